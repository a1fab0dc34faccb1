//! Matrix products, with what is computed while their results are written.

use fp8c_cpu::matmul::{BatchDim, Element, FreeDim, InnerDim, Product};
use fp8c_cpu::program::{Place, Step};
use fp8c_float::Format;
use fp8c_ir::OpView;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::{ElementType, Sign};

use crate::analysis::{shape_of, sizes};
use crate::epilogue::Epilogue;
use crate::plan::{Planner, Scope};
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
        let [Some(lhs), Some(rhs), Some(out)] = types.map(|t| element(t.elem)) else { return Ok(false) };
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
        };
        let c = self.store(result)?;
        let number =
            |this: &Self, value: Option<ValueId>| value.map(|v| Place { buffer: this.stored(v), offset: 0 });
        let scale = number(self, epilogue.and_then(|e| e.0.scale));
        let bias = number(self, epilogue.and_then(|e| e.0.bias));
        let at = |buffer, view: &View, elem: ElementType| Place {
            buffer,
            offset: view.offset as usize * elem.bytes(),
        };
        let step = Step::Product {
            plan: Box::new(product.prepare()),
            lhs: at(a, &left, types[0].elem),
            rhs: at(b, &right, types[1].elem),
            out: Place { buffer: c, offset: 0 },
            scale,
            bias,
        };
        let more = scale.iter().chain(&bias).map(|p| p.buffer);
        self.push(scope, step, [a, b, c].into_iter().chain(more));
        Ok(true)
    }
}

/// How many dimensions of a product's result are columns: of the right operand alone. They come last.
pub(crate) fn free_columns(graph: &Graph, node: NodeId) -> usize {
    let op = OpView::new(graph, node);
    let rank = shape_of(graph, graph.node(node).operands[1]).rank();
    let listed = |name: &str| op.attr("dot_dimension_numbers").map_or(0, |n| n.field_ints(name).len());
    let taken = listed("rhs_contracting_dimensions") + listed("rhs_batching_dimensions");
    rank - if graph.name(node) == "stablehlo.dot" { 1 } else { taken }
}

/// Storage of an element type that products take.
fn element(elem: ElementType) -> Option<Element> {
    Some(match elem {
        ElementType::F64 => Element::F64,
        ElementType::F32 => Element::F32,
        ElementType::Small(format) => match format {
            Format::BF16 => Element::Bf16,
            Format::F16 => Element::F16,
            Format::F8E4M3 => Element::F8E4M3,
            Format::F8E4M3FN => Element::F8E4M3Fn,
            Format::F8E5M2 => Element::F8E5M2,
            Format::F8E4M3FNUZ => Element::F8E4M3FnUz,
            Format::F8E5M2FNUZ => Element::F8E5M2FnUz,
            Format::F8E3M4 => Element::F8E3M4,
            Format::F8E8M0FNU => Element::F8E8M0Fnu,
        },
        ElementType::Int { width, sign } => match (width, sign == Sign::Unsigned) {
            (1, _) => Element::Bool,
            (8, false) => Element::I8,
            (8, true) => Element::U8,
            (16, false) => Element::I16,
            (16, true) => Element::U16,
            (32, false) => Element::I32,
            (32, true) => Element::U32,
            (64, false) => Element::I64,
            (64, true) => Element::U64,
            _ => return None,
        },
        _ => return None,
    })
}
