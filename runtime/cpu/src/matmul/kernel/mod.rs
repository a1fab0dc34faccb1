//! Register tiles: the innermost loops.
//!
//! There is one loop, [`tile`], for any number of rows and vectors of columns, written over the operations of
//! [`Simd`]. Each instruction set compiles it for every tile size that fits its registers.

#[cfg(target_arch = "x86_64")]
pub(crate) mod amx;
#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod few;
mod portable;

use super::{Element, Isa};
pub(crate) use few::{Aligned, Dot, DotSums, Outer};

/// How a finished tile is written to the result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Store {
    /// As f32, columns contiguous.
    F32,
    /// As bf16, columns contiguous.
    Bf16,
    /// As f16, columns contiguous.
    F16,
    /// One by one, by the caller.
    Scattered,
}

impl Store {
    /// What kernels can do for contiguous columns of this type.
    pub(crate) fn contiguous(element: Element) -> Store {
        match element {
            Element::F32 => Store::F32,
            Element::Bf16 => Store::Bf16,
            Element::F16 => Store::F16,
            _ => Store::Scattered,
        }
    }
}

/// The steps of one tile: `sums` plus the products of `steps` steps. Strides in bytes.
pub(crate) struct Tile {
    /// Number of steps; a step is one f32, or a pair of bf16, of each row and column.
    pub(crate) steps: usize,
    /// The first row's first step.
    pub(crate) a: *const u8,
    pub(crate) a_row: isize,
    pub(crate) a_step: isize,
    /// Vectors of columns, step by step; aligned to a vector.
    pub(crate) b: *const u8,
    /// The sums, rows of whole vectors.
    pub(crate) sums: *mut f32,
    pub(crate) sums_row: isize,
    /// Whether there are sums already; else they start from zero.
    pub(crate) more: bool,
}

/// Sums that are to be scaled, rounded and written. Strides in bytes.
pub(crate) struct Finish {
    /// Rows of whole vectors, one after another, aligned to a vector.
    pub(crate) sums: *const f32,
    pub(crate) rows: usize,
    pub(crate) columns: usize,
    /// The first element of the result; columns are contiguous.
    pub(crate) out: *mut u8,
    pub(crate) out_row: isize,
    pub(crate) store: Store,
    /// Sums are rounded to what is stored before they are scaled.
    pub(crate) rounded: bool,
    pub(crate) scale: f32,
    /// One f32 for each column, or null.
    pub(crate) bias: *const f32,
}

/// Computes one tile.
///
/// # Safety
///
/// The machine has the instructions; the tile's pointers are valid for its sizes.
pub(crate) type Kernel = unsafe fn(&Tile);

/// The kernels of one instruction set.
pub(crate) struct Kernels {
    /// f32 in a vector.
    pub(crate) lanes: usize,
    /// `table[rows - 1][vectors - 1]`.
    table: &'static [&'static [Kernel]],
    /// Writes finished sums; as safe as a [`Kernel`].
    pub(crate) finish: unsafe fn(&Finish),
    /// Few rows times a run of a column; f32 whatever the steps are.
    pub(crate) dot: unsafe fn(&Dot, &mut DotSums),
    /// Few rows times runs of columns; f32 whatever the steps are.
    pub(crate) outer: unsafe fn(&Outer),
}

impl Kernels {
    /// The kernels of `isa`, which this machine has; with pairs of bf16 as steps, or with f32.
    pub(crate) fn of(isa: Isa, pairs: bool) -> &'static Kernels {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512Bf16 if pairs => &avx512::PAIRS,
            #[cfg(target_arch = "x86_64")]
            Isa::Amx if pairs => &amx::TILES,
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 | Isa::Avx512Bf16 | Isa::Amx => &avx512::SINGLES,
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
    /// The nearest values that bf16 has.
    unsafe fn round_bf16(v: Self::Vector) -> Self::Vector;
    /// The nearest values that f16 has.
    unsafe fn round_f16(v: Self::Vector) -> Self::Vector;
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
        // A row's address is the base of its four rows plus 0, 1, 2 or 3 strides. What the compiler does not see
        // through it cannot turn into a chain of additions, which would take as long as the multiplications.
        let mut bases: [*const u8; 3] =
            std::array::from_fn(|i| t.a.wrapping_offset(opaque(4 * i as isize * t.a_row)));
        let strides = [0, t.a_row, 2 * t.a_row, opaque(3 * t.a_row)];
        let mut b = t.b.cast::<f32>();
        for _ in 0..t.steps {
            let mut columns = [S::zero(); N];
            for (j, column) in columns.iter_mut().enumerate() {
                *column = S::load(b.add(j * S::LANES));
            }
            for (i, sums) in sums.iter_mut().enumerate() {
                let row = S::splat(bases[i / 4].wrapping_offset(strides[i % 4]));
                for (sum, column) in sums.iter_mut().zip(columns) {
                    *sum = S::step(*sum, row, column);
                }
            }
            for base in &mut bases {
                *base = base.wrapping_offset(t.a_step);
            }
            b = b.add(N * S::LANES);
        }
        let at = |i: usize, j: usize| {
            t.sums.wrapping_byte_offset(i as isize * t.sums_row).wrapping_add(j * S::LANES)
        };
        if t.more {
            for (i, sums) in sums.iter_mut().enumerate() {
                for (j, sum) in sums.iter_mut().enumerate() {
                    *sum = S::add(*sum, S::load(at(i, j)));
                }
            }
        }
        for (i, sums) in sums.iter().enumerate() {
            for (j, sum) in sums.iter().enumerate() {
                S::store(at(i, j), *sum);
            }
        }
    }
}

/// The same number, of which the compiler knows nothing.
#[inline(always)]
fn opaque(mut number: isize) -> isize {
    #[cfg(target_arch = "x86_64")]
    // SAFETY: no instruction at all.
    unsafe {
        std::arch::asm!("/* {0} */", inout(reg) number, options(pure, nomem, nostack, preserves_flags));
    }
    number
}

/// Scales, adds the bias, rounds and writes to the result.
///
/// # Safety
///
/// As for [`tile`].
#[inline(always)]
unsafe fn finish<S: Simd>(f: &Finish) {
    // SAFETY: the caller vouches for the instructions and the pointers; no lane at or beyond `columns` is touched.
    unsafe {
        let scale = S::splat((&raw const f.scale).cast());
        let width = f.columns.next_multiple_of(S::LANES);
        for column in (0..f.columns).step_by(S::LANES) {
            let count = S::LANES.min(f.columns - column);
            let bias = if f.bias.is_null() { S::zero() } else { S::load_first(f.bias.add(column), count) };
            for row in 0..f.rows {
                let mut value = S::load(f.sums.add(row * width + column));
                if f.rounded {
                    value = match f.store {
                        Store::Bf16 => S::round_bf16(value),
                        Store::F16 => S::round_f16(value),
                        _ => value,
                    };
                }
                if f.scale != 1.0 {
                    value = S::mul(value, scale);
                }
                if !f.bias.is_null() {
                    value = S::add(value, bias);
                }
                let to = f.out.wrapping_offset(row as isize * f.out_row);
                match f.store {
                    Store::F32 => S::store_f32(to.add(column * 4), value, count),
                    Store::Bf16 => S::store_bf16(to.add(column * 2), value, count),
                    _ => S::store_f16(to.add(column * 2), value, count),
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
