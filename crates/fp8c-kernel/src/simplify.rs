//! Rewritings before a program is planned, so that each value has one buffer and one way to be computed.

use std::collections::HashMap;

use fp8c_dialects::registry;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::{Attr, Builder, Fault};

use crate::capabilities::Capabilities;
use crate::complex::take_apart;
use crate::devices::unroll;
use crate::fold::fold;
use crate::maxima::by_rows;
use crate::random::arithmetic;
use crate::replace::replace;
use crate::shape::{shape_of, static_types};
use crate::top_k::sorted;

/// The graph as it is planned for a backend: one device, no complex numbers, loops that carry what they change, constants
/// computed.
pub fn simplified(mut graph: Graph, able: &Capabilities) -> Graph {
    unroll(&mut graph);
    if able.takes_apart {
        take_apart(&mut graph);
    }
    simplify(&mut graph, able);
    fold(&mut graph);
    graph
}

/// Rewrites all regions of a graph.
fn simplify(graph: &mut Graph, able: &Capabilities) {
    let walk = graph.walk(graph.body());
    // Inner loops come first: what they do not change an outer one may return as it was.
    for &node in walk.iter().rev() {
        if graph.name(node) == "stablehlo.while" {
            unchanged(graph, node);
        }
    }
    for node in walk {
        match graph.name(node) {
            "stablehlo.reduce" => {
                empty(graph, node);
                by_rows(graph, node, able.longest_maximum);
            }
            "chlo.top_k" => sorted(graph, node),
            "stablehlo.rng_bit_generator" => arithmetic(graph, node),
            _ => {}
        }
    }
}

/// A loop's result that no round changes is what the loop began with.
fn unchanged(graph: &mut Graph, node: NodeId) {
    let data = graph.node(node);
    let Some(&body) = data.regions.get(1) else { return };
    let Some(end) = graph.terminator(body) else { return };
    let yields = &graph.node(end).operands;
    let renamed: HashMap<ValueId, ValueId> = (data.results.iter().zip(&data.operands))
        .zip(yields.iter().zip(&graph.region(body).args))
        .filter(|(_, (yielded, argument))| yielded == argument)
        .map(|((&result, &init), _)| (result, init))
        .collect();
    if !renamed.is_empty() {
        graph.replace_uses(&renamed);
    }
}

/// A reduction over no elements is its initial value.
fn empty(graph: &mut Graph, node: NodeId) {
    let data = graph.node(node);
    let of_nothing = static_types(graph, node)
        && shape_of(graph, data.operands[0]).elements() == Some(0)
        && shape_of(graph, data.results[0]).elements() != Some(0);
    if of_nothing {
        replace(graph, node, initial);
    }
}

fn initial(graph: &mut Graph, node: NodeId) -> Result<(Vec<NodeId>, Vec<ValueId>), Fault> {
    let data = graph.node(node);
    let (results, loc) = (data.results.clone(), data.loc);
    let inits = data.operands[results.len()..].to_vec();
    let mut b = Builder::new(graph, registry(), loc);
    let mut values = Vec::new();
    for (&result, init) in results.iter().zip(inits) {
        let attrs = vec![("broadcast_dimensions", Attr::ints([]))];
        let ty = b.graph.ty(result).clone();
        values.push(b.op_typed("stablehlo.broadcast_in_dim", &[init], attrs, ty)?);
    }
    Ok((b.made, values))
}
