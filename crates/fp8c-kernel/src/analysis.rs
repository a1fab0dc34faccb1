//! What of a region is decided before it is fused: what is computed again wherever it is used, and what is computed while a
//! product is written.

use std::collections::HashSet;
use std::ops::Deref;

use fp8c_ir::graph::{Graph, NodeId, RegionId};

use crate::capabilities::Capabilities;
use crate::elementwise;
use crate::epilogue::Epilogues;
use crate::flow::{Class, Flow, Hop};
use crate::shape::{elements, shape_of, sizes};
use crate::view::View;

/// The facts of a region and what follows from them.
pub(crate) struct Analysis<'g> {
    flow: Flow<'g>,
    /// What the backend can do.
    pub(crate) able: &'g Capabilities,
    /// Nodes computed again wherever they are used, as that is cheaper than to store them.
    pub(crate) inline: HashSet<NodeId>,
    /// What is computed while a product is written.
    pub(crate) epilogues: Epilogues,
}

impl<'g> Deref for Analysis<'g> {
    type Target = Flow<'g>;

    fn deref(&self) -> &Flow<'g> {
        &self.flow
    }
}

impl<'g> Analysis<'g> {
    pub(crate) fn new(graph: &'g Graph, region: RegionId, able: &'g Capabilities) -> Self {
        let flow = Flow::new(graph, region, able.computes);
        let epilogues = Epilogues::new(&flow, region);
        let mut this = Self { flow, able, inline: HashSet::new(), epilogues };
        for &node in &graph.region(region).nodes {
            if this.epilogues.last_of(node).is_some() {
                this.flow.set_apart(node);
            }
        }
        for &node in &graph.region(region).nodes {
            if this.is_cheap(node) || this.is_summed_alone(node) {
                this.inline.insert(node);
            }
        }
        while this.store_what_no_view_reaches(region) {}
        this
    }

    /// An inline node is computed from views of what it reads; where there is none for some use, it is stored instead.
    fn store_what_no_view_reaches(&mut self, region: RegionId) -> bool {
        let mut stored = false;
        for &node in &self.graph.region(region).nodes {
            for i in 0..self.graph.node(node).operands.len() {
                let (source, path) = self.operand(node, i);
                if let Some(inner) = self.maker(source).filter(|n| self.inline.contains(n))
                    && !self.reaches(inner, &path)
                {
                    stored |= self.inline.remove(&inner);
                }
            }
        }
        stored
    }

    fn reaches(&self, node: NodeId, path: &[Hop]) -> bool {
        if self.graph.node(node).name() == "stablehlo.iota" {
            return self.apply(path, self.iota(node)).is_some();
        }
        (0..self.graph.node(node).operands.len()).all(|i| {
            let (source, mut inner) = self.operand(node, i);
            inner.extend_from_slice(path);
            match self.maker(source).filter(|n| self.inline.contains(n)) {
                Some(maker) => self.reaches(maker, &inner),
                None => self.apply(&inner, View::dense(&sizes(shape_of(self.graph, source)))).is_some(),
            }
        })
    }

    /// A product of f32 that one sum alone uses: its factors enter that sum without being rounded, so they must be in its kernel.
    fn is_summed_alone(&self, node: NodeId) -> bool {
        let data = self.graph.node(node);
        let elementwise = data.name() == "stablehlo.multiply" && self.class(node) == Some(Class::Elementwise);
        let sums = |n: NodeId| matches!(self.graph.name(n), "stablehlo.add" | "stablehlo.subtract");
        elementwise
            && shape_of(self.graph, data.results[0]).elem == fp8c_ir::ElementType::F32
            && matches!(self.users(data.results[0]), &[user] if sums(user))
    }

    /// A few cheap operations on at most one tensor.
    fn is_cheap(&self, node: NodeId) -> bool {
        self.price(node, 0).is_some_and(|(ops, tensors)| ops <= self.able.costs.inlined && tensors <= 1)
    }

    /// Operations and tensors read to compute an elementwise node from what is stored; nothing when it costs more than
    /// storing it.
    fn price(&self, node: NodeId, depth: u32) -> Option<(u32, u32)> {
        let data = self.graph.node(node);
        if self.class(node) != Some(Class::Elementwise) || depth > 4 || !elementwise::is_cheap(data.name()) {
            return None;
        }
        let mut total = (u32::from(!data.operands.is_empty()), 0);
        for i in 0..data.operands.len() {
            let (source, _) = self.operand(node, i);
            let inner = match self.maker(source).filter(|n| self.inline.contains(n)) {
                Some(inner) => self.price(inner, depth + 1)?,
                None => (0, u32::from(elements(self.graph, source) > 1)),
            };
            total = (total.0 + inner.0, total.1 + inner.1);
        }
        if data.name() == "stablehlo.iota" {
            total.1 += 1;
        }
        Some(total)
    }
}
