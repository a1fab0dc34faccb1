//! A program ready to run: the reference interpreter, or machine code made by MLIR and LLVM.

use fp8c_ir::interp::{check_argument, check_arguments};
use fp8c_ir::{Tensor, TensorType, Type};

#[cfg(not(feature = "cpu"))]
use crate::backend::missing;
use crate::backend::{Backend, RunOptions};
use crate::error::Error;
use crate::limits::Watcher;
use crate::module::Module;
use crate::npz::Npz;
#[cfg(feature = "cpu")]
use crate::session::cpu::{Compiled, Given};
use crate::session::gaudi2::Emulated;
use crate::session::interpreter::Interpreted;
use crate::session::{Session, no};

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
    session: Box<dyn Session>,
    remarks: Vec<String>,
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
        let types: Vec<Type> = module.parameters()?.into_iter().map(Type::from).collect();
        check_arguments(&types, &arguments)?;
        check_donated(&options.donated, &types, &module.results()?)?;
        let (session, remarks) = session(module, options, arguments)?;
        Ok(Self { module: module.clone(), types, session, remarks })
    }

    /// The same on the arrays of a file: `in_000`, `in_001`, ... The CPU backend takes them as they lie there, large ones by mapping the
    /// file, which must stay as it is meanwhile.
    ///
    /// # Errors
    /// As [`Prepared::new`], and when arrays are missing or broken.
    pub fn open(module: &Module, options: impl Into<RunOptions>, arrays: &mut Npz) -> Result<Self, Error> {
        let options = options.into();
        let types = module.parameters()?;
        #[cfg(feature = "cpu")]
        if options.backend == Backend::Cpu && types.iter().all(TensorType::is_static) {
            arrays.check(&types)?;
            let types: Vec<Type> = types.iter().cloned().map(Type::from).collect();
            check_donated(&options.donated, &types, &module.results()?)?;
            let watcher = Watcher::new(&options.limits);
            match Compiled::new(module, Given::Arrays(arrays), options.clone(), &watcher) {
                Ok(compiled) => {
                    let remarks = compiled.remarks();
                    return Ok(Self { module: module.clone(), types, session: Box::new(compiled), remarks });
                }
                Err(error) if interpreted_instead(&error) => {}
                Err(error) => return Err(error),
            }
        }
        Self::new(module, options, arrays.arguments(&types)?)
    }

    /// Runs the program once.
    ///
    /// # Errors
    /// The program cannot be run on these arguments, or one of its checks fails.
    pub fn run(&mut self) -> Result<(), Error> {
        self.session.run()
    }

    /// Runs the program once and tells how long each of its steps took, slowest first; nothing where it is not compiled.
    ///
    /// # Errors
    /// As [`Prepared::run`].
    pub fn profile(&mut self) -> Result<String, Error> {
        let mut times = self.session.profile()?;
        times.sort_by_key(|t| std::cmp::Reverse(t.1));
        let line = |(name, time): &(String, std::time::Duration)| {
            format!("{:>9.1} us  {name}\n", time.as_secs_f64() * 1e6)
        };
        Ok(times.iter().map(line).collect())
    }

    /// Argument `i` as it is now: what was written over it, where it was given away.
    ///
    /// # Errors
    /// There is no such argument.
    pub fn argument(&self, i: usize) -> Result<Tensor, Error> {
        self.session.argument(i).ok_or_else(|| no("argument", i))
    }

    /// All arguments as they are now.
    ///
    /// # Errors
    /// Never: the program has them.
    pub fn arguments(&self) -> Result<Vec<Tensor>, Error> {
        (0..self.session.arguments()).map(|i| self.argument(i)).collect()
    }

    /// What runs the program; not what was asked for, where that could not.
    pub fn backend(&self) -> Backend {
        self.session.backend()
    }

    /// Result `i` of the last run.
    ///
    /// # Errors
    /// There is no such result, or the program has not been run.
    pub fn result(&self, i: usize) -> Result<Tensor, Error> {
        self.session.result(i).ok_or_else(|| no("result", i))
    }

    /// All results of the last run.
    ///
    /// # Errors
    /// As [`Prepared::result`].
    pub fn results(&self) -> Result<Vec<Tensor>, Error> {
        (0..self.session.results()).map(|i| self.result(i)).collect()
    }

    /// Gives argument `i` another value.
    ///
    /// # Errors
    /// There is no such argument, or it is of another type.
    pub fn set(&mut self, i: usize, tensor: Tensor) -> Result<(), Error> {
        check_argument(i, self.types.get(i).ok_or_else(|| no("argument", i))?, &tensor.ty)?;
        self.session.set(i, tensor)
    }

    /// Results become arguments: for each pair the result of the first number the argument of the second.
    ///
    /// # Errors
    /// There are no such results and arguments, or they are of different types.
    pub fn carry(&mut self, pairs: &[(usize, usize)]) -> Result<(), Error> {
        check_targets(pairs)?;
        let types = &self.types;
        let fits = |input: usize, found: &TensorType| {
            let ty = types.get(input).ok_or_else(|| no("argument", input))?;
            Ok(check_argument(input, ty, found)?)
        };
        self.session.carry(pairs, &fits)
    }

    /// A run writes over arguments.
    pub fn overwrites(&self) -> bool {
        self.session.overwrites()
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
        self.session.stats()
    }
}

/// What runs a program as the options say, and what of it runs otherwise.
fn session(
    module: &Module,
    options: RunOptions,
    arguments: Vec<Tensor>,
) -> Result<(Box<dyn Session>, Vec<String>), Error> {
    let watcher = Watcher::new(&options.limits);
    match options.backend {
        Backend::Interpreter => Ok((Box::new(Interpreted::new(module, arguments, watcher)), vec![])),
        #[cfg(feature = "cpu")]
        Backend::Cpu => match Compiled::new(module, Given::Tensors(&arguments), options, &watcher) {
            Ok(compiled) => {
                let remarks = compiled.remarks();
                Ok((Box::new(compiled), remarks))
            }
            Err(error) if interpreted_instead(&error) => {
                let why = error.diagnostics.iter();
                let remarks = why.map(|d| format!("the interpreter runs this: {}", d.message)).collect();
                Ok((Box::new(Interpreted::new(module, arguments, watcher)), remarks))
            }
            Err(error) => Err(error),
        },
        #[cfg(not(feature = "cpu"))]
        Backend::Cpu => Err(missing()),
        Backend::Gaudi2Emulator => {
            Ok((Box::new(Emulated::new(module, &arguments, &options, watcher)?), vec![]))
        }
    }
}

/// What cannot be compiled are sizes that are not known before the program runs.
#[cfg(feature = "cpu")]
fn interpreted_instead(error: &Error) -> bool {
    error.diagnostics.iter().all(|d| d.code == crate::diag::code::TYPE)
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
