//! Islands: groups of ops that are optimized together, found in one pass over a region.
//!
//! A product, the data movement and scaling that lead to its operands, and what follows it up to the next product are one island.
//! Ops that move, convert or quantize one value are in one island, so that equal ones are shared.
//! The pieces are cut where
//!
//! - an op may not enter (see [`crate::lang::may_enter`]);
//! - a value is used at another depth of products than it is made at (a residual, a saved activation);
//! - an elementwise result is the operand of a product or of the movement that leads to one;
//! - a single number is used in several places (a step size, a clipping factor).
//!
//! Constants are copied into every island that uses them. Two islands that differ only in which values they are applied to have the
//! same key and are solved once.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use fp8c_ir::Move;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::Type;

use crate::facts::{Facts, Span, transfer};
use crate::lang::{Interner, Label};
use crate::term::{Term, Terms};

/// A group of ops.
pub struct Island {
    /// Its nodes in program order; constants may be in several islands.
    pub nodes: Vec<NodeId>,
    /// Values from outside, by number of leaf.
    pub leaves: Vec<ValueId>,
    /// What is known of them.
    pub facts: Vec<Facts>,
    /// Leaves first, then a term for each node; the roots are used outside.
    pub terms: Terms,
    /// Results of nodes that are used outside, in the order of the terms' roots.
    pub roots: Vec<ValueId>,
    /// Equal for islands of equal structure.
    pub key: Vec<u32>,
}

/// A value that more ops move or convert than this (a table that all layers read) joins none of them.
const MAX_SIBLINGS: usize = 8;

/// How to cut.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Cut {
    /// An island has at most this many nodes, constants not counted.
    pub max_nodes: usize,
    /// Magnitudes of values from outside are taken to lie here, besides zero and what is not finite.
    pub assume: Option<Span>,
}

/// What is known of each node of the region, by its position.
struct Survey<'g> {
    graph: &'g Graph,
    nodes: &'g [NodeId],
    position: HashMap<NodeId, usize>,
    labels: Vec<Option<Arc<Label>>>,
    /// Products on the longest way here.
    depth: Vec<u32>,
    /// A constant, or one repeated.
    constant: Vec<bool>,
    /// Movement or scaling that leads to a product.
    leads: Vec<bool>,
    /// Positions of the users in this region, those inside users' regions too.
    users: Vec<Vec<usize>>,
}

fn is_product(label: &Label) -> bool {
    label.attr("dot_dimension_numbers").is_some() || label.name() == "stablehlo.dot"
}

fn carries(label: &Label) -> bool {
    let moves = label.def().is_some_and(|d| d.traits.has(Traits::MOVEMENT) || d.dialect() == "fp8");
    (moves || label.name() == "stablehlo.convert") && !is_product(label)
}

/// Cuts a region into islands, in program order.
pub fn cut(graph: &Graph, region: RegionId, interner: &mut Interner, how: &Cut) -> Vec<Island> {
    let survey = Survey::new(graph, region, interner);
    let groups = survey.groups(how.max_nodes);
    let facts = survey.facts(how.assume);
    let mut kinds: HashMap<(Type, bool, bool, Span), u32> = HashMap::new();
    groups.iter().map(|group| survey.island(group, &facts, how.assume, interner, &mut kinds)).collect()
}

/// A region as one island.
pub(crate) fn whole(graph: &Graph, region: RegionId, interner: &mut Interner) -> Island {
    let survey = Survey::new(graph, region, interner);
    let facts = survey.facts(None);
    let all: Vec<usize> = (0..survey.nodes.len()).filter(|&i| survey.labels[i].is_some()).collect();
    survey.island(&all, &facts, None, interner, &mut HashMap::new())
}

impl<'g> Survey<'g> {
    fn new(graph: &'g Graph, region: RegionId, interner: &mut Interner) -> Self {
        let nodes = graph.region(region).nodes.as_slice();
        let position: HashMap<NodeId, usize> = nodes.iter().enumerate().map(|(i, &n)| (n, i)).collect();
        let labels: Vec<_> = nodes.iter().map(|&n| interner.node(graph, n)).collect();
        let n = nodes.len();
        let mut survey = Self {
            graph,
            nodes,
            position,
            labels,
            depth: vec![0; n],
            constant: vec![false; n],
            leads: vec![false; n],
            users: vec![Vec::new(); n],
        };
        for (at, &node) in nodes.iter().enumerate() {
            let from = survey.operands(at);
            let product = survey.labels[at].as_deref().is_some_and(is_product);
            survey.depth[at] = from.iter().map(|&f| survey.depth[f]).max().unwrap_or(0) + u32::from(product);
            survey.constant[at] = survey.labels[at].as_deref().is_some_and(|label| {
                let all = graph.node(node).operands.len() == from.len();
                let repeats = label.def().is_some_and(|d| d.is(Move::Broadcast));
                from.is_empty() && all || repeats && all && from.iter().all(|&f| survey.constant[f])
            });
            for f in from {
                survey.users[f].push(at);
            }
        }
        for at in (0..n).rev() {
            let carrier = survey.labels[at].as_deref().is_some_and(carries);
            let product = |u: usize| survey.labels[u].as_deref().is_some_and(is_product);
            survey.leads[at] = carrier && survey.users[at].iter().any(|&u| survey.leads[u] || product(u));
        }
        survey
    }

    /// Positions of the nodes that make the operands of a node and what its regions use.
    fn operands(&self, at: usize) -> Vec<usize> {
        let node = self.graph.node(self.nodes[at]);
        let inner = node.regions.iter().flat_map(|&r| self.graph.walk(r));
        let inner = inner.flat_map(|n| self.graph.node(n).operands.iter().copied());
        let all = node.operands.iter().copied().chain(inner.collect::<Vec<_>>());
        all.filter_map(|v| self.position.get(&self.graph.def_node(v)?).copied()).filter(|&p| p < at).collect()
    }

    /// Whether the value stays inside between the one that makes it and one that uses it.
    fn joins(&self, from: usize, to: usize) -> bool {
        let (Some(maker), Some(user)) = (self.labels[from].as_deref(), self.labels[to].as_deref()) else {
            return false;
        };
        if self.constant[from] || self.constant[to] {
            return false;
        }
        let number = maker.ty.as_tensor().is_some_and(|t| t.elements() == Some(1));
        if number && self.users[from].len() > 1 {
            return false;
        }
        if is_product(user) || self.leads[to] {
            return self.leads[from] || is_product(maker) && !is_product(user);
        }
        self.depth[from] == self.depth[to] && !self.leads[from] || self.leads[from] && carries(user)
    }

    /// Neighbours that move, convert or quantize one value: they may share.
    fn siblings(&self) -> Vec<(usize, usize)> {
        let mut of_value: BTreeMap<ValueId, Vec<usize>> = BTreeMap::new();
        for (at, label) in self.labels.iter().enumerate() {
            if self.constant[at] || !label.as_deref().is_some_and(carries) {
                continue;
            }
            let number = |v: &ValueId| self.graph.ty(*v).as_tensor().is_none_or(|t| t.elements() == Some(1));
            for value in self.graph.node(self.nodes[at]).operands.iter().filter(|v| !number(v)) {
                of_value.entry(*value).or_default().push(at);
            }
        }
        let few = of_value.into_values().filter(|users| users.len() <= MAX_SIBLINGS);
        few.flat_map(|users| users.windows(2).map(|w| (w[0], w[1])).collect::<Vec<_>>()).collect()
    }

    /// Positions that belong together, each group in order, groups by their first.
    fn groups(&self, max_nodes: usize) -> Vec<Vec<usize>> {
        let mut parent: Vec<usize> = (0..self.nodes.len()).collect();
        let mut size = vec![1usize; self.nodes.len()];
        let uses =
            (0..self.nodes.len()).flat_map(|to| self.operands(to).into_iter().map(move |from| (from, to)));
        let joined = uses.filter(|&(from, to)| self.joins(from, to));
        for (from, to) in joined.chain(self.siblings()) {
            let (a, b) = (root(&mut parent, from), root(&mut parent, to));
            if a != b && size[a] + size[b] <= max_nodes {
                parent[a.max(b)] = a.min(b);
                size[a.min(b)] += size[a.max(b)];
            }
        }
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut number: HashMap<usize, usize> = HashMap::new();
        for at in 0..self.nodes.len() {
            if self.labels[at].is_some() && !self.constant[at] {
                let first = root(&mut parent, at);
                let group = *number.entry(first).or_insert_with(|| {
                    groups.push(Vec::new());
                    groups.len() - 1
                });
                groups[group].push(at);
            }
        }
        groups
    }

    fn facts(&self, assume: Option<Span>) -> HashMap<ValueId, Facts> {
        let mut facts: HashMap<ValueId, Facts> = HashMap::new();
        for (&node, label) in self.nodes.iter().zip(&self.labels) {
            let node = self.graph.node(node);
            if let (Some(label), &[result]) = (label, node.results.as_slice()) {
                let unknown = |v: &ValueId| leaf_facts(self.graph.ty(*v), assume);
                let operands: Vec<Facts> = node
                    .operands
                    .iter()
                    .map(|v| facts.get(v).cloned().unwrap_or_else(|| unknown(v)))
                    .collect();
                let refs: Vec<&Facts> = operands.iter().collect();
                let mut known = transfer(label, &refs);
                if let Some(span) = assume.filter(|_| known.elem().is_some_and(|e| e.is_float())) {
                    known.span = known.span.meet(span);
                }
                facts.insert(result, known);
            }
        }
        facts
    }

    /// The nodes of a group with the constants they use.
    fn with_constants(&self, group: &[usize]) -> Vec<usize> {
        let mut all = group.to_vec();
        let mut at = 0;
        while at < all.len() {
            all.extend(self.operands(all[at]).into_iter().filter(|&f| self.constant[f]));
            at += 1;
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    fn island(
        &self,
        group: &[usize],
        facts: &HashMap<ValueId, Facts>,
        assume: Option<Span>,
        interner: &mut Interner,
        kinds: &mut HashMap<(Type, bool, bool, Span), u32>,
    ) -> Island {
        let members = self.with_constants(group);
        let inside: HashMap<usize, u32> = members.iter().enumerate().map(|(i, &m)| (m, i as u32)).collect();
        let mut leaves: Vec<ValueId> = Vec::new();
        let mut leaf_number: HashMap<ValueId, u32> = HashMap::new();
        // Operands as (inside, number) until the number of leaves is known.
        let mut wiring: Vec<Vec<(bool, u32)>> = Vec::new();
        for &member in &members {
            let place = |v: &ValueId| {
                let maker = self.graph.def_node(*v).and_then(|n| self.position.get(&n));
                if let Some(&i) = maker.and_then(|m| inside.get(m)) {
                    return (true, i);
                }
                let number = *leaf_number.entry(*v).or_insert_with(|| {
                    leaves.push(*v);
                    leaves.len() as u32 - 1
                });
                (false, number)
            };
            wiring.push(self.graph.node(self.nodes[member]).operands.iter().map(place).collect());
        }
        let mut terms = Terms::default();
        let mut key: Vec<u32> = vec![leaves.len() as u32];
        let mut leaf_known = Vec::new();
        for (i, leaf) in leaves.iter().enumerate() {
            let ty = self.graph.ty(*leaf);
            let known = facts.get(leaf).cloned().unwrap_or_else(|| leaf_facts(ty, assume));
            let next = kinds.len() as u32;
            key.push(*kinds.entry((ty.clone(), known.pow2, known.positive, known.span)).or_insert(next));
            terms.nodes.push(Term { label: interner.leaf(i as u32, ty), children: vec![] });
            leaf_known.push(known);
        }
        let mut roots = Vec::new();
        for (&member, operands) in members.iter().zip(wiring) {
            let Some(label) = self.labels[member].clone() else { continue };
            let shift = leaves.len() as u32;
            let children: Vec<u32> =
                operands.iter().map(|&(own, i)| if own { i + shift } else { i }).collect();
            key.push(label.id());
            key.extend(&children);
            let outside = self.users[member].iter().any(|u| !inside.contains_key(u));
            if outside && !self.constant[member] {
                roots.push(self.graph.node(self.nodes[member]).results[0]);
                terms.roots.push(terms.nodes.len() as u32);
                key.push(u32::MAX);
            }
            terms.nodes.push(Term { label, children });
        }
        let nodes = members.iter().map(|&m| self.nodes[m]).collect();
        Island { nodes, leaves, facts: leaf_known, terms, roots, key }
    }
}

/// What is known of a value that nothing is known of.
pub(crate) fn leaf_facts(ty: &Type, assume: Option<Span>) -> Facts {
    let mut facts = Facts::of_type(ty);
    if let Some(span) = assume.filter(|_| facts.elem().is_some_and(|e| e.is_float())) {
        facts.span = facts.span.meet(span);
    }
    facts
}

fn root(parent: &mut [usize], mut at: usize) -> usize {
    while parent[at] != at {
        parent[at] = parent[parent[at]];
        at = parent[at];
    }
    at
}
