//! Which gated activations are smoothed, and why: decided once, for `inspect` and for lowering.

use std::collections::{HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::TensorType;

use crate::plan::devices::manual_around;
use crate::plan::factors::{contracted_with, dims_after, dims_before, kept_as, unmoved};
use crate::plan::loops::{Turns, loops_around};
use crate::plan::recipe::{self, Recipe};
use crate::plan::{Decision, Smoothing};
use crate::raise::flow::Flow;
use crate::raise::{Consumer, GatedActivation, Raised, Role};
use crate::rewrite::smooth::{GradientUse, Smoothed};

/// Decides for every gated activation.
pub(crate) fn plan_smoothing(
    flow: &Flow<'_>,
    raised: &Raised,
    decisions: &[Decision],
    recipes: &[Recipe],
    loops: &HashMap<NodeId, Turns>,
) -> (Vec<Smoothing>, Vec<Smoothed>) {
    let choice = Choice { graph: flow.graph, flow, raised, decisions, recipes, loops };
    let mut all = Vec::new();
    let mut smoothed = Vec::new();
    for (i, activation) in raised.activations.iter().enumerate() {
        match choice.of(i, activation) {
            Ok((how, reason)) => {
                smoothed.push(how);
                all.push(Smoothing { smoothed: true, reason });
            }
            Err(reason) => all.push(Smoothing { smoothed: false, reason }),
        }
    }
    (all, smoothed)
}

struct Choice<'p> {
    graph: &'p Graph,
    flow: &'p Flow<'p>,
    raised: &'p Raised,
    decisions: &'p [Decision],
    recipes: &'p [Recipe],
    loops: &'p HashMap<NodeId, Turns>,
}

/// No other dimension is as large.
fn only_size(shape: &[i64], dim: usize) -> bool {
    shape.iter().filter(|&&n| n == shape[dim]).count() == 1
}

impl Choice<'_> {
    /// How an activation is smoothed, or why it is not.
    fn of(&self, index: usize, activation: &GatedActivation) -> Result<(Smoothed, String), String> {
        let forward = |c: &&Consumer| {
            let dot = &self.raised.dots[c.dot];
            dot.role == Role::Fprop && dot.weight_operand == Some(1 - c.operand)
        };
        let &Consumer { dot: first, operand: side } = activation
            .consumers
            .iter()
            .find(forward)
            .ok_or("no linear layer takes it in the forward pass")?;
        let decision = &self.decisions[first];
        let recipe = &self.recipes[decision.recipe];
        let how = &recipe.activation;
        if decision.formats.is_none() {
            return Err(format!(
                "left alone: the linear layer behind it is not quantized ({})",
                decision.reason
            ));
        }
        if how.smoothing == recipe::Smoothing::None {
            return Err(format!("the recipe {} does not smooth activations", recipe.name));
        }
        let dims = &self.raised.dots[first].dims;
        let lists = if side == 0 {
            [&dims.lhs_batch, &dims.lhs_contract]
        } else {
            [&dims.rhs_batch, &dims.rhs_contract]
        };
        let inner: Vec<usize> = lists.into_iter().flatten().copied().collect();
        let operand = self.operand(first, side);
        let mixed = "a reshape between the activation and the linear layer mixes channels with tokens";
        let mut channels = dims_before(self.graph, operand, &inner).ok_or(mixed)?;
        channels.sort_unstable();
        let source = unmoved(self.graph, operand);
        let rank = self.graph.ty(source).as_tensor().map_or(0, TensorType::rank);
        let along: Vec<usize> = match how.smoothing {
            recipe::Smoothing::Token => (0..rank).filter(|d| !channels.contains(d)).collect(),
            _ => channels.clone(),
        };
        let quantized = |c: &&Consumer| self.decisions[c.dot].formats.is_some();
        let uses: Vec<(usize, usize)> =
            activation.consumers.iter().filter(quantized).map(|c| (c.dot, c.operand)).collect();
        let stem = self.stem(source);
        for &(dot, side) in &uses {
            let own = unmoved(self.graph, self.operand(dot, side));
            let shape = |v| self.graph.ty(v).as_tensor().map(|t| &t.shape);
            // Where it is computed again without being known to be equal, the sizes of its channels tell them.
            let told = || shape(own).is_some_and(|s| channels.iter().all(|&c| only_size(s, c)));
            let again = how.timing == recipe::Timing::Current && self.raised.dots[dot].layers > 1 && told();
            if shape(own) != shape(source) || self.stem(own) != stem && !again {
                return Err("products take it in different layouts".into());
            }
            self.check_use(dot, side, &along).ok_or(mixed)?;
        }
        let mut layers = 1;
        if how.timing == recipe::Timing::Delayed {
            let trips = self.layers(first);
            if trips.is_none() || uses.iter().any(|&(dot, _)| self.layers(dot) != trips) {
                let why = "factors of the step before are carried into loops over layers alone, as often as these turn";
                return Err(why.into());
            }
            layers = trips.unwrap_or_default().iter().product();
        }
        let branches = match how.smoothing {
            recipe::Smoothing::Token => self.branches(activation.u, &uses),
            _ => HashMap::new(),
        };
        let gradients = match how.smoothing {
            recipe::Smoothing::Token => self.gradients(&uses, &along)?,
            _ => vec![],
        };
        let what = if how.smoothing == recipe::Smoothing::Token { "token" } else { "channel" };
        let when = match how.timing {
            recipe::Timing::Current => "of this step",
            recipe::Timing::Delayed | recipe::Timing::Static => "of the step before",
        };
        let n = uses.len();
        let reason = format!(
            "one power of two a {what} {when}, undone in {n} product{}",
            if n == 1 { "" } else { "s" }
        );
        let smoothed = Smoothed {
            activation: index,
            smoothing: how.smoothing,
            timing: how.timing,
            channels,
            along,
            branches,
            layers,
            uses,
            gradients,
        };
        Ok((smoothed, reason))
    }

    /// The turns of the loops around a product, outermost first, where each of them has a layer of its own.
    fn layers(&self, dot: usize) -> Option<Vec<i64>> {
        let node = self.raised.dots[dot].node;
        if self.graph.node(node).parent.is_some_and(|r| manual_around(self.graph, r).is_some()) {
            return None;
        }
        let turns = |n: &NodeId| self.loops.get(n).filter(|l| l.layers).map(|l| l.trips);
        loops_around(self.flow, node).ok()?.iter().map(turns).collect()
    }

    /// The number of a value before conversions: what has the same number and shape lies in the same layout.
    fn stem(&self, mut value: ValueId) -> u32 {
        while let Some(node) = self.graph.def_node(value) {
            if self.graph.name(node) != "stablehlo.convert" {
                break;
            }
            value = self.graph.node(node).operands[0];
        }
        self.flow.order_number(value)
    }

    /// The linear branch behind each use of an activation; none where one lies in another order.
    fn branches(&self, branch: ValueId, uses: &[(usize, usize)]) -> HashMap<ValueId, ValueId> {
        let source = |&(dot, side): &(usize, usize)| unmoved(self.graph, self.operand(dot, side));
        let found = uses.iter().map(source).map(|v| Some((v, self.in_order(v, branch)?)));
        found.collect::<Option<_>>().unwrap_or_default()
    }

    /// The value equal to `branch` that `from` is made of element by element, both in the same row-major order.
    fn in_order(&self, from: ValueId, branch: ValueId) -> Option<ValueId> {
        let graph = self.graph;
        let elements = |v| graph.ty(v).as_tensor().and_then(TensorType::elements);
        let (mut stack, mut seen) = (vec![from], HashSet::new());
        while let Some(value) = stack.pop() {
            if self.flow.order_number(value) == self.flow.order_number(branch) {
                return (elements(value) == elements(from)).then_some(value);
            }
            let Some(node) = graph.def_node(value).filter(|_| seen.insert(value)) else { continue };
            let data = graph.node(node);
            let keeps =
                data.has(Traits::ELEMENTWISE) || matches!(data.moves(), Some(Move::Reshape | Move::Stay));
            if keeps && data.results.len() == 1 {
                stack.extend(data.operands.iter().copied().filter(|&v| elements(v) == elements(value)));
            }
        }
        None
    }

    fn operand(&self, dot: usize, side: usize) -> ValueId {
        self.graph.node(self.raised.dots[dot].node).operands[side]
    }

    /// The factors can be undone: they are all contracted or all kept.
    fn check_use(&self, dot: usize, side: usize, along: &[usize]) -> Option<()> {
        let dims = dims_after(self.graph, self.operand(dot, side), along)?;
        let ranks =
            [0, 1].map(|i| self.graph.ty(self.operand(dot, i)).as_tensor().map_or(0, TensorType::rank));
        let dot = &self.raised.dots[dot].dims;
        contracted_with(dot, side, &dims).or_else(|| kept_as(dot, side, ranks, &dims)).map(|_| ())
    }

    /// Products besides the weight's gradient that take the gradient of the linear layer's result.
    fn gradients(&self, uses: &[(usize, usize)], along: &[usize]) -> Result<Vec<GradientUse>, String> {
        let mut out = Vec::new();
        for &(dot, own_side) in uses {
            let here = dims_after(self.graph, self.operand(dot, own_side), along).unwrap_or_default();
            let dims = &self.raised.dots[dot].dims;
            let Some(there) = contracted_with(dims, own_side, &here) else { continue };
            let moved = self.operand(dot, 1 - own_side);
            let mixed = "a reshape of the gradient behind it mixes channels with tokens";
            let own = dims_before(self.graph, moved, &there).ok_or(mixed)?;
            let gradient = unmoved(self.graph, moved);
            let weight = self.raised.dots[dot].weight;
            for (other, d) in self.raised.dots.iter().enumerate() {
                let quantized = self.decisions[other].formats.is_some();
                // A layer whose result is added to this one's has the same gradient: its products stay.
                if d.role != Role::Dgrad || d.weight != weight || !quantized {
                    continue;
                }
                for side in 0..2 {
                    if unmoved(self.graph, self.operand(other, side)) == gradient {
                        self.check_use(other, side, &own).ok_or(mixed)?;
                        out.push(GradientUse { dot: other, side, through: (dot, own_side) });
                    }
                }
            }
        }
        Ok(out)
    }
}
