//! Which nodes become one kernel. A kernel walks one set of elements in one order; what it computes has either all of
//! them (`full`) or one for each row of them (`row`). Nodes join when they walk the same elements, when one reduces the
//! rows of the other, or when one spreads what the other has a row.

use std::collections::{BTreeSet, HashMap, HashSet};

use fp8c_ir::graph::{NodeId, RegionId, ValueId};

use crate::analysis::Analysis;
use crate::flow::{Class, Hop};
use crate::shape::{shape_of, sizes};
use crate::view::View;

/// Nodes that one kernel computes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    /// In the order of the region.
    pub(crate) nodes: Vec<NodeId>,
    /// Elements that are walked.
    pub(crate) elements: usize,
    /// Rows, where it matters how many elements one has.
    pub(crate) rows: Option<usize>,
    /// Counts of elements at which the dimensions of some operand must be apart, counted from the outermost.
    pub(crate) bounds: BTreeSet<usize>,
    /// The reduction goes along other dimensions than the last: nothing joins it.
    pub(crate) closed: bool,
}

/// Groups of a region's nodes, in an order in which they can run among the other nodes.
pub(crate) struct Fusion {
    pub(crate) groups: Vec<Group>,
    pub(crate) group_of: HashMap<NodeId, usize>,
}

/// How a node's elements stand to those of what it reads.
#[derive(Clone, Copy)]
enum Relation {
    /// The same elements in the same order.
    Same,
    /// What it reads has one element for each row of its own: so many rows.
    Rows(usize),
    Apart,
}

pub(crate) fn fuse(analysis: &Analysis<'_>, region: RegionId) -> Fusion {
    let mut fuser = Fuser::new(analysis, region);
    fuser.join_makers();
    fuser.join_siblings();
    fuser.finish()
}

struct Fuser<'a, 'g> {
    analysis: &'a Analysis<'g>,
    nodes: Vec<NodeId>,
    groups: Vec<Option<Group>>,
    /// The slot of each node, and the group that each slot stands for: the nodes of the smaller of two groups change their
    /// slot when these are joined, so that joining many costs little more than their number.
    slot_of: HashMap<NodeId, usize>,
    slots: Vec<usize>,
    slot_of_group: Vec<usize>,
    /// What each node reads of groups, and which nodes read it.
    makers: HashMap<NodeId, Vec<(NodeId, Relation)>>,
    readers: HashMap<NodeId, Vec<NodeId>>,
    /// Of each group the nodes that something outside reads.
    exits: Vec<Vec<NodeId>>,
    /// Place of each node in the region.
    place: HashMap<NodeId, usize>,
    /// Places of the first and the last node of each group; of one that is no more they are the wrong way round.
    spans: Vec<(usize, usize)>,
}

impl<'a, 'g> Fuser<'a, 'g> {
    fn new(analysis: &'a Analysis<'g>, region: RegionId) -> Self {
        let graph = analysis.graph;
        let nodes = graph.region(region).nodes.clone();
        let place = nodes.iter().enumerate().map(|(i, &n)| (n, i)).collect();
        let mut this = Self {
            analysis,
            nodes,
            groups: vec![],
            slot_of: HashMap::new(),
            slots: vec![],
            slot_of_group: vec![],
            makers: HashMap::new(),
            readers: HashMap::new(),
            exits: vec![],
            place,
            spans: vec![],
        };
        for node in this.nodes.clone() {
            if this.computes(node) {
                let (group, at) = (this.alone(node), this.groups.len());
                this.slot_of.insert(node, at);
                this.slots.push(at);
                this.slot_of_group.push(at);
                this.exits.push(vec![node]);
                this.spans.push((this.place[&node], this.place[&node]));
                this.groups.push(Some(group));
            }
        }
        for node in this.nodes.clone().into_iter().filter(|n| this.slot_of.contains_key(n)) {
            let makers = this.makers(node);
            makers.iter().for_each(|(maker, _)| this.readers.entry(*maker).or_default().push(node));
            this.makers.insert(node, makers);
        }
        this
    }

    /// The group of a node, if it is in one.
    fn group(&self, node: NodeId) -> Option<usize> {
        self.slot_of.get(&node).map(|&slot| self.slots[slot])
    }

    /// The node is computed by a kernel of its own or with others: it is not inline, or something needs it stored.
    fn computes(&self, node: NodeId) -> bool {
        let fusible = matches!(self.analysis.class(node), Some(Class::Elementwise | Class::Reduce(_)));
        let stored = || {
            let graph = self.analysis.graph;
            graph.node(node).results.iter().any(|&v| self.read_stored(v))
        };
        fusible && (!self.analysis.inline.contains(&node) || stored())
    }

    /// Something that is no kernel reads the value or a view of it.
    fn read_stored(&self, value: ValueId) -> bool {
        self.analysis.users(value).iter().any(|&user| match self.analysis.class(user) {
            Some(Class::Other) | None => true,
            Some(Class::View) => self.analysis.views_of(value, user).any(|v| self.read_stored(v)),
            _ => false,
        })
    }

    /// A group of one node.
    fn alone(&self, node: NodeId) -> Group {
        let analysis = self.analysis;
        let domain = analysis.domain(node);
        let elements = domain.iter().product();
        let mut group = Group { nodes: vec![node], elements, ..Group::default() };
        if let Some(Class::Reduce(_)) = analysis.class(node) {
            let rank = domain.len();
            let reduced = reduced_dims(analysis, node);
            let trailing = (0..rank)
                .filter(|d| domain[*d] != 1)
                .skip_while(|d| !reduced.contains(d))
                .all(|d| reduced.contains(&d));
            let rows = (0..rank).filter(|d| !reduced.contains(d)).map(|d| domain[d]).product();
            group.rows = Some(rows);
            group.closed = !trailing;
            group.bounds.insert(rows);
        }
        for i in 0..analysis.graph.node(node).operands.len() {
            for view in self.views(node, i) {
                group.bounds.extend(view.bounds());
            }
        }
        if analysis.graph.node(node).name() == "stablehlo.iota" {
            group.bounds.extend(analysis.iota(node).bounds());
        }
        group.bounds.insert(elements);
        if !chain(&group.bounds) {
            group.closed = true;
        }
        group
    }

    /// Views of stored values that operand `i` of a node is computed from.
    fn views(&self, node: NodeId, i: usize) -> Vec<View> {
        let mut views = Vec::new();
        self.reach(node, i, &mut |analysis, source, path| {
            let iota = analysis.maker(source).filter(|&n| analysis.graph.node(n).name() == "stablehlo.iota");
            let base = match iota {
                Some(iota) if !self.slot_of.contains_key(&iota) => analysis.iota(iota),
                _ => View::dense(&sizes(shape_of(analysis.graph, source))),
            };
            views.extend(analysis.apply(path, base));
        });
        views
    }

    /// Calls `visit` with each stored value, constant or iota that operand `i` of a node is computed from.
    fn reach(&self, node: NodeId, i: usize, visit: &mut dyn FnMut(&Analysis<'g>, ValueId, &[Hop])) {
        let mut work = vec![self.analysis.operand(node, i)];
        while let Some((source, path)) = work.pop() {
            let maker =
                self.analysis.maker(source).filter(|&n| !self.analysis.graph.node(n).operands.is_empty());
            match maker.filter(|n| self.analysis.inline.contains(n) && !self.slot_of.contains_key(n)) {
                Some(inner) => {
                    for i in 0..self.analysis.graph.node(inner).operands.len() {
                        let (source, mut inside) = self.analysis.operand(inner, i);
                        inside.extend_from_slice(&path);
                        work.push((source, inside));
                    }
                }
                None => visit(self.analysis, source, &path),
            }
        }
    }

    /// Nodes of groups that operand `i` of a node reads, with how their elements stand to its own.
    fn makers(&self, node: NodeId) -> Vec<(NodeId, Relation)> {
        let mut makers = Vec::new();
        for i in 0..self.analysis.graph.node(node).operands.len() {
            self.reach(node, i, &mut |analysis, source, path| {
                if let Some(maker) = analysis.maker(source).filter(|n| self.slot_of.contains_key(n)) {
                    makers.push((maker, relation(analysis, source, path)));
                }
            });
        }
        makers
    }

    fn join_makers(&mut self) {
        for node in self.nodes.clone() {
            for (maker, relation) in self.makers.get(&node).cloned().unwrap_or_default() {
                let (Some(a), Some(b)) = (self.group(maker), self.group(node)) else { continue };
                if a != b && !matches!(relation, Relation::Apart) {
                    self.try_join(a, b);
                }
            }
        }
    }

    fn try_join(&mut self, a: usize, b: usize) {
        if let Some(joined) = self.fits(a, b)
            && self.within_tensors(a, b)
            && !self.detour(a, b)
            && !self.detour(b, a)
        {
            self.join(a, b, joined);
        }
    }

    /// What two groups would be together, if they can be.
    fn fits(&self, a: usize, b: usize) -> Option<Group> {
        let both = [self.groups[a].as_ref()?, self.groups[b].as_ref()?];
        if both.iter().any(|g| g.closed) {
            return None;
        }
        let mut joined = Group { elements: both[0].elements.max(both[1].elements), ..Group::default() };
        for group in both {
            let rows = if group.elements == joined.elements {
                group.rows
            } else if group.rows.is_none() {
                Some(group.elements)
            } else {
                return None;
            };
            joined.rows = together(joined.rows, rows)?;
            joined.bounds.extend(&group.bounds);
        }
        let pairs = self.pairs(a, b);
        if pairs.is_empty() && both[0].elements != both[1].elements {
            return None;
        }
        for (.., relation) in &pairs {
            if let Relation::Rows(rows) = relation {
                joined.rows = together(joined.rows, Some(*rows))?;
            }
        }
        pairs.iter().all(|pair| self.consistent(&joined, pair)).then_some(())?;
        if let Some(rows) = joined.rows {
            let fits = rows > 0
                && joined.elements.is_multiple_of(rows)
                && (rows > 1 || joined.elements <= self.analysis.able.longest_row);
            fits.then_some(())?;
            joined.bounds.insert(rows);
        }
        chain(&joined.bounds).then_some(joined)
    }

    /// Two groups together read and write no more tensors than a kernel may.
    fn within_tensors(&self, a: usize, b: usize) -> bool {
        let most = self.analysis.able.tensors;
        if most == usize::MAX {
            return true;
        }
        let (mut reads, mut writes) = (HashSet::new(), 0);
        for &node in [a, b].iter().filter_map(|&g| self.groups[g].as_ref()).flat_map(|g| &g.nodes) {
            writes += usize::from(self.is_read_outside(node, &[a, b]));
            for i in 0..self.analysis.graph.node(node).operands.len() {
                self.reach(node, i, &mut |analysis, source, path| {
                    let maker = analysis.maker(source);
                    let own = maker.and_then(|n| self.group(n)).is_some_and(|g| g == a || g == b);
                    if !own && !maker.is_some_and(|n| analysis.inline.contains(&n)) {
                        reads.insert((source, path.to_vec()));
                    }
                });
            }
        }
        reads.len() + writes <= most
    }

    /// Nodes of one group that read what a node of the other makes; found from the smaller one.
    fn pairs(&self, a: usize, b: usize) -> Vec<(NodeId, NodeId, Relation)> {
        let size = |group: usize| self.groups[group].as_ref().map_or(0, |g| g.nodes.len());
        let (small, large) = if size(a) < size(b) { (a, b) } else { (b, a) };
        let mut pairs = Vec::new();
        let made_for = |reader: NodeId, of: usize, pairs: &mut Vec<_>| {
            let makers = self.makers.get(&reader).into_iter().flatten();
            let makers = makers.filter(|(maker, _)| self.group(*maker) == Some(of));
            pairs.extend(makers.map(|(maker, relation)| (*maker, reader, *relation)));
        };
        let mut readers = BTreeSet::new();
        for &node in self.groups[small].iter().flat_map(|g| &g.nodes) {
            made_for(node, large, &mut pairs);
            let outside = self.readers.get(&node).into_iter().flatten();
            readers.extend(outside.filter(|n| self.group(**n) == Some(large)).copied());
        }
        readers.into_iter().for_each(|reader| made_for(reader, small, &mut pairs));
        pairs
    }

    /// In the joined group the maker has made an element before the reader needs it.
    fn consistent(&self, joined: &Group, (maker, reader, relation): &(NodeId, NodeId, Relation)) -> bool {
        let full = |n: NodeId| self.analysis.domain(n).iter().product::<usize>() == joined.elements;
        let made_full = full(*maker) && !matches!(self.analysis.class(*maker), Some(Class::Reduce(_)));
        match relation {
            Relation::Same => made_full == full(*reader),
            Relation::Rows(rows) => !made_full && full(*reader) && joined.rows == Some(*rows),
            Relation::Apart => false,
        }
    }

    /// The first place from this one on that no group reaches over: a group runs as a whole, so what is behind one of its nodes may lead
    /// to another that stands before.
    fn horizon(&self, mut place: usize) -> usize {
        loop {
            let over = self.spans.iter().filter(|(first, _)| *first <= place).map(|(_, last)| *last).max();
            match over.filter(|last| *last > place) {
                Some(last) => place = last,
                None => return place,
            }
        }
    }

    /// From `from` to `to` through a node of neither that is more than a view or an inline expression.
    fn detour(&self, from: usize, to: usize) -> bool {
        let graph = self.analysis.graph;
        let mut seen: HashSet<(NodeId, bool)> = HashSet::new();
        let mut passed: HashSet<usize> = HashSet::new();
        let (end, mut horizon) = (self.spans[to].1, None);
        // What begins behind the last node of `to`, and behind all groups that reach over it, does not lead there.
        let mut behind = |node: NodeId, group: Option<usize>| {
            let first = group.map_or_else(|| self.place.get(&node).copied(), |g| Some(self.spans[g].0));
            first
                .is_some_and(|place| place > end && place > *horizon.get_or_insert_with(|| self.horizon(end)))
        };
        let mut work: Vec<(NodeId, bool)> = self.exits[from].iter().map(|&n| (n, false)).collect();
        while let Some((node, outside)) = work.pop() {
            for user in graph.node(node).results.iter().flat_map(|&v| self.analysis.users(v)) {
                let group = self.group(*user);
                if group == Some(to) && outside {
                    return true;
                }
                if group == Some(from) || group == Some(to) || behind(*user, group) {
                    continue;
                }
                match group {
                    // All of a group runs when one of its nodes does.
                    Some(g) => {
                        if passed.insert(g) {
                            work.extend(self.exits[g].iter().map(|&n| (n, true)));
                        }
                    }
                    None => {
                        let opaque = matches!(self.analysis.class(*user), Some(Class::Other) | None);
                        let at = (*user, outside || opaque);
                        if seen.insert(at) {
                            work.push(at);
                        }
                    }
                }
            }
        }
        false
    }

    fn join(&mut self, a: usize, b: usize, mut joined: Group) {
        let mut nodes = |group: usize| self.groups[group].take().map(|g| g.nodes).unwrap_or_default();
        let (first, second) = (nodes(a), nodes(b));
        let (keep, change) = if first.len() < second.len() { (b, &first) } else { (a, &second) };
        let slot = self.slot_of_group[keep];
        for &node in change {
            self.slot_of.insert(node, slot);
        }
        self.slots[slot] = a;
        self.slot_of_group[a] = slot;
        let gone = std::mem::replace(&mut self.spans[b], (usize::MAX, 0));
        self.spans[a] = (self.spans[a].0.min(gone.0), self.spans[a].1.max(gone.1));
        joined.nodes = self.in_order(first, second);
        let mut exits = std::mem::take(&mut self.exits[a]);
        exits.append(&mut self.exits[b]);
        exits.retain(|&n| self.is_read_outside(n, &[a]));
        self.exits[a] = exits;
        self.groups[a] = Some(joined);
    }

    /// The nodes of two groups, each in order, in order.
    fn in_order(&self, mut first: Vec<NodeId>, mut second: Vec<NodeId>) -> Vec<NodeId> {
        let place = |node: Option<&NodeId>| node.map(|n| self.place[n]);
        let apart = place(first.last()) < place(second.first());
        first.append(&mut second);
        if !apart {
            first.sort_by_key(|n| self.place[n]);
        }
        first
    }

    /// Something that is not in the groups reads what the node makes, itself or through views and inline expressions; after
    /// many of these it is taken for granted.
    fn is_read_outside(&self, node: NodeId, groups: &[usize]) -> bool {
        const FOLLOWED: usize = 64;
        let users =
            |n: NodeId| self.analysis.graph.node(n).results.iter().flat_map(|&v| self.analysis.users(v));
        let mut work: Vec<NodeId> = users(node).copied().collect();
        let mut followed = 0;
        while let Some(user) = work.pop() {
            match self.group(user) {
                Some(own) if groups.contains(&own) => continue,
                None if !matches!(self.analysis.class(user), Some(Class::Other) | None) => {
                    followed += 1;
                    work.extend(users(user).copied());
                }
                _ => return true,
            }
            if followed > FOLLOWED {
                return true;
            }
        }
        false
    }

    /// Groups that read one value in the same order walk it together.
    fn join_siblings(&mut self) {
        let mut readers: HashMap<ValueId, Vec<NodeId>> = HashMap::new();
        let mut order = Vec::new();
        for &node in self.nodes.iter().filter(|n| self.slot_of.contains_key(n)) {
            for i in 0..self.analysis.graph.node(node).operands.len() {
                let mut sources = Vec::new();
                self.reach(node, i, &mut |analysis, source, path| {
                    if matches!(relation(analysis, source, path), Relation::Same) {
                        sources.push(source);
                    }
                });
                for source in sources {
                    order.push(source);
                    readers.entry(source).or_default().push(node);
                }
            }
        }
        for source in order {
            let Some(nodes) = readers.remove(&source) else { continue };
            for pair in nodes.windows(2) {
                let (Some(a), Some(b)) = (self.group(pair[0]), self.group(pair[1])) else { continue };
                if a != b && self.groups[a].as_ref().is_some_and(|g| g.elements > 1) {
                    self.try_join(a, b);
                }
            }
        }
    }

    fn finish(self) -> Fusion {
        let mut index = HashMap::new();
        let mut groups = Vec::new();
        for (old, group) in self.groups.into_iter().enumerate() {
            if let Some(group) = group {
                index.insert(old, groups.len());
                groups.push(group);
            }
        }
        let group_of = self.slot_of.into_iter().map(|(n, slot)| (n, index[&self.slots[slot]])).collect();
        Fusion { groups, group_of }
    }
}

/// Dimensions of its operand that a reduction goes along.
pub(crate) fn reduced_dims(analysis: &Analysis<'_>, node: NodeId) -> Vec<usize> {
    fp8c_ir::OpView::new(analysis.graph, node).sizes("dimensions").unwrap_or_default()
}

fn relation(analysis: &Analysis<'_>, source: ValueId, path: &[Hop]) -> Relation {
    let shape = sizes(shape_of(analysis.graph, source));
    let n: usize = shape.iter().product();
    let Some(view) = analysis.apply(path, View::dense(&shape)) else { return Relation::Apart };
    let elements = view.elements();
    if view.is_dense() && elements == n {
        return Relation::Same;
    }
    if n > 0 && elements > n && elements % n == 0 {
        let rows = view.reshape(&[n, elements / n]);
        if rows.is_some_and(|v| v.offset == 0 && (n == 1 || v.strides[0] == 1) && v.strides[1] == 0) && n > 1
        {
            return Relation::Rows(n);
        }
    }
    Relation::Apart
}

fn together(a: Option<usize>, b: Option<usize>) -> Option<Option<usize>> {
    match (a, b) {
        (Some(a), Some(b)) if a != b => None,
        (a, b) => Some(a.or(b)),
    }
}

/// Each divides the next.
fn chain(bounds: &BTreeSet<usize>) -> bool {
    bounds.iter().zip(bounds.iter().skip(1)).all(|(a, b)| *a > 0 && b % a == 0)
}
