//! Who uses an argument: products only, through movement, or something else.

use fp8c_ir::graph::{Graph, NodeId, ValueId};

use crate::raise::dims::is_dot;

/// Uses of every value: the node and the operand's place.
pub(super) type Uses = [Vec<(NodeId, u32)>];

/// The products that take a value, transposed or reshaped, with the operand's side.
pub(super) fn products_of(
    graph: &Graph,
    uses: &Uses,
    value: ValueId,
) -> Result<Vec<(NodeId, usize)>, String> {
    let mut out = Vec::new();
    let mut values = vec![value];
    while let Some(value) = values.pop() {
        for &(node, at) in &uses[value.index()] {
            let data = graph.node(node);
            match data.name() {
                _ if data.is_layout() => values.extend(&data.results),
                name if is_dot(name) => out.push((node, at as usize)),
                name => return Err(format!("{name} takes it besides products")),
            }
        }
    }
    Ok(out)
}
