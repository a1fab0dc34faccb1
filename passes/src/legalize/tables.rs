//! Long tables of scales in parts: of a table with a number for each of many tensors XLA's GPU compiler makes the numbers that its kernels take
//! in a handful of kernels up to some hundred numbers, and in a kernel each above, no two of which are one program. Here a table comes
//! out of a barrier in parts of bounded length.
//!
//! Before:
//! ```mlir
//! %s = stablehlo.slice %fp8_scale [100:101] : (tensor<432xf32>) -> tensor<1xf32>
//! ```
//! After:
//! ```mlir
//! %0 = stablehlo.slice %fp8_scale [0:96] : (tensor<432xf32>) -> tensor<96xf32>
//! %1 = stablehlo.slice %fp8_scale [96:192] : (tensor<432xf32>) -> tensor<96xf32>
//! %2:2 = stablehlo.optimization_barrier %0, %1 : tensor<96xf32>, tensor<96xf32>
//! %s = stablehlo.slice %2#1 [4:5] : (tensor<96xf32>) -> tensor<1xf32>
//! ```

use std::collections::{BTreeSet, HashMap};

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Builder, Move, Movement};

use crate::rewrite::ops::part;

/// Numbers of a part: a kernel has at most 96 operands and results, and two numbers are made of each scale.
const LENGTH: i64 = 96;

/// Numbers above which a table is cut: as many make no kernels of their own yet.
const LONG: i64 = 2 * LENGTH;

/// Cuts every such argument of a step.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub(crate) fn cut(graph: &mut Graph) -> Result<(), Diagnostic> {
    run(graph).map_err(|m| Diagnostic::error(code::PASS, format!("tables: {m}")))
}

fn run(graph: &mut Graph) -> Result<(), Fault> {
    let function = graph.main().ok_or("there is no function")?;
    let body = graph.node(function).regions[0];
    let uses = graph.uses();
    let mut taken: HashMap<ValueId, Vec<(NodeId, i64)>> = HashMap::new();
    for &node in &graph.region(body).nodes {
        if let Some((table, start)) = number(graph, &uses, node) {
            taken.entry(table).or_default().push((node, start));
        }
    }
    for table in graph.region(body).args.clone() {
        if let Some(own) = taken.get(&table).filter(|own| own.len() as i64 > LONG) {
            in_parts(graph, body, table, own)?;
        }
    }
    Ok(())
}

/// The table and the place of one number that is cut out of it; what is only put together again is no number for a kernel.
fn number(graph: &Graph, uses: &[Vec<(NodeId, u32)>], node: NodeId) -> Option<(ValueId, i64)> {
    let data = graph.node(node);
    let joined =
        || uses[data.results[0].index()].iter().all(|&(user, _)| graph.node(user).is(Move::Concatenate));
    if !data.is(Move::Slice) || joined() {
        return None;
    }
    let ty: &TensorType = graph.ty(data.operands[0]).as_tensor()?;
    let Movement::Slice { starts, limits, .. } = graph.movement(node)? else { return None };
    let long = ty.elem == ElementType::F32 && ty.shape.len() == 1 && ty.shape[0] > LONG;
    (long && limits[0] - starts[0] == 1).then(|| (data.operands[0], starts[0]))
}

fn in_parts(
    graph: &mut Graph,
    region: RegionId,
    table: ValueId,
    numbers: &[(NodeId, i64)],
) -> Result<(), Fault> {
    let whole = graph.ty(table).as_tensor().map_or(0, |t| t.shape[0]);
    let starts: BTreeSet<i64> = numbers.iter().map(|(_, at)| at / LENGTH * LENGTH).collect();
    let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
    let mut parts = vec![];
    for &start in &starts {
        parts.push(part(&mut b, table, start, LENGTH.min(whole - start))?);
    }
    let barrier = b.node("stablehlo.optimization_barrier", &parts, vec![])?;
    let made = std::mem::take(&mut b.made);
    let of: HashMap<i64, ValueId> = starts.into_iter().zip(graph.node(barrier).results.clone()).collect();
    for &(node, at) in numbers {
        let start = at / LENGTH * LENGTH;
        let data = graph.node_mut(node);
        data.operands[0] = of[&start];
        data.set_attr("start_indices", Attr::ints([at - start]));
        data.set_attr("limit_indices", Attr::ints([at - start + 1]));
    }
    // In front of the first that takes a number.
    let mut nodes = graph.region(region).nodes.clone();
    let first = nodes.iter().position(|n| numbers.iter().any(|(m, _)| m == n)).unwrap_or(0);
    nodes.splice(first..first, made);
    graph.set_nodes(region, nodes);
    Ok(())
}
