//! The thinnest road: text in, text out, run.

use fp8c_dialects::registry;
use fp8c_ir::{ElementType, PrintOptions, Tensor, TensorType, interp::run_main, parse, print, verify};

const TEXT: &str = "module @m attributes {mhlo.num_partitions = 1 : i32} {
  func.func public @main(%arg0: tensor<2xbf16> {jax.a = 1 : i32}) -> (tensor<2xbf16> {jax.result_info = \"\"}) {
    %cst = stablehlo.constant dense<[1.000000e+00, 2.500000e+00]> : tensor<2xbf16>
    %0:2 = func.call @f(%arg0, %cst) : (tensor<2xbf16>, tensor<2xbf16>) -> (tensor<2xbf16>, tensor<2xbf16>)
    %1 = stablehlo.multiply %0#1, %0#0 {mhlo.x} : tensor<2xbf16>
    return %1 : tensor<2xbf16>
  }
  func.func private @f(%arg0: tensor<2xbf16>, %arg1: tensor<2xbf16>) -> (tensor<2xbf16>, tensor<2xbf16>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<2xbf16>
    return %0, %arg1 : tensor<2xbf16>, tensor<2xbf16>
  }
}
";

#[test]
fn reads_prints_and_runs() {
    let graph = parse(TEXT, registry()).unwrap();
    verify(&graph).unwrap();
    assert_eq!(print(&graph, registry(), PrintOptions::default()), TEXT);
    let generic = print(&graph, registry(), PrintOptions { generic: true, locations: true });
    let again = parse(&generic, registry()).unwrap_or_else(|d| panic!("{d:?}\n{generic}"));
    assert_eq!(print(&again, registry(), PrintOptions::default()), TEXT);
    let x = Tensor::from_f32(TensorType::new([2], ElementType::BF16), vec![1.0, 0.5]);
    assert_eq!(run_main(&graph, &[x]).unwrap()[0].f32s().unwrap(), [2.0, 7.5]);
}
