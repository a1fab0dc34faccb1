//! Changing a function in place: ops put before others or first in a region, ops replaced, values carried through loops.
//! The passes that change a step are files of this module, one each.

pub mod arrays;
pub mod bind_shapes;
pub mod bits;
pub mod canonicalize;
pub mod gradients;
pub mod inline;
pub mod instrument;
pub(crate) mod leave;
pub(crate) mod live;
pub mod merge;
pub mod moments;
pub(crate) mod ops;
pub mod quantize;
pub(crate) mod random;
pub mod residuals;
pub mod seal;
pub(crate) mod separate;
pub mod smooth;
pub(crate) mod sorted;
pub(crate) mod turn;
pub(crate) mod updates;
pub mod watch;
pub mod weight_cache;
pub mod weight_remat;

use std::collections::{BinaryHeap, HashMap, HashSet};

use fp8c_ir::Builder;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Def, Graph, LocId, NodeId, RegionId, UNKNOWN, ValueId};

use fp8c_ir::registry::Traits;

use crate::raise::frames::loop_regions;

/// Where new ops go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// Before an op, behind what was put there before.
    Before(NodeId),
    /// Behind an op.
    After(NodeId),
    /// In front of all ops of a region, behind what was put there before.
    First(RegionId),
    /// In front of what a region returns.
    Last(RegionId),
}

/// Changes that are made together at the end, so that every op stands where it stood until then.
#[derive(Default)]
pub(crate) struct Rewriter {
    first: HashMap<RegionId, Vec<NodeId>>,
    before: HashMap<NodeId, Vec<NodeId>>,
    after: HashMap<NodeId, Vec<NodeId>>,
    removed: HashSet<NodeId>,
    replaced: HashMap<ValueId, ValueId>,
    /// Of what was replaced, what the value in its place is made of.
    wrapped: Vec<(ValueId, ValueId)>,
}

/// A value that a loop carries from turn to turn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Carried {
    /// In the body.
    pub(crate) arg: ValueId,
    /// Behind the loop.
    pub(crate) result: ValueId,
}

impl Rewriter {
    /// Makes ops at a place.
    pub(crate) fn make<T>(
        &mut self,
        graph: &mut Graph,
        place: Place,
        loc: LocId,
        make: impl FnOnce(&mut Builder<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
        let made = make(&mut b)?;
        let nodes = std::mem::take(&mut b.made);
        self.insert(graph, place, nodes)?;
        Ok(made)
    }

    /// Puts ops that stand nowhere yet at a place.
    pub(crate) fn insert(&mut self, graph: &Graph, place: Place, nodes: Vec<NodeId>) -> Result<(), Fault> {
        let list = match place {
            Place::Before(node) => self.before.entry(node).or_default(),
            Place::After(node) => self.after.entry(node).or_default(),
            Place::First(region) => self.first.entry(region).or_default(),
            Place::Last(region) => {
                let end = graph.terminator(region).ok_or("a region returns nothing")?;
                self.before.entry(end).or_default()
            }
        };
        list.extend(nodes);
        Ok(())
    }

    /// What used a value uses another one, which is made of it.
    pub(crate) fn wrap(&mut self, old: ValueId, new: ValueId) {
        self.replaced.insert(old, new);
        self.wrapped.push((old, new));
    }

    /// An op goes; what used its result uses another value.
    pub(crate) fn replace(&mut self, node: NodeId, old: ValueId, new: ValueId) {
        self.removed.insert(node);
        self.replaced.insert(old, new);
    }

    /// An op goes that nothing uses any more.
    pub(crate) fn remove(&mut self, node: NodeId) {
        self.removed.insert(node);
    }

    /// Makes the changes inside a region, at any depth.
    pub(crate) fn apply(self, graph: &mut Graph, body: RegionId) {
        let inner = graph.walk(body).into_iter().flat_map(|n| graph.node(n).regions.clone());
        let regions: Vec<RegionId> = std::iter::once(body).chain(inner).collect();
        for region in regions {
            let old = graph.region(region).nodes.clone();
            let touched = |n: &NodeId| {
                self.before.contains_key(n) || self.after.contains_key(n) || self.removed.contains(n)
            };
            if !self.first.contains_key(&region) && !old.iter().any(touched) {
                continue;
            }
            let mut nodes = self.first.get(&region).cloned().unwrap_or_default();
            for node in old {
                nodes.extend(self.before.get(&node).into_iter().flatten());
                nodes.extend((!self.removed.contains(&node)).then_some(node));
                nodes.extend(self.after.get(&node).into_iter().flatten());
            }
            graph.set_nodes(region, nodes);
        }
        graph.replace_uses_in(body, &self.replaced);
        for (old, new) in self.wrapped {
            let Some(node) = graph.def_node(new) else { continue };
            graph.node_mut(node).operands.iter_mut().filter(|v| **v == new).for_each(|v| *v = old);
        }
    }
}

/// The region that a value is defined in.
pub(crate) fn region_of(graph: &Graph, value: ValueId) -> Result<RegionId, Fault> {
    match graph.value(value).def {
        Def::Result(node, _) => graph.node(node).parent.ok_or_else(|| "a value stands nowhere".into()),
        Def::Arg(region, _) => Ok(region),
    }
}

/// In front of an op, or of what holds it where a value comes from outside of that.
pub(crate) fn place_of(graph: &Graph, user: NodeId, value: ValueId) -> Result<Place, Fault> {
    let region = region_of(graph, value)?;
    let node = ancestor_in(graph, user, region).ok_or("a value is used outside of its region")?;
    Ok(Place::Before(node))
}

/// A loop carries one more value, `init` at first; what it is in the next turn is said by [`hand_on`].
pub(crate) fn carry(graph: &mut Graph, node: NodeId, init: ValueId) -> Result<Carried, Fault> {
    let [cond, body] = loop_regions(graph, node).ok_or("what carries a value is no loop")?;
    let ty = graph.ty(init).clone();
    graph.node_mut(node).operands.push(init);
    graph.add_arg(cond, ty.clone(), None, UNKNOWN);
    let arg = graph.add_arg(body, ty.clone(), None, UNKNOWN);
    let result = graph.push_result(node, ty);
    Ok(Carried { arg, result })
}

/// What the value that a loop carries last is in the next turn.
pub(crate) fn hand_on(graph: &mut Graph, node: NodeId, next: ValueId) -> Result<(), Fault> {
    let [_, body] = loop_regions(graph, node).ok_or("what carries a value is no loop")?;
    let end = graph.terminator(body).ok_or("the loop's body returns nothing")?;
    graph.node_mut(end).operands.push(next);
    Ok(())
}

/// What stands in a region and holds a node, or is it.
pub(crate) fn ancestor_in(graph: &Graph, mut node: NodeId, region: RegionId) -> Option<NodeId> {
    loop {
        let at = graph.node(node).parent?;
        if at == region {
            return Some(node);
        }
        node = graph.region(at).parent;
    }
}

/// Orders the ops of a region so that each stands behind what it uses, else as they stood; what has effects keeps its order. By hand:
/// petgraph's `toposort` would not keep them as they stood.
pub(crate) fn settle(graph: &mut Graph, region: RegionId) -> Result<(), Fault> {
    use std::cmp::Reverse;
    let nodes = graph.region(region).nodes.clone();
    let place: HashMap<NodeId, usize> = nodes.iter().copied().zip(0..).collect();
    let mut users: Vec<Vec<usize>> = vec![Vec::new(); nodes.len()];
    let mut waits = vec![0; nodes.len()];
    let mut effect = None;
    for (i, &node) in nodes.iter().enumerate() {
        let data = graph.node(node);
        let captured = if data.regions.is_empty() { vec![] } else { graph.captured(node) };
        let used = data.operands.iter().copied().chain(captured).filter_map(|v| graph.def_node(v));
        let mut before: HashSet<usize> = used.filter_map(|n| place.get(&n).copied()).collect();
        if !data.has(Traits::PURE) {
            before.extend(effect.replace(i));
        }
        waits[i] = before.len();
        before.into_iter().for_each(|j| users[j].push(i));
    }
    let mut ready: BinaryHeap<Reverse<usize>> =
        (0..nodes.len()).filter(|&i| waits[i] == 0).map(Reverse).collect();
    let mut settled = Vec::with_capacity(nodes.len());
    while let Some(Reverse(i)) = ready.pop() {
        settled.push(nodes[i]);
        for &user in &users[i] {
            waits[user] -= 1;
            if waits[user] == 0 {
                ready.push(Reverse(user));
            }
        }
    }
    if settled.len() != nodes.len() {
        return Err("values are computed from each other in a circle".into());
    }
    graph.set_nodes(region, settled);
    Ok(())
}
