//! Windows that slide over tensors: `reduce_window` and `select_and_scatter`. As in `stablehlo.reduce`, each partial
//! result is rounded to the element type, in row-major order of the window.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, equal, one, required, variadic};
use fp8c_ir::tensor::Data;
use fp8c_ir::{OpView, Tensor, TensorType, ensure};

use super::combine::Combine;
use super::reduce::halves;
use crate::shape::{self, Windows, from_scalars, scalar_at, volume};
use crate::util::{dims, for_each_index, strides};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.reduce_window",
        doc: "Combines the elements of each window that slides over the inputs.",
        example: "%r = \"stablehlo.reduce_window\"(%a, %b) <{window_dimensions = array<i64: 1, 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
}) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x2xf32>",
        operands: &[equal("inputs"), equal("init_values")],
        results: &[variadic("results")],
        attrs: &[
            required("window_dimensions", AttrKind::Ints),
            defaulted("window_strides", AttrKind::Ints),
            defaulted("base_dilations", AttrKind::Ints),
            defaulted("window_dilations", AttrKind::Ints),
            defaulted("padding", AttrKind::Elements),
        ],
        regions: &[one("body")],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| reduce_types(op, &shape::operand_types(op)?).map(shape::into_types),
        eval: eval_reduce,
    },
    OpDef {
        name: "stablehlo.select_and_scatter",
        doc: "Selects one element of each window and adds the window's source value to it.",
        example: "%r = \"stablehlo.select_and_scatter\"(%a, %b, %c) <{window_dimensions = array<i64: 2>}> ({
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %s = stablehlo.maximum %x, %y : tensor<i32>
    %t = stablehlo.compare EQ, %s, %x : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %t : tensor<i1>
}, {
  ^bb0(%x: tensor<i32>, %y: tensor<i32>):
    %s = stablehlo.add %x, %y : tensor<i32>
    stablehlo.return %s : tensor<i32>
}) : (tensor<4xi32>, tensor<3xi32>, tensor<i32>) -> tensor<4xi32>",
        operands: &[one("operand"), one("source"), one("init_value")],
        results: &[one("result")],
        attrs: &[
            defaulted("window_dimensions", AttrKind::Ints),
            defaulted("window_strides", AttrKind::Ints),
            defaulted("padding", AttrKind::Elements),
        ],
        regions: &[one("select"), one("scatter")],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| Ok(vec![select_type(op, &shape::operand_types(op)?)?.into()]),
        eval: eval_select,
    },
];

fn windows(op: &OpView<'_>, input: &TensorType) -> Result<Windows, Fault> {
    let rank = input.rank();
    Ok(Windows {
        input: input.shape.clone(),
        size: shape::per_dim(op, "window_dimensions", rank, 1),
        stride: shape::per_dim(op, "window_strides", rank, 1),
        padding: shape::padding(op, rank)?,
        base_dilation: shape::per_dim(op, "base_dilations", rank, 1),
        window_dilation: shape::per_dim(op, "window_dilations", rank, 1),
    })
}

fn reduce_types(op: &OpView<'_>, types: &[&TensorType]) -> Result<Vec<TensorType>, Fault> {
    let (inputs, inits) = halves(types)?;
    let scalars: Vec<TensorType> = inits.iter().map(|t| (*t).clone()).collect();
    shape::ensure_scalar_region(op, 0, &[scalars.as_slice(), &scalars].concat(), &scalars)?;
    let shape = windows(op, inputs[0])?.count()?;
    Ok(inputs.iter().map(|t| TensorType::new(shape.clone(), t.elem)).collect())
}

/// Calls `visit` for each element of window `at`, in row-major order, with its index in the tensor; nothing for padding.
fn for_each_in_window(
    w: &Windows,
    size: &[usize],
    steps: &[usize],
    at: &[usize],
    mut visit: impl FnMut(Option<usize>),
) {
    for_each_index(size, |offset| {
        let index =
            (0..at.len()).try_fold(0, |sum, d| Some(sum + w.position(d, at[d], offset[d])? * steps[d]));
        visit(index);
    });
}

fn window_volume(w: &Windows) -> Result<Vec<usize>, Fault> {
    volume(&TensorType::new(w.size.clone(), fp8c_ir::ElementType::I1))?;
    Ok(w.size.iter().map(|&n| n as usize).collect())
}

fn eval_reduce(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let types = reduce_types(&cx.op, &shape::actual_types(operands))?;
    let (inputs, inits) = operands.split_at(operands.len() / 2);
    let w = windows(&cx.op, &inputs[0].ty)?;
    let (size, steps) = (window_volume(&w)?, strides(&dims(&inputs[0].ty)));
    let (out, count) = (dims(&types[0]), volume(&types[0])?);
    if let ([input], [init], Some(combine)) = (inputs, inits, Combine::of(&cx.op, 0)) {
        let ty = types[0].clone();
        macro_rules! fold {
            ($x:expr, $init:expr, $f:expr) => {{
                let f = $f;
                let mut values = Vec::with_capacity(count);
                for_each_index(&out, |at| {
                    let mut acc = $init[0];
                    for_each_in_window(&w, &size, &steps, at, |i| {
                        acc = f(acc, i.map_or($init[0], |i| $x[i]))
                    });
                    values.push(acc);
                });
                values
            }};
        }
        return Ok(vec![match (&input.data, &init.data) {
            (Data::F32(x), Data::F32(init)) => {
                let elem = ty.elem;
                Tensor::from_f32(ty, fold!(x, init, combine.step_f32(elem)))
            }
            (Data::F64(x), Data::F64(init)) => Tensor::from_f64(ty, fold!(x, init, combine.f64s())),
            (Data::Int(x), Data::Int(init)) => {
                let f = combine.ints(ty.elem);
                Tensor::from_ints(ty, fold!(x, init, f))
            }
            (Data::Complex(x), Data::Complex(init)) => {
                let f = combine.complex(ty.elem).ok_or("complex numbers cannot be reduced in this way")?;
                Tensor::from_complex(ty, fold!(x, init, f))
            }
            _ => fp8c_ir::fault!("{} cannot be reduced in this way", input.ty),
        }]);
    }
    let (mut rows, mut failed) = (Vec::with_capacity(count), None);
    for_each_index(&out, |at| {
        let mut acc = inits.to_vec();
        for_each_in_window(&w, &size, &steps, at, |i| {
            if failed.is_some() {
                return;
            }
            let values =
                inputs.iter().zip(inits).map(|(t, init)| i.map_or(init.clone(), |i| scalar_at(t, i)));
            let args: Vec<Tensor> = acc.iter().cloned().chain(values).collect();
            match cx.run_region(0, &args) {
                Ok(next) => acc = next,
                Err(fault) => failed = Some(fault),
            }
        });
        rows.push(acc);
    });
    if let Some(fault) = failed {
        return Err(fault);
    }
    let column = |i: usize| rows.iter().map(|row: &Vec<Tensor>| row[i].clone()).collect::<Vec<_>>();
    types.into_iter().enumerate().map(|(i, ty)| from_scalars(ty, &column(i))).collect()
}

fn select_type(op: &OpView<'_>, types: &[&TensorType]) -> Result<TensorType, Fault> {
    let &[operand, source, init] = types else { fp8c_ir::fault!("needs three operands") };
    ensure!(
        source.elem == operand.elem,
        "the source must have elements of type {}, not {}",
        operand.elem,
        source.elem
    );
    let scalar = TensorType::scalar(operand.elem);
    ensure!(*init == scalar, "the initial value must be of type {scalar}, not {init}");
    let pair = [scalar.clone(), scalar.clone()];
    shape::ensure_scalar_region(op, 0, &pair, &[TensorType::scalar(fp8c_ir::ElementType::I1)])?;
    shape::ensure_scalar_region(op, 1, &pair, &[scalar])?;
    let wanted = windows(op, operand)?.count()?;
    let fits = shape::same_shape(&source.shape, &wanted);
    ensure!(
        fits,
        "the source must be of type {}, not {source}",
        TensorType::new(wanted.clone(), source.elem)
    );
    Ok(TensorType::new(operand.shape.clone(), operand.elem))
}

fn eval_select(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let ty = select_type(&cx.op, &shape::actual_types(operands))?;
    let [operand, source, init] = operands else { fp8c_ir::fault!("needs three operands") };
    let w = windows(&cx.op, &operand.ty)?;
    let (size, steps) = (window_volume(&w)?, strides(&dims(&operand.ty)));
    let mut state = vec![init.clone(); volume(&ty)?];
    let mut places = Vec::new();
    for_each_index(&dims(&source.ty), |at| {
        let mut window = Vec::new();
        for_each_in_window(&w, &size, &steps, at, |i| window.extend(i));
        places.push(window);
    });
    for (from, window) in places.into_iter().enumerate() {
        let mut chosen = None;
        for i in window {
            let keep = match chosen {
                None => false,
                Some(c) => {
                    let args = [scalar_at(operand, c), scalar_at(operand, i)];
                    cx.run_region(0, &args)?.first().and_then(Tensor::scalar_int) == Some(1)
                }
            };
            if !keep {
                chosen = Some(i);
            }
        }
        if let Some(c) = chosen {
            let sum = cx.run_region(1, &[state[c].clone(), scalar_at(source, from)])?;
            state[c] = sum.into_iter().next().ok_or("the scatter region returns nothing")?;
        }
    }
    Ok(vec![from_scalars(ty, &state)?])
}
