//! Elementwise BF16 between products and codes is computed in f32, each op rounded to BF16, which is the same: of a chain in BF16 XLA's GPU
//! compiler keeps values, and reads them again for codes and for largest magnitudes; of one in f32 it makes all of these in one kernel.
//! What a later chain has in common with an earlier one is computed again there, and codes and magnitudes of one chain come
//! out of one barrier.
//!
//! Before:
//! ```mlir
//! %1 = stablehlo.multiply %gate, %up : tensor<4x6xbf16>
//! %2 = fp8.quantize %1, %scale : (tensor<4x6xbf16>, tensor<f32>) -> tensor<4x6xf8E4M3FN>
//! ```
//! After:
//! ```mlir
//! %0 = stablehlo.convert %gate : (tensor<4x6xbf16>) -> tensor<4x6xf32>
//! %1 = stablehlo.convert %up : (tensor<4x6xbf16>) -> tensor<4x6xf32>
//! %2 = stablehlo.multiply %0, %1 : tensor<4x6xf32>
//! %3 = stablehlo.reduce_precision %2, format = e8m7 : tensor<4x6xf32>
//! %4 = fp8.quantize %3, %scale : (tensor<4x6xf32>, tensor<f32>) -> tensor<4x6xf8E4M3FN>
//! ```

use std::collections::{BTreeSet, HashMap, HashSet};

use fp8c_ir::Builder;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::movement::Move;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType};

use crate::rewrite::ops::{convert, rounded_to_bf16};
use crate::rewrite::sorted::sorted;

/// Ops that are rounded to their type.
const ROUNDED: [&str; 9] = [
    "stablehlo.add",
    "stablehlo.subtract",
    "stablehlo.multiply",
    "stablehlo.divide",
    "stablehlo.exponential",
    "stablehlo.logistic",
    "stablehlo.tanh",
    "fp8.scale_by",
    "fp8.unscale_by",
];

/// Ops that return one of their operands, but for the sign.
const KEPT: [&str; 4] = ["stablehlo.abs", "stablehlo.negate", "stablehlo.maximum", "stablehlo.minimum"];

/// Rounded ops from which on a chain is worth it.
const LEAST: usize = 3;

/// Tensors that are made in one chain, in f32.
pub(super) type Ends = Vec<ValueId>;

/// Changes every such chain of a graph.
pub(super) fn all(graph: &mut Graph) -> Result<Vec<Ends>, Fault> {
    let regions: Vec<RegionId> =
        graph.walk(graph.body()).into_iter().flat_map(|n| graph.node(n).regions.clone()).collect();
    let mut out = vec![];
    for region in regions {
        for chain in found(graph, region) {
            out.push(widen(graph, region, &chain)?);
        }
    }
    Ok(out)
}

/// Elementwise ops that end in tensors of which codes are made.
struct Chain {
    nodes: HashSet<NodeId>,
    /// What it is computed from.
    from: BTreeSet<ValueId>,
    ends: BTreeSet<ValueId>,
    /// Where the first op stands that takes an end.
    at: usize,
}

/// A tensor of BF16.
fn is_bf16(graph: &Graph, value: ValueId) -> bool {
    let ty = graph.ty(value).as_tensor().filter(|t| t.is_static());
    ty.is_some_and(|t: &TensorType| t.elem == ElementType::BF16)
}

/// An op in BF16 on BF16 that may be one in f32.
fn may_widen(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    let known = ROUNDED.contains(&data.name()) || KEPT.contains(&data.name());
    known && data.results.iter().all(|&v| is_bf16(graph, v)) && is_bf16(graph, data.operands[0])
}

/// The tensor from which an op makes codes or magnitudes.
fn measured(graph: &Graph, node: NodeId) -> Option<ValueId> {
    let ends = matches!(graph.name(node), "fp8.quantize" | "fp8.amax");
    ends.then(|| graph.node(node).operands[0]).filter(|&v| is_bf16(graph, v))
}

/// Chains of a region, in order. Ends are of one chain if they share the result of a product and all that they are computed from stands
/// in front of what takes the first of them.
fn found(graph: &Graph, region: RegionId) -> Vec<Chain> {
    let nodes = &graph.region(region).nodes;
    let place: HashMap<NodeId, usize> = nodes.iter().enumerate().map(|(i, &n)| (n, i)).collect();
    let mut taken: HashMap<ValueId, usize> = HashMap::new();
    for (i, &node) in nodes.iter().enumerate() {
        if let Some(end) = measured(graph, node) {
            taken.entry(end).or_insert(i);
        }
    }
    let stands = |v: ValueId| graph.def_node(v).and_then(|n| place.get(&n).copied());
    let mut out: Vec<Chain> = Vec::new();
    for &node in nodes.iter().filter(|&&n| graph.name(n) == "fp8.quantize") {
        let Some(end) = measured(graph, node) else { continue };
        let chain = behind(graph, region, end, taken[&end]);
        let rounded = chain.nodes.iter().filter(|&&n| ROUNDED.contains(&graph.name(n))).count();
        let product = |v: &&ValueId| is_bf16(graph, **v) && is_product(graph, **v);
        if rounded < LEAST || !chain.from.iter().any(|v| product(&v)) {
            continue;
        }
        let joins = |other: &&mut Chain| {
            let at = other.at.min(chain.at);
            let all = || chain.from.iter().chain(&other.from);
            chain.from.intersection(&other.from).any(|v| product(&v))
                && all().all(|&v| stands(v).is_none_or(|i| i < at))
        };
        match out.iter_mut().find(joins) {
            Some(other) => {
                other.nodes.extend(chain.nodes);
                other.from.extend(chain.from);
                other.ends.extend(chain.ends);
                other.at = other.at.min(chain.at);
            }
            None => out.push(chain),
        }
    }
    out
}

/// The elementwise ops that a tensor is made by.
fn behind(graph: &Graph, region: RegionId, end: ValueId, at: usize) -> Chain {
    let (nodes, from) = (HashSet::new(), BTreeSet::new());
    let mut chain = Chain { nodes, from, ends: BTreeSet::from([end]), at };
    let mut stack = vec![end];
    while let Some(value) = stack.pop() {
        match graph.def_node(value).filter(|&n| graph.node(n).parent == Some(region) && may_widen(graph, n)) {
            Some(made) => {
                if chain.nodes.insert(made) {
                    stack.extend(&graph.node(made).operands);
                }
            }
            None => {
                chain.from.insert(value);
            }
        }
    }
    chain
}

/// The result of a product, moved or not.
fn is_product(graph: &Graph, value: ValueId) -> bool {
    let mut value = value;
    while let Some(node) = graph.def_node(value) {
        let data = graph.node(node);
        match data.name() {
            "fp8.dot_general" | "stablehlo.dot_general" => return true,
            "stablehlo.convert" => value = data.operands[0],
            _ if data.is_layout() || data.is(Move::Slice) => value = data.operands[0],
            _ => return false,
        }
    }
    false
}

/// Some of these values are computed from some of those.
pub(super) fn needs(graph: &Graph, values: &[ValueId], those: &BTreeSet<ValueId>) -> bool {
    let (mut seen, mut stack) = (HashSet::new(), values.to_vec());
    while let Some(value) = stack.pop() {
        if those.contains(&value) {
            return true;
        }
        let Some(node) = graph.def_node(value).filter(|&n| seen.insert(n)) else { continue };
        stack.extend(&graph.node(node).operands);
        if !graph.node(node).regions.is_empty() {
            stack.extend(graph.captured(node));
        }
    }
    false
}

/// Writes a chain in f32, in front of the first op that takes one of its ends.
fn widen(graph: &mut Graph, region: RegionId, chain: &Chain) -> Result<Ends, Fault> {
    let nodes = graph.region(region).nodes.clone();
    let ends = |&n: &NodeId| measured(graph, n).is_some_and(|v| chain.ends.contains(&v));
    let Some(at) = nodes.iter().position(ends) else { return Ok(vec![]) };
    let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
    let given: Vec<ValueId> =
        chain.from.iter().copied().filter(|&v| is_bf16(b.graph, v) && is_product(b.graph, v)).collect();
    let barrier = b.node("stablehlo.optimization_barrier", &given, vec![])?;
    let results = b.graph.node(barrier).results.clone();
    let mut wide = HashMap::new();
    for (&own, &value) in given.iter().zip(&results) {
        wide.insert(own, convert(&mut b, value, ElementType::F32)?);
    }
    for &node in nodes.iter().filter(|n| chain.nodes.contains(n)) {
        let rounded = widened(&mut b, node, &mut wide)?;
        wide.insert(b.graph.node(node).results[0], rounded);
    }
    let made = std::mem::take(&mut b.made);
    for &node in &nodes {
        if let Some(end) = measured(graph, node).filter(|v| chain.ends.contains(v)) {
            graph.node_mut(node).operands[0] = wide[&end];
        }
    }
    let nodes = nodes[..at].iter().copied().chain(made).chain(nodes[at..].iter().copied());
    let nodes = nodes.collect();
    graph.set_nodes(region, nodes);
    drop_unused(graph, region, &chain.nodes);
    Ok(chain.ends.iter().map(|end| wide[end]).collect())
}

/// Takes ops of a chain out that nobody needs any more.
fn drop_unused(graph: &mut Graph, region: RegionId, chain: &HashSet<NodeId>) {
    let uses = graph.uses();
    let mut gone: HashSet<NodeId> = HashSet::new();
    for &node in graph.region(region).nodes.iter().rev().filter(|n| chain.contains(n)) {
        let unused = |v: &ValueId| uses[v.index()].iter().all(|(user, _)| gone.contains(user));
        if graph.node(node).results.iter().all(unused) {
            gone.insert(node);
        }
    }
    let nodes = graph.region(region).nodes.iter().copied().filter(|n| !gone.contains(n)).collect();
    graph.set_nodes(region, nodes);
}

/// One op in f32, its operands widened where they are not yet.
fn widened(
    b: &mut Builder<'_>,
    node: NodeId,
    wide: &mut HashMap<ValueId, ValueId>,
) -> Result<ValueId, Fault> {
    b.loc = b.graph.node(node).loc;
    let data = b.graph.node(node);
    let (name, kind) = (data.name().to_string(), data.kind.clone());
    let (old, attrs) = (data.operands.clone(), data.attrs.clone());
    let ty = b.graph.ty(data.results[0]).as_tensor().ok_or("a chain has something else than tensors")?;
    let ty = ty.with_elem(ElementType::F32);
    let mut operands = Vec::new();
    for &operand in &old {
        operands.push(match wide.get(&operand) {
            Some(&own) => own,
            None if is_bf16(b.graph, operand) => {
                let own = convert(b, operand, ElementType::F32)?;
                wide.insert(operand, own);
                own
            }
            None => operand,
        });
    }
    let made = b.graph.add_node(kind, operands, attrs, vec![ty.into()], b.loc);
    b.made.push(made);
    let value = b.graph.node(made).results[0];
    if KEPT.contains(&&*name) { Ok(value) } else { rounded_to_bf16(b, value) }
}

/// Codes and magnitudes of a chain's ends come out of one barrier.
pub(super) fn together(graph: &mut Graph, ends: &[Ends]) -> Result<(), Fault> {
    for ends in ends {
        let Some(region) = ends.first().and_then(|&v| graph.def_node(v)).and_then(|n| graph.node(n).parent)
        else {
            continue;
        };
        let made = made_of(graph, region, ends);
        let all: BTreeSet<ValueId> = made.iter().copied().collect();
        let apart = |&v: &ValueId| {
            let before = graph.def_node(v).map_or(vec![], |n| graph.node(n).operands.clone());
            !needs(graph, &before, &all)
        };
        if made.len() < 2 || !made.iter().all(apart) {
            continue;
        }
        let nodes = graph.region(region).nodes.clone();
        let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
        let barrier = b.node("stablehlo.optimization_barrier", &made, vec![])?;
        let results = graph.node(barrier).results.clone();
        graph.replace_uses(&made.iter().copied().zip(results.iter().copied()).collect());
        graph.node_mut(barrier).operands = made;
        let end = graph.terminator(region).ok_or("a region does not end")?;
        let first = nodes.iter().position(|&n| takes(graph, n, &results)).unwrap_or(nodes.len() - 1);
        let nodes = nodes[..first].iter().copied().chain([barrier]).chain(nodes[first..].iter().copied());
        let nodes = sorted(graph, nodes.collect(), end);
        graph.set_nodes(region, nodes);
    }
    Ok(())
}

fn takes(graph: &Graph, node: NodeId, values: &[ValueId]) -> bool {
    let data = graph.node(node);
    data.operands.iter().any(|v| values.contains(v))
        || !data.regions.is_empty() && graph.captured(node).iter().any(|v| values.contains(v))
}

/// Codes of tensors, and their magnitudes reduced.
fn made_of(graph: &Graph, region: RegionId, ends: &Ends) -> Vec<ValueId> {
    let mut within: HashSet<ValueId> = ends.iter().copied().collect();
    let mut out = Vec::new();
    for &node in &graph.region(region).nodes {
        let data = graph.node(node);
        let &[result] = &data.results[..] else { continue };
        if !data.operands.iter().any(|v| within.contains(v)) {
            continue;
        }
        let elem = graph.ty(result).as_tensor().map(|t| t.elem);
        if data.name() == "stablehlo.reduce" || elem.is_some_and(ElementType::is_fp8) {
            out.push(result);
        } else if data.has(Traits::ELEMENTWISE) {
            within.insert(result);
        }
    }
    out
}
