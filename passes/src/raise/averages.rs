//! Moments: a next value that is a running average, probed at random points.

use fp8c_ir::Move;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::ElementType;

use super::flow::Flow;
use super::kinds::{shift, slope, slope_by};
use super::probe::{Choice, Cone, Leaf, Point};
use super::state::{Function, Kind, Pairs};

/// A first moment is affine in itself with a slope in (0, 1) and linear in the gradient; a second one is quadratic and even.
pub(super) fn average(f: &Function<'_, '_>, cone: &Cone, arg: ValueId, pairs: &Pairs) -> Option<Kind> {
    // What no step changes is no gradient: a mask.
    let kept = |i: usize| pairs.get(&i).is_some_and(|&j| f.flow.root(f.results[j]) == f.args[i]);
    let all: Vec<(ValueId, Leaf)> =
        gradients(f, cone, arg).into_iter().filter(|(_, l)| !matches!(l, Leaf::Arg(i) if kept(*i))).collect();
    // A parameter may stand among them: linearly as decay, or in a factor of the gradient that it shares with it.
    let computed: Vec<(ValueId, Leaf)> =
        all.iter().copied().filter(|(_, leaf)| !matches!(leaf, Leaf::Arg(_))).collect();
    let mixed = computed.len() < all.len();
    let alone: Vec<Vec<(ValueId, Leaf)>> = if computed.len() > 1 { by_number(f, &computed) } else { vec![] };
    let sets = [Some(all), mixed.then_some(computed)].into_iter().flatten().chain(alone);
    let sets: Vec<Vec<ValueId>> = sets.map(|set| set.into_iter().map(|(v, _)| v).collect()).collect();
    average_in(f, cone, arg, &sets, pairs, true)
}

/// What an average is of when just these leaves are its gradient; `squares` says whether a leaf that sums squares is one.
pub(super) fn average_of(
    f: &Function<'_, '_>,
    cone: &Cone,
    arg: ValueId,
    leaves: &[ValueId],
    pairs: &Pairs,
    squares: bool,
) -> Option<Kind> {
    average_in(f, cone, arg, &[leaves.to_vec()], pairs, squares)
}

/// The first of the sets of leaves that the next value is an average of; then once more with numbers that may be decays.
fn average_in(
    f: &Function<'_, '_>,
    cone: &Cone,
    arg: ValueId,
    sets: &[Vec<ValueId>],
    pairs: &Pairs,
    squares: bool,
) -> Option<Kind> {
    let found = |update: Update<'_, '_, '_>| {
        sets.iter().filter(|s| !s.is_empty()).find_map(|others| update.average(others))
    };
    let plain = found(Update { f, cone, arg, given: vec![], squares });
    plain.or_else(|| {
        let given = given(f, cone, arg, pairs);
        if given.is_empty() { None } else { found(Update { f, cone, arg, given, squares }) }
    })
}

/// Leaves that are computed alike are one.
fn by_number(f: &Function<'_, '_>, leaves: &[(ValueId, Leaf)]) -> Vec<Vec<(ValueId, Leaf)>> {
    const MOST: usize = 6;
    let mut out: Vec<Vec<(ValueId, Leaf)>> = Vec::new();
    for &leaf in leaves {
        match out.iter_mut().find(|set| f.flow.number(set[0].0) == f.flow.number(leaf.0)) {
            Some(set) => set.push(leaf),
            None => out.push(vec![leaf]),
        }
    }
    if out.len() > MOST { vec![] } else { out }
}

/// The leaves that may be gradients: of the argument's own size.
pub(super) fn gradients(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> Vec<(ValueId, Leaf)> {
    let scalar = f.flow.is_scalar(arg);
    let may_be = |&(v, leaf): &(ValueId, Leaf)| {
        let computed = leaf == Leaf::Scalar && f.elem(v).is_some_and(ElementType::is_float);
        v != arg && if scalar { computed } else { leaf != Leaf::Scalar && !f.flow.is_scalar(v) }
    };
    cone.leaves.iter().copied().filter(may_be).collect()
}

/// Numbers that are made of nothing but arguments which no step changes: a decay may be one of them.
fn given(f: &Function<'_, '_>, cone: &Cone, arg: ValueId, pairs: &Pairs) -> Vec<ValueId> {
    let kept = |i: usize| pairs.get(&i).is_none_or(|&j| f.flow.root(f.results[j]) == f.args[i]);
    let number = |v: ValueId| {
        let float = f.elem(v).is_some_and(ElementType::is_float);
        v != arg && float && f.flow.is_scalar(v) && {
            let from = f.flow.ancestors([v]);
            let mut args = (0..f.args.len()).filter(|&i| from[f.args[i].index()]).peekable();
            args.peek().is_some() && args.all(kept)
        }
    };
    cone.leaves.iter().map(|(v, _)| *v).filter(|&v| number(v)).collect()
}

/// A next value that may be a running average of `arg`.
struct Update<'a, 'f, 'g> {
    f: &'a Function<'f, 'g>,
    cone: &'a Cone,
    arg: ValueId,
    /// Numbers that stay what they are from step to step, taken to lie between zero and one.
    given: Vec<ValueId>,
    /// A sum of squares is a square of the gradient.
    squares: bool,
}

impl Update<'_, '_, '_> {
    fn point(&self, seed: u32, choice: Choice) -> Point {
        let point = self.cone.point(self.f.flow, seed, choice);
        let one = |p: Point, (i, &v): (usize, &ValueId)| shift(&p, v, |_| 0.95 - 0.07 * (i % 6) as f64);
        self.given.iter().enumerate().fold(point, one)
    }

    /// See [`average`]; `others` is taken for the gradient.
    fn average(&self, others: &[ValueId]) -> Option<Kind> {
        // Small gradients come through where large ones are clipped, and do not change what they are divided by. The square of
        // a tiny one vanishes beside what is added to it, so tiny ones count only where nothing is added: see `alone`.
        let sizes = |choice| [(choice, 1.0), (choice, 1e-3), (choice, 1e-4), (choice, 1e-9)];
        let tries = Choice::ALL.into_iter().flat_map(sizes);
        tries.into_iter().find_map(|(choice, size)| self.probed(others, choice, size))
    }

    fn probed(&self, others: &[ValueId], choice: Choice, size: f64) -> Option<Kind> {
        let Self { f, cone, arg, .. } = *self;
        let scale = |p: &Point, by: f64| others.iter().fold(p.clone(), |p, &v| shift(&p, v, |x| x * by));
        let mut point = scale(&self.point(2, choice), size);
        let s = slope(f, cone, &point, arg)?;
        // A root of squares is affine where the gradient is nothing beside it, but not where both are small.
        if size < 1.0 {
            point = shift(&point, arg, |x| x * size);
            slope_by(f, cone, &point, arg, size).filter(|t| (s - t).abs() < 1e-6)?;
        }
        let keeps = size == 1.0 && (s - 1.0).abs() < 1e-9;
        if !(s > 0.0 && (s < 1.0 - 1e-7 || keeps)) {
            return None;
        }
        let scaled = |by: f64| cone.eval(f.flow, &scale(&point, by));
        let runs = [scaled(-2.0)?, scaled(-1.0)?, scaled(0.0)?, scaled(1.0)?, scaled(2.0)?];
        let fresh = shift(&scale(&point, 0.0), arg, |_| 0.0);
        let rest = cone.eval(f.flow, &fresh)?;
        let known: Vec<([f64; 5], f64)> = (0..runs[0].len())
            .map(|i| (std::array::from_fn(|run| runs[run][i]), rest[i]))
            .filter(|(y, _): &([f64; 5], f64)| y.iter().all(|x| x.is_finite()))
            .collect();
        if 4 * known.len() < runs[0].len() {
            return None;
        }
        // In a narrow type a decay near 1 is 1; what is added is too small to make the weights differ from a sum of 1.
        let least = 8.0 * f.elem(arg).map_or(0.0, unit_roundoff);
        if keeps && known.iter().any(|(y, _)| (y[3] - y[2]).abs() > least) {
            return None;
        }
        if known.iter().all(|(y, rest)| Parabola::through(y).is_some_and(|p| p.is_square(*rest))) {
            return Some(Kind::SecondMoment);
        }
        if !known.iter().all(|(y, _)| Parabola::through(y).is_some_and(|p| p.is_line())) {
            return None;
        }
        let alone = |(y, rest): &([f64; 5], f64)| rest.abs() <= 1e-6 * (y[3] - y[2]).abs();
        if size < 1e-4 && !known.iter().all(alone) {
            return None;
        }
        if self.squares && others.iter().any(|&v| sums_squares(f.flow, v)) {
            return Some(Kind::SecondMoment);
        }
        self.steady(choice, s).then_some(Kind::FirstMoment)
    }

    /// The slope does not depend on how many steps were made: a mean over micro-batches is not a moment.
    fn steady(&self, choice: Choice, s: f64) -> bool {
        let later = self.point(9, choice);
        slope(self.f, self.cone, &later, self.arg).is_some_and(|t| (s - t).abs() < 1e-6)
    }
}

/// How a next value depends on the gradient: `curve t^2 + line t` and what is there without it.
struct Parabola {
    curve: f64,
    line: f64,
}

impl Parabola {
    /// Through the values at -2, -1, 0, 1 and 2 times the gradient; nothing when they lie on none.
    fn through(y: &[f64; 5]) -> Option<Self> {
        let [far, near, ahead, beyond] = [y[0] - y[2], y[1] - y[2], y[3] - y[2], y[4] - y[2]];
        let (curve, line) = ((ahead + near) / 2.0, (ahead - near) / 2.0);
        // What is left of the digits of the values, whose differences these are.
        let noise = 1e-15 * y.iter().fold(0.0, |m: f64, x| m.max(x.abs()));
        let meets = |a: f64, b: f64| (a - b).abs() <= 1e-6 * (a.abs() + b.abs()) + 16.0 * noise;
        let lies = meets(far, 4.0 * curve - 2.0 * line) && meets(beyond, 4.0 * curve + 2.0 * line);
        let clean = |x: f64| if x.abs() <= 8.0 * noise { 0.0 } else { x };
        lies.then(|| Self { curve: clean(curve), line: clean(line) })
    }

    /// Nowhere below what is there without moment and gradient, as `(g + c)^2` is whatever `c` is.
    fn is_square(&self, rest: f64) -> bool {
        let bent = self.curve > 0.0 && self.curve > 1e-6 * self.line.abs();
        bent && self.line * self.line
            <= 4.0 * self.curve * rest.max(0.0) * (1.0 + 1e-4) + (1e-6 * self.curve).powi(2)
    }

    fn is_line(&self) -> bool {
        self.line != 0.0 && self.curve.abs() <= 1e-6 * self.line.abs()
    }
}

/// The largest relative error of rounding to 1 in a type narrower than f32.
fn unit_roundoff(elem: ElementType) -> f64 {
    match elem {
        ElementType::BF16 => 1.0 / 256.0,
        ElementType::F16 => 1.0 / 2048.0,
        _ => 0.0,
    }
}

/// What a value is the reduction of.
pub(super) fn reduced(flow: &Flow<'_>, value: ValueId) -> Option<ValueId> {
    let root = flow.root(value);
    flow.sources(root).first().copied().filter(|_| flow.op(root) == "stablehlo.reduce")
}

/// A reduction of something times itself, as in factored second moments. What else stands in the sum are numbers: a gradient
/// may hold the square of an activation among its factors.
fn sums_squares(flow: &Flow<'_>, value: ValueId) -> bool {
    let Some(mut value) = reduced(flow, value) else { return false };
    for _ in 0..MOST_NUMBERS {
        let sources = flow.sources(value);
        match flow.op(value) {
            _ if flow.is_square(value) => return true,
            "stablehlo.add" | "stablehlo.multiply" | "stablehlo.divide" => {
                let mut tensors = sources.iter().copied().filter(|&v| !is_number(flow, v));
                match (tensors.next(), tensors.next()) {
                    (Some(one), None) => value = one,
                    _ => return false,
                }
            }
            "stablehlo.convert" => value = sources[0],
            _ => return false,
        }
    }
    false
}

/// Numbers that a square may be scaled by or kept away from zero with.
const MOST_NUMBERS: usize = 6;

/// One number, however it is spread.
pub(super) fn is_number(flow: &Flow<'_>, value: ValueId) -> bool {
    let spread = flow.graph.def_node(value).filter(|&n| flow.graph.node(n).is(Move::Broadcast));
    let from = spread.map_or(value, |n| flow.graph.node(n).operands[0]);
    let constant = flow.graph.def_node(from).is_some_and(|n| super::probe::splat(flow, n).is_some());
    flow.is_scalar(from) || constant
}
