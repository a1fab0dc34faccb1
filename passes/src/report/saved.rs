//! What a step keeps of its forward pass for its backward pass, in bytes: an estimate from the order of the text.

use std::collections::{HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::TensorType;

use crate::raise::{Raised, Role};
use crate::rewrite::ancestor_in;

/// Bytes of what is made of data before the first product of a gradient and used from there on. `products` are those of `raised` that
/// have another node in the step. A value is counted once however it is moved or widened, since a compiler keeps one of them.
pub(crate) fn saved_bytes(step: &Graph, raised: &Raised, products: &[(usize, NodeId)]) -> usize {
    let Some(function) = step.main() else { return 0 };
    let body = step.node(function).regions[0];
    let place: HashMap<NodeId, usize> = step.region(body).nodes.iter().copied().zip(0..).collect();
    let own: HashMap<usize, NodeId> = products.iter().copied().collect();
    let outermost = |node: NodeId| ancestor_in(step, node, body).and_then(|n| place.get(&n)).copied();
    let gradients = raised.dots.iter().enumerate().filter(|(_, dot)| dot.role != Role::Fprop);
    let first = gradients.filter_map(|(i, dot)| outermost(own.get(&i).copied().unwrap_or(dot.node))).min();
    let Some(boundary) = first else { return 0 };
    let (data, args) = (of_data(step, raised, body), &step.region(body).args);
    let mut kept: HashSet<ValueId> = HashSet::new();
    for &node in &step.region(body).nodes[boundary..] {
        for value in uses_in(step, node) {
            let root = moved_from(step, value);
            let before = step.def_node(root).and_then(|n| place.get(&n)).is_some_and(|&at| at < boundary);
            if before && !args.contains(&root) && data.contains(&root) {
                kept.insert(root);
            }
        }
    }
    let bytes =
        |v: &ValueId| step.ty(*v).as_tensor().and_then(|t: &TensorType| Some(t.elements()? * t.elem.bytes()));
    kept.iter().filter_map(bytes).sum()
}

/// Values of the body that depend on arguments which are no state.
fn of_data(step: &Graph, raised: &Raised, body: RegionId) -> HashSet<ValueId> {
    let args = step.region(body).args.iter().copied().enumerate().take(raised.args.len());
    let mut out: HashSet<ValueId> =
        args.filter(|&(i, _)| raised.input_role(i) == "data").map(|(_, v)| v).collect();
    for &node in &step.region(body).nodes {
        if uses_in(step, node).any(|v| out.contains(&v)) {
            out.extend(&step.node(node).results);
        }
    }
    out
}

/// What a node and all inside of it use from outside.
fn uses_in(step: &Graph, node: NodeId) -> impl Iterator<Item = ValueId> + '_ {
    step.node(node).operands.iter().copied().chain(step.captured(node))
}

/// What a value is a moved or widened form of.
fn moved_from(step: &Graph, mut value: ValueId) -> ValueId {
    let bytes = |v: ValueId| step.ty(v).as_tensor().map_or(0, |t| t.elem.bytes());
    while let Def::Result(node, _) = step.value(value).def {
        let data = step.node(node);
        let from = match data.operands.first() {
            Some(&from) => from,
            None => break,
        };
        let moves = data.is_layout() || data.is(Move::Broadcast);
        let widens = data.name() == "stablehlo.convert" && bytes(from) <= bytes(value);
        if !moves && !widens {
            break;
        }
        value = from;
    }
    value
}
