//! Rewrite rules as tables: one entry a rule, with named guards and functions.
//!
//! The author's contract:
//!
//! - a rule has one direction, towards less work or towards a form that others need; never one that only makes code worse;
//! - nothing is associative or commutative by itself: operands of commutative ops are matched in both orders;
//! - an op without `[a]` on the left has no attributes; with it, what it has is bound to the name;
//! - an exact rule is equal to the bit, on every value: where overflow or underflow could show, a guard with the range stands;
//! - a guard after `when` says where a rule leads on; the rule is true without it, so a sample marked `idle` shows what it keeps out;
//! - samples show the rule at work, and for each other guard an instance that breaks when it is taken away.
//!
//! `(multiply ?x ?y) -> (add ?x ?y)` guarded by "both are two" is a bad one: it is true, and of no use.

pub mod activation;
pub mod average;
mod conditions;
mod constants;
mod dims;
pub mod factors;
pub mod gelu;
pub mod movement;
pub mod norm;
pub mod norm_gradient;
pub mod optimizer;
pub mod scale;

use fp8c_egraph::{Class, Rhs};

pub use fp8c_egraph::{Rule, Table};

/// The tables that programs are rewritten by.
pub const TABLES: &[&Table] = &[&movement::TABLE, &scale::TABLE];

/// The tables that say what terms mean; see [`crate::raise::justify`].
pub const MEANINGS: &[&Table] = &[
    &factors::TABLE,
    &activation::TABLE,
    &gelu::TABLE,
    &average::TABLE,
    &optimizer::TABLE,
    &norm::TABLE,
    &norm_gradient::TABLE,
];

/// An exact rule between two terms.
const fn exact(
    name: &'static str,
    lhs: &'static str,
    rhs: &'static str,
    guards: &'static [&'static str],
    samples: &'static [&'static str],
    doc: &'static str,
) -> Rule {
    Rule { name, class: Class::Exact, lhs, rhs: Rhs::Term(rhs), guards, samples, doc }
}

/// What terms mean, to two parts in a hundred: constants and results may be BF16.
const fn real(
    name: &'static str,
    lhs: &'static str,
    rhs: &'static str,
    guards: &'static [&'static str],
    samples: &'static [&'static str],
    doc: &'static str,
) -> Rule {
    Rule { class: Class::Real(0.02), ..exact(name, lhs, rhs, guards, samples, doc) }
}
