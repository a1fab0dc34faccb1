//! Clip values, scales and codes, as ops: what the programs of an exchange have in common.

use fp8c_float::Format;
use fp8c_ir::Builder;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::ElementType;

use crate::rewrite::ops::{compare, convert, number, part, reshaped, spread};

const F32: ElementType = ElementType::F32;
/// Clip values are no smaller than this: what is divided by them stays finite.
const LEAST: f64 = 1e-30;

/// The largest value of a format.
pub(super) fn largest(format: Format) -> f64 {
    f64::from(format.max_finite())
}

/// One clip value, as a scalar.
pub(super) fn clip_at(b: &mut Builder<'_>, clips: ValueId, row: usize) -> Result<ValueId, Fault> {
    let one = part(b, clips, row as i64, 1)?;
    reshaped(b, one, &[])
}

/// The clip value that is given, or where it is zero the largest magnitude; where that is zero or not finite too, one.
pub(super) fn clip_of(b: &mut Builder<'_>, given: ValueId, x: ValueId) -> Result<ValueId, Fault> {
    let (zero, one) = (number(b, 0.0)?, number(b, 1.0)?);
    let amax = b.op("fp8.amax", &[x], vec![])?;
    let positive = compare(b, "GT", "FLOAT", amax, zero)?;
    let finite = b.op("stablehlo.is_finite", &[amax], vec![])?;
    let good = b.op("stablehlo.and", &[positive, finite], vec![])?;
    let own = b.op("stablehlo.select", &[good, amax, one], vec![])?;
    let is_given = compare(b, "GT", "FLOAT", given, zero)?;
    let clip = b.op("stablehlo.select", &[is_given, given, own], vec![])?;
    let least = number(b, LEAST)?;
    b.op("stablehlo.maximum", &[clip, least], vec![])
}

/// What one step of codes is, for a clip value.
pub(super) fn scale_of(b: &mut Builder<'_>, clip: ValueId, format: Format) -> Result<ValueId, Fault> {
    let largest = number(b, largest(format))?;
    b.op("stablehlo.divide", &[clip, largest], vec![])
}

/// Codes times a scale, in f32.
pub(super) fn decoded(b: &mut Builder<'_>, codes: ValueId, scale: ValueId) -> Result<ValueId, Fault> {
    let wide = convert(b, codes, F32)?;
    let shape = crate::rewrite::ops::tensor(b, wide)?.shape;
    let scale = spread(b, scale, &shape)?;
    b.op("stablehlo.multiply", &[wide, scale], vec![])
}
