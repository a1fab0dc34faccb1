//! Weights that are stacked for a loop over layers and whose codes are to be state: quantized whole, outside of the loop, with a scale for each
//! turn; the turn cuts its codes out of these. Each code and each magnitude is that of the turn.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::{ElementType, Type};

use super::{SCALE, Use, Work};
use crate::plan::weight_cache::{Cached, blocks, scales_shape, trace};
use crate::rewrite::Place;
use crate::rewrite::ops::{convert, part, reshaped, tensor};

impl Work<'_> {
    /// The stack that a planned tensor is, where its codes are to be state.
    pub(super) fn stack(&self, tensor: usize) -> Option<Cached> {
        let cached = self.plan.tensors.cache.cached.iter().find(|c| c.tensor == tensor);
        cached.filter(|c| c.layers > 1).copied()
    }

    /// The largest magnitude of each part of a stack.
    pub(super) fn magnitudes_of_stack(&mut self, graph: &mut Graph, stack: Cached) -> Result<ValueId, Fault> {
        let body = graph.node(self.raised.function).regions[0];
        let arg = self.raised.args[stack.input];
        self.rewriter.make(graph, Place::First(body), graph.value(arg).loc, |b| {
            let x = convert(b, arg, stack.elem)?;
            let block = blocks(&tensor(b, x)?.shape);
            let amax = b.op("fp8.amax", &[x], vec![("block", Attr::ints(block))])?;
            reshaped(b, amax, &[stack.layers])
        })
    }

    /// The codes of a turn, as the tensor is taken.
    pub(super) fn codes_of_turn(
        &mut self,
        graph: &mut Graph,
        at: Use,
        stack: Cached,
    ) -> Result<ValueId, Fault> {
        let body = graph.node(self.raised.function).regions[0];
        let all = match self.stacks.get(&at.tensor) {
            Some(&all) => all,
            None => self.codes_of_stack(graph, stack)?,
        };
        self.stacks.insert(at.tensor, all);
        let traced = trace(graph, body, at.source).ok_or("a stack is not what it was planned to be")?;
        let (slice, moves) = traced.slice.ok_or("a stack is not cut")?;
        let elem = tensor_elem(graph, all)?;
        let mut codes = all;
        for &node in std::iter::once(&slice).chain(traced.moves[..moves].iter().rev()) {
            let data = graph.node(node).clone();
            let ty = graph.ty(data.results[0]).as_tensor().ok_or("a weight is not a tensor")?;
            let ty = Type::from(ty.with_elem(elem));
            let operands: Vec<ValueId> =
                std::iter::once(codes).chain(data.operands[1..].iter().copied()).collect();
            codes = self.rewriter.make(graph, Place::After(node), data.loc, |b| {
                b.op_typed(data.name(), &operands, vec![], ty)
            })?;
            if let Some(made) = graph.def_node(codes) {
                graph.node_mut(made).attrs = data.attrs.iter().filter(|a| a.inherent).cloned().collect();
            }
        }
        Ok(codes)
    }

    fn codes_of_stack(&mut self, graph: &mut Graph, stack: Cached) -> Result<ValueId, Fault> {
        let body = graph.node(self.raised.function).regions[0];
        let arg = self.raised.args[stack.input];
        let planned = &self.plan.tensors.all[stack.tensor];
        let row = planned.source.row().ok_or("a stack has no rows of scales")?;
        let scales = *self.state.get(SCALE).ok_or("the step has no state")?;
        let elem = ElementType::Small(planned.how.format);
        self.rewriter.make(graph, Place::First(body), graph.value(arg).loc, |b| {
            let x = convert(b, arg, stack.elem)?;
            let ty = tensor(b, x)?;
            let block = blocks(&ty.shape);
            let own = part(b, scales, row as i64, stack.layers)?;
            let own = reshaped(b, own, &scales_shape(stack.layers, ty.rank()))?;
            b.op_typed(
                "fp8.quantize",
                &[x, own],
                vec![("block", Attr::ints(block))],
                ty.with_elem(elem).into(),
            )
        })
    }
}

fn tensor_elem(graph: &Graph, value: ValueId) -> Result<ElementType, Fault> {
    graph.ty(value).as_tensor().map(|t| t.elem).ok_or_else(|| "codes are not a tensor".into())
}
