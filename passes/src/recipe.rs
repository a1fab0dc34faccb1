//! Recipes: which tensors go to FP8, in which formats, with which scales. A recipe is data (JSON); built-in ones are compiled
//! in.

use fp8c_float::Format;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_target::Target;
use serde::{Deserialize, Serialize};

/// An element format as a recipe writes it; the target says which FP8 type it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RecipeFormat {
    /// Four exponent bits: the target's E4M3.
    E4m3,
    /// Five exponent bits.
    E5m2,
    /// Left as it is.
    Bf16,
}

/// Formats of the operands of matrix products.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Formats {
    /// Activations, in the forward product and in the weight's gradient.
    pub input: RecipeFormat,
    /// Weights.
    pub weight: RecipeFormat,
    /// Gradients of activations.
    pub grad: RecipeFormat,
}

/// When a scale is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Timing {
    /// From the largest magnitudes of earlier steps.
    Delayed,
}

/// What one scale covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Granularity {
    /// The whole tensor.
    Tensor,
}

/// How scales are made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scaling {
    /// When.
    pub timing: Timing,
    /// Over what.
    pub granularity: Granularity,
    /// Steps of history a delayed scale looks back on.
    pub history: u32,
    /// Powers of two kept free above the largest magnitude.
    pub margin: i32,
    /// Scales are powers of two.
    pub pow2: bool,
}

/// Which matrix products are left alone.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keep {
    /// By place in the model: `head`, `attention`, `embedding`, `router`, `other`, `linear`.
    pub sites: Vec<String>,
    /// By role: `fprop`, `dgrad`, `wgrad`.
    #[serde(default)]
    pub roles: Vec<String>,
    /// By a pattern of the weight's name or the location; `*` stands for anything.
    #[serde(default)]
    pub names: Vec<String>,
    /// Products whose rows, columns or depth are smaller than this.
    #[serde(default)]
    pub min_dim: i64,
}

/// A recipe.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Its name.
    pub name: String,
    /// One line.
    #[serde(default)]
    pub doc: String,
    /// Formats per operand.
    pub formats: Formats,
    /// Scales.
    pub scaling: Scaling,
    /// What stays as it is.
    pub keep_bf16: Keep,
}

fn scaling() -> Scaling {
    Scaling { timing: Timing::Delayed, granularity: Granularity::Tensor, history: 16, margin: 0, pow2: true }
}

fn keep() -> Keep {
    let sites = ["embedding", "head", "attention", "router", "other"];
    Keep { sites: sites.map(String::from).to_vec(), ..Keep::default() }
}

/// All built-in recipes; the first is the default.
pub fn builtin() -> Vec<Recipe> {
    use RecipeFormat::{Bf16, E4m3, E5m2};
    vec![
        Recipe {
            name: "delayed".into(),
            doc: "Delayed per-tensor scaling, E4M3 forward and E5M2 gradients; moments stay as they are."
                .into(),
            formats: Formats { input: E4m3, weight: E4m3, grad: E5m2 },
            scaling: scaling(),
            keep_bf16: keep(),
        },
        Recipe {
            name: "bf16".into(),
            doc: "Nothing: the identity, for comparison.".into(),
            formats: Formats { input: Bf16, weight: Bf16, grad: Bf16 },
            scaling: scaling(),
            keep_bf16: keep(),
        },
    ]
}

impl Recipe {
    /// The built-in recipe of that name.
    pub fn named(name: &str) -> Option<Self> {
        builtin().into_iter().find(|r| r.name == name)
    }

    /// Reads a recipe from JSON.
    ///
    /// # Errors
    /// What is not a recipe, with line, column and what was expected.
    pub fn from_json(text: &str) -> Result<Self, Diagnostic> {
        let recipe: Self = serde_json::from_str(text)
            .map_err(|e| Diagnostic::error(code::OPTION, format!("this is not a recipe: {e}")))?;
        recipe.check()?;
        Ok(recipe)
    }

    /// The recipe as JSON, to start one's own from.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    fn check(&self) -> Result<(), Diagnostic> {
        let fail =
            |message: &str| Err(Diagnostic::error(code::OPTION, format!("recipe {}: {message}", self.name)));
        const SITES: [&str; 6] = ["linear", "head", "attention", "embedding", "router", "other"];
        if !(1..=4096).contains(&self.scaling.history) {
            return fail("scaling.history must be between 1 and 4096");
        }
        if !(-20..=20).contains(&self.scaling.margin) {
            return fail("scaling.margin must be between -20 and 20");
        }
        if let Some(site) = self.keep_bf16.sites.iter().find(|s| !SITES.contains(&s.as_str())) {
            return fail(&format!(
                "keep_bf16.sites: there is no site '{site}'; there are {}",
                SITES.join(", ")
            ));
        }
        if let Some(role) =
            self.keep_bf16.roles.iter().find(|r| !["fprop", "dgrad", "wgrad"].contains(&r.as_str()))
        {
            return fail(&format!(
                "keep_bf16.roles: there is no role '{role}'; there are fprop, dgrad, wgrad"
            ));
        }
        Ok(())
    }

    /// Nothing is quantized.
    pub fn is_identity(&self) -> bool {
        [self.formats.input, self.formats.weight, self.formats.grad] == [RecipeFormat::Bf16; 3]
    }
}

impl RecipeFormat {
    /// The FP8 type on a target, with `--e4m3` in its place; nothing for BF16.
    pub fn resolve(self, target: &Target, e4m3: Option<Format>) -> Option<Format> {
        match self {
            Self::E4m3 => Some(e4m3.unwrap_or(target.e4m3)),
            Self::E5m2 => Some(target.e5m2),
            Self::Bf16 => None,
        }
    }
}
