//! Passes: one file each, with the recipes and the pipeline.

pub mod arrays;
pub mod canonicalize;
mod companions;
pub mod inline;
pub mod inspect;
pub mod legalize;
pub mod lower;
pub mod manifest;
pub mod moments;
pub mod options;
pub mod pass;
pub mod plan;
pub mod quantize;
pub mod raise;
pub mod recipe;

/// All passes, in the order a pipeline would use them.
pub const PASSES: &[&pass::Pass] =
    &[&inline::PASS, &canonicalize::PASS, &quantize::PASS, &moments::PASS, &legalize::PASS];
