//! Which sizes of arguments make named sizes what they are to be.

use std::collections::{BTreeMap, HashMap, HashSet};

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, ValueId};
use fp8c_ir::interp::eval_node;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{DYNAMIC, TensorType};
use fp8c_ir::{ElementType, OpView, Tensor};

use super::{listed, small_constant};

/// An argument of `@main` and one of its dimensions.
type Place = (usize, usize);

/// Sizes no larger than this are tried, or this times the largest that is given.
const TRIED: i64 = 1 << 14;
const TIMES: i64 = 16;

/// The values of `@main` that hold sizes by name: what it passes for arguments that are noted to be these.
pub fn names(graph: &Graph) -> Vec<(String, ValueId)> {
    let mut found: Vec<(String, ValueId)> = Vec::new();
    let main = graph.main().and_then(|m| graph.node(m).regions.first().copied());
    for &node in main.map(|m| graph.region(m).nodes.as_slice()).unwrap_or_default() {
        let callee =
            graph.node(node).attr("callee").and_then(Attr::as_str).and_then(|name| graph.symbol(name));
        let Some(Attr::Array(notes)) = callee.and_then(|f| graph.node(f).attr("arg_attrs")) else { continue };
        for (note, &operand) in notes.iter().zip(&graph.node(node).operands) {
            let name = note.field("jax.global_constant").and_then(Attr::as_str);
            if let Some(name) = name.filter(|name| found.iter().all(|(n, _)| n != name)) {
                found.push((name.to_string(), operand));
            }
        }
    }
    found
}

/// What a value that is computed from sizes must be.
struct Demand {
    value: ValueId,
    wanted: i64,
    /// Only one size satisfies it: it determines what it is computed from.
    exact: bool,
    /// For messages.
    what: String,
}

/// The sizes of arguments that are open, as far as they follow from what is given.
pub(super) fn solve(
    graph: &Graph,
    main: RegionId,
    named: &[(String, ValueId)],
    given: &[(String, i64)],
) -> Result<BTreeMap<Place, i64>, Diagnostic> {
    let fail = |message: String| Err(Diagnostic::error(code::OPTION, message));
    let mut open: Vec<Place> = Vec::new();
    for (i, &arg) in graph.region(main).args.iter().enumerate() {
        let shape = graph.ty(arg).as_tensor().map(|t| t.shape.as_slice()).unwrap_or_default();
        open.extend(shape.iter().enumerate().filter(|(_, n)| **n == DYNAMIC).map(|(d, _)| (i, d)));
    }
    let (mut bound, mut demands) = (BTreeMap::new(), Vec::new());
    for (name, size) in given {
        let what = format!("{name}={size}");
        if let Some((_, value)) = named.iter().find(|(n, _)| n == name) {
            demands.push(Demand { value: *value, wanted: *size, exact: true, what });
        } else if let Some(place) = place(name).filter(|place| open.contains(place)) {
            bound.insert(place, *size);
        } else {
            let all = named
                .iter()
                .map(|(n, _)| n.clone())
                .chain(open.iter().map(|(i, d)| format!("in_{i:03}.{d}")));
            let all: HashSet<String> = all.collect();
            let there = if all.is_empty() {
                "all sizes are known".into()
            } else {
                format!("there are {}", listed(&all))
            };
            return fail(format!("no open size of the program is called {name}; {there}"));
        }
    }
    demands.extend(assertions(graph, main));
    let most = given.iter().map(|(_, size)| size.saturating_mul(TIMES)).fold(TRIED, i64::max);
    let cones: Vec<Cone> = demands.iter().map(|d| Cone::of(graph, main, d.value)).collect();
    while let Some(next) = next(&demands, &cones, &bound) {
        let holds = |size: i64, bound: &mut BTreeMap<Place, i64>| {
            bound.insert(next, size);
            let known = |place: &Place| bound.contains_key(place);
            let mut concerned = demands.iter().zip(&cones).filter(|(_, cone)| cone.places.contains(&next));
            concerned
                .all(|(d, cone)| !cone.places.iter().all(known) || cone.value(graph, bound) == Some(d.wanted))
        };
        if !(0..=most).any(|size| holds(size, &mut bound)) {
            let whats: Vec<&str> = demands
                .iter()
                .zip(&cones)
                .filter(|(d, cone)| cone.places.contains(&next) && d.exact)
                .map(|(d, _)| d.what.as_str())
                .collect();
            let (i, d) = next;
            return fail(format!(
                "no size of dimension {d} of argument {i} satisfies {}",
                whats.join(" and ")
            ));
        }
    }
    Ok(bound)
}

/// `in_003.0` is dimension 0 of argument 3.
fn place(name: &str) -> Option<Place> {
    let (argument, dim) = name.strip_prefix("in_")?.split_once('.')?;
    Some((argument.parse().ok()?, dim.parse().ok()?))
}

/// A size that is the only open one of something exact.
fn next(demands: &[Demand], cones: &[Cone], bound: &BTreeMap<Place, i64>) -> Option<Place> {
    demands.iter().zip(cones).filter(|(d, _)| d.exact).find_map(|(_, cone)| {
        let mut open = cone.places.iter().filter(|place| !bound.contains_key(place));
        let first = *open.next()?;
        open.next().is_none().then_some(first)
    })
}

/// What the program asserts of its sizes.
fn assertions(graph: &Graph, main: RegionId) -> Vec<Demand> {
    let asserted = |&node: &NodeId| {
        let data = graph.node(node);
        let target = data.attr("call_target_name").and_then(Attr::as_str);
        let value = *data.operands.first().filter(|_| target == Some("shape_assertion"))?;
        let compare = graph.node(graph.def_node(value)?);
        // Of sizes themselves: a remainder that must be zero does not say which size it is of.
        let size =
            |v: &ValueId| graph.def_node(*v).is_some_and(|n| graph.name(n) == "stablehlo.get_dimension_size");
        let equal = compare.attr("comparison_direction").and_then(Attr::as_str) == Some("EQ");
        let exact = equal && compare.operands.iter().any(size);
        Some(Demand { value, wanted: 1, exact, what: "what the program asserts of its sizes".into() })
    };
    graph.region(main).nodes.iter().filter_map(asserted).collect()
}

/// The ops that compute a value from sizes, in order.
struct Cone {
    value: ValueId,
    nodes: Vec<NodeId>,
    places: Vec<Place>,
}

impl Cone {
    fn of(graph: &Graph, main: RegionId, value: ValueId) -> Self {
        let (mut nodes, mut places, mut seen) = (Vec::new(), Vec::new(), HashSet::new());
        let mut stack = vec![value];
        while let Some(value) = stack.pop() {
            let Some(node) = graph.def_node(value).filter(|n| seen.insert(*n)) else { continue };
            nodes.push(node);
            match size_of(graph, main, node) {
                Some(place) => places.push(place),
                None => stack.extend(&graph.node(node).operands),
            }
        }
        nodes.sort_unstable_by_key(|n| n.index());
        places.sort_unstable();
        places.dedup();
        let order: HashMap<NodeId, usize> =
            graph.region(main).nodes.iter().enumerate().map(|(i, &n)| (n, i)).collect();
        nodes.sort_by_key(|n| order.get(n).copied());
        Self { value, nodes, places }
    }

    fn value(&self, graph: &Graph, bound: &BTreeMap<Place, i64>) -> Option<i64> {
        let mut values: HashMap<ValueId, Tensor> = HashMap::new();
        for &node in &self.nodes {
            let data = graph.node(node);
            if let Some(tensor) = data.results.first().and_then(|&v| small_constant(graph, v)) {
                values.insert(data.results[0], tensor);
                continue;
            }
            let results = match open_size(graph, node) {
                Some((argument, d)) => {
                    let size = bound.get(&(argument, d)).copied()?;
                    vec![Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![size])]
                }
                None if data.has(Traits::PURE) => {
                    let operands: Option<Vec<Tensor>> =
                        data.operands.iter().map(|v| values.get(v).cloned()).collect();
                    eval_node(graph, node, &operands?).ok()?
                }
                None => return None,
            };
            values.extend(data.results.iter().copied().zip(results));
        }
        values.get(&self.value)?.scalar_int()
    }
}

/// The argument and dimension that a node gives the size of, where that is open.
fn open_size(graph: &Graph, node: NodeId) -> Option<Place> {
    let data = graph.node(node);
    if data.name() != "stablehlo.get_dimension_size" {
        return None;
    }
    let operand = *data.operands.first()?;
    let Def::Arg(_, argument) = graph.value(operand).def else { return None };
    let ty = graph.ty(operand).as_tensor()?;
    let d = OpView::new(graph, node).dim("dimension", ty.rank()).ok()?;
    (ty.shape[d] == DYNAMIC).then_some((argument as usize, d))
}

fn size_of(graph: &Graph, main: RegionId, node: NodeId) -> Option<Place> {
    let operand = *graph.node(node).operands.first()?;
    matches!(graph.value(operand).def, Def::Arg(region, _) if region == main)
        .then(|| open_size(graph, node))?
}
