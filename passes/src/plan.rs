//! What a recipe does with each matrix product, and why: decided once, for `inspect` and for lowering.

pub(crate) mod devices;
pub(crate) mod exchanged;
pub mod factors;
mod kept;
pub(crate) mod loops;
pub mod options;
pub(crate) mod planned;
pub mod recipe;
pub(crate) mod smoothing;
pub(crate) mod tensor;
pub(crate) mod tensors;
pub(crate) mod weight_cache;

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::graph::{Graph, Loc, LocId, NodeId};
use fp8c_ir::types::ElementType;
use fp8c_quant::{Fit, Granularity};
use fp8c_target::{Fp8Pairs, Target};

use crate::plan::options::LowerOptions;
use crate::plan::recipe::{Recipe, RecipeFormat, Rounding, Timing};
use crate::raise::flow::Flow;
use crate::raise::{Dot, Raised, Role, Site};
use crate::report::names::Names;
use crate::report::places::{place, short};
use crate::rewrite::merge::Merge;

pub use crate::plan::recipe::OperandRole;
use crate::plan::smoothing::plan_smoothing;
use crate::rewrite::smooth::Smoothed;

pub use exchanged::Exchanged;
pub use kept::Kept;
pub use loops::Turns;
pub use tensor::{ScaleSource, TensorPlan};
pub use tensors::Tensors;

/// What is done with one product.
#[derive(Clone, PartialEq, Debug)]
pub struct Decision {
    /// The formats of both operands when it goes to FP8.
    pub formats: Option<[Format; 2]>,
    /// Which recipe says so.
    pub recipe: usize,
    /// Why.
    pub reason: String,
    /// What keeps it as it is, when it does not go to FP8.
    pub kept: Option<Kept>,
}

/// What is done with every product, in program order, and the recipes in play (the main one first).
#[derive(Clone, PartialEq, Debug)]
pub struct Plan {
    /// One a product.
    pub decisions: Vec<Decision>,
    /// One a gated activation.
    pub activations: Vec<Smoothing>,
    /// The activations that are smoothed, and how.
    pub smoothed: Vec<Smoothed>,
    /// What `import.mlir` does to the weights of a graph that does not train.
    pub merge: Merge,
    /// Recipes by number.
    pub recipes: Vec<Recipe>,
    /// What is quantized, each tensor once.
    pub tensors: Tensors,
    /// What devices exchange as codes.
    pub exchanged: Exchanged,
    /// The loops that products stand in.
    pub loops: HashMap<NodeId, Turns>,
}

impl Plan {
    /// The operand of a product is an activation smoothed by factors of the step before or of the import, which do not bound it.
    pub(crate) fn has_earlier_factors(&self, dot: usize, side: usize) -> bool {
        let earlier = self.smoothed.iter().filter(|s| s.timing == Timing::Delayed);
        let merged = self.merge.merged.iter().map(|m| &m.smoothed);
        earlier.chain(merged).any(|s| s.uses.contains(&(dot, side)))
    }
}

/// Whether a gated activation is smoothed.
#[derive(Clone, PartialEq, Debug)]
pub struct Smoothing {
    /// It is.
    pub smoothed: bool,
    /// Why.
    pub reason: String,
}

impl OperandRole {
    /// The role of operand `side` of a product.
    pub fn of(dot: &Dot, side: usize) -> Self {
        if dot.grad_operands[side] {
            Self::Grad
        } else if dot.weight_operand == Some(side) {
            Self::Weight
        } else {
            Self::Input
        }
    }
}

/// Decides for every product.
pub fn plan(graph: &Graph, raised: &Raised, options: &LowerOptions) -> Plan {
    let mut recipes = vec![options.recipe.clone()];
    recipes.extend(options.recipe_for.iter().map(|(_, r)| r.clone()));
    let behind = behind_activations(raised);
    let arguments = Names::of(graph, raised.function, &raised.state);
    let flow = raised.flow(graph);
    let decide = |(i, dot)| {
        let names = names(graph, &arguments, i, dot);
        decide(&flow, options, &recipes, dot, &names, behind.contains(&i))
    };
    let decisions: Vec<Decision> = raised.dots.iter().enumerate().map(decide).collect();
    let loops = loops::find_loops(&flow, raised);
    let (activations, smoothed) = plan_smoothing(&flow, raised, &decisions, &recipes, &loops);
    let mut plan = Plan {
        exchanged: Exchanged::default(),
        decisions,
        activations,
        smoothed,
        merge: Merge::default(),
        recipes,
        tensors: Tensors::default(),
        loops,
    };
    plan.exchanged = tensors::exchanged(graph, raised, &plan);
    plan.tensors = tensors::plan_tensors(&flow, raised, &plan, &plan.loops);
    plan
}

/// The products of linear layers that take a gated activation, with their gradients.
fn behind_activations(raised: &Raised) -> HashSet<usize> {
    let takes: HashSet<usize> =
        raised.activations.iter().flat_map(|a| a.consumers.iter().map(|c| c.dot)).collect();
    let weights: HashSet<usize> = takes.iter().filter_map(|&i| raised.dots[i].weight).collect();
    let behind =
        |i: &usize| takes.contains(i) || raised.dots[*i].weight.is_some_and(|w| weights.contains(&w));
    (0..raised.dots.len()).filter(behind).collect()
}

fn decide(
    flow: &Flow<'_>,
    options: &LowerOptions,
    recipes: &[Recipe],
    dot: &Dot,
    names: &[String],
    behind_activation: bool,
) -> Decision {
    let at = options.recipe_for.iter().position(|(p, _)| matches_any(p, names)).map_or(0, |i| i + 1);
    let recipe = &recipes[at];
    let keep = |kept, reason| Decision { formats: None, recipe: at, reason, kept: Some(kept) };
    match dot.coded {
        [Some(lhs), Some(rhs)] => {
            let reason = format!("in FP8 as the program comes: {} by {}", lhs.name(), rhs.name());
            return keep(Kept::Coded, reason);
        }
        [Some(own), None] | [None, Some(own)] => {
            let reason = format!("the program itself quantizes one operand, to {}", own.name());
            return keep(Kept::Coded, reason);
        }
        [None, None] => {}
    }
    if let Some((kept, reason)) = kept_by_recipe(recipe, options, dot, names) {
        return keep(kept, reason);
    }
    if behind_activation && recipe.activation.keep_bf16 {
        let reason =
            format!("takes a gated activation: kept by the recipe {} (activation.keep_bf16)", recipe.name);
        return keep(Kept::Activation, reason);
    }
    let mut formats = [None; 2];
    for (side, format) in formats.iter_mut().enumerate() {
        let wanted = recipe.formats.of(OperandRole::of(dot, side), is_gradient(dot));
        if wanted == RecipeFormat::Bf16 {
            let what = OperandRole::of(dot, side).name();
            let reason = format!("the recipe {} leaves the {what} operand as it is", recipe.name);
            return keep(Kept::Operand, reason);
        }
        *format = wanted.resolve(options.target, options.e4m3);
    }
    let [Some(lhs), Some(rhs)] = formats.map(|f| alike(options.target, dot, formats).or(f)) else {
        return keep(Kept::Nature, "an operand has no FP8 format".into());
    };
    let unfit = || tensors::unfit(flow.graph, recipe, dot).map(|why| (Kept::Nature, why));
    if let Some((kept, reason)) = cannot(flow, options, dot, [lhs, rhs]).or_else(unfit) {
        return keep(kept, reason);
    }
    let reason = format!(
        "{} {} layer: {} {lhs} by {} {rhs}, {}",
        dot.role.name(),
        dot.site.name(),
        OperandRole::of(dot, 0).name(),
        OperandRole::of(dot, 1).name(),
        scale_words(recipe, dot),
        lhs = lhs.name(),
        rhs = rhs.name(),
    );
    Decision { formats: Some([lhs, rhs]), recipe: at, reason, kept: None }
}

/// Which scales both operands get, for people.
fn scale_words(recipe: &Recipe, dot: &Dot) -> String {
    let scaling = &recipe.scaling;
    let [lhs, rhs] = [0, 1].map(|side| {
        let role = OperandRole::of(dot, side);
        let when = match scaling.timing.of(role) {
            Timing::Delayed => "delayed",
            Timing::Current => "current",
            Timing::Static => "static",
        };
        let pow2 = if scaling.pow2 { " power-of-two" } else { "" };
        let covers = match scaling.granularity.of(role) {
            Granularity::Block { .. } => scaling.granularity.of(role).text() + " block",
            Granularity::Batch if dot.dims.batch <= 1 => Granularity::Tensor.text(),
            Granularity::Batch => "batch element".into(),
            other => other.text(),
        };
        let mut more = String::new();
        if scaling.fit != Fit::Ceil {
            more += &format!(" ({})", scaling.fit.text());
        }
        if !scaling.measure.of(role).is_max() {
            more += &format!(" of {}", scaling.measure.of(role).text());
        }
        if scaling.rounding.of(role) == Rounding::Stochastic {
            more += ", rounded stochastically";
        }
        format!("{when}{pow2} scale per {covers}{more}")
    });
    if lhs == rhs { lhs } else { format!("{lhs} by {rhs}") }
}

fn kept_by_recipe(
    recipe: &Recipe,
    options: &LowerOptions,
    dot: &Dot,
    names: &[String],
) -> Option<(Kept, String)> {
    let kept = |kept, reason| Some((kept, reason));
    if recipe.keeps_products() {
        return kept(Kept::Recipe, format!("the recipe {} leaves every product as it is", recipe.name));
    }
    let site = dot.site.name();
    if recipe.keep_bf16.sites.iter().any(|s| s == site) {
        return kept(
            Kept::Sites,
            format!("site {site} is kept by the recipe {} (keep_bf16.sites)", recipe.name),
        );
    }
    let role = dot.role.name();
    if recipe.keep_bf16.roles.iter().any(|r| r == role) {
        return kept(
            Kept::Roles,
            format!("role {role} is kept by the recipe {} (keep_bf16.roles)", recipe.name),
        );
    }
    if let Some(p) = recipe.keep_bf16.names.iter().find(|p| matches_any(p, names)) {
        return kept(Kept::Names, format!("'{p}' is kept by the recipe {} (keep_bf16.names)", recipe.name));
    }
    if let Some(p) = options.keep_bf16.iter().find(|p| matches_any(p, names)) {
        return kept(Kept::Asked, format!("'{p}' is kept by --keep-bf16"));
    }
    let d = &dot.dims;
    let least = recipe.keep_bf16.min_dim;
    if [d.m, d.n, d.k].iter().any(|&n| n < least) {
        let reason = format!("{} by {} by {} is smaller than keep_bf16.min_dim = {least}", d.m, d.n, d.k);
        return kept(Kept::MinDim, reason);
    }
    None
}

/// What stands in the way whatever the recipe says.
fn cannot(
    flow: &Flow<'_>,
    options: &LowerOptions,
    dot: &Dot,
    formats: [Format; 2],
) -> Option<(Kept, String)> {
    let kept = |kept, reason| Some((kept, reason));
    let graph = flow.graph;
    let node = graph.node(dot.node);
    let d = &dot.dims;
    if dot.site == Site::Elementwise {
        let reason = "multiplies element by element: nothing is summed, so FP8 gains nothing";
        return kept(Kept::Nature, reason.into());
    }
    if [d.m, d.n, d.k, d.batch].contains(&0) {
        return kept(Kept::Nature, format!("{} by {} by {} has no elements to multiply", d.m, d.n, d.k));
    }
    for &operand in &node.operands[..2] {
        let ty = graph.ty(operand).as_tensor()?;
        if !matches!(ty.elem, ElementType::BF16 | ElementType::F16 | ElementType::F32) {
            return kept(Kept::Elements, format!("an operand is of type {}, not bf16, f16 or f32", ty.elem));
        }
    }
    let result = graph.ty(node.results[0]).as_tensor()?.elem;
    if !matches!(result, ElementType::BF16 | ElementType::F16 | ElementType::F32) {
        return kept(Kept::Elements, format!("the result is of type {result}, not bf16, f16 or f32"));
    }
    if let Err((inside, why)) = loops::loops_around(flow, dot.node) {
        return kept(inside, why);
    }
    if let Some(rules) = &options.target.fp8_matmul {
        let d = &dot.dims;
        if [d.m, d.n, d.k].iter().any(|&n| n < rules.min_dim) {
            let reason = format!("{} makes a product with a vector something else", options.target.name);
            return kept(Kept::Nature, reason);
        }
        if rules.too_small(d.m, d.n, d.k) {
            let reason = format!("{} makes no call of so small a product", options.target.name);
            return kept(Kept::Nature, reason);
        }
        if !rules.results.contains(&result.to_string().as_str()) {
            let reason = format!("{} refuses results of type {result}", options.target.name);
            return kept(Kept::Target, reason);
        }
    }
    if formats == [options.target.e5m2; 2] && options.target.fp8_pairs == Fp8Pairs::NotBothE5m2 {
        let reason = format!("{} refuses a product of two {}", options.target.name, formats[0].name());
        return kept(Kept::Target, reason);
    }
    None
}

/// The format of both operands, where the target multiplies only what is alike: the gradient's, or the wider in range.
fn alike(target: &Target, dot: &Dot, formats: [Option<Format>; 2]) -> Option<Format> {
    let [Some(lhs), Some(rhs)] = formats else { return None };
    if target.fp8_pairs != Fp8Pairs::Alike || lhs == rhs {
        return None;
    }
    let gradient = (0..2).find(|&side| OperandRole::of(dot, side) == OperandRole::Grad);
    let wider = if lhs.max_finite() > rhs.max_finite() { lhs } else { rhs };
    Some(gradient.map_or(wider, |side| [lhs, rhs][side]))
}

/// What patterns are held against: the product's id, the weight's names, the result's name, location, site and role.
pub(crate) fn names(graph: &Graph, arguments: &Names, index: usize, dot: &Dot) -> Vec<String> {
    let node = graph.node(dot.node);
    let place = place(graph, node.loc);
    let mut out = vec![dot.site.name().to_string(), dot.role.name().to_string(), loc_text(graph, node.loc)];
    out.push(crate::report::ids::dot_id(index));
    out.extend([short(&place), place]);
    out.extend(dot.weight.into_iter().flat_map(|w| arguments.patterns(w)));
    out.extend(node.results.first().and_then(|&v| graph.value(v).name.as_ref()).map(|n| format!("%{n}")));
    out
}

pub(crate) fn matches_any(pattern: &str, names: &[String]) -> bool {
    names.iter().any(|n| matches(pattern, n))
}

/// `*` stands for any text; the rest must be the whole name or location.
pub fn matches(pattern: &str, name: &str) -> bool {
    let parts: Vec<&str> = pattern.split('*').collect();
    let [first, middle @ .., last] = parts.as_slice() else { return pattern == name };
    let Some(mut rest) = name.strip_prefix(first) else { return false };
    for part in middle {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// A location for people: a debug location, or the place in the text that was read. A text may nest locations so that they have no
/// end when written out: what is deep inside is left out.
pub fn loc_text(graph: &Graph, loc: LocId) -> String {
    const DEEPEST: usize = 40;
    const MOST: usize = 2000;
    let mut parts = MOST;
    nested_text(graph, loc, DEEPEST, &mut parts)
}

fn nested_text(graph: &Graph, loc: LocId, deeper: usize, parts: &mut usize) -> String {
    if deeper == 0 || *parts == 0 {
        return "...".into();
    }
    *parts -= 1;
    let mut loc_text = |graph: &Graph, loc: LocId| nested_text(graph, loc, deeper - 1, parts);
    match graph.loc(loc) {
        Loc::Unknown => String::new(),
        Loc::Source(span, inner) => match (loc_text(graph, *inner), graph.position(*span)) {
            (text, Some((line, column))) if text.is_empty() => format!("line {line}:{column}"),
            (text, _) => text,
        },
        Loc::File(file, line, column) => format!("{file}:{line}:{column}"),
        Loc::Name(name, child) => {
            let child = loc_text(graph, *child);
            if child.is_empty() { name.to_string() } else { format!("{name} at {child}") }
        }
        Loc::Call(callee, caller) => {
            let (callee, caller) = (loc_text(graph, *callee), loc_text(graph, *caller));
            [callee, caller].into_iter().filter(|s| !s.is_empty()).collect::<Vec<_>>().join(", called at ")
        }
        Loc::Fused(parts) => {
            let all: Vec<String> =
                parts.iter().map(|&p| loc_text(graph, p)).filter(|s| !s.is_empty()).collect();
            all.join(", ")
        }
        Loc::Opaque(text) => text.to_string(),
    }
}

/// Gradients are multiplied without fast accumulation.
pub fn is_gradient(dot: &Dot) -> bool {
    dot.role != Role::Fprop
}
