//! StableHLO, one file a family. Names, attributes and meaning follow the StableHLO specification
//! (openxla/stablehlo, docs/spec.md).

pub mod binary;
pub mod collective;
pub mod combine;
pub mod compare;
pub mod constant;
pub mod control;
pub mod convert;
pub mod convolution;
pub mod custom_call;
pub mod dot;
pub mod dynamic;
pub mod fft;
pub mod gather;
mod indexing;
mod matmul;
pub mod random;
pub mod reduce;
pub mod scatter;
pub mod shape;
pub mod sort;
pub mod specialize;
pub mod triangular;
pub mod tuple;
pub mod unary;
pub mod window;
