//! How values flow: what each one is computed from, through loops, branches and manual computations; where data movement
//! leads back to; which values are equal by construction.

use std::collections::HashMap;

use fp8c_ir::Move;
use fp8c_ir::graph::{Def, Graph, Node, NodeId, RegionId, ValueId};

use super::edges::Edges;
use super::frames::{Affine, LoopFrame, loop_frame, loop_regions};
use super::number::{ValueNumbers, number_values, passed_on, stored};

/// The flow of one function.
pub struct Flow<'g> {
    /// The graph.
    pub graph: &'g Graph,
    /// The function's region.
    pub body: RegionId,
    /// Every node of the function, each before those inside it.
    pub nodes: Vec<NodeId>,
    sources: Edges,
    users: Edges,
    numbers: ValueNumbers,
    /// How often the node runs per step where it is inside loops of known length.
    trips: HashMap<NodeId, i64>,
    frames: HashMap<NodeId, LoopFrame>,
    /// Whole numbers that differ by turn: the loop, and what they are by position.
    turns: HashMap<ValueId, (NodeId, Affine)>,
    /// What a slice cuts out of a stack, as it was written there.
    written: HashMap<ValueId, ValueId>,
}

impl<'g> Flow<'g> {
    /// Follows the values of a function.
    pub fn new(graph: &'g Graph, function: NodeId) -> Self {
        Self::with(graph, function, &[], &HashMap::new())
    }

    /// The same where some values are taken to come from one other value only (`cuts`: a weight that a loop over whole steps
    /// carries is a weight in each of them, whatever the steps before made of it), and others to be what an earlier value is
    /// (`equal`: a product that is computed again).
    pub fn with(
        graph: &'g Graph,
        function: NodeId,
        cuts: &[(ValueId, ValueId)],
        equal: &HashMap<ValueId, ValueId>,
    ) -> Self {
        let body = graph.node(function).regions[0];
        let nodes = graph.walk(body);
        let mut sources = Edges::new(graph.value_count());
        let captured = captured_values(graph, &nodes);
        for &node in &nodes {
            node_sources(graph, node, &captured, &mut sources);
        }
        for &(value, from) in cuts {
            sources.set(&[value], [from]);
        }
        let users = sources.turned();
        let mut flow = Self {
            graph,
            body,
            nodes,
            sources,
            users,
            numbers: ValueNumbers::default(),
            trips: HashMap::new(),
            frames: HashMap::new(),
            turns: HashMap::new(),
            written: HashMap::new(),
        };
        flow.find_frames();
        flow.numbers = number_values(&flow, equal);
        flow.written = flow
            .nodes
            .iter()
            .flat_map(|&n| &graph.node(n).results)
            .filter_map(|&v| Some((v, stored(&flow, v)?)))
            .collect();
        flow.trips = flow.count_trips();
        flow
    }

    /// What a value is computed from in one step.
    pub fn sources(&self, value: ValueId) -> &[ValueId] {
        self.sources.of(value)
    }

    /// What the text makes a value of, whatever it is taken to come from.
    pub fn made_of(&self, value: ValueId) -> Vec<ValueId> {
        self.graph.def_node(value).map_or_else(Vec::new, |n| self.graph.node(n).operands.clone())
    }

    /// What is computed from a value in one step.
    pub fn users(&self, value: ValueId) -> &[ValueId] {
        self.users.of(value)
    }

    /// Every value some of `from` depend on, with themselves.
    pub fn ancestors(&self, from: impl IntoIterator<Item = ValueId>) -> Vec<bool> {
        self.sources.reach(from, |_| true)
    }

    /// Every value that depends on some of `from`, with themselves.
    pub fn descendants(&self, from: impl IntoIterator<Item = ValueId>) -> Vec<bool> {
        self.users.reach(from, |_| true)
    }

    /// For every value which of the targets depend on it, itself included: none, one, or several. One walk for all of them.
    pub fn reaches(&self, targets: impl IntoIterator<Item = (ValueId, u32)>) -> Vec<Reached> {
        let mut out = vec![Reached::Nothing; self.sources.len()];
        let mut work: Vec<(ValueId, Reached)> =
            targets.into_iter().map(|(v, t)| (v, Reached::One(t))).collect();
        while let Some((value, found)) = work.pop() {
            let own = &mut out[value.index()];
            let both = own.and(found);
            if both != *own {
                *own = both;
                work.extend(self.sources(value).iter().map(|&from| (from, both)));
            }
        }
        out
    }

    /// Descendants on paths whose every value passes `through`.
    pub fn descendants_through(
        &self,
        from: impl IntoIterator<Item = ValueId>,
        through: impl Fn(ValueId) -> bool,
    ) -> Vec<bool> {
        self.users.reach(from, through)
    }

    /// A float tensor or number.
    pub fn is_float(&self, value: ValueId) -> bool {
        self.graph.ty(value).as_tensor().is_some_and(|t| t.elem.is_float())
    }

    /// Small changes of one value may pass through another: it is a float, or a mask that comes from floats. Integers (the
    /// index of a maximum, a rank, a count) tell nothing of how much.
    pub fn differentiable(&self, value: ValueId) -> bool {
        let elem = self.graph.ty(value).as_tensor().map(|t| t.elem);
        elem.is_some_and(|e| e.is_float() || e == fp8c_ir::types::ElementType::I1)
    }

    /// Something times itself.
    pub fn is_square(&self, value: ValueId) -> bool {
        let twice = || matches!(self.sources(value), &[a, b] if self.number(a) == self.number(b));
        match self.op(value) {
            "chlo.square" => true,
            "stablehlo.multiply" => twice(),
            _ => false,
        }
    }

    /// Every value that depends on some of `from` by floats and masks alone, with themselves.
    pub fn smooth_descendants(&self, from: impl IntoIterator<Item = ValueId>) -> Vec<bool> {
        self.users.reach(from, |v| self.differentiable(v))
    }

    /// The op name that defines a value; empty for arguments.
    pub fn op(&self, value: ValueId) -> &'g str {
        self.graph.def_node(value).map_or("", |n| self.graph.name(n))
    }

    /// One step back through data movement, conversion and what leaves values as they are.
    pub fn moved_from(&self, value: ValueId) -> Option<ValueId> {
        let graph = self.graph;
        if let Some(&written) = self.written.get(&value) {
            return Some(written);
        }
        match graph.value(value).def {
            Def::Result(node, i) => {
                let operands = &graph.node(node).operands;
                match graph.node(node).moves() {
                    Some(way) if way.picks() => return operands.first().copied(),
                    Some(Move::Broadcast) => {
                        return operands.first().copied().filter(|&v| !self.is_scalar(v));
                    }
                    Some(Move::Stay) => return operands.get(i as usize).copied(),
                    _ => {}
                }
                match graph.name(node) {
                    "stablehlo.convert"
                    | "stablehlo.reduce_precision"
                    | "stablehlo.all_gather"
                    | "stablehlo.collective_permute" => operands.first().copied(),
                    "stablehlo.custom_call" if is_identity_call(graph, node) => operands.first().copied(),
                    "stablehlo.bitcast_convert" => super::bits::rounded(self, value),
                    "sdy.manual_computation" => self.sources(value).first().copied(),
                    "stablehlo.while" => self.invariant(node, i as usize),
                    _ => None,
                }
            }
            Def::Arg(region, i) => {
                let parent = graph.region(region).parent;
                match graph.name(parent) {
                    "sdy.manual_computation" => graph.node(parent).operands.get(i as usize).copied(),
                    "stablehlo.while" => self.invariant(parent, i as usize),
                    _ => None,
                }
            }
        }
    }

    /// The initial value of a loop's carried value that the body hands on unchanged.
    pub(super) fn invariant(&self, node: NodeId, i: usize) -> Option<ValueId> {
        super::frames::invariant(self.graph, node, i)
    }

    /// Where data movement and conversion lead back to.
    pub fn root(&self, mut value: ValueId) -> ValueId {
        while let Some(from) = self.moved_from(value) {
            value = from;
        }
        value
    }

    /// Values with equal numbers are computed alike from equal values; barriers and conversions to the own type count for
    /// nothing, so a recomputed value has the number of the first.
    pub fn number(&self, value: ValueId) -> u32 {
        self.numbers.numbers[value.index()]
    }

    /// The number of what a tensor is before reshapes, transpositions, gathering, and what only says something of it.
    pub fn tensor_number(&self, value: ValueId) -> u32 {
        self.number_before(value, |data| data.is_layout() || data.name() == "stablehlo.all_gather")
    }

    /// The number of a value's elements in their order, whatever the shape.
    pub fn order_number(&self, value: ValueId) -> u32 {
        self.number_before(value, |data| data.is(Move::Reshape))
    }

    fn number_before(&self, mut value: ValueId, moves: impl Fn(&Node) -> bool) -> u32 {
        loop {
            let node = self.graph.def_node(value);
            let added = node.and_then(|n| self.only_adds_dimensions(n));
            let moved = node.is_some_and(|n| moves(self.graph.node(n))) || added.is_some();
            let from = added.or_else(|| if moved { self.moved_from(value) } else { passed_on(self, value) });
            let before = || self.written.get(&value).or_else(|| self.numbers.given.get(&value)).copied();
            let from = from.or_else(before);
            match from.filter(|v| moved || self.graph.ty(*v) == self.graph.ty(value)) {
                Some(from) => value = from,
                None => break,
            }
        }
        let number = self.number(value);
        self.numbers.flat.get(&number).copied().unwrap_or(number)
    }

    /// The number of a value's root.
    pub fn root_number(&self, value: ValueId) -> u32 {
        self.number(self.root(value))
    }

    /// One element, whatever the rank.
    pub fn is_scalar(&self, value: ValueId) -> bool {
        self.graph.ty(value).as_tensor().is_some_and(|t| t.elements() == Some(1))
    }

    /// One number, whatever it is spread over.
    pub fn is_one_number(&self, mut value: ValueId) -> bool {
        while !self.is_scalar(value) {
            match self.graph.def_node(value) {
                Some(node) if self.graph.node(node).is(Move::Broadcast) => {
                    value = self.graph.node(node).operands[0]
                }
                _ => return false,
            }
        }
        true
    }

    /// Number of elements, 0 when unknown.
    pub fn elements(&self, value: ValueId) -> usize {
        self.graph.ty(value).as_tensor().and_then(|t| t.elements()).unwrap_or(0)
    }

    /// What a slice cuts out of a stack that an earlier loop wrote: the value that it wrote there.
    pub(crate) fn written(&self, slice: ValueId) -> Option<ValueId> {
        self.written.get(&slice).copied()
    }

    /// How often a node runs in one step: the product of the trip counts of the loops around it (1 for unknown ones).
    pub fn trips(&self, node: NodeId) -> i64 {
        self.trips.get(&node).copied().unwrap_or(1)
    }

    /// The innermost loop around a node.
    pub fn enclosing_loop(&self, node: NodeId) -> Option<NodeId> {
        let mut around = self.graph.around(self.graph.node(node).parent?);
        around.find(|&n| self.graph.name(n) == "stablehlo.while")
    }

    fn count_trips(&self) -> HashMap<NodeId, i64> {
        let mut trips = HashMap::new();
        for &node in &self.nodes {
            let Some(region) = self.graph.node(node).parent.filter(|&r| r != self.body) else { continue };
            let parent = self.graph.region(region).parent;
            let around: i64 = trips.get(&parent).copied().unwrap_or(1);
            let own = self.frames.get(&parent).map_or(1, |frame| frame.trips);
            trips.insert(node, around.saturating_mul(own));
        }
        trips
    }

    /// A loop whose turns are known.
    pub fn frame(&self, node: NodeId) -> Option<&LoopFrame> {
        self.frames.get(&node)
    }

    /// Where a whole number that differs by turn belongs, and what it is at each position.
    pub fn turn(&self, value: ValueId) -> Option<(&LoopFrame, Affine)> {
        let (node, affine) = self.turns.get(&value)?;
        Some((self.frames.get(node)?, *affine))
    }

    fn find_frames(&mut self) {
        let loops = self.nodes.iter().copied().filter(|&n| loop_regions(self.graph, n).is_some());
        let found: Vec<LoopFrame> =
            loops.filter_map(|n| loop_frame(self.graph, n, &|v| self.root(v))).collect();
        for frame in found {
            let changing = frame.indices().filter(|(_, affine)| affine.scale != 0 || frame.trips == 1);
            self.turns.extend(changing.map(|(v, affine)| (v, (frame.node, affine))));
            self.frames.insert(frame.node, frame);
        }
    }
}

/// Which of some targets a value leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reached {
    /// None.
    Nothing,
    /// This one.
    One(u32),
    /// More than one.
    Several,
}

impl Reached {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Nothing, found) | (found, Self::Nothing) => found,
            (Self::One(a), Self::One(b)) if a == b => self,
            _ => Self::Several,
        }
    }

    /// One besides `target`.
    pub fn another(self, target: u32) -> bool {
        match self {
            Self::Nothing => false,
            Self::One(own) => own != target,
            Self::Several => true,
        }
    }
}

pub(crate) fn is_identity_call(graph: &Graph, node: NodeId) -> bool {
    let data = graph.node(node);
    if data.operands.len() != 1 || data.results.len() != 1 {
        return false;
    }
    let target = data.attr("call_target_name").and_then(fp8c_ir::Attr::as_str);
    target.is_some_and(|t| {
        // Notes on where a tensor is: placement on host or device, sharding, layout.
        t.starts_with("annotate_") || t.ends_with("Sharding") || IDENTITIES.contains(&t)
    })
}

/// Calls that return their operand.
const IDENTITIES: &[&str] = &[
    "SPMDFullToShardShape",
    "SPMDShardToFullShape",
    "LayoutConstraint",
    "MoveToHost",
    "MoveToDevice",
    "PinToDevice",
    "PinToDeviceSram",
];

/// The values that are marked, in their order.
pub fn marked(all: &[bool]) -> impl Iterator<Item = ValueId> + '_ {
    (0..all.len()).filter(|&i| all[i]).map(|i| ValueId(i as u32))
}

/// For each op with regions what those use from outside, the innermost first: linear in any depth.
fn captured_values(graph: &Graph, nodes: &[NodeId]) -> HashMap<NodeId, Vec<ValueId>> {
    let mut captured: HashMap<NodeId, Vec<ValueId>> = HashMap::new();
    for &node in nodes.iter().rev() {
        let mut outside = Vec::new();
        for &region in &graph.node(node).regions {
            let inner = &graph.region(region).nodes;
            let used = inner.iter().flat_map(|n| {
                let deeper = captured.get(n).into_iter().flatten();
                graph.node(*n).operands.iter().chain(deeper)
            });
            outside.extend(used.copied().filter(|&v| match graph.value(v).def {
                Def::Result(n, _) => graph.node(n).parent != Some(region),
                Def::Arg(r, _) => r != region,
            }));
        }
        if !outside.is_empty() {
            outside.sort_unstable();
            outside.dedup();
            captured.insert(node, outside);
        }
    }
    captured
}

fn node_sources(graph: &Graph, node: NodeId, captured: &HashMap<NodeId, Vec<ValueId>>, sources: &mut Edges) {
    let data = graph.node(node);
    let returned = |region: RegionId| super::frames::returned(graph, region);
    match data.name() {
        "stablehlo.while" if data.regions.len() == 2 => {
            let (cond, body) = (returned(data.regions[0]), returned(data.regions[1]));
            for (i, &init) in data.operands.iter().enumerate() {
                let carried = || [Some(init), body.get(i).copied()].into_iter().flatten();
                let args = data.regions.iter().filter_map(|&r| graph.region(r).args.get(i).copied());
                sources.set(&args.collect::<Vec<_>>(), carried());
                if let Some(&result) = data.results.get(i) {
                    sources.set(&[result], carried().chain(cond.iter().copied()));
                }
            }
        }
        "stablehlo.if" | "stablehlo.case" => {
            for (i, &result) in data.results.iter().enumerate() {
                let branches = data.regions.iter().filter_map(|&r| returned(r).get(i).copied());
                sources.set(&[result], branches.chain(data.operands.iter().copied()));
            }
        }
        "sdy.manual_computation" => {
            for (&arg, &operand) in graph.region(data.regions[0]).args.iter().zip(&data.operands) {
                sources.set(&[arg], [operand]);
            }
            for (&result, &value) in data.results.iter().zip(returned(data.regions[0])) {
                sources.set(&[result], [value]);
            }
        }
        _ if data.is(Move::Stay) => {
            for (&result, &operand) in data.results.iter().zip(&data.operands) {
                sources.set(&[result], [operand]);
            }
        }
        _ => {
            let inner = captured.get(&node).into_iter().flatten();
            sources.set(&data.results, data.operands.iter().chain(inner).copied());
        }
    }
}
