//! `moments`: the optimizer's state is stored in FP8 between steps; the step computes as it did.
//!
//! Before:
//! ```mlir
//! func.func @main(%m: tensor<4x6xf32>, ..) -> (tensor<4x6xf32>, ..) {
//!   %new_m = .. %m ..
//!   return %new_m, ..
//! ```
//! After, with the scale of `%m` at the first place of a packed array:
//! ```mlir
//! func.func @main(%m: tensor<4x6xf8E4M3FN>, .., %fp8_moment_scale: tensor<1xf32>, %rng_counter: tensor<ui32>) -> (tensor<4x6xf8E4M3FN>, ..) {
//!   %s = stablehlo.slice %fp8_moment_scale [0:1]
//!   %0 = fp8.dequantize %m, %s {group = 24} : (tensor<4x6xf8E4M3FN>, tensor<1xf32>) -> tensor<4x6xf32>
//!   %new_m = .. %0 ..
//!   %1 = fp8.group_amax %new_m {group = 24} : (tensor<4x6xf32>) -> tensor<1xf32>
//!   %2 = fp8.current_scale %1 {largest = 448.0, ..} : (tensor<1xf32>) -> tensor<1xf32>
//!   %3 = fp8.quantize_stochastic %new_m, %2, %rng_counter {..} : (..) -> tensor<4x6xf8E4M3FN>
//!   %4 = stablehlo.add %rng_counter, %one : tensor<ui32>
//!   return %3, .., %2, %4
//! ```
//! What else used `%new_m`, the parameter's update, still does. A moment whose next value is a conversion from f32 is quantized
//! from the f32.

mod bound;
mod codes;
mod narrow;
mod plan;

use std::collections::HashMap;

use fp8c_ir::Builder;
use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::{ElementType, TensorType};
use serde_json::{Map, Value};

pub use narrow::Narrow;
pub(crate) use narrow::gains;
pub use plan::{MomentPlan, Scaled, Stored, plan_moments};

use crate::pass::{Options, Pass, PassOption, Phase, target_option};
use crate::plan::options::LowerOptions;
use crate::plan::recipe::{MomentTiming, Recipe};
use crate::raise::{Raised, raise};
use crate::rewrite::arrays::{StateArray, drop_stale_aliases, place_like, refresh_signature};
use crate::rewrite::ops::joined;
use bound::magnitude;
pub(crate) use codes::{NEXT_MARGIN, load};
use codes::{next_scales, store};

/// The pass.
pub const PASS: Pass = Pass {
    name: "moments",
    doc: "Stores the optimizer's moments, and masters, in fewer bits between steps, with scales and a counter as state.",
    options: &[
        PassOption { name: "first", doc: "first moments: keep, e4m3, e5m2 or bf16; default e4m3" },
        PassOption { name: "second", doc: "second moments, likewise; default e5m2" },
        PassOption { name: "master", doc: "master weights: keep, fp16 or bf16; default keep" },
        PassOption { name: "parameter", doc: "parameters: keep or bf16; default keep" },
        PassOption {
            name: "parameter_rounding",
            doc: "of parameters and masters in bf16: nearest, stochastic or kahan; default nearest",
        },
        PassOption { name: "keep_gains", doc: "gains and biases stay as they are; default false" },
        PassOption { name: "gradient", doc: "gradients: keep or bf16; default keep" },
        PassOption { name: "rounding", doc: "stochastic or nearest; default stochastic" },
        PassOption { name: "granularity", doc: "a scale for a tensor or for a group; default tensor" },
        PassOption { name: "group", doc: "elements of a group; default 128" },
        PassOption { name: "expand", doc: "fit the range of each group to the format's; default false" },
        PassOption { name: "seed", doc: "of stochastic rounding; default 0" },
        PassOption { name: "target", doc: "the target that resolves formats; default xla" },
        PassOption {
            name: "recipe",
            doc: "a built-in recipe that says all of this; default the plan of the passes before",
        },
    ],
    needs: Phase::Canonical,
    gives: Phase::Quantized,
    run: |cx, options| {
        let own = options.iter().any(|(key, _)| key != "target" && key != "recipe");
        if !own && (cx.recipe().is_some() || options.iter().any(|(key, _)| key == "recipe")) {
            return cx.planned("moments", options, |graph, planned| {
                moments(graph, &planned.raised, &planned.moments).map(drop)
            });
        }
        let (recipe, target) = (recipe_option(options)?, target_option(options)?);
        let options = LowerOptions::new(recipe, target);
        let raised = raise(cx.graph)?;
        let plan = plan_moments(cx.graph, &raised, &options);
        moments(cx.graph, &raised, &plan).map(|_| ())
    },
};

fn recipe_option(options: &Options) -> Result<Recipe, Diagnostic> {
    let fail = |m: String| Diagnostic::error(code::OPTION, m);
    let mut words = Map::new();
    words.insert("first".into(), "e4m3".into());
    words.insert("second".into(), "e5m2".into());
    for (key, value) in options.iter().filter(|(key, _)| key != "target" && key != "recipe") {
        let value = match key.as_str() {
            "group" | "seed" | "expand" | "keep_gains" => {
                serde_json::from_str(value).map_err(|e| fail(format!("moments: {key}: {e}")))?
            }
            _ => Value::String(value.clone()),
        };
        words.insert(key.clone(), value);
    }
    let mut recipe = Recipe::named("bf16").ok_or_else(|| fail("there is no recipe bf16".into()))?;
    recipe.optimizer =
        serde_json::from_value(Value::Object(words)).map_err(|e| fail(format!("moments: {e}")))?;
    recipe.name = "moments".into();
    recipe.check()?;
    Ok(recipe)
}

/// Name of the argument and result that hold the scales of stored state.
pub const SCALE: &str = "fp8_moment_scale";
/// Name of the argument and result that hold the scales that the next codes of stored state get, where the step before makes them, or the
/// largest magnitudes of what is stored, where the next are bounded by them.
pub const NEXT: &str = "fp8_moment_next";
/// Name of the argument and result that hold the powers of expanded groups.
pub const POWER: &str = "fp8_moment_power";
/// Role of an argument and result that hold what rounding a piece of state to BF16 left.
pub const REMAINDER: &str = "bf16_remainder";
/// Name of the argument and result that count steps: for stochastic rounding, and for scales that are not made anew in each.
pub const COUNTER: &str = "rng_counter";

impl MomentPlan {
    /// The arrays this needs, with or without a counter of its own; remainders stand behind the packed ones.
    pub fn arrays(&self, counted: bool) -> Vec<StateArray> {
        let floats =
            |name, init, n: i64| StateArray::shared(name, TensorType::new([n], ElementType::F32), init);
        let mut out = Vec::new();
        out.extend((self.scales > 0).then(|| floats(SCALE, "ones", self.scales)));
        out.extend(
            (self.scales > 0 && self.timing == MomentTiming::Delayed)
                .then(|| floats(NEXT, "ones", self.scales)),
        );
        out.extend(
            (self.scales > 0 && self.timing == MomentTiming::Bound)
                .then(|| floats(NEXT, "zeros", self.scales)),
        );
        out.extend((self.powers > 0).then(|| floats(POWER, "ones", self.powers)));
        out.extend((self.counts() && !counted).then(counter_array));
        out.extend(self.stored.iter().filter(|s| s.has_remainder()).map(|s| StateArray {
            name: REMAINDER,
            of: Some((s.input, s.name.clone())),
            ty: s.ty.with_elem(ElementType::BF16),
            init: "zeros",
        }));
        out
    }
}

/// The array that counts steps.
pub(crate) fn counter_array() -> StateArray {
    StateArray::shared(COUNTER, TensorType::scalar(ElementType::UI32), "zeros")
}

/// The next value of the counter.
pub(crate) fn next_count(b: &mut Builder<'_>, counter: ValueId) -> Result<ValueId, Fault> {
    let one = b.constant(&Tensor::from_ints(counter_array().ty, vec![1]))?;
    b.op("stablehlo.add", &[counter, one], vec![])
}

/// Values of the packed arrays, as far as there are such arrays.
#[derive(Clone, Copy, Default)]
pub(crate) struct Packed {
    pub(crate) scale: Option<ValueId>,
    pub(crate) next: Option<ValueId>,
    pub(crate) power: Option<ValueId>,
    pub(crate) counter: Option<ValueId>,
}

impl Packed {
    /// By name.
    pub(crate) fn of(at: impl Fn(&str) -> Option<ValueId>) -> Self {
        Self { scale: at(SCALE), next: at(NEXT), power: at(POWER), counter: at(COUNTER) }
    }
}

/// Changes a step as planned; returns the arrays behind its arguments and results.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub fn moments(graph: &mut Graph, raised: &Raised, plan: &MomentPlan) -> Result<Vec<StateArray>, Diagnostic> {
    run(graph, raised, plan).map_err(|m| Diagnostic::error(code::PASS, format!("moments: {m}")))
}

fn run(graph: &mut Graph, raised: &Raised, plan: &MomentPlan) -> Result<Vec<StateArray>, Fault> {
    if plan.stored.is_empty() {
        return Ok(vec![]);
    }
    let function = raised.function;
    let body = graph.node(function).regions[0];
    let end = graph.terminator(body).ok_or("the function does not end with a return")?;
    // Behind the step's own arguments stand those that quantization has added.
    let added = graph.region(body).args.iter().skip(raised.args.len());
    let given = added.copied().find(|&v| graph.value(v).name.as_deref() == Some(COUNTER));
    let arrays = plan.arrays(given.is_some());
    let added: Vec<ValueId> = arrays.iter().map(|a| a.add_argument(graph, function)).collect();
    let mut packed =
        Packed::of(|name| arrays.iter().zip(&added).find(|(a, _)| a.name == name).map(|(_, &v)| v));
    packed.counter = packed.counter.or(given);
    let of = |(array, &arg): (&StateArray, &ValueId)| Some((array.of.as_ref()?.0, arg));
    let remainders: HashMap<usize, ValueId> = arrays.iter().zip(&added).filter_map(of).collect();
    let mut replaced = HashMap::new();
    // What an argument is in the step, decoded.
    let mut wholes = HashMap::new();
    let mut first = Vec::new();
    let uses = if remainders.is_empty() { vec![] } else { graph.uses() };
    for stored in &plan.stored {
        let arg = raised.args[stored.input];
        graph.value_mut(arg).ty = stored.ty.with_elem(stored.elem).into();
        let loc = graph.value(arg).loc;
        let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
        let remainder = remainders.get(&stored.input).copied();
        if stored.ty.elem != stored.elem {
            let value = load(&mut b, stored, arg, packed, remainder)?;
            replaced.insert(arg, value);
            wholes.insert(arg, value);
        } else if let Some(remainder) = remainder {
            // Where the step widens it, it has its remainder; as it is, it is the parameter.
            let whole = narrow::whole(&mut b, arg, remainder)?;
            wholes.insert(arg, whole);
            let wide = narrow::conversions(b.graph, &uses[arg.index()]);
            replaced.extend(wide.into_iter().map(|wide| (wide, whole)));
        }
        first.extend(std::mem::take(&mut b.made));
    }
    graph.replace_uses_in(body, &replaced);
    let mut results = graph.node(end).operands.clone();
    let (last, made) = store_all(graph, raised, plan, &arrays, packed, &wholes, |_, stored, codes| {
        let value = match codes {
            None => results[stored.output],
            Some(codes) => std::mem::replace(&mut results[stored.output], codes),
        };
        Ok(value)
    })?;
    results.extend(made);
    graph.node_mut(end).operands = results;
    let nodes = graph.region(body).nodes.clone();
    let middle = nodes.into_iter().filter(|&n| n != end);
    let all = first.into_iter().chain(middle).chain(last).chain([end]).collect();
    graph.set_nodes(body, all);
    refresh_signature(graph, function);
    let now = [graph.region(body).args.len(), graph.node(end).operands.len()];
    for (kind, side) in [("arg_attrs", 0), ("res_attrs", 1)] {
        let first = now[side] - arrays.len();
        let own = |i: usize| plan.of(i).map(|s| [s.input, s.output][side]);
        let pairs: Vec<(usize, usize)> = arrays
            .iter()
            .enumerate()
            .filter_map(|(k, array)| Some((own(array.of.as_ref()?.0)?, first + k)))
            .collect();
        place_like(graph, function, &pairs, kind);
    }
    drop_stale_aliases(graph, function);
    Ok(arrays)
}

/// Codes of the state that a step starts from, by index of the argument, and what the arrays start as: nodes in front of the
/// return. With `counted`, the counter is another pass's.
pub(crate) fn import(
    graph: &mut Graph,
    raised: &Raised,
    plan: &MomentPlan,
    counted: bool,
) -> Result<(HashMap<usize, ValueId>, Vec<ValueId>), Fault> {
    let body = graph.node(raised.function).regions[0];
    let end = graph.terminator(body).ok_or("the function does not end with a return")?;
    let arrays = plan.arrays(counted);
    let mut made = Vec::new();
    let mut counter = None;
    if plan.counts() {
        let mut b = Builder::new(graph, fp8c_dialects::registry(), fp8c_ir::graph::UNKNOWN);
        counter = Some(b.constant(&Tensor::zeros(TensorType::scalar(ElementType::UI32)))?);
        made = std::mem::take(&mut b.made);
    }
    let mut all = HashMap::new();
    let packed = Packed { counter, ..Packed::default() };
    let (nodes, mut values) =
        store_all(graph, raised, plan, &arrays, packed, &HashMap::new(), |_, stored, codes| {
            all.extend(codes.map(|codes| (stored.input, codes)));
            Ok(raised.args[stored.input])
        })?;
    // The counter starts as it is, not with its next value.
    if let Some((counter, at)) = counter.zip(arrays.iter().position(|a| a.name == COUNTER)) {
        values[at] = counter;
    }
    made.extend(nodes);
    let old = graph.region(body).nodes.clone();
    let old = old.into_iter().filter(|&n| n != end);
    let all_nodes = old.chain(made).chain([end]).collect();
    graph.set_nodes(body, all_nodes);
    Ok((all, values))
}

/// Codes of all stored state. `place` is asked for a value, and then told its codes. Returns what was made, and the next
/// values of the arrays.
fn store_all(
    graph: &mut Graph,
    raised: &Raised,
    plan: &MomentPlan,
    arrays: &[StateArray],
    packed: Packed,
    wholes: &HashMap<ValueId, ValueId>,
    mut place: impl FnMut(&Graph, &Stored, Option<ValueId>) -> Result<ValueId, Fault>,
) -> Result<(Vec<NodeId>, Vec<ValueId>), Fault> {
    let (mut made, mut scales, mut powers, mut magnitudes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut remainders = HashMap::new();
    for stored in &plan.stored {
        let value = place(graph, stored, None)?;
        let arg = raised.args[stored.input];
        let loc = graph.value(arg).loc;
        let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
        let value = match stored.ty.elem == stored.elem {
            true => narrow::widened(&mut b, arg, wholes.get(&arg).copied(), value)?,
            false => unrounded(b.graph, value),
        };
        let before = (packed.next, wholes.get(&arg).copied());
        let codes = store(&mut b, stored, value, packed.counter, plan.pow2, before)?;
        scales.extend(codes.scale);
        powers.extend(codes.power);
        remainders.extend(codes.remainder.map(|left| (stored.input, left)));
        // An import has no step before: the magnitudes of the step that it runs are the first.
        let first = raised.results[stored.output];
        magnitudes.extend(match (codes.amax, &stored.scaled) {
            (Some(_), Some(scaled)) if plan.timing == MomentTiming::Delayed && packed.next.is_none() => {
                let first = unrounded(b.graph, first);
                Some(magnitude(&mut b, first, scaled)?)
            }
            (amax, _) => amax,
        });
        made.extend(std::mem::take(&mut b.made));
        place(b.graph, stored, Some(codes.codes))?;
    }
    let loc = graph.node(raised.function).loc;
    let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
    let mut values = Vec::new();
    for array in arrays {
        values.push(match array.name {
            // Where all were made in the step before, they are what it made.
            SCALE => match packed.next.filter(|_| plan.all_delayed()) {
                Some(next) => next,
                None => joined(&mut b, &scales)?,
            },
            NEXT if plan.timing == MomentTiming::Bound => joined(&mut b, &magnitudes)?,
            NEXT => {
                let (amax, scales) = (joined(&mut b, &magnitudes)?, joined(&mut b, &scales)?);
                next_scales(&mut b, plan, amax, packed.next.unwrap_or(scales))?
            }
            POWER => joined(&mut b, &powers)?,
            REMAINDER => {
                let left = array.of.as_ref().and_then(|(input, _)| remainders.get(input));
                *left.ok_or("nothing is left of a rounding")?
            }
            _ => next_count(&mut b, packed.counter.ok_or("stochastic rounding needs its counter")?)?,
        });
    }
    made.extend(std::mem::take(&mut b.made));
    Ok((made, values))
}

/// What a value was before it was rounded to a narrower float.
fn unrounded(graph: &Graph, value: ValueId) -> ValueId {
    let elem = |v: ValueId| graph.ty(v).as_tensor().map(|t| t.elem).filter(|e| e.is_float());
    let from = graph
        .def_node(value)
        .filter(|&n| graph.name(n) == "stablehlo.convert")
        .map(|n| graph.node(n).operands[0]);
    let wider = |from: &ValueId| elem(*from).zip(elem(value)).is_some_and(|(a, b)| a.bytes() > b.bytes());
    from.filter(wider).unwrap_or(value)
}
