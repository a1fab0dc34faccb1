//! The `fp8` dialect: quantization with explicit scales, products of quantized operands, and the state of delayed scaling.
//!
//! One convention: `real = code * scale`. A scale dequantizes; `1 / scale` quantizes.

pub mod blocks;
pub mod expand;
pub mod matmul;
pub mod moments;
pub mod quantize;
pub mod rescale;
pub mod scaling;
