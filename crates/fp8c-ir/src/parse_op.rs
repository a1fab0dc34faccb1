//! Ops in MLIR text, in pretty and in generic form, and what an op's own syntax reads through.

use crate::attr::{Attr, NamedAttr};
use crate::diag::{Span, code};
use crate::graph::{Loc, LocId, NodeId, OpKind, RegionId, ValueId};
use crate::lexer::Tok;
use crate::parser::{PResult, Parser};
use crate::registry::{OpDef, Syntax, Traits};
use crate::types::{FunctionType, Type};

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
    /// Reads one op into `region`.
    pub(crate) fn op(&mut self, region: RegionId) -> PResult<()> {
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
        let Some(def) = self.registry.read(&full) else {
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
        let OpParser { operands, mut attrs, results, regions, .. } = op;
        self.rename(&full, &mut attrs);
        Ok(Parts { kind: OpKind::Known(def), operands, attrs, results, regions })
    }

    fn generic_op(&mut self) -> PResult<Parts> {
        let span = self.tok.span;
        let name = self.string()?;
        let def = self.registry.read(&name);
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
        self.rename(&name, &mut attrs);
        Ok(Parts { kind, operands, attrs, results, regions })
    }

    /// Attributes of an op that is written by an older name are those of its dialect now.
    fn rename(&self, name: &str, attrs: &mut [NamedAttr]) {
        let dialect = name.split_once('.').map_or("", |(dialect, _)| dialect);
        let Some(new) = self.registry.successor(dialect) else { return };
        attrs.iter_mut().for_each(|a| rename(&mut a.value, dialect, new));
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
}

fn rename(attr: &mut Attr, old: &str, new: &str) {
    match attr {
        Attr::Enum(dialect, ..) if **dialect == *old => *dialect = new.into(),
        Attr::Struct(name, _) => {
            if let Some(rest) = name.strip_prefix(old).filter(|rest| rest.starts_with('.')) {
                *name = format!("{new}{rest}").into();
            }
        }
        Attr::Opaque(text) => {
            if let Some(rest) =
                text.strip_prefix('#').and_then(|t| t.strip_prefix(old)).filter(|r| r.starts_with(['.', '<']))
            {
                *text = format!("#{new}{rest}").into();
            }
        }
        Attr::Array(items) => items.iter_mut().for_each(|item| rename(item, old, new)),
        _ => {}
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
