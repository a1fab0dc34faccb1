//! Attributes, constants and locations in MLIR text.

use std::collections::HashSet;
use std::sync::Arc;

use crate::attr::{Attr, AttrName, NamedAttr};
use crate::diag::{Diagnostic, Span, code};
use crate::graph::{Loc, LocId, UNKNOWN};
use crate::lexer::Tok;
use crate::parser::{PResult, Parser, parse_int};
use crate::registry::OpDef;
use crate::types::{ElementType, Type};

impl<'s> Parser<'s> {
    /// Takes `<{..}>` if it is next: attributes that belong to the op.
    pub(crate) fn properties(&mut self, attrs: &mut Vec<NamedAttr>, def: Option<&OpDef>) -> PResult<()> {
        if !self.at('<') {
            return Ok(());
        }
        self.advance()?;
        let first = attrs.len();
        self.attr_dict(attrs, None)?;
        self.expect('>')?;
        for a in &mut attrs[first..] {
            a.inherent = true;
            if let Some(def) = def
                && def.attr(&a.name).is_none()
            {
                return Err(self.unknown_attr(def, &a.name));
            }
        }
        Ok(())
    }

    fn unknown_attr(&self, def: &OpDef, name: &str) -> Box<Diagnostic> {
        let known: Vec<&str> = def.attrs.iter().map(|a| a.name).collect();
        let message = format!("{} has no attribute {name}", def.name);
        let d = self.error_at(self.tok.span, code::ATTRIBUTE, message);
        if known.is_empty() { d } else { Box::new(d.note(format!("its attributes: {}", known.join(", ")))) }
    }

    /// Takes `{name = value, unit_name, ..}`. With a definition, names that belong to it become inherent; others, which any op
    /// may have, are notes (layouts, for example) and are kept.
    pub fn attr_dict(&mut self, attrs: &mut Vec<NamedAttr>, def: Option<&OpDef>) -> PResult<()> {
        let mut names: HashSet<AttrName> = attrs.iter().map(|a| a.name.clone()).collect();
        self.list('{', '}', |p| {
            let span = p.tok.span;
            let (name, value) = p.attr_entry()?;
            if !names.insert(name.clone()) {
                return Err(p.error_at(span, code::NAME, format!("the attribute {name} is given twice")));
            }
            let inherent = def.is_some_and(|d| d.attr(&name).is_some());
            attrs.push(NamedAttr { name, value, inherent });
            Ok(())
        })
    }

    fn attr_entry(&mut self) -> PResult<(AttrName, Attr)> {
        let name: AttrName = match self.tok.tok {
            Tok::Bare => self.word("an attribute name")?.to_string().into(),
            Tok::Str => self.string()?.into(),
            _ => return Err(self.expected("an attribute name")),
        };
        let value = if self.eat('=')? { self.attr()? } else { Attr::Unit };
        Ok((name, value))
    }

    /// Takes a string and resolves its escapes.
    pub fn string(&mut self) -> PResult<String> {
        if self.tok.tok != Tok::Str {
            return Err(self.expected("a string"));
        }
        let span = self.advance()?.span;
        self.unescape(span)
    }

    pub(crate) fn unescape(&self, span: Span) -> PResult<String> {
        let inner = &self.lex.src[span.start + 1..span.end - 1];
        if !inner.contains('\\') {
            return Ok(inner.to_string());
        }
        let (mut out, mut rest) = (Vec::new(), inner.as_bytes());
        while let Some((&b, tail)) = rest.split_first() {
            rest = tail;
            if b != b'\\' {
                out.push(b);
                continue;
            }
            let hex = rest.get(..2).and_then(|h| std::str::from_utf8(h).ok());
            match rest.first() {
                Some(b'n') => out.push(b'\n'),
                Some(b't') => out.push(b'\t'),
                Some(&c @ (b'"' | b'\\')) => out.push(c),
                _ => match hex.and_then(|h| u8::from_str_radix(h, 16).ok()) {
                    Some(byte) => {
                        out.push(byte);
                        rest = &rest[1..];
                    }
                    None => {
                        return Err(self.error_at(span, code::SYNTAX, "this string has an unknown escape"));
                    }
                },
            }
            rest = &rest[1..];
        }
        String::from_utf8(out).map_err(|_| self.error_at(span, code::ENCODING, "this string is not UTF-8"))
    }

    /// Takes an attribute.
    pub fn attr(&mut self) -> PResult<Attr> {
        match self.tok.tok {
            Tok::Int | Tok::Float => self.number(),
            Tok::Punct(b'-') => self.number(),
            Tok::Str => {
                let s = self.string()?;
                if self.eat(':')? {
                    self.ty()?;
                }
                Ok(Attr::Str(s.into()))
            }
            Tok::At => Ok(Attr::Symbol(self.symbol()?)),
            Tok::Hash => self.hash_attr(),
            Tok::Punct(b'[') => self.nested(|p| {
                let mut items = Vec::new();
                p.list('[', ']', |p| {
                    items.push(p.attr()?);
                    Ok(())
                })?;
                Ok(Attr::Array(items))
            }),
            Tok::Punct(b'{') => self.nested(|p| {
                let mut items = Vec::new();
                p.list('{', '}', |p| {
                    items.push(p.attr_entry()?);
                    Ok(())
                })?;
                Ok(Attr::Dict(items))
            }),
            Tok::Bare => self.word_attr(),
            Tok::Bang | Tok::Punct(b'(') => Ok(Attr::Type(self.ty()?)),
            _ => Err(self.expected("an attribute")),
        }
    }

    fn number(&mut self) -> PResult<Attr> {
        let span = self.tok.span;
        let float = self.tok.tok == Tok::Float;
        self.advance()?;
        let text = self.text(span);
        let elem = if self.eat(':')? {
            let at = self.tok.span;
            match self.ty()? {
                Type::Scalar(elem) => elem,
                ty => return Err(self.error_at(at, code::TYPE, format!("a number cannot be of type {ty}"))),
            }
        } else if float {
            ElementType::F64
        } else {
            ElementType::I64
        };
        let bad = || self.error_at(span, code::SYNTAX, format!("{text} is not a number of type {elem}"));
        if elem.is_float() {
            let value = crate::literal::float_value(text, elem).ok_or_else(bad)?;
            return Ok(Attr::Float(value, elem));
        }
        Ok(Attr::Int(parse_int(text).ok_or_else(bad)?, elem))
    }

    fn word_attr(&mut self) -> PResult<Attr> {
        let span = self.tok.span;
        let word = self.text(span);
        match word {
            "true" | "false" => {
                self.advance()?;
                if self.eat(':')? {
                    self.ty()?;
                }
                Ok(Attr::Bool(word == "true"))
            }
            "unit" => {
                self.advance()?;
                Ok(Attr::Unit)
            }
            "dense" => self.dense(),
            "dense_resource" => self.dense_resource(),
            "array" => self.dense_array(),
            "loc" => {
                self.advance()?;
                let body = self.balanced()?;
                Ok(Attr::Opaque(format!("loc{body}").into()))
            }
            "affine_map" | "affine_set" | "sparse" | "strided" | "distinct" => {
                self.advance()?;
                let body = self.balanced()?;
                Ok(Attr::Opaque(format!("{word}{body}").into()))
            }
            _ => Ok(Attr::Type(self.ty()?)),
        }
    }

    fn dense(&mut self) -> PResult<Attr> {
        self.advance()?;
        let literal = self.literal()?;
        self.expect(':')?;
        let at = self.tok.span;
        match self.ty()? {
            Type::Tensor(ty) => Ok(Attr::Elements(literal.elements(self, ty)?)),
            ty => Err(self.error_at(at, code::TYPE, format!("a dense constant must be a tensor, not {ty}"))),
        }
    }

    /// `dense_resource<key> : type`.
    fn dense_resource(&mut self) -> PResult<Attr> {
        self.advance()?;
        let key = self.resource_key()?;
        self.expect(':')?;
        let at = self.tok.span;
        match self.ty()? {
            Type::Tensor(ty) => Ok(Attr::Resource(key, ty)),
            ty => Err(self.error_at(at, code::TYPE, format!("a resource must be a tensor, not {ty}"))),
        }
    }

    /// `<key>` after `dense_resource`.
    pub(crate) fn resource_key(&mut self) -> PResult<Arc<str>> {
        self.expect('<')?;
        let key: Arc<str> = match self.tok.tok {
            Tok::Str => self.string()?.into(),
            _ => self.word("the key of a resource")?.into(),
        };
        self.expect('>')?;
        Ok(key)
    }

    fn dense_array(&mut self) -> PResult<Attr> {
        self.advance()?;
        self.expect('<')?;
        let elem = self.element_type()?;
        let mut values = Vec::new();
        if self.eat(':')? {
            loop {
                let at = self.tok.span;
                let value = match self.attr()? {
                    Attr::Bool(b) => i64::from(b),
                    Attr::Int(v, _) if !elem.is_float() => v,
                    Attr::Float(v, _) if elem.is_float() => v.to_bits() as i64,
                    _ => {
                        return Err(self.error_at(
                            at,
                            code::ATTRIBUTE,
                            format!("expected a value of type {elem}"),
                        ));
                    }
                };
                values.push(value);
                if !self.eat(',')? {
                    break;
                }
            }
        }
        self.expect('>')?;
        Ok(Attr::Dense(elem, values))
    }

    /// `#alias`, `#dialect.mnemonic<..>`, `#dialect<kind VALUE>`.
    fn hash_attr(&mut self) -> PResult<Attr> {
        let span = self.advance()?.span;
        let name = self.text(span);
        if !(self.at('<') && self.tok.span.start == span.end) {
            if let Some((attr, parts)) = self.attr_aliases.get(name) {
                let attr = attr.clone();
                self.expand(*parts, span)?;
                return Ok(attr);
            }
            if self.loc_aliases.contains_key(name) {
                return Ok(Attr::Opaque(name.into()));
            }
            if name.contains('.') {
                return Ok(Attr::Opaque(name.into()));
            }
            return Err(self.error_at(
                span,
                code::NAME,
                format!("the attribute alias {name} is not defined"),
            ));
        }
        let (body, after) = (self.tok.span, self.lex.pos);
        // One that is never closed is found here, not again at each level on the way out.
        self.lex.balanced_end(body.start)?;
        if let Some(attr) = self.structured(&name[1..])? {
            return Ok(attr);
        }
        // Not a list of `key = value`: keep the text.
        self.tok.span = body;
        self.tok.tok = Tok::Punct(b'<');
        self.lex.pos = after;
        let text = self.balanced()?;
        Ok(Attr::Opaque(format!("{name}{text}").into()))
    }

    /// Tries `<kind VALUE>` and `<key = value, ..>`; nothing when the body is neither.
    fn structured(&mut self, name: &'s str) -> PResult<Option<Attr>> {
        self.advance()?;
        if !name.contains('.') {
            let (Ok(kind), Ok(value)) = (self.word(""), self.word("")) else { return Ok(None) };
            if !self.at('>') {
                return Ok(None);
            }
            self.advance()?;
            return Ok(Some(Attr::Enum(name.into(), kind.into(), value.into())));
        }
        let mut fields: Vec<(AttrName, Attr)> = Vec::new();
        while !self.at('>') {
            let Ok(key) = self.word("") else { return Ok(None) };
            if !self.at('=') {
                return Ok(None);
            }
            self.advance()?;
            let Ok(value) = self.nested(Self::attr) else { return Ok(None) };
            fields.push((key.to_string().into(), value));
            if !self.at(',') && !self.at('>') {
                return Ok(None);
            }
            self.eat(',')?;
        }
        self.advance()?;
        Ok(Some(Attr::Struct(name.into(), fields)))
    }

    // ---- locations

    /// Takes `loc(..)` if it is next; the id is [`UNKNOWN`] otherwise.
    pub fn trailing_loc(&mut self) -> PResult<LocId> {
        if self.at_word("loc") { self.loc() } else { Ok(UNKNOWN) }
    }

    /// Takes `loc(..)`.
    pub(crate) fn loc(&mut self) -> PResult<LocId> {
        self.advance()?;
        self.expect('(')?;
        let id = self.loc_body()?;
        self.expect(')')?;
        Ok(id)
    }

    fn loc_body(&mut self) -> PResult<LocId> {
        self.nested(|p| match p.tok.tok {
            Tok::Hash => {
                let span = p.advance()?.span;
                Ok(p.loc_alias(p.text(span)))
            }
            Tok::Str => p.named_loc(),
            _ if p.at_word("unknown") => {
                p.advance()?;
                Ok(UNKNOWN)
            }
            _ if p.at_word("callsite") => {
                p.advance()?;
                p.expect('(')?;
                let callee = p.loc_body()?;
                p.expect_word("at")?;
                let caller = p.loc_body()?;
                p.expect(')')?;
                Ok(p.graph.add_loc(Loc::Call(callee, caller)))
            }
            _ if p.at_word("fused") => {
                p.advance()?;
                let metadata = if p.at('<') { Some(p.balanced()?) } else { None };
                let mut parts = Vec::new();
                let start = p.tok.span.start;
                p.list('[', ']', |p| {
                    parts.push(p.loc_body()?);
                    Ok(())
                })?;
                if let Some(metadata) = metadata {
                    let end = p.lex.src[..p.tok.span.start].trim_end().len();
                    let text = format!("fused{metadata}{}", &p.lex.src[start..end]);
                    return Ok(p.graph.add_loc(Loc::Opaque(text.into())));
                }
                Ok(p.graph.add_loc(Loc::Fused(parts)))
            }
            _ => Err(p.expected("a location")),
        })
    }

    /// `"file":line:column` (or a range `to ..`) and `"name"(child)`.
    fn named_loc(&mut self) -> PResult<LocId> {
        let start = self.tok.span.start;
        let text: Arc<str> = self.string()?.into();
        if self.eat(':')? {
            let line = self.integer()?;
            self.expect(':')?;
            let column = self.integer()?;
            if self.at_word("to") {
                self.advance()?;
                while self.at(':') || self.tok.tok == Tok::Int {
                    self.advance()?;
                }
                let end = self.lex.src[..self.tok.span.start].trim_end().len();
                let range: Arc<str> = self.lex.src[start..end].into();
                return Ok(self.graph.add_loc(Loc::Opaque(range)));
            }
            return Ok(self.graph.add_loc(Loc::File(text, line as u32, column as u32)));
        }
        let child = if self.eat('(')? {
            let child = self.loc_body()?;
            self.expect(')')?;
            child
        } else {
            UNKNOWN
        };
        Ok(self.graph.add_loc(Loc::Name(text, child)))
    }

    /// The id an alias stands for; it may be defined further down.
    fn loc_alias(&mut self, name: &'s str) -> LocId {
        let graph = &mut self.graph;
        self.loc_aliases.entry(name).or_insert_with(|| (graph.reserve_loc(), false)).0
    }

    pub(crate) fn define_loc_alias(&mut self, name: &'s str, loc: LocId) {
        let id = self.loc_alias(name);
        let value = self.graph.loc(loc).clone();
        self.graph.define_loc(id, value);
        self.loc_aliases.insert(name, (id, true));
    }
}
