//! 16 by 16 steps of 4 bytes, transposed in registers.

use std::arch::x86_64::*;

/// Writes `steps` steps of `lanes` lanes (at most 16), `stride` bytes apart, to rows of `padded` lanes (at most 16),
/// `width` steps apart. Lanes beyond `lanes` become zero.
///
/// # Safety
///
/// The steps are readable and the rows writable; the machine has AVX-512 F.
#[target_feature(enable = "avx512f")]
pub(super) unsafe fn avx512(
    src: *const u8,
    stride: isize,
    lanes: usize,
    padded: usize,
    steps: usize,
    width: usize,
    dst: *mut u32,
) {
    let kept = ((1_u32 << padded) - 1) as __mmask16;
    for from in (0..steps).step_by(16) {
        let count = 16.min(steps - from);
        let read = ((1_u32 << count) - 1) as __mmask16;
        let mut rows = [_mm512_setzero_si512(); 16];
        for (lane, row) in rows.iter_mut().enumerate().take(lanes) {
            let at = src.wrapping_offset(lane as isize * stride).wrapping_add(from * 4);
            // SAFETY: the mask keeps to steps that the caller vouches for.
            *row = unsafe { _mm512_maskz_loadu_epi32(read, at.cast()) };
        }
        let columns = transposed(rows);
        for (step, column) in columns.into_iter().enumerate().take(count) {
            // SAFETY: the mask keeps to lanes that the caller vouches for.
            unsafe { _mm512_mask_storeu_epi32(dst.add((from + step) * width).cast(), kept, column) };
        }
    }
}

/// The 16 by 16 transpose: pairs of rows, then quadruples, then 16-byte lanes twice.
#[inline]
#[target_feature(enable = "avx512f")]
fn transposed(rows: [__m512i; 16]) -> [__m512i; 16] {
    let mut pairs = rows;
    for i in (0..16).step_by(2) {
        pairs[i] = _mm512_unpacklo_epi32(rows[i], rows[i + 1]);
        pairs[i + 1] = _mm512_unpackhi_epi32(rows[i], rows[i + 1]);
    }
    // quads[4 g + c]: rows 4 g to 4 g + 3 of the columns c, c + 4, c + 8 and c + 12, one in each 16-byte lane.
    let mut quads = pairs;
    for g in (0..16).step_by(4) {
        quads[g] = _mm512_unpacklo_epi64(pairs[g], pairs[g + 2]);
        quads[g + 1] = _mm512_unpackhi_epi64(pairs[g], pairs[g + 2]);
        quads[g + 2] = _mm512_unpacklo_epi64(pairs[g + 1], pairs[g + 3]);
        quads[g + 3] = _mm512_unpackhi_epi64(pairs[g + 1], pairs[g + 3]);
    }
    let mut columns = quads;
    for c in 0..4 {
        let [a, b, d, e] = [quads[c], quads[c + 4], quads[c + 8], quads[c + 12]];
        let (ab_even, ab_odd) = (_mm512_shuffle_i32x4::<0x88>(a, b), _mm512_shuffle_i32x4::<0xdd>(a, b));
        let (de_even, de_odd) = (_mm512_shuffle_i32x4::<0x88>(d, e), _mm512_shuffle_i32x4::<0xdd>(d, e));
        columns[c] = _mm512_shuffle_i32x4::<0x88>(ab_even, de_even);
        columns[c + 8] = _mm512_shuffle_i32x4::<0xdd>(ab_even, de_even);
        columns[c + 4] = _mm512_shuffle_i32x4::<0x88>(ab_odd, de_odd);
        columns[c + 12] = _mm512_shuffle_i32x4::<0xdd>(ab_odd, de_odd);
    }
    columns
}
