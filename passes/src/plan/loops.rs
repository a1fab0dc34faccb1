//! Loops around products: which of them run over layers, so that each turn has rows of state of its own.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Graph, NodeId, ValueId};
use rustc_hash::FxHashSet;

use crate::plan::devices::{MANUAL, manual_around};
use crate::plan::kept::Kept;
use crate::raise::flow::Flow;
use crate::raise::frames::{Affine, LoopFrame, loop_regions};
use crate::raise::{Raised, Role};

/// A loop that products to quantize stand in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Turns {
    /// Number of turns.
    pub trips: i64,
    /// A carried whole number and what it is by position; none where there is one turn.
    pub counter: Option<(usize, Affine)>,
    /// Its turns are layers: weights in it differ by turn. Else it runs over micro-batches, time, or parts of a tensor.
    pub layers: bool,
}

/// The loops around a node, outermost first, as far as the function's body.
///
/// # Errors
/// Something around it is no loop whose turns are known; says what.
pub(crate) fn loops_around(flow: &Flow<'_>, node: NodeId) -> Result<Vec<NodeId>, (Kept, String)> {
    let graph = flow.graph;
    let mut out = Vec::new();
    let mut region = graph.node(node).parent;
    while let Some(r) = region.filter(|&r| r != flow.body) {
        let parent = graph.region(r).parent;
        let name = graph.name(parent);
        match loop_regions(graph, parent) {
            Some([_, body]) if body == r && flow.frame(parent).is_some() => out.push(parent),
            None if name == MANUAL && !within_manual(graph, parent) => {}
            Some(_) => {
                let why = "it is not known how often it runs and which turn is which";
                let why = format!("stands inside {name}: {why}, so its scales have no place in the state");
                return Err((Kept::Loop, why));
            }
            None => {
                let why = format!("stands inside {name}: delayed scales are not carried into it yet");
                let branch = matches!(name, "stablehlo.case" | "stablehlo.if");
                return Err((if branch { Kept::Branch } else { Kept::Nature }, why));
            }
        }
        region = graph.node(parent).parent;
    }
    out.reverse();
    Ok(out)
}

/// A manual computation stands in another one.
fn within_manual(graph: &Graph, node: NodeId) -> bool {
    graph.node(node).parent.is_some_and(|r| manual_around(graph, r).is_some())
}

/// The loops around products.
pub(crate) fn find_loops(flow: &Flow<'_>, raised: &Raised) -> HashMap<NodeId, Turns> {
    let mut over_layers: HashSet<NodeId> = HashSet::new();
    for dot in &raised.dots {
        let node = flow.graph.node(dot.node);
        let around = node.parent.into_iter().flat_map(|r| flow.graph.around(r));
        let around: Vec<NodeId> = around.filter(|&n| flow.frame(n).is_some()).collect();
        let value = match (dot.weight_operand, dot.role) {
            _ if around.is_empty() => continue,
            (Some(side), _) => Some(node.operands[side]),
            (None, Role::Wgrad) => None,
            (None, _) => continue,
        };
        if let Some(weight) = value {
            // What a loop before has made of a weight is another weight for the products behind it, not for its own.
            over_layers.extend(turning(flow, weight).into_iter().filter(|n| around.contains(n)));
        } else if let Some(frame) = flow.enclosing_loop(dot.node).and_then(|n| flow.frame(n)) {
            over_layers.extend(stored_by_turn(flow, frame, node.results[0]).then_some(frame.node));
        }
    }
    let around = raised.dots.iter().filter_map(|d| loops_around(flow, d.node).ok()).flatten();
    let turns = |frame: &LoopFrame| Turns {
        trips: frame.trips,
        counter: counter(flow.graph, frame),
        layers: over_layers.contains(&frame.node),
    };
    around.filter_map(|node| Some((node, turns(flow.frame(node)?)))).collect()
}

/// A carried whole number that tells a loop's turn, and what it is by position; none where there is one turn.
pub(crate) fn counter(graph: &Graph, frame: &LoopFrame) -> Option<(usize, Affine)> {
    let at = frame.counter?;
    let [_, body] = loop_regions(graph, frame.node)?;
    let arg = *graph.region(body).args.get(at)?;
    Some((at, frame.index(arg)?))
}

/// Loops by whose turns a weight is cut out of what holds more than one.
fn turning(flow: &Flow<'_>, weight: ValueId) -> HashSet<NodeId> {
    const MOST: usize = 4096;
    let mut seen = FxHashSet::from_iter([weight]);
    let mut stack = vec![weight];
    let mut found = HashSet::new();
    while let Some(value) = stack.pop() {
        if let Some((frame, affine)) = flow.turn(value) {
            found.extend((affine.scale != 0 || frame.trips == 1).then_some(frame.node));
            continue;
        }
        if seen.len() < MOST {
            // What a loop carries and changes is the same weight, trained from turn to turn.
            let from = match flow.graph.def_node(value) {
                Some(_) => flow.sources(value).to_vec(),
                None => flow.moved_from(value).into_iter().collect(),
            };
            stack.extend(from.into_iter().filter(|v| seen.insert(*v)));
        }
    }
    found
}

/// A gradient is written into a stack, each turn to a place of its own.
fn stored_by_turn(flow: &Flow<'_>, frame: &LoopFrame, gradient: ValueId) -> bool {
    const MOST: usize = 64;
    let stored: HashSet<ValueId> = frame.all_stores().map(|s| s.value).collect();
    let mut seen = FxHashSet::from_iter([gradient]);
    let mut stack = vec![gradient];
    while let Some(value) = stack.pop() {
        if stored.contains(&value) {
            return true;
        }
        if seen.len() < MOST {
            let further = flow.users(value).iter().copied();
            stack.extend(further.filter(|&v| flow.moved_from(v) == Some(value) && seen.insert(v)));
        }
    }
    false
}
