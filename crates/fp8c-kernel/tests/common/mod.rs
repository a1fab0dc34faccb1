//! Programs planned and run step by step: kernels by [`eval`], so that what is tested is the plan alone.

use fp8c_ir::interp::run_main;
use fp8c_ir::{Graph, Tensor, TensorType};
use fp8c_kernel::program::{Home, Moved, Place, Product, Shift};
use fp8c_kernel::{Capabilities, Program, Step, eval, plan, simplified};

pub(crate) fn parse(text: &str) -> Graph {
    fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap_or_else(|e| panic!("{e:?}\n{text}"))
}

/// The program of `@main`, for a processor that can do anything.
pub(crate) fn planned(text: &str) -> (Graph, Program) {
    planned_for(text, &Capabilities::CORE, &[])
}

pub(crate) fn planned_for(text: &str, able: &Capabilities, donated: &[(usize, usize)]) -> (Graph, Program) {
    let graph = simplified(parse(text), able);
    let program = plan(&graph, able, donated).unwrap();
    (graph, program)
}

/// How many steps of a kind there are, those inside others too.
pub(crate) fn count(program: &Program, name: &str) -> usize {
    program.walk().iter().filter(|s| s.name() == name).count()
}

fn main_types(graph: &Graph) -> (Vec<TensorType>, Vec<TensorType>) {
    let region = graph.node(graph.main().unwrap()).regions[0];
    let of = |values: &[fp8c_ir::ValueId]| {
        values.iter().map(|&v| graph.ty(v).as_tensor().unwrap().clone()).collect::<Vec<_>>()
    };
    (of(&graph.region(region).args), of(&graph.node(graph.terminator(region).unwrap()).operands))
}

/// Arguments of small whole numbers, of both signs, so that every order of a sum gives the same.
pub(crate) fn arguments(graph: &Graph) -> Vec<Tensor> {
    let mut state = 7u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % 9) as f64 - 4.0
    };
    let (types, _) = main_types(graph);
    types
        .into_iter()
        .map(|ty| {
            let n = ty.elements().unwrap();
            if ty.elem.is_float() {
                Tensor::from_f64s(ty, (0..n).map(|_| next()).collect())
            } else {
                Tensor::from_ints(ty, (0..n).map(|_| next().abs() as i64).collect())
            }
        })
        .collect()
}

/// Holds the planned program to the interpreter, bit by bit.
pub(crate) fn check(graph: &Graph, program: &Program) {
    check_against(graph, graph, program);
}

/// Holds it to another graph, such as that before it was simplified.
pub(crate) fn check_against(original: &Graph, graph: &Graph, program: &Program) {
    let arguments = arguments(graph);
    let wanted = run_main(original, &arguments).unwrap();
    let found = Machine::new(program, &arguments).run(graph);
    for (i, (found, wanted)) in found.iter().zip(&wanted).enumerate() {
        assert_eq!(found.to_bytes(), wanted.to_bytes(), "result {i}: {found:?}, not {wanted:?}");
    }
}

/// A program's memory.
struct Machine<'p> {
    program: &'p Program,
    arguments: Vec<Vec<u8>>,
    results: Vec<Vec<u8>>,
    arena: Vec<u8>,
}

impl<'p> Machine<'p> {
    fn new(program: &'p Program, arguments: &[Tensor]) -> Self {
        let arguments: Vec<Vec<u8>> = arguments.iter().map(Tensor::to_bytes).collect();
        assert_eq!(arguments.iter().map(Vec::len).collect::<Vec<_>>(), program.arguments);
        let results = program.results.iter().map(|&n| vec![0xA5; n]).collect();
        Self { program, arguments, results, arena: vec![0xA5; program.arena] }
    }

    fn run(mut self, graph: &Graph) -> Vec<Tensor> {
        for step in &self.program.steps {
            self.step(step);
        }
        let of = |(i, ty): (usize, TensorType)| {
            let place = self.program.in_place.iter().find(|p| p.0 == i);
            let bytes = place.map_or(&self.results[i], |p| &self.arguments[p.1]);
            Tensor::from_bytes(ty, bytes).unwrap()
        };
        main_types(graph).1.into_iter().enumerate().map(of).collect()
    }

    /// The bytes of a buffer from a place on.
    fn at(&mut self, place: Place) -> &mut [u8] {
        let buffer = self.program.buffers[place.buffer];
        let whole = match buffer.home {
            Home::Argument(i) => &mut self.arguments[i][..],
            Home::Result(i) => &mut self.results[i][..],
            Home::Arena(at) => &mut self.arena[at..at + buffer.bytes],
            Home::Constant(_) => panic!("constants are only read"),
        };
        &mut whole[place.offset..buffer.bytes]
    }

    fn read(&mut self, place: Place) -> Vec<u8> {
        let buffer = self.program.buffers[place.buffer];
        match buffer.home {
            Home::Constant(at) => self.program.constants[at + place.offset..at + buffer.bytes].to_vec(),
            _ => self.at(place).to_vec(),
        }
    }

    fn step(&mut self, step: &Step) {
        match step {
            Step::Kernel { kernel, args } => {
                let kernel = &self.program.kernels[*kernel];
                let (reads, writes) = args.split_at(kernel.leaves.len());
                let mut leaves = Vec::new();
                for (place, leaf) in reads.iter().zip(&kernel.leaves) {
                    let bytes = self.read(*place);
                    let n = bytes.len() / leaf.elem.bytes();
                    let ty = TensorType::new([n as i64], leaf.elem);
                    let whole = &bytes[..n * leaf.elem.bytes()];
                    leaves.push((Tensor::from_bytes(ty, whole).unwrap(), 0));
                }
                let made = eval(kernel, &leaves).unwrap();
                for (place, tensor) in writes.iter().zip(made) {
                    let bytes = tensor.to_bytes();
                    self.at(*place)[..bytes.len()].copy_from_slice(&bytes);
                }
            }
            Step::Copy { shape, from, to, shift } => self.copy(shape, *from, *to, shift.as_ref()),
            Step::Product { product, lhs, rhs, out } => self.product(product, [*lhs, *rhs, *out]),
            Step::While { condition, holds, body } => loop {
                condition.iter().for_each(|s| self.step(s));
                if self.read(*holds)[0] == 0 {
                    break;
                }
                body.iter().for_each(|s| self.step(s));
            },
            other => panic!("no test has a {}", other.name()),
        }
    }

    fn copy(&mut self, shape: &Moved, from: Place, to: Place, shift: Option<&Shift>) {
        let (mut first, mut second) = (0, 0);
        for &(place, stride, largest) in shift.iter().flat_map(|s| &s.starts) {
            let index = i32::from_le_bytes(self.read(place)[..4].try_into().unwrap());
            let by = index.clamp(0, largest as i32) as isize * stride;
            if shift.unwrap().target { second += by } else { first += by }
        }
        let mut pairs = vec![(first, second)];
        for &(n, s, t) in &shape.dims {
            pairs = pairs
                .iter()
                .flat_map(|&(a, b)| (0..n as isize).map(move |i| (a + i * s, b + i * t)))
                .collect();
        }
        let source = self.read(Place { offset: 0, ..from });
        let size = shape.element;
        for (a, b) in pairs {
            let a = (from.offset as isize + a * size as isize) as usize;
            let b = (to.offset as isize + b * size as isize) as usize;
            self.at(Place { offset: 0, ..to })[b..b + size].copy_from_slice(&source[a..a + size]);
        }
    }

    /// In f64: arguments are small whole numbers.
    fn product(&mut self, p: &Product, [lhs, rhs, out]: [Place; 3]) {
        let number = |bytes: &[u8], elem: fp8c_ir::ElementType, at: isize| {
            let at = at as usize * elem.bytes();
            let one = &bytes[at..at + elem.bytes()];
            Tensor::from_bytes(TensorType::scalar(elem), one).unwrap().to_f64s()[0]
        };
        let whole = |place: Place| Place { offset: 0, ..place };
        let (a, b) = (self.read(whole(lhs)), self.read(whole(rhs)));
        let first = |place: Place, elem: fp8c_ir::ElementType| (place.offset / elem.bytes()) as isize;
        let (lhs, rhs) = (first(lhs, p.lhs), first(rhs, p.rhs));
        let scale = p.scale.map(|s| number(&self.read(s.at), s.elem, 0));
        let bias = p.bias.map(|at| self.read(at));
        let walk = |dims: Vec<(usize, [isize; 3])>| {
            let mut all = vec![[0isize; 3]];
            for (n, s) in dims {
                all = all
                    .iter()
                    .flat_map(|at| {
                        let at = *at;
                        (0..n as isize).map(move |i| std::array::from_fn(|k| at[k] + i * s[k]))
                    })
                    .collect();
            }
            all
        };
        let batch = walk(p.batch.iter().map(|d| (d.size, [d.lhs, d.rhs, d.out])).collect());
        let rows = walk(p.rows.iter().map(|d| (d.size, [d.operand, 0, d.out])).collect());
        let columns = walk(p.columns.iter().map(|d| (d.size, [0, d.operand, d.out])).collect());
        let inner = walk(p.inner.iter().map(|d| (d.size, [d.lhs, d.rhs, 0])).collect());
        for n in &batch {
            for r in &rows {
                for (j, c) in columns.iter().enumerate() {
                    let at = |k: usize| n[k] + r[k] + c[k];
                    let term = |i: &[isize; 3]| {
                        number(&a, p.lhs, lhs + at(0) + i[0]) * number(&b, p.rhs, rhs + at(1) + i[1])
                    };
                    let mut value: f64 = inner.iter().map(term).sum();
                    if p.scale.is_some_and(|s| s.elem == p.out) {
                        value = Tensor::from_f64s(TensorType::scalar(p.out), vec![value]).to_f64s()[0];
                    }
                    value *= scale.unwrap_or(1.0);
                    let f32s = fp8c_ir::ElementType::F32;
                    value += bias.as_ref().map_or(0.0, |b| number(b, f32s, j as isize));
                    let bytes = Tensor::from_f64s(TensorType::scalar(p.out), vec![value]).to_bytes();
                    let to = at(2) as usize * p.out.bytes();
                    self.at(out)[to..to + bytes.len()].copy_from_slice(&bytes);
                }
            }
        }
    }
}
