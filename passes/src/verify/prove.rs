//! A proof that the lowered step is the original, quantizers aside: both become one graph, value by value.
//!
//! Conversions to codes are taken out where they stand in the form that the manifest names; what is left of them are scales, and
//! these cancel by exact rules or they do not. Nothing is run, so size does not matter.

use std::cell::OnceCell;
use std::collections::{BTreeSet, HashMap, HashSet};

use fp8c_ir::diag::Span;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::{ElementType, Type};

use super::Pair;
use super::layout::Layout;
use super::number::turns::substituted;
use super::number::{Known, Numbers, Valued, arguments, number};
use super::quantizers::{Quantizer, clipped_off, find};
use super::scales::Scales;
use super::spec::Spec;
use super::state;
use super::table::{Number, Op, Table};
use super::turns::{Loops, devices};
use crate::plan::recipe::MomentTiming;
use crate::raise::flow::Flow;
use crate::raise::frames::loop_regions;

/// What a proof rests on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Condition {
    /// Scaled values neither overflow nor fall below the least normal number of their type.
    Range,
    /// What a delayed scale clamps is an error of quantization.
    Clamped,
    /// Scales that are no powers of two cancel but for a rounding in f32.
    Rounded,
    /// Sums of products are taken in f32, in any order.
    Sums,
    /// State is read as its codes say.
    Codes,
    /// Groups are contracted to what they were before they were expanded, but for a rounding.
    Expanded,
    /// A guard leaves the state where it is not finite.
    Finite,
    /// Codes of weights that are given are those of the weights.
    Weights,
}

impl Condition {
    /// For people.
    pub fn text(self) -> &'static str {
        match self {
            Self::Range => {
                "values times their scales stay between the least normal and the largest number of their type, so that powers of two cancel exactly"
            }
            Self::Clamped => {
                "what lies beyond a delayed scale's range is clamped, which counts as quantization"
            }
            Self::Rounded => "scales that are no powers of two cancel but for roundings in f32",
            Self::Sums => "matrix products are summed in f32, in any order",
            Self::Codes => "stored state is what its codes and their scales say",
            Self::Finite => {
                "the loss and the next state are finite; where not, the guard returns the state that the step took"
            }
            Self::Weights => {
                "codes of weights are made of these where a run starts, as init.mlir and import.mlir do; then each step makes those of the next"
            }
            Self::Expanded => "expanded groups are contracted to what they were, but for roundings in f32",
        }
    }
}

/// What stood in the way of a proof.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Obstacle {
    /// What was found, and what was expected.
    pub message: String,
    /// Where in the lowered step's text.
    pub place: Option<Span>,
    /// No trial shows that it is none: what random bits are made of.
    pub(crate) random: bool,
}

/// What was proved, and under which conditions.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Proof {
    /// What it rests on.
    pub(crate) conditions: Vec<Condition>,
    /// Conversions to FP8 that were taken out.
    pub(crate) quantizers: usize,
    /// Rows of scales whose recurrence is the manifest's.
    pub(crate) rows: usize,
}

/// Tries to prove.
pub(crate) fn prove(pair: &Pair<'_>) -> Result<Proof, Vec<Obstacle>> {
    let alone = |message: String| vec![Obstacle { message, place: None, random: false }];
    let manifest = pair.manifest.ok_or_else(|| {
        alone("there is no manifest that says which row of the state is which tensor".into())
    })?;
    let layout = Layout::new(pair, manifest).map_err(alone)?;
    let flows = OnceCell::new();
    let any = |step: &super::Step<'_>| step.nodes().iter().any(|&n| loop_regions(step.graph, n).is_some());
    let in_loops = if any(&pair.base) { flows.get_or_init(|| flows_of(pair)).as_ref() } else { None };
    let mut table = Table::default();
    let given = original_arguments(&mut table, pair, &layout);
    let broken = || alone("a region does not end as it should".into());
    let base = number(&mut table, &pair.base, &given, None, in_loops.map(|f| &f[0])).ok_or_else(broken)?;
    let of_lowered = in_loops.map(|f| &f[1]);
    let stored = stored_arguments(&mut table, pair, &layout);
    let raw = number(&mut table, &pair.lowered, &stored, None, of_lowered).ok_or_else(broken)?;
    let mut work = Work {
        pair,
        flows: &flows,
        loops: OnceCell::new(),
        layout: &layout,
        table,
        base,
        raw,
        factors: HashMap::new(),
        obstacles: vec![],
        conditions: BTreeSet::new(),
        told: BTreeSet::new(),
    };
    let mut meanings = work.meanings(&stored);
    let quantizers = find(&mut work, &mut meanings);
    // What a later loop makes of what an earlier one kept means the same there.
    let (leaves, table) = (&work.raw.turns, &mut work.table);
    let again = |(&number, meaning): (&Number, &Valued)| {
        let own = substituted(table, leaves, number);
        let scales = meaning.scales.each_of(|of| substituted(table, leaves, of));
        (own, Valued { term: substituted(table, leaves, meaning.term), scales })
    };
    let again: Vec<(Number, Valued)> = meanings.iter().map(again).collect();
    for (number, meaning) in again {
        meanings.entry(number).or_insert(meaning);
    }
    let clipped = clipped_off(&mut work, &quantizers);
    let arrays = [layout.scale, layout.moment_scale, layout.factors].into_iter().flatten();
    let mut agreed: HashSet<Number> = arrays.map(|[input, _]| work.argument(input)).collect();
    agreed.extend(devices::on_all(&work));
    let known = Known {
        raw: &work.raw,
        quantized: &quantizers.iter().map(|q| (q.node, *q)).collect(),
        meanings: &meanings,
        clipped: &clipped,
        agreed: &agreed,
        half: has_half(&pair.base),
    };
    let arguments = lowered_arguments(&mut work.table, pair, &layout, &given, &stored);
    let lowered =
        number(&mut work.table, &pair.lowered, &arguments, Some(&known), of_lowered).ok_or_else(broken)?;
    work.results(&lowered);
    for q in &quantizers {
        let [a, b] = q.same.unwrap_or([q.x; 2]);
        if lowered.of(a).is_none() || lowered.of(a) != lowered.of(b) {
            work.obstacle(
                "a tensor is divided by factors of another, so its scale may not fit it".into(),
                Some(q.node),
            );
        }
    }
    state::check(&mut work, &quantizers, &lowered);
    work.conclude(&quantizers)
}

/// Some value of a step is of F16.
fn has_half(step: &super::Step<'_>) -> bool {
    let half = ElementType::Small(fp8c_float::Format::F16);
    let is = |&v: &ValueId| step.graph.ty(v).as_tensor().is_some_and(|t| t.elem == half);
    step.args.iter().any(is) || step.nodes().iter().any(|&n| step.graph.node(n).results.iter().any(is))
}

/// How values flow in both steps.
fn flows_of<'g>(pair: &Pair<'g>) -> Option<[Flow<'g>; 2]> {
    let flow = |step: &super::Step<'g>| Some(Flow::new(step.graph, step.graph.main()?));
    Some([flow(&pair.base)?, flow(&pair.lowered)?])
}

/// The arguments of the original. One that is stored in fewer bits, without anything beside it, holds no more than these.
fn original_arguments(table: &mut Table, pair: &Pair<'_>, layout: &Layout<'_>) -> Vec<Valued> {
    let mut out = arguments(table, &pair.base, Op::Argument);
    for (i, value) in out.iter_mut().enumerate() {
        let ty = |of: &super::Step<'_>| of.graph.ty(of.args[i]).as_tensor().cloned();
        let (Some(own), Some(stored)) = (ty(&pair.base), ty(&pair.lowered)) else { continue };
        let narrower = own.elem.is_float() && stored.elem.bytes() < own.elem.bytes();
        let decoded = layout.weight_row(i).is_some() || layout.stored_in(i).is_some_and(|s| !stands(pair, s));
        if narrower && !decoded {
            *value = Valued::plain(table.intern(Op::Argument(i), vec![], stored.into()));
        }
    }
    out
}

/// The arguments of the lowered step as they are. Scales of moments that are powers of two hold no more than BF16 does.
fn stored_arguments(table: &mut Table, pair: &Pair<'_>, layout: &Layout<'_>) -> Vec<Valued> {
    let mut out = arguments(table, &pair.lowered, Op::Stored);
    let delayed = layout.manifest.recipe.optimizer.timing == MomentTiming::Delayed;
    let scales = [layout.moment_scale, layout.next.filter(|_| delayed)];
    if layout.stored.iter().all(|s| s.pow2) {
        for [i, _] in scales.into_iter().flatten() {
            if let Some(ty) = pair.lowered.graph.ty(pair.lowered.args[i]).as_tensor() {
                let ty = ty.with_elem(ElementType::BF16);
                out[i] = Valued::plain(table.intern(Op::Stored(i), vec![], ty.into()));
            }
        }
    }
    out
}

/// What arguments of the lowered step stand for, without quantizers.
fn lowered_arguments(
    table: &mut Table,
    pair: &Pair<'_>,
    layout: &Layout<'_>,
    given: &[Valued],
    stored: &[Valued],
) -> Vec<Valued> {
    let scales = layout.scale.map(|[input, _]| stored[input].term);
    let mut out = Vec::new();
    for (i, own) in stored.iter().enumerate() {
        out.push(match (given.get(i), layout.weight_row(i).zip(scales)) {
            (Some(base), Some((row, scales))) => {
                let scale = table.part(scales, row as i64, 1);
                let by = Scales::one(table, scale, &[0], layout.pow2());
                Valued { term: base.term, scales: by.broadcast(table, &[0]).unwrap_or_default().inverse() }
            }
            // Codes stand for themselves: what decodes them has its meaning.
            (Some(_), None) if layout.stored_in(i).is_some_and(|s| !stands(pair, s)) => own.clone(),
            (Some(base), None) => base.clone(),
            (None, _) => match pair.lowered.graph.ty(pair.lowered.args[i]).as_tensor() {
                Some(ty) if ty.elem.is_float() && is_scale(layout, i) => {
                    let dims: Vec<usize> = (0..ty.rank()).collect();
                    let exact = layout.pow2() || layout.factors.is_some_and(|f| f[0] == i);
                    let term = table.float(1.0, &ty.shape);
                    Valued { term, scales: Scales::one(table, own.term, &dims, exact) }
                }
                _ => own.clone(),
            },
        });
    }
    out
}

/// What is stored is the argument itself, rounded: nothing decodes it.
fn stands(pair: &Pair<'_>, piece: &super::layout::Stored<'_>) -> bool {
    let ty = |of: &super::Step<'_>| of.graph.ty(of.args[piece.input]).clone();
    !piece.scaled && (piece.remainder.is_none() || ty(&pair.base) == ty(&pair.lowered))
}

fn is_scale(layout: &Layout<'_>, input: usize) -> bool {
    [layout.scale, layout.moment_scale, layout.factors].iter().flatten().any(|a| a[0] == input)
}

/// A proof being made.
pub(crate) struct Work<'w, 'g> {
    pub(crate) pair: &'w Pair<'g>,
    pub(crate) layout: &'w Layout<'w>,
    /// How values flow in both steps, looked at where that is asked for.
    flows: &'w OnceCell<Option<[Flow<'g>; 2]>>,
    /// The loops of both steps, looked at where they are asked for.
    loops: OnceCell<Option<Loops<'w, 'g>>>,
    pub(crate) table: Table,
    /// Numbers of the original.
    pub(crate) base: Numbers,
    /// Numbers of the lowered step as it stands.
    pub(crate) raw: Numbers,
    /// Tensors of the lowered step whose magnitudes factors of this step are made of, by the factors' number.
    pub(crate) factors: HashMap<Number, ValueId>,
    pub(crate) obstacles: Vec<Obstacle>,
    pub(crate) conditions: BTreeSet<Condition>,
    /// Differences that were said.
    told: BTreeSet<(Number, Number)>,
}

impl<'w, 'g> Work<'w, 'g> {
    /// The loops of both steps.
    pub(crate) fn loops(&self) -> Option<&Loops<'w, 'g>> {
        let flows = || self.flows.get_or_init(|| flows_of(self.pair)).as_ref();
        self.loops.get_or_init(|| Loops::new(self.pair, &self.base, flows()?)).as_ref()
    }

    /// The number of a value of the lowered step as it stands.
    pub(crate) fn raw(&self, value: ValueId) -> Number {
        // Every value that was met has one; what has none is equal to nothing.
        self.raw.of(value).map_or(Number::MAX, |v| v.term)
    }

    /// Something stands in the way.
    pub(crate) fn obstacle(&mut self, message: String, at: Option<NodeId>) {
        let graph = self.pair.lowered.graph;
        let place = at.and_then(|n| graph.span(graph.node(n).loc));
        self.obstacles.push(Obstacle { message, place, random: false });
    }

    /// The same of what is rounded stochastically, where `random`.
    pub(crate) fn obstacle_of_codes(&mut self, message: String, at: Option<NodeId>, random: bool) {
        self.obstacle(message, at);
        self.obstacles.iter_mut().last().into_iter().for_each(|o| o.random = random);
    }

    /// The number of an argument of the lowered step, as it is stored.
    pub(crate) fn argument(&self, input: usize) -> Number {
        self.raw(self.pair.lowered.args[input])
    }

    /// Values of the lowered step whose meaning is known by their number: state that is decoded by its own scales.
    fn meanings(&mut self, stored: &[Valued]) -> HashMap<Number, Valued> {
        let mut out = HashMap::new();
        for piece in &self.layout.stored {
            if let Some([remainder, _]) = piece.remainder {
                let base = &self.pair.base;
                let ty = base.graph.ty(base.args[piece.input]).clone();
                let meaning = Valued::plain(self.table.intern(Op::Argument(piece.input), vec![], ty));
                let mut spec = Spec { table: &mut self.table };
                out.insert(spec.whole(stored[piece.input].term, stored[remainder].term), meaning);
                self.conditions.insert(Condition::Codes);
                continue;
            }
            let Some([scales, _]) = self.layout.moment_scale.filter(|_| piece.scaled) else { continue };
            let codes = stored[piece.input].term;
            let base = &self.pair.base;
            let Some(elem) = base.graph.ty(base.args[piece.input]).as_tensor().map(|t| t.elem) else {
                continue;
            };
            let mut spec = Spec { table: &mut self.table };
            let scale = spec.table.part(stored[scales].term, piece.start, piece.groups.count);
            let decoded = match (piece.power, self.layout.power) {
                (Some(start), Some([powers, _])) => {
                    self.conditions.insert(Condition::Expanded);
                    let power = spec.table.part(stored[powers].term, start, piece.groups.count);
                    spec.raised(codes, [scale, power], piece.groups, piece.format, true)
                }
                _ => spec.decoded(codes, scale, piece.groups),
            };
            self.conditions.insert(Condition::Codes);
            let ty = base.graph.ty(base.args[piece.input]).clone();
            let meaning = Valued::plain(self.table.intern(Op::Argument(piece.input), vec![], ty));
            out.insert(self.table.round(decoded, elem), meaning.clone());
            // What is widened again for a sum in f32 need not be rounded in between.
            out.entry(decoded).or_insert(meaning);
        }
        out
    }

    /// Every result of the original has its counterpart.
    fn results(&mut self, lowered: &Numbers) {
        for i in 0..self.pair.base.results.len() {
            let (wanted, found) = (self.pair.base.results[i], self.pair.lowered.results[i]);
            let Some(mut wanted) = self.base.term(wanted) else { continue };
            let source = match self.layout.stored_as(i) {
                Some(piece) => match state::unquantized(self, i) {
                    Some(source) => source,
                    None => {
                        let random = piece.stochastic;
                        let at = self.pair.lowered.graph.def_node(found);
                        let message = format!(
                            "result {i} is stored in codes, but not as a conversion that the manifest names"
                        );
                        self.obstacle_of_codes(message, at, random);
                        continue;
                    }
                },
                None => {
                    // Stored in fewer bits, without scales.
                    let elem = |ty: &Type| ty.as_tensor().map(|t| t.elem);
                    let own = elem(self.pair.lowered.graph.ty(found));
                    if own != elem(self.pair.base.graph.ty(self.pair.base.results[i]))
                        && let Some(own) = own
                    {
                        wanted = self.table.round(wanted, own);
                    }
                    found
                }
            };
            let same = |work: &mut Self, term: Number| {
                let rounded = work.table.elem(wanted).map(|e| work.table.round(term, e));
                term == wanted || work.layout.stored_as(i).is_some() && rounded == Some(wanted)
            };
            let at = self.pair.lowered.graph.def_node(source);
            match lowered.of(source).cloned() {
                Some(v) if v.scales.is_one() && same(self, v.term) => {}
                Some(v) if v.scales.is_one() => self.difference(i, wanted, v.term, lowered),
                Some(_) => self.obstacle(format!("result {i} is still multiplied by scales"), at),
                None => self.obstacle(format!("result {i} is not understood"), at),
            }
        }
        if self.base.effects != lowered.effects {
            self.obstacle("ops with effects are not those of the original, in the same order".into(), None);
        }
    }

    /// Says where two terms begin to differ.
    fn difference(&mut self, i: usize, wanted: Number, found: Number, lowered: &Numbers) {
        let (mut a, mut b) = (wanted, found);
        let mut place = lowered.origin.get(&b).copied();
        loop {
            let (x, y) = (self.table.term(a), self.table.term(b));
            if x.op != y.op || x.args.len() != y.args.len() {
                break;
            }
            let only =
                |these: &[Number], those: &[Number]| these.iter().copied().find(|n| !those.contains(n));
            let by_place = x.args.iter().zip(&y.args).find(|(p, q)| p != q);
            let next = only(&x.args, &y.args).zip(only(&y.args, &x.args));
            let Some((p, q)) = next.or(by_place.map(|(&p, &q)| (p, q))) else { break };
            (a, b) = (p, q);
            place = lowered.origin.get(&b).copied().or(place);
        }
        // One cause is said once, however many results it reaches.
        if !self.told.insert((a, b)) {
            return;
        }
        let (original, own) = (self.words(a), self.words(b));
        self.obstacle(
            format!("result {i}: where the original has {original}, the lowered step has {own}"),
            place,
        );
    }

    fn words(&self, number: Number) -> String {
        let term = self.table.term(number);
        let what = match &term.op {
            Op::Argument(i) => format!("argument {i}"),
            Op::Stored(i) => format!("argument {i} as it is stored"),
            Op::Bound(..) => "an argument of a region".into(),
            Op::Carried(_, i) => format!("value {i} that a loop carries"),
            Op::Float(bits) => format!("{}", f64::from_bits(*bits)),
            Op::Int(value) => format!("{value}"),
            Op::Data(_) => "a constant".into(),
            Op::Transpose(_) => "a transposition".into(),
            Op::Reshape => "a reshape".into(),
            Op::Broadcast(_) => "a broadcast".into(),
            Op::Slice(_) => "a slice".into(),
            Op::Round => "a conversion".into(),
            Op::Largest => "a largest magnitude".into(),
            Op::Other(label, _) => self.table.op_of(*label).to_string(),
        };
        format!("{what} of type {}", term.ty)
    }

    fn conclude(mut self, quantizers: &[Quantizer]) -> Result<Proof, Vec<Obstacle>> {
        if !self.obstacles.is_empty() {
            return Err(self.obstacles);
        }
        if !quantizers.is_empty() {
            self.conditions.extend([Condition::Range, Condition::Sums]);
            if quantizers.iter().any(|q| q.scale.row().is_some()) {
                self.conditions.insert(Condition::Clamped);
            }
            if !self.layout.pow2() {
                self.conditions.insert(Condition::Rounded);
            }
        }
        let stored = self.layout.stored.len();
        Ok(Proof {
            conditions: self.conditions.into_iter().collect(),
            quantizers: quantizers.len() + stored,
            rows: self.layout.rows.len() + stored,
        })
    }
}
