//! Steps for nodes that are no part of a kernel: which, and those that move data.

use fp8c_dialects::stablehlo::combine::Combine as Region;
use fp8c_dialects::stablehlo::constant::constant_value;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::{Move, OpView};

use crate::elementwise;
use crate::flow::Class;
use crate::kernel::Kernel;
use crate::planner::{Planner, Scope};
use crate::program::{Home, Moved, Place, Shift, Step};
use crate::shape::{shape_of, sizes};
use crate::view::View;

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
            _ if data.moves().is_some() => self.movement(scope, node)?,
            "stablehlo.constant" | "arith.constant" => self.constant_node(node)?,
            "stablehlo.dot_general" | "stablehlo.dot" | "chlo.ragged_dot" => {
                self.product(scope, node, None)?
            }
            "stablehlo.bitcast_convert" => self.same_bytes(scope, node)?,
            "stablehlo.convolution" => self.convolution(scope, node)?,
            "stablehlo.reduce" => self.fold(scope, node)?,
            "stablehlo.sort" => self.sort(scope, node)?,
            "stablehlo.real" => self.part(scope, node, 0)?,
            "stablehlo.imag" => self.part(scope, node, 1)?,
            "stablehlo.complex" => self.together(scope, node)?,
            "stablehlo.reduce_window" => self.reduce_window(scope, node)?,
            "stablehlo.scatter" => self.scatter(scope, node)?,
            "stablehlo.while" => self.while_loop(scope, node)?,
            "stablehlo.case" | "stablehlo.if" => self.branches(scope, node)?,
            _ => false,
        };
        if done { Ok(()) } else { self.interpreted(scope, node) }
    }

    /// A step that moves elements, where that is more than a view.
    fn movement(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        match self.graph.node(node).moves() {
            Some(Move::Concatenate) => self.concatenate(scope, node),
            Some(Move::Pad) => self.pad(scope, node),
            Some(Move::Reverse) => self.reverse(scope, node),
            Some(Move::DynamicSlice) => self.dynamic_slice(scope, node),
            Some(Move::DynamicUpdateSlice) => self.dynamic_update_slice(scope, node),
            Some(Move::Gather) => self.gather(scope, node),
            _ => Ok(false),
        }
    }

    fn constant_node(&mut self, node: NodeId) -> Result<bool, Diagnostic> {
        let value = constant_value(&OpView::new(self.graph, node));
        let value = value.map_err(|f| Diagnostic::error(code::COMPILE, f))?;
        let buffer = self.constant(&value.to_bytes());
        self.storage.insert(self.graph.node(node).results[0], buffer);
        Ok(true)
    }

    /// Numbers of another width: the same bytes, as the last dimension lies side by side, its lowest bits first.
    fn same_bytes(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        let (operand, result) = (data.operands[0], data.results[0]);
        let bytes = self.bytes(result)?;
        if [operand, result].iter().any(|&v| !elementwise::has_type(shape_of(self.graph, v).elem))
            || [operand, result].iter().any(|&v| shape_of(self.graph, v).elem.is_bool())
            || self.bytes(operand)? != bytes
        {
            return Ok(false);
        }
        let from = self.dense(scope, operand)?;
        let to = self.store(result)?;
        if bytes > 0 {
            let shape = Moved { element: 1, dims: vec![(bytes, 1, 1)] };
            let step = Step::Copy { shape, from, to: Place { buffer: to, offset: 0 }, shift: None };
            self.push(scope, step, [from.buffer, to]);
        }
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
        let value = self.source(scope, data.operands[1])?;
        self.padded(scope, data.operands[0], value, element, (to, &whole), &padding)?;
        Ok(true)
    }

    /// Fills `whole` with a scalar, and copies what of the operand lies inside.
    pub(crate) fn padded(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        operand: ValueId,
        (value, scalar): (usize, View),
        element: usize,
        (to, whole): (usize, &View),
        padding: &Padding<'_>,
    ) -> Result<(), Diagnostic> {
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
        if !sum
            || !elementwise::has_type(ty.elem)
            || shape_of(self.graph, data.results[0]).elements() == Some(0)
        {
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
        let value = self.source(scope, init)?;
        self.padded(scope, input, value, ty.elem.bytes(), (buffer, &whole), &padding)?;
        let along = |sizes: &[usize], factors: &[i64]| -> Vec<(usize, isize)> {
            let strides = whole.strides.iter().zip(factors).map(|(&s, &f)| s * f as isize);
            sizes.iter().copied().zip(strides).collect()
        };
        let result = data.results[0];
        let rows = along(&sizes(shape_of(self.graph, result)), &steps);
        let kernel = Kernel::reduction(&rows, &along(&window, &holes), combine, ty.elem);
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
        Ok(Some(Shift { starts, index, target }))
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
    pub(crate) fn updated(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<usize, Diagnostic> {
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
        let own = matches!(self.buffers[from].home, Home::Arena(_));
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
}

/// Elements before the first of each dimension, and between two.
pub(crate) struct Padding<'p> {
    pub(crate) low: &'p [i64],
    pub(crate) interior: &'p [i64],
}
