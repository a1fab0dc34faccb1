//! Where in the model a product stands.

use std::collections::{HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::view::OpView;
use rustc_hash::FxHashSet;

use super::dims::is_dot;
use super::dots::{Dot, Role, Site, is_float};
use super::flow::{Flow, Reached, marked};
use super::state::Function;

/// Fills in the sites of all products, the forward ones first.
pub(crate) fn assign_sites(f: &Function<'_, '_>, dots: &mut [Dot]) {
    let finder = Finder::new(f, dots);
    for dot in dots.iter_mut().filter(|d| d.role == Role::Fprop && !d.remat) {
        dot.site = finder.forward_site(dot);
    }
    // A backward product stands where the forward product of its weight does, and so does one that is computed again: what
    // follows it there are gradients.
    let mut by_weight: HashMap<usize, Site> = HashMap::new();
    let mut met: HashMap<u32, Site> = HashMap::new();
    let mut sizes: HashSet<i64> = HashSet::new();
    for dot in dots.iter().filter(|d| d.role == Role::Fprop && !d.remat) {
        if let Some(weight) = dot.weight {
            by_weight.entry(weight).or_insert(dot.site);
        } else if dot.site != Site::Other {
            let operands = &f.flow.graph.node(dot.node).operands[..2];
            met.extend(operands.iter().map(|&v| (f.flow.root_number(v), dot.site)));
            if dot.site == Site::Attention {
                sizes.insert(volume(dot));
            }
        }
    }
    let forward: Vec<Site> = dots.iter().map(|d| d.site).collect();
    for dot in dots.iter_mut().filter(|d| d.role != Role::Fprop || d.remat) {
        dot.site = match dot.weight {
            _ if dot.again.is_some() => dot.again.map_or(Site::Other, |first| forward[first]),
            Some(weight) => by_weight.get(&weight).copied().unwrap_or(Site::Linear),
            None => {
                let operands = &f.flow.graph.node(dot.node).operands[..2];
                let shared = operands.iter().find_map(|&v| met.get(&f.flow.root_number(v)).copied());
                let looks = f.flow.enclosing_loop(dot.node).is_some() && sizes.contains(&volume(dot));
                shared.unwrap_or(if looks { Site::Attention } else { Site::Other })
            }
        };
    }
    for dot in dots.iter_mut().filter(|d| is_elementwise(d)) {
        dot.site = Site::Elementwise;
    }
}

/// Each element of an operand is used once: `...k,k->...k`, or its gradient, which sums what was multiplied.
fn is_elementwise(dot: &Dot) -> bool {
    let d = &dot.dims;
    let spread = d.k == 1 && (d.m == 1 || d.n == 1);
    d.batch > 1 && (spread || d.m == 1 && d.n == 1)
}

fn volume(dot: &Dot) -> i64 {
    let d = &dot.dims;
    d.batch.saturating_mul(d.m).saturating_mul(d.n).saturating_mul(d.k)
}

struct Finder<'f, 'g> {
    f: &'f Function<'f, 'g>,
    /// Exponentials that are summed: the heart of every softmax.
    softmax: Vec<ValueId>,
    /// Results of forward products with a weight.
    weighted: HashSet<ValueId>,
    /// Which of them each value leads to.
    to_weighted: Vec<Reached>,
    /// Forward products without one.
    weightless: Vec<NodeId>,
    /// Results of products that only multiply element by element.
    elementwise: HashSet<ValueId>,
    /// Sizes of the vocabularies that are looked up.
    vocabularies: HashSet<i64>,
}

impl<'f, 'g> Finder<'f, 'g> {
    fn new(f: &'f Function<'f, 'g>, dots: &[Dot]) -> Self {
        let flow = f.flow;
        let exponentials = flow.nodes.iter().filter(|&&n| flow.graph.name(n) == "stablehlo.exponential");
        let softmax =
            exponentials.map(|&n| flow.graph.node(n).results[0]).filter(|&v| is_summed(flow, v)).collect();
        let weighted: HashSet<ValueId> = dots
            .iter()
            .filter(|d| d.role == Role::Fprop && d.weight.is_some() && !d.remat && !is_elementwise(d))
            .map(|d| flow.graph.node(d.node).results[0])
            .collect();
        let forward = dots.iter().filter(|d| d.role == Role::Fprop && d.weight.is_none());
        let weightless = forward.map(|d| d.node).collect();
        let plain = dots.iter().filter(|d| is_elementwise(d));
        let elementwise = plain.map(|d| flow.graph.node(d.node).results[0]).collect();
        let vocabularies = HashSet::new();
        let to_weighted = flow.reaches(weighted.iter().map(|&v| (v, v.0)));
        let mut finder = Self { f, softmax, weighted, to_weighted, weightless, elementwise, vocabularies };
        for &n in &flow.nodes {
            let data = flow.graph.node(n);
            if data.is(Move::Gather)
                && let Some(&table) = data.operands.first()
                && f.index.contains_key(&flow.root(table))
                && let Some(t) = flow.graph.ty(table).as_tensor()
            {
                finder.vocabularies.extend(t.shape.first());
            }
        }
        let lookups = dots.iter().filter(|d| d.role == Role::Fprop && finder.is_lookup(d));
        let looked_up: Vec<i64> = lookups.map(|d| d.dims.k).collect();
        finder.vocabularies.extend(looked_up);
        finder
    }

    fn forward_site(&self, dot: &Dot) -> Site {
        let flow = self.f.flow;
        let result = flow.graph.node(dot.node).results[0];
        let near = flow.descendants_through([result], |v| self.passes(v));
        let softmax = self.softmax.iter().any(|v| near[v.index()] && *v != result);
        if dot.weight.is_none() {
            let scores = softmax && self.weighs(&near);
            let site = if scores { Site::Attention } else { self.consumer_site(dot) };
            let carries = site != Site::Attention && self.is_dispatch(dot);
            return if carries { Site::Dispatch } else { site };
        }
        if self.is_lookup(dot) {
            return Site::Embedding;
        }
        let outputs = if dot.weight_operand == Some(0) { dot.dims.m } else { dot.dims.n };
        let vocabulary = self.vocabularies.contains(&outputs);
        let last = !self.to_weighted[result.index()].another(result.0);
        // The logits of a model that only says its best guess are no router.
        if !(last && vocabulary) && self.only_chooses(result) {
            return Site::Router;
        }
        let chooses = flow.nodes.iter().any(|&n| {
            let data = flow.graph.node(n);
            matches!(data.name(), "chlo.top_k" | "stablehlo.sort" | "stablehlo.custom_call")
                && data.results.iter().any(|v| near[v.index()])
                && (data.name() != "stablehlo.custom_call" || is_top_k(flow, n))
        });
        if last {
            return if softmax || vocabulary { Site::Head } else { Site::Linear };
        }
        if softmax || chooses { Site::Router } else { Site::Linear }
    }

    /// A value is no matrix product.
    fn passes(&self, value: ValueId) -> bool {
        !is_dot(self.f.flow.op(value)) || self.elementwise.contains(&value)
    }

    /// An operand is made, element by element, of ones where two whole numbers are equal: places of tokens among experts.
    fn is_dispatch(&self, dot: &Dot) -> bool {
        const MOST: usize = 64;
        let flow = self.f.flow;
        let mut stack = flow.graph.node(dot.node).operands.clone();
        let mut seen = FxHashSet::default();
        while let Some(value) = stack.pop() {
            let Some(node) = flow.graph.def_node(value).filter(|_| seen.len() < MOST) else { continue };
            if !seen.insert(value) {
                continue;
            }
            let data = flow.graph.node(node);
            let equal = || OpView::new(flow.graph, node).text("comparison_direction") == Some("EQ");
            let whole = |v: &ValueId| !flow.is_float(*v);
            if data.name() == "stablehlo.compare" && equal() && data.operands.iter().all(whole) {
                return true;
            }
            let looks = data.has(Traits::ELEMENTWISE) && data.name() != "stablehlo.select";
            if looks || data.is(Move::Broadcast) || flow.moved_from(value).is_some() {
                stack.extend(&data.operands);
            }
        }
        false
    }

    /// Nothing but integers comes of a value: it is compared, sorted or searched for its largest element, and no small change
    /// of it changes anything else.
    fn only_chooses(&self, result: ValueId) -> bool {
        let flow = self.f.flow;
        let near = flow.descendants_through([result], |v| flow.is_float(v) && !is_dot(flow.op(v)));
        let reached = marked(&near);
        let mut chosen = false;
        for value in reached {
            if self.f.results.contains(&value) {
                return false;
            }
            chosen |= self.beside_index(value);
            for &user in flow.users(value) {
                if is_dot(flow.op(user)) {
                    return false;
                }
                chosen |= self.is_choice(user);
            }
        }
        chosen
    }

    /// An integer that says which element was chosen.
    fn is_choice(&self, value: ValueId) -> bool {
        let flow = self.f.flow;
        let elem = flow.graph.ty(value).as_tensor().map(|t| t.elem);
        let integer = elem.is_some_and(|e| matches!(e, fp8c_ir::types::ElementType::Int { .. }));
        integer
            && matches!(
                flow.op(value),
                "stablehlo.reduce" | "stablehlo.sort" | "chlo.top_k" | "stablehlo.custom_call"
            )
    }

    /// The value that a search for the largest element returns beside its index.
    fn beside_index(&self, value: ValueId) -> bool {
        let graph = self.f.flow.graph;
        let Some(node) = graph.def_node(value) else { return false };
        graph.node(node).results.iter().any(|&v| v != value && self.is_choice(v))
    }

    /// Some softmax among these values weighs the sum of another product: a similarity whose softmax only a loss sees does
    /// not.
    fn weighs(&self, near: &[bool]) -> bool {
        let flow = self.f.flow;
        let hearts = self.softmax.iter().copied().filter(|v| near[v.index()]);
        let after = flow.descendants_through(hearts, |v| self.passes(v));
        let operands = self.weightless.iter().flat_map(|&n| &flow.graph.node(n).operands[..2]);
        operands.into_iter().any(|v| after[v.index()])
    }

    /// A product that uses a softmax: of attention when its scores are a product of activations, else of a router.
    fn consumer_site(&self, dot: &Dot) -> Site {
        let flow = self.f.flow;
        let operands = &flow.graph.node(dot.node).operands[..2];
        let mut site = Site::Other;
        for &heart in &self.softmax {
            let after = flow.descendants_through([heart], |v| self.passes(v));
            if !operands.iter().any(|v| after[v.index()]) {
                continue;
            }
            if !self.scored_by_weight(heart) {
                return Site::Attention;
            }
            site = Site::Router;
        }
        site
    }

    /// The nearest products a softmax is computed from all use weights.
    fn scored_by_weight(&self, heart: ValueId) -> bool {
        let flow = self.f.flow;
        let mut stack = vec![heart];
        let mut seen = FxHashSet::default();
        let mut found = false;
        while let Some(v) = stack.pop() {
            if !seen.insert(v) {
                continue;
            }
            if is_dot(flow.op(v)) {
                if !self.weighted.contains(&v) {
                    return false;
                }
                found = true;
            } else {
                stack.extend(flow.sources(v));
            }
        }
        found
    }

    /// The operand that is not the weight is made of integers only: one-hot rows.
    fn is_lookup(&self, dot: &Dot) -> bool {
        let flow = self.f.flow;
        let Some(side) = dot.weight_operand else { return false };
        let other = flow.graph.node(dot.node).operands[1 - side];
        // What was chosen: ones at integers, whatever chose them.
        if !flow.is_float(flow.root(other)) {
            return true;
        }
        let from = flow.ancestors([other]);
        let args = self.f.args.iter().filter(|a| from[a.index()]);
        let mut any = false;
        args.inspect(|_| any = true).all(|&a| !is_float(self.f, a)) && any
    }
}

fn is_top_k(flow: &Flow<'_>, node: NodeId) -> bool {
    let target = flow.graph.node(node).attr("call_target_name").and_then(fp8c_ir::Attr::as_str);
    target.is_some_and(|t| t.to_ascii_lowercase().contains("topk"))
}

/// A sum over some dimension, with at most conversions between.
fn is_summed(flow: &Flow<'_>, value: ValueId) -> bool {
    let moved = flow.descendants_through([value], |v| flow.moved_from(v).is_some());
    let reached = marked(&moved);
    reached
        .flat_map(|v| flow.users(v).iter().copied().map(move |u| (v, u)))
        .any(|(v, user)| flow.op(user) == "stablehlo.reduce" && flow.elements(user) < flow.elements(v))
}
