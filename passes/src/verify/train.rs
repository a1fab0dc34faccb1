//! Training beside the original: several steps of both, each as it is, on data that the run makes.
//!
//! What a random input does not show shows here: state that dies out, that stops to be finite, or that goes another way. Codes cost
//! something, so the bounds are wide: they tell a step that trains from one that does not.

use std::collections::HashMap;

use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};

use super::compare::{arguments, norm, sizes};
use super::layout::Layout;
use super::reference;
use super::{Pair, VerifyOptions, place};
use crate::raise::{Kind, StatePair, raise, value_name};
use crate::rewrite::moments::NEXT;
use crate::rewrite::quantize::{HISTORY, SCALE};
use crate::rewrite::smooth::FACTORS;

/// Steps that are taken.
const STEPS: u32 = 4;
/// Runs that fill the histories first: a backward pass is scaled by what the one before showed.
const WARM: u32 = 3;
/// How far the change of an argument may be from that of the original's, relative to it. On random data small networks amplify the
/// error of codes up to twice the change itself, in a step that is right; a rounding of what is stored in codes comes on top.
const KEPT: f64 = 5.0;
const CODED: f64 = 6.0;

/// Trains both; returns the number of runs.
pub(crate) fn check(pair: &Pair<'_>, options: VerifyOptions) -> Result<usize, Diagnostic> {
    let Some(layout) = pair.manifest.and_then(|m| Layout::new(pair, m).ok()) else { return Ok(0) };
    let state = raise(pair.base.graph)?.state;
    let trained = |p: &StatePair| p.kind.is_trained();
    if !state.iter().any(trained) || layout.rows.iter().any(|t| t.place.is_some()) {
        return Ok(0);
    }
    let sizes = sizes(pair, &state, (1.0, options.seed))?;
    let start = arguments(pair, &state, &sizes, (1.0, options.seed))?;
    let mut both = Both { pair, layout: &layout, state: &state, base: start.clone(), lowered: vec![] };
    both.lowered = both.encoded(&start, options.seed);
    both.warm()?;
    for step in 0..STEPS {
        let fresh = arguments(pair, &state, &sizes, (1.0, options.seed.wrapping_add(step + 1)))?;
        both.step(&fresh)?;
        both.alive(step)?;
    }
    both.same_way(&start)?;
    Ok((WARM + 2 * STEPS) as usize)
}

struct Both<'b, 'g> {
    pair: &'b Pair<'g>,
    layout: &'b Layout<'b>,
    state: &'b [StatePair],
    base: Vec<Tensor>,
    lowered: Vec<Tensor>,
}

impl Both<'_, '_> {
    /// What the lowered step starts from.
    fn encoded(&self, start: &[Tensor], seed: u32) -> Vec<Tensor> {
        let graph = self.pair.lowered.graph;
        let mut out = Vec::new();
        let counter = Tensor::zeros(fp8c_ir::TensorType::scalar(fp8c_ir::ElementType::UI32));
        for (i, &v) in self.pair.lowered.args.iter().enumerate() {
            let Some(ty) = graph.ty(v).as_tensor().cloned() else { continue };
            let ones = self.layout.manifest.inputs.get(i).is_some_and(|input| input.init == "ones");
            out.push(match start.get(i) {
                Some(given) if given.ty == ty => given.clone(),
                Some(given) => Tensor::from_f64s(ty, given.to_f64s()),
                None if ones => Tensor::from_f64s(ty.clone(), vec![1.0; ty.elements().unwrap_or(0)]),
                None => Tensor::zeros(ty),
            });
        }
        for piece in &self.layout.stored {
            let Some(codes) = reference::codes(&start[piece.input], piece, (Some(&counter), seed), None)
            else {
                continue;
            };
            out[piece.input] = Tensor::from_f64s(out[piece.input].ty.clone(), codes.codes);
            for (array, at, values) in [
                (self.layout.moment_scale, Some(piece.start), Some(codes.scale)),
                (self.layout.power, piece.power, codes.power),
            ] {
                let (Some([input, _]), Some(at), Some(values)) = (array, at, values) else { continue };
                let mut all = out[input].to_f64s();
                all.splice(at as usize..at as usize + values.len(), values);
                out[input] = Tensor::from_f64s(out[input].ty.clone(), all);
            }
        }
        out
    }

    /// Histories and scales of a few steps from the same state.
    fn warm(&mut self) -> Result<(), Diagnostic> {
        for _ in 0..WARM {
            let found = self.pair.rounds.run(self.pair.lowered.graph, &self.lowered)?;
            for name in [SCALE, HISTORY, FACTORS, NEXT] {
                let Some(input) = self.pair.state(name) else { continue };
                self.lowered[input] =
                    found[self.pair.base.results.len() + input - self.pair.base.args.len()].clone();
            }
        }
        Ok(())
    }

    /// One step of both on the same data.
    fn step(&mut self, fresh: &[Tensor]) -> Result<(), Diagnostic> {
        for (i, value) in fresh.iter().enumerate() {
            let data = self.layout.manifest.inputs.get(i).is_some_and(|input| input.role == "data");
            if data {
                self.base[i] = value.clone();
                self.lowered[i] = value.clone();
            }
        }
        let wanted = self.pair.rounds.run(self.pair.base.graph, &self.base)?;
        let found = self.pair.rounds.run(self.pair.lowered.graph, &self.lowered)?;
        for p in self.state {
            self.base[p.input] = wanted[p.output].clone();
        }
        for output in &self.layout.manifest.outputs {
            if let Some(input) = output.feeds.filter(|&i| i < self.lowered.len())
                && let Some(value) = found.get(output.index)
            {
                self.lowered[input] = value.clone();
            }
        }
        Ok(())
    }

    /// The state of the lowered step as the original would hold it, by argument.
    fn decoded(&self) -> HashMap<usize, Vec<f64>> {
        let scales = self.layout.moment_scale.map(|[input, _]| self.lowered[input].to_f64s());
        let powers = self.layout.power.map(|[input, _]| self.lowered[input].to_f64s());
        let one = |p: &StatePair| {
            let values = self.lowered[p.input].to_f64s();
            let Some(piece) = self.layout.stored_in(p.input) else { return Some((p.input, values)) };
            let max = f64::from(piece.format.max_finite());
            let decode = |(i, code): (usize, f64)| {
                let group = (i as i64 / piece.groups.group) as usize;
                let scale = scales.as_ref()?.get(piece.start as usize + group)?;
                let Some(start) = piece.power else { return Some(code * scale) };
                let power = powers.as_ref()?.get(start as usize + group)?;
                Some((code.abs() / max).powf(1.0 / power) * scale * code.signum() * f64::from(code != 0.0))
            };
            Some((p.input, values.into_iter().enumerate().map(decode).collect::<Option<Vec<_>>>()?))
        };
        self.state.iter().filter_map(one).collect()
    }

    fn fail(&self, input: usize, message: String) -> Diagnostic {
        let graph = self.pair.base.graph;
        let name = value_name(graph, self.pair.base.args[input]);
        let at = place(self.pair.lowered.graph, self.pair.lowered.args[input]);
        Diagnostic::error(code::CHECK, format!("trained beside the original, {name} {message}")).or_at(at)
    }

    /// State stays finite, and second moments do not die.
    fn alive(&self, step: u32) -> Result<(), Diagnostic> {
        let decoded = self.decoded();
        for p in self.state {
            let (wanted, Some(found)) = (self.base[p.input].to_f64s(), decoded.get(&p.input)) else {
                continue;
            };
            let finite = |values: &[f64]| values.iter().all(|v| v.is_finite());
            if finite(&wanted) && !finite(found) {
                return Err(self.fail(p.input, format!("is not finite any more after {} steps", step + 1)));
            }
            let counted = wanted.iter().filter(|v| **v != 0.0).count();
            let dead = wanted.iter().zip(found).filter(|(a, b)| **a != 0.0 && **b == 0.0).count();
            if p.kind == Kind::SecondMoment && dead > counted / 10 {
                return Err(self
                    .fail(p.input, format!("is a second moment with {dead} of {counted} elements at zero")));
            }
        }
        Ok(())
    }

    /// What training changed goes the same way as in the original.
    fn same_way(&self, start: &[Tensor]) -> Result<(), Diagnostic> {
        let decoded = self.decoded();
        for p in self.state {
            if !self.base[p.input].ty.elem.is_float() {
                continue;
            }
            let (from, wanted) = (start[p.input].to_f64s(), self.base[p.input].to_f64s());
            let Some(found) = decoded.get(&p.input) else { continue };
            let minus = |a: &[f64], b: &[f64]| norm(&a.iter().zip(b).map(|(a, b)| a - b).collect::<Vec<_>>());
            let (change, off, value) = (minus(&wanted, &from), minus(&wanted, found), norm(&wanted));
            // A rounding of every element of what is stored in few bits.
            let spacing = match self.lowered[p.input].ty.elem {
                fp8c_ir::ElementType::Small(f) => 2f64.powi(-(f.mantissa_bits() as i32)),
                _ => 1e-6,
            };
            let bound = if self.layout.stored_in(p.input).is_some() { CODED } else { KEPT };
            if off > bound * change + 2.0 * spacing * value {
                return Err(self.fail(p.input, format!(
                    "is {off:.2e} from where the original is after {STEPS} steps, which changed it by {change:.2e}"
                )));
            }
        }
        Ok(())
    }
}
