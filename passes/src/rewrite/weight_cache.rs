//! `weight-cache`: what makes codes of weights moves from the beginning of a step to the end of the step before, and the codes become state.
//!
//! Before, with the weight's row of scales and its largest magnitude for the history:
//! ```mlir
//! func.func @main(%w: tensor<4x6xbf16>, .., %fp8_scale: tensor<2xf32>, ..) -> (tensor<4x6xbf16>, ..) {
//!   %q = fp8.quantize %w, %s : (tensor<4x6xbf16>, tensor<f32>) -> tensor<4x6xf8E4M3FN>
//!   %a = fp8.amax %w : (tensor<4x6xbf16>) -> tensor<f32>
//!   ..
//!   return %new_w, ..
//! ```
//! After:
//! ```mlir
//! func.func @main(%w: tensor<4x6xbf16>, .., %fp8_weight_amax: tensor<1xf32>, %fp8_weight_0: tensor<4x6xf8E4M3FN>) -> (..) {
//!   %a = stablehlo.slice %fp8_weight_amax [0:1]
//!   ..
//!   %history = fp8.record_amax %own_history, %fp8_weight_amax
//!   %next = fp8.next_scale %history, %own_scale
//!   %new_a = fp8.amax %new_w : (tensor<4x6xbf16>) -> tensor<f32>
//!   %new_q = fp8.quantize %new_w, %next : (tensor<4x6xbf16>, tensor<f32>) -> tensor<4x6xf8E4M3FN>
//!   return %new_w, .., %new_a, %new_q
//! ```
//! The scales of these rows are made of what the step is given, so no update waits for magnitudes of other tensors. Every number is that
//! of the form before, one step earlier.

use std::collections::HashMap;

use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};

use crate::pass::{PLANNED, Pass, Phase};
use crate::plan::weight_cache::{Cached, blocks, scales_shape, trace};
use crate::plan::{Plan, ScaleSource};
use crate::raise::{Raised, value_name};
use crate::rewrite::arrays::{StateArray, place_like, refresh_signature};
use crate::rewrite::ops::{convert, joined, part, reshaped, scale_for, slice, tensor};
use crate::rewrite::quantize::{HISTORY, SCALE};
use crate::rewrite::{Place, Rewriter};

/// The pass.
pub const PASS: Pass = Pass {
    name: "weight-cache",
    doc: "Makes codes of weights in the step that updates these, as state, where the recipe says so.",
    options: PLANNED,
    needs: Phase::Canonical,
    gives: Phase::Quantized,
    run: |cx, options| {
        cx.planned("weight-cache", options, |graph, planned| {
            weight_cache(graph, &planned.raised, &planned.plan).map(drop)
        })
    },
};

/// Role of an argument and result that hold the codes of a weight.
pub const CODES: &str = "fp8_weight";
/// Name of the argument and result that hold the largest magnitudes of such weights.
pub const AMAX: &str = "fp8_weight_amax";

/// The arrays of this state: magnitudes, then the codes of each weight.
pub(crate) fn arrays(graph: &Graph, raised: &Raised, plan: &Plan) -> Result<Vec<StateArray>, Fault> {
    let cache = &plan.tensors.cache;
    let (mut out, n) = (Vec::new(), cache.magnitudes() as i64);
    out.extend((n > 0).then(|| StateArray::shared(AMAX, TensorType::new([n], ElementType::F32), "zeros")));
    for (i, cached) in cache.cached.iter().enumerate() {
        let arg = raised.args[cached.input];
        let format = plan.tensors.all[cached.tensor].how.format;
        let ty = graph.ty(arg).as_tensor().ok_or("a weight is not a tensor")?;
        let mut name = value_name(graph, arg);
        // In two formats, or by two recipes.
        if cache.cached[..i].iter().any(|c| c.input == cached.input) {
            name = format!("{name}.{i}");
        }
        let ty = ty.with_elem(ElementType::Small(format));
        out.push(StateArray { name: CODES, of: Some((cached.input, name)), ty, init: "codes" });
    }
    Ok(out)
}

/// Codes of a weight and its largest magnitude, of the weight as it is stored. `scale` is the one in the state, where there is one.
pub(crate) fn coded(
    b: &mut Builder<'_>,
    plan: &Plan,
    cached: &Cached,
    weight: ValueId,
    scale: Option<ValueId>,
) -> Result<[ValueId; 2], Fault> {
    let how = &plan.tensors.all[cached.tensor].how;
    let x = convert(b, weight, cached.elem)?;
    let ty = tensor(b, x)?;
    // Of a stack each part has a scale.
    let stacked = cached.layers > 1;
    let block = || stacked.then(|| ("block", Attr::ints(blocks(&ty.shape)))).into_iter().collect::<Vec<_>>();
    let amax = b.op("fp8.amax", &[x], block())?;
    let scale = match scale {
        Some(own) => reshaped(b, own, &scales_shape(cached.layers, ty.rank()))?,
        None => scale_for(b, amax, how)?,
    };
    let codes = Type::from(ty.with_elem(ElementType::Small(how.format)));
    let codes = b.op_typed("fp8.quantize", &[x, scale], block(), codes)?;
    Ok([codes, reshaped(b, amax, &[cached.layers])?])
}

/// The values that the arrays start with, given the weights by argument and the packed scales: in front of what a region returns.
pub(crate) fn first(
    b: &mut Builder<'_>,
    plan: &Plan,
    weights: &HashMap<usize, ValueId>,
    scales: Option<ValueId>,
) -> Result<Vec<ValueId>, Fault> {
    let (mut codes, mut magnitudes) = (Vec::new(), Vec::new());
    for cached in &plan.tensors.cache.cached {
        let weight = *weights.get(&cached.input).ok_or("a weight is not given")?;
        let row = plan.tensors.all[cached.tensor].source.row();
        let scale = match (row, scales) {
            (Some(row), Some(all)) => Some(part(b, all, row as i64, cached.layers)?),
            (Some(_), None) => return Err("a scale of a weight is in no state".into()),
            (None, _) => None,
        };
        let [own, amax] = coded(b, plan, cached, weight, scale)?;
        codes.push(own);
        magnitudes.extend(cached.amax.map(|_| amax));
    }
    let mut out = Vec::new();
    if !magnitudes.is_empty() {
        out.push(joined(b, &magnitudes)?);
    }
    out.extend(codes);
    Ok(out)
}

/// Changes a quantized step as planned; returns the arrays behind its arguments and results.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub fn weight_cache(graph: &mut Graph, raised: &Raised, plan: &Plan) -> Result<Vec<StateArray>, Diagnostic> {
    if plan.tensors.cache.cached.is_empty() {
        return Ok(vec![]);
    }
    let fault = |m| Diagnostic::error(code::PASS, format!("weight-cache: {m}"));
    let arrays = run(graph, raised, plan).map_err(fault)?;
    // Conversions of weights in front of what made their codes.
    let steps = [crate::pass::Step { pass: &crate::rewrite::canonicalize::PASS, options: vec![] }];
    crate::pass::run_passes(graph, &steps, |_, _| {})?;
    Ok(arrays)
}

struct Work<'w> {
    raised: &'w Raised,
    plan: &'w Plan,
    body: RegionId,
    rewriter: Rewriter,
    /// The step's packed arrays.
    scale: Option<ValueId>,
    history: Option<ValueId>,
    /// What was added: magnitudes and codes.
    amax: Option<ValueId>,
    codes: Vec<ValueId>,
    /// Codes as they are moved, by what is moved.
    moved: HashMap<(ValueId, usize), ValueId>,
}

fn run(graph: &mut Graph, raised: &Raised, plan: &Plan) -> Result<Vec<StateArray>, Fault> {
    let function = raised.function;
    let body = graph.node(function).regions[0];
    let added: Vec<ValueId> = graph.region(body).args.iter().skip(raised.args.len()).copied().collect();
    let find = |name: &str| added.iter().copied().find(|&v| graph.value(v).name.as_deref() == Some(name));
    let [scale, history] = [find(SCALE), find(HISTORY)];
    let arrays = arrays(graph, raised, plan)?;
    let mut args: Vec<ValueId> = arrays.iter().map(|a| a.add_argument(graph, function)).collect();
    let codes = args.split_off(usize::from(arrays[0].name == AMAX));
    let rewriter = Rewriter::default();
    let mut work =
        Work { raised, plan, body, rewriter, scale, history, amax: args.pop(), codes, moved: HashMap::new() };
    work.take(graph)?;
    let results = work.next(graph)?;
    let end = graph.terminator(body).ok_or("the function does not end with a return")?;
    graph.node_mut(end).operands.extend(results);
    work.rewriter.apply(graph, body);
    refresh_signature(graph, function);
    let own = |side: usize, i: usize| {
        plan.tensors
            .cache
            .cached
            .iter()
            .find_map(|c| (c.input == i).then_some([Some(c.input), c.output][side])?)
    };
    let now = [graph.region(body).args.len(), graph.node(end).operands.len()];
    for (kind, side) in [("arg_attrs", 0), ("res_attrs", 1)] {
        let start = now[side] - arrays.len();
        let place = |(k, a): (usize, &StateArray)| Some((own(side, a.of.as_ref()?.0)?, start + k));
        let pairs: Vec<(usize, usize)> = arrays.iter().enumerate().filter_map(place).collect();
        place_like(graph, function, &pairs, kind);
    }
    Ok(arrays)
}

impl Work<'_> {
    /// Products take codes from the state, histories magnitudes.
    fn take(&mut self, graph: &mut Graph) -> Result<(), Fault> {
        for node in graph.walk(self.body) {
            let name = graph.name(node);
            if name == "fp8.quantize"
                && let Some(i) = self.quantizes(graph, node)
            {
                let (old, x) = (graph.node(node).results[0], graph.node(node).operands[0]);
                let new = self.moved_codes(graph, i, x)?;
                self.rewriter.replace(node, old, new);
            } else if name == "fp8.amax"
                && let Some(place) = self.measures(graph, node)
            {
                let (old, all) = (graph.node(node).results[0], self.amax.ok_or("no magnitude is state")?);
                let shape =
                    graph.ty(old).as_tensor().map(|t| t.shape.clone()).ok_or("a magnitude is no tensor")?;
                let new = self.rewriter.make(graph, Place::First(self.body), UNKNOWN, |b| {
                    let own = part(b, all, place as i64, shape.iter().product())?;
                    reshaped(b, own, &shape)
                })?;
                self.rewriter.replace(node, old, new);
            }
        }
        Ok(())
    }

    /// The weight whose codes a conversion makes.
    fn quantizes(&self, graph: &Graph, node: NodeId) -> Option<usize> {
        let data = graph.node(node);
        let &[x, scale] = &data.operands[..] else { return None };
        let traced = trace(graph, self.body, x).filter(|t| t.slice.is_none())?;
        let format = graph.ty(data.results[0]).as_tensor()?.elem;
        let row = row_of(graph, scale, self.scale);
        let tensors = &self.plan.tensors;
        tensors.cache.cached.iter().position(|c| {
            let tensor = &tensors.all[c.tensor];
            let same = self.raised.args[c.input] == traced.arg && c.elem == traced.elems[0];
            same && ElementType::Small(tensor.how.format) == format && tensor.source.row() == row
        })
    }

    /// The weight whose largest magnitude an op measures, by its place among the packed ones.
    fn measures(&self, graph: &Graph, node: NodeId) -> Option<usize> {
        let data = graph.node(node);
        let x = *data.operands.first()?;
        let traced = trace(graph, self.body, x).filter(|t| t.slice.is_none())?;
        let block = data.attr("block").and_then(Attr::as_ints);
        if data.attrs.iter().any(|a| a.inherent && a.name != "block") {
            return None;
        }
        let shape = &graph.ty(x).as_tensor()?.shape;
        let mut cached = self.plan.tensors.cache.cached.iter();
        let own = |c: &&Cached| self.raised.args[c.input] == traced.arg && c.elem == traced.elems[0];
        let covers = |c: &Cached| block == (c.layers > 1).then(|| blocks(shape));
        cached.find(|c| own(c) && covers(c) && c.amax.is_some())?.amax
    }

    /// Codes of a weight, moved as the weight is on the way to `x`.
    fn moved_codes(&mut self, graph: &mut Graph, i: usize, x: ValueId) -> Result<ValueId, Fault> {
        let traced = trace(graph, self.body, x).ok_or("a weight is not what it was planned to be")?;
        let mut codes = self.codes[i];
        for &node in traced.moves.iter().rev() {
            let data = graph.node(node).clone();
            let result = data.results[0];
            if let Some(&known) = self.moved.get(&(result, i)) {
                codes = known;
                continue;
            }
            let ty = graph.ty(result).as_tensor().ok_or("a weight is not a tensor")?;
            let elem = graph.ty(codes).as_tensor().ok_or("codes are not a tensor")?.elem;
            let ty = Type::from(ty.with_elem(elem));
            codes = self.rewriter.make(graph, Place::After(node), data.loc, |b| {
                b.op_typed(data.name(), &[codes], vec![], ty)
            })?;
            if let Some(made) = graph.def_node(codes) {
                graph.node_mut(made).attrs = data.attrs.iter().filter(|a| a.inherent).cloned().collect();
            }
            self.moved.insert((result, i), codes);
        }
        Ok(codes)
    }

    /// What the next step is given.
    fn next(&mut self, graph: &mut Graph) -> Result<Vec<ValueId>, Fault> {
        let (plan, raised) = (self.plan, self.raised);
        let end = graph.terminator(self.body).ok_or("the function does not end with a return")?;
        let returned = graph.node(end).operands.clone();
        let (amax, codes) = (self.amax, self.codes.clone());
        let (scale, history) = (self.scale, self.history);
        let loc = graph.node(raised.function).loc;
        self.rewriter.make(graph, Place::Last(self.body), loc, |b| {
            let scales = next_scales(b, plan, scale.zip(history), amax)?;
            let (mut out, mut magnitudes) = (Vec::new(), Vec::new());
            for (cached, &codes) in plan.tensors.cache.cached.iter().zip(&codes) {
                let Some(output) = cached.output else {
                    out.push(codes);
                    if let (Some(place), Some(all)) = (cached.amax, amax) {
                        magnitudes.push(part(b, all, place as i64, cached.layers)?);
                    }
                    continue;
                };
                let own = match plan.tensors.all[cached.tensor].source {
                    // A calibrated one stays as it is.
                    ScaleSource::Static(row) => {
                        Some(part(b, scale.ok_or("scales are no state")?, row as i64, cached.layers)?)
                    }
                    _ => scales.get(&cached.tensor).copied(),
                };
                let [own, amax] = coded(b, plan, cached, returned[output], own)?;
                out.push(own);
                magnitudes.extend(cached.amax.map(|_| amax));
            }
            if !magnitudes.is_empty() {
                out.insert(0, joined(b, &magnitudes)?);
            }
            Ok(out)
        })
    }
}

/// The next scales of weights with rows, by tensor: as those of all rows are made, but of magnitudes that the step is given.
fn next_scales(
    b: &mut Builder<'_>,
    plan: &Plan,
    state: Option<(ValueId, ValueId)>,
    amax: Option<ValueId>,
) -> Result<HashMap<usize, ValueId>, Fault> {
    let mut out = HashMap::new();
    let (Some((scales, history)), Some(amax)) = (state, amax) else { return Ok(out) };
    let steps = b.graph.ty(history).as_tensor().and_then(|t| t.shape.get(1).copied()).unwrap_or(1);
    for (recipe, rows) in plan.tensors.runs() {
        let tensors = &plan.tensors.all;
        let row = |c: &Cached| tensors[c.tensor].source.row().filter(|r| rows.contains(r));
        let own: Vec<(i64, &Cached)> =
            plan.tensors.cache.cached.iter().filter_map(|c| Some((row(c)? as i64, c))).collect();
        let Some(&(start, Cached { amax: Some(place), .. })) = own.first() else { continue };
        let n: i64 = own.iter().map(|(_, c)| c.layers).sum();
        let scaling = &plan.recipes[recipe].scaling;
        let past = slice(b, history, vec![start, 0], vec![start + n, steps])?;
        let seen = part(b, amax, *place as i64, n)?;
        let mut past = b.op("fp8.record_amax", &[past, seen], vec![])?;
        if steps != i64::from(scaling.history) {
            past = slice(b, past, vec![0, 0], vec![n, i64::from(scaling.history)])?;
        }
        let before = part(b, scales, start, n)?;
        let largest = |(_, c): &(i64, &Cached)| {
            let bits = f64::from(tensors[c.tensor].how.largest()).to_bits() as i64;
            std::iter::repeat_n(bits, c.layers as usize)
        };
        let attrs = vec![
            ("largest", Attr::Dense(ElementType::F32, own.iter().flat_map(largest).collect())),
            ("margin", Attr::i64(i64::from(scaling.margin))),
            ("pow2", Attr::Bool(scaling.pow2)),
        ];
        let next = b.op("fp8.next_scale", &[past, before], attrs)?;
        for (row, cached) in own {
            out.insert(cached.tensor, part(b, next, row - start, cached.layers)?);
        }
    }
    Ok(out)
}

/// The row of the packed scales that a scale is; none of one that the step makes.
fn row_of(graph: &Graph, scale: ValueId, all: Option<ValueId>) -> Option<usize> {
    let node = graph.def_node(scale).filter(|&n| graph.name(n) == "stablehlo.reshape")?;
    let cut = graph.def_node(graph.node(node).operands[0])?;
    let fp8c_ir::Movement::Slice { starts, .. } = graph.movement(cut)? else { return None };
    (Some(graph.node(cut).operands[0]) == all).then(|| usize::try_from(*starts.first()?).ok())?
}
