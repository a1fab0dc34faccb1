//! `smooth`: gated activations (SwiGLU, GeGLU, ...) are divided by factors before the product that takes them, and the
//! factors are undone where they cost nothing, so that one outlier does not take the range of a whole tensor.
//!
//! Before, with `%z` a gated product, tokens by channels:
//! ```mlir
//! %y = stablehlo.dot_general %z, %w, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xbf16>
//! ```
//! After, with one power of two a channel:
//! ```mlir
//! %m = fp8.amax %z {dimensions = array<i64: 0>} : (tensor<8x4xbf16>) -> tensor<4xf32>
//! %c = fp8.current_scale %m {largest = 1.0 : f32, ..} : (tensor<4xf32>) -> tensor<4xf32>
//! %t = fp8.unscale_by %z, %c {dimensions = array<i64: 1>} : ..
//! %v = fp8.scale_by %w, %c {dimensions = array<i64: 0>} : ..
//! %y = stablehlo.dot_general %t, %v, .. : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xbf16>
//! ```
//! Only products that take `%z` change: a factor on a contracted dimension moves to the other operand, one on a kept dimension
//! leaves the product. The elementwise backward pass is left alone. The function stays the same, every factor being a power of
//! two (arXiv 2409.12517, section 4.4; per token is what the paper's code does).

use std::collections::HashMap;

use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};

use crate::pass::{PLANNED, Pass, Phase};
use crate::plan::Plan;
use crate::plan::factors::{Factor, contracted_with, kept_as, move_alike, unmoved};
use crate::plan::recipe::{Smoothing, Timing};
use crate::raise::Raised;
use crate::rewrite::arrays::{StateArray, refresh_signature};
use crate::rewrite::ops::{current_scale, joined, part};
use crate::rewrite::quantize::Mode;
use crate::rewrite::turn::{Positions, number_of_turn, stacked};
use crate::rewrite::{Place, Rewriter, region_of};

/// The pass.
pub const PASS: Pass = Pass {
    name: "smooth",
    doc: "Divides gated activations by factors before the products a recipe quantizes, and undoes them outside.",
    options: PLANNED,
    needs: Phase::Canonical,
    gives: Phase::Canonical,
    run: |cx, options| {
        cx.planned("smooth", options, |graph, planned| {
            smooth(graph, &planned.raised, &planned.plan, Mode::Step).map(drop)
        })
    },
};

/// Name of the argument and result that hold the factors of the step before.
pub const FACTORS: &str = "fp8_smoothing";

/// How one activation is smoothed.
#[derive(Clone, PartialEq, Debug)]
pub struct Smoothed {
    /// Index of the activation.
    pub activation: usize,
    /// What a factor covers.
    pub smoothing: Smoothing,
    /// Whether the factors are this step's.
    pub timing: Timing,
    /// The dimensions of the activation (before movement) that are its channels, increasing.
    pub channels: Vec<usize>,
    /// The dimensions of the activation that factors lie along, increasing: channels, or everything else.
    pub along: Vec<usize>,
    /// Linear branches that factors of tokens are made of, by the activation as a product takes it, before movement.
    pub branches: HashMap<ValueId, ValueId>,
    /// Sets of factors that are kept from step to step: one for each turn of the loops around it.
    pub layers: i64,
    /// Products that take the activation or its gradient: index of the product and the operand's side.
    pub uses: Vec<(usize, usize)>,
    /// Products that take the gradient of the linear layer's result besides (per token).
    pub gradients: Vec<GradientUse>,
}

impl Smoothed {
    /// Factors are made of the activation itself, which they bound.
    pub(crate) fn bounds(&self) -> bool {
        self.smoothing == Smoothing::Channel
    }

    /// The gradient behind is scaled where it stands, so that both products that take it share its codes.
    pub(crate) fn shares_gradient(&self) -> bool {
        self.smoothing == Smoothing::Token
    }
}

/// A product that takes the gradient of a linear layer's result, but not the activation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct GradientUse {
    /// Index of the product.
    pub dot: usize,
    /// The gradient's side.
    pub side: usize,
    /// The product that takes both, and the activation's side there: through it factors reach the gradient.
    pub through: (usize, usize),
}

/// Changes the function as planned and returns the arrays of state it needs.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub fn smooth(
    graph: &mut Graph,
    raised: &Raised,
    plan: &Plan,
    mode: Mode,
) -> Result<Vec<StateArray>, Diagnostic> {
    if plan.smoothed.is_empty() {
        return Ok(vec![]);
    }
    let work = Work {
        raised,
        plan,
        mode,
        state: None,
        factors: HashMap::new(),
        next: HashMap::new(),
        positions: Positions::default(),
        tensors: HashMap::new(),
        rewriter: Rewriter::default(),
    };
    work.run(graph).map_err(|m| Diagnostic::error(code::PASS, format!("smooth: {m}")))
}

/// A product to change: its index, the side of what is scaled there, and for a gradient what factors reach it through.
#[derive(Clone, Copy)]
struct User {
    dot: usize,
    side: usize,
    through: Option<(usize, usize)>,
}

struct Work<'p> {
    raised: &'p Raised,
    plan: &'p Plan,
    mode: Mode,
    /// Packed factors of the step before.
    state: Option<ValueId>,
    /// Factors along the unmoved activation, by position in the plan and the region that it is computed in: what is computed again
    /// in straight-line code has those of the first.
    factors: HashMap<(usize, RegionId), Factor>,
    /// This step's factors, where they are for the next one, and the region that they are made in.
    next: HashMap<usize, (ValueId, RegionId)>,
    /// Positions of turns, by loop.
    positions: Positions,
    /// Smoothed tensors by the activation's position in the plan and the tensor they were made from: two layers whose
    /// results are added have one gradient, and each its own factors.
    tensors: HashMap<(usize, ValueId), ValueId>,
    rewriter: Rewriter,
}

impl Work<'_> {
    fn run(mut self, graph: &mut Graph) -> Result<Vec<StateArray>, Fault> {
        let function = self.raised.function;
        let body = graph.node(function).regions[0];
        let lengths = self.lengths(graph);
        let total: i64 = lengths.iter().sum();
        let ty = TensorType::new([total], ElementType::F32);
        let arrays = vec![StateArray::shared(FACTORS, ty.clone(), "ones")];
        let arrays = if total > 0 { arrays } else { vec![] };
        if let (Some(array), Mode::Step) = (arrays.first(), self.mode) {
            self.state = Some(array.add_argument(graph, function));
        }
        let users = self.users();
        for dot in &self.raised.dots {
            if let Some(&(at, user)) = users.get(&dot.node) {
                self.product(graph, at, user, &lengths)?;
            }
        }
        if total > 0 {
            let loc = graph.node(function).loc;
            for at in 0..self.plan.smoothed.len() {
                self.leave_loops(graph, at)?;
            }
            let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
            let next = self.next_state(&mut b)?;
            let made = std::mem::take(&mut b.made);
            let end = graph.terminator(body).ok_or("the function does not end with a return")?;
            self.rewriter.insert(graph, Place::Last(body), made)?;
            graph.node_mut(end).operands.push(next);
        }
        self.rewriter.apply(graph, body);
        refresh_signature(graph, function);
        Ok(arrays)
    }

    /// Products to change, with the position in the plan.
    fn users(&self) -> HashMap<NodeId, (usize, User)> {
        let mut users = HashMap::new();
        for (at, smoothed) in self.plan.smoothed.iter().enumerate() {
            let uses = smoothed.uses.iter().map(|&(dot, side)| User { dot, side, through: None });
            let gradients = smoothed.gradients.iter();
            let gradients = gradients.map(|g| User { dot: g.dot, side: g.side, through: Some(g.through) });
            for user in uses.chain(gradients) {
                users.insert(self.raised.dots[user.dot].node, (at, user));
            }
        }
        users
    }

    /// Factors that each activation keeps from step to step.
    fn lengths(&self, graph: &Graph) -> Vec<i64> {
        let length = |s: &Smoothed| {
            let source = self.source(graph, s);
            let ty = graph.ty(source).as_tensor();
            ty.map_or(0, |t| s.along.iter().map(|&d| t.shape[d]).product::<i64>() * s.layers)
        };
        let kept = |s: &Smoothed| if s.timing == Timing::Delayed { length(s) } else { 0 };
        self.plan.smoothed.iter().map(kept).collect()
    }

    /// The activation before movement, as its first product takes it.
    fn source(&self, graph: &Graph, smoothed: &Smoothed) -> ValueId {
        let (dot, side) = smoothed.uses[0];
        unmoved(graph, graph.node(self.raised.dots[dot].node).operands[side])
    }

    /// Changes the operands of one product, and its result where a factor leaves it.
    fn product(
        &mut self,
        graph: &mut Graph,
        at: usize,
        User { dot, side, through }: User,
        lengths: &[i64],
    ) -> Result<(), Fault> {
        let node = self.raised.dots[dot].node;
        let dims = &self.raised.dots[dot].dims;
        let loc = graph.node(node).loc;
        let mut operands = graph.node(node).operands.clone();
        let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
        let moved = operands[side];
        let source = unmoved(b.graph, moved);
        let (factor, forward, back) = match through {
            Some(through) => {
                (self.gradient_factor(&mut b, at, through, lengths)?, "fp8.scale_by", "fp8.unscale_by")
            }
            None => (self.factor(&mut b, at, source, lengths)?, "fp8.unscale_by", "fp8.scale_by"),
        };
        operands[side] = self.smoothed(&mut b, at, &factor, forward, moved)?;
        let here = factor.moved(&mut b, moved)?;
        let ranks = [0, 1].map(|i| b.graph.ty(operands[i]).as_tensor().map_or(0, TensorType::rank));
        let mut leaving = None;
        if let Some(other) = contracted_with(dims, side, &here.dims) {
            let there = here.along(&mut b, &other)?;
            operands[1 - side] = if self.plan.smoothed[at].shares_gradient() && through.is_none() {
                let own = there.unmoved(&mut b, operands[1 - side])?;
                self.smoothed(&mut b, at, &own, back, operands[1 - side])?
            } else {
                there.apply(&mut b, back, operands[1 - side])?
            };
        } else {
            let kept =
                kept_as(dims, side, ranks, &here.dims).ok_or("a factor is neither kept nor contracted")?;
            leaving = Some(here.along(&mut b, &kept)?);
        }
        b.graph.node_mut(node).operands = operands;
        let before = std::mem::take(&mut b.made);
        if let Some(factor) = leaving {
            let old = b.graph.node(node).results[0];
            let new = factor.apply(&mut b, back, old)?;
            b.graph.value_mut(new).name = b.graph.value_mut(old).name.take();
            let after = std::mem::take(&mut b.made);
            self.rewriter.insert(graph, Place::After(node), after)?;
            self.rewriter.wrap(old, new);
        }
        self.rewriter.insert(graph, Place::Before(node), before)
    }

    /// A tensor divided or multiplied once, moved as `moved` was.
    fn smoothed(
        &mut self,
        b: &mut Builder<'_>,
        at: usize,
        factor: &Factor,
        name: &str,
        moved: ValueId,
    ) -> Result<ValueId, Fault> {
        let source = unmoved(b.graph, moved);
        let made = match self.tensors.get(&(at, source)) {
            Some(&made) => made,
            None => factor.apply(b, name, source)?,
        };
        self.tensors.insert((at, source), made);
        move_alike(b, made, moved)
    }

    /// The factors of an activation along the tensor as it is before movement.
    fn factor(
        &mut self,
        b: &mut Builder<'_>,
        at: usize,
        source: ValueId,
        lengths: &[i64],
    ) -> Result<Factor, Fault> {
        let region = region_of(b.graph, source)?;
        if let Some(factor) = self.factors.get(&(at, region)) {
            return Ok(factor.clone());
        }
        let smoothed = &self.plan.smoothed[at];
        let dims = smoothed.along.clone();
        let ty = b.graph.ty(source).as_tensor().cloned().ok_or("the activation is not a tensor")?;
        let delayed = smoothed.timing == Timing::Delayed;
        let value = if let Some(state) = self.state.filter(|_| delayed) {
            if !self.next.contains_key(&at) {
                let now = self.of_this_step(b, at, source, &ty)?;
                self.next.insert(at, (now, region));
            }
            let like = dims.iter().map(|&d| ty.shape[d]).collect();
            self.earlier(b, state, (at, region), like, lengths)?
        } else {
            let now = self.of_this_step(b, at, source, &ty)?;
            if delayed {
                self.next.entry(at).or_insert((now, region));
            }
            now
        };
        let factor = Factor { value, dims };
        self.factors.insert((at, region), factor.clone());
        Ok(factor)
    }

    /// The factors that an activation has now.
    fn of_this_step(
        &self,
        b: &mut Builder<'_>,
        at: usize,
        source: ValueId,
        ty: &TensorType,
    ) -> Result<ValueId, Fault> {
        let smoothed = &self.plan.smoothed[at];
        let measured = match smoothed.smoothing {
            Smoothing::Token => self.branch(b, at, source, ty)?,
            _ => source,
        };
        let over: Vec<i64> =
            (0..ty.rank()).filter(|d| !smoothed.along.contains(d)).map(|d| d as i64).collect();
        let amax = b.op("fp8.amax", &[measured], vec![("dimensions", Attr::ints(over))])?;
        current_scale(b, amax, 1.0, 0, true)
    }

    /// An activation's factors of the step before, in the shape of this step's: those of this turn.
    fn earlier(
        &mut self,
        b: &mut Builder<'_>,
        state: ValueId,
        (at, region): (usize, RegionId),
        like: Vec<i64>,
        lengths: &[i64],
    ) -> Result<ValueId, Fault> {
        let layers = self.plan.smoothed[at].layers;
        let (start, own) = (lengths[..at].iter().sum::<i64>(), lengths[at] / layers);
        let loops = &self.plan.loops;
        let turns = self
            .loops(b.graph, region)
            .into_iter()
            .map(|node| (node, loops[&node].trips, loops[&node].counter));
        let (terms, _) = self.positions.terms(&mut self.rewriter, b.graph, turns, own)?;
        let all = if terms.is_empty() {
            part(b, state, start, own)?
        } else {
            let at = number_of_turn(b, start, &terms)?;
            b.op("stablehlo.dynamic_slice", &[state, at], vec![("slice_sizes", Attr::ints([own]))])?
        };
        b.op_typed("stablehlo.reshape", &[all], vec![], Type::tensor(like, ElementType::F32))
    }

    /// The loops over layers around what stands in a region, the innermost first.
    fn loops(&self, graph: &Graph, region: RegionId) -> Vec<NodeId> {
        graph.around(region).filter(|n| self.plan.loops.get(n).is_some_and(|l| l.layers)).collect()
    }

    /// Factors for the next step leave the loops around them, those of each turn at its place.
    fn leave_loops(&mut self, graph: &mut Graph, at: usize) -> Result<(), Fault> {
        let Some((mut value, region)) = self.next.get(&at).copied() else { return Ok(()) };
        for node in self.loops(graph, region) {
            let turns = &self.plan.loops[&node];
            let position = self.positions.of(&mut self.rewriter, graph, node, turns.counter)?;
            value = stacked(&mut self.rewriter, graph, node, (turns.trips, position), value)?;
        }
        self.next.insert(at, (value, region));
        Ok(())
    }

    /// The linear branch of an activation, in its shape; the activation itself where the branch lies in another order.
    fn branch(
        &self,
        b: &mut Builder<'_>,
        at: usize,
        source: ValueId,
        ty: &TensorType,
    ) -> Result<ValueId, Fault> {
        let Some(&branch) = self.plan.smoothed[at].branches.get(&source) else { return Ok(source) };
        let own = b.graph.ty(branch).as_tensor().cloned().ok_or("a branch is not a tensor")?;
        if own.shape == ty.shape {
            return Ok(branch);
        }
        b.op_typed("stablehlo.reshape", &[branch], vec![], ty.with_elem(own.elem).into())
    }

    /// Per token: the factors along the gradient of the linear layer's result, before movement.
    fn gradient_factor(
        &mut self,
        b: &mut Builder<'_>,
        at: usize,
        (dot, side): (usize, usize),
        lengths: &[i64],
    ) -> Result<Factor, Fault> {
        let dot = &self.raised.dots[dot];
        let operands = b.graph.node(dot.node).operands.clone();
        let source = unsmoothed(b.graph, operands[side]);
        let own = self.factor(b, at, source, lengths)?;
        let here = own.moved(b, operands[side])?;
        let other = contracted_with(&dot.dims, side, &here.dims)
            .ok_or("the weight's gradient does not contract the tokens")?;
        here.along(b, &other)?.unmoved(b, operands[1 - side])
    }

    fn next_state(&self, b: &mut Builder<'_>) -> Result<ValueId, Fault> {
        let mut parts = Vec::new();
        for at in 0..self.plan.smoothed.len() {
            let Some(&(value, _)) = self.next.get(&at) else { continue };
            let n = b.graph.ty(value).as_tensor().and_then(TensorType::elements).unwrap_or(0) as i64;
            let flat = Type::tensor([n], ElementType::F32);
            parts.push(b.op_typed("stablehlo.reshape", &[value], vec![], flat)?);
        }
        joined(b, &parts)
    }
}

/// The activation that a product takes, whether it is smoothed already or not.
fn unsmoothed(graph: &Graph, operand: ValueId) -> ValueId {
    let source = unmoved(graph, operand);
    let smoothed = graph.def_node(source).filter(|&n| graph.name(n) == "fp8.unscale_by");
    smoothed.map_or(source, |n| graph.node(n).operands[0])
}
