//! Training: a step run again and again on its own state, fed with one batch after the other.

use std::path::PathBuf;

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::{Graph, Tensor, TensorType};
use fp8c_passes::inspect::{GivenReport, Summary};
use fp8c_passes::manifest::Manifest;
use fp8c_passes::watch::{CLAMPED, FINITE, FLUSHED, NONFINITE};
use fp8c_passes::{lower::Lowered, options::LowerOptions};

use crate::backend::{Backend, RunOptions};
use crate::error::Error;
use crate::limits::{Limits, Watcher};
use crate::module::Module;
use crate::nonfinite;
use crate::npz::{Batches, Npz};
use crate::prepared::Prepared;
use crate::quality::{self, Quality};

/// An argument that gets another slice of an array at each step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Feed {
    /// Index of the argument of `@main`.
    pub argument: usize,
    /// Name of the array; its first dimension counts the steps.
    pub array: String,
}

/// How the FP8 state starts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Start {
    /// From the first batch: the BF16 step is run once on it, and fills the histories.
    #[default]
    Import,
    /// Scales of one and empty histories. Moments that are stored in FP8 are zero, or converted when they are given otherwise.
    Init,
}

/// How to train.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TrainOptions {
    /// How many steps.
    pub steps: usize,
    /// What each step is fed with.
    pub feeds: Vec<Feed>,
    /// Result -> argument pairs that override which result feeds which argument on the next step.
    pub state: Vec<(usize, usize)>,
    /// The result that is the loss, whatever was found; of several numbers their mean.
    pub loss: Option<usize>,
    /// How the FP8 state starts.
    pub start: Start,
    /// What runs the step.
    pub backend: Backend,
    /// A directory in which compiled code is kept for the next time.
    pub cache: Option<PathBuf>,
    /// What ends a step before the program does.
    pub limits: Limits,
}

/// What a step told of itself.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Told {
    /// Part of each tensor beyond its format's largest value, in the order of the manifest's `watched`.
    pub clamped: Vec<f64>,
    /// Part of each that became zero.
    pub flushed: Vec<f64>,
    /// The first tensor with an element that is not finite.
    pub nonfinite: Option<String>,
    /// With a guard: whether the state stayed as it was.
    pub kept: Option<bool>,
}

/// A step with its state.
///
/// ```
/// use fp8c::{Feed, Module, Npz, TrainOptions, Trainer};
/// let module = Module::read("../../tests/variants/sgd_plain.mlir")?;
/// let feeds = vec![Feed { argument: 4, array: "tokens".into() }];
/// let options = TrainOptions { steps: 10, feeds, ..TrainOptions::default() };
/// let mut npz = Npz::open("../../tests/variants/sgd_plain.npz")?;
/// let mut trainer = Trainer::new(&module, &fp8c::default_options(), &mut npz, &options)?;
/// let losses = (0..options.steps).map(|_| trainer.step()).collect::<Result<Vec<_>, _>>()?;
/// assert!(losses[9] < losses[0]);
/// # Ok::<(), fp8c::Error>(())
/// ```
pub struct Trainer {
    program: Prepared,
    feeds: Vec<(usize, Batches)>,
    state: Vec<(usize, usize)>,
    loss: usize,
    /// The arguments of the last step that went well, where the interpreter runs it.
    before: Option<Vec<Tensor>>,
    step: usize,
    told: Told,
    warnings: Vec<String>,
    manifest: Manifest,
    summary: Summary,
}

impl Trainer {
    /// Lowers `module`, reads its arguments and makes the state to start with. A recipe that does nothing runs the module
    /// as it is.
    ///
    /// # Errors
    /// The module cannot be lowered, it has no loss, or the arrays do not fit.
    pub fn new(
        module: &Module,
        lower: &LowerOptions,
        arrays: &mut Npz,
        options: &TrainOptions,
    ) -> Result<Self, Error> {
        let lowered = module.lower(lower)?;
        let feeds = open_feeds(&module.parameters()?, arrays, &options.feeds, options.steps)?;
        let first =
            |i| feeds.iter().find(|(argument, _)| *argument == i).map(|(_, b): &(_, Batches)| b.get(0));
        let given = arrays.arguments_except(&module.parameters()?, |i| first(i)?.ok())?;
        let loss = found_loss(&lowered.manifest);
        let loss = loss_of(module, loss, options.loss)?;
        let state = state_pairs(&lowered.manifest, &options.state)?;
        let (step, arguments) = if lower.recipe.is_identity() {
            (module.clone(), given)
        } else {
            let arguments = start(module, &lowered, given, options.start, &options.limits)?;
            (module.with_graph(lowered.step), arguments)
        };
        let run = RunOptions {
            backend: options.backend,
            donated: state.clone(),
            cache: options.cache.clone(),
            limits: options.limits.clone(),
        };
        let program = Prepared::new(&step, run, arguments)?;
        let summary = lowered.found.summary;
        let mut warnings = lowered.found.warnings;
        if options.steps > 1 {
            warnings.extend(always_the_same(&lowered.found.given, &feeds, &state));
        }
        let manifest = lowered.manifest;
        Ok(Self {
            program,
            feeds,
            state,
            loss,
            before: None,
            step: 0,
            told: Told::default(),
            warnings,
            manifest,
            summary,
        })
    }

    /// Runs one step and returns its loss.
    ///
    /// # Errors
    /// The step cannot be run, or its loss is not finite; then the message names the tensor where that began. A step with a guard
    /// goes on from where it was.
    pub fn step(&mut self) -> Result<f64, Error> {
        for (argument, batches) in &self.feeds {
            self.program.set(*argument, batches.get(self.step)?)?;
        }
        self.program.run()?;
        let losses = self.program.result(self.loss)?.to_f64s();
        let loss = losses.iter().sum::<f64>() / losses.len() as f64;
        let told = self.told()?;
        let guarded = told.kept.is_some();
        self.told = told;
        if !loss.is_finite() && !guarded {
            return Err(self.diverged(loss)?);
        }
        if self.program.backend() == Backend::Interpreter {
            self.before = Some(self.program.arguments()?);
        }
        self.program.carry(&self.state)?;
        self.step += 1;
        Ok(loss)
    }

    /// What the step that just ran tells of itself, where it was lowered to.
    fn told(&self) -> Result<Told, Error> {
        let result = |role: &str| {
            let output = self.manifest.outputs.iter().find(|o| o.role == role);
            output.map(|o| Ok::<_, Error>(self.program.result(o.index)?.to_f64s())).transpose()
        };
        let first = result(NONFINITE)?.and_then(|v| usize::try_from(v[0] as i64).ok());
        let name =
            |i: usize| self.manifest.watched.get(i).map(|w| format!("{} ({}, {})", w.name, w.role, w.format));
        Ok(Told {
            clamped: result(CLAMPED)?.unwrap_or_default(),
            flushed: result(FLUSHED)?.unwrap_or_default(),
            nonfinite: first.and_then(name),
            kept: result(FINITE)?.map(|finite| finite[0] == 0.0),
        })
    }

    /// What the last step told of itself: empty unless it was lowered to.
    pub fn last(&self) -> &Told {
        &self.told
    }

    /// What to say of a loss that is not finite.
    fn diverged(&self, loss: f64) -> Result<Error, Error> {
        let module = self.program.module();
        let mut error =
            Diagnostic::error(code::NUMERICS, format!("the loss of step {} is {loss}", self.step));
        if self.program.overwrites() {
            let note = "the state has been updated in place; --backend interpreter tells where it began";
            return Ok(Error::from(error.note(note)).in_source(&module.source));
        }
        let found = nonfinite::explain(module, self.before.as_deref(), &self.program.arguments()?)?;
        error.notes.extend(found.notes);
        Ok(Error::from(error.or_at(found.span)).in_source(&module.source))
    }

    /// The arguments of the next step: what training has made so far.
    ///
    /// # Errors
    /// Never, in a step that has been made ready.
    pub fn arguments(&self) -> Result<Vec<Tensor>, Error> {
        self.program.arguments()
    }

    /// How well tensors fit their codes in the next step, on the batch of the last one: it is run once in the interpreter.
    ///
    /// # Errors
    /// The step cannot be run there.
    pub fn quality(&self, module: &Module, lower: &LowerOptions) -> Result<Quality, Error> {
        let watched = module.watched(lower)?;
        if watched.products.is_empty() {
            return Ok(Quality { saved_bytes: watched.saved_bytes, ..Quality::default() });
        }
        quality::quality(module, &watched, &self.arguments()?)
    }

    /// What lowering decided and found.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The summary of what was found.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// What the user should know before trusting the step.
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// The step, ready to run.
    pub fn program(&self) -> &Prepared {
        &self.program
    }
}

/// The arrays that feed arguments, with a slice for each of so many steps.
pub(crate) fn open_feeds(
    types: &[TensorType],
    arrays: &mut Npz,
    wanted: &[Feed],
    steps: usize,
) -> Result<Vec<(usize, Batches)>, Error> {
    let mut feeds = Vec::new();
    for Feed { argument, array } in wanted {
        let Some(ty) = types.get(*argument) else {
            let message = format!("in_{argument:03} cannot be fed: the step has {} arguments", types.len());
            return Err(Diagnostic::error(code::ARRAYS, message).into());
        };
        let batches = arrays.batches(array, ty)?;
        if batches.count < steps {
            let message = format!(
                "array {array} has {} slices along its first dimension; {} steps need as many",
                batches.count, steps
            );
            return Err(Diagnostic::error(code::ARRAYS, message).into());
        }
        feeds.push((*argument, batches));
    }
    Ok(feeds)
}

/// The result that was found to be the loss.
pub(crate) fn found_loss(manifest: &Manifest) -> Option<usize> {
    manifest.outputs.iter().find(|o| o.role == "loss").map(|o| o.index)
}

/// The result that is the loss: the one that was named, else the one that was found.
pub(crate) fn loss_of(module: &Module, found: Option<usize>, named: Option<usize>) -> Result<usize, Error> {
    let Some(named) = named else {
        let message = "no result of the step is a loss: a float scalar that feeds nothing";
        let note = "name the one that is, as --loss out_006; of several numbers their mean is taken";
        let missing = || Error::from(Diagnostic::error(code::PASS, message).note(note));
        return found.ok_or_else(|| missing().in_source(&module.source));
    };
    let results = module.results()?;
    match results.get(named) {
        Some(ty) if ty.as_tensor().is_some_and(|t| t.elem.is_float()) => Ok(named),
        Some(ty) => {
            let message = format!("result {named} is no loss: it has the type {ty}, not one of floats");
            Err(Diagnostic::error(code::OPTION, message).into())
        }
        None => {
            let message = format!("there is no result {named}: the step has {}", results.len());
            Err(Diagnostic::error(code::OPTION, message).into())
        }
    }
}

/// What to say of arguments that no result and no array gives another value.
pub(crate) fn always_the_same<'g>(
    given: &'g [GivenReport],
    feeds: &'g [(usize, Batches)],
    state: &'g [(usize, usize)],
) -> impl Iterator<Item = String> + 'g {
    let paired = |i: usize| state.iter().any(|p| p.1 == i) || feeds.iter().any(|f| f.0 == i);
    given.iter().filter(move |g| !paired(g.input)).map(|g| {
        let GivenReport { id, name, ty, .. } = g;
        format!(
            "{id} ({name}, {ty}) is the same at each step: no result and no --feed gives it another value"
        )
    })
}

/// Which result feeds which argument, as found and as overridden.
pub(crate) fn state_pairs(
    manifest: &Manifest,
    overrides: &[(usize, usize)],
) -> Result<Vec<(usize, usize)>, Error> {
    let found = manifest.outputs.iter().filter_map(|o| Some((o.index, o.feeds?)));
    let replaced =
        |&(output, input): &(usize, usize)| overrides.iter().any(|&(o, i)| o == output || i == input);
    let mut pairs: Vec<_> = found.filter(|pair| !replaced(pair)).collect();
    for &(output, input) in overrides {
        if output >= manifest.outputs.len() || input >= manifest.inputs.len() {
            let (outputs, inputs) = (manifest.outputs.len(), manifest.inputs.len());
            let message =
                format!("result {output} cannot feed argument {input}: there are {outputs} and {inputs}");
            return Err(Diagnostic::error(code::OPTION, message).into());
        }
        pairs.push((output, input));
    }
    Ok(pairs)
}

/// The lowered step's arguments: the original's, with the state's places taken by what `import` or `init` makes.
pub(crate) fn start(
    module: &Module,
    lowered: &Lowered,
    given: Vec<Tensor>,
    how: Start,
    limits: &Limits,
) -> Result<Vec<Tensor>, Error> {
    let watcher = Watcher::new(limits);
    let manifest = &lowered.manifest;
    let mut slots: Vec<Option<Tensor>> = given.iter().cloned().map(Some).collect();
    slots.resize(manifest.inputs.len(), None);
    // The places of what a program makes, in its order.
    let mut fill =
        |program: &Graph, arguments: &[Tensor], places: &[usize], wanted: &dyn Fn(usize) -> bool| {
            let made = module.with_graph(program.clone()).run_watched(arguments, &watcher)?;
            if made.len() != places.len() {
                let message = format!("{} arrays of state were made for {} places", made.len(), places.len());
                return Err(Error::from(Diagnostic::error(code::PASS, message)));
            }
            for (&place, tensor) in places.iter().zip(made).filter(|(place, _)| wanted(**place)) {
                slots[place] = Some(tensor);
            }
            Ok(())
        };
    match how {
        Start::Import => fill(&lowered.import, &given, &manifest.state_inputs, &|_| true)?,
        Start::Init => {
            let added: Vec<usize> = (given.len()..manifest.inputs.len()).collect();
            let weights: Vec<Tensor> = manifest.init_inputs().iter().map(|&i| given[i].clone()).collect();
            fill(&lowered.init, &weights, &added, &|_| true)?;
            let types = module.with_graph(lowered.step.clone()).parameters()?;
            let stored = |i: usize| given.get(i).is_some_and(|g| g.ty.elem != types[i].elem);
            if (0..given.len()).any(|i| stored(i) && given[i].to_f64s().iter().any(|&v| v != 0.0)) {
                // Moments that are not zero need the scales that the import makes for them.
                let of_moments = |i: usize| manifest.inputs[i].role.starts_with("fp8_moment_");
                fill(&lowered.import, &given, &manifest.state_inputs, &|i| stored(i) || of_moments(i))?;
            } else {
                for i in (0..given.len()).filter(|&i| stored(i)) {
                    slots[i] = Some(Tensor::zeros(types[i].clone()));
                }
            }
        }
    }
    let missing = slots.iter().position(Option::is_none);
    slots.into_iter().collect::<Option<_>>().ok_or_else(|| {
        let message = format!("nothing was made for argument {}", missing.unwrap_or_default());
        Diagnostic::error(code::PASS, message).into()
    })
}
