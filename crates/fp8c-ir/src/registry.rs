//! The op registry: one [`OpDef`] an op, plain static data that parser, printer, verifier, interpreter, e-graph
//! language and docs are derived from.

use std::collections::HashMap;

use crate::diag::Fault;
use crate::format::Format;
use crate::interp::EvalCx;
use crate::movement::{Move, Movement};
use crate::op_printer::OpPrinter;
use crate::parse_op::OpParser;
use crate::tensor::Tensor;
use crate::types::Type;
use crate::view::OpView;

/// How many values stand in a slot.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Arity {
    /// Exactly one.
    One,
    /// None or one; only as the last slot.
    Optional,
    /// Any number; at most one slot of an op, others before and after it are `One`.
    Variadic,
    /// Several variadic slots of equal length (`stablehlo.reduce`: inputs and init values).
    Equal,
}

/// An operand, result or region of an op.
#[derive(Clone, Copy, Debug)]
pub struct Slot {
    /// Its name in the op's definition.
    pub name: &'static str,
    /// How many.
    pub arity: Arity,
}

/// One of a thing.
pub const fn one(name: &'static str) -> Slot {
    Slot { name, arity: Arity::One }
}

/// None or one of a thing.
pub const fn optional(name: &'static str) -> Slot {
    Slot { name, arity: Arity::Optional }
}

/// Any number of a thing.
pub const fn variadic(name: &'static str) -> Slot {
    Slot { name, arity: Arity::Variadic }
}

/// One of several lists of equal length.
pub const fn equal(name: &'static str) -> Slot {
    Slot { name, arity: Arity::Equal }
}

/// What an attribute must be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AttrKind {
    /// An integer.
    Int,
    /// A boolean, or a unit attribute.
    Bool,
    /// A float.
    Float,
    /// A string.
    Str,
    /// `@name`.
    Symbol,
    /// `array<i64: ..>` (a list of integers in any spelling is accepted).
    Ints,
    /// `array<i1: ..>`.
    Bools,
    /// A dense constant.
    Elements,
    /// A type.
    Type,
    /// `#dialect<kind VALUE>`; the names are the dialect with the kind (`stablehlo comparison_direction`) and the values.
    Enum(&'static str, &'static str, &'static [&'static str]),
    /// `#dialect.mnemonic<..>`.
    Struct(&'static str),
    /// An array of any attributes.
    Array,
    /// A dictionary.
    Dict,
    /// Whatever it is.
    Any,
}

/// An attribute that belongs to an op.
#[derive(Clone, Copy, Debug)]
pub struct AttrDef {
    /// Its name.
    pub name: &'static str,
    /// What it must be.
    pub kind: AttrKind,
    /// The op cannot do without.
    pub required: bool,
}

/// An attribute the op cannot do without.
pub const fn required(name: &'static str, kind: AttrKind) -> AttrDef {
    AttrDef { name, kind, required: true }
}

/// An attribute that may be left out.
pub const fn defaulted(name: &'static str, kind: AttrKind) -> AttrDef {
    AttrDef { name, kind, required: false }
}

/// Facts about an op that passes rely on, as a set of flags.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Traits(u32);

impl Traits {
    /// None.
    pub const NONE: Self = Self(0);
    /// No effects: equal operands give equal results, and an unused one may be dropped.
    pub const PURE: Self = Self(1);
    /// Each result element depends on the operand elements at the same index only.
    pub const ELEMENTWISE: Self = Self(2);
    /// Operands may be swapped.
    pub const COMMUTATIVE: Self = Self(4);
    /// Ends a region.
    pub const TERMINATOR: Self = Self(8);
    /// Moves elements without changing them.
    pub const MOVEMENT: Self = Self(16);
    /// Its regions see no values from outside.
    pub const ISOLATED: Self = Self(32);
    /// Meets the same op on other devices.
    pub const COLLECTIVE: Self = Self(64);
    /// Defines a symbol by `sym_name`.
    pub const SYMBOL: Self = Self(128);
    /// Its regions run any number of times (loops) or not at all (branches).
    pub const CONTROL_FLOW: Self = Self(256);

    /// Multiplies: a sum that alone uses it may take it unrounded.
    pub const PRODUCT: Self = Self(512);

    /// Both sets together.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Holds all of `other`.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The names of the traits held, for listings.
    pub fn names(self) -> Vec<&'static str> {
        const NAMES: [(Traits, &str); 10] = [
            (Traits::PURE, "pure"),
            (Traits::ELEMENTWISE, "elementwise"),
            (Traits::COMMUTATIVE, "commutative"),
            (Traits::TERMINATOR, "terminator"),
            (Traits::MOVEMENT, "movement"),
            (Traits::ISOLATED, "isolated"),
            (Traits::COLLECTIVE, "collective"),
            (Traits::SYMBOL, "symbol"),
            (Traits::CONTROL_FLOW, "control_flow"),
            (Traits::PRODUCT, "product"),
        ];
        NAMES.iter().filter(|(t, _)| self.has(*t)).map(|(_, n)| *n).collect()
    }
}

/// Reads an op's own syntax.
pub type ParseFn = fn(&mut OpParser<'_, '_>) -> crate::parser::PResult<()>;
/// Writes an op's own syntax; `false` when this op's attributes cannot be written in it (then generic form is used).
pub type PrintFn = fn(&mut OpPrinter<'_, '_>) -> bool;

/// An assembly syntax of an op, besides the generic form.
#[derive(Clone, Copy)]
pub enum Syntax {
    /// Only the generic form.
    Generic,
    /// A format as described in [`crate::format`].
    Format(&'static str),
    /// A format with `custom<name>` directives.
    FormatWith(&'static str, &'static [(&'static str, ParseFn, PrintFn)]),
    /// Written by hand.
    Custom(ParseFn, PrintFn),
}

/// Result types from operands, attributes and regions. Where they do not follow (`stablehlo.convert`), the declared ones
/// are taken from [`OpView::declared`] and checked.
pub type InferFn = fn(&OpView<'_>) -> Result<Vec<Type>, Fault>;
/// The reference meaning: one tensor a result.
pub type EvalFn = fn(&EvalCx<'_, '_>, &[Tensor]) -> Result<Vec<Tensor>, Fault>;

/// How an op moves elements: what kind that is, and what its attributes say; nothing for attributes that say nothing.
#[derive(Clone, Copy)]
pub struct Moves {
    /// The kind.
    pub kind: Move,
    /// Reads the attributes.
    pub read: fn(&OpView<'_>) -> Option<Movement>,
}

impl Moves {
    /// Of ops that leave everything where it is.
    pub const STAY: Self = Self { kind: Move::Stay, read: |_| Some(Movement::Stay) };
}

/// The definition of one op.
pub struct OpDef {
    /// Full name, `dialect.op`.
    pub name: &'static str,
    /// One line.
    pub doc: &'static str,
    /// Lines of MLIR that use the op, on values defined in those lines or as arguments `%a`, `%b`, ...; runnable: see the
    /// completeness test in `fp8c-dialects`.
    pub example: &'static str,
    /// Operands in order.
    pub operands: &'static [Slot],
    /// Results in order.
    pub results: &'static [Slot],
    /// Attributes that belong to it, in the order the definition lists them.
    pub attrs: &'static [AttrDef],
    /// Regions in order.
    pub regions: &'static [Slot],
    /// Facts passes rely on.
    pub traits: Traits,
    /// How it moves elements, if that is all it does.
    pub moves: Option<Moves>,
    /// Pretty form.
    pub syntax: Syntax,
    /// Types.
    pub infer: InferFn,
    /// Meaning.
    pub eval: EvalFn,
}

impl OpDef {
    /// The attribute of that name.
    pub fn attr(&self, name: &str) -> Option<&'static AttrDef> {
        self.attrs.iter().find(|a| a.name == name)
    }

    /// The op moves elements in this way.
    pub fn is(&self, way: Move) -> bool {
        self.moves.is_some_and(|m| m.kind == way)
    }

    /// The name without its dialect.
    pub fn mnemonic(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, m)| m)
    }

    /// The dialect.
    pub fn dialect(&self) -> &'static str {
        self.name.split_once('.').map_or("", |(d, _)| d)
    }
}

impl PartialEq for OpDef {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for OpDef {}

impl std::hash::Hash for OpDef {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

impl std::fmt::Debug for OpDef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// All ops a program may use, by name, with their compiled formats.
pub struct Registry {
    ops: HashMap<&'static str, (&'static OpDef, Option<Format>)>,
    order: Vec<&'static OpDef>,
    /// Dialects that became others.
    successors: Vec<(&'static str, &'static [&'static str])>,
}

impl Registry {
    /// A registry of the given families. A bad format string or a name given twice is a fault of the table.
    pub fn new(families: &[&'static [OpDef]]) -> Result<Self, Fault> {
        let mut ops = HashMap::new();
        let mut order = Vec::new();
        for def in families.iter().copied().flatten() {
            let format = match def.syntax {
                Syntax::Format(text) => Some(Format::compile(def, text, &[])?),
                Syntax::FormatWith(text, custom) => Some(Format::compile(def, text, custom)?),
                Syntax::Generic | Syntax::Custom(..) => None,
            };
            crate::ensure!(ops.insert(def.name, (def, format)).is_none(), "{} is defined twice", def.name);
            order.push(def);
        }
        Ok(Self { ops, order, successors: Vec::new() })
    }

    /// A registry without ops.
    pub fn empty() -> Self {
        Self { ops: HashMap::new(), order: Vec::new(), successors: Vec::new() }
    }

    /// The same, where ops of dialect `old` that it does not have are read as the op of that name in the first of `new` that
    /// has it.
    #[must_use]
    pub fn reading(mut self, old: &'static str, new: &'static [&'static str]) -> Self {
        self.successors.push((old, new));
        self
    }

    /// The op of that name.
    pub fn get(&self, name: &str) -> Option<&'static OpDef> {
        self.ops.get(name).map(|(def, _)| *def)
    }

    /// The op that a text means by a name: of that name, or what it is called now.
    pub(crate) fn read(&self, name: &str) -> Option<&'static OpDef> {
        self.get(name).or_else(|| {
            let (dialect, op) = name.split_once('.')?;
            let new = self.successors.iter().find(|(old, _)| *old == dialect)?.1;
            new.iter().find_map(|new| self.get(&format!("{new}.{op}")))
        })
    }

    /// The dialect that attributes of `dialect` belong to now.
    pub(crate) fn successor(&self, dialect: &str) -> Option<&'static str> {
        self.successors.iter().find(|(old, _)| *old == dialect).and_then(|(_, new)| new.first().copied())
    }

    /// The compiled format of an op, if it has one.
    pub(crate) fn format(&self, name: &str) -> Option<&Format> {
        self.ops.get(name).and_then(|(_, f)| f.as_ref())
    }

    /// All ops, in the order of the tables.
    pub fn ops(&self) -> impl Iterator<Item = &'static OpDef> + '_ {
        self.order.iter().copied()
    }

    /// A dialect with at least one op here.
    pub fn knows_dialect(&self, dialect: &str) -> bool {
        self.order.iter().any(|def| def.dialect() == dialect)
    }
}
