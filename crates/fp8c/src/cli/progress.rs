//! A progress bar for work that takes over a second, on a terminal.

use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Counts steps.
pub(crate) struct Progress {
    start: Instant,
    steps: u64,
    bar: Option<ProgressBar>,
    terminal: bool,
}

impl Progress {
    /// Counts up to `steps`.
    pub(crate) fn new(steps: usize) -> Self {
        let terminal = std::io::stderr().is_terminal();
        Self { start: Instant::now(), steps: steps as u64, bar: None, terminal }
    }

    /// `done` steps are done; shows the bar once the work has taken a second.
    pub(crate) fn at(&mut self, done: usize) {
        if !self.terminal || self.start.elapsed() < Duration::from_secs(1) {
            return;
        }
        let steps = self.steps;
        let bar = self.bar.get_or_insert_with(|| {
            let bar = ProgressBar::new(steps).with_elapsed(Duration::from_secs(1));
            let style = ProgressStyle::with_template("{bar:40} {pos}/{len}, {eta} left");
            bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        bar.set_position(done as u64);
    }

    /// Takes the bar away while something else is written.
    pub(crate) fn hidden<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
