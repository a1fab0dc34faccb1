//! Kinds of faults, each a change of a lowered step: of its `fp8.*` ops, or of what these become.

use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::ElementType;
use fp8c_passes::moments::{COUNTER, SCALE as MOMENT_SCALE};
use fp8c_passes::quantize::SCALE;

use crate::{Planted, elem, float, is_fp8, named, tensor_type};

pub(crate) mod blocks;
pub(crate) mod loops;

/// Where a fault is planted; nothing when there is no place for it.
pub(crate) enum Plan {
    /// Among the ops of dialect `fp8`.
    Ops(fn(&mut Planted) -> Option<()>),
    /// Among ops of the target.
    Legal(fn(&mut Planted) -> Option<()>),
}

use Plan::{Legal, Ops};

/// All kinds.
pub(crate) const FAULTS: &[(&str, Plan)] = &[
    ("a neighbour's row", Ops(|p| row(p, 0))),
    ("a neighbour's row where codes are made", Ops(|p| row(p, 1))),
    ("a neighbour's row behind a product", Ops(|p| row(p, 2))),
    ("a factor that is not undone behind a product", Ops(factor_dropped)),
    ("a weight that does not take the factors", Ops(weight_without_factors)),
    ("the factors of another activation", Ops(other_factors)),
    ("factors made from another tensor", Ops(factors_of_another)),
    ("rolled before the maximum", Ops(rolled_late)),
    ("a scale for another format", Ops(other_largest)),
    ("a scale that stays", Ops(stale)),
    ("a scale twice as large", Ops(doubled_scale)),
    ("swapped operands", Ops(swapped)),
    ("an untransposed copy", Ops(untransposed)),
    ("an amax of another tensor", Ops(|p| taken_of_another(p, "fp8.amax"))),
    ("magnitudes in another order", Ops(|p| joined_otherwise(p, false))),
    ("a moment decoded by a neighbour's scale", Ops(moment_row)),
    ("scales of moments in another order", Ops(|p| joined_otherwise(p, true))),
    ("a moment's scale from another moment", Ops(|p| taken_of_another(p, "fp8.group_amax"))),
    ("a moment's scale for another format", Ops(moment_largest)),
    ("the codes of the step before", Ops(old_codes)),
    ("a small second moment that becomes zero", Ops(zeroed_moment)),
    ("random bits of another row", Ops(other_bits)),
    ("a counter that stays", Ops(counter_stays)),
    ("a negated weight gradient", Ops(|p| gradient(p, -1.0))),
    ("a doubled weight gradient", Ops(|p| gradient(p, 2.0))),
    ("a weight gradient of zero", Ops(|p| gradient(p, 0.0))),
    ("results that are exchanged", Ops(exchanged)),
    ("a missing clamp", Legal(no_clamp)),
    ("a clamp of another format", Legal(other_clamp)),
    ("a moment through another format", Legal(|p| through(p, false))),
    ("a moment through another format, widened between", Legal(|p| through(p, true))),
    ("no guard against infinities", Legal(no_guard)),
    ("no guard for a magnitude that is not finite", Legal(no_finite)),
    ("the least in place of the largest", Legal(|p| reduced(p, "stablehlo.minimum"))),
    ("a sum in place of the largest", Legal(|p| reduced(p, "stablehlo.add"))),
    ("a history that is not rolled", Legal(not_rolled)),
    ("a changed constant", Legal(constant)),
    ("a value rounded on the way", Legal(rounded)),
];

fn slices(p: &Planted, of: &str) -> Vec<NodeId> {
    p.nodes("stablehlo.slice", |g, n| g.value(g.node(n).operands[0]).name.as_deref() == Some(of))
}

/// A slice of the packed scales becomes its neighbour: everywhere, for a quantizer, or for a product.
fn row(p: &mut Planted, mode: u32) -> Option<()> {
    let slices = slices(p, SCALE);
    let slice = p.pick(&slices)?;
    let other = *slices.iter().find(|&&n| n != slice)?;
    let scalar = |p: &Planted, slice: NodeId| {
        let value = p.result(slice);
        let found = p.nodes("stablehlo.reshape", |g, n| g.node(n).operands[0] == value);
        found.first().map(|&n| p.result(n))
    };
    let (own, other) = (scalar(p, slice)?, scalar(p, other)?);
    let user = match mode {
        0 => None,
        1 => Some(p.pick(&p.nodes("fp8.quantize", |g, n| g.node(n).operands.contains(&own)))?),
        _ => Some(p.pick(&p.nodes("fp8.dot_general", |g, n| g.node(n).operands.contains(&own)))?),
    };
    p.replace(own, other, user);
    Some(())
}

fn made_by(g: &Graph, value: ValueId, name: &str) -> bool {
    g.def_node(value).is_some_and(|n| g.name(n) == name)
}

fn factor_dropped(p: &mut Planted) -> Option<()> {
    let leaving = p.nodes("fp8.scale_by", |g, n| made_by(g, g.node(n).operands[0], "fp8.dot_general"));
    let node = p.pick(&leaving)?;
    p.replace(p.result(node), p.operand(node, 0), None);
    Some(())
}

fn weight_without_factors(p: &mut Planted) -> Option<()> {
    let weights = p.nodes("fp8.scale_by", |g, n| !made_by(g, g.node(n).operands[0], "fp8.dot_general"));
    let node = p.pick(&weights)?;
    let user = p.pick(&p.nodes("fp8.quantize", |g, n| g.node(n).operands[0] == g.node(node).results[0]))?;
    p.replace(p.result(node), p.operand(node, 0), Some(user));
    Some(())
}

fn other_factors(p: &mut Planted) -> Option<()> {
    let uses = p.nodes("fp8.scale_by", |_, _| true);
    let node = p.pick(&uses)?;
    let own = p.operand(node, 1);
    let all = p.nodes("fp8.current_scale", |g, n| g.ty(g.node(n).results[0]) == g.ty(own));
    let other = *all.iter().find(|&&n| p.result(n) != own)?;
    // Factors that are made later than they are used here would need themselves.
    let first = *all.first()?;
    let (other, node) = if p.result(first) == own {
        let later = uses.iter().copied().filter(|&n| p.operand(n, 1) == p.result(other)).collect::<Vec<_>>();
        (first, p.pick(&later)?)
    } else {
        (other, node)
    };
    let old = p.operand(node, 1);
    p.replace(old, p.result(other), Some(node));
    Some(())
}

fn factors_of_another(p: &mut Planted) -> Option<()> {
    let along = p.nodes("fp8.amax", |g, n| g.node(n).attr("dimensions").is_some());
    let node = p.pick(&along)?;
    let own = p.operand(node, 0);
    let scale = p.lowered.step.node(p.lowered.step.main()?).regions[0];
    let ty = p.lowered.step.ty(own).clone();
    let args = p.lowered.step.region(scale).args.clone();
    let other = args.into_iter().find(|&v| *p.lowered.step.ty(v) == ty)?;
    p.replace(own, other, Some(node));
    Some(())
}

fn rolled_late(p: &mut Planted) -> Option<()> {
    let record = p.pick(&p.nodes("fp8.record_amax", |_, _| true))?;
    let next = p.pick(&p.nodes("fp8.next_scale", |_, _| true))?;
    p.replace(p.result(record), p.operand(record, 0), Some(next));
    Some(())
}

fn other_largest(p: &mut Planted) -> Option<()> {
    let next = p.pick(&p.nodes("fp8.next_scale", |_, _| true))?;
    let Some(Attr::Dense(elem, mut bits)) = named(p.lowered.step.node(next), "largest") else { return None };
    let places: Vec<usize> = (0..bits.len()).collect();
    let at = p.pick(&places)?;
    let other = if f64::from_bits(bits[at] as u64) == 57344.0 { 448f64 } else { 57344f64 };
    bits[at] = other.to_bits() as i64;
    p.graph().node_mut(next).set_attr("largest", Attr::Dense(elem, bits));
    p.done = true;
    Some(())
}

fn stale(p: &mut Planted) -> Option<()> {
    let next = p.pick(&p.nodes("fp8.next_scale", |_, _| true))?;
    p.replace(p.result(next), p.operand(next, 1), None);
    Some(())
}

fn doubled_scale(p: &mut Planted) -> Option<()> {
    let dot = p.pick(&p.nodes("fp8.dot_general", |_, _| true))?;
    let scale = p.operand(dot, 2 + p.seed as usize % 2);
    let mut b = fp8c_ir::Builder::new(p.graph(), fp8c_dialects::registry(), fp8c_ir::graph::UNKNOWN);
    let twice = b.op("stablehlo.add", &[scale, scale], vec![]).ok()?;
    let made = std::mem::take(&mut b.made);
    let graph = p.graph();
    let body = graph.node(dot).parent?;
    let mut nodes = graph.region(body).nodes.clone();
    let at = nodes.iter().position(|&n| n == dot)?;
    nodes.splice(at..at, made);
    graph.set_nodes(body, nodes);
    p.replace(scale, twice, Some(dot));
    Some(())
}

fn swapped(p: &mut Planted) -> Option<()> {
    let dot = p.pick(&p.nodes("fp8.dot_general", |_, _| true))?;
    let operands = &mut p.graph().node_mut(dot).operands;
    operands.swap(0, 1);
    operands.swap(2, 3);
    p.done = true;
    Some(())
}

fn untransposed(p: &mut Planted) -> Option<()> {
    let moved = p.pick(&p.nodes("stablehlo.transpose", |g, n| is_fp8(g, g.node(n).results[0])))?;
    p.replace(p.result(moved), p.operand(moved, 0), None);
    Some(())
}

/// A magnitude is taken of another tensor of the same type.
fn taken_of_another(p: &mut Planted, name: &str) -> Option<()> {
    let all = p.nodes(name, |g, n| g.node(n).attr("dimensions").is_none());
    let node = p.pick(&all)?;
    let own = p.operand(node, 0);
    let at = all.iter().position(|&n| n == node)?;
    let fits = |&&n: &&NodeId| {
        p.operand(n, 0) != own && p.lowered.step.ty(p.operand(n, 0)) == p.lowered.step.ty(own)
    };
    let other = all[..at].iter().rev().find(fits).or_else(|| all.iter().find(fits))?;
    let other = p.operand(*other, 0);
    p.replace(own, other, Some(node));
    Some(())
}

fn joined_otherwise(p: &mut Planted, moments: bool) -> Option<()> {
    let last = p.nodes("stablehlo.concatenate", |g, n| {
        let of_moments = made_by(g, g.node(n).operands[0], "fp8.current_scale");
        let of_rows = g.node(n).operands.len() > 2
            && g.def_node(g.node(n).operands[0]).is_some_and(|r| {
                g.name(r) == "stablehlo.reshape" && made_by(g, g.node(r).operands[0], "fp8.amax")
            });
        if moments { of_moments } else { of_rows }
    });
    let node = p.pick(&last)?;
    let n = p.lowered.step.node(node).operands.len();
    let at = p.seed as usize % (n - 1);
    p.graph().node_mut(node).operands.swap(at, at + 1);
    p.done = true;
    Some(())
}

fn moment_row(p: &mut Planted) -> Option<()> {
    let slices = slices(p, MOMENT_SCALE);
    let decodes = p.nodes("fp8.dequantize", |_, _| true);
    let node = p.pick(&decodes)?;
    let own = p.operand(node, 1);
    let ty = p.lowered.step.ty(own).clone();
    let other = slices.iter().map(|&n| p.result(n)).find(|&v| v != own && *p.lowered.step.ty(v) == ty)?;
    p.replace(own, other, Some(node));
    Some(())
}

fn moment_largest(p: &mut Planted) -> Option<()> {
    let scales = p.nodes("fp8.current_scale", |g, n| made_by(g, g.node(n).operands[0], "fp8.group_amax"));
    let node = p.pick(&scales)?;
    let Some(Attr::Float(own, elem)) = named(p.lowered.step.node(node), "largest") else { return None };
    let other = if own == 57344.0 { 448.0 } else { 57344.0 };
    p.graph().node_mut(node).set_attr("largest", Attr::Float(other, elem));
    p.done = true;
    Some(())
}

/// Results that are codes of stored state.
fn stored(p: &Planted) -> Vec<usize> {
    let graph = &p.lowered.step;
    let returned = p.returned();
    (0..returned.len()).filter(|&i| is_fp8(graph, returned[i])).collect()
}

fn old_codes(p: &mut Planted) -> Option<()> {
    let output = p.pick(&stored(p))?;
    let input = p.lowered.manifest.outputs[output].feeds?;
    let graph = &p.lowered.step;
    let arg = graph.region(graph.node(graph.main()?).regions[0]).args[input];
    p.returns(output, arg);
    Some(())
}

fn zeroed_moment(p: &mut Planted) -> Option<()> {
    let keeps = |g: &Graph, n: NodeId| g.node(n).attr("keep_nonzero").and_then(Attr::as_bool) == Some(true);
    let all = [p.nodes("fp8.quantize_stochastic", keeps), p.nodes("fp8.quantize_groups", keeps)].concat();
    let node = p.pick(&all)?;
    p.graph().node_mut(node).set_attr("keep_nonzero", Attr::Bool(false));
    p.done = true;
    Some(())
}

fn other_bits(p: &mut Planted) -> Option<()> {
    let node = p.pick(&p.nodes("fp8.quantize_stochastic", |_, _| true))?;
    let row = named(p.lowered.step.node(node), "row")?.as_int()?;
    p.graph().node_mut(node).set_attr("row", Attr::i64(row + 1));
    p.done = true;
    Some(())
}

fn counter_stays(p: &mut Planted) -> Option<()> {
    let (_, counter) = p.argument(COUNTER)?;
    let output = p
        .lowered
        .manifest
        .outputs
        .iter()
        .find(|o| o.feeds.is_some_and(|i| p.lowered.manifest.inputs[i].role == COUNTER))?;
    p.returns(output.index, counter);
    Some(())
}

/// Products that only the update of a weight takes: two contracted tokens.
fn gradient(p: &mut Planted, factor: f64) -> Option<()> {
    let high = |g: &Graph, n: NodeId| format!("{:?}", g.node(n).attr("precision_config")).contains("HIGHEST");
    let lhs = |g: &Graph, n: NodeId| {
        let dims =
            g.node(n).attr("dot_dimension_numbers").map(|a| a.field_ints("lhs_contracting_dimensions"));
        dims == Some(vec![0])
    };
    let dots = p.nodes("fp8.dot_general", |g, n| high(g, n) && lhs(g, n));
    let dot = p.pick(&dots)?;
    p.wrap(p.result(dot), |b, v| {
        let ty = b.graph.ty(v).clone();
        let elem = elem(b.graph, v).unwrap();
        let c = b.constant(&float(factor, elem)).unwrap();
        let attrs = vec![("broadcast_dimensions", Attr::ints([]))];
        let c = b.op_typed("stablehlo.broadcast_in_dim", &[c], attrs, ty).unwrap();
        b.op("stablehlo.multiply", &[v, c], vec![]).unwrap()
    });
    Some(())
}

fn exchanged(p: &mut Planted) -> Option<()> {
    let returned = p.returned();
    let graph = &p.lowered.step;
    let pairs: Vec<usize> = (0..returned.len() - 1)
        .filter(|&i| graph.ty(returned[i]) == graph.ty(returned[i + 1]) && returned[i] != returned[i + 1])
        .collect();
    let at = p.pick(&pairs)?;
    p.returns(at, returned[at + 1]);
    p.returns(at + 1, returned[at]);
    Some(())
}

/// Clamps before conversions to codes.
fn clamps(p: &Planted) -> Vec<NodeId> {
    p.nodes("stablehlo.clamp", |g, n| {
        let bound = g.def_node(g.node(n).operands[2]).and_then(|c| g.node(c).attr("value").cloned());
        let Some(Attr::Elements(e)) = bound else { return false };
        let value = fp8c_ir::Tensor::from_elements(&e).map(|t| t.to_f64s()[0]).unwrap_or(0.0);
        [240.0, 448.0, 57344.0].contains(&value)
    })
}

fn no_clamp(p: &mut Planted) -> Option<()> {
    let clamp = p.pick(&clamps(p))?;
    p.replace(p.result(clamp), p.operand(clamp, 1), None);
    Some(())
}

fn other_clamp(p: &mut Planted) -> Option<()> {
    let clamp = p.pick(&clamps(p))?;
    let constant = p.lowered.step.def_node(p.operand(clamp, 2))?;
    let Some(Attr::Elements(e)) = named(p.lowered.step.node(constant), "value") else { return None };
    let own = fp8c_ir::Tensor::from_elements(&e).ok()?.to_f64s()[0];
    let other = if own == 448.0 { 240.0 } else { 448.0 };
    let value = float(other, ElementType::F32).to_elements();
    p.graph().node_mut(constant).set_attr("value", Attr::Elements(value));
    p.done = true;
    Some(())
}

fn through(p: &mut Planted, widened: bool) -> Option<()> {
    let output = p.pick(&stored(p))?;
    let value = p.returned()[output];
    let own = elem(&p.lowered.step, value)?;
    let other = if own == ElementType::Small(Format::F8E5M2) { Format::F8E4M3FN } else { Format::F8E5M2 };
    p.wrap(value, |b, v| {
        let mut x = v;
        let there = ElementType::Small(other);
        let steps =
            if widened { vec![ElementType::F32, there, ElementType::F32, own] } else { vec![there, own] };
        for to in steps {
            let ty = tensor_type(b.graph, x, to);
            x = b.op_typed("stablehlo.convert", &[x], vec![], ty).unwrap();
        }
        x
    });
    Some(())
}

fn no_guard(p: &mut Planted) -> Option<()> {
    let clamp = p.pick(&clamps(p))?;
    let select = p.lowered.step.def_node(p.operand(clamp, 1))?;
    p.replace(p.result(select), p.operand(select, 1), Some(clamp));
    Some(())
}

/// Choices by whether a magnitude is finite.
fn no_finite(p: &mut Planted) -> Option<()> {
    let ands = p.nodes("stablehlo.and", |g, n| {
        g.node(n).operands.iter().any(|&v| made_by(g, v, "stablehlo.is_finite"))
    });
    let picks = p.nodes("stablehlo.select", |g, n| {
        made_by(g, g.node(n).operands[0], "stablehlo.is_finite")
            && g.ty(g.node(n).results[0]).as_tensor().is_some_and(|t| t.rank() == 1)
    });
    if p.seed.is_multiple_of(3)
        && let Some(select) = p.pick(&picks)
    {
        p.replace(p.result(select), p.operand(select, 1), None);
        return Some(());
    }
    let and = p.pick(&ands)?;
    let finite = made_by(&p.lowered.step, p.operand(and, 1), "stablehlo.is_finite");
    p.replace(p.result(and), p.operand(and, usize::from(!finite)), None);
    Some(())
}

/// Reductions to a largest magnitude, and of histories.
fn reduced(p: &mut Planted, by: &str) -> Option<()> {
    let of_state = |g: &Graph, n: NodeId| {
        let x = g.node(n).operands[0];
        let rows = made_by(g, x, "stablehlo.reshape")
            && g.def_node(x).is_some_and(|r| made_by(g, g.node(r).operands[0], "stablehlo.abs"));
        let largest = g.terminator(g.node(n).regions[0]).is_some_and(|end| {
            g.node(end).operands.first().is_some_and(|&v| made_by(g, v, "stablehlo.maximum"))
        });
        largest && (made_by(g, x, "stablehlo.abs") || rows || made_by(g, x, "stablehlo.concatenate"))
    };
    let node = p.pick(&p.nodes("stablehlo.reduce", of_state))?;
    let graph = p.graph();
    let region = graph.node(node).regions[0];
    let end = graph.terminator(region)?;
    let inner = graph.def_node(graph.node(end).operands[0])?;
    graph.node_mut(inner).kind = fp8c_ir::OpKind::Known(fp8c_dialects::registry().get(by)?);
    p.done = true;
    Some(())
}

fn not_rolled(p: &mut Planted) -> Option<()> {
    let slices = p.nodes("stablehlo.slice", |g, n| {
        g.value(g.node(n).operands[0]).name.as_deref() == Some(fp8c_passes::quantize::HISTORY)
    });
    let node = p.pick(&slices)?;
    let graph = p.graph();
    let list = |name: &str| graph.node(node).attr(name).and_then(Attr::as_ints);
    let (mut starts, mut limits) = (list("start_indices")?, list("limit_indices")?);
    starts[1] += 1;
    limits[1] += 1;
    graph.node_mut(node).set_attr("start_indices", Attr::ints(starts));
    graph.node_mut(node).set_attr("limit_indices", Attr::ints(limits));
    p.done = true;
    Some(())
}

/// One hundredth more of a number of the original's own arithmetic.
fn constant(p: &mut Planted) -> Option<()> {
    let shared = p.nodes("stablehlo.constant", |g, n| {
        let Some(Attr::Elements(e)) = g.node(n).attr("value") else { return false };
        let value = fp8c_ir::Tensor::from_elements(e).map(|t| t.to_f64s().first().copied().unwrap_or(0.0));
        // Bounds and powers of two belong to scales, and a small summand to a root.
        let own =
            value.is_ok_and(|v| v.is_finite() && v.abs() > 1e-4 && v.log2().fract() != 0.0 && v < 200.0);
        own && e.ty.elem == ElementType::F32
    });
    let node = p.pick(&shared)?;
    let Some(Attr::Elements(e)) = named(p.lowered.step.node(node), "value") else { return None };
    let value = fp8c_ir::Tensor::from_elements(&e).ok()?;
    let changed = value.to_f64s().into_iter().map(|v| v * 1.01).collect();
    let changed = fp8c_ir::Tensor::from_f64s(value.ty.clone(), changed).to_elements();
    p.graph().node_mut(node).set_attr("value", Attr::Elements(changed));
    p.done = true;
    Some(())
}

/// A product in f32 of the update goes through BF16.
fn rounded(p: &mut Planted) -> Option<()> {
    let sums = p.nodes("stablehlo.add", |g, n| {
        g.ty(g.node(n).results[0])
            .as_tensor()
            .is_some_and(|t| t.elem == ElementType::F32 && t.shape == [16, 16])
    });
    let node = p.pick(&sums)?;
    p.wrap(p.result(node), |b, v| {
        let narrow = tensor_type(b.graph, v, ElementType::BF16);
        let x = b.op_typed("stablehlo.convert", &[v], vec![], narrow).unwrap();
        let wide = tensor_type(b.graph, v, ElementType::F32);
        b.op_typed("stablehlo.convert", &[x], vec![], wide).unwrap()
    });
    Some(())
}
