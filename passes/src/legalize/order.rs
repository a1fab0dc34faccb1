//! Factors behind a product stand behind its transpositions, too: XLA's layout passes give a product the order in which it is needed where
//! nothing stands between the two, and write it the other way round where something does.
//!
//! Before:
//! ```mlir
//! %1 = fp8.scale_by %dot, %c {dimensions = [1]} : (tensor<4x6xbf16>, tensor<6xf32>) -> tensor<4x6xbf16>
//! %2 = stablehlo.transpose %1, dims = [1, 0] : (tensor<4x6xbf16>) -> tensor<6x4xbf16>
//! ```
//! After:
//! ```mlir
//! %1 = stablehlo.transpose %dot, dims = [1, 0] : (tensor<4x6xbf16>) -> tensor<6x4xbf16>
//! %2 = fp8.scale_by %1, %c {dimensions = [0]} : (tensor<6x4xbf16>, tensor<6xf32>) -> tensor<6x4xbf16>
//! ```

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::movement::{Move, Movement};
use fp8c_ir::view::OpView;

/// Changes every such pair in place: the two ops exchange what they do.
pub(super) fn transposed_first(graph: &mut Graph) {
    let uses = graph.uses();
    for node in graph.walk(graph.body()) {
        if !matches!(graph.name(node), "fp8.scale_by" | "fp8.unscale_by") || !behind_product(graph, node) {
            continue;
        }
        let value = graph.node(node).results[0];
        let &[(user, _)] = &uses[value.index()][..] else { continue };
        let alike = graph.node(user).parent == graph.node(node).parent;
        if graph.node(user).is(Move::Transpose) && alike {
            exchange(graph, node, user);
        }
    }
}

fn behind_product(graph: &Graph, node: NodeId) -> bool {
    let of = graph.def_node(graph.node(node).operands[0]);
    of.is_some_and(|n| {
        let product = matches!(graph.name(n), "fp8.dot_general" | "stablehlo.dot_general");
        product || graph.node(n).is(Move::Transpose)
    })
}

fn exchange(graph: &mut Graph, scale: NodeId, transpose: NodeId) {
    let Some(Movement::Transpose(order)) = graph.movement(transpose) else { return };
    let dims = OpView::new(graph, scale).ints("dimensions");
    let place = |d: &i64| order.iter().position(|&p| p as i64 == *d).map(|i| i as i64);
    let Some(moved) = dims.iter().map(place).collect::<Option<Vec<i64>>>() else { return };
    let (wide, elem) = {
        let from = graph.ty(graph.node(scale).operands[0]).as_tensor();
        let to = graph.ty(graph.node(transpose).results[0]).as_tensor();
        let (Some(from), Some(to)) = (from, to) else { return };
        (to.with_elem(from.elem), to.elem)
    };
    // The scaled value's type stays its own: both have one element type wherever smoothing makes them.
    if wide.elem != elem {
        return;
    }
    let (kind, attrs) = (graph.node(scale).kind.clone(), graph.node(scale).attrs.clone());
    let factors = graph.node(scale).operands[1];
    let own = (graph.node(transpose).kind.clone(), graph.node(transpose).attrs.clone());
    let between = graph.node(scale).results[0];
    let first = graph.node_mut(scale);
    (first.kind, first.attrs) = own;
    first.operands.truncate(1);
    graph.value_mut(between).ty = wide.into();
    let second = graph.node_mut(transpose);
    (second.kind, second.attrs) = (kind, attrs);
    second.operands.push(factors);
    second.set_attr("dimensions", Attr::ints(moved));
}
