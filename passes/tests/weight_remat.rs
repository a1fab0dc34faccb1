//! Codes of weights that are made again for the backward pass: which, and that nothing else changes.

mod proved;

use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::interp::run_main;
use fp8c_ir::{Tensor, parse};
use fp8c_passes::lower::{Lowered, lower};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;
use proved::proved;

/// Two linear layers and their gradients; what is behind the first is used again by nothing else.
const STEP: &str = r"
func.func @main(%a: tensor<16x32xbf16>, %b: tensor<32x24xbf16>, %x: tensor<8x16xbf16>, %dy: tensor<8x24xbf16>) -> (tensor<8x24xbf16>, tensor<16x32xbf16>, tensor<32x24xbf16>, tensor<8x16xbf16>) {
  %h = stablehlo.dot_general %x, %a, contracting_dims = [1] x [0] : (tensor<8x16xbf16>, tensor<16x32xbf16>) -> tensor<8x32xbf16>
  %y = stablehlo.dot_general %h, %b, contracting_dims = [1] x [0] : (tensor<8x32xbf16>, tensor<32x24xbf16>) -> tensor<8x24xbf16>
  %dh = stablehlo.dot_general %dy, %b, contracting_dims = [1] x [1] : (tensor<8x24xbf16>, tensor<32x24xbf16>) -> tensor<8x32xbf16>
  %db = stablehlo.dot_general %h, %dy, contracting_dims = [0] x [0] : (tensor<8x32xbf16>, tensor<8x24xbf16>) -> tensor<32x24xbf16>
  %da = stablehlo.dot_general %x, %dh, contracting_dims = [0] x [0] : (tensor<8x16xbf16>, tensor<8x32xbf16>) -> tensor<16x32xbf16>
  %dx = stablehlo.dot_general %dh, %a, contracting_dims = [1] x [1] : (tensor<8x32xbf16>, tensor<16x32xbf16>) -> tensor<8x16xbf16>
  return %y, %da, %db, %dx : tensor<8x24xbf16>, tensor<16x32xbf16>, tensor<32x24xbf16>, tensor<8x16xbf16>
}
";

fn graph() -> Graph {
    parse(STEP, fp8c_dialects::registry()).unwrap()
}

fn lowered(again: bool, target: &str) -> Lowered {
    let mut recipe = Recipe::named("current").unwrap();
    recipe.scaling.weight_remat = again;
    lower(&graph(), &LowerOptions::new(recipe, fp8c_target::target(target).unwrap())).unwrap()
}

fn barriers(graph: &Graph) -> Vec<NodeId> {
    let all = graph.walk(graph.body()).into_iter();
    all.filter(|&n| graph.name(n) == "stablehlo.optimization_barrier").collect()
}

#[test]
fn both_weights_are_quantized_again_behind_the_gradient() {
    let [once, again] = [false, true].map(|a| lowered(a, "xla"));
    assert_eq!(barriers(&once.step).len(), 0);
    let found = barriers(&again.step);
    assert_eq!(found.len(), 2);
    let args = &again.step.region(again.step.node(again.step.main().unwrap()).regions[0]).args;
    for barrier in found {
        let weight = again.step.node(barrier).operands[0];
        assert!(args[..2].contains(&weight), "an argument that is a weight stands behind the barrier");
    }
}

#[test]
fn every_number_stays() {
    for target in ["xla", "xla-gpu"] {
        let [once, again] = [false, true].map(|a| lowered(a, target));
        proved(&graph(), &again).unwrap();
        let unit = |seed, i| fp8c_float::stochastic_bits(seed, 0, 0, i) as f32 / u32::MAX as f32 - 0.5;
        let graph = graph();
        let types = graph.region(graph.node(graph.main().unwrap()).regions[0]).args.clone();
        let args: Vec<Tensor> = (types.iter().enumerate())
            .map(|(at, &v)| {
                let ty = graph.ty(v).as_tensor().unwrap().clone();
                let n = ty.elements().unwrap() as u32;
                Tensor::rounded(ty, (0..n).map(|i| unit(at as u32, i)).collect())
            })
            .collect();
        let [a, b] = [&once, &again].map(|l| run_main(&l.step, &args).unwrap());
        let bits = |all: &[Tensor]| all.iter().map(Tensor::to_f64s).collect::<Vec<_>>();
        assert_eq!(bits(&a), bits(&b));
    }
}
