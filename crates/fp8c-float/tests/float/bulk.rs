//! The bulk loops of every instruction set that this machine has give the bits of the scalar functions.

use crate::fixture::Fixture;
use fp8c_float::{Format, LengthMismatch, Overflow, Path, decode_slice, encode_slice, stochastic_bits};

fn paths() -> impl Iterator<Item = Path> {
    Path::ALL.iter().copied().filter(|path| path.is_available())
}

/// Formats with 8-bit codes, and those with 16-bit codes.
fn by_size() -> (Vec<Format>, Vec<Format>) {
    Format::ALL.iter().partition(|format| format.bits() == 8)
}

fn check_encode(format: Format, src: &[f32], overflow: Overflow) {
    let expected: Vec<u16> = src.iter().map(|&x| format.encode(x, overflow)).collect();
    for path in paths() {
        let codes: Vec<u16> = if format.bits() == 8 {
            let mut dst = vec![0_u8; src.len()];
            path.encode_slice(format, src, &mut dst, overflow).unwrap();
            dst.into_iter().map(u16::from).collect()
        } else {
            let mut dst = vec![0_u16; src.len()];
            path.encode_slice_16(format, src, &mut dst, overflow).unwrap();
            dst
        };
        if let Some(i) = (0..src.len()).find(|&i| codes[i] != expected[i]) {
            let bits = src[i].to_bits();
            panic!("{path:?} {format:?} {overflow:?} {bits:#x}: {:#x}, not {:#x}", codes[i], expected[i]);
        }
    }
}

fn check_encode_everywhere(src: &[f32]) {
    for &format in Format::ALL {
        for overflow in [Overflow::Ieee, Overflow::Clamp] {
            check_encode(format, src, overflow);
        }
    }
}

#[test]
fn all_bf16_and_f16_values_encode_as_by_themselves() {
    for source in [Format::BF16, Format::F16] {
        let src: Vec<f32> = (0..=u16::MAX).map(|code| source.decode(code)).collect();
        check_encode_everywhere(&src);
    }
}

#[test]
fn nans_with_payloads_encode_as_by_themselves() {
    let payloads = (0..23).flat_map(|bit| [0x7f80_0000 | 1 << bit, 0xff80_0000 | 1 << bit]);
    check_encode_everywhere(&payloads.map(f32::from_bits).collect::<Vec<_>>());
}

#[test]
fn every_boundary_encodes_as_by_itself() {
    let fixture = Fixture::load();
    for &format in Format::ALL {
        let starts = fixture.steps(format, false).into_iter().map(|step| step.start);
        let near = starts.flat_map(|start| start.saturating_sub(2)..=start + 2);
        let src: Vec<f32> = near.flat_map(|bits| [bits, bits | 1 << 31]).map(f32::from_bits).collect();
        for overflow in [Overflow::Ieee, Overflow::Clamp] {
            check_encode(format, &src, overflow);
        }
    }
}

#[test]
fn random_bit_patterns_encode_as_by_themselves() {
    let src: Vec<f32> = (0..1 << 20).map(|i| f32::from_bits(stochastic_bits(1, 2, 3, i))).collect();
    check_encode_everywhere(&src);
}

#[test]
fn all_codes_decode_as_by_themselves() {
    let (bytes, words) = by_size();
    let same = |format: Format, codes: &[u16], values: &[f32]| {
        codes.iter().zip(values).all(|(&code, value)| format.decode(code).to_bits() == value.to_bits())
    };
    for path in paths() {
        for &format in &bytes {
            let src: Vec<u8> = (0..=u8::MAX).collect();
            let mut dst = vec![0.0; src.len()];
            path.decode_slice(format, &src, &mut dst).unwrap();
            let codes: Vec<u16> = src.iter().map(|&code| code.into()).collect();
            assert!(same(format, &codes, &dst), "{path:?} {format:?}");
        }
        for &format in &words {
            let src: Vec<u16> = (0..=u16::MAX).collect();
            let mut dst = vec![0.0; src.len()];
            path.decode_slice_16(format, &src, &mut dst).unwrap();
            assert!(same(format, &src, &dst), "{path:?} {format:?}");
        }
    }
}

/// Every length up to a few vectors, at every offset from an aligned start, and nothing written beside the slice.
#[test]
fn odd_lengths_and_unaligned_slices() {
    const ROOM: usize = 200;
    let values: Vec<f32> = (0..ROOM as u32).map(|i| (i as f32 - 80.0) * 3.7).collect();
    let (bytes, words) = by_size();
    for path in paths() {
        for length in 0..140 {
            let offset = length * 7 % 33;
            let range = offset..offset + length;
            for &format in &bytes {
                let mut codes = [0xa5_u8; ROOM];
                let (src, dst) = (&values[range.clone()], &mut codes[range.clone()]);
                path.encode_slice(format, src, dst, Overflow::Clamp).unwrap();
                let mut back = [f32::MAX; ROOM];
                path.decode_slice(format, &codes[range.clone()], &mut back[range.clone()]).unwrap();
                for i in 0..ROOM {
                    let code = format.encode(values[i], Overflow::Clamp);
                    let inside = range.contains(&i);
                    assert_eq!(codes[i], if inside { code as u8 } else { 0xa5 });
                    let expected = if inside { format.decode(code) } else { f32::MAX };
                    assert_eq!(back[i].to_bits(), expected.to_bits());
                }
            }
            for &format in &words {
                let mut codes = [0xa5a5_u16; ROOM];
                let (src, dst) = (&values[range.clone()], &mut codes[range.clone()]);
                path.encode_slice_16(format, src, dst, Overflow::Clamp).unwrap();
                let mut back = [f32::MAX; ROOM];
                path.decode_slice_16(format, &codes[range.clone()], &mut back[range.clone()]).unwrap();
                for i in 0..ROOM {
                    let code = format.encode(values[i], Overflow::Clamp);
                    let inside = range.contains(&i);
                    assert_eq!(codes[i], if inside { code } else { 0xa5a5 });
                    let expected = if inside { format.decode(code) } else { f32::MAX };
                    assert_eq!(back[i].to_bits(), expected.to_bits());
                }
            }
        }
    }
}

/// Results of more than 8 MiB are written past the caches; the slices start and end within a cache line.
#[test]
fn large_results() {
    let length = (9 << 20) + 13;
    let values: Vec<f32> = (0..length as u32).map(|i| f32::from_bits(stochastic_bits(4, 5, 6, i))).collect();
    for path in paths() {
        let mut bytes = vec![0xa5_u8; length + 5];
        let format = Format::F8E5M2;
        path.encode_slice(format, &values, &mut bytes[3..length + 3], Overflow::Ieee).unwrap();
        assert_eq!((&bytes[..3], &bytes[length + 3..]), (&[0xa5; 3][..], &[0xa5; 2][..]));
        let expected = values.iter().map(|&x| format.encode(x, Overflow::Ieee));
        assert!(expected.zip(&bytes[3..]).all(|(code, &byte)| code == byte.into()), "{path:?}");

        let mut back = vec![f32::MAX; length + 5];
        path.decode_slice(format, &bytes[3..length + 3], &mut back[1..length + 1]).unwrap();
        assert_eq!((back[0], back[length + 1]), (f32::MAX, f32::MAX));
        let expected = bytes[3..length + 3].iter().map(|&byte| format.decode(byte.into()).to_bits());
        assert!(expected.zip(&back[1..]).all(|(bits, value)| bits == value.to_bits()), "{path:?}");
    }
}

#[test]
fn large_results_of_16_bits() {
    let length = (5 << 20) + 7;
    let values: Vec<f32> = (0..length as u32).map(|i| f32::from_bits(stochastic_bits(7, 8, 9, i))).collect();
    for path in paths() {
        for format in [Format::BF16, Format::F16] {
            let mut words = vec![0_u16; length];
            path.encode_slice_16(format, &values[1..], &mut words[1..], Overflow::Clamp).unwrap();
            let expected = values.iter().map(|&x| format.encode(x, Overflow::Clamp));
            assert!(expected.zip(&words).skip(1).all(|(code, &word)| code == word), "{path:?}");

            let mut back = vec![0.0_f32; length];
            path.decode_slice_16(format, &words[1..], &mut back[1..]).unwrap();
            let expected = words.iter().map(|&word| format.decode(word).to_bits());
            assert!(expected.zip(&back).skip(1).all(|(bits, x)| bits == x.to_bits()), "{path:?}");
        }
    }
}

#[test]
fn mismatches_are_refused() {
    let mismatch = |format, values, codes| LengthMismatch { format, values, codes, code_bits: 8 };
    let refused = encode_slice(Format::F8E5M2, &[1.0; 3], &mut [0; 2], Overflow::Ieee);
    assert_eq!(refused, Err(mismatch(Format::F8E5M2, 3, 2)));
    let refused = decode_slice(Format::BF16, &[0; 2], &mut [0.0; 2]).unwrap_err();
    assert_eq!(refused, mismatch(Format::BF16, 2, 2));
    assert_eq!(refused.to_string(), "2 values of bf16 do not match 2 codes of 8 bits");
}
