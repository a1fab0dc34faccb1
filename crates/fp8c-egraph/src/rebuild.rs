//! Putting new forms back into a region: nodes that stay keep their place, name and location; new ones carry the joined
//! locations of what they replace.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Graph, Loc, LocId, NodeId, OpKind, RegionId, UNKNOWN, ValueId};

use crate::island::Island;
use crate::lang::Head;
use crate::optimize::Solution;
use crate::region::copy_regions;

/// A region being rebuilt.
pub(crate) struct Rebuild<'g> {
    graph: &'g mut Graph,
    region: RegionId,
    /// What stands for a value that is gone.
    replaced: HashMap<ValueId, ValueId>,
    made: HashSet<NodeId>,
    /// Nodes of islands that may go when nobody uses them.
    loose: HashSet<NodeId>,
}

impl<'g> Rebuild<'g> {
    pub(crate) fn new(graph: &'g mut Graph, region: RegionId) -> Self {
        let (replaced, made, loose) = (HashMap::new(), HashSet::new(), HashSet::new());
        Self { graph, region, replaced, made, loose }
    }

    /// Puts in the new form of one island.
    pub(crate) fn island(&mut self, island: &Island, solution: &Solution) {
        let result = |graph: &Graph, i: u32| graph.node(island.nodes[i as usize]).results[0];
        // Values of one class count as one where a node that stays is looked for.
        let mut one: HashMap<ValueId, ValueId> = HashMap::new();
        for same in &solution.same {
            if let Some(&first) = same.first() {
                let first = result(self.graph, first);
                one.extend(same.iter().map(|&i| (result(self.graph, i), first)));
            }
        }
        let shift = island.leaves.len();
        let mut stays: HashMap<(u32, Vec<ValueId>), ValueId> = HashMap::new();
        for (i, &node) in island.nodes.iter().enumerate() {
            let data = self.graph.node(node);
            let operands = data.operands.iter().map(|v| one.get(v).copied().unwrap_or(*v)).collect();
            let label = island.terms.nodes[shift + i].label.id();
            stays.entry((label, operands)).or_insert(data.results[0]);
        }
        let origin = origins(solution);
        let mut values: Vec<ValueId> = Vec::with_capacity(solution.terms.nodes.len());
        for (at, term) in solution.terms.nodes.iter().enumerate() {
            let def = match term.label.head {
                Head::Leaf(n) => {
                    let leaf = island.leaves[n as usize];
                    self.replace(island, &solution.same[at], leaf);
                    values.push(leaf);
                    continue;
                }
                Head::Op(def) => def,
            };
            let operands: Vec<ValueId> = term.children.iter().map(|&c| values[c as usize]).collect();
            // As nodes that stay see them: the first old value of the class.
            let seen = term.children.iter().zip(&operands).map(|(&c, &new)| {
                let old = solution.same[c as usize].first();
                old.map_or(new, |&i| self.graph.node(island.nodes[i as usize]).results[0])
            });
            let seen = seen.collect();
            let value = match stays.get(&(term.label.id(), seen)) {
                Some(&value) => value,
                None => {
                    let loc = self.joined(island, &origin[at]);
                    let (attrs, ty) = (term.label.named_attrs(), term.label.ty.clone());
                    let node = self.graph.add_node(OpKind::Known(def), operands, attrs, vec![ty], loc);
                    if let Some(regions) = &term.label.regions {
                        copy_regions(self.graph, regions.node, node);
                    }
                    self.made.insert(node);
                    self.graph.node(node).results[0]
                }
            };
            self.replace(island, &solution.same[at], value);
            values.push(value);
        }
        self.loose.extend(&island.nodes);
    }

    fn replace(&mut self, island: &Island, same: &[u32], by: ValueId) {
        for &i in same {
            let old = self.graph.node(island.nodes[i as usize]).results[0];
            if old != by {
                if self.graph.value(by).name.is_none() {
                    self.graph.value_mut(by).name = self.graph.value(old).name.clone();
                }
                self.replaced.insert(old, by);
            }
        }
    }

    fn joined(&mut self, island: &Island, from: &[u32]) -> LocId {
        let mut locs: Vec<LocId> = Vec::new();
        for &i in from {
            let loc = self.graph.node(island.nodes[i as usize]).loc;
            if loc != UNKNOWN && !locs.contains(&loc) {
                locs.push(loc);
            }
        }
        match locs[..] {
            [] => UNKNOWN,
            [one] => one,
            _ => self.graph.add_loc(Loc::Fused(locs)),
        }
    }

    /// Replaces uses and puts the nodes in order, those that nobody uses left out. Returns what stands for which value.
    pub(crate) fn finish(self) -> Vec<(ValueId, ValueId)> {
        self.graph.replace_uses_in(self.region, &self.replaced);
        let old = self.graph.region(self.region).nodes.clone();
        let own: HashSet<NodeId> = old.iter().copied().chain(self.made.iter().copied()).collect();
        let within = |n| own.contains(&n);
        // What has to stay is placed in the old order, what it needs before it.
        let needed = self.graph.needed(old.iter().copied().filter(|n| !self.loose.contains(n)), within);
        let ordered = self.graph.in_order(old.into_iter().filter(|n| needed.contains(n)), within);
        self.graph.set_nodes(self.region, ordered);
        let mut replaced: Vec<_> = self.replaced.into_iter().collect();
        replaced.sort_unstable();
        replaced
    }
}

/// For each term the old nodes it takes its location from: those of its class, else those of what uses it.
fn origins(solution: &Solution) -> Vec<Vec<u32>> {
    let mut origin = solution.same.clone();
    for at in (0..origin.len()).rev() {
        for &child in &solution.terms.nodes[at].children {
            if solution.same[child as usize].is_empty() {
                let more = origin[at].clone();
                let known = &mut origin[child as usize];
                known.extend(more);
                known.sort_unstable();
                known.dedup();
            }
        }
    }
    origin
}
