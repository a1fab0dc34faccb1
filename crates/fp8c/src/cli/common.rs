//! Words that several commands share.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};
use fp8c::diag::{Diagnostic, code};
use fp8c::inspect::Inspection;
use fp8c::names::did_you_mean;
use fp8c::{
    Backend, Error, Limits, LowerOptions, Module, Npz, Prepared, Recipe, Remark, RunOptions, Tensor, Watch,
    places, target,
};
use fp8c_float::Format;

use super::interrupt;
use super::output::{Failure, say, tell};
use super::summary::say_found;

/// How a listing is written.
#[derive(Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// Sizes of a program that it leaves open.
#[derive(Args)]
pub(crate) struct ShapeArgs {
    /// Give a size that the program leaves open a value: by the name of a symbolic dimension, or as in_003.0 by argument and
    /// dimension; may be repeated
    #[arg(long, value_name = "NAME=SIZE", value_delimiter = ',', value_parser = size)]
    shape: Vec<(String, i64)>,
}

impl ShapeArgs {
    /// Reads a program and binds its sizes.
    pub(crate) fn read(&self, path: &Path) -> Result<Module, Failure> {
        let module = Module::read(path)?;
        Ok(if self.shape.is_empty() { module } else { module.bind_shapes(&self.shape)? })
    }
}

fn size(word: &str) -> Result<(String, i64), String> {
    let pair = word.split_once('=').and_then(|(name, size)| {
        Some((name.trim().to_string(), size.trim().parse().ok().filter(|&n: &i64| n >= 0)?))
    });
    pair.ok_or_else(|| "expected a name and a size, as b=8".into())
}

/// What runs a program.
#[derive(Args)]
pub(crate) struct BackendArgs {
    /// What runs the program
    #[arg(long, value_enum, default_value_t)]
    backend: BackendWord,
    /// Say what compiling took, what the program consists of and the memory it needs
    #[arg(long)]
    stats: bool,
    /// Loops may go round so often in one run, all together; without a word as often as they like
    #[arg(long, value_name = "N", alias = "max-steps")]
    max_iterations: Option<u64>,
    /// With --backend cpu and gaudi2-emulator: keep compiled code in this directory, and take it from there when the same is compiled
    /// again
    #[arg(long, value_name = "DIR", env = "FP8C_CACHE")]
    pub(crate) cache: Option<PathBuf>,
}

/// Backends by name.
#[derive(Clone, Copy, Default, ValueEnum)]
enum BackendWord {
    /// The reference interpreter, which defines every op
    #[default]
    Interpreter,
    /// Machine code for this computer, made by MLIR and LLVM
    Cpu,
    /// Kernels, graph and all that is emitted for a Gaudi2, in an emulator; needs a C++ compiler
    Gaudi2Emulator,
}

impl BackendArgs {
    /// What these words stand for.
    pub(crate) fn backend(&self) -> Backend {
        match self.backend {
            BackendWord::Interpreter => Backend::Interpreter,
            BackendWord::Cpu => Backend::Cpu,
            BackendWord::Gaudi2Emulator => Backend::Gaudi2Emulator,
        }
    }

    /// What ends a run before the program does.
    pub(crate) fn limits(&self) -> Limits {
        Limits { rounds: self.max_iterations, stop: Some(interrupt::stop()) }
    }

    /// Makes a program ready, and says what there is to say about it.
    pub(crate) fn prepare(
        &self,
        module: &Module,
        arguments: Vec<Tensor>,
        donated: &[(usize, usize)],
    ) -> Result<Prepared, Failure> {
        let program = Prepared::new(module, self.options(donated), arguments)?;
        self.say(&program);
        Ok(program)
    }

    /// The same, on the arrays of a file.
    pub(crate) fn open(
        &self,
        module: &Module,
        arrays: &mut Npz,
        donated: &[(usize, usize)],
    ) -> Result<Prepared, Failure> {
        let program = Prepared::open(module, self.options(donated), arrays)?;
        self.say(&program);
        Ok(program)
    }

    fn options(&self, donated: &[(usize, usize)]) -> RunOptions {
        RunOptions {
            backend: self.backend(),
            donated: donated.to_vec(),
            cache: self.cache.clone(),
            limits: self.limits(),
        }
    }

    /// Remarks and, where they are wanted, figures.
    pub(crate) fn say(&self, program: &Prepared) {
        program.remarks().iter().for_each(|remark| tell(&format!("remark: {remark}\n")));
        if let Some(stats) = program.stats().filter(|_| self.stats) {
            say(&stats);
        }
    }
}

/// What to lower to.
#[derive(Args)]
pub(crate) struct LowerArgs {
    /// A built-in recipe (see `fp8c recipes`) or a JSON file
    #[arg(long, value_name = "NAME|FILE.json")]
    pub(crate) recipe: Option<String>,
    /// Where the step will run (see `fp8c targets`); without a word xla, and cpu where code is made for it
    #[arg(long, value_parser = targets())]
    target: Option<String>,
    /// Another E4M3 than the target's, by its largest value: 240 is IEEE-like, 448 is E4M3FN
    #[arg(long, value_name = "240|448", value_parser = ["240", "448"])]
    e4m3: Option<String>,
    /// Leave products alone whose weight, location, site or role matches; `*` stands for anything; may be repeated
    #[arg(long, value_name = "PATTERN")]
    keep_bf16: Vec<String>,
    /// Use another recipe where PATTERN matches; may be repeated, the first that matches counts
    #[arg(long, value_name = "PATTERN=RECIPE")]
    recipe_for: Vec<String>,
    /// Let the step tell what it does to its tensors, as results behind its own: parts clamped and flushed to zero, the first tensor
    /// that is not finite
    #[arg(long)]
    watch: bool,
    /// Let the step keep its state as it was where the loss or the new state is not finite
    #[arg(long)]
    guard: bool,
    /// Fail when less than this part of the operations is in FP8
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    fail_under: Option<f64>,
}

/// `50%` or `50`.
fn percent(word: &str) -> Result<f64, String> {
    let number = word.strip_suffix('%').unwrap_or(word).trim().parse::<f64>().ok();
    number.filter(|p| (0.0..=100.0).contains(p)).ok_or_else(|| "expected a percentage, as 50%".into())
}

fn targets() -> PossibleValuesParser {
    PossibleValuesParser::new(target::TARGETS.iter().map(|t| t.name))
}

impl LowerArgs {
    /// Holds what was found to `--fail-under`.
    pub(crate) fn enough(&self, found: &Inspection) -> Result<(), Failure> {
        let Some(least) = self.fail_under else { return Ok(()) };
        let percent = found.summary.fp8_flops_fraction * 100.0;
        if percent >= least {
            return Ok(());
        }
        let message = format!(
            "{percent:.1} % of the operations of matrix products are in FP8, and --fail-under asks for {least} %"
        );
        let mut diagnostic = Diagnostic::error(code::PASS, message);
        if let Some(most) = found.left.first() {
            let note = format!("{:.1} % are left as they are: {}", most.flops_fraction * 100.0, most.reason);
            diagnostic = diagnostic.note(note);
        }
        Err(diagnostic.into())
    }

    /// The same, for another target where none is named.
    pub(crate) fn options_for(&self, name: &str) -> Result<LowerOptions, Failure> {
        let mut options = self.options()?;
        if let Some(target) = target::target(name).filter(|_| self.target.is_none()) {
            options.target = target;
        }
        Ok(options)
    }

    /// The options for each of several recipes, with commas between their names.
    pub(crate) fn each(&self) -> Result<Vec<LowerOptions>, Failure> {
        let Some(words) = &self.recipe else { return Ok(vec![self.options()?]) };
        let options = self.with(None)?;
        let all = words.split(',').map(str::trim);
        all.map(|word| Ok(LowerOptions { recipe: recipe(word)?, ..options.clone() })).collect()
    }

    /// The options these words stand for, with the default recipe.
    pub(crate) fn but_recipe(&self) -> Result<LowerOptions, Failure> {
        self.with(None)
    }

    /// The options these words stand for.
    pub(crate) fn options(&self) -> Result<LowerOptions, Failure> {
        self.with(self.recipe.as_deref())
    }

    fn with(&self, word: Option<&str>) -> Result<LowerOptions, Failure> {
        let mut options = fp8c::default_options();
        if let Some(word) = word {
            options.recipe = recipe(word)?;
        }
        if let Some(target) = self.target.as_deref().and_then(target::target) {
            options.target = target;
        }
        options.e4m3 = self.e4m3.as_deref().map(|max| match max {
            "240" => Format::F8E4M3,
            _ => Format::F8E4M3FN,
        });
        options.watch = Watch { shares: self.watch, guard: self.guard, measures: false };
        options.keep_bf16.clone_from(&self.keep_bf16);
        for word in &self.recipe_for {
            let (pattern, name) = word.rsplit_once('=').ok_or_else(|| {
                Failure::Usage(format!("--recipe-for takes PATTERN=RECIPE, found '{word}'"))
            })?;
            options.recipe_for.push((pattern.to_string(), recipe(name)?));
        }
        Ok(options)
    }
}

/// A built-in recipe by name, or one from a file.
pub(crate) fn recipe(word: &str) -> Result<Recipe, Failure> {
    if let Some(recipe) = Recipe::named(word) {
        return Ok(recipe);
    }
    let path = Path::new(word);
    if !path.exists() && path.extension().is_none_or(|e| e != "json") {
        let known: Vec<String> = fp8c::recipe::builtin().into_iter().map(|r| r.name).collect();
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        let meant = did_you_mean(word, &names);
        return Err(Failure::Usage(format!(
            "there is no recipe '{word}'; there are {}, or a JSON file{meant}",
            known.join(", ")
        )));
    }
    let fail = |what: &str| Diagnostic::error(code::FILE, format!("cannot read the recipe {word}: {what}"));
    let bytes = std::fs::read(path).map_err(|e| fail(&e.to_string()))?;
    let text = String::from_utf8(bytes).map_err(|_| fail("it is not UTF-8"))?;
    let named = |d: Diagnostic| Error::from(Diagnostic { message: format!("{word}: {}", d.message), ..d });
    Ok(Recipe::from_json(&text).map_err(named)?)
}

/// Which remarks are told on standard error.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Default, ValueEnum)]
pub(crate) enum RemarksWord {
    /// None: a summary only
    #[default]
    None,
    /// What was left as it is, and why
    Kept,
    /// Everything that was decided
    All,
}

/// How much a command says.
#[derive(Args)]
pub(crate) struct SayArgs {
    /// Tell remarks on standard error: what was left as it is, or all
    #[arg(long, value_name = "kept|all", num_args = 0..=1, require_equals = true, default_value = "none", default_missing_value = "all", hide_possible_values = true, hide_default_value = true)]
    remarks: RemarksWord,
    /// Say nothing but errors
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,
    /// Say more: -v what was left as it is, -vv all remarks
    #[arg(short, long, action = clap::ArgAction::Count)]
    verbose: u8,
}

impl SayArgs {
    /// Tells something, unless nothing but errors is wanted.
    pub(crate) fn tell(&self, text: &str) {
        if !self.quiet {
            super::output::tell(text);
        }
    }

    /// Tells what was found, done and written.
    pub(crate) fn say(&self, found: &Inspection, remarks: &[Remark], written: &str) {
        if self.quiet {
            return;
        }
        let asked = match self.verbose {
            0 => RemarksWord::None,
            1 => RemarksWord::Kept,
            _ => RemarksWord::All,
        };
        let wanted = if self.remarks > asked { self.remarks } else { asked };
        let done = |r: &&Remark| {
            wanted == RemarksWord::All
                || matches!(r.action.as_str(), "kept" | "not recognized" | "opaque" | "skipped")
        };
        for remark in remarks.iter().filter(|_| wanted != RemarksWord::None).filter(done) {
            let Remark { kind, name, place, action, reason, .. } = remark;
            let place = places::short(place);
            // The place of an argument begins with its name, which is said behind it.
            let place =
                place.strip_prefix(name.as_str()).and_then(|at| at.strip_prefix(" at ")).unwrap_or(&place);
            let place = if place.is_empty() { String::new() } else { format!("{place}: ") };
            tell(&format!("remark: {place}{kind} {name}: {action}: {reason}"));
        }
        say_found(found, written);
    }
}

/// A result and an argument, as written: `3:1`.
pub(crate) type PairWords = (String, String);

/// Splits `3:1`.
pub(crate) fn pair(word: &str) -> Result<PairWords, String> {
    let pair = word.split_once(':').map(|(i, j)| (i.trim().to_string(), j.trim().to_string()));
    let pair = pair.filter(|(i, j)| !i.is_empty() && !j.is_empty());
    pair.ok_or_else(|| "expected a result and an argument, as 3:1".into())
}

/// What is wrong with a word for something of a program names the program.
pub(crate) fn of<T>(module: &Module, found: Result<T, Diagnostic>) -> Result<T, Failure> {
    found.map_err(|fault| Error::from(fault).in_source(&module.source).into())
}

/// The results and arguments that pairs of words mean.
pub(crate) fn pairs(module: &Module, words: &[PairWords]) -> Result<Vec<(usize, usize)>, Failure> {
    if words.is_empty() {
        return Ok(vec![]);
    }
    let names = module.names()?;
    let pair = |(result, argument): &PairWords| {
        Ok((of(module, names.result(result))?, of(module, names.argument(argument))?))
    };
    words.iter().map(pair).collect()
}
