//! Machine code as the runtime calls it.

/// Compiled code: reads and writes through an array of pointers, for a part of its range.
pub type Code = unsafe extern "C" fn(*const *mut u8, i64, i64);
