//! Operands to panels: the order in which kernels read them.
//!
//! A panel holds some lanes (rows of lhs or columns of rhs), one step after another: `[step][lane]`, 4 bytes each.
//! A step is one f32, or two successive terms in bf16. Rows of lhs may also be kept as they are, `[lane][step]`.

use super::decode::Work;
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
const CHUNK: usize = 512;
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
                W::decode(self.isa, self.element, self.at(lane, k + done), stride, count, dst.add(done));
            }
            done += count;
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
        let steps = n.div_ceil(W::PER_STEP);
        let chunk = CHUNK / panels.width * panels.width;
        let mut buffers = [const { std::mem::MaybeUninit::<Buffer<W, CHUNK>>::uninit() }; 2];
        for begin in (0..panels.lanes).step_by(chunk) {
            let lanes = chunk.min(panels.lanes - begin);
            for step in 0..steps {
                // SAFETY: the caller vouches for the operand; `lanes` is at most CHUNK.
                unsafe {
                    let mut sources = [std::ptr::null(); 2];
                    for (part, source) in sources.iter_mut().enumerate().take(W::PER_STEP) {
                        let term = step * W::PER_STEP + part;
                        let buffer: *mut W = buffers[part].as_mut_ptr().cast();
                        *source = buffer;
                        if term >= n {
                            (0..lanes).for_each(|i| *buffer.add(i) = W::ZERO);
                        } else if self.element == W::ELEMENT {
                            *source = self.at(lane + begin, k + term).cast();
                        } else {
                            let src = self.at(lane + begin, k + term);
                            W::decode(self.isa, self.element, src, 1, lanes, buffer);
                        }
                    }
                    spread(self.isa, sources, lanes, panels, steps, dst.add(begin * steps), step);
                }
            }
        }
    }

    /// [`Operand::pack`] where terms are contiguous, or nothing is: blocks of lanes and terms are transposed.
    ///
    /// # Safety
    ///
    /// As for [`Operand::pack`].
    unsafe fn pack_by_lane<W: Work>(&self, lane: usize, panels: Panels, k: usize, n: usize, dst: *mut u32) {
        let steps = n.div_ceil(W::PER_STEP);
        let mut buffer = std::mem::MaybeUninit::<Buffer<W, { BLOCK * TERMS }>>::uninit();
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
                            for i in 0..lanes {
                                let row = buffer.add(i * TERMS);
                                self.terms(first + i, k + term, terms, row);
                                if !even {
                                    *row.add(terms) = W::ZERO;
                                }
                            }
                            transpose(self.isa, buffer.cast(), (TERMS * size_of::<W>()) as isize, block, to);
                        }
                    }
                }
            }
        }
    }
}

/// Writes one step of `lanes` lanes into their panels; `dst` is the first one's.
///
/// # Safety
///
/// The sources have `lanes` elements (the second only where a step has two), the panels have room.
#[inline(always)]
unsafe fn spread_body<W: Work>(
    sources: [*const W; 2],
    lanes: usize,
    panels: Panels,
    steps: usize,
    dst: *mut u32,
    step: usize,
) {
    for panel in (0..lanes).step_by(panels.width) {
        let exist = panels.width.min(lanes - panel);
        let width = exist.next_multiple_of(panels.round);
        // SAFETY: the caller vouches for lanes and room.
        unsafe {
            let to = dst.add(panel * steps + step * width);
            if exist == 32 && panels.width == 32 {
                // A constant count, so that the loop becomes a few vectors.
                join(sources, panel, 32, to);
            } else {
                join(sources, panel, exist, to);
                (exist..width).for_each(|i| *to.add(i) = 0);
            }
        }
    }
}

/// Writes `count` steps, from the lane `from` on.
///
/// # Safety
///
/// As for [`spread_body`].
#[inline(always)]
unsafe fn join<W: Work>(sources: [*const W; 2], from: usize, count: usize, to: *mut u32) {
    // SAFETY: the caller vouches for lanes and room; a step of one element is one of 4 bytes.
    unsafe {
        if W::PER_STEP == 1 {
            std::ptr::copy_nonoverlapping(sources[0].add(from).cast::<u32>(), to, count);
        } else {
            let [low, high] = sources.map(|source| source.cast::<u16>().wrapping_add(from));
            for i in 0..count {
                *to.add(i) = u32::from(*low.add(i)) | (u32::from(*high.add(i)) << 16);
            }
        }
    }
}

/// [`spread_body`], compiled for the instruction set.
///
/// # Safety
///
/// As for [`spread_body`]; the machine has `isa`.
unsafe fn spread<W: Work>(
    isa: Isa,
    sources: [*const W; 2],
    lanes: usize,
    panels: Panels,
    steps: usize,
    dst: *mut u32,
    step: usize,
) {
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx512f,avx512bw,avx512vl")]
    unsafe fn avx512<W: Work>(
        s: [*const W; 2],
        lanes: usize,
        p: Panels,
        steps: usize,
        dst: *mut u32,
        step: usize,
    ) {
        // SAFETY: the caller vouches for everything.
        unsafe { spread_body(s, lanes, p, steps, dst, step) }
    }
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2")]
    unsafe fn avx2<W: Work>(
        s: [*const W; 2],
        lanes: usize,
        p: Panels,
        steps: usize,
        dst: *mut u32,
        step: usize,
    ) {
        // SAFETY: the caller vouches for everything.
        unsafe { spread_body(s, lanes, p, steps, dst, step) }
    }
    // SAFETY: the caller vouches for everything.
    unsafe {
        match isa {
            #[cfg(target_arch = "x86_64")]
            Isa::Avx512 | Isa::Avx512Bf16 => avx512(sources, lanes, panels, steps, dst, step),
            #[cfg(target_arch = "x86_64")]
            Isa::Avx2 => avx2(sources, lanes, panels, steps, dst, step),
            Isa::Portable => spread_body(sources, lanes, panels, steps, dst, step),
            #[cfg(not(target_arch = "x86_64"))]
            _ => spread_body(sources, lanes, panels, steps, dst, step),
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
