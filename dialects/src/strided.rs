//! Data movement: copies between row-major buffers that take steps of their own in each dimension. Broadcasts,
//! transposes, slices, reversals, padding and concatenation are all one such copy.

use std::sync::Arc;

use fp8c_ir::diag::Fault;
use fp8c_ir::tensor::Data;
use fp8c_ir::{ElementType, Tensor, TensorType, ensure, fault};

use crate::shape::volume;
use crate::util::{dims, strides};

/// Where a walk through a buffer begins, and how far each dimension steps.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    pub(crate) start: isize,
    pub(crate) steps: Vec<isize>,
}

impl Walk {
    /// Row by row through all of a buffer of this shape.
    pub(crate) fn whole(shape: &[usize]) -> Self {
        Self { start: 0, steps: strides(shape).into_iter().map(|s| s as isize).collect() }
    }

    /// Moves the beginning by `index` in dimension `d`.
    pub(crate) fn offset(&mut self, d: usize, index: i64) {
        self.start += self.steps[d] * index as isize;
    }

    /// All offsets of a walk over `shape` are inside a buffer of `len` elements.
    fn check(&self, shape: &[usize], len: usize) -> Result<(), Fault> {
        let (mut first, mut last) = (self.start as i128, self.start as i128);
        for (&n, &step) in shape.iter().zip(&self.steps) {
            let reach = (n as i128 - 1) * step as i128;
            first += reach.min(0);
            last += reach.max(0);
        }
        ensure!(first >= 0 && last < len as i128, "elements {first} to {last} of {len} are out of bounds");
        Ok(())
    }
}

/// Sizes as indices; they must be known, and their product of a size that can be held.
pub(crate) fn run_shape(shape: &[i64], elem: ElementType) -> Result<Vec<usize>, Fault> {
    let ty = TensorType::new(shape, elem);
    volume(&ty)?;
    Ok(dims(&ty))
}

/// The tensor of shape `shape` that a walk through `x` meets.
pub(crate) fn view(x: &Tensor, shape: &[i64], walk: &Walk) -> Result<Tensor, Fault> {
    let sizes = run_shape(shape, x.ty.elem)?;
    let whole = Walk::whole(&sizes);
    let count: usize = sizes.iter().product();
    if walk.start == 0 && walk.steps == whole.steps && count == x.len() {
        return Ok(x.reshaped(shape));
    }
    fn fresh<T: Copy + Default>(
        from: &[T],
        count: usize,
        sizes: &[usize],
        walk: &Walk,
        whole: &Walk,
    ) -> Result<Arc<Vec<T>>, Fault> {
        let mut to = vec![T::default(); count];
        copy(&mut to, whole, from, walk, sizes)?;
        Ok(Arc::new(to))
    }
    let data = match &x.data {
        Data::F32(v) => Data::F32(fresh(v, count, &sizes, walk, &whole)?),
        Data::F64(v) => Data::F64(fresh(v, count, &sizes, walk, &whole)?),
        Data::Int(v) => Data::Int(fresh(v, count, &sizes, walk, &whole)?),
        Data::Complex(v) => Data::Complex(fresh(v, count, &sizes, walk, &whole)?),
    };
    Ok(Tensor { ty: TensorType::new(shape, x.ty.elem), data })
}

/// A tensor of shape `shape` with the one element of `x` everywhere.
pub(crate) fn splat(x: &Tensor, shape: &[i64]) -> Result<Tensor, Fault> {
    view(x, shape, &Walk { start: 0, steps: vec![0; shape.len()] })
}

/// Writes what `from_walk` meets in `from` where `to_walk` goes in `to`.
pub(crate) fn place(
    to: &mut Tensor,
    to_walk: &Walk,
    from: &Tensor,
    from_walk: &Walk,
    shape: &[usize],
) -> Result<(), Fault> {
    match (&mut to.data, &from.data) {
        (Data::F32(to), Data::F32(from)) => {
            copy(Arc::make_mut(to).as_mut_slice(), to_walk, from, from_walk, shape)
        }
        (Data::F64(to), Data::F64(from)) => {
            copy(Arc::make_mut(to).as_mut_slice(), to_walk, from, from_walk, shape)
        }
        (Data::Int(to), Data::Int(from)) => {
            copy(Arc::make_mut(to).as_mut_slice(), to_walk, from, from_walk, shape)
        }
        (Data::Complex(to), Data::Complex(from)) => {
            copy(Arc::make_mut(to).as_mut_slice(), to_walk, from, from_walk, shape)
        }
        _ => fault!("the operands differ in type"),
    }
}

/// One dimension of a copy: size, step in the target, step in the source.
type Dim = (usize, isize, isize);

fn copy<T: Copy>(
    to: &mut [T],
    to_walk: &Walk,
    from: &[T],
    from_walk: &Walk,
    shape: &[usize],
) -> Result<(), Fault> {
    if shape.contains(&0) {
        return Ok(());
    }
    to_walk.check(shape, to.len())?;
    from_walk.check(shape, from.len())?;
    let mut dims = merged(shape, to_walk, from_walk);
    let inner = dims.pop().unwrap_or((1, 1, 1));
    let mut index = vec![0usize; dims.len()];
    let (mut at, mut source) = (to_walk.start, from_walk.start);
    loop {
        copy_row(to, at, from, source, inner);
        // To the next row: count up, and step back where a dimension is done.
        let mut d = dims.len();
        loop {
            if d == 0 {
                return Ok(());
            }
            d -= 1;
            let (n, to_step, from_step) = dims[d];
            index[d] += 1;
            at += to_step;
            source += from_step;
            if index[d] < n {
                break;
            }
            index[d] = 0;
            at -= to_step * n as isize;
            source -= from_step * n as isize;
        }
    }
}

/// Dimensions without those of size 1, neighbours that step as one made one.
fn merged(shape: &[usize], to: &Walk, from: &Walk) -> Vec<Dim> {
    let mut dims: Vec<Dim> = Vec::with_capacity(shape.len());
    for (d, &n) in shape.iter().enumerate() {
        let (to_step, from_step) = (to.steps[d], from.steps[d]);
        let size = n as isize;
        match dims.last_mut() {
            _ if n == 1 => {}
            Some(outer) if outer.1 == to_step * size && outer.2 == from_step * size => {
                *outer = (outer.0 * n, to_step, from_step);
            }
            _ => dims.push((n, to_step, from_step)),
        }
    }
    dims
}

fn copy_row<T: Copy>(to: &mut [T], at: isize, from: &[T], source: isize, (n, to_step, from_step): Dim) {
    let (start, first) = (at as usize, source as usize);
    match (to_step, from_step) {
        (1, 1) => to[start..start + n].copy_from_slice(&from[first..first + n]),
        (1, 0) => to[start..start + n].fill(from[first]),
        (1, _) => {
            let mut source = source;
            for slot in &mut to[start..start + n] {
                *slot = from[source as usize];
                source += from_step;
            }
        }
        _ => {
            let (mut at, mut source) = (at, source);
            for _ in 0..n {
                to[at as usize] = from[source as usize];
                at += to_step;
                source += from_step;
            }
        }
    }
}
