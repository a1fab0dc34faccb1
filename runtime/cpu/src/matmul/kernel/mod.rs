//! Register tiles: the innermost loops.
//!
//! There is one loop, [`tile`], for any number of rows and vectors of columns, written over the operations of
//! [`Simd`]. Each instruction set compiles it for every tile size that fits its registers.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod portable;

use super::{Element, Isa};

/// How a finished tile is written to the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Store {
    /// As f32, columns contiguous.
    F32,
    /// As bf16, columns contiguous.
    Bf16,
    /// As f16, columns contiguous.
    F16,
    /// Not at all: the sums are left in [`Tile::partial`].
    Sums,
}

impl Store {
    /// What kernels can do for contiguous columns of this type.
    pub(crate) fn contiguous(element: Element) -> Store {
        match element {
            Element::F32 => Store::F32,
            Element::Bf16 => Store::Bf16,
            Element::F16 => Store::F16,
            _ => Store::Sums,
        }
    }
}

/// One tile of the result: `steps` terms of each of its sums. Strides in bytes.
pub(crate) struct Tile {
    /// Number of steps; a step is one f32, or a pair of bf16, of each row and column.
    pub(crate) steps: usize,
    /// The first row's first step.
    pub(crate) a: *const u8,
    pub(crate) a_row: isize,
    pub(crate) a_step: isize,
    /// Vectors of columns, step by step; aligned to a vector.
    pub(crate) b: *const u8,
    /// Sums of earlier steps, rows of all vectors' lanes; aligned to a vector.
    pub(crate) partial: *mut f32,
    /// Whether there are no earlier steps.
    pub(crate) first: bool,
    /// Whether there are no later steps.
    pub(crate) last: bool,
    /// Columns that exist; lanes beyond them are padding.
    pub(crate) columns: usize,
    /// The first element of the result.
    pub(crate) out: *mut u8,
    pub(crate) out_row: isize,
    pub(crate) store: Store,
    pub(crate) scale: f32,
    /// One f32 for each column, or null.
    pub(crate) bias: *const f32,
    /// As many u32 as a vector has lanes, in which the bits of the largest magnitudes gather; or null.
    pub(crate) amax: *mut u32,
}

/// Computes one tile.
pub(crate) type Kernel = unsafe fn(&Tile);

/// The kernels of one instruction set.
pub(crate) struct Kernels {
    /// f32 in a vector.
    pub(crate) lanes: usize,
    /// `table[rows - 1][vectors - 1]`.
    table: &'static [&'static [Kernel]],
}

impl Kernels {
    /// The kernels of `isa`, which this machine has; with pairs of bf16 as steps, or with f32.
    pub(crate) fn of(isa: Isa, pairs: bool) -> &'static Kernels {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512Bf16 if pairs => &avx512::PAIRS,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 | Isa::Avx512Bf16 => &avx512::SINGLES,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => &avx2::SINGLES,
            _ => &portable::SINGLES,
        }
    }

    /// The most rows of a tile.
    pub(crate) fn rows(&self) -> usize {
        self.table.len()
    }

    /// The most columns of a tile.
    pub(crate) fn columns(&self) -> usize {
        self.table[0].len() * self.lanes
    }

    /// The kernel for so many rows and so many columns, rounded up to whole vectors.
    pub(crate) fn get(&self, rows: usize, columns: usize) -> Kernel {
        self.table[rows - 1][columns.div_ceil(self.lanes) - 1]
    }
}

/// The operations on vectors that the tile loop needs.
///
/// Every function is unsafe because the instruction set must be there; pointers must be valid for a vector, or for
/// the first `count` lanes where there is a `count`.
trait Simd {
    /// f32 in a vector.
    const LANES: usize;
    /// A vector of f32, or of pairs of bf16.
    type Vector: Copy;
    unsafe fn zero() -> Self::Vector;
    unsafe fn load(src: *const f32) -> Self::Vector;
    unsafe fn load_first(src: *const f32, count: usize) -> Self::Vector;
    unsafe fn store(dst: *mut f32, v: Self::Vector);
    /// All lanes are the 4 bytes at `src`, of any alignment.
    unsafe fn splat(src: *const u8) -> Self::Vector;
    /// `sum` plus the product or the two products of each lane.
    unsafe fn step(sum: Self::Vector, a: Self::Vector, b: Self::Vector) -> Self::Vector;
    unsafe fn add(a: Self::Vector, b: Self::Vector) -> Self::Vector;
    unsafe fn mul(a: Self::Vector, b: Self::Vector) -> Self::Vector;
    unsafe fn store_f32(dst: *mut u8, v: Self::Vector, count: usize);
    unsafe fn store_bf16(dst: *mut u8, v: Self::Vector, count: usize);
    unsafe fn store_f16(dst: *mut u8, v: Self::Vector, count: usize);
    /// Raises the u32 at `amax` to the bits of the magnitudes of `v`.
    unsafe fn gather_amax(amax: *mut u32, v: Self::Vector, count: usize);
}

/// The loop of every kernel: `M` rows by `N` vectors of columns.
///
/// # Safety
///
/// The machine has the instructions of `S`; the tile's pointers are valid for its sizes.
#[inline(always)]
unsafe fn tile<S: Simd, const M: usize, const N: usize>(t: &Tile) {
    // SAFETY: the caller vouches for the instructions and the pointers.
    unsafe {
        let mut sums = [[S::zero(); N]; M];
        let (mut a, mut b) = (t.a, t.b.cast::<f32>());
        for _ in 0..t.steps {
            let mut columns = [S::zero(); N];
            for (j, column) in columns.iter_mut().enumerate() {
                *column = S::load(b.add(j * S::LANES));
            }
            for (i, sums) in sums.iter_mut().enumerate() {
                // Groups of four rows: their addresses are a base plus 0, 1, 2 or 3 strides.
                let row = S::splat(
                    a.wrapping_offset((i & !3) as isize * t.a_row)
                        .wrapping_offset((i & 3) as isize * t.a_row),
                );
                for (sum, column) in sums.iter_mut().zip(columns) {
                    *sum = S::step(*sum, row, column);
                }
            }
            a = a.wrapping_offset(t.a_step);
            b = b.add(N * S::LANES);
        }
        if !t.first {
            for (i, sums) in sums.iter_mut().enumerate() {
                for (j, sum) in sums.iter_mut().enumerate() {
                    *sum = S::add(*sum, S::load(t.partial.add((i * N + j) * S::LANES)));
                }
            }
        }
        if t.last && t.store != Store::Sums {
            return finish::<S, M, N>(t, &sums);
        }
        for (i, sums) in sums.iter().enumerate() {
            for (j, sum) in sums.iter().enumerate() {
                S::store(t.partial.add((i * N + j) * S::LANES), *sum);
            }
        }
    }
}

/// Scales, adds the bias, rounds and writes to the result.
///
/// # Safety
///
/// As for [`tile`].
#[inline(always)]
unsafe fn finish<S: Simd, const M: usize, const N: usize>(t: &Tile, sums: &[[S::Vector; N]; M]) {
    // SAFETY: the caller vouches for the instructions and the pointers; no lane at or beyond `columns` is touched.
    unsafe {
        let scale = S::splat((&raw const t.scale).cast());
        for j in 0..N {
            let count = if j + 1 < N { S::LANES } else { t.columns - j * S::LANES };
            let bias =
                if t.bias.is_null() { S::zero() } else { S::load_first(t.bias.add(j * S::LANES), count) };
            for (i, sums) in sums.iter().enumerate() {
                let mut value = sums[j];
                if t.scale != 1.0 {
                    value = S::mul(value, scale);
                }
                if !t.bias.is_null() {
                    value = S::add(value, bias);
                }
                if !t.amax.is_null() {
                    S::gather_amax(t.amax, value, count);
                }
                let row = t.out.wrapping_offset(i as isize * t.out_row);
                match t.store {
                    Store::F32 => S::store_f32(row.add(j * S::LANES * 4), value, count),
                    Store::Bf16 => S::store_bf16(row.add(j * S::LANES * 2), value, count),
                    _ => S::store_f16(row.add(j * S::LANES * 2), value, count),
                }
            }
        }
    }
}

/// The table of kernels of `$name::<rows, vectors>` for the rows listed, with one to `$vectors` vectors each.
macro_rules! table {
    ($name:ident; 2; $($m:literal)*) => { &[$(&[$name::<$m, 1>, $name::<$m, 2>]),*] };
    ($name:ident; 3; $($m:literal)*) => { &[$(&[$name::<$m, 1>, $name::<$m, 2>, $name::<$m, 3>]),*] };
    ($name:ident; 4; $($m:literal)*) => {
        &[$(&[$name::<$m, 1>, $name::<$m, 2>, $name::<$m, 3>, $name::<$m, 4>]),*]
    };
}
use table;
