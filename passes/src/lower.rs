//! Lowering: from a raised graph to a step in FP8 with its state, and what would be done without doing it.

use std::collections::{BTreeMap, HashSet};

use fp8c_egraph::{Options as Search, Report, TargetCost};
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};

use fp8c_target::Target;

use crate::legalize::{joint, legalize, tables};
use crate::pass::{Step, run_passes, verified};
use crate::plan::options::{LowerOptions, Watch};
pub use crate::plan::planned::LOWERED;
use crate::plan::planned::{Planned, plan_graph};
use crate::plan::recipe::MomentTiming;
use crate::plan::weight_cache::Cached;
use crate::plan::{OperandRole, Plan};
use crate::raise::{Raised, raise, value_name};
use crate::report::companions::Companions;
use crate::report::ids::input_id;
use crate::report::inspect::Inspection;
use crate::report::manifest::{self, Input, Manifest, Output, Remark};
use crate::report::names::Names;
use crate::report::saved::saved_bytes;
use crate::rewrite::arrays::StateArray;
use crate::rewrite::gradients::gradients;
use crate::rewrite::instrument::Measures;
use crate::rewrite::moments::{REMAINDER, moments};
use crate::rewrite::quantize::{Mode, Quantized, quantize};
use crate::rewrite::residuals::{Kept, residuals};
use crate::rewrite::seal::{name_ops, seal};
use crate::rewrite::smooth::smooth;
use crate::rewrite::updates::{Found, chain};
use crate::rewrite::watch::{told, watch};
use crate::rewrite::weight_cache::{CODES, weight_cache};
use crate::rewrite::weight_remat::weight_remat;
use crate::scale_algebra::scale_algebra;

/// A lowered step with its companions.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The new step.
    pub step: Graph,
    /// Makes the FP8 state: no arguments; scales of one and empty histories.
    pub init: Graph,
    /// Arguments of the original step -> state inputs of the new one, histories filled from the batch given.
    pub import: Graph,
    /// State inputs of the new step -> state inputs of the original one.
    pub export: Graph,
    /// What is what.
    pub manifest: Manifest,
    /// What was done and why.
    pub remarks: Vec<Remark>,
    /// What was found, without the rules that it follows by.
    pub found: Inspection,
}

/// A lowered step without companions.
#[derive(Clone, Debug)]
pub struct LoweredStep {
    /// The new step.
    pub step: Graph,
    /// What is what.
    pub manifest: Manifest,
    /// What was done and why.
    pub remarks: Vec<Remark>,
    /// What was found, without the rules that it follows by.
    pub found: Inspection,
}

/// Inlines, canonicalizes, raises and plans.
pub(crate) fn prepare(graph: &Graph, options: &LowerOptions) -> Result<Planned, Diagnostic> {
    let root = graph.node(graph.root);
    if let Some(by) = root.attr(LOWERED) {
        let recipe = by.as_str().unwrap_or("?");
        let message = format!("this module was lowered before, by the recipe {recipe}; lower the original");
        return Err(Diagnostic::error(code::PASS, message).or_at(graph.span(root.loc)));
    }
    let mut graph = graph.clone();
    let steps = [&crate::rewrite::inline::PASS, &crate::rewrite::canonicalize::PASS]
        .map(|pass| Step { pass, options: vec![] });
    run_passes(&mut graph, &steps, |_, _| {})?;
    plan_graph(&mut graph, options)
}

/// What the arguments and results of a graph as read are called.
///
/// # Errors
/// The graph has no `@main` with a body.
pub fn names_of(graph: &Graph) -> Result<Names, Diagnostic> {
    let mut flat = graph.clone();
    let steps = [&crate::rewrite::inline::PASS, &crate::rewrite::canonicalize::PASS]
        .map(|pass| Step { pass, options: vec![] });
    run_passes(&mut flat, &steps, |_, _| {})?;
    let raised = raise(&flat)?;
    Ok(Names::of(&flat, raised.function, &raised.state))
}

/// Lowers a graph as read.
///
/// # Errors
/// The graph has no `@main`, was lowered before, or cannot be lowered; with the place.
pub fn lower(graph: &Graph, options: &LowerOptions) -> Result<Lowered, Diagnostic> {
    legalized(&prepare(graph, options)?, options)
}

/// The step alone, which takes half the time.
///
/// # Errors
/// As [`lower`].
pub fn lower_step(graph: &Graph, options: &LowerOptions) -> Result<LoweredStep, Diagnostic> {
    let planned = prepare(graph, options)?;
    let mut lowered = step_planned(&planned, options)?;
    legalized_step(&mut lowered.step, &planned, options)?;
    Ok(lowered)
}

/// The same, with all that [`inspect`](crate::report::inspect::inspect) finds.
///
/// # Errors
/// As [`lower`].
pub fn lower_inspected(graph: &Graph, options: &LowerOptions) -> Result<Lowered, Diagnostic> {
    let planned = prepare(graph, options)?;
    let mut lowered = legalized(&planned, options)?;
    lowered.found = crate::report::inspect::justified_found(&planned, &lowered.step, graph, options)?;
    Ok(lowered)
}

fn legalized(planned: &Planned, options: &LowerOptions) -> Result<Lowered, Diagnostic> {
    let mut lowered = lower_planned(planned, options)?;
    for graph in [&mut lowered.import, &mut lowered.init, &mut lowered.export] {
        expanded(graph, options)?;
    }
    legalized_step(&mut lowered.step, planned, options)?;
    Ok(lowered)
}

/// `fp8.*` ops become ops of the target.
fn expanded(graph: &mut Graph, options: &LowerOptions) -> Result<(), Diagnostic> {
    name_ops(graph);
    legalize(graph, options.target)?;
    verified(graph, "legalize")
}

fn legalized_step(step: &mut Graph, planned: &Planned, options: &LowerOptions) -> Result<(), Diagnostic> {
    expanded(step, options)?;
    if !options.target.fp8_matmul.is_some_and(|m| m.dequantized) {
        return Ok(());
    }
    let found = Found {
        raised: &planned.raised,
        moments: &planned.moments,
        cache: &planned.plan.tensors.cache,
        exact: planned.plan.recipes.iter().all(|r| r.scaling.pow2),
    };
    joint::reductions(step, found)?;
    verified(step, "joint reductions")?;
    // Moments that take two passes are kernels of their own anyway, and small steps have more of them chained.
    if planned.moments.timing == MomentTiming::Delayed {
        chain(step, found)?;
        verified(step, "updates")?;
    }
    tables::cut(step)?;
    verified(step, "tables")
}

/// Lowers up to `fp8.*` ops, before they become ops of the target.
///
/// # Errors
/// As [`lower`].
pub fn lower_to_fp8(graph: &Graph, options: &LowerOptions) -> Result<Lowered, Diagnostic> {
    lower_planned(&prepare(graph, options)?, options)
}

/// The step of [`lower_to_fp8`] alone.
///
/// # Errors
/// As [`lower`].
pub fn lower_step_to_fp8(graph: &Graph, options: &LowerOptions) -> Result<LoweredStep, Diagnostic> {
    step_planned(&prepare(graph, options)?, options)
}

fn step_planned(planned: &Planned, options: &LowerOptions) -> Result<LoweredStep, Diagnostic> {
    // A calibration must be of this step, whoever makes the state.
    let unfit = |why| Diagnostic::error(code::PASS, format!("init: {why}"));
    planned.plan.unseen_scales().map_err(unfit)?;
    let Built { mut step, quantized, kept, .. } = build(planned, options.target, &mut |_, _| {})?;
    seal(&mut step, &planned.raised, &options.recipe.name);
    let manifest = manifest(planned, &quantized, options);
    let mut remarks = crate::report::inspect::remarks(planned);
    remarks.extend(kept.iter().map(|kept| kept.remark(&step)));
    let found = crate::report::inspect::found(planned, None, &step);
    Ok(LoweredStep { step, manifest, remarks, found })
}

fn lower_planned(planned: &Planned, options: &LowerOptions) -> Result<Lowered, Diagnostic> {
    let LoweredStep { step, manifest, remarks, found } = step_planned(planned, options)?;
    let companions = Companions { planned, manifest: &manifest };
    let (init, import, export) = (companions.init()?, companions.import()?, companions.export()?);
    for made in [&init, &import, &export] {
        verified(made, "companions")?;
    }
    Ok(Lowered { step, init, import, export, manifest, remarks, found })
}

/// A step that is studied, before any recipe.
#[derive(Clone, Debug)]
pub struct Studied {
    /// The step, without calls, with what was added.
    pub step: Graph,
    /// What it means.
    pub raised: Raised,
    /// What was added.
    pub measures: Measures,
}

/// A step with what a study needs, as [`lower`] puts it into steps with the option [`Watch::measures`].
///
/// # Errors
/// As [`lower`]; and the step cannot be studied.
pub fn studied(graph: &Graph, options: &LowerOptions) -> Result<Studied, Diagnostic> {
    let watch = Watch { measures: true, ..options.watch };
    let planned = prepare(graph, &LowerOptions { watch, ..options.clone() })?;
    let missing = || Diagnostic::error(code::PASS, "nothing was added to the step");
    let measures = planned.measures.ok_or_else(missing)?;
    Ok(Studied { step: planned.graph, raised: planned.raised, measures })
}

/// A step that returns its logits, where they are found.
#[derive(Clone, Debug)]
pub struct Evaluated {
    /// The step, without calls, with what was added.
    pub step: Graph,
    /// Which result is the next value of which argument.
    pub state: Vec<(usize, usize)>,
    /// The result that is the loss, where one was found.
    pub loss: Option<usize>,
    /// The result that is the logits, a row a token or example; or why there is none.
    pub logits: Result<usize, String>,
}

/// A step to evaluate a model with: what it returns as next state is not for use.
///
/// # Errors
/// As [`lower`].
pub fn evaluated(graph: &Graph, options: &LowerOptions) -> Result<Evaluated, Diagnostic> {
    let planned = prepare(graph, options)?;
    let loss = planned.raised.loss;
    let state = planned.raised.state.iter().map(|p| (p.output, p.input)).collect();
    let mut step = planned.graph;
    let logits = crate::rewrite::instrument::logits(&mut step, &planned.raised).map_err(String::from);
    legalize(&mut step, options.target)?;
    verified(&step, "instrument")?;
    Ok(Evaluated { step, state, loss, logits })
}

/// A step in which what quantization does can be watched: products on codes as they were planned, before the rules.
#[derive(Clone, Debug)]
pub struct Watched {
    /// The step; it takes and returns what the lowered one does.
    pub step: Graph,
    /// Products on codes, with their numbers in `inspect` and the roles of their operands.
    pub products: Vec<(NodeId, usize, [OperandRole; 2])>,
    /// What makes the result of each product, by their numbers.
    pub nodes: Vec<NodeId>,
    /// Bytes that the forward pass leaves for the backward pass, as the text orders them.
    pub saved_bytes: usize,
}

/// The step of a recipe, to be watched.
///
/// # Errors
/// As [`lower`].
pub fn watched(graph: &Graph, options: &LowerOptions) -> Result<Watched, Diagnostic> {
    let planned = prepare(graph, options)?;
    let (step, quantized, _) = changed(&planned, &mut |_, _| {})?;
    let dots = &planned.raised.dots;
    let product = |(i, node): (usize, NodeId)| (node, i, [0, 1].map(|side| OperandRole::of(&dots[i], side)));
    let saved_bytes = saved_bytes(&step, &planned.raised, &quantized.products);
    let mut nodes: Vec<NodeId> = dots.iter().map(|d| d.node).collect();
    let uses = step.uses();
    for &(i, node) in &quantized.products {
        nodes[i] = node;
        // Where smoothing left factors on the result, it is itself behind them.
        while let [(user, 0)] = uses[step.node(nodes[i]).results[0].index()][..]
            && matches!(step.name(user), "fp8.scale_by" | "fp8.unscale_by")
        {
            nodes[i] = user;
        }
    }
    let products = quantized.products.into_iter().map(product).collect();
    Ok(Watched { step, products, nodes, saved_bytes })
}

/// A step on its way, with what the passes say of it.
pub(crate) struct Built {
    pub(crate) step: Graph,
    pub(crate) quantized: Quantized,
    /// What loops keep as codes for others.
    pub(crate) kept: Vec<Kept>,
    pub(crate) report: Report,
}

/// The road from a planned step to `fp8.*` ops; `after` sees the graph behind each pass.
pub(crate) fn build(
    planned: &Planned,
    target: &Target,
    after: &mut dyn FnMut(&'static str, &Graph),
) -> Result<Built, Diagnostic> {
    let (mut step, quantized, kept) = changed(planned, after)?;
    let cost = TargetCost(fp8c_target::figures(target.name));
    let report = scale_algebra(&mut step, &Search::default(), &cost)?;
    verified(&step, "scale-algebra")?;
    after(crate::scale_algebra::PASS.name, &step);
    Ok(Built { step, quantized, kept, report })
}

/// All that a recipe changes in a step, before the rules.
pub(crate) fn changed(
    planned: &Planned,
    after: &mut dyn FnMut(&'static str, &Graph),
) -> Result<(Graph, Quantized, Vec<Kept>), Diagnostic> {
    let Planned { graph, raised, plan, moments: stored, .. } = planned;
    let mut step = graph.clone();
    let mut arrays = gradients(&mut step, raised, &stored.gradients)?;
    verified(&step, "gradients")?;
    after(crate::rewrite::gradients::PASS.name, &step);
    let mut quantized = transform(&mut step, raised, plan, Mode::Step, after)?;
    arrays.append(&mut quantized.arrays);
    quantized.arrays = arrays;
    let kept = residuals(&mut step)?;
    verified(&step, "residuals")?;
    after(crate::rewrite::residuals::PASS.name, &step);
    quantized.arrays.extend(moments(&mut step, raised, stored)?);
    verified(&step, "moments")?;
    after(crate::rewrite::moments::PASS.name, &step);
    let cached = weight_cache(&mut step, raised, plan)?;
    let stands: HashSet<NodeId> = step.walk(step.body()).into_iter().collect();
    quantized.conversions.retain(|(_, node)| stands.contains(node));
    if planned.watch.shares {
        quantized.conversions.extend(made_codes(&step, raised.function, plan, cached.len()));
    }
    quantized.arrays.extend(cached);
    verified(&step, "weight-cache")?;
    after(crate::rewrite::weight_cache::PASS.name, &step);
    weight_remat(&mut step, raised, plan)?;
    verified(&step, "weight-remat")?;
    after(crate::rewrite::weight_remat::PASS.name, &step);
    if planned.watch != Watch::default() {
        watch(&mut step, raised, &quantized, planned.watch)?;
        verified(&step, "watch")?;
    }
    Ok((step, quantized, kept))
}

/// Conversions that make codes of weights for the next step, which the last `cached` results hold.
fn made_codes(step: &Graph, function: NodeId, plan: &Plan, cached: usize) -> Vec<(usize, NodeId)> {
    let end = step.terminator(step.node(function).regions[0]);
    let returned = end.map_or(&[][..], |end| &step.node(end).operands);
    let tensors = &plan.tensors.cache.cached;
    // In front of the codes stand magnitudes, where there are any.
    let codes = returned.iter().rev().take(tensors.len().min(cached)).rev();
    let made = |(own, &value): (&Cached, &ValueId)| {
        let node = step.def_node(value).filter(|&n| step.name(n) == "fp8.quantize")?;
        Some((own.tensor, node))
    };
    tensors.iter().zip(codes).filter_map(made).collect()
}

/// What a recipe changes around products; `after` sees the graph behind each pass.
pub(crate) fn transform(
    graph: &mut Graph,
    raised: &Raised,
    plan: &Plan,
    mode: Mode,
    after: &mut dyn FnMut(&'static str, &Graph),
) -> Result<Quantized, Diagnostic> {
    let mut arrays = match mode {
        Mode::Step => smooth(graph, raised, plan, mode)?,
        Mode::Observe => smooth(graph, raised, &plan.unmerged(), mode)?,
    };
    verified(graph, "smooth")?;
    after(crate::rewrite::smooth::PASS.name, graph);
    let mut quantized = quantize(graph, raised, plan, mode)?;
    verified(graph, "quantize")?;
    after(crate::rewrite::quantize::PASS.name, graph);
    arrays.extend(std::mem::take(&mut quantized.arrays));
    Ok(Quantized { arrays, ..quantized })
}

fn manifest(planned: &Planned, quantized: &Quantized, options: &LowerOptions) -> Manifest {
    let Planned { graph, raised, moments, plan, watch, .. } = planned;
    let dtype = |v, input: Option<usize>| match input.and_then(|i| planned.stored_elem(i)) {
        Some(elem) => elem.to_string(),
        None => graph.ty(v).as_tensor().map_or_else(|| graph.ty(v).to_string(), |t| t.elem.to_string()),
    };
    let fed = |output| raised.state.iter().find(|p| p.output == output).map(|p| p.input);
    let shape = |v| graph.ty(v).as_tensor().map_or(vec![], |t| t.shape.clone());
    let mut inputs: Vec<Input> = raised
        .args
        .iter()
        .enumerate()
        .map(|(index, &v)| Input {
            index,
            id: input_id(index),
            name: value_name(graph, v),
            role: raised.input_role(index).into(),
            dtype: dtype(v, Some(index)),
            shape: shape(v),
            init: "given".into(),
        })
        .collect();
    let mut outputs: Vec<Output> = raised
        .results
        .iter()
        .enumerate()
        .map(|(index, &v)| Output {
            index,
            feeds: fed(index),
            role: raised.output_role(index).into(),
            dtype: dtype(v, fed(index)),
            shape: shape(v),
        })
        .collect();
    let state_inputs: Vec<usize> = inputs.iter().filter(|i| i.role != "data").map(|i| i.index).collect();
    let first = quantized.arrays.iter().position(|a| a.name == REMAINDER);
    let remainders = inputs.len() + first.unwrap_or(0);
    for array in &quantized.arrays {
        let (input, output) = (inputs.len(), outputs.len());
        let (dtype, shape) = (array.ty.elem.to_string(), array.ty.shape.clone());
        inputs.push(Input {
            index: input,
            id: input_id(input),
            name: array.label(),
            role: array.name.into(),
            dtype: dtype.clone(),
            shape: shape.clone(),
            init: array.init.into(),
        });
        outputs.push(Output { index: output, feeds: Some(input), role: "state".into(), dtype, shape });
    }
    for told in told(*watch, quantized.conversions.len()) {
        let (dtype, shape) = (told.ty.elem.to_string(), told.ty.shape.clone());
        outputs.push(Output { index: outputs.len(), feeds: None, role: told.role.into(), dtype, shape });
    }
    let conversions = quantized.conversions.iter().filter(|_| watch.shares);
    let state_inputs = state_inputs.into_iter().chain(raised.args.len()..inputs.len()).collect();
    Manifest {
        version: 1,
        recipe: options.recipe.clone(),
        other_recipes: plan.recipes[1..].to_vec(),
        target: options.target.name.into(),
        inputs,
        outputs,
        tensors: plan
            .tensors
            .listed(graph, raised, &plan.recipes)
            .into_iter()
            .chain(moments.rows(plan.tensors.rows, remainders))
            .chain(moments.gradients.rows(plan.tensors.rows + moments.row_count(), raised.args.len()))
            .collect(),
        watched: conversions.map(|&(tensor, _)| manifest::Watched::of(&plan.tensors.all[tensor])).collect(),
        weight_cache: cached_weights(planned, quantized),
        state_inputs,
        files: BTreeMap::new(),
    }
}

/// Weights whose codes are state, with the arguments that hold these.
fn cached_weights(planned: &Planned, quantized: &Quantized) -> Vec<manifest::CachedWeight> {
    let Planned { raised, plan, .. } = planned;
    let places = quantized.arrays.iter().enumerate().filter(|(_, a)| a.name == CODES);
    let entry = |(cached, (at, _)): (&Cached, (usize, &StateArray))| {
        let tensor = &plan.tensors.all[cached.tensor];
        manifest::CachedWeight {
            input: raised.args.len() + at,
            of: cached.input,
            format: tensor.how.format.name().into(),
            dtype: cached.elem.to_string(),
            row: tensor.source.row(),
            amax: cached.amax,
            scaling: tensor.source.row().is_none().then(|| {
                manifest::RowScaling::of(&plan.recipes[tensor.recipe].scaling, tensor.role, tensor.source)
            }),
        }
    };
    plan.tensors.cache.cached.iter().zip(places).map(entry).collect()
}
