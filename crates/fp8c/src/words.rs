//! Options as programs give them that are not written in Rust: JSON with the words of the command line.

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_passes::names::did_you_mean;
use fp8c_passes::options::{LowerOptions, Watch};
use fp8c_passes::recipe::Recipe;
use fp8c_target::{TARGETS, target};
use serde::Deserialize;
use serde_json::Value;

use crate::error::Error;
use crate::module::default_options;

/// What a call says of a lowering. What it does not say is as on the command line.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Options {
    /// Name of a built-in recipe, or a recipe as an object.
    recipe: Option<Value>,
    /// Name of a target.
    target: Option<String>,
    /// Patterns of products that stay as they are.
    keep_bf16: Vec<String>,
    /// Patterns with the recipe to use there.
    recipe_for: Vec<(String, Value)>,
    /// The step tells what it does to its tensors.
    watch: bool,
    /// The state stays where a step is not finite.
    guard: bool,
}

/// The options that a JSON object stands for: `recipe` (a name or an object), `target`, `keep_bf16`, `recipe_for`, `watch`, `guard`.
/// What it does not say is as on the command line.
///
/// # Errors
/// It is no such object, or a name in it is unknown.
///
/// ```
/// let options = fp8c::options_from_json(r#"{"recipe": "delayed", "keep_bf16": ["head"]}"#)?;
/// assert_eq!((options.recipe.name.as_str(), options.keep_bf16.len()), ("delayed", 1));
/// # Ok::<(), fp8c::Error>(())
/// ```
pub fn options_from_json(text: &str) -> Result<LowerOptions, Error> {
    let given: Options = serde_json::from_str(text)
        .map_err(|e| Diagnostic::error(code::OPTION, format!("the options cannot be read: {e}")))?;
    let mut options = default_options();
    if let Some(word) = &given.recipe {
        options.recipe = recipe(word)?;
    }
    if let Some(name) = &given.target {
        options.target = target(name).ok_or_else(|| {
            let known: Vec<&str> = TARGETS.iter().map(|t| t.name).collect();
            unknown("target", name, &known)
        })?;
    }
    options.watch = Watch { shares: given.watch, guard: given.guard, measures: false };
    options.keep_bf16 = given.keep_bf16;
    for (pattern, word) in &given.recipe_for {
        options.recipe_for.push((pattern.clone(), recipe(word)?));
    }
    Ok(options)
}

fn recipe(word: &Value) -> Result<Recipe, Error> {
    let Some(name) = word.as_str() else { return Ok(Recipe::from_json(&word.to_string())?) };
    Recipe::named(name).ok_or_else(|| {
        let known: Vec<String> = fp8c_passes::recipe::builtin().into_iter().map(|r| r.name).collect();
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        unknown("recipe", name, &names).into()
    })
}

fn unknown(what: &str, name: &str, known: &[&str]) -> Diagnostic {
    let meant = did_you_mean(name, known);
    let message = format!("there is no {what} '{name}'; there are {}{meant}", known.join(", "));
    Diagnostic::error(code::OPTION, message)
}
