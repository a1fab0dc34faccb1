//! Which forward products the operands of a forward product are computed from: the arrows of a picture of the step.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Graph, ValueId};

use crate::raise::flow::Flow;
use crate::raise::{Raised, Role};

/// For each product the forward products behind its operands with no other between them, what is reached through a later one
/// left out; empty for products of the backward pass and what is computed again.
pub(crate) fn order(graph: &Graph, raised: &Raised) -> Vec<Vec<usize>> {
    let flow = &raised.flow(graph);
    let result = |i: usize| graph.node(raised.dots[i].node).results[0];
    let products: HashMap<ValueId, usize> = (0..raised.dots.len()).map(|i| (result(i), i)).collect();
    let forward = |i: usize| raised.dots[i].role == Role::Fprop && !raised.dots[i].remat;
    let mut reached: Vec<HashSet<usize>> = vec![HashSet::new(); raised.dots.len()];
    let mut out = vec![Vec::new(); raised.dots.len()];
    for i in (0..raised.dots.len()).filter(|&i| forward(i)) {
        let mut near = nearest(flow, &products, &graph.node(raised.dots[i].node).operands);
        // A loop leads back to later ones.
        near.retain(|&j| j < i && forward(j));
        near.sort_unstable_by(|a, b| b.cmp(a));
        for j in near {
            if !reached[i].contains(&j) {
                let behind = reached[j].clone();
                reached[i].extend(behind);
                reached[i].insert(j);
                out[i].push(j);
            }
        }
        out[i].reverse();
    }
    out
}

/// The products that values are computed from, with no other between them.
fn nearest(flow: &Flow<'_>, products: &HashMap<ValueId, usize>, from: &[ValueId]) -> Vec<usize> {
    let (mut seen, mut stack) = (HashSet::new(), from.to_vec());
    let mut out = Vec::new();
    while let Some(value) = stack.pop() {
        if !seen.insert(value) {
            continue;
        }
        match products.get(&value) {
            Some(&i) => out.push(i),
            None => stack.extend(flow.sources(value)),
        }
    }
    out
}
