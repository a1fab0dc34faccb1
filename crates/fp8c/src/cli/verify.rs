//! `fp8c verify`

use std::path::{Path, PathBuf};

use fp8c::diag::{Diagnostic, code};
use fp8c::{Error, Manifest, Module, Verdict, Verified, VerifyOptions};
use serde_json::{Value, json};

use super::common::{ListFormat, ShapeArgs};
use super::output::{Failure, json as to_json, stdout};
use super::table::paragraphs;

/// Is one step the other, quantizers aside?
///
/// Proves it where it can: with conversions to FP8 taken out, both steps become one graph, value by value, scales cancel by
/// exact rules, and the state follows the recurrences of the manifest. Nothing is run for that, at any size; the conditions
/// of the proof are listed. Else it is tried on random inputs, and what stood in the way of a proof is said: with clamps and
/// conversions taken out and a different scale in every row the step must return what the original returns, and as it is its
/// histories, scales, codes and counters must follow from the tensors that it quantizes. The manifest is read from beside
/// LOWERED if it is there; nothing is proved without it, and scales are taken to be what the recipe named in the module makes.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  fp8c lower step.mlir --out-dir out\n  fp8c verify step.mlir out")]
pub(crate) struct Args {
    /// The original step as StableHLO text
    base: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// The step that was made from it, or the folder that `fp8c lower` wrote it to
    lowered: PathBuf,
    /// The manifest; default manifest.json beside LOWERED
    #[arg(long, value_name = "FILE")]
    manifest: Option<PathBuf>,
    /// Another seed tries other inputs and scales
    #[arg(long, default_value_t = 0)]
    seed: u32,
    /// Run the trial, without looking for a proof
    #[arg(long)]
    no_proof: bool,
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let folder = self.lowered.is_dir();
        let step = if folder { self.lowered.join("step.mlir") } else { self.lowered.clone() };
        let (base, lowered) = (self.shapes.read(&self.base)?, Module::read(&step)?);
        let beside = step.with_file_name("manifest.json");
        let path = self.manifest.clone().or_else(|| beside.exists().then_some(beside));
        let manifest = path.as_deref().map(read_manifest).transpose()?;
        let options = VerifyOptions { seed: self.seed, prove: !self.no_proof, ..VerifyOptions::default() };
        let found = base.verify_lowered(&lowered, manifest.as_ref(), options)?;
        let text = match self.format {
            ListFormat::Text => paragraphs(&said(&found, &lowered)),
            ListFormat::Json => to_json(&data(&found, &lowered)),
        };
        stdout(text.as_bytes())
    }
}

/// What was found, for programs.
fn data(found: &Verified, lowered: &Module) -> Value {
    let Verified { verdict, results, quantizers, rows, runs } = found;
    let (word, conditions, obstacles) = match verdict {
        Verdict::Proved(conditions) => ("proved", conditions.iter().map(|c| c.text()).collect(), vec![]),
        Verdict::Tried(obstacles) => ("tried", vec![], obstacles.iter().collect::<Vec<_>>()),
    };
    let place = |span| lowered.graph.position(span).map(|(line, column)| format!("line {line}:{column}"));
    let obstacles: Vec<Value> = obstacles
        .into_iter()
        .map(|o| json!({ "place": o.place.and_then(place).unwrap_or_default(), "message": o.message }))
        .collect();
    json!({
        "verdict": word, "results": results, "quantizers": quantizers, "rows": rows, "runs": runs,
        "conditions": conditions, "obstacles": obstacles,
    })
}

/// What was found, for people.
fn said(found: &Verified, lowered: &Module) -> String {
    let Verified { results, quantizers, rows, runs, .. } = found;
    match &found.verdict {
        Verdict::Proved(conditions) => {
            let mut text = format!(
                "proved: {results} results are the original's, quantizers aside; {quantizers} conversions to FP8 and {rows} rows of scales are as the manifest says\n"
            );
            if !conditions.is_empty() {
                text.push_str("This holds where\n");
            }
            conditions.iter().for_each(|c| text.push_str(&format!("- {}\n", c.text())));
            text
        }
        Verdict::Tried(obstacles) => {
            let mut text = format!(
                "tried: the same, quantizers aside: {results} results compared, {quantizers} conversions to FP8 and {rows} rows of scales checked in {runs} runs\n"
            );
            if !obstacles.is_empty() {
                text.push_str("Not proved, since\n");
            }
            for obstacle in obstacles.iter().take(SHOWN) {
                let at = obstacle.place.and_then(|span| lowered.graph.position(span));
                let at = at.map_or(String::new(), |(line, column)| format!("line {line}:{column}: "));
                text.push_str(&format!("- {at}{}\n", obstacle.message));
            }
            if obstacles.len() > SHOWN {
                text.push_str(&format!("- and {} more\n", obstacles.len() - SHOWN));
            }
            text
        }
    }
}

/// Obstacles that are listed.
const SHOWN: usize = 5;

fn read_manifest(path: &Path) -> Result<Manifest, Error> {
    let fail = |why: String| Diagnostic::error(code::FILE, format!("cannot read {}: {why}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|e| fail(e.to_string()))?;
    serde_json::from_str(&text).map_err(|e| fail(format!("it is not a manifest: {e}")).into())
}
