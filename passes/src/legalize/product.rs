//! Products of codes in StableHLO: scales behind the product where they are the same for all that is summed over; else in front of
//! it where they are powers of two, and behind the sums of each block where they are not. A target may want powers of two in front
//! always, if the product is large: XLA's GPU compiler makes one call of codes widened to BF16, scaled and multiplied, and folds transposes
//! into it.

use fp8c_dialects::fp8::matmul::{Scaled, Split};
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::view::OpView;
use fp8c_quant::Grain;

use super::operand::Operand;
use super::{Expand, scaled_dot};
use crate::raise::dims::{DotDims, free};

fn elements(ty: &TensorType) -> i64 {
    ty.elements().unwrap_or(0) as i64
}

impl Expand<'_> {
    pub(super) fn dot(&mut self) -> Result<ValueId, Fault> {
        let [lhs, rhs, lhs_scale, rhs_scale] = self.operands[..] else {
            return Err("needs four operands".into());
        };
        let types = [self.ty(lhs)?, self.ty(rhs)?];
        let op = OpView::new(self.b.graph, self.node);
        let (pow2, scaled) = (op.flag("pow2"), Scaled::of(&op, [&types[0], &types[1]])?);
        let dims = DotDims::of_numbers(op.attr("dot_dimension_numbers").ok_or("it has no dimensions")?);
        let batch = dims.lhs_batch.len();
        let frees = [
            free(types[0].rank(), &dims.lhs_batch, &dims.lhs_contract),
            free(types[1].rank(), &dims.rhs_batch, &dims.rhs_contract),
        ];
        let kept =
            |i: usize, from: usize| frees[i].iter().enumerate().map(|(at, &d)| (d, from + at)).collect();
        let Scaled { grains: [lhs_grain, rhs_grain], splits } = scaled;
        let operands = [
            Operand {
                codes: lhs,
                scale: lhs_scale,
                grain: lhs_grain,
                batch: dims.lhs_batch,
                contract: dims.lhs_contract,
                kept: kept(0, batch),
            },
            Operand {
                codes: rhs,
                scale: rhs_scale,
                grain: rhs_grain,
                batch: dims.rhs_batch,
                contract: dims.rhs_contract,
                kept: kept(1, batch + frees[0].len()),
            },
        ];
        let bytes = 2 * [&types[0], &types[1], &self.result].iter().map(|t| elements(t)).sum::<i64>();
        let dequantized = pow2 && self.fp8_matmul.is_some_and(|m| m.dequantized && bytes > m.merged_to);
        match &splits[..] {
            [] if dequantized => self.scaled_before(&operands),
            [] => self.scaled_behind(&operands, pow2),
            splits if pow2 && scaled_dot::fits(self, &operands, splits, self.result.elem)? => {
                self.scaled_dot(&operands)
            }
            _ if pow2 => self.scaled_before(&operands),
            splits => self.scaled_by_block(operands, splits),
        }
    }

    /// A ragged product: one scale an operand, behind it.
    pub(super) fn ragged_dot(&mut self) -> Result<ValueId, Fault> {
        let [lhs, rhs, lhs_scale, rhs_scale, _] = self.operands[..] else {
            return Err("needs five operands".into());
        };
        let whole = |codes, scale| Operand {
            codes,
            scale,
            grain: Grain::Tensor,
            batch: vec![],
            contract: vec![],
            kept: vec![],
        };
        let pow2 = OpView::new(self.b.graph, self.node).flag("pow2");
        self.scaled_behind(&[whole(lhs, lhs_scale), whole(rhs, rhs_scale)], pow2)
    }

    /// The product of codes, or of what they stand for, as the op is one.
    fn product(&mut self, operands: [ValueId; 2], ty: TensorType) -> Result<ValueId, Fault> {
        let op = OpView::new(self.b.graph, self.node);
        let keep = |name: &'static str| op.attr(name).cloned().map(|a| (name, a));
        let names = ["dot_dimension_numbers", "ragged_dot_dimension_numbers", "precision_config"];
        let attrs: Vec<_> = names.into_iter().filter_map(keep).collect();
        // A ragged product takes the sizes of groups as well.
        let sizes = self.operands.get(4).copied();
        let name = if sizes.is_some() { "chlo.ragged_dot" } else { "stablehlo.dot_general" };
        let operands: Vec<ValueId> = operands.into_iter().chain(sizes).collect();
        self.b.op_typed(name, &operands, attrs, ty.into())
    }

    /// The scales of an operand as they lie along a result; nothing for one scale.
    fn along_result(&mut self, operand: &Operand, result: &[i64]) -> Result<Option<ValueId>, Fault> {
        let Some(blocks) = operand.grain.blocks() else { return Ok(None) };
        let shape = self.ty(operand.codes)?.shape;
        let place = |d: usize| {
            let batch = operand.batch.iter().position(|&b| b == d);
            batch.or_else(|| operand.kept.iter().find(|k| k.0 == d).map(|k| k.1))
        };
        let own: Vec<usize> = (0..shape.len()).filter(|d| !operand.contract.contains(d)).collect();
        let sizes: Vec<i64> = own.iter().map(|&d| shape[d]).collect();
        let grain = Grain::Blocks(own.iter().map(|&d| blocks[d]).collect());
        let places: Option<Vec<i64>> = own.iter().map(|&d| place(d).map(|p| p as i64)).collect();
        let scales = self.reshape(operand.scale, &grain.scales(&sizes))?;
        let wide = self.spread_blocks(scales, &grain, &sizes)?;
        let attrs = vec![("broadcast_dimensions", Attr::ints(places.ok_or("a dimension is nowhere")?))];
        let ty = Type::tensor(result.to_vec(), ElementType::F32);
        self.b.op_typed("stablehlo.broadcast_in_dim", &[wide], attrs, ty).map(Some)
    }

    /// One product, then the scales.
    fn scaled_behind(&mut self, operands: &[Operand; 2], pow2: bool) -> Result<ValueId, Fault> {
        // A power of two scales a rounded product exactly; another scale needs the unrounded one.
        let elem = if pow2 { self.result.elem } else { ElementType::F32 };
        let ty = self.result.with_elem(elem);
        let product = self.product([operands[0].codes, operands[1].codes], ty.clone())?;
        let scale = self.both_scales(operands, &ty.shape)?;
        let scale = self.convert(scale, elem)?;
        let scale = if self.ty(scale)?.shape == ty.shape { scale } else { self.broadcast(scale, &ty.shape)? };
        let scaled = self.op("stablehlo.multiply", &[product, scale])?;
        self.convert(scaled, self.result.elem)
    }

    /// The product of both operands' scales, for the whole result or for each element.
    fn both_scales(&mut self, operands: &[Operand; 2], shape: &[i64]) -> Result<ValueId, Fault> {
        let along = [self.along_result(&operands[0], shape)?, self.along_result(&operands[1], shape)?];
        let [lhs, rhs] = match along {
            [None, None] => [operands[0].scale, operands[1].scale],
            [Some(lhs), Some(rhs)] => [lhs, rhs],
            [Some(lhs), None] => [lhs, self.broadcast(operands[1].scale, shape)?],
            [None, Some(rhs)] => [self.broadcast(operands[0].scale, shape)?, rhs],
        };
        self.op("stablehlo.multiply", &[lhs, rhs])
    }

    /// Codes times powers of two are exact in BF16: the product is one of these.
    pub(super) fn scaled_before(&mut self, operands: &[Operand; 2]) -> Result<ValueId, Fault> {
        let mut real = [operands[0].codes; 2];
        for (real, operand) in real.iter_mut().zip(operands) {
            let shape = self.ty(operand.codes)?.shape;
            let codes = self.convert(operand.codes, ElementType::BF16)?;
            let scale = self.convert(operand.scale, ElementType::BF16)?;
            let scale = match &operand.grain {
                Grain::Tensor => self.broadcast(scale, &shape)?,
                grain => self.spread_blocks(scale, grain, &shape)?,
            };
            *real = self.op("stablehlo.multiply", &[codes, scale])?;
        }
        self.product(real, self.result.clone())
    }

    /// A product a block, each times its scales, added in f32.
    fn scaled_by_block(&mut self, operands: [Operand; 2], splits: &[Split]) -> Result<ValueId, Fault> {
        let mut operands = operands;
        let batch = operands[0].batch.len();
        // From the last on, so that cutting one leaves the others where they are.
        let mut counts = vec![];
        for (side, operand) in operands.iter_mut().enumerate() {
            let mut order: Vec<&Split> = splits.iter().collect();
            order.sort_by_key(|s| std::cmp::Reverse(s.dims[side]));
            let mut batches = vec![0; splits.len()];
            for split in order {
                let (dim, at) = (split.dims[side], splits.iter().position(|s| s == split).unwrap_or(0));
                self.cut_operand(operand, dim, split.block as i64)?;
                batches.iter_mut().filter(|d| **d > dim).for_each(|d| *d += 1);
                batches[at] = dim;
            }
            let shape = self.ty(operand.codes)?.shape;
            counts = batches.iter().map(|&d| shape[d]).collect();
            operand.batch.extend(batches);
            operand.kept.iter_mut().for_each(|(_, to)| *to += splits.len());
        }
        let mut shape = self.result.shape.clone();
        shape.splice(batch..batch, counts);
        let ints = |v: &[usize]| Attr::ints(v.iter().map(|&d| d as i64).collect::<Vec<_>>());
        let numbers = vec![
            ("lhs_batching_dimensions".into(), ints(&operands[0].batch)),
            ("rhs_batching_dimensions".into(), ints(&operands[1].batch)),
            ("lhs_contracting_dimensions".into(), ints(&operands[0].contract)),
            ("rhs_contracting_dimensions".into(), ints(&operands[1].contract)),
        ];
        let numbers = Attr::Struct("stablehlo.dot".into(), numbers);
        let op = OpView::new(self.b.graph, self.node);
        let precision = op.attr("precision_config").cloned().map(|a| ("precision_config", a));
        let attrs = std::iter::once(("dot_dimension_numbers", numbers)).chain(precision).collect();
        let ty = Type::tensor(shape.clone(), ElementType::F32);
        let codes = [operands[0].codes, operands[1].codes];
        let product = self.b.op_typed("stablehlo.dot_general", &codes, attrs, ty)?;
        let scale = self.both_scales(&operands, &shape)?;
        let mut sum = self.op("stablehlo.multiply", &[product, scale])?;
        for at in (batch..batch + splits.len()).rev() {
            sum = self.reduce(sum, vec![at as i64], "stablehlo.add", 0.0)?;
        }
        self.convert(sum, self.result.elem)
    }

    /// Cuts a contracted dimension of an operand into blocks, which become a dimension before the elements of one.
    fn cut_operand(&mut self, operand: &mut Operand, dim: usize, block: i64) -> Result<(), Fault> {
        let n = self.ty(operand.codes)?.shape[dim];
        if let Grain::Blocks(blocks) = &mut operand.grain {
            let mut sizes = self.ty(operand.scale)?.shape;
            // One scale for all blocks, or one each.
            blocks[dim] = if sizes[dim] == 1 { (n + block - 1) / block } else { 1 };
            blocks.insert(dim + 1, block.min(n));
            sizes.insert(dim + 1, 1);
            operand.scale = self.reshape(operand.scale, &sizes)?;
        }
        operand.codes = self.cut_along(operand.codes, dim, block)?;
        let moved = |d: &mut usize| *d += usize::from(*d > dim);
        operand.batch.iter_mut().for_each(moved);
        operand.kept.iter_mut().for_each(|(d, _)| moved(d));
        operand.contract.iter_mut().for_each(|d| *d += usize::from(*d >= dim));
        Ok(())
    }
}
