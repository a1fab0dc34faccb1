//! What a scale below the largest magnitude clips off an operand is multiplied in the operand's own type, and added.
//!
//! With `x = x' + r` and `w = w' + s`, where `r` and `s` are clipped off: `x w = x' w' + r w + x' s`, and the first is the product of codes.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::ElementType;

use super::{Use, Work, grain_of, source_of};
use crate::plan::ScaleSource;
use crate::plan::tensors::one_back;
use crate::rewrite::{Place, place_of};

impl Work<'_> {
    /// A product of codes with the products of what was clipped off.
    pub(super) fn with_clipped(
        &mut self,
        graph: &mut Graph,
        i: usize,
        product: ValueId,
    ) -> Result<ValueId, Fault> {
        let (dot, recipe) = (&self.raised.dots[i], &self.plan.recipes[self.plan.decisions[i].recipe]);
        let data = graph.node(dot.node).clone();
        let tensors = *self.plan.tensors.operands.get(&i).ok_or("a product was not planned")?;
        let mut operands = [data.operands[0], data.operands[1]];
        let mut sum = product;
        for side in [0, 1] {
            let (value, tensor) = (data.operands[side], tensors[side]);
            // Nothing lies beyond a largest magnitude, or a bound.
            let planned = &self.plan.tensors.all[tensor];
            if planned.how.measure.is_max() || matches!(planned.source, ScaleSource::Bound(_)) {
                continue;
            }
            let grain = grain_of(graph, recipe, dot, side);
            let source = source_of(graph, &self.plan.exchanged, value, grain).0;
            let at = Use { dot: dot.node, tensor, source };
            let clipped = self.clipped(graph, at, value)?;
            let ty = graph.ty(data.results[0]).clone();
            let attrs: Vec<_> = ["dot_dimension_numbers", "precision_config"]
                .into_iter()
                .filter_map(|name| data.attr(name).cloned().map(|a| (name, a)))
                .collect();
            let (before, mut both) = (Place::Before(dot.node), operands);
            both[side] = clipped;
            let kept = value;
            (sum, operands[side]) = self.rewriter.make(graph, before, data.loc, |b| {
                let rest = b.op_typed("stablehlo.dot_general", &both, attrs, ty)?;
                let kept = b.op("stablehlo.subtract", &[kept, clipped], vec![])?;
                Ok((b.op("stablehlo.add", &[sum, rest], vec![])?, kept))
            })?;
        }
        Ok(sum)
    }

    /// What is clipped off a value: off its source, then moved as the value was.
    fn clipped(&mut self, graph: &mut Graph, at: Use, value: ValueId) -> Result<ValueId, Fault> {
        if let Some(&known) = self.clipped.get(&(value, at.tensor)) {
            return Ok(known);
        }
        let ty = graph.ty(value).clone();
        let clipped = if value == at.source {
            let largest = f64::from(self.plan.tensors.all[at.tensor].how.format.max_finite());
            let operands = [value, self.scale(graph, at)?];
            let (place, loc) = (place_of(graph, at.dot, value)?, graph.node(at.dot).loc);
            let attrs = vec![("largest", Attr::Float(largest, ElementType::F32))];
            self.rewriter.make(graph, place, loc, |b| b.op("fp8.clipped_off", &operands, attrs))?
        } else {
            let before =
                one_back(graph, &self.plan.exchanged, value).ok_or("a moved value is an argument")?;
            let from = self.clipped(graph, at, before)?;
            self.moved_like(graph, at, value, from, ty)?
        };
        self.clipped.insert((value, at.tensor), clipped);
        Ok(clipped)
    }
}
