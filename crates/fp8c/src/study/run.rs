//! One run of a study: a step again and again on its own state, with what it tells.

use fp8c_ir::Tensor;
use serde::{Deserialize, Serialize};

use super::StudyOptions;
use super::arm::Program;
use super::search::searched;
use crate::backend::RunOptions;
use crate::error::Error;
use crate::limits::Limits;
use crate::npz::Batches;
use crate::prepared::Prepared;

/// What one run told. What is not finite is null in its file.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Run {
    /// Format or recipe.
    pub arm: String,
    /// Factor on the learning rate.
    pub rate: f64,
    /// Seed.
    pub seed: u32,
    /// The loss of each step; it ends with the first that is not finite.
    pub losses: Vec<Option<f64>>,
    /// Norms of the gradients, where they are measured.
    pub norms: Vec<Option<f64>>,
    /// Sharpness of the last token's logits, where it is measured.
    pub sharpness: Vec<Option<f64>>,
    /// What L-BFGS-B finds of it, where that was asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub searched: Vec<Option<f64>>,
}

/// A program that runs one seed after the other.
pub(super) struct Runner {
    /// Which arm's program it is.
    pub(super) arm: usize,
    program: Prepared,
}

impl Runner {
    pub(super) fn new(
        program: &Program,
        arm: usize,
        arguments: Vec<Tensor>,
        options: &StudyOptions,
        limits: Limits,
    ) -> Result<Self, Error> {
        let run = RunOptions {
            backend: options.backend,
            donated: program.state.clone(),
            cache: options.cache.clone(),
            limits,
        };
        Ok(Self { arm, program: Prepared::new(&program.step, run, arguments)? })
    }

    /// From the beginning, with other arguments.
    pub(super) fn reset(&mut self, arguments: Vec<Tensor>) -> Result<(), Error> {
        arguments.into_iter().enumerate().try_for_each(|(i, tensor)| self.program.set(i, tensor))
    }

    /// Runs until the end, or until a loss is not finite.
    pub(super) fn run(
        &mut self,
        of: &Program,
        feeds: &[(usize, Batches)],
        order: &[usize],
        options: &StudyOptions,
    ) -> Result<Run, Error> {
        let mut out = Run::default();
        for step in 0..options.steps {
            for (argument, batches) in feeds {
                let slice = order.get(step).copied().unwrap_or(step);
                self.program.set(*argument, batches.get(slice)?)?;
            }
            self.program.run()?;
            let loss = self.mean(of.loss)?;
            out.losses.push(loss);
            for (result, list) in [(of.norm, &mut out.norms), (of.sharpness, &mut out.sharpness)] {
                list.extend(result.map(|r| self.mean(r)).transpose()?);
            }
            if let (Some(steps), Some(at)) = (options.search, of.sharpness) {
                let (z, slope) =
                    (self.program.result(at + 1)?.to_f64s(), self.program.result(at + 2)?.to_f64s());
                out.searched.push(searched(&z, &slope, steps));
            }
            if loss.is_none() {
                break;
            }
            self.program.carry(&of.state)?;
        }
        Ok(out)
    }

    /// The mean of a result's elements, where it is finite.
    fn mean(&self, result: usize) -> Result<Option<f64>, Error> {
        let values = self.program.result(result)?.to_f64s();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        Ok(mean.is_finite().then_some(mean))
    }
}
