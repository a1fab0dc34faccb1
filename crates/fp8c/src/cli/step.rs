//! A training step with what it is run on: words that `train` and `study` share.

use std::path::PathBuf;

use fp8c::{Feed, Module};

use super::common::{PairWords, ShapeArgs, of, pair, pairs};
use super::output::Failure;

/// A training step with what it is run on.
#[derive(clap::Args)]
pub(crate) struct StepArgs {
    /// The step as StableHLO text; `-` is standard input
    pub(crate) model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// The arguments of the first step, as for `fp8c run`, and the arrays to feed
    #[arg(long, value_name = "IN.npz")]
    pub(crate) inputs: PathBuf,
    /// Give an argument one slice of an array a step, along its first dimension; may be repeated
    #[arg(long, value_name = "ARGUMENT=ARRAY", value_parser = feed)]
    feed: Vec<(String, String)>,
    /// Result I feeds argument J on the next step, whatever was found
    #[arg(long, value_name = "I:J", value_delimiter = ',', value_parser = pair)]
    state: Vec<PairWords>,
    /// This result is the loss, whatever was found; of several numbers their mean is taken
    #[arg(long, value_name = "RESULT")]
    loss: Option<String>,
}

impl StepArgs {
    /// Reads the step.
    pub(crate) fn module(&self) -> Result<Module, Failure> {
        self.shapes.read(&self.model)
    }

    /// What each step is fed with.
    pub(crate) fn feeds(&self, module: &Module) -> Result<Vec<Feed>, Failure> {
        feeds(module, &self.feed)
    }

    /// What feeds what, as far as it was said.
    pub(crate) fn state(&self, module: &Module) -> Result<Vec<(usize, usize)>, Failure> {
        pairs(module, &self.state)
    }

    /// The result that is the loss, if it was said.
    pub(crate) fn loss(&self, module: &Module) -> Result<Option<usize>, Failure> {
        let Some(word) = &self.loss else { return Ok(None) };
        Ok(Some(of(module, module.names()?.result(word))?))
    }
}

/// `in_064=tokens`
pub(super) fn feed(word: &str) -> Result<(String, String), String> {
    let (input, array) =
        word.rsplit_once('=').ok_or("expected an argument and an array, as in_064=tokens")?;
    Ok((input.to_string(), array.to_string()))
}

/// The arguments that words mean, with the arrays that feed them.
pub(super) fn feeds(module: &Module, words: &[(String, String)]) -> Result<Vec<Feed>, Failure> {
    let mut feeds: Vec<Feed> = Vec::new();
    if words.is_empty() {
        return Ok(feeds);
    }
    let names = module.names()?;
    for (argument, array) in words {
        let argument = of(module, names.argument(argument))?;
        if let Some(other) = feeds.iter().find(|f| f.argument == argument) {
            let message = format!("--feed gives {} both {} and {array}", names.name(argument), other.array);
            return Err(Failure::Usage(message));
        }
        feeds.push(Feed { argument, array: array.clone() });
    }
    Ok(feeds)
}
