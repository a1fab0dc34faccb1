//! Constants.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Fault, code};
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::{OpView, Tensor, TensorType, Type, fault};

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "stablehlo.constant",
    doc: "A constant tensor.",
    example: "%r = stablehlo.constant dense<[1.000000e+00, 2.500000e+00]> : tensor<2xf32>",
    operands: &[],
    results: &[one("output")],
    attrs: &[required("value", AttrKind::Elements)],
    regions: &[],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::FormatWith("attr-dict custom<value>", &[("value", parse_value, print_value)]),
    infer: infer_constant,
    eval: eval_constant,
}];

/// The type of a constant is that of its value.
pub(crate) fn infer_constant(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    Ok(vec![match op.attr("value") {
        Some(Attr::Elements(e)) => e.ty.clone().into(),
        Some(Attr::Resource(key, ty)) => {
            resource(op, key)?;
            ty.clone().into()
        }
        Some(Attr::Int(_, elem) | Attr::Float(_, elem)) => Type::Scalar(*elem),
        _ => fault!("the value must be a constant"),
    }])
}

fn resource<'g>(op: &OpView<'g>, key: &str) -> Result<&'g [u8], Fault> {
    match op.graph.resources.iter().find(|(_, k, _)| **k == *key) {
        Some((_, _, bytes)) if bytes.len() >= 4 => Ok(&bytes[4..]),
        Some(_) => fault!("the resource {key} has no alignment header"),
        None => fault!("the file has no resource {key}"),
    }
}

pub(crate) fn eval_constant(cx: &EvalCx<'_, '_>, _: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    Ok(vec![constant_value(&cx.op)?])
}

/// The tensor a constant op holds.
pub fn constant_value(op: &OpView<'_>) -> Result<Tensor, Fault> {
    match op.attr("value") {
        Some(Attr::Elements(e)) => Tensor::from_elements(e),
        Some(Attr::Resource(key, ty)) => Tensor::from_bytes(ty.clone(), resource(op, key)?),
        Some(Attr::Int(v, elem)) => Ok(Tensor::from_ints(TensorType::scalar(*elem), vec![*v])),
        Some(Attr::Float(v, elem)) => Ok(Tensor::from_f64s(TensorType::scalar(*elem), vec![*v])),
        _ => fault!("the value must be a constant"),
    }
}

fn parse_value(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let at = op.p.span();
    let value = op.p.attr()?;
    let ty = match &value {
        Attr::Elements(e) => e.ty.clone(),
        Attr::Resource(_, ty) => ty.clone(),
        _ => return Err(op.p.error_at(at, code::TYPE, "expected dense<..> : tensor<..>")),
    };
    op.set("value", value);
    op.results = vec![ty.into()];
    Ok(())
}

/// Writes the value with its type.
pub(crate) fn print_value(op: &mut OpPrinter<'_, '_>) -> bool {
    let Some(value) = op.node().attr("value") else { return false };
    op.space();
    op.attr(value);
    true
}
