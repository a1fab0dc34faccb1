//! The recurrences: histories and scales follow from the tensors that were quantized, one row a tensor.

use std::collections::HashMap;

use fp8c_float::Format;
use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::ValueId;
use fp8c_ir::interp::run_main_observed;
use fp8c_ir::types::{ElementType, TensorType};

use super::compare::lowered_arguments;
use super::sample::{Content, argument, unit};
use super::storage::{By, Decoder, decoders};
use super::structure::{Quantizer, fp8_format};
use super::{Pair, VerifyOptions, place};
use crate::quantize::{HISTORY, SCALE};

/// What the arguments of a run hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Run {
    /// Random numbers.
    Random,
    /// Zeros wherever there are floats.
    Zero,
    /// NaN in every matrix.
    NotANumber,
}

/// Runs the step as it is and checks what it returns as its next state; returns the number of rows.
pub(crate) fn check(
    pair: &Pair<'_>,
    quantizers: &[Quantizer],
    options: VerifyOptions,
) -> Result<usize, Diagnostic> {
    let Some(state) = State::of(pair, quantizers)? else {
        return match quantizers.iter().find(|q| q.row.is_some()) {
            Some(q) => Err(fail(pair, q, format!("the step has no {HISTORY} beside {SCALE}"))),
            None => Ok(0),
        };
    };
    for row in 0..state.rows {
        let stored = state.weights.iter().any(|&(r, _)| r == row);
        if !stored && !quantizers.iter().any(|q| q.row == Some(row)) {
            let message = format!("row {row} of {SCALE} is the scale of no tensor that is quantized");
            return Err(Diagnostic::error(code::CHECK, message));
        }
    }
    // Largest values of two formats ask for the same power of two where a magnitude's mantissa lies between theirs: one
    // random history in ten does not tell them apart.
    for run in [Run::Random; 4].into_iter().chain([Run::Zero, Run::NotANumber]).enumerate() {
        state.check(pair, quantizers, run.1, options.seed.wrapping_add((run.0 as u32) << 20))?;
    }
    Ok(state.rows)
}

fn fail(pair: &Pair<'_>, q: &Quantizer, message: String) -> Diagnostic {
    let graph = pair.lowered.graph;
    Diagnostic::error(code::CHECK, message).or_at(place(graph, graph.node(q.node).results[0]))
}

/// Where the packed state of delayed scales is.
struct State {
    scale: usize,
    history: usize,
    rows: usize,
    steps: usize,
    /// Rows of weights that are given as codes, with their formats.
    weights: Vec<(usize, Format)>,
    decoders: Vec<Decoder>,
}

impl State {
    fn of(pair: &Pair<'_>, quantizers: &[Quantizer]) -> Result<Option<Self>, Diagnostic> {
        let arguments = pair.state(SCALE).zip(pair.state(HISTORY));
        let Some((scale, history)) = arguments else { return Ok(None) };
        let ty = |i: usize| pair.lowered.graph.ty(pair.lowered.args[i]).as_tensor().cloned();
        let [Some(scales), Some(histories)] = [ty(scale), ty(history)] else { return Ok(None) };
        let (rows, steps) = match histories.shape[..] {
            [rows, steps] if steps > 0 && scales == TensorType::new([rows], ElementType::F32) => {
                (rows, steps)
            }
            _ => {
                let message = format!(
                    "{SCALE} must be rows of f32 and {HISTORY} rows by steps, not {scales} and {histories}"
                );
                let at = place(pair.lowered.graph, pair.lowered.args[history]);
                return Err(Diagnostic::error(code::CHECK, message).or_at(at));
            }
        };
        if histories.elem != ElementType::F32 {
            let message = format!("{HISTORY} must be of f32, not {histories}");
            return Err(Diagnostic::error(code::CHECK, message));
        }
        let decoders = decoders(pair, quantizers)?;
        let weight = |d: &Decoder| {
            let By::Row(row) = d.by else { return None };
            Some((row, fp8_format(pair.lowered.graph, pair.lowered.args[d.input])?))
        };
        let weights = decoders.iter().filter_map(weight).collect();
        Ok(Some(Self { scale, history, rows: rows as usize, steps: steps as usize, weights, decoders }))
    }

    fn check(
        &self,
        pair: &Pair<'_>,
        quantizers: &[Quantizer],
        run: Run,
        seed: u32,
    ) -> Result<(), Diagnostic> {
        let args = self.arguments(pair, run, seed)?;
        let graph = pair.lowered.graph;
        let wanted: HashMap<ValueId, ()> =
            quantizers.iter().filter_map(|q| q.of).flat_map(|(x, s)| [(x, ()), (s, ())]).collect();
        let mut amax: HashMap<ValueId, f32> =
            pair.lowered.args.iter().zip(&args).map(|(&v, t)| (v, magnitude(t))).collect();
        let returned = run_main_observed(graph, &args, &mut |node, results| {
            for (value, result) in graph.node(node).results.iter().zip(results) {
                if wanted.contains_key(value) {
                    amax.insert(*value, magnitude(result));
                }
            }
        })?;
        let shift = pair.base.results.len();
        let shift = |input: usize| input - pair.base.args.len() + shift;
        let numbers = |t: &Tensor| t.f32s().map(<[f32]>::to_vec).unwrap_or_default();
        let (before, scales) = (numbers(&args[self.history]), numbers(&args[self.scale]));
        let (after, next) = (numbers(&returned[shift(self.history)]), numbers(&returned[shift(self.scale)]));
        let found = |value: &ValueId| amax.get(value).copied().unwrap_or(f32::NAN);
        for q in quantizers.iter().filter(|q| q.row.is_none() && run == Run::Random) {
            if let Some((x, s)) = q.of {
                unclamped(pair, q, found(&x), found(&s))?;
            }
        }
        for row in 0..self.rows {
            // Several where parts of a tensor are quantized one by one; none where a weight is given as codes.
            let own = quantizers.iter().filter(|q| q.row == Some(row));
            let first = own.clone().next();
            let weight = self.weights.iter().find(|&&(r, _)| r == row).map(|&(_, format)| format);
            let Some(format) = first.map(|q| q.format).or(weight) else { continue };
            let at = first.map(|q| graph.node(q.node).results[0]);
            let fault = |m: String| Diagnostic::error(code::CHECK, m).or_at(at.and_then(|v| place(graph, v)));
            let largest = |m: f32, v: f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v) };
            let found = own.filter_map(|q| q.of).map(|(x, _)| found(&x)).fold(0.0, largest);
            let at = row * self.steps;
            let history = [&[recorded(found)][..], &before[at..at + self.steps - 1]].concat();
            if after[at..at + self.steps] != history {
                let message = format!(
                    "row {row} of {HISTORY} is not the last one rolled by one, with the largest magnitude {found} of the tensor quantized here in front ({run:?} inputs): it begins with {}",
                    after[at]
                );
                return Err(fault(message));
            }
            let wanted = next_scale(pair, format, &history, scales[row]);
            if (next[row] - wanted).abs() > 1e-6 * wanted {
                let message = format!(
                    "row {row} of {SCALE} becomes {}, but its history asks for {wanted} ({run:?} inputs)",
                    next[row]
                );
                return Err(fault(message));
            }
        }
        Ok(())
    }

    /// Rows of the history are empty here and there, so that a scale must sometimes be kept.
    fn arguments(&self, pair: &Pair<'_>, run: Run, seed: u32) -> Result<Vec<Tensor>, Diagnostic> {
        let graph = pair.lowered.graph;
        let base = pair.base.args.iter().enumerate().map(|(i, &v)| {
            let ty = pair
                .base
                .graph
                .ty(v)
                .as_tensor()
                .cloned()
                .unwrap_or_else(|| TensorType::scalar(ElementType::F32));
            let made = argument(&ty, Content::Positive, seed, i as u32);
            let n = ty.elements().unwrap_or(0);
            match run {
                Run::Zero if ty.elem.is_float() => Tensor::from_f32(ty, vec![0.0; n]),
                Run::NotANumber if ty.elem.is_float() && ty.rank() > 1 => {
                    Tensor::from_f32(ty, vec![f32::NAN; n])
                }
                _ if ty.elem.is_float() => argument(&ty, Content::Signed, seed, i as u32),
                _ => made,
            }
        });
        let base: Vec<Tensor> = base.collect();
        let mut args = lowered_arguments(pair, graph, &self.decoders, &base, seed)?;
        let history = args[self.history].f32s().map(<[f32]>::to_vec).unwrap_or_default();
        let empty = |row: usize| unit(seed, 77, row as u32) < 0.5;
        let history = history.iter().enumerate().map(|(i, &h)| if empty(i / self.steps) { 0.0 } else { h });
        args[self.history] = Tensor::from_f32(args[self.history].ty.clone(), history.collect());
        Ok(args)
    }
}

fn next_scale(pair: &Pair<'_>, format: Format, history: &[f32], scale: f32) -> f32 {
    let m = history.iter().copied().fold(0.0, f32::max);
    let max = format.max_finite();
    let margin = (pair.scaling.margin as f32).exp2();
    match pair.scaling.pow2 {
        _ if m <= 0.0 => scale,
        true => fp8c_float::pow2_scale(m, max) * margin,
        false => m / max * margin,
    }
}

/// A scale of this step's own values leaves nothing to clamp.
fn unclamped(pair: &Pair<'_>, q: &Quantizer, amax: f32, scale: f32) -> Result<(), Diagnostic> {
    let max = q.format.max_finite();
    if amax.is_finite() && scale.is_finite() && amax / scale > max {
        let message = format!(
            "a tensor of magnitude {amax} is clamped at {max} times its scale {scale}, which is made from this step's values"
        );
        return Err(fail(pair, q, message));
    }
    Ok(())
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

/// What a history records of a magnitude.
fn recorded(amax: f32) -> f32 {
    if amax.is_finite() { amax } else { 0.0 }
}
