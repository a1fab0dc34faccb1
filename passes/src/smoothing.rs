//! Which gated activations are smoothed, and why: decided once, for `inspect` and for lowering.

use fp8c_ir::graph::Graph;
use fp8c_ir::types::TensorType;

use crate::factors::{contracted_with, dims_after, dims_before, kept_as, unmoved};
use crate::plan::{Decision, Smoothing};
use crate::raise::{Consumer, GatedActivation, Raised, Role};
use crate::recipe::{self, Recipe};
use crate::smooth::Smoothed;

/// Decides for every gated activation.
pub(crate) fn plan_smoothing(
    graph: &Graph,
    raised: &Raised,
    decisions: &[Decision],
    recipes: &[Recipe],
) -> (Vec<Smoothing>, Vec<Smoothed>) {
    let mut all = Vec::new();
    let mut smoothed = Vec::new();
    for (i, activation) in raised.activations.iter().enumerate() {
        match (Choice { graph, raised, decisions, recipes }).of(i, activation) {
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
    raised: &'p Raised,
    decisions: &'p [Decision],
    recipes: &'p [Recipe],
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
        for &(dot, side) in &uses {
            self.check_use(dot, side, &along).ok_or(mixed)?;
        }
        let gradients = match how.smoothing {
            recipe::Smoothing::Token => self.gradients(&uses, &along)?,
            _ => vec![],
        };
        let (what, timing) = match (how.smoothing, how.timing) {
            (recipe::Smoothing::Token, timing) => ("token", timing),
            (_, timing) => ("channel", timing),
        };
        let when = match timing {
            recipe::Timing::Current => "of this step",
            recipe::Timing::Delayed => "of the step before",
        };
        let n = uses.len();
        let reason = format!(
            "one power of two a {what} {when}, undone in {n} product{}",
            if n == 1 { "" } else { "s" }
        );
        let smoothed =
            Smoothed { activation: index, smoothing: how.smoothing, timing, channels, uses, gradients };
        Ok((smoothed, reason))
    }

    fn operand(&self, dot: usize, side: usize) -> fp8c_ir::ValueId {
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
    fn gradients(&self, uses: &[(usize, usize)], along: &[usize]) -> Result<Vec<(usize, usize)>, String> {
        let mut out = Vec::new();
        for &(dot, side) in uses {
            let here = dims_after(self.graph, self.operand(dot, side), along).unwrap_or_default();
            let dims = &self.raised.dots[dot].dims;
            let Some(there) = contracted_with(dims, side, &here) else { continue };
            let moved = self.operand(dot, 1 - side);
            let mixed = "a reshape of the gradient behind it mixes channels with tokens";
            let own = dims_before(self.graph, moved, &there).ok_or(mixed)?;
            let gradient = unmoved(self.graph, moved);
            for (other, d) in self.raised.dots.iter().enumerate() {
                let taken = uses.iter().any(|&(u, _)| u == other);
                if taken || d.role != Role::Dgrad || self.decisions[other].formats.is_none() {
                    continue;
                }
                for side in 0..2 {
                    if unmoved(self.graph, self.operand(other, side)) == gradient {
                        self.check_use(other, side, &own).ok_or(mixed)?;
                        out.push((other, side));
                    }
                }
            }
        }
        Ok(out)
    }
}
