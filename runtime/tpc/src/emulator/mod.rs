//! A Gaudi2 on the CPU: the emitted TPC-C, compiled by a C++ compiler against a header that gives the intrinsics their meaning, and a
//! model of the matrix engine. It runs what was emitted, kernel by kernel; it says nothing about time.

mod library;
mod mme;
mod movement;

use std::ops::Range;
use std::path::Path;

use rayon::prelude::*;

use crate::graph::{Graph, Kernel, Node, Params, Place};
use crate::{Device, Fault, check_arguments};

use library::{Call, Library, View};

/// Members of an index space that one task runs, where there are more.
const TASK: u64 = 16;

/// Sees each node, by its number, with the bytes of what it reads and writes.
pub type Observer<'o> = &'o mut dyn FnMut(usize, &[&[u8]], &[Vec<u8>]);

/// A graph with its compiled kernels.
pub struct Emulator {
    graph: Graph,
    library: Library,
    constants: Vec<Option<Vec<u8>>>,
    /// The last node that reads each tensor.
    last: Vec<usize>,
}

impl Emulator {
    /// Compiles the kernels of a graph; `source` gives the text of each file that it names.
    ///
    /// # Errors
    /// The graph does not fit together, there is no C++ compiler (`g++` or `clang++`, or what `FP8C_CXX` names), or it refuses a kernel.
    pub fn new(graph: Graph, source: impl Fn(&str) -> Option<String>) -> Result<Self, Fault> {
        Self::cached(graph, source, None)
    }

    /// The same; compiled kernels are kept in a directory, and taken from there when the same are compiled again.
    ///
    /// # Errors
    /// As [`Emulator::new`]; and others may write into the directory.
    pub fn cached(
        graph: Graph,
        source: impl Fn(&str) -> Option<String>,
        directory: Option<&Path>,
    ) -> Result<Self, Fault> {
        graph.check()?;
        let library = Library::compile(&graph, source, directory)?;
        let constant = |place: &Place| match place {
            Place::Constant(digits) => bytes_of(digits).map(Some),
            _ => Ok(None),
        };
        let constants = graph.tensors.iter().map(|t| constant(&t.place)).collect::<Result<Vec<_>, _>>()?;
        let mut last = vec![0; graph.tensors.len()];
        for (at, node) in graph.nodes.iter().enumerate() {
            node.inputs.iter().flatten().for_each(|&t| last[t] = at);
        }
        Ok(Self { graph, library, constants, last })
    }

    /// The graph that it runs.
    pub fn graph(&self) -> &Graph {
        &self.graph
    }

    /// Runs, and shows each node with what it reads and writes: bytes of inputs, null where one is absent, and of outputs.
    ///
    /// # Errors
    /// As [`Device::run`].
    pub fn run_observed(
        &mut self,
        arguments: &[Vec<u8>],
        observer: Observer<'_>,
    ) -> Result<Vec<Vec<u8>>, Fault> {
        check_arguments(&self.graph, arguments)?;
        let mut memory: Vec<Option<Vec<u8>>> = self.constants.clone();
        for (&tensor, bytes) in self.graph.arguments.iter().zip(arguments) {
            memory[tensor] = Some(self.graph.tensors[tensor].from_host(bytes)?);
        }
        for (launch, nodes) in self.graph.recorded() {
            for turn in 0..launch.turns {
                for at in nodes.clone() {
                    self.turn(&mut memory, (at, turn), observer)?;
                }
                launch.exchanged.iter().for_each(|&(written, read)| memory.swap(written, read));
            }
        }
        let result = |&tensor: &usize| {
            let name = &self.graph.tensors[tensor].name;
            let bytes = memory[tensor].clone().ok_or_else(|| Fault(format!("{name} was not written")))?;
            Ok(self.graph.tensors[tensor].to_host(bytes))
        };
        self.graph.results.iter().map(result).collect()
    }

    /// Runs a node in a turn of its launch.
    fn turn(
        &self,
        memory: &mut [Option<Vec<u8>>],
        (at, turn): (usize, u64),
        observer: Observer<'_>,
    ) -> Result<(), Fault> {
        let node = &self.graph.nodes[at];
        let input = |t: &Option<usize>| t.map_or(Some(&[][..]), |t| self.bytes(memory, t, turn));
        let missing = || Fault(format!("node {} reads what is not there", node.name));
        let inputs =
            node.inputs.iter().map(|t| input(t).ok_or_else(missing)).collect::<Result<Vec<_>, _>>()?;
        let outputs = self.node(node, &inputs)?;
        observer(at, &inputs, &outputs);
        for (&tensor, bytes) in node.outputs.iter().zip(outputs) {
            match self.part(tensor, turn) {
                Some((of, range)) => {
                    let whole = memory[of].as_mut().and_then(|whole| whole.get_mut(range));
                    whole.ok_or_else(missing)?.copy_from_slice(&bytes);
                }
                None => memory[tensor] = Some(bytes),
            }
        }
        let read = node.inputs.iter().flatten().filter(|&&t| self.last[t] == at);
        read.filter(|&&t| self.graph.tensors[t].place == Place::Workspace).for_each(|&t| memory[t] = None);
        Ok(())
    }

    /// The tensor that a part is of, and which of its bytes it is in a turn.
    fn part(&self, tensor: usize, turn: u64) -> Option<(usize, Range<usize>)> {
        let part = &self.graph.tensors[tensor];
        let Place::Part { of, first, step } = part.place else { return None };
        let from = (first + step * turn as i64) as usize * part.elem.bytes();
        Some((of, from..from + part.bytes()))
    }

    /// The bytes of a tensor in a turn.
    fn bytes<'m>(&self, memory: &'m [Option<Vec<u8>>], tensor: usize, turn: u64) -> Option<&'m [u8]> {
        match self.part(tensor, turn) {
            Some((of, range)) => memory[of].as_deref()?.get(range),
            None => memory[tensor].as_deref(),
        }
    }

    /// What a node makes of what it reads.
    fn node(&self, node: &Node, inputs: &[&[u8]]) -> Result<Vec<Vec<u8>>, Fault> {
        let tensor = |t: usize| &self.graph.tensors[t];
        let fresh = || node.outputs.iter().map(|&t| vec![0; tensor(t).bytes()]).collect::<Vec<Vec<u8>>>();
        if let Some(kernel) = self.graph.kernel(&node.guid) {
            let mut outputs = fresh();
            let numbers = if let Params::Kernel(numbers) = &node.params { &numbers[..] } else { &[] };
            self.kernel(kernel, inputs, &mut outputs, numbers)?;
            return Ok(outputs);
        }
        let out = tensor(*node.outputs.first().ok_or_else(|| Fault(format!("{} has no output", node.name)))?);
        match (node.guid.as_str(), &node.params) {
            ("reshape" | "memcpy", _) => Ok(vec![inputs[0].to_vec()]),
            ("memset", _) => Ok(fresh()),
            ("strided_view", Params::Strided { offset, strides }) => {
                movement::view(inputs[0], out, *offset, strides).map(|bytes| vec![bytes])
            }
            ("strided_insert", Params::Strided { offset, strides }) => {
                let part = tensor(node.inputs[1].unwrap_or_default());
                movement::insert(inputs[0], inputs[1], part, *offset, strides).map(|bytes| vec![bytes])
            }
            (guid, Params::Gemm { transpose_a, transpose_b })
                if guid == "gemm" || guid == "batch_gemm" || guid.starts_with("fp8_gemm_") =>
            {
                let [a, b] = [0, 1].map(|i| node.inputs[i].map(tensor));
                let (Some(a), Some(b)) = (a, b) else {
                    return Err(Fault(format!("{} lacks an operand", node.name)));
                };
                let scales = inputs.iter().skip(2).take(2).filter(|bytes| !bytes.is_empty());
                let scale = scales.map(|bytes| f32_of(bytes)).product();
                let product = mme::Product { a, b, out, transpose: [*transpose_a, *transpose_b], scale };
                product.run(inputs[0], inputs[1]).map(|bytes| vec![bytes])
            }
            (guid, _) => Err(Fault(format!("node {}: the emulator has no {guid}", node.name))),
        }
    }

    /// Runs the members of a kernel's index space, some at a time on all threads.
    fn kernel(
        &self,
        kernel: &Kernel,
        inputs: &[&[u8]],
        outputs: &mut [Vec<u8>],
        numbers: &[u32],
    ) -> Result<(), Fault> {
        let code = self.library.code(&kernel.guid)?;
        let operands = kernel.inputs.iter().chain(&kernel.outputs);
        let starts =
            inputs.iter().map(|b| b.as_ptr().cast_mut()).chain(outputs.iter_mut().map(|b| b.as_mut_ptr()));
        let views: Vec<View> =
            operands.zip(starts).map(|(operand, start)| View::new(start, &operand.sizes)).collect();
        let members: u64 = kernel.space.iter().product();
        let along = (0..kernel.space.len()).max_by_key(|&d| kernel.space[d]).unwrap_or(0);
        let length = kernel.space.get(along).copied().unwrap_or(1);
        let tasks = (members / TASK).clamp(1, length);
        (0..tasks).into_par_iter().for_each(|task| {
            let (begin, end) = (task * length / tasks, (task + 1) * length / tasks);
            let mut call = Call::new(&kernel.space);
            if !kernel.space.is_empty() {
                (call.offset[along], call.size[along]) = (begin as i32, (end - begin) as i32);
            }
            code.run(&views, &call, numbers);
        });
        Ok(())
    }
}

impl Device for Emulator {
    fn run(&mut self, arguments: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Fault> {
        self.run_observed(arguments, &mut |_, _, _| ())
    }
}

fn f32_of(bytes: &[u8]) -> f32 {
    bytes.first_chunk::<4>().map_or(1.0, |b| f32::from_le_bytes(*b))
}

pub(crate) fn bytes_of(digits: &str) -> Result<Vec<u8>, Fault> {
    let pairs = digits.as_bytes().chunks(2);
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    let bytes: Option<Vec<u8>> = pairs.map(|pair| byte(pair).filter(|_| pair.len() == 2)).collect();
    bytes.ok_or_else(|| Fault("a constant is no hexadecimal number".into()))
}
