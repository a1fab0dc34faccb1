//! Memory for tensors.

use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::fs::File;
use std::ptr::NonNull;

use memmap2::{MmapMut, MmapOptions};

use crate::program::Fault;

/// Memory of one tensor: its own, which begins at a cache line and is zero at first, or a part of a file.
#[derive(Debug)]
pub struct Memory {
    start: NonNull<u8>,
    bytes: usize,
    /// What owns large memory; small memory is the allocator's.
    pages: Option<MmapMut>,
}

// SAFETY: it owns its bytes like a `Vec<u8>`.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

const LINE: usize = 64;
/// Memory of at least this size is asked for in huge pages: a step that walks many large tensors at once otherwise waits
/// for the tables of small ones.
const LARGE: usize = 4 << 20;

impl Memory {
    /// So many bytes.
    ///
    /// # Errors
    /// When the system does not have them.
    pub fn new(bytes: usize) -> Result<Self, Fault> {
        let refused = || Fault::new(format!("cannot get {bytes} bytes of memory"));
        if bytes >= LARGE {
            let mut pages = MmapMut::map_anon(bytes).map_err(|_| refused())?;
            // A wish: the system may have no huge pages.
            #[cfg(target_os = "linux")]
            let _ = pages.advise(memmap2::Advice::HugePage);
            let start = NonNull::new(pages.as_mut_ptr()).ok_or_else(refused)?;
            return Ok(Self { start, bytes, pages: Some(pages) });
        }
        let layout = Layout::from_size_align(bytes.max(1), LINE).map_err(|_| refused())?;
        // SAFETY: the layout has a size.
        let start = NonNull::new(unsafe { alloc_zeroed(layout) }).ok_or_else(refused)?;
        Ok(Self { start, bytes, pages: None })
    }

    /// A copy of `bytes`.
    ///
    /// # Errors
    /// When the system does not have the memory.
    pub fn of(bytes: &[u8]) -> Result<Self, Fault> {
        let mut memory = Self::new(bytes.len())?;
        memory.bytes_mut().copy_from_slice(bytes);
        Ok(memory)
    }

    /// Bytes of a file from `offset` on, which are read when they are needed. What is written there is not written to the file. The file
    /// must stay as it is meanwhile: as with any file that is mapped, what others write into it shows here.
    ///
    /// # Errors
    /// When it cannot be mapped.
    pub fn of_file(file: &File, offset: u64, bytes: usize) -> Result<Self, Fault> {
        // SAFETY: nothing here takes the bytes for more than numbers, whatever they are.
        let pages = unsafe { MmapOptions::new().offset(offset).len(bytes).map_copy(file) };
        let mut pages = pages.map_err(|e| Fault::new(format!("cannot map {bytes} bytes of a file: {e}")))?;
        let start = NonNull::new(pages.as_mut_ptr());
        let start = start.ok_or_else(|| Fault::new(format!("cannot map {bytes} bytes of a file")))?;
        Ok(Self { start, bytes, pages: Some(pages) })
    }

    /// How many bytes it has.
    pub(crate) fn len(&self) -> usize {
        self.bytes
    }

    /// Where it begins. What is written there must not be read or written by others at the same time.
    pub(crate) fn start(&self) -> *mut u8 {
        self.start.as_ptr()
    }

    /// Its bytes.
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: it owns them.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr(), self.bytes) }
    }

    /// Its bytes.
    pub fn bytes_mut(&mut self) -> &mut [u8] {
        // SAFETY: it owns them.
        unsafe { std::slice::from_raw_parts_mut(self.start.as_ptr(), self.bytes) }
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        if self.pages.is_none() {
            // SAFETY: allocated with this layout.
            unsafe {
                dealloc(self.start.as_ptr(), Layout::from_size_align_unchecked(self.bytes.max(1), LINE));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_of_any_size_is_zero_and_aligned() {
        for bytes in [0, 1, 63, 4096, LARGE - 1, LARGE, LARGE + 1, 3 * LARGE] {
            let mut memory = Memory::new(bytes).unwrap();
            assert!(memory.bytes().len() == bytes && memory.bytes().iter().all(|&b| b == 0));
            assert_eq!(memory.start() as usize % LINE, 0);
            memory.bytes_mut().fill(7);
            assert!(Memory::of(memory.bytes()).unwrap().bytes().iter().all(|&b| b == 7));
        }
    }

    #[test]
    fn a_file_is_read_and_not_written() {
        let path = std::env::temp_dir().join(format!("fp8c-memory-{}", std::process::id()));
        std::fs::write(&path, [1, 2, 3, 4, 5, 6, 7, 8]).unwrap();
        let mut memory = Memory::of_file(&File::open(&path).unwrap(), 2, 4).unwrap();
        assert_eq!(memory.bytes(), [3, 4, 5, 6]);
        memory.bytes_mut().fill(9);
        assert_eq!((memory.bytes(), std::fs::read(&path).unwrap()[2]), (&[9; 4][..], 3));
        std::fs::remove_file(path).unwrap();
    }

    #[test]
    fn memory_that_no_system_has_is_refused() {
        for bytes in [usize::MAX, usize::MAX / 2, isize::MAX as usize] {
            assert!(Memory::new(bytes).is_err());
        }
    }
}
