//! What a node costs: operations at the rate of their type, bytes moved, launches.

use fp8c_ir::Move;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_target::Figures;

use crate::lang::Label;

/// A cost model. Costs are positive and add up over the nodes of a graph.
pub trait Cost {
    /// The cost of one node.
    fn cost(&self, label: &Label, operands: &[&Type]) -> f64;
}

/// Costs by a target's figures, in nanoseconds.
#[derive(Clone, Copy, Debug)]
pub struct TargetCost(pub &'static Figures);

/// Of two forms of equal cost the one with fewer nodes is taken.
const NODE: f64 = 1e-3;

fn bytes(ty: &TensorType) -> f64 {
    ty.elements().unwrap_or(0) as f64 * f64::from(ty.elem.storage_bits()) / 8.0
}

/// Multiply-adds for each element of a product's result.
fn depth(label: &Label, lhs: &TensorType) -> Option<f64> {
    let numbers = label.attr("dot_dimension_numbers")?;
    let sizes = numbers.field_ints("lhs_contracting_dimensions");
    Some(sizes.iter().filter_map(|&d| lhs.shape.get(usize::try_from(d).ok()?)).map(|&n| n as f64).product())
}

impl Cost for TargetCost {
    fn cost(&self, label: &Label, operands: &[&Type]) -> f64 {
        let figures = self.0;
        let (Some(def), Some(result)) = (label.def(), label.ty.as_tensor()) else { return NODE };
        let tensors: Vec<&TensorType> = operands.iter().filter_map(|ty| ty.as_tensor()).collect();
        let size = result.elements().unwrap_or(0) as f64;
        let read: f64 = tensors.iter().map(|ty| bytes(ty)).sum();
        let product = tensors.first().and_then(|lhs| Some((lhs, depth(label, lhs)?)));
        if let Some((lhs, depth)) = product {
            let rate = match lhs.elem {
                e if e.is_fp8() => figures.product_8,
                ElementType::Small(_) => figures.product_16,
                _ => figures.product_32,
            };
            return NODE + figures.launch + size * depth / rate + (read + bytes(result)) / figures.bytes;
        }
        let free =
            matches!(def.mnemonic(), "constant" | "iota") || def.is(Move::Reshape) || def.is(Move::Broadcast);
        if free || operands.is_empty() {
            return NODE;
        }
        let moved = bytes(result) / figures.bytes;
        if def.traits.has(Traits::MOVEMENT) {
            return NODE + figures.fused + moved;
        }
        // What reduces reads all of its operands; what maps elements is fused with what made them.
        let reduces = tensors.first().is_some_and(|ty| ty.elements() > result.elements());
        let (work, read) =
            if reduces { (tensors[0].elements().unwrap_or(0) as f64, read) } else { (size, 0.0) };
        NODE + figures.fused + work / figures.elementwise + moved + read / figures.bytes
    }
}
