//! What nodes need of others, as a graph that the algorithms of petgraph run on: order and reachability are theirs.

use std::collections::HashSet;

use petgraph::visit::{Dfs, DfsPostOrder, GraphBase, GraphRef, IntoNeighbors, NodeFiltered, Visitable};

use crate::graph::{Graph, NodeId};

/// A graph with an edge from each node to those whose results it uses, itself or inside its regions, each as often as it does, the last
/// first: a walk that takes what it met last meets them in their order.
#[derive(Clone, Copy)]
pub struct Needs<'g>(pub &'g Graph);

impl GraphBase for Needs<'_> {
    type NodeId = NodeId;
    type EdgeId = (NodeId, NodeId);
}

impl GraphRef for Needs<'_> {}

impl Visitable for Needs<'_> {
    type Map = HashSet<NodeId>;

    fn visit_map(&self) -> Self::Map {
        HashSet::new()
    }

    fn reset_map(&self, map: &mut Self::Map) {
        map.clear();
    }
}

impl IntoNeighbors for Needs<'_> {
    type Neighbors = std::vec::IntoIter<NodeId>;

    fn neighbors(self, node: NodeId) -> Self::Neighbors {
        let data = self.0.node(node);
        let captured = if data.regions.is_empty() { vec![] } else { self.0.captured(node) };
        let values = data.operands.iter().chain(&captured).rev();
        values.filter_map(|&v| self.0.def_node(v)).collect::<Vec<_>>().into_iter()
    }
}

impl Graph {
    /// The nodes that some need, with themselves, as far as `within` holds.
    pub fn needed(
        &self,
        roots: impl IntoIterator<Item = NodeId>,
        within: impl Fn(NodeId) -> bool,
    ) -> HashSet<NodeId> {
        let needs = NodeFiltered::from_fn(Needs(self), within);
        let mut walk = Dfs::from_parts(roots.into_iter().collect(), HashSet::new());
        while walk.next(&needs).is_some() {}
        walk.discovered
    }

    /// Some nodes and those that they need, as far as `within` holds, each behind what it needs, else in the order given.
    pub fn in_order(
        &self,
        roots: impl IntoIterator<Item = NodeId>,
        within: impl Fn(NodeId) -> bool,
    ) -> Vec<NodeId> {
        let needs = NodeFiltered::from_fn(Needs(self), within);
        let mut walk = DfsPostOrder::empty(&needs);
        let mut out = Vec::new();
        for root in roots {
            walk.move_to(root);
            out.extend(std::iter::from_fn(|| walk.next(&needs)));
        }
        out
    }
}
