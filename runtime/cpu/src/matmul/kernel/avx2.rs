//! AVX2 kernels for f32.

use std::arch::x86_64::*;

use super::{Dot, DotSums, Finish, Kernels, Outer, Simd, Tile, few, table, tile};

/// Kernels whose steps are f32.
pub(super) static SINGLES: Kernels =
    Kernels { lanes: 8, table: table!(singles; 2; 1 2 3 4 5 6), finish, dot, outer };

#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn singles<const M: usize, const N: usize>(t: &Tile) {
    // SAFETY: the caller vouches for the tile, this function's features are the instructions.
    unsafe { tile::<Ymm, M, N>(t) }
}

#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn finish(f: &Finish) {
    // SAFETY: the caller vouches for the sums and the result, this function's features are the instructions.
    unsafe { super::finish::<Ymm>(f) }
}

#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn dot(d: &Dot, sums: &mut DotSums) {
    // SAFETY: as above.
    unsafe { few::dot::<Ymm>(d, sums) }
}

#[target_feature(enable = "avx2,fma,f16c")]
unsafe fn outer(o: &Outer) {
    // SAFETY: as above.
    unsafe { few::outer::<Ymm>(o) }
}

/// Vectors of 8 f32.
struct Ymm;

/// All bits of the first `count` of 8 lanes.
#[inline(always)]
unsafe fn first(count: usize) -> __m256i {
    // SAFETY: the callers vouch for the instructions.
    unsafe {
        let lane = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
        _mm256_cmpgt_epi32(_mm256_set1_epi32(count as i32), lane)
    }
}

/// Writes the first `count` of 8 codes of 16 bits.
#[inline(always)]
unsafe fn store_codes(dst: *mut u8, codes: __m128i, count: usize) {
    // SAFETY: the callers vouch for the instructions and `count` elements.
    unsafe {
        if count == 8 {
            _mm_storeu_si128(dst.cast(), codes);
        } else {
            let mut all = [0_u16; 8];
            _mm_storeu_si128(all.as_mut_ptr().cast(), codes);
            std::ptr::copy_nonoverlapping(all.as_ptr(), dst.cast(), count);
        }
    }
}

/// The codes of bf16 that are nearest to some numbers, as 32 bits each.
///
/// # Safety
///
/// The machine has the instructions.
#[inline(always)]
unsafe fn bf16(v: __m256) -> __m256i {
    // SAFETY: the caller vouches for the instructions.
    unsafe {
        let bits = _mm256_castps_si256(v);
        let even = _mm256_and_si256(_mm256_srli_epi32::<16>(bits), _mm256_set1_epi32(1));
        let half = _mm256_add_epi32(_mm256_set1_epi32(0x7fff), even);
        let rounded = _mm256_srli_epi32::<16>(_mm256_add_epi32(bits, half));
        let nan = _mm256_or_si256(_mm256_srli_epi32::<16>(bits), _mm256_set1_epi32(0x7fc0));
        let is_nan = _mm256_castps_si256(_mm256_cmp_ps::<_CMP_UNORD_Q>(v, v));
        _mm256_blendv_epi8(rounded, nan, is_nan)
    }
}

// SAFETY of every function: the trait's callers vouch for the instructions and the pointers.
impl Simd for Ymm {
    const LANES: usize = 8;
    type Vector = __m256;

    #[inline(always)]
    unsafe fn zero() -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_setzero_ps() }
    }

    #[inline(always)]
    unsafe fn load(src: *const f32) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_loadu_ps(src) }
    }

    #[inline(always)]
    unsafe fn load_first(src: *const f32, count: usize) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_maskload_ps(src, first(count)) }
    }

    #[inline(always)]
    unsafe fn store(dst: *mut f32, v: __m256) {
        // SAFETY: see the trait.
        unsafe { _mm256_storeu_ps(dst, v) }
    }

    #[inline(always)]
    unsafe fn splat(src: *const u8) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_set1_ps(src.cast::<f32>().read_unaligned()) }
    }

    #[inline(always)]
    unsafe fn step(sum: __m256, a: __m256, b: __m256) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_fmadd_ps(a, b, sum) }
    }

    #[inline(always)]
    unsafe fn add(a: __m256, b: __m256) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_add_ps(a, b) }
    }

    #[inline(always)]
    unsafe fn mul(a: __m256, b: __m256) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_mul_ps(a, b) }
    }

    #[inline(always)]
    unsafe fn store_f32(dst: *mut u8, v: __m256, count: usize) {
        // SAFETY: see the trait.
        unsafe {
            if count == 8 {
                _mm256_storeu_ps(dst.cast(), v);
            } else {
                _mm256_maskstore_ps(dst.cast(), first(count), v);
            }
        }
    }

    #[inline(always)]
    unsafe fn store_bf16(dst: *mut u8, v: __m256, count: usize) {
        // SAFETY: see the trait.
        unsafe {
            let codes = bf16(v);
            let codes = _mm256_permute4x64_epi64::<0b1000>(_mm256_packus_epi32(codes, codes));
            store_codes(dst, _mm256_castsi256_si128(codes), count);
        }
    }

    #[inline(always)]
    unsafe fn store_f16(dst: *mut u8, v: __m256, count: usize) {
        // SAFETY: see the trait.
        unsafe { store_codes(dst, _mm256_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(v), count) }
    }

    #[inline(always)]
    unsafe fn round_bf16(v: __m256) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_castsi256_ps(_mm256_slli_epi32::<16>(bf16(v))) }
    }

    #[inline(always)]
    unsafe fn round_f16(v: __m256) -> __m256 {
        // SAFETY: see the trait.
        unsafe { _mm256_cvtph_ps(_mm256_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(v)) }
    }
}
