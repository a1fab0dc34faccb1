//! Values of single ops at their edges, and what their `infer` refuses. Each case is a line of text.

mod common;
#[path = "ops/invalid.rs"]
mod invalid;
#[path = "ops/values.rs"]
mod values;
