//! What is told of a step: what was found and decided, what is what, what it saves.

pub(crate) mod companions;
pub(crate) mod exchanges;
pub mod explain;
pub(crate) mod ids;
pub mod inspect;
pub mod left;
pub mod manifest;
pub mod names;
pub(crate) mod order;
pub mod places;
pub(crate) mod saved;
pub mod still;
pub mod sums;
pub(crate) mod warnings;
pub(crate) mod weights;
pub mod xla_calls;
