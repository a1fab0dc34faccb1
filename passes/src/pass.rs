//! What a pass is, and how passes are named, configured and run.

use std::time::{Duration, Instant};

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::Graph;
use fp8c_target::Target;

use crate::plan::options::LowerOptions;
pub(crate) use crate::plan::planned::verified;
use crate::plan::planned::{LOWERED, Planned, plan_graph};
use crate::plan::recipe::Recipe;
use crate::report::names::did_you_mean;

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

/// What a pass works on, and what the passes of one pipeline share.
pub struct PassCx<'g> {
    /// The graph.
    pub graph: &'g mut Graph,
    /// What the first pass of a recipe found and decided; later ones go by it, whatever has become of the graph.
    shared: Option<Shared>,
    /// Passes of a recipe that have run.
    ran: Vec<&'static str>,
}

/// A plan, and the recipe and target that it was made for.
struct Shared {
    recipe: Recipe,
    target: &'static Target,
    planned: Planned,
}

impl<'g> PassCx<'g> {
    /// Before any pass.
    pub fn new(graph: &'g mut Graph) -> Self {
        Self { graph, shared: None, ran: vec![] }
    }

    /// Runs what carries out a part of a plan. The first such pass of a pipeline raises the graph and plans; what the options do not
    /// say is as it was said before.
    pub(crate) fn planned<T>(
        &mut self,
        pass: &'static str,
        options: &Options,
        run: impl FnOnce(&mut Graph, &Planned) -> Result<T, Diagnostic>,
    ) -> Result<T, Diagnostic> {
        let fail = |message: String| Err(Diagnostic::error(code::OPTION, message));
        if self.ran.contains(&pass) {
            return fail(format!("{pass} runs once in a pipeline: what it makes is not planned again"));
        }
        let says = option(options, "recipe").is_some() || option(options, "target").is_some();
        let (recipe, target) = (recipe_option(options)?, target_option(options)?);
        match &self.shared {
            Some(s) if says && (s.recipe != recipe || s.target.name != target.name) => {
                return fail(format!(
                    "{pass} goes by the plan that was made before, by the recipe {} for {}: give all passes of a pipeline the same",
                    s.recipe.name, s.target.name
                ));
            }
            Some(_) => {}
            None => self.plan(&LowerOptions::new(recipe, target))?,
        }
        self.ran.push(pass);
        match &self.shared {
            Some(shared) => run(self.graph, &shared.planned),
            None => fail(format!("{pass} has no plan to go by")),
        }
    }

    fn plan(&mut self, options: &LowerOptions) -> Result<(), Diagnostic> {
        let planned = plan_graph(self.graph, options)?;
        self.shared = Some(Shared { recipe: options.recipe.clone(), target: options.target, planned });
        Ok(())
    }

    /// The name of the recipe that passes before went by, if there is a plan.
    pub(crate) fn recipe(&self) -> Option<&str> {
        self.shared.as_ref().map(|s| s.recipe.name.as_str())
    }
}

/// The recipe that the options of a pass name; smooth-swiglu by default.
fn recipe_option(options: &Options) -> Result<Recipe, Diagnostic> {
    let name = option(options, "recipe").unwrap_or("smooth-swiglu");
    Recipe::named(name).ok_or_else(|| {
        let all = crate::plan::recipe::builtin();
        let known: Vec<&str> = all.iter().map(|r| r.name.as_str()).collect();
        let meant = did_you_mean(name, &known);
        Diagnostic::error(
            code::OPTION,
            format!("there is no recipe '{name}'; there are {}{meant}", known.join(", ")),
        )
    })
}

/// One option of a pass, for listings and for reading `name{option=value}`.
#[derive(Clone, Copy, Debug)]
pub struct PassOption {
    /// Its name.
    pub name: &'static str,
    /// One line, with the default.
    pub doc: &'static str,
}

/// The options of passes that carry out a part of a plan.
pub(crate) const PLANNED: &[PassOption] = &[
    PassOption { name: "recipe", doc: "a built-in recipe; default smooth-swiglu" },
    PassOption { name: "target", doc: "the target that resolves formats; default xla" },
];

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
    let mut cx = PassCx::new(graph);
    let mut phase = phase_of(cx.graph);
    for step in steps {
        let pass = step.pass;
        in_phase(pass, phase)?;
        let start = Instant::now();
        (pass.run)(&mut cx, &step.options)?;
        let run = start.elapsed();
        let start = Instant::now();
        verified(cx.graph, &format!("the pass {}", pass.name))?;
        timings.push(Timing { name: pass.name, run, verify: start.elapsed() });
        phase = phase.max(pass.gives);
        after(pass, cx.graph);
    }
    Ok(timings)
}

/// How far a graph has come when it is read.
fn phase_of(graph: &Graph) -> Phase {
    let Some(main) = graph.main() else { return Phase::Imported };
    let nodes: Vec<_> = graph.node(main).regions.iter().flat_map(|&r| graph.walk(r)).collect();
    if graph.node(graph.root).attr(LOWERED).is_some() {
        Phase::Legal
    } else if nodes.iter().any(|&n| graph.node(n).is_of("fp8")) {
        Phase::Quantized
    } else if nodes.iter().any(|&n| matches!(graph.name(n), "func.call" | "stablehlo.composite")) {
        Phase::Imported
    } else {
        Phase::Canonical
    }
}

/// A pass that carries out a recipe needs a graph without calls, and none that is lowered already.
fn in_phase(pass: &Pass, phase: Phase) -> Result<(), Diagnostic> {
    if pass.needs < Phase::Canonical || pass.gives == Phase::Legal || pass.needs == Phase::Quantized {
        return Ok(());
    }
    let message = match phase {
        Phase::Imported => {
            format!("{} needs a graph without calls: put inline,canonicalize before it", pass.name)
        }
        Phase::Legal => {
            format!("{} needs a graph that is not lowered yet: put it before legalize", pass.name)
        }
        Phase::Quantized if pass.gives < Phase::Quantized => {
            format!("{} needs a graph that is not quantized yet: put it before quantize", pass.name)
        }
        _ => return Ok(()),
    };
    Err(Diagnostic::error(code::OPTION, message))
}
