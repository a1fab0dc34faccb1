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
        let mut numbers = HashMap::new();
        Self::within(graph, node, outer, &mut numbers)
    }

    fn within(
        graph: &'g Graph,
        node: NodeId,
        outer: &dyn Fn(ValueId) -> Option<u32>,
        numbers: &mut HashMap<ValueId, usize>,
    ) -> Option<Self> {
        let data = graph.node(node);
        let regions = data.regions.iter().map(|&r| RegionKey::of(graph, r, outer, numbers));
        Some(Self { name: data.name(), attrs: own_attrs(data), regions: regions.collect::<Option<_>>()? })
    }
}

impl<'g> RegionKey<'g> {
    fn of(
        graph: &'g Graph,
        region: RegionId,
        outer: &dyn Fn(ValueId) -> Option<u32>,
        numbers: &mut HashMap<ValueId, usize>,
    ) -> Option<Self> {
        let data = graph.region(region);
        let number = |v: ValueId, numbers: &mut HashMap<ValueId, usize>| {
            let next = numbers.len();
            numbers.insert(v, next);
        };
        data.args.iter().for_each(|&v| number(v, numbers));
        let mut ops = Vec::new();
        for &node in &data.nodes {
            let op = graph.node(node);
            if !(op.has(Traits::PURE) || op.has(Traits::TERMINATOR)) {
                return None;
            }
            let operand = |v: &ValueId| match numbers.get(v) {
                Some(&own) => Some(Operand::Own(own)),
                None => outer(*v).map(Operand::Outer),
            };
            let operands = op.operands.iter().map(operand).collect::<Option<Vec<_>>>()?;
            let key = OpKey::within(graph, node, outer, numbers)?;
            op.results.iter().for_each(|&v| number(v, numbers));
            ops.push((key, operands, op.results.iter().map(|&v| graph.ty(v)).collect()));
        }
        Some(Self { args: data.args.iter().map(|&v| graph.ty(v)).collect(), ops })
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
