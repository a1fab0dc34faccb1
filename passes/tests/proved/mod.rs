//! What stands in the way of a proof that a lowered step is the original.

use fp8c_ir::Graph;
use fp8c_passes::lower::Lowered;
use fp8c_passes::verify::{Verdict, VerifyOptions, verify_lowered};

/// The obstacles, or what it was rejected for.
pub(crate) fn proved(base: &Graph, lowered: &Lowered) -> Result<(), String> {
    let found = verify_lowered(base, &lowered.step, Some(&lowered.manifest), VerifyOptions::default());
    match found.map_err(|d| d.message)?.verdict {
        Verdict::Proved(_) => Ok(()),
        Verdict::Tried(why) => Err(why.iter().map(|o| o.message.clone()).collect::<Vec<_>>().join("; ")),
    }
}
