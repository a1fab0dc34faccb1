//! Weights of a graph that does not train: factors of gated activations are merged into them, and they are quantized once, both
//! by `import.mlir` (arXiv 2409.12517, section 4.4, inference).
//!
//! With `z = u * f(g)`, `u = x W1`, `y = z W3` and a power of two `c` for each channel of `z`, taken from the batch that `import.mlir`
//! is given, the step is handed `W1' = W1 diag(1/c)` and `W3' = diag(c) W3`. It then computes `z / c` and the same `y` without any
//! factor in it. In the step, where `%w1` was a BF16 argument:
//! ```mlir
//! func.func @main(%w1: tensor<4x6xf8E4M3FN>, .., %fp8_scale: tensor<6xf32>, ..)
//!   %u = fp8.dot_general %qx, %w1, %sx, %sw1 {..} : (..) -> tensor<8x6xbf16>
//! ```
//! Scales of weights are rows of `fp8_scale`. A step records zeros in their histories, and what has seen only zeros keeps its
//! scale.

mod import;
mod trace;
mod uses;

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_quant::Granularity;

use crate::plan::factors::movement;
use crate::plan::recipe::Smoothing;
use crate::plan::tensors::plan_tensors;
use crate::plan::{OperandRole, Plan, loc_text};
use crate::raise::{Kind, Raised, Role, value_name};
use crate::report::ids::input_id;
use crate::report::manifest::Remark;
use crate::report::places::place;
use crate::rewrite::smooth::Smoothed;

pub(crate) use import::{Imported, import_weights};
use trace::find_weights;
use uses::products_of;

/// What `import.mlir` does to the weights of a graph that does not train.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Merge {
    /// Activations whose factors are merged into the weights on both sides.
    pub merged: Vec<Merged>,
    /// Weights that the step takes as codes, in the order of the arguments.
    pub stored: Vec<StoredWeight>,
    /// Weights of FP8 products that it takes as they are, and why.
    pub kept: Vec<(usize, String)>,
}

/// An activation whose factors are merged.
#[derive(Clone, PartialEq, Debug)]
pub struct Merged {
    /// How the factors are made, from the batch of the import.
    pub smoothed: Smoothed,
    /// The arguments that take them.
    pub rescaled: Vec<Rescaled>,
}

/// An argument that factors are merged into.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rescaled {
    /// Its index.
    pub input: usize,
    /// The dimension that the factors lie along.
    pub dim: usize,
    /// Where they begin there: one projection may make both branches.
    pub start: i64,
    /// Multiplied by the factors, not divided.
    pub up: bool,
}

/// A weight that the step takes as codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StoredWeight {
    /// Index of the argument.
    pub input: usize,
    /// Format of the codes.
    pub format: Format,
}

impl Merge {
    /// How an argument is stored, if as codes.
    pub fn of(&self, input: usize) -> Option<&StoredWeight> {
        self.stored.iter().find(|s| s.input == input)
    }
}

/// Nothing in the graph is trained: no product makes a gradient and no state is a parameter or a moment.
fn only_infers(raised: &Raised) -> bool {
    use Kind::{FirstMoment, Master, Parameter, SecondMoment};
    let trained = |k: Kind| matches!(k, Parameter | Master | FirstMoment | SecondMoment);
    raised.dots.iter().all(|d| d.role == Role::Fprop) && !raised.state.iter().any(|p| trained(p.kind))
}

/// Moves the factors that can be merged from the step to the import, and says of the others why they cannot; chooses the
/// weights that are stored. Arguments that factors go into are frozen from here on.
pub(crate) fn plan_merge(graph: &Graph, raised: &mut Raised, plan: &mut Plan) {
    if !only_infers(raised) {
        return;
    }
    let uses = graph.uses();
    for how in std::mem::take(&mut plan.smoothed) {
        let found = match how.smoothing {
            Smoothing::Token => Err("factors a token are known in the step only".into()),
            _ => find_weights(graph, &uses, raised, &how),
        };
        let reason = &mut plan.activations[how.activation].reason;
        match found {
            Ok(rescaled) => {
                *reason = "one power of two a channel, merged into W1 and W3 by import.mlir".into();
                let smoothed = Smoothed { timing: crate::plan::recipe::Timing::Current, ..how };
                plan.merge.merged.push(Merged { smoothed, rescaled });
            }
            Err(why) => {
                *reason = format!("{reason}; not merged into W1 and W3: {why}");
                plan.smoothed.push(how);
            }
        }
    }
    let rescaled = plan.merge.merged.iter().flat_map(|m| m.rescaled.iter().map(|r| r.input));
    raised.frozen.extend(rescaled.filter(|&i| raised.state.iter().all(|p| p.input != i)));
    raised.frozen.sort_unstable();
    raised.frozen.dedup();
    for input in raised.frozen.clone() {
        match format_of(graph, &uses, raised, plan, input) {
            None => {}
            Some(Ok(format)) => plan.merge.stored.push(StoredWeight { input, format }),
            Some(Err(why)) => plan.merge.kept.push((input, why)),
        }
    }
    plan.tensors = plan_tensors(&raised.flow(graph), raised, plan, &plan.loops);
}

/// The format that a weight is stored in, or why it is not; nothing for what no FP8 product takes under a recipe that smooths
/// by channels.
fn format_of(
    graph: &Graph,
    uses: &[Vec<(fp8c_ir::NodeId, u32)>],
    raised: &Raised,
    plan: &Plan,
    input: usize,
) -> Option<Result<Format, String>> {
    let arg = raised.args[input];
    let wanted = raised.dots.iter().zip(&plan.decisions).find_map(|(dot, decision)| {
        let recipe = &plan.recipes[decision.recipe];
        let whole = recipe.scaling.granularity.of(OperandRole::Weight) == Granularity::Tensor;
        let by_channel = recipe.activation.smoothing == Smoothing::Channel;
        let side = dot.weight_operand.filter(|_| dot.weight == Some(input) && by_channel && whole)?;
        Some(decision.formats?[side])
    })?;
    let by_node: HashMap<_, _> = raised.dots.iter().enumerate().map(|(i, d)| (d.node, i)).collect();
    let stored = || {
        let products = products_of(graph, uses, arg)?;
        for (node, side) in products {
            let &i = by_node.get(&node).ok_or("it is used inside another op")?;
            let smoothed = plan.smoothed.iter().any(|s| s.uses.contains(&(i, 1 - side)));
            if smoothed {
                return Err("it takes factors of an activation in the step".into());
            }
            if plan.recipes[plan.decisions[i].recipe].scaling.keep_remainder {
                return Err("what is clipped off an operand is multiplied by it as it is".into());
            }
            if plan.decisions[i].formats.map(|f| f[side]) != Some(wanted) {
                return Err("another product takes it otherwise".into());
            }
            if OperandRole::of(&raised.dots[i], side) != OperandRole::Weight {
                return Err("a product takes it as an activation".into());
            }
        }
        Ok(wanted)
    };
    Some(stored())
}

impl Plan {
    /// The argument that one operand of a product is, when the step takes it as codes.
    pub(crate) fn stored_operand(&self, raised: &Raised, dot: usize, side: usize) -> Option<usize> {
        let dot = &raised.dots[dot];
        let input = dot.weight.filter(|_| dot.weight_operand == Some(side))?;
        self.merge.of(input).map(|s| s.input)
    }

    /// The same where factors that are merged are still in the graph: what `import.mlir` observes.
    pub(crate) fn unmerged(&self) -> Self {
        let mut out = self.clone();
        out.smoothed.extend(self.merge.merged.iter().map(|m| m.smoothed.clone()));
        out
    }
}

/// What only moves a weight that is stored: its codes are moved instead. `weights` are those of the nodes before, moved and as they
/// are, and grow by this one's result.
pub(crate) fn is_movement_of(graph: &Graph, node: fp8c_ir::NodeId, weights: &mut HashSet<ValueId>) -> bool {
    let [result] = graph.node(node).results[..] else { return false };
    let moves = movement(graph, result).is_some_and(|(_, from)| weights.contains(&from));
    moves && weights.insert(result)
}

/// What was done with every weight of an FP8 product, and why.
pub(crate) fn weight_remarks(graph: &Graph, raised: &Raised, merge: &Merge) -> Vec<Remark> {
    let remark = |input: usize, action: &str, reason: String| {
        let arg = raised.args[input];
        Remark {
            id: input_id(input),
            kind: "state".into(),
            name: value_name(graph, arg),
            loc: loc_text(graph, graph.value(arg).loc),
            place: place(graph, graph.value(arg).loc),
            action: action.into(),
            reason,
        }
    };
    let stored = merge.stored.iter().map(|s| {
        let reason = format!("frozen: quantized once by import.mlir, stored in {}", s.format.name());
        remark(s.input, "fp8", reason)
    });
    let kept = merge
        .kept
        .iter()
        .map(|(input, why)| remark(*input, "kept", format!("frozen: quantized in every step, since {why}")));
    stored.chain(kept).collect()
}
