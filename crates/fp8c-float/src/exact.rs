//! Conversion from f64, with one rounding.

use crate::format::{Format, Layout, Overflow, Specials};

const MAGNITUDE: u64 = (1 << 63) - 1;
const INFINITY: u64 = 0x7ff << 52;

impl Format {
    /// The code nearest to `x`; of two equally near, the even one. See [`Format::encode`].
    ///
    /// One rounding from f64. `ml_dtypes` rounds to f32 first, and so differs at values that f32 rounds onto
    /// a midpoint.
    pub fn encode_f64(self, x: f64, overflow: Overflow) -> u16 {
        let layout = self.layout();
        let magnitude = x.to_bits() & MAGNITUDE;
        let negative = x.is_sign_negative();
        if layout.specials == Specials::PowersOfTwo {
            return if magnitude == 0 || negative || x.is_nan() {
                layout.nan_code() as u16
            } else {
                power_of_two(layout, magnitude, overflow)
            };
        }
        let code =
            if magnitude > INFINITY { layout.nan_code() } else { nearest(layout, magnitude, overflow) };
        let keeps_sign = layout.specials != Specials::FiniteUnsignedZero || code != 0;
        let sign = if negative && keeps_sign { layout.sign_bit() } else { 0 };
        (code | sign) as u16
    }
}

/// The code of a positive number, given by its bits, that is not NaN.
///
/// A result that is subnormal drops one more bit of the significand for each power of two below the smallest
/// normal. An f64 that is itself subnormal is far below half of every format's smallest value.
fn nearest(layout: Layout, magnitude: u64, overflow: Overflow) -> u32 {
    let significand = (magnitude & ((1 << 52) - 1)) | (1 << 52);
    let exponent = (magnitude >> 52) as i32 - 1023;
    let above = exponent - (1 - layout.bias);
    let shift = 52 - layout.mantissa_bits + above.min(0).unsigned_abs();
    if shift > 53 {
        return 0;
    }
    let even = (significand >> shift) & 1;
    let rounded = (significand + (1 << (shift - 1)) - 1 + even) >> shift;
    let code = rounded as u32 + ((above.max(0) as u32) << layout.mantissa_bits);
    if code > layout.max_code() { layout.overflow_code(overflow) } else { code }
}

/// The exponent of a positive number: half and more go up, and below 2^-126 everything above 2^-127 does.
fn power_of_two(layout: Layout, magnitude: u64, overflow: Overflow) -> u16 {
    let bits_of_pow2 = |exponent: i64| ((exponent + 1023) as u64) << 52;
    if magnitude < bits_of_pow2(-126) {
        return u16::from(magnitude > bits_of_pow2(-127));
    }
    let code = ((magnitude + (1 << 51)) >> 52) - (1023 - 127);
    if code > 0xfe { layout.overflow_code(overflow) as u16 } else { code as u16 }
}
