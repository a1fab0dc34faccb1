//! Private functions of a module.

use fp8c_ir::attr::{Attr, NamedAttr};
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, OpKind, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{FunctionType, Type};

/// A known op.
pub(super) fn known(name: &str) -> Result<OpKind, Fault> {
    let known = fp8c_dialects::registry().get(name).map(OpKind::Known);
    known.ok_or_else(|| Fault::new(format!("there is no op {name}")))
}

/// A function that stands nowhere yet.
pub(super) struct Private {
    /// Its node.
    pub(super) function: NodeId,
    /// Its empty body.
    pub(super) body: RegionId,
    /// Its arguments.
    pub(super) args: Vec<ValueId>,
}

impl Private {
    /// Of a type.
    pub(super) fn new(graph: &mut Graph, name: &str, ty: FunctionType) -> Result<Self, Fault> {
        let attr = |name: &'static str, value| NamedAttr { name: name.into(), value, inherent: true };
        let inputs = ty.inputs.clone();
        let attrs = vec![
            attr("sym_name", Attr::str(name)),
            attr("function_type", Attr::Type(Type::Function(Box::new(ty)))),
            attr("sym_visibility", Attr::str("private")),
        ];
        let function = graph.add_node(known("func.func")?, vec![], attrs, vec![], UNKNOWN);
        let body = graph.add_region(function);
        graph.node_mut(function).regions.push(body);
        let args = inputs.into_iter().map(|ty| graph.add_arg(body, ty, None, UNKNOWN)).collect();
        Ok(Self { function, body, args })
    }

    /// Gives it its ops and what it returns.
    pub(super) fn fill(&self, graph: &mut Graph, nodes: Vec<NodeId>, result: ValueId) -> Result<(), Fault> {
        let end = graph.add_node(known("func.return")?, vec![result], vec![], vec![], UNKNOWN);
        graph.set_nodes(self.body, nodes.into_iter().chain([end]).collect());
        Ok(())
    }
}

/// A name that no function has yet.
pub(super) fn free_name(graph: &Graph, wanted: &str) -> String {
    let numbered = (1..).map(|i| format!("{wanted}_{i}"));
    std::iter::once(wanted.to_string())
        .chain(numbered)
        .find(|n| graph.symbol(n).is_none())
        .unwrap_or_default()
}
