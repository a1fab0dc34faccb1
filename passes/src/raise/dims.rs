//! The dimensions of a matrix product.

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, Node, NodeId};
use fp8c_ir::types::TensorType;

/// Which dimensions of the operands a product batches and contracts, and what is left.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DotDims {
    /// Batching dimensions of the left operand.
    pub lhs_batch: Vec<usize>,
    /// Batching dimensions of the right operand.
    pub rhs_batch: Vec<usize>,
    /// Contracted dimensions of the left operand.
    pub lhs_contract: Vec<usize>,
    /// Contracted dimensions of the right operand.
    pub rhs_contract: Vec<usize>,
    /// Sizes: batch, rows (left), columns (right), depth (contracted).
    pub batch: i64,
    /// Rows.
    pub m: i64,
    /// Columns.
    pub n: i64,
    /// Depth.
    pub k: i64,
    /// What lies in groups, where the product is a ragged one.
    pub ragged: Option<Ragged>,
}

/// What of a ragged product lies in groups, one behind the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ragged {
    /// Rows; this dimension of the right operand has a matrix for each group.
    Rows(usize),
    /// What is summed over: the result has a matrix for each group, as its first dimension.
    Depth,
    /// A batch dimension.
    Batch,
}

/// A product by name.
pub fn is_dot(name: &str) -> bool {
    matches!(name, "stablehlo.dot_general" | "stablehlo.dot") || is_ragged(name)
}

/// A ragged product by name.
pub fn is_ragged(name: &str) -> bool {
    name == "chlo.ragged_dot"
}

/// The attribute that says which dimensions a product batches and contracts; a plain `dot` has none.
pub(crate) fn numbers_of(data: &Node) -> Option<&Attr> {
    data.attr("dot_dimension_numbers").or_else(|| data.attr("ragged_dot_dimension_numbers"))
}

impl DotDims {
    /// The dimensions that `dot_dimension_numbers` list, without sizes.
    pub fn of_numbers(numbers: &Attr) -> Self {
        let list = |name: &str| -> Vec<usize> {
            numbers.field_ints(name).into_iter().filter_map(|d| usize::try_from(d).ok()).collect()
        };
        Self {
            lhs_batch: list("lhs_batching_dimensions"),
            rhs_batch: list("rhs_batching_dimensions"),
            lhs_contract: list("lhs_contracting_dimensions"),
            rhs_contract: list("rhs_contracting_dimensions"),
            ..Self::default()
        }
    }

    /// Of a product.
    pub fn of(graph: &Graph, node: NodeId) -> Option<Self> {
        let data = graph.node(node);
        let [lhs, rhs, ..] = data.operands[..] else { return None };
        let (lhs, rhs) = (graph.ty(lhs).as_tensor()?, graph.ty(rhs).as_tensor()?);
        let numbers = numbers_of(data);
        let mut dims = match numbers {
            Some(attr) => Self::of_numbers(attr),
            None => Self {
                lhs_contract: vec![lhs.rank().checked_sub(1)?],
                rhs_contract: vec![0],
                ..Self::default()
            },
        };
        if let Some(numbers) = numbers.filter(|_| is_ragged(data.name())) {
            let dim = usize::try_from(*numbers.field_ints("lhs_ragged_dimensions").first()?).ok()?;
            let matrices = numbers.field_ints("rhs_group_dimensions").first().map(|&d| usize::try_from(d));
            dims.ragged = Some(match matrices.transpose().ok()? {
                Some(d) => Ragged::Rows(d),
                None if dims.lhs_contract.contains(&dim) => Ragged::Depth,
                None => Ragged::Batch,
            });
        }
        dims.batch = product(lhs, &dims.lhs_batch)?;
        dims.k = product(lhs, &dims.lhs_contract)?;
        dims.m = product(lhs, &dims.kept(0, lhs.rank()))?;
        dims.n = product(rhs, &dims.kept(1, rhs.rank()))?;
        Some(dims)
    }

    /// The dimensions of an operand that the result has besides those of the batch, in order.
    pub fn kept(&self, side: usize, rank: usize) -> Vec<usize> {
        let [batch, contract] = if side == 0 {
            [&self.lhs_batch, &self.lhs_contract]
        } else {
            [&self.rhs_batch, &self.rhs_contract]
        };
        let matrices = |d: &usize| side == 1 && self.ragged == Some(Ragged::Rows(*d));
        free(rank, batch, contract).into_iter().filter(|d| !matrices(d)).collect()
    }
}

/// The dimensions that are neither batched nor contracted, in order.
pub fn free(rank: usize, batch: &[usize], contract: &[usize]) -> Vec<usize> {
    (0..rank).filter(|d| !batch.contains(d) && !contract.contains(d)).collect()
}

fn product(ty: &TensorType, dims: &[usize]) -> Option<i64> {
    dims.iter().try_fold(1i64, |n, &d| n.checked_mul(*ty.shape.get(d)?))
}
