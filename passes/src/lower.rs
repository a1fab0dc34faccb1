//! Lowering: from a raised graph to a step in FP8 with its state, and what would be done without doing it.

use fp8c_float::Format;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::Graph;
use fp8c_target::Target;

use crate::manifest::{Manifest, Remark};
use crate::recipe::Recipe;

/// What to lower to.
#[derive(Clone, PartialEq, Debug)]
pub struct LowerOptions {
    /// The recipe.
    pub recipe: Recipe,
    /// The target.
    pub target: &'static Target,
    /// Another E4M3 than the target's.
    pub e4m3: Option<Format>,
    /// Patterns (name, location, site or role) of products that stay as they are.
    pub keep_bf16: Vec<String>,
    /// Patterns with the recipe to use there instead; the first that matches counts.
    pub recipe_for: Vec<(String, Recipe)>,
}

/// A lowered step with its companions.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// The new step.
    pub step: Graph,
    /// Makes the FP8 state: no arguments; scales of one and empty histories.
    pub init: Graph,
    /// Arguments of the original step -> state inputs of the new one, histories filled from the batch given.
    pub import: Graph,
    /// State inputs of the new step -> state inputs of the original one.
    pub export: Graph,
    /// What is what.
    pub manifest: Manifest,
    /// What was done and why.
    pub remarks: Vec<Remark>,
}

/// Lowers a graph as read.
///
/// # Errors
/// The graph has no `@main`, was lowered before, or cannot be lowered; with the place.
pub fn lower(_graph: &Graph, _options: &LowerOptions) -> Result<Lowered, Diagnostic> {
    Err(Diagnostic::error(fp8c_ir::diag::code::PASS, "not built yet"))
}
