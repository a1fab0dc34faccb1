//! Compiles a step for the CPU.
//!
//! A graph is cut into kernels ([`fuse`]) and other steps ([`plan`]); kernels become linalg on tensors ([`emit`]), are
//! lowered by MLIR and LLVM to object code ([`object`]) and loaded ([`jit`]). [`Executable`] runs the program on tensors,
//! [`text()`] is its kernels to look at, [`object()`] all of it to link.
//! Only this crate knows MLIR; it knows nothing of recipes, files or the command line.

mod analysis;
mod cache;
mod control;
mod devices;
mod donate;
mod emit;
mod epilogue;
mod executable;
mod fallback;
mod fold;
mod fuse;
mod invariant;
mod jit;
mod kernel;
mod listing;
mod memory;
mod object;
mod order;
mod plan;
mod product;
mod scalar;
mod simplify;
mod steps;
mod text;
mod view;
mod windows;

pub use executable::{Executable, Fallback, Options, Stats};
pub use object::Stage;
pub use text::{object, text};
