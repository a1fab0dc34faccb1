//! Loops of known length.

use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::view::OpView;

use super::flow::Flow;

/// How often a loop runs: its counter starts at a constant, steps by a constant, and is compared with a constant.
pub fn trip_count(flow: &Flow<'_>, node: NodeId) -> Option<i64> {
    let graph = flow.graph;
    let data = graph.node(node);
    let (&cond, &body) = (data.regions.first()?, data.regions.get(1)?);
    let test = graph.def_node(*graph.node(graph.terminator(cond)?).operands.first()?)?;
    if graph.name(test) != "stablehlo.compare" {
        return None;
    }
    let [lhs, rhs] = graph.node(test).operands[..] else { return None };
    let Def::Arg(region, i) = graph.value(lhs).def else { return None };
    let (i, limit) = (i as usize, constant_int(flow, rhs)?);
    let start = constant_int(flow, *data.operands.get(i)?)?;
    let next = graph.def_node(*graph.node(graph.terminator(body)?).operands.get(i)?)?;
    let counter = *graph.region(body).args.get(i)?;
    let step = match graph.node(next).operands[..] {
        [a, b] if graph.name(next) == "stablehlo.add" && a == counter => constant_int(flow, b)?,
        [a, b] if graph.name(next) == "stablehlo.add" && b == counter => constant_int(flow, a)?,
        _ => return None,
    };
    let distance = limit.checked_sub(start)?;
    match OpView::new(graph, test).text("comparison_direction")? {
        "LT" if region == cond && step > 0 => Some(distance.max(0).checked_add(step - 1)? / step),
        "LE" if region == cond && step > 0 => Some((distance + 1).max(0).checked_add(step - 1)? / step),
        "NE" if step != 0 && distance % step == 0 => Some(distance / step),
        _ => None,
    }
}

/// The integer a value always has.
pub fn constant_int(flow: &Flow<'_>, value: ValueId) -> Option<i64> {
    let root = flow.root(value);
    let node = flow.graph.def_node(root)?;
    if !matches!(flow.graph.name(node), "stablehlo.constant" | "arith.constant") {
        return None;
    }
    let tensor = fp8c_dialects::stablehlo::constant::constant_value(&OpView::new(flow.graph, node)).ok()?;
    tensor.scalar_int()
}
