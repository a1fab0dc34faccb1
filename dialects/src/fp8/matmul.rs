//! Products of quantized operands.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::tensor::round_f32;
use fp8c_ir::types::ElementType;

use fp8c_ir::{OpView, Tensor, TensorType, ensure, fault};
use fp8c_quant::Grain;

use super::blocks::{block_of, check_scales, grain};
use crate::ragged::{DIMENSIONS, eval_ragged, infer_ragged};
use crate::shape::cut;
use crate::stablehlo::dot::{Plan, eval_product, infer_product};
use crate::util::dims;

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.dot_general",
        doc: "The product of quantized operands, times both scales; sums are f32, and scales of blocks along what is summed over apply to the sums of their blocks.",
        example: "%r = fp8.dot_general %a, %b, %c, %d {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>, pow2 = true} : (tensor<2x3xf8E4M3FN>, tensor<3x4xf8E5M2>, tensor<f32>, tensor<f32>) -> tensor<2x4xbf16>",
        operands: &[one("lhs"), one("rhs"), one("lhs_scale"), one("rhs_scale")],
        results: &[one("result")],
        attrs: &[
            required("dot_dimension_numbers", AttrKind::Struct("stablehlo.dot")),
            defaulted("precision_config", AttrKind::Array),
            defaulted("pow2", AttrKind::Bool),
            defaulted("lhs_block", AttrKind::Ints),
            defaulted("rhs_block", AttrKind::Ints),
        ],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Format("$lhs , $rhs , $lhs_scale , $rhs_scale attr-dict : functional"),
        infer: |op| {
            let scaled = Scaled::of(op, [op.tensor(0)?, op.tensor(1)?])?;
            for i in 0..2 {
                let ty = op.tensor(i)?;
                ensure!(ty.elem.is_fp8(), "operand {i} must be of an FP8 type, not {ty}");
                check_scales(op, i + 2, &scaled.grains[i], ty)?;
            }
            infer_product(op)
        },
        eval: |cx, operands| Ok(vec![eval(cx, operands)?]),
    },
    OpDef {
        name: "fp8.ragged_dot",
        doc: "The ragged product of quantized operands, times the scales of both: as chlo.ragged_dot; sums are f32.",
        example: "%r = fp8.ragged_dot %a, %b, %c, %d, %e {pow2 = true, ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>} : (tensor<5x3xf8E4M3FN>, tensor<2x3x4xf8E5M2>, tensor<f32>, tensor<f32>, tensor<2xi32>) -> tensor<5x4xbf16>",
        operands: &[one("lhs"), one("rhs"), one("lhs_scale"), one("rhs_scale"), one("group_sizes")],
        results: &[one("result")],
        attrs: &[
            DIMENSIONS,
            defaulted("precision_config", AttrKind::Array),
            defaulted("pow2", AttrKind::Bool),
        ],
        regions: &[],
        traits: Traits::PURE,
        syntax: Syntax::Format("$lhs , $rhs , $lhs_scale , $rhs_scale , $group_sizes attr-dict : functional"),
        infer: |op| {
            for i in 0..2 {
                let (ty, scale) = (op.tensor(i)?, op.tensor(i + 2)?);
                ensure!(ty.elem.is_fp8(), "operand {i} must be of an FP8 type, not {ty}");
                let one = scale.rank() == 0 && scale.elem == ElementType::F32;
                ensure!(one, "the scale of operand {i} must be one number, not {scale}");
            }
            infer_ragged(op)
        },
        eval: |cx, operands| {
            let [_, _, lhs, rhs, _] = operands else {
                fault!("needs operands, their scales and the sizes of groups")
            };
            let elem = cx.result_type(0)?.elem;
            // As with any product: a power of two scales what is rounded.
            let of = if cx.op.flag("pow2") { elem } else { ElementType::F32 };
            let product = eval_ragged(&cx.op, operands, of)?;
            let scale = |t: &Tensor| t.f32s().and_then(|v| v.first().copied()).unwrap_or(1.0);
            let scale = round_f32(scale(lhs) * scale(rhs), of);
            let values = product.f32s().unwrap_or_default().iter().map(|v| v * scale).collect();
            Ok(vec![Tensor::rounded(product.ty.with_elem(elem), values)])
        },
    },
];

/// How the scales of a product lie.
pub struct Scaled {
    /// What one scale of each operand covers.
    pub grains: [Grain; 2],
    /// Contracted dimensions that are cut into blocks.
    pub splits: Vec<Split>,
}

/// A contracted dimension that is cut into blocks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Split {
    /// Which dimension of each operand.
    pub dims: [usize; 2],
    /// Elements of a block.
    pub block: usize,
}

impl Scaled {
    /// Reads an `fp8.dot_general`.
    ///
    /// # Errors
    /// The blocks of both operands do not fit together.
    pub fn of(op: &OpView<'_>, types: [&TensorType; 2]) -> Result<Self, Fault> {
        let grains = [grain(op, "lhs_block", types[0])?, grain(op, "rhs_block", types[1])?];
        let plan = Plan::of(op, types[0], types[1])?;
        let mut splits = Vec::new();
        for (&l, &r) in plan.contract[0].iter().zip(&plan.contract[1]) {
            let blocks = [(0, l), (1, r)].map(|(i, d)| {
                let whole = grains[i].whole(&types[i].shape, d);
                grains[i].blocks().filter(|_| !whole).map(|b| b[d])
            });
            let block = match blocks {
                [None, None] => continue,
                [Some(a), Some(b)] if a != b => {
                    fault!("blocks of {a} and {b} elements along a contracted dimension do not fit together")
                }
                [a, b] => a.or(b).and_then(|b| usize::try_from(b).ok()).unwrap_or(1),
            };
            splits.push(Split { dims: [l, r], block });
        }
        Ok(Self { grains, splits })
    }
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [lhs, rhs, lhs_scale, rhs_scale] = operands else { fault!("needs operands and their scales") };
    let op = &cx.op;
    let scaled = Scaled::of(op, [&lhs.ty, &rhs.ty])?;
    let elem = cx.result_type(0)?.elem;
    let pow2 = op.flag("pow2");
    if scaled.splits.is_empty() {
        // With power-of-two scales the product is rounded first and then scaled exactly, as it is emitted.
        let of = if pow2 { elem } else { ElementType::F32 };
        let product = part(op, [lhs, rhs], [lhs_scale, rhs_scale], &scaled.grains, of)?;
        return Ok(Tensor::rounded(product.ty.with_elem(elem), product.f32s().unwrap_or_default().to_vec()));
    }
    if pow2 {
        // Codes times powers of two are exact, so the sums may be taken of them.
        let real = [0, 1].map(|i| {
            let scales = operands[i + 2].f32s().unwrap_or_default();
            let blocks = block_of(&scaled.grains[i], &operands[i].ty);
            let values = operands[i].f32s().unwrap_or_default().iter().zip(blocks);
            let values = values.map(|(v, b)| v * scales[b]).collect();
            Tensor::from_f32(operands[i].ty.with_elem(ElementType::F32), values)
        });
        return eval_product(op, &real, elem);
    }
    let sum = sum_of_blocks(op, [lhs, rhs], [lhs_scale, rhs_scale], &scaled.grains, &scaled.splits)?;
    Ok(Tensor::rounded(sum.ty.with_elem(elem), sum.f32s().unwrap_or_default().to_vec()))
}

/// The products of blocks, each times its scales, added in f32 along one cut dimension after another.
fn sum_of_blocks(
    op: &OpView<'_>,
    operands: [&Tensor; 2],
    scales: [&Tensor; 2],
    grains: &[Grain; 2],
    splits: &[Split],
) -> Result<Tensor, Fault> {
    let Some((split, rest)) = splits.split_first() else {
        return part(op, operands, scales, grains, ElementType::F32);
    };
    let n = dims(&operands[0].ty)[split.dims[0]];
    let mut sum: Option<(TensorType, Vec<f32>)> = None;
    for (at, start) in (0..n).step_by(split.block).enumerate() {
        let count = split.block.min(n - start);
        let codes = [0, 1].map(|i| cut(operands[i], split.dims[i], start, count));
        let own = [0, 1].map(|i| {
            let several = grains[i].blocks().is_some() && scales[i].ty.shape[split.dims[i]] > 1;
            if several { cut(scales[i], split.dims[i], at, 1) } else { scales[i].clone() }
        });
        let grains = [0, 1].map(|i| match &grains[i] {
            Grain::Blocks(blocks) => {
                let mut blocks = blocks.clone();
                blocks[split.dims[i]] = count as i64;
                Grain::Blocks(blocks)
            }
            Grain::Tensor => Grain::Tensor,
        });
        let product = sum_of_blocks(op, [&codes[0], &codes[1]], [&own[0], &own[1]], &grains, rest)?;
        let values = product.f32s().unwrap_or_default();
        match &mut sum {
            Some((_, sum)) => sum.iter_mut().zip(values).for_each(|(s, v)| *s += v),
            None => sum = Some((product.ty.clone(), values.to_vec())),
        }
    }
    let Some((ty, sum)) = sum else { fault!("nothing is summed") };
    Ok(Tensor::from_f32(ty, sum))
}

/// A product whose scales are the same for all that is summed over: rounded to `elem`, then times both scales.
fn part(
    op: &OpView<'_>,
    operands: [&Tensor; 2],
    scales: [&Tensor; 2],
    grains: &[Grain; 2],
    elem: ElementType,
) -> Result<Tensor, Fault> {
    let product = eval_product(op, &[operands[0].clone(), operands[1].clone()], elem)?;
    let plan = Plan::of(op, &operands[0].ty, &operands[1].ty)?;
    let tables = [0, 1].map(|i| table(&plan, i, operands[i], scales[i], &grains[i]));
    let batch: usize = plan.batch[0].iter().map(|&d| dims(&operands[0].ty)[d]).product();
    let [m, n] = [0, 1].map(|i| tables[i].len() / batch.max(1));
    let values = product.f32s().unwrap_or_default().iter().enumerate();
    let values = values.map(|(at, v)| {
        let (row, column) = (at / n, at / (m * n) * n + at % n);
        v * round_f32(tables[0][row] * tables[1][column], elem)
    });
    Ok(Tensor::from_f32(product.ty.with_elem(ElementType::F32), values.collect()))
}

/// The scales of one operand, one for each index of its batch and kept dimensions, in the order of the result.
fn table(plan: &Plan, side: usize, operand: &Tensor, scales: &Tensor, grain: &Grain) -> Vec<f32> {
    let shape = dims(&operand.ty);
    let order = [plan.batch[side].as_slice(), &plan.free[side]].concat();
    let (values, blocks) = (scales.f32s().unwrap_or_default(), grain.blocks());
    let strides = crate::util::strides(&dims(&scales.ty));
    let total: usize = order.iter().map(|&d| shape[d]).product();
    let index = |mut at: usize| {
        let mut index = 0;
        for &d in order.iter().rev() {
            let i = at % shape[d];
            at /= shape[d];
            index += blocks.map_or(0, |b| i / usize::try_from(b[d]).unwrap_or(1).max(1) * strides[d]);
        }
        index
    };
    (0..total).map(|at| values.get(index(at)).copied().unwrap_or(1.0)).collect()
}
