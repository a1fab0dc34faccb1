//! A node whose place others take.

use std::collections::HashMap;

use fp8c_ir::Fault;
use fp8c_ir::graph::{Graph, NodeId, ValueId};

/// Puts the nodes that `make` makes in the place of one, and values in the place of its results. It stays where they cannot be
/// made.
pub(crate) fn replace(
    graph: &mut Graph,
    node: NodeId,
    make: impl FnOnce(&mut Graph, NodeId) -> Result<(Vec<NodeId>, Vec<ValueId>), Fault>,
) {
    let Some(region) = graph.node(node).parent else { return };
    let results = graph.node(node).results.clone();
    let Ok((made, values)) = make(graph, node) else { return };
    let nodes = graph.region(region).nodes.iter();
    let nodes = nodes.flat_map(|&n| if n == node { made.clone() } else { vec![n] }).collect();
    graph.set_nodes(region, nodes);
    graph.replace_uses(&results.into_iter().zip(values).collect::<HashMap<_, _>>());
}
