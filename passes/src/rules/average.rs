//! Running averages: the ways people write `m' = b m + (1 - b) g` and its square.

use fp8c_egraph::{ClassId, Maker, Rhs, Rule, Table};

use super::constants::{GUARDS, constant};
use super::real;

/// The family.
pub const TABLE: Table = Table { family: "average", rules: RULES, guards: GUARDS, functions: &[] };

const RULES: &[Rule] = &[
    real(
        "average",
        "(add (multiply ?m ?b) (multiply ?x ?c))",
        "(nn.average ?m ?x ?c)",
        &["complement ?b ?c", "when decay ?c"],
        &["?b=0.9; ?c=0.1", "?b=0.9; ?c=0.5", "idle ?b=-0.5; ?c=1.5"],
        "b m + (1 - b) x, both numbers known",
    ),
    real(
        "average-old-rest",
        "(add (multiply ?m (subtract ?i ?c)) (multiply ?x ?c))",
        "(nn.average ?m ?x ?c)",
        &["one ?i", "when decay ?c"],
        &["?i=1.0; ?c=0.1", "?i=2.0; ?c=0.1", "idle ?i=1.0; ?c=1.5"],
        "(1 - c) m + c x",
    ),
    real(
        "average-new-rest",
        "(add (multiply ?m ?b) (multiply ?x ?c=(subtract ?i ?b)))",
        "(nn.average ?m ?x ?c)",
        &["one ?i", "when decay ?b"],
        &["?i=1.0; ?b=0.9", "?i=2.0; ?b=0.9", "idle ?i=1.0; ?b=1.5"],
        "b m + (1 - b) x",
    ),
    real(
        "average-step",
        "(add ?m (multiply (subtract ?x ?m) ?c))",
        "(nn.average ?m ?x ?c)",
        &["when decay ?c"],
        &["?c=0.1", "idle ?c=1.5"],
        "m + c (x - m)",
    ),
    real(
        "average-step-back",
        "(subtract ?m (multiply (subtract ?m ?x) ?c))",
        "(nn.average ?m ?x ?c)",
        &["when decay ?c"],
        &["?c=0.1", "idle ?c=1.5"],
        "m - c (m - x)",
    ),
    real(
        "average-parts",
        "(add (subtract ?m (multiply ?m ?c)) (multiply ?x ?c))",
        "(nn.average ?m ?x ?c)",
        &["when decay ?c"],
        &["?c=0.1", "idle ?c=1.5"],
        "m - c m + c x",
    ),
    real(
        "average-parts-back",
        "(subtract (add ?m (multiply ?x ?c)) (multiply ?m ?c))",
        "(nn.average ?m ?x ?c)",
        &["when decay ?c"],
        &["?c=0.1", "idle ?c=1.5"],
        "m + c x - c m",
    ),
    real(
        "average-square",
        "(nn.average ?v (chlo.square ?x) ?c)",
        "(nn.average_square ?v ?x ?c)",
        &[],
        &["?c=0.1"],
        "an average of x^2",
    ),
    Rule {
        rhs: Rhs::Build("(nn.average_square ?v ?x (constant of 1 - ?c))", turned),
        ..real(
            "average-square-turned",
            "(nn.average (chlo.square ?x) ?v ?c)",
            "",
            &[],
            &["?c=0.1"],
            "an average of x^2 that is moved towards the old one",
        )
    },
    real(
        "decayed-sum",
        "(add (multiply ?m ?b) ?x)",
        "(nn.decayed_sum ?m ?x ?b)",
        &["when decay ?b", "when varies ?m"],
        &["?b=0.9", "idle ?b=1.5", "idle ?m=number; ?b=0.9"],
        "b m + x",
    ),
];

fn turned(maker: &mut Maker<'_>) -> Option<ClassId> {
    let (v, x, c) = (maker.value("?v")?, maker.value("?x")?, maker.value("?c")?);
    let (ty, value) = (maker.facts(c).ty.clone(), maker.facts(c).splat?);
    let rest = constant(maker, &ty, 1.0 - value)?;
    maker.op("nn.average_square", &[v, x, rest], vec![], Some(&ty))
}
