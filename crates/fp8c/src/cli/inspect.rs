//! `fp8c inspect`

mod cost;

use std::path::PathBuf;

use fp8c::inspect::{ActivationReport, DotReport, Inspection, StateReport};
use fp8c::places::short;
use fp8c::still::Still;
use fp8c::xla_calls::{Call, Predicted};
use fp8c::{CostReport, Remark};
use serde::Serialize;

use super::common::{ListFormat, LowerArgs, ShapeArgs};
use super::output::{Failure, json, stdout};
use super::summary::{rest, summary};
use super::table::{paragraphs, table};

/// Say what is in a program and what lowering would do, with reasons
///
/// Lists every matrix product with its role, its place in the model and the types it would run on; gated activations;
/// and the state that the step carries from one call to the next.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c inspect step.mlir\n  fp8c inspect step.mlir --format json > step.json"
)]
pub(crate) struct Args {
    /// The step as StableHLO text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    #[command(flatten)]
    lower: LowerArgs,
    /// With --target gaudi2: say what the step would take there, time and memory, by figures of its makers
    #[arg(long)]
    cost: bool,
    /// With --cost: parameters are updated after so many passes, whose gradients are added up
    #[arg(long, value_name = "N", default_value_t = 1, requires = "cost")]
    passes: u64,
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let options = self.lower.options()?;
        if self.cost && options.target.name != "gaudi2" {
            return Err(Failure::Usage("--cost knows figures of one target: --target gaudi2".into()));
        }
        let module = self.shapes.read(&self.model)?;
        let (found, cost) = if self.cost {
            let lowered = module.lower_inspected(&options)?;
            let cost = module.cost(&lowered, self.passes)?;
            (lowered.found, Some(cost))
        } else {
            (module.inspect(&options)?, None)
        };
        self.lower.enough(&found)?;
        let text = match self.format {
            ListFormat::Text => text(&found) + &cost.as_ref().map_or(String::new(), cost::text),
            ListFormat::Json => json(&Found { found, cost }),
        };
        stdout(text.as_bytes())
    }
}

/// What was found, with the cost where it was asked for.
#[derive(Serialize)]
struct Found {
    #[serde(flatten)]
    found: Inspection,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<CostReport>,
}

fn text(found: &Inspection) -> String {
    let mut head = summary(found) + &rest(found);
    found.warnings.iter().for_each(|warning| head += &format!("warning: {warning}\n"));
    let mut out = paragraphs(&head);
    let mut section = |title: &str, head: &[&str], rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            let head = head.iter().map(ToString::to_string).collect();
            out += &format!("\n{title}\n{}", table(&[vec![head], rows].concat()));
        }
    };
    let head = ["result", "role", "site", "m x n x k", "weight", "operands", "location", "why"];
    section("Matrix products", &head, found.dots.iter().map(dot).collect());
    section("Under XLA on a GPU", &["products", "become", "why"], under_xla(found));
    section(
        "Activations",
        &["result", "kind", "smoothed", "location", "why"],
        found.activations.iter().map(activation).collect(),
    );
    let head = ["argument", "result", "kind", "stored as", "name", "why"];
    section("State", &head, found.state.iter().map(state).collect());
    let head = ["tensors", "what", "what mends it"];
    section("What stands still", &head, found.still.iter().map(still).collect());
    let remark = |r: &Remark| {
        vec![short(&r.place), r.kind.clone(), r.name.clone(), r.action.clone(), r.reason.clone()]
    };
    section(
        "Remarks",
        &["location", "kind", "name", "action", "why"],
        found.remarks.iter().filter(|r| r.kind == "op" || r.action == "not recognized").map(remark).collect(),
    );
    out
}

fn dot(d: &DotReport) -> Vec<String> {
    let again = if d.remat { ", recomputed" } else { "" };
    let times = if d.layers > 1 { format!(" x{}", d.layers) } else { String::new() };
    let batch = if d.batch > 1 || d.batch < 0 { format!("{} x ", size(d.batch)) } else { String::new() };
    let weight = d.weight_name.clone().unwrap_or_else(|| "-".into());
    vec![
        format!("{}{times}", d.result),
        format!("{}{again}", d.role),
        d.site.clone(),
        format!("{batch}{} x {} x {}", size(d.m), size(d.n), size(d.k)),
        weight,
        format!("{} {} {}", d.precision, d.lhs, d.rhs),
        short(&d.place),
        d.reason.clone(),
    ]
}

/// What XLA makes of the products, counted by the rule that decides.
fn under_xla(found: &Inspection) -> Vec<Vec<String>> {
    let mut counts: Vec<(&Predicted, i64)> = Vec::new();
    for (dot, call) in found.dots.iter().filter_map(|d| Some((d, d.xla.as_ref()?))) {
        match counts.iter_mut().find(|(known, _)| *known == call) {
            Some((_, n)) => *n += dot.layers.max(1),
            None => counts.push((call, dot.layers.max(1))),
        }
    }
    let name = |call| match call {
        Call::Fp8 => "FP8 calls",
        Call::BlockScaled => "block-scaled calls",
        Call::Fallback => "no FP8 calls",
    };
    counts.into_iter().map(|(p, n)| vec![n.to_string(), name(p.call).into(), p.rule.clone()]).collect()
}

/// A size, where it is known.
fn size(n: i64) -> String {
    if n < 0 { "?".into() } else { n.to_string() }
}

fn activation(a: &ActivationReport) -> Vec<String> {
    let smoothed = if a.smoothed { "yes" } else { "no" };
    let again = if a.remat { ", recomputed" } else { "" };
    let times = if a.layers > 1 { format!(" x{}", a.layers) } else { String::new() };
    let result = format!("{}{times}", a.result);
    vec![result, format!("{}{again}", a.kind), smoothed.into(), short(&a.place), a.reason.clone()]
}

fn still(s: &Still) -> Vec<String> {
    vec![s.kind.replace('_', " "), s.text(), s.mend.clone()]
}

fn state(s: &StateReport) -> Vec<String> {
    let (input, output) = (format!("in_{:03}", s.input), format!("out_{:03}", s.output));
    vec![input, output, s.kind.clone(), s.storage.clone(), s.name.clone(), s.reason.clone()]
}
