//! FP8 that is in the program as it comes: operands that somebody has quantized, and the state of their scales.
//!
//! An operand is coded when it is codes of an FP8 format, or such codes widened again and multiplied by one number (the forms of Flax,
//! Transformer Engine and XLA). Its product is one in FP8 already. Their scales and histories are state of the program's own.

use std::collections::HashSet;

use fp8c_float::Format;
use fp8c_ir::Move;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::ElementType;
use rustc_hash::FxHashSet;

use super::flow::Flow;
use super::state::{Kind, StatePair};

fn format(flow: &Flow<'_>, value: ValueId) -> Option<Format> {
    match flow.graph.ty(value).as_tensor()?.elem {
        ElementType::Small(format) if format.bits() == 8 => Some(format),
        _ => None,
    }
}

/// The format of the codes that an operand is, widened and scaled or not.
pub(super) fn coded(flow: &Flow<'_>, operand: ValueId) -> Option<Format> {
    let mut value = operand;
    loop {
        if let Some(format) = format(flow, value) {
            return Some(format);
        }
        let node = flow.graph.def_node(value);
        let scaled =
            node.filter(|&n| matches!(flow.graph.name(n), "stablehlo.multiply" | "stablehlo.divide"));
        value = match scaled {
            None => flow.moved_from(value)?,
            Some(node) => {
                let &[a, b] = &flow.graph.node(node).operands[..] else { return None };
                let divides = flow.op(value) == "stablehlo.divide";
                match (flow.is_one_number(a), flow.is_one_number(b)) {
                    (_, true) => a,
                    (true, _) if !divides => b,
                    _ => return None,
                }
            }
        };
    }
}

/// Says of state that the program's own scales are made of what it is.
pub(super) fn explain(flow: &Flow<'_>, args: &[ValueId], state: &mut [StatePair]) {
    let mut from = HashSet::new();
    let mut reduced = HashSet::new();
    let makes_codes = |&&n: &&NodeId| {
        let data = flow.graph.node(n);
        let codes = data.results.first().is_some_and(|&v| format(flow, v).is_some());
        data.name() == "stablehlo.convert" && codes && format(flow, data.operands[0]).is_none()
    };
    for &node in flow.nodes.iter().filter(makes_codes) {
        for scale in scales(flow, flow.graph.node(node).operands[0]) {
            follow(flow, scale, args, &mut from, &mut reduced);
        }
    }
    for pair in state.iter_mut().filter(|p| p.kind == Kind::Other) {
        let arg = args[pair.input];
        if reduced.contains(&arg) {
            pair.reason =
                "largest magnitudes of earlier steps, which the program's own FP8 scales are made of".into();
        } else if from.contains(&arg) {
            pair.reason = "a scale of the program's own FP8 operands".into();
        }
    }
}

/// The numbers that a tensor is divided or multiplied by before it becomes codes.
fn scales(flow: &Flow<'_>, mut value: ValueId) -> Vec<ValueId> {
    const FARTHEST: usize = 8;
    let mut out = Vec::new();
    for _ in 0..FARTHEST {
        let Some(node) = flow.graph.def_node(value) else { break };
        let operands = &flow.graph.node(node).operands;
        value = match (flow.graph.name(node), &operands[..]) {
            ("stablehlo.clamp", &[_, x, _]) | ("stablehlo.select", &[_, x, _]) => x,
            (
                "stablehlo.multiply" | "stablehlo.divide" | "stablehlo.minimum" | "stablehlo.maximum",
                &[a, b],
            ) => {
                let (number, x) = if flow.is_one_number(a) { (a, b) } else { (b, a) };
                out.push(number);
                x
            }
            _ => match flow.moved_from(value) {
                Some(from) => from,
                None => break,
            },
        };
    }
    out
}

/// Arguments that a scale is made of, number by number or as the largest of several.
fn follow(
    flow: &Flow<'_>,
    scale: ValueId,
    args: &[ValueId],
    from: &mut HashSet<ValueId>,
    reduced: &mut HashSet<ValueId>,
) {
    let mut seen = FxHashSet::default();
    let mut stack = vec![scale];
    while let Some(value) = stack.pop() {
        if !seen.insert(value) {
            continue;
        }
        if args.contains(&value) {
            from.insert(value);
            continue;
        }
        let Some(node) = flow.graph.def_node(value) else {
            stack.extend(flow.moved_from(value));
            continue;
        };
        let data = flow.graph.node(node);
        if data.name() == "stablehlo.reduce" {
            let root = data.operands.first().map(|&v| flow.root(v));
            reduced.extend(root.filter(|v| args.contains(v)));
        } else if let Some(moved) = flow.moved_from(value) {
            stack.push(moved);
        } else if data.has(Traits::ELEMENTWISE) || data.is(Move::Broadcast) {
            stack.extend(data.operands.iter().copied().filter(|&v| flow.is_one_number(v)));
        }
    }
}
