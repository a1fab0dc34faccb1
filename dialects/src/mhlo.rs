//! What converters leave of MHLO, StableHLO's predecessor, in a program. Other ops of it are read as the op of that name in
//! StableHLO or CHLO, see [`crate::registry`].

use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, required};

use crate::elementwise::{ANY, like_operands};
use crate::stablehlo::sort::{eval_top_k, infer_top_k, parse_top_k, print_top_k};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "mhlo.copy",
        doc: "Its operand; gone when a program is read.",
        example: "%r = mhlo.copy %a : tensor<2x3xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[defaulted("cross_program_prefetch_index", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : same"),
        infer: like_operands::<ANY>,
        eval: |_, operands| Ok(operands.to_vec()),
    },
    OpDef {
        name: "mhlo.topk",
        doc: "The `k` largest elements of the last dimension, as `chlo.top_k`, or with `largest = false` the smallest.",
        example: "%r, %i = mhlo.topk(%a, k = 2, largest = false) : tensor<2x4xf32> -> (tensor<2x2xf32>, tensor<2x2xi32>)",
        operands: &[one("operand")],
        results: &[one("values"), one("indices")],
        attrs: &[required("k", AttrKind::Int), defaulted("largest", AttrKind::Bool)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Custom(parse_top_k, print_top_k),
        infer: infer_top_k,
        eval: eval_top_k,
    },
];
