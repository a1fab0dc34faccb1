//! Optimizing a region: cut into islands, solve each distinct one once, put the results back.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use egg::{EGraph, Id};
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, RegionId, ValueId};

use crate::analysis::Algebra;
use crate::compile::Rules;
use crate::cost::Cost;
use crate::extract::{extract, extract_trees};
use crate::facts::Span;
use crate::island::{Cut, Island, cut};
use crate::lang::ENode;
use crate::rebuild::Rebuild;
use crate::run::{Limits, Outcome, Stop, run};
use crate::term::{Term, Terms};

/// How to optimize.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Options {
    /// When to stop an island.
    pub limits: Limits,
    /// An island has at most this many nodes, constants not counted.
    pub max_island: usize,
    /// Finite magnitudes of values from outside are taken to lie here. Without it only what the types and ops say is
    /// known, and few scalings of BF16 values can be shown to be exact.
    pub assume: Option<Span>,
}

impl Default for Options {
    fn default() -> Self {
        Self { limits: Limits::default(), max_island: 512, assume: None }
    }
}

impl Options {
    pub(crate) fn cut(&self) -> Cut {
        Cut { max_nodes: self.max_island, assume: self.assume }
    }
}

/// What was done.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Islands found.
    pub islands: usize,
    /// Of different structure: those that were solved.
    pub distinct: usize,
    /// E-nodes of all distinct islands together.
    pub enodes: usize,
    /// How many distinct islands stopped for which reason.
    pub stops: BTreeMap<Stop, usize>,
    /// How often each rule was applied, in distinct islands.
    pub applied: BTreeMap<&'static str, usize>,
    /// Results that got another form, with the rules that their islands' changed parts went through.
    pub changed: Vec<(ValueId, Vec<&'static str>)>,
    /// Cost of all islands before.
    pub before: f64,
    /// Cost of all islands after.
    pub after: f64,
}

/// A distinct island's new form.
pub(crate) struct Solution {
    pub(crate) terms: Terms,
    /// For each term the positions of the island's nodes of the same class.
    pub(crate) same: Vec<Vec<u32>>,
    /// For each root the rules in what changed below it.
    pub(crate) rules: Vec<Vec<&'static str>>,
    pub(crate) changed: bool,
    before: f64,
    after: f64,
    stop: Stop,
    enodes: usize,
    applied: BTreeMap<&'static str, usize>,
}

/// Optimizes the ops of one region, those inside other regions left out.
///
/// # Errors
/// An unsound rule.
pub fn optimize(
    graph: &mut Graph,
    region: RegionId,
    rules: &Rules,
    options: &Options,
    cost: &dyn Cost,
) -> Result<Report, Diagnostic> {
    let mut algebra = Algebra::default();
    let islands = cut(graph, region, &mut algebra.interner, &options.cut());
    let mut report = Report { islands: islands.len(), ..Report::default() };
    let mut solved: HashMap<&[u32], Rc<Solution>> = HashMap::new();
    let mut plan: Vec<(&Island, Rc<Solution>)> = Vec::new();
    for island in &islands {
        let solution = match solved.get(island.key.as_slice()) {
            Some(known) => known.clone(),
            None => {
                let new = Rc::new(solve(&mut algebra, island, rules, &options.limits, cost)?);
                report.add(&new);
                solved.insert(&island.key, new.clone());
                new
            }
        };
        report.before += solution.before;
        report.after += solution.after;
        plan.push((island, solution));
    }
    report.distinct = solved.len();
    if plan.iter().any(|(_, s)| s.changed) {
        let mut rebuild = Rebuild::new(graph, region);
        for (island, solution) in plan.iter().filter(|(_, s)| s.changed) {
            rebuild.island(island, solution);
            let roots = island.roots.iter().zip(&solution.rules).filter(|(_, rules)| !rules.is_empty());
            report.changed.extend(roots.map(|(&root, rules)| (root, rules.clone())));
        }
        rebuild.finish();
    }
    Ok(report)
}

impl Report {
    fn add(&mut self, solution: &Solution) {
        self.enodes += solution.enodes;
        *self.stops.entry(solution.stop).or_default() += 1;
        for (rule, n) in &solution.applied {
            *self.applied.entry(rule).or_default() += n;
        }
    }

    /// Adds what was done to another region.
    pub fn merge(&mut self, other: Self) {
        self.islands += other.islands;
        self.distinct += other.distinct;
        self.enodes += other.enodes;
        self.before += other.before;
        self.after += other.after;
        self.changed.extend(other.changed);
        for (stop, n) in other.stops {
            *self.stops.entry(stop).or_default() += n;
        }
        for (rule, n) in other.applied {
            *self.applied.entry(rule).or_default() += n;
        }
    }
}

fn solve(
    algebra: &mut Algebra,
    island: &Island,
    rules: &Rules,
    limits: &Limits,
    cost: &dyn Cost,
) -> Result<Solution, Diagnostic> {
    let mut analysis = std::mem::take(algebra);
    analysis.leaves.clone_from(&island.facts);
    let mut egraph = EGraph::new(analysis);
    let ids = island.terms.add(&mut egraph);
    let outcome = run(&mut egraph, rules, limits)?;
    let before = island.terms.cost(cost);
    let input = inputs(island, &ids);
    let roots: Vec<Id> = island.terms.roots.iter().map(|&r| ids[r as usize]).collect();
    let found = extract(&egraph, &roots, &input, cost);
    let enodes = egraph.total_number_of_nodes();
    let mut solution = Solution {
        terms: island.terms.clone(),
        same: vec![],
        rules: vec![vec![]; roots.len()],
        changed: false,
        before,
        after: before,
        stop: outcome.stop,
        enodes,
        applied: outcome.applied.clone(),
    };
    if let Some(found) = found.filter(|f| f.cost < before * (1.0 - 1e-9)) {
        let mut of_class: HashMap<Id, Vec<u32>> = HashMap::new();
        for (at, &id) in ids.iter().enumerate().skip(island.leaves.len()) {
            of_class.entry(egraph.find(id)).or_default().push((at - island.leaves.len()) as u32);
        }
        let same = |class: &Id| of_class.get(class).cloned().unwrap_or_default();
        solution.same = found.classes.iter().map(same).collect();
        solution.rules = rules_of(&egraph, &found.terms, &found.classes, &outcome);
        solution.terms = found.terms;
        solution.after = found.cost;
        solution.changed = true;
    }
    *algebra = std::mem::take(&mut egraph.analysis);
    Ok(solution)
}

/// What two ways of extraction make of a region.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Compared {
    /// Cost of the graphs taken.
    pub graph: f64,
    /// Cost of the graphs that egg's choices by tree make when equal nodes are shared after all.
    pub by_trees: f64,
    /// What a tree counts: what is shared, once for each use.
    pub trees: f64,
}

/// Compares extraction by the cost of a graph with that by the cost of trees; changes nothing.
///
/// # Errors
/// An unsound rule.
pub fn compare(
    graph: &Graph,
    region: RegionId,
    rules: &Rules,
    options: &Options,
    cost: &dyn Cost,
) -> Result<Compared, Diagnostic> {
    let mut algebra = Algebra::default();
    let islands = cut(graph, region, &mut algebra.interner, &options.cut());
    let mut sum = Compared::default();
    for island in &islands {
        let mut analysis = std::mem::take(&mut algebra);
        analysis.leaves.clone_from(&island.facts);
        let mut egraph = EGraph::new(analysis);
        let ids = island.terms.add(&mut egraph);
        run(&mut egraph, rules, &options.limits)?;
        let input = inputs(island, &ids);
        let roots: Vec<Id> = island.terms.roots.iter().map(|&r| ids[r as usize]).collect();
        let (best, trees) = (extract(&egraph, &roots, &input, cost), extract_trees(&egraph, &roots, cost));
        if let (Some(best), Some((trees, by_trees))) = (best, trees) {
            sum.graph += best.cost;
            sum.by_trees += by_trees;
            sum.trees += trees;
        }
        algebra = std::mem::take(&mut egraph.analysis);
    }
    Ok(sum)
}

/// The nodes that stood there, with their classes.
pub(crate) fn inputs(island: &Island, ids: &[Id]) -> Vec<(Id, ENode)> {
    let node = |(&id, term): (&Id, &Term)| {
        let children = term.children.iter().map(|&c| ids[c as usize]).collect();
        (id, ENode { label: term.label.clone(), children })
    };
    ids.iter().zip(&island.terms.nodes).map(node).collect()
}

/// For each root the rules that changed a class below it.
fn rules_of(
    egraph: &crate::analysis::Graph,
    terms: &Terms,
    classes: &[Id],
    outcome: &Outcome,
) -> Vec<Vec<&'static str>> {
    let mut touched: HashMap<Id, Vec<&'static str>> = HashMap::new();
    for (rule, id) in &outcome.touched {
        touched.entry(egraph.find(*id)).or_default().push(rule);
    }
    let below = |&root: &u32| {
        let mut seen = vec![false; terms.nodes.len()];
        let mut stack = vec![root];
        let mut rules = Vec::new();
        while let Some(at) = stack.pop() {
            if !std::mem::replace(&mut seen[at as usize], true) {
                rules.extend(touched.get(&classes[at as usize]).into_iter().flatten());
                stack.extend(&terms.nodes[at as usize].children);
            }
        }
        rules.sort_unstable();
        rules.dedup();
        rules
    };
    terms.roots.iter().map(below).collect()
}
