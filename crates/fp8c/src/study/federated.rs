//! Workers that train one model and exchange it, simulated: what is lost, and how many bytes less travel, when it is exchanged in FP8
//! (arXiv 2407.02610).
//!
//! In each round the server sends its model to all clients; each trains it for some steps on its own examples, from a fresh optimizer,
//! and sends it back; the server takes the mean, weighted by how many examples each has. Two runs of each seed have the same examples in the same
//! order: `f32`, where clients run the step as it is and models travel in f32, and `fp8`, where they run the client's step and models are packed.
//! The server's model is evaluated by the step as it is, on batches that no client has.

mod examples;
mod outcome;
mod worker;

pub use examples::Split;
pub use outcome::{FederatedVerdicts, Outcome, outcomes};

use std::path::Path;

use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_passes::exchange::{ExchangeOptions, Exchanged};
use fp8c_passes::lower::Evaluated;
use serde::{Deserialize, Serialize};

use super::store::{Plan, Store, on_threads};
use crate::backend::Backend;
use crate::error::Error;
use crate::limits::Stop;
use crate::module::{Module, default_options};
use crate::npz::{Batches, Npz};
use crate::train::Feed;

/// How clients and server work together.
#[derive(Clone, PartialEq, Debug)]
pub struct FederatedOptions {
    /// How many clients.
    pub clients: usize,
    /// How many rounds.
    pub rounds: usize,
    /// Steps of a client in a round.
    pub local_steps: usize,
    /// How examples are dealt out.
    pub split: Split,
    /// The fed array whose integers are the classes of examples.
    pub labels: Option<String>,
    /// Batches at the end of the fed arrays that no client has.
    pub held_out: usize,
    /// Seeds: of how examples are dealt out, of their order and of initial values.
    pub seeds: u32,
    /// What each step is fed with.
    pub feeds: Vec<Feed>,
    /// Result -> argument pairs that override what was found.
    pub state: Vec<(usize, usize)>,
    /// The result that is the loss, whatever was found; of several numbers their mean.
    pub loss: Option<usize>,
    /// Clip values are trained, at this rate.
    pub train_clips: Option<f64>,
    /// Turns of refinement by the server.
    pub refine: u32,
    /// What runs the programs.
    pub backend: Backend,
    /// Where compiled code is kept.
    pub cache: Option<std::path::PathBuf>,
    /// How many runs at once.
    pub jobs: usize,
}

/// What is run, as its directory remembers it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FederatedProtocol {
    /// Version of this layout.
    pub version: u32,
    /// How models travel.
    pub arms: Vec<String>,
    /// How many clients.
    pub clients: usize,
    /// How many rounds.
    pub rounds: usize,
    /// Steps of a client in a round.
    pub local_steps: usize,
    /// How examples are dealt out.
    pub split: String,
    /// Batches that no client has.
    pub held_out: usize,
    /// How many seeds.
    pub seeds: u32,
    /// Bytes of a model one way, of each arm.
    pub bytes: [usize; 2],
    /// SHA-256 of the step's text and of the array file.
    pub files: [String; 2],
    /// What else makes a run.
    pub words: Vec<String>,
}

impl Plan for FederatedProtocol {
    fn names(&self) -> Vec<String> {
        let arm = |name: &'_ String| (0..self.seeds).map(|s| format!("{name}-s{s:03}")).collect::<Vec<_>>();
        self.arms.iter().flat_map(arm).collect()
    }

    fn parts(&self) -> Vec<(&'static str, String)> {
        vec![
            ("clients", self.clients.to_string()),
            ("rounds", self.rounds.to_string()),
            ("steps of a round", self.local_steps.to_string()),
            ("the split", self.split.clone()),
            ("batches held out", self.held_out.to_string()),
            ("seeds", self.seeds.to_string()),
            ("the step", self.files[0].clone()),
            ("the arrays", self.files[1].clone()),
            ("options", self.words.join("; ")),
        ]
    }
}

/// What one run told.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct FederatedRun {
    /// How models travelled.
    pub arm: String,
    /// Seed.
    pub seed: u32,
    /// Examples of each client.
    pub examples: Vec<usize>,
    /// Round by round; the first is before any training.
    pub rounds: Vec<Round>,
}

/// The server's model after a round.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Round {
    /// The loss on what was held out, where it is finite.
    pub loss: Option<f64>,
    /// The share of it that is right, where labels are known.
    pub accuracy: Option<f64>,
    /// Bytes that the server sent so far.
    pub down: usize,
    /// Bytes that it was sent.
    pub up: usize,
}

/// A simulation that is ready to run.
pub struct Federated {
    protocol: FederatedProtocol,
    options: FederatedOptions,
    module: Module,
    exchanged: Exchanged,
    evaluated: Evaluated,
    loss: usize,
    base: Vec<Tensor>,
    feeds: Vec<(usize, Batches)>,
    /// Which of the feeds has the classes.
    labels: Option<usize>,
}

impl Federated {
    /// Reads a step and its arrays, and makes its programs.
    ///
    /// # Errors
    /// The step cannot be exchanged, or the arrays do not fit.
    pub fn new(module: &Module, inputs: &Path, options: FederatedOptions) -> Result<Self, Error> {
        let fail = |message: String| Error::from(Diagnostic::error(code::OPTION, message));
        let how = ExchangeOptions {
            clients: options.clients,
            train_clips: options.train_clips,
            refine: options.refine,
            seed: 0,
        };
        let exchanged = module.exchange(&default_options(), &how)?;
        let mut evaluated = module.evaluated(&super::arm::as_it_is())?;
        let loss = crate::train::loss_of(module, evaluated.loss, options.loss)?;
        let replaced = |o: usize, i: usize| options.state.iter().any(|&(a, b)| a == o || b == i);
        evaluated.state.retain(|&(o, i)| !replaced(o, i));
        evaluated.state.extend(&options.state);
        let mut arrays = Npz::open(inputs)?;
        let types = module.parameters()?;
        let feeds = crate::train::open_feeds(&types, &mut arrays, &options.feeds, options.held_out + 1)?;
        let sizes: Vec<_> = feeds.iter().map(|(_, f)| (f.count, f.ty().shape.first().copied())).collect();
        let Some(&(_, Some(_))) = sizes.first() else {
            return Err(fail("clients need examples: --feed names arrays of batches".into()));
        };
        if sizes.iter().any(|s| *s != sizes[0]) {
            return Err(fail("all fed arrays must have as many batches, of as many examples".into()));
        }
        let first = |i| feeds.iter().find(|f: &&(usize, Batches)| f.0 == i).map(|f| f.1.get(0));
        let base = arrays.arguments_except(&types, |i| first(i)?.ok())?;
        let named = |name: &String| {
            let found = options.feeds.iter().position(|f| f.array == *name);
            found.ok_or_else(|| fail(format!("--labels {name}: no --feed takes that array")))
        };
        let labels = options.labels.as_ref().map(named).transpose()?;
        let file = std::fs::read(inputs)
            .map_err(|e| Diagnostic::error(code::FILE, format!("cannot read {}: {e}", inputs.display())))?;
        let mut words = vec![
            format!("{:?}", options.backend),
            format!("{:?} {:?}", options.feeds, options.state),
            format!("{:?} {:?} {}", options.labels, options.train_clips, options.refine),
        ];
        words.extend(options.loss.map(|result| format!("result {result} is the loss")));
        let bytes = exchanged.manifest.bytes;
        let protocol = FederatedProtocol {
            version: 1,
            arms: ["f32", "fp8"].map(String::from).to_vec(),
            clients: options.clients,
            rounds: options.rounds,
            local_steps: options.local_steps,
            split: options.split.to_string(),
            held_out: options.held_out,
            seeds: options.seeds,
            bytes: [bytes.f32, bytes.packed],
            files: [crate::files::sum(&module.source.bytes), crate::files::sum(&file)],
            words,
        };
        Ok(Self {
            protocol,
            options,
            module: module.clone(),
            exchanged,
            evaluated,
            loss,
            base,
            feeds,
            labels,
        })
    }

    /// What is run.
    pub fn protocol(&self) -> &FederatedProtocol {
        &self.protocol
    }

    /// What was found in the step, for people.
    pub fn notes(&self) -> Vec<String> {
        let made = &self.exchanged.manifest;
        let coded = made.coded().count();
        let mut out = vec![format!(
            "{coded} of {} tensors travel as {} codes; {} products of a client carry them",
            made.tensors.len(),
            made.format,
            made.products
        )];
        out.extend(made.notes.iter().cloned());
        match (&self.evaluated.logits, self.labels) {
            (Err(why), Some(_)) => out.push(format!("accuracy is not measured: {why}")),
            (_, None) => out.push("accuracy is not measured: --labels names no array of classes".into()),
            _ => {}
        }
        out
    }

    /// Runs what is missing; `progress` is told how many of how many runs are done.
    ///
    /// # Errors
    /// A run cannot be made, or somebody said to stop: what ended before that is kept.
    pub fn run(
        &self,
        dir: &Path,
        stop: &Stop,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Vec<FederatedRun>, Error> {
        let store = Store::create(dir, &self.protocol)?;
        let all = 0..2 * self.options.seeds as usize;
        let todo: Vec<usize> = all.clone().filter(|&run| !store.has(run)).collect();
        on_threads(self.options.jobs, &todo, stop, progress, |run, (): &mut ()| {
            let (arm, seed) = (run / self.options.seeds as usize, run % self.options.seeds as usize);
            store.write(run, &self.one(arm, seed as u32, stop)?)
        })?;
        all.map(|run| store.read(run)).collect()
    }
}
