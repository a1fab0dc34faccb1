//! StableHLO, one file a family. Names, attributes and meaning follow the StableHLO specification
//! (openxla/stablehlo, docs/spec.md).

pub mod binary;
pub mod compare;
pub mod constant;
pub mod convert;
pub mod dynamic;
pub mod shape;
pub mod unary;
