//! `fp8c train`

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use fp8c::diag::{Diagnostic, code};
use fp8c::{LowerOptions, Module, Npz, Quality, Recipe, Start, Stop, Told, TrainOptions, Trainer};
use serde_json::json;

use super::calibration::Calibration;
use super::common::{BackendArgs, LowerArgs, recipe};
use super::comparison;
use super::output::{Failure, check, json as to_json, stdout, tell, write};
use super::progress::Progress;
use super::step::StepArgs;

/// Run a training step again and again, and watch its loss
///
/// Lowers the step, then runs it --steps times: results feed the arguments of the next step as fp8c finds
/// that they do, and each --feed array gives its next slice. --recipe A,B,C trains each on the same data and
/// compares them at the end: losses, what is clamped or flushed to zero in the last step, and how far its
/// products are from those of the tensors before they were quantized.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c train step.mlir --inputs step.npz --feed in_064=tokens --steps 40 --compare bf16 --losses losses.json"
)]
pub(crate) struct Args {
    #[command(flatten)]
    step: StepArgs,
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
    /// Draw the losses of all recipes to this SVG file
    #[arg(long, value_name = "OUT.svg")]
    plot: Option<PathBuf>,
    /// Write a recipe with static scales from the largest magnitudes of all steps, by the first recipe, whose scales are delayed
    #[arg(long, value_name = "OUT.json")]
    calibrate: Option<PathBuf>,
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

/// One of the runs to watch.
pub(super) struct Run {
    pub(super) recipe: String,
    pub(super) options: LowerOptions,
    pub(super) trainer: Trainer,
    pub(super) losses: Vec<f64>,
    /// What each step told of itself.
    told: Vec<Told>,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let mut all = self.lower.each()?;
        if let Some(word) = &self.compare {
            all.push(LowerOptions { recipe: recipe(word)?, ..all[0].clone() });
        }
        for path in [&self.losses, &self.plot, &self.calibrate].into_iter().flatten() {
            check(Some(path), &[&self.step.model, &self.step.inputs])?;
        }
        let module = self.step.module()?;
        let train = self.words(&module)?;
        let mut runs = all
            .iter()
            .map(|options| Run::start(&module, options, &self.step.inputs, &train, &self.backend))
            .collect::<Result<Vec<_>, _>>()?;
        let mut calibration = match &self.calibrate {
            Some(_) => Some(Calibration::of(&runs[0])?),
            None => None,
        };
        runs[0].trainer.warnings().iter().for_each(|w| tell(&format!("warning: {w}")));
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
                run.told.push(run.trainer.last().clone());
                Ok::<_, Failure>(())
            });
            if ended.is_err() {
                break;
            }
            if let Some(calibration) = &mut calibration {
                calibration.add(&runs[0])?;
            }
            progress.hidden(|| stdout(line(step, &runs).as_bytes()))?;
            progress.at(step + 1);
        }
        drop(progress);
        // Several recipes are compared by more than their losses; two by --compare as they always were.
        let several = runs.len() > 1 && self.compare.is_none();
        let qualities = match ended.is_ok() && several {
            true => runs
                .iter()
                .map(|r| r.trainer.quality(&module, &r.options))
                .collect::<Result<Vec<Quality>, _>>()?,
            false => vec![],
        };
        if let Some(path) = &self.losses {
            write(Some(path), losses(&runs, &qualities).as_bytes())?;
        }
        if let Some(path) = &self.plot {
            write(Some(path), comparison::plot(&runs)?.as_bytes())?;
        }
        ended?;
        if let (Some(path), Some(calibration)) = (&self.calibrate, calibration) {
            write(Some(path), calibration.recipe(&runs[0]).as_bytes())?;
        }
        stdout(means(&runs).as_bytes())?;
        runs.iter().for_each(say_told);
        if several {
            stdout(comparison::tables(&runs, &qualities).as_bytes())?;
        }
        Ok(())
    }

    /// What these words say of training, with the arguments that they mean.
    fn words(&self, module: &Module) -> Result<TrainOptions, Failure> {
        let start = match self.start {
            StartWord::Import => Start::Import,
            StartWord::Init => Start::Init,
        };
        Ok(TrainOptions {
            steps: self.steps as usize,
            feeds: self.step.feeds(module)?,
            state: self.step.state(module)?,
            loss: self.step.loss(module)?,
            start,
            backend: self.backend.backend(),
            cache: self.backend.cache.clone(),
            limits: self.backend.limits(),
        })
    }
}

impl Run {
    /// Before its first step, which is said.
    pub(super) fn start(
        module: &Module,
        options: &LowerOptions,
        inputs: &Path,
        train: &TrainOptions,
        backend: &BackendArgs,
    ) -> Result<Self, Failure> {
        let mut npz = Npz::open(inputs)?;
        let trainer = Trainer::new(module, options, &mut npz, train)?;
        backend.say(trainer.program());
        let Recipe { name, .. } = &options.recipe;
        Ok(Self {
            recipe: name.clone(),
            options: options.clone(),
            trainer,
            losses: Vec::new(),
            told: Vec::new(),
        })
    }
}

pub(super) fn difference(loss: f64, other: f64) -> String {
    format!("{:+.3} %", (loss / other - 1.0) * 100.0)
}

/// What the steps of a run told of themselves, in a few lines.
fn say_told(run: &Run) {
    let kept: Vec<usize> = (0..run.told.len()).filter(|&i| run.told[i].kept == Some(true)).collect();
    if let Some(first) = kept.first() {
        let cause = run.told[*first]
            .nonfinite
            .as_deref()
            .map_or(String::new(), |t| format!(", where it began in {t}"));
        tell(&format!(
            "{}: {} steps were not finite and left the state as it was, the first is step {first}{cause}",
            run.recipe,
            kept.len()
        ));
    }
    let watched = &run.trainer.manifest().watched;
    let most = |parts: fn(&Told) -> &Vec<f64>| {
        let all = run.told.iter().flat_map(|t| parts(t).iter().copied().enumerate());
        all.max_by(|a, b| a.1.total_cmp(&b.1)).and_then(|(i, part)| Some((watched.get(i)?, part)))
    };
    for (what, found) in [("clamped", most(|t| &t.clamped)), ("flushed to zero", most(|t| &t.flushed))] {
        if let Some((tensor, part)) = found {
            let w = format!("{} ({}, {})", tensor.name, tensor.role, tensor.format);
            tell(&format!("{}: at most {:.4} % of a tensor {what}, of {w}", run.recipe, part * 100.0));
        }
    }
}

/// How wide the column of a run is.
fn column(run: &Run) -> usize {
    run.recipe.chars().count().max(12)
}

fn head(runs: &[Run]) -> String {
    if let [_] = runs {
        return format!("{:>6}  {:>12}\n", "step", "loss");
    }
    let names: String = runs.iter().map(|run| format!("  {:>1$}", run.recipe, column(run))).collect();
    format!("{:>6}{names}{}\n", "step", if runs.len() == 2 { "  difference" } else { "" })
}

fn line(step: usize, runs: &[Run]) -> String {
    let losses: Vec<f64> = runs.iter().map(|run| run.losses[step]).collect();
    row(&step.to_string(), runs, &losses)
}

fn row(name: &str, runs: &[Run], losses: &[f64]) -> String {
    let cells: String = losses.iter().zip(runs).map(|(l, run)| format!("  {l:>0$.6}", column(run))).collect();
    let difference = match losses {
        [a, b] => format!("  {:>10}", difference(*a, *b)),
        _ => String::new(),
    };
    format!("{name:>6}{cells}{difference}\n")
}

/// Means over ten steps, which differ less by chance than single steps do.
fn means(runs: &[Run]) -> String {
    if runs.len() < 2 {
        return String::new();
    }
    let mut out = String::from("\n means of 10 steps\n");
    let steps = runs.iter().map(|r| r.losses.len()).min().unwrap_or(0);
    for first in (0..steps).step_by(10) {
        let last = (first + 10).min(steps);
        let mean = |run: &Run| run.losses[first..last].iter().sum::<f64>() / (last - first) as f64;
        let losses: Vec<f64> = runs.iter().map(mean).collect();
        out.push_str(&row(&format!("{first}-{}", last - 1), runs, &losses));
    }
    out
}

fn losses(runs: &[Run], qualities: &[Quality]) -> String {
    let one = |(i, run): (usize, &Run)| {
        let mut value = json!({ "recipe": run.recipe, "losses": run.losses });
        if run.told.iter().any(|t| *t != Told::default()) {
            let each = |f: &dyn Fn(&Told) -> serde_json::Value| run.told.iter().map(f).collect::<Vec<_>>();
            value["watch"] = json!({
                "tensors": run.trainer.manifest().watched,
                "clamped": each(&|t| json!(t.clamped)), "flushed": each(&|t| json!(t.flushed)),
                "nonfinite": each(&|t| json!(t.nonfinite)), "kept": each(&|t| json!(t.kept)),
            });
        }
        if let Some(quality) = qualities.get(i) {
            value["quality"] = comparison::quality_json(quality);
        }
        value
    };
    let mut all = runs.iter().enumerate().map(one);
    let mut value = all.next().unwrap_or_default();
    match (runs.len(), qualities.is_empty()) {
        (2, true) => value["compare"] = all.next().unwrap_or_default(),
        (1, _) => {}
        _ => value["others"] = all.collect(),
    }
    to_json(&value)
}
