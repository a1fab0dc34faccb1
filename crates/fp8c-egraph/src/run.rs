//! The runner: rules over and over until nothing is new or a limit is met.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, Instant};

use egg::Id;
use fp8c_ir::diag::{Diagnostic, code};

use crate::analysis::{Clash, Graph};
use crate::build::{Maker, Match};
use crate::compile::{Compiled, Left, Rules};
use crate::lang::ENode;
use crate::matcher::search;

/// When to stop an island that is not saturated.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Limits {
    /// E-nodes.
    pub nodes: usize,
    /// Rounds over all rules.
    pub iterations: usize,
    /// Time; a run that meets it may differ from the next, so there is none by default.
    pub time: Option<Duration>,
}

impl Default for Limits {
    fn default() -> Self {
        Self { nodes: 20_000, iterations: 30, time: None }
    }
}

/// Why a run stopped.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Stop {
    /// Nothing new.
    Saturated,
    /// Too many e-nodes.
    Nodes,
    /// Too many rounds.
    Iterations,
    /// Too long.
    Time,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Saturated => "saturated",
            Self::Nodes => "node limit",
            Self::Iterations => "iteration limit",
            Self::Time => "time limit",
        })
    }
}

/// What a run did.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Why it stopped.
    pub stop: Stop,
    /// Rounds.
    pub iterations: usize,
    /// How often each rule made a union.
    pub applied: BTreeMap<&'static str, usize>,
    /// The classes that rules changed.
    pub touched: Vec<(&'static str, Id)>,
    /// Right sides that could not be typed.
    pub refused: BTreeMap<&'static str, usize>,
}

/// Runs rules on an e-graph.
///
/// # Errors
/// A rule joined what cannot be equal; the message names it.
pub fn run(egraph: &mut Graph, rules: &Rules, limits: &Limits) -> Result<Outcome, Diagnostic> {
    let start = Instant::now();
    let mut out = Outcome {
        stop: Stop::Iterations,
        iterations: 0,
        applied: BTreeMap::new(),
        touched: vec![],
        refused: BTreeMap::new(),
    };
    egraph.rebuild();
    sound(egraph, &["the input"])?;
    while out.iterations < limits.iterations {
        out.iterations += 1;
        let before = (egraph.total_number_of_nodes(), egraph.number_of_classes());
        let found: Vec<_> = rules.rules.iter().map(|rule| search(egraph, rule)).collect();
        let mut active = Vec::new();
        for (rule, matches) in rules.rules.iter().zip(found) {
            for (class, form, found) in matches {
                if apply(egraph, rule, class, form, &found, &mut out)? {
                    active.push(rule.rule.name);
                }
            }
            if egraph.total_number_of_nodes() > limits.nodes {
                break;
            }
        }
        active.dedup();
        egraph.rebuild();
        sound(egraph, &active)?;
        if active.is_empty() && before == (egraph.total_number_of_nodes(), egraph.number_of_classes()) {
            out.stop = Stop::Saturated;
            break;
        }
        if egraph.total_number_of_nodes() > limits.nodes {
            out.stop = Stop::Nodes;
            break;
        }
        if limits.time.is_some_and(|limit| start.elapsed() > limit) {
            out.stop = Stop::Time;
            break;
        }
    }
    Ok(out)
}

fn apply(
    egraph: &mut Graph,
    rule: &Compiled,
    class: Id,
    form: usize,
    found: &Match,
    out: &mut Outcome,
) -> Result<bool, Diagnostic> {
    let name = rule.rule.name;
    let ty = egraph[class].data.ty.clone();
    let mut maker = Maker { egraph: &mut *egraph, names: &rule.names, found, refused: false };
    let made = maker.right(&rule.right, Some(&ty));
    if maker.refused {
        *out.refused.entry(name).or_default() += 1;
    }
    let Some(made) = made else { return Ok(false) };
    let other = &egraph[made].data.ty;
    if *other != ty {
        return Err(unsound(&Clash::Types(ty, other.clone()), &[name]));
    }
    let from = if egraph.are_explanations_enabled() {
        left_term(egraph, &rule.lefts[form], &mut found.nodes.iter(), found).unwrap_or(class)
    } else {
        class
    };
    let new = egraph.union_trusted(from, made, name);
    if new {
        *out.applied.entry(name).or_default() += 1;
        out.touched.push((name, egraph.find(class)));
    }
    Ok(new)
}

/// The left side as it was found, so that an explanation begins at that term.
fn left_term<'m>(
    egraph: &mut Graph,
    left: &Left,
    nodes: &mut impl Iterator<Item = &'m ENode>,
    found: &Match,
) -> Option<Id> {
    match left {
        Left::Var(i) => found.vars[*i],
        Left::Op { children, .. } => {
            let label = nodes.next()?.label.clone();
            let children: Option<_> = children.iter().map(|c| left_term(egraph, c, nodes, found)).collect();
            Some(egraph.add_uncanonical(ENode { label, children: children? }))
        }
    }
}

fn sound(egraph: &Graph, active: &[&str]) -> Result<(), Diagnostic> {
    egraph.analysis.clash.as_ref().map_or(Ok(()), |clash| Err(unsound(clash, active)))
}

fn unsound(clash: &Clash, rules: &[&str]) -> Diagnostic {
    let what = match clash {
        Clash::Types(a, b) => format!("a value of type {a} and one of type {b}"),
        Clash::Constants(ty) => format!("two different constants of type {ty}"),
    };
    Diagnostic::error(code::PASS, format!("unsound rewrite: {} joined {what}", rules.join(" or ")))
}
