//! Products of types that are rare in training: f64, integers, truth values.
//!
//! Blocks of rows and columns, with the sums in an array on the stack; operands are converted in runs.

use super::convert::{self, Number, Truth};
use super::shape::{Offsets, Shape};
use super::{Arrays, Element, Epilogue};
use crate::Pool;

/// Rows of a block.
const ROWS: usize = 8;
/// Columns of a block.
const COLUMNS: usize = 64;
/// An estimate of the time of one multiplication and addition, in nanoseconds.
const TERM_NS: f64 = 0.5;

/// The element types of a product, in the order of its shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct General {
    pub(crate) lhs: Element,
    pub(crate) rhs: Element,
    pub(crate) out: Element,
}

/// A block of sums.
type Sums<T> = [[T; COLUMNS]; ROWS];

/// A block of the result: where its first row and column are, and how many it has.
struct Block {
    row: usize,
    rows: usize,
    column: usize,
    columns: usize,
}

impl General {
    /// # Safety
    ///
    /// As for `Plan::run`; `arrays` are in the shape's order.
    pub(crate) unsafe fn run(&self, shape: &Shape, arrays: Arrays, epilogue: &Epilogue, pool: &Pool) {
        let store_float = |at: Offsets, dst: *mut u8, sum: f64, single: bool| {
            // SAFETY: the caller vouches for bias and result; the offset is that of a column.
            unsafe {
                let bias = epilogue.bias.map(|bias| bias.offset(at.bias).read());
                if single {
                    let mut value = sum as f32;
                    if epilogue.rounded {
                        value = convert::round(self.out, value);
                    }
                    value *= epilogue.scale;
                    convert::store_f32(self.out, dst, bias.map_or(value, |b| value + b));
                } else {
                    let value = sum * f64::from(epilogue.scale);
                    let value = bias.map_or(value, |b| value + f64::from(b));
                    convert::store_f64(self.out, dst, value);
                }
            }
        };
        // SAFETY: the caller vouches for the arrays; each arm stores the type of the result.
        unsafe {
            match self.out {
                Element::Bool => {
                    let store = |_, dst: *mut u8, sum: Truth| dst.write(sum.0.into());
                    self.blocks(shape, arrays, pool, store);
                }
                out if !out.is_float() && out.size() == 8 => {
                    self.blocks(shape, arrays, pool, |_, dst, sum: i64| {
                        convert::store_integer(out, dst, sum)
                    });
                }
                out if !out.is_float() => {
                    let store = |_, dst, sum: i32| convert::store_integer(out, dst, sum.into());
                    self.blocks(shape, arrays, pool, store);
                }
                out if [self.lhs, self.rhs, out].contains(&Element::F64) => {
                    self.blocks(shape, arrays, pool, |at, dst, sum: f64| store_float(at, dst, sum, false));
                }
                _ => {
                    let store = |at, dst, sum: f32| store_float(at, dst, sum.into(), true);
                    self.blocks(shape, arrays, pool, store);
                }
            }
        }
    }

    /// Computes all blocks; `store(position, element of the result, sum)` finishes one element.
    ///
    /// # Safety
    ///
    /// As for [`General::run`].
    unsafe fn blocks<T: Number>(
        &self,
        shape: &Shape,
        arrays: Arrays,
        pool: &Pool,
        store: impl Fn(Offsets, *mut u8, T) + Sync,
    ) {
        let (rows, columns) = (shape.rows.size, shape.columns.size);
        let (row_blocks, column_blocks) = (rows.div_ceil(ROWS), columns.div_ceil(COLUMNS));
        let cost = TERM_NS * (rows.min(ROWS) * columns.min(COLUMNS) * shape.depth()) as f64;
        pool.for_ranges(shape.outer_size() * row_blocks * column_blocks, cost, |begin, end| {
            for index in begin..end {
                let (outer, block) =
                    (index / (row_blocks * column_blocks), index % (row_blocks * column_blocks));
                let (row, column) = (block / column_blocks * ROWS, block % column_blocks * COLUMNS);
                let block =
                    Block { row, rows: ROWS.min(rows - row), column, columns: COLUMNS.min(columns - column) };
                // SAFETY: the caller vouches for the arrays.
                unsafe { self.block(shape, arrays, shape.offsets(outer), &block, &store) };
            }
        });
    }

    /// # Safety
    ///
    /// As for [`General::run`].
    unsafe fn block<T: Number>(
        &self,
        shape: &Shape,
        arrays: Arrays,
        at: Offsets,
        block: &Block,
        store: &impl Fn(Offsets, *mut u8, T),
    ) {
        let (rows, columns) = (&shape.rows, &shape.columns);
        let mut sums: Sums<T> = [[T::ZERO; COLUMNS]; ROWS];
        for_each_term(shape, |lhs, rhs| {
            let (mut a, mut b) = ([T::ZERO; ROWS], [T::ZERO; COLUMNS]);
            let lhs = at.lhs + lhs + block.row as isize * rows.operand;
            let rhs = at.rhs + rhs + block.column as isize * columns.operand;
            // SAFETY: the caller vouches for the elements of the block.
            unsafe {
                let lhs = arrays.lhs.offset(lhs * self.lhs.size() as isize);
                let rhs = arrays.rhs.offset(rhs * self.rhs.size() as isize);
                convert::load(self.lhs, lhs, rows.operand, &mut a[..block.rows]);
                convert::load(self.rhs, rhs, columns.operand, &mut b[..block.columns]);
            }
            for (sums, a) in sums.iter_mut().zip(a) {
                for (sum, b) in sums.iter_mut().zip(b) {
                    *sum = sum.mul_add(a, b);
                }
            }
        });
        for (i, sums) in sums[..block.rows].iter().enumerate() {
            for (j, sum) in sums[..block.columns].iter().enumerate() {
                let (i, j) = ((block.row + i) as isize, (block.column + j) as isize);
                let out = at.out + i * rows.out + j * columns.out;
                let bias = at.bias + i * rows.bias + j * columns.bias;
                // SAFETY: the caller vouches for the element.
                let dst = unsafe { arrays.out.offset(out * self.out.size() as isize) };
                store(Offsets { out, bias, ..at }, dst, *sum);
            }
        }
    }
}

/// Calls `body` with the offsets in lhs and rhs of every term of a sum, in order.
fn for_each_term(shape: &Shape, mut body: impl FnMut(isize, isize)) {
    let (last, outer) = match shape.inner.split_last() {
        Some(split) => split,
        None => return,
    };
    let outer_size: usize = outer.iter().map(|dim| dim.size).product();
    for index in 0..outer_size {
        let (mut index, mut lhs, mut rhs) = (index, 0, 0);
        for dim in outer.iter().rev() {
            let i = (index % dim.size) as isize;
            index /= dim.size;
            (lhs, rhs) = (lhs + i * dim.lhs, rhs + i * dim.rhs);
        }
        for i in 0..last.size as isize {
            body(lhs + i * last.lhs, rhs + i * last.rhs);
        }
    }
}
