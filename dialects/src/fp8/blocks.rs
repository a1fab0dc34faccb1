//! What one scale covers of a tensor, as ops say it: all of it where they name no `block`, else so many elements along each
//! dimension. Scales of blocks have the rank of the tensor, one element a block; the last block of a dimension may be short.

use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrDef, AttrKind, defaulted};
use fp8c_ir::types::ElementType;
use fp8c_ir::{OpView, TensorType, ensure};
use fp8c_quant::Grain;

use crate::util::{dims, strides};

/// Block sizes of the operand.
pub(super) const BLOCK: AttrDef = defaulted("block", AttrKind::Ints);

/// What one scale covers of a tensor, by the op's attribute `name`.
///
/// # Errors
/// The blocks are none of that tensor.
pub fn grain(op: &OpView<'_>, name: &str, ty: &TensorType) -> Result<Grain, Fault> {
    if op.attr(name).is_none() {
        return Ok(Grain::Tensor);
    }
    let blocks = op.ints(name);
    let fits =
        blocks.len() == ty.rank() && blocks.iter().zip(&ty.shape).all(|(&b, &n)| b >= 1 && b <= n.max(1));
    ensure!(
        fits,
        "{name} = {blocks:?} must be one size a dimension of {ty}, each between 1 and the dimension's"
    );
    Ok(Grain::Blocks(blocks))
}

/// The type of a tensor's scales.
pub fn scales(grain: &Grain, ty: &TensorType) -> TensorType {
    TensorType::new(grain.scales(&ty.shape), ElementType::F32)
}

/// Operand `i` is a scale for each block.
pub(super) fn check_scales(op: &OpView<'_>, i: usize, grain: &Grain, ty: &TensorType) -> Result<(), Fault> {
    let (found, wanted) = (op.tensor(i)?, scales(grain, ty));
    ensure!(*found == wanted, "the scale must be {wanted}, not {found}");
    Ok(())
}

/// For each element of a tensor, in order, the number of its block.
pub(super) fn block_of(grain: &Grain, ty: &TensorType) -> Vec<usize> {
    let shape = dims(ty);
    let elements = shape.iter().product();
    let Some(blocks) = grain.blocks() else { return vec![0; elements] };
    let strides = strides(&dims(&scales(grain, ty)));
    let mut out = vec![0; elements];
    // From the innermost dimension outwards: what is known of one row is repeated along the next dimension.
    let mut known = 1;
    for d in (0..shape.len()).rev() {
        let block = usize::try_from(blocks[d]).unwrap_or(1).max(1);
        for i in 1..shape[d] {
            for at in 0..known {
                out[i * known + at] = out[at] + i / block * strides[d];
            }
        }
        known *= shape[d];
    }
    out
}
