//! fp8c takes the StableHLO of a BF16 training step and gives it back in FP8. This crate is the front door: what the
//! command line does, as functions, for programs that embed fp8c.
//!
//! ```
//! use fp8c::{Emit, Module};
//!
//! let text = "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
//!   %0 = stablehlo.add %x, %x : tensor<2xf32>
//!   return %0 : tensor<2xf32>
//! }";
//! let module = Module::parse("double.mlir", text)?;
//! assert!(module.emit(Emit::Mlir).contains("\"stablehlo.add\"(%x, %x)"));
//! # Ok::<(), fp8c::Error>(())
//! ```
//!
//! - [`Module`] is a program with the text it was read from: read, [inspect](Module::inspect), [lower](Module::lower),
//!   [run](Module::run), [emit](Module::emit) it, or put [passes](Module::run_passes) of your own before.
//! - [`Npz`] reads the arrays a program runs on, [`write_npz`] writes its results.
//! - [`Module::compile`] gives its kernels as linalg, as the LLVM dialect or as an object file.
//! - [`Trainer`] runs a step again and again on its own state.
//! - [`recipe`] and [`target`] hold what can be lowered to, as values to take and change.
//! - Everything that can be wrong comes back as an [`Error`]: [`Diagnostic`]s, which are data. [`files`] writes results.
//!
//! What this crate does not know: ops, passes, recipes (each has its own crate); the library part knows no command line.

mod backend;
mod code;
mod convert;
pub mod cost;
mod error;
pub mod files;
mod limits;
mod module;
mod nonfinite;
mod npy;
mod npz;
mod prepared;
mod quality;
mod search;
mod session;
pub mod study;
mod train;
mod words;

pub use backend::{Backend, RunOptions};
pub use code::{Code, Package, UNROLLED};
pub use convert::convert;
pub use cost::CostReport;
pub use error::{Error, Source};
pub use fp8c_dialects::registry;
pub use fp8c_ir::diag::{self, Diagnostic, Severity, Span};
pub use fp8c_ir::{Graph, NodeId, Tensor, TensorType};
pub use fp8c_passes::bits;
pub use fp8c_passes::exchange;
pub use fp8c_passes::explain;
pub use fp8c_passes::inspect::{self, Inspection};
pub use fp8c_passes::left::{self, Left};
pub use fp8c_passes::manifest::{self, Manifest, Remark};
pub use fp8c_passes::names::{self, Names};
pub use fp8c_passes::pass::{self, Pass};
pub use fp8c_passes::places;
pub use fp8c_passes::recipe::{self, Recipe};
pub use fp8c_passes::serve::{self, Served};
pub use fp8c_passes::still::{self, Still};
pub use fp8c_passes::sums::{self, GradientSums};
pub use fp8c_passes::verify::{Condition, Obstacle, Verdict, Verified, VerifyOptions};
pub use fp8c_passes::xla_calls;
pub use fp8c_passes::{PASSES, raise, rules};
pub use fp8c_passes::{
    lower::{Lowered, LoweredStep},
    options::{LowerOptions, Watch},
};
pub use fp8c_target::{self as target, Target};
pub use limits::{Limits, Stop};
pub use module::{Emit, Module, default_options};
pub use npz::{Npz, write_npz};
pub use prepared::Prepared;
pub use quality::{Noise, Quality, Share};
pub use search::{Choice, search};
pub use train::{Feed, Start, Told, TrainOptions, Trainer};
pub use words::options_from_json;
