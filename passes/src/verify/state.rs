//! The recurrences of the state, by structure: histories, scales, codes of stored state, the counter of stochastic rounding.

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::graph::{NodeId, ValueId};

use super::number::Numbers;
use super::prove::Work;
use super::quantizers::{Quantizer, scaled};
use super::spec::{Rounding, Spec};
use super::table::Number;
use super::turns::{devices, magnitudes, position};
use crate::plan::recipe::{MomentTiming, Timing};
use crate::report::manifest::Tensor;
use crate::rewrite::moments::NEXT_MARGIN;
use crate::rewrite::region_of;

/// Every array of state that is returned is what the manifest's recurrence makes.
pub(crate) fn check(work: &mut Work<'_, '_>, quantizers: &[Quantizer], lowered: &Numbers) {
    rows(work, quantizers, lowered);
    stored(work);
    if let Some([input, output]) = work.layout.counter {
        let before = work.argument(input);
        let elem = fp8c_ir::ElementType::UI32;
        let one = work.table.int(1, elem, &[]);
        let ty = fp8c_ir::Type::tensor([], elem);
        let next = work.table.elementwise("stablehlo.add", &[before, one], ty);
        returned(work, output, next, "the counter of stochastic rounding does not advance by one");
    }
    if work.layout.manifest.recipe.activation.timing == Timing::Delayed && work.layout.factors.is_some() {
        work.obstacle("smoothing factors of the step before are not followed".into(), None);
    }
    let known = [
        work.layout.scale,
        work.layout.history,
        work.layout.moment_scale,
        work.layout.next,
        work.layout.power,
        work.layout.counter,
        work.layout.factors,
    ];
    let remainders = work.layout.stored.iter().map(|s| s.remainder);
    let known: Vec<usize> = known.into_iter().chain(remainders).flatten().map(|a| a[1]).collect();
    for i in work.pair.base.results.len()..work.pair.lowered.results.len() {
        if !known.contains(&i) {
            work.obstacle(format!("result {i} is none of the state that the manifest names"), None);
        }
    }
}

fn returned(work: &mut Work<'_, '_>, output: usize, wanted: Number, message: &str) {
    let value = work.pair.lowered.results[output];
    if work.raw(value) != wanted {
        let at = work.pair.lowered.graph.def_node(value);
        work.obstacle(message.to_string(), at);
    }
}

/// Delayed scales: the largest magnitude of what a row quantizes goes in front of its history, and its next scale is made from that.
fn rows(work: &mut Work<'_, '_>, quantizers: &[Quantizer], lowered: &Numbers) {
    let Some(scale) = work.layout.scale else {
        if !work.layout.rows.is_empty() {
            work.obstacle("the manifest has rows of scales, but no array of them".into(), None);
        }
        return;
    };
    let (scales, rows) = (work.argument(scale[0]), work.layout.rows.len() as i64);
    if work.table.shape(scales) != [rows] {
        work.obstacle("the array of scales does not have the manifest's rows".into(), None);
        return;
    }
    let Some(amax) = recorded_amax(work, quantizers, lowered) else { return };
    let delayed = work.layout.delayed() as i64;
    if delayed == 0 {
        returned(work, scale[1], scales, "scales that stay are not what they were");
        return;
    }
    let Some(history) = work.layout.history else {
        work.obstacle("the manifest has delayed rows, but no histories".into(), None);
        return;
    };
    let before = work.argument(history[0]);
    let runs = work.layout.runs();
    let steps = runs.iter().map(|(made, _)| i64::from(made.history)).max().unwrap_or(1);
    if work.table.shape(before) != [delayed, steps] {
        work.obstacle("the histories do not have the manifest's rows and steps".into(), None);
        return;
    }
    let Some(amax) = devices::of_all(work, amax) else {
        work.obstacle("what is recorded is not the largest magnitude on all devices".into(), None);
        return;
    };
    let recorded = Spec { table: &mut work.table }.recorded(before, amax);
    let mut parts = Vec::new();
    for (made, rows) in runs {
        let (start, end) = (rows.start as i64, rows.end as i64);
        let format = |t: &&Tensor| Format::from_name(&t.format).map(|f| made.fit.largest(f));
        let Some(largest) = work.layout.rows[rows].iter().map(format).collect::<Option<Vec<f32>>>() else {
            return;
        };
        let past =
            work.table.slice(recorded, [vec![start, 0], vec![end, i64::from(made.history)], vec![1, 1]]);
        let own = work.table.part(scales, start, end - start);
        let mut spec = Spec { table: &mut work.table };
        let next = spec.next_scale(past, own, &largest, i64::from(made.margin), made.pow2);
        parts.push(match (made.interval, work.layout.counter) {
            (1, _) => next,
            (interval, Some([counter, _])) => {
                let counter = work.argument(counter);
                let mut spec = Spec { table: &mut work.table };
                let due = spec.is_due(counter, interval);
                spec.choose(due, next, own)
            }
            (_, None) => {
                let message = "scales are not made anew in every step, but nothing counts steps";
                work.obstacle(message.into(), None);
                return;
            }
        });
    }
    if delayed < rows {
        parts.push(work.table.part(scales, delayed, rows - delayed));
    }
    let next = Spec { table: &mut work.table }.joined(&parts);
    returned(
        work,
        history[1],
        recorded,
        "a history is not the last one rolled by one, with the largest magnitude of what its row quantizes in front",
    );
    returned(work, scale[1], next, "a scale is not what its row's history asks for");
}

/// The largest magnitude of what each delayed row quantizes; of what stays, only that it is used.
fn recorded_amax(work: &mut Work<'_, '_>, quantizers: &[Quantizer], lowered: &Numbers) -> Option<Number> {
    let delayed = work.layout.delayed();
    let mut parts = Vec::new();
    let graph = work.pair.lowered.graph;
    let body = graph.main().map(|f| graph.node(f).regions[0]);
    let counted = first_uses(work, quantizers, lowered);
    for (row, tensor) in work.layout.tensors() {
        let own: Vec<&Quantizer> = quantizers.iter().filter(|q| q.scale.row() == Some(row)).collect();
        let name = &tensor.name;
        if row >= delayed {
            if own.is_empty() {
                work.obstacle(
                    format!("row {row} ({name}) is the scale of no tensor that is quantized"),
                    None,
                );
                return None;
            }
            continue;
        }
        let measure = work.layout.manifest.scaling_of(tensor).measure;
        if let Some(only) = own.first().filter(|_| tensor.layers > 1)
            && own.iter().all(|q| region_of(graph, q.x).ok() == body && work.raw(q.x) == work.raw(only.x))
        {
            // A stack that is quantized whole.
            let x = work.raw(only.x);
            parts.push(Spec { table: &mut work.table }.amax_of_stack(x));
            continue;
        }
        if own.iter().any(|q| region_of(graph, q.x).ok() != body) {
            match magnitudes(work, &own, quantizers, (tensor.layers, measure), lowered) {
                Some(part) => parts.push(part),
                None => {
                    let message = format!(
                        "what the turns of a loop record in row {row} ({name}) is not shown to be the largest magnitude of one tensor"
                    );
                    let at = own.first().map(|q| q.node);
                    work.obstacle(message, at);
                    return None;
                }
            }
            continue;
        }
        // What is computed again is one value, quantizers aside, and is not counted again.
        let mut values = HashSet::new();
        let mut first: Vec<&Quantizer> = own.clone();
        first.retain(|q| lowered.of(q.x).is_none_or(|v| values.insert(v.clone())));
        if first.len() > 1 {
            // What value numbers do not see: gathered once more, behind a loop or a call.
            let mut known = HashSet::new();
            first.retain(|q| position(work, q.x, lowered).is_none_or(|v| known.insert(v)));
        }
        let tensors: Vec<Number> =
            first.iter().map(|q| work.raw(counted.get(&q.node).copied().unwrap_or(q.x))).collect();
        let amax = match (&tensors[..], &tensor.place, tensor.layers) {
            (&[only], None, 1) => Spec { table: &mut work.table }.magnitude(only, measure),
            ([_, ..], None, 1) if measure.is_max() => work.table.largest(&tensors),
            ([], Some(_), 1) => work.table.float(0.0, &[]),
            _ => {
                work.obstacle(
                    format!("row {row} ({name}) is the scale of no tensor that is quantized"),
                    None,
                );
                return None;
            }
        };
        parts.push(work.table.reshape(amax, &[1]));
    }
    Some(Spec { table: &mut work.table }.joined(&parts))
}

/// For quantizers with rows outside of loops, what their tensor is where one of them takes it first: in two formats it is counted once.
fn first_uses(work: &Work<'_, '_>, quantizers: &[Quantizer], lowered: &Numbers) -> HashMap<NodeId, ValueId> {
    let graph = work.pair.lowered.graph;
    let body = graph.main().map(|f| graph.node(f).regions[0]);
    let (mut by_value, mut by_position) = (HashMap::new(), HashMap::new());
    let mut out = HashMap::new();
    for q in quantizers.iter().filter(|q| q.scale.row().is_some() && region_of(graph, q.x).ok() == body) {
        let Some(value) = lowered.of(q.x) else { continue };
        let place = position(work, q.x, lowered);
        let known = by_value.get(value).or_else(|| by_position.get(place.as_ref()?)).copied();
        let first = known.unwrap_or(q.x);
        by_value.entry(value).or_insert(first);
        if let Some(place) = place {
            by_position.entry(place).or_insert(first);
        }
        out.insert(q.node, first);
    }
    out
}

/// Stored state: its codes, scales and powers are made from its next value as the manifest says.
fn stored(work: &mut Work<'_, '_>) {
    let (mut scales, mut powers, mut magnitudes) = (Vec::new(), Vec::new(), Vec::new());
    for i in 0..work.layout.stored.len() {
        let output = work.layout.stored[i].output;
        let name = &work.layout.stored[i].tensor.name;
        let Some(x) = unquantized(work, output) else { return };
        let x = work.raw(x);
        if !work.layout.stored[i].scaled {
            narrowed(work, i, x);
            continue;
        }
        let Some(codes) = codes(work, i, x) else {
            let message = format!(
                "{name} has stochastic rounding without a counter, or delayed scales without their array"
            );
            work.obstacle(message, None);
            return;
        };
        scales.push(codes.scale);
        powers.extend(codes.power);
        magnitudes.push(codes.amax);
        let message =
            format!("the codes of {name} are not what the manifest's rounding makes of its next value");
        let value = work.pair.lowered.results[output];
        if work.raw(value) != codes.codes {
            let at = work.pair.lowered.graph.def_node(value);
            work.obstacle_of_codes(message, at, work.layout.stored[i].stochastic);
        }
    }
    next_scales(work, &magnitudes);
    let arrays = [(work.layout.moment_scale, scales, "scale"), (work.layout.power, powers, "power")];
    for (array, parts, what) in arrays {
        match array {
            Some([_, output]) if !parts.is_empty() => {
                let all = Spec { table: &mut work.table }.joined(&parts);
                let message = format!("a {what} of stored state is not made from this step's magnitudes");
                returned(work, output, all, &message);
            }
            Some(_) => work.obstacle(format!("the step returns a {what} for no stored state"), None),
            None if !parts.is_empty() => work.obstacle(format!("stored state has no {what}"), None),
            None => {}
        }
    }
}

/// Scales for the next step's codes are made from this step's magnitudes, all at once.
fn next_scales(work: &mut Work<'_, '_>, magnitudes: &[Number]) {
    let delayed = work.layout.stored.iter().any(|s| s.timing == MomentTiming::Delayed);
    let Some([input, output]) = work.layout.next else { return };
    if work.layout.stored.iter().any(|s| s.timing == MomentTiming::Bound) {
        let all = Spec { table: &mut work.table }.joined(magnitudes);
        returned(work, output, all, "the largest magnitudes returned are not those of what is stored");
        return;
    }
    if !delayed {
        work.obstacle("the step returns scales for a next step that makes its own".into(), None);
        return;
    }
    let before = work.argument(input);
    let of = |s: &super::layout::Stored<'_>| {
        std::iter::repeat_n(s.format.max_finite(), usize::try_from(s.groups.count).unwrap_or(0))
    };
    let largest: Vec<f32> = work.layout.stored.iter().flat_map(of).collect();
    let pow2 = work.layout.manifest.recipe.scaling.pow2;
    let mut spec = Spec { table: &mut work.table };
    let amax = spec.joined(magnitudes);
    let seen = spec.finite_or_zero(amax);
    let column = spec.table.reshape(seen, &[largest.len() as i64, 1]);
    let next = spec.next_scale(column, before, &largest, NEXT_MARGIN, pow2);
    returned(work, output, next, "a scale for the next step's codes is not made from this step's magnitudes");
}

/// State that is just rounded, stochastically or with what that leaves beside it.
fn narrowed(work: &mut Work<'_, '_>, at: usize, x: Number) {
    let piece = &work.layout.stored[at];
    let (output, row, remainder) = (piece.output, piece.random_row, piece.remainder);
    let name = &piece.tensor.name;
    let message =
        format!("what is stored of {name} is not what the manifest's rounding makes of its next value");
    if let Some([_, left]) = remainder {
        let [codes, rest] = Spec { table: &mut work.table }.with_remainder(x);
        returned(work, output, codes, &message);
        returned(
            work,
            left,
            rest,
            &format!("what rounding leaves of {name} is not what is stored beside it"),
        );
        return;
    }
    let Some([counter, _]) = work.layout.counter else {
        work.obstacle(format!("{name} has stochastic rounding without a counter"), None);
        return;
    };
    let (counter, seed) = (work.argument(counter), work.layout.manifest.recipe.optimizer.seed);
    let rounded = Spec { table: &mut work.table }.rounded_to_bf16(x, (counter, seed, row));
    returned(work, output, rounded, &message);
}

struct Codes {
    amax: Number,
    codes: Number,
    scale: Number,
    power: Option<Number>,
}

/// What a piece of stored state must become.
fn codes(work: &mut Work<'_, '_>, at: usize, x: Number) -> Option<Codes> {
    let piece = &work.layout.stored[at];
    let (groups, format) = (piece.groups, piece.format);
    let random = match (piece.stochastic, work.layout.counter) {
        (true, Some([counter, _])) => {
            Some((work.argument(counter), work.layout.manifest.recipe.optimizer.seed, piece.random_row))
        }
        (true, None) => return None,
        _ => None,
    };
    let made = match (piece.timing != MomentTiming::Current, work.layout.next) {
        (true, Some([input, _])) => Some(work.argument(input)),
        (true, None) => return None,
        _ => None,
    };
    let start = piece.start;
    let rounding = Rounding { random, keep_nonzero: piece.keep_nonzero };
    let (elements, expands, pow2) = (piece.elements, piece.power.is_some(), piece.pow2);
    if let Some(made) = made.filter(|_| piece.timing == MomentTiming::Bound) {
        let stored = [work.layout.moment_scale?[0], piece.input].map(|input| work.argument(input));
        let base = &work.pair.base;
        let elem = base.graph.ty(base.args[piece.input]).as_tensor()?.elem;
        let mut spec = Spec { table: &mut work.table };
        let old = spec.table.part(stored[0], start, groups.count);
        let moment = spec.decoded(stored[1], old, groups);
        let moment = spec.table.round(moment, elem);
        let before = spec.table.part(made, start, groups.count);
        let amax = spec.bound(x, (moment, before), groups);
        let scale = spec.current_scale(amax, format.max_finite(), 0, pow2);
        let codes = spec.codes(x, scale, groups, format, rounding);
        let real = spec.decoded(codes, scale, groups);
        return Some(Codes { amax: spec.group_amax(real, groups), codes, scale, power: None });
    }
    let mut spec = Spec { table: &mut work.table };
    let amax = spec.group_amax(x, groups);
    if !expands {
        let scale = match made {
            Some(made) => spec.table.part(made, start, groups.count),
            None => spec.current_scale(amax, format.max_finite(), 0, pow2),
        };
        let codes = spec.codes(x, scale, groups, format, rounding);
        return Some(Codes { amax, codes, scale, power: None });
    }
    let scale = spec.current_scale(amax, 1.0, 0, false);
    let power = spec.power(x, amax, groups, format);
    let expanded = spec.raised(x, [scale, power], groups, format, false);
    let one = spec.table.float(1.0, &[1]);
    let whole = super::spec::Groups { group: elements, count: 1 };
    let codes = spec.codes(expanded, one, whole, format, rounding);
    Some(Codes { amax, codes, scale, power: Some(power) })
}

/// The next value of stored state before it becomes the codes of a result.
pub(crate) fn unquantized(work: &Work<'_, '_>, output: usize) -> Option<ValueId> {
    const ROUNDING: usize = 96;
    let graph = work.pair.lowered.graph;
    let piece = work.layout.stored_as(output)?;
    let node = graph.def_node(work.pair.lowered.results[output])?;
    if !piece.scaled {
        // Behind the conversion stands what is rounded to the nearest, or what is not finite and stays as it is.
        let inner = graph.node(graph.def_node(*graph.node(node).operands.first()?)?);
        let at = if piece.remainder.is_some() {
            ("stablehlo.reduce_precision", 0)
        } else {
            ("stablehlo.select", 2)
        };
        return (inner.name() == at.0).then(|| inner.operands.get(at.1).copied())?;
    }
    let mut queue = std::collections::VecDeque::from([*graph.node(node).operands.first()?]);
    let mut seen = std::collections::HashSet::new();
    while let Some(value) = queue.pop_front() {
        let Some(node) = graph.def_node(value) else { continue };
        if !seen.insert(value) || seen.len() > ROUNDING {
            continue;
        }
        if let Some(x) = guarded(work, value, piece.format) {
            return if piece.power.is_some() { expanded(work, x) } else { Some(x) };
        }
        let data = graph.node(node);
        if data.has(fp8c_ir::registry::Traits::ELEMENTWISE) || data.name() == "stablehlo.bitcast_convert" {
            queue.extend(&data.operands);
        }
    }
    None
}

/// What is clamped there to the format's largest values.
fn guarded(work: &Work<'_, '_>, value: ValueId, format: Format) -> Option<ValueId> {
    let graph = work.pair.lowered.graph;
    let node = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.clamp")?;
    let high = work.table.as_float(work.raw(graph.node(node).operands[2]));
    scaled(work, value).map(|(x, _)| x).filter(|_| high == Some(f64::from(format.max_finite())))
}

/// What was expanded: zero stays what it was.
fn expanded(work: &Work<'_, '_>, value: ValueId) -> Option<ValueId> {
    let graph = work.pair.lowered.graph;
    let node = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.select")?;
    graph.node(node).operands.get(1).copied()
}
