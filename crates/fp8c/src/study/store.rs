//! The files of a study: the protocol, and one file a run.

use std::path::{Path, PathBuf};

use fp8c_ir::diag::{Diagnostic, code};

use super::{Protocol, Run};
use crate::error::Error;
use crate::files;

const PROTOCOL: &str = "protocol.json";

/// A directory with the runs of one study.
pub(super) struct Store {
    dir: PathBuf,
    names: Vec<String>,
}

impl Store {
    /// A directory for a study, new or with what was run of it before.
    pub(super) fn create(dir: &Path, protocol: &Protocol) -> Result<Self, Error> {
        let fail =
            |e: std::io::Error| Diagnostic::error(code::FILE, format!("cannot make {}: {e}", dir.display()));
        std::fs::create_dir_all(dir.join("runs")).map_err(fail)?;
        if !dir.join(PROTOCOL).exists() {
            files::write(&dir.join(PROTOCOL), text(protocol)?.as_bytes())?;
        }
        Self::open(dir, protocol)
    }

    /// A directory with this study.
    pub(super) fn open(dir: &Path, protocol: &Protocol) -> Result<Self, Error> {
        let path = dir.join(PROTOCOL);
        let found: Protocol = read(&path)?;
        if found != *protocol {
            let message = format!("{} holds another study: {}", dir.display(), difference(&found, protocol));
            return Err(Diagnostic::error(code::FILE, message).note("take another directory").into());
        }
        Ok(Self {
            dir: dir.join("runs"),
            names: (0..protocol.runs()).map(|run| name(protocol, run)).collect(),
        })
    }

    fn path(&self, run: usize) -> PathBuf {
        self.dir.join(&self.names[run])
    }

    pub(super) fn has(&self, run: usize) -> bool {
        self.path(run).exists()
    }

    pub(super) fn read(&self, run: usize) -> Result<Run, Error> {
        read(&self.path(run))
    }

    /// The run of another directory, byte for byte.
    pub(super) fn take(&self, run: usize, from: &Self) -> Result<(), Error> {
        let path = from.path(run);
        let fail =
            |e: std::io::Error| Diagnostic::error(code::FILE, format!("cannot read {}: {e}", path.display()));
        files::write(&self.path(run), &std::fs::read(&path).map_err(fail)?)
    }

    pub(super) fn write(&self, run: usize, what: &Run) -> Result<(), Error> {
        files::write(&self.path(run), text(what)?.as_bytes())
    }
}

/// `03-E4M3-nearest-x0.5-s002.json`
fn name(protocol: &Protocol, run: usize) -> String {
    let (arm, rate, seed) = protocol.at(run);
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' || c == '_' { c } else { '-' };
    let word: String = protocol.arms[arm].chars().map(plain).collect();
    format!("{arm:02}-{word}-x{}-s{seed:03}.json", protocol.rates[rate])
}

fn text(value: &impl serde::Serialize) -> Result<String, Error> {
    let made = serde_json::to_string_pretty(value);
    let made = made.map_err(|e| Diagnostic::error(code::FILE, format!("cannot be written as JSON: {e}")))?;
    Ok(made + "\n")
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, Error> {
    let fail = |why: String| Diagnostic::error(code::FILE, format!("cannot read {}: {why}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|e| fail(e.to_string()))?;
    Ok(serde_json::from_str(&text).map_err(|e| fail(e.to_string()))?)
}

/// The first thing in which two protocols differ.
fn difference(a: &Protocol, b: &Protocol) -> String {
    let parts = |p: &Protocol| {
        vec![
            ("arms", p.arms.join(", ")),
            ("rates", format!("{:?}", p.rates)),
            ("seeds", p.seeds.to_string()),
            ("steps", p.steps.to_string()),
            ("what a seed changes", format!("{:?}", p.vary)),
            ("the step", p.files[0].clone()),
            ("the arrays", p.files[1].clone()),
            ("options", p.words.join("; ")),
        ]
    };
    let pair = parts(a).into_iter().zip(parts(b)).find(|(a, b)| a != b);
    pair.map_or("another version".into(), |((what, a), (_, b))| format!("{what} there: {a}; here: {b}"))
}
