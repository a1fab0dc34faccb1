//! Programs in the emulator of a Gaudi2.

use std::time::{Duration, Instant};

use fp8c_gaudi::Device;
use fp8c_gaudi::emulator::Emulator;
use fp8c_ir::Tensor;

use super::{Fits, Session, no};
use crate::backend::{Backend, RunOptions};
use crate::code::UNROLLED;
use crate::error::Error;
use crate::limits::Watcher;
use crate::module::Module;

/// What was emitted for a Gaudi2, in the emulator, with the bytes of its arguments and results.
pub(crate) struct Emulated {
    types: [Vec<crate::TensorType>; 2],
    watcher: Watcher,
    device: Emulator,
    arguments: Vec<Vec<u8>>,
    results: Vec<Vec<u8>>,
    stats: String,
}

impl Emulated {
    /// Emits a program and compiles its kernels for this computer.
    pub(crate) fn new(
        module: &Module,
        arguments: &[Tensor],
        options: &RunOptions,
        watcher: Watcher,
    ) -> Result<Self, Error> {
        let started = Instant::now();
        let package = module.package(&options.donated, UNROLLED)?;
        let emitted = started.elapsed();
        let graph = &package.graph;
        let [kernels, nodes] = [graph.kernels.len(), graph.nodes.len()];
        let source = |name: &str| package.file(name).map(str::to_string);
        let device = Emulator::cached(package.graph.clone(), source, options.cache.as_deref());
        let stats = format!(
            "emitting: {:.1} ms\ncompiling: {:.1} ms, {kernels} kernels\nnodes: {nodes}\n",
            emitted.as_secs_f64() * 1e3,
            (started.elapsed() - emitted).as_secs_f64() * 1e3,
        );
        let results = module.results()?.iter().filter_map(|t| t.as_tensor().cloned()).collect();
        Ok(Self {
            types: [module.parameters()?, results],
            watcher,
            device: device.map_err(fault)?,
            arguments: arguments.iter().map(Tensor::to_bytes).collect(),
            results: vec![],
            stats,
        })
    }
}

impl Session for Emulated {
    fn backend(&self) -> Backend {
        Backend::Gaudi2Emulator
    }

    fn run(&mut self) -> Result<(), Error> {
        self.watcher.begin();
        self.results = self.device.run(&self.arguments).map_err(fault)?;
        Ok(())
    }

    fn profile(&mut self) -> Result<Vec<(String, Duration)>, Error> {
        let (mut times, mut last) = (Vec::new(), Instant::now());
        let names: Vec<String> = self.device.graph().nodes.iter().map(|n| n.name.clone()).collect();
        let ran = self.device.run_observed(&self.arguments, &mut |node, _, _| {
            let now = Instant::now();
            times.push((names[node].clone(), now - last));
            last = now;
        });
        self.results = ran.map_err(fault)?;
        Ok(times)
    }

    fn arguments(&self) -> usize {
        self.arguments.len()
    }

    fn argument(&self, i: usize) -> Option<Tensor> {
        Tensor::from_bytes(self.types[0].get(i)?.clone(), self.arguments.get(i)?).ok()
    }

    fn results(&self) -> usize {
        self.results.len()
    }

    fn result(&self, i: usize) -> Option<Tensor> {
        Tensor::from_bytes(self.types[1].get(i)?.clone(), self.results.get(i)?).ok()
    }

    fn set(&mut self, i: usize, tensor: Tensor) -> Result<(), Error> {
        self.arguments[i] = tensor.to_bytes();
        Ok(())
    }

    fn carry(&mut self, pairs: &[(usize, usize)], fits: Fits<'_>) -> Result<(), Error> {
        for &(output, input) in pairs {
            let result = self.result(output).ok_or_else(|| no("result", output))?;
            fits(input, &result.ty)?;
            self.arguments[input].clone_from(&self.results[output]);
        }
        Ok(())
    }

    fn stats(&self) -> Option<String> {
        Some(self.stats.clone())
    }
}

fn fault(fault: fp8c_gaudi::Fault) -> Error {
    crate::Diagnostic::error(crate::diag::code::COMPILE, fault.0).into()
}
