//! Passes: one file each, with the recipes and the pipeline.

pub mod arrays;
pub mod bind_shapes;
pub mod bits;
pub mod canonicalize;
mod companions;
mod devices;
pub mod exchange;
mod exchanges;
pub mod explain;
pub mod factors;
pub mod gradients;
mod ids;
pub mod inline;
pub mod inspect;
pub mod instrument;
mod leave;
pub mod left;
pub mod legalize;
mod live;
pub mod lower;
pub mod manifest;
pub mod merge;
pub mod moments;
pub mod names;
mod ops;
pub mod options;
mod order;
pub mod pass;
pub mod places;
pub mod plan;
mod planned;
pub mod quantize;
pub mod raise;
mod random;
pub mod recipe;
pub mod residuals;
mod rewrite;
pub mod rules;
mod saved;
pub mod scale_algebra;
pub mod seal;
pub mod serve;
pub mod smooth;
mod smoothing;
pub mod still;
pub mod sums;
mod turn;
mod updates;
pub mod verify;
pub mod watch;
pub mod xla_calls;

/// All passes, in the order a pipeline would use them.
pub const PASSES: &[&pass::Pass] = &[
    &bind_shapes::PASS,
    &inline::PASS,
    &canonicalize::PASS,
    &bits::PASS,
    &gradients::PASS,
    &smooth::PASS,
    &quantize::PASS,
    &residuals::PASS,
    &moments::PASS,
    &scale_algebra::PASS,
    &seal::PASS,
    &legalize::PASS,
];
