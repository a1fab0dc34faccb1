//! Rates of matrix products in GF/s (of elements: an element is a floating-point operation), beside bare loops of
//! `vdpbf16ps` and of f32 FMA, which nothing on the machine exceeds.
//!
//! `FP8C_THREADS=1 cargo bench -p fp8c-cpu` measures one core; without it, all. A filter picks shapes by name, as in
//! `cargo bench -p fp8c-cpu -- 1024x1024x1024`.

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fp8c_cpu::Pool;
use fp8c_cpu::matmul::{BatchDim, Element, Epilogue, FreeDim, InnerDim, Isa, Product};

/// Batches, rows, columns, depth; and whether rhs lies as `[columns, depth]`.
const SHAPES: &[(usize, usize, usize, usize, bool)] = &[
    (1, 512, 512, 512, false),
    (1, 1024, 1024, 1024, false),
    (1, 1024, 1024, 1024, true),
    (1, 2048, 2048, 2048, false),
    (1, 2048, 172, 64, false),
    (1, 2048, 64, 172, false),
    (1, 128, 172, 64, false),
    (1, 128, 64, 172, false),
    (1, 64, 172, 128, false),
    (1, 1, 11008, 4096, false),
    (1, 1, 11008, 4096, true),
    (1, 4, 11008, 4096, true),
    (32, 128, 128, 64, true),
    (32, 128, 64, 128, false),
    (256, 16, 16, 16, false),
];

/// lhs, rhs and result.
const TYPES: &[[Element; 3]] = &[
    [Element::Bf16, Element::Bf16, Element::Bf16],
    [Element::F8E4M3Fn, Element::F8E4M3Fn, Element::Bf16],
    [Element::F32, Element::F32, Element::F32],
];

/// Bytes of random numbers between -1 and 1.
fn numbers(element: Element, count: usize) -> Vec<u8> {
    let mut state = 1_u64;
    let mut bytes = Vec::with_capacity(count * element.size());
    for _ in 0..count {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        let x = (state >> 40) as f32 / (1 << 23) as f32 - 1.0;
        match element.format() {
            None => bytes.extend(x.to_le_bytes()),
            Some(format) => {
                let code = format.encode(x, fp8c_float::Overflow::Clamp).to_le_bytes();
                bytes.extend(&code[..element.size()]);
            }
        }
    }
    bytes
}

fn products(c: &mut Criterion) {
    let pool = Pool::global();
    for types in TYPES {
        let [lhs, rhs, out] = *types;
        let mut group = c.benchmark_group(format!("{lhs:?}*{rhs:?}->{out:?}"));
        for &(batch, m, n, k, transposed) in SHAPES {
            let (k_stride, n_stride) = if transposed { (1, k as isize) } else { (n as isize, 1) };
            let product = Product {
                lhs,
                rhs,
                out,
                batch: vec![BatchDim {
                    size: batch,
                    lhs: (m * k) as isize,
                    rhs: (n * k) as isize,
                    out: (m * n) as isize,
                }],
                rows: vec![FreeDim { size: m, operand: k as isize, out: n as isize }],
                columns: vec![FreeDim { size: n, operand: n_stride, out: 1 }],
                inner: vec![InnerDim { size: k, lhs: 1, rhs: k_stride }],
            };
            let (a, b) = (numbers(lhs, batch * m * k), numbers(rhs, batch * n * k));
            let mut result = vec![0_u8; batch * m * n * out.size()];
            let plan = product.prepare();
            let name = format!("{batch}x{m}x{n}x{k}{}", if transposed { "t" } else { "" });
            group.throughput(Throughput::Elements(2 * (batch * m * n * k) as u64));
            group.bench_function(BenchmarkId::from_parameter(name), |bencher| {
                // SAFETY: the vectors have the product's sizes and strides.
                bencher.iter(|| unsafe {
                    plan.run(a.as_ptr(), b.as_ptr(), result.as_mut_ptr(), &Epilogue::default(), pool);
                });
            });
        }
    }
}

/// Bare loops of one instruction, with enough sums that none waits for another.
#[cfg(target_arch = "x86_64")]
mod bare {
    use std::arch::x86_64::*;
    use std::hint::black_box;

    const SUMS: usize = 24;

    #[target_feature(enable = "avx512f")]
    pub(super) unsafe fn fma(rounds: usize) -> f32 {
        let (a, b) = black_box((_mm512_set1_ps(1.0), _mm512_set1_ps(1e-30)));
        let mut sums = [_mm512_setzero_ps(); SUMS];
        for _ in 0..rounds {
            for sum in &mut sums {
                *sum = _mm512_fmadd_ps(a, b, *sum);
            }
        }
        sums.into_iter().map(|sum| _mm512_reduce_add_ps(sum)).sum()
    }

    #[target_feature(enable = "avx512f,avx512bf16")]
    pub(super) unsafe fn vdpbf16ps(rounds: usize) -> f32 {
        let ones = _mm512_set1_ps(1.0);
        let (a, b) = black_box((_mm512_cvtne2ps_pbh(ones, ones), _mm512_cvtne2ps_pbh(ones, ones)));
        let mut sums = [_mm512_setzero_ps(); SUMS];
        for _ in 0..rounds {
            for sum in &mut sums {
                *sum = _mm512_dpbf16_ps(*sum, a, b);
            }
        }
        sums.into_iter().map(|sum| _mm512_reduce_add_ps(sum)).sum()
    }

    /// Multiplications and additions of one round of f32.
    pub(super) const FMA_ROUND: u64 = 2 * 16 * SUMS as u64;
}

/// One core's peaks.
#[cfg(target_arch = "x86_64")]
fn peaks(c: &mut Criterion) {
    const ROUNDS: usize = 20_000;
    let mut group = c.benchmark_group("peak of one core");
    let operations = bare::FMA_ROUND * ROUNDS as u64;
    if Isa::Avx512.is_available() {
        group.throughput(Throughput::Elements(operations));
        // SAFETY: the machine has the instructions.
        group.bench_function("f32 FMA", |bencher| bencher.iter(|| black_box(unsafe { bare::fma(ROUNDS) })));
    }
    if Isa::Avx512Bf16.is_available() {
        group.throughput(Throughput::Elements(2 * operations));
        // SAFETY: as above.
        group.bench_function("vdpbf16ps", |bencher| {
            bencher.iter(|| black_box(unsafe { bare::vdpbf16ps(ROUNDS) }))
        });
    }
}

/// Without AVX-512 there is nothing to compare with.
#[cfg(not(target_arch = "x86_64"))]
fn peaks(_: &mut Criterion) {}

criterion_group! {
    name = matmul;
    config = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800));
    targets = peaks, products
}
criterion_main!(matmul);
