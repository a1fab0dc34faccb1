//! Rates of matrix products in GF/s (of elements: an element is a floating-point operation), beside bare loops of
//! `vdpbf16ps` and of f32 FMA, which nothing on the machine exceeds.
//!
//! `FP8C_THREADS=1 cargo bench -p fp8c-cpu` measures one core; without it, all. A filter picks shapes by name, as in
//! `cargo bench -p fp8c-cpu -- 1024x1024x1024`.

use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput};
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
    use std::arch::asm;

    /// Instructions of one round, of 16 sums each.
    pub(super) const ROUND: u64 = 24;

    /// A function that runs so many rounds of `$instruction`. Assembly, because compilers keep sums in memory.
    macro_rules! bare {
        ($name:ident, $instruction:literal, $($register:tt)*) => {
            pub(super) unsafe fn $name(rounds: u64) {
                // SAFETY: the caller vouches for the instruction; it changes registers that are said to change.
                unsafe {
                    asm!(
                        "vpxord zmm30, zmm30, zmm30",
                        $(concat!("vpxord ", $register, ", zmm30, zmm30"),)*
                        "2:",
                        $(concat!($instruction, " ", $register, ", zmm30, zmm30"),)*
                        "dec {rounds}",
                        "jnz 2b",
                        rounds = inout(reg) rounds => _,
                        out("zmm30") _,
                        $(out($register) _,)*
                        options(nomem, nostack),
                    );
                }
            }
        };
    }

    /// [`bare`] with 24 registers of sums.
    macro_rules! with_sums {
        ($name:ident, $instruction:literal) => {
            bare!($name, $instruction, "zmm0" "zmm1" "zmm2" "zmm3" "zmm4" "zmm5" "zmm6" "zmm7" "zmm8" "zmm9" "zmm10" "zmm11"
                "zmm12" "zmm13" "zmm14" "zmm15" "zmm16" "zmm17" "zmm18" "zmm19" "zmm20" "zmm21" "zmm22" "zmm23");
        };
    }

    with_sums!(fma, "vfmadd231ps");
    with_sums!(vdpbf16ps, "vdpbf16ps");
}

/// One core's peaks.
#[cfg(target_arch = "x86_64")]
fn peaks(c: &mut Criterion) {
    const ROUNDS: u64 = 20_000;
    let mut group = c.benchmark_group("peak of one core");
    let operations = 2 * 16 * bare::ROUND * ROUNDS;
    if Isa::Avx512.is_available() {
        group.throughput(Throughput::Elements(operations));
        // SAFETY: the machine has the instruction.
        group.bench_function("f32 FMA", |bencher| bencher.iter(|| unsafe { bare::fma(ROUNDS) }));
    }
    if Isa::Avx512Bf16.is_available() {
        group.throughput(Throughput::Elements(2 * operations));
        // SAFETY: as above.
        group.bench_function("vdpbf16ps", |bencher| bencher.iter(|| unsafe { bare::vdpbf16ps(ROUNDS) }));
    }
}

/// Without AVX-512 there is nothing to compare with.
#[cfg(not(target_arch = "x86_64"))]
fn peaks(_: &mut Criterion) {}

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(800))
        .configure_from_args();
    peaks(&mut criterion);
    products(&mut criterion);
    criterion.final_summary();
}
