//! `fp8c lower`

use std::path::PathBuf;

use clap::ValueEnum;
use fp8c::{Emit, Module, files};

use super::common::{LowerArgs, say_remarks};
use super::output::{Failure, write};

/// Write a training step in FP8
///
/// Reads a step, quantizes the operands of its matrix products as the recipe says and threads the scales' state through it.
/// Without --out-dir only the step itself is written; with it also the programs that make, import and export the FP8 state,
/// the manifest that says which argument is what, and the remarks.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c lower step.mlir --keep-bf16 '*.w_out' --out-dir out")]
pub(crate) struct Args {
    /// The step as StableHLO text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    lower: LowerArgs,
    /// What to write
    #[arg(long, value_enum, default_value_t)]
    emit: EmitWord,
    /// Write the step to this file instead of standard output
    #[arg(short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write step.mlir, init.mlir, import.mlir, export.mlir, manifest.json and remarks.json into this directory
    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    out_dir: Option<PathBuf>,
}

/// The forms by name.
#[derive(Clone, Copy, Default, ValueEnum)]
enum EmitWord {
    /// StableHLO in its pretty form
    #[default]
    Stablehlo,
    /// MLIR's generic form, with fp8.* ops
    Mlir,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let options = self.lower.options()?;
        let module = Module::read(&self.model)?;
        let (lowered, emit) = match self.emit {
            EmitWord::Stablehlo => (module.lower(&options)?, Emit::Stablehlo),
            EmitWord::Mlir => (module.lower_to_fp8(&options)?, Emit::Mlir),
        };
        say_remarks(&lowered.remarks);
        match &self.out_dir {
            Some(dir) => Ok(files::write_all(dir, &files::lowered(&lowered, emit))?),
            None => {
                let text = module.with_graph(lowered.step).emit(emit);
                write(self.output.as_deref(), text.as_bytes())
            }
        }
    }
}
