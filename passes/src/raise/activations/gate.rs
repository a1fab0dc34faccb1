//! Recognizes `z = u * f(g)` in an expression, however it is written.
//!
//! Both branches are nodes that the value depends on their tensors only through: `z` is linear in `u` at every point, `z / u`
//! is a function of `g`, and both are affine in the results of linear layers where those are small (they may be clamped).

use std::collections::HashSet;

use super::expr::{Expr, Kind};
use super::known::{Gate, far, grows, named};
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

/// Why an expression is no gated activation, the nearer the later.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Miss {
    /// It is not the product of two tensors at all.
    Other,
    /// What it is linear in is something else than the result of a linear layer.
    Up,
    /// The other factor is no activation of the result of a linear layer.
    Gate,
}

impl Miss {
    /// What to tell about it, if anything.
    pub(super) fn reason(self) -> Option<&'static str> {
        match self {
            Self::Other => None,
            Self::Up => {
                Some("a product of two tensors, neither of which is the plain result of a linear layer")
            }
            Self::Gate => Some("a product with a function of a tensor that is none of the known activations"),
        }
    }
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
    let mut probe = Probe { flow, expr, flag: true };
    probe.flag = probe.mask().ok_or(Miss::Other)?;
    let mut best: Result<Found, Miss> = Err(Miss::Other);
    let mut seen = HashSet::new();
    for up in branches.iter().rev() {
        // Of several nodes on one way only the nearest to the value.
        if !seen.insert(up.data) {
            continue;
        }
        let gates = branches.iter().rev().filter(|b| b.data == all & !up.data);
        let gates: Vec<usize> = gates.map(|b| b.node).collect();
        let Some(&top) = gates.first() else { continue };
        if probe.quotient(up.node, top, &signed(11, 0, SPAN)).is_none() {
            continue;
        }
        match probe.gate(up.node, &gates) {
            Ok(found) if best.as_ref().is_ok_and(|b| b.gate <= found.gate) => {}
            Ok(found) => best = Ok(found),
            Err(miss) => best = best.map_err(|other| other.max(miss)),
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

/// Evaluates one expression.
struct Probe<'e, 'g> {
    flow: &'e Flow<'g>,
    expr: &'e Expr,
    /// What masks say.
    flag: bool,
}

impl Probe<'_, '_> {
    fn eval(&self, node: usize, given: Vec<(usize, Vec<f64>)>) -> Option<Vec<f64>> {
        eval(self.flow, self.expr, node, &Point { given, seed: 11, flag: self.flag })
    }

    /// What masks say where the value is not zero.
    fn mask(&self) -> Option<bool> {
        let sees = |&flag: &bool| {
            let z = Probe { flag, ..*self }.eval(self.expr.root(), vec![]);
            z.is_some_and(|z| z.iter().any(|x| *x != 0.0))
        };
        [true, false].into_iter().find(sees)
    }

    /// `z / u` at some gates, when `z` is linear in `u`.
    fn quotient(&self, u: usize, g: usize, gate: &[f64]) -> Option<Vec<f64>> {
        let at = |up: &[f64]| self.eval(self.expr.root(), vec![(u, up.to_vec()), (g, gate.to_vec())]);
        let ratio =
            |up: &[f64]| -> Option<Vec<f64>> { Some(at(up)?.iter().zip(up).map(|(z, u)| z / u).collect()) };
        // Small, so that a clamp of the product to what a type holds is not met.
        let (one, other) = (ratio(&signed(12, 1, 0.1))?, ratio(&signed(13, 2, 0.4))?);
        let near = |(a, b): (&f64, &f64)| a.is_finite() && (a - b).abs() <= 1e-9 * a.abs() + 1e-14;
        let zero = at(&vec![0.0; gate.len()])?.iter().all(|z| z.abs() < 1e-14);
        let linear = zero && one.iter().zip(&other).all(near) && one.iter().any(|x| *x != 0.0);
        linear.then_some(one)
    }

    /// Which activation it is when a node is the up branch and one of some nodes the gate.
    fn gate(&self, u: usize, gates: &[usize]) -> Result<Found, Miss> {
        let clamped = self.affine(u).ok_or(Miss::Up)?;
        let plain: Vec<(usize, bool)> = gates.iter().filter_map(|&g| Some((g, self.affine(g)?))).collect();
        let x = signed(11, 0, SPAN);
        let named = plain.iter().filter_map(|&(g, cut)| {
            let (gate, note) = named(&x, &self.quotient(u, g, &x)?, self.expr.narrow)?;
            Some((gate, g, cut, note))
        });
        let growing = || {
            let &(g, cut) = plain.first()?;
            let note = "its activation is none of the usual ones, but grows with its input";
            let y = self.quotient(u, g, &far())?;
            grows(&far(), &y).then(|| (Gate::Other, g, cut, Some(note.to_string())))
        };
        // Half a gate may stand in `silu` where the gate does not: what has a name of its own goes first.
        let found = named.min_by_key(|(gate, ..)| *gate).or_else(growing);
        // A branch cut on both sides is a hard sigmoid or tanh of the other's gate.
        let open = |cut: bool| !(clamped || cut) || self.grows_as_both().unwrap_or(false);
        let found = found.filter(|(gate, _, cut, _)| *gate != Gate::Bilinear || open(*cut));
        let (gate, g, cut, note) = found.ok_or(Miss::Gate)?;
        let clamped = (clamped || cut).then(|| "its inputs are clamped".into());
        let masked = self.expr.masked().then(|| "behind a mask".into());
        Ok(Found { gate, u, g, notes: [note, clamped, masked].into_iter().flatten().collect() })
    }

    /// Somewhere the value grows by the square of what all tensors grow by.
    fn grows_as_both(&self) -> Option<bool> {
        let root = self.expr.root();
        let (near, far) = (self.along(root, 1.0)?, self.along(root, 1000.0)?);
        Some(near.iter().zip(&far).any(|(a, b)| *a != 0.0 && (b / a).abs() > 1e5))
    }

    /// A node where the tensors that it depends on are small, times a number.
    fn along(&self, node: usize, by: f64) -> Option<Vec<f64>> {
        let nodes = &self.expr.nodes;
        let leaf =
            |i: &usize| matches!(nodes[*i].kind, Kind::Data(_)) && nodes[*i].data & nodes[node].data != 0;
        let moved = |i: usize| (i, signed(17, i as u32, 0.08).into_iter().map(|x| x * by).collect());
        self.eval(node, (0..=node).filter(leaf).map(moved).collect())
    }

    /// A node is affine in the tensors where they are small; says whether it is clamped where they are large.
    fn affine(&self, node: usize) -> Option<bool> {
        let along = |by: f64| self.along(node, by);
        let zero = along(0.0)?;
        let step = |by: f64| -> Option<Vec<f64>> {
            Some(along(by)?.iter().zip(&zero).map(|(y, z)| (y - z) / by).collect())
        };
        let slope = step(1.0)?;
        let same = |other: &[f64]| {
            slope.iter().zip(other).all(|(a, b)| *a != 0.0 && (a - b).abs() <= 1e-8 * a.abs())
        };
        (same(&step(2.0)?) && same(&step(-1.0)?)).then_some(())?;
        Some(!same(&step(1000.0)?))
    }
}
