//! Equality saturation: a language derived from the op registry, rules as data, islands of a graph solved once each, and
//! extraction by the cost of a graph rather than of a tree.
//!
//! ```text
//! region --island--> groups of pure ops, equal ones once --run--> all equal forms --extract--> the cheapest --rebuild--> region
//! ```
//!
//! What this crate does not know: any rule, what ops are for, recipes. It is the only one that knows egg.

pub mod analysis;
mod build;
mod compile;
pub mod cost;
pub mod derive;
pub mod explain;
pub mod extract;
pub mod facts;
mod idle;
pub mod island;
pub mod lang;
mod matcher;
pub mod optimize;
mod pattern;
mod rebuild;
mod region;
pub mod rule;
pub mod run;
mod samples;
mod scratch;
pub mod soundness;
mod term;

pub use build::Maker;
pub use compile::Rules;
pub use cost::{Cost, TargetCost};
pub use egg::Id as ClassId;
pub use explain::{Step, explain};
pub use facts::{Facts, Span};
pub use optimize::{Compared, Options, Report, compare, optimize};
pub use rule::{Bound, Class, Function, Guard, Rhs, Rule, Table};
pub use run::{Limits, Stop};
