//! Quantization and the largest magnitude of a tensor.

use fp8c_float::Overflow;
use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one};
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
        doc: "The largest magnitude of a tensor, or along the dimensions given; NaN where it meets one.",
        example: "%r = fp8.amax %a : (tensor<2x3xbf16>) -> tensor<f32>",
        operands: &[one("operand")],
        results: &[one("amax")],
        attrs: &[defaulted("dimensions", AttrKind::Ints)],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Format("$operand attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
            let over = amax_dimensions(op)?;
            let kept = (0..ty.rank()).filter(|d| !over.contains(d)).map(|d| ty.shape[d]);
            Ok(vec![Type::tensor(kept.collect::<Vec<_>>(), ElementType::F32)])
        },
        eval: |cx, operands| Ok(vec![eval_amax(&cx.op, operands)?]),
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

fn eval_amax(op: &OpView<'_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [x] = operands else { fault!("needs a tensor") };
    let over = amax_dimensions(op)?;
    let shape: Vec<i64> = (0..x.ty.rank()).filter(|d| !over.contains(d)).map(|d| x.ty.shape[d]).collect();
    let ty = TensorType::new(shape, ElementType::F32);
    let largest = |m: f32, v: f32| if m.is_nan() || v.is_nan() { f32::NAN } else { m.max(v.abs()) };
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
