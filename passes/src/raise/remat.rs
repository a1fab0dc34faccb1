//! Products that are computed again in the backward pass (`jax.checkpoint`), in straight-line code.
//!
//! Values that are spelled alike have equal numbers, through barriers. Where something in between is spelled differently (a mask
//! made anew), the products themselves tell: one that depends on no gradient and contracts the same weight in the same way as
//! a forward product is that product again. What follows from it is compared anew.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{NodeId, ValueId};

use super::dots::{Dot, Role, contracted};
use super::state::Function;

/// For each product that is computed again the forward one, where exactly one fits.
pub(super) type Again = HashMap<NodeId, Option<NodeId>>;

/// Values of products that are computed again, with those of the first.
pub(super) fn equal_values(f: &Function<'_, '_>, again: &Again) -> HashMap<ValueId, ValueId> {
    let result = |n: NodeId| f.flow.graph.node(n).results[0];
    again.iter().filter_map(|(&n, first)| Some((result(n), result((*first)?)))).collect()
}

/// Finds them, given what is known of the products so far.
pub(super) fn recomputed(f: &Function<'_, '_>, dots: &[Dot], known: &Again) -> Again {
    let flow = f.flow;
    let result = |d: &Dot| flow.graph.node(d.node).results[0];
    let first = |d: &&Dot| d.role == Role::Fprop && !d.remat;
    let mut ways: HashMap<usize, HashSet<Vec<usize>>> = HashMap::new();
    for (weight, dims) in dots.iter().filter(first).filter_map(|d| contracted(flow, d)) {
        ways.entry(weight).or_default().insert(dims);
    }
    let other_way = |d: &Dot| {
        contracted(flow, d).is_some_and(|(w, dims)| ways.get(&w).is_some_and(|k| !k.contains(&dims)))
    };
    let gradients = dots.iter().filter(|d| d.role == Role::Wgrad || d.role == Role::Dgrad && other_way(d));
    let backward = flow.descendants(gradients.map(result));
    let forward = flow.descendants(dots.iter().filter(first).map(result));
    let mut by_weight: HashMap<_, Vec<&Dot>> = HashMap::new();
    for dot in dots.iter().filter(first) {
        if let Some(way) = contracted(flow, dot) {
            let key = (way, number_of_weight(f, dot), flow.enclosing_loop(dot.node));
            by_weight.entry(key).or_default().push(dot);
        }
    }
    let mut again = known.clone();
    for dot in dots.iter().filter(|d| d.role == Role::Dgrad && !backward[result(d).index()]) {
        let frame = flow.enclosing_loop(dot.node);
        let like: Vec<&Dot> = match contracted(flow, dot) {
            Some(way) => by_weight.get(&(way, number_of_weight(f, dot), frame)).cloned().unwrap_or_default(),
            None if forward[result(dot).index()] => {
                let here = dots.iter().filter(first).filter(|d| flow.enclosing_loop(d.node) == frame);
                here.filter(|d| shares_operand(f, d, dot)).collect()
            }
            None => continue,
        };
        if !like.is_empty() {
            let same = like.iter().find(|d| flow.number(result(d)) == flow.number(result(dot)));
            let one = if like.len() == 1 { like.first() } else { None };
            again.insert(dot.node, same.or(one).map(|d| d.node));
        }
    }
    again
}

fn number_of_weight(f: &Function<'_, '_>, dot: &Dot) -> Option<u32> {
    let side = dot.weight_operand?;
    Some(f.flow.number(f.flow.graph.node(dot.node).operands[side]))
}

/// Two products of activations, alike in size, that have an operand in common.
fn shares_operand(f: &Function<'_, '_>, a: &Dot, b: &Dot) -> bool {
    let operands = |d: &Dot| f.flow.graph.node(d.node).operands.clone();
    let pairs = operands(a).into_iter().zip(operands(b));
    a.weight.is_none()
        && a.dims == b.dims
        && pairs.into_iter().any(|(x, y)| f.flow.root_number(x) == f.flow.root_number(y))
}
