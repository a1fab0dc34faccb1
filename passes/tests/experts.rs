//! A scale for each expert of a stack.

mod proved;

use fp8c_float::stochastic_bits;
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Tensor, TensorType, parse};
use fp8c_passes::lower::lower;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{PerRole, Recipe};
use fp8c_quant::Granularity;
use proved::proved;

/// Four experts, each with tokens of its own.
const PROGRAM: &str = r"
func.func @main(%x: tensor<4x16x32xbf16>, %w: tensor<4x32x24xbf16>) -> tensor<4x16x24xbf16> {
  %y = stablehlo.dot_general %x, %w, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x16x32xbf16>, tensor<4x32x24xbf16>) -> tensor<4x16x24xbf16>
  return %y : tensor<4x16x24xbf16>
}
";

/// By how much an expert is larger than the first; the last one gets no tokens.
const SIZES: [f32; 4] = [1.0, 1e-4, 1e5, 0.0];

fn options(granularity: Granularity) -> LowerOptions {
    let mut recipe = Recipe::named("current").unwrap();
    recipe.scaling.granularity = PerRole::All(granularity);
    LowerOptions::new(recipe, fp8c_target::target("xla").unwrap())
}

/// The error of each expert's result, relative to its values.
fn errors(granularity: Granularity) -> Vec<f64> {
    let graph = parse(PROGRAM, fp8c_dialects::registry()).unwrap();
    let tensor = |shape: [i64; 3], seed: u32| {
        let each = (shape[1] * shape[2]) as usize;
        let unit = |i: usize| stochastic_bits(seed, 0, 0, i as u32) as f32 / u32::MAX as f32 - 0.5;
        let values = (0..4 * each).map(|i| unit(i) * SIZES[i / each]).collect();
        Tensor::rounded(TensorType::new(shape, ElementType::BF16), values)
    };
    let args = [tensor([4, 16, 32], 1), tensor([4, 32, 24], 2)];
    let lowered = lower(&graph, &options(granularity)).unwrap();
    let [wanted, found] =
        [&graph, &lowered.step].map(|g| run_main(g, &args).unwrap()[0].f32s().unwrap().to_vec());
    let expert = |e: usize| {
        let range = e * 16 * 24..(e + 1) * 16 * 24;
        let sum = |of: &dyn Fn(usize) -> f32| range.clone().map(|i| f64::from(of(i)).abs()).sum::<f64>();
        sum(&|i| wanted[i] - found[i]) / sum(&|i| wanted[i]).max(f64::MIN_POSITIVE)
    };
    (0..4).map(expert).collect()
}

#[test]
fn experts_of_different_sizes_keep_their_values() {
    let own = errors(Granularity::Batch);
    assert!(own[..3].iter().all(|e| *e < 0.06), "{own:?}");
    assert_eq!(own[3], 0.0, "an expert without tokens");
    let shared = errors(Granularity::Tensor);
    assert!(shared[1] > 0.5, "one scale for all loses the small expert: {shared:?}");
}

#[test]
fn steps_with_experts_are_proved() {
    for text in [
        include_str!("../../tests/variants/moe_dense.mlir"),
        include_str!("../../tests/variants/moe_top_k.mlir"),
    ] {
        let graph = parse(text, fp8c_dialects::registry()).unwrap();
        let lowered = lower(&graph, &options(Granularity::Batch)).unwrap();
        proved(&graph, &lowered).unwrap();
    }
}
