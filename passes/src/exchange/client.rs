//! `client`: a step whose products take weights and activations as their FP8 codes stand for, while gradients go through as if nothing
//! had been rounded. With trained clip values what is beyond one gets no gradient, and each follows its own.
//!
//! With `q = Q(x; a)` and `g` the gradient by `q`, that by the clip value is `sum g (q - x) / a` over what is inside and `sum g sign x` over what
//! is beyond: a scale that grows moves each value on its code by as much. A step moves a clip value by no more than a factor of two.

use std::collections::HashMap;

use fp8c_float::Format;
use fp8c_ir::Builder;
use fp8c_ir::Movement;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType};

use super::codes::{clip_at, clip_of, decoded, scale_of};
use crate::plan::planned::Planned;
use crate::plan::recipe::OperandRole;
use crate::raise::dims::free;
use crate::raise::{Dot, Raised, Role, value_name};
use crate::rewrite::arrays::{StateArray, refresh_signature};
use crate::rewrite::instrument::unrounded;
use crate::rewrite::ops::{compare, convert, joined, number, reduced, reshaped, spread, tensor};
use crate::rewrite::{Place, Rewriter, place_of, region_of};

const F32: ElementType = ElementType::F32;

/// The step of a client.
pub(super) struct Client {
    pub(super) graph: Graph,
    pub(super) products: usize,
    /// How many clip values it carries, where they are trained.
    pub(super) clips: Option<usize>,
    pub(super) notes: Vec<String>,
}

/// Makes the step; `coded` are the arguments that travel as codes.
pub(super) fn client(
    planned: &Planned,
    format: Format,
    coded: &[usize],
    train: Option<f64>,
) -> Result<Client, Fault> {
    let Planned { graph, raised, plan, .. } = planned;
    let chosen = |(i, _): &(usize, &Dot)| plan.decisions[*i].formats.is_some();
    let dots: Vec<&Dot> = raised.dots.iter().enumerate().filter(chosen).map(|(_, d)| d).collect();
    let mut work = Work {
        graph: graph.clone(),
        raised,
        body: graph.node(raised.function).regions[0],
        rewriter: Rewriter::default(),
        format,
        clips: HashMap::new(),
        made: HashMap::new(),
    };
    let mut notes = Vec::new();
    let rows = match train {
        None => vec![],
        Some(_) => work.rows(&dots, coded, &mut notes),
    };
    let state = StateArray::shared("clips", TensorType::new([rows.len() as i64], F32), "zeros");
    if let Some(rate) = train {
        let all = state.add_argument(&mut work.graph, raised.function);
        work.train(&rows, all, rate)?;
    }
    let mut products = 0;
    for dot in &dots {
        products += usize::from(work.narrow(dot)?);
    }
    let Work { mut graph, rewriter, body, .. } = work;
    rewriter.apply(&mut graph, body);
    refresh_signature(&mut graph, raised.function);
    Ok(Client { graph, products, clips: train.map(|_| rows.len()), notes })
}

/// A clip value of the state.
struct Row {
    /// What is clipped: an argument, or what the forward pass makes. Nothing where it is not trained: then it is zero.
    of: Option<ValueId>,
    /// Gradients by what is clipped, each with the order of its dimensions and the operand it is of.
    gradients: Vec<Meeting>,
}

/// A gradient, and the value it is the gradient by.
struct Meeting {
    node: NodeId,
    value: ValueId,
    /// The two dimensions change places.
    turned: bool,
}

struct Work<'w> {
    graph: Graph,
    raised: &'w Raised,
    body: RegionId,
    rewriter: Rewriter,
    format: Format,
    /// Clip values by what they clip.
    clips: HashMap<ValueId, ValueId>,
    /// Operands by what they were.
    made: HashMap<ValueId, ValueId>,
}

impl Work<'_> {
    /// Puts the operands of a product that are no gradients on codes; whether there is one.
    fn narrow(&mut self, dot: &Dot) -> Result<bool, Fault> {
        let mut any = false;
        for side in 0..2 {
            let value = self.graph.node(dot.node).operands[side];
            let elem = self.graph.ty(value).as_tensor().filter(|t| t.is_static()).map(|t| t.elem);
            let wide = elem.is_some_and(|e| e == F32 || e.is_float() && e.bytes() == 2);
            if OperandRole::of(dot, side) == OperandRole::Grad || dot.coded[side].is_some() || !wide {
                continue;
            }
            any = true;
            let new = match self.made.get(&value) {
                Some(&new) => new,
                None => {
                    let place = place_of(&self.graph, dot.node, value)?;
                    let clip = self.clips.get(&moved_from(&self.graph, value)).copied();
                    let (format, loc) = (self.format, self.graph.node(dot.node).loc);
                    self.rewriter.make(&mut self.graph, place, loc, |b| {
                        let clip = match clip {
                            Some(clip) => clip,
                            None => {
                                let none = number(b, 0.0)?;
                                clip_of(b, none, value)?
                            }
                        };
                        coded(b, value, clip, format)
                    })?
                }
            };
            self.made.insert(value, new);
            self.graph.node_mut(dot.node).operands[side] = new;
        }
        Ok(any)
    }

    /// The clip values that can be trained: first one for each coded argument, then those of activations.
    fn rows(&self, dots: &[&Dot], coded: &[usize], notes: &mut Vec<String>) -> Vec<Row> {
        let mut rows = Vec::new();
        for &input in coded {
            let value = self.raised.args[input];
            let takes = dots.iter().any(|d| d.weight == Some(input));
            let found = self.weight_gradient(dots, input);
            if takes && found.is_none() {
                let name = value_name(&self.graph, value);
                notes.push(format!("the clip value of {name} is its largest magnitude: no product of two dimensions outside of loops makes its whole gradient"));
            }
            let of = found.as_ref().map(|_| value);
            rows.push(Row { of, gradients: found.into_iter().collect() });
        }
        let mut left = 0;
        let mut seen: Vec<ValueId> = Vec::new();
        for dot in dots.iter().filter(|d| d.role == Role::Fprop && !d.remat) {
            let Some(side) = (0..2).find(|&s| OperandRole::of(dot, s) == OperandRole::Input) else {
                continue;
            };
            let source = moved_from(&self.graph, self.graph.node(dot.node).operands[side]);
            if seen.contains(&source) {
                continue;
            }
            seen.push(source);
            match self.input_gradients(dots, source) {
                Some(gradients) => rows.push(Row { of: Some(source), gradients }),
                None => left += 1,
            }
        }
        if left > 0 {
            notes.push(format!("the clip values of {left} activations are their largest magnitudes: not each product that takes one has a gradient by it of the same shape"));
        }
        rows
    }

    fn outside(&self, node: NodeId) -> bool {
        self.graph.node(node).parent == Some(self.body)
    }

    /// The product that makes the gradient of a weight that products take as it is.
    fn weight_gradient(&self, dots: &[&Dot], input: usize) -> Option<Meeting> {
        let value = self.raised.args[input];
        let own: Vec<&&Dot> = dots.iter().filter(|d| d.weight == Some(input)).collect();
        let all = self.raised.dots.iter().filter(|d| d.weight == Some(input)).count();
        let (forward, made): (Vec<&&Dot>, Vec<&&Dot>) = own.iter().partition(|d| d.role != Role::Wgrad);
        let ([made], true) = (&made[..], own.len() == all) else { return None };
        let first = forward.iter().find(|d| d.role == Role::Fprop)?;
        let as_it_is = |d: &&&Dot| {
            let operand = d.weight_operand.map(|side| self.graph.node(d.node).operands[side]);
            operand.is_some_and(|v| moved_from(&self.graph, v) == value) && self.outside(d.node)
        };
        let two = self.graph.ty(value).as_tensor().is_some_and(|t| t.rank() == 2);
        if !two || !forward.iter().all(as_it_is) || !self.outside(made.node) {
            return None;
        }
        // Rows of the gradient are what the left operand keeps: of the input, what the weight is contracted along.
        let side = first.weight_operand?;
        let operand = self.graph.node(first.node).operands[side];
        let contract = if side == 0 { &first.dims.lhs_contract } else { &first.dims.rhs_contract };
        let [contract] = contract[..] else { return None };
        // The operand may be the weight transposed.
        let contract = if turns(&self.graph, operand, value)? { 1 - contract } else { contract };
        let input_first = !made.grad_operands[0];
        let turned = (contract == 0) != input_first;
        let ty = |v| self.graph.ty(v).as_tensor().map(|t| t.shape.clone());
        let mut shape = ty(self.graph.node(made.node).results[0])?;
        if turned {
            shape.reverse();
        }
        let plain = made.grad_operands.iter().filter(|g| **g).count() == 1 && made.dims.lhs_batch.is_empty();
        (plain && Some(shape) == ty(value)).then_some(Meeting { node: made.node, value, turned })
    }

    /// The gradients by an activation, one of each product that takes it.
    fn input_gradients(&self, dots: &[&Dot], source: ValueId) -> Option<Vec<Meeting>> {
        let body = region_of(&self.graph, source).ok()?;
        let takes = |d: &&&Dot| {
            let operands = &self.graph.node(d.node).operands;
            d.role == Role::Fprop && operands.iter().any(|&v| moved_from(&self.graph, v) == source)
        };
        let mut out = Vec::new();
        for dot in dots.iter().filter(takes) {
            let side = 1 - dot.weight_operand?;
            let value = self.graph.node(dot.node).operands[side];
            let of =
                |role: Role| move |d: &&Dot| d.role == role && d.weight == dot.weight && d.weight.is_some();
            let back: Vec<&Dot> = self.raised.dots.iter().filter(of(Role::Dgrad)).collect();
            let once = self.raised.dots.iter().filter(of(Role::Fprop)).count() == 1;
            let [back] = back[..] else { return None };
            let ty = tensor_type(&self.graph, value)?;
            let dims = &dot.dims;
            let (batch, contract) = match side {
                0 => (&dims.lhs_batch, &dims.lhs_contract),
                _ => (&dims.rhs_batch, &dims.rhs_contract),
            };
            // What is kept comes first on both sides, in its order, and what is contracted last.
            let last = batch.is_empty() && contract[..] == [ty.rank() - 1] && side == 0;
            let weight = self.graph.node(back.node).operands[1];
            let rest =
                free(tensor_type(&self.graph, weight)?.rank(), &back.dims.rhs_batch, &back.dims.rhs_contract);
            let last =
                last && back.weight_operand == Some(1) && rest.len() == 1 && back.dims.lhs_batch.is_empty();
            let result = tensor_type(&self.graph, self.graph.node(back.node).results[0])?;
            if !(once && last && result.shape == ty.shape && body == self.body && self.outside(back.node)) {
                return None;
            }
            out.push(Meeting { node: back.node, value, turned: false });
        }
        Some(out)
    }

    /// Reads clip values from the state, takes gradients from what is beyond them, and returns the next ones.
    fn train(&mut self, rows: &[Row], all: ValueId, rate: f64) -> Result<(), Fault> {
        let uses = self.graph.uses();
        let mut next = Vec::new();
        for (i, row) in rows.iter().enumerate() {
            let Some(of) = row.of else {
                let zero = self.last(|b| {
                    let zero = number(b, 0.0)?;
                    reshaped(b, zero, &[1])
                })?;
                next.push(zero);
                continue;
            };
            let place = match self.graph.def_node(of) {
                Some(node) => Place::After(node),
                None => Place::First(self.body),
            };
            let clip = self.rewriter.make(&mut self.graph, place, UNKNOWN, |b| {
                let given = clip_at(b, all, i)?;
                clip_of(b, given, of)
            })?;
            self.clips.insert(of, clip);
            let mut slope = None;
            for meeting in &row.gradients {
                let part = self.meet(meeting, clip, &uses)?;
                slope = Some(match slope {
                    None => part,
                    Some(before) => self.last(|b| b.op("stablehlo.add", &[before, part], vec![]))?,
                });
            }
            let slope = slope.ok_or("a clip value has no gradient")?;
            next.push(self.last(|b| moved(b, clip, slope, rate))?);
        }
        let next = match next.is_empty() {
            true => all,
            false => self.last(|b| joined(b, &next))?,
        };
        let end = self.graph.terminator(self.body).ok_or("the function does not end with a return")?;
        self.graph.node_mut(end).operands.push(next);
        Ok(())
    }

    /// What a gradient says of a clip value; whoever uses it gets nothing for what is beyond.
    fn meet(
        &mut self,
        meeting: &Meeting,
        clip: ValueId,
        uses: &[Vec<(NodeId, u32)>],
    ) -> Result<ValueId, Fault> {
        let gradient = self.graph.node(meeting.node).results[0];
        let (format, value, turned) = (self.format, meeting.value, meeting.turned);
        let elem = tensor_type(&self.graph, gradient).ok_or("a gradient is no tensor")?.elem;
        let place = Place::After(meeting.node);
        let (slope, masked) = self.rewriter.make(&mut self.graph, place, UNKNOWN, |b| {
            let turn = |b: &mut Builder<'_>, v| match turned {
                true => b.op("stablehlo.transpose", &[v], vec![("permutation", Attr::ints([1, 0]))]),
                false => Ok(v),
            };
            let g = convert(b, gradient, F32)?;
            let g = turn(b, g)?;
            let x = convert(b, value, F32)?;
            let shape = tensor(b, x)?.shape;
            let scale = scale_of(b, clip, format)?;
            let codes = codes(b, x, scale, format)?;
            let q = decoded(b, codes, scale)?;
            let a = spread(b, clip, &shape)?;
            let size = b.op("stablehlo.abs", &[x], vec![])?;
            let inside = compare(b, "LE", "FLOAT", size, a)?;
            let error = b.op("stablehlo.subtract", &[q, x], vec![])?;
            let error = b.op("stablehlo.divide", &[error, a], vec![])?;
            let sign = b.op("stablehlo.sign", &[x], vec![])?;
            let by = b.op("stablehlo.select", &[inside, error, sign], vec![])?;
            let parts = b.op("stablehlo.multiply", &[g, by], vec![])?;
            let slope = reduced(b, parts, (0..shape.len() as i64).collect(), "stablehlo.add", 0.0)?;
            let none = crate::rewrite::ops::splat(b, &tensor(b, g)?, 0.0)?;
            let masked = b.op("stablehlo.select", &[inside, g, none], vec![])?;
            let masked = turn(b, masked)?;
            Ok((slope, convert(b, masked, elem)?))
        })?;
        for &(user, at) in &uses[gradient.index()] {
            self.graph.node_mut(user).operands[at as usize] = masked;
        }
        Ok(slope)
    }

    fn last<T>(&mut self, make: impl FnOnce(&mut Builder<'_>) -> Result<T, Fault>) -> Result<T, Fault> {
        self.rewriter.make(&mut self.graph, Place::Last(self.body), UNKNOWN, make)
    }
}

fn tensor_type(graph: &Graph, value: ValueId) -> Option<TensorType> {
    graph.ty(value).as_tensor().filter(|t| t.is_static()).cloned()
}

/// A clip value against its slope, by no more than a factor of two; as it was where the slope is not finite.
fn moved(b: &mut Builder<'_>, clip: ValueId, slope: ValueId, rate: f64) -> Result<ValueId, Fault> {
    let (rate, half, two) = (number(b, rate)?, number(b, 0.5)?, number(b, 2.0)?);
    let by = b.op("stablehlo.multiply", &[slope, rate], vec![])?;
    let new = b.op("stablehlo.subtract", &[clip, by], vec![])?;
    let (low, high) = (
        b.op("stablehlo.multiply", &[clip, half], vec![])?,
        b.op("stablehlo.multiply", &[clip, two], vec![])?,
    );
    let held = b.op("stablehlo.clamp", &[low, new, high], vec![])?;
    let finite = b.op("stablehlo.is_finite", &[slope], vec![])?;
    let next = b.op("stablehlo.select", &[finite, held, clip], vec![])?;
    reshaped(b, next, &[1])
}

fn codes(b: &mut Builder<'_>, x: ValueId, scale: ValueId, format: Format) -> Result<ValueId, Fault> {
    let ty = tensor(b, x)?.with_elem(ElementType::Small(format));
    b.op_typed("fp8.quantize", &[x, scale], vec![], ty.into())
}

/// What the codes of a tensor stand for, in its own type.
fn coded(b: &mut Builder<'_>, value: ValueId, clip: ValueId, format: Format) -> Result<ValueId, Fault> {
    let elem = tensor(b, value)?.elem;
    let scale = scale_of(b, clip, format)?;
    let codes = codes(b, value, scale, format)?;
    let wide = decoded(b, codes, scale)?;
    convert(b, wide, elem)
}

/// What a value is converted or moved from, whatever its order.
fn moved_from(graph: &Graph, mut value: ValueId) -> ValueId {
    loop {
        value = unrounded(graph, value);
        let Some(node) = graph.def_node(value) else { return value };
        match graph.node(node).operands[..] {
            [one] if graph.node(node).is_layout() => value = one,
            _ => return value,
        }
    }
}

/// Whether a value of two dimensions is another one transposed; nothing where it is more than moved.
fn turns(graph: &Graph, mut value: ValueId, source: ValueId) -> Option<bool> {
    let mut turned = false;
    loop {
        value = unrounded(graph, value);
        if value == source {
            return Some(turned);
        }
        let node = graph.def_node(value)?;
        match (graph.movement(node)?, &graph.node(node).operands[..]) {
            (Movement::Transpose(order), &[one]) if tensor_type(graph, one)?.rank() == 2 => {
                turned ^= order != [0, 1];
                value = one;
            }
            _ => return None,
        }
    }
}
