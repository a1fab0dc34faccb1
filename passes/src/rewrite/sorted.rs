//! Nodes in an order in which everything stands behind what it needs.

use std::collections::HashSet;

use fp8c_ir::graph::{Graph, NodeId};

/// Nodes of a region with what they need in front of them, else in the order given; the last one stays the last.
pub(crate) fn sorted(graph: &Graph, nodes: Vec<NodeId>, end: NodeId) -> Vec<NodeId> {
    let own: HashSet<NodeId> = nodes.iter().copied().collect();
    graph.in_order(nodes.into_iter().filter(|&n| n != end).chain([end]), |n| own.contains(&n))
}
