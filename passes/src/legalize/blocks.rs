//! Scales of blocks in StableHLO: dimensions are cut by reshaping, a short last block is filled up.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::Type;
use fp8c_quant::Grain;

use super::Expand;
use crate::rewrite::ops::slice;

/// How dimensions are cut into blocks.
struct Cut {
    /// Sizes with short blocks filled up.
    padded: Vec<i64>,
    /// Each dimension, or its blocks and the elements of one.
    shape: Vec<i64>,
    /// Where in `shape` the blocks of each dimension that has several are.
    blocks: Vec<i64>,
    /// Where in `shape` the elements within blocks are.
    within: Vec<i64>,
}

impl Cut {
    fn of(grain: &Grain, shape: &[i64]) -> Self {
        let mut out = Self { padded: shape.to_vec(), shape: vec![], blocks: vec![], within: vec![] };
        for (d, (&n, count)) in shape.iter().zip(grain.scales(shape)).enumerate() {
            let at = out.shape.len() as i64;
            let block = grain.blocks().map_or(n, |b| b[d]);
            if grain.splits(shape, d) {
                out.padded[d] = count * block;
                out.blocks.push(at);
                out.within.push(at + 1);
                out.shape.extend([count, block]);
            } else {
                if count == 1 {
                    out.within.push(at)
                } else {
                    out.blocks.push(at)
                }
                out.shape.push(n);
            }
        }
        out
    }
}

impl Expand<'_> {
    /// The scales of blocks for each element of a tensor of that shape.
    pub(super) fn spread_blocks(
        &mut self,
        scales: ValueId,
        grain: &Grain,
        shape: &[i64],
    ) -> Result<ValueId, Fault> {
        let elem = self.ty(scales)?.elem;
        let cut = Cut::of(grain, shape);
        let several: Vec<i64> = cut.blocks.iter().map(|&d| cut.shape[d as usize]).collect();
        let few = self.reshape(scales, &several)?;
        if several == shape {
            return Ok(few);
        }
        let attrs = vec![("broadcast_dimensions", Attr::ints(cut.blocks))];
        let wide = Type::tensor(cut.shape, elem);
        let wide = self.b.op_typed("stablehlo.broadcast_in_dim", &[few], attrs, wide)?;
        let whole = self.reshape(wide, &cut.padded)?;
        if cut.padded == shape {
            return Ok(whole);
        }
        slice(&mut self.b, whole, vec![0; shape.len()], shape.to_vec())
    }

    /// A tensor with short blocks filled up by zeros, its dimensions cut.
    fn cut(&mut self, value: ValueId, cut: &Cut) -> Result<ValueId, Fault> {
        let ty = self.ty(value)?;
        let mut value = value;
        if ty.shape != cut.padded {
            let zero = self.splat(&fp8c_ir::TensorType::scalar(ty.elem), 0.0)?;
            let missing: Vec<i64> = cut.padded.iter().zip(&ty.shape).map(|(p, n)| p - n).collect();
            let none = vec![0; missing.len()];
            let attrs = vec![
                ("edge_padding_low", Attr::ints(none.clone())),
                ("edge_padding_high", Attr::ints(missing)),
                ("interior_padding", Attr::ints(none)),
            ];
            value = self.b.op("stablehlo.pad", &[value, zero], attrs)?;
        }
        self.reshape(value, &cut.shape)
    }

    /// The codes of an operand with dimension `dim` cut into blocks.
    pub(super) fn cut_along(&mut self, value: ValueId, dim: usize, block: i64) -> Result<ValueId, Fault> {
        let shape = self.ty(value)?.shape;
        let mut blocks = vec![1; shape.len()];
        blocks[dim] = block;
        let mut cut = Cut::of(&Grain::Blocks(blocks), &shape);
        if cut.shape.len() == shape.len() {
            // Blocks of one element, or one block of all.
            let n = shape[dim];
            let count = if block >= n { 1 } else { n };
            cut.shape.splice(dim..=dim, [count, n / count]);
        }
        self.cut(value, &cut)
    }

    /// The largest magnitude of each block, in the scales' shape.
    pub(super) fn block_amax(&mut self, grain: &Grain) -> Result<ValueId, Fault> {
        let x = self.operands[0];
        let shape = self.ty(x)?.shape;
        let cut = Cut::of(grain, &shape);
        let magnitude = self.op("stablehlo.abs", &[x])?;
        let magnitude = self.cut(magnitude, &cut)?;
        let largest = if cut.within.is_empty() { magnitude } else { self.reduce_max(magnitude, cut.within)? };
        let largest = self.convert(largest, fp8c_ir::types::ElementType::F32)?;
        self.reshape(largest, &grain.scales(&shape))
    }
}
