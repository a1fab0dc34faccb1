//! Comparison and choice.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, Tensor, TensorType, Type, ensure, fault};

use super::binary::{arithmetic, int_maximum, int_minimum, maximum, minimum};
use crate::elementwise::{BOOL, FLOAT, INT, check_kind, map, pair, refine, same_shape, same_type, zip};
use crate::strided::splat;

const DIRECTIONS: &[&str] = &["EQ", "NE", "GE", "GT", "LE", "LT"];
const KINDS: &[&str] = &["NOTYPE", "FLOAT", "TOTALORDER", "SIGNED", "UNSIGNED"];

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.compare",
        doc: "Elementwise comparison; with TOTALORDER -NaN is the smallest value, NaN the largest, and -0.0 below 0.0.",
        example: "%r = stablehlo.compare LT, %a, %b, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>",
        operands: &[one("lhs"), one("rhs")],
        results: &[one("result")],
        attrs: &[
            required("comparison_direction", AttrKind::Enum("stablehlo", "comparison_direction", DIRECTIONS)),
            defaulted("compare_type", AttrKind::Enum("stablehlo", "comparison_type", KINDS)),
        ],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format(
            "$comparison_direction , $lhs , $rhs ( , $compare_type )? attr-dict : functional",
        ),
        infer: infer_compare,
        eval: eval_compare,
    },
    OpDef {
        name: "stablehlo.select",
        doc: "Elementwise choice: of the second operand where the predicate holds, else of the third.",
        example: "%r = stablehlo.select %p, %a, %b : tensor<4xi1>, tensor<4xf32>",
        operands: &[one("pred"), one("on_true"), one("on_false")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$pred , $on_true , $on_false attr-dict : select"),
        infer: infer_select,
        eval: eval_select,
    },
    OpDef {
        name: "stablehlo.clamp",
        doc: "Elementwise min(max(x, low), high); the bounds are scalars or of the shape of x.",
        example: "%r = stablehlo.clamp %low, %x, %high : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>",
        operands: &[one("min"), one("operand"), one("max")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$min , $operand , $max attr-dict : same"),
        infer: infer_clamp,
        eval: eval_clamp,
    },
];

fn infer_compare(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let ty = same_type(op)?;
    let wanted: &[&str] = match ty.elem {
        e if e.is_float() => &["FLOAT", "TOTALORDER"],
        e if e.is_complex() => &["FLOAT"],
        e if e.is_unsigned() => &["UNSIGNED"],
        _ => &["SIGNED"],
    };
    if let Some(kind) = op.text("compare_type") {
        let fits = kind == "NOTYPE" || wanted.contains(&kind);
        ensure!(fits, "elements of type {} are compared as {}, not {kind}", ty.elem, wanted.join(" or "));
    }
    let direction = op.text("comparison_direction").unwrap_or_default();
    if ty.elem.is_complex() && !matches!(direction, "EQ" | "NE") {
        fault!("complex numbers are compared by EQ or NE, not {direction}");
    }
    Ok(vec![TensorType { elem: ElementType::I1, ..ty }.into()])
}

fn eval_compare(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let (a, b) = pair(operands)?;
    let direction = cx.op.text("comparison_direction").unwrap_or_default();
    let total = cx.op.text("compare_type") == Some("TOTALORDER");
    let holds = match (&a.data, &b.data) {
        (Data::F32(x), Data::F32(y)) if total => {
            let key = |v: f32| total_key(v.to_bits().cast_signed().into(), 32);
            compare(&map(x, key), &map(y, key), direction)
        }
        (Data::F64(x), Data::F64(y)) if total => {
            let key = |v: f64| total_key(v.to_bits().cast_signed(), 64);
            compare(&map(x, key), &map(y, key), direction)
        }
        (Data::F32(x), Data::F32(y)) => compare(x, y, direction),
        (Data::F64(x), Data::F64(y)) => compare(x, y, direction),
        (Data::Int(x), Data::Int(y)) if a.ty.elem == ElementType::UI64 => {
            compare(&map(x, i64::cast_unsigned), &map(y, i64::cast_unsigned), direction)
        }
        (Data::Int(x), Data::Int(y)) => compare(x, y, direction),
        // Only EQ and NE have passed `infer`.
        (Data::Complex(x), Data::Complex(y)) => compare(x, y, direction),
        _ => fault!("the operands differ in type: {} and {}", a.ty, b.ty),
    }?;
    Ok(vec![Tensor { ty: a.ty.with_elem(ElementType::I1), data: Data::Int(holds.into()) }])
}

fn compare<T: Copy + PartialOrd>(a: &[T], b: &[T], direction: &str) -> Result<Vec<i64>, Fault> {
    Ok(match direction {
        "EQ" => zip(a, b, |a, b| i64::from(a == b)),
        "NE" => zip(a, b, |a, b| i64::from(a != b)),
        "GE" => zip(a, b, |a, b| i64::from(a >= b)),
        "GT" => zip(a, b, |a, b| i64::from(a > b)),
        "LE" => zip(a, b, |a, b| i64::from(a <= b)),
        "LT" => zip(a, b, |a, b| i64::from(a < b)),
        other => fault!("there is no comparison {other}"),
    })
}

/// The bits of a float of that width, sign-extended, as a number whose order is the total order of floats.
fn total_key(bits: i64, width: u32) -> i64 {
    if bits < 0 { bits ^ (i64::MAX >> (64 - width)) } else { bits }
}

/// Operand `i` is a scalar or has the shape of `ty`.
fn scalar_or_like(op: &OpView<'_>, i: usize, ty: &TensorType, elem: ElementType) -> Result<(), Fault> {
    let found = op.tensor(i)?;
    let fits = found.elem == elem && (found.rank() == 0 || ty.with_elem(elem).compatible(found));
    let scalar = TensorType::scalar(elem);
    ensure!(fits, "operand {i} must be of type {scalar} or {}, not {found}", ty.with_elem(elem));
    Ok(())
}

fn infer_select(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (mut ty, other) = (op.tensor(1)?.clone(), op.tensor(2)?);
    ensure!(ty.compatible(other), "operand 2 must be of type {ty}, not {other}");
    refine(&mut ty, other);
    scalar_or_like(op, 0, &ty, ElementType::I1)?;
    Ok(vec![ty.into()])
}

fn eval_select(_: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [pred, a, b] = operands else { fault!("needs three operands, found {}", operands.len()) };
    let Data::Int(pred_values) = &pred.data else { fault!("the predicate must be boolean") };
    same_shape(a, b)?;
    if pred.ty.rank() == 0 {
        return Ok(vec![if pred.scalar_int() == Some(0) { b.clone() } else { a.clone() }]);
    }
    same_shape(pred, a)?;
    fn choose<T: Copy>(pred: &[i64], a: &[T], b: &[T]) -> std::sync::Arc<Vec<T>> {
        pred.iter()
            .zip(a.iter().zip(b))
            .map(|(&p, (&a, &b))| if p != 0 { a } else { b })
            .collect::<Vec<_>>()
            .into()
    }
    let data = match (&a.data, &b.data) {
        (Data::F32(a), Data::F32(b)) => Data::F32(choose(pred_values, a, b)),
        (Data::F64(a), Data::F64(b)) => Data::F64(choose(pred_values, a, b)),
        (Data::Int(a), Data::Int(b)) => Data::Int(choose(pred_values, a, b)),
        (Data::Complex(a), Data::Complex(b)) => Data::Complex(choose(pred_values, a, b)),
        _ => fault!("the operands differ in type: {} and {}", a.ty, b.ty),
    };
    Ok(vec![Tensor { ty: a.ty.clone(), data }])
}

fn infer_clamp(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    check_kind(op, 1, BOOL | INT | FLOAT)?;
    let ty = op.tensor(1)?;
    scalar_or_like(op, 0, ty, ty.elem)?;
    scalar_or_like(op, 2, ty, ty.elem)?;
    Ok(vec![ty.clone().into()])
}

fn eval_clamp(_: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [low, x, high] = operands else { fault!("needs three operands, found {}", operands.len()) };
    let spread = |bound: &Tensor| {
        if bound.ty.shape == x.ty.shape { Ok(bound.clone()) } else { splat(bound, &x.ty.shape) }
    };
    let raised = arithmetic(&[x.clone(), spread(low)?], maximum!(), maximum!(), int_maximum, |z, _| z)?;
    arithmetic(&[raised[0].clone(), spread(high)?], minimum!(), minimum!(), int_minimum, |z, _| z)
}
