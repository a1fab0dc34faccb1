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
//! several products use is quantized once a format; transposed and reshaped uses move its codes.

mod scales;

use std::collections::{HashMap, HashSet};

use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use self::scales::{Coded, ScaleFrom, scale_from};
use crate::arrays::{StateArray, drop_stale_aliases, refresh_signature};
use crate::factors::unmoved;
use crate::inspect::dot_id;
use crate::manifest;
use crate::merge::{Imported, import_weights, is_movement_of};
use crate::ops::joined;
use crate::options::LowerOptions;
use crate::pass::{Options, Pass, PassOption, Phase, option, target_option};
use crate::plan::{OperandRole, Plan, is_gradient, plan};
use crate::raise::{Dot, Raised, raise, value_name};
use crate::recipe::Recipe;

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
        let options = recipe_options(options)?;
        let raised = raise(cx.graph)?;
        let plan = plan(cx.graph, &raised, &options);
        quantize(cx.graph, &raised, &plan, Mode::Step).map(|_| ())
    },
};

/// The recipe and target that the options of a pass name; smooth-swiglu by default.
pub(crate) fn recipe_options(options: &Options) -> Result<LowerOptions, Diagnostic> {
    let name = option(options, "recipe").unwrap_or("smooth-swiglu");
    let recipe = Recipe::named(name)
        .ok_or_else(|| Diagnostic::error(code::OPTION, format!("there is no recipe '{name}'")))?;
    Ok(LowerOptions::new(recipe, target_option(options)?))
}

/// What the changed function does with the rows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// A step: products on codes, state in and out.
    Step,
    /// An observation: products as they were, state out only, made from this batch.
    Observe,
}

/// A row of the state.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// What is written to the manifest.
    pub tensor: manifest::Tensor,
    /// Its format.
    pub format: Format,
    /// Its largest magnitude in this step.
    amax: Option<ValueId>,
    /// The argument that holds its codes, when the step does not make them.
    stored: Option<usize>,
}

/// Name of the argument and result that hold all scales.
pub const SCALE: &str = "fp8_scale";
/// Name of the argument and result that hold all histories.
pub const HISTORY: &str = "fp8_amax_history";

/// The rows of a changed function's state and the arrays they are packed in; none when nothing goes to FP8.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Quantized {
    /// One a tensor and format.
    pub rows: Vec<Row>,
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
    let work = Work::new(graph, raised, plan, mode);
    work.run(graph).map_err(|Fault(m)| Diagnostic::error(code::PASS, format!("quantize: {m}")))
}

struct Work<'p> {
    raised: &'p Raised,
    plan: &'p Plan,
    mode: Mode,
    /// For each value where pure movement leads back to, and its number.
    sources: HashMap<ValueId, (ValueId, u32)>,
    rows: Vec<Row>,
    tensors: Vec<Coded>,
    by_number: HashMap<(u32, Format), usize>,
    /// Largest magnitudes in this step, by the tensor's number.
    amax: HashMap<u32, ValueId>,
    /// Codes of a tensor or of a moved tensor.
    codes: HashMap<(ValueId, Format), ValueId>,
    state: Option<[ValueId; 2]>,
    imported: Imported,
}

impl<'p> Work<'p> {
    fn new(graph: &Graph, raised: &'p Raised, plan: &'p Plan, mode: Mode) -> Self {
        let flow = raised.flow(graph);
        let mut sources = HashMap::new();
        for (dot, decision) in raised.dots.iter().zip(&plan.decisions) {
            if decision.formats.is_some() {
                for &v in &graph.node(dot.node).operands {
                    let source = unmoved(graph, v);
                    sources.insert(v, (source, flow.number(source)));
                }
            }
        }
        Self {
            raised,
            plan,
            mode,
            sources,
            rows: vec![],
            tensors: vec![],
            by_number: HashMap::new(),
            amax: HashMap::new(),
            codes: HashMap::new(),
            state: None,
            imported: Imported::default(),
        }
    }

    fn run(mut self, graph: &mut Graph) -> Result<Quantized, Fault> {
        self.make_rows(graph);
        if self.rows.is_empty() {
            return Ok(Quantized::default());
        }
        let function = self.raised.function;
        let body = graph.node(function).regions[0];
        let count = self.rows.len() as i64;
        let steps = i64::from(self.plan.recipes[0].scaling.history);
        let array = |name, init, shape: &[i64]| StateArray {
            name,
            ty: TensorType::new(shape, ElementType::F32),
            init,
        };
        let arrays = [array(SCALE, "ones", &[count]), array(HISTORY, "zeros", &[count, steps])];
        if self.mode == Mode::Step {
            self.state = Some([0, 1].map(|i: usize| arrays[i].add_argument(graph, function)));
        }
        let by_node: HashMap<NodeId, usize> =
            self.raised.dots.iter().enumerate().map(|(i, d)| (d.node, i)).collect();
        let mut weights: HashSet<ValueId> = self.take_codes(graph).into_iter().collect();
        let mut out = Vec::new();
        let mut replaced = HashMap::new();
        for node in graph.region(body).nodes.clone() {
            if is_movement_of(graph, node, &mut weights) {
                continue;
            }
            let selected = by_node.get(&node).filter(|&&i| self.plan.decisions[i].formats.is_some());
            if Some(node) == graph.terminator(body) {
                let results = self.finish(graph, &arrays, &mut out)?;
                graph.node_mut(node).operands.extend(results);
            }
            match selected {
                Some(&i) => self.product(graph, i, &mut out, &mut replaced)?,
                None => out.push(node),
            }
        }
        graph.set_nodes(body, out);
        graph.replace_uses_in(body, &replaced);
        refresh_signature(graph, function);
        if !weights.is_empty() {
            drop_stale_aliases(graph, function);
        }
        Ok(Quantized { rows: self.rows, arrays: arrays.into(), given: self.imported.values })
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

    /// One row a tensor and format, in the order of first use. A recomputed tensor has the row of the first.
    fn make_rows(&mut self, graph: &Graph) {
        let mut names: HashMap<String, usize> = HashMap::new();
        for (at, (dot, decision)) in self.raised.dots.iter().zip(&self.plan.decisions).enumerate() {
            let Some(formats) = decision.formats else { continue };
            for (side, format) in formats.into_iter().enumerate() {
                let (source, number) = self.sources[&graph.node(dot.node).operands[side]];
                if let Some(&known) = self.by_number.get(&(number, format)) {
                    if let ScaleFrom::Row(row) = self.tensors[known].from {
                        self.rows[row].tensor.products.push(dot_id(at));
                    }
                    continue;
                }
                let role = OperandRole::of(dot, side);
                let stored = self.plan.stored_operand(self.raised, at, side);
                let from = scale_from(graph, source, role)
                    .filter(|_| stored.is_none() && !self.plan.has_earlier_factors(at, side))
                    .unwrap_or(ScaleFrom::Row(self.rows.len()));
                self.by_number.insert((number, format), self.tensors.len());
                self.tensors.push(Coded { format, from, scale: None });
                if !matches!(from, ScaleFrom::Row(_)) {
                    continue;
                }
                let mut name = row_name(graph, self.raised, dot, role);
                let seen = names.entry(name.clone()).or_default();
                *seen += 1;
                if *seen > 1 {
                    name = format!("{name}.{seen}");
                }
                let tensor = manifest::Tensor {
                    row: self.rows.len(),
                    name,
                    role: role.name().into(),
                    format: format.name().into(),
                    max: f64::from(format.max_finite()),
                    granularity: "tensor".into(),
                    layers: dot.layers,
                    products: vec![dot_id(at)],
                    place: stored.map(|input| place(graph, self.raised, input, self.rows.len())),
                };
                self.rows.push(Row { tensor, format, amax: None, stored });
            }
        }
    }

    /// Replaces one product by one on codes.
    fn product(
        &mut self,
        graph: &mut Graph,
        i: usize,
        out: &mut Vec<NodeId>,
        replaced: &mut HashMap<ValueId, ValueId>,
    ) -> Result<(), Fault> {
        let (dot, decision) = (&self.raised.dots[i], &self.plan.decisions[i]);
        let Some(formats) = decision.formats else { return Ok(()) };
        let data = graph.node(dot.node).clone();
        let mut b = Builder::new(graph, fp8c_dialects::registry(), data.loc);
        let mut operands = Vec::new();
        let mut scales = Vec::new();
        for (side, format) in formats.into_iter().enumerate() {
            let value = data.operands[side];
            let (source, number) = self.sources[&value];
            let tensor = self.by_number[&(number, format)];
            if let ScaleFrom::Row(row) = self.tensors[tensor].from
                && self.rows[row].stored.is_none()
            {
                self.rows[row].amax = Some(self.observe(&mut b, number, source)?);
            }
            if self.mode == Mode::Step {
                scales.push(self.scale(&mut b, tensor, source)?);
                operands.push(self.coded(&mut b, value, source, tensor)?);
            }
        }
        let made = if self.mode == Mode::Step {
            let old = data.results[0];
            let ty = b.graph.ty(old).clone();
            // Sums of products of codes are scaled before they are F16: its range is too small for them.
            let narrow = ty.as_tensor().is_some_and(|t| t.elem == ElementType::Small(Format::F16));
            let pow2 = self.plan.recipes[decision.recipe].scaling.pow2 && !narrow;
            operands.extend(scales);
            let attrs = product_attrs(b.graph, dot, pow2);
            let new = b.op_typed("fp8.dot_general", &operands, attrs, ty)?;
            b.graph.value_mut(new).name = b.graph.value(old).name.clone();
            replaced.insert(old, new);
            std::mem::take(&mut b.made)
        } else {
            let mut made = std::mem::take(&mut b.made);
            made.push(dot.node);
            made
        };
        out.extend(made);
        Ok(())
    }

    /// The codes of a value: its source quantized once, then moved as the value was.
    fn coded(
        &mut self,
        b: &mut Builder<'_>,
        value: ValueId,
        source: ValueId,
        tensor: usize,
    ) -> Result<ValueId, Fault> {
        let format = self.tensors[tensor].format;
        if let Some(&codes) = self.codes.get(&(value, format)) {
            return Ok(codes);
        }
        let elem = ElementType::Small(format);
        if b.graph.ty(value).as_tensor().is_some_and(|t| t.elem == elem) {
            return Ok(value);
        }
        let as_codes = |b: &Builder<'_>, v: ValueId| {
            b.graph
                .ty(v)
                .as_tensor()
                .map(|t| Type::from(t.with_elem(elem)))
                .ok_or("an operand is not a tensor")
        };
        let ty = as_codes(b, value)?;
        let codes = if value == source {
            let scale = self.scale(b, tensor, source)?;
            b.op_typed("fp8.quantize", &[value, scale], vec![], ty)?
        } else {
            let node = b.graph.def_node(value).ok_or("a moved value is an argument")?;
            let data = b.graph.node(node).clone();
            let from = self.coded(b, data.operands[0], source, tensor)?;
            let attrs: Vec<_> = data.attrs.iter().filter(|a| a.inherent).cloned().collect();
            let moved = b.op_typed(data.name(), &[from], vec![], ty)?;
            if let Some(node) = b.graph.def_node(moved) {
                b.graph.node_mut(node).attrs = attrs;
            }
            moved
        };
        self.codes.insert((value, format), codes);
        Ok(codes)
    }

    /// Scales before anything was observed: those of weights whose codes are made here, one for all else.
    fn first_scales(&self, b: &mut Builder<'_>, array: &StateArray) -> Result<ValueId, Fault> {
        if self.imported.scales.is_empty() {
            return b.constant(&Tensor::from_f32(array.ty.clone(), vec![1.0; self.rows.len()]));
        }
        let ty = TensorType::new([1], ElementType::F32);
        let one = b.constant(&Tensor::from_f32(ty.clone(), vec![1.0]))?;
        let mut parts = Vec::new();
        for row in &self.rows {
            parts.push(match row.stored.and_then(|input| self.imported.scales.get(&input)) {
                Some(&scale) => b.op_typed("stablehlo.reshape", &[scale], vec![], ty.clone().into())?,
                None => one,
            });
        }
        b.op("stablehlo.concatenate", &parts, vec![("dimension", Attr::i64(0))])
    }

    /// The next state, before the return.
    fn finish(
        &mut self,
        graph: &mut Graph,
        arrays: &[StateArray; 2],
        out: &mut Vec<NodeId>,
    ) -> Result<Vec<ValueId>, Fault> {
        let loc = graph.node(self.raised.function).loc;
        let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
        let one = Type::tensor([1], ElementType::F32);
        let mut parts = Vec::new();
        for row in &self.rows {
            let amax = match row.stored {
                Some(_) => b.constant(&Tensor::zeros(TensorType::scalar(ElementType::F32)))?,
                None => row.amax.ok_or("a row was never observed")?,
            };
            parts.push(b.op_typed("stablehlo.reshape", &[amax], vec![], one.clone())?);
        }
        let amax = joined(&mut b, &parts)?;
        let [scale, history] = match self.state {
            Some(state) => state,
            None => {
                self.imported = import_weights(&mut b, self.raised, self.plan)?;
                [self.first_scales(&mut b, &arrays[0])?, b.constant(&Tensor::zeros(arrays[1].ty.clone()))?]
            }
        };
        let history = b.op("fp8.record_amax", &[history, amax], vec![])?;
        let scaling = &self.plan.recipes[0].scaling;
        let largest: Vec<i64> = self.rows.iter().map(|r| r.tensor.max.to_bits() as i64).collect();
        let attrs = vec![
            ("largest", Attr::Dense(ElementType::F32, largest)),
            ("margin", Attr::i64(i64::from(scaling.margin))),
            ("pow2", Attr::Bool(scaling.pow2)),
        ];
        let scale = b.op("fp8.next_scale", &[history, scale], attrs)?;
        out.extend(std::mem::take(&mut b.made));
        Ok(vec![scale, history])
    }
}

/// Where the codes of a stored weight are, and its scale.
fn place(graph: &Graph, raised: &Raised, input: usize, row: usize) -> manifest::Place {
    let elements = graph.ty(raised.args[input]).as_tensor().and_then(TensorType::elements);
    let group = elements.map_or(0, |n| n as i64);
    manifest::Place { input, start: row as i64, count: 1, group }
}

fn row_name(graph: &Graph, raised: &Raised, dot: &Dot, role: OperandRole) -> String {
    let base = match dot.weight {
        Some(weight) => value_name(graph, raised.args[weight]),
        None => {
            let result = graph.node(dot.node).results[0];
            graph
                .value(result)
                .name
                .as_ref()
                .map_or_else(|| format!("dot{}", dot.node.0), |n| format!("%{n}"))
        }
    };
    match role {
        OperandRole::Weight => base,
        _ => format!("{base}.{}", role.name()),
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
