//! The StableHLO project's self-checking programs: each is read, verified, printed, read again to the same text, and run,
//! its checks included.

use std::path::Path;

use fp8c_dialects::registry;
use fp8c_ir::interp::run_main;
use fp8c_ir::{PrintOptions, parse, print, verify};

fn check(text: &str) -> Result<(), String> {
    let graph = parse(text, registry()).map_err(|d| format!("parse: {d}"))?;
    verify(&graph).map_err(|d| format!("verify: {}", d[0]))?;
    let results = run_main(&graph, &[]).map_err(|d| format!("run: {d}"))?;
    for generic in [false, true] {
        let options = PrintOptions { generic, locations: false };
        let printed = print(&graph, registry(), options);
        let again =
            parse(&printed, registry()).map_err(|d| format!("parse what was printed: {d}\n{printed}"))?;
        verify(&again).map_err(|d| format!("verify what was printed: {}", d[0]))?;
        if print(&again, registry(), options) != printed {
            return Err(format!("prints differently the second time:\n{printed}"));
        }
        let same = run_main(&again, &[]).map_err(|d| format!("run what was printed: {d}"))?;
        // NaNs are not equal to themselves: compare bytes.
        if results.iter().map(|t| t.to_bytes()).ne(same.iter().map(|t| t.to_bytes())) {
            return Err("gives other results when printed and read again".into());
        }
    }
    Ok(())
}

#[test]
fn every_program_holds() {
    all_hold("tests/conformance", 292);
}

/// Ragged products of JAX as it prints them for a TPU, with what JAX's CPU backend makes of them: groups of rows, of what is summed
/// over and of batches, empty, too short, and of other sizes in each batch.
#[test]
fn ragged_products_are_those_of_jax() {
    all_hold("tests/ragged", 11);
}

fn all_hold(folder: &str, count: usize) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|e| e == "mlir"));
    files.sort();
    assert_eq!(files.len(), count);
    let mut failures = Vec::new();
    for file in &files {
        if let Err(why) = check(&std::fs::read_to_string(file).unwrap()) {
            failures.push(format!("{}: {why}", file.file_name().unwrap().to_string_lossy()));
        }
    }
    assert!(failures.is_empty(), "{} of {} fail:\n{}", failures.len(), files.len(), failures.join("\n"));
}
