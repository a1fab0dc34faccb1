//! How a command ends, and where its output goes.

use std::io::{ErrorKind, Write};
use std::path::Path;

use fp8c::diag::{Diagnostic, code};
use fp8c::{Error, files};

use super::interrupt;
use super::table::{width, wrapped};

/// Why a command did not do its work.
pub(crate) enum Failure {
    /// The input or a check is at fault.
    Input(Error),
    /// The call's words are off.
    Usage(String),
    /// Nobody reads the output any more.
    BrokenPipe,
}

impl Failure {
    /// The exit status.
    pub(crate) fn status(&self) -> u8 {
        let every = |error: &Error, code| error.diagnostics.iter().all(|d| d.code == code);
        match self {
            Self::BrokenPipe => 0,
            Self::Usage(_) => 2,
            Self::Input(error) if every(error, code::STOPPED) && interrupt::stop().said() => {
                interrupt::STATUS
            }
            Self::Input(_) => 1,
        }
    }
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Input(error.into())
    }
}

/// The file that a word stands for; none for standard output, which `-` is too.
pub(crate) fn file(path: Option<&Path>) -> Option<&Path> {
    path.filter(|p| p.as_os_str() != "-")
}

/// Writes to a file, or to standard output when there is none.
pub(crate) fn write(path: Option<&Path>, contents: &[u8]) -> Result<(), Failure> {
    match file(path) {
        Some(path) => Ok(files::write(path, contents)?),
        None => stdout(contents),
    }
}

/// Before work is done for it: a file can be written, and is none of those that are read.
pub(crate) fn check(path: Option<&Path>, reads: &[&Path]) -> Result<(), Failure> {
    let Some(path) = file(path) else { return Ok(()) };
    distinct(path, reads)?;
    Ok(files::check(path)?)
}

/// The same of files in a directory.
pub(crate) fn check_all(dir: &Path, names: &[&str], reads: &[&Path]) -> Result<(), Failure> {
    names.iter().try_for_each(|name| distinct(&dir.join(name), reads))?;
    Ok(files::check_all(dir, names)?)
}

fn distinct(path: &Path, reads: &[&Path]) -> Result<(), Failure> {
    let Ok(written) = path.canonicalize() else { return Ok(()) };
    match reads.iter().find(|read| read.canonicalize().is_ok_and(|read| read == written)) {
        Some(read) if written.is_file() => {
            let message =
                format!("{} would be written over {}, which is read", path.display(), read.display());
            Err(Failure::Usage(message))
        }
        _ => Ok(()),
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

/// The same of a sentence: a line that is too long goes on in the next.
pub(crate) fn tell(text: &str) {
    say(&wrapped(text, width(true)));
}

/// A value as JSON text.
pub(crate) fn json(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
