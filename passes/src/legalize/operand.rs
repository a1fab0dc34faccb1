//! What a product of codes takes on one side.

use fp8c_ir::graph::ValueId;
use fp8c_quant::Grain;

/// One operand and its scales.
#[derive(Clone)]
pub(super) struct Operand {
    pub(super) codes: ValueId,
    pub(super) scale: ValueId,
    pub(super) grain: Grain,
    pub(super) batch: Vec<usize>,
    pub(super) contract: Vec<usize>,
    /// Where its kept dimensions are in the result.
    pub(super) kept: Vec<(usize, usize)>,
}
