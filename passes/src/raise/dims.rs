//! The dimensions of a matrix product.

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, NodeId};
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
}

/// A product by name.
pub fn is_dot(name: &str) -> bool {
    matches!(name, "stablehlo.dot_general" | "stablehlo.dot")
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

    /// Of a `dot_general` or `dot`.
    pub fn of(graph: &Graph, node: NodeId) -> Option<Self> {
        let data = graph.node(node);
        let [lhs, rhs] = data.operands[..] else { return None };
        let (lhs, rhs) = (graph.ty(lhs).as_tensor()?, graph.ty(rhs).as_tensor()?);
        let mut dims = match data.attr("dot_dimension_numbers") {
            Some(attr) => Self::of_numbers(attr),
            None => Self {
                lhs_contract: vec![lhs.rank().checked_sub(1)?],
                rhs_contract: vec![0],
                ..Self::default()
            },
        };
        dims.batch = product(lhs, &dims.lhs_batch)?;
        dims.k = product(lhs, &dims.lhs_contract)?;
        dims.m = product(lhs, &free(lhs.rank(), &dims.lhs_batch, &dims.lhs_contract))?;
        dims.n = product(rhs, &free(rhs.rank(), &dims.rhs_batch, &dims.rhs_contract))?;
        Some(dims)
    }
}

/// The dimensions that are neither batched nor contracted, in order.
pub fn free(rank: usize, batch: &[usize], contract: &[usize]) -> Vec<usize> {
    (0..rank).filter(|d| !batch.contains(d) && !contract.contains(d)).collect()
}

fn product(ty: &TensorType, dims: &[usize]) -> Option<i64> {
    dims.iter().try_fold(1i64, |n, &d| n.checked_mul(*ty.shape.get(d)?))
}
