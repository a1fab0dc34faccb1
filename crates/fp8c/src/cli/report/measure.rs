//! What is seen of a step in the report when it runs: losses, how well products and tensors fit their codes.

use std::path::PathBuf;

use fp8c::{LowerOptions, Module, Quality, Start, TrainOptions, Trainer};

use super::super::common::BackendArgs;
use super::super::output::Failure;
use super::super::step::feeds;
use super::super::train::Run;

/// What to run on.
pub(super) struct Words<'w> {
    pub(super) inputs: &'w PathBuf,
    pub(super) feed: &'w [(String, String)],
    pub(super) steps: usize,
    pub(super) backend: &'w BackendArgs,
}

/// What was seen of one recipe.
pub(super) struct Measured {
    pub(super) losses: Vec<f64>,
    pub(super) quality: Quality,
    /// By row of the manifest: scale, last largest magnitude, and its part of what the scale can hold.
    pub(super) rows: Vec<Row>,
}

/// The rows of a tensor, all turns of a loop together: of each the largest.
#[derive(Clone, Copy)]
pub(super) struct Row {
    pub(super) row: usize,
    pub(super) scale: f64,
    pub(super) amax: f64,
    pub(super) used: f64,
}

impl Words<'_> {
    /// Trains with one recipe and looks at the step behind the last.
    pub(super) fn measure(&self, module: &Module, options: &LowerOptions) -> Result<Measured, Failure> {
        let train = TrainOptions {
            steps: self.steps,
            feeds: feeds(module, self.feed)?,
            start: Start::Import,
            backend: self.backend.backend(),
            cache: self.backend.cache.clone(),
            limits: self.backend.limits(),
            ..TrainOptions::default()
        };
        let mut run = Run::start(module, options, self.inputs, &train, self.backend)?;
        for _ in 0..self.steps {
            run.losses.push(run.trainer.step()?);
        }
        let quality = run.trainer.quality(module, options)?;
        Ok(Measured { losses: run.losses, quality, rows: rows(&run.trainer)? })
    }
}

/// Scales as the next step takes them, beside the newest entries of their histories.
fn rows(trainer: &Trainer) -> Result<Vec<Row>, Failure> {
    let manifest = trainer.manifest();
    let arguments = trainer.arguments()?;
    let array = |role: &str| {
        let input = manifest.inputs.iter().find(|i| i.role == role)?;
        Some((arguments.get(input.index)?.to_f64s(), input.shape.clone()))
    };
    let (Some((scales, _)), Some((history, shape))) = (array("fp8_scale"), array("fp8_amax_history")) else {
        return Ok(vec![]);
    };
    let width = shape.get(1).map_or(1, |&n| n.max(1) as usize);
    let mut out = Vec::new();
    for tensor in &manifest.tensors {
        let all = tensor.row..tensor.row + tensor.layers.max(1) as usize;
        // Stored state has rows behind these.
        if all.end > scales.len() || all.end * width > history.len() || tensor.place.is_some() {
            continue;
        }
        let largest = |f: &dyn Fn(usize) -> f64| all.clone().map(f).fold(0.0, f64::max);
        out.push(Row {
            row: tensor.row,
            scale: largest(&|r| scales[r]),
            amax: largest(&|r| history[r * width]),
            used: largest(&|r| history[r * width] / (scales[r] * tensor.max)),
        });
    }
    Ok(out)
}
