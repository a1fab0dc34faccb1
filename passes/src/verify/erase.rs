//! A step whose conversions to FP8 do nothing: codes are what they would be with unlimited range and precision.

use std::collections::HashMap;

use fp8c_ir::graph::Graph;
use fp8c_ir::types::{ElementType, Type};

use super::structure::{Quantizer, fp8_format};

/// A copy with clamps and conversions erased; every multiplication by a scale stays.
pub(crate) fn erased(graph: &Graph, quantizers: &[Quantizer]) -> Graph {
    let mut out = graph.clone();
    let f8: Vec<_> = (0..out.value_count() as u32)
        .map(fp8c_ir::ValueId)
        .filter(|&v| fp8_format(&out, v).is_some())
        .collect();
    for value in f8 {
        if let Some(ty) = out.ty(value).as_tensor().map(|t| t.with_elem(ElementType::F32)) {
            out.value_mut(value).ty = Type::from(ty);
        }
    }
    let clamps: HashMap<_, _> = quantizers
        .iter()
        .map(|q| (out.node(q.clamp).results[0], out.node(q.clamp).operands[1]))
        .collect();
    out.replace_uses(&clamps);
    out
}
