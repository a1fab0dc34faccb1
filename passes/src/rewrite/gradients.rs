//! `gradients`: what happens to gradients where the optimizer takes them: they are clipped by norms that the run has seen, and rounded
//! to BF16.
//!
//! Before, with `%g` the gradient of `%w` where the optimizer takes it:
//! ```mlir
//! %u = stablehlo.multiply %lr, %g : tensor<4x6xf32>
//! %new_w = stablehlo.subtract %w, %u : tensor<4x6xf32>
//! ```
//! After, with `adagc` and gradients in BF16:
//! ```mlir
//! %n = .. sqrt of the sum of %g * %g ..
//! %h, %next = .. of %n and %gradient_norm ..
//! %c = stablehlo.multiply %g, %h : tensor<4x6xf32>
//! %r = stablehlo.reduce_precision %c, format = e8m7 : tensor<4x6xf32>
//! %u = stablehlo.multiply %lr, %r : tensor<4x6xf32>
//! %new_w = stablehlo.subtract %w, %u : tensor<4x6xf32>
//! return %new_w, .., %next
//! ```
//!
//! Both are done to the step as it was written, before anything is quantized, and are part of what `verify` takes for the original.
//!
//! - `adagc` (arXiv 2502.11034), for each gradient `g` of its own norm: in the first 100 steps `h = min(1 / |all|, 1)` and
//!   `known = min(known, h |g|)`; then `h = min(1.05 known / |g|, 1)` and `known = 0.98 known + 0.02 h |g|`.
//! - `zclip` (arXiv 2504.02507), for all of them: in the first 25 steps mean and variance of the norm are taken; then, where
//!   `z = (|all| - mean) / (sd + 1e-6)` is above 2.5, the norm becomes `mean + 2.5 sd / (z / 2.5)`, and mean and variance are running
//!   ones of the norm as it became, with 0.97.
//!
//! A norm that is not finite clips nothing and is not remembered; of what was zero so far nothing is known.

use std::collections::HashMap;

use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use crate::pass::{PLANNED, Pass, Phase};
use crate::plan::recipe::{Clipping, Optimizer, StateFormat};
use crate::raise::flow::Flow;
use crate::raise::{Raised, value_name};
use crate::report::manifest;
use crate::rewrite::arrays::{StateArray, refresh_signature};
use crate::rewrite::ops::{compare, convert, joined, part, reduced, rounded_to_bf16, spread};
use crate::rewrite::settle;

/// The pass.
pub const PASS: Pass = Pass {
    name: "gradients",
    doc: "Clips gradients by norms that the run has seen, and rounds them to BF16, as a recipe says.",
    options: PLANNED,
    needs: Phase::Canonical,
    gives: Phase::Canonical,
    run: |cx, options| {
        cx.planned("gradients", options, |graph, planned| {
            gradients(graph, &planned.raised, &planned.moments.gradients).map(drop)
        })
    },
};

/// Role of the argument and result that hold what is known of the norms of gradients, and how many steps were seen.
pub const NORMS: &str = "gradient_norm";

/// Steps until a clipping knows its norms.
const ADAGC_STEPS: f64 = 100.0;
const ZCLIP_STEPS: f64 = 25.0;

/// What happens to gradients.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct GradientPlan {
    /// How they are clipped.
    pub clipping: Clipping,
    /// Those that are rounded to BF16.
    pub rounded: Vec<ValueId>,
    /// Those that are clipped, with what each is called and its number of elements.
    pub clipped: Vec<(ValueId, String, i64)>,
    /// What there is to say of trained arguments.
    pub notes: HashMap<usize, String>,
}

impl GradientPlan {
    /// What a recipe wants of a step.
    pub fn of(graph: &Graph, raised: &Raised, optimizer: &Optimizer) -> Self {
        let rounds = optimizer.gradient == StateFormat::Bf16;
        let mut plan = Self { clipping: optimizer.clipping, ..Self::default() };
        if !rounds && plan.clipping == Clipping::None {
            return plan;
        }
        let flow = raised.flow(graph);
        let values = raised.gradient_values(&flow);
        let chained = plan.clipping != Clipping::None && depend(&flow, &values);
        let partitioned = crate::plan::devices::groups(graph, body(graph, raised), body(graph, raised));
        let unclipped = match partitioned {
            _ if chained => Some("one gradient of the step is computed from what another one changed"),
            Ok(None) => None,
            _ => Some("the program is what one of several devices runs"),
        };
        for (gradient, value) in raised.gradients.iter().zip(values) {
            let name = value_name(graph, raised.args[gradient.params[0]]);
            let note = match value {
                None => {
                    "its gradient stays as it is: there is no place outside of loops where all of it passes"
                        .into()
                }
                Some(value) => plan.take(graph, value, name, rounds, unclipped),
            };
            for &param in &gradient.params {
                plan.notes.insert(param, note.clone());
            }
        }
        for pair in raised.state.iter().filter(|p| p.kind.is_trained()) {
            let none = || "its gradient stays as it is: it was not found".into();
            plan.notes.entry(pair.input).or_insert_with(none);
        }
        plan
    }

    fn take(
        &mut self,
        graph: &Graph,
        value: ValueId,
        name: String,
        rounds: bool,
        unclipped: Option<&str>,
    ) -> String {
        let Some(ty) = graph.ty(value).as_tensor() else { return "its gradient is no tensor".into() };
        let mut said = Vec::new();
        match (self.clipping, ty.elements()) {
            (Clipping::None, _) => {}
            _ if unclipped.is_some() => {
                said.push(format!("its gradient is not clipped: {}", unclipped.unwrap_or_default()));
            }
            (_, None) => said.push("its gradient is not clipped: its size is not known".into()),
            (clipping, Some(elements)) => {
                let row = if clipping == Clipping::Zclip { 0 } else { self.clipped.len() };
                said.push(format!("its gradient is clipped ({}, norm {row})", clipping.name()));
                self.clipped.push((value, name, elements as i64));
            }
        }
        if rounds && ty.elem.is_float() && ty.elem.bytes() > ElementType::BF16.bytes() {
            self.rounded.push(value);
            said.push("its gradient is rounded to bf16".to_string());
        }
        said.join(", ")
    }

    /// The array of state this needs.
    pub fn array(&self) -> Option<StateArray> {
        let numbers = match self.clipping {
            _ if self.clipped.is_empty() => return None,
            Clipping::None => return None,
            Clipping::Adagc => self.clipped.len() as i64,
            Clipping::Zclip => 2,
        };
        Some(StateArray::shared(NORMS, TensorType::new([numbers + 1], ElementType::F32), "zeros"))
    }

    /// Rows for the manifest, numbered from `first`; the array is that argument.
    pub fn rows(&self, first: usize, input: usize) -> Vec<manifest::Tensor> {
        let row = |i: usize, name: &str, [count, group]: [i64; 2]| manifest::Tensor {
            scaling: None,
            row: first + i,
            name: name.into(),
            role: NORMS.into(),
            format: "f32".into(),
            max: f64::from(f32::MAX),
            granularity: "tensor".into(),
            layers: 1,
            products: vec![],
            place: Some(manifest::Place { input, start: i as i64, count, group, remainder: None }),
        };
        match self.clipping {
            Clipping::Zclip if !self.clipped.is_empty() => {
                let all = self.clipped.iter().map(|(.., n)| n).sum();
                vec![row(0, "all gradients", [2, all])]
            }
            _ => self.clipped.iter().enumerate().map(|(i, (_, name, n))| row(i, name, [1, *n])).collect(),
        }
    }
}

/// A gradient is computed from another.
fn depend(flow: &Flow<'_>, values: &[Option<ValueId>]) -> bool {
    let all: Vec<(ValueId, u32)> = values.iter().flatten().copied().zip(0..).collect();
    let reached = flow.reaches(all.iter().copied());
    all.iter().any(|(v, i)| reached[v.index()].another(*i))
}

fn body(graph: &Graph, raised: &Raised) -> fp8c_ir::graph::RegionId {
    graph.node(raised.function).regions[0]
}

/// Changes the function as planned; returns the array behind its arguments and results.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub fn gradients(
    graph: &mut Graph,
    raised: &Raised,
    plan: &GradientPlan,
) -> Result<Vec<StateArray>, Diagnostic> {
    run(graph, raised, plan).map_err(|m| Diagnostic::error(code::PASS, format!("gradients: {m}")))
}

fn run(graph: &mut Graph, raised: &Raised, plan: &GradientPlan) -> Result<Vec<StateArray>, Fault> {
    let body = body(graph, raised);
    let array = plan.array();
    let loc = graph.node(raised.function).loc;
    let mut changed: HashMap<ValueId, ValueId> = HashMap::new();
    let state = array.as_ref().map(|array| array.add_argument(graph, raised.function));
    let mut b = Builder::new(graph, fp8c_dialects::registry(), loc);
    let mut next = None;
    if let Some(state) = state {
        let (factors, norms) = factors(&mut b, plan, state)?;
        next = Some(norms);
        for ((value, ..), factor) in plan.clipped.iter().zip(factors) {
            changed.insert(*value, scaled(&mut b, *value, factor)?);
        }
    }
    for &value in &plan.rounded {
        let from = changed.get(&value).copied().unwrap_or(value);
        let rounded = rounded_to_bf16(&mut b, from)?;
        changed.insert(value, rounded);
    }
    let made = std::mem::take(&mut b.made);
    // What used a gradient, but what was just made of it, uses what became of it; all of that may have stood in front of other gradients.
    graph.replace_uses_in(body, &changed);
    let end = graph.terminator(body).ok_or("the function does not end with a return")?;
    graph.node_mut(end).operands.extend(next);
    let mut nodes = graph.region(body).nodes.clone();
    nodes.retain(|&n| n != end);
    nodes.extend(made.into_iter().chain([end]));
    graph.set_nodes(body, nodes);
    settle(graph, body)?;
    refresh_signature(graph, raised.function);
    Ok(array.into_iter().collect())
}

/// What scales each gradient, and the next value of the state.
fn factors(
    b: &mut Builder<'_>,
    plan: &GradientPlan,
    state: ValueId,
) -> Result<(Vec<ValueId>, ValueId), Fault> {
    let n = plan.clipped.len() as i64;
    let mut norms = Vec::new();
    for (value, ..) in &plan.clipped {
        norms.push(norm(b, *value)?);
    }
    let norms = joined(b, &norms)?;
    let all = norm(b, norms)?;
    let mut m = Math { b, shape: vec![1] };
    match plan.clipping {
        Clipping::Zclip => {
            let (factor, next) = m.zclip(all, state)?;
            let factor = m.scalar(factor)?;
            Ok((vec![factor; plan.clipped.len()], next))
        }
        _ => {
            let (factors, next) = m.adagc(n, norms, all, state)?;
            let own = |i: i64| {
                let one = part(m.b, factors, i, 1)?;
                m.scalar(one)
            };
            Ok(((0..n).map(own).collect::<Result<_, _>>()?, next))
        }
    }
}

/// The root of the sum of squares, in f32, as an array of one.
fn norm(b: &mut Builder<'_>, value: ValueId) -> Result<ValueId, Fault> {
    let wide = convert(b, value, ElementType::F32)?;
    let squares = b.op("stablehlo.multiply", &[wide, wide], vec![])?;
    let rank = b.graph.ty(wide).as_tensor().map_or(0, TensorType::rank) as i64;
    let sum = match rank {
        0 => squares,
        _ => reduced(b, squares, (0..rank).collect(), "stablehlo.add", 0.0)?,
    };
    let root = b.op("stablehlo.sqrt", &[sum], vec![])?;
    b.op_typed("stablehlo.reshape", &[root], vec![], Type::tensor([1], ElementType::F32))
}

/// Arithmetic on arrays of one shape in f32.
struct Math<'b, 'g> {
    b: &'b mut Builder<'g>,
    shape: Vec<i64>,
}

impl Math<'_, '_> {
    fn number(&mut self, value: f64) -> Result<ValueId, Fault> {
        let n = self.shape.iter().product::<i64>() as usize;
        let ty = TensorType::new(self.shape.clone(), ElementType::F32);
        self.b.constant(&Tensor::from_f64s(ty, vec![value; n]))
    }

    fn op(&mut self, name: &str, operands: &[ValueId]) -> Result<ValueId, Fault> {
        self.b.op(&format!("stablehlo.{name}"), operands, vec![])
    }

    /// By a constant.
    fn by(&mut self, name: &str, x: ValueId, value: f64) -> Result<ValueId, Fault> {
        let number = self.number(value)?;
        self.op(name, &[x, number])
    }

    fn is(&mut self, direction: &str, x: ValueId, value: f64) -> Result<ValueId, Fault> {
        let number = self.number(value)?;
        compare(self.b, direction, "FLOAT", x, number)
    }

    fn scalar(&mut self, one: ValueId) -> Result<ValueId, Fault> {
        self.b.op_typed("stablehlo.reshape", &[one], vec![], Type::tensor([], ElementType::F32))
    }

    /// An array of one, as many times as there are elements.
    fn wide(&mut self, one: ValueId, elem: ElementType) -> Result<ValueId, Fault> {
        let attrs = vec![("broadcast_dimensions", fp8c_ir::attr::Attr::ints([0]))];
        let ty = Type::tensor(self.shape.clone(), elem);
        self.b.op_typed("stablehlo.broadcast_in_dim", &[one], attrs, ty)
    }

    /// `x` where a number is finite, else `other`.
    fn where_finite(&mut self, number: ValueId, x: ValueId, other: ValueId) -> Result<ValueId, Fault> {
        let finite = self.op("is_finite", &[number])?;
        self.op("select", &[finite, x, other])
    }

    /// Part of the way from one to another.
    fn towards(&mut self, from: ValueId, to: ValueId, kept: f64) -> Result<ValueId, Fault> {
        let (from, to) = (self.by("multiply", from, kept)?, self.by("multiply", to, 1.0 - kept)?);
        self.op("add", &[from, to])
    }

    /// The count of steps, one more; it ends where f32 still counts.
    fn count(&mut self, steps: ValueId) -> Result<ValueId, Fault> {
        let next = self.by("add", steps, 1.0)?;
        self.by("minimum", next, f64::from(1 << 20))
    }

    fn adagc(
        &mut self,
        n: i64,
        norms: ValueId,
        all: ValueId,
        state: ValueId,
    ) -> Result<(ValueId, ValueId), Fault> {
        let (known, steps) = (part(self.b, state, 0, n)?, part(self.b, state, n, 1)?);
        let early = self.is("LT", steps, ADAGC_STEPS)?;
        let one = self.number(1.0)?;
        let bound = self.op("divide", &[one, all])?;
        let count = self.count(steps)?;
        let count = self.where_finite(all, count, steps)?;
        self.shape = vec![n];
        let (early, bound, all) = (
            self.wide(early, ElementType::I1)?,
            self.wide(bound, ElementType::F32)?,
            self.wide(all, ElementType::F32)?,
        );
        let unknown = self.is("EQ", known, 0.0)?;
        let infinity = self.number(f64::INFINITY)?;
        let most = self.by("multiply", known, 1.05)?;
        let later = self.op("divide", &[most, norms])?;
        let later = self.op("select", &[unknown, infinity, later])?;
        let factor = self.op("select", &[early, bound, later])?;
        let factor = self.by("minimum", factor, 1.0)?;
        let one = self.number(1.0)?;
        // A sum of squares that is not finite shows in all of them, and nothing is known of it.
        let factor = self.where_finite(all, factor, one)?;
        let clipped = self.op("multiply", &[factor, norms])?;
        let least = self.op("minimum", &[known, clipped])?;
        let running = self.towards(known, clipped, 0.98)?;
        let next = self.op("select", &[early, least, running])?;
        let next = self.op("select", &[unknown, clipped, next])?;
        let next = self.where_finite(all, next, known)?;
        Ok((factor, joined(self.b, &[next, count])?))
    }

    fn zclip(&mut self, all: ValueId, state: ValueId) -> Result<(ValueId, ValueId), Fault> {
        let [mean, variance, steps] =
            [part(self.b, state, 0, 1)?, part(self.b, state, 1, 1)?, part(self.b, state, 2, 1)?];
        let early = self.is("LT", steps, ZCLIP_STEPS)?;
        let count = self.count(steps)?;
        let deviation = self.op("sqrt", &[variance])?;
        let above = self.op("subtract", &[all, mean])?;
        let width = self.by("add", deviation, 1e-6)?;
        let score = self.op("divide", &[above, width])?;
        let over = self.is("GT", score, 2.5)?;
        let none = self.b.op("stablehlo.not", &[early], vec![])?;
        let over = self.op("and", &[over, none])?;
        let most = self.by("multiply", deviation, 2.5)?;
        let less = self.by("divide", score, 2.5)?;
        let most = self.op("divide", &[most, less])?;
        let most = self.op("add", &[mean, most])?;
        let factor = self.op("divide", &[most, all])?;
        let factor = self.by("minimum", factor, 1.0)?;
        let one = self.number(1.0)?;
        let factor = self.op("select", &[over, factor, one])?;
        let factor = self.where_finite(all, factor, one)?;
        let clipped = self.op("multiply", &[factor, all])?;
        // While norms are collected, mean and variance are those of all so far.
        let step = self.op("divide", &[above, count])?;
        let first_mean = self.op("add", &[mean, step])?;
        let behind = self.op("subtract", &[all, first_mean])?;
        let square = self.op("multiply", &[above, behind])?;
        let change = self.op("subtract", &[square, variance])?;
        let change = self.op("divide", &[change, count])?;
        let first_variance = self.op("add", &[variance, change])?;
        let next_mean = self.towards(mean, clipped, 0.97)?;
        let off = self.op("subtract", &[clipped, next_mean])?;
        let off = self.op("multiply", &[off, off])?;
        let next_variance = self.towards(variance, off, 0.97)?;
        let mut next = Vec::new();
        for (first, later, kept) in
            [(first_mean, next_mean, mean), (first_variance, next_variance, variance), (count, count, steps)]
        {
            let value = self.op("select", &[early, first, later])?;
            next.push(self.where_finite(all, value, kept)?);
        }
        Ok((factor, joined(self.b, &next)?))
    }
}

fn scaled(b: &mut Builder<'_>, value: ValueId, factor: ValueId) -> Result<ValueId, Fault> {
    let ty = b.graph.ty(value).as_tensor().cloned().ok_or("a gradient is no tensor")?;
    let wide = convert(b, value, ElementType::F32)?;
    let factor = spread(b, factor, &ty.shape)?;
    let scaled = b.op("stablehlo.multiply", &[wide, factor], vec![])?;
    convert(b, scaled, ty.elem)
}
