//! The products that are left as they are, by reason, with what a user can do about it.

use serde::{Deserialize, Serialize};

use crate::plan::Kept;

/// Products that are left as they are for one reason.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Left {
    /// Their ids.
    pub products: Vec<String>,
    /// Their sites, each once.
    pub sites: Vec<String>,
    /// Their part of all operations.
    pub flops_fraction: f64,
    /// Why, in the words of the first.
    pub reason: String,
    /// What would change it; empty where nothing a user does would, or where the user has asked for it.
    pub remedy: String,
    /// It is in the way of what the recipe asks for, and a user can change it.
    pub warning: bool,
}

/// A recipe is JSON.
const OWN: &str = "a recipe of your own, from `fp8c recipes NAME > mine.json`, with --recipe mine.json";

/// What would change it, and whether it stands in the way of what the recipe asks for.
fn remedy(kept: Kept) -> (&'static str, bool) {
    match kept {
        Kept::Sites | Kept::Roles | Kept::Names | Kept::MinDim | Kept::Operand => (OWN, false),
        Kept::Activation => ("the recipe smooth-swiglu, which smooths what it takes", false),
        Kept::Recipe => ("another recipe: fp8c recipes", false),
        Kept::Branch => ("compute it whether it is taken or not, and choose behind it (jnp.where)", true),
        Kept::Loop => (
            "a loop whose counter starts, steps and ends at constants, or write it out: jax.lax.scan(.., unroll=True)",
            true,
        ),
        Kept::OpenSize => ("give it a value: --shape NAME=SIZE", true),
        Kept::Elements => ("convert the operands to bf16 in the model", true),
        Kept::Target => ("--target xla, where the compiler decides", true),
        Kept::Coded | Kept::Asked | Kept::Nature => ("", false),
    }
}

/// A product that is not in FP8.
pub(crate) struct Staying<'r> {
    pub(crate) id: &'r str,
    pub(crate) site: &'r str,
    /// Its part of all operations.
    pub(crate) fraction: f64,
    pub(crate) reason: &'r str,
    pub(crate) kept: Option<Kept>,
}

/// Groups the products that are not in FP8, the one with the most operations first.
pub(crate) fn left<'r>(staying: impl Iterator<Item = Staying<'r>>) -> Vec<Left> {
    let mut out: Vec<(String, Left)> = Vec::new();
    for dot in staying {
        let key = kind(dot.reason);
        let at = out.iter().position(|(k, _)| *k == key).unwrap_or_else(|| {
            let (remedy, warning) = dot.kept.map_or(("", false), remedy);
            let (reason, remedy) = (dot.reason.to_string(), remedy.to_string());
            let new = Left { products: vec![], sites: vec![], flops_fraction: 0.0, reason, remedy, warning };
            out.push((key, new));
            out.len() - 1
        });
        let group = &mut out[at].1;
        group.products.push(dot.id.to_string());
        group.flops_fraction += dot.fraction;
        if !group.sites.iter().any(|s| s == dot.site) {
            group.sites.push(dot.site.to_string());
        }
    }
    let mut out: Vec<Left> = out.into_iter().map(|(_, group)| group).collect();
    out.sort_by(|a, b| b.flops_fraction.total_cmp(&a.flops_fraction));
    out
}

/// A reason without its numbers: products of other sizes are left for the same one.
fn kind(reason: &str) -> String {
    let mut out = String::new();
    for c in reason.chars() {
        if !c.is_ascii_digit() {
            out.push(c);
        } else if !out.ends_with('#') {
            out.push('#');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_left_out() {
        assert_eq!(kind("128 by 8 by 32 is smaller"), "# by # by # is smaller");
    }
}
