//! State: which result is the next value of which argument, and what it is.
//!
//! A moment's next value is computed elementwise from the moment and a gradient; a parameter's from the parameter and its
//! moments. So arguments are paired with results from the inside out: what depends on one candidate first.

use std::collections::{HashMap, HashSet};

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::types::ElementType;

use super::carry::pair_carried;
use super::flow::Flow;
use super::kinds::{forward_uses, kind, slope, updates_using};
use super::probe::{Choice, Cone, Leaf};
use super::sequences::{sequences, take_back};
use super::wgrads::UpdatedWeight;

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
    /// A tensor that the step trains.
    pub fn is_trained(self) -> bool {
        matches!(self, Self::Parameter | Self::Master)
    }

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
    /// Its next value is not made of itself: of a parameter, that it is the rounded copy of a master.
    pub copy: bool,
    /// Why it must stay in its type although it is a moment.
    pub wide: Option<&'static str>,
}

/// The arguments that the step trains.
pub(super) fn trained(state: &[StatePair]) -> HashSet<usize> {
    state.iter().filter(|p| p.kind.is_trained()).map(|p| p.input).collect()
}

/// Arguments and results of the function, seen with its flow.
pub struct Function<'f, 'g> {
    /// The flow.
    pub flow: &'f Flow<'g>,
    /// The `func.func` node.
    pub function: NodeId,
    /// Arguments.
    pub args: Vec<ValueId>,
    /// What is returned.
    pub results: Vec<ValueId>,
    /// `tf.aliasing_output` of each argument.
    pub aliases: Vec<Option<usize>>,
    /// Index of each argument.
    pub index: HashMap<ValueId, usize>,
    /// Weights after a step that the program makes inside.
    pub updated: Vec<UpdatedWeight>,
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
        Self { flow, function, args, results, aliases, index, updated: vec![] }
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

    pub(super) fn same_type(&self, input: usize, output: usize) -> bool {
        self.flow.graph.ty(self.args[input]) == self.flow.graph.ty(self.results[output])
    }

    pub(super) fn elem(&self, value: ValueId) -> Option<ElementType> {
        self.flow.graph.ty(value).as_tensor().map(|t| t.elem)
    }
}

/// Finds the state of a function.
pub fn find_state(f: &Function<'_, '_>) -> Vec<StatePair> {
    let cones: Vec<Cone> = f.results.iter().map(|&r| Cone::new(f.flow, r, &f.index)).collect();
    let sequences = sequences(f, &cones);
    let told = sequences.iter().filter(|s| s.told).flat_map(|s| [s.earlier, s.parameter]).collect();
    let mut pairs = pair_elementwise(f, &cones, told);
    pair_handed_on(f, &cones, &mut pairs);
    pair_copies(f, &cones, &mut pairs);
    pair_carried(f, &mut pairs);
    pair_rest(f, &mut pairs);
    pair_replaced(f, &cones, &mut pairs);
    take_back(&sequences, &mut pairs);
    let used_by: HashSet<usize> = updates_using(f, &pairs);
    let forward = forward_uses(f, &pairs, &cones);
    let mut out: Vec<StatePair> = pairs
        .iter()
        .map(|(&input, &output)| {
            let (kind, reason) = kind(f, &cones, (input, output), &pairs, &used_by, &forward);
            let copy = !cones[output].contains(f.args[input]);
            StatePair { input, output, kind, reason, copy, wide: None }
        })
        .collect();
    out.sort_by_key(|p| p.input);
    out
}

pub(super) type Pairs = HashMap<usize, usize>;

/// From the inside out: a result that can only be the next value of one argument is; ties go to the argument the result
/// follows most closely, then to declared aliases, then to order.
fn pair_elementwise(f: &Function<'_, '_>, cones: &[Cone], told: Pairs) -> Pairs {
    let mut candidates: Vec<(usize, Vec<usize>)> = cones
        .iter()
        .enumerate()
        .filter(|(j, cone)| handed_on(f, cone).is_none() && !told.values().any(|k| k == j))
        .map(|(j, cone)| {
            let mut inputs: Vec<usize> = cone.args().map(|(_, i)| i).filter(|&i| f.same_type(i, j)).collect();
            inputs.sort_unstable();
            (j, inputs)
        })
        .filter(|(_, inputs)| !inputs.is_empty())
        .collect();
    let mut pairs = told;
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

/// The argument that a result is, unchanged.
fn handed_on(f: &Function<'_, '_>, cone: &Cone) -> Option<usize> {
    f.index.get(&cone.value).copied()
}

/// An argument that is returned as it is is kept, unless another result feeds it already: then the copy is what comes next in a row
/// of earlier values, and feeds the argument that stands where the copy does, as the other results stand.
fn pair_handed_on(f: &Function<'_, '_>, cones: &[Cone], pairs: &mut Pairs) {
    let mut offsets: HashMap<isize, usize> = HashMap::new();
    pairs.iter().for_each(|(&i, &j)| *offsets.entry(j as isize - i as isize).or_default() += 1);
    let common =
        offsets.iter().max_by_key(|(offset, n)| (**n, std::cmp::Reverse(offset.abs()))).map(|(&o, _)| o);
    let mut copies: Vec<(usize, usize)> = cones
        .iter()
        .enumerate()
        .filter_map(|(j, cone)| Some((j, handed_on(f, cone)?)))
        .filter(|&(j, own)| f.same_type(own, j))
        .collect();
    let place = |j: usize| {
        let input = usize::try_from(j as isize - common?).ok()?;
        Some(input).filter(|&i| i < f.args.len() && f.same_type(i, j))
    };
    while let Some(at) = copies.iter().position(|(_, own)| pairs.contains_key(own)) {
        let (j, _) = copies.remove(at);
        if let Some(input) = place(j).filter(|i| !pairs.contains_key(i)) {
            pairs.insert(input, j);
        }
    }
    for (j, own) in copies {
        // Where a result that nothing explains stands in the argument's own place, that comes next.
        let here =
            common.and_then(|c| usize::try_from(own as isize + c).ok()).filter(|&k| k < f.results.len());
        let replaced = here.is_some_and(|k| {
            k != j
                && f.same_type(own, k)
                && !pairs.values().any(|&taken| taken == k)
                && handed_on(f, &cones[k]).is_none()
        });
        let input = place(j).filter(|i| replaced && !pairs.contains_key(i)).unwrap_or(own);
        pairs.entry(input).or_insert(j);
    }
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

/// How closely a result follows an argument: `b` for `x' = b x + ..`, 0 when it is not affine in it. A sum that keeps all of
/// it says less than one that forgets: of `b m + g` the next value is that of `m`, whatever `g` is.
fn follows(f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> f64 {
    if cone.value == arg || f.flow.root(cone.value) == arg {
        return 1.0;
    }
    let kept = Choice::ALL
        .into_iter()
        .filter_map(|choice| {
            let point = cone.point(f.flow, 1, choice);
            slope(f, cone, &point, arg)
        })
        .map(|s| if s > 0.0 { s.min(1.0 / s) } else { 0.0 })
        .fold(0.0, f64::max);
    let alone =
        cone.args().filter(|&(v, _)| v != arg && f.flow.elements(v) == f.flow.elements(arg)).count() == 0;
    let given = |v: ValueId| f.flow.users(v).iter().all(|u| cone.contains(*u));
    if kept > 1.0 - 1e-9 && !alone && given(arg) { WHOLE } else { kept }
}

/// How much a sum tells in which an argument stands that nothing else uses: a gradient that is given stands there like that.
const WHOLE: f64 = 0.5;

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
    for value in f.flow.near([arg], |v| f.flow.moved_from(v).is_some()) {
        for &user in f.flow.users(value) {
            let others = f.flow.sources(user).iter().filter(|&&s| s != value);
            out.extend(others.map(|&s| f.flow.root_number(s)));
        }
    }
    out
}

/// What no update explains: a result in the argument's place that depends on the argument and on no data, as random keys do.
fn pair_rest(f: &Function<'_, '_>, pairs: &mut Pairs) {
    let taken: HashSet<usize> = pairs.values().copied().collect();
    let trained = pairs.keys().any(|&i| !f.flow.is_scalar(f.args[i]));
    let free: Vec<usize> = (0..f.args.len()).filter(|i| !pairs.contains_key(i)).collect();
    for &i in free.iter().filter(|&&i| i < f.results.len() && !taken.contains(&i) && f.same_type(i, i)) {
        let from = f.flow.ancestors([f.results[i]]);
        let own = from[f.args[i].index()];
        let data = free.iter().any(|&k| k != i && from[f.args[k].index()]);
        if own && !data && (trained || f.elem(f.args[i]).is_some_and(|e| !e.is_float())) {
            pairs.insert(i, i);
        }
    }
}

/// State that is replaced, not updated: a result that stands beside the argument in the update of something else, as a
/// gradient does beside the last one.
fn pair_replaced(f: &Function<'_, '_>, cones: &[Cone], pairs: &mut Pairs) {
    let updates: Vec<&Cone> = pairs.values().map(|&j| &cones[j]).collect();
    let mut taken: HashSet<usize> = pairs.values().copied().collect();
    for i in (0..f.args.len()).filter(|&i| !f.flow.is_scalar(f.args[i])) {
        let beside: Vec<&&Cone> = updates.iter().filter(|c| c.args().any(|(_, a)| a == i)).collect();
        if pairs.contains_key(&i) || beside.is_empty() {
            continue;
        }
        let known: HashSet<u32> = beside
            .iter()
            .flat_map(|c| c.inner().chain(c.leaves.iter().map(|(v, _)| *v)))
            .map(|v| f.flow.number(v))
            .collect();
        let fits = |&j: &usize| {
            f.same_type(i, j) && !taken.contains(&j) && known.contains(&f.flow.number(f.results[j]))
        };
        let order = |j: &usize| (f.aliases[i] != Some(*j), i.abs_diff(*j));
        if let Some(j) = (0..f.results.len()).filter(fits).min_by_key(order) {
            pairs.insert(i, j);
            taken.insert(j);
        }
    }
}
