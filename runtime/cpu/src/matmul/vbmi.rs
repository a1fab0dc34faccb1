//! Codes of FP8 to bf16, 64 at a time, by looking up the bytes of the magnitude in registers.

use std::arch::x86_64::*;

use super::decode::Runs;
use super::element::Codes;

/// The bytes of the bf16 magnitudes of codes 0 to 127, and what code 128 means.
///
/// A code with its top bit set is the negative of the code without it, but for 128 itself, which is NaN in the
/// formats without a negative zero.
#[derive(Clone, Copy)]
pub(crate) struct Tables {
    low: [__m512i; 2],
    high: [__m512i; 2],
    last: [__m512i; 2],
}

impl Tables {
    /// # Safety
    ///
    /// The machine has AVX-512 F, BW and VBMI.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
    pub(crate) unsafe fn new(codes: &Codes) -> Tables {
        // SAFETY: the arrays have the sizes that are read; the magnitude's bytes come apart by narrowing.
        unsafe {
            let at = |i: usize| _mm512_loadu_si512(codes.bf16.as_ptr().add(i * 32).cast());
            let pack = |a: __m512i, b: __m512i| {
                let (a, b) = (_mm512_cvtepi16_epi8(a), _mm512_cvtepi16_epi8(b));
                _mm512_inserti64x4::<1>(_mm512_castsi256_si512(a), b)
            };
            let high = |i| _mm512_srli_epi16::<8>(at(i));
            Tables {
                low: [pack(at(0), at(1)), pack(at(2), at(3))],
                high: [pack(high(0), high(1)), pack(high(2), high(3))],
                last: codes.bf16[128].to_le_bytes().map(|byte| _mm512_set1_epi8(byte as i8)),
            }
        }
    }

    /// The bf16 of 64 codes: those of each 16-byte lane's first 8 codes, and those of its last 8 codes.
    ///
    /// # Safety
    ///
    /// The machine has AVX-512 F, BW and VBMI.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
    pub(crate) unsafe fn decode(&self, code: __m512i) -> (__m512i, __m512i) {
        let sign = _mm512_and_si512(code, _mm512_set1_epi8(-128));
        let low = _mm512_permutex2var_epi8(self.low[0], code, self.low[1]);
        let high = _mm512_permutex2var_epi8(self.high[0], code, self.high[1]);
        let high = _mm512_or_si512(high, sign);
        let is_last = _mm512_cmpeq_epi8_mask(code, _mm512_set1_epi8(-128));
        let low = _mm512_mask_mov_epi8(low, is_last, self.last[0]);
        let high = _mm512_mask_mov_epi8(high, is_last, self.last[1]);
        (_mm512_unpacklo_epi8(low, high), _mm512_unpackhi_epi8(low, high))
    }
}

/// The order of 16-byte lanes that undoes the unpacking in [`Tables::decode`]: the first 32 codes, the last 32.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn in_order(lo: __m512i, hi: __m512i) -> (__m512i, __m512i) {
    let first = _mm512_setr_epi64(0, 1, 8, 9, 2, 3, 10, 11);
    let last = _mm512_setr_epi64(4, 5, 12, 13, 6, 7, 14, 15);
    (_mm512_permutex2var_epi64(lo, first, hi), _mm512_permutex2var_epi64(lo, last, hi))
}

/// The first `count` of 64.
#[inline(always)]
fn first(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}

/// # Safety
///
/// As for `Work::decode`; the machine has AVX-512 F, BW and VBMI.
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
pub(super) unsafe fn to_bf16(codes: &Codes, runs: &Runs) {
    // SAFETY: masks keep the vectors within the caller's elements.
    unsafe {
        let tables = Tables::new(codes);
        for run in 0..runs.count {
            let (src, dst) = (runs.src(run), runs.dst(run).cast::<u16>());
            for i in (0..runs.n).step_by(64) {
                let mask = first(runs.n - i);
                let (lo, hi) = tables.decode(_mm512_maskz_loadu_epi8(mask, src.add(i).cast()));
                let (lo, hi) = in_order(lo, hi);
                _mm512_mask_storeu_epi16(dst.add(i).cast(), mask as u32, lo);
                if runs.n - i > 32 {
                    _mm512_mask_storeu_epi16(dst.add(i + 32).cast(), (mask >> 32) as u32, hi);
                }
            }
        }
    }
}

/// # Safety
///
/// As for `Work::decode`; the machine has AVX-512 F, BW and VBMI.
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
pub(super) unsafe fn to_f32(codes: &Codes, runs: &Runs) {
    // SAFETY: masks keep the vectors within the caller's elements.
    unsafe {
        let tables = Tables::new(codes);
        for run in 0..runs.count {
            let (src, dst) = (runs.src(run), runs.dst(run).cast::<f32>());
            for i in (0..runs.n).step_by(64) {
                let mask = first(runs.n - i);
                let (lo, hi) = tables.decode(_mm512_maskz_loadu_epi8(mask, src.add(i).cast()));
                let (lo, hi) = in_order(lo, hi);
                let quarters = [
                    _mm512_castsi512_si256(lo),
                    _mm512_extracti64x4_epi64::<1>(lo),
                    _mm512_castsi512_si256(hi),
                    _mm512_extracti64x4_epi64::<1>(hi),
                ];
                for (q, bf16) in quarters.into_iter().enumerate() {
                    let mask = (mask >> (q * 16)) as u16;
                    if mask == 0 {
                        break;
                    }
                    let bits = _mm512_slli_epi32::<16>(_mm512_cvtepu16_epi32(bf16));
                    _mm512_mask_storeu_epi32(dst.add(i + q * 16).cast(), mask, bits);
                }
            }
        }
    }
}
