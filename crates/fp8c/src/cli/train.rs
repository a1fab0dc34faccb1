//! `fp8c train`

use std::fmt::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use fp8c::diag::{Diagnostic, code};
use fp8c::{Feed, LowerOptions, Module, Npz, Recipe, Start, Stop, TrainOptions, Trainer};
use serde_json::json;

use super::common::{BackendArgs, LowerArgs, PairWords, ShapeArgs, of, pair, pairs, recipe};
use super::output::{Failure, check, json as to_json, stdout, tell, write};
use super::progress::Progress;

/// Run a training step again and again, and watch its loss
///
/// Lowers the step, then runs it --steps times: results feed the arguments of the next step as fp8c finds
/// that they do, and each --feed array gives its next slice.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c train step.mlir --inputs step.npz --feed in_064=tokens --steps 40 --compare bf16 --losses losses.json"
)]
pub(crate) struct Args {
    /// The step as StableHLO text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// The arguments of the first step, as for `fp8c run`, and the arrays to feed
    #[arg(long, value_name = "IN.npz")]
    inputs: PathBuf,
    /// Give an argument one slice of an array a step, along its first dimension; may be repeated
    #[arg(long, value_name = "ARGUMENT=ARRAY", value_parser = feed)]
    feed: Vec<(String, String)>,
    /// How many steps
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=100_000_000))]
    steps: u32,
    #[command(flatten)]
    lower: LowerArgs,
    /// Train with this recipe as well and compare; `bf16` is the step as it is
    #[arg(long, value_name = "RECIPE")]
    compare: Option<String>,
    /// Write the losses to this JSON file
    #[arg(long, value_name = "OUT.json")]
    losses: Option<PathBuf>,
    /// Result I feeds argument J on the next step, whatever was found
    #[arg(long, value_name = "I:J", value_delimiter = ',', value_parser = pair)]
    state: Vec<PairWords>,
    /// How the FP8 state starts
    #[arg(long, value_enum, default_value_t)]
    start: StartWord,
    #[command(flatten)]
    backend: BackendArgs,
}

/// The ways to start by name.
#[derive(Clone, Copy, Default, ValueEnum)]
enum StartWord {
    /// Histories filled by running the BF16 step on the first batch
    #[default]
    Import,
    /// Scales of one and empty histories
    Init,
}

fn feed(word: &str) -> Result<(String, String), String> {
    let (input, array) =
        word.rsplit_once('=').ok_or("expected an argument and an array, as in_064=tokens")?;
    Ok((input.to_string(), array.to_string()))
}

/// One of the runs to watch.
struct Run {
    recipe: String,
    trainer: Trainer,
    losses: Vec<f64>,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let options = self.lower.options()?;
        let compare = self.compare.as_deref().map(recipe).transpose()?;
        check(self.losses.as_deref(), &[&self.model, &self.inputs])?;
        let module = self.shapes.read(&self.model)?;
        let train = self.words(&module)?;
        let mut runs = vec![self.start(&module, &options, &train)?];
        runs[0].trainer.warnings().iter().for_each(|w| tell(&format!("warning: {w}")));
        if let Some(recipe) = compare {
            let options = LowerOptions { recipe, ..options };
            runs.push(self.start(&module, &options, &train)?);
        }
        stdout(head(&runs).as_bytes())?;
        let mut progress = Progress::new(self.steps as usize);
        let mut ended = Ok(());
        for step in 0..self.steps as usize {
            ended = runs.iter_mut().try_for_each(|run| {
                if train.limits.stop.as_ref().is_some_and(Stop::said) {
                    let message = format!("interrupted after {step} of {} steps", self.steps);
                    return Err(Diagnostic::error(code::STOPPED, message).into());
                }
                run.losses.push(run.trainer.step()?);
                Ok::<_, Failure>(())
            });
            if ended.is_err() {
                break;
            }
            progress.hidden(|| stdout(line(step, &runs).as_bytes()))?;
            progress.at(step + 1);
        }
        drop(progress);
        if let Some(path) = &self.losses {
            write(Some(path), losses(&runs).as_bytes())?;
        }
        ended?;
        stdout(means(&runs).as_bytes())
    }

    /// What these words say of training, with the arguments that they mean.
    fn words(&self, module: &Module) -> Result<TrainOptions, Failure> {
        let start = match self.start {
            StartWord::Import => Start::Import,
            StartWord::Init => Start::Init,
        };
        let mut feeds = Vec::new();
        if !self.feed.is_empty() {
            let names = module.names()?;
            for (argument, array) in &self.feed {
                let argument = of(module, names.argument(argument))?;
                if let Some(other) = feeds.iter().find(|f: &&Feed| f.argument == argument) {
                    let message =
                        format!("--feed gives {} both {} and {array}", names.name(argument), other.array);
                    return Err(Failure::Usage(message));
                }
                feeds.push(Feed { argument, array: array.clone() });
            }
        }
        Ok(TrainOptions {
            steps: self.steps as usize,
            feeds,
            state: pairs(module, &self.state)?,
            start,
            backend: self.backend.backend(),
            cache: self.backend.cache.clone(),
            limits: self.backend.limits(),
        })
    }

    fn start(&self, module: &Module, options: &LowerOptions, train: &TrainOptions) -> Result<Run, Failure> {
        let mut npz = Npz::open(&self.inputs)?;
        let trainer = Trainer::new(module, options, &mut npz, train)?;
        self.backend.say(trainer.program());
        let Recipe { name, .. } = &options.recipe;
        Ok(Run { recipe: name.clone(), trainer, losses: Vec::new() })
    }
}

fn difference(loss: f64, other: f64) -> String {
    format!("{:+.3} %", (loss / other - 1.0) * 100.0)
}

/// How wide the column of a run is.
fn column(run: &Run) -> usize {
    run.recipe.chars().count().max(12)
}

fn head(runs: &[Run]) -> String {
    match runs {
        [run, other] => {
            let (first, second) = (column(run), column(other));
            format!("{:>6}  {:>first$}  {:>second$}  difference\n", "step", run.recipe, other.recipe)
        }
        _ => format!("{:>6}  {:>12}\n", "step", "loss"),
    }
}

fn line(step: usize, runs: &[Run]) -> String {
    match runs {
        [run, other] => {
            let (loss, beside) = (run.losses[step], other.losses[step]);
            let (first, second) = (column(run), column(other));
            let difference = difference(loss, beside);
            format!("{step:>6}  {loss:>first$.6}  {beside:>second$.6}  {difference:>10}\n")
        }
        _ => format!("{step:>6}  {:>12.6}\n", runs[0].losses[step]),
    }
}

/// Means over ten steps, which differ less by chance than single steps do.
fn means(runs: &[Run]) -> String {
    let [run, other] = runs else { return String::new() };
    let mut out = String::from("\n means of 10 steps\n");
    let (first, second) = (column(run), column(other));
    let mean = |losses: &[f64]| losses.iter().sum::<f64>() / losses.len() as f64;
    for (i, (a, b)) in run.losses.chunks(10).zip(other.losses.chunks(10)).enumerate() {
        let (a, b, last) = (mean(a), mean(b), i * 10 + a.len() - 1);
        let _ = writeln!(
            out,
            "{:>6}  {a:>first$.6}  {b:>second$.6}  {:>10}",
            format!("{}-{last}", i * 10),
            difference(a, b)
        );
    }
    out
}

fn losses(runs: &[Run]) -> String {
    let one = |run: &Run| json!({ "recipe": run.recipe, "losses": run.losses });
    let mut value = one(&runs[0]);
    if let Some(other) = runs.get(1) {
        value["compare"] = one(other);
    }
    to_json(&value)
}
