//! `arith.constant`, which torch-mlir leaves among StableHLO ops.

use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};

use crate::stablehlo::constant::{eval_constant, infer_constant, print_value};

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "arith.constant",
    doc: "A constant.",
    example: "%r = arith.constant dense<[1, 2]> : tensor<2xi64>",
    operands: &[],
    results: &[one("result")],
    attrs: &[required("value", AttrKind::Any)],
    regions: &[],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::FormatWith("attr-dict custom<value>", &[("value", parse_value, print_value)]),
    infer: infer_constant,
    eval: eval_constant,
}];

fn parse_value(op: &mut fp8c_ir::parse_op::OpParser<'_, '_>) -> fp8c_ir::parser::PResult<()> {
    let at = op.p.span();
    let value = op.p.attr()?;
    let ty = match &value {
        fp8c_ir::Attr::Elements(e) => e.ty.clone().into(),
        fp8c_ir::Attr::Resource(_, ty) => ty.clone().into(),
        fp8c_ir::Attr::Int(_, elem) | fp8c_ir::Attr::Float(_, elem) => fp8c_ir::Type::Scalar(*elem),
        fp8c_ir::Attr::Bool(_) => fp8c_ir::Type::Scalar(fp8c_ir::ElementType::I1),
        _ => return Err(op.p.error_at(at, fp8c_ir::diag::code::TYPE, "expected a constant with a type")),
    };
    op.set("value", value);
    op.results = vec![ty];
    Ok(())
}
