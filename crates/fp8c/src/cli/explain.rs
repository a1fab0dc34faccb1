//! `fp8c explain`

use std::path::PathBuf;

use fp8c::explain::Explanation;

use super::common::{ListFormat, LowerArgs, ShapeArgs};
use super::output::{Failure, json, stdout};
use super::table::paragraphs;

/// Say which passes and rules made a value of the lowered step, and why
///
/// Lowers MODEL and looks at one value of the result, written as in that text (`fp8c lower MODEL`), or at everything that
/// comes from a place of MODEL: a line, line:column, or a pattern of a debug location.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  fp8c explain step.mlir --at %120\n  fp8c explain step.mlir --at 153:12 --recipe delayed"
)]
pub(crate) struct Args {
    /// The original step as StableHLO text; `-` is standard input
    model: PathBuf,
    #[command(flatten)]
    shapes: ShapeArgs,
    /// A value of the lowered step, or a place of MODEL
    #[arg(long, value_name = "VALUE|LOCATION")]
    at: String,
    #[command(flatten)]
    lower: LowerArgs,
    #[arg(long, value_enum, default_value_t, help = "For people or for programs")]
    format: ListFormat,
}

impl Args {
    pub(crate) fn run(self) -> Result<(), Failure> {
        let options = self.lower.options()?;
        let found = self.shapes.read(&self.model)?.explain(&options, &self.at)?;
        let text = match self.format {
            ListFormat::Text => paragraphs(&found.iter().map(text).collect::<Vec<_>>().join("\n")),
            ListFormat::Json => json(&found),
        };
        stdout(text.as_bytes())
    }
}

fn text(e: &Explanation) -> String {
    // An argument is made by no op.
    let op = if e.op.is_empty() { String::new() } else { format!(" = {} ", e.op) };
    let from = if e.loc.is_empty() { String::new() } else { format!(", from {}", e.loc) };
    let mut out = format!("{}{op}: {}{from}\n", e.value, e.ty);
    for made in &e.made {
        out += &format!("  {:14} {}\n", made.pass, made.what);
        for rule in &made.rules {
            out += &format!("  {:14}   {}\n", "", rule.rule);
            if !rule.before.is_empty() {
                out += &format!("  {:14}     {}\n  {:14}     -> {}\n", "", rule.before, "", rule.after);
            }
        }
    }
    for remark in &e.remarks {
        out += &format!(
            "  because        {} {}: {}: {}\n",
            remark.kind, remark.name, remark.action, remark.reason
        );
    }
    out
}
