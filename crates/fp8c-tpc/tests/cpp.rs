//! Glue code and host program: they compile, and the glue code answers as a graph compiler expects.

use std::path::{Path, PathBuf};
use std::process::Command;

use fp8c_tpc::{UNROLLED, emit};

/// A small training step: a norm, a product in FP8 with its maximum, an update.
const STEP: &str = include_str!("step.mlir");

fn compiler() -> String {
    std::env::var("FP8C_CXX").unwrap_or_else(|_| "g++".into())
}

fn run(command: &mut Command) -> String {
    let done = command.output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned() + &String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success(), "{command:?}: {said}");
    said
}

fn written(dir: &Path) -> (fp8c_tpc::Package, PathBuf) {
    let graph = fp8c_ir::parse(STEP, fp8c_dialects::registry()).unwrap();
    let package = emit(graph, &[(0, 1), (1, 2)], UNROLLED).unwrap();
    for (name, text) in &package.files {
        let path = dir.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    (package, Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/include"))
}

#[test]
fn both_compile_without_a_warning() {
    let dir = tempfile::tempdir().unwrap();
    let (_, include) = written(dir.path());
    for file in ["glue.cpp", "host.cpp"] {
        let words = ["-std=c++17", "-fsyntax-only", "-Wall", "-Wextra", "-Werror"];
        run(Command::new(compiler()).args(words).arg("-I").arg(&include).arg(dir.path().join(file)));
    }
}

#[test]
fn the_glue_code_answers_a_graph_compiler() {
    let dir = tempfile::tempdir().unwrap();
    let (package, include) = written(dir.path());
    // Code of four bytes in the place of each kernel's.
    let codes: Vec<String> = package
        .graph
        .kernels
        .iter()
        .map(|k| {
            let of = |end: &str| format!("_binary_{}_o_{end}", k.guid);
            format!(".globl {0}\n.globl {1}\n{0}: .ascii \"code\"\n{1}: .byte 0\n", of("start"), of("end"))
        })
        .collect();
    std::fs::write(
        dir.path().join("codes.s"),
        format!(".data\n{}.section .note.GNU-stack\n", codes.concat()),
    )
    .unwrap();
    let program = dir.path().join("check");
    run(Command::new(compiler())
        .args(["-std=c++17", "-O0", "-I"])
        .arg(&include)
        .arg("-I")
        .arg(dir.path())
        .arg(include.join("glue_check.cpp"))
        .arg(dir.path().join("codes.s"))
        .arg("-o")
        .arg(&program));
    let said = run(&mut Command::new(&program));
    assert_eq!(said.trim(), format!("{} kernels", package.graph.kernels.len()));
}
