//! Which nodes become one kernel. A kernel walks one set of elements in one order; what it computes has either all of
//! them (`full`) or one for each row of them (`row`). Nodes join when they walk the same elements, when one reduces the
//! rows of the other, or when one spreads what the other has a row.

use std::collections::{BTreeSet, HashMap, HashSet};

use fp8c_ir::graph::{NodeId, RegionId, ValueId};

use crate::analysis::{Analysis, Class, shape_of, sizes};
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

/// Rows longer than this are never held in a kernel whose only row they are.
const LONGEST_ROW: usize = 1 << 14;

/// Groups of a region's nodes, in an order in which they can run among the other nodes.
pub(crate) struct Fusion {
    pub(crate) groups: Vec<Group>,
    pub(crate) group_of: HashMap<NodeId, usize>,
}

/// How a node's elements stand to those of what it reads.
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
    group_of: HashMap<NodeId, usize>,
    /// Place of each node in the region.
    place: HashMap<NodeId, usize>,
}

impl<'a, 'g> Fuser<'a, 'g> {
    fn new(analysis: &'a Analysis<'g>, region: RegionId) -> Self {
        let graph = analysis.graph;
        let nodes = graph.region(region).nodes.clone();
        let place = nodes.iter().enumerate().map(|(i, &n)| (n, i)).collect();
        let mut this = Self { analysis, nodes, groups: vec![], group_of: HashMap::new(), place };
        for node in this.nodes.clone() {
            if this.computes(node) {
                let group = this.alone(node);
                this.group_of.insert(node, this.groups.len());
                this.groups.push(Some(group));
            }
        }
        this
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
                Some(iota) if !self.group_of.contains_key(&iota) => analysis.iota(iota),
                _ => View::dense(&sizes(shape_of(analysis.graph, source))),
            };
            views.extend(analysis.apply(path, base));
        });
        views
    }

    /// Calls `visit` with each stored value, constant or iota that operand `i` of a node is computed from.
    fn reach(
        &self,
        node: NodeId,
        i: usize,
        visit: &mut dyn FnMut(&Analysis<'g>, ValueId, &[crate::analysis::Hop]),
    ) {
        let mut work = vec![self.analysis.operand(node, i)];
        while let Some((source, path)) = work.pop() {
            let maker =
                self.analysis.maker(source).filter(|&n| !self.analysis.graph.node(n).operands.is_empty());
            match maker.filter(|n| self.analysis.inline.contains(n) && !self.group_of.contains_key(n)) {
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
                if let Some(maker) = analysis.maker(source).filter(|n| self.group_of.contains_key(n)) {
                    makers.push((maker, relation(analysis, source, path)));
                }
            });
        }
        makers
    }

    fn join_makers(&mut self) {
        for node in self.nodes.clone() {
            if !self.group_of.contains_key(&node) {
                continue;
            }
            for (maker, relation) in self.makers(node) {
                let (a, b) = (self.group_of[&maker], self.group_of[&node]);
                if a != b && !matches!(relation, Relation::Apart) {
                    self.try_join(a, b);
                }
            }
        }
    }

    fn try_join(&mut self, a: usize, b: usize) {
        if let Some(joined) = self.fits(a, b)
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
                && (rows > 1 || joined.elements <= LONGEST_ROW);
            fits.then_some(())?;
            joined.bounds.insert(rows);
        }
        chain(&joined.bounds).then_some(joined)
    }

    /// Nodes of one group that read what a node of the other makes.
    fn pairs(&self, a: usize, b: usize) -> Vec<(NodeId, NodeId, Relation)> {
        let mut pairs = Vec::new();
        for (from, to) in [(a, b), (b, a)] {
            for &reader in self.groups[to].iter().flat_map(|g| &g.nodes) {
                let makers = self.makers(reader).into_iter().filter(|(m, _)| self.group_of[m] == from);
                pairs.extend(makers.map(|(maker, relation)| (maker, reader, relation)));
            }
        }
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

    /// From `from` to `to` through a node of neither that is more than a view or an inline expression.
    fn detour(&self, from: usize, to: usize) -> bool {
        let graph = self.analysis.graph;
        let mut seen: HashSet<(NodeId, bool)> = HashSet::new();
        let mut work: Vec<(NodeId, bool)> =
            self.groups[from].iter().flat_map(|g| &g.nodes).map(|&n| (n, false)).collect();
        while let Some((node, outside)) = work.pop() {
            for user in graph.node(node).results.iter().flat_map(|&v| self.analysis.users(v)) {
                let group = self.group_of.get(user).copied();
                if group == Some(to) && outside {
                    return true;
                }
                if group == Some(from) || group == Some(to) {
                    continue;
                }
                match group.and_then(|g| self.groups[g].as_ref()) {
                    // All of a group runs when one of its nodes does.
                    Some(g) => work.extend(g.nodes.iter().map(|&n| (n, true)).filter(|at| seen.insert(*at))),
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
        for group in [a, b] {
            joined.nodes.extend(self.groups[group].take().into_iter().flat_map(|g| g.nodes));
        }
        joined.nodes.sort_by_key(|n| self.place[n]);
        joined.nodes.iter().for_each(|&n| {
            self.group_of.insert(n, a);
        });
        self.groups[a] = Some(joined);
    }

    /// Groups that read one value in the same order walk it together.
    fn join_siblings(&mut self) {
        let mut readers: HashMap<ValueId, Vec<NodeId>> = HashMap::new();
        let mut order = Vec::new();
        for &node in self.nodes.iter().filter(|n| self.group_of.contains_key(n)) {
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
                let (a, b) = (self.group_of[&pair[0]], self.group_of[&pair[1]]);
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
        let group_of = self.group_of.into_iter().map(|(n, g)| (n, index[&g])).collect();
        Fusion { groups, group_of }
    }
}

/// Dimensions of its operand that a reduction goes along.
pub(crate) fn reduced_dims(analysis: &Analysis<'_>, node: NodeId) -> Vec<usize> {
    fp8c_ir::OpView::new(analysis.graph, node).sizes("dimensions").unwrap_or_default()
}

fn relation(analysis: &Analysis<'_>, source: ValueId, path: &[crate::analysis::Hop]) -> Relation {
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
