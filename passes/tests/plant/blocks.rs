//! Faults of scales of rows and blocks.

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::Graph;

use super::Plan::{self, Legal, Ops};
use super::{reduced, taken_of_another};
use crate::Planted;

/// Faults that a step under such recipes may hold.
pub(crate) const BLOCKS: &[(&str, Plan)] = &[
    ("an amax of another tensor", Ops(|p| taken_of_another(p, "fp8.amax"))),
    ("scales of other blocks behind a product", Ops(|p| other_scales(p, "fp8.dot_general", &[2, 3]))),
    ("scales of other blocks where codes are made", Ops(|p| other_scales(p, "fp8.quantize", &[1]))),
    ("columns in place of rows where codes are made", Ops(turned)),
    ("scales for another format", Ops(other_format)),
    ("scales without their margin", Ops(other_margin)),
    ("the least in place of the largest", Legal(|p| reduced(p, "stablehlo.minimum"))),
    ("a sum in place of the largest", Legal(|p| reduced(p, "stablehlo.add"))),
];

/// One of the scales that an op takes becomes another one of its type.
fn other_scales(p: &mut Planted, name: &str, sides: &[usize]) -> Option<()> {
    let node = p.pick(&p.nodes(name, |_, _| true))?;
    let side = p.pick(sides)?;
    let own = p.operand(node, side);
    let ty = p.graph().ty(own).clone();
    // Scales of the same magnitudes are the same.
    let of = |g: &Graph, v| g.def_node(v).map(|n| g.node(n).operands[0]);
    let graph = p.graph();
    let order = graph.walk(graph.body());
    let place = |n| order.iter().position(|&o| o == n);
    let others = p.nodes("fp8.current_scale", |g, n| {
        let made = g.node(n).results[0];
        let before = place(n) < place(node);
        made != own && before && *g.ty(made) == ty && of(g, made) != of(g, own)
    });

    let other = p.pick(&others)?;
    let other = p.result(other);
    p.replace(own, other, Some(node));
    Some(())
}

/// Of a square tensor the scales of its columns divide its rows.
fn turned(p: &mut Planted) -> Option<()> {
    let blocks = |g: &Graph, n| g.node(n).attr("block").and_then(Attr::as_ints);
    let square = p.nodes("fp8.amax", |g, n| blocks(g, n).is_some_and(|b| b.len() == 2 && b[0] != b[1]));
    let amax = p.pick(&square)?;
    let (of, made) = (p.operand(amax, 0), p.result(amax));
    let back = p.graph().ty(made).clone();
    let turned: Vec<i64> = blocks(p.graph(), amax)?.into_iter().rev().collect();
    p.wrap(made, |b, _| {
        let attrs = vec![("block", Attr::ints(turned.clone()))];
        let other = b.op("fp8.amax", &[of], attrs).unwrap();
        b.op_typed("stablehlo.reshape", &[other], vec![], back.clone()).unwrap()
    });
    Some(())
}

fn changed(p: &mut Planted, name: &'static str, with: impl Fn(&Attr) -> Option<Attr>) -> Option<()> {
    let node = p.pick(&p.nodes("fp8.current_scale", |g, n| g.node(n).attr(name).is_some()))?;
    let attr = with(p.graph().node(node).attr(name)?)?;
    p.graph().node_mut(node).set_attr(name, attr);
    p.done = true;
    Some(())
}

fn other_format(p: &mut Planted) -> Option<()> {
    changed(p, "largest", |old| match old {
        Attr::Float(value, elem) => Some(Attr::Float(if *value > 1000.0 { 448.0 } else { 57344.0 }, *elem)),
        _ => None,
    })
}

fn other_margin(p: &mut Planted) -> Option<()> {
    changed(p, "margin", |old| Some(Attr::i64(old.as_int()? + 1)))
}
