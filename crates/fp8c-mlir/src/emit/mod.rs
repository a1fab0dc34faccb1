//! MLIR of kernels: linalg on tensors in a loop over rows, scalar code in arith and math.

mod body;
mod cast;
mod code;
mod divide;
mod element;
mod generic;
mod kernel;
mod math;
mod ops;
mod over;
mod params;
mod special;
mod sum;
mod wrapper;

pub(crate) use kernel::emit;
pub(crate) use wrapper::{declaration, wrapper};
