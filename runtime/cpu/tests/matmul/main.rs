//! Matrix products against a plain loop in f64: random types, sizes, strides, instruction sets and threads.

mod case;

use case::{Case, Dims, compare};
use fp8c_cpu::Pool;
use fp8c_cpu::matmul::{Element, Isa};
use proptest::prelude::*;

const FLOATS: &[Element] = &[
    Element::F32,
    Element::Bf16,
    Element::F16,
    Element::F8E4M3,
    Element::F8E4M3Fn,
    Element::F8E5M2,
    Element::F8E4M3FnUz,
    Element::F8E5M2FnUz,
    Element::F8E3M4,
    Element::F8E8M0Fnu,
];
const RESULTS: &[Element] = &[Element::F32, Element::Bf16, Element::F16, Element::F8E5M2];

/// Sizes around those of tiles and vectors, and small ones.
fn size() -> impl Strategy<Value = usize> {
    prop_oneof![1 => Just(0_usize), 4 => Just(1), 10 => 1_usize..9, 6 => 9_usize..70]
}

fn sizes(most: usize) -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(size(), 0..=most)
}

fn dims() -> impl Strategy<Value = Dims> {
    let small = prop::collection::vec(1_usize..4, 0..=2);
    (small, sizes(2), sizes(2), sizes(2))
        .prop_map(|(batch, rows, columns, inner)| Dims { batch, rows, columns, inner })
        .prop_filter("too large", |dims| dims.terms() < 300_000)
}

fn isa() -> impl Strategy<Value = Isa> {
    prop::sample::select(Isa::ALL.iter().copied().filter(|isa| isa.is_available()).collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    #[test]
    fn floats(
        dims in dims(),
        lhs in prop::sample::select(FLOATS),
        rhs in prop::sample::select(FLOATS),
        out in prop::sample::select(RESULTS),
        isa in isa(),
        seed: u64,
        threads in 1_usize..5,
        epilogue: bool,
    ) {
        let case = Case::new(&dims, [lhs, rhs, out], seed);
        compare(&case, isa, &Pool::new(threads), epilogue);
    }

    #[test]
    fn alike_floats(
        dims in dims(),
        operand in prop::sample::select(&[Element::F32, Element::Bf16, Element::F8E4M3Fn][..]),
        out in prop::sample::select(&[Element::F32, Element::Bf16][..]),
        isa in isa(),
        seed: u64,
    ) {
        let case = Case::new(&dims, [operand, operand, out], seed);
        compare(&case, isa, &Pool::new(1), false);
    }

    #[test]
    fn other_types(dims in dims(), types in prop::sample::select(OTHERS), seed: u64) {
        let case = Case::new(&dims, types, seed);
        compare(&case, Isa::Portable, &Pool::new(1), types[2] == Element::F64);
    }
}

const OTHERS: &[[Element; 3]] = &[
    [Element::F64, Element::F64, Element::F64],
    [Element::F32, Element::F64, Element::F64],
    [Element::Bf16, Element::F32, Element::F64],
    [Element::F64, Element::F64, Element::F32],
    [Element::I8, Element::I8, Element::I32],
    [Element::I8, Element::I8, Element::I8],
    [Element::U8, Element::I8, Element::I32],
    [Element::U8, Element::U8, Element::U8],
    [Element::I16, Element::I16, Element::I16],
    [Element::U16, Element::U16, Element::U32],
    [Element::I32, Element::I32, Element::I32],
    [Element::U32, Element::U32, Element::U32],
    [Element::I64, Element::I64, Element::I64],
    [Element::U64, Element::U64, Element::U64],
    [Element::Bool, Element::Bool, Element::Bool],
    [Element::I8, Element::F32, Element::F32],
    [Element::I8, Element::I8, Element::F32],
];

/// Sizes beyond one block of depth, rows and columns.
#[test]
fn several_blocks() {
    let dims = |rows, columns, inner| Dims {
        batch: vec![],
        rows: vec![rows],
        columns: vec![columns],
        inner: vec![inner],
    };
    for isa in Isa::ALL.iter().copied().filter(|isa| isa.is_available()) {
        for (i, dims) in [dims(205, 40, 401), dims(13, 40, 943), dims(30, 300, 100)].iter().enumerate() {
            for types in [
                [Element::Bf16, Element::Bf16, Element::Bf16],
                [Element::F32, Element::F32, Element::F32],
                [Element::F8E4M3, Element::F8E5M2, Element::Bf16],
            ] {
                compare(&Case::new(dims, types, i as u64), isa, &Pool::new(2), true);
            }
        }
    }
}

/// One row, or few, times a large matrix: both directions of the large one.
#[test]
fn few_rows_or_columns() {
    let dims = |rows, columns, inner| Dims {
        batch: vec![],
        rows: vec![rows],
        columns: vec![columns],
        inner: vec![inner],
    };
    for isa in Isa::ALL.iter().copied().filter(|isa| isa.is_available()) {
        for (seed, few) in [1, 2, 3, 4, 5].into_iter().enumerate() {
            for dims in [dims(few, 130, 515), dims(130, few, 515), dims(few, 37, 1100)] {
                for types in [
                    [Element::Bf16, Element::Bf16, Element::F32],
                    [Element::F8E4M3FnUz, Element::F8E5M2, Element::Bf16],
                    [Element::F32, Element::Bf16, Element::F32],
                ] {
                    for seed in [seed as u64, seed as u64 + 100] {
                        compare(&Case::new(&dims, types, seed), isa, &Pool::new(2), true);
                    }
                }
            }
        }
    }
}

#[test]
fn the_number_of_threads_does_not_show() {
    for (batch, rows, columns, inner) in
        [(1, 300, 300, 700), (8, 64, 64, 64), (1, 1, 3000, 700), (1, 2, 513, 3000)]
    {
        for types in [
            [Element::Bf16, Element::Bf16, Element::Bf16],
            [Element::F8E4M3, Element::F8E4M3, Element::F32],
            [Element::F32, Element::F32, Element::F32],
        ] {
            let dims =
                Dims { batch: vec![batch], rows: vec![rows], columns: vec![columns], inner: vec![inner] };
            for seed in 0..3 {
                let case = Case::new(&dims, types, seed);
                let first = case.run(Isa::best(), &Pool::new(1), true);
                for threads in 2..5 {
                    assert!(first == case.run(Isa::best(), &Pool::new(threads), true));
                }
            }
        }
    }
}

/// Every code times one, so that each one's meaning shows.
#[test]
fn every_code_of_fp8_keeps_its_meaning() {
    for isa in Isa::ALL.iter().copied().filter(|isa| isa.is_available()) {
        for element in FLOATS.iter().copied().filter(|element| element.size() == 1) {
            for (rows, columns) in [(256, 16), (16, 256), (256, 1), (1, 256)] {
                case::codes_times_one(isa, element, rows, columns);
            }
        }
    }
}
