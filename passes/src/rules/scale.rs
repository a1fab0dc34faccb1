//! The algebra of scales: factors move through data movement and products, merge, cancel, and go into quantization.
//!
//! Equal quantizations need no rule: equal nodes are one node.

use fp8c_egraph::{Class, Rule, Table};

use super::conditions::GUARDS;
use super::dims::FUNCTIONS;
use super::exact;

/// The family.
pub const TABLE: Table = Table { family: "scale", rules: RULES, guards: GUARDS, functions: FUNCTIONS };

const RULES: &[Rule] = &[
    exact(
        "scale-transpose",
        "(transpose[p] (fp8.scale_by[d] ?x ?c))",
        "(fp8.scale_by[permuted(p, d)] (transpose[p] ?x) (transpose[factor_order(p, d)] ?c))",
        &[],
        &[
            "(%x: tensor<2x3x4xELEM>, %c: tensor<2x4xf32>) -> tensor<4x3x2xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 0, 2>} : (tensor<2x3x4xELEM>, tensor<2x4xf32>) -> tensor<2x3x4xELEM> %r = stablehlo.transpose %0, dims = [2, 1, 0] : (tensor<2x3x4xELEM>) -> tensor<4x3x2xELEM> return %r : tensor<4x3x2xELEM> }",
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<3x2xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xELEM>) -> tensor<3x2xELEM> return %r : tensor<3x2xELEM> }",
        ],
        "factors move with their dimensions",
    ),
    exact(
        "scale-reshape",
        "?y=(reshape (fp8.scale_by[d] ?x ?c))",
        "(fp8.scale_by[reshaped(d, ?x, ?y)] (reshape:?y ?x) ?c)",
        &[],
        &[
            "(%x: tensor<2x3x4xELEM>, %c: tensor<4xf32>) -> tensor<6x4xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 2>} : (tensor<2x3x4xELEM>, tensor<4xf32>) -> tensor<2x3x4xELEM> %r = stablehlo.reshape %0 : (tensor<2x3x4xELEM>) -> tensor<6x4xELEM> return %r : tensor<6x4xELEM> }",
            "(%x: tensor<4x2xELEM>, %c: tensor<2xf32>) -> tensor<2x4xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<4x2xELEM>, tensor<2xf32>) -> tensor<4x2xELEM> %r = stablehlo.reshape %0 : (tensor<4x2xELEM>) -> tensor<2x4xELEM> return %r : tensor<2x4xELEM> }",
        ],
        "a dimension of equal size with as many elements before it is the same one",
    ),
    exact(
        "scale-slice",
        "(slice[s] (fp8.scale_by[d] ?x ?c))",
        "(fp8.scale_by[d] (slice[s] ?x) (slice[factor_slice(s, d)] ?c))",
        &[],
        &[
            "(%x: tensor<4x6xELEM>, %c: tensor<6xf32>) -> tensor<2x3xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<4x6xELEM>, tensor<6xf32>) -> tensor<4x6xELEM> %r = stablehlo.slice %0 [1:3, 0:6:2] : (tensor<4x6xELEM>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "a part of the factors for a part of x",
    ),
    exact(
        "scale-concat",
        "(concatenate[k] (fp8.scale_by[d] ?x ?c) (fp8.scale_by[d] ?y ?c))",
        "(fp8.scale_by[apart(k, d)] (concatenate[k] ?x ?y) ?c)",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<4x3xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %1 = fp8.scale_by %y, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<4x3xELEM> return %r : tensor<4x3xELEM> }",
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<2x6xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %1 = fp8.scale_by %y, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<2x6xELEM> return %r : tensor<2x6xELEM> }",
        ],
        "equal factors along other dimensions than the one that grows",
    ),
    exact(
        "scale-concat-along",
        "(concatenate[k] (fp8.scale_by[d] ?x ?c) (fp8.scale_by[d] ?y ?e))",
        "(fp8.scale_by[d] (concatenate[k] ?x ?y) (concatenate[factor_concat(k, d)] ?c ?e))",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>, %c: tensor<3xf32>, %e: tensor<3xf32>) -> tensor<2x6xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %1 = fp8.scale_by %y, %e {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<2x6xELEM> return %r : tensor<2x6xELEM> }",
        ],
        "factors along the dimension that grows grow with it",
    ),
    exact(
        "scale-broadcast",
        "?y=(fp8.scale_by[d] (broadcast_in_dim[b] ?x) ?c)",
        "(broadcast_in_dim[b] (fp8.scale_by[unbroadcast(b, d, ?x, ?y)] ?x ?c))",
        &[],
        &[
            "(%x: tensor<3xELEM>, %c: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %r = fp8.scale_by %0, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
            "(%x: tensor<3xELEM>, %c: tensor<2xf32>) -> tensor<2x3xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %r = fp8.scale_by %0, %c {dimensions = array<i64: 0>} : (tensor<2x3xELEM>, tensor<2xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "scaled before it is repeated",
    ),
    exact(
        "scale-convert",
        "?y=(convert (fp8.scale_by[d] ?x ?c))",
        "(fp8.scale_by[d] (convert:?y ?x) ?c)",
        &["exact_times ?x ?c", "exact_times_as ?x ?c ?y"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<2x3xf32> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.convert %0 : (tensor<2x3xELEM>) -> tensor<2x3xf32> return %r : tensor<2x3xf32> }",
            "(%x: tensor<2x3xf32>, %c: tensor<3xf32>) -> tensor<2x3xbf16> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32> %r = stablehlo.convert %0 : (tensor<2x3xf32>) -> tensor<2x3xbf16> return %r : tensor<2x3xbf16> }",
            "(%x: tensor<2x3xf32>, %c: tensor<3xf32>) -> tensor<2x3xf16> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32> %r = stablehlo.convert %0 : (tensor<2x3xf32>) -> tensor<2x3xf16> return %r : tensor<2x3xf16> }",
        ],
        "rounding commutes with a power of two",
    ),
    exact(
        "scale-one",
        "(fp8.scale_by[d] ?x ?c)",
        "?x",
        &["one ?c"],
        &[
            "(%x: tensor<2x3xELEM>) -> tensor<2x3xELEM> { %c = stablehlo.constant dense<1.0> : tensor<3xf32> %r = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
            "(%x: tensor<2x3xELEM>) -> tensor<2x3xELEM> { %c = stablehlo.constant dense<2.0> : tensor<3xf32> %r = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "1 x = x",
    ),
    exact(
        "scale-undone",
        "(fp8.unscale_by[d] (fp8.scale_by[d] ?x ?c) ?c)",
        "?x",
        &["exact_times ?x ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = fp8.unscale_by %0, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "x c / c = x",
    ),
    exact(
        "scale-merge",
        "(fp8.scale_by[d] (fp8.scale_by[d] ?x ?c) ?e)",
        "(fp8.scale_by[d] ?x (multiply ?c ?e))",
        &["exact_times ?x ?c", "exact_times ?e ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>, %e: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = fp8.scale_by %0, %e {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "(x c) e = x (c e)",
    ),
    exact(
        "unscale-transpose",
        "(transpose[p] (fp8.unscale_by[d] ?x ?c))",
        "(fp8.unscale_by[permuted(p, d)] (transpose[p] ?x) (transpose[factor_order(p, d)] ?c))",
        &[],
        &[
            "(%x: tensor<2x3x4xELEM>, %c: tensor<2x4xf32>) -> tensor<4x3x2xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 0, 2>} : (tensor<2x3x4xELEM>, tensor<2x4xf32>) -> tensor<2x3x4xELEM> %r = stablehlo.transpose %0, dims = [2, 1, 0] : (tensor<2x3x4xELEM>) -> tensor<4x3x2xELEM> return %r : tensor<4x3x2xELEM> }",
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<3x2xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x3xELEM>) -> tensor<3x2xELEM> return %r : tensor<3x2xELEM> }",
        ],
        "factors move with their dimensions",
    ),
    exact(
        "unscale-reshape",
        "?y=(reshape (fp8.unscale_by[d] ?x ?c))",
        "(fp8.unscale_by[reshaped(d, ?x, ?y)] (reshape:?y ?x) ?c)",
        &[],
        &[
            "(%x: tensor<2x3x4xELEM>, %c: tensor<4xf32>) -> tensor<6x4xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 2>} : (tensor<2x3x4xELEM>, tensor<4xf32>) -> tensor<2x3x4xELEM> %r = stablehlo.reshape %0 : (tensor<2x3x4xELEM>) -> tensor<6x4xELEM> return %r : tensor<6x4xELEM> }",
            "(%x: tensor<4x2xELEM>, %c: tensor<2xf32>) -> tensor<2x4xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<4x2xELEM>, tensor<2xf32>) -> tensor<4x2xELEM> %r = stablehlo.reshape %0 : (tensor<4x2xELEM>) -> tensor<2x4xELEM> return %r : tensor<2x4xELEM> }",
        ],
        "a dimension of equal size with as many elements before it is the same one",
    ),
    exact(
        "unscale-slice",
        "(slice[s] (fp8.unscale_by[d] ?x ?c))",
        "(fp8.unscale_by[d] (slice[s] ?x) (slice[factor_slice(s, d)] ?c))",
        &[],
        &[
            "(%x: tensor<4x6xELEM>, %c: tensor<6xf32>) -> tensor<2x3xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<4x6xELEM>, tensor<6xf32>) -> tensor<4x6xELEM> %r = stablehlo.slice %0 [1:3, 0:6:2] : (tensor<4x6xELEM>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "a part of the factors for a part of x",
    ),
    exact(
        "unscale-concat",
        "(concatenate[k] (fp8.unscale_by[d] ?x ?c) (fp8.unscale_by[d] ?y ?c))",
        "(fp8.unscale_by[apart(k, d)] (concatenate[k] ?x ?y) ?c)",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<4x3xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %1 = fp8.unscale_by %y, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.concatenate %0, %1, dim = 0 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<4x3xELEM> return %r : tensor<4x3xELEM> }",
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<2x6xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %1 = fp8.unscale_by %y, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<2x6xELEM> return %r : tensor<2x6xELEM> }",
        ],
        "equal factors along other dimensions than the one that grows",
    ),
    exact(
        "unscale-concat-along",
        "(concatenate[k] (fp8.unscale_by[d] ?x ?c) (fp8.unscale_by[d] ?y ?e))",
        "(fp8.unscale_by[d] (concatenate[k] ?x ?y) (concatenate[factor_concat(k, d)] ?c ?e))",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>, %c: tensor<3xf32>, %e: tensor<3xf32>) -> tensor<2x6xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %1 = fp8.unscale_by %y, %e {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<2x6xELEM> return %r : tensor<2x6xELEM> }",
        ],
        "factors along the dimension that grows grow with it",
    ),
    exact(
        "unscale-broadcast",
        "?y=(fp8.unscale_by[d] (broadcast_in_dim[b] ?x) ?c)",
        "(broadcast_in_dim[b] (fp8.unscale_by[unbroadcast(b, d, ?x, ?y)] ?x ?c))",
        &[],
        &[
            "(%x: tensor<3xELEM>, %c: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %r = fp8.unscale_by %0, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
            "(%x: tensor<3xELEM>, %c: tensor<2xf32>) -> tensor<2x3xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %r = fp8.unscale_by %0, %c {dimensions = array<i64: 0>} : (tensor<2x3xELEM>, tensor<2xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "scaled before it is repeated",
    ),
    exact(
        "unscale-convert",
        "?y=(convert (fp8.unscale_by[d] ?x ?c))",
        "(fp8.unscale_by[d] (convert:?y ?x) ?c)",
        &["exact_over ?x ?c", "exact_over_as ?x ?c ?y"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<2x3xf32> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.convert %0 : (tensor<2x3xELEM>) -> tensor<2x3xf32> return %r : tensor<2x3xf32> }",
            "(%x: tensor<2x3xf32>, %c: tensor<3xf32>) -> tensor<2x3xbf16> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32> %r = stablehlo.convert %0 : (tensor<2x3xf32>) -> tensor<2x3xbf16> return %r : tensor<2x3xbf16> }",
            "(%x: tensor<2x3xf32>, %c: tensor<3xf32>) -> tensor<2x3xf16> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32> %r = stablehlo.convert %0 : (tensor<2x3xf32>) -> tensor<2x3xf16> return %r : tensor<2x3xf16> }",
        ],
        "rounding commutes with a power of two",
    ),
    exact(
        "unscale-one",
        "(fp8.unscale_by[d] ?x ?c)",
        "?x",
        &["one ?c"],
        &[
            "(%x: tensor<2x3xELEM>) -> tensor<2x3xELEM> { %c = stablehlo.constant dense<1.0> : tensor<3xf32> %r = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
            "(%x: tensor<2x3xELEM>) -> tensor<2x3xELEM> { %c = stablehlo.constant dense<2.0> : tensor<3xf32> %r = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "1 x = x",
    ),
    exact(
        "unscale-undone",
        "(fp8.scale_by[d] (fp8.unscale_by[d] ?x ?c) ?c)",
        "?x",
        &["exact_over ?x ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = fp8.scale_by %0, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "x / c c = x",
    ),
    exact(
        "unscale-merge",
        "(fp8.unscale_by[d] (fp8.unscale_by[d] ?x ?c) ?e)",
        "(fp8.unscale_by[d] ?x (multiply ?c ?e))",
        &["exact_over ?x ?c", "exact_times ?e ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>, %e: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = fp8.unscale_by %0, %e {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "x / c / e = x / (c e)",
    ),
    exact(
        "dot-across",
        "(dot_general[n] (fp8.scale_by[d] ?x ?c) ?w)",
        "(dot_general[n] ?x (fp8.scale_by[across(n, d)] ?w ?c))",
        &["exact_times ?x ?c", "exact_times ?w ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %w: tensor<3x4xELEM>, %c: tensor<3xf32>) -> tensor<2x4xf32> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = stablehlo.dot_general %0, %w, contracting_dims = [1] x [0] : (tensor<2x3xELEM>, tensor<3x4xELEM>) -> tensor<2x4xf32> return %r : tensor<2x4xf32> }",
            "(%x: tensor<2x2x3xELEM>, %w: tensor<2x3x2xELEM>, %c: tensor<2xf32>) -> tensor<2x2x2xf32> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 0>} : (tensor<2x2x3xELEM>, tensor<2xf32>) -> tensor<2x2x3xELEM> %r = stablehlo.dot_general %0, %w, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x2x3xELEM>, tensor<2x3x2xELEM>) -> tensor<2x2x2xf32> return %r : tensor<2x2x2xf32> }",
        ],
        "sum x c w = sum x (c w), along a contracted or batch index",
    ),
    exact(
        "dot-across-back",
        "(dot_general[n] ?x (fp8.scale_by[d] ?w ?c))",
        "(dot_general[n] (fp8.scale_by[across_back(n, d)] ?x ?c) ?w)",
        &["exact_times ?x ?c", "exact_times ?w ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %w: tensor<3x4xELEM>, %c: tensor<3xf32>) -> tensor<2x4xf32> { %0 = fp8.scale_by %w, %c {dimensions = array<i64: 0>} : (tensor<3x4xELEM>, tensor<3xf32>) -> tensor<3x4xELEM> %r = stablehlo.dot_general %x, %0, contracting_dims = [1] x [0] : (tensor<2x3xELEM>, tensor<3x4xELEM>) -> tensor<2x4xf32> return %r : tensor<2x4xf32> }",
        ],
        "sum x (c w) = sum (x c) w",
    ),
    exact(
        "dot-kept-left",
        "?y=(dot_general[n] (fp8.scale_by[d] ?x ?c) ?w)",
        "(fp8.scale_by[kept_left(n, d, ?x, ?w)] (dot_general[n]:?y ?x ?w) ?c)",
        &["exact_times ?x ?c", "exact_sums ?x ?w ?c ?y"],
        &[
            "(%x: tensor<2x3xELEM>, %w: tensor<3x4xELEM>, %c: tensor<2xf32>) -> tensor<2x4xf32> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 0>} : (tensor<2x3xELEM>, tensor<2xf32>) -> tensor<2x3xELEM> %r = stablehlo.dot_general %0, %w, contracting_dims = [1] x [0] : (tensor<2x3xELEM>, tensor<3x4xELEM>) -> tensor<2x4xf32> return %r : tensor<2x4xf32> }",
            "(%x: tensor<2x3xf32>, %w: tensor<3x4xf32>, %c: tensor<2xf32>) -> tensor<2x4xbf16> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 0>} : (tensor<2x3xf32>, tensor<2xf32>) -> tensor<2x3xf32> %r = stablehlo.dot_general %0, %w, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xbf16> return %r : tensor<2x4xbf16> }",
            "(%x: tensor<2x2x3xELEM>, %w: tensor<2x3x2xELEM>, %c: tensor<2xf32>) -> tensor<2x2x2xf32> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 0>} : (tensor<2x2x3xELEM>, tensor<2xf32>) -> tensor<2x2x3xELEM> %r = stablehlo.dot_general %0, %w, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<2x2x3xELEM>, tensor<2x3x2xELEM>) -> tensor<2x2x2xf32> return %r : tensor<2x2x2xf32> }",
        ],
        "sum (c x) w = c sum x w, along a kept or batch index",
    ),
    exact(
        "dot-kept-right",
        "?y=(dot_general[n] ?x (fp8.scale_by[d] ?w ?c))",
        "(fp8.scale_by[kept_right(n, d, ?x, ?w)] (dot_general[n]:?y ?x ?w) ?c)",
        &["exact_times ?w ?c", "exact_sums ?x ?w ?c ?y"],
        &[
            "(%x: tensor<2x3xELEM>, %w: tensor<3x4xELEM>, %c: tensor<4xf32>) -> tensor<2x4xf32> { %0 = fp8.scale_by %w, %c {dimensions = array<i64: 1>} : (tensor<3x4xELEM>, tensor<4xf32>) -> tensor<3x4xELEM> %r = stablehlo.dot_general %x, %0, contracting_dims = [1] x [0] : (tensor<2x3xELEM>, tensor<3x4xELEM>) -> tensor<2x4xf32> return %r : tensor<2x4xf32> }",
            "(%x: tensor<2x3x2xELEM>, %w: tensor<3x5x2xELEM>, %c: tensor<5xf32>) -> tensor<2x2x5xf32> { %0 = fp8.scale_by %w, %c {dimensions = array<i64: 1>} : (tensor<3x5x2xELEM>, tensor<5xf32>) -> tensor<3x5x2xELEM> %r = stablehlo.dot_general %x, %0, batching_dims = [0] x [2], contracting_dims = [1] x [0] : (tensor<2x3x2xELEM>, tensor<3x5x2xELEM>) -> tensor<2x2x5xf32> return %r : tensor<2x2x5xf32> }",
        ],
        "sum x (c w) = c sum x w, along a kept index",
    ),
    exact(
        "quantize-transpose",
        "?y=(fp8.quantize (transpose[p] ?x) ?s)",
        "(transpose[p] (fp8.quantize:elem(?y) ?x ?s))",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %s: tensor<f32>) -> tensor<3x2xf8E4M3FN> { %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xELEM>) -> tensor<3x2xELEM> %r = fp8.quantize %0, %s : (tensor<3x2xELEM>, tensor<f32>) -> tensor<3x2xf8E4M3FN> return %r : tensor<3x2xf8E4M3FN> }",
        ],
        "codes move, which are smaller",
    ),
    exact(
        "quantize-reshape",
        "?y=(fp8.quantize (reshape ?x) ?s)",
        "(reshape:?y (fp8.quantize:elem(?y) ?x ?s))",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %s: tensor<f32>) -> tensor<6xf8E4M3FN> { %0 = stablehlo.reshape %x : (tensor<2x3xELEM>) -> tensor<6xELEM> %r = fp8.quantize %0, %s : (tensor<6xELEM>, tensor<f32>) -> tensor<6xf8E4M3FN> return %r : tensor<6xf8E4M3FN> }",
        ],
        "so that both shapes share one quantization",
    ),
    exact(
        "quantize-broadcast",
        "?y=(fp8.quantize (broadcast_in_dim[b] ?x) ?s)",
        "(broadcast_in_dim[b] (fp8.quantize:elem(?y) ?x ?s))",
        &[],
        &[
            "(%x: tensor<3xELEM>, %s: tensor<f32>) -> tensor<2x3xf8E4M3FN> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %r = fp8.quantize %0, %s : (tensor<2x3xELEM>, tensor<f32>) -> tensor<2x3xf8E4M3FN> return %r : tensor<2x3xf8E4M3FN> }",
        ],
        "quantized before it is repeated",
    ),
    exact(
        "quantize-concat",
        "?z=(fp8.quantize (concatenate[k] ?x ?y) ?s)",
        "(concatenate[k] (fp8.quantize:elem(?z) ?x ?s) (fp8.quantize:elem(?z) ?y ?s))",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>, %s: tensor<f32>) -> tensor<4x3xf8E4M3FN> { %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<4x3xELEM> %r = fp8.quantize %0, %s : (tensor<4x3xELEM>, tensor<f32>) -> tensor<4x3xf8E4M3FN> return %r : tensor<4x3xf8E4M3FN> }",
        ],
        "codes move, which are smaller",
    ),
    exact(
        "quantize-slice",
        "?y=(fp8.quantize (slice[p] ?x) ?s)",
        "(slice[p] (fp8.quantize:elem(?y) ?x ?s))",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %s: tensor<f32>) -> tensor<1x2xf8E4M3FN> { %0 = stablehlo.slice %x [1:2, 0:2] : (tensor<2x3xELEM>) -> tensor<1x2xELEM> %r = fp8.quantize %0, %s : (tensor<1x2xELEM>, tensor<f32>) -> tensor<1x2xf8E4M3FN> return %r : tensor<1x2xf8E4M3FN> }",
        ],
        "so that parts share the quantization of the whole where there is one",
    ),
    exact(
        "quantize-scaled",
        "?y=(fp8.quantize (fp8.scale_by[d] ?x ?c) ?s)",
        "(fp8.quantize:?y ?x (divide ?s ?c))",
        &["exact_times ?x ?c", "invertible_over ?s ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<f32>, %s: tensor<f32>) -> tensor<2x3xf8E4M3FN> { %0 = fp8.scale_by %x, %c {dimensions = array<i64>} : (tensor<2x3xELEM>, tensor<f32>) -> tensor<2x3xELEM> %r = fp8.quantize %0, %s : (tensor<2x3xELEM>, tensor<f32>) -> tensor<2x3xf8E4M3FN> return %r : tensor<2x3xf8E4M3FN> }",
        ],
        "(x c) / s = x / (s / c), for one factor",
    ),
    exact(
        "quantize-unscaled",
        "?y=(fp8.quantize (fp8.unscale_by[d] ?x ?c) ?s)",
        "(fp8.quantize:?y ?x (multiply ?s ?c))",
        &["exact_over ?x ?c", "invertible_times ?s ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<f32>, %s: tensor<f32>) -> tensor<2x3xf8E4M3FN> { %0 = fp8.unscale_by %x, %c {dimensions = array<i64>} : (tensor<2x3xELEM>, tensor<f32>) -> tensor<2x3xELEM> %r = fp8.quantize %0, %s : (tensor<2x3xELEM>, tensor<f32>) -> tensor<2x3xf8E4M3FN> return %r : tensor<2x3xf8E4M3FN> }",
            "(%x: tensor<2x3xf32>) -> tensor<2x3xf8E4M3FN> { %c = stablehlo.constant dense<8.470329472543003e-22> : tensor<f32> %0 = fp8.unscale_by %x, %c {dimensions = array<i64>} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32> %r = fp8.quantize %0, %c : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf8E4M3FN> return %r : tensor<2x3xf8E4M3FN> }",
        ],
        "(x / c) / s = x / (s c), for one factor",
    ),
    exact(
        "amax-transpose",
        "(fp8.amax (transpose[p] ?x))",
        "(fp8.amax ?x)",
        &[],
        &[
            "(%x: tensor<2x3xELEM>) -> tensor<f32> { %0 = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xELEM>) -> tensor<3x2xELEM> %r = fp8.amax %0 : (tensor<3x2xELEM>) -> tensor<f32> return %r : tensor<f32> }",
        ],
        "order does not matter to a maximum",
    ),
    exact(
        "amax-reshape",
        "(fp8.amax (reshape ?x))",
        "(fp8.amax ?x)",
        &[],
        &[
            "(%x: tensor<2x3xELEM>) -> tensor<f32> { %0 = stablehlo.reshape %x : (tensor<2x3xELEM>) -> tensor<6xELEM> %r = fp8.amax %0 : (tensor<6xELEM>) -> tensor<f32> return %r : tensor<f32> }",
        ],
        "shape does not matter to a maximum",
    ),
    exact(
        "amax-broadcast",
        "(fp8.amax (broadcast_in_dim[b] ?x))",
        "(fp8.amax ?x)",
        &[],
        &[
            "(%x: tensor<3xELEM>) -> tensor<f32> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %r = fp8.amax %0 : (tensor<2x3xELEM>) -> tensor<f32> return %r : tensor<f32> }",
        ],
        "what is repeated is no larger",
    ),
    exact(
        "amax-negate",
        "(fp8.amax (negate ?x))",
        "(fp8.amax ?x)",
        &[],
        &[
            "(%x: tensor<2x3xELEM>) -> tensor<f32> { %0 = stablehlo.negate %x : tensor<2x3xELEM> %r = fp8.amax %0 : (tensor<2x3xELEM>) -> tensor<f32> return %r : tensor<f32> }",
        ],
        "|-x| = |x|",
    ),
    exact(
        "amax-widened",
        "(fp8.amax ?y=(convert ?x))",
        "(fp8.amax ?x)",
        &["widens ?x ?y"],
        &[
            "(%x: tensor<2x3xELEM>) -> tensor<f32> { %0 = stablehlo.convert %x : (tensor<2x3xELEM>) -> tensor<2x3xf32> %r = fp8.amax %0 : (tensor<2x3xf32>) -> tensor<f32> return %r : tensor<f32> }",
            "(%x: tensor<2x3xf32>) -> tensor<f32> { %0 = stablehlo.convert %x : (tensor<2x3xf32>) -> tensor<2x3xbf16> %r = fp8.amax %0 : (tensor<2x3xbf16>) -> tensor<f32> return %r : tensor<f32> }",
        ],
        "a wider type holds the same values",
    ),
    exact(
        "amax-scaled",
        "(fp8.amax (fp8.scale_by[d] ?x ?c))",
        "(multiply (fp8.amax ?x) ?c)",
        &["exact_times ?x ?c"],
        &[
            "(%x: tensor<2x3xELEM>, %c: tensor<f32>) -> tensor<f32> { %0 = fp8.scale_by %x, %c {dimensions = array<i64>} : (tensor<2x3xELEM>, tensor<f32>) -> tensor<2x3xELEM> %r = fp8.amax %0 : (tensor<2x3xELEM>) -> tensor<f32> return %r : tensor<f32> }",
        ],
        "max |c x| = c max |x|, for one factor",
    ),
    exact(
        "amax-concat",
        "(fp8.amax (concatenate[k] ?x ?y))",
        "(maximum (fp8.amax ?x) (fp8.amax ?y))",
        &[],
        &[
            "(%x: tensor<2x3xELEM>, %y: tensor<2x3xELEM>) -> tensor<f32> { %0 = stablehlo.concatenate %x, %y, dim = 0 : (tensor<2x3xELEM>, tensor<2x3xELEM>) -> tensor<4x3xELEM> %r = fp8.amax %0 : (tensor<4x3xELEM>) -> tensor<f32> return %r : tensor<f32> }",
        ],
        "the larger of both",
    ),
    Rule {
        class: Class::Rounding(0.008),
        ..exact(
            "scale-merge-rounded",
            "(fp8.scale_by[d] (fp8.scale_by[d] ?x ?c) ?e)",
            "(fp8.scale_by[d] ?x (multiply ?c ?e))",
            &["moderate ?x ?c ?e"],
            &[
                "(%x: tensor<2x3xELEM>, %c: tensor<3xf32>, %e: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> %r = fp8.scale_by %0, %e {dimensions = array<i64: 1>} : (tensor<2x3xELEM>, tensor<3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
            ],
            "(x c) e = x (c e) up to one rounding less",
        )
    },
    Rule {
        class: Class::Recipe,
        ..exact(
            "amax-shared",
            "(fp8.amax (slice[p] ?x))",
            "(fp8.amax ?x)",
            &[],
            &[
                "(%x: tensor<2x3xELEM>) -> tensor<f32> { %0 = stablehlo.slice %x [1:2, 0:2] : (tensor<2x3xELEM>) -> tensor<1x2xELEM> %r = fp8.amax %0 : (tensor<1x2xELEM>) -> tensor<f32> return %r : tensor<f32> }",
            ],
            "parts share the scale of the whole, which is larger",
        )
    },
];
