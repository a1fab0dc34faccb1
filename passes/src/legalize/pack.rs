//! Largest magnitudes of many tensors in a handful of kernels: XLA's GPU compiler makes two of every whole maximum, one that reduces rows
//! and one that finishes. Here each tensor is reduced to rows, rows of one length are put together, and all are finished at once.
//!
//! Before:
//! ```mlir
//! %m = stablehlo.reduce(%abs init: %zero) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<8x6xf32>, ..) -> tensor<f32>
//! %r = stablehlo.reshape %m : (tensor<f32>) -> tensor<1xf32>
//! %all = stablehlo.concatenate %r, .., dim = 0
//! ```
//! After:
//! ```mlir
//! %m = stablehlo.reduce(%abs init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<8x6xf32>, ..) -> tensor<8xf32>
//! %r = stablehlo.reshape %m : (tensor<8xf32>) -> tensor<1x8xf32>
//! %rows = stablehlo.concatenate %r, .., dim = 0
//! %all = stablehlo.reduce(%rows init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<3x8xf32>, ..) -> tensor<3xf32>
//! ```

use std::collections::{BTreeMap, HashMap, HashSet};

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Move, OpView};

use crate::rewrite::ops::{convert, joined, part, reduced};

/// Rows, and elements of one, below which a whole maximum is left as it is.
const LEAST: i64 = 32;

/// A whole maximum of magnitudes that a vector has a place for.
struct Whole {
    /// What is reduced.
    magnitudes: ValueId,
    reduce: NodeId,
    /// Ops that nobody else takes the results of.
    own: Vec<NodeId>,
    /// Where it goes.
    place: usize,
    rows: i64,
    elem: ElementType,
}

/// Changes every vector of largest magnitudes in a region.
pub(super) fn pack(graph: &mut Graph, region: RegionId) -> Result<(), Fault> {
    if !graph.region(region).nodes.iter().any(|&n| graph.node(n).is(Move::Concatenate)) {
        return Ok(());
    }
    let uses = graph.uses();
    let mut before: HashMap<NodeId, Vec<NodeId>> = HashMap::new();
    let (mut dead, mut replaced) = (HashSet::new(), HashMap::new());
    for node in graph.region(region).nodes.clone() {
        if !graph.node(node).is(Move::Concatenate) {
            continue;
        }
        let mut groups: BTreeMap<(i64, String), Vec<Whole>> = BTreeMap::new();
        for whole in whole_maxima(graph, &uses, region, node) {
            groups.entry((whole.rows, whole.elem.to_string())).or_default().push(whole);
        }
        groups.retain(|_, group| group.len() > 1);
        if groups.is_empty() {
            continue;
        }
        let mut parts = graph.node(node).operands.clone();
        let loc = graph.node(node).loc;
        let mut made = Vec::new();
        for group in groups.values() {
            let mut rows = Vec::new();
            for whole in group {
                let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
                rows.push(row(&mut b, whole)?);
                before.entry(whole.reduce).or_default().extend(std::mem::take(&mut b.made));
                dead.extend(&whole.own);
            }
            let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
            let all = joined(&mut b, &rows)?;
            let largest = reduced(&mut b, all, vec![1], "stablehlo.maximum", 0.0)?;
            let wide = convert(&mut b, largest, ElementType::F32)?;
            for (i, whole) in group.iter().enumerate() {
                parts[whole.place] = part(&mut b, wide, i as i64, 1)?;
            }
            made.extend(std::mem::take(&mut b.made));
        }
        let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
        let new = joined(&mut b, &parts)?;
        made.extend(std::mem::take(&mut b.made));
        before.entry(node).or_default().extend(made);
        dead.insert(node);
        let old = graph.node(node).results[0];
        graph.value_mut(new).name = graph.value(old).name.clone();
        replaced.insert(old, new);
    }
    if replaced.is_empty() {
        return Ok(());
    }
    let nodes = graph.region(region).nodes.clone().into_iter();
    let nodes = nodes.flat_map(|n| {
        before.remove(&n).unwrap_or_default().into_iter().chain((!dead.contains(&n)).then_some(n))
    });
    let nodes = nodes.collect();
    graph.set_nodes(region, nodes);
    graph.replace_uses_in(region, &replaced);
    Ok(())
}

/// A tensor of magnitudes reduced along its last dimension, as one row.
fn row(b: &mut Builder<'_>, whole: &Whole) -> Result<ValueId, Fault> {
    let last = rank(b.graph, whole.magnitudes) - 1;
    let rows = reduced(b, whole.magnitudes, vec![last], "stablehlo.maximum", 0.0)?;
    b.op_typed("stablehlo.reshape", &[rows], vec![], Type::tensor([1, whole.rows], whole.elem))
}

fn rank(graph: &Graph, value: ValueId) -> i64 {
    graph.ty(value).as_tensor().map_or(0, TensorType::rank) as i64
}

/// Operands of a concatenation that are a whole maximum each, used nowhere else.
fn whole_maxima(
    graph: &Graph,
    uses: &[Vec<(NodeId, u32)>],
    region: RegionId,
    concatenate: NodeId,
) -> Vec<Whole> {
    let operands = graph.node(concatenate).operands.iter().enumerate();
    let found = operands.filter_map(|(place, &operand)| {
        let (mut value, mut own) = (operand, Vec::new());
        loop {
            let node = graph.def_node(value)?;
            let data = graph.node(node);
            if uses[value.index()].len() != 1 || data.parent != Some(region) {
                return None;
            }
            own.push(node);
            match data.name() {
                _ if data.is(Move::Reshape) => value = data.operands[0],
                "stablehlo.convert" => value = data.operands[0],
                "stablehlo.reduce" => break,
                _ => return None,
            }
        }
        let reduce = *own.last()?;
        let magnitudes = graph.node(reduce).operands[0];
        let ty = graph.ty(magnitudes).as_tensor()?;
        let made_by = graph.name(graph.def_node(magnitudes)?);
        let shape = &ty.shape;
        let (last, rows) = (*shape.last()?, shape[..shape.len() - 1].iter().product::<i64>());
        let whole = graph.node(reduce).attr("dimensions")?.as_ints()?.len() == shape.len();
        let one = graph.node(reduce).results.len() == 1;
        let largest = one && Combine::of(&OpView::new(graph, reduce), 0) == Some(Combine::Max);
        let fits = whole && made_by == "stablehlo.abs" && largest;
        let large = shape.iter().all(|&d| d > 0) && last >= LEAST && rows >= LEAST;
        (fits && large && ty.elem.is_float()).then_some(Whole {
            magnitudes,
            reduce,
            own,
            place,
            rows,
            elem: ty.elem,
        })
    });
    found.collect()
}

/// The regions that may hold such vectors.
pub(super) fn all(graph: &mut Graph) -> Result<(), Fault> {
    let regions: Vec<RegionId> =
        graph.walk(graph.body()).into_iter().flat_map(|n| graph.node(n).regions.clone()).collect();
    regions.into_iter().try_for_each(|region| pack(graph, region))
}
