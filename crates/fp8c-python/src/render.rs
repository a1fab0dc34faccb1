//! An error as text for an exception: message, place, source line, caret, notes. The command line has colors and fits its
//! lines to a terminal; an exception has neither.

use fp8c::{Diagnostic, Error, Source, Span};

/// Characters shown before and after a place in a long line.
const BEFORE: usize = 60;
const AFTER: usize = 60;

/// All that an error says.
pub(crate) fn text(error: &Error) -> String {
    let source = error.source.as_deref();
    error.diagnostics.iter().map(|d| one(d, source)).collect::<Vec<_>>().join("\n")
}

fn one(diagnostic: &Diagnostic, source: Option<&Source>) -> String {
    let mut out = format!("{}: {}", diagnostic.code, diagnostic.message);
    if let Some((source, span)) = source.zip(diagnostic.span) {
        out += &snippet(source, span);
    }
    for note in &diagnostic.notes {
        out += &format!("\n  note: {note}");
    }
    out
}

/// The place, its line, or what of a long one is around it, and a caret below.
fn snippet(source: &Source, span: Span) -> String {
    let bytes = &source.bytes;
    let start = span.start.min(bytes.len());
    let (line, column) = source.position(start);
    let from = bytes[..start].iter().rposition(|&b| b == b'\n').map_or(0, |p| p + 1);
    let to = bytes[start..].iter().position(|&b| b == b'\n').map_or(bytes.len(), |p| start + p);
    let characters: Vec<char> = String::from_utf8_lossy(&bytes[from..to])
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let at = (column - 1).min(characters.len());
    let first = at.saturating_sub(BEFORE);
    let last = (at + AFTER).min(characters.len());
    let head = if first > 0 { "..." } else { "" };
    let tail = if last < characters.len() { "..." } else { "" };
    let shown: String = characters[first..last].iter().collect();
    let pad = " ".repeat(line.to_string().len());
    let indent = " ".repeat(head.len() + at - first);
    let place = format!("\n{pad}--> {}:{line}:{column}", source.name);
    format!("{place}\n{pad} |\n{line} | {head}{}{tail}\n{pad} | {indent}^", shown.trim_end())
}
