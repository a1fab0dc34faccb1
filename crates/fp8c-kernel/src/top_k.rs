//! The largest elements of a row: the first of a sort, which is compiled.

use fp8c_dialects::registry;
use fp8c_ir::graph::{Graph, NodeId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Attr, Builder, Fault, OpView, Type};

use crate::elementwise::has_type;
use crate::replace::replace;
use crate::shape::static_types;

/// Puts a sort in the place of a `chlo.top_k`.
pub(crate) fn sorted(graph: &mut Graph, node: NodeId) {
    let results = &graph.node(node).results;
    if static_types(graph, node)
        && results.iter().all(|&v| graph.ty(v).as_tensor().is_some_and(|t| has_type(t.elem)))
    {
        replace(graph, node, sort);
    }
}

/// Descending in the total order, equal ones as they stand; then the first of both results.
fn sort(graph: &mut Graph, node: NodeId) -> Result<(Vec<NodeId>, Vec<ValueId>), Fault> {
    let x = graph.node(node).operands[0];
    let op = OpView::new(graph, node);
    let (ty, k) = (op.tensor(0)?.clone(), op.int("k")?);
    let last = ty.rank().checked_sub(1).ok_or("a scalar has no largest element")?;
    let mut b = Builder::new(graph, registry(), UNKNOWN);
    let places: Type = ty.with_elem(ElementType::I32).into();
    let along = Attr::i64(last as i64);
    let iota = b.op_typed("stablehlo.iota", &[], vec![("iota_dimension", along.clone())], places.clone())?;
    let attrs = vec![("dimension", along), ("is_stable", Attr::Bool(true))];
    let sort = b.typed("stablehlo.sort", &[x, iota], attrs, vec![ty.clone().into(), places])?;
    let comparator = b.graph.add_region(sort);
    b.graph.node_mut(sort).regions.push(comparator);
    let args = [ty.elem, ty.elem, ElementType::I32, ElementType::I32]
        .map(|elem| b.graph.add_arg(comparator, TensorType::scalar(elem).into(), None, UNKNOWN));
    let outer = std::mem::take(&mut b.made);
    let word =
        |kind: &'static str, value: &'static str| Attr::Enum("stablehlo".into(), kind.into(), value.into());
    let kind = match ty.elem {
        e if e.is_float() => "TOTALORDER",
        e if e.is_unsigned() || e.is_bool() => "UNSIGNED",
        _ => "SIGNED",
    };
    let attrs = vec![
        ("comparison_direction", word("comparison_direction", "GT")),
        ("compare_type", word("comparison_type", kind)),
    ];
    let first = TensorType::scalar(ElementType::I1);
    let first = b.op_typed("stablehlo.compare", &args[..2], attrs, first.into())?;
    b.typed("stablehlo.return", &[first], vec![], vec![])?;
    let inside = std::mem::replace(&mut b.made, outer);
    inside.into_iter().for_each(|n| b.graph.append(comparator, n));
    let sorted = b.graph.node(sort).results.clone();
    let (mut limit, rank) = (ty.shape.clone(), ty.rank());
    limit[last] = k;
    let mut values = Vec::new();
    for value in sorted {
        let elem = b.graph.ty(value).as_tensor().map_or(ty.elem, |t| t.elem);
        let attrs = vec![
            ("start_indices", Attr::ints(vec![0; rank])),
            ("limit_indices", Attr::ints(limit.clone())),
            ("strides", Attr::ints(vec![1; rank])),
        ];
        let of = TensorType::new(limit.clone(), elem);
        values.push(b.op_typed("stablehlo.slice", &[value], attrs, of.into())?);
    }
    Ok((std::mem::take(&mut b.made), values))
}
