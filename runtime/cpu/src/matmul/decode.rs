//! Runs of elements to what kernels take: f32, or bf16.

use std::ptr;

use fp8c_float::Format;

use super::element::Codes;
use super::{Element, Isa, convert};

/// What operands are converted to: an element of a step.
pub(crate) trait Work: Copy + 'static {
    /// Padding.
    const ZERO: Self;
    /// The storage type that needs no conversion.
    const ELEMENT: Element;
    /// Elements in a step of 4 bytes.
    const PER_STEP: usize;

    /// Converts `n` elements, `stride` elements apart.
    ///
    /// # Safety
    ///
    /// The elements are readable, `n` results are writable, and the machine has `isa`.
    unsafe fn decode(isa: Isa, element: Element, src: *const u8, stride: isize, n: usize, dst: *mut Self);

    /// Converts `rows` runs of `n` elements, `src_row` bytes apart, to rows `dst_row` bytes apart.
    ///
    /// # Safety
    ///
    /// As for [`Work::decode`], for every row.
    #[expect(clippy::too_many_arguments, reason = "two matrices")]
    unsafe fn decode_rows(
        isa: Isa,
        element: Element,
        src: *const u8,
        src_row: isize,
        rows: usize,
        n: usize,
        dst: *mut u8,
        dst_row: usize,
    ) {
        for row in 0..rows {
            // SAFETY: the caller vouches for the rows.
            unsafe {
                let src = src.offset(row as isize * src_row);
                Self::decode(isa, element, src, 1, n, dst.add(row * dst_row).cast());
            }
        }
    }
}

impl Work for f32 {
    const ZERO: f32 = 0.0;
    const ELEMENT: Element = Element::F32;
    const PER_STEP: usize = 1;

    unsafe fn decode_rows(
        isa: Isa,
        element: Element,
        src: *const u8,
        src_row: isize,
        rows: usize,
        n: usize,
        dst: *mut u8,
        dst_row: usize,
    ) {
        /// Rows of bf16, with one call for all of them.
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = "avx512f,avx512bw,avx512vl")]
        unsafe fn widen_rows(
            src: *const u8,
            src_row: isize,
            rows: usize,
            n: usize,
            dst: *mut u8,
            dst_row: usize,
        ) {
            for row in 0..rows {
                // SAFETY: the caller vouches for the rows.
                unsafe {
                    widen_avx512(src.offset(row as isize * src_row).cast(), dst.add(row * dst_row).cast(), n)
                };
            }
        }
        // SAFETY: the caller vouches for the rows.
        unsafe {
            #[cfg(target_arch = "x86_64")]
            if isa >= Isa::Avx512 && element == Element::Bf16 {
                return widen_rows(src, src_row, rows, n, dst, dst_row);
            }
            for row in 0..rows {
                let src = src.offset(row as isize * src_row);
                Self::decode(isa, element, src, 1, n, dst.add(row * dst_row).cast());
            }
        }
    }

    unsafe fn decode(isa: Isa, element: Element, src: *const u8, stride: isize, n: usize, dst: *mut f32) {
        // SAFETY: the caller vouches for the elements.
        unsafe {
            if stride == 1 {
                match (element, element.codes()) {
                    (Element::F32, _) => ptr::copy_nonoverlapping(src.cast(), dst, n),
                    (Element::Bf16, _) => widen(isa, src.cast(), dst, n),
                    (Element::F16, _) => f16_run(src.cast(), dst, n),
                    (_, Some(codes)) => codes_to_f32(isa, element, codes, src, dst, n),
                    _ => convert::load(element, src, 1, std::slice::from_raw_parts_mut(dst, n)),
                }
            } else {
                convert::load(element, src, stride, std::slice::from_raw_parts_mut(dst, n));
            }
        }
    }
}

/// The bits of a bf16.
impl Work for u16 {
    const ZERO: u16 = 0;
    const ELEMENT: Element = Element::Bf16;
    const PER_STEP: usize = 2;

    unsafe fn decode(isa: Isa, element: Element, src: *const u8, stride: isize, n: usize, dst: *mut u16) {
        // SAFETY: the caller vouches for the elements.
        unsafe {
            match element.codes() {
                None if stride == 1 => ptr::copy_nonoverlapping(src.cast(), dst, n),
                None => (0..n).for_each(|i| *dst.add(i) = *src.cast::<u16>().offset(i as isize * stride)),
                Some(codes) if stride == 1 => codes_to_bf16(isa, element, codes, src, dst, n),
                Some(codes) => {
                    let code = |i| usize::from(*src.offset(i as isize * stride));
                    (0..n).for_each(|i| *dst.add(i) = codes.bf16[code(i)]);
                }
            }
        }
    }
}

/// # Safety
///
/// As for [`Work::decode`].
unsafe fn f16_run(src: *const u16, dst: *mut f32, n: usize) {
    // SAFETY: the caller vouches for the elements.
    let (src, dst) = unsafe { (std::slice::from_raw_parts(src, n), std::slice::from_raw_parts_mut(dst, n)) };
    // The lengths are equal and the format has 16 bits, which is all that it could refuse.
    let _ = fp8c_float::decode_slice_16(Format::F16, src, dst);
}

/// bf16 to f32.
///
/// # Safety
///
/// As for [`Work::decode`].
unsafe fn widen(isa: Isa, src: *const u16, dst: *mut f32, n: usize) {
    #[inline(always)]
    unsafe fn body(src: *const u16, dst: *mut f32, n: usize) {
        for i in 0..n {
            // SAFETY: the caller vouches for the elements.
            unsafe { *dst.add(i) = f32::from_bits(u32::from(*src.add(i)) << 16) };
        }
    }
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2")]
    unsafe fn avx2(src: *const u16, dst: *mut f32, n: usize) {
        // SAFETY: as above.
        unsafe { body(src, dst, n) }
    }
    // SAFETY: the caller vouches for the elements and the instructions.
    unsafe {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 | Isa::Avx512Bf16 => widen_avx512(src, dst, n),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => avx2(src, dst, n),
            _ => body(src, dst, n),
        }
    }
}

/// [`widen`] with AVX-512.
///
/// # Safety
///
/// As for [`widen`]; the machine has AVX-512 F, BW and VL.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn widen_avx512(src: *const u16, dst: *mut f32, n: usize) {
    use std::arch::x86_64::*;
    // SAFETY: the caller vouches for the elements; masks keep the last vector within them.
    unsafe {
        for i in (0..n / 16 * 16).step_by(16) {
            let bits = _mm512_cvtepu16_epi32(_mm256_loadu_si256(src.add(i).cast()));
            _mm512_storeu_si512(dst.add(i).cast(), _mm512_slli_epi32::<16>(bits));
        }
        let (i, rest) = (n / 16 * 16, n % 16);
        if rest > 0 {
            let mask = ((1_u32 << rest) - 1) as __mmask16;
            let bits = _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(mask, src.add(i).cast()));
            _mm512_mask_storeu_epi32(dst.add(i).cast(), mask, _mm512_slli_epi32::<16>(bits));
        }
    }
}

/// Whether a table of the magnitudes' bytes can be looked up in registers.
fn has_byte_permute(isa: Isa, element: Element) -> bool {
    #[cfg(target_arch = "x86_64")]
    return isa >= Isa::Avx512 && element.fits_bf16() && is_x86_feature_detected!("avx512vbmi");
    #[cfg(not(target_arch = "x86_64"))]
    return false;
}

/// # Safety
///
/// As for [`Work::decode`].
unsafe fn codes_to_f32(isa: Isa, element: Element, codes: &Codes, src: *const u8, dst: *mut f32, n: usize) {
    // SAFETY: the caller vouches for the elements, the condition for the instructions.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if has_byte_permute(isa, element) {
            return vbmi::to_f32(codes, src, dst, n);
        }
        (0..n).for_each(|i| *dst.add(i) = codes.f32[usize::from(*src.add(i))]);
    }
}

/// # Safety
///
/// As for [`Work::decode`].
unsafe fn codes_to_bf16(isa: Isa, element: Element, codes: &Codes, src: *const u8, dst: *mut u16, n: usize) {
    // SAFETY: the caller vouches for the elements, the condition for the instructions.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if has_byte_permute(isa, element) {
            return vbmi::to_bf16(codes, src, dst, n);
        }
        (0..n).for_each(|i| *dst.add(i) = codes.bf16[usize::from(*src.add(i))]);
    }
}

#[cfg(target_arch = "x86_64")]
pub(crate) mod vbmi {
    //! Codes of FP8 to bf16, 64 at a time, by looking up the bytes of the magnitude in registers.

    use std::arch::x86_64::*;

    use super::super::element::Codes;

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
    pub(super) unsafe fn to_bf16(codes: &Codes, src: *const u8, dst: *mut u16, n: usize) {
        // SAFETY: masks keep the vectors within the caller's elements.
        unsafe {
            let tables = Tables::new(codes);
            for i in (0..n).step_by(64) {
                let mask = first(n - i);
                let (lo, hi) = tables.decode(_mm512_maskz_loadu_epi8(mask, src.add(i).cast()));
                let (lo, hi) = in_order(lo, hi);
                _mm512_mask_storeu_epi16(dst.add(i).cast(), mask as u32, lo);
                if n - i > 32 {
                    _mm512_mask_storeu_epi16(dst.add(i + 32).cast(), (mask >> 32) as u32, hi);
                }
            }
        }
    }

    /// # Safety
    ///
    /// As for `Work::decode`; the machine has AVX-512 F, BW and VBMI.
    #[target_feature(enable = "avx512f,avx512bw,avx512vbmi")]
    pub(super) unsafe fn to_f32(codes: &Codes, src: *const u8, dst: *mut f32, n: usize) {
        // SAFETY: masks keep the vectors within the caller's elements.
        unsafe {
            let tables = Tables::new(codes);
            for i in (0..n).step_by(64) {
                let mask = first(n - i);
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
