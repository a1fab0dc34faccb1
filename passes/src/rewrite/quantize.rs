//! `quantize`: selected matrix products go to FP8 with delayed scales; the state is threaded through the step.
//!
//! Before:
//! ```mlir
//! %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xbf16>
//! ```
//! After, with rows 0 and 1 of the packed state for `%x` and `%w`:
//! ```mlir
//! %sx = stablehlo.slice %fp8_scale [0:1] ...
//! %qx = fp8.quantize %x, %sx : (tensor<8x4xbf16>, tensor<f32>) -> tensor<8x4xf8E4M3FN>
//! %y = fp8.dot_general %qx, %qw, %sx, %sw {..} : (..) -> tensor<8x6xbf16>
//! ```
//! with `fp8.amax` of `%x` and `%w` recorded in the history and the next scales made from it before the return. A smoothed activation
//! and the weight that took its factors have no row, see `quantize/scales.rs`. A tensor that
//! several products use is quantized once a format; transposed and reshaped uses move its codes. Within a loop over layers a tensor has
//! a row a turn: the body cuts its scale out of the state, and carries the largest magnitudes out in a stack (`quantize/amax.rs`).

mod amax;
pub(crate) mod devices;
mod remainder;
mod scales;

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};
use fp8c_quant::Grain;

use crate::pass::{PLANNED, Pass, Phase};
use crate::plan::devices::{Groups, manual_around};
use crate::plan::tensors::{grain_of, one_back, source_of};
use crate::plan::{Plan, ScaleSource, TensorPlan, is_gradient};
use crate::raise::dims::numbers_of;
use crate::raise::{Dot, Raised};
use crate::rewrite::arrays::{StateArray, drop_stale_aliases, refresh_signature};
use crate::rewrite::live::drop_dead;
use crate::rewrite::merge::{Imported, import_weights, is_movement_of};
use crate::rewrite::moments::{COUNTER, counter_array, next_count};
use crate::rewrite::ops::{compare, joined, part, scale_for, slice};
use crate::rewrite::turn::Positions;
use crate::rewrite::{Place, Rewriter, ancestor_in, place_of, region_of};

use self::devices::hand_over;
use self::scales::block_attr;

/// The pass.
pub const PASS: Pass = Pass {
    name: "quantize",
    doc: "Puts the matrix products a recipe selects on FP8 operands with delayed scales, and threads their state.",
    options: PLANNED,
    needs: Phase::Canonical,
    gives: Phase::Quantized,
    run: |cx, options| {
        cx.planned("quantize", options, |graph, planned| {
            quantize(graph, &planned.raised, &planned.plan, Mode::Step).map(drop)
        })
    },
};

/// What the changed function does with the rows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// A step: products on codes, state in and out.
    Step,
    /// An observation: products as they were, state out only, made from this batch.
    Observe,
}

/// Name of the argument and result that hold all scales.
pub const SCALE: &str = "fp8_scale";
/// Name of the argument and result that hold all histories.
pub const HISTORY: &str = "fp8_amax_history";
/// The row of the first operand in the hash of stochastic rounding: those of stored state begin at zero.
pub const FIRST_ROW: i64 = 1 << 31;

/// The arrays of a changed function's state; none when nothing goes to FP8.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Quantized {
    /// In the order of the new arguments and results.
    pub arrays: Vec<StateArray>,
    /// What an observation hands to the step instead of arguments, by index.
    pub(crate) given: HashMap<usize, ValueId>,
    /// Products on codes, each with the number of the one that it took the place of.
    pub(crate) products: Vec<(usize, NodeId)>,
    /// Conversions to codes, in order, each with the tensor that is converted.
    pub(crate) conversions: Vec<(usize, NodeId)>,
}

/// Changes the function as planned.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub fn quantize(
    graph: &mut Graph,
    raised: &Raised,
    plan: &Plan,
    mode: Mode,
) -> Result<Quantized, Diagnostic> {
    Work::new(raised, plan, mode)
        .run(graph)
        .map_err(|m| Diagnostic::error(code::PASS, format!("quantize: {m}")))
}

struct Work<'p> {
    raised: &'p Raised,
    plan: &'p Plan,
    mode: Mode,
    rewriter: Rewriter,
    /// The arrays of the step before, by name.
    state: HashMap<&'static str, ValueId>,
    /// Codes of a planned tensor, as it is or moved.
    codes: HashMap<(ValueId, usize), ValueId>,
    /// What is clipped off a planned tensor, as it is or moved.
    clipped: HashMap<(ValueId, usize), ValueId>,
    /// Scales of rows and blocks of a moved tensor.
    moved: HashMap<(ValueId, usize), (ValueId, Grain)>,
    /// Scales by tensor, by the value or the loop that they belong to, and by the region that one device runs.
    scales: HashMap<(usize, scales::Of, RegionId), ValueId>,
    /// Largest magnitudes in this step, by what is measured, and the region that they are measured in.
    amax: HashMap<usize, (ValueId, RegionId)>,
    /// Values from outside, inside of manual computations.
    entered: HashMap<(NodeId, ValueId), ValueId>,
    /// Positions of turns, by loop.
    positions: Positions,
    /// What random bits of a loop's turns are made of, by the innermost loop.
    counters: HashMap<NodeId, ValueId>,
    /// Devices that share what stands in a manual computation, and outside of all of them.
    shared: HashMap<Option<NodeId>, Option<Groups>>,
    /// Exchanges of wide tensors that codes take the place of.
    gathers: Vec<NodeId>,
    /// Products on codes, by number.
    products: Vec<(usize, NodeId)>,
    /// Conversions to codes, by tensor.
    conversions: Vec<(usize, NodeId)>,
    imported: Imported,
}

impl<'p> Work<'p> {
    fn new(raised: &'p Raised, plan: &'p Plan, mode: Mode) -> Self {
        Self {
            raised,
            plan,
            mode,
            rewriter: Rewriter::default(),
            state: HashMap::new(),
            codes: HashMap::new(),
            clipped: HashMap::new(),
            moved: HashMap::new(),
            scales: HashMap::new(),
            amax: HashMap::new(),
            positions: Positions::default(),
            counters: HashMap::new(),
            shared: HashMap::new(),
            entered: HashMap::new(),
            gathers: vec![],
            products: vec![],
            conversions: vec![],
            imported: Imported::default(),
        }
    }

    fn run(mut self, graph: &mut Graph) -> Result<Quantized, Fault> {
        if self.plan.tensors.all.is_empty() {
            return Ok(Quantized::default());
        }
        let function = self.raised.function;
        let body = graph.node(function).regions[0];
        let arrays = self.arrays();
        if self.mode == Mode::Step {
            self.state = arrays.iter().map(|a| (a.name, a.add_argument(graph, function))).collect();
        }
        let mut weights: HashSet<ValueId> = self.take_codes(graph).into_iter().collect();
        for (i, decision) in self.plan.decisions.iter().enumerate() {
            if decision.formats.is_some() {
                self.product(graph, i)?;
            }
        }
        for node in graph.region(body).nodes.clone() {
            if is_movement_of(graph, node, &mut weights) {
                self.rewriter.remove(node);
            }
        }
        if !arrays.is_empty() {
            let results = self.finish(graph, body, &arrays)?;
            let end = graph.terminator(body).ok_or("the function does not end with a return")?;
            graph.node_mut(end).operands.extend(results);
        }
        self.rewriter.apply(graph, body);
        if !self.plan.exchanged.handed.is_empty() {
            drop_dead(graph, body);
        }
        drop_unused(graph, &self.gathers);
        refresh_signature(graph, function);
        if !weights.is_empty() {
            drop_stale_aliases(graph, function);
        }
        let (products, conversions) = (self.products, self.conversions);
        Ok(Quantized { arrays, given: self.imported.values, products, conversions })
    }

    /// The arrays of state that the planned tensors need.
    fn arrays(&self) -> Vec<StateArray> {
        let (tensors, recipes) = (&self.plan.tensors, &self.plan.recipes);
        let runs = tensors.runs();
        // Where recipes look back on histories of several lengths, all are as long as the longest.
        let steps = runs.iter().map(|&(recipe, _)| i64::from(recipes[recipe].scaling.history)).max();
        let array = |name, init, shape: &[i64]| {
            StateArray::shared(name, TensorType::new(shape, ElementType::F32), init)
        };
        let mut out = Vec::new();
        if tensors.rows > 0 {
            out.push(array(SCALE, "ones", &[tensors.rows as i64]));
        }
        if tensors.delayed > 0 {
            out.push(array(HISTORY, "zeros", &[tensors.delayed as i64, steps.unwrap_or(1)]));
        }
        let waits = |&(recipe, _): &(usize, _)| recipes[recipe].scaling.interval > 1;
        if runs.iter().any(waits) || tensors.all.iter().any(|t| t.how.stochastic) {
            out.push(counter_array());
        }
        out
    }

    /// Arguments of a step that are codes from here on.
    fn take_codes(&self, graph: &mut Graph) -> Vec<ValueId> {
        let mut out = Vec::new();
        for stored in self.plan.merge.stored.iter().filter(|_| self.mode == Mode::Step) {
            let arg = self.raised.args[stored.input];
            if let Some(ty) =
                graph.ty(arg).as_tensor().map(|t| t.with_elem(ElementType::Small(stored.format)))
            {
                graph.value_mut(arg).ty = ty.into();
                out.push(arg);
            }
        }
        out
    }

    /// Replaces one product by one on codes.
    fn product(&mut self, graph: &mut Graph, i: usize) -> Result<(), Fault> {
        let (dot, decision) = (&self.raised.dots[i], &self.plan.decisions[i]);
        let data = graph.node(dot.node).clone();
        let tensors = *self.plan.tensors.operands.get(&i).ok_or("a product was not planned")?;
        let (mut operands, mut scales) = (Vec::new(), Vec::new());
        let recipe = &self.plan.recipes[decision.recipe];
        let mut blocks = Vec::new();
        for (side, (&value, tensor)) in data.operands.iter().zip(tensors).enumerate() {
            let grain = grain_of(graph, recipe, dot, side);
            let at =
                Use { dot: dot.node, tensor, source: source_of(graph, &self.plan.exchanged, value, grain).0 };
            self.observe(graph, at)?;
            if self.mode == Mode::Step {
                let (scale, grain) = self.scale_along(graph, at, value)?;
                scales.push(scale);
                blocks.extend(block_attr(["lhs_block", "rhs_block"][side], &grain));
                operands.push(self.coded(graph, at, value)?);
            }
        }
        if self.mode == Mode::Observe {
            return Ok(());
        }
        let old = data.results[0];
        let ty = graph.ty(old).clone();
        // Sums of products of codes are scaled before they are F16: its range is too small for them.
        let narrow = ty.as_tensor().is_some_and(|t| t.elem == ElementType::Small(Format::F16));
        let pow2 = recipe.scaling.pow2 && !narrow;
        operands.extend(scales);
        // What lies in which group.
        operands.extend(data.operands.get(2));
        let name = if dot.dims.ragged.is_some() { "fp8.ragged_dot" } else { "fp8.dot_general" };
        let mut attrs = product_attrs(graph, dot, pow2);
        attrs.extend(blocks);
        let new = self
            .rewriter
            .make(graph, Place::Before(dot.node), data.loc, |b| b.op_typed(name, &operands, attrs, ty))?;
        self.products.extend(graph.def_node(new).map(|node| (i, node)));
        let new = if recipe.scaling.keep_remainder { self.with_clipped(graph, i, new)? } else { new };
        graph.value_mut(new).name = graph.value(old).name.clone();
        self.rewriter.replace(dot.node, old, new);
        Ok(())
    }

    /// The codes of a value: its source quantized once, then moved as the value was.
    fn coded(&mut self, graph: &mut Graph, at: Use, value: ValueId) -> Result<ValueId, Fault> {
        let how = &self.plan.tensors.all[at.tensor].how;
        if let Some(&codes) = self.codes.get(&(value, at.tensor)) {
            return Ok(codes);
        }
        let elem = ElementType::Small(how.format);
        let own = graph.ty(value).as_tensor().ok_or("an operand is not a tensor")?;
        if own.elem == elem {
            return Ok(value);
        }
        let ty: Type = own.with_elem(elem).into();
        let loc = graph.node(at.dot).loc;
        let codes = if value == at.source {
            let mut operands = vec![value, self.scale(graph, at)?];
            let mut attrs: Vec<_> = block_attr("block", &how.grain).into_iter().collect();
            if how.stochastic {
                let region = region_of(graph, value)?;
                operands.push(self.counter_of_turn(graph, region)?);
                let seed = self.plan.recipes[0].optimizer.seed;
                attrs.push(("row", Attr::i64(FIRST_ROW + at.tensor as i64)));
                attrs.push(("seed", Attr::i64(i64::from(seed))));
            }
            let place = place_of(graph, at.dot, value)?;
            let codes = self
                .rewriter
                .make(graph, place, loc, |b| b.op_typed("fp8.quantize", &operands, attrs, ty))?;
            self.conversions.extend(graph.def_node(codes).map(|node| (at.tensor, node)));
            codes
        } else {
            let before =
                one_back(graph, &self.plan.exchanged, value).ok_or("a moved value is an argument")?;
            let beside = at.beside(graph, before)?;
            let from = self.coded(graph, beside, before)?;
            let exchanged = graph.def_node(value).filter(|&n| graph.node(n).has(Traits::COLLECTIVE));
            self.gathers.extend(exchanged);
            self.moved_like(graph, at, value, from, ty)?
        };
        self.codes.insert((value, at.tensor), codes);
        Ok(codes)
    }

    /// What was made of the value before a movement, moved as that was.
    fn moved_like(
        &mut self,
        graph: &mut Graph,
        at: Use,
        value: ValueId,
        from: ValueId,
        ty: Type,
    ) -> Result<ValueId, Fault> {
        let Some(node) = graph.def_node(value) else {
            // A loop hands on what comes in.
            let handed = self.plan.exchanged.handed.get(&value).copied();
            return handed.map_or(Ok(from), |handed| hand_over(graph, handed, from, value));
        };
        let data = graph.node(node).clone();
        let (place, loc) = (place_of(graph, at.dot, value)?, graph.node(at.dot).loc);
        let moved =
            self.rewriter.make(graph, place, loc, |b| b.op_typed(data.name(), &[from], vec![], ty))?;
        if let Some(node) = graph.def_node(moved) {
            graph.node_mut(node).attrs = data.attrs.iter().filter(|a| a.inherent).cloned().collect();
        }
        Ok(moved)
    }

    /// Scales before anything was observed: those of weights whose codes are made here, static ones, one for all else.
    fn first_scales(&self, b: &mut Builder<'_>, amax: ValueId) -> Result<ValueId, Fault> {
        let ones = |n: usize| Tensor::from_f32(TensorType::new([n as i64], ElementType::F32), vec![1.0; n]);
        let tensors = &self.plan.tensors;
        if self.imported.scales.is_empty() && tensors.delayed == tensors.rows {
            return b.constant(&ones(tensors.rows));
        }
        let one = b.constant(&ones(1))?;
        let mut parts = Vec::new();
        for (row, tensor) in tensors.in_state() {
            let stored = tensor.stored.and_then(|input| self.imported.scales.get(&input));
            parts.push(match (tensor.source, stored) {
                (_, Some(&scale)) => {
                    b.op_typed("stablehlo.reshape", &[scale], vec![], Type::tensor([1], ElementType::F32))?
                }
                (ScaleSource::Static(_), None) => match self.plan.calibrated(tensor)? {
                    Some(scale) => b.constant(&Tensor::from_f32(
                        TensorType::new([tensor.rows as i64], ElementType::F32),
                        vec![scale; tensor.rows],
                    ))?,
                    None => {
                        let own = part(b, amax, row as i64, tensor.rows as i64)?;
                        scale_for(b, own, &tensor.how)?
                    }
                },
                (_, None) if tensor.rows == 1 => one,
                (_, None) => b.constant(&ones(tensor.rows))?,
            });
        }
        joined(b, &parts)
    }

    /// The next state, before the return.
    fn finish(
        &mut self,
        graph: &mut Graph,
        body: RegionId,
        arrays: &[StateArray],
    ) -> Result<Vec<ValueId>, Fault> {
        let loc = graph.node(self.raised.function).loc;
        let place = Place::Last(body);
        let (delayed, rows) = (self.plan.tensors.delayed as i64, self.plan.tensors.rows as i64);
        let measured = delayed > 0 || rows > 0 && self.mode == Mode::Observe;
        let amax = if measured { Some(self.gather_amax(graph, body)?) } else { None };
        let mut rewriter = std::mem::take(&mut self.rewriter);
        if self.mode == Mode::Observe {
            let (raised, plan) = (self.raised, self.plan);
            self.imported = rewriter.make(graph, place, loc, |b| import_weights(b, raised, plan))?;
        }
        let made = rewriter.make(graph, place, loc, |b| {
            let mut next: HashMap<&str, ValueId> = self.state.clone();
            if self.mode == Mode::Observe {
                if let Some(amax) = amax {
                    next.insert(SCALE, self.first_scales(b, amax)?);
                }
                for array in arrays.iter().filter(|a| a.name != SCALE) {
                    next.insert(array.name, b.constant(&Tensor::zeros(array.ty.clone()))?);
                }
            }
            if let (Some(&scales), Some(&histories), Some(amax)) = (next.get(SCALE), next.get(HISTORY), amax)
            {
                let own = if delayed < rows && self.mode == Mode::Observe {
                    part(b, amax, 0, delayed)?
                } else {
                    amax
                };
                let history = b.op("fp8.record_amax", &[histories, own], vec![])?;
                // An import makes scales whatever the count.
                let counter = next.get(COUNTER).copied().filter(|_| self.mode == Mode::Step);
                next.insert(SCALE, next_scales(b, self.plan, history, scales, counter)?);
                next.insert(HISTORY, history);
            }
            if let (Mode::Step, Some(&counter)) = (self.mode, next.get(COUNTER)) {
                next.insert(COUNTER, next_count(b, counter)?);
            }
            arrays
                .iter()
                .map(|a| next.get(a.name).copied().ok_or("an array of state has no next value".into()))
                .collect()
        });
        self.rewriter = rewriter;
        made
    }
}

/// The next scales: of all rows at once where one recipe makes them.
fn next_scales(
    b: &mut Builder<'_>,
    plan: &Plan,
    history: ValueId,
    scales: ValueId,
    counter: Option<ValueId>,
) -> Result<ValueId, Fault> {
    let runs = plan.tensors.runs();
    let shape = b.graph.ty(history).as_tensor().map(|t| t.shape.clone()).unwrap_or_default();
    let mut parts = Vec::new();
    for (recipe, rows) in &runs {
        let scaling = &plan.recipes[*recipe].scaling;
        let of_tensor = |(_, t): &(usize, &TensorPlan)| {
            let largest = f64::from(t.how.largest()).to_bits() as i64;
            std::iter::repeat_n(largest, t.rows)
        };
        let own = plan.tensors.in_state().into_iter().filter(|(row, _)| rows.contains(row));
        let largest: Vec<i64> = own.collect::<Vec<_>>().iter().flat_map(of_tensor).collect();
        let (mut past, mut before) = (history, scales);
        let (start, end, steps) = (rows.start as i64, rows.end as i64, i64::from(scaling.history));
        if shape != [end - start, steps] {
            past = slice(b, history, vec![start, 0], vec![end, steps])?;
        }
        if runs.len() > 1 || plan.tensors.delayed < plan.tensors.rows {
            before = part(b, scales, start, end - start)?;
        }
        let attrs = vec![
            ("largest", Attr::Dense(ElementType::F32, largest)),
            ("margin", Attr::i64(i64::from(scaling.margin))),
            ("pow2", Attr::Bool(scaling.pow2)),
        ];
        let made = b.op("fp8.next_scale", &[past, before], attrs)?;
        parts.push(match counter.filter(|_| scaling.interval > 1) {
            Some(counter) => {
                let due = is_due(b, counter, scaling.interval)?;
                b.op("stablehlo.select", &[due, made, before], vec![])?
            }
            None => made,
        });
    }
    let (delayed, rows) = (plan.tensors.delayed as i64, plan.tensors.rows as i64);
    if delayed < rows {
        parts.push(part(b, scales, delayed, rows - delayed)?);
    }
    joined(b, &parts)
}

/// Whether scales are made in this step: in the last of so many.
fn is_due(b: &mut Builder<'_>, counter: ValueId, interval: u32) -> Result<ValueId, Fault> {
    let ty = TensorType::scalar(ElementType::UI32);
    let next = next_count(b, counter)?;
    let interval = b.constant(&Tensor::from_ints(ty.clone(), vec![i64::from(interval)]))?;
    let rest = b.op("stablehlo.remainder", &[next, interval], vec![])?;
    let zero = b.constant(&Tensor::zeros(ty))?;
    compare(b, "EQ", "UNSIGNED", rest, zero)
}

/// A tensor that a product takes.
#[derive(Clone, Copy)]
struct Use {
    /// The product.
    dot: NodeId,
    /// Which of the planned tensors.
    tensor: usize,
    /// The tensor before movement.
    source: ValueId,
}

impl Use {
    /// The same, told in the manual computation that a value stands in: at its end, where the product stands in a later one.
    fn beside(self, graph: &Graph, value: ValueId) -> Result<Self, Fault> {
        let region = region_of(graph, value)?;
        if ancestor_in(graph, self.dot, region).is_some() {
            return Ok(self);
        }
        let manual = manual_around(graph, region).ok_or("a value is used outside of its region")?;
        let end = graph.terminator(graph.node(manual).regions[0]);
        Ok(Self { dot: end.ok_or("a manual computation returns nothing")?, ..self })
    }
}

/// Nobody else removes what devices exchange.
fn drop_unused(graph: &mut Graph, nodes: &[NodeId]) {
    if nodes.is_empty() {
        return;
    }
    let uses = graph.uses();
    for &node in nodes {
        let unused = graph.node(node).results.iter().all(|v| uses[v.index()].is_empty());
        if let Some(region) = graph.node(node).parent.filter(|_| unused) {
            let left = graph.region(region).nodes.iter().copied().filter(|&n| n != node).collect();
            graph.set_nodes(region, left);
        }
    }
}

fn product_attrs(graph: &Graph, dot: &Dot, pow2: bool) -> Vec<(&'static str, Attr)> {
    let ints = |v: &[usize]| Attr::Array(v.iter().map(|&d| Attr::i64(d as i64)).collect());
    let numbers = numbers_of(graph.node(dot.node)).cloned().unwrap_or_else(|| {
        let fields = vec![
            ("lhs_contracting_dimensions".into(), ints(&dot.dims.lhs_contract)),
            ("rhs_contracting_dimensions".into(), ints(&dot.dims.rhs_contract)),
        ];
        Attr::Struct("stablehlo.dot".into(), fields)
    });
    // XLA reads HIGHEST as "no fast accumulation", which gradients need.
    let word = if is_gradient(dot) { "HIGHEST" } else { "DEFAULT" };
    let (name, dialect) = if dot.dims.ragged.is_some() {
        ("ragged_dot_dimension_numbers", "chlo")
    } else {
        ("dot_dimension_numbers", "stablehlo")
    };
    let precision = Attr::Enum(dialect.into(), "precision".into(), word.into());
    vec![
        (name, numbers),
        ("precision_config", Attr::Array(vec![precision.clone(), precision])),
        ("pow2", Attr::Bool(pow2)),
    ]
}
