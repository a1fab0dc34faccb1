//! Functions that have code of their own in kernels: on many numbers of f32, of all sizes, they give what the C library gives
//! the interpreter.

use fp8c::{Backend, Module, Prepared, Tensor, TensorType};
use fp8c_ir::ElementType;

const ARGUMENTS: usize = 200_000;

/// One in this many results may be the neighbour: what is rounded is within 2^-40, so that one in 2^15 is expected at most.
const RARE: usize = 10_000;

/// Half of any bits, half of the size of activations.
fn arguments(seed: u64) -> Vec<f64> {
    let mut state = seed;
    let random = (0..ARGUMENTS).map(|i| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let any = f32::from_bits(state as u32);
        let near = ((state >> 40) as f32 / 8_388_608.0 - 1.0) * 12.0;
        f64::from(if i % 2 == 0 { any } else { near })
    });
    random.collect()
}

fn checked(name: &str, arguments: Vec<Vec<f64>>) {
    let n = ARGUMENTS;
    let names = ["%a", "%b"][..arguments.len()].join(", ");
    let typed =
        [format!("%a: tensor<{n}xf32>"), format!("%b: tensor<{n}xf32>")][..arguments.len()].join(", ");
    let types = vec![format!("tensor<{n}xf32>"); arguments.len()].join(", ");
    let text = format!(
        "func.func @main({typed}) -> tensor<{n}xf32> {{\n  %r = \"{name}\"({names}) : ({types}) -> tensor<{n}xf32>\n  \
         return %r : tensor<{n}xf32>\n}}\n"
    );
    let ty = TensorType::new([n as i64], ElementType::F32);
    let values: Vec<Tensor> = arguments.iter().map(|a| Tensor::from_f64s(ty.clone(), a.clone())).collect();
    let module = Module::parse("special.mlir", text).unwrap();
    let mut program = Prepared::new(&module, Backend::Cpu, values.clone()).unwrap();
    program.run().unwrap();
    let found = program.results().unwrap()[0].to_f64s();
    let wanted = module.run(&values).unwrap()[0].to_f64s();
    let mut neighbours = 0;
    for i in 0..n {
        let [x, y] = [wanted[i] as f32, found[i] as f32];
        if x.to_bits() == y.to_bits() || (x.is_nan() && y.is_nan()) {
            continue;
        }
        let at: Vec<f64> = arguments.iter().map(|a| a[i]).collect();
        assert_eq!(x.to_bits().abs_diff(y.to_bits()), 1, "{name} at {at:?}: {y:e}, not {x:e}");
        neighbours += 1;
    }
    println!("{name}: {neighbours} of {n}");
    assert!(neighbours * RARE <= n, "{name}: {neighbours} of {n} are neighbours");
}

#[test]
fn of_one_number() {
    for name in
        ["chlo.erf", "chlo.erfc", "stablehlo.sine", "stablehlo.cosine", "stablehlo.tan", "stablehlo.cbrt"]
    {
        checked(name, vec![arguments(0x9e37_79b9_7f4a_7c15)]);
    }
}

#[test]
fn of_two_numbers() {
    for name in ["stablehlo.power", "stablehlo.atan2"] {
        checked(name, vec![arguments(0x9e37_79b9_7f4a_7c15), arguments(0x2545_f491_4f6c_dd1d)]);
    }
    // Close to one, to powers that are neither zero nor infinity.
    let bases = arguments(3).into_iter().map(|x| 1.0 + f64::from(x.sin() as f32 / 16.0)).collect();
    let exponents = arguments(5).into_iter().map(|x| f64::from((x.cos() * 1000.0) as f32)).collect();
    checked("stablehlo.power", vec![bases, exponents]);
    let bases = arguments(7).into_iter().map(f64::abs).collect();
    let exponents = arguments(9).into_iter().map(|x| f64::from((x.cos() * 3.0) as f32)).collect();
    checked("stablehlo.power", vec![bases, exponents]);
}
