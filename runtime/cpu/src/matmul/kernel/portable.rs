//! Kernels of plain Rust, for every machine.

use fp8c_float::{Format, Overflow};

use super::{Dot, DotSums, Finish, Kernels, Outer, Simd, Tile, few, table, tile};

/// Kernels whose steps are f32.
pub(super) static SINGLES: Kernels =
    Kernels { lanes: 4, table: table!(singles; 2; 1 2 3 4), finish, dot, outer };

unsafe fn singles<const M: usize, const N: usize>(t: &Tile) {
    // SAFETY: the caller vouches for the tile.
    unsafe { tile::<Four, M, N>(t) }
}

unsafe fn finish(f: &Finish) {
    // SAFETY: the caller vouches for the sums and the result.
    unsafe { super::finish::<Four>(f) }
}

unsafe fn dot(d: &Dot, sums: &mut DotSums) {
    // SAFETY: as above.
    unsafe { few::dot::<Four>(d, sums) }
}

unsafe fn outer(o: &Outer) {
    // SAFETY: as above.
    unsafe { few::outer::<Four>(o) }
}

/// Vectors of 4 f32, which every x86-64 and ARM64 machine has registers for.
struct Four;

/// Applies `f` to each lane.
#[inline(always)]
fn each(a: [f32; 4], b: [f32; 4], f: impl Fn(f32, f32) -> f32) -> [f32; 4] {
    std::array::from_fn(|i| f(a[i], b[i]))
}

/// Writes the first `count` codes of a 16-bit format.
#[inline(always)]
unsafe fn store_codes(format: Format, dst: *mut u8, v: [f32; 4], count: usize) {
    for (i, value) in v.iter().enumerate().take(count) {
        // SAFETY: the trait's callers vouch for `count` elements.
        unsafe { dst.cast::<u16>().add(i).write(format.encode(*value, Overflow::Ieee)) };
    }
}

// SAFETY of every function: the trait's callers vouch for the pointers.
impl Simd for Four {
    const LANES: usize = 4;
    type Vector = [f32; 4];

    #[inline(always)]
    unsafe fn zero() -> [f32; 4] {
        [0.0; 4]
    }

    #[inline(always)]
    unsafe fn load(src: *const f32) -> [f32; 4] {
        // SAFETY: see the trait.
        unsafe { src.cast::<[f32; 4]>().read_unaligned() }
    }

    #[inline(always)]
    unsafe fn load_first(src: *const f32, count: usize) -> [f32; 4] {
        // SAFETY: see the trait.
        std::array::from_fn(|i| if i < count { unsafe { src.add(i).read() } } else { 0.0 })
    }

    #[inline(always)]
    unsafe fn store(dst: *mut f32, v: [f32; 4]) {
        // SAFETY: see the trait.
        unsafe { dst.cast::<[f32; 4]>().write_unaligned(v) }
    }

    #[inline(always)]
    unsafe fn splat(src: *const u8) -> [f32; 4] {
        // SAFETY: see the trait.
        [unsafe { src.cast::<f32>().read_unaligned() }; 4]
    }

    #[inline(always)]
    unsafe fn step(sum: [f32; 4], a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
        std::array::from_fn(|i| sum[i] + a[i] * b[i])
    }

    #[inline(always)]
    unsafe fn add(a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
        each(a, b, |a, b| a + b)
    }

    #[inline(always)]
    unsafe fn mul(a: [f32; 4], b: [f32; 4]) -> [f32; 4] {
        each(a, b, |a, b| a * b)
    }

    #[inline(always)]
    unsafe fn store_f32(dst: *mut u8, v: [f32; 4], count: usize) {
        // SAFETY: see the trait.
        unsafe { std::ptr::copy_nonoverlapping(v.as_ptr(), dst.cast(), count) }
    }

    #[inline(always)]
    unsafe fn store_bf16(dst: *mut u8, v: [f32; 4], count: usize) {
        // SAFETY: see the trait.
        unsafe { store_codes(Format::BF16, dst, v, count) }
    }

    #[inline(always)]
    unsafe fn store_f16(dst: *mut u8, v: [f32; 4], count: usize) {
        // SAFETY: see the trait.
        unsafe { store_codes(Format::F16, dst, v, count) }
    }

    #[inline(always)]
    unsafe fn round_bf16(v: [f32; 4]) -> [f32; 4] {
        v.map(|x| Format::BF16.decode(Format::BF16.encode(x, Overflow::Ieee)))
    }

    #[inline(always)]
    unsafe fn round_f16(v: [f32; 4]) -> [f32; 4] {
        v.map(|x| Format::F16.decode(Format::F16.encode(x, Overflow::Ieee)))
    }
}
