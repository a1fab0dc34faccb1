//! What is written many times is written once: equal constants of a function are one, and ops that expand alike become a private
//! function that is called. XLA inlines both again, so this costs nothing there; the text is read, sent and parsed.
//!
//! Before:
//! ```mlir
//! %0 = .. forty ops that round %a, with constant 3 in one place ..
//! %1 = .. the same ops on %b, with constant 4 ..
//! ```
//! After:
//! ```mlir
//! %0 = func.call @quantize_stochastic(%a, %three) : (..) -> tensor<4x6xf8E4M3FN>
//! %1 = func.call @quantize_stochastic(%b, %four) : (..) -> tensor<4x6xf8E4M3FN>
//! ```

use std::collections::{HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::attr::{Attr, NamedAttr};
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::{FunctionType, Type};

use super::Expansion;
use super::function::{Private, free_name, known};

/// Ops of an expansion from which on a function is worth its name.
const LEAST: usize = 12;

/// The parts that expansions share: the hash of stochastic rounding.
const PART: &str = "random_bits";

/// Functions for expansions that are alike, and first for parts of them: what differs between them are what they take, and single numbers.
pub(super) fn functions(graph: &mut Graph, parts: &[Expansion], expanded: &[Expansion]) -> Result<(), Fault> {
    alike_once(graph, parts, Some(PART))?;
    let Some(body) = graph.main().map(|f| graph.node(f).regions[0]) else { return Ok(()) };
    let here: HashSet<NodeId> = graph.region(body).nodes.iter().copied().collect();
    // A part may be of several expansions: they take what it makes.
    let parts: HashSet<NodeId> = parts.iter().flat_map(|p| &p.to).copied().collect();
    let own = |n: &NodeId| here.contains(n) && !parts.contains(n);
    // Products stay where they are listed.
    let whole = expanded
        .iter()
        .filter(|e| graph.name(e.from) != "fp8.dot_general")
        .map(|e| Expansion { from: e.from, to: e.to.iter().copied().filter(|n| own(n)).collect() })
        .collect::<Vec<_>>();
    alike_once(graph, &whole, None)
}

/// Puts a call in the place of what is alike.
fn alike_once(graph: &mut Graph, expanded: &[Expansion], name: Option<&str>) -> Result<(), Fault> {
    let mut groups: Vec<Vec<&Expansion>> = Vec::new();
    for one in expanded.iter().filter(|e| e.to.len() >= LEAST && closed(graph, &e.to)) {
        match groups.iter_mut().find(|g| alike(graph, &g[0].to, &one.to)) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    for group in groups.into_iter().filter(|g| g.len() > 1) {
        let op = graph.name(group[0].from).trim_start_matches("fp8.").to_string();
        outline(graph, &group, name.unwrap_or(&op))?;
    }
    Ok(())
}

/// Nodes of a function's body, without regions of their own, of which only the last has a result that others take.
fn closed(graph: &Graph, nodes: &[NodeId]) -> bool {
    let Some(&last) = nodes.last() else { return false };
    let region = graph.node(last).parent;
    let flat = |&n: &NodeId| graph.node(n).regions.is_empty() && graph.node(n).parent == region;
    let body = region.is_some_and(|r| graph.name(graph.region(r).parent) == "func.func");
    body && nodes.iter().all(flat) && graph.node(last).results.len() == 1
}

/// A constant of one number.
fn number(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    let scalar = |&v: &ValueId| graph.ty(v).as_tensor().is_some_and(|t| t.shape.is_empty());
    data.name() == "stablehlo.constant" && data.results.iter().all(scalar)
}

/// What nodes take from outside, each once, in the order in which it is met; and where each operand comes from.
fn inputs(graph: &Graph, nodes: &[NodeId]) -> (Vec<ValueId>, Vec<usize>) {
    let mut known: HashMap<ValueId, usize> = HashMap::new();
    let (mut outside, mut places) = (Vec::new(), Vec::new());
    let within: HashMap<ValueId, usize> =
        nodes.iter().enumerate().map(|(i, &n)| (graph.node(n).results[0], i)).collect();
    for &operand in nodes.iter().flat_map(|&n| &graph.node(n).operands) {
        places.push(match within.get(&operand) {
            Some(&i) => i,
            None => *known.entry(operand).or_insert_with(|| {
                outside.push(operand);
                nodes.len() + outside.len()
            }),
        });
    }
    (outside, places)
}

fn alike(graph: &Graph, a: &[NodeId], b: &[NodeId]) -> bool {
    let same = |(&a, &b): (&NodeId, &NodeId)| {
        let (x, y) = (graph.node(a), graph.node(b));
        let types =
            |n: NodeId| graph.node(n).results.iter().map(|&v| graph.ty(v).clone()).collect::<Vec<_>>();
        let attrs = || number(graph, a) || equal(&x.attrs, &y.attrs);
        x.name() == y.name() && x.operands.len() == y.operands.len() && types(a) == types(b) && attrs()
    };
    if a.len() != b.len() || !a.iter().zip(b).all(same) {
        return false;
    }
    let (of_a, of_b) = (inputs(graph, a), inputs(graph, b));
    let types = |values: &[ValueId]| values.iter().map(|&v| graph.ty(v).clone()).collect::<Vec<_>>();
    of_a.1 == of_b.1 && types(&of_a.0) == types(&of_b.0)
}

fn equal(a: &[NamedAttr], b: &[NamedAttr]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.name == b.name && a.value == b.value)
}

/// The nodes of the first become a function's; all become calls.
fn outline(graph: &mut Graph, group: &[&Expansion], name: &str) -> Result<(), Fault> {
    let first = &group[0].to;
    let differs = |i: &usize| {
        number(graph, first[*i])
            && group.iter().any(|e| !equal(&graph.node(first[*i]).attrs, &graph.node(e.to[*i]).attrs))
    };
    let numbers: Vec<usize> = (0..first.len()).filter(differs).collect();
    let calls: Vec<(NodeId, Vec<ValueId>)> = group
        .iter()
        .map(|e| {
            let own = numbers.iter().map(|&i| graph.node(e.to[i]).results[0]);
            (e.to[e.to.len() - 1], inputs(graph, &e.to).0.into_iter().chain(own).collect())
        })
        .collect();
    let name = free_name(graph, name);
    let stays: HashSet<NodeId> = numbers.iter().map(|&i| first[i]).collect();
    let body: Vec<NodeId> = first.iter().copied().filter(|n| !stays.contains(n)).collect();
    let result = graph.node(calls[0].0).results[0];
    let mut replaced = HashMap::new();
    for (expansion, (last, operands)) in group.iter().zip(&calls) {
        let old = graph.node(*last).results[0];
        let region = graph.node(*last).parent.ok_or("an expansion stands nowhere")?;
        let attrs = vec![NamedAttr {
            name: "callee".into(),
            value: Attr::Symbol(name.as_str().into()),
            inherent: true,
        }];
        let call = graph.add_node(
            known("func.call")?,
            operands.clone(),
            attrs,
            vec![graph.ty(old).clone()],
            graph.node(*last).loc,
        );
        let new = graph.node(call).results[0];
        graph.value_mut(new).name = graph.value(old).name.clone();
        replaced.insert(old, new);
        let gone: HashSet<NodeId> =
            expansion.to.iter().enumerate().filter(|(i, _)| !numbers.contains(i)).map(|(_, &n)| n).collect();
        let nodes = graph.region(region).nodes.iter().filter_map(|&n| match n {
            n if n == *last => Some(call),
            n => (!gone.contains(&n)).then_some(n),
        });
        let nodes = nodes.collect();
        graph.set_nodes(region, nodes);
    }
    graph.replace_uses(&replaced);
    function(graph, &name, body, &calls[0].1, result)
}

/// A private function of nodes that take `outside` as its arguments.
fn function(
    graph: &mut Graph,
    name: &str,
    nodes: Vec<NodeId>,
    outside: &[ValueId],
    result: ValueId,
) -> Result<(), Fault> {
    let ty = FunctionType {
        inputs: outside.iter().map(|&v| graph.ty(v).clone()).collect(),
        results: vec![graph.ty(result).clone()],
    };
    let private = Private::new(graph, name, ty)?;
    let args: HashMap<ValueId, ValueId> = outside.iter().copied().zip(private.args.iter().copied()).collect();
    for &node in &nodes {
        for operand in &mut graph.node_mut(node).operands {
            *operand = args.get(operand).copied().unwrap_or(*operand);
        }
    }
    private.fill(graph, nodes, result)?;
    let module = graph.body();
    graph.append(module, private.function);
    Ok(())
}

/// Equal constants that stand in the body of one function are one, and so is what repeats one alike.
pub(super) fn constants(graph: &mut Graph) {
    let functions = graph.region(graph.body()).nodes.clone();
    let bodies: Vec<RegionId> = functions.iter().flat_map(|&n| graph.node(n).regions.clone()).collect();
    for body in bodies {
        let mut first: HashMap<(Type, Vec<ValueId>), Vec<NodeId>> = HashMap::new();
        let (mut replaced, mut gone): (HashMap<ValueId, ValueId>, _) = (HashMap::new(), HashSet::new());
        let mut fixed: HashSet<ValueId> = HashSet::new();
        for node in graph.region(body).nodes.clone() {
            let data = graph.node(node);
            let operands: Vec<ValueId> =
                data.operands.iter().map(|v| replaced.get(v).copied().unwrap_or(*v)).collect();
            let pooled = match data.name() {
                "stablehlo.constant" => true,
                _ if graph.node(node).is(Move::Broadcast) => operands.iter().all(|v| fixed.contains(v)),
                _ => false,
            };
            let &[result] = &data.results[..] else { continue };
            if !pooled {
                continue;
            }
            let same = first.entry((graph.ty(result).clone(), operands)).or_default();
            let twin =
                |n: &&NodeId| graph.name(**n) == data.name() && equal(&graph.node(**n).attrs, &data.attrs);
            match same.iter().find(twin) {
                Some(&twin) => {
                    replaced.insert(result, graph.node(twin).results[0]);
                    gone.insert(node);
                }
                None => {
                    same.push(node);
                    fixed.insert(result);
                }
            }
        }
        let nodes = graph.region(body).nodes.iter().copied().filter(|n| !gone.contains(n)).collect();
        graph.set_nodes(body, nodes);
        graph.replace_uses_in(body, &replaced);
    }
}
