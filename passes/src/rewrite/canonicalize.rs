//! `canonicalize`: ops whose results nobody uses go, and a reduction of several tensors that computes each result of one of them becomes one for
//! each: what is found in a step looks at one tensor.
//!
//! Before:
//! ```mlir
//! %0 = stablehlo.add %a, %b : tensor<4xf32>
//! %1 = stablehlo.multiply %a, %b : tensor<4xf32>
//! return %1 : tensor<4xf32>
//! ```
//! After:
//! ```mlir
//! %1 = stablehlo.multiply %a, %b : tensor<4xf32>
//! return %1 : tensor<4xf32>
//! ```

use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::Graph;
use fp8c_ir::registry::Traits;

use crate::pass::{Pass, Phase};
use crate::rewrite::separate::reductions;

/// The pass.
pub const PASS: Pass = Pass {
    name: "canonicalize",
    doc: "Removes pure ops whose results nobody uses; takes reductions of several tensors apart.",
    options: &[],
    needs: Phase::Imported,
    gives: Phase::Canonical,
    run: |cx, _| canonicalize(cx.graph),
};

fn canonicalize(graph: &mut Graph) -> Result<(), Diagnostic> {
    reductions(graph);
    let order = graph.walk(graph.body());
    let mut used = vec![false; graph.value_count()];
    let mut dead = vec![false; graph.node_count()];
    let mut pure = vec![false; graph.node_count()];
    // From the end: an op that is dead uses nothing. Ops inside regions come after the op they are in, and are seen first.
    for &node in order.iter().rev() {
        let data = graph.node(node);
        let inner = data.regions.iter().flat_map(|&r| &graph.region(r).nodes);
        let inner_pure = inner.into_iter().all(|n| pure[n.index()] || graph.node(*n).has(Traits::TERMINATOR));
        pure[node.index()] = data.has(Traits::PURE) && inner_pure;
        if pure[node.index()] && data.results.iter().all(|v| !used[v.index()]) {
            dead[node.index()] = true;
        } else {
            data.operands.iter().for_each(|v| used[v.index()] = true);
        }
    }
    for &node in &order {
        for region in graph.node(node).regions.clone() {
            keep_live(graph, region, &dead);
        }
    }
    Ok(())
}

fn keep_live(graph: &mut Graph, region: fp8c_ir::RegionId, dead: &[bool]) {
    let nodes = &graph.region(region).nodes;
    if nodes.iter().any(|n| dead[n.index()]) {
        let live = nodes.iter().copied().filter(|n| !dead[n.index()]).collect();
        graph.set_nodes(region, live);
    }
}
