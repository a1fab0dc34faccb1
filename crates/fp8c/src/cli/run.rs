//! `fp8c run`

use std::fmt::Write;
use std::path::PathBuf;
use std::time::Instant;

use fp8c::diag::{Diagnostic, code};
use fp8c::{Npz, Tensor, write_npz};
use serde_json::{Value, json};

use super::common::{BackendArgs, ListFormat, PairWords, ShapeArgs, pair, pairs};
use super::output::{Failure, check, json as to_json, say, stdout, write};
use super::progress::Progress;
use super::table::paragraphs;

/// Run a program
///
/// Runs @main on the arrays of an .npz file: in_000 is the first argument, in_001 the second, and so on. Types that NumPy
/// lacks (bf16, f8) are stored as unsigned integers of the same width. Results go to --outputs as out_000, out_001, ..., or
/// are shown in short.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c run step.mlir --inputs step.npz --outputs results.npz\n  fp8c run step.mlir --inputs step.npz --time 5 --format json"
)]
pub(crate) struct Args {
    /// The program as MLIR text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// The arguments
    #[arg(long, value_name = "IN.npz")]
    inputs: Option<PathBuf>,
    /// Write the results here
    #[arg(long, value_name = "OUT.npz")]
    outputs: Option<PathBuf>,
    #[command(flatten)]
    backend: BackendArgs,
    /// Run N times and print the median time in milliseconds
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    time: Option<u32>,
    /// With --time: result I is argument J of the next run, and is written over it where the compiled program can
    #[arg(long, value_name = "I:J", value_delimiter = ',', value_parser = pair, requires = "time")]
    donate: Vec<PairWords>,
    /// Say how long each step of the compiled program takes
    #[arg(long)]
    profile: bool,
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        check(self.outputs.as_deref(), &[&self.model])?;
        let module = self.shapes.read(&self.model)?;
        let donated = pairs(&module, &self.donate)?;
        let types = module.parameters()?;
        let arguments = match &self.inputs {
            Some(path) => Npz::open(path)?.arguments(&types)?,
            None if types.is_empty() => Vec::new(),
            None => {
                let message =
                    format!("the program takes {} arguments, and there is no --inputs", types.len());
                let note = "--inputs takes an .npz file with the arrays in_000, in_001, ...";
                return Err(Diagnostic::error(code::ARRAYS, message).note(note).into());
            }
        };
        let mut times = Vec::new();
        let mut program = self.backend.prepare(&module, arguments, &donated)?;
        let rounds = self.time.unwrap_or(1);
        let mut progress = Progress::new(rounds as usize);
        for round in 1..=rounds {
            let start = Instant::now();
            program.run()?;
            times.push(start.elapsed().as_secs_f64() * 1e3);
            if round < rounds {
                program.carry(&donated)?;
            }
            progress.at(round as usize);
        }
        drop(progress);
        if self.profile {
            say(&program.profile()?);
        }
        let results = program.results()?;
        self.save(&results)?;
        times.sort_by(f64::total_cmp);
        let middle = times.len() / 2;
        let median =
            if times.len() % 2 == 1 { times[middle] } else { (times[middle - 1] + times[middle]) / 2.0 };
        let median = self.time.map(|_| median);
        let text = match self.format {
            ListFormat::Text => {
                let list = self.outputs.is_none() && !results.is_empty();
                let listed = if list { paragraphs(&short(&results)) } else { String::new() };
                listed + &median.map_or_else(String::new, |m| format!("median_ms: {m:.3}\n"))
            }
            ListFormat::Json => {
                let results: Vec<Value> = results.iter().enumerate().map(|(i, t)| listed(i, t)).collect();
                to_json(&json!({ "results": results, "median_ms": median }))
            }
        };
        stdout(text.as_bytes())
    }

    fn save(&self, results: &[Tensor]) -> Result<(), Failure> {
        if self.outputs.is_none() {
            return Ok(());
        }
        let named: Vec<_> =
            results.iter().enumerate().map(|(i, t)| (format!("out_{i:03}"), t.clone())).collect();
        let mut bytes = Vec::new();
        write_npz(&mut bytes, &named)?;
        write(self.outputs.as_deref(), &bytes)
    }
}

/// As many values of a result are shown.
const SHOWN: usize = 8;

fn first_values(tensor: &Tensor) -> Vec<String> {
    (0..tensor.len().min(SHOWN)).map(|i| tensor.text(i)).collect()
}

/// A result for programs. Values are text, since JSON has neither infinities nor integers of 64 bits.
fn listed(i: usize, tensor: &Tensor) -> Value {
    let (name, ty) = (format!("out_{i:03}"), tensor.ty.to_string());
    json!({ "name": name, "type": ty, "elements": tensor.len(), "first": first_values(tensor) })
}

/// Types and first values.
fn short(results: &[Tensor]) -> String {
    let mut out = String::new();
    for (i, tensor) in results.iter().enumerate() {
        let shown = first_values(tensor);
        let more = if tensor.len() > SHOWN { ", ..." } else { "" };
        let _ = writeln!(out, "out_{i:03} {} {}{more}", tensor.ty, shown.join(", "));
    }
    out
}
