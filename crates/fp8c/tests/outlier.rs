//! One channel of a SwiGLU a million times larger than the others: per-tensor scales flush the others to zero, smoothing does
//! not. The whole picture, with three seeds, is in examples/outlier.

use fp8c::{Feed, Module, Npz, Recipe, TrainOptions, Trainer};

const DIR: &str = "../../examples/outlier";
const STEPS: usize = 60;

fn options(recipe: &str) -> fp8c::LowerOptions {
    let mut options = fp8c::default_options();
    options.recipe = Recipe::named(recipe).unwrap();
    options
}

/// Mean loss of the last 20 steps.
fn train(step: &str, recipe: &str) -> f64 {
    let module = Module::read(format!("{DIR}/{step}.mlir")).unwrap();
    let feeds = vec![Feed { argument: 24, array: "batches".into() }];
    let train = TrainOptions { steps: STEPS, feeds, ..TrainOptions::default() };
    let mut npz = Npz::open(format!("{DIR}/step_0.npz")).unwrap();
    let mut trainer = Trainer::new(&module, &options(recipe), &mut npz, &train).unwrap();
    let losses: Vec<f64> = (0..STEPS).map(|_| trainer.step().unwrap()).collect();
    losses[STEPS - 20..].iter().sum::<f64>() / 20.0
}

#[test]
fn smoothing_keeps_what_an_outlier_would_flush() {
    let bf16 = train("step", "bf16");
    let off = |step: &str, recipe: &str| train(step, recipe) / bf16 - 1.0;
    let (delayed, smooth, zeroed) =
        (off("step", "delayed"), off("step", "smooth-swiglu"), off("zeroed", "bf16"));
    println!("against BF16: delayed {delayed:+.3}, smooth-swiglu {smooth:+.3}, without SwiGLU {zeroed:+.3}");
    // What the SwiGLUs return is worth something, plain scaling loses all of it, smoothing next to nothing.
    assert!(zeroed > 0.05, "{zeroed}");
    assert!(delayed > 0.8 * zeroed, "{delayed}");
    assert!(smooth.abs() < 0.03, "{smooth}");
}

/// The part of the codes of both SwiGLUs' results that is zero, in the first step after the import.
fn flushed(recipe: &str) -> f64 {
    let module = Module::read(format!("{DIR}/step.mlir")).unwrap();
    let lowered = module.lower(&options(recipe)).unwrap();
    let mut npz = Npz::open(format!("{DIR}/step_0.npz")).unwrap();
    let given = npz.arguments(&module.parameters().unwrap()).unwrap();
    let state = module.with_graph(lowered.import.clone()).run(&given).unwrap();
    let mut args: Vec<_> = given.into_iter().map(Some).collect();
    args.resize(lowered.manifest.inputs.len(), None);
    for (&i, tensor) in lowered.manifest.state_inputs.iter().zip(state) {
        args[i] = Some(tensor);
    }
    let args: Vec<_> = args.into_iter().map(Option::unwrap).collect();
    let step = module.with_graph(lowered.step);
    let (mut zeros, mut all) = (0, 0);
    step.run_observed(&args, &mut |node, results| {
        let is_z = |t: &fp8c::Tensor| t.ty.to_string() == "tensor<128x64xf8E4M3FN>";
        if step.graph.name(node) == "stablehlo.convert" && is_z(&results[0]) {
            let codes = results[0].to_f64s();
            zeros += codes.iter().filter(|&&c| c == 0.0).count();
            all += codes.len();
        }
    })
    .unwrap();
    assert_eq!(all, 2 * 128 * 64, "both activations, once");
    zeros as f64 / all as f64
}

#[test]
fn most_results_become_zero_without_smoothing() {
    let (delayed, smooth) = (flushed("delayed"), flushed("smooth-swiglu"));
    println!("codes that are zero: delayed {delayed:.3}, smooth-swiglu {smooth:.3}");
    assert!(delayed > 0.9, "{delayed}");
    assert!(smooth < 0.05, "{smooth}");
}
