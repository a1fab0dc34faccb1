//! Where the backward pass begins: slopes of a loss that is a sum of elementwise values.
//!
//! `sum(h(z))` has the gradient `h'(z)` in `z`. No product need lead to it, and where h is a sum it is not made of the loss at all, so
//! nothing but its values says what it is: that they are the slope, up to a number, at random points.

use fp8c_ir::graph::ValueId;

use super::flow::Flow;
use super::probe::{Choice, Cone, Leaf, splat};
use super::state::Function;

/// Values beside the forward pass that are the slope of a loss in something that it sums elementwise.
pub(super) fn slopes(f: &Function<'_, '_>, forward: &[bool]) -> Vec<ValueId> {
    let flow = f.flow;
    let losses = f.results.iter().filter(|v| flow.is_scalar(**v) && flow.is_float(**v) && forward[v.index()]);
    let mut summed: Vec<ValueId> = losses.filter_map(|&loss| summed(flow, loss)).collect();
    summed.sort_unstable();
    summed.dedup();
    let mut out = Vec::new();
    for value in summed {
        let cone = Cone::new(flow, value, &f.index);
        // In an argument, what is a multiple of it would do: `0.9 * w`, where the norm of w is returned.
        let leaves: Vec<ValueId> =
            cone.leaves.iter().filter(|(_, leaf)| *leaf == Leaf::Tensor).map(|(v, _)| *v).collect();
        if leaves.is_empty() {
            continue;
        }
        for candidate in beside(flow, &cone, &leaves, forward) {
            let own = Cone::new(flow, candidate, &f.index);
            if leaves.iter().any(|&leaf| is_slope(flow, &cone, &own, leaf)) {
                out.push(candidate);
            }
        }
    }
    out
}

/// The tensor that a loss is the sum of, up to numbers.
fn summed(flow: &Flow<'_>, loss: ValueId) -> Option<ValueId> {
    let mut value = flow.root(loss);
    loop {
        let sources = flow.sources(value);
        match flow.op(value) {
            "stablehlo.multiply" | "stablehlo.divide" | "stablehlo.negate" | "stablehlo.convert" => {
                let constant = |v: ValueId| flow.graph.def_node(v).is_some_and(|n| splat(flow, n).is_some());
                let mut others = sources.iter().map(|&v| flow.root(v)).filter(|&v| !constant(v));
                value = others.next().filter(|_| others.next().is_none())?;
            }
            "stablehlo.reduce" => {
                if !adds(flow, value) {
                    return None;
                }
                value = flow.root(*flow.made_of(value).first()?);
                if flow.op(value) != "stablehlo.reduce" {
                    return Some(value);
                }
            }
            _ => return None,
        }
    }
}

/// A reduction adds.
fn adds(flow: &Flow<'_>, value: ValueId) -> bool {
    let graph = flow.graph;
    let region = graph.def_node(value).and_then(|n| graph.node(n).regions.first().copied());
    let by = region.and_then(|r| super::frames::returned(graph, r).first().copied());
    by.is_some_and(|v| flow.op(v) == "stablehlo.add")
}

/// Values beside the forward pass that are elementwise of what a loss sums elementwise.
fn beside(flow: &Flow<'_>, cone: &Cone, leaves: &[ValueId], forward: &[bool]) -> Vec<ValueId> {
    const MOST: usize = 64;
    let mut stack: Vec<ValueId> = cone.inner().chain(leaves.iter().copied()).collect();
    let mut seen = std::collections::HashSet::new();
    let mut out = Vec::new();
    while let Some(value) = stack.pop() {
        for &user in flow.users(value) {
            let like = flow.elements(user) == flow.elements(cone.value) && flow.is_float(user);
            if like && !forward[user.index()] && out.len() < MOST && seen.insert(user) {
                out.push(user);
                stack.push(user);
            }
        }
    }
    out
}

/// At random points `slope` is the derivative of `of` in `leaf`, times one number.
fn is_slope(flow: &Flow<'_>, of: &Cone, slope: &Cone, leaf: ValueId) -> bool {
    const STEP: f64 = 1e-5;
    let known = |v: &ValueId| of.contains(*v);
    if !slope.leaves.iter().all(|(v, kind)| known(v) || *kind == Leaf::Scalar) || !slope.contains(leaf) {
        return false;
    }
    let mut point = of.point(flow, 11, Choice::ALL[0]);
    point.values.extend(slope.point(flow, 11, Choice::ALL[0]).values);
    let at = |by: f64| of.eval(flow, &super::kinds::shift(&point, leaf, |x| x + by));
    let (Some(low), Some(high), Some(found)) = (at(-STEP), at(STEP), slope.eval(flow, &point)) else {
        return false;
    };
    let wanted: Vec<f64> = low.iter().zip(&high).map(|(a, b)| (b - a) / (2.0 * STEP)).collect();
    let Some(number) = wanted.iter().zip(&found).find(|(w, _)| w.abs() > 1e-3).map(|(w, f)| f / w) else {
        return false;
    };
    // A slope that is one number everywhere says nothing.
    let varies = wanted.iter().any(|w| (w - wanted[0]).abs() > 1e-3 * wanted[0].abs());
    let near = |(w, f): (&f64, &f64)| (w * number - f).abs() <= 1e-5 * (1e-3 + (w * number).abs());
    number != 0.0 && number.is_finite() && varies && wanted.iter().zip(&found).all(near)
}
