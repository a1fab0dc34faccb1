//! Constants: what is computed from constants alone and costs more than to load it is computed once, in the interpreter,
//! before the program is planned. So are ops that are not compiled, such as shapes that are computed.

use std::collections::HashMap;

use fp8c_dialects::registry;
use fp8c_dialects::stablehlo::constant::constant_value;
use fp8c_ir::attr::NamedAttr;
use fp8c_ir::graph::{Graph, NodeId, OpKind, RegionId, ValueId};
use fp8c_ir::interp::eval_node;
use fp8c_ir::registry::Traits;
use fp8c_ir::{Attr, OpView, Tensor};

use crate::elementwise;
use crate::invariant::Held;

/// Constants are made of no more elements than this.
const ELEMENTS: usize = 1 << 16;

/// Folds all regions of a graph.
pub(crate) fn fold(graph: &mut Graph) {
    let regions: Vec<RegionId> =
        graph.walk(graph.body()).iter().flat_map(|&n| graph.node(n).regions.clone()).collect();
    // Most regions are those of reductions, in which nothing is folded.
    let mut uses = graph.uses();
    for region in regions {
        if fold_region(graph, region, &uses) {
            uses = graph.uses();
        }
    }
}

/// Returns whether anything was folded.
fn fold_region(graph: &mut Graph, region: RegionId, uses: &[Vec<(NodeId, u32)>]) -> bool {
    let mut constant: HashMap<ValueId, NodeId> = HashMap::new();
    let mut wanted = Vec::new();
    for &node in &graph.region(region).nodes {
        if !is_constant(graph, node, &constant) || contracts(graph, node, uses) {
            continue;
        }
        constant.extend(graph.node(node).results.iter().map(|&v| (v, node)));
        if !graph.node(node).operands.is_empty() && is_dear(graph, node) {
            wanted.push(node);
        }
    }
    let mut known: HashMap<ValueId, Tensor> = HashMap::new();
    let mut replaced: HashMap<NodeId, NodeId> = HashMap::new();
    let mut renamed: HashMap<ValueId, ValueId> = HashMap::new();
    for node in wanted {
        if let Some(value) = evaluate(graph, node, &mut known) {
            let new = constant_node(graph, node, &value);
            renamed.insert(graph.node(node).results[0], graph.node(new).results[0]);
            replaced.insert(node, new);
        }
    }
    if replaced.is_empty() {
        return false;
    }
    let nodes = graph.region(region).nodes.iter().map(|n| replaced.get(n).copied().unwrap_or(*n)).collect();
    graph.set_nodes(region, nodes);
    graph.replace_uses(&renamed);
    drop_dead(graph, region);
    true
}

fn is_constant(graph: &Graph, node: NodeId, constant: &HashMap<ValueId, NodeId>) -> bool {
    let data = graph.node(node);
    let small = |v: &ValueId| {
        graph
            .ty(*v)
            .as_tensor()
            .filter(|t| t.is_static())
            .and_then(|t| t.elements())
            .is_some_and(|n| n <= ELEMENTS)
    };
    data.has(Traits::PURE)
        && data.regions.is_empty()
        && data.results.len() == 1
        && data.results.iter().all(small)
        && data.operands.iter().all(|v| constant.contains_key(v))
}

/// A sum with a product that nothing else uses: both are rounded once, together, which one node by itself does not show.
fn contracts(graph: &Graph, node: NodeId, uses: &[Vec<(NodeId, u32)>]) -> bool {
    let data = graph.node(node);
    let product = |v: &ValueId| {
        let maker = graph.def_node(*v).filter(|&n| graph.node(n).has(Traits::PRODUCT));
        maker.is_some() && uses.get(v.index()).is_some_and(|u| u.len() == 1)
    };
    matches!(data.name(), "stablehlo.add" | "stablehlo.subtract") && data.operands.iter().any(product)
}

/// Costs more than to load the result, or is not compiled at all.
fn is_dear(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    !data.has(Traits::MOVEMENT) && !elementwise::is_cheap(data.name()) || {
        let compiled = elementwise::supports(&OpView::new(graph, node));
        !compiled && !data.has(Traits::MOVEMENT)
    }
}

/// The value of a constant node. Its operands come first, from a list: chains may be long.
fn evaluate(graph: &Graph, node: NodeId, known: &mut HashMap<ValueId, Tensor>) -> Option<Tensor> {
    let missing = |n| graph.node(n).results.iter().any(|v| !known.contains_key(v));
    for at in graph.in_order(missing(node).then_some(node), missing) {
        let data = graph.node(at);
        let result = data.results[0];
        let operands: Vec<Tensor> = data.operands.iter().map(|v| known[v].clone()).collect();
        let value = match data.name() {
            "stablehlo.constant" | "arith.constant" => constant_value(&OpView::new(graph, at)).ok()?,
            _ => eval_node(graph, at, &operands).ok()?.pop()?,
        };
        known.insert(result, value);
    }
    known.get(&graph.node(node).results[0]).cloned()
}

fn constant_node(graph: &mut Graph, node: NodeId, value: &Tensor) -> NodeId {
    let def = registry().get("stablehlo.constant").held("the registry has it");
    let elements = value.to_elements();
    let attrs = vec![NamedAttr { name: "value".into(), value: Attr::Elements(elements), inherent: true }];
    let loc = graph.node(node).loc;
    graph.add_node(OpKind::Known(def), vec![], attrs, vec![value.ty.clone().into()], loc)
}

/// Pure nodes whose results nobody uses go.
pub(crate) fn drop_dead(graph: &mut Graph, region: RegionId) {
    let uses = graph.uses();
    let mut count: Vec<usize> = uses.iter().map(Vec::len).collect();
    let mut live = Vec::new();
    for &node in graph.region(region).nodes.iter().rev() {
        let data = graph.node(node);
        let dead = data.has(Traits::PURE)
            && data.regions.is_empty()
            && !data.has(Traits::TERMINATOR)
            && data.results.iter().all(|v| count.get(v.index()) == Some(&0));
        if dead {
            data.operands.iter().for_each(|v| count[v.index()] -= 1);
        } else {
            live.push(node);
        }
    }
    live.reverse();
    graph.set_nodes(region, live);
}
