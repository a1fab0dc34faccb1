//! Memory that a thread keeps from one product to the next.

use std::cell::RefCell;
use std::mem::MaybeUninit;

/// A cache line, which no vector is larger than.
#[repr(align(64))]
struct Line {
    _bytes: [u8; 64],
}

/// Memory that grows to the largest size asked for; aligned to cache lines, contents unspecified.
pub(crate) struct Buffer(Vec<MaybeUninit<Line>>);

impl Buffer {
    const fn new() -> Buffer {
        Buffer(Vec::new())
    }

    /// Room for `count` values of `T`, whatever they are.
    pub(crate) fn room<T: Copy>(&mut self, count: usize) -> *mut T {
        let lines = (count * size_of::<T>()).div_ceil(size_of::<Line>());
        if lines > self.0.capacity() {
            // The old contents are not wanted: they are freed rather than moved. A quarter more than asked for, so
            // that slowly growing requests do not each allocate.
            self.0 = Vec::new();
            self.0.reserve_exact(lines + lines / 4);
        }
        self.0.as_mut_ptr().cast()
    }
}

/// The buffers of one thread.
pub(crate) struct Scratch {
    /// Packed rows.
    pub(crate) rows: Buffer,
    /// Packed columns.
    pub(crate) columns: Buffer,
    /// Sums of the terms so far.
    pub(crate) sums: Buffer,
}

thread_local! {
    static SCRATCH: RefCell<Scratch> =
        const { RefCell::new(Scratch { rows: Buffer::new(), columns: Buffer::new(), sums: Buffer::new() }) };
}

/// Runs `body` with this thread's buffers. It must not call `with` again.
pub(crate) fn with<R>(body: impl FnOnce(&mut Scratch) -> R) -> R {
    SCRATCH.with_borrow_mut(body)
}
