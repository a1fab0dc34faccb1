//! Optimizers: bias correction, Nesterov momentum, weight decay and clipping, each towards one op of its meaning.
//!
//! Running averages themselves stand in [`super::average`]. Decay that is added to a gradient or to a step, `x + k w`, is a sum that
//! decays of the weight, so `nn.decayed_sum` names it.

use fp8c_egraph::{ClassId, Maker, Rhs, Rule, Table};

use super::constants::{GUARDS, constant};
use super::real;

/// The family.
pub const TABLE: Table = Table { family: "optimizer", rules: RULES, guards: GUARDS, functions: &[] };

const RULES: &[Rule] = &[
    real(
        "bias-corrected",
        "(divide ?m (subtract ?i ?p))",
        "(nn.bias_corrected ?m ?p)",
        &["one ?i", "when varies ?m", "when number ?p"],
        &[
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<1.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %r = stablehlo.divide %m, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<2.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %r = stablehlo.divide %m, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "idle ?i=1.0; ?m=number; ?p=number",
            "idle ?i=1.0",
        ],
        "m / (1 - b^t)",
    ),
    real(
        "bias-corrected-step",
        "(multiply ?m (divide ?k (subtract ?i ?p)))",
        "(multiply (nn.bias_corrected ?m ?p) ?k)",
        &["one ?i", "when varies ?m", "when uniform ?k", "when number ?p"],
        &[
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<1.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %k = stablehlo.broadcast_in_dim %h, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %0 = stablehlo.divide %k, %c : tensor<4xELEM> %r = stablehlo.multiply %0, %m : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<2.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %k = stablehlo.broadcast_in_dim %h, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %0 = stablehlo.divide %k, %c : tensor<4xELEM> %r = stablehlo.multiply %0, %m : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "idle ?i=1.0; ?m=number; ?k=number; ?p=number",
            "idle ?i=1.0; ?p=number",
            "idle ?i=1.0; ?k=number",
        ],
        "(k / (1 - b^t)) m, the correction folded into the size of the step",
    ),
    real(
        "bias-corrected-root",
        "(divide ?x (add (divide (sqrt ?v) (sqrt ?c=(subtract ?i ?p))) ?e))",
        "(divide ?x (add (sqrt (nn.bias_corrected ?v ?p)) ?e))",
        &["one ?i", "when varies ?v", "when number ?p"],
        &[
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<1.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %0 = stablehlo.sqrt %c : tensor<4xELEM> %1 = stablehlo.sqrt %m : tensor<4xELEM> %2 = stablehlo.divide %1, %0 : tensor<4xELEM> %3 = stablehlo.add %2, %w : tensor<4xELEM> %r = stablehlo.divide %w, %3 : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<2.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %0 = stablehlo.sqrt %c : tensor<4xELEM> %1 = stablehlo.sqrt %m : tensor<4xELEM> %2 = stablehlo.divide %1, %0 : tensor<4xELEM> %3 = stablehlo.add %2, %w : tensor<4xELEM> %r = stablehlo.divide %w, %3 : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "idle ?i=1.0; ?v=number; ?p=number",
            "idle ?i=1.0",
        ],
        "sqrt(v) / sqrt(1 - b^t) = sqrt(v / (1 - b^t))",
    ),
    real(
        "nesterov",
        "(nn.average (nn.average ?m ?x ?c) ?x ?c)",
        "(nn.nesterov ?m ?x ?c)",
        &[],
        &["?c=0.1"],
        "b m' + (1 - b) x where m' = b m + (1 - b) x",
    ),
    real(
        "nesterov-sum",
        "(nn.decayed_sum (nn.decayed_sum ?m ?x ?b) ?x ?b)",
        "(nn.nesterov_sum ?m ?x ?b)",
        &[],
        &["?b=0.9"],
        "b m' + x where m' = b m + x",
    ),
    real(
        "decayed",
        "(subtract ?w (multiply ?w ?k))",
        "(nn.decayed ?w ?k)",
        &["when varies ?w", "when uniform ?k"],
        &["?k=0.01", "idle ?w=number; ?k=0.01", "idle"],
        "w - k w",
    ),
    real(
        "decayed-factor",
        "(multiply ?w (subtract ?i ?k))",
        "(nn.decayed ?w ?k)",
        &["one ?i", "when varies ?w", "when uniform ?k"],
        &[
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<1.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %r = stablehlo.multiply %m, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%m: tensor<4xELEM>, %n: tensor<ELEM>, %w: tensor<4xELEM>, %h: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<2.0> : tensor<4xELEM> %p = stablehlo.broadcast_in_dim %n, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %c = stablehlo.subtract %i, %p : tensor<4xELEM> %r = stablehlo.multiply %m, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "idle ?i=1.0; ?w=number; ?k=number",
            "idle ?i=1.0",
        ],
        "(1 - k) w",
    ),
    Rule {
        rhs: Rhs::Build("(nn.decayed ?w (constant of 1 - ?c))", decayed_by),
        ..real(
            "decayed-known",
            "(multiply ?w ?c)",
            "",
            &["when varies ?w", "when nearly_one ?c"],
            &["?c=0.999", "idle ?w=number; ?c=0.999", "idle ?c=0.5"],
            "c w, where 1 - c is small",
        )
    },
    real(
        "decayed-step",
        "(subtract ?w (multiply (add ?x (multiply ?w ?k)) ?r))",
        "(subtract (nn.decayed ?w (multiply ?k ?r)) (multiply ?x ?r))",
        &["when varies ?w", "when decay ?k", "when uniform ?r"],
        &["?k=0.1; ?r=0.01", "idle ?w=number; ?k=0.1; ?r=0.01", "idle ?k=1.5; ?r=0.01", "idle ?k=0.1"],
        "w - r (x + k w) = (w - k r w) - r x",
    ),
    real(
        "decayed-step-back",
        "(add ?w (multiply (add ?x (multiply ?w ?k)) ?r))",
        "(add (nn.decayed ?w (negate (multiply ?k ?r))) (multiply ?x ?r))",
        &["when varies ?w", "when decay ?k", "when uniform ?r"],
        &["?k=0.1; ?r=-0.01", "idle ?w=number; ?k=0.1; ?r=-0.01", "idle ?k=1.5; ?r=-0.01", "idle ?k=0.1"],
        "the same where r is below zero",
    ),
    real(
        "clipped",
        "(select (compare[a] ?n ?l) ?x (multiply (divide ?x ?n) ?l))",
        "(nn.clipped ?x ?l ?n)",
        &["strictly_below a", "when varies ?x", "when uniform ?n"],
        &[
            "?n=0.5; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "?n=3.0; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "?n=0.5; a={comparison_direction = #stablehlo<comparison_direction GT>}",
            "idle ?x=number; ?n=0.5; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "idle a={comparison_direction = #stablehlo<comparison_direction LT>}",
        ],
        "x where its norm n is below l, else (x / n) l",
    ),
    real(
        "clipped-by-smaller",
        "(multiply ?x (minimum (divide ?l ?n=(sqrt ?v)) ?i))",
        "(nn.clipped ?x ?l ?n)",
        &["one ?i", "when varies ?x", "when uniform ?n"],
        &[
            "(%x: tensor<4xELEM>, %a: tensor<ELEM>, %b: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<1.0> : tensor<4xELEM> %v = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %l = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %n = stablehlo.sqrt %v : tensor<4xELEM> %0 = stablehlo.divide %l, %n : tensor<4xELEM> %1 = stablehlo.minimum %i, %0 : tensor<4xELEM> %r = stablehlo.multiply %x, %1 : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%x: tensor<4xELEM>, %a: tensor<ELEM>, %b: tensor<ELEM>) -> tensor<4xELEM> { %i = stablehlo.constant dense<3.0> : tensor<4xELEM> %v = stablehlo.broadcast_in_dim %a, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %l = stablehlo.broadcast_in_dim %b, dims = [] : (tensor<ELEM>) -> tensor<4xELEM> %n = stablehlo.sqrt %v : tensor<4xELEM> %0 = stablehlo.divide %l, %n : tensor<4xELEM> %1 = stablehlo.minimum %i, %0 : tensor<4xELEM> %r = stablehlo.multiply %x, %1 : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "idle ?i=1.0; ?x=number; ?v=number",
            "idle ?i=1.0",
        ],
        "x min(1, l / n): a root is never below zero",
    ),
];

fn decayed_by(maker: &mut Maker<'_>) -> Option<ClassId> {
    let (w, c) = (maker.value("?w")?, maker.value("?c")?);
    let (ty, value) = (maker.facts(c).ty.clone(), maker.facts(c).splat?);
    let rate = constant(maker, &ty, 1.0 - value)?;
    maker.op("nn.decayed", &[w, rate], vec![], Some(&ty))
}
