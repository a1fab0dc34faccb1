//! Conversions to FP8 types: each behind its clamp, with a scale that can be followed.

use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Def, Graph, NodeId, ValueId};
use fp8c_ir::types::ElementType;
use fp8c_ir::{Tensor, TensorType};

use super::{Pair, Step, place};
use crate::raise::dims::is_dot;
use crate::raise::frames::{loop_regions, returned};

/// Which of the packed scales a scale is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Row {
    /// Always this one.
    Fixed(usize),
    /// The one at this index, which a turn of a loop computes.
    Turn(ValueId),
}

/// A conversion to an FP8 type.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Quantizer {
    /// The conversion.
    pub(crate) node: NodeId,
    /// The clamp before it.
    pub(crate) clamp: NodeId,
    /// What is quantized, before it is divided by the scale.
    pub(crate) x: ValueId,
    /// The same with its scale, where that is one number for the whole tensor and nothing but a clamp stands behind it.
    pub(crate) of: Option<(ValueId, ValueId)>,
    /// The row of the packed scales that the scale is.
    pub(crate) row: Option<Row>,
    /// The format.
    pub(crate) format: Format,
}

/// Finds and checks every conversion to FP8 that the lowered step added.
pub(crate) fn quantizers(pair: &Pair<'_>) -> Result<Vec<Quantizer>, Diagnostic> {
    let graph = pair.lowered.graph;
    let scales = pair.state(crate::rewrite::quantize::SCALE).map(|i| pair.lowered.args[i]);
    // The original may convert to FP8 itself, in whatever way it likes.
    let mut own: Vec<String> =
        conversions(&pair.base).into_iter().map(|(n, _)| types(pair.base.graph, n)).collect();
    let mut out = Vec::new();
    let users = graph.uses();
    changed_formats(pair)?;
    for (node, format) in conversions(&pair.lowered) {
        let found = clamp_of(graph, node, format);
        let of = found.as_ref().ok().and_then(|&clamp| scaled(graph, graph.node(clamp).operands[1]));
        // What cannot be followed may be the original's: it stands before what is stored at the end.
        if of.is_none()
            && let Some(known) = own.iter().position(|t| *t == types(graph, node))
        {
            own.swap_remove(known);
            continue;
        }
        let clamp = found?;
        let x = guarded(graph, clamp, format)?;
        if let Some(codes) = decoded(graph, x) {
            let message = format!(
                "what becomes {} here was {} before: values are quantized once, from what they were",
                format.name(),
                graph.ty(codes)
            );
            return Err(
                Diagnostic::error(code::CHECK, message).or_at(place(graph, graph.node(node).results[0]))
            );
        }
        let row = of.and_then(|(_, scale)| row_of(graph, scale, scales?));
        if of.is_none() && feeds_product(graph, &users, graph.node(node).results[0]) {
            let message = format!(
                "codes of {} go into a product, and their scales are several: rows and blocks are accepted by proof only",
                format.name()
            );
            let result = graph.node(node).results[0];
            return Err(Diagnostic::error(code::CHECK, message).or_at(place(graph, result)));
        }
        out.push(Quantizer { node, clamp, x, of, row, format });
    }
    Ok(out)
}

/// Codes are multiplied by others, moved, cut or widened and scaled or not.
fn feeds_product(graph: &Graph, users: &[Vec<(NodeId, u32)>], codes: ValueId) -> bool {
    let mut seen = std::collections::HashSet::new();
    let mut stack = vec![codes];
    while let Some(value) = stack.pop() {
        for &(node, _) in users.get(value.index()).into_iter().flatten().filter(|(n, _)| seen.insert(*n)) {
            match graph.name(node) {
                name if is_dot(name) => return true,
                "stablehlo.transpose"
                | "stablehlo.reshape"
                | "stablehlo.pad"
                | "stablehlo.slice"
                | "stablehlo.convert"
                | "stablehlo.multiply"
                | "stablehlo.all_gather" => {
                    stack.extend(&graph.node(node).results);
                }
                _ => {}
            }
        }
    }
    false
}

/// Codes of one format that become codes of another lose twice what either keeps.
fn changed_formats(pair: &Pair<'_>) -> Result<(), Diagnostic> {
    let list = |step: &Step<'_>| {
        let graph = step.graph;
        let between = |node: &NodeId| {
            let data = graph.node(*node);
            let [from, to] = [data.operands.first(), data.results.first()].map(|v| fp8_format(graph, *v?));
            data.name() == "stablehlo.convert" && from.is_some() && to.is_some()
        };
        step.nodes().into_iter().filter(between).collect::<Vec<_>>()
    };
    let mut own: Vec<String> = list(&pair.base).into_iter().map(|n| types(pair.base.graph, n)).collect();
    let graph = pair.lowered.graph;
    for node in list(&pair.lowered) {
        match own.iter().position(|t| *t == types(graph, node)) {
            Some(known) => drop(own.swap_remove(known)),
            None => {
                let message = format!(
                    "codes are converted from {}: values are quantized once, from what they were",
                    types(graph, node)
                );
                let result = graph.node(node).results[0];
                return Err(Diagnostic::error(code::CHECK, message).or_at(place(graph, result)));
            }
        }
    }
    Ok(())
}

/// What is clamped, before it was multiplied: NaN takes the place of what is not finite.
fn guarded(graph: &Graph, clamp: NodeId, format: Format) -> Result<ValueId, Diagnostic> {
    let operand = |value: ValueId, name: &str, i: usize| {
        let node = graph.def_node(value).filter(|&n| graph.name(n) == name)?;
        graph.node(node).operands.get(i).copied()
    };
    let select = graph.node(clamp).operands[1];
    let x = operand(select, "stablehlo.select", 0).and_then(|flag| finite(graph, flag));
    let scaled = operand(select, "stablehlo.select", 1);
    let takes =
        |v: ValueId| graph.def_node(v).is_some_and(|n| graph.node(n).operands.contains(&x.unwrap_or(v)));
    let nan = operand(select, "stablehlo.select", 2).and_then(|v| uniform(graph, v)).is_some_and(f64::is_nan);
    match x {
        Some(x) if nan && scaled.is_some_and(|v| v == x || takes(v)) => Ok(unwidened(graph, x)),
        _ => {
            let message = format!(
                "an infinity would become a number before a conversion to {}: expected NaN wherever what is quantized is not finite",
                format.name()
            );
            Err(Diagnostic::error(code::CHECK, message).or_at(place(graph, graph.node(clamp).results[0])))
        }
    }
}

/// What a flag says to be finite: by the op, or by its magnitude being below infinity.
pub(crate) fn finite(graph: &Graph, flag: ValueId) -> Option<ValueId> {
    let data = graph.node(graph.def_node(flag)?);
    match (data.name(), &data.operands[..]) {
        ("stablehlo.is_finite", &[x]) => Some(x),
        ("stablehlo.compare", &[magnitude, bound]) => {
            let below = data.attr("comparison_direction").and_then(Attr::as_str) == Some("LT");
            let magnitude =
                graph.node(graph.def_node(magnitude).filter(|&n| graph.name(n) == "stablehlo.abs")?);
            let infinite = uniform(graph, bound) == Some(f64::INFINITY);
            magnitude.operands.first().copied().filter(|_| below && infinite)
        }
        _ => None,
    }
}

/// The one number that all elements are, spread or not.
fn uniform(graph: &Graph, value: ValueId) -> Option<f64> {
    let node = graph.def_node(value)?;
    match graph.name(node) {
        "stablehlo.broadcast_in_dim" => uniform(graph, graph.node(node).operands[0]),
        _ => splat(graph, value),
    }
}

/// Codes that a value is, but for conversions, products with one number, and movement.
fn decoded(graph: &Graph, mut value: ValueId) -> Option<ValueId> {
    loop {
        if fp8_format(graph, value).is_some() {
            return graph.def_node(value).map(|_| value);
        }
        let node = graph.def_node(value)?;
        let operands = &graph.node(node).operands;
        value = match graph.name(node) {
            "stablehlo.convert" | "stablehlo.transpose" | "stablehlo.reshape" | "stablehlo.slice" => {
                operands[0]
            }
            "stablehlo.multiply" | "stablehlo.divide" => {
                let [a, b] = operands[..] else { return None };
                match (spread(graph, a), spread(graph, b)) {
                    (None, Some(_)) => a,
                    (Some(_), None) => b,
                    _ => return None,
                }
            }
            _ => return None,
        };
    }
}

/// Conversions to an FP8 type from another kind of type.
fn conversions(step: &Step<'_>) -> Vec<(NodeId, Format)> {
    let graph = step.graph;
    let format = |node: NodeId| {
        let data = graph.node(node);
        let converts = data.name() == "stablehlo.convert" && fp8_format(graph, data.operands[0]).is_none();
        Some((node, fp8_format(graph, *data.results.first().filter(|_| converts)?)?))
    };
    step.nodes().into_iter().filter_map(format).collect()
}

fn types(graph: &Graph, node: NodeId) -> String {
    let data = graph.node(node);
    format!("{} to {}", graph.ty(data.operands[0]), graph.ty(data.results[0]))
}

pub(crate) fn fp8_format(graph: &Graph, value: ValueId) -> Option<Format> {
    match graph.ty(value).as_tensor()?.elem {
        ElementType::Small(format) if format.bits() == 8 => Some(format),
        _ => None,
    }
}

/// The clamp right before a conversion, at exactly the format's largest value.
fn clamp_of(graph: &Graph, node: NodeId, format: Format) -> Result<NodeId, Diagnostic> {
    let operand = graph.node(node).operands[0];
    let fail = |message: String| {
        let result = graph.node(node).results[0];
        Err(Diagnostic::error(code::CHECK, message).or_at(place(graph, result)))
    };
    let name = format.name();
    let max = f64::from(format.max_finite());
    let Some(clamp) = nearest_clamp(graph, operand) else {
        return fail(format!(
            "a conversion to {name} is not clamped: expected stablehlo.clamp at {max} before it"
        ));
    };
    let bounds = [0, 2].map(|i| splat(graph, graph.node(clamp).operands[i]));
    if bounds != [Some(-max), Some(max)] {
        let found = bounds.map(|b| b.map_or("a computed value".into(), |b| b.to_string()));
        return fail(format!(
            "a conversion to {name} is clamped at {} and {}: expected -{max} and {max}",
            found[0], found[1]
        ));
    }
    Ok(clamp)
}

/// The clamp that makes a value, right before it or before the bits of a stochastic rounding, which never leave a clamped
/// range whose end is a value of the format.
fn nearest_clamp(graph: &Graph, value: ValueId) -> Option<NodeId> {
    const ROUNDING: usize = 64;
    let mut queue = std::collections::VecDeque::from([value]);
    let mut seen = std::collections::HashSet::new();
    let direct = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.clamp");
    if direct.is_some() || graph.def_node(value).is_none_or(|n| graph.name(n) != "stablehlo.bitcast_convert")
    {
        return direct;
    }
    while let Some(value) = queue.pop_front() {
        let Some(node) = graph.def_node(value).filter(|_| seen.insert(value) && seen.len() < ROUNDING) else {
            continue;
        };
        let data = graph.node(node);
        if data.name() == "stablehlo.clamp" {
            return Some(node);
        }
        if data.has(fp8c_ir::registry::Traits::ELEMENTWISE) || data.name() == "stablehlo.bitcast_convert" {
            queue.extend(&data.operands);
        }
    }
    None
}

/// The value of a constant whose elements are all equal.
pub(crate) fn splat(graph: &Graph, value: ValueId) -> Option<f64> {
    let node = graph.def_node(value)?;
    match graph.node(node).attr("value")? {
        Attr::Elements(e) if e.splat || e.ty.elements() == Some(1) => {
            let tensor = Tensor::from_bytes(TensorType::scalar(e.ty.elem), &e.bytes).ok()?;
            tensor.to_f64s().first().copied()
        }
        _ => None,
    }
}

/// The tensor and the scale that `value` is the quotient of, with infinities replaced or not.
fn scaled(graph: &Graph, value: ValueId) -> Option<(ValueId, ValueId)> {
    let node = graph.def_node(value)?;
    let operands = &graph.node(node).operands;
    match graph.name(node) {
        "stablehlo.select" => scaled(graph, operands[1]),
        "stablehlo.divide" => Some((unwidened(graph, operands[0]), spread(graph, operands[1])?)),
        "stablehlo.multiply" => [(0, 1), (1, 0)].into_iter().find_map(|(x, s)| {
            let inverse = graph.def_node(spread(graph, operands[s])?)?;
            let quotient = graph.name(inverse) == "stablehlo.divide";
            let one = quotient && splat(graph, graph.node(inverse).operands[0]) == Some(1.0);
            one.then(|| (unwidened(graph, operands[x]), graph.node(inverse).operands[1]))
        }),
        _ => None,
    }
}

/// The scalar that is spread over a tensor, or a scalar itself.
pub(crate) fn spread(graph: &Graph, value: ValueId) -> Option<ValueId> {
    let ty = graph.ty(value).as_tensor()?;
    let node = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.broadcast_in_dim");
    match node {
        Some(node) => spread(graph, graph.node(node).operands[0]),
        None => ty.shape.is_empty().then_some(value),
    }
}

/// Before a conversion from a narrower float.
fn unwidened(graph: &Graph, value: ValueId) -> ValueId {
    let Some(node) = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.convert") else {
        return value;
    };
    let from = graph.node(node).operands[0];
    let bytes = |v| graph.ty(v).as_tensor().map_or(0, |t| t.elem.bytes());
    // A truth value that becomes a number is none before.
    let float = graph.ty(from).as_tensor().is_some_and(|t| t.elem.is_float());
    if float && bytes(from) < bytes(value) { from } else { value }
}

/// Which element of the packed scales a scalar is.
pub(crate) fn row_of(graph: &Graph, scale: ValueId, scales: ValueId) -> Option<Row> {
    let node = graph.def_node(outside(graph, scale))?;
    let operands = &graph.node(node).operands;
    let operand = *operands.first()?;
    match graph.name(node) {
        "stablehlo.reshape" => row_of(graph, operand, scales),
        "stablehlo.slice" if outside(graph, operand) == scales => {
            let starts = graph.node(node).attr("start_indices").and_then(Attr::as_ints)?;
            usize::try_from(*starts.first()?).ok().map(Row::Fixed)
        }
        "stablehlo.dynamic_slice" if outside(graph, operand) == scales => {
            operands.get(1).copied().map(Row::Turn)
        }
        _ => None,
    }
}

/// What an argument of a loop that hands it on, or of a manual computation, is outside.
pub(crate) fn outside(graph: &Graph, mut value: ValueId) -> ValueId {
    while let Def::Arg(region, i) = graph.value(value).def {
        let (node, i) = (graph.region(region).parent, i as usize);
        let stays = loop_regions(graph, node).is_some_and(|[_, body]| {
            let (next, args) = (returned(graph, body), &graph.region(body).args);
            next.get(i).is_some() && next.get(i) == args.get(i)
        });
        let enters = stays || graph.name(node) == "sdy.manual_computation";
        match graph.node(node).operands.get(i).filter(|_| enters) {
            Some(&from) => value = from,
            None => break,
        }
    }
    value
}
