//! The language of e-nodes: an op of the registry with its attributes and result type, or an opaque leaf. Nothing is listed
//! by hand.
//!
//! Labels are interned, one id for equal op, attributes, region text and type, so that nodes compare by small numbers. `Eq`, `Ord`,
//! `matches` and the discriminant agree: all follow from the label, and labels are ordered by op first.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use egg::{Id, Language};
use fp8c_ir::attr::{Attr, AttrName, NamedAttr};
use fp8c_ir::graph::{Graph, Node, NodeId, OpKind, UNKNOWN};
use fp8c_ir::printer::print_attrs;
use fp8c_ir::registry::{AttrKind, OpDef, Traits};
use fp8c_ir::types::Type;

use crate::region::{applied, region_text};

/// What an e-node is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Head {
    /// A value from outside, by number.
    Leaf(u32),
    /// An op.
    Op(&'static OpDef),
}

/// The regions of an op.
#[derive(Clone, Debug)]
pub struct Regions {
    /// Their ops as text: equal texts are equal regions.
    pub text: Arc<str>,
    /// A node of the graph that has them.
    pub node: NodeId,
    /// The op that the only one applies to its two arguments, of one type, in their order.
    pub applies: Option<&'static OpDef>,
}

/// All of an e-node but its children.
#[derive(Debug)]
pub struct Label {
    /// The op or leaf.
    pub head: Head,
    /// Attributes that belong to the op, by name; locations and annotations are left out.
    pub attrs: Vec<(AttrName, Attr)>,
    /// The attributes as text: equal texts are equal attributes.
    pub attr_text: Arc<str>,
    /// Its regions, if it has some.
    pub regions: Option<Regions>,
    /// The type of its one result.
    pub ty: Type,
    rank: u32,
    id: u32,
}

impl Label {
    /// The op's name, or `leaf`.
    pub fn name(&self) -> &'static str {
        match self.head {
            Head::Leaf(_) => "leaf",
            Head::Op(def) => def.name,
        }
    }

    /// The op.
    pub fn def(&self) -> Option<&'static OpDef> {
        match self.head {
            Head::Leaf(_) => None,
            Head::Op(def) => Some(def),
        }
    }

    /// The attribute of that name.
    pub fn attr(&self, name: &str) -> Option<&Attr> {
        self.attrs.iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// The integers of an attribute; none when it is absent.
    pub fn ints(&self, name: &str) -> Vec<i64> {
        self.attr(name).and_then(Attr::as_ints).unwrap_or_default()
    }

    /// The op that its only region applies to the two arguments: `stablehlo.add` of a reduction that adds.
    pub fn applies(&self) -> Option<&str> {
        Some(self.regions.as_ref()?.applies?.name)
    }

    /// Equal attributes and regions.
    pub(crate) fn same_attrs(&self, other: &Self) -> bool {
        let regions = |l: &Self| l.regions.as_ref().map(|r| r.text.clone());
        self.attr_text == other.attr_text && regions(self) == regions(other)
    }

    /// The number that stands for it in its interner.
    pub fn id(&self) -> u32 {
        self.id
    }

    /// The attributes as a node has them.
    pub fn named_attrs(&self) -> Vec<NamedAttr> {
        let named = |(name, value): &(AttrName, Attr)| NamedAttr {
            name: name.clone(),
            value: value.clone(),
            inherent: true,
        };
        self.attrs.iter().map(named).collect()
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.head {
            Head::Leaf(n) => write!(f, "%{n}"),
            Head::Op(def) => {
                f.write_str(def.name.strip_prefix("stablehlo.").unwrap_or(def.name))?;
                if !self.attrs.is_empty() {
                    write!(f, "{{{}}}", self.attr_text)?;
                }
                Ok(())
            }
        }
    }
}

/// An e-node.
#[derive(Clone, Debug)]
pub struct ENode {
    /// What it is.
    pub label: Arc<Label>,
    /// Its operands' classes.
    pub children: Vec<Id>,
}

impl PartialEq for ENode {
    fn eq(&self, other: &Self) -> bool {
        self.label.id == other.label.id && self.children == other.children
    }
}

impl Eq for ENode {}

impl std::hash::Hash for ENode {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.label.id.hash(state);
        self.children.hash(state);
    }
}

impl Ord for ENode {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |n: &Self| (n.label.rank, n.label.id);
        key(self).cmp(&key(other)).then_with(|| self.children.cmp(&other.children))
    }
}

impl PartialOrd for ENode {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Language for ENode {
    type Discriminant = u32;

    fn discriminant(&self) -> u32 {
        self.label.rank
    }

    fn matches(&self, other: &Self) -> bool {
        self.label.id == other.label.id && self.children.len() == other.children.len()
    }

    fn children(&self) -> &[Id] {
        &self.children
    }

    fn children_mut(&mut self) -> &mut [Id] {
        &mut self.children
    }
}

/// What makes two labels equal.
type Key = (u32, Arc<str>, Arc<str>, Type);

/// One id for equal labels. Ids follow the order of asking, so equal runs give equal ids.
#[derive(Clone, Default)]
pub struct Interner {
    labels: HashMap<Key, Arc<Label>>,
    ranks: HashMap<&'static str, u32>,
    texts: HashMap<String, Arc<str>>,
}

impl Interner {
    /// The number of an op: its place in the order of labels. Leaves come first.
    pub fn rank(&mut self, def: &'static OpDef) -> u32 {
        let next = self.ranks.len() as u32 + 1;
        *self.ranks.entry(def.name).or_insert(next)
    }

    /// The number of an op that was met before.
    pub fn known_rank(&self, name: &str) -> Option<u32> {
        self.ranks.get(name).copied()
    }

    fn text(&mut self, text: String) -> Arc<str> {
        self.texts.entry(text).or_insert_with_key(|t| t.as_str().into()).clone()
    }

    /// The label of an opaque leaf.
    pub fn leaf(&mut self, number: u32, ty: &Type) -> Arc<Label> {
        let key: Key = (0, number.to_string().into(), "".into(), ty.clone());
        self.intern(key, Head::Leaf(number), Vec::new(), None)
    }

    /// The label of an op with the given attributes.
    pub fn op(
        &mut self,
        def: &'static OpDef,
        attrs: Vec<(AttrName, Attr)>,
        regions: Option<Regions>,
        ty: &Type,
    ) -> Arc<Label> {
        let attrs = canonical(def, attrs);
        let text = attr_text(def, &attrs);
        let text = self.text(text);
        let inner = regions.as_ref().map_or_else(|| "".into(), |r| r.text.clone());
        let key: Key = (self.rank(def), text, inner, ty.clone());
        self.intern(key, Head::Op(def), attrs, regions)
    }

    fn intern(
        &mut self,
        key: Key,
        head: Head,
        attrs: Vec<(AttrName, Attr)>,
        regions: Option<Regions>,
    ) -> Arc<Label> {
        let id = self.labels.len() as u32;
        let make = |key: &Key| {
            let (rank, attr_text, ty) = (key.0, key.1.clone(), key.3.clone());
            Arc::new(Label { head, attrs, attr_text, regions, ty, rank, id })
        };
        self.labels.entry(key).or_insert_with_key(make).clone()
    }

    /// The label of a node of a graph, if it may enter: see [`may_enter`].
    pub fn node(&mut self, graph: &Graph, id: NodeId) -> Option<Arc<Label>> {
        self.node_as(graph, id, graph.ty(*graph.node(id).results.first()?))
    }

    /// The same, seen as of another type.
    pub fn node_as(&mut self, graph: &Graph, id: NodeId, ty: &Type) -> Option<Arc<Label>> {
        let (def, text) = may_enter(graph, id)?;
        let node = graph.node(id);
        let attrs = node.attrs.iter().filter(|a| a.inherent).map(|a| (a.name.clone(), a.value.clone()));
        let regions = text.map(|t| Regions { text: self.text(t), node: id, applies: applied(graph, id) });
        Some(self.op(def, attrs.collect(), regions, ty))
    }
}

/// Constants of more elements than this stay outside, unless all are equal.
const MAX_CONSTANT: usize = 64;

/// A node may enter when it is a pure op of the registry with one result of known shape whose regions, if any, use nothing
/// from outside; large constants may not. Returns the op and the text of its regions.
pub fn may_enter(graph: &Graph, id: NodeId) -> Option<(&'static OpDef, Option<String>)> {
    let node = graph.node(id);
    let def = node.def().filter(|d| d.traits.has(Traits::PURE))?;
    let moves = def.traits.has(Traits::CONTROL_FLOW)
        || def.traits.has(Traits::COLLECTIVE)
        || def.traits.has(Traits::TERMINATOR);
    let [result] = node.results[..] else { return None };
    let known = |ty: &Type| ty.as_tensor().is_some_and(|t| t.is_static() && t.elements().is_some());
    if moves || !known(graph.ty(result)) || !node.operands.iter().all(|&v| known(graph.ty(v))) {
        return None;
    }
    match node.attr("value") {
        Some(Attr::Resource(..)) => return None,
        Some(Attr::Elements(e)) if !e.splat && e.ty.elements().is_none_or(|n| n > MAX_CONSTANT) => {
            return None;
        }
        _ => {}
    }
    if node.regions.is_empty() {
        return Some((def, None));
    }
    let texts = node.regions.iter().map(|&r| region_text(graph, r)).collect::<Option<Vec<_>>>()?;
    Some((def, Some(texts.join("|"))))
}

/// One spelling for equal attributes: by name, lists of integers as arrays.
fn canonical(def: &OpDef, attrs: Vec<(AttrName, Attr)>) -> Vec<(AttrName, Attr)> {
    let mut out: Vec<(AttrName, Attr)> = attrs
        .into_iter()
        .map(|(name, value)| {
            let list = def.attr(&name).is_some_and(|a| a.kind == AttrKind::Ints);
            let value = match value.as_ints().filter(|_| list) {
                Some(ints) => Attr::ints(ints),
                None => value,
            };
            (name, value)
        })
        .collect();
    out.sort_by(|a, b| a.0.cmp(&b.0));
    out
}

fn attr_text(def: &'static OpDef, attrs: &[(AttrName, Attr)]) -> String {
    let named = |(name, value): &(AttrName, Attr)| NamedAttr {
        name: name.clone(),
        value: value.clone(),
        inherent: true,
    };
    let node = Node {
        kind: OpKind::Known(def),
        operands: vec![],
        results: vec![],
        attrs: attrs.iter().map(named).collect(),
        regions: vec![],
        parent: None,
        loc: UNKNOWN,
    };
    print_attrs(&node)
}
