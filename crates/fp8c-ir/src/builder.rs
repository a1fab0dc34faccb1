//! Building ops: attributes, inferred result types, a place to insert.

use crate::attr::{Attr, NamedAttr};
use crate::diag::Fault;
use crate::graph::{Graph, LocId, NodeId, OpKind, ValueId};
use crate::registry::Registry;
use crate::tensor::Tensor;
use crate::types::Type;
use crate::view::OpView;

/// Makes nodes and collects them in order; the caller puts them in a region.
pub struct Builder<'g> {
    /// The graph that is changed.
    pub graph: &'g mut Graph,
    registry: &'g Registry,
    /// Nodes made so far that stand nowhere yet.
    pub made: Vec<NodeId>,
    /// The location of what is made.
    pub loc: LocId,
}

impl<'g> Builder<'g> {
    /// Builds into `graph`.
    pub fn new(graph: &'g mut Graph, registry: &'g Registry, loc: LocId) -> Self {
        Self { graph, registry, made: Vec::new(), loc }
    }

    /// An op whose result types follow from its operands and attributes.
    ///
    /// # Errors
    /// The op is unknown, or the operands or attributes do not fit it.
    pub fn node(
        &mut self,
        name: &str,
        operands: &[ValueId],
        attrs: Vec<(&'static str, Attr)>,
    ) -> Result<NodeId, Fault> {
        let node = self.typed(name, operands, attrs, vec![])?;
        let infer = self.graph.node(node).def().map(|d| d.infer);
        let types = match infer {
            Some(infer) => infer(&OpView::new(self.graph, node)).map_err(|m| m.within(name))?,
            None => vec![],
        };
        self.retype(node, types);
        Ok(node)
    }

    /// An op whose result types are given.
    pub fn typed(
        &mut self,
        name: &str,
        operands: &[ValueId],
        attrs: Vec<(&'static str, Attr)>,
        results: Vec<Type>,
    ) -> Result<NodeId, Fault> {
        let def = self.registry.get(name).ok_or_else(|| Fault::new(format!("there is no op {name}")))?;
        let attrs = attrs
            .into_iter()
            .map(|(n, value)| NamedAttr { name: n.into(), value, inherent: def.attr(n).is_some() })
            .collect();
        let node = self.graph.add_node(OpKind::Known(def), operands.to_vec(), attrs, results, self.loc);
        self.made.push(node);
        Ok(node)
    }

    /// Replaces a node just made by one with these result types.
    fn retype(&mut self, node: NodeId, types: Vec<Type>) {
        let results = self.graph.add_results(node, types);
        self.graph.node_mut(node).results = results;
    }

    /// The single result of an op whose types are inferred.
    pub fn op(
        &mut self,
        name: &str,
        operands: &[ValueId],
        attrs: Vec<(&'static str, Attr)>,
    ) -> Result<ValueId, Fault> {
        let node = self.node(name, operands, attrs)?;
        self.only(node)
    }

    /// The single result of an op of the given type.
    pub fn op_typed(
        &mut self,
        name: &str,
        operands: &[ValueId],
        attrs: Vec<(&'static str, Attr)>,
        result: Type,
    ) -> Result<ValueId, Fault> {
        let node = self.typed(name, operands, attrs, vec![result])?;
        self.only(node)
    }

    fn only(&self, node: NodeId) -> Result<ValueId, Fault> {
        match self.graph.node(node).results[..] {
            [one] => Ok(one),
            ref many => {
                Err(Fault::new(format!("{} has {} results, not one", self.graph.name(node), many.len())))
            }
        }
    }

    /// A constant.
    pub fn constant(&mut self, tensor: &Tensor) -> Result<ValueId, Fault> {
        let value = Attr::Elements(tensor.to_elements());
        self.op_typed("stablehlo.constant", &[], vec![("value", value)], tensor.ty.clone().into())
    }
}
