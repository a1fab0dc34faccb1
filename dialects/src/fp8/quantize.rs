//! Quantization and the largest magnitude of a tensor.

use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, optional, required};
use fp8c_ir::types::ElementType;
use fp8c_ir::{Attr, OpView, Tensor, TensorType, Type, ensure, fault};
use fp8c_quant::{Grain, Measure};

use super::blocks::{BLOCK, block_of, check_scales, grain, scales};
use super::moments::{coded, random, widened, word};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.quantize",
        doc: "Codes of a tensor in an FP8 format: x / scale, clamped to the largest finite value, nearest even; with `block`, a scale for each block of so many elements along each dimension; with a counter, stochastically: random bits are a hash of seed, counter, row and element.",
        example: "%r = fp8.quantize %a, %b : (tensor<2x3xbf16>, tensor<f32>) -> tensor<2x3xf8E4M3FN>",
        operands: &[one("operand"), one("scale"), optional("counter")],
        results: &[one("codes")],
        attrs: &[BLOCK, defaulted("row", AttrKind::Int), defaulted("seed", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format(
            "$operand , $scale ( row = $row seed = $seed by $counter )? attr-dict : functional",
        ),
        infer: infer_quantize,
        eval: |cx, operands| eval_quantize(&cx.op, cx.result_type(0)?, operands),
    },
    OpDef {
        name: "fp8.clipped_off",
        doc: "What `fp8.quantize` clamps off a tensor: x - clamp(x) at the largest finite value of a format times the scale, in the tensor's type.",
        example: "%r = fp8.clipped_off %a, %b {largest = 4.480000e+02 : f32} : (tensor<2x3xbf16>, tensor<f32>) -> tensor<2x3xbf16>",
        operands: &[one("operand"), one("scale")],
        results: &[one("result")],
        attrs: &[required("largest", AttrKind::Float)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand , $scale attr-dict : functional"),
        infer: |op| {
            let (x, scale) = (op.tensor(0)?, op.tensor(1)?);
            ensure!(x.elem.is_float(), "the operand must be a float tensor, not {x}");
            let wanted = TensorType::scalar(ElementType::F32);
            ensure!(*scale == wanted, "the scale must be {wanted}, not {scale}");
            super::expand::positive(op, "largest")?;
            Ok(vec![x.clone().into()])
        },
        eval: |cx, operands| {
            let [x, scale] = operands else { fault!("needs a tensor and its scale") };
            let largest = super::expand::positive(&cx.op, "largest")?;
            let bound = largest * scale.f32s().and_then(|s| s.first().copied()).unwrap_or(f32::NAN);
            let rest = |v: f32| f64::from(v - v.max(-bound).min(bound));
            Ok(vec![Tensor::from_f64s(x.ty.clone(), widened(x).into_iter().map(rest).collect())])
        },
    },
    OpDef {
        name: "fp8.amax",
        doc: "The largest magnitude of a tensor, along the dimensions given, or of each block; NaN where it meets one. With `rms`, at most so many times the root mean square; with `quantile`, at most the upper end of the half octave that holds it, unless that clips more than a thousandth of the sum of squares.",
        example: "%r = fp8.amax %a : (tensor<2x3xbf16>) -> tensor<f32>",
        operands: &[one("operand")],
        results: &[one("amax")],
        attrs: &[
            defaulted("dimensions", AttrKind::Ints),
            BLOCK,
            defaulted("rms", AttrKind::Float),
            defaulted("quantile", AttrKind::Float),
        ],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
            let over = amax_dimensions(op)?;
            if !measure(op)?.is_max() {
                let whole = op.attr("dimensions").is_none() && op.attr("block").is_none();
                ensure!(whole, "rms and quantile are of whole tensors");
                ensure!(
                    ty.elements().is_some_and(|n| n < 1 << 31),
                    "the tensor must have fewer than 2^31 elements"
                );
            }
            if let blocks @ Grain::Blocks(_) = grain(op, "block", ty)? {
                ensure!(op.attr("dimensions").is_none(), "it is along dimensions or of blocks, not both");
                return Ok(vec![scales(&blocks, ty).into()]);
            }
            let kept = (0..ty.rank()).filter(|d| !over.contains(d)).map(|d| ty.shape[d]);
            Ok(vec![Type::tensor(kept.collect::<Vec<_>>(), ElementType::F32)])
        },
        eval: |cx, operands| Ok(vec![eval_amax(&cx.op, operands)?]),
    },
];

fn infer_quantize(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
    ensure!(from.elem.is_float(), "the operand must be a float tensor, not {from}");
    ensure!(to.elem.is_fp8(), "the result must be of an FP8 type, not {to}");
    if op.operands() == 3 {
        let (counter, wanted) = (op.tensor(2)?, TensorType::scalar(ElementType::UI32));
        ensure!(*counter == wanted, "the counter must be {wanted}, not {counter}");
        word(op, "row")?;
        word(op, "seed")?;
    }
    check_scales(op, 1, &grain(op, "block", from)?, from)?;
    Ok(vec![from.with_elem(to.elem).into()])
}

fn eval_quantize(op: &OpView<'_>, ty: &TensorType, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, scale, counter @ ..] = operands else { fault!("needs a tensor and its scales") };
    let ElementType::Small(format) = ty.elem else { fault!("{ty} is not an FP8 type") };
    let random = random(op, counter)?;
    let inverses: Vec<f32> = scale.f32s().unwrap_or_default().iter().map(|s| 1.0 / s).collect();
    let code = |(i, v): (usize, f32), inverse: f32| {
        // An infinity becomes NaN, so that a guard further on still sees it.
        coded(format, random, i, if v.is_infinite() { f32::NAN } else { v * inverse })
    };
    let values = widened(x).into_iter().enumerate();
    let values = match (grain(op, "block", &x.ty)?, &inverses[..]) {
        (Grain::Tensor, &[inverse]) => values.map(|v| code(v, inverse)).collect(),
        (blocks, _) => {
            let blocks = block_of(&blocks, &x.ty);
            values.zip(blocks).map(|(v, b)| code(v, inverses[b])).collect()
        }
    };
    let ty = TensorType { shape: x.ty.shape.clone(), ..ty.clone() };
    Ok(vec![Tensor::from_f32(ty, values)])
}

/// The dimensions an `fp8.amax` looks along; all when none are given.
pub fn amax_dimensions(op: &OpView<'_>) -> Result<Vec<usize>, Fault> {
    let rank = op.tensor(0)?.rank();
    if op.attr("dimensions").is_none() {
        return Ok((0..rank).collect());
    }
    let dims = op.sizes("dimensions")?;
    ensure!(
        dims.windows(2).all(|d| d[0] < d[1]) && dims.iter().all(|&d| d < rank),
        "dimensions = {dims:?} must be increasing dimensions of a tensor of rank {rank}"
    );
    Ok(dims)
}

/// What an `fp8.amax` measures.
pub fn measure(op: &OpView<'_>) -> Result<Measure, Fault> {
    let number = |name: &str| match op.attr(name) {
        Some(Attr::Float(value, _)) => Some(*value as f32),
        _ => None,
    };
    match (number("rms"), number("quantile")) {
        (None, None) => Ok(Measure::Max),
        (Some(times), None) if times >= 1.0 && times.is_finite() => Ok(Measure::Rms(times)),
        (None, Some(q)) if (0.5..1.0).contains(&q) => Ok(Measure::Quantile(q)),
        _ => fault!("rms must be a number from 1 on, or quantile one from 0.5 to below 1"),
    }
}

/// How many of so many magnitudes a quantile has at least below it.
pub fn quantile_count(q: f32, elements: usize) -> i64 {
    (f64::from(q) * elements as f64).ceil() as i64
}

/// The bits of a magnitude below its exponent and the first of its mantissa.
pub const HALF_OCTAVE: u32 = 22;

/// The magnitude of finite values, of which the largest is `amax`.
fn measured(measure: Measure, values: &[f32], amax: f32) -> f32 {
    if !(amax > 0.0 && amax.is_finite()) {
        return amax;
    }
    let inverse = 1.0 / amax.max(f32::MIN_POSITIVE);
    match measure {
        Measure::Max => amax,
        Measure::Rms(times) => {
            let squares: f64 = values.iter().map(|v| f64::from((v * inverse).powi(2))).sum();
            let mean = squares as f32 * (1.0 / values.len() as f32);
            amax.min(amax * mean.sqrt() * times)
        }
        Measure::Quantile(q) => {
            let wanted = quantile_count(q, values.len());
            let below =
                |bin: u32| values.iter().filter(|v| v.abs().to_bits() >> HALF_OCTAVE < bin).count() as i64;
            let bin = (0..9)
                .rev()
                .fold(0, |bin, bit| if below(bin | 1 << bit) < wanted { bin | 1 << bit } else { bin });
            let bound = f32::from_bits((bin + 1) << HALF_OCTAVE).min(amax);
            let energy = |of: &dyn Fn(f32) -> f32| {
                values.iter().map(|v| f64::from((of(v.abs()) * inverse).powi(2))).sum::<f64>() as f32
            };
            let clipped = energy(&|v| v - v.min(bound));
            if clipped > energy(&|v| v) * Measure::CLIPPED { amax } else { bound }
        }
    }
}

fn eval_amax(op: &OpView<'_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [x] = operands else { fault!("needs a tensor") };
    let measure = measure(op)?;
    if !measure.is_max() {
        let values = widened(x);
        let largest = |m: f32, v: f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v.abs()) };
        let amax = measured(measure, &values, values.iter().copied().fold(0.0, largest));
        return Ok(Tensor::from_f32(TensorType::scalar(ElementType::F32), vec![amax]));
    }
    let largest = |m: f32, v: f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v.abs()) };
    if let blocks @ Grain::Blocks(_) = grain(op, "block", &x.ty)? {
        let ty = scales(&blocks, &x.ty);
        let mut amax = vec![0.0f32; ty.elements().unwrap_or(0)];
        for (v, b) in widened(x).iter().zip(block_of(&blocks, &x.ty)) {
            amax[b] = largest(amax[b], *v);
        }
        return Ok(Tensor::from_f32(ty, amax));
    }
    let over = amax_dimensions(op)?;
    let shape: Vec<i64> = (0..x.ty.rank()).filter(|d| !over.contains(d)).map(|d| x.ty.shape[d]).collect();
    let ty = TensorType::new(shape, ElementType::F32);
    if let (Some(v), true) = (x.f32s(), ty.shape.is_empty()) {
        return Ok(Tensor::from_f32(ty, vec![v.iter().copied().fold(0.0, largest)]));
    }
    let mut amax = vec![0.0f32; ty.elements().unwrap_or(0)];
    for (i, v) in x.to_f64s().into_iter().enumerate() {
        let (mut at, mut index, mut stride) = (i, 0, 1);
        for d in (0..x.ty.rank()).rev() {
            let n = x.ty.shape[d] as usize;
            if !over.contains(&d) {
                index += at % n * stride;
                stride *= n;
            }
            at /= n;
        }
        amax[index] = largest(amax[index], v as f32);
    }
    Ok(Tensor::from_f32(ty, amax))
}
