//! Quantization and the largest magnitude of a tensor.

use fp8c_float::Overflow;
use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{OpDef, Syntax, Traits, one};
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, Tensor, TensorType, Type, ensure, fault};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.quantize",
        doc: "Codes of a tensor in an FP8 format: x / scale, clamped to the largest finite value, nearest even.",
        example: "%r = fp8.quantize %a, %b : (tensor<2x3xbf16>, tensor<f32>) -> tensor<2x3xf8E4M3FN>",
        operands: &[one("operand"), one("scale")],
        results: &[one("codes")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Format("$operand , $scale attr-dict : functional"),
        infer: infer_quantize,
        eval: |cx, operands| eval_quantize(cx.result_type(0)?, operands),
    },
    OpDef {
        name: "fp8.amax",
        doc: "The largest magnitude of a tensor; NaN when it holds one.",
        example: "%r = fp8.amax %a : (tensor<2x3xbf16>) -> tensor<f32>",
        operands: &[one("operand")],
        results: &[one("amax")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Format("$operand attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
            Ok(vec![Type::tensor([], ElementType::F32)])
        },
        eval: |_, operands| Ok(vec![eval_amax(operands)?]),
    },
];

/// A scalar `tensor<f32>`.
pub(crate) fn check_scale(op: &OpView<'_>, i: usize) -> Result<(), Fault> {
    let ty = op.tensor(i)?;
    ensure!(*ty == TensorType::scalar(ElementType::F32), "the scale must be tensor<f32>, not {ty}");
    Ok(())
}

fn infer_quantize(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
    ensure!(from.elem.is_float(), "the operand must be a float tensor, not {from}");
    ensure!(to.elem.is_fp8(), "the result must be of an FP8 type, not {to}");
    check_scale(op, 1)?;
    Ok(vec![from.with_elem(to.elem).into()])
}

fn eval_quantize(ty: &TensorType, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, scale] = operands else { fault!("needs a tensor and a scale") };
    let ElementType::Small(format) = ty.elem else { fault!("{ty} is not an FP8 type") };
    let inverse = 1.0 / scale.f32s().and_then(|s| s.first().copied()).unwrap_or(1.0);
    let code = |v: f32| {
        // An infinity becomes NaN, so that a guard further on still sees it.
        let v = if v.is_infinite() { f32::NAN } else { v * inverse };
        format.decode(format.encode(v, Overflow::Clamp))
    };
    let values = match x.f32s() {
        Some(v) => v.iter().map(|&v| code(v)).collect(),
        None => x.to_f64s().into_iter().map(|v| code(v as f32)).collect(),
    };
    let ty = TensorType { shape: x.ty.shape.clone(), ..ty.clone() };
    Ok(vec![Tensor::from_f32(ty, values)])
}

fn eval_amax(operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [x] = operands else { fault!("needs a tensor") };
    let largest = |m: f32, v: f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v.abs()) };
    let amax = match x.f32s() {
        Some(v) => v.iter().copied().fold(0.0, largest),
        None => x.to_f64s().into_iter().map(|v| v as f32).fold(0.0, largest),
    };
    Ok(Tensor::from_f32(TensorType::scalar(ElementType::F32), vec![amax]))
}
