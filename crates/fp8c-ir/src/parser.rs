//! MLIR text to graph: modules, ops and regions. Types and attributes are read in `parse_type` and `parse_attr`, pretty
//! forms by the op's own format ([`crate::format`]).

use std::collections::HashMap;
use std::sync::Arc;

use crate::attr::Attr;
use crate::diag::{Diagnostic, Span, code};
use crate::graph::{Graph, LocId, OpKind, ValueId};
use crate::lexer::{Lexer, Tok, Token};
use crate::names::Names;
use crate::registry::Registry;
use crate::types::Type;

/// A result of reading: the first thing that is wrong ends it.
pub type PResult<T> = Result<T, Box<Diagnostic>>;

/// Attributes and types nest no deeper than this; nobody writes such, and memory stays bounded.
pub(crate) const MAX_NESTING: usize = 1000;

/// Reads a module. A text whose ops stand outside any `module` is one module.
///
/// # Errors
/// The first thing that is not MLIR, not defined, defined twice, or of another type than declared.
pub fn parse(text: &str, registry: &Registry) -> Result<Graph, Diagnostic> {
    let mut parser = Parser::new(text, registry).map_err(|d| *d)?;
    parser.module().map_err(|d| *d)?;
    let breaks = text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i + 1);
    parser.graph.lines = std::iter::once(0).chain(breaks).collect();
    Ok(parser.graph)
}

/// Reads bytes that should be a module: UTF-8 first.
///
/// # Errors
/// As [`parse`], and when the bytes are not UTF-8 or are MLIR bytecode.
pub fn parse_bytes<'t>(bytes: &'t [u8], registry: &Registry) -> Result<(&'t str, Graph), Diagnostic> {
    if bytes.starts_with(b"ML\xefR") {
        let message = "this is MLIR bytecode, not text";
        return Err(Diagnostic::error(code::ENCODING, message)
            .note("convert it: `stablehlo-translate --deserialize FILE` for a portable artifact (VHLO)")
            .note(
                "or `mlir-opt FILE -o FILE.mlir`; in JAX print `lowered.as_text()` instead of serializing",
            ));
    }
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let at = e.valid_up_to();
        let message = format!("the text is not UTF-8: byte {:#04x} begins no character", bytes[at]);
        Diagnostic::error(code::ENCODING, message).at(Span::new(at, at + 1))
    })?;
    match other_form(text) {
        Some((what, note)) => {
            Err(Diagnostic::error(code::ENCODING, format!("this is {what}, not MLIR text")).note(note))
        }
        None => Ok((text, parse(text, registry)?)),
    }
}

/// What a text is that people take for MLIR, and the way from there.
fn other_form(text: &str) -> Option<(&'static str, &'static str)> {
    const PRINT: &str = "in JAX print StableHLO: jax.jit(step).lower(..).as_text(), which needs no compiling; with debug_info=True it keeps names";
    // A terminal's colors may stand in a jaxpr.
    let start = text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']);
    let jaxpr = start.strip_prefix('{').map(str::trim_start).unwrap_or_default();
    if start.starts_with("HloModule") {
        let note = "as_text(dialect=\"hlo\") and compile().as_text() print HLO; in JAX print StableHLO: jax.jit(step).lower(..).as_text()";
        Some(("HLO text", note))
    } else if jaxpr.starts_with("lambda") || jaxpr.starts_with('\u{1b}') && jaxpr.contains("lambda") {
        Some(("a jaxpr", PRINT))
    } else {
        None
    }
}

/// Reads one text.
pub struct Parser<'s> {
    pub(crate) lex: Lexer<'s>,
    pub(crate) tok: Token,
    pub(crate) graph: Graph,
    pub(crate) registry: &'s Registry,
    pub(crate) names: Names<'s>,
    /// What aliases stand for, and of how many parts that is made.
    pub(crate) attr_aliases: HashMap<&'s str, (Attr, usize)>,
    pub(crate) type_aliases: HashMap<&'s str, (Type, usize)>,
    /// Parts that aliases have stood for so far.
    pub(crate) expanded: usize,
    pub(crate) loc_aliases: HashMap<&'s str, (LocId, bool)>,
    pub(crate) depth: usize,
}

impl<'s> Parser<'s> {
    pub(crate) fn new(src: &'s str, registry: &'s Registry) -> PResult<Self> {
        let module =
            registry.get("builtin.module").map_or(OpKind::Opaque("builtin.module".into()), OpKind::Known);
        let mut lex = Lexer::new(src);
        let tok = lex.next_token()?;
        Ok(Self {
            lex,
            tok,
            graph: Graph::new(module),
            registry,
            names: Names::default(),
            expanded: 0,
            attr_aliases: HashMap::new(),
            type_aliases: HashMap::new(),
            loc_aliases: HashMap::new(),
            depth: 0,
        })
    }

    // ---- tokens

    /// The text of a span.
    pub(crate) fn text(&self, span: Span) -> &'s str {
        &self.lex.src[span.start..span.end]
    }

    /// Takes the next token.
    pub fn advance(&mut self) -> PResult<Token> {
        let next = self.lex.next_token()?;
        Ok(std::mem::replace(&mut self.tok, next))
    }

    /// An error at a span.
    pub fn error_at(&self, span: Span, code: &'static str, message: impl Into<String>) -> Box<Diagnostic> {
        Box::new(Diagnostic::error(code, message).at(span))
    }

    /// "expected X, found Y" at the current token.
    pub fn expected(&self, what: &str) -> Box<Diagnostic> {
        let found = match self.tok.tok {
            Tok::Eof => "the end of the file".to_string(),
            _ => {
                let text = self.text(self.tok.span);
                let short: String = text.chars().take(40).collect();
                format!("'{short}'")
            }
        };
        self.error_at(self.tok.span, code::SYNTAX, format!("expected {what}, found {found}"))
    }

    /// The current token is this character.
    pub fn at(&self, c: char) -> bool {
        self.tok.tok == Tok::Punct(c as u8)
    }

    /// Takes this character if it is next.
    pub fn eat(&mut self, c: char) -> PResult<bool> {
        let yes = self.at(c);
        if yes {
            self.advance()?;
        }
        Ok(yes)
    }

    /// Takes this character.
    pub fn expect(&mut self, c: char) -> PResult<()> {
        if self.eat(c)? { Ok(()) } else { Err(self.expected(&format!("'{c}'"))) }
    }

    /// The current token is this word.
    pub fn at_word(&self, word: &str) -> bool {
        self.tok.tok == Tok::Bare && self.text(self.tok.span) == word
    }

    /// Takes this word if it is next.
    pub fn eat_word(&mut self, word: &str) -> PResult<bool> {
        let yes = self.at_word(word);
        if yes {
            self.advance()?;
        }
        Ok(yes)
    }

    /// Takes this word.
    pub fn expect_word(&mut self, word: &str) -> PResult<()> {
        if self.eat_word(word)? { Ok(()) } else { Err(self.expected(&format!("'{word}'"))) }
    }

    /// Takes any word.
    pub fn word(&mut self, what: &str) -> PResult<&'s str> {
        if self.tok.tok != Tok::Bare {
            return Err(self.expected(what));
        }
        let token = self.advance()?;
        Ok(self.text(token.span))
    }

    /// Where the current token stands.
    pub fn span(&self) -> Span {
        self.tok.span
    }

    /// The current token is a value's name.
    pub fn at_value(&self) -> bool {
        self.tok.tok == Tok::Percent
    }

    /// Takes `->` if it is next.
    pub fn eat_arrow(&mut self) -> PResult<bool> {
        let yes = self.tok.tok == Tok::Arrow;
        if yes {
            self.advance()?;
        }
        Ok(yes)
    }

    /// Takes `{..}` as a dictionary if it is next; an empty one otherwise.
    pub fn optional_dict(&mut self) -> PResult<Attr> {
        if self.at('{') { self.attr() } else { Ok(Attr::Dict(vec![])) }
    }

    /// Takes an integer.
    pub fn integer(&mut self) -> PResult<i64> {
        if self.tok.tok != Tok::Int {
            return Err(self.expected("an integer"));
        }
        let span = self.advance()?.span;
        parse_int(self.text(span))
            .ok_or_else(|| self.error_at(span, code::SYNTAX, "this integer does not fit in 64 bits"))
    }

    /// Takes `[1, 2, 3]`.
    pub fn integer_list(&mut self) -> PResult<Vec<i64>> {
        let mut out = Vec::new();
        self.list('[', ']', |p| {
            out.push(p.integer()?);
            Ok(())
        })?;
        Ok(out)
    }

    /// Takes `open item, item close`.
    pub fn list(
        &mut self,
        open: char,
        close: char,
        mut item: impl FnMut(&mut Self) -> PResult<()>,
    ) -> PResult<()> {
        self.expect(open)?;
        if self.eat(close)? {
            return Ok(());
        }
        loop {
            item(self)?;
            if self.eat(close)? {
                return Ok(());
            }
            if !self.eat(',')? {
                return Err(self.expected(&format!("',' or '{close}'")));
            }
        }
    }

    /// Takes the bracketed text that begins at the current token, verbatim.
    pub fn balanced(&mut self) -> PResult<&'s str> {
        if !['<', '(', '[', '{'].into_iter().any(|c| self.at(c)) {
            return Err(self.expected("an opening bracket"));
        }
        let start = self.tok.span.start;
        let end = self.lex.balanced_end(start)?;
        self.lex.pos = end;
        self.advance()?;
        Ok(&self.lex.src[start..end])
    }

    /// Takes `@name` and returns the name without `@` and quotes; nested symbols keep their `::@`.
    pub fn symbol(&mut self) -> PResult<Arc<str>> {
        if self.tok.tok != Tok::At {
            return Err(self.expected("a symbol such as @name"));
        }
        let mut name = self.symbol_part()?;
        while self.at(':') && self.lex.byte(self.lex.pos) == b':' {
            self.advance()?;
            self.advance()?;
            if self.tok.tok != Tok::At {
                return Err(self.expected("a symbol after '::'"));
            }
            name = format!("{name}::@{}", self.symbol_part()?);
        }
        Ok(name.into())
    }

    pub(crate) fn symbol_part(&mut self) -> PResult<String> {
        let span = self.advance()?.span;
        let text = &self.text(span)[1..];
        if text.starts_with('"') {
            self.unescape(Span::new(span.start + 1, span.end))
        } else {
            Ok(text.into())
        }
    }

    // ---- values

    /// Defines the value(s) of a name.
    pub(crate) fn define(&mut self, name: &'s str, values: Vec<ValueId>, span: Span) -> PResult<()> {
        if let Some((_, earlier)) = self.names.get(name) {
            let (line, column) = crate::diag::line_column(self.lex.src, earlier.start);
            let message = format!("%{name} is already defined");
            let d = Diagnostic::error(code::NAME, message).at(span);
            return Err(Box::new(d.note(format!("first defined at line {line}, column {column}"))));
        }
        self.names.define(name, values, span);
        Ok(())
    }

    /// Takes `%name` or `%name#1`: a value that is defined above.
    pub fn value(&mut self) -> PResult<ValueId> {
        if self.tok.tok != Tok::Percent {
            return Err(self.expected("a value such as %0"));
        }
        let span = self.advance()?.span;
        let name = &self.text(span)[1..];
        let Some((values, _)) = self.names.get(name) else {
            return Err(self.error_at(span, code::NAME, format!("%{name} is not defined before this line")));
        };
        let values = values.to_vec();
        let index = if self.tok.tok == Tok::Hash && self.tok.span.start == span.end {
            let hash = self.advance()?.span;
            let text = &self.text(hash)[1..];
            text.parse::<usize>()
                .map_err(|_| self.error_at(hash, code::SYNTAX, "expected a result number"))?
        } else {
            0
        };
        values.get(index).copied().ok_or_else(|| {
            let message = format!("%{name} has {} results, there is no #{index}", values.len());
            self.error_at(span, code::NAME, message)
        })
    }
}

/// An integer literal, decimal or hexadecimal, by its 64 bits.
pub(crate) fn parse_int(text: &str) -> Option<i64> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |d| (true, d));
    let magnitude = match digits.strip_prefix("0x") {
        Some(hex) => u64::from_str_radix(hex, 16).ok()?,
        None => digits.parse::<u64>().ok()?,
    };
    if negative { 0i64.checked_sub_unsigned(magnitude) } else { Some(magnitude as i64) }
}

/// Pairs of hexadecimal digits as bytes.
pub(crate) fn parse_hex(text: &str) -> Option<Vec<u8>> {
    let digit = |b: u8| char::from(b).to_digit(16).map(|d| d as u8);
    let bytes = text.as_bytes();
    if !bytes.len().is_multiple_of(2) {
        return None;
    }
    bytes.chunks_exact(2).map(|p| Some(digit(p[0])? << 4 | digit(p[1])?)).collect()
}
