//! Cuts a graph into kernels and other steps: what every backend that makes code of its own needs before it emits any.
//!
//! ```text
//! graph --simplified--> one device, constants computed --flow, analysis--> views, elementwise code, reductions, the rest
//!       --fuse--> groups --build--> kernels without names --order, planner--> steps over buffers --lifetimes--> one arena
//! ```
//!
//! A backend says what it can do ([`Capabilities`]), has [`plan()`] make a [`Program`] of a graph, and emits its [`Kernel`]s and
//! [`Step`]s. [`eval`] runs a kernel by the ops' own meaning, as what an emitted one is held to.
//!
//! ```
//! use fp8c_kernel::{Capabilities, Expr, Step, eval, plan, simplified};
//!
//! let text = "func.func @main(%x: tensor<4x8xf32>) -> tensor<4xf32> {
//!   %0 = stablehlo.multiply %x, %x : tensor<4x8xf32>
//!   %c = stablehlo.constant dense<0.000000e+00> : tensor<f32>
//!   %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.add across dimensions = [1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<4xf32>
//!   return %1 : tensor<4xf32>
//! }";
//! let graph = simplified(fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap(), &Capabilities::CORE);
//! let program = plan(&graph, &Capabilities::CORE, &[]).unwrap();
//!
//! // One kernel: four rows of eight columns, squared and added up.
//! let [Step::Kernel { kernel, .. }] = &program.steps[..] else { panic!("{:?}", program.steps) };
//! let kernel = &program.kernels[*kernel];
//! assert_eq!((&kernel.rows[..], &kernel.columns[..]), (&[4][..], &[8][..]));
//! assert!(kernel.exprs.iter().any(|e| matches!(e.expr, Expr::Reduce { .. })));
//!
//! let x = fp8c_ir::Tensor::from_f32(fp8c_ir::TensorType::new([32], fp8c_ir::ElementType::F32), vec![0.5; 32]);
//! let sums = eval(kernel, &[(x, 0)]).unwrap();
//! assert_eq!(sums[0].f32s(), Some(&[2.0; 4][..]));
//! ```

mod analysis;
mod build;
mod capabilities;
mod complex;
mod convolution;
mod devices;
mod donate;
pub mod elementwise;
mod epilogue;
mod eval;
mod flow;
mod fold;
mod functions;
mod fuse;
mod interpreted;
pub mod invariant;
mod kernel;
mod lifetimes;
mod listing;
mod loops;
mod maxima;
mod order;
mod plan;
mod planner;
mod products;
pub mod program;
mod random;
mod reads;
mod replace;
mod shape;
mod simplify;
mod stages;
mod steps;
mod top_k;
mod view;
mod weights;
mod windows;

pub use capabilities::{Capabilities, Costs};
pub use eval::eval;
pub use kernel::{Expr, ExprId, Kernel, Leaf, Order, Output, Typed};
pub use listing::listing;
pub use plan::plan;
pub use program::{Program, Step};
pub use simplify::simplified;
pub use stages::{Stage, Stages, stages};
pub use view::dense_strides;
