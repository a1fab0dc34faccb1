//! Loops and branches: steps that hold the steps of regions.

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{NodeId, RegionId, ValueId};

use crate::analysis::Analysis;
use crate::donate::Wishes;
use crate::planner::{Planner, Scope};
use crate::program::{Moved, Place, Step};
use crate::shape::shape_of;

impl<'g> Planner<'g> {
    pub(crate) fn while_loop(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let graph = self.graph;
        let data = graph.node(node);
        let &[condition, body] = data.regions.as_slice() else { return Ok(false) };
        self.capture(scope, node)?;
        let end = graph
            .terminator(body)
            .ok_or_else(|| Diagnostic::error(code::COMPILE, "a loop's body does not return"))?;
        let yields = graph.node(end).operands.clone();
        let mut carried = Vec::new();
        for (i, &init) in data.operands.iter().enumerate() {
            let argument = graph.region(body).args[i];
            let first = self.dense(scope, init)?;
            // What no round changes stays where it is, unless somebody reads it afterwards: it may be written over by then.
            let read = !scope.analysis.users(data.results[i]).is_empty();
            let buffer = if yields[i] == argument && first.offset == 0 && !read {
                first.buffer
            } else {
                let bytes = self.bytes(init)?;
                let buffer = self.buffer(bytes, None);
                self.copy_bytes(scope, first, Place { buffer, offset: 0 }, bytes);
                buffer
            };
            carried.push(buffer);
            self.storage.insert(argument, buffer);
            self.storage.insert(graph.region(condition).args[i], buffer);
            self.storage.insert(data.results[i], buffer);
        }
        let inside = self.lifetimes.now();
        carried.iter().for_each(|&b| self.lifetimes.touch(b));
        self.lifetimes.tick();
        let outer = std::mem::replace(&mut self.in_body, false);
        let (condition, holds) = self.block(condition)?;
        self.in_body = outer;
        let Some(&holds) = holds.first() else { return Ok(false) };
        self.lifetimes.touch(holds.buffer);
        self.lifetimes.tick();
        let outer = std::mem::replace(&mut self.in_body, true);
        let (mut body, yielded) = self.block(body)?;
        self.in_body = outer;
        self.carry(scope, &mut body, &yielded, &carried, &yields)?;
        self.lifetimes.close_loop(inside);
        carried.iter().for_each(|&b| self.lifetimes.touch(b));
        self.push(scope, Step::While { condition, holds, body }, carried);
        Ok(true)
    }

    /// What a round returns becomes what the next one takes: by way of copies, where one takes the place of another.
    fn carry(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        body: &mut Vec<Step>,
        yielded: &[Place],
        carried: &[usize],
        yields: &[ValueId],
    ) -> Result<(), Diagnostic> {
        let outer = std::mem::take(&mut scope.steps);
        let mut from = yielded.to_vec();
        for (i, place) in from.iter_mut().enumerate() {
            let own = place.buffer == carried[i] && place.offset == 0;
            if !own && carried.contains(&place.buffer) {
                let bytes = self.bytes(yields[i])?;
                let buffer = self.buffer(bytes, None);
                self.copy_bytes(scope, *place, Place { buffer, offset: 0 }, bytes);
                *place = Place { buffer, offset: 0 };
            }
        }
        for (i, place) in from.into_iter().enumerate() {
            if place.buffer != carried[i] {
                let bytes = self.bytes(yields[i])?;
                self.copy_bytes(scope, place, Place { buffer: carried[i], offset: 0 }, bytes);
            }
        }
        body.extend(std::mem::replace(&mut scope.steps, outer));
        Ok(())
    }

    fn copy_bytes(&mut self, scope: &mut Scope<'_, 'g>, from: Place, to: Place, bytes: usize) {
        if bytes > 0 {
            let step =
                Step::Copy { shape: Moved { element: 1, dims: vec![(bytes, 1, 1)] }, from, to, shift: None };
            self.push(scope, step, [from.buffer, to.buffer]);
        }
    }

    /// Values from outside that the regions of a node read lie row by row.
    fn capture(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<(), Diagnostic> {
        let graph = self.graph;
        for inner in graph.node(node).regions.iter().flat_map(|&r| graph.walk(r)) {
            for &value in &graph.node(inner).operands {
                if scope.analysis.maker(value).is_some() {
                    let place = self.dense(scope, value)?;
                    if place.offset == 0 {
                        self.storage.insert(value, place.buffer);
                    } else {
                        let bytes = self.bytes(value)?;
                        let buffer = self.buffer(bytes, None);
                        self.copy_bytes(scope, place, Place { buffer, offset: 0 }, bytes);
                        self.storage.insert(value, buffer);
                    }
                }
            }
        }
        Ok(())
    }

    /// Steps of a nested region, and where what it returns lies row by row.
    fn block(&mut self, region: RegionId) -> Result<(Vec<Step>, Vec<Place>), Diagnostic> {
        let graph = self.graph;
        let analysis = Analysis::new(graph, region, self.able);
        let steps = self.region(region)?;
        let mut scope = Scope { analysis: &analysis, steps, wishes: Wishes::default() };
        let end = graph
            .terminator(region)
            .ok_or_else(|| Diagnostic::error(code::COMPILE, "a region does not return"))?;
        let mut places = Vec::new();
        for &value in &graph.node(end).operands {
            places.push(self.dense(&mut scope, value)?);
        }
        places.iter().for_each(|p| self.lifetimes.touch(p.buffer));
        self.lifetimes.tick();
        Ok((scope.steps, places))
    }

    pub(crate) fn branches(&mut self, scope: &mut Scope<'_, 'g>, node: NodeId) -> Result<bool, Diagnostic> {
        let graph = self.graph;
        let data = graph.node(node);
        self.capture(scope, node)?;
        let index = self.dense(scope, data.operands[0])?;
        let mut results = Vec::new();
        for &result in &data.results {
            results.push(self.store(result)?);
        }
        self.lifetimes.touch(index.buffer);
        results.iter().for_each(|&b| self.lifetimes.touch(b));
        self.lifetimes.tick();
        let mut branches = Vec::new();
        for &region in &data.regions {
            let (steps, places) = self.block(region)?;
            let outer = std::mem::replace(&mut scope.steps, steps);
            for (i, place) in places.into_iter().enumerate() {
                let bytes = self.bytes(data.results[i])?;
                self.copy_bytes(scope, place, Place { buffer: results[i], offset: 0 }, bytes);
            }
            branches.push(std::mem::replace(&mut scope.steps, outer));
        }
        let kind = shape_of(graph, data.operands[0]).elem;
        self.push(scope, Step::Case { index, kind, branches }, results);
        Ok(true)
    }
}
