//! Scatter: updates combined into the operand at computed places, in row-major order of the updates' indices; each step
//! is rounded to the element type.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, equal, one, required, variadic};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{OpView, Tensor, TensorType, ensure};

use super::combine::Combine;
use super::indexing::{Indexing, Names};
use crate::shape::{
    self, actual_types, from_scalars, operand_types, same_dim, same_shape, scalar_at, volume,
};
use crate::util::{dims, for_each_index, strides};

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "stablehlo.scatter",
    doc: "Combines updates with elements of the inputs where the indices say; those outside are left out.",
    example: "%r = \"stablehlo.scatter\"(%a, %b, %c) <{scatter_dimension_numbers = #stablehlo.scatter<\
              update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], \
              index_vector_dim = 1>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
}) : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>",
    operands: &[equal("inputs"), one("scatter_indices"), equal("updates")],
    results: &[variadic("results")],
    attrs: &[
        required("scatter_dimension_numbers", AttrKind::Struct("stablehlo.scatter")),
        defaulted("indices_are_sorted", AttrKind::Bool),
        defaulted("unique_indices", AttrKind::Bool),
    ],
    regions: &[one("update_computation")],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::Generic,
    infer: |op| {
        let types = operand_types(op)?;
        plan(op, &types)?;
        Ok(types[..types.len() / 2].iter().map(|t| TensorType::new(t.shape.clone(), t.elem).into()).collect())
    },
    eval,
}];

const NAMES: Names = Names {
    attr: "scatter_dimension_numbers",
    window: "update_window_dims",
    dropped: "inserted_window_dims",
    batching: "input_batching_dims",
    indices_batching: "scatter_indices_batching_dims",
    map: "scatter_dims_to_operand_dims",
};

fn plan(op: &OpView<'_>, types: &[&TensorType]) -> Result<Indexing, Fault> {
    let n = types.len() / 2;
    ensure!(
        n > 0 && types.len() == 2 * n + 1,
        "needs inputs, indices and as many updates, found {}",
        types.len()
    );
    let (inputs, indices, updates) = (&types[..n], types[n], &types[n + 1..]);
    for i in 0..n {
        let (input, update) = (inputs[i], updates[i]);
        let fits = same_shape(&input.shape, &inputs[0].shape);
        ensure!(fits, "input {i} must have the shape of {}, not {input}", inputs[0]);
        let fits = same_shape(&update.shape, &updates[0].shape);
        ensure!(fits, "update {i} must have the shape of {}, not {update}", updates[0]);
        ensure!(
            input.elem == update.elem,
            "update {i} must be of element type {}, not {}",
            input.elem,
            update.elem
        );
    }
    let (input, update) = (inputs[0], updates[0]);
    let indexing = Indexing::new(op, &NAMES, input, indices, Some(update.rank()))?;
    for (&d, &of) in indexing.window_dims.iter().zip(&indexing.kept) {
        let (n, m) = (update.shape[d], input.shape[of]);
        let fits = n <= m || n == DYNAMIC || m == DYNAMIC;
        ensure!(fits, "dimension {d} of the updates {update} does not fit dimension {of} of {input}");
    }
    for (&d, wanted) in indexing.batch_dims.iter().zip(indexing.batch_sizes(indices)) {
        let fits = same_dim(update.shape[d], wanted);
        ensure!(fits, "dimension {d} of the updates {update} must be {wanted}, as the indices {indices} say");
    }
    let scalars: Vec<TensorType> = inputs.iter().map(|t| TensorType::scalar(t.elem)).collect();
    shape::ensure_scalar_region(op, 0, &[scalars.as_slice(), &scalars].concat(), &scalars)?;
    Ok(indexing)
}

/// Where each update goes: `(index in the updates, index in the inputs)`.
fn moves(
    indexing: &Indexing,
    input: &TensorType,
    indices: &Tensor,
    update: &TensorType,
) -> Result<Vec<(usize, usize)>, Fault> {
    let sizes = dims(input);
    let (steps, from_steps) = (strides(&sizes), strides(&dims(update)));
    let window: Vec<usize> = indexing.window_dims.iter().map(|&d| dims(update)[d]).collect();
    let mut out = Vec::with_capacity(volume(update)?);
    if volume(update)? == 0 {
        return Ok(out);
    }
    indexing.for_each_window(input, indices, &from_steps, |start, first| {
        for_each_index(&window, |at| {
            let mut to = 0usize;
            let mut place = |d: usize, i: i64| {
                let inside = usize::try_from(i).is_ok_and(|i| i < sizes[d]);
                if inside {
                    to += i as usize * steps[d];
                }
                inside
            };
            let mut inside = true;
            let mut next = indexing.kept.iter().zip(at).peekable();
            for (d, &s) in start.iter().enumerate() {
                let offset = next.next_if(|(k, _)| **k == d).map_or(0, |(_, &i)| i as i64);
                inside &= s.checked_add(offset).is_some_and(|i| place(d, i));
            }
            if inside {
                let from: usize =
                    at.iter().zip(&indexing.window_dims).map(|(&i, &d)| i * from_steps[d]).sum();
                out.push((first + from, to));
            }
        });
    })?;
    Ok(out)
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let indexing = plan(&cx.op, &actual_types(operands))?;
    let n = operands.len() / 2;
    let (inputs, indices, updates) = (&operands[..n], &operands[n], &operands[n + 1..]);
    let moves = moves(&indexing, &inputs[0].ty, indices, &updates[0].ty)?;
    if let ([input], [update], Some(combine)) = (inputs, updates, Combine::of(&cx.op, 0)) {
        let elem = input.ty.elem;
        macro_rules! fold {
            ($x:expr, $u:expr, $f:expr) => {{
                let (mut values, f) = ($x.to_vec(), $f);
                moves.iter().for_each(|&(from, to)| values[to] = f(values[to], $u[from]));
                values.into()
            }};
        }
        let data = match (&input.data, &update.data) {
            (Data::F32(x), Data::F32(u)) => Data::F32(fold!(x, u, combine.step_f32(elem))),
            (Data::F64(x), Data::F64(u)) => Data::F64(fold!(x, u, combine.f64s())),
            (Data::Int(x), Data::Int(u)) => Data::Int(fold!(x, u, combine.step_int(elem))),
            _ => fp8c_ir::fault!("{} cannot be scattered into in this way", input.ty),
        };
        return Ok(vec![Tensor { ty: input.ty.clone(), data }]);
    }
    let count = volume(&inputs[0].ty)?;
    let row = |i: usize| inputs.iter().map(|t| scalar_at(t, i)).collect::<Vec<_>>();
    let mut state: Vec<Vec<Tensor>> = (0..count).map(row).collect();
    for (from, to) in moves {
        let values = updates.iter().map(|t| scalar_at(t, from));
        let args: Vec<Tensor> = state[to].iter().cloned().chain(values).collect();
        state[to] = cx.run_region(0, &args)?;
    }
    let column = |i: usize| state.iter().map(|row| row[i].clone()).collect::<Vec<_>>();
    inputs.iter().enumerate().map(|(i, t)| from_scalars(t.ty.clone(), &column(i))).collect()
}
