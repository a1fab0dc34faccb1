//! Graphs that do not train: factors are merged into the weights by `import.mlir`, which quantizes them once.

use fp8c_dialects::registry;
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse};
use fp8c_passes::inspect::inspect;
use fp8c_passes::lower::{Lowered, lower};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{Activation, Recipe, Smoothing};
use fp8c_passes::verify::{VerifyOptions, verify_lowered};

/// Two layers without attention: norm, gate and up, down, residual. Weights lie as they are multiplied.
const PLAIN: &str = include_str!("merge/plain.mlir");
/// One projection for both branches, biases, a weight that is transposed first, tokens flattened.
const FUSED: &str = include_str!("merge/fused.mlir");

fn options(recipe: &str) -> LowerOptions {
    let recipe = Recipe::named(recipe).unwrap();
    let target = fp8c_target::target("xla").unwrap();
    LowerOptions::new(recipe, target)
}

fn graph(text: &str) -> Graph {
    parse(text, registry()).unwrap()
}

fn types(graph: &Graph) -> Vec<TensorType> {
    let body = graph.node(graph.main().unwrap()).regions[0];
    graph.region(body).args.iter().map(|&v| graph.ty(v).as_tensor().unwrap().clone()).collect()
}

/// Random arguments; matrices keep the size of what they multiply.
fn arguments(graph: &Graph, seed: u32) -> Vec<Tensor> {
    let unit = |s, i| fp8c_float::stochastic_bits(seed, s, 0, i) as f32 / u32::MAX as f32 * 2.0 - 1.0;
    let make = |(at, ty): (usize, TensorType)| {
        let n = ty.elements().unwrap() as u32;
        let size = if at > 0 && ty.rank() > 1 { 0.3 } else { 1.0 };
        Tensor::rounded(ty, (0..n).map(|i| unit(at as u32, i) * size).collect())
    };
    types(graph).into_iter().enumerate().map(make).collect()
}

/// Multiplies one slice of a dimension of a matrix.
fn scaled(t: &Tensor, dim: usize, at: usize, by: f32) -> Tensor {
    let columns = *t.ty.shape.last().unwrap() as usize;
    let hit = |i: usize| if t.ty.rank() == 1 || dim == 1 { i % columns == at } else { i / columns == at };
    let values = t.f32s().unwrap().iter().enumerate();
    Tensor::rounded(t.ty.clone(), values.map(|(i, &v)| if hit(i) { v * by } else { v }).collect())
}

/// The step's arguments: those given, and the state that the import makes of them.
fn imported(lowered: &Lowered, given: &[Tensor]) -> Vec<Tensor> {
    let state = run_main(&lowered.import, given).unwrap();
    let mut args: Vec<Option<Tensor>> = given.iter().cloned().map(Some).collect();
    args.resize(lowered.manifest.inputs.len(), None);
    for (&i, tensor) in lowered.manifest.state_inputs.iter().zip(state) {
        args[i] = Some(tensor);
    }
    args.into_iter().map(Option::unwrap).collect()
}

fn distance(wanted: &Tensor, found: &Tensor) -> f64 {
    let (a, b) = (wanted.to_f64s(), found.to_f64s());
    let norm = |v: &mut dyn Iterator<Item = f64>| v.map(|x| x * x).sum::<f64>().sqrt();
    norm(&mut a.iter().zip(&b).map(|(a, b)| a - b)) / norm(&mut a.iter().copied())
}

/// How far the lowered graph is from the original on a batch it has not seen, and the import's batch itself.
fn off(text: &str, recipe: &str, given: &[Tensor], later: &Tensor) -> [f64; 2] {
    let base = graph(text);
    let lowered = lower(&base, &options(recipe)).unwrap();
    let mut args = imported(&lowered, given);
    let mut base_args = given.to_vec();
    [given[0].clone(), later.clone()].map(|x| {
        (args[0], base_args[0]) = (x.clone(), x);
        let found = run_main(&lowered.step, &args).unwrap();
        let wanted = run_main(&base, &base_args).unwrap();
        let results = wanted.len();
        for (input, result) in (base_args.len()..args.len()).zip(results..found.len()) {
            args[input] = found[result].clone();
        }
        distance(&wanted[0], &found[0])
    })
}

/// With a channel of `z` that the weights make `gain` times larger, and the weight behind it smaller by as much.
fn outlier(text: &str, [w1, w3]: [(usize, usize); 2], channel: usize, gain: f32) -> Vec<Tensor> {
    let mut args = arguments(&graph(text), 9);
    args[w1.0] = scaled(&args[w1.0], w1.1, channel, gain);
    args[w3.0] = scaled(&args[w3.0], w3.1, channel, 1.0 / gain);
    args
}

fn later(text: &str) -> Tensor {
    arguments(&graph(text), 8).remove(0)
}

#[test]
fn activations_are_merged_and_say_so() {
    for text in [PLAIN, FUSED] {
        let found = inspect(&graph(text), &options("smooth-swiglu")).unwrap();
        assert!(!found.activations.is_empty());
        for a in &found.activations {
            assert!(a.smoothed);
            assert!(a.reason.contains("merged into W1 and W3 by import.mlir"), "{}", a.reason);
        }
        let lowered = lower(&graph(text), &options("smooth-swiglu")).unwrap();
        let fp8 = |t: &&TensorType| t.elem.is_fp8();
        let weights = types(&graph(text)).iter().filter(|t| t.rank() == 2).count();
        let base = types(&graph(text)).len();
        let codes = types(&lowered.step)[..base].iter().filter(fp8).count();
        // The tokens are of rank 3.
        assert_eq!(codes, weights, "every weight is stored");
    }
}

#[test]
fn results_stay_close() {
    for text in [PLAIN, FUSED] {
        let args = arguments(&graph(text), 4);
        let off = off(text, "smooth-swiglu", &args, &later(text));
        println!("off by {off:?}");
        assert!(off.iter().all(|&d| d < 0.05), "{off:?}");
    }
}

#[test]
fn an_outlier_costs_nothing() {
    // What the layer itself returns; a residual would hide it.
    let [plain, fused] =
        [(PLAIN, "%y1"), (FUSED, "%y3")].map(|(t, y)| t.replace("return %out", &format!("return {y}")));
    // The weight that makes u with the dimension of the channels, and the weight behind z likewise.
    for (text, places) in [(plain, [(3, 1), (4, 0)]), (fused, [(1, 0), (3, 1)])] {
        let even = arguments(&graph(&text), 9);
        let args = outlier(&text, places, 5, 1_048_576.0);
        let [even, merged] = [even, args.clone()].map(|a| off(&text, "smooth-swiglu", &a, &later(&text)));
        let delayed = off(&text, "delayed", &args, &later(&text));
        println!("without outlier {even:?}, merged {merged:?}, delayed {delayed:?}");
        for i in 0..2 {
            assert!(merged[i] < 0.12 && merged[i] < 1.1 * even[i] && delayed[i] > 5.0 * merged[i]);
        }
    }
}

/// The exported weights, with factors in them, make the original return what it did, but for the rounding of weights.
#[test]
fn exported_weights_compute_the_same() {
    for text in [PLAIN, FUSED] {
        let base = graph(text);
        let lowered = lower(&base, &options("smooth-swiglu")).unwrap();
        let args = arguments(&base, 5);
        let all = imported(&lowered, &args);
        let state: Vec<Tensor> = lowered.manifest.state_inputs.iter().map(|&i| all[i].clone()).collect();
        let exported = run_main(&lowered.export, &state).unwrap();
        let mut again = args.clone();
        let own = lowered.manifest.state_inputs.iter().filter(|&&i| i < args.len());
        for (&i, tensor) in own.zip(exported) {
            assert_eq!(tensor.ty, args[i].ty);
            again[i] = tensor;
        }
        let d = distance(&run_main(&base, &args).unwrap()[0], &run_main(&base, &again).unwrap()[0]);
        println!("exported: {d}");
        assert!(d < 0.05, "{d}");
    }
}

#[test]
fn verify_follows_stored_weights() {
    for text in [PLAIN, FUSED] {
        let lowered = lower(&graph(text), &options("smooth-swiglu")).unwrap();
        for seed in 0..3 {
            let options = VerifyOptions { seed, ..VerifyOptions::default() };
            let found = verify_lowered(&graph(text), &lowered.step, Some(&lowered.manifest), options);
            assert!(found.is_ok(), "{found:?}");
        }
    }
}

/// Two weights that trade their rows compute the same when their codes do too: only the manifest tells.
#[test]
fn verify_minds_the_rows_of_weights() {
    let mut lowered = lower(&graph(PLAIN), &options("smooth-swiglu")).unwrap();
    let places: Vec<_> = lowered.manifest.tensors.iter().filter_map(|t| t.place.clone()).collect();
    let (a, b) = (&places[0], &places[1]);
    for tensor in &mut lowered.manifest.tensors {
        match &mut tensor.place {
            Some(p) if p.input == a.input => p.start = b.start,
            Some(p) if p.input == b.input => p.start = a.start,
            _ => {}
        }
    }
    let found =
        verify_lowered(&graph(PLAIN), &lowered.step, Some(&lowered.manifest), VerifyOptions::default());
    assert!(found.unwrap_err().message.contains("but the manifest says row"));
}

/// Scales of stored weights stay as they are, however long the run.
#[test]
fn scales_of_weights_stay() {
    let lowered = lower(&graph(PLAIN), &options("smooth-swiglu")).unwrap();
    let given = arguments(&graph(PLAIN), 3);
    let mut args = imported(&lowered, &given);
    let scale = lowered.manifest.inputs.iter().position(|i| i.role == "fp8_scale").unwrap();
    let weights: Vec<usize> =
        lowered.manifest.tensors.iter().filter(|t| t.place.is_some()).map(|t| t.row).collect();
    let rows = |t: &Tensor| weights.iter().map(|&r| t.f32s().unwrap()[r]).collect::<Vec<_>>();
    let first = rows(&args[scale]);
    for _ in 0..20 {
        let found = run_main(&lowered.step, &args).unwrap();
        for (input, result) in (given.len()..args.len()).zip(1..found.len()) {
            args[input] = found[result].clone();
        }
    }
    assert_eq!(rows(&args[scale]), first);
}

/// What stands in the way is said, and the factors stay in the step.
#[test]
fn what_stands_in_the_way() {
    let returned =
        PLAIN.replace("-> tensor<2x6x16xbf16> {", "-> (tensor<2x6x16xbf16>, tensor<2x6x24xbf16>) {").replace(
            "return %out : tensor<2x6x16xbf16>",
            "return %out, %u2 : tensor<2x6x16xbf16>, tensor<2x6x24xbf16>",
        );
    let shared = PLAIN.replace("%h2, %down2,", "%h2, %down1,").replace("%z2, %down2,", "%z2, %down1,");
    let branch = PLAIN.replace(
        "%z2 = stablehlo.multiply %u2, %s2",
        "%v2 = stablehlo.tanh %u2 : tensor<2x6x24xbf16>\n    %z2 = stablehlo.multiply %u2, %s2",
    );
    let added = PLAIN.replace("%z2 = stablehlo.multiply %u2, %s2", "%k2 = stablehlo.constant dense<1.0> : tensor<2x6x24xbf16>\n    %w2 = stablehlo.add %u2, %k2 : tensor<2x6x24xbf16>\n    %z2 = stablehlo.multiply %w2, %s2");
    for (text, why) in [
        (returned, "func.return takes the linear branch besides the activation"),
        (shared, "W3 is the weight of 2 products"),
        (added, "something else than a bias is added to the linear branch"),
    ] {
        let found = inspect(&graph(&text), &options("smooth-swiglu")).unwrap();
        let reason = &found.activations[1].reason;
        assert!(found.activations[1].smoothed && reason.contains(why), "{reason}");
        assert!(reason.contains("not merged into W1 and W3"), "{reason}");
        let args = arguments(&graph(&text), 3);
        let off = off(&text, "smooth-swiglu", &args, &later(&text));
        assert!(off.iter().all(|&d| d < 0.05), "{why}: {off:?}");
        let lowered = lower(&graph(&text), &options("smooth-swiglu")).unwrap();
        verify_lowered(&graph(&text), &lowered.step, None, VerifyOptions::default()).unwrap();
    }
    // An op whose result nobody uses goes before anything is looked at.
    let found = inspect(&graph(&branch), &options("smooth-swiglu")).unwrap();
    assert!(found.activations[1].reason.contains("merged into W1 and W3 by import.mlir"));
}

#[test]
fn factors_of_tokens_stay_in_the_step() {
    let mut options = options("delayed");
    options.recipe.activation = Activation { smoothing: Smoothing::Token, ..Activation::default() };
    let found = inspect(&graph(PLAIN), &options).unwrap();
    assert!(found.activations.iter().all(|a| a.smoothed && a.reason.contains("known in the step only")));
    let lowered = lower(&graph(PLAIN), &options).unwrap();
    assert!(types(&lowered.step).iter().all(|t| !t.elem.is_fp8()));
    assert!(types(&lowered.step).iter().any(|t| t.elem == ElementType::F32));
}
