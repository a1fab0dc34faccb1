//! Studies: one training step over seeds, learning rates and formats or recipes, and what that says of its stability.
//!
//! [`Study::run`] runs what is not there yet, on several threads; each run that ended is a file of its own, written at once, so a
//! study that was killed goes on where it was and comes to the same files. [`judge`] reads them all: which runs failed and
//! when, by a stated rule, and what that makes of each cell of the grid.

mod arm;
mod federated;
mod judge;
mod run;
mod search;
mod store;
mod vary;

pub use arm::{Arm, ArmKind};
pub use federated::{
    Federated, FederatedOptions, FederatedProtocol, FederatedRun, FederatedVerdicts, Outcome, Round, Split,
    outcomes,
};
pub use judge::{Cell, Failed, Judged, Rule, Spread, Verdicts, judge, wilson};
pub use run::Run;
pub use vary::Vary;

use std::path::Path;
use std::sync::Mutex;

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_passes::lower::{Studied, studied};
use fp8c_passes::still::Still;
use serde::{Deserialize, Serialize};

use crate::backend::Backend;
use crate::error::Error;
use crate::limits::{Limits, Stop};
use crate::module::Module;
use crate::npz::{Batches, Npz};
use crate::train::{Feed, always_the_same, loss_of};
use arm::Program;
use run::Runner;
use store::{Plan, Store, on_threads, plain};

/// What is run: each arm at each rate from each seed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Protocol {
    /// Version of this layout.
    pub version: u32,
    /// Formats or recipes by name; the first is what the others are held against.
    pub arms: Vec<String>,
    /// Factors on the step's own learning rate.
    pub rates: Vec<f64>,
    /// How many seeds; the first is the run as given.
    pub seeds: u32,
    /// Steps of a run.
    pub steps: usize,
    /// What a seed changes.
    pub vary: Vec<Vary>,
    /// SHA-256 of the step's text and of the array file.
    pub files: [String; 2],
    /// What else makes a run: recipes whole, feeds, operands, the backend.
    pub words: Vec<String>,
}

impl Protocol {
    /// How many runs there are.
    pub fn runs(&self) -> usize {
        self.arms.len() * self.rates.len() * self.seeds as usize
    }

    /// The arm, the rate and the seed of a run.
    fn at(&self, run: usize) -> (usize, usize, u32) {
        let seeds = self.seeds as usize;
        (run / seeds / self.rates.len(), run / seeds % self.rates.len(), (run % seeds) as u32)
    }
}

impl Plan for Protocol {
    /// `03-E4M3-nearest-x0.5-s002`
    fn names(&self) -> Vec<String> {
        let name = |run| {
            let (arm, rate, seed) = self.at(run);
            format!("{arm:02}-{}-x{}-s{seed:03}", plain(&self.arms[arm]), self.rates[rate])
        };
        (0..self.runs()).map(name).collect()
    }

    fn parts(&self) -> Vec<(&'static str, String)> {
        vec![
            ("arms", self.arms.join(", ")),
            ("rates", format!("{:?}", self.rates)),
            ("seeds", self.seeds.to_string()),
            ("steps", self.steps.to_string()),
            ("what a seed changes", format!("{:?}", self.vary)),
            ("the step", self.files[0].clone()),
            ("the arrays", self.files[1].clone()),
            ("options", self.words.join("; ")),
        ]
    }
}

/// How a study is run.
#[derive(Clone, PartialEq, Debug)]
pub struct StudyOptions {
    /// Formats or recipes.
    pub arms: Vec<Arm>,
    /// Factors on the step's own learning rate.
    pub rates: Vec<f64>,
    /// How many seeds.
    pub seeds: u32,
    /// Steps of a run.
    pub steps: usize,
    /// What a seed changes.
    pub vary: Vec<Vary>,
    /// What each step is fed with.
    pub feeds: Vec<Feed>,
    /// Result -> argument pairs that override what was found.
    pub state: Vec<(usize, usize)>,
    /// The result that is the loss, whatever was found; of several numbers their mean.
    pub loss: Option<usize>,
    /// What runs the steps.
    pub backend: Backend,
    /// Where compiled code is kept.
    pub cache: Option<std::path::PathBuf>,
    /// Sharpness is also searched for by so many steps of L-BFGS-B.
    pub search: Option<usize>,
    /// How many runs at once.
    pub jobs: usize,
    /// Of all runs, this part: the first number of the second, from 1.
    pub part: (usize, usize),
}

/// What is known of a recipe before anything is run.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Known {
    /// The recipe; of a study of formats the step as it is.
    pub arm: String,
    /// The share of the operations of matrix products that are in FP8.
    pub fp8_operations: f64,
    /// Bytes of state that a step carries.
    pub state_bytes: i64,
    /// What stands still.
    pub still: Vec<Still>,
}

/// A study that is ready to run.
pub struct Study {
    protocol: Protocol,
    options: StudyOptions,
    module: Module,
    studied: Studied,
    loss: usize,
    notes: Vec<String>,
    base: Vec<fp8c_ir::Tensor>,
    feeds: Vec<(usize, Batches)>,
}

impl Study {
    /// Reads a step and its arrays, and adds to the step what is measured.
    ///
    /// # Errors
    /// The step cannot be studied, or the arrays do not fit.
    pub fn new(module: &Module, inputs: &Path, options: StudyOptions) -> Result<Self, Error> {
        let studied = studied(&module.graph, &arm::as_it_is());
        let studied = studied.map_err(|e| Error::from(e).in_source(&module.source))?;
        for arm in &options.arms {
            if let ArmKind::Bits(Some(_), which) = &arm.kind {
                which
                    .held(&studied.step, &studied.raised)
                    .map_err(|e| Error::from(e).in_source(&module.source))?;
            }
        }
        let loss = loss_of(module, studied.raised.loss, options.loss)?;
        let mut arrays = Npz::open(inputs)?;
        let types = module.parameters()?;
        let feeds = crate::train::open_feeds(&types, &mut arrays, &options.feeds, options.steps)?;
        if options.seeds > 1 && options.vary == [Vary::Order] && !feeds.iter().any(|f| f.1.count > 1) {
            let message =
                "every seed would give the same run: a seed changes the order of slices, and no array is fed";
            return Err(Diagnostic::error(code::OPTION, message)
                .note("name one with --feed, or take --vary ulp")
                .into());
        }
        let first = |i| feeds.iter().find(|f: &&(usize, Batches)| f.0 == i).map(|f| f.1.get(0));
        let base = arrays.arguments_except(&types, |i| first(i)?.ok())?;
        let read = |e: std::io::Error| {
            Diagnostic::error(code::FILE, format!("cannot read {}: {e}", inputs.display()))
        };
        let bytes = std::fs::read(inputs).map_err(read)?;
        let mut words = vec![
            format!("{:?}", options.backend),
            format!("{:?}", options.feeds),
            format!("{:?}", options.state),
        ];
        words.extend(options.loss.map(|result| format!("result {result} is the loss")));
        words.extend(options.search.map(|steps| format!("{steps} steps of L-BFGS-B")));
        words.extend(options.arms.iter().map(|arm| format!("{:?}", arm.kind)));
        let protocol = Protocol {
            version: 1,
            arms: options.arms.iter().map(|a| a.name.clone()).collect(),
            rates: options.rates.clone(),
            seeds: options.seeds,
            steps: options.steps,
            vary: options.vary.clone(),
            files: [crate::files::sum(&module.source.bytes), crate::files::sum(&bytes)],
            words,
        };
        let measures = &studied.measures;
        let mut notes = vec![
            format!("the rate acts on the updates of {} tensors", measures.trained),
            format!("the loss is out_{loss:03}"),
        ];
        notes.extend(measures.notes.iter().cloned());
        if options.steps > 1 {
            let given = module.inspect(&arm::as_it_is())?.given;
            let found = studied.raised.state.iter().map(|p| (p.output, p.input));
            let state: Vec<_> = found.chain(options.state.iter().copied()).collect();
            notes.extend(always_the_same(&given, &feeds, &state));
        }
        Ok(Self { protocol, options, module: module.clone(), studied, loss, notes, base, feeds })
    }

    /// What is run.
    pub fn protocol(&self) -> &Protocol {
        &self.protocol
    }

    /// What is known of each recipe before anything is run.
    ///
    /// # Errors
    /// The step cannot be lowered by it.
    pub fn known(&self) -> Result<Vec<Known>, Error> {
        let mut out = Vec::new();
        for arm in &self.options.arms {
            let options = match &arm.kind {
                ArmKind::Recipe(options) => (**options).clone(),
                ArmKind::Bits(None, _) => arm::as_it_is(),
                ArmKind::Bits(Some(_), _) => continue,
            };
            let found = self.module.inspect(&options)?;
            out.push(Known {
                arm: arm.name.clone(),
                fp8_operations: found.summary.fp8_flops_fraction,
                state_bytes: found.summary.state_bytes_after,
                still: found.still,
            });
        }
        Ok(out)
    }

    /// What was found in the step, for people.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Takes over runs of the same study that lie in another directory; how many.
    ///
    /// # Errors
    /// They are of another study, or cannot be read.
    pub fn merge(&self, from: &Path, dir: &Path) -> Result<usize, Error> {
        let (from, to) = (Store::open(from, &self.protocol)?, Store::create(dir, &self.protocol)?);
        let mut count = 0;
        for run in 0..self.protocol.runs() {
            if !to.has(run) && from.has(run) {
                to.take(run, &from)?;
                count += 1;
            }
        }
        Ok(count)
    }

    /// Runs what is missing of this part and returns what there is of all runs; `progress` is told how many of how many are done.
    ///
    /// # Errors
    /// A run cannot be made, or somebody said to stop: what ended before that is kept.
    pub fn run(
        &self,
        dir: &Path,
        stop: &Stop,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Vec<Option<Run>>, Error> {
        let store = Store::create(dir, &self.protocol)?;
        let (part, of) = self.options.part;
        let all = 0..self.protocol.runs();
        let todo: Vec<usize> = all.clone().filter(|run| run % of == part - 1 && !store.has(*run)).collect();
        let programs: Vec<Mutex<Option<std::sync::Arc<Program>>>> =
            self.options.arms.iter().map(|_| Mutex::new(None)).collect();
        on_threads(self.options.jobs, &todo, stop, progress, |run, held: &mut Option<Runner>| {
            self.one(run, stop, &programs, held).and_then(|made| store.write(run, &made))
        })?;
        all.map(|run| store.has(run).then(|| store.read(run)).transpose()).collect()
    }

    fn one(
        &self,
        run: usize,
        stop: &Stop,
        programs: &[Mutex<Option<std::sync::Arc<Program>>>],
        held: &mut Option<Runner>,
    ) -> Result<Run, Error> {
        let (arm, rate, seed) = self.protocol.at(run);
        let program = {
            let mut slot = programs[arm].lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            match &*slot {
                Some(program) => program.clone(),
                None => {
                    let made = Program::new(&self.module, &self.studied, &self.options, self.loss, arm)?;
                    slot.insert(std::sync::Arc::new(made)).clone()
                }
            }
        };
        let limits = Limits { rounds: None, stop: Some(stop.clone()) };
        let (base, order) =
            vary::varied(&self.base, &program.roles, &self.protocol.vary, seed, self.feed_len());
        let arguments = program.start(&self.module, base, self.protocol.rates[rate], &limits)?;
        let runner = match held.take().filter(|r| r.arm == arm) {
            Some(mut runner) => {
                runner.reset(arguments)?;
                held.insert(runner)
            }
            None => held.insert(Runner::new(&program, arm, arguments, &self.options, limits)?),
        };
        let mut made = runner.run(&program, &self.feeds, &order, &self.options)?;
        (made.arm, made.rate, made.seed) = (self.protocol.arms[arm].clone(), self.protocol.rates[rate], seed);
        Ok(made)
    }

    fn feed_len(&self) -> usize {
        self.feeds.iter().map(|f| f.1.count).min().unwrap_or(self.protocol.steps)
    }
}
