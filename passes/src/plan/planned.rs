//! A graph with what was found in it and what is to be done with it: what all passes of a recipe go by.

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::Graph;
use fp8c_ir::types::ElementType;
use fp8c_ir::verify;

use crate::plan::options::{LowerOptions, Watch};
use crate::plan::{Plan, matches, matches_any, names, plan};
use crate::raise::{Raised, raise};
use crate::report::names::{Names, did_you_mean, name_arguments};
use crate::rewrite::instrument::{Measures, instrument};
use crate::rewrite::merge::plan_merge;
use crate::rewrite::moments::{MomentPlan, plan_moments};

/// The attribute of a module that says it was lowered.
pub const LOWERED: &str = "mhlo.fp8c_recipe";

/// A graph with its meaning and what is to be done with it.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub(crate) graph: Graph,
    pub(crate) raised: Raised,
    pub(crate) plan: Plan,
    pub(crate) moments: MomentPlan,
    pub(crate) watch: Watch,
    /// What was added for a study.
    pub(crate) measures: Option<Measures>,
}

impl Planned {
    /// The type that an argument is stored in, if not in its own.
    pub(crate) fn stored_elem(&self, input: usize) -> Option<ElementType> {
        let weight = || self.plan.merge.of(input).map(|s| ElementType::Small(s.format));
        self.moments.of(input).map(|s| s.elem).or_else(weight)
    }
}

/// Raises and plans a flat graph, whose arguments get the names that tables know.
pub(crate) fn plan_graph(graph: &mut Graph, options: &LowerOptions) -> Result<Planned, Diagnostic> {
    let mut raised = raise(graph)?;
    name_arguments(graph, raised.function, &raised.state);
    let options = &with_patterns(graph, &raised, options)?;
    let mut plan = plan(graph, &raised, options);
    plan_merge(graph, &mut raised, &mut plan);
    let moments = plan_moments(graph, &raised, options);
    let mut graph = graph.clone();
    let measures = options.watch.measures.then(|| instrument(&mut graph, &mut raised)).transpose()?;
    verified(&graph, "instrument")?;
    Ok(Planned { graph, raised, plan, moments, watch: options.watch, measures })
}

/// Options whose patterns each hold a product: one that means an argument in other words than its own is replaced by its name.
///
/// # Errors
/// A pattern holds none, with the nearest names.
fn with_patterns(graph: &Graph, raised: &Raised, options: &LowerOptions) -> Result<LowerOptions, Diagnostic> {
    let mut options = options.clone();
    let words = options.keep_bf16.iter_mut().map(|p| ("--keep-bf16", p));
    let words = words.chain(options.recipe_for.iter_mut().map(|(p, _)| ("--recipe-for", p)));
    hold_products(graph, raised, words.collect())?;
    Ok(options)
}

/// Patterns, each behind the option that it is from, each hold a product: one that means an argument in other words than its own is
/// replaced by its name.
///
/// # Errors
/// A pattern holds none, with the nearest names.
pub(crate) fn hold_products(
    graph: &Graph,
    raised: &Raised,
    words: Vec<(&str, &mut String)>,
) -> Result<(), Diagnostic> {
    if words.is_empty() {
        return Ok(());
    }
    let arguments = Names::of(graph, raised.function, &raised.state);
    let all: Vec<Vec<String>> =
        raised.dots.iter().enumerate().map(|(i, dot)| names(graph, &arguments, i, dot)).collect();
    for (option, pattern) in words {
        if all.iter().any(|names| matches_any(pattern, names)) {
            continue;
        }
        if let Ok(i) = arguments.argument(pattern)
            && raised.dots.iter().any(|d| d.weight == Some(i))
        {
            *pattern = arguments.name(i).to_string();
            continue;
        }
        let message = format!("{option} '{pattern}' matches none of the {} products", all.len());
        let other = (0..arguments.arguments())
            .find(|&i| arguments.patterns(i).iter().any(|name| matches(pattern, name)));
        if let Some(i) = other {
            let what = raised.input_role(i);
            let note =
                format!("{} is argument {i} ({what}), which is no product's weight", arguments.name(i));
            return Err(Diagnostic::error(code::WORD, message).note(note));
        }
        let weights = raised.dots.iter().filter_map(|d| d.weight).map(|w| arguments.name(w));
        let kinds = raised.dots.iter().flat_map(|d| [d.site.name(), d.role.name()]);
        let known: Vec<&str> = weights.chain(kinds).collect();
        let note = "a pattern is the name of a weight's argument, a product's id or result, a place, a site or a role; * stands for any text";
        return Err(Diagnostic::error(code::WORD, message + &did_you_mean(pattern, &known)).note(note));
    }
    Ok(())
}

/// The verifier behind a pass or stage; what it finds is a fault of that.
pub(crate) fn verified(graph: &Graph, after: &str) -> Result<(), Diagnostic> {
    verify(graph).map_err(|mut found| found.swap_remove(0).note(format!("found after {after}")))
}
