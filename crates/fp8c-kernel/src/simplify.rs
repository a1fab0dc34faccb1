//! Rewritings before a program is planned, so that each value has one buffer and one way to be computed.

use std::collections::HashMap;

use fp8c_dialects::registry;
use fp8c_ir::Attr;
use fp8c_ir::attr::NamedAttr;
use fp8c_ir::graph::{Graph, NodeId, OpKind, ValueId};

use crate::devices::unroll;
use crate::fold::fold;
use crate::invariant::Held;
use crate::shape::{shape_of, static_types};
use crate::top_k::sorted;

/// The graph as it is planned: one device, loops that carry what they change, constants computed.
pub fn simplified(mut graph: Graph) -> Graph {
    unroll(&mut graph);
    simplify(&mut graph);
    fold(&mut graph);
    graph
}

/// Rewrites all regions of a graph.
fn simplify(graph: &mut Graph) {
    // Outer loops come first, so that what they do not change is known to be the same inside.
    for node in graph.walk(graph.body()) {
        match graph.name(node) {
            "stablehlo.while" => unchanged(graph, node),
            "stablehlo.reduce" => empty(graph, node),
            "chlo.top_k" => sorted(graph, node),
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
    let (Some(region), true) = (data.parent, of_nothing) else { return };
    let (results, loc) = (data.results.clone(), data.loc);
    let inits = data.operands[results.len()..].to_vec();
    let (mut renamed, mut made) = (HashMap::new(), Vec::new());
    for (&result, init) in results.iter().zip(inits) {
        let def = registry().get("stablehlo.broadcast_in_dim").held("the registry has it");
        let attrs =
            vec![NamedAttr { name: "broadcast_dimensions".into(), value: Attr::ints([]), inherent: true }];
        let types = vec![graph.ty(result).clone()];
        let new = graph.add_node(OpKind::Known(def), vec![init], attrs, types, loc);
        renamed.insert(result, graph.node(new).results[0]);
        made.push(new);
    }
    let nodes = graph.region(region).nodes.iter();
    let nodes = nodes.flat_map(|&n| if n == node { made.clone() } else { vec![n] }).collect();
    graph.set_nodes(region, nodes);
    graph.replace_uses(&renamed);
}
