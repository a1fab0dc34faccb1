//! What the runs of a study differ in beside seed and rate: formats of operands, or recipes; each is one program.

use fp8c_ir::Tensor;
use fp8c_passes::bits::{Bits, Which, narrowed};
use fp8c_passes::instrument::Instrumented;
use fp8c_passes::legalize::legalize;
use fp8c_passes::lower::Lowered;
use fp8c_passes::options::LowerOptions;

use super::StudyOptions;
use crate::error::Error;
use crate::limits::Limits;
use crate::module::{Module, default_options};
use crate::train::{Start, loss_of, start, state_pairs};

/// A format or a recipe.
#[derive(Clone, PartialEq, Debug)]
pub struct Arm {
    /// What it is called.
    pub name: String,
    /// What it is.
    pub kind: ArmKind,
}

/// What an arm is.
#[derive(Clone, PartialEq, Debug)]
pub enum ArmKind {
    /// Operands of products carry these bits; without bits the step is as it is.
    Bits(Option<Bits>, Which),
    /// The step is lowered.
    Recipe(Box<LowerOptions>),
}

/// The program of an arm.
pub(super) struct Program {
    pub(super) step: Module,
    /// What each argument of the original step is, by its name in manifests.
    pub(super) roles: Vec<String>,
    pub(super) state: Vec<(usize, usize)>,
    pub(super) loss: usize,
    pub(super) norm: Option<usize>,
    pub(super) sharpness: Option<usize>,
    rate: usize,
    /// Of a recipe: with the programs that make its state.
    lowered: Option<Lowered>,
    /// Of bits: state behind the step's own.
    added: Vec<Tensor>,
}

impl Program {
    pub(super) fn new(
        step: &Module,
        added: &Instrumented,
        options: &StudyOptions,
        arm: usize,
    ) -> Result<Self, Error> {
        let fail = |e| Error::from(e).in_source(&step.source);
        let identity = || {
            let recipe = fp8c_passes::recipe::Recipe::named("bf16");
            recipe.map_or_else(default_options, |r| LowerOptions::new(r, default_options().target))
        };
        let lower = match &options.arms[arm].kind {
            ArmKind::Recipe(options) => (**options).clone(),
            ArmKind::Bits(..) => identity(),
        };
        let lowered = step.lower(&lower)?;
        let manifest = &lowered.manifest;
        let roles = manifest.inputs.iter().take(added.rate).map(|i| i.role.clone()).collect();
        let mut state = state_pairs(manifest, &options.state)?;
        let loss = loss_of(manifest).map_err(fail)?;
        let (mut program, mut extra) = (step.clone(), vec![]);
        if let ArmKind::Bits(Some(bits), which) = &options.arms[arm].kind {
            let graph = &mut program.graph;
            let raised = fp8c_passes::raise::raise(graph).map_err(fail)?;
            let (inputs, outputs) = (raised.args.len(), raised.results.len());
            let made = narrowed(graph, &raised, bits, which).map_err(fail)?;
            legalize(graph, lower.target).map_err(fail)?;
            state.extend((0..made.arrays.len()).map(|k| (outputs + k, inputs + k)));
            extra = made.arrays.iter().map(|a| Tensor::zeros(a.ty.clone())).collect();
        }
        let changes = !lower.recipe.is_identity();
        if changes {
            program = step.with_graph(lowered.step.clone());
        }
        Ok(Self {
            step: program,
            roles,
            state,
            loss,
            norm: added.norm,
            sharpness: added.sharpness,
            rate: added.rate,
            lowered: changes.then_some(lowered),
            added: extra,
        })
    }

    /// The arguments of the first step.
    pub(super) fn start(
        &self,
        step: &Module,
        mut given: Vec<Tensor>,
        rate: f64,
        limits: &Limits,
    ) -> Result<Vec<Tensor>, Error> {
        let scalar = fp8c_ir::TensorType::scalar(fp8c_ir::ElementType::F32);
        given.insert(self.rate, Tensor::from_f64s(scalar, vec![rate]));
        match &self.lowered {
            Some(lowered) => start(step, lowered, given, Start::Import, limits),
            None => {
                given.extend(self.added.iter().cloned());
                Ok(given)
            }
        }
    }
}
