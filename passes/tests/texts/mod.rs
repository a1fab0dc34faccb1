//! Lowered steps as texts, which faults are planted in.

use fp8c_dialects::registry;
use fp8c_ir::graph::Graph;
use fp8c_passes::lower::Lowered;
use fp8c_passes::verify::{Verdict, VerifyOptions, verify_lowered};

pub(crate) fn text(lowered: &Lowered) -> String {
    fp8c_ir::print(&lowered.step, registry(), fp8c_ir::PrintOptions::default())
}

/// Whether a step in the place of the lowered one is proved. What is not is not run for long: eight devices take their time.
pub(crate) fn proved(base: &Graph, lowered: &Lowered, text: &str) -> bool {
    let step = fp8c_ir::parse(text, registry()).unwrap_or_else(|d| panic!("{d:?}"));
    let options = VerifyOptions { rounds: 1, ..VerifyOptions::default() };
    let found = verify_lowered(base, &step, Some(&lowered.manifest), options);
    matches!(found.map(|v| v.verdict), Ok(Verdict::Proved(_)))
}
