//! Steps that tell of themselves and guard their state: what they tell is left away, and the guard taken out once it is seen to be one.
//!
//! A guard is a choice, for each piece of state, between its next value and the argument that it was, by one flag that the step
//! returns. The flag must say that the loss and all next values are finite, no more and no less: one that is false elsewhere would
//! stop training in silence.

use std::collections::BTreeSet;

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, ValueId};

use super::number::{Numbers, arguments, number};
use super::table::{Number, Op, Table};
use super::{Step, place};
use crate::report::manifest::Manifest;
use crate::rewrite::arrays::refresh_signature;
use crate::rewrite::watch::{FINITE, ROLES};

/// Takes out of a lowered step what the manifest says that it tells, and its guard; whether there was one.
///
/// # Errors
/// The flag does not say that the loss and the next state are finite, or the state does not go by it.
pub(super) fn plain(graph: &mut Graph, manifest: &Manifest) -> Result<bool, Diagnostic> {
    let step = Step::new(graph)?;
    let told = |i: usize| manifest.outputs.get(i).is_some_and(|o| ROLES.contains(&o.role.as_str()));
    if !(0..step.results.len()).any(told) {
        return Ok(false);
    }
    let guard = manifest.outputs.iter().find(|o| o.role == FINITE).and_then(|o| step.results.get(o.index));
    let mut results = step.results.clone();
    if let Some(&flag) = guard {
        unguarded(&step, manifest, flag, &mut results)?;
    }
    let kept: Vec<ValueId> =
        results.into_iter().enumerate().filter(|&(i, _)| !told(i)).map(|(_, v)| v).collect();
    let guarded = guard.is_some();
    let function = graph.main().filter(|&f| !graph.node(f).regions.is_empty());
    if let Some(function) = function
        && let Some(end) = graph.terminator(graph.node(function).regions[0])
    {
        graph.node_mut(end).operands = kept;
        refresh_signature(graph, function);
        // What counted serves nothing any more.
        let steps = [crate::pass::Step { pass: &crate::rewrite::canonicalize::PASS, options: vec![] }];
        crate::pass::run_passes(graph, &steps, |_, _| {})?;
    }
    Ok(guarded)
}

/// Puts next values in the place of what a guard chooses, where it chooses as it should.
fn unguarded(
    step: &Step<'_>,
    manifest: &Manifest,
    flag: ValueId,
    results: &mut [ValueId],
) -> Result<(), Diagnostic> {
    let graph = step.graph;
    let fail = |message: &str, at: ValueId| Diagnostic::error(code::CHECK, message).or_at(place(graph, at));
    let mut table = Table::default();
    let given = arguments(&mut table, step, Op::Stored);
    let numbers = number(&mut table, step, &given, None, None)
        .ok_or_else(|| fail("a region does not end as it should", flag))?;
    let term = |v: ValueId| numbers.term(v);
    for output in &manifest.outputs {
        let Some(input) = output.feeds else { continue };
        let (Some(slot), Some(&old)) = (results.get_mut(output.index), step.args.get(input)) else {
            continue;
        };
        let node = graph.def_node(*slot).map(|n| graph.node(n));
        let Some(choice) = node.filter(|n| n.name() == "stablehlo.select") else { continue };
        let &[by, new, kept] = &choice.operands[..] else { continue };
        if by == flag || term(by).is_some() && term(by) == term(flag) {
            if term(kept) != term(old) {
                return Err(fail("the guard keeps another value than the state that the step took", *slot));
            }
            *slot = new;
        }
    }
    let watched = manifest.outputs.iter().filter(|o| o.feeds.is_some() || o.role == "loss");
    let floats = watched
        .filter_map(|o| results.get(o.index).copied())
        .filter(|&v| graph.ty(v).as_tensor().is_some_and(|t| t.elem.is_float()));
    let mut wanted = BTreeSet::new();
    for value in floats {
        let Some(own) = term(value) else {
            return Err(fail("a next value of a guarded step is not understood", value));
        };
        let largest = table.largest(&[own]);
        wanted.extend(table.term(largest).args.iter().copied());
    }
    if finite_ones(&table, &numbers, flag) == Some(wanted) {
        return Ok(());
    }
    let message = "fp8_finite does not say that the loss and the next state are finite: a guard goes by these and nothing else";
    Err(fail(message, flag))
}

/// What a flag says to be finite, all of it.
fn finite_ones(table: &Table, numbers: &Numbers, flag: ValueId) -> Option<BTreeSet<Number>> {
    let mut out = BTreeSet::new();
    let mut stack = vec![numbers.term(flag)?];
    while let Some(x) = stack.pop() {
        if let Some(both) = table.made_by(x, "stablehlo.and") {
            stack.extend(both);
            continue;
        }
        let &[of] = table.made_by(x, "stablehlo.is_finite")? else { return None };
        match &table.term(of).op {
            Op::Largest => out.extend(table.term(of).args.iter().copied()),
            _ => return None,
        }
    }
    Some(out)
}
