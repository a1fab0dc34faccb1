//! StableHLO, one file a family. Names, attributes and meaning follow the StableHLO specification
//! (openxla/stablehlo, docs/spec.md).

pub mod binary;
mod combine;
pub mod constant;
pub mod dot;
mod matmul;
pub mod reduce;
pub mod window;
