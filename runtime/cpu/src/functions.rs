//! Compiled functions of single elements, applied many times: reductions by any function, sorts by any order.

use serde::{Deserialize, Serialize};

use crate::Pool;
use crate::code::Code;

/// No element is larger.
const LARGEST: usize = 16;

/// Room for one element of any type.
#[derive(Clone, Copy)]
#[repr(align(16))]
struct Element([u8; LARGEST]);

/// Estimated nanoseconds of a call.
const CALL_NS: f64 = 6.0;

/// A reduction of several tensors of one shape, whose elements lie row by row, by a function of what it has so far and of
/// one element of each.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Fold {
    /// Bytes of an element of each tensor.
    pub elements: Vec<usize>,
    /// Size and stride of each dimension that stays; results lie row by row.
    pub kept: Vec<(usize, isize)>,
    /// Size and stride of each dimension that is reduced, outermost first.
    pub reduced: Vec<(usize, isize)>,
}

/// Tensors of one shape, sorted together along a dimension; their elements lie row by row.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sort {
    /// Bytes of an element of each tensor.
    pub elements: Vec<usize>,
    /// Elements before the dimension.
    pub outer: usize,
    /// Its size.
    pub length: usize,
    /// Elements behind it.
    pub inner: usize,
}

/// What threads share: pointers to what they read, and to what each writes a part of.
struct Shared<'r> {
    inputs: &'r [*mut u8],
    inits: &'r [*mut u8],
    outputs: &'r [*mut u8],
}

// SAFETY: whoever makes one vouches that threads write to different elements.
unsafe impl Sync for Shared<'_> {}

impl Shared<'_> {
    fn input(&self, i: usize) -> *mut u8 {
        self.inputs[i]
    }

    fn init(&self, i: usize) -> *mut u8 {
        self.inits[i]
    }

    fn output(&self, i: usize) -> *mut u8 {
        self.outputs[i]
    }
}

/// The place of element `at` of some dimensions.
fn place(dims: &[(usize, isize)], mut at: usize) -> isize {
    let mut place = 0;
    for &(n, stride) in dims.iter().rev() {
        place += (at % n) as isize * stride;
        at /= n;
    }
    place
}

impl Fold {
    /// Reduces `inputs` from `inits` on into `outputs`.
    ///
    /// # Safety
    /// The pointers are to elements of these sizes, as many as the dimensions say; `code` takes what there is so far, then
    /// an element of each, and writes what there is then.
    pub(crate) unsafe fn run(
        &self,
        code: Code,
        inputs: &[*mut u8],
        inits: &[*mut u8],
        outputs: &[*mut u8],
        pool: &Pool,
    ) {
        let count = |dims: &[(usize, isize)]| dims.iter().map(|d| d.0).product::<usize>();
        let terms = count(&self.reduced);
        let shared = &Shared { inputs, inits, outputs };
        pool.for_ranges(count(&self.kept), terms as f64 * CALL_NS, |begin, end| {
            let n = self.elements.len();
            let (mut now, mut next) = (vec![Element([0; LARGEST]); n], vec![Element([0; LARGEST]); n]);
            for at in begin..end {
                let base = place(&self.kept, at);
                // SAFETY: by the caller's word; each thread has its own results.
                unsafe {
                    for (i, &size) in self.elements.iter().enumerate() {
                        now[i].0.as_mut_ptr().copy_from_nonoverlapping(shared.init(i), size);
                    }
                    for term in 0..terms {
                        let element = base + place(&self.reduced, term);
                        let so_far = now.iter_mut().map(|e| e.0.as_mut_ptr());
                        let own = (0..n).map(|i| shared.input(i).offset(element * self.elements[i] as isize));
                        let made = next.iter_mut().map(|e| e.0.as_mut_ptr());
                        let args: Vec<*mut u8> = so_far.chain(own).chain(made).collect();
                        code(args.as_ptr(), 0, 1);
                        std::mem::swap(&mut now, &mut next);
                    }
                    for (i, &size) in self.elements.iter().enumerate() {
                        shared.output(i).add(at * size).copy_from_nonoverlapping(now[i].0.as_ptr(), size);
                    }
                }
            }
        });
    }
}

impl Sort {
    /// Sorts `inputs` into `outputs`, stably, by a merge sort that asks in the order of the interpreter.
    ///
    /// # Safety
    /// The pointers are to elements of these sizes, as many as the dimensions say; `code` takes two elements of each tensor
    /// and writes a byte: whether the first come before the second.
    pub(crate) unsafe fn run(&self, code: Code, inputs: &[*mut u8], outputs: &[*mut u8], pool: &Pool) {
        let rounds = usize::BITS - self.length.leading_zeros();
        let cost = self.length as f64 * f64::from(rounds) * CALL_NS;
        let shared = &Shared { inputs, inits: &[], outputs };
        pool.for_ranges(self.outer * self.inner, cost, |begin, end| {
            let before = |a: usize, b: usize| {
                let mut answer = 0u8;
                // SAFETY: by the caller's word.
                unsafe {
                    let pair = |i: usize| [a, b].map(|at| shared.input(i).add(at * self.elements[i]));
                    let mut args: Vec<*mut u8> = (0..self.elements.len()).flat_map(pair).collect();
                    args.push(&raw mut answer);
                    code(args.as_ptr(), 0, 1);
                }
                answer != 0
            };
            for line in begin..end {
                let (outer, inner) = (line / self.inner, line % self.inner);
                let at = |j: usize| (outer * self.length + j) * self.inner + inner;
                let order = merge_sort((0..self.length).map(at).collect(), &before);
                for (j, from) in order.into_iter().enumerate() {
                    for (i, &size) in self.elements.iter().enumerate() {
                        // SAFETY: by the caller's word; each thread has its own lines.
                        unsafe {
                            let to = shared.output(i).add(at(j) * size);
                            to.copy_from_nonoverlapping(shared.input(i).add(from * size), size);
                        }
                    }
                }
            }
        });
    }
}

/// Bottom-up, so that a comparator may contradict itself.
fn merge_sort(mut line: Vec<usize>, before: &impl Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut width = 1;
    while width < line.len() {
        let mut merged = Vec::with_capacity(line.len());
        for pair in line.chunks(2 * width) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some(&l), Some(&r)) = (left.first(), right.first()) {
                let side = if before(r, l) { &mut right } else { &mut left };
                merged.push(side[0]);
                *side = &side[1..];
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        line = merged;
        width *= 2;
    }
    line
}
