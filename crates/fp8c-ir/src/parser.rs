//! MLIR text to graph: modules, ops and regions. Types and attributes are read in `parse_type` and `parse_attr`, pretty
//! forms by the op's own format ([`crate::format`]).

use std::collections::HashMap;
use std::sync::Arc;

use crate::attr::{Attr, NamedAttr};
use crate::diag::{Diagnostic, Span, code};
use crate::graph::{Graph, Loc, LocId, NodeId, OpKind, RegionId, UNKNOWN, ValueId};
use crate::lexer::{Lexer, Tok, Token};
use crate::registry::{OpDef, Registry, Syntax, Traits};
use crate::types::{FunctionType, Type};

/// A result of reading: the first thing that is wrong ends it.
pub type PResult<T> = Result<T, Box<Diagnostic>>;

/// Attributes and types nest no deeper than this; nobody writes such, and memory stays bounded.
pub(crate) const MAX_NESTING: usize = 1000;
/// Regions nest no deeper than this.
const MAX_REGIONS: usize = 100_000;

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
    Ok((text, parse(text, registry)?))
}

/// A name for values: one value or a group `%0:2`.
#[derive(Clone)]
struct Binding {
    values: Vec<ValueId>,
    span: Span,
}

/// Reads one text.
pub struct Parser<'s> {
    pub(crate) lex: Lexer<'s>,
    pub(crate) tok: Token,
    pub(crate) graph: Graph,
    registry: &'s Registry,
    scopes: Vec<HashMap<&'s str, Binding>>,
    /// Where the names of enclosing, isolated ops begin.
    floors: Vec<usize>,
    pub(crate) attr_aliases: HashMap<&'s str, Attr>,
    pub(crate) type_aliases: HashMap<&'s str, Type>,
    pub(crate) loc_aliases: HashMap<&'s str, (LocId, bool)>,
    pub(crate) depth: usize,
}

/// One op while it is read: what a custom syntax fills in.
pub struct OpParser<'p, 's> {
    /// The parser.
    pub p: &'p mut Parser<'s>,
    /// The op.
    pub def: &'static OpDef,
    /// Operands so far.
    pub operands: Vec<ValueId>,
    /// Attributes so far.
    pub attrs: Vec<NamedAttr>,
    /// Result types so far.
    pub results: Vec<Type>,
    /// Regions so far.
    pub regions: Vec<RegionId>,
}

struct Parts {
    kind: OpKind,
    operands: Vec<ValueId>,
    attrs: Vec<NamedAttr>,
    results: Vec<Type>,
    regions: Vec<RegionId>,
}

impl<'s> Parser<'s> {
    fn new(src: &'s str, registry: &'s Registry) -> PResult<Self> {
        let module =
            registry.get("builtin.module").map_or(OpKind::Opaque("builtin.module".into()), OpKind::Known);
        let mut lex = Lexer::new(src);
        let tok = lex.next_token()?;
        Ok(Self {
            lex,
            tok,
            graph: Graph::new(module),
            registry,
            scopes: vec![HashMap::new()],
            floors: vec![0],
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

    /// The current token is a symbol.
    pub fn at_symbol(&self) -> bool {
        self.tok.tok == Tok::At
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

    fn symbol_part(&mut self) -> PResult<String> {
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
    fn define(&mut self, name: &'s str, values: Vec<ValueId>, span: Span) -> PResult<()> {
        let floor = self.floors.last().copied().unwrap_or(0);
        let earlier = self.scopes[floor..].iter().rev().find_map(|s| s.get(name));
        if let Some(earlier) = earlier {
            let (line, column) = crate::diag::line_column(self.lex.src, earlier.span.start);
            let message = format!("%{name} is already defined");
            let d = Diagnostic::error(code::NAME, message).at(span);
            return Err(Box::new(d.note(format!("first defined at line {line}, column {column}"))));
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(name, Binding { values, span });
        }
        Ok(())
    }

    /// Takes `%name` or `%name#1`: a value that is defined above.
    pub fn value(&mut self) -> PResult<ValueId> {
        if self.tok.tok != Tok::Percent {
            return Err(self.expected("a value such as %0"));
        }
        let span = self.advance()?.span;
        let name = &self.text(span)[1..];
        let floor = self.floors.last().copied().unwrap_or(0);
        let Some(binding) = self.scopes[floor..].iter().rev().find_map(|s| s.get(name)) else {
            return Err(self.error_at(span, code::NAME, format!("%{name} is not defined before this line")));
        };
        let values = binding.values.clone();
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

    // ---- modules

    fn module(&mut self) -> PResult<()> {
        self.aliases()?;
        let start = self.tok.span;
        if self.at_word("module") || self.at_word("builtin.module") {
            self.advance()?;
            self.module_header()?;
            let body = self.graph.body();
            self.region_into(body, Traits::ISOLATED)?;
        } else if self.tok.tok == Tok::Str && self.text(self.tok.span) == "\"builtin.module\"" {
            self.generic_module()?;
        } else {
            return self.bare_module();
        }
        let loc = self.trailing_loc()?;
        let loc = self.graph.add_loc(Loc::Source(start, loc));
        let root = self.graph.root;
        self.graph.node_mut(root).loc = loc;
        self.tail()
    }

    fn module_header(&mut self) -> PResult<()> {
        let root = self.graph.root;
        if self.tok.tok == Tok::At {
            let name = self.symbol()?;
            self.graph.node_mut(root).set_attr("sym_name", Attr::Str(name));
        }
        if self.eat_word("attributes")? {
            let mut attrs = Vec::new();
            self.attr_dict(&mut attrs, None)?;
            for a in attrs {
                self.graph.node_mut(root).set_attr(a.name, a.value);
            }
        }
        Ok(())
    }

    fn generic_module(&mut self) -> PResult<()> {
        self.advance()?;
        self.expect('(')?;
        self.expect(')')?;
        let mut attrs = Vec::new();
        self.properties(&mut attrs, None)?;
        let body = self.graph.body();
        self.expect('(')?;
        self.region_into(body, Traits::ISOLATED)?;
        self.expect(')')?;
        if self.at('{') {
            self.attr_dict(&mut attrs, None)?;
        }
        let root = self.graph.root;
        for a in attrs {
            self.graph.node_mut(root).set_attr(a.name, a.value);
        }
        self.expect(':')?;
        self.function_type()?;
        Ok(())
    }

    /// Ops at the top of the file are the module's.
    fn bare_module(&mut self) -> PResult<()> {
        let body = self.graph.body();
        if self.tok.tok == Tok::Eof {
            return Err(self.expected("a module"));
        }
        self.scopes.push(HashMap::new());
        while !matches!(self.tok.tok, Tok::Eof | Tok::MetaOpen) {
            self.aliases()?;
            if matches!(self.tok.tok, Tok::Eof | Tok::MetaOpen) {
                break;
            }
            self.op(body)?;
        }
        self.tail()
    }

    /// Alias definitions and the resource section, then the end.
    fn tail(&mut self) -> PResult<()> {
        loop {
            self.aliases()?;
            match self.tok.tok {
                Tok::MetaOpen => self.metadata()?,
                Tok::Eof => break,
                _ => return Err(self.expected("the end of the file after the module")),
            }
        }
        for (name, (_, defined)) in &self.loc_aliases {
            if !defined {
                let message = format!("the location alias {name} is never defined");
                return Err(Box::new(Diagnostic::error(code::NAME, message)));
            }
        }
        Ok(())
    }

    /// `#name = attribute`, `#loc1 = loc(..)`, `!name = type`, as many as there are.
    fn aliases(&mut self) -> PResult<()> {
        while matches!(self.tok.tok, Tok::Hash | Tok::Bang) {
            let token = self.advance()?;
            let name = self.text(token.span);
            self.expect('=')?;
            if token.tok == Tok::Bang {
                let ty = self.ty()?;
                self.type_aliases.insert(name, ty);
            } else if self.at_word("loc") {
                let loc = self.loc()?;
                self.define_loc_alias(name, loc);
            } else {
                let attr = self.attr()?;
                self.attr_aliases.insert(name, attr);
            }
        }
        Ok(())
    }

    /// `{-# dialect_resources: { builtin: { key: "0x..", .. } } #-}`.
    fn metadata(&mut self) -> PResult<()> {
        self.advance()?;
        while self.tok.tok != Tok::MetaClose {
            let section = self.key()?;
            self.expect(':')?;
            if section != "dialect_resources" {
                self.balanced()?;
            } else {
                self.list('{', '}', |p| {
                    let dialect: Arc<str> = p.key()?.into();
                    p.expect(':')?;
                    p.list('{', '}', |p| p.resource(&dialect))
                })?;
            }
            self.eat(',')?;
        }
        self.advance()?;
        Ok(())
    }

    fn key(&mut self) -> PResult<String> {
        match self.tok.tok {
            Tok::Bare => Ok(self.word("a key")?.into()),
            Tok::Str => self.string(),
            _ => Err(self.expected("a key")),
        }
    }

    fn resource(&mut self, dialect: &Arc<str>) -> PResult<()> {
        let key = self.key()?;
        self.expect(':')?;
        let span = self.tok.span;
        if self.tok.tok != Tok::Str {
            return Err(self.expected("a string of hexadecimal digits"));
        }
        self.advance()?;
        let text = self.text(span).trim_matches('"');
        let bytes = text.strip_prefix("0x").and_then(parse_hex).ok_or_else(|| {
            self.error_at(
                span,
                code::SYNTAX,
                format!("the resource {key} must be \"0x\" and hexadecimal digits"),
            )
        })?;
        self.graph.resources.push((dialect.clone(), key.into(), bytes.into()));
        Ok(())
    }

    // ---- ops

    /// Reads one op into `region`.
    fn op(&mut self, region: RegionId) -> PResult<()> {
        let names = self.result_names()?;
        let span = self.tok.span;
        let parts = match self.tok.tok {
            Tok::Str => self.generic_op()?,
            Tok::Bare => self.pretty_op()?,
            _ => return Err(self.expected("an operation")),
        };
        let loc = self.trailing_loc()?;
        let loc = self.graph.add_loc(Loc::Source(span, loc));
        let node = self.finish_node(parts, loc);
        self.graph.append(region, node);
        self.bind_results(node, names, span)
    }

    fn finish_node(&mut self, parts: Parts, loc: LocId) -> NodeId {
        let node = self.graph.add_node(parts.kind, parts.operands, parts.attrs, parts.results, loc);
        for &r in &parts.regions {
            self.graph.region_mut(r).parent = node;
        }
        self.graph.node_mut(node).regions = parts.regions;
        node
    }

    fn result_names(&mut self) -> PResult<Vec<(&'s str, usize, Span)>> {
        let mut names = Vec::new();
        if self.tok.tok != Tok::Percent {
            return Ok(names);
        }
        loop {
            if self.tok.tok != Tok::Percent {
                return Err(self.expected("a result name such as %0"));
            }
            let span = self.advance()?.span;
            let mut count = 1;
            if self.eat(':')? {
                count = usize::try_from(self.integer()?).unwrap_or(0);
            }
            names.push((&self.text(span)[1..], count, span));
            if !self.eat(',')? {
                break;
            }
        }
        self.expect('=')?;
        Ok(names)
    }

    fn bind_results(&mut self, node: NodeId, names: Vec<(&'s str, usize, Span)>, span: Span) -> PResult<()> {
        let results = self.graph.node(node).results.clone();
        let wanted = names.iter().try_fold(0usize, |n, (_, c, _)| n.checked_add(*c));
        if !names.is_empty() && wanted != Some(results.len()) {
            let wanted = wanted.unwrap_or(usize::MAX);
            let message = format!(
                "{} has {} results, but {wanted} {} named",
                self.graph.name(node),
                results.len(),
                if wanted == 1 { "is" } else { "are" }
            );
            return Err(self.error_at(span, code::OP, message));
        }
        let mut at = 0;
        for (name, count, span) in names {
            let group = results[at..at + count].to_vec();
            at += count;
            if let Some(&first) = group.first() {
                self.graph.value_mut(first).name = Some(name.into());
            }
            self.define(name, group, span)?;
        }
        Ok(())
    }

    fn pretty_op(&mut self) -> PResult<Parts> {
        let span = self.tok.span;
        let word = self.text(span);
        let full = if word.contains('.') { word.to_string() } else { format!("func.{word}") };
        let Some(def) = self.registry.get(&full) else {
            let (dialect, _) = full.split_once('.').unwrap_or((&full, ""));
            let message = if !word.contains('.') {
                format!("expected an operation, found '{word}'")
            } else if self.registry.knows_dialect(dialect) {
                format!("the dialect {dialect} has no operation {word} here")
            } else {
                format!(
                    "{word} is of a dialect unknown here: only its generic form \"{word}\"(..) can be read"
                )
            };
            return Err(self.error_at(span, code::SYNTAX, message));
        };
        self.advance()?;
        let mut op = OpParser::new(self, def);
        match def.syntax {
            Syntax::Custom(parse, _) => parse(&mut op)?,
            Syntax::Format(_) | Syntax::FormatWith(..) => {
                let registry = op.p.registry;
                if let Some(format) = registry.format(def.name) {
                    format.parse(&mut op)?;
                }
            }
            Syntax::Generic => {
                let message = format!("{word} is written in generic form: \"{word}\"(..)");
                return Err(self.error_at(span, code::SYNTAX, message));
            }
        }
        let OpParser { operands, attrs, results, regions, .. } = op;
        Ok(Parts { kind: OpKind::Known(def), operands, attrs, results, regions })
    }

    fn generic_op(&mut self) -> PResult<Parts> {
        let span = self.tok.span;
        let name = self.string()?;
        let def = self.registry.get(&name);
        let kind = def.map_or_else(|| OpKind::Opaque(name.as_str().into()), OpKind::Known);
        let (mut operands, mut attrs, mut regions) = (Vec::new(), Vec::new(), Vec::new());
        self.list('(', ')', |p| {
            operands.push(p.value()?);
            Ok(())
        })?;
        if self.at('[') {
            return Err(self.error_at(
                self.tok.span,
                code::SYNTAX,
                "branches between blocks are not supported",
            ));
        }
        self.properties(&mut attrs, def)?;
        if self.at('(') {
            let traits = def.map_or(Traits::NONE, |d| d.traits);
            self.list('(', ')', |p| {
                regions.push(p.region(traits)?);
                Ok(())
            })?;
        }
        if self.at('{') {
            self.attr_dict(&mut attrs, def)?;
        }
        self.expect(':')?;
        let types_at = self.tok.span;
        let FunctionType { inputs, results } = self.function_type()?;
        if inputs.len() != operands.len() {
            let message =
                format!("{name} has {} operands, but {} operand types", operands.len(), inputs.len());
            return Err(self.error_at(span, code::TYPE, message));
        }
        for (&value, ty) in operands.iter().zip(&inputs) {
            self.check_type(value, ty, types_at)?;
        }
        Ok(Parts { kind, operands, attrs, results, regions })
    }

    /// A value must have been defined with the type written here.
    pub fn check_type(&self, value: ValueId, ty: &Type, span: Span) -> PResult<()> {
        let actual = self.graph.ty(value);
        if actual == ty {
            return Ok(());
        }
        let name = self.graph.value(value).name.as_deref().unwrap_or("?");
        let message = format!("%{name} is of type {actual}, but is used here as {ty}");
        Err(self.error_at(span, code::TYPE, message))
    }

    // ---- regions

    /// Takes `{ ops }`, with an optional `^bb0(%a: type, ..):` line.
    pub fn region(&mut self, traits: Traits) -> PResult<RegionId> {
        let region = self.graph.add_region(self.graph.root);
        self.region_into(region, traits)?;
        Ok(region)
    }

    /// The same into a region whose arguments may already be there.
    pub fn region_into(&mut self, region: RegionId, traits: Traits) -> PResult<()> {
        self.depth += 1;
        if self.depth > MAX_REGIONS {
            return Err(self.error_at(self.tok.span, code::SYNTAX, "regions are nested too deep"));
        }
        let isolated = traits.has(Traits::ISOLATED);
        if isolated {
            self.floors.push(self.scopes.len());
        }
        self.scopes.push(HashMap::new());
        let args = self.graph.region(region).args.clone();
        for arg in args {
            self.bind_arg(arg)?;
        }
        stacker::maybe_grow(128 << 10, 2 << 20, || self.block(region))?;
        self.scopes.pop();
        if isolated {
            self.floors.pop();
        }
        self.depth -= 1;
        Ok(())
    }

    /// Makes the name of a region argument, given when it was added, known to the ops inside.
    fn bind_arg(&mut self, arg: ValueId) -> PResult<()> {
        let value = self.graph.value(arg);
        if let (Some(name), Loc::Source(span, _)) = (value.name.clone(), self.graph.loc(value.loc).clone()) {
            let text = &self.lex.src[span.start + 1..span.end];
            debug_assert_eq!(text, &*name);
            self.define(text, vec![arg], span)?;
        }
        Ok(())
    }

    fn block(&mut self, region: RegionId) -> PResult<()> {
        self.expect('{')?;
        if self.tok.tok == Tok::Caret {
            self.advance()?;
            if self.at('(') {
                self.list('(', ')', |p| {
                    let arg = p.region_arg(region)?;
                    p.bind_arg(arg)
                })?;
            }
            self.expect(':')?;
        }
        while !self.at('}') {
            match self.tok.tok {
                Tok::Eof => return Err(self.expected("'}' or an operation")),
                Tok::Caret => {
                    let message = "regions with several blocks are not supported";
                    return Err(self.error_at(self.tok.span, code::SYNTAX, message));
                }
                _ => self.op(region)?,
            }
        }
        self.advance()?;
        Ok(())
    }

    /// Takes `%name: type loc(..)` and adds it to the region's arguments (its name is bound when the region is read).
    pub fn region_arg(&mut self, region: RegionId) -> PResult<ValueId> {
        let (name, span) = self.arg_name()?;
        self.expect(':')?;
        let ty = self.ty()?;
        let loc = self.trailing_loc()?;
        Ok(self.add_arg(region, name, span, ty, loc))
    }

    /// Takes the `%name` of an argument that is being defined.
    pub fn arg_name(&mut self) -> PResult<(&'s str, Span)> {
        if self.tok.tok != Tok::Percent {
            return Err(self.expected("an argument such as %arg0"));
        }
        let span = self.advance()?.span;
        Ok((&self.text(span)[1..], span))
    }

    /// Adds an argument whose parts were read before.
    pub fn add_arg(&mut self, region: RegionId, name: &str, span: Span, ty: Type, loc: LocId) -> ValueId {
        let loc = self.graph.add_loc(Loc::Source(span, loc));
        self.graph.add_arg(region, ty, Some(name.into()), loc)
    }

    /// The location of an argument, to be set when `loc(..)` comes after its attributes.
    pub fn set_arg_loc(&mut self, arg: ValueId, debug: LocId) {
        if debug != UNKNOWN
            && let Loc::Source(span, _) = *self.graph.loc(self.graph.value(arg).loc)
        {
            let loc = self.graph.add_loc(Loc::Source(span, debug));
            self.graph.value_mut(arg).loc = loc;
        }
    }

    /// The ops that can be read.
    pub fn registry(&self) -> &'s Registry {
        self.registry
    }

    /// The graph as read so far.
    pub fn graph(&mut self) -> &mut Graph {
        &mut self.graph
    }
}

impl<'p, 's> OpParser<'p, 's> {
    fn new(p: &'p mut Parser<'s>, def: &'static OpDef) -> Self {
        Self { p, def, operands: vec![], attrs: vec![], results: vec![], regions: vec![] }
    }

    /// Sets an attribute that belongs to the op.
    pub fn set(&mut self, name: &'static str, value: Attr) {
        self.attrs.push(NamedAttr { name: name.into(), value, inherent: true });
    }

    /// Takes a value as the next operand.
    pub fn operand(&mut self) -> PResult<()> {
        let value = self.p.value()?;
        self.operands.push(value);
        Ok(())
    }

    /// Takes `%a, %b, ..` as the next operands.
    pub fn operand_list(&mut self) -> PResult<()> {
        loop {
            self.operand()?;
            if !self.p.eat(',')? {
                return Ok(());
            }
        }
    }

    /// Takes `(%a, %b)` as the next operands.
    pub fn operands_in_parens(&mut self) -> PResult<()> {
        let operands = &mut self.operands;
        self.p.list('(', ')', |p| {
            operands.push(p.value()?);
            Ok(())
        })
    }

    /// Takes `type, type`: the types of the operands.
    pub fn operand_types(&mut self) -> PResult<()> {
        let span = self.p.tok.span;
        let mut types = vec![self.p.ty()?];
        while self.p.eat(',')? {
            types.push(self.p.ty()?);
        }
        self.check_operands(&types, span)
    }

    /// Takes `{..}` if it is next.
    pub fn attr_dict(&mut self) -> PResult<()> {
        if self.p.at('{') {
            let def = self.def;
            self.p.attr_dict(&mut self.attrs, Some(def))?;
        }
        Ok(())
    }

    /// Takes `(types) -> types`, checks the operands and sets the results.
    pub fn functional_type(&mut self) -> PResult<()> {
        let span = self.p.tok.span;
        let FunctionType { inputs, results } = self.p.function_type()?;
        self.check_operands(&inputs, span)?;
        self.results = results;
        Ok(())
    }

    /// The operands must have these types.
    pub fn check_operands(&self, types: &[Type], span: Span) -> PResult<()> {
        if types.len() != self.operands.len() {
            let message = format!(
                "{} has {} operands, but {} operand types",
                self.def.name,
                self.operands.len(),
                types.len()
            );
            return Err(self.p.error_at(span, code::TYPE, message));
        }
        self.operands.iter().zip(types).try_for_each(|(&v, ty)| self.p.check_type(v, ty, span))
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
