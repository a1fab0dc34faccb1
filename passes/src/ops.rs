//! Small runs of ops that several passes make: parts of packed arrays, arrays from parts, scales of this step.

use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::ElementType;
use fp8c_quant::Quantization;

/// `count` elements of an array of one dimension.
pub(crate) fn part(b: &mut Builder<'_>, all: ValueId, start: i64, count: i64) -> Result<ValueId, Fault> {
    let attrs = vec![
        ("start_indices", Attr::ints([start])),
        ("limit_indices", Attr::ints([start + count])),
        ("strides", Attr::ints([1])),
    ];
    b.op("stablehlo.slice", &[all], attrs)
}

/// An array of one dimension from its parts, in order.
pub(crate) fn joined(b: &mut Builder<'_>, parts: &[ValueId]) -> Result<ValueId, Fault> {
    match parts {
        [only] => Ok(*only),
        parts => b.op("stablehlo.concatenate", parts, vec![("dimension", Attr::i64(0))]),
    }
}

/// Scales that fit largest magnitudes of this step to what a tensor is quantized to.
pub(crate) fn scale_for(b: &mut Builder<'_>, amax: ValueId, how: &Quantization) -> Result<ValueId, Fault> {
    current_scale(b, amax, how.largest(), how.margin, how.pow2)
}

/// Scales that fit largest magnitudes of this step to `largest`.
pub(crate) fn current_scale(
    b: &mut Builder<'_>,
    amax: ValueId,
    largest: f32,
    margin: i32,
    pow2: bool,
) -> Result<ValueId, Fault> {
    let attrs = vec![
        ("largest", Attr::Float(f64::from(largest), ElementType::F32)),
        ("margin", Attr::i64(i64::from(margin))),
        ("pow2", Attr::Bool(pow2)),
    ];
    b.op("fp8.current_scale", &[amax], attrs)
}
