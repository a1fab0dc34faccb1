//! The manifest of a lowered step: what its inputs and outputs are and which row of the state is which tensor.

use std::collections::{BTreeMap, BTreeSet};

use fp8c_quant::{Fit, Measure};
use serde::{Deserialize, Serialize};

use crate::plan::recipe::{OperandRole, Recipe, Scaling, Timing, is_default, is_one, one};
use crate::plan::{ScaleSource, TensorPlan};

/// What a lowered step takes, returns and carries.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this layout.
    pub version: u32,
    /// The recipe, whole.
    pub recipe: Recipe,
    /// Recipes of single products beside it (`--recipe-for`), whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_recipes: Vec<Recipe>,
    /// Name of the target.
    pub target: String,
    /// Arguments of the step, by index.
    pub inputs: Vec<Input>,
    /// Results of the step, by index.
    pub outputs: Vec<Output>,
    /// Rows of `fp8_scale` and `fp8_amax_history`; behind them, with numbers that go on, the stored state of the optimizer.
    pub tensors: Vec<Tensor>,
    /// The tensors that the results `fp8_clamped` and `fp8_flushed` tell of, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub watched: Vec<Watched>,
    /// Weights whose codes are state: each step makes those of the next. `init.mlir` takes these weights, each once, by their indices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub weight_cache: Vec<CachedWeight>,
    /// Indices of the step's inputs that `import.mlir` returns and `export.mlir` takes, in order.
    pub state_inputs: Vec<usize>,
    /// The files written with this one, each with the SHA-256 of its contents in hexadecimal: what differs is of another lowering.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub files: BTreeMap<String, String>,
}

/// A tensor that is turned into codes.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Watched {
    /// Its name.
    pub name: String,
    /// `weight`, `input` or `grad`.
    pub role: String,
    /// Element type as MLIR spells it.
    pub format: String,
}

impl Watched {
    pub(crate) fn of(tensor: &TensorPlan) -> Self {
        let (role, format) = (tensor.role.name().into(), tensor.how.format.name().into());
        Self { name: tensor.name.clone(), role, format }
    }
}

/// An argument.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Input {
    /// Its index.
    pub index: usize,
    /// `in_003`: the array that holds it, and what `inspect` and remarks call it.
    #[serde(default)]
    pub id: String,
    /// Its name.
    pub name: String,
    /// `parameter`, `master`, `first_moment`, `second_moment`, `counter`, `other`, `frozen`, `data`, `fp8_scale`,
    /// `fp8_amax_history`, `fp8_moment_scale`, `fp8_moment_next`, `fp8_moment_power`, `rng_counter`,
    /// `bf16_remainder`, `gradient_norm`, `fp8_weight`, `fp8_weight_amax`.
    pub role: String,
    /// Element type as MLIR spells it.
    pub dtype: String,
    /// Sizes.
    pub shape: Vec<i64>,
    /// How it starts: `zeros`, `ones`, `codes` of a weight, or `given` by the user.
    pub init: String,
}

/// A result.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Output {
    /// Its index.
    pub index: usize,
    /// The input it is the next value of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feeds: Option<usize>,
    /// `state`, `loss` or `result`; `fp8_clamped`, `fp8_flushed`, `fp8_nonfinite`, `fp8_finite` are what a watched step tells.
    pub role: String,
    /// Element type as MLIR spells it.
    pub dtype: String,
    /// Sizes.
    pub shape: Vec<i64>,
}

/// A weight whose codes are state, beside the weight itself. They are what the step would make of the weight, by the row's scale or, without
/// a row, by one for its largest magnitude.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct CachedWeight {
    /// Index of the input that holds the codes.
    pub input: usize,
    /// Index of the input that holds the weight.
    pub of: usize,
    /// Element type of the codes as MLIR spells it.
    pub format: String,
    /// Element type that the weight is converted to before it is quantized: where it is its own, it is not converted.
    pub dtype: String,
    /// Its row of `fp8_scale`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// The place of its largest magnitude in `fp8_weight_amax`, where a scale is made of that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amax: Option<usize>,
    /// How a scale is made that has no row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scaling: Option<RowScaling>,
}

/// A row of the state: one quantized tensor in one format.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Tensor {
    /// Its row.
    pub row: usize,
    /// Name of the tensor.
    pub name: String,
    /// `weight`, `input` or `grad`; `moment1`, `moment2`, `master` or `parameter`; `gradient_norm`.
    pub role: String,
    /// Element type as MLIR spells it.
    pub format: String,
    /// Largest finite value of the format.
    pub max: f64,
    /// What one scale covers: `tensor` or `block`.
    pub granularity: String,
    /// How many layers share the row's place in the text (loops).
    pub layers: i64,
    /// Ids of the products that take it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// How the row is made, where that is not as the manifest's recipe says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scaling: Option<RowScaling>,
    /// Only of stored state and weights: where they and their scales are. These fields stand in the row itself.
    #[serde(default, flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// How a row of scales is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RowScaling {
    /// Steps of history it looks back on.
    pub history: u32,
    /// Powers of two kept free above the largest magnitude.
    pub margin: i32,
    /// Scales are powers of two.
    pub pow2: bool,
    /// Which power of two.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fit: Fit,
    /// What is recorded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measure: Measure,
    /// It is made anew once in so many steps.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub interval: u32,
    /// It stays as it was set.
    #[serde(default, skip_serializing_if = "is_default")]
    pub fixed: bool,
}

impl RowScaling {
    /// Of a row that a recipe makes.
    pub fn of(scaling: &Scaling, role: OperandRole, source: ScaleSource) -> Self {
        let fixed = matches!(source, ScaleSource::Static(_));
        Self { fixed, ..Self::by_recipe(scaling, role) }
    }

    /// As the recipe says of all tensors of a role.
    pub fn by_recipe(scaling: &Scaling, role: OperandRole) -> Self {
        Self {
            history: scaling.history,
            margin: scaling.margin,
            pow2: scaling.pow2,
            fit: scaling.fit,
            measure: scaling.measure.of(role),
            interval: scaling.interval,
            fixed: scaling.timing.of(role) == Timing::Static,
        }
    }
}

impl Manifest {
    /// All recipes, the main one first.
    pub fn recipes(&self) -> impl Iterator<Item = &Recipe> {
        std::iter::once(&self.recipe).chain(&self.other_recipes)
    }

    /// The step's inputs that `init.mlir` takes: weights whose codes are state, each once.
    pub fn init_inputs(&self) -> Vec<usize> {
        self.weight_cache.iter().map(|w| w.of).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// How a tensor's rows are made.
    pub fn scaling_of(&self, tensor: &Tensor) -> RowScaling {
        let role = OperandRole::ALL.into_iter().find(|r| r.name() == tensor.role);
        let by_recipe = RowScaling::by_recipe(&self.recipe.scaling, role.unwrap_or(OperandRole::Input));
        tensor.scaling.unwrap_or(by_recipe)
    }
}

/// Where codes that the step takes, stored state or a weight quantized by `import.mlir`, and their scales are.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Index of the argument that holds the codes.
    pub input: usize,
    /// Where its scales start in `fp8_moment_scale`; for a weight, its row of `fp8_scale`.
    pub start: i64,
    /// How many there are.
    pub count: i64,
    /// Elements that share a scale, in row-major order.
    pub group: i64,
    /// Index of the argument that holds what rounding left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remainder: Option<usize>,
}

/// What was done to something, or why not.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Remark {
    /// What `inspect` and the manifest call it: `dot_012`, `activation_002`, `in_003`.
    #[serde(default)]
    pub id: String,
    /// `dot`, `activation`, `state`, `weight`, `exchange`, `residual`, `op`.
    pub kind: String,
    /// What it is about: a value's name.
    pub name: String,
    /// Where in the source, `line:column` or a debug location with all its frames.
    pub loc: String,
    /// Of these the innermost that the user wrote.
    #[serde(default)]
    pub place: String,
    /// `fp8`, `narrowed`, `kept`, `skipped`, `opaque`.
    pub action: String,
    /// Why.
    pub reason: String,
}
