//! Largest magnitudes of what several devices hold.

use fp8c_dialects::sdy::{Layout, manual_devices};
use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::view::OpView;

use super::place_in;
use crate::plan::devices::groups;
use crate::raise::frames::returned;
use crate::verify::prove::Work;
use crate::verify::table::Number;

/// What the devices of a manual computation return of largest magnitudes: the largest of theirs.
pub(super) fn leaves(work: &mut Work<'_, '_>, graph: &Graph, node: NodeId, value: Number) -> Option<Number> {
    let view = OpView::new(graph, node);
    let (layout, (_, groups)) = (Layout::of(&view).ok()?, manual_devices(&view).ok()?);
    let data = graph.node(node);
    let len = work.table.shape(value)[0];
    for (i, &own) in returned(graph, data.regions[0]).iter().enumerate() {
        let whole = layout.outputs.get(i)?.iter().all(Vec::is_empty);
        let reduce = graph.def_node(own).filter(|&n| whole && is_largest(graph, n, &groups));
        let Some(all) = reduce.map(|n| work.raw(graph.node(n).operands[0])) else { continue };
        if work.table.shape(all).len() == 1
            && let Some(at) = place_in(work, all, value, 0)
        {
            let result = work.raw(data.results[i]);
            return Some(work.table.part(result, at, len));
        }
    }
    None
}

/// The largest on all devices, where each of them runs the module on its part.
pub(crate) fn of_all(work: &Work<'_, '_>, amax: Number) -> Option<Number> {
    let graph = work.pair.lowered.graph;
    let body = graph.node(graph.main()?).regions[0];
    let own = &graph.region(body).nodes;
    let all = groups(graph, body, body).ok().flatten();
    let Some(groups) = all else { return Some(amax) };
    let reduces =
        |&&n: &&NodeId| is_largest(graph, n, &groups) && work.raw(graph.node(n).operands[0]) == amax;
    own.iter().find(reduces).map(|&n| work.raw(graph.node(n).results[0]))
}

/// One number is the largest that another one is on all devices that hold parts of the tensor.
pub(crate) fn is_of(work: &Work<'_, '_>, all: Number, own: Number) -> bool {
    largest(work).any(|n| {
        let data = work.pair.lowered.graph.node(n);
        work.raw(data.results[0]) == all && work.raw(data.operands[0]) == own
    })
}

/// What all devices have given the largest of. Those of a group differ along the manual axes; along others the region sees whole tensors.
pub(crate) fn on_all(work: &Work<'_, '_>) -> Vec<Number> {
    let result = |n: NodeId| work.raw(work.pair.lowered.graph.node(n).results[0]);
    largest(work).map(result).collect()
}

/// Reductions over devices that give each the largest of its group.
fn largest(work: &Work<'_, '_>) -> impl Iterator<Item = NodeId> {
    let graph = work.pair.lowered.graph;
    let body = graph.main().map(|f| graph.node(f).regions[0]);
    let reduces = work.pair.lowered.nodes().into_iter().filter(|&n| graph.name(n) == "stablehlo.all_reduce");
    reduces.filter(move |&n| {
        let region = graph.node(n).parent.zip(body);
        let own = region.and_then(|(region, body)| groups(graph, region, body).ok()?);
        own.is_some_and(|groups| is_largest(graph, n, &groups))
    })
}

/// Each device gets the largest of its group, element by element.
fn is_largest(graph: &Graph, node: NodeId, groups: &[Vec<i64>]) -> bool {
    let data = graph.node(node);
    let listed = match data.attr("replica_groups") {
        Some(Attr::Elements(e)) => Tensor::from_elements(e).ok(),
        _ => None,
    };
    let same = listed.is_some_and(|t| {
        let shape = [groups.len() as i64, groups.first().map_or(0, Vec::len) as i64];
        t.ty.shape == shape && t.ints() == Some(&groups.concat()[..])
    });
    let by = data.regions.first().and_then(|&r| {
        let [larger] = returned(graph, r)[..] else { return None };
        let by = graph.node(graph.def_node(larger)?);
        Some(by.name() == "stablehlo.maximum" && by.operands == graph.region(r).args)
    });
    let global = data.attr("use_global_device_ids").is_some() && data.operands.len() == 1;
    data.name() == "stablehlo.all_reduce" && global && same && by == Some(true)
}
