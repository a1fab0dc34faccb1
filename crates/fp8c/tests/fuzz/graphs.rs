//! Changes a program as a graph: what comes out is mostly a program again, which says something else.

use std::sync::Arc;

use fp8c_ir::attr::{Attr, Elements, NamedAttr};
use fp8c_ir::graph::OpKind;
use fp8c_ir::registry::Traits;
use fp8c_ir::{Graph, NodeId, Tensor, ValueId};

use crate::mutate::{ALIKE, Rng};

/// One to three changes. None is sure: what a change needs may be missing.
pub(crate) fn mutate(graph: &mut Graph, rng: &mut Rng) {
    for _ in 0..1 + rng.below(3) {
        let nodes: Vec<NodeId> = graph.walk(graph.body());
        if nodes.is_empty() {
            return;
        }
        // The first node from some place on at which the change can be made.
        let (kind, from) = (rng.below(8), rng.below(nodes.len()));
        let order = nodes[from..].iter().chain(&nodes[..from]).copied();
        let change = match kind {
            0 | 1 => other_operand,
            2 => swap_operands,
            3 => other_op,
            4 => other_constant,
            5 => other_attribute,
            6 => leave_out,
            _ => swap_lines,
        };
        order.take(40).any(|node| change(graph, node, rng));
    }
}

/// Values of the type of another that stand before a node, in its region and those around it.
fn alike(graph: &Graph, node: NodeId, value: ValueId) -> Vec<ValueId> {
    let mut found = Vec::new();
    let mut at = node;
    while let Some(region) = graph.node(at).parent {
        let inside = graph.region(region);
        found.extend(&inside.args);
        let before = inside.nodes.iter().take_while(|&&n| n != at);
        found.extend(before.flat_map(|&n| &graph.node(n).results));
        at = inside.parent;
    }
    found.retain(|&v| v != value && graph.ty(v) == graph.ty(value));
    found
}

/// An operand is another value of its type: of nothing else, and of a return as of any op.
fn other_operand(graph: &mut Graph, node: NodeId, rng: &mut Rng) -> bool {
    let operands = &graph.node(node).operands;
    if operands.is_empty() {
        return false;
    }
    let i = rng.below(operands.len());
    let others = alike(graph, node, operands[i]);
    let Some(&other) = others.get(rng.below(others.len())) else { return false };
    graph.node_mut(node).operands[i] = other;
    true
}

/// Two operands of one type change places: those of a subtraction, two results of the function.
fn swap_operands(graph: &mut Graph, node: NodeId, rng: &mut Rng) -> bool {
    let operands = &graph.node(node).operands;
    if operands.len() < 2 {
        return false;
    }
    let (a, b) = (rng.below(operands.len()), rng.below(operands.len()));
    let fits = operands[a] != operands[b] && graph.ty(operands[a]) == graph.ty(operands[b]);
    if fits {
        graph.node_mut(node).operands.swap(a, b);
    }
    fits
}

/// Another op of the same signature.
fn other_op(graph: &mut Graph, node: NodeId, rng: &mut Rng) -> bool {
    let Some(name) = graph.name(node).strip_prefix("stablehlo.") else { return false };
    let Some(family) = ALIKE.iter().find(|family| family.contains(&name)) else { return false };
    let other = format!("stablehlo.{}", family[rng.below(family.len())]);
    let Some(def) = fp8c::registry().get(&other).filter(|def| def.name != graph.name(node)) else {
        return false;
    };
    graph.node_mut(node).kind = OpKind::Known(def);
    true
}

/// A constant of other numbers: all of them, or one.
fn other_constant(graph: &mut Graph, node: NodeId, rng: &mut Rng) -> bool {
    let Some(Attr::Elements(old)) = graph.node(node).attr("value") else { return false };
    let Ok(tensor) = Tensor::from_elements(old) else { return false };
    let mut values = tensor.to_f64s();
    if values.is_empty() || values.len() > 4096 {
        return false;
    }
    let with = rng.below(8);
    let one = if rng.below(2) == 0 { None } else { Some(rng.below(values.len())) };
    for (i, value) in values.iter_mut().enumerate() {
        if one.is_none_or(|one| one == i) {
            *value =
                [0.0, 1.0, -*value, 2.0 * *value, 0.5 * *value, f64::NAN, f64::INFINITY, *value + 1.0][with];
        }
    }
    let new: Elements = Tensor::from_f64s(tensor.ty.clone(), values).to_elements();
    let changed = new.bytes != old.bytes || new.splat != old.splat;
    graph.node_mut(node).set_attr("value", Attr::Elements(new));
    changed
}

/// An attribute says something else: lists are in another order, numbers are neighbours, words are those of other ops.
fn other_attribute(graph: &mut Graph, node: NodeId, rng: &mut Rng) -> bool {
    let attrs = &graph.node(node).attrs;
    if attrs.is_empty() {
        return false;
    }
    let i = rng.below(attrs.len());
    let mut new: NamedAttr = attrs[i].clone();
    // Types and names hold functions together: those are the bytes' business.
    let keep = ["value", "sym_name", "function_type", "callee"].contains(&&*new.name);
    let changed = !keep && change(&mut new.value, rng);
    if changed {
        graph.node_mut(node).attrs[i] = new;
    }
    changed
}

fn change(attr: &mut Attr, rng: &mut Rng) -> bool {
    let number = |n: &mut i64, rng: &mut Rng| *n += [1, -1][rng.below(2)];
    match attr {
        Attr::Bool(b) => *b = !*b,
        Attr::Int(n, _) => number(n, rng),
        Attr::Dense(_, list) if list.len() > 1 && rng.below(2) == 0 => {
            let (a, b) = (rng.below(list.len()), rng.below(list.len()));
            list.swap(a, b);
            return list[a] != list[b];
        }
        Attr::Dense(_, list) if !list.is_empty() => {
            let i = rng.below(list.len());
            number(&mut list[i], rng);
        }
        Attr::Array(items) if !items.is_empty() => {
            let i = rng.below(items.len());
            return change(&mut items[i], rng);
        }
        Attr::Struct(_, fields) | Attr::Dict(fields) if !fields.is_empty() => {
            let i = rng.below(fields.len());
            return change(&mut fields[i].1, rng);
        }
        Attr::Enum(_, _, word) => {
            let Some(family) = ALIKE.iter().find(|f| f.contains(&&**word)) else { return false };
            let other = family[rng.below(family.len())];
            let changed = other != &**word;
            *word = Arc::from(other);
            return changed;
        }
        _ => return false,
    }
    true
}

/// A line is gone: who took its result takes an operand of the same type.
fn leave_out(graph: &mut Graph, node: NodeId, _: &mut Rng) -> bool {
    let data = graph.node(node);
    let [result] = data.results[..] else { return false };
    let same = |v: &&ValueId| graph.ty(**v) == graph.ty(result);
    let (Some(&instead), Some(region)) = (data.operands.iter().find(same), data.parent) else { return false };
    graph.replace_uses(&[(result, instead)].into());
    graph.region_mut(region).nodes.retain(|&n| n != node);
    true
}

/// A line changes places with the next.
fn swap_lines(graph: &mut Graph, node: NodeId, _: &mut Rng) -> bool {
    let Some(region) = graph.node(node).parent else { return false };
    let nodes = &graph.region(region).nodes;
    let Some(at) = nodes.iter().position(|&n| n == node) else { return false };
    let Some(&next) = nodes.get(at + 1).filter(|&&n| !graph.node(n).has(Traits::TERMINATOR)) else {
        return false;
    };
    if graph.node(next).operands.iter().any(|v| graph.node(node).results.contains(v)) {
        return false;
    }
    graph.region_mut(region).nodes.swap(at, at + 1);
    true
}
