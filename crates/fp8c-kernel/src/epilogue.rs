//! What follows a matrix product and is computed while its sums are written: a factor, a bias, a conversion.

use std::collections::HashMap;

use fp8c_ir::OpView;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::ElementType;

use crate::flow::Flow;
use crate::shape::{shape_of, sizes};
use crate::view::View;

/// A product of narrow floats and what is computed with its sums: they are scaled as f32, or rounded to 16 bits and scaled then.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Epilogue {
    /// The product.
    pub(crate) product: NodeId,
    /// A scalar by which sums are multiplied: an f32, or a number of the result's type, to which they are rounded first then.
    pub(crate) scale: Option<ValueId>,
    /// What is then added: an f32 for each column.
    pub(crate) bias: Option<ValueId>,
}

/// Epilogues by their last node, and the last node of each node that is part of one.
#[derive(Default)]
pub(crate) struct Epilogues {
    by_last: HashMap<NodeId, Epilogue>,
    last_of: HashMap<NodeId, NodeId>,
}

impl Epilogues {
    /// Finds them in a region. Each value on the way has one use, and every result is rounded as the program says.
    pub(crate) fn new(flow: &Flow<'_>, region: RegionId) -> Self {
        let graph = flow.graph;
        let mut this = Self::default();
        for &product in &graph.region(region).nodes {
            let sums = |n: NodeId| {
                matches!(graph.name(n), "stablehlo.dot_general" | "stablehlo.dot" | "chlo.ragged_dot")
                    && matches!(
                        shape_of(graph, graph.node(n).results[0]).elem,
                        ElementType::F32 | ElementType::BF16 | ElementType::F16
                    )
                    && graph.node(n).operands.iter().all(|&v| narrow(shape_of(graph, v).elem))
            };
            if sums(product) {
                this.follow(flow, product);
            }
        }
        this
    }

    fn follow(&mut self, flow: &Flow<'_>, product: NodeId) {
        let graph = flow.graph;
        let elem = shape_of(graph, graph.node(product).results[0]).elem;
        let sums = elem == ElementType::F32;
        let mut found = Epilogue { product, scale: None, bias: None };
        let mut nodes = vec![product];
        while let Some((next, other)) = next(flow, nodes[nodes.len() - 1]) {
            let joined = match (graph.name(next), other) {
                ("stablehlo.multiply", Some(other))
                    if nodes.len() == 1 && !(sums && is_summed(flow, next)) =>
                {
                    found.scale = scalar(flow, other, elem);
                    found.scale.is_some()
                }
                ("stablehlo.add", Some(other))
                    if nodes.len() == 1 && sums && graph.name(product) != "chlo.ragged_dot" =>
                {
                    found.bias = of_columns(flow, product, other);
                    found.bias.is_some()
                }
                ("stablehlo.convert", None) if sums => {
                    narrow(shape_of(graph, graph.node(next).results[0]).elem)
                }
                _ => false,
            };
            if !joined {
                break;
            }
            nodes.push(next);
            if graph.name(next) == "stablehlo.convert" {
                break;
            }
        }
        let last = nodes[nodes.len() - 1];
        if last != product {
            self.by_last.insert(last, found);
            self.last_of.extend(nodes.into_iter().map(|n| (n, last)));
        }
    }

    /// The epilogue that ends with a node.
    pub(crate) fn ending(&self, node: NodeId) -> Option<&Epilogue> {
        self.by_last.get(&node)
    }

    /// The last node of the epilogue that a node is part of.
    pub(crate) fn last_of(&self, node: NodeId) -> Option<NodeId> {
        self.last_of.get(&node).copied()
    }
}

/// A float of at most 16 bits: products of two of them are exact in f32.
fn narrow(elem: ElementType) -> bool {
    matches!(elem, ElementType::Small(_))
}

/// The only use of a node's result, and its other operand where it has two.
fn next(flow: &Flow<'_>, node: NodeId) -> Option<(NodeId, Option<ValueId>)> {
    let graph = flow.graph;
    let value = graph.node(node).results[0];
    let &[next] = flow.users(value) else { return None };
    match graph.node(next).operands[..] {
        [a] if a == value => Some((next, None)),
        [a, b] if a == value && b != value => Some((next, Some(b))),
        [a, b] if b == value && a != value => Some((next, Some(a))),
        _ => None,
    }
}

/// A sum takes the product as it is, without rounding it.
fn is_summed(flow: &Flow<'_>, node: NodeId) -> bool {
    let graph = flow.graph;
    let users = flow.users(graph.node(node).results[0]);
    users.iter().any(|&n| matches!(graph.name(n), "stablehlo.add" | "stablehlo.subtract"))
}

/// The stored scalar of type `elem` that is repeated for all elements of a value.
fn scalar(flow: &Flow<'_>, value: ValueId, elem: ElementType) -> Option<ValueId> {
    let (source, view) = stored(flow, value, elem)?;
    (view.strides.iter().all(|&s| s == 0) && view.offset == 0).then_some(source)
}

/// The stored vector that is repeated for all rows of a product's result and has an element for each column.
fn of_columns(flow: &Flow<'_>, product: NodeId, value: ValueId) -> Option<ValueId> {
    let (source, view) = stored(flow, value, ElementType::F32)?;
    let columns = free_columns(flow.graph, product);
    let first = view.shape.len() - columns;
    let part = |from: usize, to: usize| View {
        shape: view.shape[from..to].to_vec(),
        strides: view.strides[from..to].to_vec(),
        offset: view.offset,
    };
    let repeated = part(0, first).strides.iter().zip(&view.shape).all(|(&s, &n)| s == 0 || n == 1);
    (repeated && part(first, view.shape.len()).is_dense()).then_some(source)
}

fn stored(flow: &Flow<'_>, value: ValueId, elem: ElementType) -> Option<(ValueId, View)> {
    let (source, path) = flow.trace(value);
    let view = flow.apply(&path, View::dense(&sizes(shape_of(flow.graph, source))))?;
    (shape_of(flow.graph, source).elem == elem).then_some((source, view))
}

/// How many dimensions of a product's result are columns: of the right operand alone. They come last.
fn free_columns(graph: &Graph, node: NodeId) -> usize {
    let op = OpView::new(graph, node);
    let rank = shape_of(graph, graph.node(node).operands[1]).rank();
    let listed = |name: &str| op.attr("dot_dimension_numbers").map_or(0, |n| n.field_ints(name).len());
    let taken = listed("rhs_contracting_dimensions") + listed("rhs_batching_dimensions");
    rank - if graph.name(node) == "stablehlo.dot" { 1 } else { taken }
}
