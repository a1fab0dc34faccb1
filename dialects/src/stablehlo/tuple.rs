//! Tuples and tokens, which programs of older converters and of callbacks carry. No tensor is one: [`crate::imported`] takes
//! tuples apart, and a token, which only orders what has effects, is run as a tensor without elements.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required, variadic};
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, Type, ensure, fault};

const TOKEN: &str = "!stablehlo.token";

/// What stands for a token when a program runs.
pub(crate) fn token() -> Tensor {
    Tensor::zeros(TensorType::new([0], ElementType::I1))
}

/// A value of this type is a token.
pub(crate) fn is_token(ty: &Type) -> bool {
    matches!(ty, Type::Opaque(text) if matches!(&**text, TOKEN | "!mhlo.token"))
}

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.tuple",
        doc: "A tuple of values; taken apart when a program is read.",
        example: "%t = stablehlo.tuple %a, %b : tuple<tensor<2xf32>, tensor<3xi32>>\n\
                  %r = stablehlo.get_tuple_element %t[1] : (tuple<tensor<2xf32>, tensor<3xi32>>) -> tensor<3xi32>",
        operands: &[variadic("val")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Custom(parse_tuple, print_tuple),
        infer: |op| {
            Ok(vec![Type::Tuple(
                (0..op.operands()).map(|i| op.operand(i).cloned()).collect::<Result<_, _>>()?,
            )])
        },
        eval: |_, _| fault!("a tuple cannot be run: read the program as a module, which takes tuples apart"),
    },
    OpDef {
        name: "stablehlo.get_tuple_element",
        doc: "One value of a tuple; taken apart when a program is read.",
        example: "%t = stablehlo.tuple %a, %b : tuple<tensor<2xf32>, tensor<3xi32>>\n\
                  %r = stablehlo.get_tuple_element %t[0] : (tuple<tensor<2xf32>, tensor<3xi32>>) -> tensor<2xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[required("index", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Custom(parse_get, print_get),
        infer: infer_get,
        eval: |_, _| fault!("a tuple cannot be run: read the program as a module, which takes tuples apart"),
    },
    OpDef {
        name: "stablehlo.create_token",
        doc: "A token, from which what has effects takes its order.",
        example: "%r = stablehlo.create_token : !stablehlo.token",
        operands: &[],
        results: &[one("output")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Custom(parse_create, print_tokens),
        infer: |_| Ok(vec![Type::Opaque(TOKEN.into())]),
        eval: |_, _| Ok(vec![token()]),
    },
    OpDef {
        name: "stablehlo.after_all",
        doc: "A token that comes after others.",
        example: "%t = stablehlo.create_token : !stablehlo.token\n\
                  %r = stablehlo.after_all %t, %t : !stablehlo.token",
        operands: &[variadic("inputs")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Custom(parse_create, print_tokens),
        infer: |op| {
            for i in 0..op.operands() {
                let ty = op.operand(i)?;
                ensure!(is_token(ty), "operand {i} must be a token, not {ty}");
            }
            Ok(vec![Type::Opaque(TOKEN.into())])
        },
        eval: |_, _| Ok(vec![token()]),
    },
];

fn infer_get(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let Type::Tuple(items) = op.operand(0)? else {
        fault!("the operand must be a tuple, not {}", op.operand(0)?)
    };
    let index = op.int("index")?;
    let item = usize::try_from(index).ok().and_then(|i| items.get(i));
    let item =
        item.ok_or_else(|| Fault::new(format!("a tuple of {} values has no element {index}", items.len())))?;
    Ok(vec![item.clone()])
}

// ---- syntax

fn parse_tuple(op: &mut OpParser<'_, '_>) -> PResult<()> {
    if op.p.at_value() {
        op.operand_list()?;
    }
    op.attr_dict()?;
    op.p.expect(':')?;
    let span = op.p.span();
    let ty = op.p.ty()?;
    let Type::Tuple(items) = &ty else { return Err(op.p.expected("a tuple type before this")) };
    op.check_operands(items, span)?;
    op.results = vec![ty];
    Ok(())
}

fn print_tuple(op: &mut OpPrinter<'_, '_>) -> bool {
    let (types, results) = op.types();
    if results != [Type::Tuple(types)] {
        return false;
    }
    print_values(op);
    op.attr_dict(&[]);
    op.write(" : ");
    op.type_list(&results);
    true
}

fn print_values(op: &mut OpPrinter<'_, '_>) {
    let values = op.node().operands.clone();
    if !values.is_empty() {
        op.space();
        op.values(&values);
    }
}

fn parse_get(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.operand()?;
    op.p.expect('[')?;
    let index = op.p.integer()?;
    op.set("index", Attr::Int(index, ElementType::I32));
    op.p.expect(']')?;
    op.attr_dict()?;
    op.p.expect(':')?;
    op.functional_type()
}

fn print_get(op: &mut OpPrinter<'_, '_>) -> bool {
    let Some(index) = op.node().attr("index").and_then(Attr::as_int) else { return false };
    print_values(op);
    op.write(&format!("[{index}]"));
    op.attr_dict(&["index"]);
    op.write(" : ");
    op.functional_type();
    true
}

fn parse_create(op: &mut OpParser<'_, '_>) -> PResult<()> {
    if op.p.at_value() {
        op.operand_list()?;
    }
    op.attr_dict()?;
    op.p.expect(':')?;
    op.results = vec![op.p.ty()?];
    Ok(())
}

fn print_tokens(op: &mut OpPrinter<'_, '_>) -> bool {
    let (_, results) = op.types();
    print_values(op);
    op.attr_dict(&[]);
    op.write(" : ");
    op.type_list(&results);
    true
}
