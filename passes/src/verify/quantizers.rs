//! Conversions to FP8 that quantize: x over a scale, NaN where x is not finite, clamped, converted; and where the scale is from.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};

use fp8c_float::Format;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::ElementType;
use fp8c_ir::{Move, Movement};
use fp8c_quant::Fit;

use super::number::Valued;
use super::prove::Work;
use super::scales::Scales;
use super::spec::{Spec, unmixed};
use super::table::{Number, Op};
use super::turns::{counts_turns, devices, rows_of};
use crate::plan::recipe::{OperandRole, Scaling};
use crate::report::manifest::Manifest;

/// A conversion to codes for a product.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Quantizer {
    /// The conversion.
    pub(crate) node: NodeId,
    /// What is quantized.
    pub(crate) x: ValueId,
    /// The scale that it is divided by.
    pub(crate) by: ValueId,
    /// One over each element's scale, where there are several.
    pub(crate) times: Option<ValueId>,
    /// The format.
    pub(crate) format: Format,
    /// Where the scale is from.
    pub(crate) scale: ScaleOf,
    /// Two values that must be one but for quantizers: what is divided, and what its factors were made from.
    pub(crate) same: Option<[ValueId; 2]>,
}

/// Where a scale is from.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum ScaleOf {
    /// A row of the state.
    Row(usize),
    /// The rows of a tensor from this one on, one for each turn of loops.
    Turn(usize),
    /// The tensor's own largest magnitude in this step, or a bound that its making shows.
    Own,
}

impl ScaleOf {
    /// The first row of the tensor.
    pub(crate) fn row(self) -> Option<usize> {
        match self {
            Self::Row(row) | Self::Turn(row) => Some(row),
            Self::Own => None,
        }
    }
}

/// A scale made from magnitudes of this step.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Current {
    amax: Number,
    max: f32,
    margin: i64,
    pow2: bool,
}

/// What scales of this step may be fitted to, one for factors or what a recipe fits magnitudes to in a format, with what margin.
fn fitted_to(manifest: &Manifest) -> Vec<(f32, i64)> {
    let formats = ["f8E4M3FN", "f8E4M3", "f8E5M2", "f8E4M3FNUZ", "f8E5M2FNUZ", "f16"];
    let formats: Vec<Format> = formats.into_iter().filter_map(Format::from_name).collect();
    let fits = std::iter::once(Fit::Ceil).chain(manifest.recipes().map(|r| r.scaling.fit));
    let mut largest = vec![1.0];
    for fit in fits.collect::<BTreeSet<_>>() {
        largest.extend(formats.iter().map(|&f| fit.largest(f)));
    }
    let margins = manifest.recipes().map(|r| i64::from(r.scaling.margin));
    let margins: BTreeSet<i64> = std::iter::once(0).chain(margins).collect();
    largest.into_iter().flat_map(|max| margins.iter().map(move |&m| (max, m)).collect::<Vec<_>>()).collect()
}

/// Finds the scales of this step, which become known meanings, and the quantizers.
pub(crate) fn find(work: &mut Work<'_, '_>, meanings: &mut HashMap<Number, Valued>) -> Vec<Quantizer> {
    let fitted_to = fitted_to(work.layout.manifest);
    let mut currents = HashMap::new();
    let mut out = Vec::new();
    let graph = work.pair.lowered.graph;
    let returned: Vec<ValueId> =
        work.layout.stored.iter().map(|s| work.pair.lowered.results[s.output]).collect();
    for node in work.pair.lowered.nodes() {
        let data = graph.node(node);
        match data.name() {
            "stablehlo.select" => {
                let raw = work.raw(data.results[0]);
                if let Some(current) = current(work, raw, &fitted_to) {
                    let rank = work.table.shape(raw).len();
                    let shape = work.table.shape(raw).to_vec();
                    let dims: Vec<usize> = (0..rank).collect();
                    let scales = Scales::one(&mut work.table, raw, &dims, current.pow2);
                    let term = work.table.float(1.0, &shape);
                    if current.max == 1.0
                        && let Some(of) = observed(work, data.results[0])
                    {
                        work.factors.extend(scales.symbols().map(|symbol| (symbol, of)));
                    }
                    meanings.insert(raw, Valued { term, scales });
                    currents.insert(raw, current);
                }
            }
            "stablehlo.dynamic_slice" => {
                // Whichever of the scales it is.
                let raw = work.raw(data.results[0]);
                let all = work.layout.scale.map(|[input, _]| work.argument(input));
                if all == Some(work.raw(data.operands[0])) && work.table.shape(raw) == [1] {
                    let pow2 = work.layout.pow2();
                    let scales = Scales::one(&mut work.table, raw, &[0], pow2);
                    meanings.insert(raw, Valued { term: work.table.float(1.0, &[1]), scales });
                }
            }
            "stablehlo.convert" if !returned.contains(&data.results[0]) => {
                if let Some(found) = quantizer(work, node, &currents) {
                    out.push(found);
                }
            }
            _ => {}
        }
    }
    out
}

/// What is clipped off each tensor that is quantized, by its number, where a recipe keeps that.
pub(crate) fn clipped_off(work: &mut Work<'_, '_>, quantizers: &[Quantizer]) -> HashMap<Number, ValueId> {
    let mut out = HashMap::new();
    if work.layout.manifest.recipes().all(|r| !r.scaling.keep_remainder) {
        return out;
    }
    let graph = work.pair.lowered.graph;
    for q in quantizers {
        let [x, scale] = [work.raw(q.x), work.raw(q.by)];
        let Some(ty) = graph.ty(q.x).as_tensor().filter(|_| work.table.shape(scale).is_empty()) else {
            continue;
        };
        let rest = Spec { table: &mut work.table }.clipped_off(x, scale, q.format);
        // Of equal ones the first, which is known where the others are met.
        out.entry(work.table.round(rest, ty.elem)).or_insert(q.x);
    }
    out
}

/// The scale of this step that a number is.
fn current(work: &mut Work<'_, '_>, raw: Number, fitted_to: &[(f32, i64)]) -> Option<Current> {
    if work.table.elem(raw) != Some(ElementType::F32) {
        return None;
    }
    let &[seen, ..] = work.table.made_by(raw, "stablehlo.select")? else { return None };
    let both = work.table.made_by(seen, "stablehlo.and")?;
    let finite = both.iter().find_map(|&n| work.table.made_by(n, "stablehlo.is_finite"))?;
    let amax = *finite.first()?;
    for &(max, margin) in fitted_to {
        for pow2 in [true, false] {
            let mut spec = Spec { table: &mut work.table };
            if spec.current_scale(amax, max, margin, pow2) == raw {
                return Some(Current { amax, max, margin, pow2 });
            }
        }
    }
    None
}

fn quantizer(
    work: &mut Work<'_, '_>,
    node: NodeId,
    currents: &HashMap<Number, Current>,
) -> Option<Quantizer> {
    let graph = work.pair.lowered.graph;
    let data = graph.node(node);
    let ElementType::Small(format) = graph.ty(data.results[0]).as_tensor()?.elem else { return None };
    let (clamped, random) = match stochastic(work, data.operands[0]) {
        Some((clamped, random)) => (clamped, Some(random)),
        None => (data.operands[0], None),
    };
    let (x, by) = scaled(work, clamped)?;
    let divisor = inverse(work, by)?;
    let scale = work.raw(divisor);
    let [raw_x, raw_by] = [work.raw(x), work.raw(by)];
    let mut spec = Spec { table: &mut work.table };
    let guarded = spec.guarded(raw_x, raw_by, format);
    let rounded = spec.rounded(guarded, random, None, format);
    if format.bits() != 8 || rounded != work.raw(data.operands[0]) {
        return None;
    }
    let mut same = None;
    if !work.table.shape(scale).is_empty() {
        let rows = of_stack(work, raw_x, scale, raw_by, format);
        let scale = rows.or_else(|| of_blocks(work, raw_x, scale, raw_by, format, currents))?;
        return Some(Quantizer { node, x, by: divisor, times: Some(by), format, scale, same });
    }
    let found = origin(work, raw_x, scale, format, currents);
    let scale = found.or_else(|| rows_of(work, divisor, format)).or_else(|| {
        let scale = work.table.as_float(scale)?;
        let bound = work.layout.manifest.recipes().any(|r| f64::from(bound(&r.scaling, format)) == scale);
        same = divided(work, x, currents).filter(|_| bound);
        same.map(|_| ScaleOf::Own)
    })?;
    Some(Quantizer { node, x, by: divisor, times: None, format, scale, same })
}

/// What is rounded stochastically, by the counter and what else its random bits are made of.
fn stochastic(work: &Work<'_, '_>, value: ValueId) -> Option<(ValueId, (Number, u32, u32))> {
    const ROUNDING: usize = 128;
    let graph = work.pair.lowered.graph;
    let from = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.bitcast_convert")?;
    let (mut clamped, mut pair, mut word, mut odd) = (None, None, None, 0);
    let mut queue = VecDeque::from([graph.node(from).operands[0]]);
    let mut seen = HashSet::new();
    while let Some(value) = queue.pop_front() {
        let Some(node) = graph.def_node(value) else { continue };
        if !seen.insert(value) || seen.len() > ROUNDING {
            continue;
        }
        let data = graph.node(node);
        let scalar = graph.ty(value).as_tensor().is_some_and(|t| t.rank() == 0);
        match data.name() {
            "stablehlo.clamp" => {
                clamped.get_or_insert(value);
                continue;
            }
            // Of two rows that share a hash the odd one has its halves exchanged.
            "stablehlo.shift_left" => odd = 1,
            // A word for both is added to what is made of counter and seed alone.
            "stablehlo.add" if scalar && pair.is_none() => {
                let word = |&v: &ValueId| match work.table.term(work.raw(v)).op {
                    Op::Int(number) => u32::try_from(number).ok(),
                    _ => None,
                };
                pair = data.operands.iter().find_map(word);
            }
            // Behind that, a word of the step and the seed's.
            "stablehlo.xor" if scalar && pair.is_some() => {
                let counts = |&&v: &&ValueId| counts_turns(work, v, from);
                word = word.or_else(|| data.operands.iter().find(counts).copied());
            }
            _ => {}
        }
        queue.extend(&data.operands);
    }
    let seed = work.layout.manifest.recipe.optimizer.seed;
    let row = unmixed(pair?).checked_mul(2)? + odd;
    Some((clamped?, (work.raw(word?), seed, row)))
}

/// What is quantized and what it is multiplied by, behind the clamp and the guard that end in `value`.
pub(crate) fn scaled(work: &Work<'_, '_>, value: ValueId) -> Option<(ValueId, ValueId)> {
    let graph = work.pair.lowered.graph;
    let step = |value: ValueId, name: &str, operand: usize| {
        let node = graph.def_node(value).filter(|&n| graph.name(n) == name)?;
        graph.node(node).operands.get(operand).copied()
    };
    let guarded = step(value, "stablehlo.clamp", 1)?;
    let x = super::structure::finite(graph, step(guarded, "stablehlo.select", 0)?)?;
    let product = graph.def_node(step(guarded, "stablehlo.select", 1)?)?;
    let operands = &graph.node(product).operands;
    let [a, b] = operands[..] else { return None };
    let other = if work.raw(a) == work.raw(x) { b } else { a };
    (graph.name(product) == "stablehlo.multiply").then_some((x, other))
}

/// The scales that what a tensor is multiplied by is one over, spread or not.
fn inverse(work: &Work<'_, '_>, by: ValueId) -> Option<ValueId> {
    let graph = work.pair.lowered.graph;
    let spreads =
        |&n: &NodeId| matches!(graph.node(n).moves(), Some(Move::Broadcast | Move::Reshape | Move::Slice));
    let mut value = by;
    while let Some(node) = graph.def_node(value).filter(spreads) {
        value = graph.node(node).operands[0];
    }
    let node = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.divide")?;
    let [one, scale] = graph.node(node).operands[..] else { return None };
    (work.table.as_float(work.raw(one)) == Some(1.0)).then_some(scale)
}

/// The blocks that scales of a shape may be of, by dimension: the least that fit, and the power of two among the others.
fn blocks(shape: &[i64], scales: &[i64]) -> Vec<Vec<i64>> {
    const MOST: usize = 64;
    let mut all = vec![vec![]];
    for (&n, &count) in shape.iter().zip(scales) {
        let least = if count > 0 { (n + count - 1) / count } else { n };
        let power = (least.max(1) as u64).next_power_of_two() as i64;
        let fits = |b: &i64| *b >= 1 && *b <= n && (n + b - 1) / b == count;
        let mut sizes: Vec<i64> = [least, power].into_iter().filter(fits).collect();
        sizes.dedup();
        all = all.iter().flat_map(|p| sizes.iter().map(move |&b| [&p[..], &[b]].concat())).collect();
        all.truncate(MOST);
    }
    all
}

/// The scales are made of the largest magnitudes of blocks of this tensor, and each element is divided by its block's.
fn of_blocks(
    work: &mut Work<'_, '_>,
    x: Number,
    scale: Number,
    by: Number,
    format: Format,
    currents: &HashMap<Number, Current>,
) -> Option<ScaleOf> {
    let current = *currents.get(&scale)?;
    let (shape, scales) = (work.table.shape(x).to_vec(), work.table.shape(scale).to_vec());
    let fits = work.layout.manifest.recipes().any(|r| r.scaling.fit.largest(format) == current.max);
    if scales.len() != shape.len() || !fits {
        return None;
    }
    let elems = [work.table.elem(x).unwrap_or(ElementType::F32), ElementType::F32];
    for blocks in blocks(&shape, &scales) {
        let mut spec = Spec { table: &mut work.table };
        let own = elems.iter().any(|&elem| spec.block_amax(x, &blocks, elem) == current.amax);
        if !own {
            continue;
        }
        let one = spec.table.float(1.0, &scales);
        let ty = fp8c_ir::TensorType::new(scales.clone(), ElementType::F32);
        let inverse = spec.table.divide(one, scale, &ty);
        if spec.spread_blocks(inverse, &shape, &blocks) == by {
            return Some(ScaleOf::Own);
        }
    }
    None
}

/// The scales are rows of the state, one for each part of a stack, and each element is divided by its part's.
fn of_stack(
    work: &mut Work<'_, '_>,
    x: Number,
    scale: Number,
    by: Number,
    format: Format,
) -> Option<ScaleOf> {
    let all = work.argument(work.layout.scale?[0]);
    let (shape, scales) = (work.table.shape(x).to_vec(), work.table.shape(scale).to_vec());
    let &[layers, ref rest @ ..] = &scales[..] else { return None };
    if layers < 2 || scales.len() != shape.len() || rest.iter().any(|&n| n != 1) || layers != shape[0] {
        return None;
    }
    let fits = |t: &crate::report::manifest::Tensor| t.layers == layers && t.format == format.name();
    let rows: Vec<usize> = work.layout.tensors().filter(|(_, t)| fits(t)).map(|(row, _)| row).collect();
    let row = rows.into_iter().find(|&row| {
        let own = work.table.part(all, row as i64, layers);
        work.table.reshape(own, &scales) == scale
    })?;
    let mut spec = Spec { table: &mut work.table };
    (spec.inverse_of_stack(scale, &shape) == by).then_some(ScaleOf::Turn(row))
}

/// Where the scale of a tensor is from, when that is as the manifest says.
fn origin(
    work: &mut Work<'_, '_>,
    x: Number,
    scale: Number,
    format: Format,
    currents: &HashMap<Number, Current>,
) -> Option<ScaleOf> {
    if let Some(current) = currents.get(&scale).copied() {
        let manifest = work.layout.manifest;
        let fits = manifest.recipes().any(|r| own_scale(work, &r.scaling, x, format, current));
        return fits.then_some(ScaleOf::Own);
    }
    let [input, _] = work.layout.scale?;
    let all = work.argument(input);
    let row = (0..work.layout.rows.len()).find(|&row| {
        let own = work.table.part(all, row as i64, 1);
        work.table.reshape(own, &[]) == scale
    })?;
    let tensor = work.layout.rows[row];
    (tensor.format == format.name() && tensor.layers == 1).then_some(ScaleOf::Row(row))
}

/// A scale is what a recipe makes of the magnitude of `x` in this step.
fn own_scale(
    work: &mut Work<'_, '_>,
    scaling: &Scaling,
    x: Number,
    format: Format,
    current: Current,
) -> bool {
    OperandRole::ALL.into_iter().any(|role| {
        let own = Current {
            amax: Spec { table: &mut work.table }.magnitude(x, scaling.measure.of(role)),
            max: scaling.fit.largest(format),
            margin: i64::from(scaling.margin),
            pow2: scaling.pow2,
        };
        // Where several devices hold parts, it is the largest on all of them.
        let of_all = Current { amax: current.amax, ..own } == current;
        current == own || of_all && devices::is_of(work, current.amax, own.amax)
    })
}

/// The scale of a tensor none of whose magnitudes is above one.
fn bound(scaling: &Scaling, format: Format) -> f32 {
    fp8c_quant::scale(1.0, scaling.fit.largest(format), scaling.pow2, 0)
}

/// A tensor divided by powers of two that are not below its magnitudes along the other dimensions: the tensor, and what the
/// powers were made from. Both are one value, or one was computed again.
fn divided(work: &mut Work<'_, '_>, x: ValueId, currents: &HashMap<Number, Current>) -> Option<[ValueId; 2]> {
    let graph = work.pair.lowered.graph;
    let def = |value: ValueId, name: &str| graph.def_node(value).filter(|&n| graph.name(n) == name);
    let back = |mut value: ValueId, passes: &dyn Fn(NodeId) -> bool| {
        while let Some(node) = graph.def_node(value).filter(|&n| passes(n)) {
            value = graph.node(node).operands[0];
        }
        value
    };
    let rounds = |n: NodeId| {
        let rounded = matches!(graph.name(n), "stablehlo.convert" | "stablehlo.reduce_precision");
        rounded || graph.node(n).is_layout()
    };
    let quotient = back(x, &rounds);
    let &[z, spread] = &graph.node(def(quotient, "stablehlo.divide")?).operands[..] else { return None };
    let spread = graph.def_node(spread)?;
    let Movement::Broadcast(dims) = graph.movement(spread)? else { return None };
    let broadcast = graph.node(spread);
    let current = *currents.get(&work.raw(broadcast.operands[0]))?;
    if current.max != 1.0 || current.margin != 0 || !current.pow2 {
        return None;
    }
    let of = observed(work, broadcast.operands[0])?;
    let magnitude = measured(work, broadcast.operands[0])?;
    let ty = graph.ty(of).as_tensor()?.clone();
    let over: Vec<i64> = (0..ty.rank()).filter(|d| !dims.contains(d)).map(|d| d as i64).collect();
    let magnitude = work.raw(magnitude);
    let wanted = if over.len() == ty.rank() {
        work.table.largest(&[magnitude])
    } else {
        Spec { table: &mut work.table }.reduce(magnitude, &over, "stablehlo.maximum", 0.0, ty.elem)
    };
    // What is widened for the division is looked at before.
    let narrow = def(z, "stablehlo.convert").map(|n| graph.node(n).operands[0]);
    let z = narrow.filter(|&v| graph.ty(v) == graph.ty(of)).unwrap_or(z);
    let shape = |v: ValueId| graph.ty(v).as_tensor().map(|t| &t.shape);
    (current.amax == wanted && shape(z) == shape(of)).then_some([z, of])
}

/// The magnitudes whose largest scales of this step are made of.
fn measured(work: &Work<'_, '_>, scales: ValueId) -> Option<ValueId> {
    let graph = work.pair.lowered.graph;
    let def = |value: ValueId, name: &str| graph.def_node(value).filter(|&n| graph.name(n) == name);
    let seen = graph.node(def(scales, "stablehlo.select")?).operands[0];
    let both = &graph.node(def(seen, "stablehlo.and")?).operands;
    let finite = both.iter().find_map(|&v| def(v, "stablehlo.is_finite"))?;
    let mut amax = graph.node(finite).operands[0];
    let moves = |&n: &NodeId| graph.name(n) == "stablehlo.convert" || graph.node(n).is(Move::Reshape);
    while let Some(node) = graph.def_node(amax).filter(moves) {
        amax = graph.node(node).operands[0];
    }
    Some(graph.node(def(amax, "stablehlo.reduce")?).operands[0])
}

/// The tensor whose magnitudes scales of this step are made of.
fn observed(work: &Work<'_, '_>, scales: ValueId) -> Option<ValueId> {
    let graph = work.pair.lowered.graph;
    let node = graph.def_node(measured(work, scales)?).filter(|&n| graph.name(n) == "stablehlo.abs")?;
    graph.node(node).operands.first().copied()
}
