//! What planning has at hand: buffers and where values lie in them, kernels, constants, and the present step.

use std::collections::HashMap;

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};

use crate::analysis::Analysis;
use crate::capabilities::Capabilities;
use crate::donate::Wishes;
use crate::invariant::{Held, broken};
use crate::kernel::Kernel;
use crate::lifetimes::Lifetimes;
use crate::program::{Buffer, Home, Moved, Place, Shift, Step};
use crate::shape::{shape_of, sizes};
use crate::view::View;

/// More bytes than this no machine has: sums of sizes stay far from overflow.
const MOST: usize = 1 << 46;

pub(crate) struct Planner<'g> {
    pub(crate) graph: &'g Graph,
    pub(crate) able: &'g Capabilities,
    pub(crate) buffers: Vec<Buffer>,
    /// The buffer in which a value lies row by row.
    pub(crate) storage: HashMap<ValueId, usize>,
    pub(crate) constants: Vec<u8>,
    pub(crate) lifetimes: Lifetimes,
    pub(crate) fallbacks: Vec<NodeId>,
    pub(crate) kernels: Vec<Kernel>,
    known: HashMap<Kernel, usize>,
    pub(crate) arguments: Vec<usize>,
    pub(crate) results: Vec<usize>,
    pub(crate) main: Option<RegionId>,
    /// The region is the body of a loop.
    pub(crate) in_body: bool,
    /// Pairs of a result and an argument whose place it may take, and those that do.
    pub(crate) donated: Vec<(usize, usize)>,
    pub(crate) in_place: Vec<(usize, usize)>,
}

/// What planning one region needs at hand.
pub(crate) struct Scope<'a, 'g> {
    pub(crate) analysis: &'a Analysis<'g>,
    pub(crate) steps: Vec<Step>,
    /// What may take the place of an argument.
    pub(crate) wishes: Wishes,
}

impl<'g> Planner<'g> {
    pub(crate) fn new(graph: &'g Graph, able: &'g Capabilities) -> Self {
        Self {
            graph,
            able,
            buffers: vec![],
            storage: HashMap::new(),
            constants: vec![],
            lifetimes: Lifetimes::default(),
            fallbacks: vec![],
            kernels: vec![],
            known: HashMap::new(),
            arguments: vec![],
            results: vec![],
            main: None,
            in_body: false,
            donated: vec![],
            in_place: vec![],
        }
    }

    /// Size of a value in bytes.
    pub(crate) fn bytes(&self, value: ValueId) -> Result<usize, Diagnostic> {
        let ty = self.graph.ty(value).as_tensor().filter(|t| t.is_static());
        let bytes = ty.and_then(|t| t.elements()?.checked_mul(t.elem.bytes()));
        bytes.filter(|&b| b <= MOST).ok_or_else(|| {
            let message = format!(
                "a value of type {} cannot be compiled: its size is {}",
                self.graph.ty(value),
                if bytes.is_some() { "beyond all memory" } else { "not known" }
            );
            let place = self.graph.def_node(value).and_then(|n| self.graph.span(self.graph.node(n).loc));
            Diagnostic::error(code::TYPE, message).or_at(place)
        })
    }

    pub(crate) fn buffer(&mut self, bytes: usize, home: Option<Home>) -> usize {
        self.buffers.push(Buffer { bytes, home: home.unwrap_or(Home::Arena(usize::MAX)) });
        self.buffers.len() - 1
    }

    /// The buffer a value is to be computed into.
    pub(crate) fn store(&mut self, value: ValueId) -> Result<usize, Diagnostic> {
        if let Some(&known) = self.storage.get(&value) {
            return Ok(known);
        }
        let bytes = self.bytes(value)?;
        let buffer = self.buffer(bytes, None);
        self.storage.insert(value, buffer);
        Ok(buffer)
    }

    /// The buffer a value lies in; what computes it has run.
    pub(crate) fn stored(&self, value: ValueId) -> usize {
        let known = self.storage.get(&value).copied();
        known.unwrap_or_else(|| broken!("nothing has stored a value of type {}", self.graph.ty(value)))
    }

    /// A constant's buffer.
    pub(crate) fn constant(&mut self, bytes: &[u8]) -> usize {
        let at = self.constants.len().next_multiple_of(64);
        self.constants.resize(at, 0);
        self.constants.extend_from_slice(bytes);
        self.buffer(bytes.len(), Some(Home::Constant(at)))
    }

    /// Adds a step that touches `buffers`.
    pub(crate) fn push(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        step: Step,
        buffers: impl IntoIterator<Item = usize>,
    ) {
        buffers.into_iter().for_each(|b| self.lifetimes.touch(b));
        self.lifetimes.tick();
        scope.steps.push(step);
    }

    /// A stored value and the view of it that `value` is.
    pub(crate) fn source(
        &mut self,
        scope: &Scope<'_, 'g>,
        value: ValueId,
    ) -> Result<(usize, View), Diagnostic> {
        let (source, path) = scope.analysis.trace(value);
        let base = View::dense(&sizes(shape_of(self.graph, source)));
        let view = scope.analysis.apply(&path, base).held("views have been applied once");
        Ok((self.stored(source), view))
    }

    /// A buffer in which a value lies row by row: its own, or a copy.
    pub(crate) fn dense(&mut self, scope: &mut Scope<'_, 'g>, value: ValueId) -> Result<Place, Diagnostic> {
        let (buffer, view) = self.source(scope, value)?;
        let element = shape_of(self.graph, value).elem.bytes();
        if view.is_contiguous() {
            return Ok(Place { buffer, offset: view.offset as usize * element });
        }
        let bytes = self.bytes(value)?;
        let copy = self.buffer(bytes, None);
        self.copy(scope, element, (buffer, &view), (copy, &View::dense(&view.shape)));
        Ok(Place { buffer: copy, offset: 0 })
    }

    /// Adds a step that runs a kernel on `args`: what it reads, then what it writes.
    pub(crate) fn run_kernel(&mut self, scope: &mut Scope<'_, 'g>, kernel: Kernel, args: Vec<Place>) {
        let kernel = self.kernel(kernel);
        let touched: Vec<usize> = args.iter().map(|p| p.buffer).collect();
        self.push(scope, Step::Kernel { kernel, args }, touched);
    }

    /// The number of a kernel; equal ones have one.
    pub(crate) fn kernel(&mut self, kernel: Kernel) -> usize {
        if let Some(&same) = self.known.get(&kernel) {
            return same;
        }
        self.known.insert(kernel.clone(), self.kernels.len());
        self.kernels.push(kernel);
        self.kernels.len() - 1
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

    pub(crate) fn shifted_copy(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        element: usize,
        (from, source): (usize, &View),
        (to, target): (usize, &View),
        shift: Option<Shift>,
    ) {
        let dims =
            source.shape.iter().zip(&source.strides).zip(&target.strides).map(|((&n, &s), &t)| (n, s, t));
        let shape = Moved { element, dims: dims.collect() };
        if source.elements() == 0 {
            return;
        }
        let place = |buffer, view: &View| Place { buffer, offset: view.offset as usize * element };
        let mut touched = vec![from, to];
        touched.extend(shift.iter().flat_map(|s| &s.starts).map(|s| s.0.buffer));
        let step = Step::Copy { shape, from: place(from, source), to: place(to, target), shift };
        self.push(scope, step, touched);
    }
}
