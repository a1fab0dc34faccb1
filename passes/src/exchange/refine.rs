//! "UQ+": weights and clip value such that what is sent next is nearest to what was received.
//!
//! With `c` the clients' weights as they were sent and `Q(w; a)` the unbiased quantization, `sum n_k/n E|Q(w; a) - c_k|^2` is
//! `|w - mean|^2 + sum of variances of Q(w; a)` and a constant. An element between two codes of distance `s`, at the part `f` of the way, has
//! variance `s^2 f (1 - f)`, so the slope in `w` is `2 (w - mean) + s (1 - 2 f)`. Each turn takes a step against it, then the best of some clip
//! values between the least and the largest that clients sent. What is beyond the clip value counts by its distance to it.

use fp8c_float::Format;
use fp8c_ir::Builder;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::ElementType;

use super::codes::{largest, scale_of};
use crate::rewrite::ops::{compare, number, reduced, splat, spread, tensor};

/// Clip values that are tried.
const GRID: usize = 8;
/// The part of the slope that a step takes.
const STEP: f64 = 0.1;

/// Weights and a clip value after so many turns; `own` are the clip values of the clients.
pub(super) fn refined(
    b: &mut Builder<'_>,
    (mean, mut clip): (ValueId, ValueId),
    own: ValueId,
    format: Format,
    turns: u32,
) -> Result<(ValueId, ValueId), Fault> {
    let ty = tensor(b, mean)?;
    let low = reduced(b, own, vec![0], "stablehlo.minimum", f64::INFINITY)?;
    let high = reduced(b, own, vec![0], "stablehlo.maximum", 0.0)?;
    let range = b.op("stablehlo.subtract", &[high, low], vec![])?;
    let mut value = mean;
    for _ in 0..turns {
        let part = position(b, value, clip, format)?;
        let slope = part.slope(b, value, mean)?;
        let by = splat(b, &ty, STEP)?;
        let step = b.op("stablehlo.multiply", &[slope, by], vec![])?;
        value = b.op("stablehlo.subtract", &[value, step], vec![])?;
        let mut best = error(b, value, mean, clip, format)?;
        for i in 0..GRID {
            let along = number(b, i as f64 / (GRID - 1) as f64)?;
            let more = b.op("stablehlo.multiply", &[range, along], vec![])?;
            let tried = b.op("stablehlo.add", &[low, more], vec![])?;
            let found = error(b, value, mean, tried, format)?;
            let better = compare(b, "LT", "FLOAT", found, best)?;
            best = b.op("stablehlo.select", &[better, found, best], vec![])?;
            clip = b.op("stablehlo.select", &[better, tried, clip], vec![])?;
        }
    }
    Ok((value, clip))
}

/// Where values lie between codes.
struct Position {
    /// The distance of the codes around each.
    step: ValueId,
    /// Which part of the way, from the one nearer to zero.
    part: ValueId,
    /// How far each is beyond the clip value.
    beyond: ValueId,
    /// Signs.
    sign: ValueId,
}

fn position(b: &mut Builder<'_>, x: ValueId, clip: ValueId, format: Format) -> Result<Position, Fault> {
    let ty = tensor(b, x)?;
    let words = ty.with_elem(ElementType::UI32);
    let scale = scale_of(b, clip, format)?;
    let scale = spread(b, scale, &ty.shape)?;
    let size = b.op("stablehlo.abs", &[x], vec![])?;
    let sign = b.op("stablehlo.sign", &[x], vec![])?;
    let inside = b.op("stablehlo.divide", &[size, scale], vec![])?;
    let most = splat(b, &ty, largest(format))?;
    let held = b.op("stablehlo.minimum", &[inside, most], vec![])?;
    let over = b.op("stablehlo.subtract", &[inside, held], vec![])?;
    let beyond = b.op("stablehlo.multiply", &[over, scale], vec![])?;
    // The power of two below, no less than that of the least normal number.
    let bits = b.op_typed("stablehlo.bitcast_convert", &[held], vec![], words.clone().into())?;
    let mask = splat(b, &words, f64::from(0xff80_0000_u32))?;
    let power = b.op("stablehlo.and", &[bits, mask], vec![])?;
    let power = b.op_typed("stablehlo.bitcast_convert", &[power], vec![], ty.clone().into())?;
    let least = splat(b, &ty, f64::from(format.min_normal()))?;
    let power = b.op("stablehlo.maximum", &[power, least], vec![])?;
    let unit = splat(b, &ty, (-f64::from(format.mantissa_bits())).exp2())?;
    let unit = b.op("stablehlo.multiply", &[power, unit], vec![])?;
    let count = b.op("stablehlo.divide", &[held, unit], vec![])?;
    let whole = b.op("stablehlo.floor", &[count], vec![])?;
    let part = b.op("stablehlo.subtract", &[count, whole], vec![])?;
    let step = b.op("stablehlo.multiply", &[unit, scale], vec![])?;
    Ok(Position { step, part, beyond, sign })
}

impl Position {
    /// Of the error, by the value: half of `2 (w - mean) + s (1 - 2 f)`, which is zero where a value is sent as it is.
    fn slope(&self, b: &mut Builder<'_>, value: ValueId, mean: ValueId) -> Result<ValueId, Fault> {
        let ty = tensor(b, value)?;
        let (zero, half) = (splat(b, &ty, 0.0)?, splat(b, &ty, 0.5)?);
        let left = b.op("stablehlo.subtract", &[half, self.part], vec![])?;
        let between = compare(b, "GT", "FLOAT", self.part, zero)?;
        let left = b.op("stablehlo.select", &[between, left, zero], vec![])?;
        let left = b.op("stablehlo.multiply", &[left, self.step], vec![])?;
        let left = b.op("stablehlo.multiply", &[left, self.sign], vec![])?;
        let away = b.op("stablehlo.subtract", &[value, mean], vec![])?;
        b.op("stablehlo.add", &[away, left], vec![])
    }
}

/// The mean square of what the next codes are away from the mean.
fn error(
    b: &mut Builder<'_>,
    value: ValueId,
    mean: ValueId,
    clip: ValueId,
    format: Format,
) -> Result<ValueId, Fault> {
    let at = position(b, value, clip, format)?;
    let ty = tensor(b, value)?;
    let one = splat(b, &ty, 1.0)?;
    let rest = b.op("stablehlo.subtract", &[one, at.part], vec![])?;
    let both = b.op("stablehlo.multiply", &[at.part, rest], vec![])?;
    let square = b.op("stablehlo.multiply", &[at.step, at.step], vec![])?;
    let variance = b.op("stablehlo.multiply", &[both, square], vec![])?;
    let clipped = b.op("stablehlo.multiply", &[at.beyond, at.sign], vec![])?;
    let sent = b.op("stablehlo.subtract", &[value, clipped], vec![])?;
    let away = b.op("stablehlo.subtract", &[sent, mean], vec![])?;
    let away = b.op("stablehlo.multiply", &[away, away], vec![])?;
    let all = b.op("stablehlo.add", &[variance, away], vec![])?;
    reduced(b, all, (0..ty.rank() as i64).collect(), "stablehlo.add", 0.0)
}
