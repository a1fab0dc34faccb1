//! Training: losses, comparison, feeds and state, and what is said when a loss is no number any more.

mod common;
use common::{fp8c, variant};
use serde_json::Value;

/// The words that train a variant on its own arrays, and the losses it should have.
fn words(name: &str) -> (Vec<String>, Vec<f64>) {
    let facts: Value =
        serde_json::from_slice(&std::fs::read(variant(&format!("{name}.json"))).unwrap()).unwrap();
    let mut words = vec!["train".to_string(), variant(&format!("{name}.mlir"))];
    words.extend(["--inputs".into(), variant(&format!("{name}.npz"))]);
    for (array, argument) in facts["feeds"].as_object().unwrap() {
        words.extend(["--feed".into(), format!("in_{:03}={array}", argument.as_u64().unwrap())]);
    }
    let losses = facts["loss_trajectory"].as_array().unwrap().iter().map(|l| l.as_f64().unwrap()).collect();
    (words, losses)
}

fn train(words: &[String], more: &[&str]) -> common::Outcome {
    let all: Vec<&str> = words.iter().map(String::as_str).chain(more.iter().copied()).collect();
    fp8c(&all)
}

/// Largest relative difference.
fn worst(losses: &Value, expected: &[f64]) -> f64 {
    let losses = losses.as_array().unwrap();
    assert_eq!(losses.len(), expected.len());
    let difference = |(a, b): (&Value, &f64)| (a.as_f64().unwrap() / b - 1.0).abs();
    losses.iter().zip(expected).map(difference).fold(0.0, f64::max)
}

#[test]
fn losses_follow_the_reference() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("losses.json");
    for name in ["sgd_plain", "optax_adamw_mu_bf16", "transposed_weights"] {
        let (words, expected) = words(name);
        let more =
            ["--steps", "12", "--compare", "bf16", "--recipe", "delayed", "--losses", file.to_str().unwrap()];
        train(&words, &more).ends(0).prints(&[
            "delayed",
            "bf16",
            "difference",
            "means of 10 steps",
            "\n   0-9",
        ]);
        let losses: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
        assert_eq!((&losses["recipe"], &losses["compare"]["recipe"]), (&"delayed".into(), &"bf16".into()));
        assert!(worst(&losses["compare"]["losses"], &expected) < 0.02, "{name}: {losses}");
        assert!(worst(&losses["losses"], &expected) < 0.04, "{name}: {losses}");
    }
}

#[test]
fn one_recipe_gives_steps_and_losses() {
    let (words, expected) = words("sgd_plain");
    let outcome = train(&words, &["--steps", "3", "--recipe", "bf16"]).ends(0);
    let rows: Vec<Vec<&str>> = outcome.out.lines().map(|l| l.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["step", "loss"]);
    for (step, row) in rows[1..].iter().enumerate() {
        assert_eq!(row[0], step.to_string());
        assert!((row[1].parse::<f64>().unwrap() / expected[step] - 1.0).abs() < 0.01);
    }
    train(&words, &["--steps", "3", "--start", "init"]).ends(0);
}

#[test]
fn moments_are_stored_from_either_start() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("losses.json");
    let recipe = concat!(env!("CARGO_MANIFEST_DIR"), "/../../lit-tests/recipes/Inputs/moments.json");
    for name in ["optax_adamw_mu_bf16", "optax_sgd_momentum"] {
        let (words, expected) = words(name);
        for start in ["import", "init"] {
            let more =
                ["--steps", "12", "--recipe", recipe, "--start", start, "--losses", file.to_str().unwrap()];
            train(&words, &more).ends(0);
            let losses: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
            assert!(worst(&losses["losses"], &expected) < 0.02, "{name} from {start}: {losses}");
        }
    }
}

#[test]
fn what_does_not_fit_is_named() {
    let (words, _) = words("sgd_plain");
    let cases: &[(&[&str], &[&str])] = &[
        (&["--steps", "13"], &["E0009", "tokens has 12 slices", "13 steps"]),
        (&["--steps", "1", "--feed", "in_009=tokens"], &["E0016", "in_009", "there are 5"]),
        (
            &["--steps", "1", "--feed", "in_000=tokens"],
            &["E0009", "tokens", "int32 [12, 4, 13]", "uint16 [?, 64, 32]"],
        ),
        (&["--steps", "2", "--state", "0:1"], &["E0010", "result 0 is", "argument 1"]),
        (&["--steps", "2", "--state", "99:1"], &["E0016", "'99' is no result"]),
    ];
    for (more, says) in cases {
        train(&words, more).ends(1).says(says);
    }
    let twice = train(&words, &["--steps", "1", "--feed", "in_004=gone"]);
    twice.ends(2).says(&["gives arg4 both tokens and gone"]);
    let (model, arrays) = (variant("sgd_plain.mlir"), variant("sgd_plain.npz"));
    let gone = fp8c(&["train", &model, "--inputs", &arrays, "--feed", "in_004=gone", "--steps", "1"]);
    gone.ends(1).says(&["E0009", "has no array gone"]);
    let model = variant("forward_logits.mlir");
    fp8c(&["train", &model, "--inputs", &arrays, "--steps", "1"]).ends(1).says(&["error[E0"]);
}

/// A weight that grows until an exponential overflows.
const GROWS: &str = "func.func @main(%w: tensor<2x2xf32>, %x: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<f32>) {
  %two = stablehlo.constant dense<2.0> : tensor<2x2xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %m = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
  %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
  %burst = stablehlo.exponential %y : tensor<2x2xf32>
  %sum = stablehlo.reduce(%burst init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
  %loss = stablehlo.add %sum, %m : tensor<f32>
  %next = stablehlo.multiply %w, %two : tensor<2x2xf32>
  return %next, %loss : tensor<2x2xf32>, tensor<f32>
}
";

#[test]
fn a_loss_that_is_no_number_is_traced_to_its_origin() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    let (model, npz) = (path("grows.mlir"), path("in.npz"));
    std::fs::write(&model, GROWS).unwrap();
    let ty = fp8c::TensorType::new([2, 2], fp8c_ir::ElementType::F32);
    for (weight, x, steps_before, says) in [
        (1.0, 1.0, 6, "%burst of stablehlo.exponential, tensor<2x2xf32>"),
        (100.0, 1.0, 0, "%burst of stablehlo.exponential, tensor<2x2xf32>"),
        (1.0, f64::NAN, 0, "argument 1, tensor<2x2xf32>, is not finite before the step"),
    ] {
        let tensor = |value| fp8c::Tensor::from_f64s(ty.clone(), vec![value; 4]);
        let mut bytes = Vec::new();
        fp8c::write_npz(&mut bytes, &[("in_000".into(), tensor(weight)), ("in_001".into(), tensor(x))])
            .unwrap();
        std::fs::write(&npz, bytes).unwrap();
        for recipe in ["bf16", "delayed"] {
            let words =
                ["train", &model, "--inputs", &npz, "--steps", "20", "--recipe", recipe, "--state", "0:0"];
            let place = if steps_before > 0 { "grows.mlir:7:" } else { "" };
            let loss = format!("the loss of step {steps_before} is ");
            let outcome = fp8c(&words).ends(1).says(&["error[E0013]", &loss, place, says]);
            assert_eq!(outcome.out.lines().count(), 1 + steps_before);
        }
    }
}

/// Every way to smooth, with moments in FP8, over the first ten steps of the Llama.
#[test]
fn every_way_to_smooth_trains() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/llama/step");
    let (model, arrays) = (format!("{example}.mlir"), format!("{example}.npz"));
    let default = fp8c(&["recipes", "smooth-swiglu"]).ends(0).out;
    for (smoothing, timing) in [("token", "current"), ("token", "delayed"), ("channel", "delayed")] {
        let mut made: Value = serde_json::from_str(&default).unwrap();
        made["activation"] = serde_json::json!({ "smoothing": smoothing, "timing": timing });
        std::fs::write(path("recipe.json"), made.to_string()).unwrap();
        let words =
            ["train", &model, "--inputs", &arrays, "--feed", "in_064=tokens", "--steps", "10", "--recipe"];
        let (recipe, found) = (path("recipe.json"), path("losses.json"));
        let more = [recipe.as_str(), "--compare", "bf16", "--losses", &found];
        let words: Vec<&str> = words.into_iter().chain(more).collect();
        fp8c(&words).ends(0);
        let losses: Value = serde_json::from_slice(&std::fs::read(path("losses.json")).unwrap()).unwrap();
        let mean =
            |run: &Value| run.as_array().unwrap().iter().map(|l| l.as_f64().unwrap()).sum::<f64>() / 10.0;
        let off = mean(&losses["losses"]) / mean(&losses["compare"]["losses"]) - 1.0;
        assert!(off.abs() < 0.015, "{smoothing}, {timing}: {off}");
    }
}

#[test]
fn recipes_are_compared_by_more_than_losses() {
    let dir = tempfile::tempdir().unwrap();
    let [losses, plot] = ["losses.json", "losses.svg"].map(|f| dir.path().join(f).display().to_string());
    let (words, expected) = words("sgd_plain");
    let more = ["--steps", "12", "--recipe", "delayed,rowwise,bf16", "--losses", &losses, "--plot", &plot];
    train(&words, &more).ends(0).prints(&[
        "means of 10 steps",
        "against bf16",
        "SQNR least, median dB",
        "quantized in one more step",
        "clamped",
    ]);
    let found: Value = serde_json::from_slice(&std::fs::read(&losses).unwrap()).unwrap();
    let others = found["others"].as_array().unwrap();
    assert_eq!((&found["recipe"], &others[0]["recipe"]), (&"delayed".into(), &"rowwise".into()));
    assert!(worst(&others[1]["losses"], &expected) < 0.02);
    // Each product has a ratio, and what was quantized was seen.
    for run in [&found, &others[0]] {
        let ratios = run["quality"]["sqnr_db"].as_object().unwrap();
        assert!(!ratios.is_empty() && ratios.values().all(|d| d.as_f64().unwrap() > 15.0), "{run}");
        assert!(run["quality"]["tensors"]["weight"]["values"].as_u64().unwrap() > 0);
    }
    let svg = std::fs::read_to_string(&plot).unwrap();
    assert!(svg.starts_with("<svg") && svg.contains("rowwise"));
    train(&words, &["--steps", "2", "--recipe", "delayed,rowwize"]).ends(2).says(&["rowwise"]);
}

#[test]
fn a_calibration_makes_static_scales() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("static.json").display().to_string();
    let (words, expected) = words("sgd_plain");
    train(&words, &["--steps", "12", "--recipe", "delayed", "--calibrate", &file]).ends(0);
    let recipe: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(recipe["scaling"]["timing"], "static");
    assert!(
        recipe["scaling"]["calibration"].as_object().unwrap().values().all(|m| m.as_f64().unwrap() > 0.0)
    );
    let losses = dir.path().join("losses.json").display().to_string();
    train(&words, &["--steps", "12", "--recipe", &file, "--start", "init", "--losses", &losses]).ends(0);
    let found: Value = serde_json::from_slice(&std::fs::read(&losses).unwrap()).unwrap();
    assert!(worst(&found["losses"], &expected) < 0.04);
    // It is of this step, and of a recipe that measures.
    let other = variant("swiglu_scan.mlir");
    fp8c(&["lower", &other, "--recipe", &file, "-o", "-"])
        .ends(1)
        .says(&["the calibration", "has no tensor"]);
    train(&words, &["--steps", "2", "--recipe", "current", "--calibrate", &file])
        .ends(1)
        .says(&["records no largest magnitudes", "--recipe delayed"]);
}

#[test]
fn a_run_changes_its_recipe() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    let (model, arrays) = (variant("sgd_plain.mlir"), variant("sgd_plain.npz"));
    let module = fp8c::Module::read(&model).unwrap();
    let types = module.parameters().unwrap();
    let given = {
        let mut npz = fp8c::Npz::open(&arrays).unwrap();
        let tokens = npz.tensor("in_004", &types[4]).ok();
        let tensors: Vec<fp8c::Tensor> = (0..types.len())
            .map(|i| match (i, &tokens) {
                (4, None) => fp8c::Tensor::zeros(types[4].clone()),
                _ => npz.tensor(&format!("in_{i:03}"), &types[i]).unwrap(),
            })
            .collect();
        tensors
    };
    let named: Vec<(String, fp8c::Tensor)> =
        given.iter().cloned().enumerate().map(|(i, t)| (format!("in_{i:03}"), t)).collect();
    fp8c::write_npz(std::fs::File::create(path("bf16.npz")).unwrap(), &named).unwrap();
    let convert = |from: &str, to: &str, state: &str, out: &str| {
        fp8c(&["convert", &model, &path(state), "--from", from, "--to", to, "-o", &path(out)])
    };
    convert("bf16", "delayed", "bf16.npz", "delayed.npz").ends(0);
    convert("delayed", "rowwise", "delayed.npz", "rowwise.npz").ends(0);
    convert("rowwise", "bf16", "rowwise.npz", "back.npz").ends(0);
    let mut back = fp8c::Npz::open(path("back.npz")).unwrap();
    for (i, tensor) in given.iter().enumerate() {
        assert_eq!(
            back.tensor(&format!("in_{i:03}"), &types[i]).unwrap().to_f64s(),
            tensor.to_f64s(),
            "in_{i:03}"
        );
    }
    convert("delayed", "bf16", "bf16.npz", "wrong.npz").ends(1).says(&["no array in_005"]);
}

#[test]
fn the_cheapest_recipe_that_keeps_a_bound() {
    let (model, arrays) = (variant("sgd_plain.mlir"), variant("sgd_plain.npz"));
    let dir = tempfile::tempdir().unwrap();
    let inputs = dir.path().join("inputs.npz").display().to_string();
    let module = fp8c::Module::read(&model).unwrap();
    let types = module.parameters().unwrap();
    let mut npz = fp8c::Npz::open(&arrays).unwrap();
    let tensor = |(i, ty): (usize, &fp8c::TensorType)| {
        let name = format!("in_{i:03}");
        let own = npz.tensor(&name, ty).unwrap_or_else(|_| fp8c::Tensor::zeros(ty.clone()));
        (name, own)
    };
    let named: Vec<_> = types.iter().enumerate().map(tensor).collect();
    fp8c::write_npz(std::fs::File::create(&inputs).unwrap(), &named).unwrap();
    let words = ["lower", &model, "--recipe", "auto", "--inputs", &inputs, "-o", "-"];
    fp8c(&words).ends(0).says(&["recipes for at least 25 dB", "dot_000"]);
    // Nothing in FP8 is that near.
    fp8c(&[&words[..], &["--error-bound", "90"]].concat()).ends(0).says(&["no product is in FP8"]);
    fp8c(&["lower", &model, "--recipe", "auto", "-o", "-"]).ends(2).says(&["it needs --inputs"]);
    fp8c(&["lower", &model, "--inputs", &inputs, "-o", "-"]).ends(2).says(&["--inputs is for --recipe auto"]);
}
