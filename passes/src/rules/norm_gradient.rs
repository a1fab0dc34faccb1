//! Gradients of softmax and RMSNorm along the last dimension, each towards one op of its meaning.
//!
//! Automatic differentiation sums what a number of a row receives, in a column with a last dimension of one, and sums that again
//! over the one. [`super::norm`] moves broadcasts to the front; here sums of one disappear, numbers of a row leave its sum,
//! and what is left is matched.

use fp8c_egraph::{Rule, Table};

use super::constants::GUARDS;
use super::real;

/// The family.
pub const TABLE: Table = Table { family: "norm gradient", rules: RULES, guards: GUARDS, functions: &[] };

/// A reduction of a column, or of something wider.
macro_rules! of_column {
    ($op:literal, $from:literal, $width:literal) => {
        concat!(
            "(%x: tensor<3x",
            $width,
            "xELEM>) -> tensor<3xELEM> { %z = stablehlo.constant dense<",
            $from,
            "> : tensor<ELEM> %r = stablehlo.reduce(%x init: %z) applies stablehlo.",
            $op,
            " across dimensions = [1] : (tensor<3x",
            $width,
            "xELEM>, tensor<ELEM>) -> tensor<3xELEM> return %r : tensor<3xELEM> }"
        )
    };
}

const RULES: &[Rule] = &[
    real(
        "sum-of-one",
        "?y=(reduce[a] ?x ?z)",
        "(reshape:?y ?x)",
        &["sum_of_one a ?x", "zero ?z"],
        &[of_column!("add", "0.0", "1"), of_column!("multiply", "0.0", "1"), of_column!("add", "1.0", "1")],
        "a sum over dimensions of one",
    ),
    real(
        "row-sum-number",
        "(nn.row_sum (multiply ?x ?c))",
        "(multiply (nn.row_sum ?x) ?c)",
        &["uniform ?c"],
        &["?c=3.0; ELEM=f32", "ELEM=f32"],
        "the sum of x c = c times the sum of x",
    ),
    real(
        "row-sum-quotient",
        "(nn.row_sum (divide ?x ?s=(nn.row_sum ?e)))",
        "(divide (nn.row_sum ?x) ?s)",
        &[],
        &["ELEM=f32"],
        "all places of a row are divided by one number",
    ),
    real(
        "row-sum-negated",
        "(nn.row_sum (negate ?x))",
        "(negate (nn.row_sum ?x))",
        &[],
        &[""],
        "the sum of -x",
    ),
    real(
        "row-quotients",
        "(subtract (divide ?x ?s=(nn.row_sum ?e)) (divide ?y ?s))",
        "(divide (subtract ?x ?y) ?s)",
        &[],
        &["ELEM=f32"],
        "x / s - y / s",
    ),
    real(
        "row-part",
        "(multiply (divide ?x ?s=(nn.row_sum ?e)) ?e)",
        "(multiply ?x (divide ?e ?s))",
        &[],
        &["ELEM=f32"],
        "(x / s) e = x (e / s)",
    ),
    real(
        "row-part-square",
        "(multiply (divide ?x (chlo.square ?s=(nn.row_sum ?e))) ?e)",
        "(divide (multiply ?x (divide ?e ?s)) ?s)",
        &[],
        &["ELEM=f32"],
        "(x / s^2) e = (x (e / s)) / s",
    ),
    real(
        "softmax-gradient",
        "(multiply ?p=(nn.softmax ?x) (subtract ?d (nn.row_sum (multiply ?p ?d))))",
        "(nn.softmax_grad ?p ?d)",
        &[],
        &["ELEM=f32"],
        "p (d - sum p d)",
    ),
    real(
        "softmax-gradient-spread",
        "(subtract (multiply ?p=(nn.softmax ?x) ?d) (multiply ?p (nn.row_sum (multiply ?p ?d))))",
        "(nn.softmax_grad ?p ?d)",
        &[],
        &["ELEM=f32"],
        "p d - p sum p d",
    ),
    real(
        "rsqrt-cube",
        "(divide (rsqrt ?v) ?v)",
        "(nn.cube (rsqrt ?v))",
        &[],
        &[""],
        "rsqrt(v) / v = rsqrt(v)^3",
    ),
    real(
        "rsqrt-cube-power",
        "(power ?v ?n)",
        "(nn.cube (rsqrt ?v))",
        &["minus_three_halves ?n"],
        &["?n=-1.5", "?n=-2.0"],
        "v^(-3/2) = rsqrt(v)^3",
    ),
    real(
        "row-cube-last",
        "(multiply (multiply ?x ?s=(nn.row_sum ?t)) ?q=(nn.cube (rsqrt ?v)))",
        "(multiply ?x (multiply ?s ?q))",
        &[],
        &["ELEM=f32"],
        "(x s) q = x (s q)",
    ),
    real(
        "row-cube-first",
        "(multiply (multiply ?x ?q=(nn.cube (rsqrt ?v))) ?s=(nn.row_sum ?t))",
        "(multiply ?x (multiply ?s ?q))",
        &[],
        &["ELEM=f32"],
        "(x q) s = x (s q)",
    ),
    real(
        "rms-norm-gradient",
        "(add (multiply ?d ?r=(nn.inverse_rms ?x ?e)) (multiply (multiply ?x (multiply (nn.row_sum (multiply ?x ?d)) (nn.cube ?r))) ?c))",
        "(nn.rms_norm_grad ?x ?e ?d)",
        &["mean_less ?c ?x"],
        &["?c=-0.25; ?e=1.0e-5; ELEM=f32", "?c=0.25; ?e=1.0e-5; ELEM=f32"],
        "r d - r^3 x mean(x d), the way automatic differentiation sums it up",
    ),
    real(
        "rms-norm-gradient-less",
        "(subtract (multiply ?d ?r=(nn.inverse_rms ?x ?e)) (multiply (multiply ?x (multiply (nn.row_sum (multiply ?x ?d)) (nn.cube ?r))) ?c))",
        "(nn.rms_norm_grad ?x ?e ?d)",
        &["mean ?c ?x"],
        &["?c=0.25; ?e=1.0e-5; ELEM=f32", "?c=-0.25; ?e=1.0e-5; ELEM=f32"],
        "r d - r^3 x mean(x d)",
    ),
    real(
        "rms-norm-gradient-normal",
        "(multiply (nn.inverse_rms ?x ?e) (subtract ?d (multiply (multiply ?y=(nn.rms_norm ?x ?e) (nn.row_sum (multiply ?y ?d))) ?c)))",
        "(nn.rms_norm_grad ?x ?e ?d)",
        &["mean ?c ?x"],
        &["?c=0.25; ?e=1.0e-5; ELEM=f32", "?c=-0.25; ?e=1.0e-5; ELEM=f32"],
        "r (d - y mean(y d)), where y is normalized",
    ),
    real(
        "rms-scale-first",
        "(multiply ?d (multiply ?r=(nn.inverse_rms ?x ?e) ?s=(broadcast_in_dim[b] ?w)))",
        "(multiply (multiply ?d ?s) ?r)",
        &["when per_column b ?w ?s"],
        &[
            "(%d: tensor<3x4xELEM>, %x: tensor<3x4xELEM>, %w: tensor<4xELEM>) -> tensor<3x4xELEM> { %e = stablehlo.constant dense<1.0e-5> : tensor<3x4xELEM> %0 = nn.inverse_rms %x, %e : tensor<3x4xELEM>, tensor<3x4xELEM> -> tensor<3x4xELEM> %s = stablehlo.broadcast_in_dim %w, dims = [1] : (tensor<4xELEM>) -> tensor<3x4xELEM> %1 = stablehlo.multiply %0, %s : tensor<3x4xELEM> %r = stablehlo.multiply %d, %1 : tensor<3x4xELEM> return %r : tensor<3x4xELEM> }",
            "idle (%d: tensor<3x4xELEM>, %x: tensor<3x4xELEM>, %w: tensor<3xELEM>) -> tensor<3x4xELEM> { %e = stablehlo.constant dense<1.0e-5> : tensor<3x4xELEM> %0 = nn.inverse_rms %x, %e : tensor<3x4xELEM>, tensor<3x4xELEM> -> tensor<3x4xELEM> %s = stablehlo.broadcast_in_dim %w, dims = [0] : (tensor<3xELEM>) -> tensor<3x4xELEM> %1 = stablehlo.multiply %0, %s : tensor<3x4xELEM> %r = stablehlo.multiply %d, %1 : tensor<3x4xELEM> return %r : tensor<3x4xELEM> }",
        ],
        "d (r s) = (d s) r, where s is a scale",
    ),
    real(
        "row-sum-bracketed",
        "(nn.row_sum (multiply (multiply ?x ?d) ?s=(broadcast_in_dim[b] ?w)))",
        "(nn.row_sum (multiply ?x (multiply ?d ?s)))",
        &["when per_column b ?w ?s"],
        &[
            "(%d: tensor<3x4xf32>, %x: tensor<3x4xf32>, %w: tensor<4xf32>) -> tensor<3x4xf32> { %s = stablehlo.broadcast_in_dim %w, dims = [1] : (tensor<4xf32>) -> tensor<3x4xf32> %0 = stablehlo.multiply %x, %d : tensor<3x4xf32> %1 = stablehlo.multiply %0, %s : tensor<3x4xf32> %r = nn.row_sum %1 : tensor<3x4xf32> -> tensor<3x4xf32> return %r : tensor<3x4xf32> }",
            "idle (%d: tensor<3x4xf32>, %x: tensor<3x4xf32>, %w: tensor<3xf32>) -> tensor<3x4xf32> { %s = stablehlo.broadcast_in_dim %w, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32> %0 = stablehlo.multiply %x, %d : tensor<3x4xf32> %1 = stablehlo.multiply %0, %s : tensor<3x4xf32> %r = nn.row_sum %1 : tensor<3x4xf32> -> tensor<3x4xf32> return %r : tensor<3x4xf32> }",
        ],
        "the sum of (x d) s = the sum of x (d s), where s is a scale",
    ),
    real(
        "rms-norm-gradient-sum",
        "(add (add ?a (multiply ?d ?r=(nn.inverse_rms ?x ?e))) (multiply (multiply ?x (multiply (nn.row_sum (multiply ?x ?d)) (nn.cube ?r))) ?c))",
        "(add ?a (nn.rms_norm_grad ?x ?e ?d))",
        &["mean_less ?c ?x"],
        &["?c=-0.25; ?e=1.0e-5; ELEM=f32", "?c=0.25; ?e=1.0e-5; ELEM=f32"],
        "a + r d - r^3 x mean(x d), where a is what comes by another way",
    ),
    real(
        "rms-norm-gradient-sum-less",
        "(subtract (add ?a (multiply ?d ?r=(nn.inverse_rms ?x ?e))) (multiply (multiply ?x (multiply (nn.row_sum (multiply ?x ?d)) (nn.cube ?r))) ?c))",
        "(add ?a (nn.rms_norm_grad ?x ?e ?d))",
        &["mean ?c ?x"],
        &["?c=0.25; ?e=1.0e-5; ELEM=f32", "?c=-0.25; ?e=1.0e-5; ELEM=f32"],
        "the same, subtracted",
    ),
];
