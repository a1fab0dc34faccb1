//! The files of a study: the protocol, and one file a run; and the work that fills it, on several threads.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use fp8c_ir::diag::{Diagnostic, code};

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::files;
use crate::limits::Stop;

const PROTOCOL: &str = "protocol.json";

/// What a study runs.
pub(super) trait Plan: Serialize + DeserializeOwned + PartialEq {
    /// The names of its runs, each also that of its file.
    fn names(&self) -> Vec<String>;
    /// What two of them may differ in, each by a word.
    fn parts(&self) -> Vec<(&'static str, String)>;
}

/// A directory with the runs of one study.
pub(super) struct Store {
    dir: PathBuf,
    names: Vec<String>,
}

impl Store {
    /// A directory for a study, new or with what was run of it before.
    pub(super) fn create(dir: &Path, protocol: &impl Plan) -> Result<Self, Error> {
        let fail =
            |e: std::io::Error| Diagnostic::error(code::FILE, format!("cannot make {}: {e}", dir.display()));
        std::fs::create_dir_all(dir.join("runs")).map_err(fail)?;
        if !dir.join(PROTOCOL).exists() {
            files::write(&dir.join(PROTOCOL), text(protocol)?.as_bytes())?;
        }
        Self::open(dir, protocol)
    }

    /// A directory with this study.
    pub(super) fn open<P: Plan>(dir: &Path, protocol: &P) -> Result<Self, Error> {
        let path = dir.join(PROTOCOL);
        let found: P = read(&path)?;
        if found != *protocol {
            let message = format!("{} holds another study: {}", dir.display(), difference(&found, protocol));
            return Err(Diagnostic::error(code::FILE, message).note("take another directory").into());
        }
        Ok(Self {
            dir: dir.join("runs"),
            names: protocol.names().iter().map(|name| format!("{name}.json")).collect(),
        })
    }

    fn path(&self, run: usize) -> PathBuf {
        self.dir.join(&self.names[run])
    }

    pub(super) fn has(&self, run: usize) -> bool {
        self.path(run).exists()
    }

    pub(super) fn read<T: DeserializeOwned>(&self, run: usize) -> Result<T, Error> {
        Ok(read(&self.path(run)).map_err(|e| e.note("without this file the run is made again"))?)
    }

    /// The run of another directory, byte for byte.
    pub(super) fn take(&self, run: usize, from: &Self) -> Result<(), Error> {
        let path = from.path(run);
        let fail =
            |e: std::io::Error| Diagnostic::error(code::FILE, format!("cannot read {}: {e}", path.display()));
        files::write(&self.path(run), &std::fs::read(&path).map_err(fail)?)
    }

    pub(super) fn write(&self, run: usize, what: &impl Serialize) -> Result<(), Error> {
        files::write(&self.path(run), text(what)?.as_bytes())
    }
}

/// A word as part of a file's name.
pub(super) fn plain(word: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '.' || c == '_' { c } else { '-' };
    word.chars().map(plain).collect()
}

fn text(value: &impl Serialize) -> Result<String, Error> {
    let made = serde_json::to_string_pretty(value);
    let made = made.map_err(|e| Diagnostic::error(code::FILE, format!("cannot be written as JSON: {e}")))?;
    Ok(made + "\n")
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, Diagnostic> {
    let fail = |why: String| Diagnostic::error(code::FILE, format!("cannot read {}: {why}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|e| fail(e.to_string()))?;
    serde_json::from_str(&text).map_err(|e| fail(e.to_string()))
}

/// The first thing in which two protocols differ.
fn difference(a: &impl Plan, b: &impl Plan) -> String {
    let pair = a.parts().into_iter().zip(b.parts()).find(|(a, b)| a != b);
    pair.map_or("another version".into(), |((what, a), (_, b))| format!("{what} there: {a}; here: {b}"))
}

/// Does what is to be done on so many threads, each with something that it keeps; `progress` is told how much of how much is done.
pub(super) fn on_threads<S: Default>(
    jobs: usize,
    todo: &[usize],
    stop: &Stop,
    progress: &(dyn Fn(usize, usize) + Sync),
    one: impl Fn(usize, &mut S) -> Result<(), Error> + Sync,
) -> Result<(), Error> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let failed: Mutex<Option<Error>> = Mutex::new(None);
    let work = || {
        let mut held = S::default();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let over = failed.lock().map_or(true, |f| f.is_some());
            let Some(&run) = todo.get(at).filter(|_| !over && !stop.said()) else { return };
            match one(run, &mut held) {
                Ok(()) => progress(done.fetch_add(1, Ordering::Relaxed) + 1, todo.len()),
                Err(error) => {
                    if let Ok(mut slot) = failed.lock() {
                        slot.get_or_insert(error);
                    }
                    return;
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..jobs.clamp(1, todo.len().max(1)) {
            scope.spawn(work);
        }
    });
    if let Some(error) = failed.into_inner().ok().flatten() {
        return Err(error);
    }
    if stop.said() {
        let message = "interrupted; the same command goes on with what is missing";
        return Err(Diagnostic::error(code::EVAL, message).into());
    }
    Ok(())
}
