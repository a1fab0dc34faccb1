//! Why a result got its form: the rules from the input to the output, one step each. egg keeps what it needs for that only here, for one
//! island.

use egg::{EGraph, FlatTerm};
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, RegionId, ValueId};

use crate::analysis::Algebra;
use crate::compile::Rules;
use crate::cost::Cost;
use crate::extract::extract;
use crate::island::cut;
use crate::lang::ENode;
use crate::optimize::{Options, inputs};
use crate::run::run;

/// One rewrite on the way.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// The rule.
    pub rule: String,
    /// It was applied from right to left.
    pub backwards: bool,
    /// The whole term before.
    pub before: String,
    /// The whole term after.
    pub after: String,
}

/// Islands of more nodes than this are not explained: terms are written out as trees.
const MAX_EXPLAINED: usize = 120;

/// The steps from a result of the region to the form that [`crate::optimize`] gives it; none when it stays.
///
/// # Errors
/// An unsound rule, a value that no island makes, or an island too large to explain.
pub fn explain(
    graph: &Graph,
    region: RegionId,
    value: ValueId,
    rules: &Rules,
    options: &Options,
    cost: &dyn Cost,
) -> Result<Vec<Step>, Diagnostic> {
    let fail = |message: &str| Diagnostic::error(code::PASS, message);
    let mut algebra = Algebra::default();
    let islands = cut(graph, region, &mut algebra.interner, &options.cut());
    let found = islands.iter().find_map(|i| Some((i, i.roots.iter().position(|&r| r == value)?)));
    let (island, root) = found.ok_or_else(|| fail("the value is not a result of an island"))?;
    if island.terms.nodes.len() > MAX_EXPLAINED {
        return Err(fail("the island is too large to explain; cut smaller ones"));
    }
    algebra.leaves.clone_from(&island.facts);
    let mut egraph = EGraph::new(algebra).with_explanations_enabled();
    let ids = island.terms.add(&mut egraph);
    run(&mut egraph, rules, &options.limits)?;
    let input = inputs(island, &ids);
    let roots: Vec<_> = island.terms.roots.iter().map(|&r| ids[r as usize]).collect();
    let best = extract(&egraph, &roots, &input, cost).ok_or_else(|| fail("the island has no form"))?;
    let new = best.terms.add(&mut egraph);
    egraph.rebuild();
    let to = new[best.terms.roots[root] as usize];
    let mut explanation = egraph.explain_id_equivalence(roots[root], to);
    let flat = explanation.make_flat_explanation();
    Ok(flat.windows(2).filter_map(|pair| step(&pair[0], &pair[1])).collect())
}

fn step(before: &FlatTerm<ENode>, after: &FlatTerm<ENode>) -> Option<Step> {
    let (rule, backwards) = rule_of(after)?;
    Some(Step { rule, backwards, before: text(before), after: text(after) })
}

fn rule_of(term: &FlatTerm<ENode>) -> Option<(String, bool)> {
    let own = term.forward_rule.map(|r| (r.to_string(), false));
    let own = own.or_else(|| term.backward_rule.map(|r| (r.to_string(), true)));
    own.or_else(|| term.children.iter().find_map(rule_of))
}

fn text(term: &FlatTerm<ENode>) -> String {
    if term.children.is_empty() {
        return term.node.label.to_string();
    }
    let children: Vec<String> = term.children.iter().map(text).collect();
    format!("({} {})", term.node.label, children.join(" "))
}
