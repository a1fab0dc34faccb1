//! Regions of ops such as `stablehlo.reduce`: as text that makes equal ones equal, and copies of them.

use std::collections::HashMap;
use std::fmt::Write;

use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::printer::print_attrs;
use fp8c_ir::registry::{OpDef, Traits};

/// A region's ops with its own values by number; nothing when it uses values from outside or is not simple.
pub(crate) fn region_text(graph: &Graph, region: RegionId) -> Option<String> {
    let mut numbers: HashMap<ValueId, usize> = HashMap::new();
    let mut text = String::new();
    let data = graph.region(region);
    for &arg in &data.args {
        let _ = write!(text, "{} ", graph.ty(arg));
        numbers.insert(arg, numbers.len());
    }
    for &node in &data.nodes {
        let op = graph.node(node);
        if !op.regions.is_empty() || !(op.has(Traits::PURE) || op.has(Traits::TERMINATOR)) {
            return None;
        }
        let operands = op.operands.iter().map(|v| numbers.get(v)).collect::<Option<Vec<_>>>()?;
        let _ = write!(text, "{} {} {operands:?}", op.name(), print_attrs(op));
        for &result in &op.results {
            let _ = write!(text, " {}", graph.ty(result));
            numbers.insert(result, numbers.len());
        }
        text.push(';');
    }
    Some(text)
}

/// The op that the only region of a node applies to its two arguments: nothing else stands there, and all is of one type.
pub(crate) fn applied(graph: &Graph, node: NodeId) -> Option<&'static OpDef> {
    let [region] = graph.node(node).regions[..] else { return None };
    let region = graph.region(region);
    let (&[a, b], &[op, end]) = (&region.args[..], &region.nodes[..]) else { return None };
    let (op, end) = (graph.node(op), graph.node(end));
    let [result] = op.results[..] else { return None };
    let plain = op.attrs.iter().chain(&end.attrs).all(|a| !a.inherent);
    let own = op.operands == [a, b] && end.operands == [result] && end.name() == "stablehlo.return";
    let alike = graph.ty(a) == graph.ty(b) && graph.ty(a) == graph.ty(result);
    op.def().filter(|_| plain && own && alike)
}

/// Copies the regions of one node, which use nothing from outside, to another.
pub(crate) fn copy_regions(graph: &mut Graph, from: NodeId, to: NodeId) {
    for region in graph.node(from).regions.clone() {
        let new = graph.add_region(to);
        graph.node_mut(to).regions.push(new);
        let mut values = HashMap::new();
        for arg in graph.region(region).args.clone() {
            let value = graph.value(arg).clone();
            values.insert(arg, graph.add_arg(new, value.ty, value.name, value.loc));
        }
        for node in graph.region(region).nodes.clone() {
            let old = graph.node(node).clone();
            let types = old.results.iter().map(|&v| graph.ty(v).clone()).collect();
            let operands = old.operands.iter().map(|v| values.get(v).copied().unwrap_or(*v)).collect();
            let copy = graph.add_node(old.kind, operands, old.attrs, types, old.loc);
            let results = graph.node(copy).results.clone();
            values.extend(old.results.iter().copied().zip(results));
            graph.append(new, copy);
        }
    }
}
