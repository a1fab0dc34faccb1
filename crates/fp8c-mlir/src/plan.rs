//! From a graph to a program: each group becomes a kernel, each other node a step; values get buffers, and buffers that
//! are not needed at the same time get the same memory.

use std::collections::HashMap;
use std::sync::Arc;

use fp8c_cpu::program::{Buffer, Home, Place, Program, Step};
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};

use crate::analysis::{Analysis, Class, shape_of, sizes};
use crate::donate::Wishes;
use crate::emit;
use crate::fuse::{Fusion, fuse};
use crate::invariant::{Held, broken};
use crate::kernel::{Bound, Expr, Kernel, kernel};
use crate::memory::{Lifetimes, assign};
use crate::order::{Unit, Units, stored};
use crate::view::View;

/// A program without its machine code, and the kernels that are it.
pub(crate) struct Plan {
    pub(crate) program: Program,
    pub(crate) kernels: Vec<Kernel>,
    /// Ops that run in the interpreter.
    pub(crate) fallbacks: Vec<NodeId>,
    /// The buffer in which a value lies.
    pub(crate) storage: HashMap<ValueId, usize>,
}

/// Plans `@main`. The results of `donated`, pairs of a result and an argument, take the place of arguments where they can.
///
/// # Errors
/// When a value is no tensor of known size.
pub(crate) fn plan(graph: &Arc<Graph>, donated: &[(usize, usize)]) -> Result<Plan, Diagnostic> {
    let main =
        graph.main().ok_or_else(|| Diagnostic::error(code::COMPILE, "the module has no function @main"))?;
    let region = graph.node(main).regions.first().copied();
    let region = region.ok_or_else(|| Diagnostic::error(code::COMPILE, "@main has no body"))?;
    let mut planner = Planner::new(graph);
    for (i, &argument) in graph.region(region).args.iter().enumerate() {
        let bytes = planner.bytes(argument)?;
        planner.arguments.push(bytes);
        let buffer = planner.buffer(bytes, Some(Home::Argument(i)));
        planner.storage.insert(argument, buffer);
    }
    let end =
        graph.terminator(region).ok_or_else(|| Diagnostic::error(code::COMPILE, "@main does not return"))?;
    let results = graph.node(end).operands.clone();
    for &result in &results {
        let bytes = planner.bytes(result)?;
        planner.results.push(bytes);
    }
    planner.main = Some(region);
    planner.donated = donated.to_vec();
    let steps = planner.region(region)?;
    Ok(planner.finish(steps))
}

/// More bytes than this no machine has: sums of sizes stay far from overflow.
const MOST: usize = 1 << 46;

pub(crate) struct Planner<'g> {
    pub(crate) graph: &'g Arc<Graph>,
    pub(crate) buffers: Vec<Buffer>,
    /// The buffer in which a value lies row by row.
    pub(crate) storage: HashMap<ValueId, usize>,
    pub(crate) constants: Vec<u8>,
    pub(crate) lifetimes: Lifetimes,
    pub(crate) fallbacks: Vec<NodeId>,
    kernels: Vec<Kernel>,
    known: HashMap<String, Vec<usize>>,
    arguments: Vec<usize>,
    results: Vec<usize>,
    main: Option<RegionId>,
    /// The region is the body of a loop.
    pub(crate) in_body: bool,
    /// Pairs of a result and an argument whose place it may take, and those that do.
    donated: Vec<(usize, usize)>,
    in_place: Vec<(usize, usize)>,
}

/// What planning one region needs at hand.
pub(crate) struct Scope<'a, 'g> {
    pub(crate) analysis: &'a Analysis<'g>,
    pub(crate) steps: Vec<Step>,
    /// What may take the place of an argument.
    pub(crate) wishes: Wishes,
}

impl<'g> Planner<'g> {
    fn new(graph: &'g Arc<Graph>) -> Self {
        Self {
            graph,
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

    /// Plans a region, up to its terminator; what that returns is stored, row by row or as a view.
    pub(crate) fn region(&mut self, region: RegionId) -> Result<Vec<Step>, Diagnostic> {
        let graph = self.graph;
        let analysis = Analysis::new(graph, region);
        let fusion = fuse(&analysis, region);
        let mut wishes = Wishes::default();
        if self.main == Some(region) {
            self.place_results(&analysis, region);
            wishes = Wishes::new(&analysis, region, &returned(graph, region), &self.donated);
        }
        let units = Units::new(&analysis, &fusion, region, &wishes);
        wishes.settle(&analysis, &fusion, &units);
        let mut scope = Scope { analysis: &analysis, steps: vec![], wishes };
        for unit in units.in_order {
            match unit {
                Unit::Group(group) => self.group(&mut scope, &fusion, group)?,
                Unit::Node(node) => self.node(&mut scope, node)?,
            }
        }
        if self.main == Some(region) {
            self.return_results(&mut scope, region)?;
        }
        Ok(scope.steps)
    }

    /// What `@main` computes and returns is computed where the caller wants it.
    fn place_results(&mut self, analysis: &Analysis<'g>, region: RegionId) {
        for (i, result) in returned(self.graph, region).into_iter().enumerate() {
            let (source, path) = analysis.trace(result);
            let dense = View::dense(&sizes(shape_of(self.graph, source)));
            let n = dense.elements();
            let whole = analysis.apply(&path, dense).is_some_and(|v| v.is_dense() && v.elements() == n);
            let computed = analysis.maker(source).is_some_and(|m| self.computes_into(analysis, m));
            if whole && computed && !self.storage.contains_key(&source) {
                let buffer = self.buffer(self.results[i], Some(Home::Result(i)));
                self.storage.insert(source, buffer);
            }
        }
    }

    /// The node writes its results into buffers that may be chosen.
    fn computes_into(&self, analysis: &Analysis<'g>, node: NodeId) -> bool {
        let name = self.graph.node(node).name();
        analysis.class(node) != Some(Class::View)
            && !matches!(name, "stablehlo.while" | "stablehlo.dynamic_update_slice" | "stablehlo.scatter")
            && !(name == "stablehlo.constant" && analysis.class(node) == Some(Class::Other))
    }

    fn return_results(&mut self, scope: &mut Scope<'_, 'g>, region: RegionId) -> Result<(), Diagnostic> {
        for (i, result) in returned(self.graph, region).into_iter().enumerate() {
            let (from, view) = self.source(scope, result)?;
            let placed = self.in_place.iter().any(|p| p.0 == i);
            if placed || self.buffers[from].home == Home::Result(i) {
                continue;
            }
            let to = self.buffer(self.results[i], Some(Home::Result(i)));
            let element = shape_of(self.graph, result).elem.bytes();
            self.copy(scope, element, (from, &view), (to, &View::dense(&view.shape)));
        }
        Ok(())
    }

    fn group(&mut self, scope: &mut Scope<'_, 'g>, fusion: &Fusion, group: usize) -> Result<(), Diagnostic> {
        let stored = stored(scope.analysis, fusion, group);
        if stored.is_empty() || fusion.groups[group].elements == 0 {
            // Nothing reads it, or there is nothing to compute.
            for value in stored {
                self.store(value)?;
            }
            return Ok(());
        }
        let mut bound = kernel(scope.analysis, fusion, &fusion.groups[group], &stored);
        for (at, &value) in stored.iter().enumerate() {
            if let Some(wish) = scope.wishes.of(value).filter(|w| bound.overwrite(at, w.overwritten)) {
                self.storage.insert(value, self.storage[&wish.overwritten]);
                self.results[wish.result] = 0;
                self.in_place.push((wish.result, wish.argument));
            }
        }
        let Bound { kernel, reads, writes } = bound;
        let mut args = Vec::new();
        for ((value, first), leaf) in reads.into_iter().zip(&kernel.leaves) {
            let buffer = self.stored(value);
            args.push(Place { buffer, offset: first as usize * leaf.elem.bytes() });
        }
        for value in writes {
            args.push(Place { buffer: self.store(value)?, offset: 0 });
        }
        self.run_kernel(scope, kernel, args);
        Ok(())
    }

    /// Adds a step that runs a kernel on `args`: what it reads, then what it writes.
    pub(crate) fn run_kernel(&mut self, scope: &mut Scope<'_, 'g>, kernel: Kernel, args: Vec<Place>) {
        let (units, unit_ns) = (emit::units(&kernel), price(&kernel));
        let kernel = self.kernel(kernel);
        let touched: Vec<usize> = args.iter().map(|p| p.buffer).collect();
        self.push(scope, Step::Kernel { kernel, args, units, unit_ns }, touched);
    }

    /// The number of a kernel; equal ones have one.
    fn kernel(&mut self, kernel: Kernel) -> usize {
        let key =
            format!("{:?}{:?}{}{}", kernel.rows, kernel.columns, kernel.exprs.len(), kernel.leaves.len());
        let alike = self.known.entry(key).or_default();
        if let Some(&same) = alike.iter().find(|&&k| self.kernels[k] == kernel) {
            return same;
        }
        alike.push(self.kernels.len());
        self.kernels.push(kernel);
        self.kernels.len() - 1
    }

    fn finish(mut self, steps: Vec<Step>) -> Plan {
        let arena = assign(&mut self.buffers, &self.lifetimes);
        let program = Program {
            buffers: self.buffers,
            steps,
            constants: self.constants,
            arena,
            arguments: self.arguments,
            results: self.results,
            in_place: self.in_place,
            kernels: vec![],
        };
        Plan { program, kernels: self.kernels, fallbacks: self.fallbacks, storage: self.storage }
    }
}

/// What a region returns.
fn returned(graph: &Graph, region: RegionId) -> Vec<ValueId> {
    graph.terminator(region).map(|end| graph.node(end).operands.clone()).unwrap_or_default()
}

/// Estimated time of one unit of a kernel's range.
fn price(kernel: &Kernel) -> f64 {
    let columns: usize = kernel.columns.iter().product();
    let rows = kernel.row_count() / emit::units(kernel).max(1);
    let each: f64 = (kernel.exprs.iter().filter(|e| !e.by_row || kernel.columns.is_empty()))
        .map(|e| match &e.expr {
            Expr::Op { name, .. } if crate::scalar::is_cheap(name) => 0.03,
            Expr::Op { .. } => 0.6,
            Expr::Leaf(_) => 0.1,
            _ => 0.03,
        })
        .sum();
    (columns * rows) as f64 * each + 10.0
}
