//! Dynamic range expansion of groups before they are quantized (COAT, arXiv 2410.19313).
//!
//! Optimizer state fills a small part of a format's range. With `s` the largest magnitude of a group, `l` its least that is
//! not zero, and `R` the format's largest value over its least one,
//!
//! ```text
//! k = clamp(log(R) / log(s / l), 1/4, 16)         a group of range R' = s / l gets the range R'^k = R
//! y = sign(x) * largest * (|x| / s)^k             what is quantized
//! x = sign(y) * s * (|y| / largest)^(1 / k)       and its inverse
//! ```

use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::types::ElementType;
use fp8c_ir::{Attr, OpView, Tensor, TensorType, Type, ensure, fault};

use super::moments::{GROUP, check_groups, group, widened};
use crate::approx;
use crate::stablehlo::binary::power_f32;

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.group_power",
        doc: "The power that fits each group's range to a format's; one where a group is zero or not finite.",
        example: "%r = fp8.group_power %a, %b {group = 4 : i64, range = 2.293760e+05 : f32} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2xf32>",
        operands: &[one("operand"), one("amax")],
        results: &[one("power")],
        attrs: &[GROUP, required("range", AttrKind::Float)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand , $amax attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
            check_groups(op, 1, ty)?;
            positive(op, "range")?;
            Ok(vec![op.tensor(1)?.clone().into()])
        },
        eval: |cx, operands| Ok(vec![eval_power(&cx.op, operands)?]),
    },
    OpDef {
        name: "fp8.expand",
        doc: "A tensor over the largest magnitudes of its groups, raised to their powers, times `largest`.",
        example: "%r = fp8.expand %a, %b, %c {group = 4 : i64, largest = 4.480000e+02 : f32} : (tensor<2x3xbf16>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x3xf32>",
        eval: |cx, operands| {
            eval_each(&cx.op, operands, |x, s, k, largest| {
                let u = power_f32(x.abs().max(LEAST) / s, k) * largest;
                if x == 0.0 || x.is_nan() { x } else { u.copysign(x) }
            })
        },
        ..EACH
    },
    OpDef {
        name: "fp8.contract",
        doc: "The inverse of `fp8.expand`.",
        example: "%r = fp8.contract %a, %b, %c {group = 4 : i64, largest = 4.480000e+02 : f32} : (tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2x3xf32>",
        eval: |cx, operands| {
            eval_each(&cx.op, operands, |y, s, k, largest| {
                let u = power_f32(y.abs().max(LEAST) / largest, 1.0 / k) * s;
                if y == 0.0 || y.is_nan() { y } else { u.copysign(y) }
            })
        },
        ..EACH
    },
];

/// The least magnitude that is looked at: below are the numbers that some executors take for zero.
pub const LEAST: f32 = f32::MIN_POSITIVE;
/// Powers are kept between these.
pub const POWERS: [f32; 2] = [0.25, 16.0];

/// What `expand` and `contract` have in common.
const EACH: OpDef = OpDef {
    name: "",
    doc: "",
    example: "",
    operands: &[one("operand"), one("amax"), one("power")],
    results: &[one("result")],
    attrs: &[GROUP, required("largest", AttrKind::Float)],
    regions: &[],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::Format("$operand , $amax , $power attr-dict : functional"),
    infer: infer_each,
    eval: |_, _| fault!("no meaning of its own"),
};

fn infer_each(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let ty = op.tensor(0)?;
    ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
    check_groups(op, 1, ty)?;
    check_groups(op, 2, ty)?;
    positive(op, "largest")?;
    Ok(vec![ty.with_elem(ElementType::F32).into()])
}

/// A float attribute above zero.
pub fn positive(op: &OpView<'_>, name: &str) -> Result<f32, Fault> {
    match op.attr(name) {
        Some(Attr::Float(value, _)) if *value > 0.0 => Ok(*value as f32),
        _ => fault!("the attribute {name} must be a positive float"),
    }
}

fn eval_power(op: &OpView<'_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [x, amax] = operands else { fault!("needs a tensor and its largest magnitudes") };
    let range = approx::log(positive(op, "range")?);
    let values = widened(x);
    let power = values.chunks(group(op)?).zip(amax.f32s().unwrap_or_default()).map(|(values, &amax)| {
        if !(amax >= LEAST && amax.is_finite()) {
            return 1.0;
        }
        let some = values.iter().map(|v| v.abs()).filter(|&v| v >= LEAST);
        let least = some.fold(f32::INFINITY, f32::min);
        (range / approx::log(amax / least)).clamp(POWERS[0], POWERS[1])
    });
    let values = power.collect();
    Ok(Tensor::from_f32(amax.ty.clone(), values))
}

fn eval_each(
    op: &OpView<'_>,
    operands: &[Tensor],
    each: fn(f32, f32, f32, f32) -> f32,
) -> Result<Vec<Tensor>, Fault> {
    let [x, amax, power] = operands else { fault!("needs a tensor, its largest magnitudes and its powers") };
    let (group, largest) = (group(op)?, positive(op, "largest")?);
    let [amax, power] = [amax, power].map(|t| t.f32s().unwrap_or_default());
    let at = |of: &[f32], i: usize| of.get(i / group).copied().unwrap_or(1.0);
    let values = widened(x).into_iter().enumerate();
    let values = values.map(|(i, x)| each(x, at(amax, i), at(power, i), largest)).collect();
    Ok(vec![Tensor::from_f32(TensorType::new(x.ty.shape.clone(), ElementType::F32), values)])
}
