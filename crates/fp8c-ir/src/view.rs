//! A node seen with its graph: what `infer`, `eval` and passes read an op through.

use crate::attr::Attr;
use crate::diag::Fault;
use crate::graph::{Graph, Node, NodeId, RegionId};
use crate::movement::Movement;
use crate::types::{TensorType, Type};

/// A node in its graph.
#[derive(Clone, Copy)]
pub struct OpView<'g> {
    /// The graph.
    pub graph: &'g Graph,
    /// The node.
    pub id: NodeId,
}

impl<'g> OpView<'g> {
    /// A node in its graph.
    pub fn new(graph: &'g Graph, id: NodeId) -> Self {
        Self { graph, id }
    }

    /// The node.
    pub fn node(&self) -> &'g Node {
        self.graph.node(self.id)
    }

    /// Number of operands.
    pub fn operands(&self) -> usize {
        self.node().operands.len()
    }

    /// Type of operand `i`.
    pub fn operand(&self, i: usize) -> Result<&'g Type, Fault> {
        match self.node().operands.get(i) {
            Some(&v) => Ok(self.graph.ty(v)),
            None => Err(Fault::new(format!("operand {i} is missing"))),
        }
    }

    /// Tensor type of operand `i`.
    pub fn tensor(&self, i: usize) -> Result<&'g TensorType, Fault> {
        let ty = self.operand(i)?;
        ty.as_tensor().ok_or_else(|| Fault::new(format!("operand {i} must be a tensor, not {ty}")))
    }

    /// Number of declared results; 0 while the node is being built.
    pub fn results(&self) -> usize {
        self.node().results.len()
    }

    /// Declared type of result `i`, where the types do not follow from the operands.
    pub fn declared(&self, i: usize) -> Result<&'g Type, Fault> {
        match self.node().results.get(i) {
            Some(&v) => Ok(self.graph.ty(v)),
            None => Err(Fault::new(format!("the type of result {i} must be given"))),
        }
    }

    /// Declared tensor type of result `i`.
    pub fn declared_tensor(&self, i: usize) -> Result<&'g TensorType, Fault> {
        let ty = self.declared(i)?;
        ty.as_tensor().ok_or_else(|| Fault::new(format!("result {i} must be a tensor, not {ty}")))
    }

    /// An attribute.
    pub fn attr(&self, name: &str) -> Option<&'g Attr> {
        self.node().attr(name)
    }

    /// An integer attribute.
    pub fn int(&self, name: &str) -> Result<i64, Fault> {
        self.attr(name)
            .and_then(Attr::as_int)
            .ok_or_else(|| Fault::new(format!("attribute {name} must be an integer")))
    }

    /// An integer attribute that must be a dimension of a tensor of that rank.
    pub fn dim(&self, name: &str, rank: usize) -> Result<usize, Fault> {
        let d = self.int(name)?;
        match usize::try_from(d) {
            Ok(d) if d < rank => Ok(d),
            _ => Err(Fault::new(format!("{name} = {d} is not a dimension of a tensor of rank {rank}"))),
        }
    }

    /// A list of integers; empty when absent.
    pub fn ints(&self, name: &str) -> Vec<i64> {
        self.attr(name).and_then(Attr::as_ints).unwrap_or_default()
    }

    /// A list of integers, each used as an index or size: none may be negative.
    pub fn sizes(&self, name: &str) -> Result<Vec<usize>, Fault> {
        as_indices(name, &self.ints(name))
    }

    /// A boolean attribute; `false` when absent.
    pub fn flag(&self, name: &str) -> bool {
        self.attr(name).and_then(Attr::as_bool).unwrap_or(false)
    }

    /// The text of a string, symbol or enumeration attribute.
    pub fn text(&self, name: &str) -> Option<&'g str> {
        self.attr(name).and_then(Attr::as_str)
    }

    /// Region `i`.
    pub fn region(&self, i: usize) -> Result<RegionId, Fault> {
        self.node().regions.get(i).copied().ok_or_else(|| Fault::new(format!("region {i} is missing")))
    }

    /// Types of the values region `i` returns.
    pub fn region_results(&self, i: usize) -> Result<Vec<Type>, Fault> {
        let region = self.region(i)?;
        let end = self.graph.terminator(region).ok_or("the region does not end with a return")?;
        Ok(self.graph.node(end).operands.iter().map(|&v| self.graph.ty(v).clone()).collect())
    }

    /// Types of the arguments of region `i`.
    pub fn region_args(&self, i: usize) -> Result<Vec<Type>, Fault> {
        let region = self.region(i)?;
        Ok(self.graph.region(region).args.iter().map(|&v| self.graph.ty(v).clone()).collect())
    }
}

impl Graph {
    /// How a node moves elements, with what its attributes say.
    pub fn movement(&self, node: NodeId) -> Option<Movement> {
        let moves = self.node(node).def()?.moves?;
        (moves.read)(&OpView::new(self, node))
    }
}

/// Non-negative integers as indices.
pub fn as_indices(name: &str, values: &[i64]) -> Result<Vec<usize>, Fault> {
    values
        .iter()
        .map(|&v| {
            usize::try_from(v).map_err(|_| Fault::new(format!("{name} must not be negative, found {v}")))
        })
        .collect()
}
