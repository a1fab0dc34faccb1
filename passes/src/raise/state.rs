//! State: which result is the next value of which argument, and what it is.
//!
//! A moment's next value is computed elementwise from the moment and a gradient; a parameter's from the parameter and its
//! moments. So arguments are paired with results from the inside out: what depends on one candidate first.

use std::collections::{HashMap, HashSet};

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::types::ElementType;

use super::flow::Flow;
use super::probe::{Choice, Cone, Leaf, Point};

/// What a piece of state is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// A trained tensor in the type it is used in.
    Parameter,
    /// A trained tensor in a wider type than it is used in.
    Master,
    /// A moving average of a gradient.
    FirstMoment,
    /// A moving average of a gradient's square.
    SecondMoment,
    /// Counts steps.
    Counter,
    /// Anything else: random keys, averages of parameters, statistics, scales.
    Other,
}

impl Kind {
    /// The name in listings and manifests.
    pub fn name(self) -> &'static str {
        match self {
            Self::Parameter => "parameter",
            Self::Master => "master",
            Self::FirstMoment => "first_moment",
            Self::SecondMoment => "second_moment",
            Self::Counter => "counter",
            Self::Other => "other",
        }
    }
}

/// A result that is the next value of an argument.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StatePair {
    /// Index of the argument.
    pub input: usize,
    /// Index of the result.
    pub output: usize,
    /// What it is.
    pub kind: Kind,
    /// Why it is thought to be that.
    pub reason: String,
}

/// Arguments and results of the function, seen with its flow.
pub struct Function<'f, 'g> {
    /// The flow.
    pub flow: &'f Flow<'g>,
    /// Arguments.
    pub args: Vec<ValueId>,
    /// What is returned.
    pub results: Vec<ValueId>,
    /// `tf.aliasing_output` of each argument.
    pub aliases: Vec<Option<usize>>,
    /// Index of each argument.
    pub index: HashMap<ValueId, usize>,
}

impl<'f, 'g> Function<'f, 'g> {
    /// Of a `func.func` node.
    pub fn new(flow: &'f Flow<'g>, function: NodeId) -> Self {
        let graph = flow.graph;
        let args = graph.region(flow.body).args.clone();
        let results = graph.terminator(flow.body).map_or(vec![], |end| graph.node(end).operands.clone());
        let alias = |i: usize| match graph.node(function).attr("arg_attrs") {
            Some(Attr::Array(items)) => {
                let at = items.get(i)?.field("tf.aliasing_output")?.as_int()?;
                usize::try_from(at).ok()
            }
            _ => None,
        };
        let aliases = (0..args.len()).map(alias).collect();
        let index = args.iter().enumerate().map(|(i, &v)| (v, i)).collect();
        Self { flow, args, results, aliases, index }
    }

    /// Arguments of loops that carry state from step to step, with what they start as and the index of that argument.
    pub fn carried(&self, state: &[StatePair]) -> Vec<(ValueId, ValueId, usize)> {
        let graph = self.flow.graph;
        let mut out = Vec::new();
        for pair in state {
            let Def::Result(node, at) = graph.value(self.flow.root(self.results[pair.output])).def else {
                continue;
            };
            let data = graph.node(node);
            let Some(&start) = data.operands.get(at as usize) else { continue };
            if data.name() == "stablehlo.while" && self.flow.root(start) == self.args[pair.input] {
                let args = data.regions.iter().filter_map(|&r| graph.region(r).args.get(at as usize));
                out.extend(args.map(|&v| (v, start, pair.input)));
            }
        }
        out
    }

    fn same_type(&self, input: usize, output: usize) -> bool {
        self.flow.graph.ty(self.args[input]) == self.flow.graph.ty(self.results[output])
    }

    fn elem(&self, value: ValueId) -> Option<ElementType> {
        self.flow.graph.ty(value).as_tensor().map(|t| t.elem)
    }
}

/// Finds the state of a function.
pub fn find_state(f: &Function<'_, '_>) -> Vec<StatePair> {
    let cones: Vec<Cone> = f.results.iter().map(|&r| Cone::new(f.flow, r, &f.index)).collect();
    let mut pairs = pair_elementwise(f, &cones);
    pair_copies(f, &cones, &mut pairs);
    pair_rest(f, &mut pairs);
    let used_by: HashSet<usize> = updates_using(f, &pairs);
    let forward = forward_uses(f, &pairs, &cones);
    let mut out: Vec<StatePair> = pairs
        .iter()
        .map(|(&input, &output)| {
            let (kind, reason) = kind(f, &cones, (input, output), &pairs, &used_by, &forward);
            StatePair { input, output, kind, reason }
        })
        .collect();
    out.sort_by_key(|p| p.input);
    out
}

type Pairs = HashMap<usize, usize>;

/// From the inside out: a result that can only be the next value of one argument is; ties go to the argument the result
/// follows most closely, then to declared aliases, then to order.
fn pair_elementwise(f: &Function<'_, '_>, cones: &[Cone]) -> Pairs {
    let mut candidates: Vec<(usize, Vec<usize>)> = cones
        .iter()
        .enumerate()
        .map(|(j, cone)| {
            let mut inputs: Vec<usize> = cone.args().map(|(_, i)| i).filter(|&i| f.same_type(i, j)).collect();
            inputs.sort_unstable();
            (j, inputs)
        })
        .filter(|(_, inputs)| !inputs.is_empty())
        .collect();
    let mut pairs = Pairs::new();
    while !candidates.is_empty() {
        for (_, inputs) in &mut candidates {
            inputs.retain(|i| !pairs.contains_key(i));
        }
        candidates.retain(|(_, inputs)| !inputs.is_empty());
        let least = candidates.iter().map(|(_, inputs)| inputs.len()).min().unwrap_or(0);
        let group: Vec<&(usize, Vec<usize>)> = candidates.iter().filter(|(_, i)| i.len() == least).collect();
        let mut claims: HashMap<usize, usize> = HashMap::new();
        group.iter().flat_map(|(_, inputs)| inputs).for_each(|&i| *claims.entry(i).or_default() += 1);
        let clear: Vec<(usize, usize)> = if least == 1 {
            group.iter().map(|(j, i)| (*j, i[0])).filter(|(_, i)| claims[i] == 1).collect()
        } else {
            vec![]
        };
        let chosen = if clear.is_empty() { best_of(f, cones, &group) } else { clear };
        if chosen.is_empty() {
            break;
        }
        for (j, i) in chosen {
            pairs.insert(i, j);
            candidates.retain(|(k, _)| *k != j);
        }
    }
    pairs
}

/// The one pair of a contested group that fits best.
fn best_of(f: &Function<'_, '_>, cones: &[Cone], group: &[&(usize, Vec<usize>)]) -> Vec<(usize, usize)> {
    let score = |j: usize, i: usize| {
        let aliased = f64::from(u8::from(f.aliases[i] == Some(j)));
        let near = 1.0 / (1.0 + i.abs_diff(j) as f64);
        (follows(f, &cones[j], f.args[i]) * 100.0 + aliased * 0.1 + near * 0.01, j, i)
    };
    let all = group.iter().flat_map(|(j, inputs)| inputs.iter().map(|&i| score(*j, i)));
    let best = all.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)).then(b.2.cmp(&a.2)));
    best.map(|(_, j, i)| (j, i)).into_iter().collect()
}

/// How closely a result follows an argument: 1 for `x' = x + ..`, `b` for `x' = b x + ..`, 0 when it is not affine in it.
fn follows(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> f64 {
    if cone.value == arg || f.flow.root(cone.value) == arg {
        return 1.0;
    }
    Choice::ALL
        .into_iter()
        .filter_map(|choice| {
            let point = cone.point(f.flow, 1, choice);
            slope(f, cone, &point, arg)
        })
        .map(|s| if s > 0.0 { s.min(1.0 / s) } else { 0.0 })
        .fold(0.0, f64::max)
}

fn shift(point: &Point, value: ValueId, by: impl Fn(f64) -> f64) -> Point {
    let mut out = point.clone();
    if let Some(tensor) = out.values.get_mut(&value) {
        let moved = tensor.to_f64s().into_iter().map(by).collect();
        *tensor = fp8c_ir::Tensor::from_f64s(tensor.ty.clone(), moved);
    }
    out
}

/// The slope of a cone in one leaf when it is affine in it with one slope everywhere.
fn slope(f: &Function<'_, '_>, cone: &Cone, point: &Point, arg: ValueId) -> Option<f64> {
    let at = |by: f64| cone.eval(f.flow, &shift(point, arg, |x| x + by));
    let (y0, y1, y2) = (at(0.0)?, at(1.0)?, at(3.0)?);
    let first = y1.first()? - y0.first()?;
    let affine = y0.iter().zip(&y1).zip(&y2).all(|((a, b), c)| {
        let (s1, s2) = (b - a, (c - a) / 3.0);
        s1.is_finite()
            && (s1 - s2).abs() <= 1e-6 * (1.0 + s1.abs())
            && (s1 - first).abs() <= 1e-6 * (1.0 + first.abs())
    });
    affine.then_some(first)
}

/// A BF16 copy of a master: the result converts the master's next value, and the argument meets in the forward pass what
/// the gradient of that master is made of.
fn pair_copies(f: &Function<'_, '_>, cones: &[Cone], pairs: &mut Pairs) {
    let taken: HashSet<usize> = pairs.values().copied().collect();
    let mut options = Vec::new();
    for (j, cone) in cones.iter().enumerate().filter(|(j, _)| !taken.contains(j)) {
        let from_state = cone.args().any(|(_, i)| pairs.contains_key(&i));
        let float = f.elem(f.results[j]).is_some_and(ElementType::is_float);
        if !from_state || !float || f.flow.is_scalar(f.results[j]) {
            continue;
        }
        let gradient = gradient_parts(f, cone);
        for i in (0..f.args.len()).filter(|i| !pairs.contains_key(i) && f.same_type(*i, j)) {
            let shared = partners(f, f.args[i]).intersection(&gradient).count();
            options.push((shared, f.aliases[i] == Some(j), std::cmp::Reverse(i.abs_diff(j)), j, i));
        }
    }
    options.sort_by(|a, b| b.cmp(a));
    let mut done: HashSet<usize> = taken;
    for (_, _, _, j, i) in options {
        if !pairs.contains_key(&i) && done.insert(j) {
            pairs.insert(i, j);
        }
    }
}

/// Numbers of what the gradients in a cone are computed from, one op up.
fn gradient_parts(f: &Function<'_, '_>, cone: &Cone) -> HashSet<u32> {
    let mut out = HashSet::new();
    let leaves = cone.leaves.iter().filter(|(_, l)| *l == Leaf::Tensor).map(|(v, _)| *v);
    for leaf in leaves {
        let mut value = f.flow.root(leaf);
        // A sum over the batch of a product: look at the factors.
        if f.flow.op(value) == "stablehlo.reduce" {
            value = f.flow.sources(value).first().map_or(value, |&v| f.flow.root(v));
        }
        out.extend(f.flow.sources(value).iter().map(|&s| f.flow.root_number(s)));
    }
    out
}

/// Numbers of what an argument meets: the other operands of the ops that use it.
fn partners(f: &Function<'_, '_>, arg: ValueId) -> HashSet<u32> {
    let mut out = HashSet::new();
    let moved = f.flow.descendants_through([arg], |v| f.flow.moved_from(v).is_some());
    let reached = moved.iter().enumerate().filter(|(_, m)| **m).map(|(i, _)| ValueId(i as u32));
    for value in reached {
        for &user in f.flow.users(value) {
            let others = f.flow.sources(user).iter().filter(|&&s| s != value);
            out.extend(others.map(|&s| f.flow.root_number(s)));
        }
    }
    out
}

/// What no elementwise update explains: a result that depends on the argument and on no data. Declared aliases first, then
/// equal positions.
fn pair_rest(f: &Function<'_, '_>, pairs: &mut Pairs) {
    let mut taken: HashSet<usize> = pairs.values().copied().collect();
    let trained = pairs.keys().any(|&i| !f.flow.is_scalar(f.args[i]));
    let free: Vec<usize> = (0..f.args.len()).filter(|i| !pairs.contains_key(i)).collect();
    for by_alias in [true, false] {
        for &i in &free {
            let j = if by_alias { f.aliases[i] } else { Some(i) };
            let Some(j) = j.filter(|&j| j < f.results.len() && !taken.contains(&j)) else { continue };
            if pairs.contains_key(&i) || !f.same_type(i, j) {
                continue;
            }
            let from = f.flow.ancestors([f.results[j]]);
            let own = from[f.args[i].index()];
            let data = free.iter().any(|&k| k != i && from[f.args[k].index()]);
            if own && !data && (trained || f.elem(f.args[i]).is_some_and(|e| !e.is_float())) {
                pairs.insert(i, j);
                taken.insert(j);
            }
        }
    }
}

/// Arguments that some other argument's next value depends on.
fn updates_using(f: &Function<'_, '_>, pairs: &Pairs) -> HashSet<usize> {
    let mut owners: HashMap<ValueId, usize> = HashMap::new();
    pairs.iter().for_each(|(&i, &j)| {
        owners.insert(f.results[j], i);
    });
    let uses = |&i: &usize| {
        let after = f.flow.descendants([f.args[i]]);
        owners.iter().any(|(r, &owner)| owner != i && after[r.index()])
    };
    pairs.keys().copied().filter(uses).collect()
}

/// For each argument whether anything but state updates uses it, and in which float types.
struct Forward {
    used: Vec<bool>,
    narrowed: Vec<bool>,
}

fn forward_uses(f: &Function<'_, '_>, pairs: &Pairs, cones: &[Cone]) -> Forward {
    // Values that are only steps of an update.
    let mut update: HashSet<ValueId> = HashSet::new();
    for &j in pairs.values() {
        update.extend(cones[j].inner());
    }
    let mut forward = Forward { used: vec![false; f.args.len()], narrowed: vec![false; f.args.len()] };
    for (i, &arg) in f.args.iter().enumerate() {
        let mut stack = vec![arg];
        let mut seen = HashSet::new();
        while let Some(v) = stack.pop() {
            for &user in f.flow.users(v) {
                // Into loops that carry it and through what only moves it.
                let passes = matches!(f.flow.op(user), "" | "sdy.manual_computation");
                if (passes || f.flow.moved_from(user) == Some(v)) && seen.insert(user) {
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

fn kind(
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
        && let Some(kind) = average(f, cone, arg)
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
    if f.flow.is_scalar(arg) && (forward.used[input] || own) && trained_number(f, cone, arg) {
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

/// A first moment is affine in itself with a slope in (0, 1) and linear in the gradient; a second one is quadratic and even.
fn average(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> Option<Kind> {
    let all: Vec<(ValueId, Leaf)> = gradients(f, cone, arg);
    // A parameter may stand among them: linearly as decay, or in a factor of the gradient that it shares with it.
    let computed: Vec<(ValueId, Leaf)> =
        all.iter().copied().filter(|(_, leaf)| !matches!(leaf, Leaf::Arg(_))).collect();
    let mixed = computed.len() < all.len();
    let sets = [Some(all), mixed.then_some(computed)].into_iter().flatten();
    let sets = sets.map(|set| set.into_iter().map(|(v, _)| v).collect::<Vec<_>>()).filter(|s| !s.is_empty());
    sets.into_iter().find_map(|others| average_of(f, cone, arg, &others))
}

/// The leaves that may be gradients: of the argument's own size.
fn gradients(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> Vec<(ValueId, Leaf)> {
    let scalar = f.flow.is_scalar(arg);
    let may_be = |&(v, leaf): &(ValueId, Leaf)| {
        let computed = leaf == Leaf::Scalar && f.elem(v).is_some_and(ElementType::is_float);
        v != arg && if scalar { computed } else { leaf != Leaf::Scalar && !f.flow.is_scalar(v) }
    };
    cone.leaves.iter().copied().filter(may_be).collect()
}

/// See [`average`]; `others` is taken for the gradient.
fn average_of(f: &Function<'_, '_>, cone: &Cone, arg: ValueId, others: &[ValueId]) -> Option<Kind> {
    Choice::ALL.into_iter().find_map(|choice| {
        let point = cone.point(f.flow, 2, choice);
        let s = slope(f, cone, &point, arg)?;
        let keeps = (s - 1.0).abs() < 1e-9;
        if !(s > 0.0 && (s < 1.0 || keeps)) {
            return None;
        }
        let scaled = |by: f64| {
            let all = others.iter().fold(point.clone(), |p, &v| shift(&p, v, |x| x * by));
            cone.eval(f.flow, &all)
        };
        let (zero, one, minus, two) = (scaled(0.0)?, scaled(1.0)?, scaled(-1.0)?, scaled(2.0)?);
        let is = |power: f64, sign: f64| {
            (0..zero.len()).all(|i| {
                let d = |y: &[f64]| y[i] - zero[i];
                let near = |a: f64, b: f64| (a - b).abs() <= 1e-6 * (a.abs() + b.abs()).max(1e-12);
                d(&one) != 0.0 && near(d(&minus), sign * d(&one)) && near(d(&two), power * d(&one))
            })
        };
        // In a narrow type a decay near 1 is 1; what is added is too small to make the weights differ from a sum of 1.
        let small = 8.0 * f.elem(arg).map_or(0.0, unit_roundoff);
        if keeps && zero.iter().zip(&one).any(|(a, b)| (b - a).abs() > small) {
            return None;
        }
        let squares = others.iter().any(|&v| sums_squares(f.flow, v));
        if is(4.0, 1.0) || squares && is(2.0, -1.0) {
            Some(Kind::SecondMoment)
        } else if is(2.0, -1.0) && steady(f, cone, arg, choice, s) {
            Some(Kind::FirstMoment)
        } else {
            None
        }
    })
}

/// The largest relative error of rounding to 1 in a type narrower than f32.
fn unit_roundoff(elem: ElementType) -> f64 {
    match elem {
        ElementType::BF16 => 1.0 / 256.0,
        ElementType::F16 => 1.0 / 2048.0,
        _ => 0.0,
    }
}

/// The slope does not depend on how many steps were made: a mean over micro-batches is not a moment.
fn steady(f: &Function<'_, '_>, cone: &Cone, arg: ValueId, choice: Choice, s: f64) -> bool {
    let later = cone.point(f.flow, 9, choice);
    slope(f, cone, &later, arg).is_some_and(|t| (s - t).abs() < 1e-6)
}

/// A reduction of something times itself, as in factored second moments.
fn sums_squares(flow: &Flow<'_>, value: ValueId) -> bool {
    let root = flow.root(value);
    let Some(&from) = flow.sources(root).first().filter(|_| flow.op(root) == "stablehlo.reduce") else {
        return false;
    };
    let mut stack = vec![(from, 0)];
    while let Some((v, depth)) = stack.pop() {
        let sources = flow.sources(v);
        match flow.op(v) {
            "chlo.square" => return true,
            "stablehlo.multiply"
                if sources.len() == 2 && flow.number(sources[0]) == flow.number(sources[1]) =>
            {
                return true;
            }
            "stablehlo.add" | "stablehlo.multiply" | "stablehlo.convert" if depth < 4 => {
                stack.extend(sources.iter().map(|&s| (s, depth + 1)));
            }
            _ => {}
        }
    }
    false
}
