//! Memory that a thread keeps from one product to the next.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::cell::RefCell;
use std::ptr;

/// Memory that grows to the largest size asked for; aligned to cache lines, contents unspecified.
pub(crate) struct Buffer {
    start: *mut u8,
    size: usize,
}

/// A cache line, which no vector is larger than.
const ALIGN: usize = 64;

impl Buffer {
    const fn new() -> Buffer {
        Buffer { start: ptr::null_mut(), size: 0 }
    }

    /// Room for `count` values of `T`, whatever they are.
    pub(crate) fn room<T: Copy>(&mut self, count: usize) -> *mut T {
        let size = count * size_of::<T>();
        if size > self.size {
            self.free();
            // A quarter more than asked for, so that slowly growing requests do not each allocate.
            let layout = Buffer::layout((size + size / 4).next_multiple_of(4096));
            // SAFETY: the layout has a size.
            self.start = unsafe { alloc(layout) };
            if self.start.is_null() {
                handle_alloc_error(layout);
            }
            self.size = layout.size();
        }
        self.start.cast()
    }

    fn layout(size: usize) -> Layout {
        #[expect(
            clippy::expect_used,
            reason = "the alignment is valid, and no array is larger than isize::MAX"
        )]
        Layout::from_size_align(size, ALIGN).expect("size of a buffer")
    }

    fn free(&mut self) {
        if self.size > 0 {
            // SAFETY: it was allocated with this layout.
            unsafe { dealloc(self.start, Buffer::layout(self.size)) };
            self.size = 0;
        }
    }
}

impl Drop for Buffer {
    fn drop(&mut self) {
        self.free();
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
