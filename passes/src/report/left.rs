//! The products that are left as they are, by reason, with what a user can do about it.

use serde::{Deserialize, Serialize};

use crate::plan::Kept;
use crate::report::inspect::DotReport;

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
        Kept::Inside => (
            "a loop whose counter starts, steps and ends at constants, or write it out: jax.lax.scan(.., unroll=True)",
            true,
        ),
        Kept::OpenSize => ("give it a value: --shape NAME=SIZE", true),
        Kept::Elements => ("convert the operands to bf16 in the model", true),
        Kept::Target => ("--target xla, where the compiler decides", true),
        Kept::Coded | Kept::Asked | Kept::Nature => ("", false),
    }
}

/// Groups the products that are not in FP8, the one with the most operations first.
pub fn left(dots: &[DotReport]) -> Vec<Left> {
    let all: f64 = dots.iter().map(DotReport::operations).sum();
    let mut out: Vec<(String, Left)> = Vec::new();
    for dot in dots.iter().filter(|d| d.precision != "fp8") {
        let key = kind(&dot.reason);
        let at = out.iter().position(|(k, _)| *k == key).unwrap_or_else(|| {
            let (remedy, warning) = dot.kept.map_or(("", false), remedy);
            let (reason, remedy) = (dot.reason.clone(), remedy.to_string());
            let new = Left { products: vec![], sites: vec![], flops_fraction: 0.0, reason, remedy, warning };
            out.push((key, new));
            out.len() - 1
        });
        let group = &mut out[at].1;
        group.products.push(dot.id.clone());
        group.flops_fraction += dot.operations() / all.max(1.0);
        if !group.sites.contains(&dot.site) {
            group.sites.push(dot.site.clone());
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
