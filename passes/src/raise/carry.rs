//! State that is carried, not updated elementwise: recurrent state, caches, queues, histories, buffers.
//!
//! A result is the next value of an argument that it does not follow elementwise only if the program says so: it holds what is left
//! of the argument (a cache that is written to, a queue that is shifted), a loop carries the one to the other, the argument
//! goes the same way again inside the step (an unrolled recurrence), or the text declares the alias.

use std::collections::HashSet;

use fp8c_ir::Move;
use fp8c_ir::graph::{Def, ValueId};
use rustc_hash::FxHashSet;

use super::probe::Cone;
use super::sequences::{Sequence, sequences};
use super::state::{Function, Pairs};

/// Pairs what the updates of arguments or declared aliases say.
pub(super) fn pair_carried(f: &Function<'_, '_>, pairs: &mut Pairs) {
    for says in [holds, looped, recurs, aliased] {
        for i in 0..f.args.len() {
            let free = |pairs: &Pairs, j: usize| f.same_type(i, j) && !pairs.values().any(|&k| k == j);
            if pairs.contains_key(&i) {
                continue;
            }
            let order = |j: &usize| (f.aliases[i] != Some(*j), i.abs_diff(*j), *j);
            let fits = |&j: &usize| free(pairs, j) && says(f, i, j);
            if let Some(j) = (0..f.results.len()).filter(fits).min_by_key(order) {
                pairs.insert(i, j);
            }
        }
    }
}

/// Arguments that nothing feeds although an unpaired result has their type and depends on them, with those results.
pub(super) fn unfed(f: &Function<'_, '_>, pairs: &Pairs) -> Vec<(usize, Vec<usize>)> {
    let free: Vec<usize> = (0..f.results.len()).filter(|j| !pairs.values().any(|k| k == j)).collect();
    let mut out = Vec::new();
    for i in (0..f.args.len()).filter(|i| !pairs.contains_key(i)) {
        let like: Vec<usize> = free.iter().copied().filter(|&j| f.same_type(i, j)).collect();
        if like.is_empty() {
            continue;
        }
        let after = f.flow.descendants([f.args[i]]);
        let dependent: Vec<usize> = like.into_iter().filter(|&j| after[f.results[j].index()]).collect();
        if !dependent.is_empty() {
            out.push((i, dependent));
        }
    }
    // What a parameter was before is fed by a result that does not depend on it.
    let cones = || f.results.iter().map(|&r| Cone::new(f.flow, r, &f.index)).collect::<Vec<Cone>>();
    let found = if out.is_empty() { vec![] } else { sequences(f, &cones()) };
    for Sequence { earlier: (input, output), .. } in found.into_iter().filter(|s| free.contains(&s.earlier.1))
    {
        out.iter_mut().filter(|(i, _)| *i == input).for_each(|(_, results)| results.insert(0, output));
    }
    out
}

/// The result is made of elements of the argument, moved or left where they were, and of others written among them.
fn holds(f: &Function<'_, '_>, input: usize, output: usize) -> bool {
    let flow = f.flow;
    let mut seen = FxHashSet::default();
    let mut stack = vec![f.results[output]];
    let mut written = false;
    while let Some(value) = stack.pop() {
        if value == f.args[input] {
            if written {
                return true;
            }
            continue;
        }
        if !seen.insert(value) {
            continue;
        }
        let Some(node) = flow.graph.def_node(value) else {
            stack.extend(flow.moved_from(value));
            continue;
        };
        let data = flow.graph.node(node);
        let operands = &data.operands;
        match data.name() {
            _ if matches!(data.moves(), Some(Move::DynamicUpdateSlice | Move::Pad)) => {
                written = true;
                stack.extend(operands.first());
            }
            "stablehlo.scatter" => {
                written = true;
                stack.extend(operands.first());
            }
            _ if data.is(Move::Concatenate) => {
                written = true;
                stack.extend(operands);
            }
            "stablehlo.select" => {
                written = true;
                stack.extend(operands.iter().skip(1));
            }
            // A conversion or a copy of an argument alone is no next value of it: nothing was written.
            _ => stack.extend(flow.moved_from(value)),
        }
    }
    false
}

/// A loop starts with the argument and ends with the result.
fn looped(f: &Function<'_, '_>, input: usize, output: usize) -> bool {
    let graph = f.flow.graph;
    let Def::Result(node, at) = graph.value(f.flow.root(f.results[output])).def else { return false };
    let data = graph.node(node);
    let start = data.operands.get(at as usize).filter(|_| data.name() == "stablehlo.while");
    start.is_some_and(|&v| f.flow.root(v) == f.args[input])
}

/// Inside the step a value of the argument's type goes the way that the argument goes, and the result is made as that value is:
/// the next turn of a recurrence whose turns are written one after the other.
fn recurs(f: &Function<'_, '_>, input: usize, output: usize) -> bool {
    let flow = f.flow;
    let (arg, result) = (f.args[input], flow.root(f.results[output]));
    if flow.is_scalar(arg) || flow.graph.def_node(result).is_none() {
        return false;
    }
    let ways = ways(f, arg);
    let mut seen = FxHashSet::default();
    let mut stack = vec![result];
    while let Some(value) = stack.pop() {
        for &source in flow.sources(value) {
            if !seen.insert(source) || source == arg {
                continue;
            }
            stack.push(source);
            let like = flow.graph.ty(source) == flow.graph.ty(result) && alike(f, source, result, DEPTH);
            if like && !ways.is_empty() && ways.iter().all(|w| self::ways(f, source).contains(w)) {
                return true;
            }
        }
    }
    false
}

/// How deep two values are compared.
const DEPTH: usize = 3;

/// What a value goes into with what else: ops with the numbers of their other operands that do not come from it.
fn ways(f: &Function<'_, '_>, value: ValueId) -> HashSet<(String, usize, u32)> {
    let flow = f.flow;
    let mut out = HashSet::new();
    for &user in flow.users(value) {
        let Some(node) = flow.graph.def_node(user) else { continue };
        let data = flow.graph.node(node);
        if !super::wgrads::is_product(data.name()) || data.operands.len() < 2 {
            continue;
        }
        let side = usize::from(data.operands[1] == value);
        let other = data.operands[1 - side];
        let weight = f.index.contains_key(&flow.root(other));
        out.extend(weight.then(|| (data.name().to_string(), side, flow.root_number(other))));
    }
    out
}

/// Two values are made by the same ops, so many steps back.
fn alike(f: &Function<'_, '_>, a: ValueId, b: ValueId, depth: usize) -> bool {
    let flow = f.flow;
    if depth == 0 || flow.number(a) == flow.number(b) {
        return true;
    }
    let (Some(x), Some(y)) = (flow.graph.def_node(a), flow.graph.def_node(b)) else { return false };
    let (x, y) = (flow.graph.node(x), flow.graph.node(y));
    x.name() == y.name()
        && x.operands.len() == y.operands.len()
        && x.operands
            .iter()
            .zip(&y.operands)
            .all(|(&u, &v)| flow.graph.ty(u) == flow.graph.ty(v) && alike(f, u, v, depth - 1))
}

/// The text declares it, and the result depends on the argument.
fn aliased(f: &Function<'_, '_>, input: usize, output: usize) -> bool {
    f.aliases[input] == Some(output) && f.flow.ancestors([f.results[output]])[f.args[input].index()]
}
