//! A quantized tensor, as planned.

use fp8c_ir::graph::NodeId;
use fp8c_quant::Quantization;

use super::recipe::OperandRole;

/// Where the scale of a quantized tensor comes from.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum ScaleSource {
    /// The state: the first of its rows there.
    Delayed(usize),
    /// The state, where it stays as it was set: the first of its rows.
    Static(usize),
    /// The tensor's largest magnitude in this step.
    Current,
    /// A magnitude that the tensor cannot exceed.
    Bound(f32),
}

/// A tensor in a format.
#[derive(Clone, PartialEq, Debug)]
pub struct TensorPlan {
    /// What is measured: tensors of one number that smoothing treats alike have one largest magnitude.
    pub measured: usize,
    /// What the operand is to a recipe.
    pub role: OperandRole,
    /// Format, what one scale covers, and how scales are made.
    pub how: Quantization,
    /// The first recipe that makes rows as this tensor's are made, by number.
    pub recipe: usize,
    /// Where its scale comes from.
    pub source: ScaleSource,
    /// Its name.
    pub name: String,
    /// Products that take it.
    pub products: Vec<usize>,
    /// Loops whose turns have a row each, outermost first.
    pub turns: Vec<NodeId>,
    /// How many rows it has: the turns of those loops, multiplied.
    pub rows: usize,
    /// The argument that holds its codes, when the step does not make them.
    pub stored: Option<usize>,
}

impl ScaleSource {
    /// Where the state holds it.
    pub fn row(self) -> Option<usize> {
        match self {
            Self::Delayed(row) | Self::Static(row) => Some(row),
            Self::Current | Self::Bound(_) => None,
        }
    }
}
