//! Index arithmetic that several families use.

use fp8c_ir::TensorType;

/// Sizes as indices; a tensor that is run has only known ones.
pub(crate) fn dims(ty: &TensorType) -> Vec<usize> {
    ty.shape.iter().map(|&d| usize::try_from(d).unwrap_or(0)).collect()
}

/// How many indices a shape has; the most there can be when that overflows, which it does only for shapes that some other
/// size makes empty.
pub(crate) fn count(shape: &[usize]) -> usize {
    shape.iter().fold(1, |n: usize, &d| n.saturating_mul(d))
}

/// Row-major strides.
pub(crate) fn strides(shape: &[usize]) -> Vec<usize> {
    let mut strides = vec![1usize; shape.len()];
    for d in (0..shape.len().saturating_sub(1)).rev() {
        strides[d] = strides[d + 1].saturating_mul(shape[d + 1]);
    }
    strides
}

/// Calls `visit` for every index of `shape` in row-major order.
pub(crate) fn for_each_index(shape: &[usize], mut visit: impl FnMut(&[usize])) {
    let mut index = vec![0; shape.len()];
    for _ in 0..count(shape) {
        visit(&index);
        for d in (0..shape.len()).rev() {
            index[d] += 1;
            if index[d] < shape[d] {
                break;
            }
            index[d] = 0;
        }
    }
}
