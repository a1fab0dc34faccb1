//! Programs in the reference interpreter.

use std::time::Duration;

use fp8c_ir::Tensor;

use super::{Fits, Session, no};
use crate::backend::Backend;
use crate::error::Error;
use crate::limits::Watcher;
use crate::module::Module;

/// A program with its tensors.
pub(crate) struct Interpreted {
    module: Module,
    watcher: Watcher,
    arguments: Vec<Tensor>,
    results: Vec<Tensor>,
}

impl Interpreted {
    pub(crate) fn new(module: &Module, arguments: Vec<Tensor>, watcher: Watcher) -> Self {
        Self { module: module.clone(), watcher, arguments, results: vec![] }
    }
}

impl Session for Interpreted {
    fn backend(&self) -> Backend {
        Backend::Interpreter
    }

    fn run(&mut self) -> Result<(), Error> {
        self.results = self.module.run_watched(&self.arguments, &self.watcher)?;
        Ok(())
    }

    fn profile(&mut self) -> Result<Vec<(String, Duration)>, Error> {
        Ok(vec![])
    }

    fn arguments(&self) -> usize {
        self.arguments.len()
    }

    fn argument(&self, i: usize) -> Option<Tensor> {
        self.arguments.get(i).cloned()
    }

    fn results(&self) -> usize {
        self.results.len()
    }

    fn result(&self, i: usize) -> Option<Tensor> {
        self.results.get(i).cloned()
    }

    fn set(&mut self, i: usize, tensor: Tensor) -> Result<(), Error> {
        self.arguments[i] = tensor;
        Ok(())
    }

    fn carry(&mut self, pairs: &[(usize, usize)], fits: Fits<'_>) -> Result<(), Error> {
        for &(output, input) in pairs {
            let result = self.result(output).ok_or_else(|| no("result", output))?;
            fits(input, &result.ty)?;
            self.arguments[input] = result;
        }
        Ok(())
    }
}
