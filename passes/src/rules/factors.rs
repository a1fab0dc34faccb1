//! Numbers and signs: where they stand in a product, so that meanings are found however a product is bracketed.

use fp8c_egraph::{ClassId, Maker, Rhs, Rule, Table};

use super::constants::{GUARDS, constant};
use super::real;

/// The family.
pub const TABLE: Table = Table { family: "factors", rules: RULES, guards: GUARDS, functions: &[] };

const RULES: &[Rule] = &[
    real(
        "factor-out",
        "(multiply (multiply ?x ?c) ?y)",
        "(multiply (multiply ?x ?y) ?c)",
        &["when simpler ?c ?x", "when simpler ?c ?y"],
        &["?c=3.0", "idle ?c=3.0; ?x=2.0", "idle ?c=3.0; ?y=2.0"],
        "(x c) y = (x y) c: known numbers outermost, then numbers",
    ),
    real(
        "factors-merge",
        "(multiply (multiply ?x ?c) ?e)",
        "(multiply ?x (multiply ?c ?e))",
        &["when varies ?x", "when constant ?c", "when constant ?e"],
        &["?c=3.0; ?e=0.7", "idle ?x=number; ?c=3.0; ?e=0.7", "idle ?e=0.7", "idle ?c=3.0"],
        "(x c) e = x (c e)",
    ),
    real(
        "factor-last",
        "(multiply ?x (multiply ?k ?c))",
        "(multiply (multiply ?x ?k) ?c)",
        &["when simpler ?k ?x", "when simpler ?c ?k"],
        &[
            "(%x: tensor<4xELEM>, %k: tensor<ELEM>) -> tensor<4xELEM> { %c = stablehlo.constant dense<0.3> : tensor<4xELEM> %0 = stablehlo.broadcast_in_dim %k, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %1 = stablehlo.multiply %0, %c : tensor<4xELEM> %r = stablehlo.multiply %x, %1 : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "idle ?x=number; ?k=number; ?c=3.0",
            "idle ?k=number; ?c=number",
        ],
        "x (k c) = (x k) c",
    ),
    real(
        "divide-out",
        "(divide (multiply ?x ?c) ?y)",
        "(multiply (divide ?x ?y) ?c)",
        &["when simpler ?c ?x", "when simpler ?c ?y"],
        &["?c=3.0", "idle ?c=3.0; ?x=2.0", "idle ?c=3.0; ?y=2.0"],
        "(x c) / y = (x / y) c",
    ),
    Rule {
        rhs: Rhs::Build("(multiply ?x (constant of 1 / ?c))", reciprocal),
        ..real(
            "divide-constant",
            "(divide ?x ?c)",
            "",
            &["when varies ?x"],
            &["?c=3.0", "idle ?x=number; ?c=3.0"],
            "x / c = (1 / c) x",
        )
    },
    Rule {
        rhs: Rhs::Build("(multiply (divide ?x ?y) (constant of 1 / ?c))", divisor),
        ..real(
            "divisor-factor",
            "(divide ?x (multiply ?y ?c))",
            "",
            &["when simpler ?c ?y"],
            &["?c=3.0", "idle ?y=2.0; ?c=3.0"],
            "x / (y c) = (x / y) / c",
        )
    },
    real(
        "divide-twice",
        "(divide ?x (divide ?i ?y))",
        "(multiply ?x ?y)",
        &["one ?i"],
        &["?i=1.0", "?i=3.0"],
        "x / (1 / y) = x y",
    ),
    real(
        "reciprocal",
        "(multiply ?x (divide ?i ?y))",
        "(divide ?x ?y)",
        &["one ?i"],
        &["?i=1.0", "?i=3.0"],
        "x (1 / y) = x / y",
    ),
    real(
        "negate-out",
        "(multiply (negate ?x) ?y)",
        "(negate (multiply ?x ?y))",
        &[],
        &[""],
        "(-x) y = -(x y)",
    ),
    real(
        "negate-divided",
        "(divide (negate ?x) ?y)",
        "(negate (divide ?x ?y))",
        &[],
        &[""],
        "(-x) / y = -(x / y)",
    ),
    real(
        "negate-factor",
        "(negate (multiply ?x ?c))",
        "(multiply ?x (negate ?c))",
        &["when constant ?c"],
        &["?c=3.0", "idle ?c=number"],
        "-(x c) = x (-c)",
    ),
    real(
        "minus-one",
        "(multiply ?x ?c)",
        "(negate ?x)",
        &["minus_one ?c"],
        &["?c=-1.0", "?c=3.0"],
        "-1 x = -x",
    ),
    real("zero-minus", "(subtract ?z ?x)", "(negate ?x)", &["zero ?z"], &["?z=0.0", "?z=1.0"], "0 - x = -x"),
    real("minus-zero", "(subtract ?x ?z)", "?x", &["zero ?z"], &["?z=0.0", "?z=1.0"], "x - 0 = x"),
    real(
        "shared-factor",
        "(add ?c (multiply ?x ?c))",
        "(multiply (add ?x (divide ?c ?c)) ?c)",
        &["when constant ?c", "when varies ?x"],
        &["?c=0.5", "idle ?c=number", "idle ?x=number; ?c=0.5"],
        "c + c x = c (x + 1)",
    ),
    real(
        "shared-factor-less",
        "(subtract ?c (multiply ?x ?c))",
        "(multiply (subtract (divide ?c ?c) ?x) ?c)",
        &["when constant ?c", "when varies ?x"],
        &["?c=0.5", "idle ?c=number", "idle ?x=number; ?c=0.5"],
        "c - c x = c (1 - x)",
    ),
    Rule {
        rhs: Rhs::Build("(add ?a (multiply (multiply ?x ?y) 2))", twice),
        ..real(
            "add-twice",
            "(add (add ?a (multiply ?x ?y)) (multiply ?x ?y))",
            "",
            &[],
            &[""],
            "a + x y + x y = a + 2 x y",
        )
    },
    real(
        "difference-factor",
        "(subtract (multiply ?x ?c) (multiply ?y ?c))",
        "(multiply (subtract ?x ?y) ?c)",
        &["when constant ?c", "when varies ?x", "when varies ?y"],
        &["?c=0.5", "idle ?c=number", "idle ?x=number; ?c=0.5", "idle ?y=number; ?c=0.5"],
        "x c - y c = (x - y) c",
    ),
    real("add-difference", "(add ?x (subtract ?y ?x))", "?y", &[], &[""], "x + (y - x) = y"),
    real("add-zero", "(add ?x ?z)", "?x", &["zero ?z"], &["?z=0.0", "?z=1.0"], "x + 0 = x"),
    real("add-negated", "(add ?x (negate ?y))", "(subtract ?x ?y)", &[], &[""], "x + (-y) = x - y"),
    real("subtract-negated", "(subtract ?x (negate ?y))", "(add ?x ?y)", &[], &[""], "x - (-y) = x + y"),
    real("same-choice", "(select ?p ?x ?x)", "?x", &[], &["?p:i1"], "both are x"),
    real("square", "(multiply ?x ?x)", "(chlo.square ?x)", &[], &[""], "x x"),
    real(
        "square-apart",
        "(multiply ?x (multiply ?x ?s))",
        "(multiply ?s (chlo.square ?x))",
        &["when varies ?x", "when varies ?s"],
        &["", "idle ?x=number", "idle ?s=number"],
        "x (x s) = x^2 s",
    ),
    real("square-power", "(power ?x ?n)", "(chlo.square ?x)", &["two ?n"], &["?n=2.0", "?n=3.0"], "x^2"),
    real("power-one", "(power ?x ?n)", "?x", &["one ?n"], &["?n=1.0", "?n=2.0"], "x^1"),
    real("square-negated", "(chlo.square (negate ?x))", "(chlo.square ?x)", &[], &[""], "(-x)^2 = x^2"),
    real("square-absolute", "(chlo.square (abs ?x))", "(chlo.square ?x)", &[], &[""], "|x|^2 = x^2"),
    real(
        "square-factor",
        "(chlo.square (multiply ?x ?c))",
        "(multiply (chlo.square ?x) (multiply ?c ?c))",
        &["when simpler ?c ?x"],
        &["?c=3.0", "idle ?c=number; ?x=number"],
        "(x c)^2 = x^2 c^2",
    ),
    real("cube", "(multiply ?x (chlo.square ?x))", "(nn.cube ?x)", &[], &[""], "x x^2"),
    real("cube-power", "(power ?x ?n)", "(nn.cube ?x)", &["three ?n"], &["?n=3.0", "?n=2.0"], "x^3"),
];

fn reciprocal(maker: &mut Maker<'_>) -> Option<ClassId> {
    let x = maker.value("?x")?;
    times_reciprocal(maker, x)
}

fn divisor(maker: &mut Maker<'_>) -> Option<ClassId> {
    let (x, y) = (maker.value("?x")?, maker.value("?y")?);
    let quotient = maker.op("stablehlo.divide", &[x, y], vec![], None)?;
    times_reciprocal(maker, quotient)
}

fn times_reciprocal(maker: &mut Maker<'_>, x: ClassId) -> Option<ClassId> {
    let c = maker.value("?c")?;
    let (ty, value) = (maker.facts(c).ty.clone(), maker.facts(c).splat.filter(|c| *c != 0.0)?);
    let by = constant(maker, &ty, 1.0 / value)?;
    maker.op("stablehlo.multiply", &[x, by], vec![], Some(&ty))
}

fn twice(maker: &mut Maker<'_>) -> Option<ClassId> {
    let (a, x, y) = (maker.value("?a")?, maker.value("?x")?, maker.value("?y")?);
    let ty = maker.facts(a).ty.clone();
    let two = constant(maker, &ty, 2.0)?;
    let product = maker.op("stablehlo.multiply", &[x, y], vec![], Some(&ty))?;
    let both = maker.op("stablehlo.multiply", &[product, two], vec![], Some(&ty))?;
    maker.op("stablehlo.add", &[a, both], vec![], Some(&ty))
}
