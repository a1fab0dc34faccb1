//! Stochastic rounding: one of the two neighbours, exact values kept, the mean unbiased; and the hash behind it.

use fp8c_float::{Format, Overflow, stochastic_bits};
use proptest::prelude::*;

fn formats() -> impl Strategy<Value = Format> {
    prop::sample::select(Format::ALL)
}

/// All finite values in ascending order.
fn finite_values(format: Format) -> Vec<f32> {
    let codes = 0..=(u16::MAX >> (16 - format.bits()));
    let mut values: Vec<f32> = codes.map(|code| format.decode(code)).filter(|x| x.is_finite()).collect();
    values.sort_by(f32::total_cmp);
    values
}

/// The neighbours of `x` among the format's values, or none where it lies beyond them.
fn neighbours(values: &[f32], x: f32) -> Option<(f32, f32)> {
    let above = values.partition_point(|value| *value < x);
    let below = values.partition_point(|value| *value <= x);
    Some((*values.get(below.checked_sub(1)?)?, *values.get(above)?))
}

/// Numbers of any magnitude within the range of the format.
fn inside(format: Format) -> impl Strategy<Value = f32> {
    let (low, high) = (format.min_subnormal() / 4.0, format.max_finite());
    (low.to_bits()..=high.to_bits(), any::<bool>())
        .prop_map(|(bits, negative)| f32::from_bits(bits | u32::from(negative) << 31))
}

proptest! {
    #![proptest_config(crate::cases(4000))]

    #[test]
    fn gives_a_neighbour((format, x) in formats().prop_flat_map(|f| (Just(f), inside(f))), random: u32) {
        let code = format.encode_stochastic(x, random, Overflow::Clamp);
        let rounded = format.decode(code);
        if format == Format::F8E8M0FNU && x < format.min_subnormal() {
            prop_assert_eq!(code, if x > 0.0 { 0 } else { 0xff });
        } else {
            let (below, above) = neighbours(&finite_values(format), x).unwrap();
            prop_assert!(rounded == below || rounded == above, "{} of {} in {}", rounded, x, format.name());
        }
    }

    #[test]
    fn beyond_the_range_is_overflow(format in formats(), factor in 2.0_f32..1e20, random: u32) {
        let x = format.max_finite() * factor;
        for overflow in [Overflow::Ieee, Overflow::Clamp] {
            prop_assert_eq!(format.encode_stochastic(x, random, overflow), format.encode(x, overflow));
        }
    }
}

#[test]
fn exact_values_and_specials_are_kept() {
    for &format in Format::ALL {
        for code in 0..=(u16::MAX >> (16 - format.bits())) {
            let x = format.decode(code);
            for random in [0, 1, 0x8000_0000, 0xffff_fffe, u32::MAX] {
                let kept = format.encode_stochastic(x, random, Overflow::Ieee);
                assert_eq!(kept, format.encode(x, Overflow::Ieee), "{} {x} {random:#x}", format.name());
            }
        }
    }
}

/// The mean over 2^16 draws lies within five standard errors of the value, for normals and subnormals.
#[test]
fn the_mean_is_the_value() {
    const DRAWS: u32 = 1 << 16;
    for &format in Format::ALL {
        let values = finite_values(format);
        let smallest = format.min_normal();
        for (row, x) in [1.3, -1.3, 2.9, 5.0001, smallest * 0.37, smallest * 0.9, smallest * 1.03, 0.7]
            .into_iter()
            .enumerate()
            .filter(|(_, x)| format != Format::F8E8M0FNU || *x >= smallest)
        {
            let (below, above) = neighbours(&values, x).unwrap();
            let draw = |i| {
                format.decode(format.encode_stochastic(
                    x,
                    stochastic_bits(7, 1, row as u32, i),
                    Overflow::Clamp,
                ))
            };
            let ups = (0..DRAWS).filter(|&i| draw(i) == above).count() as f64 / f64::from(DRAWS);
            let expected = (f64::from(x) - f64::from(below)) / (f64::from(above) - f64::from(below));
            let error = (expected * (1.0 - expected) / f64::from(DRAWS)).sqrt();
            assert!(
                (ups - expected).abs() < 5.0 * error + 1e-4,
                "{} {x}: {ups}, not {expected}",
                format.name()
            );
        }
    }
}

/// The extremes of the random bits reach both neighbours, which the definition promises of every inexact value
/// that is not within 2^-k of one.
#[test]
fn the_extremes_round_down_and_up() {
    for &format in Format::ALL.iter().filter(|format| **format != Format::F8E8M0FNU) {
        for x in [1.3, format.min_subnormal() * 1.5] {
            let (below, above) = neighbours(&finite_values(format), x).unwrap();
            let rounded = |random| format.decode(format.encode_stochastic(x, random, Overflow::Clamp));
            assert_eq!((rounded(0), rounded(u32::MAX)), (below, above), "{}", format.name());
        }
    }
}

/// Inputs in the order of the parameters; `stochastic_bits` of them with one bit flipped.
fn flipped(inputs: [u32; 4], input: usize, bit: u32) -> u32 {
    let [mut seed, mut step, mut row, mut index] = inputs;
    *[&mut seed, &mut step, &mut row, &mut index][input] ^= 1 << bit;
    stochastic_bits(seed, step, row, index)
}

/// Flipping any bit of any input flips each bit of the result with probability one half.
#[test]
fn the_hash_avalanches() {
    const SAMPLES: u32 = 4096;
    for input in 0..4 {
        for bit in 0..32 {
            let mut flips = [0_u32; 32];
            for i in 0..SAMPLES {
                let inputs = [42, i / 1024, i / 256 % 4, i % 256];
                let difference =
                    stochastic_bits(inputs[0], inputs[1], inputs[2], inputs[3]) ^ flipped(inputs, input, bit);
                flips.iter_mut().enumerate().for_each(|(out, count)| *count += difference >> out & 1);
            }
            for (out, &count) in flips.iter().enumerate() {
                let rate = f64::from(count) / f64::from(SAMPLES);
                assert!((rate - 0.5).abs() < 0.06, "input {input} bit {bit} flips bit {out} at {rate}");
            }
        }
    }
}

/// Neither two tensors, nor two steps, nor two seeds share their bits, even shifted; each stream is uniform.
#[test]
fn streams_are_independent() {
    const N: u32 = 1 << 16;
    let stream = |seed, step, row| (0..N).map(|i| stochastic_bits(seed, step, row, i)).collect::<Vec<_>>();
    let streams = [stream(0, 0, 0), stream(0, 0, 1), stream(0, 1, 0), stream(1, 0, 0), stream(1, 1, 1)];
    for (i, a) in streams.iter().enumerate() {
        let mean = a.iter().map(|&x| f64::from(x)).sum::<f64>() / f64::from(N) / 2.0_f64.powi(32);
        assert!((mean - 0.5).abs() < 0.006, "stream {i}: mean {mean}");
        for b in &streams[i + 1..] {
            let shared: std::collections::HashSet<u32> = a.iter().copied().collect();
            // Two random streams of this length share one value on average.
            assert!(b.iter().filter(|x| shared.contains(x)).count() < 12);
        }
    }
}

/// What rounding looks at first in one draw says nothing about another: of the two rows that share a hash, of different tensors at one
/// place, of neighbouring elements, and of one element in the next step. Of 16 buckets each, all 256 pairs are as frequent
/// (chi-squared of 255 degrees of freedom: 350 is exceeded once in 25,000 times).
#[test]
fn draws_are_independent() {
    const N: u32 = 1 << 16;
    type Draws = fn(u32, u32) -> [u32; 2];
    let pairs: [(&str, Draws); 6] = [
        ("rows of one hash", |k, i| [stochastic_bits(3, k, 6, i), stochastic_bits(3, k, 7, i)]),
        ("rows of two hashes", |k, i| [stochastic_bits(3, k, 6, i), stochastic_bits(3, k, 8, i)]),
        ("neighbours", |k, i| [stochastic_bits(3, k, 7, i), stochastic_bits(3, k, 7, i + 1)]),
        ("steps", |k, i| [stochastic_bits(3, k, 6, i), stochastic_bits(3, k + 1, 6, i)]),
        ("steps of one element", |k, i| [stochastic_bits(3, i, 7, k), stochastic_bits(3, i + 1, 7, k)]),
        ("tensors of one element", |k, i| [stochastic_bits(3, i, 7, k), stochastic_bits(3, i, 9, k)]),
    ];
    for (name, draws) in pairs {
        for k in 0..4 {
            let mut counts = [0_u32; 256];
            for i in 0..N {
                let [a, b] = draws(k, i);
                counts[((a >> 28) << 4 | b >> 28) as usize] += 1;
            }
            let expected = f64::from(N) / 256.0;
            let off = |&n: &u32| (f64::from(n) - expected).powi(2) / expected;
            let chi: f64 = counts.iter().map(off).sum();
            assert!(chi < 350.0, "{name}, {k}: {chi}");
        }
    }
}

/// Fixed results, so that other implementations of the formula can be compared.
#[test]
fn the_hash_is_stable() {
    let results =
        [stochastic_bits(0, 0, 0, 0), stochastic_bits(1, 2, 3, 4), stochastic_bits(u32::MAX, 0, 0, u32::MAX)];
    assert_eq!(results, [0x944f_b554, 0x33f5_694c, 0xf69a_f844], "{results:#x?}");
}
