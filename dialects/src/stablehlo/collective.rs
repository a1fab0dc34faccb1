//! Ops that meet the same op on other devices. Devices are the partitions of a `sdy.manual_computation`; outside one, an
//! op is alone in its group. Sums are taken in the order of the group, in f32 for floats of up to 32 bits, and rounded at
//! the end.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrDef, AttrKind, OpDef, Slot, Syntax, Traits, defaulted, one, required, variadic};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, Type, ensure, fault};

use super::combine::Combine;
use crate::shape::{self, from_scalars, join, operand_types, part, same_shape, scalar_at};

const GROUPS: AttrDef = required("replica_groups", AttrKind::Elements);
const CHANNEL: AttrDef = defaulted("channel_handle", AttrKind::Struct("stablehlo.channel_handle"));
const GLOBAL: AttrDef = defaulted("use_global_device_ids", AttrKind::Bool);
const MANY: &[Slot] = &[variadic("operands")];
const RESULTS: &[Slot] = &[variadic("results")];

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.all_reduce",
        doc: "Combines the operands of all devices of a group.",
        example: "%r = \"stablehlo.all_reduce\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
}) : (tensor<4xf32>) -> tensor<4xf32>",
        operands: MANY,
        results: RESULTS,
        attrs: &[GROUPS, CHANNEL, GLOBAL],
        regions: &[one("computation")],
        traits: Traits::COLLECTIVE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            groups(op)?;
            for ty in operand_types(op)? {
                check_computation(op, ty)?;
            }
            (0..op.operands()).map(|i| op.operand(i).cloned()).collect()
        },
        eval: |cx, operands| {
            let (all, _) = meet(cx, operands)?;
            (0..operands.len()).map(|i| combined(cx, &column(&all, i))).collect()
        },
    },
    OpDef {
        name: "stablehlo.reduce_scatter",
        doc: "Combines the operands of all devices of a group and gives each its part.",
        example: "%r = \"stablehlo.reduce_scatter\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>, \
                  scatter_dimension = 0 : i64}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %s : tensor<f32>
}) : (tensor<4xf32>) -> tensor<4xf32>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[required("scatter_dimension", AttrKind::Int), GROUPS, CHANNEL, GLOBAL],
        regions: &[one("computation")],
        traits: Traits::COLLECTIVE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            let ty = op.tensor(0)?;
            check_computation(op, ty)?;
            let d = op.dim("scatter_dimension", ty.rank())?;
            resized(op, ty, &[(d, false)], group_size(op)?).map(|t| vec![t])
        },
        eval: |cx, operands| {
            let (all, mine) = meet(cx, operands)?;
            let d = cx.op.dim("scatter_dimension", operands[0].ty.rank())?;
            as_declared(cx, vec![part(&combined(cx, &column(&all, 0))?, d, mine, all.len())?])
        },
    },
    OpDef {
        name: "stablehlo.all_gather",
        doc: "Puts the operands of all devices of a group one after the other.",
        example: "%r = \"stablehlo.all_gather\"(%a) <{all_gather_dim = 0 : i64, replica_groups = dense<0> : \
                  tensor<1x1xi64>}> : (tensor<4xf32>) -> tensor<4xf32>",
        operands: MANY,
        results: RESULTS,
        attrs: &[required("all_gather_dim", AttrKind::Int), GROUPS, CHANNEL, GLOBAL],
        regions: &[],
        traits: Traits::COLLECTIVE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            let size = group_size(op)?;
            let one =
                |ty: &TensorType| resized(op, ty, &[(op.dim("all_gather_dim", ty.rank())?, true)], size);
            operand_types(op)?.into_iter().map(one).collect()
        },
        eval: |cx, operands| {
            let (all, _) = meet(cx, operands)?;
            let one = |i: usize| join(&column(&all, i), cx.op.dim("all_gather_dim", operands[i].ty.rank())?);
            as_declared(cx, (0..operands.len()).map(one).collect::<Result<_, _>>()?)
        },
    },
    OpDef {
        name: "stablehlo.all_to_all",
        doc: "Cuts each device's operand into parts and gives part `i` to device `i` of the group.",
        example: "%r = \"stablehlo.all_to_all\"(%a) <{concat_dimension = 1 : i64, replica_groups = dense<0> : \
                  tensor<1x1xi64>, split_count = 1 : i64, split_dimension = 0 : i64}> : (tensor<4x2xf32>) -> tensor<4x2xf32>",
        operands: MANY,
        results: RESULTS,
        attrs: &[
            required("split_dimension", AttrKind::Int),
            required("concat_dimension", AttrKind::Int),
            required("split_count", AttrKind::Int),
            GROUPS,
            CHANNEL,
        ],
        regions: &[],
        traits: Traits::COLLECTIVE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            let count = op.int("split_count")?;
            ensure!(count > 0, "split_count must be positive, found {count}");
            if let Some(size) = group_size(op)? {
                ensure!(size == count, "split_count is {count}, but a group has {size} devices");
            }
            let one = |ty: &TensorType| {
                let split = op.dim("split_dimension", ty.rank())?;
                let concat = op.dim("concat_dimension", ty.rank())?;
                resized(op, ty, &[(split, false), (concat, true)], Some(count))
            };
            operand_types(op)?.into_iter().map(one).collect()
        },
        eval: |cx, operands| {
            let (all, mine) = meet(cx, operands)?;
            let one = |i: usize| {
                let rank = operands[i].ty.rank();
                let (split, concat) =
                    (cx.op.dim("split_dimension", rank)?, cx.op.dim("concat_dimension", rank)?);
                let parts: Result<Vec<_>, Fault> =
                    column(&all, i).iter().map(|t| part(t, split, mine, all.len())).collect();
                join(&parts?, concat)
            };
            as_declared(cx, (0..operands.len()).map(one).collect::<Result<_, _>>()?)
        },
    },
    OpDef {
        name: "stablehlo.collective_permute",
        doc: "Sends the operand from device to device by pairs; zeros where nothing arrives.",
        example: "%r = \"stablehlo.collective_permute\"(%a) <{source_target_pairs = dense<0> : tensor<1x2xi64>}> : \
                  (tensor<4xf32>) -> tensor<4xf32>",
        operands: MANY,
        results: RESULTS,
        attrs: &[required("source_target_pairs", AttrKind::Elements), CHANNEL],
        regions: &[],
        traits: Traits::COLLECTIVE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            let pairs = rows(op, "source_target_pairs")?;
            for (i, side) in ["source", "target"].into_iter().enumerate() {
                let mut seen = Vec::new();
                for pair in &pairs {
                    ensure!(pair.len() == 2, "source_target_pairs must have 2 columns, found {}", pair.len());
                    ensure!(pair[i] >= 0, "source_target_pairs names device {}", pair[i]);
                    ensure!(!seen.contains(&pair[i]), "device {} is the {side} of two pairs", pair[i]);
                    seen.push(pair[i]);
                }
            }
            (0..op.operands()).map(|i| op.operand(i).cloned()).collect()
        },
        eval: |cx, operands| {
            let pairs = rows(&cx.op, "source_target_pairs")?;
            let (all, mine) = everyone(cx, operands)?;
            let source = pairs.iter().find(|p| p.get(1) == Some(&(mine as i64))).map(|p| p[0]);
            let Some(source) = source else {
                return Ok(operands.iter().map(|t| Tensor::zeros(t.ty.clone())).collect());
            };
            let found = usize::try_from(source).ok().and_then(|s| all.get(s));
            found.cloned().ok_or_else(|| Fault::new(format!("there is no device {source}")))
        },
    },
    OpDef {
        name: "stablehlo.collective_broadcast",
        doc: "Gives the operand of the first device of a group to all of it; zeros to devices of no group.",
        example: "%r = \"stablehlo.collective_broadcast\"(%a) <{replica_groups = dense<0> : tensor<1x1xi64>}> : \
                  (tensor<4xf32>) -> tensor<4xf32>",
        operands: MANY,
        results: RESULTS,
        attrs: &[GROUPS, CHANNEL],
        regions: &[],
        traits: Traits::COLLECTIVE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            groups(op)?;
            (0..op.operands()).map(|i| op.operand(i).cloned()).collect()
        },
        eval: |cx, operands| {
            let (all, mine) = everyone(cx, operands)?;
            let Some(group) = groups(&cx.op)?.into_iter().find(|g| g.contains(&(mine as i64))) else {
                return Ok(operands.iter().map(|t| Tensor::zeros(t.ty.clone())).collect());
            };
            let first = group.first().and_then(|&d| usize::try_from(d).ok()).unwrap_or(mine);
            all.get(first).cloned().ok_or_else(|| Fault::new(format!("there is no device {first}")))
        },
    },
    OpDef {
        name: "stablehlo.partition_id",
        doc: "The number of this device.",
        example: "%r = stablehlo.partition_id : tensor<ui32>",
        operands: &[],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::NONE,
        moves: None,
        syntax: Syntax::Format("attr-dict : results"),
        infer: |_| Ok(vec![Type::tensor([], ElementType::UI32)]),
        eval: |cx, _| {
            let id = cx.device().map_or(0, |d| d.id) as i64;
            Ok(vec![Tensor::from_ints(TensorType::scalar(ElementType::UI32), vec![id])])
        },
    },
    OpDef {
        name: "stablehlo.replica_id",
        doc: "The number of this replica: 0, since devices here are partitions.",
        example: "%r = stablehlo.replica_id : tensor<ui32>",
        operands: &[],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::NONE,
        moves: None,
        syntax: Syntax::Format("attr-dict : results"),
        infer: |_| Ok(vec![Type::tensor([], ElementType::UI32)]),
        eval: |_, _| Ok(vec![Tensor::from_ints(TensorType::scalar(ElementType::UI32), vec![0])]),
    },
];

/// The rows of a constant matrix.
fn rows(op: &OpView<'_>, name: &str) -> Result<Vec<Vec<i64>>, Fault> {
    let Some(Attr::Elements(e)) = op.attr(name) else { fault!("{name} must be a constant matrix") };
    let &[n, width] = e.ty.shape.as_slice() else { fault!("{name} must have 2 dimensions, found {}", e.ty) };
    if n <= 0 || width <= 0 {
        return Ok(vec![]);
    }
    let flat = e.as_ints().ok_or_else(|| Fault::new(format!("{name} must be integers, found {}", e.ty)))?;
    Ok(flat.chunks(width as usize).map(<[i64]>::to_vec).collect())
}

/// Replica groups without their padding; none when all devices are one group.
///
/// # Errors
/// When the attribute is no matrix of different devices.
pub fn groups(op: &OpView<'_>) -> Result<Vec<Vec<i64>>, Fault> {
    let mut groups = rows(op, "replica_groups")?;
    groups.iter_mut().for_each(|g| g.retain(|&d| d != -1));
    let mut seen = std::collections::HashSet::new();
    for &d in groups.iter().flatten() {
        ensure!(d >= 0, "replica_groups names device {d}");
        ensure!(seen.insert(d), "replica_groups names device {d} twice");
    }
    Ok(groups)
}

/// The size that all groups have; nothing when it is not known or they differ.
fn group_size(op: &OpView<'_>) -> Result<Option<i64>, Fault> {
    let groups = groups(op)?;
    let Some(first) = groups.first().map(Vec::len) else { return Ok(None) };
    Ok(groups.iter().all(|g| g.len() == first).then_some(first as i64))
}

/// The type with some dimensions multiplied (`true`) or divided by the number of devices; where that is not known, the
/// declared sizes hold.
fn resized(op: &OpView<'_>, ty: &TensorType, dims: &[(usize, bool)], by: Option<i64>) -> Result<Type, Fault> {
    let mut out = TensorType::new(ty.shape.clone(), ty.elem);
    for &(d, grows) in dims {
        let n = out.shape[d];
        out.shape[d] = match by {
            _ if n == DYNAMIC => DYNAMIC,
            None => DYNAMIC,
            Some(by) if grows => n.checked_mul(by).ok_or("the size of the result overflows")?,
            Some(by) => {
                ensure!(by > 0 && n % by == 0, "dimension {d} of {ty} cannot be cut into {by} equal parts");
                n / by
            }
        };
    }
    if out.is_static() || op.results() == 0 {
        return Ok(out.into());
    }
    let i = (0..op.operands()).find(|&i| op.tensor(i).is_ok_and(|t| std::ptr::eq(t, ty))).unwrap_or(0);
    let declared = op.declared_tensor(i)?;
    Ok(if declared.compatible(&out) { declared.clone().into() } else { out.into() })
}

fn check_computation(op: &OpView<'_>, ty: &TensorType) -> Result<(), Fault> {
    let scalar = TensorType::scalar(ty.elem);
    shape::ensure_scalar_region(op, 0, &[scalar.clone(), scalar.clone()], &[scalar])
}

/// What every device brought, and the number of this one.
fn everyone(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<(Vec<Vec<Tensor>>, usize), Fault> {
    match cx.device() {
        Some(device) => Ok((device.exchange(operands.to_vec())?, device.id)),
        None => Ok((vec![operands.to_vec()], 0)),
    }
}

/// What the devices of this one's group brought, in the group's order, and its place there.
fn meet(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<(Vec<Vec<Tensor>>, usize), Fault> {
    let groups = groups(&cx.op)?;
    let (all, mine) = everyone(cx, operands)?;
    if groups.is_empty() || cx.device().is_none() {
        return Ok((all, mine));
    }
    let Some(group) = groups.into_iter().find(|g| g.contains(&(mine as i64))) else {
        fault!("device {mine} is in none of the replica_groups")
    };
    let place = group.iter().position(|&d| d == mine as i64).unwrap_or(0);
    let brought: Option<Vec<_>> = group.iter().map(|&d| all.get(usize::try_from(d).ok()?).cloned()).collect();
    let brought = brought
        .ok_or_else(|| Fault::new(format!("replica_groups name more than the {} devices", all.len())))?;
    let fits = brought.iter().all(|row| row.iter().zip(operands).all(|(a, b)| a.ty == b.ty));
    ensure!(fits, "the devices of a group bring tensors of different types");
    Ok((brought, place))
}

fn column(all: &[Vec<Tensor>], i: usize) -> Vec<Tensor> {
    all.iter().filter_map(|row| row.get(i).cloned()).collect()
}

fn as_declared(cx: &EvalCx<'_, '_>, results: Vec<Tensor>) -> Result<Vec<Tensor>, Fault> {
    for (i, result) in results.iter().enumerate() {
        let declared = cx.result_type(i)?;
        let fits = declared.elem == result.ty.elem && same_shape(&declared.shape, &result.ty.shape);
        ensure!(
            fits,
            "the result is {declared}, which needs more devices: it can only run in a sdy.manual_computation"
        );
    }
    Ok(results)
}

fn combined(cx: &EvalCx<'_, '_>, tensors: &[Tensor]) -> Result<Tensor, Fault> {
    let Some((first, rest)) = tensors.split_first() else { fault!("the group is empty") };
    if let Some(combine) = Combine::of(&cx.op, 0) {
        let ty = first.ty.clone();
        macro_rules! fold {
            ($variant:ident, $values:expr, $f:expr) => {{
                let (mut values, f) = ($values.to_vec(), $f);
                for t in rest {
                    if let Data::$variant(v) = &t.data {
                        values.iter_mut().zip(v.iter()).for_each(|(a, &b)| *a = f(*a, b));
                    }
                }
                values
            }};
        }
        match &first.data {
            Data::F32(v) => return Ok(Tensor::rounded(ty, fold!(F32, v, combine.f32s()))),
            Data::F64(v) => return Ok(Tensor::from_f64(ty, fold!(F64, v, combine.f64s()))),
            Data::Int(v) => {
                let f = combine.ints(ty.elem);
                return Ok(Tensor::from_ints(ty, fold!(Int, v, f)));
            }
            Data::Complex(_) => {}
        }
    }
    let mut values: Vec<Tensor> = (0..first.len()).map(|i| scalar_at(first, i)).collect();
    for t in rest {
        for (i, value) in values.iter_mut().enumerate() {
            let result = cx.run_region(0, &[value.clone(), scalar_at(t, i)])?;
            *value = result.into_iter().next().ok_or("the computation returns nothing")?;
        }
    }
    from_scalars(first.ty.clone(), &values)
}
