//! Softmax and RMSNorm along the last dimension: the ways people write them, each towards one op of its meaning.
//!
//! Programs reduce rows to numbers, compute with these, and broadcast them. The rules move each broadcast to the front, so that
//! what is known of a row stands at each of its places and shapes with and without a last dimension of one look alike.

use fp8c_egraph::rule::Made;
use fp8c_egraph::{Bound, Function, Rule, Table};
use fp8c_ir::attr::Attr;

use super::constants::GUARDS;
use super::real;

/// The family.
pub const TABLE: Table = Table { family: "norm", rules: RULES, guards: GUARDS, functions: FUNCTIONS };

const FUNCTIONS: &[Function] =
    &[Function { name: "then", apply: then }, Function { name: "before_ones", apply: before_ones }];

/// A function of the numbers of rows, broadcast.
macro_rules! of_row {
    ($name:literal, $op:literal) => {
        real(
            $name,
            concat!("?y=(broadcast_in_dim[b] (", $op, " ?x))"),
            concat!("(", $op, " (broadcast_in_dim[b]:?y ?x))"),
            &["when per_row b ?x ?y"],
            &[
                concat!(
                    "(%x: tensor<3xELEM>) -> tensor<3x2xELEM> { %0 = stablehlo.",
                    $op,
                    " %x : tensor<3xELEM> ",
                    "%r = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xELEM>) -> tensor<3x2xELEM> ",
                    "return %r : tensor<3x2xELEM> }"
                ),
                concat!(
                    "idle (%x: tensor<2xELEM>) -> tensor<3x2xELEM> { %0 = stablehlo.",
                    $op,
                    " %x : tensor<2xELEM> ",
                    "%r = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<2xELEM>) -> tensor<3x2xELEM> ",
                    "return %r : tensor<3x2xELEM> }"
                ),
            ],
            concat!($op, " before or after"),
        )
    };
}

/// The same with two operands.
macro_rules! of_rows {
    ($name:literal, $op:literal) => {
        real(
            $name,
            concat!("?y=(broadcast_in_dim[b] (", $op, " ?x ?w))"),
            concat!("(", $op, " (broadcast_in_dim[b]:?y ?x) (broadcast_in_dim[b]:?y ?w))"),
            &["when per_row b ?x ?y"],
            &[
                concat!(
                    "(%x: tensor<3xELEM>, %w: tensor<3xELEM>) -> tensor<3x2xELEM> { ",
                    "%0 = stablehlo.",
                    $op,
                    " %x, %w : tensor<3xELEM> ",
                    "%r = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xELEM>) -> tensor<3x2xELEM> ",
                    "return %r : tensor<3x2xELEM> }"
                ),
                concat!(
                    "idle (%x: tensor<2xELEM>, %w: tensor<2xELEM>) -> tensor<3x2xELEM> { %0 = stablehlo.",
                    $op,
                    " %x, %w : tensor<2xELEM> ",
                    "%r = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<2xELEM>) -> tensor<3x2xELEM> ",
                    "return %r : tensor<3x2xELEM> }"
                ),
            ],
            concat!($op, " before or after"),
        )
    };
}

/// A reduction of rows, or of something else, that is broadcast.
macro_rules! reduced {
    ($op:literal, $from:literal, $over:literal, $along:literal) => {
        concat!(
            "(%x: tensor<3x3xELEM>) -> tensor<3x3xELEM> { %z = stablehlo.constant dense<",
            $from,
            "> : tensor<ELEM> ",
            "%0 = stablehlo.reduce(%x init: %z) applies stablehlo.",
            $op,
            " across dimensions = [",
            $over,
            "] : ",
            "(tensor<3x3xELEM>, tensor<ELEM>) -> tensor<3xELEM> ",
            "%r = stablehlo.broadcast_in_dim %0, dims = [",
            $along,
            "] : (tensor<3xELEM>) -> tensor<3x3xELEM> ",
            "return %r : tensor<3x3xELEM> }"
        )
    };
}

/// Softmax of what a vector was taken from, along one dimension or the other.
macro_rules! shifted {
    ($along:literal) => {
        concat!(
            "(%x: tensor<3x3xELEM>, %m: tensor<3xELEM>) -> tensor<3x3xELEM> { ",
            "%0 = stablehlo.broadcast_in_dim %m, dims = [",
            $along,
            "] : (tensor<3xELEM>) -> tensor<3x3xELEM> ",
            "%1 = stablehlo.subtract %x, %0 : tensor<3x3xELEM> ",
            "%r = nn.softmax %1 : tensor<3x3xELEM> -> tensor<3x3xELEM> return %r : tensor<3x3xELEM> }"
        )
    };
}

const RULES: &[Rule] = &[
    real(
        "broadcast-twice",
        "(broadcast_in_dim[b] (broadcast_in_dim[a] ?x))",
        "(broadcast_in_dim[then(a, b)] ?x)",
        &[],
        &[
            "(%x: tensor<2x3xELEM>) -> tensor<3x4x2xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [0, 2] : (tensor<2x3xELEM>) -> tensor<2x1x3xELEM> %r = stablehlo.broadcast_in_dim %0, dims = [2, 1, 0] : (tensor<2x1x3xELEM>) -> tensor<3x4x2xELEM> return %r : tensor<3x4x2xELEM> }",
        ],
        "each dimension goes where the second takes it",
    ),
    real(
        "broadcast-column",
        "?y=(broadcast_in_dim[b] ?r=(reshape ?x))",
        "(broadcast_in_dim[before_ones(b, ?x, ?r, ?y)]:?y ?x)",
        &[],
        &[
            "(%x: tensor<2x1x3x1xELEM>) -> tensor<2x5x3x4xELEM> { %0 = stablehlo.reshape %x : (tensor<2x1x3x1xELEM>) -> tensor<2x3xELEM> %r = stablehlo.broadcast_in_dim %0, dims = [0, 2] : (tensor<2x3xELEM>) -> tensor<2x5x3x4xELEM> return %r : tensor<2x5x3x4xELEM> }",
            "(%x: tensor<2x3xELEM>) -> tensor<2x3x4xELEM> { %0 = stablehlo.reshape %x : (tensor<2x3xELEM>) -> tensor<2x3x1xELEM> %r = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<2x3x1xELEM>) -> tensor<2x3x4xELEM> return %r : tensor<2x3x4xELEM> }",
        ],
        "dimensions of one add nothing",
    ),
    real(
        "row-sum",
        "?y=(broadcast_in_dim[b] (reduce[a] ?x ?z))",
        "(nn.row_sum ?x)",
        &["row_sum a ?x", "zero ?z", "over_rows b ?x ?y"],
        &[
            reduced!("add", "0.0", "1", "0"),
            reduced!("maximum", "0.0", "1", "0"),
            reduced!("add", "0.0", "0", "0"),
            reduced!("add", "1.0", "1", "0"),
            reduced!("add", "0.0", "1", "1"),
        ],
        "the sum of each row at each of its places",
    ),
    of_row!("row-rsqrt", "rsqrt"),
    of_row!("row-sqrt", "sqrt"),
    of_row!("row-log", "log"),
    of_row!("row-negate", "negate"),
    of_rows!("row-add", "add"),
    of_rows!("row-subtract", "subtract"),
    of_rows!("row-multiply", "multiply"),
    of_rows!("row-divide", "divide"),
    of_rows!("row-power", "power"),
    real(
        "softmax",
        "(divide (exponential ?x) (nn.row_sum (exponential ?x)))",
        "(nn.softmax ?x)",
        &[],
        &["ELEM=f32", "ELEM=bf16"],
        "e^x / sum e^x",
    ),
    real(
        "exponential-where",
        "(select ?p (exponential ?x) ?z)",
        "(exponential (select ?p ?x (log ?z)))",
        &["when zero ?z"],
        &["?p:i1; ?z=0.0", "idle ?p:i1; ?z=1.0"],
        "e^x where p holds, else 0 = e^(log 0)",
    ),
    real(
        "softmax-log",
        "(exponential (subtract ?x (log (nn.row_sum (exponential ?x)))))",
        "(nn.softmax ?x)",
        &[],
        &["ELEM=f32", "ELEM=bf16"],
        "e^(x - log sum e^x)",
    ),
    real(
        "softmax-log-shift",
        "(exponential (subtract ?x (add ?m (log (nn.row_sum (exponential (subtract ?x ?m)))))))",
        "(nn.softmax (subtract ?x ?m))",
        &[],
        &["ELEM=f32", "ELEM=bf16"],
        "e^(y - log sum e^y) where y is x - m",
    ),
    real(
        "softmax-shift",
        "(nn.softmax (subtract ?x ?y=(broadcast_in_dim[b] ?m)))",
        "(nn.softmax ?x)",
        &["per_row b ?m ?y"],
        &[shifted!("0"), shifted!("1")],
        "the same number less at each place of a row: its largest, as a rule, however that is guarded",
    ),
    real(
        "rsqrt-quotient",
        "(divide ?x (sqrt ?y))",
        "(multiply ?x (rsqrt ?y))",
        &[],
        &[""],
        "x / sqrt(y) = x rsqrt(y)",
    ),
    real(
        "rsqrt-power",
        "(power ?y ?n)",
        "(rsqrt ?y)",
        &["minus_half ?n"],
        &["?n=-0.5", "?n=-2.0"],
        "y^(-1/2) = rsqrt(y)",
    ),
    real(
        "inverse-rms",
        "(rsqrt (add (multiply (nn.row_sum (chlo.square ?x)) ?c) ?e))",
        "(nn.inverse_rms ?x ?e)",
        &["mean ?c ?x", "when constant ?e"],
        &["?c=0.25; ?e=1.0e-5", "?c=1.0; ?e=1.0e-5", "idle ?c=0.25; ?e=number"],
        "rsqrt(sum x^2 / n + eps)",
    ),
    real(
        "rms-norm",
        "(multiply ?x (nn.inverse_rms ?x ?e))",
        "(nn.rms_norm ?x ?e)",
        &[],
        &["?e=1.0e-5"],
        "x rsqrt(sum x^2 / n + eps)",
    ),
    real(
        "rms-norm-scaled",
        "(multiply ?x (multiply (nn.inverse_rms ?x ?e) ?s))",
        "(multiply (nn.rms_norm ?x ?e) ?s)",
        &[],
        &["?e=1.0e-5; ELEM=f32", "?e=1.0e-5; ELEM=bf16"],
        "x (r s) = (x r) s, where s is a scale",
    ),
];

/// One broadcast after another.
fn then(args: &[Bound<'_>]) -> Made {
    let dims = |i: usize| Some(args.get(i)?.attrs()?.ints("broadcast_dimensions"));
    let (first, second) = (dims(0)?, dims(1)?);
    let one = |d: &i64| second.get(usize::try_from(*d).ok()?).copied();
    let both = first.iter().map(one).collect::<Option<Vec<i64>>>()?;
    Some(vec![("broadcast_dimensions", Attr::ints(both))])
}

/// A broadcast of the second value, which is the first but for dimensions of one: these go where nothing else does, in order where
/// that is possible.
fn before_ones(args: &[Bound<'_>]) -> Made {
    let shape = |i: usize| Some(args.get(i)?.value()?.tensor()?.shape.as_slice());
    let (before, after, rank) = (shape(1)?, shape(2)?, shape(3)?.len() as i64);
    let dims = args.first()?.attrs()?.ints("broadcast_dimensions");
    let wide = |n: &i64| *n != 1;
    if !before.iter().filter(|n| wide(n)).eq(after.iter().filter(|n| wide(n))) {
        return None;
    }
    let mut taken: Vec<i64> = after.iter().zip(dims).filter(|(n, _)| wide(n)).map(|(_, d)| d).collect();
    let mut given = taken.clone().into_iter();
    let mut made = Vec::with_capacity(before.len());
    for n in before {
        let free = |d: &i64| !taken.contains(d);
        let last = made.last().map_or(0, |d| d + 1);
        let to = if wide(n) { given.next()? } else { (last..rank).chain(0..last).find(free)? };
        taken.push(to);
        made.push(to);
    }
    Some(vec![("broadcast_dimensions", Attr::ints(made))])
}
