//! What products, arguments and values are called in tables, remarks and arrays.

use fp8c_ir::graph::{Graph, ValueId};

/// The id of a product, the same everywhere.
pub fn dot_id(index: usize) -> String {
    format!("dot_{index:03}")
}

/// The id of an argument: the array that holds it.
pub(crate) fn input_id(index: usize) -> String {
    format!("in_{index:03}")
}

pub(crate) fn value_text(graph: &Graph, value: ValueId) -> String {
    graph.value(value).name.as_ref().map_or_else(|| format!("%v{}", value.0), |n| format!("%{n}"))
}
