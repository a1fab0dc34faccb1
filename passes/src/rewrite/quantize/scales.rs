//! The scale of a quantized tensor: of a row of the state, of this step's own values, or of a bound.

use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_quant::{Grain, Measure};

use super::devices::{all_reduce, leave_manual};
use super::{COUNTER, SCALE, Use, Work};
use crate::plan::ScaleSource;
use crate::plan::devices::manual_around;
use crate::plan::factors::permutation;
use crate::plan::tensors::one_back;
use crate::raise::frames::loop_regions;
use crate::rewrite::ops::{part, scale_for, splat};
use crate::rewrite::turn::number_of_turn;
use crate::rewrite::{Place, ancestor_in, place_of, region_of};

/// What one value of a scale serves.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Of {
    /// The whole step.
    Step,
    /// One tensor, whose largest magnitude it is made of.
    Value(ValueId),
    /// One turn of a loop.
    Turn(NodeId),
}

impl Work<'_> {
    /// The scale of a tensor, once where it is needed.
    pub(super) fn scale(&mut self, graph: &mut Graph, at: Use) -> Result<ValueId, Fault> {
        let tensor = &self.plan.tensors.all[at.tensor];
        let own = region_of(graph, at.source)?;
        let here = graph.node(at.dot).parent.ok_or("a product stands nowhere")?;
        let turns = self.turns(graph, own);
        let of = match (tensor.source, turns.last()) {
            (ScaleSource::Current, _) => Of::Value(at.source),
            (ScaleSource::Delayed(_) | ScaleSource::Static(_), Some(&turn)) => Of::Turn(turn),
            _ => Of::Step,
        };
        let home = self.home(graph, here);
        if let Some(&scale) = self.scales.get(&(at.tensor, of, home)) {
            return Ok(scale);
        }
        let loc = graph.node(at.dot).loc;
        let outside = Place::Before(ancestor_in(graph, at.dot, home).ok_or("a product stands nowhere")?);
        let how = &tensor.how;
        let scale = match tensor.source {
            ScaleSource::Delayed(row) | ScaleSource::Static(row) if turns.is_empty() => {
                let all = self.state_in(graph, SCALE, here)?;
                self.rewriter.make(graph, outside, loc, |b| {
                    let one = part(b, all, row as i64, 1)?;
                    b.op_typed("stablehlo.reshape", &[one], vec![], Type::tensor([], ElementType::F32))
                })?
            }
            ScaleSource::Delayed(row) | ScaleSource::Static(row) => {
                self.scale_of_turn(graph, row, &turns, here)?
            }
            ScaleSource::Current if ancestor_in(graph, at.dot, own).is_none() => {
                // Made in the manual computation that gives the tensor.
                let beside = at.beside(graph, at.source)?;
                let made = self.scale(graph, beside)?;
                let from = manual_around(graph, own).ok_or("a value is used outside of its region")?;
                let left = leave_manual(graph, from, made)?;
                let outer = region_of(graph, left)?;
                self.bring_in(graph, left, outer, here)?
            }
            ScaleSource::Current => {
                let place = place_of(graph, at.dot, at.source)?;
                // A device's rows and blocks are its own: what they sum over is scaled before it is added to that of others.
                let groups = if how.grain == Grain::Tensor { self.groups(graph, own)? } else { None };
                let attrs = block_attr("block", &how.grain).into_iter().chain(measure_attr(how.measure));
                self.rewriter.make(graph, place, loc, |b| {
                    let mut amax = b.op("fp8.amax", &[at.source], attrs.collect())?;
                    if let Some(groups) = &groups {
                        amax = all_reduce(b, amax, groups, "stablehlo.maximum")?;
                    }
                    scale_for(b, amax, how)
                })?
            }
            ScaleSource::Bound(bound) => {
                let scale = fp8c_quant::scale(bound, how.largest(), how.pow2, 0);
                let scale = Tensor::from_f32(TensorType::scalar(ElementType::F32), vec![scale]);
                self.rewriter.make(graph, outside, loc, |b| b.constant(&scale))?
            }
        };
        self.scales.insert((at.tensor, of, home), scale);
        Ok(scale)
    }

    /// The scales of a tensor as they lie along `value`, which movement makes of it, and what each covers there.
    pub(super) fn scale_along(
        &mut self,
        graph: &mut Graph,
        at: Use,
        value: ValueId,
    ) -> Result<(ValueId, Grain), Fault> {
        let grain = self.plan.tensors.all[at.tensor].how.grain.clone();
        if grain == Grain::Tensor || value == at.source {
            return Ok((self.scale(graph, at)?, grain));
        }
        if let Some(known) = self.moved.get(&(value, at.tensor)) {
            return Ok(known.clone());
        }
        let before = one_back(graph, &self.plan.exchanged, value).ok_or("a moved value is an argument")?;
        let (from, grain) = self.scale_along(graph, at, before)?;
        let shape = |v| graph.ty(v).as_tensor().map(|t| t.shape.clone()).ok_or("an operand is not a tensor");
        let made = match graph.def_node(value) {
            None => (from, grain),
            Some(node) => {
                let permutation = permutation(graph, node);
                let moved = match &permutation {
                    Some(permutation) => grain.transposed(permutation),
                    None => grain.reshaped(&shape(before)?, &shape(value)?).ok_or("a reshape cuts blocks")?,
                };
                let ty = Type::tensor(moved.scales(&shape(value)?), ElementType::F32);
                let ints = |p: Vec<usize>| Attr::ints(p.into_iter().map(|d| d as i64).collect::<Vec<_>>());
                let attrs = permutation.map(|p| ("permutation", ints(p)));
                let name = if attrs.is_some() { "stablehlo.transpose" } else { "stablehlo.reshape" };
                let (place, loc) = (place_of(graph, at.dot, value)?, graph.node(at.dot).loc);
                let scale = self.rewriter.make(graph, place, loc, |b| {
                    b.op_typed(name, &[from], attrs.into_iter().collect(), ty)
                })?;
                (scale, moved)
            }
        };
        self.moved.insert((value, at.tensor), made.clone());
        Ok(made)
    }

    /// The loops over layers around what stands in a region, outermost first.
    pub(super) fn turns(&self, graph: &Graph, region: RegionId) -> Vec<NodeId> {
        let mut out = self.loops(graph, region);
        out.retain(|n| self.plan.loops[n].layers);
        out
    }

    /// The loops around what stands in a region, outermost first.
    pub(super) fn loops(&self, graph: &Graph, region: RegionId) -> Vec<NodeId> {
        let around = graph.around(region).filter(|n| self.plan.loops.contains_key(n));
        let mut out: Vec<NodeId> = around.collect();
        out.reverse();
        out
    }

    /// The scale of this turn, cut out of the packed rows, as it is in a region.
    fn scale_of_turn(
        &mut self,
        graph: &mut Graph,
        row: usize,
        turns: &[NodeId],
        region: RegionId,
    ) -> Result<ValueId, Fault> {
        let inner = *turns.last().ok_or("no loop is around a tensor of a turn")?;
        let [_, body] = loop_regions(graph, inner).ok_or("what has turns is no loop")?;
        let (terms, _) = self.turn_terms(graph, turns)?;
        let all = self.state_in(graph, SCALE, body)?;
        let loc = graph.node(inner).loc;
        let scale = self.rewriter.make(graph, Place::First(body), loc, |b| {
            let at = number_of_turn(b, row as i64, &terms)?;
            let one = b.op("stablehlo.dynamic_slice", &[all, at], vec![("slice_sizes", Attr::ints([1]))])?;
            b.op_typed("stablehlo.reshape", &[one], vec![], Type::tensor([], ElementType::F32))
        })?;
        self.bring_in(graph, scale, body, region)
    }

    /// What random bits of a region are made of: the counter of steps; in loops one that counts their turns as well,
    /// or each turn would round by the same bits.
    pub(super) fn counter_of_turn(&mut self, graph: &mut Graph, region: RegionId) -> Result<ValueId, Fault> {
        let mut loops = self.loops(graph, region);
        loops.retain(|n| self.plan.loops[n].trips != 1);
        let Some(&inner) = loops.last() else { return self.state_in(graph, COUNTER, region) };
        let [_, body] = loop_regions(graph, inner).ok_or("what has turns is no loop")?;
        if let Some(&known) = self.counters.get(&inner) {
            return self.bring_in(graph, known, body, region);
        }
        let (terms, trips) = self.turn_terms(graph, &loops)?;
        let steps = self.state_in(graph, COUNTER, body)?;
        let loc = graph.node(inner).loc;
        let word = TensorType::scalar(ElementType::UI32);
        let value = self.rewriter.make(graph, Place::First(body), loc, |b| {
            let turn = number_of_turn(b, 0, &terms)?;
            let turn = b.op_typed("stablehlo.convert", &[turn], vec![], word.clone().into())?;
            let trips = splat(b, &word, trips as f64)?;
            let turns = b.op("stablehlo.multiply", &[steps, trips], vec![])?;
            b.op("stablehlo.add", &[turns, turn], vec![])
        })?;
        self.counters.insert(inner, value);
        self.bring_in(graph, value, body, region)
    }

    /// The positions of the turns of nested loops and by how much the next one is further on, the innermost first; how many turns
    /// they have together.
    fn turn_terms(
        &mut self,
        graph: &mut Graph,
        turns: &[NodeId],
    ) -> Result<(Vec<(ValueId, i64)>, i64), Fault> {
        let loops = &self.plan.loops;
        let turns = turns.iter().rev().map(|node| (*node, loops[node].trips, loops[node].counter));
        self.positions.terms(&mut self.rewriter, graph, turns, 1)
    }

    /// The position of a turn, an `i32`: first in the loop's body.
    pub(super) fn position(&mut self, graph: &mut Graph, node: NodeId) -> Result<ValueId, Fault> {
        self.positions.of(&mut self.rewriter, graph, node, self.plan.loops[&node].counter)
    }
}

/// Block sizes, where a scale covers less than the whole tensor.
pub(super) fn block_attr(name: &'static str, grain: &Grain) -> Option<(&'static str, Attr)> {
    grain.blocks().map(|b| (name, Attr::ints(b.to_vec())))
}

/// What is measured, where it is not the largest magnitude.
pub(super) fn measure_attr(measure: Measure) -> Option<(&'static str, Attr)> {
    let float = |value: f32| Attr::Float(f64::from(value), ElementType::F32);
    match measure {
        Measure::Max => None,
        Measure::Rms(times) => Some(("rms", float(times))),
        Measure::Quantile(q) => Some(("quantile", float(q))),
    }
}

/// The loop whose body a region is.
pub(super) fn loop_of(graph: &Graph, region: RegionId) -> Option<NodeId> {
    let parent = graph.region(region).parent;
    loop_regions(graph, parent).map(|_| parent)
}
