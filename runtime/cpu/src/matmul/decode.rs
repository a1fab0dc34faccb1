//! Runs of elements to what kernels take: f32, or bf16.

use std::ptr;
use std::slice;

use fp8c_float::Format;

use super::element::Codes;
use super::{Element, Isa, convert};

/// Runs of contiguous elements, and where their values go. Strides in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Runs {
    pub(crate) isa: Isa,
    pub(crate) element: Element,
    /// The first run.
    pub(crate) start: *const u8,
    pub(crate) stride: isize,
    /// Number of runs.
    pub(crate) count: usize,
    /// Elements of a run.
    pub(crate) n: usize,
    /// The first result.
    pub(crate) to: *mut u8,
    pub(crate) to_stride: usize,
}

impl Runs {
    /// The first element of a run.
    pub(crate) fn src(&self, run: usize) -> *const u8 {
        self.start.wrapping_offset(run as isize * self.stride)
    }

    /// Where the run's first value goes.
    pub(crate) fn dst(&self, run: usize) -> *mut u8 {
        self.to.wrapping_add(run * self.to_stride)
    }
}

/// What operands are converted to: an element of a step.
pub(crate) trait Work: Copy + 'static {
    /// Padding.
    const ZERO: Self;
    /// The storage type that needs no conversion.
    const ELEMENT: Element;
    /// Elements in a step of 4 bytes.
    const PER_STEP: usize;

    /// Converts runs.
    ///
    /// # Safety
    ///
    /// The elements are readable, the results are writable, and the machine has `runs.isa`.
    unsafe fn decode(runs: &Runs);

    /// Converts elements that are `stride` elements apart, one by one.
    ///
    /// # Safety
    ///
    /// The elements are readable and of a type that this one can hold.
    unsafe fn decode_strided(element: Element, src: *const u8, stride: isize, into: &mut [Self]);
}

impl Work for f32 {
    const ZERO: f32 = 0.0;
    const ELEMENT: Element = Element::F32;
    const PER_STEP: usize = 1;

    unsafe fn decode(runs: &Runs) {
        let each = |run: usize| {
            // SAFETY: the caller vouches for the runs.
            unsafe { slice::from_raw_parts_mut(runs.dst(run).cast::<f32>(), runs.n) }
        };
        // SAFETY: the caller vouches for the runs.
        unsafe {
            match (runs.element, runs.element.codes()) {
                (Element::F32, _) => copy::<f32>(runs),
                (Element::Bf16, _) => widen(runs),
                (Element::F16, _) => (0..runs.count).for_each(|run| f16_run(runs.src(run).cast(), each(run))),
                #[cfg(target_arch = "x86_64")]
                (_, Some(codes)) if has_byte_permute(runs) => super::vbmi::to_f32(codes, runs),
                (_, Some(codes)) => look_up(runs, &codes.f32),
                (element, None) => {
                    (0..runs.count).for_each(|run| convert::load(element, runs.src(run), 1, each(run)))
                }
            }
        }
    }

    unsafe fn decode_strided(element: Element, src: *const u8, stride: isize, into: &mut [f32]) {
        // SAFETY: the caller vouches for the elements.
        unsafe { convert::load(element, src, stride, into) }
    }
}

/// The bits of a bf16.
impl Work for u16 {
    const ZERO: u16 = 0;
    const ELEMENT: Element = Element::Bf16;
    const PER_STEP: usize = 2;

    unsafe fn decode(runs: &Runs) {
        // SAFETY: the caller vouches for the runs.
        unsafe {
            match runs.element.codes() {
                #[cfg(target_arch = "x86_64")]
                Some(codes) if has_byte_permute(runs) => super::vbmi::to_bf16(codes, runs),
                Some(codes) => look_up(runs, &codes.bf16),
                None => copy::<u16>(runs),
            }
        }
    }

    unsafe fn decode_strided(element: Element, src: *const u8, stride: isize, into: &mut [u16]) {
        let codes: Option<&Codes> = element.codes();
        for (i, value) in into.iter_mut().enumerate() {
            let offset = i as isize * stride;
            // SAFETY: the caller vouches for the elements.
            *value = unsafe {
                match codes {
                    Some(codes) => codes.bf16[usize::from(*src.offset(offset))],
                    None => *src.cast::<u16>().offset(offset),
                }
            };
        }
    }
}

/// # Safety
///
/// As for [`Work::decode`]; the elements are of type `T`.
unsafe fn copy<T>(runs: &Runs) {
    for run in 0..runs.count {
        // SAFETY: the caller vouches for the runs.
        unsafe { ptr::copy_nonoverlapping(runs.src(run).cast::<T>(), runs.dst(run).cast::<T>(), runs.n) };
    }
}

/// # Safety
///
/// As for [`Work::decode`]; the elements are codes of 8 bits and the results of type `T`.
unsafe fn look_up<T: Copy>(runs: &Runs, table: &[T; 256]) {
    for run in 0..runs.count {
        let (src, dst) = (runs.src(run), runs.dst(run).cast::<T>());
        // SAFETY: the caller vouches for the runs.
        (0..runs.n).for_each(|i| unsafe { *dst.add(i) = table[usize::from(*src.add(i))] });
    }
}

/// # Safety
///
/// `into.len()` f16 are readable.
unsafe fn f16_run(src: *const u16, into: &mut [f32]) {
    // SAFETY: the caller vouches for the elements.
    let src = unsafe { slice::from_raw_parts(src, into.len()) };
    // The lengths are equal and the format has 16 bits, which is all that it could refuse.
    let _ = fp8c_float::decode_slice_16(Format::F16, src, into);
}

/// bf16 to f32.
///
/// # Safety
///
/// As for [`Work::decode`].
unsafe fn widen(runs: &Runs) {
    #[inline(always)]
    unsafe fn body(runs: &Runs) {
        for run in 0..runs.count {
            let (src, dst) = (runs.src(run).cast::<u16>(), runs.dst(run).cast::<u32>());
            // SAFETY: the caller vouches for the runs.
            (0..runs.n).for_each(|i| unsafe { *dst.add(i) = u32::from(*src.add(i)) << 16 });
        }
    }
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2")]
    unsafe fn avx2(runs: &Runs) {
        // SAFETY: as above.
        unsafe { body(runs) }
    }
    // SAFETY: the caller vouches for the runs and the instructions.
    unsafe {
        match runs.isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 | Isa::Avx512Bf16 | Isa::Amx => widen_avx512(runs),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => avx2(runs),
            _ => body(runs),
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
unsafe fn widen_avx512(runs: &Runs) {
    use std::arch::x86_64::*;
    let (whole, rest) = (runs.n / 16 * 16, runs.n % 16);
    let mask = ((1_u32 << rest) - 1) as __mmask16;
    for run in 0..runs.count {
        let (src, dst) = (runs.src(run).cast::<u16>(), runs.dst(run).cast::<f32>());
        // SAFETY: the caller vouches for the elements; the mask keeps the last vector within them.
        unsafe {
            for i in (0..whole).step_by(16) {
                let bits = _mm512_cvtepu16_epi32(_mm256_loadu_si256(src.add(i).cast()));
                _mm512_storeu_si512(dst.add(i).cast(), _mm512_slli_epi32::<16>(bits));
            }
            if rest > 0 {
                let bits = _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(mask, src.add(whole).cast()));
                _mm512_mask_storeu_epi32(dst.add(whole).cast(), mask, _mm512_slli_epi32::<16>(bits));
            }
        }
    }
}

/// Whether a table of the magnitudes' bytes can be looked up in registers.
#[cfg(target_arch = "x86_64")]
fn has_byte_permute(runs: &Runs) -> bool {
    runs.isa >= Isa::Avx512 && runs.element.fits_bf16() && is_x86_feature_detected!("avx512vbmi")
}
