//! Stored optimizer state, on a step of AdamW small enough to follow by hand, and over all training steps of the corpus.

use fp8c_float::{Format, Overflow, pow2_scale, stochastic_bits};
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse, verify};
use fp8c_passes::inspect::inspect;
use fp8c_passes::lower::{Lowered, lower, lower_to_fp8};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{MomentGranularity, MomentTiming, Optimizer, Recipe, Rounding, StateFormat};

/// One linear layer trained by AdamW on a sum of squares; the second moment is stored in STORED. Declared aliases cross:
/// the buffer of %m becomes the new %v.
const STEP: &str = r"
func.func @main(%w: tensor<4x6xf32>, %m: tensor<4x6xf32> {tf.aliasing_output = 2 : i32}, %v: tensor<4x6xSTORED>, %t: tensor<i32>, %x: tensor<8x4xbf16>) -> (tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xSTORED>, tensor<i32>, tensor<f32>) {
  %one = stablehlo.constant dense<1> : tensor<i32>
  %n = stablehlo.add %t, %one : tensor<i32>
  %wb = stablehlo.convert %w : (tensor<4x6xf32>) -> tensor<4x6xbf16>
  %y = stablehlo.dot_general %x, %wb, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xbf16>
  %f = stablehlo.convert %y : (tensor<8x6xbf16>) -> tensor<8x6xf32>
  %q = stablehlo.multiply %f, %f : tensor<8x6xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<f32>
  %gb = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<8x4xbf16>, tensor<8x6xbf16>) -> tensor<4x6xbf16>
  %g = stablehlo.convert %gb : (tensor<4x6xbf16>) -> tensor<4x6xf32>
  %b1 = stablehlo.constant dense<0.9> : tensor<4x6xf32>
  %c1 = stablehlo.constant dense<0.1> : tensor<4x6xf32>
  %b2 = stablehlo.constant dense<0.95> : tensor<4x6xf32>
  %c2 = stablehlo.constant dense<0.05> : tensor<4x6xf32>
  %m1 = stablehlo.multiply %b1, %m : tensor<4x6xf32>
  %m2 = stablehlo.multiply %c1, %g : tensor<4x6xf32>
  %new_m = stablehlo.add %m1, %m2 : tensor<4x6xf32>
  %vf = stablehlo.convert %v : (tensor<4x6xSTORED>) -> tensor<4x6xf32>
  %v1 = stablehlo.multiply %b2, %vf : tensor<4x6xf32>
  %g2 = stablehlo.multiply %g, %g : tensor<4x6xf32>
  %v2 = stablehlo.multiply %c2, %g2 : tensor<4x6xf32>
  %v3 = stablehlo.add %v1, %v2 : tensor<4x6xf32>
  %new_v = stablehlo.convert %v3 : (tensor<4x6xf32>) -> tensor<4x6xSTORED>
  %root = stablehlo.sqrt %v3 : tensor<4x6xf32>
  %eps = stablehlo.constant dense<1.0e-8> : tensor<4x6xf32>
  %d = stablehlo.add %root, %eps : tensor<4x6xf32>
  %u = stablehlo.divide %new_m, %d : tensor<4x6xf32>
  %lr = stablehlo.constant dense<0.01> : tensor<4x6xf32>
  %s = stablehlo.multiply %lr, %u : tensor<4x6xf32>
  %new_w = stablehlo.subtract %w, %s : tensor<4x6xf32>
  return %new_w, %new_m, %new_v, %n, %loss : tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xSTORED>, tensor<i32>, tensor<f32>
}
";

const N: usize = 24;
const E4M3: ElementType = ElementType::Small(Format::F8E4M3FN);
const E5M2: ElementType = ElementType::Small(Format::F8E5M2);

fn graph(stored: &str) -> Graph {
    // A conversion from f32 to itself is none.
    parse(&STEP.replace("STORED", stored), fp8c_dialects::registry()).unwrap()
}

/// What is found does not depend on the machine: raising runs ops at a few points, whatever the size of what they are made for.
#[test]
fn tensors_that_no_machine_holds_have_moments() {
    let text = STEP.replace("STORED", "f32").replace("4x6x", "4194304x6291456x");
    let huge =
        parse(&text.replace("8x4x", "8x4194304x").replace("8x6x", "8x6291456x"), fp8c_dialects::registry());
    let optimizer = |graph: &Graph| {
        let recipe = Recipe { optimizer: fp8(), ..Recipe::named("delayed").unwrap() };
        let options = LowerOptions::new(recipe, fp8c_target::target("xla").unwrap());
        let inputs = lower(graph, &options).unwrap().manifest.inputs;
        inputs.into_iter().map(|i| (i.role, i.dtype)).collect::<Vec<_>>()
    };
    assert_eq!(optimizer(&huge.unwrap()), optimizer(&graph("f32")));
}

fn fp8() -> Optimizer {
    Optimizer { first: StateFormat::E4m3, second: StateFormat::E5m2, seed: 7, ..Optimizer::default() }
}

fn options(optimizer: Optimizer) -> LowerOptions {
    let recipe = Recipe { optimizer, ..Recipe::named("bf16").unwrap() };
    let target = fp8c_target::target("xla").unwrap();
    LowerOptions::new(recipe, target)
}

fn lowered(optimizer: Optimizer) -> Lowered {
    lower(&graph("f32"), &options(optimizer)).unwrap()
}

fn unit(seed: u32, i: usize) -> f32 {
    stochastic_bits(seed, 0, 0, i as u32) as f32 / u32::MAX as f32 - 0.5
}

fn tensor(shape: [i64; 2], elem: ElementType, value: impl Fn(usize) -> f32) -> Tensor {
    let n = (shape[0] * shape[1]) as usize;
    Tensor::rounded(TensorType::new(shape, elem), (0..n).map(value).collect())
}

/// A run in its midst: moments that are not zero, of many magnitudes.
fn inputs(elem: ElementType) -> Vec<Tensor> {
    let m = |i: usize| unit(2, i) * (-(i as f32)).exp2();
    vec![
        tensor([4, 6], ElementType::F32, |i| unit(1, i)),
        tensor([4, 6], ElementType::F32, m),
        tensor([4, 6], elem, |i| m(i) * m(i)),
        Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![5]),
        tensor([8, 4], ElementType::BF16, |i| unit(3, i)),
    ]
}

fn step(graph: &Graph, args: &[Tensor]) -> Vec<Tensor> {
    run_main(graph, args).unwrap()
}

/// The arguments of the lowered step, from those of the original.
fn imported(lowered: &Lowered, args: &[Tensor]) -> Vec<Tensor> {
    let mut out = args.to_vec();
    out.resize(lowered.manifest.inputs.len(), args[0].clone());
    for (&i, tensor) in lowered.manifest.state_inputs.iter().zip(step(&lowered.import, args)) {
        out[i] = tensor;
    }
    out
}

/// The arguments of the next step.
fn next(lowered: &Lowered, args: &[Tensor], results: &[Tensor]) -> Vec<Tensor> {
    let mut out = args.to_vec();
    for output in &lowered.manifest.outputs {
        output.feeds.into_iter().for_each(|i| out[i] = results[output.index].clone());
    }
    out
}

fn values(t: &Tensor) -> &[f32] {
    t.f32s().unwrap()
}

fn amax(t: &[f32]) -> f32 {
    t.iter().fold(0.0, |m: f32, v| m.max(v.abs()))
}

#[test]
fn arguments_results_and_manifest() {
    let lowered = lowered(fp8());
    let main = lowered.step.main().unwrap();
    let body = lowered.step.node(main).regions[0];
    let types: Vec<String> =
        lowered.step.region(body).args.iter().map(|&v| lowered.step.ty(v).to_string()).collect();
    let wanted = [
        "tensor<4x6xf32>",
        "tensor<4x6xf8E4M3FN>",
        "tensor<4x6xf8E5M2>",
        "tensor<i32>",
        "tensor<8x4xbf16>",
        "tensor<2xf32>",
        "tensor<ui32>",
    ];
    assert_eq!(types, wanted);
    // %m and the new %v are no longer of one type.
    let attrs = format!("{:?}", lowered.step.node(main).attr("arg_attrs"));
    assert!(!attrs.contains("aliasing"), "{attrs}");
    let m = &lowered.manifest;
    let roles: Vec<(&str, &str)> = m.inputs.iter().map(|i| (i.role.as_str(), i.dtype.as_str())).collect();
    let wanted = [
        ("master", "f32"),
        ("first_moment", "f8E4M3FN"),
        ("second_moment", "f8E5M2"),
        ("counter", "i32"),
        ("data", "bf16"),
        ("fp8_moment_scale", "f32"),
        ("rng_counter", "ui32"),
    ];
    assert_eq!(roles, wanted);
    let feeds: Vec<Option<usize>> = m.outputs.iter().map(|o| o.feeds).collect();
    assert_eq!(feeds, [Some(0), Some(1), Some(2), Some(3), None, Some(5), Some(6)]);
    assert_eq!(m.outputs[1].dtype, "f8E4M3FN");
    assert_eq!(m.state_inputs, [0, 1, 2, 3, 5, 6]);
    let rows: Vec<_> = m
        .tensors
        .iter()
        .map(|t| {
            let place = t.place.as_ref().unwrap();
            (t.row, t.role.as_str(), t.format.as_str(), t.granularity.as_str(), place.input, place.start)
        })
        .collect();
    let wanted = [(0, "moment1", "f8E4M3FN", "tensor", 1, 0), (1, "moment2", "f8E5M2", "tensor", 2, 1)];
    assert_eq!(rows, wanted);
    assert_eq!((m.inputs[5].init.as_str(), m.inputs[6].init.as_str()), ("ones", "zeros"));
    let init = step(&lowered.init, &[]);
    assert_eq!((values(&init[0]), init[1].ints().unwrap()), (&[1.0, 1.0][..], &[0][..]));
}

#[test]
fn the_update_is_made_of_unrounded_moments_and_the_next_step_of_codes() {
    let lowered = lowered(fp8());
    let args = imported(&lowered, &inputs(ElementType::F32));
    // What the original step makes of the moments that the codes stand for.
    let original: Vec<Tensor> = step(
        &lowered.export,
        &lowered.manifest.state_inputs.iter().map(|&i| args[i].clone()).collect::<Vec<_>>(),
    );
    let mut given = inputs(ElementType::F32);
    given[..4].clone_from_slice(&original);
    let (wanted, found) = (step(&graph("f32"), &given), step(&lowered.step, &args));
    for i in [0, 3, 4] {
        assert_eq!(found[i], wanted[i], "result {i}");
    }
    assert_eq!((args[6].ints().unwrap(), found[6].ints().unwrap()), (&[0][..], &[1][..]));
    for (i, format) in [(1, Format::F8E4M3FN), (2, Format::F8E5M2)] {
        let real = values(&wanted[i]);
        let scale = values(&found[5])[i - 1];
        assert_eq!(scale, pow2_scale(amax(real), format.max_finite()));
        for (at, (&x, &code)) in real.iter().zip(values(&found[i])).enumerate() {
            // The row among stored state, the counter before this step.
            let bits = stochastic_bits(7, 0, i as u32 - 1, at as u32);
            let wanted = format.decode(format.encode_stochastic(x / scale, bits, Overflow::Clamp));
            let kept = i == 2 && x != 0.0 && wanted == 0.0;
            assert_eq!(code, if kept { format.min_subnormal() } else { wanted }, "element {at} of {i}");
        }
    }
}

#[test]
fn the_legal_form_means_what_the_fp8_ops_mean() {
    let mut kinds = vec![];
    for granularity in [MomentGranularity::Tensor, MomentGranularity::Group] {
        for rounding in [Rounding::Stochastic, Rounding::Nearest] {
            for expand in [false, true] {
                kinds.push(Optimizer { granularity, rounding, expand, group: 5, ..fp8() });
            }
        }
    }
    kinds.push(Optimizer { first: StateFormat::Bf16, second: StateFormat::Bf16, ..fp8() });
    kinds.push(Optimizer { master: StateFormat::Fp16, ..fp8() });
    for (optimizer, pow2) in kinds.into_iter().flat_map(|o| [(o.clone(), true), (o, false)]) {
        let mut options = options(optimizer);
        options.recipe.scaling.pow2 = pow2;
        for stored in ["f32", "bf16"] {
            let legal = lower(&graph(stored), &options).unwrap();
            let ops = lower_to_fp8(&graph(stored), &options).unwrap();
            let elem = if stored == "f32" { ElementType::F32 } else { ElementType::BF16 };
            let given = inputs(elem);
            assert_eq!(step(&legal.import, &given), step(&ops.import, &given));
            let mut args = imported(&legal, &given);
            let what = format!("{:?}", options.recipe.optimizer);
            for _ in 0..3 {
                let (a, b) = (step(&legal.step, &args), step(&ops.step, &args));
                assert_eq!(a, b, "{what}");
                args = next(&legal, &args, &a);
            }
            let state: Vec<Tensor> = legal.manifest.state_inputs.iter().map(|&i| args[i].clone()).collect();
            assert_eq!(step(&legal.export, &state), step(&ops.export, &state), "{what}");
        }
    }
}

#[test]
fn moments_come_back_within_the_formats_steps() {
    // Half a step of E4M3 and E5M2 when rounded to the nearest, a whole one else.
    for (rounding, steps) in [(Rounding::Nearest, 0.5), (Rounding::Stochastic, 1.0)] {
        let groups = MomentGranularity::Group;
        let lowered = lowered(Optimizer { rounding, granularity: groups, group: 4, ..fp8() });
        let given = inputs(ElementType::F32);
        let back = step(&lowered.export, &step(&lowered.import, &given));
        for (i, step) in [(1, 1.0 / 8.0), (2, 1.0 / 4.0)] {
            for (a, b) in values(&given[i]).iter().zip(values(&back[i])) {
                assert!((a - b).abs() <= steps * step * a.abs() * 1.0001, "{i}: {a} came back as {b}");
            }
        }
        assert_eq!((&back[0], &back[3]), (&given[0], &given[3]));
    }
}

#[test]
fn a_second_moment_decays_only_with_stochastic_rounding() {
    let left = |rounding| {
        let lowered = lowered(Optimizer { rounding, ..fp8() });
        let mut given = inputs(ElementType::F32);
        given[2] = tensor([4, 6], ElementType::F32, |_| 1.0);
        // No gradient: each step takes 5 % away.
        given[4] = tensor([8, 4], ElementType::BF16, |_| 0.0);
        let mut args = imported(&lowered, &given);
        for _ in 0..20 {
            args = next(&lowered, &args, &step(&lowered.step, &args));
        }
        let state: Vec<Tensor> = lowered.manifest.state_inputs.iter().map(|&i| args[i].clone()).collect();
        values(&step(&lowered.export, &state)[2]).iter().sum::<f32>() / N as f32
    };
    let exact = 0.95f32.powi(20);
    assert_eq!(left(Rounding::Nearest), 1.0);
    let stochastic = left(Rounding::Stochastic);
    assert!((stochastic / exact - 1.0).abs() < 0.2, "{stochastic} beside {exact}");
}

#[test]
fn zero_nan_and_infinity() {
    let lowered = lowered(fp8());
    let mut given = inputs(ElementType::F32);
    given[1] = tensor([4, 6], ElementType::F32, |_| 0.0);
    given[2] = given[1].clone();
    let args = imported(&lowered, &given);
    assert!(values(&args[1]).iter().chain(values(&args[2])).all(|&c| c == 0.0));
    assert_eq!(values(&args[5]), [1.0, 1.0]);
    let special = [f32::NAN, f32::INFINITY, f32::NEG_INFINITY, 0.25];
    given[1] = tensor([4, 6], ElementType::F32, |i| special[i % 4]);
    let args = imported(&lowered, &given);
    assert_eq!(values(&args[5])[0], 1.0);
    for (i, c) in values(&args[1]).iter().enumerate() {
        assert!(if i % 4 == 3 { *c == 0.25 } else { c.is_nan() }, "{i}: {c}");
    }
}

#[test]
fn a_narrow_moment_is_quantized_from_what_it_was_rounded_from() {
    let lowered =
        lower(&graph("bf16"), &options(Optimizer { rounding: Rounding::Nearest, ..fp8() })).unwrap();
    let ops = lower_to_fp8(&graph("bf16"), &options(fp8())).unwrap();
    let quantized: Vec<String> = ops
        .step
        .walk(ops.step.body())
        .into_iter()
        .filter(|&n| ops.step.name(n) == "fp8.quantize_stochastic")
        .map(|n| ops.step.ty(ops.step.node(n).operands[0]).to_string())
        .collect();
    assert_eq!(quantized, ["tensor<4x6xf32>", "tensor<4x6xf32>"]);
    // The step sees the moment in its own type.
    let args = imported(&lowered, &inputs(ElementType::BF16));
    assert_eq!(args[2].ty.elem, E5M2);
    let back = step(
        &lowered.export,
        &lowered.manifest.state_inputs.iter().map(|&i| args[i].clone()).collect::<Vec<_>>(),
    );
    assert_eq!(back[2].ty.elem, ElementType::BF16);
}

#[test]
fn inspect_says_where_state_is_stored_and_how_much_it_takes() {
    let found = inspect(&graph("f32"), &options(Optimizer { master: StateFormat::Fp16, ..fp8() })).unwrap();
    let storage: Vec<&str> = found.state.iter().map(|s| s.storage.as_str()).collect();
    assert_eq!(storage, ["f16", "f8E4M3FN", "f8E5M2", "i32"]);
    assert!(
        found.state[1]
            .reason
            .contains("stored in f8E4M3FN, with a power-of-two scale for the tensor, rounded stochastically")
    );
    let actions: Vec<&str> =
        found.remarks.iter().filter(|r| r.kind == "state").map(|r| r.action.as_str()).collect();
    assert_eq!(actions, ["narrowed", "fp8", "fp8", "kept"]);
    assert_eq!(found.summary.state_bytes_before, 3 * N as i64 * 4 + 4);
    // Codes, three scales, two counters.
    assert_eq!(found.summary.state_bytes_after, N as i64 * (2 + 1 + 1) + 3 * 4 + 4 + 4);
    let bf16 = Optimizer { second: StateFormat::Bf16, rounding: Rounding::Nearest, ..fp8() };
    let found = inspect(&graph("bf16"), &options(bf16)).unwrap();
    assert!(found.state[2].reason.contains("stays bf16: it is stored in as few bits already"));
}

#[test]
fn formats_follow_target_and_override() {
    let mut options = options(Optimizer { second: StateFormat::E4m3, ..fp8() });
    options.e4m3 = Some(Format::F8E4M3);
    let lowered = lower(&graph("f32"), &options).unwrap();
    let formats: Vec<(&str, f64)> =
        lowered.manifest.tensors.iter().map(|t| (t.format.as_str(), t.max)).collect();
    assert_eq!(formats, [("f8E4M3", 240.0), ("f8E4M3", 240.0)]);
}

#[test]
fn rows_and_arrays_come_behind_those_of_products() {
    let recipe = Recipe { optimizer: fp8(), ..Recipe::named("delayed").unwrap() };
    let mut options = options(fp8());
    options.recipe = recipe;
    options.recipe.keep_bf16.sites.clear();
    let lowered = lower(&graph("f32"), &options).unwrap();
    let added: Vec<&str> = lowered.manifest.inputs[5..].iter().map(|i| i.name.as_str()).collect();
    assert_eq!(added, ["fp8_scale", "fp8_amax_history", "fp8_moment_scale", "rng_counter"]);
    let rows: Vec<(usize, &str)> =
        lowered.manifest.tensors.iter().map(|t| (t.row, t.role.as_str())).collect();
    assert_eq!(rows[rows.len() - 2..], [(rows.len() - 2, "moment1"), (rows.len() - 1, "moment2")]);
    assert!(lowered.manifest.tensors[..rows.len() - 2].iter().all(|t| t.place.is_none()));
    let args = imported(&lowered, &inputs(ElementType::F32));
    assert_eq!((args[1].ty.elem, args[2].ty.elem), (E4M3, E5M2));
    assert_eq!(step(&lowered.step, &args).len(), lowered.manifest.outputs.len());
}

#[test]
fn scales_of_the_step_before_give_this_steps_codes() {
    let lowered = lowered(Optimizer { timing: MomentTiming::Delayed, ..fp8() });
    let place = |name: &str| lowered.manifest.inputs.iter().position(|i| i.name == name).unwrap();
    let [scale, made] = [place("fp8_moment_scale"), place("fp8_moment_next")];
    let args = imported(&lowered, &inputs(ElementType::F32));
    let after = next(&lowered, &args, &step(&lowered.step, &args));
    assert_eq!(values(&after[scale]), values(&args[made]), "codes have the scales that were made for them");
    // The import has seen the moments of this very step, so they fit, with a factor of two to spare.
    let exact = step(&graph("f32"), &inputs(ElementType::F32));
    for (i, max) in [(1, 448.0), (2, 57344.0)] {
        let largest = amax(values(&exact[i])) / values(&after[scale])[i - 1];
        assert!(largest <= max / 2.0 && largest > max / 4.0 * 0.99, "{largest} of {max}");
    }
    // A gradient a thousand times larger is cut off in this step, and no more in the next.
    let mut sudden = args.clone();
    sudden[4] = tensor([8, 4], ElementType::BF16, |i| 1000.0 * unit(3, i));
    let seen = next(&lowered, &sudden, &step(&lowered.step, &sudden));
    assert!(values(&seen[made])[0] > 16.0 * values(&seen[scale])[0]);
}

#[test]
fn a_bound_holds_whatever_the_gradient_is() {
    let lowered = lowered(Optimizer { timing: MomentTiming::Bound, rounding: Rounding::Nearest, ..fp8() });
    let place = |name: &str| lowered.manifest.inputs.iter().position(|i| i.name == name).unwrap();
    let [scale, largest] = [place("fp8_moment_scale"), place("fp8_moment_next")];
    let mut args = imported(&lowered, &inputs(ElementType::F32));
    for by in [1.0, 1000.0, 1.0, 0.0, 1e-4, 1e4] {
        args[4] = tensor([8, 4], ElementType::BF16, |i| by * unit(3, i));
        let state: Vec<Tensor> = lowered.manifest.state_inputs.iter().map(|&i| args[i].clone()).collect();
        let mut given = args[..5].to_vec();
        given[..4].clone_from_slice(&step(&lowered.export, &state));
        let (exact, found) = (step(&graph("f32"), &given), step(&lowered.step, &args));
        for (i, max) in [(1, 448.0), (2, 57344.0)] {
            let real = amax(values(&exact[i]));
            let scale = values(&found[scale])[i - 1];
            // Nothing is clamped, and of the range no more is left than the sum of two magnitudes and a power of two may.
            assert!(real <= scale * max, "{by}: {real} above {}", scale * max);
            assert!(real >= scale * max / 8.0, "{by}: {real} far below {}", scale * max);
            let stored = amax(values(&found[i])) * scale;
            assert_eq!(values(&found[largest])[i - 1], stored, "what is stored is at most that");
        }
        args = next(&lowered, &args, &found);
    }
}

#[test]
fn a_recipe_that_keeps_everything_changes_nothing() {
    let lowered = lowered(Optimizer::default());
    assert!(lowered.manifest.tensors.is_empty());
    assert_eq!(lowered.manifest.inputs.len(), 5);
    let given = inputs(ElementType::F32);
    assert_eq!(step(&lowered.step, &given), step(&graph("f32"), &given));
}

#[test]
fn all_optimizers_of_the_corpus() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let mut moments = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "mlir") {
            continue;
        }
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let graph = parse(&std::fs::read_to_string(&path).unwrap(), fp8c_dialects::registry()).unwrap();
        let options = options(Optimizer { master: StateFormat::Fp16, ..fp8() });
        let found = inspect(&graph, &options).unwrap();
        let lowered = lower(&graph, &options).unwrap_or_else(|d| panic!("{name}: {d}"));
        for program in [&lowered.step, &lowered.import, &lowered.export, &lowered.init] {
            verify(program).unwrap_or_else(|d| panic!("{name}: {}", d[0]));
        }
        for s in found.state.iter().filter(|s| s.kind.ends_with("_moment")) {
            let fp8 = s.storage.starts_with("f8");
            assert!(fp8 || s.reason.contains("; stays "), "{name}: {s:?}");
            assert_eq!(lowered.manifest.inputs[s.input].dtype, s.storage, "{name}");
            assert_eq!(lowered.manifest.outputs[s.output].dtype, s.storage, "{name}");
            moments += usize::from(fp8);
        }
    }
    assert!(moments > 150, "{moments}");
}
