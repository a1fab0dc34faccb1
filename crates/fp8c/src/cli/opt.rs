//! `fp8c opt`

use std::collections::BTreeMap;
use std::path::PathBuf;

use fp8c::names::did_you_mean;
use fp8c::pass::{Timing, parse_pipeline};
use fp8c::{Graph, PASSES, registry};
use fp8c_ir::{PrintOptions, print};

use super::common::ShapeArgs;
use super::output::{Failure, check, say, write};

/// Run passes on a program
///
/// Reads and verifies a program, runs the passes in the order given with the verifier after each, and prints it.
/// `--passes ''` (or none) only reads, verifies and prints.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c opt step.mlir --passes inline,canonicalize --timing -o smaller.mlir"
)]
pub(crate) struct Args {
    /// The program as MLIR text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// Passes with their options, as 'a,b{option=1}' (see `fp8c passes`)
    #[arg(long, default_value = "", hide_default_value = true)]
    passes: String,
    /// Print the program after this pass, or after all, to standard error
    #[arg(long, value_name = "PASS|all")]
    print_after: Option<String>,
    /// Say how long each pass took
    #[arg(long)]
    timing: bool,
    /// Say how many ops of each kind there are at the end
    #[arg(long)]
    stats: bool,
    /// Print in MLIR's generic form
    #[arg(long)]
    generic: bool,
    /// Print debug locations
    #[arg(long)]
    locations: bool,
    /// Write to this file instead of standard output
    #[arg(short, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let steps = parse_pipeline(&self.passes, PASSES).map_err(|d| Failure::Usage(d.message))?;
        let shown = self.print_after.as_deref();
        if let Some(name) = shown.filter(|&name| name != "all" && !PASSES.iter().any(|p| p.name == name)) {
            let known: Vec<&str> = PASSES.iter().map(|p| p.name).collect();
            let meant = did_you_mean(name, &known);
            let message = format!(
                "there is no pass '{name}' to print after; there are all, {}{meant}",
                known.join(", ")
            );
            return Err(Failure::Usage(message));
        }
        if let Some(name) = shown.filter(|&name| name != "all" && !steps.iter().any(|s| s.pass.name == name))
        {
            return Err(Failure::Usage(format!("--passes does not run {name}, which --print-after names")));
        }
        check(self.output.as_deref(), &[])?;
        let mut module = self.shapes.read(&self.model)?;
        let options = PrintOptions { generic: self.generic, locations: self.locations };
        let times = module.run_passes(&steps, |pass, graph| {
            if shown.is_some_and(|name| name == "all" || name == pass.name) {
                say(&format!("// after {}\n{}", pass.name, print(graph, registry(), options)));
            }
        })?;
        if self.timing {
            say_times(&times);
        }
        if self.stats {
            say_counts(&module.graph);
        }
        let text = print(&module.graph, registry(), options);
        write(self.output.as_deref(), text.as_bytes())
    }
}

fn say_times(times: &[Timing]) {
    let ms = |d: std::time::Duration| d.as_secs_f64() * 1e3;
    for Timing { name, run, verify } in times {
        say(&format!("{name:<24} {:>10.3} ms, verified in {:.3} ms", ms(*run), ms(*verify)));
    }
}

fn say_counts(graph: &Graph) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let nodes = graph.walk(graph.body());
    for &node in &nodes {
        *counts.entry(graph.name(node)).or_default() += 1;
    }
    for (name, count) in counts {
        say(&format!("{count:>8} {name}"));
    }
    say(&format!("{:>8} ops", nodes.len()));
}
