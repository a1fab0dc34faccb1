//! What a piece of state is, once its next value is known: probed at random points, and by who uses it.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::ValueId;
use fp8c_ir::types::ElementType;
use rustc_hash::FxHashSet;

use super::averages::{average, gradients};
use super::probe::{Choice, Cone, Point};
use super::state::{Function, Kind, Pairs};

pub(super) fn shift(point: &Point, value: ValueId, by: impl Fn(f64) -> f64) -> Point {
    let mut out = point.clone();
    if let Some(tensor) = out.values.get_mut(&value) {
        let moved = tensor.to_f64s().into_iter().map(by).collect();
        *tensor = fp8c_ir::Tensor::from_f64s(tensor.ty.clone(), moved);
    }
    out
}

/// The slope of a cone in one leaf when it is affine in it with one slope everywhere.
pub(super) fn slope(f: &Function<'_, '_>, cone: &Cone, point: &Point, arg: ValueId) -> Option<f64> {
    slope_by(f, cone, point, arg, 1.0)
}

/// The same, looked at in steps of a size.
pub(super) fn slope_by(
    f: &Function<'_, '_>,
    cone: &Cone,
    point: &Point,
    arg: ValueId,
    size: f64,
) -> Option<f64> {
    let at = |by: f64| cone.eval(f.flow, &shift(point, arg, |x| x + by * size));
    let (y0, y1, y2) = (at(0.0)?, at(1.0)?, at(3.0)?);
    let slopes = y0.iter().zip(&y1).zip(&y2).map(|((a, b), c)| ((b - a) / size, (c - a) / (3.0 * size)));
    // Random numbers may not be what can be: a mean of squares below the square of the mean has no root.
    let slopes: Vec<(f64, f64)> = slopes.filter(|(s1, s2)| s1.is_finite() && s2.is_finite()).collect();
    let first = slopes.first()?.0;
    let near = |a: f64, b: f64| (a - b).abs() <= 1e-6 * (1.0 + a.abs());
    let affine = slopes.iter().all(|&(s1, s2)| near(s1, s2) && near(s1, first));
    (affine && 4 * slopes.len() >= y0.len()).then_some(first)
}

/// Arguments that some other argument's next value depends on.
pub(super) fn updates_using(f: &Function<'_, '_>, pairs: &Pairs) -> HashSet<usize> {
    let owners: HashMap<ValueId, usize> = pairs.iter().map(|(&i, &j)| (f.results[j], i)).collect();
    let reached = f.flow.reaches(owners.iter().map(|(&r, &owner)| (r, owner as u32)));
    pairs.keys().copied().filter(|&i| reached[f.args[i].index()].another(i as u32)).collect()
}

/// For each argument whether anything but state updates uses it, and in which float types.
pub(super) struct Forward {
    used: Vec<bool>,
    narrowed: Vec<bool>,
}

pub(super) fn forward_uses(f: &Function<'_, '_>, pairs: &Pairs, cones: &[Cone]) -> Forward {
    // Values that are only steps of an update.
    let mut update: HashSet<ValueId> = HashSet::new();
    for &j in pairs.values() {
        update.extend(cones[j].inner());
    }
    let mut forward = Forward { used: vec![false; f.args.len()], narrowed: vec![false; f.args.len()] };
    for (i, &arg) in f.args.iter().enumerate() {
        let mut stack = vec![arg];
        let mut seen = FxHashSet::default();
        while let Some(v) = stack.pop() {
            for &user in f.flow.users(v) {
                // Into loops that carry it, out of them, and through what only moves it.
                let moved = f.flow.moved_from(user) == Some(v);
                let passes = match f.flow.op(user) {
                    "" | "sdy.manual_computation" => true,
                    "stablehlo.while" => f.flow.moved_from(user).is_some(),
                    _ => false,
                };
                if (passes || moved) && seen.insert(user) {
                    stack.push(user);
                }
                if update.contains(&user) || passes {
                    continue;
                }
                forward.used[i] = true;
                let (from, to) = (f.elem(v), f.elem(user));
                if f.flow.op(user) == "stablehlo.convert"
                    && from
                        .zip(to)
                        .is_some_and(|(a, b)| a.is_float() && b.is_float() && b.bytes() < a.bytes())
                {
                    forward.narrowed[i] = true;
                }
            }
        }
    }
    forward
}

pub(super) fn kind(
    f: &Function<'_, '_>,
    cones: &[Cone],
    (input, output): (usize, usize),
    pairs: &Pairs,
    used_by: &HashSet<usize>,
    forward: &Forward,
) -> (Kind, String) {
    let (arg, cone) = (f.args[input], &cones[output]);
    let elem = f.elem(arg);
    let say = |kind, why: &str| (kind, why.to_string());
    if !elem.is_some_and(ElementType::is_float) {
        let counts = f.flow.is_scalar(arg) && cone.contains(arg) && counts_up(f, cone, arg);
        return if counts {
            say(Kind::Counter, "a number that grows by a constant")
        } else {
            say(Kind::Other, "neither a float nor a counter")
        };
    }
    if !cone.contains(arg) {
        let copy = cone.args().any(|(_, i)| pairs.contains_key(&i));
        return if copy && forward.used[input] {
            say(Kind::Parameter, "the rounded copy of a master that the forward pass uses")
        } else {
            say(Kind::Other, "its next value is not computed elementwise from it")
        };
    }
    if f.flow.is_scalar(arg) && !forward.used[input] && counts_up(f, cone, arg) && cone.args().count() == 1 {
        return say(Kind::Counter, "a number that grows by a constant");
    }
    if !forward.used[input]
        && used_by.contains(&input)
        && !averages_parameters(f, cone, output, pairs, forward)
        && let Some(kind) = average(f, cone, arg, pairs)
    {
        let what = if kind == Kind::FirstMoment { "a gradient" } else { "a gradient's square" };
        return (kind, format!("a moving average of {what}, used by a parameter's update"));
    }
    if f.flow.root(cone.value) == arg && f.flow.graph.ty(arg).as_tensor().is_some_and(|t| t.rank() < 2) {
        return say(Kind::Other, "handed on as it is");
    }
    if forward.narrowed[input] {
        return say(Kind::Master, "trained in a wider type than the forward pass uses");
    }
    if forward.used[input] && !f.flow.is_scalar(arg) {
        return say(Kind::Parameter, "updated from itself and used by the forward pass");
    }
    let own = makes_its_gradient(f, cone, arg);
    if f.flow.is_scalar(arg) && own && trained_number(f, cone, arg) {
        return say(Kind::Parameter, "a number updated from itself and a gradient, used by the forward pass");
    }
    if !f.flow.is_scalar(arg) && own {
        return say(Kind::Parameter, "updated from itself and from what is computed with it");
    }
    let copied = cones.iter().enumerate().any(|(j, c)| {
        j != output && c.value != cone.value && f.flow.root(c.value) == f.flow.root(cone.value)
    });
    if copied {
        return say(Kind::Master, "its rounded copy is the parameter that the forward pass uses");
    }
    say(Kind::Other, "carried from step to step, of no known kind")
}

/// The next value is made of the next value of something that the forward pass uses: a mean of parameters, no moment.
fn averages_parameters(
    f: &Function<'_, '_>,
    cone: &Cone,
    output: usize,
    pairs: &Pairs,
    forward: &Forward,
) -> bool {
    let changed = |i: usize, j: usize| f.flow.root(f.results[j]) != f.args[i];
    let used = pairs.iter().filter(|&(&i, &j)| forward.used[i] && j != output && changed(i, j));
    let used = used.map(|(_, &j)| f.results[j]);
    used.into_iter().any(|v| cone.contains(v) || cone.contains(f.flow.root(v)))
}

/// `x' = b x + f(..)` with `b` near 1 and an `f` that really depends on other numbers; a loss scale only asks whether they
/// are finite.
fn trained_number(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> bool {
    let float = |&v: &ValueId| v != arg && f.elem(v).is_some_and(ElementType::is_float);
    let others: Vec<ValueId> = cone.leaves.iter().map(|(v, _)| *v).filter(float).collect();
    Choice::ALL.into_iter().any(|choice| {
        let point = cone.point(f.flow, 4, choice);
        let scaled = |by: f64| others.iter().fold(point.clone(), |p, &v| shift(&p, v, |x| x * by));
        let moved = scaled(2.0);
        // With a gradient of zero, which may hold a factor of the number's own.
        let kept = slope(f, cone, &scaled(0.0), arg).is_some_and(|s| s > 0.5 && s < 1.0 + 1e-6);
        kept && cone.eval(f.flow, &moved) != cone.eval(f.flow, &point)
    })
}

/// The forward pass may share the only op that uses a parameter with the update, as `exp(a)` does.
fn makes_its_gradient(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> bool {
    let computed = gradients(f, cone, arg).into_iter().map(|(v, _)| v).filter(|v| !f.index.contains_key(v));
    f.flow.ancestors(computed)[arg.index()]
}

/// `x' = x + constant`.
fn counts_up(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> bool {
    Choice::ALL.into_iter().any(|choice| {
        let point = cone.point(f.flow, 3, choice);
        let Some(y) = cone.eval(f.flow, &point) else { return false };
        let Some(z) = cone.eval(f.flow, &shift(&point, arg, |x| x + 2.0)) else { return false };
        let x = point.values.get(&arg).map(|t| t.to_f64s()).unwrap_or_default();
        let step = |i: usize| y[i] - x[i];
        (0..y.len())
            .all(|i| step(i) != 0.0 && (step(i) - step(0)).abs() < 1e-9 && (z[i] - y[i] - 2.0).abs() < 1e-9)
    })
}
