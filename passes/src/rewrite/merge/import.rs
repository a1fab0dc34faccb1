//! The weights that `import.mlir` hands to the step: with factors merged, and as codes.

use std::collections::HashMap;

use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use super::{Merged, Rescaled};
use crate::plan::Plan;
use crate::plan::factors::{Factor, unmoved};
use crate::raise::Raised;
use crate::rewrite::ops::{joined, scale_for};

/// What the step takes instead of arguments of the original, by index.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Imported {
    /// Codes, or an argument with factors merged into it.
    pub(crate) values: HashMap<usize, ValueId>,
    /// Scales of codes.
    pub(crate) scales: HashMap<usize, ValueId>,
}

/// Makes them behind a graph in which the products still take activations divided by their factors.
pub(crate) fn import_weights(b: &mut Builder<'_>, raised: &Raised, plan: &Plan) -> Result<Imported, Fault> {
    let mut out = Imported::default();
    for merged in &plan.merge.merged {
        let factors = factors_of(b.graph, raised, merged)?;
        for rescaled in &merged.rescaled {
            let arg = raised.args[rescaled.input];
            let value = out.values.get(&rescaled.input).copied().unwrap_or(arg);
            out.values.insert(rescaled.input, apply(b, rescaled, value, factors)?);
        }
    }
    for stored in &plan.merge.stored {
        let tensor = plan.tensors.all.iter().find(|t| t.stored == Some(stored.input));
        let how = &tensor.ok_or("a stored weight was not planned")?.how;
        let arg = raised.args[stored.input];
        let value = out.values.get(&stored.input).copied().unwrap_or(arg);
        let amax = b.op("fp8.amax", &[value], vec![])?;
        let scale = scale_for(b, amax, how)?;
        let ty = b.graph.ty(value).as_tensor().ok_or("a weight is not a tensor")?;
        let ty = Type::from(ty.with_elem(ElementType::Small(stored.format)));
        let codes = b.op_typed("fp8.quantize", &[value, scale], vec![], ty)?;
        out.values.insert(stored.input, codes);
        out.scales.insert(stored.input, scale);
    }
    Ok(out)
}

/// What the activation is divided by before its product.
fn factors_of(graph: &Graph, raised: &Raised, merged: &Merged) -> Result<ValueId, Fault> {
    let (dot, side) = merged.smoothed.uses[0];
    let operand = unmoved(graph, graph.node(raised.dots[dot].node).operands[side]);
    let node = graph.def_node(operand).filter(|&n| graph.name(n) == "fp8.unscale_by");
    node.map(|n| graph.node(n).operands[1]).ok_or_else(|| "a merged activation is not smoothed".into())
}

/// An argument with factors along some of a dimension; the rest of it stays.
fn apply(
    b: &mut Builder<'_>,
    rescaled: &Rescaled,
    value: ValueId,
    factors: ValueId,
) -> Result<ValueId, Fault> {
    let length = |graph: &Graph, v: ValueId, d: usize| {
        graph.ty(v).as_tensor().and_then(|t| t.shape.get(d).copied()).ok_or("no such dimension")
    };
    let (all, own) = (length(b.graph, value, rescaled.dim)?, length(b.graph, factors, 0)?);
    let mut parts = Vec::new();
    for (i, n) in [rescaled.start, own, all - rescaled.start - own].into_iter().enumerate() {
        match (i, n) {
            (1, _) => parts.push(factors),
            (_, 0) => {}
            _ => {
                let ones = vec![1.0; usize::try_from(n).map_err(|_| "factors reach over the end")?];
                parts.push(b.constant(&Tensor::from_f32(TensorType::new([n], ElementType::F32), ones))?);
            }
        }
    }
    let whole = joined(b, &parts)?;
    let name = if rescaled.up { "fp8.scale_by" } else { "fp8.unscale_by" };
    Factor { value: whole, dims: vec![rescaled.dim] }.apply(b, name, value)
}
