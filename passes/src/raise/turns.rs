//! Stacks that a loop updates place by place: an optimizer inside a loop over layers.
//!
//! Position `p` of the result is made of position `p` of what is read, so the stack is computed elementwise where a turn's part is.

use std::collections::HashMap;

use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::{Move, Movement};
use rustc_hash::FxHashSet;

use super::flow::Flow;
use super::frames::{Affine, LoopFrame, Store, start};

/// Values looked at in one turn.
const MOST: usize = 400;

/// What a turn writes at its position into the stack that `value` is then, if all positions are written and nothing else is.
pub(super) fn written(flow: &Flow<'_>, value: ValueId) -> Option<ValueId> {
    let graph = flow.graph;
    let node = graph.def_node(value)?;
    if !graph.node(node).is(Move::DynamicUpdateSlice) && graph.name(node) != "stablehlo.scatter" {
        return None;
    }
    let (frame, carried) = carried_stack(flow, node, *graph.node(node).operands.first()?)?;
    let [store] = frame.stores(carried) else { return None };
    let own = graph.node(node).operands.contains(&store.value);
    (own && at_position(flow, frame, store, value)).then_some(store.value)
}

/// The stack that a turn cuts its position out of, as it was before the loop.
pub(super) fn read(flow: &Flow<'_>, value: ValueId) -> Option<ValueId> {
    let graph = flow.graph;
    let node = graph.def_node(value).filter(|&n| graph.node(n).is(Move::DynamicSlice))?;
    let operands = &graph.node(node).operands;
    let stack = *operands.first()?;
    let frame = match carried_stack(flow, node, stack) {
        // A place that a turn writes is not read by another.
        Some((frame, carried)) => match frame.stores(carried) {
            [] => flow.invariant(frame.node, carried).map(|_| frame),
            [store] => at_position(flow, frame, store, stack).then_some(frame),
            _ => None,
        },
        None => captured(flow, node, stack),
    }?;
    let starts = operands[1..].iter().map(|&v| start(graph, frame, v)).collect::<Option<Vec<_>>>()?;
    let Movement::DynamicSlice(shape) = graph.movement(node)? else { return None };
    let cut = Store { value, shape, starts };
    at_position(flow, frame, &cut, stack).then_some(stack)
}

/// A turn's value is computed elementwise from the turn's part of an argument.
pub(super) fn updates(flow: &Flow<'_>, value: ValueId, args: &HashMap<ValueId, usize>) -> bool {
    let graph = flow.graph;
    let mut seen = FxHashSet::default();
    let mut stack = vec![value];
    while let Some(v) = stack.pop() {
        if seen.len() > MOST || !seen.insert(v) {
            continue;
        }
        if let Some(whole) = read(flow, v) {
            if args.contains_key(&flow.root(whole)) {
                return true;
            }
            continue;
        }
        let Some(node) = graph.def_node(v) else { continue };
        let data = graph.node(node);
        match data.moves() {
            Some(Move::Reshape) => stack.push(data.operands[0]),
            Some(Move::Broadcast) if is_part(flow, v) => stack.push(data.operands[0]),
            _ if data.has(Traits::ELEMENTWISE) => stack.extend(&data.operands),
            _ => {}
        }
    }
    false
}

/// A broadcast that makes a part of a stack of what a turn stores there: it adds dimensions of one element and nothing else.
pub(super) fn is_part(flow: &Flow<'_>, value: ValueId) -> bool {
    let reshapes = flow.graph.def_node(value).is_some_and(|n| flow.only_adds_dimensions(n).is_some());
    reshapes && flow.users(value).iter().any(|&stack| written(flow, stack) == Some(value))
}

/// The loop around a node that carries `stack`, and as which of its values.
fn carried_stack<'f>(flow: &'f Flow<'_>, node: NodeId, stack: ValueId) -> Option<(&'f LoopFrame, usize)> {
    let Def::Arg(region, at) = flow.graph.value(stack).def else { return None };
    let own = flow.graph.node(node).parent == Some(region);
    let frame = flow.frame(flow.graph.region(region).parent).filter(|_| own)?;
    Some((frame, at as usize))
}

/// The loop around a node, if `stack` is made outside it.
fn captured<'f>(flow: &'f Flow<'_>, node: NodeId, stack: ValueId) -> Option<&'f LoopFrame> {
    let graph = flow.graph;
    let home = match graph.value(stack).def {
        Def::Arg(region, _) => Some(region),
        Def::Result(node, _) => graph.node(node).parent,
    };
    let own = graph.node(node).parent.filter(|&own| home != Some(own))?;
    flow.frame(graph.region(own).parent)
}

/// The places of all turns, position by position, are the whole stack.
fn at_position(flow: &Flow<'_>, frame: &LoopFrame, part: &Store, stack: ValueId) -> bool {
    let Some(whole) = flow.graph.ty(stack).as_tensor().map(|t| &t.shape) else { return false };
    let same = Affine { scale: 0, offset: 0 };
    let mut along = (0..whole.len())
        .filter(|&d| part.starts.get(d) != Some(&same) || part.shape.get(d) != Some(&whole[d]));
    match (along.next(), along.next()) {
        (Some(d), None) => {
            let Some(&size) = part.shape.get(d) else { return false };
            part.starts.get(d) == Some(&Affine { scale: size, offset: 0 }) && size * frame.trips == whole[d]
        }
        (None, _) => frame.trips == 1,
        _ => false,
    }
}
