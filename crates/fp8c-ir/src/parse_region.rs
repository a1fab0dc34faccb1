//! Regions and their arguments in MLIR text.

use crate::diag::{Span, code};
use crate::graph::{Graph, Loc, LocId, RegionId, ValueId};
use crate::lexer::Tok;
use crate::parser::{PResult, Parser};
use crate::registry::{Registry, Traits};
use crate::types::Type;

/// Regions nest no deeper than this.
const MAX_REGIONS: usize = 100_000;

impl<'s> Parser<'s> {
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
        self.names.open(traits.has(Traits::ISOLATED));
        let args = self.graph.region(region).args.clone();
        for arg in args {
            self.bind_arg(arg)?;
        }
        stacker::maybe_grow(128 << 10, 2 << 20, || self.block(region))?;
        self.names.close();
        self.depth -= 1;
        Ok(())
    }

    /// Makes the name of a region argument, given when it was added, known to the ops inside.
    pub(crate) fn bind_arg(&mut self, arg: ValueId) -> PResult<()> {
        let value = self.graph.value(arg);
        if let (Some(name), Loc::Source(span, _)) = (value.name.clone(), self.graph.loc(value.loc).clone()) {
            let text = &self.lex.src[span.start + 1..span.end];
            debug_assert_eq!(text, &*name);
            self.define(text, vec![arg], span)?;
        }
        Ok(())
    }

    pub(crate) fn block(&mut self, region: RegionId) -> PResult<()> {
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

    /// The ops that can be read.
    pub fn registry(&self) -> &'s Registry {
        self.registry
    }

    /// The graph as read so far.
    pub fn graph(&mut self) -> &mut Graph {
        &mut self.graph
    }
}
