//! Evidence for moments: what looks like a moving average is one of a gradient only when that gradient is derived.
//!
//! A state tensor is a moment when rules derive that its next value is a running average, probing agrees, and what it averages
//! is reached from the gradient of a parameter whose update reads it: a weight gradient product, or the sum that an elementwise
//! use of the parameter implies, through movement, sums, scales, casts, clipping and what is added to a gradient.
//! Statistics that are products of gradients, averages of activations, of counts or of weights have the same recurrence and are
//! none of that.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Graph, NodeId, ValueId};

use super::averages::{self, average_of};
use super::directions::directional;
use super::dots::{Dot, Role, scaled_arg};
use super::gradients::{self, Gradient};
use super::justify::Prover;
use super::kinds::shift;
use super::probe::{Choice, Cone, Leaf};
use super::state::{Function, Kind, Pairs, StatePair, trained};
use super::wgrads::{Meetings, is_product};

/// Takes back every moment that there is no evidence for, and says what was missing. Returns the gradients that
/// moments are averages of, and that parameters without moments follow.
///
/// `f` is the function as its products are seen; `whole` has no cuts, as averages over several steps must be seen.
pub(super) fn keep_proven<'a, 'g>(
    whole: &'a Function<'a, 'g>,
    f: &'a Function<'_, 'g>,
    state: &mut [StatePair],
    dots: &[Dot],
    forward: &'a [bool],
) -> Vec<Gradient> {
    let mut found = Evidence::new(whole, f, state, dots, forward);
    found.find_averages(state);
    found.unsquare(state);
    let mut prover = Prover::default();
    let pairs: Pairs = state.iter().map(|p| (p.input, p.output)).collect();
    let missing: Vec<Option<String>> =
        state.iter().map(|p| found.missing(&mut prover, state, p, &pairs)).collect();
    for (pair, missing) in state.iter_mut().zip(missing) {
        if let Some(missing) = missing {
            pair.kind = Kind::Other;
            pair.reason = format!("looks like a moving average, but {missing}: not taken for a moment");
        }
    }
    found.followed(state);
    let untrained: Vec<Option<&str>> = state.iter().map(|p| found.untrained(state, p)).collect();
    for (pair, why) in state.iter_mut().zip(untrained) {
        if let Some(why) = why {
            pair.kind = Kind::Other;
            pair.reason = why.into();
        }
    }
    let apart = variances(whole, state);
    for pair in state.iter_mut().filter(|p| apart.contains(&p.input)) {
        pair.wide = Some(
            "the update subtracts the square of a first moment from a second one: rounded apart their difference may be negative",
        );
    }
    gradients::joined(found.gradients.into_inner())
}

/// Moments whose difference is taken, as in `sqrt(v - m^2)`: a variance, which both make together.
fn variances(f: &Function<'_, '_>, state: &[StatePair]) -> HashSet<usize> {
    let of = |kind| state.iter().filter(|p| p.kind == kind).map(|p| p.input).collect::<HashSet<usize>>();
    let (first, second) = (of(Kind::FirstMoment), of(Kind::SecondMoment));
    let mut out = HashSet::new();
    if first.is_empty() || second.is_empty() {
        return out;
    }
    let inputs =
        |v: ValueId| Cone::new(f.flow, v, &f.index).args().map(|(_, i)| i).collect::<HashSet<usize>>();
    for pair in state.iter().filter(|p| p.kind.is_trained()) {
        let cone = Cone::new(f.flow, f.results[pair.output], &f.index);
        for value in cone.inner().filter(|&v| f.flow.op(v) == "stablehlo.subtract") {
            let [left, right] = f.flow.made_of(value)[..] else { continue };
            let (left, right) = (inputs(left), inputs(right));
            let held = left.intersection(&second).chain(right.intersection(&first));
            let alone = left.is_disjoint(&first) && right.is_disjoint(&second);
            if alone && !left.is_disjoint(&second) && !right.is_disjoint(&first) {
                out.extend(held.copied());
            }
        }
    }
    out
}

mod walk;

struct Evidence<'a, 'f, 'g> {
    whole: &'a Function<'a, 'g>,
    f: &'a Function<'f, 'g>,
    /// The weight whose gradient a product makes.
    owners: HashMap<ValueId, usize>,
    meetings: std::cell::RefCell<Meetings<'a, 'f, 'g>>,
    /// Values computed from a gradient of an activation.
    backward: Vec<bool>,
    /// Gradients where the backward pass begins, known by their values.
    slopes: HashSet<ValueId>,
    /// What the loss depends on.
    forward: &'a [bool],
    /// Numbers of the next values of what is trained.
    trained: HashSet<u32>,
    /// Averages of what is trained, and averages of these.
    weights: HashSet<usize>,
    /// Trained arguments by the values that their next values are made of elementwise.
    read_by: HashMap<ValueId, Vec<usize>>,
    /// Other state, by argument: the result that feeds it.
    carried: HashMap<usize, usize>,
    /// Values that are proportional to a direction: no gradients, but derivatives of gradients.
    directional: Vec<bool>,
    /// Values that are gradients where the optimizer takes them.
    gradients: std::cell::RefCell<Vec<Gradient>>,
}

/// What a walk back from an average came to.
#[derive(Default)]
struct Walk {
    gradient: bool,
    square: bool,
    argument: bool,
    direction: bool,
}

impl<'a, 'f, 'g> Evidence<'a, 'f, 'g> {
    fn new(
        whole: &'a Function<'a, 'g>,
        f: &'a Function<'f, 'g>,
        state: &[StatePair],
        dots: &[Dot],
        forward: &'a [bool],
    ) -> Self {
        let flow = f.flow;
        let result = |d: &Dot| flow.graph.node(d.node).results[0];
        let wgrads = || dots.iter().filter(|d| d.role == Role::Wgrad);
        let owners = wgrads().filter_map(|d| Some((result(d), d.weight?))).collect();
        let sides = |d: &Dot| {
            let operands = flow.graph.node(d.node).operands.clone();
            [0, 1].into_iter().filter(|&i| d.grad_operands[i]).map(|i| operands[i]).collect::<Vec<_>>()
        };
        let gradients: Vec<ValueId> = wgrads().flat_map(sides).map(|v| flow.root(v)).collect();
        let upstream = gradients.iter().flat_map(|&v| linear_in(f, v, forward));
        let slopes: HashSet<ValueId> = super::slopes::slopes(f, forward).into_iter().collect();
        let begins = gradients.iter().chain(&slopes).copied();
        let backward = flow.descendants(begins.chain(upstream));
        let is_trained = |p: &&StatePair| p.kind.is_trained();
        let trained = state.iter().filter(is_trained).map(|p| flow.number(f.results[p.output])).collect();
        let mut read_by: HashMap<ValueId, Vec<usize>> = HashMap::new();
        for pair in state.iter().filter(is_trained) {
            let cone = Cone::new(whole.flow, whole.results[pair.output], &whole.index);
            let values = cone.inner().chain(cone.leaves.iter().map(|(v, _)| *v));
            values.for_each(|v| read_by.entry(v).or_default().push(pair.input));
        }
        let others = state.iter().filter(|p| p.kind == Kind::Other).map(|p| (p.input, p.output));
        let weighted = weighted(f, state, dots);
        let params = super::state::trained(state);
        let of_params: Vec<(NodeId, usize, usize)> =
            weighted.iter().copied().filter(|(_, weight, _)| params.contains(weight)).collect();
        let directional = directional(f, &params, &of_params);
        let meetings = Meetings::new(f, weighted).knowing(forward.to_vec());
        Self {
            whole,
            f,
            owners,
            meetings: meetings.into(),
            backward,
            slopes,
            forward,
            trained,
            weights: HashSet::new(),
            read_by,
            carried: others.collect(),
            directional,
            gradients: std::cell::RefCell::default(),
        }
    }

    fn follows(&self, params: Vec<usize>, leaves: Vec<ValueId>, pair: &StatePair) {
        if !leaves.is_empty() {
            let into = vec![self.whole.results[pair.output]];
            self.gradients.borrow_mut().push(Gradient { params, leaves, into });
        }
    }

    /// Adds the gradients that trained tensors follow without moments between.
    fn followed(&self, state: &[StatePair]) {
        let f = self.whole;
        let is_moment = |i: usize| {
            let of = |p: &StatePair| matches!(p.kind, Kind::FirstMoment | Kind::SecondMoment);
            state.iter().any(|p| p.input == i && of(p))
        };
        for pair in state.iter().filter(|p| p.kind.is_trained()) {
            let cone = Cone::new(f.flow, f.results[pair.output], &f.index);
            if cone.args().any(|(_, i)| is_moment(i)) {
                continue;
            }
            let mut leaves = Vec::new();
            for (leaf, _) in averages::gradients(f, &cone, f.args[pair.input]) {
                let mut walk = Walk::default();
                self.walk(leaf, &[pair.input], &mut walk);
                leaves.extend((walk.gradient && !walk.square).then_some(leaf));
            }
            self.follows(vec![pair.input], leaves, pair);
        }
    }

    /// What is missing for a moment; nothing for one that is proven, and for what is none.
    fn missing(
        &self,
        prover: &mut Prover,
        state: &[StatePair],
        pair: &StatePair,
        pairs: &Pairs,
    ) -> Option<String> {
        if !matches!(pair.kind, Kind::FirstMoment | Kind::SecondMoment) {
            return None;
        }
        let (f, arg) = (self.whole, self.f.args[pair.input]);
        let Some(why) = prover.moment(f, pair) else {
            return Some("no rule derives that its next value is one".into());
        };
        if why.meaning == "nn.average_square" && pair.kind == Kind::FirstMoment {
            return Some("rules derive an average of squares where probing finds none of a square".into());
        }
        let readers = self.readers(state, pair);
        if readers.is_empty() {
            return Some("no update of a parameter reads it".into());
        }
        let cone = Cone::new(f.flow, f.results[pair.output], &f.index);
        if self.moves_with_weights(state, &cone, arg) {
            return Some("it is an average of weights".into());
        }
        let mut all = Walk::default();
        let mut found = Vec::new();
        for (leaf, _) in averages::gradients(f, &cone, arg) {
            let mut walk = Walk::default();
            self.walk(leaf, &readers, &mut walk);
            if walk.gradient || walk.square {
                found.push(leaf);
            }
            all.gradient |= walk.gradient;
            all.square |= walk.square;
            all.argument |= walk.argument;
            all.direction |= walk.direction;
        }
        match all {
            Walk { gradient: false, square: true, .. } if pair.kind == Kind::FirstMoment => {
                Some("what it averages is the square of a gradient".into())
            }
            Walk { gradient: false, square: false, direction: true, .. } => {
                Some("what it averages is the derivative of a gradient along a direction (a Hessian times a vector), not a gradient".into())
            }
            Walk { gradient: false, square: false, argument: true, .. } => {
                Some("what it averages is an argument, not a gradient that this step computes".into())
            }
            Walk { gradient: false, square: false, .. } => Some(format!(
                "what it averages was not derived to be the gradient of a parameter whose update reads it ({})",
                self.names(&readers)
            )),
            _ => {
                // A product of two gradients is a square in both, and a line in each.
                let mut apart: Vec<Vec<ValueId>> = vec![found.clone()];
                let numbers: HashSet<u32> = found.iter().map(|&v| f.flow.number(v)).collect();
                if numbers.len() > 1 {
                    let of = |n| found.iter().copied().filter(|&v| f.flow.number(v) == n).collect();
                    apart.extend(numbers.into_iter().map(of));
                }
                let is = |leaves: &Vec<ValueId>| {
                    let squares = !self.sums_slopes(leaves);
                    average_of(f, &cone, arg, leaves, pairs, squares) == Some(pair.kind)
                };
                if !apart.iter().all(is) {
                    return Some("seen in the gradient alone it is none".into());
                }
                self.follows(readers, found, pair);
                None
            }
        }
    }

    /// A sum of squares is no square of a gradient where what it sums is the gradient, as `1 + 3 z^2` is that of `z + z^3`.
    fn unsquare(&self, state: &mut [StatePair]) {
        let f = self.whole;
        let pairs: Pairs = state.iter().map(|p| (p.input, p.output)).collect();
        for pair in state.iter_mut().filter(|p| p.kind == Kind::SecondMoment) {
            let (cone, arg) = (Cone::new(f.flow, f.results[pair.output], &f.index), f.args[pair.input]);
            let leaves: Vec<ValueId> =
                averages::gradients(f, &cone, arg).into_iter().map(|(v, _)| v).collect();
            let line = || average_of(f, &cone, arg, &leaves, &pairs, false) == Some(Kind::FirstMoment);
            if self.sums_slopes(&leaves) && line() {
                pair.kind = Kind::FirstMoment;
                pair.reason = "a moving average of a gradient, used by a parameter's update".into();
            }
        }
    }

    /// All of these are sums of gradients that are known by their values.
    fn sums_slopes(&self, leaves: &[ValueId]) -> bool {
        let flow = self.f.flow;
        let of = |&v: &ValueId| {
            let from = averages::reduced(flow, v);
            from.is_some_and(|v| self.slopes.contains(&flow.root(v)) || self.slopes.contains(&v))
        };
        !leaves.is_empty() && leaves.iter().all(of)
    }

    /// Why a tensor is not trained although the forward pass uses it, as it does a weight.
    fn untrained(&self, state: &[StatePair], pair: &StatePair) -> Option<&'static str> {
        let (f, flow) = (self.whole, self.whole.flow);
        let (arg, next) = (f.args[pair.input], f.results[pair.output]);
        if !pair.kind.is_trained() || flow.is_scalar(arg) {
            return None;
        }
        match f.index.get(&next) {
            Some(&own) if own == pair.input => return Some("handed on as it is"),
            Some(_) => return Some("what another argument was a step before"),
            None => {}
        }
        let cone = Cone::new(flow, next, &f.index);
        if !cone.contains(arg) {
            return None;
        }
        let leaves = averages::gradients(f, &cone, arg);
        let mut computed = leaves.iter().map(|(v, _)| *v).filter(|v| !f.index.contains_key(v)).peekable();
        let any = computed.peek().is_some();
        if any && computed.all(|v| self.forward[v.index()] || self.of_others(state, pair, &cone, v)) {
            return Some("made of what the step computes for other tensors, not of a gradient of its own");
        }
        let weights = |&(v, _): &(ValueId, Leaf)| {
            f.index.get(&v).is_some_and(|i| state.iter().any(|p| p.input == *i && p.kind.is_trained()))
        };
        (!any && !leaves.is_empty() && leaves.iter().all(weights))
            .then_some("made of other weights, not of a gradient of its own")
    }

    /// What the next value of a tensor is made of is a gradient of another: that one is updated by it without this, and this with
    /// that; or no product uses this, and one makes the gradient of that.
    fn of_others(&self, state: &[StatePair], pair: &StatePair, cone: &Cone, value: ValueId) -> bool {
        let (f, flow) = (self.whole, self.whole.flow);
        let next = |input: usize| state.iter().find(|p| p.input == input).map(|p| f.results[p.output]);
        let leads = |&other: &usize| {
            let alone =
                next(other).is_some_and(|v| !Cone::new(flow, v, &f.index).contains(f.args[pair.input]));
            other != pair.input && alone && cone.contains(f.args[other])
        };
        if self.read_by.get(&value).is_some_and(|all| all.iter().any(leads)) {
            return true;
        }
        // A master has the gradient of its copy.
        let copy = |other: usize| next(other).map(|v| flow.root(v)) == next(pair.input).map(|v| flow.root(v));
        let unused = !self.meetings.borrow().knows(pair.input);
        unused && self.owners.get(&flow.root(value)).is_some_and(|&owner| !copy(owner))
    }

    /// Finds what follows the weights: it moves where they do.
    fn find_averages(&mut self, state: &[StatePair]) {
        let other = |p: &&StatePair| !p.kind.is_trained() && p.kind != Kind::Counter;
        let (f, flow) = (self.whole, self.whole.flow);
        let cones: Vec<(usize, Cone)> = state
            .iter()
            .filter(other)
            .filter(|p| flow.is_float(f.args[p.input]) && !flow.is_scalar(f.args[p.input]))
            .map(|p| (p.input, Cone::new(flow, f.results[p.output], &f.index)))
            .collect();
        for _ in 0..4 {
            let more: Vec<usize> = cones
                .iter()
                .filter(|(i, cone)| {
                    !self.weights.contains(i) && self.moves_with_weights(state, cone, f.args[*i])
                })
                .map(|(i, _)| *i)
                .collect();
            if more.is_empty() {
                break;
            }
            self.weights.extend(more);
        }
    }

    /// Where it and what is trained are moved by a number, the next value is moved by that number: an average of weights, of
    /// those before the step or after it, or of such averages.
    fn moves_with_weights(&self, state: &[StatePair], cone: &Cone, arg: ValueId) -> bool {
        let flow = self.whole.flow;
        let is_average =
            |i: usize| self.weights.contains(&i) || state.iter().any(|p| p.input == i && p.kind.is_trained());
        let weights: Vec<ValueId> = cone
            .args()
            .filter(|&(v, i)| v != arg && is_average(i) && !flow.is_scalar(v))
            .map(|(v, _)| v)
            .collect();
        let moved = |choice| {
            let point = cone.point(flow, 6, choice);
            let own = shift(&point, arg, |x| x + 0.5);
            let all = weights.iter().fold(own.clone(), |p, &v| shift(&p, v, |x| x + 0.5));
            let [Some(before), Some(alone), Some(after)] = [&point, &own, &all].map(|p| cone.eval(flow, p))
            else {
                return false;
            };
            let by_half = |(a, b): (&f64, &f64)| (b - a - 0.5).abs() < 1e-6;
            before.iter().zip(&after).all(by_half) && !before.iter().zip(&alone).all(by_half)
        };
        !weights.is_empty() && Choice::ALL.into_iter().any(moved)
    }

    fn names(&self, readers: &[usize]) -> String {
        let graph: &Graph = self.f.flow.graph;
        let mut names: Vec<String> =
            readers.iter().take(3).map(|&i| super::value_name(graph, self.f.args[i])).collect();
        if readers.len() > 3 {
            names.push(format!("{} more", readers.len() - 3));
        }
        names.join(", ")
    }

    /// Trained arguments whose next value depends on the state: elementwise, or in any way.
    fn readers(&self, state: &[StatePair], pair: &StatePair) -> Vec<usize> {
        let (f, own) = (self.whole, self.f.args[pair.input]);
        let next = f.results[pair.output];
        let read = |v: &ValueId| self.read_by.get(v).into_iter().flatten().copied();
        let mut near: Vec<usize> = [own, next].iter().flat_map(read).collect();
        near.sort_unstable();
        near.dedup();
        if !near.is_empty() {
            return near;
        }
        let trained = |p: &&StatePair| p.kind.is_trained();
        let after = f.flow.smooth_descendants([own, next]);
        state.iter().filter(trained).filter(|p| after[f.results[p.output].index()]).map(|p| p.input).collect()
    }
}

/// Values that the gradient of the last products is computed from, elementwise and in proportion: gradients of what comes after
/// these products.
fn linear_in(f: &Function<'_, '_>, gradient: ValueId, forward: &[bool]) -> Vec<ValueId> {
    const MOST: usize = 40;
    let flow = f.flow;
    let cone = Cone::new(flow, gradient, &f.index);
    let inner: Vec<ValueId> = cone.inner().collect();
    let from_products =
        cone.leaves.iter().any(|(v, _)| is_product(flow.op(flow.root(*v))) && !forward[v.index()]);
    if from_products || inner.len() > MOST {
        return vec![];
    }
    let like =
        |v: &ValueId| *v != gradient && !forward[v.index()] && flow.elements(*v) == flow.elements(gradient);
    let proportional = |v: &ValueId| {
        let mut index = f.index.clone();
        index.insert(*v, usize::MAX);
        let cone = Cone::new(flow, gradient, &index);
        let point = cone.point(flow, 7, Choice::ALL[0]);
        let at = |by: f64| cone.eval(flow, &shift(&point, *v, |x| x * by));
        let (Some(none), Some(one), Some(two)) = (at(0.0), at(1.0), at(2.0)) else { return false };
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-6 * (a.abs() + b.abs());
        none.iter().all(|x| x.abs() < 1e-12)
            && one.iter().zip(&two).all(|(a, b)| *a != 0.0 && near(2.0 * a, *b))
    };
    inner.into_iter().filter(like).filter(proportional).collect()
}

/// Every product of a trained argument, with which operand that is: of matrix products as they are known, and of all where
/// an operand is the argument up to movement and numbers.
fn weighted(f: &Function<'_, '_>, state: &[StatePair], dots: &[Dot]) -> Vec<(NodeId, usize, usize)> {
    let flow = f.flow;
    let trained = trained(state);
    let known: HashMap<NodeId, &Dot> = dots.iter().map(|d| (d.node, d)).collect();
    let mut out = Vec::new();
    for &node in flow.nodes.iter().filter(|&&n| is_product(flow.graph.name(n))) {
        for side in [0, 1] {
            let operand = flow.graph.node(node).operands.get(side);
            let own = known.get(&node).filter(|d| d.weight_operand == Some(side)).and_then(|d| d.weight);
            let arg = own.or_else(|| operand.and_then(|&v| scaled_arg(f, &trained, v)));
            out.extend(arg.map(|weight| (node, weight, side)));
        }
    }
    out
}
