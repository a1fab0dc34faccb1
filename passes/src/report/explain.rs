//! Where a value of the lowered step comes from: the passes and rules that made it, in order, and what was decided there.
//!
//! A lowering is run again and watched: nodes are numbered as they are made, so a node's number says which pass made it.

use std::collections::HashMap;
use std::sync::Arc;

use fp8c_dialects::registry;
use fp8c_egraph::{Options as Search, Report, Rules, Step, TargetCost};
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, LocId, NodeId, RegionId, ValueId};
use fp8c_ir::printer::print_names;
use fp8c_ir::{Def, PrintOptions};
use rustc_hash::FxHashSet;
use serde::Serialize;

use crate::legalize::{Expansion, legalize};
use crate::lower::{Built, build, prepare};
use crate::plan::options::LowerOptions;
use crate::plan::planned::Planned;
use crate::plan::{loc_text, matches};
use crate::raise::frames::loop_regions;
use crate::report::inspect::remarks;
use crate::report::manifest::Remark;
use crate::report::names::Names;
use crate::report::places::{place, short};
use crate::rules::TABLES;

/// Where one value comes from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Explanation {
    /// What it is called in the lowered step.
    pub value: String,
    /// Its type.
    pub ty: String,
    /// The op that makes it; empty for arguments.
    pub op: String,
    /// Where in the original it comes from.
    pub loc: String,
    /// What made it, the first first.
    pub made: Vec<Made>,
    /// What was decided there.
    pub remarks: Vec<Remark>,
}

/// One stage on the way to a value.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Made {
    /// The pass, or `read` for what stood in the original.
    pub pass: String,
    /// What it did.
    pub what: String,
    /// Rules in the order they lead from one form to the other, each with the term after it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Applied>,
}

/// A rule on the way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Applied {
    /// Its name.
    pub rule: String,
    /// The term before.
    pub before: String,
    /// The term after.
    pub after: String,
}

/// What a loop of a lowered step carries more than that of the original.
const CARRIED: &str = "largest magnitudes of tensors in the turns of a loop, which carries them out";

/// What a forward loop carries more for a backward loop.
const KEPT: &str = "what a loop keeps of its turns for a later loop";

/// Values that a new op may be part of, tried for the rules that lead there.
const MOST_TRIED: usize = 16;

/// Explains the values of the lowered step that are called `at`, or that come from a place of the original that matches it: `line`,
/// `line:column`, or a pattern of a debug location.
///
/// # Errors
/// As lowering; and nothing is called that or stands there.
pub fn explain(graph: &Graph, options: &LowerOptions, at: &str) -> Result<Vec<Explanation>, Diagnostic> {
    let planned = prepare(graph, options)?;
    let watched = Watched::new(&planned, options)?;
    let names = print_names(&watched.step, registry(), PrintOptions::default());
    let values = watched.find(&names, at);
    if values.is_empty() {
        let message = format!(
            "no value of the lowered step is called {at}, and none comes from a place that matches it"
        );
        let diagnostic = Diagnostic::error(code::NAME, message);
        return Err(diagnostic.note("values are written as in the lowered step, %12; places as line or line:column of the original, or as a pattern of a debug location; arguments also as in_003 or by their path"));
    }
    values.into_iter().map(|v| watched.explanation(v, &names)).collect()
}

/// A lowering that was watched.
struct Watched<'p> {
    planned: &'p Planned,
    options: &'p LowerOptions,
    step: Graph,
    /// Passes in their order.
    marks: Vec<Mark>,
    /// Before scale algebra.
    before_rules: Graph,
    /// After it, before ops become those of the target.
    after_rules: Graph,
    report: Report,
    expanded: Vec<Expansion>,
    remarks: Vec<Remark>,
}

/// A pass, and how many nodes and values there were behind it.
struct Mark {
    pass: &'static str,
    nodes: usize,
    values: usize,
}

impl<'p> Watched<'p> {
    fn new(planned: &'p Planned, options: &'p LowerOptions) -> Result<Self, Diagnostic> {
        let mark =
            |pass, graph: &Graph| Mark { pass, nodes: graph.node_count(), values: graph.value_count() };
        let mut marks = vec![mark("read", &planned.graph)];
        let mut before_rules = None;
        let Built { mut step, report, .. } = build(planned, options.target, &mut |name, graph| {
            marks.push(mark(name, graph));
            if name == crate::rewrite::weight_remat::PASS.name {
                before_rules = Some(graph.clone());
            }
        })?;
        let before_rules = before_rules.unwrap_or_else(|| planned.graph.clone());
        let after_rules = step.clone();
        let expanded = legalize(&mut step, options.target)?;
        marks.push(mark(crate::legalize::PASS.name, &step));
        Ok(Self {
            planned,
            options,
            step,
            marks,
            before_rules,
            after_rules,
            report,
            expanded,
            remarks: remarks(planned),
        })
    }

    /// Values called that, else values made of something at that place.
    fn find(&self, names: &HashMap<ValueId, Arc<str>>, at: &str) -> Vec<ValueId> {
        let graph = &self.step;
        // A bare number is a line: values without names are numbered, and would hide it.
        let number = at.bytes().all(|b| b.is_ascii_digit());
        let name = at.strip_prefix('%').unwrap_or(if number { "" } else { at });
        let nodes = graph.walk(graph.body());
        let args =
            nodes.iter().flat_map(|&n| graph.node(n).regions.iter().flat_map(|&r| &graph.region(r).args));
        let all: Vec<ValueId> =
            args.chain(nodes.iter().flat_map(|&n| &graph.node(n).results)).copied().collect();
        let called = |v: &ValueId| names.get(v).is_some_and(|n| **n == *name);
        let found: Vec<ValueId> = all.iter().copied().filter(called).collect();
        if !found.is_empty() {
            return found;
        }
        let there = |&&v: &&ValueId| self.is_at(self.loc(v), at);
        let found: Vec<ValueId> = all.iter().filter(there).copied().collect();
        if !found.is_empty() || number {
            return found;
        }
        let Planned { graph, raised, .. } = self.planned;
        let names = Names::of(graph, raised.function, &raised.state);
        names.argument(at).ok().and_then(|i| raised.args.get(i)).copied().into_iter().collect()
    }

    fn loc(&self, value: ValueId) -> LocId {
        self.step.def_node(value).map_or(self.step.value(value).loc, |n| self.step.node(n).loc)
    }

    fn is_at(&self, loc: LocId, at: &str) -> bool {
        let line = self.step.span(loc).and_then(|span| self.step.position(span));
        let written = line.is_some_and(|(line, column)| {
            at == line.to_string()
                || at == format!("{line}:{column}")
                || at == format!("line {line}:{column}")
        });
        let innermost = place(&self.step, loc);
        let here = [loc_text(&self.step, loc), short(&innermost), innermost];
        written || here.iter().any(|text| matches(at, text))
    }

    fn explanation(
        &self,
        value: ValueId,
        names: &HashMap<ValueId, Arc<str>>,
    ) -> Result<Explanation, Diagnostic> {
        let graph = &self.step;
        let loc = self.loc(value);
        let text = loc_text(graph, loc);
        let decided: Vec<Remark> =
            self.remarks.iter().filter(|r| !r.loc.is_empty() && r.loc == text).cloned().collect();
        let made = match graph.value(value).def {
            Def::Arg(region, i) => {
                let (pass, what) = self.argument(value, region, i);
                let mut made = vec![Made { pass: pass.into(), what, rules: vec![] }];
                let old = self.replaced_by(value);
                if !old.is_empty() {
                    made.push(self.by_rules("the argument", None, &old)?);
                }
                made
            }
            Def::Result(node, _) => self.made(node, value)?,
        };
        Ok(Explanation {
            value: names.get(&value).map_or_else(String::new, |n| format!("%{n}")),
            ty: graph.ty(value).to_string(),
            op: graph.def_node(value).map_or("", |n| graph.name(n)).into(),
            loc: text,
            made,
            remarks: decided,
        })
    }

    /// The pass that an argument is from, and what it is.
    fn argument(&self, value: ValueId, region: RegionId, i: u32) -> (&'static str, String) {
        let args = &self.planned.raised.args;
        if let Some(i) = args.iter().position(|&v| v == value) {
            let stored = self.step.ty(value) != self.planned.graph.ty(value);
            let role = self.planned.raised.input_role(i);
            let narrower = if stored { ", stored in a narrower type" } else { "" };
            return ("read", format!("argument {i} of the original: {role}{narrower}"));
        }
        let node = self.step.region(region).parent;
        let name = self.step.name(node);
        match loop_regions(&self.step, node) {
            Some([cond, _]) => {
                let part = if cond == region { "condition" } else { "body" };
                match self.is_new(value) {
                    true => {
                        let (pass, what) = self.carried(value);
                        (pass, format!("{what}, in its {part}"))
                    }
                    false => ("read", format!("value {i} that {name} carries, in its {part}")),
                }
            }
            None if Some(node) == self.step.main() => ("read", "state that lowering added".into()),
            None => ("read", format!("argument {i} inside {name}")),
        }
    }

    /// What a loop carries that it did not in the original, and the pass that lets it.
    fn carried(&self, value: ValueId) -> (&'static str, &'static str) {
        let residuals = crate::rewrite::residuals::PASS.name;
        match self.marks.iter().find(|mark| value.index() < mark.values) {
            Some(mark) if mark.pass == residuals => (residuals, KEPT),
            _ => (crate::rewrite::quantize::PASS.name, CARRIED),
        }
    }

    /// It is not in the original.
    fn is_new(&self, value: ValueId) -> bool {
        value.index() >= self.planned.graph.value_count()
    }

    /// The passes that made a node, the first first.
    fn made(&self, node: NodeId, value: ValueId) -> Result<Vec<Made>, Diagnostic> {
        let mut out = Vec::new();
        let (mut node, mut value) = (node, value);
        if let Some((from, at, of)) = self.expanded.iter().find_map(|e| {
            let at = e.to.iter().position(|&n| n == node)?;
            Some((e.from, at, e.to.len()))
        }) {
            let what = format!(
                "op {} of {of} that {} becomes on {}",
                at + 1,
                self.step.name(from),
                self.options.target.name
            );
            out.push(Made { pass: crate::legalize::PASS.name.into(), what, rules: vec![] });
            node = from;
            value = self.step.node(from).results[0];
        }
        let pass = self.pass_of(node);
        let old = self.replaced_by(value);
        if !old.is_empty() || pass == crate::scale_algebra::PASS.name {
            out.push(self.by_rules(self.step.name(node), Some(node), &old)?);
        }
        match old.first().and_then(|&v| self.before_rules.def_node(v)) {
            Some(before) => out.push(self.by_pass(before)),
            None if loop_regions(&self.step, node).is_some() && self.is_new(value) => {
                let (pass, what) = self.carried(value);
                out.push(Made { pass: pass.into(), what: format!("{what}, behind it"), rules: vec![] });
            }
            None if pass != crate::scale_algebra::PASS.name => out.push(self.by_pass(node)),
            None => {}
        }
        out.reverse();
        Ok(out)
    }

    /// Values of before the scale algebra that this one stands for.
    fn replaced_by(&self, value: ValueId) -> Vec<ValueId> {
        self.report.replaced.iter().filter(|&&(_, new)| new == value).map(|&(old, _)| old).collect()
    }

    fn pass_of(&self, node: NodeId) -> &'static str {
        let number = node.index();
        self.marks.iter().find(|mark| number < mark.nodes).map_or("legalize", |mark| mark.pass)
    }

    fn by_pass(&self, node: NodeId) -> Made {
        let pass = self.pass_of(node);
        let data = self.step.node(node);
        let doc = data.def().map_or("", |d| d.doc);
        let what = match pass {
            "read" => format!("{} stands in the original", data.name()),
            _ => format!("{}: {doc}", data.name()),
        };
        Made { pass: pass.into(), what, rules: vec![] }
    }

    /// Old values whose new form a new node is part of.
    fn changed_around(&self, node: NodeId) -> Vec<ValueId> {
        let graph = &self.after_rules;
        let around = |&&(_, new): &&(ValueId, ValueId)| {
            let mut stack: Vec<NodeId> = graph.def_node(new).into_iter().collect();
            let mut seen = FxHashSet::default();
            while let Some(at) = stack.pop() {
                if at == node {
                    return true;
                }
                if self.pass_of(at) == crate::scale_algebra::PASS.name && seen.insert(at) {
                    stack.extend(graph.node(at).operands.iter().filter_map(|&v| graph.def_node(v)));
                }
            }
            false
        };
        self.report.replaced.iter().filter(around).map(|&(old, _)| old).take(MOST_TRIED).collect()
    }

    /// What the rule tables did to the values that a new one stands for.
    fn by_rules(&self, name: &str, node: Option<NodeId>, old: &[ValueId]) -> Result<Made, Diagnostic> {
        let around = match node {
            Some(node) if old.is_empty() => self.changed_around(node),
            _ => old.to_vec(),
        };
        let fail = |message: Fault| Diagnostic::error(code::PASS, message);
        let tables = Rules::new(TABLES, registry()).map_err(fail)?;
        let mut rules: Vec<Applied> =
            around.iter().map(|&v| self.steps(v, &tables)).find(|s| !s.is_empty()).unwrap_or_default();
        if rules.is_empty() {
            // Too large an island is not explained step by step.
            let below = |v: &ValueId| around.iter().any(|&old| leads_to(&self.before_rules, old, *v));
            let changed = self.report.changed.iter().find(|(v, _)| below(v)).map(|(_, rules)| rules);
            let changed = changed.into_iter().flatten();
            let only =
                |rule: &&str| Applied { rule: (*rule).into(), before: String::new(), after: String::new() };
            rules = changed.map(only).collect();
        }
        let what = match (rules.is_empty(), old.len()) {
            (false, _) => format!("{name}: a cheaper form by rules"),
            (true, 0) => format!("{name}: part of a cheaper form"),
            (true, n) => format!("{name}: equal ops became one ({} before)", n + 1),
        };
        Ok(Made { pass: crate::scale_algebra::PASS.name.into(), what, rules })
    }

    /// The rules from an old value's form to its new one.
    fn steps(&self, old: ValueId, rules: &Rules) -> Vec<Applied> {
        let region = self.before_rules.def_node(old).and_then(|n| self.before_rules.node(n).parent);
        let explained = |search: Search| {
            let cost = cost(self.options);
            fp8c_egraph::explain(&self.before_rules, region?, old, rules, &search, &cost).ok()
        };
        // Where an island is too large to be written out as terms, a part of it mostly says the same.
        let small = Search { max_island: 60, ..Search::default() };
        let steps = explained(Search::default()).or_else(|| explained(small)).unwrap_or_default();
        steps.into_iter().map(applied).collect()
    }
}

/// A value is computed from another by few ops.
fn leads_to(graph: &Graph, from: ValueId, to: ValueId) -> bool {
    const MOST: usize = 200;
    let mut stack = vec![to];
    let mut seen = FxHashSet::default();
    while let Some(value) = stack.pop() {
        if value == from {
            return true;
        }
        if seen.len() < MOST && seen.insert(value) {
            stack.extend(graph.def_node(value).into_iter().flat_map(|n| &graph.node(n).operands));
        }
    }
    false
}

fn applied(step: Step) -> Applied {
    let back = if step.backwards { " (backwards)" } else { "" };
    Applied { rule: format!("{}{back}", step.rule), before: step.before, after: step.after }
}

fn cost(options: &LowerOptions) -> TargetCost {
    TargetCost(fp8c_target::figures(options.target.name))
}
