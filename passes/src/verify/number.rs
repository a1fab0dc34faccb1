//! Numbers for the values of a step: each node once, in order, regions of loops and branches as they are written.
//!
//! The same walk numbers the original, the lowered step as it stands, and the lowered step with its quantizers taken out; only the
//! last knows scales.

use std::collections::HashMap;

use fp8c_dialects::stablehlo::constant::constant_value;
use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, Node, NodeId, OpKind, RegionId, UNKNOWN, ValueId};
use fp8c_ir::interp::eval_node;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::view::OpView;
use fp8c_ir::{Move, Movement};

pub(crate) use self::known::Known;
use super::Step;
use super::scales::{DotDims, Scales};
use super::table::{Number, Op, Table};
use crate::raise::flow::Flow;
use crate::raise::frames::loop_regions;

/// A value: a term times scales.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Valued {
    /// What it is without scales.
    pub(crate) term: Number,
    /// What it is multiplied by.
    pub(crate) scales: Scales,
}

impl Valued {
    /// Without scales.
    pub(crate) fn plain(term: Number) -> Self {
        Self { term, scales: Scales::default() }
    }
}

/// The numbers of a step.
pub(crate) struct Numbers {
    values: Vec<Option<Valued>>,
    /// What has effects, in order.
    pub(crate) effects: Vec<Number>,
    /// Where a term was made first.
    pub(crate) origin: HashMap<Number, NodeId>,
    /// Nodes that scales do not move through.
    pub(crate) stuck: Vec<NodeId>,
    /// What loops carry, by the terms that stand for it within each: the same behind the loop, by all that it is made of.
    pub(crate) turns: HashMap<Number, Number>,
}

impl Numbers {
    /// A value's.
    pub(crate) fn of(&self, value: ValueId) -> Option<&Valued> {
        self.values.get(value.index())?.as_ref()
    }

    /// A value's term, when nothing is multiplied.
    pub(crate) fn term(&self, value: ValueId) -> Option<Number> {
        self.of(value).filter(|v| v.scales.is_one()).map(|v| v.term)
    }
}

/// Numbers a step whose arguments have the terms given; nothing when a region does not end as it should.
pub(crate) fn number(
    table: &mut Table,
    step: &Step<'_>,
    arguments: &[Valued],
    known: Option<&Known<'_>>,
    flow: Option<&Flow<'_>>,
) -> Option<Numbers> {
    let graph = step.graph;
    let function = graph.main()?;
    let values = vec![None; graph.value_count()];
    let out =
        Numbers { values, effects: vec![], origin: HashMap::new(), stuck: vec![], turns: HashMap::new() };
    let mut walk =
        Walk { table, graph, flow, known, out, seen: HashMap::new(), depth: 0, loops: 0, uses: None };
    for (&value, argument) in step.args.iter().zip(arguments) {
        walk.out.values[value.index()] = Some(argument.clone());
    }
    walk.region(*graph.node(function).regions.first()?)?;
    Some(walk.out)
}

/// The arguments of a step, each a term of its own.
pub(crate) fn arguments(table: &mut Table, step: &Step<'_>, op: fn(usize) -> Op) -> Vec<Valued> {
    let one =
        |(i, &v): (usize, &ValueId)| Valued::plain(table.intern(op(i), vec![], step.graph.ty(v).clone()));
    step.args.iter().enumerate().map(one).collect()
}

/// The dimensions of a product, read off its attributes.
pub(crate) fn dot_dims(data: &Node, rank: usize) -> Option<DotDims> {
    let list = |attr: &Attr, key: &str| -> Option<Vec<usize>> {
        attr.field_ints(key).into_iter().map(|d| usize::try_from(d).ok()).collect()
    };
    if data.name() == "stablehlo.dot" {
        return Some(DotDims { contract: [vec![rank.checked_sub(1)?], vec![0]], ..DotDims::default() });
    }
    let ragged = data.attr("ragged_dot_dimension_numbers");
    let attr = ragged.or_else(|| data.attr("dot_dimension_numbers"))?;
    let contract = [list(attr, "lhs_contracting_dimensions")?, list(attr, "rhs_contracting_dimensions")?];
    let groups = list(attr, "lhs_ragged_dimensions")?;
    Some(DotDims {
        batch: [list(attr, "lhs_batching_dimensions")?, list(attr, "rhs_batching_dimensions")?],
        matrices: list(attr, "rhs_group_dimensions")?.first().copied(),
        by_group: groups.iter().any(|d| contract[0].contains(d)),
        contract,
    })
}

mod cuts;
mod devices;
mod known;
mod largest;
mod products;
pub(crate) mod turns;

struct Walk<'w, 'g> {
    table: &'w mut Table,
    graph: &'g Graph,
    /// Of a step with loops, what is known of their turns.
    flow: Option<&'w Flow<'w>>,
    known: Option<&'w Known<'w>>,
    out: Numbers,
    /// How often an op with effects was met.
    seen: HashMap<Number, u32>,
    depth: usize,
    /// Loops that were met.
    loops: usize,
    /// What uses each value, once a loop was met.
    uses: Option<Vec<Vec<(NodeId, u32)>>>,
}

impl Walk<'_, '_> {
    fn region(&mut self, region: RegionId) -> Option<Vec<Valued>> {
        let graph = self.graph;
        for &node in &graph.region(region).nodes {
            if graph.node(node).has(Traits::TERMINATOR) {
                return graph.node(node).operands.iter().map(|&v| self.out.of(v).cloned()).collect();
            }
            self.node(node)?;
        }
        None
    }

    fn node(&mut self, node: NodeId) -> Option<()> {
        let data = self.graph.node(node);
        let operands: Vec<Valued> =
            data.operands.iter().map(|&v| self.out.of(v).cloned()).collect::<Option<_>>()?;
        let made = match self.understood(node, data, &operands) {
            Some(one) => vec![one],
            None => match loop_regions(self.graph, node) {
                Some(regions) => self.turns(data, &operands, regions)?,
                None if data.name() == "sdy.manual_computation" => self.devices(node, data, &operands)?,
                None => self.opaque(node, data, &operands)?,
            },
        };
        for (&value, mut made) in data.results.iter().zip(made) {
            if let Some(exponent) = made.scales.only_exponent().filter(|&e| e != 0) {
                let elem = self.table.elem(made.term)?;
                made = Valued::plain(self.table.times(made.term, f64::from(exponent).exp2(), elem));
            }
            self.out.origin.entry(made.term).or_insert(node);
            self.out.values[value.index()] = Some(made);
        }
        Some(())
    }

    fn static_type(&self, value: ValueId) -> Option<&TensorType> {
        self.graph.ty(value).as_tensor().filter(|t| t.is_static())
    }

    /// A value with one result that is more than an op on terms.
    fn understood(&mut self, node: NodeId, data: &Node, operands: &[Valued]) -> Option<Valued> {
        let &[result] = &data.results[..] else { return None };
        if let Some(position) = self.by_position(result) {
            return Some(Valued::plain(position));
        }
        if let Some(written) = self.cut_out(result) {
            return Some(written);
        }
        if let Some(known) = self.known {
            if let Some(quantizer) = known.quantized.get(&node) {
                let by = quantizer.times.unwrap_or(quantizer.by);
                let (x, by) = (self.out.of(quantizer.x)?.clone(), self.out.of(by)?.clone());
                let by = self.folded(&by);
                let scale = self.table.as_float(by.term) == Some(1.0);
                let by = if quantizer.times.is_some() { by.scales } else { by.scales.inverse() };
                return scale.then(|| Valued { term: x.term, scales: x.scales.times(&by) });
            }
            if let Some(meaning) = known.raw.of(result).and_then(|raw| known.meanings.get(&raw.term)) {
                return Some(meaning.clone());
            }
            let clipped = known.raw.of(result).and_then(|raw| known.clipped.get(&raw.term));
            if let Some(of) = clipped.and_then(|&x| self.out.of(x)).cloned() {
                return Some(Valued { term: self.table.clipped_off(of.term), scales: of.scales });
            }
        }
        match data.name() {
            _ if data.is(Move::Stay) => return operands.first().cloned(),
            "stablehlo.constant" | "arith.constant" => return self.constant(node),
            _ => {}
        }
        let ty = self.static_type(result)?.clone();
        data.operands.iter().try_for_each(|&v| self.static_type(v).map(drop))?;
        if let Some(value) = self.evaluated(data, operands, &ty) {
            return Some(Valued::plain(value));
        }
        match data.name() {
            "stablehlo.dot_general" | "stablehlo.dot" => self.product(data, operands, &ty),
            "chlo.ragged_dot" => self.ragged(data, operands, &ty),
            "stablehlo.convert" => self.convert(data, operands, &ty),
            "stablehlo.reduce_precision" => self.narrowed(data, operands, &ty),
            "stablehlo.dynamic_slice" => self.dynamic_slice(data, operands, &ty),
            "stablehlo.compare" => self.finite(data, operands, &ty),
            "stablehlo.reduce" => {
                let largest = self.largest_of(node, data, operands);
                largest.or_else(|| self.summed(data, operands, &ty))
            }
            name if data.has(Traits::ELEMENTWISE) => self.elementwise(name, data, operands, &ty),
            _ => self.moved(node, operands, &ty),
        }
    }

    fn constant(&mut self, node: NodeId) -> Option<Valued> {
        let result = self.graph.node(node).results[0];
        let ty = self.static_type(result)?.clone();
        let splat = match self.graph.node(node).attr("value") {
            // Not spread out: large ones are common.
            Some(Attr::Elements(e)) if e.splat => {
                Tensor::from_bytes(TensorType::scalar(ty.elem), &e.bytes).ok()
            }
            _ => None,
        };
        let term = match splat {
            Some(one) => {
                let one = self.table.constant(&one)?;
                self.table.broadcast(one, &[], &ty.shape)
            }
            None => self.table.constant(&constant_value(&OpView::new(self.graph, node)).ok()?)?,
        };
        Some(Valued::plain(term))
    }

    /// An elementwise op on constants: on one number each, or on few.
    fn evaluated(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Number> {
        const FEW: usize = 16;
        let known = data.has(Traits::ELEMENTWISE) && data.has(Traits::PURE) && data.regions.is_empty();
        if !known || operands.is_empty() || operands.iter().any(|o| !o.scales.is_one()) {
            return None;
        }
        let mut tensors = Vec::new();
        for (operand, &value) in operands.iter().zip(&data.operands) {
            tensors.push(self.table.as_constant(operand.term, self.static_type(value)?.elem)?);
        }
        let uniform = tensors.iter().all(|t| t.len() == 1);
        if !uniform && ty.elements()? > FEW {
            return None;
        }
        let mut scratch = Graph::new(OpKind::Opaque("builtin.module".into()));
        let mut args = Vec::new();
        for (tensor, &value) in tensors.iter_mut().zip(&data.operands) {
            let own = self.static_type(value)?;
            let shape = if uniform { vec![] } else { own.shape.clone() };
            let n = own.elements().filter(|_| !uniform).unwrap_or(1);
            *tensor = if tensor.len() == n {
                tensor.reshaped(shape)
            } else {
                tensor.gather(shape, std::iter::repeat_n(0, n))
            };
            let body = scratch.body();
            args.push(scratch.add_arg(body, tensor.ty.clone().into(), None, UNKNOWN));
        }
        let to = TensorType::new(if uniform { vec![] } else { ty.shape.clone() }, ty.elem);
        let node = scratch.add_node(data.kind.clone(), args, data.attrs.clone(), vec![to.into()], UNKNOWN);
        let value = eval_node(&scratch, node, &tensors).ok()?.pop()?;
        let value = self.table.constant(&value)?;
        Some(if uniform { self.table.broadcast(value, &[], &ty.shape) } else { value })
    }

    fn moved(&mut self, node: NodeId, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let data = self.graph.node(node);
        let x = operands.first()?;
        if data.name() == "stablehlo.all_gather" && operands.len() == 1 {
            return self.gathered(data, x, ty);
        }
        let from = self.static_type(*data.operands.first()?)?.shape.clone();
        let table = &mut *self.table;
        match self.graph.movement(node)? {
            Movement::Transpose(p) => {
                let scales = x.scales.transpose(table, &p)?;
                Some(Valued { term: table.transpose(x.term, &p), scales })
            }
            Movement::Reshape => {
                let scales = x.scales.reshape(table, &from, &ty.shape)?;
                Some(Valued { term: table.reshape(x.term, &ty.shape), scales })
            }
            Movement::Broadcast(dims) => {
                let scales = x.scales.broadcast(table, &dims)?;
                Some(Valued { term: table.broadcast(x.term, &dims, &ty.shape), scales })
            }
            Movement::Slice { starts, limits, strides } => {
                let at = [starts, limits, strides];
                let scales = x.scales.slice(table, &at)?;
                Some(Valued { term: table.slice(x.term, at), scales })
            }
            Movement::Pad { low, high, interior } => {
                let ends = low.iter().chain(&interior).all(|&n| n == 0);
                if ends { self.filled(high, operands, ty) } else { None }
            }
            Movement::Concatenate(dim) => {
                let alike = operands.iter().all(|o| o.scales == x.scales) && x.scales.apart(dim);
                if !alike || !ty.elem.is_float() {
                    return None;
                }
                let args: Vec<Number> = operands.iter().map(|o| o.term).collect();
                let label = table.label_of(&words(data, &[]));
                // Parts of one narrower type are a whole of that type, whatever they are stored in.
                let narrow = table.elem(x.term)?;
                let elem = if args.iter().all(|&a| table.elem(a) == Some(narrow)) {
                    narrow
                } else {
                    ElementType::F32
                };
                let term = table.concatenated(label, dim, args, ty.with_elem(elem).into());
                Some(Valued { term, scales: x.scales.clone() })
            }
            _ => None,
        }
    }

    /// A magnitude below infinity is that of a finite number.
    fn finite(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let [x, bound] = operands else { return None };
        let below = data.attr("comparison_direction").and_then(Attr::as_str) == Some("LT");
        let infinite = self.table.as_float(bound.term) == Some(f64::INFINITY);
        let plain = x.scales.is_one() && bound.scales.is_one();
        let of = self.table.made_by(x.term, "stablehlo.abs")?[0];
        let float = self.static_type(data.operands[0])?.elem.is_float();
        (below && infinite && plain && float)
            .then(|| Valued::plain(self.table.elementwise("stablehlo.is_finite", &[of], ty.clone().into())))
    }

    fn convert(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let from = self.static_type(data.operands[0])?.elem;
        let x = &operands[0];
        if from == ty.elem {
            return Some(x.clone());
        }
        // Only floats: a number that becomes an integer is cut off, and back it is rounded.
        if !from.is_float() || !ty.elem.is_float() {
            return None;
        }
        if !x.scales.is_one() && !self.known.is_some_and(|k| k.holds_scales(ty.elem)) {
            return None;
        }
        let term = self.table.round(x.term, ty.elem);
        (x.scales.exact() || term == x.term).then(|| Valued { term, scales: x.scales.clone() })
    }

    /// An f32 rounded to as many bits as BF16 has is a conversion to BF16.
    fn narrowed(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let bits = |name: &str| data.attr(name).and_then(Attr::as_int);
        let fits = bits("exponent_bits") == Some(8) && bits("mantissa_bits") == Some(7);
        let x = operands.first().filter(|_| fits && ty.elem == ElementType::F32)?;
        let term = self.table.round(x.term, ElementType::BF16);
        (x.scales.exact() || term == x.term).then(|| Valued { term, scales: x.scales.clone() })
    }

    fn elementwise(
        &mut self,
        name: &str,
        data: &Node,
        operands: &[Valued],
        ty: &TensorType,
    ) -> Option<Valued> {
        let plain = operands.iter().all(|o| o.scales.is_one());
        match (name, operands) {
            ("stablehlo.multiply" | "stablehlo.divide", [a, b]) => {
                let (a, b) = if plain { (a.clone(), b.clone()) } else { (self.folded(a), self.folded(b)) };
                let one = |v: &Valued| self.table.as_float(v.term) == Some(1.0);
                let divides = name == "stablehlo.divide";
                let free = a.scales.exact() && b.scales.exact();
                if !plain && !free && !one(&b) && (divides || !one(&a)) {
                    return None;
                }
                Some(if divides {
                    let scales = a.scales.times(&b.scales.inverse());
                    Valued { term: self.table.divide(a.term, b.term, ty), scales }
                } else {
                    Valued {
                        term: self.table.multiply(a.term, b.term, ty),
                        scales: a.scales.times(&b.scales),
                    }
                })
            }
            ("stablehlo.negate", [x]) => {
                let term = self.table.elementwise(name, &[x.term], ty.clone().into());
                Some(Valued { term, scales: x.scales.clone() })
            }
            ("stablehlo.add" | "stablehlo.subtract" | "stablehlo.maximum" | "stablehlo.minimum", [a, b])
                if a.scales == b.scales && (plain || a.scales.exact()) =>
            {
                let keeps = self.known.is_some_and(|k| !k.clipped.is_empty());
                let whole = keeps.then(|| self.table.with_clipped(name, [a.term, b.term])).flatten();
                if plain && whole.is_none() {
                    return self.alike(name, data, operands, ty);
                }
                let term = match whole {
                    Some(whole) => whole,
                    None => self.table.elementwise(name, &[a.term, b.term], ty.clone().into()),
                };
                Some(Valued { term, scales: a.scales.clone() })
            }
            _ => self.alike(name, data, operands, ty),
        }
    }

    /// An op on operands of one type, without scales.
    fn alike(&mut self, name: &str, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let plain = operands.iter().all(|o| o.scales.is_one());
        match plain && bare(data) && same_types(self.graph, data) {
            true => {
                let args: Vec<Number> = operands.iter().map(|o| o.term).collect();
                Some(Valued::plain(self.table.elementwise(name, &args, ty.clone().into())))
            }
            false => None,
        }
    }

    /// A constant among scales is a scale.
    fn folded(&mut self, value: &Valued) -> Valued {
        let shape = self.table.shape(value.term).to_vec();
        let usable = |c: &f64| *c != 1.0 && *c != 0.0 && c.is_finite();
        match self.table.as_float(value.term).filter(usable) {
            Some(c) => {
                let scales = Scales::constant(self.table, c).times(&value.scales);
                Valued { term: self.table.float(1.0, &shape), scales }
            }
            None => value.clone(),
        }
    }

    /// Sums are f32, whatever the result is rounded to.
    fn product(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let [a, b] = operands else { return None };
        let rank = |i: usize| self.static_type(data.operands[i]).map(TensorType::rank);
        let ranks = [rank(0)?, rank(1)?];
        let dims = dot_dims(data, ranks[0])?;
        let float = |v: &ValueId| self.static_type(*v).is_some_and(|t| t.elem.is_float());
        if !data.operands.iter().all(float) || ty.elem == ElementType::F64 {
            return None;
        }
        let scales = Scales::product(self.table, [&a.scales, &b.scales], ranks, &dims)?;
        let term = products::product(self.table, [a.term, b.term], dims, ty.shape.clone());
        let rounded = self.table.round(term, ty.elem);
        (scales.exact() || rounded == term).then_some(Valued { term: rounded, scales })
    }

    /// Any op: equal where its attributes, operands and regions are.
    fn opaque(&mut self, node: NodeId, data: &Node, operands: &[Valued]) -> Option<Vec<Valued>> {
        if operands.iter().any(|o| !o.scales.is_one()) {
            self.out.stuck.push(node);
        }
        if data.name() == "stablehlo.optimization_barrier" {
            return Some(operands.to_vec());
        }
        let mut args: Vec<Number> = operands.iter().map(|o| o.scales.applied(self.table, o.term)).collect();
        if data.has(Traits::COMMUTATIVE) && args.len() == 2 {
            args.sort_unstable();
        }
        let mut words = words(data, &data.operands.iter().map(|&v| self.graph.ty(v)).collect::<Vec<_>>());
        for &region in &data.regions {
            for (i, &arg) in self.graph.region(region).args.iter().enumerate() {
                let term = self.table.intern(Op::Bound(self.depth, i), vec![], self.graph.ty(arg).clone());
                self.out.values[arg.index()] = Some(Valued::plain(term));
            }
            self.depth += 1;
            let effects = self.out.effects.len();
            let results = stacker::maybe_grow(64 << 10, 1 << 20, || self.region(region));
            self.depth -= 1;
            let results = results?;
            words.push_str(&format!(" [{}]", results.len()));
            args.extend(results.iter().map(|r| r.scales.applied(self.table, r.term)));
            args.extend(self.out.effects.split_off(effects));
        }
        let deterministic =
            data.has(Traits::PURE) || data.has(Traits::CONTROL_FLOW) || data.has(Traits::COLLECTIVE);
        if !deterministic {
            let label = self.table.label_of(&words);
            let ty = Type::tensor([], ElementType::I1);
            let effect = self.table.intern(Op::Other(label, 0), args.clone(), ty);
            let times = self.seen.entry(effect).or_default();
            words.push_str(&format!(" #{times}"));
            *times += 1;
            self.out.effects.push(effect);
        }
        let label = self.table.label_of(&words);
        let result = |(i, &v): (usize, &ValueId)| {
            let ty = self.graph.ty(v).clone();
            Valued::plain(self.table.intern(Op::Other(label, i as u32), args.clone(), ty))
        };
        Some(data.results.iter().enumerate().map(result).collect())
    }
}

/// No attributes that change what an op means.
fn bare(data: &Node) -> bool {
    data.attrs.iter().all(|a| !a.inherent)
}

fn same_types(graph: &Graph, data: &Node) -> bool {
    let result = graph.ty(data.results[0]);
    data.operands.iter().all(|&v| graph.ty(v) == result)
}

/// The name of an op with the attributes that belong to it, and the types it takes.
fn words(data: &Node, types: &[&Type]) -> String {
    let own = data.attrs.iter().filter(|a| a.inherent && a.name != "precision_config");
    words_of(data.name(), own.map(|a| (&*a.name, &a.value)).collect(), types)
}

/// The same for an op that stands nowhere.
pub(crate) fn words_of(name: &str, mut attrs: Vec<(&str, &Attr)>, types: &[&Type]) -> String {
    let mut out = name.to_string();
    attrs.sort_unstable_by_key(|(name, _)| *name);
    for (name, value) in attrs {
        match (value.as_ints(), value.as_int(), value.as_str()) {
            (Some(ints), ..) => out.push_str(&format!(" {name}={ints:?}")),
            (_, Some(int), _) => out.push_str(&format!(" {name}={int}")),
            (.., Some(text)) => out.push_str(&format!(" {name}={text}")),
            _ => out.push_str(&format!(" {name}={value:?}")),
        }
    }
    // A comparison of wider floats is that of the narrower ones.
    if !matches!(name, "stablehlo.compare" | "stablehlo.is_finite" | "stablehlo.concatenate") {
        types.iter().for_each(|t| out.push_str(&format!(" {t}")));
    }
    out
}
