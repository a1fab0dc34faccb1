//! `weight-remat`: codes of a weight that the backward pass takes are made again there, of the weight, instead of being kept from the forward pass.
//! A GPU's FP8 products need both operands with the summed dimension last, so XLA makes codes for the forward pass and transposed ones for
//! the backward pass in one kernel, and keeps the latter all the time between: a byte a parameter.
//!
//! Before:
//! ```mlir
//! %c = fp8.quantize %w, %s : (tensor<4x6xbf16>, tensor<f32>) -> tensor<4x6xf8E4M3FN>
//! %y = fp8.dot_general %x, %c ..
//! %dx = fp8.dot_general %dy, %c ..
//! ```
//! After:
//! ```mlir
//! %c = fp8.quantize %w, %s
//! %y = fp8.dot_general %x, %c ..
//! %0:2 = stablehlo.optimization_barrier %w, %dy
//! %again = fp8.quantize %0#0, %s
//! %dx = fp8.dot_general %0#1, %again ..
//! ```
//! Every number stays what it is.

use std::collections::HashSet;

use fp8c_ir::Builder;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};

use crate::pass::{PLANNED, Pass, Phase};
use crate::plan::Plan;
use crate::raise::Raised;
use crate::rewrite::live::BARRIER;

/// The pass.
pub const PASS: Pass = Pass {
    name: "weight-remat",
    doc: "Makes codes of weights again for the backward pass, where the recipe says so.",
    options: PLANNED,
    needs: Phase::Quantized,
    gives: Phase::Quantized,
    run: |cx, options| {
        cx.planned("weight-remat", options, |graph, planned| {
            weight_remat(graph, &planned.raised, &planned.plan).map(drop)
        })
    },
};

/// Changes a quantized step where its recipe says so; returns how many products take codes that are made again.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub fn weight_remat(graph: &mut Graph, raised: &Raised, plan: &Plan) -> Result<usize, Diagnostic> {
    if !plan.recipes[0].scaling.weight_remat {
        return Ok(0);
    }
    let body = graph.node(raised.function).regions[0];
    run(graph, body).map_err(|m| Diagnostic::error(code::PASS, format!("weight-remat: {m}")))
}

/// The first product that takes codes of a weight is the forward pass's; those behind it take codes that are made again.
fn run(graph: &mut Graph, body: RegionId) -> Result<usize, Fault> {
    let (mut nodes, mut seen, mut made) = (vec![], HashSet::new(), 0);
    for node in graph.region(body).nodes.clone() {
        for side in 0..2 {
            if graph.name(node) != "fp8.dot_general" {
                continue;
            }
            let chain = chain(graph, body, graph.node(node).operands[side]);
            let codes = chain.iter().copied().find(|&n| graph.name(n) == "fp8.quantize");
            if codes.is_some_and(|quantize| !seen.insert(quantize)) {
                nodes.extend(again(graph, node, side, &chain)?);
                made += 1;
            }
        }
        nodes.push(node);
    }
    graph.set_nodes(body, nodes);
    Ok(made)
}

/// The ops from an argument of the step to codes of it; none where something else stands between. In a loop each turn makes its own.
fn chain(graph: &Graph, body: RegionId, mut value: ValueId) -> Vec<NodeId> {
    let mut chain = vec![];
    while let Some(node) = graph.def_node(value) {
        let data = graph.node(node);
        let steps = ["stablehlo.convert", "fp8.quantize", "fp8.scale_by", "fp8.unscale_by"];
        if data.parent != Some(body) || !data.is_layout() && !steps.contains(&data.name()) {
            return vec![];
        }
        chain.push(node);
        value = data.operands[0];
    }
    chain.reverse();
    if graph.region(body).args.contains(&value) { chain } else { vec![] }
}

/// The same ops once more, behind the product's other operand; they stand in front of the product, which takes what they make.
fn again(graph: &mut Graph, dot: NodeId, side: usize, chain: &[NodeId]) -> Result<Vec<NodeId>, Fault> {
    let loc = graph.node(dot).loc;
    let (weight, other) = (graph.node(chain[0]).operands[0], graph.node(dot).operands[1 - side]);
    let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
    let barrier = b.node(BARRIER, &[weight, other], vec![])?;
    let (mut made, results) = (b.made, b.graph.node(barrier).results.clone());
    let mut value: ValueId = results[0];
    for &node in chain {
        let data = graph.node(node).clone();
        let operands = [&[value], &data.operands[1..]].concat();
        let types = data.results.iter().map(|&v| graph.ty(v).clone()).collect();
        let node = graph.add_node(data.kind, operands, data.attrs, types, data.loc);
        made.push(node);
        value = graph.node(node).results[0];
    }
    let operands = &mut graph.node_mut(dot).operands;
    (operands[side], operands[1 - side]) = (value, results[1]);
    Ok(made)
}
