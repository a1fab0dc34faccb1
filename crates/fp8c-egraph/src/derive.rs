//! Deriving: whether rules show that a term computes what another one does, and which rules do.

use std::collections::HashSet;

use egg::{EGraph, FlatTerm, Id};
use fp8c_ir::attr::{Attr, AttrName};
use fp8c_ir::graph::NodeId;
use fp8c_ir::types::Type;

use crate::analysis::{Algebra, Graph};
use crate::compile::Rules;
use crate::facts::Facts;
use crate::lang::{ENode, Interner, Label};
use crate::run::{Limits, run};
use crate::term::{Term, Terms};

/// A term in the making, and others to compare it with. Numbers of terms are given in order.
#[derive(Default)]
pub struct Sketch {
    interner: Interner,
    terms: Terms,
    leaves: Vec<Facts>,
}

/// What a node of the e-graph says to a search for a goal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// It is the goal.
    Found,
    /// Its class is that of a term, which is the goal.
    Is(u32),
    /// The goal may be one of these operands.
    Through(&'static [usize]),
    /// Neither.
    No,
}

/// The e-graph after the rules have run.
pub struct Reached<'e> {
    egraph: &'e Graph,
    ids: &'e [Id],
}

enum End {
    Node(ENode),
    Term(u32),
}

/// How a goal was reached.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Derivation {
    /// The op that stands there.
    pub meaning: &'static str,
    /// The term that it is, when that was the goal.
    pub term: Option<u32>,
    /// The rules on the way, each once, in the order of the explanation.
    pub rules: Vec<&'static str>,
}

impl Sketch {
    /// A value from outside.
    pub fn leaf(&mut self, ty: &Type, uniform: bool) -> u32 {
        let label = self.interner.leaf(self.leaves.len() as u32, ty);
        let mut facts = Facts::of_type(ty);
        facts.uniform |= uniform;
        self.leaves.push(facts);
        self.push(Term { label, children: vec![] })
    }

    /// An op on earlier terms; nothing when there is no such op.
    pub fn op(
        &mut self,
        name: &str,
        children: &[u32],
        attrs: Vec<(AttrName, Attr)>,
        ty: &Type,
    ) -> Option<u32> {
        let def = fp8c_dialects::registry().get(name)?;
        let label = self.interner.op(def, attrs, None, ty);
        Some(self.push(Term { label, children: children.to_vec() }))
    }

    /// A node of a graph on earlier terms, with its regions; nothing when it may not enter.
    pub fn node(&mut self, graph: &fp8c_ir::Graph, node: NodeId, children: &[u32]) -> Option<u32> {
        let label = self.interner.node(graph, node)?;
        Some(self.push(Term { label, children: children.to_vec() }))
    }

    /// The same, seen as of another type.
    pub fn node_as(
        &mut self,
        graph: &fp8c_ir::Graph,
        node: NodeId,
        children: &[u32],
        ty: &Type,
    ) -> Option<u32> {
        let label = self.interner.node_as(graph, node, ty)?;
        Some(self.push(Term { label, children: children.to_vec() }))
    }

    fn push(&mut self, term: Term) -> u32 {
        self.terms.nodes.push(term);
        self.terms.nodes.len() as u32 - 1
    }

    /// How many terms there are.
    pub fn terms(&self) -> u32 {
        self.terms.nodes.len() as u32
    }

    /// The type of a term.
    pub fn ty(&self, term: u32) -> &Type {
        &self.terms.nodes[term as usize].label.ty
    }

    /// All terms and a root as text: equal for sketches of equal structure.
    pub fn key(&self, root: u32) -> String {
        let regions = |t: &Term| t.label.regions.as_ref().map_or_else(String::new, |r| r.text.to_string());
        let one = |t: &Term| format!("{} {} {} {:?};", t.label, regions(t), t.label.ty, t.children);
        let leaves: String = self.leaves.iter().map(|f| if f.uniform { 'u' } else { 'v' }).collect();
        self.terms.nodes.iter().map(one).chain([leaves, root.to_string()]).collect()
    }

    /// Runs rules and looks for a goal from a term on: `step` is asked for each node of its class.
    pub fn derive(
        &self,
        root: u32,
        rules: &Rules,
        limits: &Limits,
        step: impl Fn(&Reached<'_>, Id, &Label, &[Id]) -> Step,
    ) -> Option<Derivation> {
        let (interner, leaves) = (self.interner.clone(), self.leaves.clone());
        let algebra = Algebra { interner, leaves, fold_numbers: true, ..Algebra::default() };
        let mut egraph = EGraph::new(algebra).with_explanations_enabled();
        let ids = self.terms.add(&mut egraph);
        run(&mut egraph, rules, limits).ok()?;
        let reached = Reached { egraph: &egraph, ids: &ids };
        let (way, end) = reached.search(ids[root as usize], &step, &mut HashSet::new())?;
        let (meaning, term, mut goal) = match end {
            End::Node(node) => (node.label.name(), None, egraph.add_uncanonical(node)),
            End::Term(t) => (self.terms.nodes[t as usize].label.name(), Some(t), ids[t as usize]),
        };
        for (mut node, child) in way.into_iter().rev() {
            node.children[child] = goal;
            goal = egraph.add_uncanonical(node);
        }
        egraph.rebuild();
        let mut explanation = egraph.explain_id_equivalence(ids[root as usize], goal);
        let known: Vec<&'static str> = rules.names().collect();
        let mut names = Vec::new();
        explanation.make_flat_explanation().iter().for_each(|term| collect(term, &known, &mut names));
        Some(Derivation { meaning, term, rules: names })
    }
}

fn collect(term: &FlatTerm<ENode>, known: &[&'static str], out: &mut Vec<&'static str>) {
    for rule in [term.forward_rule, term.backward_rule].into_iter().flatten() {
        let name = known.iter().find(|n| **n == rule.as_str());
        out.extend(name.filter(|n| !out.contains(n)).copied());
    }
    term.children.iter().for_each(|child| collect(child, known, out));
}

impl Reached<'_> {
    /// The class of a term.
    pub fn class(&self, term: u32) -> Id {
        self.egraph.find(self.ids[term as usize])
    }

    /// What is known of a class.
    pub fn facts(&self, class: Id) -> &Facts {
        &self.egraph[class].data
    }

    /// A class can be made without some term.
    pub fn free_of(&self, class: Id, term: u32) -> bool {
        let without = self.class(term);
        let mut made: HashSet<Id> = HashSet::new();
        loop {
            let ready = |n: &ENode| n.children.iter().all(|&c| made.contains(&self.egraph.find(c)));
            let free = self.egraph.classes().filter(|c| c.id != without && !made.contains(&c.id));
            let new: Vec<Id> = free.filter(|c| c.nodes.iter().any(ready)).map(|c| c.id).collect();
            if new.is_empty() {
                return made.contains(&self.egraph.find(class));
            }
            made.extend(new);
        }
    }

    /// The nodes of a class: each op with its operands.
    pub fn nodes(&self, class: Id) -> impl Iterator<Item = (&Label, Vec<Id>)> {
        let nodes = self.egraph[class].nodes.iter();
        nodes.map(|n| (&*n.label, n.children.iter().map(|&c| self.egraph.find(c)).collect()))
    }

    /// Nodes from a class to the goal, each with the operand that leads on, and the goal.
    fn search(
        &self,
        class: Id,
        step: &impl Fn(&Reached<'_>, Id, &Label, &[Id]) -> Step,
        seen: &mut HashSet<Id>,
    ) -> Option<(Vec<(ENode, usize)>, End)> {
        let class = self.egraph.find(class);
        if !seen.insert(class) {
            return None;
        }
        let mut ways = Vec::new();
        for (node, (label, children)) in self.egraph[class].nodes.iter().zip(self.nodes(class)) {
            match step(self, class, label, &children) {
                Step::Found => return Some((vec![], End::Node(node.clone()))),
                Step::Is(term) => return Some((vec![], End::Term(term))),
                Step::Through(operands) => ways.extend(operands.iter().map(|&i| (node, i))),
                Step::No => {}
            }
        }
        ways.into_iter().find_map(|(node, i)| {
            let (mut way, end) = self.search(*node.children.get(i)?, step, seen)?;
            way.insert(0, (node.clone(), i));
            Some((way, end))
        })
    }
}
