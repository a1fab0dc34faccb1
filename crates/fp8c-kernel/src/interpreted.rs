//! Ops that are not compiled: the reference interpreter runs them on the program's buffers.

use std::collections::HashSet;

use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, NodeId, ValueId};

use crate::planner::{Planner, Scope};
use crate::program::{Place, Step};

impl<'g> Planner<'g> {
    /// The op runs in the reference interpreter.
    pub(crate) fn interpreted(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<(), Diagnostic> {
        let data = self.graph.node(node);
        self.fallbacks.push(node);
        let (mut operands, mut results) = (Vec::new(), Vec::new());
        let captured = captured(self.graph, node);
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

/// Values from outside that the regions of a node read.
fn captured(graph: &Graph, node: NodeId) -> Vec<ValueId> {
    let inside: Vec<NodeId> = graph.node(node).regions.iter().flat_map(|&r| graph.walk(r)).collect();
    let regions = inside.iter().flat_map(|&n| &graph.node(n).regions).chain(&graph.node(node).regions);
    let mut made: HashSet<ValueId> = regions.flat_map(|&r| graph.region(r).args.clone()).collect();
    made.extend(inside.iter().flat_map(|&n| graph.node(n).results.clone()));
    let mut captured: Vec<ValueId> = Vec::new();
    for &value in inside.iter().flat_map(|&n| &graph.node(n).operands) {
        if !made.contains(&value) && !captured.contains(&value) {
            captured.push(value);
        }
    }
    captured
}
