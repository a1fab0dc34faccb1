//! In which order the groups and other nodes of a region run.

use std::collections::{BTreeSet, HashMap};

use fp8c_ir::graph::{NodeId, RegionId};
use fp8c_ir::registry::Traits;

use crate::analysis::Analysis;
use crate::flow::Class;
use crate::fuse::Fusion;
use crate::invariant::broken;
use crate::reads::readers;
use crate::weights::Weights;

/// A group or another node, by its place among them.
pub(crate) enum Unit {
    Group(usize),
    Node(NodeId),
}

/// Units in an order in which each comes after what it reads: what frees memory first, otherwise as in the program.
pub(crate) struct Units {
    pub(crate) in_order: Vec<Unit>,
    /// When each node runs.
    positions: HashMap<NodeId, usize>,
}

impl Units {
    /// `after` says, by the unit of each node, what should come after what where nothing needs it earlier.
    pub(crate) fn new(
        analysis: &Analysis<'_>,
        fusion: &Fusion,
        region: RegionId,
        after: impl FnOnce(&HashMap<NodeId, usize>) -> HashMap<usize, Vec<usize>>,
    ) -> Self {
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
            let passed = !fusion.group_of.contains_key(node) && analysis.class(*node) != Some(Class::Other);
            for &value in &graph.node(*node).results {
                let users = readers(analysis, fusion, value);
                users.iter().for_each(|user| queue.before(unit, unit_of[user]));
                if analysis.able.frees_early && !passed {
                    let returned = users.iter().any(|&user| graph.node(user).has(Traits::TERMINATOR));
                    let users = users.iter().map(|user| unit_of[user]).collect();
                    queue.weights.made(graph, value, unit, users, returned);
                }
            }
        }
        for &value in graph.region(region).args.iter().filter(|_| analysis.able.frees_early) {
            let users = readers(analysis, fusion, value).iter().map(|user| unit_of[user]).collect();
            queue.weights.given(graph, value, users);
        }
        queue.after = after(&unit_of);
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
    weights: Weights,
}

impl Queue {
    fn new(count: usize) -> Self {
        Self {
            place: vec![usize::MAX; count],
            waits: vec![0; count],
            then: vec![vec![]; count],
            after: HashMap::new(),
            weights: Weights::new(count),
        }
    }

    fn before(&mut self, first: usize, second: usize) {
        if first != second {
            self.then[first].push(second);
            self.waits[second] += 1;
        }
    }

    /// All units in order. By hand: petgraph's `toposort` does not choose among what is ready.
    fn run(mut self) -> Vec<usize> {
        let count = self.place.len();
        let (mut order, mut done) = (Vec::new(), vec![false; count]);
        let mut ready = BTreeSet::new();
        // Ready, but for what they should come after.
        let mut held: Vec<usize> = Vec::new();
        ready.extend(
            (0..count)
                .filter(|&u| self.waits[u] == 0 && self.place[u] != usize::MAX)
                .map(|u| self.urgency(u)),
        );
        loop {
            let free = |u: usize, done: &[bool]| {
                self.after.get(&u).is_none_or(|before| before.iter().all(|&b| done[b]))
            };
            let next = match ready.pop_first() {
                Some((_, _, unit)) if free(unit, &done) => unit,
                Some((_, _, unit)) => {
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
            for unit in self.weights.run(next) {
                if ready.remove(&(true, self.place[unit], unit)) {
                    ready.insert(self.urgency(unit));
                }
            }
            let freed: Vec<usize> = held.extract_if(.., |u| free(*u, &done)).collect();
            ready.extend(freed.into_iter().map(|u| self.urgency(u)));
            for to in std::mem::take(&mut self.then[next]) {
                self.waits[to] -= 1;
                if self.waits[to] == 0 {
                    ready.insert(self.urgency(to));
                }
            }
        }
    }

    /// What is smallest runs first.
    fn urgency(&self, unit: usize) -> (bool, usize, usize) {
        (!self.weights.is_light(unit), self.place[unit], unit)
    }
}
