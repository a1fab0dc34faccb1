//! Inference from a training step: its forward pass with the weights as the codes that the step itself would make of its state.
//!
//! Nothing is planned anew. The forward program is what the lowered step computes its logits by, cut where values follow from the
//! state alone: weight codes, scales, embeddings. The program export makes these from the state, by the same ops, so codes and scales are
//! bit for bit those of the next training step. Factors of smoothed activations, which a step takes from its batch, are made by export
//! from the batch that it is given, and stay.

use std::collections::{HashMap, HashSet};

use fp8c_egraph::{Options as Search, TargetCost};
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::{FunctionType, Type};
use serde::Serialize;

use crate::legalize::legalize;
use crate::lower::{changed, prepare};
use crate::pass::{Step, run_passes, verified};
use crate::plan::options::{LowerOptions, Watch};
use crate::plan::planned::LOWERED;
use crate::raise::dots::Site;
use crate::raise::{Raised, Role, value_name};
use crate::report::ids::{dot_id, value_text};
use crate::report::places::place;
use crate::rewrite::seal::name_ops;
use crate::scale_algebra::scale_algebra;

/// The forward pass of a step, to serve with.
#[derive(Clone, Debug)]
pub struct Served {
    /// What stays of the state, and data, to logits.
    pub forward: Graph,
    /// Arguments of the lowered training step to those of `forward` that are no data. Its data are taken where factors come from them.
    pub export: Graph,
    /// What is what.
    pub manifest: ServeManifest,
    /// The step in which the values of `inputs` and the logits can be watched.
    pub step: Graph,
    /// The values of `step` that the arguments of `forward` are, in order.
    pub inputs: Vec<ValueId>,
    /// The logits in `step`.
    pub logits: ValueId,
}

/// What a forward program takes and returns.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ServeManifest {
    /// Version of this layout.
    pub version: u32,
    /// Name of the recipe.
    pub recipe: String,
    /// Name of the target.
    pub target: String,
    /// Arguments of the forward program.
    pub inputs: Vec<ServeInput>,
    /// Arguments of the lowered training step that `export.mlir` takes, in order.
    pub export_inputs: Vec<usize>,
    /// Element type and sizes of the logits.
    pub logits: String,
    /// Product that makes them.
    pub head: String,
    /// What is other than one would wish.
    pub notes: Vec<String>,
}

/// An argument of a forward program.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ServeInput {
    /// Its index.
    pub index: usize,
    /// What it is called.
    pub name: String,
    /// `data`; made by export: `state`, `codes`, `factors`, `derived`.
    pub role: &'static str,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
    /// Of data the argument of the training step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step_input: Option<usize>,
}

/// What a value follows from.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum From {
    Nothing,
    State,
    Data,
}

/// The forward pass of a training step as read.
///
/// # Errors
/// As [`crate::lower::lower`]; there is no logits' product, or it stands in a loop.
pub fn serve(graph: &Graph, options: &LowerOptions) -> Result<Served, Diagnostic> {
    let planned = prepare(graph, &LowerOptions { watch: Watch::default(), ..options.clone() })?;
    let (step, quantized, _) = changed(&planned, &mut |_, _| {})?;
    let raised = &planned.raised;
    let (head, node) = head(&step, raised, &quantized.products)?;
    let cut = Cut::new(&step, raised, &quantized.conversions);
    let logits = cut.logits(step.node(node).results[0]);
    let needed = cut.needed(logits);
    let inputs = cut.inputs(&needed);
    let args = step.region(cut.body).args.clone();
    let data: Vec<usize> = (0..args.len()).filter(|&i| cut.from[&args[i]] == From::Data).collect();
    let exported: Vec<ValueId> = inputs.iter().copied().filter(|v| cut.from(*v) != From::Data).collect();
    let by_batch = !cut.factors.is_empty();
    let export_inputs: Vec<usize> = (0..args.len()).filter(|i| by_batch || !data.contains(i)).collect();
    let manifest = ServeManifest {
        version: 1,
        recipe: options.recipe.name.clone(),
        target: options.target.name.into(),
        inputs: inputs.iter().enumerate().map(|(i, &v)| cut.described(i, v)).collect(),
        export_inputs: export_inputs.clone(),
        logits: step.ty(logits).to_string(),
        head: dot_id(head),
        notes: cut.notes(&needed),
    };
    let mut forward = program(&step, raised, &needed, &inputs, &[logits], "forward");
    let cone = cut.cone(&exported);
    let taken: Vec<ValueId> = export_inputs.iter().map(|&i| args[i]).collect();
    let mut export = program(&step, raised, &cone, &taken, &exported, "export");
    let cost = TargetCost(fp8c_target::figures(options.target.name));
    scale_algebra(&mut forward, &Search::default(), &cost)?;
    for (graph, name) in [(&mut forward, "forward"), (&mut export, "export")] {
        let root = graph.root;
        graph.node_mut(root).set_attr(LOWERED, Attr::str(options.recipe.name.as_str()));
        name_ops(graph);
        legalize(graph, options.target)?;
        run_passes(graph, &[Step { pass: &crate::rewrite::canonicalize::PASS, options: vec![] }], |_, _| {})?;
        verified(graph, name)?;
    }
    Ok(Served { forward, export, manifest, inputs, logits, step })
}

/// The product that logits are made by: the last forward one of the site head, where there is none the last forward one.
fn head(step: &Graph, raised: &Raised, products: &[(usize, NodeId)]) -> Result<(usize, NodeId), Diagnostic> {
    let forward = |i: &usize| raised.dots[*i].role == Role::Fprop && !raised.dots[*i].remat;
    let all = || (0..raised.dots.len()).rev().filter(forward);
    let found = all().find(|&i| raised.dots[i].site == Site::Head).or_else(|| all().next());
    let Some(i) = found else {
        return Err(Diagnostic::error(
            code::PASS,
            "--serve needs a forward product, and this program has none",
        ));
    };
    let node = products.iter().find(|(of, _)| *of == i).map_or(raised.dots[i].node, |(_, node)| *node);
    if step.node(node).parent != Some(step.node(raised.function).regions[0]) {
        let message = format!(
            "the logits are made inside of a loop or of what several devices run ({}), where they cannot be returned from",
            dot_id(i)
        );
        return Err(Diagnostic::error(code::PASS, message).or_at(step.span(step.node(node).loc)));
    }
    Ok((i, node))
}

/// Where a step is cut.
struct Cut<'s> {
    step: &'s Graph,
    body: RegionId,
    args: HashMap<ValueId, usize>,
    raised: &'s Raised,
    from: HashMap<ValueId, From>,
    factors: HashSet<ValueId>,
    conversions: Vec<NodeId>,
}

impl<'s> Cut<'s> {
    fn new(step: &'s Graph, raised: &'s Raised, conversions: &[(usize, NodeId)]) -> Self {
        let body = step.node(raised.function).regions[0];
        let args: HashMap<ValueId, usize> =
            step.region(body).args.iter().enumerate().map(|(i, &v)| (v, i)).collect();
        let conversions = conversions.iter().map(|c| c.1).collect();
        let mut cut =
            Self { step, body, args, raised, from: HashMap::new(), factors: HashSet::new(), conversions };
        cut.factors = cut.find_factors();
        cut.from = cut.levels(&cut.factors);
        cut
    }

    fn from(&self, value: ValueId) -> From {
        self.from.get(&value).copied().unwrap_or(From::Data)
    }

    /// What each value outside of loops follows from, where some are given with the state.
    fn levels(&self, given: &HashSet<ValueId>) -> HashMap<ValueId, From> {
        let arg = |i: usize| i >= self.raised.args.len() || self.raised.input_role(i) != "data";
        let level = |(&v, &i): (&ValueId, &usize)| (v, if arg(i) { From::State } else { From::Data });
        let mut out: HashMap<ValueId, From> = self.args.iter().map(level).collect();
        for &node in &self.step.region(self.body).nodes {
            let name = self.step.name(node);
            let random = name == "stablehlo.rng" || name == "stablehlo.custom_call";
            let own = self.operands(node).iter().map(|v| out.get(v).copied().unwrap_or(From::Data)).max();
            let own = if random { From::Data } else { own.unwrap_or(From::Nothing) };
            for &result in &self.step.node(node).results {
                out.insert(result, if given.contains(&result) { From::State } else { own });
            }
        }
        out
    }

    /// What a node takes, with what stands around that its regions take.
    fn operands(&self, node: NodeId) -> Vec<ValueId> {
        let mut out = self.step.node(node).operands.clone();
        out.extend(self.step.captured(node));
        out
    }

    /// Values of the batch that something of the state is scaled by.
    fn find_factors(&self) -> HashSet<ValueId> {
        let mut found: HashSet<ValueId> = HashSet::new();
        // The factors of a later layer may follow from what earlier ones scale.
        loop {
            let from = self.levels(&found);
            let scaled = |&&node: &&NodeId| {
                let operands = &self.step.node(node).operands;
                matches!(self.step.name(node), "fp8.scale_by" | "fp8.unscale_by")
                    && from[&operands[0]] == From::State
                    && from[&operands[1]] == From::Data
            };
            let nodes = self.step.region(self.body).nodes.iter();
            let more: Vec<ValueId> = nodes.filter(scaled).map(|&n| self.step.node(n).operands[1]).collect();
            if more.is_empty() {
                return found;
            }
            found.extend(more);
        }
    }

    /// Behind the product, what is only cast, moved or has something of the state added.
    fn logits(&self, mut value: ValueId) -> ValueId {
        let uses = self.step.uses();
        while let [(node, _)] = uses[value.index()][..] {
            let data = self.step.node(node);
            let alone = data.operands.iter().all(|&v| v == value || self.from(v) != From::Data);
            let casts = matches!(data.name(), "stablehlo.convert" | "stablehlo.add" | "stablehlo.multiply");
            if !alone || !(casts || data.is_layout()) || data.parent != Some(self.body) {
                break;
            }
            value = data.results[0];
        }
        value
    }

    /// The nodes that a value of the batch is computed by, up to what follows from the state.
    fn needed(&self, value: ValueId) -> HashSet<NodeId> {
        self.reach(vec![value], |v| self.from(v) == From::State)
    }

    /// The nodes that values are computed by.
    fn cone(&self, values: &[ValueId]) -> HashSet<NodeId> {
        self.reach(values.to_vec(), |_| false)
    }

    fn reach(&self, mut stack: Vec<ValueId>, stop: impl Fn(ValueId) -> bool) -> HashSet<NodeId> {
        let mut out = HashSet::new();
        while let Some(value) = stack.pop() {
            if let Some(node) = self.step.def_node(value).filter(|_| !stop(value))
                && out.insert(node)
            {
                stack.extend(self.operands(node));
            }
        }
        out
    }

    /// What these nodes take from elsewhere: data first, in order, then what follows from the state.
    fn inputs(&self, needed: &HashSet<NodeId>) -> Vec<ValueId> {
        let mut out: Vec<ValueId> = Vec::new();
        for &node in self.step.region(self.body).nodes.iter().filter(|n| needed.contains(n)) {
            let made = |v: &ValueId| self.step.def_node(*v).is_some_and(|n| needed.contains(&n));
            for value in self.operands(node).into_iter().filter(|v| !made(v)) {
                if !out.contains(&value) {
                    out.push(value);
                }
            }
        }
        out.sort_by_key(|&v| (self.from(v) != From::Data, self.args.get(&v).copied().unwrap_or(usize::MAX)));
        out
    }

    fn described(&self, index: usize, value: ValueId) -> ServeInput {
        let ty = self.step.ty(value);
        let codes = ty.as_tensor().is_some_and(|t| t.elem.is_fp8());
        let arg = self.args.get(&value).copied();
        let own = arg.filter(|&i| i < self.raised.args.len());
        let role = match (self.from(value), arg) {
            (From::Data, _) => "data",
            (_, Some(_)) => "state",
            _ if self.factors.contains(&value) => "factors",
            _ if codes => "codes",
            _ => "derived",
        };
        let name = match (own, self.source(value)) {
            (Some(i), _) => value_name(self.step, self.raised.args[i]),
            (None, Some(name)) => name,
            (None, None) => value_text(self.step, value),
        };
        let step_input = own.filter(|_| role == "data");
        ServeInput { index, name, role, ty: ty.to_string(), step_input }
    }

    /// The name of the only argument of the step's own that a value follows from.
    fn source(&self, value: ValueId) -> Option<String> {
        if self.factors.contains(&value) {
            return None;
        }
        let nodes = self.reach(vec![value], |v| self.factors.contains(&v));
        let mut found: Vec<usize> =
            nodes.iter().flat_map(|&n| self.operands(n)).filter_map(|v| self.args.get(&v).copied()).collect();
        found.retain(|&i| i < self.raised.args.len());
        found.sort_unstable();
        found.dedup();
        match found[..] {
            [only] => Some(value_name(self.step, self.raised.args[only])),
            _ => None,
        }
    }

    /// What a user should know of what is left in the forward program.
    fn notes(&self, needed: &HashSet<NodeId>) -> Vec<String> {
        let inside = |n: &NodeId| {
            let holder = self
                .step
                .node(*n)
                .parent
                .into_iter()
                .flat_map(|r| self.step.around(r))
                .find(|h| needed.contains(h));
            holder.is_some()
        };
        let mut out = Vec::new();
        let looped = self.conversions.iter().filter(|n| inside(n)).count();
        if looped > 0 {
            out.push(format!("{looped} tensors are quantized inside of loops, at each call; weights among them are handed over as they are"));
        }
        let scaled =
            needed.iter().flat_map(|&n| self.step.node(n).regions.clone()).flat_map(|r| self.step.walk(r));
        if scaled.clone().any(|n| self.step.name(n) == "fp8.scale_by") {
            out.push("factors of smoothed activations inside of loops are those of each call's batch".into());
        }
        let draws = |n: NodeId| matches!(self.step.name(n), "stablehlo.rng" | "stablehlo.rng_bit_generator");
        let random = needed.iter().find(|&&n| draws(n));
        if let Some(&node) = random {
            let at = place(self.step, self.step.node(node).loc);
            out.push(format!(
                "random numbers are drawn at {at}: a dropout of training, which serving would not have"
            ));
        }
        out
    }
}

/// A program of some nodes of the step.
fn program(
    step: &Graph,
    raised: &Raised,
    nodes: &HashSet<NodeId>,
    inputs: &[ValueId],
    results: &[ValueId],
    name: &str,
) -> Graph {
    let mut graph = step.clone();
    let function = raised.function;
    let body = graph.node(function).regions[0];
    let mut map = HashMap::new();
    let mut args = Vec::new();
    let old = graph.region(body).args.clone();
    for &value in inputs {
        let known = old.contains(&value);
        let (ty, loc) = (graph.ty(value).clone(), graph.value(value).loc);
        let called = graph.value(value).name.clone();
        let arg = if known { value } else { graph.add_arg(body, ty, called, loc) };
        map.extend((!known).then_some((value, arg)));
        args.push(arg);
    }
    graph.region_mut(body).args.clone_from(&args);
    // What was an argument's place is another now.
    for (i, &arg) in args.iter().enumerate() {
        graph.value_mut(arg).def = fp8c_ir::graph::Def::Arg(body, i as u32);
    }
    let end = graph.terminator(body);
    let kept =
        graph.region(body).nodes.iter().copied().filter(|n| nodes.contains(n) || Some(*n) == end).collect();
    graph.set_nodes(body, kept);
    if let Some(end) = end {
        graph.node_mut(end).operands = results.to_vec();
    }
    graph.replace_uses_in(body, &map);
    let types = |graph: &Graph, values: &[ValueId]| values.iter().map(|&v| graph.ty(v).clone()).collect();
    let returned = end.map_or(vec![], |end| graph.node(end).operands.clone());
    let ty = FunctionType { inputs: types(&graph, &args), results: types(&graph, &returned) };
    let node = graph.node_mut(function);
    node.set_attr("function_type", Attr::Type(Type::Function(Box::new(ty))));
    node.remove_attr("res_attrs");
    node.remove_attr("arg_attrs");
    let root = graph.root;
    graph.node_mut(root).set_attr("sym_name", Attr::str(name));
    graph
}
