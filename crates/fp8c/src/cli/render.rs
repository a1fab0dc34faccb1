//! Diagnostics as text: place, code, source line, caret, notes. Colors only where standard error is a terminal that wants
//! them.

use std::io::Write;

use super::table::{width, wrapped};
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use fp8c::{Diagnostic, Error, Severity, Source, Span};

/// Bytes shown before and after a place in a long line, where there is room for them.
const BEFORE: usize = 70;
const AFTER: usize = 100;

/// Shows an error.
pub(crate) fn error(error: &Error) {
    let mut err = anstream::stderr().lock();
    for diagnostic in &error.diagnostics {
        let text = render(diagnostic, error.source.as_deref(), width(true));
        let _ = writeln!(err, "{text}");
    }
}

/// Shows what is wrong with the call's words.
pub(crate) fn usage(message: &str) {
    let title = [Group::with_title(Level::ERROR.primary_title(message))];
    let text = Renderer::styled().render(&title);
    let text = fitted(&text, "error: ", message, width(true));
    let _ = writeln!(anstream::stderr().lock(), "{text}\n\nFor more information, try 'fp8c --help'.");
}

/// One diagnostic, with styles; what writes it takes them off where they do not belong.
fn render(diagnostic: &Diagnostic, source: Option<&Source>, width: Option<usize>) -> String {
    let (level, word) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, "error"),
        Severity::Warning => (Level::WARNING, "warning"),
    };
    let message = shorten(&diagnostic.message.replace('\n', " "));
    let mut group = Group::with_title(level.primary_title(&message).id(diagnostic.code));
    let window = source.zip(diagnostic.span).map(|(source, span)| Window::new(source, span, width));
    if let Some(window) = &window {
        let caret = AnnotationKind::Primary.span(window.caret.clone());
        let snippet = Snippet::source(window.text.as_str()).line_start(window.line);
        group = group.element(snippet.annotation(caret));
    } else if let Some(source) = source {
        group = group.element(Origin::path(source.name.as_str()));
    }
    for note in &diagnostic.notes {
        // What is in front of a note and of its further lines: ` = note: `.
        let room = width.map(|w| w.saturating_sub(10));
        group = group.element(Level::NOTE.message(wrapped(&shorten(note), room).replace("\n    ", "\n")));
    }
    let text = Renderer::styled().decor_style(DecorStyle::Ascii).term_width(250).render(&[group]);
    let text = match source.zip(window) {
        Some((source, window)) => insert_place(&text, &source.name, window.line, window.column),
        None => text,
    };
    fitted(&text, &format!("{word}[{}]: ", diagnostic.code), &message, width)
}

/// A title that is too long goes on in the next line. The text has styles, which count for nothing.
fn fitted(text: &str, head: &str, message: &str, width: Option<usize>) -> String {
    let title = wrapped(&format!("{head}{message}"), width);
    match title.strip_prefix(head) {
        Some(lines) if lines.contains('\n') => text.replacen(message, lines, 1),
        _ => text.to_string(),
    }
}

/// Puts the place behind the title: the snippet is cut from its line, so that its own columns mean nothing.
fn insert_place(text: &str, name: &str, line: usize, column: usize) -> String {
    let (title, rest) = text.split_once('\n').unwrap_or((text, ""));
    let pad = " ".repeat(line.to_string().len());
    let blue = annotate_snippets::renderer::AnsiColor::BrightBlue.on_default().bold();
    format!("{title}\n{pad}{blue}--> {blue:#}{name}:{line}:{column}\n{rest}")
}

/// The part of a line around a place: a line may have a hundred megabytes.
struct Window {
    line: usize,
    column: usize,
    text: String,
    caret: std::ops::Range<usize>,
}

impl Window {
    fn new(source: &Source, span: Span, width: Option<usize>) -> Self {
        let bytes = &source.bytes;
        let start = span.start.min(bytes.len());
        let (line, column) = source.position(start);
        let from = bytes[..start].iter().rposition(|&b| b == b'\n').map_or(0, |p| p + 1);
        let to = bytes[start..].iter().position(|&b| b == b'\n').map_or(bytes.len(), |p| start + p);
        let end = span.end.clamp(start, to);
        // Beside the line stand its number, a bar and dots at both ends.
        let room = width.map_or(usize::MAX, |w| w.saturating_sub(line.to_string().len() + 9));
        let before = BEFORE.min(room / 5 * 2);
        let after = AFTER.min(room - before);
        let cut_from = boundary(bytes, start.saturating_sub(before).max(from)).min(start);
        let cut_to = boundary(bytes, (start + after).min(to));
        let mut text = String::from(if cut_from > from { "..." } else { "" });
        text += &String::from_utf8_lossy(&bytes[cut_from..start]);
        let caret_from = text.len();
        text += &String::from_utf8_lossy(&bytes[start..end.clamp(start, cut_to)]);
        let caret_to = text.len();
        text += &String::from_utf8_lossy(&bytes[end.clamp(start, cut_to)..cut_to]);
        let shown = text.trim_end().len().max(caret_to);
        text.truncate(shown);
        if cut_to < to && !bytes[cut_to..to].trim_ascii().is_empty() {
            text += "...";
        }
        let caret = caret_from..caret_to.max(caret_from + usize::from(caret_from < text.len()));
        let caret = caret.start..ceil_char(&text, caret.end);
        Self { line, column, text, caret }
    }
}

/// The same place, or one a few bytes on that is not inside a character.
fn boundary(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] & 0xc0 == 0x80 {
        at += 1;
    }
    at
}

fn ceil_char(text: &str, mut at: usize) -> usize {
    while at < text.len() && !text.is_char_boundary(at) {
        at += 1;
    }
    at.min(text.len())
}

/// A message may quote the source, and a quote may be long.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(600) {
        Some((at, _)) => format!("{}...", &text[..at]),
        None => text.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fp8c::diag::code;

    /// What is told fits, and the place stands under the title.
    #[test]
    fn long_titles_and_lines_are_fitted() {
        let source = Source { name: "a.mlir".into(), bytes: "abcdefgh ".repeat(60).into_bytes() };
        let words = "found one thing where another was expected, which takes more than a line to say";
        let fault = Diagnostic::error(code::SYNTAX, words).at(Span::new(270, 274)).note(words);
        for width in [40, 80, 160] {
            let text = anstream::adapter::strip_str(&render(&fault, Some(&source), Some(width))).to_string();
            assert!(text.lines().all(|l| l.chars().count() <= width), "{width}\n{text}");
            assert!(text.contains("--> a.mlir:1:271\n") && text.contains("^^^^"), "{text}");
        }
    }

    /// Any bytes and any span give some text, and the place in it.
    #[test]
    fn renders_anything() {
        let mut seed = 1u32;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize % below
        };
        const PIECES: [&[u8]; 9] = [
            b"\n",
            b"\r\n",
            b"\t",
            b"x",
            b"\x80\x80",
            b"\xff",
            "\u{65e5}".as_bytes(),
            "\u{1f600}".as_bytes(),
            b"\0\x1b",
        ];
        for _ in 0..3000 {
            let repeat = 1 + random(60);
            let bytes: Vec<u8> = (0..random(12))
                .flat_map(|_| PIECES[random(PIECES.len())].repeat(1 + random(repeat)))
                .collect();
            let start = random(bytes.len() + 2);
            let span = Span::new(start, start + random(200));
            let source = Source { name: "a.mlir".into(), bytes };
            let (line, column) = source.position(start);
            let text = render(
                &Diagnostic::error(code::SYNTAX, "no").at(span),
                Some(&source),
                Some(40 + random(100)).filter(|w| w % 3 > 0),
            );
            assert!(text.contains(&format!("a.mlir:{line}:{column}")), "{text}");
        }
    }
}
