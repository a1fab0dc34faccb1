//! What runs a program: the reference interpreter, or machine code made by MLIR and LLVM.

use std::path::PathBuf;

#[cfg(feature = "cpu")]
use fp8c_ir::interp::Beat;
use fp8c_ir::interp::{check_argument, check_arguments};
use fp8c_ir::{Tensor, Type};

use crate::error::Error;
use crate::limits::{Limits, Watcher};
use crate::module::Module;

/// What runs a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Backend {
    /// The reference interpreter: slow, the definition of every op.
    #[default]
    Interpreter,
    /// Machine code for this computer.
    Cpu,
}

/// How a program is made ready.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct RunOptions {
    /// What runs it.
    pub backend: Backend,
    /// For a program that runs again and again on what it makes: pairs of a result and the argument that it is for in the next
    /// run, which [`Prepared::carry`] is then called with. Compiled code writes such a result over the argument at once, where
    /// nothing needs that any more.
    pub donated: Vec<(usize, usize)>,
    /// A directory in which compiled code is kept for the next time. What lies there is executed.
    pub cache: Option<PathBuf>,
    /// What ends a run before the program does.
    pub limits: Limits,
}

impl From<Backend> for RunOptions {
    fn from(backend: Backend) -> Self {
        Self { backend, ..Self::default() }
    }
}

/// A program ready to run, with its arguments and, after a run, its results.
///
/// ```
/// use fp8c::{Backend, Module, Prepared, Tensor};
/// let text = "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
///   %0 = stablehlo.add %x, %x : tensor<2xf32>
///   return %0 : tensor<2xf32>
/// }";
/// let module = Module::parse("double.mlir", text)?;
/// let x = Tensor::from_f32(module.parameters()?[0].clone(), vec![1.0, 2.0]);
/// for backend in [Backend::Interpreter, Backend::Cpu] {
///     let mut program = Prepared::new(&module, backend, vec![x.clone()])?;
///     program.run()?;
///     assert_eq!(program.result(0)?.f32s(), Some(&[2.0, 4.0][..]));
/// }
/// # Ok::<(), fp8c::Error>(())
/// ```
pub struct Prepared {
    module: Module,
    types: Vec<Type>,
    inner: Inner,
    remarks: Vec<String>,
    watcher: Watcher,
}

enum Inner {
    Interpreted {
        arguments: Vec<Tensor>,
        results: Vec<Tensor>,
    },
    #[cfg(feature = "cpu")]
    Compiled(Box<Compiled>),
}

#[cfg(feature = "cpu")]
struct Compiled {
    program: fp8c_mlir::Executable,
    arguments: Vec<fp8c_cpu::Memory>,
    results: Vec<fp8c_cpu::Memory>,
}

impl Prepared {
    /// Makes a program ready: compiles it, where the backend does that.
    ///
    /// # Errors
    /// The arguments do not fit the program, or it cannot be compiled.
    pub fn new(
        module: &Module,
        options: impl Into<RunOptions>,
        arguments: Vec<Tensor>,
    ) -> Result<Self, Error> {
        let options = options.into();
        #[cfg_attr(not(feature = "cpu"), expect(unused_mut, reason = "only compiling makes remarks"))]
        let mut remarks = Vec::new();
        let types: Vec<Type> = module.parameters()?.into_iter().map(Type::from).collect();
        check_arguments(&types, &arguments)?;
        check_donated(&options.donated, &types, &module.results()?)?;
        let watcher = Watcher::new(&options.limits);
        let inner = match options.backend {
            Backend::Interpreter => Inner::Interpreted { arguments, results: vec![] },
            #[cfg(feature = "cpu")]
            Backend::Cpu => match Compiled::new(module, &arguments, options, &watcher) {
                Ok(compiled) => {
                    remarks = compiled.remarks(module);
                    Inner::Compiled(Box::new(compiled))
                }
                // Sizes that are not known before the program runs.
                Err(error) if error.diagnostics.iter().all(|d| d.code == crate::diag::code::TYPE) => {
                    remarks.extend(
                        error.diagnostics.iter().map(|d| format!("the interpreter runs this: {}", d.message)),
                    );
                    Inner::Interpreted { arguments, results: vec![] }
                }
                Err(error) => return Err(error),
            },
            #[cfg(not(feature = "cpu"))]
            Backend::Cpu => return Err(missing()),
        };
        Ok(Self { module: module.clone(), types, inner, remarks, watcher })
    }

    /// Runs the program once.
    ///
    /// # Errors
    /// The program cannot be run on these arguments, or one of its checks fails.
    pub fn run(&mut self) -> Result<(), Error> {
        match &mut self.inner {
            Inner::Interpreted { arguments, results } => {
                *results = self.module.run_watched(arguments, &self.watcher)?;
            }
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => {
                self.watcher.begin();
                let ran = c.program.run_into(&mut c.arguments, &mut c.results);
                ran.map_err(|e| self.watcher.explain(Error::from(e).in_source(&self.module.source)))?;
            }
        }
        Ok(())
    }

    /// Runs the program once and tells how long each of its steps took, slowest first; nothing where it is not compiled.
    ///
    /// # Errors
    /// As [`Prepared::run`].
    pub fn profile(&mut self) -> Result<String, Error> {
        match &mut self.inner {
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => {
                let times = c.program.profile(&mut c.arguments, &mut c.results);
                let mut times = times.map_err(|e| Error::from(e).in_source(&self.module.source))?;
                times.sort_by_key(|t| std::cmp::Reverse(t.1));
                let line = |(name, time): &(String, std::time::Duration)| {
                    format!("{:>9.1} us  {name}\n", time.as_secs_f64() * 1e6)
                };
                Ok(times.iter().map(line).collect())
            }
            Inner::Interpreted { .. } => Ok(String::new()),
        }
    }

    /// Argument `i` as it is now: what was written over it, where it was given away.
    ///
    /// # Errors
    /// There is no such argument.
    pub fn argument(&self, i: usize) -> Result<Tensor, Error> {
        match &self.inner {
            Inner::Interpreted { arguments, .. } => {
                arguments.get(i).cloned().ok_or_else(|| no("argument", i))
            }
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => {
                read(c.program.arguments(), &c.arguments, i).ok_or_else(|| no("argument", i))
            }
        }
    }

    /// All arguments as they are now.
    ///
    /// # Errors
    /// Never: the program has them.
    pub fn arguments(&self) -> Result<Vec<Tensor>, Error> {
        let count = match &self.inner {
            Inner::Interpreted { arguments, .. } => arguments.len(),
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => c.arguments.len(),
        };
        (0..count).map(|i| self.argument(i)).collect()
    }

    /// What runs the program; not what was asked for, where that could not.
    pub fn backend(&self) -> Backend {
        match &self.inner {
            Inner::Interpreted { .. } => Backend::Interpreter,
            #[cfg(feature = "cpu")]
            Inner::Compiled(_) => Backend::Cpu,
        }
    }

    /// Result `i` of the last run.
    ///
    /// # Errors
    /// There is no such result, or the program has not been run.
    pub fn result(&self, i: usize) -> Result<Tensor, Error> {
        match &self.inner {
            Inner::Interpreted { results, .. } => results.get(i).cloned().ok_or_else(|| no("result", i)),
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => c.result(i).ok_or_else(|| no("result", i)),
        }
    }

    /// All results of the last run.
    ///
    /// # Errors
    /// As [`Prepared::result`].
    pub fn results(&self) -> Result<Vec<Tensor>, Error> {
        let count = match &self.inner {
            Inner::Interpreted { results, .. } => results.len(),
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => c.results.len(),
        };
        (0..count).map(|i| self.result(i)).collect()
    }

    /// Gives argument `i` another value.
    ///
    /// # Errors
    /// There is no such argument, or it is of another type.
    pub fn set(&mut self, i: usize, tensor: Tensor) -> Result<(), Error> {
        check_argument(i, self.types.get(i).ok_or_else(|| no("argument", i))?, &tensor.ty)?;
        match &mut self.inner {
            Inner::Interpreted { arguments, .. } => arguments[i] = tensor,
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => c.arguments[i].bytes_mut().copy_from_slice(&tensor.to_bytes()),
        }
        Ok(())
    }

    /// Results become arguments: for each pair the result of the first number the argument of the second.
    ///
    /// # Errors
    /// There are no such results and arguments, or they are of different types.
    pub fn carry(&mut self, pairs: &[(usize, usize)]) -> Result<(), Error> {
        check_targets(pairs)?;
        #[cfg_attr(
            not(feature = "cpu"),
            expect(unused_variables, reason = "the interpreter copies no memory")
        )]
        for (at, &(output, input)) in pairs.iter().enumerate() {
            let ty = self.types.get(input).ok_or_else(|| no("argument", input))?;
            match &mut self.inner {
                Inner::Interpreted { arguments, results } => {
                    let result = results.get(output).cloned().ok_or_else(|| no("result", output))?;
                    check_argument(input, ty, &result.ty)?;
                    arguments[input] = result;
                }
                #[cfg(feature = "cpu")]
                Inner::Compiled(c) => {
                    let found = c.program.results().get(output).ok_or_else(|| no("result", output))?;
                    check_argument(input, ty, found)?;
                    if let Some(from) = c.argument_of(output) {
                        if from != input {
                            let value = fp8c_cpu::Memory::of(c.arguments[from].bytes());
                            c.arguments[input] = value.map_err(out_of_memory)?;
                        }
                        continue;
                    }
                    let (to, from) = (&mut c.arguments[input], &mut c.results[output]);
                    let again = pairs[at + 1..].iter().any(|p| p.0 == output);
                    if again {
                        to.bytes_mut().copy_from_slice(from.bytes());
                    } else {
                        std::mem::swap(to, from);
                    }
                }
            }
        }
        Ok(())
    }

    /// A run writes over arguments.
    pub fn overwrites(&self) -> bool {
        match &self.inner {
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => !c.program.in_place().is_empty(),
            Inner::Interpreted { .. } => false,
        }
    }

    /// The program.
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// What runs otherwise than asked for, and why.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// What compiling took and what running takes, as text; nothing where nothing was compiled.
    pub fn stats(&self) -> Option<String> {
        match &self.inner {
            #[cfg(feature = "cpu")]
            Inner::Compiled(c) => Some(c.program.stats().to_string()),
            Inner::Interpreted { .. } => None,
        }
    }
}

/// What needs LLVM, in a build that has none.
#[cfg(not(feature = "cpu"))]
pub(crate) fn missing() -> Error {
    let message = "this fp8c was built without the CPU backend (feature `cpu`)";
    crate::Diagnostic::error(crate::diag::code::OPTION, message).into()
}

/// No argument takes two results.
fn check_targets(pairs: &[(usize, usize)]) -> Result<(), Error> {
    let twice = |(at, pair): (usize, &(usize, usize))| {
        pairs[..at].iter().find(|p| p.1 == pair.1).map(|other| (other.0, *pair))
    };
    match pairs.iter().enumerate().find_map(twice) {
        Some((other, (output, input))) => {
            let message =
                format!("results {other} and {output} cannot both be argument {input} of the next run");
            Err(crate::Diagnostic::error(crate::diag::code::OPTION, message).into())
        }
        None => Ok(()),
    }
}

/// Holds pairs of a result and an argument to the program: both are there, of one type, and no argument has two results.
fn check_donated(pairs: &[(usize, usize)], arguments: &[Type], results: &[Type]) -> Result<(), Error> {
    let fail = |message: String| Err(crate::Diagnostic::error(crate::diag::code::OPTION, message).into());
    for &(output, input) in pairs {
        let Some(result) = results.get(output) else {
            return fail(format!(
                "result {output} cannot be argument {input} of the next run: there are {} results",
                results.len()
            ));
        };
        let Some(argument) = arguments.get(input) else {
            return fail(format!(
                "result {output} cannot be argument {input} of the next run: there are {} arguments",
                arguments.len()
            ));
        };
        if result != argument
            && !result.as_tensor().zip(argument.as_tensor()).is_some_and(|(r, a)| a.compatible(r))
        {
            return fail(format!(
                "result {output} is {result}; argument {input}, which it is to be in the next run, is {argument}"
            ));
        }
    }
    check_targets(pairs)
}

fn no(what: &str, i: usize) -> Error {
    let message = format!("the program has no {what} {i}");
    crate::Diagnostic::error(crate::diag::code::ARRAYS, message).into()
}

#[cfg(feature = "cpu")]
fn out_of_memory(fault: fp8c_cpu::program::Fault) -> Error {
    crate::Diagnostic::error(crate::diag::code::ARRAYS, fault.0).into()
}

#[cfg(feature = "cpu")]
fn read(types: &[crate::TensorType], memory: &[fp8c_cpu::Memory], i: usize) -> Option<Tensor> {
    Tensor::from_bytes(types.get(i)?.clone(), memory.get(i)?.bytes()).ok()
}

#[cfg(feature = "cpu")]
impl Compiled {
    /// Compiles a program and puts its arguments, which fit, into memory.
    fn new(
        module: &Module,
        arguments: &[Tensor],
        options: RunOptions,
        watcher: &Watcher,
    ) -> Result<Self, Error> {
        let options = fp8c_mlir::Options { donated: options.donated, cache: options.cache };
        let mut program = fp8c_mlir::Executable::compile(module.flat()?, &options)
            .map_err(|e| Error::from(e).in_source(&module.source))?;
        let watcher = watcher.clone();
        let round = move || watcher.beat(Beat::Round).map_err(fp8c_cpu::program::Fault);
        program.set_watch(fp8c_cpu::Watch(std::sync::Arc::new(round)));
        let mut memory = Vec::new();
        for tensor in arguments {
            let bytes = fp8c_cpu::Memory::of(&tensor.to_bytes());
            memory.push(bytes.map_err(out_of_memory)?);
        }
        let results = program.allocate()?;
        Ok(Self { program, arguments: memory, results })
    }

    /// The argument that result `i` was written over.
    fn argument_of(&self, i: usize) -> Option<usize> {
        self.program.in_place().iter().find(|p| p.0 == i).map(|p| p.1)
    }

    fn result(&self, i: usize) -> Option<Tensor> {
        match self.argument_of(i) {
            Some(argument) => read(self.program.arguments(), &self.arguments, argument),
            None => read(self.program.results(), &self.results, i),
        }
    }

    /// A line for each op that is not compiled.
    fn remarks(&self, module: &Module) -> Vec<String> {
        let place = |span: Option<crate::Span>| {
            let (line, column) = module.graph.position(span?)?;
            Some(format!("{}:{line}:{column}: ", module.source.name))
        };
        let line = |f: &fp8c_mlir::Fallback| {
            format!(
                "{}{} is not compiled: the interpreter runs it",
                place(f.span).unwrap_or_default(),
                f.name
            )
        };
        self.program.fallbacks().iter().map(line).collect()
    }
}

impl Module {
    /// The program as one function, ready to be compiled.
    ///
    /// # Errors
    /// A function calls itself, or there is no `@main`.
    #[cfg(feature = "cpu")]
    pub fn flat(&self) -> Result<crate::Graph, Error> {
        let mut flat = self.clone();
        let steps = crate::pass::parse_pipeline("inline,canonicalize", crate::PASSES)?;
        flat.run_passes(&steps, |_, _| ())?;
        Ok(flat.graph)
    }
}
