//! Operands to panels: the order in which kernels read them.
//!
//! A panel holds some lanes (rows of lhs or columns of rhs), one step after another: `[step][lane]`, 4 bytes each.
//! A step is one f32, or two successive terms in bf16. Rows of lhs may also be kept as they are, `[lane][step]`.

use std::mem::MaybeUninit;
use std::ptr;

use super::decode::{Runs, Work};
use super::{Element, Isa};

/// An operand of one product: its lanes, and the terms of its sums.
#[derive(Clone, Copy)]
pub(crate) struct Operand<'a> {
    pub(crate) isa: Isa,
    pub(crate) element: Element,
    /// Lane zero, term zero.
    pub(crate) start: *const u8,
    /// From one lane to the next, in elements.
    pub(crate) lane: isize,
    /// Size and stride of the inner dimensions, outermost first.
    pub(crate) depth: &'a [(usize, isize)],
}

/// Lanes in groups of `width`; the last may have fewer, rounded up to a multiple of `round`.
#[derive(Clone, Copy)]
pub(crate) struct Panels {
    pub(crate) lanes: usize,
    pub(crate) width: usize,
    pub(crate) round: usize,
}

impl Panels {
    /// Lanes with padding.
    pub(crate) fn padded(&self) -> usize {
        let full = self.lanes / self.width * self.width;
        full + (self.lanes - full).next_multiple_of(self.round)
    }
}

/// Room for converted elements on their way to a panel.
const CHUNK: usize = 1024;
/// Terms that are transposed at a time.
const TERMS: usize = 64;
/// Lanes that are transposed at a time.
const BLOCK: usize = 16;

/// A buffer on the stack, aligned to cache lines.
#[repr(align(64))]
struct Buffer<T, const N: usize>([T; N]);

impl Operand<'_> {
    /// The element of this lane and this term.
    ///
    /// # Safety
    ///
    /// Both are within the operand.
    pub(crate) unsafe fn at(&self, lane: usize, mut term: usize) -> *const u8 {
        let mut offset = lane as isize * self.lane;
        for &(size, stride) in self.depth[1..].iter().rev() {
            offset += (term % size) as isize * stride;
            term /= size;
        }
        offset += term as isize * self.depth[0].1;
        // SAFETY: the caller vouches for the indices.
        unsafe { self.start.offset(offset * self.element.size() as isize) }
    }

    /// The stride of the innermost terms.
    fn step(&self) -> isize {
        self.depth[self.depth.len() - 1].1
    }

    /// Runs of `n` elements from one place, with its stride in bytes, to another.
    fn runs(&self, from: (*const u8, isize), count: usize, n: usize, to: (*mut u8, usize)) -> Runs {
        let Operand { isa, element, .. } = *self;
        Runs { isa, element, start: from.0, stride: from.1, count, n, to: to.0, to_stride: to.1 }
    }

    /// Converts `n` terms of a lane, from term `k` on.
    ///
    /// # Safety
    ///
    /// The terms are within the operand, `n` results are writable, and the machine has `self.isa`.
    pub(crate) unsafe fn terms<W: Work>(&self, lane: usize, k: usize, n: usize, dst: *mut W) {
        let (run, stride) = self.depth[self.depth.len() - 1];
        let mut done = 0;
        while done < n {
            let count = if self.depth.len() == 1 { n } else { (run - (k + done) % run).min(n - done) };
            // SAFETY: the caller vouches for the terms.
            unsafe {
                let (src, to) = (self.at(lane, k + done), dst.add(done));
                if stride == 1 {
                    W::decode(&self.runs((src, 0), 1, count, (to.cast(), 0)));
                } else {
                    let into = std::slice::from_raw_parts_mut(to, count);
                    W::decode_strided(self.element, src, stride, into);
                }
            }
            done += count;
        }
    }

    /// [`Operand::terms`] of `lanes` lanes, to rows that are `row` bytes apart and padded to whole steps.
    ///
    /// # Safety
    ///
    /// As for [`Operand::terms`], for each of the lanes.
    pub(crate) unsafe fn rows<W: Work>(
        &self,
        lane: usize,
        lanes: usize,
        k: usize,
        n: usize,
        dst: *mut u8,
        row: usize,
    ) {
        let padded = n.next_multiple_of(W::PER_STEP);
        // SAFETY: the caller vouches for the terms and the rows.
        unsafe {
            if self.depth.len() == 1 && self.step() == 1 {
                let stride = self.lane * self.element.size() as isize;
                W::decode(&self.runs((self.at(lane, k), stride), lanes, n, (dst, row)));
            } else {
                for i in 0..lanes {
                    self.terms::<W>(lane + i, k, n, dst.add(i * row).cast());
                }
            }
            if padded > n {
                (0..lanes).for_each(|i| *dst.add(i * row).cast::<W>().add(n) = W::ZERO);
            }
        }
    }

    /// Fills panels with the terms `k .. k + n` of the lanes from `lane` on.
    ///
    /// # Safety
    ///
    /// Lanes and terms are within the operand, `dst` has room for `panels.padded()` times the number of steps, and
    /// the machine has `self.isa`.
    pub(crate) unsafe fn pack<W: Work>(
        &self,
        lane: usize,
        panels: Panels,
        k: usize,
        n: usize,
        dst: *mut u32,
    ) {
        // SAFETY: the caller vouches for everything.
        unsafe {
            if self.lane == 1 && self.step() != 1 {
                self.pack_by_term::<W>(lane, panels, k, n, dst);
            } else {
                self.pack_by_lane::<W>(lane, panels, k, n, dst);
            }
        }
    }

    /// [`Operand::pack`] where lanes are contiguous: step by step, through all panels.
    ///
    /// # Safety
    ///
    /// As for [`Operand::pack`].
    unsafe fn pack_by_term<W: Work>(&self, lane: usize, panels: Panels, k: usize, n: usize, dst: *mut u32) {
        let join = match (W::PER_STEP, self.element.fits_bf16()) {
            (1, true) => Join::Widen,
            (1, false) => Join::Copy,
            _ => Join::Pair,
        };
        let steps = n.div_ceil(W::PER_STEP);
        let chunk = CHUNK / panels.width * panels.width;
        let mut buffer = MaybeUninit::<Buffer<u32, CHUNK>>::uninit();
        let buffer: *mut u8 = buffer.as_mut_ptr().cast();
        for begin in (0..panels.lanes).step_by(chunk) {
            let lanes = chunk.min(panels.lanes - begin);
            let size = if join == Join::Copy { 4 } else { 2 };
            let fit = size_of::<Buffer<u32, CHUNK>>() / (lanes * size) / W::PER_STEP * W::PER_STEP;
            let mut term = 0;
            while term < n {
                // SAFETY: the caller vouches for the operand; `fit` terms fit the buffer.
                unsafe {
                    let (source, terms) =
                        self.some_terms(join, (lane + begin, lanes), (k + term, n - term), (buffer, fit));
                    let to = Spread { lanes, panels, steps, step: term / W::PER_STEP, terms };
                    spread(self.isa, join, source, to, dst.add(begin * steps));
                    term += terms;
                }
            }
        }
    }

    /// Lanes of some terms as `join` takes them: where they are, or converted in a buffer for `fit` terms. The
    /// lanes and the terms that are wanted are given by the first and their number; gives the first lane of the
    /// first term with the stride of terms in bytes, and how many terms these are.
    ///
    /// # Safety
    ///
    /// The lanes and terms are within the operand, the buffer has room, and the machine has `self.isa`.
    unsafe fn some_terms(
        &self,
        join: Join,
        (lane, lanes): (usize, usize),
        (k, n): (usize, usize),
        (buffer, fit): (*mut u8, usize),
    ) -> ((*const u8, isize), usize) {
        let in_place = self.element == if join == Join::Copy { Element::F32 } else { Element::Bf16 };
        let size = if join == Join::Copy { 4 } else { 2 };
        let stride = self.step() * self.element.size() as isize;
        // SAFETY: the caller vouches for the lanes and the room.
        unsafe {
            if in_place && self.depth.len() == 1 {
                return ((self.at(lane, k), stride), n);
            }
            let count = fit.min(n);
            // Terms of several dimensions do not lie at one stride.
            let (calls, each) = if self.depth.len() == 1 { (1, count) } else { (count, 1) };
            for call in 0..calls {
                let to = buffer.add(call * lanes * size);
                let runs = self.runs((self.at(lane, k + call), stride), each, lanes, (to, lanes * size));
                if join == Join::Copy { f32::decode(&runs) } else { u16::decode(&runs) }
            }
            ((buffer, (lanes * size) as isize), count)
        }
    }

    /// [`Operand::pack`] where terms are contiguous, or nothing is: blocks of lanes and terms are transposed.
    ///
    /// # Safety
    ///
    /// As for [`Operand::pack`].
    unsafe fn pack_by_lane<W: Work>(&self, lane: usize, panels: Panels, k: usize, n: usize, dst: *mut u32) {
        let steps = n.div_ceil(W::PER_STEP);
        let mut buffer = MaybeUninit::<Buffer<W, { BLOCK * TERMS }>>::uninit();
        let buffer: *mut W = buffer.as_mut_ptr().cast();
        let direct = self.element == W::ELEMENT && self.depth.len() == 1 && self.step() == 1;
        for panel in (0..panels.lanes).step_by(panels.width) {
            let exist = panels.width.min(panels.lanes - panel);
            let width = exist.next_multiple_of(panels.round);
            for from in (0..width).step_by(BLOCK) {
                let lanes = BLOCK.min(exist.saturating_sub(from));
                for term in (0..n).step_by(TERMS) {
                    let terms = TERMS.min(n - term);
                    let even = terms / W::PER_STEP * W::PER_STEP == terms;
                    let first = lane + panel + from;
                    // SAFETY: the caller vouches for the operand; the block has at most BLOCK * TERMS elements.
                    unsafe {
                        let to = dst.add(panel * steps + term / W::PER_STEP * width + from);
                        let block = Block {
                            lanes,
                            padded: BLOCK.min(width - from),
                            steps: terms.div_ceil(W::PER_STEP),
                            width,
                        };
                        if direct && even {
                            let stride = self.lane * self.element.size() as isize;
                            transpose(self.isa, self.at(first, k + term), stride, block, to);
                        } else {
                            let row = TERMS * size_of::<W>();
                            self.rows::<W>(first, lanes, k + term, terms, buffer.cast(), row);
                            transpose(self.isa, buffer.cast(), (TERMS * size_of::<W>()) as isize, block, to);
                        }
                    }
                }
            }
        }
    }
}

/// How the elements of a step become its 4 bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    /// An f32.
    Copy,
    /// A bf16 as f32.
    Widen,
    /// Two bf16.
    Pair,
}

/// Which steps of which panels are written.
#[derive(Clone, Copy)]
struct Spread {
    lanes: usize,
    panels: Panels,
    /// Steps of a panel.
    steps: usize,
    /// The first step that is written.
    step: usize,
    /// The terms that these steps have; half of the last step is padding if its second is missing.
    terms: usize,
}

/// Writes terms of all lanes, given by the first one's with its stride in bytes, into their panels; `dst` is the
/// first panel.
///
/// # Safety
///
/// The source has the lanes and terms, the panels have room; the machine has `isa`.
unsafe fn spread(isa: Isa, join: Join, source: (*const u8, isize), to: Spread, dst: *mut u32) {
    // SAFETY: the caller vouches for everything.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if isa >= Isa::Avx512 {
            return match join {
                Join::Copy => spread_avx512::<0>(source, to, dst),
                Join::Widen => spread_avx512::<1>(source, to, dst),
                Join::Pair => spread_avx512::<2>(source, to, dst),
            };
        }
        let _ = isa;
        let Spread { lanes, panels, steps, step, terms } = to;
        let per_step = if join == Join::Pair { 2 } else { 1 };
        for term in (0..terms).step_by(per_step) {
            let at = |term: usize| source.0.wrapping_offset(term as isize * source.1);
            for panel in (0..lanes).step_by(panels.width) {
                let exist = panels.width.min(lanes - panel);
                let width = exist.next_multiple_of(panels.round);
                let to = dst.add(panel * steps + (step + term / per_step) * width);
                let half = |term: usize, i: usize| u32::from(*at(term).cast::<u16>().add(panel + i));
                match join {
                    Join::Copy => ptr::copy_nonoverlapping(at(term).cast::<u32>().add(panel), to, exist),
                    Join::Widen => (0..exist).for_each(|i| *to.add(i) = half(term, i) << 16),
                    Join::Pair => {
                        let high = |i| if term + 1 < terms { half(term + 1, i) << 16 } else { 0 };
                        (0..exist).for_each(|i| *to.add(i) = half(term, i) | high(i));
                    }
                }
                (exist..width).for_each(|i| *to.add(i) = 0);
            }
        }
    }
}

/// [`spread`] with AVX-512; `JOIN` is the number of the [`Join`].
///
/// # Safety
///
/// As for [`spread`]; the machine has AVX-512 F, BW and VL.
#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512vl")]
unsafe fn spread_avx512<const JOIN: u8>(source: (*const u8, isize), to: Spread, dst: *mut u32) {
    use std::arch::x86_64::*;
    let Spread { lanes, panels, steps, step, terms } = to;
    let first = |count: usize| ((1_u32 << count.min(16)) - 1) as __mmask16;
    let per_step = if JOIN == 2 { 2 } else { 1 };
    for term in (0..terms).step_by(per_step) {
        let low = source.0.wrapping_offset(term as isize * source.1);
        let high = low.wrapping_offset(source.1);
        let has_high = term + 1 < terms;
        for panel in (0..lanes).step_by(panels.width) {
            let exist = panels.width.min(lanes - panel);
            let width = exist.next_multiple_of(panels.round);
            let to = dst.wrapping_add(panel * steps + (step + term / per_step) * width);
            for from in (0..width).step_by(16) {
                let read = first(exist.saturating_sub(from));
                // SAFETY: masks keep to the lanes, the terms and the room that the caller vouches for.
                unsafe {
                    let half = |source: *const u8, read| {
                        let at = source.cast::<i16>().wrapping_add(panel + from);
                        _mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(read, at))
                    };
                    let v = match JOIN {
                        0 => _mm512_maskz_loadu_epi32(read, low.cast::<i32>().wrapping_add(panel + from)),
                        1 => _mm512_slli_epi32::<16>(half(low, read)),
                        _ => {
                            let high = half(high, if has_high { read } else { 0 });
                            _mm512_or_si512(half(low, read), _mm512_slli_epi32::<16>(high))
                        }
                    };
                    _mm512_mask_storeu_epi32(to.wrapping_add(from).cast(), first(width - from), v);
                }
            }
        }
    }
}

/// The sizes of a block that is transposed: at most [`BLOCK`] lanes.
#[derive(Clone, Copy)]
struct Block {
    /// Lanes that exist.
    lanes: usize,
    /// Lanes with padding.
    padded: usize,
    steps: usize,
    /// From one step to the next in the panel, in steps.
    width: usize,
}

/// Writes steps `[lane][step]`, lanes `stride` bytes apart, to `[step][lane]` of a panel.
///
/// # Safety
///
/// The block's steps are readable and its padded lanes writable; the machine has `isa`.
unsafe fn transpose(isa: Isa, src: *const u8, stride: isize, block: Block, dst: *mut u32) {
    // SAFETY: the caller vouches for everything.
    unsafe {
        #[cfg(target_arch = "x86_64")]
        if isa >= Isa::Avx512 {
            return super::transpose::avx512(
                src,
                stride,
                block.lanes,
                block.padded,
                block.steps,
                block.width,
                dst,
            );
        }
        let _ = isa;
        for step in 0..block.steps {
            let to = dst.add(step * block.width);
            for lane in 0..block.lanes {
                *to.add(lane) = src.offset(lane as isize * stride).cast::<u32>().add(step).read_unaligned();
            }
            (block.lanes..block.padded).for_each(|lane| *to.add(lane) = 0);
        }
    }
}
