//! Values that leave loops and manual computations as sums: over turns, and over the devices that run them.

use fp8c_ir::Tensor;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, RegionId, UNKNOWN, ValueId};

use crate::plan::devices::{MANUAL, groups};
use crate::rewrite::quantize::devices::{all_reduce, leave_manual};
use crate::rewrite::{Place, Rewriter, carry, hand_on};

/// What a value of f32 in a region adds up to outside, in the function's body.
///
/// # Errors
/// A branch stands around the region.
pub(crate) fn sum_outside(
    graph: &mut Graph,
    rewriter: &mut Rewriter,
    body: RegionId,
    mut region: RegionId,
    mut value: ValueId,
) -> Result<ValueId, Fault> {
    while region != body {
        let node = graph.region(region).parent;
        let around = graph.node(node).parent.ok_or("an op stands nowhere")?;
        let name = graph.name(node).to_string();
        if name == MANUAL {
            let groups = groups(graph, region, body)?.unwrap_or_default();
            let all = rewriter.make(graph, Place::Last(region), UNKNOWN, |b| {
                all_reduce(b, value, &groups, "stablehlo.add")
            })?;
            (region, value) = (around, leave_manual(graph, node, all)?);
            continue;
        }
        if name != "stablehlo.while" {
            return Err(format!("a value is inside {name}, where one branch alone sees it").into());
        }
        let ty = graph.ty(value).as_tensor().cloned().ok_or("what leaves a loop is no tensor")?;
        let init = rewriter.make(graph, Place::Before(node), UNKNOWN, |b| b.constant(&Tensor::zeros(ty)))?;
        let carried = carry(graph, node, init)?;
        let next = rewriter.make(graph, Place::Last(region), UNKNOWN, |b| {
            b.op("stablehlo.add", &[carried.arg, value], vec![])
        })?;
        hand_on(graph, node, next)?;
        (region, value) = (around, carried.result);
    }
    Ok(value)
}
