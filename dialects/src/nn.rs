//! Meanings: what expressions of a training step compute, as one op each. They exist in e-graphs and in what is said of a
//! program; no target has a form of them.

use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{EvalFn, OpDef, Syntax, Traits, one};
use fp8c_ir::tensor::Data;
use fp8c_ir::{OpView, Tensor, Type, ensure, fault};

use crate::elementwise::{FLOAT, float_map, like_operands, only, pair, same_shape};

const fn unary(name: &'static str, doc: &'static str, example: &'static str, eval: EvalFn) -> OpDef {
    OpDef {
        name,
        doc,
        example,
        operands: const { &[one("operand")] },
        results: const { &[one("result")] },
        attrs: &[],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : arrow"),
        infer: like_operands::<FLOAT>,
        eval,
    }
}

/// A function of rows: each element of the result depends on the row it stands in.
const fn by_row(name: &'static str, doc: &'static str, example: &'static str, eval: EvalFn) -> OpDef {
    OpDef { traits: Traits::PURE, infer: like_rows, ..unary(name, doc, example, eval) }
}

/// A running value moves towards a new one.
const fn moves(name: &'static str, doc: &'static str, example: &'static str, eval: EvalFn) -> OpDef {
    OpDef {
        operands: const { &[one("old"), one("new"), one("rate")] },
        moves: None,
        syntax: Syntax::Format("$old , $new , $rate attr-dict : arrow"),
        ..unary(name, doc, example, eval)
    }
}

/// The family.
pub const OPS: &[OpDef] = &[
    unary("nn.silu", "x sigmoid(x).", "%r = nn.silu %a : tensor<4xf32> -> tensor<4xf32>", |_, x| {
        float_map(only(x)?, |x| x * sigmoid(x))
    }),
    unary(
        "nn.silu_grad",
        "The slope of nn.silu.",
        "%r = nn.silu_grad %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| sigmoid(x) * (1.0 + x * sigmoid(-x))),
    ),
    unary(
        "nn.sigmoid_grad",
        "The slope of sigmoid.",
        "%r = nn.sigmoid_grad %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| sigmoid(x) * sigmoid(-x)),
    ),
    unary(
        "nn.relu",
        "The larger of x and zero.",
        "%r = nn.relu %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| if x < 0.0 { 0.0 } else { x }),
    ),
    unary(
        "nn.relu_grad",
        "The slope of nn.relu: one where x is above zero, else zero.",
        "%r = nn.relu_grad %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| f64::from(u8::from(x > 0.0))),
    ),
    unary(
        "nn.softplus",
        "log(1 + exp(x)).",
        "%r = nn.softplus %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| x.max(0.0) + (-x.abs()).exp().ln_1p()),
    ),
    unary(
        "nn.normal",
        "The probability that a normal variable is below x: (1 + erf(x / sqrt 2)) / 2.",
        "%r = nn.normal %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, normal),
    ),
    unary(
        "nn.gelu",
        "x times the probability that a normal variable is below x.",
        "%r = nn.gelu %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| x * normal(x)),
    ),
    unary(
        "nn.gelu_grad",
        "The slope of nn.gelu.",
        "%r = nn.gelu_grad %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| normal(x) + x * density(x)),
    ),
    unary(
        "nn.gelu_tanh",
        "The form of gelu by tanh: x sigmoid(2 sqrt(2 / pi) (x + 0.044715 x^3)).",
        "%r = nn.gelu_tanh %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| x * sigmoid(phase(x))),
    ),
    unary(
        "nn.gelu_tanh_grad",
        "The slope of nn.gelu_tanh.",
        "%r = nn.gelu_tanh_grad %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, gelu_tanh_grad),
    ),
    unary(
        "nn.normal_tanh",
        "The form of nn.normal by tanh, which nn.gelu_tanh multiplies x by.",
        "%r = nn.normal_tanh %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| sigmoid(phase(x))),
    ),
    unary(
        "nn.normal_tanh_bell",
        "nn.normal_tanh of x times that of -x: its slope but for the slope of what sigmoid is taken of.",
        "%r = nn.normal_tanh_bell %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| sigmoid(phase(x)) * sigmoid(-phase(x))),
    ),
    unary(
        "nn.cubic_factor",
        "1 + 0.044715 x^2, which x is multiplied by where x + 0.044715 x^3 is factored.",
        "%r = nn.cubic_factor %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| 1.0 + CUBIC * x * x),
    ),
    unary(
        "nn.cubic_slope",
        "1 + 3 0.044715 x^2, the slope of x + 0.044715 x^3.",
        "%r = nn.cubic_slope %a : tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_map(only(x)?, |x| 1.0 + 3.0 * CUBIC * x * x),
    ),
    unary("nn.cube", "x^3.", "%r = nn.cube %a : tensor<4xf32> -> tensor<4xf32>", |_, x| {
        float_map(only(x)?, |x| x * x * x)
    }),
    moves(
        "nn.average",
        "A running average: (1 - rate) old + rate new.",
        "%r = nn.average %a, %b, %c : tensor<4xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_zip3(x, |old, new, rate| (1.0 - rate) * old + rate * new),
    ),
    moves(
        "nn.average_square",
        "A running average of squares: (1 - rate) old + rate new^2.",
        "%r = nn.average_square %a, %b, %c : tensor<4xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_zip3(x, |old, new, rate| (1.0 - rate) * old + rate * new * new),
    ),
    moves(
        "nn.decayed_sum",
        "A sum that decays: rate old + new.",
        "%r = nn.decayed_sum %a, %b, %c : tensor<4xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_zip3(x, |old, new, rate| rate * old + new),
    ),
    OpDef {
        operands: const { &[one("operand"), one("power")] },
        moves: None,
        syntax: Syntax::Format("$operand , $power attr-dict : arrow"),
        ..unary(
            "nn.bias_corrected",
            "A running average without what it began with: x / (1 - power), where power is b^t after t steps.",
            "%r = nn.bias_corrected %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
            |_, x| float_zip2(x, |x, power| x / (1.0 - power)),
        )
    },
    moves(
        "nn.nesterov",
        "A running average one step ahead: moved towards the new value twice.",
        "%r = nn.nesterov %a, %b, %c : tensor<4xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| {
            let towards = |old: f64, new: f64, rate: f64| (1.0 - rate) * old + rate * new;
            float_zip3(x, |old, new, rate| towards(towards(old, new, rate), new, rate))
        },
    ),
    moves(
        "nn.nesterov_sum",
        "A sum that decays one step ahead: rate (rate old + new) + new.",
        "%r = nn.nesterov_sum %a, %b, %c : tensor<4xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
        |_, x| float_zip3(x, |old, new, rate| rate * (rate * old + new) + new),
    ),
    OpDef {
        operands: const { &[one("operand"), one("rate")] },
        moves: None,
        syntax: Syntax::Format("$operand , $rate attr-dict : arrow"),
        ..unary(
            "nn.decayed",
            "Weight decay: x - rate x.",
            "%r = nn.decayed %a, %b : tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
            |_, x| float_zip2(x, |x, rate| x - rate * x),
        )
    },
    OpDef {
        operands: const { &[one("operand"), one("limit"), one("norm")] },
        moves: None,
        syntax: Syntax::Format("$operand , $limit , $norm attr-dict : arrow"),
        ..unary(
            "nn.clipped",
            "x where its norm is below the limit, else x limit / norm.",
            "%r = nn.clipped %a, %b, %c : tensor<4xf32>, tensor<4xf32>, tensor<4xf32> -> tensor<4xf32>",
            |_, x| float_zip3(x, |x, limit, norm| if norm < limit { x } else { x / norm * limit }),
        )
    },
    by_row(
        "nn.row_sum",
        "The sum along the last dimension, at each place of the row.",
        "%r = nn.row_sum %a : tensor<2x4xf32> -> tensor<2x4xf32>",
        |_, x| {
            let x = only(x)?;
            rows(x, |row| vec![row.iter().sum(); row.len()])
        },
    ),
    by_row(
        "nn.softmax",
        "exp(x) over its sum along the last dimension.",
        "%r = nn.softmax %a : tensor<2x4xf32> -> tensor<2x4xf32>",
        |_, x| {
            let x = only(x)?;
            rows(x, softmax)
        },
    ),
    OpDef {
        operands: const { &[one("operand"), one("eps")] },
        moves: None,
        syntax: Syntax::Format("$operand , $eps attr-dict : arrow"),
        ..by_row(
            "nn.inverse_rms",
            "1 / sqrt(the mean of x^2 along the last dimension + eps).",
            "%r = nn.inverse_rms %a, %b : tensor<2x4xf32>, tensor<2x4xf32> -> tensor<2x4xf32>",
            |_, x| over_rms(x, |_| 1.0),
        )
    },
    OpDef {
        operands: const { &[one("operand"), one("eps")] },
        moves: None,
        syntax: Syntax::Format("$operand , $eps attr-dict : arrow"),
        ..by_row(
            "nn.rms_norm",
            "x / sqrt(the mean of x^2 along the last dimension + eps).",
            "%r = nn.rms_norm %a, %b : tensor<2x4xf32>, tensor<2x4xf32> -> tensor<2x4xf32>",
            |_, x| over_rms(x, |x| x),
        )
    },
    OpDef {
        operands: const { &[one("softmax"), one("gradient")] },
        moves: None,
        syntax: Syntax::Format("$softmax , $gradient attr-dict : arrow"),
        ..by_row(
            "nn.softmax_grad",
            "The gradient of what nn.softmax was taken of: p (d - the sum of p d along the last dimension).",
            "%r = nn.softmax_grad %a, %b : tensor<2x4xf32>, tensor<2x4xf32> -> tensor<2x4xf32>",
            |_, x| softmax_grad(x),
        )
    },
    OpDef {
        operands: const { &[one("operand"), one("eps"), one("gradient")] },
        moves: None,
        syntax: Syntax::Format("$operand , $eps , $gradient attr-dict : arrow"),
        ..by_row(
            "nn.rms_norm_grad",
            "The gradient of what nn.rms_norm was taken of: r d - r^3 x (the mean of x d), where r = 1 / sqrt(the mean of x^2 + eps).",
            "%r = nn.rms_norm_grad %a, %b, %c : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32> -> tensor<2x4xf32>",
            |_, x| rms_norm_grad(x),
        )
    },
];

fn like_rows(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    ensure!(op.tensor(0)?.rank() > 0, "a number has no last dimension");
    like_operands::<FLOAT>(op)
}

/// A function of each row: computed in f64, then rounded to the element type.
fn rows(x: &Tensor, f: impl Fn(&[f64]) -> Vec<f64>) -> Result<Vec<Tensor>, Fault> {
    Ok(vec![rounded(x, row_values(x, f)?)])
}

fn row_values(x: &Tensor, f: impl Fn(&[f64]) -> Vec<f64>) -> Result<Vec<f64>, Fault> {
    Ok(x.to_f64s().chunks(row_length(x)?).flat_map(f).collect())
}

/// Elements in a row; at least one, so that chunks of as many exist.
fn row_length(x: &Tensor) -> Result<usize, Fault> {
    let Some(&n) = x.ty.shape.last() else { fault!("a number has no last dimension") };
    Ok(usize::try_from(n).unwrap_or(1).max(1))
}

fn softmax(row: &[f64]) -> Vec<f64> {
    let largest = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let parts: Vec<f64> = row.iter().map(|x| (x - largest).exp()).collect();
    let sum: f64 = parts.iter().sum();
    parts.iter().map(|p| p / sum).collect()
}

/// A function of x over the root of its row's mean square.
fn over_rms(operands: &[Tensor], f: fn(f64) -> f64) -> Result<Vec<Tensor>, Fault> {
    let (x, eps) = pair(operands)?;
    ensure!(x.ty.elem == eps.ty.elem, "the operands differ in type");
    let mean = |row: &[f64]| vec![row.iter().map(|x| x * x).sum::<f64>() / row.len() as f64; row.len()];
    let all = x.to_f64s().into_iter().zip(row_values(x, mean)?).zip(eps.to_f64s());
    Ok(vec![rounded(x, all.map(|((x, mean), eps)| f(x) / (mean + eps).sqrt()).collect())])
}

fn softmax_grad(operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let (p, d) = pair(operands)?;
    ensure!(p.ty.elem == d.ty.elem, "the operands differ in type");
    let values: Vec<(f64, f64)> = p.to_f64s().into_iter().zip(d.to_f64s()).collect();
    let of_row = |row: &[(f64, f64)]| {
        let sum: f64 = row.iter().map(|(p, d)| p * d).sum();
        row.iter().map(|(p, d)| p * (d - sum)).collect::<Vec<f64>>()
    };
    Ok(vec![rounded(p, values.chunks(row_length(p)?).flat_map(of_row).collect())])
}

fn rms_norm_grad(operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, eps, d] = operands else { fault!("needs three operands, found {}", operands.len()) };
    same_shape(x, eps)?;
    same_shape(x, d)?;
    ensure!(x.ty.elem == eps.ty.elem && x.ty.elem == d.ty.elem, "the operands differ in type");
    let (n, values) = (row_length(x)?, x.to_f64s());
    let parts: Vec<(f64, f64)> = values.into_iter().zip(d.to_f64s()).collect();
    let eps = eps.to_f64s();
    let of_row = |(row, eps): (&[(f64, f64)], &[f64])| {
        let mean = |f: fn(&(f64, f64)) -> f64| row.iter().map(f).sum::<f64>() / row.len() as f64;
        let (square, along) = (mean(|(x, _)| x * x), mean(|(x, d)| x * d));
        let one = |((x, d), eps): (&(f64, f64), &f64)| {
            let r = 1.0 / (square + eps).sqrt();
            r * d - r * r * r * x * along
        };
        row.iter().zip(eps).map(one).collect::<Vec<f64>>()
    };
    Ok(vec![rounded(x, parts.chunks(n).zip(eps.chunks(n)).flat_map(of_row).collect())])
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn normal(x: f64) -> f64 {
    0.5 * libm::erfc(-x * std::f64::consts::FRAC_1_SQRT_2)
}

fn density(x: f64) -> f64 {
    (-0.5 * x * x).exp() / (2.0 * std::f64::consts::PI).sqrt()
}

/// Twice sqrt(2 / pi).
const PHASE: f64 = 1.595_769_121_605_730_7;
const CUBIC: f64 = 0.044_715;

fn phase(x: f64) -> f64 {
    PHASE * (x + CUBIC * x * x * x)
}

fn gelu_tanh_grad(x: f64) -> f64 {
    let (up, down) = (sigmoid(phase(x)), sigmoid(-phase(x)));
    up * (1.0 + x * down * PHASE * (1.0 + 3.0 * CUBIC * x * x))
}

/// A function of two real floats: computed in f64, then rounded to the element type.
fn float_zip2(operands: &[Tensor], f: impl Fn(f64, f64) -> f64) -> Result<Vec<Tensor>, Fault> {
    let (a, b) = pair(operands)?;
    ensure!(a.ty.elem == b.ty.elem, "the operands differ in type");
    Ok(vec![rounded(a, a.to_f64s().into_iter().zip(b.to_f64s()).map(|(a, b)| f(a, b)).collect())])
}

/// A function of three real floats: computed in f64, then rounded to the element type.
fn float_zip3(operands: &[Tensor], f: impl Fn(f64, f64, f64) -> f64) -> Result<Vec<Tensor>, Fault> {
    let [a, b, c] = operands else { fault!("needs three operands, found {}", operands.len()) };
    same_shape(a, b)?;
    same_shape(a, c)?;
    ensure!(a.ty.elem == b.ty.elem && a.ty.elem == c.ty.elem, "the operands differ in type");
    let rows = a.to_f64s().into_iter().zip(b.to_f64s()).zip(c.to_f64s());
    let values: Vec<f64> = rows.map(|((a, b), c)| f(a, b, c)).collect();
    Ok(vec![rounded(a, values)])
}

/// Values in the type of `like`.
fn rounded(like: &Tensor, values: Vec<f64>) -> Tensor {
    let ty = like.ty.clone();
    match &like.data {
        Data::F32(_) => Tensor::rounded(ty, values.into_iter().map(|x| x as f32).collect()),
        _ => Tensor::from_f64(ty, values),
    }
}
