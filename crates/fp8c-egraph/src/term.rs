//! Terms that share: what goes into an e-graph and what comes out of it.

use std::sync::Arc;

use egg::Id;
use fp8c_ir::types::Type;

use crate::analysis::Graph;
use crate::cost::Cost;
use crate::lang::{ENode, Label};

/// One node; operands are positions of earlier ones.
#[derive(Clone, Debug)]
pub struct Term {
    /// What it is.
    pub label: Arc<Label>,
    /// Its operands.
    pub children: Vec<u32>,
}

/// Nodes in order, and those that are wanted.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// Each after its operands.
    pub nodes: Vec<Term>,
    /// The results.
    pub roots: Vec<u32>,
}

impl Terms {
    /// Puts the terms into an e-graph; the class of each.
    pub fn add(&self, egraph: &mut Graph) -> Vec<Id> {
        let mut ids: Vec<Id> = Vec::with_capacity(self.nodes.len());
        for term in &self.nodes {
            let children = term.children.iter().map(|&c| ids[c as usize]).collect();
            let node = ENode { label: term.label.clone(), children };
            let explained = egraph.are_explanations_enabled();
            ids.push(if explained { egraph.add_uncanonical(node) } else { egraph.add(node) });
        }
        ids
    }

    /// The cost of the graph: each node once.
    pub fn cost(&self, cost: &dyn Cost) -> f64 {
        let one = |term: &Term| {
            let types: Vec<&Type> = term.children.iter().map(|&c| &self.nodes[c as usize].label.ty).collect();
            cost.cost(&term.label, &types)
        };
        self.nodes.iter().map(one).sum()
    }

    /// A root as text, shared parts written out; cut where it grows long.
    pub fn text(&self, root: u32) -> String {
        let mut out = String::new();
        self.write(root, &mut out);
        out
    }

    fn write(&self, at: u32, out: &mut String) {
        let term = &self.nodes[at as usize];
        if out.len() > 400 {
            out.push_str("..");
            return;
        }
        if term.children.is_empty() {
            out.push_str(&term.label.to_string());
            return;
        }
        out.push('(');
        out.push_str(&term.label.to_string());
        for &child in &term.children {
            out.push(' ');
            self.write(child, out);
        }
        out.push(')');
    }
}
