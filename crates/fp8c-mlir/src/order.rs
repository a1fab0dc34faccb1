//! In which order the groups and other nodes of a region run, and what reads what of others.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};

use fp8c_ir::graph::{NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;

use crate::analysis::{Analysis, Class};
use crate::donate::Wishes;
use crate::fuse::Fusion;
use crate::invariant::broken;

/// Values of a group that something outside it reads.
pub(crate) fn stored(analysis: &Analysis<'_>, fusion: &Fusion, group: usize) -> Vec<ValueId> {
    let nodes = &fusion.groups[group].nodes;
    let results = nodes.iter().flat_map(|&n| analysis.graph.node(n).results.clone());
    results.filter(|&v| read_outside(analysis, fusion, group, v)).collect()
}

fn read_outside(analysis: &Analysis<'_>, fusion: &Fusion, group: usize, value: ValueId) -> bool {
    readers(analysis, fusion, value).iter().any(|user| fusion.group_of.get(user) != Some(&group))
}

/// Nodes that read a value, themselves or by way of views and inline expressions.
pub(crate) fn readers(analysis: &Analysis<'_>, fusion: &Fusion, value: ValueId) -> Vec<NodeId> {
    let graph = analysis.graph;
    let (mut readers, mut work, mut seen) = (Vec::new(), vec![value], HashSet::new());
    while let Some(value) = work.pop() {
        for &user in analysis.users(value) {
            let data = graph.node(user);
            // Each result of a barrier is the operand in its place: what reads one does not read the others.
            let barrier = data.name() == "stablehlo.optimization_barrier";
            if !seen.insert((user, barrier.then_some(value))) {
                continue;
            }
            let passes = matches!(analysis.class(user), Some(Class::View | Class::Elementwise));
            if passes && !fusion.group_of.contains_key(&user) {
                let same = |&(i, _): &(usize, &ValueId)| !barrier || data.operands.get(i) == Some(&value);
                work.extend(data.results.iter().enumerate().filter(same).map(|(_, &result)| result));
            } else {
                readers.push(user);
            }
        }
    }
    readers
}

/// A group or another node, by its place among them.
pub(crate) enum Unit {
    Group(usize),
    Node(NodeId),
}

/// Units in an order in which each comes after what it reads, otherwise as in the program.
pub(crate) struct Units {
    pub(crate) in_order: Vec<Unit>,
    /// When each node runs.
    positions: HashMap<NodeId, usize>,
}

impl Units {
    /// What writes over an argument comes after what reads it, where nothing needs it earlier.
    pub(crate) fn new(analysis: &Analysis<'_>, fusion: &Fusion, region: RegionId, wishes: &Wishes) -> Self {
        let graph = analysis.graph;
        let nodes = &graph.region(region).nodes;
        let groups = fusion.groups.len();
        // Units: groups first, then other nodes by their place.
        let mut unit_of = nodes
            .iter()
            .enumerate()
            .map(|(i, n)| (*n, fusion.group_of.get(n).copied().unwrap_or(groups + i)))
            .collect::<HashMap<_, _>>();
        // What belongs to a product runs with it.
        let together: Vec<(NodeId, usize)> =
            (nodes.iter()).filter_map(|&n| Some((n, unit_of[&analysis.epilogues.last_of(n)?]))).collect();
        unit_of.extend(together);
        let count = groups + nodes.len();
        let mut queue = Queue::new(count);
        for (i, node) in nodes.iter().enumerate() {
            let unit = unit_of[node];
            queue.place[unit] = queue.place[unit].min(i);
            for &value in &graph.node(*node).results {
                for user in readers(analysis, fusion, value) {
                    queue.before(unit, unit_of[&user]);
                }
            }
        }
        queue.after = wishes.after(analysis, fusion, &unit_of);
        let units = queue.place.iter().filter(|&&place| place != usize::MAX).count();
        let order = queue.run();
        if order.len() != units {
            broken!("{} of {units} units of a region wait for each other", units - order.len());
        }
        let mut in_order = Vec::new();
        let mut done = vec![0; count];
        for (at, unit) in order.into_iter().enumerate() {
            done[unit] = at;
            if unit < groups {
                in_order.push(Unit::Group(unit));
            } else if !graph.node(nodes[unit - groups]).has(Traits::TERMINATOR) {
                in_order.push(Unit::Node(nodes[unit - groups]));
            }
        }
        Self { in_order, positions: unit_of.into_iter().map(|(n, u)| (n, done[u])).collect() }
    }

    /// When a node runs, as a number that grows.
    pub(crate) fn position(&self, node: NodeId) -> Option<usize> {
        self.positions.get(&node).copied()
    }
}

/// Units that wait for others.
struct Queue {
    /// Earliest place in the program; none where there is no such unit.
    place: Vec<usize>,
    waits: Vec<usize>,
    then: Vec<Vec<usize>>,
    /// Units that others should come after, if that does not hold up everything.
    after: HashMap<usize, Vec<usize>>,
}

impl Queue {
    fn new(count: usize) -> Self {
        Self {
            place: vec![usize::MAX; count],
            waits: vec![0; count],
            then: vec![vec![]; count],
            after: HashMap::new(),
        }
    }

    fn before(&mut self, first: usize, second: usize) {
        if first != second {
            self.then[first].push(second);
            self.waits[second] += 1;
        }
    }

    /// All units in order.
    fn run(mut self) -> Vec<usize> {
        let count = self.place.len();
        let (mut order, mut done) = (Vec::new(), vec![false; count]);
        let mut ready: BinaryHeap<Reverse<(usize, usize)>> = BinaryHeap::new();
        // Ready, but for what they should come after.
        let mut held: Vec<usize> = Vec::new();
        ready.extend(
            (0..count)
                .filter(|&u| self.waits[u] == 0 && self.place[u] != usize::MAX)
                .map(|u| Reverse((self.place[u], u))),
        );
        loop {
            let free = |u: usize, done: &[bool]| {
                self.after.get(&u).is_none_or(|before| before.iter().all(|&b| done[b]))
            };
            let next = match ready.pop() {
                Some(Reverse((_, unit))) if free(unit, &done) => unit,
                Some(Reverse((_, unit))) => {
                    held.push(unit);
                    continue;
                }
                // Nothing else can run: the first of those held goes on.
                None => match held.iter().copied().min_by_key(|&u| self.place[u]) {
                    Some(unit) => unit,
                    None => return order,
                },
            };
            held.retain(|&u| u != next);
            order.push(next);
            done[next] = true;
            ready.extend(held.extract_if(.., |u| free(*u, &done)).map(|u| Reverse((self.place[u], u))));
            for to in std::mem::take(&mut self.then[next]) {
                self.waits[to] -= 1;
                if self.waits[to] == 0 {
                    ready.push(Reverse((self.place[to], to)));
                }
            }
        }
    }
}
