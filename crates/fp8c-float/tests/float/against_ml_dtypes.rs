//! Scalar conversion against the fixture made with `ml_dtypes`: every code, every bf16 and f16 value, and every
//! place where the conversion from f32 steps from one code to the next.

use crate::fixture::{Fixture, NAN_CODE, Step};
use fp8c_float::{Format, Overflow};

/// The code that the fixture would show: every NaN as [`NAN_CODE`].
fn shown(format: Format, code: u16) -> u32 {
    if format.decode(code).is_nan() { NAN_CODE } else { u32::from(code) }
}

/// What [`Overflow::Clamp`] makes of `x`, given the code of [`Overflow::Ieee`].
fn clamped(format: Format, x: f32, ieee: u32) -> u32 {
    let overflows = !x.is_nan() && f64::from(x.abs()) > f64::from(format.max_finite());
    let representable = format != Format::F8E8M0FNU || x > 0.0;
    if overflows && representable {
        u32::from(format.encode(format.max_finite().copysign(x), Overflow::Ieee))
    } else {
        ieee
    }
}

fn check(format: Format, x: f32, expected: u32) {
    let context = || format!("{} of {x:e} ({:#x})", format.name(), x.to_bits());
    let ieee = format.encode(x, Overflow::Ieee);
    let clamp = format.encode(x, Overflow::Clamp);
    assert_eq!(shown(format, ieee), expected, "{}", context());
    assert_eq!(shown(format, clamp), clamped(format, x, expected), "clamped, {}", context());
    assert_eq!(format.encode_f64(x.into(), Overflow::Ieee), ieee, "from f64, {}", context());
    assert_eq!(format.encode_f64(x.into(), Overflow::Clamp), clamp, "from f64, clamped, {}", context());
    assert_eq!(format.round(x).to_bits(), format.decode(ieee).to_bits(), "rounded, {}", context());
}

#[test]
fn every_code_decodes_as_in_ml_dtypes() {
    let fixture = Fixture::load();
    for &format in Format::ALL {
        let expected = fixture.decoded(format);
        assert_eq!(expected.len(), 1 << format.bits());
        for (code, &bits) in (0..=u16::MAX).zip(expected) {
            let value = format.decode(code);
            let shown = if value.is_nan() { f32::NAN.to_bits() } else { value.to_bits() };
            assert_eq!(shown, bits, "{} {code:#x}", format.name());
        }
    }
}

#[test]
fn every_code_comes_back() {
    for &format in Format::ALL {
        for code in 0..=(u16::MAX >> (16 - format.bits())) {
            let value = format.decode(code);
            assert_eq!(shown(format, format.encode(value, Overflow::Ieee)), shown(format, code));
        }
    }
}

#[test]
fn every_bf16_and_f16_value_encodes_as_in_ml_dtypes() {
    let fixture = Fixture::load();
    for &format in Format::ALL {
        for source in [Format::BF16, Format::F16] {
            let expected = fixture.encoded(format, source);
            assert_eq!(expected.len(), 65_536);
            for (code, &expected) in (0..=u16::MAX).zip(expected) {
                check(format, source.decode(code), expected);
            }
        }
    }
}

/// The step that a magnitude lies on.
fn code_at(steps: &[Step], magnitude: u32) -> u32 {
    steps[steps.partition_point(|step| step.start <= magnitude) - 1].code
}

/// The steps' starts lie at the midpoints or next to them, so one f32 more on each side covers every midpoint with
/// its neighbours, and the overflow threshold with its own.
#[test]
fn every_rounding_boundary_encodes_as_in_ml_dtypes() {
    let fixture = Fixture::load();
    for &format in Format::ALL {
        for negative in [false, true] {
            let steps = fixture.steps(format, negative);
            for step in &steps {
                for magnitude in step.start.saturating_sub(2).max(1)..=step.start + 2 {
                    let x = f32::from_bits(magnitude | u32::from(negative) << 31);
                    check(format, x, code_at(&steps, magnitude));
                }
            }
        }
    }
}

/// The fixture has a step for every code, so that the test above leaves out no boundary.
#[test]
fn the_fixture_has_every_boundary() {
    let fixture = Fixture::load();
    for &format in Format::ALL {
        let codes = |value_of: fn(f32) -> bool| {
            (0..=(u16::MAX >> (16 - format.bits()))).filter(|&code| value_of(format.decode(code))).count()
        };
        let steps = fixture.steps(format, false);
        let positive = codes(|x| x > 0.0);
        // Zero, the positive codes with infinity if there is one, and NaN; no zero in f8E8M0FNU.
        let zero = usize::from(format != Format::F8E8M0FNU);
        assert_eq!(steps.len(), zero + positive + 1, "{}", format.name());
        let negative = if format == Format::F8E8M0FNU { 1 } else { steps.len() };
        assert_eq!(fixture.steps(format, true).len(), negative, "{}", format.name());
    }
}

#[test]
fn every_code_and_midpoint_and_the_largest_values_encode_as_in_ml_dtypes() {
    let fixture = Fixture::load();
    for &format in Format::ALL {
        for negative in [false, true] {
            let steps = fixture.steps(format, negative);
            let mut values: Vec<f32> = (0..=(u16::MAX >> (16 - format.bits())))
                .map(|code| format.decode(code))
                .filter(|value| value.is_finite() && *value > 0.0)
                .collect();
            values.extend([f32::MAX, f32::MIN_POSITIVE, f32::from_bits(1)]);
            values.sort_by(f32::total_cmp);
            let middles = values.windows(2).map(|pair| pair[0] + (pair[1] - pair[0]) / 2.0);
            for x in values.iter().copied().chain(middles) {
                for magnitude in x.to_bits() - 1..=x.to_bits() + 1 {
                    if magnitude > 0 {
                        let x = f32::from_bits(magnitude | u32::from(negative) << 31);
                        check(format, x, code_at(&steps, magnitude));
                    }
                }
            }
        }
    }
}

/// All 2^32 values of f32 in every format, by the bulk loops; a few minutes in a release build.
#[test]
#[ignore = "minutes long; run with --release -- --ignored"]
fn every_f32_encodes_as_in_ml_dtypes() {
    let fixture = Fixture::load();
    const CHUNK: u32 = 1 << 20;
    let mut codes = vec![0_u16; CHUNK as usize];
    for &format in Format::ALL {
        for negative in [false, true] {
            let steps = fixture.steps(format, negative);
            let sign = u32::from(negative) << 31;
            for base in (0..=0x7fff_ffff_u32).step_by(CHUNK as usize) {
                let src: Vec<f32> = (base..base + CHUNK).map(|bits| f32::from_bits(bits | sign)).collect();
                encode_any(format, &src, &mut codes);
                let mut step = steps.partition_point(|step| step.start <= base.max(1)) - 1;
                for (magnitude, &code) in (base..).zip(&codes).skip(usize::from(base == 0)) {
                    step += usize::from(steps.get(step + 1).is_some_and(|next| next.start <= magnitude));
                    let expected = steps[step].code;
                    let same =
                        u32::from(code) == expected || expected == NAN_CODE && format.decode(code).is_nan();
                    assert!(same, "{} of {:#x}: {code:#x}", format.name(), magnitude | sign);
                }
            }
        }
    }
}

fn encode_any(format: Format, src: &[f32], dst: &mut [u16]) {
    if format.bits() == 16 {
        fp8c_float::encode_slice_16(format, src, dst, Overflow::Ieee).unwrap();
    } else {
        let mut bytes = vec![0_u8; src.len()];
        fp8c_float::encode_slice(format, src, &mut bytes, Overflow::Ieee).unwrap();
        dst.iter_mut().zip(bytes).for_each(|(code, byte)| *code = byte.into());
    }
}
