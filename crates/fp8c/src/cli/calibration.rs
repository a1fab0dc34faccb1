//! `fp8c train --calibrate`: static scales from the largest magnitudes of a run.

use std::collections::BTreeMap;

use fp8c::diag::{Diagnostic, code};
use fp8c::recipe::{PerRole, Recipe, Timing};

use super::output::Failure;
use super::train::Run;

/// Largest magnitudes by tensor, as the histories of a run show them.
pub(super) struct Calibration {
    /// The argument that holds the histories.
    histories: usize,
    amax: BTreeMap<String, f32>,
}

impl Calibration {
    /// Of a run whose scales are delayed.
    pub(super) fn of(run: &Run) -> Result<Self, Failure> {
        let manifest = run.trainer.manifest();
        let histories = manifest.inputs.iter().find(|i| i.role == "fp8_amax_history").map(|i| i.index);
        let histories = histories.ok_or_else(|| {
            let message = format!("--calibrate: the recipe {} records no largest magnitudes", run.recipe);
            Diagnostic::error(code::OPTION, message).note("take one with delayed scales: --recipe delayed")
        })?;
        Ok(Self { histories, amax: BTreeMap::new() })
    }

    /// Takes in what the last step has recorded.
    pub(super) fn add(&mut self, run: &Run) -> Result<(), Failure> {
        let arguments = run.trainer.arguments()?;
        let histories = arguments[self.histories].to_f64s();
        let steps = arguments[self.histories].ty.shape.get(1).map_or(1, |&n| n.max(1) as usize);
        for tensor in &run.trainer.manifest().tensors {
            let rows = tensor.row..tensor.row + tensor.layers.max(1) as usize;
            let newest = rows.filter_map(|row| histories.get(row * steps));
            let amax = newest.fold(0.0f32, |m, &v| m.max(v as f32));
            if ["input", "weight", "grad"].contains(&tensor.role.as_str()) {
                let own = self.amax.entry(tensor.name.clone()).or_default();
                *own = own.max(amax);
            }
        }
        Ok(())
    }

    /// The recipe of the run with static scales.
    pub(super) fn recipe(self, run: &Run) -> String {
        let mut recipe: Recipe = run.options.recipe.clone();
        recipe.name = format!("{}-static", recipe.name);
        recipe.doc = format!("{} Scales from a calibration of {} steps.", recipe.doc, run.losses.len());
        recipe.scaling.timing = PerRole::All(Timing::Static);
        recipe.scaling.margin += 1;
        recipe.scaling.calibration = self.amax;
        recipe.to_json() + "\n"
    }
}
