//! Programs that several devices run: scales are the same on all of them, and largest magnitudes are those of all of them.
//!
//! Inside `sdy.manual_computation`, and in a module that was partitioned before, a value is one device's part. The state is whole on
//! each device. Largest magnitudes leave such code through one all-reduce by maximum for all rows. Where shardings are only notes, the
//! program is that of one device, and whoever partitions it does the same.

use fp8c_dialects::sdy::{manual_devices, with_alike, with_replicated};
use fp8c_ir::attr::{Attr, Elements};
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::view::OpView;
use fp8c_ir::{Builder, Tensor};

use super::Work;
use crate::plan::devices::{Groups, groups, manual_around};
use crate::plan::exchanged::Handed;
use crate::rewrite::ops::combined_by;

impl Work<'_> {
    /// The region that one device runs: of the function, or of the manual computation around a region.
    pub(super) fn home(&self, graph: &Graph, region: RegionId) -> RegionId {
        let function = self.raised.function;
        let node = manual_around(graph, region).unwrap_or(function);
        graph.node(node).regions[0]
    }

    /// The devices that share what stands in a region; looked for once, as all of the program is looked at.
    pub(super) fn groups(&mut self, graph: &Graph, region: RegionId) -> Result<Option<Groups>, Fault> {
        let manual = manual_around(graph, region);
        if let Some(known) = self.shared.get(&manual) {
            return Ok(known.clone());
        }
        let body = graph.node(self.raised.function).regions[0];
        let found = groups(graph, region, body)?;
        self.shared.insert(manual, found.clone());
        Ok(found)
    }

    /// An array of the state, as it is in a region.
    pub(super) fn state_in(
        &mut self,
        graph: &mut Graph,
        name: &'static str,
        region: RegionId,
    ) -> Result<ValueId, Fault> {
        let &array = self.state.get(name).ok_or("the step has no state")?;
        let function = graph.node(self.raised.function).regions[0];
        self.bring_in(graph, array, function, region)
    }

    /// A value of one region, the same on all devices, as it is in a region inside of that.
    pub(super) fn bring_in(
        &mut self,
        graph: &mut Graph,
        value: ValueId,
        from: RegionId,
        region: RegionId,
    ) -> Result<ValueId, Fault> {
        let manual = manual_around(graph, region);
        let Some(node) = manual.filter(|_| manual != manual_around(graph, from)) else { return Ok(value) };
        if let Some(&known) = self.entered.get(&(node, value)) {
            return Ok(known);
        }
        let (mesh, _) = manual_devices(&OpView::new(graph, node))?;
        let ty = graph.ty(value).clone();
        share(graph, node, "in_shardings", &mesh, &ty)?;
        graph.node_mut(node).operands.push(value);
        let body = graph.node(node).regions[0];
        let arg = graph.add_arg(body, ty, None, UNKNOWN);
        self.entered.insert((node, value), arg);
        Ok(arg)
    }
}

/// A value that is the same on all devices leaves a manual computation.
pub(crate) fn leave_manual(graph: &mut Graph, node: NodeId, value: ValueId) -> Result<ValueId, Fault> {
    let (mesh, _) = manual_devices(&OpView::new(graph, node))?;
    let ty = graph.ty(value).clone();
    share(graph, node, "out_shardings", &mesh, &ty)?;
    let body = graph.node(node).regions[0];
    let end = graph.terminator(body).ok_or("a manual computation returns nothing")?;
    graph.node_mut(end).operands.push(value);
    Ok(graph.push_result(node, ty))
}

/// What is made of a value that a manual computation gives a later one is given beside it, cut alike; `arg` is what the later one takes.
pub(super) fn hand_over(
    graph: &mut Graph,
    handed: Handed,
    made: ValueId,
    arg: ValueId,
) -> Result<ValueId, Fault> {
    let given = give(graph, handed, made)?;
    take(graph, arg, given)
}

/// A manual computation returns one more value, cut as one of its results is.
pub(crate) fn give(graph: &mut Graph, like: Handed, made: ValueId) -> Result<ValueId, Fault> {
    let elem = graph.ty(made).as_tensor().ok_or("what is given is no tensor")?.elem;
    let whole = graph.node(like.from).results.get(like.result).and_then(|&v| graph.ty(v).as_tensor());
    let whole = whole.ok_or("a manual computation lacks a result")?.with_elem(elem);
    let end =
        graph.terminator(graph.node(like.from).regions[0]).ok_or("a manual computation returns nothing")?;
    let attr = with_alike(graph.node(like.from).attr("out_shardings"), like.result)?;
    graph.node_mut(like.from).set_attr("out_shardings", attr);
    graph.node_mut(end).operands.push(made);
    Ok(graph.push_result(like.from, whole.into()))
}

/// A manual computation takes one more value, cut as it takes one of its arguments.
pub(crate) fn take(graph: &mut Graph, like: ValueId, value: ValueId) -> Result<ValueId, Fault> {
    let Def::Arg(region, i) = graph.value(like).def else {
        return Err("what is taken is no argument".into());
    };
    let node = graph.region(region).parent;
    let elem = graph.ty(value).as_tensor().ok_or("what is taken is no tensor")?.elem;
    let local = graph.ty(like).as_tensor().ok_or("what is taken is no tensor")?.with_elem(elem);
    let attr = with_alike(graph.node(node).attr("in_shardings"), i as usize)?;
    graph.node_mut(node).set_attr("in_shardings", attr);
    graph.node_mut(node).operands.push(value);
    Ok(graph.add_arg(region, local.into(), None, UNKNOWN))
}

fn share(graph: &mut Graph, node: NodeId, name: &'static str, mesh: &str, ty: &Type) -> Result<(), Fault> {
    let rank = ty.as_tensor().map_or(0, TensorType::rank);
    let attr = with_replicated(graph.node(node).attr(name), mesh, rank)?;
    graph.node_mut(node).set_attr(name, attr);
    Ok(())
}

/// What the devices of each group hold in f32, combined by an op, on each of them.
pub(crate) fn all_reduce(
    b: &mut Builder<'_>,
    value: ValueId,
    groups: &Groups,
    by: &str,
) -> Result<ValueId, Fault> {
    let shape = [groups.len() as i64, groups.first().map_or(0, |g| g.len() as i64)];
    let table = Tensor::from_ints(TensorType::new(shape, ElementType::I64), groups.concat());
    let number = |n: i64| Attr::Int(n, ElementType::I64);
    let channel = Attr::Struct(
        "stablehlo.channel_handle".into(),
        vec![("handle".into(), number(1)), ("type".into(), number(1))],
    );
    let table: Elements = table.to_elements();
    let attrs = vec![
        ("channel_handle", channel),
        ("replica_groups", Attr::Elements(table)),
        ("use_global_device_ids", Attr::Unit),
    ];
    let ty = b.graph.ty(value).clone();
    let node = b.typed("stablehlo.all_reduce", &[value], attrs, vec![ty])?;
    combined_by(b, node, by, ElementType::F32)?;
    Ok(b.graph.node(node).results[0])
}
