//! Matrix products, with what is computed while their results are written.

use fp8c_ir::OpView;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::ElementType;

use crate::epilogue::Epilogue;
use crate::planner::{Planner, Scope};
use crate::program::{BatchDim, FreeDim, InnerDim, Place, Product, Scale, Step};
use crate::shape::{shape_of, sizes};
use crate::view::{View, dense_strides};

impl<'g> Planner<'g> {
    /// A product; with an epilogue the result is what that makes of it.
    pub(crate) fn product(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        node: NodeId,
        epilogue: Option<(&Epilogue, ValueId)>,
    ) -> Result<bool, Diagnostic> {
        let op = OpView::new(self.graph, node);
        let data = self.graph.node(node);
        let result = epilogue.map_or(data.results[0], |e| e.1);
        let types = [data.operands[0], data.operands[1], result].map(|v| shape_of(self.graph, v));
        if !types.iter().all(|t| multiplies(t.elem)) {
            return Ok(false);
        }
        let [lhs, rhs, out] = types.map(|t| t.elem);
        if types.iter().any(|t| t.elements() == Some(0)) && types[2].elements() == Some(0) {
            self.store(result)?;
            return Ok(true);
        }
        let numbers = op.attr("dot_dimension_numbers");
        let list = |name: &str| -> Vec<usize> {
            numbers.map(|n| n.field_ints(name)).unwrap_or_default().into_iter().map(|d| d as usize).collect()
        };
        let plain = data.name() == "stablehlo.dot";
        let contract = match plain {
            true => [vec![types[0].rank() - 1], vec![0]],
            false => [list("lhs_contracting_dimensions"), list("rhs_contracting_dimensions")],
        };
        let batch = [list("lhs_batching_dimensions"), list("rhs_batching_dimensions")];
        let (a, left) = self.source(scope, data.operands[0])?;
        let (b, right) = self.source(scope, data.operands[1])?;
        let free = |i: usize, view: &View| -> Vec<usize> {
            (0..view.shape.len()).filter(|d| !batch[i].contains(d) && !contract[i].contains(d)).collect()
        };
        let (rows, columns) = (free(0, &left), free(1, &right));
        let steps = dense_strides(&sizes(types[2]));
        let (nb, nr) = (batch[0].len(), rows.len());
        let c = self.store(result)?;
        let number = |this: &Self, value: ValueId| Place { buffer: this.stored(value), offset: 0 };
        let scale = epilogue.and_then(|e| e.0.scale);
        let scale = scale.map(|v| Scale { at: number(self, v), elem: shape_of(self.graph, v).elem });
        let bias = epilogue.and_then(|e| e.0.bias).map(|v| number(self, v));
        let more: Vec<usize> = scale.iter().map(|s| s.at).chain(bias).map(|p| p.buffer).collect();
        let product = Product {
            lhs,
            rhs,
            out,
            batch: (0..nb)
                .map(|i| BatchDim {
                    size: left.shape[batch[0][i]],
                    lhs: left.strides[batch[0][i]],
                    rhs: right.strides[batch[1][i]],
                    out: steps[i],
                })
                .collect(),
            rows: (rows.iter().enumerate())
                .map(|(i, &d)| FreeDim { size: left.shape[d], operand: left.strides[d], out: steps[nb + i] })
                .collect(),
            columns: (columns.iter().enumerate())
                .map(|(i, &d)| FreeDim {
                    size: right.shape[d],
                    operand: right.strides[d],
                    out: steps[nb + nr + i],
                })
                .collect(),
            inner: (contract[0].iter().zip(&contract[1]))
                .map(|(&l, &r)| InnerDim { size: left.shape[l], lhs: left.strides[l], rhs: right.strides[r] })
                .collect(),
            scale,
            bias,
        };
        let at = |buffer, view: &View, elem: ElementType| Place {
            buffer,
            offset: view.offset as usize * elem.bytes(),
        };
        let step = Step::Product {
            product: Box::new(product),
            lhs: at(a, &left, types[0].elem),
            rhs: at(b, &right, types[1].elem),
            out: Place { buffer: c, offset: 0 },
        };
        self.push(scope, step, [a, b, c].into_iter().chain(more));
        Ok(true)
    }
}

/// Products take and give elements of this type.
pub(crate) fn multiplies(elem: ElementType) -> bool {
    match elem {
        ElementType::F64 | ElementType::F32 | ElementType::Small(_) => true,
        ElementType::Int { width, .. } => matches!(width, 1 | 8 | 16 | 32 | 64),
        ElementType::Index | ElementType::ComplexF32 | ElementType::ComplexF64 => false,
    }
}
