//! Loops that stay loops: which do, what of their stacks a launch can be told the place of, and what of a turn is known from its number.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use fp8c_dialects::registry;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::{Attr, Builder, ElementType, Move, Tensor, TensorType};

use crate::numbers::Numbers;
use crate::target::elem;

/// A part of a tensor may begin at multiples of so many bytes, as memory that the device gives out does.
const ALIGNED: i64 = 128;
/// A loop of more turns is none that anybody records.
const MOST_TURNS: u64 = 1 << 20;

/// Elements in a row: the first one in the first turn, and how many further in each turn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Part {
    pub(crate) first: i64,
    pub(crate) step: i64,
}

/// A loop that stays.
pub(crate) struct Stays {
    pub(crate) node: NodeId,
    pub(crate) turns: u64,
    /// Slices that are parts of a stack, and updates that write one.
    pub(crate) parts: HashMap<NodeId, Part>,
    /// Whole numbers that a turn computes from its counter for what else it does, in each turn.
    numbers: BTreeMap<ValueId, Vec<i64>>,
}

/// A loop that is launched turn by turn: how often it goes round is known, it would have more ops than `most` if it were unrolled, and
/// there is no loop inside.
pub(crate) fn stays(graph: &Graph, node: NodeId, numbers: &mut Numbers, most: usize) -> Option<Stays> {
    let &[condition, body] = graph.node(node).regions.as_slice() else { return None };
    let ops = graph.walk(body);
    if ops.iter().any(|&n| graph.name(n) == "stablehlo.while") {
        return None;
    }
    let mut known: BTreeMap<ValueId, Vec<i64>> = whole(graph, body).map(|v| (v, vec![])).collect();
    let mut now: Vec<Option<i64>> = graph.node(node).operands.iter().map(|&v| numbers.of(graph, v)).collect();
    let holds = graph.terminator(condition).and_then(|end| graph.node(end).operands.first().copied())?;
    let next = graph.node(graph.terminator(body)?).operands.clone();
    let mut turns = 0;
    loop {
        let mut inside = numbers.inside(&graph.region(condition).args, &now);
        if inside.of(graph, holds)? == 0 {
            break;
        }
        let mut inside = numbers.inside(&graph.region(body).args, &now);
        known.iter_mut().for_each(|(&v, all)| all.extend(inside.of(graph, v)));
        now = next.iter().map(|&v| inside.of(graph, v)).collect();
        turns += 1;
        if turns > MOST_TURNS {
            return None;
        }
    }
    if (ops.len() as u64).saturating_mul(turns) <= most as u64 {
        return None;
    }
    known.retain(|_, all| all.len() as u64 == turns);
    let rows = graph.region(body).nodes.iter().copied().filter(|&n| rows(graph, n));
    let parts: HashMap<NodeId, Part> =
        rows.filter_map(|n| Some((n, part(graph, node, n, known.get(&first_row(graph, n)?)?)?))).collect();
    let needed = needed(graph, body, &known, &parts);
    known.retain(|v, _| needed.contains(v));
    Some(Stays { node, turns, parts, numbers: known })
}

/// Whole numbers of a turn.
fn whole(graph: &Graph, body: RegionId) -> impl Iterator<Item = ValueId> {
    let nodes = graph.region(body).nodes.iter();
    let all = nodes.flat_map(|&n| graph.node(n).operands.iter().chain(&graph.node(n).results));
    let one = |v: &&ValueId| {
        graph.ty(**v).as_tensor().is_some_and(|t| t.elements() == Some(1) && !t.elem.is_float())
    };
    all.filter(one).copied()
}

/// Numbers that something reads which is no such number itself: those of the loop that are no constants.
fn needed(
    graph: &Graph,
    body: RegionId,
    known: &BTreeMap<ValueId, Vec<i64>>,
    parts: &HashMap<NodeId, Part>,
) -> BTreeSet<ValueId> {
    let nodes = &graph.region(body).nodes[..graph.region(body).nodes.len() - 1];
    let reads = nodes
        .iter()
        .filter(|&n| !parts.contains_key(n) && !graph.node(*n).results.iter().all(|v| known.contains_key(v)));
    let read = reads.flat_map(|&n| [&graph.node(n).operands[..], &graph.captured(n)].concat());
    let made_here = |v: &ValueId| match graph.def_node(*v) {
        Some(n) => {
            graph.node(n).parent == Some(body)
                && !matches!(graph.name(n), "stablehlo.constant" | "arith.constant")
        }
        None => graph.region(body).args.contains(v),
    };
    read.filter(|v| known.contains_key(v) && made_here(v)).collect()
}

/// The first of some numbers, and the distance from each to the next.
fn even(all: &[i64]) -> Option<(i64, i64)> {
    let first = *all.first()?;
    let step = all.get(1).map_or(0, |second| second - first);
    all.windows(2).all(|pair| pair[1] - pair[0] == step).then_some((first, step))
}

/// The node slices a stack, or updates a slice of one, along its first dimension alone.
fn rows(graph: &Graph, node: NodeId) -> bool {
    let of = |v: ValueId| graph.ty(v).as_tensor().map(|t| t.shape.to_vec());
    let data = graph.node(node);
    let part = match data.moves() {
        Some(Move::DynamicSlice) => data.results[0],
        Some(Move::DynamicUpdateSlice) => data.operands[1],
        _ => return false,
    };
    matches!((of(data.operands[0]), of(part)), (Some(a), Some(b)) if !a.is_empty() && a[1..] == b[1..])
}

fn first_row(graph: &Graph, node: NodeId) -> Option<ValueId> {
    let at = if graph.node(node).is(Move::DynamicSlice) { 1 } else { 2 };
    graph.node(node).operands.get(at).copied()
}

/// The part of a stack that a slice is, where it begins at the same distance in each turn, at an address that the device takes, and
/// nothing else of a turn sees the stack change.
fn part(graph: &Graph, of: NodeId, node: NodeId, starts: &[i64]) -> Option<Part> {
    let data = graph.node(node);
    let writes = data.is(Move::DynamicUpdateSlice);
    let whole = graph.ty(data.operands[0]).as_tensor()?;
    let part = graph.ty(if writes { data.operands[1] } else { data.results[0] }).as_tensor()?;
    let row: i64 = whole.shape[1..].iter().product();
    let clamped = |&start: &i64| start.clamp(0, (whole.shape[0] - part.shape[0]).max(0)) * row;
    let (first, step) = even(&starts.iter().map(clamped).collect::<Vec<_>>())?;
    let bytes = elem(whole.elem)?.bytes() as i64;
    if (first * bytes) % ALIGNED != 0 || (step * bytes) % ALIGNED != 0 {
        return None;
    }
    let body = *graph.node(of).regions.get(1)?;
    let carried = Carried::of(graph, of)?;
    let argument = graph.region(body).args.iter().position(|&a| a == data.operands[0]);
    let fits = match (argument, writes) {
        (Some(j), true) => {
            let uses = |v: ValueId| uses_in(graph, body, v);
            carried.next[j] == data.results[0] && uses(data.operands[0]) == 1 && uses(data.results[0]) == 1
        }
        (None, true) => false,
        (Some(j), false) => carried.stays(j),
        (None, false) => graph.def_node(data.operands[0]).is_none_or(|n| graph.node(n).parent != Some(body)),
    };
    fits.then_some(Part { first, step })
}

fn uses_in(graph: &Graph, region: RegionId, value: ValueId) -> usize {
    let nodes = graph.walk(region);
    nodes.iter().flat_map(|&n| &graph.node(n).operands).filter(|&&v| v == value).count()
}

/// What a loop carries: what it begins with, a turn's arguments, what a turn returns, and what the loop returns.
pub(crate) struct Carried {
    pub(crate) first: Vec<ValueId>,
    pub(crate) now: Vec<ValueId>,
    pub(crate) next: Vec<ValueId>,
    pub(crate) last: Vec<ValueId>,
}

impl Carried {
    pub(crate) fn of(graph: &Graph, node: NodeId) -> Option<Self> {
        let data = graph.node(node);
        let body = *data.regions.get(1)?;
        let next = graph.node(graph.terminator(body)?).operands.clone();
        let now = graph.region(body).args.clone();
        Some(Self { first: data.operands.clone(), now, next, last: data.results.clone() })
    }

    /// No turn changes it.
    pub(crate) fn stays(&self, j: usize) -> bool {
        self.next[j] == self.now[j]
    }

    /// What a value of a turn is outside of the loop, where no turn changes it.
    pub(crate) fn outside(&self, value: ValueId) -> Option<ValueId> {
        match self.now.iter().position(|&a| a == value) {
            Some(j) => self.stays(j).then_some(self.first[j]),
            None => Some(value),
        }
    }
}

/// What no turn changes is what the loop began with.
pub(crate) fn unchanged(graph: &mut Graph, loops: &[Stays]) {
    for carried in loops.iter().filter_map(|l| Carried::of(graph, l.node)).collect::<Vec<_>>() {
        let same = (0..carried.last.len()).filter(|&j| carried.stays(j));
        let same = same.map(|j| (carried.last[j], carried.first[j])).collect();
        graph.replace_uses(&same);
    }
}

/// Whole numbers of a turn are read from tables, at a counter that is carried: however a program computes them, this the device can.
pub(crate) fn counted(graph: &mut Graph, main: RegionId, turned: &Stays) -> Option<()> {
    let &[condition, body] = graph.node(turned.node).regions.as_slice() else { return None };
    if turned.numbers.is_empty() {
        return Some(());
    }
    let (loc, end) = (graph.node(turned.node).loc, graph.terminator(body)?);
    let ty = TensorType::new([], ElementType::I32);
    let number = |n: i64| Tensor::from_ints(TensorType::new([], ElementType::I32), vec![n]);
    let turn = graph.add_arg(body, ty.clone().into(), None, loc);
    graph.add_arg(condition, ty.clone().into(), None, loc);
    let mut b = Builder::new(graph, registry(), loc);
    let begin = b.constant(&number(0)).ok()?;
    let before = std::mem::take(&mut b.made);
    let one = b.constant(&number(1)).ok()?;
    let next = b.op("stablehlo.add", &[turn, one], vec![]).ok()?;
    let (mut map, mut made) = (HashMap::new(), HashMap::new());
    for (&value, all) in &turned.numbers {
        let ty = b.graph.ty(value).as_tensor()?.clone();
        let number = match made.get(&(ty.clone(), all)) {
            Some(&known) => known,
            None => looked_up(&mut b, turn, &ty, all).ok()?,
        };
        made.insert((ty, all), number);
        map.insert(value, number);
    }
    let inside = std::mem::take(&mut b.made);
    // What makes the numbers reads what they were made of; nothing else does.
    for node in graph.region(body).nodes.clone() {
        let makes_number = graph.node(node).results.iter().any(|v| map.contains_key(v));
        if node != end && !makes_number && !turned.parts.contains_key(&node) {
            for operand in &mut graph.node_mut(node).operands {
                *operand = map.get(operand).copied().unwrap_or(*operand);
            }
            for region in graph.node(node).regions.clone() {
                graph.replace_uses_in(region, &map);
            }
        }
    }
    let first = *graph.region(body).nodes.first()?;
    insert(graph, body, first, inside);
    insert(graph, main, turned.node, before);
    graph.node_mut(end).operands.push(next);
    graph.node_mut(turned.node).operands.push(begin);
    graph.push_result(turned.node, ty.into());
    Some(())
}

/// A number of this turn, from the numbers of all turns.
fn looked_up(b: &mut Builder<'_>, turn: ValueId, ty: &TensorType, all: &[i64]) -> Result<ValueId, Fault> {
    if all.iter().all(|&n| n == all[0]) {
        return b.constant(&Tensor::from_ints(ty.clone(), vec![all[0]]));
    }
    let table = b.constant(&Tensor::from_ints(TensorType::new([all.len() as i64], ty.elem), all.to_vec()))?;
    let (sizes, row) = (vec![("slice_sizes", Attr::ints([1]))], TensorType::new([1], ty.elem));
    let row = b.op_typed("stablehlo.dynamic_slice", &[table, turn], sizes, row.into())?;
    b.op_typed("stablehlo.reshape", &[row], vec![], ty.clone().into())
}

/// Puts nodes in front of another.
fn insert(graph: &mut Graph, region: RegionId, before: NodeId, made: Vec<NodeId>) {
    let nodes = graph.region(region).nodes.iter();
    let nodes = nodes.flat_map(|&n| if n == before { [&made[..], &[n]].concat() } else { vec![n] }).collect();
    graph.set_nodes(region, nodes);
}
