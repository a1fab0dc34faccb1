//! Evaluates an expression at random points of both signs.

use fp8c_ir::interp::eval_node;
use fp8c_ir::tensor::{Data, Tensor};
use fp8c_ir::types::{ElementType, TensorType};

use super::expr::{Expr, Kind};
use crate::raise::flow::Flow;
use crate::raise::probe::POINTS;

/// What an expression is evaluated at.
#[derive(Clone, Debug)]
pub(super) struct Point {
    /// Nodes taken as given.
    pub given: Vec<(usize, Vec<f64>)>,
    /// Where random numbers begin.
    pub seed: u32,
    /// What masks say.
    pub flag: bool,
}

/// Random numbers of both signs, most of them small, some large; none is near zero.
pub(super) fn signed(seed: u32, stream: u32, span: f64) -> Vec<f64> {
    let number = |i: usize| {
        let bits = fp8c_float::stochastic_bits(seed, 1, stream, i as u32);
        let size = f64::from(bits >> 1) / f64::from(u32::MAX >> 1);
        // An eighth of the points is far out.
        let far = if i % 8 == 0 { 3.0 } else { 1.0 };
        let sign = if bits & 1 == 0 { 1.0 } else { -1.0 };
        sign * span * far * (0.02 + size)
    };
    (0..POINTS).map(number).collect()
}

/// A node of an expression at a point; nothing when some op cannot be evaluated this way.
pub(super) fn eval(flow: &Flow<'_>, expr: &Expr, node: usize, point: &Point) -> Option<Vec<f64>> {
    let mut needed = vec![false; node + 1];
    needed[node] = true;
    for i in (0..=node).rev() {
        if needed[i] && !point.given.iter().any(|(n, _)| *n == i) {
            expr.operands(i).iter().for_each(|&o| needed[o] = true);
        }
    }
    let mut values: Vec<Option<Tensor>> = vec![None; node + 1];
    for i in (0..=node).filter(|&i| needed[i]) {
        values[i] = Some(match point.given.iter().find(|(n, _)| *n == i) {
            Some((_, given)) => floats(given.clone()),
            None => eval_one(flow, expr, i, point, &values)?,
        });
    }
    Some(values[node].as_ref()?.to_f64s())
}

fn floats(values: Vec<f64>) -> Tensor {
    Tensor::from_f64(TensorType::new([POINTS as i64], ElementType::F64), values)
}

fn eval_one(
    flow: &Flow<'_>,
    expr: &Expr,
    i: usize,
    point: &Point,
    values: &[Option<Tensor>],
) -> Option<Tensor> {
    let node = &expr.nodes[i];
    let elem = flow.graph.ty(node.value).as_tensor()?.elem;
    match &node.kind {
        Kind::Data(d) => Some(floats(signed(point.seed, 100 + d, 1.0))),
        Kind::Flag => Some(Tensor::from_bools([POINTS as i64], vec![point.flag; POINTS])),
        Kind::Constant(x) => Some(floats(vec![*x; POINTS])),
        Kind::Uniform => {
            let bits = fp8c_float::stochastic_bits(point.seed, 2, node.value.0, 0);
            let x = 0.25 + f64::from(bits) / f64::from(u32::MAX);
            let whole = TensorType::new([POINTS as i64], elem);
            Some(if elem.is_float() {
                floats(vec![x; POINTS])
            } else {
                Tensor::from_f64s(whole, vec![5.0; POINTS])
            })
        }
        Kind::Same(from) => {
            let from = values[*from].as_ref()?;
            Some(if elem.is_float() { floats(from.to_f64s()) } else { from.clone() })
        }
        Kind::Op(op, result, operands) => {
            let operands: Option<Vec<Tensor>> = operands.iter().map(|&o| values[o].clone()).collect();
            let out = eval_node(flow.graph, *op, &operands?).ok()?.into_iter().nth(*result)?;
            (out.len() == POINTS && !matches!(out.data, Data::Complex(_))).then_some(out)
        }
    }
}
