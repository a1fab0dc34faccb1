//! What the crate promises: the bits of `ml_dtypes`, the same bits in bulk, and unbiased stochastic rounding.

mod against_ml_dtypes;
mod bulk;
#[path = "../fixture/mod.rs"]
mod fixture;
mod properties;
mod stochastic;

use proptest::prelude::ProptestConfig;

/// Property tests without files of past failures: what fails becomes a test of its own.
fn cases(count: u32) -> ProptestConfig {
    ProptestConfig { cases: count, failure_persistence: None, ..ProptestConfig::default() }
}
