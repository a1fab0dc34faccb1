//! The function: what the original returns, the lowered step without its quantizers returns.

use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::Graph;
use fp8c_ir::interp::run_main;
use fp8c_ir::types::{ElementType, TensorType};

use super::erase::erased;
use super::sample::{Content, argument, power, unit};
use super::storage::{Decoder, decoders, factors};
use super::structure::Quantizer;
use super::{Pair, VerifyOptions, place};
use crate::quantize::SCALE;
use crate::raise::{Kind, StatePair, raise, value_name};

/// Runs both on random inputs and compares what they return.
pub(crate) fn function(
    pair: &Pair<'_>,
    quantizers: &[Quantizer],
    options: VerifyOptions,
) -> Result<usize, Diagnostic> {
    let compared = Compared {
        pair,
        lowered: erased(pair.lowered.graph, quantizers),
        decoders: decoders(pair, quantizers)?,
        state: raise(pair.base.graph)?.state,
    };
    (0..options.samples).map(|sample| compared.sample(options.seed.wrapping_add(sample << 16))).sum()
}

struct Compared<'p, 'g> {
    pair: &'p Pair<'g>,
    /// Without quantizers.
    lowered: Graph,
    decoders: Vec<Decoder>,
    /// Which result is the next value of which argument.
    state: Vec<StatePair>,
}

impl Compared<'_, '_> {
    /// One random input; returns the number of runs it took.
    fn sample(&self, seed: u32) -> Result<usize, Diagnostic> {
        let base = self.base_arguments(seed)?;
        let wanted = run_main(self.pair.base.graph, &base)?;
        if wanted.iter().all(|t| t.to_f64s().iter().all(|v| !v.is_finite())) {
            let message = "the original returns nothing finite on random inputs: nothing can be compared";
            return Err(Diagnostic::error(code::CHECK, message));
        }
        let args = lowered_arguments(self.pair, &self.lowered, &self.decoders, &base, seed)?;
        let found = run_main(&self.lowered, &args).map_err(|d| d.note("in the lowered step"))?;
        let mut next = args.clone();
        let (inputs, results) = (self.pair.base.args.len(), self.pair.base.results.len());
        for (argument, result) in next[inputs..].iter_mut().zip(&found[results..]) {
            argument.clone_from(result);
        }
        let next = factors(&self.lowered, self.pair.state(SCALE), &self.decoders, &next)?;
        for (i, wanted) in wanted.iter().enumerate() {
            self.same(i, wanted, &found[i], self.feeds(i).and_then(|input| next.get(&input)))?;
        }
        Ok(if self.decoders.is_empty() { 2 } else { 4 })
    }

    fn base_arguments(&self, seed: u32) -> Result<Vec<Tensor>, Diagnostic> {
        let step = &self.pair.base;
        let make = |(i, &v): (usize, &fp8c_ir::ValueId)| {
            let ty = step.graph.ty(v).as_tensor().ok_or_else(|| {
                let message = format!("argument {i} is {}: only tensors can be given", step.graph.ty(v));
                Diagnostic::error(code::CHECK, message)
            })?;
            let second = |p: &&StatePair| p.input == i && p.kind == Kind::SecondMoment;
            let content =
                if self.state.iter().any(|p| second(&p)) { Content::Positive } else { Content::Signed };
            Ok(argument(ty, content, seed, i as u32))
        };
        step.args.iter().enumerate().map(make).collect()
    }

    /// The argument that result `i` feeds.
    fn feeds(&self, i: usize) -> Option<usize> {
        self.state.iter().find(|p| p.output == i).map(|p| p.input)
    }

    /// One result; stored in codes it is decoded by the scales that were returned beside it.
    fn same(
        &self,
        i: usize,
        wanted: &Tensor,
        found: &Tensor,
        scales: Option<&Tensor>,
    ) -> Result<(), Diagnostic> {
        let declared = self.pair.lowered.results[i];
        let stored = self.pair.lowered.graph.ty(declared).as_tensor().map(|t| t.elem);
        let stored = stored.filter(|&e| e != wanted.ty.elem);
        let mut values = found.to_f64s();
        if let (Some(_), Some(scales)) = (stored, scales) {
            values.iter_mut().zip(scales.to_f64s()).for_each(|(v, s)| *v *= s);
        }
        // Rounded to a narrower type, or differing in the last bits only: scales that are no powers of two round.
        let tolerance = match stored {
            Some(ElementType::Small(format)) => 1.5 * 2f64.powi(-(format.mantissa_bits() as i32)),
            Some(_) => 1e-2,
            None if self.pair.scaling.pow2 => 1e-5,
            None => 1e-2,
        };
        let distance = distance(&wanted.to_f64s(), &values);
        if distance <= tolerance {
            return Ok(());
        }
        let graph = self.pair.lowered.graph;
        let named = self.feeds(i).map(|input| value_name(self.pair.base.graph, self.pair.base.args[input]));
        let name = named.map_or(String::new(), |n| format!(" ({n})"));
        let message = format!(
            "result {i}{name} is not what the original returns: with the quantizers taken out it is {distance:.2e} off, {tolerance:.0e} is allowed"
        );
        Err(Diagnostic::error(code::CHECK, message)
            .or_at(place(graph, declared))
            .note("scales that do not belong together do not cancel: a row of another tensor, a factor that is missing, an operand moved differently"))
    }
}

/// The norm of the difference over the norm; elements that are equally not finite count for nothing.
fn distance(wanted: &[f64], found: &[f64]) -> f64 {
    let (mut difference, mut norm) = (0.0, 0.0);
    for (&a, &b) in wanted.iter().zip(found) {
        if a.is_finite() && b.is_finite() {
            difference += (a - b) * (a - b);
            norm += a * a;
        } else if !(a == b || a.is_nan() && b.is_nan()) {
            return f64::INFINITY;
        }
    }
    if wanted.len() != found.len() {
        return f64::INFINITY;
    }
    if difference == 0.0 { 0.0 } else { (difference / norm.max(f64::MIN_POSITIVE)).sqrt() }
}

/// The lowered step's arguments for those of the original, with random state: another scale for every row.
pub(crate) fn lowered_arguments(
    pair: &Pair<'_>,
    graph: &Graph,
    decoders: &[Decoder],
    base: &[Tensor],
    seed: u32,
) -> Result<Vec<Tensor>, Diagnostic> {
    let mut args = Vec::new();
    for (i, &v) in pair.lowered.args.iter().enumerate() {
        let ty = graph.ty(v).as_tensor().cloned().unwrap_or_else(|| TensorType::scalar(ElementType::F32));
        args.push(match base.get(i) {
            Some(given) if given.ty == ty => given.clone(),
            Some(given) => Tensor::from_f64s(ty, given.to_f64s()),
            None => {
                state(&ty, pair.lowered.graph.value(v).name.as_deref().unwrap_or_default(), seed, i as u32)
            }
        });
    }
    for (input, scales) in factors(graph, pair.state(SCALE), decoders, &args)? {
        let codes = base[input].to_f64s().into_iter().zip(scales.to_f64s()).map(|(x, s)| x / s).collect();
        args[input] = Tensor::from_f64s(args[input].ty.clone(), codes);
    }
    Ok(args)
}

/// Random state: histories hold magnitudes and gaps, everything else is a power of two or a count.
fn state(ty: &TensorType, name: &str, seed: u32, stream: u32) -> Tensor {
    let n = ty.elements().unwrap_or(0) as u32;
    if !ty.elem.is_float() {
        return Tensor::from_ints(ty.clone(), (0..n).map(|i| i64::from(i % 7) + 3).collect());
    }
    let value = |i: u32| match name {
        crate::quantize::HISTORY if unit(seed, stream, i) < 0.5 => 0.0,
        crate::quantize::HISTORY => unit(seed, stream + 1, i) * 4.0,
        _ => power(seed, stream, i, -7, 1),
    };
    Tensor::from_f32(ty.clone(), (0..n).map(value).collect())
}
