//! Gather: slices of the operand at computed places.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, Moves, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{Move, Movement, OpView, Tensor, TensorType, ensure, fault};

use super::indexing::{Indexing, Names};
use crate::shape::{actual_types, operand_types, volume};
use crate::util::{dims, for_each_index, strides};

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "stablehlo.gather",
    doc: "Slices of the operand that begin where the indices say, moved inside where they would leave it.",
    example: "%r = \"stablehlo.gather\"(%a, %b) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], \
              collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, slice_sizes = array<i64: 1, 3>}> : \
              (tensor<4x3xf32>, tensor<2x1xi32>) -> tensor<2x3xf32>",
    operands: &[one("operand"), one("start_indices")],
    results: &[one("result")],
    attrs: &[
        required("dimension_numbers", AttrKind::Struct("stablehlo.gather")),
        required("slice_sizes", AttrKind::Ints),
        defaulted("indices_are_sorted", AttrKind::Bool),
    ],
    regions: &[],
    traits: Traits::PURE.and(Traits::MOVEMENT),
    moves: Some(Moves { kind: Move::Gather, read: |_| Some(Movement::Gather) }),
    syntax: Syntax::Generic,
    infer: |op| Ok(vec![plan(op, &operand_types(op)?)?.1.into()]),
    eval,
}];

const NAMES: Names = Names {
    attr: "dimension_numbers",
    window: "offset_dims",
    dropped: "collapsed_slice_dims",
    batching: "operand_batching_dims",
    indices_batching: "start_indices_batching_dims",
    map: "start_index_map",
};

fn plan(op: &OpView<'_>, types: &[&TensorType]) -> Result<(Indexing, TensorType), Fault> {
    let &[operand, indices] = types else { fault!("needs two operands") };
    let indexing = Indexing::new(op, &NAMES, operand, indices, None)?;
    let sizes = op.ints("slice_sizes");
    ensure!(
        sizes.len() == operand.rank(),
        "slice_sizes must have {} entries, found {}",
        operand.rank(),
        sizes.len()
    );
    for (d, (&n, &of)) in sizes.iter().zip(&operand.shape).enumerate() {
        let fits = n >= 0 && (n <= of || of == DYNAMIC);
        ensure!(fits, "slice_sizes: {n} does not fit dimension {d} of {operand}");
    }
    indexing.check_dropped(&sizes)?;
    let mut shape = vec![0; indexing.window_dims.len() + indexing.batch_dims.len()];
    for (&to, &from) in indexing.window_dims.iter().zip(&indexing.kept) {
        shape[to] = sizes[from];
    }
    for (&to, n) in indexing.batch_dims.iter().zip(indexing.batch_sizes(indices)) {
        shape[to] = n;
    }
    Ok((indexing, TensorType::new(shape, operand.elem)))
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let (indexing, ty) = plan(&cx.op, &actual_types(operands))?;
    let [operand, indices] = operands else { fault!("needs two operands") };
    let count = volume(&ty)?;
    if count == 0 {
        return Ok(vec![Tensor::zeros(ty)]);
    }
    let slice = cx.op.ints("slice_sizes");
    let (steps, to_steps) = (strides(&dims(&operand.ty)), strides(&dims(&ty)));
    // Each element of a window: where it lies in the operand and in the result, relative to the window's first.
    let window: Vec<usize> = indexing.kept.iter().map(|&d| slice[d] as usize).collect();
    let mut places = Vec::new();
    for_each_index(&window, |at| {
        let from: usize = at.iter().zip(&indexing.kept).map(|(&i, &d)| i * steps[d]).sum();
        let to: usize = at.iter().zip(&indexing.window_dims).map(|(&i, &d)| i * to_steps[d]).sum();
        places.push((from, to));
    });
    let mut source = vec![0; count];
    indexing.for_each_window(&operand.ty, indices, &to_steps, |start, first| {
        let base: usize = (0..start.len())
            .map(|d| start[d].clamp(0, operand.ty.shape[d] - slice[d]) as usize * steps[d])
            .sum();
        places.iter().for_each(|&(from, to)| source[first + to] = base + from);
    })?;
    Ok(vec![operand.gather(ty.shape, source.into_iter())])
}
