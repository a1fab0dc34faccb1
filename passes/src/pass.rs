//! What a pass is, and how passes are named, configured and run.

use std::time::{Duration, Instant};

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::Graph;
use fp8c_ir::verify;
use fp8c_target::Target;

use crate::names::did_you_mean;

/// How far a graph has come. Each phase holds what the ones before it hold.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Phase {
    /// As read.
    Imported,
    /// Calls inlined, dead ops gone.
    Canonical,
    /// FP8 inserted by a recipe: `fp8.*` ops and state.
    Quantized,
    /// Only ops of the target.
    Legal,
}

/// What a pass works on.
pub struct PassCx<'g> {
    /// The graph.
    pub graph: &'g mut Graph,
}

/// One option of a pass, for listings and for reading `name{option=value}`.
#[derive(Clone, Copy, Debug)]
pub struct PassOption {
    /// Its name.
    pub name: &'static str,
    /// One line, with the default.
    pub doc: &'static str,
}

/// Options as given, by name.
pub type Options = Vec<(String, String)>;

/// The value of an option, if it is given.
pub(crate) fn option<'o>(options: &'o Options, name: &str) -> Option<&'o str> {
    options.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// The target an option names; `xla` by default.
pub(crate) fn target_option(options: &Options) -> Result<&'static Target, Diagnostic> {
    let name = option(options, "target").unwrap_or("xla");
    fp8c_target::target(name)
        .ok_or_else(|| Diagnostic::error(code::OPTION, format!("there is no target '{name}'")))
}

/// A pass: one file that defines one of these.
pub struct Pass {
    /// Its name on the command line.
    pub name: &'static str,
    /// One line.
    pub doc: &'static str,
    /// Its options.
    pub options: &'static [PassOption],
    /// The phase it needs.
    pub needs: Phase,
    /// The phase it promises.
    pub gives: Phase,
    /// Its work.
    pub run: fn(&mut PassCx<'_>, &Options) -> Result<(), Diagnostic>,
}

/// A pass to run, with its options.
#[derive(Clone)]
pub struct Step {
    /// The pass.
    pub pass: &'static Pass,
    /// Its options.
    pub options: Options,
}

/// What running a pass took.
#[derive(Clone, Copy, Debug)]
pub struct Timing {
    /// The pass.
    pub name: &'static str,
    /// How long it ran.
    pub run: Duration,
    /// How long the verifier ran after it.
    pub verify: Duration,
}

/// Reads `a,b{option=1 other=x}` against a table of passes.
///
/// # Errors
/// An unknown pass or option; the message lists what there is.
pub fn parse_pipeline(text: &str, passes: &[&'static Pass]) -> Result<Vec<Step>, Diagnostic> {
    let fail = |message: String| Diagnostic::error(code::OPTION, message);
    let mut steps = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.find([',', '{']).unwrap_or(rest.len());
        let name = rest[..end].trim();
        let Some(&pass) = passes.iter().find(|p| p.name == name) else {
            let known: Vec<&str> = passes.iter().map(|p| p.name).collect();
            let meant = did_you_mean(name, &known);
            return Err(fail(format!("there is no pass '{name}'; there are {}{meant}", known.join(", "))));
        };
        rest = &rest[end..];
        let mut options = Options::new();
        if let Some(body) = rest.strip_prefix('{') {
            let close = body
                .find('}')
                .ok_or_else(|| fail(format!("the options of {name} are not closed by '}}'")))?;
            for word in body[..close].split_whitespace() {
                let (key, value) = word.split_once('=').unwrap_or((word, "true"));
                if !pass.options.iter().any(|o| o.name == key) {
                    let known: Vec<&str> = pass.options.iter().map(|o| o.name).collect();
                    return Err(fail(format!("{name} has no option '{key}'; it has: {}", known.join(", "))));
                }
                options.push((key.to_string(), value.to_string()));
            }
            rest = body[close + 1..].trim_start();
        }
        steps.push(Step { pass, options });
        rest = match rest.strip_prefix(',') {
            Some(after) => after.trim_start(),
            None if rest.is_empty() => rest,
            None => return Err(fail(format!("expected ',' between passes, found '{rest}'"))),
        };
    }
    Ok(steps)
}

/// Runs passes in order, with the verifier after each; `after` sees the graph behind each pass.
///
/// # Errors
/// What a pass refuses, and what the verifier finds (a fault of the pass).
pub fn run_passes(
    graph: &mut Graph,
    steps: &[Step],
    mut after: impl FnMut(&'static Pass, &Graph),
) -> Result<Vec<Timing>, Diagnostic> {
    let mut timings = Vec::new();
    for step in steps {
        let start = Instant::now();
        (step.pass.run)(&mut PassCx { graph: &mut *graph }, &step.options)?;
        let run = start.elapsed();
        let start = Instant::now();
        verified(graph, &format!("the pass {}", step.pass.name))?;
        timings.push(Timing { name: step.pass.name, run, verify: start.elapsed() });
        after(step.pass, graph);
    }
    Ok(timings)
}

/// The verifier behind a pass or stage; what it finds is a fault of that.
pub(crate) fn verified(graph: &Graph, after: &str) -> Result<(), Diagnostic> {
    verify(graph).map_err(|mut found| found.swap_remove(0).note(format!("found after {after}")))
}
