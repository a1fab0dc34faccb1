//! Why what probing found is so: the rules that lead from its expression to its meaning. Probing proposes, rules justify.
//!
//! ```text
//! u * (g / (1 + exp(-g)))  is  u * nn.silu(g)          by sigmoid-exp, silu
//! m + (1 - b) * (g - m)    is  nn.average(m, g, 1 - b)  by average-step
//! ```
//!
//! A gated activation is derived when `z` is `u * f(g)` up to factors and masks; a moment when its next value is a running
//! average, or a sum that decays, of something that does not depend on it. What is found and not derived has a spelling that no
//! rule knows yet.

use std::collections::HashMap;
use std::sync::OnceLock;

use fp8c_egraph::derive::{Derivation, Reached, Sketch, Step};
use fp8c_egraph::lang::Label;
use fp8c_egraph::{ClassId, Limits, Rules};
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::ElementType;

use super::Raised;
use super::activations::{Gate, GatedActivation, seen_as, sketch};
use super::flow::Flow;
use super::probe::Cone;
use super::state::{Function, Kind, StatePair};
use crate::rules::{MEANINGS, activation, average, gelu, movement, optimizer};

/// What a step is made with, for listings: `; its step has bias correction, weight decay`.
pub fn steps_text(steps: &[Justification]) -> String {
    let name = |j: &Justification| STEPS.iter().find(|(op, _)| *op == j.meaning).map(|(_, name)| *name);
    let mut names: Vec<&str> = steps.iter().filter_map(name).collect();
    names.dedup();
    if names.is_empty() { String::new() } else { format!("; its step has {}", names.join(", ")) }
}

/// The rules that derived a meaning.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Justification {
    /// The op of dialect `nn`, or what else it is.
    pub meaning: &'static str,
    /// The rules, in order; none when the program says it in so many words.
    pub rules: Vec<&'static str>,
}

impl Justification {
    /// For listings: `derived by average, average-square`. Rules that only move numbers and signs are left out.
    pub fn text(&self) -> String {
        let telling = [&activation::TABLE, &gelu::TABLE, &average::TABLE, &optimizer::TABLE];
        let names: Vec<&str> = telling.iter().flat_map(|t| t.rules).map(|r| r.name).collect();
        let rules: Vec<&str> = self.rules.iter().copied().filter(|r| names.contains(r)).collect();
        match rules[..] {
            [] => "as written".into(),
            _ => format!("derived by {}", rules.join(", ")),
        }
    }
}

/// Justifications by activation and by state; nothing where there is none.
#[derive(Clone, Default, Debug)]
pub struct Justified {
    /// For each gated activation.
    pub activations: Vec<Option<Justification>>,
    /// For each piece of state; only moments have one.
    pub state: Vec<Option<Justification>>,
    /// For each piece of state, what else its next value is made with; only what is trained has some.
    pub steps: Vec<Vec<Justification>>,
}

/// Updates of one step that an average is followed through.
const MOST_UPDATES: usize = 8;

/// Spellings need few rounds and few nodes.
const LIMITS: Limits = Limits { nodes: 3000, iterations: 14, time: None };

/// Derives what raising found.
pub fn justify(graph: &Graph, raised: &Raised) -> Justified {
    let flow = Flow::new(graph, raised.function);
    let f = Function::new(&flow, raised.function);
    let carried = f.carried(&raised.state);
    let mut prover = Prover::default();
    let state = raised.state.iter().map(|pair| prover.moment(&f, pair)).collect();
    let steps = raised.state.iter().map(|pair| prover.steps(&f, pair)).collect();
    let cuts: Vec<(ValueId, ValueId)> = carried.iter().map(|&(v, from, _)| (v, from)).collect();
    let flow = Flow::with(graph, raised.function, &cuts, &HashMap::new());
    let mut f = Function::new(&flow, raised.function);
    f.index.extend(carried.iter().map(|&(v, _, i)| (v, i)));
    let activations = raised.activations.iter().map(|a| prover.activation(&f, a)).collect();
    Justified { activations, state, steps }
}

/// Expressions of equal structure are solved once.
#[derive(Default)]
pub(super) struct Prover {
    known: HashMap<String, Option<Justification>>,
    stepped: HashMap<String, Vec<Justification>>,
}

/// What a step may be made with, and what it is called in listings.
const STEPS: &[(&str, &str)] = &[
    ("nn.bias_corrected", "bias correction"),
    ("nn.nesterov", "Nesterov momentum"),
    ("nn.nesterov_sum", "Nesterov momentum"),
    ("nn.decayed", "weight decay"),
    ("nn.decayed_sum", "weight decay"),
    ("nn.clipped", "a clipped gradient"),
];

/// Whether the next value of `w` is made with an op, through whatever else.
fn step_named(sketch: &Sketch, root: u32, w: u32, name: &'static str) -> Option<Justification> {
    let step = |at: &Reached<'_>, _: ClassId, label: &Label, operands: &[ClassId]| {
        let own = operands.first() == Some(&at.class(w));
        // A slow copy of something is weighed too, but does not decay.
        let copies = |class: ClassId| {
            at.nodes(class).any(|(l, o)| l.name() == "nn.average" && o.contains(&at.class(w)))
        };
        // Any product with a number may be a decay of what it multiplies, and any sum with one a decaying sum: of the weight
        // they are its decay.
        let weighs = !name.starts_with("nn.decayed") || own && !copies(at.class(root));
        match label.name() {
            found if found == name && weighs => Step::Found,
            found if found.starts_with("nn.decayed") => Step::No,
            _ => Step::Through(&[0, 1, 2]),
        }
    };
    let Derivation { rules, .. } = sketch.derive(root, rules()?, &LIMITS, step)?;
    Some(Justification { meaning: name, rules })
}

pub(super) fn rules() -> Option<&'static Rules> {
    static RULES: OnceLock<Option<Rules>> = OnceLock::new();
    let tables = || [&[&movement::TABLE], MEANINGS].concat();
    RULES.get_or_init(|| Rules::new(&tables(), fp8c_dialects::registry()).ok()).as_ref()
}

impl Prover {
    fn activation(&mut self, f: &Function<'_, '_>, activation: &GatedActivation) -> Option<Justification> {
        let (mut sketch, root, [u, g]) = sketch(f, activation)?;
        let goals = goals(&mut sketch, activation.gate, u, g)?;
        self.once(&sketch, root, |sketch| {
            let step = |at: &Reached<'_>, class: ClassId, label: &Label, operands: &[ClassId]| {
                let is = goals.iter().find(|(goal, _)| at.class(*goal) == class);
                is.map_or_else(|| through(at, label, operands), |&(goal, _)| Step::Is(goal))
            };
            let found = sketch.derive(root, rules()?, &LIMITS, step)?;
            let (_, meaning) = goals.iter().find(|(goal, _)| Some(*goal) == found.term)?;
            Some(Justification { meaning, rules: found.rules })
        })
    }

    pub(super) fn moment(&mut self, f: &Function<'_, '_>, pair: &StatePair) -> Option<Justification> {
        if !matches!(pair.kind, Kind::FirstMoment | Kind::SecondMoment) {
            return None;
        }
        self.averaged(f, f.args[pair.input], f.results[pair.output], MOST_UPDATES)
    }

    /// An average of `arg`, or of such an average: several updates in one step.
    fn averaged(
        &mut self,
        f: &Function<'_, '_>,
        arg: ValueId,
        result: ValueId,
        updates: usize,
    ) -> Option<Justification> {
        let cone = Cone::new(f.flow, result, &f.index);
        let found = self.averaged_once(f, &cone, arg);
        if found.is_some() || updates == 0 {
            return found;
        }
        let inner: Vec<ValueId> =
            cone.inner().filter(|&v| v != result && f.flow.graph.ty(v) == f.flow.graph.ty(arg)).collect();
        inner.into_iter().rev().find_map(|middle| {
            let mut index = f.index.clone();
            index.insert(middle, usize::MAX);
            let last = Cone::new(f.flow, result, &index);
            let only_way = !last.contains(arg) && last.contains(middle);
            let found = only_way.then(|| self.averaged_once(f, &last, middle)).flatten()?;
            self.averaged(f, arg, middle, updates - 1).filter(|inner| inner.meaning == found.meaning)
        })
    }

    fn averaged_once(&mut self, f: &Function<'_, '_>, cone: &Cone, arg: ValueId) -> Option<Justification> {
        [true, false].into_iter().find_map(|first| {
            let (sketch, root, m) = cone.sketch(f.flow, arg, first)?;
            self.once(&sketch, root, |sketch| {
                let step = |at: &Reached<'_>, class: ClassId, label: &Label, operands: &[ClassId]| {
                    let own = average(at, m, label, operands);
                    let better = || at.nodes(class).any(|(l, o)| average(at, m, l, &o) > own);
                    match label.name() {
                        _ if own > 0 && !better() => Step::Found,
                        // A small number keeps a second moment away from zero.
                        "stablehlo.add" if at.facts(operands[1]).uniform => Step::Through(&[0]),
                        "stablehlo.add" if at.facts(operands[0]).uniform => Step::Through(&[1]),
                        _ => through(at, label, operands),
                    }
                };
                let Derivation { meaning, rules, .. } = sketch.derive(root, rules()?, &LIMITS, step)?;
                Some(Justification { meaning, rules })
            })
        })
    }

    /// Bias correction, Nesterov momentum and decay in the step of what is trained.
    fn steps(&mut self, f: &Function<'_, '_>, pair: &StatePair) -> Vec<Justification> {
        if !pair.kind.is_trained() {
            return vec![];
        }
        let (arg, result) = (f.args[pair.input], f.results[pair.output]);
        let Some((sketch, root, w)) = Cone::new(f.flow, result, &f.index).sketch(f.flow, arg, true) else {
            return vec![];
        };
        let key = sketch.key(root);
        let found = self.stepped.entry(key).or_insert_with(|| {
            STEPS.iter().filter_map(|(name, _)| step_named(&sketch, root, w, name)).collect()
        });
        found.clone()
    }

    fn once(
        &mut self,
        sketch: &Sketch,
        root: u32,
        solve: impl FnOnce(&Sketch) -> Option<Justification>,
    ) -> Option<Justification> {
        self.known.entry(sketch.key(root)).or_insert_with(|| solve(sketch)).clone()
    }
}

/// What a gate of some kind may be, as terms with their names: `u * f(g)` in both orders.
fn goals(sketch: &mut Sketch, gate: Gate, u: u32, g: u32) -> Option<Vec<(u32, &'static str)>> {
    let functions: &[&[&str]] = match gate {
        Gate::Swiglu => &[&["nn.silu"]],
        Gate::Geglu => &[&["nn.gelu"], &["nn.gelu_tanh"]],
        Gate::Reglu => &[&["nn.relu"]],
        Gate::Glu => &[&["stablehlo.logistic"]],
        Gate::Bilinear => &[&[]],
        Gate::Other => &[&["chlo.square", "nn.relu"]],
    };
    let float = seen_as(ElementType::F32);
    let mut out = Vec::new();
    for function in functions {
        let mut value = g;
        for op in function.iter().rev() {
            value = sketch.op(op, &[value], vec![], &float)?;
        }
        let name = function.first().copied().unwrap_or("stablehlo.multiply");
        for operands in [[u, value], [value, u]] {
            out.push((sketch.op("stablehlo.multiply", &operands, vec![], &float)?, name));
        }
    }
    Some(out)
}

/// Factors, masks, clamps and signs around a meaning.
fn through(at: &Reached<'_>, label: &Label, operands: &[ClassId]) -> Step {
    let uniform = |i: usize| operands.get(i).is_some_and(|&c| at.facts(c).uniform);
    match label.name() {
        "stablehlo.multiply" if uniform(1) => Step::Through(&[0]),
        "stablehlo.multiply" if uniform(0) => Step::Through(&[1]),
        "stablehlo.divide" if uniform(1) => Step::Through(&[0]),
        "stablehlo.select" if uniform(0) => Step::Through(&[1, 2]),
        "stablehlo.negate" => Step::Through(&[0]),
        "stablehlo.clamp" if uniform(0) && uniform(2) => Step::Through(&[1]),
        "stablehlo.maximum" | "stablehlo.minimum" if uniform(1) => Step::Through(&[0]),
        "stablehlo.maximum" | "stablehlo.minimum" if uniform(0) => Step::Through(&[1]),
        _ => Step::No,
    }
}

/// How well a node says that a class is an average of `m` and of something that does not depend on it: the more the better.
fn average(at: &Reached<'_>, m: u32, label: &Label, operands: &[ClassId]) -> u8 {
    let old = at.class(m);
    let of = |i: usize| operands[i] == old && at.free_of(operands[1 - i], m);
    match label.name() {
        "nn.average_square" if of(0) => 3,
        "nn.average" if of(0) || of(1) => 2,
        "nn.decayed_sum" if of(0) => 1,
        _ => 0,
    }
}
