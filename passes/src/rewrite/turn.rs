//! Turns of loops, as ops that are made need them: which turn this is, and indices.

use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Builder, Tensor};

use crate::raise::frames::{Affine, loop_regions};
use crate::rewrite::{Place, Rewriter};

/// A whole number as indices are made of.
pub(crate) fn index(value: i64) -> Tensor {
    Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![value])
}

/// The position of a turn, an `i32`: first in the loop's body. `counter` is a carried whole number and what it is by position; a loop
/// of one turn needs none.
pub(crate) fn position(
    rewriter: &mut Rewriter,
    graph: &mut Graph,
    node: NodeId,
    counter: Option<(usize, Affine)>,
) -> Result<ValueId, Fault> {
    let [_, body] = loop_regions(graph, node).ok_or("what has turns is no loop")?;
    let counter = counter.map(|(at, affine)| (graph.region(body).args[at], affine));
    let loc = graph.node(node).loc;
    rewriter.make(graph, Place::First(body), loc, |b| {
        let Some((arg, affine)) = counter else { return b.constant(&index(0)) };
        let shape = TensorType::scalar(ElementType::I32);
        let mut value = arg;
        if b.graph.ty(value).as_tensor() != Some(&shape) {
            value = b.op_typed("stablehlo.convert", &[value], vec![], shape.into())?;
        }
        // counter = scale * position + offset
        if affine.offset != 0 {
            let offset = b.constant(&index(affine.offset))?;
            value = b.op("stablehlo.subtract", &[value, offset], vec![])?;
        }
        if affine.scale != 1 {
            let scale = b.constant(&index(affine.scale))?;
            value = b.op("stablehlo.divide", &[value, scale], vec![])?;
        }
        Ok(value)
    })
}

/// The number of a turn of nested loops, an `i32`, counted from `first`.
pub(crate) fn number_of_turn(
    b: &mut Builder<'_>,
    first: i64,
    terms: &[(ValueId, i64)],
) -> Result<ValueId, Fault> {
    let mut at = b.constant(&index(first))?;
    for &(position, stride) in terms {
        let step = match stride {
            1 => position,
            _ => {
                let stride = b.constant(&index(stride))?;
                b.op("stablehlo.multiply", &[position, stride], vec![])?
            }
        };
        at = b.op("stablehlo.add", &[at, step], vec![])?;
    }
    Ok(at)
}
