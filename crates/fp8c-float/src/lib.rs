//! Number formats of FP8 training: what each code means, how a real number becomes a code, and both in bulk.
//!
//! [`Format`] names a format and holds its scalar operations. [`encode_slice`] and [`decode_slice`] convert whole
//! slices at memory speed. [`stochastic_bits`] and [`Format::encode_stochastic`] define stochastic rounding,
//! [`pow2_scale`] the scales of quantization. Everything else in the compiler, and every target, refers to the
//! definitions made here.
//!
//! ```
//! use fp8c_float::{Format, Overflow};
//!
//! let code = Format::F8E4M3FN.encode(1.3, Overflow::Clamp);
//! assert_eq!((code, Format::F8E4M3FN.decode(code)), (0x3a, 1.25));
//! ```
//!
//! Sources: the OCP 8-bit Floating Point Specification (f8E4M3FN, f8E5M2), the OCP Microscaling Formats
//! Specification (f8E8M0FNU), IEEE 754 (f16), and the `ml_dtypes` package, whose `astype` is the reference that the
//! tests compare with. The crate knows nothing of tensors, graphs or targets.

mod bulk;
mod exact;
mod format;
mod lane;
mod path;
mod scale;
mod stochastic;
mod stream;

pub use bulk::{LengthMismatch, decode_slice, decode_slice_16, encode_slice, encode_slice_16};
pub use format::{Format, Overflow};
pub use path::Path;
pub use scale::pow2_scale;
pub use stochastic::stochastic_bits;
