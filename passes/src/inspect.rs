//! What is in a program and what would be done with it, as data.

use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::Graph;
use serde::Serialize;

use crate::lower::LowerOptions;
use crate::manifest::Remark;

/// What was found.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Inspection {
    /// Every matrix product.
    pub dots: Vec<DotReport>,
    /// Gated activations.
    pub activations: Vec<ActivationReport>,
    /// State.
    pub state: Vec<StateReport>,
    /// Counts.
    pub summary: Summary,
    /// What else there is to say.
    pub remarks: Vec<Remark>,
}

/// A matrix product.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct DotReport {
    /// Its result in the text.
    pub result: String,
    /// Where it stands.
    pub loc: String,
    /// `fprop`, `dgrad`, `wgrad`.
    pub role: String,
    /// Recomputed in the backward pass.
    pub remat: bool,
    /// How often it runs in a step.
    pub layers: i64,
    /// Place in the model.
    pub site: String,
    /// Index of the weight's argument.
    pub weight: Option<usize>,
    /// Rows.
    pub m: i64,
    /// Columns.
    pub n: i64,
    /// Depth.
    pub k: i64,
    /// Batch.
    pub batch: i64,
    /// Multiply-adds count two, all layers together.
    pub flops: i64,
    /// `fp8`, `bf16`, `f32`, ...
    pub precision: String,
    /// Type of the left operand after lowering.
    pub lhs: String,
    /// Type of the right operand after lowering.
    pub rhs: String,
    /// Why.
    pub reason: String,
}

/// A gated activation.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct ActivationReport {
    /// `swiglu`, `geglu`, ...
    pub kind: String,
    /// Where it stands.
    pub loc: String,
    /// Smoothed.
    pub smoothed: bool,
    /// Why.
    pub reason: String,
}

/// A piece of state.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct StateReport {
    /// Index of the argument.
    pub input: usize,
    /// Index of the result.
    pub output: usize,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// Element type it is stored in after lowering.
    pub storage: String,
    /// Why it is thought to be that.
    pub reason: String,
}

/// Counts.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Summary {
    /// Matrix products.
    pub dots: usize,
    /// Of them on FP8 operands.
    pub fp8_dots: usize,
    /// Part of all operations that run on FP8 operands.
    pub fp8_flops_fraction: f64,
    /// SwiGLUs.
    pub swiglu: usize,
    /// Of them smoothed.
    pub smoothed: usize,
    /// First moments.
    pub first_moments: usize,
    /// Second moments.
    pub second_moments: usize,
    /// Bytes of state the step carries.
    pub state_bytes_before: i64,
    /// Bytes after lowering, scales and histories included.
    pub state_bytes_after: i64,
}

/// Looks at a graph as read.
///
/// # Errors
/// The graph has no `@main`, or was lowered before.
pub fn inspect(_graph: &Graph, _options: &LowerOptions) -> Result<Inspection, Diagnostic> {
    Err(Diagnostic::error(fp8c_ir::diag::code::PASS, "not built yet"))
}
