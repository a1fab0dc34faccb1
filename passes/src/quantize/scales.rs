//! Where the scale of a quantized tensor comes from: a row of the state, this step's own values, or a bound that the ops around it show.

use fp8c_float::Format;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::view::OpView;
use fp8c_ir::{Builder, Tensor};

use super::Work;
use crate::ops::{current_scale, part};
use crate::plan::OperandRole;

/// Where the scale of a tensor in a format comes from.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum ScaleFrom {
    /// A row of the state.
    Row(usize),
    /// The tensor's largest magnitude in this step.
    Current,
    /// A magnitude that the tensor cannot exceed.
    Bound(f32),
}

/// A tensor in a format.
#[derive(Clone, Copy, Debug)]
pub(super) struct Coded {
    pub(super) format: Format,
    pub(super) from: ScaleFrom,
    /// The scale, once it is made.
    pub(super) scale: Option<ValueId>,
}

impl Work<'_> {
    /// The largest magnitude of a tensor, once; its rows (other formats) share it.
    pub(super) fn observe(
        &mut self,
        b: &mut Builder<'_>,
        number: u32,
        source: ValueId,
    ) -> Result<ValueId, Fault> {
        if let Some(&amax) = self.amax.get(&number) {
            return Ok(amax);
        }
        let amax = b.op("fp8.amax", &[source], vec![])?;
        self.amax.insert(number, amax);
        Ok(amax)
    }

    /// The scale of a tensor in a format, once.
    pub(super) fn scale(
        &mut self,
        b: &mut Builder<'_>,
        tensor: usize,
        source: ValueId,
    ) -> Result<ValueId, Fault> {
        let Coded { format, from, scale } = self.tensors[tensor];
        if let Some(scale) = scale {
            return Ok(scale);
        }
        let scaling = &self.plan.recipes[0].scaling;
        let scale = match from {
            ScaleFrom::Row(row) => self.row_scale(b, row)?,
            ScaleFrom::Current => {
                let amax = b.op("fp8.amax", &[source], vec![])?;
                current_scale(b, amax, format.max_finite(), scaling.margin, scaling.pow2)?
            }
            ScaleFrom::Bound(bound) => {
                let max = format.max_finite();
                let scale = if scaling.pow2 { fp8c_float::pow2_scale(bound, max) } else { bound / max };
                b.constant(&Tensor::from_f32(TensorType::scalar(ElementType::F32), vec![scale]))?
            }
        };
        self.tensors[tensor].scale = Some(scale);
        Ok(scale)
    }

    pub(super) fn row_scale(&self, b: &mut Builder<'_>, row: usize) -> Result<ValueId, Fault> {
        let Some([all, _]) = self.state else { return Err("the step has no state".into()) };
        let one = part(b, all, row as i64, 1)?;
        b.op_typed("stablehlo.reshape", &[one], vec![], Type::tensor([], ElementType::F32))
    }
}

/// What a smoothed tensor's scale comes from; nothing for tensors whose scale is delayed.
pub(super) fn scale_from(graph: &Graph, source: ValueId, role: OperandRole) -> Option<ScaleFrom> {
    let node = graph.def_node(source)?;
    let operands = &graph.node(node).operands;
    match graph.name(node) {
        // A weight that factors were moved to grows as soon as an outlier appears: a delayed scale would clamp it.
        "fp8.scale_by" if role == OperandRole::Weight => Some(ScaleFrom::Current),
        "fp8.unscale_by" => {
            let scale = graph.def_node(operands[1])?;
            let amax = graph.def_node(*graph.node(scale).operands.first()?)?;
            let own = graph.name(scale) == "fp8.current_scale"
                && graph.name(amax) == "fp8.amax"
                && graph.node(amax).operands[0] == operands[0];
            let bound = fp8c_dialects::fp8::rescale::current_largest(&OpView::new(graph, scale)).ok()?;
            own.then_some(ScaleFrom::Bound(bound))
        }
        _ => None,
    }
}
