//! Kinds of faults in loops: over layers, where each turn has rows of its own, and over micro-batches, where all turns share one.

use fp8c_dialects::registry;
use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Def, Graph, NodeId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, Type};
use fp8c_ir::{Builder, Tensor, TensorType};
use fp8c_passes::quantize::SCALE;
use fp8c_passes::raise::frames::loop_regions;

use super::Plan::{self, Ops};
use crate::Planted;

/// Faults in loops over layers.
pub(crate) const LAYERS: &[(&str, Plan)] = &[
    ("a neighbour's layer", Ops(|p| layer(p, false))),
    ("a neighbour's layer, the last one twice", Ops(|p| layer(p, true))),
    ("forward order in a backward loop", Ops(forward_order)),
    ("a largest magnitude that is not written in one turn", Ops(stale)),
    ("largest magnitudes all written to one place", Ops(one_place)),
    ("largest magnitudes written in another order", Ops(other_order)),
    ("largest magnitudes of another tensor of the loop", Ops(other_column)),
    ("another tensor's rows in a loop", Ops(other_rows)),
    ("another layer's scale behind a product", Ops(|p| other_layer(p, "fp8.dot_general"))),
    ("another layer's scale where codes are made", Ops(|p| other_layer(p, "fp8.quantize"))),
    ("one layer's scale in all turns", Ops(one_row)),
];

/// Faults in loops whose turns share a row.
pub(crate) const TURNS: &[(&str, Plan)] = &[
    ("the largest magnitude of the last turn", Ops(|p| combined(p, 0))),
    ("the largest magnitude of the first turn", Ops(|p| combined(p, 1))),
    ("a sum of largest magnitudes", Ops(|p| combined(p, 2))),
    ("magnitudes that do not begin with zero", Ops(begins_large)),
];

/// Faults in what a forward loop keeps for a backward loop.
pub(crate) const KEPT: &[(&str, Plan)] = &[
    ("codes of a neighbour's layer", Ops(kept_layer)),
    ("codes in forward order in a backward loop", Ops(kept_forwards)),
    ("codes of another tensor", Ops(kept_other)),
    ("codes that are not written in one turn", Ops(|p| not_written(p, kept_stores))),
    ("codes written in another order", Ops(|p| in_other_order(p, kept_stores))),
    ("codes all written to one place", Ops(|p| all_in_one_place(p, kept_stores))),
];

/// The same where factors of this step are kept, too.
pub(crate) const KEPT_FACTORS: &[(&str, Plan)] =
    &[("what factors are made of, of a neighbour's layer", Ops(kept_measure))];

/// Faults in what random bits are made of, in loops over layers.
pub(crate) const RANDOM: &[(&str, Plan)] = &[
    ("the same random bits in all turns", Ops(|p| random(p, |[steps, _, _]| steps))),
    ("the same random bits in all steps", Ops(|p| random(p, |[_, _, turn]| turn))),
    ("as many steps as turns apart", Ops(|p| random(p, |[_, turns, _]| turns))),
];

/// Random bits are made of a part of their word: the counter of steps, that times the turns, or the turn's number.
fn random(p: &mut Planted, part: fn([ValueId; 3]) -> ValueId) -> Option<()> {
    let fits = |g: &Graph, n: NodeId| {
        let word = g.node(n).operands.get(2).and_then(|&v| g.def_node(v));
        word.is_some_and(|n| g.name(n) == "stablehlo.add")
    };
    let node = p.pick(&p.nodes("fp8.quantize", fits))?;
    let graph = &p.lowered.step;
    let sum = graph.def_node(p.operand(node, 2))?;
    let [turns, turn] = [0, 1].map(|i| p.operand(sum, i));
    let steps = p.operand(graph.def_node(turns)?, 0);
    set(p, node, 2, part([steps, turns, turn]));
    Some(())
}

/// Scales that a turn cuts out of the state.
fn cuts(p: &Planted) -> Vec<NodeId> {
    p.nodes("stablehlo.dynamic_slice", |g, n| g.value(g.node(n).operands[0]).name.as_deref() == Some(SCALE))
}

/// The scale that a cut becomes.
fn scale(p: &Planted, cut: NodeId) -> Option<ValueId> {
    let value = p.result(cut);
    let found = p.nodes("stablehlo.reshape", |g, n| g.node(n).operands[0] == value);
    found.first().map(|&n| p.result(n))
}

/// Makes something in front of a node.
fn before(p: &mut Planted, node: NodeId, make: impl FnOnce(&mut Builder<'_>) -> ValueId) -> ValueId {
    let graph = p.graph();
    let mut b = Builder::new(graph, registry(), UNKNOWN);
    let value = make(&mut b);
    let made = std::mem::take(&mut b.made);
    let region = graph.node(node).parent.unwrap();
    let mut nodes = graph.region(region).nodes.clone();
    let at = nodes.iter().position(|&n| n == node).unwrap();
    nodes.splice(at..at, made);
    graph.set_nodes(region, nodes);
    value
}

fn index(b: &mut Builder<'_>, value: i64) -> ValueId {
    b.constant(&Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![value])).unwrap()
}

fn set(p: &mut Planted, node: NodeId, operand: usize, value: ValueId) {
    let own = &mut p.graph().node_mut(node).operands[operand];
    let changes = *own != value;
    *own = value;
    p.done |= changes;
}

/// The first row of the tensor that a cut takes a row of, and the position of the turn.
fn parts(p: &Planted, cut: NodeId) -> Option<(i64, ValueId)> {
    let graph = &p.lowered.step;
    let add = graph.def_node(p.operand(cut, 1)).filter(|&n| graph.name(n) == "stablehlo.add")?;
    let constant = graph.def_node(p.operand(add, 0))?;
    let Some(Attr::Elements(e)) = graph.node(constant).attr("value") else { return None };
    Some((Tensor::from_elements(e).ok()?.scalar_int()?, p.operand(add, 1)))
}

fn layer(p: &mut Planted, clamped: bool) -> Option<()> {
    let cut = p.pick(&cuts(p))?;
    let own = p.operand(cut, 1);
    let (row, _) = parts(p, cut)?;
    let layers = p.lowered.manifest.tensors.iter().find(|t| t.row as i64 == row)?.layers;
    let down = p.seed.is_multiple_of(2) && !clamped;
    let new = before(p, cut, |b| {
        let one = index(b, if down { -1 } else { 1 });
        let next = b.op("stablehlo.add", &[own, one], vec![]).unwrap();
        if !clamped {
            return next;
        }
        let last = index(b, row + layers - 1);
        b.op("stablehlo.minimum", &[next, last], vec![]).unwrap()
    });
    set(p, cut, 1, new);
    Some(())
}

/// The argument of a loop's body that counts its turns.
fn counter(g: &Graph, cut: NodeId) -> Option<ValueId> {
    let region = g.node(cut).parent?;
    let end = g.terminator(region)?;
    let whole = Type::tensor([], ElementType::I32);
    let args = g.region(region).args.iter().zip(&g.node(end).operands);
    args.into_iter().find(|(a, n)| a != n && *g.ty(**a) == whole).map(|(a, _)| *a)
}

fn forward_order(p: &mut Planted) -> Option<()> {
    let graph = &p.lowered.step;
    let backward =
        |&n: &NodeId| parts(p, n).is_some_and(|(_, at)| matches!(graph.value(at).def, Def::Result(..)));
    let cut = p.pick(&cuts(p).into_iter().filter(backward).collect::<Vec<_>>())?;
    let (row, _) = parts(p, cut)?;
    let turn = counter(graph, cut)?;
    let new = before(p, cut, |b| {
        let row = index(b, row);
        b.op("stablehlo.add", &[row, turn], vec![]).unwrap()
    });
    set(p, cut, 1, new);
    Some(())
}

/// Where a loop stacks largest magnitudes.
fn stacks(p: &Planted) -> Vec<NodeId> {
    p.nodes("stablehlo.dynamic_update_slice", |g, n| {
        let row = g.node(n).operands[1];
        let made = |v: ValueId, name: &str| g.def_node(v).is_some_and(|n| g.name(n) == name);
        let of = |v: ValueId| g.def_node(v).map(|n| g.node(n).operands.clone()).unwrap_or_default();
        let joined = made(row, "stablehlo.reshape") && made(of(row)[0], "stablehlo.concatenate");
        joined && of(of(row)[0]).iter().all(|&v| made(v, "stablehlo.reshape") && made(of(v)[0], "fp8.amax"))
    })
}

fn stale(p: &mut Planted) -> Option<()> {
    not_written(p, stacks)
}

/// One turn leaves its place of a stack as it was.
fn not_written(p: &mut Planted, stacks: fn(&Planted) -> Vec<NodeId>) -> Option<()> {
    let node = p.pick(&stacks(p))?;
    let (stack, row, at) = (p.operand(node, 0), p.operand(node, 1), p.operand(node, 2));
    let places = p.lowered.step.node(node).operands[2..].to_vec();
    let shape = p.lowered.step.ty(row).as_tensor()?.shape.clone();
    let which = i64::from(p.seed % 3);
    let new = before(p, node, |b| {
        let attrs = vec![("slice_sizes", Attr::ints(shape))];
        let from = [&[stack], places.as_slice()].concat();
        let old = b.op("stablehlo.dynamic_slice", &from, attrs).unwrap();
        let which = index(b, which);
        let word = |kind: &str, value: &str| Attr::Enum("stablehlo".into(), kind.into(), value.into());
        let attrs = vec![
            ("comparison_direction", word("comparison_direction", "EQ")),
            ("compare_type", word("comparison_type", "SIGNED")),
        ];
        let there = b.op("stablehlo.compare", &[at, which], attrs).unwrap();
        b.op("stablehlo.select", &[there, old, row], vec![]).unwrap()
    });
    set(p, node, 1, new);
    Some(())
}

fn one_place(p: &mut Planted) -> Option<()> {
    all_in_one_place(p, stacks)
}

fn all_in_one_place(p: &mut Planted, stacks: fn(&Planted) -> Vec<NodeId>) -> Option<()> {
    let node = p.pick(&stacks(p))?;
    let place = i64::from(p.seed % 3);
    let new = before(p, node, |b| index(b, place));
    set(p, node, 2, new);
    Some(())
}

fn other_order(p: &mut Planted) -> Option<()> {
    in_other_order(p, stacks)
}

fn in_other_order(p: &mut Planted, stacks: fn(&Planted) -> Vec<NodeId>) -> Option<()> {
    let node = p.pick(&stacks(p))?;
    let at = p.operand(node, 2);
    let last = p.lowered.step.ty(p.operand(node, 0)).as_tensor()?.shape[0] - 1;
    let new = before(p, node, |b| {
        let last = index(b, last);
        b.op("stablehlo.subtract", &[last, at], vec![]).unwrap()
    });
    set(p, node, 2, new);
    Some(())
}

fn other_column(p: &mut Planted) -> Option<()> {
    let node = p.pick(&stacks(p))?;
    let joined = p.lowered.step.def_node(p.operand(node, 1))?;
    let joined = p.lowered.step.def_node(p.operand(joined, 0))?;
    let n = p.lowered.step.node(joined).operands.len();
    let at = p.seed as usize % (n - 1);
    p.graph().node_mut(joined).operands.swap(at, at + 1);
    p.done = true;
    Some(())
}

/// Another tensor's row of the same turn, everywhere in the loop.
fn other_rows(p: &mut Planted) -> Option<()> {
    let all = cuts(p);
    let cut = p.pick(&all)?;
    let home = p.lowered.step.node(cut).parent;
    let other = all.iter().copied().find(|&n| n != cut && p.lowered.step.node(n).parent == home)?;
    let (own, other) = (scale(p, cut)?, scale(p, other)?);
    // Made first in the body, whichever it is.
    let (own, other) = if p.seed.is_multiple_of(2) { (own, other) } else { (other, own) };
    p.replace(own, other, None);
    Some(())
}

/// A quantizer or a product that takes the scale of the layer behind or before.
fn other_layer(p: &mut Planted, name: &str) -> Option<()> {
    let cut = p.pick(&cuts(p))?;
    let own = scale(p, cut)?;
    let (all, at) = (p.operand(cut, 0), p.operand(cut, 1));
    let user = p.pick(&p.nodes(name, |g, n| g.node(n).operands.contains(&own)))?;
    let step = if p.seed.is_multiple_of(2) { 1 } else { -1 };
    let new = before(p, user, |b| {
        let one = index(b, step);
        let at = b.op("stablehlo.add", &[at, one], vec![]).unwrap();
        let attrs = vec![("slice_sizes", Attr::ints([1]))];
        let cut = b.op("stablehlo.dynamic_slice", &[all, at], attrs).unwrap();
        b.op_typed("stablehlo.reshape", &[cut], vec![], Type::tensor([], ElementType::F32)).unwrap()
    });
    let operand = p.lowered.step.node(user).operands.iter().position(|v| *v == own)?;
    set(p, user, operand, new);
    Some(())
}

fn one_row(p: &mut Planted) -> Option<()> {
    let cut = p.pick(&cuts(p))?;
    let (row, _) = parts(p, cut)?;
    let place = row + i64::from(p.seed % 3);
    let new = before(p, cut, |b| index(b, place));
    set(p, cut, 1, new);
    Some(())
}

/// Where a loop carries the largest of its turns.
fn maxima(p: &Planted) -> Vec<NodeId> {
    p.nodes("stablehlo.maximum", |g, n| {
        let Some(region) = g.node(n).parent else { return false };
        let inside = loop_regions(g, g.region(region).parent).is_some_and(|[_, body]| body == region);
        let end = g.terminator(region);
        let carried = end.is_some_and(|end| g.node(end).operands.last() == g.node(n).results.first());
        inside && carried
    })
}

fn combined(p: &mut Planted, how: u32) -> Option<()> {
    let node = p.pick(&maxima(p))?;
    let region = p.lowered.step.node(node).parent?;
    let arg = *p.lowered.step.region(region).args.last()?;
    let own = p.lowered.step.node(node).operands.clone();
    let all = *own.iter().find(|v| **v != arg)?;
    let zero = Tensor::zeros(p.lowered.step.ty(arg).as_tensor()?.clone());
    let new = before(p, node, |b| match how {
        0 => all,
        1 => {
            let zero = b.constant(&zero).unwrap();
            let word = |kind: &str, value: &str| Attr::Enum("stablehlo".into(), kind.into(), value.into());
            let attrs = vec![
                ("comparison_direction", word("comparison_direction", "EQ")),
                ("compare_type", word("comparison_type", "FLOAT")),
            ];
            let nothing = b.op("stablehlo.compare", &[arg, zero], attrs).unwrap();
            b.op("stablehlo.select", &[nothing, all, arg], vec![]).unwrap()
        }
        _ => b.op("stablehlo.add", &[arg, all], vec![]).unwrap(),
    });
    p.replace_only(p.result(node), new);
    Some(())
}

fn begins_large(p: &mut Planted) -> Option<()> {
    let node = p.pick(&maxima(p))?;
    let region = p.lowered.step.node(node).parent?;
    let around = p.lowered.step.region(region).parent;
    let at = p.lowered.step.node(around).operands.len() - 1;
    let ty = p.lowered.step.ty(p.operand(around, at)).as_tensor()?.clone();
    let n = ty.elements()?;
    let much = Tensor::from_f64s(ty, vec![1e6; n]);
    let new = before(p, around, |b| b.constant(&much).unwrap());
    set(p, around, at, new);
    Some(())
}

fn is_codes(g: &Graph, v: ValueId) -> bool {
    g.ty(v).as_tensor().is_some_and(|t| t.elem == ElementType::Small(Format::F8E4M3FN))
        || g.ty(v).as_tensor().is_some_and(|t| t.elem == ElementType::Small(Format::F8E4M3))
}

/// Where a loop stacks codes.
fn kept_stores(p: &Planted) -> Vec<NodeId> {
    p.nodes("stablehlo.dynamic_update_slice", |g, n| is_codes(g, g.node(n).operands[0]))
}

/// Where a loop takes codes out of a stack.
fn kept_cuts(p: &Planted) -> Vec<NodeId> {
    p.nodes("stablehlo.dynamic_slice", |g, n| is_codes(g, g.node(n).operands[0]))
}

/// A place behind the one that a cut is taken from, or in front of it.
fn neighbour(p: &mut Planted, cut: NodeId) {
    let (at, step) = (p.operand(cut, 1), if p.seed.is_multiple_of(2) { 1 } else { -1 });
    let new = before(p, cut, |b| {
        let one = index(b, step);
        b.op("stablehlo.add", &[at, one], vec![]).unwrap()
    });
    set(p, cut, 1, new);
}

fn kept_layer(p: &mut Planted) -> Option<()> {
    let cut = p.pick(&kept_cuts(p))?;
    neighbour(p, cut);
    Some(())
}

fn kept_forwards(p: &mut Planted) -> Option<()> {
    let cut = p.pick(&kept_cuts(p))?;
    let turn = counter(&p.lowered.step, cut)?;
    set(p, cut, 1, turn);
    Some(())
}

fn kept_other(p: &mut Planted) -> Option<()> {
    let all = kept_cuts(p);
    let cut = p.pick(&all)?;
    let own = p.operand(cut, 0);
    let alike = |n: &&NodeId| {
        let other = p.operand(**n, 0);
        other != own && p.lowered.step.ty(other) == p.lowered.step.ty(own)
    };
    let other = *all.iter().find(alike)?;
    let stack = p.operand(other, 0);
    set(p, cut, 0, stack);
    Some(())
}

fn kept_measure(p: &mut Planted) -> Option<()> {
    // Neither the state nor a weight: a loop made it.
    let made = |g: &Graph, n: NodeId| {
        let stack = g.node(n).operands[0];
        let by_loop = g.def_node(stack).is_some_and(|n| g.name(n) == "stablehlo.while");
        by_loop && g.ty(stack).as_tensor().is_some_and(|t| t.elem == ElementType::F32 && t.rank() <= 2)
    };
    let cut = p.pick(&p.nodes("stablehlo.dynamic_slice", made))?;
    neighbour(p, cut);
    Some(())
}
