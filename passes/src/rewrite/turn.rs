//! Turns of loops, as ops that are made need them: which turn this is, and indices.

use std::collections::HashMap;

use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Builder, Tensor};

use crate::raise::frames::{Affine, loop_regions};
use crate::rewrite::ops::reshaped;
use crate::rewrite::{Place, Rewriter, carry, hand_on};

/// Positions of turns, by loop: each is made once.
#[derive(Default)]
pub(crate) struct Positions(HashMap<NodeId, ValueId>);

impl Positions {
    /// The position of a turn, as [`position`] makes it.
    pub(crate) fn of(
        &mut self,
        rewriter: &mut Rewriter,
        graph: &mut Graph,
        node: NodeId,
        counter: Option<(usize, Affine)>,
    ) -> Result<ValueId, Fault> {
        if let Some(&known) = self.0.get(&node) {
            return Ok(known);
        }
        let value = position(rewriter, graph, node, counter)?;
        self.0.insert(node, value);
        Ok(value)
    }

    /// The positions of the turns of nested loops (each with its trips and counter), the innermost first, and by how much the next one is further on, from `stride` on;
    /// how much that is for all turns together.
    pub(crate) fn terms(
        &mut self,
        rewriter: &mut Rewriter,
        graph: &mut Graph,
        loops: impl IntoIterator<Item = (NodeId, i64, Option<(usize, Affine)>)>,
        mut stride: i64,
    ) -> Result<(Vec<(ValueId, i64)>, i64), Fault> {
        let mut terms = Vec::new();
        for (node, trips, counter) in loops {
            terms.push((self.of(rewriter, graph, node, counter)?, stride));
            stride *= trips;
        }
        Ok((terms, stride))
    }
}

/// A whole number as indices are made of.
pub(crate) fn index(value: i64) -> Tensor {
    Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![value])
}

/// The position of a turn, an `i32`: first in the loop's body. `counter` is a carried whole number and what it is by position; a loop
/// of one turn needs none.
fn position(
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

/// A stack and where a turn's part of it begins.
pub(crate) fn starts(
    b: &mut Builder<'_>,
    stack: ValueId,
    position: ValueId,
    rank: usize,
) -> Result<Vec<ValueId>, Fault> {
    let zero = b.constant(&index(0))?;
    Ok([stack, position].into_iter().chain(std::iter::repeat_n(zero, rank)).collect())
}

/// Behind a loop, the stack of a value that its body makes: that of each turn at its position.
pub(crate) fn stacked(
    rewriter: &mut Rewriter,
    graph: &mut Graph,
    node: NodeId,
    (trips, position): (i64, ValueId),
    value: ValueId,
) -> Result<ValueId, Fault> {
    let loc = graph.node(node).loc;
    let own = graph.ty(value).as_tensor().cloned().ok_or("what is stacked is no tensor")?;
    let ty = TensorType::new([&[trips], own.shape.as_slice()].concat(), own.elem);
    let init = rewriter.make(graph, Place::Before(node), loc, |b| b.constant(&Tensor::zeros(ty)))?;
    let carried = carry(graph, node, init)?;
    let body = graph.node(node).regions[1];
    let next = rewriter.make(graph, Place::Last(body), loc, |b| {
        let row = reshaped(b, value, &[&[1], own.shape.as_slice()].concat())?;
        let mut operands = starts(b, carried.arg, position, own.rank())?;
        operands.insert(1, row);
        b.op("stablehlo.dynamic_update_slice", &operands, vec![])
    })?;
    hand_on(graph, node, next)?;
    Ok(carried.result)
}
