//! The check that rules hold: each is tried on its samples with random and special values, both sides run in the interpreter.
//!
//! What is known of each argument is read off its values, so that guards see truths. Where a guard is false the rule does not
//! apply and the instance is skipped; with that guard switched off the same instances must show a difference.

use std::sync::Arc;

use egg::EGraph;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, OpKind, ValueId};
use fp8c_ir::interp::run_main;
use fp8c_ir::registry::Registry;
use fp8c_ir::types::TensorType;
use fp8c_ir::{Tensor, ensure, fault, parse, verify};

use crate::analysis::{Algebra, same_values};
use crate::compile::Rules;
use crate::facts::{Facts, normal_range};
use crate::idle::{check_idle, is_tried};
use crate::island::whole;
use crate::rule::{Class, Rule, Table};
use crate::run::{Limits, run};
use crate::samples::{Random, draw, written_out};
use crate::term::{Term, Terms};

/// Element types that take the place of `ELEM` in samples.
const ELEMENTS: [&str; 4] = ["f32", "bf16", "f16", "f8E4M3FN"];
/// Sets of arguments for each sample and element type, guards on or off: a rule whose guard is taken away must fail too.
const TRIALS: u64 = 200;
/// The same for what terms mean, guards on or off: no edge of a type matters, constants do.
const TRIALS_REAL: u64 = 40;
/// An exact or rounding rule must apply to at least this many instances.
const MIN_APPLIED: usize = 20;

/// What a check saw.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Instances on which the rule applied and held.
    pub held: usize,
    /// Instances on which its guards did not.
    pub skipped: usize,
    /// The first instances on which it applied and did not hold.
    pub wrong: Vec<String>,
}

/// Checks one rule; `off` is the number of a guard that is switched off.
///
/// # Errors
/// The rule or a sample cannot be used.
pub fn check_rule(
    table: &'static Table,
    rule: &'static Rule,
    off: Option<usize>,
    registry: &Registry,
) -> Result<Checked, Fault> {
    let rules = Rules::single(table, rule, off, registry)?;
    let mut checked = Checked::default();
    let trials = match rule.class {
        Class::Real(_) => TRIALS_REAL,
        _ => TRIALS,
    };
    for (number, sample) in rule.samples.iter().enumerate().filter(|(_, s)| is_tried(s)) {
        let full = written_out(rule, sample, registry)?;
        for elem in ELEMENTS {
            let wide = matches!(rule.class, Class::Real(_)) && elem == ELEMENTS[3];
            if wide || elem != ELEMENTS[0] && !full.contains("ELEM") {
                continue;
            }
            let text = format!("func.func @main{}", full.replace("ELEM", elem));
            let Some(graph) = read(&text, registry, elem)? else { continue };
            for trial in 0..trials {
                let mut random = Random::new(trial * 64 + number as u64);
                try_once(&graph, rule, &rules, &mut random, &mut checked)?;
                if checked.wrong.len() >= if off.is_some() { 1 } else { 3 } {
                    return Ok(checked);
                }
            }
        }
    }
    Ok(checked)
}

/// Checks all rules of a table that keep the numbers, and that no guard is idle. Returns all faults.
pub fn check_table(table: &'static Table, registry: &Registry) -> Vec<String> {
    let mut faults = Vec::new();
    for rule in table.rules {
        let name = rule.name;
        match check_rule(table, rule, None, registry) {
            Err(message) => faults.push(format!("{name}: {message}")),
            Ok(checked) if rule.class == Class::Recipe => {
                if checked.wrong.is_empty() {
                    faults.push(format!("{name} is of class recipe, but no sample shows it change a number"));
                }
            }
            Ok(checked) => {
                faults.extend(checked.wrong.iter().map(|w| format!("{name} does not hold: {w}")));
                if checked.held < MIN_APPLIED {
                    faults.push(format!("{name} was tried on {} instances only", checked.held));
                }
            }
        }
        match check_idle(table, rule, registry) {
            Err(message) => faults.push(format!("{name}: {message}")),
            Ok(found) => faults.extend(found),
        }
        for (i, guard) in rule.guards.iter().enumerate().filter(|(_, text)| !text.starts_with("when ")) {
            match check_rule(table, rule, Some(i), registry) {
                Err(message) => faults.push(format!("{name}: {message}")),
                Ok(checked) if checked.wrong.is_empty() => {
                    faults.push(format!("{name} holds without its guard {guard} on all samples"));
                }
                Ok(_) => {}
            }
        }
    }
    faults
}

/// A sample as a graph; nothing where this element type does not fit it.
pub(crate) fn read(text: &str, registry: &Registry, elem: &str) -> Result<Option<Graph>, Fault> {
    let graph = parse(text, registry).map_err(|d| Fault::new(format!("sample: {d}\n{text}")))?;
    match verify(&graph) {
        Ok(()) => Ok(Some(graph)),
        Err(_) if elem != ELEMENTS[0] => Ok(None),
        Err(found) => fault!("sample: {}\n{text}", found[0]),
    }
}

fn try_once(
    graph: &Graph,
    rule: &'static Rule,
    rules: &Rules,
    random: &mut Random,
    checked: &mut Checked,
) -> Result<(), Fault> {
    let main = graph.main().ok_or("the sample has no function")?;
    let region = graph.node(main).regions[0];
    let params = graph.region(region).args.clone();
    let types: Vec<&TensorType> = params.iter().filter_map(|&p| graph.ty(p).as_tensor()).collect();
    let args: Vec<Tensor> = types.iter().map(|ty| draw(ty, random)).collect();
    let mut algebra = Algebra::default();
    let island = whole(graph, region, &mut algebra.interner);
    let of_leaf = |v: &ValueId| params.iter().position(|p| p == v).and_then(|i| args.get(i));
    algebra.leaves = island
        .leaves
        .iter()
        .map(|v| of_leaf(v).map_or_else(|| Facts::of_type(graph.ty(*v)), Facts::of_values))
        .collect();
    let mut egraph = EGraph::new(algebra);
    let ids = island.terms.add(&mut egraph);
    egraph.rebuild();
    let outcome = run(&mut egraph, rules, &Limits { nodes: 4000, iterations: 1, time: None });
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(found) => {
            checked.wrong.push(found.message);
            return Ok(());
        }
    };
    if !outcome.refused.is_empty() {
        checked.wrong.push("the right side has no type".into());
        return Ok(());
    }
    if outcome.touched.is_empty() {
        checked.skipped += 1;
        return Ok(());
    }
    let forms = other_forms(&egraph, &island.terms, &ids);
    let expected = run_main(graph, &args).map_err(|d| Fault::new(format!("sample: {}", d.message)))?;
    for form in forms {
        let other = function(graph, &form, &island.leaves, &params)?;
        let got = run_main(&other, &args).map_err(|d| Fault::new(format!("right side: {}", d.message)))?;
        match differ(rule.class, &args, &expected, &got) {
            _ if matches!(rule.class, Class::Real(_)) && nowhere(&expected, &got) => checked.skipped += 1,
            None => checked.held += 1,
            Some(how) => checked.wrong.push(format!("{how}; {} from {args:?}", form.text(form.roots[0]))),
        }
    }
    Ok(())
}

/// The first root's terms with one class changed to another of its nodes, for each other node.
fn other_forms(egraph: &crate::analysis::Graph, terms: &Terms, ids: &[egg::Id]) -> Vec<Terms> {
    let mut forms = Vec::new();
    for (at, &id) in ids.iter().enumerate() {
        let class = egraph.find(id);
        let canonical = |i: usize| {
            let children = terms.nodes[i].children.iter().map(|&c| egraph.find(ids[c as usize])).collect();
            crate::lang::ENode { label: terms.nodes[i].label.clone(), children }
        };
        let known: Vec<_> = (0..ids.len()).filter(|&i| egraph.find(ids[i]) == class).collect();
        if known.first() != Some(&at) && terms.roots.iter().all(|&r| r as usize != at) {
            continue;
        }
        for &other in known.iter().filter(|&&o| o < at) {
            forms.push(alias(terms, at, other));
        }
        for node in &egraph[class].nodes {
            if known.iter().all(|&i| canonical(i) != *node)
                && let Some(form) = with_node(egraph, terms, ids, at, node)
            {
                forms.push(form);
            }
        }
    }
    forms
}

/// One term replaced by another.
fn alias(terms: &Terms, at: usize, other: usize) -> Terms {
    let swap = |i: &mut u32| {
        if *i as usize == at {
            *i = other as u32;
        }
    };
    let mut out = terms.clone();
    out.nodes.iter_mut().flat_map(|t| &mut t.children).for_each(swap);
    out.roots.iter_mut().for_each(swap);
    out
}

/// One term replaced by a new node, with what that needs.
fn with_node(
    egraph: &crate::analysis::Graph,
    terms: &Terms,
    ids: &[egg::Id],
    at: usize,
    node: &crate::lang::ENode,
) -> Option<Terms> {
    let mut out = Terms { nodes: terms.nodes[..at].to_vec(), roots: vec![] };
    let children: Option<Vec<u32>> =
        node.children.iter().map(|&c| needed(egraph, ids, at, c, &mut out.nodes, 0)).collect();
    let new = out.nodes.len();
    out.nodes.push(Term { label: node.label.clone(), children: children? });
    let shift = new - at;
    let moved = |i: u32| if (i as usize) < at { i } else { i + shift as u32 };
    for term in &terms.nodes[at + 1..] {
        let children = term.children.iter().map(|&c| moved(c)).collect();
        out.nodes.push(Term { label: Arc::clone(&term.label), children });
    }
    out.roots = terms.roots.iter().map(|&r| moved(r)).collect();
    Some(out)
}

/// The position of a class among earlier terms, else it is made of its first node that can be.
fn needed(
    egraph: &crate::analysis::Graph,
    ids: &[egg::Id],
    at: usize,
    class: egg::Id,
    nodes: &mut Vec<Term>,
    depth: usize,
) -> Option<u32> {
    let class = egraph.find(class);
    if let Some(i) = (0..at).find(|&i| egraph.find(ids[i]) == class) {
        return Some(i as u32);
    }
    if depth > 8 || egraph.find(ids[at]) == class {
        return None;
    }
    let here = nodes.len();
    for node in &egraph[class].nodes {
        let children: Option<Vec<u32>> =
            node.children.iter().map(|&c| needed(egraph, ids, at, c, nodes, depth + 1)).collect();
        if let Some(children) = children {
            nodes.push(Term { label: node.label.clone(), children });
            return Some(nodes.len() as u32 - 1);
        }
        nodes.truncate(here);
    }
    None
}

/// The sample's function with these terms for its body.
fn function(graph: &Graph, form: &Terms, leaves: &[ValueId], params: &[ValueId]) -> Result<Graph, Fault> {
    let mut other = graph.clone();
    let main = other.main().ok_or("no function")?;
    let region = other.node(main).regions[0];
    let end = other.terminator(region).ok_or("no return")?;
    let mut values: Vec<ValueId> = Vec::new();
    let mut nodes = Vec::new();
    for (i, term) in form.nodes.iter().enumerate() {
        let Some(def) = term.label.def() else {
            values.push(*leaves.get(i).ok_or("a leaf is missing")?);
            continue;
        };
        let operands = term.children.iter().map(|&c| values[c as usize]).collect();
        let (attrs, ty) = (term.label.named_attrs(), term.label.ty.clone());
        let node = other.add_node(OpKind::Known(def), operands, attrs, vec![ty], fp8c_ir::graph::UNKNOWN);
        if let Some(regions) = &term.label.regions {
            crate::region::copy_regions(&mut other, regions.node, node);
        }
        values.push(other.node(node).results[0]);
        nodes.push(node);
    }
    nodes.push(end);
    debug_assert!(leaves.iter().all(|l| params.contains(l)));
    let results: Vec<ValueId> = form.roots.iter().map(|&r| values[r as usize]).collect();
    ensure!(results.len() == other.node(end).operands.len(), "each result of a sample must be an op's, once");
    other.node_mut(end).operands = results;
    other.set_nodes(region, nodes);
    Ok(other)
}

/// At no place are both finite: nothing is known of a rule of class real.
fn nowhere(expected: &[Tensor], got: &[Tensor]) -> bool {
    let both = |(a, b): (&Tensor, &Tensor)| {
        a.to_f64s().iter().zip(b.to_f64s()).any(|(a, b)| a.is_finite() && b.is_finite())
    };
    !expected.iter().zip(got).any(both)
}

/// How the results differ, if they differ by more than the class allows.
fn differ(class: Class, args: &[Tensor], expected: &[Tensor], got: &[Tensor]) -> Option<String> {
    expected.iter().zip(got).find_map(|(a, b)| {
        let bound = match class {
            Class::Rounding(bound) | Class::Real(bound) => bound,
            _ => return (!same_values(a, b)).then(|| format!("{a:?} is not {b:?}")),
        };
        let (x, y) = (a.to_f64s(), b.to_f64s());
        let largest = |x: &[f64]| x.iter().map(|v| v.abs()).filter(|v| v.is_finite()).fold(0.0, f64::max);
        let real = matches!(class, Class::Real(_));
        let least =
            normal_range(a.ty.elem).map_or(0.0, |n| f64::from(n.lo).exp2() * f64::from(u8::from(real)));
        let scale = args.iter().filter(|_| real).map(|t| largest(&t.to_f64s())).fold(largest(&x), f64::max);
        let near = |(a, b): (&f64, &f64)| {
            real && !(a.is_finite() && b.is_finite())
                || a == b
                || a.is_nan() && b.is_nan()
                || (a - b).abs() <= least.max(bound * scale) && a.is_finite()
        };
        let all = a.ty == b.ty && x.iter().zip(&y).all(near);
        (!all).then(|| format!("{a:?} is not within {bound} of {b:?}"))
    })
}
