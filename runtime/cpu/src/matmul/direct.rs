//! Few rows times columns that are read once, straight from memory into products: AVX-512, bf16 and FP8.

use std::arch::x86_64::*;

use super::element::Codes;
use super::vbmi::Tables;
use super::{Element, Isa};

/// Elements of a column that are multiplied at a time.
pub(super) const GROUP: usize = 64;
/// Bytes ahead of what is read that are fetched: a few times the memory's latency.
const AHEAD: usize = 4096;

/// How elements of a column become f32.
#[derive(Clone, Copy, Debug)]
pub(super) enum Direct {
    /// bf16, in order.
    Bf16,
    /// Codes of FP8, in the order of [`order`].
    Codes(Element),
}

/// Few rows times some columns whose terms are contiguous.
pub(super) struct Columns {
    /// Rows of f32, each as many as `terms`, rounded up to a multiple of [`GROUP`] with zeros; in the order of
    /// [`Direct::arrange`].
    pub(super) rows: *const f32,
    /// From one row to the next, in f32.
    pub(super) stride: usize,
    /// At most 4.
    pub(super) count: usize,
    /// The first column.
    pub(super) start: *const u8,
    /// From one column to the next, in bytes.
    pub(super) column: isize,
    pub(super) columns: usize,
    pub(super) terms: usize,
    /// One sum for each row and column.
    pub(super) sums: *mut f32,
    /// From one row of sums to the next, in f32.
    pub(super) width: usize,
}

impl Direct {
    /// The direct way for columns of this type, if there is one on this machine.
    pub(super) fn of(isa: Isa, element: Element) -> Option<Direct> {
        match element {
            _ if isa < Isa::Avx512 || !element.fits_bf16() => None,
            Element::Bf16 => Some(Direct::Bf16),
            _ => is_x86_feature_detected!("avx512vbmi").then_some(Direct::Codes(element)),
        }
    }

    /// Brings the terms of a row into the order in which those of columns come; whole groups.
    pub(super) fn arrange(self, row: &mut [f32]) {
        if let Direct::Codes(_) = self {
            for group in row.as_chunks_mut::<GROUP>().0 {
                let terms = *group;
                for (i, term) in group.iter_mut().enumerate() {
                    *term = terms[order(i)];
                }
            }
        }
    }

    /// Computes all sums. Several columns are read at once where few rows leave registers for their sums: more
    /// streams keep the memory busier.
    ///
    /// # Safety
    ///
    /// [`Direct::of`] gave this for what the columns hold; the pointers are valid for the sizes.
    pub(super) unsafe fn run(self, c: &Columns) {
        // SAFETY: the caller vouches for everything; `of` has looked for the instructions.
        unsafe {
            match (self, self.codes()) {
                (Direct::Bf16, _) => match c.count {
                    1 => bf16::<1, 4>(c),
                    2 => bf16::<2, 2>(c),
                    3 => bf16::<3, 1>(c),
                    _ => bf16::<4, 1>(c),
                },
                (_, Some(codes)) => match c.count {
                    1 => fp8::<1, 2>(c, codes),
                    2 => fp8::<2, 2>(c, codes),
                    3 => fp8::<3, 1>(c, codes),
                    _ => fp8::<4, 1>(c, codes),
                },
                _ => {}
            }
        }
    }

    /// The meaning of the codes of FP8.
    fn codes(self) -> Option<&'static Codes> {
        match self {
            Direct::Bf16 => None,
            Direct::Codes(element) => element.codes(),
        }
    }
}

/// Which of 64 codes comes at place `i`: [`Tables::decode`] gives two vectors of bf16, each with the codes of half of
/// every 16-byte lane; of each, the even ones come first.
fn order(i: usize) -> usize {
    let (vector, odd, pair) = (i / 32, i / 16 % 2, i % 16);
    let bf16 = 2 * pair + odd;
    bf16 / 8 * 16 + vector * 8 + bf16 % 8
}

/// The first `count` of 64.
fn first(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

/// Sums of a column: for each row, one for each vector of a group.
type Sums<const R: usize> = [[__m512; 4]; R];

/// Adds the products of one group, from the rows' term `at` on.
///
/// # Safety
///
/// The rows have the group; the machine has AVX-512 F.
#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn add<const R: usize>(sums: &mut Sums<R>, c: &Columns, at: usize, column: [__m512; 4]) {
    for (row, sums) in sums.iter_mut().enumerate() {
        for (i, sum) in sums.iter_mut().enumerate() {
            // SAFETY: the caller vouches for the rows.
            let a = unsafe { _mm512_loadu_ps(c.rows.add(row * c.stride + at + i * 16)) };
            *sum = _mm512_fmadd_ps(a, column[i], *sum);
        }
    }
}

/// Writes the totals of a column.
///
/// # Safety
///
/// There is room for them; the machine has AVX-512 F.
#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn write<const R: usize>(sums: &Sums<R>, c: &Columns, column: usize) {
    for (row, [a, b, d, e]) in sums.iter().enumerate() {
        let total = _mm512_reduce_add_ps(_mm512_add_ps(_mm512_add_ps(*a, *b), _mm512_add_ps(*d, *e)));
        // SAFETY: the caller vouches for the room.
        unsafe { *c.sums.add(row * c.width + column) = total };
    }
}

/// Columns of bf16, `C` at once.
///
/// # Safety
///
/// As for [`Direct::run`]; the machine has AVX-512 F, BW and VL.
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn bf16<const R: usize, const C: usize>(c: &Columns) {
    /// # Safety
    ///
    /// As for [`bf16`]; the columns exist.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512vl")]
    unsafe fn columns<const R: usize, const C: usize>(c: &Columns, column: usize) {
        let start = |j: usize| c.start.wrapping_offset((column + j) as isize * c.column).cast::<u16>();
        let widen = |half| _mm512_castsi512_ps(_mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(half)));
        let mut sums: [Sums<R>; C] = [[[_mm512_setzero_ps(); 4]; R]; C];
        let whole = c.terms / GROUP * GROUP;
        // SAFETY: the caller vouches for the columns; the mask keeps to their terms; fetching touches nothing.
        unsafe {
            for at in (0..whole).step_by(GROUP) {
                for (j, sums) in sums.iter_mut().enumerate() {
                    let src = start(j).wrapping_add(at);
                    let ahead = src.cast::<i8>().wrapping_add(AHEAD);
                    _mm_prefetch::<_MM_HINT_T0>(ahead);
                    _mm_prefetch::<_MM_HINT_T0>(ahead.wrapping_add(64));
                    let read = |i: usize| widen(_mm256_loadu_si256(src.wrapping_add(i * 16).cast()));
                    add(sums, c, at, [read(0), read(1), read(2), read(3)]);
                }
            }
            let mask = first(c.terms - whole);
            for (j, sums) in sums.iter_mut().enumerate() {
                if mask != 0 {
                    let read = |i: usize| {
                        let mask = (mask >> (i * 16)) as u16;
                        widen(_mm256_maskz_loadu_epi16(mask, start(j).wrapping_add(whole + i * 16).cast()))
                    };
                    add(sums, c, whole, [read(0), read(1), read(2), read(3)]);
                }
            }
            for (j, sums) in sums.iter().enumerate() {
                write(sums, c, column + j);
            }
        }
    }
    let together = c.columns / C * C;
    // SAFETY: the caller vouches for the columns.
    unsafe {
        (0..together).step_by(C).for_each(|column| columns::<R, C>(c, column));
        (together..c.columns).for_each(|column| columns::<R, 1>(c, column));
    }
}

/// Columns of FP8, `C` at once. The code 0 means zero in every format that [`Direct::of`] takes.
///
/// # Safety
///
/// As for [`Direct::run`]; the machine has AVX-512 F, BW, VL and VBMI.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi")]
unsafe fn fp8<const R: usize, const C: usize>(c: &Columns, codes: &Codes) {
    /// # Safety
    ///
    /// As for [`fp8`]; the columns exist.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi")]
    unsafe fn columns<const R: usize, const C: usize>(c: &Columns, tables: &Tables, column: usize) {
        let start = |j: usize| c.start.wrapping_offset((column + j) as isize * c.column);
        let upper = _mm512_set1_epi32(0xffff_0000_u32 as i32);
        let even = |v| _mm512_castsi512_ps(_mm512_slli_epi32::<16>(v));
        let odd = |v| _mm512_castsi512_ps(_mm512_and_si512(v, upper));
        let mut sums: [Sums<R>; C] = [[[_mm512_setzero_ps(); 4]; R]; C];
        // SAFETY: the caller vouches for the columns; the mask keeps to their terms; fetching touches nothing.
        unsafe {
            for at in (0..c.terms).step_by(GROUP) {
                let mask = first(c.terms - at);
                for (j, sums) in sums.iter_mut().enumerate() {
                    let src = start(j).wrapping_add(at);
                    _mm_prefetch::<_MM_HINT_T0>(src.cast::<i8>().wrapping_add(AHEAD));
                    let (lo, hi) = tables.decode(_mm512_maskz_loadu_epi8(mask, src.cast()));
                    add(sums, c, at, [even(lo), odd(lo), even(hi), odd(hi)]);
                }
            }
            for (j, sums) in sums.iter().enumerate() {
                write(sums, c, column + j);
            }
        }
    }
    let together = c.columns / C * C;
    // SAFETY: the caller vouches for the columns and the instructions.
    unsafe {
        let tables = Tables::new(codes);
        (0..together).step_by(C).for_each(|column| columns::<R, C>(c, &tables, column));
        (together..c.columns).for_each(|column| columns::<R, 1>(c, &tables, column));
    }
}
