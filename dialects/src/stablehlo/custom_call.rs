//! Custom calls: the checks of self-testing programs and assertions about sizes run, notes for compilers hand their operand
//! on, callbacks that return nothing are passed over; any other target can be read and printed but not run.

use std::fmt::Display;

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Fault, FaultKind};
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, required, variadic};
use fp8c_ir::tensor::Data;
use fp8c_ir::{ElementType, Tensor, TensorType, ensure, fault};

use super::specialize::{REDUCE_WINDOW, eval_reduce_window};
use super::tuple::{is_token, token};
use crate::util::{dims, strides};

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "stablehlo.custom_call",
    doc: "Calls something outside the program; checks, notes such as sharding markers, and callbacks without results are known here.",
    example: "stablehlo.custom_call @check.expect_eq(%a, %a) {has_side_effect = true} : (tensor<2xf32>, tensor<2xf32>) -> ()",
    operands: &[variadic("inputs")],
    results: &[variadic("results")],
    attrs: &[
        required("call_target_name", AttrKind::Str),
        defaulted("has_side_effect", AttrKind::Bool),
        defaulted("backend_config", AttrKind::Any),
        defaulted("api_version", AttrKind::Int),
        defaulted("called_computations", AttrKind::Array),
        defaulted("operand_layouts", AttrKind::Array),
        defaulted("result_layouts", AttrKind::Array),
        defaulted("output_operand_aliases", AttrKind::Array),
    ],
    regions: &[],
    traits: Traits::NONE,
    moves: None,
    syntax: Syntax::Custom(parse, print),
    infer: |op| {
        if op.text("call_target_name").is_some_and(|t| CHECKS.contains(&t)) {
            ensure!(op.operands() == 2, "a check needs two operands, found {}", op.operands());
            let (found, wanted) = (op.tensor(0)?, op.tensor(1)?);
            ensure!(
                found.compatible(wanted),
                "a check needs operands of one type, found {found} and {wanted}"
            );
        }
        if op.text("call_target_name") == Some(ASSERTION) {
            let found = op.tensor(0)?;
            let wanted = TensorType::scalar(ElementType::I1);
            ensure!(
                found.compatible(&wanted),
                "an assertion needs a condition of type {wanted}, not {found}"
            );
        }
        (0..op.results()).map(|i| op.declared(i).cloned()).collect()
    },
    eval,
}];

const CHECKS: &[&str] = &["check.expect_close", "check.expect_eq", "check.expect_almost_eq", "check.eq"];

/// What JAX checks the sizes of arguments with; the message has `{0}`, `{1}` where the other operands go.
const ASSERTION: &str = "shape_assertion";

/// Notes for a compiler (where a value lies, how it is cut), which hand their operand on.
pub const IDENTITIES: &[&str] = &[
    "Sharding",
    "SPMDFullToShardShape",
    "SPMDShardToFullShape",
    "annotate_device_placement",
    "MoveToDevice",
    "MoveToHost",
    "PinToDevice",
    "PinToDeviceSram",
    "Pin",
    "Unpin",
    "LayoutConstraint",
    "ShardBarrierFrom",
    "ShardBarrierTo",
    "xla.sdy.FuncResultSharding",
    "xla.sdy.ShardingGroup",
    "xla.sdy.PropagationBarrier",
];

/// A function of the program that made this one, such as Python's `print`: there is none to call here. Those that give nothing
/// back change no result, so that the rest of the program runs without them.
fn is_callback(target: &str) -> bool {
    target.contains("python") && target.ends_with("callback")
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let target = cx.op.text("call_target_name").unwrap_or_default();
    if IDENTITIES.contains(&target) {
        for (i, operand) in operands.iter().enumerate() {
            let declared = cx.result_type(i)?;
            ensure!(declared.compatible(&operand.ty), "@{target} to {declared} needs more than one device");
        }
        return Ok(operands.to_vec());
    }
    if target == REDUCE_WINDOW {
        return eval_reduce_window(cx, operands);
    }
    if target == ASSERTION {
        return assertion(cx, operands);
    }
    let tokens = (0..cx.op.results()).all(|i| cx.op.declared(i).is_ok_and(is_token));
    if is_callback(target) && tokens {
        return Ok((0..cx.op.results()).map(|_| token()).collect());
    }
    let [found, wanted] = operands else { fault!("the target @{target} cannot be run here") };
    ensure!(
        found.ty == wanted.ty,
        "a check needs operands of one type, found {} and {}",
        found.ty,
        wanted.ty
    );
    let limit = |name: &str, default: i64| cx.op.attr(name).and_then(Attr::as_int).unwrap_or(default) as u64;
    let tolerance = match cx.op.attr("tolerance") {
        Some(Attr::Float(v, _)) => *v,
        // As in the tools of the StableHLO project.
        _ if target == "check.eq" => 1e-4,
        _ => 1e-3,
    };
    let (least, most) = (limit("min_ulp_difference", 0), limit("max_ulp_difference", 3));
    let far = |i: usize| -> Option<String> {
        let apart = distance(found, wanted, i);
        match target {
            "check.expect_close" => {
                let holds = (least..=most).contains(&apart);
                (!holds).then(|| format!(" ({} apart, at most {most} allowed)", ulps(apart)))
            }
            "check.expect_almost_eq" | "check.eq" => {
                let near =
                    parts(found, i).iter().zip(&parts(wanted, i)).all(|(a, b)| (a - b).abs() <= tolerance);
                (apart != 0 && !near).then(|| format!(" (more than {tolerance} apart)"))
            }
            _ => (apart != 0).then(String::new),
        }
    };
    if !CHECKS.contains(&target) {
        fault!("the target @{target} cannot be run here");
    }
    for i in 0..found.len() {
        if let Some(why) = far(i) {
            let (a, b) = (found.text(i), wanted.text(i));
            let at = index_of(found, i);
            return failed(format_args!("@{target}: element {at:?} is {a}, expected {b}{why}"));
        }
    }
    Ok((0..cx.op.results()).map(|_| Tensor::from_bools([], [true])).collect())
}

fn assertion(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [holds, values @ ..] = operands else { fault!("an assertion needs a condition") };
    if holds.scalar_int() == Some(1) {
        return Ok(vec![]);
    }
    let mut message =
        cx.op.text("error_message").unwrap_or("an assertion of the program does not hold").to_string();
    for (i, value) in values.iter().enumerate().filter(|(_, value)| !value.is_empty()) {
        message = message.replace(&format!("{{{i}}}"), &value.text(0));
    }
    failed(message)
}

/// A check of the program does not hold.
fn failed<T>(why: impl Display) -> Result<T, Fault> {
    Err(Fault::of(FaultKind::Check, format!("check failed: {why}")))
}

fn ulps(n: u64) -> String {
    if n == u64::MAX { "infinitely far".into() } else { format!("{n} ulp") }
}

fn index_of(tensor: &Tensor, i: usize) -> Vec<usize> {
    let sizes = dims(&tensor.ty);
    strides(&sizes).iter().zip(&sizes).map(|(&s, &n)| i / s.max(1) % n.max(1)).collect()
}

fn parts(tensor: &Tensor, i: usize) -> [f64; 2] {
    match &tensor.data {
        Data::F32(v) => [f64::from(v[i]), 0.0],
        Data::F64(v) => [v[i], 0.0],
        Data::Int(v) => [v[i] as f64, 0.0],
        Data::Complex(v) => v[i],
    }
}

/// How many values of the element type lie between two elements; 0 for two NaNs, `u64::MAX` for NaN or infinity beside
/// anything else.
fn distance(a: &Tensor, b: &Tensor, i: usize) -> u64 {
    let floats = |a: f64, b: f64, elem: ElementType| {
        if a == b || (a.is_nan() && b.is_nan()) {
            0
        } else if !a.is_finite() || !b.is_finite() {
            u64::MAX
        } else {
            ordinal(a, elem).abs_diff(ordinal(b, elem))
        }
    };
    match (&a.data, &b.data) {
        (Data::F32(x), Data::F32(y)) => floats(f64::from(x[i]), f64::from(y[i]), a.ty.elem),
        (Data::F64(x), Data::F64(y)) => floats(x[i], y[i], a.ty.elem),
        (Data::Int(x), Data::Int(y)) => x[i].abs_diff(y[i]),
        (Data::Complex(x), Data::Complex(y)) => {
            let part = if a.ty.elem == ElementType::ComplexF32 { ElementType::F32 } else { ElementType::F64 };
            floats(x[i][0], y[i][0], part).max(floats(x[i][1], y[i][1], part))
        }
        _ => u64::MAX,
    }
}

/// The place of a value among those of its type, 0 for zero.
fn ordinal(v: f64, elem: ElementType) -> i64 {
    let magnitude = match elem {
        ElementType::Small(format) => {
            let code = format.encode(v.abs() as f32, fp8c_float::Overflow::Ieee);
            i64::from(code)
        }
        ElementType::F32 => i64::from((v.abs() as f32).to_bits()),
        _ => v.abs().to_bits() as i64,
    };
    if v < 0.0 { -magnitude } else { magnitude }
}

// ---- syntax

fn parse(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let target = op.p.symbol()?;
    op.set("call_target_name", Attr::Str(target));
    op.operands_in_parens()?;
    if op.p.at('{') {
        // Attributes that are not the op's own are for the target.
        op.p.attr_dict(&mut op.attrs, None)?;
        let def = op.def;
        op.attrs.iter_mut().for_each(|a| a.inherent = def.attr(&a.name).is_some());
    }
    op.p.expect(':')?;
    op.functional_type()
}

fn print(op: &mut OpPrinter<'_, '_>) -> bool {
    let Some(Attr::Str(target)) = op.node().attr("call_target_name") else { return false };
    op.space();
    op.symbol(target);
    op.write("(");
    let values = op.node().operands.clone();
    op.values(&values);
    op.write(")");
    op.attr_dict(&["call_target_name"]);
    op.write(" : ");
    op.functional_type();
    true
}
