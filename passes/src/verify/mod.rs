//! Is one step the other, quantizers aside? What `fp8c verify` asks.
//!
//! It is proved where it can be (`prove.rs`): both become one graph, value by value, with scales cancelled by exact rules and the
//! state's recurrences those of the manifest. Else four things are tried, none of them by asking the passes that made the step:
//! - structure: every conversion to an FP8 type stands behind a clamp at exactly that type's largest value, and its scale can be
//!   followed to a row of the state or to this step's values;
//! - function: with clamps and conversions erased and every multiplication by a scale kept, the step is run on random inputs and
//!   random scales, a different one a row, and must return what the original returns: scales only cancel where they belong
//!   together;
//! - recurrences: the step is run as it is, and the histories, scales, codes and counters it returns must follow from the tensors
//!   it quantized, also where a tensor is zero or not finite;
//! - training: a few steps of both, side by side.

mod compare;
mod dims;
mod erase;
mod layout;
mod number;
mod observe;
mod placed;
mod prove;
mod quantizers;
mod recurrence;
mod reference;
mod rounds;
mod sample;
mod scales;
mod spec;
mod state;
mod storage;
mod structure;
mod table;
mod train;
mod turns;
mod watched;
mod weight_cache;

use std::collections::HashMap;

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::Type;

use self::prove::Proof;
pub use self::prove::{Condition, Obstacle};
use self::rounds::Rounds;
use crate::plan::recipe::{Clipping, MomentTiming, OperandRole, Recipe, Rounding, Scaling, StateFormat};
use crate::report::manifest::Manifest;
use crate::rewrite::gradients::GradientPlan;

/// Bytes of arguments of the largest step that is run.
const LARGEST: usize = 4_000_000_000;

/// How it is known that one step is the other.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Value by value, for all inputs that meet the conditions.
    Proved(Vec<Condition>),
    /// On inputs that were tried; what stood in the way of a proof.
    Tried(Vec<Obstacle>),
}

/// What was checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verified {
    /// How.
    pub verdict: Verdict,
    /// Results of the original step that were compared.
    pub results: usize,
    /// Conversions to FP8 that were followed.
    pub quantizers: usize,
    /// Rows of delayed scales whose recurrence was checked.
    pub rows: usize,
    /// Runs that were made.
    pub runs: usize,
}

/// How to verify.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct VerifyOptions {
    /// Seed of inputs and scales.
    pub seed: u32,
    /// How many random inputs are tried.
    pub samples: u32,
    /// A proof is looked for first; what is proved is not run.
    pub prove: bool,
    /// Loops may go round so often in one run, all together.
    pub rounds: u64,
}

impl Default for VerifyOptions {
    fn default() -> Self {
        Self { seed: 0, samples: 2, prove: true, rounds: 1 << 20 }
    }
}

/// A function with the arguments and results that verification speaks of.
pub(crate) struct Step<'g> {
    pub(crate) graph: &'g Graph,
    pub(crate) args: Vec<ValueId>,
    pub(crate) results: Vec<ValueId>,
}

impl<'g> Step<'g> {
    fn new(graph: &'g Graph) -> Result<Self, Diagnostic> {
        let function = graph.main().filter(|&f| !graph.node(f).regions.is_empty());
        let function = function
            .ok_or_else(|| Diagnostic::error(code::CHECK, "the module has no function @main with a body"))?;
        let body = graph.node(function).regions[0];
        let results = graph.terminator(body).map_or(vec![], |end| graph.node(end).operands.clone());
        Ok(Self { graph, args: graph.region(body).args.clone(), results })
    }

    fn nodes(&self) -> Vec<NodeId> {
        self.graph.walk(self.graph.body())
    }
}

/// Both steps and what is known of the second one.
pub(crate) struct Pair<'g> {
    pub(crate) base: Step<'g>,
    pub(crate) lowered: Step<'g>,
    /// How the scales are made.
    pub(crate) scaling: Scaling,
    /// How it is run.
    pub(crate) rounds: Rounds,
    manifest: Option<&'g Manifest>,
}

impl Pair<'_> {
    /// Index of the argument that holds an array of state: as the manifest says, else by its name in the text.
    fn state(&self, name: &str) -> Option<usize> {
        let named = |&i: &usize| self.lowered.graph.value(self.lowered.args[i]).name.as_deref() == Some(name);
        let listed = self.manifest.and_then(|m| m.inputs.iter().find(|input| input.role == name));
        let added = self.base.args.len()..self.lowered.args.len();
        match listed {
            Some(input) => Some(input.index).filter(|i| added.contains(i)),
            None => added.clone().find(named),
        }
    }
}

/// Checks that `lowered` is `base` with quantizers.
///
/// # Errors
/// What differs, with the place in the lowered step's text.
pub fn verify_lowered(
    base: &Graph,
    lowered: &Graph,
    manifest: Option<&Manifest>,
    options: VerifyOptions,
) -> Result<Verified, Diagnostic> {
    let [mut base, mut inlined] = [flat(base)?, flat(lowered)?];
    crate::rewrite::separate::reductions(&mut inlined);
    let guarded = manifest.map_or(Ok(false), |m| watched::plain(&mut inlined, m))?;
    let spelled = manifest.map_or(Ok(None), |m| weight_cache::spelled_out(&mut inlined, m))?;
    let cached = spelled.is_some();
    let manifest = spelled.as_ref().or(manifest);
    clip_and_round(&mut base, lowered, manifest)?;
    crate::rewrite::separate::reductions(&mut base);
    let pair = Pair {
        base: Step::new(&base)?,
        lowered: Step::new(&inlined)?,
        scaling: scaling(lowered, manifest),
        rounds: Rounds(options.rounds),
        manifest,
    };
    signature(&pair)?;
    if let Some(manifest) = manifest {
        belongs(&pair.lowered, manifest)?;
    }
    let results = pair.base.results.len();
    let proof = if options.prove { prove::prove(&pair) } else { Err(vec![]) };
    let obstacles = match proof {
        Ok(Proof { mut conditions, quantizers, rows }) => {
            conditions.extend(guarded.then_some(Condition::Finite));
            conditions.extend(cached.then_some(Condition::Weights));
            return Ok(Verified { verdict: Verdict::Proved(conditions), results, quantizers, rows, runs: 0 });
        }
        Err(obstacles) => obstacles,
    };
    if let Some(random) = obstacles.iter().find(|o| o.random) {
        let note = "codes that are rounded stochastically are accepted by proof only: no run shows every bit of them";
        return Err(Diagnostic::error(code::CHECK, random.message.clone()).or_at(random.place).note(note));
    }
    let tried = tried(&pair, options).map_err(|d| match obstacles.first() {
        Some(why) => d.note(format!("nor is it proved: {}", why.message)),
        None => d,
    });
    Ok(Verified { verdict: Verdict::Tried(obstacles.clone()), ..tried? })
}

/// Looks at the structure of both and runs them.
fn tried(pair: &Pair<'_>, options: VerifyOptions) -> Result<Verified, Diagnostic> {
    fits(pair)?;
    // The trial knows one way of making rows and codes.
    let other = |m: &Manifest| {
        let scaling = &m.recipe.scaling;
        let plain =
            |role| scaling.measure.of(role).is_max() && scaling.rounding.of(role) == Rounding::Nearest;
        let of_bf16 = |t: &crate::report::manifest::Tensor| t.place.as_ref().is_some_and(|p| p.count == 0);
        m.tensors.iter().any(|t| t.scaling.is_some() || m.scaling_of(t).fixed || of_bf16(t))
            || scaling.interval > 1
            || m.recipe.optimizer.timing == MomentTiming::Bound
            || !OperandRole::ALL.into_iter().all(plain)
    };
    if pair.manifest.is_some_and(other) {
        let message = "rows of scales that stay, that several recipes make, or that are not made of largest magnitudes in every step, products of codes rounded stochastically, state in bf16 that is not just rounded to the nearest, and moments with scales of a bound are accepted by proof only";
        return Err(Diagnostic::error(code::CHECK, message));
    }
    let quantizers = structure::quantizers(pair)?;
    if let Some(manifest) = pair.manifest {
        storage::agrees(pair, &quantizers, manifest)?;
    }
    let runs = compare::function(pair, &quantizers, options)?;
    let (rows, more) = recurrence::check(pair, &quantizers, options)?;
    let runs = runs + more + train::check(pair, options)?;
    let (results, quantizers) = (pair.base.results.len(), quantizers.len());
    Ok(Verified { verdict: Verdict::Tried(vec![]), results, quantizers, rows, runs })
}

/// Without calls, and without barriers in the step itself, which hand on what they take.
fn flat(graph: &Graph) -> Result<Graph, Diagnostic> {
    let mut flat = graph.clone();
    let steps = [&crate::rewrite::inline::PASS].map(|pass| crate::pass::Step { pass, options: vec![] });
    crate::pass::run_passes(&mut flat, &steps, |_, _| {})?;
    let Some(body) = flat.main().and_then(|f| flat.node(f).regions.first().copied()) else { return Ok(flat) };
    let barrier = |g: &Graph, n: NodeId| g.name(n) == "stablehlo.optimization_barrier";
    let mut handed = HashMap::new();
    for &node in flat.region(body).nodes.iter().filter(|&&n| barrier(&flat, n)) {
        let data = flat.node(node);
        handed.extend(data.results.iter().copied().zip(data.operands.iter().copied()));
    }
    flat.replace_uses_in(body, &handed);
    let kept = flat.region(body).nodes.iter().copied().filter(|&n| !barrier(&flat, n)).collect();
    flat.set_nodes(body, kept);
    Ok(flat)
}

/// Both steps are run here, one op after another: what cannot be run is refused before memory ends.
fn fits(pair: &Pair<'_>) -> Result<(), Diagnostic> {
    let size =
        |&v: &ValueId| pair.base.graph.ty(v).as_tensor().and_then(|t| Some(t.elements()? * t.elem.bytes()));
    let bytes = pair.base.args.iter().filter_map(size).fold(0usize, usize::saturating_add);
    if bytes <= LARGEST {
        return Ok(());
    }
    let message = format!(
        "the step's arguments are {:.1} GB: verification runs both steps here, on up to {} GB",
        bytes as f64 / 1e9,
        LARGEST / 1_000_000_000
    );
    Err(Diagnostic::error(code::CHECK, message)
        .note("the same model with smaller dimensions is lowered by the same decisions: verify that"))
}

/// The manifest is this step's: it lists the arguments that the step has.
fn belongs(step: &Step<'_>, manifest: &Manifest) -> Result<(), Diagnostic> {
    let listed = manifest.inputs.iter().map(|i| (i.dtype.clone(), i.shape.clone()));
    let taken = step.args.iter().map(|&v| match step.graph.ty(v).as_tensor() {
        Some(t) => (t.elem.to_string(), t.shape.clone()),
        None => (step.graph.ty(v).to_string(), vec![]),
    });
    if listed.eq(taken) {
        return Ok(());
    }
    let message = format!(
        "the manifest is of another step: it lists {} arguments of other types than the {} of this one",
        manifest.inputs.len(),
        step.args.len()
    );
    Err(Diagnostic::error(code::CHECK, message)
        .note("fp8c verify reads manifest.json beside LOWERED unless --manifest names one"))
}

/// What a recipe does to gradients is part of what the original is taken for.
fn clip_and_round(base: &mut Graph, lowered: &Graph, manifest: Option<&Manifest>) -> Result<(), Diagnostic> {
    let Some(recipe) = recipe_of(lowered, manifest) else { return Ok(()) };
    let optimizer = &recipe.optimizer;
    if optimizer.gradient == StateFormat::Keep && optimizer.clipping == Clipping::None {
        return Ok(());
    }
    let raised = crate::raise::raise(base)?;
    let plan = GradientPlan::of(base, &raised, optimizer);
    crate::rewrite::gradients::gradients(base, &raised, &plan).map(drop)
}

/// From the manifest, else the built-in recipe the module names.
fn recipe_of(lowered: &Graph, manifest: Option<&Manifest>) -> Option<Recipe> {
    let named = || {
        let named = lowered.node(lowered.root).attr(crate::plan::planned::LOWERED).and_then(|a| a.as_str());
        named.and_then(Recipe::named)
    };
    manifest.map(|m| m.recipe.clone()).or_else(named)
}

/// As the recipe says, else powers of two without margin.
fn scaling(lowered: &Graph, manifest: Option<&Manifest>) -> Scaling {
    recipe_of(lowered, manifest).map_or_else(crate::plan::recipe::scaling, |r| r.scaling)
}

/// The original's arguments and results come first, in the same shapes; floats may be stored in narrower types.
fn signature(pair: &Pair<'_>) -> Result<(), Diagnostic> {
    let lists = [
        ("argument", &pair.base.args, &pair.lowered.args),
        ("result", &pair.base.results, &pair.lowered.results),
    ];
    for (what, base, lowered) in lists {
        if lowered.len() < base.len() {
            let message = format!(
                "the lowered step has {} {what}s, the original {}: it must keep them and add its state behind",
                lowered.len(),
                base.len()
            );
            return Err(Diagnostic::error(code::CHECK, message));
        }
        for (i, (&a, &b)) in base.iter().zip(lowered).enumerate() {
            let (from, to) = (pair.base.graph.ty(a), pair.lowered.graph.ty(b));
            if !stored_as(from, to) {
                let message = format!("{what} {i} is {to}, but {from} in the original");
                return Err(Diagnostic::error(code::CHECK, message).or_at(place(pair.lowered.graph, b)));
            }
        }
    }
    let (args, results) = (&pair.lowered.args, &pair.lowered.results);
    let state = |values: &[ValueId], from: usize| -> Vec<Type> {
        values[from..].iter().map(|&v| pair.lowered.graph.ty(v).clone()).collect()
    };
    let (taken, returned) = (state(args, pair.base.args.len()), state(results, pair.base.results.len()));
    if taken != returned {
        let list = |types: &[Type]| types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let message = format!(
            "the lowered step must return the state it takes, in the same order: it takes {} and returns {}",
            if taken.is_empty() { "none".into() } else { list(&taken) },
            if returned.is_empty() { "none".into() } else { list(&returned) },
        );
        return Err(Diagnostic::error(code::CHECK, message));
    }
    Ok(())
}

/// The same type, or the same shape with a narrower float.
fn stored_as(from: &Type, to: &Type) -> bool {
    match (from.as_tensor(), to.as_tensor()) {
        (Some(a), Some(b)) if a.elem.is_float() && b.elem.is_float() => {
            a.shape == b.shape && b.elem.bytes() <= a.elem.bytes()
        }
        _ => from == to,
    }
}

/// Where a value stands in its text.
fn place(graph: &Graph, value: ValueId) -> Option<fp8c_ir::diag::Span> {
    let loc = graph.def_node(value).map_or(graph.value(value).loc, |n| graph.node(n).loc);
    graph.span(loc)
}
