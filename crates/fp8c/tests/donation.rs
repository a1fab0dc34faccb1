//! Results written over arguments: the CPU backend computes the same, bit for bit, as with memory of their own.

mod common;

use common::variant;
use fp8c::{Backend, Module, Prepared, RunOptions, Tensor, TensorType};

/// Numbers between 0 and 1, so that second moments have roots, or small integers.
fn arbitrary(ty: &TensorType, seed: u64) -> Tensor {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 40) as f64 / (1u64 << 24) as f64
    };
    let count = ty.elements().unwrap();
    let values = (0..count).map(|_| if ty.elem.is_float() { next() } else { (next() * 4.0).floor() });
    Tensor::from_f64s(ty.clone(), values.collect())
}

/// What `runs` runs make of the state, and whether any of it was updated in place.
fn run(
    module: &Module,
    pairs: &[(usize, usize)],
    donated: &[(usize, usize)],
    runs: usize,
) -> (Vec<Vec<u8>>, bool) {
    let types = module.parameters().unwrap();
    let arguments = types.iter().enumerate().map(|(i, ty)| arbitrary(ty, i as u64)).collect();
    let options = RunOptions { donated: donated.to_vec(), ..Backend::Cpu.into() };
    let mut program = Prepared::new(module, options, arguments).unwrap();
    let mut made = Vec::new();
    for _ in 0..runs {
        program.run().unwrap();
        made = program.results().unwrap().iter().map(fp8c::Tensor::to_bytes).collect();
        program.carry(pairs).unwrap();
    }
    (made, program.overwrites())
}

/// Runs a module with its pairs donated and not. Returns whether anything was in place.
fn compare(name: &str, module: &Module, pairs: &[(usize, usize)]) -> bool {
    let (apart, never) = run(module, pairs, &[], 3);
    let (donated, in_place) = run(module, pairs, pairs, 3);
    assert!(!never, "{name}");
    assert!(apart == donated, "{name}: results differ when arguments are given away");
    in_place
}

fn text(body: &str) -> Module {
    Module::parse("test.mlir", body).unwrap()
}

#[test]
fn steps_are_the_same_in_place() {
    for name in ["sgd_plain", "adam_sums", "donated_crossing", "adam_bf16_moments", "accumulate_unrolled"] {
        let module = Module::read(variant(&format!("{name}.mlir"))).unwrap();
        let found = module.inspect(&fp8c::default_options()).unwrap();
        let pairs: Vec<(usize, usize)> = found.state.iter().map(|s| (s.output, s.input)).collect();
        assert!(compare(name, &module, &pairs), "{name}: nothing is updated in place");
    }
}

#[test]
fn what_is_still_read_is_not_overwritten() {
    /// Name, body, pairs, whether something can be in place.
    type Case<'a> = (&'a str, &'a str, &'a [(usize, usize)], bool);
    let tensor = "tensor<6x6xf32>";
    let cases: [Case<'_>; 8] = [
        ("elementwise", "%r = stablehlo.add %a, %b : T\nreturn %r, %b : T, T", &[(0, 0)], true),
        ("each becomes the other", "return %b, %a : T, T", &[(0, 0), (1, 1)], false),
        (
            "crossed sums",
            "%r = stablehlo.add %a, %b : T\n%s = stablehlo.subtract %a, %b : T\nreturn %r, %s : T, T",
            &[(0, 0), (1, 1)],
            true,
        ),
        (
            "the old value is returned as well",
            "%r = stablehlo.add %a, %b : T\nreturn %r, %a : T, T",
            &[(0, 0)],
            false,
        ),
        (
            "read by a product of the new value",
            "%r = stablehlo.add %a, %b : T\n%s = stablehlo.dot %r, %a : (T, T) -> T\nreturn %r, %s : T, T",
            &[(0, 0)],
            false,
        ),
        (
            "read transposed",
            "%t = stablehlo.transpose %a, dims = [1, 0] : (T) -> T\n%r = stablehlo.add %a, %t : T\nreturn %r, %b : T, T",
            &[(0, 0)],
            false,
        ),
        (
            "read by a product that comes later in the text",
            "%r = stablehlo.add %a, %b : T\n%s = stablehlo.dot %a, %b : (T, T) -> T\nreturn %r, %s : T, T",
            &[(0, 0)],
            true,
        ),
        (
            "reduced and read again",
            "%z = stablehlo.constant dense<0.0> : tensor<f32>
             %m = stablehlo.reduce(%a init: %z) applies stablehlo.maximum across dimensions = [1] : (T, tensor<f32>) -> tensor<6xf32>
             %w = stablehlo.broadcast_in_dim %m, dims = [0] : (tensor<6xf32>) -> T
             %r = stablehlo.subtract %a, %w : T
             %s = stablehlo.multiply %r, %a : T
             return %r, %s : T, T",
            &[(0, 0)],
            true,
        ),
    ];
    for (name, body, pairs, possible) in cases {
        let body = format!("func.func @main(%a: T, %b: T) -> (T, T) {{\n{body}\n}}").replace("T", tensor);
        assert_eq!(compare(name, &text(&body), pairs), possible, "{name}");
    }
}

/// Which of the two it would become is anybody's guess: nothing runs.
#[test]
fn two_results_do_not_become_one_argument() {
    let text = "func.func @main(%x: tensor<2xf32>, %n: tensor<i32>) -> (tensor<2xf32>, tensor<2xf32>) {
      %0 = stablehlo.add %x, %x : tensor<2xf32>
      return %0, %x : tensor<2xf32>, tensor<2xf32>
    }";
    let module = Module::parse("two.mlir", text).unwrap();
    let cases = [
        (vec![(0, 0), (1, 0)], "results 0 and 1 are both to become argument 0"),
        (vec![(0, 1)], "result 0 of type tensor<2xf32> cannot become argument 1 of type tensor<i32>"),
        (vec![(2, 0)], "the program has no result 2"),
    ];
    for backend in [Backend::Interpreter, Backend::Cpu] {
        for (donated, message) in &cases {
            let arguments = module.parameters().unwrap().into_iter().map(Tensor::zeros).collect();
            let options = RunOptions { backend, donated: donated.clone(), cache: None };
            let error = Prepared::new(&module, options, arguments).err().unwrap();
            assert_eq!(error.diagnostics[0].message, *message);
        }
    }
}
