//! What Gaudi2's vector processors can do, and its types.

use fp8c_float::Format;
use fp8c_gaudi::graph::{Elem, MAX_TENSORS};
use fp8c_ir::OpView;
use fp8c_ir::types::{ElementType, Sign};
use fp8c_kernel::{Capabilities, Costs, elementwise};

/// Lanes of 32 bits in a vector.
pub(crate) const LANES: usize = 64;

/// The vector processors, for cutting a program into kernels: rows are cut when a kernel is emitted, not here.
pub(crate) const GAUDI2: Capabilities = Capabilities {
    row: usize::MAX / 8,
    longest_row: usize::MAX,
    longest_maximum: usize::MAX,
    copied: usize::MAX,
    tile: 1,
    tensors: MAX_TENSORS,
    frees_early: false,
    takes_apart: false,
    computes,
    costs: Costs { cheap: 0.0002, dear: 0.004, load: 0.001, begin: 100.0, inlined: 4, kept: usize::MAX },
};

/// Kernels compute the op: what is refused here is named in an error, as nothing else runs it.
fn computes(op: &OpView<'_>) -> bool {
    elementwise::supports(op)
}

/// How elements of a type lie in memory; nothing for a type that the device does not have.
pub(crate) fn elem(ty: ElementType) -> Option<Elem> {
    Some(match ty {
        ElementType::F32 => Elem::F32,
        ElementType::Small(Format::BF16) => Elem::Bf16,
        ElementType::Small(Format::F8E4M3) => Elem::F8E4M3,
        ElementType::Small(Format::F8E5M2) => Elem::F8E5M2,
        ElementType::Int { width: 1, .. } => Elem::U8,
        ElementType::Int { width: 8, sign } if sign != Sign::Unsigned => Elem::I8,
        ElementType::Int { width: 8, .. } => Elem::U8,
        ElementType::Int { width: 32, sign } if sign != Sign::Unsigned => Elem::I32,
        ElementType::Int { width: 32, .. } => Elem::U32,
        // The device has none of 64 bits: the host narrows arguments and widens results, and arithmetic that could overflow is refused.
        ElementType::Int { width: 64, sign } if sign != Sign::Unsigned => Elem::I32,
        _ => return None,
    })
}
