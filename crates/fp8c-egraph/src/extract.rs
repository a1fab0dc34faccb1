//! Extraction by the cost of a graph: one node a class, no cycles, what is shared counted once.
//!
//! Greedy: each class takes the node whose operands' sets of classes, joined, cost least; then single choices are changed as
//! long as the roots together get cheaper. The input's own nodes are one of the candidates, so nothing gets worse.

use std::collections::HashMap;

use egg::{CostFunction, Extractor, Id};
use fp8c_ir::types::Type;

use crate::analysis::Graph;
use crate::cost::Cost;
use crate::lang::ENode;
use crate::term::{Term, Terms};

/// Choices that are tried after the greedy ones.
const MAX_TRIES: usize = 4000;
/// Rounds of the greedy part.
const MAX_ROUNDS: usize = 32;

/// A node that may stand for its class.
struct Candidate {
    cost: f64,
    children: Vec<u32>,
}

/// The e-graph by dense numbers of classes.
struct Problem<'e> {
    classes: Vec<Id>,
    nodes: Vec<&'e [ENode]>,
    candidates: Vec<Vec<Candidate>>,
    roots: Vec<u32>,
}

/// A choice of nodes that reaches all roots.
pub struct Extracted {
    /// The nodes chosen, in order.
    pub terms: Terms,
    /// The class of each.
    pub classes: Vec<Id>,
    /// Their cost.
    pub cost: f64,
}

/// The classes chosen by one set and their costs, by class.
type Set = Vec<(u32, f64)>;
/// The node chosen for each class.
type Choice = Vec<Option<u32>>;

/// The cheapest form of the roots that is found; `input` are the nodes that stood there before.
pub fn extract(egraph: &Graph, roots: &[Id], input: &[(Id, ENode)], cost: &dyn Cost) -> Option<Extracted> {
    let problem = Problem::new(egraph, roots, cost);
    let original = problem.original(egraph, input);
    let mut best: Option<(f64, Choice)> = problem.price(&original).map(|cost| (cost, original));
    let greedy = problem.greedy();
    if let Some(cost) = problem.price(&greedy)
        && best.as_ref().is_none_or(|(b, _)| cheaper(cost, *b))
    {
        best = Some((cost, greedy));
    }
    let (mut cost, mut choice) = best?;
    problem.improve(&mut cost, &mut choice);
    problem.terms(&choice, cost)
}

/// Less by more than rounding.
fn cheaper(a: f64, b: f64) -> bool {
    a < b * (1.0 - 1e-12)
}

impl<'e> Problem<'e> {
    fn new(egraph: &'e Graph, roots: &[Id], cost: &dyn Cost) -> Self {
        let mut classes: Vec<Id> = egraph.classes().map(|c| c.id).collect();
        classes.sort_unstable();
        let dense: HashMap<Id, u32> = classes.iter().enumerate().map(|(i, &id)| (id, i as u32)).collect();
        let number = |id: Id| dense.get(&egraph.find(id)).copied().unwrap_or(u32::MAX);
        let nodes: Vec<&[ENode]> = classes.iter().map(|&id| egraph[id].nodes.as_slice()).collect();
        let candidate = |node: &ENode| {
            let types: Vec<&Type> = node.children.iter().map(|&c| &egraph[c].data.ty).collect();
            let mut children: Vec<u32> = node.children.iter().map(|&c| number(c)).collect();
            children.sort_unstable();
            children.dedup();
            Candidate { cost: cost.cost(&node.label, &types), children }
        };
        let candidates = nodes.iter().map(|list| list.iter().map(candidate).collect()).collect();
        let roots = roots.iter().map(|&r| number(r)).collect();
        Self { classes, nodes, candidates, roots }
    }

    /// The input's own nodes.
    fn original(&self, egraph: &Graph, input: &[(Id, ENode)]) -> Choice {
        let mut choice: Choice = vec![None; self.classes.len()];
        for (id, node) in input {
            let Ok(class) = self.classes.binary_search(&egraph.find(*id)) else { continue };
            let node = egg::Language::map_children(node.clone(), |c| egraph.find(c));
            let at = self.nodes[class].iter().position(|n| *n == node);
            choice[class] = choice[class].or(at.map(|i| i as u32));
        }
        choice
    }

    fn greedy(&self) -> Choice {
        let mut sets: Vec<Option<(f64, Set)>> = vec![None; self.classes.len()];
        let mut choice: Choice = vec![None; self.classes.len()];
        for _ in 0..MAX_ROUNDS {
            let mut changed = false;
            for class in 0..self.classes.len() {
                for (i, candidate) in self.candidates[class].iter().enumerate() {
                    let Some((cost, set)) = joined(class as u32, candidate, &sets) else { continue };
                    if sets[class].as_ref().is_none_or(|(old, _)| cheaper(cost, *old)) {
                        sets[class] = Some((cost, set));
                        choice[class] = Some(i as u32);
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        choice
    }

    /// Classes that the roots need, each after its operands; nothing when there is a cycle or no choice. By hand: petgraph's walk in
    /// post-order does not say that there is a cycle, and a choice is no graph of its own.
    fn order(&self, choice: &Choice) -> Option<Vec<u32>> {
        let mut state = vec![0u8; self.classes.len()];
        let mut order = Vec::new();
        let mut stack: Vec<(u32, bool)> = self.roots.iter().rev().map(|&r| (r, false)).collect();
        while let Some((class, done)) = stack.pop() {
            let at = class as usize;
            if done {
                state[at] = 2;
                order.push(class);
                continue;
            }
            match state[at] {
                2 => continue,
                1 => return None,
                _ => state[at] = 1,
            }
            stack.push((class, true));
            for &child in self.candidates[at][choice[at]? as usize].children.iter().rev() {
                match state[child as usize] {
                    0 => stack.push((child, false)),
                    1 => return None,
                    _ => {}
                }
            }
        }
        Some(order)
    }

    fn price(&self, choice: &Choice) -> Option<f64> {
        let order = self.order(choice)?;
        let cost = |&class: &u32| {
            let at = class as usize;
            choice[at].map_or(0.0, |i| self.candidates[at][i as usize].cost)
        };
        Some(order.iter().map(cost).sum())
    }

    /// Changes one choice at a time while the roots get cheaper.
    fn improve(&self, cost: &mut f64, choice: &mut Choice) {
        let mut tries = 0;
        loop {
            let mut changed = false;
            for class in self.order(choice).unwrap_or_default() {
                let at = class as usize;
                for i in 0..self.candidates[at].len() as u32 {
                    let old = choice[at];
                    if old == Some(i) || tries >= MAX_TRIES {
                        continue;
                    }
                    tries += 1;
                    choice[at] = Some(i);
                    match self.price(choice) {
                        Some(new) if cheaper(new, *cost) => {
                            *cost = new;
                            changed = true;
                        }
                        _ => choice[at] = old,
                    }
                }
            }
            if !changed {
                return;
            }
        }
    }

    fn terms(&self, choice: &Choice, cost: f64) -> Option<Extracted> {
        let order = self.order(choice)?;
        let mut place: HashMap<Id, u32> = HashMap::new();
        let mut terms = Terms::default();
        let mut classes = Vec::new();
        for class in order {
            let at = class as usize;
            let node = &self.nodes[at][choice[at]? as usize];
            let children: Option<Vec<u32>> = node.children.iter().map(|c| place.get(c).copied()).collect();
            place.insert(self.classes[at], terms.nodes.len() as u32);
            terms.nodes.push(Term { label: node.label.clone(), children: children? });
            classes.push(self.classes[at]);
        }
        let roots: Option<_> =
            self.roots.iter().map(|&r| place.get(&self.classes[r as usize]).copied()).collect();
        terms.roots = roots?;
        Some(Extracted { terms, classes, cost })
    }
}

/// The set of a candidate: its own cost and its operands' sets; nothing when one is missing or leads back here.
fn joined(class: u32, candidate: &Candidate, sets: &[Option<(f64, Set)>]) -> Option<(f64, Set)> {
    let mut all: Set = vec![(class, candidate.cost)];
    for &child in &candidate.children {
        let (_, set) = sets[child as usize].as_ref()?;
        if set.binary_search_by_key(&class, |(c, _)| *c).is_ok() {
            return None;
        }
        all.extend(set);
    }
    all.sort_unstable_by_key(|(c, _)| *c);
    all.dedup_by_key(|(c, _)| *c);
    Some((all.iter().map(|(_, cost)| cost).sum(), all))
}

/// Tree costs for egg's extractor.
struct TreeCost<'e>(&'e Graph, &'e dyn Cost);

impl CostFunction<ENode> for TreeCost<'_> {
    type Cost = f64;

    fn cost<C: FnMut(Id) -> f64>(&mut self, node: &ENode, mut costs: C) -> f64 {
        let types: Vec<&Type> = node.children.iter().map(|&c| &self.0[c].data.ty).collect();
        self.1.cost(&node.label, &types) + node.children.iter().map(|&c| costs(c)).sum::<f64>()
    }
}

/// What egg's extractor finds, which counts what is shared once for each use: for comparison. The cost of its trees, and of the graph they
/// make when equal nodes are shared after all.
pub fn extract_trees(egraph: &Graph, roots: &[Id], cost: &dyn Cost) -> Option<(f64, f64)> {
    let extractor = Extractor::new(egraph, TreeCost(egraph, cost));
    let problem = Problem::new(egraph, roots, cost);
    let best = |(class, nodes): (&Id, &&[ENode])| {
        let best = extractor.find_best_node(*class);
        nodes.iter().position(|n| n == best).map(|i| i as u32)
    };
    let choice: Choice = problem.classes.iter().zip(&problem.nodes).map(best).collect();
    let trees = roots.iter().map(|&r| extractor.find_best_cost(r)).sum();
    Some((trees, problem.price(&choice)?))
}
