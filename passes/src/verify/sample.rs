//! Random arguments for a step: what a training run could hold, in numbers that narrow types hold exactly.

use fp8c_float::{Format, stochastic_bits};
use fp8c_ir::Tensor;
use fp8c_ir::types::{ElementType, TensorType};

/// A number in [0, 1).
pub(crate) fn unit(seed: u32, stream: u32, i: u32) -> f32 {
    (stochastic_bits(seed, 1, stream, i) >> 8) as f32 / (1 << 24) as f32
}

/// A power of two between 2^`low` and 2^`high`, never that of the neighbour before it.
pub(crate) fn power(seed: u32, stream: u32, i: u32, low: i32, high: i32) -> f32 {
    let span = high - low + 1;
    let draw = |i: u32| (unit(seed, stream, i) * span as f32) as i32;
    let (own, before) = (draw(i), draw(i.wrapping_sub(1)));
    let own = if own == before { (own + 1 + (i % 2) as i32) % span } else { own };
    ((low + own) as f32).exp2()
}

/// What an argument is, as far as its values go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Content {
    /// Weights, activations, first moments: around zero.
    Signed,
    /// Second moments: above zero.
    Positive,
}

/// Values of one argument of a step.
pub(crate) fn argument(ty: &TensorType, content: Content, seed: u32, index: u32) -> Tensor {
    let n = ty.elements().unwrap_or(0);
    match ty.elem {
        ElementType::I1 => {
            Tensor::from_bools(ty.shape.clone(), (0..n as u32).map(|i| unit(seed, index, i) < 0.5).collect::<Vec<_>>())
        }
        e if !e.is_float() => {
            let top = if n == 1 { 1.0 } else { 16.0 };
            Tensor::from_ints(ty.clone(), (0..n as u32).map(|i| 3 + (unit(seed, index, i) * top) as i64).collect())
        }
        _ => {
            // Matrices keep the size of what they multiply; vectors are gains near one or biases.
            let depth = ty.shape.iter().rev().nth(1).copied().unwrap_or(1).max(1) as f32;
            let value = |i: u32| {
                let x = 2.0 * unit(seed, index, i) - 1.0;
                let signed = if ty.rank() < 2 { 1.0 + 0.5 * x } else { x * (3.0 / depth).sqrt().min(1.0) };
                let value = match content {
                    Content::Signed => signed,
                    Content::Positive => 1e-3 + x * x * 1e-2,
                };
                // Few enough bits for every type that state is stored in.
                Format::BF16.round(value)
            };
            Tensor::from_f32(ty.clone(), (0..n as u32).map(value).collect())
        }
    }
}
