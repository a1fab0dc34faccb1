//! What a compiled program calls while it runs on the CPU.
//!
//! [`Pool`] is the threads, [`matmul`] the matrix products, [`ragged`] those of groups, [`movement`] copies, gathers and scatters; [`program`] is a
//! compiled program as data, [`linked`] one in an object file, and [`Runner`] runs it. The crate knows number formats and memory; it knows nothing of graphs,
//! MLIR or the compiler.

mod check;
mod code;
pub mod functions;
pub mod linked;
pub mod matmul;
mod memory;
pub mod movement;
mod pool;
pub mod program;
pub mod ragged;
mod run;

pub use memory::Memory;
pub use pool::Pool;
pub use run::{Runner, Watch};
