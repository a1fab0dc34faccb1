//! What is in a program and what would be done with it, as data.

use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::{DYNAMIC, ElementType};
use serde::Serialize;

use crate::lower::{changed, prepare};
use crate::plan::options::LowerOptions;
use crate::plan::planned::Planned;
use crate::plan::{Decision, Kept, Plan, Smoothing, loc_text};
use crate::raise::justify::{Justification, Justified, justify, steps_text};
use crate::raise::{Dot, Gate, GatedActivation, Kind, Raised, StatePair, value_name};
pub use crate::report::ids::dot_id;
pub(crate) use crate::report::ids::{input_id, value_text};
use crate::report::left::{Left, Staying, left};
use crate::report::manifest::Remark;
use crate::report::order::order;
use crate::report::places::place;
use crate::report::still::{Still, still};
use crate::report::sums::{GradientSums, gradient_sums};
use crate::report::warnings::warnings;
use crate::report::xla_calls::{Predicted, under_xla};
use crate::rewrite::merge::weight_remarks;
use crate::rewrite::moments::Stored;

/// What was found.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Inspection {
    /// Every matrix product.
    pub dots: Vec<DotReport>,
    /// Gated activations.
    pub activations: Vec<ActivationReport>,
    /// State.
    pub state: Vec<StateReport>,
    /// Counts.
    pub summary: Summary,
    /// In what gradients of weights are summed.
    pub gradient_sums: Vec<GradientSums>,
    /// Weights that cannot move and moments that cannot decay, by format, rounding and rate.
    pub still: Vec<Still>,
    /// The products that are left as they are, by reason.
    pub left: Vec<Left>,
    /// Arguments that no result feeds and that are not weights: given anew at each call.
    pub given: Vec<GivenReport>,
    /// What the user should know before trusting the step.
    pub warnings: Vec<String>,
    /// What else there is to say.
    pub remarks: Vec<Remark>,
}

/// An argument that is given anew at each call.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct GivenReport {
    /// `in_064`.
    pub id: String,
    /// Index of the argument.
    pub input: usize,
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// A matrix product.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct DotReport {
    /// `dot_012`: products are counted in program order. Remarks and the manifest use the same.
    pub id: String,
    /// Its result in the text.
    pub result: String,
    /// Where it stands: all frames, or the line of the text.
    pub loc: String,
    /// The innermost frame that the user wrote, `file:line:column`; the line of the text where there is none.
    pub place: String,
    /// `fprop`, `dgrad`, `wgrad`.
    pub role: String,
    /// Recomputed in the backward pass.
    pub remat: bool,
    /// How often it runs in a step.
    pub layers: i64,
    /// Place in the model.
    pub site: String,
    /// Index of the weight's argument.
    pub weight: Option<usize>,
    /// Its name.
    pub weight_name: Option<String>,
    /// Rows; as the three below a negative number where the program leaves it open, which is null as JSON.
    #[serde(serialize_with = "known")]
    pub m: i64,
    /// Columns.
    #[serde(serialize_with = "known")]
    pub n: i64,
    /// Depth.
    #[serde(serialize_with = "known")]
    pub k: i64,
    /// Batch.
    #[serde(serialize_with = "known")]
    pub batch: i64,
    /// Multiply-adds count two, all layers together; negative where a size is open.
    #[serde(serialize_with = "known")]
    pub flops: i64,
    /// `fp8`, `bf16`, `f32`, ...
    pub precision: String,
    /// Type of the left operand after lowering.
    pub lhs: String,
    /// Type of the right operand after lowering.
    pub rhs: String,
    /// Why.
    pub reason: String,
    /// What keeps it as it is, when it is not in FP8.
    #[serde(skip)]
    pub kept: Option<Kept>,
    /// Of a forward product: the ids of those that its operands are computed from, with no other between.
    pub after: Vec<String>,
    /// What XLA makes of it, told without XLA; for the target xla-gpu.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub xla: Option<Predicted>,
}

impl DotReport {
    /// The operations to compare with others: a size that is open counts once.
    pub(crate) fn operations(&self) -> f64 {
        [self.m, self.n, self.k, self.batch, self.layers].iter().fold(2.0, |p, &n| p * n.max(1) as f64)
    }
}

/// A size as JSON: null where the program leaves it open.
fn known<S: serde::Serializer>(&n: &i64, out: S) -> Result<S::Ok, S::Error> {
    (n >= 0).then_some(n).serialize(out)
}

/// A gated activation.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ActivationReport {
    /// `activation_002`, in program order.
    pub id: String,
    /// `swiglu`, `geglu`, ...
    pub kind: String,
    /// The product of both branches in the text.
    pub result: String,
    /// Where it stands: all frames, or the line of the text.
    pub loc: String,
    /// The innermost frame that the user wrote.
    pub place: String,
    /// Computed again in the backward pass.
    pub remat: bool,
    /// How often it is computed in a forward pass.
    pub layers: i64,
    /// Smoothed.
    pub smoothed: bool,
    /// Why.
    pub reason: String,
}

/// A piece of state.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct StateReport {
    /// `in_003`: the argument.
    pub id: String,
    /// Index of the argument.
    pub input: usize,
    /// Index of the result.
    pub output: usize,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// Element type it is stored in after lowering.
    pub storage: String,
    /// Why it is thought to be that.
    pub reason: String,
}

/// Counts.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Summary {
    /// Matrix products.
    pub dots: usize,
    /// Of them on FP8 operands.
    pub fp8_dots: usize,
    /// Part of all operations that run on FP8 operands.
    pub fp8_flops_fraction: f64,
    /// SwiGLUs.
    pub swiglu: usize,
    /// Of them smoothed.
    pub smoothed: usize,
    /// First moments.
    pub first_moments: usize,
    /// Second moments.
    pub second_moments: usize,
    /// Bytes of the moments.
    pub moment_bytes_before: i64,
    /// Bytes of the moments after lowering, without their scales.
    pub moment_bytes_after: i64,
    /// Bytes of state the step carries.
    pub state_bytes_before: i64,
    /// Bytes after lowering, scales and histories included.
    pub state_bytes_after: i64,
}

/// Looks at a graph as read.
///
/// # Errors
/// The graph has no `@main`, or was lowered before.
pub fn inspect(graph: &Graph, options: &LowerOptions) -> Result<Inspection, Diagnostic> {
    let planned = &prepare(graph, options)?;
    let (lowered, ..) = changed(planned, &mut |_, _| {})?;
    justified_found(planned, &lowered, graph, options)
}

/// What is in a planned step and by which rules; `lowered` is what becomes of it.
pub(crate) fn justified_found(
    planned: &Planned,
    lowered: &Graph,
    graph: &Graph,
    options: &LowerOptions,
) -> Result<Inspection, Diagnostic> {
    let why = justify(&planned.graph, &planned.raised);
    let mut found = found(planned, Some(&why), lowered);
    under_xla(&mut found.dots, graph, options)?;
    Ok(found)
}

/// What is in a planned step, with the rules that it follows by where they are known; `lowered` is what becomes of it.
pub(crate) fn found(planned: &Planned, why: Option<&Justified>, lowered: &Graph) -> Inspection {
    let Planned { graph, raised, plan, .. } = planned;
    let decided = raised.dots.iter().zip(&plan.decisions).enumerate();
    let mut dots: Vec<DotReport> =
        decided.map(|(i, (d, decision))| dot_report(planned, i, d, decision)).collect();
    for (dot, after) in dots.iter_mut().zip(order(graph, raised)) {
        dot.after = after.into_iter().map(dot_id).collect();
    }
    let state: Vec<StateReport> =
        raised.state.iter().enumerate().map(|(i, p)| state_report(planned, i, p, why)).collect();
    let summary = summary(planned, &dots, state_bytes(raised, lowered));
    let gradient_sums = gradient_sums(graph, raised);
    let activation = |(i, (a, p)): (usize, (&GatedActivation, &Smoothing))| {
        let report = activation_report(graph, i, a, p);
        let Some(why) = why.map(|why| justified(why.activations.get(i).and_then(Option::as_ref))) else {
            return report;
        };
        ActivationReport { reason: format!("{}; {why}", report.reason), ..report }
    };
    let activations = raised.activations.iter().zip(&plan.activations).enumerate().map(activation).collect();
    let all: f64 = dots.iter().map(DotReport::operations).sum();
    let left = left(dots.iter().filter(|d| d.precision != "fp8").map(|dot| Staying {
        id: &dot.id,
        site: &dot.site,
        fraction: dot.operations() / all.max(1.0),
        reason: &dot.reason,
        kept: dot.kept,
    }));
    let (given, warnings) = (given(planned), warnings(planned, &dots, &left));
    Inspection {
        dots,
        activations,
        state,
        summary,
        gradient_sums,
        still: still(planned),
        left,
        given,
        warnings,
        remarks: remarks(planned),
    }
}

fn given(planned: &Planned) -> Vec<GivenReport> {
    let Planned { graph, raised, .. } = planned;
    let report = |(input, &v): (usize, &ValueId)| GivenReport {
        id: input_id(input),
        input,
        name: value_name(graph, v),
        ty: graph.ty(v).to_string(),
    };
    let given = |&(i, _): &(usize, &ValueId)| raised.input_role(i) == "data";
    raised.args.iter().enumerate().filter(given).map(report).collect()
}

/// The rules that lead to a meaning, as part of a reason.
fn justified(why: Option<&Justification>) -> String {
    why.map_or_else(|| "found by probing, not derived by rules".into(), Justification::text)
}

fn activation_report(
    graph: &Graph,
    index: usize,
    activation: &GatedActivation,
    plan: &Smoothing,
) -> ActivationReport {
    let reason =
        std::iter::once(&plan.reason).chain(&activation.notes).cloned().collect::<Vec<_>>().join("; ");
    let loc = loc_text(graph, activation.loc);
    let (remat, layers) = (activation.remat, activation.layers);
    let result = value_text(graph, activation.z);
    ActivationReport {
        id: format!("activation_{index:03}"),
        kind: activation.gate.name().into(),
        result,
        loc,
        place: place(graph, activation.loc),
        remat,
        layers,
        smoothed: plan.smoothed,
        reason,
    }
}

fn activation_remarks(graph: &Graph, raised: &Raised, plan: &Plan) -> Vec<Remark> {
    let remark = |id: String, z: ValueId, (loc, place): (String, String), action: &str, reason| Remark {
        id,
        kind: "activation".into(),
        name: value_text(graph, z),
        loc,
        place,
        action: action.into(),
        reason,
    };
    let found = raised.activations.iter().zip(&plan.activations).enumerate().map(|(i, (a, plan))| {
        let report = activation_report(graph, i, a, plan);
        let action = if report.smoothed { "smoothed" } else { "kept" };
        let reason = format!("{}: {}", report.kind, report.reason);
        remark(report.id, a.z, (report.loc, report.place), action, reason)
    });
    let near = raised.near_activations.iter().map(|near| {
        let loc = graph.def_node(near.z).map_or(graph.value(near.z).loc, |n| graph.node(n).loc);
        let id = value_text(graph, near.z);
        remark(id, near.z, (loc_text(graph, loc), place(graph, loc)), "not recognized", near.reason.clone())
    });
    found.chain(near).collect()
}

/// Why a product is in FP8 or not. To the plan an open size is smaller than any; a user is told what it is.
fn reason(dot: &Dot, decision: &Decision) -> (Option<Kept>, String) {
    let d = &dot.dims;
    let sizes = [d.m, d.n, d.k];
    if decision.kept != Some(Kept::MinDim) || sizes.iter().all(|&n| n >= 0) {
        return (decision.kept, decision.reason.clone());
    }
    (Some(Kept::OpenSize), "has a size that the program leaves open".into())
}

fn dot_report(planned: &Planned, index: usize, dot: &Dot, decision: &Decision) -> DotReport {
    let graph = &planned.graph;
    let node = graph.node(dot.node);
    let elem = |v| graph.ty(v).as_tensor().map_or_else(String::new, |t| t.elem.to_string());
    let d = &dot.dims;
    let operand = |side: usize| match decision.formats.map(|f| f[side]).or(dot.coded[side]) {
        Some(format) => format.name().to_string(),
        None => elem(node.operands[side]),
    };
    let factors = [d.m, d.n, d.k, d.batch, dot.layers];
    let open = factors.iter().any(|&n| n < 0);
    let flops = if open { DYNAMIC } else { factors.iter().fold(2i64, |p, &n| p.saturating_mul(n)) };
    let (kept, reason) = reason(dot, decision);
    DotReport {
        id: dot_id(index),
        result: value_text(graph, node.results[0]),
        loc: loc_text(graph, node.loc),
        place: place(graph, node.loc),
        role: dot.role.name().into(),
        remat: dot.remat,
        layers: dot.layers,
        site: dot.site.name().into(),
        weight: dot.weight,
        weight_name: dot.weight.map(|w| value_name(graph, planned.raised.args[w])),
        m: d.m,
        n: d.n,
        k: d.k,
        batch: d.batch,
        flops,
        precision: if decision.formats.is_some() || dot.is_fp8() {
            "fp8".into()
        } else {
            elem(node.operands[0])
        },
        lhs: operand(0),
        rhs: operand(1),
        reason,
        kept,
        after: vec![],
        xla: None,
    }
}

/// Element type that an argument is stored in after lowering.
fn storage(planned: &Planned, input: usize) -> Option<ElementType> {
    let kept = || planned.graph.ty(planned.raised.args[input]).as_tensor().map(|t| t.elem);
    planned.moments.of(input).map(|stored| stored.elem).or_else(kept)
}

/// What was found out and what was decided.
fn state_reason(planned: &Planned, i: usize, pair: &StatePair) -> String {
    match planned.moments.notes.get(i).cloned().flatten() {
        Some(note) => format!("{}; {note}", pair.reason),
        None => pair.reason.clone(),
    }
}

fn state_report(planned: &Planned, i: usize, pair: &StatePair, why: Option<&Justified>) -> StateReport {
    let moment = matches!(pair.kind, Kind::FirstMoment | Kind::SecondMoment);
    let derived = why.map_or_else(String::new, |why| {
        let steps = why.steps.get(i).map_or(&[][..], Vec::as_slice);
        let why = why.state.get(i).and_then(Option::as_ref);
        if moment { format!("; {}", justified(why)) } else { steps_text(steps) }
    });
    let (graph, arg) = (&planned.graph, planned.raised.args[pair.input]);
    let storage = storage(planned, pair.input).map_or_else(String::new, |elem| elem.to_string());
    StateReport {
        id: input_id(pair.input),
        input: pair.input,
        output: pair.output,
        name: value_name(graph, arg),
        kind: pair.kind.name().into(),
        storage,
        reason: state_reason(planned, i, pair) + &derived,
    }
}

fn summary(planned: &Planned, dots: &[DotReport], after: i64) -> Summary {
    let Planned { graph, raised, plan, .. } = planned;
    let flops = |fp8: bool| -> f64 {
        dots.iter().filter(|d| !fp8 || d.precision == "fp8").fold(0.0, |sum, d| sum + d.operations())
    };
    let kinds = |kind| raised.state.iter().filter(|p| p.kind == kind).count();
    let stored = |p: &StatePair, elem: Option<ElementType>| {
        let ty = graph.ty(raised.args[p.input]).as_tensor();
        ty.map_or(0, |t| (t.elements().unwrap_or(0) * elem.unwrap_or(t.elem).bytes()) as i64)
    };
    let moments = || raised.state.iter().filter(|p| matches!(p.kind, Kind::FirstMoment | Kind::SecondMoment));
    Summary {
        dots: dots.len(),
        fp8_dots: dots.iter().filter(|d| d.precision == "fp8").count(),
        fp8_flops_fraction: if dots.is_empty() { 0.0 } else { flops(true) / flops(false).max(1.0) },
        swiglu: raised.activations.iter().filter(|a| a.gate == Gate::Swiglu).count(),
        smoothed: plan.activations.iter().filter(|p| p.smoothed).count(),
        first_moments: kinds(Kind::FirstMoment),
        second_moments: kinds(Kind::SecondMoment),
        moment_bytes_before: moments().map(|p| stored(p, None)).sum(),
        moment_bytes_after: moments().map(|p| stored(p, storage(planned, p.input))).sum(),
        state_bytes_before: raised.state.iter().map(|p| stored(p, None)).sum(),
        state_bytes_after: after,
    }
}

/// Bytes of state that the lowered step carries, scales and histories included.
fn state_bytes(raised: &Raised, lowered: &Graph) -> i64 {
    let args = lowered.region(lowered.node(raised.function).regions[0]).args.clone();
    let state =
        |&(i, _): &(usize, &ValueId)| i >= raised.args.len() || raised.state.iter().any(|p| p.input == i);
    let bytes = |(_, &v): (usize, &ValueId)| {
        lowered.ty(v).as_tensor().map_or(0, |t| (t.elements().unwrap_or(0) * t.elem.bytes()) as i64)
    };
    args.iter().enumerate().filter(state).map(bytes).sum()
}

/// What a remark calls the storing of state.
fn action(stored: &Stored) -> &'static str {
    if stored.elem.is_fp8() { "fp8" } else { "narrowed" }
}

/// What was done with every product, gated activation and piece of state, and what was not understood.
pub(crate) fn remarks(planned: &Planned) -> Vec<Remark> {
    let Planned { graph, raised, plan, moments, .. } = planned;
    let dots = raised.dots.iter().zip(&plan.decisions).enumerate().map(|(i, (dot, decision))| {
        let node = graph.node(dot.node);
        Remark {
            id: dot_id(i),
            kind: "dot".into(),
            name: value_text(graph, node.results[0]),
            loc: loc_text(graph, node.loc),
            place: place(graph, node.loc),
            action: if decision.formats.is_some() { "fp8" } else { "kept" }.into(),
            reason: reason(dot, decision).1,
        }
    });
    let state = raised.state.iter().enumerate().map(|(i, p)| {
        let arg = raised.args[p.input];
        Remark {
            id: input_id(p.input),
            kind: "state".into(),
            name: value_name(graph, arg),
            loc: loc_text(graph, graph.value(arg).loc),
            place: place(graph, graph.value(arg).loc),
            action: moments.of(p.input).map_or("kept", action).into(),
            reason: format!("{}: {}", p.kind.name(), state_reason(planned, i, p)),
        }
    });
    let opaque = graph.walk(graph.body()).into_iter().filter(|&n| graph.node(n).def().is_none()).map(|n| {
        let node = graph.node(n);
        let name = node.results.first().map_or_else(String::new, |&v| value_text(graph, v));
        Remark {
            id: name.clone(),
            kind: "op".into(),
            name,
            loc: loc_text(graph, node.loc),
            place: place(graph, node.loc),
            action: "opaque".into(),
            reason: format!("{} is of a dialect unknown here: passed through as it is", node.name()),
        }
    });
    let weights = weight_remarks(graph, raised, &plan.merge);
    let weights = weights.into_iter().chain(crate::report::weights::remarks(graph, raised, plan));
    let exchanges = crate::report::exchanges::remarks(graph, plan);
    let known = dots.chain(activation_remarks(graph, raised, plan)).chain(state).chain(weights);
    known.chain(exchanges).chain(opaque).collect()
}
