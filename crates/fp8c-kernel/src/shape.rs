//! Types of values as sizes.

use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::TensorType;

/// The tensor type of a value; scalars of no tensor type have been excluded.
pub(crate) fn shape_of(graph: &Graph, value: ValueId) -> &TensorType {
    static NONE: std::sync::OnceLock<TensorType> = std::sync::OnceLock::new();
    let none = || NONE.get_or_init(|| TensorType::scalar(fp8c_ir::ElementType::I1));
    graph.ty(value).as_tensor().unwrap_or_else(none)
}

/// The sizes of a static type.
pub(crate) fn sizes(ty: &TensorType) -> Vec<usize> {
    ty.shape.iter().map(|&n| usize::try_from(n).unwrap_or(0)).collect()
}

/// The number of elements of a value.
pub(crate) fn elements(graph: &Graph, value: ValueId) -> usize {
    sizes(shape_of(graph, value)).iter().product()
}

/// All operands and results are tensors of known size.
pub(crate) fn static_types(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    let fixed = |v: &ValueId| graph.ty(*v).as_tensor().is_some_and(TensorType::is_static);
    data.def().is_some_and(|d| !d.traits.has(Traits::TERMINATOR))
        && data.operands.iter().chain(&data.results).all(fixed)
}
