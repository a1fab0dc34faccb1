//! Gradients where the optimizer takes them: behind sums over micro-batches, in front of what it does with them.

use std::collections::HashSet;

use fp8c_ir::graph::ValueId;

use super::flow::Flow;

/// The gradient of a trained tensor.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gradient {
    /// Arguments that it is the gradient of; several where an optimizer works on all of them packed.
    pub params: Vec<usize>,
    /// What the backward pass makes, each a part or a summand of it.
    pub leaves: Vec<ValueId>,
    /// Next values of moments, or of parameters without, that it goes into.
    pub into: Vec<ValueId>,
}

/// Gradients that have what makes them in common are one.
pub(super) fn joined(all: Vec<Gradient>) -> Vec<Gradient> {
    let mut out: Vec<Gradient> = Vec::new();
    for next in all {
        let shares = |g: &Gradient| g.leaves.iter().any(|v| next.leaves.contains(v));
        match out.iter_mut().find(|g| shares(g)) {
            Some(own) => {
                add(&mut own.params, next.params);
                add(&mut own.leaves, next.leaves);
                add(&mut own.into, next.into);
            }
            None => out.push(next),
        }
    }
    out
}

fn add<T: Ord>(to: &mut Vec<T>, more: Vec<T>) {
    to.extend(more);
    to.sort_unstable();
    to.dedup();
}

/// The first value of the function itself, outside of loops, that all of a gradient goes through on its way to the optimizer; nothing
/// where there is none.
pub(super) fn whole(flow: &Flow<'_>, gradient: &Gradient) -> Option<ValueId> {
    let graph = flow.graph;
    let outside = |v: ValueId| graph.def_node(v).is_some_and(|n| graph.node(n).parent == Some(flow.body));
    if let [only] = gradient.leaves[..]
        && outside(only)
    {
        return Some(only);
    }
    let (before, after) =
        (flow.ancestors(gradient.into.iter().copied()), flow.descendants(gradient.leaves.iter().copied()));
    let between = |v: ValueId| before[v.index()] && after[v.index()];
    let nodes = &graph.region(flow.body).nodes;
    let values = nodes.iter().flat_map(|&n| graph.node(n).results.iter().copied());
    values.filter(|&v| between(v) && flow.is_float(v) && !flow.is_scalar(v)).find(|&v| {
        let reached = around(flow, gradient, v, &between);
        gradient.into.iter().all(|into| *into == v || !reached.contains(into))
    })
}

/// What is reached from the leaves without going through a value.
fn around(
    flow: &Flow<'_>,
    gradient: &Gradient,
    without: ValueId,
    between: &impl Fn(ValueId) -> bool,
) -> HashSet<ValueId> {
    let mut stack: Vec<ValueId> = gradient.leaves.iter().copied().filter(|&v| v != without).collect();
    let mut seen: HashSet<ValueId> = stack.iter().copied().collect();
    while let Some(value) = stack.pop() {
        let next = flow.users(value).iter().copied();
        stack.extend(next.filter(|&v| v != without && between(v) && seen.insert(v)));
    }
    seen
}
