//! From a program of kernels and steps to that of the runtime: the one file that knows both.

use std::sync::Arc;

use fp8c_cpu::functions;
use fp8c_cpu::matmul::{self, Element};
use fp8c_cpu::movement::{self, IndexType, Strided};
use fp8c_cpu::program as cpu;
use fp8c_cpu::ragged::Ragged;
use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_float::Format;
use fp8c_ir::Tensor;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::interp::eval_node_within;
use fp8c_ir::types::{ElementType, Sign, TensorType};
use fp8c_kernel::invariant::{Held, broken};
use fp8c_kernel::program::{Combining, Grouped, Groups, Home, Moved, Place, Product, Shift, Windows};
use fp8c_kernel::{Program, Step};

use crate::target::CPU;

/// The runtime's program, without machine code; ops that are not compiled are run on `graph`.
pub(crate) fn translate(program: &Program, graph: &Arc<Graph>) -> cpu::Program {
    let translator = Translator { program, graph };
    let home = |home| match home {
        Home::Argument(i) => cpu::Home::Argument(i),
        Home::Result(i) => cpu::Home::Result(i),
        Home::Arena(at) => cpu::Home::Arena(at),
        Home::Constant(at) => cpu::Home::Constant(at),
    };
    let buffers = program.buffers.iter().map(|b| cpu::Buffer { bytes: b.bytes, home: home(b.home) });
    cpu::Program {
        buffers: buffers.collect(),
        steps: translator.steps(&program.steps),
        constants: program.constants.clone(),
        arena: program.arena,
        arguments: program.arguments.clone(),
        results: program.results.clone(),
        in_place: program.in_place.clone(),
        kernels: vec![],
    }
}

struct Translator<'p> {
    program: &'p Program,
    graph: &'p Arc<Graph>,
}

impl Translator<'_> {
    fn steps(&self, steps: &[Step]) -> Vec<cpu::Step> {
        steps.iter().map(|step| self.step(step)).collect()
    }

    fn step(&self, step: &Step) -> cpu::Step {
        match step {
            Step::Kernel { kernel, args } => {
                let code = &self.program.kernels[*kernel];
                cpu::Step::Kernel {
                    kernel: *kernel,
                    args: args.iter().zip(code.spans()).map(|(at, bytes)| (place(at), bytes)).collect(),
                    units: code.units(&CPU),
                    unit_ns: code.price(&CPU),
                }
            }
            Step::Product { product: p, lhs, rhs, out } => cpu::Step::Product {
                plan: Box::new(product(p).prepare()),
                lhs: place(lhs),
                rhs: place(rhs),
                out: place(out),
                scale: p.scale.map(scale),
                bias: p.bias.as_ref().map(place),
            },
            Step::Ragged { product: p, groups, sizes, lhs, rhs, out } => cpu::Step::Ragged {
                ragged: Box::new(ragged(p, groups)),
                sizes: place(sizes),
                lhs: place(lhs),
                rhs: place(rhs),
                out: place(out),
                scale: p.scale.map(scale),
            },
            Step::Copy { shape: Moved { element, dims }, from, to, shift: shifted } => cpu::Step::Copy {
                shape: Strided::new(*element, dims.iter().copied()),
                from: place(from),
                to: place(to),
                shift: shifted.as_ref().map(shift),
            },
            Step::Gather { windows: w, operand, indices, out } => cpu::Step::Gather {
                windows: windows(w),
                operand: place(operand),
                indices: place(indices),
                out: place(out),
            },
            Step::Scatter { windows: w, combine, elem, out, indices, updates } => cpu::Step::Scatter {
                windows: windows(w),
                combine: match combine {
                    Combining::Known(combine) => movement::Combining::Known(combined(*combine, *elem)),
                    Combining::Kernel(kernel) => movement::Combining::Kernel(*kernel),
                },
                out: place(out),
                indices: place(indices),
                updates: place(updates),
            },
            Step::Fold { fold, function, inputs, inits, outputs } => cpu::Step::Fold {
                fold: functions::Fold {
                    elements: fold.elements.clone(),
                    kept: fold.kept.clone(),
                    reduced: fold.reduced.clone(),
                },
                function: *function,
                inputs: inputs.iter().map(place).collect(),
                inits: inits.iter().map(place).collect(),
                outputs: outputs.iter().map(place).collect(),
            },
            Step::Sort { sort, function, inputs, outputs } => cpu::Step::Sort {
                sort: functions::Sort {
                    elements: sort.elements.clone(),
                    outer: sort.outer,
                    length: sort.length,
                    inner: sort.inner,
                },
                function: *function,
                inputs: inputs.iter().map(place).collect(),
                outputs: outputs.iter().map(place).collect(),
            },
            Step::Interpreted { node, captured, operands, results } => {
                let sized = |places: &[(Place, usize)]| places.iter().map(|(p, n)| (place(p), *n)).collect();
                let host = host(self.graph, *node, captured.clone());
                cpu::Step::Call { host, operands: sized(operands), results: sized(results) }
            }
            Step::While { condition, holds, body } => cpu::Step::While {
                condition: self.steps(condition),
                holds: place(holds),
                body: self.steps(body),
            },
            Step::Case { index, kind, branches } => cpu::Step::Case {
                index: place(index),
                kind: index_type(*kind),
                branches: branches.iter().map(|b| self.steps(b)).collect(),
            },
        }
    }
}

fn place(place: &Place) -> cpu::Place {
    cpu::Place { buffer: place.buffer, offset: place.offset }
}

fn scale(scale: fp8c_kernel::program::Scale) -> cpu::Scale {
    cpu::Scale { at: place(&scale.at), element: element(scale.elem) }
}

fn shift(shift: &Shift) -> cpu::Shift {
    cpu::Shift {
        starts: shift.starts.iter().map(|(at, stride, largest)| (place(at), *stride, *largest)).collect(),
        index: index_type(shift.index),
        target: shift.target,
    }
}

fn index_type(elem: ElementType) -> IndexType {
    IndexType { bytes: elem.bytes(), signed: !elem.is_unsigned() }
}

fn windows(w: &Windows) -> movement::Windows {
    let start = |s: &fp8c_kernel::program::WindowStart| movement::Start {
        stride: s.stride,
        size: s.size,
        largest: s.largest,
        along: s.along,
    };
    movement::Windows {
        element: w.element,
        points: w.points.clone(),
        component: w.component,
        index: index_type(w.index),
        starts: w.starts.iter().map(start).collect(),
        batch: w.batch.clone(),
        places: w.places.clone(),
        window: w.window.clone(),
    }
}

fn combined(combine: Combine, elem: ElementType) -> movement::Combine {
    match (combine, elem) {
        (Combine::Second, _) => movement::Combine::Replace,
        (Combine::Add, ElementType::F32) => movement::Combine::AddF32,
        (Combine::Add, ElementType::F64) => movement::Combine::AddF64,
        (Combine::Add, ElementType::BF16) => movement::Combine::AddBf16,
        (Combine::Add, ElementType::F16) => movement::Combine::AddF16,
        (Combine::Add, ElementType::Int { .. }) => movement::Combine::AddInt,
        _ => broken!("no scatter combines {elem:?} by {combine:?}"),
    }
}

fn product(p: &Product) -> matmul::Product {
    matmul::Product {
        lhs: element(p.lhs),
        rhs: element(p.rhs),
        out: element(p.out),
        batch: p.batch.iter().map(batch).collect(),
        rows: p.rows.iter().map(free).collect(),
        columns: p.columns.iter().map(free).collect(),
        inner: (p.inner.iter()).map(|d| matmul::InnerDim { size: d.size, lhs: d.lhs, rhs: d.rhs }).collect(),
    }
}

fn ragged(p: &Product, groups: &Groups) -> Ragged {
    Ragged {
        product: product(p),
        along: match groups.along {
            Grouped::Rows(i) => fp8c_cpu::ragged::Grouped::Rows(i),
            Grouped::Inner(i) => fp8c_cpu::ragged::Grouped::Inner(i),
        },
        count: groups.count,
        stride: groups.stride,
        index: index_type(groups.index),
        apart: groups.apart.iter().map(batch).collect(),
    }
}

fn batch(d: &fp8c_kernel::program::BatchDim) -> matmul::BatchDim {
    matmul::BatchDim { size: d.size, lhs: d.lhs, rhs: d.rhs, out: d.out }
}

fn free(d: &fp8c_kernel::program::FreeDim) -> matmul::FreeDim {
    matmul::FreeDim { size: d.size, operand: d.operand, out: d.out }
}

/// Storage of an element type that products take.
fn element(elem: ElementType) -> Element {
    let known = match elem {
        ElementType::F64 => Some(Element::F64),
        ElementType::F32 => Some(Element::F32),
        ElementType::Small(format) => Some(match format {
            Format::BF16 => Element::Bf16,
            Format::F16 => Element::F16,
            Format::F8E4M3 => Element::F8E4M3,
            Format::F8E4M3FN => Element::F8E4M3Fn,
            Format::F8E5M2 => Element::F8E5M2,
            Format::F8E4M3FNUZ => Element::F8E4M3FnUz,
            Format::F8E5M2FNUZ => Element::F8E5M2FnUz,
            Format::F8E3M4 => Element::F8E3M4,
            Format::F8E8M0FNU => Element::F8E8M0Fnu,
        }),
        ElementType::Int { width, sign } => match (width, sign == Sign::Unsigned) {
            (1, _) => Some(Element::Bool),
            (8, false) => Some(Element::I8),
            (8, true) => Some(Element::U8),
            (16, false) => Some(Element::I16),
            (16, true) => Some(Element::U16),
            (32, false) => Some(Element::I32),
            (32, true) => Some(Element::U32),
            (64, false) => Some(Element::I64),
            (64, true) => Some(Element::U64),
            _ => None,
        },
        _ => None,
    };
    known.held("the planner makes products of types that are multiplied")
}

/// An op in the reference interpreter, on bytes.
fn host(graph: &Arc<Graph>, node: NodeId, captured: Vec<ValueId>) -> cpu::Host {
    let data = graph.node(node);
    let own = data.operands.len();
    let given = data.operands.iter().chain(&captured);
    let types: Vec<TensorType> =
        given.map(|&v| graph.ty(v).as_tensor().cloned().held("values of programs are tensors")).collect();
    let graph = Arc::clone(graph);
    Box::new(move |bytes: &[&[u8]]| {
        let tensors: Result<Vec<Tensor>, _> =
            types.iter().zip(bytes).map(|(ty, b)| Tensor::from_bytes(ty.clone(), b)).collect();
        let mut tensors = tensors.map_err(|f| cpu::Fault::new(f.message))?;
        let outer = captured.iter().copied().zip(tensors.split_off(own)).collect();
        let results = eval_node_within(&graph, node, &tensors, outer).map_err(failed)?;
        Ok(results.iter().map(Tensor::to_bytes).collect())
    })
}

/// What the interpreter found, as a fault of the run.
fn failed(found: Diagnostic) -> cpu::Fault {
    let kind = if found.code == code::CHECK { cpu::FaultKind::Check } else { cpu::FaultKind::Run };
    cpu::Fault { kind, message: found.message }
}
