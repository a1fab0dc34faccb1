//! The recurrences, tried: histories, scales, codes and counters follow from the tensors that are quantized, as the manifest says.
//!
//! The step is run as it is on several kinds of numbers, and again with every tensor that it quantizes replaced by one of another
//! magnitude, so that nothing that is made from another tensor fits by chance.

use std::collections::HashMap;

use fp8c_float::{Format, Overflow};
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Attr, Tensor};

use super::compare::{lowered_arguments, norm};
use super::layout::Layout;
use super::observe::{Made, Seen, Turn};
use super::placed::{Factors, Prepared, Run, factors, replaced, source};
use super::reference;
use super::sample::{Content, argument, unit};
use super::storage::{By, Decoder, decoders};
use super::structure::{Quantizer, Row, fp8_format, splat};
use super::{Pair, VerifyOptions, place};
use crate::plan::devices::manual_around;
use crate::rewrite::moments::{COUNTER, NEXT, POWER, SCALE as MOMENT_SCALE};
use crate::rewrite::quantize::{HISTORY, SCALE};
use crate::rewrite::region_of;

/// What is run, and how often. Largest values of two formats ask for the same power of two where a magnitude's mantissa lies between
/// theirs: one random history in ten does not tell them apart. With tensors in place little is left to compute.
const RUNS: [(Run, u32); 8] = [
    (Run::Random, 2),
    (Run::Zero, 1),
    (Run::NotANumber, 1),
    (Run::Placed, 4),
    (Run::PlacedInfinity, 2),
    (Run::PlacedNaN, 2),
    (Run::PlacedZero, 1),
    (Run::PlacedSmall, 12),
];

/// How much larger a tensor may come out when it is computed again from quantized ones.
const AGAIN: f32 = 1.02;
/// How far off it may be where another loop computes it again.
const NEAR: f64 = 0.05;
/// How far off it always may be.
const SAME: f64 = 1e-3;

/// Runs the step and checks what it returns as its next state; returns the number of rows and of runs.
pub(crate) fn check(
    pair: &Pair<'_>,
    quantizers: &[Quantizer],
    options: VerifyOptions,
) -> Result<(usize, usize), Diagnostic> {
    let layout = pair.manifest.and_then(|m| Layout::new(pair, m).ok());
    let state = State::of(pair, quantizers)?;
    let rows = state.rows();
    // Which rows the turns of loops use is seen when they run.
    if !quantizers.iter().any(|q| matches!(q.row, Some(Row::Turn(_)))) {
        for row in 0..rows {
            let stored = state.weights.iter().any(|&(r, _)| r == row);
            if !stored && !quantizers.iter().any(|q| q.row == Some(Row::Fixed(row))) {
                return Err(unused(row));
            }
        }
    }
    if quantizers.is_empty() && pair.state(COUNTER).is_none() {
        return Ok((rows, 0));
    }
    let mut aliases = Aliases::new();
    let all = RUNS.into_iter().flat_map(|(run, times)| (0..times).map(move |_| run));
    let mut runs = 0;
    for (i, run) in all.enumerate() {
        let seed = options.seed.wrapping_add((i as u32) << 20);
        let found = state.check(pair, layout.as_ref(), quantizers, &aliases, run, seed)?;
        if run == Run::Random {
            aliases = found;
        }
        runs += 1;
    }
    Ok((rows, runs))
}

fn unused(row: usize) -> Diagnostic {
    Diagnostic::error(
        code::CHECK,
        format!("row {row} of {SCALE} is the scale of no tensor that is quantized"),
    )
}

fn fail(pair: &Pair<'_>, q: &Quantizer, message: String) -> Diagnostic {
    let graph = pair.lowered.graph;
    Diagnostic::error(code::CHECK, message).or_at(place(graph, graph.node(q.node).results[0]))
}

/// Where the packed state of delayed scales is.
struct State {
    /// Arguments of scales and histories, rows and steps.
    packed: Option<(usize, usize, usize, usize)>,
    /// Rows of weights that are given as codes, with their formats.
    weights: Vec<(usize, Format)>,
    decoders: Vec<Decoder>,
}

impl State {
    fn of(pair: &Pair<'_>, quantizers: &[Quantizer]) -> Result<Self, Diagnostic> {
        let ty = |i: usize| pair.lowered.graph.ty(pair.lowered.args[i]).as_tensor().cloned();
        let decoders = decoders(pair, quantizers)?;
        let weight = |d: &Decoder| {
            let By::Row(row) = d.by else { return None };
            Some((row, fp8_format(pair.lowered.graph, pair.lowered.args[d.input])?))
        };
        let weights = decoders.iter().filter_map(weight).collect();
        let Some((scale, history)) = pair.state(SCALE).zip(pair.state(HISTORY)) else {
            return match quantizers.iter().find(|q| q.row.is_some()) {
                Some(q) => Err(fail(pair, q, format!("the step has no {HISTORY} beside {SCALE}"))),
                None => Ok(Self { packed: None, weights, decoders }),
            };
        };
        let [Some(scales), Some(histories)] = [ty(scale), ty(history)] else {
            return Err(Diagnostic::error(code::CHECK, format!("{SCALE} and {HISTORY} must be tensors")));
        };
        let at = place(pair.lowered.graph, pair.lowered.args[history]);
        let refuse = |message: String| Err(Diagnostic::error(code::CHECK, message).or_at(at));
        let (rows, steps) = match histories.shape[..] {
            [rows, steps] if steps > 0 && scales == TensorType::new([rows], ElementType::F32) => {
                (rows, steps)
            }
            _ => {
                return refuse(format!(
                    "{SCALE} must be rows of f32 and {HISTORY} rows by steps, not {scales} and {histories}"
                ));
            }
        };
        if histories.elem != ElementType::F32 {
            return refuse(format!("{HISTORY} must be of f32, not {histories}"));
        }
        Ok(Self { packed: Some((scale, history, rows as usize, steps as usize)), weights, decoders })
    }

    fn rows(&self) -> usize {
        self.packed.map_or(0, |p| p.2)
    }

    fn check(
        &self,
        pair: &Pair<'_>,
        layout: Option<&Layout<'_>>,
        quantizers: &[Quantizer],
        aliases: &Aliases,
        run: Run,
        seed: u32,
    ) -> Result<Aliases, Diagnostic> {
        let placed = !matches!(run, Run::Random | Run::Zero | Run::NotANumber);
        let source = |q: &Quantizer| source(pair, layout, q);
        let factors = factors(pair.lowered.graph, quantizers);
        let index = quantizers.iter().filter_map(|q| match q.row {
            Some(Row::Turn(index)) => Some(index),
            _ => None,
        });
        let looked_at = quantizers.iter().map(source).chain(factors.iter().map(|f| f.of)).chain(index);
        let looked_at: Vec<ValueId> = looked_at.collect();
        let prepared = if placed {
            replaced(pair, quantizers, &source, &looked_at, (run, seed, self.rows()))
        } else {
            Prepared::whole(pair, &looked_at, self.rows())
        };
        let args = self.arguments(pair, run, seed)?;
        let seen = Seen::new(pair, quantizers, &factors, &source, &prepared?, (run, args))?;
        seen.made.iter().try_for_each(|made| seen.factors(pair, &factors[made.factors], made))?;
        seen.turns.iter().try_for_each(|turn| seen.quantized(pair, &quantizers[turn.quantizer], turn))?;
        self.histories(pair, layout, quantizers, aliases, &seen)?;
        layout.map_or(Ok(()), |layout| seen.stored(pair, layout, quantizers))?;
        seen.counter(pair)?;
        Ok(if run == Run::Random { self.aliases(pair, quantizers, &seen) } else { Aliases::new() })
    }

    /// Rows of one tensor in another format, which another loop makes: they have one largest magnitude.
    fn aliases(&self, pair: &Pair<'_>, quantizers: &[Quantizer], seen: &Seen) -> Aliases {
        let home = |t: &Turn| {
            let q = &quantizers[t.quantizer];
            (region_of(pair.lowered.graph, q.x).ok(), q.format)
        };
        let firsts: Vec<(usize, &Turn, f32)> = (0..self.rows())
            .filter_map(|row| Some((row, seen.of_row(row).next()?, measured(seen, row).0)))
            .collect();
        let near = |t: &Turn, row: usize| {
            let off =
                |o: &Turn| t.x.as_ref().zip(o.x.as_ref()).map_or(f64::INFINITY, |(a, b)| distance(a, b));
            seen.of_row(row).any(|o| off(o) <= SAME)
        };
        let mut out = Aliases::new();
        for &(row, first, m) in &firsts {
            let same = firsts.iter().filter(|&&(other, t, n)| {
                let elsewhere = home(t).0 != home(first).0 && home(t).1 != home(first).1;
                other != row && elsewhere && m == n && seen.of_row(row).all(|t| near(t, other))
            });
            out.insert(row, same.map(|&(other, ..)| other).collect());
        }
        out
    }

    fn histories(
        &self,
        pair: &Pair<'_>,
        layout: Option<&Layout<'_>>,
        quantizers: &[Quantizer],
        aliases: &Aliases,
        seen: &Seen,
    ) -> Result<(), Diagnostic> {
        let Some((scale, history, rows, steps)) = self.packed else { return Ok(()) };
        let graph = pair.lowered.graph;
        let numbers = |t: &Tensor| t.f32s().map(<[f32]>::to_vec).unwrap_or_default();
        let (before, scales) = (numbers(&seen.args[history]), numbers(&seen.args[scale]));
        let (after, next) = (numbers(seen.next(pair, history)), numbers(seen.next(pair, scale)));
        let hidden = |q: &Quantizer| q.row.is_some() && on_devices(pair, q);
        let all_seen = !quantizers.iter().any(hidden);
        for row in 0..rows {
            // Several where parts of a tensor are quantized one by one; none where a weight is given as codes.
            let own: Vec<&Turn> = seen.of_row(row).collect();
            let first = own.first().map(|t| &quantizers[t.quantizer]);
            let weight = self.weights.iter().find(|&&(r, _)| r == row).map(|&(_, format)| format);
            // What several devices run is not looked at: only what follows from the history is.
            let listed = layout.and_then(|l| l.rows.get(row)).and_then(|t| Format::from_name(&t.format));
            let hidden = first.is_none() && weight.is_none();
            let Some(format) = first.map(|q| q.format).or(weight).or(listed.filter(|_| !all_seen)) else {
                if all_seen {
                    return Err(unused(row));
                }
                continue;
            };
            let at = first.map(|q| graph.node(q.node).results[0]);
            let fault = |m: String| Diagnostic::error(code::CHECK, m).or_at(at.and_then(|v| place(graph, v)));
            self.one_tensor(pair, layout, quantizers, seen, row)?;
            let (first, together) = measured(seen, row);
            let at = row * steps;
            let others = aliases.get(&row).into_iter().flatten().flat_map(|&other| {
                let (first, together) = measured(seen, other);
                [first, together]
            });
            let mut counted = std::iter::once(first).chain(others);
            // What is computed again comes out a little different, and is not counted again.
            let found = counted.find(|&m| after[at] == recorded(m)).unwrap_or(together);
            let found = if hidden { after[at] } else { found };
            if seen.run == Run::Random && together > AGAIN * found {
                return Err(fault(format!(
                    "row {row} of {HISTORY} records the magnitude {found}, but another tensor that is quantized with its scale has {together}: only what is computed again shares a row"
                )));
            }
            let history = [&[recorded(found)][..], &before[at..at + steps - 1]].concat();
            if after[at..at + steps] != history {
                return Err(fault(format!(
                    "row {row} of {HISTORY} is not the last one rolled by one, with the largest magnitude {found} of the tensor quantized here in front ({:?} inputs): it begins with {}",
                    seen.run, after[at]
                )));
            }
            let wanted = next_scale(pair, format, &history, scales[row]);
            if (next[row] - wanted).abs() > 1e-6 * wanted {
                return Err(fault(format!(
                    "row {row} of {SCALE} becomes {}, but its history asks for {wanted} ({:?} inputs)",
                    next[row], seen.run
                )));
            }
        }
        Ok(())
    }

    /// A row is of one tensor: in one format, the manifest's, and what another loop quantizes with it is the same, computed again.
    fn one_tensor(
        &self,
        pair: &Pair<'_>,
        layout: Option<&Layout<'_>>,
        quantizers: &[Quantizer],
        seen: &Seen,
        row: usize,
    ) -> Result<(), Diagnostic> {
        let region = |t: &Turn| region_of(pair.lowered.graph, quantizers[t.quantizer].x).ok();
        let Some(first) = seen.of_row(row).next() else { return Ok(()) };
        let listed = layout.and_then(|l| l.rows.get(row)).map(|t| (t.format.as_str(), t.row));
        for turn in seen.of_row(row) {
            let q = &quantizers[turn.quantizer];
            let wanted = listed.map_or(quantizers[first.quantizer].format.name(), |(format, _)| format);
            if q.format.name() != wanted {
                let message =
                    format!("row {row} of {SCALE} is of {wanted}, but {} is made here", q.format.name());
                return Err(fail(pair, q, message));
            }
            // Turns of one loop that take rows of several tensors.
            let of = |t: &&Turn| t.quantizer == turn.quantizer;
            let other = seen.turns.iter().filter(of).filter_map(|t| layout?.rows.get(t.row?)).map(|t| t.row);
            if let Some((_, own)) = listed
                && let Some(other) = other.into_iter().find(|&r| r != own)
            {
                let message = format!(
                    "the turns of a loop use row {row} of {SCALE} and the row of another tensor, which begins at {other}"
                );
                return Err(fail(pair, q, message));
            }
            if region(turn) == region(first) || seen.run != Run::Random {
                continue;
            }
            let off = |t: &Turn| t.x.as_ref().zip(turn.x.as_ref()).map_or(0.0, |(a, b)| distance(a, b));
            let of_first = |t: &&Turn| region(t) == region(first);
            let least = |all: &mut dyn Iterator<Item = &Turn>| all.map(off).fold(f64::INFINITY, f64::min);
            let own = least(&mut seen.of_row(row).filter(of_first));
            // Another turn that comes nearer is the one that is computed again here.
            let same = |t: &&Turn| t.quantizer == first.quantizer && t.row != Some(row);
            let other = least(&mut seen.turns.iter().filter(same));
            if own > NEAR.min(2.0 * other + SAME) {
                let message = format!(
                    "what is quantized here with row {row} of {SCALE} is not what another loop quantizes with it: only what is computed again shares a row"
                );
                return Err(fail(pair, q, message));
            }
        }
        Ok(())
    }

    /// Rows of the history are empty here and there, so that a scale must sometimes be kept.
    fn arguments(&self, pair: &Pair<'_>, run: Run, seed: u32) -> Result<Vec<Tensor>, Diagnostic> {
        let graph = pair.lowered.graph;
        let base = pair.base.args.iter().enumerate().map(|(i, &v)| {
            let ty = pair.base.graph.ty(v).as_tensor().cloned();
            let ty = ty.unwrap_or_else(|| TensorType::scalar(ElementType::F32));
            let n = ty.elements().unwrap_or(0);
            match run {
                Run::Zero if ty.elem.is_float() => Tensor::from_f64s(ty, vec![0.0; n]),
                Run::NotANumber if ty.elem.is_float() && ty.rank() > 1 => {
                    Tensor::from_f64s(ty, vec![f64::NAN; n])
                }
                _ => argument(&ty, Content::Signed, seed, i as u32),
            }
        });
        let base: Vec<Tensor> = base.collect();
        let mut args = lowered_arguments(pair, graph, &self.decoders, &base, seed)?;
        if let Some((_, at, _, steps)) = self.packed {
            let history = args[at].f32s().map(<[f32]>::to_vec).unwrap_or_default();
            let empty = |row: usize| unit(seed, 77, row as u32) < 0.5;
            let history = history.iter().enumerate().map(|(i, &h)| if empty(i / steps) { 0.0 } else { h });
            args[at] = Tensor::from_f32(args[at].ty.clone(), history.collect());
        }
        Ok(args)
    }
}

impl Seen {
    /// The codes of a product's operand are what its scale makes of it, and a scale of this step is made from its own magnitude.
    fn quantized(&self, pair: &Pair<'_>, q: &Quantizer, turn: &Turn) -> Result<(), Diagnostic> {
        let Some((_, scale)) = q.of else { return Ok(()) };
        let constant = splat(pair.lowered.graph, scale).is_some();
        let (Some(x), Some(scale)) = (&turn.x, turn.scale) else { return Ok(()) };
        let inverse = 1.0 / scale;
        let code = |v: f64| {
            let v = if v.is_infinite() { f32::NAN } else { v as f32 * inverse };
            q.format.decode(q.format.encode(v, Overflow::Clamp))
        };
        let wanted = x.to_f64s().into_iter().map(code);
        let found = turn.codes.f32s().unwrap_or_default();
        if wanted.zip(found).any(|(a, &b)| a != b && !(a.is_nan() && b.is_nan())) {
            let message = format!(
                "codes are not what the scale {scale} makes of the tensor quantized here ({:?} inputs)",
                self.run
            );
            return Err(fail(pair, q, message));
        }
        if q.row.is_none() {
            self.own_scale(pair, q, magnitude(x), scale, constant)?;
        }
        Ok(())
    }

    /// Factors are the least powers of two that are not below the magnitudes they are made from.
    fn factors(&self, pair: &Pair<'_>, f: &Factors, made: &Made) -> Result<(), Diagnostic> {
        let (scales, of) = (&made.scales, &made.of);
        let dims: Vec<i64> = (0..of.ty.rank() as i64).filter(|&d| !f.dims.contains(&(d as usize))).collect();
        let amax = reference::eval(
            "fp8.amax",
            vec![("dimensions", Attr::ints(dims))],
            &[of],
            TensorType::new(f.dims.iter().map(|&d| of.ty.shape[d]).collect::<Vec<_>>(), ElementType::F32),
        );
        let Some(amax) = amax else { return Ok(()) };
        let wanted = |m: f64| {
            let m = m as f32;
            if m > 0.0 && m.is_finite() { fp8c_float::pow2_scale(m, 1.0) } else { 1.0 }
        };
        let off =
            amax.to_f64s().into_iter().map(wanted).zip(scales.to_f64s()).find(|(a, b)| f64::from(*a) != *b);
        let Some((wanted, found)) = off else { return Ok(()) };
        let message = format!(
            "a factor is {found}, but the magnitude of what it divides asks for {wanted} ({:?} inputs)",
            self.run
        );
        Err(Diagnostic::error(code::CHECK, message).or_at(place(pair.lowered.graph, f.scales)))
    }

    fn own_scale(
        &self,
        pair: &Pair<'_>,
        q: &Quantizer,
        amax: f32,
        scale: f32,
        constant: bool,
    ) -> Result<(), Diagnostic> {
        let max = q.format.max_finite();
        if !constant {
            let wanted = current_scale(pair, q.format, amax);
            if (scale - wanted).abs() > 1e-6 * wanted || scale.is_nan() {
                let message = format!(
                    "a scale of this step is {scale}, but the magnitude {amax} of the tensor quantized here asks for {wanted} ({:?} inputs)",
                    self.run
                );
                return Err(fail(pair, q, message));
            }
        } else if self.run == Run::Random && amax.is_finite() && amax > 0.0 {
            // The tensor was divided by powers of two that fit it: between one half and one.
            if amax / scale > max || amax / scale < max / 4.0 {
                let message = format!(
                    "a tensor of magnitude {amax} does not fit its constant scale {scale}: {max} is the largest value"
                );
                return Err(fail(pair, q, message));
            }
        }
        Ok(())
    }

    /// Stored state: codes, scales and powers are what the manifest's rounding makes of its next value.
    fn stored(
        &self,
        pair: &Pair<'_>,
        layout: &Layout<'_>,
        quantizers: &[Quantizer],
    ) -> Result<(), Diagnostic> {
        let graph = pair.lowered.graph;
        let argument = |role: &str| pair.state(role).map(|i| &self.args[i]);
        let (counter, made) = (argument(COUNTER), argument(NEXT));
        for piece in &layout.stored {
            let result = pair.lowered.results[piece.output];
            let Some(q) = quantizers.iter().find(|q| graph.node(q.node).results[0] == result) else {
                continue;
            };
            let Some(x) = reference::before(graph, q.x, piece).and_then(|v| self.values.get(&v)) else {
                continue;
            };
            let seed = layout.manifest.recipe.optimizer.seed;
            let Some(wanted) = reference::codes(x, piece, (counter, seed), made) else { continue };
            let name = &piece.tensor.name;
            let array = |role: &str| pair.state(role).map(|i| self.next(pair, i).to_f64s());
            let near = |found: Option<Vec<f64>>, start: i64, wanted: &[f64]| {
                let own = found
                    .and_then(|f| f.get(start as usize..start as usize + wanted.len()).map(<[f64]>::to_vec));
                own.is_some_and(|own| own.iter().zip(wanted).all(|(a, b)| (a - b).abs() <= 1e-5 * b.abs()))
            };
            if !near(array(MOMENT_SCALE), piece.start, &wanted.scale) {
                let message = format!(
                    "the next scale of {name} is not what the magnitudes of its next value ask for ({:?} inputs)",
                    self.run
                );
                return Err(fail(pair, q, message));
            }
            if let Some(next) = &wanted.next
                && !near(array(NEXT), piece.start, next)
            {
                let message = format!(
                    "the scale of the step after next of {name} is not what its magnitudes ask for ({:?} inputs)",
                    self.run
                );
                return Err(fail(pair, q, message));
            }
            if let (Some(start), Some(power)) = (piece.power, &wanted.power)
                && !near(array(POWER), start, power)
            {
                return Err(fail(
                    pair,
                    q,
                    format!("the next power of {name} does not fit its groups ({:?} inputs)", self.run),
                ));
            }
            let found = self.returned[piece.output].to_f64s();
            let off = found
                .iter()
                .zip(&wanted.codes)
                .filter(|(a, b)| a.to_bits() != b.to_bits() && !(a.is_nan() && b.is_nan()))
                .count();
            // Powers and their roots may differ in the last bit, which now and then flips a code.
            let allowed = if piece.power.is_some() { found.len() / 50 } else { 0 };
            if off > allowed {
                let message = format!(
                    "{off} codes of {name} are not what the manifest's rounding makes of its next value ({:?} inputs)",
                    self.run
                );
                return Err(fail(pair, q, message));
            }
        }
        Ok(())
    }

    fn counter(&self, pair: &Pair<'_>) -> Result<(), Diagnostic> {
        let Some(input) = pair.state(COUNTER) else { return Ok(()) };
        let (before, after) = (self.args[input].scalar_int(), self.next(pair, input).scalar_int());
        let wanted = before.map(|n| (n + 1) & 0xffff_ffff);
        if after == wanted {
            return Ok(());
        }
        let value = pair.lowered.results[pair.base.results.len() + input - pair.base.args.len()];
        let message = format!("{COUNTER} must advance by one a step: {before:?} becomes {after:?}");
        Err(Diagnostic::error(code::CHECK, message).or_at(place(pair.lowered.graph, value)))
    }
}

fn next_scale(pair: &Pair<'_>, format: Format, history: &[f32], scale: f32) -> f32 {
    let m = history.iter().copied().fold(0.0, f32::max);
    let made = &pair.scaling;
    if m <= 0.0 { scale } else { fp8c_quant::fitted(m, made.fit.largest(format), made.pow2, made.margin) }
}

fn current_scale(pair: &Pair<'_>, format: Format, amax: f32) -> f32 {
    fp8c_quant::scale(amax, pair.scaling.fit.largest(format), pair.scaling.pow2, pair.scaling.margin)
}

fn magnitude(t: &Tensor) -> f32 {
    if !t.ty.elem.is_float() {
        return 0.0;
    }
    let largest = |m: f32, v: f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v.abs()) };
    match t.f32s() {
        Some(values) => values.iter().copied().fold(0.0, largest),
        None => t.to_f64s().into_iter().map(|v| v as f32).fold(0.0, largest),
    }
}

/// Rows whose tensors are counted once.
type Aliases = HashMap<usize, Vec<usize>>;

/// The largest magnitude of what quantizes with a row first, and of all that do; in a loop whose turns share the row, of all turns.
fn measured(seen: &Seen, row: usize) -> (f32, f32) {
    let largest = |m: f32, v: f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v) };
    let mut all: Vec<(usize, f32)> = Vec::new();
    for turn in seen.of_row(row) {
        let magnitude = turn.x.as_ref().map_or(f32::NAN, magnitude);
        match all.iter_mut().find(|(q, _)| *q == turn.quantizer) {
            Some((_, m)) => *m = largest(*m, magnitude),
            None => all.push((turn.quantizer, magnitude)),
        }
    }
    let first = all.first().map_or(0.0, |&(_, m)| m);
    (first, all.into_iter().map(|(_, m)| m).fold(0.0, largest))
}

/// How far two tensors are from each other, by the size of the first; in other shapes, their magnitudes.
fn distance(a: &Tensor, b: &Tensor) -> f64 {
    let (mut x, mut y) = (a.to_f64s(), b.to_f64s());
    if x.len() != y.len() {
        return f64::INFINITY;
    }
    if a.ty.shape != b.ty.shape {
        for values in [&mut x, &mut y] {
            values.iter_mut().for_each(|v| *v = v.abs());
            values.sort_unstable_by(f64::total_cmp);
        }
    }
    let off: Vec<f64> = x.iter().zip(&y).map(|(a, b)| a - b).collect();
    norm(&off) / norm(&x).max(f64::MIN_POSITIVE)
}

/// It stands in what several devices run, where nothing is observed.
fn on_devices(pair: &Pair<'_>, q: &Quantizer) -> bool {
    let graph = pair.lowered.graph;
    graph.node(q.node).parent.is_some_and(|r| manual_around(graph, r).is_some())
}

/// What a history records of a magnitude.
fn recorded(amax: f32) -> f32 {
    if amax.is_finite() { amax } else { 0.0 }
}
