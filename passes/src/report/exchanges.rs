//! What devices exchange, what manual computations give each other, and what is left of both in FP8: for remarks.

use std::collections::BTreeSet;

use fp8c_ir::graph::{Graph, LocId, NodeId, ValueId};
use fp8c_ir::registry::Traits;

use crate::plan::{Plan, loc_text};
use crate::report::manifest::Remark;
use crate::report::places::place;

/// A remark for each exchange, with the bytes that a device receives before and after lowering, and one for what is given as codes.
pub(crate) fn remarks(graph: &Graph, plan: &Plan) -> Vec<Remark> {
    let exchanges = graph.walk(graph.body()).into_iter().filter(|&n| graph.node(n).has(Traits::COLLECTIVE));
    let remark = |node: NodeId| {
        let data = graph.node(node);
        let (wide, codes) = sizes(graph, &data.results);
        let (action, what) = match (plan.exchanged.gathers.contains(&node), plan.exchanged.wide.get(&node)) {
            (true, _) => ("fp8", format!("carries codes: {wide} bytes before, {codes} after")),
            (_, Some(why)) => ("kept", format!("stays as it is, since {}: {wide} bytes", why.text())),
            (_, None) => ("kept", format!("stays as it is: {wide} bytes")),
        };
        let value = data.results.first().copied();
        said(graph, "exchange", value, data.loc, (action, format!("{} {what}", data.name())))
    };
    let handed: BTreeSet<ValueId> =
        plan.exchanged.handed.values().map(|h| graph.node(h.from).results[h.result]).collect();
    let given = |value: ValueId| {
        let (wide, codes) = sizes(graph, &[value]);
        let what = "later manual computations take no more of what this one gives than codes";
        let reason = format!("{what}: {wide} bytes before, {codes} after");
        let loc = graph.def_node(value).map_or(graph.value(value).loc, |n| graph.node(n).loc);
        said(graph, "residual", Some(value), loc, ("fp8", reason))
    };
    exchanges.map(remark).chain(handed.into_iter().map(given)).collect()
}

/// Bytes of tensors, as they are and as codes.
fn sizes(graph: &Graph, values: &[ValueId]) -> (usize, usize) {
    let tensors = values.iter().filter_map(|&v| graph.ty(v).as_tensor());
    let sizes = tensors.filter_map(|ty| Some((ty.elements()?, ty.elem.bytes())));
    sizes.fold((0, 0), |(wide, codes), (n, bytes)| (wide + n * bytes, codes + n))
}

fn said(
    graph: &Graph,
    kind: &str,
    value: Option<ValueId>,
    loc: LocId,
    (action, reason): (&str, String),
) -> Remark {
    let name = value.map_or_else(String::new, |v| crate::report::ids::value_text(graph, v));
    Remark {
        id: name.clone(),
        kind: kind.into(),
        name,
        loc: loc_text(graph, loc),
        place: place(graph, loc),
        action: action.into(),
        reason,
    }
}
