//! Compiled programs: steps over buffers, in order.

use std::fmt;

use serde::{Deserialize, Serialize};

pub use crate::code::Code;
use crate::functions::{Fold, Sort};
use crate::matmul::{Element, Plan};
use crate::movement::{Combining, IndexType, Strided, Windows};
use crate::ragged::Ragged;

/// What sort of thing a [`Fault`] is, where somebody asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum FaultKind {
    /// Something does not fit, is not there or cannot be computed.
    #[default]
    Run,
    /// A check of the program failed.
    Check,
}

/// What went wrong in a run, for people.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Its sort.
    pub kind: FaultKind,
    /// What was found.
    pub message: String,
}

impl Fault {
    /// A fault of the usual kind.
    pub fn new(message: impl Into<String>) -> Self {
        Self { kind: FaultKind::Run, message: message.into() }
    }
}

impl From<Fault> for String {
    fn from(fault: Fault) -> Self {
        fault.message
    }
}

/// Where a buffer is while a program runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Home {
    /// The caller's argument of this number.
    Argument(usize),
    /// The caller's result of this number.
    Result(usize),
    /// The program's memory, from this byte on.
    Arena(usize),
    /// The program's constants, from this byte on.
    Constant(usize),
}

/// A buffer of a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Buffer {
    /// Its size.
    pub bytes: usize,
    /// Where it is.
    pub home: Home,
}

/// A byte of a buffer.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Place of the buffer in [`Program::buffers`].
    pub buffer: usize,
    /// From its begin.
    pub offset: usize,
}

/// A factor of all sums of a product.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Scale {
    /// Where it is.
    pub at: Place,
    /// Its type: f32, or that of the result, to which sums are rounded before they are multiplied then.
    pub element: Element,
}

/// An op that is computed by other means: bytes of operands in, bytes of results out.
pub type Host = Box<dyn Fn(&[&[u8]]) -> Result<Vec<Vec<u8>>, Fault> + Send + Sync>;

/// Starting indices that are known when the program runs.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Shift {
    /// For each dimension: where its index is, the stride in elements, and the largest index allowed.
    pub starts: Vec<(Place, isize, usize)>,
    /// How the indices are stored.
    pub index: IndexType,
    /// The destination is shifted rather than the source.
    pub target: bool,
}

/// One thing that a program does.
#[derive(Serialize, Deserialize)]
pub enum Step {
    /// Runs compiled code for `0..units`.
    Kernel {
        /// The code, by its place in [`Program::kernels`].
        kernel: usize,
        /// What it reads, then what it writes, with the bytes that it touches from there on.
        args: Vec<(Place, usize)>,
        /// Length of its range.
        units: usize,
        /// Estimated time of one unit in nanoseconds.
        unit_ns: f64,
    },
    /// A matrix product.
    Product {
        /// How.
        plan: Box<Plan>,
        /// Left operand.
        lhs: Place,
        /// Right operand.
        rhs: Place,
        /// Result.
        out: Place,
        /// A number by which sums are multiplied.
        scale: Option<Scale>,
        /// What is then added, an f32 for each column.
        bias: Option<Place>,
    },
    /// A matrix product of groups.
    Ragged {
        /// How.
        ragged: Box<Ragged>,
        /// Sizes of the groups.
        sizes: Place,
        /// Left operand.
        lhs: Place,
        /// Right operand.
        rhs: Place,
        /// Result.
        out: Place,
        /// A number by which sums are multiplied.
        scale: Option<Scale>,
    },
    /// A strided copy.
    Copy {
        /// Sizes and strides.
        shape: Strided,
        /// First element of the source.
        from: Place,
        /// First element of the destination.
        to: Place,
        /// Further offsets.
        shift: Option<Shift>,
    },
    /// Copies of windows at indices.
    Gather {
        /// Which.
        windows: Windows,
        /// Operand.
        operand: Place,
        /// Indices.
        indices: Place,
        /// Result.
        out: Place,
    },
    /// Windows at indices are combined with updates.
    Scatter {
        /// Which.
        windows: Windows,
        /// How.
        combine: Combining,
        /// The operand, which becomes the result.
        out: Place,
        /// Indices.
        indices: Place,
        /// Updates.
        updates: Place,
    },
    /// A reduction by compiled code, which takes one element of each tensor.
    Fold {
        /// Of what.
        fold: Fold,
        /// The code, by its place in [`Program::kernels`].
        function: usize,
        /// What is reduced.
        inputs: Vec<Place>,
        /// From what on.
        inits: Vec<Place>,
        /// Results.
        outputs: Vec<Place>,
    },
    /// A sort by compiled code, which compares two elements of each tensor.
    Sort {
        /// Of what.
        sort: Sort,
        /// The code, by its place in [`Program::kernels`].
        function: usize,
        /// What is sorted.
        inputs: Vec<Place>,
        /// Results.
        outputs: Vec<Place>,
    },
    /// Something computed by other means: cannot be stored.
    #[serde(skip)]
    Call {
        /// What.
        host: Host,
        /// Operands with their sizes in bytes.
        operands: Vec<(Place, usize)>,
        /// Results with their sizes in bytes.
        results: Vec<(Place, usize)>,
    },
    /// Runs `condition`, and `body` as long as the byte at `holds` is not zero then.
    While {
        /// Computes the condition.
        condition: Vec<Step>,
        /// Its result.
        holds: Place,
        /// One round.
        body: Vec<Step>,
    },
    /// Runs one of the branches: the last one where the index has none.
    Case {
        /// The index.
        index: Place,
        /// How it is stored; one byte is a truth value, for which branch 0 is the true one.
        kind: IndexType,
        /// Branches.
        branches: Vec<Vec<Step>>,
    },
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Step {
    /// What kind of step it is.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Kernel { .. } => "kernel",
            Self::Product { .. } => "product",
            Self::Ragged { .. } => "ragged product",
            Self::Copy { .. } => "copy",
            Self::Gather { .. } => "gather",
            Self::Scatter { .. } => "scatter",
            Self::Fold { .. } => "fold",
            Self::Sort { .. } => "sort",
            Self::Call { .. } => "call",
            Self::While { .. } => "while",
            Self::Case { .. } => "case",
        }
    }
}

/// A compiled program.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Program {
    /// All buffers.
    pub buffers: Vec<Buffer>,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Bytes of constants.
    pub constants: Vec<u8>,
    /// Memory it needs besides arguments and results, in bytes.
    pub arena: usize,
    /// Bytes of each argument.
    pub arguments: Vec<usize>,
    /// Bytes of each result; none for those that are written over an argument.
    pub results: Vec<usize>,
    /// Results that are written over an argument, with that argument.
    pub in_place: Vec<(usize, usize)>,
    /// Compiled code, which is not stored with the rest.
    #[serde(skip)]
    pub kernels: Vec<Code>,
}
