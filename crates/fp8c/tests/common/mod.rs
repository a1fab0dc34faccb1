//! Runs the command line and holds what came out.
#![allow(dead_code, unreachable_pub, reason = "each test file uses some of this")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The commands, in the order of the help.
pub const COMMANDS: [&str; 17] = [
    "lower",
    "inspect",
    "run",
    "train",
    "report",
    "study",
    "convert",
    "verify",
    "explain",
    "opt",
    "ops",
    "passes",
    "rules",
    "recipes",
    "targets",
    "completions",
    "man",
];

/// Commands of commands.
pub const SUBCOMMANDS: [[&str; 2]; 3] = [["study", "bits"], ["study", "recipe"], ["study", "federated"]];

/// The repository's variants of training steps.
pub fn variants() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/variants")
}

/// One of them.
pub fn variant(name: &str) -> String {
    variants().join(name).display().to_string()
}

/// All of them with this extension, in order.
pub fn variants_in(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    let mut found: Vec<_> = entries.filter(|p| p.extension().is_some_and(|e| e == extension)).collect();
    found.sort();
    assert!(!found.is_empty());
    found
}

/// What a call gave.
#[derive(Debug)]
pub struct Outcome {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Outcome {
    /// Ended with this exit status, without a panic.
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.out, self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    /// Standard error has each of these.
    #[track_caller]
    pub fn says(self, words: &[&str]) -> Self {
        for word in words {
            assert!(self.err.contains(word), "no '{word}' in\n{}", self.err);
        }
        self
    }

    /// Standard output has each of these.
    #[track_caller]
    pub fn prints(self, words: &[&str]) -> Self {
        for word in words {
            assert!(self.out.contains(word), "no '{word}' in\n{}", self.out);
        }
        self
    }
}

/// The command, to add to.
pub fn command(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fp8c"));
    command.args(words).env("NO_COLOR", "1");
    command
}

/// Runs a command with this standard input.
pub fn finish(mut command: Command, input: &[u8]) -> Outcome {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let _ = stdin.write_all(input);
        });
        let done = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Outcome { code: done.status.code(), out: text(done.stdout), err: text(done.stderr) }
    })
}

/// `fp8c WORDS`
pub fn fp8c(words: &[&str]) -> Outcome {
    finish(command(words), b"")
}

/// `fp8c WORDS` with this standard input.
pub fn fp8c_reading(words: &[&str], input: &[u8]) -> Outcome {
    finish(command(words), input)
}

/// `fp8c WORDS` in at most this much memory and processor time.
pub fn fp8c_within(megabytes: u32, seconds: u32, words: &[&str]) -> Outcome {
    let mut command = Command::new("sh");
    let limit = format!("ulimit -v {}; ulimit -t {seconds}; exec \"$@\"", u64::from(megabytes) * 1024);
    command.args(["-c", &limit, "sh", env!("CARGO_BIN_EXE_fp8c")]).args(words).env("NO_COLOR", "1");
    finish(command, b"")
}
