//! What a program that was just read is made of, in fewer words: tuples are taken apart into their values, and copies and
//! top-k ops of MHLO become what they mean.

use std::collections::HashMap;

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Def, Graph, NodeId, OpKind, RegionId, ValueId};
use fp8c_ir::types::{FunctionType, Type};

use crate::registry;

/// The values that stand for one that goes.
type Parts = HashMap<ValueId, Vec<ValueId>>;

/// Simplifies a graph that verifies; it verifies afterwards, too.
pub fn simplify(graph: &mut Graph) {
    let order = graph.walk(graph.body());
    let tuple = |&v: &ValueId| matches!(graph.ty(v), Type::Tuple(_));
    let concerned = |&n: &NodeId| {
        let node = graph.node(n);
        let args = node.regions.iter().flat_map(|&r| &graph.region(r).args);
        node.name().starts_with("mhlo.")
            || node.name() == "stablehlo.tuple"
            || node.results.iter().chain(args).any(tuple)
            || function_type(graph, n)
                .is_some_and(|f| f.inputs.iter().chain(&f.results).any(|t| matches!(t, Type::Tuple(_))))
    };
    if !order.iter().any(concerned) {
        return;
    }
    let mut parts = Parts::new();
    let mut work = vec![graph.body()];
    while let Some(region) = work.pop() {
        arguments(graph, region, &mut parts);
        let nodes: Vec<NodeId> = graph
            .region(region)
            .nodes
            .clone()
            .into_iter()
            .filter_map(|n| node(graph, n, &mut parts))
            .collect();
        // Regions inside use what was replaced here.
        work.extend(nodes.iter().flat_map(|&n| graph.node(n).regions.clone()));
        graph.set_nodes(region, nodes);
    }
}

fn function_type(graph: &Graph, node: NodeId) -> Option<&FunctionType> {
    match graph.node(node).attr("function_type") {
        Some(Attr::Type(Type::Function(ty))) => Some(ty),
        _ => None,
    }
}

/// The types that a type is made of where tuples are none.
fn leaves(ty: &Type, out: &mut Vec<Type>) {
    match ty {
        Type::Tuple(items) => items.iter().for_each(|item| leaves(item, out)),
        other => out.push(other.clone()),
    }
}

fn leaves_of(ty: &Type) -> Vec<Type> {
    let mut out = Vec::new();
    leaves(ty, &mut out);
    out
}

fn arguments(graph: &mut Graph, region: RegionId, parts: &mut Parts) {
    if !graph.region(region).args.iter().any(|&v| matches!(graph.ty(v), Type::Tuple(_))) {
        return;
    }
    for arg in std::mem::take(&mut graph.region_mut(region).args) {
        let value = graph.value(arg).clone();
        if !matches!(value.ty, Type::Tuple(_)) {
            let index = graph.region(region).args.len() as u32;
            graph.value_mut(arg).def = Def::Arg(region, index);
            graph.region_mut(region).args.push(arg);
            continue;
        }
        let made = leaves_of(&value.ty).into_iter().map(|ty| graph.add_arg(region, ty, None, value.loc));
        parts.insert(arg, made.collect());
    }
}

/// The node that stands for this one; nothing where its results are values that there are already.
fn node(graph: &mut Graph, id: NodeId, parts: &mut Parts) -> Option<NodeId> {
    let given = graph.node(id).operands.iter();
    let operands: Vec<ValueId> = given.flat_map(|v| parts.get(v).cloned().unwrap_or(vec![*v])).collect();
    let tuple = graph.node(id).operands.first().map(|&v| graph.ty(v).clone());
    graph.node_mut(id).operands = operands;
    let data = graph.node(id).clone();
    match (data.name(), data.results.as_slice()) {
        ("stablehlo.tuple" | "mhlo.copy", &[result]) => {
            parts.insert(result, data.operands);
            return None;
        }
        ("stablehlo.get_tuple_element", &[result]) => {
            let index = data.attr("index").and_then(Attr::as_int).unwrap_or(0) as usize;
            let Some(Type::Tuple(items)) = tuple else { return Some(id) };
            let before = items[..index].iter().map(|ty| leaves_of(ty).len()).sum::<usize>();
            let count = leaves_of(&items[index]).len();
            parts.insert(result, data.operands[before..before + count].to_vec());
            return None;
        }
        ("mhlo.topk", _) if data.attr("largest").and_then(Attr::as_bool) != Some(false) => {
            if let Some(def) = registry().get("chlo.top_k") {
                graph.node_mut(id).kind = OpKind::Known(def);
                graph.node_mut(id).remove_attr("largest");
            }
        }
        _ => {}
    }
    functions(graph, id);
    let types: Vec<Vec<Type>> = data.results.iter().map(|&v| leaves_of(graph.ty(v))).collect();
    if !data.results.iter().any(|&v| matches!(graph.ty(v), Type::Tuple(_))) {
        return Some(id);
    }
    let made = graph.add_results(id, types.concat());
    graph.node_mut(id).results.clone_from(&made);
    let mut rest = made.as_slice();
    for (&old, types) in data.results.iter().zip(&types) {
        let (own, more) = rest.split_at(types.len());
        rest = more;
        if let [only] = own {
            graph.value_mut(*only).name = graph.value(old).name.clone();
        }
        parts.insert(old, own.to_vec());
    }
    Some(id)
}

/// The type of a function, and the notes on its arguments and results.
fn functions(graph: &mut Graph, id: NodeId) {
    let Some(ty) = function_type(graph, id).cloned() else { return };
    for (name, types) in [("arg_attrs", &ty.inputs), ("res_attrs", &ty.results)] {
        let Some(Attr::Array(notes)) = graph.node(id).attr(name).cloned() else { continue };
        let each = |(ty, note): (&Type, Attr)| match ty {
            Type::Tuple(_) => vec![Attr::Dict(vec![]); leaves_of(ty).len()],
            _ => vec![note],
        };
        let notes = types.iter().zip(notes).flat_map(each).collect();
        graph.node_mut(id).set_attr(name, Attr::Array(notes));
    }
    let flat = |types: &[Type]| types.iter().flat_map(leaves_of).collect();
    let ty = FunctionType { inputs: flat(&ty.inputs), results: flat(&ty.results) };
    graph.node_mut(id).set_attr("function_type", Attr::Type(Type::Function(Box::new(ty))));
}
