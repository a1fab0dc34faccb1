//! AVX-512 kernels, for f32 and for pairs of bf16.

use std::arch::x86_64::*;

use super::{Dot, DotSums, Finish, Kernels, Outer, Simd, Store, Tile, few, table, tile};

/// Kernels whose steps are f32.
pub(super) static SINGLES: Kernels =
    Kernels { lanes: 16, table: table!(singles; 2; 1 2 3 4 5 6 7 8 9 10 11 12), finish, dot, outer };

/// Kernels whose steps are pairs of bf16; the machine has AVX512_BF16.
pub(super) static PAIRS: Kernels =
    Kernels { lanes: 16, table: table!(pairs; 2; 1 2 3 4 5 6 7 8 9 10 11 12), finish, dot, outer };

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")]
unsafe fn singles<const M: usize, const N: usize>(t: &Tile) {
    // SAFETY: the caller vouches for the tile, this function's features are the instructions.
    unsafe { tile::<Zmm<false>, M, N>(t) }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,fma,f16c")]
unsafe fn pairs<const M: usize, const N: usize>(t: &Tile) {
    // SAFETY: as above.
    unsafe { tile::<Zmm<true>, M, N>(t) }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")]
pub(super) unsafe fn finish(f: &Finish) {
    #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512bf16,fma,f16c")]
    unsafe fn converting(f: &Finish) {
        // SAFETY: as above.
        unsafe { super::finish::<Zmm<true>>(f) }
    }
    // SAFETY: the caller vouches for the sums and the result, this function's features are the instructions.
    unsafe {
        if f.store == Store::Bf16 && is_x86_feature_detected!("avx512bf16") {
            converting(f);
        } else {
            super::finish::<Zmm<false>>(f);
        }
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")]
pub(super) unsafe fn dot(d: &Dot, sums: &mut DotSums) {
    // SAFETY: as above.
    unsafe { few::dot::<Zmm<false>>(d, sums) }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,fma,f16c")]
pub(super) unsafe fn outer(o: &Outer) {
    // SAFETY: as above.
    unsafe { few::outer::<Zmm<false>>(o) }
}

/// Vectors of 16 f32; with AVX512_BF16, operands are pairs of bf16, and conversion is one instruction.
struct Zmm<const BF16: bool>;

/// The first `count` of 16 lanes.
#[inline(always)]
fn first(count: usize) -> __mmask16 {
    ((1_u32 << count) - 1) as __mmask16
}

/// The codes of bf16 that are nearest to some numbers: half of the dropped bits' range is added, and they are dropped. The
/// instruction for it makes zeros of subnormals, and is used where there are none.
///
/// # Safety
///
/// The machine has the instructions.
#[inline(always)]
unsafe fn bf16<const BF16: bool>(v: __m512) -> __m256i {
    const SUBNORMAL: i32 = 0x20;
    // SAFETY: the caller vouches for the instructions; a __m256bh is any 32 bytes.
    unsafe {
        if BF16 && _mm512_fpclass_ps_mask::<SUBNORMAL>(v) == 0 {
            return std::mem::transmute::<__m256bh, __m256i>(_mm512_cvtneps_pbh(v));
        }
        let bits = _mm512_castps_si512(v);
        let even = _mm512_and_si512(_mm512_srli_epi32::<16>(bits), _mm512_set1_epi32(1));
        let half = _mm512_add_epi32(_mm512_set1_epi32(0x7fff), even);
        let rounded = _mm512_srli_epi32::<16>(_mm512_add_epi32(bits, half));
        let nan = _mm512_or_si512(_mm512_srli_epi32::<16>(bits), _mm512_set1_epi32(0x7fc0));
        let is_nan = _mm512_cmp_ps_mask::<_CMP_UNORD_Q>(v, v);
        _mm512_cvtepi32_epi16(_mm512_mask_mov_epi32(rounded, is_nan, nan))
    }
}

// SAFETY of every function: the trait's callers vouch for the instructions and the pointers.
impl<const BF16: bool> Simd for Zmm<BF16> {
    const LANES: usize = 16;
    type Vector = __m512;

    #[inline(always)]
    unsafe fn zero() -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_setzero_ps() }
    }

    #[inline(always)]
    unsafe fn load(src: *const f32) -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_loadu_ps(src) }
    }

    #[inline(always)]
    unsafe fn load_first(src: *const f32, count: usize) -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_maskz_loadu_ps(first(count), src) }
    }

    #[inline(always)]
    unsafe fn store(dst: *mut f32, v: __m512) {
        // SAFETY: see the trait.
        unsafe { _mm512_storeu_ps(dst, v) }
    }

    #[inline(always)]
    unsafe fn splat(src: *const u8) -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_set1_ps(src.cast::<f32>().read_unaligned()) }
    }

    #[inline(always)]
    unsafe fn step(sum: __m512, a: __m512, b: __m512) -> __m512 {
        // SAFETY: see the trait; a __m512bh is any 64 bytes.
        unsafe {
            if BF16 {
                let pairs = |v: __m512| std::mem::transmute::<__m512, __m512bh>(v);
                _mm512_dpbf16_ps(sum, pairs(a), pairs(b))
            } else {
                _mm512_fmadd_ps(a, b, sum)
            }
        }
    }

    #[inline(always)]
    unsafe fn add(a: __m512, b: __m512) -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_add_ps(a, b) }
    }

    #[inline(always)]
    unsafe fn mul(a: __m512, b: __m512) -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_mul_ps(a, b) }
    }

    #[inline(always)]
    unsafe fn store_f32(dst: *mut u8, v: __m512, count: usize) {
        // SAFETY: see the trait.
        unsafe { _mm512_mask_storeu_ps(dst.cast(), first(count), v) }
    }

    #[inline(always)]
    unsafe fn store_bf16(dst: *mut u8, v: __m512, count: usize) {
        // SAFETY: see the trait.
        unsafe { _mm256_mask_storeu_epi16(dst.cast(), first(count), bf16::<BF16>(v)) }
    }

    #[inline(always)]
    unsafe fn store_f16(dst: *mut u8, v: __m512, count: usize) {
        // SAFETY: see the trait.
        unsafe {
            let code = _mm512_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(v);
            _mm256_mask_storeu_epi16(dst.cast(), first(count), code);
        }
    }

    #[inline(always)]
    unsafe fn round_bf16(v: __m512) -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_castsi512_ps(_mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(bf16::<BF16>(v)))) }
    }

    #[inline(always)]
    unsafe fn round_f16(v: __m512) -> __m512 {
        // SAFETY: see the trait.
        unsafe { _mm512_cvtph_ps(_mm512_cvtps_ph::<_MM_FROUND_TO_NEAREST_INT>(v)) }
    }
}
