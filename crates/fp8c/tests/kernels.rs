//! What programs are cut into: kernels, products and other steps, counted. A change of fusion shows here before it shows in time.
//! After a change that is meant: `INSTA_UPDATE=always cargo test -p fp8c --test kernels`, and read the difference.

#![cfg(feature = "cpu")]

mod common;

use std::fmt::Write;
use std::path::{Path, PathBuf};

use common::{variants, variants_in};
use fp8c::recipe::builtin;
use fp8c::{LowerOptions, Module, default_options, target};
use fp8c_kernel::{Capabilities, Program, Step, plan, simplified};

fn planned(module: &Module) -> Result<Program, String> {
    let graph = simplified(module.flat().map_err(|e| e.to_string())?, &Capabilities::CORE);
    plan(&graph, &Capabilities::CORE, &[]).map_err(|d| d.message)
}

/// Products on FP8 operands, and how many of them take their scale along.
fn scaled(program: &Program) -> (usize, usize) {
    let products = program.walk().into_iter().filter_map(|step| match step {
        Step::Product { product, .. } | Step::Ragged { product, .. } => Some(product),
        _ => None,
    });
    let coded: Vec<_> = products.filter(|p| p.lhs.is_fp8() && p.rhs.is_fp8()).collect();
    (coded.len(), coded.iter().filter(|p| p.scale.is_some()).count())
}

fn line(program: &Program) -> String {
    let mut text = format!("{} different kernels", program.kernels.len());
    for (name, n) in program.counts() {
        let _ = write!(text, ", {n} {name}");
    }
    let (coded, scaled) = scaled(program);
    if coded > 0 {
        let _ = write!(text, " ({scaled} of {coded} in FP8 with their scale)");
    }
    text
}

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/llama/step.mlir")
}

/// The step of the example under each recipe.
fn lowered() -> Vec<(String, Program)> {
    let cpu = target::target("cpu").unwrap();
    let module = Module::read(example()).unwrap();
    builtin()
        .into_iter()
        .map(|recipe| {
            let name = recipe.name.clone();
            let options = LowerOptions { recipe, target: cpu, ..default_options() };
            let step = module.lower(&options).unwrap().step;
            let module = module.with_graph(step);
            (name, planned(&module).unwrap())
        })
        .collect()
}

#[test]
fn the_corpus_is_cut_as_before() {
    let mut text = String::new();
    for (recipe, program) in lowered() {
        let _ = writeln!(text, "example, {recipe}: {}", line(&program));
    }
    for file in variants_in(&variants(), "mlir") {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        match planned(&Module::read(&file).unwrap()) {
            Ok(program) => writeln!(text, "{name}: {}", line(&program)).unwrap(),
            Err(why) => writeln!(text, "{name}: interpreted: {why}").unwrap(),
        }
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| insta::assert_snapshot!("kernels", text));
}

/// Recipes with a scale for each row, column or block: a kernel behind the product multiplies.
const BY_PART: [&str; 4] = ["rowwise", "columnwise", "blockwise", "mxfp8"];

/// One scale a tensor is a number by which the sums are multiplied while they are written.
#[test]
fn every_product_in_fp8_takes_its_scale_along() {
    let mut seen = 0;
    for (recipe, program) in lowered() {
        let (coded, scaled) = scaled(&program);
        let all = coded == 0 || !BY_PART.contains(&recipe.as_str());
        assert!(scaled <= coded && all == (scaled == coded), "{recipe}: {scaled} of {coded}");
        seen += scaled;
    }
    assert!(seen > 200, "{seen}");
}
