//! What each op of a region is to the compiler, and where each value's elements come from.

use std::collections::HashMap;

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::graph::{Graph, Node, NodeId, RegionId, ValueId};
use fp8c_ir::view::as_indices;
use fp8c_ir::{Move, Movement, OpView};

use crate::elementwise;
use crate::shape::{shape_of, sizes, static_types};
use crate::view::View;

/// What a node is to the compiler.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    /// Only another view of its operand's buffer.
    View,
    /// One scalar expression an element; a constant of one value and an iota too.
    Elementwise,
    /// A reduction by a well-known function of two scalars.
    Reduce(Combine),
    /// Anything else: a step of its own.
    Other,
}

/// What lies between a value and where its elements are computed: views, innermost first.
pub(crate) type Path = Vec<Hop>;

/// One view on a [`Path`].
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Hop {
    /// A node of class [`Class::View`].
    Node(NodeId),
    /// A scalar that stands for all elements of this shape.
    Spread(Vec<usize>),
}

/// Facts about the nodes of one region.
pub(crate) struct Flow<'g> {
    pub(crate) graph: &'g Graph,
    region: RegionId,
    classes: HashMap<NodeId, Class>,
    /// An elementwise op is computed in kernels.
    computes: fn(&OpView<'_>) -> bool,
    /// Nodes of the region that read a value, themselves or in their regions.
    users: HashMap<ValueId, Vec<NodeId>>,
}

impl<'g> Flow<'g> {
    pub(crate) fn new(graph: &'g Graph, region: RegionId, computes: fn(&OpView<'_>) -> bool) -> Self {
        let mut this = Self { graph, region, classes: HashMap::new(), computes, users: HashMap::new() };
        for &node in &graph.region(region).nodes {
            let class = this.classify(node);
            this.classes.insert(node, class);
            let mut walk = vec![node];
            walk.extend(graph.node(node).regions.iter().flat_map(|&r| graph.walk(r)));
            for value in walk.iter().flat_map(|&n| &graph.node(n).operands) {
                let users = this.users.entry(*value).or_default();
                if users.last() != Some(&node) {
                    users.push(node);
                }
            }
        }
        this
    }

    /// The node is a step of its own after all.
    pub(crate) fn set_apart(&mut self, node: NodeId) {
        self.classes.insert(node, Class::Other);
    }

    /// An iota as a view of the numbers from zero.
    pub(crate) fn iota(&self, node: NodeId) -> View {
        let mut view = View::dense(&sizes(shape_of(self.graph, self.graph.node(node).results[0])));
        let along = OpView::new(self.graph, node).int("iota_dimension").unwrap_or(0) as usize;
        view.strides.iter_mut().enumerate().for_each(|(d, s)| *s = isize::from(d == along));
        view
    }

    /// Nodes of the region that read a value, themselves or in their regions, each once.
    pub(crate) fn users(&self, value: ValueId) -> &[NodeId] {
        self.users.get(&value).map_or(&[], Vec::as_slice)
    }

    fn classify(&self, node: NodeId) -> Class {
        let graph = self.graph;
        let op = OpView::new(graph, node);
        let data = graph.node(node);
        if !static_types(graph, node) {
            return Class::Other;
        }
        match data.name() {
            "stablehlo.constant" | "arith.constant" => {
                let splat =
                    data.attr("value").is_some_and(|v| matches!(v, fp8c_ir::Attr::Elements(e) if e.splat));
                if splat && (self.computes)(&op) { Class::Elementwise } else { Class::Other }
            }
            "stablehlo.reduce" => match (Combine::of(&op, 0), data.operands.len()) {
                (Some(combine), 2)
                    if !matches!(combine, Combine::First | Combine::Second)
                        && elementwise::has_type(shape_of(graph, data.operands[0]).elem) =>
                {
                    Class::Reduce(combine)
                }
                _ => Class::Other,
            },
            _ if data.is(Move::Stay) => Class::View,
            _ if is_viewed(data) && data.results.len() == 1 => {
                let (source, path) = self.trace(data.operands[0]);
                let operand = self.apply(&path, View::dense(&sizes(shape_of(graph, source))));
                match operand.and_then(|view| moved(&op, &view)) {
                    Some(_) => Class::View,
                    // A copy: the elements in the order of the operand.
                    None if elementwise::has_type(shape_of(graph, data.operands[0]).elem) => {
                        Class::Elementwise
                    }
                    None => Class::Other,
                }
            }
            _ if (self.computes)(&op) => Class::Elementwise,
            _ => Class::Other,
        }
    }

    pub(crate) fn class(&self, node: NodeId) -> Option<Class> {
        self.classes.get(&node).copied()
    }

    /// The node of this region that computes a value.
    pub(crate) fn maker(&self, value: ValueId) -> Option<NodeId> {
        self.graph.def_node(value).filter(|n| self.classes.contains_key(n))
    }

    /// The value whose buffer holds the elements of `value`, and the views between.
    pub(crate) fn trace(&self, value: ValueId) -> (ValueId, Path) {
        let mut path = Vec::new();
        let mut at = value;
        while let Some(node) = self.maker(at).filter(|&n| self.class(n) == Some(Class::View)) {
            path.push(Hop::Node(node));
            at = self.graph.node(node).operands[self.graph.result_index(at)];
        }
        path.reverse();
        (at, path)
    }

    /// The results of a node of class [`Class::View`] that are views of `value`.
    pub(crate) fn views_of(&self, value: ValueId, node: NodeId) -> impl Iterator<Item = ValueId> {
        let data = self.graph.node(node);
        (data.operands.iter().zip(&data.results))
            .filter(move |(o, _)| **o == value)
            .map(|(_, &result)| result)
    }

    /// Uses of a value's elements by nodes that are no views, themselves or by way of views; a node that uses them several
    /// times as often.
    pub(crate) fn uses(&self, value: ValueId) -> Vec<NodeId> {
        let (mut uses, mut work) = (Vec::new(), vec![value]);
        while let Some(value) = work.pop() {
            for &user in self.users(value) {
                if self.class(user) == Some(Class::View) {
                    work.extend(self.views_of(value, user));
                    continue;
                }
                let own = self.graph.node(user).operands.iter().filter(|v| **v == value).count();
                // What only the regions of a node read counts once.
                uses.extend(std::iter::repeat_n(user, own.max(1)));
            }
        }
        uses
    }

    /// The value is an argument of this region.
    pub(crate) fn is_argument(&self, value: ValueId) -> bool {
        self.graph.region(self.region).args.contains(&value)
    }

    /// The view that a path makes of a base.
    pub(crate) fn apply(&self, path: &[Hop], base: View) -> Option<View> {
        path.iter().try_fold(base, |view, hop| match hop {
            Hop::Node(node) => moved(&OpView::new(self.graph, *node), &view),
            Hop::Spread(shape) => {
                Some(View { shape: shape.clone(), strides: vec![0; shape.len()], offset: view.offset })
            }
        })
    }

    /// Operand `i` of a node: where its elements come from, seen in the shape the node computes in.
    pub(crate) fn operand(&self, node: NodeId, i: usize) -> (ValueId, Path) {
        let value = self.graph.node(node).operands[i];
        let (source, mut path) = self.trace(value);
        // The predicate of a choice and the bounds of a clamp may be scalars.
        if self.class(node) == Some(Class::Elementwise) && shape_of(self.graph, value).rank() == 0 {
            let domain = self.domain(node);
            if !domain.is_empty() {
                path.push(Hop::Spread(domain));
            }
        }
        (source, path)
    }

    /// The shape a node's elements are computed in: that of its operand where it is a reduction or a copy.
    pub(crate) fn domain(&self, node: NodeId) -> Vec<usize> {
        let data = self.graph.node(node);
        let reads = matches!(self.class(node), Some(Class::Reduce(_))) || is_viewed(data);
        let value = if reads { data.operands[0] } else { data.results[0] };
        sizes(shape_of(self.graph, value))
    }

    /// The node divides by one number a row: the interpreter and XLA multiply by its reciprocal.
    pub(crate) fn divides_rows(&self, node: NodeId) -> bool {
        self.graph.node(node).name() == "stablehlo.divide"
            && fp8c_dialects::stablehlo::binary::divides_rows(&OpView::new(self.graph, node))
    }
}

/// The op may be another view of its operand: nothing but strides changes.
fn is_viewed(node: &Node) -> bool {
    node.is_layout() || matches!(node.moves(), Some(Move::Broadcast | Move::Slice | Move::Stay))
}

/// What an op that [is viewed](is_viewed) makes of a view of its operand; nothing when no strides do that.
fn moved(op: &OpView<'_>, view: &View) -> Option<View> {
    let shape = || op.declared_tensor(0).map(sizes).unwrap_or_default();
    let list = |v: Vec<i64>| as_indices("", &v).unwrap_or_default();
    Some(match op.graph.movement(op.id) {
        Some(Movement::Broadcast(dims)) => view.broadcast(&shape(), &dims),
        Some(Movement::Reshape) => view.reshape(&shape())?,
        Some(Movement::Transpose(order)) => view.transpose(&order),
        Some(Movement::Slice { starts, limits, strides }) => {
            view.slice(&list(starts), &list(limits), &list(strides))
        }
        _ => view.clone(),
    })
}
