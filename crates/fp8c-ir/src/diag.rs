//! Diagnostics as data: what is wrong, where, and what was expected. Rendering is the command line's.

use std::fmt;

/// A range of bytes in the source text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// A range of bytes.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }
}

/// How bad it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Severity {
    /// The input cannot be used.
    Error,
    /// The input can be used, but look here.
    Warning,
}

/// One finding about the input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// A stable code, listed in [`code`].
    pub code: &'static str,
    /// Error or warning.
    pub severity: Severity,
    /// One sentence: what was found and what was expected.
    pub message: String,
    /// Where in the source text, if it is about text.
    pub span: Option<Span>,
    /// Further lines that help.
    pub notes: Vec<String>,
}

/// The codes a diagnostic can carry.
pub mod code {
    /// The file is not UTF-8 text, or is in a form that is recognized and refused.
    pub const ENCODING: &str = "E0001";
    /// The text is not MLIR syntax.
    pub const SYNTAX: &str = "E0002";
    /// A name is not defined, or defined twice.
    pub const NAME: &str = "E0003";
    /// A type does not fit.
    pub const TYPE: &str = "E0004";
    /// An op breaks its own rules.
    pub const OP: &str = "E0005";
    /// An attribute is missing, unknown or of the wrong kind.
    pub const ATTRIBUTE: &str = "E0006";
    /// The program cannot be run.
    pub const EVAL: &str = "E0007";
    /// A check of the program failed.
    pub const CHECK: &str = "E0008";
    /// An array file does not fit the program.
    pub const ARRAYS: &str = "E0009";
    /// A recipe, target or option cannot be used.
    pub const OPTION: &str = "E0010";
    /// A pass cannot do its work on this program.
    pub const PASS: &str = "E0011";
    /// A file cannot be read or written.
    pub const FILE: &str = "E0012";
    /// A loss turned non-finite, or two runs differ more than allowed.
    pub const NUMERICS: &str = "E0013";
    /// The program cannot be compiled, or its machine code not be made.
    pub const COMPILE: &str = "E0014";
    /// A run was interrupted, or its loops went round more often than allowed.
    pub const STOPPED: &str = "E0015";
    /// A word of the call names nothing in the program.
    pub const WORD: &str = "E0016";
}

impl Diagnostic {
    /// An error without a place.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), span: None, notes: Vec::new() }
    }

    /// The same at a place.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    /// The same at a place, unless it has one.
    #[must_use]
    pub fn or_at(mut self, span: Option<Span>) -> Self {
        self.span = self.span.or(span);
        self
    }

    /// The same with one more line of help.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Diagnostic {}

/// What sort of thing a [`Fault`] is, where somebody asks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum FaultKind {
    /// Operands, attributes or types do not fit, or something cannot be computed.
    #[default]
    Op,
    /// A check of the program failed.
    Check,
    /// Whoever watches the run ended it.
    Stopped,
}

impl FaultKind {
    /// The code of a diagnostic about it, when a program was run.
    pub fn code(self) -> &'static str {
        match self {
            Self::Op => code::EVAL,
            Self::Check => code::CHECK,
            Self::Stopped => code::STOPPED,
        }
    }
}

/// What an op's own code says when its operands or attributes do not fit; the caller adds place and code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Its sort.
    pub kind: FaultKind,
    /// What was found and what was expected.
    pub message: String,
    /// The finding that this hands on as it is, when an op ran a region or a function in which it was met.
    inside: Option<Box<Diagnostic>>,
}

impl Fault {
    /// A fault of the usual kind.
    pub fn new(message: impl Into<String>) -> Self {
        Self::of(FaultKind::Op, message)
    }

    /// A fault of that kind.
    pub fn of(kind: FaultKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), inside: None }
    }

    /// The same fault of `what`, which is named in front.
    #[must_use]
    pub fn within(self, what: impl fmt::Display) -> Self {
        Self::of(self.kind, format!("{what}: {self}"))
    }

    /// Hands on what was found where an op ran a region or a function: the place inside is the one to tell.
    pub(crate) fn inside(diagnostic: Diagnostic) -> Self {
        Self { inside: Some(Box::new(diagnostic.clone())), ..Self::from(diagnostic) }
    }

    /// What [`Fault::inside`] was given, or the fault itself.
    pub(crate) fn into_inside(self) -> Result<Diagnostic, Self> {
        match self.inside {
            Some(diagnostic) => Ok(*diagnostic),
            None => Err(self),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<String> for Fault {
    fn from(s: String) -> Self {
        Self::new(s)
    }
}

impl From<&str> for Fault {
    fn from(s: &str) -> Self {
        Self::new(s)
    }
}

/// Its place is lost; the kind is the code's.
impl From<Diagnostic> for Fault {
    fn from(diagnostic: Diagnostic) -> Self {
        let kinds = [FaultKind::Check, FaultKind::Stopped];
        let kind = kinds.into_iter().find(|kind| kind.code() == diagnostic.code).unwrap_or_default();
        Self::of(kind, diagnostic.message)
    }
}

impl From<Fault> for String {
    fn from(fault: Fault) -> Self {
        fault.message
    }
}

/// Returns early with a [`Fault`] made as by `format!`.
#[macro_export]
macro_rules! fault {
    ($($arg:tt)*) => { return Err($crate::Fault::new(format!($($arg)*))) };
}

/// Returns early with a [`Fault`] unless the condition holds.
#[macro_export]
macro_rules! ensure {
    ($cond:expr, $($arg:tt)*) => { if !$cond { return Err($crate::Fault::new(format!($($arg)*))); } };
}

/// Line and column, both from 1; the column counts characters.
pub fn line_column(text: &str, offset: usize) -> (usize, usize) {
    let offset = offset.min(text.len());
    let before = &text.as_bytes()[..offset];
    let line_start = before.iter().rposition(|&b| b == b'\n').map_or(0, |p| p + 1);
    let line = before.iter().filter(|&&b| b == b'\n').count() + 1;
    (line, String::from_utf8_lossy(&before[line_start..]).chars().count() + 1)
}
