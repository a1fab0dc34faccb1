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
mod devices;
mod scales;

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use crate::arrays::{StateArray, drop_stale_aliases, refresh_signature};
use crate::merge::{Imported, import_weights, is_movement_of};
use crate::pass::{Pass, PassOption, Phase};
use crate::plan::tensors::{one_back, tensor_of};
use crate::plan::{Plan, is_gradient};
use crate::raise::{Dot, Raised};
use crate::rewrite::{Place, Rewriter, place_of};

/// The pass.
pub const PASS: Pass = Pass {
    name: "quantize",
    doc: "Puts the matrix products a recipe selects on FP8 operands with delayed scales, and threads their state.",
    options: &[
        PassOption { name: "recipe", doc: "a built-in recipe; default smooth-swiglu" },
        PassOption { name: "target", doc: "the target that resolves formats; default xla" },
    ],
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

/// The arrays of a changed function's state; none when nothing goes to FP8.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Quantized {
    /// In the order of the new arguments and results.
    pub arrays: Vec<StateArray>,
    /// What an observation hands to the step instead of arguments, by index.
    pub(crate) given: HashMap<usize, ValueId>,
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
        .map_err(|Fault(m)| Diagnostic::error(code::PASS, format!("quantize: {m}")))
}

struct Work<'p> {
    raised: &'p Raised,
    plan: &'p Plan,
    mode: Mode,
    rewriter: Rewriter,
    /// The packed scales and histories of the step before.
    state: Option<[ValueId; 2]>,
    /// Codes of a tensor or of a moved tensor.
    codes: HashMap<(ValueId, Format), ValueId>,
    /// Scales by tensor, and by the value or the loop that they belong to.
    scales: HashMap<(usize, scales::Of), ValueId>,
    /// Largest magnitudes in this step, by what is measured, and the region that they are measured in.
    amax: HashMap<usize, (ValueId, RegionId)>,
    /// The packed scales inside of manual computations.
    entered: HashMap<NodeId, ValueId>,
    /// Positions of turns, by loop.
    positions: HashMap<NodeId, ValueId>,
    /// Exchanges of wide tensors that codes take the place of.
    gathers: Vec<NodeId>,
    imported: Imported,
}

impl<'p> Work<'p> {
    fn new(raised: &'p Raised, plan: &'p Plan, mode: Mode) -> Self {
        Self {
            raised,
            plan,
            mode,
            rewriter: Rewriter::default(),
            state: None,
            codes: HashMap::new(),
            scales: HashMap::new(),
            amax: HashMap::new(),
            positions: HashMap::new(),
            entered: HashMap::new(),
            gathers: vec![],
            imported: Imported::default(),
        }
    }

    fn run(mut self, graph: &mut Graph) -> Result<Quantized, Fault> {
        let rows = self.plan.tensors.rows as i64;
        if rows == 0 {
            return Ok(Quantized::default());
        }
        let function = self.raised.function;
        let body = graph.node(function).regions[0];
        let steps = i64::from(self.plan.recipes[0].scaling.history);
        let array = |name, init, shape: &[i64]| StateArray {
            name,
            ty: TensorType::new(shape, ElementType::F32),
            init,
        };
        let arrays = [array(SCALE, "ones", &[rows]), array(HISTORY, "zeros", &[rows, steps])];
        if self.mode == Mode::Step {
            self.state = Some([0, 1].map(|i: usize| arrays[i].add_argument(graph, function)));
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
        let results = self.finish(graph, body, &arrays)?;
        let end = graph.terminator(body).ok_or("the function does not end with a return")?;
        graph.node_mut(end).operands.extend(results);
        self.rewriter.apply(graph, body);
        drop_unused(graph, &self.gathers);
        refresh_signature(graph, function);
        if !weights.is_empty() {
            drop_stale_aliases(graph, function);
        }
        Ok(Quantized { arrays: arrays.into(), given: self.imported.values })
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
        for (&value, tensor) in data.operands.iter().zip(tensors) {
            let at = Use { dot: dot.node, tensor, source: tensor_of(graph, value) };
            self.observe(graph, at)?;
            if self.mode == Mode::Step {
                scales.push(self.scale(graph, at)?);
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
        let pow2 = self.plan.recipes[decision.recipe].scaling.pow2 && !narrow;
        operands.extend(scales);
        let attrs = product_attrs(graph, dot, pow2);
        let new = self.rewriter.make(graph, Place::Before(dot.node), data.loc, |b| {
            b.op_typed("fp8.dot_general", &operands, attrs, ty)
        })?;
        graph.value_mut(new).name = graph.value(old).name.clone();
        self.rewriter.replace(dot.node, old, new);
        Ok(())
    }

    /// The codes of a value: its source quantized once, then moved as the value was.
    fn coded(&mut self, graph: &mut Graph, at: Use, value: ValueId) -> Result<ValueId, Fault> {
        let format = self.plan.tensors.all[at.tensor].format;
        if let Some(&codes) = self.codes.get(&(value, format)) {
            return Ok(codes);
        }
        let elem = ElementType::Small(format);
        let own = graph.ty(value).as_tensor().ok_or("an operand is not a tensor")?;
        if own.elem == elem {
            return Ok(value);
        }
        let ty: Type = own.with_elem(elem).into();
        let loc = graph.node(at.dot).loc;
        let codes = if value == at.source {
            let scale = self.scale(graph, at)?;
            let place = place_of(graph, at.dot, value)?;
            self.rewriter
                .make(graph, place, loc, |b| b.op_typed("fp8.quantize", &[value, scale], vec![], ty))?
        } else {
            let before = one_back(graph, value).ok_or("a moved value is an argument")?;
            let from = self.coded(graph, at, before)?;
            match graph.def_node(value) {
                // A loop hands on what comes in.
                None => from,
                Some(node) => {
                    let data = graph.node(node).clone();
                    self.gathers.extend(data.has(Traits::COLLECTIVE).then_some(node));
                    let place = place_of(graph, at.dot, value)?;
                    let moved = self
                        .rewriter
                        .make(graph, place, loc, |b| b.op_typed(data.name(), &[from], vec![], ty))?;
                    if let Some(node) = graph.def_node(moved) {
                        graph.node_mut(node).attrs =
                            data.attrs.iter().filter(|a| a.inherent).cloned().collect();
                    }
                    moved
                }
            }
        };
        self.codes.insert((value, format), codes);
        Ok(codes)
    }

    /// Scales before anything was observed: those of weights whose codes are made here, one for all else.
    fn first_scales(&self, b: &mut Builder<'_>, array: &StateArray) -> Result<ValueId, Fault> {
        let ones = |n: usize| Tensor::from_f32(TensorType::new([n as i64], ElementType::F32), vec![1.0; n]);
        if self.imported.scales.is_empty() {
            return b.constant(&Tensor::from_f32(array.ty.clone(), vec![1.0; self.plan.tensors.rows]));
        }
        let one = b.constant(&ones(1))?;
        let mut parts = Vec::new();
        for (_, tensor) in self.plan.tensors.in_state() {
            parts.push(match tensor.stored.and_then(|input| self.imported.scales.get(&input)) {
                Some(&scale) => {
                    b.op_typed("stablehlo.reshape", &[scale], vec![], Type::tensor([1], ElementType::F32))?
                }
                None if tensor.rows == 1 => one,
                None => b.constant(&ones(tensor.rows))?,
            });
        }
        b.op("stablehlo.concatenate", &parts, vec![("dimension", Attr::i64(0))])
    }

    /// The next state, before the return.
    fn finish(
        &mut self,
        graph: &mut Graph,
        body: RegionId,
        arrays: &[StateArray; 2],
    ) -> Result<Vec<ValueId>, Fault> {
        let loc = graph.node(self.raised.function).loc;
        let amax = self.gather_amax(graph, body)?;
        let state = match self.state {
            Some(state) => state,
            None => {
                let (raised, plan) = (self.raised, self.plan);
                let imported = &mut self.imported;
                let place = Place::Last(body);
                *imported = self.rewriter.make(graph, place, loc, |b| import_weights(b, raised, plan))?;
                let mut rewriter = std::mem::take(&mut self.rewriter);
                let made = rewriter.make(graph, place, loc, |b| {
                    let zeros = Tensor::zeros(arrays[1].ty.clone());
                    Ok([self.first_scales(b, &arrays[0])?, b.constant(&zeros)?])
                });
                self.rewriter = rewriter;
                made?
            }
        };
        let scaling = &self.plan.recipes[0].scaling;
        let of_tensor = |(_, t): (usize, &crate::plan::TensorPlan)| {
            let largest = f64::from(t.format.max_finite()).to_bits() as i64;
            std::iter::repeat_n(largest, t.rows)
        };
        let largest: Vec<i64> = self.plan.tensors.in_state().flat_map(of_tensor).collect();
        self.rewriter.make(graph, Place::Last(body), loc, |b| {
            let history = b.op("fp8.record_amax", &[state[1], amax], vec![])?;
            let attrs = vec![
                ("largest", Attr::Dense(ElementType::F32, largest)),
                ("margin", Attr::i64(i64::from(scaling.margin))),
                ("pow2", Attr::Bool(scaling.pow2)),
            ];
            let scale = b.op("fp8.next_scale", &[history, state[0]], attrs)?;
            Ok(vec![scale, history])
        })
    }
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
    let numbers = graph.node(dot.node).attr("dot_dimension_numbers").cloned().unwrap_or_else(|| {
        let fields = vec![
            ("lhs_contracting_dimensions".into(), ints(&dot.dims.lhs_contract)),
            ("rhs_contracting_dimensions".into(), ints(&dot.dims.rhs_contract)),
        ];
        Attr::Struct("stablehlo.dot".into(), fields)
    });
    // XLA reads HIGHEST as "no fast accumulation", which gradients need.
    let word = if is_gradient(dot) { "HIGHEST" } else { "DEFAULT" };
    let precision = Attr::Enum("stablehlo".into(), "precision".into(), word.into());
    vec![
        ("dot_dimension_numbers", numbers),
        ("precision_config", Attr::Array(vec![precision.clone(), precision])),
        ("pow2", Attr::Bool(pow2)),
    ]
}
