//! What the runs of a study differ in beside seed and rate: formats of operands, or recipes; each is one program.

use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_passes::bits::{Bits, Which, narrowed};
use fp8c_passes::legalize::legalize;
use fp8c_passes::lower::{Lowered, Studied};
use fp8c_passes::options::LowerOptions;

use super::StudyOptions;
use crate::error::Error;
use crate::limits::Limits;
use crate::module::{Module, default_options};
use crate::train::{Start, start, state_pairs};

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

/// Nothing is changed.
pub(super) fn as_it_is() -> LowerOptions {
    let options = default_options();
    match fp8c_passes::recipe::Recipe::named("bf16") {
        Some(recipe) => LowerOptions { recipe, ..options },
        None => options,
    }
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
        module: &Module,
        studied: &Studied,
        options: &StudyOptions,
        loss: usize,
        arm: usize,
    ) -> Result<Self, Error> {
        let fail = |e| Error::from(e).in_source(&module.source);
        let mut lower = match &options.arms[arm].kind {
            ArmKind::Recipe(options) => (**options).clone(),
            ArmKind::Bits(..) => as_it_is(),
        };
        lower.watch.measures = true;
        let lowered = module.lower(&lower)?;
        let (manifest, measures) = (&lowered.manifest, &studied.measures);
        let roles = manifest.inputs.iter().take(measures.rate).map(|i| i.role.clone()).collect();
        let mut state = state_pairs(manifest, &options.state)?;
        let mut extra = vec![];
        let changes = !lower.recipe.is_identity();
        let graph = if changes {
            lowered.step.clone()
        } else {
            let mut graph = studied.step.clone();
            if let ArmKind::Bits(Some(bits), which) = &options.arms[arm].kind {
                let (inputs, outputs) = (studied.raised.args.len(), studied.raised.results.len());
                let made = narrowed(&mut graph, &studied.raised, bits, which).map_err(fail)?;
                if made.operands == 0 {
                    let message =
                        format!("no operand of a product carries the bits of {bits}: all are left alone");
                    return Err(Diagnostic::error(code::OPTION, message).into());
                }
                state.extend((0..made.arrays.len()).map(|k| (outputs + k, inputs + k)));
                extra = made.arrays.iter().map(|a| Tensor::zeros(a.ty.clone())).collect();
            }
            legalize(&mut graph, lower.target).map_err(fail)?;
            graph
        };
        Ok(Self {
            step: module.with_graph(graph),
            roles,
            state,
            loss,
            norm: measures.norm,
            sharpness: measures.sharpness,
            rate: measures.rate,
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
