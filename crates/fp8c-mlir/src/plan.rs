//! From a graph to a program: each group becomes a kernel, each other node a step; values get buffers, and buffers that
//! are not needed at the same time get the same memory.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::sync::Arc;

use fp8c_cpu::program::{Buffer, Home, Place, Program, Step};
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;

use crate::analysis::{Analysis, Class, shape_of, sizes};
use crate::emit;
use crate::fuse::{Fusion, fuse};
use crate::invariant::Held;
use crate::kernel::{Bound, Expr, Kernel, kernel};
use crate::memory::{Lifetimes, assign};
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

/// Plans `@main`.
///
/// # Errors
/// When a value is no tensor of known size.
pub(crate) fn plan(graph: &Arc<Graph>) -> Result<Plan, Diagnostic> {
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
    let steps = planner.region(region)?;
    Ok(planner.finish(steps))
}

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
}

/// What planning one region needs at hand.
pub(crate) struct Scope<'a, 'g> {
    pub(crate) analysis: &'a Analysis<'g>,
    pub(crate) steps: Vec<Step>,
}

/// A group or another node, by its place among them.
enum Unit {
    Group(usize),
    Node(NodeId),
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
        }
    }

    /// Size of a value in bytes.
    pub(crate) fn bytes(&self, value: ValueId) -> Result<usize, Diagnostic> {
        let ty = self.graph.ty(value).as_tensor().filter(|t| t.is_static());
        let bytes = ty.and_then(|t| t.elements()?.checked_mul(t.elem.bytes()));
        bytes.ok_or_else(|| {
            let message =
                format!("a value of type {} cannot be compiled: its size is not known", self.graph.ty(value));
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
        Ok((self.store(source)?, view))
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
        if self.main == Some(region) {
            self.place_results(&analysis, region);
        }
        let mut scope = Scope { analysis: &analysis, steps: vec![] };
        for unit in order(&analysis, &fusion, region) {
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
        let Some(end) = self.graph.terminator(region) else { return };
        for (i, &result) in self.graph.node(end).operands.iter().enumerate() {
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
        let Some(end) = self.graph.terminator(region) else { return Ok(()) };
        for (i, &result) in self.graph.node(end).operands.iter().enumerate() {
            let (from, view) = self.source(scope, result)?;
            if self.buffers[from].home == Home::Result(i) {
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
            // Nothing reads it, or there is nothing to compute but where rows are empty sums.
            for value in stored {
                self.empty_reduction(scope, value)?;
            }
            return Ok(());
        }
        let Bound { kernel, reads, writes } = kernel(scope.analysis, fusion, &fusion.groups[group], &stored);
        let mut args = Vec::new();
        for ((value, first), leaf) in reads.into_iter().zip(&kernel.leaves) {
            let buffer = self.store(value)?;
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

    /// A reduction over no elements gives its initial value.
    fn empty_reduction(&mut self, scope: &mut Scope<'_, 'g>, value: ValueId) -> Result<(), Diagnostic> {
        let Some(node) = scope.analysis.maker(value) else { return Ok(()) };
        let shape = sizes(shape_of(self.graph, value));
        let to = self.store(value)?;
        if let Some(Class::Reduce(_)) = scope.analysis.class(node) {
            let (from, init) = self.source(scope, self.graph.node(node).operands[1])?;
            let spread = View { shape: shape.clone(), strides: vec![0; shape.len()], offset: init.offset };
            let element = shape_of(self.graph, value).elem.bytes();
            self.copy(scope, element, (from, &spread), (to, &View::dense(&shape)));
        }
        Ok(())
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
            kernels: vec![],
        };
        Plan { program, kernels: self.kernels, fallbacks: self.fallbacks, storage: self.storage }
    }
}

/// Values of a group that something outside it reads.
fn stored(analysis: &Analysis<'_>, fusion: &Fusion, group: usize) -> Vec<ValueId> {
    let nodes = &fusion.groups[group].nodes;
    let results = nodes.iter().flat_map(|&n| analysis.graph.node(n).results.clone());
    results.filter(|&v| read_outside(analysis, fusion, group, v)).collect()
}

fn read_outside(analysis: &Analysis<'_>, fusion: &Fusion, group: usize, value: ValueId) -> bool {
    readers(analysis, fusion, value).iter().any(|user| fusion.group_of.get(user) != Some(&group))
}

/// Nodes that read a value, themselves or by way of views and inline expressions.
fn readers(analysis: &Analysis<'_>, fusion: &Fusion, value: ValueId) -> Vec<NodeId> {
    let (mut readers, mut work, mut seen) = (Vec::new(), vec![value], HashSet::new());
    while let Some(value) = work.pop() {
        for &user in analysis.users(value).iter().filter(|&&u| seen.insert(u)) {
            let passes = matches!(analysis.class(user), Some(Class::View | Class::Elementwise));
            if passes && !fusion.group_of.contains_key(&user) {
                work.extend(&analysis.graph.node(user).results);
            } else {
                readers.push(user);
            }
        }
    }
    readers
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

/// Groups and other nodes in an order in which each comes after what it reads, otherwise as in the program.
fn order(analysis: &Analysis<'_>, fusion: &Fusion, region: RegionId) -> Vec<Unit> {
    let graph = analysis.graph;
    let nodes = &graph.region(region).nodes;
    let groups = fusion.groups.len();
    // Units: groups first, then other nodes by their place.
    let unit_of: HashMap<NodeId, usize> = nodes
        .iter()
        .enumerate()
        .map(|(i, n)| (*n, fusion.group_of.get(n).copied().unwrap_or(groups + i)))
        .collect();
    let count = groups + nodes.len();
    let (mut waits, mut then) = (vec![0usize; count], vec![Vec::new(); count]);
    let mut place = vec![usize::MAX; count];
    for (i, node) in nodes.iter().enumerate() {
        let unit = unit_of[node];
        place[unit] = place[unit].min(i);
        for &value in &graph.node(*node).results {
            for user in readers(analysis, fusion, value) {
                let to = unit_of[&user];
                if to != unit {
                    then[unit].push(to);
                    waits[to] += 1;
                }
            }
        }
    }
    let mut ready: BinaryHeap<Reverse<(usize, usize)>> = (0..count)
        .filter(|&u| waits[u] == 0 && place[u] != usize::MAX)
        .map(|u| Reverse((place[u], u)))
        .collect();
    let mut units = Vec::new();
    while let Some(Reverse((at, unit))) = ready.pop() {
        if unit < groups {
            units.push(Unit::Group(unit));
        } else if !graph.node(nodes[at]).has(Traits::TERMINATOR) {
            units.push(Unit::Node(nodes[at]));
        }
        for &to in &then[unit] {
            waits[to] -= 1;
            if waits[to] == 0 {
                ready.push(Reverse((place[to], to)));
            }
        }
    }
    units
}
