//! `fp8c convert`

use std::path::PathBuf;

use fp8c::{LowerOptions, Npz, convert, write_npz};

use super::common::{ShapeArgs, recipe};
use super::output::{Failure, check, write};

/// Turn the state of a run under one recipe into that under another
///
/// Reads the arguments of a step lowered by --from, exports its state and imports it for --to, in the middle of training; `bf16` is
/// the step as it is. Histories of delayed scales are filled from the batch among the arguments.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c convert step.mlir state.npz --from delayed --to smooth-swiglu -o converted.npz"
)]
pub(crate) struct Args {
    /// The step as StableHLO text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// The arguments of the step lowered by --from: in_000, in_001, ...
    state: PathBuf,
    /// The recipe, built-in or a JSON file, of the state
    #[arg(long, value_name = "RECIPE")]
    from: String,
    /// The recipe to go on with
    #[arg(long, value_name = "RECIPE")]
    to: String,
    /// Write the arguments of the step lowered by --to to this file
    #[arg(short, value_name = "OUT.npz")]
    output: PathBuf,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let options = |word: &str| -> Result<LowerOptions, Failure> {
            Ok(LowerOptions { recipe: recipe(word)?, ..fp8c::default_options() })
        };
        let (from, to) = (options(&self.from)?, options(&self.to)?);
        check(Some(&self.output), &[&self.model, &self.state])?;
        let module = self.shapes.read(&self.model)?;
        let tensors = convert(&module, &from, &to, &mut Npz::open(&self.state)?)?;
        let mut bytes = Vec::new();
        write_npz(&mut bytes, &tensors)?;
        write(Some(&self.output), &bytes)
    }
}
