//! What steps are made with besides averages: bias correction, Nesterov momentum, decay.

use std::path::PathBuf;

use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::raise::justify::justify;
use fp8c_passes::raise::raise;

/// What the steps of a variant's parameters are made with, each once.
fn steps(path: &std::path::Path) -> Vec<&'static str> {
    let text = std::fs::read(path).unwrap();
    let (_, mut graph) = fp8c_ir::parse_bytes(&text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    run_passes(&mut graph, &passes.map(|pass| Step { pass, options: vec![] }), |_, _| {}).unwrap();
    let found = raise(&graph).unwrap();
    let why = justify(&graph, &found);
    let mut names: Vec<&str> = why.steps.iter().flatten().map(|j| j.meaning).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn steps_of_the_variants() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let (corrected, decay) = ("nn.bias_corrected", ["nn.decayed", "nn.decayed_sum"]);
    let wanted: &[(&str, &[&str])] = &[
        ("adam_lerp", &[corrected]),
        ("adam_amsgrad", &[corrected]),
        // The correction is folded into the size of the step, and powers of the betas are state.
        ("adam_folded_correction", &[corrected]),
        ("adam_nesterov", &[corrected, "nn.nesterov", "nn.nesterov_sum"]),
        // Decay that is added to the gradient, and that of the weight itself.
        ("adam_coupled_decay", &[corrected, "nn.decayed_sum"]),
        ("adam_decay_first", &decay),
        ("optax_lion", &decay),
        ("optax_adamw_mu_bf16", &[corrected, decay[0], decay[1]]),
        ("optax_nadamw", &[corrected, decay[0], decay[1]]),
        ("optax_clip_schedule_masked", &[corrected, "nn.clipped", decay[0], decay[1]]),
        // AdamW; the running average of the parameters is no part of their step.
        ("parameter_average", &[corrected, decay[0], decay[1]]),
        ("optax_lamb", &[corrected, "nn.decayed_sum"]),
        // Steps with none of these.
        ("sgd_plain", &[]),
        ("optax_sgd_momentum", &[]),
        ("optax_rmsprop", &[]),
        ("optax_adagrad", &[]),
        ("teacher_network", &[]),
    ];
    for (name, wanted) in wanted {
        assert_eq!(steps(&root.join(format!("{name}.mlir"))), *wanted, "{name}");
    }
}
