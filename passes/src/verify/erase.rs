//! A step whose conversions to FP8 do nothing: codes are what they would be with unlimited range and precision.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::{ElementType, Type};

use super::structure::{Quantizer, fp8_format};

/// A copy with clamps and conversions erased; every multiplication by a scale stays.
pub(crate) fn erased(graph: &Graph, quantizers: &[Quantizer]) -> Graph {
    let mut out = graph.clone();
    let kept = own(&out, quantizers);
    let f8: Vec<_> = (0..out.value_count() as u32)
        .map(ValueId)
        .filter(|v| fp8_format(&out, *v).is_some() && !kept.contains(v))
        .collect();
    for value in f8 {
        if let Some(ty) = out.ty(value).as_tensor().map(|t| t.with_elem(ElementType::F32)) {
            out.value_mut(value).ty = Type::from(ty);
        }
    }
    let clamps: HashMap<_, _> =
        quantizers.iter().map(|q| (out.node(q.clamp).results[0], out.node(q.clamp).operands[1])).collect();
    out.replace_uses(&clamps);
    out
}

/// FP8 values that the original makes itself, which stay as they are.
fn own(graph: &Graph, quantizers: &[Quantizer]) -> HashSet<ValueId> {
    let mut own = HashSet::new();
    for node in graph.walk(graph.body()) {
        let data = graph.node(node);
        let from_own = data.operands.iter().any(|v| own.contains(v));
        let converts = data.name() == "stablehlo.convert"
            && fp8_format(graph, data.operands[0]).is_none()
            && !quantizers.iter().any(|q| q.node == node);
        if from_own || converts {
            own.extend(data.results.iter().copied().filter(|&v| fp8_format(graph, v).is_some()));
        }
    }
    own
}
