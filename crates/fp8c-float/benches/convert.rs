//! Bulk conversion of 16M elements in memory, each way, against a plain copy.
//!
//! Throughput counts bytes read and bytes written: 5 an element for 8-bit formats, 6 for 16-bit ones, 8 for the copy
//! of f32. `against_ml_dtypes.py` beside this file compares the results with `astype`.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkGroup, Criterion, Throughput, measurement::WallTime};
use fp8c_float::{Format, Overflow, Path, stochastic_bits};

const ELEMENTS: usize = 1 << 24;

/// Values in a format's middle range, with some subnormal and some overflowing results.
fn values() -> Vec<f32> {
    let value = |bits: u32| {
        let exponent = 2.0_f32.powi((bits >> 28) as i32 - 8);
        (bits as i32 as f32 / i32::MAX as f32) * exponent
    };
    (0..ELEMENTS as u32).map(|i| value(stochastic_bits(0, 0, 0, i))).collect()
}

fn available() -> impl Iterator<Item = Path> {
    Path::ALL.iter().copied().filter(|path| path.is_available())
}

fn group<'a>(c: &'a mut Criterion, name: &str, bytes_each: usize) -> BenchmarkGroup<'a, WallTime> {
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::BytesDecimal((ELEMENTS * bytes_each) as u64));
    group.sample_size(20).warm_up_time(Duration::from_millis(300)).measurement_time(Duration::from_secs(1));
    group
}

fn id(format: Format, path: Path) -> String {
    format!("{}-{path:?}", format.name())
}

fn copy(c: &mut Criterion) {
    let src = values();
    let mut dst = vec![0.0; ELEMENTS];
    group(c, "copy", 8)
        .bench_function("f32", |b| b.iter(|| black_box(&mut dst).copy_from_slice(black_box(&src))));
}

fn encode(c: &mut Criterion) {
    let src = values();
    let (mut bytes, mut words) = (vec![0_u8; ELEMENTS], vec![0_u16; ELEMENTS]);
    for &format in Format::ALL {
        let mut group = group(c, "encode", 4 + format.bits() as usize / 8);
        for path in available() {
            group.bench_function(id(format, path), |b| {
                b.iter(|| {
                    let src = black_box(&src);
                    if format.bits() == 8 {
                        path.encode_slice(format, src, black_box(&mut bytes), Overflow::Ieee)
                    } else {
                        path.encode_slice_16(format, src, black_box(&mut words), Overflow::Ieee)
                    }
                });
            });
        }
    }
}

fn decode(c: &mut Criterion) {
    let bytes: Vec<u8> = (0..ELEMENTS as u32).map(|i| stochastic_bits(0, 0, 1, i) as u8).collect();
    let words: Vec<u16> = (0..ELEMENTS as u32).map(|i| stochastic_bits(0, 0, 2, i) as u16).collect();
    let mut dst = vec![0.0_f32; ELEMENTS];
    for &format in Format::ALL {
        let mut group = group(c, "decode", 4 + format.bits() as usize / 8);
        for path in available() {
            group.bench_function(id(format, path), |b| {
                b.iter(|| {
                    let dst = black_box(&mut dst);
                    if format.bits() == 8 {
                        path.decode_slice(format, black_box(&bytes), dst)
                    } else {
                        path.decode_slice_16(format, black_box(&words), dst)
                    }
                });
            });
        }
    }
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    copy(&mut criterion);
    encode(&mut criterion);
    decode(&mut criterion);
    criterion.final_summary();
}
