//! `fp8c verify`

use std::path::{Path, PathBuf};

use fp8c::diag::{Diagnostic, code};
use fp8c::{Error, Manifest, Module, VerifyOptions};

use super::common::ShapeArgs;
use super::output::{Failure, stdout};

/// Is one step the other, quantizers aside?
///
/// Runs both on random inputs with clamps and conversions to FP8 taken out of the lowered one and a different scale in every
/// row: scales only cancel where they belong together. Then checks every clamp, and that histories and scales follow from
/// the tensors that are quantized. The manifest is read from beside LOWERED if it is there; without it scales are taken
/// to be what the recipe named in the module makes.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c lower step.mlir --out-dir out\n  fp8c verify step.mlir out/step.mlir"
)]
pub(crate) struct Args {
    /// The original step as StableHLO text
    base: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// The step that was made from it
    lowered: PathBuf,
    /// The manifest; default manifest.json beside LOWERED
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// Another seed tries other inputs and scales
    #[arg(long, default_value_t = 0)]
    seed: u32,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let (base, lowered) = (self.shapes.read(&self.base)?, Module::read(&self.lowered)?);
        let beside = self.lowered.with_file_name("manifest.json");
        let path = self.manifest.clone().or_else(|| beside.exists().then_some(beside));
        let manifest = path.as_deref().map(read_manifest).transpose()?;
        let options = VerifyOptions { seed: self.seed, ..VerifyOptions::default() };
        let found = base.verify_lowered(&lowered, manifest.as_ref(), options)?;
        let text = format!(
            "the same, quantizers aside: {} results compared, {} conversions to FP8 and {} rows of scales checked in {} runs\n",
            found.results, found.quantizers, found.rows, found.runs
        );
        stdout(text.as_bytes())
    }
}

fn read_manifest(path: &Path) -> Result<Manifest, Error> {
    let fail = |why: String| Diagnostic::error(code::FILE, format!("cannot read {}: {why}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|e| fail(e.to_string()))?;
    serde_json::from_str(&text).map_err(|e| fail(format!("it is not a manifest: {e}")).into())
}
