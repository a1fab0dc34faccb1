//! What emitting a kernel's function has at hand.

use std::collections::HashMap;

use fp8c_ir::types::ElementType;
use fp8c_kernel::{Expr, ExprId, Kernel, Stages};
use melior::ir::Value;

use super::params::Param;

type V<'c, 'b> = Value<'c, 'b>;

pub(super) struct Body<'k> {
    pub(super) kernel: &'k Kernel,
    pub(super) params: &'k [Param],
    pub(super) stages: Stages,
    /// Whether an expression is one number in all that one step of the range computes.
    pub(super) scalar: Vec<bool>,
    /// No NaN has bits that BF16 does not have.
    pub(super) plain_nans: bool,
    /// Values of which a NaN need not be quiet.
    pub(super) quieted: Vec<bool>,
}

/// Whatever a kernel computes from 16 bits or fewer has no other bits in its NaNs, as long as no bits are made numbers. A
/// conversion rounds what no arithmetic has made quiet.
pub(super) fn plain_nans(kernel: &Kernel) -> bool {
    let wide = |elem: ElementType| matches!(elem, ElementType::F32 | ElementType::F64);
    let plain = |id: ExprId| match &kernel.exprs[id].expr {
        Expr::Constant(bytes) => {
            kernel.exprs[id].elem != ElementType::F32 || bytes[..2] == [0, 0] || {
                let bits = bytes.as_slice().try_into().map(u32::from_le_bytes);
                bits.is_ok_and(|bits| !f32::from_bits(bits).is_nan())
            }
        }
        Expr::Op { op, .. } => !matches!(op.mnemonic(), "bitcast_convert" | "reduce_precision"),
        _ => true,
    };
    kernel.leaves.iter().all(|leaf| !wide(leaf.elem)) && (0..kernel.exprs.len()).all(plain)
}

/// Values of which a NaN needs no quiet bit: only arithmetic uses them, which makes it quiet.
pub(super) fn quieted(kernel: &Kernel) -> Vec<bool> {
    const ARITHMETIC: [&str; 8] =
        ["add", "subtract", "multiply", "divide", "exponential", "logistic", "tanh", "sqrt"];
    let mut quieted: Vec<bool> = kernel.exprs.iter().map(|e| e.uses > 0).collect();
    for typed in &kernel.exprs {
        let keep = matches!(&typed.expr, Expr::Op { op, .. } if ARITHMETIC.contains(&op.mnemonic()));
        typed.expr.args().into_iter().filter(|_| !keep).for_each(|a| quieted[a] = false);
    }
    kernel.outputs.iter().for_each(|o| quieted[o.expr] = false);
    quieted
}

/// Along columns, several rows are computed at a time: only what no row changes is one number.
pub(super) fn scalars(kernel: &Kernel) -> Vec<bool> {
    let mut scalar: Vec<bool> = Vec::new();
    for typed in &kernel.exprs {
        let varies = |strides: &[isize]| kernel.across && strides.iter().any(|&s| s != 0);
        scalar.push(match &typed.expr {
            Expr::Leaf(leaf) => typed.by_row && !varies(&kernel.leaves[*leaf].strides),
            Expr::Index { strides, .. } => typed.by_row && !varies(strides),
            Expr::Op { args, .. } => typed.by_row && args.iter().all(|&a| scalar[a]),
            _ => typed.by_row,
        });
    }
    scalar
}

/// What is known inside the loop over rows.
pub(super) struct Row<'c, 'b> {
    /// Index of the row along each dimension of rows.
    pub(super) index: Vec<V<'c, 'b>>,
    /// Tensors of the function's arguments; outputs as they are in this iteration.
    pub(super) tensors: Vec<V<'c, 'b>>,
    /// One number a row: registers.
    pub(super) scalars: HashMap<ExprId, V<'c, 'b>>,
    /// Tensors along columns: slices of leaves, and what earlier loops wrote or kept.
    pub(super) slices: HashMap<ExprId, V<'c, 'b>>,
    /// Leaves as dense tensors of all columns.
    pub(super) copies: HashMap<ExprId, V<'c, 'b>>,
}
