//! What a user must know of a step before it is trained with: what is not as the recipe asks, and what may be meant otherwise.

use fp8c_ir::graph::{Graph, ValueId};

use crate::plan::planned::Planned;
use crate::plan::recipe::Smoothing;
use crate::raise::{Consumer, Kind, Raised, StatePair, value_name};
use crate::report::ids::input_id;
use crate::report::inspect::DotReport;
use crate::report::left::Left;

/// All warnings, in the order in which they are shown.
pub(super) fn warnings(planned: &Planned, dots: &[DotReport], left: &[Left]) -> Vec<String> {
    let Planned { graph, raised, .. } = planned;
    let mut out = Vec::new();
    if dots.is_empty() {
        out.push("there is no matrix product in this program: nothing is done in FP8".into());
    } else if dots.iter().all(|d| d.precision != "fp8") && !planned.plan.recipes[0].keeps_products() {
        // What a user can change is said below.
        let most = left.first().filter(|l| !l.warning).map_or(String::new(), |l| format!(": {}", l.reason));
        out.push(format!("no product is in FP8{most}"));
    }
    out.extend(untrained(planned));
    for group in left.iter().filter(|l| l.warning) {
        let n = group.products.len();
        let products = if n == 1 { "1 product is".into() } else { format!("{n} products are") };
        out.push(format!("{products} left as they are: {}; {}", group.reason, group.remedy));
    }
    out.extend(unsmoothed(planned));
    // Dataflow may allow both ways of pairing two tensors; where the results stand the other way round, it is said.
    for (a, b) in exchanged(raised, graph) {
        out.push(format!(
            "{} and {} feed each other crosswise, as the program computes it, although results {} and {} stand the other way round; if that is meant, say --state {}:{} --state {}:{}",
            input_id(a.input), input_id(b.input), b.output, a.output, b.output, a.input, a.output, b.input
        ));
    }
    // State that nothing feeds would start anew at each step. A result of its type that depends on it and that nobody takes may be
    // its next value; the program does not say so.
    let free = |o: &&usize| raised.output_role(**o) == "result";
    for (i, results) in &raised.unfed {
        let data = !raised.state.is_empty() && raised.input_role(*i) == "data";
        let Some(o) = results.iter().find(free).filter(|_| data) else { continue };
        out.push(format!(
            "nothing feeds {} ({}, {}) from step to step; if result {o}, which has its type, is its next value, say --state {o}:{i}",
            input_id(*i),
            value_name(graph, raised.args[*i]),
            graph.ty(raised.args[*i])
        ));
    }
    out
}

/// Gated activations that FP8 products take as they are although the recipe smooths: what the paper's long runs broke at.
fn unsmoothed(planned: &Planned) -> Vec<String> {
    let Planned { raised, plan, .. } = planned;
    let mut reasons: Vec<(&str, usize)> = Vec::new();
    for (activation, smoothing) in raised.activations.iter().zip(&plan.activations) {
        let taken = |c: &Consumer| {
            let decision = &plan.decisions[c.dot];
            let smooths = plan.recipes[decision.recipe].activation.smoothing != Smoothing::None;
            decision.formats.is_some() && smooths
        };
        if smoothing.smoothed || !activation.consumers.iter().any(taken) {
            continue;
        }
        match reasons.iter_mut().find(|(reason, _)| *reason == smoothing.reason) {
            Some((_, count)) => *count += 1,
            None => reasons.push((&smoothing.reason, 1)),
        }
    }
    let said = |(reason, n): (&str, usize)| {
        let what = if n == 1 { "1 gated activation is".into() } else { format!("{n} gated activations are") };
        format!("{what} not smoothed, and FP8 products take it, so outliers can break a long run: {reason}")
    };
    reasons.into_iter().map(said).collect()
}

/// A step that returns what it takes, and no parameter among it: training was not understood.
fn untrained(planned: &Planned) -> Option<String> {
    let Planned { graph, raised, .. } = planned;
    let trained = raised.state.iter().any(|p| p.kind.is_trained());
    let paired = |j: usize| raised.state.iter().any(|p| p.output == j);
    let tensor = |v: ValueId| graph.ty(v).as_tensor().is_some_and(|t| t.elem.is_float() && t.rank() > 0);
    let results: Vec<usize> =
        (0..raised.results.len()).filter(|&j| tensor(raised.results[j]) && !paired(j)).collect();
    let alike =
        |j: &&usize| raised.args.get(**j).is_some_and(|&a| graph.ty(a) == graph.ty(raised.results[**j]));
    let same: Vec<&usize> = results.iter().filter(alike).collect();
    if trained || same.is_empty() || 2 * same.len() < results.len() || raised.dots.is_empty() {
        return None;
    }
    let calls = graph.walk(graph.body()).into_iter().filter(|&n| {
        graph.name(n) == "stablehlo.custom_call" && !crate::raise::flow::is_identity_call(graph, n)
    });
    let target = |n| graph.node(n).attr("call_target_name").and_then(|a| a.as_str()).map(|t| format!("@{t}"));
    let mut names: Vec<String> = calls.filter_map(target).collect();
    names.sort();
    names.dedup();
    let why = if names.is_empty() {
        "pair them with --state if it trains".to_string()
    } else {
        format!("calls that nothing is known of may stand between: {}", names.join(", "))
    };
    let what = match same[..] {
        [only] => format!("result {only} has the type of the argument in its place"),
        [first, .., last] => {
            format!("results {first} to {last} have the types of the arguments in their places")
        }
        [] => return None,
    };
    Some(format!("no parameter was found, although {what}, as in a step that trains: {why}"))
}

/// Pairs of state of one type that stand crosswise where all other state stands straight; moments tell themselves apart.
fn exchanged<'r>(raised: &'r Raised, graph: &Graph) -> Vec<(&'r StatePair, &'r StatePair)> {
    let offset = |p: &StatePair| p.output as isize - p.input as isize;
    let mut counts: std::collections::BTreeMap<isize, usize> = std::collections::BTreeMap::new();
    raised.state.iter().for_each(|p| *counts.entry(offset(p)).or_default() += 1);
    let most = counts.into_iter().find(|&(_, n)| 2 * n > raised.state.len());
    let common = most.map_or(0, |(offset, _)| offset);
    let moment = |p: &StatePair| matches!(p.kind, Kind::FirstMoment | Kind::SecondMoment);
    let mut out = Vec::new();
    for a in raised.state.iter().filter(|p| offset(p) > common && !moment(p)) {
        let straight = |p: &&StatePair| {
            p.output as isize == a.input as isize + common && a.output as isize == p.input as isize + common
        };
        let like =
            |p: &&StatePair| graph.ty(raised.args[p.input]) == graph.ty(raised.args[a.input]) && !moment(p);
        out.extend(raised.state.iter().find(|p| straight(p) && like(p)).map(|b| (a, b)));
    }
    out
}
