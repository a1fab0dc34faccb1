//! Running a program.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::matmul::{Element, Epilogue};
use crate::program::{Code, Fault, Home, Place, Program, Scale, Shift, Step};
use crate::{Memory, Pool};

/// A program with its memory: runs as often as needed.
#[derive(Debug)]
pub struct Runner {
    program: Program,
    constants: Memory,
    arena: Memory,
    watch: Option<Watch>,
}

/// Asked before a loop goes round once more; what it returns ends the run.
#[derive(Clone)]
pub struct Watch(pub Arc<dyn Fn() -> Result<(), Fault> + Send + Sync>);

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watch")
    }
}

impl Runner {
    /// Checks a program and gets the memory that it needs.
    ///
    /// # Errors
    /// When a step of it leaves its buffers, or the system does not have the memory.
    ///
    /// # Safety
    /// Its kernels must be what the steps say of them: as the compiler makes them.
    pub unsafe fn new(program: Program) -> Result<Self, Fault> {
        program.check()?;
        let constants = Memory::of(&program.constants)?;
        let arena = Memory::new(program.arena)?;
        Ok(Self { program, constants, arena, watch: None })
    }

    /// From now on loops ask before they go round.
    pub fn set_watch(&mut self, watch: Watch) {
        self.watch = Some(watch);
    }

    /// The program.
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// Runs on `arguments` and writes `results`, and those arguments that [`Program::in_place`] names.
    ///
    /// # Errors
    /// When numbers or sizes of arrays are not the program's, or when an op that is computed by other means fails.
    pub fn run(
        &mut self,
        arguments: &mut [Memory],
        results: &mut [Memory],
        pool: &Pool,
    ) -> Result<(), Fault> {
        let run = self.prepare(arguments, results, pool)?;
        // SAFETY: arguments and results have been checked; the rest by the word of who made the runner.
        unsafe { run.steps(&self.program.steps) }
    }

    /// Runs on memory of others: one pointer for each argument and each result.
    ///
    /// # Errors
    /// When there are more or fewer, or when an op that is computed by other means fails.
    ///
    /// # Safety
    /// Each must point to as many bytes as [`Program::arguments`] and [`Program::results`] say, those of results and of
    /// arguments that are overwritten to bytes that nobody else uses meanwhile. None needs to be aligned to more than its
    /// elements.
    pub unsafe fn run_at(
        &mut self,
        arguments: &[*mut u8],
        results: &[*mut u8],
        pool: &Pool,
    ) -> Result<(), Fault> {
        count("argument", self.program.arguments.len(), arguments.len())?;
        count("result", self.program.results.len(), results.len())?;
        let run = self.bind(|i| arguments[i], |i| results[i], pool);
        // SAFETY: by the caller's word and that of who made the runner.
        unsafe { run.steps(&self.program.steps) }
    }

    /// The same; returns the time that each of the outermost steps took.
    ///
    /// # Errors
    /// As [`Runner::run`].
    pub fn profile(
        &mut self,
        arguments: &mut [Memory],
        results: &mut [Memory],
        pool: &Pool,
    ) -> Result<Vec<Duration>, Fault> {
        let run = self.prepare(arguments, results, pool)?;
        let mut times = Vec::new();
        for step in &self.program.steps {
            let start = Instant::now();
            // SAFETY: as in `run`.
            unsafe { run.step(step)? };
            times.push(start.elapsed());
        }
        Ok(times)
    }

    /// Where all buffers are in this run.
    fn prepare<'r>(
        &'r self,
        arguments: &mut [Memory],
        results: &mut [Memory],
        pool: &'r Pool,
    ) -> Result<Run<'r>, Fault> {
        check("argument", &self.program.arguments, arguments)?;
        check("result", &self.program.results, results)?;
        Ok(self.bind(|i| arguments[i].start(), |i| results[i].start(), pool))
    }

    fn bind<'r>(
        &'r self,
        argument: impl Fn(usize) -> *mut u8,
        result: impl Fn(usize) -> *mut u8,
        pool: &'r Pool,
    ) -> Run<'r> {
        let base = |home| match home {
            Home::Argument(i) => argument(i),
            Home::Result(i) => result(i),
            // SAFETY: it was checked that it lies inside.
            Home::Arena(at) => unsafe { self.arena.start().add(at) },
            // SAFETY: as above.
            Home::Constant(at) => unsafe { self.constants.start().add(at) },
        };
        let bases = self.program.buffers.iter().map(|b| base(b.home)).collect();
        Run { bases, kernels: &self.program.kernels, pool, watch: self.watch.as_ref() }
    }
}

fn check(what: &str, wanted: &[usize], found: &[Memory]) -> Result<(), Fault> {
    count(what, wanted.len(), found.len())?;
    for (i, (&bytes, memory)) in wanted.iter().zip(found).enumerate() {
        if memory.len() != bytes {
            return Err(Fault::new(format!("{what} {i} has {bytes} bytes, found {}", memory.len())));
        }
    }
    Ok(())
}

fn count(what: &str, wanted: usize, found: usize) -> Result<(), Fault> {
    if wanted == found {
        return Ok(());
    }
    Err(Fault::new(format!("the program has {wanted} {what}s, found {found}")))
}

struct Run<'r> {
    bases: Vec<*mut u8>,
    kernels: &'r [Code],
    pool: &'r Pool,
    watch: Option<&'r Watch>,
}

/// What the threads of a kernel share.
struct Call {
    code: Code,
    args: Vec<*mut u8>,
}

// SAFETY: a kernel writes different elements for different parts of its range.
unsafe impl Sync for Call {}

impl Call {
    /// # Safety
    /// The pointers must be what the code expects.
    unsafe fn run(&self, begin: usize, end: usize) {
        // SAFETY: by the caller's word.
        unsafe { (self.code)(self.args.as_ptr(), begin as i64, end as i64) };
    }
}

impl Run<'_> {
    fn at(&self, place: Place) -> *mut u8 {
        // SAFETY: it was checked that it lies inside its buffer.
        unsafe { self.bases[place.buffer].add(place.offset) }
    }

    fn all(&self, places: &[Place]) -> Vec<*mut u8> {
        places.iter().map(|&place| self.at(place)).collect()
    }

    /// # Safety
    /// Every place must lie in its buffer, with as many elements as the step touches.
    unsafe fn steps(&self, steps: &[Step]) -> Result<(), Fault> {
        for step in steps {
            // SAFETY: by the caller's word.
            unsafe { self.step(step)? };
        }
        Ok(())
    }

    /// # Safety
    /// As [`Run::steps`].
    unsafe fn step(&self, step: &Step) -> Result<(), Fault> {
        // SAFETY: by the caller's word.
        unsafe {
            match step {
                Step::Kernel { kernel, args, units, unit_ns } => {
                    let call = Call {
                        code: self.kernels[*kernel],
                        args: args.iter().map(|&(p, _)| self.at(p)).collect(),
                    };
                    let call = &call;
                    self.pool.for_ranges(*units, *unit_ns, |begin, end| call.run(begin, end));
                }
                Step::Product { plan, lhs, rhs, out, scale, bias } => {
                    let bias = bias.map(|at| self.at(at).cast::<f32>().cast_const());
                    let epilogue = Epilogue { bias, ..self.scaled(*scale) };
                    plan.run(self.at(*lhs), self.at(*rhs), self.at(*out), &epilogue, self.pool);
                }
                Step::Ragged { ragged, sizes, lhs, rhs, out, scale } => {
                    let places = [*lhs, *rhs, *out].map(|place| self.at(place));
                    ragged.run(places, self.at(*sizes), &self.scaled(*scale), self.pool);
                }
                Step::Copy { shape, from, to, shift } => {
                    let (mut from, mut to) = (self.at(*from), self.at(*to));
                    if let Some(shift) = shift {
                        let bytes = self.shift(shift) * shape.element as isize;
                        let side = if shift.target { &mut to } else { &mut from };
                        *side = side.offset(bytes);
                    }
                    shape.run(from, to, self.pool);
                }
                Step::Gather { windows, operand, indices, out } => {
                    windows.gather(self.at(*operand), self.at(*indices), self.at(*out), self.pool);
                }
                Step::Scatter { windows, combine, out, indices, updates } => {
                    let code = |kernel: usize| self.kernels[kernel];
                    let places = [self.at(*out), self.at(*indices), self.at(*updates)];
                    windows.scatter(places, *combine, &code);
                }
                Step::Fold { fold, function, inputs, inits, outputs } => {
                    let [inputs, inits, outputs] = [inputs, inits, outputs].map(|places| self.all(places));
                    fold.run(self.kernels[*function], &inputs, &inits, &outputs, self.pool);
                }
                Step::Sort { sort, function, inputs, outputs } => {
                    let [inputs, outputs] = [inputs, outputs].map(|places| self.all(places));
                    sort.run(self.kernels[*function], &inputs, &outputs, self.pool);
                }
                Step::Call { host, operands, results } => self.call(host, operands, results)?,
                Step::While { condition, holds, body } => loop {
                    self.steps(condition)?;
                    if self.at(*holds).read() == 0 {
                        break;
                    }
                    self.watch.map_or(Ok(()), |watch| (watch.0)())?;
                    self.steps(body)?;
                },
                Step::Case { index, kind, branches } => {
                    let index = kind.read(self.at(*index));
                    let last = branches.len() - 1;
                    let chosen = match kind.bytes {
                        1 => usize::from(index == 0),
                        _ => usize::try_from(index).unwrap_or(last),
                    };
                    self.steps(&branches[chosen.min(last)])?;
                }
            }
        }
        Ok(())
    }

    /// Sums times a number.
    ///
    /// # Safety
    /// As [`Run::steps`].
    unsafe fn scaled(&self, scale: Option<Scale>) -> Epilogue {
        Epilogue {
            rounded: scale.is_some_and(|s| s.element != Element::F32),
            // SAFETY: by the caller's word.
            scale: scale.map_or(1.0, |s| unsafe { s.element.read(self.at(s.at)) }),
            bias: None,
        }
    }

    /// Elements by which a box is moved.
    ///
    /// # Safety
    /// As [`Run::steps`].
    unsafe fn shift(&self, shift: &Shift) -> isize {
        let start = |&(place, stride, largest): &(Place, isize, usize)| {
            // SAFETY: by the caller's word.
            let index = unsafe { shift.index.read(self.at(place)) };
            index.clamp(0, largest as i64) as isize * stride
        };
        shift.starts.iter().map(start).sum()
    }

    /// # Safety
    /// As [`Run::steps`].
    unsafe fn call(
        &self,
        host: &crate::program::Host,
        operands: &[(Place, usize)],
        results: &[(Place, usize)],
    ) -> Result<(), Fault> {
        // SAFETY: by the caller's word.
        let operands: Vec<&[u8]> =
            operands.iter().map(|&(p, n)| unsafe { std::slice::from_raw_parts(self.at(p), n) }).collect();
        let made = host(&operands)?;
        if made.len() != results.len() {
            return Err(Fault::new(format!("an op made {} results of {}", made.len(), results.len())));
        }
        for (bytes, &(place, n)) in made.iter().zip(results) {
            if bytes.len() != n {
                return Err(Fault::new(format!("an op made a result of {} bytes, not {n}", bytes.len())));
            }
            // SAFETY: by the caller's word.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), self.at(place), n) };
        }
        Ok(())
    }
}
