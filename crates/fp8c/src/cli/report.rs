//! `fp8c report`: one page to look at.

mod charts;
mod layers;
mod measure;
mod page;

use std::path::PathBuf;

use fp8c::diag::{Diagnostic, code};
use fp8c::{LowerOptions, Module, inspect::Inspection, target};

use super::common::{BackendArgs, LowerArgs, ShapeArgs};
use super::output::{Failure, check, write};
use super::progress::Progress;
use super::step::feed;
use measure::{Measured, Words};

/// Write a page about a step: what is in FP8 and why the rest is not
///
/// One HTML file that needs nothing else: the part of the operations in FP8 and the reasons for the rest; the step as a picture,
/// layer by layer; the state's memory before and after; what XLA would make of each product on a GPU. With --recipe A,B,C a
/// section for each and a comparison. With --inputs the step is run: losses, how far products are from those of the tensors
/// before they were quantized, and how much of its format's range each tensor uses.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c report step.mlir -o report.html\n  fp8c report step.mlir --recipe smooth-swiglu,delayed,bf16 --inputs step.npz --feed in_064=tokens --steps 20 -o report.html"
)]
pub(crate) struct Args {
    /// The step as StableHLO text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    #[command(flatten)]
    lower: LowerArgs,
    /// Write the page to this file instead of standard output
    #[arg(short, value_name = "FILE.html")]
    output: Option<PathBuf>,
    /// Run the step on these arguments, as for `fp8c train`
    #[arg(long, value_name = "IN.npz")]
    inputs: Option<PathBuf>,
    /// Give an argument one slice of an array a step, along its first dimension; may be repeated
    #[arg(long, value_name = "ARGUMENT=ARRAY", value_parser = feed, requires = "inputs")]
    feed: Vec<(String, String)>,
    /// With --inputs: how many steps
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    steps: u32,
    #[command(flatten)]
    backend: BackendArgs,
}

/// A recipe with all that the page says of it.
struct Section {
    options: LowerOptions,
    lowered: fp8c::Lowered,
    /// What would be done for XLA on a GPU.
    gpu: Inspection,
    measured: Option<Measured>,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let all = self.lower.each()?;
        check(self.output.as_deref(), &[&self.model])?;
        if let Some(inputs) = &self.inputs {
            check(self.output.as_deref(), &[inputs])?;
        }
        let module = self.shapes.read(&self.model)?;
        let mut progress = Progress::new(all.len());
        let mut sections = Vec::new();
        for options in all {
            sections.push(self.section(&module, options)?);
            progress.at(sections.len());
        }
        drop(progress);
        sections.iter().try_for_each(|s| self.lower.enough(&s.lowered.found))?;
        let text = page::page(&module, &sections)
            .map_err(|e| Diagnostic::error(code::FILE, format!("the page cannot be written: {e}")))?;
        write(self.output.as_deref(), text.as_bytes())
    }

    fn section(&self, module: &Module, options: LowerOptions) -> Result<Section, Failure> {
        let lowered = module.lower(&options)?;
        let gpu = target::target("xla-gpu").unwrap_or(options.target);
        let gpu = module.inspect(&LowerOptions { target: gpu, ..options.clone() })?;
        let words = self.inputs.as_ref().map(|inputs| Words {
            inputs,
            feed: &self.feed,
            steps: self.steps as usize,
            backend: &self.backend,
        });
        let measured = words.map(|w| w.measure(module, &options)).transpose()?;
        Ok(Section { options, lowered, gpu, measured })
    }
}
