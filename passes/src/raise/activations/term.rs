//! A gated activation as a term of an e-graph: its elementwise expression from `u` and `g`, seen as probing sees it.

use fp8c_egraph::derive::Sketch;
use fp8c_ir::Tensor;
use fp8c_ir::attr::{Attr, AttrName};
use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::types::{ElementType, TensorType, Type};

use super::GatedActivation;
use super::expr::{Expr, Kind};
use crate::raise::state::Function;

/// All tensors of a term have this many elements, and all floats are f32.
const ELEMENTS: i64 = 4;

/// The type of a value in a term.
pub(in crate::raise) fn seen_as(elem: ElementType) -> Type {
    TensorType::new([ELEMENTS], if elem.is_float() { ElementType::F32 } else { elem }).into()
}

/// A constant of a type.
pub(in crate::raise) fn constant(sketch: &mut Sketch, ty: &Type, value: f64) -> Option<u32> {
    let tensor = ty.as_tensor()?.clone();
    let mut elements = Tensor::from_f64s(TensorType::scalar(tensor.elem), vec![value]).to_elements();
    elements.ty = tensor;
    sketch.op("stablehlo.constant", &[], vec![("value".into(), Attr::Elements(elements))], ty)
}

/// The attributes that belong to an op.
pub(in crate::raise) fn inherent(graph: &Graph, node: NodeId) -> Vec<(AttrName, Attr)> {
    let own = graph.node(node).attrs.iter().filter(|a| a.inherent);
    own.map(|a| (a.name.clone(), a.value.clone())).collect()
}

/// The term of `z` with those of `u` and `g`.
pub(in crate::raise) fn sketch(
    f: &Function<'_, '_>,
    activation: &GatedActivation,
) -> Option<(Sketch, u32, [u32; 2])> {
    let expr = Expr::new(f, activation.z)?;
    let graph = f.flow.graph;
    let mut sketch = Sketch::default();
    let float = seen_as(ElementType::F32);
    let gates = [sketch.leaf(&float, false), sketch.leaf(&float, false)];
    let mut terms: Vec<Option<u32>> = vec![None; expr.nodes.len()];
    let needed = needed(&expr, activation.nodes);
    for (i, node) in expr.nodes.iter().enumerate().filter(|(i, _)| needed[*i]) {
        let ty = seen_as(graph.ty(node.value).as_tensor()?.elem);
        let given = activation.nodes.iter().position(|&n| n == i);
        terms[i] = Some(match (&node.kind, given) {
            (_, Some(side)) => gates[side],
            (Kind::Data(_), _) => return None,
            (Kind::Uniform | Kind::Flag, _) => sketch.leaf(&ty, true),
            (Kind::Constant(x), _) => constant(&mut sketch, &ty, *x)?,
            (Kind::Same(from), _) => {
                let from = terms[*from]?;
                let same = *sketch.ty(from) == ty;
                if same { from } else { sketch.op("stablehlo.convert", &[from], vec![], &ty)? }
            }
            (Kind::Op(op, _, operands), _) => {
                let operands: Vec<u32> = operands.iter().map(|&o| terms[o]).collect::<Option<_>>()?;
                sketch.op(graph.name(*op), &operands, inherent(graph, *op), &ty)?
            }
        });
    }
    let root = terms[expr.root()]?;
    Some((sketch, root, gates))
}

/// Nodes that the value is computed from when some are given.
fn needed(expr: &Expr, given: [usize; 2]) -> Vec<bool> {
    let mut needed = vec![false; expr.nodes.len()];
    needed[expr.root()] = true;
    for i in (0..needed.len()).rev() {
        if needed[i] && !given.contains(&i) {
            expr.operands(i).iter().for_each(|&o| needed[o] = true);
        }
    }
    needed
}
