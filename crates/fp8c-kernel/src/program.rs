//! What a region becomes: steps over buffers, in order, with the kernels that they run. No backend's words: sizes and strides,
//! element types, bytes.

use std::collections::HashMap;

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::ElementType;

use crate::kernel::Kernel;

/// Where a buffer is while a program runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Buffer {
    /// Its size.
    pub bytes: usize,
    /// Where it is.
    pub home: Home,
}

/// A byte of a buffer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Place {
    /// Place of the buffer in [`Program::buffers`].
    pub buffer: usize,
    /// From its begin.
    pub offset: usize,
}

/// A box of elements that is copied; neighbouring dimensions need not be joined.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Moved {
    /// Bytes of an element.
    pub element: usize,
    /// Size, stride in the source and stride in the destination of each dimension, outermost first; strides in elements.
    pub dims: Vec<(usize, isize, isize)>,
}

/// Starting indices that are known when the program runs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shift {
    /// For each dimension: where its index is, the stride in elements, and the largest index allowed.
    pub starts: Vec<(Place, isize, usize)>,
    /// The type of the indices.
    pub index: ElementType,
    /// The destination is shifted rather than the source.
    pub target: bool,
}

/// Windows of an operand at places that an array of indices names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Windows {
    /// Bytes of an element.
    pub element: usize,
    /// Size and stride in the indices of each dimension of index vectors.
    pub points: Vec<(usize, isize)>,
    /// From one component of an index vector to the next.
    pub component: isize,
    /// The type of the indices.
    pub index: ElementType,
    /// What each component of an index vector stands for.
    pub starts: Vec<WindowStart>,
    /// Further strides in the operand, one for each dimension of points: batching dimensions.
    pub batch: Vec<isize>,
    /// Strides of the points in the result or updates.
    pub places: Vec<isize>,
    /// Size, stride in the operand, stride in the result or updates, of each dimension of the window.
    pub window: Vec<(usize, isize, isize)>,
}

/// The dimension of the operand along which a component of an index vector places the window.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct WindowStart {
    /// Its stride.
    pub stride: isize,
    /// Its size.
    pub size: usize,
    /// The largest start at which the window fits.
    pub largest: usize,
    /// The dimension of the window that goes along it; none where the window has one element there.
    pub along: Option<usize>,
}

/// A dimension that both operands of a product and the result have; strides in elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BatchDim {
    /// Number of products.
    pub size: usize,
    /// From one to the next in the left operand.
    pub lhs: isize,
    /// From one to the next in the right operand.
    pub rhs: isize,
    /// From one to the next in the result.
    pub out: isize,
}

/// A dimension of one operand of a product and of the result; strides in elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FreeDim {
    /// Number of rows or columns.
    pub size: usize,
    /// From one to the next in the operand.
    pub operand: isize,
    /// From one to the next in the result.
    pub out: isize,
}

/// A dimension that is summed over; strides in elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InnerDim {
    /// Number of terms.
    pub size: usize,
    /// From one to the next in the left operand.
    pub lhs: isize,
    /// From one to the next in the right operand.
    pub rhs: isize,
}

/// A factor of all sums of a product.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Scale {
    /// Where it is: one number.
    pub at: Place,
    /// Its type: f32, or that of the result, to which the sums are rounded first then.
    pub elem: ElementType,
}

/// A matrix product as data: `out = sum over inner of lhs * rhs`, times a scale, plus a bias, rounded once to `out`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Product {
    /// Element type of the left operand.
    pub lhs: ElementType,
    /// Element type of the right operand.
    pub rhs: ElementType,
    /// Element type of the result.
    pub out: ElementType,
    /// Dimensions of all three.
    pub batch: Vec<BatchDim>,
    /// Dimensions of the left operand alone.
    pub rows: Vec<FreeDim>,
    /// Dimensions of the right operand alone.
    pub columns: Vec<FreeDim>,
    /// Dimensions that are summed over.
    pub inner: Vec<InnerDim>,
    /// What multiplies the sums.
    pub scale: Option<Scale>,
    /// What is then added: an f32 for each column.
    pub bias: Option<Place>,
}

/// A dimension of a product that lies in groups, one behind the other; each is a product of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Grouped {
    /// This one of [`Product::rows`]: a group meets its own part of the right operand. What belongs to none is zero.
    Rows(usize),
    /// This one of [`Product::inner`]: a group makes its own part of the result.
    Inner(usize),
}

/// Groups of a product, of sizes that are known when the program runs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Groups {
    /// What lies in groups; its size is that of all of them together.
    pub along: Grouped,
    /// How many there are.
    pub count: usize,
    /// From one to the next in elements: of the right operand where rows are in groups, else of the result.
    pub stride: isize,
    /// The type of their sizes: negative ones are zero, and what is too much is cut.
    pub index: ElementType,
    /// Dimensions that have groups of their own each, outermost first, and their sizes in that order.
    pub apart: Vec<BatchDim>,
}

/// A reduction of several tensors of one shape, whose elements lie row by row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fold {
    /// Bytes of an element of each.
    pub elements: Vec<usize>,
    /// Size and stride of each dimension that stays; results lie row by row.
    pub kept: Vec<(usize, isize)>,
    /// Size and stride of each dimension that is reduced, outermost first.
    pub reduced: Vec<(usize, isize)>,
}

/// Tensors of one shape, sorted together along a dimension, stably; their elements lie row by row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sort {
    /// Bytes of an element of each.
    pub elements: Vec<usize>,
    /// Elements before the dimension.
    pub outer: usize,
    /// Its size.
    pub length: usize,
    /// Elements behind it.
    pub inner: usize,
}

/// How a scatter combines what is there with an update.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Combining {
    /// By a well-known function.
    Known(Combine),
    /// By the kernel of this number, of one element: what is there, then the update.
    Kernel(usize),
}

/// One thing that a program does.
#[derive(Clone, PartialEq, Debug)]
pub enum Step {
    /// Runs a kernel on all its rows.
    Kernel {
        /// Its place in [`Program::kernels`].
        kernel: usize,
        /// What it reads, then what it writes.
        args: Vec<Place>,
    },
    /// A matrix product.
    Product {
        /// Which.
        product: Box<Product>,
        /// Left operand.
        lhs: Place,
        /// Right operand.
        rhs: Place,
        /// Result.
        out: Place,
    },
    /// A matrix product for each of some groups of rows, or of what is summed over.
    Ragged {
        /// Which, of all groups together.
        product: Box<Product>,
        /// Which groups.
        groups: Groups,
        /// Their sizes.
        sizes: Place,
        /// Left operand.
        lhs: Place,
        /// Right operand.
        rhs: Place,
        /// Result.
        out: Place,
    },
    /// A strided copy.
    Copy {
        /// Sizes and strides.
        shape: Moved,
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
    /// Windows at indices are combined with updates, one after the other.
    Scatter {
        /// Which.
        windows: Windows,
        /// How.
        combine: Combining,
        /// The type of elements.
        elem: ElementType,
        /// The operand, which becomes the result.
        out: Place,
        /// Indices.
        indices: Place,
        /// Updates.
        updates: Place,
    },
    /// A reduction by a kernel of one element: what there is so far of each result, then an element of each tensor.
    Fold {
        /// Of what.
        fold: Fold,
        /// The kernel's place in [`Program::kernels`].
        function: usize,
        /// What is reduced.
        inputs: Vec<Place>,
        /// From what on.
        inits: Vec<Place>,
        /// Results.
        outputs: Vec<Place>,
    },
    /// A sort by a kernel of one element: whether the first of two elements of each tensor come before the second.
    Sort {
        /// Of what.
        sort: Sort,
        /// The kernel's place in [`Program::kernels`].
        function: usize,
        /// What is sorted.
        inputs: Vec<Place>,
        /// Results.
        outputs: Vec<Place>,
    },
    /// An op that is not compiled: the reference interpreter runs it.
    Interpreted {
        /// The op.
        node: NodeId,
        /// Values from outside that its regions read; they come after its operands.
        captured: Vec<ValueId>,
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
        /// Its type; a truth value takes branch 0 where it is true.
        kind: ElementType,
        /// Branches.
        branches: Vec<Vec<Step>>,
    },
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
            Self::Interpreted { .. } => "call",
            Self::While { .. } => "while",
            Self::Case { .. } => "case",
        }
    }

    /// The steps inside.
    pub fn inner(&self) -> impl Iterator<Item = &Step> {
        let (first, second, more): (&[Step], &[Step], &[Vec<Step>]) = match self {
            Self::While { condition, body, .. } => (condition, body, &[]),
            Self::Case { branches, .. } => (&[], &[], branches),
            _ => (&[], &[], &[]),
        };
        first.iter().chain(second).chain(more.iter().flatten())
    }
}

/// `@main` as kernels and other steps over buffers.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// All buffers.
    pub buffers: Vec<Buffer>,
    /// Steps in order.
    pub steps: Vec<Step>,
    /// Kernels, each once.
    pub kernels: Vec<Kernel>,
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
    /// Ops that are not compiled.
    pub fallbacks: Vec<NodeId>,
    /// The buffer in which a value lies.
    pub storage: HashMap<ValueId, usize>,
}

impl Program {
    /// All steps, those inside others too.
    pub fn walk(&self) -> Vec<&Step> {
        let mut all: Vec<&Step> = Vec::new();
        let mut work: Vec<&Step> = self.steps.iter().rev().collect();
        while let Some(step) = work.pop() {
            all.push(step);
            let inner: Vec<&Step> = step.inner().collect();
            work.extend(inner.into_iter().rev());
        }
        all
    }

    /// How many steps of each kind it has, those inside others too; by their names.
    pub fn counts(&self) -> Vec<(&'static str, usize)> {
        let mut counts = std::collections::BTreeMap::new();
        self.walk().into_iter().for_each(|step| *counts.entry(step.name()).or_insert(0) += 1);
        counts.into_iter().collect()
    }

    /// Memory that is needed while it runs: arguments, results, constants and its own.
    pub fn peak(&self) -> usize {
        let sum = |bytes: &[usize]| bytes.iter().sum::<usize>();
        sum(&self.arguments) + sum(&self.results) + self.constants.len() + self.arena
    }
}
