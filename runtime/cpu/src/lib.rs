//! What a compiled program calls while it runs on the CPU.
//!
//! [`Pool`] is the threads, [`matmul`] the matrix products. The crate knows number formats and memory; it knows
//! nothing of graphs, MLIR or the compiler.

pub mod matmul;
mod pool;

pub use pool::Pool;
