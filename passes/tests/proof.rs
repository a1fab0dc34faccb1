//! `verify` proves what lowering makes, without a run: every variant under every built-in recipe.

use std::path::{Path, PathBuf};

use fp8c_dialects::registry;
use fp8c_ir::graph::Graph;
use fp8c_passes::lower::lower;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{Recipe, builtin};
use fp8c_passes::verify::{Verdict, VerifyOptions, verify_lowered};

fn read(path: &Path) -> Graph {
    fp8c_ir::parse_bytes(&std::fs::read(path).unwrap(), registry()).unwrap().1
}

fn files(dir: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "mlir"));
    files.sort();
    files
}

/// The step as a file would hold it.
fn written(graph: &Graph) -> Graph {
    let text = fp8c_ir::print(graph, registry(), fp8c_ir::PrintOptions::default());
    fp8c_ir::parse(&text, registry()).unwrap()
}

/// What stood in the way of a proof.
fn obstacles(path: &Path, recipe: &Recipe) -> Option<String> {
    let base = read(path);
    let options = LowerOptions::new(recipe.clone(), fp8c_target::target("xla").unwrap());
    let lowered = match lower(&base, &options) {
        Ok(lowered) => lowered,
        Err(e) => return Some(format!("not lowered: {}", e.message)),
    };
    let found = verify_lowered(&base, &written(&lowered.step), Some(&lowered.manifest), options_of_env());
    match found {
        Ok(v) => match v.verdict {
            Verdict::Proved(_) => None,
            Verdict::Tried(why) if why.is_empty() => None,
            Verdict::Tried(why) => Some(format!("tried: {}", why.iter().map(|w| w.message.clone()).collect::<Vec<_>>().join("\n   "))),
        },
        Err(d) => Some(format!("rejected: {}", d.message)),
    }
}

fn options_of_env() -> VerifyOptions {
    VerifyOptions { prove: std::env::var("FP8C_TRIAL").is_err(), ..VerifyOptions::default() }
}

#[test]
fn variants() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let root = std::env::var("FP8C_MODELS").map_or(root, PathBuf::from);
    let (mut all, mut proved) = (0, 0);
    let only = std::env::var("FP8C_RECIPE").ok();
    for recipe in builtin().into_iter().filter(|r| only.as_ref().is_none_or(|o| *o == r.name)) {
        for path in files(&root) {
            all += 1;
            let name = path.file_stem().unwrap().to_string_lossy().to_string();
            if std::env::var("FP8C_ONLY").is_ok_and(|o| !name.contains(&o)) {
                continue;
            }
            match obstacles(&path, &recipe) {
                None => proved += 1,
                Some(why) => println!("{} {}: {why}", recipe.name, path.file_stem().unwrap().to_string_lossy()),
            }
        }
    }
    println!("{proved} of {all}");
    assert_eq!(proved, all);
}
