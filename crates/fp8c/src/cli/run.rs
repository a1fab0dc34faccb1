//! `fp8c run`

use std::path::PathBuf;
use std::time::Instant;

use fp8c::diag::{Diagnostic, code};
use fp8c::{Npz, Prepared, Tensor, write_npz};
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
    group(clap::ArgGroup::new("again").args(["time", "plan"]).multiple(true)),
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
    /// With --time and --plan: result I is argument J of the next run, and is written over it where the compiled program can
    #[arg(long, value_name = "I:J", value_delimiter = ',', value_parser = pair, requires = "again")]
    donate: Vec<PairWords>,
    /// Only say what the compiled program would consist of and the memory it would need: nothing is compiled or run
    #[arg(long, conflicts_with_all = ["inputs", "outputs", "time", "profile"])]
    plan: bool,
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
        if self.plan {
            return stdout(module.planned(&donated)?.as_bytes());
        }
        let types = module.parameters()?;
        let mut times = Vec::new();
        let mut program = match &self.inputs {
            Some(path) => self.backend.open(&module, &mut Npz::open(path)?, &donated)?,
            None if types.is_empty() => self.backend.prepare(&module, Vec::new(), &donated)?,
            None => {
                let message =
                    format!("the program takes {} arguments, and there is no --inputs", types.len());
                let note = "--inputs takes an .npz file with the arrays in_000, in_001, ...";
                return Err(Diagnostic::error(code::ARRAYS, message).note(note).into());
            }
        };
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
        self.save(&program)?;
        times.sort_by(f64::total_cmp);
        let middle = times.len() / 2;
        let median =
            if times.len() % 2 == 1 { times[middle] } else { (times[middle - 1] + times[middle]) / 2.0 };
        let median = self.time.map(|_| median);
        // One after the other: results of a large step are not all held in the interpreter's form.
        let count = module.results()?.len();
        let text = match self.format {
            ListFormat::Text => {
                let list = self.outputs.is_none() && count > 0;
                let short = (0..if list { count } else { 0 }).map(|i| Ok(short(i, &program.result(i)?)));
                let listed = short.collect::<Result<String, Failure>>()?;
                let listed = if list { paragraphs(&listed) } else { listed };
                listed + &median.map_or_else(String::new, |m| format!("median_ms: {m:.3}\n"))
            }
            ListFormat::Json => {
                let results = (0..count).map(|i| Ok(listed(i, &program.result(i)?)));
                let results = results.collect::<Result<Vec<Value>, Failure>>()?;
                to_json(&json!({ "results": results, "median_ms": median }))
            }
        };
        stdout(text.as_bytes())
    }

    fn save(&self, program: &Prepared) -> Result<(), Failure> {
        if self.outputs.is_none() {
            return Ok(());
        }
        let results = program.results()?;
        let named: Vec<_> =
            results.into_iter().enumerate().map(|(i, t)| (format!("out_{i:03}"), t)).collect();
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

/// The type and first values of a result.
fn short(i: usize, tensor: &Tensor) -> String {
    let shown = first_values(tensor);
    let more = if tensor.len() > SHOWN { ", ..." } else { "" };
    format!("out_{i:03} {} {}{more}\n", tensor.ty, shown.join(", "))
}
