//! What devices exchange, and what is left of it in FP8: for remarks.

use std::collections::HashSet;

use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_quant::Grain;

use crate::manifest::Remark;
use crate::places::place;
use crate::plan::tensors::{grain_of, one_back};
use crate::plan::{Plan, loc_text};
use crate::raise::Raised;

/// A remark for each exchange: bytes that a device receives before and after lowering.
pub(crate) fn remarks(graph: &Graph, raised: &Raised, plan: &Plan) -> Vec<Remark> {
    let (crossed, on_the_way) = crossed(graph, raised, plan);
    let users = graph.uses();
    let exchanges = graph.walk(graph.body()).into_iter().filter(|&n| graph.node(n).has(Traits::COLLECTIVE));
    let remark = |node: NodeId| {
        let data = graph.node(node);
        let name = data.results.first().map_or_else(String::new, |&v| crate::inspect::value_text(graph, v));
        let size = |v: &ValueId| {
            let ty = graph.ty(*v).as_tensor()?;
            Some((ty.elements()?, ty.elem.bytes()))
        };
        let sizes: Vec<(usize, usize)> = data.results.iter().filter_map(size).collect();
        let wide: usize = sizes.iter().map(|(n, bytes)| n * bytes).sum();
        let codes: usize = sizes.iter().map(|(n, _)| n).sum();
        let elsewhere = |v: &ValueId| users[v.index()].iter().any(|(user, _)| !on_the_way.contains(user));
        let beside = data.results.iter().any(elsewhere);
        let (action, what) = match (crossed.contains(&node), beside) {
            (true, false) => ("fp8", format!("carries codes: {wide} bytes before, {codes} after")),
            (true, true) => {
                let both = wide + codes;
                ("fp8", format!("carries codes beside what is used as it is: {wide} bytes before, {both} after"))
            }
            (false, _) => ("kept", format!("hands on nothing that is quantized before: {wide} bytes before and after")),
        };
        Remark {
            id: name.clone(),
            kind: "exchange".into(),
            name,
            loc: loc_text(graph, data.loc),
            place: place(graph, data.loc),
            action: action.into(),
            reason: format!("{} {what}", data.name()),
        }
    };
    exchanges.map(remark).collect()
}

/// Exchanges on the way from tensors to products in FP8, with the ops on that way.
fn crossed(graph: &Graph, raised: &Raised, plan: &Plan) -> (HashSet<NodeId>, HashSet<NodeId>) {
    let mut on_the_way: HashSet<NodeId> = HashSet::new();
    let mut found = HashSet::new();
    for (dot, decision) in raised.dots.iter().zip(&plan.decisions).filter(|(_, d)| d.formats.is_some()) {
        on_the_way.insert(dot.node);
        for (side, &operand) in graph.node(dot.node).operands.iter().enumerate().take(2) {
            if grain_of(graph, &plan.recipes[decision.recipe], dot, side) != Grain::Tensor {
                continue;
            }
            let mut value = operand;
            while let Some(from) = one_back(graph, value) {
                if let Some(node) = graph.def_node(value) {
                    on_the_way.insert(node);
                    found.extend(graph.node(node).has(Traits::COLLECTIVE).then_some(node));
                }
                value = from;
            }
        }
    }
    (found, on_the_way)
}
