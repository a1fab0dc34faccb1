//! State that the lowered step stores in narrower types: how an argument is decoded, found in the step itself.

use std::collections::HashMap;

use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::interp::run_main_observed;

use super::{Pair, place};
use crate::moments::SCALE as MOMENT_SCALE;

/// An argument that is multiplied by scales before it is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Decoder {
    /// The argument's index.
    pub(crate) input: usize,
    /// What its elements are multiplied by, in its shape.
    factors: ValueId,
}

/// Finds how each argument in an FP8 type, and each F16 one that was wider, is decoded.
pub(crate) fn decoders(pair: &Pair<'_>) -> Result<Vec<Decoder>, Diagnostic> {
    let graph = pair.lowered.graph;
    let users = users(graph, &pair.lowered.nodes());
    let mut out = Vec::new();
    for (input, (&from, &to)) in pair.base.args.iter().zip(&pair.lowered.args).enumerate() {
        let elems = [(pair.base.graph, from), (graph, to)].map(|(g, v)| g.ty(v).as_tensor().map(|t| t.elem));
        if elems[0] == elems[1] {
            continue;
        }
        let scaled = pair
            .lowered
            .argument(MOMENT_SCALE)
            .and_then(|scales| factors_of(graph, &users, to, pair.lowered.args[scales]));
        match scaled {
            Some(factors) => out.push(Decoder { input, factors }),
            None if elems[1].is_some_and(|e| e.is_fp8()) => {
                let message = format!("argument {input} is stored in FP8, but no scale of {MOMENT_SCALE} decodes it");
                return Err(Diagnostic::error(code::CHECK, message).or_at(place(graph, to)));
            }
            None => {}
        }
    }
    Ok(out)
}

fn users(graph: &Graph, nodes: &[NodeId]) -> HashMap<ValueId, Vec<NodeId>> {
    let mut users: HashMap<ValueId, Vec<NodeId>> = HashMap::new();
    for &node in nodes {
        for &operand in &graph.node(node).operands {
            users.entry(operand).or_default().push(node);
        }
    }
    users
}

/// The other operand of the product that `value`, widened, goes into, when it is made of the packed scales.
fn factors_of(
    graph: &Graph,
    users: &HashMap<ValueId, Vec<NodeId>>,
    value: ValueId,
    scales: ValueId,
) -> Option<ValueId> {
    users.get(&value)?.iter().find_map(|&user| {
        let data = graph.node(user);
        match data.name() {
            "stablehlo.convert" => factors_of(graph, users, data.results[0], scales),
            "stablehlo.multiply" => {
                data.operands.iter().copied().find(|&v| v != value && comes_from(graph, v, scales))
            }
            _ => None,
        }
    })
}

/// A value is made of another by data movement only.
fn comes_from(graph: &Graph, mut value: ValueId, source: ValueId) -> bool {
    while let Some(node) = graph.def_node(value) {
        match graph.name(node) {
            "stablehlo.reshape" | "stablehlo.broadcast_in_dim" | "stablehlo.slice" => {
                value = graph.node(node).operands[0];
            }
            _ => break,
        }
    }
    value == source
}

/// What each decoder's argument is multiplied by when the step is given `args`.
pub(crate) fn factors(
    graph: &Graph,
    decoders: &[Decoder],
    args: &[Tensor],
) -> Result<HashMap<usize, Tensor>, Diagnostic> {
    let mut seen = HashMap::new();
    let wanted: HashMap<ValueId, Vec<usize>> = decoders.iter().fold(HashMap::new(), |mut map, d| {
        map.entry(d.factors).or_insert_with(Vec::new).push(d.input);
        map
    });
    run_main_observed(graph, args, &mut |node, results| {
        for (value, result) in graph.node(node).results.iter().zip(results) {
            for &input in wanted.get(value).into_iter().flatten() {
                seen.insert(input, result.clone());
            }
        }
    })?;
    Ok(seen)
}
