//! Shapes and data movement with sizes known from types and attributes.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, Moves, OpDef, Syntax, Traits, one, required, variadic};
use fp8c_ir::types::{DYNAMIC, ElementType};
use fp8c_ir::{Attr, Move, Movement, OpView, Tensor, TensorType, Type, ensure, fault};

use crate::elementwise::{only, refine};
use crate::shape::dim_list;
use crate::strided::{Walk, place, run_shape, splat, view};
use crate::util::dims;

const MOVES: Traits = Traits::PURE.and(Traits::MOVEMENT);

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.broadcast_in_dim",
        doc: "Repeats along new or unit dimensions; operand dimension i becomes result dimension dims[i].",
        example: "%r = stablehlo.broadcast_in_dim %a, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[required("broadcast_dimensions", AttrKind::Ints)],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::Broadcast,
            read: |op| Some(Movement::Broadcast(op.sizes("broadcast_dimensions").ok()?)),
        }),
        syntax: Syntax::Format("$operand , dims = $broadcast_dimensions attr-dict : functional"),
        infer: infer_broadcast_in_dim,
        eval: |cx, x| {
            let shape = &cx.result_type(0)?.shape;
            Ok(vec![broadcast(only(x)?, shape, &cx.op.ints("broadcast_dimensions"))?])
        },
    },
    OpDef {
        name: "stablehlo.broadcast",
        doc: "Repeats along new leading dimensions.",
        example: "%r = stablehlo.broadcast %a, sizes = [2] : (tensor<3xf32>) -> tensor<2x3xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[required("broadcast_sizes", AttrKind::Ints)],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::Broadcast,
            read: |op| {
                let new = op.ints("broadcast_sizes").len();
                Some(Movement::Broadcast((new..new + op.tensor(0).ok()?.rank()).collect()))
            },
        }),
        syntax: Syntax::Format("$operand , sizes = $broadcast_sizes attr-dict : functional"),
        infer: |op| {
            let ty = op.tensor(0)?;
            op.sizes("broadcast_sizes")?;
            let shape = [op.ints("broadcast_sizes"), ty.shape.clone()].concat();
            Ok(vec![TensorType::new(shape, ty.elem).into()])
        },
        eval: |cx, x| {
            let x = only(x)?;
            let new = cx.op.ints("broadcast_sizes");
            let dims: Vec<i64> = (new.len()..new.len() + x.ty.rank()).map(|d| d as i64).collect();
            Ok(vec![broadcast(x, &[new, x.ty.shape.clone()].concat(), &dims)?])
        },
    },
    OpDef {
        name: "stablehlo.reshape",
        doc: "The same elements, row by row, in another shape.",
        example: "%r = stablehlo.reshape %a : (tensor<2x3xf32>) -> tensor<6xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves { kind: Move::Reshape, read: |_| Some(Movement::Reshape) }),
        syntax: Syntax::Format("$operand attr-dict : functional"),
        infer: infer_reshape,
        eval: |cx, x| Ok(vec![reshape(only(x)?, &cx.result_type(0)?.shape)?]),
    },
    OpDef {
        name: "stablehlo.transpose",
        doc: "Result dimension i is operand dimension dims[i].",
        example: "%r = stablehlo.transpose %a, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[required("permutation", AttrKind::Ints)],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::Transpose,
            read: |op| Some(Movement::Transpose(op.sizes("permutation").ok()?)),
        }),
        syntax: Syntax::Format("$operand , dims = $permutation attr-dict : functional"),
        infer: infer_transpose,
        eval: eval_transpose,
    },
    OpDef {
        name: "stablehlo.slice",
        doc: "A part with fixed first index, limit and stride in each dimension.",
        example: "%r = stablehlo.slice %a [0:2, 0:8:2] : (tensor<4x8xf32>) -> tensor<2x4xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[
            required("start_indices", AttrKind::Ints),
            required("limit_indices", AttrKind::Ints),
            required("strides", AttrKind::Ints),
        ],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::Slice,
            read: |op| {
                let [starts, limits, strides] = slice_attrs(op);
                Some(Movement::Slice { starts, limits, strides })
            },
        }),
        syntax: Syntax::FormatWith(
            "$operand custom<ranges> : functional",
            &[("ranges", parse_ranges, print_ranges)],
        ),
        infer: infer_slice,
        eval: eval_slice,
    },
    OpDef {
        name: "stablehlo.concatenate",
        doc: "Operands one after another along a dimension.",
        example: "%r = stablehlo.concatenate %a, %b, dim = 0 : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>",
        operands: &[variadic("inputs")],
        results: &[one("result")],
        attrs: &[required("dimension", AttrKind::Int)],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::Concatenate,
            read: |op| Some(Movement::Concatenate(usize::try_from(op.int("dimension").ok()?).ok()?)),
        }),
        syntax: Syntax::Format("$inputs , dim = $dimension attr-dict : functional"),
        infer: infer_concatenate,
        eval: eval_concatenate,
    },
    OpDef {
        name: "stablehlo.pad",
        doc: "Elements around and between those of the operand; negative amounts take elements away.",
        example: "%r = stablehlo.pad %a, %v, low = [1, -1], high = [0, 2], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<4x4xf32>",
        operands: &[one("operand"), one("padding_value")],
        results: &[one("result")],
        attrs: &[
            required("edge_padding_low", AttrKind::Ints),
            required("edge_padding_high", AttrKind::Ints),
            required("interior_padding", AttrKind::Ints),
        ],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::Pad,
            read: |op| {
                let [low, high, interior] = pad_attrs(op);
                Some(Movement::Pad { low, high, interior })
            },
        }),
        syntax: Syntax::Format(
            "$operand , $padding_value , low = $edge_padding_low , high = $edge_padding_high , interior = $interior_padding attr-dict : functional",
        ),
        infer: infer_pad,
        eval: eval_pad,
    },
    OpDef {
        name: "stablehlo.reverse",
        doc: "The order of elements turned round along some dimensions.",
        example: "%r = stablehlo.reverse %a, dims = [1] : tensor<2x3xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[required("dimensions", AttrKind::Ints)],
        regions: &[],
        traits: MOVES,
        moves: Some(Moves {
            kind: Move::Reverse,
            read: |op| Some(Movement::Reverse(op.sizes("dimensions").ok()?)),
        }),
        syntax: Syntax::Format("$operand , dims = $dimensions attr-dict : same"),
        infer: |op| {
            let ty = op.tensor(0)?;
            dim_list("dims", &op.ints("dimensions"), ty.rank())?;
            Ok(vec![ty.clone().into()])
        },
        eval: eval_reverse,
    },
    OpDef {
        name: "stablehlo.iota",
        doc: "Each element is its index along a dimension.",
        example: "%r = stablehlo.iota dim = 1 : tensor<2x3xi32>",
        operands: &[],
        results: &[one("output")],
        attrs: &[required("iota_dimension", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("dim = $iota_dimension attr-dict : results"),
        infer: infer_iota,
        eval: |cx, _| {
            let ty = cx.result_type(0)?;
            Ok(vec![iota(&ty.shape, ty.elem, cx.op.dim("iota_dimension", ty.rank())?)?])
        },
    },
];

/// A list with one entry a dimension.
fn one_each(name: &str, values: &[i64], rank: usize) -> Result<(), Fault> {
    let entries = if rank == 1 { "entry" } else { "entries" };
    ensure!(values.len() == rank, "{name} needs {rank} {entries}, found {}", values.len());
    Ok(())
}

fn infer_broadcast_in_dim(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    check_broadcast(op.tensor(0)?, op.declared_tensor(0)?, &op.ints("broadcast_dimensions"))
}

pub(crate) fn check_broadcast(from: &TensorType, to: &TensorType, dims: &[i64]) -> Result<Vec<Type>, Fault> {
    one_each("dims", dims, from.rank())?;
    let dims = dim_list("dims", dims, to.rank())?;
    for (i, (&d, &size)) in dims.iter().zip(&from.shape).enumerate() {
        let target = to.shape[d];
        let fits = size == 1 || size == target || size == DYNAMIC || target == DYNAMIC;
        ensure!(fits, "dimension {i} of {from} must be 1 or the {target} of dimension {d} of {to}");
    }
    Ok(vec![to.with_elem(from.elem).into()])
}

/// Operand dimension `i` becomes dimension `dims[i]` of `shape`.
pub(crate) fn broadcast(x: &Tensor, shape: &[i64], dims: &[i64]) -> Result<Tensor, Fault> {
    let mut walk = Walk { start: 0, steps: vec![0; shape.len()] };
    let own = Walk::whole(&crate::util::dims(&x.ty));
    check_broadcast(&x.ty, &TensorType::new(shape, x.ty.elem), dims)?;
    for (i, d) in dim_list("dims", dims, shape.len())?.into_iter().enumerate() {
        // The others are of size 1, and repeated.
        if x.ty.shape[i] == shape[d] {
            walk.steps[d] = own.steps[i];
        }
    }
    view(x, shape, &walk)
}

fn infer_reshape(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
    if from.is_static() && to.is_static() {
        let (Some(n), Some(m)) = (from.elements(), to.elements()) else {
            fault!("{from} or {to} is too large")
        };
        ensure!(n == m, "{from} has {n} elements, {to} has {m}");
    }
    Ok(vec![to.with_elem(from.elem).into()])
}

pub(crate) fn reshape(x: &Tensor, shape: &[i64]) -> Result<Tensor, Fault> {
    let n: usize = run_shape(shape, x.ty.elem)?.iter().product();
    ensure!(n == x.len(), "{} cannot take the shape {shape:?}", x.ty);
    Ok(x.reshaped(shape))
}

fn infer_transpose(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let ty = op.tensor(0)?;
    one_each("dims", &op.ints("permutation"), ty.rank())?;
    let dims = dim_list("dims", &op.ints("permutation"), ty.rank())?;
    let shape: Vec<i64> = dims.iter().map(|&d| ty.shape[d]).collect();
    Ok(vec![TensorType::new(shape, ty.elem).into()])
}

fn eval_transpose(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    let order = dim_list("dims", &cx.op.ints("permutation"), x.ty.rank())?;
    let own = Walk::whole(&dims(&x.ty));
    let steps = order.iter().map(|&d| own.steps[d]).collect();
    let shape: Vec<i64> = order.iter().map(|&d| x.ty.shape[d]).collect();
    Ok(vec![view(x, &shape, &Walk { start: 0, steps })?])
}

fn infer_slice(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let ty = op.tensor(0)?;
    let [starts, limits, strides] = slice_attrs(op);
    one_each("start_indices", &starts, ty.rank())?;
    one_each("limit_indices", &limits, ty.rank())?;
    one_each("strides", &strides, ty.rank())?;
    Ok(vec![TensorType::new(sliced(ty, &starts, &limits, &strides)?, ty.elem).into()])
}

/// The shape of a part of `ty`, which must be inside.
pub(crate) fn sliced(
    ty: &TensorType,
    starts: &[i64],
    limits: &[i64],
    strides: &[i64],
) -> Result<Vec<i64>, Fault> {
    let mut shape = Vec::with_capacity(ty.rank());
    for (d, &size) in ty.shape.iter().enumerate() {
        let (start, limit, stride) = (starts[d], limits[d], strides[d]);
        ensure!(stride >= 1, "the stride of dimension {d} must be at least 1, found {stride}");
        let fits = 0 <= start && start <= limit && (limit <= size || size == DYNAMIC);
        ensure!(fits, "[{start}:{limit}] is not a part of dimension {d} of {ty}");
        shape.push((limit - start) / stride + i64::from((limit - start) % stride != 0));
    }
    Ok(shape)
}

fn slice_attrs(op: &OpView<'_>) -> [Vec<i64>; 3] {
    ["start_indices", "limit_indices", "strides"].map(|name| op.ints(name))
}

fn eval_slice(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    let [starts, limits, strides] = slice_attrs(&cx.op);
    let shape = sliced(&x.ty, &starts, &limits, &strides)?;
    Ok(vec![slice(x, &shape, &starts, &strides)?])
}

/// The part of shape `shape` that begins at `starts`; it must be inside.
pub(crate) fn slice(x: &Tensor, shape: &[i64], starts: &[i64], strides: &[i64]) -> Result<Tensor, Fault> {
    let mut walk = Walk::whole(&dims(&x.ty));
    for (d, (&start, &stride)) in starts.iter().zip(strides).enumerate() {
        walk.offset(d, start);
        walk.steps[d] = walk.steps[d].saturating_mul(stride as isize);
    }
    view(x, shape, &walk)
}

/// Takes `[0:2, 0:8:2]` and the other attributes.
fn parse_ranges(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let (mut starts, mut limits, mut strides) = (Vec::new(), Vec::new(), Vec::new());
    op.p.list('[', ']', |p| {
        starts.push(p.integer()?);
        p.expect(':')?;
        limits.push(p.integer()?);
        strides.push(if p.eat(':')? { p.integer()? } else { 1 });
        Ok(())
    })?;
    op.set("start_indices", Attr::ints(starts));
    op.set("limit_indices", Attr::ints(limits));
    op.set("strides", Attr::ints(strides));
    op.attr_dict()
}

fn print_ranges(op: &mut OpPrinter<'_, '_>) -> bool {
    const NAMES: [&str; 3] = ["start_indices", "limit_indices", "strides"];
    let [Some(starts), Some(limits), Some(strides)] =
        NAMES.map(|name| op.node().attr(name).and_then(Attr::as_ints))
    else {
        return false;
    };
    if starts.len() != limits.len() || starts.len() != strides.len() {
        return false;
    }
    let ranges: Vec<String> = (starts.iter().zip(&limits).zip(&strides))
        .map(|((a, b), s)| if *s == 1 { format!("{a}:{b}") } else { format!("{a}:{b}:{s}") })
        .collect();
    op.write(&format!(" [{}]", ranges.join(", ")));
    op.attr_dict(&NAMES);
    true
}

fn infer_concatenate(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    ensure!(op.operands() > 0, "needs at least one operand");
    let mut ty = op.tensor(0)?.clone();
    let along = op.dim("dimension", ty.rank())?;
    let mut total = Some(0i64);
    let mut known = true;
    for i in 0..op.operands() {
        let mut other = op.tensor(i)?.clone();
        if other.rank() == ty.rank() {
            let size = std::mem::replace(&mut other.shape[along], ty.shape[along]);
            known &= size != DYNAMIC;
            total = total.and_then(|t| t.checked_add(size.max(0)));
        }
        let fits = ty.compatible(&other);
        ensure!(fits, "operand {i} must match {ty} but for dimension {along}, found {}", op.tensor(i)?);
        refine(&mut ty, &other);
    }
    let Some(total) = total else { fault!("the result is too large") };
    ty.shape[along] = if known { total } else { DYNAMIC };
    Ok(vec![ty.into()])
}

fn eval_concatenate(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let Some(first) = operands.first() else { fault!("needs at least one operand") };
    let along = cx.op.dim("dimension", first.ty.rank())?;
    let mut shape = first.ty.shape.clone();
    shape[along] = operands.iter().map(|x| x.ty.shape[along]).sum();
    let sizes = run_shape(&shape, first.ty.elem)?;
    let mut result = Tensor::zeros(TensorType::new(shape.clone(), first.ty.elem));
    let mut walk = Walk::whole(&sizes);
    for x in operands {
        let own = dims(&x.ty);
        let other = own.iter().zip(&sizes).enumerate().any(|(d, (a, b))| d != along && a != b);
        ensure!(!other, "the operands differ in shape: {} and {}", first.ty, x.ty);
        place(&mut result, &walk, x, &Walk::whole(&own), &own)?;
        walk.offset(along, x.ty.shape[along]);
    }
    Ok(vec![result])
}

fn pad_attrs(op: &OpView<'_>) -> [Vec<i64>; 3] {
    ["edge_padding_low", "edge_padding_high", "interior_padding"].map(|name| op.ints(name))
}

fn infer_pad(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (ty, value) = (op.tensor(0)?, op.tensor(1)?);
    let scalar = TensorType::scalar(ty.elem);
    ensure!(scalar.compatible(value), "the padding value must be of type {scalar}, not {value}");
    Ok(vec![TensorType::new(padded(op, ty)?, ty.elem).into()])
}

/// The shape of a padded tensor.
fn padded(op: &OpView<'_>, ty: &TensorType) -> Result<Vec<i64>, Fault> {
    let [low, high, interior] = pad_attrs(op);
    one_each("low", &low, ty.rank())?;
    one_each("high", &high, ty.rank())?;
    one_each("interior", &interior, ty.rank())?;
    let mut shape = ty.shape.clone();
    for (d, size) in shape.iter_mut().enumerate() {
        ensure!(interior[d] >= 0, "interior must not be negative, found {}", interior[d]);
        if *size == DYNAMIC {
            continue;
        }
        let between = (*size - 1).max(0).checked_mul(interior[d]);
        let sum = between.and_then(|b| size.checked_add(b)?.checked_add(low[d])?.checked_add(high[d]));
        match sum {
            Some(sum) if sum >= 0 => *size = sum,
            Some(sum) => fault!("dimension {d} of {ty} would have the size {sum} after padding"),
            None => fault!("dimension {d} of {ty} is too large after padding"),
        }
    }
    Ok(shape)
}

fn eval_pad(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x, value] = operands else { fault!("needs two operands, found {}", operands.len()) };
    let [low, _, interior] = pad_attrs(&cx.op);
    let shape = padded(&cx.op, &x.ty)?;
    let mut result = splat(value, &shape)?;
    let own = dims(&x.ty);
    let (mut to, mut from) = (Walk::whole(&run_shape(&shape, x.ty.elem)?), Walk::whole(&own));
    let mut kept = own.clone();
    for d in 0..own.len() {
        // Operand index i lands at low + i * step; keep those that land inside.
        let step = i128::from(interior[d]) + 1;
        let (low, size) = (i128::from(low[d]), i128::from(shape[d]));
        let first = if low < 0 { (-low + step - 1) / step } else { 0 };
        let end = if size > low { (size - low + step - 1) / step } else { 0 }.min(own[d] as i128);
        kept[d] = (end - first).max(0) as usize;
        if kept[d] == 0 {
            return Ok(vec![result]);
        }
        to.offset(d, (low + first * step) as i64);
        from.offset(d, first as i64);
        to.steps[d] = to.steps[d].saturating_mul(step as isize);
    }
    place(&mut result, &to, x, &from, &kept)?;
    Ok(vec![result])
}

fn eval_reverse(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    let mut walk = Walk::whole(&dims(&x.ty));
    if x.is_empty() {
        return Ok(vec![x.clone()]);
    }
    for d in dim_list("dims", &cx.op.ints("dimensions"), x.ty.rank())? {
        walk.offset(d, x.ty.shape[d] - 1);
        walk.steps[d] = -walk.steps[d];
    }
    Ok(vec![view(x, &x.ty.shape, &walk)?])
}

fn infer_iota(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let ty = op.declared_tensor(0)?;
    op.dim("iota_dimension", ty.rank())?;
    ensure!(!ty.elem.is_bool(), "the result must not hold booleans");
    Ok(vec![ty.clone().into()])
}

pub(crate) fn iota(shape: &[i64], elem: ElementType, along: usize) -> Result<Tensor, Fault> {
    run_shape(shape, elem)?;
    let n = shape[along];
    let ty = TensorType::new([n], elem);
    let counts = match elem {
        ElementType::Int { .. } | ElementType::Index => Tensor::from_ints(ty, (0..n).collect()),
        _ => Tensor::from_f64s(ty, (0..n).map(|i| i as f64).collect()),
    };
    broadcast(&counts, shape, &[along as i64])
}
