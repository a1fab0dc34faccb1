//! Softmax, RMSNorm, and gradients: values that compute one of them, found by rules alone.
//!
//! ```text
//! p * d - p * sum(p * d)              is  nn.softmax_grad(p, d)      by softmax-gradient-spread
//! d * r - x * (sum(x * d) / n * r^3)  is  nn.rms_norm_grad(x, e, d)  by rms-norm-gradient-less
//! ```
//!
//! Probing cannot tell them, as each element depends on its row. What a value is computed from becomes a term, as far back as a few
//! dozen ops reach; all floats are seen as f32, so conversions count for nothing. Nothing that is lowered depends on it.

use std::collections::{HashMap, HashSet, VecDeque};

use fp8c_egraph::derive::{Derivation, Reached, Sketch, Step};
use fp8c_egraph::lang::Label;
use fp8c_egraph::{ClassId, Limits};
use fp8c_ir::Move;
use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};

use super::activations::{constant, inherent};
use super::justify::{Justification, rules};

/// A value and what it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meaning {
    /// The value.
    pub value: ValueId,
    /// What it is, and by which rules.
    pub why: Justification,
}

/// Ops whose value a term may be.
const WHOLE: &[&str] = &["nn.softmax", "nn.softmax_grad", "nn.rms_norm", "nn.rms_norm_grad"];
/// Ops that what comes from behind may be multiplied by.
const SLOPES: &[&str] = &["nn.sigmoid_grad", "nn.silu_grad", "nn.gelu_grad", "nn.gelu_tanh_grad"];
/// Ops that may be within a value, each with the op around it: a norm that is scaled in one product, a gradient in a sum with what
/// comes by another way.
const PARTS: &[(&str, &str)] =
    &[("stablehlo.multiply", "nn.rms_norm"), ("stablehlo.add", "nn.rms_norm_grad")];
/// Ops in a term: what all spellings have in common is near.
const NODES: usize = 64;
const LIMITS: Limits = Limits { nodes: 6000, iterations: 16, time: None };

/// Finds the values of a graph that are one of the meanings, in program order.
pub fn find(graph: &Graph) -> Vec<Meaning> {
    let mut known: HashMap<String, Option<Justification>> = HashMap::new();
    let mut found = Vec::new();
    for node in graph.walk(graph.body()) {
        let [value] = graph.node(node).results[..] else { continue };
        if !may_be(graph, node) {
            continue;
        }
        let mut look = |cut: Option<ValueId>| {
            let (sketch, root) = sketch(graph, value, cut)?;
            known.entry(sketch.key(root)).or_insert_with(|| meaning(&sketch, root)).clone()
        };
        let why = look(None).or_else(|| beside(graph, node).into_iter().find_map(|v| look(Some(v))));
        found.extend(why.map(|why| Meaning { value, why }));
    }
    found
}

/// The last op of any spelling.
fn may_be(graph: &Graph, node: NodeId) -> bool {
    let last =
        ["add", "subtract", "multiply", "divide", "exponential"].map(|name| format!("stablehlo.{name}"));
    let data = graph.node(node);
    let tensor = data.results.first().and_then(|&v| graph.ty(v).as_tensor());
    last.iter().any(|l| l == data.name()) && tensor.is_some_and(|t| t.elem.is_float() && !t.shape.is_empty())
}

fn meaning(sketch: &Sketch, root: u32) -> Option<Justification> {
    let step = |at: &Reached<'_>, class: ClassId, label: &Label, operands: &[ClassId]| {
        let slope = |i: usize| at.nodes(operands[i]).any(|(l, _)| SLOPES.contains(&l.name()));
        // Only what is no value by itself: else that value has been found.
        let hidden = |class: ClassId| (0..sketch.terms()).all(|t| at.class(t) != class);
        let part = |name: &str, i: usize| {
            let of = |name: &str| at.nodes(operands[i]).any(|(l, _)| PARTS.contains(&(name, l.name())));
            operands.len() == 2 && of(name) && hidden(operands[i])
        };
        match label.name() {
            name if WHOLE.contains(&name) && class == at.class(root) => Step::Found,
            name if SLOPES.contains(&name) && class != at.class(root) => Step::Found,
            "stablehlo.multiply" if class == at.class(root) && slope(0) => Step::Through(&[0]),
            "stablehlo.multiply" if class == at.class(root) && slope(1) => Step::Through(&[1]),
            name if class == at.class(root) && part(name, 0) => Step::Through(&[0]),
            name if class == at.class(root) && part(name, 1) => Step::Through(&[1]),
            name if class != at.class(root) && PARTS.iter().any(|(_, p)| *p == name) => Step::Found,
            _ => Step::No,
        }
    };
    let Derivation { meaning, rules, .. } = sketch.derive(root, rules()?, &LIMITS, step)?;
    Some(Justification { meaning, rules })
}

/// The type that a value is seen as.
fn seen(graph: &Graph, value: ValueId) -> Option<Type> {
    let TensorType { shape, elem, .. } = graph.ty(value).as_tensor()?.clone();
    Some(TensorType::new(shape, if elem.is_float() { ElementType::F32 } else { elem }).into())
}

/// A sum or maximum along the last dimension, perhaps with others of one. Norms over all of a tensor tell nothing.
fn of_rows(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    let rank = data.operands.first().and_then(|&v| graph.ty(v).as_tensor()).map_or(0, |t| t.shape.len());
    let dims = data.attr("dimensions").and_then(Attr::as_ints).unwrap_or_default();
    data.name() == "stablehlo.reduce" && dims.contains(&(rank as i64 - 1)) && dims.len() < rank
}

/// Whether an op may stand in a term.
fn enters(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    let moves = matches!(data.moves(), Some(Move::Broadcast | Move::Reshape));
    data.results.len() == 1 && (data.has(Traits::ELEMENTWISE) || moves || of_rows(graph, node))
}

/// Whether an op takes room in a term: conversions count for nothing there, and numbers for little.
fn computes(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    let of_number = |&v: &ValueId| graph.def_node(v).is_some_and(|n| number(graph, n).is_some());
    data.name() != "stablehlo.convert" && !data.operands.iter().all(of_number)
}

/// The parts of a sum that is added to: what comes by another way may be one of them, and would take all the room of a term.
fn beside(graph: &Graph, node: NodeId) -> Vec<ValueId> {
    let sum = |node: NodeId| matches!(graph.node(node).name(), "stablehlo.add" | "stablehlo.subtract");
    let from = |&value: &ValueId| {
        let mut node = graph.def_node(value)?;
        while graph.node(node).name() == "stablehlo.convert" {
            node = graph.def_node(*graph.node(node).operands.first()?)?;
        }
        Some(node).filter(|&n| sum(n))
    };
    let sums = graph.node(node).operands.iter().filter(|_| sum(node)).filter_map(from);
    sums.flat_map(|n| graph.node(n).operands.clone()).collect()
}

/// The term of a value, another one taken as given; nothing where it is none that a meaning could have.
fn sketch(graph: &Graph, value: ValueId, cut: Option<ValueId>) -> Option<(Sketch, u32)> {
    let (mut inner, mut queue) = (HashSet::new(), VecDeque::from([value]));
    let mut room = NODES;
    while let Some(v) = queue.pop_front() {
        let Some(node) = graph.def_node(v).filter(|&n| enters(graph, n)) else { continue };
        if cut != Some(v) && room > 0 && inner.insert(v) {
            room -= usize::from(computes(graph, node));
            queue.extend(&graph.node(node).operands);
        }
    }
    let tells = |v: &ValueId| {
        let name = graph.def_node(*v).map_or("", |n| graph.node(n).name());
        matches!(
            name,
            "stablehlo.reduce"
                | "stablehlo.tanh"
                | "stablehlo.exponential"
                | "stablehlo.logistic"
                | "chlo.erf"
                | "chlo.erfc"
        )
    };
    inner.iter().any(tells).then_some(())?;
    let mut sketch = Sketch::default();
    let root = term(graph, value, &inner, &mut sketch, &mut HashMap::new())?;
    Some((sketch, root))
}

fn term(
    graph: &Graph,
    value: ValueId,
    inner: &HashSet<ValueId>,
    sketch: &mut Sketch,
    known: &mut HashMap<ValueId, u32>,
) -> Option<u32> {
    if let Some(&found) = known.get(&value) {
        return Some(found);
    }
    let ty = seen(graph, value)?;
    let node = graph.def_node(value);
    let new = if let Some(number) = node.and_then(|n| number(graph, n)) {
        constant(sketch, &ty, number)?
    } else if let Some(node) = node.filter(|_| inner.contains(&value)) {
        let operands = graph.node(node).operands.iter();
        let children: Vec<u32> =
            operands.map(|&v| term(graph, v, inner, sketch, known)).collect::<Option<_>>()?;
        let data = graph.node(node);
        match data.name() {
            "stablehlo.convert" | "stablehlo.reduce_precision" if *sketch.ty(children[0]) == ty => {
                children[0]
            }
            _ if !data.regions.is_empty() => sketch.node_as(graph, node, &children, &ty)?,
            name => sketch.op(name, &children, inherent(graph, node), &ty)?,
        }
    } else {
        sketch.leaf(&ty, false)
    };
    known.insert(value, new);
    Some(new)
}

/// The number that a constant is everywhere.
fn number(graph: &Graph, node: NodeId) -> Option<f64> {
    match graph.node(node).attr("value")? {
        Attr::Elements(e) if e.splat => {
            let ty = TensorType::scalar(e.ty.elem);
            Tensor::from_bytes(ty, &e.bytes).ok()?.to_f64s().first().copied()
        }
        _ => None,
    }
}
