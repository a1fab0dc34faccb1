//! Large results, written past the caches.
//!
//! A store to memory that is not in the cache first reads the line it is about to overwrite. For results larger than
//! the cache that reading is nearly half of the traffic of a decode, so these are made a few lines at a time in the
//! first-level cache and then stored without it.

/// A conversion of every element of one slice into the other; the slices are equally long.
///
/// Loops are inlined into callers compiled for one instruction set, and take it on.
pub(crate) trait Loop: Copy + Send + Sync {
    type Src: Sync;
    type Dst: Plain + Send;

    fn convert(self, src: &[Self::Src], dst: &mut [Self::Dst]);
}

/// A type of which every bit pattern is a value.
///
/// # Safety
/// The type has no padding, no invalid values, and a size that divides 16 bytes.
pub(crate) unsafe trait Plain {}
// SAFETY: numbers have neither padding nor invalid values.
unsafe impl Plain for u8 {}
// SAFETY: as above.
unsafe impl Plain for u16 {}
// SAFETY: as above.
unsafe impl Plain for f32 {}

/// From this many bytes on, a result is taken not to fit the caches.
pub(crate) const LARGE: usize = 8 << 20;

/// Runs the loop over the slices, in blocks past the caches where the result is `large`.
#[inline(always)]
pub(crate) fn run<L: Loop>(job: L, src: &[L::Src], dst: &mut [L::Dst], large: bool) {
    #[cfg(target_arch = "x86_64")]
    if large {
        return x86::run_in_blocks(job, src, dst);
    }
    let _ = large;
    job.convert(src, dst);
}

#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::{
        __m128i, _MM_HINT_T0, _mm_prefetch, _mm_setzero_si128, _mm_sfence, _mm_stream_si128,
    };

    use super::Loop;

    /// Cache lines of a block; of 8 to 128, the fastest where it was measured.
    const BLOCK: usize = 8;

    /// Bytes from a block's source to the source that is prefetched meanwhile; 2 to 16 KiB are equally fast.
    const AHEAD: usize = 4 << 10;

    #[derive(Clone, Copy)]
    #[repr(C, align(64))]
    struct Line([__m128i; 4]);

    #[inline(always)]
    pub(super) fn run_in_blocks<L: Loop>(job: L, src: &[L::Src], dst: &mut [L::Dst]) {
        // SAFETY: setting a register to zero needs no more than SSE2, which every x86-64 machine has.
        let mut block = [Line([unsafe { _mm_setzero_si128() }; 4]); BLOCK];
        let each = size_of::<Line>() / size_of::<L::Dst>();
        // SAFETY: a Dst is Plain, and so is a Line.
        let (head, lines, tail) = unsafe { dst.align_to_mut::<Line>() };
        let (first, src) = src.split_at(head.len());
        let (src, last) = src.split_at(lines.len() * each);
        job.convert(first, head);
        for (to, from) in lines.chunks_mut(BLOCK).zip(src.chunks(BLOCK * each)) {
            prefetch(from);
            let made = &mut block[..to.len()];
            // SAFETY: as above; a Line is aligned for every Dst, so nothing is left over at either end.
            let (_, values, _) = unsafe { made.align_to_mut::<L::Dst>() };
            job.convert(from, values);
            for (to, made) in to.iter_mut().zip(made) {
                for (to, made) in to.0.iter_mut().zip(made.0) {
                    // SAFETY: `to` is a valid and aligned place, and the fence below orders these stores.
                    unsafe { _mm_stream_si128(to, made) };
                }
            }
        }
        // SAFETY: a fence needs no more than SSE.
        unsafe { _mm_sfence() };
        job.convert(last, tail);
    }

    /// Asks for the source of a later block, while this one is converted: the hardware's own prefetching stops at
    /// the end of every page.
    #[inline(always)]
    fn prefetch<T>(block: &[T]) {
        let bytes = size_of_val(block);
        let ahead = block.as_ptr().cast::<i8>().wrapping_add(AHEAD);
        for offset in (0..bytes).step_by(size_of::<Line>()) {
            // SAFETY: a prefetch of any address is allowed, and needs no more than SSE.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(ahead.wrapping_add(offset)) };
        }
    }
}
