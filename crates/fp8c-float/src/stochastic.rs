//! Stochastic rounding: random bits from a counter, and the rounding that uses them.

use crate::format::{Format, Overflow, pow2};

/// 32 random bits for one element: a hash of the seed, the training step, the tensor's row and the element's index
/// within the tensor.
///
/// Only wrapping 32-bit addition, multiplication, xor and logical shifts are used, so that every target computes the
/// same bits:
///
/// ```text
/// mix(x): x ^= x >> 16; x *= 0x7feb352d; x ^= x >> 15; x *= 0x846ca68b; x ^= x >> 16
/// k    = mix(mix(seed + 0x9e3779b9) ^ step)
/// a    = k + mix(row / 2)
/// h    = mix(index ^ a)
/// bits = h if row is even, else (h << 16) | (h >> 16)
/// ```
///
/// `k` is the same for a whole step and `mix(row / 2)` for a whole run, so an element costs one round of `mix`. Rows 2p and 2p + 1 share
/// it, with the halves exchanged: rounding looks at the upper bits first, so the two moments of a parameter are rounded independently
/// by one hash (16 bits decide to within 2^-16 of a step of the format; below them come the other's upper bits). The constants of `mix`
/// are those of Chris Wellons's `lowbias32`, found by a search for low bias.
#[inline]
pub fn stochastic_bits(seed: u32, step: u32, row: u32, index: u32) -> u32 {
    let k = mix(mix(seed.wrapping_add(0x9e37_79b9)) ^ step);
    let a = k.wrapping_add(mix(row / 2));
    mix(index ^ a).rotate_left(16 * (row % 2))
}

#[inline(always)]
fn mix(mut x: u32) -> u32 {
    x ^= x >> 16;
    x = x.wrapping_mul(0x7feb_352d);
    x ^= x >> 15;
    x = x.wrapping_mul(0x846c_a68b);
    x ^ (x >> 16)
}

impl Format {
    /// One of the two codes around `x`, the nearer one more often: the mean over `random` is `x`.
    ///
    /// With m mantissa bits, k = 23 - m and r the upper k bits of `random`. At least the smallest normal: r is added
    /// to the f32's bits, and the low k bits are cleared. Below, the same is done to |x| + n, where n is the smallest normal, and n is taken
    /// away again: there the steps of |x| + n are those of the subnormals, so this is floor(|x| / ulp + r / 2^k) * ulp with |x|
    /// rounded to a multiple of ulp / 2^k. Then `overflow` applies, and what remains converts exactly. A value of
    /// the format is left as it is; infinity and NaN are treated as by [`Format::encode`], as are values that
    /// f8E8M0FNU cannot hold.
    pub fn encode_stochastic(self, x: f32, random: u32, overflow: Overflow) -> u16 {
        if !x.is_finite() || x == 0.0 {
            return self.encode(x, overflow);
        }
        let dropped = 23 - self.mantissa_bits();
        let random = random >> (32 - dropped);
        let cut = |x: f32| f32::from_bits((x.to_bits() + random) & (u32::MAX << dropped));
        let (size, least) = (x.abs(), pow2(1 - self.bias()));
        let rounded = match self {
            // The exponent range of bf16 is that of f32: its subnormals are cut off like its other numbers.
            Format::BF16 => cut(size),
            // All of its numbers are powers of two; the first lies below the normal numbers of f32.
            Format::F8E8M0FNU if size < least => cut(2.0 * size) / 2.0,
            _ if size < least => cut(size + least) - least,
            _ => cut(size),
        };
        let rounded = rounded.copysign(x);
        if self == Format::F8E8M0FNU && x > 0.0 {
            return self.encode(rounded.max(self.min_subnormal()), overflow);
        }
        self.encode(rounded, overflow)
    }
}
