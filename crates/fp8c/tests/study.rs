//! A study that is killed at any moment and started again comes to the same files.

mod common;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// All files of a directory, by their paths in it.
fn files(dir: &Path, below: &str, into: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(dir.join(below)).unwrap() {
        let name = format!("{below}{}", entry.unwrap().file_name().to_str().unwrap());
        match dir.join(&name).is_dir() {
            true => files(dir, &format!("{name}/"), into),
            false => drop(into.insert(name.clone(), std::fs::read(dir.join(&name)).unwrap())),
        }
    }
}

fn study(words: &[&str], dir: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fp8c"));
    command.arg("study").args(words).arg("--out-dir").arg(dir).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn survives(words: &[&str]) {
    let temp = tempfile::tempdir().unwrap();
    let (whole, killed) = (temp.path().join("whole"), temp.path().join("killed"));
    let begun = std::time::Instant::now();
    assert!(study(words, &whole).status().unwrap().success());
    let took = begun.elapsed();
    let mut wanted = BTreeMap::new();
    files(&whole, "", &mut wanted);
    // Killed sooner and later, until one is through.
    let mut kills = 0;
    for i in 1..200u32 {
        let mut child = study(words, &killed).spawn().unwrap();
        std::thread::sleep(took.mul_f64(0.05 * f64::from(i % 19 + 1)).max(Duration::from_millis(2)));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success());
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        kills += 1;
    }
    assert!(study(words, &killed).status().unwrap().success());
    assert!(kills > 0, "nothing was killed");
    let mut found = BTreeMap::new();
    files(&killed, "", &mut found);
    // What a killed process left half written lies beside its place and has no name of a result.
    found.retain(|name, _| !name.contains(".fp8c-") && !name.split('/').any(|part| part.starts_with(".tmp")));
    assert_eq!(found.keys().collect::<Vec<_>>(), wanted.keys().collect::<Vec<_>>());
    assert!(found == wanted, "other contents");
}

#[test]
fn formats() {
    let (step, arrays) = (common::variant("sgd_plain.mlir"), common::variant("sgd_plain.npz"));
    let words = [
        "bits",
        &step,
        "--inputs",
        &arrays,
        "--feed",
        "4=tokens",
        "--steps",
        "4",
        "--formats",
        "E4M3:stochastic",
    ];
    survives(&[&words[..], &["--seeds", "3", "--rates", "1,2", "--jobs", "2"]].concat());
}

#[test]
fn workers() {
    let (step, arrays) = (common::variant("sgd_plain.mlir"), common::variant("sgd_plain.npz"));
    let words =
        ["federated", &step, "--inputs", &arrays, "--feed", "4=tokens", "--clients", "2", "--rounds", "2"];
    survives(&[&words[..], &["--local-steps", "1", "--held-out", "2", "--seeds", "2"]].concat());
}
