//! What can be wrong, together with the text it is about.

use std::fmt;
use std::sync::Arc;

use fp8c_ir::diag::{Diagnostic, line_column};

/// A text that was read: what spans of diagnostics point into.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The file's name as the user wrote it; `<stdin>` for standard input.
    pub name: String,
    /// Its bytes. They are not UTF-8 when that is what a diagnostic says.
    pub bytes: Vec<u8>,
}

impl Source {
    /// Line and column of a byte, both from 1; the column counts characters.
    ///
    /// ```
    /// let source = fp8c::Source { name: "a.mlir".into(), bytes: b"one\ntwo".to_vec() };
    /// assert_eq!(source.position(5), (2, 2));
    /// ```
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.bytes.len());
        match std::str::from_utf8(&self.bytes[..offset]) {
            Ok(text) => line_column(text, offset),
            Err(_) => {
                let text = String::from_utf8_lossy(&self.bytes[..offset]);
                line_column(&text, text.len())
            }
        }
    }
}

/// Findings that ended some work, never empty.
///
/// ```
/// let error = fp8c::Module::parse("a.mlir", "func.func @f() {\n  return %x\n}").unwrap_err();
/// assert_eq!(error.diagnostics[0].code, fp8c::diag::code::NAME);
/// assert!(error.to_string().starts_with("a.mlir:2:10: E0003: "), "{error}");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Error {
    /// What is wrong, the first first.
    pub diagnostics: Vec<Diagnostic>,
    /// The text that the diagnostics' spans are about.
    pub source: Option<Arc<Source>>,
}

impl Error {
    /// The same, about a text; one that is known already stays.
    #[must_use]
    pub fn in_source(mut self, source: &Arc<Source>) -> Self {
        self.source.get_or_insert_with(|| source.clone());
        self
    }
}

impl From<Diagnostic> for Error {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { diagnostics: vec![diagnostic], source: None }
    }
}

impl From<Vec<Diagnostic>> for Error {
    fn from(diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics, source: None }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, diagnostic) in self.diagnostics.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            if let (Some(source), Some(span)) = (&self.source, diagnostic.span) {
                let (line, column) = source.position(span.start);
                write!(f, "{}:{line}:{column}: ", source.name)?;
            }
            write!(f, "{diagnostic}")?;
            for note in &diagnostic.notes {
                write!(f, "\n  {note}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}
