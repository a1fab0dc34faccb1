//! What devices exchange, and what is left of it in FP8: for remarks.

use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::registry::Traits;

use crate::plan::{Plan, loc_text};
use crate::report::manifest::Remark;
use crate::report::places::place;

/// A remark for each exchange: bytes that a device receives before and after lowering.
pub(crate) fn remarks(graph: &Graph, plan: &Plan) -> Vec<Remark> {
    let exchanges = graph.walk(graph.body()).into_iter().filter(|&n| graph.node(n).has(Traits::COLLECTIVE));
    let remark = |node: NodeId| {
        let data = graph.node(node);
        let name =
            data.results.first().map_or_else(String::new, |&v| crate::report::ids::value_text(graph, v));
        let size = |v: &ValueId| {
            let ty = graph.ty(*v).as_tensor()?;
            Some((ty.elements()?, ty.elem.bytes()))
        };
        let sizes: Vec<(usize, usize)> = data.results.iter().filter_map(size).collect();
        let wide: usize = sizes.iter().map(|(n, bytes)| n * bytes).sum();
        let codes: usize = sizes.iter().map(|(n, _)| n).sum();
        let (action, what) = match plan.exchanged.contains(&node) {
            true => ("fp8", format!("carries codes: {wide} bytes before, {codes} after")),
            false if data.name() == "stablehlo.all_gather" => {
                let why = "what it puts together is not only taken by FP8 products with a scale a tensor";
                ("kept", format!("stays as it is, since {why}: {wide} bytes"))
            }
            false => ("kept", format!("stays as it is: {wide} bytes")),
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
