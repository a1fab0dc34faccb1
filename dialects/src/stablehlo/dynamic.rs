//! Data movement whose places or sizes are operands.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, Moves, OpDef, Syntax, Traits, defaulted, one, required, variadic};
use fp8c_ir::types::{DYNAMIC, ElementType};
use fp8c_ir::{Move, Movement, OpView, Tensor, TensorType, Type, ensure, fault};

use super::shape::{broadcast, check_broadcast, iota, reshape, slice, sliced};
use crate::elementwise::{INT, check_kind};
use crate::strided::{Walk, place};
use crate::util::dims;

const MOVES: Traits = Traits::PURE.and(Traits::MOVEMENT);

/// By sizes that are operands.
pub(crate) const OPEN: Option<Moves> = Some(Moves { kind: Move::Open, read: |_| Some(Movement::Open) });

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.dynamic_slice",
        doc: "A part of fixed size that begins where scalar operands say, moved inside where it would reach out.",
        example: "%r = stablehlo.dynamic_slice %a, %i, %j, sizes = [1, 2] : (tensor<4x8xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>",
        operands: &[one("operand"), variadic("start_indices")],
        results: &[one("result")],
        attrs: &[required("slice_sizes", AttrKind::Ints)],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::DynamicSlice,
            read: |op| Some(Movement::DynamicSlice(op.ints("slice_sizes"))),
        }),
        syntax: Syntax::FormatWith(
            "$operand custom<starts> sizes = $slice_sizes attr-dict : functional",
            &[("starts", parse_starts, print_starts)],
        ),
        infer: infer_dynamic_slice,
        eval: eval_dynamic_slice,
    },
    OpDef {
        name: "stablehlo.dynamic_update_slice",
        doc: "The operand with a part replaced, which begins where scalar operands say, moved inside where it would reach out.",
        example: "%r = stablehlo.dynamic_update_slice %a, %u, %i : (tensor<4xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4xf32>",
        operands: &[one("operand"), one("update"), variadic("start_indices")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        moves: Some(Moves { kind: Move::DynamicUpdateSlice, read: |_| Some(Movement::DynamicUpdateSlice) }),
        syntax: Syntax::FormatWith(
            "custom<operands> attr-dict : functional",
            &[("operands", parse_operands, print_operands)],
        ),
        infer: infer_dynamic_update_slice,
        eval: eval_dynamic_update_slice,
    },
    OpDef {
        name: "stablehlo.get_dimension_size",
        doc: "The size of a dimension.",
        example: "%r = stablehlo.get_dimension_size %a, dim = 1 : (tensor<2x3xf32>) -> tensor<i32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[required("dimension", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand , dim = $dimension attr-dict : functional"),
        infer: |op| {
            op.dim("dimension", op.tensor(0)?.rank())?;
            Ok(vec![TensorType::scalar(ElementType::I32).into()])
        },
        eval: |cx, operands| {
            let [x] = operands else { fault!("needs one operand, found {}", operands.len()) };
            let size = x.ty.shape[cx.op.dim("dimension", x.ty.rank())?];
            Ok(vec![Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![size])])
        },
    },
    OpDef {
        name: "stablehlo.dynamic_broadcast_in_dim",
        doc: "Repeats along new or unit dimensions to a shape given by an operand.",
        example: "%s = stablehlo.constant dense<[2, 3]> : tensor<2xi32>\n%r = stablehlo.dynamic_broadcast_in_dim %a, %s, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>",
        operands: &[one("operand"), one("output_dimensions")],
        results: &[one("result")],
        attrs: &[
            required("broadcast_dimensions", AttrKind::Ints),
            defaulted("known_expanding_dimensions", AttrKind::Ints),
            defaulted("known_nonexpanding_dimensions", AttrKind::Ints),
        ],
        regions: &[],
        traits: MOVES,
        moves: OPEN,
        syntax: Syntax::Format(
            "$operand , $output_dimensions , dims = $broadcast_dimensions attr-dict : functional",
        ),
        infer: |op| {
            check_shape_operand(op, 1)?;
            check_broadcast(op.tensor(0)?, op.declared_tensor(0)?, &op.ints("broadcast_dimensions"))
        },
        eval: |cx, operands| {
            let [x, shape] = operands else { fault!("needs two operands, found {}", operands.len()) };
            let shape = run_time_shape(cx, shape)?;
            Ok(vec![broadcast(x, &shape, &cx.op.ints("broadcast_dimensions"))?])
        },
    },
    OpDef {
        name: "stablehlo.dynamic_reshape",
        doc: "The same elements, row by row, in a shape given by an operand.",
        example: "%s = stablehlo.constant dense<[3, 2]> : tensor<2xi32>\n%r = stablehlo.dynamic_reshape %a, %s : (tensor<2x3xf32>, tensor<2xi32>) -> tensor<?x2xf32>",
        operands: &[one("operand"), one("output_shape")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: MOVES,
        moves: OPEN,
        syntax: Syntax::Format("$operand , $output_shape attr-dict : functional"),
        infer: |op| {
            check_shape_operand(op, 1)?;
            Ok(vec![op.declared_tensor(0)?.with_elem(op.tensor(0)?.elem).into()])
        },
        eval: |cx, operands| {
            let [x, shape] = operands else { fault!("needs two operands, found {}", operands.len()) };
            Ok(vec![reshape(x, &run_time_shape(cx, shape)?)?])
        },
    },
    OpDef {
        name: "stablehlo.dynamic_iota",
        doc: "Each element is its index along a dimension, in a shape given by an operand.",
        example: "%s = stablehlo.constant dense<[2, 3]> : tensor<2xi64>\n%r = stablehlo.dynamic_iota %s, dim = 1 : (tensor<2xi64>) -> tensor<?x3xi32>",
        operands: &[one("output_shape")],
        results: &[one("result")],
        attrs: &[required("iota_dimension", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$output_shape , dim = $iota_dimension attr-dict : functional"),
        infer: |op| {
            check_shape_operand(op, 0)?;
            let ty = op.declared_tensor(0)?;
            op.dim("iota_dimension", ty.rank())?;
            ensure!(!ty.elem.is_bool(), "the result must not hold booleans");
            Ok(vec![ty.clone().into()])
        },
        eval: |cx, operands| {
            let [shape] = operands else { fault!("needs one operand, found {}", operands.len()) };
            let ty = cx.result_type(0)?;
            let along = cx.op.dim("iota_dimension", ty.rank())?;
            Ok(vec![iota(&run_time_shape(cx, shape)?, ty.elem, along)?])
        },
    },
    OpDef {
        name: "stablehlo.real_dynamic_slice",
        doc: "A part whose first index, limit and stride in each dimension are operands.",
        example: "%s = stablehlo.constant dense<1> : tensor<1xi32>\n%l = stablehlo.constant dense<4> : tensor<1xi32>\n%t = stablehlo.constant dense<2> : tensor<1xi32>\n%r = stablehlo.real_dynamic_slice %a, %s, %l, %t : (tensor<4xf32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<?xf32>",
        operands: &[one("operand"), one("start_indices"), one("limit_indices"), one("strides")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: MOVES,
        moves: OPEN,
        syntax: Syntax::Format(
            "$operand , $start_indices , $limit_indices , $strides attr-dict : functional",
        ),
        infer: infer_real_dynamic_slice,
        eval: eval_real_dynamic_slice,
    },
];

/// Takes `, %i, %j,`: what comes next is a word.
fn parse_starts(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.p.expect(',')?;
    while op.p.at_value() {
        op.operand()?;
        op.p.expect(',')?;
    }
    Ok(())
}

fn print_starts(op: &mut OpPrinter<'_, '_>) -> bool {
    for i in 1..op.node().operands.len() {
        op.write(", ");
        op.operand(i);
    }
    op.write(",");
    true
}

fn parse_operands(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.operand_list()
}

fn print_operands(op: &mut OpPrinter<'_, '_>) -> bool {
    op.space();
    let values = op.node().operands.clone();
    op.values(&values);
    true
}

/// Operands from `first` on are one scalar integer a dimension.
fn check_starts(op: &OpView<'_>, first: usize, rank: usize) -> Result<(), Fault> {
    let found = op.operands().saturating_sub(first);
    let indices = if rank == 1 { "index" } else { "indices" };
    ensure!(found == rank, "needs {rank} start {indices}, found {found}");
    for i in first..op.operands() {
        check_kind(op, i, INT)?;
        let ty = op.tensor(i)?;
        ensure!(ty.rank() == 0, "operand {i} must be a scalar, not {ty}");
    }
    Ok(())
}

fn infer_dynamic_slice(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let ty = op.tensor(0)?;
    check_starts(op, 1, ty.rank())?;
    let sizes = op.ints("slice_sizes");
    ensure!(sizes.len() == ty.rank(), "sizes needs {} entries, found {}", ty.rank(), sizes.len());
    for (d, (&size, &most)) in sizes.iter().zip(&ty.shape).enumerate() {
        let fits = size >= 0 && (size <= most || most == DYNAMIC);
        ensure!(fits, "a slice of size {size} does not fit in dimension {d} of {ty}");
    }
    Ok(vec![TensorType::new(sizes, ty.elem).into()])
}

fn infer_dynamic_update_slice(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (ty, update) = (op.tensor(0)?, op.tensor(1)?);
    check_starts(op, 2, ty.rank())?;
    let fits = ty.elem == update.elem
        && ty.rank() == update.rank()
        && ty.shape.iter().zip(&update.shape).all(|(&n, &m)| m <= n || n == DYNAMIC);
    ensure!(fits, "an update of type {update} does not fit in {ty}");
    Ok(vec![ty.clone().into()])
}

/// Where a part of shape `sizes` begins: scalar indices, moved so that it is inside.
fn starts(x: &Tensor, indices: &[Tensor], sizes: &[i64]) -> Result<Vec<i64>, Fault> {
    ensure!(indices.len() == x.ty.rank() && sizes.len() == x.ty.rank(), "needs one start index a dimension");
    let mut starts = Vec::with_capacity(sizes.len());
    for ((index, &most), &size) in indices.iter().zip(&x.ty.shape).zip(sizes) {
        ensure!(size <= most, "a part of size {size} does not fit in a dimension of {most}");
        let Some(at) = index.scalar_int() else { fault!("a start index must be a scalar, not {}", index.ty) };
        let at = if index.ty.elem == ElementType::UI64 {
            i64::try_from(at as u64).unwrap_or(i64::MAX)
        } else {
            at
        };
        starts.push(at.clamp(0, most - size));
    }
    Ok(starts)
}

fn eval_dynamic_slice(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, indices @ ..] = operands else { fault!("needs an operand") };
    let sizes = cx.op.ints("slice_sizes");
    Ok(vec![slice(x, &sizes, &starts(x, indices, &sizes)?, &vec![1; sizes.len()])?])
}

fn eval_dynamic_update_slice(_: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, update, indices @ ..] = operands else { fault!("needs an operand and an update") };
    let mut walk = Walk::whole(&dims(&x.ty));
    for (d, start) in starts(x, indices, &update.ty.shape)?.into_iter().enumerate() {
        walk.offset(d, start);
    }
    let mut result = x.clone();
    let part = dims(&update.ty);
    place(&mut result, &walk, update, &Walk::whole(&part), &part)?;
    Ok(vec![result])
}

/// Operand `i` is a list of integers, one a dimension of the result.
fn check_shape_operand(op: &OpView<'_>, i: usize) -> Result<(), Fault> {
    check_kind(op, i, INT)?;
    let (ty, rank) = (op.tensor(i)?, op.declared_tensor(0)?.rank());
    let fits = ty.rank() == 1 && (ty.shape[0] == DYNAMIC || usize::try_from(ty.shape[0]) == Ok(rank));
    ensure!(fits, "operand {i} must be a list of {rank} sizes, not {ty}");
    Ok(())
}

/// The shape an operand gives; it must be one that the declared type allows.
fn run_time_shape(cx: &EvalCx<'_, '_>, shape: &Tensor) -> Result<Vec<i64>, Fault> {
    let Some(sizes) = shape.ints() else { fault!("a shape must be a list of integers, not {}", shape.ty) };
    let declared = cx.result_type(0)?;
    let found = TensorType::new(sizes, declared.elem);
    ensure!(sizes.iter().all(|&s| s >= 0), "a shape must not have negative sizes, found {sizes:?}");
    ensure!(declared.compatible(&found), "the result must be of type {declared}, not {found}");
    Ok(sizes.to_vec())
}

fn infer_real_dynamic_slice(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (ty, result) = (op.tensor(0)?, op.declared_tensor(0)?);
    for i in 1..op.operands() {
        check_shape_operand(op, i)?;
    }
    let fits = result.elem == ty.elem && result.rank() == ty.rank();
    ensure!(fits, "the result must have the element type and rank of {ty}, not {result}");
    Ok(vec![result.clone().into()])
}

fn eval_real_dynamic_slice(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, rest @ ..] = operands else { fault!("needs an operand") };
    let lists: Vec<&[i64]> = rest.iter().filter_map(Tensor::ints).collect();
    let [starts, limits, strides] = lists[..] else { fault!("needs three lists of integers") };
    let rank = x.ty.rank();
    ensure!(lists.iter().all(|l| l.len() == rank), "each list needs {rank} entries");
    let shape = sliced(&x.ty, starts, limits, strides)?;
    let found = TensorType::new(shape.clone(), x.ty.elem);
    let declared = cx.result_type(0)?;
    ensure!(declared.compatible(&found), "the result must be of type {declared}, not {found}");
    Ok(vec![slice(x, &shape, starts, strides)?])
}
