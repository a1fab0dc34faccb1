//! Modules in MLIR text: header, aliases, the resource section.

use std::sync::Arc;

use crate::attr::Attr;
use crate::diag::{Diagnostic, code};
use crate::graph::Loc;
use crate::lexer::Tok;
use crate::parser::{PResult, Parser, parse_hex};
use crate::registry::Traits;

impl Parser<'_> {
    pub(crate) fn module(&mut self) -> PResult<()> {
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
        self.names.open(false);
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
                let parts = ty.parts();
                self.type_aliases.insert(name, (ty, parts));
            } else if self.at_word("loc") {
                let loc = self.loc()?;
                self.define_loc_alias(name, loc);
            } else {
                let attr = self.attr()?;
                let parts = attr.parts();
                self.attr_aliases.insert(name, (attr, parts));
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
}
