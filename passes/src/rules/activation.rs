//! Activations: the ways people write sigmoid, SiLU, ReLU and their gradients, each towards one op of its meaning.

use fp8c_egraph::{ClassId, Maker, Rhs, Rule, Table};

use super::constants::{GUARDS, constant};
use super::real;

/// The family.
pub const TABLE: Table = Table { family: "activation", rules: RULES, guards: GUARDS, functions: &[] };

const RULES: &[Rule] = &[
    real(
        "sigmoid-exp",
        "(divide ?x (add (exponential ?y) ?i))",
        "(multiply ?x (logistic (negate ?y)))",
        &["one ?i"],
        &["?i=1.0", "?i=2.0"],
        "x / (1 + e^y) = x sigmoid(-y)",
    ),
    real(
        "sigmoid-exp-quotient",
        "(multiply (exponential ?y) (logistic (negate ?y)))",
        "(logistic ?y)",
        &[],
        &[""],
        "e^y sigmoid(-y) = sigmoid(y)",
    ),
    real(
        "sigmoid-tanh",
        "(add (tanh ?y) ?i)",
        "(multiply (logistic (multiply ?y (add ?i ?i))) (add ?i ?i))",
        &["one ?i"],
        &["?i=1.0", "?i=2.0"],
        "1 + tanh(y) = 2 sigmoid(2 y)",
    ),
    real(
        "sigmoid-tanh-rest",
        "(subtract ?i (tanh ?y))",
        "(multiply (logistic (negate (multiply ?y (add ?i ?i)))) (add ?i ?i))",
        &["one ?i"],
        &["?i=1.0", "?i=2.0"],
        "1 - tanh(y) = 2 sigmoid(-2 y)",
    ),
    Rule {
        rhs: Rhs::Build("(multiply ?x (multiply (logistic (multiply ?y 2)) 2))", tanh_spread),
        ..real(
            "sigmoid-tanh-spread",
            "(add ?x (multiply ?x (tanh ?y)))",
            "",
            &[],
            &[""],
            "x + x tanh(y) = 2 x sigmoid(2 y)",
        )
    },
    real(
        "sigmoid-tanh-slope",
        "(subtract ?i (chlo.square (tanh ?y)))",
        "(multiply (subtract ?i (tanh ?y)) (add ?i (tanh ?y)))",
        &["one ?i"],
        &["?i=1.0", "?i=2.0"],
        "1 - tanh(y)^2 = (1 - tanh(y)) (1 + tanh(y))",
    ),
    real(
        "sigmoid-complement",
        "(subtract ?i (logistic ?x))",
        "(logistic (negate ?x))",
        &["one ?i"],
        &["?i=1.0", "?i=2.0"],
        "1 - sigmoid(x) = sigmoid(-x)",
    ),
    real(
        "sigmoid-rest",
        "(subtract ?x (multiply ?x (logistic ?y)))",
        "(multiply ?x (logistic (negate ?y)))",
        &[],
        &[""],
        "x - x sigmoid(y) = x sigmoid(-y)",
    ),
    real(
        "sigmoid-softplus",
        "(exponential (negate (nn.softplus ?x)))",
        "(logistic (negate ?x))",
        &[],
        &[""],
        "e^-softplus(x) = sigmoid(-x)",
    ),
    real(
        "sigmoid-by-sign",
        "(select (compare[a] ?x ?z) (logistic (abs ?x)) (logistic (negate (abs ?x))))",
        "(logistic ?x)",
        &["above a", "zero ?z"],
        &[
            "?z=0.0; a={comparison_direction = #stablehlo<comparison_direction GE>}",
            "?z=0.0; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "?z=1.0; a={comparison_direction = #stablehlo<comparison_direction GE>}",
        ],
        "of |x| and -|x| the one that is x",
    ),
    real(
        "sigmoid-slope",
        "(multiply (logistic ?x) (logistic (negate ?x)))",
        "(nn.sigmoid_grad ?x)",
        &[],
        &[""],
        "sigmoid'(x) = sigmoid(x) sigmoid(-x)",
    ),
    real(
        "sigmoid-slope-square",
        "(subtract (logistic ?x) (chlo.square (logistic ?x)))",
        "(nn.sigmoid_grad ?x)",
        &[],
        &[""],
        "sigmoid(x) - sigmoid(x)^2",
    ),
    real(
        "sigmoid-gradient",
        "(multiply (multiply ?d (logistic ?x)) (logistic (negate ?x)))",
        "(multiply ?d (nn.sigmoid_grad ?x))",
        &[],
        &[""],
        "(d sigmoid(x)) sigmoid(-x)",
    ),
    real(
        "sigmoid-gradient-turned",
        "(multiply (multiply ?d (logistic (negate ?x))) (logistic ?x))",
        "(multiply ?d (nn.sigmoid_grad ?x))",
        &[],
        &[""],
        "the same in the other order",
    ),
    real(
        "sigmoid-gradient-square",
        "(subtract (multiply ?d (logistic ?x)) (multiply ?d (chlo.square (logistic ?x))))",
        "(multiply ?d (nn.sigmoid_grad ?x))",
        &[],
        &[""],
        "d sigmoid(x) - d sigmoid(x)^2",
    ),
    real("silu", "(multiply ?x (logistic ?x))", "(nn.silu ?x)", &[], &[""], "x sigmoid(x)"),
    real(
        "silu-gate-first",
        "(multiply (multiply ?u ?x) (logistic ?x))",
        "(multiply ?u (nn.silu ?x))",
        &[],
        &[""],
        "(u x) sigmoid(x) = u silu(x)",
    ),
    real(
        "silu-gate-last",
        "(multiply (multiply ?u (logistic ?x)) ?x)",
        "(multiply ?u (nn.silu ?x))",
        &[],
        &[""],
        "(u sigmoid(x)) x = u silu(x)",
    ),
    real(
        "silu-slope",
        "(multiply (logistic ?x) (add (multiply ?x (logistic (negate ?x))) ?i))",
        "(nn.silu_grad ?x)",
        &["one ?i"],
        &["?i=1.0", "?i=3.0"],
        "silu'(x) = sigmoid(x) (1 + x sigmoid(-x))",
    ),
    real(
        "silu-slope-sum",
        "(add (logistic ?x) (multiply ?x (multiply (logistic ?x) (logistic (negate ?x)))))",
        "(nn.silu_grad ?x)",
        &[],
        &[""],
        "silu'(x) = sigmoid(x) + x sigmoid(x) sigmoid(-x)",
    ),
    real(
        "silu-gradient",
        "(add (multiply ?d (logistic ?x)) (multiply (multiply ?d ?x) (multiply (logistic ?x) (logistic (negate ?x)))))",
        "(multiply ?d (nn.silu_grad ?x))",
        &[],
        &[""],
        "what automatic differentiation makes of x sigmoid(x)",
    ),
    real(
        "silu-gradient-steps",
        "(add (multiply ?d (logistic ?x)) (multiply (multiply (multiply ?d ?x) (logistic ?x)) (logistic (negate ?x))))",
        "(multiply ?d (nn.silu_grad ?x))",
        &[],
        &[""],
        "the same, bracketed to the left",
    ),
    real(
        "silu-gradient-slope",
        "(multiply (multiply ?d (logistic ?x)) (add (multiply ?x (logistic (negate ?x))) ?i))",
        "(multiply ?d (nn.silu_grad ?x))",
        &["one ?i"],
        &["?i=1.0", "?i=3.0"],
        "(d sigmoid(x)) (1 + x sigmoid(-x))",
    ),
    real("softplus", "(log_plus_one (exponential ?x))", "(nn.softplus ?x)", &[], &[""], "log(1 + e^x)"),
    real(
        "softplus-log",
        "(log (add (exponential ?x) ?i))",
        "(nn.softplus ?x)",
        &["one ?i"],
        &["?i=1.0", "?i=2.0"],
        "log(1 + e^x)",
    ),
    real(
        "softplus-stable",
        "(add (maximum ?x ?z) (log_plus_one (exponential (negate (abs ?x)))))",
        "(nn.softplus ?x)",
        &["zero ?z"],
        &["?z=0.0", "?z=1.0"],
        "max(x, 0) + log(1 + e^-|x|)",
    ),
    real(
        "not-nan",
        "(select (compare[a] ?x ?x) (add ?x ?w) ?y)",
        "?y",
        &["unequal a"],
        &[
            "a={comparison_direction = #stablehlo<comparison_direction NE>}",
            "a={comparison_direction = #stablehlo<comparison_direction EQ>}",
        ],
        "x differs from itself where it is NaN; so is x + w there",
    ),
    real("relu", "(maximum ?x ?z)", "(nn.relu ?x)", &["zero ?z"], &["?z=0.0", "?z=1.0"], "max(x, 0)"),
    real(
        "relu-clamp",
        "(clamp ?z ?x ?t)",
        "(nn.relu ?x)",
        &["zero ?z", "infinite ?t"],
        &["?z=0.0; ?t=0x7F800000; ELEM=f32", "?z=-1.0; ?t=0x7F800000; ELEM=f32", "?z=0.0; ?t=1.0"],
        "x between 0 and infinity",
    ),
    real(
        "relu-select",
        "(select (compare[a] ?x ?z) ?x ?w)",
        "(nn.relu ?x)",
        &["above a", "zero ?z", "zero ?w"],
        &[
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "?z=1.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GE>}",
            "?z=0.0; ?w=1.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
        ],
        "x where it is above 0",
    ),
    real(
        "relu-select-below",
        "(select (compare[a] ?x ?z) ?w ?x)",
        "(nn.relu ?x)",
        &["below a", "zero ?z", "zero ?w"],
        &[
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
            "?z=1.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "?z=0.0; ?w=1.0; a={comparison_direction = #stablehlo<comparison_direction LT>}",
        ],
        "0 where x is below",
    ),
    real(
        "relu-product",
        "(select (compare[a] ?x ?z) (multiply ?u ?x) ?w)",
        "(multiply ?u (nn.relu ?x))",
        &["above a", "zero ?z", "zero ?w"],
        &[
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction LT>}",
            "?z=1.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GE>}",
            "?z=0.0; ?w=1.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
        ],
        "u x where x is above 0",
    ),
    real(
        "relu-gradient",
        "(select (compare[a] ?x ?z) ?d ?w)",
        "(multiply ?d (nn.relu_grad ?x))",
        &["strictly_above a", "zero ?z", "zero ?w"],
        &[
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
            "?z=0.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GE>}",
            "?z=1.0; ?w=0.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
            "?z=0.0; ?w=1.0; a={comparison_direction = #stablehlo<comparison_direction GT>}",
        ],
        "d where x is above 0",
    ),
    real("relu-mask", "(multiply ?x (nn.relu_grad ?x))", "(nn.relu ?x)", &[], &[""], "x where x is above 0"),
];

fn tanh_spread(maker: &mut Maker<'_>) -> Option<ClassId> {
    let (x, y) = (maker.value("?x")?, maker.value("?y")?);
    let ty = maker.facts(y).ty.clone();
    let two = constant(maker, &ty, 2.0)?;
    let twice = maker.op("stablehlo.multiply", &[y, two], vec![], Some(&ty))?;
    let sigmoid = maker.op("stablehlo.logistic", &[twice], vec![], Some(&ty))?;
    let by = maker.op("stablehlo.multiply", &[sigmoid, two], vec![], Some(&ty))?;
    maker.op("stablehlo.multiply", &[x, by], vec![], Some(&ty))
}
