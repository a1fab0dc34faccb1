//! What a step is lowered to.

use fp8c_float::Format;
use fp8c_target::Target;

use crate::plan::recipe::Recipe;

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
    /// What the step tells of itself.
    pub watch: Watch,
}

/// What a step tells of itself as it runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Watch {
    /// Shares of clamped and flushed elements, and the first tensor that is not finite.
    pub shares: bool,
    /// The state stays as it was where the loss or the new state is not finite.
    pub guard: bool,
    /// What a study needs: a factor on the learning rate, the norm of the gradients, sharpness.
    pub measures: bool,
}

impl LowerOptions {
    /// A recipe for a target, with nothing else said.
    pub fn new(recipe: Recipe, target: &'static Target) -> Self {
        Self { recipe, target, e4m3: None, keep_bf16: vec![], recipe_for: vec![], watch: Watch::default() }
    }
}
