//! The forward pass: what losses are computed from, returned or not.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{NodeId, ValueId};

use super::dots::{Dot, Role, contracted};
use super::flow::Flow;
use super::state::{Function, StatePair};
use super::wgrads::gradient_dots;

/// What products that make the gradients of weights make.
pub(super) fn wgrad_results(flow: &Flow<'_>, dots: &[Dot]) -> Vec<ValueId> {
    dots.iter().filter(|d| d.role == Role::Wgrad).map(|d| flow.graph.node(d.node).results[0]).collect()
}

/// Values that results outside the backward pass depend on: the loss, logits, metrics.
pub(super) fn loss_values(f: &Function<'_, '_>, state: &[StatePair], wgrads: Vec<ValueId>) -> Vec<bool> {
    let flow = f.flow;
    let training = !wgrads.is_empty();
    let after = flow.descendants(wgrads);
    let paired: HashSet<usize> = state.iter().map(|p| p.output).collect();
    let outside = (0..f.results.len())
        .filter(|j| !paired.contains(j))
        .map(|j| f.results[j])
        .filter(|v| !training || !after[v.index()])
        // A gradient that is returned and needs no product of weights (an embedding's) is not forward.
        .filter(|&v| !training || flow.is_scalar(v) || !returns_gradient(f, v));
    flow.ancestors(outside)
}

/// A returned tensor of a float argument's shape may be that argument's gradient.
fn returns_gradient(f: &Function<'_, '_>, value: ValueId) -> bool {
    f.args.iter().any(|&a| f.flow.graph.ty(a) == f.flow.graph.ty(value) && f.flow.elements(a) > 1)
}

/// Values of the forward pass: what the loss is computed from.
pub(super) fn forward_pass(f: &Function<'_, '_>, state: &[StatePair], dots: &[Dot]) -> Vec<bool> {
    forward_values(f, dots, &loss_values(f, state, wgrad_results(f.flow, dots)))
}

pub(super) fn forward_values(f: &Function<'_, '_>, dots: &[Dot], in_loss: &[bool]) -> Vec<bool> {
    let flow = f.flow;
    let result = |d: &Dot| flow.graph.node(d.node).results[0];
    let mut forward = in_loss.to_vec();
    // A loss may be made with gradients: examples weighed by the norms of theirs.
    let trained: HashSet<usize> =
        dots.iter().filter(|d| d.role == Role::Wgrad).filter_map(|d| d.weight).collect();
    let mut inside: HashMap<usize, Vec<&Dot>> = HashMap::new();
    for dot in dots.iter().filter(|d| in_loss[result(d).index()]) {
        if let Some(weight) = dot.weight.filter(|w| trained.contains(w)) {
            inside.entry(weight).or_default().push(dot);
        }
    }
    let ways = |all: &[&Dot]| all.iter().map(|d| contracted(flow, d)).collect::<HashSet<_>>().len();
    let inside: Vec<&Dot> = inside.into_values().filter(|all| ways(all) > 1).flatten().collect();
    turned_back(flow, dots, &inside).into_iter().for_each(|v| forward[v.index()] = false);
    // Steps that are made inside of this one have a loss of their own, and a step need not return its losses: there the weight
    // gradient that fewest products lead to is the last layer's, and what leads to it is forward, up to where it turns back.
    let wgrads = wgrad_results(flow, dots);
    let mut levels: Vec<usize> = f.updated.iter().map(|u| u.level).collect();
    levels.sort_unstable();
    levels.dedup();
    let mut seen: HashSet<NodeId> = HashSet::new();
    let inner = levels.into_iter().map(|level| {
        let made = f.updated.iter().filter(|u| u.level == level).flat_map(|u| flow.made_of(u.value));
        let nodes: HashSet<NodeId> = made.flat_map(|v| gradient_dots(flow, v)).collect();
        // A weight after two steps is made of that after one.
        let own: HashSet<NodeId> = nodes.into_iter().filter(|n| seen.insert(*n)).collect();
        wgrads.iter().copied().filter(|v| flow.graph.def_node(*v).is_some_and(|n| own.contains(&n))).collect()
    });
    let upstream = |v: ValueId| {
        let before = flow.ancestors([v]);
        dots.iter().filter(|d| before[result(d).index()] && result(d) != v).collect::<Vec<&Dot>>()
    };
    let take = |forward: &mut [bool], v: ValueId, upstream: &[&Dot]| {
        if upstream.iter().any(|d| forward[result(d).index()]) {
            return;
        }
        // It turns back behind the weight whose gradient this is, or where a linear loss begins.
        let weight = dots.iter().find(|d| result(d) == v).and_then(|d| d.weight);
        let own = upstream.iter().filter(|d| d.weight.is_some() && d.weight == weight);
        let behind = flow.descendants(own.map(|d| result(d)));
        let turned = turned_back(flow, dots, upstream).into_iter().filter(|v| behind[v.index()]);
        let numbers = upstream.iter().filter(|d| meets_number(flow, d)).map(|d| result(d));
        let back = flow.descendants(turned.chain(numbers));
        for (i, yes) in flow.ancestors([v]).into_iter().enumerate() {
            forward[i] |= yes && i != v.index() && !back[i];
        }
    };
    for pass in inner.collect::<Vec<Vec<ValueId>>>() {
        let first = pass.into_iter().map(|v| (upstream(v), v)).min_by_key(|(u, v)| (u.len(), *v));
        first.into_iter().for_each(|(dots, v)| take(&mut forward, v, &dots));
    }
    // What a forward product leads to is taken no more: in a step that returns its loss that is everything.
    let led = flow.descendants(dots.iter().map(result).filter(|v| forward[v.index()]));
    let free = wgrads.into_iter().filter(|&v| !flow.sources(v).iter().any(|s| led[s.index()]));
    let mut all: Vec<(Vec<&Dot>, ValueId)> = free.map(|v| (upstream(v), v)).collect();
    all.sort_by_key(|(u, v)| (u.len(), *v));
    all.iter().for_each(|(dots, v)| take(&mut forward, *v, dots));
    forward
}

/// Of some products those that contract a weight the way that its gradients' products do: after some product that contracts it
/// the other way, and before none.
fn turned_back(flow: &Flow<'_>, dots: &[Dot], among: &[&Dot]) -> Vec<ValueId> {
    let result = |d: &Dot| flow.graph.node(d.node).results[0];
    let mut ways: HashMap<usize, HashMap<Vec<usize>, Vec<ValueId>>> = HashMap::new();
    for dot in dots.iter().filter(|d| d.role != Role::Wgrad) {
        if let Some((weight, way)) = contracted(flow, dot) {
            ways.entry(weight).or_default().entry(way).or_default().push(result(dot));
        }
    }
    let mut known: HashMap<(usize, Vec<usize>), bool> = HashMap::new();
    let mut back = |weight: usize, way: Vec<usize>| {
        let all = ways.get(&weight).filter(|all| all.len() == 2);
        let (Some(own), Some(other)) =
            (all.and_then(|a| a.get(&way)), all.and_then(|a| a.iter().find(|(w, _)| **w != way)))
        else {
            return false;
        };
        *known.entry((weight, way)).or_insert_with(|| {
            let leads = |from: &[ValueId], to: &[ValueId]| {
                let after = flow.descendants(from.iter().copied());
                to.iter().any(|v| after[v.index()])
            };
            leads(other.1, own) && !leads(own, other.1)
        })
    };
    let turned = |d: &&&Dot| contracted(flow, d).is_some_and(|(weight, way)| back(weight, way));
    among.iter().filter(turned).map(|d| result(d)).collect()
}

/// A weight meets a number: the gradient of a linear loss is one.
fn meets_number(flow: &Flow<'_>, dot: &Dot) -> bool {
    let other = dot.weight_operand.map(|side| flow.graph.node(dot.node).operands[1 - side]);
    other.is_some_and(|v| super::averages::is_number(flow, flow.root(v)))
}
