//! The arithmetic of delayed scaling, on a layer small enough to follow by hand.

use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse};
use fp8c_passes::lower::{Lowered, lower, lower_to_fp8};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;

/// Two linear layers trained by plain gradient descent on a sum of squares.
const STEP: &str = r"
func.func @main(%w1: tensor<4x8xbf16>, %w2: tensor<8x4xbf16>, %x: tensor<16x4xbf16>) -> (tensor<4x8xbf16>, tensor<8x4xbf16>, tensor<f32>) {
  %h = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<16x4xbf16>, tensor<4x8xbf16>) -> tensor<16x8xbf16>
  %t = stablehlo.tanh %h : tensor<16x8xbf16>
  %y = stablehlo.dot_general %t, %w2, contracting_dims = [1] x [0] : (tensor<16x8xbf16>, tensor<8x4xbf16>) -> tensor<16x4xbf16>
  %e = stablehlo.subtract %y, %x : tensor<16x4xbf16>
  %f = stablehlo.convert %e : (tensor<16x4xbf16>) -> tensor<16x4xf32>
  %q = stablehlo.multiply %f, %f : tensor<16x4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x4xf32>, tensor<f32>) -> tensor<f32>
  %g2 = stablehlo.dot_general %t, %e, contracting_dims = [0] x [0] : (tensor<16x8xbf16>, tensor<16x4xbf16>) -> tensor<8x4xbf16>
  %dt = stablehlo.dot_general %e, %w2, contracting_dims = [1] x [1] : (tensor<16x4xbf16>, tensor<8x4xbf16>) -> tensor<16x8xbf16>
  %tt = stablehlo.multiply %t, %t : tensor<16x8xbf16>
  %one = stablehlo.constant dense<1.0> : tensor<16x8xbf16>
  %d = stablehlo.subtract %one, %tt : tensor<16x8xbf16>
  %dh = stablehlo.multiply %dt, %d : tensor<16x8xbf16>
  %g1 = stablehlo.dot_general %x, %dh, contracting_dims = [0] x [0] : (tensor<16x4xbf16>, tensor<16x8xbf16>) -> tensor<4x8xbf16>
  %r1 = stablehlo.constant dense<0.01> : tensor<4x8xbf16>
  %r2 = stablehlo.constant dense<0.01> : tensor<8x4xbf16>
  %s1 = stablehlo.multiply %r1, %g1 : tensor<4x8xbf16>
  %s2 = stablehlo.multiply %r2, %g2 : tensor<8x4xbf16>
  %n1 = stablehlo.subtract %w1, %s1 : tensor<4x8xbf16>
  %n2 = stablehlo.subtract %w2, %s2 : tensor<8x4xbf16>
  return %n1, %n2, %loss : tensor<4x8xbf16>, tensor<8x4xbf16>, tensor<f32>
}
";

fn options(change: impl Fn(&mut Recipe)) -> LowerOptions {
    let mut recipe = Recipe::named("delayed").unwrap();
    change(&mut recipe);
    let target = fp8c_target::target("xla").unwrap();
    LowerOptions::new(recipe, target)
}

fn graph() -> Graph {
    parse(STEP, fp8c_dialects::registry()).unwrap()
}

fn lowered(change: impl Fn(&mut Recipe)) -> Lowered {
    lower(&graph(), &options(change)).unwrap()
}

fn random(shape: [i64; 2], seed: u32, scale: f32) -> Tensor {
    let n = shape[0] * shape[1];
    let unit = |i| fp8c_float::stochastic_bits(seed, 0, 0, i) as f32 / u32::MAX as f32 - 0.5;
    Tensor::rounded(
        TensorType::new(shape, ElementType::BF16),
        (0..n as u32).map(|i| unit(i) * scale).collect(),
    )
}

fn inputs() -> Vec<Tensor> {
    vec![random([4, 8], 1, 2.0), random([8, 4], 2, 2.0), random([16, 4], 3, 4.0)]
}

fn amax(t: &Tensor) -> f32 {
    t.f32s().unwrap().iter().fold(0.0, |m: f32, v| m.max(v.abs()))
}

/// Row of the state by name.
fn row(lowered: &Lowered, name: &str) -> usize {
    let found = lowered.manifest.tensors.iter().find(|t| t.name == name);
    found.unwrap_or_else(|| panic!("no {name} in {:?}", lowered.manifest.tensors)).row
}

fn step(graph: &Graph, args: &[Tensor]) -> Vec<Tensor> {
    run_main(graph, args).unwrap()
}

#[test]
fn one_row_a_tensor_and_format() {
    let lowered = lowered(|_| {});
    let rows: Vec<(&str, &str, &str)> = lowered
        .manifest
        .tensors
        .iter()
        .map(|t| (t.name.as_str(), t.role.as_str(), t.format.as_str()))
        .collect();
    // %x and %t are used forward and for the weight gradients, %e for both gradients: one row each.
    let wanted = [
        ("w1.input", "input", "f8E4M3FN"),
        ("w1", "weight", "f8E4M3FN"),
        ("w2.input", "input", "f8E4M3FN"),
        ("w2", "weight", "f8E4M3FN"),
        ("w2.grad", "grad", "f8E5M2"),
        ("w1.grad", "grad", "f8E5M2"),
    ];
    assert_eq!(rows, wanted);
    let quantizes = lowered.step.walk(lowered.step.body());
    let to_fp8 = quantizes.iter().filter(|&&n| {
        let node = lowered.step.node(n);
        node.name() == "stablehlo.convert"
            && lowered.step.ty(node.results[0]).as_tensor().is_some_and(|t| t.elem.is_fp8())
    });
    assert_eq!(to_fp8.count(), wanted.len());
}

#[test]
fn import_fills_history_and_scales() {
    let lowered = lowered(|_| {});
    let args = inputs();
    let state = step(&lowered.import, &args);
    let (scale, history) = (state[2].f32s().unwrap(), state[3].f32s().unwrap());
    for (name, tensor, max) in
        [("w1", &args[0], 448.0), ("w2", &args[1], 448.0), ("w1.input", &args[2], 448.0)]
    {
        let r = row(&lowered, name);
        assert_eq!(history[r * 16], amax(tensor), "{name}");
        assert!(history[r * 16 + 1..(r + 1) * 16].iter().all(|&h| h == 0.0));
        assert_eq!(scale[r], fp8c_float::pow2_scale(amax(tensor), max), "{name}");
        assert!(amax(tensor) / scale[r] <= max);
    }
    let export = step(&lowered.export, &state);
    assert_eq!(export, args[..2]);
}

#[test]
fn a_step_uses_the_scale_it_was_given_and_records_for_the_next() {
    let lowered = lowered(|_| {});
    let init = step(&lowered.init, &[]);
    assert!(init[0].f32s().unwrap().iter().all(|&s| s == 1.0));
    assert!(init[1].f32s().unwrap().iter().all(|&h| h == 0.0));
    let mut args = inputs();
    args.extend(init);
    let first = step(&lowered.step, &args);
    let r = row(&lowered, "w1");
    let (scale, history) = (first[3].f32s().unwrap(), first[4].f32s().unwrap());
    assert_eq!(history[r * 16], amax(&args[0]));
    assert_eq!(scale[r], fp8c_float::pow2_scale(amax(&args[0]), 448.0));
    // The second step's history: its own in front, the first behind.
    let again = vec![first[0].clone(), first[1].clone(), args[2].clone(), first[3].clone(), first[4].clone()];
    let second = step(&lowered.step, &again);
    let next = second[4].f32s().unwrap();
    assert_eq!(next[r * 16..r * 16 + 2], [amax(&first[0]), amax(&args[0])]);
    assert_ne!(first[2], second[2]);
}

#[test]
fn zero_and_non_finite_amax_keep_the_scale() {
    let lowered = lowered(|_| {});
    let r = row(&lowered, "w1.input");
    let rows = lowered.manifest.tensors.len();
    for bad in [0.0, f32::NAN, f32::INFINITY] {
        let mut args = inputs();
        let mut x = vec![0.0; 64];
        x[3] = bad;
        args[2] = Tensor::from_f32(TensorType::new([16, 4], ElementType::BF16), x);
        args.push(Tensor::from_f32(TensorType::new([rows as i64], ElementType::F32), vec![0.25; rows]));
        args.push(Tensor::zeros(TensorType::new([rows as i64, 16], ElementType::F32)));
        let out = step(&lowered.step, &args);
        assert_eq!(out[4].f32s().unwrap()[r * 16], 0.0, "{bad}");
        assert_eq!(out[3].f32s().unwrap()[r], 0.25, "{bad}");
        // What is not finite stays visible.
        assert_eq!(out[2].f32s().unwrap()[0].is_nan(), bad != 0.0, "{bad}");
    }
}

#[test]
fn the_legal_form_means_what_the_fp8_ops_mean() {
    for pow2 in [true, false] {
        let change = |r: &mut Recipe| {
            r.scaling.pow2 = pow2;
            r.scaling.margin = 1;
            r.scaling.history = 3;
        };
        let legal = lowered(change);
        let ops = lower_to_fp8(&graph(), &options(change)).unwrap();
        let mut args = inputs();
        args.extend(step(&ops.import, &inputs()).into_iter().skip(2));
        assert_eq!(step(&legal.import, &inputs()), step(&ops.import, &inputs()));
        for _ in 0..4 {
            let (a, b) = (step(&legal.step, &args), step(&ops.step, &args));
            assert_eq!(a, b, "pow2 = {pow2}");
            args = vec![a[0].clone(), a[1].clone(), args[2].clone(), a[3].clone(), a[4].clone()];
        }
    }
}

#[test]
fn quantization_error_is_that_of_the_formats() {
    let lowered = lowered(|_| {});
    let args = inputs();
    let mut with_state = args.clone();
    with_state.extend(step(&lowered.import, &args).into_iter().skip(2));
    let (fp8, bf16) = (step(&lowered.step, &with_state), step(&graph(), &args));
    let loss = |out: &[Tensor]| out[2].f32s().unwrap()[0];
    let error = (loss(&fp8) / loss(&bf16) - 1.0).abs();
    assert!(error > 0.0 && error < 0.05, "{error}");
}

#[test]
fn patterns_and_roles_keep_products() {
    let fp8 = |change: &dyn Fn(&mut LowerOptions)| {
        let mut options = options(|_| {});
        change(&mut options);
        let found = fp8c_passes::inspect::inspect(&graph(), &options).unwrap();
        (found.summary.fp8_dots, found.summary.dots)
    };
    assert_eq!(fp8(&|_| {}), (5, 5));
    assert_eq!(fp8(&|o| o.keep_bf16.push("w1".into())), (3, 5));
    assert_eq!(fp8(&|o| o.keep_bf16.push("w*".into())), (0, 5));
    assert_eq!(fp8(&|o| o.recipe.keep_bf16.roles.push("wgrad".into())), (3, 5));
    assert_eq!(fp8(&|o| o.recipe.keep_bf16.min_dim = 8), (0, 5));
    assert_eq!(fp8(&|o| o.recipe_for.push(("fprop".into(), Recipe::named("bf16").unwrap()))), (3, 5));
    assert_eq!(fp8(&|o| o.recipe = Recipe::named("bf16").unwrap()), (0, 5));
}

#[test]
fn a_lowered_module_is_not_lowered_again() {
    let lowered = lowered(|_| {});
    let refused = lower(&lowered.step, &options(|_| {})).unwrap_err();
    assert!(refused.message.contains("lowered before"), "{refused}");
}
