//! Data movement between buffers: strided copies, gathers and scatters, on elements of 1, 2, 4, 8 or 16 bytes.

use std::ptr;

use serde::{Deserialize, Serialize};

use crate::Pool;
use crate::code::Code;

/// How an index is stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct IndexType {
    /// Bytes: 1, 2, 4 or 8.
    pub bytes: usize,
    /// Two's complement rather than unsigned.
    pub signed: bool,
}

impl IndexType {
    /// The index at `at`, clamped to what an `i64` holds.
    ///
    /// # Safety
    /// So many bytes must be readable there.
    pub unsafe fn read(self, at: *const u8) -> i64 {
        // SAFETY: by the caller's word.
        unsafe {
            match (self.bytes, self.signed) {
                (1, true) => i64::from(at.cast::<i8>().read()),
                (1, false) => i64::from(at.read()),
                (2, true) => i64::from(at.cast::<i16>().read_unaligned()),
                (2, false) => i64::from(at.cast::<u16>().read_unaligned()),
                (4, true) => i64::from(at.cast::<i32>().read_unaligned()),
                (4, false) => i64::from(at.cast::<u32>().read_unaligned()),
                (_, true) => at.cast::<i64>().read_unaligned(),
                (_, false) => i64::try_from(at.cast::<u64>().read_unaligned()).unwrap_or(i64::MAX),
            }
        }
    }
}

/// A copy of a box of elements; strides in elements.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Strided {
    /// Bytes of an element.
    pub element: usize,
    /// Size, stride in the source and stride in the destination of each dimension, outermost first.
    pub dims: Vec<(usize, isize, isize)>,
}

impl Strided {
    /// A copy whose neighbouring dimensions are joined where both sides allow.
    pub fn new(element: usize, dims: impl IntoIterator<Item = (usize, isize, isize)>) -> Self {
        let mut joined: Vec<(usize, isize, isize)> = Vec::new();
        for (n, from, to) in dims {
            match joined.last_mut() {
                _ if n == 1 => {}
                Some(last) if last.1 == from * n as isize && last.2 == to * n as isize => {
                    *last = (last.0 * n, from, to);
                }
                _ => joined.push((n, from, to)),
            }
        }
        Self { element, dims: joined }
    }

    /// Elements that are copied.
    pub fn elements(&self) -> usize {
        self.dims.iter().map(|d| d.0).product()
    }

    /// Copies.
    ///
    /// # Safety
    /// Both pointers must be to buffers that hold every element the strides reach; the two may not overlap.
    pub unsafe fn run(&self, from: *const u8, to: *mut u8, pool: &Pool) {
        if self.elements() == 0 {
            return;
        }
        let (from, to) = (Shared(from.cast_mut()), Shared(to));
        let Some((&(n, source, target), inner)) = self.dims.split_first() else {
            // SAFETY: one element, by the caller's word.
            unsafe { ptr::copy_nonoverlapping(from.get(), to.get(), self.element) };
            return;
        };
        if inner.is_empty() {
            let cost = if source == 1 && target == 1 { 0.05 } else { 0.5 } * self.element as f64;
            pool.for_ranges(n, cost, |begin, end| {
                // SAFETY: a part of the box, by the caller's word.
                unsafe {
                    let from = from.get().offset(begin as isize * source * self.element as isize);
                    let to = to.get().offset(begin as isize * target * self.element as isize);
                    line(self.element, end - begin, from, source, to, target);
                }
            });
            return;
        }
        let each = inner.iter().map(|d| d.0).product::<usize>() as f64;
        pool.for_ranges(n, each * 0.1 * self.element as f64, |begin, end| {
            for i in begin as isize..end as isize {
                // SAFETY: a part of the box, by the caller's word.
                unsafe {
                    let from = from.get().offset(i * source * self.element as isize);
                    let to = to.get().offset(i * target * self.element as isize);
                    walk(self.element, inner, from, to);
                }
            }
        });
    }
}

/// A pointer that threads share; they write to different elements.
#[derive(Clone, Copy)]
struct Shared(*mut u8);

// SAFETY: whoever makes one vouches that threads write to different elements.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

impl Shared {
    fn get(self) -> *mut u8 {
        self.0
    }
}

/// # Safety
/// As [`Strided::run`].
unsafe fn walk(element: usize, dims: &[(usize, isize, isize)], from: *const u8, to: *mut u8) {
    // SAFETY: by the caller's word.
    unsafe {
        match dims {
            [(n, source, target)] => line(element, *n, from, *source, to, *target),
            [(n, source, target), inner @ ..] => {
                for i in 0..*n as isize {
                    let (from, to) = (
                        from.offset(i * source * element as isize),
                        to.offset(i * target * element as isize),
                    );
                    walk(element, inner, from, to);
                }
            }
            [] => ptr::copy_nonoverlapping(from, to, element),
        }
    }
}

/// # Safety
/// As [`Strided::run`].
unsafe fn line(element: usize, n: usize, from: *const u8, source: isize, to: *mut u8, target: isize) {
    // SAFETY: by the caller's word; elements of other sizes than these do not exist.
    unsafe {
        if source == 1 && target == 1 {
            return ptr::copy_nonoverlapping(from, to, n * element);
        }
        match element {
            1 => typed::<u8>(n, from, source, to, target),
            2 => typed::<u16>(n, from, source, to, target),
            4 => typed::<u32>(n, from, source, to, target),
            8 => typed::<u64>(n, from, source, to, target),
            _ => typed::<u128>(n, from, source, to, target),
        }
    }
}

/// # Safety
/// As [`Strided::run`].
unsafe fn typed<T: Copy>(n: usize, from: *const u8, source: isize, to: *mut u8, target: isize) {
    let (from, to) = (from.cast::<T>(), to.cast::<T>());
    for i in 0..n as isize {
        // SAFETY: by the caller's word.
        unsafe { to.offset(i * target).write_unaligned(from.offset(i * source).read_unaligned()) };
    }
}

/// A gather or scatter: for each of `points` index vectors a window of elements of the operand, and one of the updates.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Windows {
    /// Bytes of an element.
    pub element: usize,
    /// Where index vectors lie, in elements of the index tensor: sizes and strides of the dimensions of points.
    pub points: Vec<(usize, isize)>,
    /// From one component of an index vector to the next.
    pub component: isize,
    /// How indices are stored.
    pub index: IndexType,
    /// What each component of an index vector stands for.
    pub starts: Vec<Start>,
    /// Further strides in the operand, one for each dimension of points: batching dimensions.
    pub batch: Vec<isize>,
    /// Strides of the points in the result or updates.
    pub places: Vec<isize>,
    /// Size, stride in the operand, stride in the result or updates, of each dimension of the window.
    pub window: Vec<(usize, isize, isize)>,
}

/// The dimension of the operand along which a component of an index vector places the window.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Start {
    /// Its stride.
    pub stride: isize,
    /// Its size.
    pub size: usize,
    /// The largest start at which the window fits.
    pub largest: usize,
    /// The dimension of the window that goes along it; none where the window has one element there.
    pub along: Option<usize>,
}

impl Windows {
    /// Number of index vectors.
    pub fn count(&self) -> usize {
        self.points.iter().map(|p| p.0).product()
    }

    /// Point number `at`: where its window begins in the operand if all its indices are zero, where in the result or updates,
    /// and its indices.
    ///
    /// # Safety
    /// `indices` must hold all index vectors.
    unsafe fn point(&self, indices: *const u8, at: usize) -> (isize, isize, impl Iterator<Item = i64>) {
        let (mut left, mut from, mut operand, mut place) = (at, 0, 0, 0);
        for (d, &(n, stride)) in self.points.iter().enumerate().rev() {
            let i = (left % n) as isize;
            left /= n;
            from += i * stride;
            operand += i * self.batch[d];
            place += i * self.places[d];
        }
        let read = move |k: usize| {
            let element = from + k as isize * self.component;
            // SAFETY: a component of an index vector, by the caller's word.
            unsafe { self.index.read(indices.offset(element * self.index.bytes as isize)) }
        };
        (operand, place, (0..self.starts.len()).map(read))
    }

    /// Copies each window of the operand to its place in `out`. Indices at which it does not fit are moved to where it does.
    ///
    /// # Safety
    /// The pointers must be to buffers that hold every element the strides reach.
    pub unsafe fn gather(&self, operand: *const u8, indices: *const u8, out: *mut u8, pool: &Pool) {
        let copy = Strided::new(self.element, self.window.iter().copied());
        let (operand, indices, out) = (Shared(operand.cast_mut()), Shared(indices.cast_mut()), Shared(out));
        let each = copy.elements() as f64 * 0.1 * self.element as f64 + 5.0;
        pool.for_ranges(self.count(), each, |begin, end| {
            for at in begin..end {
                // SAFETY: by the caller's word; each point has its own place in the result.
                unsafe {
                    let (mut from, to, index) = self.point(indices.get(), at);
                    for (start, i) in self.starts.iter().zip(index) {
                        from += i.clamp(0, start.largest as i64) as isize * start.stride;
                    }
                    let size = self.element as isize;
                    if copy.elements() > 0 {
                        walk(
                            self.element,
                            &copy.dims,
                            operand.get().offset(from * size),
                            out.get().offset(to * size),
                        );
                    }
                }
            }
        });
    }

    /// Combines each window of `updates` into the operand's, in order. Elements that lie outside the operand are skipped.
    ///
    /// # Safety
    /// The pointers must be to buffers that hold every element the strides reach.
    pub(crate) unsafe fn scatter(
        &self,
        [out, indices, updates]: [*mut u8; 3],
        combine: Combining,
        code: &dyn Fn(usize) -> Code,
    ) {
        let function = match combine {
            Combining::Known(_) => None,
            Combining::Kernel(kernel) => Some(code(kernel)),
        };
        let element = self.element;
        let one = |out: *mut u8, update: *const u8| {
            // SAFETY: by the caller's word.
            unsafe {
                match (combine, function) {
                    (Combining::Known(combine), _) => combine.one(element, out, update),
                    (_, Some(code)) => apply(code, element, out, update),
                    _ => {}
                }
            }
        };
        let size = self.element as isize;
        let mut window = self.window.clone();
        for at in 0..self.count() {
            // SAFETY: by the caller's word; what is outside is cut off the window.
            unsafe {
                let (to, from, index) = self.point(indices, at);
                if let Some((to, from)) = self.cut(&mut window, to, from, index) {
                    each(element, &window, out.offset(to * size), updates.offset(from * size), &one);
                }
            }
        }
    }

    /// Makes `window` the part of a point's window that lies in the operand. Returns where that begins in the operand and in
    /// the updates; nothing when all of it lies outside.
    fn cut(
        &self,
        window: &mut [(usize, isize, isize)],
        mut to: isize,
        mut from: isize,
        index: impl Iterator<Item = i64>,
    ) -> Option<(isize, isize)> {
        window.copy_from_slice(&self.window);
        for (start, i) in self.starts.iter().zip(index) {
            let n = start.along.map_or(1, |d| self.window[d].0) as i64;
            let first = i.saturating_neg().clamp(0, n);
            let end = (start.size as i64).saturating_sub(i).clamp(first, n);
            if end == first {
                return None;
            }
            if let Some(d) = start.along {
                from += first as isize * window[d].2;
                window[d].0 = (end - first) as usize;
            }
            to += (i + first) as isize * start.stride;
        }
        Some((to, from))
    }
}

/// How a scatter combines what is there with an update.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Combining {
    /// By a well-known function.
    Known(Combine),
    /// By compiled code, by its place in [`crate::program::Program::kernels`]: of what is there and the update.
    Kernel(usize),
}

/// A well-known function of what is there and an update.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Combine {
    /// The update replaces it.
    Replace,
    /// Sum of f32.
    AddF32,
    /// Sum of f64.
    AddF64,
    /// Sum of bf16, rounded.
    AddBf16,
    /// Sum of f16, rounded.
    AddF16,
    /// Sum of integers, wrapped.
    AddInt,
}

impl Combine {
    /// # Safety
    /// Both point to one element.
    unsafe fn one(self, element: usize, out: *mut u8, update: *const u8) {
        // SAFETY: by the caller's word.
        unsafe {
            match (self, element) {
                (Self::Replace, _) => ptr::copy_nonoverlapping(update, out, element),
                (Self::AddF32, _) => on::<f32>(out, update, |a, b| a + b),
                (Self::AddF64, _) => on::<f64>(out, update, |a, b| a + b),
                (Self::AddBf16, _) => {
                    on::<half::bf16>(out, update, |a, b| half::bf16::from_f32(a.to_f32() + b.to_f32()))
                }
                (Self::AddF16, _) => {
                    on::<half::f16>(out, update, |a, b| half::f16::from_f32(a.to_f32() + b.to_f32()))
                }
                (Self::AddInt, 1) => on::<u8>(out, update, u8::wrapping_add),
                (Self::AddInt, 2) => on::<u16>(out, update, u16::wrapping_add),
                (Self::AddInt, 4) => on::<u32>(out, update, u32::wrapping_add),
                (Self::AddInt, _) => on::<u64>(out, update, u64::wrapping_add),
            }
        }
    }
}

/// # Safety
/// Both point to one element.
unsafe fn on<T: Copy>(out: *mut u8, update: *const u8, f: impl Fn(T, T) -> T) {
    let out = out.cast::<T>();
    // SAFETY: by the caller's word.
    unsafe { out.write_unaligned(f(out.read_unaligned(), update.cast::<T>().read_unaligned())) };
}

/// Calls `one` with each element of a box, there and in the updates.
///
/// # Safety
/// As [`Windows::scatter`].
unsafe fn each(
    element: usize,
    dims: &[(usize, isize, isize)],
    out: *mut u8,
    update: *const u8,
    one: &impl Fn(*mut u8, *const u8),
) {
    let Some((&(n, target, source), inner)) = dims.split_first() else { return one(out, update) };
    for i in 0..n as isize {
        let size = element as isize;
        // SAFETY: by the caller's word.
        unsafe {
            each(element, inner, out.offset(i * target * size), update.offset(i * source * size), one);
        }
    }
}

/// What compiled code makes of what is there and an update takes its place.
///
/// # Safety
/// Both point to one element; the code takes two of them and writes one.
unsafe fn apply(code: Code, element: usize, out: *mut u8, update: *const u8) {
    #[repr(align(16))]
    struct Room([u8; 16]);
    let mut made = Room([0; 16]);
    // SAFETY: by the caller's word.
    unsafe {
        code([out, update.cast_mut(), made.0.as_mut_ptr()].as_ptr(), 0, 1);
        ptr::copy_nonoverlapping(made.0.as_ptr(), out, element);
    }
}
