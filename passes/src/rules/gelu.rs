//! GELU, exact and by tanh, and their gradients: the ways people write them, each towards one op of its meaning.

use fp8c_egraph::{ClassId, Maker, Rhs, Rule, Table};

use super::constants::{GUARDS, constant};
use super::real;

/// The family.
pub const TABLE: Table = Table { family: "gelu", rules: RULES, guards: GUARDS, functions: &[] };

const RULES: &[Rule] = &[
    Rule {
        rhs: Rhs::Build("(2 (nn.normal (sqrt 2 ?y)))", of_erf),
        ..real(
            "normal-erf",
            "(add (chlo.erf ?y) ?i)",
            "",
            &["one ?i"],
            &["?i=1.0", "?i=3.0"],
            "1 + erf(y) = 2 P(sqrt 2 y)",
        )
    },
    Rule {
        rhs: Rhs::Build("(2 (nn.normal (-sqrt 2 ?y)))", of_erfc),
        ..real(
            "normal-erf-rest",
            "(subtract ?i (chlo.erf ?y))",
            "",
            &["one ?i"],
            &["?i=1.0", "?i=3.0"],
            "1 - erf(y) = 2 P(-sqrt 2 y)",
        )
    },
    Rule {
        rhs: Rhs::Build("(2 (nn.normal (-sqrt 2 ?y)))", of_erfc),
        ..real("normal-erfc", "(chlo.erfc ?y)", "", &[], &[""], "erfc(y) = 2 P(-sqrt 2 y)")
    },
    real(
        "normal-unit",
        "(nn.normal (multiply ?x ?c))",
        "(nn.normal ?x)",
        &["about_one ?c"],
        &["?c=1.003", "?c=2.0"],
        "sqrt 2 times its reciprocal is one",
    ),
    real(
        "normal-tanh",
        "(logistic (multiply (add ?x (multiply (nn.cube ?x) ?k)) ?c))",
        "(nn.normal_tanh ?x)",
        &["gelu_cubic ?k", "gelu_phase ?c"],
        &[
            "?k=0.044715; ?c=1.5957691",
            "?k=0.0446777; ?c=1.59375",
            "?k=0.4; ?c=1.5957691",
            "?k=0.044715; ?c=0.4",
        ],
        "sigmoid(2 sqrt(2 / pi) (x + 0.044715 x^3))",
    ),
    real(
        "normal-tanh-rest",
        "(logistic (multiply (add ?x (multiply (nn.cube ?x) ?k)) ?c))",
        "(nn.normal_tanh (negate ?x))",
        &["gelu_cubic ?k", "gelu_phase_less ?c"],
        &[
            "?k=0.044715; ?c=-1.5957691",
            "?k=0.0446777; ?c=-1.59375",
            "?k=0.4; ?c=-1.5957691",
            "?k=0.044715; ?c=1.5957691",
        ],
        "sigmoid is what is left of that of -x",
    ),
    real(
        "normal-tanh-bell",
        "(multiply (nn.normal_tanh ?x) (nn.normal_tanh (negate ?x)))",
        "(nn.normal_tanh_bell ?x)",
        &[],
        &[""],
        "P(x) P(-x)",
    ),
    real(
        "normal-tanh-slope",
        "(multiply (multiply ?u (nn.normal_tanh ?x)) (nn.normal_tanh (negate ?x)))",
        "(multiply ?u (nn.normal_tanh_bell ?x))",
        &[],
        &[""],
        "P(x) P(-x) together",
    ),
    real(
        "normal-tanh-slope-turned",
        "(multiply (multiply ?u (nn.normal_tanh (negate ?x))) (nn.normal_tanh ?x))",
        "(multiply ?u (nn.normal_tanh_bell ?x))",
        &[],
        &[""],
        "the same in the other order",
    ),
    real(
        "cubic-factored",
        "(multiply ?x (add (multiply (chlo.square ?x) ?k) ?i))",
        "(add ?x (multiply (nn.cube ?x) ?k))",
        &["one ?i"],
        &["?k=0.5; ?i=1.0", "?k=0.5; ?i=2.0"],
        "x (1 + k x^2) = x + k x^3",
    ),
    real(
        "cubic-spread",
        "(add (multiply ?x ?c) (multiply (nn.cube ?x) ?k))",
        "(multiply (add ?x (multiply (nn.cube ?x) (divide ?k ?c))) ?c)",
        &["when varies ?x", "when constant ?c", "when constant ?k"],
        &[
            "?c=0.8; ?k=0.03",
            "idle ?x=number; ?c=0.8; ?k=0.03",
            "idle ?c=number; ?k=0.03",
            "idle ?c=0.8; ?k=number",
        ],
        "c x + k x^3 = c (x + (k / c) x^3)",
    ),
    real("gelu", "(multiply ?x (nn.normal ?x))", "(nn.gelu ?x)", &[], &[""], "x P(x)"),
    real(
        "gelu-gate-first",
        "(multiply (multiply ?u ?x) (nn.normal ?x))",
        "(multiply ?u (nn.gelu ?x))",
        &[],
        &[""],
        "(u x) P(x) = u gelu(x)",
    ),
    real(
        "gelu-gate-last",
        "(multiply (multiply ?u (nn.normal ?x)) ?x)",
        "(multiply ?u (nn.gelu ?x))",
        &[],
        &[""],
        "(u P(x)) x = u gelu(x)",
    ),
    real(
        "gelu-slope",
        "(add (nn.normal ?x) (multiply (multiply ?x (exponential (multiply (chlo.square ?x) ?h))) ?c))",
        "(nn.gelu_grad ?x)",
        &["about_half_less ?h", "normal_peak ?c"],
        &["?h=-0.5; ?c=0.3989423", "?h=-2.0; ?c=0.3989423", "?h=-0.5; ?c=2.0"],
        "P(x) + x P'(x)",
    ),
    real(
        "gelu-gradient",
        "(add (multiply ?d (nn.normal ?x)) (multiply (multiply (multiply ?d ?x) (exponential (multiply (chlo.square ?x) ?h))) ?c))",
        "(multiply ?d (nn.gelu_grad ?x))",
        &["about_half_less ?h", "normal_peak ?c"],
        &["?h=-0.5; ?c=0.3989423", "?h=-2.0; ?c=0.3989423", "?h=-0.5; ?c=2.0"],
        "what automatic differentiation makes of x P(x)",
    ),
    real(
        "gelu-tanh",
        "(multiply ?x (nn.normal_tanh ?x))",
        "(nn.gelu_tanh ?x)",
        &[],
        &[""],
        "x times the form of P by tanh",
    ),
    real(
        "gelu-tanh-gate-first",
        "(multiply (multiply ?u ?x) (nn.normal_tanh ?x))",
        "(multiply ?u (nn.gelu_tanh ?x))",
        &[],
        &[""],
        "with u x before",
    ),
    real(
        "gelu-tanh-gate-last",
        "(multiply (multiply ?u (nn.normal_tanh ?x)) ?x)",
        "(multiply ?u (nn.gelu_tanh ?x))",
        &[],
        &[""],
        "with x last",
    ),
    real(
        "cubic-slope",
        "(add (multiply (chlo.square ?x) ?k) ?i)",
        "(nn.cubic_slope ?x)",
        &["gelu_slope ?k", "one ?i"],
        &["?k=0.134145; ?i=1.0", "?k=0.5; ?i=1.0", "?k=0.134145; ?i=2.0"],
        "1 + 3 0.044715 x^2",
    ),
    real(
        "cubic-slope-spread",
        "(add (add ?a (multiply ?s ?c)) (multiply (multiply ?s (chlo.square ?x)) ?e))",
        "(add ?a (multiply (multiply ?s (nn.cubic_slope ?x)) ?c))",
        &["gelu_slope_of ?e ?c", "when varies ?s"],
        &["?c=1.5957691; ?e=0.214065", "?c=1.5957691; ?e=1.0", "idle ?s=number; ?c=1.5957691; ?e=0.214065"],
        "s + 3 0.044715 x^2 s behind another sum",
    ),
    real(
        "cubic-slope-sum",
        "(add (multiply ?s ?c) (multiply (multiply ?s (chlo.square ?x)) ?e))",
        "(multiply (multiply ?s (nn.cubic_slope ?x)) ?c)",
        &["gelu_slope_of ?e ?c", "when varies ?s"],
        &["?c=1.5957691; ?e=0.214065", "?c=1.5957691; ?e=1.0", "idle ?s=number; ?c=1.5957691; ?e=0.214065"],
        "s + 3 0.044715 x^2 s",
    ),
    real(
        "cubic-factor",
        "(add (multiply (chlo.square ?x) ?k) ?i)",
        "(nn.cubic_factor ?x)",
        &["gelu_cubic ?k", "one ?i"],
        &["?k=0.044715; ?i=1.0", "?k=0.5; ?i=1.0", "?k=0.044715; ?i=2.0"],
        "1 + 0.044715 x^2",
    ),
    real(
        "cubic-slope-halves",
        "(add (add ?a (multiply (multiply ?s (chlo.square ?x)) ?e)) (multiply (multiply ?s (nn.cubic_factor ?x)) ?c))",
        "(add ?a (multiply (multiply ?s (nn.cubic_slope ?x)) ?c))",
        &["gelu_halves ?e ?c", "when varies ?s"],
        &["?c=1.5957691; ?e=0.1427096", "?c=1.5957691; ?e=1.0", "idle ?s=number; ?c=1.5957691; ?e=0.1427096"],
        "s (1 + k x^2) + 2 k x^2 s, as x (1 + k x^2) is differentiated",
    ),
    real(
        "gelu-tanh-slope",
        "(add (nn.normal_tanh ?x) (multiply (multiply (multiply ?x (nn.normal_tanh_bell ?x)) (nn.cubic_slope ?x)) ?c))",
        "(nn.gelu_tanh_grad ?x)",
        &["gelu_phase ?c"],
        &["?c=1.5957691", "?c=0.4"],
        "P(x) + x P'(x) by P' = P(x) P(-x) 2 sqrt(2 / pi) (1 + 3 0.044715 x^2)",
    ),
    real(
        "gelu-tanh-gradient",
        "(add (multiply ?d (nn.normal_tanh ?x)) (multiply (multiply (multiply (multiply ?d ?x) (nn.normal_tanh_bell ?x)) (nn.cubic_slope ?x)) ?c))",
        "(multiply ?d (nn.gelu_tanh_grad ?x))",
        &["gelu_phase ?c"],
        &["?c=1.5957691", "?c=0.4"],
        "what automatic differentiation makes of x P(x)",
    ),
];
fn of_erf(maker: &mut Maker<'_>) -> Option<ClassId> {
    normal_of(maker, std::f64::consts::SQRT_2)
}

fn of_erfc(maker: &mut Maker<'_>) -> Option<ClassId> {
    normal_of(maker, -std::f64::consts::SQRT_2)
}

/// Twice the probability of a variable times a factor.
fn normal_of(maker: &mut Maker<'_>, factor: f64) -> Option<ClassId> {
    let y = maker.value("?y")?;
    let ty = maker.facts(y).ty.clone();
    let (by, two) = (constant(maker, &ty, factor)?, constant(maker, &ty, 2.0)?);
    let x = maker.op("stablehlo.multiply", &[y, by], vec![], Some(&ty))?;
    let p = maker.op("nn.normal", &[x], vec![], Some(&ty))?;
    maker.op("stablehlo.multiply", &[p, two], vec![], Some(&ty))
}
