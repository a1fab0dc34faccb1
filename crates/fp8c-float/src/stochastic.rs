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
/// a    = mix(mix(mix(seed + 0x9e3779b9) ^ step) + row)
/// b    = mix(a ^ 0x85ebca6b)
/// bits = mix(mix(index ^ a) + b)
/// ```
///
/// `a` and `b` are the same for a whole tensor; two rounds of `mix` with different keys keep the streams of two
/// tensors from being permutations of each other. The constants of `mix` are those of Chris Wellons's `lowbias32`,
/// found by a search for low bias.
#[inline]
pub fn stochastic_bits(seed: u32, step: u32, row: u32, index: u32) -> u32 {
    let a = mix(mix(mix(seed.wrapping_add(0x9e37_79b9)) ^ step).wrapping_add(row));
    let b = mix(a ^ 0x85eb_ca6b);
    mix(mix(index ^ a).wrapping_add(b))
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
    /// to the f32's bits, and the low k bits are cleared. Below: floor(|x| / ulp + r / 2^k) * ulp, where ulp is the
    /// smallest subnormal and the sum is one f32 addition. Then `overflow` applies, and what remains converts
    /// exactly. A value of the format is left as it is; infinity and NaN are treated as by [`Format::encode`], as
    /// are values that f8E8M0FNU cannot hold.
    pub fn encode_stochastic(self, x: f32, random: u32, overflow: Overflow) -> u16 {
        if !x.is_finite() || x == 0.0 {
            return self.encode(x, overflow);
        }
        let dropped = 23 - self.mantissa_bits();
        let random = random >> (32 - dropped);
        // The exponent range of bf16 is that of f32, so the addition also serves its subnormals.
        let rounded = if self == Format::BF16 || x.abs() >= pow2(1 - self.bias()) {
            f32::from_bits((x.to_bits() + random) & (u32::MAX << dropped))
        } else {
            let fraction = random as f32 * pow2(-(dropped as i32));
            let steps = (x.abs() / self.min_subnormal() + fraction).floor();
            (steps * self.min_subnormal()).copysign(x)
        };
        if self == Format::F8E8M0FNU && x > 0.0 {
            return self.encode(rounded.max(self.min_subnormal()), overflow);
        }
        self.encode(rounded, overflow)
    }
}
