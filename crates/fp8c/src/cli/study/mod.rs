//! `fp8c study`

mod charts;
mod federated;
mod page;
mod picture;

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use fp8c::bits::{Bits, Which};
use fp8c::diag::{Diagnostic, code};
use fp8c::study::{Arm, ArmKind, Known, Protocol, Rule, Run, Study, StudyOptions, Vary, Verdicts, judge};
use fp8c::{LowerOptions, Module};
use serde_json::json;

use super::common::{BackendArgs, LowerArgs};
use super::interrupt;
use super::output::{Failure, json as to_json, stdout, tell, write};
use super::progress::Progress;
use super::step::StepArgs;
use super::table::table;

/// Ask how stable a training run is: over seeds, learning rates, and formats or recipes
///
/// Runs the step from each seed at each learning rate in each format or recipe, several runs at once, and judges which failed. Each
/// run that ended is a file in --out-dir: a study that was stopped or killed goes on with what is missing, and comes to the same files.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c study bits step.mlir --inputs step.npz --feed in_064=tokens --steps 200 --formats E8M5,E8M3,E5M2,E4M3:scaled --seeds 4 --rates 0.5,1,2 --out-dir study\n  fp8c study recipe step.mlir --recipe bf16,smooth-swiglu,delayed --inputs step.npz --feed in_064=tokens --steps 200 --out-dir study"
)]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Bits(BitsArgs),
    Recipe(RecipeArgs),
    Federated(federated::Args),
}

/// Operands of matrix products carry fewer bits: how few are enough?
///
/// A format is E2M0 to E8M10. Without more words what is beyond its largest value is clamped and low bits are masked, as the study of
/// arXiv 2405.18710 does it; E4M3:nearest and E4M3:stochastic round, and with E4M3:scaled a power of two a tensor fits its largest
/// magnitude first. The step as it is, called bf16, is run beside them, and is what the others are held against.
#[derive(clap::Args)]
struct BitsArgs {
    #[command(flatten)]
    shared: SharedArgs,
    /// Formats, with commas
    #[arg(long, value_name = "FORMATS", value_delimiter = ',', required = true)]
    formats: Vec<String>,
    /// Operands that carry fewer bits: input, weight, grad; without a word all
    #[arg(long, value_name = "ROLES", value_delimiter = ',')]
    roles: Vec<String>,
    /// Leave products alone whose weight, location, site or role matches; `*` stands for anything; may be repeated
    #[arg(long, value_name = "PATTERN")]
    keep: Vec<String>,
    #[command(flatten)]
    backend: BackendArgs,
}

/// Does a recipe train as BF16 does?
///
/// The first of the recipes is what the others are held against: name bf16 first.
#[derive(clap::Args)]
struct RecipeArgs {
    #[command(flatten)]
    shared: SharedArgs,
    #[command(flatten)]
    lower: LowerArgs,
    #[command(flatten)]
    backend: BackendArgs,
}

#[derive(clap::Args)]
struct SharedArgs {
    #[command(flatten)]
    step: StepArgs,
    /// Steps of a run
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=100_000_000))]
    steps: u32,
    /// How many seeds; the first is the run as given
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    seeds: u32,
    /// What a seed changes
    #[arg(long, value_enum, value_delimiter = ',', default_value = "order,ulp")]
    vary: Vec<VaryWord>,
    /// Factors on the step's own learning rate, with commas
    #[arg(long, value_name = "FACTORS", value_delimiter = ',', default_value = "1", value_parser = factor)]
    rates: Vec<f64>,
    /// Search for sharpness too, by so many steps of L-BFGS-B, as others measure it (Keskar's measure takes 10); beside the closed form
    #[arg(long, value_name = "STEPS", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    lbfgsb: Option<u32>,
    /// How many runs at once; without a word one a processor
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    jobs: Option<u32>,
    /// Of all runs every N-th, from the I-th on: for the job arrays of a cluster, each with a directory of its own
    #[arg(long, value_name = "I/N", value_parser = part, default_value = "1/1")]
    part: (usize, usize),
    /// Take over the runs of another directory of this study first; may be repeated
    #[arg(long, value_name = "DIR")]
    merge: Vec<PathBuf>,
    /// Smooth losses over so many steps
    #[arg(long, value_name = "STEPS", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    window: u32,
    /// Write the runs, study.json, study.html and study.png to this directory
    #[arg(long, value_name = "DIR")]
    out_dir: PathBuf,
}

/// What a seed changes, by name.
#[derive(Clone, Copy, ValueEnum)]
enum VaryWord {
    /// The order in which slices of fed arrays come
    Order,
    /// Each element of a trained tensor by one unit in its last place, or not
    Ulp,
    /// The places of the elements of each trained matrix: another draw, where elements are drawn alike
    Init,
}

pub(in crate::cli) fn factor(word: &str) -> Result<f64, String> {
    let found = word.trim().parse::<f64>().ok().filter(|f| f.is_finite() && *f > 0.0);
    found.ok_or_else(|| "expected a factor above zero, as 0.5".into())
}

fn part(word: &str) -> Result<(usize, usize), String> {
    let found = word.split_once('/').and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
    let good = found.filter(|&(i, n): &(usize, usize)| (1..=n).contains(&i));
    good.ok_or_else(|| "expected a part, as 1/4".into())
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        match self.command {
            Command::Bits(args) => {
                let arms = args.arms()?;
                args.shared.study("bits", arms, &args.backend)
            }
            Command::Recipe(args) => {
                let arms = args.lower.each()?.into_iter().map(recipe_arm).collect();
                args.shared.study("recipe", arms, &args.backend)
            }
            Command::Federated(args) => args.run(),
        }
    }
}

fn recipe_arm(options: LowerOptions) -> Arm {
    Arm { name: options.recipe.name.clone(), kind: ArmKind::Recipe(Box::new(options)) }
}

impl BitsArgs {
    fn arms(&self) -> Result<Vec<Arm>, Failure> {
        let roles = match self.roles.is_empty() {
            true => vec![],
            false => fp8c::bits::roles(&self.roles.join("+"))?,
        };
        let which = Which { roles, keep: self.keep.clone() };
        let mut arms = vec![Arm { name: "bf16".into(), kind: ArmKind::Bits(None, which.clone()) }];
        for word in &self.formats {
            let bits: Bits = word.trim().parse().map_err(Failure::Usage)?;
            arms.push(Arm { name: bits.to_string(), kind: ArmKind::Bits(Some(bits), which.clone()) });
        }
        Ok(arms)
    }
}

impl SharedArgs {
    fn study(&self, kind: &str, arms: Vec<Arm>, backend: &BackendArgs) -> Result<(), Failure> {
        if let Some(twice) =
            arms.iter().enumerate().find_map(|(i, a)| arms[..i].iter().find(|b| b.name == a.name))
        {
            return Err(Failure::Usage(format!("{} is named twice", twice.name)));
        }
        if let Some(twice) =
            self.rates.iter().enumerate().find_map(|(i, r)| self.rates[..i].iter().find(|s| *s == r))
        {
            return Err(Failure::Usage(format!("rate {twice} is named twice")));
        }
        let module = self.step.module()?;
        let study = Study::new(&module, &self.step.inputs, self.options(&module, arms, backend)?)?;
        study.notes().iter().for_each(|note| tell(note));
        for from in &self.merge {
            tell(&format!("{} runs taken from {}", study.merge(from, &self.out_dir)?, from.display()));
        }
        let progress = std::sync::Mutex::new(None);
        let runs = study.run(&self.out_dir, &interrupt::stop(), &|done, of| {
            if let Ok(mut bar) = progress.lock() {
                bar.get_or_insert_with(|| Progress::new(of)).at(done);
            }
        });
        drop(progress);
        let (all, runs): (usize, Vec<Run>) = (study.protocol().runs(), runs?.into_iter().flatten().collect());
        if runs.len() < all {
            tell(&format!(
                "{} of {all} runs are there; --merge puts the directories of all parts together",
                runs.len()
            ));
            return Ok(());
        }
        let rule = Rule { window: self.window as usize, ..Rule::default() };
        let verdicts = judge(study.protocol(), &runs, rule);
        let known = study.known()?;
        let text = to_json(&json!({
            "version": 1, "kind": kind, "model": self.step.model.file_name().map(|n| n.to_string_lossy()),
            "protocol": study.protocol(), "known": known, "verdicts": verdicts,
        }));
        let page = page::page(&self.step.model, kind, study.protocol(), &known, &runs, &verdicts)
            .map_err(|e| Diagnostic::error(code::FILE, format!("the page cannot be written: {e}")))?;
        write(Some(&self.out_dir.join("study.json")), text.as_bytes())?;
        let name = self.step.model.file_name().map_or_else(Default::default, |n| n.to_string_lossy());
        let picture = picture::picture(&name, study.protocol(), &runs, &verdicts)
            .map_err(|e| Diagnostic::error(code::FILE, format!("the picture cannot be drawn: {e}")))?;
        write(Some(&self.out_dir.join("study.html")), page.as_bytes())?;
        write(Some(&self.out_dir.join("study.png")), &picture)?;
        stdout((summary(study.protocol(), &verdicts) + &said(&known)).as_bytes())
    }

    fn options(
        &self,
        module: &Module,
        arms: Vec<Arm>,
        backend: &BackendArgs,
    ) -> Result<StudyOptions, Failure> {
        let vary = self.vary.iter().map(|word| match word {
            VaryWord::Order => Vary::Order,
            VaryWord::Ulp => Vary::Ulp,
            VaryWord::Init => Vary::Init,
        });
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Ok(StudyOptions {
            arms,
            rates: self.rates.clone(),
            seeds: self.seeds,
            steps: self.steps as usize,
            vary: vary.collect(),
            feeds: self.step.feeds(module)?,
            state: self.step.state(module)?,
            loss: self.step.loss(module)?,
            backend: backend.backend(),
            cache: backend.cache.clone(),
            search: self.lbfgsb.map(|steps| steps as usize),
            jobs: self.jobs.map_or(processors, |jobs| jobs as usize),
            part: self.part,
        })
    }
}

/// What is known before anything is run, for a terminal.
fn said(known: &[Known]) -> String {
    let row = |k: &Known| {
        let still: Vec<String> = k.still.iter().map(fp8c::Still::text).collect();
        let still = if still.is_empty() { "-".into() } else { still.join("; ") };
        vec![k.arm.clone(), format!("{:.1} %", 100.0 * k.fp8_operations), k.state_bytes.to_string(), still]
    };
    let head = ["", "operations in FP8", "bytes of state", "what stands still"].map(String::from).to_vec();
    "\n".to_string() + &table(&[vec![head], known.iter().map(row).collect()].concat())
}

/// The grid, for a terminal.
fn summary(protocol: &Protocol, verdicts: &Verdicts) -> String {
    let mut rows = vec![
        ["", "rate", "failed", "of 100, 95 % interval", "last loss", "against"].map(String::from).to_vec(),
    ];
    rows[0][5] = format!("against {}", protocol.arms[0]);
    for cell in &verdicts.cells {
        let spread = |s: fp8c::study::Spread, by: f64, digits: usize| {
            let half = s.half.map_or(String::new(), |h| format!(" +- {:.digits$}", h * by));
            format!("{:.digits$}{half}", s.mean * by)
        };
        rows.push(vec![
            cell.arm.clone(),
            format!("{}", cell.rate),
            format!("{} of {}", cell.failed, cell.runs),
            format!("{:.0} to {:.0}", 100.0 * cell.interval[0], 100.0 * cell.interval[1]),
            cell.last.map_or("-".into(), |s| spread(s, 1.0, 4)),
            cell.against.map_or("-".into(), |s| spread(s, 100.0, 2) + " %"),
        ]);
    }
    table(&rows)
}
