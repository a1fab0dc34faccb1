//! Loops for few rows times runs of f32.

use super::super::stream::{RUN, TERMS};
use super::Simd;

/// Data that starts at a cache line.
#[repr(align(64))]
pub(crate) struct Aligned<T>(pub(crate) T);

/// The most rows, and the most f32 in the sums of one.
const ROWS: usize = 4;
const SUMS: usize = 64;
/// Vectors of sums for each row, so that additions need not wait for each other.
const CHAINS: usize = 4;

/// Sums of every row with one column, spread over vectors.
#[repr(align(64))]
pub(crate) struct DotSums([[f32; SUMS]; ROWS]);

impl Default for DotSums {
    fn default() -> Self {
        DotSums([[0.0; SUMS]; ROWS])
    }
}

impl DotSums {
    /// The sum of a row, in an order that depends on nothing.
    pub(crate) fn total(&self, row: usize) -> f32 {
        let mut sums = self.0[row];
        let mut half = SUMS / 2;
        while half > 0 {
            for i in 0..half {
                sums[i] += sums[i + half];
            }
            half /= 2;
        }
        sums[0]
    }
}

/// Rows times a run of one column. Rows and run are readable up to a multiple of a vector times [`CHAINS`], and
/// zero beyond `terms` in the run.
pub(crate) struct Dot {
    pub(crate) rows: *const f32,
    pub(crate) stride: usize,
    pub(crate) count: usize,
    pub(crate) column: *const f32,
    pub(crate) terms: usize,
}

/// Rows times [`TERMS`] runs of columns, [`RUN`] apart. Runs and sums have whole vectors.
pub(crate) struct Outer {
    pub(crate) rows: *const f32,
    pub(crate) stride: usize,
    pub(crate) count: usize,
    pub(crate) runs: *const f32,
    pub(crate) columns: usize,
    pub(crate) sums: *mut f32,
    pub(crate) width: usize,
}

/// Adds the products of a [`Dot`] to `sums`.
///
/// # Safety
///
/// The machine has the instructions of `S`; pointers are valid for what the struct says.
#[inline(always)]
pub(super) unsafe fn dot<S: Simd>(d: &Dot, sums: &mut DotSums) {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        for (row, sums) in sums.0.iter_mut().enumerate().take(d.count) {
            let a = d.rows.add(row * d.stride);
            let sums = sums.as_mut_ptr();
            let mut chains = [S::zero(); CHAINS];
            for (i, chain) in chains.iter_mut().enumerate() {
                *chain = S::load(sums.add(i * S::LANES));
            }
            let mut term = 0;
            while term < d.terms {
                for (i, chain) in chains.iter_mut().enumerate() {
                    let at = term + i * S::LANES;
                    *chain = S::step(*chain, S::load(a.add(at)), S::load(d.column.add(at)));
                }
                term += CHAINS * S::LANES;
            }
            for (i, chain) in chains.iter().enumerate() {
                S::store(sums.add(i * S::LANES), *chain);
            }
        }
    }
}

/// Adds the products of an [`Outer`] to its sums.
///
/// # Safety
///
/// As for [`dot`].
#[inline(always)]
pub(super) unsafe fn outer<S: Simd>(o: &Outer) {
    // SAFETY: the caller vouches for the pointers.
    unsafe {
        for row in 0..o.count {
            let a = o.rows.add(row * o.stride);
            let mut factors = [S::zero(); TERMS];
            for (i, factor) in factors.iter_mut().enumerate() {
                *factor = S::splat(a.add(i).cast());
            }
            for column in (0..o.columns).step_by(S::LANES) {
                let to = o.sums.add(row * o.width + column);
                let mut sum = S::load(to);
                for (i, factor) in factors.iter().enumerate() {
                    sum = S::step(sum, *factor, S::load(o.runs.add(i * RUN + column)));
                }
                S::store(to, sum);
            }
        }
    }
}
