//! What of a group others read, by way of views and of what is computed where it is used.

use std::collections::HashSet;

use fp8c_ir::graph::{NodeId, ValueId};

use crate::analysis::Analysis;
use crate::flow::Class;
use crate::fuse::Fusion;

/// Values of a group that something outside it reads.
pub(crate) fn stored(analysis: &Analysis<'_>, fusion: &Fusion, group: usize) -> Vec<ValueId> {
    let nodes = &fusion.groups[group].nodes;
    let results = nodes.iter().flat_map(|&n| analysis.graph.node(n).results.clone());
    results.filter(|&v| read_outside(analysis, fusion, group, v)).collect()
}

fn read_outside(analysis: &Analysis<'_>, fusion: &Fusion, group: usize, value: ValueId) -> bool {
    readers(analysis, fusion, value).iter().any(|user| fusion.group_of.get(user) != Some(&group))
}

/// Nodes that read a value, themselves or by way of views and inline expressions.
pub(crate) fn readers(analysis: &Analysis<'_>, fusion: &Fusion, value: ValueId) -> Vec<NodeId> {
    let graph = analysis.graph;
    let (mut readers, mut work, mut seen) = (Vec::new(), vec![value], HashSet::new());
    while let Some(value) = work.pop() {
        for &user in analysis.users(value) {
            let data = graph.node(user);
            // Each result of a barrier is the operand in its place: what reads one does not read the others.
            let barrier = data.name() == "stablehlo.optimization_barrier";
            if !seen.insert((user, barrier.then_some(value))) {
                continue;
            }
            let passes = matches!(analysis.class(user), Some(Class::View | Class::Elementwise));
            if passes && !fusion.group_of.contains_key(&user) {
                let same = |&(i, _): &(usize, &ValueId)| !barrier || data.operands.get(i) == Some(&value);
                work.extend(data.results.iter().enumerate().filter(same).map(|(_, &result)| result));
            } else {
                readers.push(user);
            }
        }
    }
    readers
}
