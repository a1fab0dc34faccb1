//! Assembly formats: one string describes an op's pretty form, for reading and for printing.
//!
//! Parts are separated by spaces:
//! - `$name`: an operand slot (all its values, separated by commas), an attribute or a region of the op;
//! - `attr-dict`: `{..}` with the attributes not named elsewhere in the format;
//! - `same`: one type when all operands and results have it, else `(types) -> types`;
//! - `functional`: `(types) -> types`; `operands`, `results`: a list of types; `operands-same`: a list of operand types that
//!   are the result types too; `select`: predicate and result type; `arrow`: `types -> types`, without parentheses;
//! - `( part .. )?`: printed and read only when the first attribute in it is present;
//! - `custom<name>`: a pair of functions; anything else stands for itself.
//!
//! Results that a format does not mention are inferred.

use crate::attr::Attr;
use crate::diag::{Fault, code};
use crate::fault;
use crate::lexer::Tok;
use crate::op_printer::OpPrinter;
use crate::parse_op::OpParser;
use crate::parser::{PResult, Parser};
use crate::registry::{Arity, AttrDef, AttrKind, OpDef, ParseFn, PrintFn, Traits};
use crate::types::{ElementType, Type};

/// A compiled format.
pub struct Format {
    parts: Vec<Part>,
    /// Attributes the format mentions: not part of `attr-dict`.
    named: Vec<&'static str>,
}

enum Part {
    Literal(&'static str),
    Operands(Arity),
    Attr(&'static AttrDef),
    Region,
    AttrDict,
    Types(Types),
    Optional(Vec<Part>, &'static str),
    Custom(ParseFn, PrintFn),
}

#[derive(Clone, Copy)]
enum Types {
    Same,
    Functional,
    Operands,
    Results,
    OperandsSame,
    Select,
    Arrow,
}

type Custom = (&'static str, ParseFn, PrintFn);

impl Format {
    /// Compiles a format string.
    pub(crate) fn compile(def: &OpDef, text: &'static str, custom: &'static [Custom]) -> Result<Self, Fault> {
        let mut words = text.split_whitespace().peekable();
        let mut named = Vec::new();
        let parts = parts(def, &mut words, custom, &mut named)?;
        Ok(Self { parts, named })
    }

    /// Reads an op after its name.
    pub(crate) fn parse(&self, op: &mut OpParser<'_, '_>) -> PResult<()> {
        self.parts.iter().try_for_each(|part| part.parse(op))
    }

    /// Prints an op after its name; `false` when it cannot be printed in this form.
    pub(crate) fn print(&self, op: &mut OpPrinter<'_, '_>) -> bool {
        let mut at = 0;
        self.parts.iter().all(|part| part.print(op, &mut at, &self.named))
    }
}

fn parts(
    def: &OpDef,
    words: &mut std::iter::Peekable<impl Iterator<Item = &'static str>>,
    custom: &'static [Custom],
    named: &mut Vec<&'static str>,
) -> Result<Vec<Part>, Fault> {
    let mut out = Vec::new();
    while let Some(word) = words.next() {
        out.push(match word {
            "(" => {
                let inner = parts(def, words, custom, named)?;
                let anchor = inner.iter().find_map(|p| match p {
                    Part::Attr(a) => Some(a.name),
                    _ => None,
                });
                let Some(anchor) = anchor else {
                    fault!("{}: an optional group needs an attribute", def.name)
                };
                Part::Optional(inner, anchor)
            }
            ")?" => return Ok(out),
            "attr-dict" => Part::AttrDict,
            "same" => Part::Types(Types::Same),
            "functional" => Part::Types(Types::Functional),
            "operands" => Part::Types(Types::Operands),
            "results" => Part::Types(Types::Results),
            "operands-same" => Part::Types(Types::OperandsSame),
            "select" => Part::Types(Types::Select),
            "arrow" => Part::Types(Types::Arrow),
            _ if word.starts_with('$') => slot(def, &word[1..], named)?,
            _ if word.starts_with("custom<") => {
                let name = word.trim_start_matches("custom<").trim_end_matches('>');
                let Some((_, parse, print)) = custom.iter().find(|c| c.0 == name) else {
                    fault!("{}: no custom<{name}>", def.name)
                };
                // Attributes that the custom part prints, so that `attr-dict` leaves them out.
                named.extend(def.attrs.iter().map(|a| a.name).filter(|a| *a == name));
                Part::Custom(*parse, *print)
            }
            _ => Part::Literal(word),
        });
    }
    Ok(out)
}

fn slot(def: &OpDef, name: &'static str, named: &mut Vec<&'static str>) -> Result<Part, Fault> {
    if let Some(slot) = def.operands.iter().find(|s| s.name == name) {
        return Ok(Part::Operands(slot.arity));
    }
    if let Some(attr) = def.attr(name) {
        named.push(name);
        return Ok(Part::Attr(attr));
    }
    if def.regions.iter().any(|r| r.name == name) {
        return Ok(Part::Region);
    }
    fault!("{}: the format names ${name}, which the op does not have", def.name)
}

impl Part {
    fn parse(&self, op: &mut OpParser<'_, '_>) -> PResult<()> {
        match self {
            Self::Literal(text) => literal(op, text),
            Self::Operands(Arity::One) => op.operand(),
            Self::Operands(_) => parse_operands(op),
            Self::Attr(attr) => {
                let value = parse_attr(op, attr)?;
                op.set(attr.name, value);
                Ok(())
            }
            Self::Region => {
                let traits = op.def.traits;
                let region = op.p.region(traits.without_control())?;
                op.regions.push(region);
                Ok(())
            }
            Self::AttrDict => op.attr_dict(),
            Self::Types(types) => types.parse(op),
            Self::Optional(parts, _) => {
                // The group begins with a literal; for `, $x` after a list the comma alone decides.
                let present = match parts.first() {
                    Some(Self::Literal(text)) => op.p.text(op.p.tok.span) == *text,
                    _ => false,
                };
                if present { parts.iter().try_for_each(|p| p.parse(op)) } else { Ok(()) }
            }
            Self::Custom(parse, _) => parse(op),
        }
    }

    fn print(&self, op: &mut OpPrinter<'_, '_>, at: &mut usize, named: &[&str]) -> bool {
        match self {
            Self::Literal(text) => op.literal(text),
            Self::Operands(Arity::One) => {
                op.space();
                op.operand(*at);
                *at += 1;
            }
            Self::Operands(_) => {
                let values: Vec<_> = op.node().operands[*at..].to_vec();
                *at += values.len();
                // Trailing single operands after a list are never used by a format.
                if !values.is_empty() {
                    op.space();
                }
                op.values(&values);
            }
            Self::Attr(attr) => {
                let Some(value) = op.node().attr(attr.name).cloned() else { return false };
                op.space();
                return print_attr(op, &value);
            }
            Self::Region => {
                let at = op.next_region();
                op.space();
                op.region(at);
            }
            Self::AttrDict => op.attr_dict(named),
            Self::Types(types) => types.print(op),
            Self::Optional(parts, anchor) => {
                if op.node().attr(anchor).is_some() {
                    return parts.iter().all(|p| p.print(op, at, named));
                }
            }
            Self::Custom(_, print) => return print(op),
        }
        true
    }
}

impl Traits {
    fn without_control(self) -> Self {
        if self.has(Self::ISOLATED) { Self::ISOLATED } else { Self::NONE }
    }
}

fn literal(op: &mut OpParser<'_, '_>, text: &str) -> PResult<()> {
    for piece in split_literal(text) {
        let found = op.p.text(op.p.tok.span);
        if found != piece || op.p.tok.tok == Tok::Eof {
            return Err(op.p.expected(&format!("'{piece}'")));
        }
        op.p.advance()?;
    }
    Ok(())
}

/// Words and single characters of a literal: `x` stays, `=[` becomes `=` and `[`.
fn split_literal(text: &str) -> Vec<&str> {
    if text == "->" || text.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return vec![text];
    }
    text.split_inclusive(|c: char| !c.is_alphanumeric()).collect()
}

fn parse_operands(op: &mut OpParser<'_, '_>) -> PResult<()> {
    while op.p.tok.tok == Tok::Percent {
        op.operand()?;
        // A comma followed by a word belongs to what comes next (`%a, %b, dim = 0`).
        let mut ahead = op.p.lex.clone();
        let next = ahead.next_token()?;
        if !(op.p.at(',') && next.tok == Tok::Percent) {
            break;
        }
        op.p.advance()?;
    }
    Ok(())
}

fn parse_attr(op: &mut OpParser<'_, '_>, attr: &AttrDef) -> PResult<Attr> {
    let span = op.p.tok.span;
    Ok(match attr.kind {
        AttrKind::Int => Attr::i64(op.p.integer()?),
        AttrKind::Ints => Attr::ints(op.p.integer_list()?),
        AttrKind::Bool => Attr::Bool(boolean(op.p)?),
        AttrKind::Symbol => Attr::Symbol(op.p.symbol()?),
        AttrKind::Str => Attr::str(op.p.string()?),
        AttrKind::Bools => {
            let mut out = Vec::new();
            op.p.list('[', ']', |p| {
                out.push(i64::from(boolean(p)?));
                Ok(())
            })?;
            Attr::Dense(ElementType::I1, out)
        }
        AttrKind::Enum(dialect, kind, values) => {
            let word = op.p.word(kind)?;
            if !values.contains(&word) {
                let message = format!("expected one of {}, found '{word}'", values.join(", "));
                return Err(op.p.error_at(span, code::ATTRIBUTE, message));
            }
            Attr::Enum(dialect.into(), kind.into(), word.into())
        }
        _ => op.p.attr()?,
    })
}

fn boolean(p: &mut Parser<'_>) -> PResult<bool> {
    let yes = p.eat_word("true")?;
    if !yes {
        p.expect_word("false")?;
    }
    Ok(yes)
}

fn print_attr(op: &mut OpPrinter<'_, '_>, value: &Attr) -> bool {
    match value {
        Attr::Int(v, _) => op.write(&v.to_string()),
        Attr::Dense(ElementType::I1, bools) => {
            let words: Vec<&str> = bools.iter().map(|&b| if b != 0 { "true" } else { "false" }).collect();
            op.write(&format!("[{}]", words.join(", ")));
        }
        Attr::Dense(..) => {
            let ints: Vec<String> = value.as_ints().unwrap_or_default().iter().map(i64::to_string).collect();
            op.write(&format!("[{}]", ints.join(", ")));
        }
        Attr::Enum(_, _, word) => op.write(word),
        other => op.attr(other),
    }
    true
}

impl Types {
    fn parse(self, op: &mut OpParser<'_, '_>) -> PResult<()> {
        let span = op.p.tok.span;
        if matches!(self, Self::Functional) || op.p.at('(') {
            return op.functional_type();
        }
        let mut types = vec![op.p.ty()?];
        while op.p.eat(',')? {
            types.push(op.p.ty()?);
        }
        match (self, types.as_slice()) {
            (Self::Same, [one]) => {
                let operands = vec![one.clone(); op.operands.len()];
                op.check_operands(&operands, span)?;
                op.results = vec![one.clone(); op.def.results.len()];
            }
            (Self::Select, [pred, result]) => {
                op.check_operands(&[pred.clone(), result.clone(), result.clone()], span)?;
                op.results = vec![result.clone()];
            }
            (Self::Operands, types) => op.check_operands(types, span)?,
            (Self::OperandsSame, types) => {
                op.check_operands(types, span)?;
                op.results = types.to_vec();
            }
            (Self::Results, types) => op.results = types.to_vec(),
            (Self::Arrow, types) => {
                op.check_operands(types, span)?;
                if !op.p.eat_arrow()? {
                    return Err(op.p.expected("'->'"));
                }
                op.results = vec![op.p.ty()?];
                while op.p.eat(',')? {
                    let ty = op.p.ty()?;
                    op.results.push(ty);
                }
            }
            _ => {
                return Err(op.p.error_at(
                    span,
                    code::TYPE,
                    "these are not the types this operation is written with",
                ));
            }
        }
        Ok(())
    }

    fn print(self, op: &mut OpPrinter<'_, '_>) {
        op.space();
        let (operands, results) = op.types();
        let all_same = |types: &[Type]| types.windows(2).all(|w| w[0] == w[1]);
        match self {
            Self::Same
                if all_same(&[operands.as_slice(), results.as_slice()].concat()) && !results.is_empty() =>
            {
                op.type_list(&results[..1]);
            }
            Self::Select
                if operands.len() == 3 && operands[1] == operands[2] && operands[1] == results[0] =>
            {
                op.type_list(&operands[..2]);
            }
            Self::Operands => op.type_list(&operands),
            Self::OperandsSame if operands == results => op.type_list(&operands),
            Self::Results => op.type_list(&results),
            Self::Arrow => {
                op.type_list(&operands);
                op.write(" -> ");
                op.type_list(&results);
            }
            _ => op.functional_type(),
        }
    }
}
