//! A step with what a study of its training needs: a factor on the learning rate, as an argument, and measures, as results.
//!
//! - `study_rate`: what is added to each trained tensor is multiplied by it, so it is a factor on every learning rate there is,
//!   scheduled or not. With 1 the step is the one that it was, to the bit.
//! - `study_gradient_norm`: the root of the sum of squares of all results of weight gradient products.
//! - `study_sharpness`: how much the loss of one token can rise when its logits move a little, in closed form: the cross entropy
//!   `f(z) = log sum exp z - z_c` grows in every logit but the target's, and falls in that, so within `|d_i| <= eps (|z_i| + 1)`
//!   it is largest at a corner that is known. The value is `100 (max f - f) / (1 + f)`, of the last token that has a target.
//!
//! The target needs no label: the gradient of the loss by the logits is negative in it alone. Behind sharpness come that token's logits
//! and gradient, for measures that are searched for rather than computed.

use std::collections::HashSet;

use fp8c_ir::Builder;
use fp8c_ir::Move;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType};

use crate::raise::dims::free;
use crate::raise::{Dot, Raised, Role, Site, value_name};
use crate::rewrite::arrays::{StateArray, refresh_signature};
use crate::rewrite::leave::sum_outside;
use crate::rewrite::ops::{compare, convert, reduced, reshaped, splat, spread, tensor};
use crate::rewrite::{Place, Rewriter, region_of};

/// The factor on the learning rate.
pub const RATE: &str = "study_rate";
/// How far a logit may move, in parts of its size and one.
pub const EPSILON: f64 = 5e-4;

/// What was added to a step.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measures {
    /// The argument that is the factor on the learning rate.
    pub rate: usize,
    /// How many trained tensors it acts on.
    pub trained: usize,
    /// The result that is the norm of the gradients.
    pub norm: Option<usize>,
    /// The result that is the sharpness; the two behind it are the logits that it is of, and the gradient of the loss by them.
    pub sharpness: Option<usize>,
    /// Why something is not measured.
    pub notes: Vec<String>,
}

/// Adds to a raised step what a study needs: behind its arguments and results, so that whoever raised it knows nothing of them.
///
/// # Errors
/// Nothing is trained, or an update cannot be scaled; with the reason.
pub(crate) fn instrument(graph: &mut Graph, raised: &mut Raised) -> Result<Measures, Diagnostic> {
    let (out, rewriter) = Work::new(graph, raised)
        .run()
        .map_err(|m| Diagnostic::error(code::PASS, format!("the step cannot be studied: {m}")))?;
    let body = graph.node(raised.function).regions[0];
    rewriter.apply(graph, body);
    refresh_signature(graph, raised.function);
    raised.args.clone_from(&graph.region(body).args);
    raised.results = graph.terminator(body).map_or(vec![], |end| graph.node(end).operands.clone());
    Ok(out)
}

/// Adds the logits, a row a token or example in f32, as a result behind the others; which it is.
///
/// # Errors
/// They are not found outside of loops.
pub(crate) fn logits(graph: &mut Graph, raised: &Raised) -> Result<usize, Fault> {
    let mut work = Work::new(graph, raised);
    let (found, dim) = work.logits()?.0;
    let value = work.rows(found, dim)?;
    let Work { rewriter, body, .. } = work;
    let end = graph.terminator(body).ok_or("the function does not end with a return")?;
    let at = graph.node(end).operands.len();
    graph.node_mut(end).operands.push(value);
    rewriter.apply(graph, body);
    refresh_signature(graph, raised.function);
    Ok(at)
}

struct Work<'w> {
    graph: &'w mut Graph,
    raised: &'w Raised,
    rewriter: Rewriter,
    body: RegionId,
}

impl<'w> Work<'w> {
    fn new(graph: &'w mut Graph, raised: &'w Raised) -> Self {
        let body = graph.node(raised.function).regions[0];
        Self { graph, raised, rewriter: Rewriter::default(), body }
    }

    fn run(mut self) -> Result<(Measures, Rewriter), Fault> {
        let end = self.graph.terminator(self.body).ok_or("the function does not end with a return")?;
        let scalar = StateArray::shared(RATE, TensorType::scalar(ElementType::F32), "ones");
        let rate = scalar.add_argument(self.graph, self.raised.function);
        let trained = self.rates(end, rate)?;
        let mut out =
            Measures { rate: self.raised.args.len(), trained, norm: None, sharpness: None, notes: vec![] };
        let mut results = self.graph.node(end).operands.len();
        let norm = self.norm().map(|value| vec![value]);
        let measured = [("the norm of the gradients", norm), ("sharpness", self.sharpness())];
        for (i, (what, found)) in measured.into_iter().enumerate() {
            match found {
                Ok(values) => {
                    *if i == 0 { &mut out.norm } else { &mut out.sharpness } = Some(results);
                    results += values.len();
                    self.graph.node_mut(end).operands.extend(values);
                }
                Err(why) => out.notes.push(format!("{what} is not measured: {why}")),
            }
        }
        Ok((out, self.rewriter))
    }

    fn last<T>(&mut self, make: impl FnOnce(&mut Builder<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.rewriter.make(self.graph, Place::Last(self.body), UNKNOWN, make)
    }

    /// Multiplies what is added to each trained tensor; how many there are.
    fn rates(&mut self, end: NodeId, rate: ValueId) -> Result<usize, Fault> {
        let mut done = HashSet::new();
        let pairs: Vec<_> = self.raised.state.iter().filter(|p| p.kind.is_trained()).cloned().collect();
        for pair in &pairs {
            let (new, old) = (self.graph.node(end).operands[pair.output], self.raised.args[pair.input]);
            let olds: Vec<ValueId> = pairs.iter().map(|p| self.raised.args[p.input]).collect();
            let update = update_of(self.graph, new, &olds).unwrap_or((None, unrounded(self.graph, new)));
            if !done.insert(update.1) {
                continue;
            }
            match update {
                (Some((node, side)), _) => {
                    let added = self.graph.node(node).operands[side];
                    let scaled = self
                        .rewriter
                        .make(self.graph, Place::Before(node), UNKNOWN, |b| times(b, added, rate))?;
                    self.graph.node_mut(node).operands[side] = scaled;
                }
                (None, value) => self.whole(value, old, rate).map_err(|why| {
                    Fault::new(format!("the update of {}: {why}", value_name(self.graph, old)))
                })?,
            }
        }
        if pairs.is_empty() {
            return Err("no tensor that it trains was found".into());
        }
        Ok(pairs.len())
    }

    /// The next value in the place of which stands the one before with that part of the difference.
    fn whole(&mut self, value: ValueId, old: ValueId, rate: ValueId) -> Result<(), Fault> {
        let (new, was) = (tensor_of(self.graph, value)?, tensor_of(self.graph, old)?);
        if new.elem != ElementType::F32 || new.shape != was.shape {
            return Err("it is not a sum of the tensor and a change, and is rounded before a factor could be put on it".into());
        }
        if region_of(self.graph, value)? != self.body {
            return Err("it is made inside a loop".into());
        }
        let node = self.graph.def_node(value).ok_or("the next value is an argument")?;
        let scaled = self.rewriter.make(self.graph, Place::After(node), UNKNOWN, |b| {
            let old = convert(b, old, ElementType::F32)?;
            let change = b.op("stablehlo.subtract", &[value, old], vec![])?;
            let change = times(b, change, rate)?;
            b.op("stablehlo.add", &[old, change], vec![])
        })?;
        self.rewriter.wrap(value, scaled);
        Ok(())
    }

    /// The norm of all gradients of weights.
    fn norm(&mut self) -> Result<ValueId, Fault> {
        let own = |d: &&Dot| d.role == Role::Wgrad && d.again.is_none();
        let nodes: Vec<NodeId> = self.raised.dots.iter().filter(own).map(|d| d.node).collect();
        let mut all = None;
        for node in nodes {
            let value = self.graph.node(node).results[0];
            let square = self.rewriter.make(self.graph, Place::After(node), UNKNOWN, |b| {
                let wide = convert(b, value, ElementType::F32)?;
                let square = b.op("stablehlo.multiply", &[wide, wide], vec![])?;
                all_of(b, square, "stablehlo.add", 0.0)
            })?;
            let region = region_of(self.graph, value)?;
            let outside = sum_outside(self.graph, &mut self.rewriter, self.body, region, square)?;
            all = Some(match all {
                None => outside,
                Some(before) => self.last(|b| b.op("stablehlo.add", &[before, outside], vec![]))?,
            });
        }
        let all = all.ok_or("no product makes the gradient of a weight")?;
        self.last(|b| b.op("stablehlo.sqrt", &[all], vec![]))
    }

    /// The sharpness of the last token that has a target, its logits and their gradient.
    fn sharpness(&mut self) -> Result<Vec<ValueId>, Fault> {
        let logits = self.logits()?;
        let gradient = self.gradient(logits.1)?;
        let [z, slope] = [logits.0, gradient].map(|(value, dim)| self.rows(value, dim));
        let (z, slope) = (z?, slope?);
        if tensor_of(self.graph, z)?.shape != tensor_of(self.graph, slope)?.shape {
            return Err("logits and their gradient have other shapes".into());
        }
        self.last(|b| {
            let (z, slope) = last_row(b, z, slope)?;
            Ok(vec![sharpness(b, z, slope)?, z, slope])
        })
    }

    /// The logits with the dimension of the vocabulary, and the weight that makes them.
    fn logits(&self) -> Result<((ValueId, usize), usize), Fault> {
        let head = |d: &&Dot| d.role == Role::Fprop && d.site == Site::Head && !d.remat && d.again.is_none();
        let dot = self.raised.dots.iter().find(head).ok_or("no product makes logits")?;
        let weight = dot.weight.ok_or("the weight that makes logits is not known")?;
        let value = self.biased(self.graph.node(dot.node).results[0]);
        if region_of(self.graph, value)? != self.body {
            return Err("logits are made inside a loop".into());
        }
        let rank = tensor_of(self.graph, value)?.rank();
        let dim = match dot.weight_operand {
            Some(1) => rank.checked_sub(1),
            Some(0) => Some(dot.dims.lhs_batch.len()),
            _ => None,
        };
        Ok(((value, dim.ok_or("which operand is the weight is not known")?), weight))
    }

    /// A product with what of the state alone is added to it.
    fn biased(&self, mut value: ValueId) -> ValueId {
        let uses = self.graph.uses();
        while let [(node, side)] = uses[value.index()][..] {
            let operands = &self.graph.node(node).operands;
            let goes_on = match (self.graph.name(node), &operands[..]) {
                ("stablehlo.convert", [_]) => true,
                ("stablehlo.add", &[a, b]) => {
                    let other = argument_of(self.graph, if side == 0 { b } else { a });
                    self.raised.state.iter().any(|p| other == Some(self.raised.args[p.input]))
                }
                _ => false,
            };
            if !goes_on {
                break;
            }
            value = self.graph.node(node).results[0];
        }
        value
    }

    /// The gradient by the logits, with the dimension of the vocabulary: what meets their weight again, else what makes its gradient.
    fn gradient(&self, weight: usize) -> Result<(ValueId, usize), Fault> {
        let of = |role: Role| {
            move |d: &&Dot| {
                d.role == role && d.weight == Some(weight) && (role == Role::Wgrad || d.site == Site::Head)
            }
        };
        let dots = &self.raised.dots;
        let back = dots.iter().find(of(Role::Dgrad)).and_then(|d| Some((d, 1 - d.weight_operand?)));
        let own = || {
            let dot = dots.iter().find(of(Role::Wgrad))?;
            Some((dot, dot.grad_operands.iter().position(|g| *g)?))
        };
        let (dot, side) = back.or_else(own).ok_or("nothing takes the gradient of the logits")?;
        let value = self.graph.node(dot.node).operands[side];
        if region_of(self.graph, value)? != self.body {
            return Err("the gradient of the logits is made inside a loop".into());
        }
        let (batch, contracted) = match side {
            0 => (&dot.dims.lhs_batch, &dot.dims.lhs_contract),
            _ => (&dot.dims.rhs_batch, &dot.dims.rhs_contract),
        };
        let dims = match dot.role {
            Role::Wgrad => free(tensor_of(self.graph, value)?.rank(), batch, contracted),
            _ => contracted.clone(),
        };
        match dims[..] {
            [dim] => Ok((value, dim)),
            _ => Err("the gradient of the logits has several dimensions for the vocabulary".into()),
        }
    }

    /// A row a token in f32, with the vocabulary along it.
    fn rows(&mut self, value: ValueId, dim: usize) -> Result<ValueId, Fault> {
        let shape = tensor_of(self.graph, value)?.shape;
        let mut order = free(shape.len(), &[], &[dim]);
        order.push(dim);
        self.last(|b| {
            let mut value = convert(b, value, ElementType::F32)?;
            if order.iter().enumerate().any(|(i, &d)| i != d) {
                let permutation = Attr::ints(order.iter().map(|&d| d as i64).collect::<Vec<_>>());
                value = b.op("stablehlo.transpose", &[value], vec![("permutation", permutation)])?;
            }
            let width = shape[dim];
            let rows = shape.iter().product::<i64>() / width.max(1);
            reshaped(b, value, &[rows, width])
        })
    }
}

fn tensor_of(graph: &Graph, value: ValueId) -> Result<TensorType, Fault> {
    let ty = graph.ty(value).as_tensor().filter(|t| t.is_static());
    ty.cloned().ok_or_else(|| "a tensor has sizes that are not known".into())
}

/// The argument that a value is, moved, spread or converted.
fn argument_of(graph: &Graph, mut value: ValueId) -> Option<ValueId> {
    while let Some(node) = graph.def_node(value) {
        let data = graph.node(node);
        let [one] = data.operands[..] else { return None };
        if !(data.is_layout() || data.is(Move::Broadcast) || data.name() == "stablehlo.convert") {
            return None;
        }
        value = one;
    }
    Some(value)
}

/// A value before it was rounded or moved to where it is stored.
pub(crate) fn unrounded(graph: &Graph, mut value: ValueId) -> ValueId {
    while let Some(node) = graph.def_node(value)
        && matches!(graph.name(node), "stablehlo.convert" | "stablehlo.optimization_barrier")
        && let [one] = graph.node(node).operands[..]
    {
        value = one;
    }
    value
}

/// Where the next value of a trained tensor is a sum of that tensor and a change: the sum's node, which operand the change is, and
/// the sum. A choice of the tensor as it was (a skipped step) is looked through.
fn update_of(graph: &Graph, new: ValueId, olds: &[ValueId]) -> Option<(Option<(NodeId, usize)>, ValueId)> {
    let value = unrounded(graph, new);
    let node = graph.def_node(value)?;
    let operands = &graph.node(node).operands;
    let is_old = |v: ValueId| olds.contains(&unrounded(graph, v));
    match (graph.name(node), &operands[..]) {
        ("stablehlo.add" | "stablehlo.subtract", &[a, _]) if is_old(a) => Some((Some((node, 1)), value)),
        ("stablehlo.add", &[_, b]) if is_old(b) => Some((Some((node, 0)), value)),
        ("stablehlo.select", &[_, a, b]) if is_old(b) => update_of(graph, a, olds),
        ("stablehlo.select", &[_, a, b]) if is_old(a) => update_of(graph, b, olds),
        _ => None,
    }
}

/// A tensor times a scalar of f32, in the tensor's type.
fn times(b: &mut Builder<'_>, value: ValueId, factor: ValueId) -> Result<ValueId, Fault> {
    let ty = tensor(b, value)?;
    let wide = convert(b, value, ElementType::F32)?;
    let factor = spread(b, factor, &ty.shape)?;
    let product = b.op("stablehlo.multiply", &[wide, factor], vec![])?;
    convert(b, product, ty.elem)
}

/// All elements by an op, as a scalar.
fn all_of(b: &mut Builder<'_>, value: ValueId, by: &str, start: f64) -> Result<ValueId, Fault> {
    let rank = tensor(b, value)?.rank() as i64;
    reduced(b, value, (0..rank).collect(), by, start)
}

/// The last row of logits that has a target, and that of their gradient, in f32.
fn last_row(b: &mut Builder<'_>, z: ValueId, slope: ValueId) -> Result<(ValueId, ValueId), Fault> {
    let ty = tensor(b, z)?;
    let (rows, width) = (ty.shape[0], ty.shape[1]);
    let least = reduced(b, slope, vec![1], "stablehlo.minimum", f64::INFINITY)?;
    let none = splat(b, &tensor(b, least)?, 0.0)?;
    let aimed = compare(b, "LT", "FLOAT", least, none)?;
    let numbers = TensorType::new([rows], ElementType::I32);
    let index =
        b.op_typed("stablehlo.iota", &[], vec![("iota_dimension", Attr::i64(0))], numbers.clone().into())?;
    let first = splat(b, &numbers, 0.0)?;
    let met = b.op("stablehlo.select", &[aimed, index, first], vec![])?;
    let last = all_of(b, met, "stablehlo.maximum", 0.0)?;
    let zero = splat(b, &TensorType::scalar(ElementType::I32), 0.0)?;
    let row = |b: &mut Builder<'_>, all: ValueId| {
        let sizes = vec![("slice_sizes", Attr::ints([1, width]))];
        let one = b.op("stablehlo.dynamic_slice", &[all, last, zero], sizes)?;
        reshaped(b, one, &[width])
    };
    Ok((row(b, z)?, row(b, slope)?))
}

/// Of a row of logits and of its gradient.
fn sharpness(b: &mut Builder<'_>, z: ValueId, slope: ValueId) -> Result<ValueId, Fault> {
    let width = tensor(b, z)?.shape[0];
    let least = all_of(b, slope, "stablehlo.minimum", f64::INFINITY)?;
    let least = spread(b, least, &[width])?;
    let target = compare(b, "EQ", "FLOAT", slope, least)?;
    let ty = tensor(b, z)?;
    let (one, epsilon) = (splat(b, &ty, 1.0)?, splat(b, &ty, EPSILON)?);
    let size = b.op("stablehlo.abs", &[z], vec![])?;
    let size = b.op("stablehlo.add", &[size, one], vec![])?;
    let size = b.op("stablehlo.multiply", &[size, epsilon], vec![])?;
    let down = b.op("stablehlo.negate", &[size], vec![])?;
    let by = b.op("stablehlo.select", &[target, down, size], vec![])?;
    let moved = b.op("stablehlo.add", &[z, by], vec![])?;
    let (before, after) = (cross_entropy(b, z, target)?, cross_entropy(b, moved, target)?);
    let rise = b.op("stablehlo.subtract", &[after, before], vec![])?;
    let scalar = TensorType::scalar(ElementType::F32);
    let (hundred, one) = (splat(b, &scalar, 100.0)?, splat(b, &scalar, 1.0)?);
    let rise = b.op("stablehlo.multiply", &[rise, hundred], vec![])?;
    let under = b.op("stablehlo.add", &[before, one], vec![])?;
    b.op("stablehlo.divide", &[rise, under], vec![])
}

/// `log sum exp z - z_c`
fn cross_entropy(b: &mut Builder<'_>, z: ValueId, target: ValueId) -> Result<ValueId, Fault> {
    let ty = tensor(b, z)?;
    let most = all_of(b, z, "stablehlo.maximum", f64::NEG_INFINITY)?;
    let most = spread(b, most, &ty.shape)?;
    let under = b.op("stablehlo.subtract", &[z, most], vec![])?;
    let parts = b.op("stablehlo.exponential", &[under], vec![])?;
    let sum = all_of(b, parts, "stablehlo.add", 0.0)?;
    let log = b.op("stablehlo.log", &[sum], vec![])?;
    let zeros = splat(b, &ty, 0.0)?;
    let own = b.op("stablehlo.select", &[target, under, zeros], vec![])?;
    let own = all_of(b, own, "stablehlo.add", 0.0)?;
    b.op("stablehlo.subtract", &[log, own], vec![])
}
