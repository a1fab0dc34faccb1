//! The interpreter's matrix product, by far its most used loop: a batch of `[m, k] x [k, n]` in row-major order.
//!
//! Each result is one chain of additions over `k` in order, so blocking changes no bit; a tile of results is held in
//! registers while a packed strip of the right side streams by.

const ROWS: usize = 4;
const COLUMNS: usize = 8;

/// `out[b, i, j] = step(.. step(zero, l[b, i, 0], r[b, 0, j]) ..)`; `shape` is `[b, m, k, n]`.
pub(crate) fn matmul<T: Copy>(
    lhs: &[T],
    rhs: &[T],
    shape: [usize; 4],
    zero: T,
    step: impl Fn(T, T, T) -> T + Copy,
) -> Vec<T> {
    let [batch, m, k, n] = shape;
    if batch == 0 || m == 0 || n == 0 {
        return vec![];
    }
    let mut out = vec![zero; batch * m * n];
    if k == 0 {
        return out;
    }
    let mut strip = vec![[zero; COLUMNS]; k];
    for b in 0..batch {
        let (l, r) = (&lhs[b * m * k..(b + 1) * m * k], &rhs[b * k * n..(b + 1) * k * n]);
        let out = &mut out[b * m * n..(b + 1) * m * n];
        for j in (0..n).step_by(COLUMNS) {
            let width = COLUMNS.min(n - j);
            for (row, from) in strip.iter_mut().zip(r.chunks_exact(n)) {
                row[..width].copy_from_slice(&from[j..j + width]);
            }
            let mut i = 0;
            while i + ROWS <= m {
                let rows: [&[T]; ROWS] = std::array::from_fn(|d| &l[(i + d) * k..(i + d + 1) * k]);
                let tile = tile(rows, &strip, zero, step);
                for (d, sums) in tile.iter().enumerate() {
                    let at = (i + d) * n + j;
                    out[at..at + width].copy_from_slice(&sums[..width]);
                }
                i += ROWS;
            }
            for i in i..m {
                let [sums] = tile([&l[i * k..(i + 1) * k]], &strip, zero, step);
                out[i * n + j..i * n + j + width].copy_from_slice(&sums[..width]);
            }
        }
    }
    out
}

/// `R` rows of the left side against one strip of the right side.
#[inline]
fn tile<T: Copy, const R: usize>(
    rows: [&[T]; R],
    strip: &[[T; COLUMNS]],
    zero: T,
    step: impl Fn(T, T, T) -> T + Copy,
) -> [[T; COLUMNS]; R] {
    let mut sums = [[zero; COLUMNS]; R];
    let rows = rows.map(|row| &row[..strip.len()]);
    for (at, right) in strip.iter().enumerate() {
        for (sums, row) in sums.iter_mut().zip(rows) {
            let left = row[at];
            for (sum, &right) in sums.iter_mut().zip(right) {
                *sum = step(*sum, left, right);
            }
        }
    }
    sums
}

#[cfg(test)]
mod tests {
    use super::matmul;

    #[test]
    fn agrees_with_the_plain_loop_at_ragged_sizes() {
        for [b, m, k, n] in [[1, 1, 1, 1], [2, 5, 3, 9], [1, 4, 7, 8], [3, 9, 2, 17], [1, 3, 0, 2]] {
            let number = |i: usize| (i * 7 % 13) as i64 - 6;
            let l: Vec<i64> = (0..b * m * k).map(number).collect();
            let r: Vec<i64> = (0..b * k * n).map(|i| number(i + 3)).collect();
            let found = matmul(&l, &r, [b, m, k, n], 0, |s, a, b| s + a * b);
            let wanted = |at: usize| {
                let (batch, i, j) = (at / (m * n), at / n % m, at % n);
                (0..k).map(|p| l[(batch * m + i) * k + p] * r[(batch * k + p) * n + j]).sum::<i64>()
            };
            assert_eq!(found, (0..b * m * n).map(wanted).collect::<Vec<_>>());
        }
    }
}
