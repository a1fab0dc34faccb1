//! From sums in f32 to the result.

use super::kernel::{Finish, Kernels, Store};
use super::shape::{Offsets, Shape, Side};
use super::{Arrays, Element, Epilogue, convert};

/// How the result of a product is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Output {
    pub(crate) element: Element,
    store: Store,
    rows: Side,
    columns: Side,
}

/// The result of one run.
#[derive(Clone, Copy)]
pub(crate) struct Target<'a> {
    output: Output,
    kernels: &'static Kernels,
    arrays: Arrays,
    epilogue: &'a Epilogue,
}

/// A part of the result: its first row and column within the product at `at`, and how many it has.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    pub(crate) at: Offsets,
    pub(crate) row: usize,
    pub(crate) rows: usize,
    pub(crate) column: usize,
    pub(crate) columns: usize,
}

impl Output {
    pub(crate) fn new(element: Element, shape: &Shape) -> Output {
        let (rows, columns) = (shape.rows, shape.columns);
        let plain_bias = rows.bias == 0 && (columns.bias == 1 || columns.size == 1);
        let contiguous = (columns.out == 1 || columns.size == 1) && plain_bias;
        let store = if contiguous { Store::contiguous(element) } else { Store::Scattered };
        Output { element, store, rows, columns }
    }

    pub(crate) fn target<'a>(
        self,
        kernels: &'static Kernels,
        arrays: Arrays,
        epilogue: &'a Epilogue,
    ) -> Target<'a> {
        Target { output: self, kernels, arrays, epilogue }
    }
}

impl Target<'_> {
    /// Whether sums are the result as they are, and lie as kernels write them.
    pub(crate) fn is_sums(&self) -> bool {
        let Epilogue { scale, bias, .. } = *self.epilogue;
        self.output.store == Store::F32 && scale == 1.0 && bias.is_none()
    }

    /// The first element of a part, and the stride of its rows in bytes.
    pub(crate) fn place(&self, part: &Part) -> (*mut u8, isize) {
        let size = self.output.element.size() as isize;
        let (row, column) = (part.row as isize, part.column as isize);
        let offset = part.at.out + row * self.output.rows.out + column * self.output.columns.out;
        (self.arrays.out.wrapping_offset(offset * size), self.output.rows.out * size)
    }

    /// Scales and rounds the sums of a part and writes them. Rows of `sums` are whole vectors.
    ///
    /// # Safety
    ///
    /// As for `Plan::run`; the part is within the product.
    pub(crate) unsafe fn finish(&self, part: &Part, sums: *const f32) {
        let (out, out_row) = self.place(part);
        let (row, column) = (part.row as isize, part.column as isize);
        let bias = part.at.bias + row * self.output.rows.bias + column * self.output.columns.bias;
        let finish = Finish {
            sums,
            rows: part.rows,
            columns: part.columns,
            out,
            out_row,
            store: self.output.store,
            rounded: self.epilogue.rounded,
            scale: self.epilogue.scale,
            bias: self.epilogue.bias.map_or(std::ptr::null(), |start| start.wrapping_offset(bias)),
        };
        // SAFETY: the caller vouches for the result, the bias and the instructions.
        unsafe {
            if finish.store == Store::Scattered {
                self.scatter(&finish);
            } else {
                (self.kernels.finish)(&finish);
            }
        }
    }

    /// Rounds sums and writes them one by one.
    ///
    /// # Safety
    ///
    /// As for [`Target::finish`].
    unsafe fn scatter(&self, finish: &Finish) {
        let Output { element, rows, columns, .. } = self.output;
        let width = finish.columns.next_multiple_of(self.kernels.lanes);
        for row in 0..finish.rows {
            for column in 0..finish.columns {
                let (i, j) = (row as isize, column as isize);
                // SAFETY: the caller vouches for result and bias.
                unsafe {
                    let mut value = *finish.sums.add(row * width + column);
                    if finish.rounded {
                        value = convert::round(element, value);
                    }
                    value *= finish.scale;
                    if !finish.bias.is_null() {
                        value += *finish.bias.offset(i * rows.bias + j * columns.bias);
                    }
                    let offset = i * rows.out + j * columns.out;
                    let to = finish.out.offset(offset * element.size() as isize);
                    convert::store_f32(element, to, value);
                }
            }
        }
    }
}
