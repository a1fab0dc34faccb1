//! Types and values of ops that are not in the graph, by the registry's `infer` and `eval`.

use std::collections::HashMap;
use std::sync::Arc;

use fp8c_ir::attr::{Attr, AttrName, NamedAttr};
use fp8c_ir::graph::{Graph, NodeId, OpKind, UNKNOWN};
use fp8c_ir::interp::eval_node;
use fp8c_ir::registry::OpDef;
use fp8c_ir::types::Type;
use fp8c_ir::{OpView, Tensor};

use crate::lang::Label;

/// Nodes in the scratch graph before it is made anew.
const MAX_NODES: usize = 4096;

type Key = (&'static str, String, Vec<Type>, Option<Type>);

/// A graph to ask questions in, and the answers so far.
pub(crate) struct Scratch {
    graph: Graph,
    types: HashMap<Key, Option<Type>>,
}

impl Default for Scratch {
    fn default() -> Self {
        Self { graph: empty(), types: HashMap::new() }
    }
}

fn empty() -> Graph {
    Graph::new(OpKind::Opaque("builtin.module".into()))
}

impl Scratch {
    fn node(
        &mut self,
        def: &'static OpDef,
        attrs: Vec<NamedAttr>,
        operands: &[Type],
        result: Option<&Type>,
    ) -> NodeId {
        if self.graph.node_count() > MAX_NODES {
            self.graph = empty();
        }
        let body = self.graph.body();
        let operands =
            operands.iter().map(|ty| self.graph.add_arg(body, ty.clone(), None, UNKNOWN)).collect();
        let results = result.cloned().into_iter().collect();
        self.graph.add_node(OpKind::Known(def), operands, attrs, results, UNKNOWN)
    }

    /// The type of an op's one result; `declared` says it where it does not follow. Nothing when the operands, attributes or
    /// declared type do not fit.
    pub(crate) fn infer(
        &mut self,
        def: &'static OpDef,
        attrs: &[(AttrName, Attr)],
        attr_text: &str,
        operands: &[Type],
        declared: Option<&Type>,
    ) -> Option<Type> {
        let key = (def.name, attr_text.to_string(), operands.to_vec(), declared.cloned());
        if let Some(found) = self.types.get(&key) {
            return found.clone();
        }
        let named = |(name, value): &(AttrName, Attr)| NamedAttr {
            name: name.clone(),
            value: value.clone(),
            inherent: true,
        };
        let node = self.node(def, attrs.iter().map(named).collect(), operands, declared);
        let mut types = (def.infer)(&OpView::new(&self.graph, node)).unwrap_or_default();
        let found = types.pop().filter(|ty| types.is_empty() && declared.is_none_or(|d| d == ty));
        self.types.insert(key, found.clone());
        found
    }

    /// The value of an op without regions on constant operands.
    pub(crate) fn eval(&mut self, label: &Label, operands: &[Arc<Tensor>]) -> Option<Tensor> {
        let def = label.def().filter(|_| label.regions.is_none())?;
        let types: Vec<Type> = operands.iter().map(|t| t.ty.clone().into()).collect();
        let node = self.node(def, label.named_attrs(), &types, Some(&label.ty));
        let tensors: Vec<Tensor> = operands.iter().map(|t| (**t).clone()).collect();
        eval_node(&self.graph, node, &tensors).ok()?.pop()
    }
}
