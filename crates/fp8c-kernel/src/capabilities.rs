//! What a backend can do, as one value: a program is cut and ordered by it.

use fp8c_ir::OpView;

use crate::elementwise;

/// What a backend can do, and what things cost there.
#[derive(Clone, Debug)]
pub struct Capabilities {
    /// About so many elements a row of an elementwise kernel has, where it may be cut anywhere.
    pub row: usize,
    /// A row longer than this is never held in a kernel whose only row it is.
    pub longest_row: usize,
    /// A maximum of all of more elements than this is taken by rows first.
    pub longest_maximum: usize,
    /// Elements of a row of several dimensions that may be copied so that they lie together.
    pub copied: usize,
    /// Rows that are reduced at a time where a kernel reduces along columns.
    pub tile: usize,
    /// Tensors that a kernel may read and write together.
    pub tensors: usize,
    /// What frees memory runs as soon as it can; otherwise all runs in the order of the program.
    pub frees_early: bool,
    /// Complex numbers are taken apart: a step can copy every other element.
    pub takes_apart: bool,
    /// An elementwise op, whose types [`elementwise::supports`], is computed in kernels.
    pub computes: fn(&OpView<'_>) -> bool,
    /// What is known of time.
    pub costs: Costs,
}

/// What things cost: elements in nanoseconds, and the bounds below which a value is computed again rather than stored.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Costs {
    /// A cheap op on one element.
    pub cheap: f64,
    /// Any other op on one element.
    pub dear: f64,
    /// To load an element.
    pub load: f64,
    /// To begin a part of a kernel's range.
    pub begin: f64,
    /// A value of at most so many cheap ops, on at most one tensor, is computed wherever it is used.
    pub inlined: u32,
    /// A value of more cheap ops than this is kept for the next loop over the row.
    pub kept: usize,
}

impl Capabilities {
    /// Of a processor with caches: long rows, no limit to tensors, all ops.
    pub const CORE: Self = Self {
        row: 1024,
        longest_row: 1 << 14,
        longest_maximum: 1 << 14,
        copied: 1 << 18,
        tile: 256,
        tensors: usize::MAX,
        frees_early: true,
        takes_apart: true,
        computes: elementwise::supports,
        costs: Costs { cheap: 0.03, dear: 0.6, load: 0.1, begin: 10.0, inlined: 4, kept: 4 },
    };
}
