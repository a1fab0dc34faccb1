//! A program with its arguments and results, whatever runs it: one implementation a backend.

#[cfg(feature = "cpu")]
pub(crate) mod cpu;
pub(crate) mod gaudi2;
pub(crate) mod interpreter;

use std::time::Duration;

use fp8c_ir::Tensor;

use crate::backend::Backend;
use crate::error::Error;

/// A program ready to run. Numbers and types have been checked before they come here, but for what says otherwise.
pub(crate) trait Session: Send + Sync {
    /// What runs it.
    fn backend(&self) -> Backend;

    /// Runs once.
    fn run(&mut self) -> Result<(), Error>;

    /// Runs once and tells how long each of its steps took; nothing where there are no steps.
    fn profile(&mut self) -> Result<Vec<(String, Duration)>, Error>;

    /// Number of arguments.
    fn arguments(&self) -> usize;

    /// Argument `i` as it is now, where there is one.
    fn argument(&self, i: usize) -> Option<Tensor>;

    /// Number of results.
    fn results(&self) -> usize;

    /// Result `i` of the last run, where there is one.
    fn result(&self, i: usize) -> Option<Tensor>;

    /// Gives argument `i` another value.
    fn set(&mut self, i: usize, tensor: Tensor) -> Result<(), Error>;

    /// Results become arguments: for each pair the result of the first number the argument of the second. `fits` holds a
    /// result's type to the argument that it is to be.
    fn carry(&mut self, pairs: &[(usize, usize)], fits: Fits<'_>) -> Result<(), Error>;

    /// A run writes over arguments.
    fn overwrites(&self) -> bool {
        false
    }

    /// What compiling took and what running takes, as text; nothing where nothing was compiled.
    fn stats(&self) -> Option<String> {
        None
    }
}

/// Holds the type of a result to the argument of this number.
pub(crate) type Fits<'f> = &'f dyn Fn(usize, &fp8c_ir::TensorType) -> Result<(), Error>;

/// There is no argument or result of this number.
pub(crate) fn no(what: &str, i: usize) -> Error {
    let message = format!("the program has no {what} {i}");
    crate::Diagnostic::error(crate::diag::code::ARRAYS, message).into()
}
