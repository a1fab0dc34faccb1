//! How a command ends, and where its output goes.

use std::io::{ErrorKind, Write};
use std::path::Path;

use fp8c::diag::{Diagnostic, code};
use fp8c::{Error, files};

/// Why a command did not do its work.
pub(crate) enum Failure {
    /// The input or a check is at fault.
    Input(Error),
    /// The call's words are off.
    Usage(String),
    /// Nobody reads the output any more.
    BrokenPipe,
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Input(error.into())
    }
}

/// Writes to a file, or to standard output when there is none.
pub(crate) fn write(path: Option<&Path>, contents: &[u8]) -> Result<(), Failure> {
    match path {
        Some(path) => Ok(files::write(path, contents)?),
        None => stdout(contents),
    }
}

/// Writes to standard output.
pub(crate) fn stdout(contents: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    out.write_all(contents).and_then(|()| out.flush()).map_err(|e| match e.kind() {
        ErrorKind::BrokenPipe => Failure::BrokenPipe,
        _ => Diagnostic::error(code::FILE, format!("cannot write standard output: {e}")).into(),
    })
}

/// Says something on standard error; when nobody listens, it goes unsaid.
pub(crate) fn say(text: &str) {
    let _ = writeln!(anstream::stderr().lock(), "{text}");
}

/// A value as JSON text.
pub(crate) fn json(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
