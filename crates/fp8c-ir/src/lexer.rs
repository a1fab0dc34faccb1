//! Tokens of MLIR text. Bytes are looked at once; nothing recurses.

use crate::diag::{Diagnostic, Span, code};

/// The kind of a token.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tok {
    /// `word`, `word.word`.
    Bare,
    /// `%name` (without `#1`).
    Percent,
    /// `@name` or `@"name"`.
    At,
    /// `#name`, `#dialect.name`.
    Hash,
    /// `!name`, `!dialect.name`.
    Bang,
    /// `^name`.
    Caret,
    /// `12`, `0x1F`.
    Int,
    /// `1.0`, `1.0e-5`.
    Float,
    /// `"text"`.
    Str,
    /// `->`.
    Arrow,
    /// `{-#`.
    MetaOpen,
    /// `#-}`.
    MetaClose,
    /// A single character such as `(`.
    Punct(u8),
    /// The end of the text.
    Eof,
}

/// A token in the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Token {
    /// Its kind.
    pub tok: Tok,
    /// Where it stands.
    pub span: Span,
}

/// Reads tokens from a text.
#[derive(Clone)]
pub struct Lexer<'s> {
    /// The text.
    pub src: &'s str,
    /// Where the next token is looked for.
    pub pos: usize,
}

fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$' | b'.')
}

fn is_suffix(b: u8) -> bool {
    is_word(b) || b == b'-'
}

impl<'s> Lexer<'s> {
    /// Starts at the beginning.
    pub fn new(src: &'s str) -> Self {
        Self { src, pos: 0 }
    }

    pub(crate) fn byte(&self, at: usize) -> u8 {
        self.src.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub(crate) fn skip_space(&mut self) {
        let bytes = self.src.as_bytes();
        while let Some(&b) = bytes.get(self.pos) {
            match b {
                b' ' | b'\t' | b'\n' | b'\r' => self.pos += 1,
                b'/' if self.byte(self.pos + 1) == b'/' => {
                    let rest = &bytes[self.pos..];
                    self.pos += rest.iter().position(|&b| b == b'\n').unwrap_or(rest.len());
                }
                _ => break,
            }
        }
    }

    fn run(&self, mut at: usize, accept: fn(u8) -> bool) -> usize {
        while accept(self.byte(at)) {
            at += 1;
        }
        at
    }

    /// The next token.
    pub fn next_token(&mut self) -> Result<Token, Box<Diagnostic>> {
        self.skip_space();
        let start = self.pos;
        let (tok, end) = self.scan(start)?;
        self.pos = end;
        Ok(Token { tok, span: Span::new(start, end) })
    }

    fn scan(&self, at: usize) -> Result<(Tok, usize), Box<Diagnostic>> {
        Ok(match self.byte(at) {
            0 if at >= self.src.len() => (Tok::Eof, at),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => (Tok::Bare, self.run(at, is_word)),
            b'%' => (Tok::Percent, self.name(at, "%")?),
            b'^' => (Tok::Caret, self.name(at, "^")?),
            b'!' => (Tok::Bang, self.name(at, "!")?),
            b'#' if self.byte(at + 1) == b'-' && self.byte(at + 2) == b'}' => (Tok::MetaClose, at + 3),
            b'#' => (Tok::Hash, self.name(at, "#")?),
            b'@' if self.byte(at + 1) == b'"' => (Tok::At, self.string_end(at + 1)?),
            b'@' => (Tok::At, self.name(at, "@")?),
            b'"' => (Tok::Str, self.string_end(at)?),
            b'0'..=b'9' => self.number(at),
            b'-' if self.byte(at + 1) == b'>' => (Tok::Arrow, at + 2),
            b'-' if self.byte(at + 1).is_ascii_digit() => self.number(at + 1),
            b'{' if self.byte(at + 1) == b'-' && self.byte(at + 2) == b'#' => (Tok::MetaOpen, at + 3),
            c if c.is_ascii_graphic() => (Tok::Punct(c), at + 1),
            _ => {
                let found = self.src[at..].chars().next().unwrap_or('\0');
                let message = format!("the character {found:?} does not belong to MLIR text");
                return Err(Box::new(
                    Diagnostic::error(code::SYNTAX, message).at(Span::new(at, at + found.len_utf8())),
                ));
            }
        })
    }

    fn name(&self, at: usize, sigil: &str) -> Result<usize, Box<Diagnostic>> {
        let accept = if sigil == "!" || sigil == "#" { is_word } else { is_suffix };
        let mut end = self.run(at + 1, accept);
        // `%a->` cannot be: a name ends before an arrow.
        if self.byte(end) == b'>' && end > at + 1 && self.byte(end - 1) == b'-' {
            end -= 1;
        }
        if end == at + 1 {
            let message = format!("a name must follow '{sigil}'");
            return Err(Box::new(Diagnostic::error(code::SYNTAX, message).at(Span::new(at, at + 1))));
        }
        Ok(end)
    }

    fn string_end(&self, at: usize) -> Result<usize, Box<Diagnostic>> {
        let bytes = self.src.as_bytes();
        let mut i = at + 1;
        while let Some(&b) = bytes.get(i) {
            match b {
                b'"' => return Ok(i + 1),
                b'\\' => i += 2,
                b'\n' => break,
                _ => i += 1,
            }
        }
        let message = "this string has no closing '\"' on its line";
        Err(Box::new(Diagnostic::error(code::SYNTAX, message).at(Span::new(at, at + 1))))
    }

    fn number(&self, at: usize) -> (Tok, usize) {
        let digits = |at| self.run(at, |b| b.is_ascii_digit());
        if self.byte(at) == b'0' && self.byte(at + 1) == b'x' && self.byte(at + 2).is_ascii_hexdigit() {
            return (Tok::Int, self.run(at + 2, |b| b.is_ascii_hexdigit()));
        }
        let mut end = digits(at);
        if self.byte(end) != b'.' {
            return (Tok::Int, end);
        }
        end = digits(end + 1);
        if matches!(self.byte(end), b'e' | b'E') {
            let sign = usize::from(matches!(self.byte(end + 1), b'+' | b'-'));
            if self.byte(end + 1 + sign).is_ascii_digit() {
                end = digits(end + 1 + sign);
            }
        }
        (Tok::Float, end)
    }

    /// The end of the bracketed text that opens at `at`, counting `<([{` and strings; `->` closes nothing.
    pub(crate) fn balanced_end(&self, at: usize) -> Result<usize, Box<Diagnostic>> {
        let bytes = self.src.as_bytes();
        let mut open = Vec::new();
        let mut i = at;
        while let Some(&b) = bytes.get(i) {
            match b {
                b'<' | b'(' | b'[' | b'{' => open.push(b),
                b'-' if self.byte(i + 1) == b'>' => i += 1,
                b'>' | b')' | b']' | b'}' => {
                    let wanted = match b {
                        b'>' => b'<',
                        b')' => b'(',
                        b']' => b'[',
                        _ => b'{',
                    };
                    if open.pop() != Some(wanted) {
                        let message = format!("'{}' closes nothing that is open", char::from(b));
                        let span = Span::new(i, i + 1);
                        return Err(Box::new(Diagnostic::error(code::SYNTAX, message).at(span)));
                    }
                    if open.is_empty() {
                        return Ok(i + 1);
                    }
                }
                b'"' => i = self.string_end(i)? - 1,
                _ => {}
            }
            i += 1;
        }
        let message = format!("'{}' is never closed", char::from(self.byte(at)));
        Err(Box::new(Diagnostic::error(code::SYNTAX, message).at(Span::new(at, at + 1))))
    }
}
