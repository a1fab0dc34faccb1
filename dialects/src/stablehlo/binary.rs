//! Binary elementwise ops.

use fp8c_ir::diag::{Fault, code};
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{EvalFn, InferFn, OpDef, Syntax, Traits, one};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, Tensor, Type, fault};

use crate::elementwise::{
    ANY, BOOL, COMPLEX, Complex, FLOAT, INT, check_kind, complex, float_zip, ints, like_operands, pair,
    same_type, zip,
};

const fn binary(
    name: &'static str,
    doc: &'static str,
    example: &'static str,
    traits: Traits,
    infer: InferFn,
    eval: EvalFn,
) -> OpDef {
    OpDef {
        name,
        doc,
        example,
        operands: const { &[one("lhs"), one("rhs")] },
        results: const { &[one("result")] },
        attrs: &[],
        regions: &[],
        traits: traits.and(Traits::PURE).and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$lhs , $rhs attr-dict : same"),
        infer,
        eval,
    }
}

/// The larger of two floats of either width.
macro_rules! maximum {
    () => {
        |a, b| if a > b || a != a || (a == b && b.is_sign_negative()) { a } else { b }
    };
}
/// The smaller of two floats of either width.
macro_rules! minimum {
    () => {
        |a, b| if a < b || a != a || (a == b && a.is_sign_negative()) { a } else { b }
    };
}
pub(crate) use {maximum, minimum};

/// The family.
pub const OPS: &[OpDef] = &[
    binary(
        "stablehlo.add",
        "Elementwise sum; logical or of booleans.",
        "%r = stablehlo.add %a, %b : tensor<2x3xf32>",
        Traits::COMMUTATIVE,
        like_operands::<ANY>,
        |cx, x| {
            if let Some(sum) = fused_sum(cx, x, 1.0) {
                return Ok(vec![sum]);
            }
            let int = |a: i64, b: i64, e: ElementType| if e.is_bool() { a | b } else { a.wrapping_add(b) };
            arithmetic(x, |a, b| a + b, |a, b| a + b, int, |[a, b], [c, d]| [a + c, b + d])
        },
    ),
    binary(
        "stablehlo.subtract",
        "Elementwise difference.",
        "%r = stablehlo.subtract %a, %b : tensor<2x3xf32>",
        Traits::NONE,
        like_operands::<{ INT | FLOAT | COMPLEX }>,
        |cx, x| {
            if let Some(difference) = fused_sum(cx, x, -1.0) {
                return Ok(vec![difference]);
            }
            let int = |a: i64, b: i64, _| a.wrapping_sub(b);
            arithmetic(x, |a, b| a - b, |a, b| a - b, int, |[a, b], [c, d]| [a - c, b - d])
        },
    ),
    binary(
        "stablehlo.multiply",
        "Elementwise product; logical and of booleans.",
        "%r = stablehlo.multiply %a, %b : tensor<2x3xf32>",
        Traits::COMMUTATIVE.and(Traits::PRODUCT),
        like_operands::<ANY>,
        |_, x| {
            let complex = complex::mul_in(pair(x)?.0.ty.elem);
            arithmetic(x, |a, b| a * b, |a, b| a * b, |a: i64, b: i64, _| a.wrapping_mul(b), complex)
        },
    ),
    binary(
        "stablehlo.divide",
        "Elementwise quotient; of integers rounded towards zero, with all bits set where the divisor is zero.",
        "%r = stablehlo.divide %a, %b : tensor<2x3xf32>",
        Traits::NONE,
        like_operands::<{ INT | FLOAT | COMPLEX }>,
        |cx, x| {
            if divides_rows(&cx.op) {
                // One reciprocal a row, as compiled code has it.
                return arithmetic(x, |a, b| a * (1.0 / b), |a, b| a / b, int_divide, complex::div);
            }
            arithmetic(x, |a, b| a / b, |a, b| a / b, int_divide, complex::div)
        },
    ),
    binary(
        "stablehlo.remainder",
        "Elementwise remainder with the sign of the dividend; an integer dividend itself where the divisor is zero.",
        "%r = stablehlo.remainder %a, %b : tensor<2x3xf32>",
        Traits::NONE,
        like_operands::<{ INT | FLOAT }>,
        |_, x| arithmetic(x, |a, b| a % b, |a, b| a % b, int_remainder, no_complex),
    ),
    binary(
        "stablehlo.maximum",
        "Elementwise larger value; NaN if either is NaN, and 0.0 is larger than -0.0.",
        "%r = stablehlo.maximum %a, %b : tensor<2x3xf32>",
        Traits::COMMUTATIVE,
        like_operands::<ANY>,
        |_, x| {
            arithmetic(
                x,
                maximum!(),
                maximum!(),
                int_maximum,
                |a, b| if complex::lexical(a, b) { b } else { a },
            )
        },
    ),
    binary(
        "stablehlo.minimum",
        "Elementwise smaller value; NaN if either is NaN, and -0.0 is smaller than 0.0.",
        "%r = stablehlo.minimum %a, %b : tensor<2x3xf32>",
        Traits::COMMUTATIVE,
        like_operands::<ANY>,
        |_, x| {
            arithmetic(
                x,
                minimum!(),
                minimum!(),
                int_minimum,
                |a, b| if complex::lexical(b, a) { b } else { a },
            )
        },
    ),
    binary(
        "stablehlo.power",
        "Elementwise power; of integers wrapped, with negative exponents rounded towards zero.",
        "%r = stablehlo.power %a, %b : tensor<2x3xf32>",
        Traits::NONE,
        like_operands::<{ INT | FLOAT | COMPLEX }>,
        |_, x| arithmetic(x, power_f32, f64::powf, int_power, complex::pow_in(pair(x)?.0.ty.elem)),
    ),
    binary(
        "stablehlo.atan2",
        "Elementwise angle of the point (rhs, lhs).",
        "%r = stablehlo.atan2 %a, %b : tensor<2x3xf32>",
        Traits::NONE,
        like_operands::<FLOAT>,
        |_, x| float_zip(x, f64::atan2),
    ),
    binary(
        "stablehlo.and",
        "Elementwise bitwise and.",
        "%r = stablehlo.and %a, %b : tensor<2x3xi32>",
        Traits::COMMUTATIVE,
        like_operands::<{ BOOL | INT }>,
        |_, x| int_zip(x, |a, b, _| a & b),
    ),
    binary(
        "stablehlo.or",
        "Elementwise bitwise or.",
        "%r = stablehlo.or %a, %b : tensor<2x3xi1>",
        Traits::COMMUTATIVE,
        like_operands::<{ BOOL | INT }>,
        |_, x| int_zip(x, |a, b, _| a | b),
    ),
    binary(
        "stablehlo.xor",
        "Elementwise bitwise exclusive or.",
        "%r = stablehlo.xor %a, %b : tensor<2x3xui8>",
        Traits::COMMUTATIVE,
        like_operands::<{ BOOL | INT }>,
        |_, x| int_zip(x, |a, b, _| a ^ b),
    ),
    binary(
        "stablehlo.shift_left",
        "Elementwise shift towards higher bits; zero when shifted by the width or more.",
        "%r = stablehlo.shift_left %a, %b : tensor<2x3xi32>",
        Traits::NONE,
        like_operands::<INT>,
        |_, x| int_zip(x, |a, b, width| if (b as u64) < u64::from(width) { a << b } else { 0 }),
    ),
    binary(
        "stablehlo.shift_right_arithmetic",
        "Elementwise shift towards lower bits that repeats the highest bit.",
        "%r = stablehlo.shift_right_arithmetic %a, %b : tensor<2x3xi32>",
        Traits::NONE,
        like_operands::<INT>,
        |_, x| {
            int_zip(x, |a, b, width| {
                // The highest bit decides, whatever the type says of the sign.
                let signed = a << (64 - width) >> (64 - width);
                signed >> (b as u64).min(u64::from(width) - 1)
            })
        },
    ),
    binary(
        "stablehlo.shift_right_logical",
        "Elementwise shift towards lower bits that fills with zeros; zero when shifted by the width or more.",
        "%r = stablehlo.shift_right_logical %a, %b : tensor<2x3xi32>",
        Traits::NONE,
        like_operands::<INT>,
        |_, x| {
            int_zip(x, |a, b, width| {
                let bits = a as u64 & (u64::MAX >> (64 - width));
                if (b as u64) < u64::from(width) { (bits >> b) as i64 } else { 0 }
            })
        },
    ),
    OpDef {
        moves: None,
        syntax: Syntax::FormatWith(
            "$lhs , $rhs attr-dict : custom<type>",
            &[("type", parse_complex_type, print_complex_type)],
        ),
        ..binary(
            "stablehlo.complex",
            "Complex numbers from real and imaginary parts.",
            "%r = stablehlo.complex %a, %b : tensor<2xcomplex<f32>>",
            Traits::NONE,
            infer_complex,
            eval_complex,
        )
    },
];

/// `a b + c` of f32 with one rounding, where the product is used by nothing else: compilers contract it so, XLA's CPU backend
/// among them. `sign` is that of the right operand.
fn fused_sum(cx: &EvalCx<'_, '_>, x: &[Tensor], sign: f32) -> Option<Tensor> {
    let (a, b) = pair(x).ok()?;
    if a.ty.elem != ElementType::F32 || a.ty != b.ty {
        return None;
    }
    let sum = |[p, q]: [Tensor; 2], other: &Tensor, of_product: f32, of_other: f32| {
        let (p, q, c) = (p.f32s()?, q.f32s()?, other.f32s()?);
        let terms = p.iter().zip(q).zip(c);
        let values = terms.map(|((&p, &q), &c)| (of_product * p).mul_add(q, of_other * c)).collect();
        Some(Tensor::from_f32(a.ty.clone(), values))
    };
    match cx.factors(0) {
        Some(factors) => sum(factors, b, 1.0, sign),
        None => sum(cx.factors(1)?, a, sign, 1.0),
    }
}

/// The divisor is one number a row: a tensor of fewer elements (and more than one) spread over the last dimension.
pub fn divides_rows(op: &OpView<'_>) -> bool {
    let graph = op.graph;
    let Some(node) = op.node().operands.get(1).and_then(|&v| graph.def_node(v)) else { return false };
    let data = graph.node(node);
    let sizes = |v| graph.ty(v).as_tensor().and_then(|t| t.elements()).unwrap_or(0);
    data.name() == "stablehlo.broadcast_in_dim"
        && (2..sizes(data.results[0])).contains(&sizes(data.operands[0]))
        && graph.ty(data.operands[0]).as_tensor().is_some_and(|t| t.shape.last() == Some(&1))
}

/// A binary op by its meaning on f32 (the result is rounded to the element type), f64, integers (wrapped) and complex
/// numbers.
pub(crate) fn arithmetic(
    operands: &[Tensor],
    f32s: impl Fn(f32, f32) -> f32,
    f64s: impl Fn(f64, f64) -> f64,
    int: impl Fn(i64, i64, ElementType) -> i64,
    complex: impl Fn(Complex, Complex) -> Complex,
) -> Result<Vec<Tensor>, Fault> {
    let (a, b) = pair(operands)?;
    let ty = a.ty.clone();
    let elem = ty.elem;
    Ok(vec![match (&a.data, &b.data) {
        (Data::F32(a), Data::F32(b)) => Tensor::rounded(ty, zip(a, b, f32s)),
        (Data::F64(a), Data::F64(b)) => Tensor::from_f64(ty, zip(a, b, f64s)),
        (Data::Int(a), Data::Int(b)) => Tensor::from_ints(ty, zip(a, b, |a, b| int(a, b, elem))),
        (Data::Complex(a), Data::Complex(b)) => Tensor::from_complex(ty, zip(a, b, complex)),
        _ => fault!("the operands differ in type: {} and {}", a.ty, b.ty),
    }])
}

fn int_zip(operands: &[Tensor], f: impl Fn(i64, i64, u8) -> i64) -> Result<Vec<Tensor>, Fault> {
    let (a, b) = pair(operands)?;
    let width = match a.ty.elem {
        ElementType::Int { width, .. } => width,
        _ => 64,
    };
    match (&a.data, &b.data) {
        (Data::Int(x), Data::Int(y)) => Ok(ints(a, zip(x, y, |x, y| f(x, y, width)))),
        _ => fault!("is not defined on {}", a.ty),
    }
}

/// Unsigned 64-bit numbers are held by their bits: only they need arithmetic of their own.
fn int_divide(a: i64, b: i64, elem: ElementType) -> i64 {
    match (b, elem) {
        (0, _) => -1,
        (_, ElementType::UI64) => (a as u64 / b as u64) as i64,
        _ => a.wrapping_div(b),
    }
}

fn int_remainder(a: i64, b: i64, elem: ElementType) -> i64 {
    match (b, elem) {
        (0, _) => a,
        (_, ElementType::UI64) => (a as u64 % b as u64) as i64,
        _ => a.wrapping_rem(b),
    }
}

pub(crate) fn int_maximum(a: i64, b: i64, elem: ElementType) -> i64 {
    if elem == ElementType::UI64 { (a as u64).max(b as u64) as i64 } else { a.max(b) }
}

pub(crate) fn int_minimum(a: i64, b: i64, elem: ElementType) -> i64 {
    if elem == ElementType::UI64 { (a as u64).min(b as u64) as i64 } else { a.min(b) }
}

/// Squares and cubes are products, as XLA rewrites them (AlgebraicSimplifier): within an ulp, and much faster.
pub(crate) fn power_f32(a: f32, b: f32) -> f32 {
    if b == 2.0 {
        a * a
    } else if b == 3.0 {
        a * a * a
    } else {
        f64::from(a).powf(f64::from(b)) as f32
    }
}

fn int_power(base: i64, exponent: i64, elem: ElementType) -> i64 {
    if exponent < 0 && elem != ElementType::UI64 {
        return match base {
            1 => 1,
            -1 if exponent & 1 == 0 => 1,
            -1 => -1,
            _ => 0,
        };
    }
    let (mut result, mut square, mut left) = (1i64, base, exponent as u64);
    while left > 0 {
        if left & 1 == 1 {
            result = result.wrapping_mul(square);
        }
        square = square.wrapping_mul(square);
        left >>= 1;
    }
    result
}

/// Stands where `infer` has refused complex numbers.
fn no_complex(_: Complex, _: Complex) -> Complex {
    [f64::NAN; 2]
}

fn part_of(elem: ElementType) -> Option<ElementType> {
    match elem {
        ElementType::ComplexF32 => Some(ElementType::F32),
        ElementType::ComplexF64 => Some(ElementType::F64),
        _ => None,
    }
}

fn infer_complex(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    check_kind(op, 0, FLOAT)?;
    let ty = same_type(op)?;
    let elem = match ty.elem {
        ElementType::F32 => ElementType::ComplexF32,
        ElementType::F64 => ElementType::ComplexF64,
        other => fault!("complex numbers have parts of type f32 or f64, not {other}"),
    };
    Ok(vec![ty.with_elem(elem).into()])
}

fn eval_complex(_: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let (a, b) = pair(operands)?;
    let elem = if a.ty.elem == ElementType::F64 { ElementType::ComplexF64 } else { ElementType::ComplexF32 };
    let parts = zip(&a.to_f64s(), &b.to_f64s(), |re, im| [re, im]);
    Ok(vec![Tensor::from_complex(a.ty.with_elem(elem), parts)])
}

/// The result type alone, or all types.
fn parse_complex_type(op: &mut OpParser<'_, '_>) -> PResult<()> {
    if op.p.at('(') {
        return op.functional_type();
    }
    let span = op.p.span();
    let ty = op.p.ty()?;
    let Some((tensor, part)) = ty.as_tensor().and_then(|t| Some((t, part_of(t.elem)?))) else {
        return Err(op.p.error_at(span, code::TYPE, format!("expected a complex tensor type, found {ty}")));
    };
    let part = Type::Tensor(tensor.with_elem(part));
    op.check_operands(&[part.clone(), part], span)?;
    op.results = vec![ty];
    Ok(())
}

fn print_complex_type(op: &mut OpPrinter<'_, '_>) -> bool {
    let (operands, results) = op.types();
    let part = |ty: &Type| ty.as_tensor().and_then(|t| Some(Type::Tensor(t.with_elem(part_of(t.elem)?))));
    op.space();
    match results.first().and_then(part) {
        Some(part) if operands.iter().all(|ty| *ty == part) => op.type_list(&results[..1]),
        _ => op.functional_type(),
    }
    true
}
