//! What XLA's GPU compiler makes of each matrix product of a step, told without it: the rules of its GemmRewriter
//! (`MatchFp8Param` and `CreateF8CustomCall` in `gemm_rewriter.cc`), on StableHLO.
//!
//! An operand counts as FP8 if it is of such a type, or if it is converted from one, then multiplied or divided by one number that is
//! repeated, then only moved. A ragged product is expanded before, to a product of operands that are zero outside of a group. What is looked at is the text; passes before the rewriter may still join or drop products.

use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::ElementType;
use serde::Serialize;

use crate::lower::lower;
use crate::plan::options::LowerOptions;
use crate::raise::dims::{DotDims, is_dot};
use crate::report::inspect::DotReport;

/// What a product becomes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Call {
    /// `__cublas$lt$matmul$f8`.
    Fp8,
    /// A call of cuDNN with a scale a block.
    BlockScaled,
    /// A product of wider operands, or something else than a call.
    Fallback,
}

/// What one product becomes, and the rule that decides.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Predicted {
    /// What it becomes.
    pub call: Call,
    /// Why, in words.
    pub rule: String,
}

/// The products of `@main` in the order of its text, each with what becomes of it.
pub fn calls(graph: &Graph) -> Vec<(NodeId, Predicted)> {
    let bodies = graph.main().map_or(vec![], |f| graph.node(f).regions.clone());
    let all = bodies.into_iter().flat_map(|r| graph.walk(r));
    all.filter_map(|node| predicted(graph, node).map(|p| (node, p))).collect()
}

/// Says of each listed product of a step what becomes of it, where the target is one of XLA's GPUs: products stand in one order before and
/// after lowering.
pub(crate) fn under_xla(
    dots: &mut [DotReport],
    graph: &Graph,
    options: &LowerOptions,
) -> Result<(), Diagnostic> {
    if options.target.fp8_matmul.is_some_and(|m| m.dequantized) {
        let made = calls(&lower(graph, options)?.step);
        if made.len() == dots.len() {
            dots.iter_mut().zip(made).for_each(|(dot, (_, call))| dot.xla = Some(call));
        }
    }
    Ok(())
}

fn predicted(graph: &Graph, node: NodeId) -> Option<Predicted> {
    let data = graph.node(node);
    let named = |attr: &str| data.attr(attr).and_then(Attr::as_str);
    let blocks = match data.name() {
        name if is_dot(name) => {
            let (call, rule) = match product(graph, node) {
                Ok(rule) => (Call::Fp8, rule),
                Err(rule) => (Call::Fallback, rule),
            };
            return Some(Predicted { call, rule });
        }
        "stablehlo.custom_call" => named("call_target_name") == Some("__op$block_scaled_dot"),
        "stablehlo.composite" => named("name") == Some("xla.scaled_dot"),
        _ => false,
    };
    let rule = "BlockScalingRewriter takes it where cuDNN is there and the GPU has block-scaled products (read in XLA's source, not compiled)";
    blocks.then(|| Predicted { call: Call::BlockScaled, rule: rule.into() })
}

/// The rule by which a product is an FP8 call, or the one by which it is none.
fn product(graph: &Graph, node: NodeId) -> Result<String, String> {
    let data = graph.node(node);
    let [lhs, rhs, ..] = data.operands[..] else { return Err("it does not have two operands".into()) };
    let sides = [
        operand(graph, lhs).map_err(|e| format!("left operand: {e}"))?,
        operand(graph, rhs).map_err(|e| format!("right operand: {e}"))?,
    ];
    let formats = sides.map(|s| s.format);
    for format in formats {
        if ![Format::F8E4M3FN, Format::F8E5M2].contains(&format) {
            return Err(format!("{} is no operand of an FP8 call", format.name()));
        }
    }
    if formats == [Format::F8E5M2; 2] {
        return Err("one operand must be E4M3".into());
    }
    let result = graph.ty(data.results[0]).as_tensor().map(|t| t.elem);
    let taken = [ElementType::BF16, ElementType::F16, ElementType::F32];
    let code = |e: ElementType| [Format::F8E4M3FN, Format::F8E5M2].map(ElementType::Small).contains(&e);
    if !result.is_some_and(|e| taken.contains(&e) || code(e)) {
        return Err("the result is not BF16, F16, F32 or FP8".into());
    }
    if let Some(what) = vector(graph, node) {
        return Err(format!("{what} is one: a product with a vector becomes a sum"));
    }
    let calls = fp8c_target::target("xla-gpu").and_then(|t| t.fp8_matmul);
    if DotDims::of(graph, node).is_some_and(|d| calls.is_some_and(|c| c.too_small(d.m, d.n, d.k))) {
        return Err("so small a product is no call".into());
    }
    Ok(match sides.map(|s| s.scaled) {
        [true, true] => "both scales are arguments of the call",
        [false, false] => "codes go into the call as they are",
        _ => "one scale is an argument of the call",
    }
    .into())
}

/// Rows or columns that are one.
fn vector(graph: &Graph, node: NodeId) -> Option<&'static str> {
    match DotDims::of(graph, node)? {
        DotDims { m: 1, .. } => Some("the number of rows"),
        DotDims { n: 1, .. } => Some("the number of columns"),
        _ => None,
    }
}

/// An operand that is FP8 to the rewriter.
#[derive(Clone, Copy)]
struct Side {
    format: Format,
    scaled: bool,
}

fn fp8(graph: &Graph, value: ValueId) -> Option<Format> {
    match graph.ty(value).as_tensor()?.elem {
        ElementType::Small(format) if ElementType::Small(format).is_fp8() => Some(format),
        _ => None,
    }
}

/// Looks for codes as the rewriter does: through ops of one operand, and into the first operand of some others.
fn path(graph: &Graph, value: ValueId) -> Option<Vec<NodeId>> {
    if fp8(graph, value).is_some() {
        return Some(vec![]);
    }
    let node = graph.def_node(value)?;
    let data = graph.node(node);
    let operands: &[ValueId] = match data.name() {
        "stablehlo.divide" | "stablehlo.dynamic_slice" | "stablehlo.pad" => data.operands.get(..1)?,
        "stablehlo.multiply" => &data.operands,
        "stablehlo.select" => data.operands.get(1..)?,
        _ if data.operands.len() == 1 && data.regions.is_empty() => &data.operands,
        _ => return None,
    };
    let mut found = operands.iter().find_map(|&v| path(graph, v))?;
    found.push(node);
    Some(found)
}

fn operand(graph: &Graph, value: ValueId) -> Result<Side, String> {
    if let Some(format) = fp8(graph, value) {
        return Ok(Side { format, scaled: false });
    }
    let ty = graph.ty(value).as_tensor().map_or_else(String::new, |t| t.elem.to_string());
    let found = path(graph, value).ok_or_else(|| format!("{ty}, not made from codes"))?;
    let convert = graph.node(found[0]);
    let format = (convert.name() == "stablehlo.convert").then(|| fp8(graph, convert.operands[0])).flatten();
    let format = format.ok_or("its codes are not converted first")?;
    let mut rest = &found[1..];
    let mut scaled = false;
    if let Some(&first) = rest.first()
        && matches!(graph.name(first), "stablehlo.multiply" | "stablehlo.divide")
    {
        let other = graph.node(first).operands.iter().copied().find(|&v| v != convert.results[0]);
        if !other.is_some_and(|v| repeated(graph, v)) {
            return Err("it is scaled by more than one number".into());
        }
        scaled = true;
        rest = &rest[1..];
    }
    match rest.iter().find(|&&n| !moves(graph, n)) {
        Some(&n) => Err(format!("{} stands between its codes and the product", graph.name(n))),
        None => Ok(Side { format, scaled }),
    }
}

/// One number, repeated.
fn repeated(graph: &Graph, value: ValueId) -> bool {
    let scalar = |v: ValueId| graph.ty(v).as_tensor().is_some_and(|t| t.elements() == Some(1));
    graph.def_node(value).is_some_and(|node| {
        let data = graph.node(node);
        match data.name() {
            "stablehlo.broadcast_in_dim" => scalar(data.operands[0]) || repeated(graph, data.operands[0]),
            "stablehlo.constant" => matches!(data.attr("value"), Some(Attr::Elements(e)) if e.splat),
            "stablehlo.reshape" => repeated(graph, data.operands[0]),
            _ => false,
        }
    })
}

/// An op that the rewriter exchanges with scaling.
fn moves(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    let zero = |v: ValueId| {
        let made = graph.def_node(v).map(|n| (n, graph.node(n)));
        let constant = made.and_then(|(n, d)| match d.name() {
            "stablehlo.broadcast_in_dim" => graph.def_node(d.operands[0]),
            _ => Some(n),
        });
        constant.is_some_and(|n| {
            matches!(graph.node(n).attr("value"), Some(Attr::Elements(e)) if e.splat && e.bytes.iter().all(|&b| b == 0))
        })
    };
    match data.name() {
        "stablehlo.transpose"
        | "stablehlo.reshape"
        | "stablehlo.broadcast_in_dim"
        | "stablehlo.slice"
        | "stablehlo.dynamic_slice"
        | "stablehlo.pad" => true,
        "stablehlo.select" => data.operands[1..].iter().any(|&v| zero(v)),
        _ => false,
    }
}
