//! Products that are computed again in the backward pass (`jax.checkpoint`), in straight-line code.
//!
//! Values that are spelled alike have equal numbers, through barriers. Where something in between is spelled differently (a mask
//! made anew), the products themselves tell: one that depends on no gradient, that the backward pass needs, and that contracts the same
//! weight in the only way in which the forward pass does is that product again. What follows from it is compared anew.

use std::collections::{HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::graph::{NodeId, ValueId};
use rustc_hash::FxHashSet;

use super::dots::{Dot, Role, contracted};
use super::state::Function;

/// Products behind the loss's that are no gradients.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Again {
    /// Computed again, with the forward product where exactly one fits.
    pub first: HashMap<NodeId, Option<NodeId>>,
    /// Forward products on other data or other weights, for something that is not the loss.
    pub aside: HashSet<NodeId>,
}

/// Values of products that are computed again, with those of the first.
pub(super) fn equal_values(f: &Function<'_, '_>, again: &Again) -> HashMap<ValueId, ValueId> {
    let result = |n: NodeId| f.flow.graph.node(n).results[0];
    again.first.iter().filter_map(|(&n, first)| Some((result(n), result((*first)?)))).collect()
}

/// Finds them, given what is known of the products so far.
pub(super) fn recomputed(f: &Function<'_, '_>, dots: &[Dot], known: &Again) -> Again {
    let flow = f.flow;
    let result = |d: &Dot| flow.graph.node(d.node).results[0];
    let undecided = |d: &Dot| d.role == Role::Dgrad || known.aside.contains(&d.node);
    let first = |d: &&Dot| d.role == Role::Fprop && !d.remat && !undecided(d);
    let mut ways: HashMap<usize, HashSet<Vec<usize>>> = HashMap::new();
    for (weight, dims) in dots.iter().filter(first).filter_map(|d| contracted(flow, d)) {
        ways.entry(weight).or_default().insert(dims);
    }
    let other_way = |d: &Dot| {
        contracted(flow, d).is_some_and(|(w, dims)| ways.get(&w).is_some_and(|k| !k.contains(&dims)))
    };
    // A weight that the forward pass contracts both ways (tied layers, the penalty of a gradient) tells nothing by that.
    let one_way =
        |d: &Dot| contracted(flow, d).is_none_or(|(w, _)| ways.get(&w).is_none_or(|k| k.len() == 1));
    let gradients = dots.iter().filter(|d| d.role == Role::Wgrad || d.role == Role::Dgrad && other_way(d));
    let backward = flow.descendants(gradients.map(result));
    // What is computed again is computed for the backward pass.
    let late =
        dots.iter().filter(|d| d.role == Role::Wgrad || d.role == Role::Dgrad && backward[result(d).index()]);
    let needed = flow.ancestors(late.map(result));
    let may_be = |d: &&Dot| {
        let result = result(d).index();
        undecided(d) && !backward[result] && one_way(d)
    };
    let forward = flow.descendants(dots.iter().filter(first).map(result));
    let mut by_weight: HashMap<_, Vec<&Dot>> = HashMap::new();
    for dot in dots.iter().filter(first) {
        if let Some(way) = contracted(flow, dot) {
            let key = (way, number_of_weight(f, dot), flow.enclosing_loop(dot.node));
            by_weight.entry(key).or_default().push(dot);
        }
    }
    let mut again = known.clone();
    again.aside.clear();
    for dot in dots.iter().filter(may_be) {
        let frame = flow.enclosing_loop(dot.node);
        let like: Vec<&Dot> = match contracted(flow, dot) {
            Some(way) => by_weight.get(&(way, number_of_weight(f, dot), frame)).cloned().unwrap_or_default(),
            None if forward[result(dot).index()] => {
                let here = dots.iter().filter(first).filter(|d| flow.enclosing_loop(d.node) == frame);
                here.filter(|d| shares_operand(f, d, dot)).collect()
            }
            None => continue,
        };
        let like: Vec<&Dot> = like.into_iter().filter(|d| alike(f, d, dot)).collect();
        if needed[result(dot).index()] && !like.is_empty() {
            let same = like.iter().find(|d| flow.number(result(d)) == flow.number(result(dot)));
            let one = if like.len() == 1 { like.first() } else { None };
            again.first.insert(dot.node, same.or(one).map(|d| d.node));
        } else if contracted(flow, dot)
            .is_some_and(|(w, dims)| ways.get(&w).is_some_and(|k| k.contains(&dims)))
        {
            again.aside.insert(dot.node);
        }
    }
    let set_aside = flow.descendants(again.aside.iter().map(|&n| flow.graph.node(n).results[0]));
    let weightless = dots.iter().filter(|d| d.weight.is_none() && undecided(d));
    let more: Vec<NodeId> = weightless
        .filter(|d| {
            set_aside[result(d).index()] && !backward[result(d).index()] && !again.first.contains_key(&d.node)
        })
        .map(|d| d.node)
        .collect();
    again.aside.extend(more);
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

/// Both products are made of the same by the same ops; what is made of constants alone (a mask) may be spelled differently.
fn alike(f: &Function<'_, '_>, a: &Dot, b: &Dot) -> bool {
    let operands = |d: &Dot| f.flow.graph.node(d.node).operands.clone();
    let mut left = MOST;
    operands(a).into_iter().zip(operands(b)).all(|(x, y)| same(f, x, y, &mut left))
}

/// Values that are compared before two products are held to be different.
const MOST: usize = 400;

fn same(f: &Function<'_, '_>, a: ValueId, b: ValueId, left: &mut usize) -> bool {
    let flow = f.flow;
    let equal = |a: ValueId, b: ValueId| flow.number(a) == flow.number(b);
    if equal(a, b) {
        return true;
    }
    let (a, b) = (unmoved(f, a), unmoved(f, b));
    if equal(a, b) {
        return true;
    }
    if *left == 0 {
        return false;
    }
    *left -= 1;
    if constant(f, a) && constant(f, b) {
        return true;
    }
    let (Some(x), Some(y)) = (flow.graph.def_node(a), flow.graph.def_node(b)) else { return false };
    let (x, y) = (flow.graph.node(x), flow.graph.node(y));
    // A part of something is the same part: where it was cut is told by numbers alone.
    let part = matches!(x.moves(), Some(Move::Slice | Move::DynamicSlice | Move::Gather));
    x.name() == y.name()
        && !part
        && x.name() != "stablehlo.custom_call"
        && x.operands.len() == y.operands.len()
        && !x.operands.is_empty()
        && x.operands.iter().zip(&y.operands).all(|(&u, &v)| same(f, u, v, left))
}

/// Back through what moves or converts all elements.
fn unmoved(f: &Function<'_, '_>, mut value: ValueId) -> ValueId {
    let flow = f.flow;
    while let Some(from) = flow.moved_from(value) {
        let way = flow.graph.def_node(value).and_then(|n| flow.graph.node(n).moves());
        if flow.elements(from) != flow.elements(value) && way != Some(Move::Broadcast)
            || matches!(way, Some(Move::Slice | Move::DynamicSlice))
        {
            break;
        }
        value = from;
    }
    value
}

/// Made of constants alone.
fn constant(f: &Function<'_, '_>, value: ValueId) -> bool {
    let flow = f.flow;
    let mut seen = FxHashSet::default();
    let mut stack = vec![value];
    while let Some(v) = stack.pop() {
        if seen.len() > MOST || flow.graph.def_node(v).is_none() {
            return false;
        }
        if seen.insert(v) {
            stack.extend(flow.sources(v));
        }
    }
    true
}
