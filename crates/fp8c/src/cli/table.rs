//! Text in columns, as wide as there is room.

use std::io::IsTerminal;

/// Columns of the terminal that standard output, or with `error` standard error, goes to; what `COLUMNS` says comes first. None
/// where output goes elsewhere: then lines are as long as they are.
pub(crate) fn width(error: bool) -> Option<usize> {
    let asked = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok());
    let size = || {
        if error {
            terminal_size::terminal_size_of(std::io::stderr())
        } else {
            terminal_size::terminal_size_of(std::io::stdout())
        }
    };
    let terminal = if error { std::io::stderr().is_terminal() } else { std::io::stdout().is_terminal() };
    asked.or_else(|| terminal.then(size).flatten().map(|(w, _)| usize::from(w.0))).filter(|&w| w >= NARROWEST)
}

/// Nothing is fitted into less.
const NARROWEST: usize = 40;
/// How much further in what does not fit goes on.
const INDENT: usize = 4;

/// Rows with cells padded to the widest of their column; the last column is left as it is. Columns that do not fit go on in the
/// next line.
pub(crate) fn table(rows: &[Vec<String>]) -> String {
    fitted(rows, width(false))
}

fn fitted(rows: &[Vec<String>], width: Option<usize>) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest =
        |c: usize| rows.iter().filter_map(|r| r.get(c)).map(|s| s.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    let mut lines: Vec<Vec<usize>> = vec![vec![]];
    let mut used = 0;
    for (c, &own) in widths.iter().enumerate() {
        if used > 0 && width.is_some_and(|w| used + own > w) {
            lines.push(vec![]);
            used = INDENT;
        }
        lines.last_mut().into_iter().for_each(|line| line.push(c));
        used += own + 2;
    }
    let mut out = String::new();
    for row in rows {
        for (i, line) in lines.iter().enumerate() {
            let cells =
                line.iter().map(|&c| format!("{:<w$}", row.get(c).map_or("", String::as_str), w = widths[c]));
            let text = cells.collect::<Vec<_>>().join("  ");
            if i > 0 && text.trim().is_empty() {
                continue;
            }
            let indent = if i > 0 { INDENT } else { 0 };
            out += &wrapped(&format!("{:indent$}{}", "", text.trim_end()), width.filter(|_| line.len() == 1));
            out.push('\n');
        }
    }
    out
}

/// Lines that are too long go on in the next, further in.
pub(crate) fn wrapped(text: &str, width: Option<usize>) -> String {
    let Some(width) = width else { return text.to_string() };
    let mut out = Vec::new();
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let mut current = " ".repeat(indent);
        let mut empty = true;
        for word in line.trim_start().split(' ') {
            if !empty && current.chars().count() + 1 + word.chars().count() > width {
                out.push(std::mem::replace(&mut current, " ".repeat(indent + INDENT)));
                empty = true;
            }
            if !empty {
                current.push(' ');
            }
            current += word;
            empty = false;
        }
        out.push(current);
    }
    out.join("\n")
}

/// Text for standard output, whose lines go on where there is no more room.
pub(crate) fn paragraphs(text: &str) -> String {
    wrapped(text.trim_end(), width(false)) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|r| r.iter().map(ToString::to_string).collect()).collect()
    }

    #[test]
    fn what_does_not_fit_goes_on_below() {
        let rows =
            rows(&[&["name", "size", "why"], &["a", "12", "because it is so and not otherwise at all"]]);
        assert_eq!(
            fitted(&rows, None),
            "name  size  why\na     12    because it is so and not otherwise at all\n"
        );
        let narrow =
            "name  size\n    why\na     12\n    because it is so and not otherwise\n        at all\n";
        assert_eq!(fitted(&rows, Some(40)), narrow);
        assert_eq!(fitted(&[], Some(40)), "");
    }

    #[test]
    fn long_lines_are_wrapped_and_words_are_not_cut() {
        let text = "  one two three four five six seven eight nine\nshort";
        assert_eq!(wrapped(text, None), text);
        assert_eq!(wrapped(text, Some(40)), "  one two three four five six seven\n      eight nine\nshort");
    }
}
