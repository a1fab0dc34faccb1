//! What stands still: weights that an update cannot move and moments that cannot decay, because rounding to the nearest takes them back to
//! where they were. It follows from format, rounding, learning rate and decay, before anything is run.
//!
//! - A weight in BF16 with a magnitude above `2^(9 + floor(log2 rate))` has neighbours more than twice `rate` away, so a step of an optimizer that
//!   moves weights by the rate at most (Adam's, once its moments have followed the gradient) leaves it as it is.
//! - A moment that only decays, `c` to `decay * c`, stays `c` where that rounds to `c` again. Scales that are powers of two change nothing of it.

use fp8c_float::{Format, Overflow};
use fp8c_ir::graph::Graph;
use fp8c_ir::types::ElementType;
use serde::Serialize;

use crate::plan::planned::Planned;
use crate::raise::rates::rates;
use crate::raise::{Kind, StatePair, value_name};
use crate::rewrite::moments::{MomentPlan, Narrow};

/// Tensors that stand still in one way.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Still {
    /// `parameter`, `master`, `first_moment` or `second_moment`.
    pub kind: String,
    /// What they are stored in.
    pub stored: String,
    /// The learning rate of weights, the decay of moments.
    pub rate: f64,
    /// Names of the tensors.
    pub names: Vec<String>,
    /// Of weights: those with a magnitude above this never move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<f64>,
    /// Of moments: how many of an octave's codes stand still, and how many there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<[usize; 2]>,
    /// The option of a recipe that mends it.
    pub mend: String,
}

impl Still {
    /// In words.
    pub fn text(&self) -> String {
        let count = self.names.len();
        match (self.above, self.codes) {
            (Some(above), _) => format!(
                "{count} {}s in {}: at learning rate {} magnitudes above {above} never move",
                self.kind, self.stored, self.rate
            ),
            (_, Some([still, all])) => format!(
                "{count} {}s in {}: at decay {} {still} of {all} codes of an octave cannot decay",
                self.kind.replace('_', " "),
                self.stored,
                self.rate
            ),
            _ => String::new(),
        }
    }
}

/// All that stands still in a planned step.
pub(crate) fn still(planned: &Planned) -> Vec<Still> {
    let Planned { graph, raised, moments, .. } = planned;
    let mut out: Vec<Still> = Vec::new();
    for (pair, rate) in raised.state.iter().zip(rates(graph, raised)) {
        let Some(found) =
            rate.and_then(|rate| one(graph, moments, pair, raised.args[pair.input], round(rate)))
        else {
            continue;
        };
        let same = |s: &&mut Still| {
            s.kind == found.kind && s.stored == found.stored && s.rate == found.rate && s.mend == found.mend
        };
        match out.iter_mut().find(same) {
            Some(known) => known.names.extend(found.names),
            None => out.push(found),
        }
    }
    out
}

/// What was computed in f32 and probed in f64, as it was written.
fn round(rate: f64) -> f64 {
    format!("{rate:.4e}").parse().unwrap_or(rate)
}

fn one(
    graph: &Graph,
    moments: &MomentPlan,
    pair: &StatePair,
    arg: fp8c_ir::graph::ValueId,
    rate: f64,
) -> Option<Still> {
    let stored = moments.of(pair.input);
    let elem = stored.map(|s| s.elem).or_else(|| graph.ty(arg).as_tensor().map(|t| t.elem))?;
    let ElementType::Small(format) = elem else { return None };
    let by_scale = stored.and_then(|s| s.scaled.as_ref());
    let nearest = by_scale.is_none_or(|s| s.random.is_none() && !s.expand);
    if !nearest || stored.is_some_and(|s| s.narrow != Narrow::Nearest) {
        return None;
    }
    let moment = matches!(pair.kind, Kind::FirstMoment | Kind::SecondMoment);
    let still = Still {
        kind: pair.kind.name().into(),
        stored: format.name().into(),
        rate,
        names: vec![value_name(graph, arg)],
        above: None,
        codes: None,
        mend: String::new(),
    };
    if moment {
        let [count, all] = standing(format, rate);
        let which = if pair.kind == Kind::FirstMoment { "first" } else { "second" };
        let mend = match format == Format::BF16 {
            true => format!("optimizer.{which}: bf16 with rounding: stochastic"),
            false => "optimizer.rounding: stochastic".into(),
        };
        return (count > 0).then_some(Still { codes: Some([count, all]), mend, ..still });
    }
    // Only of weights that are trained in BF16: of a copy the master moves on.
    let copy = pair.kind == Kind::Parameter && pair.copy;
    let above = (9.0 + rate.log2().floor()).exp2();
    let mend = "optimizer.parameter: bf16 with parameter_rounding: stochastic or kahan";
    (format == Format::BF16 && !copy).then(|| Still { above: Some(above), mend: mend.into(), ..still })
}

/// How many codes of an octave are the same after a decay, and how many there are.
fn standing(format: Format, decay: f64) -> [usize; 2] {
    let all = 1usize << format.mantissa_bits();
    let value = |i: usize| 1.0 + i as f64 / all as f64;
    let stays = |&i: &usize| {
        let left = format.encode((value(i) * decay) as f32, Overflow::Clamp);
        f64::from(format.decode(left)) == value(i)
    };
    [(0..all).filter(stays).count(), all]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_still_as_arithmetic_says() {
        let of = |format, decay| standing(format, decay)[0];
        assert_eq!(standing(Format::F8E5M2, 0.95), [4, 4]);
        assert_eq!((of(Format::F8E4M3FN, 0.95), of(Format::F8E4M3FN, 0.9)), (2, 0));
        assert_eq!((standing(Format::BF16, 0.999), of(Format::BF16, 0.95)), ([128, 128], 0));
    }

    #[test]
    fn weights_above_the_bound_never_move_and_some_below_do() {
        let bf16 = |v: f64| f64::from(Format::BF16.decode(Format::BF16.encode(v as f32, Overflow::Clamp)));
        for rate in [4e-5, 1e-3, 2e-3, 0.25] {
            let bound = (9.0 + f64::log2(rate).floor()).exp2();
            let moved = |w: f64| bf16(w - rate) != w || bf16(w + rate) != w;
            let above = (1..=512).map(|i| bf16(bound * (1.0 + f64::from(i) / 128.0)));
            assert!(above.into_iter().all(|w| !moved(w)), "{rate}");
            let below = (1..128).map(|i| bf16(bound / 2.0 * (1.0 + f64::from(i) / 128.0)));
            assert!(below.into_iter().any(moved), "{rate}");
        }
    }
}
