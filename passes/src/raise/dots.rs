//! Matrix products: which pass of training each belongs to, whose weight it uses, and where in the model it stands.
//!
//! A product that reaches a parameter's gradient is a `wgrad`. What a value outside the backward pass is computed from (the
//! loss, or the first `wgrad`) is `fprop`. Of the rest, what is equal by construction to a forward product recomputes it, and
//! the others are `dgrad`.

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::{Move, Movement};
use rustc_hash::FxHashSet;

use super::coded::coded;
use super::dims::{DotDims, is_dot};
use super::flow::Flow;
use super::forward::{forward_values, loss_values, wgrad_results};
use super::probe::Cone;
use super::remat::Again;
use super::state::{Function, StatePair, trained};
use super::wgrads::{Meetings, find_wgrads};

/// The pass of training a product belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Role {
    /// Forward.
    Fprop,
    /// Gradient of an activation.
    Dgrad,
    /// Gradient of a weight.
    Wgrad,
}

/// Where in the model a product stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Site {
    /// A linear layer.
    Linear,
    /// The layer that makes the logits.
    Head,
    /// Scores or values of attention.
    Attention,
    /// A lookup written as a product with one-hot rows.
    Embedding,
    /// Chooses experts.
    Router,
    /// Brings tokens to experts and back: a product with a mask of ones.
    Dispatch,
    /// A multiplication element by element written as a product, or the gradient of one.
    Elementwise,
    /// Anything else.
    Other,
}

impl Role {
    /// The name in listings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fprop => "fprop",
            Self::Dgrad => "dgrad",
            Self::Wgrad => "wgrad",
        }
    }
}

impl Site {
    /// The name in listings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Head => "head",
            Self::Attention => "attention",
            Self::Embedding => "embedding",
            Self::Router => "router",
            Self::Dispatch => "dispatch",
            Self::Elementwise => "elementwise",
            Self::Other => "other",
        }
    }
}

/// What is known of one product.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dot {
    /// The node.
    pub node: NodeId,
    /// Pass of training.
    pub role: Role,
    /// Place in the model.
    pub site: Site,
    /// Recomputes a forward product in the backward pass.
    pub remat: bool,
    /// The product that it recomputes, by number, where values alone do not show it.
    pub again: Option<usize>,
    /// How often it runs in one step.
    pub layers: i64,
    /// The argument whose weight it uses (`fprop`, `dgrad`) or makes the gradient of (`wgrad`).
    pub weight: Option<usize>,
    /// Which operand the weight is (0 or 1); none for `wgrad`.
    pub weight_operand: Option<usize>,
    /// Which operands are gradients of activations.
    pub grad_operands: [bool; 2],
    /// The formats of operands that are codes as the program comes, widened and scaled or not.
    pub coded: [Option<Format>; 2],
    /// Sizes.
    pub dims: DotDims,
}

impl Dot {
    /// Both operands are codes as the program comes.
    pub fn is_fp8(&self) -> bool {
        self.coded.iter().all(Option::is_some)
    }
}

/// Finds out about every product of the function, and which arguments act as weights.
pub(super) fn find_dots(
    f: &Function<'_, '_>,
    state: &[StatePair],
    again: &Again,
) -> (Vec<Dot>, HashSet<usize>) {
    let flow = f.flow;
    let all: Vec<NodeId> = flow.nodes.iter().copied().filter(|&n| is_dot(flow.graph.name(n))).collect();
    let weights = weight_args(f, state, &all);
    let mut dots: Vec<Dot> = all
        .into_iter()
        .filter_map(|node| {
            let (weight_operand, weight) = weight_of(f, &weights, node).unzip();
            let dims = DotDims::of(flow.graph, node)?;
            let layers = flow.trips(node);
            Some(Dot {
                node,
                role: Role::Dgrad,
                site: Site::Other,
                remat: false,
                again: None,
                layers,
                weight,
                weight_operand,
                grad_operands: [false; 2],
                coded: [0, 1].map(|i| coded(flow, flow.graph.node(node).operands[i])),
                dims,
            })
        })
        .collect();
    let weighted: Vec<(NodeId, usize, usize)> =
        dots.iter().filter_map(|d| Some((d.node, d.weight?, d.weight_operand?))).collect();
    // What the loss depends on is known once it is known what comes after gradients, and says in turn which are none.
    let mut meetings = Meetings::new(f, weighted);
    let first = find_wgrads(f, state, &weights, &dots, &mut meetings);
    let first = first.keys().map(|&n| flow.graph.node(n).results[0]).collect();
    let forward = loss_values(f, state, first);
    let mut meetings = meetings.knowing(forward);
    let wgrads = find_wgrads(f, state, &weights, &dots, &mut meetings);
    let mut sides: HashMap<NodeId, usize> = HashMap::new();
    for dot in &mut dots {
        if let Some(&(weight, side)) = wgrads.get(&dot.node) {
            (dot.role, dot.weight, dot.weight_operand) = (Role::Wgrad, Some(weight), None);
            sides.extend(side.map(|side| (dot.node, side)));
        }
    }
    assign_roles(f, state, &mut dots, again);
    // Behind weight gradients are the optimizer's own products: projections, preconditioners, sums of products of vectors.
    let after = flow.descendants(wgrad_results(flow, &dots));
    for dot in dots.iter_mut().filter(|d| d.role == Role::Dgrad || d.role == Role::Fprop) {
        let operands = &flow.graph.node(dot.node).operands;
        if operands.iter().any(|v| after[v.index()]) && flow.enclosing_loop(dot.node).is_none() {
            (dot.role, dot.remat, dot.again, dot.weight, dot.weight_operand) =
                (Role::Dgrad, false, None, None, None);
        }
    }
    find_gradients(f, &mut dots, &sides);
    super::sites::assign_sites(f, &mut dots);
    (dots, weights)
}

/// Arguments that act as weights: trained ones, and float ones that a product uses as it would a weight.
fn weight_args(f: &Function<'_, '_>, state: &[StatePair], dots: &[NodeId]) -> HashSet<usize> {
    let trained = trained(state);
    let paired: HashSet<usize> = state.iter().map(|p| p.input).collect();
    let graph = f.flow.graph;
    let float = |i: usize| graph.ty(f.args[i]).as_tensor().is_some_and(|t| t.elem.is_float() && t.rank() > 0);
    let free_arg =
        |v: ValueId| f.index.get(&f.flow.root(v)).copied().filter(|i| !paired.contains(i) && float(*i));
    // A float argument that meets a weight is data: of two free ones the right is the weight.
    let mut data = HashSet::new();
    let mut candidates = HashSet::new();
    for &dot in dots {
        let [lhs, rhs, ..] = graph.node(dot).operands[..] else { continue };
        let is_trained = |v: ValueId| {
            f.index.get(&f.flow.root(v)).is_some_and(|i| trained.contains(i))
                || made_weight(f, &trained, v).is_some()
        };
        let base = |v: ValueId| merged(f, &trained, v).filter(|i| trained.contains(i) || !paired.contains(i));
        if let Some((base, other)) = match (base(lhs), base(rhs)) {
            (Some(l), None) => Some((l, rhs)),
            (None, Some(r)) => Some((r, lhs)),
            _ => None,
        } && !is_trained(other)
            && (free_arg(other).is_none() || other == lhs)
        {
            candidates.insert(base);
            data.extend(free_arg(other));
            continue;
        }
        match (free_arg(lhs), free_arg(rhs)) {
            (Some(l), Some(r)) => {
                data.insert(l);
                candidates.insert(r);
            }
            (Some(i), None) if is_trained(rhs) => {
                data.insert(i);
            }
            (None, Some(i)) if is_trained(lhs) => {
                data.insert(i);
            }
            (l, r) => candidates.extend(l.or(r)),
        }
    }
    trained.into_iter().chain(candidates.difference(&data).copied()).collect()
}

/// Which operand is a weight, and whose.
fn weight_of(f: &Function<'_, '_>, weights: &HashSet<usize>, node: NodeId) -> Option<(usize, usize)> {
    let operands = &f.flow.graph.node(node).operands;
    [1, 0].into_iter().find_map(|side| {
        let operand = *operands.get(side)?;
        let masked = masked_arg(f, weights, operand, 0, &|v| is_constant(f.flow, v));
        let made = masked.or_else(|| made_weight(f, weights, operand));
        Some((side, made.or_else(|| merged(f, weights, operand).filter(|w| weights.contains(w)))?))
    })
}

/// The weight that a value is made of elementwise, with what comes from no product: masks, norms and noise, scales by channel.
fn made_weight(f: &Function<'_, '_>, weights: &HashSet<usize>, value: ValueId) -> Option<usize> {
    const MOST: usize = 48;
    let flow = f.flow;
    let root = flow.root(value);
    let size = flow.elements(root);
    let own =
        |v: ValueId| f.index.get(&v).copied().filter(|i| weights.contains(i) && flow.elements(v) == size);
    let node = flow.graph.def_node(root)?;
    if !flow.graph.node(node).has(Traits::ELEMENTWISE) || size < 2 {
        return None;
    }
    let cone = Cone::new(flow, root, &f.index);
    if cone.inner().count() > MOST {
        return None;
    }
    let mut found = None;
    for &(leaf, _) in &cone.leaves {
        match own(leaf) {
            Some(arg) if found.is_none_or(|other| other == arg) => found = Some(arg),
            Some(_) => return None,
            None if flow.is_scalar(leaf) || f.index.contains_key(&leaf) => {}
            None if behind_product(flow, leaf) => return None,
            None => {}
        }
    }
    found
}

/// The argument to which nothing but products of weights is added: a weight with adapters.
fn merged(f: &Function<'_, '_>, weights: &HashSet<usize>, value: ValueId) -> Option<usize> {
    let flow = f.flow;
    let root = flow.root(value);
    let size = flow.elements(root);
    if !matches!(flow.op(root), "stablehlo.add" | "stablehlo.subtract") || size < 2 {
        return None;
    }
    let mut base = None;
    let mut adapted = false;
    for &(leaf, _) in &Cone::new(flow, root, &f.index).leaves {
        match f.index.get(&leaf) {
            _ if flow.is_scalar(leaf) => {}
            Some(&arg) if base.is_none() && flow.elements(leaf) == size => base = Some(arg),
            Some(_) => return None,
            None => {
                let from = flow.ancestors([leaf]);
                let mut args = (0..f.args.len()).filter(|&i| from[f.args[i].index()]).peekable();
                let product = super::wgrads::is_product(flow.op(flow.root(leaf)));
                if !product || args.peek().is_none() || !args.all(|i| weights.contains(&i)) {
                    return None;
                }
                adapted = true;
            }
        }
    }
    base.filter(|_| adapted)
}

/// Some product leads to a value.
fn behind_product(flow: &Flow<'_>, value: ValueId) -> bool {
    let mut seen = FxHashSet::default();
    let mut stack = vec![value];
    while let Some(v) = stack.pop() {
        if super::wgrads::is_product(flow.op(v)) {
            return true;
        }
        if seen.insert(v) {
            stack.extend(flow.sources(v));
        }
    }
    false
}

/// The trained argument that a value is, whatever numbers scale and clamp it: a weight that somebody else has quantized.
pub(super) fn scaled_arg(f: &Function<'_, '_>, weights: &HashSet<usize>, value: ValueId) -> Option<usize> {
    let number = |v: ValueId| super::averages::is_number(f.flow, v) || is_constant(f.flow, v);
    masked_arg(f, weights, value, 0, &number)
}

/// The weight that a value is, moved, masked or scaled: what only that weight and what counts for nothing go into elementwise.
fn masked_arg(
    f: &Function<'_, '_>,
    weights: &HashSet<usize>,
    value: ValueId,
    depth: usize,
    nothing: &dyn Fn(ValueId) -> bool,
) -> Option<usize> {
    const DEEPEST: usize = 8;
    let flow = f.flow;
    let root = flow.root(value);
    if let Some(&arg) = f.index.get(&root) {
        return weights.contains(&arg).then_some(arg);
    }
    let data = flow.graph.node(flow.graph.def_node(root)?);
    if depth == DEEPEST || !data.has(Traits::ELEMENTWISE) {
        return None;
    }
    let mut found = None;
    for &operand in data.operands.iter().filter(|&&v| !nothing(v)) {
        let arg = masked_arg(f, weights, operand, depth + 1, nothing)?;
        // Between two points of a path of weights, as schedule-free optimizers take them, either is the weight.
        if found.is_some_and(|other| flow.elements(f.args[other]) != flow.elements(f.args[arg])) {
            return None;
        }
        found = found.or(Some(arg));
    }
    found
}

/// Made of constants by movement and elementwise ops only.
fn is_constant(flow: &Flow<'_>, value: ValueId) -> bool {
    const MOST: usize = 32;
    let mut stack = vec![value];
    let mut seen = 0;
    while let Some(value) = stack.pop() {
        seen += 1;
        let Some(node) = flow.graph.def_node(value).filter(|_| seen < MOST) else { return false };
        let data = flow.graph.node(node);
        let made = data.operands.is_empty() && data.has(Traits::PURE);
        let passes = data.has(Traits::ELEMENTWISE) || data.is(Move::Broadcast);
        match flow.moved_from(value) {
            _ if made => {}
            Some(from) => stack.push(from),
            None if passes => stack.extend(&data.operands),
            None => return false,
        }
    }
    true
}

fn assign_roles(f: &Function<'_, '_>, state: &[StatePair], dots: &mut [Dot], computed_again: &Again) {
    let flow = f.flow;
    let result = |d: &Dot| flow.graph.node(d.node).results[0];
    let in_loss = loss_values(f, state, wgrad_results(flow, dots));
    let forward = forward_values(f, dots, &in_loss);
    let mut known: HashSet<u32> = HashSet::new();
    let mut loops: HashSet<Option<NodeId>> = HashSet::new();
    for dot in dots.iter_mut().filter(|d| d.role != Role::Wgrad && forward[result(d).index()]) {
        dot.role = Role::Fprop;
        // Two equal forward products are one computed again when only the first is the loss's.
        dot.remat = !in_loss[result(dot).index()] && known.contains(&flow.number(result(dot)));
        known.insert(flow.number(result(dot)));
        loops.insert(flow.enclosing_loop(dot.node));
    }
    let by_node: HashMap<NodeId, usize> = dots.iter().enumerate().map(|(i, d)| (d.node, i)).collect();
    for dot in dots.iter_mut() {
        dot.again =
            computed_again.first.get(&dot.node).and_then(|first| by_node.get(first.as_ref()?).copied());
    }
    let contractions: HashSet<_> =
        dots.iter().filter(|d| d.role == Role::Fprop).filter_map(|d| contracted(flow, d)).collect();
    let known_forward =
        |dot: &Dot| known.contains(&flow.number(result(dot))) || computed_again.first.contains_key(&dot.node);
    // In other loops a weight that is contracted as the forward pass never does tells.
    let turned =
        |d: &Dot| d.role == Role::Dgrad && contracted(flow, d).is_some_and(|c| !contractions.contains(&c));
    let seeds: Vec<ValueId> = dots
        .iter()
        .filter(|d| d.role == Role::Wgrad || d.role == Role::Dgrad && !known_forward(d))
        .filter(|d| loops.contains(&flow.enclosing_loop(d.node)) || turned(d))
        .map(result)
        .collect();
    let backward = flow.descendants(seeds);
    for dot in dots.iter_mut().filter(|d| d.role == Role::Dgrad) {
        let same_place = loops.contains(&flow.enclosing_loop(dot.node));
        let again = if same_place {
            known_forward(dot)
        } else {
            // Recomputed from what a forward loop stacked: nothing of the backward pass comes in, and the weight is
            // contracted as it was there.
            let like = contracted(flow, dot).is_none_or(|c| contractions.contains(&c));
            !backward[result(dot).index()] && like
        };
        if again {
            (dot.role, dot.remat) = (Role::Fprop, true);
        } else if computed_again.aside.contains(&dot.node) {
            dot.role = Role::Fprop;
        }
    }
}

/// The weight of a product and which of its dimensions are contracted, counted from the last (a weight of stacked layers has
/// one more in front).
pub(super) fn contracted(flow: &Flow<'_>, dot: &Dot) -> Option<(usize, Vec<usize>)> {
    let side = dot.weight_operand?;
    let mut value = flow.graph.node(dot.node).operands[side];
    let mut dims = if side == 0 { dot.dims.lhs_contract.clone() } else { dot.dims.rhs_contract.clone() };
    while let Some(from) = flow.moved_from(value) {
        if let Some(Movement::Transpose(order)) =
            flow.graph.def_node(value).and_then(|n| flow.graph.movement(n))
        {
            dims = dims.iter().map(|&d| order.get(d).copied()).collect::<Option<_>>()?;
        }
        let rank = |v: ValueId| flow.graph.ty(v).as_tensor().map_or(0, |t| t.rank());
        let more = rank(from).saturating_sub(rank(value));
        dims.iter_mut().for_each(|d| *d += more);
        value = from;
    }
    let rank = flow.graph.ty(value).as_tensor()?.rank();
    dims.iter_mut().for_each(|d| *d = rank.saturating_sub(*d));
    dims.sort_unstable();
    Some((dot.weight?, dims))
}

/// Which operands are gradients: of a `wgrad` the one that the weight's forward product does not meet; of a `dgrad` the one
/// that is not the weight, or that comes out of the backward pass.
fn find_gradients(f: &Function<'_, '_>, dots: &mut [Dot], sides: &HashMap<NodeId, usize>) {
    let flow = f.flow;
    let mut inputs: HashMap<usize, HashSet<u32>> = HashMap::new();
    for dot in dots.iter().filter(|d| d.role == Role::Fprop) {
        if let (Some(weight), Some(side)) = (dot.weight, dot.weight_operand) {
            let other = flow.graph.node(dot.node).operands[1 - side];
            inputs.entry(weight).or_default().insert(flow.root_number(other));
        }
    }
    let backward_dots =
        dots.iter().filter(|d| d.role != Role::Fprop).map(|d| flow.graph.node(d.node).results[0]);
    let backward = flow.descendants(backward_dots);
    for dot in dots.iter_mut().filter(|d| d.role != Role::Fprop) {
        let operands = &flow.graph.node(dot.node).operands;
        let late = [backward[operands[0].index()], backward[operands[1].index()]];
        let is_input = |side: usize| {
            let met = dot.weight.and_then(|w| inputs.get(&w));
            met.is_some_and(|m| m.contains(&flow.root_number(operands[side])))
        };
        dot.grad_operands = match (dot.role, dot.weight_operand) {
            (Role::Dgrad, Some(side)) => [side != 0, side != 1],
            (Role::Wgrad, _) if sides.contains_key(&dot.node) => {
                [sides[&dot.node] == 0, sides[&dot.node] == 1]
            }
            (Role::Wgrad, _) if is_input(0) != is_input(1) => [is_input(1), is_input(0)],
            // The input of the first layer is data; a gradient is not.
            (Role::Wgrad, _) if late[0] != late[1] => late,
            (Role::Wgrad, _) => [false, true],
            _ if late[0] || late[1] => late,
            _ => [false, true],
        };
    }
}

fn count_dots(flow: &Flow<'_>, dots: &[Dot], within: &[bool]) -> usize {
    dots.iter().filter(|d| within[flow.graph.node(d.node).results[0].index()]).count()
}

/// The result that is the loss: of the float scalars outside the backward pass the one that most forward products lead to,
/// the first of equals (a metric that is returned too comes behind it or depends on fewer).
pub fn find_loss(f: &Function<'_, '_>, state: &[StatePair], dots: &[Dot]) -> Option<usize> {
    let flow = f.flow;
    let paired: HashSet<usize> = state.iter().map(|p| p.output).collect();
    let late = flow.descendants(wgrad_results(flow, dots));
    let candidates = (0..f.results.len())
        .filter(|j| !paired.contains(j) && flow.is_scalar(f.results[*j]) && is_float(f, f.results[*j]))
        .filter(|&j| !late[f.results[j].index()])
        .map(|j| (count_dots(flow, dots, &flow.ancestors([f.results[j]])), j));
    // A loss is differentiable: an accuracy goes through comparisons of integers or booleans.
    let smooth = |j: usize| {
        let mut value = f.results[j];
        while let Some(&from) = flow.sources(value).first().filter(|_| !is_dot(flow.op(value))) {
            if !is_float(f, from) {
                return false;
            }
            value = from;
        }
        true
    };
    candidates
        .filter(|(count, _)| *count > 0)
        .max_by_key(|&(count, j)| (smooth(j), count, std::cmp::Reverse(j)))
        .map(|(_, j)| j)
}

/// A float tensor.
pub(crate) fn is_float(f: &Function<'_, '_>, value: ValueId) -> bool {
    f.flow.is_float(value)
}
