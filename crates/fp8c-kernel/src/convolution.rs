//! Convolutions as matrix products: the input, padded where it must be, is read through a view in which windows overlap.

use fp8c_dialects::stablehlo::convolution::{Layout, layout};
use fp8c_ir::OpView;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::NodeId;

use crate::planner::{Planner, Scope};
use crate::products::multiplies;
use crate::program::{BatchDim, FreeDim, InnerDim, Place, Product, Step};
use crate::shape::{elements, shape_of, sizes};
use crate::steps::Padding;
use crate::view::{View, dense_strides};

impl<'g> Planner<'g> {
    pub(crate) fn convolution(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        node: NodeId,
    ) -> Result<bool, Diagnostic> {
        let op = OpView::new(self.graph, node);
        let data = self.graph.node(node);
        let Ok(layout) = layout(&op) else { return Ok(false) };
        let values = [data.operands[0], data.operands[1], data.results[0]];
        let types = values.map(|v| shape_of(self.graph, v));
        if !types.iter().all(|t| multiplies(t.elem)) || values.iter().any(|&v| elements(self.graph, v) == 0) {
            return Ok(false);
        }
        let Some((input, view)) = self.windows_of(scope, node, &layout)? else { return Ok(false) };
        let (kernel, weights) = self.source(scope, values[1])?;
        let to = self.store(values[2])?;
        let (product, first) = product(&op, &layout, &view, &weights, &sizes(types[2]));
        let [lhs, rhs, out] = types.map(|t| t.elem);
        let product = Product { lhs, rhs, out, ..product };
        let at = |buffer, offset: isize, bytes: usize| Place { buffer, offset: offset as usize * bytes };
        let step = Step::Product {
            product: Box::new(product),
            lhs: at(input, view.offset, lhs.bytes()),
            rhs: at(kernel, weights.offset + first, rhs.bytes()),
            out: at(to, 0, 1),
        };
        self.push(scope, step, [input, kernel, to]);
        Ok(true)
    }

    /// The input with what is around and between its elements: zeros, as the specification has it.
    fn windows_of(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        node: NodeId,
        layout: &Layout,
    ) -> Result<Option<(usize, View)>, Diagnostic> {
        let op = OpView::new(self.graph, node);
        let input = self.graph.node(node).operands[0];
        let (from, view) = self.source(scope, input)?;
        let (padding, dilation) = (op.ints("padding"), per_window(&op, "lhs_dilation", layout));
        if padding.iter().all(|&p| p == 0) && dilation.iter().all(|&d| d == 1) {
            return Ok(Some((from, view)));
        }
        let rank = view.shape.len();
        let (mut low, mut interior) = (vec![0; rank], vec![0; rank]);
        let mut whole = view.shape.clone();
        for (i, &d) in layout.lhs.spatial.iter().enumerate() {
            let edge = |end: usize| padding.get(2 * i + end).copied().unwrap_or(0);
            (low[d], interior[d]) = (edge(0), dilation[i] - 1);
            let size = edge(0) + edge(1) + (view.shape[d] as i64 - 1) * dilation[i] + 1;
            let Some(size) = usize::try_from(size).ok().filter(|&n| n > 0) else { return Ok(None) };
            whole[d] = size;
        }
        let element = shape_of(self.graph, input).elem.bytes();
        let whole = View::dense(&whole);
        let zero = (self.constant(&vec![0; element]), View::dense(&[]));
        let buffer = self.buffer(whole.elements() * element, None);
        let padding = Padding { low: &low, interior: &interior };
        self.padded(scope, input, zero, element, (buffer, &whole), &padding)?;
        Ok(Some((buffer, whole)))
    }
}

/// A number for each dimension of the window; one where nothing is said.
fn per_window(op: &OpView<'_>, name: &str, layout: &Layout) -> Vec<i64> {
    let given = op.ints(name);
    if given.is_empty() { vec![1; layout.lhs.spatial.len()] } else { given }
}

/// The dimensions of the product, and the first element of the weights: the last of a window that is turned round.
fn product(
    op: &OpView<'_>,
    layout: &Layout,
    input: &View,
    weights: &View,
    out: &[usize],
) -> (Product, isize) {
    let Layout { lhs: l, rhs: r, out: o, .. } = layout;
    let steps = dense_strides(out);
    let (strides, holes) = (per_window(op, "window_strides", layout), per_window(op, "rhs_dilation", layout));
    let groups = layout.feature_groups.max(layout.batch_groups);
    let each = out[o.feature] / groups;
    let features = weights.shape[r.feature];
    let group = if layout.batch_groups > 1 {
        out[o.batch] as isize * input.strides[l.batch]
    } else {
        features as isize * input.strides[l.feature]
    };
    let mut rows = vec![FreeDim { size: out[o.batch], operand: input.strides[l.batch], out: steps[o.batch] }];
    let mut inner =
        vec![InnerDim { size: features, lhs: input.strides[l.feature], rhs: weights.strides[r.feature] }];
    let mut first = 0;
    for i in 0..l.spatial.len() {
        let (from, to) = (input.strides[l.spatial[i]], o.spatial[i]);
        rows.push(FreeDim { size: out[to], operand: from * strides[i] as isize, out: steps[to] });
        let (size, mut stride) = (weights.shape[r.spatial[i]], weights.strides[r.spatial[i]]);
        if layout.reversed[i] {
            first += (size as isize - 1) * stride;
            stride = -stride;
        }
        inner.push(InnerDim { size, lhs: from * holes[i] as isize, rhs: stride });
    }
    let product = Product {
        lhs: fp8c_ir::ElementType::F32,
        rhs: fp8c_ir::ElementType::F32,
        out: fp8c_ir::ElementType::F32,
        batch: vec![BatchDim {
            size: groups,
            lhs: group,
            rhs: each as isize * weights.strides[r.batch],
            out: each as isize * steps[o.feature],
        }],
        rows,
        columns: vec![FreeDim { size: each, operand: weights.strides[r.batch], out: steps[o.feature] }],
        inner,
        scale: None,
        bias: None,
    };
    (product, first)
}
