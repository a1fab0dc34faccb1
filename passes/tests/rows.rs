//! Gradients of norms and activations are derived, in whole steps and however they are written.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fp8c_ir::Graph;
use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::raise::rows::find;

fn read(text: &[u8]) -> Graph {
    let (_, mut graph) = fp8c_ir::parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    run_passes(&mut graph, &passes.map(|pass| Step { pass, options: vec![] }), |_, _| {}).unwrap();
    graph
}

fn counts(graph: &Graph) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    find(graph).iter().for_each(|m| *counts.entry(m.why.meaning).or_default() += 1);
    counts
}

#[test]
#[ignore = "for a person: counts of the programs given in PROGRAMS"]
fn of_programs() {
    for path in std::env::var("PROGRAMS").unwrap_or_default().split_whitespace() {
        let graph = read(&std::fs::read(path).unwrap());
        let start = std::time::Instant::now();
        let counts = counts(&graph);
        println!("{path} {counts:?} {:?}", start.elapsed());
    }
}

#[test]
fn those_of_the_example() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/llama/step.mlir");
    let counts = counts(&read(&std::fs::read(path).unwrap()));
    // Two layers, each with attention, a gated activation and two norms, and a norm at the end.
    assert_eq!(counts.get("nn.softmax_grad"), Some(&2), "{counts:?}");
    assert_eq!(counts.get("nn.rms_norm_grad"), Some(&5), "{counts:?}");
}
