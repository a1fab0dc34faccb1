//! How a tensor is quantized: its format, what one scale covers, and how a scale is made of a largest magnitude.
//!
//! A [`Granularity`] is what a recipe says, in terms of a matrix product; a [`Grain`] is what it comes to for one tensor, in
//! terms of its dimensions. A [`Quantization`] is all that the codes of a tensor depend on but its values.
//!
//! The crate knows nothing of graphs, ops or targets.

mod fit;
mod grain;
mod granularity;
mod measure;

pub use fit::Fit;
pub use grain::{Grain, reshaped_dims};
pub use granularity::{Granularity, Side};
pub use measure::Measure;

use fp8c_float::Format;

/// All that the codes of a tensor depend on but its values and its largest magnitudes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Quantization {
    /// The format of the codes.
    pub format: Format,
    /// What one scale covers.
    pub grain: Grain,
    /// Scales are powers of two.
    pub pow2: bool,
    /// Which power of two.
    pub fit: Fit,
    /// Powers of two kept free above the largest magnitude.
    pub margin: i32,
    /// What a tensor's magnitude is.
    pub measure: Measure,
    /// Codes are one of the two neighbours, the nearer more often; else the nearer.
    pub stochastic: bool,
}

impl Quantization {
    /// What magnitudes are brought to: the format's largest value, or what the rule puts in its place.
    pub fn largest(&self) -> f32 {
        self.fit.largest(self.format)
    }

    /// The scale that a magnitude asks for: the least power of two, or the number itself, that brings it to
    /// [`Quantization::largest`] or below, times two to the margin; one where the magnitude is zero or not finite.
    pub fn scale(&self, amax: f32) -> f32 {
        scale(amax, self.largest(), self.pow2, self.margin)
    }
}

/// As [`Quantization::scale`], for the largest value of some format.
pub fn scale(amax: f32, largest: f32, pow2: bool, margin: i32) -> f32 {
    if !(amax > 0.0 && amax.is_finite()) {
        return 1.0;
    }
    fitted(amax, largest, pow2, margin)
}

/// The same of a magnitude that is known to be above zero.
pub fn fitted(amax: f32, largest: f32, pow2: bool, margin: i32) -> f32 {
    let scale = if pow2 { fp8c_float::pow2_scale(amax, largest) } else { amax / largest };
    scale * (margin as f32).exp2()
}
