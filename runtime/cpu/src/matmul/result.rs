//! From sums in f32 to the result.

use super::kernel::{Finish, Kernels, Store};
use super::shape::{Offsets, Shape, Side};
use super::{Amax, Arrays, Element, Epilogue, convert};

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
    epilogue: &'a Epilogue<'a>,
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

/// The bits of the largest magnitudes that a thread has seen, one for each lane of the widest vector.
#[derive(Default)]
#[repr(align(64))]
pub(crate) struct Magnitudes([u32; 16]);

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
        epilogue: &'a Epilogue<'a>,
    ) -> Target<'a> {
        Target { output: self, kernels, arrays, epilogue }
    }
}

impl Target<'_> {
    /// Whether sums are the result as they are, and lie as kernels write them.
    pub(crate) fn is_sums(&self) -> bool {
        let Epilogue { scale, bias, amax } = *self.epilogue;
        self.output.store == Store::F32 && scale == 1.0 && bias.is_none() && amax.is_none()
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
    pub(crate) unsafe fn finish(&self, part: &Part, sums: *const f32, magnitudes: &mut Magnitudes) {
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
            scale: self.epilogue.scale,
            bias: self.epilogue.bias.map_or(std::ptr::null(), |start| start.wrapping_offset(bias)),
            amax: self.epilogue.amax.map_or(std::ptr::null_mut(), |_| magnitudes.0.as_mut_ptr()),
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
                    let mut value = *finish.sums.add(row * width + column) * finish.scale;
                    if !finish.bias.is_null() {
                        value += *finish.bias.offset(i * rows.bias + j * columns.bias);
                    }
                    let offset = i * rows.out + j * columns.out;
                    let to = finish.out.offset(offset * element.size() as isize);
                    convert::store_f32(element, to, value, self.epilogue.amax);
                }
            }
        }
    }

    /// Tells the epilogue what a thread has seen.
    pub(crate) fn note(&self, magnitudes: &Magnitudes) {
        if let Some(amax) = self.epilogue.amax {
            let largest = f32::from_bits(magnitudes.0.into_iter().fold(0, u32::max));
            // Rounding is monotonic, so that the largest rounds to the largest.
            Amax::note(amax, self.output.element.format().map_or(largest, |format| format.round(largest)));
        }
    }
}
