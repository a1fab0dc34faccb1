//! House rules of the whole repository.

#[path = "tidy/circles.rs"]
mod circles;
#[path = "tidy/movement.rs"]
mod movement;

use std::fs;
use std::path::{Path, PathBuf};

/// Crates that only one place may depend on.
const ONLY_IN: [(&str, &[&str]); 4] = [
    ("clap", &["crates/fp8c"]),
    ("melior", &["crates/fp8c-mlir"]),
    ("egg", &["crates/fp8c-egraph"]),
    ("pyo3", &["crates/fp8c-python"]),
];
/// Where Rust is.
const SOURCES: [&str; 4] = ["crates", "dialects", "passes", "runtime"];
/// A source file has fewer lines than this.
const MAX_LINES: usize = 600;
/// What each crate may depend on of the others: dependencies point one way.
const MAY_USE: [(&str, &[&str]); 17] = [
    ("crates/fp8c-owner", &[]),
    ("crates/fp8c-float", &[]),
    ("crates/fp8c-quant", &["fp8c-float"]),
    ("runtime/cpu", &["fp8c-float"]),
    ("runtime/c", &["fp8c-cpu"]),
    ("crates/fp8c-ir", &["fp8c-float"]),
    ("crates/fp8c-target", &["fp8c-float"]),
    ("dialects", &["fp8c-float", "fp8c-quant", "fp8c-ir"]),
    ("crates/fp8c-egraph", &["fp8c-float", "fp8c-ir", "fp8c-dialects", "fp8c-target"]),
    ("passes", &["fp8c-float", "fp8c-quant", "fp8c-ir", "fp8c-dialects", "fp8c-target", "fp8c-egraph"]),
    ("crates/fp8c-kernel", &["fp8c-float", "fp8c-ir", "fp8c-dialects"]),
    (
        "crates/fp8c-mlir",
        &["fp8c-float", "fp8c-ir", "fp8c-dialects", "fp8c-kernel", "fp8c-cpu", "fp8c-owner"],
    ),
    ("runtime/tpc", &["fp8c-float", "fp8c-owner"]),
    (
        "crates/fp8c-tpc",
        &["fp8c-float", "fp8c-ir", "fp8c-dialects", "fp8c-target", "fp8c-kernel", "fp8c-gaudi"],
    ),
    ("crates/fp8c-python", &[]),
    ("crates/fp8c-c", &[]),
    (
        "crates/fp8c",
        &[
            "fp8c-float",
            "fp8c-quant",
            "fp8c-ir",
            "fp8c-dialects",
            "fp8c-target",
            "fp8c-egraph",
            "fp8c-passes",
            "fp8c-cpu",
            "fp8c-mlir",
            "fp8c-gaudi",
            "fp8c-tpc",
        ],
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every file below a directory with this extension, as (path from the root, text).
fn sources(dir: &str, extension: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut stack = vec![root().join(dir)];
    while let Some(at) = stack.pop() {
        let skipped = at.file_name().is_some_and(|n| n == "target" || n == "snapshots" || n == ".venv");
        for entry in if skipped { vec![] } else { fs::read_dir(&at).unwrap().collect() } {
            let path = entry.unwrap().path();
            if path.is_dir() {
                stack.push(path);
            } else if path.extension().is_some_and(|e| e == extension) {
                let name = path.strip_prefix(root()).unwrap().display().to_string();
                out.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    out.sort();
    out
}

fn rust() -> Vec<(String, String)> {
    SOURCES.into_iter().flat_map(|dir| sources(dir, "rs")).collect()
}

fn manifests() -> Vec<(String, String)> {
    let all = SOURCES.into_iter().flat_map(|dir| sources(dir, "toml"));
    all.filter(|(name, _)| name.ends_with("Cargo.toml")).collect()
}

/// Names of the dependencies in a manifest, those for tests left out.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut inside = false;
    let mut out = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.trim() == "[dependencies]";
        } else if inside && let Some(end) = line.find(['.', ' ', '=']) {
            out.push(&line[..end]);
        }
    }
    out.retain(|name| !name.is_empty() && !name.starts_with('#'));
    out
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn heavy_crates_are_used_in_one_place_only() {
    let mut faults = Vec::new();
    for (file, text) in manifests() {
        let home = file.trim_end_matches("/Cargo.toml");
        for (name, allowed) in ONLY_IN {
            if dependencies(&text).contains(&name) && !allowed.contains(&home) {
                faults.push(format!("{file} depends on {name}; only {} may", allowed.join(", ")));
            }
        }
    }
    let cli = "crates/fp8c/src/cli/";
    let used = rust().into_iter().filter(|(file, text)| {
        text.contains("use clap::") && file.contains("/src/") && !file.starts_with(cli)
    });
    faults.extend(used.map(|(file, _)| format!("{file} uses clap; only {cli} may")));
    none(&faults);
}

/// Who makes code by MLIR is one crate's business, and that crate is named by the front door alone.
#[test]
fn nothing_else_names_mlir() {
    let named = rust().into_iter().filter(|(file, text)| {
        let inside = file.starts_with("crates/fp8c-mlir/") || file.contains("/tests/");
        let names = ["melior::", "mlir_sys::", "llvm_sys::"].iter().any(|word| text.contains(word));
        let door = file == "crates/fp8c/src/session/cpu.rs" || file == "crates/fp8c/src/code.rs";
        !inside && (names || text.contains("fp8c_mlir::") && !door)
    });
    none(&named.map(|(file, _)| format!("{file} names MLIR")).collect::<Vec<_>>());
}

#[test]
fn dependencies_point_one_way() {
    let mut faults = Vec::new();
    for (file, text) in manifests() {
        let home = file.trim_end_matches("/Cargo.toml");
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == home) else {
            faults.push(format!("{home} is not in this test's table of crates"));
            continue;
        };
        let wrong =
            dependencies(&text).into_iter().filter(|d| d.starts_with("fp8c-") && !allowed.contains(d));
        faults.extend(wrong.map(|d| format!("{home} must not know {d}")));
    }
    none(&faults);
}

#[test]
fn files_stay_small() {
    let mut faults = Vec::new();
    for (file, text) in rust() {
        let lines = text.lines().count();
        if lines >= MAX_LINES {
            faults.push(format!("{file} has {lines} lines, fewer than {MAX_LINES} are wanted"));
        }
    }
    none(&faults);
}

#[test]
fn nothing_is_left_undone() {
    let words = ["todo!", "unimplemented!", "dbg!", "FIXME", "XXX"];
    let here = file!().rsplit('/').next().unwrap();
    let mut faults = Vec::new();
    for (file, text) in rust().into_iter().filter(|(file, _)| !file.ends_with(here)) {
        let met = words.iter().filter(|word| text.contains(**word));
        faults.extend(met.map(|word| format!("{file} has {word}")));
    }
    none(&faults);
}

#[test]
fn every_file_says_what_it_is() {
    let bare = rust().into_iter().filter(|(_, text)| !text.starts_with("//!"));
    none(&bare.map(|(file, _)| format!("{file} does not start with a module comment")).collect::<Vec<_>>());
}

#[test]
fn every_pass_shows_before_and_after() {
    let mut faults = Vec::new();
    for name in fp8c::PASSES.iter().map(|p| p.name) {
        let own = format!("{}.rs", name.replace('-', "_"));
        let mut places =
            ["passes/src", "passes/src/rewrite"].map(|folder| format!("{folder}/{own}")).into_iter();
        let file = places.find(|file| root().join(file).exists()).unwrap_or(own);
        let text = fs::read_to_string(root().join(&file)).unwrap_or_default();
        let doc: String = text.lines().take_while(|l| l.starts_with("//!")).collect();
        for word in [&format!("`{name}`: "), "Before", "After", "```mlir"] {
            if !doc.contains(word) {
                faults.push(format!("the module comment of {file} has no {word}"));
            }
        }
    }
    none(&faults);
}

#[test]
fn libraries_do_not_panic_on_input() {
    let calls = [".unwrap()", ".expect(\"", "panic!(", "unreachable!("];
    let mut faults = Vec::new();
    for (file, text) in rust().into_iter().filter(|(file, _)| file.contains("/src/")) {
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let mut excused = false;
        for (number, line) in code.lines().enumerate() {
            excused |= line.contains("#[expect(clippy::") || line.contains("#[allow(clippy::");
            let comment = line.trim_start().starts_with("//");
            if !comment && calls.iter().any(|call| line.contains(call)) && !excused {
                faults.push(format!("{file}:{}: {}", number + 1, line.trim()));
            }
            excused &= !line.is_empty() && line != "}";
        }
    }
    none(&faults);
}
