//! Products by blocks that fit the caches and tiles that fit the registers.
//!
//! Columns of rhs are packed for the whole depth; then, block by block of rows and of depth, rows of lhs are packed
//! (or read in place where they lie as kernels want them), and every tile of the block is computed. Sums of a tile
//! stay in f32 in the thread's own memory until the last block of depth, and are rounded once.

use super::decode::Work;
use super::kernel::{Kernels, Tile};
use super::pack::{Operand, Panels};
use super::result::{Output, Part, Target};
use super::scratch::{self, Scratch};
use super::shape::Shape;
use super::{Arrays, Element, Epilogue, Isa, Product};
use crate::Pool;

/// Steps of a block: a panel of 32 columns fills the first-level cache at most.
const BLOCK_STEPS: usize = 256;
/// Rows of a block, about: with their steps they stay in the second-level cache.
const BLOCK_ROWS: usize = 192;
/// Bytes of packed columns that a task has at most, unless these are few columns.
const COLUMN_BYTES: usize = 1 << 20;
/// Fewest columns of a task, where there are more.
const FEW_COLUMNS: usize = 128;
/// An estimate of the time of one multiplication and addition, in nanoseconds.
const TERM_NS: f64 = 0.02;
/// A task takes at least this many nanoseconds.
const TASK_NS: f64 = 10_000.0;
/// Tasks for each thread of the pool, where there is enough work.
const TASKS_PER_THREAD: usize = 3;

/// Where kernels read the rows of lhs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Rows {
    /// In the operand.
    InPlace,
    /// In rows of steps.
    Converted,
    /// In panels.
    Packed,
}

/// A product of floats of at most 32 bits.
#[derive(Debug)]
pub(crate) struct Blocked {
    isa: Isa,
    pairs: bool,
    lhs: Element,
    rhs: Element,
    output: Output,
    lhs_depth: Vec<(usize, isize)>,
    rhs_depth: Vec<(usize, isize)>,
    depth: usize,
    rows: Rows,
}

/// How the result is split into tasks, and a task into blocks.
struct Grid {
    column_chunks: usize,
    row_chunks: usize,
    /// Rows of a tile.
    tile_rows: usize,
    /// Steps of a block.
    block_steps: usize,
}

/// What all tasks of a run have in common.
struct Run<'a> {
    plan: &'a Blocked,
    shape: &'a Shape,
    arrays: Arrays,
    target: Target<'a>,
    kernels: &'static Kernels,
    grid: Grid,
}

/// The operands of a task: rows as they are, columns packed.
struct Operands<'a> {
    rows: Operand<'a>,
    panels: Panels,
    packed: *const u32,
}

/// A block of rows and steps of a task.
struct Block {
    row: usize,
    rows: usize,
    step: usize,
    steps: usize,
}

impl Blocked {
    /// For a product of floats of at most 32 bits, or of such and integers.
    pub(crate) fn new(product: &Product, shape: &Shape, isa: Isa) -> Blocked {
        let (lhs, rhs) = if shape.swapped { (product.rhs, product.lhs) } else { (product.lhs, product.rhs) };
        let pairs = isa >= Isa::Avx512Bf16 && lhs.fits_bf16() && rhs.fits_bf16();
        let depth = shape.depth();
        let step = shape.inner[shape.inner.len() - 1].lhs;
        let single = shape.inner.len() == 1;
        let fits = if pairs {
            lhs == Element::Bf16 && step == 1 && depth.is_multiple_of(2)
        } else {
            lhs == Element::F32
        };
        let rows = if single && fits {
            Rows::InPlace
        } else if shape.rows.operand == 1 && step != 1 && !(pairs && isa == Isa::Amx) {
            // Tiles of AMX want the steps of a row side by side.
            Rows::Packed
        } else {
            Rows::Converted
        };
        Blocked {
            isa,
            pairs,
            lhs,
            rhs,
            output: Output::new(product.out, shape),
            lhs_depth: shape.inner.iter().map(|dim| (dim.size, dim.lhs)).collect(),
            rhs_depth: shape.inner.iter().map(|dim| (dim.size, dim.rhs)).collect(),
            depth,
            rows,
        }
    }

    /// Terms in a step.
    fn per_step(&self) -> usize {
        if self.pairs { <u16 as Work>::PER_STEP } else { <f32 as Work>::PER_STEP }
    }

    /// # Safety
    ///
    /// As for `Plan::run`; `arrays` are in the shape's order.
    pub(crate) unsafe fn run(&self, shape: &Shape, arrays: Arrays, epilogue: &Epilogue, pool: &Pool) {
        let kernels = Kernels::of(self.isa, self.pairs);
        let outer = shape.outer_size();
        let (rows, columns) = (shape.rows.size, shape.columns.size);
        if outer * rows * columns == 0 {
            return;
        }
        let grid = self.grid(kernels, outer, rows, columns, pool.threads());
        let chunks = grid.column_chunks * grid.row_chunks;
        let cost = TERM_NS * (rows * columns) as f64 * (self.depth + 16) as f64 / chunks as f64;
        let target = self.output.target(kernels, arrays, epilogue);
        let run = Run { plan: self, shape, arrays, target, kernels, grid };
        pool.for_ranges(outer * chunks, cost, |begin, end| {
            // SAFETY: the caller vouches for the arrays.
            scratch::with(|scratch| unsafe { run.tasks(begin, end, scratch) });
        });
    }

    /// Chunks of whole tiles: columns that fit the caches, and enough of them for all threads.
    fn grid(&self, kernels: &Kernels, outer: usize, rows: usize, columns: usize, threads: usize) -> Grid {
        let steps = self.depth.div_ceil(self.per_step());
        let row_tiles = rows.div_ceil(kernels.rows());
        let column_tiles = columns.div_ceil(kernels.columns());
        let wanted = (COLUMN_BYTES / (4 * steps.max(1))).max(FEW_COLUMNS);
        let mut column_chunks = columns.div_ceil(wanted).min(column_tiles);
        let mut row_chunks = 1;
        let cost = TERM_NS * (outer * rows * columns) as f64 * self.depth as f64;
        let tasks =
            ((cost / TASK_NS) as usize).min(if threads == 1 { 1 } else { threads * TASKS_PER_THREAD });
        while outer * row_chunks * column_chunks < tasks {
            let (chunk_rows, chunk_columns) = (rows / row_chunks, columns / column_chunks);
            if chunk_rows >= chunk_columns && row_chunks * 2 <= row_tiles {
                row_chunks += 1;
            } else if column_chunks * 2 <= column_tiles {
                column_chunks += 1;
            } else if row_chunks * 2 <= row_tiles {
                row_chunks += 1;
            } else {
                break;
            }
        }
        Grid {
            column_chunks,
            row_chunks,
            tile_rows: rows.div_ceil(row_tiles),
            block_steps: steps.div_ceil(steps.div_ceil(BLOCK_STEPS).max(1)),
        }
    }
}

/// Where part `index` of `parts` begins, in units of `unit` out of `size`.
fn bound(size: usize, unit: usize, index: usize, parts: usize) -> usize {
    (size.div_ceil(unit) * index / parts * unit).min(size)
}

impl Run<'_> {
    /// # Safety
    ///
    /// As for [`Blocked::run`].
    unsafe fn tasks(&self, begin: usize, end: usize, scratch: &mut Scratch) {
        let Grid { row_chunks, column_chunks, tile_rows, .. } = self.grid;
        // Successive tasks often have the same columns: those of the next rows, or of a broadcast operand.
        let mut packed = None;
        for index in begin..end {
            let (index, row_chunk) = (index / row_chunks, index % row_chunks);
            let (outer, column_chunk) = (index / column_chunks, index % column_chunks);
            let row = bound(self.shape.rows.size, tile_rows, row_chunk, row_chunks);
            let row_end = bound(self.shape.rows.size, tile_rows, row_chunk + 1, row_chunks);
            let width = self.kernels.columns();
            let column = bound(self.shape.columns.size, width, column_chunk, column_chunks);
            let column_end = bound(self.shape.columns.size, width, column_chunk + 1, column_chunks);
            let at = self.shape.offsets(outer);
            let part = Part { at, row, rows: row_end - row, column, columns: column_end - column };
            let pack = packed.replace((at.rhs, column)) != Some((at.rhs, column));
            // SAFETY: the caller vouches for the arrays.
            unsafe { self.task(&part, pack, scratch) };
        }
    }

    /// The operands of a part, from its first element on.
    unsafe fn operands(&self, part: &Part) -> (Operand<'_>, Operand<'_>) {
        let Blocked { isa, lhs, rhs, .. } = *self.plan;
        // SAFETY: the caller vouches for the arrays.
        let start = |array: *const u8, offset: isize, element: Element| unsafe {
            array.offset(offset * element.size() as isize)
        };
        let rows = Operand {
            isa,
            element: lhs,
            start: start(self.arrays.lhs, part.at.lhs, lhs),
            lane: self.shape.rows.operand,
            depth: &self.plan.lhs_depth,
        };
        let columns = Operand {
            isa,
            element: rhs,
            start: start(self.arrays.rhs, part.at.rhs, rhs),
            lane: self.shape.columns.operand,
            depth: &self.plan.rhs_depth,
        };
        (rows, columns)
    }

    /// # Safety
    ///
    /// As for [`Blocked::run`].
    unsafe fn task(&self, part: &Part, pack: bool, scratch: &mut Scratch) {
        let per_step = self.plan.per_step();
        let steps = self.plan.depth.div_ceil(per_step);
        let block_steps = self.grid.block_steps;
        let panels = Panels { lanes: part.columns, width: self.kernels.columns(), round: self.kernels.lanes };
        let packed: *mut u32 = scratch.columns.room(panels.padded() * steps);
        // SAFETY: the caller vouches for the arrays; the buffers have room for what is written.
        unsafe {
            let (rows, columns) = self.operands(part);
            if pack {
                for step in (0..steps).step_by(block_steps.max(1)) {
                    let term = step * per_step;
                    let terms = (block_steps * per_step).min(self.plan.depth - term);
                    let to = packed.add(panels.padded() * step);
                    if self.plan.pairs {
                        columns.pack::<u16>(part.column, panels, term, terms, to);
                    } else {
                        columns.pack::<f32>(part.column, panels, term, terms, to);
                    }
                }
            }
            let ready = Operands { rows, panels, packed };
            let tile_rows = self.grid.tile_rows;
            let blocks = part.rows.div_ceil(BLOCK_ROWS);
            for index in 0..blocks {
                let row = part.row + bound(part.rows, tile_rows, index, blocks);
                let end = part.row + bound(part.rows, tile_rows, index + 1, blocks);
                let mut step = 0;
                while step < steps || step == 0 {
                    let block = Block { row, rows: end - row, step, steps: block_steps.min(steps - step) };
                    self.block(part, &block, &ready, scratch);
                    step += block_steps.max(1);
                }
            }
        }
    }

    /// # Safety
    ///
    /// As for [`Blocked::run`].
    unsafe fn block(&self, part: &Part, block: &Block, operands: &Operands, scratch: &mut Scratch) {
        let Operands { panels, packed, .. } = *operands;
        let steps = self.plan.depth.div_ceil(self.plan.per_step());
        let several = self.grid.block_steps < steps;
        let last = block.step + block.steps == steps;
        let is_sums = self.target.is_sums();
        let padded = panels.padded();
        let (tile_rows, width) = (self.grid.tile_rows, panels.width);
        // SAFETY: the caller vouches for the arrays; the buffers have room for the block.
        unsafe {
            let rows = self.rows(block, &operands.rows, scratch);
            let sums: *mut f32 =
                scratch.sums.room(if several { block.rows * padded } else { tile_rows * width });
            let columns = packed.add(padded * block.step);
            for column in (0..part.columns).step_by(width) {
                let columns_here = width.min(part.columns - column);
                for row in (0..block.rows).step_by(tile_rows) {
                    let rows_here = tile_rows.min(block.rows - row);
                    let (a, a_row, a_step) = rows.tile(row, rows_here);
                    let mut tile = Tile {
                        steps: block.steps,
                        a,
                        a_row,
                        a_step,
                        b: columns.add(column * block.steps).cast(),
                        sums: if several { sums.add(row * padded + column * rows_here) } else { sums },
                        sums_row: (columns_here.next_multiple_of(self.kernels.lanes) * 4) as isize,
                        more: block.step > 0,
                    };
                    let here = Part {
                        at: part.at,
                        row: block.row + row,
                        rows: rows_here,
                        column: part.column + column,
                        columns: columns_here,
                    };
                    let in_place = !several && is_sums && columns_here % self.kernels.lanes == 0;
                    if in_place {
                        let (out, row) = self.target.place(&here);
                        (tile.sums, tile.sums_row) = (out.cast(), row);
                    }
                    self.kernels.get(rows_here, columns_here)(&tile);
                    if last && !in_place {
                        self.target.finish(&here, tile.sums);
                    }
                }
            }
        }
    }

    /// Brings the rows of a block into a form that kernels read.
    ///
    /// # Safety
    ///
    /// As for [`Blocked::run`].
    unsafe fn rows(&self, block: &Block, operand: &Operand, scratch: &mut Scratch) -> RowsAt {
        let per_step = self.plan.per_step();
        let (term, steps) = (block.step * per_step, block.steps);
        let terms = (steps * per_step).min(self.plan.depth - term);
        let size = operand.element.size() as isize;
        // SAFETY: the caller vouches for the arrays; the buffers have room for the block.
        unsafe {
            match self.plan.rows {
                Rows::InPlace => {
                    let stride = operand.depth[0].1 * size;
                    let offset = block.row as isize * operand.lane * size + term as isize * stride;
                    let start = operand.start.offset(offset);
                    RowsAt::Strided { start, row: operand.lane * size, step: stride * per_step as isize }
                }
                Rows::Converted => {
                    // One more line, so that rows do not fall on the same sets of the cache.
                    let stride = (steps * 4).next_multiple_of(64) + 64;
                    let start: *mut u8 = scratch.rows.room(block.rows * stride);
                    if self.plan.pairs {
                        operand.rows::<u16>(block.row, block.rows, term, terms, start, stride);
                    } else {
                        operand.rows::<f32>(block.row, block.rows, term, terms, start, stride);
                    }
                    RowsAt::Strided { start, row: stride as isize, step: 4 }
                }
                Rows::Packed => {
                    let panels = Panels { lanes: block.rows, width: self.grid.tile_rows, round: 1 };
                    let start: *mut u32 = scratch.rows.room(block.rows * steps);
                    if self.plan.pairs {
                        operand.pack::<u16>(block.row, panels, term, terms, start);
                    } else {
                        operand.pack::<f32>(block.row, panels, term, terms, start);
                    }
                    RowsAt::Panels { start, steps }
                }
            }
        }
    }
}

/// Where the rows of a block are.
enum RowsAt {
    Strided { start: *const u8, row: isize, step: isize },
    Panels { start: *const u32, steps: usize },
}

impl RowsAt {
    /// The first step, the stride of rows and the stride of steps of a tile, in bytes.
    fn tile(&self, row: usize, rows: usize) -> (*const u8, isize, isize) {
        match *self {
            RowsAt::Strided { start, row: stride, step } => {
                (start.wrapping_offset(row as isize * stride), stride, step)
            }
            RowsAt::Panels { start, steps } => (start.wrapping_add(row * steps).cast(), 4, 4 * rows as isize),
        }
    }
}
