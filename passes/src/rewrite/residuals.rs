//! `residuals`: what a forward loop keeps for a backward loop is kept as codes where the backward loop takes nothing but codes of it.
//!
//! Before, with a stack of BF16 that the forward loop writes and the backward loop cuts its turn's part out of:
//! ```mlir
//! %x = stablehlo.dynamic_slice %stack, %i, %zero, %zero, sizes = [1, 8, 4] : (tensor<12x8x4xbf16>, ..) -> tensor<1x8x4xbf16>
//! %q = fp8.quantize %x, %scale : (tensor<1x8x4xbf16>, tensor<f32>) -> tensor<1x8x4xf8E4M3FN>
//! ```
//! After, with a stack of the codes that the forward loop makes for its own product:
//! ```mlir
//! %q = stablehlo.dynamic_slice %codes, %i, %zero, %zero, sizes = [1, 8, 4] : (tensor<12x8x4xf8E4M3FN>, ..) -> tensor<1x8x4xf8E4M3FN>
//! ```
//! Codes of both loops are the same by value number, at the same position. What the backward loop measures of the tensor beside (the
//! factors of a smoothed activation) is kept, too. A stack that anything else reads stays, and then no codes are kept beside it.

mod devices;

use std::collections::{BTreeMap, HashMap, HashSet};

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Def, Graph, LocId, NodeId, RegionId, ValueId};
use fp8c_ir::types::TensorType;

use crate::pass::{Pass, Phase};
use crate::plan::devices::MANUAL;
use crate::plan::exchanged::Handed;
use crate::plan::loc_text;
use crate::plan::loops::counter;
use crate::raise::flow::Flow;
use crate::raise::frames::{Affine, invariant, loop_regions};
use crate::report::manifest::Remark;
use crate::report::places::place;
use crate::rewrite::live::{BARRIER, drop_dead, live_values};
use crate::rewrite::quantize::devices::{give, take};
use crate::rewrite::turn::{Positions, stacked, starts};
use crate::rewrite::{Place, Rewriter, region_of};

/// The pass.
pub const PASS: Pass = Pass {
    name: "residuals",
    doc: "Keeps codes instead of wide tensors between loops, where a backward loop takes nothing but codes.",
    options: &[],
    needs: Phase::Quantized,
    gives: Phase::Quantized,
    run: |cx, _| residuals(cx.graph).map(drop),
};

/// Stacks that loops no longer keep.
#[derive(Clone, PartialEq, Debug)]
pub struct Kept {
    /// Where what was stacked is made.
    loc: LocId,
    /// The types of the stacks.
    wide: Vec<TensorType>,
    /// The types of what is kept instead.
    instead: Vec<TensorType>,
}

impl Kept {
    /// What was done, in bytes; `graph` is the one that was changed.
    pub(crate) fn remark(&self, graph: &Graph) -> Remark {
        let list = |types: &[TensorType]| types.iter().map(|t| t.to_string()).collect::<Vec<_>>().join(", ");
        Remark {
            id: String::new(),
            kind: "residual".into(),
            name: String::new(),
            loc: loc_text(graph, self.loc),
            place: place(graph, self.loc),
            action: "fp8".into(),
            reason: format!(
                "the backward loop takes no more of {} than codes: kept as {}, {} bytes instead of {}",
                list(&self.wide),
                list(&self.instead),
                bytes(&self.instead),
                bytes(&self.wide)
            ),
        }
    }
}

fn bytes(types: &[TensorType]) -> usize {
    let one = |t: &TensorType| t.elements().map_or(usize::MAX, |n| n.saturating_mul(t.elem.bytes()));
    types.iter().map(one).fold(0, usize::saturating_add)
}

/// Changes a function, and says which stacks became codes.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub(crate) fn residuals(graph: &mut Graph) -> Result<Vec<Kept>, Diagnostic> {
    let fault = |m| Diagnostic::error(code::PASS, format!("residuals: {m}"));
    let Some(function) = graph.main() else { return Ok(vec![]) };
    let body = graph.node(function).regions[0];
    let in_loop = |&n: &NodeId| graph.name(n) == QUANTIZE && graph.node(n).parent != Some(body);
    if !graph.walk(body).iter().any(in_loop) {
        return Ok(vec![]);
    }
    let flow = Flow::new(graph, function);
    let groups = groups(&flow);
    let loops = groups.iter().flat_map(|(again, _)| again).flat_map(|a| [a.writer, a.reader]);
    let frames = loops.filter_map(|n| Some((n, flow.frame(n)?)));
    let turns = frames.map(|(n, frame)| (n, (frame.trips, counter(graph, frame)))).collect();
    let mut change = Change { turns, ..Change::default() };
    for again in groups.iter().flat_map(|(again, _)| again) {
        change.take(graph, again).map_err(fault)?;
    }
    if !groups.is_empty() {
        change.rewriter.apply(graph, body);
        drop_dead(graph, body);
    }
    Ok(groups.into_iter().map(|(_, kept)| kept).collect())
}

const QUANTIZE: &str = "fp8.quantize";

/// A value of a backward loop that the forward loop has at the same position.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Again {
    writer: NodeId,
    reader: NodeId,
    /// In the forward loop.
    first: ValueId,
    /// In the backward loop.
    second: ValueId,
    /// Where devices compute both: how what the first is made of leaves them, and the argument that the second is made of.
    devices: Option<(Handed, ValueId)>,
}

impl Again {
    /// The type of what is kept of a turn.
    fn kept(&self, graph: &Graph) -> Option<TensorType> {
        let own = graph.ty(self.first).as_tensor()?;
        match self.devices {
            None => Some(own.clone()),
            Some((h, _)) => {
                Some(graph.ty(graph.node(h.from).results[h.result]).as_tensor()?.with_elem(own.elem))
            }
        }
    }
}

/// What to do: stacks that nothing reads once these values are kept, where these are smaller.
fn groups(flow: &Flow<'_>) -> Vec<(Vec<Again>, Kept)> {
    let graph = flow.graph;
    let all = candidates(flow);
    if all.is_empty() {
        return vec![];
    }
    let cut: HashSet<ValueId> = all.iter().map(|a| a.second).collect();
    let before = live_values(graph, flow.body, &HashSet::new());
    let after = live_values(graph, flow.body, &cut);
    let gone = |v: ValueId| before[v.index()] && !after[v.index()];
    // Stacks by the values that need them; values that need one stack go together.
    let mut owner: BTreeMap<ValueId, usize> = BTreeMap::new();
    let mut sets: Vec<(Vec<Again>, Vec<ValueId>)> = Vec::new();
    for again in all {
        let stacks = stacks_of(flow, &again, &gone);
        if stacks.is_empty() {
            continue;
        }
        let (mut values, mut wide) = (vec![again], stacks.clone());
        let mut joined: Vec<usize> = stacks.iter().filter_map(|s| owner.get(s).copied()).collect();
        joined.sort_unstable();
        joined.dedup();
        for set in joined {
            let (own, more) = std::mem::take(&mut sets[set]);
            values.extend(own);
            wide.extend(more);
        }
        wide.sort_unstable();
        wide.dedup();
        owner.extend(wide.iter().map(|&s| (s, sets.len())));
        sets.push((values, wide));
    }
    sets.into_iter().filter_map(|(values, wide)| group(flow, values, &wide, &after)).collect()
}

fn group(
    flow: &Flow<'_>,
    mut again: Vec<Again>,
    wide: &[ValueId],
    after: &[bool],
) -> Option<(Vec<Again>, Kept)> {
    // What only the other values needed is not kept.
    again.retain(|a| after[a.second.index()]);
    again.sort_unstable_by_key(|a| (a.first, a.second));
    let ty = |v: ValueId| flow.graph.ty(v).as_tensor().cloned();
    let mut instead = Vec::new();
    let mut seen = HashSet::new();
    for a in again.iter().filter(|a| seen.insert((a.writer, a.first))) {
        let own = a.kept(flow.graph)?;
        let trips = flow.frame(a.writer)?.trips;
        instead.push(TensorType::new([&[trips], own.shape.as_slice()].concat(), own.elem));
    }
    let loc = wide.first().map(|&stack| stored_at(flow, stack))?;
    let wide: Vec<TensorType> = wide.iter().map(|&s| ty(s)).collect::<Option<_>>()?;
    let kept = Kept { loc, wide, instead };
    (!again.is_empty() && bytes(&kept.instead) < bytes(&kept.wide)).then_some((again, kept))
}

/// Where what a stack holds is made.
fn stored_at(flow: &Flow<'_>, stack: ValueId) -> LocId {
    let Def::Result(node, carried) = flow.graph.value(stack).def else { return flow.graph.value(stack).loc };
    let store = flow.frame(node).and_then(|f| f.stores(carried as usize).first());
    let made = store.and_then(|s| flow.graph.def_node(flow.root(s.value)));
    flow.graph.node(made.unwrap_or(node)).loc
}

/// What a value is made of, for finding it again.
#[derive(PartialEq, Eq, Hash)]
enum Made {
    /// Codes of a tensor with one scale, however they were moved since.
    Codes { wide: u32, scale: u32 },
    /// Anything else, by number.
    Value(u32),
}

/// Codes, and small measures of tensors, that a loop makes again of what an earlier one beside it has made them of.
fn candidates(flow: &Flow<'_>) -> Vec<Again> {
    let graph = flow.graph;
    let mut first: HashMap<Made, Vec<(NodeId, ValueId)>> = HashMap::new();
    // What codes are codes of, as it lies now.
    let mut wide: HashMap<ValueId, (ValueId, u32)> = HashMap::new();
    let mut out = devices::candidates(flow);
    for &node in &flow.nodes {
        let data = graph.node(node);
        let Some(own) = turn_of(flow, data.parent) else { continue };
        let &[value] = &data.results[..] else { continue };
        match (data.name(), &data.operands[..]) {
            (QUANTIZE, &[x, scale]) if data.attrs.is_empty() => {
                wide.insert(value, (x, flow.number(scale)));
            }
            (_, &[from]) => {
                let moved =
                    wide.get(&from).and_then(|&(x, scale)| Some((moved_alike(flow, node, x)?, scale)));
                wide.extend(moved.map(|moved| (value, moved)));
            }
            _ => {}
        }
        let made = match wide.get(&value) {
            Some(&(x, scale)) => Made::Codes { wide: flow.order_number(x), scale },
            None if shrinks(graph, node) => Made::Value(flow.number(value)),
            None => continue,
        };
        let earlier = first.entry(made).or_default();
        let beside = |n: NodeId| n != own && graph.node(n).parent == graph.node(own).parent;
        let alike =
            |v: ValueId| graph.ty(v) == graph.ty(value) || wide.contains_key(&v) && in_order(flow, v, value);
        match earlier.iter().find(|&&(n, v)| beside(n) && alike(v)) {
            Some(&(writer, first)) if shrinks(graph, node) => {
                out.push(Again { writer, reader: own, first, second: value, devices: None });
            }
            Some(_) => {}
            None => earlier.push((own, value)),
        }
    }
    out
}

/// The loop whose body a region is.
fn turn_of(flow: &Flow<'_>, region: Option<RegionId>) -> Option<NodeId> {
    let node = flow.graph.region(region?).parent;
    let is_body = loop_regions(flow.graph, node).is_some_and(|[_, body]| region == Some(body));
    (is_body && flow.frame(node).is_some()).then_some(node)
}

/// As many codes of one format, in the same order.
fn in_order(flow: &Flow<'_>, a: ValueId, b: ValueId) -> bool {
    let elem = |v| flow.graph.ty(v).as_tensor().map(|t| t.elem);
    elem(a) == elem(b) && flow.elements(a) == flow.elements(b)
}

/// What the wide tensor becomes by the movement that an op makes of its codes.
fn moved_alike(flow: &Flow<'_>, node: NodeId, wide: ValueId) -> Option<ValueId> {
    let graph = flow.graph;
    let data = graph.node(node);
    let shape = |v: ValueId| graph.ty(v).as_tensor().map(|t| t.shape.as_slice());
    let alike = |&v: &ValueId| {
        let other = graph.def_node(v).map(|n| graph.node(n));
        other.is_some_and(|o| o.name() == data.name() && o.operands == [wide] && o.attrs == data.attrs)
            && shape(v) == shape(data.results[0])
    };
    flow.users(wide).iter().copied().find(alike).filter(|_| data.is_layout())
}

/// Codes, and what is measured of a tensor.
fn shrinks(graph: &Graph, node: NodeId) -> bool {
    const SMALL: usize = 8;
    let data = graph.node(node);
    let elements = |v: &ValueId| graph.ty(*v).as_tensor().and_then(TensorType::elements);
    match data.name() {
        QUANTIZE => true,
        "fp8.amax" | "stablehlo.reduce" if data.results.len() == 1 => {
            let (from, to) = (data.operands.first().and_then(elements), elements(&data.results[0]));
            matches!((from, to), (Some(from), Some(to)) if to * SMALL <= from)
        }
        _ => false,
    }
}

/// The stacks of the forward loop that a value is cut out of and that nothing else reads.
fn stacks_of(flow: &Flow<'_>, again: &Again, gone: &dyn Fn(ValueId) -> bool) -> Vec<ValueId> {
    let graph = flow.graph;
    let Some(node) = graph.def_node(again.second) else { return vec![] };
    let mut stack = graph.node(node).operands.clone();
    let (mut seen, mut out) = (HashSet::new(), Vec::new());
    while let Some(value) = stack.pop() {
        if !gone(value) || !seen.insert(value) {
            continue;
        }
        match graph.value(value).def {
            Def::Result(node, _) if node == again.writer => out.push(value),
            Def::Result(node, i) if loop_regions(graph, node).is_some() => {
                stack.extend(invariant(graph, node, i as usize));
            }
            Def::Result(node, i) if graph.name(node) == BARRIER => {
                stack.extend(graph.node(node).operands.get(i as usize));
            }
            Def::Result(node, _) => stack.extend(&graph.node(node).operands),
            Def::Arg(region, i) => {
                let parent = graph.region(region).parent;
                match graph.name(parent) {
                    MANUAL => stack.extend(graph.node(parent).operands.get(i as usize)),
                    _ => stack.extend(invariant(graph, parent, i as usize)),
                }
            }
        }
    }
    out.sort_unstable();
    out
}

#[derive(Default)]
struct Change {
    rewriter: Rewriter,
    /// By loop: number of turns, and what tells them.
    turns: HashMap<NodeId, (i64, Option<(usize, Affine)>)>,
    positions: Positions,
    /// Behind the loop, by what is stacked.
    stacks: HashMap<ValueId, ValueId>,
}

impl Change {
    /// The backward loop takes a value out of a stack instead of making it again.
    fn take(&mut self, graph: &mut Graph, again: &Again) -> Result<(), Fault> {
        let stack = self.stack(graph, again)?;
        let node = graph.def_node(again.second).ok_or("what is made again is an argument")?;
        let position = self.position(graph, again.reader)?;
        let first = again.kept(graph).ok_or("what is made again is no tensor")?;
        // As it is at the place where the turn takes it out of the stack.
        let (place, ty) = match again.devices {
            None => (node, graph.ty(again.second).clone()),
            Some((_, arg)) => (region_of(graph, arg).map(|r| graph.region(r).parent)?, first.clone().into()),
        };
        let loc = graph.node(node).loc;
        let rewriter = &mut self.rewriter;
        let mut value = rewriter.make(graph, Place::Before(place), loc, |b| {
            let operands = starts(b, stack, position, first.rank())?;
            let sizes = [&[1], first.shape.as_slice()].concat();
            let own = b.op("stablehlo.dynamic_slice", &operands, vec![("slice_sizes", Attr::ints(sizes))])?;
            b.op_typed("stablehlo.reshape", &[own], vec![], ty)
        })?;
        if let Some((_, arg)) = again.devices {
            value = take(graph, arg, value)?;
        }
        rewriter.replace(node, again.second, value);
        Ok(())
    }

    fn position(&mut self, graph: &mut Graph, node: NodeId) -> Result<ValueId, Fault> {
        let (_, counter) = *self.turns.get(&node).ok_or("a loop's turns are not known")?;
        self.positions.of(&mut self.rewriter, graph, node, counter)
    }

    /// What the forward loop makes, a turn each, behind it.
    fn stack(&mut self, graph: &mut Graph, again: &Again) -> Result<ValueId, Fault> {
        if let Some(&known) = self.stacks.get(&again.first) {
            return Ok(known);
        }
        let (trips, _) = *self.turns.get(&again.writer).ok_or("a loop's turns are not known")?;
        let position = self.position(graph, again.writer)?;
        let first = again.devices.map_or(Ok(again.first), |(handed, _)| give(graph, handed, again.first))?;
        let stack = stacked(&mut self.rewriter, graph, again.writer, (trips, position), first)?;
        self.stacks.insert(again.first, stack);
        Ok(stack)
    }
}
