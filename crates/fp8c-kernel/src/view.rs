//! Views: how the elements of a tensor lie in the buffer of another, so that transposes, broadcasts, slices and most
//! reshapes cost nothing.

/// Index `i` is element `offset + sum(i[d] * strides[d])` of a buffer; a stride of 0 repeats.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct View {
    pub(crate) shape: Vec<usize>,
    pub(crate) strides: Vec<isize>,
    pub(crate) offset: isize,
}

impl View {
    /// Row by row.
    pub(crate) fn dense(shape: &[usize]) -> Self {
        Self { shape: shape.to_vec(), strides: dense_strides(shape), offset: 0 }
    }

    pub(crate) fn elements(&self) -> usize {
        self.shape.iter().product()
    }

    /// The elements lie row by row, from the first of the buffer.
    pub(crate) fn is_dense(&self) -> bool {
        self.offset == 0 && self.is_contiguous()
    }

    /// The elements lie row by row, from wherever the view begins.
    pub(crate) fn is_contiguous(&self) -> bool {
        self.elements() == 0
            || (self.strides.iter().zip(dense_strides(&self.shape)).zip(&self.shape))
                .all(|((&s, d), &n)| n == 1 || s == d)
    }

    /// Dimension `d` becomes dimension `dims[d]` of `shape`; other dimensions, and those of size one that grow, repeat.
    pub(crate) fn broadcast(&self, shape: &[usize], dims: &[usize]) -> Self {
        let mut strides = vec![0; shape.len()];
        for (d, &to) in dims.iter().enumerate() {
            if self.shape[d] == shape[to] {
                strides[to] = self.strides[d];
            }
        }
        Self { shape: shape.to_vec(), strides, offset: self.offset }
    }

    /// Dimension `d` is dimension `permutation[d]` of this.
    pub(crate) fn transpose(&self, permutation: &[usize]) -> Self {
        let pick = |d: &usize| (self.shape[*d], self.strides[*d]);
        let (shape, strides) = permutation.iter().map(pick).unzip();
        Self { shape, strides, offset: self.offset }
    }

    /// From `start` to before `limit` in steps of `step`, in each dimension.
    pub(crate) fn slice(&self, start: &[usize], limit: &[usize], step: &[usize]) -> Self {
        let mut view = self.clone();
        for d in 0..self.shape.len() {
            view.offset += start[d] as isize * self.strides[d];
            view.shape[d] = (limit[d] - start[d]).div_ceil(step[d]);
            view.strides[d] *= step[d] as isize;
        }
        view
    }

    /// Turned round along `dims`.
    pub(crate) fn reverse(&self, dims: &[usize]) -> Self {
        let mut view = self.clone();
        for &d in dims.iter().filter(|&&d| self.shape[d] > 0) {
            view.offset += (self.shape[d] as isize - 1) * self.strides[d];
            view.strides[d] = -self.strides[d];
        }
        view
    }

    /// The same elements, row by row, in another shape; nothing when no strides do that.
    pub(crate) fn reshape(&self, shape: &[usize]) -> Option<Self> {
        if self.elements() == 0 {
            return Some(Self { strides: dense_strides(shape), shape: shape.to_vec(), offset: self.offset });
        }
        let runs = self.runs();
        let mut strides = vec![0; shape.len()];
        let mut run = runs.iter().rev();
        let (mut left, mut stride) = (1, 0);
        for d in (0..shape.len()).rev() {
            if shape[d] == 1 {
                continue;
            }
            if left == 1 {
                let &(size, step) = run.next()?;
                (left, stride) = (size, step);
            }
            if left % shape[d] != 0 {
                return None;
            }
            strides[d] = stride;
            stride *= shape[d] as isize;
            left /= shape[d];
        }
        (left == 1 && run.next().is_none()).then(|| Self {
            shape: shape.to_vec(),
            strides,
            offset: self.offset,
        })
    }

    /// Sizes and strides with neighbouring dimensions that are one run joined, without those of size one.
    pub(crate) fn runs(&self) -> Vec<(usize, isize)> {
        let mut runs: Vec<(usize, isize)> = Vec::new();
        for (&n, &s) in self.shape.iter().zip(&self.strides).filter(|&(&n, _)| n != 1) {
            match runs.last_mut() {
                Some(last) if last.1 == s * n as isize => *last = (last.0 * n, s),
                _ => runs.push((n, s)),
            }
        }
        runs
    }

    /// The number of elements before each place where the view's stride changes: where its dimensions must be apart.
    pub(crate) fn bounds(&self) -> impl Iterator<Item = usize> {
        let runs = self.runs();
        runs.into_iter().scan(1, |before, (size, _)| {
            *before *= size;
            Some(*before)
        })
    }
}

/// Strides of a tensor that lies row by row.
pub fn dense_strides(shape: &[usize]) -> Vec<isize> {
    let mut strides = vec![1; shape.len()];
    for d in (1..shape.len()).rev() {
        strides[d - 1] = strides[d] * shape[d].max(1) as isize;
    }
    strides
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements(view: &View) -> Vec<isize> {
        let mut all = vec![view.offset];
        for (&n, &s) in view.shape.iter().zip(&view.strides) {
            all = all.iter().flat_map(|&at| (0..n as isize).map(move |i| at + i * s)).collect();
        }
        all
    }

    #[test]
    fn reshapes_where_strides_allow() {
        let x = View::dense(&[4, 6]);
        assert_eq!(x.reshape(&[2, 2, 3, 2]).unwrap(), View::dense(&[2, 2, 3, 2]));
        let t = x.transpose(&[1, 0]);
        assert_eq!(elements(&t.reshape(&[3, 2, 1, 4]).unwrap()), elements(&t));
        assert!(t.reshape(&[24]).is_none());
        let b = View::dense(&[3]).broadcast(&[2, 3, 4], &[1]);
        assert_eq!(elements(&b.reshape(&[6, 4]).map_or(b.clone(), |v| v)), elements(&b));
        assert!(b.reshape(&[6, 4]).is_none());
        assert_eq!(b.reshape(&[2, 3, 2, 2]).unwrap().strides, [0, 1, 0, 0]);
    }

    #[test]
    fn slices_and_turns() {
        let x = View::dense(&[4, 6]);
        assert_eq!(elements(&x.slice(&[1, 0], &[3, 6], &[1, 3])), [6, 9, 12, 15]);
        assert_eq!(elements(&View::dense(&[3]).reverse(&[0])), [2, 1, 0]);
        assert_eq!(elements(&View::dense(&[2, 2]).reverse(&[0, 1])), [3, 2, 1, 0]);
    }
}
