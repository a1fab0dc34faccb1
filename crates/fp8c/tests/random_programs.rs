//! Random programs: the CPU backend computes what the interpreter does, and the same again where results are written over
//! arguments. `FP8C_CASES=20` makes twenty times as many programs; a program that ends the process at once is left in a file
//! `random-*.mlir` of the test's directory in the target directory.

mod random;

use std::path::Path;

use fp8c::{Backend, Module, Prepared, RunOptions, Tensor, TensorType};
use fp8c_ir::ElementType;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestCaseError, TestRng, TestRunner};
use random::{LARGEST, Program, Random};

fn arguments(types: &[TensorType], seed: u64) -> Vec<Tensor> {
    let mut random = Random::new(seed);
    let mut one = |ty: &TensorType| {
        let values = (0..ty.elements().unwrap()).map(|_| random.between(-LARGEST, LARGEST) as f64).collect();
        Tensor::from_f64s(ty.clone(), values)
    };
    types.iter().map(&mut one).collect()
}

/// Integers are equal. Floats may differ where a function was rounded: by one code of a short type.
fn close(a: &Tensor, b: &Tensor) -> bool {
    let within = match a.ty.elem {
        ElementType::F32 => 1e-6,
        ElementType::Small(format) => 0.5f64.powi(format.mantissa_bits() as i32),
        _ => return a.to_bytes() == b.to_bytes(),
    };
    let near =
        |(x, y): (&f64, &f64)| x == y || (x.is_nan() && y.is_nan()) || (x - y).abs() <= within * x.abs();
    a.ty == b.ty && a.to_f64s().iter().zip(&b.to_f64s()).all(near)
}

/// The results of each of three runs, each on what the one before it made.
fn runs(
    module: &Module,
    arguments: &[Tensor],
    pairs: &[(usize, usize)],
    donated: &[(usize, usize)],
) -> Result<Vec<Vec<Tensor>>, fp8c::Error> {
    let options = RunOptions { donated: donated.to_vec(), ..Backend::Cpu.into() };
    let mut program = Prepared::new(module, options, arguments.to_vec())?;
    let mut made = Vec::new();
    for _ in 0..3 {
        program.run()?;
        made.push(program.results()?);
        program.carry(pairs)?;
    }
    Ok(made)
}

fn same(a: &[Tensor], b: &[Tensor], same: impl Fn(&Tensor, &Tensor) -> bool) -> Result<(), String> {
    match a.iter().zip(b).position(|(a, b)| !same(a, b)) {
        Some(i) => Err(format!("result {i} is {:?}, not {:?}", b[i], a[i])),
        None => Ok(()),
    }
}

fn check(program: &Program, seed: u64) -> Result<(), String> {
    let fault = |e: fp8c::Error| format!("{e:?}");
    let module = Module::parse("random.mlir", program.text.clone()).map_err(fault)?;
    let mut arguments = arguments(&module.parameters().map_err(fault)?, seed);
    let apart = runs(&module, &arguments, &program.pairs, &[]).map_err(fault)?;
    for (run, found) in apart.iter().enumerate() {
        let wanted = module.run(&arguments).map_err(fault)?;
        same(&wanted, found, close).map_err(|e| format!("run {run}: {e}"))?;
        for &(output, input) in &program.pairs {
            arguments[input] = wanted[output].clone();
        }
    }
    if program.pairs.is_empty() {
        return Ok(());
    }
    let first = self::arguments(&module.parameters().map_err(fault)?, seed);
    let donated = runs(&module, &first, &program.pairs, &program.pairs).map_err(fault)?;
    for (run, (wanted, found)) in apart.iter().zip(&donated).enumerate() {
        same(wanted, found, |a, b| a.to_bytes() == b.to_bytes())
            .map_err(|e| format!("run {run} with arguments {:?} given away: {e}", program.pairs))?;
    }
    Ok(())
}

/// The same programs every time. The smallest that fails, of those with steps left out, is shown in full.
fn compare(name: &str, elems: &'static [&'static str], cases: u32) {
    let times = std::env::var("FP8C_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let config = ProptestConfig {
        cases: cases * times,
        failure_persistence: None,
        max_shrink_iters: 500,
        ..ProptestConfig::default()
    };
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("random-{name}.mlir"));
    let seed = || any::<u64>().no_shrink();
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let outcome = runner.run(&(seed(), prop::collection::vec(seed(), 1..16)), |(first, steps)| {
        let program = random::program(elems, first, &steps);
        std::fs::write(&file, &program.text).unwrap();
        check(&program, first).map_err(|why| TestCaseError::fail(format!("{why}\n{}", program.text)))
    });
    if let Err(why) = outcome {
        panic!("{why}");
    }
    std::fs::remove_file(&file).unwrap();
}

#[test]
fn integers() {
    compare("integers", &["i32"], 100);
}

#[test]
fn all_types() {
    compare("all_types", &["i32", "f32", "bf16", "f16", "f8E4M3FN", "i1", "i8", "i64"], 100);
}
