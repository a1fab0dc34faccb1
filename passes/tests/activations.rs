//! Gated activations: who consumes them, in training steps of `tests/variants`, and spellings by hand.

use std::path::PathBuf;

use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::raise::{Raised, Role, raise};

fn raised(text: &[u8]) -> Raised {
    let (_, mut graph) = fp8c_ir::parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    let steps = passes.map(|pass| Step { pass, options: vec![] });
    run_passes(&mut graph, &steps, |_, _| {}).unwrap();
    raise(&graph).unwrap()
}

fn variants() -> Vec<(String, Raised)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "mlir"));
    paths.sort();
    let name = |p: &PathBuf| p.file_stem().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|p| (name(p), raised(&std::fs::read(p).unwrap()))).collect()
}

#[test]
fn every_trained_consumer_has_its_weight_gradient() {
    let mut seen = 0;
    for (name, found) in variants() {
        for activation in &found.activations {
            let of = |role, remat| {
                let dots = activation.consumers.iter().map(|c| &found.dots[c.dot]);
                dots.filter(|d| d.role == role && d.remat == remat).count()
            };
            let forward = of(Role::Fprop, false);
            let trained = found.dots.iter().any(|d| d.role == Role::Wgrad);
            println!(
                "{name} {:?} {forward} {} {} remat {} x{}",
                activation.gate,
                of(Role::Fprop, true),
                of(Role::Wgrad, false),
                activation.remat,
                activation.layers
            );
            assert!(forward >= 1, "{name}");
            assert_eq!(of(Role::Wgrad, false), if trained { forward } else { 0 }, "{name}");
            assert_eq!(of(Role::Dgrad, false), 0, "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 80, "only {seen} activations");
}
