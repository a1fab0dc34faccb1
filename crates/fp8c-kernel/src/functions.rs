//! Regions of scalars as kernels of one element: reductions of several tensors or by any function, sorts, scatters by any body.

use std::collections::HashMap;

use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::{Attr, OpView};

use crate::capabilities::Capabilities;
use crate::elementwise::has_type;
use crate::kernel::{Expr, ExprId, Kernel, Leaf, Output, Typed};
use crate::planner::{Planner, Scope};
use crate::program::{Fold, Place, Sort, Step};
use crate::shape::{elements, shape_of, sizes};
use crate::view::dense_strides;

/// What a region computes of its arguments, as a kernel of one element; nothing where an op of it is not elementwise, or reads
/// from outside what is no constant.
pub(crate) fn function(graph: &Graph, region: RegionId, able: &Capabilities) -> Option<Kernel> {
    let mut kernel = Kernel::default();
    let mut known: HashMap<ValueId, ExprId> = HashMap::new();
    let push = |kernel: &mut Kernel, expr, elem| {
        kernel.exprs.push(Typed { expr, elem, by_row: true, uses: 0 });
        kernel.exprs.len() - 1
    };
    for (i, &arg) in graph.region(region).args.iter().enumerate() {
        let ty = graph.ty(arg).as_tensor().filter(|t| t.rank() == 0 && has_type(t.elem))?;
        kernel.leaves.push(Leaf { elem: ty.elem, strides: vec![] });
        let leaf = push(&mut kernel, Expr::Leaf(i), ty.elem);
        known.insert(arg, leaf);
    }
    for &node in &graph.region(region).nodes {
        let data = graph.node(node);
        let mut args = Vec::new();
        for &value in &data.operands {
            if let Some(bytes) = constant(graph, value).filter(|_| !known.contains_key(&value)) {
                let constant = push(&mut kernel, Expr::Constant(bytes), shape_of(graph, value).elem);
                known.insert(value, constant);
            }
            args.push(*known.get(&value)?);
        }
        if data.has(Traits::TERMINATOR) {
            kernel.outputs =
                args.into_iter().map(|expr| Output { expr, by_row: false, over: None }).collect();
            break;
        }
        let scalars = data.operands.iter().chain(&data.results).all(|&v| shape_of(graph, v).rank() == 0);
        if !scalars || !(able.computes)(&OpView::new(graph, node)) {
            return None;
        }
        let (op, elem) = (data.def()?, shape_of(graph, data.results[0]).elem);
        let attrs =
            data.attrs.iter().filter(|a| a.inherent).map(|a| (a.name.clone(), a.value.clone())).collect();
        let expr = match constant(graph, data.results[0]) {
            Some(bytes) => Expr::Constant(bytes),
            None => Expr::Op { op, attrs, by_reciprocal: false, args },
        };
        let made = push(&mut kernel, expr, elem);
        known.insert(data.results[0], made);
    }
    let used: Vec<ExprId> = kernel.exprs.iter().flat_map(|e| e.expr.args()).collect();
    used.into_iter().chain(kernel.outputs.iter().map(|o| o.expr).collect::<Vec<_>>()).for_each(|id| {
        kernel.exprs[id].uses += 1;
    });
    (!kernel.outputs.is_empty()).then_some(kernel)
}

/// The bytes of a scalar constant.
fn constant(graph: &Graph, value: ValueId) -> Option<Vec<u8>> {
    let node = graph.node(graph.def_node(value)?);
    match node.attr("value") {
        Some(Attr::Elements(e)) if e.ty.rank() == 0 && has_type(e.ty.elem) => Some(e.bytes.to_vec()),
        _ => None,
    }
}

impl<'g> Planner<'g> {
    fn function_of(&mut self, node: NodeId) -> Option<usize> {
        let &region = self.graph.node(node).regions.first()?;
        let kernel = function(self.graph, region, self.able)?;
        Some(self.kernel(kernel))
    }

    fn places(&mut self, scope: &mut Scope<'_, 'g>, values: &[ValueId]) -> Result<Vec<Place>, Diagnostic> {
        values.iter().map(|&v| self.dense(scope, v)).collect()
    }

    fn results_of(&mut self, node: NodeId) -> Result<Vec<Place>, Diagnostic> {
        let results = &self.graph.node(node).results;
        results.iter().map(|&v| Ok(Place { buffer: self.store(v)?, offset: 0 })).collect()
    }

    /// A reduction that no kernel has: of several tensors, or by another function than the well-known ones.
    pub(crate) fn fold(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        let (inputs, inits) = data.operands.split_at(data.operands.len() / 2);
        let Some(function) = self.function_of(node) else { return Ok(false) };
        let shape = sizes(shape_of(self.graph, inputs[0]));
        let reduced = OpView::new(self.graph, node).sizes("dimensions").unwrap_or_default();
        let strides = dense_strides(&shape);
        let dims = |reduces: bool| {
            let chosen = (0..shape.len()).filter(|d| reduced.contains(d) == reduces);
            chosen.map(|d| (shape[d], strides[d])).collect::<Vec<_>>()
        };
        let fold = Fold {
            elements: inputs.iter().map(|&v| shape_of(self.graph, v).elem.bytes()).collect(),
            kept: dims(false),
            reduced: dims(true),
        };
        let step = Step::Fold {
            fold,
            function,
            inputs: self.places(scope, inputs)?,
            inits: self.places(scope, inits)?,
            outputs: self.results_of(node)?,
        };
        self.push_all(scope, step);
        Ok(true)
    }

    pub(crate) fn sort(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        let Some(function) = self.function_of(node) else { return Ok(false) };
        let shape = sizes(shape_of(self.graph, data.operands[0]));
        let given = data.attr("dimension").and_then(Attr::as_int).unwrap_or(-1);
        let along = if given < 0 { given + shape.len() as i64 } else { given } as usize;
        if along >= shape.len() {
            return Ok(false);
        }
        let sort = Sort {
            elements: data.operands.iter().map(|&v| shape_of(self.graph, v).elem.bytes()).collect(),
            outer: shape[..along].iter().product(),
            length: shape[along],
            inner: shape[along + 1..].iter().product(),
        };
        let inputs = self.places(scope, &data.operands)?;
        let outputs = self.results_of(node)?;
        if elements(self.graph, data.operands[0]) > 0 {
            self.push_all(scope, Step::Sort { sort, function, inputs, outputs });
        }
        Ok(true)
    }

    /// The function that a scatter combines with, as a kernel.
    pub(crate) fn combining(&mut self, node: NodeId) -> Option<usize> {
        self.function_of(node)
    }

    fn push_all(&mut self, scope: &mut Scope<'_, 'g>, step: Step) {
        let places: Vec<usize> = match &step {
            Step::Fold { inputs, inits, outputs, .. } => {
                inputs.iter().chain(inits).chain(outputs).map(|p| p.buffer).collect()
            }
            Step::Sort { inputs, outputs, .. } => inputs.iter().chain(outputs).map(|p| p.buffer).collect(),
            _ => vec![],
        };
        self.push(scope, step, places);
    }
}
