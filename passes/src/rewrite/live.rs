//! What of a region is used, value by value, through loops and barriers: what a loop carries is used only where a turn uses it, or what
//! stands behind the loop. Loops themselves, branches and all that has effects stay.

use std::collections::HashSet;

use fp8c_dialects::sdy::with_only;
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;

use crate::plan::devices::MANUAL;
use crate::raise::frames::{loop_regions, returned};

/// What holds values back, each by itself.
pub(crate) const BARRIER: &str = "stablehlo.optimization_barrier";

/// For each value whether what a region returns, or an effect, depends on it. Values in `cut` are taken to need nothing.
pub(crate) fn live_values(graph: &Graph, region: RegionId, cut: &HashSet<ValueId>) -> Vec<bool> {
    let mut live = vec![false; graph.value_count()];
    let mut stack: Vec<ValueId> = returned(graph, region).to_vec();
    for node in graph.walk(region) {
        match loop_regions(graph, node) {
            Some([cond, _]) => stack.extend(returned(graph, cond)),
            None if stays(graph, node) => needed_by(graph, node, &mut stack),
            None => {}
        }
    }
    while let Some(value) = stack.pop() {
        if std::mem::replace(&mut live[value.index()], true) || cut.contains(&value) {
            continue;
        }
        let (node, at) = match graph.value(value).def {
            Def::Result(node, i) => (node, i as usize),
            Def::Arg(of, _) if of == region => continue,
            Def::Arg(of, i) => (graph.region(of).parent, i as usize),
        };
        match loop_regions(graph, node) {
            Some([_, body]) => {
                stack.extend(graph.node(node).operands.get(at));
                stack.extend(returned(graph, body).get(at));
            }
            None if graph.name(node) == MANUAL => match graph.value(value).def {
                Def::Result(..) => stack.extend(returned(graph, graph.node(node).regions[0]).get(at)),
                Def::Arg(..) => stack.extend(graph.node(node).operands.get(at)),
            },
            None if graph.name(node) == BARRIER => stack.extend(graph.node(node).operands.get(at)),
            None => needed_by(graph, node, &mut stack),
        }
    }
    live
}

/// Takes out of a region what is not used.
pub(crate) fn drop_dead(graph: &mut Graph, region: RegionId) {
    let live = live_values(graph, region, &HashSet::new());
    let mut regions = vec![region];
    while let Some(region) = regions.pop() {
        let nodes = graph.region(region).nodes.clone();
        let used = |n: &NodeId| graph.node(*n).results.iter().any(|v| live[v.index()]);
        let kept: Vec<NodeId> = nodes
            .into_iter()
            .filter(|n| {
                graph.node(*n).has(Traits::TERMINATOR)
                    || stays(graph, *n)
                    || loop_regions(graph, *n).is_some()
                    || graph.name(*n) == MANUAL && runs(graph, *n, &live)
                    || used(n)
            })
            .collect();
        for &node in &kept {
            if loop_regions(graph, node).is_some() {
                drop_carried(graph, node, &live);
                regions.extend(&graph.node(node).regions);
            } else if graph.name(node) == MANUAL {
                drop_parts(graph, node, &live);
                regions.extend(&graph.node(node).regions);
            } else if graph.name(node) == BARRIER {
                let kept: Vec<bool> = graph.node(node).results.iter().map(|v| live[v.index()]).collect();
                keep(graph, node, &kept);
            }
        }
        graph.set_nodes(region, kept);
    }
}

/// An op that stays whether its results are used or not.
fn stays(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    !data.has(Traits::PURE) && !data.has(Traits::TERMINATOR) && ![BARRIER, MANUAL].contains(&data.name())
}

/// All that an op and what stands inside of it use.
fn needed_by(graph: &Graph, node: NodeId, out: &mut Vec<ValueId>) {
    let data = graph.node(node);
    let inside = data.regions.iter().flat_map(|&r| graph.walk(r));
    out.extend(&data.operands);
    out.extend(inside.flat_map(|n| graph.node(n).operands.iter().copied()));
}

/// A loop carries no longer what nobody uses.
fn drop_carried(graph: &mut Graph, node: NodeId, live: &[bool]) {
    let Some([cond, body]) = loop_regions(graph, node) else { return };
    let lists =
        [graph.node(node).results.clone(), graph.region(cond).args.clone(), graph.region(body).args.clone()];
    let kept: Vec<bool> = (0..lists[0].len())
        .map(|i| lists.iter().any(|list| list.get(i).is_some_and(|v| live[v.index()])))
        .collect();
    if kept.iter().all(|&k| k) {
        return;
    }
    let mut end = kept.iter();
    if let Some(end_of_body) = graph.terminator(body) {
        graph.node_mut(end_of_body).operands.retain(|_| end.next() != Some(&false));
    }
    keep(graph, node, &kept);
    let [_, of_cond, of_body] = lists;
    for (region, args) in [(cond, of_cond), (body, of_body)] {
        keep_args(graph, region, args, &kept);
    }
}

/// Something of a manual computation is used, or has effects.
fn runs(graph: &Graph, node: NodeId, live: &[bool]) -> bool {
    let region = graph.node(node).regions[0];
    let mut values = graph.node(node).results.iter().chain(&graph.region(region).args);
    values.any(|v| live[v.index()]) || graph.walk(region).into_iter().any(|n| stays(graph, n))
}

/// A manual computation takes and returns no longer what nobody uses; its shardings name the mesh, so one is left.
fn drop_parts(graph: &mut Graph, node: NodeId, live: &[bool]) {
    let region = graph.node(node).regions[0];
    let Some(end) = graph.terminator(region) else { return };
    let used = |values: &[ValueId]| values.iter().map(|v| live[v.index()]).collect::<Vec<_>>();
    let (args, results) = (graph.region(region).args.clone(), graph.node(node).results.clone());
    let (taken, mut given) = (used(&args), used(&results));
    if !taken.contains(&true)
        && !given.contains(&true)
        && let Some(first) = given.first_mut()
    {
        *first = true;
    }
    let (inner, outer) = (graph.node(node).attr("in_shardings"), graph.node(node).attr("out_shardings"));
    let (Ok(inner), Ok(outer)) = (with_only(inner, &taken), with_only(outer, &given)) else { return };
    let data = graph.node_mut(node);
    data.set_attr("in_shardings", inner);
    data.set_attr("out_shardings", outer);
    keep_operands(graph, node, &taken);
    keep_results(graph, node, &given);
    keep_operands(graph, end, &given);
    keep_args(graph, region, args, &taken);
}

/// An op keeps some of its operands, and the results that belong to them.
fn keep(graph: &mut Graph, node: NodeId, kept: &[bool]) {
    keep_operands(graph, node, kept);
    keep_results(graph, node, kept);
}

fn keep_operands(graph: &mut Graph, node: NodeId, kept: &[bool]) {
    let data = graph.node_mut(node);
    data.operands = chosen(std::mem::take(&mut data.operands), kept);
}

fn keep_results(graph: &mut Graph, node: NodeId, kept: &[bool]) {
    let results = chosen(graph.node(node).results.clone(), kept);
    for (i, &value) in results.iter().enumerate() {
        graph.value_mut(value).def = Def::Result(node, i as u32);
    }
    graph.node_mut(node).results = results;
}

fn keep_args(graph: &mut Graph, region: RegionId, args: Vec<ValueId>, kept: &[bool]) {
    let args = chosen(args, kept);
    for (i, &value) in args.iter().enumerate() {
        graph.value_mut(value).def = Def::Arg(region, i as u32);
    }
    graph.region_mut(region).args = args;
}

fn chosen(values: Vec<ValueId>, kept: &[bool]) -> Vec<ValueId> {
    values.into_iter().zip(kept).filter(|(_, kept)| **kept).map(|(v, _)| v).collect()
}
