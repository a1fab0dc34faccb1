//! From a kernel program to a graph for Gaudi2: kernels become vector kernels of our own, products go to the matrix engine, movement to
//! nodes of Synapse.

use std::collections::HashMap;

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_gaudi::graph::{self, Elem, Launch, Params, Place as Home, VERSION};
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::ElementType;
use fp8c_kernel::program::{Combining, Home as Where, Place, Windows};
use fp8c_kernel::{Kernel, Program, Step, dense_strides};

use crate::access::{Access, access};
use crate::c::{self, Emitted, Source, Unsupported};
use crate::loops::Part;
use crate::meaning::Meaning;
use crate::nest::{Nest, Stages};
use crate::pieces::{Memory, Piece, Slot};
use crate::target::elem;
use crate::tensors::Tensors;

/// A graph with the texts of its kernels, by file.
pub(crate) struct Partitioned {
    pub(crate) graph: graph::Graph,
    pub(crate) sources: Vec<(String, String)>,
    pub(crate) meanings: Vec<Meaning>,
}

/// What has been made of the pieces so far.
#[derive(Default)]
pub(crate) struct Made {
    tensors: Tensors,
    /// Guids by text and sizes.
    known: HashMap<String, String>,
    sources: Vec<(String, String)>,
    meanings: Vec<Meaning>,
    /// The tensor that lies in memory which outlasts launches.
    memory: HashMap<Memory, usize>,
}

impl Made {
    /// All of a step; `state` are pairs of a result and the argument that it is for in the next step.
    pub(crate) fn finished(mut self, state: &[(usize, usize)]) -> Partitioned {
        self.tensors.graph.version = VERSION;
        self.tensors.graph.device = "gaudi2".into();
        self.tensors.graph.state = state.to_vec();
        Partitioned { graph: self.tensors.graph, sources: self.sources, meanings: self.meanings }
    }
}

pub(crate) struct Partition<'p> {
    pub(crate) ir: &'p Graph,
    pub(crate) program: &'p Program,
    piece: &'p Piece,
    pub(crate) tensors: Tensors,
    memory: HashMap<Memory, usize>,
    /// The type of each buffer's elements.
    pub(crate) types: HashMap<usize, ElementType>,
    /// A value that lies in each buffer, for messages.
    values: HashMap<usize, ValueId>,
    /// Guids by text and sizes.
    known: HashMap<String, String>,
    sources: Vec<(String, String)>,
    meanings: Vec<Meaning>,
}

/// Cuts the program of a piece into nodes, behind what there is.
pub(crate) fn partition(
    (ir, program): (&Graph, &Program),
    piece: &Piece,
    mut made: Made,
) -> Result<Made, Diagnostic> {
    let mut stored: Vec<(ValueId, usize)> = program.storage.iter().map(|(v, b)| (*v, *b)).collect();
    stored.sort_unstable();
    let types = stored.iter().filter_map(|(v, b)| Some((*b, ir.ty(*v).as_tensor()?.elem))).collect();
    let values = stored.iter().rev().map(|(v, b)| (*b, *v)).collect();
    made.tensors.begin();
    let before = made.tensors.graph.nodes.len();
    let Made { tensors, known, sources, meanings, memory } = made;
    let mut this = Partition { ir, program, piece, tensors, memory, types, values, known, sources, meanings };
    this.arguments()?;
    for step in &program.steps {
        this.step(step)?;
    }
    this.results()?;
    let place = |at: &Memory| this.memory.get(at).copied();
    let exchanged = piece.exchanged.iter().filter_map(|(a, b)| Some((place(a)?, place(b)?))).collect();
    let nodes = this.tensors.graph.nodes.len() - before;
    this.tensors.graph.launches.push(Launch { nodes, turns: piece.turns, exchanged });
    let Partition { tensors, known, sources, meanings, memory, .. } = this;
    Ok(Made { tensors, known, sources, meanings, memory })
}

impl Partition<'_> {
    fn arguments(&mut self) -> Result<(), Diagnostic> {
        for (i, slot) in self.piece.arguments.iter().enumerate() {
            let home = Where::Argument(i);
            let at = self.program.buffers.iter().position(|b| b.home == home);
            let Some(buffer) = at else { continue };
            let tensor = self.argument(buffer, slot)?;
            self.tensors.now.insert(buffer, tensor);
        }
        Ok(())
    }

    /// The tensor of an argument of the piece: one of the step's, what an earlier piece kept, or a part of such.
    fn argument(&mut self, buffer: usize, slot: &Slot) -> Result<usize, Diagnostic> {
        let elem = self.elem(buffer)?;
        let sizes = vec![self.elements(buffer, elem) as u64];
        let whole = match (self.memory.get(&slot.memory), slot.memory) {
            (Some(&known), _) => known,
            (None, Memory::Argument(i)) => {
                let tensor = self.tensors.tensor("argument", elem, sizes.clone(), Home::Argument(i));
                self.tensors.graph.tensors[tensor].wide = self.is_wide(buffer);
                self.tensors.graph.arguments.push(tensor);
                self.memory.insert(slot.memory, tensor);
                tensor
            }
            (None, _) => return Err(self.error(buffer, None, "it is read before it is written")),
        };
        Ok(match slot.part {
            None => whole,
            Some(Part { first, step }) => {
                self.tensors.tensor("part", elem, sizes, Home::Part { of: whole, first, step })
            }
        })
    }

    fn results(&mut self) -> Result<(), Diagnostic> {
        for (i, slot) in self.piece.results.iter().enumerate() {
            let home = Where::Result(i);
            let at = self.program.buffers.iter().rposition(|b| b.home == home);
            let buffer =
                at.ok_or_else(|| Diagnostic::error(code::COMPILE, format!("result {i} is nowhere")))?;
            let tensor = self.read(buffer)?;
            let missing = || self.error(buffer, None, "it is part of what is not there");
            let place = match (slot.memory, slot.part) {
                (Memory::Result(i), _) => Home::Result(i),
                (_, None) => Home::Kept,
                (memory, Some(Part { first, step })) => {
                    Home::Part { of: *self.memory.get(&memory).ok_or_else(missing)?, first, step }
                }
            };
            let is_result = matches!(place, Home::Result(_));
            let tensor = self.tensors.returned(tensor, place);
            if is_result {
                self.tensors.graph.tensors[tensor].wide = self.is_wide(buffer);
                self.tensors.graph.results.push(tensor);
            } else if slot.part.is_none() {
                self.memory.insert(slot.memory, tensor);
            }
        }
        Ok(())
    }

    fn step(&mut self, step: &Step) -> Result<(), Diagnostic> {
        match step {
            Step::Kernel { kernel, args } => self.kernel(&self.program.kernels[*kernel], args),
            Step::Product { product, lhs, rhs, out } => self.product(product, *lhs, *rhs, *out),
            Step::Ragged { out, .. } => self.refused(out.buffer, "a ragged product"),
            Step::Copy { shape, from, to, shift: None } => self.copy(shape, *from, *to),
            Step::Copy { shape, from, to, shift: Some(shift) } => self.shifted(shape, [*from, *to], shift),
            Step::Gather { windows, operand, indices, out } => {
                let places = [*operand, *indices, *out];
                self.gather(windows, places)
            }
            Step::Scatter { windows, combine: Combining::Known(combine), elem, out, indices, updates } => {
                let places = [*out, *indices, *updates];
                self.scatter((windows, *combine, *elem), places)
            }
            Step::Scatter { out, .. } => self.refused(out.buffer, "a scatter by a function of its own"),
            Step::Fold { outputs, .. } => self.refused(outputs[0].buffer, "a reduction of several tensors"),
            Step::Sort { outputs, .. } => self.refused(outputs[0].buffer, "a sort"),
            Step::Interpreted { results, .. } => match results.first() {
                Some(result) => self.refused(result.0.buffer, "what only the interpreter runs"),
                None => Ok(()),
            },
            Step::While { holds, .. } => self.refused(holds.buffer, "a loop"),
            Step::Case { index, .. } => self.refused(index.buffer, "a choice between regions"),
        }
    }

    /// An error that names the op whose value lies in a buffer, its type and place.
    pub(crate) fn error(&self, buffer: usize, op: Option<&str>, what: &str) -> Diagnostic {
        let value = self.values.get(&buffer);
        let node = value.and_then(|&v| self.ir.def_node(v));
        let name = op.or(node.map(|n| self.ir.name(n))).unwrap_or("a copy");
        let ty = value.map_or(String::new(), |&v| format!(" ({})", self.ir.ty(v)));
        let span = node.and_then(|n| self.ir.span(self.ir.node(n).loc));
        Diagnostic::error(code::COMPILE, format!("{name}{ty} cannot run on Gaudi2: {what}")).or_at(span)
    }

    pub(crate) fn refused<T>(&self, buffer: usize, what: &str) -> Result<T, Diagnostic> {
        Err(self.error(
            buffer,
            None,
            &format!("it is {what}, for which there is neither a kernel nor a node of Synapse"),
        ))
    }

    pub(crate) fn unsupported(&self, buffer: usize, found: &Unsupported) -> Diagnostic {
        self.error(buffer, found.op, &found.why)
    }

    /// How a buffer's elements lie.
    pub(crate) fn elem(&self, buffer: usize) -> Result<Elem, Diagnostic> {
        if let Some(&tensor) = self.tensors.now.get(&buffer) {
            return Ok(self.tensors.graph.tensors[tensor].elem);
        }
        let ty = self.types.get(&buffer).copied();
        ty.and_then(elem).ok_or_else(|| {
            let ty = ty.map_or("a type that is not known".into(), |t| t.to_string());
            let what =
                format!("the device has f32, bf16, f8E4M3, f8E5M2 and integers of 8 and 32 bits, not {ty}");
            self.error(buffer, None, &what)
        })
    }

    pub(crate) fn elements(&self, buffer: usize, elem: Elem) -> usize {
        self.program.buffers[buffer].bytes / self.size(buffer, elem)
    }

    /// Bytes of an element as the program has it: twice those of the device where that has no integers of 64 bits.
    pub(crate) fn size(&self, buffer: usize, elem: Elem) -> usize {
        self.types.get(&buffer).map_or(elem.bytes(), |t| t.bytes())
    }

    /// The program has integers of 64 bits there.
    fn is_wide(&self, buffer: usize) -> bool {
        self.types.get(&buffer).is_some_and(|t| matches!(t, ElementType::Int { width: 64, .. }))
    }

    /// The tensor that a buffer is now.
    pub(crate) fn read(&mut self, buffer: usize) -> Result<usize, Diagnostic> {
        if let Some(&tensor) = self.tensors.now.get(&buffer) {
            return Ok(tensor);
        }
        let elem = self.elem(buffer)?;
        let sizes = vec![self.elements(buffer, elem) as u64];
        let place = match self.program.buffers[buffer].home {
            Where::Constant(at) => {
                let bytes = &self.program.constants[at..at + self.program.buffers[buffer].bytes];
                let narrow;
                let bytes = match self.is_wide(buffer) {
                    true => {
                        narrow =
                            graph::narrowed(bytes).map_err(|fault| self.error(buffer, None, &fault.0))?;
                        &narrow[..]
                    }
                    false => bytes,
                };
                Home::Constant(bytes.iter().map(|b| format!("{b:02x}")).collect())
            }
            // An argument that was listed twice, or something that is read before it is written.
            _ => return Err(self.error(buffer, None, "it is read before it is written")),
        };
        let tensor = self.tensors.tensor("constant", elem, sizes, place);
        self.tensors.now.insert(buffer, tensor);
        Ok(tensor)
    }

    /// Everything that a kernel writes is new.
    pub(crate) fn kernel(&mut self, kernel: &Kernel, args: &[Place]) -> Result<(), Diagnostic> {
        let reads = kernel.leaves.len();
        let out = args.get(reads).map_or(0, |p| p.buffer);
        let outputs: Vec<usize> = args[reads..].iter().map(|p| p.buffer).collect();
        let mut sources = Vec::new();
        for (place, leaf) in args.iter().zip(&kernel.leaves) {
            let elem = self.elem(place.buffer)?;
            if self.types.get(&place.buffer).is_some_and(|&t| t.storage_bits() != leaf.elem.storage_bits()) {
                return Err(self.error(out, None, "its operand lies as another type"));
            }
            sources.push((self.read(place.buffer)?, place.offset / self.size(place.buffer, elem)));
        }
        match Nest::new(kernel).staged() {
            Stages::One(nest) => {
                let made = self.nest(&nest, &sources, out)?;
                self.store(&outputs, made);
            }
            Stages::Two { parts, rest, whole, reduced } => {
                let mut made = self.nest(&parts, &sources, out)?;
                let partial = made.split_off(whole.len());
                self.store(&whole.iter().map(|&o| outputs[o]).collect::<Vec<_>>(), made);
                sources.extend(partial.into_iter().map(|t| (t, 0)));
                let made = self.nest(&rest, &sources, out)?;
                self.store(&reduced.iter().map(|&o| outputs[o]).collect::<Vec<_>>(), made);
            }
        }
        Ok(())
    }

    fn store(&mut self, buffers: &[usize], tensors: Vec<usize>) {
        self.tensors.now.extend(buffers.iter().copied().zip(tensors));
    }

    /// A node that runs a nest on tensors, each from an element on; the tensors that it writes.
    pub(crate) fn nest(
        &mut self,
        nest: &Nest,
        sources: &[(usize, usize)],
        out: usize,
    ) -> Result<Vec<usize>, Diagnostic> {
        let (mut reads, mut given) = (Vec::new(), Vec::new());
        for leaf in nest.read() {
            let (tensor, first) = sources[leaf];
            let (tensor, how) = self.seen(nest, leaf, tensor, first, out)?;
            given.push(tensor);
            reads.push((leaf, how));
        }
        let emitted = c::emit(nest, &reads).map_err(|found| self.unsupported(out, &found))?;
        let made = self.run(&emitted, given, &nest.kernel.describe());
        self.meanings.push(Meaning::nest(self.last(), nest, &reads));
        Ok(made)
    }

    /// The tensor at a place, and where in it.
    fn source(&mut self, at: Place) -> Result<(usize, Source), Diagnostic> {
        let tensor = self.read(at.buffer)?;
        let (elem, elements) =
            (self.tensors.graph.tensors[tensor].elem, self.tensors.graph.tensors[tensor].elements());
        Ok((tensor, Source { elements, first: at.offset / self.size(at.buffer, elem) }))
    }

    /// A gather: reads an operand and indices, writes something new.
    pub(crate) fn gather(
        &mut self,
        windows: &Windows,
        [operand, indices, out]: [Place; 3],
    ) -> Result<(), Diagnostic> {
        let (tensor, from) = self.source(operand)?;
        let (at, index) = self.source(indices)?;
        let elem = self.elem(out.buffer)?;
        let sources = [from, index, Source { elements: self.elements(out.buffer, elem), first: 0 }];
        let ty = self.types.get(&out.buffer).copied().unwrap_or(ElementType::F32);
        let emitted =
            c::gather(windows, ty, sources).map_err(|found| self.unsupported(out.buffer, &found))?;
        let made = self.run(&emitted, vec![tensor, at], "gather");
        self.meanings.push(Meaning::gather(self.last(), windows, ty, sources));
        self.store(&[out.buffer], made);
        Ok(())
    }

    /// A scatter: what it writes takes the place of its operand.
    pub(crate) fn scatter(
        &mut self,
        (windows, combine, elem): (&Windows, Combine, ElementType),
        [out, indices, updates]: [Place; 3],
    ) -> Result<(), Diagnostic> {
        let (operand, whole) = self.source(out)?;
        let (at, index) = self.source(indices)?;
        let (from, update) = self.source(updates)?;
        let sources = [whole, index, update];
        let emitted = c::scatter(windows, combine, elem, sources)
            .map_err(|found| self.unsupported(out.buffer, &found))?;
        let made = self.run(&emitted, vec![operand, at, from], "scatter");
        self.meanings.push(Meaning::scatter(self.last(), windows, combine, elem, sources));
        self.store(&[out.buffer], made);
        Ok(())
    }

    /// The last node so far.
    fn last(&self) -> usize {
        self.tensors.graph.nodes.len() - 1
    }

    /// A node that runs a kernel, with tensors in any sizes.
    pub(crate) fn run(&mut self, emitted: &Emitted, given: Vec<usize>, doc: &str) -> Vec<usize> {
        let guid = self.guid(emitted, doc);
        let inputs = given.into_iter().zip(&emitted.inputs);
        let inputs =
            inputs.map(|(tensor, geometry)| Some(self.tensors.shaped(tensor, &geometry.sizes))).collect();
        let outputs: Vec<usize> = (emitted.outputs.iter())
            .map(|g| self.tensors.tensor(&guid, g.elem, g.sizes.clone(), Home::Workspace))
            .collect();
        let params = match emitted.params.is_empty() {
            true => Params::None,
            false => Params::Kernel(emitted.params.clone()),
        };
        self.tensors.node(&guid, inputs, outputs.clone(), params);
        outputs
    }

    fn guid(&mut self, emitted: &Emitted, doc: &str) -> String {
        // One text may be for tensors of several sizes; glue code knows a kernel's.
        let key = format!("{}{:?}{:?}{:?}", emitted.text, emitted.space, emitted.inputs, emitted.outputs);
        if let Some(guid) = self.known.get(&key) {
            return guid.clone();
        }
        let guid = format!("fp8c_k{}", self.known.len());
        self.known.insert(key, guid.clone());
        let source = format!("kernels/{guid}.c");
        let operand = |g: &c::Geometry| graph::Operand {
            elem: g.elem,
            sizes: g.sizes.clone(),
            access: g.touched.clone(),
        };
        self.tensors.graph.kernels.push(graph::Kernel {
            guid: guid.clone(),
            doc: doc.into(),
            source: source.clone(),
            space: emitted.space.clone(),
            inputs: emitted.inputs.iter().map(operand).collect(),
            outputs: emitted.outputs.iter().map(operand).collect(),
            params: emitted.params.len(),
        });
        self.sources.push((source, emitted.text.clone()));
        guid
    }

    /// A kernel that is made here, on whole tensors; the one that it writes.
    pub(crate) fn nested(
        &mut self,
        kernel: &Kernel,
        reads: &[usize],
        out: Place,
    ) -> Result<usize, Diagnostic> {
        let sources: Vec<(usize, usize)> = reads.iter().map(|&t| (t, 0)).collect();
        let made = self.nest(&Nest::new(kernel), &sources, out.buffer)?;
        Ok(made[0])
    }

    /// How a nest reads a leaf; where no tensor of five dimensions does, of a copy that lies in the nest's order.
    fn seen(
        &mut self,
        nest: &Nest,
        leaf: usize,
        tensor: usize,
        first: usize,
        out: usize,
    ) -> Result<(usize, Access), Diagnostic> {
        let kernel = &nest.kernel;
        let sizes = [&kernel.rows[..], &kernel.columns].concat();
        let lane = if kernel.across { kernel.rows.len() - 1 } else { sizes.len() - 1 };
        let strides = &kernel.leaves[leaf].strides;
        let elements = self.tensors.graph.tensors[tensor].elements();
        if let Some(how) = access(elements, first, &sizes, strides, lane) {
            return Ok((tensor, how));
        }
        // Lanes last, in their order otherwise.
        let mut dims: Vec<usize> = (0..sizes.len()).filter(|&d| strides[d] != 0 && sizes[d] > 1).collect();
        dims.sort_by_key(|&d| d == lane);
        let view: Vec<(usize, isize)> = dims.iter().map(|&d| (sizes[d], strides[d])).collect();
        let copy = self.view(tensor, first, &view, out)?;
        let dense = dense_strides(&dims.iter().map(|&d| sizes[d]).collect::<Vec<_>>());
        let mut strides = vec![0; sizes.len()];
        dims.iter().zip(dense).for_each(|(&d, s)| strides[d] = s);
        let elements = self.tensors.graph.tensors[copy].elements();
        match access(elements, 0, &sizes, &strides, lane) {
            Some(how) => Ok((copy, how)),
            None => Err(self.error(out, None, "it walks a tensor along more than five dimensions")),
        }
    }
}
