//! Derivatives of gradients along a direction: products of a Hessian with a vector.
//!
//! `H u` is made by products like those that make a gradient, and has its shape. But it is proportional to `u`: a tensor that no weight goes
//! into and that meets, as the weight does, what the weight meets. The gradient of a loss is not proportional to such a tensor.

use std::collections::HashSet;

use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::registry::Traits;

use super::flow::Flow;
use super::state::Function;
use super::wgrads::is_product;

/// Values that are proportional to directions; `weighted` lists products of trained weights and which operand that is. Empty where
/// there is no direction.
pub(super) fn directional(f: &Function<'_, '_>, weighted: &[(NodeId, usize, usize)]) -> Vec<bool> {
    let flow = f.flow;
    let seeds = directions(f, weighted);
    if seeds.is_empty() {
        return vec![];
    }
    let after = flow.descendants(seeds.iter().copied());
    let all: Vec<ValueId> = (0..after.len())
        .filter(|&i| after[i])
        .map(|i| ValueId(i as u32))
        .filter(|v| !seeds.contains(v))
        .collect();
    let mut proportional = after.clone();
    loop {
        let wrong: Vec<ValueId> = all
            .iter()
            .copied()
            .filter(|v| proportional[v.index()] && !keeps_proportion(flow, *v, &after, &proportional))
            .collect();
        if wrong.is_empty() {
            return proportional;
        }
        wrong.into_iter().for_each(|v| proportional[v.index()] = false);
    }
}

/// Tensors of a weight's size that meet what the weight meets, in the same place, and that nothing trained goes into.
fn directions(f: &Function<'_, '_>, weighted: &[(NodeId, usize, usize)]) -> HashSet<ValueId> {
    let flow = f.flow;
    let operand = |node: NodeId, side: usize| flow.graph.node(node).operands[side];
    let met: HashSet<(u32, usize)> = weighted
        .iter()
        .map(|&(node, weight, side)| {
            (flow.root_number(operand(node, 1 - side)), flow.elements(f.args[weight]))
        })
        .collect();
    let trained = flow.descendants(weighted.iter().map(|&(_, weight, _)| f.args[weight]));
    let own: HashSet<NodeId> = weighted.iter().map(|(node, _, _)| *node).collect();
    let mut out = HashSet::new();
    for &node in flow.nodes.iter().filter(|n| is_product(flow.graph.name(**n)) && !own.contains(n)) {
        let [lhs, rhs] = flow.graph.node(node).operands[..] else { continue };
        for (u, x) in [(lhs, rhs), (rhs, lhs)] {
            let root = flow.root(u);
            let like = met.contains(&(flow.root_number(x), flow.elements(u)));
            if like && flow.is_float(root) && !trained[root.index()] {
                out.insert(root);
            }
        }
    }
    out
}

/// A value is proportional to what it is computed from that is.
fn keeps_proportion(flow: &Flow<'_>, value: ValueId, after: &[bool], proportional: &[bool]) -> bool {
    let is = |v: &ValueId| proportional[v.index()];
    let depends = |v: &ValueId| after[v.index()];
    // What sums start from is zero.
    let all = |values: &[ValueId]| values.iter().all(|v| is(v) || is_zero(flow, *v));
    let Some(node) = flow.graph.def_node(value) else { return all(flow.sources(value)) };
    let data = flow.graph.node(node);
    let operands = &data.operands;
    match data.name() {
        "stablehlo.add"
        | "stablehlo.subtract"
        | "stablehlo.concatenate"
        | "stablehlo.negate"
        | "stablehlo.convert"
        | "stablehlo.reduce"
        | "stablehlo.pad"
        | "stablehlo.all_reduce" => all(operands),
        "stablehlo.select" => !depends(&operands[0]) && all(&operands[1..]),
        "stablehlo.dynamic_update_slice" => all(&operands[..2]),
        "stablehlo.multiply" => {
            operands.iter().filter(|v| depends(v)).count() == 1 && operands.iter().any(is)
        }
        name if is_product(name) => {
            operands.iter().filter(|v| depends(v)).count() == 1 && operands.iter().any(is)
        }
        "stablehlo.divide" => is(&operands[0]) && !depends(&operands[1]),
        "stablehlo.while" | "stablehlo.if" | "stablehlo.case" | "sdy.manual_computation" => {
            all(flow.sources(value))
        }
        _ if data.has(Traits::ELEMENTWISE) => false,
        "stablehlo.broadcast_in_dim" => is(&operands[0]),
        _ => flow.moved_from(value).is_some_and(|from| is(&from)),
    }
}

fn is_zero(flow: &Flow<'_>, value: ValueId) -> bool {
    let root = flow.root(value);
    let Def::Result(node, _) = flow.graph.value(root).def else { return false };
    let from = match flow.graph.name(node) {
        "stablehlo.broadcast_in_dim" => flow.graph.node(node).operands[0],
        _ => root,
    };
    flow.graph.def_node(from).and_then(|n| super::probe::splat(flow, n)) == Some(0.0)
}
