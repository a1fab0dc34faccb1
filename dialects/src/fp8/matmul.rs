//! Products of quantized operands.

use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::tensor::round_f32;
use fp8c_ir::{Tensor, ensure};

use super::quantize::check_scale;
use crate::stablehlo::dot::{eval_product, infer_product};

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "fp8.dot_general",
    doc: "The product of quantized operands, times both scales; sums are f32.",
    example: "%r = fp8.dot_general %a, %b, %c, %d {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, pow2 = true} : (tensor<2x3xf8E4M3FN>, tensor<3x4xf8E5M2>, tensor<f32>, tensor<f32>) -> tensor<2x4xbf16>",
    operands: &[one("lhs"), one("rhs"), one("lhs_scale"), one("rhs_scale")],
    results: &[one("result")],
    attrs: &[
        required("dot_dimension_numbers", AttrKind::Struct("stablehlo.dot")),
        defaulted("precision_config", AttrKind::Array),
        defaulted("pow2", AttrKind::Bool),
    ],
    regions: &[],
    traits: Traits::PURE,
    syntax: Syntax::Format("$lhs , $rhs , $lhs_scale , $rhs_scale attr-dict : functional"),
    infer: |op| {
        for i in 0..2 {
            let ty = op.tensor(i)?;
            ensure!(ty.elem.is_fp8(), "operand {i} must be of an FP8 type, not {ty}");
            check_scale(op, i + 2)?;
        }
        infer_product(op)
    },
    eval: |cx, operands| {
        // With power-of-two scales the product is rounded first and then scaled exactly, as it is emitted.
        let ty = cx.result_type(0)?;
        let elem = if cx.op.flag("pow2") { ty.elem } else { fp8c_ir::ElementType::F32 };
        let product = eval_product(&cx.op, &operands[..2], elem)?;
        let scalar = |i: usize| operands[i].f32s().and_then(|s| s.first().copied()).unwrap_or(1.0);
        let scale = round_f32(scalar(2) * scalar(3), elem);
        let scaled = product.f32s().unwrap_or_default().iter().map(|v| v * scale).collect();
        Ok(vec![Tensor::rounded(product.ty.with_elem(ty.elem), scaled)])
    },
}];
