//! Tensors put in place of those that a step quantizes, each of a magnitude of its own: what is made of another shows.

use std::collections::HashMap;

use fp8c_float::Format;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::TensorType;
use fp8c_ir::{Attr, OpKind, Tensor};

use super::Pair;
use super::layout::Layout;
use super::reference;
use super::sample::{power, unit};
use super::structure::{Quantizer, splat};
use crate::factors::unmoved;

/// What a run is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Run {
    /// Random numbers.
    Random,
    /// Zeros wherever there are floats.
    Zero,
    /// NaN in every matrix.
    NotANumber,
    /// Random numbers of a magnitude of their own in place of every tensor that is quantized.
    Placed,
    /// The same with an infinity among them.
    PlacedInfinity,
    /// The same with NaN among them.
    PlacedNaN,
    /// Zeros in place of every tensor that is quantized.
    PlacedZero,
    /// Next to one large number those below the least normal one of the format.
    PlacedSmall,
}

/// Factors that a tensor is divided by before it is quantized, made from magnitudes of this step.
pub(crate) struct Factors {
    /// The factors.
    pub(crate) scales: ValueId,
    /// What they are made from.
    pub(crate) of: ValueId,
    /// Its dimensions that they lie along.
    pub(crate) dims: Vec<usize>,
}

/// Finds them before the quantizers that take what they divide.
pub(crate) fn factors(graph: &Graph, quantizers: &[Quantizer]) -> Vec<Factors> {
    let mut out: Vec<Factors> = Vec::new();
    for q in quantizers {
        if let Some(found) = factors_of(graph, q.x)
            && out.iter().all(|f| f.scales != found.scales)
        {
            out.push(found);
        }
    }
    out
}

fn factors_of(graph: &Graph, x: ValueId) -> Option<Factors> {
    let def = |value: ValueId, name: &str| graph.def_node(value).filter(|&n| graph.name(n) == name);
    let first = |node: fp8c_ir::NodeId| graph.node(node).operands.first().copied();
    let back = |value: ValueId, name: &str| def(value, name).and_then(first).unwrap_or(value);
    let quotient = back(unmoved(graph, x), "stablehlo.convert");
    let spread = graph.node(def(quotient, "stablehlo.divide")?).operands[1];
    let scales = first(def(spread, "stablehlo.broadcast_in_dim")?)?;
    let choice = graph.node(def(scales, "stablehlo.select")?).operands[1];
    // Down the bits or the quotient that makes them, to the magnitude.
    let mut value = choice;
    let amax = loop {
        let node = graph.def_node(value)?;
        if graph.name(node) == "stablehlo.reduce" {
            break node;
        }
        let through = graph.node(node).has(fp8c_ir::registry::Traits::ELEMENTWISE);
        let bits = graph.name(node) == "stablehlo.bitcast_convert";
        let operands = &graph.node(node).operands;
        let clamps = usize::from(graph.name(node) == "stablehlo.clamp");
        value = *operands.get(clamps).filter(|_| through || bits)?;
    };
    let magnitude = first(amax)?;
    let of = first(def(magnitude, "stablehlo.abs")?)?;
    let over = graph.node(amax).attr("dimensions")?.as_ints()?;
    let rank = graph.ty(of).as_tensor()?.rank();
    let dims = (0..rank).filter(|&d| !over.contains(&(d as i64))).collect();
    Some(Factors { scales, of, dims })
}

/// What is quantized; of expanded groups, what they were before.
pub(crate) fn source(pair: &Pair<'_>, layout: Option<&Layout<'_>>, q: &Quantizer) -> ValueId {
    let graph = pair.lowered.graph;
    let result = graph.node(q.node).results[0];
    let piece = layout.and_then(|l| l.stored.iter().find(|s| pair.lowered.results[s.output] == result));
    piece.and_then(|piece| reference::before(graph, q.x, piece)).unwrap_or(q.x)
}

/// A copy of the step in which every tensor that is quantized is a constant of its own magnitude, and what stands for it there.
pub(crate) fn replaced(
    pair: &Pair<'_>,
    quantizers: &[Quantizer],
    source: &dyn Fn(&Quantizer) -> ValueId,
    run: Run,
    seed: u32,
) -> (Graph, HashMap<ValueId, ValueId>) {
    let mut graph = pair.lowered.graph.clone();
    let Some(body) = graph.main().map(|f| graph.node(f).regions[0]) else { return (graph, HashMap::new()) };
    let mut by: HashMap<ValueId, ValueId> = HashMap::new();
    let mut made = Vec::new();
    // What a constant scale bounds must stay within the bound: what it was divided from takes its place.
    let bounded = |q: &Quantizer| q.of.is_some_and(|(_, scale)| splat(&graph, scale).is_some());
    let own = quantizers.iter().filter(|q| !bounded(q)).map(|q| (q, source(q)));
    let divided = factors(&graph, quantizers);
    let divided = quantizers.first().into_iter().flat_map(|q| divided.iter().map(move |f| (q, f.of)));
    let placed: Vec<(Quantizer, ValueId)> =
        own.chain(divided).map(|(q, v)| (*q, unmoved(&graph, v))).collect();
    for (i, (q, root)) in placed.into_iter().enumerate() {
        let Some(ty) = graph.ty(root).as_tensor().filter(|t| t.is_static() && t.elem.is_float()).cloned()
        else {
            continue;
        };
        if by.contains_key(&root) || ty.elem.is_fp8() {
            continue;
        }
        // A recomputed tensor has the row of the first, and the same numbers.
        let value = tensor(
            &ty,
            run,
            q.format,
            seed,
            q.row.filter(|_| i < quantizers.len()).unwrap_or(i + (1 << 16)) as u32,
        );
        let attrs = vec![fp8c_ir::attr::NamedAttr {
            name: "value".into(),
            value: Attr::Elements(value.to_elements()),
            inherent: true,
        }];
        let Some(def) = fp8c_dialects::registry().get("stablehlo.constant") else { continue };
        let node =
            graph.add_node(OpKind::Known(def), vec![], attrs, vec![ty.into()], fp8c_ir::graph::UNKNOWN);
        by.insert(root, graph.node(node).results[0]);
        made.push(node);
    }
    graph.replace_uses(&by);
    let nodes = graph.region(body).nodes.clone();
    graph.set_nodes(body, made.into_iter().chain(nodes).collect());
    only_state(pair, quantizers, &mut graph);
    (graph, by)
}

/// Nothing is computed but state, and what is looked at on the way.
fn only_state(pair: &Pair<'_>, quantizers: &[Quantizer], graph: &mut Graph) {
    let body = graph.main().map(|f| graph.node(f).regions[0]);
    let Some(end) = body.and_then(|b| graph.terminator(b)) else { return };
    let mut seen: Vec<ValueId> = quantizers.iter().map(|q| graph.node(q.node).results[0]).collect();
    let mut returned = graph.node(end).operands.clone();
    if let Some(&any) = pair.lowered.args.first() {
        let other = |v: &&mut ValueId| !seen.contains(v);
        returned.iter_mut().take(pair.base.results.len()).filter(other).for_each(|v| *v = any);
    }
    seen.extend(factors(graph, quantizers).iter().map(|f| f.scales));
    seen.extend(quantizers.iter().filter_map(|q| q.of).map(|(_, scale)| scale));
    graph.node_mut(end).operands = returned.into_iter().chain(seen).collect();
    // What it leaves is run, not verified: the return has more than the function says.
    let _ = (crate::canonicalize::PASS.run)(&mut crate::pass::PassCx::new(graph), &vec![]);
}

fn tensor(ty: &TensorType, run: Run, format: Format, seed: u32, stream: u32) -> Tensor {
    let n = ty.elements().unwrap_or(0) as u32;
    let size = power(seed ^ 0x51, 99, stream, -6, 6) * (1.0 + unit(seed, 98, stream));
    let special = (unit(seed, 97, stream) * n as f32) as u32;
    let value = |i: u32| {
        let x = f64::from(size * (2.0 * unit(seed, 200 + stream, i) - 1.0));
        // Where codes are few.
        let bits = |v: f32| (v / format.max_finite()).log2() as i32;
        let small = power(seed, 400 + stream, i, bits(format.min_subnormal()) - 1, bits(format.min_normal()));
        match run {
            Run::PlacedZero => 0.0,
            Run::PlacedInfinity if i == special => f64::INFINITY.copysign(x),
            Run::PlacedNaN if i == special => f64::NAN,
            Run::PlacedSmall if i != special => x * f64::from(small),
            _ => x,
        }
    };
    Tensor::from_f64s(ty.clone(), (0..n).map(value).collect())
}
