//! Recipes: which tensors go to FP8, in which formats, with which scales. A recipe is data (JSON); built-in ones are compiled
//! in.

mod builtin;

pub use builtin::builtin;
pub(crate) use builtin::scaling;

use std::collections::BTreeMap;

use fp8c_float::Format;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_quant::{Fit, Granularity, Measure};
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
    /// Activations and weights in the products of gradients, where these are not as in the forward ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backward: Option<Backward>,
}

/// Formats in the products of gradients.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backward {
    /// Activations, in the weight's gradient.
    pub input: RecipeFormat,
    /// Weights, in the activation's gradient.
    pub weight: RecipeFormat,
}

impl Formats {
    /// Of an operand of a product, which makes a gradient or not.
    pub fn of(&self, role: OperandRole, gradient: bool) -> RecipeFormat {
        let backward = self.backward.filter(|_| gradient);
        match role {
            OperandRole::Weight => backward.map_or(self.weight, |b| b.weight),
            OperandRole::Input => backward.map_or(self.input, |b| b.input),
            OperandRole::Grad => self.grad,
        }
    }
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

impl<T: Default> Default for PerRole<T> {
    fn default() -> Self {
        Self::All(T::default())
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

pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

fn nearest() -> PerRole<Rounding> {
    PerRole::All(Rounding::Nearest)
}

fn is_nearest(rounding: &PerRole<Rounding>) -> bool {
    *rounding == nearest()
}

pub(crate) fn one() -> u32 {
    1
}

pub(crate) fn is_one(value: &u32) -> bool {
    *value == 1
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
    /// Which power of two a magnitude asks for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fit: Fit,
    /// What a tensor's magnitude is, that its scale is fitted to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measure: PerRole<Measure>,
    /// What a measure below the largest magnitude clips off is multiplied in BF16, and added.
    #[serde(default, skip_serializing_if = "is_default")]
    pub keep_remainder: bool,
    /// How values become codes.
    #[serde(default = "nearest", skip_serializing_if = "is_nearest")]
    pub rounding: PerRole<Rounding>,
    /// Delayed scales are made anew once in so many steps; magnitudes are recorded in all.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub interval: u32,
    /// Codes of weights are made in the step that updates the weight, and are state: the next step reads no wide weight.
    #[serde(default, skip_serializing_if = "is_default")]
    pub weight_cache: bool,
    /// Codes of weights that the backward pass takes are made again there instead of being kept from the forward pass.
    #[serde(default, skip_serializing_if = "is_default")]
    pub weight_remat: bool,
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

/// What the scales of stored moments are made of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MomentTiming {
    /// This step's values: two passes over each.
    #[default]
    Current,
    /// Those of the step before, with room for growth: one pass.
    Delayed,
    /// A bound on this step's values, of what was stored and of the gradient: one pass, and nothing is clamped.
    Bound,
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

/// How parameters become BF16.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ParameterRounding {
    /// To the nearer neighbour.
    #[default]
    Nearest,
    /// To one of the two neighbours, the nearer more often: small updates are not lost on average.
    Stochastic,
    /// To the nearer neighbour; what that leaves is stored beside it, in BF16, and added in the next step (Kahan's sums).
    Kahan,
}

/// How gradients are clipped by norms that the run has seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Clipping {
    /// As the model does.
    #[default]
    None,
    /// Each gradient at a little more than its own running norm (AdaGC, arXiv 2502.11034).
    Adagc,
    /// All gradients where their norm lies far above its running mean (ZClip, arXiv 2504.02507).
    Zclip,
}

impl Clipping {
    /// The name in recipes.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Adagc => "adagc",
            Self::Zclip => "zclip",
        }
    }
}

/// How the optimizer's state is stored between steps; the update itself is computed as it was.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Optimizer {
    /// First moments.
    pub first: StateFormat,
    /// Second moments.
    pub second: StateFormat,
    /// Master weights: `keep`, `fp16` or `bf16`.
    pub master: StateFormat,
    /// Parameters: `keep` or `bf16`.
    #[serde(skip_serializing_if = "is_default")]
    pub parameter: StateFormat,
    /// How parameters and masters are rounded to BF16.
    #[serde(skip_serializing_if = "is_default")]
    pub parameter_rounding: ParameterRounding,
    /// Parameters that no product, convolution or lookup takes (gains of norms, biases) stay as they are.
    #[serde(skip_serializing_if = "is_default")]
    pub keep_gains: bool,
    /// Gradients, as the backward pass hands them to the optimizer: `keep` or `bf16`.
    #[serde(skip_serializing_if = "is_default")]
    pub gradient: StateFormat,
    /// How gradients are clipped there, beside what the model does: `none`, `adagc` or `zclip`.
    #[serde(skip_serializing_if = "is_default")]
    pub clipping: Clipping,
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
    /// What the scales of moments are made of.
    #[serde(skip_serializing_if = "is_default")]
    pub timing: MomentTiming,
}

impl Default for Optimizer {
    fn default() -> Self {
        Self {
            first: StateFormat::Keep,
            second: StateFormat::Keep,
            master: StateFormat::Keep,
            parameter: StateFormat::Keep,
            parameter_rounding: ParameterRounding::Nearest,
            keep_gains: false,
            gradient: StateFormat::Keep,
            clipping: Clipping::None,
            granularity: MomentGranularity::Tensor,
            group: 128,
            rounding: Rounding::Stochastic,
            expand: false,
            seed: 0,
            timing: MomentTiming::Current,
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
        if !(1..=4096).contains(&self.scaling.interval) {
            return fail("scaling.interval must be between 1 and 4096");
        }
        if self.scaling.fit != Fit::Ceil && !self.scaling.pow2 {
            return fail("scaling.fit says which power of two: it needs pow2 true");
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
            if !self.scaling.measure.of(role).is_max() && granularity != Granularity::Tensor {
                return fail(&format!(
                    "scaling.measure: {} is of whole tensors; granularity {} of {} needs max",
                    self.scaling.measure.of(role).text(),
                    granularity.text(),
                    role.name()
                ));
            }
        }
        if self.scaling.keep_remainder
            && OperandRole::ALL.iter().all(|r| self.scaling.measure.of(*r).is_max())
        {
            return fail("scaling.keep_remainder: nothing is clipped off where all measures are max");
        }
        if self.activation.timing == Timing::Static {
            return fail("activation.timing must be current or delayed");
        }
        if let Some((name, amax)) = self.scaling.calibration.iter().find(|(_, m)| !m.is_finite() || **m < 0.0)
        {
            return fail(&format!("scaling.calibration: {name} is {amax}, not a magnitude"));
        }
        let o = &self.optimizer;
        if [StateFormat::E4m3, StateFormat::E5m2].contains(&o.master) {
            return fail("optimizer.master must be keep, fp16 or bf16");
        }
        for (word, format) in [("parameter", o.parameter), ("gradient", o.gradient)] {
            if ![StateFormat::Keep, StateFormat::Bf16].contains(&format) {
                return fail(&format!("optimizer.{word} must be keep or bf16"));
            }
        }
        let narrowed = [o.parameter, o.master].contains(&StateFormat::Bf16);
        if !narrowed && (o.keep_gains || o.parameter_rounding != ParameterRounding::Nearest) {
            return fail(
                "optimizer.parameter_rounding and optimizer.keep_gains need parameter or master in bf16",
            );
        }
        if [self.optimizer.first, self.optimizer.second].contains(&StateFormat::Fp16) {
            return fail("optimizer.first and optimizer.second must be keep, e4m3, e5m2 or bf16");
        }
        if self.optimizer.timing != MomentTiming::Current && self.optimizer.expand {
            return fail(
                "optimizer.timing must be current, or delayed or bound where groups are not expanded",
            );
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
        self.keeps_products()
            && [o.first, o.second, o.master, o.parameter, o.gradient] == [StateFormat::Keep; 5]
            && o.clipping == Clipping::None
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
