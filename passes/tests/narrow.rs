//! Whole steps in BF16: parameters, gradients and moments, rounded to the nearest, stochastically or with Kahan's sums.

mod proved;

use fp8c_float::{Format, Overflow, stochastic_bits};
use fp8c_ir::attr::Attr;
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse};
use fp8c_passes::lower::{Lowered, lower, lower_to_fp8};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{MomentTiming, ParameterRounding, Recipe, Rounding, StateFormat};
use proved::proved;

/// One linear layer with a gain behind it, trained by gradient descent on a sum of squares; all in f32, products in BF16.
const F32: &str = r"
func.func @main(%w: tensor<4x6xf32>, %gain: tensor<6xf32>, %x: tensor<8x4xbf16>) -> (tensor<4x6xf32>, tensor<6xf32>, tensor<f32>) {
  %wb = stablehlo.convert %w : (tensor<4x6xf32>) -> tensor<4x6xbf16>
  %y = stablehlo.dot_general %x, %wb, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xf32>
  %gains = stablehlo.broadcast_in_dim %gain, dims = [1] : (tensor<6xf32>) -> tensor<8x6xf32>
  %z = stablehlo.multiply %y, %gains : tensor<8x6xf32>
  %q = stablehlo.multiply %z, %z : tensor<8x6xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<f32>
  %two = stablehlo.constant dense<2.0> : tensor<8x6xf32>
  %dz = stablehlo.multiply %two, %z : tensor<8x6xf32>
  %dgains = stablehlo.multiply %dz, %y : tensor<8x6xf32>
  %dgain = stablehlo.reduce(%dgains init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<8x6xf32>, tensor<f32>) -> tensor<6xf32>
  %dy = stablehlo.multiply %dz, %gains : tensor<8x6xf32>
  %dyb = stablehlo.convert %dy : (tensor<8x6xf32>) -> tensor<8x6xbf16>
  %dw = stablehlo.dot_general %x, %dyb, contracting_dims = [0] x [0] : (tensor<8x4xbf16>, tensor<8x6xbf16>) -> tensor<4x6xf32>
  %lr = stablehlo.constant dense<1.0e-5> : tensor<4x6xf32>
  %lrg = stablehlo.constant dense<1.0e-5> : tensor<6xf32>
  %sw = stablehlo.multiply %lr, %dw : tensor<4x6xf32>
  %sg = stablehlo.multiply %lrg, %dgain : tensor<6xf32>
  %new_w = stablehlo.subtract %w, %sw : tensor<4x6xf32>
  %new_gain = stablehlo.subtract %gain, %sg : tensor<6xf32>
  return %new_w, %new_gain, %loss : tensor<4x6xf32>, tensor<6xf32>, tensor<f32>
}
";

/// The same step with parameters in BF16 and the update in BF16, as optimizers of arrays in BF16 write it.
fn bf16() -> String {
    let mut text = F32.replace("%w: tensor<4x6xf32>", "%w: tensor<4x6xbf16>");
    text = text.replace("-> (tensor<4x6xf32>,", "-> (tensor<4x6xbf16>,");
    text = text.replace("  %wb = stablehlo.convert %w : (tensor<4x6xf32>) -> tensor<4x6xbf16>\n", "");
    text = text.replace("%x, %wb,", "%x, %w,");
    text = text.replace(
        "%new_w = stablehlo.subtract %w, %sw : tensor<4x6xf32>",
        "%swb = stablehlo.convert %sw : (tensor<4x6xf32>) -> tensor<4x6xbf16>\n  %new_w = stablehlo.subtract %w, %swb : tensor<4x6xbf16>",
    );
    text.replace("%loss : tensor<4x6xf32>,", "%loss : tensor<4x6xbf16>,")
}

fn graph(text: &str) -> Graph {
    parse(text, fp8c_dialects::registry()).unwrap()
}

fn recipe(rounding: ParameterRounding) -> Recipe {
    let mut recipe = Recipe::named("bf16-pure").unwrap();
    recipe.optimizer.parameter_rounding = rounding;
    recipe.optimizer.seed = 7;
    recipe
}

fn options(recipe: Recipe) -> LowerOptions {
    LowerOptions::new(recipe, fp8c_target::target("xla").unwrap())
}

fn lowered(text: &str, recipe: Recipe) -> Lowered {
    lower(&graph(text), &options(recipe)).unwrap()
}

fn unit(seed: u32, i: usize) -> f32 {
    stochastic_bits(seed, 0, 0, i as u32) as f32 / u32::MAX as f32 - 0.5
}

fn given(text: &str) -> Vec<Tensor> {
    let elem = if text.contains("%w: tensor<4x6xf32>") { ElementType::F32 } else { ElementType::BF16 };
    let tensor = |shape: &[i64], elem, value: &dyn Fn(usize) -> f32| {
        let n = shape.iter().product::<i64>() as usize;
        Tensor::rounded(TensorType::new(shape, elem), (0..n).map(value).collect())
    };
    vec![
        tensor(&[4, 6], elem, &|i| 1.0 + unit(1, i)),
        tensor(&[6], ElementType::F32, &|_| 1.0),
        tensor(&[8, 4], ElementType::BF16, &|i| unit(3, i)),
    ]
}

fn start(lowered: &Lowered, args: &[Tensor]) -> Vec<Tensor> {
    let mut out = args.to_vec();
    out.resize(lowered.manifest.inputs.len(), args[0].clone());
    for (&i, tensor) in lowered.manifest.state_inputs.iter().zip(run_main(&lowered.import, args).unwrap()) {
        out[i] = tensor;
    }
    out
}

/// Parameters, as `export.mlir` gives them back, after so many steps; and the last loss.
fn trained(text: &str, recipe: Recipe, steps: usize) -> (Vec<Tensor>, f32) {
    let lowered = lowered(text, recipe);
    let mut args = start(&lowered, &given(text));
    let mut loss = 0.0;
    for _ in 0..steps {
        let results = run_main(&lowered.step, &args).unwrap();
        loss = results[2].f32s().unwrap()[0];
        for output in &lowered.manifest.outputs {
            output.feeds.into_iter().for_each(|i| args[i] = results[output.index].clone());
        }
    }
    let state: Vec<Tensor> = lowered.manifest.state_inputs.iter().map(|&i| args[i].clone()).collect();
    (run_main(&lowered.export, &state).unwrap(), loss)
}

fn mean_move(text: &str, after: &Tensor) -> f32 {
    let before = given(text).remove(0);
    let moved = before.f32s().unwrap().iter().zip(after.f32s().unwrap()).map(|(a, b)| (a - b).abs());
    moved.sum::<f32>() / 24.0
}

#[test]
fn what_nearest_rounding_freezes_moves_with_the_other_two() {
    // What is given back in BF16 shows moves of its own steps only, so there they must be many.
    for (text, steps, within) in [(F32.to_string(), 60, 0.05), (bf16(), 600, 0.2)] {
        let moves = |rounding| mean_move(&text, &trained(&text, recipe(rounding), steps).0[0]);
        // In f32 nothing is lost.
        let (exact, _) = trained(F32, Recipe::named("bf16").unwrap(), steps);
        let exact = mean_move(F32, &exact[0]);
        assert!(exact > 5e-4, "{exact}");
        // What is imported from f32 is rounded once; from BF16 not at all.
        let once = if text == F32 { 0.003 } else { 0.0 };
        let nearest = moves(ParameterRounding::Nearest);
        assert!(nearest < 0.2 * exact + once, "{nearest} beside {exact}");
        let kahan = moves(ParameterRounding::Kahan);
        assert!((kahan / exact - 1.0).abs() < within, "{kahan} beside {exact}");
    }
    // Stochastic rounding has the mean of many runs.
    let mut sum = 0.0;
    let start: f32 = given(F32)[0].f32s().unwrap().iter().sum();
    for seed in 0..40 {
        let mut recipe = recipe(ParameterRounding::Stochastic);
        recipe.optimizer.seed = seed;
        sum += start - trained(F32, recipe, 30).0[0].f32s().unwrap().iter().sum::<f32>();
    }
    let exact = trained(F32, Recipe::named("bf16").unwrap(), 30).0[0].f32s().unwrap().iter().sum::<f32>();
    let (found, wanted) = (sum / 40.0, start - exact);
    assert!((found / wanted - 1.0).abs() < 0.2, "{found} beside {wanted}");
}

#[test]
fn gains_may_stay_and_masters_are_rounded_like_parameters() {
    let mut keeps = recipe(ParameterRounding::Kahan);
    keeps.optimizer.keep_gains = true;
    let dtypes = |recipe| {
        let inputs = lowered(F32, recipe).manifest.inputs;
        inputs.into_iter().map(|i| format!("{} {}", i.role, i.dtype)).collect::<Vec<_>>()
    };
    // Where the forward pass rounds the weight it is a master; the gain is used as it is.
    let all = ["master bf16", "parameter bf16", "data bf16", "bf16_remainder bf16", "bf16_remainder bf16"];
    assert_eq!(dtypes(recipe(ParameterRounding::Kahan)), all);
    assert_eq!(dtypes(keeps), ["master bf16", "parameter f32", "data bf16", "bf16_remainder bf16"]);
}

#[test]
fn gradients_wider_than_bf16_are_rounded_where_the_optimizer_takes_them() {
    let count = |recipe| {
        let step = lowered(F32, recipe).step;
        let nodes = step.walk(step.body());
        nodes.into_iter().filter(|&n| step.name(n) == "stablehlo.reduce_precision").count()
    };
    assert_eq!(count(recipe(ParameterRounding::Nearest)), 2);
    let mut keeps = recipe(ParameterRounding::Nearest);
    keeps.optimizer.gradient = StateFormat::Keep;
    assert_eq!(count(keeps), 0);
}

#[test]
fn rounding_keeps_what_is_not_finite_and_takes_both_neighbours() {
    let text = |op: &str| {
        format!(
            "func.func @main(%x: tensor<1000xf32>, %c: tensor<ui32>) -> tensor<1000xbf16> {{\n  %r = {op}\n  return %r : tensor<1000xbf16>\n}}"
        )
    };
    let op = "fp8.round_stochastic %x, %c {row = 3 : i64, seed = 5 : i64} : (tensor<1000xf32>, tensor<ui32>) -> tensor<1000xbf16>";
    let meaning = graph(&text(op));
    let mut legal = meaning.clone();
    fp8c_passes::legalize::legalize(&mut legal, fp8c_target::target("xla").unwrap()).unwrap();
    assert!(
        !fp8c_ir::print(&legal, fp8c_dialects::registry(), fp8c_ir::PrintOptions::default()).contains("fp8.")
    );
    let special =
        [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 0.0, -0.0, f32::MAX, 1e-39, f32::from_bits(0x7fff_ffff)];
    let value =
        |i: usize| if i < 400 { special[i % 8] } else { unit(9, i) * (i as f32 / 30.0 - 20.0).exp2() };
    let x = Tensor::from_f32(TensorType::new([1000], ElementType::F32), (0..1000).map(value).collect());
    let counter = Tensor::from_ints(TensorType::scalar(ElementType::UI32), vec![11]);
    let [a, b] = [&meaning, &legal].map(|g| run_main(g, &[x.clone(), counter.clone()]).unwrap().remove(0));
    for (i, (a, b)) in a.f32s().unwrap().iter().zip(b.f32s().unwrap()).enumerate() {
        let x = value(i);
        assert!(a.to_bits() == b.to_bits() || a.is_nan() && b.is_nan(), "{x}: {a} and {b}");
        let bits = stochastic_bits(5, 11, 3, i as u32);
        let wanted = Format::BF16.decode(Format::BF16.encode_stochastic(x, bits, Overflow::Ieee));
        assert!(*a == wanted || a.is_nan() && x.is_nan(), "{x}: {a}, not {wanted}");
        assert!(!x.is_infinite() || *a == x);
    }
}

fn all_roundings() -> Vec<Recipe> {
    let mut out: Vec<Recipe> =
        [ParameterRounding::Nearest, ParameterRounding::Stochastic, ParameterRounding::Kahan]
            .map(recipe)
            .into();
    out.extend(out.clone().into_iter().map(|mut r| {
        r.optimizer.rounding = Rounding::Stochastic;
        r.optimizer.gradient = StateFormat::Keep;
        r
    }));
    out
}

#[test]
fn every_rounding_is_proved() {
    for text in [F32.to_string(), bf16()] {
        for recipe in all_roundings() {
            let what = format!("{:?}", recipe.optimizer);
            proved(&graph(&text), &lowered(&text, recipe)).unwrap_or_else(|why| panic!("{what}: {why}"));
        }
    }
}

/// Parameters in BF16 beside moments with scales of the step before; arguments come in any order.
#[test]
fn parameters_in_bf16_beside_moments_in_fp8_are_proved() {
    let mut recipe = Recipe::named("smooth-swiglu").unwrap();
    let bf16 = Recipe::named("bf16-pure").unwrap().optimizer;
    (recipe.optimizer.parameter, recipe.optimizer.master) = (bf16.parameter, bf16.master);
    recipe.optimizer.parameter_rounding = ParameterRounding::Stochastic;
    recipe.optimizer.timing = MomentTiming::Delayed;
    for text in [
        include_str!("../../tests/variants/permuted_arguments.mlir"),
        include_str!("../../tests/variants/adam_lerp.mlir"),
    ] {
        let lowered = lower(&graph(text), &options(recipe.clone())).unwrap();
        proved(&graph(text), &lowered).unwrap();
    }
}

#[test]
fn faults_are_rejected() {
    let stochastic = || lower_to_fp8(&graph(F32), &options(recipe(ParameterRounding::Stochastic))).unwrap();
    let kahan = || lowered(F32, recipe(ParameterRounding::Kahan));
    let legal = |mut lowered: Lowered| {
        fp8c_passes::legalize::legalize(&mut lowered.step, fp8c_target::target("xla").unwrap()).unwrap();
        lowered
    };
    let rejected = |what: &str, lowered: &Lowered| {
        let found = proved(&graph(F32), lowered);
        assert!(found.is_err(), "{what} is taken for the original");
    };
    // Random bits of another row, or by another seed.
    for word in ["row", "seed"] {
        let mut found = stochastic();
        let step = &mut found.step;
        let node =
            step.walk(step.body()).into_iter().find(|&n| step.name(n) == "fp8.round_stochastic").unwrap();
        step.node_mut(node).set_attr(word, Attr::i64(1));
        rejected(word, &legal(found));
    }
    // The other tensor's remainder's place keeps what it was; nothing is added; nothing is rounded.
    let body = |g: &Graph| g.node(g.main().unwrap()).regions[0];
    let mut stale = kahan();
    let arg = stale.step.region(body(&stale.step)).args[3];
    let end = stale.step.terminator(body(&stale.step)).unwrap();
    stale.step.node_mut(end).operands[3] = arg;
    rejected("a remainder that stays", &stale);
    let mut dropped = kahan();
    let step = &mut dropped.step;
    let remainder = step.region(body(step)).args[3];
    let user = step.uses()[remainder.index()][0].0;
    let wide = step.node(user).results[0];
    let sum = step.uses()[wide.index()][0].0;
    let [codes, _] = step.node(sum).operands[..] else { panic!("a sum has two operands") };
    let old = step.node(sum).results[0];
    let all = step.walk(step.body());
    for node in all {
        step.node_mut(node).operands.iter_mut().filter(|v| **v == old).for_each(|v| *v = codes);
    }
    rejected("a remainder that is not added", &dropped);
    let mut wide = lowered(F32, recipe(ParameterRounding::Nearest));
    wide.manifest.recipe.optimizer.gradient = StateFormat::Keep;
    rejected("gradients rounded where the manifest keeps them", &wide);
}

#[test]
fn what_cannot_be_rounded_stays_with_a_reason() {
    // The product of two numbers of BF16 is no sum: what is left of it is not known.
    let text = bf16().replace(
        "%new_w = stablehlo.subtract %w, %swb : tensor<4x6xbf16>",
        "%diff = stablehlo.subtract %w, %swb : tensor<4x6xbf16>\n  %decay = stablehlo.constant dense<0.999> : tensor<4x6xbf16>\n  %new_w = stablehlo.multiply %diff, %decay : tensor<4x6xbf16>",
    );
    for rounding in [ParameterRounding::Stochastic, ParameterRounding::Kahan] {
        let lowered = lowered(&text, recipe(rounding));
        let reason = &lowered.remarks.iter().find(|r| r.id == "in_000").unwrap().reason;
        assert!(reason.contains("its next value is made in bf16"), "{reason}");
        assert_eq!(lowered.manifest.inputs[0].dtype, "bf16");
    }
    for (words, wanted) in [
        (r#"{"master": "e4m3"}"#, "optimizer.master must be keep, fp16 or bf16"),
        (r#"{"parameter": "fp16"}"#, "optimizer.parameter must be keep or bf16"),
        (r#"{"keep_gains": true}"#, "need parameter or master in bf16"),
        (r#"{"parameter_rounding": "kahan"}"#, "need parameter or master in bf16"),
    ] {
        let recipe = Recipe::named("bf16").unwrap().to_json();
        let start = recipe.find("\"optimizer\"").unwrap();
        let end = start + recipe[start..].find('}').unwrap() + 1;
        let text = format!("{}\"optimizer\": {words}{}", &recipe[..start], &recipe[end..]);
        let message = Recipe::from_json(&text).unwrap_err().message;
        assert!(message.contains(wanted), "{message}");
    }
}
