//! One reduction for the magnitudes of what one update makes: XLA's GPU compiler makes a kernel with reductions of several tensors read
//! what it takes once for each, so what it writes may not lie where that lay, and a donated tensor is copied first. One reduction of several
//! tensors reads all at once, and the update is done in place.
//!
//! Before:
//! ```mlir
//! %0 = stablehlo.reduce(%abs_m init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<8x6xf32>, ..) -> tensor<8xf32>
//! %1 = stablehlo.reduce(%abs_v init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<8x6xf32>, ..) -> tensor<8xf32>
//! ```
//! After:
//! ```mlir
//! %0:2 = stablehlo.reduce(%abs_m init: %zero), (%abs_v init: %zero) across dimensions = [1] : (..) -> (tensor<8xf32>, tensor<8xf32>)
//!  reducer(%l0: tensor<f32>, %r0: tensor<f32>) (%l1: tensor<f32>, %r1: tensor<f32>) { .. a maximum of each pair .. }
//! ```

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, OpView};

use super::single::needs;
use crate::rewrite::ops::{combined_by, convert, tensor};
use crate::rewrite::sorted::sorted;
use crate::rewrite::updates::Found;

/// Joins such reductions of a step.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub(crate) fn reductions(graph: &mut Graph, found: Found<'_>) -> Result<(), Diagnostic> {
    run(graph, found).map_err(|m| Diagnostic::error(code::PASS, format!("joint reductions: {m}")))
}

fn run(graph: &mut Graph, found: Found<'_>) -> Result<(), Fault> {
    let function = graph.main().ok_or("there is no function")?;
    let body = graph.node(function).regions[0];
    let end = graph.terminator(body).ok_or("the function does not end with a return")?;
    let mut update_of = HashMap::new();
    for (i, stored) in found.stored_by_update(graph)?.into_iter().enumerate() {
        update_of.extend(stored.into_iter().map(|v| (v, i)));
    }
    let (mut replaced, mut made, mut gone) = (HashMap::new(), Vec::new(), HashSet::new());
    for group in groups(graph, body, &update_of) {
        let loc = graph.node(group[0]).loc;
        let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
        replaced.extend(joined(&mut b, &group)?);
        made.append(&mut b.made);
        gone.extend(group);
    }
    if gone.is_empty() {
        return Ok(());
    }
    let kept = graph.region(body).nodes.iter().copied().filter(|n| !gone.contains(n));
    let nodes = kept.chain(made).collect();
    graph.replace_uses_in(body, &replaced);
    let nodes = sorted(graph, nodes, end);
    graph.set_nodes(body, nodes);
    Ok(())
}

/// One reduction in the place of several: what takes the place of each result. XLA wants all elements of one type: those of other types
/// are widened, and of magnitudes that were narrow the largest is narrow.
fn joined(b: &mut Builder<'_>, group: &[NodeId]) -> Result<Vec<(ValueId, ValueId)>, Fault> {
    let first = b.graph.node(group[0]).clone();
    let old: Vec<[ValueId; 3]> = group
        .iter()
        .map(|&n| b.graph.node(n))
        .map(|data| [data.operands[0], data.operands[1], data.results[0]])
        .collect();
    let types = old.iter().map(|&[.., result]| tensor(b, result)).collect::<Result<Vec<_>, _>>()?;
    let elem = if types.iter().all(|t| t.elem == types[0].elem) { types[0].elem } else { ElementType::F32 };
    let mut operands = vec![];
    for at in [0, 1] {
        for of in &old {
            operands.push(convert(b, of[at], elem)?);
        }
    }
    let attrs = first.attr("dimensions").map(|a| ("dimensions", a.clone()));
    let results: Vec<Type> = types.iter().map(|t| t.with_elem(elem).into()).collect();
    let node = b.typed("stablehlo.reduce", &operands, attrs.into_iter().collect(), results)?;
    combined_by(b, node, "stablehlo.maximum", elem)?;
    let results = b.graph.node(node).results.clone();
    let mut out = vec![];
    for ((of, ty), result) in old.iter().zip(&types).zip(results) {
        out.push((of[2], convert(b, result, ty.elem)?));
    }
    Ok(out)
}

/// Reductions to the largest magnitudes that are alike and of one update, none of which needs another.
fn groups(graph: &Graph, body: RegionId, update_of: &HashMap<ValueId, usize>) -> Vec<Vec<NodeId>> {
    let mut alike: BTreeMap<_, Vec<NodeId>> = BTreeMap::new();
    let mut known = HashMap::new();
    for &node in &graph.region(body).nodes {
        let Some((shape, dims)) = largest(graph, node) else { continue };
        let of = updates(graph, graph.node(node).operands[0], update_of, &mut known);
        if of.len() == 1 {
            alike.entry((of, shape, dims)).or_default().push(node);
        }
    }
    let apart = |group: &Vec<NodeId>| {
        let results: BTreeSet<ValueId> = group.iter().map(|&n| graph.node(n).results[0]).collect();
        let of: Vec<ValueId> = group.iter().map(|&n| graph.node(n).operands[0]).collect();
        !needs(graph, &of, &results)
    };
    alike.into_values().filter(|group| group.len() > 1 && apart(group)).collect()
}

/// Shape and dimensions of a reduction to the largest magnitudes, of floats that F32 holds.
fn largest(graph: &Graph, node: NodeId) -> Option<(Vec<i64>, Vec<i64>)> {
    let data = graph.node(node);
    let one = data.name() == "stablehlo.reduce" && data.results.len() == 1;
    if !one || Combine::of(&OpView::new(graph, node), 0) != Some(Combine::Max) {
        return None;
    }
    let mut made = graph.def_node(data.operands[0])?;
    while graph.node(made).is_layout() {
        made = graph.def_node(graph.node(made).operands[0])?;
    }
    let magnitudes = graph.name(made) == "stablehlo.abs";
    let known = |t: &&TensorType| {
        t.is_static() && matches!(t.elem, ElementType::F32 | ElementType::BF16 | ElementType::F16)
    };
    let ty = graph.ty(data.operands[0]).as_tensor().filter(|t| magnitudes && known(t))?;
    Some((ty.shape.clone(), data.attr("dimensions").and_then(Attr::as_ints)?))
}

/// The updates whose stored moments a value is computed from, element by element.
fn updates(
    graph: &Graph,
    value: ValueId,
    update_of: &HashMap<ValueId, usize>,
    known: &mut HashMap<ValueId, BTreeSet<usize>>,
) -> BTreeSet<usize> {
    let mut stack = vec![value];
    while let Some(&value) = stack.last() {
        let node = graph.def_node(value).map(|n| graph.node(n));
        let node = node.filter(|data| data.has(Traits::ELEMENTWISE) || data.is_layout());
        let operands = node.map_or(&[][..], |data| &data.operands);
        let open: Vec<ValueId> = operands.iter().copied().filter(|v| !known.contains_key(v)).collect();
        if open.is_empty() {
            let own = operands.iter().flat_map(|v| &known[v]).chain(update_of.get(&value)).copied();
            let own = own.collect();
            known.insert(value, own);
            stack.pop();
        }
        stack.extend(open);
    }
    known[&value].clone()
}
