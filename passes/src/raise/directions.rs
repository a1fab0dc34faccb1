//! Derivatives of gradients along a direction: products of a Hessian with a vector.
//!
//! `H u` is made by products like those that make a gradient, and has its shape. But it is proportional to `u`: a tensor that no weight goes
//! into and that meets, as the weight does, what the weight meets. The gradient of a loss is not proportional to such a tensor.

use std::collections::HashSet;

use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::registry::Traits;

use super::flow::{Flow, marked};
use super::state::Function;
use super::wgrads::is_product;

/// Values that are proportional to directions in the space of `params`; `weighted` lists products of weights among these and which
/// operand that is. Empty where there is no direction.
pub(super) fn directional(
    f: &Function<'_, '_>,
    params: &HashSet<usize>,
    weighted: &[(NodeId, usize, usize)],
) -> Vec<bool> {
    const ROUNDS: usize = 8;
    let flow = f.flow;
    let trained = flow.descendants(params.iter().map(|&i| f.args[i]));
    let sizes: HashSet<usize> = params.iter().map(|&i| flow.elements(f.args[i])).collect();
    let mut seeds = directions(f, weighted, &trained);
    let mut proportional = vec![];
    for _ in 0..ROUNDS {
        if seeds.is_empty() {
            break;
        }
        let after = flow.descendants(seeds.iter().copied());
        proportional = proportional_to(flow, &seeds, &after);
        // The direction of a bias is added to what is proportional, and that of a scale when it has been multiplied.
        let added: Vec<ValueId> = marked(&after)
            .filter(|&v| matches!(flow.op(v), "stablehlo.add" | "stablehlo.subtract"))
            .flat_map(|v| flow.sources(v).iter().copied().filter(|s| !after[s.index()]).collect::<Vec<_>>())
            .flat_map(|v| factors(flow, v))
            .filter(|&v| sizes.contains(&flow.elements(v)) && flow.elements(v) > 1 && !trained[v.index()])
            .collect();
        let before = seeds.len();
        seeds.extend(added);
        if seeds.len() == before {
            break;
        }
    }
    proportional
}

/// What a product of elements is made of, without movement.
fn factors(flow: &Flow<'_>, value: ValueId) -> Vec<ValueId> {
    let root = flow.root(value);
    match flow.op(root) {
        "stablehlo.multiply" => flow.sources(root).iter().map(|&v| flow.root(v)).collect(),
        _ => vec![root],
    }
}

fn proportional_to(flow: &Flow<'_>, seeds: &HashSet<ValueId>, after: &[bool]) -> Vec<bool> {
    let all: Vec<ValueId> = marked(after).filter(|v| !seeds.contains(v)).collect();
    let mut proportional = after.to_vec();
    loop {
        let wrong: Vec<ValueId> = all
            .iter()
            .copied()
            .filter(|v| proportional[v.index()] && !keeps_proportion(flow, *v, after, &proportional))
            .collect();
        if wrong.is_empty() {
            return proportional;
        }
        wrong.into_iter().for_each(|v| proportional[v.index()] = false);
    }
}

/// Tensors of a weight's size that meet what the weight meets, in the same place, and that nothing trained goes into.
fn directions(
    f: &Function<'_, '_>,
    weighted: &[(NodeId, usize, usize)],
    trained: &[bool],
) -> HashSet<ValueId> {
    let flow = f.flow;
    let operand = |node: NodeId, side: usize| flow.graph.node(node).operands[side];
    let met: HashSet<(u32, usize)> = weighted
        .iter()
        .map(|&(node, weight, side)| {
            (flow.root_number(operand(node, 1 - side)), flow.elements(f.args[weight]))
        })
        .collect();
    let own: HashSet<NodeId> = weighted.iter().map(|(node, _, _)| *node).collect();
    let mut out = HashSet::new();
    for &node in flow.nodes.iter().filter(|n| is_product(flow.graph.name(**n)) && !own.contains(n)) {
        let [lhs, rhs, ..] = flow.graph.node(node).operands[..] else { continue };
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
        "stablehlo.scatter" => {
            super::frames::set_by_scatter(flow.graph, node).is_some_and(|set| all(&[operands[0], set]))
        }
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
