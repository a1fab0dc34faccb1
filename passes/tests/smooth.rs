//! Smoothing: the function stays the same to the bit, factors stand where they should, state and scales follow.

use std::path::PathBuf;

use fp8c_ir::interp::run_main;
use fp8c_ir::types::Type;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse, parse_bytes};
use fp8c_passes::lower::{Lowered, lower_to_fp8};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::pass::{Step, parse_pipeline, run_passes};
use fp8c_passes::plan::{Plan, plan};
use fp8c_passes::quantize::Mode;
use fp8c_passes::raise::{Raised, raise};
use fp8c_passes::recipe::{Activation, Recipe, Smoothing, Timing};
use fp8c_passes::smooth::{FACTORS, smooth};
use fp8c_passes::verify::{VerifyOptions, verify_lowered};

const CURRENT: Timing = Timing::Current;
const DELAYED: Timing = Timing::Delayed;

fn options(smoothing: Smoothing, timing: Timing) -> LowerOptions {
    let mut recipe = Recipe::named("smooth-swiglu").unwrap();
    recipe.activation = Activation { smoothing, timing, ..Activation::default() };
    let target = fp8c_target::target("xla").unwrap();
    LowerOptions::new(recipe, target)
}

fn canonical(text: &[u8]) -> Graph {
    let (_, mut graph) = parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    run_passes(&mut graph, &passes.map(|pass| Step { pass, options: vec![] }), |_, _| {}).unwrap();
    graph
}

fn variant(name: &str) -> Graph {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants").join(name);
    canonical(&std::fs::read(path.with_extension("mlir")).unwrap())
}

fn planned(graph: &Graph, options: &LowerOptions) -> (Raised, Plan) {
    let raised = raise(graph).unwrap();
    let plan = plan(graph, &raised, options);
    (raised, plan)
}

fn smoothed(graph: &Graph, options: &LowerOptions) -> Graph {
    let (raised, plan) = planned(graph, options);
    let mut out = graph.clone();
    smooth(&mut out, &raised, &plan, Mode::Step).unwrap();
    fp8c_ir::verify(&out).unwrap();
    out
}

fn unit(seed: u32, stream: usize, i: usize) -> f32 {
    fp8c_float::stochastic_bits(seed, 0, stream as u32, i as u32) as f32 / u32::MAX as f32
}

/// An argument: matrices keep the size of what they multiply, vectors are gains, second moments are positive.
fn argument(ty: &Type, role: &str, seed: u32, at: usize) -> Tensor {
    let ty = ty.as_tensor().unwrap();
    let n = ty.elements().unwrap();
    let depth = ty.shape.iter().rev().nth(1).copied().unwrap_or(1) as f32;
    let value = |i: usize| match (ty.rank(), 2.0 * unit(seed, at, i) - 1.0) {
        _ if role == "second_moment" => 1e-3 + unit(seed, at, i) * 1e-2,
        (0 | 1, x) => 1.0 + 0.5 * x,
        (_, x) => x * (3.0 / depth).sqrt(),
    };
    match ty.elem {
        ElementType::I1 => Tensor::from_bools(ty.shape.clone(), (0..n).map(|i| unit(seed, at, i) < 0.5)),
        e if !e.is_float() => {
            Tensor::from_ints(ty.clone(), (0..n).map(|i| 3 + (unit(seed, at, i) * 8.0) as i64).collect())
        }
        _ => Tensor::rounded(ty.clone(), (0..n).map(value).collect()),
    }
}

fn arguments(graph: &Graph, raised: &Raised, seed: u32) -> Vec<Tensor> {
    let make = |(i, &v)| argument(graph.ty(v), raised.input_role(i), seed, i);
    raised.args.iter().enumerate().map(make).collect()
}

/// Runs the smoothed function on random inputs, with factors of the step before that are random powers of two, and
/// returns how many activations were smoothed.
fn preserves(name: &str, graph: &Graph, smoothing: Smoothing, timing: Timing) -> usize {
    let options = options(smoothing, timing);
    let (raised, plan) = planned(graph, &options);
    if plan.smoothed.is_empty() {
        return 0;
    }
    let other = smoothed(graph, &options);
    for seed in 0..2 {
        let mut args = arguments(graph, &raised, seed);
        let base = run_main(graph, &args).unwrap();
        if let Some(&state) = other.region(other.node(other.main().unwrap()).regions[0]).args.get(args.len())
        {
            let ty = other.ty(state).as_tensor().unwrap().clone();
            let power = |i| (unit(seed, 99, i) * 12.0 - 6.0).floor().exp2();
            let n = ty.elements().unwrap();
            args.push(Tensor::from_f32(ty, (0..n).map(power).collect()));
        }
        let found = run_main(&other, &args).unwrap();
        for (i, (a, b)) in base.iter().zip(&found).enumerate() {
            let same = a.to_bytes() == b.to_bytes() || a == b;
            assert!(same, "{name}, {smoothing:?}, {timing:?}: result {i} differs");
        }
    }
    plan.smoothed.len()
}

const ALL: [(Smoothing, Timing); 4] = [
    (Smoothing::Channel, CURRENT),
    (Smoothing::Token, CURRENT),
    (Smoothing::Channel, DELAYED),
    (Smoothing::Token, DELAYED),
];

/// Every gated activation of the corpus: fused projections, experts, rematerialized layers, odd layouts, all kinds of gates.
#[test]
fn the_function_stays_the_same() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let paths = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path());
    let mut paths: Vec<PathBuf> = paths.filter(|p| p.extension().is_some_and(|e| e == "mlir")).collect();
    paths.push(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/square/step.mlir"));
    // In F16 random factors lead to subnormals, where a power of two is not exact.
    paths.retain(|p| !p.ends_with("swiglu_f16.mlir"));
    let mut seen = [0; 4];
    for path in paths {
        let graph = canonical(&std::fs::read(&path).unwrap());
        for (at, (smoothing, timing)) in ALL.into_iter().enumerate() {
            seen[at] += preserves(&path.display().to_string(), &graph, smoothing, timing);
        }
    }
    // Factors of the step before are not carried into loops.
    let [channel, token, channel_before, token_before] = seen;
    assert!(channel == token && channel_before == token_before && channel > channel_before, "{seen:?}");
    assert!(channel_before > 80, "{seen:?}");
}

/// The pass by name is the same as smoothing with its recipe.
#[test]
fn the_pass_smooths_what_a_recipe_says() {
    let mut graph = canonical(STEP.as_bytes());
    let steps = parse_pipeline("smooth{recipe=delayed}", fp8c_passes::PASSES).unwrap();
    run_passes(&mut graph, &steps, |_, _| {}).unwrap();
    assert_eq!(factors(&graph).len(), 0);
    let steps = parse_pipeline("smooth", fp8c_passes::PASSES).unwrap();
    run_passes(&mut graph, &steps, |_, _| {}).unwrap();
    assert_eq!(factors(&graph).len(), 1);
}

/// A ReGLU block on four tokens of four channels, with gradients of w1 and w3. With the identity for %x, and a gate of
/// ones, %z is %w1.
const STEP: &str = include_str!("../../lit-tests/recipes/Inputs/gated.mlir");

fn square(value: impl Fn(usize) -> f32) -> Tensor {
    Tensor::rounded(TensorType::new([4, 4], ElementType::BF16), (0..16).map(value).collect())
}

/// Arguments of the step that make %z what is given.
fn with_z(z: [f32; 16]) -> Vec<Tensor> {
    let one = |i: usize| if i.is_multiple_of(5) { 1.0 } else { 0.0 };
    // The gate of ones, through the identity.
    vec![square(|i| z[i]), square(|_| 1.0), square(|i| unit(3, 0, i) - 0.5), square(one)]
}

/// Nodes that smoothing makes factors with.
fn factors(graph: &Graph) -> Vec<fp8c_ir::NodeId> {
    let all = graph.walk(graph.body());
    all.into_iter().filter(|&n| graph.name(n) == "fp8.current_scale").collect()
}

/// The ops that make both operands of the product named `result`, and the op behind it; a dash where it is none of smoothing's.
fn around(graph: &Graph, result: &str) -> [&'static str; 3] {
    let names = ["fp8.scale_by", "fp8.unscale_by"];
    let known = |name: &str| names.into_iter().find(|n| *n == name).map_or("-", |n| &n[4..]);
    let all = graph.walk(graph.body());
    let named = |&n: &fp8c_ir::NodeId| {
        let node = graph.node(n);
        node.results.first().is_some_and(|&v| graph.value(v).name.as_deref() == Some(result))
    };
    let found = all.into_iter().find(named).unwrap();
    let (dot, behind) = match known(graph.name(found)) {
        "-" => (found, "-"),
        behind => (graph.def_node(graph.node(found).operands[0]).unwrap(), behind),
    };
    assert_eq!(graph.name(dot), "stablehlo.dot_general");
    let made = |side: usize| {
        let value = fp8c_passes::factors::unmoved(graph, graph.node(dot).operands[side]);
        graph.def_node(value).map_or("-", |n| known(graph.name(n)))
    };
    [made(0), made(1), behind]
}

#[test]
fn factors_stand_where_they_cost_nothing() {
    let graph = canonical(STEP.as_bytes());
    let of = |smoothing| {
        let smoothed = smoothed(&graph, &options(smoothing, CURRENT));
        ["u", "g", "y", "dw3", "dz", "dw1"].map(|name| around(&smoothed, name))
    };
    let same = ["-"; 3];
    let (fprop, wgrad) = (["unscale_by", "scale_by", "-"], ["unscale_by", "-", "scale_by"]);
    assert_eq!(of(Smoothing::Channel), [same, same, fprop, wgrad, same, same]);
    let (fprop, wgrad) = (["unscale_by", "-", "scale_by"], ["unscale_by", "scale_by", "-"]);
    let dgrad = ["scale_by", "-", "unscale_by"];
    assert_eq!(of(Smoothing::Token), [same, same, fprop, wgrad, dgrad, same]);
    assert_eq!(of(Smoothing::None), [same; 6]);
}

/// What the factors of a smoothed step are on these arguments, and the state it returns.
fn run_factors(graph: &Graph, args: &[Tensor]) -> (Vec<f64>, Vec<Tensor>) {
    let wanted = factors(graph)[0];
    let mut found = vec![];
    let mut observe = |node, results: &[Tensor]| {
        if node == wanted {
            found = results[0].to_f64s();
        }
    };
    let results = fp8c_ir::interp::run_main_observed(graph, args, &mut observe).unwrap();
    (found, results)
}

/// Channel maxima 3, 0.25, 0 and not finite; token maxima 3, 2.5, 0.25 and not finite.
fn by_hand(bad: f32) -> Vec<Tensor> {
    with_z([
        3.0, 0.125, 0.0, 0.5, //
        -2.5, 0.25, 0.0, 1.0, //
        0.125, -0.25, 0.0, 0.0, //
        1.0, 0.0, 0.0, bad,
    ])
}

#[test]
fn factors_by_hand() {
    let graph = canonical(STEP.as_bytes());
    let channel = smoothed(&graph, &options(Smoothing::Channel, CURRENT));
    assert_eq!(run_factors(&channel, &by_hand(0.0)).0, [4.0, 0.25, 1.0, 1.0]);
    assert_eq!(run_factors(&channel, &by_hand(5.0)).0, [4.0, 0.25, 1.0, 8.0]);
    assert_eq!(run_factors(&channel, &by_hand(1024.0)).0, [4.0, 0.25, 1.0, 1024.0]);
    let token = smoothed(&graph, &options(Smoothing::Token, CURRENT));
    assert_eq!(run_factors(&token, &by_hand(0.0)).0, [4.0, 4.0, 0.25, 1.0]);
    assert_eq!(run_factors(&token, &by_hand(1024.0)).0, [4.0, 4.0, 0.25, 1024.0]);
    for bad in [f32::NAN, f32::INFINITY] {
        // Zero times it is NaN: through the identity it reaches every token of its channel, and no other channel.
        assert_eq!(run_factors(&channel, &by_hand(bad)).0, [4.0, 0.25, 1.0, 1.0], "{bad}");
        assert_eq!(run_factors(&token, &by_hand(bad)).0, [1.0; 4], "{bad}");
    }
}

/// Per token, factors come from the linear branch: a large gate does not count.
#[test]
fn tokens_are_measured_on_the_linear_branch() {
    let graph = canonical(STEP.as_bytes());
    let mut args = by_hand(0.0);
    args[1] = square(|_| 64.0);
    let of = |smoothing| run_factors(&smoothed(&graph, &options(smoothing, CURRENT)), &args).0;
    assert_eq!(of(Smoothing::Token), [4.0, 4.0, 0.25, 1.0]);
    assert_eq!(of(Smoothing::Channel), [256.0, 16.0, 1.0, 64.0]);
}

/// Where the branch lies transposed to the activation, the activation is measured: the factors are the tokens' all the same.
#[test]
fn a_transposed_branch_is_not_taken_for_tokens() {
    let text = STEP.replace(
        "%z = stablehlo.multiply %u, %a : tensor<4x4xbf16>",
        r"
  %p = stablehlo.multiply %u, %a : tensor<4x4xbf16>
  %t = stablehlo.transpose %p, dims = [1, 0] : (tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %c = stablehlo.convert %t : (tensor<4x4xbf16>) -> tensor<4x4xf32>
  %d = stablehlo.convert %c : (tensor<4x4xf32>) -> tensor<4x4xbf16>
  %z = stablehlo.transpose %d, dims = [1, 0] : (tensor<4x4xbf16>) -> tensor<4x4xbf16>",
    );
    let graph = canonical(text.as_bytes());
    let token = smoothed(&graph, &options(Smoothing::Token, CURRENT));
    assert_eq!(run_factors(&token, &by_hand(0.0)).0, [4.0, 4.0, 0.25, 1.0]);
    for (smoothing, timing) in ALL {
        assert_eq!(preserves("transposed", &graph, smoothing, timing), 1);
    }
}

/// The results of two layers are added, so they have one gradient; each layer scales it with its own factors.
#[test]
fn layers_whose_results_are_added() {
    let text = STEP
        .replace("%x: tensor<4x4xbf16>)", "%x: tensor<4x4xbf16>, %v1: tensor<4x4xbf16>, %v3: tensor<4x4xbf16>)")
        .replace(
            "%y = stablehlo",
            r"%k = stablehlo.dot_general %x, %v1, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %z2 = stablehlo.multiply %k, %a : tensor<4x4xbf16>
  %y2 = stablehlo.dot_general %z2, %v3, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %y1 = stablehlo",
        )
        .replace("%dy = ", "%y = stablehlo.add %y1, %y2 : tensor<4x4xbf16>\n  %dy = ")
        .replace("%du = ", r"%dv3 = stablehlo.dot_general %z2, %dy, contracting_dims = [0] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %dz2 = stablehlo.dot_general %dy, %v3, contracting_dims = [1] x [1] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %dk = stablehlo.multiply %dz2, %a : tensor<4x4xbf16>
  %dv1 = stablehlo.dot_general %x, %dk, contracting_dims = [0] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %du = ")
        .replace("%n1 = ", r"%m1 = stablehlo.subtract %v1, %dv1 : tensor<4x4xbf16>
  %m3 = stablehlo.subtract %v3, %dv3 : tensor<4x4xbf16>
  %n1 = ")
        .replace("return %n1, %n3, %loss :", "return %n1, %n3, %loss, %m1, %m3 :")
        .replace("tensor<4x4xbf16>, tensor<f32>\n}", "tensor<4x4xbf16>, tensor<f32>, tensor<4x4xbf16>, tensor<4x4xbf16>\n}")
        .replace("tensor<4x4xbf16>, tensor<f32>) {", "tensor<4x4xbf16>, tensor<f32>, tensor<4x4xbf16>, tensor<4x4xbf16>) {");
    let graph = canonical(text.as_bytes());
    for (smoothing, timing) in ALL {
        assert_eq!(preserves("added", &graph, smoothing, timing), 2);
    }
}

fn lowered(options: &LowerOptions) -> Lowered {
    lower_to_fp8(&parse(STEP, fp8c_dialects::registry()).unwrap(), options).unwrap()
}

#[test]
fn delayed_factors_are_state() {
    let lowered = lowered(&options(Smoothing::Channel, DELAYED));
    let input = lowered.manifest.inputs.iter().find(|i| i.role == FACTORS).unwrap();
    assert_eq!((input.index, input.init.as_str(), &input.shape[..]), (4, "ones", &[4][..]));
    let output = lowered.manifest.outputs.iter().find(|o| o.feeds == Some(input.index)).unwrap();
    let init = run_main(&lowered.init, &[]).unwrap();
    assert_eq!(init[0].f32s().unwrap(), [1.0; 4]);
    let used = |args: &[Tensor]| {
        let graph = &lowered.step;
        let divides = |n: &fp8c_ir::NodeId| graph.name(*n) == "fp8.unscale_by";
        let divided = graph.walk(graph.body()).into_iter().find(divides).unwrap();
        let divided = graph.node(divided).operands[1];
        // All of the state is this activation's, so no slice of it is left.
        let main = graph.node(graph.main().unwrap()).regions[0];
        let at = graph.region(main).args.iter().position(|&v| v == divided).unwrap();
        (args[at].to_f64s(), run_main(graph, args).unwrap()[output.index].clone())
    };
    let mut args = by_hand(5.0);
    args.extend(init);
    let (first, next) = used(&args);
    assert_eq!((first, next.to_f64s()), (vec![1.0; 4], vec![4.0, 0.25, 1.0, 8.0]));
    args[input.index] = next;
    let (second, _) = used(&args);
    assert_eq!(second, [4.0, 0.25, 1.0, 8.0]);
    // The import measures them on its batch.
    let at = lowered.manifest.state_inputs.iter().position(|&i| i == input.index).unwrap();
    assert_eq!(run_main(&lowered.import, &by_hand(5.0)).unwrap()[at].to_f64s(), [4.0, 0.25, 1.0, 8.0]);
}

fn rows(lowered: &Lowered) -> Vec<&str> {
    lowered.manifest.tensors.iter().map(|t| t.name.as_str()).collect()
}

#[test]
fn what_bounds_itself_has_no_row() {
    // %w3 has one for the gradient of %z, the smoothed ones have none.
    let current = lowered(&options(Smoothing::Channel, CURRENT));
    assert_eq!(rows(&current), ["w1.input", "w1", "w2", "w3.grad", "w3", "w1.grad"]);
    let delayed = lowered(&options(Smoothing::Channel, DELAYED));
    assert_eq!(rows(&delayed), ["w1.input", "w1", "w2", "w3.input", "w3.grad", "w3", "w1.grad"]);
    let token = lowered(&options(Smoothing::Token, CURRENT));
    assert_eq!(rows(&token), ["w1.input", "w1", "w2", "w3.input", "w3", "w3.grad", "w1.grad"]);
    // The largest magnitude of the smoothed activation is 1 at most: 2^-8 takes it to 256, 2^-9 would be too small.
    let graph = &current.step;
    let scale_of = |operand: &str| {
        let all = graph.walk(graph.body());
        let quantizes = |n: &fp8c_ir::NodeId| {
            let made = graph.node(*n).operands.first().and_then(|&v| graph.def_node(v));
            graph.name(*n) == "fp8.quantize" && made.is_some_and(|m| graph.name(m) == operand)
        };
        let node = all.into_iter().find(quantizes).unwrap();
        graph.def_node(graph.node(node).operands[1]).unwrap()
    };
    assert_eq!(graph.name(scale_of("fp8.scale_by")), "fp8.current_scale");
    let fixed = scale_of("fp8.unscale_by");
    assert_eq!(graph.name(fixed), "stablehlo.constant");
    let mut found = vec![];
    let mut observe = |node, results: &[Tensor]| {
        if node == fixed {
            found = results[0].to_f64s();
        }
    };
    let mut args = by_hand(5.0);
    args.extend(run_main(&current.init, &[]).unwrap());
    fp8c_ir::interp::run_main_observed(graph, &args, &mut observe).unwrap();
    assert_eq!(found, [1.0 / 256.0]);
}

/// Reasons by product: (weight, what was decided).
fn kept(options: &LowerOptions) -> Vec<(usize, String)> {
    let graph = canonical(STEP.as_bytes());
    let (raised, plan) = planned(&graph, options);
    let decisions = raised.dots.iter().zip(&plan.decisions).filter(|(_, d)| d.formats.is_none());
    decisions.map(|(dot, d)| (dot.weight.unwrap(), d.reason.clone())).collect()
}

#[test]
fn the_linear_layer_behind_can_stay() {
    let mut options = options(Smoothing::None, CURRENT);
    options.recipe = Recipe::named("fp8-swiglu-bf16").unwrap();
    let reason = "takes a gated activation: kept by the recipe fp8-swiglu-bf16 (activation.keep_bf16)";
    assert_eq!(kept(&options), vec![(2, reason.to_string()); 3], "its three products and no other");
    let lowered = lowered(&options);
    assert_eq!(rows(&lowered), ["w1.input", "w1", "w2", "w1.grad"]);
}

fn reasons(text: &str, options: &LowerOptions) -> Vec<(bool, String)> {
    let (_, plan) = planned(&canonical(text.as_bytes()), options);
    plan.activations.into_iter().map(|a| (a.smoothed, a.reason)).collect()
}

#[test]
fn what_cannot_be_smoothed_has_a_reason() {
    for smoothing in [Smoothing::Channel, Smoothing::Token] {
        let mut options = options(smoothing, CURRENT);
        assert!(reasons(STEP, &options)[0].0);
        // The first product behind it mixes two tokens.
        let mixed = r"
func.func @main(%w1: tensor<4x4xbf16>, %w2: tensor<4x4xbf16>, %w3: tensor<8x4xbf16>, %x: tensor<4x4xbf16>) -> tensor<2x4xbf16> {
  %u = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %g = stablehlo.dot_general %x, %w2, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  %none = stablehlo.constant dense<0.0> : tensor<4x4xbf16>
  %a = stablehlo.maximum %g, %none : tensor<4x4xbf16>
  %z = stablehlo.multiply %u, %a : tensor<4x4xbf16>
  %p = stablehlo.reshape %z : (tensor<4x4xbf16>) -> tensor<2x8xbf16>
  %y = stablehlo.dot_general %p, %w3, contracting_dims = [1] x [0] : (tensor<2x8xbf16>, tensor<8x4xbf16>) -> tensor<2x4xbf16>
  return %y : tensor<2x4xbf16>
}";
        let found = reasons(mixed, &options);
        assert_eq!(found.len(), 1);
        assert!(!found[0].0 && found[0].1.contains("mixes channels with tokens"), "{found:?}");
        options.keep_bf16.push("w3".into());
        let found = reasons(STEP, &options);
        let wanted = "left alone: the linear layer behind it is not quantized ('w3' is kept by --keep-bf16)";
        assert_eq!(found, [(false, wanted.to_string())]);
        let remarks = lowered(&options).remarks;
        assert!(
            remarks.iter().any(|r| r.action == "kept" && r.reason == format!("reglu: {wanted}")),
            "{remarks:?}"
        );
    }
}

/// A recomputed activation shares the factors and the static scale of the first.
#[test]
fn a_recomputed_activation_has_no_row_either() {
    for name in ["swiglu_remat", "swiglu_remat_elementwise", "unrolled_remat"] {
        let graph = variant(name);
        let options = options(Smoothing::Channel, CURRENT);
        let (_, plan) = planned(&graph, &options);
        let lowered = lower_to_fp8(&graph, &options).unwrap();
        let step = &lowered.step;
        let count = |op: &str, maker: &str| {
            let made = |n: &fp8c_ir::NodeId| {
                step.node(*n)
                    .operands
                    .iter()
                    .any(|&v| step.def_node(v).is_some_and(|m| step.name(m) == maker))
            };
            step.walk(step.body()).into_iter().filter(|n| step.name(*n) == op && made(n)).count()
        };
        let static_scales = count("fp8.quantize", "stablehlo.constant");
        assert!(static_scales >= plan.smoothed.len(), "{name}: {static_scales}");
        assert_eq!(count("fp8.quantize", "fp8.unscale_by"), static_scales, "{name}");
    }
}

#[test]
fn verification_accepts_every_way() {
    let text = include_str!("square/step.mlir");
    let base = parse(text, fp8c_dialects::registry()).unwrap();
    for (smoothing, timing) in ALL {
        let lowered = fp8c_passes::lower::lower(&base, &options(smoothing, timing)).unwrap();
        let found = verify_lowered(&base, &lowered.step, Some(&lowered.manifest), VerifyOptions::default());
        assert!(found.is_ok(), "{smoothing:?}, {timing:?}: {found:?}");
    }
}
