//! Factors along dimensions of a tensor, and scales made from a tensor's own magnitudes: what smoothing is written in.

use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrDef, AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::types::ElementType;
use fp8c_ir::{Attr, OpView, Tensor, TensorType, Type, ensure, fault};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.scale_by",
        doc: "A tensor times factors that lie along some of its dimensions, rounded to the tensor's type.",
        example: "%r = fp8.scale_by %a, %b {dimensions = array<i64: 1>} : (tensor<2x3xbf16>, tensor<3xf32>) -> tensor<2x3xbf16>",
        eval: |cx, operands| Ok(vec![eval_scaled(&cx.op, operands, |x, c| x * c)?]),
        ..RESCALE
    },
    OpDef {
        name: "fp8.unscale_by",
        doc: "A tensor divided by factors that lie along some of its dimensions, rounded to the tensor's type.",
        example: "%r = fp8.unscale_by %a, %b {dimensions = array<i64: 0>} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32>",
        eval: |cx, operands| Ok(vec![eval_scaled(&cx.op, operands, |x, c| x / c)?]),
        ..RESCALE
    },
    OpDef {
        name: "fp8.current_scale",
        doc: "Scales from largest magnitudes, each over `largest`; one where a magnitude is zero or not finite.",
        example: "%r = fp8.current_scale %a {largest = 4.480000e+02 : f32, margin = 0 : i64, pow2 = true} : (tensor<3xf32>) -> tensor<3xf32>",
        operands: &[one("amax")],
        results: &[one("scale")],
        attrs: &[
            required("largest", AttrKind::Float),
            required("margin", AttrKind::Int),
            required("pow2", AttrKind::Bool),
        ],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$amax attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            ensure!(ty.elem == ElementType::F32, "the operand must be of f32, not {ty}");
            current_largest(op)?;
            Ok(vec![ty.clone().into()])
        },
        eval: |cx, operands| Ok(vec![eval_scale(&cx.op, operands)?]),
    },
];

const DIMENSIONS: AttrDef = required("dimensions", AttrKind::Ints);

/// What both ops have in common.
const RESCALE: OpDef = OpDef {
    name: "",
    doc: "",
    example: "",
    operands: &[one("operand"), one("factors")],
    results: &[one("result")],
    attrs: &[DIMENSIONS],
    regions: &[],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::Format("$operand , $factors attr-dict : functional"),
    infer: infer_rescale,
    eval: |_, _| fault!("no meaning of its own"),
};

fn infer_rescale(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (ty, factors) = (op.tensor(0)?, op.tensor(1)?);
    ensure!(ty.elem.is_float(), "the operand must be a float tensor, not {ty}");
    let dims = op.sizes("dimensions")?;
    ensure!(
        dims.windows(2).all(|d| d[0] < d[1]) && dims.iter().all(|&d| d < ty.rank()),
        "dimensions = {dims:?} must be increasing dimensions of {ty}"
    );
    let wanted = TensorType::new(dims.iter().map(|&d| ty.shape[d]).collect::<Vec<_>>(), ElementType::F32);
    ensure!(*factors == wanted, "the factors must be of type {wanted}, not {factors}");
    Ok(vec![ty.clone().into()])
}

fn eval_scaled(op: &OpView<'_>, operands: &[Tensor], by: fn(f32, f32) -> f32) -> Result<Tensor, Fault> {
    let [x, factors] = operands else { fault!("needs a tensor and its factors") };
    let dims = op.sizes("dimensions")?;
    let factors = factors.to_f64s();
    // Row-major strides of the factors, by dimension of the tensor.
    let mut strides = vec![0; x.ty.rank()];
    let mut stride = 1;
    for &d in dims.iter().rev() {
        ensure!(d < strides.len(), "dimension {d} of {}", x.ty);
        strides[d] = stride;
        stride *= x.ty.shape[d] as usize;
    }
    let factor = |mut at: usize| {
        let mut index = 0;
        for (d, &stride) in strides.iter().enumerate().rev() {
            let n = (x.ty.shape[d] as usize).max(1);
            index += at % n * stride;
            at /= n;
        }
        factors.get(index).copied().unwrap_or(1.0) as f32
    };
    let values = x.to_f64s().into_iter().enumerate().map(|(i, v)| by(v as f32, factor(i))).collect();
    Ok(Tensor::rounded(x.ty.clone(), values))
}

/// The largest value that an `fp8.current_scale` fits magnitudes to.
pub fn current_largest(op: &OpView<'_>) -> Result<f32, Fault> {
    match op.attr("largest") {
        Some(Attr::Float(value, _)) if *value > 0.0 => Ok(*value as f32),
        _ => fault!("the attribute largest must be a positive float"),
    }
}

fn eval_scale(op: &OpView<'_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [amax] = operands else { fault!("needs magnitudes") };
    let largest = current_largest(op)?;
    let (pow2, margin) = (op.flag("pow2"), op.int("margin")?.clamp(-20, 20) as i32);
    let scale = |m: f64| {
        let (m, max) = (m as f32, largest);
        if !(m > 0.0 && m.is_finite()) {
            1.0
        } else if pow2 {
            fp8c_float::pow2_scale(m, max) * (margin as f32).exp2()
        } else {
            m / max * (margin as f32).exp2()
        }
    };
    Ok(Tensor::from_f32(amax.ty.clone(), amax.to_f64s().into_iter().map(scale).collect()))
}
