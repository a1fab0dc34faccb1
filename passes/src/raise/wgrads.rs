//! Which products make the gradient of a weight, and which of their operands is the gradient of what the weight makes.
//!
//! Of `y = x W` the gradient of `W` is `x' dy`: one operand is what the weight meets, and the other depends smoothly on `y`. A
//! product of `x` with what is chosen by `y` (codes of a codebook), with `x` itself (statistics of activations) or with a value
//! of the forward pass has the same shape and is none.

use std::collections::{HashMap, HashSet, VecDeque};

use fp8c_ir::Move;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::registry::Traits;
use rustc_hash::{FxHashMap, FxHashSet};

use super::dims::is_dot;
use super::dots::Dot;
use super::flow::{Flow, marked};
use super::frames::set_by_scatter;
use super::probe::Cone;
use super::state::{Function, StatePair, trained};

/// Products between a gradient and the update that it is for: a factor on each side, and a root of each.
const MOST_FACTORS: usize = 4;

/// What a weight meets in one product.
struct Meeting {
    /// The number of the other operand, without movement.
    other: u32,
    /// The product.
    node: NodeId,
}

/// What each weight meets: `x` in the forward product, `dy` in the backward one.
pub(super) struct Meetings<'a, 'f, 'g> {
    f: &'a Function<'f, 'g>,
    by_weight: HashMap<usize, Vec<Meeting>>,
    /// Weights by what they meet.
    by_other: HashMap<u32, Vec<usize>>,
    /// By the number of a product's result and an operand: whether the one leads to the other.
    leads: FxHashMap<(u32, ValueId), bool>,
    /// What the loss depends on, where that is known.
    forward: Vec<bool>,
}

/// Products for this purpose: convolutions have gradients of the same form.
pub(super) fn is_product(name: &str) -> bool {
    is_dot(name) || name == "stablehlo.convolution"
}

impl<'a, 'f, 'g> Meetings<'a, 'f, 'g> {
    /// Of products with weights; `weighted` lists each with its weight and which operand that is.
    pub(super) fn new(
        f: &'a Function<'f, 'g>,
        weighted: impl IntoIterator<Item = (NodeId, usize, usize)>,
    ) -> Self {
        let mut by_weight: HashMap<usize, Vec<Meeting>> = HashMap::new();
        let mut by_other: HashMap<u32, Vec<usize>> = HashMap::new();
        for (node, weight, side) in weighted {
            let other = f.flow.root_number(f.flow.graph.node(node).operands[1 - side]);
            by_weight.entry(weight).or_default().push(Meeting { other, node });
            by_other.entry(other).or_default().push(weight);
        }
        Self { f, by_weight, by_other, leads: FxHashMap::default(), forward: Vec::new() }
    }

    /// The same, once it is known what the loss depends on: a value of the forward pass is no gradient.
    pub(super) fn knowing(mut self, forward: Vec<bool>) -> Self {
        self.forward = forward;
        self
    }

    fn in_forward(&self, value: ValueId) -> bool {
        self.forward.get(value.index()).copied().unwrap_or(false)
    }

    /// The weight meets an operand of a product in some other product.
    fn meets(&self, weight: usize, node: NodeId, side: usize) -> bool {
        let number = self.f.flow.root_number(self.f.flow.graph.node(node).operands[side]);
        self.by_weight.get(&weight).is_some_and(|all| all.iter().any(|m| m.other == number && m.node != node))
    }

    /// Weights that meet an operand of a product, increasing: only of these it may be the gradient.
    fn met_by(&self, node: NodeId) -> Vec<usize> {
        let numbers =
            self.f.flow.graph.node(node).operands.iter().take(2).map(|&v| self.f.flow.root_number(v));
        let mut all: Vec<usize> = numbers.filter_map(|n| self.by_other.get(&n)).flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    pub(super) fn knows(&self, weight: usize) -> bool {
        self.by_weight.contains_key(&weight)
    }

    /// Which operand of a product is `dy` when the product is the gradient of a weight.
    pub(super) fn gradient_side(&mut self, weight: usize, node: NodeId) -> Option<usize> {
        let flow = self.f.flow;
        let operands = flow.graph.node(node).operands.clone();
        let [lhs, rhs] = operands.get(..2)?.try_into().ok()?;
        let sides = [(lhs, rhs, 1), (rhs, lhs, 0)];
        sides.into_iter().find_map(|(x, dy, side)| {
            let (met, own) = (flow.root_number(x), flow.root_number(dy));
            if met == own || self.is_forward(dy) {
                return None;
            }
            let meetings = self.by_weight.get(&weight)?.iter().filter(|m| m.other == met && m.node != node);
            let makes: Vec<ValueId> = meetings.map(|m| flow.graph.node(m.node).results[0]).collect();
            makes.into_iter().any(|y| self.leads_to(y, dy)).then_some(side)
        })
    }

    /// A value of the forward pass that is no residual: the gradient of half a squared error is the error itself.
    fn is_forward(&self, value: ValueId) -> bool {
        let root = self.f.flow.root(value);
        self.in_forward(root) && !self.only_squared(root)
    }

    /// All that the forward pass makes of a value is its square.
    fn only_squared(&self, value: ValueId) -> bool {
        let flow = self.f.flow;
        let moved = flow.descendants_through([value], |v| flow.moved_from(v).is_some() && self.in_forward(v));
        let reached = marked(&moved);
        let mut squared = false;
        for v in reached {
            for &user in flow.users(v).iter().filter(|u| self.in_forward(**u) && !moved[u.index()]) {
                if !flow.is_square(user) {
                    return false;
                }
                squared = true;
            }
        }
        squared
    }

    /// Small changes of the result of a product change a value.
    fn leads_to(&mut self, y: ValueId, value: ValueId) -> bool {
        let flow = self.f.flow;
        let number = flow.number(y);
        if let Some(&known) = self.leads.get(&(number, value)) {
            return known;
        }
        let mut seen = FxHashSet::default();
        // What is near first: both stand in one layer.
        let mut queue = VecDeque::from([value]);
        let mut found = false;
        while let Some(v) = queue.pop_front() {
            if flow.number(v) == number {
                found = true;
                break;
            }
            if seen.insert(v) {
                queue.extend(flow.sources(v).iter().copied().filter(|&s| flow.differentiable(s)));
            }
        }
        self.leads.insert((number, value), found);
        found
    }
}

/// A weight after a step that the program makes inside: perturbed along its gradient (sharpness-aware minimization), or trained
/// by several steps of one call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UpdatedWeight {
    /// The value that products use as the weight.
    pub value: ValueId,
    /// The argument that the weight is.
    pub weight: usize,
    /// How many steps it is away from that.
    pub level: usize,
}

/// Values that a product uses and that are a trained argument plus something made of its gradient.
pub(super) fn updated_weights(f: &Function<'_, '_>, state: &[StatePair]) -> Vec<UpdatedWeight> {
    let flow = f.flow;
    let trained = trained(state);
    let sizes: HashSet<usize> = trained.iter().map(|&i| flow.elements(f.args[i])).collect();
    let mut known: HashMap<ValueId, (usize, usize)> =
        f.index.iter().filter(|(_, i)| trained.contains(*i)).map(|(&v, &i)| (v, (i, 0))).collect();
    let mut index = f.index.clone();
    let mut weighted: Vec<(NodeId, usize, usize)> = Vec::new();
    let mut found: Vec<UpdatedWeight> = Vec::new();
    for &node in flow.nodes.iter().filter(|&&n| is_product(flow.graph.name(n))) {
        for side in [0, 1] {
            let Some(&operand) = flow.graph.node(node).operands.get(side) else { continue };
            let value = flow.root(operand);
            if !known.contains_key(&value) {
                let may_be = sizes.contains(&flow.elements(value)) && flow.is_float(value);
                let meetings = || Meetings::new(f, weighted.iter().copied());
                if may_be && let Some(weight) = updated(f, value, &known, &index, meetings) {
                    known.insert(value, weight);
                    index.insert(value, weight.0);
                    found.push(UpdatedWeight { value, weight: weight.0, level: weight.1 });
                }
            }
            if let Some(&(weight, _)) = known.get(&value) {
                weighted.push((node, weight, side));
            }
        }
    }
    if !found.is_empty() {
        let mut others: Vec<usize> = trained.iter().copied().collect();
        others.retain(|i| weighted.iter().all(|(_, weight, _)| weight != i));
        others.sort_unstable();
        let meetings = Meetings::new(f, weighted);
        found.extend(updated_others(f, &others, meetings, &found));
    }
    found
}

/// Where weights of products are updated inside, so are the parameters that meet tensors elementwise: values of a parameter's
/// size that depend on it and on the gradients of those weights, and that products of the updated weights depend on.
fn updated_others(
    f: &Function<'_, '_>,
    others: &[usize],
    mut meetings: Meetings<'_, '_, '_>,
    weights: &[UpdatedWeight],
) -> Vec<UpdatedWeight> {
    let flow = f.flow;
    let mut gradients = Vec::new();
    for u in weights {
        for node in flow.made_of(u.value).into_iter().flat_map(|v| gradient_dots(flow, v)) {
            let side = meetings.gradient_side(u.weight, node);
            gradients.extend(side.map(|side| flow.root(flow.graph.node(node).operands[side])));
        }
    }
    let after = flow.descendants(gradients);
    let uses = weights.iter().flat_map(|u| flow.users(u.value)).copied();
    let before = flow.ancestors(products_of(flow, uses));
    let mut out = Vec::new();
    for &param in others {
        let size = flow.elements(f.args[param]);
        let mut seen = FxHashSet::default();
        let mut stack = vec![f.args[param]];
        while let Some(value) = stack.pop() {
            let like = |v: &ValueId| flow.elements(*v) == size && flow.is_float(*v);
            let (inner, outer): (Vec<ValueId>, Vec<ValueId>) =
                flow.users(value).iter().partition(|v| like(v));
            if after[value.index()] && outer.iter().any(|v| before[v.index()]) {
                out.push(UpdatedWeight { value, weight: param, level: 1 });
            }
            stack.extend(inner.into_iter().filter(|&v| before[v.index()] && seen.insert(v)));
        }
    }
    out
}

/// The results of products among some values and what only moves or converts them.
fn products_of(flow: &Flow<'_>, from: impl IntoIterator<Item = ValueId>) -> Vec<ValueId> {
    let moves = |v: ValueId| flow.moved_from(v).is_some() || is_product(flow.op(v));
    let reached = flow.descendants_through(from, moves);
    let all = marked(&reached);
    all.filter(|&v| is_product(flow.op(v))).collect()
}

/// The argument that a value is after one more step, and the number of steps.
fn updated<'a, 'f, 'g: 'a>(
    f: &'a Function<'f, 'g>,
    value: ValueId,
    known: &HashMap<ValueId, (usize, usize)>,
    index: &HashMap<ValueId, usize>,
    meetings: impl FnOnce() -> Meetings<'a, 'f, 'g>,
) -> Option<(usize, usize)> {
    let flow = f.flow;
    let node = flow.graph.def_node(value)?;
    if !flow.graph.node(node).has(Traits::ELEMENTWISE) {
        return None;
    }
    let cone = Cone::new(flow, value, index);
    let size = flow.elements(value);
    let mut weights = cone.leaves.iter().filter(|(v, _)| flow.elements(*v) == size);
    let &(weight, level) = weights.find_map(|(v, _)| known.get(v))?;
    let leaves = cone.leaves.iter().map(|(v, _)| *v).filter(|v| flow.elements(*v) == size);
    let mut meetings = meetings();
    let is_gradient = |n: NodeId| meetings.gradient_side(weight, n).is_some();
    let mut dots = leaves.filter(|v| !known.contains_key(v)).flat_map(|v| gradient_dots(flow, v));
    dots.any(is_gradient).then_some((weight, level + 1))
}

/// Products that reach the gradient of a weight, with the weight and which operand is a gradient, where that is known.
pub(super) fn find_wgrads(
    f: &Function<'_, '_>,
    state: &[StatePair],
    weights: &HashSet<usize>,
    dots: &[Dot],
    meetings: &mut Meetings<'_, '_, '_>,
) -> HashMap<NodeId, (usize, Option<usize>)> {
    let by_node: HashMap<NodeId, &Dot> = dots.iter().map(|d| (d.node, d)).collect();
    let mut wgrads = HashMap::new();
    let mut others: Vec<NodeId> = Vec::new();
    let inner = f.updated.iter().map(|u| (u.value, Some(u.weight)));
    let returned = gradient_results(f, state, weights);
    let returned = returned.into_iter().map(|(output, weight)| (f.results[output], weight));
    for (result, weight) in inner.chain(returned) {
        let mut nodes = gradient_dots(f.flow, result);
        let makes = |meetings: &mut Meetings<'_, '_, '_>, nodes: &[NodeId]| {
            weight.is_none_or(|w| {
                let in_loop = |n: &NodeId| f.flow.enclosing_loop(*n).is_some() || made_in_loop(f.flow, *n);
                !meetings.knows(w)
                    || nodes.iter().any(|n| in_loop(n) || meetings.gradient_side(w, *n).is_some())
            })
        };
        // A preconditioned gradient stands behind products of its own.
        for _ in 0..MOST_FACTORS {
            if makes(meetings, &nodes) {
                break;
            }
            let before = |&n: &NodeId| f.flow.graph.node(n).operands.clone();
            let outside = nodes.iter().filter(|&&n| !meetings.in_forward(f.flow.graph.node(n).results[0]));
            let further: Vec<ValueId> = outside.flat_map(before).collect();
            nodes = further.into_iter().flat_map(|v| gradient_dots(f.flow, v)).collect();
            nodes.sort_unstable();
            nodes.dedup();
        }
        for node in nodes {
            let Some(dot) = by_node.get(&node) else { continue };
            let owners: Vec<usize> = match weight {
                Some(weight) => vec![weight],
                None => {
                    let fits = |&w: &usize| f.flow.elements(f.args[w]) == f.flow.elements(result);
                    let mut fitting: Vec<usize> = weights.iter().copied().filter(fits).collect();
                    fitting.sort_unstable();
                    fitting
                }
            };
            let owners: Vec<usize> = owners.into_iter().filter(|w| meetings.knows(*w)).collect();
            let own = |w: usize| dot.weight == Some(w);
            let makes = |&w: &usize| Some((w, meetings.gradient_side(w, node)?)).filter(|_| !own(w));
            let makers: Vec<(usize, usize)> = owners.iter().filter_map(makes).collect();
            // Of several weights that meet the same tensor it is the one whose backward product meets this gradient.
            let nearest = makers.iter().find(|(w, side)| meetings.meets(*w, node, *side));
            let found = nearest.or(makers.first()).map(|&(w, side)| (w, Some(side)));
            // x was stacked by another loop over layers: there only the way to the gradient speaks.
            let stacked = f.flow.enclosing_loop(node).is_some() || made_in_loop(f.flow, node);
            let in_loop = stacked && weight.is_some() && dot.weight.is_none();
            let found = found.or_else(|| owners.first().filter(|_| in_loop).map(|&w| (w, None)));
            match found {
                Some(found) => _ = wgrads.entry(node).or_insert(found),
                None => others.push(node),
            }
        }
    }
    // An update may use the gradient of other weights than its own: those of an earlier step, or a snapshot.
    // The gradients of what is added to a weight are made of that of the sum.
    let before = |(&node, &(_, side)): (&NodeId, &(usize, Option<usize>))| {
        side.map(|side| f.flow.graph.node(node).operands[side])
    };
    let sums: Vec<ValueId> = wgrads.iter().filter_map(before).collect();
    let further = sums.into_iter().flat_map(|v| gradient_dots(f.flow, v));
    others.extend(further.filter(|n| by_node.get(n).is_some_and(|d| d.weight.is_none())));
    others.sort_unstable();
    others.dedup();
    for node in others {
        let makes = |&w: &usize, meetings: &mut Meetings<'_, '_, '_>| {
            let own = by_node.get(&node).is_none_or(|d| d.weight == Some(w));
            Some((w, meetings.gradient_side(w, node)?)).filter(|_| !own && of_size(f, w, node))
        };
        if !wgrads.contains_key(&node) {
            let like: Vec<usize> =
                meetings.met_by(node).into_iter().filter(|w| weights.contains(w)).collect();
            let makers: Vec<(usize, usize)> = like.iter().filter_map(|w| makes(w, &mut *meetings)).collect();
            let nearest = makers.iter().find(|(w, side)| meetings.meets(*w, node, *side));
            let found = nearest.or(makers.first()).map(|&(w, side)| (w, Some(side)));
            wgrads.extend(found.map(|found| (node, found)));
        }
    }
    wgrads
}

/// An operand of a product comes out of a stack that a loop wrote.
fn made_in_loop(flow: &Flow<'_>, node: NodeId) -> bool {
    let graph = flow.graph;
    graph.node(node).operands.iter().take(2).any(|&v| {
        let root = flow.root(v);
        let parts = graph.def_node(root).filter(|&n| graph.node(n).is(Move::Concatenate));
        let parts = parts.map_or(vec![root], |n| graph.node(n).operands.clone());
        parts.iter().any(|&p| flow.op(flow.root(p)) == "stablehlo.while")
    })
}

/// A product makes as many elements as a weight has.
fn of_size(f: &Function<'_, '_>, weight: usize, node: NodeId) -> bool {
    let flow = f.flow;
    flow.elements(f.args[weight]) == flow.elements(flow.graph.node(node).results[0])
}

/// Results that a weight's gradient reaches, with the weight where it is known.
fn gradient_results(
    f: &Function<'_, '_>,
    state: &[StatePair],
    weights: &HashSet<usize>,
) -> Vec<(usize, Option<usize>)> {
    let paired: HashSet<usize> = state.iter().map(|p| p.output).collect();
    let trained = state
        .iter()
        .filter(|p| p.kind.is_trained())
        .map(|p| (p.output, weights.contains(&p.input).then_some(p.input)));
    let returned = (0..f.results.len()).filter(|j| !paired.contains(j) && f.flow.elements(f.results[*j]) > 1);
    trained.chain(returned.map(|j| (j, None))).collect()
}

/// The products a gradient is made of: back through updates, sums, movement, loops, up to the first products.
pub(super) fn gradient_dots(flow: &Flow<'_>, from: ValueId) -> Vec<NodeId> {
    let graph = flow.graph;
    let mut seen = FxHashSet::default();
    let mut out = Vec::new();
    let mut stack = vec![from];
    while let Some(value) = stack.pop() {
        if !seen.insert(value) {
            continue;
        }
        let Some(node) = graph.def_node(value) else {
            // A loop's argument: what comes in and what the body hands on.
            stack.extend(flow.sources(value));
            continue;
        };
        let data = graph.node(node);
        let name = data.name();
        if is_dot(name) {
            out.push(node);
        } else if data.has(Traits::ELEMENTWISE) {
            stack.extend(data.operands.iter().copied().filter(|&v| !flow.is_scalar(v)));
        } else {
            match name {
                _ if data.is(Move::Concatenate) => stack.extend(&data.operands),
                _ if data.is(Move::DynamicUpdateSlice) => stack.extend(data.operands.iter().take(2)),
                _ if data.is(Move::Pad) => stack.extend(data.operands.first()),
                "stablehlo.reduce" | "stablehlo.all_reduce" | "stablehlo.reduce_scatter" => {
                    stack.extend(data.operands.first());
                }
                "stablehlo.scatter" => {
                    stack.extend(data.operands.first());
                    stack.extend(set_by_scatter(graph, node));
                }
                "stablehlo.while" | "stablehlo.if" | "stablehlo.case" => {
                    stack.extend(flow.sources(value).iter().copied().filter(|&v| !flow.is_scalar(v)));
                }
                _ => stack.extend(flow.moved_from(value)),
            }
        }
    }
    out
}
