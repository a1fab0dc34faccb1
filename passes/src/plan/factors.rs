//! How factors along dimensions of a tensor travel: through movement, from one operand of a product to the other, out of a
//! product. The scale algebra in dimensions; values are not touched here.
//!
//! A [`Factor`] is a value that holds the factors with the dimensions they lie along, increasing, one factor dimension each.

use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::{TensorType, Type};
use fp8c_quant::reshaped_dims;

use crate::raise::dims::{DotDims, Ragged};

/// Factors and the dimensions of some tensor that they lie along.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Factor {
    /// Of type f32; its shape is that of the dimensions.
    pub value: ValueId,
    /// Increasing.
    pub dims: Vec<usize>,
}

/// What a tensor was before a transposition or reshape.
pub(crate) fn movement(graph: &Graph, value: ValueId) -> Option<(NodeId, ValueId)> {
    let node = graph.def_node(value)?;
    let moves = matches!(graph.name(node), "stablehlo.transpose" | "stablehlo.reshape");
    let from = *graph.node(node).operands.first().filter(|_| moves)?;
    (!unstacks(graph, node, from)).then_some((node, from))
}

const PASSES_ON: [&str; 4] =
    ["stablehlo.optimization_barrier", "stablehlo.convert", "sdy.sharding_constraint", "sdy.reshard"];

/// Takes away the dimension of one element that a turn's part of a stack has: the part itself lies as it lay in its own turn.
fn unstacks(graph: &Graph, node: NodeId, from: ValueId) -> bool {
    let mut part = from;
    // What only says something of it, or converts it, leaves it where it lies.
    while let Some(n) = graph.def_node(part).filter(|&n| PASSES_ON.contains(&graph.name(n))) {
        match graph.node(n).operands.get(graph.result_index(part)) {
            Some(&before) => part = before,
            None => break,
        }
    }
    let cut = graph.def_node(part).is_some_and(|n| graph.name(n) == "stablehlo.dynamic_slice");
    let sizes = |v| shape(graph, v).into_iter().filter(|&n| n != 1).collect::<Vec<_>>();
    cut && graph.name(node) == "stablehlo.reshape" && sizes(graph.node(node).results[0]) == sizes(from)
}

/// Back through what only moves elements: the tensor itself.
pub fn unmoved(graph: &Graph, mut value: ValueId) -> ValueId {
    while let Some((_, from)) = movement(graph, value) {
        value = from;
    }
    value
}

/// The transpositions and reshapes that lead from a tensor to `value`, in that order.
pub fn movements(graph: &Graph, mut value: ValueId) -> Vec<NodeId> {
    let mut chain = Vec::new();
    while let Some((node, from)) = movement(graph, value) {
        chain.push(node);
        value = from;
    }
    chain.reverse();
    chain
}

fn shape(graph: &Graph, value: ValueId) -> Vec<i64> {
    graph.ty(value).as_tensor().map_or(vec![], |t| t.shape.clone())
}

/// Of a transposition: dimension `i` of the result was `permutation[i]`.
pub(crate) fn permutation(graph: &Graph, node: NodeId) -> Option<Vec<usize>> {
    let transposes = graph.name(node) == "stablehlo.transpose";
    let ints = graph.node(node).attr("permutation").filter(|_| transposes).and_then(Attr::as_ints)?;
    Some(ints.into_iter().filter_map(|d| usize::try_from(d).ok()).collect())
}

/// The dimensions of the unmoved tensor that `dims` of the moved one are; nothing when a reshape mixes them with others. Dimensions
/// of one element get lost, and a reshape gives increasing ones.
pub fn dims_before(graph: &Graph, moved: ValueId, dims: &[usize]) -> Option<Vec<usize>> {
    let (mut value, mut dims) = (moved, dims.to_vec());
    while let Some((node, from)) = movement(graph, value) {
        dims = if let Some(permutation) = permutation(graph, node) {
            dims.iter().map(|&d| permutation.get(d).copied()).collect::<Option<_>>()?
        } else {
            reshaped_dims(&shape(graph, value), &shape(graph, from), &dims)?
        };
        value = from;
    }
    Some(dims)
}

/// The dimensions of the moved tensor that `dims` of the unmoved one become, as [`dims_before`].
pub fn dims_after(graph: &Graph, moved: ValueId, dims: &[usize]) -> Option<Vec<usize>> {
    let mut dims = dims.to_vec();
    for node in movements(graph, moved) {
        let (to, from) = (graph.node(node).results[0], graph.node(node).operands[0]);
        dims = if let Some(permutation) = permutation(graph, node) {
            dims.iter().map(|d| permutation.iter().position(|p| p == d)).collect::<Option<_>>()?
        } else {
            reshaped_dims(&shape(graph, from), &shape(graph, to), &dims)?
        };
    }
    Some(dims)
}

/// The other operand's dimensions that `dims` of operand `side` are contracted or batched with; nothing when one is kept.
pub fn contracted_with(dot: &DotDims, side: usize, dims: &[usize]) -> Option<Vec<usize>> {
    let (own, other) = sides(dot, side);
    dims.iter()
        .map(|d| {
            let pairs = [(own.0, other.0), (own.1, other.1)];
            pairs.iter().find_map(|(a, b)| b.get(a.iter().position(|x| x == d)?).copied())
        })
        .collect()
}

/// The result's dimensions that `dims` of operand `side` become; nothing when one is contracted.
pub fn kept_as(dot: &DotDims, side: usize, ranks: [usize; 2], dims: &[usize]) -> Option<Vec<usize>> {
    let ((batch, _), _) = sides(dot, side);
    let own = dot.kept(side, ranks[side]);
    // A matrix for each group comes first.
    let first = usize::from(dot.ragged == Some(Ragged::Depth));
    let before = first + batch.len() + if side == 1 { dot.kept(0, ranks[0]).len() } else { 0 };
    dims.iter()
        .map(|d| {
            let kept = own.iter().position(|x| x == d).map(|at| before + at);
            batch.iter().position(|x| x == d).map(|at| first + at).or(kept)
        })
        .collect()
}

type Side<'d> = (&'d [usize], &'d [usize]);

fn sides(dot: &DotDims, side: usize) -> (Side<'_>, Side<'_>) {
    let lhs = (dot.lhs_batch.as_slice(), dot.lhs_contract.as_slice());
    let rhs = (dot.rhs_batch.as_slice(), dot.rhs_contract.as_slice());
    if side == 0 { (lhs, rhs) } else { (rhs, lhs) }
}

impl Factor {
    /// The same factors along other dimensions of another tensor: `dims[i]` is where the i-th of this one's went.
    pub fn along(&self, b: &mut Builder<'_>, dims: &[usize]) -> Result<Self, Fault> {
        let mut order: Vec<usize> = (0..dims.len()).collect();
        order.sort_by_key(|&i| dims[i]);
        let sorted = order.iter().map(|&i| dims[i]).collect();
        if order.windows(2).all(|p| p[0] < p[1]) {
            return Ok(Self { value: self.value, dims: sorted });
        }
        let permutation = Attr::ints(order.iter().map(|&i| i as i64).collect::<Vec<_>>());
        let value = b.op("stablehlo.transpose", &[self.value], vec![("permutation", permutation)])?;
        Ok(Self { value, dims: sorted })
    }

    /// The factors as they lie along the tensor `moved`, a movement of the tensor they belong to.
    pub fn moved(&self, b: &mut Builder<'_>, moved: ValueId) -> Result<Self, Fault> {
        let mut out = self.clone();
        for node in movements(b.graph, moved) {
            let (to, from) = (b.graph.node(node).results[0], b.graph.node(node).operands[0]);
            out = out.through(b, node, &shape(b.graph, from), &shape(b.graph, to))?;
        }
        Ok(out)
    }

    /// The factors as they lie along the tensor that `moved` is a movement of.
    pub fn unmoved(&self, b: &mut Builder<'_>, moved: ValueId) -> Result<Self, Fault> {
        let mut out = self.clone();
        for node in movements(b.graph, moved).into_iter().rev() {
            let (to, from) = (b.graph.node(node).results[0], b.graph.node(node).operands[0]);
            if let Some(permutation) = permutation(b.graph, node) {
                let dims: Vec<usize> = out.dims.iter().map(|&d| permutation[d]).collect();
                out = out.along(b, &dims)?;
            } else {
                out = out.reshaped(b, &shape(b.graph, to), &shape(b.graph, from))?;
            }
        }
        Ok(out)
    }

    fn through(&self, b: &mut Builder<'_>, node: NodeId, from: &[i64], to: &[i64]) -> Result<Self, Fault> {
        if let Some(permutation) = permutation(b.graph, node) {
            let place = |d: &usize| permutation.iter().position(|p| p == d).ok_or("not a permutation");
            let dims = self.dims.iter().map(place).collect::<Result<Vec<_>, _>>()?;
            return self.along(b, &dims);
        }
        self.reshaped(b, from, to)
    }

    fn reshaped(&self, b: &mut Builder<'_>, from: &[i64], to: &[i64]) -> Result<Self, Fault> {
        let dims = reshaped_dims(from, to, &self.dims).ok_or("a reshape mixes the factors' dimensions")?;
        let wanted: Vec<i64> = dims.iter().map(|&d| to[d]).collect();
        if shape(b.graph, self.value) == wanted {
            return Ok(Self { value: self.value, dims });
        }
        let ty: Type = TensorType::new(wanted, fp8c_ir::ElementType::F32).into();
        Ok(Self { value: b.op_typed("stablehlo.reshape", &[self.value], vec![], ty)?, dims })
    }

    /// `fp8.scale_by` or `fp8.unscale_by` of a tensor.
    pub fn apply(&self, b: &mut Builder<'_>, name: &str, tensor: ValueId) -> Result<ValueId, Fault> {
        let dims = Attr::ints(self.dims.iter().map(|&d| d as i64).collect::<Vec<_>>());
        b.op(name, &[tensor, self.value], vec![("dimensions", dims)])
    }
}

/// Repeats on `tensor` the movement that leads to `moved` from the tensor it is a movement of.
pub fn move_alike(b: &mut Builder<'_>, tensor: ValueId, moved: ValueId) -> Result<ValueId, Fault> {
    let mut value = tensor;
    for node in movements(b.graph, moved) {
        let data = b.graph.node(node).clone();
        let elem = b.graph.ty(value).as_tensor().map(|t| t.elem).ok_or("not a tensor")?;
        let to = b.graph.ty(data.results[0]).as_tensor().map(|t| t.with_elem(elem)).ok_or("not a tensor")?;
        value = b.op_typed(data.name(), &[value], vec![], to.into())?;
        if let Some(made) = b.graph.def_node(value) {
            b.graph.node_mut(made).attrs = data.attrs.iter().filter(|a| a.inherent).cloned().collect();
        }
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn factors_cross_products() {
        // [b, t, f] by [b, f, d], f contracted, b batched: [b, t, d].
        let dot = DotDims {
            lhs_batch: vec![0],
            rhs_batch: vec![0],
            lhs_contract: vec![2],
            rhs_contract: vec![1],
            ..DotDims::default()
        };
        assert_eq!(contracted_with(&dot, 0, &[0, 2]), Some(vec![0, 1]));
        assert_eq!(contracted_with(&dot, 0, &[1]), None);
        assert_eq!(kept_as(&dot, 0, [3, 3], &[0, 1]), Some(vec![0, 1]));
        assert_eq!(kept_as(&dot, 1, [3, 3], &[2]), Some(vec![2]));
        assert_eq!(kept_as(&dot, 1, [3, 3], &[1]), None);
    }

    #[test]
    fn factors_cross_ragged_products() {
        // [t, f] by [e, f, d], t in groups, f contracted: [t, d]. A matrix for each group is neither kept nor contracted.
        let rows = DotDims {
            lhs_contract: vec![1],
            rhs_contract: vec![1],
            ragged: Some(Ragged::Rows(0)),
            ..DotDims::default()
        };
        assert_eq!(contracted_with(&rows, 0, &[1]), Some(vec![1]));
        assert_eq!(kept_as(&rows, 1, [2, 3], &[2]), Some(vec![1]));
        assert_eq!(kept_as(&rows, 1, [2, 3], &[0]), None);
        // [t, f] by [t, d], t in groups and contracted: [e, f, d].
        let depth = DotDims {
            lhs_contract: vec![0],
            rhs_contract: vec![0],
            ragged: Some(Ragged::Depth),
            ..DotDims::default()
        };
        assert_eq!(kept_as(&depth, 0, [2, 2], &[1]), Some(vec![1]));
        assert_eq!(kept_as(&depth, 1, [2, 2], &[1]), Some(vec![2]));
    }
}
