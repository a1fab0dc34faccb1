//! Steps for nodes that are no part of a kernel: products, data movement, control flow, and what the interpreter does.

use std::collections::HashSet;
use std::sync::Arc;

use fp8c_cpu::matmul::{BatchDim, Element, FreeDim, InnerDim, Product};
use fp8c_cpu::movement::{Combine, IndexType, Start, Strided, Windows};
use fp8c_cpu::program::{Fault, Place, Shift, Step};
use fp8c_dialects::stablehlo::combine::Combine as Region;
use fp8c_dialects::stablehlo::constant::constant_value;
use fp8c_float::Format;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::interp::eval_node_within;
use fp8c_ir::types::{ElementType, Sign};
use fp8c_ir::{Attr, OpView, Tensor};

use crate::analysis::{Class, shape_of, sizes};
use crate::epilogue::Epilogue;
use crate::kernel::Kernel;
use crate::plan::{Planner, Scope};
use crate::scalar;
use crate::view::{View, dense_strides};

impl<'g> Planner<'g> {
    /// The steps of one node.
    pub(crate) fn node(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<(), Diagnostic> {
        let data = self.graph.node(node);
        if scope.analysis.class(node) != Some(Class::Other) {
            // A view, or computed where it is used.
            return Ok(());
        }
        if let Some(epilogue) = scope.analysis.epilogues.ending(node) {
            let result = data.results[0];
            return self.product(scope, epilogue.product, Some((epilogue, result))).map(|_| ());
        }
        for &result in &data.results {
            self.bytes(result)?;
        }
        let done = match data.name() {
            "stablehlo.constant" | "arith.constant" => self.constant_node(node)?,
            "stablehlo.dot_general" | "stablehlo.dot" => self.product(scope, node, None)?,
            "stablehlo.concatenate" => self.concatenate(scope, node)?,
            "stablehlo.pad" => self.pad(scope, node)?,
            "stablehlo.reduce_window" => self.reduce_window(scope, node)?,
            "stablehlo.reverse" => self.reverse(scope, node)?,
            "stablehlo.dynamic_slice" => self.dynamic_slice(scope, node)?,
            "stablehlo.dynamic_update_slice" => self.dynamic_update_slice(scope, node)?,
            "stablehlo.gather" => self.gather(scope, node)?,
            "stablehlo.scatter" => self.scatter(scope, node)?,
            "stablehlo.while" => self.while_loop(scope, node)?,
            "stablehlo.case" | "stablehlo.if" => self.branches(scope, node)?,
            _ => false,
        };
        if done { Ok(()) } else { self.interpreted(scope, node) }
    }

    fn constant_node(&mut self, node: NodeId) -> Result<bool, Diagnostic> {
        let value = constant_value(&OpView::new(self.graph, node));
        let value = value.map_err(|f| Diagnostic::error(code::COMPILE, f.0))?;
        let buffer = self.constant(&value.to_bytes());
        self.storage.insert(self.graph.node(node).results[0], buffer);
        Ok(true)
    }

    /// A strided copy from one view to another of the same shape.
    pub(crate) fn copy(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        element: usize,
        (from, source): (usize, &View),
        (to, target): (usize, &View),
    ) {
        self.shifted_copy(scope, element, (from, source), (to, target), None);
    }

    fn shifted_copy(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        element: usize,
        (from, source): (usize, &View),
        (to, target): (usize, &View),
        shift: Option<Shift>,
    ) {
        let dims =
            source.shape.iter().zip(&source.strides).zip(&target.strides).map(|((&n, &s), &t)| (n, s, t));
        let shape = Strided::new(element, dims);
        if shape.elements() == 0 {
            return;
        }
        let place = |buffer, view: &View| Place { buffer, offset: view.offset as usize * element };
        let mut touched = vec![from, to];
        touched.extend(shift.iter().flat_map(|s| &s.starts).map(|s| s.0.buffer));
        let step = Step::Copy { shape, from: place(from, source), to: place(to, target), shift };
        self.push(scope, step, touched);
    }

    /// A product; with an epilogue the result is what that makes of it.
    fn product(
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
            plan: product.prepare(),
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

    fn concatenate(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let along = OpView::new(self.graph, node).int("dimension").unwrap_or(0) as usize;
        let data = self.graph.node(node);
        let ty = shape_of(self.graph, data.results[0]);
        let whole = View::dense(&sizes(ty));
        let to = self.store(data.results[0])?;
        let mut offset = 0;
        for &operand in &data.operands {
            let (from, view) = self.source(scope, operand)?;
            let part = View { shape: view.shape.clone(), offset, ..whole.clone() };
            offset += view.shape[along] as isize * whole.strides[along];
            self.copy(scope, ty.elem.bytes(), (from, &view), (to, &part));
        }
        Ok(true)
    }

    /// A copy from the end: kernels have no negative strides, which MLIR's lowering of memrefs takes for unsigned.
    fn reverse(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let dims = OpView::new(self.graph, node).sizes("dimensions").unwrap_or_default();
        let data = self.graph.node(node);
        let (from, view) = self.source(scope, data.operands[0])?;
        let element = shape_of(self.graph, data.results[0]).elem.bytes();
        let to = self.store(data.results[0])?;
        self.copy(scope, element, (from, &view.reverse(&dims)), (to, &View::dense(&view.shape)));
        Ok(true)
    }

    fn pad(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let op = OpView::new(self.graph, node);
        let data = self.graph.node(node);
        let ty = shape_of(self.graph, data.results[0]);
        let (element, whole) = (ty.elem.bytes(), View::dense(&sizes(ty)));
        let to = self.store(data.results[0])?;
        let padding = Padding { low: &op.ints("edge_padding_low"), interior: &op.ints("interior_padding") };
        self.padded(scope, (data.operands[0], data.operands[1]), element, (to, &whole), &padding)?;
        Ok(true)
    }

    /// Fills `whole` with a scalar, and copies what of the operand lies inside.
    fn padded(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        (operand, value): (ValueId, ValueId),
        element: usize,
        (to, whole): (usize, &View),
        padding: &Padding<'_>,
    ) -> Result<(), Diagnostic> {
        let (value, scalar) = self.source(scope, value)?;
        let spread = View { strides: vec![0; whole.shape.len()], offset: scalar.offset, ..whole.clone() };
        self.copy(scope, element, (value, &spread), (to, whole));
        let (from, mut view) = self.source(scope, operand)?;
        let mut part = whole.clone();
        part.shape.clone_from(&view.shape);
        for d in 0..view.shape.len() {
            let (low, step) = (padding.low[d] as isize, padding.interior[d] as isize + 1);
            let end = whole.shape[d] as isize;
            // Elements of the operand whose place is inside the result.
            let first = (0..view.shape[d] as isize).find(|i| low + i * step >= 0).unwrap_or(0);
            let inside = |i: isize| (0..end).contains(&(low + i * step));
            let count = (first..view.shape[d] as isize).take_while(|&i| inside(i)).count();
            view.offset += first * view.strides[d];
            view.shape[d] = count;
            part.offset += (low + first * step) * part.strides[d];
            part.strides[d] *= step;
            part.shape[d] = count;
        }
        if view.elements() > 0 {
            self.copy(scope, element, (from, &view), (to, &part));
        }
        Ok(())
    }

    /// A reduction over a view in which windows overlap.
    fn reduce_window(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let op = OpView::new(self.graph, node);
        let data = self.graph.node(node);
        let (Some(combine), &[input, init]) = (Region::of(&op, 0), data.operands.as_slice()) else {
            return Ok(false);
        };
        let ty = shape_of(self.graph, input);
        let sum = !matches!(combine, Region::First | Region::Second);
        if !sum || !scalar::has_type(ty.elem) || shape_of(self.graph, data.results[0]).elements() == Some(0) {
            return Ok(false);
        }
        let shape = sizes(ty);
        let list = |name: &str| {
            let given = op.ints(name);
            if given.is_empty() { vec![1; shape.len()] } else { given }
        };
        let (steps, holes) = (list("window_strides"), list("window_dilations"));
        let (window, base) = (op.sizes("window_dimensions").unwrap_or_default(), list("base_dilations"));
        let edges = op.ints("padding");
        let edge = |d: usize, end: usize| edges.get(2 * d + end).copied().unwrap_or(0);
        let low: Vec<i64> = (0..shape.len()).map(|d| edge(d, 0)).collect();
        let grown = |d: usize| edge(d, 0) + edge(d, 1) + (shape[d] as i64 - 1).max(0) * base[d] + 1;
        let whole: Vec<usize> = (0..shape.len()).map(|d| grown(d).max(0) as usize).collect();
        if shape.contains(&0) || whole.contains(&0) {
            return Ok(false);
        }
        let whole = View::dense(&whole);
        let buffer = self.buffer(whole.elements() * ty.elem.bytes(), None);
        let interior: Vec<i64> = base.iter().map(|b| b - 1).collect();
        let padding = Padding { low: &low, interior: &interior };
        self.padded(scope, (input, init), ty.elem.bytes(), (buffer, &whole), &padding)?;
        let along = |factors: &[i64]| {
            whole.strides.iter().zip(factors).map(|(&s, &f)| s * f as isize).collect::<Vec<_>>()
        };
        let strides = [along(&steps), along(&holes)].concat();
        let result = data.results[0];
        let kernel =
            Kernel::reduction(&sizes(shape_of(self.graph, result)), &window, strides, combine, ty.elem);
        let (init, view) = self.source(scope, init)?;
        let out = self.store(result)?;
        let first = Place { buffer: init, offset: view.offset as usize * ty.elem.bytes() };
        let args = vec![Place { buffer, offset: 0 }, first, Place { buffer: out, offset: 0 }];
        self.run_kernel(scope, kernel, args);
        Ok(true)
    }

    /// Starting indices of a slice of `shape` in `whole`, which are scalar operands from number `first` on.
    fn starts(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        node: NodeId,
        first: usize,
        (whole, shape): (&View, &[usize]),
        target: bool,
    ) -> Result<Option<Shift>, Diagnostic> {
        let operands = &self.graph.node(node).operands[first..];
        let Some(index) = operands.first().map(|&v| shape_of(self.graph, v).elem) else { return Ok(None) };
        let mut starts = Vec::new();
        for (d, &operand) in operands.iter().enumerate() {
            let place = self.dense(scope, operand)?;
            starts.push((place, whole.strides[d], whole.shape[d] - shape[d]));
        }
        Ok(Some(Shift { starts, index: index_type(index), target }))
    }

    fn dynamic_slice(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        let ty = shape_of(self.graph, data.results[0]);
        let target = View::dense(&sizes(ty));
        let (from, whole) = self.source(scope, data.operands[0])?;
        let shift = self.starts(scope, node, 1, (&whole, &target.shape), false)?;
        let part = View { shape: target.shape.clone(), ..whole };
        let to = self.store(data.results[0])?;
        self.shifted_copy(scope, ty.elem.bytes(), (from, &part), (to, &target), shift);
        Ok(true)
    }

    fn dynamic_update_slice(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        let element = shape_of(self.graph, data.results[0]).elem.bytes();
        let to = self.updated(scope, node)?;
        let whole = View::dense(&sizes(shape_of(self.graph, data.results[0])));
        let (from, update) = self.source(scope, data.operands[1])?;
        let shift = self.starts(scope, node, 2, (&whole, &update.shape), true)?;
        let part = View { shape: update.shape.clone(), ..whole };
        self.shifted_copy(scope, element, (from, &update), (to, &part), shift);
        Ok(true)
    }

    /// The buffer of a result that is operand 0 with some elements changed: the operand's own where nothing else
    /// needs that, else a copy.
    fn updated(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<usize, Diagnostic> {
        let data = self.graph.node(node);
        let (operand, result) = (data.operands[0], data.results[0]);
        let (from, view) = self.source(scope, operand)?;
        let (source, _) = scope.analysis.trace(operand);
        // What a loop carries lies in a buffer of its own, which its condition only looks at.
        let local = match scope.analysis.maker(source) {
            Some(_) => true,
            None => self.in_body && scope.analysis.is_argument(source),
        };
        let last = local && scope.analysis.uses(source) == [node];
        let own = matches!(self.buffers[from].home, fp8c_cpu::program::Home::Arena(_));
        if last && own && view.is_dense() && !self.storage.contains_key(&result) {
            self.storage.insert(result, from);
            return Ok(from);
        }
        let to = self.store(result)?;
        let element = shape_of(self.graph, result).elem.bytes();
        let dense = View::dense(&view.shape);
        self.copy(scope, element, (from, &view), (to, &dense));
        Ok(to)
    }

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
            index: index_type(index),
            starts: map
                .iter()
                .map(|&d| Start {
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

    fn gather(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
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

    fn scatter(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
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
        let Some(combine) = combine(Region::of(&OpView::new(self.graph, node), 0), elem) else {
            return Ok(false);
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
            out: Place { buffer: to, offset: 0 },
            indices: Place { buffer: at, offset: indices.offset as usize * index.bytes() },
            updates: Place { buffer: from, offset: updates.offset as usize * bytes },
        };
        self.push(scope, step, [at, from, to]);
        Ok(true)
    }

    /// The op runs in the reference interpreter.
    fn interpreted(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<(), Diagnostic> {
        let data = self.graph.node(node);
        self.fallbacks.push(node);
        let (mut operands, mut results) = (Vec::new(), Vec::new());
        let captured = captured(self.graph, node);
        let given: Vec<ValueId> = data.operands.iter().chain(&captured).copied().collect();
        for &value in &given {
            let bytes = self.bytes(value)?;
            operands.push((self.dense(scope, value)?, bytes));
        }
        for &result in &data.results {
            let bytes = self.bytes(result)?;
            results.push((Place { buffer: self.store(result)?, offset: 0 }, bytes));
        }
        let types: Vec<_> = given.iter().map(|&v| shape_of(self.graph, v).clone()).collect();
        let own = data.operands.len();
        let graph = Arc::clone(self.graph);
        let host = Box::new(move |bytes: &[&[u8]]| {
            let tensors: Result<Vec<Tensor>, _> =
                types.iter().zip(bytes).map(|(ty, b)| Tensor::from_bytes(ty.clone(), b)).collect();
            let mut tensors = tensors.map_err(|f| Fault(f.0))?;
            let outer = captured.iter().copied().zip(tensors.split_off(own)).collect();
            let results = eval_node_within(&graph, node, &tensors, outer).map_err(|d| Fault(d.message))?;
            Ok(results.iter().map(Tensor::to_bytes).collect())
        });
        let touched: Vec<usize> = operands.iter().chain(&results).map(|p| p.0.buffer).collect();
        self.push(scope, Step::Call { host, operands, results }, touched);
        Ok(())
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

/// Values from outside that the regions of a node read.
fn captured(graph: &Graph, node: NodeId) -> Vec<ValueId> {
    let inside: Vec<NodeId> = graph.node(node).regions.iter().flat_map(|&r| graph.walk(r)).collect();
    let regions = inside.iter().flat_map(|&n| &graph.node(n).regions).chain(&graph.node(node).regions);
    let mut made: HashSet<ValueId> = regions.flat_map(|&r| graph.region(r).args.clone()).collect();
    made.extend(inside.iter().flat_map(|&n| graph.node(n).results.clone()));
    let mut captured: Vec<ValueId> = Vec::new();
    for &value in inside.iter().flat_map(|&n| &graph.node(n).operands) {
        if !made.contains(&value) && !captured.contains(&value) {
            captured.push(value);
        }
    }
    captured
}

/// Elements before the first of each dimension, and between two.
struct Padding<'p> {
    low: &'p [i64],
    interior: &'p [i64],
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

pub(crate) fn index_type(elem: ElementType) -> IndexType {
    IndexType { bytes: elem.bytes(), signed: !elem.is_unsigned() }
}

fn combine(region: Option<Region>, elem: ElementType) -> Option<Combine> {
    match (region?, elem) {
        (Region::Second, _) => Some(Combine::Replace),
        (Region::Add, ElementType::F32) => Some(Combine::AddF32),
        (Region::Add, ElementType::F64) => Some(Combine::AddF64),
        (Region::Add, ElementType::BF16) => Some(Combine::AddBf16),
        (Region::Add, ElementType::F16) => Some(Combine::AddF16),
        (Region::Add, ElementType::Int { width: 8.., .. }) => Some(Combine::AddInt),
        _ => None,
    }
}
