//! Largest magnitudes of a step, one a row: measured where the tensor is first made, carried out of loops in stacks (over layers) or
//! as a maximum (over micro-batches, time, parts).

use std::collections::{BTreeMap, HashMap};

use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use super::devices::{all_reduce, leave_manual};
use super::scales::{loop_of, measure_attr};
use super::{Mode, Use, Work};
use crate::plan::ScaleSource;
use crate::rewrite::ops::{joined, part, slice};
use crate::rewrite::turn::stacked;
use crate::rewrite::{Place, carry, hand_on, place_of, region_of};

/// What is measured in a region, flat.
#[derive(Clone, Copy)]
struct Measured {
    what: usize,
    value: ValueId,
    len: i64,
}

impl Work<'_> {
    /// Measures a tensor, once; its rows (other formats, later uses) share it.
    pub(super) fn observe(&mut self, graph: &mut Graph, at: Use) -> Result<(), Fault> {
        let tensor = &self.plan.tensors.all[at.tensor];
        // Static scales are made of this batch only where the state is.
        let measured = match tensor.source {
            ScaleSource::Delayed(_) => tensor.stored.is_none(),
            ScaleSource::Static(_) => self.mode == Mode::Observe,
            ScaleSource::Current | ScaleSource::Bound(_) => false,
        };
        if !measured || self.amax.contains_key(&tensor.measured) {
            return Ok(());
        }
        let at = at.beside(graph, at.source)?;
        let (place, loc) = (place_of(graph, at.dot, at.source)?, graph.node(at.dot).loc);
        let amax = self.rewriter.make(graph, place, loc, |b| {
            b.op("fp8.amax", &[at.source], measure_attr(tensor.how.measure).into_iter().collect())
        })?;
        self.amax.insert(tensor.measured, (amax, region_of(graph, at.source)?));
        Ok(())
    }

    /// One magnitude for each row that is measured, in their order.
    pub(super) fn gather_amax(&mut self, graph: &mut Graph, body: RegionId) -> Result<ValueId, Fault> {
        let rows = match self.mode {
            Mode::Step => self.plan.tensors.delayed,
            Mode::Observe => self.plan.tensors.rows,
        };
        let outside = self.leave_regions(graph, body)?;
        let groups = self.groups(graph, body)?;
        let loc = graph.node(self.raised.function).loc;
        let tensors = &self.plan.tensors;
        self.rewriter.make(graph, Place::Last(body), loc, |b| {
            let mut parts = Vec::new();
            for (_, tensor) in tensors.in_state().into_iter().filter(|&(row, _)| row < rows) {
                let amax = match (tensor.stored, outside.get(&tensor.measured)) {
                    (Some(_), _) => b.constant(&Tensor::zeros(TensorType::scalar(ElementType::F32)))?,
                    (None, Some(&amax)) => amax,
                    (None, None) => return Err("a row was never observed".into()),
                };
                parts.push(flat(b, amax, tensor.rows as i64)?);
            }
            let all = joined(b, &parts)?;
            groups.map_or(Ok(all), |groups| all_reduce(b, all, &groups, "stablehlo.maximum"))
        })
    }

    /// What was measured, as it is in the function's body: carried out of loops and of manual computations, from the innermost on.
    fn leave_regions(&mut self, graph: &mut Graph, body: RegionId) -> Result<HashMap<usize, ValueId>, Fault> {
        let mut inside: BTreeMap<RegionId, Vec<Measured>> = BTreeMap::new();
        let mut order: Vec<usize> = self.amax.keys().copied().collect();
        order.sort_unstable();
        for what in order {
            let (value, region) = self.amax[&what];
            inside.entry(region).or_default().push(Measured { what, value, len: 1 });
        }
        // Loops from the last on, manual computations from the first.
        let deepest = |graph: &Graph, region: RegionId| {
            let node = graph.region(region).parent;
            let is_loop = loop_of(graph, region).is_some();
            let place = if is_loop { i64::from(node.0) } else { -i64::from(node.0) };
            (depth(graph, node), is_loop, place)
        };
        while let Some(region) =
            inside.keys().copied().filter(|&r| r != body).max_by_key(|&r| deepest(graph, r))
        {
            let items = inside.remove(&region).unwrap_or_default();
            let node = graph.region(region).parent;
            let around = graph.node(node).parent.ok_or("what is measured in stands nowhere")?;
            let left = match loop_of(graph, region) {
                Some(node) => self.leave(graph, node, &items)?,
                None => self.leave_devices(graph, node, &items)?,
            };
            inside.entry(around).or_default().extend(left);
        }
        Ok(inside.into_values().flatten().map(|item| (item.what, item.value)).collect())
    }

    /// Hands what one device measures, and the others, out of a manual computation.
    fn leave_devices(
        &mut self,
        graph: &mut Graph,
        node: NodeId,
        items: &[Measured],
    ) -> Result<Vec<Measured>, Fault> {
        let (body, loc) = (graph.node(node).regions[0], graph.node(node).loc);
        let around = graph.node(node).parent.ok_or("a manual computation stands nowhere")?;
        let groups = self.groups(graph, body)?.unwrap_or_default();
        let all = self.rewriter.make(graph, Place::Last(body), loc, |b| {
            let parts = items.iter().map(|i| flat(b, i.value, i.len)).collect::<Result<Vec<_>, _>>()?;
            let all = joined(b, &parts)?;
            all_reduce(b, all, &groups, "stablehlo.maximum")
        })?;
        let all = leave_manual(graph, node, all)?;
        self.rewriter.make(graph, Place::Last(around), loc, |b| {
            let mut start = 0;
            let mut out = Vec::new();
            for &Measured { what, len, .. } in items {
                out.push(Measured { what, value: part(b, all, start, len)?, len });
                start += len;
            }
            Ok(out)
        })
    }

    /// Carries what a loop's body measures out of it.
    fn leave(&mut self, graph: &mut Graph, node: NodeId, items: &[Measured]) -> Result<Vec<Measured>, Fault> {
        let turns = &self.plan.loops[&node];
        let (trips, layers) = (turns.trips, turns.layers);
        let width: i64 = items.iter().map(|i| i.len).sum();
        let (body, loc) = (graph.node(node).regions[1], graph.node(node).loc);
        let around = graph.node(node).parent.ok_or("a loop stands nowhere")?;
        let all = self.rewriter.make(graph, Place::Last(body), loc, |b| {
            let parts = items.iter().map(|i| flat(b, i.value, i.len)).collect::<Result<Vec<_>, _>>()?;
            joined(b, &parts)
        })?;
        let left = if layers {
            let position = self.position(graph, node)?;
            stacked(&mut self.rewriter, graph, node, (trips, position), all)?
        } else {
            self.largest_of_turns(graph, node, all, width)?
        };
        self.rewriter.make(graph, Place::Last(around), loc, |b| {
            let mut start = 0;
            let mut out = Vec::new();
            for &Measured { what, len, .. } in items {
                let (from, to) = if layers {
                    (vec![0, start], vec![trips, start + len])
                } else {
                    (vec![start], vec![start + len])
                };
                let mut value = left;
                if len != width {
                    value = slice(b, value, from, to)?;
                }
                let len = if layers { trips * len } else { len };
                out.push(Measured { what, value: flat(b, value, len)?, len });
                start += items.iter().find(|i| i.what == what).map_or(0, |i| i.len);
            }
            Ok(out)
        })
    }

    /// The largest of what the turns of a loop measure.
    fn largest_of_turns(
        &mut self,
        graph: &mut Graph,
        node: NodeId,
        all: ValueId,
        width: i64,
    ) -> Result<ValueId, Fault> {
        let (body, loc) = (graph.node(node).regions[1], graph.node(node).loc);
        let ty = TensorType::new([width], ElementType::F32);
        let init = self.rewriter.make(graph, Place::Before(node), loc, |b| b.constant(&Tensor::zeros(ty)))?;
        let carried = carry(graph, node, init)?;
        let next = self.rewriter.make(graph, Place::Last(body), loc, |b| {
            b.op("stablehlo.maximum", &[carried.arg, all], vec![])
        })?;
        hand_on(graph, node, next)?;
        Ok(carried.result)
    }
}

/// `len` elements in one dimension.
fn flat(b: &mut Builder<'_>, value: ValueId, len: i64) -> Result<ValueId, Fault> {
    let ty = Type::tensor([len], ElementType::F32);
    if *b.graph.ty(value) == ty {
        return Ok(value);
    }
    b.op_typed("stablehlo.reshape", &[value], vec![], ty)
}

fn depth(graph: &Graph, node: NodeId) -> usize {
    graph.node(node).parent.map_or(0, |r| graph.around(r).count())
}
