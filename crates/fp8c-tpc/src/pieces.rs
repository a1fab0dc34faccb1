//! `@main` is cut at loops into pieces, each of which is recorded as one graph; a loop's is launched once for each
//! turn. What goes from piece to piece lies in memory that outlasts launches.
//!
//! What a turn carries to the next is written to memory of its own and exchanged with what it read. Slices of a stack at the turn's
//! place are no ops of a turn: the launch is told where they begin.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};

use crate::loops::{Carried, Part, Stays, counted, unchanged};

/// Memory that outlasts launches.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Memory {
    Argument(usize),
    Result(usize),
    Kept(usize),
}

/// Where a piece's argument or result lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) memory: Memory,
    /// Only a part of it.
    pub(crate) part: Option<Part>,
}

impl Slot {
    fn whole(memory: Memory) -> Self {
        Self { memory, part: None }
    }
}

/// What is recorded as one graph.
pub(crate) struct Piece {
    /// Its `@main` takes and returns what lies in the slots.
    pub(crate) graph: Graph,
    pub(crate) arguments: Vec<Slot>,
    pub(crate) results: Vec<Slot>,
    pub(crate) turns: u64,
    /// What a turn wrote and what it read, exchanged after each.
    pub(crate) exchanged: Vec<(Memory, Memory)>,
}

/// Cuts `@main` at loops.
///
/// # Errors
/// There is no `@main`, or it does not return.
pub(crate) fn cut(graph: Graph, loops: Vec<Stays>) -> Result<Vec<Piece>, Diagnostic> {
    cut_at(graph, &loops).ok_or_else(|| Diagnostic::error(code::COMPILE, "@main cannot be cut at its loops"))
}

fn cut_at(mut graph: Graph, loops: &[Stays]) -> Option<Vec<Piece>> {
    let body = *graph.node(graph.main()?).regions.first()?;
    let end = graph.terminator(body)?;
    unchanged(&mut graph, loops);
    loops.iter().try_for_each(|l| counted(&mut graph, body, l))?;
    let memory = graph.region(body).args.iter().enumerate().map(|(i, &v)| (v, Memory::Argument(i))).collect();
    let results = graph.node(end).operands.iter().enumerate();
    let returned = results.map(|(i, &v)| (v, Slot::whole(Memory::Result(i)))).collect();
    let mut this =
        Cut { graph, body, end, memory, kept: 0, needed: BTreeSet::new(), returned, pieces: vec![] };
    let mut nodes: Vec<NodeId> = this.graph.region(body).nodes.clone();
    nodes.pop();
    for turned in loops.iter().rev() {
        let at = nodes.iter().position(|&n| n == turned.node)?;
        let behind = nodes.split_off(at + 1);
        nodes.pop();
        this.once(&behind, false);
        this.turned(turned)?;
    }
    this.once(&nodes, true);
    this.pieces.reverse();
    Some(this.pieces)
}

/// Pieces are cut from the end, so that what later ones need is known.
struct Cut {
    graph: Graph,
    body: RegionId,
    end: NodeId,
    /// Where values lie that pieces hand on.
    memory: HashMap<ValueId, Memory>,
    kept: usize,
    /// Values that later pieces read.
    needed: BTreeSet<ValueId>,
    /// What the next piece must return besides.
    returned: Vec<(ValueId, Slot)>,
    pieces: Vec<Piece>,
}

impl Cut {
    fn new_memory(&mut self) -> Memory {
        self.kept += 1;
        Memory::Kept(self.kept - 1)
    }

    /// Where a value lies.
    fn lies(&mut self, value: ValueId) -> Memory {
        if let Some(&known) = self.memory.get(&value) {
            return known;
        }
        let new = self.new_memory();
        self.memory.insert(value, new);
        new
    }

    /// Nodes that are run once.
    fn once(&mut self, nodes: &[NodeId], first: bool) {
        let made: HashSet<ValueId> =
            nodes.iter().flat_map(|&n| &self.graph.node(n).results).copied().collect();
        let mut results = std::mem::take(&mut self.returned);
        let handed: Vec<ValueId> = self.needed.iter().copied().filter(|v| made.contains(v)).collect();
        for value in handed {
            self.needed.remove(&value);
            results.push((value, Slot::whole(self.lies(value))));
        }
        let (nodes, mut read) = self.live(nodes, results.iter().map(|r| r.0), |_| false);
        if first {
            read = self.graph.region(self.body).args.iter().copied().collect();
        } else {
            self.needed.extend(&read);
        }
        let mut arguments: Vec<(ValueId, Slot)> =
            read.into_iter().map(|v| (v, Slot::whole(self.lies(v)))).collect();
        if first {
            arguments.sort_by_key(|a| self.graph.result_index(a.0));
        }
        self.piece(nodes, &arguments, &results, 1, vec![]);
    }

    /// Nodes of some that results need, and what these read from elsewhere; parts are read, too.
    fn live(
        &self,
        nodes: &[NodeId],
        results: impl Iterator<Item = ValueId>,
        is_part: impl Fn(NodeId) -> bool,
    ) -> (Vec<NodeId>, BTreeSet<ValueId>) {
        let (mut wanted, mut live): (BTreeSet<ValueId>, Vec<NodeId>) = (results.collect(), vec![]);
        for &node in nodes.iter().rev().filter(|&&n| !is_part(n)) {
            let data = self.graph.node(node);
            if data.results.iter().any(|v| wanted.contains(v)) {
                wanted.extend(&data.operands);
                wanted.extend(self.graph.captured(node));
                live.push(node);
            }
        }
        live.reverse();
        for &node in &live {
            self.graph.node(node).results.iter().for_each(|v| {
                wanted.remove(v);
            });
        }
        (live, wanted)
    }

    /// A turn of a loop.
    fn turned(&mut self, turned: &Stays) -> Option<()> {
        let carried = Carried::of(&self.graph, turned.node)?;
        let body = *self.graph.node(turned.node).regions.get(1)?;
        let mut nodes = self.graph.region(body).nodes.clone();
        nodes.pop();
        // What is written in parts: the update, and which part it is.
        let written = |graph: &Graph, j: usize| {
            let node = graph.def_node(carried.next[j])?;
            let part = turned.parts.get(&node)?;
            graph.node(node).is(Move::DynamicUpdateSlice).then(|| (graph.node(node).operands[1], *part))
        };
        let made = |graph: &Graph, j| written(graph, j).map_or(carried.next[j], |w| w.0);
        let changing: Vec<usize> = (0..carried.now.len()).filter(|&j| !carried.stays(j)).collect();
        let mut wanted: BTreeSet<usize> =
            changing.iter().copied().filter(|&j| self.needed.contains(&carried.last[j])).collect();
        // What a wanted result is computed from is carried, too.
        let (live, read) = loop {
            let results: Vec<ValueId> = wanted.iter().map(|&j| made(&self.graph, j)).collect();
            let (live, read) = self.live(&nodes, results.into_iter(), |n| turned.parts.contains_key(&n));
            let more = changing.iter().copied().filter(|&j| read.contains(&carried.now[j]));
            let before = wanted.len();
            wanted.extend(more);
            if wanted.len() == before {
                break (live, read);
            }
        };
        let (mut results, mut exchanged) = (vec![], vec![]);
        let mut arguments = BTreeMap::new();
        for &j in &wanted {
            self.needed.remove(&carried.last[j]);
            let memory = self.lies(carried.last[j]);
            self.returned.push((carried.first[j], Slot::whole(memory)));
            if let Some((update, part)) = written(&self.graph, j) {
                results.push((update, Slot { memory, part: Some(part) }));
                continue;
            }
            let next = self.new_memory();
            results.push((carried.next[j], Slot::whole(next)));
            exchanged.push((next, memory));
            arguments.insert(carried.now[j], Slot::whole(memory));
        }
        for value in read {
            if arguments.contains_key(&value) {
                continue;
            }
            let slice = self.graph.def_node(value).and_then(|n| Some((n, *turned.parts.get(&n)?)));
            let whole = slice.map_or(value, |(n, _)| self.graph.node(n).operands[0]);
            let outside = carried.outside(whole)?;
            self.needed.insert(outside);
            arguments.insert(value, Slot { memory: self.lies(outside), part: slice.map(|s| s.1) });
        }
        let arguments: Vec<(ValueId, Slot)> = arguments.into_iter().collect();
        self.piece(live, &arguments, &results, turned.turns, exchanged);
        Some(())
    }

    /// A graph whose `@main` is some nodes.
    fn piece(
        &mut self,
        mut nodes: Vec<NodeId>,
        arguments: &[(ValueId, Slot)],
        results: &[(ValueId, Slot)],
        turns: u64,
        exchanged: Vec<(Memory, Memory)>,
    ) {
        let mut graph = self.graph.clone();
        graph.region_mut(self.body).args.clear();
        let mut map = HashMap::new();
        for &(value, _) in arguments {
            let data = graph.value(value).clone();
            map.insert(value, graph.add_arg(self.body, data.ty, data.name, data.loc));
        }
        graph.node_mut(self.end).operands = results.iter().map(|r| r.0).collect();
        nodes.push(self.end);
        graph.set_nodes(self.body, nodes);
        graph.replace_uses_in(self.body, &map);
        let slots = |of: &[(ValueId, Slot)]| of.iter().map(|s| s.1).collect();
        self.pieces.push(Piece {
            graph,
            arguments: slots(arguments),
            results: slots(results),
            turns,
            exchanged,
        });
    }
}
