//! From a graph as read to a step in FP8: stages are folders, passes files, and the road is `lower.rs`.

pub mod exchange;
pub mod legalize;
pub mod lower;
pub mod pass;
pub mod plan;
pub mod raise;
pub mod report;
pub mod rewrite;
pub mod rules;
pub mod scale_algebra;
pub mod serve;
pub mod verify;

pub use plan::{factors, options, recipe};
pub use report::{explain, inspect, left, manifest, names, places, still, sums, xla_calls};
pub use rewrite::{
    arrays, bind_shapes, bits, canonicalize, gradients, inline, instrument, merge, moments, quantize,
    residuals, seal, smooth, watch, weight_cache, weight_remat,
};

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
    &weight_cache::PASS,
    &weight_remat::PASS,
    &scale_algebra::PASS,
    &seal::PASS,
    &legalize::PASS,
];
