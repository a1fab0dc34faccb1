//! Passes: one file each, with the recipes and the pipeline.

pub mod canonicalize;
pub mod inline;
pub mod inspect;
pub mod lower;
pub mod manifest;
pub mod pass;
pub mod raise;
pub mod recipe;

/// All passes, in the order a pipeline would use them.
pub const PASSES: &[&pass::Pass] = &[&inline::PASS, &canonicalize::PASS];
