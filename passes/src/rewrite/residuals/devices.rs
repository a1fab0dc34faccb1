//! Codes that devices make in a turn of a backward loop, of what those of a forward loop's turn gave for it.

use std::collections::HashMap;

use fp8c_ir::graph::{Def, NodeId, ValueId};

use super::{Again, QUANTIZE, turn_of};
use crate::plan::devices::MANUAL;
use crate::plan::exchanged::Handed;
use crate::raise::flow::Flow;
use crate::raise::frames::returned;
use crate::raise::parts::Parts;

/// Codes that the devices of a forward loop make of what they return.
struct Given {
    writer: NodeId,
    codes: ValueId,
    handed: Handed,
}

/// Codes of arguments of manual computations in a loop, where an earlier loop beside it has made them of what its own returned, cut alike.
pub(super) fn candidates(flow: &Flow<'_>) -> Vec<Again> {
    let graph = flow.graph;
    let mut first: HashMap<(u32, u32), Vec<Given>> = HashMap::new();
    let mut parts: HashMap<NodeId, Option<Parts>> = HashMap::new();
    let mut out = Vec::new();
    for &node in flow.nodes.iter().filter(|&&n| graph.name(n) == QUANTIZE) {
        let data = graph.node(node);
        let (&[x, scale], &[codes], Some(region)) = (&data.operands[..], &data.results[..], data.parent)
        else {
            continue;
        };
        let manual = graph.region(region).parent;
        let own = (graph.name(manual) == MANUAL).then(|| turn_of(flow, graph.node(manual).parent)).flatten();
        let (Some(own), true) = (own, data.attrs.is_empty()) else { continue };
        let part = parts.entry(manual).or_insert_with(|| Parts::of(graph, manual));
        let earlier = first.entry((flow.number(x), flow.number(scale))).or_default();
        let cut = match graph.value(x).def {
            Def::Arg(r, i) if r == region => part.as_ref().and_then(|p| p.taken(i as usize)),
            _ => None,
        };
        let found = earlier.iter().find(|given| {
            let beside = given.writer != own && graph.node(given.writer).parent == graph.node(own).parent;
            let returned =
                parts.get(&given.handed.from).and_then(|p| p.as_ref()?.returned(given.handed.result));
            beside && cut.is_some() && returned == cut && graph.ty(given.codes) == graph.ty(codes)
        });
        if let Some(&Given { writer, codes: first, handed }) = found {
            out.push(Again { writer, reader: own, first, second: codes, devices: Some((handed, x)) });
            continue;
        }
        for (result, _) in returned(graph, region).iter().enumerate().filter(|(_, v)| **v == x) {
            earlier.push(Given { writer: own, codes, handed: Handed { from: manual, result } });
        }
    }
    out
}
