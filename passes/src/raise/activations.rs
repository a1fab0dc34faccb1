//! placeholder
use fp8c_ir::graph::ValueId;
/// A gated product.
#[derive(Clone, Debug, PartialEq)]
pub struct GatedActivation {
    /// z
    pub z: ValueId,
    /// u
    pub u: ValueId,
    /// consumers
    pub consumers: Vec<(usize, usize)>,
}
