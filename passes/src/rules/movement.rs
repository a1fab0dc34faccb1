//! Movement and conversions: what is done twice, undone, or better done elsewhere.

use fp8c_egraph::{ClassId, Maker, Rhs, Rule, Table};
use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::types::TensorType;

use super::conditions::GUARDS;
use super::dims::FUNCTIONS;
use super::exact;

/// The family.
pub const TABLE: Table = Table { family: "movement", rules: RULES, guards: GUARDS, functions: FUNCTIONS };

const RULES: &[Rule] = &[
    exact(
        "transpose-twice",
        "(transpose[a] (transpose[b] ?x))",
        "(transpose[compose(a, b)] ?x)",
        &[],
        &[
            "(%x: tensor<2x3x4xELEM>) -> tensor<3x2x4xELEM> { %0 = stablehlo.transpose %x, dims = [2, 0, 1] : (tensor<2x3x4xELEM>) -> tensor<4x2x3xELEM> %r = stablehlo.transpose %0, dims = [2, 1, 0] : (tensor<4x2x3xELEM>) -> tensor<3x2x4xELEM> return %r : tensor<3x2x4xELEM> }",
        ],
        "two permutations are one",
    ),
    exact(
        "transpose-none",
        "(transpose[a] ?x)",
        "?x",
        &["in_order a"],
        &[
            "(%x: tensor<2x2xELEM>) -> tensor<2x2xELEM> { %r = stablehlo.transpose %x, dims = [0, 1] : (tensor<2x2xELEM>) -> tensor<2x2xELEM> return %r : tensor<2x2xELEM> }",
            "(%x: tensor<2x2xELEM>) -> tensor<2x2xELEM> { %r = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x2xELEM>) -> tensor<2x2xELEM> return %r : tensor<2x2xELEM> }",
        ],
        "dimensions in their own order",
    ),
    exact(
        "reshape-twice",
        "?z=(reshape (reshape ?x))",
        "(reshape:?z ?x)",
        &[],
        &[
            "(%x: tensor<2x6xELEM>) -> tensor<3x4xELEM> { %0 = stablehlo.reshape %x : (tensor<2x6xELEM>) -> tensor<12xELEM> %r = stablehlo.reshape %0 : (tensor<12xELEM>) -> tensor<3x4xELEM> return %r : tensor<3x4xELEM> }",
        ],
        "the same elements row by row",
    ),
    exact(
        "reshape-none",
        "?y=(reshape ?x)",
        "?x",
        &["same_type ?x ?y"],
        &[
            "(%x: tensor<2x6xELEM>) -> tensor<2x6xELEM> { %r = stablehlo.reshape %x : (tensor<2x6xELEM>) -> tensor<2x6xELEM> return %r : tensor<2x6xELEM> }",
            "(%x: tensor<2x6xELEM>) -> tensor<12xELEM> { %r = stablehlo.reshape %x : (tensor<2x6xELEM>) -> tensor<12xELEM> return %r : tensor<12xELEM> }",
        ],
        "to the shape it has",
    ),
    exact(
        "slice-none",
        "?y=(slice[s] ?x)",
        "?x",
        &["same_type ?x ?y"],
        &[
            "(%x: tensor<2x6xELEM>) -> tensor<2x6xELEM> { %r = stablehlo.slice %x [0:2, 0:6] : (tensor<2x6xELEM>) -> tensor<2x6xELEM> return %r : tensor<2x6xELEM> }",
            "(%x: tensor<2x6xELEM>) -> tensor<2x5xELEM> { %r = stablehlo.slice %x [0:2, 1:6] : (tensor<2x6xELEM>) -> tensor<2x5xELEM> return %r : tensor<2x5xELEM> }",
        ],
        "all of it",
    ),
    exact(
        "convert-none",
        "?y=(convert ?x)",
        "?x",
        &["same_type ?x ?y"],
        &[
            "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %r = stablehlo.convert %x : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%x: tensor<4xELEM>) -> tensor<4xf8E5M2> { %r = stablehlo.convert %x : (tensor<4xELEM>) -> tensor<4xf8E5M2> return %r : tensor<4xf8E5M2> }",
        ],
        "to the type it has",
    ),
    exact(
        "convert-widened",
        "?z=(convert ?y=(convert ?x))",
        "(convert:?z ?x)",
        &["widens ?x ?y"],
        &[
            "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %0 = stablehlo.convert %x : (tensor<4xELEM>) -> tensor<4xf32> %r = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%x: tensor<4xf32>) -> tensor<4xf32> { %0 = stablehlo.convert %x : (tensor<4xf32>) -> tensor<4xbf16> %r = stablehlo.convert %0 : (tensor<4xbf16>) -> tensor<4xf32> return %r : tensor<4xf32> }",
            "(%x: tensor<4xf8E5M2>) -> tensor<4xf8E4M3FN> { %0 = stablehlo.convert %x : (tensor<4xf8E5M2>) -> tensor<4xbf16> %r = stablehlo.convert %0 : (tensor<4xbf16>) -> tensor<4xf8E4M3FN> return %r : tensor<4xf8E4M3FN> }",
        ],
        "bf16 to f32 and on loses nothing on the way",
    ),
    exact(
        "convert-broadcast",
        "?y=(convert (broadcast_in_dim[b] ?x))",
        "(broadcast_in_dim[b] (convert:elem(?y) ?x))",
        &[],
        &[
            "(%x: tensor<3xf32>) -> tensor<2x3xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32> %r = stablehlo.convert %0 : (tensor<2x3xf32>) -> tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "rounded once, then repeated",
    ),
    exact(
        "multiply-broadcasts",
        "(multiply (broadcast_in_dim[b] ?x) (broadcast_in_dim[b] ?y))",
        "(broadcast_in_dim[b] (multiply ?x ?y))",
        &["same_type ?x ?y"],
        &[
            "(%x: tensor<3xELEM>, %y: tensor<3xELEM>) -> tensor<2x3xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %1 = stablehlo.broadcast_in_dim %y, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %r = stablehlo.multiply %0, %1 : tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
            "(%x: tensor<3xELEM>, %y: tensor<1xELEM>) -> tensor<2x3xELEM> { %0 = stablehlo.broadcast_in_dim %x, dims = [1] : (tensor<3xELEM>) -> tensor<2x3xELEM> %1 = stablehlo.broadcast_in_dim %y, dims = [1] : (tensor<1xELEM>) -> tensor<2x3xELEM> %r = stablehlo.multiply %0, %1 : tensor<2x3xELEM> return %r : tensor<2x3xELEM> }",
        ],
        "x y once, then repeated",
    ),
    exact(
        "negate-twice",
        "(negate (negate ?x))",
        "?x",
        &[],
        &[
            "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %0 = stablehlo.negate %x : tensor<4xELEM> %r = stablehlo.negate %0 : tensor<4xELEM> return %r : tensor<4xELEM> }",
        ],
        "-(-x) = x",
    ),
    exact(
        "multiply-one",
        "(multiply ?x ?c)",
        "?x",
        &["one ?c"],
        &[
            "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %c = stablehlo.constant dense<1.0> : tensor<4xELEM> %r = stablehlo.multiply %x, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %c = stablehlo.constant dense<2.0> : tensor<4xELEM> %r = stablehlo.multiply %c, %x : tensor<4xELEM> return %r : tensor<4xELEM> }",
        ],
        "1 x = x",
    ),
    exact(
        "divide-one",
        "(divide ?x ?c)",
        "?x",
        &["one ?c"],
        &[
            "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %c = stablehlo.constant dense<1.0> : tensor<4xELEM> %r = stablehlo.divide %x, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
            "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %c = stablehlo.constant dense<2.0> : tensor<4xELEM> %r = stablehlo.divide %x, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
        ],
        "x / 1 = x",
    ),
    Rule {
        rhs: Rhs::Build("(multiply ?x (constant of 1 / ?c))", reciprocal),
        ..exact(
            "divide-pow2",
            "(divide ?x ?c)",
            "",
            &["pow2_splat ?c"],
            &[
                "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %c = stablehlo.constant dense<8.0> : tensor<4xELEM> %r = stablehlo.divide %x, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
                "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %c = stablehlo.constant dense<6.0> : tensor<4xELEM> %r = stablehlo.divide %x, %c : tensor<4xELEM> return %r : tensor<4xELEM> }",
            ],
            "x / 2^k = 2^-k x, the same real number rounded",
        )
    },
    exact(
        "convert-multiply-pow2",
        "?y=(convert (multiply ?x ?c))",
        "(multiply (convert:?y ?x) (convert:?y ?c))",
        &["exact_times ?x ?c", "exact_times_as ?x ?c ?y", "normal_as ?c ?y"],
        &[
            "(%x: tensor<4xELEM>, %c: tensor<4xELEM>) -> tensor<4xbf16> { %0 = stablehlo.multiply %x, %c : tensor<4xELEM> %r = stablehlo.convert %0 : (tensor<4xELEM>) -> tensor<4xbf16> return %r : tensor<4xbf16> }",
            "(%x: tensor<4xELEM>, %c: tensor<4xELEM>) -> tensor<4xf16> { %0 = stablehlo.multiply %x, %c : tensor<4xELEM> %r = stablehlo.convert %0 : (tensor<4xELEM>) -> tensor<4xf16> return %r : tensor<4xf16> }",
            "(%x: tensor<4xELEM>, %c: tensor<4xELEM>) -> tensor<4xf32> { %0 = stablehlo.multiply %x, %c : tensor<4xELEM> %r = stablehlo.convert %0 : (tensor<4xELEM>) -> tensor<4xf32> return %r : tensor<4xf32> }",
            "(%x: tensor<4xf32>) -> tensor<4xf16> { %c = stablehlo.constant dense<131072.0> : tensor<4xf32> %0 = stablehlo.multiply %x, %c : tensor<4xf32> %r = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xf16> return %r : tensor<4xf16> }",
        ],
        "rounding commutes with a power of two",
    ),
];

fn reciprocal(maker: &mut Maker<'_>) -> Option<ClassId> {
    let (x, c) = (maker.value("?x")?, maker.value("?c")?);
    let facts = maker.facts(c);
    let (ty, splat) = (facts.ty.clone(), facts.splat?);
    let one = Tensor::from_f64s(TensorType::scalar(ty.as_tensor()?.elem), vec![1.0 / splat]);
    let mut elements = one.to_elements();
    elements.ty = ty.as_tensor()?.clone();
    let constant =
        maker.op("stablehlo.constant", &[], vec![("value".into(), Attr::Elements(elements))], Some(&ty))?;
    maker.op("stablehlo.multiply", &[x, constant], vec![], Some(&ty))
}
