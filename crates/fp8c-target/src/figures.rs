//! Cost figures: how fast a target does what. Used to choose between equal forms, so only their proportions matter.

/// Rates per nanosecond, and nanoseconds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Figures {
    /// Multiply-adds of FP8 products.
    pub product_8: f64,
    /// Multiply-adds of BF16 and F16 products.
    pub product_16: f64,
    /// Multiply-adds of wider products.
    pub product_32: f64,
    /// Elements of elementwise ops.
    pub elementwise: f64,
    /// Bytes to and from memory.
    pub bytes: f64,
    /// What a launch takes.
    pub launch: f64,
    /// What one more op in a fused launch takes.
    pub fused: f64,
}

/// An accelerator with FP8 products at twice the rate of BF16 ones: dense rates and memory bandwidth as its maker states them.
pub(crate) const ACCELERATOR: Figures = Figures {
    product_8: 990_000.0,
    product_16: 495_000.0,
    product_32: 247_000.0,
    elementwise: 33_000.0,
    bytes: 3_350.0,
    launch: 3_000.0,
    fused: 5.0,
};

/// Gaudi2: dense rates as its maker states them (Hot Chips 2022), a quarter of BF16's for f32, 24 cores of 128 lanes at 1.8 GHz, memory
/// bandwidth as its compiler reckons with.
pub(crate) const GAUDI2: Figures = Figures {
    product_8: 432_000.0,
    product_16: 216_000.0,
    product_32: 54_000.0,
    elementwise: 5_500.0,
    bytes: 1_945.0,
    launch: 3_000.0,
    fused: 5.0,
};

/// One core with 512-bit vectors, as measured: an FP8 operand is widened while it is packed, which costs nothing beside the
/// product.
pub(crate) const CORE: Figures = Figures {
    product_8: 92.0,
    product_16: 92.0,
    product_32: 45.0,
    elementwise: 5.0,
    bytes: 25.0,
    launch: 200.0,
    fused: 1.0,
};

/// The figures of a target, by its name; those of the first target for an unknown one.
pub fn figures(target: &str) -> &'static Figures {
    crate::target(target).map_or(&ACCELERATOR, |t| &t.figures)
}
