//! The call's words: help, wrong words, listings.

mod common;
use common::{COMMANDS, command, finish, fp8c, fp8c_reading, variant};

#[test]
fn help_of_each_command_has_an_example() {
    let help = fp8c(&["--help"]).ends(0).prints(&["Exit status", "fp8c train step.mlir"]).out;
    let listed =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let words: Vec<&str> =
        listed.filter_map(|line| line.split_whitespace().next()).filter(|word| *word != "help").collect();
    assert_eq!(words, COMMANDS, "the tests look at each command");
    for command in COMMANDS {
        let example = format!("  fp8c {command}");
        fp8c(&[command, "--help"]).ends(0).prints(&["Example:", &example, "Usage: fp8c"]);
    }
    fp8c(&["--version"]).ends(0).prints(&[env!("CARGO_PKG_VERSION")]);
}

#[test]
fn wrong_words_end_with_two_and_say_what_there_is() {
    let model = variant("sgd_plain.mlir");
    let m = model.as_str();
    let cases: &[(&[&str], &[&str])] = &[
        (&[], &["Usage"]),
        (&["lowr", m], &["lower"]),
        (&["lower"], &["<MODEL>"]),
        (&["lower", m, "--recipe", "nope"], &["there is no recipe 'nope'", "delayed", "bf16"]),
        (&["lower", m, "--target", "tpu"], &["xla", "xla-gpu"]),
        (&["lower", m, "--e4m3", "300"], &["240", "448"]),
        (&["lower", m, "--emit", "nope"], &["stablehlo", "mlir", "linalg", "llvm", "object"]),
        (&["lower", m, "-o", "a", "--out-dir", "b"], &["cannot be used with"]),
        (&["lower", m, "--recipe-for", "head"], &["PATTERN=RECIPE"]),
        (&["lower", m, "--recipe-for", "head=nope"], &["there is no recipe 'nope'"]),
        (&["inspect", m, "--format", "xml"], &["text", "json"]),
        (&["run", m, "--backend", "gpu"], &["interpreter", "cpu"]),
        (&["run", m, "--time", "0"], &["--time"]),
        (&["train", m], &["--inputs", "--steps"]),
        (&["train", m, "--inputs", "a", "--steps", "1", "--feed", "tokens"], &["in_064=tokens"]),
        (&["lower", m, "--recipe", "delayd"], &["did you mean delayed?"]),
        (&["opt", m, "--passes", "inlin"], &["did you mean inline?"]),
        (&["opt", m, "--print-after", "smoth"], &["did you mean smooth?"]),
        (&["ops", "stablehlo.ad"], &["did you mean stablehlo.add"]),
        (&["lower", m, "--fail-under", "x"], &["50%"]),
        (&["lower", m, "-q", "-v"], &["cannot be used with"]),
        (&["lower", m, "--remarks=some"], &["kept", "all"]),
        (&["train", m, "--inputs", "a", "--steps", "1", "--state", "3"], &["3:1"]),
        (&["train", m, "--inputs", "a", "--steps", "0"], &["--steps"]),
        (&["train", m, "--inputs", "a", "--steps", "1", "--compare", "no"], &["there is no recipe 'no'"]),
        (&["opt", m, "--passes", "nope"], &["there is no pass 'nope'", "inline"]),
        (&["opt", m, "--passes", "inline{x=1}"], &["has no option 'x'"]),
        (&["opt", m, "--passes", "inline{"], &["not closed"]),
        (&["opt", m, "--passes", "inline", "--print-after", "smooth"], &["--passes does not run smooth"]),
        (
            &["train", m, "--inputs", "a", "--steps", "1", "--feed", "4=a", "--feed", "in_004=b"],
            &["both a and b"],
        ),
        (&["opt", m, "--print-after", "nope"], &["there is no pass 'nope'"]),
        (&["ops", "nope"], &["there is no op or dialect 'nope'"]),
        (&["rules", "nope"], &["there is no rule or family 'nope'"]),
        (&["recipes", "nope"], &["there is no recipe 'nope'"]),
        (&["completions", "nope"], &["bash"]),
    ];
    for (words, says) in cases {
        fp8c(words).ends(2).says(says);
    }
}

#[test]
fn words_that_name_nothing_are_said() {
    let model = variant("sgd_plain.mlir");
    let m = model.as_str();
    let train = ["train", m, "--inputs", "a", "--steps", "1"];
    let cases: &[(&[&str], &[&str])] = &[
        (&["lower", m, "--keep-bf16", "nothing"], &["E0016", "matches none of the 9 products"]),
        (&["lower", m, "--recipe-for", "layers.0.w4=bf16"], &["E0016", "did you mean [0]['layers'][0]['w"]),
        (&["lower", m, "--fail-under", "99%"], &["E0011", "asks for 99 %"]),
        (&[&train[..], &["--feed", "x=tokens"]].concat(), &["E0016", "'x' is no argument; there are 5"]),
        (&[&train[..], &["--state", "99:1"]].concat(), &["E0016", "'99' is no result"]),
        (&["run", m, "--time", "2", "--donate", "0:w"], &["E0016", "'w' is no argument"]),
    ];
    for (words, says) in cases {
        fp8c(words).ends(1).says(says);
    }
}

#[test]
fn remarks_are_told_as_asked() {
    let model = variant("sgd_plain.mlir");
    let said = |more: &[&str]| fp8c(&[&["lower", &model, "-o", "/dev/null"], more].concat()).ends(0).err;
    let count = |text: &str| text.lines().filter(|l| l.starts_with("remark: ")).count();
    assert_eq!(said(&["-q"]), "");
    assert_eq!(count(&said(&[])), 0);
    let (kept, all) = (said(&["--remarks=kept"]), said(&["--remarks"]));
    assert_eq!((&kept, &all), (&said(&["-v"]), &said(&["-vv"])));
    assert!(count(&kept) > 0 && count(&all) > count(&kept) && !kept.contains(": fp8: "), "{kept}");
    assert!(all.ends_with(&said(&[])), "the summary comes last");
}

#[test]
fn listings_are_text_or_json() {
    let lists = [
        ("ops", "stablehlo.dot_general"),
        ("passes", "inline"),
        ("rules", "scale-undone"),
        ("recipes", "delayed"),
        ("targets", "xla"),
    ];
    for (command, entry) in lists {
        fp8c(&[command]).ends(0).prints(&[entry]);
        let list: Vec<serde_json::Value> =
            serde_json::from_str(&fp8c(&[command, "--format", "json"]).ends(0).out).unwrap();
        assert!(list.iter().any(|item| item["name"] == entry), "{command}");
        assert!(list.iter().all(|item| item["doc"].is_string()), "{command}");
    }
    fp8c(&["ops", "stablehlo.add"]).ends(0).prints(&["operands: lhs", "example:"]);
    fp8c(&["rules", "scale-undone"]).ends(0).prints(&[
        "class: exact",
        "right: ?x",
        "guard: exact_times ?x ?c: ",
    ]);
}

#[test]
fn a_printed_recipe_can_be_lowered_with() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("mine.json").display().to_string();
    let recipe = fp8c(&["recipes", "--format", "json", "delayed"]).ends(0).out;
    std::fs::write(&file, recipe.replace("\"name\": \"delayed\"", "\"name\": \"mine\"")).unwrap();
    let model = variant("sgd_plain.mlir");
    fp8c(&["lower", &model, "--recipe", &file]).ends(0).prints(&["\"mine\""]);
    let broken = [
        ("{", "not a recipe"),
        (&recipe.replace("\"history\": 16", "\"history\": 0"), "scaling.history"),
        ("\u{1}", "line 1 column 1"),
    ];
    for (text, says) in broken {
        std::fs::write(&file, text).unwrap();
        fp8c(&["lower", &model, "--recipe", &file]).ends(1).says(&["E0010", "mine.json", says]);
    }
    fp8c(&["lower", &model, "--recipe", "no/such.json"]).ends(1).says(&["E0012", "no/such.json"]);
}

#[test]
fn completions_exist() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        fp8c(&["completions", shell]).ends(0).prints(&["fp8c", "out-dir"]);
    }
}

#[test]
fn colors_only_where_wanted() {
    let plain = fp8c_reading(&["opt", "-"], b"oops").ends(1);
    assert!(!plain.err.contains('\u{1b}'));
    let mut forced = command(&["opt", "-"]);
    forced.env_remove("NO_COLOR").env("CLICOLOR_FORCE", "1");
    assert!(finish(forced, b"oops").ends(1).err.contains('\u{1b}'));
}

/// Ctrl-C ends a run that would go on for ever, in order and with a status of its own.
#[cfg(unix)]
#[test]
fn an_interrupted_run_says_so() {
    use std::process::{Command, Stdio};
    let endless = concat!(env!("CARGO_MANIFEST_DIR"), "/../../lit-tests/diagnostics/endless.mlir");
    let mut run = command(&["run", endless]);
    let child = run.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr);
    assert!(
        said.contains("E0015") && said.contains("interrupted") && said.contains("endless.mlir:"),
        "{said}"
    );
    assert_eq!(ended.status.code(), Some(130), "{said}");
}
