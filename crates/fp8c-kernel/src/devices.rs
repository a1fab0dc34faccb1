//! Programs for several devices, on one: a `sdy.manual_computation` becomes a copy of its region for each device, and
//! collectives become ops on what the copies have at that place.

use std::collections::HashMap;

use fp8c_dialects::registry;
use fp8c_dialects::sdy::Layout;
use fp8c_dialects::stablehlo::collective::groups;
use fp8c_ir::attr::NamedAttr;
use fp8c_ir::graph::{Graph, LocId, NodeId, OpKind, RegionId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::{Attr, OpView, TensorType, Type};

use crate::invariant::Held;

/// Replaces each manual computation of a graph that holds no other collectives than sums and their like, gathers and
/// scattered sums; others stay as they are.
pub(crate) fn unroll(graph: &mut Graph) {
    for node in graph.walk(graph.body()) {
        if graph.name(node) == "sdy.manual_computation"
            && let Some(region) = graph.node(node).parent
            && graph.node(node).regions.first().is_some_and(|&r| can_unroll(graph, r))
        {
            let _ = Unroller::run(graph, region, node);
        }
    }
}

fn can_unroll(graph: &Graph, region: RegionId) -> bool {
    let outer = &graph.region(region).nodes;
    graph.walk(region).into_iter().all(|node| match graph.name(node) {
        "stablehlo.all_reduce" | "stablehlo.reduce_scatter" => {
            outer.contains(&node) && applied(graph, node).is_some()
        }
        "stablehlo.all_gather" => outer.contains(&node),
        "stablehlo.partition_id" | "stablehlo.replica_id" | "sdy.manual_computation" => false,
        _ => !graph.node(node).has(Traits::COLLECTIVE),
    })
}

/// The binary op that a collective's region applies to its two arguments.
fn applied(graph: &Graph, node: NodeId) -> Option<OpKind> {
    let region = graph.region(*graph.node(node).regions.first()?);
    let [body, end] = region.nodes[..] else { return None };
    let plain =
        graph.node(body).operands == region.args && graph.node(end).operands == graph.node(body).results;
    (plain && graph.node(body).has(Traits::ELEMENTWISE)).then(|| graph.node(body).kind.clone())
}

struct Unroller<'g> {
    graph: &'g mut Graph,
    /// What each value of the region is on each device.
    values: Vec<HashMap<ValueId, ValueId>>,
    nodes: Vec<NodeId>,
}

impl<'g> Unroller<'g> {
    /// Nothing is changed where the layout cannot be read.
    fn run(graph: &'g mut Graph, region: RegionId, node: NodeId) -> Option<()> {
        let layout = Layout::of(&OpView::new(graph, node)).ok()?;
        let devices = layout.devices().ok()?;
        let inner = graph.node(node).regions[0];
        let body = graph.region(inner).nodes.clone();
        let mut this = Self { graph, values: vec![HashMap::new(); devices], nodes: vec![] };
        this.cut(node, inner, &layout)?;
        let (&end, body) = body.split_last()?;
        for &at in body {
            match this.graph.name(at) {
                "stablehlo.all_reduce" | "stablehlo.reduce_scatter" | "stablehlo.all_gather" => {
                    this.meet(at)?
                }
                _ => (0..devices).for_each(|device| this.copy(at, device)),
            }
        }
        let mut renamed = HashMap::new();
        for (i, sharding) in layout.outputs.iter().enumerate() {
            let value = this.graph.node(end).operands[i];
            let counts: Vec<usize> = sharding.iter().map(|a| layout.parts(a).unwrap_or(1) as usize).collect();
            let part = |place: &[usize]| {
                (0..devices)
                    .find(|&d| sharding.iter().zip(place).all(|(axes, &p)| layout.place(d, axes) == p))
            };
            let joined = this.join(value, &counts, &mut Vec::new(), &part)?;
            renamed.insert(this.graph.node(node).results[i], joined);
        }
        let Self { graph, nodes, .. } = this;
        let outer = graph.region(region).nodes.clone();
        let replaced =
            outer.into_iter().flat_map(|n| if n == node { nodes.clone() } else { vec![n] }).collect();
        graph.set_nodes(region, replaced);
        graph.replace_uses(&renamed);
        Some(())
    }

    fn add(
        &mut self,
        name: &str,
        operands: Vec<ValueId>,
        attrs: Vec<(&'static str, Attr)>,
        ty: TensorType,
        loc: LocId,
    ) -> ValueId {
        let def = registry().get(name).held("the registry has it");
        let attrs =
            attrs.into_iter().map(|(n, value)| NamedAttr { name: n.into(), value, inherent: true }).collect();
        let node = self.graph.add_node(OpKind::Known(def), operands, attrs, vec![ty.into()], loc);
        self.nodes.push(node);
        self.graph.node(node).results[0]
    }

    fn tensor(&self, value: ValueId) -> Option<TensorType> {
        self.graph.ty(value).as_tensor().filter(|t| t.is_static()).cloned()
    }

    /// Part number `at` of `count` along a dimension.
    fn part(&mut self, value: ValueId, d: usize, at: usize, count: usize, loc: LocId) -> Option<ValueId> {
        let mut ty = self.tensor(value)?;
        if count == 1 {
            return Some(value);
        }
        let rank = ty.rank();
        let (mut start, mut limit) = (vec![0; rank], ty.shape.clone());
        ty.shape[d] /= count as i64;
        (start[d], limit[d]) = (at as i64 * ty.shape[d], (at as i64 + 1) * ty.shape[d]);
        let attrs = vec![
            ("start_indices", Attr::ints(start)),
            ("limit_indices", Attr::ints(limit)),
            ("strides", Attr::ints(vec![1; rank])),
        ];
        Some(self.add("stablehlo.slice", vec![value], attrs, ty, loc))
    }

    fn concatenate(&mut self, values: Vec<ValueId>, d: usize, loc: LocId) -> Option<ValueId> {
        let mut ty = self.tensor(values[0])?;
        ty.shape[d] = values.iter().map(|&v| self.tensor(v).map_or(0, |t| t.shape[d])).sum();
        Some(self.add("stablehlo.concatenate", values, vec![("dimension", Attr::i64(d as i64))], ty, loc))
    }

    /// What each device has of the operands.
    fn cut(&mut self, node: NodeId, inner: RegionId, layout: &Layout) -> Option<()> {
        let (operands, loc) = (self.graph.node(node).operands.clone(), self.graph.node(node).loc);
        let args = self.graph.region(inner).args.clone();
        let mut cut: HashMap<(usize, Vec<usize>), ValueId> = HashMap::new();
        for device in 0..self.values.len() {
            for (i, sharding) in layout.inputs.iter().enumerate() {
                let place: Vec<usize> = sharding.iter().map(|axes| layout.place(device, axes)).collect();
                let key = (i, place.clone());
                let value = match cut.get(&key) {
                    Some(&same) => same,
                    None => {
                        let mut value = operands[i];
                        for (d, axes) in sharding.iter().enumerate() {
                            let count = usize::try_from(layout.parts(axes)?).ok()?;
                            value = self.part(value, d, place[d], count, loc)?;
                        }
                        cut.insert(key, value);
                        value
                    }
                };
                self.values[device].insert(args[i], value);
            }
        }
        Some(())
    }

    /// A copy of a node for one device.
    fn copy(&mut self, node: NodeId, device: usize) {
        let mut map = std::mem::take(&mut self.values[device]);
        let copy = copy_node(self.graph, node, &mut map);
        self.nodes.push(copy);
        self.values[device] = map;
    }

    /// What a collective gives each device, group by group.
    fn meet(&mut self, node: NodeId) -> Option<()> {
        let op = OpView::new(self.graph, node);
        let devices = self.values.len();
        let mut all = groups(&op).ok()?;
        if all.is_empty() {
            all = vec![(0..devices as i64).collect()];
        }
        let (gather, scatter) = (op.int("all_gather_dim"), op.int("scatter_dimension"));
        let data = self.graph.node(node).clone();
        let kind = applied(self.graph, node);
        for group in all {
            let group: Vec<usize> = group.into_iter().filter_map(|d| usize::try_from(d).ok()).collect();
            for (&operand, &result) in data.operands.iter().zip(&data.results) {
                let brought: Option<Vec<ValueId>> =
                    group.iter().map(|&d| self.values.get(d)?.get(&operand).copied()).collect();
                let brought = brought?;
                if data.name() == "stablehlo.all_gather" {
                    let joined =
                        self.concatenate(brought, usize::try_from(gather.clone().ok()?).ok()?, data.loc)?;
                    group.iter().for_each(|&d| {
                        self.values[d].insert(result, joined);
                    });
                    continue;
                }
                let mut sum = brought[0];
                for &next in &brought[1..] {
                    let ty: Type = self.graph.ty(sum).clone();
                    let made =
                        self.graph.add_node(kind.clone()?, vec![sum, next], vec![], vec![ty], data.loc);
                    self.nodes.push(made);
                    sum = self.graph.node(made).results[0];
                }
                for (place, &d) in group.iter().enumerate() {
                    let value = match data.name() {
                        "stablehlo.reduce_scatter" => {
                            let along = usize::try_from(scatter.clone().ok()?).ok()?;
                            self.part(sum, along, place, group.len(), data.loc)?
                        }
                        _ => sum,
                    };
                    self.values[d].insert(result, value);
                }
            }
        }
        Some(())
    }

    /// A result from the parts that devices have of it, dimension by dimension.
    fn join(
        &mut self,
        value: ValueId,
        counts: &[usize],
        place: &mut Vec<usize>,
        part: &dyn Fn(&[usize]) -> Option<usize>,
    ) -> Option<ValueId> {
        let d = place.len();
        if d == counts.len() {
            let device = part(place)?;
            return Some(self.values[device].get(&value).copied().unwrap_or(value));
        }
        let mut parts = Vec::new();
        for at in 0..counts[d] {
            place.push(at);
            parts.push(self.join(value, counts, place, part)?);
            place.pop();
        }
        if parts.len() == 1 { Some(parts[0]) } else { self.concatenate(parts, d, fp8c_ir::graph::UNKNOWN) }
    }
}

/// A copy of a node and its regions on other values; `map` learns what its results became.
fn copy_node(graph: &mut Graph, node: NodeId, map: &mut HashMap<ValueId, ValueId>) -> NodeId {
    let data = graph.node(node).clone();
    let operands = data.operands.iter().map(|v| map.get(v).copied().unwrap_or(*v)).collect();
    let types = data.results.iter().map(|&v| graph.ty(v).clone()).collect();
    let copy = graph.add_node(data.kind, operands, data.attrs, types, data.loc);
    let results = graph.node(copy).results.clone();
    map.extend(data.results.iter().copied().zip(results));
    for region in data.regions {
        let inner = graph.add_region(copy);
        graph.node_mut(copy).regions.push(inner);
        for argument in graph.region(region).args.clone() {
            let (ty, loc) = (graph.ty(argument).clone(), graph.value(argument).loc);
            let new = graph.add_arg(inner, ty, None, loc);
            map.insert(argument, new);
        }
        for inside in graph.region(region).nodes.clone() {
            let new = copy_node(graph, inside, map);
            graph.append(inner, new);
        }
    }
    copy
}
