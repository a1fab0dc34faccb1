//! What ends a run before its program does: a limit on the rounds of its loops, and a word from outside.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::interp::Beat;

use crate::error::Error;

/// When to end a run.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Limits {
    /// Loops may go round so often in one run, all together.
    pub rounds: Option<u64>,
    /// Somebody may end it.
    pub stop: Option<Stop>,
}

/// A word to end runs, shared by all clones: a program that ought to end may be waiting for it.
#[derive(Clone, Debug, Default)]
pub struct Stop(pub Arc<AtomicBool>);

impl Stop {
    /// It was said.
    pub fn said(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl PartialEq for Stop {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Stop {}

/// Watches one run.
#[derive(Clone, Default)]
pub(crate) struct Watcher {
    limits: Limits,
    rounds: Arc<AtomicU64>,
    ended: Arc<OnceLock<String>>,
}

impl Watcher {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self { limits: limits.clone(), ..Self::default() }
    }

    /// Another run begins.
    pub(crate) fn begin(&self) {
        self.rounds.store(0, Ordering::Relaxed);
    }

    /// The run goes on, or what ends it.
    pub(crate) fn beat(&self, beat: Beat) -> Result<(), String> {
        let end = |why: String| Err(self.ended.get_or_init(|| why).clone());
        if self.limits.stop.as_ref().is_some_and(Stop::said) {
            return end("the run was interrupted".into());
        }
        let Some(most) = self.limits.rounds.filter(|_| beat == Beat::Round) else { return Ok(()) };
        if self.rounds.fetch_add(1, Ordering::Relaxed) >= most {
            let times = if most == 1 { "time" } else { "times" };
            return end(format!("loops went round {most} {times} and would go on: no more is allowed"));
        }
        Ok(())
    }

    /// An error as it came, or, when this has ended the run, that.
    pub(crate) fn explain(&self, error: Error) -> Error {
        let Some(why) = self.ended.get() else { return error };
        let span = error.diagnostics.iter().find_map(|d| d.span);
        let stopped = Error::from(Diagnostic::error(code::STOPPED, why.clone()).or_at(span));
        Error { source: error.source, ..stopped }
    }
}
