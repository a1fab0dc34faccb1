//! Control flow, barriers and composites.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Fault, code};
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, Moves, OpDef, Syntax, Traits, defaulted, one, required, variadic};
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, Type, ensure, fault};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.while",
        doc: "Runs the body on the values for as long as the condition holds of them.",
        example: "%r = stablehlo.while(%i = %a) : tensor<i32>
  cond {
    %c = stablehlo.constant dense<5> : tensor<i32>
    %l = stablehlo.compare LT, %i, %c : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %l : tensor<i1>
  } do {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %c : tensor<i32>
    stablehlo.return %n : tensor<i32>
  }",
        operands: &[variadic("operand")],
        results: &[variadic("results")],
        attrs: &[],
        regions: &[one("cond"), one("body")],
        traits: Traits::CONTROL_FLOW,
        moves: None,
        syntax: Syntax::Custom(parse_while, print_while),
        infer: infer_while,
        eval: eval_while,
    },
    OpDef {
        name: "stablehlo.if",
        doc: "Runs one of two regions.",
        example: "%r = \"stablehlo.if\"(%a) ({
    %t = stablehlo.constant dense<1> : tensor<i32>
    stablehlo.return %t : tensor<i32>
}, {
    %f = stablehlo.constant dense<2> : tensor<i32>
    stablehlo.return %f : tensor<i32>
}) : (tensor<i1>) -> tensor<i32>",
        operands: &[one("pred")],
        results: &[variadic("results")],
        attrs: &[],
        regions: &[one("true_branch"), one("false_branch")],
        traits: Traits::CONTROL_FLOW,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            let found = op.tensor(0)?;
            let wanted = TensorType::scalar(ElementType::I1);
            ensure!(found.compatible(&wanted), "the condition must be of type {wanted}, not {found}");
            branch_types(op)
        },
        eval: |cx, operands| {
            let yes = operands.first().and_then(Tensor::scalar_int) == Some(1);
            cx.run_region(usize::from(!yes), &[])
        },
    },
    OpDef {
        name: "stablehlo.case",
        doc: "Runs the region of that number, the last one when there is none of that number.",
        example: "%r = \"stablehlo.case\"(%a) ({
    %t = stablehlo.constant dense<1> : tensor<i32>
    stablehlo.return %t : tensor<i32>
}, {
    %f = stablehlo.constant dense<2> : tensor<i32>
    stablehlo.return %f : tensor<i32>
}) : (tensor<i32>) -> tensor<i32>",
        operands: &[one("index")],
        results: &[variadic("results")],
        attrs: &[],
        regions: &[variadic("branches")],
        traits: Traits::CONTROL_FLOW,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            let found = op.tensor(0)?;
            let wanted = TensorType::scalar(ElementType::I32);
            ensure!(found.compatible(&wanted), "the index must be of type {wanted}, not {found}");
            branch_types(op)
        },
        eval: |cx, operands| {
            let last = cx.op.node().regions.len().saturating_sub(1);
            let index = operands.first().and_then(Tensor::scalar_int).unwrap_or(-1);
            cx.run_region(usize::try_from(index).map_or(last, |i| i.min(last)), &[])
        },
    },
    OpDef {
        name: "stablehlo.optimization_barrier",
        doc: "Hands its operands on; nothing is moved across it.",
        example: "%r = stablehlo.optimization_barrier %a : tensor<2xf32>",
        operands: &[variadic("operand")],
        results: &[variadic("results")],
        attrs: &[],
        regions: &[],
        traits: Traits::NONE,
        moves: Some(Moves::STAY),
        syntax: Syntax::Custom(parse_barrier, print_barrier),
        infer: |op| (0..op.operands()).map(|i| op.operand(i).cloned()).collect(),
        eval: |_, operands| Ok(operands.to_vec()),
    },
    OpDef {
        name: "stablehlo.return",
        doc: "Ends a region with its results.",
        example: "%r = \"stablehlo.if\"(%a) ({
    %t = stablehlo.constant dense<1> : tensor<i32>
    stablehlo.return %t : tensor<i32>
}, {
    %f = stablehlo.constant dense<2> : tensor<i32>
    stablehlo.return %f : tensor<i32>
}) : (tensor<i1>) -> tensor<i32>",
        operands: &[variadic("results")],
        results: &[],
        attrs: &[],
        regions: &[],
        traits: Traits::TERMINATOR,
        moves: None,
        syntax: Syntax::Custom(crate::func::parse_return, crate::func::print_return),
        infer: |_| Ok(vec![]),
        eval: |_, operands| Ok(operands.to_vec()),
    },
    OpDef {
        name: "stablehlo.composite",
        doc: "An op made of others: what the function that it names does.",
        example: "func.func private @twice(%x: tensor<2xf32>) -> tensor<2xf32> {\n\
%y = stablehlo.add %x, %x : tensor<2xf32>\n\
return %y : tensor<2xf32>\n\
}\n\
%r = stablehlo.composite \"my.twice\" %a {decomposition = @twice} : (tensor<2xf32>) -> tensor<2xf32>",
        operands: &[variadic("inputs")],
        results: &[variadic("results")],
        attrs: &[
            required("name", AttrKind::Str),
            required("decomposition", AttrKind::Symbol),
            defaulted("composite_attributes", AttrKind::Dict),
            defaulted("version", AttrKind::Int),
        ],
        regions: &[],
        traits: Traits::NONE,
        moves: None,
        syntax: Syntax::Custom(parse_composite, print_composite),
        infer: infer_composite,
        eval: |cx, operands| cx.call(cx.op.text("decomposition").unwrap_or_default(), operands),
    },
];

fn types_of(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    (0..op.operands()).map(|i| op.operand(i).cloned()).collect()
}

fn ensure_types(what: &str, found: &[Type], wanted: &[Type]) -> Result<(), Fault> {
    ensure!(found.len() == wanted.len(), "{what} {} values, expected {}", found.len(), wanted.len());
    for (i, (f, w)) in found.iter().zip(wanted).enumerate() {
        ensure!(f.compatible(w), "{what} value {i} of type {f}, expected {w}");
    }
    Ok(())
}

fn infer_while(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let types = types_of(op)?;
    ensure_types("the condition takes", &op.region_args(0)?, &types)?;
    ensure_types("the body takes", &op.region_args(1)?, &types)?;
    ensure_types("the condition returns", &op.region_results(0)?, &[Type::tensor([], ElementType::I1)])?;
    ensure_types("the body returns", &op.region_results(1)?, &types)?;
    Ok(types)
}

fn eval_while(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let mut state = operands.to_vec();
    while cx.run_region(0, &state)?.first().and_then(Tensor::scalar_int) == Some(1) {
        cx.next_round()?;
        state = cx.run_region(1, &state)?;
    }
    Ok(state)
}

/// All branches take nothing and return the same types.
fn branch_types(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let count = op.node().regions.len();
    ensure!(count > 0, "needs at least one branch");
    let types = op.region_results(0)?;
    for i in 0..count {
        ensure_types(&format!("branch {i} takes"), &op.region_args(i)?, &[])?;
        ensure_types(&format!("branch {i} returns"), &op.region_results(i)?, &types)?;
    }
    Ok(types)
}

fn infer_composite(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let name = op.text("decomposition").ok_or("the attribute decomposition must be a symbol")?;
    let Some(callee) = op.graph.symbol(name) else { fault!("there is no function @{name}") };
    match op.graph.node(callee).attr("function_type") {
        Some(Attr::Type(Type::Function(ty))) => {
            ensure_types("has", &types_of(op)?, &ty.inputs)?;
            Ok(ty.results.clone())
        }
        _ => fault!("@{name} is not a function"),
    }
}

// ---- syntax

fn parse_while(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let mut names = Vec::new();
    let operands = &mut op.operands;
    op.p.list('(', ')', |p| {
        let (name, span) = p.arg_name()?;
        p.expect('=')?;
        operands.push(p.value()?);
        names.push((name.to_string(), span));
        Ok(())
    })?;
    if !names.is_empty() {
        op.p.expect(':')?;
        let span = op.p.span();
        let mut types = vec![op.p.ty()?];
        while op.p.eat(',')? {
            types.push(op.p.ty()?);
        }
        op.check_operands(&types, span)?;
        op.results = types;
    }
    if op.p.eat_word("attributes")? {
        op.attr_dict()?;
    }
    for word in ["cond", "do"] {
        op.p.expect_word(word)?;
        let root = op.p.graph().root;
        let region = op.p.graph().add_region(root);
        for ((name, span), ty) in names.iter().zip(&op.results) {
            op.p.add_arg(region, name, *span, ty.clone(), fp8c_ir::graph::UNKNOWN);
        }
        op.p.region_into(region, Traits::NONE)?;
        op.regions.push(region);
    }
    Ok(())
}

fn print_while(op: &mut OpPrinter<'_, '_>) -> bool {
    let node = op.node();
    let [cond, body] = node.regions[..] else { return false };
    let (first, second) = (op.graph().region(cond).args.clone(), op.graph().region(body).args.clone());
    if first.len() != node.operands.len() || second.len() != node.operands.len() {
        return false;
    }
    op.scoped(|op| {
        op.write("(");
        for (i, (&one, &other)) in first.iter().zip(&second).enumerate() {
            op.write(if i > 0 { ", " } else { "" });
            op.arg_name(one);
            op.same_name(other, one);
            op.write(" = ");
            op.operand(i);
        }
        op.write(")");
        let (types, _) = op.types();
        if !types.is_empty() {
            op.write(" : ");
            op.type_list(&types);
        }
        if !op.node().attrs.is_empty() {
            op.write(" attributes");
            op.attr_dict(&[]);
        }
        op.newline();
        op.write(" cond ");
        op.region(0);
        op.write(" do ");
        op.region(1);
    });
    true
}

fn parse_barrier(op: &mut OpParser<'_, '_>) -> PResult<()> {
    if op.p.eat('(')? {
        op.p.expect(')')?;
        return op.attr_dict();
    }
    op.operand_list()?;
    op.attr_dict()?;
    op.p.expect(':')?;
    op.operand_types()?;
    op.results = op.operands.iter().map(|&v| op.p.graph().ty(v).clone()).collect();
    Ok(())
}

fn print_barrier(op: &mut OpPrinter<'_, '_>) -> bool {
    let (types, results) = op.types();
    if types != results {
        return false;
    }
    let values = op.node().operands.clone();
    op.write(if values.is_empty() { " ()" } else { " " });
    op.values(&values);
    op.attr_dict(&[]);
    if !types.is_empty() {
        op.write(" : ");
        op.type_list(&types);
    }
    true
}

fn parse_composite(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let name = op.p.string()?;
    op.set("name", Attr::str(name));
    if op.p.at_value() {
        op.operand_list()?;
    }
    op.attr_dict()?;
    op.p.expect(':')?;
    let at = op.p.span();
    op.functional_type()?;
    if op.attrs.iter().all(|a| a.name != "decomposition") {
        return Err(op.p.error_at(at, code::ATTRIBUTE, "the attribute decomposition is missing"));
    }
    Ok(())
}

fn print_composite(op: &mut OpPrinter<'_, '_>) -> bool {
    let Some(name @ Attr::Str(_)) = op.node().attr("name") else { return false };
    op.space();
    op.attr(name);
    op.space();
    let values = op.node().operands.clone();
    op.values(&values);
    op.attr_dict(&["name"]);
    op.write(" : ");
    op.functional_type();
    true
}
