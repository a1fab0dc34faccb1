//! What probing finds, rules derive.

use std::path::PathBuf;

use fp8c_ir::Graph;
use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::raise::justify::{Justified, justify};
use fp8c_passes::raise::{Gate, Kind, Raised, raise, value_name};

fn justified(text: &[u8]) -> (Graph, Raised, Justified) {
    let (_, mut graph) = fp8c_ir::parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    let steps = passes.map(|pass| Step { pass, options: vec![] });
    run_passes(&mut graph, &steps, |_, _| {}).unwrap();
    let found = raise(&graph).unwrap();
    let why = justify(&graph, &found);
    (graph, found, why)
}

fn programs() -> Vec<(String, PathBuf)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = std::fs::read_dir(root.join("tests/variants")).unwrap().map(|e| e.unwrap().path());
    let mut paths: Vec<PathBuf> = files.filter(|p| p.extension().is_some_and(|e| e == "mlir")).collect();
    paths.push(root.join("examples/llama/step.mlir"));
    paths.sort();
    paths.into_iter().map(|p| (p.file_stem().unwrap().to_string_lossy().into_owned(), p)).collect()
}

#[test]
fn what_is_found_is_derived() {
    let (mut activations, mut moments, mut not) = (0, 0, Vec::new());
    for (name, path) in programs() {
        let (graph, found, why) = justified(&std::fs::read(path).unwrap());
        for (activation, why) in found.activations.iter().zip(&why.activations) {
            if !matches!(activation.gate, Gate::Bilinear | Gate::Other) {
                activations += 1;
                match why {
                    Some(why) => println!("{name} {} {} {}", activation.gate.name(), why.meaning, why.text()),
                    None => not.push(format!("{name}: {}", activation.gate.name())),
                }
            }
        }
        for (pair, why) in found.state.iter().zip(&why.state) {
            if matches!(pair.kind, Kind::FirstMoment | Kind::SecondMoment) {
                moments += 1;
                let what = value_name(&graph, found.args[pair.input]);
                match why {
                    Some(why) => println!("{name} {} {} {}", pair.kind.name(), why.meaning, why.text()),
                    None => not.push(format!("{name}: {} {what}", pair.kind.name())),
                }
            }
        }
    }
    println!("{activations} activations, {moments} moments");
    assert!(not.is_empty(), "{}", "never");
    println!("NOT:\n{}", not.join("\n"));
}
