//! Value numbers: values with equal numbers are computed alike from equal values, so a recomputed value has the number of the first.
//!
//! Conversions to the own type, barriers, sharding notes and moves between memories count for nothing. Within loops numbers are of
//! values *by position* ([`super::frames`]): what a backward loop cuts out of the stack that a forward loop wrote has the number of
//! what was written, and so has what is computed from it and from the same slice of a weight.

use std::collections::HashMap;

use fp8c_dialects::sdy::MANUAL;
use fp8c_ir::graph::{Def, NodeId, ValueId};
use fp8c_ir::key::OpKey;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::Type;
use fp8c_ir::{Move, Movement};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::flow::Flow;
use super::frames::{Affine, depth, loop_regions, start};
use super::parts::{Cut, Parts};

/// What makes a value what it is.
#[derive(PartialEq, Eq, Hash)]
enum Key<'g> {
    /// The result of an op.
    Op(OpKey<'g>, Vec<u32>, &'g Type, u32),
    /// The same elements in the same order, in another shape.
    Reshaped(u32, &'g Type),
    /// A whole number in a loop of that many turns within that many loops.
    Turn(i64, usize, Affine, &'g Type),
    /// What a device holds of a value, by how that is cut.
    Part(u32, Cut, &'g Type),
}

/// The numbers of all values of a function.
#[derive(Default)]
pub(super) struct ValueNumbers {
    /// By value.
    pub numbers: Vec<u32>,
    /// The number that the same elements have in the shape that they are first seen in, where that is another.
    pub flat: HashMap<u32, u32>,
    /// What a device takes, by what the same device gave for it before.
    pub given: HashMap<ValueId, ValueId>,
}

/// A number for every value of a function; `equal` are values known to be what an earlier one is.
pub(super) fn number_values(flow: &Flow<'_>, equal: &HashMap<ValueId, ValueId>) -> ValueNumbers {
    let numbers = (0..flow.graph.value_count() as u32).collect();
    let table = FxHashMap::with_capacity_and_hasher(flow.graph.value_count(), FxBuildHasher);
    let mut all =
        Numbers { flow, numbers, flat: HashMap::new(), given: HashMap::new(), table, parts: HashMap::new() };
    for &node in &flow.nodes {
        match loop_regions(flow.graph, node) {
            Some(_) => all.enter(node),
            None => {
                all.enter_devices(node);
                all.results(node, equal);
            }
        }
    }
    ValueNumbers { numbers: all.numbers, flat: all.flat, given: all.given }
}

struct Numbers<'f, 'g> {
    flow: &'f Flow<'g>,
    numbers: Vec<u32>,
    flat: HashMap<u32, u32>,
    given: HashMap<ValueId, ValueId>,
    table: FxHashMap<Key<'g>, u32>,
    /// Manual computations that were met.
    parts: HashMap<NodeId, Parts>,
}

impl<'g> Numbers<'_, 'g> {
    fn of(&self, value: ValueId) -> u32 {
        self.numbers[value.index()]
    }

    /// What a loop carries unchanged is what comes in; its counters are numbers by position.
    fn enter(&mut self, node: NodeId) {
        let graph = self.flow.graph;
        let data = graph.node(node);
        let Some([cond, body]) = loop_regions(graph, node) else { return };
        for i in 0..data.operands.len() {
            let Some(init) = self.flow.invariant(node, i) else { continue };
            let values =
                [graph.region(cond).args.get(i), graph.region(body).args.get(i), data.results.get(i)];
            for value in values.into_iter().flatten() {
                self.numbers[value.index()] = self.of(init);
            }
        }
        for &arg in &graph.region(body).args {
            self.by_position(arg);
        }
    }

    /// What a device takes of a value is equal where the value is, and it is cut alike; what devices gave away before, they get back.
    fn enter_devices(&mut self, node: NodeId) {
        let (flow, graph) = (self.flow, self.flow.graph);
        let data = graph.node(node);
        if data.name() != MANUAL {
            return;
        }
        let Some(parts) = Parts::of(graph, node) else { return };
        for (i, (&arg, &operand)) in graph.region(data.regions[0]).args.iter().zip(&data.operands).enumerate()
        {
            let Some(cut) = parts.taken(i) else { continue };
            let given = given_away(flow, operand).filter(|&(writer, j, value)| {
                let returned = self.parts.get(&writer).and_then(|p| p.returned(j));
                graph.ty(value) == graph.ty(arg) && returned.as_ref() == Some(&cut)
            });
            self.given.extend(given.map(|(_, _, value)| (arg, value)));
            self.numbers[arg.index()] = match given {
                Some((_, _, value)) => self.of(value),
                None if cut.axes.iter().all(Vec::is_empty) => self.of(operand),
                None => *self.table.entry(Key::Part(self.of(operand), cut, graph.ty(arg))).or_insert(arg.0),
            };
        }
        self.parts.insert(node, parts);
    }

    /// Numbers a whole number that differs by turn.
    fn by_position(&mut self, value: ValueId) -> bool {
        let Some((frame, affine)) = self.flow.turn(value) else { return false };
        let key =
            Key::Turn(frame.trips, depth(self.flow.graph, frame.node), affine, self.flow.graph.ty(value));
        self.numbers[value.index()] = *self.table.entry(key).or_insert(value.0);
        true
    }

    fn results(&mut self, node: NodeId, equal: &HashMap<ValueId, ValueId>) {
        let (flow, graph) = (self.flow, self.flow.graph);
        let data = graph.node(node);
        let barrier = data.name() == "stablehlo.optimization_barrier";
        let outer = |v: ValueId| Some(self.of(v));
        let key = if repeatable(flow, node) { OpKey::of(graph, node, &outer) } else { None };
        if key.is_none() && !barrier {
            return;
        }
        for (i, &result) in data.results.iter().enumerate() {
            if self.by_position(result) {
                continue;
            }
            let base = stored(flow, result).or_else(|| flow.reshaped_from(result).filter(|v| *v != result));
            let same = |v: &ValueId| graph.ty(*v) == graph.ty(result);
            let known = equal.get(&result).copied().or_else(|| passed_on(flow, result).filter(same));
            let known = known.or_else(|| base.filter(same));
            if let Some(first) = known {
                self.numbers[result.index()] = self.of(first);
                continue;
            }
            let ty = graph.ty(result);
            let key = match (base, &key) {
                (Some(base), _) if flow.elements(base) == flow.elements(result) => {
                    let number = self.of(base);
                    let first = self.flat.get(&number).copied().unwrap_or(number);
                    if graph.ty(ValueId(first)) == ty {
                        self.numbers[result.index()] = first;
                        continue;
                    }
                    let number = *self.table.entry(Key::Reshaped(first, ty)).or_insert(result.0);
                    self.numbers[result.index()] = number;
                    self.flat.insert(number, first);
                    continue;
                }
                (_, Some(key)) => {
                    let operands = data.operands.iter().map(|&v| self.of(v)).collect();
                    Key::Op(key.clone(), operands, ty, i as u32)
                }
                (_, None) => continue,
            };
            self.numbers[result.index()] = *self.table.entry(key).or_insert(result.0);
        }
    }
}

/// An op that gives the same results when it is run again on the same operands.
fn repeatable(flow: &Flow<'_>, node: NodeId) -> bool {
    let data = flow.graph.node(node);
    let quiet = || data.attr("has_side_effect").and_then(fp8c_ir::Attr::as_bool) != Some(true);
    match data.name() {
        "stablehlo.custom_call" => quiet() || super::flow::is_identity_call(flow.graph, node),
        "stablehlo.case" | "stablehlo.if" => true,
        _ => data.has(Traits::PURE) || data.has(Traits::COLLECTIVE),
    }
}

/// What a value is one step back, where an op only says something of it.
pub(super) fn passed_on(flow: &Flow<'_>, value: ValueId) -> Option<ValueId> {
    let node = flow.graph.def_node(value)?;
    let says = match flow.graph.name(node) {
        _ if flow.graph.node(node).is(Move::Stay) => true,
        "stablehlo.convert" => true,
        "stablehlo.custom_call" => super::flow::is_identity_call(flow.graph, node),
        _ => false,
    };
    if says { flow.moved_from(value) } else { None }
}

/// What a value is one step back, through what leaves every element in its order.
fn unchanged_from(flow: &Flow<'_>, value: ValueId) -> Option<ValueId> {
    let from = match flow.graph.value(value).def {
        Def::Arg(..) => flow.moved_from(value),
        Def::Result(node, i) if loop_regions(flow.graph, node).is_some() => flow.invariant(node, i as usize),
        // Reshaped there and back.
        Def::Result(..) => passed_on(flow, value).or_else(|| flow.reshaped_from(value)),
    };
    from.filter(|v| *v != value)
}

/// The manual computation that made a value, which of its results that is, and what each device gave for it.
fn given_away(flow: &Flow<'_>, mut value: ValueId) -> Option<(NodeId, usize, ValueId)> {
    loop {
        if let Def::Result(node, i) = flow.graph.value(value).def
            && flow.graph.name(node) == MANUAL
        {
            return Some((node, i as usize, *flow.sources(value).first()?));
        }
        value = unchanged_from(flow, value)?;
    }
}

/// Back to where a stack was made, through what leaves every element in its place.
fn stack_of(flow: &Flow<'_>, mut value: ValueId) -> ValueId {
    while let Some(from) = unchanged_from(flow, value).filter(|&v| flow.graph.ty(v) == flow.graph.ty(value)) {
        value = from;
    }
    value
}

/// What a slice by position cuts out of a stack: the value that an earlier loop stored at that position.
pub(super) fn stored(flow: &Flow<'_>, value: ValueId) -> Option<ValueId> {
    let graph = flow.graph;
    let node = graph.def_node(value).filter(|&n| graph.node(n).is(Move::DynamicSlice))?;
    let data = graph.node(node);
    let Def::Result(writer, carried) = graph.value(stack_of(flow, *data.operands.first()?)).def else {
        return None;
    };
    let wrote = flow.frame(writer)?;
    let here = data.operands.get(1..)?;
    let reader = here.iter().find_map(|&v| flow.turn(v)).map(|(frame, _)| frame);
    if let Some(reader) = reader
        && (reader.trips, depth(graph, reader.node)) != (wrote.trips, depth(graph, wrote.node))
    {
        return None;
    }
    let reader = reader.or_else(|| flow.frame(flow.enclosing_loop(node)?))?;
    let starts: Vec<Affine> = here.iter().map(|&v| start(graph, reader, v)).collect::<Option<_>>()?;
    let ty = |v: ValueId| graph.ty(v).as_tensor();
    let fits = |s: &&super::frames::Store| {
        let same =
            ty(value).is_some_and(|t| t.shape == s.shape && Some(t.elem) == ty(s.value).map(|t| t.elem));
        s.starts == starts && same
    };
    wrote.stores(carried as usize).iter().find(fits).map(|s| s.value)
}

impl Flow<'_> {
    /// Where reshapes, dimensions of one that are added, parts of stacks, and pieces cut out of a concatenation just as they went in
    /// lead back to: the same elements in the same order.
    pub(super) fn reshaped_from(&self, value: ValueId) -> Option<ValueId> {
        let size = self.elements(value);
        // The last value that is all of it, and where it lies in the one that is looked at.
        let (mut whole, mut at, mut start) = (value, value, 0);
        while let Some((from, begins)) = self.laid_out_in(at, start, size) {
            (at, start) = (from, begins);
            if size > 0 && self.elements(at) == size {
                whole = at;
            }
        }
        Some(whole)
    }

    /// The value in which `size` elements of `value`, from `start` on in the order of rows, lie one behind the other, too, and from where on.
    fn laid_out_in(&self, value: ValueId, start: usize, size: usize) -> Option<(ValueId, usize)> {
        let node = self.graph.def_node(value)?;
        let data = self.graph.node(node);
        match data.moves()? {
            Move::Reshape => Some((*data.operands.first()?, start)),
            Move::Broadcast => Some((self.only_adds_dimensions(node)?, start)),
            Move::DynamicSlice => Some((stored(self, value)?, start)),
            Move::Slice => match self.piece(node) {
                Some(whole) => Some((whole, start)),
                None => {
                    let (from, starts) = self.cut_from(node)?;
                    Some((from, start + self.begins(value, from, &starts)?))
                }
            },
            Move::Concatenate => {
                let Movement::Concatenate(dim) = self.graph.movement(node)? else { return None };
                let shape = &self.graph.ty(value).as_tensor()?.shape;
                let mut begins = 0;
                for &operand in data.operands.iter().filter(|_| shape[..dim].iter().all(|&n| n == 1)) {
                    let ends = begins + self.elements(operand);
                    if begins <= start && start + size <= ends {
                        return Some((operand, start - begins));
                    }
                    begins = ends;
                }
                None
            }
            _ => None,
        }
    }

    /// Where in the order of rows a piece begins whose elements lie one behind the other in what it is cut from.
    fn begins(&self, piece: ValueId, whole: ValueId, starts: &[i64]) -> Option<usize> {
        let shape = |v: ValueId| Some(self.graph.ty(v).as_tensor()?.shape.clone());
        let (own, full) = (shape(piece)?, shape(whole)?);
        let first = own.iter().position(|&n| n != 1).unwrap_or(own.len());
        let together = own.iter().zip(&full).skip(first + 1).all(|(a, b)| a == b);
        let place =
            starts.iter().zip(&full).try_fold(0i64, |at, (s, n)| at.checked_mul(*n)?.checked_add(*s))?;
        usize::try_from(place).ok().filter(|_| together)
    }

    /// What a broadcast adds dimensions of one element to, and nothing else.
    pub(super) fn only_adds_dimensions(&self, broadcast: NodeId) -> Option<ValueId> {
        let data = self.graph.node(broadcast);
        let Movement::Broadcast(dims) = self.graph.movement(broadcast)? else { return None };
        let same_size = |v: &ValueId| self.elements(*v) == self.elements(data.results[0]);
        data.operands.first().copied().filter(|_| dims.windows(2).all(|w| w[0] < w[1])).filter(same_size)
    }

    /// What a slice cuts whole out of concatenations, through slices of slices.
    fn piece(&self, slice: NodeId) -> Option<ValueId> {
        let shape = |v: ValueId| self.graph.ty(v).as_tensor().map(|t| t.shape.clone());
        let cut = shape(*self.graph.node(slice).results.first()?)?;
        let (mut whole, starts) = self.cut_from(slice)?;
        let full = shape(whole)?;
        let mut differ = (0..full.len()).filter(|&d| full[d] != cut[d]);
        let Some(dim) = differ.next() else { return Some(whole) };
        if differ.next().is_some() {
            return None;
        }
        let (mut start, size) = (*starts.get(dim)?, *cut.get(dim)?);
        loop {
            let sizes = shape(whole)?;
            let elsewhere = (0..sizes.len()).filter(|&d| d != dim).all(|d| sizes[d] == cut[d]);
            if !elsewhere {
                return None;
            }
            if start == 0 && size == sizes[dim] {
                return Some(whole);
            }
            let node = self.graph.def_node(whole)?;
            if let Some((from, starts)) = self.cut_from(node) {
                (whole, start) = (from, start + *starts.get(dim)?);
                continue;
            }
            let concat = self.graph.node(node);
            if self.graph.movement(node)? != Movement::Concatenate(dim) {
                return None;
            }
            let mut at = 0;
            let mut found = None;
            for &operand in &concat.operands {
                let here = *shape(operand)?.get(dim)?;
                if at <= start && start + size <= at + here {
                    found = Some((operand, start - at));
                }
                at += here;
            }
            (whole, start) = found?;
        }
    }

    /// What a slice without steps is cut from, and where it starts.
    fn cut_from(&self, slice: NodeId) -> Option<(ValueId, Vec<i64>)> {
        let Movement::Slice { starts, strides, .. } = self.graph.movement(slice)? else { return None };
        let whole = *self.graph.node(slice).operands.first()?;
        strides.iter().all(|&s| s == 1).then_some((whole, starts))
    }
}
