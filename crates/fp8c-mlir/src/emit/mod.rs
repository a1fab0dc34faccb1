//! MLIR of kernels: linalg on tensors in a loop over rows, scalar code in arith and math.

mod cast;
mod code;
mod kernel;
mod math;
mod ops;
mod stages;

pub(crate) use kernel::{declaration, emit, units, wrapper};
