//! Op definitions, one file a family. Adding an op is one [`fp8c_ir::OpDef`] in its family's table.

pub mod arith;
pub mod chlo;
mod elementwise;
pub mod func;
pub mod sdy;
mod shape;
mod special;
pub mod stablehlo;
mod strided;
mod util;

use std::sync::OnceLock;

use fp8c_ir::{OpDef, Registry};

/// All op tables.
pub const FAMILIES: &[&[OpDef]] = &[
    func::OPS,
    arith::OPS,
    chlo::OPS,
    sdy::OPS,
    stablehlo::binary::OPS,
    stablehlo::collective::OPS,
    stablehlo::compare::OPS,
    stablehlo::constant::OPS,
    stablehlo::control::OPS,
    stablehlo::convert::OPS,
    stablehlo::convolution::OPS,
    stablehlo::custom_call::OPS,
    stablehlo::dot::OPS,
    stablehlo::dynamic::OPS,
    stablehlo::gather::OPS,
    stablehlo::random::OPS,
    stablehlo::reduce::OPS,
    stablehlo::scatter::OPS,
    stablehlo::shape::OPS,
    stablehlo::sort::OPS,
    stablehlo::triangular::OPS,
    stablehlo::unary::OPS,
    stablehlo::window::OPS,
];

/// The registry of all ops.
///
/// # Panics
/// When a table is at fault (a format that does not compile, a name given twice); a test holds that this cannot happen.
pub fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    #[expect(clippy::panic, reason = "a fault of the static tables, found by any test")]
    REGISTRY.get_or_init(|| match Registry::new(FAMILIES) {
        Ok(registry) => registry,
        Err(fault) => panic!("op tables: {}", fault.0),
    })
}
