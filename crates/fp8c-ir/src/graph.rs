//! The graph: an arena of nodes, values and regions with u32 ids. A module is one graph; its functions are nodes.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::attr::{Attr, AttrName, NamedAttr};
use crate::diag::Span;
use crate::movement::Move;
use crate::registry::{OpDef, Traits};
use crate::types::Type;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        pub struct $name(pub u32);
        impl $name {
            /// The position in side tables keyed by this id.
            pub fn index(self) -> usize {
                self.0 as usize
            }
        }
    };
}

id!(
    /// A node: one op.
    NodeId
);
id!(
    /// A value: a result of a node or an argument of a region.
    ValueId
);
id!(
    /// A region: a list of nodes with arguments.
    RegionId
);
id!(
    /// A location.
    LocId
);

/// Where a node comes from.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Loc {
    /// Nobody said.
    Unknown,
    /// The place in the text that was read, and the debug location written there ([`UNKNOWN`] if none).
    Source(Span, LocId),
    /// `"file":line:column`.
    File(Arc<str>, u32, u32),
    /// `"name"(child)`.
    Name(Arc<str>, LocId),
    /// `callsite(callee at caller)`.
    Call(LocId, LocId),
    /// `fused[..]`: a rewrite joined these.
    Fused(Vec<LocId>),
    /// Any other, verbatim.
    Opaque(Arc<str>),
}

/// What a node does.
#[derive(Clone, PartialEq, Debug)]
pub enum OpKind {
    /// An op of the registry.
    Known(&'static OpDef),
    /// An op of another dialect: kept, never looked into.
    Opaque(Arc<str>),
}

/// One op with its operands.
#[derive(Clone, PartialEq, Debug)]
pub struct Node {
    /// What it does.
    pub kind: OpKind,
    /// Operands in order.
    pub operands: Vec<ValueId>,
    /// Results in order.
    pub results: Vec<ValueId>,
    /// Attributes in the order given.
    pub attrs: Vec<NamedAttr>,
    /// Nested regions in order.
    pub regions: Vec<RegionId>,
    /// The region it stands in; the module node stands in none.
    pub parent: Option<RegionId>,
    /// Where it comes from.
    pub loc: LocId,
}

/// Where a value is defined.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Def {
    /// Result `1` of node `0`.
    Result(NodeId, u32),
    /// Argument `1` of region `0`.
    Arg(RegionId, u32),
}

/// A value.
#[derive(Clone, PartialEq, Debug)]
pub struct Value {
    /// Its type.
    pub ty: Type,
    /// Where it is defined.
    pub def: Def,
    /// Its name in the text, without `%`.
    pub name: Option<Arc<str>>,
    /// Where an argument comes from (results use their node's).
    pub loc: LocId,
}

/// A region with one block.
#[derive(Clone, PartialEq, Debug)]
pub struct Region {
    /// Arguments.
    pub args: Vec<ValueId>,
    /// Nodes in order.
    pub nodes: Vec<NodeId>,
    /// The node it belongs to.
    pub parent: NodeId,
}

/// An entry of the resource section: dialect, key, bytes.
pub type Resource = (Arc<str>, Arc<str>, Arc<[u8]>);

/// A module: all of its ops, values and regions.
#[derive(Clone, Debug)]
pub struct Graph {
    nodes: Vec<Node>,
    values: Vec<Value>,
    regions: Vec<Region>,
    locs: Vec<Loc>,
    loc_ids: HashMap<Loc, LocId>,
    /// Blobs of the file's resource section: dialect, key, bytes (with the 4-byte alignment header).
    pub resources: Vec<Resource>,
    /// Where each line of the source text begins, for naming places.
    pub lines: Vec<usize>,
    /// The `builtin.module` node.
    pub root: NodeId,
}

/// The unknown location.
pub const UNKNOWN: LocId = LocId(0);

impl Graph {
    /// A graph whose root is one node of kind `module` with one empty region.
    pub fn new(module: OpKind) -> Self {
        let node = Node {
            kind: module,
            operands: vec![],
            results: vec![],
            attrs: vec![],
            regions: vec![RegionId(0)],
            parent: None,
            loc: UNKNOWN,
        };
        let region = Region { args: vec![], nodes: vec![], parent: NodeId(0) };
        Self {
            nodes: vec![node],
            values: vec![],
            regions: vec![region],
            locs: vec![Loc::Unknown],
            loc_ids: HashMap::from([(Loc::Unknown, UNKNOWN)]),
            resources: vec![],
            lines: vec![],
            root: NodeId(0),
        }
    }

    /// A node.
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.index()]
    }

    /// A node, to change.
    pub fn node_mut(&mut self, id: NodeId) -> &mut Node {
        &mut self.nodes[id.index()]
    }

    /// A value.
    pub fn value(&self, id: ValueId) -> &Value {
        &self.values[id.index()]
    }

    /// A value, to change.
    pub fn value_mut(&mut self, id: ValueId) -> &mut Value {
        &mut self.values[id.index()]
    }

    /// The type of a value.
    pub fn ty(&self, id: ValueId) -> &Type {
        &self.values[id.index()].ty
    }

    /// A region.
    pub fn region(&self, id: RegionId) -> &Region {
        &self.regions[id.index()]
    }

    /// A region, to change.
    pub fn region_mut(&mut self, id: RegionId) -> &mut Region {
        &mut self.regions[id.index()]
    }

    /// A location.
    pub fn loc(&self, id: LocId) -> &Loc {
        &self.locs[id.index()]
    }

    /// The text that this comes from says where its ops come from, beyond their place in it.
    pub fn has_debug_locations(&self) -> bool {
        self.locs.iter().any(|loc| match loc {
            Loc::Source(_, inner) => *inner != UNKNOWN,
            Loc::File(..) => true,
            _ => false,
        })
    }

    /// How many values were ever made: the size of a side table keyed by value.
    pub fn value_count(&self) -> usize {
        self.values.len()
    }

    /// How many nodes were ever made: the size of a side table keyed by node.
    pub fn node_count(&self) -> usize {
        self.nodes.len()
    }

    /// The id of a location, one for equal ones.
    pub fn add_loc(&mut self, loc: Loc) -> LocId {
        if let Some(&id) = self.loc_ids.get(&loc) {
            return id;
        }
        let id = self.reserve_loc();
        self.locs[id.index()] = loc.clone();
        // A place in the text is hardly ever shared: not worth an entry.
        if !matches!(loc, Loc::Source(..)) {
            self.loc_ids.insert(loc, id);
        }
        id
    }

    /// A location that is defined later ([`Graph::define_loc`]), as by an alias at the end of a file.
    pub fn reserve_loc(&mut self) -> LocId {
        self.locs.push(Loc::Unknown);
        LocId(self.locs.len() as u32 - 1)
    }

    /// Says what a reserved location is.
    pub fn define_loc(&mut self, id: LocId, loc: Loc) {
        self.locs[id.index()] = loc;
    }

    /// The place in the source text a location leads to.
    pub fn span(&self, id: LocId) -> Option<Span> {
        match self.loc(id) {
            Loc::Source(span, _) => Some(*span),
            Loc::Name(_, child) => self.span(*child),
            Loc::Call(callee, _) => self.span(*callee),
            Loc::Fused(parts) => parts.iter().find_map(|&p| self.span(p)),
            _ => None,
        }
    }

    /// Line and column (in bytes), from 1, of a place in the source text.
    pub fn position(&self, span: Span) -> Option<(usize, usize)> {
        let line = self.lines.partition_point(|&start| start <= span.start);
        let start = self.lines.get(line.checked_sub(1)?)?;
        Some((line, span.start - start + 1))
    }

    /// A new empty region of `parent` (not yet in the node's list).
    pub fn add_region(&mut self, parent: NodeId) -> RegionId {
        self.regions.push(Region { args: vec![], nodes: vec![], parent });
        RegionId(self.regions.len() as u32 - 1)
    }

    /// A new argument at the end of a region's list.
    pub fn add_arg(&mut self, region: RegionId, ty: Type, name: Option<Arc<str>>, loc: LocId) -> ValueId {
        let id = ValueId(self.values.len() as u32);
        let index = self.regions[region.index()].args.len() as u32;
        self.values.push(Value { ty, def: Def::Arg(region, index), name, loc });
        self.regions[region.index()].args.push(id);
        id
    }

    /// A new node that stands nowhere yet, with results of the given types.
    pub fn add_node(
        &mut self,
        kind: OpKind,
        operands: Vec<ValueId>,
        attrs: Vec<NamedAttr>,
        results: Vec<Type>,
        loc: LocId,
    ) -> NodeId {
        let id = NodeId(self.nodes.len() as u32);
        let results = self.add_results(id, results);
        self.nodes.push(Node { kind, operands, results, attrs, regions: vec![], parent: None, loc });
        id
    }

    /// New values for the results of a node (not yet in its list).
    pub fn add_results(&mut self, node: NodeId, types: Vec<Type>) -> Vec<ValueId> {
        let first = self.values.len() as u32;
        for (i, ty) in types.into_iter().enumerate() {
            self.values.push(Value { ty, def: Def::Result(node, i as u32), name: None, loc: UNKNOWN });
        }
        (first..self.values.len() as u32).map(ValueId).collect()
    }

    /// One more result of a node.
    pub fn push_result(&mut self, node: NodeId, ty: Type) -> ValueId {
        let id = ValueId(self.values.len() as u32);
        let i = self.nodes[node.index()].results.len() as u32;
        self.values.push(Value { ty, def: Def::Result(node, i), name: None, loc: UNKNOWN });
        self.nodes[node.index()].results.push(id);
        id
    }

    /// Puts a node at the end of a region.
    pub fn append(&mut self, region: RegionId, node: NodeId) {
        self.nodes[node.index()].parent = Some(region);
        self.regions[region.index()].nodes.push(node);
    }

    /// Replaces the nodes of a region, in order; nodes left out stand nowhere from then on.
    pub fn set_nodes(&mut self, region: RegionId, nodes: Vec<NodeId>) {
        for &node in &nodes {
            self.nodes[node.index()].parent = Some(region);
        }
        self.regions[region.index()].nodes = nodes;
    }

    /// The name of a node's op.
    pub fn name(&self, node: NodeId) -> &str {
        self.nodes[node.index()].name()
    }

    /// Which result of its node, or which argument of its region, a value is.
    pub fn result_index(&self, value: ValueId) -> usize {
        match self.value(value).def {
            Def::Result(_, i) | Def::Arg(_, i) => i as usize,
        }
    }

    /// The node that defines a value, if a node does.
    pub fn def_node(&self, value: ValueId) -> Option<NodeId> {
        match self.value(value).def {
            Def::Result(node, _) => Some(node),
            Def::Arg(..) => None,
        }
    }

    /// The module's region.
    pub fn body(&self) -> RegionId {
        self.node(self.root).regions[0]
    }

    /// The node of the module that defines the symbol.
    pub fn symbol(&self, name: &str) -> Option<NodeId> {
        self.region(self.body())
            .nodes
            .iter()
            .copied()
            .find(|&n| self.node(n).attr("sym_name").and_then(Attr::as_str) == Some(name))
    }

    /// `@main`, or the only public function.
    pub fn main(&self) -> Option<NodeId> {
        let main = self.symbol("main").filter(|&n| self.name(n) == "func.func");
        main.or_else(|| {
            let mut public = self.region(self.body()).nodes.iter().copied().filter(|&n| {
                self.name(n) == "func.func"
                    && self.node(n).attr("sym_visibility").and_then(Attr::as_str) != Some("private")
            });
            let only = public.next()?;
            public.next().is_none().then_some(only)
        })
    }

    /// The last node of a region when it is a terminator.
    pub fn terminator(&self, region: RegionId) -> Option<NodeId> {
        let last = *self.region(region).nodes.last()?;
        self.node(last).has(Traits::TERMINATOR).then_some(last)
    }

    /// The nodes around what stands in a region, the innermost first, as far as the module.
    pub fn around(&self, region: RegionId) -> impl Iterator<Item = NodeId> + '_ {
        let up = |&n: &NodeId| self.node(n).parent.map(|r| self.region(r).parent);
        std::iter::successors(Some(self.region(region).parent), up)
    }

    /// All nodes inside a region, each before the nodes of its own regions, in order. Iterative: any depth.
    pub fn walk(&self, region: RegionId) -> Vec<NodeId> {
        let mut out = Vec::new();
        let mut stack: Vec<NodeId> = self.region(region).nodes.iter().rev().copied().collect();
        while let Some(node) = stack.pop() {
            out.push(node);
            for &inner in self.node(node).regions.iter().rev() {
                stack.extend(self.region(inner).nodes.iter().rev());
            }
        }
        out
    }

    /// Values from outside that the regions of a node read, each once, in the order they are met.
    pub fn captured(&self, node: NodeId) -> Vec<ValueId> {
        let inside: Vec<NodeId> = self.node(node).regions.iter().flat_map(|&r| self.walk(r)).collect();
        let regions = inside.iter().flat_map(|&n| &self.node(n).regions).chain(&self.node(node).regions);
        let mut known: HashSet<ValueId> =
            regions.flat_map(|&r| self.region(r).args.iter().copied()).collect();
        known.extend(inside.iter().flat_map(|&n| &self.node(n).results));
        let read = inside.iter().flat_map(|&n| &self.node(n).operands).copied();
        read.filter(|&value| known.insert(value)).collect()
    }

    /// For each value the nodes that use it with the operand's position, in program order.
    pub fn uses(&self) -> Vec<Vec<(NodeId, u32)>> {
        let mut uses = vec![Vec::new(); self.values.len()];
        for node in self.walk(self.body()) {
            for (i, operand) in self.node(node).operands.iter().enumerate() {
                uses[operand.index()].push((node, i as u32));
            }
        }
        uses
    }

    /// Replaces operands everywhere by the mapping (followed through chains).
    pub fn replace_uses(&mut self, map: &HashMap<ValueId, ValueId>) {
        self.replace_uses_in(self.body(), map);
    }

    /// The same inside one region.
    pub fn replace_uses_in(&mut self, region: RegionId, map: &HashMap<ValueId, ValueId>) {
        if map.is_empty() {
            return;
        }
        for node in self.walk(region) {
            for operand in &mut self.nodes[node.index()].operands {
                while let Some(&new) = map.get(operand) {
                    *operand = new;
                }
            }
        }
    }
}

impl Node {
    /// The op's full name.
    pub fn name(&self) -> &str {
        match &self.kind {
            OpKind::Known(def) => def.name,
            OpKind::Opaque(name) => name,
        }
    }

    /// The op's definition, if the registry has it.
    pub fn def(&self) -> Option<&'static OpDef> {
        match self.kind {
            OpKind::Known(def) => Some(def),
            OpKind::Opaque(_) => None,
        }
    }

    /// How the op moves elements, if that is what it does.
    pub fn moves(&self) -> Option<Move> {
        self.def()?.moves.map(|m| m.kind)
    }

    /// The op moves elements in this way.
    pub fn is(&self, way: Move) -> bool {
        self.def().is_some_and(|d| d.is(way))
    }

    /// The op gives all elements of its operand, each once, in other dimensions ([`Move::is_layout`]).
    pub fn is_layout(&self) -> bool {
        self.moves().is_some_and(Move::is_layout)
    }

    /// The op is known and of that dialect.
    pub fn is_of(&self, dialect: &str) -> bool {
        self.def().is_some_and(|d| d.dialect() == dialect)
    }

    /// The op is known and has the trait.
    pub fn has(&self, traits: Traits) -> bool {
        self.def().is_some_and(|d| d.traits.has(traits))
    }

    /// The attribute of that name.
    pub fn attr(&self, name: &str) -> Option<&Attr> {
        self.attrs.iter().find(|a| a.name == name).map(|a| &a.value)
    }

    /// Sets or adds an attribute; inherent when the op's definition lists it.
    pub fn set_attr(&mut self, name: impl Into<AttrName>, value: Attr) {
        let name = name.into();
        if let Some(existing) = self.attrs.iter_mut().find(|a| a.name == name) {
            existing.value = value;
        } else {
            let inherent = self.def().is_some_and(|d| d.attr(&name).is_some());
            self.attrs.push(NamedAttr { name, value, inherent });
        }
    }

    /// Removes an attribute and returns it.
    pub fn remove_attr(&mut self, name: &str) -> Option<Attr> {
        let at = self.attrs.iter().position(|a| a.name == name)?;
        Some(self.attrs.remove(at).value)
    }
}
