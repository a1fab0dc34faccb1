//! What a measure below the largest magnitude clips off an operand is multiplied beside the codes, and nothing else is.

mod proved;

use fp8c_float::stochastic_bits;
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, ValueId, parse};
use fp8c_passes::lower::{Lowered, lower, lower_to_fp8};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{EachRole, PerRole, Recipe};
use fp8c_quant::Measure;
use proved::proved;

/// Two products that share an operand, one of them through a transposition.
const PROGRAM: &str = r"
func.func @main(%x: tensor<16x32xbf16>, %w: tensor<32x24xbf16>, %v: tensor<16x24xbf16>) -> (tensor<16x24xbf16>, tensor<32x24xbf16>) {
  %a = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<16x32xbf16>, tensor<32x24xbf16>) -> tensor<16x24xbf16>
  %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
  %b = stablehlo.dot_general %t, %v, contracting_dims = [1] x [0] : (tensor<32x16xbf16>, tensor<16x24xbf16>) -> tensor<32x24xbf16>
  return %a, %b : tensor<16x24xbf16>, tensor<32x24xbf16>
}
";

fn graph() -> Graph {
    parse(PROGRAM, fp8c_dialects::registry()).unwrap()
}

fn options(input: Measure, weight: Measure, keep_remainder: bool) -> LowerOptions {
    let mut recipe = Recipe::named("current").unwrap();
    recipe.scaling.measure = PerRole::Each(EachRole { input, weight, grad: Measure::Max });
    recipe.scaling.keep_remainder = keep_remainder;
    LowerOptions::new(recipe, fp8c_target::target("xla").unwrap())
}

fn given() -> Vec<Tensor> {
    let unit = |seed: u32, i: usize| stochastic_bits(seed, 0, 0, i as u32) as f32 / u32::MAX as f32 - 0.5;
    let tensor = |shape: [i64; 2], seed| {
        let n = (shape[0] * shape[1]) as usize;
        // An outlier in a thousand.
        let value = |i: usize| if i % 251 == 100 { 1000.0 } else { unit(seed, i) };
        Tensor::rounded(TensorType::new(shape, ElementType::BF16), (0..n).map(value).collect())
    };
    vec![tensor([16, 32], 1), tensor([32, 24], 2), tensor([16, 24], 3)]
}

/// The ratio of results to their error, in decibels, over what no outlier reaches.
fn decibels(options: &LowerOptions) -> f64 {
    let (wanted, found) = (
        run_main(&graph(), &given()).unwrap(),
        run_main(&lower(&graph(), options).unwrap().step, &given()).unwrap(),
    );
    let [wanted, found] = [&wanted[0], &found[0]].map(|t| t.f32s().unwrap().to_vec());
    let squares = |of: &dyn Fn(usize) -> f64| (0..wanted.len()).map(|i| of(i).powi(2)).sum::<f64>();
    let noise = squares(&|i| f64::from(wanted[i]) - f64::from(found[i]));
    10.0 * (squares(&|i| f64::from(wanted[i])) / noise).log10()
}

#[test]
fn nothing_is_lost_where_it_is_kept() {
    let rms = Measure::Rms(4.0);
    for (input, weight) in [(rms, Measure::Max), (Measure::Max, rms), (rms, rms)] {
        let [dropped, kept] = [false, true].map(|keep| decibels(&options(input, weight, keep)));
        assert!(kept > 20.0 && kept > dropped + 6.0, "{input:?}, {weight:?}: {kept} beside {dropped} dB");
        for keep in [false, true] {
            proved(&graph(), &lower(&graph(), &options(input, weight, keep)).unwrap()).unwrap();
        }
    }
}

#[test]
fn a_remainder_of_something_else_is_rejected() {
    let options = options(Measure::Rms(4.0), Measure::Rms(4.0), true);
    let legal = |mut lowered: Lowered| {
        fp8c_passes::legalize::legalize(&mut lowered.step, options.target).unwrap();
        lowered
    };
    let start = || lower_to_fp8(&graph(), &options).unwrap();
    proved(&graph(), &legal(start())).unwrap();
    let all = |lowered: &Lowered, name: &str| {
        let step = &lowered.step;
        step.walk(step.body()).into_iter().filter(|&n| step.name(n) == name).collect::<Vec<_>>()
    };
    // A bound of another format, a scale of another tensor, a product with another tensor, a part that is missing.
    let mut largest = start();
    let node = all(&largest, "fp8.clipped_off")[0];
    largest.step.node_mut(node).set_attr("largest", fp8c_ir::attr::Attr::Float(240.0, ElementType::F32));
    assert!(proved(&graph(), &legal(largest)).is_err(), "another bound");
    let mut scale = start();
    let nodes = all(&scale, "fp8.clipped_off");
    // The scale of the first stands in front of the second.
    let other = scale.step.node(nodes[0]).operands[1];
    assert_ne!(scale.step.node(nodes[1]).operands[1], other);
    scale.step.node_mut(nodes[1]).operands[1] = other;
    assert!(proved(&graph(), &legal(scale)).is_err(), "another scale");
    let mut product = start();
    let step = &mut product.step;
    let clipped: Vec<ValueId> = step
        .walk(step.body())
        .into_iter()
        .filter(|&n| step.name(n) == "fp8.clipped_off")
        .map(|n| step.node(n).results[0])
        .collect();
    let dot = step
        .walk(step.body())
        .into_iter()
        .find(|&n| step.name(n) == "stablehlo.dot_general" && clipped.contains(&step.node(n).operands[0]))
        .unwrap();
    let wide = step.node(dot).operands[1];
    let (ty, args) =
        (step.ty(wide).clone(), step.region(step.node(step.main().unwrap()).regions[0]).args.clone());
    let like: Vec<ValueId> =
        clipped.iter().copied().chain(args).filter(|&v| *step.ty(v) == ty && v != wide).collect();
    step.node_mut(dot).operands[1] = like[0];
    assert!(proved(&graph(), &legal(product)).is_err(), "another product");
    let mut missing = start();
    let step = &mut missing.step;
    let sum = step.walk(step.body()).into_iter().find(|&n| step.name(n) == "stablehlo.add").unwrap();
    let [_, rest] = step.node(sum).operands[..] else { panic!("a sum has two operands") };
    step.node_mut(sum).operands[0] = rest;
    assert!(proved(&graph(), &legal(missing)).is_err(), "a part twice");
}
