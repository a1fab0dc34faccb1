//! Matrix products: every `dot_general` of a program.
//!
//! A [`Product`] says what is multiplied: element types, sizes and strides of four kinds of dimensions. It is
//! prepared once, into a [`Plan`] that has merged dimensions and chosen a method, and the plan runs as often as
//! needed without allocating. Operands may be transposed, sliced or broadcast: strides are free.
//!
//! ```
//! use fp8c_cpu::Pool;
//! use fp8c_cpu::matmul::{Element, Epilogue, FreeDim, InnerDim, Product};
//!
//! // out[2, 2] = lhs[2, 3] times rhs[3, 2], all row-major.
//! let (lhs, rhs) = ([1.0_f32, 2.0, 3.0, 4.0, 5.0, 6.0], [1.0_f32, 0.0, 0.0, 1.0, 1.0, 1.0]);
//! let mut out = [0.0_f32; 4];
//! let product = Product {
//!     lhs: Element::F32,
//!     rhs: Element::F32,
//!     out: Element::F32,
//!     batch: vec![],
//!     rows: vec![FreeDim { size: 2, operand: 3, out: 2 }],
//!     columns: vec![FreeDim { size: 2, operand: 1, out: 1 }],
//!     inner: vec![InnerDim { size: 3, lhs: 1, rhs: 2 }],
//! };
//! let plan = product.prepare();
//! // SAFETY: the pointers are to arrays of the sizes and strides that the product names.
//! unsafe {
//!     plan.run(lhs.as_ptr().cast(), rhs.as_ptr().cast(), out.as_mut_ptr().cast(), &Epilogue::default(), Pool::global());
//! }
//! assert_eq!(out, [4.0, 5.0, 10.0, 11.0]);
//! ```
//!
//! # Arithmetic
//!
//! | operands and result | products and sums | result |
//! |---|---|---|
//! | floats of at most 32 bits (and integers times floats) | f32 | rounded where the epilogue says so, times `scale`, plus `bias`, rounded once |
//! | an f64 among them | f64 | times `scale`, plus `bias`, rounded once |
//! | result an integer | operands are converted to the result's type; wraps | as it is |
//! | result Bool | and; or | as it is |
//!
//! Products of bf16 and FP8 values are exact in f32. The order of a sum depends on sizes, strides and the machine's
//! instructions, never on the number of threads, the batch or what other elements hold. Rounding is to nearest even;
//! a value beyond the largest finite one becomes infinity, or NaN in a format without infinities. An operand's NaN
//! and infinities go through as in IEEE 754. One exception: the instructions that [`Isa::Avx512Bf16`] and [`Isa::Amx`] are
//! named for take subnormal numbers of bf16, and subnormal sums, for zero.
//!
//! # Speed
//!
//! Products of many rows and columns are packed, blocked for the caches and tiled for the registers; those of up to
//! four rows, or columns, read the large operand once, as it lies. bf16 and FP8 are widened while they are packed: to
//! f32, or to pairs of bf16 where the processor multiplies these faster. f64, integers and truth values have a simple
//! loop. Threads share batches, rows and columns, never the terms of a sum.

mod blocked;
mod convert;
mod decode;
#[cfg(target_arch = "x86_64")]
mod direct;
mod element;
mod general;
mod isa;
mod kernel;
mod pack;
mod result;
mod scratch;
mod shape;
mod stream;
#[cfg(target_arch = "x86_64")]
mod transpose;
#[cfg(target_arch = "x86_64")]
mod vbmi;

use serde::{Deserialize, Serialize, Serializer};

pub use element::Element;
pub use isa::Isa;

use crate::Pool;
use shape::Shape;

/// A dimension that both operands and the result have; strides in elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
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

/// A dimension of one operand and of the result; strides in elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct FreeDim {
    /// Number of rows or columns.
    pub size: usize,
    /// From one to the next in the operand.
    pub operand: isize,
    /// From one to the next in the result.
    pub out: isize,
}

/// A dimension that is summed over; strides in elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct InnerDim {
    /// Number of terms.
    pub size: usize,
    /// From one to the next in the left operand.
    pub lhs: isize,
    /// From one to the next in the right operand.
    pub rhs: isize,
}

/// `out[batch, rows, columns] = sum over inner of lhs[batch, rows, inner] * rhs[batch, columns, inner]`.
///
/// Each kind of dimension may have any number of entries, outermost first, and any sizes, zero included. Strides of
/// operands may be negative or zero; no two elements of the result may be the same.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Product {
    /// Storage of the left operand.
    pub lhs: Element,
    /// Storage of the right operand.
    pub rhs: Element,
    /// Storage of the result.
    pub out: Element,
    /// Dimensions of all three.
    pub batch: Vec<BatchDim>,
    /// Dimensions of the left operand alone.
    pub rows: Vec<FreeDim>,
    /// Dimensions of the right operand alone.
    pub columns: Vec<FreeDim>,
    /// Dimensions that are summed over.
    pub inner: Vec<InnerDim>,
}

/// What happens to the sums of a float product before they are rounded: `sum * scale + bias`.
///
/// Results of integer type have no epilogue: it is ignored.
#[derive(Clone, Copy, Debug)]
pub struct Epilogue {
    /// Sums are rounded to the result's type before they are multiplied.
    pub rounded: bool,
    /// A factor, such as the product of the operands' scales.
    pub scale: f32,
    /// As many numbers as there are columns, in the row-major order of the product's `columns`.
    pub bias: Option<*const f32>,
}

impl Default for Epilogue {
    fn default() -> Self {
        Epilogue { rounded: false, scale: 1.0, bias: None }
    }
}

// SAFETY: the pointer is only read from, in `Plan::run`, whose caller vouches that nothing writes there meanwhile.
unsafe impl Send for Epilogue {}
// SAFETY: as above.
unsafe impl Sync for Epilogue {}

/// A product that is ready to run. It is stored as the product, and prepared again for the machine that loads it.
#[derive(Debug, Deserialize)]
#[serde(from = "Product")]
pub struct Plan {
    product: Product,
    shape: Shape,
    method: Method,
}

/// How a plan computes.
#[derive(Debug)]
enum Method {
    /// One element after another, for rare types.
    General(general::General),
    /// Tiles in registers, blocks in caches.
    Blocked(blocked::Blocked),
    /// Few rows: rhs is read as it lies.
    Stream(stream::Stream),
}

impl Product {
    /// Merges dimensions and chooses the fastest method of this machine.
    pub fn prepare(self) -> Plan {
        self.prepare_for(Isa::best())
    }

    /// [`Product::prepare`] with kernels of `isa`, or of the next one that this machine has.
    pub fn prepare_for(self, isa: Isa) -> Plan {
        let isa = isa.or_available();
        let shape = Shape::new(&self);
        let elements = [self.lhs, self.rhs, self.out];
        let (lhs, rhs) = if shape.swapped { (self.rhs, self.lhs) } else { (self.lhs, self.rhs) };
        let method = if !self.out.is_float() || elements.contains(&Element::F64) {
            Method::General(general::General { lhs, rhs, out: self.out })
        } else if let Some(stream) = stream::Stream::new(&self, &shape, isa) {
            Method::Stream(stream)
        } else {
            Method::Blocked(blocked::Blocked::new(&self, &shape, isa))
        };
        Plan { product: self, shape, method }
    }
}

/// The operands and the result of one run.
#[derive(Clone, Copy)]
struct Arrays {
    lhs: *const u8,
    rhs: *const u8,
    out: *mut u8,
}

// SAFETY: threads read the operands and write different elements of the result; `Plan::run`'s caller vouches that
// nothing else touches them.
unsafe impl Send for Arrays {}
// SAFETY: as above.
unsafe impl Sync for Arrays {}

impl From<Product> for Plan {
    fn from(product: Product) -> Self {
        product.prepare()
    }
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.product.serialize(serializer)
    }
}

impl Plan {
    /// What it computes.
    pub(crate) fn product(&self) -> &Product {
        &self.product
    }

    /// Computes the product into `out`.
    ///
    /// # Safety
    ///
    /// The pointers are to the elements at index zero of every dimension. Every element that sizes and strides
    /// reach is valid: initialized and readable for the operands, writable and not part of an operand for the
    /// result. `epilogue.bias` points to as many f32 as there are columns. Nothing writes them during the call.
    /// Elements are aligned to their size.
    pub unsafe fn run(&self, lhs: *const u8, rhs: *const u8, out: *mut u8, epilogue: &Epilogue, pool: &Pool) {
        let (lhs, rhs) = if self.shape.swapped { (rhs, lhs) } else { (lhs, rhs) };
        let arrays = Arrays { lhs, rhs, out };
        match &self.method {
            // SAFETY: the caller vouches for the arrays.
            Method::General(method) => unsafe { method.run(&self.shape, arrays, epilogue, pool) },
            // SAFETY: as above.
            Method::Blocked(method) => unsafe { method.run(&self.shape, arrays, epilogue, pool) },
            // SAFETY: as above.
            Method::Stream(method) => unsafe { method.run(&self.shape, arrays, epilogue, pool) },
        }
    }
}
