//! Products of few rows with a large matrix: memory is read once, as it lies, and nothing of it is packed.
//!
//! Where terms are contiguous in rhs, each column is read as a run and multiplied by every row. Where columns are,
//! runs of several terms are read side by side and added to the sums of their columns. Elements become f32 in a
//! small buffer that stays in the first-level cache.

use super::decode::{Runs, Work};
use super::kernel::{self, Kernels};
use super::pack::Operand;
use super::result::{Output, Part, Target};
use super::scratch::{self, Scratch};
use super::shape::Shape;
use super::{Arrays, Element, Epilogue, Isa, Product};
use crate::Pool;

/// The most rows that this is the faster way for.
const MOST_ROWS: usize = 4;
/// The fewest columns.
const FEWEST_COLUMNS: usize = 32;
/// The fewest columns of a task, where there are more.
const TASK_COLUMNS: usize = 512;
/// Bytes of a term that a task reads in one go, at most: long runs keep the memory busy.
const TASK_BYTES: usize = 8192;
/// Bytes ahead of what is read that are fetched: a few times the memory's latency.
const AHEAD: usize = 4096;
/// Terms of a column, or columns of a term, that are converted at a time.
pub(crate) const RUN: usize = 512;
/// Terms whose runs are read side by side.
pub(crate) const TERMS: usize = 4;
/// An estimate of the time for one element of rhs, in nanoseconds.
const ELEMENT_NS: f64 = 0.15;

/// A product of few rows of floats of at most 32 bits.
#[derive(Debug)]
pub(crate) struct Stream {
    isa: Isa,
    lhs: Element,
    rhs: Element,
    output: Output,
    lhs_depth: Vec<(usize, isize)>,
    rhs_depth: Vec<(usize, isize)>,
    depth: usize,
    /// Whether terms are contiguous in rhs; else columns are.
    by_column: bool,
}

impl Stream {
    /// `None` where the product has too many rows, or rhs is contiguous in neither way.
    pub(crate) fn new(product: &Product, shape: &Shape, isa: Isa) -> Option<Stream> {
        let (lhs, rhs) = if shape.swapped { (product.rhs, product.lhs) } else { (product.lhs, product.rhs) };
        let last = shape.inner[shape.inner.len() - 1];
        let by_column = last.rhs == 1;
        let few = shape.rows.size <= MOST_ROWS && shape.columns.size >= FEWEST_COLUMNS;
        // Other types have no fast conversion.
        let fast = (rhs.is_float() && rhs != Element::F64) && (by_column || shape.columns.operand == 1);
        (few && fast && (!by_column || last.size >= FEWEST_COLUMNS)).then(|| Stream {
            isa,
            lhs,
            rhs,
            output: Output::new(product.out, shape),
            lhs_depth: shape.inner.iter().map(|dim| (dim.size, dim.lhs)).collect(),
            rhs_depth: shape.inner.iter().map(|dim| (dim.size, dim.rhs)).collect(),
            depth: shape.depth(),
            by_column,
        })
    }

    /// # Safety
    ///
    /// As for `Plan::run`; `arrays` are in the shape's order.
    pub(crate) unsafe fn run(&self, shape: &Shape, arrays: Arrays, epilogue: &Epilogue, pool: &Pool) {
        let kernels = Kernels::of(self.isa, false);
        let target = self.output.target(kernels, arrays, epilogue);
        let share = shape.columns.size.div_ceil(pool.threads()).next_multiple_of(64);
        let most = if self.by_column { TASK_COLUMNS } else { TASK_BYTES / self.rhs.size() };
        let task_columns = share.clamp(TASK_COLUMNS, most);
        let chunks = shape.columns.size.div_ceil(task_columns);
        let cost = ELEMENT_NS * (task_columns.min(shape.columns.size) * (self.depth + 1)) as f64;
        let tasks = if shape.rows.size == 0 { 0 } else { shape.outer_size() * chunks };
        pool.for_ranges(tasks, cost, |begin, end| {
            scratch::with(|scratch| {
                for index in begin..end {
                    let column = index % chunks * task_columns;
                    let part = Part {
                        at: shape.offsets(index / chunks),
                        row: 0,
                        rows: shape.rows.size,
                        column,
                        columns: task_columns.min(shape.columns.size - column),
                    };
                    // SAFETY: the caller vouches for the arrays.
                    unsafe { self.task(shape, arrays, &part, &target, scratch) };
                }
            });
        });
    }

    /// # Safety
    ///
    /// As for [`Stream::run`].
    unsafe fn task(
        &self,
        shape: &Shape,
        arrays: Arrays,
        part: &Part,
        target: &Target,
        scratch: &mut Scratch,
    ) {
        let kernels = Kernels::of(self.isa, false);
        let width = part.columns.next_multiple_of(kernels.lanes);
        let sums: *mut f32 = scratch.sums.room(part.rows * width);
        // Terms of a row are padded with zeros to whole runs.
        let stride = self.depth.next_multiple_of(RUN);
        let rows: *mut f32 = scratch.rows.room(part.rows * stride);
        // SAFETY: the caller vouches for the arrays; the buffers have room.
        unsafe {
            let operand = |array: *const u8, offset: isize, element: Element, lane, depth| Operand {
                isa: self.isa,
                element,
                start: array.offset(offset * element.size() as isize),
                lane,
                depth,
            };
            let lhs = operand(arrays.lhs, part.at.lhs, self.lhs, shape.rows.operand, &self.lhs_depth[..]);
            let rhs = operand(arrays.rhs, part.at.rhs, self.rhs, shape.columns.operand, &self.rhs_depth[..]);
            for row in 0..part.rows {
                let to = rows.add(row * stride);
                lhs.terms::<f32>(row, 0, self.depth, to);
                std::slice::from_raw_parts_mut(to.add(self.depth), stride - self.depth).fill(0.0);
            }
            let few = Few { rows, stride, count: part.rows, sums, width };
            if self.by_column && self.direct(&rhs, part, &few) {
                // Done.
            } else if self.by_column {
                self.columns(&rhs, part, &few, kernels);
            } else {
                self.terms(&rhs, part, &few, kernels);
            }
            target.finish(part, sums);
        }
    }

    /// Column by column where the machine can do without a buffer; else gives false.
    ///
    /// # Safety
    ///
    /// As for [`Stream::run`].
    unsafe fn direct(&self, rhs: &Operand, part: &Part, few: &Few) -> bool {
        #[cfg(target_arch = "x86_64")]
        if let (Some(direct), 1) = (super::direct::Direct::of(self.isa, self.rhs), rhs.depth.len()) {
            // SAFETY: rows have whole runs; the caller vouches for the columns.
            unsafe {
                for row in 0..few.count {
                    direct
                        .arrange(std::slice::from_raw_parts_mut(few.rows.add(row * few.stride), few.stride));
                }
                direct.run(&super::direct::Columns {
                    rows: few.rows,
                    stride: few.stride,
                    count: few.count,
                    start: rhs.at(part.column, 0),
                    column: rhs.lane * self.rhs.size() as isize,
                    columns: part.columns,
                    terms: self.depth,
                    sums: few.sums,
                    width: few.width,
                });
            }
            return true;
        }
        let _ = (rhs, part, few);
        false
    }

    /// Column by column.
    ///
    /// # Safety
    ///
    /// As for [`Stream::run`].
    unsafe fn columns(&self, rhs: &Operand, part: &Part, few: &Few, kernels: &Kernels) {
        let mut buffer = kernel::Aligned([0.0_f32; RUN]);
        for column in 0..part.columns {
            let mut sums = kernel::DotSums::default();
            for term in (0..self.depth).step_by(RUN) {
                let count = RUN.min(self.depth - term);
                // SAFETY: the caller vouches for the column; rows have whole runs.
                unsafe {
                    fetch(rhs.at(part.column + column, term).wrapping_add(AHEAD), count * self.rhs.size());
                    rhs.terms::<f32>(part.column + column, term, count, buffer.0.as_mut_ptr());
                    buffer.0[count..].fill(0.0);
                    let dot = kernel::Dot {
                        rows: few.rows.add(term),
                        stride: few.stride,
                        count: few.count,
                        column: buffer.0.as_ptr(),
                        terms: count,
                    };
                    (kernels.dot)(&dot, &mut sums);
                }
            }
            for row in 0..few.count {
                // SAFETY: there is room for the sums.
                unsafe { *few.sums.add(row * few.width + column) = sums.total(row) };
            }
        }
    }

    /// Terms side by side.
    ///
    /// # Safety
    ///
    /// As for [`Stream::run`].
    unsafe fn terms(&self, rhs: &Operand, part: &Part, few: &Few, kernels: &Kernels) {
        let mut buffer = kernel::Aligned([[0.0_f32; RUN]; TERMS]);
        // SAFETY: there is room for the sums.
        unsafe { std::slice::from_raw_parts_mut(few.sums, few.count * few.width).fill(0.0) };
        for term in (0..self.depth).step_by(TERMS) {
            let terms = TERMS.min(self.depth - term);
            buffer.0[terms..].iter_mut().for_each(|run| run.fill(0.0));
            for column in (0..part.columns).step_by(RUN) {
                let count = RUN.min(part.columns - column);
                // SAFETY: the caller vouches for the elements; rows are padded to whole runs, sums to whole vectors.
                unsafe {
                    for (i, run) in buffer.0.iter_mut().enumerate().take(terms) {
                        let src = rhs.at(part.column + column, term + i);
                        if term + i + TERMS < self.depth {
                            let next = rhs.at(part.column + column, term + i + TERMS);
                            fetch(next, count * self.rhs.size());
                        }
                        f32::decode(&Runs {
                            isa: self.isa,
                            element: self.rhs,
                            start: src,
                            stride: 0,
                            count: 1,
                            n: count,
                            to: run.as_mut_ptr().cast(),
                            to_stride: 0,
                        });
                    }
                    (kernels.outer)(&kernel::Outer {
                        rows: few.rows.add(term),
                        stride: few.stride,
                        count: few.count,
                        runs: buffer.0.as_ptr().cast(),
                        columns: count,
                        sums: few.sums.add(column),
                        width: few.width,
                    });
                }
            }
        }
    }
}

/// Asks for so many bytes, which need not exist, to be brought near.
fn fetch(start: *const u8, bytes: usize) {
    #[cfg(target_arch = "x86_64")]
    for offset in (0..bytes).step_by(64) {
        use std::arch::x86_64::{_MM_HINT_T1, _mm_prefetch};
        // SAFETY: fetching ahead touches nothing, whatever the address.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(start.wrapping_add(offset).cast()) };
    }
    #[cfg(not(target_arch = "x86_64"))]
    let _ = (start, bytes);
}

/// The few rows, as f32, and their sums.
struct Few {
    rows: *mut f32,
    stride: usize,
    count: usize,
    sums: *mut f32,
    width: usize,
}
