//! Loops whose number of turns is known are unrolled, but for large ones: a recorded graph has none. What a turn cuts out of a stack, or
//! writes into it, is a slice or a concatenation then.

use std::collections::HashMap;

use fp8c_dialects::registry;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, LocId, NodeId, RegionId, ValueId};
use fp8c_ir::types::TensorType;
use fp8c_ir::{Attr, Builder, Move};

use crate::loops::{Stays, stays};
use crate::numbers::Numbers;

/// A program of more ops than this is too large for one graph.
const MOST: usize = 200_000;

/// Unrolls the loops of `@main` but those that would have more ops than `most`, which are returned in order.
///
/// # Errors
/// How often one goes round is not known, or it would become too large.
pub(crate) fn unroll(graph: &mut Graph, most: usize) -> Result<Vec<Stays>, Diagnostic> {
    let Some(body) = graph.main().and_then(|m| graph.node(m).regions.first().copied()) else {
        return Ok(vec![]);
    };
    let mut kept = Vec::new();
    let mut numbers = Numbers::default();
    // What comes out of a loop may be a loop again.
    let mut pending: Vec<NodeId> = graph.region(body).nodes.iter().rev().copied().collect();
    let mut out = Vec::new();
    let mut replaced: HashMap<ValueId, ValueId> = HashMap::new();
    while let Some(node) = pending.pop() {
        graph.node_mut(node).operands.iter_mut().for_each(|v| *v = now(&replaced, *v));
        match graph.name(node) {
            "stablehlo.while" => {
                replace_inside(graph, node, &replaced);
                if let Some(loops) = stays(graph, node, &mut numbers, most) {
                    kept.push(loops);
                    out.push(node);
                    continue;
                }
                let (nodes, results) = turns(graph, node, &mut numbers)?;
                replaced.extend(graph.node(node).results.iter().copied().zip(results));
                pending.extend(nodes.into_iter().rev());
            }
            _ if matches!(graph.node(node).moves(), Some(Move::DynamicSlice | Move::DynamicUpdateSlice)) => {
                match fixed(graph, node, &mut numbers) {
                    Some((nodes, result)) => {
                        replaced.insert(graph.node(node).results[0], result);
                        out.extend(nodes);
                    }
                    None => out.push(node),
                }
            }
            _ => {
                replace_inside(graph, node, &replaced);
                out.push(node);
            }
        }
        if out.len() + pending.len() > MOST {
            return Err(refused(graph, node, "unrolled it has too many ops for one graph"));
        }
    }
    graph.set_nodes(body, out);
    Ok(kept)
}

fn refused(graph: &Graph, node: NodeId, what: &str) -> Diagnostic {
    let message = format!("{} cannot run on Gaudi2: {what}", graph.name(node));
    Diagnostic::error(code::COMPILE, message).or_at(graph.span(graph.node(node).loc))
}

/// What takes the place of a value; that may have been replaced itself.
fn now(replaced: &HashMap<ValueId, ValueId>, mut value: ValueId) -> ValueId {
    while let Some(&next) = replaced.get(&value) {
        value = next;
    }
    value
}

/// What the regions of a node read of replaced values.
fn replace_inside(graph: &mut Graph, node: NodeId, replaced: &HashMap<ValueId, ValueId>) {
    for region in graph.node(node).regions.clone() {
        let last = replaced.keys().map(|&v| (v, now(replaced, v))).collect();
        graph.replace_uses_in(region, &last);
    }
}

/// The ops of all turns, and what the loop returns.
fn turns(
    graph: &mut Graph,
    node: NodeId,
    numbers: &mut Numbers,
) -> Result<(Vec<NodeId>, Vec<ValueId>), Diagnostic> {
    let &[condition, body] = graph.node(node).regions.as_slice() else {
        return Err(refused(graph, node, "it has no body"));
    };
    let (loc, mut carried) = (graph.node(node).loc, graph.node(node).operands.clone());
    let mut made = Vec::new();
    loop {
        let holds = graph.terminator(condition).and_then(|end| graph.node(end).operands.first().copied());
        let now: Vec<Option<i64>> = carried.iter().map(|&v| numbers.of(graph, v)).collect();
        let mut inside = numbers.inside(&graph.region(condition).args, &now);
        match holds.and_then(|v| inside.of(graph, v)) {
            Some(0) => return Ok((made, carried)),
            Some(_) => {}
            None => {
                let what =
                    "how often it goes round is not known before it runs; a loop is unrolled into one graph";
                return Err(refused(graph, node, what));
            }
        }
        carried = turn(graph, body, &carried, loc, &mut made);
        if made.len() > MOST {
            return Err(refused(graph, node, "unrolled it has too many ops for one graph"));
        }
    }
}

/// A copy of the body on what the loop carries; what it carries on.
fn turn(
    graph: &mut Graph,
    body: RegionId,
    carried: &[ValueId],
    loc: LocId,
    made: &mut Vec<NodeId>,
) -> Vec<ValueId> {
    let mut map: HashMap<ValueId, ValueId> =
        graph.region(body).args.iter().copied().zip(carried.iter().copied()).collect();
    let end = graph.terminator(body);
    for node in graph.region(body).nodes.clone() {
        if Some(node) != end {
            made.push(copy_node(graph, node, loc, &mut map));
        }
    }
    let returned = end.map(|end| graph.node(end).operands.clone()).unwrap_or_default();
    returned.into_iter().map(|v| map.get(&v).copied().unwrap_or(v)).collect()
}

/// A copy of a node and all inside it.
fn copy_node(graph: &mut Graph, node: NodeId, loc: LocId, map: &mut HashMap<ValueId, ValueId>) -> NodeId {
    let data = graph.node(node).clone();
    let operands = data.operands.iter().map(|v| map.get(v).copied().unwrap_or(*v)).collect();
    let types = data.results.iter().map(|&v| graph.ty(v).clone()).collect();
    let copy = graph.add_node(data.kind, operands, data.attrs, types, data.loc);
    map.extend(data.results.iter().copied().zip(graph.node(copy).results.clone()));
    for region in data.regions {
        let inner = graph.add_region(copy);
        for arg in graph.region(region).args.clone() {
            let ty = graph.ty(arg).clone();
            map.insert(arg, graph.add_arg(inner, ty, None, loc));
        }
        for n in graph.region(region).nodes.clone() {
            let n = copy_node(graph, n, loc, map);
            graph.append(inner, n);
        }
        graph.node_mut(copy).regions.push(inner);
    }
    copy
}

/// A slice at known places as one that stands in the program.
fn fixed(graph: &mut Graph, node: NodeId, numbers: &mut Numbers) -> Option<(Vec<NodeId>, ValueId)> {
    let data = graph.node(node).clone();
    let updates = data.is(Move::DynamicUpdateSlice);
    let whole = graph.ty(data.operands[0]).as_tensor()?.clone();
    let part = graph.ty(if updates { data.operands[1] } else { data.results[0] }).as_tensor()?.clone();
    let first = if updates { 2 } else { 1 };
    let starts: Option<Vec<i64>> = data.operands[first..].iter().map(|&v| numbers.of(graph, v)).collect();
    let clamped = |(d, start): (usize, i64)| start.clamp(0, (whole.shape[d] - part.shape[d]).max(0));
    let starts: Vec<i64> = starts?.into_iter().enumerate().map(clamped).collect();
    let mut b = Builder::new(graph, registry(), data.loc);
    let slice = |b: &mut Builder<'_>, from: &[i64], to: &[i64]| {
        let shape: Vec<i64> = from.iter().zip(to).map(|(f, t)| t - f).collect();
        let attrs = vec![
            ("start_indices", Attr::ints(from.to_vec())),
            ("limit_indices", Attr::ints(to.to_vec())),
            ("strides", Attr::ints(vec![1; from.len()])),
        ];
        let ty = TensorType::new(shape, whole.elem);
        b.op_typed("stablehlo.slice", &data.operands[..1], attrs, ty.into()).ok()
    };
    let ends: Vec<i64> = starts.iter().zip(&part.shape).map(|(s, n)| s + n).collect();
    if !updates {
        let result = slice(&mut b, &starts, &ends)?;
        return Some((std::mem::take(&mut b.made), result));
    }
    // Along one dimension: what is before it, itself, and what is behind it.
    let shorter: Vec<usize> = (0..starts.len()).filter(|&d| part.shape[d] != whole.shape[d]).collect();
    let &[along] = shorter.as_slice() else {
        return shorter.is_empty().then(|| (vec![], data.operands[1]));
    };
    let mut pieces = Vec::new();
    let none = vec![0; starts.len()];
    if starts[along] > 0 {
        let mut to = whole.shape.to_vec();
        to[along] = starts[along];
        pieces.push(slice(&mut b, &none, &to)?);
    }
    pieces.push(data.operands[1]);
    if ends[along] < whole.shape[along] {
        let mut from = none.clone();
        from[along] = ends[along];
        pieces.push(slice(&mut b, &from, &whole.shape)?);
    }
    let attrs = vec![("dimension", Attr::i64(along as i64))];
    let result = b.op_typed("stablehlo.concatenate", &pieces, attrs, whole.clone().into()).ok()?;
    Some((std::mem::take(&mut b.made), result))
}
