//! What holds by construction. Where it does not, the compiler is at fault, not the program it was given: the fault is
//! raised here, and [`guarded`] makes it an error of the whole compilation.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use fp8c_ir::diag::{Diagnostic, code};

/// Stops: `what` should have been impossible.
#[allow(clippy::panic, reason = "caught by `guarded`; no input leads here")]
pub fn stop(what: fmt::Arguments<'_>) -> ! {
    panic!("{what}")
}

/// Stops with a message made as by `format!`.
#[macro_export]
macro_rules! broken {
    ($($arg:tt)*) => { $crate::invariant::stop(format_args!($($arg)*)) };
}
pub use broken;

/// A value that is there by construction.
pub trait Held<T> {
    /// The value; stops with the reason why it should be there.
    fn held(self, why: &str) -> T;
}

impl<T> Held<T> for Option<T> {
    fn held(self, why: &str) -> T {
        self.unwrap_or_else(|| broken!("not so: {why}"))
    }
}

impl<T, E: fmt::Debug> Held<T> for Result<T, E> {
    fn held(self, why: &str) -> T {
        self.unwrap_or_else(|error| broken!("not so: {why} ({error:?})"))
    }
}

/// Runs a part of the compiler; its own faults come back as an error.
pub fn guarded<T>(work: impl FnOnce() -> Result<T, Diagnostic>) -> Result<T, Diagnostic> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| {
        let message =
            "the compiler met a case it was not made for; this is a fault of fp8c, not of the program";
        Err(Diagnostic::error(code::COMPILE, message).note("the interpreter runs it: --backend interpreter"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_of_the_compiler_are_errors() {
        let error = guarded(|| Ok(Option::<u8>::None.held("there is one"))).unwrap_err();
        assert_eq!(error.code, code::COMPILE);
    }
}
