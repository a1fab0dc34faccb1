//! Updates of an optimizer whose moments are stored in codes, one behind the other: XLA's GPU compiler joins updates of several parameters into
//! kernels that no other layer can share, keeps wide copies between them, and folds the number of a row into each. Here an update's scales
//! and rows come out of a barrier, together with the results of the update before, so each becomes one kernel, and equal layers one
//! program.
//!
//! Before:
//! ```mlir
//! %s = stablehlo.slice %fp8_moment_scale [3:4] : (tensor<42xf32>) -> tensor<1xf32>
//! ```
//! After:
//! ```mlir
//! %all = stablehlo.concatenate %s, .., dim = 0
//! %own = stablehlo.slice %all [4:8]
//! %0:4 = stablehlo.optimization_barrier %own, %rows, %codes_before, %parameter_before
//! %t = stablehlo.slice %0#0 [0:1]
//! ```

use std::collections::{HashMap, HashSet, VecDeque};

use fp8c_dialects::stablehlo::constant::constant_value;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::view::OpView;
use fp8c_ir::{Builder, Tensor};
use fp8c_ir::{Move, Movement};

use crate::plan::weight_cache::WeightCache;
use crate::raise::Raised;
use crate::rewrite::moments::{MomentPlan, NEXT, SCALE};
use crate::rewrite::ops::{joined, part, rounded_to_bf16, spread};
use crate::rewrite::sorted::sorted;

/// What was found and decided.
#[derive(Clone, Copy)]
pub(crate) struct Found<'p> {
    pub(crate) raised: &'p Raised,
    pub(crate) moments: &'p MomentPlan,
    pub(crate) cache: &'p WeightCache,
    /// Scales are powers of two.
    pub(crate) exact: bool,
}

impl Found<'_> {
    /// Arguments with the stored moments of each update.
    pub(crate) fn stored_by_update(self, graph: &Graph) -> Result<Vec<Vec<ValueId>>, Fault> {
        let function = graph.main().ok_or("there is no function")?;
        let body = graph.node(function).regions[0];
        let end = graph.terminator(body).ok_or("the function does not end with a return")?;
        let args = &graph.region(body).args;
        let own = |u: Update| u.stored.iter().map(|&i| args[self.moments.stored[i].input]).collect();
        Ok(updates(graph, self, body, end).into_iter().map(own).collect())
    }

    /// Results that are codes of an argument, which stand behind all others that feed an argument.
    fn codes(&self, input: usize, args: usize) -> impl Iterator<Item = usize> {
        let cached = &self.cache.cached;
        let first = args - cached.len() - self.raised.args.len() + self.raised.results.len();
        cached.iter().enumerate().filter(move |(_, c)| c.input == input).map(move |(k, _)| first + k)
    }
}

/// What is updated together: a parameter with its moments.
#[derive(Default)]
struct Update {
    /// Numbers of stored pieces.
    stored: Vec<usize>,
    /// Results of the step.
    results: Vec<usize>,
    /// Those of them that are codes of weights.
    codes: Vec<usize>,
}

/// Chains the updates of a lowered step; a step in which one update needs what another stores is left as it is.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub(crate) fn chain(graph: &mut Graph, found: Found<'_>) -> Result<(), Diagnostic> {
    run(graph, found).map_err(|m| Diagnostic::error(code::PASS, format!("updates: {m}")))
}

fn run(graph: &mut Graph, planned: Found<'_>) -> Result<(), Fault> {
    let function = graph.main().ok_or("there is no function")?;
    let body = graph.node(function).regions[0];
    let end = graph.terminator(body).ok_or("the function does not end with a return")?;
    let updates = updates(graph, planned, body, end);
    if updates.len() < 2 || !in_turn(graph, planned, body, end, &updates) {
        return Ok(());
    }
    let pieces = slices(graph, body);
    let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
    let mut returned = b.graph.node(end).operands.clone();
    let mut replaced = HashMap::new();
    let mut before: Vec<usize> = vec![];
    // A hash is the first update's that takes it: its key cannot come out of a barrier behind that.
    let mut taken = HashSet::new();
    let mut all = updates
        .iter()
        .map(|update| own_numbers(b.graph, planned, update, &pieces, &returned, &mut taken))
        .collect::<Result<Vec<Own>, Fault>>()?;
    together(&mut b, &mut all, planned.exact)?;
    for (update, own) in updates.iter().zip(&all) {
        let given: Vec<ValueId> =
            own.arrays.iter().copied().chain(before.iter().map(|&i| returned[i])).collect();
        if !given.is_empty() {
            let barrier = b.node("stablehlo.optimization_barrier", &given, vec![])?;
            let made = b.graph.node(barrier).results.clone();
            for (&i, &value) in before.iter().zip(&made[own.arrays.len()..]) {
                returned[i] = value;
            }
            own.replace(&mut b, &made, &mut replaced)?;
        }
        before.clone_from(&update.results);
    }
    let made = std::mem::take(&mut b.made);
    graph.node_mut(end).operands = returned;
    let fresh: HashSet<NodeId> = made.iter().copied().collect();
    let nodes: Vec<NodeId> = graph.region(body).nodes.iter().copied().chain(made).collect();
    for &node in nodes.iter().filter(|n| !fresh.contains(n)) {
        // Arrays that are returned as they were given are no part of an update.
        if graph.node(node).is(Move::Concatenate) {
            continue;
        }
        for operand in &mut graph.node_mut(node).operands {
            let new = replaced.get(&(*operand, node)).or_else(|| replaced.get(&(*operand, end)));
            *operand = new.copied().unwrap_or(*operand);
        }
    }
    let nodes = sorted(graph, nodes, end);
    graph.set_nodes(body, nodes);
    Ok(())
}

/// Parameters with their moments, in the order in which these are stored; what belongs to no parameter is an update of its own.
fn updates(graph: &Graph, planned: Found<'_>, body: RegionId, end: NodeId) -> Vec<Update> {
    let (args, results) = (&graph.region(body).args, &graph.node(end).operands);
    let stored = &planned.moments.stored;
    let place: HashMap<ValueId, usize> = stored.iter().enumerate().map(|(i, s)| (args[s.input], i)).collect();
    let mut update_of: Vec<Option<usize>> = vec![None; stored.len()];
    let mut all: Vec<Update> = Vec::new();
    for pair in planned.raised.state.iter().filter(|p| p.kind.is_trained()) {
        let mut own = near(graph, results[pair.output], &place);
        own.sort_unstable();
        let Some(&first) = own.first() else { continue };
        let at = update_of[first].unwrap_or_else(|| {
            all.push(Update::default());
            all.len() - 1
        });
        own.retain(|&i| update_of[i].is_none());
        own.iter().for_each(|&i| update_of[i] = Some(at));
        all[at].stored.extend(own);
        if !all[at].results.contains(&pair.output) {
            all[at].results.push(pair.output);
            let codes: Vec<usize> = planned.codes(pair.input, args.len()).collect();
            all[at].results.extend(&codes);
            all[at].codes.extend(codes);
        }
    }
    for (i, at) in update_of.iter().enumerate().filter(|(_, at)| at.is_none()) {
        debug_assert!(at.is_none());
        all.push(Update { stored: vec![i], ..Update::default() });
    }
    for update in &mut all {
        let codes = update.stored.iter().map(|&i| stored[i].output);
        let new: Vec<usize> = codes.filter(|o| !update.results.contains(o)).collect();
        update.results.extend(new);
    }
    all.sort_by_key(|u| u.stored.iter().min().copied());
    vectors_together(graph, end, all)
}

/// Vectors that are updated together: of more, XLA takes seconds to make one kernel.
const VECTORS: usize = 4;

/// Vectors are updated together, some at a time and behind all others: they cost a launch each and hardly any bytes.
fn vectors_together(graph: &Graph, end: NodeId, all: Vec<Update>) -> Vec<Update> {
    let rank = |&r: &usize| graph.ty(graph.node(end).operands[r]).as_tensor().map(TensorType::rank);
    let is_small = |u: &Update| u.results.iter().all(|r| rank(r).is_some_and(|n| n <= 1));
    let (small, mut large): (Vec<Update>, Vec<Update>) = all.into_iter().partition(is_small);
    for some in small.chunks(VECTORS) {
        let mut one = Update::default();
        for update in some {
            one.stored.extend(&update.stored);
            one.results.extend(&update.results);
            one.codes.extend(&update.codes);
        }
        large.push(one);
    }
    large
}

/// Stored pieces that a value is computed from element by element.
fn near(graph: &Graph, value: ValueId, place: &HashMap<ValueId, usize>) -> Vec<usize> {
    let (mut seen, mut stack, mut out) = (HashSet::new(), vec![value], Vec::new());
    while let Some(value) = stack.pop() {
        if !seen.insert(value) {
            continue;
        }
        out.extend(place.get(&value));
        if let Some(node) = graph.def_node(value) {
            let data = graph.node(node);
            if data.has(Traits::ELEMENTWISE) || data.is_layout() {
                stack.extend(&data.operands);
            }
        }
    }
    out
}

/// No update needs what a later one stores.
fn in_turn(graph: &Graph, planned: Found<'_>, body: RegionId, end: NodeId, updates: &[Update]) -> bool {
    let args = &graph.region(body).args;
    let mut turn: HashMap<ValueId, usize> = HashMap::new();
    for (i, update) in updates.iter().enumerate() {
        turn.extend(update.stored.iter().map(|&s| (args[planned.moments.stored[s].input], i)));
    }
    let mut seen: HashSet<ValueId> = HashSet::new();
    for (i, update) in updates.iter().enumerate() {
        // What an earlier one is computed from was looked at.
        let mut stack: Vec<ValueId> = update.results.iter().map(|&r| graph.node(end).operands[r]).collect();
        while let Some(value) = stack.pop() {
            if !seen.insert(value) {
                continue;
            }
            if turn.get(&value).is_some_and(|&t| t > i) {
                return false;
            }
            if let Some(node) = graph.def_node(value) {
                stack.extend(&graph.node(node).operands);
                if !graph.node(node).regions.is_empty() {
                    stack.extend(graph.captured(node));
                }
            }
        }
    }
    true
}

/// Where parts of the packed scales are cut out: array, start and count.
fn slices(graph: &Graph, body: RegionId) -> HashMap<(bool, i64, i64), Vec<ValueId>> {
    let mut out: HashMap<_, Vec<ValueId>> = HashMap::new();
    for &node in &graph.region(body).nodes {
        let data = graph.node(node);
        if !data.is(Move::Slice) {
            continue;
        }
        let next = match graph.value(data.operands[0]).name.as_deref() {
            Some(SCALE) => false,
            Some(NEXT) => true,
            _ => continue,
        };
        let Some(Movement::Slice { starts, limits, .. }) = graph.movement(node) else { continue };
        if let (&[start], &[limit]) = (&starts[..], &limits[..]) {
            out.entry((next, start, limit - start)).or_default().push(data.results[0]);
        }
    }
    out
}

/// What an update takes that is its own: parts of scales, and numbers of rows.
#[derive(Default)]
struct Own {
    /// Arrays of both, as far as there are such.
    arrays: Vec<ValueId>,
    /// Values that are parts of the first, with their lengths.
    scales: Vec<(Vec<ValueId>, i64)>,
    /// The elements of the other, less the key of the step.
    numbers: Vec<i64>,
    /// Values that are these with it, and who takes them.
    rows: Vec<(ValueId, NodeId)>,
    /// The key of the step.
    key: Option<ValueId>,
}

fn own_numbers(
    graph: &Graph,
    planned: Found<'_>,
    update: &Update,
    pieces: &HashMap<(bool, i64, i64), Vec<ValueId>>,
    returned: &[ValueId],
    taken: &mut HashSet<NodeId>,
) -> Result<Own, Fault> {
    let mut own = Own::default();
    own.scales.extend(update.codes.iter().filter_map(|&o| Some((vec![scale_of(graph, returned[o])?], 1))));
    for stored in update.stored.iter().map(|&i| &planned.moments.stored[i]) {
        let Some(scaled) = &stored.scaled else { continue };
        for next in [false, true] {
            if let Some(values) = pieces.get(&(next, scaled.start, scaled.count)) {
                own.scales.push((values.clone(), scaled.count));
            }
        }
        let called = |v: ValueId| graph.def_node(v).filter(|&n| graph.name(n) == "func.call");
        let Some(quantized) = called(returned[stored.output]) else { continue };
        for hash in graph.node(quantized).operands.iter().filter_map(|&v| called(v)) {
            if taken.insert(hash) {
                own.take_key(graph, hash)?;
            }
        }
    }
    Ok(own)
}

/// The scale that codes of a weight are made with, a part of those of all weights.
fn scale_of(graph: &Graph, codes: ValueId) -> Option<ValueId> {
    const QUANTIZER: usize = 32;
    let (mut queue, mut seen) = (VecDeque::from([codes]), HashSet::new());
    while let Some(value) = queue.pop_front() {
        let Some(node) = graph.def_node(value).filter(|_| seen.len() < QUANTIZER) else { continue };
        let data = graph.node(node);
        let one = graph.ty(value).as_tensor() == Some(&TensorType::new([1], ElementType::F32));
        if data.is(Move::Slice) && one {
            return Some(value);
        }
        let known = data.has(Traits::ELEMENTWISE) || data.is_layout() || data.is(Move::Broadcast);
        if seen.insert(value) && (known || data.name() == "func.call") {
            queue.extend(&data.operands);
        }
    }
    None
}

/// Updates whose scales are made in one kernel, which has a bounded number of results.
const TOGETHER: usize = 32;

/// The scales of all updates in one array, in the order in which they are needed, and each one's part of it; and the keys of each one's
/// hashes. Powers of two are rounded to BF16, which changes none: of elementwise ops XLA makes the parts of many updates in one kernel,
/// and of bare parts a kernel each, no two of which are one program.
fn together(b: &mut Builder<'_>, all: &mut [Own], exact: bool) -> Result<(), Fault> {
    let first = |own: &Own| own.scales.iter().map(|(values, _)| values[0]).collect::<Vec<_>>();
    let scales: Vec<ValueId> = all.iter().flat_map(first).collect();
    let numbers: Vec<i64> = all.iter().flat_map(|own| own.numbers.clone()).collect();
    // Behind a barrier: else each part is put together by itself.
    let opaque = |b: &mut Builder<'_>, v| b.op("stablehlo.optimization_barrier", &[v], vec![]);
    let scales = match scales.is_empty() {
        true => None,
        false => Some(joined(b, &scales).and_then(|v| opaque(b, v))?),
    };
    let ty = TensorType::new([numbers.len() as i64], ElementType::UI32);
    let numbers = match numbers.is_empty() {
        true => None,
        false => Some(b.constant(&Tensor::from_ints(ty, numbers)).and_then(|v| opaque(b, v))?),
    };
    let (mut at, mut number) = (0, 0);
    for some in all.chunks_mut(TOGETHER) {
        let (mut made, mut counts) = (vec![], vec![]);
        for own in some.iter() {
            let before = made.len();
            let count: i64 = own.scales.iter().map(|(_, n)| n).sum();
            if let Some(scales) = scales.filter(|_| count > 0) {
                let bare = part(b, scales, at, count)?;
                made.push(if exact { rounded_to_bf16(b, bare)? } else { bare });
            }
            at += count;
            if let (Some(numbers), Some(key)) = (numbers, own.key) {
                let (count, from) = (own.numbers.len() as i64, number);
                let own = part(b, numbers, from, count)?;
                let key = spread(b, key, &[count])?;
                made.push(b.op("stablehlo.add", &[key, own], vec![])?);
                number += count;
            }
            counts.push(made.len() - before);
        }
        if made.is_empty() {
            continue;
        }
        let barrier = b.node("stablehlo.optimization_barrier", &made, vec![])?;
        let mut made = b.graph.node(barrier).results.clone().into_iter();
        for (own, count) in some.iter_mut().zip(counts) {
            own.arrays.extend(made.by_ref().take(count));
        }
    }
    Ok(())
}

impl Own {
    /// The key that a hash takes: the step's and a number.
    fn take_key(&mut self, graph: &Graph, hash: NodeId) -> Result<(), Fault> {
        let &[own] = &graph.node(hash).operands[..] else { return Ok(()) };
        let sum = graph.def_node(own).filter(|&n| graph.name(n) == "stablehlo.add");
        let Some(&[key, number]) = sum.map(|n| &graph.node(n).operands[..]) else { return Ok(()) };
        let constant = graph.def_node(number).filter(|&n| graph.name(n) == "stablehlo.constant");
        if let Some(node) = constant.filter(|_| self.key.is_none_or(|k| k == key)) {
            let value = constant_value(&OpView::new(graph, node))?;
            self.numbers.push(value.scalar_int().ok_or("a row is no number")?);
            self.rows.push((own, hash));
            self.key = Some(key);
        }
        Ok(())
    }

    /// What takes the place of each value: in one op, or (under the return) in all.
    fn replace(
        &self,
        b: &mut Builder<'_>,
        made: &[ValueId],
        replaced: &mut HashMap<(ValueId, NodeId), ValueId>,
    ) -> Result<(), Fault> {
        let main = b.graph.main().ok_or("there is no function")?;
        let end = b.graph.terminator(b.graph.node(main).regions[0]).ok_or("nothing is returned")?;
        let mut at = 0;
        for (values, count) in &self.scales {
            let new = part(b, made[0], at, *count)?;
            replaced.extend(values.iter().map(|&v| ((v, end), new)));
            at += count;
        }
        let rows = usize::from(!self.scales.is_empty());
        for (i, &(value, call)) in self.rows.iter().enumerate() {
            let one = part(b, made[rows], i as i64, 1)?;
            let scalar = Type::tensor([], ElementType::UI32);
            let one = b.op_typed("stablehlo.reshape", &[one], vec![], scalar)?;
            replaced.insert((value, call), one);
        }
        Ok(())
    }
}
