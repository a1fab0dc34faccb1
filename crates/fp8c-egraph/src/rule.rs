//! Rules as plain static data.

use egg::Id;
use fp8c_ir::attr::Attr;

use crate::build::Maker;
use crate::facts::Facts;
use crate::lang::Label;

/// What a rule does to numbers.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Class {
    /// Both sides are equal to the bit.
    Exact,
    /// They differ by at most this part of the largest magnitude in the result.
    Rounding(f64),
    /// Equal as functions of real numbers. In floats they differ by at most this part of the largest magnitude among operands and
    /// results, or by less than the smallest normal number, wherever both are finite: what is infinite, undefined or too large on the way may show on one side alone. Such
    /// rules say what a term means; no program is rewritten by them.
    Real(f64),
    /// It changes the numbers on purpose; only recipes use it.
    Recipe,
}

impl std::fmt::Display for Class {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exact => f.write_str("exact"),
            Self::Rounding(bound) => write!(f, "rounding {bound}"),
            Self::Real(bound) => write!(f, "real {bound}"),
            Self::Recipe => f.write_str("recipe"),
        }
    }
}

/// A rule: where the left side is found and the guards hold, the right side is equal to it.
pub struct Rule {
    /// A stable name, shown in explanations and traces.
    pub name: &'static str,
    /// What it does to numbers.
    pub class: Class,
    /// The pattern that is looked for.
    pub lhs: &'static str,
    /// What it equals.
    pub rhs: Rhs,
    /// Guards with their arguments, as in `"exact_times ?x ?c"`; all must hold. One after `when` says where the rule is of
    /// use: the rule is true without it, but would lead nowhere.
    pub guards: &'static [&'static str],
    /// Functions in MLIR (without `func.func @main`) that the rule is tried on; `ELEM` stands for several element types. One
    /// marked `idle` is none of the rule's: a guard after `when` keeps it away.
    pub samples: &'static [&'static str],
    /// The formula, or why it holds.
    pub doc: &'static str,
}

/// A right side.
pub enum Rhs {
    /// A term.
    Term(&'static str),
    /// Built by a function; the text is for listings.
    Build(&'static str, fn(&mut Maker<'_>) -> Option<Id>),
}

impl Rhs {
    /// The right side as text.
    pub fn text(&self) -> &'static str {
        match self {
            Self::Term(text) | Self::Build(text, _) => text,
        }
    }
}

/// An argument of a guard or function: attributes of a matched op, or what is known of a value.
pub enum Bound<'e> {
    /// Attributes bound by `[a]`.
    Attrs(&'e Label),
    /// A value bound by `?x`.
    Value(&'e Facts),
}

impl<'e> Bound<'e> {
    /// The attributes; the empty answer of a function that was given a value.
    pub fn attrs(&self) -> Option<&'e Label> {
        match self {
            Self::Attrs(label) => Some(label),
            Self::Value(_) => None,
        }
    }

    /// The facts of a value.
    pub fn value(&self) -> Option<&'e Facts> {
        match self {
            Self::Value(facts) => Some(facts),
            Self::Attrs(_) => None,
        }
    }
}

/// A named condition.
pub struct Guard {
    /// Its name.
    pub name: &'static str,
    /// What it says.
    pub doc: &'static str,
    /// The condition; an argument of the wrong kind is no.
    pub test: fn(&[Bound<'_>]) -> Option<bool>,
}

/// Attributes that a function makes; nothing where its rule does not apply.
pub type Made = Option<Vec<(&'static str, Attr)>>;

/// A named function from bound attributes and values to attributes; nothing where the rule does not apply.
pub struct Function {
    /// Its name.
    pub name: &'static str,
    /// The attributes.
    pub apply: fn(&[Bound<'_>]) -> Made,
}

/// A family of rules with the guards and functions they name.
pub struct Table {
    /// The family's name.
    pub family: &'static str,
    /// The rules.
    pub rules: &'static [Rule],
    /// Their guards.
    pub guards: &'static [Guard],
    /// Their functions.
    pub functions: &'static [Function],
}
