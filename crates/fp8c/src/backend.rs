//! What runs a program, and how it is made ready.

use std::path::PathBuf;

#[cfg(not(feature = "cpu"))]
use crate::error::Error;
use crate::limits::Limits;

/// What runs a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Backend {
    /// The reference interpreter: slow, the definition of every op.
    #[default]
    Interpreter,
    /// Machine code for this computer.
    Cpu,
    /// What is emitted for a Gaudi2, in an emulator on this computer.
    Gaudi2Emulator,
}

/// How a program is made ready.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RunOptions {
    /// What runs it.
    pub backend: Backend,
    /// For a program that runs again and again on what it makes: pairs of a result and the argument that it is for in the next
    /// run, which [`Prepared::carry`] is then called with. Compiled code writes such a result over the argument at once, where
    /// nothing needs that any more.
    pub donated: Vec<(usize, usize)>,
    /// A directory in which compiled code is kept for the next time. What lies there is executed.
    pub cache: Option<PathBuf>,
    /// What ends a run before the program does.
    pub limits: Limits,
}

impl From<Backend> for RunOptions {
    fn from(backend: Backend) -> Self {
        Self { backend, ..Self::default() }
    }
}

/// What needs LLVM, in a build that has none.
#[cfg(not(feature = "cpu"))]
pub(crate) fn missing() -> Error {
    let message = "this fp8c was built without the CPU backend (feature `cpu`)";
    crate::Diagnostic::error(crate::diag::code::OPTION, message).into()
}
