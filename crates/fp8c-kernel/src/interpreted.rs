//! Ops that are not compiled: the reference interpreter runs them on the program's buffers.

use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{NodeId, ValueId};

use crate::planner::{Planner, Scope};
use crate::program::{Place, Step};

impl<'g> Planner<'g> {
    /// The op runs in the reference interpreter.
    pub(crate) fn interpreted(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<(), Diagnostic> {
        let data = self.graph.node(node);
        self.fallbacks.push(node);
        let (mut operands, mut results) = (Vec::new(), Vec::new());
        let captured = self.graph.captured(node);
        let given: Vec<ValueId> = data.operands.iter().chain(&captured).copied().collect();
        for &value in &given {
            let bytes = self.bytes(value)?;
            operands.push((self.dense(scope, value)?, bytes));
        }
        for &result in &data.results {
            let bytes = self.bytes(result)?;
            results.push((Place { buffer: self.store(result)?, offset: 0 }, bytes));
        }
        let touched: Vec<usize> = operands.iter().chain(&results).map(|p| p.0.buffer).collect();
        self.push(scope, Step::Interpreted { node, captured, operands, results }, touched);
        Ok(())
    }
}
