//! The memory of a step on each of some devices.

use fp8c_gaudi::graph::{Graph, Place};
use serde::Serialize;

use super::flow::{Flow, last_uses, scores};

/// What an argument is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// A parameter.
    Parameter,
    /// Something of the optimizer: a master copy, a moment.
    Optimizer,
    /// Other state: scales, histories, counters.
    Other,
    /// New at each step: it grows with the batch.
    Data,
}

/// How a step is spread over devices.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Layout {
    /// All devices.
    pub devices: u64,
    /// So many share each layer, with its activations (sequence parallel); the others are replicas.
    pub tensor_parallel: u64,
    /// Replicas share masters and moments (ZeRO-1).
    pub zero: bool,
}

/// Bytes on each device.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Memory {
    /// How the step is spread.
    pub layout: Layout,
    /// Passes of this many times the step's batch.
    pub batch: u64,
    /// Parameters.
    pub parameters: u64,
    /// Masters and moments.
    pub optimizer: u64,
    /// Gradients, added up in BF16.
    pub gradients: u64,
    /// Scales, histories and counters.
    pub scales: u64,
    /// What of weights lives beside them at the peak: codes and scaled copies.
    pub copies: u64,
    /// What is saved for the backward pass, and temporaries, at the peak.
    pub activations: u64,
    /// The same, if attention were one node that keeps no scores.
    pub activations_without_scores: u64,
    /// All of it, with scores.
    pub total: u64,
    /// It fits.
    pub fits: bool,
    /// It fits without scores.
    pub fits_without_scores: bool,
}

/// Bytes of a device, and of a gradient.
pub(super) const GRADIENT_BYTES: u64 = 2;
const HBM: u64 = 96_000_000_000;

/// Elements of all parameters.
pub(super) fn parameters(graph: &Graph, kinds: &[Kind]) -> u64 {
    let of = graph.arguments.iter().zip(kinds).filter(|(_, k)| **k == Kind::Parameter);
    of.map(|(&t, _)| graph.tensors[t].elements() as u64).sum()
}

/// What lives at each node: activations, which grow with the batch, copies of weights, and activations but for attention's scores.
struct Living(Vec<[u64; 3]>);

impl Living {
    fn of(graph: &Graph, kinds: &[Kind]) -> Self {
        let flow = Flow::of(graph);
        let data = flow.reached(graph, |i| kinds.get(i) == Some(&Kind::Data));
        let (last, scores) = (last_uses(graph), scores(graph));
        let mut changes = vec![[0i64; 3]; graph.nodes.len() + 1];
        for (at, node) in graph.nodes.iter().enumerate() {
            // Tensors of the update are gradients and what becomes of them, one parameter at a time.
            if node.guid == "reshape" || flow.update[at] {
                continue;
            }
            for &t in node.outputs.iter().filter(|&&t| graph.tensors[t].place == Place::Workspace) {
                let gradient = flow.writer[t].is_some() && is_gradient(graph, &flow, t);
                if gradient {
                    continue;
                }
                let bytes = graph.tensors[t].bytes() as i64;
                let few = if scores[t] { 0 } else { bytes };
                let more = if data[t] { [bytes, 0, few] } else { [0, bytes, 0] };
                let end = (last[t] + 1).min(graph.nodes.len());
                for (k, more) in more.into_iter().enumerate() {
                    changes[at][k] += more;
                    changes[end][k] -= more;
                }
            }
        }
        let mut now = [0i64; 3];
        let living = changes[..graph.nodes.len()].iter().map(|change| {
            now.iter_mut().zip(change).for_each(|(n, c)| *n += c);
            now.map(|n| n.max(0) as u64)
        });
        Self(living.collect())
    }

    /// The peak with a batch of so many times the step's: activations and copies of weights at that time.
    fn peak(&self, batch: u64, scores: bool) -> [u64; 2] {
        let of = |l: &[u64; 3]| [if scores { l[0] } else { l[2] } * batch, l[1]];
        self.0.iter().map(of).max_by_key(|l| l[0] + l[1]).unwrap_or_default()
    }
}

/// Only the update reads it, other sizes of it included.
fn is_gradient(graph: &Graph, flow: &Flow, tensor: usize) -> bool {
    let readers = &flow.readers[tensor];
    let inner = |&at: &usize| {
        flow.update[at]
            || graph.nodes[at].guid == "reshape" && is_gradient(graph, flow, graph.nodes[at].outputs[0])
    };
    !readers.is_empty() && readers.iter().all(inner)
}

/// The memory of one step in any layout.
pub struct MemoryModel {
    living: Living,
    parameters: u64,
    optimizer: u64,
    gradients: u64,
    scales: u64,
}

impl MemoryModel {
    /// Of a step; `kinds` say what its arguments are.
    pub fn new(graph: &Graph, kinds: &[Kind]) -> Self {
        let bytes = |kind: Kind| -> u64 {
            let of = graph.arguments.iter().zip(kinds).filter(|(_, k)| **k == kind);
            of.map(|(&t, _)| graph.tensors[t].bytes() as u64).sum()
        };
        Self {
            living: Living::of(graph, kinds),
            parameters: bytes(Kind::Parameter),
            optimizer: bytes(Kind::Optimizer),
            gradients: parameters(graph, kinds) * GRADIENT_BYTES,
            scales: bytes(Kind::Other),
        }
    }

    /// In a layout, with so many times the step's batch.
    pub fn at(&self, layout: Layout, batch: u64) -> Memory {
        let share = layout.tensor_parallel.max(1);
        let replicas = if layout.zero { (layout.devices / share).max(1) } else { 1 };
        let [activations, copies] = self.living.peak(batch, true).map(|b| b / share);
        let [few, copies_then] = self.living.peak(batch, false).map(|b| b / share);
        let mut made = Memory {
            layout,
            batch,
            parameters: self.parameters / share,
            optimizer: self.optimizer / share / replicas,
            gradients: self.gradients / share,
            scales: self.scales,
            copies,
            activations,
            activations_without_scores: few,
            total: 0,
            fits: false,
            fits_without_scores: false,
        };
        let rest = made.parameters + made.optimizer + made.gradients + made.scales;
        made.total = rest + copies + activations;
        made.fits = made.total <= HBM;
        made.fits_without_scores = rest + copies_then + few <= HBM;
        made
    }

    /// The largest multiple of the step's batch that fits, with attention's scores or without; nothing where none does.
    pub fn largest_batch(&self, layout: Layout, scores: bool) -> Option<u64> {
        let fits = |batch: u64| {
            let memory = self.at(layout, batch);
            if scores { memory.fits } else { memory.fits_without_scores }
        };
        if !fits(1) {
            return None;
        }
        let (mut low, mut high) = (1, 2);
        while fits(high) && high < 1 << 20 {
            (low, high) = (high, high * 2);
        }
        while high - low > 1 {
            let middle = low.midpoint(high);
            if fits(middle) { low = middle } else { high = middle }
        }
        Some(low)
    }
}
