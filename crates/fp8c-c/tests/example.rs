//! The example in C, compiled and run: it writes what the compiler writes, and says what is wrong.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use fp8c::{Emit, Module};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where cargo puts what this test is built with.
fn built() -> PathBuf {
    std::env::current_exe().unwrap().parent().unwrap().to_path_buf()
}

fn example() -> PathBuf {
    let out = std::env::temp_dir().join(format!("fp8c-lower-{}", std::process::id()));
    let words = [
        "-Wall",
        "-Wextra",
        "-Werror",
        "-std=c11",
        "-I",
        &root().join("crates/fp8c-c/include").display().to_string(),
        &root().join("examples/c/lower.c").display().to_string(),
        "-L",
        &built().display().to_string(),
        "-lfp8c_compiler",
        &format!("-Wl,-rpath,{}", built().display()),
        "-o",
        &out.display().to_string(),
    ];
    let done = Command::new("cc").args(words).output().unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    out
}

fn run(program: &Path, options: &str, input: &[u8]) -> Output {
    let mut child = Command::new(program)
        .arg(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn the_example_lowers_as_the_library_does() {
    let program = example();
    let path = root().join("tests/variants/sgd_plain.mlir");
    let text = std::fs::read(&path).unwrap();
    let made = run(&program, r#"{"recipe": "delayed"}"#, &text);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let module = Module::read(&path).unwrap();
    let options = fp8c::options_from_json(r#"{"recipe": "delayed"}"#).unwrap();
    let step = module.lower(&options).unwrap().step;
    assert_eq!(String::from_utf8(made.stdout).unwrap(), module.with_graph(step).emit(Emit::Stablehlo));

    let wrong = [
        (r#"{"recipe": "delaid"}"#, text.as_slice(), "delayed"),
        ("{}", b"func.func @f(", "module:1:"),
        ("{", b"", "options"),
    ];
    for (options, input, says) in wrong {
        let made = run(&program, options, input);
        let error = String::from_utf8(made.stderr).unwrap();
        assert!(made.status.code() == Some(1) && error.contains(says), "{error}");
    }
    std::fs::remove_file(program).unwrap();
}
