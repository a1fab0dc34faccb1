//! TPC-C: a [`crate::nest::Nest`] as a kernel.

mod indexed;
mod kernel;
mod layout;
mod memory;
mod ops;

pub(crate) use indexed::{Source, gather, scatter};
pub(crate) use kernel::{Emitted, Geometry, emit};

/// Why a kernel cannot be emitted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Unsupported {
    /// The op, where it is one.
    pub(crate) op: Option<&'static str>,
    /// What is not there, and what would be needed.
    pub(crate) why: String,
}

pub(crate) fn unsupported<T>(op: Option<&'static str>, why: impl Into<String>) -> Result<T, Unsupported> {
    Err(Unsupported { op, why: why.into() })
}
