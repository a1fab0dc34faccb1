//! `inline`: every call in `@main` becomes the body of what it calls, a composite its decomposition, and private functions
//! go, unless an op that stays names them.
//!
//! Before:
//! ```mlir
//! %0 = func.call @silu(%a) : (tensor<4xf32>) -> tensor<4xf32>
//! ```
//! After: the ops of `@silu`, on `%a`. Frameworks print activations, their gradients and masks as private functions
//! whose names are only labels; what they mean is seen after inlining.

use std::collections::HashMap;

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, Loc, LocId, NodeId, OpKind, RegionId, ValueId};
use fp8c_ir::petgraph::graphmap::DiGraphMap;
use fp8c_ir::petgraph::visit::{DfsEvent, depth_first_search};

use crate::pass::{Pass, PassCx, Phase};

/// The pass.
pub const PASS: Pass = Pass {
    name: "inline",
    doc: "Replaces calls in @main by the bodies they call, and removes private functions.",
    options: &[],
    needs: Phase::Imported,
    gives: Phase::Imported,
    run: |cx, _| inline(cx),
};

/// A program that calls more ops than this after inlining has run away (functions that call each other many times).
const MAX_NODES: usize = 2_000_000;

fn inline(cx: &mut PassCx<'_>) -> Result<(), Diagnostic> {
    let graph = &mut *cx.graph;
    let main = graph
        .main()
        .ok_or_else(|| Diagnostic::error(code::PASS, "the module has no function @main to work on"))?;
    let functions = callees(graph);
    check_no_cycle(graph, &functions, main)?;
    let mut work: Vec<RegionId> = graph.node(main).regions.clone();
    while let Some(region) = work.pop() {
        inline_region(graph, &functions, region)?;
        for &node in &graph.region(region).nodes.clone() {
            work.extend(graph.node(node).regions.iter().copied());
        }
    }
    drop_private(graph, main);
    Ok(())
}

fn callees(graph: &Graph) -> HashMap<String, NodeId> {
    let nodes = &graph.region(graph.body()).nodes;
    let name = |&n: &NodeId| Some((graph.node(n).attr("sym_name")?.as_str()?.to_string(), n));
    nodes.iter().filter(|&&n| graph.name(n) == "func.func").filter_map(name).collect()
}

fn callee(graph: &Graph, node: NodeId, functions: &HashMap<String, NodeId>) -> Option<NodeId> {
    let callee = match graph.name(node) {
        "func.call" => "callee",
        "stablehlo.composite" => "decomposition",
        _ => return None,
    };
    functions.get(graph.node(node).attr(callee).and_then(Attr::as_str)?).copied()
}

fn check_no_cycle(
    graph: &Graph,
    functions: &HashMap<String, NodeId>,
    main: NodeId,
) -> Result<(), Diagnostic> {
    let calls = |&f: &NodeId| {
        let inside = graph.node(f).regions.iter().flat_map(|&r| graph.walk(r));
        inside.filter_map(|n| callee(graph, n, functions)).map(|called| (f, called)).collect::<Vec<_>>()
    };
    let mut all: Vec<NodeId> = functions.values().copied().collect();
    all.sort_unstable();
    let calls = DiGraphMap::<NodeId, ()>::from_edges(all.iter().flat_map(calls));
    let back = |event| match event {
        DfsEvent::BackEdge(_, again) => Err(again),
        _ => Ok(()),
    };
    depth_first_search(&calls, calls.contains_node(main).then_some(main), back).map_err(|again| {
        let name = graph.node(again).attr("sym_name").and_then(Attr::as_str).unwrap_or_default();
        let message = format!("the function @{name} calls itself: it cannot be inlined");
        Diagnostic::error(code::PASS, message).or_at(graph.span(graph.node(again).loc))
    })
}

/// Replaces the calls that stand in `region` itself; bodies come in one at a time until none is left.
fn inline_region(
    graph: &mut Graph,
    functions: &HashMap<String, NodeId>,
    region: RegionId,
) -> Result<(), Diagnostic> {
    let mut pending: Vec<NodeId> = graph.region(region).nodes.iter().rev().copied().collect();
    let mut out = Vec::new();
    let mut replaced: HashMap<ValueId, ValueId> = HashMap::new();
    while let Some(node) = pending.pop() {
        let Some(function) = callee(graph, node, functions) else {
            out.push(node);
            continue;
        };
        if graph.node_count() > MAX_NODES {
            return Err(Diagnostic::error(code::PASS, "inlining makes the program too large"));
        }
        let (body, results) = copy_body(graph, function, node)?;
        replaced.extend(graph.node(node).results.iter().copied().zip(results));
        pending.extend(body.into_iter().rev());
    }
    graph.set_nodes(region, out);
    graph.replace_uses_in(region, &replaced);
    Ok(())
}

/// Copies of the function's nodes with the call's operands for its arguments, and the values it returns.
fn copy_body(
    graph: &mut Graph,
    function: NodeId,
    call: NodeId,
) -> Result<(Vec<NodeId>, Vec<ValueId>), Diagnostic> {
    let Some(&body) = graph.node(function).regions.first() else { return Ok((vec![], vec![])) };
    let Some(end) = graph.terminator(body) else {
        let message = "a function without a body is called";
        return Err(Diagnostic::error(code::PASS, message).or_at(graph.span(graph.node(call).loc)));
    };
    let caller = graph.node(call).loc;
    let operands = graph.node(call).operands.clone();
    let mut map: HashMap<ValueId, ValueId> = graph.region(body).args.iter().copied().zip(operands).collect();
    let nodes: Vec<NodeId> = graph.region(body).nodes.iter().copied().filter(|&n| n != end).collect();
    let copies = nodes.into_iter().map(|n| copy_node(graph, n, caller, &mut map)).collect();
    let results = graph.node(end).operands.iter().map(|v| map.get(v).copied().unwrap_or(*v)).collect();
    Ok((copies, results))
}

/// A copy of a node and all inside it.
pub(crate) fn copy_node(
    graph: &mut Graph,
    node: NodeId,
    caller: LocId,
    map: &mut HashMap<ValueId, ValueId>,
) -> NodeId {
    let data = graph.node(node).clone();
    let loc = graph.add_loc(Loc::Call(data.loc, caller));
    let operands = data.operands.iter().map(|v| map.get(v).copied().unwrap_or(*v)).collect();
    let types = data.results.iter().map(|&v| graph.ty(v).clone()).collect();
    let kind: OpKind = data.kind;
    let copy = graph.add_node(kind, operands, data.attrs, types, loc);
    for (&old, new) in data.results.iter().zip(graph.node(copy).results.clone()) {
        graph.value_mut(new).name = graph.value(old).name.clone();
        map.insert(old, new);
    }
    for region in data.regions {
        let inner = graph.add_region(copy);
        for arg in graph.region(region).args.clone() {
            let value = graph.value(arg).clone();
            map.insert(arg, graph.add_arg(inner, value.ty, value.name, value.loc));
        }
        for n in graph.region(region).nodes.clone() {
            let n = stacker::maybe_grow(64 << 10, 1 << 20, || copy_node(graph, n, caller, map));
            graph.append(inner, n);
        }
        graph.node_mut(copy).regions.push(inner);
    }
    copy
}

/// The symbols that an attribute names.
fn symbols(attr: &Attr, out: &mut Vec<String>) {
    match attr {
        Attr::Symbol(name) => out.push(name.to_string()),
        Attr::Array(items) => items.iter().for_each(|item| symbols(item, out)),
        Attr::Dict(fields) => fields.iter().for_each(|(_, value)| symbols(value, out)),
        _ => {}
    }
}

fn drop_private(graph: &mut Graph, main: NodeId) {
    let body = graph.body();
    let mut named = Vec::new();
    let inside = graph.node(main).regions.iter().flat_map(|&r| graph.walk(r));
    inside.for_each(|n| graph.node(n).attrs.iter().for_each(|a| symbols(&a.value, &mut named)));
    let keep = |&n: &NodeId| {
        let data = graph.node(n);
        let text = |name: &str| data.attr(name).and_then(Attr::as_str);
        let private = text("sym_visibility") == Some("private");
        let used = || text("sym_name").is_some_and(|name| named.iter().any(|s| s == name));
        n == main || data.name() != "func.func" || !private || used()
    };
    let nodes = graph.region(body).nodes.iter().copied().filter(keep).collect();
    graph.set_nodes(body, nodes);
}
