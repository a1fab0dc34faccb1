//! Compiles a step for the CPU.
//!
//! [`fp8c_kernel`] cuts a graph into kernels and other steps; here kernels become linalg on tensors ([`emit`]), are lowered by
//! MLIR and LLVM to object code ([`object`]) and loaded ([`jit`]), and the steps become a program of the runtime ([`translate`]).
//! [`Executable`] runs it on tensors, [`text()`] is its kernels to look at, [`object()`] all of it to link.
//! Only this crate knows MLIR; it knows nothing of recipes, files or the command line.

mod cache;
mod emit;
mod executable;
mod jit;
mod object;
mod target;
mod text;
mod translate;

pub use executable::{Executable, Fallback, Options, Stats, planned};
pub use object::Stage;
pub use text::{object, text};
