//! A folder of self-checking programs, such as `stablehlo/testdata` of the StableHLO project, run by both executors:
//! `FP8C_TESTDATA=FOLDER cargo test -p fp8c --test testdata -- --nocapture`. Programs in `FOLDER/dynamic` get arrays of sizes that
//! fit, and compute the same with sizes that are known before they run; those in `FOLDER/quantized` are refused; none panics.
//! Without the variable there is nothing to do: the programs that the repository keeps are run by other tests.

#[path = "testdata/sized.rs"]
mod sized;

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use fp8c::{Backend, Module, Prepared};

/// A program that takes longer is a failure, of a kind of its own.
const PATIENCE: Duration = Duration::from_secs(30);

/// How a program ended: nothing, or what went wrong.
type Outcome = Result<(), String>;

/// What runs a program, on what.
type Run = fn(&Path, Backend) -> Outcome;

fn message(error: &fp8c::Error) -> String {
    error.diagnostics.first().map_or("no message".into(), |d| d.message.clone())
}

fn itself(file: &Path, backend: Backend) -> Outcome {
    let attempt = || Prepared::new(&Module::read(file)?, backend, vec![])?.run();
    attempt().map_err(|error: fp8c::Error| message(&error))
}

fn patient(file: &Path, backend: Backend, run: Run) -> Outcome {
    let start = Instant::now();
    std::panic::catch_unwind(|| run(file, backend)).map_err(|_| "PANIC".to_string())??;
    let took = start.elapsed();
    if took > PATIENCE { Err(format!("took {} s", took.as_secs())) } else { Ok(()) }
}

/// The programs of a folder, in order; a part of a name in `FP8C_ONLY` picks some.
fn programs(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let only = std::env::var("FP8C_ONLY").unwrap_or_default();
    let fits = |path: &PathBuf| {
        path.extension().is_some_and(|e| e == "mlir")
            && path.file_name().is_some_and(|n| n.to_string_lossy().contains(&only))
    };
    let mut files: Vec<_> = entries.map(|entry| entry.path()).filter(fits).collect();
    files.sort();
    files
}

/// Runs all of them, on as many threads as there are cores.
fn run_all(files: &[PathBuf], backend: Backend, run: Run) -> Vec<Outcome> {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let work = || {
        let mut mine = Vec::new();
        while let Some((i, file)) =
            Some(next.fetch_add(1, Ordering::Relaxed)).and_then(|i| Some((i, files.get(i)?)))
        {
            mine.push((i, patient(file, backend, run)));
        }
        mine
    };
    let mut outcomes = vec![Ok(()); files.len()];
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        for (i, outcome) in workers.into_iter().flat_map(|w| w.join().expect("a worker catches panics")) {
            outcomes[i] = outcome;
        }
    });
    outcomes
}

/// Runs the programs of a folder and returns a line for each outcome that `bad` does not like.
fn faults(folder: &Path, run: Run, bad: impl Fn(&str, &Outcome) -> bool) -> String {
    let files = programs(folder);
    let mut lines = String::new();
    for backend in [Backend::Interpreter, Backend::Cpu] {
        let outcomes = run_all(&files, backend, run);
        let (ran, all) = (outcomes.iter().filter(|o| o.is_ok()).count(), files.len());
        println!("{}: {ran} of {all} hold, {backend:?}", folder.display());
        for (file, outcome) in files.iter().zip(&outcomes) {
            let name = file.file_stem().unwrap_or_default().to_string_lossy();
            if !bad(&name, outcome) {
                continue;
            }
            let said = outcome.as_ref().err().map_or("runs", String::as_str);
            let _ = writeln!(lines, "{backend:?} {name}: {}", said.lines().next().unwrap_or_default());
        }
    }
    lines
}

#[test]
fn every_program_of_the_folder_holds() {
    let Some(folder) = std::env::var_os("FP8C_TESTDATA").map(PathBuf::from) else { return };
    let panicked = |outcome: &Outcome| outcome.as_ref().is_err_and(|why| why == "PANIC");
    let mut lines = faults(&folder, itself, |_, outcome| outcome.is_err());
    lines += &faults(&folder.join("dynamic"), sized::run, |name, outcome| {
        panicked(outcome) || outcome.is_ok() == sized::MALFORMED.contains(&name)
    });
    lines += &faults(&folder.join("quantized"), itself, |_, outcome| outcome.is_ok() || panicked(outcome));
    assert!(lines.is_empty(), "{} outcomes are wrong:\n{lines}", lines.lines().count());
}
