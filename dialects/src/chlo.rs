//! CHLO: functions beyond StableHLO proper that JAX and torch-mlir leave in a program. Computed in f64 and rounded to
//! the element type.

use fp8c_float::{Format, Overflow};
use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrDef, AttrKind, EvalFn, InferFn, OpDef, Syntax, Traits, defaulted, one};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, Tensor, Type, fault};

use crate::elementwise::{
    COMPLEX, Complex, FLOAT, INT, check_kind, complex, float_map, float_test, float_zip, like_operands, map,
    only, pair, zip,
};
use crate::stablehlo::unary::analytic;
use crate::{approx, special};

/// How exact the result must be; every result here is exact enough for any demand.
const ACCURACY: &[AttrDef] = &[defaulted("result_accuracy", AttrKind::Any)];

const fn unary(
    name: &'static str,
    doc: &'static str,
    example: &'static str,
    infer: InferFn,
    eval: EvalFn,
) -> OpDef {
    OpDef {
        name,
        doc,
        example,
        operands: const { &[one("operand")] },
        results: const { &[one("result")] },
        attrs: ACCURACY,
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : arrow"),
        infer,
        eval,
    }
}

/// A function of real floats only.
const fn float(name: &'static str, doc: &'static str, example: &'static str, eval: EvalFn) -> OpDef {
    unary(name, doc, example, like_operands::<FLOAT>, eval)
}

const fn binary(name: &'static str, doc: &'static str, example: &'static str, eval: EvalFn) -> OpDef {
    OpDef {
        operands: const { &[one("lhs"), one("rhs")] },
        attrs: &[],
        moves: None,
        syntax: Syntax::Format("$lhs , $rhs attr-dict : arrow"),
        ..unary(name, doc, example, like_operands::<FLOAT>, eval)
    }
}

/// The family.
pub const OPS: &[OpDef] = &[
    unary(
        "chlo.square",
        "Elementwise square.",
        "%r = chlo.square %a : tensor<2x3xf32> -> tensor<2x3xf32>",
        like_operands::<{ INT | FLOAT | COMPLEX }>,
        |_, x| square(only(x)?),
    ),
    float(
        "chlo.erf",
        "Elementwise error function.",
        "%r = chlo.erf %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, libm::erf),
    ),
    float(
        "chlo.erfc",
        "Elementwise complement of the error function.",
        "%r = chlo.erfc %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, libm::erfc),
    ),
    float(
        "chlo.erf_inv",
        "Elementwise inverse of the error function.",
        "%r = chlo.erf_inv %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, special::erf_inv),
    ),
    float(
        "chlo.lgamma",
        "Elementwise logarithm of the absolute value of the gamma function.",
        "%r = chlo.lgamma %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, libm::lgamma),
    ),
    float(
        "chlo.digamma",
        "Elementwise derivative of lgamma.",
        "%r = chlo.digamma %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, special::digamma),
    ),
    float(
        "chlo.bessel_i1e",
        "Elementwise modified Bessel function of order 1, times e to the power -|x|.",
        "%r = chlo.bessel_i1e %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, special::bessel_i1e),
    ),
    unary(
        "chlo.acos",
        "Elementwise arc cosine.",
        "%r = chlo.acos %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| analytic(x, f64::acos, complex::acos),
    ),
    unary(
        "chlo.acosh",
        "Elementwise inverse hyperbolic cosine.",
        "%r = chlo.acosh %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| analytic(x, libm::acosh, complex::acosh),
    ),
    unary(
        "chlo.asin",
        "Elementwise arc sine.",
        "%r = chlo.asin %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| analytic(x, f64::asin, complex::asin),
    ),
    unary(
        "chlo.asinh",
        "Elementwise inverse hyperbolic sine.",
        "%r = chlo.asinh %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| analytic(x, libm::asinh, complex::asinh),
    ),
    unary(
        "chlo.atan",
        "Elementwise arc tangent.",
        "%r = chlo.atan %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| analytic(x, f64::atan, complex::atan),
    ),
    unary(
        "chlo.atanh",
        "Elementwise inverse hyperbolic tangent.",
        "%r = chlo.atanh %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| analytic(x, libm::atanh, complex::atanh),
    ),
    unary(
        "chlo.sinh",
        "Elementwise hyperbolic sine.",
        "%r = chlo.sinh %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| hyperbolic(x, approx::sinh, f64::sinh, complex::sinh),
    ),
    unary(
        "chlo.cosh",
        "Elementwise hyperbolic cosine.",
        "%r = chlo.cosh %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| hyperbolic(x, approx::cosh, f64::cosh, complex::cosh),
    ),
    unary(
        "chlo.tan",
        "Elementwise tangent.",
        "%r = chlo.tan %a : tensor<4xf32> -> tensor<4xf32>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| analytic(x, f64::tan, complex::tan),
    ),
    unary(
        "chlo.conj",
        "Elementwise complex conjugate.",
        "%r = chlo.conj %a : tensor<4xcomplex<f32>> -> tensor<4xcomplex<f32>>",
        like_operands::<{ FLOAT | COMPLEX }>,
        |_, x| {
            let x = only(x)?;
            Ok(vec![match &x.data {
                Data::Complex(v) => Tensor::from_complex(x.ty.clone(), map(v, |[re, im]| [re, -im])),
                _ => x.clone(),
            }])
        },
    ),
    unary(
        "chlo.is_inf",
        "Whether each element is infinite.",
        "%r = chlo.is_inf %a : tensor<4xf32> -> tensor<4xi1>",
        infer_test,
        |_, x| float_test(only(x)?, f64::is_infinite),
    ),
    unary(
        "chlo.is_pos_inf",
        "Whether each element is positive infinity.",
        "%r = chlo.is_pos_inf %a : tensor<4xf32> -> tensor<4xi1>",
        infer_test,
        |_, x| float_test(only(x)?, |x| x == f64::INFINITY),
    ),
    unary(
        "chlo.is_neg_inf",
        "Whether each element is negative infinity.",
        "%r = chlo.is_neg_inf %a : tensor<4xf32> -> tensor<4xi1>",
        infer_test,
        |_, x| float_test(only(x)?, |x| x == f64::NEG_INFINITY),
    ),
    binary(
        "chlo.next_after",
        "Elementwise next value of the element type after lhs in the direction of rhs.",
        "%r = chlo.next_after %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| next_after(x),
    ),
    binary(
        "chlo.zeta",
        "Elementwise Hurwitz zeta function of s = lhs and q = rhs.",
        "%r = chlo.zeta %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_zip(x, special::zeta),
    ),
    binary(
        "chlo.polygamma",
        "Elementwise derivative of order lhs of digamma, at rhs.",
        "%r = chlo.polygamma %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_zip(x, special::polygamma),
    ),
];

fn square(x: &Tensor) -> Result<Vec<Tensor>, Fault> {
    let ty = x.ty.clone();
    Ok(vec![match &x.data {
        Data::F32(v) => Tensor::rounded(ty, map(v, |x| x * x)),
        Data::F64(v) => Tensor::from_f64(ty, map(v, |x| x * x)),
        Data::Int(v) => Tensor::from_ints(ty, map(v, |x| x.wrapping_mul(x))),
        Data::Complex(v) => Tensor::from_complex(ty, map(v, |z: Complex| complex::mul(z, z))),
    }])
}

fn infer_test(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    check_kind(op, 0, FLOAT)?;
    Ok(vec![op.tensor(0)?.with_elem(ElementType::I1).into()])
}

/// Neighbours differ by one in their codes.
fn next_after(operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let (a, b) = pair(operands)?;
    let ty = a.ty.clone();
    macro_rules! neighbours {
        ($a:expr, $b:expr, $up:expr, $down:expr, $nan:expr) => {
            zip($a, $b, |a, b| match a.partial_cmp(&b) {
                Some(std::cmp::Ordering::Less) => $up(a),
                Some(std::cmp::Ordering::Greater) => $down(a),
                Some(_) => b,
                None => $nan,
            })
        };
    }
    Ok(vec![match (&a.data, &b.data, ty.elem) {
        (Data::F64(a), Data::F64(b), _) => {
            Tensor::from_f64(ty, neighbours!(a, b, f64::next_up, f64::next_down, f64::NAN))
        }
        (Data::F32(a), Data::F32(b), ElementType::F32) => {
            Tensor::from_f32(ty, neighbours!(a, b, f32::next_up, f32::next_down, f32::NAN))
        }
        (Data::F32(a), Data::F32(b), ElementType::Small(format)) => {
            let up = |x: f32| next_up(format, x);
            let down = |x: f32| -next_up(format, -x);
            Tensor::from_f32(ty, neighbours!(a, b, up, down, f32::NAN))
        }
        _ => fault!("the operands differ in type: {} and {}", a.ty, b.ty),
    }])
}

/// The least value of a format that is larger than `x`; `x` itself where there is none.
fn next_up(format: Format, x: f32) -> f32 {
    let code = format.encode(x, Overflow::Ieee);
    if x == 0.0 {
        return format.decode(1);
    }
    let next = format.decode(if x > 0.0 { code.wrapping_add(1) } else { code.wrapping_sub(1) });
    if next > x || (x < 0.0 && next == 0.0) { next } else { x }
}

/// Of `f32` as XLA computes it; of smaller types through f64, like other functions.
fn hyperbolic(
    operands: &[Tensor],
    single: fn(f32) -> f32,
    real: fn(f64) -> f64,
    complex: fn(Complex) -> Complex,
) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    match &x.data {
        Data::F32(v) if x.ty.elem == ElementType::F32 => {
            Ok(vec![Tensor::from_f32(x.ty.clone(), map(v, single))])
        }
        _ => analytic(operands, real, complex),
    }
}
