//! What a step would take on a Gaudi2, for people.

use fp8c::CostReport;
use fp8c::cost::{Cost, Layout};

use crate::cli::table::table;

/// As many kernels are listed; JSON has them all.
const KERNELS: usize = 12;

/// Tables of time and memory.
pub(super) fn text(report: &CostReport) -> String {
    let mut out = String::new();
    let mut section = |title: &str, head: &[&str], rows: Vec<Vec<String>>| {
        let head = head.iter().map(ToString::to_string).collect();
        out += &format!("\n{title}\n{}", table(&[vec![head], rows].concat()));
    };
    let title = "Time on Gaudi2, by figures: nothing was measured";
    section(title, &["part", "nodes", "ms", "GB", "10^12 operations"], parts(&report.step));
    let head = ["devices", "ms a pass", "attention fused", "by instructions", "exchange of gradients"];
    let times = report.times.iter().map(|t| {
        let all = [t.ms, t.fused_attention_ms, t.by_instructions_ms, t.exchange_ms].map(number);
        [vec![t.devices.to_string()], all.to_vec()].concat()
    });
    let every = match report.passes {
        1 => "Passes, each with an update".to_string(),
        n => format!("Passes, with an update after every {n}"),
    };
    section(&every, &head, times.collect());
    section(
        "Kernels that take longest",
        &["kernel", "nodes", "ms", "GB", "ms by instructions", "fused"],
        kernels(&report.step),
    );
    let head = [
        "devices",
        "layout",
        "batch",
        "parameters",
        "optimizer",
        "gradients",
        "copies",
        "activations",
        "without scores",
        "all",
        "fits",
    ];
    section("Memory of a device in GB", &head, memory(report));
    let largest = report.largest.iter().map(|l| {
        let batch = |b: Option<u64>| b.map_or("none".into(), |b| b.to_string());
        vec![l.layout.devices.to_string(), layout(l.layout), batch(l.batch), batch(l.batch_without_scores)]
    });
    let head = ["devices", "layout", "batch", "without scores"];
    section("Largest batch that fits, in batches of the step", &head, largest.collect());
    out
}

fn number(x: f64) -> String {
    if x == 0.0 || x >= 0.01 { format!("{x:.2}") } else { format!("{x:.2e}") }
}

fn parts(cost: &Cost) -> Vec<Vec<String>> {
    let some = cost.parts.iter().filter(|p| p.nodes > 0);
    let row = |name: &str, nodes: usize, rest: [f64; 3]| {
        [vec![name.to_string(), nodes.to_string()], rest.map(number).to_vec()].concat()
    };
    some.map(|p| row(p.name, p.nodes, [p.ms, p.gigabytes, p.tera])).collect()
}

fn kernels(cost: &Cost) -> Vec<Vec<String>> {
    let row = |k: &fp8c::cost::KernelCost| {
        let figures = [k.ms, k.gigabytes, k.instructions_ms].map(number);
        [vec![k.guid.clone(), k.nodes.to_string()], figures.to_vec(), vec![k.doc.clone()]].concat()
    };
    cost.kernels.iter().take(KERNELS).map(row).collect()
}

fn layout(l: Layout) -> String {
    match (l.tensor_parallel, l.zero) {
        (1, false) => "whole".into(),
        (1, true) => "ZeRO-1".into(),
        (n, false) => format!("tensor parallel {n}"),
        (n, true) => format!("tensor parallel {n}, ZeRO-1"),
    }
}

fn memory(report: &CostReport) -> Vec<Vec<String>> {
    let row = |m: &fp8c::cost::Memory| {
        let activations = [m.activations, m.activations_without_scores];
        let bytes =
            [m.parameters, m.optimizer, m.gradients, m.copies, activations[0], activations[1], m.total];
        let head = vec![m.layout.devices.to_string(), layout(m.layout), m.batch.to_string()];
        let fits = if m.fits { "yes" } else { "no" };
        [head, bytes.map(|b| number(b as f64 / 1e9)).to_vec(), vec![fits.into()]].concat()
    };
    report.memory.iter().map(row).collect()
}
