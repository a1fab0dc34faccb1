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

/// A row is read along itself while its sum is made, so the sum does not take the place of what is read.
#[test]
fn a_sum_is_not_written_over_what_its_row_reads() {
    let module = text(
        "func.func @main(%x: tensor<2xi32>, %at: tensor<i32>) -> tensor<i32> {
  %y = stablehlo.dynamic_update_slice %x, %x, %at : (tensor<2xi32>, tensor<2xi32>, tensor<i32>) -> tensor<2xi32>
  %most = stablehlo.constant dense<2> : tensor<i32>
  %wide = stablehlo.broadcast_in_dim %at, dims = [] : (tensor<i32>) -> tensor<2xi32>
  %z = stablehlo.multiply %y, %wide : tensor<2xi32>
  %r = stablehlo.reduce(%z init: %most) applies stablehlo.minimum across dimensions = [0] : (tensor<2xi32>, tensor<i32>) -> tensor<i32>
  return %r : tensor<i32>
}",
    );
    assert!(!compare("a sum by row", &module, &[(0, 1)]));
}

/// Two results cannot both be one argument of the next run, on either backend; and what is given must fit.
#[test]
fn pairs_that_do_not_fit_are_refused() {
    let module = text(
        "func.func @main(%x: tensor<2xf32>, %y: tensor<f32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  return %0, %x : tensor<2xf32>, tensor<2xf32>
}",
    );
    let cases: [(&[(usize, usize)], &str); 4] = [
        (&[(0, 0), (1, 0)], "results 0 and 1 cannot both be argument 0"),
        (&[(0, 1)], "result 0 is tensor<2xf32>; argument 1"),
        (&[(2, 0)], "there are 2 results"),
        (&[(0, 2)], "there are 2 arguments"),
    ];
    for backend in [Backend::Interpreter, Backend::Cpu] {
        for (pairs, says) in cases {
            let arguments = module.parameters().unwrap().into_iter().map(fp8c::Tensor::zeros).collect();
            let options = RunOptions { donated: pairs.to_vec(), ..backend.into() };
            let error = Prepared::new(&module, options, arguments).err().unwrap();
            assert!(error.to_string().contains(says), "{error}");
        }
    }
}

/// The inner loop changes nothing, and so neither does the outer one: what that returns is the argument.
#[test]
fn what_loops_in_loops_return_unchanged_is_not_overwritten() {
    let module = text(
        "func.func @main(%a: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %o:2 = stablehlo.while(%i = %zero, %x = %a) : tensor<i32>, tensor<4xf32>
  cond {
    %c = stablehlo.compare LT, %i, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %n:2 = stablehlo.while(%j = %zero, %y = %x) : tensor<i32>, tensor<4xf32>
    cond {
      %d = stablehlo.compare LT, %j, %one : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %d : tensor<i1>
    } do {
      %k = stablehlo.add %j, %one : tensor<i32>
      stablehlo.return %k, %y : tensor<i32>, tensor<4xf32>
    }
    %l = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %l, %n#1 : tensor<i32>, tensor<4xf32>
  }
  %r = stablehlo.add %a, %a : tensor<4xf32>
  return %o#1, %r : tensor<4xf32>, tensor<4xf32>
}",
    );
    compare("loops in loops", &module, &[(1, 0)]);
}
