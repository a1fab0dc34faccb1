//! What a lowered step would take on a Gaudi2: time and memory, by figures.

use serde::Serialize;

use crate::error::Error;
use crate::module::Module;
use crate::{Lowered, Manifest};

pub use fp8c_tpc::cost::{Cost, KernelCost, Kind, Layout, Memory, MemoryModel, Part, cost};

/// Devices and how a step is spread over them, as the paper ran it and on one.
const LAYOUTS: [Layout; 5] = [
    Layout { devices: 1, tensor_parallel: 1, zero: false },
    Layout { devices: 8, tensor_parallel: 1, zero: true },
    Layout { devices: 8, tensor_parallel: 8, zero: false },
    Layout { devices: 256, tensor_parallel: 1, zero: true },
    Layout { devices: 256, tensor_parallel: 8, zero: true },
];
const BATCHES: [u64; 4] = [1, 2, 4, 8];

/// What a step would take.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct CostReport {
    /// Passes, forward and backward, for each update of the parameters.
    pub passes: u64,
    /// On one device.
    pub step: Cost,
    /// On some devices, each with a batch of its own.
    pub times: Vec<StepTime>,
    /// On each device.
    pub memory: Vec<Memory>,
    /// What fits.
    pub largest: Vec<LargestBatch>,
}

/// One pass with its part of the update, on each of some devices.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct StepTime {
    /// Replicas.
    pub devices: u64,
    /// In milliseconds, one node after another.
    pub ms: f64,
    /// In milliseconds, if attention were one node of the library's.
    pub fused_attention_ms: f64,
    /// In milliseconds, with the instructions that the text of kernels has.
    pub by_instructions_ms: f64,
    /// Milliseconds in which gradients are added up, for each update.
    pub exchange_ms: f64,
}

/// The largest batch that fits.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LargestBatch {
    /// How the step is spread.
    pub layout: Layout,
    /// In batches of the step; nothing where not even one fits.
    pub batch: Option<u64>,
    /// The same, if attention were one node that keeps no scores.
    pub batch_without_scores: Option<u64>,
}

impl Module {
    /// What this step, lowered, would take on a Gaudi2, with an update of the parameters after so many passes. Loops count as they run,
    /// turn after turn, however they are recorded.
    ///
    /// # Errors
    /// As [`Module::package`].
    pub fn cost(&self, lowered: &Lowered, passes: u64) -> Result<CostReport, Error> {
        let outputs = lowered.manifest.outputs.iter();
        let state: Vec<(usize, usize)> = outputs.filter_map(|o| Some((o.index, o.feeds?))).collect();
        let package = self.with_graph(lowered.step.clone()).package(&state, usize::MAX)?;
        let kinds = kinds(&lowered.manifest);
        let step = cost(&package, &kinds);
        let model = MemoryModel::new(&package.graph, &kinds);
        let time = |devices| {
            let update = step.share_of_update_ms(devices, passes);
            StepTime {
                devices,
                ms: step.pass_ms + update,
                fused_attention_ms: step.fused_attention_ms + update,
                by_instructions_ms: step.by_instructions_ms + update,
                exchange_ms: step.exchange_ms(devices),
            }
        };
        let memory = LAYOUTS.iter().flat_map(|&l| BATCHES.map(|b| model.at(l, b))).collect();
        let largest = LAYOUTS.map(|layout| LargestBatch {
            layout,
            batch: model.largest_batch(layout, true),
            batch_without_scores: model.largest_batch(layout, false),
        });
        let times = [1, 8, 256].map(time).to_vec();
        Ok(CostReport { passes, step, times, memory, largest: largest.to_vec() })
    }
}

/// What the arguments of a lowered step are.
fn kinds(manifest: &Manifest) -> Vec<Kind> {
    let kind = |role: &str| match role {
        "parameter" | "frozen" => Kind::Parameter,
        "master" | "first_moment" | "second_moment" | "bf16_remainder" => Kind::Optimizer,
        "data" => Kind::Data,
        _ => Kind::Other,
    };
    manifest.inputs.iter().map(|i| kind(&i.role)).collect()
}
