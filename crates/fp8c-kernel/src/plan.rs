//! From a graph to a program: each group becomes a kernel, each other node a step; values get buffers, and buffers that
//! are not needed at the same time get the same memory.

use fp8c_ir::Move;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};

use crate::analysis::Analysis;
use crate::build::{Bound, kernel};
use crate::capabilities::Capabilities;
use crate::donate::Wishes;
use crate::flow::Class;
use crate::fuse::{Fusion, fuse};
use crate::lifetimes::assign;
use crate::order::{Unit, Units};
use crate::planner::{Planner, Scope};
use crate::program::{Home, Place, Program, Step};
use crate::reads::stored;
use crate::shape::{shape_of, sizes};
use crate::view::View;

/// Plans `@main`, whose calls have been inlined ([`crate::simplified`]), for a backend. The results of `donated`, pairs of a
/// result and an argument, take the place of arguments where they can.
///
/// # Errors
/// When a value is no tensor of known size.
pub fn plan(graph: &Graph, able: &Capabilities, donated: &[(usize, usize)]) -> Result<Program, Diagnostic> {
    let main =
        graph.main().ok_or_else(|| Diagnostic::error(code::COMPILE, "the module has no function @main"))?;
    let region = graph.node(main).regions.first().copied();
    let region = region.ok_or_else(|| Diagnostic::error(code::COMPILE, "@main has no body"))?;
    let mut planner = Planner::new(graph, able);
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

impl<'g> Planner<'g> {
    /// Plans a region, up to its terminator; what that returns is stored, row by row or as a view.
    pub(crate) fn region(&mut self, region: RegionId) -> Result<Vec<Step>, Diagnostic> {
        let graph = self.graph;
        let analysis = Analysis::new(graph, region, self.able);
        let fusion = fuse(&analysis, region);
        let mut wishes = Wishes::default();
        if self.main == Some(region) {
            self.place_results(&analysis, region);
            wishes = Wishes::new(&analysis, region, &returned(graph, region), &self.donated);
        }
        let units =
            Units::new(&analysis, &fusion, region, |unit_of| wishes.after(&analysis, &fusion, unit_of));
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
        let data = self.graph.node(node);
        let writes_over = data.is(Move::DynamicUpdateSlice)
            || matches!(data.name(), "stablehlo.while" | "stablehlo.scatter");
        let constant = data.name() == "stablehlo.constant" && analysis.class(node) == Some(Class::Other);
        analysis.class(node) != Some(Class::View) && !writes_over && !constant
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

    fn finish(mut self, steps: Vec<Step>) -> Program {
        let arena = assign(&mut self.buffers, &self.lifetimes);
        Program {
            buffers: self.buffers,
            steps,
            kernels: self.kernels,
            constants: self.constants,
            arena,
            arguments: self.arguments,
            results: self.results,
            in_place: self.in_place,
            fallbacks: self.fallbacks,
            storage: self.storage,
        }
    }
}

/// What a region returns.
fn returned(graph: &Graph, region: RegionId) -> Vec<ValueId> {
    graph.terminator(region).map(|end| graph.node(end).operands.clone()).unwrap_or_default()
}
