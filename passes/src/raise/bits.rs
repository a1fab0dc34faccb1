//! Floats that are rounded through their bits: weights rounded stochastically by integer arithmetic, BF16 weights that keep the
//! other half of an f32 beside them.
//!
//! ```text
//! bitcast f32 ((bitcast i32 x + random) & 0xFFFF0000)   is x, rounded
//! bitcast f32 ((i32 (bitcast i16 high) << 16) | low)    is high, with more digits
//! ```

use fp8c_ir::graph::ValueId;
use fp8c_ir::registry::Traits;

use super::flow::Flow;

/// Ops that a chain of integers may be made of.
const MOST: usize = 48;

/// The one float tensor whose bits a float tensor is made of, by elementwise integer arithmetic.
pub(super) fn rounded(flow: &Flow<'_>, value: ValueId) -> Option<ValueId> {
    let graph = flow.graph;
    let size = flow.elements(value);
    let bits = *graph.node(graph.def_node(value)?).operands.first()?;
    if !flow.is_float(value) || flow.is_float(bits) || flow.elements(bits) != size {
        return None;
    }
    let mut stack = vec![bits];
    let (mut seen, mut found) = (Vec::new(), None);
    while let Some(v) = stack.pop() {
        if seen.contains(&v) {
            continue;
        }
        seen.push(v);
        if seen.len() > MOST {
            return None;
        }
        let Some(node) = graph.def_node(v) else { continue };
        let data = graph.node(node);
        if data.name() == "stablehlo.bitcast_convert" {
            let from = data.operands[0];
            if flow.is_float(from) && flow.elements(from) == size {
                if found.is_some_and(|other| other != from) {
                    return None;
                }
                found = Some(from);
            }
            continue;
        }
        // What is not elementwise makes random numbers, and leads to no float whose bits these are.
        if data.has(Traits::ELEMENTWISE) {
            let integers = data.operands.iter().copied().filter(|&o| !flow.is_float(o));
            stack.extend(integers.filter(|&o| flow.elements(o) == size));
        } else if let Some(from) = flow.moved_from(v).filter(|&f| flow.elements(f) == size) {
            stack.push(from);
        }
    }
    found
}
