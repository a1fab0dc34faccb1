//! What follows what in a graph: which nodes update parameters, which tensors depend on data.

use std::collections::HashSet;

use fp8c_gaudi::graph::{Graph, Params};

/// Of each node and tensor.
pub(super) struct Flow {
    /// No product follows the node: it belongs to the update of parameters, or makes the loss.
    pub(super) update: Vec<bool>,
    /// The node that writes each tensor.
    pub(super) writer: Vec<Option<usize>>,
    /// Nodes that read each tensor.
    pub(super) readers: Vec<Vec<usize>>,
}

impl Flow {
    pub(super) fn of(graph: &Graph) -> Self {
        let mut writer = vec![None; graph.tensors.len()];
        let mut readers = vec![vec![]; graph.tensors.len()];
        for (at, node) in graph.nodes.iter().enumerate() {
            node.outputs.iter().for_each(|&t| writer[t] = Some(at));
            node.inputs.iter().flatten().for_each(|&t| readers[t].push(at));
        }
        let is_product = |at: usize| matches!(graph.nodes[at].params, Params::Gemm { .. });
        let mut update = vec![true; graph.nodes.len()];
        for at in (0..graph.nodes.len()).rev() {
            let mut after = graph.nodes[at].outputs.iter().flat_map(|&t| &readers[t]);
            update[at] = !is_product(at) && after.all(|&next| update[next]);
        }
        Self { update, writer, readers }
    }

    /// Tensors that some of the arguments lead to.
    pub(super) fn reached(&self, graph: &Graph, from: impl Fn(usize) -> bool) -> Vec<bool> {
        let mut reached = vec![false; graph.tensors.len()];
        for (i, &t) in graph.arguments.iter().enumerate() {
            reached[t] = from(i);
        }
        for node in &graph.nodes {
            if node.inputs.iter().flatten().any(|&t| reached[t]) {
                node.outputs.iter().for_each(|&t| reached[t] = true);
            }
        }
        reached
    }
}

/// The last node that uses each tensor, through its other sizes, too; the end for results.
pub(super) fn last_uses(graph: &Graph) -> Vec<usize> {
    let mut last = vec![0; graph.tensors.len()];
    for (at, node) in graph.nodes.iter().enumerate() {
        node.inputs.iter().flatten().for_each(|&t| last[t] = at);
        node.outputs.iter().for_each(|&t| last[t] = at);
    }
    graph.results.iter().for_each(|&t| last[t] = graph.nodes.len());
    for node in graph.nodes.iter().rev().filter(|n| n.guid == "reshape") {
        let (Some(&Some(from)), Some(&to)) = (node.inputs.first(), node.outputs.first()) else { continue };
        last[from] = last[from].max(last[to]);
    }
    last
}

/// Tensors of the size of attention's scores: results of products of many matrices that are larger than both operands, and whatever has as
/// many elements.
pub(super) fn scores(graph: &Graph) -> Vec<bool> {
    let elements = |t: usize| graph.tensors[t].elements();
    let counts: HashSet<usize> = graph
        .nodes
        .iter()
        .filter(|n| matches!(n.params, Params::Gemm { .. }))
        .filter(|n| graph.tensors[n.outputs[0]].sizes.len() > 2)
        .filter(|n| n.inputs.iter().take(2).flatten().all(|&t| elements(t) < elements(n.outputs[0])))
        .map(|n| elements(n.outputs[0]))
        .collect();
    (0..graph.tensors.len()).map(|t| counts.contains(&elements(t))).collect()
}
