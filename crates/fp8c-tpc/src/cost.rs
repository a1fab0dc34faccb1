//! What a graph would take on the device, from figures of its makers: nodes one by one, the memory of a step, and gradients between
//! devices. Nothing in it was measured, and nothing is fitted to a measurement.
//!
//! A product takes its multiply-adds at the matrix engine's rate for its type, a kernel an instruction for each op, and both at least
//! their bytes at the bandwidth of the memory that these lie in. Beside that stands what the instructions of the text would take.

mod flow;
mod instructions;
mod memory;

use std::collections::HashMap;

use fp8c_gaudi::graph::{Elem, Graph, Kernel, Node, Params, Place};
use fp8c_target::{Figures, figures};
use serde::Serialize;

use crate::Package;
use crate::target::LANES;
use flow::Flow;
use instructions::Instructions;
pub use memory::{Kind, Layout, Memory, MemoryModel};

/// Lanes of the elements that [`Figures::elementwise`] counts: a vector of BF16.
const LANES_OF_FIGURE: f64 = 128.0;
/// Bytes in a nanosecond of the memory on the chip, as the graph compiler reckons; how much there is, and the largest part of it that
/// one tensor gets.
const SRAM: f64 = 6_554.0;
const SRAM_BYTES: u64 = 48 << 20;
/// A tensor is kept on the chip for at most so many nodes.
const SRAM_NODES: usize = 8;
/// Bytes in a nanosecond between devices, each way: 24 ports of 100 Gb/s.
const PORTS: f64 = 300.0;

/// A group of nodes.
#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub struct Part {
    /// What they are.
    pub name: &'static str,
    /// How many.
    pub nodes: usize,
    /// How long they take, in milliseconds.
    pub ms: f64,
    /// Bytes that they read and write, in 10^9.
    pub gigabytes: f64,
    /// Operations, in 10^12.
    pub tera: f64,
}

/// A kernel and the nodes that run it.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct KernelCost {
    /// Its guid.
    pub guid: String,
    /// What is fused in it.
    pub doc: String,
    /// How many nodes run it.
    pub nodes: usize,
    /// How long all of them take, in milliseconds.
    pub ms: f64,
    /// Bytes that they read and write, in 10^9.
    pub gigabytes: f64,
    /// How long their instructions take, in milliseconds.
    pub instructions_ms: f64,
}

impl KernelCost {
    /// Of a kernel that no node was met of.
    fn unused(kernel: &Kernel) -> Self {
        let (guid, doc) = (kernel.guid.clone(), kernel.doc.clone());
        Self { guid, doc, nodes: 0, ms: 0.0, gigabytes: 0.0, instructions_ms: 0.0 }
    }
}

/// What a step takes.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Cost {
    /// Nodes by kind; the update of parameters, which no product follows, is a part of its own.
    pub parts: Vec<Part>,
    /// Forward and backward pass, one node after another, in milliseconds.
    pub pass_ms: f64,
    /// The same, if attention were one node of the library's: products with scores, and nothing else that touches these.
    pub fused_attention_ms: f64,
    /// As `pass_ms`, but kernels take the instructions that their text has, where these are more.
    pub by_instructions_ms: f64,
    /// The update of parameters, in milliseconds.
    pub update_ms: f64,
    /// Kernels, the longest first.
    pub kernels: Vec<KernelCost>,
    /// Bytes of gradients that devices add up.
    pub gradient_bytes: u64,
}

const PARTS: [&str; 6] =
    ["products in FP8", "products in BF16", "products in f32", "kernels", "movement", "update"];
/// The last of them.
const UPDATE: usize = 5;

/// How long a node takes.
#[derive(Clone, Copy, Default)]
struct Time {
    /// Nanoseconds of computing, of a kernel's instructions, and of waiting for memory.
    computing: f64,
    instructions: f64,
    memory: f64,
    bytes: f64,
    work: f64,
}

impl Time {
    fn ns(self) -> f64 {
        self.computing.max(self.memory)
    }
}

/// What the graph of a package takes; `kinds` say what its arguments are. Nodes count once, so loops must be unrolled.
pub fn cost(package: &Package, kinds: &[Kind]) -> Cost {
    let mut sums = Sums::new(package);
    for (at, node) in package.graph.nodes.iter().enumerate() {
        sums.add(at, node);
    }
    sums.cost(memory::parameters(&package.graph, kinds) * memory::GRADIENT_BYTES)
}

/// What nodes take so far.
struct Sums<'p> {
    graph: &'p Graph,
    flow: Flow,
    near: Vec<bool>,
    scores: Vec<bool>,
    figures: &'static Figures,
    /// The place of each kernel, by its guid, and its instructions.
    places: HashMap<&'p str, usize>,
    instructions: Vec<Instructions>,
    parts: Vec<Part>,
    kernels: Vec<KernelCost>,
    /// Milliseconds that one node for attention would not take, and that instructions take beyond figures.
    saved: f64,
    longer: f64,
}

impl<'p> Sums<'p> {
    fn new(package: &'p Package) -> Self {
        let graph = &package.graph;
        let text = |k: &Kernel| package.file(&k.source).unwrap_or_default();
        Self {
            graph,
            flow: Flow::of(graph),
            near: on_chip(graph),
            scores: flow::scores(graph),
            figures: figures("gaudi2"),
            places: graph.kernels.iter().enumerate().map(|(i, k)| (k.guid.as_str(), i)).collect(),
            instructions: graph
                .kernels
                .iter()
                .map(|k| instructions::instructions(text(k), &k.space))
                .collect(),
            parts: PARTS.iter().map(|&name| Part { name, ..Part::default() }).collect(),
            kernels: graph.kernels.iter().map(KernelCost::unused).collect(),
            saved: 0.0,
            longer: 0.0,
        }
    }

    fn add(&mut self, at: usize, node: &Node) {
        let kernel = self.places.get(node.guid.as_str()).copied();
        let instructions = kernel.map(|k| self.instructions[k]);
        let time = time(self.graph, node, instructions, &self.near, self.figures);
        let product = elem_of_product(self.graph, node);
        let updates = self.flow.update[at];
        if !updates {
            let touches = node.inputs.iter().flatten().chain(&node.outputs).any(|&t| self.scores[t]);
            let left = if product.is_some() { time.computing } else { 0.0 };
            self.saved += if touches { (time.ns() - left) / 1e6 } else { 0.0 };
            self.longer += (time.instructions - time.ns()).max(0.0) / 1e6;
        }
        let part = &mut self.parts[part(updates, product, kernel.is_some())];
        part.nodes += 1;
        part.ms += time.ns() / 1e6;
        part.gigabytes += time.bytes / 1e9;
        part.tera += time.work / 1e12;
        if let Some(known) = kernel.map(|k| &mut self.kernels[k]) {
            known.nodes += 1;
            known.ms += time.ns() / 1e6;
            known.gigabytes += time.bytes / 1e9;
            known.instructions_ms += time.instructions / 1e6;
        }
    }

    fn cost(self, gradient_bytes: u64) -> Cost {
        let Self { parts, mut kernels, saved, longer, .. } = self;
        kernels.retain(|k| k.nodes > 0);
        kernels.sort_by(|a, b| b.ms.total_cmp(&a.ms));
        let pass_ms: f64 = parts[..UPDATE].iter().map(|p| p.ms).sum();
        Cost {
            pass_ms,
            fused_attention_ms: pass_ms - saved,
            by_instructions_ms: pass_ms + longer,
            update_ms: parts[UPDATE].ms,
            gradient_bytes,
            parts,
            kernels,
        }
    }
}

/// Which of [`PARTS`] a node belongs to.
fn part(updates: bool, product: Option<Elem>, is_kernel: bool) -> usize {
    match (updates, product, is_kernel) {
        (true, ..) => UPDATE,
        (_, Some(elem), _) => match elem.bytes() {
            1 => 0,
            2 => 1,
            _ => 2,
        },
        (_, None, true) => 3,
        (_, None, false) => 4,
    }
}

impl Cost {
    /// Milliseconds of a pass's part of an update after so many passes on each of some devices; gradients in BF16 go round between the
    /// devices once for each update.
    pub fn share_of_update_ms(&self, devices: u64, passes: u64) -> f64 {
        (self.update_ms + self.exchange_ms(devices)) / passes.max(1) as f64
    }

    /// Milliseconds in which devices add up gradients, each sending and receiving all but its own share twice.
    pub fn exchange_ms(&self, devices: u64) -> f64 {
        let devices = devices.max(1) as f64;
        2.0 * (devices - 1.0) / devices * self.gradient_bytes as f64 / PORTS / 1e6
    }
}

/// The type of a product's operands.
fn elem_of_product(graph: &Graph, node: &Node) -> Option<Elem> {
    let first = node.inputs.first().copied().flatten()?;
    matches!(node.params, Params::Gemm { .. }).then(|| graph.tensors[first].elem)
}

/// Tensors that need not leave the chip: small, made and used up within a few nodes, as long as there is room.
fn on_chip(graph: &Graph) -> Vec<bool> {
    let last = flow::last_uses(graph);
    let mut near = vec![false; graph.tensors.len()];
    let mut held: Vec<usize> = Vec::new();
    for (at, node) in graph.nodes.iter().enumerate() {
        held.retain(|&t| last[t] >= at);
        if let ("reshape", &[Some(from)], &[to]) = (node.guid.as_str(), &node.inputs[..], &node.outputs[..]) {
            // The same memory.
            near[to] = near[from];
            continue;
        }
        for &t in &node.outputs {
            let tensor = &graph.tensors[t];
            let used: u64 = held.iter().map(|&t| graph.tensors[t].bytes() as u64).sum();
            let fits = used + tensor.bytes() as u64 <= SRAM_BYTES;
            if fits && tensor.place == Place::Workspace && last[t] <= at + SRAM_NODES && last[t] > at {
                near[t] = true;
                held.push(t);
            }
        }
    }
    near
}

fn time(
    graph: &Graph,
    node: &Node,
    instructions: Option<Instructions>,
    near: &[bool],
    figures: &Figures,
) -> Time {
    if node.guid == "reshape" {
        return Time::default();
    }
    let touched = || node.inputs.iter().flatten().chain(&node.outputs);
    let bytes = |chip: bool| -> f64 {
        let of = touched().filter(|&&t| near[t] == chip);
        of.map(|&t| read(graph, node, t)).sum()
    };
    let (far, chip) = (bytes(false), bytes(true));
    let mut time = Time { bytes: far + chip, memory: far / figures.bytes + chip / SRAM, ..Time::default() };
    if let (Some(elem), Params::Gemm { transpose_a, .. }) = (elem_of_product(graph, node), &node.params) {
        let first = &graph.tensors[node.inputs[0].unwrap_or_default()];
        let inner = first.sizes.get(usize::from(*transpose_a)).copied().unwrap_or(1) as f64;
        let outputs = graph.tensors[node.outputs[0]].elements() as f64;
        let rate = match elem.bytes() {
            1 => figures.product_8,
            2 => figures.product_16,
            _ => figures.product_32,
        };
        time.work = 2.0 * outputs * inner;
        time.computing = outputs * inner / rate;
    } else if let Some(instructions) = instructions {
        time.work = instructions.ops * LANES as f64;
        time.computing = time.work / figures.elementwise;
        time.instructions = instructions.all / (figures.elementwise / LANES_OF_FIGURE);
    }
    time
}

/// Bytes of a tensor that a node touches: of what a view is taken from, those of the view.
fn read(graph: &Graph, node: &Node, tensor: usize) -> f64 {
    let bytes = graph.tensors[tensor].bytes();
    let view = node.guid == "strided_view" && node.inputs.contains(&Some(tensor));
    (if view { graph.tensors[node.outputs[0]].bytes().min(bytes) } else { bytes }) as f64
}
