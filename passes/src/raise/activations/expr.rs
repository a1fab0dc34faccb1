//! The elementwise expression of a product's operand, seen through data movement.
//!
//! One element of the operand is computed from one element of each tensor around it. Movement inside the expression (a gate
//! sliced out of a fused projection, a transpose between an activation and a multiplication) only says which element that
//! is, so a tensor is told apart by where it is read, and the expression is cut at what is not elementwise.

use std::collections::HashMap;

use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::printer::print_attrs;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::ElementType;

use crate::raise::flow::Flow;
use crate::raise::probe::splat;
use crate::raise::state::Function;

/// More nodes than any spelling of an activation needs: an error function written out has about 100.
const MAX_NODES: usize = 500;
/// More tensors than any gated activation is made of: a residual stream is left here.
const MAX_DATA: usize = 12;

/// What a node of an expression is.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Kind {
    /// A tensor, by number: the expression is cut here.
    Data(u32),
    /// A number that is one for many elements: a scalar, a bias, an argument.
    Uniform,
    /// A choice that does not depend on any of the tensors: a mask.
    Flag,
    /// A constant.
    Constant(f64),
    /// The same as another node: a conversion or movement.
    Same(usize),
    /// An op on other nodes.
    Op(NodeId, usize, Vec<usize>),
}

/// A value of an expression.
pub(super) struct Node {
    /// The value.
    pub value: ValueId,
    /// The value as it stands where the expression ends, when movement alone lies between.
    pub shown: ValueId,
    /// What it is computed from.
    pub kind: Kind,
    /// The tensors it depends on, one bit each.
    pub data: u64,
}

/// The expression of a value.
pub(super) struct Expr {
    /// Each after what it is computed from; the last is the value.
    pub nodes: Vec<Node>,
    /// The tensors it is cut at.
    pub data: Vec<ValueId>,
    /// Some float of the expression is narrower than f32, so constants are rounded.
    pub narrow: bool,
}

impl Expr {
    /// The expression of a value; nothing when it has more tensors or nodes than a gated activation would.
    pub(super) fn new(f: &Function<'_, '_>, value: ValueId) -> Option<Self> {
        let expr = Self { nodes: vec![], data: vec![], narrow: false };
        let mut builder = Builder { f, expr, visits: 0, known: HashMap::new(), paths: HashMap::new() };
        builder.visit(value, 0, value)?;
        let mut expr = builder.expr;
        let elem = |v: ValueId| f.flow.graph.ty(v).as_tensor().map(|t| t.elem);
        for node in &mut expr.nodes {
            // What is chosen by nothing but masks, counters and scalars is a mask.
            if node.data == 0 && elem(node.value) == Some(ElementType::I1) {
                node.kind = Kind::Flag;
            }
            expr.narrow |= elem(node.value).is_some_and(|e| e.is_float() && e.bytes() < 4);
        }
        Some(expr)
    }

    /// The last node: the value itself.
    pub(super) fn root(&self) -> usize {
        self.nodes.len() - 1
    }

    /// What a node is computed from.
    pub(super) fn operands(&self, node: usize) -> &[usize] {
        match &self.nodes[node].kind {
            Kind::Same(from) => std::slice::from_ref(from),
            Kind::Op(_, _, operands) => operands,
            _ => &[],
        }
    }

    /// The tensors that the value depends on when some nodes are taken as given.
    pub(super) fn data_without(&self, given: &[usize]) -> u64 {
        let mut data = vec![0u64; self.nodes.len()];
        for (i, node) in self.nodes.iter().enumerate() {
            data[i] = match node.kind {
                _ if given.contains(&i) => 0,
                Kind::Data(_) => node.data,
                _ => self.operands(i).iter().fold(0, |sum, &o| sum | data[o]),
            };
        }
        data[self.root()]
    }

    /// Some mask takes part.
    pub(super) fn masked(&self) -> bool {
        self.nodes.iter().any(|n| n.kind == Kind::Flag)
    }
}

struct Builder<'b, 'f, 'g> {
    f: &'b Function<'f, 'g>,
    expr: Expr,
    /// Nodes that were begun: what is too large is left on the way down.
    visits: usize,
    /// Nodes by the number of their value and where it is read.
    known: HashMap<(u32, u32), usize>,
    /// Ways of reading: the way before and one more movement.
    paths: HashMap<(u32, String), u32>,
}

/// How a value is computed.
enum Step {
    Leaf(Kind),
    /// The same, element by element.
    Same(ValueId),
    /// The same, read elsewhere.
    Moved(ValueId, String),
    Op(NodeId, usize),
}

impl Builder<'_, '_, '_> {
    /// The node of a value read in a way; `shown` stands for it at the end of the expression.
    fn visit(&mut self, value: ValueId, path: u32, shown: ValueId) -> Option<usize> {
        let key = (self.f.flow.number(value), path);
        if let Some(&node) = self.known.get(&key) {
            return Some(node);
        }
        self.visits += 1;
        if self.visits > MAX_NODES {
            return None;
        }
        let kind = match self.step(value) {
            Step::Leaf(Kind::Data(_)) => Kind::Data(self.expr.data.len() as u32),
            Step::Leaf(kind) => kind,
            Step::Same(from) => Kind::Same(self.visit(from, path, if path == 0 { from } else { shown })?),
            Step::Moved(from, how) => {
                let count = self.paths.len() as u32 + 1;
                let path = *self.paths.entry((path, how)).or_insert(count);
                Kind::Same(self.visit(from, path, shown)?)
            }
            Step::Op(node, i) => {
                let operands = self.f.flow.graph.node(node).operands.clone();
                let visit = |o: ValueId| self.visit(o, path, o);
                Kind::Op(node, i, operands.into_iter().map(visit).collect::<Option<_>>()?)
            }
        };
        let data = match &kind {
            Kind::Data(i) => {
                self.expr.data.push(value);
                1 << i
            }
            Kind::Same(from) => self.expr.nodes[*from].data,
            Kind::Op(_, _, from) => from.iter().fold(0, |sum, &o| sum | self.expr.nodes[o].data),
            _ => 0,
        };
        if self.expr.data.len() > MAX_DATA {
            return None;
        }
        self.expr.nodes.push(Node { value, shown, kind, data });
        self.known.insert(key, self.expr.nodes.len() - 1);
        Some(self.expr.nodes.len() - 1)
    }

    fn step(&self, value: ValueId) -> Step {
        let flow = self.f.flow;
        let (graph, elem) = (flow.graph, flow.graph.ty(value).as_tensor().map(|t| t.elem));
        if self.f.index.contains_key(&value) {
            return Step::Leaf(if elem == Some(ElementType::I1) { Kind::Flag } else { Kind::Uniform });
        }
        let constant = graph.def_node(value).filter(|_| self.is_constant(value));
        if let Some(x) = constant.and_then(|n| splat(flow, n)).filter(|_| elem != Some(ElementType::I1)) {
            return Step::Leaf(Kind::Constant(x));
        }
        if elem.is_none_or(|e| !e.is_float() && e != ElementType::I1) {
            return Step::Leaf(Kind::Uniform);
        }
        if let Some(step) = moved(flow, value) {
            return step;
        }
        let Def::Result(node, i) = graph.value(value).def else { return Step::Leaf(leaf(self.f, value)) };
        let data = graph.node(node);
        // A float made of an integer's bits is random, not data.
        if data.name() == "stablehlo.bitcast_convert" {
            Step::Leaf(Kind::Uniform)
        } else if data.has(Traits::ELEMENTWISE) && data.regions.is_empty() && !self.is_constant(value) {
            Step::Op(node, i as usize)
        } else {
            Step::Leaf(leaf(self.f, value))
        }
    }

    fn is_constant(&self, value: ValueId) -> bool {
        matches!(self.f.flow.op(value), "stablehlo.constant" | "arith.constant")
    }
}

/// Conversions and movement.
fn moved(flow: &Flow<'_>, value: ValueId) -> Option<Step> {
    let Def::Result(node, _) = flow.graph.value(value).def else {
        return flow.moved_from(value).map(Step::Same);
    };
    let data = flow.graph.node(node);
    let whole = |from: ValueId| flow.elements(from) == flow.elements(value);
    let how = || {
        let places: Vec<u32> = data.operands.iter().skip(1).map(|&v| flow.number(v)).collect();
        let from = data.operands.first().map(|&v| flow.graph.ty(v).to_string()).unwrap_or_default();
        format!("{} {} {from} {places:?}", data.name(), print_attrs(data))
    };
    match data.name() {
        "stablehlo.broadcast_in_dim" => {
            let from = *data.operands.first()?;
            let dims = data.attr("broadcast_dimensions").and_then(fp8c_ir::Attr::as_ints).unwrap_or_default();
            let in_order = dims.is_sorted();
            if flow.is_scalar(from) || whole(from) && in_order {
                return Some(Step::Same(from));
            }
            repeats_rows(flow, from, value, &dims).then(|| Step::Moved(from, how()))
        }
        "stablehlo.transpose" | "stablehlo.slice" | "stablehlo.dynamic_slice" | "stablehlo.reverse" => {
            Some(Step::Moved(*data.operands.first()?, how()))
        }
        "stablehlo.all_gather" | "stablehlo.collective_permute" => {
            Some(Step::Moved(*data.operands.first()?, how()))
        }
        // A number made of an integer or a choice has its own meaning.
        "stablehlo.convert" => {
            let from = *data.operands.first()?;
            let elem = flow.graph.ty(from).as_tensor()?.elem;
            let to = flow.graph.ty(value).as_tensor()?.elem;
            (elem.is_float() == to.is_float() || elem == ElementType::I1).then_some(Step::Same(from))
        }
        _ => flow.moved_from(value).map(Step::Same),
    }
}

/// A broadcast that has a tensor's rows as they are several times, as a mixture written without groups does once an expert: what is
/// spread along rows (a gain, a mean) is no data.
fn repeats_rows(flow: &Flow<'_>, from: ValueId, to: ValueId, dims: &[i64]) -> bool {
    let shape = |v| flow.graph.ty(v).as_tensor().map(|t| t.shape.as_slice());
    let (Some(from), Some(to)) = (shape(from), shape(to)) else { return false };
    let kept = |(&n, &d): (&i64, &i64)| usize::try_from(d).is_ok_and(|d| to.get(d) == Some(&n));
    let last = dims.last().is_some_and(|&d| d + 1 == to.len() as i64);
    dims.len() > 1 && dims.is_sorted() && last && from.iter().zip(dims).all(kept)
}

/// What the expression is cut at.
fn leaf(f: &Function<'_, '_>, value: ValueId) -> Kind {
    let flow = f.flow;
    let root = flow.root(value);
    let spread = flow.op(value) == "stablehlo.broadcast_in_dim";
    let fixed =
        f.index.contains_key(&root) || matches!(flow.op(root), "stablehlo.constant" | "arith.constant");
    match flow.graph.ty(value).as_tensor().map(|t| t.elem) {
        Some(ElementType::I1) => Kind::Flag,
        Some(e) if e.is_float() && !spread && !fixed && !flow.is_scalar(value) => Kind::Data(0),
        _ => Kind::Uniform,
    }
}
