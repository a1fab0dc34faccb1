//! The check of guards that say where a rule is of use: a rule is true without them, so no numbers can show that they are needed.
//! Samples marked `idle` do: nothing is known there of what is an argument, and the rule must not apply; without the guard it does.

use egg::EGraph;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::Graph;
use fp8c_ir::registry::Registry;

use crate::analysis::Algebra;
use crate::compile::Rules;
use crate::facts::Facts;
use crate::island::whole;
use crate::rule::{Rule, Table};
use crate::run::{Limits, run};
use crate::samples::written_out;
use crate::soundness::read;

/// What marks a sample that a rule must not apply to.
const IDLE: &str = "idle";

/// Whether numbers are tried on a sample.
pub(crate) fn is_tried(sample: &str) -> bool {
    !sample.starts_with(IDLE)
}

/// Faults of the guards after `when` of one rule.
pub(crate) fn check_idle(
    table: &'static Table,
    rule: &'static Rule,
    registry: &Registry,
) -> Result<Vec<String>, Fault> {
    let mut faults = Vec::new();
    let mut graphs = Vec::new();
    for sample in rule.samples.iter().filter(|s| !is_tried(s)) {
        let body = sample.trim_start_matches(IDLE).trim_start();
        let text = format!("func.func @main{}", written_out(rule, body, registry)?.replace("ELEM", "f32"));
        let graph = read(&text, registry, "f32")?.ok_or("an idle sample cannot be read")?;
        if applies(table, rule, None, &graph, registry)? {
            faults.push(format!("{} applies where it leads nowhere: {sample}", rule.name));
        }
        graphs.push(graph);
    }
    for (i, guard) in rule.guards.iter().enumerate().filter(|(_, text)| text.starts_with("when ")) {
        let mut shown = false;
        for graph in &graphs {
            shown |= applies(table, rule, Some(i), graph, registry)?;
        }
        if !shown {
            faults.push(format!("{}: no idle sample shows the guard {guard}", rule.name));
        }
    }
    Ok(faults)
}

/// Whether a rule finds anything in a graph of whose arguments only the types are known.
fn applies(
    table: &'static Table,
    rule: &'static Rule,
    off: Option<usize>,
    graph: &Graph,
    registry: &Registry,
) -> Result<bool, Fault> {
    let rules = Rules::single(table, rule, off, registry)?;
    let main = graph.main().ok_or("the sample has no function")?;
    let mut algebra = Algebra::default();
    let island = whole(graph, graph.node(main).regions[0], &mut algebra.interner);
    algebra.leaves = island.leaves.iter().map(|&v| Facts::of_type(graph.ty(v))).collect();
    let mut egraph = EGraph::new(algebra);
    island.terms.add(&mut egraph);
    egraph.rebuild();
    let outcome = run(&mut egraph, &rules, &Limits { nodes: 4000, iterations: 1, time: None });
    outcome.map(|o| !o.touched.is_empty()).map_err(Fault::from)
}
