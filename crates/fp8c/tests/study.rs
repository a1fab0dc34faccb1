//! Studies: one that is killed at any moment and started again comes to the same files; which result is the loss; the picture.

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
    survives(&[&words[..], &["--seeds", "3", "--rates", "1,2", "--jobs", "2", "--lbfgsb", "3"]].concat());
}

#[test]
fn workers() {
    let (step, arrays) = (common::variant("sgd_plain.mlir"), common::variant("sgd_plain.npz"));
    let words =
        ["federated", &step, "--inputs", &arrays, "--feed", "4=tokens", "--clients", "2", "--rounds", "2"];
    survives(&[&words[..], &["--local-steps", "1", "--held-out", "2", "--seeds", "2"]].concat());
}

/// Words for a study of three steps of `sgd_plain`, or of a step like it.
fn three_steps<'w>(step: &'w str, arrays: &'w str) -> Vec<&'w str> {
    let words = ["study", "bits", step, "--inputs", arrays, "--feed", "4=tokens", "--steps", "3"];
    [&words[..], &["--formats", "E8M3", "--seeds", "1"]].concat()
}

fn losses(dir: &Path) -> serde_json::Value {
    let text = std::fs::read_to_string(dir.join("runs/00-bf16-x1-s000.json")).unwrap();
    serde_json::from_str::<serde_json::Value>(&text).unwrap()["losses"].take()
}

/// Losses by example are no scalar, so which result they are must be said; their mean is the loss.
#[test]
fn the_loss_can_be_named() {
    let temp = tempfile::tempdir().unwrap();
    let path = |name: &str| temp.path().join(name).display().to_string();
    let (given, arrays) = (common::variant("sgd_plain.mlir"), common::variant("sgd_plain.npz"));
    let text = std::fs::read_to_string(&given).unwrap();
    let head = "tensor<f32> {jax.result_info = \"result[1]\"}";
    let end =
        text.lines().find(|l| l.trim_start().starts_with("return %") && l.ends_with("tensor<f32>")).unwrap();
    let scalar = end.split(" : ").next().unwrap().rsplit(", ").next().unwrap();
    let several = format!(
        "%losses = stablehlo.broadcast_in_dim {scalar}, dims = [] : (tensor<f32>) -> tensor<3xf32>\n{}",
        end.replace(&format!("{scalar} :"), "%losses :").replace("tensor<f32>", "tensor<3xf32>")
    );
    let changed = text
        .replacen(head, "tensor<3xf32> {jax.result_info = \"result['losses']\"}", 1)
        .replacen(end, &several, 1);
    std::fs::write(temp.path().join("step.mlir"), changed).unwrap();
    let step = path("step.mlir");
    let named = |word: &str, out: &str| {
        let words = [&three_steps(&step, &arrays)[..], &["--loss", word, "--out-dir", out]].concat();
        common::fp8c(&words)
    };
    let (plain, found) = (path("plain"), path("found"));
    common::fp8c(&[&three_steps(&given, &arrays)[..], &["--out-dir", &plain]].concat())
        .ends(0)
        .says(&["the loss is out_004"]);
    common::fp8c(&[&three_steps(&step, &arrays)[..], &["--out-dir", &found]].concat())
        .ends(1)
        .says(&["no result of the step is a loss", "--loss"]);
    named("losses", &found).ends(0).says(&["the loss is out_004"]);
    assert_eq!(losses(Path::new(&found)), losses(Path::new(&plain)));
    named("out_005", &found).ends(1).says(&["out_005"]);
    // Another loss is another study.
    named("out_000", &found).ends(1).says(&["another study"]);
}

#[test]
fn the_picture_is_one() {
    let temp = tempfile::tempdir().unwrap();
    let (step, arrays) = (common::variant("sgd_plain.mlir"), common::variant("sgd_plain.npz"));
    let out = temp.path().display().to_string();
    common::fp8c(&[&three_steps(&step, &arrays)[..], &["--lbfgsb", "3", "--out-dir", &out]].concat()).ends(0);
    let picture = std::fs::read(temp.path().join("study.png")).unwrap();
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
    let run = std::fs::read_to_string(temp.path().join("runs/00-bf16-x1-s000.json")).unwrap();
    let run: serde_json::Value = serde_json::from_str(&run).unwrap();
    let numbers =
        |key: &str| run[key].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect::<Vec<_>>();
    for (searched, most) in numbers("searched").iter().zip(numbers("sharpness")) {
        assert!((0.0..=1.001 * most).contains(searched), "{searched} of {most}");
    }
    assert_eq!(numbers("searched").len(), 3);
}

/// What would be wrong in silence is refused before anything is run.
#[test]
fn what_changes_nothing_is_refused() {
    let temp = tempfile::tempdir().unwrap();
    let (step, arrays) = (common::variant("sgd_plain.mlir"), common::variant("sgd_plain.npz"));
    let out = temp.path().join("out").display().to_string();
    let with = |more: &[&str]| {
        common::fp8c(&[&three_steps(&step, &arrays)[..], &["--out-dir", &out], more].concat())
    };
    with(&["--rates", "1,2,1.0"]).ends(2).says(&["rate 1 is named twice"]);
    with(&["--keep", "nothing"]).ends(1).says(&["--keep 'nothing' matches none of the"]);
    with(&["--keep", "*"]).ends(1).says(&["no operand of a product carries the bits of E8M3"]);
    let words = ["study", "bits", &step, "--inputs", &arrays, "--steps", "1", "--formats", "E8M3"];
    let same = common::fp8c(&[&words[..], &["--seeds", "2", "--vary", "order", "--out-dir", &out]].concat());
    same.ends(1).says(&["every seed would give the same run"]);
}
