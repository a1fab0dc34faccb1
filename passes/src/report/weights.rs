//! What is told of weights whose codes are state.

use fp8c_ir::graph::Graph;

use crate::plan::{Plan, loc_text};
use crate::raise::{Raised, value_name};
use crate::report::ids::input_id;
use crate::report::manifest::Remark;
use crate::report::places::place;

/// What was done with every weight that a recipe wants as state, and why.
pub(crate) fn remarks(graph: &Graph, raised: &Raised, plan: &Plan) -> Vec<Remark> {
    let cache = &plan.tensors.cache;
    let remark = |input: Option<usize>, name: String, action: &str, reason: String| {
        let loc = input.map(|i| graph.value(raised.args[i]).loc);
        Remark {
            id: input.map_or(String::new(), input_id),
            kind: "weight".into(),
            name,
            loc: loc.map_or(String::new(), |l| loc_text(graph, l)),
            place: loc.map_or(String::new(), |l| place(graph, l)),
            action: action.into(),
            reason,
        }
    };
    let cached = cache.cached.iter().map(|c| {
        let tensor = &plan.tensors.all[c.tensor];
        let bytes = graph.ty(raised.args[c.input]).as_tensor().and_then(|t| t.elements()).unwrap_or(0);
        let format = tensor.how.format.name();
        let reason = match c.output {
            Some(_) => {
                format!("its codes in {format} are made where it is updated, and are state: {bytes} bytes")
            }
            None => {
                format!("not trained: its codes in {format} are made by import.mlir and stay, {bytes} bytes")
            }
        };
        remark(Some(c.input), value_name(graph, raised.args[c.input]), "fp8", reason)
    });
    let kept = cache.kept.iter().map(|(input, name, why)| {
        remark(
            *input,
            name.clone(),
            "kept",
            format!("its codes are made in the step that takes them, since {why}"),
        )
    });
    cached.chain(kept).collect()
}
