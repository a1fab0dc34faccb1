//! Whole lowered programs and manifests. After a change that is meant: `INSTA_UPDATE=always cargo test -p fp8c --test
//! snapshots`, and read the difference.

use std::path::Path;

use fp8c::{Emit, LowerOptions, Module, Recipe, default_options, files, target};

fn check(name: &str, path: &str, options: &LowerOptions) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    let lowered = Module::read(path).unwrap().lower(options).unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (file, bytes) in files::lowered(&lowered, Emit::Stablehlo, None) {
            let text = String::from_utf8(bytes).unwrap();
            insta::assert_snapshot!(format!("{name}.{file}"), text);
        }
    });
}

fn delayed() -> LowerOptions {
    LowerOptions { recipe: Recipe::named("delayed").unwrap(), ..default_options() }
}

#[test]
fn two_linear_layers() {
    check("linear", "lit-tests/recipes/Inputs/linear.mlir", &delayed());
}

#[test]
fn a_recipe_without_powers_of_two_on_gpus() {
    let gpu = target::target("xla-gpu").unwrap();
    let recipe = Recipe::from_json(include_str!("../../../lit-tests/recipes/Inputs/exact.json")).unwrap();
    let options = LowerOptions { recipe, target: gpu, ..default_options() };
    check("linear_exact_gpu", "lit-tests/recipes/Inputs/linear.mlir", &options);
}

#[test]
fn stored_moments() {
    let recipe = Recipe::from_json(include_str!("../../../lit-tests/recipes/Inputs/moments.json")).unwrap();
    let options = LowerOptions { recipe, ..default_options() };
    check("momentum", "lit-tests/recipes/Inputs/momentum.mlir", &options);
}

#[test]
fn gradient_descent_variant() {
    check("sgd_plain", "tests/variants/sgd_plain.mlir", &delayed());
}

#[test]
fn layers_in_a_scan() {
    check("scan_layers", "tests/variants/scan_layers.mlir", &delayed());
}

/// Two devices hold half of each weight and half of the batch; layers in a scan, computed again.
#[test]
fn sharded_layers() {
    check("sharded_scan", "lit-tests/recipes/Inputs/sharded_scan.mlir", &delayed());
}

#[test]
fn llama() {
    check("llama", "examples/llama/step.mlir", &delayed());
}
