//! The formats' constants, scales, and rounding from f64.

use fp8c_float::{Format, Overflow, pow2_scale};
use proptest::prelude::*;

/// name, bits, exponent bits, mantissa bits, bias, largest, smallest normal, smallest, infinity, negative zero
type Row = (&'static str, u32, u32, u32, i32, f64, f64, f64, bool, bool);

/// From the OCP FP8 and MX specifications, IEEE 754, and `ml_dtypes.finfo`.
const TABLE: &[Row] = &[
    ("f8E4M3", 8, 4, 3, 7, 240.0, 0.015625, 0.001953125, true, true),
    ("f8E4M3FN", 8, 4, 3, 7, 448.0, 0.015625, 0.001953125, false, true),
    ("f8E5M2", 8, 5, 2, 15, 57344.0, 6.103515625e-5, 1.52587890625e-5, true, true),
    ("f8E4M3FNUZ", 8, 4, 3, 8, 240.0, 0.0078125, 0.0009765625, false, false),
    ("f8E5M2FNUZ", 8, 5, 2, 16, 57344.0, 3.0517578125e-5, 7.62939453125e-6, false, false),
    ("f8E3M4", 8, 3, 4, 3, 15.5, 0.25, 0.015625, true, true),
    (
        "f8E8M0FNU",
        8,
        8,
        0,
        127,
        1.7014118346046923e38,
        5.877471754111438e-39,
        5.877471754111438e-39,
        false,
        false,
    ),
    ("bf16", 16, 8, 7, 127, 3.3895313892515355e38, 1.1754943508222875e-38, 9.183549615799121e-41, true, true),
    ("f16", 16, 5, 10, 15, 65504.0, 6.103515625e-5, 5.960464477539063e-8, true, true),
];

#[test]
fn constants_are_those_of_the_specifications() {
    assert_eq!(TABLE.len(), Format::ALL.len());
    for (&format, &row) in Format::ALL.iter().zip(TABLE) {
        let constants = (
            format.name(),
            format.bits(),
            format.exponent_bits(),
            format.mantissa_bits(),
            format.bias(),
            f64::from(format.max_finite()),
            f64::from(format.min_normal()),
            f64::from(format.min_subnormal()),
            format.has_infinity(),
            format.has_negative_zero(),
        );
        assert_eq!(constants, row);
        assert_eq!(Format::from_name(row.0), Some(format));
    }
    assert_eq!(Format::from_name("f8E4M3B11FNUZ"), None);
}

#[test]
fn what_the_formats_have_agrees_with_their_codes() {
    for &format in Format::ALL {
        let any = |test: fn(f32) -> bool| {
            (0..=(u16::MAX >> (16 - format.bits()))).any(|code| test(format.decode(code)))
        };
        assert_eq!(any(f32::is_infinite), format.has_infinity());
        assert_eq!(any(f32::is_nan), format.has_nan());
        assert_eq!(any(|x| x == 0.0 && x.is_sign_negative()), format.has_negative_zero());
    }
}

/// The `half` crate is a second opinion on the 16-bit formats.
#[test]
fn sixteen_bits_agree_with_half() {
    for bits in (0..=u32::MAX).step_by(1021) {
        let x = f32::from_bits(bits);
        if !x.is_nan() {
            assert_eq!(Format::BF16.encode(x, Overflow::Ieee), half::bf16::from_f32(x).to_bits());
            assert_eq!(Format::F16.encode(x, Overflow::Ieee), half::f16::from_f32_const(x).to_bits());
        }
    }
}

/// Through f32, 1 + half an ulp + a little would become a tie, and go to the even 1.
#[test]
fn f64_is_rounded_once() {
    for &format in Format::ALL.iter().filter(|format| **format != Format::F8E8M0FNU) {
        let ulp = 0.5_f64.powi(format.mantissa_bits() as i32);
        for (x, expected) in [(1.0 + ulp / 2.0 + 1e-12, 1.0 + ulp), (1.0 + ulp * 1.5 - 1e-12, 1.0 + ulp)] {
            assert_eq!(f64::from(format.decode(format.encode_f64(x, Overflow::Ieee))), expected);
            assert_ne!(format.encode_f64(x, Overflow::Ieee), format.encode(x as f32, Overflow::Ieee));
        }
        let smallest = f64::from(format.min_subnormal());
        assert_eq!(format.encode_f64(smallest * 0.5, Overflow::Ieee), 0);
        assert_eq!(format.encode_f64(smallest * (0.5 + 1e-12), Overflow::Ieee), 1);
        assert_eq!(format.encode_f64(f64::MIN_POSITIVE / 8.0, Overflow::Ieee), 0);
        assert_eq!(format.decode(format.encode_f64(f64::MAX, Overflow::Clamp)), format.max_finite());
    }
}

proptest! {
    #![proptest_config(crate::cases(2000))]

    /// No value of the format is nearer than the one chosen, and of two the even code is.
    #[test]
    fn f64_goes_to_the_nearest(format in prop::sample::select(Format::ALL), fraction in 0.0..1.0_f64, scale in -30..30_i32) {
        let x = (1.0 + fraction) * 2.0_f64.powi(scale);
        if format == Format::F8E8M0FNU || x > f64::from(format.max_finite()) {
            return Ok(());
        }
        let code = format.encode_f64(x, Overflow::Ieee);
        let distance = |code: u16| (f64::from(format.decode(code)) - x).abs();
        for other in [code.saturating_sub(1), code + 1] {
            let value = format.decode(other);
            if other != code && value.is_finite() {
                prop_assert!(distance(code) < distance(other) || distance(code) == distance(other) && code % 2 == 0);
            }
        }
    }

    /// `amax` fits after scaling, and would not at half the scale.
    #[test]
    fn scales_are_the_least_that_fit(format in prop::sample::select(Format::ALL), amax in 1e-20_f32..1e20) {
        if matches!(format, Format::BF16 | Format::F8E8M0FNU) {
            return Ok(()); // the clamp of the exponent shows
        }
        let (scale, max) = (f64::from(pow2_scale(amax, format.max_finite())), f64::from(format.max_finite()));
        prop_assert_eq!(scale.log2().fract(), 0.0);
        prop_assert!(f64::from(amax) / scale <= max && f64::from(amax) / scale * 2.0 > max);
    }
}

#[test]
fn scales_at_the_edges() {
    assert_eq!(pow2_scale(448.0, 448.0), 1.0);
    assert_eq!(pow2_scale(448.000_03, 448.0), 2.0);
    assert_eq!(pow2_scale(1.0, 448.0), 0.5_f32.powi(8));
    assert_eq!(pow2_scale(240.0, 57344.0), 0.5_f32.powi(7));
    assert_eq!(pow2_scale(0.0, 240.0), 2.0_f32.powi(-100));
    assert_eq!(pow2_scale(f32::MAX, 15.5), 2.0_f32.powi(100));
    assert_eq!(pow2_scale(f32::INFINITY, 240.0), 2.0_f32.powi(100));
}
