//! The function: what the original returns, the lowered step without its quantizers returns.

use std::collections::{HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, UNKNOWN, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Builder, Tensor};

use super::erase::erased;
use super::layout::Layout;
use super::reference;
use super::sample::{Content, argument, power, unit};
use super::storage::{By, Decoder, decoders, factors};
use super::structure::Quantizer;
use super::{Pair, VerifyOptions, place};
use crate::raise::{Kind, StatePair, raise, value_name};
use crate::rewrite::quantize::SCALE;
use crate::rewrite::smooth::FACTORS;

/// What matrices are multiplied by: as they are; so large that gates and softmaxes leave the middle of their range; and so small that
/// what keeps a divisor from zero is seen.
const LARGE: f64 = 8.0;
const SMALL: f64 = 1.0 / 1024.0;
/// A change for which numbers on the way to it may be too small for their type's normal ones.
const FAINT: f64 = 1e-30;

/// Runs both on random inputs and compares what they return.
pub(crate) fn function(
    pair: &Pair<'_>,
    quantizers: &[Quantizer],
    options: VerifyOptions,
) -> Result<usize, Diagnostic> {
    let state = raise(pair.base.graph)?.state;
    let compared = Compared {
        pair,
        lowered: erased(pair.lowered.graph, quantizers),
        decoders: decoders(pair, quantizers)?,
        state,
        quantizers,
        layout: pair.manifest.and_then(|m| Layout::new(pair, m).ok()),
    };
    let mut runs = 0;
    for sample in 0..options.samples {
        let seed = options.seed.wrapping_add(sample << 16);
        for &size in compared.magnitudes(sample) {
            runs += compared.sample(size, seed)?;
        }
    }
    Ok(runs)
}

/// Magnitudes of moving averages as the step itself makes them from nothing: next to much larger ones a gradient would not be seen.
pub(crate) fn sizes(
    pair: &Pair<'_>,
    state: &[StatePair],
    (magnitude, seed): (f64, u32),
) -> Result<HashMap<usize, f64>, Diagnostic> {
    let average = |p: &&StatePair| matches!(p.kind, Kind::FirstMoment | Kind::SecondMoment);
    let mut args = arguments(pair, state, &HashMap::new(), (magnitude, seed))?;
    for p in state.iter().filter(average) {
        args[p.input] = Tensor::zeros(args[p.input].ty.clone());
    }
    let returned = pair.rounds.run(pair.base.graph, &args)?;
    let size = |p: &StatePair| {
        let values = returned[p.output].to_f64s();
        let largest = values.into_iter().filter(|v| v.is_finite()).fold(0.0, |m: f64, v| m.max(v.abs()));
        (largest > 0.0).then_some((p.input, largest))
    };
    Ok(state.iter().filter(average).filter_map(size).collect())
}

/// Arguments of the original, each with a magnitude of its own.
pub(crate) fn arguments(
    pair: &Pair<'_>,
    state: &[StatePair],
    sizes: &HashMap<usize, f64>,
    (magnitude, seed): (f64, u32),
) -> Result<Vec<Tensor>, Diagnostic> {
    let step = &pair.base;
    let make = |(i, &v): (usize, &fp8c_ir::ValueId)| {
        let ty = step.graph.ty(v).as_tensor().ok_or_else(|| {
            let message = format!("argument {i} is {}: only tensors can be given", step.graph.ty(v));
            Diagnostic::error(code::CHECK, message)
        })?;
        let second = |p: &StatePair| p.input == i && p.kind == Kind::SecondMoment;
        let content = if state.iter().any(second) { Content::Positive } else { Content::Signed };
        let made = argument(ty, content, seed, i as u32);
        if !ty.elem.is_float() || ty.rank() == 0 {
            return Ok(made);
        }
        let values = made.to_f64s();
        let own = f64::from(power(seed, 50, i as u32, -2, 0));
        let factor = match sizes.get(&i) {
            // Averages hold about ten times what one step adds to them from nothing.
            Some(size) => {
                let largest = values.iter().fold(f64::MIN_POSITIVE, |m, v| m.max(v.abs()));
                8.0 * own * 2f64.powf((size / largest).log2().round())
            }
            None if ty.rank() > 1 => own * magnitude,
            None => 1.0,
        };
        Ok(Tensor::from_f64s(ty.clone(), values.into_iter().map(|v| v * factor).collect()))
    };
    step.args.iter().enumerate().map(make).collect()
}

struct Compared<'p, 'g> {
    pair: &'p Pair<'g>,
    /// Without quantizers.
    lowered: Graph,
    decoders: Vec<Decoder>,
    /// Which result is the next value of which argument.
    state: Vec<StatePair>,
    quantizers: &'p [Quantizer],
    /// How state is stored, when there is a manifest.
    layout: Option<Layout<'p>>,
}

impl Compared<'_, '_> {
    /// What matrices are multiplied by in a sample.
    fn magnitudes(&self, sample: u32) -> &'static [f64] {
        // Scales that only nearly cancel are too far off where a step is steep; F16 has no room, and factors of the step before, which are
        // not followed, fit no other magnitudes.
        let half = |&v: &ValueId| is_half(self.pair.base.graph, v);
        let step = &self.pair.base;
        let halves = step.args.iter().any(half)
            || step.nodes().iter().any(|&n| step.graph.node(n).results.iter().any(half));
        match sample {
            0 if self.pair.scaling.pow2 && !halves && self.pair.state(FACTORS).is_none() => {
                &[1.0, LARGE, SMALL]
            }
            _ => &[1.0],
        }
    }

    /// One random input, and once more for what does not show there; returns the number of runs it took.
    fn sample(&self, magnitude: f64, seed: u32) -> Result<usize, Diagnostic> {
        let sizes = sizes(self.pair, &self.state, (magnitude, seed))?;
        let base = arguments(self.pair, &self.state, &sizes, (magnitude, seed))?;
        let hidden = self.compare([self.pair.base.graph, &self.lowered], &base, &[], (magnitude, seed))?;
        let own = if self.decoders.is_empty() { 3 } else { 5 };
        let Some((both, dwarfed)) = self.dwarfed(&hidden) else { return Ok(own) };
        self.compare([&both[0], &both[1]], &base, &dwarfed, (magnitude, seed))?;
        Ok(2 * own)
    }

    /// Both steps where the updates of these arguments change something small instead, and which arguments that is.
    fn dwarfed(&self, hidden: &[(usize, usize)]) -> Option<([Graph; 2], Vec<usize>)> {
        let mut both = [self.pair.base.graph.clone(), self.lowered.clone()];
        let mut done = Vec::new();
        for &(output, input) in hidden {
            let steps = [&self.pair.base, &self.pair.lowered];
            let places = steps.map(|step| (step.args[input], step.results[output]));
            let uses = [0, 1].map(|i| direct_uses(&both[i], places[i].0, places[i].1));
            let types = [0, 1].map(|i| both[i].ty(places[i].0).clone());
            // What is written or stored otherwise is not told apart so.
            if types[0] != types[1] || uses.iter().any(Vec::is_empty) {
                continue;
            }
            for (i, uses) in uses.iter().enumerate() {
                dwarf(&mut both[i], places[i].0, uses).ok()?;
            }
            done.push(input);
        }
        (!done.is_empty()).then_some((both, done))
    }

    /// On these arguments of the original; returns results whose change is lost in the rounding to their type, with their arguments.
    fn compare(
        &self,
        [original, lowered]: [&Graph; 2],
        base: &[Tensor],
        dwarfed: &[usize],
        (magnitude, seed): (f64, u32),
    ) -> Result<Vec<(usize, usize)>, Diagnostic> {
        let wanted = self.pair.rounds.run(original, base)?;
        if wanted.iter().all(|t| t.to_f64s().iter().all(|v| !v.is_finite())) {
            let message = "the original returns nothing finite on random inputs: nothing can be compared";
            return Err(Diagnostic::error(code::CHECK, message));
        }
        let mut args = lowered_arguments(self.pair, lowered, &self.decoders, base, seed)?;
        self.tell_apart(&mut args, base, seed)?;
        let unrounded: HashMap<ValueId, usize> =
            (0..wanted.len()).filter_map(|i| Some((self.unrounded(i)?, i))).collect();
        let mut before = HashMap::new();
        let found = self
            .pair
            .rounds
            .observed(lowered, &args, &mut |node, results| {
                for (value, result) in lowered.node(node).results.iter().zip(results) {
                    if unrounded.contains_key(value) {
                        before.insert(*value, result.clone());
                    }
                }
            })
            .map_err(|d| d.note("in the lowered step"))?;
        let mut next = args.clone();
        let (inputs, results) = (self.pair.base.args.len(), self.pair.base.results.len());
        for (argument, result) in next[inputs..].iter_mut().zip(&found[results..]) {
            argument.clone_from(result);
        }
        let next = factors(self.pair, lowered, &self.decoders, &next)?;
        for (i, wanted) in wanted.iter().enumerate() {
            let small = self.grows_from(i).filter(|input| dwarfed.contains(input));
            let old = small.or_else(|| self.feeds(i)).and_then(|input| {
                let factor = if small.is_some() { factor(base[input].ty.elem) } else { 1.0 };
                Some(base.get(input)?.to_f64s().into_iter().map(|v| v * factor).collect::<Vec<_>>())
            });
            // What is small or large several times over leaves the numbers in which scales cancel on the way.
            let values = wanted.to_f64s();
            let changed = change(&values, old.as_deref());
            let beyond = !(FAINT..1.0 / FAINT).contains(&changed) || values.iter().any(|v| !v.is_finite());
            if magnitude != 1.0 && beyond {
                continue;
            }
            // State in codes: what it was before it was rounded, and what its codes stand for.
            if let Some(value) = self.unrounded(i).and_then(|v| before.get(&v)) {
                let rounded = Some(wanted.ty.elem).filter(|e| *e != value.ty.elem);
                self.same(i, &wanted.to_f64s(), &value.to_f64s(), old.as_deref(), rounded)?;
            }
            let scales = self.feeds(i).and_then(|input| next.get(&input));
            let mut values = found[i].to_f64s();
            let stored = self.stored(i, wanted.ty.elem);
            if let (Some(_), Some(scales)) = (stored, scales) {
                values.iter_mut().zip(scales.to_f64s()).for_each(|(v, s)| *v *= s);
            }
            if stored.is_none() || scales.is_some() || !self.expands() {
                self.same(i, &wanted.to_f64s(), &values, old.as_deref(), stored)?;
            }
        }
        let lost = |(i, wanted): (usize, &Tensor)| {
            let input = self.grows_from(i)?;
            hides(base.get(input)?, wanted).then_some((i, input))
        };
        Ok(wanted.iter().enumerate().filter_map(lost).collect())
    }

    /// Rows of scales that no two of which are equal in every sample.
    fn tell_apart(&self, args: &mut [Tensor], base: &[Tensor], seed: u32) -> Result<(), Diagnostic> {
        const SPAN: usize = 31;
        let second = (seed >> 16) % 2 == 1;
        for name in [SCALE, crate::rewrite::moments::SCALE] {
            let Some(at) = self.pair.state(name) else { continue };
            // A product that another row makes too small to be seen is too large in the next sample.
            let exponent = |i: usize| match second {
                true => SPAN - 1 - ((i + i / SPAN) * 7 + seed as usize) % SPAN,
                false => (i * 7 + seed as usize) % SPAN,
            };
            let scales = (0..args[at].len()).map(|i| (exponent(i) as f32 - 24.0).exp2()).collect();
            if args[at].ty.elem == ElementType::F32 {
                args[at] = Tensor::from_f32(args[at].ty.clone(), scales);
            }
        }
        encode(self.pair, &self.lowered, &self.decoders, base, args)
    }

    /// Groups are raised to powers before they are codes, so codes are no multiples of what they stand for.
    fn expands(&self) -> bool {
        self.pair.state(crate::rewrite::moments::POWER).is_some()
    }

    /// What becomes the codes of a result, before it is rounded, and before its groups are expanded.
    fn unrounded(&self, i: usize) -> Option<ValueId> {
        let graph = self.pair.lowered.graph;
        let result = self.pair.lowered.results[i];
        let Some(q) = self.quantizers.iter().find(|q| graph.node(q.node).results[0] == result) else {
            return self.before_narrowing(i);
        };
        let piece = self.layout.as_ref().and_then(|l| l.stored_as(i));
        piece.map_or(Some(q.x), |piece| reference::before(graph, q.x, piece))
    }

    /// What is just rounded at the end to a type narrower than the original's: behind that a change may be lost.
    fn before_narrowing(&self, i: usize) -> Option<ValueId> {
        let (base, graph) = (self.pair.base.graph, self.pair.lowered.graph);
        let own = base.ty(self.pair.base.results[i]).as_tensor()?.elem;
        self.stored(i, own)?;
        let node = graph.def_node(self.pair.lowered.results[i])?;
        let &from = graph.node(node).operands.first()?;
        let wide = graph.ty(from).as_tensor().is_some_and(|t| t.elem == own);
        (graph.name(node) == "stablehlo.convert" && wide).then_some(from)
    }

    /// What a result is stored in, if in another type.
    fn stored(&self, i: usize, own: ElementType) -> Option<ElementType> {
        let declared = self.pair.lowered.results[i];
        let stored = self.pair.lowered.graph.ty(declared).as_tensor().map(|t| t.elem);
        stored.filter(|&e| e != own)
    }

    /// The argument that result `i` feeds, or of one whose next value it may be although nothing says so: of the same type, and in the
    /// elementwise expression that the result is.
    fn grows_from(&self, i: usize) -> Option<usize> {
        let step = &self.pair.base;
        let result = step.results[i];
        let like = |&input: &usize| {
            let argument = step.args[input];
            step.graph.ty(argument) == step.graph.ty(result)
                && !direct_uses(step.graph, argument, result).is_empty()
        };
        self.feeds(i).or_else(|| (0..step.args.len()).find(like))
    }

    /// The argument that result `i` feeds.
    fn feeds(&self, i: usize) -> Option<usize> {
        self.state.iter().find(|p| p.output == i).map(|p| p.input)
    }

    /// One result, held to what the step changed in it.
    fn same(
        &self,
        i: usize,
        wanted: &[f64],
        found: &[f64],
        old: Option<&[f64]>,
        stored: Option<ElementType>,
    ) -> Result<(), Diagnostic> {
        let declared = self.pair.lowered.results[i];
        let own = self.pair.base.graph.ty(self.pair.base.results[i]).as_tensor().map(|t| t.elem);
        // Powers of two cancel exactly, other scales but for roundings that lie far below what a fault does.
        let (of_update, of_value) = match (stored, self.pair.scaling.pow2, own) {
            (Some(ElementType::Small(format)), ..) => {
                (0.0, 1.5 * 2f64.powi(-(format.mantissa_bits() as i32)))
            }
            (Some(_), ..) => (1e-3, 2e-7),
            (None, true, _) => (1e-3, 0.0),
            (None, false, Some(ElementType::Small(_))) => (0.05, 2e-3),
            (None, false, _) => (0.05, 2e-7),
        };
        let (difference, value) = (distance(wanted, found), norm(wanted));
        let update = change(wanted, old);
        // Below the least normal number of a type its numbers are equally far apart.
        let least = match own {
            Some(ElementType::Small(format)) => f64::from(format.min_subnormal()),
            _ => 0.0,
        };
        let allowed = of_update * update + of_value * value + least * (wanted.len() as f64).sqrt();
        if difference <= allowed {
            return Ok(());
        }
        let graph = self.pair.lowered.graph;
        let named = self.feeds(i).map(|input| value_name(self.pair.base.graph, self.pair.base.args[input]));
        let name = named.map_or(String::new(), |n| format!(" ({n})"));
        let message = format!(
            "result {i}{name} is not what the original returns: with the quantizers taken out it is {difference:.2e} off, where the step changes it by {update:.2e} and {allowed:.0e} is allowed"
        );
        Err(Diagnostic::error(code::CHECK, message)
            .or_at(place(graph, declared))
            .note("scales that do not belong together do not cancel: a row of another tensor, a factor that is missing, an operand moved differently"))
    }
}

/// The change of a tensor is about as small as the rounding to its type, or smaller.
fn hides(old: &Tensor, new: &Tensor) -> bool {
    let bits = match old.ty.elem {
        ElementType::Small(format) => format.mantissa_bits() as i32,
        ElementType::F32 => 23,
        _ => return false,
    };
    let (old, new) = (old.to_f64s(), new.to_f64s());
    let change = norm(&old.iter().zip(&new).map(|(a, b)| a - b).collect::<Vec<_>>());
    old.len() == new.len() && change < 16.0 * 2f64.powi(-bits) * norm(&old)
}

/// So small that what is added shows; half-precision numbers hold less.
fn factor(elem: ElementType) -> f64 {
    let bits = if elem == ElementType::Small(fp8c_float::Format::F16) { 8 } else { 20 };
    0.5f64.powi(bits)
}

/// Where an argument enters the elementwise expression that a result is: its update, not the forward pass.
fn direct_uses(graph: &Graph, argument: ValueId, result: ValueId) -> Vec<(NodeId, usize)> {
    let (mut uses, mut work, mut seen) = (Vec::new(), vec![result], HashSet::new());
    while let Some(value) = work.pop() {
        let Some(node) = graph.def_node(value).filter(|&n| seen.insert(n)) else { continue };
        let data = graph.node(node);
        if !data.has(Traits::ELEMENTWISE) && !data.is(Move::Reshape) {
            continue;
        }
        for (i, &operand) in data.operands.iter().enumerate() {
            if operand == argument {
                uses.push((node, i));
            } else {
                work.push(operand);
            }
        }
    }
    uses
}

/// These uses of an argument see it made small.
fn dwarf(graph: &mut Graph, argument: ValueId, uses: &[(NodeId, usize)]) -> Result<(), Fault> {
    let Some(ty) = graph.ty(argument).as_tensor().cloned() else { return Ok(()) };
    let Some(body) = graph.main().and_then(|main| graph.node(main).regions.first().copied()) else {
        return Ok(());
    };
    let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
    let small = Tensor::from_f64s(TensorType::scalar(ty.elem), vec![factor(ty.elem)]);
    let small = b.constant(&small)?;
    let dims = vec![("broadcast_dimensions", Attr::ints(vec![]))];
    let small = b.op_typed("stablehlo.broadcast_in_dim", &[small], dims, ty.into())?;
    let value = b.op("stablehlo.multiply", &[argument, small], vec![])?;
    let made = std::mem::take(&mut b.made);
    for &(node, i) in uses {
        graph.node_mut(node).operands[i] = value;
    }
    let rest = graph.region(body).nodes.clone();
    graph.set_nodes(body, made.into_iter().chain(rest).collect());
    Ok(())
}

/// How much a step changes in a result; of one that is no next value, its size.
fn change(wanted: &[f64], old: Option<&[f64]>) -> f64 {
    let from = |old: &[f64]| norm(&old.iter().zip(wanted).map(|(a, b)| a - b).collect::<Vec<_>>());
    old.map_or_else(|| norm(wanted), from)
}

fn is_half(graph: &Graph, value: ValueId) -> bool {
    graph.ty(value).as_tensor().is_some_and(|t| t.elem == ElementType::Small(fp8c_float::Format::F16))
}

/// The norm of what is finite.
pub(crate) fn norm(a: &[f64]) -> f64 {
    a.iter().filter(|v| v.is_finite()).map(|v| v * v).sum::<f64>().sqrt()
}

/// The norm of the difference; elements that are equally not finite count for nothing.
fn distance(a: &[f64], b: &[f64]) -> f64 {
    if a.len() != b.len() {
        return f64::INFINITY;
    }
    let mut sum = 0.0;
    for (&a, &b) in a.iter().zip(b) {
        if a.is_finite() && b.is_finite() {
            sum += (a - b) * (a - b);
        } else if !(a == b || a.is_nan() && b.is_nan()) {
            return f64::INFINITY;
        }
    }
    sum.sqrt()
}

/// The lowered step's arguments for those of the original, with random state: another scale for every row.
pub(crate) fn lowered_arguments(
    pair: &Pair<'_>,
    graph: &Graph,
    decoders: &[Decoder],
    base: &[Tensor],
    seed: u32,
) -> Result<Vec<Tensor>, Diagnostic> {
    let mut args = Vec::new();
    for (i, &v) in pair.lowered.args.iter().enumerate() {
        let ty = graph.ty(v).as_tensor().cloned().unwrap_or_else(|| TensorType::scalar(ElementType::F32));
        args.push(match base.get(i) {
            Some(given) if given.ty == ty => given.clone(),
            Some(given) => Tensor::from_f64s(ty, given.to_f64s()),
            None => {
                state(&ty, pair.lowered.graph.value(v).name.as_deref().unwrap_or_default(), seed, i as u32)
            }
        });
    }
    encode(pair, graph, decoders, base, &mut args)?;
    Ok(args)
}

/// Arguments in codes stand for those of the original, by the scales they are given with.
fn encode(
    pair: &Pair<'_>,
    graph: &Graph,
    decoders: &[Decoder],
    base: &[Tensor],
    args: &mut [Tensor],
) -> Result<(), Diagnostic> {
    for (input, scales) in factors(pair, graph, decoders, args)? {
        let codes = base[input].to_f64s().into_iter().zip(scales.to_f64s()).map(|(x, s)| x / s).collect();
        args[input] = Tensor::from_f64s(args[input].ty.clone(), codes);
    }
    let arrays =
        [crate::rewrite::moments::SCALE, crate::rewrite::moments::POWER].map(|name| pair.state(name));
    if let [Some(scales), Some(powers)] = arrays {
        for decoder in decoders {
            let By::Expanded(by) = decoder.by else { continue };
            let raised = by.raised(&base[decoder.input], &args[scales], &args[powers]);
            if let Some(codes) = raised {
                args[decoder.input] = Tensor::from_f64s(args[decoder.input].ty.clone(), codes);
            }
        }
    }
    Ok(())
}

/// Random state: histories hold magnitudes and gaps, everything else is a power of two or a count.
fn state(ty: &TensorType, name: &str, seed: u32, stream: u32) -> Tensor {
    let n = ty.elements().unwrap_or(0) as u32;
    if !ty.elem.is_float() {
        return Tensor::from_ints(ty.clone(), (0..n).map(|i| i64::from(i % 7) + 3).collect());
    }
    let value = |i: u32| match name {
        crate::rewrite::quantize::HISTORY if unit(seed, stream, i) < 0.5 => 0.0,
        crate::rewrite::quantize::HISTORY => unit(seed, stream + 1, i) * 4.0,
        _ => power(seed, stream, i, -7, 1),
    };
    Tensor::from_f32(ty.clone(), (0..n).map(value).collect())
}
