//! What gather and scatter share: how an index tensor and a window name elements of the operand.

use fp8c_ir::diag::Fault;
use fp8c_ir::{Attr, ElementType, OpView, Tensor, TensorType, ensure, fault};

use crate::shape::{dim_list, ensure_sorted, same_dim};
use crate::util::{dims, for_each_index, strides};

/// The names of the lists in an op's dimension numbers.
pub(super) struct Names {
    pub(super) attr: &'static str,
    pub(super) window: &'static str,
    pub(super) dropped: &'static str,
    pub(super) batching: &'static str,
    pub(super) indices_batching: &'static str,
    pub(super) map: &'static str,
}

/// How the elements of a gather's result or a scatter's updates (here: the windows tensor) lie in the operand.
pub(super) struct Indexing {
    /// Dimensions of the windows tensor that run along a window.
    pub(super) window_dims: Vec<usize>,
    /// Its other dimensions, which run along the indices.
    pub(super) batch_dims: Vec<usize>,
    /// Dimensions of the operand that a window keeps.
    pub(super) kept: Vec<usize>,
    /// Dimensions of the operand in which a window has one element and the windows tensor none.
    dropped: Vec<usize>,
    /// Dimension of the operand that is indexed by a position of the batch index.
    batching: Vec<(usize, usize)>,
    map: Vec<usize>,
    vector_dim: usize,
}

impl Indexing {
    /// Reads and checks the dimension numbers; `rank` is that of the windows tensor, if it is known already.
    pub(super) fn new(
        op: &OpView<'_>,
        names: &Names,
        operand: &TensorType,
        indices: &TensorType,
        rank: Option<usize>,
    ) -> Result<Self, Fault> {
        let Some(numbers @ Attr::Struct(..)) = op.attr(names.attr) else {
            fault!("{} cannot be read", names.attr)
        };
        let is_int = matches!(indices.elem, ElementType::Int { width: 2.., .. } | ElementType::Index);
        ensure!(is_int, "the indices must be integers, found {indices}");
        let of_operand = |name: &str| dim_list(name, &numbers.field_ints(name), operand.rank());
        let (inserted, batching) = (of_operand(names.dropped)?, of_operand(names.batching)?);
        let map = of_operand(names.map)?;
        ensure_sorted(names.dropped, &inserted)?;
        ensure_sorted(names.batching, &batching)?;
        for d in &batching {
            let twice = inserted.contains(d) || map.contains(d);
            ensure!(
                !twice,
                "dimension {d} in {} must be in neither {} nor {}",
                names.batching,
                names.dropped,
                names.map
            );
        }
        let vector_dim = numbers.field("index_vector_dim").and_then(Attr::as_int).unwrap_or(0);
        let vector_dim = match usize::try_from(vector_dim) {
            Ok(d) if d <= indices.rank() => d,
            _ => fault!("index_vector_dim = {vector_dim} does not fit indices of type {indices}"),
        };
        let length = indices.shape.get(vector_dim).copied().unwrap_or(1);
        let fits = same_dim(length, map.len() as i64);
        ensure!(fits, "{} has {} entries, but the index vectors have {length}", names.map, map.len());
        let of_indices =
            dim_list(names.indices_batching, &numbers.field_ints(names.indices_batching), indices.rank())?;
        let (n, m) = (batching.len(), of_indices.len());
        ensure!(n == m, "{} has {n} entries, but {} has {m}", names.batching, names.indices_batching);
        for (&d, &i) in batching.iter().zip(&of_indices) {
            ensure!(i != vector_dim, "{} must not name index_vector_dim = {i}", names.indices_batching);
            let fits = same_dim(operand.shape[d], indices.shape[i]);
            ensure!(fits, "batching dimensions {d} of {operand} and {i} of {indices} must be of equal size");
        }
        let kept: Vec<usize> =
            (0..operand.rank()).filter(|d| !inserted.contains(d) && !batching.contains(d)).collect();
        let batch_rank = indices.rank() - usize::from(vector_dim < indices.rank());
        let whole = batch_rank + kept.len();
        if let Some(rank) = rank {
            ensure!(rank == whole, "a tensor of rank {whole} is needed for the windows, found rank {rank}");
        }
        let window_dims = dim_list(names.window, &numbers.field_ints(names.window), whole)?;
        ensure_sorted(names.window, &window_dims)?;
        let (n, m) = (window_dims.len(), kept.len());
        ensure!(n == m, "{} has {n} entries, but a window keeps {m} dimensions of the operand", names.window);
        let batch_dims = (0..whole).filter(|d| !window_dims.contains(d)).collect();
        let position = |i: usize| i - usize::from(i > vector_dim);
        let pairs = batching.iter().zip(&of_indices).map(|(&d, &i)| (d, position(i))).collect();
        let dropped = [inserted, batching].concat();
        Ok(Self { window_dims, batch_dims, kept, dropped, batching: pairs, map, vector_dim })
    }

    /// Each dimension that a window drops has size 1 (or 0 where that is allowed by an empty operand).
    pub(super) fn check_dropped(&self, sizes: &[i64]) -> Result<(), Fault> {
        for &d in &self.dropped {
            ensure!(sizes[d] <= 1, "slice_sizes must be 1 in the dropped dimension {d}, found {}", sizes[d]);
        }
        Ok(())
    }

    /// Sizes of the windows tensor's batch dimensions.
    pub(super) fn batch_sizes(&self, indices: &TensorType) -> Vec<i64> {
        indices.shape.iter().enumerate().filter(|(d, _)| *d != self.vector_dim).map(|(_, &n)| n).collect()
    }

    /// Calls `visit` for each window in row-major order of its batch index, with where it begins in the operand and the
    /// index of its first element in the windows tensor.
    pub(super) fn for_each_window(
        &self,
        operand: &TensorType,
        indices: &Tensor,
        steps: &[usize],
        mut visit: impl FnMut(&[i64], usize),
    ) -> Result<(), Fault> {
        let values = indices.ints().ok_or("the indices must be integers")?;
        let unsigned = indices.ty.elem == ElementType::UI64;
        let sizes = dims(&indices.ty);
        let index_steps = strides(&sizes);
        let vector_step = index_steps.get(self.vector_dim).copied().unwrap_or(0);
        let batch: Vec<usize> = (0..sizes.len()).filter(|&d| d != self.vector_dim).collect();
        let batch_sizes: Vec<usize> = batch.iter().map(|&d| sizes[d]).collect();
        let mut start = vec![0i64; operand.rank()];
        for_each_index(&batch_sizes, |at| {
            let from: usize = at.iter().zip(&batch).map(|(&i, &d)| i * index_steps[d]).sum();
            for (i, &d) in self.map.iter().enumerate() {
                let v = values[from + i * vector_step];
                start[d] = if unsigned && v < 0 { i64::MAX } else { v };
            }
            for &(d, position) in &self.batching {
                start[d] = at[position] as i64;
            }
            visit(&start, at.iter().zip(&self.batch_dims).map(|(&i, &d)| i * steps[d]).sum());
        });
        Ok(())
    }
}
