//! In what gradients of weights are summed: inside products, over products and micro-batches, over devices.

use std::collections::{BTreeMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::graph::{Graph, Node, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use serde::Serialize;

use crate::raise::frames::loop_regions;
use crate::raise::{Raised, Role};

/// Gradients of weights that are summed alike.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct GradientSums {
    /// `products`: what sums over rows; `micro-batches`: several products of one weight, in a loop or one after the other; `devices`.
    pub over: String,
    /// The element type they are summed in.
    pub dtype: String,
    /// How many sums.
    pub count: usize,
}

/// Sums of weight gradients by what they go over and the type they are made in. Inside products it is f32: cuBLASLt's fast
/// accumulation is off for gradients (`HIGHEST`), and BF16 products are summed in f32 everywhere.
pub(crate) fn gradient_sums(graph: &Graph, raised: &Raised) -> Vec<GradientSums> {
    let wgrads = raised.dots.iter().filter(|d| d.role == Role::Wgrad).map(|d| d.node);
    let wgrads: HashSet<NodeId> = wgrads.collect();
    let mut found: BTreeMap<(&str, String), usize> = BTreeMap::new();
    if !wgrads.is_empty() {
        found.insert(("products", "f32".into()), wgrads.len());
    }
    let mut sums: HashSet<ValueId> = HashSet::new();
    let mut count = |over, value: ValueId| {
        if let Some(ty) = graph.ty(value).as_tensor().filter(|t| t.rank() > 0) {
            *found.entry((over, ty.elem.to_string())).or_default() += 1;
        }
    };
    for node in inside_first(graph, graph.body()) {
        let data = graph.node(node);
        let of = |v: &ValueId| sums.contains(v);
        if wgrads.contains(&node) {
            sums.extend(&data.results);
        } else if let Some([_, body]) = loop_regions(graph, node) {
            let returned = graph.terminator(body).map_or(&[][..], |end| &graph.node(end).operands);
            let args = &graph.region(body).args;
            let carried = returned.iter().zip(args).zip(&data.results);
            let made: Vec<ValueId> =
                carried.filter(|((next, _), _)| of(next)).map(|(_, &result)| result).collect();
            sums.extend(made);
        } else if data.name() == "stablehlo.add" && data.operands.iter().any(of) {
            // What is carried by a loop, or another gradient; what else is added is no sum of gradients, zeros apart.
            let other = data.operands.iter().find(|v| !of(v)).copied();
            let starts = other.is_some_and(|v| is_constant(graph, v));
            if !starts && other.is_none_or(|v| is_carried(graph, v)) {
                count("micro-batches", data.results[0]);
            }
            if starts || other.is_none_or(|v| is_carried(graph, v)) {
                sums.extend(&data.results);
            }
        } else if data.has(Traits::COLLECTIVE) && data.operands.iter().any(of) {
            // What a collective combines by is its region.
            if !data.regions.is_empty() {
                count("devices", data.results[0]);
            }
            sums.extend(&data.results);
        } else if is_moved(data) && data.operands.iter().any(of) {
            sums.extend(&data.results);
        }
    }
    let sums = found.into_iter();
    sums.map(|((over, dtype), count)| GradientSums { over: over.into(), dtype, count }).collect()
}

/// Nodes in order, what a node holds before it.
fn inside_first(graph: &Graph, region: fp8c_ir::graph::RegionId) -> Vec<NodeId> {
    let mut out = Vec::new();
    for &node in &graph.region(region).nodes {
        for &inner in &graph.node(node).regions {
            out.extend(inside_first(graph, inner));
        }
        out.push(node);
    }
    out
}

/// Moved with all else that is moved, or converted: what is added up is still added up.
fn is_moved(node: &Node) -> bool {
    let moves = matches!(
        node.moves(),
        Some(
            Move::Reshape
                | Move::Transpose
                | Move::Slice
                | Move::Concatenate
                | Move::DynamicUpdateSlice
                | Move::Stay
        )
    );
    moves || node.name() == "stablehlo.convert"
}

/// A value that a loop hands from turn to turn, converted or not.
fn is_carried(graph: &Graph, value: ValueId) -> bool {
    let value = match graph.def_node(value) {
        Some(node) if graph.name(node) == "stablehlo.convert" => graph.node(node).operands[0],
        _ => value,
    };
    match graph.value(value).def {
        fp8c_ir::graph::Def::Arg(region, _) => loop_regions(graph, graph.region(region).parent).is_some(),
        fp8c_ir::graph::Def::Result(..) => false,
    }
}

/// A constant, spread or not.
fn is_constant(graph: &Graph, value: ValueId) -> bool {
    let Some(node) = graph.def_node(value) else { return false };
    match graph.name(node) {
        "stablehlo.constant" => true,
        _ if graph.node(node).is(Move::Broadcast) => is_constant(graph, graph.node(node).operands[0]),
        _ => false,
    }
}
