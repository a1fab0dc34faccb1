//! Quantization and the largest magnitude of a tensor.

use fp8c_float::Overflow;
use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one};
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, Tensor, TensorType, Type, ensure, fault};
use fp8c_quant::Grain;

use super::blocks::{BLOCK, block_of, check_scales, grain, scales};
use super::moments::widened;

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.quantize",
        doc: "Codes of a tensor in an FP8 format: x / scale, clamped to the largest finite value, nearest even; with `block`, a scale for each block of so many elements along each dimension.",
        example: "%r = fp8.quantize %a, %b : (tensor<2x3xbf16>, tensor<f32>) -> tensor<2x3xf8E4M3FN>",
        operands: &[one("operand"), one("scale")],
        results: &[one("codes")],
        attrs: &[BLOCK],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Format("$operand , $scale attr-dict : functional"),
        infer: infer_quantize,
        eval: |cx, operands| eval_quantize(&cx.op, cx.result_type(0)?, operands),
    },
    OpDef {
        name: "fp8.amax",
        doc: "The largest magnitude of a tensor, along the dimensions given, or of each block; NaN where it meets one.",
        example: "%r = fp8.amax %a : (tensor<2x3xbf16>) -> tensor<f32>",
        operands: &[one("operand")],
        results: &[one("amax")],
        attrs: &[defaulted("dimensions", AttrKind::Ints), BLOCK],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Format("$operand attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
            let over = amax_dimensions(op)?;
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
    check_scales(op, 1, &grain(op, "block", from)?, from)?;
    Ok(vec![from.with_elem(to.elem).into()])
}

fn eval_quantize(op: &OpView<'_>, ty: &TensorType, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, scale] = operands else { fault!("needs a tensor and its scales") };
    let ElementType::Small(format) = ty.elem else { fault!("{ty} is not an FP8 type") };
    let inverses: Vec<f32> = scale.f32s().unwrap_or_default().iter().map(|s| 1.0 / s).collect();
    let code = |v: f32, inverse: f32| {
        // An infinity becomes NaN, so that a guard further on still sees it.
        let v = if v.is_infinite() { f32::NAN } else { v * inverse };
        format.decode(format.encode(v, Overflow::Clamp))
    };
    let values = match (grain(op, "block", &x.ty)?, &inverses[..]) {
        (Grain::Tensor, &[inverse]) => widened(x).iter().map(|&v| code(v, inverse)).collect(),
        (blocks, _) => {
            let blocks = block_of(&blocks, &x.ty);
            widened(x).iter().zip(blocks).map(|(&v, b)| code(v, inverses[b])).collect()
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

fn eval_amax(op: &OpView<'_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [x] = operands else { fault!("needs a tensor") };
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
