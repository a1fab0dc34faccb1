//! Gathers and scatters: windows at indices.

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::NodeId;
use fp8c_ir::types::ElementType;
use fp8c_ir::{Attr, OpView};

use crate::planner::{Planner, Scope};
use crate::program::{Combining, Place, Step, WindowStart, Windows};
use crate::shape::{shape_of, sizes};
use crate::view::View;

impl<'g> Planner<'g> {
    /// How the windows of a gather or scatter lie; `windows` is the type of result or updates.
    fn windows(
        &mut self,
        node: NodeId,
        names: [&str; 5],
        (operand, indices, windows): (&View, &View, &View),
        slice: &[usize],
        index: ElementType,
        element: usize,
    ) -> Option<Windows> {
        let op = OpView::new(self.graph, node);
        let numbers = op.attr(if names[0] == "offset_dims" {
            "dimension_numbers"
        } else {
            "scatter_dimension_numbers"
        })?;
        let list =
            |name: &str| -> Vec<usize> { numbers.field_ints(name).into_iter().map(|d| d as usize).collect() };
        let [along, dropped, batching, of_indices, map] = names.map(list);
        let vector = numbers.field("index_vector_dim").and_then(Attr::as_int).unwrap_or(0) as usize;
        let kept: Vec<usize> =
            (0..operand.shape.len()).filter(|d| !dropped.contains(d) && !batching.contains(d)).collect();
        let places: Vec<usize> = (0..windows.shape.len()).filter(|d| !along.contains(d)).collect();
        let points: Vec<usize> = (0..indices.shape.len()).filter(|&d| d != vector).collect();
        let batch = points.iter().map(|p| {
            let at = of_indices.iter().position(|i| i == p);
            at.map_or(0, |at| operand.strides[batching[at]])
        });
        Some(Windows {
            element,
            points: points.iter().map(|&d| (indices.shape[d], indices.strides[d])).collect(),
            component: indices.strides.get(vector).copied().unwrap_or(0),
            index,
            starts: map
                .iter()
                .map(|&d| WindowStart {
                    stride: operand.strides[d],
                    size: operand.shape[d],
                    largest: operand.shape[d].saturating_sub(slice[d]),
                    along: kept.iter().position(|&k| k == d),
                })
                .collect(),
            batch: batch.collect(),
            places: places.iter().map(|&d| windows.strides[d]).collect(),
            window: (along.iter().zip(&kept))
                .map(|(&to, &d)| (slice[d], operand.strides[d], windows.strides[to]))
                .collect(),
        })
    }

    pub(crate) fn gather(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        const NAMES: [&str; 5] = [
            "offset_dims",
            "collapsed_slice_dims",
            "operand_batching_dims",
            "start_indices_batching_dims",
            "start_index_map",
        ];
        let data = self.graph.node(node);
        let element = shape_of(self.graph, data.results[0]).elem.bytes();
        let index = shape_of(self.graph, data.operands[1]).elem;
        let slice = OpView::new(self.graph, node).sizes("slice_sizes").unwrap_or_default();
        let (from, operand) = self.source(scope, data.operands[0])?;
        let (at, indices) = self.source(scope, data.operands[1])?;
        let result = View::dense(&sizes(shape_of(self.graph, data.results[0])));
        let to = self.store(data.results[0])?;
        if result.elements() == 0 {
            return Ok(true);
        }
        let Some(windows) = self.windows(node, NAMES, (&operand, &indices, &result), &slice, index, element)
        else {
            return Ok(false);
        };
        let place =
            |buffer, view: &View, bytes: usize| Place { buffer, offset: view.offset as usize * bytes };
        let step = Step::Gather {
            windows,
            operand: place(from, &operand, element),
            indices: place(at, &indices, index.bytes()),
            out: Place { buffer: to, offset: 0 },
        };
        self.push(scope, step, [from, at, to]);
        Ok(true)
    }

    pub(crate) fn scatter(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        const NAMES: [&str; 5] = [
            "update_window_dims",
            "inserted_window_dims",
            "input_batching_dims",
            "scatter_indices_batching_dims",
            "scatter_dims_to_operand_dims",
        ];
        let data = self.graph.node(node);
        let [_, index, update] = data.operands[..] else { return Ok(false) };
        let elem = shape_of(self.graph, data.results[0]).elem;
        let known = Combine::of(&OpView::new(self.graph, node), 0).filter(|&c| scatters(c, elem));
        let combine = match known {
            Some(known) => Combining::Known(known),
            None => match self.combining(node) {
                Some(kernel) => Combining::Kernel(kernel),
                None => return Ok(false),
            },
        };
        let (at, indices) = self.source(scope, index)?;
        let (from, updates) = self.source(scope, update)?;
        let operand = View::dense(&sizes(shape_of(self.graph, data.results[0])));
        let index = shape_of(self.graph, index).elem;
        // The window in each dimension of the operand: as the updates have it, 1 where they have none.
        let numbers = OpView::new(self.graph, node).attr("scatter_dimension_numbers").cloned();
        let list = |name: &str| -> Vec<usize> {
            numbers
                .as_ref()
                .map(|n| n.field_ints(name))
                .unwrap_or_default()
                .into_iter()
                .map(|d| d as usize)
                .collect()
        };
        let (along, dropped, batching) = (list(NAMES[0]), list(NAMES[1]), list(NAMES[2]));
        let kept = (0..operand.shape.len()).filter(|d| !dropped.contains(d) && !batching.contains(d));
        let mut slice = vec![1; operand.shape.len()];
        kept.zip(&along).for_each(|(d, &u)| slice[d] = updates.shape[u]);
        let to = self.updated(scope, node)?;
        if updates.elements() == 0 {
            return Ok(true);
        }
        let bytes = elem.bytes();
        let Some(windows) = self.windows(node, NAMES, (&operand, &indices, &updates), &slice, index, bytes)
        else {
            return Ok(false);
        };
        let step = Step::Scatter {
            windows,
            combine,
            elem,
            out: Place { buffer: to, offset: 0 },
            indices: Place { buffer: at, offset: indices.offset as usize * index.bytes() },
            updates: Place { buffer: from, offset: updates.offset as usize * bytes },
        };
        self.push(scope, step, [at, from, to]);
        Ok(true)
    }
}

/// Elements of this type are combined one by one, as updates come.
fn scatters(combine: Combine, elem: ElementType) -> bool {
    match combine {
        Combine::Second => true,
        Combine::Add => matches!(
            elem,
            ElementType::F32
                | ElementType::F64
                | ElementType::BF16
                | ElementType::F16
                | ElementType::Int { width: 8.., .. }
        ),
        _ => false,
    }
}
