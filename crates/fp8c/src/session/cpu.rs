//! Programs as machine code for this computer.

use std::time::Duration;

use fp8c_cpu::Memory;
use fp8c_ir::Tensor;
use fp8c_ir::interp::Beat;

use super::{Fits, Session, no};
use crate::backend::{Backend, RunOptions};
use crate::error::Error;
use crate::limits::Watcher;
use crate::module::Module;
use crate::npz::{Data, Npz};

/// Where a program's arguments come from.
pub(crate) enum Given<'a> {
    /// They are at hand, and fit.
    Tensors(&'a [Tensor]),
    /// They are arrays of a file.
    Arrays(&'a mut Npz),
}

/// A compiled program with the memory of its arguments and results.
pub(crate) struct Compiled {
    module: Module,
    watcher: Watcher,
    program: fp8c_mlir::Executable,
    arguments: Vec<Memory>,
    results: Vec<Memory>,
}

impl Compiled {
    /// Compiles a program and puts its arguments, which fit, into memory.
    pub(crate) fn new(
        module: &Module,
        arguments: Given<'_>,
        options: RunOptions,
        watcher: &Watcher,
    ) -> Result<Self, Error> {
        let options = fp8c_mlir::Options { donated: options.donated, cache: options.cache };
        let mut program = fp8c_mlir::Executable::compile(module.flat()?, &options)
            .map_err(|e| Error::from(e).in_source(&module.source))?;
        let beat = watcher.clone();
        let round = move || beat.beat(Beat::Round).map_err(fp8c_cpu::program::Fault::new);
        program.set_watch(fp8c_cpu::Watch(std::sync::Arc::new(round)));
        let mut memory = Vec::new();
        match arguments {
            Given::Tensors(tensors) => {
                for tensor in tensors {
                    memory.push(Memory::of(&tensor.to_bytes()).map_err(out_of_memory)?);
                }
            }
            Given::Arrays(arrays) => {
                for (i, ty) in program.arguments().iter().enumerate() {
                    memory.push(placed(arrays.data(i, ty)?, ty).map_err(out_of_memory)?);
                }
            }
        }
        let results = program.allocate()?;
        Ok(Self { module: module.clone(), watcher: watcher.clone(), program, arguments: memory, results })
    }

    /// Ops that are run otherwise than asked for, a line each.
    pub(crate) fn remarks(&self) -> Vec<String> {
        let place = |span: Option<crate::Span>| {
            let (line, column) = self.module.graph.position(span?)?;
            Some(format!("{}:{line}:{column}: ", self.module.source.name))
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

    /// The argument that result `i` was written over.
    fn argument_of(&self, i: usize) -> Option<usize> {
        self.program.in_place().iter().find(|p| p.0 == i).map(|p| p.1)
    }
}

impl Session for Compiled {
    fn backend(&self) -> Backend {
        Backend::Cpu
    }

    fn run(&mut self) -> Result<(), Error> {
        self.watcher.begin();
        let ran = self.program.run_into(&mut self.arguments, &mut self.results);
        ran.map_err(|e| self.watcher.explain(Error::from(e).in_source(&self.module.source)))
    }

    fn profile(&mut self) -> Result<Vec<(String, Duration)>, Error> {
        let times = self.program.profile(&mut self.arguments, &mut self.results);
        times.map_err(|e| Error::from(e).in_source(&self.module.source))
    }

    fn arguments(&self) -> usize {
        self.arguments.len()
    }

    fn argument(&self, i: usize) -> Option<Tensor> {
        read(self.program.arguments(), &self.arguments, i)
    }

    fn results(&self) -> usize {
        self.results.len()
    }

    fn result(&self, i: usize) -> Option<Tensor> {
        match self.argument_of(i) {
            Some(argument) => self.argument(argument),
            None => read(self.program.results(), &self.results, i),
        }
    }

    fn set(&mut self, i: usize, tensor: Tensor) -> Result<(), Error> {
        self.arguments[i].bytes_mut().copy_from_slice(&tensor.to_bytes());
        Ok(())
    }

    fn carry(&mut self, pairs: &[(usize, usize)], fits: Fits<'_>) -> Result<(), Error> {
        for (at, &(output, input)) in pairs.iter().enumerate() {
            let found = self.program.results().get(output).ok_or_else(|| no("result", output))?;
            fits(input, found)?;
            if let Some(from) = self.argument_of(output) {
                if from != input {
                    let value = Memory::of(self.arguments[from].bytes());
                    self.arguments[input] = value.map_err(out_of_memory)?;
                }
                continue;
            }
            let (to, from) = (&mut self.arguments[input], &mut self.results[output]);
            let again = pairs[at + 1..].iter().any(|p| p.0 == output);
            if again {
                to.bytes_mut().copy_from_slice(from.bytes());
            } else {
                std::mem::swap(to, from);
            }
        }
        Ok(())
    }

    fn overwrites(&self) -> bool {
        !self.program.in_place().is_empty()
    }

    fn stats(&self) -> Option<String> {
        Some(self.program.stats().to_string())
    }
}

/// Memory with the data of an array.
fn placed(data: Data, ty: &crate::TensorType) -> Result<Memory, fp8c_cpu::program::Fault> {
    match data {
        Data::Bytes(bytes) => Memory::of(&bytes),
        Data::At(path, offset) => {
            let bytes = ty.elements().unwrap_or(0) * ty.elem.bytes();
            let file = std::fs::File::open(&path);
            let file = file
                .map_err(|e| fp8c_cpu::program::Fault::new(format!("cannot read {}: {e}", path.display())))?;
            Memory::of_file(&file, offset, bytes)
        }
    }
}

fn out_of_memory(fault: fp8c_cpu::program::Fault) -> Error {
    crate::Diagnostic::error(crate::diag::code::ARRAYS, fault).into()
}

fn read(types: &[crate::TensorType], memory: &[Memory], i: usize) -> Option<Tensor> {
    Tensor::from_bytes(types.get(i)?.clone(), memory.get(i)?.bytes()).ok()
}
