//! `--recipe auto`: for each product the cheapest recipe whose result is near enough that of the tensors before they are quantized.

use fp8c_passes::inspect::DotReport;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{OperandRole, Recipe, Timing, builtin};
use fp8c_target::Figures;

use crate::error::Error;
use crate::module::Module;
use crate::npz::Npz;
use crate::train::{TrainOptions, Trainer};

/// What was chosen for one product.
#[derive(Clone, PartialEq, Debug)]
pub struct Choice {
    /// Its id in `inspect`.
    pub product: String,
    /// Where it stands.
    pub place: String,
    /// The recipe.
    pub recipe: String,
    /// What it costs, over what BF16 costs, by the target's figures.
    pub cost: f64,
    /// The ratio of its result to the noise of quantization, in decibels; none in BF16.
    pub decibels: Option<f64>,
    /// The next cheaper recipe, which misses the bound, and its ratio.
    pub cheaper: Option<(String, f64)>,
}

/// A recipe that may be chosen, with what it makes of each product.
struct Candidate {
    recipe: Recipe,
    decibels: Vec<Option<f64>>,
}

/// Options in which each product that the main recipe quantizes has the cheapest recipe that keeps `least` decibels on the arguments
/// given, and what was chosen.
///
/// # Errors
/// The module cannot be lowered or run on these arguments.
pub fn search(
    module: &Module,
    options: &LowerOptions,
    least: f64,
    arrays: &mut Npz,
) -> Result<(LowerOptions, Vec<Choice>), Error> {
    let found = module.inspect(options)?;
    let mut candidates = Vec::new();
    for recipe in recipes(&options.recipe) {
        let options = LowerOptions { recipe: recipe.clone(), ..options.clone() };
        let train = TrainOptions { steps: 1, ..TrainOptions::default() };
        let quality = Trainer::new(module, &options, arrays, &train)?.quality(module, &options)?;
        let of = |i: usize| quality.products.get(&i).and_then(crate::quality::Noise::decibels);
        candidates.push(Candidate { recipe, decibels: (0..found.dots.len()).map(of).collect() });
    }
    let figures = &options.target.figures;
    let mut out = options.clone();
    let mut choices = Vec::new();
    let main = &options.recipe.name;
    for (i, dot) in found.dots.iter().enumerate() {
        let wide = cost(dot, None, figures);
        let mut ways: Vec<(f64, Option<&Candidate>)> = candidates
            .iter()
            .filter(|c| c.decibels[i].is_some())
            .map(|c| (cost(dot, Some(&c.recipe), figures), Some(c)))
            .collect();
        if ways.is_empty() {
            continue;
        }
        ways.push((wide, None));
        ways.sort_by(|a, b| a.0.total_cmp(&b.0));
        let ratio = |c: &Option<&Candidate>| c.and_then(|c| c.decibels[i]);
        let fits = |(_, c): &(f64, Option<&Candidate>)| ratio(c).is_none_or(|d| d >= least);
        let at = ways.iter().position(fits).unwrap_or(ways.len() - 1);
        let (price, chosen) = ways[at];
        let name = chosen.map_or("bf16", |c| &c.recipe.name).to_string();
        let cheaper = ways[..at].last().and_then(|(_, c)| Some((c.as_ref()?.recipe.name.clone(), ratio(c)?)));
        if name != *main {
            let recipe = chosen.map(|c| c.recipe.clone()).or_else(|| Recipe::named("bf16"));
            out.recipe_for.extend(recipe.map(|r| (dot.id.clone(), r)));
        }
        choices.push(Choice {
            product: dot.id.clone(),
            place: dot.place.clone(),
            recipe: name,
            cost: price / wide,
            decibels: ratio(&chosen),
            cheaper,
        });
    }
    Ok((out, choices))
}

/// The main recipe, and those with scales of this step that leave alone what it leaves alone.
fn recipes(main: &Recipe) -> Vec<Recipe> {
    let current =
        |r: &Recipe| OperandRole::ALL.iter().all(|&role| r.scaling.timing.of(role) == Timing::Current);
    let others = builtin().into_iter().filter(|r| current(r) && !r.keeps_products() && r.name != main.name);
    let kept = others.map(|r| Recipe { keep_bf16: main.keep_bf16.clone(), ..r });
    std::iter::once(main.clone()).chain(kept).collect()
}

/// Time of a product with its quantization; without a recipe in BF16.
fn cost(dot: &DotReport, recipe: Option<&Recipe>, figures: &Figures) -> f64 {
    let [m, n, k, batch] = [dot.m, dot.n, dot.k, dot.batch].map(|x| x.max(1) as f64);
    let (sums, result) = (m * n * k * batch, m * n * batch);
    let operands = (m * k + k * n) * batch;
    let Some(recipe) = recipe else {
        return sums / figures.product_16 + 2.0 * (operands + result) / figures.bytes;
    };
    let block = OperandRole::ALL.iter().find_map(|&role| match recipe.scaling.granularity.of(role) {
        fp8c_quant::Granularity::Block { contracted, .. } => Some(f64::from(contracted).min(k)),
        _ => None,
    });
    let rows =
        OperandRole::ALL.iter().any(|&r| recipe.scaling.granularity.of(r) != fp8c_quant::Granularity::Tensor);
    // A tensor is read once, and once more where its own magnitudes come first; codes are written and read.
    let current = OperandRole::ALL.iter().any(|&role| recipe.scaling.timing.of(role) == Timing::Current);
    let moved = operands * (if current { 6.0 } else { 4.0 }) + 2.0 * result;
    let (rate, scaled) = match block {
        // Powers of two in front of a product in BF16; else a product a block.
        Some(_) if recipe.scaling.pow2 => (figures.product_16, operands),
        Some(block) => (figures.product_8, 2.0 * result * (k / block).ceil()),
        None if rows => (figures.product_8, 2.0 * result),
        None => (figures.product_8, 0.0),
    };
    sums / rate + moved / figures.bytes + scaled / figures.elementwise
}
