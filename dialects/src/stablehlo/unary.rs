//! Unary elementwise ops. Transcendental functions are those of [`crate::approx`] in types of up to 32 bits, or are computed in
//! f64 and rounded to the element type.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrDef, AttrKind, EvalFn, InferFn, OpDef, Syntax, Traits, defaulted, one};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, Tensor, Type, fault};

use crate::approx;
use crate::elementwise::{
    BOOL, COMPLEX, Complex, FLOAT, INT, check_kind, complex, float_map, float_test, ints, like_operands, map,
    only,
};

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
        attrs: &[],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : same"),
        infer,
        eval,
    }
}

/// A function of real and complex numbers.
const fn transcendental(
    name: &'static str,
    doc: &'static str,
    example: &'static str,
    infer: InferFn,
    eval: EvalFn,
) -> OpDef {
    OpDef { attrs: ACCURACY, ..unary(name, doc, example, infer, eval) }
}

/// The sign of a float of either width.
macro_rules! sign {
    () => {
        |x| {
            if x > 0.0 {
                1.0
            } else if x < 0.0 {
                -1.0
            } else {
                x
            }
        }
    };
}

/// Floats and complex numbers.
const ANALYTIC: u8 = FLOAT | COMPLEX;

/// The family.
pub const OPS: &[OpDef] = &[
    unary(
        "stablehlo.abs",
        "Elementwise absolute value.",
        "%r = stablehlo.abs %a : tensor<2x3xf32>",
        infer_abs,
        eval_abs,
    ),
    unary(
        "stablehlo.negate",
        "Elementwise negation.",
        "%r = stablehlo.negate %a : tensor<2x3xf32>",
        like_operands::<{ INT | FLOAT | COMPLEX }>,
        |_, x| exact(x, |x| -x, |x| -x, |x, _| x.wrapping_neg(), |[a, b]| [-a, -b]),
    ),
    unary(
        "stablehlo.sign",
        "Elementwise sign: -1, 0 or 1 (of complex numbers the unit in their direction); NaN of NaN.",
        "%r = stablehlo.sign %a : tensor<2x3xf32>",
        like_operands::<{ INT | FLOAT | COMPLEX }>,
        |_, x| exact(x, sign!(), sign!(), int_sign, complex_sign),
    ),
    transcendental(
        "stablehlo.exponential",
        "Elementwise e to the power x.",
        "%r = stablehlo.exponential %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| approximate(x, approx::exp, f64::exp, complex::exp),
    ),
    transcendental(
        "stablehlo.exponential_minus_one",
        "Elementwise e to the power x, less one, exact near zero.",
        "%r = stablehlo.exponential_minus_one %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| approximate(x, approx::exp_m1, f64::exp_m1, complex_exp_m1),
    ),
    transcendental(
        "stablehlo.log",
        "Elementwise natural logarithm.",
        "%r = stablehlo.log %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| approximate(x, approx::log, f64::ln, complex::log),
    ),
    transcendental(
        "stablehlo.log_plus_one",
        "Elementwise natural logarithm of one plus x, exact near zero.",
        "%r = stablehlo.log_plus_one %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| approximate(x, approx::log_1p, f64::ln_1p, |[a, b]| complex::log([1.0 + a, b])),
    ),
    transcendental(
        "stablehlo.sqrt",
        "Elementwise square root.",
        "%r = stablehlo.sqrt %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| analytic(x, f64::sqrt, complex::sqrt),
    ),
    transcendental(
        "stablehlo.rsqrt",
        "Elementwise reciprocal of the square root.",
        "%r = stablehlo.rsqrt %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| {
            let complex = |z| complex::div([1.0, 0.0], complex::sqrt(z));
            approximate(x, approx::rsqrt, |x| 1.0 / x.sqrt(), complex)
        },
    ),
    transcendental(
        "stablehlo.cbrt",
        "Elementwise cube root.",
        "%r = stablehlo.cbrt %a : tensor<2x3xf32>",
        like_operands::<FLOAT>,
        |_, x| float_map(only(x)?, f64::cbrt),
    ),
    transcendental(
        "stablehlo.sine",
        "Elementwise sine.",
        "%r = stablehlo.sine %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| analytic(x, f64::sin, complex::sin),
    ),
    transcendental(
        "stablehlo.cosine",
        "Elementwise cosine.",
        "%r = stablehlo.cosine %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| analytic(x, f64::cos, complex::cos),
    ),
    transcendental(
        "stablehlo.tan",
        "Elementwise tangent.",
        "%r = stablehlo.tan %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| analytic(x, f64::tan, complex::tan),
    ),
    transcendental(
        "stablehlo.tanh",
        "Elementwise hyperbolic tangent.",
        "%r = stablehlo.tanh %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| approximate(x, approx::tanh, f64::tanh, complex::tanh),
    ),
    transcendental(
        "stablehlo.logistic",
        "Elementwise 1 / (1 + e to the power -x).",
        "%r = stablehlo.logistic %a : tensor<2x3xf32>",
        like_operands::<ANALYTIC>,
        |_, x| {
            let complex = |[a, b]: Complex| {
                let [re, im] = complex::exp([-a, -b]);
                complex::div([1.0, 0.0], [1.0 + re, im])
            };
            approximate(x, approx::logistic, |x| 1.0 / (1.0 + (-x).exp()), complex)
        },
    ),
    unary(
        "stablehlo.ceil",
        "Elementwise smallest integer not below x.",
        "%r = stablehlo.ceil %a : tensor<2x3xf32>",
        like_operands::<FLOAT>,
        |_, x| float_map(only(x)?, f64::ceil),
    ),
    unary(
        "stablehlo.floor",
        "Elementwise largest integer not above x.",
        "%r = stablehlo.floor %a : tensor<2x3xf32>",
        like_operands::<FLOAT>,
        |_, x| float_map(only(x)?, f64::floor),
    ),
    unary(
        "stablehlo.round_nearest_even",
        "Elementwise nearest integer; of two equally near, the even one.",
        "%r = stablehlo.round_nearest_even %a : tensor<2x3xf32>",
        like_operands::<FLOAT>,
        |_, x| float_map(only(x)?, f64::round_ties_even),
    ),
    unary(
        "stablehlo.round_nearest_afz",
        "Elementwise nearest integer; of two equally near, the one away from zero.",
        "%r = stablehlo.round_nearest_afz %a : tensor<2x3xf32>",
        like_operands::<FLOAT>,
        |_, x| float_map(only(x)?, f64::round),
    ),
    OpDef {
        moves: None,
        syntax: Syntax::Format("$x attr-dict : functional"),
        operands: &[one("x")],
        ..unary(
            "stablehlo.is_finite",
            "Whether each element is neither infinite nor NaN.",
            "%r = stablehlo.is_finite %a : (tensor<2x3xf32>) -> tensor<2x3xi1>",
            |op| {
                check_kind(op, 0, FLOAT)?;
                Ok(vec![op.tensor(0)?.with_elem(ElementType::I1).into()])
            },
            |_, x| float_test(only(x)?, f64::is_finite),
        )
    },
    unary(
        "stablehlo.not",
        "Elementwise bitwise complement; logical not of booleans.",
        "%r = stablehlo.not %a : tensor<2x3xi1>",
        like_operands::<{ BOOL | INT }>,
        |_, x| int_map(x, |x, _| !x),
    ),
    unary(
        "stablehlo.popcnt",
        "Elementwise number of bits set.",
        "%r = stablehlo.popcnt %a : tensor<2x3xi32>",
        like_operands::<INT>,
        |_, x| int_map(x, |x, width| i64::from((x as u64 & (u64::MAX >> (64 - width))).count_ones())),
    ),
    unary(
        "stablehlo.count_leading_zeros",
        "Elementwise number of zero bits above the highest bit set.",
        "%r = stablehlo.count_leading_zeros %a : tensor<2x3xi32>",
        like_operands::<INT>,
        |_, x| {
            int_map(x, |x, width| {
                let bits = x as u64 & (u64::MAX >> (64 - width));
                i64::from(bits.leading_zeros()) - (64 - i64::from(width))
            })
        },
    ),
    unary(
        "stablehlo.real",
        "Elementwise real part.",
        "%r = stablehlo.real %a : (tensor<2xcomplex<f32>>) -> tensor<2xf32>",
        infer_part,
        |_, x| part(x, 0),
    ),
    unary(
        "stablehlo.imag",
        "Elementwise imaginary part; zero of real numbers.",
        "%r = stablehlo.imag %a : (tensor<2xcomplex<f32>>) -> tensor<2xf32>",
        infer_part,
        |_, x| part(x, 1),
    ),
];

/// A function that is exact in every type, so that no wider type is needed.
fn exact(
    operands: &[Tensor],
    f32s: impl Fn(f32) -> f32,
    f64s: impl Fn(f64) -> f64,
    int: impl Fn(i64, ElementType) -> i64,
    complex: impl Fn(Complex) -> Complex,
) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    let (ty, elem) = (x.ty.clone(), x.ty.elem);
    Ok(vec![match &x.data {
        Data::F32(v) => Tensor::rounded(ty, map(v, f32s)),
        Data::F64(v) => Tensor::from_f64(ty, map(v, f64s)),
        Data::Int(v) => Tensor::from_ints(ty, map(v, |x| int(x, elem))),
        Data::Complex(v) => Tensor::from_complex(ty, map(v, complex)),
    }])
}

pub(crate) fn analytic(
    operands: &[Tensor],
    real: impl Fn(f64) -> f64,
    complex: impl Fn(Complex) -> Complex,
) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    match &x.data {
        Data::Complex(v) => Ok(vec![Tensor::from_complex(x.ty.clone(), map(v, complex))]),
        _ => float_map(x, real),
    }
}

/// Like [`analytic`], with a function of its own for types of up to 32 bits.
fn approximate(
    operands: &[Tensor],
    single: impl Fn(f32) -> f32,
    real: impl Fn(f64) -> f64,
    complex: impl Fn(Complex) -> Complex,
) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    match &x.data {
        Data::F32(v) => Ok(vec![Tensor::rounded(x.ty.clone(), approx::map(v, single))]),
        _ => analytic(operands, real, complex),
    }
}

fn int_map(operands: &[Tensor], f: impl Fn(i64, u8) -> i64) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    let width = match x.ty.elem {
        ElementType::Int { width, .. } => width,
        _ => 64,
    };
    match &x.data {
        Data::Int(v) => Ok(ints(x, map(v, |v| f(v, width)))),
        _ => fault!("is not defined on {}", x.ty),
    }
}

fn int_sign(x: i64, elem: ElementType) -> i64 {
    if elem == ElementType::UI64 { i64::from(x != 0) } else { x.signum() }
}

fn complex_sign(z: Complex) -> Complex {
    let size = z[0].hypot(z[1]);
    if size == 0.0 { z } else { z.map(|part| part / size) }
}

/// (e^a cos b - 1) + i e^a sin b, without cancellation near zero.
fn complex_exp_m1([a, b]: Complex) -> Complex {
    let half = (b / 2.0).sin();
    [a.exp_m1() * b.cos() - 2.0 * half * half, a.exp() * b.sin()]
}

fn real_of(elem: ElementType) -> ElementType {
    match elem {
        ElementType::ComplexF32 => ElementType::F32,
        ElementType::ComplexF64 => ElementType::F64,
        other => other,
    }
}

fn infer_abs(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    check_kind(op, 0, INT | FLOAT | COMPLEX)?;
    let ty = op.tensor(0)?;
    Ok(vec![ty.with_elem(real_of(ty.elem)).into()])
}

fn eval_abs(_: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    if let Data::Complex(v) = &x.data {
        let ty = x.ty.with_elem(real_of(x.ty.elem));
        return Ok(vec![Tensor::from_f64s(ty, map(v, |[a, b]| a.hypot(b)))]);
    }
    let int = |x: i64, elem| if elem == ElementType::UI64 { x } else { x.wrapping_abs() };
    exact(operands, f32::abs, f64::abs, int, |z| z)
}

fn infer_part(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    check_kind(op, 0, FLOAT | COMPLEX)?;
    let ty = op.tensor(0)?;
    Ok(vec![ty.with_elem(real_of(ty.elem)).into()])
}

fn part(operands: &[Tensor], at: usize) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    Ok(vec![match &x.data {
        Data::Complex(v) => Tensor::from_f64s(x.ty.with_elem(real_of(x.ty.elem)), map(v, |z| z[at])),
        _ if at == 0 => x.clone(),
        _ => Tensor::zeros(x.ty.clone()),
    }])
}
