//! `builtin.module` and the `func` dialect.

use fp8c_ir::attr::{Attr, AttrName};
use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, required, variadic};
use fp8c_ir::types::{FunctionType, Type};
use fp8c_ir::{OpView, Tensor, ensure, fault};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "builtin.module",
        doc: "A module: functions and meshes by name.",
        example: "",
        operands: &[],
        results: &[],
        attrs: &[defaulted("sym_name", AttrKind::Str), defaulted("sym_visibility", AttrKind::Str)],
        regions: &[one("body")],
        traits: Traits::ISOLATED,
        moves: None,
        syntax: Syntax::Generic,
        infer: |_| Ok(vec![]),
        eval: not_run,
    },
    OpDef {
        name: "func.func",
        doc: "A function: its region's arguments are its parameters.",
        example: "",
        operands: &[],
        results: &[],
        attrs: &[
            required("sym_name", AttrKind::Str),
            required("function_type", AttrKind::Type),
            defaulted("sym_visibility", AttrKind::Str),
            defaulted("arg_attrs", AttrKind::Array),
            defaulted("res_attrs", AttrKind::Array),
            defaulted("no_inline", AttrKind::Bool),
        ],
        regions: &[one("body")],
        traits: Traits::ISOLATED.and(Traits::SYMBOL),
        moves: None,
        syntax: Syntax::Custom(parse_func, print_func),
        infer: infer_func,
        eval: not_run,
    },
    OpDef {
        name: "func.return",
        doc: "Ends a function with its results.",
        example: "",
        operands: &[variadic("operands")],
        results: &[],
        attrs: &[],
        regions: &[],
        traits: Traits::TERMINATOR,
        moves: None,
        syntax: Syntax::Custom(parse_return, print_return),
        infer: infer_return,
        eval: |_, operands| Ok(operands.to_vec()),
    },
    OpDef {
        name: "func.call",
        doc: "Calls a function of the module.",
        example: "func.func private @twice(%x: tensor<2xf32>) -> tensor<2xf32> {\n\
%y = stablehlo.add %x, %x : tensor<2xf32>\n\
return %y : tensor<2xf32>\n\
}\n\
%r = func.call @twice(%a) : (tensor<2xf32>) -> tensor<2xf32>",
        operands: &[variadic("operands")],
        results: &[variadic("results")],
        attrs: &[
            required("callee", AttrKind::Symbol),
            defaulted("no_inline", AttrKind::Bool),
            defaulted("arg_attrs", AttrKind::Array),
            defaulted("res_attrs", AttrKind::Array),
        ],
        regions: &[],
        traits: Traits::NONE,
        moves: None,
        syntax: Syntax::Custom(parse_call, print_call),
        infer: infer_call,
        eval: |cx, operands| cx.call(cx.op.text("callee").unwrap_or_default(), operands),
    },
];

fn not_run(cx: &EvalCx<'_, '_>, _: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    fault!("{} is not run by itself", cx.op.node().name())
}

fn function_type(op: &OpView<'_>) -> Result<FunctionType, Fault> {
    match op.attr("function_type") {
        Some(Attr::Type(Type::Function(ty))) => Ok(ty.as_ref().clone()),
        _ => fault!("function_type must be a function type"),
    }
}

fn infer_func(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let ty = function_type(op)?;
    let region = op.region(0)?;
    if op.graph.region(region).nodes.is_empty() {
        return Ok(vec![]);
    }
    ensure!(
        op.region_args(0)? == ty.inputs,
        "the arguments of the body are not the inputs of the function type"
    );
    Ok(vec![])
}

fn infer_return(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let region = op.node().parent.ok_or("stands in no function")?;
    let parent = OpView::new(op.graph, op.graph.region(region).parent);
    if parent.node().name() == "func.func" {
        let wanted = function_type(&parent)?.results;
        let (n, m) = (wanted.len(), op.operands());
        ensure!(n == m, "the function returns {n} values, this returns {m}");
        for (i, ty) in wanted.iter().enumerate() {
            let found = op.operand(i)?;
            ensure!(found.compatible(ty), "value {i} must be of type {ty}, not {found}");
        }
    }
    Ok(vec![])
}

fn infer_call(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let name = op.text("callee").ok_or("the attribute callee must be a symbol")?;
    let Some(callee) = op.graph.symbol(name) else { fault!("there is no function @{name}") };
    let ty = function_type(&OpView::new(op.graph, callee))?;
    let (n, m) = (ty.inputs.len(), op.operands());
    ensure!(n == m, "@{name} takes {n} arguments, found {m}");
    for (i, input) in ty.inputs.iter().enumerate() {
        let found = op.operand(i)?;
        ensure!(found.compatible(input), "argument {i} of @{name} must be of type {input}, not {found}");
    }
    Ok(ty.results)
}

// ---- syntax

fn parse_func(op: &mut OpParser<'_, '_>) -> PResult<()> {
    for visibility in ["public", "private", "nested"] {
        if op.p.eat_word(visibility)? {
            op.set("sym_visibility", Attr::str(visibility));
        }
    }
    let name = op.p.symbol()?;
    op.set("sym_name", Attr::Str(name));
    let root = op.p.graph().root;
    let region = op.p.graph().add_region(root);
    let (mut ty, mut arg_attrs, mut res_attrs) = (FunctionType::default(), Vec::new(), Vec::new());
    let def = op.def;
    op.p.list('(', ')', |p| {
        // A declaration has types only.
        if p.at_value() {
            let (name, span) = p.arg_name()?;
            p.expect(':')?;
            let arg_ty = p.ty()?;
            ty.inputs.push(arg_ty.clone());
            arg_attrs.push(p.optional_dict()?);
            let loc = p.trailing_loc()?;
            p.add_arg(region, name, span, arg_ty, loc);
        } else {
            ty.inputs.push(p.ty()?);
            arg_attrs.push(p.optional_dict()?);
        }
        Ok(())
    })?;
    if op.p.eat_arrow()? {
        if op.p.at('(') {
            op.p.list('(', ')', |p| {
                ty.results.push(p.ty()?);
                res_attrs.push(p.optional_dict()?);
                Ok(())
            })?;
        } else {
            ty.results.push(op.p.ty()?);
            res_attrs.push(Attr::Dict(vec![]));
        }
    }
    op.set("function_type", Attr::Type(Type::Function(Box::new(ty))));
    for (name, attrs) in [("arg_attrs", arg_attrs), ("res_attrs", res_attrs)] {
        if attrs.iter().any(|a| *a != Attr::Dict(vec![])) {
            op.set(name, Attr::Array(attrs));
        }
    }
    if op.p.eat_word("attributes")? {
        op.p.attr_dict(&mut op.attrs, Some(def))?;
    }
    if op.p.at('{') {
        op.p.region_into(region, Traits::ISOLATED)?;
    }
    op.regions.push(region);
    Ok(())
}

fn print_func(op: &mut OpPrinter<'_, '_>) -> bool {
    const NAMED: &[&str] = &["sym_name", "sym_visibility", "function_type", "arg_attrs", "res_attrs"];
    let node = op.node();
    let Some(Attr::Type(Type::Function(ty))) = node.attr("function_type") else { return false };
    if let Some(visibility) = node.attr("sym_visibility").and_then(Attr::as_str) {
        op.space();
        op.write(visibility);
    }
    op.space();
    op.symbol(node.attr("sym_name").and_then(Attr::as_str).unwrap_or_default());
    op.write("(");
    let attrs_at = |name: &str, i: usize| match node.attr(name) {
        Some(Attr::Array(items)) => items.get(i).cloned(),
        _ => None,
    };
    let args = op.graph().region(node.regions[0]).args.clone();
    let declaration = op.graph().region(node.regions[0]).nodes.is_empty();
    for (i, input) in ty.inputs.iter().enumerate() {
        op.write(if i > 0 { ", " } else { "" });
        match args.get(i) {
            Some(&arg) if !declaration => op.arg(arg),
            _ => op.type_list(std::slice::from_ref(input)),
        }
        print_dict(op, attrs_at("arg_attrs", i));
        if let (Some(&arg), false) = (args.get(i), declaration) {
            op.arg_loc(arg);
        }
    }
    op.write(")");
    let plain =
        (0..ty.results.len()).all(|i| attrs_at("res_attrs", i).is_none_or(|a| a == Attr::Dict(vec![])));
    match ty.results.as_slice() {
        [] => {}
        [one] if plain && !matches!(one, Type::Function(_)) => {
            op.write(" -> ");
            op.type_list(std::slice::from_ref(one));
        }
        many => {
            op.write(" -> (");
            for (i, result) in many.iter().enumerate() {
                op.write(if i > 0 { ", " } else { "" });
                op.type_list(std::slice::from_ref(result));
                print_dict(op, attrs_at("res_attrs", i));
            }
            op.write(")");
        }
    }
    if node.attrs.iter().any(|a| !NAMED.contains(&a.name.as_ref())) {
        op.write(" attributes");
        op.attr_dict(NAMED);
    }
    if !declaration {
        op.space();
        op.region(0);
    }
    true
}

fn print_dict(op: &mut OpPrinter<'_, '_>, attrs: Option<Attr>) {
    if let Some(Attr::Dict(entries)) = attrs
        && !entries.is_empty()
    {
        op.space();
        let entries: Vec<(AttrName, Attr)> = entries;
        op.dict(&entries);
    }
}

pub(crate) fn parse_return(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.attr_dict()?;
    if op.p.at_value() {
        op.operand_list()?;
        op.p.expect(':')?;
        op.operand_types()?;
    }
    Ok(())
}

pub(crate) fn print_return(op: &mut OpPrinter<'_, '_>) -> bool {
    op.attr_dict(&[]);
    let values = op.node().operands.clone();
    if !values.is_empty() {
        op.space();
        op.values(&values);
        op.write(" : ");
        let (types, _) = op.types();
        op.type_list(&types);
    }
    true
}

fn parse_call(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let callee = op.p.symbol()?;
    op.set("callee", Attr::Symbol(callee));
    op.operands_in_parens()?;
    op.attr_dict()?;
    op.p.expect(':')?;
    op.functional_type()
}

fn print_call(op: &mut OpPrinter<'_, '_>) -> bool {
    op.space();
    op.symbol(op.node().attr("callee").and_then(Attr::as_str).unwrap_or_default());
    op.write("(");
    let values = op.node().operands.clone();
    op.values(&values);
    op.write(")");
    op.attr_dict(&["callee"]);
    op.write(" : ");
    op.functional_type();
    true
}
