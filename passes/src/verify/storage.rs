//! State that the lowered step stores in narrower types: how an argument is decoded, found in the step itself.

use std::collections::HashMap;

use fp8c_float::Format;
use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::{ElementType, TensorType};

use super::layout::Layout;
use super::reference::eval;
use super::spec::Groups;
use super::structure::{Quantizer, Row, row_of, spread};
use super::{Pair, place};
use crate::plan::factors::unmoved;
use crate::raise::dims::is_dot;
use crate::report::manifest::{Manifest, Place};
use crate::rewrite::moments::{POWER, SCALE as MOMENT_SCALE};
use crate::rewrite::quantize::SCALE;

/// An argument that is multiplied by scales before it is used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Decoder {
    /// The argument's index.
    pub(crate) input: usize,
    /// What its elements are multiplied by.
    pub(crate) by: By,
}

/// What decodes an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum By {
    /// A value in its shape.
    Factors(ValueId),
    /// A row of the packed scales of products: the argument is a weight.
    Row(usize),
    /// Groups that were raised to powers: scales and powers are where the manifest says.
    Expanded(Expanded),
}

/// Where scales and powers of expanded groups are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Expanded {
    /// Where the scales begin.
    pub(crate) start: i64,
    /// Where the powers begin.
    pub(crate) power: i64,
    /// The groups.
    pub(crate) groups: Groups,
    /// The format of the codes.
    pub(crate) format: Format,
}

impl Expanded {
    /// What is stored for values, before it is rounded.
    pub(crate) fn raised(&self, values: &Tensor, scales: &Tensor, powers: &Tensor) -> Option<Vec<f64>> {
        let numbers = TensorType::new([self.groups.count], ElementType::F32);
        let part = |of: &Tensor, start: i64| {
            let own = of.f32s()?.get(start as usize..(start + self.groups.count) as usize)?.to_vec();
            Some(Tensor::from_f32(numbers.clone(), own))
        };
        let wide = Tensor::from_f64s(values.ty.with_elem(ElementType::F32), values.to_f64s());
        let max = Attr::Float(f64::from(self.format.max_finite()), ElementType::F32);
        let attrs = vec![("group", Attr::i64(self.groups.group)), ("largest", max)];
        let (scale, power) = (part(scales, self.start)?, part(powers, self.power)?);
        Some(eval("fp8.expand", attrs, &[&wide, &scale, &power], wide.ty.clone())?.to_f64s())
    }
}

/// Finds how each argument in an FP8 type, and each F16 one that was wider, is decoded.
pub(crate) fn decoders(pair: &Pair<'_>, quantizers: &[Quantizer]) -> Result<Vec<Decoder>, Diagnostic> {
    let graph = pair.lowered.graph;
    let users = users(graph, &pair.lowered.nodes());
    let mut out = Vec::new();
    for (input, (&from, &to)) in pair.base.args.iter().zip(&pair.lowered.args).enumerate() {
        let elems = [(pair.base.graph, from), (graph, to)].map(|(g, v)| g.ty(v).as_tensor().map(|t| t.elem));
        if elems[0] == elems[1] {
            continue;
        }
        let scaled = pair
            .state(MOMENT_SCALE)
            .and_then(|scales| factors_of(graph, &users, to, pair.lowered.args[scales]));
        match scaled {
            Some(factors) => out.push(Decoder { input, by: By::Factors(factors) }),
            None if elems[1].is_some_and(|e| e.is_fp8()) => {
                if let Some(row) = weight_row(pair, &users, quantizers, to) {
                    out.push(Decoder { input, by: By::Row(row) });
                    continue;
                }
                if let Some(by) = expanded(pair, input) {
                    out.push(Decoder { input, by: By::Expanded(by) });
                    continue;
                }
                let message = match pair.state(POWER).filter(|_| pair.manifest.is_none()) {
                    Some(_) => format!(
                        "argument {input} is stored in codes of expanded groups, which cannot be followed without the manifest"
                    ),
                    None => format!(
                        "argument {input} is stored in FP8, but no scale of {MOMENT_SCALE} or {SCALE} decodes it"
                    ),
                };
                return Err(Diagnostic::error(code::CHECK, message).or_at(place(graph, to)));
            }
            None => {}
        }
    }
    Ok(out)
}

/// How the manifest says that an argument of expanded groups is stored.
fn expanded(pair: &Pair<'_>, input: usize) -> Option<Expanded> {
    let layout = Layout::new(pair, pair.manifest?).ok()?;
    let piece = layout.stored_in(input)?;
    Some(Expanded { start: piece.start, power: piece.power?, groups: piece.groups, format: piece.format })
}

fn users(graph: &Graph, nodes: &[NodeId]) -> HashMap<ValueId, Vec<NodeId>> {
    let mut users: HashMap<ValueId, Vec<NodeId>> = HashMap::new();
    for &node in nodes {
        for &operand in &graph.node(node).operands {
            users.entry(operand).or_default().push(node);
        }
    }
    users
}

/// The manifest says of each weight that is given as codes which row is its scale; the step must use that one.
pub(crate) fn agrees(
    pair: &Pair<'_>,
    quantizers: &[Quantizer],
    manifest: &Manifest,
) -> Result<(), Diagnostic> {
    for decoder in decoders(pair, quantizers)? {
        let By::Row(row) = decoder.by else { continue };
        let own = |p: &&Place| p.input == decoder.input;
        let said = manifest.tensors.iter().filter_map(|t| t.place.as_ref()).find(own).map(|p| p.start);
        if said != i64::try_from(row).ok() {
            let input = decoder.input;
            let said = said.map_or("nothing".into(), |start| format!("row {start}"));
            let message =
                format!("argument {input} is decoded by row {row} of {SCALE}, but the manifest says {said}");
            return Err(Diagnostic::error(code::CHECK, message)
                .or_at(place(pair.lowered.graph, pair.lowered.args[input])));
        }
    }
    Ok(())
}

/// The row of the packed scales that the codes of a weight are multiplied by behind the product that takes them: of the two
/// scales there, the one that is not the other operand's. A wrong one does not pass the comparison of what is returned.
fn weight_row(
    pair: &Pair<'_>,
    users: &HashMap<ValueId, Vec<NodeId>>,
    quantizers: &[Quantizer],
    codes: ValueId,
) -> Option<usize> {
    let graph = pair.lowered.graph;
    let scales = pair.lowered.args[pair.state(SCALE)?];
    let mut values = vec![codes];
    while let Some(value) = values.pop() {
        for &user in users.get(&value).into_iter().flatten() {
            let data = graph.node(user);
            match data.name() {
                "stablehlo.transpose" | "stablehlo.reshape" => values.extend(&data.results),
                name if is_dot(name) => {
                    let other = *data.operands.get(..2)?.iter().find(|&&v| v != value)?;
                    let other = unmoved(graph, other);
                    let own = quantizers.iter().find(|q| graph.node(q.node).results[0] == other)?.row;
                    let rows = behind(graph, users, data.results[0], scales);
                    if let Some(Row::Fixed(found)) = rows.into_iter().find(|&r| Some(r) != own) {
                        return Some(found);
                    }
                }
                _ => {}
            }
        }
    }
    None
}

/// Rows of the scales that the result of a product is multiplied by.
fn behind(
    graph: &Graph,
    users: &HashMap<ValueId, Vec<NodeId>>,
    product: ValueId,
    scales: ValueId,
) -> Vec<Row> {
    let multiplies =
        users.get(&product).into_iter().flatten().filter(|&&n| graph.name(n) == "stablehlo.multiply");
    let mut stack: Vec<ValueId> = multiplies
        .flat_map(|&n| graph.node(n).operands.iter().copied().filter(|&v| v != product))
        .filter_map(|v| spread(graph, v))
        .collect();
    let mut rows = Vec::new();
    while let Some(value) = stack.pop() {
        if let Some(row) = row_of(graph, value, scales) {
            rows.push(row);
            continue;
        }
        let node = graph.def_node(value);
        if let Some(node) =
            node.filter(|&n| matches!(graph.name(n), "stablehlo.convert" | "stablehlo.multiply"))
        {
            stack.extend(&graph.node(node).operands);
        }
    }
    rows
}

/// The other operand of the product that `value`, widened, goes into, when it is made of the packed scales.
fn factors_of(
    graph: &Graph,
    users: &HashMap<ValueId, Vec<NodeId>>,
    value: ValueId,
    scales: ValueId,
) -> Option<ValueId> {
    users.get(&value)?.iter().find_map(|&user| {
        let data = graph.node(user);
        match data.name() {
            "stablehlo.convert" => factors_of(graph, users, data.results[0], scales),
            "stablehlo.multiply" => {
                data.operands.iter().copied().find(|&v| v != value && comes_from(graph, v, scales))
            }
            _ => None,
        }
    })
}

/// A value is made of another by data movement only.
fn comes_from(graph: &Graph, mut value: ValueId, source: ValueId) -> bool {
    while let Some(node) = graph.def_node(value) {
        match graph.name(node) {
            "stablehlo.reshape" | "stablehlo.broadcast_in_dim" | "stablehlo.slice" => {
                value = graph.node(node).operands[0];
            }
            _ => break,
        }
    }
    value == source
}

/// What each decoder's argument is multiplied by when the step is given `args`.
pub(crate) fn factors(
    pair: &Pair<'_>,
    graph: &Graph,
    decoders: &[Decoder],
    args: &[Tensor],
) -> Result<HashMap<usize, Tensor>, Diagnostic> {
    let (scales, mut seen) = (pair.state(SCALE), HashMap::new());
    let mut wanted: HashMap<ValueId, Vec<usize>> = HashMap::new();
    for decoder in decoders {
        match decoder.by {
            By::Factors(value) => wanted.entry(value).or_default().push(decoder.input),
            By::Expanded(_) => {}
            By::Row(row) => {
                let scale = scales.and_then(|i| args.get(i)?.f32s()?.get(row).copied()).unwrap_or(f32::NAN);
                let ty = args[decoder.input].ty.with_elem(ElementType::F32);
                let n = ty.elements().unwrap_or(0);
                seen.insert(decoder.input, Tensor::from_f32(ty, vec![scale; n]));
            }
        }
    }
    pair.rounds.observed(graph, args, &mut |node, results| {
        for (value, result) in graph.node(node).results.iter().zip(results) {
            for &input in wanted.get(value).into_iter().flatten() {
                seen.insert(input, result.clone());
            }
        }
    })?;
    Ok(seen)
}
