//! Binary elementwise ops.

use fp8c_ir::diag::Fault;

use fp8c_ir::registry::{EvalFn, OpDef, Syntax, Traits, one};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::ElementType;
use fp8c_ir::{Tensor, TensorType, fault};

use crate::util::same_as_operands;

const fn binary(
    name: &'static str,
    doc: &'static str,
    example: &'static str,
    traits: Traits,
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
        syntax: Syntax::Format("$lhs , $rhs attr-dict : same"),
        infer: same_as_operands,
        eval,
    }
}

/// The family.
pub const OPS: &[OpDef] = &[
    binary(
        "stablehlo.add",
        "Elementwise sum; logical or of booleans.",
        "%r = stablehlo.add %a, %a : tensor<2x3xf32>",
        Traits::COMMUTATIVE,
        |_, x| {
            arithmetic(
                x,
                |a, b| a + b,
                |a, b| a + b,
                |a, b, e| if e.is_bool() { a | b } else { a.wrapping_add(b) },
            )
        },
    ),
    binary(
        "stablehlo.multiply",
        "Elementwise product; logical and of booleans.",
        "%r = stablehlo.multiply %a, %a : tensor<2x3xf32>",
        Traits::COMMUTATIVE,
        |_, x| arithmetic(x, |a, b| a * b, |a, b| a * b, |a, b, _| a.wrapping_mul(b)),
    ),
];

/// A binary op by its meaning on f32 (the result is rounded to the element type), f64 and integers (wrapped).
pub(crate) fn arithmetic(
    operands: &[Tensor],
    f32s: fn(f32, f32) -> f32,
    f64s: fn(f64, f64) -> f64,
    ints: fn(i64, i64, ElementType) -> i64,
) -> Result<Vec<Tensor>, Fault> {
    let [a, b] = operands else { fault!("needs two operands") };
    let ty: TensorType = a.ty.clone();
    Ok(vec![match (&a.data, &b.data) {
        (Data::F32(a), Data::F32(b)) => {
            Tensor::rounded(ty, a.iter().zip(b.iter()).map(|(&a, &b)| f32s(a, b)).collect())
        }
        (Data::F64(a), Data::F64(b)) => {
            Tensor::from_f64(ty, a.iter().zip(b.iter()).map(|(&a, &b)| f64s(a, b)).collect())
        }
        (Data::Int(a), Data::Int(b)) => {
            let elem = ty.elem;
            Tensor::from_ints(ty, a.iter().zip(b.iter()).map(|(&a, &b)| ints(a, b, elem)).collect())
        }
        (Data::Complex(_), Data::Complex(_)) => fault!("complex numbers are not supported by this op"),
        _ => fault!("the operands differ in type"),
    }])
}
