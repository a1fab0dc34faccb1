//! Shape arithmetic that no input can make overflow, and the other checks that families with regions and dimension
//! lists share. Types are computed by functions of the operand types, so that `infer` calls them with the declared types
//! and `eval`, where all sizes are known, with the actual ones.

use fp8c_ir::diag::Fault;
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{OpView, Tensor, TensorType, Type, ensure, fault};

use crate::util::count;

/// The interpreter refuses to make tensors of more elements.
const MAX_ELEMENTS: usize = 1 << 31;

/// The number of elements of a tensor about to be made.
pub(crate) fn volume(ty: &TensorType) -> Result<usize, Fault> {
    match ty.elements() {
        Some(n) if n <= MAX_ELEMENTS => Ok(n),
        Some(_) => fault!("{ty} is too large to be computed here"),
        None => fault!("the size of {ty} is not known"),
    }
}

/// The declared types of all operands.
pub(crate) fn operand_types<'g>(op: &OpView<'g>) -> Result<Vec<&'g TensorType>, Fault> {
    (0..op.operands()).map(|i| op.tensor(i)).collect()
}

/// The types of actual operands.
pub(crate) fn actual_types(operands: &[Tensor]) -> Vec<&TensorType> {
    operands.iter().map(|t| &t.ty).collect()
}

/// Types as the registry wants them.
pub(crate) fn into_types(types: Vec<TensorType>) -> Vec<Type> {
    types.into_iter().map(Type::from).collect()
}

/// The same size, as far as is known.
pub(crate) fn same_dim(a: i64, b: i64) -> bool {
    a == b || a == DYNAMIC || b == DYNAMIC
}

/// The same shape, as far as is known.
pub(crate) fn same_shape(a: &[i64], b: &[i64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(&a, &b)| same_dim(a, b))
}

/// Dimensions of a tensor of that rank, each named once.
pub(crate) fn dim_list(name: &str, values: &[i64], rank: usize) -> Result<Vec<usize>, Fault> {
    let mut out = Vec::with_capacity(values.len());
    for &v in values {
        match usize::try_from(v) {
            Ok(d) if d < rank => {
                ensure!(!out.contains(&d), "{name} names dimension {d} twice");
                out.push(d);
            }
            _ => fault!("{name} = {values:?}: {v} is not a dimension of a tensor of rank {rank}"),
        }
    }
    Ok(out)
}

/// Ascending, which some attributes must be.
pub(crate) fn ensure_sorted(name: &str, dims: &[usize]) -> Result<(), Fault> {
    ensure!(dims.is_sorted(), "{name} must be in ascending order, found {dims:?}");
    Ok(())
}

/// Region `i` takes `args` and returns `results`, all by element type, as scalars.
pub(crate) fn ensure_scalar_region(
    op: &OpView<'_>,
    i: usize,
    args: &[TensorType],
    results: &[TensorType],
) -> Result<(), Fault> {
    let check = |what: &str, found: Vec<Type>, wanted: &[TensorType]| {
        let (n, m) = (wanted.len(), found.len());
        ensure!(n == m, "region {i} must have {n} {what}s, found {m}");
        for (j, (found, wanted)) in found.iter().zip(wanted).enumerate() {
            let fits = found.as_tensor().is_some_and(|f| f.rank() == 0 && f.elem == wanted.elem);
            let wanted = TensorType::scalar(wanted.elem);
            ensure!(fits, "{what} {j} of region {i} must be of type {wanted}, not {found}");
        }
        Ok(())
    };
    check("argument", op.region_args(i)?, args)?;
    check("result", op.region_results(i)?, results)
}

/// Element `i` as a tensor of rank 0.
pub(crate) fn scalar_at(tensor: &Tensor, i: usize) -> Tensor {
    tensor.gather(Vec::new(), std::iter::once(i))
}

/// A tensor of type `ty` from scalars, one an element.
pub(crate) fn from_scalars(ty: TensorType, scalars: &[Tensor]) -> Result<Tensor, Fault> {
    use fp8c_ir::tensor::Data;
    macro_rules! collect {
        ($variant:ident) => {{
            let take = |t: &Tensor| match &t.data {
                Data::$variant(v) => v.first().copied(),
                _ => None,
            };
            let values: Option<Vec<_>> = scalars.iter().map(take).collect();
            Data::$variant(values.ok_or("the region's results differ in type")?.into())
        }};
    }
    let data = match scalars.first().map(|t| &t.data) {
        None => return Ok(Tensor::zeros(ty)),
        Some(Data::F32(_)) => collect!(F32),
        Some(Data::F64(_)) => collect!(F64),
        Some(Data::Int(_)) => collect!(Int),
        Some(Data::Complex(_)) => collect!(Complex),
    };
    Ok(Tensor { ty, data })
}

/// The geometry of windows that slide over a tensor: `reduce_window`, `select_and_scatter` and `convolution`.
pub(crate) struct Windows {
    /// Size of the tensor.
    pub(crate) input: Vec<i64>,
    /// Size of a window.
    pub(crate) size: Vec<i64>,
    /// Steps between windows.
    pub(crate) stride: Vec<i64>,
    /// Elements before and after.
    pub(crate) padding: Vec<(i64, i64)>,
    /// Distance of the tensor's elements.
    pub(crate) base_dilation: Vec<i64>,
    /// Distance of a window's elements.
    pub(crate) window_dilation: Vec<i64>,
}

impl Windows {
    /// The number of windows in each dimension; unknown where the tensor's size is.
    pub(crate) fn count(&self) -> Result<Vec<i64>, Fault> {
        let rank = self.input.len();
        for (name, list) in [
            ("the window", &self.size),
            ("window_strides", &self.stride),
            ("the base dilation", &self.base_dilation),
            ("the window dilation", &self.window_dilation),
        ] {
            ensure!(list.len() == rank, "{name} must have {rank} entries, found {}", list.len());
            if let Some(bad) = list.iter().find(|&&v| v < 1) {
                fault!("each entry of {name} must be at least 1, found {bad}");
            }
        }
        ensure!(self.padding.len() == rank, "padding must have {rank} rows, found {}", self.padding.len());
        let one = |d: usize| {
            if self.input[d] == DYNAMIC {
                return Some(DYNAMIC);
            }
            let spread =
                |n: i64, by: i64| if n == 0 { Some(0) } else { (n - 1).checked_mul(by)?.checked_add(1) };
            let base = spread(self.input[d], self.base_dilation[d])?;
            let padded = base.checked_add(self.padding[d].0)?.checked_add(self.padding[d].1)?;
            let window = spread(self.size[d], self.window_dilation[d])?;
            Some(if padded < window { 0 } else { (padded - window) / self.stride[d] + 1 })
        };
        (0..rank).map(|d| one(d).ok_or_else(|| Fault("the sizes of the windows overflow".into()))).collect()
    }

    /// Where element `offset` of window `at` lies in dimension `d`; nothing for padding and between dilated elements.
    pub(crate) fn position(&self, d: usize, at: usize, offset: usize) -> Option<usize> {
        let at = (at as i64).checked_mul(self.stride[d])?;
        let offset = (offset as i64).checked_mul(self.window_dilation[d])?;
        let p = at.checked_add(offset)?.checked_sub(self.padding[d].0)?;
        let by = self.base_dilation[d];
        (p >= 0 && p % by == 0 && p / by < self.input[d]).then_some((p / by) as usize)
    }
}

/// Rows of `padding`: a dense constant of pairs, all zero when absent.
pub(crate) fn padding(op: &OpView<'_>, rank: usize) -> Result<Vec<(i64, i64)>, Fault> {
    let Some(attr) = op.attr("padding") else { return Ok(vec![(0, 0); rank]) };
    let flat = attr.as_ints().ok_or("padding must be a list of integers")?;
    ensure!(flat.len() == 2 * rank, "padding must have {rank} rows of 2, found {} numbers", flat.len());
    Ok(flat.chunks_exact(2).map(|p| (p[0], p[1])).collect())
}

/// A list attribute with one entry a dimension; all `default` when absent.
pub(crate) fn per_dim(op: &OpView<'_>, name: &str, rank: usize, default: i64) -> Vec<i64> {
    if op.attr(name).is_some() { op.ints(name) } else { vec![default; rank] }
}

/// Part `index` of `pieces` equal parts along dimension `d`.
pub(crate) fn part(tensor: &Tensor, d: usize, index: usize, pieces: usize) -> Result<Tensor, Fault> {
    let sizes = crate::util::dims(&tensor.ty);
    let Some(&size) = sizes.get(d) else { fault!("{} has no dimension {d}", tensor.ty) };
    let even = pieces > 0 && size.is_multiple_of(pieces);
    ensure!(even, "dimension {d} of {} cannot be cut into {pieces} equal parts", tensor.ty);
    let (outer, inner) = (count(&sizes[..d]), count(&sizes[d + 1..]));
    let length = (size / pieces).saturating_mul(inner);
    let from = (0..outer).flat_map(|o| {
        let start = o * size * inner + index * length;
        start..start + length
    });
    let mut shape = tensor.ty.shape.clone();
    shape[d] = (size / pieces) as i64;
    if tensor.is_empty() {
        return Ok(tensor.gather(shape, std::iter::empty()));
    }
    Ok(tensor.gather(shape, from))
}

/// `count` of the elements of a tensor along dimension `d`, from `start`.
pub(crate) fn cut(tensor: &Tensor, d: usize, start: usize, size: usize) -> Tensor {
    let sizes = crate::util::dims(&tensor.ty);
    let (row, inner) = (count(&sizes[d..]), count(&sizes[d + 1..]));
    let outer = if size == 0 { 0 } else { count(&sizes[..d]) };
    let mut shape = tensor.ty.shape.clone();
    shape[d] = size as i64;
    tensor.gather(shape, (0..outer).flat_map(|o| o * row + start * inner..o * row + (start + size) * inner))
}

/// Tensors of equal type one after the other along dimension `d`.
pub(crate) fn join(tensors: &[Tensor], d: usize) -> Result<Tensor, Fault> {
    let Some(first) = tensors.first() else { fault!("there is nothing to join") };
    let sizes = crate::util::dims(&first.ty);
    ensure!(d < sizes.len(), "{} has no dimension {d}", first.ty);
    ensure!(tensors.iter().all(|t| t.ty == first.ty), "the parts differ in type");
    let inner = count(&sizes[d..]);
    let outer = count(&sizes[..d]);
    let mut ty = TensorType::new(first.ty.shape.clone(), first.ty.elem);
    ty.shape[d] =
        i64::try_from(tensors.len()).ok().and_then(|n| n.checked_mul(ty.shape[d])).unwrap_or(DYNAMIC);
    if volume(&ty)? == 0 {
        return Ok(Tensor::zeros(ty));
    }
    use fp8c_ir::tensor::Data;
    macro_rules! collect {
        ($variant:ident) => {{
            let mut values = Vec::new();
            for o in 0..outer {
                for t in tensors {
                    if let Data::$variant(v) = &t.data {
                        values.extend_from_slice(&v[o * inner..(o + 1) * inner]);
                    }
                }
            }
            Data::$variant(values.into())
        }};
    }
    let data = match &first.data {
        Data::F32(_) => collect!(F32),
        Data::F64(_) => collect!(F64),
        Data::Int(_) => collect!(Int),
        Data::Complex(_) => collect!(Complex),
    };
    Ok(Tensor { ty, data })
}
