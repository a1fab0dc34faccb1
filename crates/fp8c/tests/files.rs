//! Where output goes, and that nobody sees half of it.

mod common;
use std::io::Read;
use std::process::Stdio;

use common::{command, fp8c, fp8c_reading, variant};

#[test]
fn a_failure_leaves_what_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    let (old, npz, out) = (path("old.mlir"), path("old.npz"), path("out"));
    let (good, bad) = (variant("sgd_plain.mlir"), variant("bad/missing_comma.mlir"));
    std::fs::write(&old, "old").unwrap();
    std::fs::write(&npz, "old").unwrap();
    fp8c(&["opt", &bad, "-o", &old]).ends(1);
    fp8c(&["lower", &bad, "-o", &old]).ends(1);
    fp8c(&["lower", &bad, "--out-dir", &out]).ends(1);
    fp8c(&["run", &good, "--inputs", &old, "--outputs", &npz]).ends(1);
    assert_eq!((std::fs::read(&old).unwrap(), std::fs::read(&npz).unwrap()), (b"old".into(), b"old".into()));
    assert!(!dir.path().join("out").exists());
    // A directory in the place of one file: none of the others appears.
    std::fs::create_dir_all(dir.path().join("out/remarks.json")).unwrap();
    fp8c(&["lower", &good, "--out-dir", &out]).ends(1).says(&["E0012", "remarks.json", "is a directory"]);
    let left: Vec<_> = std::fs::read_dir(&out).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left, ["remarks.json"]);
    fp8c(&["opt", &good, "-o", &path("no/dir/x.mlir")]).ends(1).says(&["E0012", "x.mlir: No such file"]);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 3, "a temporary file was left");
}

#[test]
fn lowering_writes_a_step_and_its_companions() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("new/out");
    let model = variant("sgd_plain.mlir");
    let told = fp8c(&["lower", &model, "--out-dir", out.to_str().unwrap()]).ends(0);
    assert_eq!(told.out, "");
    assert!(
        told.err.starts_with("6 of 9 matrix products in FP8") && told.err.contains("written to"),
        "{}",
        told.err
    );
    assert!(!told.err.contains("remark: ") && told.err.lines().count() < 20);
    let mut names: Vec<_> =
        std::fs::read_dir(&out).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let all = ["export.mlir", "import.mlir", "init.mlir", "manifest.json", "remarks.json", "step.mlir"];
    assert_eq!(names, all);
    let step = std::fs::read_to_string(out.join("step.mlir")).unwrap();
    assert_eq!(fp8c(&["lower", &model]).ends(0).out, step);
    assert_eq!(fp8c_reading(&["lower", "-"], &std::fs::read(&model).unwrap()).ends(0).out, step);
    for name in ["step.mlir", "init.mlir", "import.mlir", "export.mlir"] {
        fp8c(&["opt", out.join(name).to_str().unwrap()]).ends(0);
    }
    fp8c(&["lower", out.join("step.mlir").to_str().unwrap()]).ends(1).says(&["E0011", "lowered before"]);
    fp8c(&["run", out.join("init.mlir").to_str().unwrap()]).ends(0).prints(&["out_000 tensor<"]);
    let manifest: serde_json::Value =
        serde_json::from_slice(&std::fs::read(out.join("manifest.json")).unwrap()).unwrap();
    assert_eq!((&manifest["version"], &manifest["recipe"]["name"]), (&1.into(), &"smooth-swiglu".into()));
}

#[test]
fn outputs_are_checked_before_work_begins() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    let (model, npz) = (path("step.mlir"), variant("sgd_plain.npz"));
    let bad = variant("bad/missing_comma.mlir");
    std::fs::copy(variant("sgd_plain.mlir"), &model).unwrap();
    // The fault of the output is said, not that of the input.
    fp8c(&["lower", &bad, "-o", &path("no/dir/x.mlir")]).ends(1).says(&["E0012", "x.mlir"]);
    fp8c(&["lower", &bad, "--out-dir", &format!("{model}/out")]).ends(1).says(&["E0012"]);
    fp8c(&["run", &bad, "--inputs", &npz, "--outputs", &path("no/x.npz")]).ends(1).says(&["E0012", "x.npz"]);
    let train = ["train", &bad, "--inputs", &npz, "--steps", "1", "--losses", &path("no/x.json")];
    fp8c(&train).ends(1).says(&["E0012", "x.json"]);
    // What is read is not written over.
    fp8c(&["lower", &model, "-o", &model]).ends(2).says(&["would be written over", "which is read"]);
    let here = dir.path().display().to_string();
    fp8c(&["lower", &model, "--out-dir", &here]).ends(2).says(&["step.mlir would be written over"]);
    assert_eq!(std::fs::read(&model).unwrap(), std::fs::read(variant("sgd_plain.mlir")).unwrap());
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1, "a temporary file was left");
    let step = fp8c(&["lower", &model, "-q"]).ends(0).out;
    let dashed = fp8c(&["lower", &model, "-o", "-", "-q"]).ends(0);
    assert_eq!((dashed.out, dashed.err), (step, String::new()));
    assert!(!std::path::Path::new("-").exists());
}

#[test]
fn a_manifest_is_that_of_the_files_beside_it() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let lower = |model: &str| fp8c(&["lower", &variant(model), "--out-dir", out.to_str().unwrap()]);
    let holds = || {
        let manifest = std::fs::read_to_string(out.join("manifest.json")).unwrap();
        let manifest: fp8c::Manifest = serde_json::from_str(&manifest).unwrap();
        assert_eq!(manifest.files.len(), 5);
        for (name, sum) in manifest.files {
            assert_eq!(fp8c::files::sum(&std::fs::read(out.join(&name)).unwrap()), sum, "{name}");
        }
    };
    lower("sgd_plain.mlir").ends(0);
    holds();
    // Over an older lowering; what else lies there stays.
    std::fs::write(out.join("notes.txt"), "mine").unwrap();
    lower("adam_lerp.mlir").ends(0);
    holds();
    assert_eq!(std::fs::read_to_string(out.join("notes.txt")).unwrap(), "mine");
    // One file cannot be written: the older lowering stays whole.
    std::fs::remove_file(out.join("init.mlir")).unwrap();
    std::fs::create_dir(out.join("init.mlir")).unwrap();
    let before = std::fs::read(out.join("step.mlir")).unwrap();
    lower("sgd_plain.mlir").ends(1).says(&["init.mlir", "is a directory"]);
    assert_eq!(std::fs::read(out.join("step.mlir")).unwrap(), before);
    assert!(out.join("manifest.json").exists());
}

/// Killed at any moment: a directory that was not there is whole or not there, and a manifest is that of the files beside it.
#[cfg(unix)]
#[test]
fn a_killed_lowering_leaves_no_half() {
    use std::os::unix::process::ExitStatusExt;
    use std::process::Command;
    let dir = tempfile::tempdir().unwrap();
    let [old, new] = ["sgd_plain.mlir", "adam_lerp.mlir"].map(variant);
    // Some are killed by the system when a file grows beyond this many blocks, which is another file each time; some after
    // a while.
    let blocks = [1, 2, 4, 8, 16, 32, 64].map(Some);
    let mut killed = 0;
    for (round, limit) in blocks.into_iter().chain([None; 9]).enumerate() {
        for over in [false, true] {
            let out = dir.path().join(format!("{round}-{over}/out"));
            let words = ["lower", &new, "-q", "--out-dir", out.to_str().unwrap()];
            if over {
                fp8c(&["lower", &old, "--out-dir", out.to_str().unwrap()]).ends(0);
            }
            let mut child = Command::new("sh");
            let limited = limit.map_or(String::new(), |n| format!("ulimit -c 0; ulimit -f {n}; "));
            child.args(["-c", &format!("{limited}exec \"$@\""), "sh", env!("CARGO_BIN_EXE_fp8c")]);
            let mut child = child.args(words).stdin(Stdio::null()).spawn().unwrap();
            if limit.is_none() {
                std::thread::sleep(std::time::Duration::from_millis(5 * (round as u64 - 5)));
                child.kill().unwrap();
            }
            killed += usize::from(child.wait().unwrap().signal().is_some());
            let Ok(manifest) = std::fs::read_to_string(out.join("manifest.json")) else {
                assert!(over || !out.exists(), "a part of {}", out.display());
                continue;
            };
            let manifest: fp8c::Manifest = serde_json::from_str(&manifest).unwrap();
            for (name, sum) in manifest.files {
                assert_eq!(fp8c::files::sum(&std::fs::read(out.join(&name)).unwrap()), sum, "{name}");
            }
        }
    }
    assert!(killed > 8, "{killed} were killed");
}

#[test]
fn options_change_what_is_lowered() {
    let model = variant("sgd_plain.mlir");
    let lower = |words: &[&str]| fp8c(&[&["lower", &model], words].concat()).ends(0).out;
    assert!(lower(&[]).contains("f8E4M3FN>"));
    assert!(lower(&["--e4m3", "240"]).contains("f8E4M3>"));
    assert!(!lower(&["--recipe", "bf16"]).contains("f8E4M3"));
    assert!(!lower(&["--keep-bf16", "*"]).contains("f8E4M3"));
    assert!(!lower(&["--recipe-for", "*=bf16"]).contains("f8E4M3"));
    assert!(lower(&["--emit", "mlir"]).contains("\"fp8."));
    let found = fp8c(&["inspect", &model, "--format", "json"]).ends(0).out;
    let found: serde_json::Value = serde_json::from_str(&found).unwrap();
    assert_eq!((&found["summary"]["dots"], &found["summary"]["fp8_dots"]), (&9.into(), &6.into()));
    fp8c(&["inspect", &model]).ends(0).prints(&["6 of 9 matrix products", "fprop", "wgrad", "in_003"]);
}

#[cfg(unix)]
#[test]
fn devices_are_written_directly() {
    let model = variant("sgd_plain.mlir");
    let text = fp8c(&["opt", &model]).ends(0).out;
    assert_eq!(fp8c(&["opt", &model, "-o", "/dev/stdout"]).ends(0).out, text);
    fp8c(&["opt", &model, "-o", "/dev/null"]).ends(0);
    fp8c(&["opt", &model, "-o", "/dev/full"]).ends(1).says(&["E0012", "/dev/full"]);
    let dir = tempfile::tempdir().unwrap();
    let (place, link) = (dir.path().join("place"), dir.path().join("link"));
    std::fs::write(&place, "old").unwrap();
    std::os::unix::fs::symlink(&place, &link).unwrap();
    fp8c(&["opt", &model, "-o", link.to_str().unwrap()]).ends(0);
    assert!(link.is_symlink());
    assert_eq!(std::fs::read_to_string(&place).unwrap(), text);
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("long.mlir");
    std::fs::write(&file, "\"a.b\"() : () -> ()\n".repeat(50_000)).unwrap();
    let mut child = command(&["opt", file.to_str().unwrap()])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let done = child.wait_with_output().unwrap();
    assert_eq!((done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()), (Some(0), ""));
}
