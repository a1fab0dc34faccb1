//! Nodes in an order in which everything stands behind what it needs.

use std::collections::HashSet;

use fp8c_ir::graph::{Graph, NodeId};

/// Nodes of a region with what they need in front of them, else in the order given; the last one stays the last.
pub(crate) fn sorted(graph: &Graph, nodes: Vec<NodeId>, end: NodeId) -> Vec<NodeId> {
    let own: HashSet<NodeId> = nodes.iter().copied().collect();
    let needs = |node: NodeId| -> Vec<NodeId> {
        let mut values = graph.node(node).operands.clone();
        if !graph.node(node).regions.is_empty() {
            values.extend(graph.captured(node));
        }
        values.iter().filter_map(|&v| graph.def_node(v)).filter(|n| own.contains(n)).collect()
    };
    let (mut out, mut seen) = (Vec::with_capacity(nodes.len()), HashSet::new());
    for first in nodes.into_iter().filter(|&n| n != end).chain([end]) {
        let mut stack = vec![(first, false)];
        while let Some((node, ready)) = stack.pop() {
            if ready {
                out.push(node);
            } else if seen.insert(node) {
                stack.push((node, true));
                stack.extend(needs(node).into_iter().rev().map(|n| (n, false)));
            }
        }
    }
    out
}
