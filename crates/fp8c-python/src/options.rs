//! Options as Python gives them: JSON with the words of the command line.

use fp8c::diag::{Diagnostic, code};
use fp8c::names::did_you_mean;
use fp8c::target::{TARGETS, target};
use fp8c::{Error, LowerOptions, Recipe};
use serde::Deserialize;
use serde_json::Value;

/// What a call says of a lowering. What it does not say is as on the command line.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Options {
    /// Name of a built-in recipe, or a recipe as an object.
    recipe: Option<Value>,
    /// Name of a target.
    target: Option<String>,
    /// Patterns of products that stay as they are.
    keep_bf16: Vec<String>,
    /// Patterns with the recipe to use there.
    recipe_for: Vec<(String, Value)>,
}

impl Options {
    /// The options that a text stands for.
    pub(crate) fn parse(text: &str) -> Result<LowerOptions, Error> {
        let given: Self = serde_json::from_str(text)
            .map_err(|e| Diagnostic::error(code::OPTION, format!("the options cannot be read: {e}")))?;
        let mut options = fp8c::default_options();
        if let Some(word) = &given.recipe {
            options.recipe = recipe(word)?;
        }
        if let Some(name) = &given.target {
            options.target = target(name).ok_or_else(|| {
                let known: Vec<&str> = TARGETS.iter().map(|t| t.name).collect();
                unknown("target", name, &known)
            })?;
        }
        options.keep_bf16 = given.keep_bf16;
        for (pattern, word) in &given.recipe_for {
            options.recipe_for.push((pattern.clone(), recipe(word)?));
        }
        Ok(options)
    }
}

fn recipe(word: &Value) -> Result<Recipe, Error> {
    let Some(name) = word.as_str() else { return Ok(Recipe::from_json(&word.to_string())?) };
    Recipe::named(name).ok_or_else(|| {
        let known: Vec<String> = fp8c::recipe::builtin().into_iter().map(|r| r.name).collect();
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        unknown("recipe", name, &names).into()
    })
}

fn unknown(what: &str, name: &str, known: &[&str]) -> Diagnostic {
    let meant = did_you_mean(name, known);
    let message = format!("there is no {what} '{name}'; there are {}{meant}", known.join(", "));
    Diagnostic::error(code::OPTION, message)
}
