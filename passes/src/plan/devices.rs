//! Who runs what: manual computations, and modules that were partitioned before. Facts about a program, for passes and for verifying.

pub(crate) use fp8c_dialects::sdy::MANUAL;
use fp8c_dialects::sdy::manual_devices;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId};
use fp8c_ir::registry::Traits;
use fp8c_ir::view::OpView;

/// Devices that hold parts of one tensor, in groups.
pub(crate) type Groups = Vec<Vec<i64>>;

/// Devices that are counted: each is listed.
const MOST_DEVICES: i64 = 1 << 20;

/// The innermost manual computation that a region stands in.
pub(crate) fn manual_around(graph: &Graph, region: RegionId) -> Option<NodeId> {
    graph.around(region).find(|&n| graph.name(n) == MANUAL)
}

/// The devices that share what stands in a region of a function with that body; none where it is written for one.
///
/// # Errors
/// A mesh cannot be read, or there are more devices than can be listed.
pub(crate) fn groups(graph: &Graph, region: RegionId, body: RegionId) -> Result<Option<Groups>, Fault> {
    if let Some(node) = manual_around(graph, region) {
        return Ok(Some(manual_devices(&OpView::new(graph, node))?.1));
    }
    let exchanges = exchanges(graph, body);
    if exchanges.is_empty() {
        return Ok(None);
    }
    let module = graph.node(graph.root);
    let count = |name: &str| module.attr(name).and_then(Attr::as_int).filter(|&n| n > 1).unwrap_or(1);
    let said = count("mhlo.num_partitions").saturating_mul(count("mhlo.num_replicas"));
    // A module need not say for how many devices it is: then those that exchange values are all.
    let named: Vec<Option<i64>> = exchanges.into_iter().map(|n| devices_named(graph, n)).collect();
    let devices = named.iter().flatten().copied().fold(said, i64::max);
    if devices == 1 && named.contains(&None) {
        return Err(
            "devices exchange values, and nothing says how many there are: mhlo.num_partitions does".into()
        );
    }
    if devices == 1 {
        return Ok(None);
    }
    if devices >= MOST_DEVICES {
        return Err(Fault(format!(
            "the module is for {devices} devices: fewer than {MOST_DEVICES} can share a scale"
        )));
    }
    Ok(Some(vec![(0..devices).collect()]))
}

/// Where devices exchange values outside of manual computations: the code is what each of them runs.
fn exchanges(graph: &Graph, body: RegionId) -> Vec<NodeId> {
    let manual = |n: NodeId| graph.name(n) == MANUAL;
    let own: Vec<NodeId> = graph.region(body).nodes.iter().copied().filter(|&n| !manual(n)).collect();
    let inner = own.iter().flat_map(|&n| graph.node(n).regions.iter().flat_map(|&r| graph.walk(r)));
    own.iter().copied().chain(inner).filter(|&n| graph.node(n).has(Traits::COLLECTIVE)).collect()
}

/// How many devices there must be for those that a collective names; nothing where it is among all, however many.
fn devices_named(graph: &Graph, node: NodeId) -> Option<i64> {
    let ids = |name: &str| graph.node(node).attr(name).and_then(Attr::as_ints);
    let lists: Vec<Vec<i64>> =
        ["replica_groups", "source_target_pairs"].into_iter().filter_map(ids).collect();
    match lists.iter().flatten().max() {
        Some(id) => Some(id.saturating_add(1)),
        None => lists.is_empty().then_some(1),
    }
}
