//! A compiled step that runs on tensors.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use fp8c_cpu::program::{Fault, FaultKind, Step};
use fp8c_cpu::{Memory, Pool, Runner};
use fp8c_ir::diag::{Diagnostic, Span, code};
use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::interp::check_arguments;
use fp8c_ir::types::TensorType;
use fp8c_ir::{Tensor, Type};
use fp8c_kernel::invariant::guarded;
use fp8c_kernel::{Kernel, Program, plan, simplified};

use crate::cache::{entry, packed, unpacked};
use crate::jit::Jit;
use crate::object;
use crate::target::CPU;
use crate::translate::translate;

/// What compiling took, and what running takes.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    /// Time to plan the program.
    pub planning: Duration,
    /// Time MLIR and LLVM took; nothing where the program was only planned.
    pub compiling: Option<Duration>,
    /// Kernels of the program.
    pub kernels: usize,
    /// Their code was found in the cache.
    pub cached: bool,
    /// Steps of each kind.
    pub steps: Vec<(&'static str, usize)>,
    /// Memory for values that are neither arguments nor results, in bytes.
    pub temporary: usize,
    /// Arguments, results, constants and the above, in bytes.
    pub peak: usize,
    /// Results that are written over arguments.
    pub in_place: usize,
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |d: Duration| d.as_secs_f64() * 1e3;
        writeln!(f, "planning: {:.1} ms", ms(self.planning))?;
        match self.compiling {
            Some(took) => {
                let found = if self.cached { ", from the cache" } else { "" };
                writeln!(f, "compiling: {:.1} ms, {} kernels{found}", ms(took), self.kernels)?;
            }
            None => writeln!(f, "not compiled: {} kernels", self.kernels)?,
        }
        let steps: Vec<String> = self.steps.iter().map(|(name, n)| format!("{n} {name}")).collect();
        writeln!(f, "steps: {}", steps.join(", "))?;
        write!(f, "peak memory: {} bytes, {} of them for values in between", self.peak, self.temporary)?;
        if self.in_place > 0 {
            write!(f, "; {} results in place of arguments", self.in_place)?;
        }
        writeln!(f)
    }
}

impl Stats {
    /// Of a program that is planned and not compiled.
    fn of(program: &Program, planning: Duration) -> Self {
        Self {
            planning,
            compiling: None,
            kernels: program.kernels.len(),
            cached: false,
            steps: program.counts(),
            temporary: program.arena,
            peak: program.peak(),
            in_place: program.in_place.len(),
        }
    }
}

/// What compiling `@main`, whose calls have been inlined, would come to, and what running it takes; `donated` as in [`Options`].
///
/// # Errors
/// When a value's size is not known.
pub fn planned(graph: Graph, donated: &[(usize, usize)]) -> Result<Stats, Diagnostic> {
    let started = Instant::now();
    let program = guarded(|| plan(&simplified(graph, &CPU), &CPU, donated))?;
    Ok(Stats::of(&program, started.elapsed()))
}

/// An op that is not compiled.
#[derive(Clone, Debug)]
pub struct Fallback {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub span: Option<Span>,
}

/// How to compile.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Options {
    /// Pairs of a result and an argument of the same type whose place it may take: where it can ([`Executable::in_place`]), a
    /// run changes the argument, and leaves the result empty.
    pub donated: Vec<(usize, usize)>,
    /// A directory in which object code is kept for the next time the same is compiled. What lies there is executed.
    pub cache: Option<PathBuf>,
}

/// A compiled step.
pub struct Executable {
    runner: Runner,
    _code: Jit,
    arguments: Vec<TensorType>,
    results: Vec<TensorType>,
    fallbacks: Vec<Fallback>,
    /// What each kernel computes, for people.
    described: Vec<String>,
    stats: Stats,
}

fn tensor_types(types: impl Iterator<Item = Type>) -> Vec<TensorType> {
    types.filter_map(|t| t.as_tensor().cloned()).collect()
}

/// Holds the memory that a program takes to what there is; names its largest value.
fn has_room(graph: &Graph, needed: usize) -> Result<(), Diagnostic> {
    let bytes = |&n: &NodeId| {
        let types = graph.node(n).results.iter().filter_map(|&v| graph.ty(v).as_tensor());
        types
            .map(|t| t.elements().map_or(0, |n| n.saturating_mul(t.elem.bytes())))
            .fold(0, usize::saturating_add)
    };
    fp8c_ir::memory::check(needed as u64).map_err(|available| {
        let main = graph.main().and_then(|m| graph.node(m).regions.first().copied());
        let largest = main.and_then(|m| graph.region(m).nodes.iter().copied().max_by_key(bytes));
        let value =
            largest.map_or(String::new(), |n| format!(", {} of them for {}", bytes(&n), graph.name(n)));
        let message = format!("the program takes {needed} bytes of memory{value}; {available}");
        let span = largest.and_then(|n| graph.span(graph.node(n).loc));
        Diagnostic::error(code::EVAL, message).or_at(span)
    })
}

impl Executable {
    /// Compiles `@main`, whose calls have been inlined.
    ///
    /// # Errors
    /// When a value's size is not known, memory cannot be had, MLIR or LLVM fail, or the cache cannot be written.
    pub fn compile(graph: Graph, options: &Options) -> Result<Self, Diagnostic> {
        let started = Instant::now();
        let (graph, plan) = guarded(|| {
            let graph = Arc::new(simplified(graph, &CPU));
            plan(&graph, &CPU, &options.donated).map(|plan| (graph, plan))
        })?;
        let planning = started.elapsed();
        has_room(&graph, plan.peak())?;
        let kernels = named(&plan.kernels);
        let (objects, cached) = kept(&plan.kernels, &kernels, options.cache.as_deref())?;
        let code = Jit::load(&objects)?;
        let mut program = translate(&plan, &graph);
        for (name, _) in &kernels {
            let address = code.lookup(&format!("fp8c_{name}"))?;
            // SAFETY: the wrapper of a kernel has this signature; `code` keeps it loaded.
            program
                .kernels
                .push(unsafe { std::mem::transmute::<usize, fp8c_cpu::program::Code>(address as usize) });
        }
        let main = graph.main().and_then(|m| graph.node(m).regions.first().copied());
        let main =
            main.ok_or_else(|| Diagnostic::error(code::COMPILE, "the module has no function @main"))?;
        let returned = graph.terminator(main).map(|t| graph.node(t).operands.clone()).unwrap_or_default();
        let fallback =
            |&n: &NodeId| Fallback { name: graph.name(n).into(), span: graph.span(graph.node(n).loc) };
        let stats = Stats {
            planning,
            compiling: Some(started.elapsed() - planning),
            cached,
            ..Stats::of(&plan, planning)
        };
        Ok(Self {
            arguments: tensor_types(graph.region(main).args.iter().map(|&v| graph.ty(v).clone())),
            results: tensor_types(returned.iter().map(|&v| graph.ty(v).clone())),
            fallbacks: plan.fallbacks.iter().map(fallback).collect(),
            // SAFETY: the planner has made the program, and its kernels are what it asked for.
            runner: unsafe { Runner::new(program) }.map_err(|f| Diagnostic::error(code::COMPILE, f))?,
            _code: code,
            described: plan.kernels.iter().map(Kernel::describe).collect(),
            stats,
        })
    }

    /// What compiling took and running takes.
    pub fn stats(&self) -> &Stats {
        &self.stats
    }

    /// Ops that run in the interpreter.
    pub fn fallbacks(&self) -> &[Fallback] {
        &self.fallbacks
    }

    /// Types of the arguments.
    pub fn arguments(&self) -> &[TensorType] {
        &self.arguments
    }

    /// Types of the results.
    pub fn results(&self) -> &[TensorType] {
        &self.results
    }

    /// Results that are written over an argument, with that argument.
    pub fn in_place(&self) -> &[(usize, usize)] {
        &self.runner.program().in_place
    }

    /// Memory for each result: none for those that are written over an argument.
    ///
    /// # Errors
    /// When the system does not have it.
    pub fn allocate(&self) -> Result<Vec<Memory>, Diagnostic> {
        let memory = self.runner.program().results.iter().map(|&bytes| Memory::new(bytes));
        memory.collect::<Result<_, _>>().map_err(|f| Diagnostic::error(code::EVAL, f))
    }

    /// Runs on arguments in memory, row by row, into memory for the results.
    ///
    /// # Errors
    /// When numbers or sizes do not fit, or an op that is not compiled fails.
    pub fn run_into(&mut self, arguments: &mut [Memory], results: &mut [Memory]) -> Result<(), Diagnostic> {
        let fault = |f: Fault| {
            let code = match f.kind {
                FaultKind::Run => code::EVAL,
                FaultKind::Check => code::CHECK,
            };
            Diagnostic::error(code, f)
        };
        self.runner.run(arguments, results, Pool::global()).map_err(fault)
    }

    /// From now on loops ask before they go round once more; what `watch` returns ends the run.
    pub fn set_watch(&mut self, watch: fp8c_cpu::Watch) {
        self.runner.set_watch(watch);
    }

    /// Runs as [`Executable::run_into`]; returns what each of the outermost steps is and the time it took.
    ///
    /// # Errors
    /// As [`Executable::run_into`].
    pub fn profile(
        &mut self,
        arguments: &mut [Memory],
        results: &mut [Memory],
    ) -> Result<Vec<(String, Duration)>, Diagnostic> {
        let times = self.runner.profile(arguments, results, Pool::global());
        let times = times.map_err(|f| Diagnostic::error(code::EVAL, f))?;
        let name = |step: &Step| match step {
            Step::Kernel { kernel, units, .. } => format!("kernel x{units} {}", self.described[*kernel]),
            Step::Product { plan, .. } => format!("product {plan:?}"),
            Step::Ragged { ragged, .. } => format!("ragged {ragged:?}"),
            other => other.name().to_string(),
        };
        Ok(self.runner.program().steps.iter().map(name).zip(times).collect())
    }

    /// Runs on tensors.
    ///
    /// # Errors
    /// When numbers or types of arguments are not those of the program, or an op that is not compiled fails.
    pub fn run(&mut self, arguments: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
        let wrong = |message: String| Diagnostic::error(code::ARRAYS, message);
        let types: Vec<Type> = self.arguments.iter().map(|t| t.clone().into()).collect();
        check_arguments(&types, arguments)?;
        let mut memory = Vec::new();
        for tensor in arguments {
            memory.push(Memory::of(&tensor.to_bytes()).map_err(|f| wrong(f.message))?);
        }
        let mut results = self.allocate()?;
        self.run_into(&mut memory, &mut results)?;
        for &(result, argument) in self.in_place() {
            std::mem::swap(&mut results[result], &mut memory[argument]);
        }
        let tensor = |(m, ty): (&Memory, &TensorType)| Tensor::from_bytes(ty.clone(), m.bytes());
        let tensors = results.iter().zip(&self.results).map(tensor).collect::<Result<Vec<_>, _>>();
        tensors.map_err(|f| wrong(f.message))
    }
}

/// Modules of each kind that a thread compiles, more or less, one after the other.
const BATCHES: usize = 2;

/// Kernels with their names.
pub(crate) fn named(kernels: &[Kernel]) -> Vec<(String, &Kernel)> {
    kernels.iter().enumerate().map(|(i, k)| (format!("k{i}"), k)).collect()
}

/// Object code, from the cache where it is there; and whether it was.
fn kept(
    kernels: &[Kernel],
    named: &[(String, &Kernel)],
    cache: Option<&Path>,
) -> Result<(Vec<Vec<u8>>, bool), Diagnostic> {
    let Some(directory) = cache else { return Ok((objects(named)?, false)) };
    let entry = entry(directory, kernels);
    let refused = |why| format!("cannot keep code in {}: {why}", directory.display());
    entry.prepare().map_err(|why| Diagnostic::error(code::FILE, refused(why)))?;
    if let Some(objects) = entry.read().and_then(|row| unpacked(&row)) {
        return Ok((objects, true));
    }
    let objects = objects(named)?;
    entry.write(&packed(&objects)).map_err(|e| Diagnostic::error(code::FILE, refused(e.to_string())))?;
    Ok((objects, false))
}

/// Object code, compiled on all cores: each takes the next few kernels when it is done with others, the longest first.
fn objects(kernels: &[(String, &Kernel)]) -> Result<Vec<Vec<u8>>, Diagnostic> {
    if kernels.is_empty() {
        return Ok(vec![]);
    }
    let threads = thread::available_parallelism().map_or(1, usize::from).min(kernels.len());
    let batches = batches(kernels, BATCHES * threads);
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<Vec<u8>>, Diagnostic> {
        let compiler = object::Compiler::new();
        let turns = std::iter::from_fn(|| batches.get(next.fetch_add(1, Ordering::Relaxed)));
        turns.map(|(kernels, nested)| compiler.object(kernels, *nested)).collect()
    };
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(|| guarded(work))).collect();
        let mut objects = Vec::new();
        for thread in threads {
            let made = thread.join();
            let died = || Err(Diagnostic::error(code::COMPILE, "the compiler's thread died"));
            objects.extend(made.unwrap_or_else(|_| died())?);
        }
        Ok(objects)
    })
}

/// Kernels that are compiled together, and whether their loops are nested: these first, as they take longest.
type Batch<'k> = (Vec<(String, &'k Kernel)>, bool);

/// About `count` parts of kernels of each kind, dealt out like cards from the longest on.
fn batches<'k>(kernels: &[(String, &'k Kernel)], count: usize) -> Vec<Batch<'k>> {
    let mut longest = kernels.to_vec();
    longest.sort_by_key(|(_, kernel)| std::cmp::Reverse(kernel.exprs.len()));
    let (nested, flat): (Vec<_>, Vec<_>) = longest.into_iter().partition(|k| k.1.columns.len() > 1);
    let deal = |kernels: &[(String, &'k Kernel)], nested: bool| -> Vec<Batch<'k>> {
        let count = count.min(kernels.len());
        let part = |b: usize| (kernels.iter().skip(b).step_by(count).cloned().collect(), nested);
        (0..count).map(part).collect()
    };
    [deal(&nested, true), deal(&flat, false)].concat()
}
