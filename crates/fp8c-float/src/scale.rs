//! Power-of-two scales.

/// The power of two 2^e by which quantization divides, with the largest absolute value `amax` of a tensor and the
/// largest finite value `max` of the format: the least such that `amax / 2^e <= max`.
///
/// e = exponent(amax) - exponent(max) + (1 if mantissa(amax) > mantissa(max), else 0), clamped to [-100, 100]. The
/// fields are those of the f32 bits, the signs are ignored, and no logarithm is taken, because log(x) / log(2) is
/// wrong at some powers of two. Zero and subnormal `amax` count as exponent -127, infinity and NaN as exponent 128;
/// callers decide beforehand what these mean.
pub fn pow2_scale(amax: f32, max: f32) -> f32 {
    let exponent = |x: f32| ((x.to_bits() >> 23) & 0xff) as i32;
    let mantissa = |x: f32| x.to_bits() & 0x007f_ffff;
    let e = exponent(amax) - exponent(max) + i32::from(mantissa(amax) > mantissa(max));
    crate::format::pow2(e.clamp(-100, 100))
}
