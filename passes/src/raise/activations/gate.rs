//! Recognizes `z = u * f(g)` in an expression, however it is written.
//!
//! Both branches are nodes that the value depends on their tensors only through: `z` is linear in `u` at every point, `z / u`
//! is a function of `g`, and both are affine in the results of linear layers where those are small (they may be clamped).

use super::expr::Expr;
use super::known::{Gate, named};
use super::probe::{Point, eval, signed};
use crate::raise::flow::Flow;

/// How far random gates go.
const SPAN: f64 = 5.0;

/// A gated activation in an expression.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Found {
    /// Which.
    pub gate: Gate,
    /// The node that it is linear in.
    pub u: usize,
    /// The node that the activation function is applied to.
    pub g: usize,
    /// What else there is to say.
    pub notes: Vec<String>,
}

/// Why an expression is no gated activation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Miss {
    /// It is not the product of two tensors at all.
    Other,
    /// It is nearly one.
    Near(String),
}

/// A node through which alone some tensors reach the value.
struct Branch {
    node: usize,
    data: u64,
}

/// Finds `u` and `g`.
pub(super) fn recognize(flow: &Flow<'_>, expr: &Expr) -> Result<Found, Miss> {
    let all = expr.nodes[expr.root()].data;
    let branches = branches(expr);
    let flag = mask(flow, expr).ok_or(Miss::Other)?;
    let mut best: Result<Found, Miss> = Err(Miss::Other);
    let tops = branches.iter().rev().enumerate();
    let is_top = |i: usize, b: &Branch| !branches.iter().rev().take(i).any(|c| c.data == b.data);
    for u in tops.filter(|(i, b)| is_top(*i, b)).map(|(_, b)| b) {
        let gates: Vec<usize> =
            branches.iter().rev().filter(|b| b.data == all & !u.data).map(|b| b.node).collect();
        let Some(&top) = gates.first() else { continue };
        let Some(_) = quotient(flow, expr, flag, u.node, top) else { continue };
        match gate_of(flow, expr, flag, u.node, &gates) {
            Ok(found) if best.as_ref().is_ok_and(|b| b.gate <= found.gate) => {}
            Ok(found) => best = Ok(found),
            Err(reason) if best.is_err() => best = Err(Miss::Near(reason)),
            Err(_) => {}
        }
    }
    best
}

/// Nodes that part of the tensors go through, in order; of several on one way the last is the nearest to the value.
fn branches(expr: &Expr) -> Vec<Branch> {
    let all = expr.nodes[expr.root()].data;
    let candidates = (0..expr.nodes.len()).map(|node| Branch { node, data: expr.nodes[node].data });
    candidates
        .filter(|b| b.data != 0 && b.data != all)
        .filter(|b| expr.data_without(&[b.node]) & b.data == 0)
        .collect()
}

/// What masks say where the value is not zero.
fn mask(flow: &Flow<'_>, expr: &Expr) -> Option<bool> {
    let sees = |flag: &bool| {
        let point = Point { given: vec![], seed: 7, flag: *flag };
        eval(flow, expr, expr.root(), &point).is_some_and(|z| z.iter().any(|x| *x != 0.0))
    };
    [true, false].into_iter().find(sees)
}

/// `z / u` at gates of both signs, when `z` is linear in `u`.
fn quotient(flow: &Flow<'_>, expr: &Expr, flag: bool, u: usize, g: usize) -> Option<(Vec<f64>, Vec<f64>)> {
    let gate = signed(11, 0, SPAN);
    let at = |u_values: &[f64]| {
        let given = vec![(u, u_values.to_vec()), (g, gate.clone())];
        eval(flow, expr, expr.root(), &Point { given, seed: 11, flag })
    };
    let (one, other) = (signed(12, 1, 1.0), signed(13, 2, 4.0));
    let ratio = |u: &[f64]| -> Option<Vec<f64>> { Some(at(u)?.iter().zip(u).map(|(z, u)| z / u).collect()) };
    let (first, second) = (ratio(&one)?, ratio(&other)?);
    let near = |(a, b): (&f64, &f64)| a.is_finite() && (a - b).abs() <= 1e-9 * a.abs() + 1e-14;
    let zero = at(&vec![0.0; one.len()])?.iter().all(|z| z.abs() < 1e-14);
    let linear = zero && first.iter().zip(&second).all(near) && first.iter().any(|x| *x != 0.0);
    linear.then_some((gate, first))
}

fn gate_of(flow: &Flow<'_>, expr: &Expr, flag: bool, u: usize, gates: &[usize]) -> Result<Found, String> {
    let Some(clamped) = affine(flow, expr, u) else {
        return Err("a product of two tensors, neither of which is the plain result of a linear layer".into());
    };
    let plain: Vec<(usize, bool)> = gates.iter().filter_map(|&g| Some((g, affine(flow, expr, g)?))).collect();
    let found = plain.iter().find_map(|&(g, cut)| {
        let (x, y) = quotient(flow, expr, flag, u, g)?;
        named(&x, &y, expr.narrow).map(|(gate, note)| (gate, g, cut, note))
    });
    let Some((gate, g, cut, note)) = found else {
        return Err("a product with a function of a tensor that is none of the known activations".into());
    };
    let mut notes: Vec<String> = note.into_iter().collect();
    if clamped || cut {
        notes.push("its inputs are clamped".into());
    }
    if expr.masked() {
        notes.push("behind a mask".into());
    }
    Ok(Found { gate, u, g, notes })
}

/// A node is affine in the tensors where they are small; says whether it is clamped where they are large.
fn affine(flow: &Flow<'_>, expr: &Expr, node: usize) -> Option<bool> {
    let leaves: Vec<usize> = (0..=node)
        .filter(|&i| matches!(expr.nodes[i].kind, super::expr::Kind::Data(_)))
        .filter(|&i| expr.nodes[i].data & expr.nodes[node].data != 0)
        .collect();
    let along = |by: f64| {
        let moved = |&i: &usize| (i, signed(17, i as u32, 0.08).into_iter().map(|x| x * by).collect());
        eval(flow, expr, node, &Point { given: leaves.iter().map(moved).collect(), seed: 17, flag: true })
    };
    let zero = along(0.0)?;
    let step = |by: f64| -> Option<Vec<f64>> {
        Some(along(by)?.iter().zip(&zero).map(|(y, z)| (y - z) / by).collect())
    };
    let slope = step(1.0)?;
    let same =
        |other: &[f64]| slope.iter().zip(other).all(|(a, b)| *a != 0.0 && (a - b).abs() <= 1e-8 * a.abs());
    (same(&step(2.0)?) && same(&step(-1.0)?)).then_some(())?;
    Some(!same(&step(1000.0)?))
}
