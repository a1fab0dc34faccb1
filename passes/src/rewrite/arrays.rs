//! Packed arrays of state that passes add behind a step's own arguments and results, and the signature that follows.

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, Loc, NodeId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, FunctionType, TensorType, Type};

/// A packed array: one argument of the new step and the result that feeds it.
#[derive(Clone, PartialEq, Debug)]
pub struct StateArray {
    /// Its role in the manifest, and its name where there is one of it.
    pub name: &'static str,
    /// Of an array that belongs to one piece of state: the index of that argument, and its name.
    pub of: Option<(usize, String)>,
    /// Its type.
    pub ty: TensorType,
    /// What `init.mlir` fills it with: `ones` or `zeros`.
    pub init: &'static str,
}

impl StateArray {
    /// One that belongs to all.
    pub(crate) fn shared(name: &'static str, ty: TensorType, init: &'static str) -> Self {
        Self { name, of: None, ty, init }
    }

    /// What it is called in tables.
    pub(crate) fn label(&self) -> String {
        match &self.of {
            Some((_, of)) => format!("{of}.{}", self.name),
            None => self.name.into(),
        }
    }

    /// A new argument of the function's body for it; the function's type is changed by [`refresh_signature`].
    pub(crate) fn add_argument(&self, graph: &mut Graph, function: NodeId) -> ValueId {
        let body = graph.node(function).regions[0];
        let loc = graph.add_loc(Loc::Name(self.label().into(), UNKNOWN));
        let name = match self.of {
            Some((input, _)) => format!("{}_{input}", self.name),
            None => self.name.into(),
        };
        graph.add_arg(body, self.ty.clone().into(), Some(name.into()), loc)
    }
}

/// The function's type from its arguments and what it returns, with room for their attributes.
pub(crate) fn refresh_signature(graph: &mut Graph, function: NodeId) {
    let body = graph.node(function).regions[0];
    let types = |values: &[ValueId]| values.iter().map(|&v| graph.ty(v).clone()).collect::<Vec<_>>();
    let inputs = types(&graph.region(body).args);
    let results = graph.terminator(body).map_or(vec![], |end| types(&graph.node(end).operands));
    let counts = [("arg_attrs", inputs.len()), ("res_attrs", results.len())];
    let node = graph.node_mut(function);
    for (name, count) in counts {
        if let Some(Attr::Array(mut items)) = node.attr(name).cloned() {
            items.resize(count, Attr::Dict(vec![]));
            node.set_attr(name, Attr::Array(items));
        }
    }
    let ty = FunctionType { inputs, results };
    node.set_attr("function_type", Attr::Type(Type::Function(Box::new(ty))));
}

const ALIAS: &str = "tf.aliasing_output";

/// Where a step gives away state of its own, it also gives away what was added: arguments from `first_argument` on are written over
/// by the results from `first_result` on, one by one.
pub(crate) fn alias_added(graph: &mut Graph, function: NodeId, first_argument: usize, first_result: usize) {
    let node = graph.node_mut(function);
    let Some(Attr::Array(mut items)) = node.attr("arg_attrs").cloned() else { return };
    let given = |item: &Attr| item.field(ALIAS).is_some() || item.field("jax.buffer_donor").is_some();
    if !items.iter().any(given) {
        return;
    }
    for (i, item) in items.iter_mut().skip(first_argument).enumerate() {
        if let Attr::Dict(fields) = item {
            fields.push((ALIAS.into(), Attr::Int((first_result + i) as i64, ElementType::I32)));
        }
    }
    node.set_attr("arg_attrs", Attr::Array(items));
}

/// What an argument that was added is placed on the devices like.
pub(crate) fn place_like(graph: &mut Graph, function: NodeId, pairs: &[(usize, usize)], kind: &'static str) {
    let node = graph.node_mut(function);
    let Some(Attr::Array(mut items)) = node.attr(kind).cloned() else { return };
    for &(like, added) in pairs {
        let Some(Attr::Dict(fields)) = items.get(like).cloned() else { continue };
        let placed = fields.into_iter().filter(|(name, _)| SHARDING.contains(&&**name));
        if let Some(Attr::Dict(own)) = items.get_mut(added) {
            own.extend(placed);
        }
    }
    node.set_attr(kind, Attr::Array(items));
}

/// Attributes that say where an argument or a result lies.
const SHARDING: [&str; 2] = ["mhlo.sharding", "sdy.sharding"];

/// Without declared aliases between an argument and a result that are no longer of one type.
pub(crate) fn drop_stale_aliases(graph: &mut Graph, function: NodeId) {
    let node = graph.node_mut(function);
    let Some(Attr::Type(Type::Function(ty))) = node.attr("function_type").cloned() else { return };
    let Some(Attr::Array(mut items)) = node.attr("arg_attrs").cloned() else { return };
    for (input, item) in ty.inputs.iter().zip(&mut items) {
        let output = item.field(ALIAS).and_then(Attr::as_int).and_then(|i| usize::try_from(i).ok());
        if let (Some(output), Attr::Dict(fields)) = (output, item)
            && ty.results.get(output) != Some(input)
        {
            fields.retain(|(name, _)| name != ALIAS);
        }
    }
    node.set_attr("arg_attrs", Attr::Array(items));
}
