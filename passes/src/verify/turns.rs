//! State of tensors in loops: which row each turn uses, and what the loops carry out of it.
//!
//! Turns are named by position (`raise::frames`): facts about whole numbers that a loop computes, the same in both steps.

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, ValueId};
use fp8c_quant::Measure;

use super::number::Numbers;
use super::prove::Work;
use super::quantizers::{Quantizer, ScaleOf};
use super::spec::Spec;
use super::structure::outside;
use super::table::{Number, Op};
use super::{Pair, Step};
use crate::plan::devices::MANUAL;
use crate::raise::flow::Flow;
use crate::raise::frames::{Affine, LoopFrame, loop_regions, returned};
use crate::rewrite::region_of;

pub(crate) mod devices;

/// The loops of both steps.
pub(crate) struct Loops<'w, 'g> {
    base: &'w Flow<'g>,
    lowered: &'w Flow<'g>,
    /// The same loops, in the order of the text.
    pairs: HashMap<NodeId, NodeId>,
    /// Values of the original by number.
    values: HashMap<Number, ValueId>,
}

impl<'w, 'g> Loops<'w, 'g> {
    /// Nothing where the lowered step has not as many as the original.
    pub(crate) fn new(pair: &Pair<'g>, base: &Numbers, flows: &'w [Flow<'g>; 2]) -> Option<Self> {
        let loops = |step: &Step<'g>| -> Vec<NodeId> {
            step.nodes().into_iter().filter(|&n| loop_regions(step.graph, n).is_some()).collect()
        };
        let (own, original) = (loops(&pair.lowered), loops(&pair.base));
        if own.len() != original.len() {
            return None;
        }
        let graph = pair.base.graph;
        // What a condition looks at is one turn further at last.
        let tests: HashSet<RegionId> =
            original.iter().filter_map(|&n| loop_regions(graph, n)).map(|[cond, _]| cond).collect();
        let mut values = HashMap::new();
        for value in (0..graph.value_count() as u32).map(ValueId) {
            let tested = matches!(graph.value(value).def, Def::Arg(region, _) if tests.contains(&region));
            if let Some(term) = base.term(value).filter(|_| !tested) {
                values.entry(term).or_insert(value);
            }
        }
        Some(Self {
            base: &flows[0],
            lowered: &flows[1],
            pairs: own.into_iter().zip(original).collect(),
            values,
        })
    }

    /// A loop of the lowered step whose turns have the positions that they have in the original.
    fn frame(&self, node: NodeId) -> Option<&LoopFrame> {
        let frame = self.lowered.frame(node)?;
        let original = *self.pairs.get(&node)?;
        let other = self.base.frame(original)?;
        // In order: a loop may carry more than the original's, or less.
        let counters = |flow: &Flow<'g>, frame: &LoopFrame| -> Option<Vec<Affine>> {
            let [_, body] = loop_regions(flow.graph, frame.node)?;
            let of = |&v: &ValueId| frame.index(v).filter(|affine| affine.scale != 0);
            Some(flow.graph.region(body).args.iter().filter_map(of).collect())
        };
        let same = counters(self.lowered, frame)? == counters(self.base, other)?;
        (same && frame.trips == other.trips).then_some(frame)
    }
}

/// What a value of the lowered step without quantizers is, by position; and of factors that it is multiplied by, where they lie and what
/// they are made of.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Position {
    tensor: u32,
    factors: Vec<(Vec<usize>, i32, u32)>,
}

/// The position of a value.
pub(crate) fn position(work: &Work<'_, '_>, value: ValueId, lowered: &Numbers) -> Option<Position> {
    let loops = work.loops()?;
    let own = lowered.of(value)?;
    let tensor = |term: Number| loops.values.get(&term).map(|&v| loops.base.tensor_number(v));
    let factors = own.scales.along().map(|(of, dims, power)| {
        let source = lowered.of(*work.factors.get(&of)?).filter(|v| v.scales.is_one())?;
        Some((dims.to_vec(), power, tensor(source.term)?))
    });
    let factors = factors.collect::<Option<Vec<_>>>()?;
    (own.scales.is_one() || !factors.is_empty()).then_some(Position { tensor: tensor(own.term)?, factors })
}

/// The rows of turns that a scale is cut out of.
pub(crate) fn rows_of(work: &Work<'_, '_>, scale: ValueId, format: Format) -> Option<ScaleOf> {
    let (row, turns) = cut(work, scale)?;
    let tensor = work.layout.rows.get(row).filter(|t| t.row == row)?;
    let frames = turns.iter().map(|&n| Some(work.loops()?.frame(n)?.trips));
    let rows = frames.product::<Option<i64>>()?;
    (tensor.layers == rows && tensor.format == format.name()).then_some(ScaleOf::Turn(row))
}

/// The first row that a scale is cut out of, and the loops each turn of which takes the next one, the innermost first.
fn cut(work: &Work<'_, '_>, scale: ValueId) -> Option<(usize, Vec<NodeId>)> {
    let graph = work.pair.lowered.graph;
    let def = |value: ValueId, name: &str| graph.def_node(value).filter(|&n| graph.name(n) == name);
    // A turn's scale enters what devices compute in that turn.
    let one = *graph.node(def(outside(graph, scale), "stablehlo.reshape")?).operands.first()?;
    let slice = def(one, "stablehlo.dynamic_slice")?;
    let [all, index] = graph.node(slice).operands[..] else { return None };
    if work.raw(all) != work.argument(work.layout.scale?[0]) {
        return None;
    }
    let (offset, turns) = turn_number(work, index, slice)?;
    Some((usize::try_from(offset).ok()?, turns))
}

/// A whole number that is one more in each turn of nested loops around a node: the first, and the loops, the innermost first.
fn turn_number(work: &Work<'_, '_>, number: ValueId, node: NodeId) -> Option<(i64, Vec<NodeId>)> {
    let graph = work.pair.lowered.graph;
    let (first, mut terms) = by_position(work, number, 0)?;
    let (mut turns, mut stride) = (vec![], 1);
    for node in graph.node(node).parent.into_iter().flat_map(|r| graph.around(r)) {
        let Some(at) = terms.iter().position(|(n, _)| *n == node) else { continue };
        if terms.swap_remove(at).1 != stride {
            return None;
        }
        stride *= work.loops()?.frame(node)?.trips;
        turns.push(node);
    }
    terms.is_empty().then_some((first, turns))
}

/// What random bits of a node are made of is another word in every step and in every turn of the loops around it: the counter of steps, or
/// that times their turns and the number of the turn.
pub(crate) fn counts_turns(work: &Work<'_, '_>, word: ValueId, node: NodeId) -> bool {
    let graph = work.pair.lowered.graph;
    let Some(counter) = work.layout.counter.map(|[input, _]| work.argument(input)) else { return false };
    let around = graph.node(node).parent.into_iter().flat_map(|r| graph.around(r));
    let loops: Vec<NodeId> = around.filter(|&n| loop_regions(graph, n).is_some()).collect();
    let trips = |n: NodeId| Some(work.loops()?.frame(n)?.trips);
    let Some(own) = loops.iter().map(|&n| trips(n)).collect::<Option<Vec<i64>>>() else { return false };
    if own.iter().all(|&t| t == 1) && work.raw(word) == counter {
        return true;
    }
    let operands = |value: ValueId, name: &str| {
        let node = graph.def_node(value).filter(|&n| graph.name(n) == name)?;
        Some(graph.node(node).operands.clone())
    };
    let found = || {
        let sum = operands(word, "stablehlo.add")?;
        let turn = sum.iter().find_map(|&v| operands(v, "stablehlo.convert"))?;
        let (_, turns) = turn_number(work, turn[0], node)?;
        let all = sum.iter().find_map(|&v| operands(v, "stablehlo.multiply"))?;
        let is_trips = |&v: &ValueId| match work.table.term(work.raw(v)).op {
            Op::Int(n) => n == own.iter().product::<i64>(),
            _ => false,
        };
        let counted = all.iter().any(|&v| work.raw(v) == counter) && all.iter().any(is_trips);
        let each = loops.iter().zip(&own).all(|(n, &trips)| trips == 1 || turns.contains(n));
        Some(counted && each)
    };
    found().unwrap_or(false)
}

/// A whole number as one at the first position, and how much more it is at the next one of each loop.
fn by_position(work: &Work<'_, '_>, value: ValueId, depth: u32) -> Option<(i64, Vec<(NodeId, i64)>)> {
    const DEEPEST: u32 = 8;
    let graph = work.pair.lowered.graph;
    let node = graph.region(region_of(graph, value).ok()?).parent;
    if let Some(at) = work.loops()?.frame(node).and_then(|f| f.index(value)) {
        let term = (at.scale != 0).then_some((node, at.scale));
        return Some((at.offset, term.into_iter().collect()));
    }
    if let Op::Int(number) = work.table.term(work.raw(value)).op {
        return Some((number, vec![]));
    }
    let data = graph.node(graph.def_node(value).filter(|_| depth < DEEPEST)?);
    let &[a, b] = data.operands.as_slice() else { return None };
    let (a, b) = (by_position(work, a, depth + 1)?, by_position(work, b, depth + 1)?);
    match data.name() {
        "stablehlo.add" if !a.1.iter().any(|(n, _)| b.1.iter().any(|(m, _)| n == m)) => {
            Some((a.0.checked_add(b.0)?, [a.1, b.1].concat()))
        }
        "stablehlo.multiply" => {
            let (by, of) = if a.1.is_empty() { (a.0, b) } else { (b.1.is_empty().then_some(b.0)?, a) };
            let term = |(n, scale): (NodeId, i64)| Some((n, scale.checked_mul(by)?));
            Some((of.0.checked_mul(by)?, of.1.into_iter().map(term).collect::<Option<_>>()?))
        }
        _ => None,
    }
}

/// The largest magnitudes that are recorded of a tensor some of whose quantizers stand in loops, one a row. A tensor in two formats
/// is counted once, wherever one of `all` takes it first.
pub(crate) fn magnitudes(
    work: &mut Work<'_, '_>,
    own: &[&Quantizer],
    all: &[Quantizer],
    (rows, measure): (i64, Measure),
    lowered: &Numbers,
) -> Option<Number> {
    let graph = work.pair.lowered.graph;
    let first = *own.first()?;
    let home = region_of(graph, first.x).ok()?;
    let value = |q: &Quantizer| lowered.of(q.x);
    // Parts of a tensor stand side by side; elsewhere it is computed again.
    let (mut parts, mut again) = (vec![first], vec![first]);
    for &q in &own[1..] {
        if value(q).is_some() && parts.iter().any(|p| value(p) == value(q)) {
            continue;
        }
        let by_position = |q: &Quantizer| position(work, q.x, lowered);
        if by_position(q).is_some() && by_position(q) == by_position(first) {
            again.push(q);
        } else if region_of(graph, q.x).ok()? == home {
            parts.push(q);
        } else {
            return None;
        }
    }
    if let Some(known) = position(work, first.x, lowered).filter(|_| parts.len() == 1) {
        again.extend(all.iter().filter(|q| position(work, q.x, lowered).as_ref() == Some(&known)));
    }
    // It is counted where it is made first, wherever that stands.
    let choices: Vec<(Vec<&Quantizer>, RegionId)> = if parts.len() > 1 {
        (again.len() == 1).then_some((parts, home)).into_iter().collect()
    } else {
        again.into_iter().filter_map(|q| Some((vec![q], region_of(graph, q.x).ok()?))).collect()
    };
    choices.into_iter().find_map(|(measured, region)| {
        let tensors: Vec<Number> = measured.iter().map(|q| work.raw(q.x)).collect();
        let amax = match tensors[..] {
            [only] => Spec { table: &mut work.table }.magnitude(only, measure),
            _ if measure.is_max() => work.table.largest(&tensors),
            _ => return None,
        };
        let amax = work.table.reshape(amax, &[1]);
        let (magnitudes, turns) = carried_out(work, amax, region)?;
        let wanted = match measured[0].scale {
            ScaleOf::Turn(_) => cut(work, measured[0].by)?.1,
            _ => vec![],
        };
        (turns == wanted && work.table.shape(magnitudes) == [rows]).then_some(magnitudes)
    })
}

/// What was measured in a region, outside of the loops around it; and the loops each turn of which has a place of its own there.
fn carried_out(work: &mut Work<'_, '_>, amax: Number, from: RegionId) -> Option<(Number, Vec<NodeId>)> {
    let graph = work.pair.lowered.graph;
    let body = graph.node(graph.main()?).regions[0];
    let (mut value, mut region, mut turns) = (amax, from, vec![]);
    while region != body {
        let node = graph.region(region).parent;
        let (outer, by_turn) = leaves(work, graph, node, value)?;
        let once = work.loops()?.frame(node).is_some_and(|f| f.trips == 1);
        turns.extend((by_turn && !once).then_some(node));
        (value, region) = (outer, graph.node(node).parent?);
    }
    Some((value, turns))
}

/// What a loop makes of largest magnitudes of its turns: one after the other, or the largest of all.
fn leaves(work: &mut Work<'_, '_>, graph: &Graph, node: NodeId, value: Number) -> Option<(Number, bool)> {
    if graph.name(node) == MANUAL {
        return devices::leaves(work, graph, node, value).map(|outer| (outer, false));
    }
    let [_, body] = loop_regions(graph, node)?;
    let frame = work.loops()?.frame(node)?.clone();
    let len = work.table.shape(value)[0];
    for carried in (0..graph.node(node).results.len()).rev() {
        let result = work.raw(graph.node(node).results[carried]);
        let shape = work.table.shape(result).to_vec();
        if let Some((row, trips)) = stacked(&frame, carried)
            && shape.len() == 2
            && shape[0] == trips
        {
            let row = work.raw(row);
            if work.table.shape(row) != [1, shape[1]] {
                continue;
            }
            let row = work.table.reshape(row, &[shape[1]]);
            let Some(at) = place_in(work, row, value, 0) else { continue };
            let own = work.table.slice(result, [vec![0, at], vec![trips, at + len], vec![1, 1]]);
            return Some((work.table.reshape(own, &[trips * len]), true));
        }
        if let Some(all) = maximum(work, graph, node, body, carried)
            && shape.len() == 1
            && let Some(at) = place_in(work, all, value, 0)
        {
            return Some((work.table.part(result, at, len), false));
        }
    }
    None
}

/// What a loop writes to the place of each turn, all of which are written.
fn stacked(frame: &LoopFrame, carried: usize) -> Option<(ValueId, i64)> {
    let [store] = frame.stores(carried) else { return None };
    let [turn, start] = store.starts[..] else { return None };
    let scale = if frame.trips == 1 { turn.scale } else { 1 };
    let own = turn == Affine { scale, offset: 0 } && start == Affine { scale: 0, offset: 0 };
    own.then_some((store.value, frame.trips))
}

/// What a loop carries the largest of, from zero.
fn maximum(
    work: &Work<'_, '_>,
    graph: &Graph,
    node: NodeId,
    body: RegionId,
    carried: usize,
) -> Option<Number> {
    let next = *returned(graph, body).get(carried)?;
    let arg = *graph.region(body).args.get(carried)?;
    let larger = graph.def_node(next).filter(|&n| graph.name(n) == "stablehlo.maximum")?;
    let [a, b] = graph.node(larger).operands[..] else { return None };
    let other = if a == arg { b } else { a };
    let zero = work.table.as_float(work.raw(*graph.node(node).operands.get(carried)?)) == Some(0.0);
    (zero && (a == arg || b == arg) && other != arg).then(|| work.raw(other))
}

/// Where a part begins in what was joined of parts.
fn place_in(work: &Work<'_, '_>, all: Number, part: Number, start: i64) -> Option<i64> {
    if all == part {
        return Some(start);
    }
    if let Some(at) = work.table.cut_from(part, all) {
        return Some(start + at);
    }
    let mut at = start;
    for &piece in work.table.made_by(all, "stablehlo.concatenate")? {
        if let Some(found) = place_in(work, piece, part, at) {
            return Some(found);
        }
        at += work.table.shape(piece).first()?;
    }
    None
}
