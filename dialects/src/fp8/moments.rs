//! State stored in codes between steps: groups of elements in row-major order with a scale each, quantized to the nearest
//! code or stochastically.
//!
//! A group is `group` elements; the last one may be short. One group of all elements is a scale for the whole tensor. So a
//! tensor of n elements has `ceil(n / group)` scales.

use fp8c_float::{Format, Overflow, stochastic_bits};
use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrDef, AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, Tensor, TensorType, Type, ensure, fault};

pub(super) const GROUP: AttrDef = required("group", AttrKind::Int);

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.group_amax",
        doc: "The largest magnitude of each group of elements; NaN where it meets one.",
        example: "%r = fp8.group_amax %a {group = 4 : i64} : (tensor<2x3xbf16>) -> tensor<2xf32>",
        operands: &[one("operand")],
        results: &[one("amax")],
        attrs: &[GROUP],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
            Ok(vec![per_group(op, ty)?.into()])
        },
        eval: |cx, operands| Ok(vec![eval_amax(&cx.op, operands)?]),
    },
    OpDef {
        name: "fp8.quantize_groups",
        doc: "Codes of a tensor with a scale a group: x / scale, clamped, to the nearest code; with `keep_nonzero` only zero becomes zero.",
        example: "%r = fp8.quantize_groups %a, %b {group = 4 : i64, keep_nonzero = true} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf8E5M2>",
        operands: &[one("operand"), one("scale")],
        results: &[one("codes")],
        attrs: &[GROUP, required("keep_nonzero", AttrKind::Bool)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand , $scale attr-dict : functional"),
        infer: infer_quantize,
        eval: |cx, operands| Ok(vec![eval_quantize(&cx.op, cx.result_type(0)?, operands)?]),
    },
    OpDef {
        name: "fp8.quantize_stochastic",
        doc: "As `fp8.quantize_groups`, to one of the two neighbouring codes: random bits are a hash of seed, counter, row and element.",
        example: "%r = fp8.quantize_stochastic %a, %b, %c {group = 6 : i64, keep_nonzero = false, row = 3 : i64, seed = 1 : i64} : (tensor<2x3xf32>, tensor<1xf32>, tensor<ui32>) -> tensor<2x3xf8E4M3FN>",
        operands: &[one("operand"), one("scale"), one("counter")],
        results: &[one("codes")],
        attrs: &[
            GROUP,
            required("keep_nonzero", AttrKind::Bool),
            required("row", AttrKind::Int),
            required("seed", AttrKind::Int),
        ],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand , $scale , $counter attr-dict : functional"),
        infer: |op| {
            check_random(op, 2)?;
            infer_quantize(op)
        },
        eval: |cx, operands| Ok(vec![eval_quantize(&cx.op, cx.result_type(0)?, operands)?]),
    },
    OpDef {
        name: "fp8.round_stochastic",
        doc: "Floats rounded to one of the two neighbouring values of bf16, without a scale: random bits as of `fp8.quantize_stochastic`; infinities and NaN stay.",
        example: "%r = fp8.round_stochastic %a, %b {row = 3 : i64, seed = 1 : i64} : (tensor<2x3xf32>, tensor<ui32>) -> tensor<2x3xbf16>",
        operands: &[one("operand"), one("counter")],
        results: &[one("result")],
        attrs: &[required("row", AttrKind::Int), required("seed", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand , $counter attr-dict : functional"),
        infer: |op| {
            let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
            ensure!(from.elem == ElementType::F32, "the operand must be a tensor of f32, not {from}");
            ensure!(to.elem == ElementType::BF16, "the result must be a tensor of bf16, not {to}");
            check_random(op, 1)?;
            Ok(vec![from.with_elem(to.elem).into()])
        },
        eval: |cx, operands| {
            let [x, counter @ ..] = operands else { fault!("needs a tensor") };
            let Some([seed, step, row]) = random(&cx.op, counter)? else { fault!("needs a counter") };
            let value = |(i, v): (usize, f32)| {
                let bits = stochastic_bits(seed, step, row, i as u32);
                Format::BF16.decode(Format::BF16.encode_stochastic(v, bits, Overflow::Ieee))
            };
            let values = widened(x).into_iter().enumerate().map(value).collect();
            let ty = TensorType { shape: x.ty.shape.clone(), ..cx.result_type(0)?.clone() };
            Ok(vec![Tensor::from_f32(ty, values)])
        },
    },
    OpDef {
        name: "fp8.dequantize",
        doc: "Codes times the scale of their group, in f32, rounded to the result's type.",
        example: "%r = fp8.dequantize %a, %b {group = 4 : i64} : (tensor<2x3xf8E5M2>, tensor<2xf32>) -> tensor<2x3xf32>",
        operands: &[one("codes"), one("scale")],
        results: &[one("result")],
        attrs: &[GROUP],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$codes , $scale attr-dict : functional"),
        infer: |op| {
            let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
            code_format(from)?;
            ensure!(to.elem.is_float(), "the result must be a float tensor, not {to}");
            check_groups(op, 1, from)?;
            Ok(vec![from.with_elem(to.elem).into()])
        },
        eval: |cx, operands| {
            let [codes, scale] = operands else { fault!("needs codes and scales") };
            let (group, scale) = (group(&cx.op)?, scale.f32s().unwrap_or_default());
            let code = codes.f32s().unwrap_or_default().iter().enumerate();
            let real = code.map(|(i, &c)| f64::from(c * scale.get(i / group).copied().unwrap_or(1.0)));
            let ty = TensorType { shape: codes.ty.shape.clone(), ..cx.result_type(0)?.clone() };
            Ok(vec![Tensor::from_f64s(ty, real.collect())])
        },
    },
];

/// Elements of a group.
pub fn group(op: &OpView<'_>) -> Result<usize, Fault> {
    match usize::try_from(op.int("group")?) {
        Ok(group) if group > 0 => Ok(group),
        _ => fault!("group = {} must be positive", op.int("group")?),
    }
}

/// What random bits are made of beside the element: seed, step and row, where there is a counter.
pub(super) fn random(op: &OpView<'_>, counter: &[Tensor]) -> Result<Option<[u32; 3]>, Fault> {
    let [counter] = counter else { return Ok(None) };
    let step = counter.scalar_int().ok_or("the counter must be one number")? as u32;
    Ok(Some([word(op, "seed")?, step, word(op, "row")?]))
}

/// The counter stands where it should, and row and seed are words.
fn check_random(op: &OpView<'_>, counter: usize) -> Result<(), Fault> {
    let (counter, wanted) = (op.tensor(counter)?, TensorType::scalar(ElementType::UI32));
    ensure!(*counter == wanted, "the counter must be {wanted}, not {counter}");
    word(op, "row")?;
    word(op, "seed")?;
    Ok(())
}

/// The value of the code that element `i` is rounded to.
pub(super) fn coded(format: Format, random: Option<[u32; 3]>, i: usize, scaled: f32) -> f32 {
    let code = match random {
        Some([seed, step, row]) if !scaled.is_nan() => {
            format.encode_stochastic(scaled, stochastic_bits(seed, step, row, i as u32), Overflow::Clamp)
        }
        _ => format.encode(scaled, Overflow::Clamp),
    };
    format.decode(code)
}

/// An attribute that is a 32-bit word.
pub fn word(op: &OpView<'_>, name: &str) -> Result<u32, Fault> {
    u32::try_from(op.int(name)?).map_err(|_| Fault::new(format!("{name} must be a number of 32 bits")))
}

/// One f32 for each group of a tensor.
pub(super) fn per_group(op: &OpView<'_>, ty: &TensorType) -> Result<TensorType, Fault> {
    let n = ty.elements().ok_or_else(|| Fault::new(format!("the size of {ty} must be known")))?;
    Ok(TensorType::new([n.div_ceil(group(op)?) as i64], ElementType::F32))
}

pub(super) fn check_groups(op: &OpView<'_>, i: usize, ty: &TensorType) -> Result<(), Fault> {
    let (found, wanted) = (op.tensor(i)?, per_group(op, ty)?);
    ensure!(*found == wanted, "operand {i} must be one number a group, {wanted}, not {found}");
    Ok(())
}

/// The format of codes: FP8 or F16.
fn code_format(ty: &TensorType) -> Result<Format, Fault> {
    match ty.elem {
        ElementType::Small(format) if ty.elem.is_fp8() || format == Format::F16 => Ok(format),
        _ => fault!("codes must be of an FP8 type or f16, not {ty}"),
    }
}

fn infer_quantize(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
    ensure!(from.elem.is_float(), "the operand must be a float tensor, not {from}");
    code_format(to)?;
    check_groups(op, 1, from)?;
    Ok(vec![from.with_elem(to.elem).into()])
}

/// A float tensor's values as f32.
pub(super) fn widened(x: &Tensor) -> Vec<f32> {
    x.f32s().map_or_else(|| x.to_f64s().into_iter().map(|v| v as f32).collect(), <[f32]>::to_vec)
}

fn eval_amax(op: &OpView<'_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [x] = operands else { fault!("needs a tensor") };
    let largest = |m: f32, &v: &f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v.abs()) };
    let amax: Vec<f32> = widened(x).chunks(group(op)?).map(|g| g.iter().fold(0.0, largest)).collect();
    Ok(Tensor::from_f32(TensorType::new([amax.len() as i64], ElementType::F32), amax))
}

fn eval_quantize(op: &OpView<'_>, ty: &TensorType, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [x, scale, counter @ ..] = operands else { fault!("needs a tensor and scales") };
    let (format, group, keep) = (code_format(ty)?, group(op)?, op.flag("keep_nonzero"));
    let random = random(op, counter)?;
    let inverse: Vec<f32> = scale.f32s().unwrap_or_default().iter().map(|s| 1.0 / s).collect();
    let code = |(i, v): (usize, f32)| {
        if !v.is_finite() {
            // An infinity becomes NaN, so that a guard further on still sees it.
            return coded(format, None, i, f32::NAN);
        }
        let real = coded(format, random, i, v * inverse.get(i / group).copied().unwrap_or(1.0));
        if keep && v != 0.0 && real == 0.0 { format.min_subnormal().copysign(v) } else { real }
    };
    let values = widened(x).into_iter().enumerate().map(code).collect();
    Ok(Tensor::from_f32(TensorType { shape: x.ty.shape.clone(), ..ty.clone() }, values))
}
