//! Recipes: which tensors go to FP8, in which formats, with which scales. A recipe is data (JSON); built-in ones are compiled
//! in.

use std::collections::BTreeMap;

use fp8c_float::Format;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_quant::Granularity;
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
    /// From this step's own.
    Current,
    /// From a calibration, or the batch that `import.mlir` is given; they stay as they are.
    Static,
}

/// What one operand of a product is to a recipe.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum OperandRole {
    /// A weight.
    Weight,
    /// An activation.
    Input,
    /// A gradient of an activation.
    Grad,
}

impl OperandRole {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Input, Self::Weight, Self::Grad];

    /// The name in recipes and in the manifest.
    pub fn name(self) -> &'static str {
        match self {
            Self::Weight => "weight",
            Self::Input => "input",
            Self::Grad => "grad",
        }
    }
}

/// A choice for all operands, or one for each: written as the choice itself, or as `{"input": .., "weight": .., "grad": ..}`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(untagged)]
pub enum PerRole<T> {
    /// The same for all.
    All(T),
    /// One each.
    Each(EachRole<T>),
}

/// A choice for each operand.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EachRole<T> {
    /// Activations.
    pub input: T,
    /// Weights.
    pub weight: T,
    /// Gradients of activations.
    pub grad: T,
}

impl<T: Copy> PerRole<T> {
    /// The choice for one.
    pub fn of(&self, role: OperandRole) -> T {
        match (self, role) {
            (Self::All(choice), _) => *choice,
            (Self::Each(each), OperandRole::Input) => each.input,
            (Self::Each(each), OperandRole::Weight) => each.weight,
            (Self::Each(each), OperandRole::Grad) => each.grad,
        }
    }
}

impl<'de, T: serde::de::DeserializeOwned> Deserialize<'de> for PerRole<T> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        // By shape, so that what is wrong is told of the one that was meant.
        let value = serde_json::Value::deserialize(from)?;
        let read = if value.is_object() {
            serde_json::from_value(value).map(Self::Each)
        } else {
            serde_json::from_value(value).map(Self::All)
        };
        read.map_err(serde::de::Error::custom)
    }
}

/// How scales are made.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scaling {
    /// When.
    pub timing: PerRole<Timing>,
    /// What one covers.
    pub granularity: PerRole<Granularity>,
    /// Steps of history a delayed scale looks back on.
    pub history: u32,
    /// Powers of two kept free above the largest magnitude.
    pub margin: i32,
    /// Scales are powers of two.
    pub pow2: bool,
    /// Largest magnitudes by the names of tensors in the manifest, for static scales: what `fp8c train --calibrate` writes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub calibration: BTreeMap<String, f32>,
}

/// What one factor of a smoothed activation covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Smoothing {
    /// Activations are quantized as they are.
    #[default]
    None,
    /// A channel of the gated product; undone in the rows of the weight behind it.
    Channel,
    /// A token of the linear branch; undone in the rows of the product's result.
    Token,
}

/// How gated activations (SwiGLU, GeGLU, ...) are quantized for the linear layer behind them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Activation {
    /// What one factor covers.
    pub smoothing: Smoothing,
    /// Whether factors come from this step's activation or from the one before.
    #[serde(default = "current")]
    pub timing: Timing,
    /// The product that takes the activation stays in BF16, with its gradients.
    #[serde(default)]
    pub keep_bf16: bool,
}

impl Default for Activation {
    fn default() -> Self {
        Self { smoothing: Smoothing::None, timing: Timing::Current, keep_bf16: false }
    }
}

fn current() -> Timing {
    Timing::Current
}

/// How an optimizer's moment is stored between steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StateFormat {
    /// As it is.
    #[default]
    Keep,
    /// The target's E4M3, with a scale.
    E4m3,
    /// E5M2, with a scale.
    E5m2,
    /// BF16, without a scale.
    Bf16,
    /// F16, with a scale: only for master weights.
    Fp16,
}

/// What a stored moment's scale covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MomentGranularity {
    /// The whole tensor.
    #[default]
    Tensor,
    /// `group` elements in row-major order.
    Group,
}

/// How values are rounded to codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rounding {
    /// To one of the two neighbours, the nearer more often.
    #[default]
    Stochastic,
    /// To the nearer neighbour, to the even one at the same distance.
    Nearest,
}

/// How the optimizer's state is stored between steps; the update itself is computed as it was.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Optimizer {
    /// First moments.
    pub first: StateFormat,
    /// Second moments.
    pub second: StateFormat,
    /// Master weights: `keep` or `fp16`.
    pub master: StateFormat,
    /// What one scale covers.
    pub granularity: MomentGranularity,
    /// Elements of a group.
    pub group: u32,
    /// How codes are made.
    pub rounding: Rounding,
    /// Each group is raised to a power that fits its range to the format's (COAT, arXiv 2410.19313).
    pub expand: bool,
    /// Seed of stochastic rounding.
    pub seed: u32,
}

impl Default for Optimizer {
    fn default() -> Self {
        Self {
            first: StateFormat::Keep,
            second: StateFormat::Keep,
            master: StateFormat::Keep,
            granularity: MomentGranularity::Tensor,
            group: 128,
            rounding: Rounding::Stochastic,
            expand: false,
            seed: 0,
        }
    }
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
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
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
    /// Gated activations.
    #[serde(default)]
    pub activation: Activation,
    /// The optimizer's state.
    #[serde(default)]
    pub optimizer: Optimizer,
    /// What stays as it is.
    pub keep_bf16: Keep,
}

pub(crate) fn scaling() -> Scaling {
    Scaling {
        timing: PerRole::All(Timing::Delayed),
        granularity: PerRole::All(Granularity::Tensor),
        history: 16,
        margin: 0,
        pow2: true,
        calibration: BTreeMap::new(),
    }
}

/// Scales of this step.
fn current_scaling(granularity: PerRole<Granularity>) -> Scaling {
    Scaling { timing: PerRole::All(Timing::Current), granularity, ..scaling() }
}

fn keep() -> Keep {
    let sites = ["embedding", "head", "attention", "router", "dispatch", "other"];
    Keep { sites: sites.map(String::from).to_vec(), ..Keep::default() }
}

/// All built-in recipes; the first is the default.
pub fn builtin() -> Vec<Recipe> {
    use RecipeFormat::{Bf16, E4m3, E5m2};
    let hybrid = Formats { input: E4m3, weight: E4m3, grad: E5m2 };
    let same = Formats { input: Bf16, weight: Bf16, grad: Bf16 };
    let fine = Formats { input: E4m3, weight: E4m3, grad: E4m3 };
    let block = |kept, contracted| Granularity::Block { kept, contracted };
    let recipe = |name: &str, doc: &str, formats: &Formats| Recipe {
        name: name.into(),
        doc: doc.into(),
        formats: formats.clone(),
        scaling: scaling(),
        activation: Activation::default(),
        optimizer: Optimizer::default(),
        keep_bf16: keep(),
    };
    let fp8 = Optimizer { first: StateFormat::E4m3, second: StateFormat::E5m2, ..Optimizer::default() };
    let bf16 = Optimizer { first: StateFormat::Bf16, second: StateFormat::Bf16, ..Optimizer::default() };
    let delayed = "Delayed per-tensor scaling, E4M3 forward and E5M2 gradients";
    vec![
        Recipe {
            activation: Activation { smoothing: Smoothing::Channel, ..Activation::default() },
            optimizer: fp8.clone(),
            ..recipe(
                "smooth-swiglu",
                &format!("{delayed}; Smooth-SwiGLU per channel; Adam's m in E4M3, v in E5M2."),
                &hybrid,
            )
        },
        Recipe {
            activation: Activation { keep_bf16: true, ..Activation::default() },
            optimizer: fp8,
            ..recipe(
                "fp8-swiglu-bf16",
                &format!(
                    "{delayed}; the linear layer behind a gated activation stays in BF16; moments in FP8."
                ),
                &hybrid,
            )
        },
        recipe("delayed", &format!("{delayed}; no smoothing, moments stay as they are."), &hybrid),
        Recipe {
            scaling: current_scaling(PerRole::All(Granularity::Tensor)),
            ..recipe(
                "current",
                "A scale a tensor from its own values, E4M3 forward and E5M2 gradients.",
                &hybrid,
            )
        },
        Recipe {
            scaling: current_scaling(PerRole::All(Granularity::Row)),
            ..recipe(
                "rowwise",
                "A scale a row or column that a product sums over, from its own values; E4M3.",
                &fine,
            )
        },
        Recipe {
            scaling: Scaling {
                pow2: false,
                ..current_scaling(PerRole::Each(EachRole {
                    input: block(1, 128),
                    weight: block(128, 128),
                    grad: block(1, 128),
                }))
            },
            ..recipe(
                "blockwise",
                "A scale for 1x128 elements of activations and gradients and 128x128 of weights, f32, from their own values; E4M3.",
                &fine,
            )
        },
        Recipe {
            scaling: current_scaling(PerRole::All(block(1, 32))),
            ..recipe(
                "mxfp8",
                "A power of two for 32 elements along what a product sums over (OCP Microscaling); E4M3.",
                &fine,
            )
        },
        Recipe {
            scaling: Scaling { timing: PerRole::All(Timing::Static), margin: 1, ..scaling() },
            ..recipe(
                "static",
                "Scales from a calibration run or the batch of import.mlir, one power of two above it; they stay.",
                &hybrid,
            )
        },
        Recipe {
            optimizer: bf16,
            ..recipe("bf16-pure", "No FP8: moments stored in BF16, for comparison.", &same)
        },
        recipe("bf16", "Nothing: the identity, for comparison.", &same),
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

    pub(crate) fn check(&self) -> Result<(), Diagnostic> {
        let fail =
            |message: &str| Err(Diagnostic::error(code::OPTION, format!("recipe {}: {message}", self.name)));
        const SITES: [&str; 8] =
            ["linear", "head", "attention", "embedding", "router", "dispatch", "elementwise", "other"];
        if !(1..=4096).contains(&self.scaling.history) {
            return fail("scaling.history must be between 1 and 4096");
        }
        if !(-20..=20).contains(&self.scaling.margin) {
            return fail("scaling.margin must be between -20 and 20");
        }
        for role in OperandRole::ALL {
            let granularity = self.scaling.granularity.of(role);
            if self.scaling.timing.of(role) != Timing::Current && granularity != Granularity::Tensor {
                return fail(&format!(
                    "scaling: delayed and static scales are of whole tensors; granularity {} of {} needs timing current",
                    granularity.text(),
                    role.name()
                ));
            }
        }
        if self.activation.timing == Timing::Static {
            return fail("activation.timing must be current or delayed");
        }
        if let Some((name, amax)) = self.scaling.calibration.iter().find(|(_, m)| !m.is_finite() || **m < 0.0)
        {
            return fail(&format!("scaling.calibration: {name} is {amax}, not a magnitude"));
        }
        if ![StateFormat::Keep, StateFormat::Fp16].contains(&self.optimizer.master) {
            return fail("optimizer.master must be keep or fp16");
        }
        if [self.optimizer.first, self.optimizer.second].contains(&StateFormat::Fp16) {
            return fail("optimizer.first and optimizer.second must be keep, e4m3, e5m2 or bf16");
        }
        if !(1..=1 << 20).contains(&self.optimizer.group) {
            return fail("optimizer.group must be between 1 and 1048576");
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

    /// No product is quantized.
    pub fn keeps_products(&self) -> bool {
        [self.formats.input, self.formats.weight, self.formats.grad] == [RecipeFormat::Bf16; 3]
    }

    /// Nothing is changed at all.
    pub fn is_identity(&self) -> bool {
        let o = &self.optimizer;
        self.keeps_products() && [o.first, o.second, o.master] == [StateFormat::Keep; 3]
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
