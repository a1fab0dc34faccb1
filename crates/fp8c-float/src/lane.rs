//! One value to one code and back, by integer arithmetic without branches.
//!
//! These functions are the definition of nearest-even conversion. The bulk loops inline them, once for each format
//! and instruction set, so that all paths give the same bits.

use crate::format::{Format, Layout, Overflow, Specials, pow2};

const MAGNITUDE: u32 = 0x7fff_ffff;
const INFINITY: u32 = 0x7f80_0000;
const NAN: u32 = 0x7fc0_0000;

impl Format {
    /// The value that `code` stands for; exact. Every NaN code gives the quiet NaN of its sign.
    pub fn decode(self, code: u16) -> f32 {
        let mask = (1 << self.bits()) - 1;
        f32::from_bits(decode_lane(self.layout(), u32::from(code) & mask))
    }

    /// The code nearest to `x`; of two equally near, the even one.
    ///
    /// Equal to the `astype` of `ml_dtypes` where `overflow` is [`Overflow::Ieee`]. f8E8M0FNU follows it too: ties
    /// go up, anything above 2^-127 and below 2^-126 goes up, positive values below 2^-127 become 2^-127, and zero
    /// and negative values become NaN, whatever `overflow` says.
    pub fn encode(self, x: f32, overflow: Overflow) -> u16 {
        let layout = self.layout();
        encode_lane(layout, layout.overflow_code(overflow), x.to_bits()) as u16
    }

    /// The value of the format nearest to `x`: `decode(encode(x, Overflow::Ieee))`, fast for bf16 and f16.
    #[inline]
    pub fn round(self, x: f32) -> f32 {
        match self {
            Format::BF16 => round_bf16(x),
            Format::F16 => round_f16(x),
            _ => self.decode(self.encode(x, Overflow::Ieee)),
        }
    }
}

/// The code for the f32 with these bits; `overflow_code` is the layout's.
///
/// For a normal result the rounding adds to the f32's bits and drops the low ones: a carry moves into the exponent
/// as it should. For a subnormal result, adding 2^23 of the format's smallest steps makes the hardware round to
/// a whole number of them.
#[inline(always)]
pub(crate) fn encode_lane(layout: Layout, overflow_code: u32, bits: u32) -> u32 {
    if layout.specials as u8 == Specials::PowersOfTwo as u8 {
        return encode_power_of_two(overflow_code, bits);
    }
    let magnitude = bits & MAGNITUDE;
    let shift = 23 - layout.mantissa_bits;
    let even = (magnitude >> shift) & 1;
    let rounded = (magnitude + ((1 << (shift - 1)) - 1) + even) >> shift;
    let normal = rounded.wrapping_sub(((127 - layout.bias) as u32) << layout.mantissa_bits);
    let code = if layout.bias == 127 {
        // The exponent range is that of f32, whose subnormals round by the same addition.
        normal
    } else {
        let magic = pow2(24 - layout.bias - layout.mantissa_bits as i32);
        let subnormal = (f32::from_bits(magnitude) + magic).to_bits().wrapping_sub(magic.to_bits());
        let smallest_normal = pow2(1 - layout.bias).to_bits();
        if (magnitude as i32) < smallest_normal as i32 { subnormal } else { normal }
    };
    let code = if code as i32 > layout.max_code() as i32 { overflow_code } else { code };
    let code = if magnitude as i32 > INFINITY as i32 { layout.nan_code() } else { code };
    let signed = code | ((bits >> 31) * layout.sign_bit());
    let keeps_sign = layout.specials as u8 != Specials::FiniteUnsignedZero as u8 || code != 0;
    if keeps_sign { signed } else { 0 }
}

/// [`encode_lane`] for f8E8M0FNU, whose codes are the exponents of f32.
#[inline(always)]
fn encode_power_of_two(overflow_code: u32, bits: u32) -> u32 {
    let magnitude = bits & MAGNITUDE;
    let is_normal = u32::from(magnitude as i32 >= 0x0080_0000);
    let code = (magnitude + 0x003f_ffff + is_normal) >> 23;
    let code = if code as i32 > 0xfe { overflow_code } else { code };
    // Negative numbers, zero and NaN: as a signed integer, bits - 1 is negative or at least INFINITY.
    let valid = bits.wrapping_sub(1) < INFINITY;
    if valid { code } else { 0xff }
}

/// The bits of the f32 that the code stands for; bits of `code` beyond the format's must be zero.
#[inline(always)]
pub(crate) fn decode_lane(layout: Layout, code: u32) -> u32 {
    if layout.specials as u8 == Specials::PowersOfTwo as u8 {
        let value = if code == 0 { 0x0040_0000 } else { code << 23 };
        return if code == 0xff { NAN } else { value };
    }
    let magnitude = code & (layout.sign_bit() - 1);
    let sign = (code & layout.sign_bit()) << (31 - layout.exponent_bits - layout.mantissa_bits);
    let shifted = magnitude << (23 - layout.mantissa_bits);
    let normal = shifted.wrapping_add(((127 - layout.bias) as u32) << 23);
    let value = if layout.bias == 127 {
        normal
    } else {
        // As if the leading one were there; then it is taken away, exactly.
        let smallest_normal = pow2(1 - layout.bias);
        let subnormal = (f32::from_bits(shifted + smallest_normal.to_bits()) - smallest_normal).to_bits();
        if magnitude < 1 << layout.mantissa_bits { subnormal } else { normal }
    };
    let value = match layout.specials {
        Specials::Ieee if magnitude == layout.infinity_code() => INFINITY,
        Specials::Ieee if magnitude > layout.infinity_code() => NAN,
        Specials::Finite if magnitude == layout.nan_code() => NAN,
        Specials::FiniteUnsignedZero if code == layout.nan_code() => NAN,
        _ => value,
    };
    value | sign
}

/// [`Format::round`] for bf16: half of the dropped bits' range is added, and they are cleared.
#[inline(always)]
fn round_bf16(x: f32) -> f32 {
    let bits = x.to_bits();
    let rounded = bits.wrapping_add(0x7fff + ((bits >> 16) & 1)) & 0xffff_0000;
    let nan = (bits & !MAGNITUDE) | NAN;
    f32::from_bits(if bits & MAGNITUDE > INFINITY { nan } else { rounded })
}

/// [`Format::round`] for f16: normals as bf16; below 2^-14, adding and subtracting 2^-1 rounds to a multiple of
/// 2^-24; from 65520 on, infinity.
#[inline(always)]
fn round_f16(x: f32) -> f32 {
    let (sign, magnitude) = (x.to_bits() & !MAGNITUDE, x.to_bits() & MAGNITUDE);
    let normal = (magnitude + 0x0fff + ((magnitude >> 13) & 1)) & 0xffff_e000;
    let subnormal = ((f32::from_bits(magnitude) + 0.5) - 0.5).to_bits();
    let value = if magnitude < pow2(-14).to_bits() { subnormal } else { normal };
    let value = if value > 65504_f32.to_bits() { INFINITY } else { value };
    let value = if magnitude > INFINITY { NAN } else { value };
    f32::from_bits(value | sign)
}
