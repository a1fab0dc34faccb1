//! What an op does, apart from its operands, as a value that can be compared and hashed.

use std::collections::HashMap;

use crate::attr::Attr;
use crate::graph::{Graph, Node, NodeId, RegionId, ValueId};
use crate::registry::Traits;
use crate::types::Type;

/// The name of an op, its own attributes in the order of their names, and what its regions do. Channels count for nothing: they
/// say which messages belong together, not what is sent.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct OpKey<'g> {
    name: &'g str,
    attrs: Vec<(&'g str, &'g Attr)>,
    regions: Vec<RegionKey<'g>>,
}

/// What a region does: types of its arguments, and its ops with operands by number.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct RegionKey<'g> {
    args: Vec<&'g Type>,
    ops: Vec<(OpKey<'g>, Vec<Operand>, Vec<&'g Type>)>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Operand {
    /// A value of the region, by place.
    Own(usize),
    /// A value from outside, as the caller numbers it.
    Outer(u32),
}

impl<'g> OpKey<'g> {
    /// Of a node whose regions hold only pure ops; `outer` numbers what they use from outside.
    pub fn of(graph: &'g Graph, node: NodeId, outer: &dyn Fn(ValueId) -> Option<u32>) -> Option<Self> {
        Keys { graph, outer, own: HashMap::new() }.op(node)
    }
}

/// Makes keys: the values of regions are numbered as they come.
struct Keys<'g, 'o> {
    graph: &'g Graph,
    outer: &'o dyn Fn(ValueId) -> Option<u32>,
    own: HashMap<ValueId, usize>,
}

impl<'g> Keys<'g, '_> {
    fn op(&mut self, node: NodeId) -> Option<OpKey<'g>> {
        let data = self.graph.node(node);
        let regions = data.regions.iter().map(|&r| self.region(r)).collect::<Option<_>>()?;
        Some(OpKey { name: data.name(), attrs: own_attrs(data), regions })
    }

    fn region(&mut self, region: RegionId) -> Option<RegionKey<'g>> {
        let graph = self.graph;
        let data = graph.region(region);
        self.number(&data.args);
        let types = |values: &[ValueId]| values.iter().map(|&v| graph.ty(v)).collect::<Vec<_>>();
        let mut ops = Vec::new();
        for &node in &data.nodes {
            let op = graph.node(node);
            if !(op.has(Traits::PURE) || op.has(Traits::TERMINATOR)) {
                return None;
            }
            let operands = op.operands.iter().map(|&v| self.operand(v)).collect::<Option<Vec<_>>>()?;
            let key = self.op(node)?;
            self.number(&op.results);
            ops.push((key, operands, types(&op.results)));
        }
        Some(RegionKey { args: types(&data.args), ops })
    }

    fn operand(&self, value: ValueId) -> Option<Operand> {
        match self.own.get(&value) {
            Some(&own) => Some(Operand::Own(own)),
            None => (self.outer)(value).map(Operand::Outer),
        }
    }

    fn number(&mut self, values: &[ValueId]) {
        for &value in values {
            let next = self.own.len();
            self.own.insert(value, next);
        }
    }
}

/// The attributes that belong to an op, in the order of their names.
fn own_attrs(node: &Node) -> Vec<(&str, &Attr)> {
    let own =
        node.attrs.iter().filter(|a| a.inherent && a.name != "channel_handle" && a.name != "channel_id");
    let mut attrs: Vec<(&str, &Attr)> = own.map(|a| (a.name.as_ref(), &a.value)).collect();
    attrs.sort_unstable_by_key(|&(name, _)| name);
    attrs
}
