//! Programs that are damaged are refused, not run.

use fp8c_cpu::linked::{FORMAT, Linked, store};
use fp8c_cpu::matmul::{Element, FreeDim, InnerDim, Product};
use fp8c_cpu::movement::{Combine, Combining, IndexType, Start, Strided, Windows};
use fp8c_cpu::program::{Buffer, Home, Place, Program, Scale, Shift, Step};
use fp8c_cpu::{Memory, Pool, Runner};

const I32: IndexType = IndexType { bytes: 4, signed: true };

fn at(buffer: usize) -> Place {
    Place { buffer, offset: 0 }
}

/// Buffers of 64 bytes: an argument, a result, two of the arena.
fn program(steps: Vec<Step>) -> Program {
    let homes = [Home::Argument(0), Home::Result(0), Home::Arena(0), Home::Arena(64)];
    Program {
        buffers: homes.into_iter().map(|home| Buffer { bytes: 64, home }).collect(),
        steps,
        arena: 128,
        arguments: vec![64],
        results: vec![64],
        ..Program::default()
    }
}

fn copy(n: usize, stride: isize) -> Step {
    Step::Copy { shape: Strided::new(4, [(n, stride, 1)]), from: at(0), to: at(1), shift: None }
}

fn product(size: usize) -> Step {
    let product = Product {
        lhs: Element::F32,
        rhs: Element::F32,
        out: Element::F32,
        batch: vec![],
        rows: vec![FreeDim { size: 4, operand: 4, out: 4 }],
        columns: vec![FreeDim { size, operand: 1, out: 1 }],
        inner: vec![InnerDim { size: 4, lhs: 1, rhs: 4 }],
    };
    let scale = Some(Scale { at: Place { buffer: 2, offset: 60 }, element: Element::F32 });
    Step::Product { plan: Box::new(product.prepare()), lhs: at(0), rhs: at(2), out: at(1), scale, bias: None }
}

fn windows(largest: usize) -> Windows {
    Windows {
        element: 4,
        points: vec![(4, 1)],
        component: 1,
        index: I32,
        starts: vec![Start { stride: 1, size: 16, largest, along: Some(0) }],
        batch: vec![0],
        places: vec![4],
        window: vec![(4, 1, 1)],
    }
}

fn gather(largest: usize) -> Step {
    Step::Gather { windows: windows(largest), operand: at(0), indices: at(2), out: at(1) }
}

#[track_caller]
fn refused(program: &Program, why: &str) {
    let error = program.check().unwrap_err();
    assert!(error.message.contains("damaged") && error.message.contains(why), "{}", error.message);
}

#[test]
fn what_fits_is_taken_and_what_leaves_its_buffer_is_not() {
    for step in [copy(16, 1), copy(16, -1), product(4), gather(12)] {
        let leaves = matches!(&step, Step::Copy { shape, .. } if shape.dims[0].1 < 0);
        assert_eq!(program(vec![step]).check().is_err(), leaves);
    }
    for step in [copy(17, 1), copy(9, 2), copy(usize::MAX, isize::MAX), product(5)] {
        refused(&program(vec![step]), "leaves buffer");
    }
    refused(&program(vec![gather(13)]), "does not fit");
    let scatter = |to| Step::Scatter {
        windows: windows(12),
        combine: Combining::Known(Combine::AddF32),
        out: Place { buffer: 1, offset: to },
        indices: at(2),
        updates: at(0),
    };
    program(vec![scatter(0)]).check().unwrap();
    refused(&program(vec![scatter(4)]), "leaves buffer 1");
    let shifted = |largest| {
        let shift = Shift { starts: vec![(at(2), 1, largest)], index: I32, target: true };
        Step::Copy { shape: Strided::new(4, [(8, 1, 1)]), from: at(0), to: at(1), shift: Some(shift) }
    };
    program(vec![shifted(8)]).check().unwrap();
    refused(&program(vec![shifted(9)]), "leaves buffer 1");
}

#[test]
fn steps_inside_others_are_looked_at() {
    let inside = |step: Step| Step::While { condition: vec![], holds: at(2), body: vec![step] };
    program(vec![inside(copy(16, 1))]).check().unwrap();
    refused(&program(vec![inside(copy(17, 1))]), "leaves");
    let choice = |branches| Step::Case { index: at(2), kind: I32, branches };
    refused(&program(vec![choice(vec![])]), "no branches");
    refused(&program(vec![choice(vec![vec![], vec![inside(copy(17, 1))]])]), "leaves");
}

#[test]
fn buffers_lie_in_their_memory() {
    for (buffer, home) in
        [(0, Home::Argument(1)), (1, Home::Result(3)), (0, Home::Arena(65)), (1, Home::Arena(usize::MAX))]
    {
        let mut program = program(vec![copy(16, 1)]);
        program.buffers[buffer].home = home;
        refused(&program, "leaves its memory");
    }
    let mut small = program(vec![copy(16, 1)]);
    small.results = vec![60];
    refused(&small, "leaves its memory");
    let mut none = program(vec![copy(16, 1)]);
    none.buffers.clear();
    refused(&none, "no such buffer");
    let kernel = Step::Kernel { kernel: 0, args: vec![], units: 1, unit_ns: 1.0 };
    refused(&program(vec![kernel]), "no code");
}

#[test]
fn stored_programs_run_and_no_changed_byte_goes_unseen() {
    let mut data = store(&program(vec![copy(16, 1)])).unwrap();
    let linked = |data: &[u8]| Linked {
        format: FORMAT,
        size: data.len() as u64,
        data: data.as_ptr(),
        kernels: 0,
        code: std::ptr::NonNull::dangling().as_ptr(),
    };
    // SAFETY: it points to the data, and to no functions.
    let mut runner = unsafe { Runner::new(linked(&data).program().unwrap()).unwrap() };
    let values: Vec<u8> = (0..64).collect();
    let (mut arguments, mut results) = ([Memory::of(&values).unwrap()], [Memory::new(64).unwrap()]);
    runner.run(&mut arguments, &mut results, Pool::global()).unwrap();
    assert_eq!(results[0].bytes(), values);
    for at in 0..data.len() {
        data[at] ^= 0x10;
        // SAFETY: as above.
        let read = unsafe { linked(&data).program() };
        assert!(read.unwrap_err().message.contains("damaged"), "byte {at}");
        data[at] ^= 0x10;
    }
    for size in 0..data.len() {
        // SAFETY: as above.
        assert!(unsafe { linked(&data[..size]).program() }.is_err(), "{size} bytes");
    }
    // SAFETY: as above.
    let other = unsafe { Linked { format: FORMAT + 1, ..linked(&data) }.program() };
    assert!(other.unwrap_err().message.contains("compile it again"));
}
