//! A maximum of a whole tensor in two steps: of each row first, which the kernel that makes the tensor takes along and threads share,
//! then of these. The same for whatever gives one result in any order and however often it is taken.

use fp8c_dialects::registry;
use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::graph::{Graph, NodeId, UNKNOWN, ValueId};
use fp8c_ir::{Attr, Builder, Fault, OpView, TensorType, Type};

use crate::shape::{shape_of, static_types};

/// A row has at least so many elements, where its tensor allows it.
const SHORT_ROW: usize = 64;

/// Takes a maximum of all of more than `longest` elements by rows first.
pub(crate) fn by_rows(graph: &mut Graph, node: NodeId, longest: usize) {
    let data = graph.node(node);
    let [x, init] = data.operands[..] else { return };
    let op = OpView::new(graph, node);
    let combine =
        Combine::of(&op, 0).filter(|c| matches!(c, Combine::Max | Combine::Min | Combine::And | Combine::Or));
    let (Some(name), Some(region), true) =
        (combine.and_then(Combine::op), data.parent, static_types(graph, node))
    else {
        return;
    };
    let (ty, result) = (shape_of(graph, x), shape_of(graph, data.results[0]));
    let elements = ty.elements().unwrap_or(0);
    if elements <= longest
        || result.elements() != Some(1)
        || op.sizes("dimensions").map_or(0, |d| d.len()) != ty.rank()
    {
        return;
    }
    let Some(row) = row(&ty.shape, longest) else { return };
    let rows = TensorType::new([(elements / row) as i64, row as i64], ty.elem);
    let Ok((made, first)) = of_rows(graph, name, [x, init], rows) else { return };
    let mut nodes = graph.region(region).nodes.clone();
    let Some(at) = nodes.iter().position(|&n| n == node) else { return };
    nodes.splice(at..at, made);
    graph.set_nodes(region, nodes);
    let data = graph.node_mut(node);
    data.operands[0] = first;
    data.attrs.iter_mut().filter(|a| a.name == "dimensions").for_each(|a| a.value = Attr::ints([0]));
}

/// The elements of a row: the last dimensions of a shape, no longer than `longest`, together.
fn row(shape: &[i64], longest: usize) -> Option<usize> {
    let mut row = 1;
    for &n in shape.iter().rev() {
        let n = n as usize;
        if row * n > longest {
            // The largest part of this dimension that still fits.
            let part = (1..=longest / row).rev().find(|part| n.is_multiple_of(*part))?;
            row *= part;
            break;
        }
        row *= n;
    }
    (row >= SHORT_ROW).then_some(row)
}

/// The same reduction of each row.
fn of_rows(
    graph: &mut Graph,
    name: &str,
    [x, init]: [ValueId; 2],
    rows: TensorType,
) -> Result<(Vec<NodeId>, ValueId), Fault> {
    let mut b = Builder::new(graph, registry(), UNKNOWN);
    let many = TensorType::new([rows.shape[0]], rows.elem);
    let x = b.op_typed("stablehlo.reshape", &[x], vec![], rows.into())?;
    let first = reduced(&mut b, name, [x, init], Attr::ints([1]), many)?;
    Ok((b.made, first))
}

/// A reduction along some dimensions by an op of two scalars.
pub(crate) fn reduced(
    b: &mut Builder<'_>,
    name: &str,
    operands: [ValueId; 2],
    dimensions: Attr,
    ty: TensorType,
) -> Result<ValueId, Fault> {
    let scalar: Type = TensorType::scalar(ty.elem).into();
    let node = b.typed("stablehlo.reduce", &operands, vec![("dimensions", dimensions)], vec![ty.into()])?;
    let body = b.graph.add_region(node);
    b.graph.node_mut(node).regions.push(body);
    let args = [(); 2].map(|()| b.graph.add_arg(body, scalar.clone(), None, UNKNOWN));
    let outer = std::mem::take(&mut b.made);
    let combined = b.op_typed(name, &args, vec![], scalar)?;
    b.typed("stablehlo.return", &[combined], vec![], vec![])?;
    let inside = std::mem::replace(&mut b.made, outer);
    inside.into_iter().for_each(|n| b.graph.append(body, n));
    Ok(b.graph.node(node).results[0])
}
