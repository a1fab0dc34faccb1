//! Momentum written as two sequences, `x' = y - lr g` and `y' = x' + m (x' - x)`: a parameter and its value before.
//!
//! Elementwise both results may be the next value of `y`. But the second goes beyond `x'`, away from `x`: it has `x` with a minus sign
//! and keeps `x' = x` where it is. So `x` is what `x'` was a step before, unless something else reads it. A slow average of
//! weights, `x + c (x' - x)`, has both with a plus sign.

use std::collections::HashMap;

use fp8c_ir::graph::ValueId;
use rustc_hash::FxHashMap;

use super::kinds::slope;
use super::probe::{Choice, Cone, Leaf};
use super::state::{Function, Pairs};

/// Two results that one argument may lead to, with another argument that only the second is computed from.
pub(super) struct Sequence {
    /// The argument that only one result reads, and the result that it was a step before.
    pub earlier: (usize, usize),
    /// The parameter and the result that goes beyond.
    pub parameter: (usize, usize),
    /// The signs show it; else they depend on numbers that are not known.
    pub told: bool,
}

/// Finds them.
pub(super) fn sequences(f: &Function<'_, '_>, cones: &[Cone]) -> Vec<Sequence> {
    let mut results: FxHashMap<ValueId, Vec<usize>> = FxHashMap::default();
    f.results.iter().enumerate().for_each(|(j, &v)| results.entry(v).or_default().push(j));
    let mut out = Vec::new();
    for (beyond, cone) in cones.iter().enumerate().filter(|(j, _)| !f.flow.is_scalar(f.results[*j])) {
        let values = cone.inner().chain(cone.leaves.iter().map(|(v, _)| *v));
        let mut steps: Vec<usize> = values.filter_map(|v| results.get(&v)).flatten().copied().collect();
        steps.sort_unstable();
        steps.dedup();
        steps.retain(|&j| j != beyond);
        out.extend(steps.into_iter().filter_map(|step| sequence(f, cones, step, beyond)));
    }
    out
}

/// Takes back pairs of sequences that nothing tells apart where the one found stands crosswise.
pub(super) fn take_back(sequences: &[Sequence], pairs: &mut Pairs) {
    for Sequence { earlier: (x, step), parameter: (y, beyond), .. } in sequences.iter().filter(|s| !s.told) {
        let found = pairs.get(x) == Some(beyond) && pairs.get(y) == Some(step);
        let offset = |input: usize, output: usize| output as isize - input as isize;
        if found && offset(*x, *step) == offset(*y, *beyond) {
            pairs.remove(x);
            pairs.remove(y);
        }
    }
}

fn sequence(f: &Function<'_, '_>, cones: &[Cone], step: usize, beyond: usize) -> Option<Sequence> {
    let flow = f.flow;
    let value = f.results[step];
    let of_type = |cone: &Cone, j: usize| -> Vec<usize> {
        cone.args().map(|(_, i)| i).filter(|&i| i != usize::MAX && f.same_type(i, j)).collect()
    };
    let &[y] = of_type(&cones[step], step).as_slice() else { return None };
    let mut index: HashMap<_, _> = f.index.clone();
    if index.insert(value, usize::MAX).is_some() {
        return None;
    }
    let cone = Cone::new(flow, f.results[beyond], &index);
    let &[x] = of_type(&cone, beyond).as_slice() else { return None };
    let read_there = flow.users(f.args[x]).iter().all(|u| cone.contains(*u));
    let others = cone.leaves.iter().any(|&(v, leaf)| {
        v != value
            && v != f.args[x]
            && (leaf == Leaf::Tensor || matches!(leaf, Leaf::Arg(_)) && !flow.is_scalar(v))
    });
    if x == y || !read_there || others || !f.same_type(x, step) || !f.same_type(y, beyond) {
        return None;
    }
    let mut told = false;
    for choice in Choice::ALL {
        let point = cone.point(flow, 5, choice);
        let slopes = [value, f.args[x]].map(|v| slope(f, &cone, &point, v));
        match slopes {
            [Some(a), Some(b)] if (a + b - 1.0).abs() < 1e-6 => {
                // Between both: an average.
                if b >= 0.0 && a >= 0.0 {
                    return None;
                }
                told |= b < 0.0;
            }
            [None, _] | [_, None] => {}
            _ => return None,
        }
    }
    Some(Sequence { earlier: (x, step), parameter: (y, beyond), told })
}
