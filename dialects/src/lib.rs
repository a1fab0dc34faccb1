//! Op definitions, one file a family. Adding an op is one [`fp8c_ir::OpDef`] in its family's table.

pub mod approx;
pub mod arith;
pub mod chlo;
mod complex;
mod elementwise;
mod fourier;
pub mod fp8;
pub mod func;
pub mod imported;
pub mod irdl;
pub mod mhlo;
pub mod nn;
pub mod ragged;
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
    fp8::quantize::OPS,
    fp8::rescale::OPS,
    fp8::scaling::OPS,
    fp8::moments::OPS,
    fp8::expand::OPS,
    fp8::matmul::OPS,
    nn::OPS,
    arith::OPS,
    stablehlo::constant::OPS,
    stablehlo::binary::OPS,
    stablehlo::unary::OPS,
    stablehlo::compare::OPS,
    stablehlo::convert::OPS,
    stablehlo::shape::OPS,
    stablehlo::dynamic::OPS,
    chlo::OPS,
    ragged::OPS,
    mhlo::OPS,
    sdy::OPS,
    stablehlo::collective::OPS,
    stablehlo::control::OPS,
    stablehlo::convolution::OPS,
    stablehlo::custom_call::OPS,
    stablehlo::dot::OPS,
    stablehlo::fft::OPS,
    stablehlo::gather::OPS,
    stablehlo::random::OPS,
    stablehlo::reduce::OPS,
    stablehlo::scatter::OPS,
    stablehlo::sort::OPS,
    stablehlo::specialize::OPS,
    stablehlo::triangular::OPS,
    stablehlo::tuple::OPS,
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
        Ok(registry) => registry.reading("mhlo", &["stablehlo", "chlo"]),
        Err(fault) => panic!("op tables: {}", fault.0),
    })
}
