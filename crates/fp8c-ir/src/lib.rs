//! The intermediate representation of fp8c: types, attributes, the op registry, the graph, MLIR text in both directions,
//! the verifier, diagnostics and the reference interpreter.
//!
//! What this crate does not know: any single op (those are tables in `fp8c-dialects`), targets, recipes, files.

pub mod attr;
pub mod builder;
pub mod collective;
pub mod diag;
pub mod format;
pub mod graph;
pub mod interp;
pub mod key;
pub mod lexer;
mod literal;
pub mod memory;
pub mod movement;
mod names;
pub mod needs;
pub mod op_printer;
mod parse_attr;
mod parse_module;
pub mod parse_op;
mod parse_region;
mod parse_type;
pub mod parser;
pub mod print_attr;
mod print_loc;
pub mod printer;
pub mod registry;
mod scopes;
pub mod tensor;
pub mod types;
pub mod verify;
pub mod view;

pub use petgraph;

pub use attr::{Attr, Elements};
pub use builder::Builder;
pub use diag::{Diagnostic, Fault, Span};
pub use graph::{Def, Graph, Loc, LocId, Node, NodeId, OpKind, RegionId, ValueId};
pub use movement::{Move, Movement};
pub use parser::{parse, parse_bytes};
pub use printer::{PrintOptions, print};
pub use registry::{OpDef, Registry};
pub use tensor::Tensor;
pub use types::{ElementType, TensorType, Type};
pub use verify::verify;
pub use view::OpView;
