//! Elementwise meaning by probing: what a value computes from the tensors around it, whatever way it is written.
//!
//! A cone is the elementwise expression that leads to a value, cut at everything that is not elementwise (dots, reductions,
//! movement) and at arguments. It is evaluated at random points in f64, conversions between float types left out.

use std::collections::HashMap;

use fp8c_egraph::derive::Sketch;
use fp8c_ir::Move;
use fp8c_ir::graph::{Def, NodeId, RegionId, ValueId};
use fp8c_ir::interp::eval_node;
use fp8c_ir::registry::Traits;
use fp8c_ir::tensor::{Data, Tensor};
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::view::OpView;
use rustc_hash::FxHashSet;

use super::activations::{constant, inherent, seen_as};
use super::flow::Flow;
use super::turns;

/// Points a cone is evaluated at.
pub const POINTS: usize = 64;

/// What a leaf of a cone is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Leaf {
    /// Argument of the function.
    Arg(usize),
    /// A tensor of as many elements as the cone's value.
    Tensor,
    /// A scalar, or a smaller tensor that is broadcast.
    Scalar,
}

/// The elementwise expression that leads to a value.
pub struct Cone {
    /// The value.
    pub value: ValueId,
    /// Inner values, each after what it is computed from.
    order: Vec<ValueId>,
    /// Where the expression is cut.
    pub leaves: Vec<(ValueId, Leaf)>,
}

/// Values at [`POINTS`] points for leaves, and which branch is taken.
#[derive(Clone)]
pub struct Point {
    /// By leaf.
    pub values: HashMap<ValueId, Tensor>,
    /// What every choice by one flag is.
    pub choice: Choice,
}

/// How choices made by a single flag (a step that is skipped, a mean that is started) are taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Choice {
    /// Selections by one flag: as it is computed (flags that are leaves hold), or always the one or the other.
    pub select: Option<bool>,
    /// Conditionals run their first branch, else their last.
    pub first: bool,
}

impl Choice {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self { select: None, first: true },
        Self { select: None, first: false },
        Self { select: Some(true), first: true },
        Self { select: Some(true), first: false },
        Self { select: Some(false), first: true },
        Self { select: Some(false), first: false },
    ];
}

impl Cone {
    /// The cone of a value; `arg` says which argument of the function a value is, through transparent regions.
    pub fn new(flow: &Flow<'_>, value: ValueId, args: &HashMap<ValueId, usize>) -> Self {
        let mut cone = Self { value, order: Vec::new(), leaves: Vec::new() };
        let mut seen: FxHashSet<ValueId> = FxHashSet::default();
        let mut stack = vec![(value, false)];
        // Inside a manual computation tensors are the device's part.
        let mut local = value;
        while flow.op(local) == "sdy.manual_computation"
            && let Some(inner) = flow.moved_from(local)
        {
            local = inner;
        }
        let scalar = flow.is_scalar(local);
        // The whole tensor, and what a turn of a loop makes of it.
        let mut full = vec![flow.elements(local)];
        while let Some((v, done)) = stack.pop() {
            if done {
                cone.order.push(v);
                continue;
            }
            if !seen.insert(v) {
                continue;
            }
            match inner_sources(flow, v, args, scalar) {
                Some(sources) => {
                    full.extend(turns::written(flow, v).map(|of_turn| flow.elements(of_turn)));
                    stack.push((v, true));
                    stack.extend(sources.into_iter().map(|s| (s, false)));
                }
                None => {
                    let leaf = match args.get(&v) {
                        Some(&i) => Leaf::Arg(i),
                        None if flow.elements(v) > 1 && full.contains(&flow.elements(v)) => Leaf::Tensor,
                        None => Leaf::Scalar,
                    };
                    cone.leaves.push((v, leaf));
                }
            }
        }
        cone
    }

    /// Random values for the leaves: reproducible, positive (moments and norms are).
    pub fn point(&self, flow: &Flow<'_>, seed: u32, choice: Choice) -> Point {
        let random = |v: ValueId, i: usize| {
            let bits = fp8c_float::stochastic_bits(seed, 0, v.0, i as u32);
            0.25 + f64::from(bits) / f64::from(u32::MAX)
        };
        let values = |&(v, _): &(ValueId, Leaf)| {
            let elem = flow.graph.ty(v).as_tensor().map_or(ElementType::F32, |t| t.elem);
            let ty = |e| TensorType::new([POINTS as i64], e);
            let tensor = match elem {
                ElementType::I1 => {
                    Tensor::from_bools([POINTS as i64], vec![choice.select != Some(false); POINTS])
                }
                ElementType::Int { .. } | ElementType::Index => {
                    Tensor::from_ints(ty(elem), vec![5 + i64::from(seed); POINTS])
                }
                _ => Tensor::from_f64(ty(ElementType::F64), (0..POINTS).map(|i| random(v, i)).collect()),
            };
            (v, tensor)
        };
        Point { values: self.leaves.iter().map(values).collect(), choice }
    }

    /// The value at a point; nothing when some op of the cone cannot be evaluated this way.
    pub fn eval(&self, flow: &Flow<'_>, point: &Point) -> Option<Vec<f64>> {
        let mut point = point.clone();
        for &v in &self.order {
            let tensor = eval_inner(flow, v, &point)?;
            point.values.insert(v, tensor);
        }
        Some(point.values.get(&self.value)?.to_f64s())
    }

    /// The value as a term, with that of one leaf; conditionals are their first branch or their last.
    pub(super) fn sketch(&self, flow: &Flow<'_>, leaf: ValueId, first: bool) -> Option<(Sketch, u32, u32)> {
        let mut sketch = Sketch::default();
        let mut terms: HashMap<ValueId, u32> = HashMap::new();
        for &(v, kind) in &self.leaves {
            let ty = seen_as(flow.graph.ty(v).as_tensor()?.elem);
            let number = kind == Leaf::Scalar || v != leaf && flow.is_scalar(v);
            terms.insert(v, sketch.leaf(&ty, number && v != leaf));
        }
        // What constants alone decide is decided: `where(|w| < 0.5, ..)` with a number for w.
        let mut known = Point { values: HashMap::new(), choice: Choice { select: None, first } };
        for &v in &self.order {
            if let Some(value) = eval_inner(flow, v, &known) {
                known.values.insert(v, value);
            }
            let term = match decided(flow, v, &known) {
                Some(chosen) => *terms.get(&chosen)?,
                None => term_of(flow, v, first, &terms, &mut sketch)?,
            };
            terms.insert(v, term);
        }
        Some((sketch, *terms.get(&self.value)?, *terms.get(&leaf)?))
    }

    /// The arguments the value depends on elementwise.
    pub fn args(&self) -> impl Iterator<Item = (ValueId, usize)> + '_ {
        self.leaves.iter().filter_map(|&(v, leaf)| match leaf {
            Leaf::Arg(i) => Some((v, i)),
            _ => None,
        })
    }

    /// The values inside the cone.
    pub fn inner(&self) -> impl Iterator<Item = ValueId> + '_ {
        self.order.iter().copied()
    }

    /// Conversions count for nothing, so a value that only converts another is in its cone.
    pub fn contains(&self, value: ValueId) -> bool {
        self.order.contains(&value) || self.leaves.iter().any(|(v, _)| *v == value)
    }
}

/// What an inner value of a cone is computed from; nothing for a leaf.
fn inner_sources(
    flow: &Flow<'_>,
    v: ValueId,
    args: &HashMap<ValueId, usize>,
    scalar: bool,
) -> Option<Vec<ValueId>> {
    if args.contains_key(&v) {
        return None;
    }
    let graph = flow.graph;
    let (node, i) = match graph.value(v).def {
        Def::Result(node, i) => (node, i as usize),
        Def::Arg(..) => return entering(flow, v).map(|from| vec![from]),
    };
    let data = graph.node(node);
    if let Some(of_turn) = turns::written(flow, v).filter(|&x| turns::updates(flow, x, args)) {
        return Some(vec![of_turn]);
    }
    if let Some(stack) = turns::read(flow, v) {
        return Some(vec![stack]);
    }
    match data.name() {
        "stablehlo.constant" | "arith.constant" => splat(flow, node).map(|_| vec![]),
        _ if data.is(Move::Reshape) => Some(vec![data.operands[0]]),
        _ if data.is(Move::Broadcast) && flow.is_scalar(data.operands[0]) => Some(vec![data.operands[0]]),
        _ if data.is(Move::Stay) => flow.moved_from(v).map(|from| vec![from]),
        "sdy.manual_computation" => flow.moved_from(v).map(|from| vec![from]),
        // Rounded through its bits, or noted to lie elsewhere: the same tensor.
        "stablehlo.bitcast_convert" | "stablehlo.custom_call" if flow.moved_from(v).is_some() => {
            flow.moved_from(v).map(|from| vec![from])
        }
        _ if data.is(Move::Broadcast)
            && (graph.ty(v) == graph.ty(data.operands[0]) || turns::is_part(flow, v)) =>
        {
            Some(vec![data.operands[0]])
        }
        // One turn of a loop stands for all; both branches of a conditional are looked at.
        "stablehlo.while" => Some(vec![returned(flow, *data.regions.get(1)?, i)?]),
        "stablehlo.if" | "stablehlo.case" => data.regions.iter().map(|&r| returned(flow, r, i)).collect(),
        _ if data.has(Traits::ELEMENTWISE) && data.regions.is_empty() => {
            // A long sum of scalars (a global norm) is one number: looking into it costs much and says nothing.
            let float = flow.graph.ty(v).as_tensor().is_some_and(|t| t.elem.is_float());
            if !scalar && float && flow.is_scalar(v) && !small(flow, v) {
                return None;
            }
            Some(data.operands.clone())
        }
        _ => None,
    }
}

/// What region `r` returns as its value `i`.
fn returned(flow: &Flow<'_>, r: RegionId, i: usize) -> Option<ValueId> {
    super::frames::returned(flow.graph, r).get(i).copied()
}

/// What a region's argument is when the region is first entered.
fn entering(flow: &Flow<'_>, v: ValueId) -> Option<ValueId> {
    let Def::Arg(region, i) = flow.graph.value(v).def else { return None };
    let parent = flow.graph.node(flow.graph.region(region).parent);
    let known = matches!(parent.name(), "stablehlo.while" | "sdy.manual_computation");
    if known { parent.operands.get(i as usize).copied() } else { None }
}

/// A scalar expression of few ops that ends in scalar arguments and constants.
fn small(flow: &Flow<'_>, value: ValueId) -> bool {
    let mut stack = vec![value];
    let mut count = 0;
    while let Some(v) = stack.pop() {
        count += 1;
        if count > 60 || !flow.is_scalar(v) {
            return false;
        }
        if let Some(node) = flow.graph.def_node(v) {
            let name = flow.graph.name(node);
            let data = flow.graph.node(node);
            let inner = data.has(Traits::ELEMENTWISE)
                || matches!(data.moves(), Some(Move::Reshape | Move::Broadcast));
            match name {
                "stablehlo.constant" | "arith.constant" => {}
                _ if inner => stack.extend(&flow.graph.node(node).operands),
                _ => return false,
            }
        }
    }
    true
}

/// The number that a constant holds in every element.
pub(super) fn splat(flow: &Flow<'_>, node: NodeId) -> Option<f64> {
    let op = OpView::new(flow.graph, node);
    match op.attr("value")? {
        fp8c_ir::Attr::Elements(e) if e.splat => {
            let ty = TensorType::scalar(e.ty.elem);
            Some(Tensor::from_bytes(ty, &e.bytes).ok()?.to_f64s()[0])
        }
        _ => None,
    }
}

/// The operand that a selection by a known flag takes.
fn decided(flow: &Flow<'_>, v: ValueId, known: &Point) -> Option<ValueId> {
    let data = flow.graph.node(flow.graph.def_node(v)?);
    let flag = data.operands.first().filter(|_| data.name() == "stablehlo.select")?;
    let flag = known.values.get(flag)?.to_f64s();
    data.operands.get(if flag.first()? != &0.0 { 1 } else { 2 }).copied()
}

/// One inner value of a cone as a term, seen as [`eval_inner`] sees it.
fn term_of(
    flow: &Flow<'_>,
    v: ValueId,
    first: bool,
    terms: &HashMap<ValueId, u32>,
    sketch: &mut Sketch,
) -> Option<u32> {
    let graph = flow.graph;
    let known = |v: ValueId| terms.get(&v).copied();
    let Def::Result(node, i) = graph.value(v).def else { return known(entering(flow, v)?) };
    let data = graph.node(node);
    if let Some(from) = turns::written(flow, v).or_else(|| turns::read(flow, v)) {
        return known(from);
    }
    let ty = seen_as(graph.ty(v).as_tensor()?.elem);
    match data.name() {
        "stablehlo.constant" | "arith.constant" => constant(sketch, &ty, splat(flow, node)?),
        "stablehlo.while" => known(returned(flow, *data.regions.get(1)?, i as usize)?),
        "stablehlo.if" | "stablehlo.case" => {
            let region = if first { data.regions.first() } else { data.regions.last() };
            known(returned(flow, *region?, i as usize)?)
        }
        "stablehlo.bitcast_convert" if flow.moved_from(v).is_some() => {
            let from = known(flow.moved_from(v)?)?;
            if *sketch.ty(from) == ty {
                Some(from)
            } else {
                sketch.op("stablehlo.convert", &[from], vec![], &ty)
            }
        }
        "stablehlo.convert" | "stablehlo.reduce_precision" => {
            let from = known(data.operands[0])?;
            let same = *sketch.ty(from) == ty;
            if same { Some(from) } else { sketch.op("stablehlo.convert", &[from], vec![], &ty) }
        }
        name if data.has(Traits::ELEMENTWISE) => {
            let operands: Option<Vec<u32>> = data.operands.iter().map(|&o| known(o)).collect();
            sketch.op(name, &operands?, inherent(graph, node), &ty)
        }
        _ => known(flow.moved_from(v).or_else(|| data.operands.first().copied())?),
    }
}

fn eval_inner(flow: &Flow<'_>, v: ValueId, point: &Point) -> Option<Tensor> {
    let (graph, values) = (flow.graph, &point.values);
    let Def::Result(node, i) = graph.value(v).def else {
        return values.get(&entering(flow, v)?).cloned();
    };
    let data = graph.node(node);
    if let Some(from) = turns::written(flow, v).or_else(|| turns::read(flow, v)) {
        return values.get(&from).cloned();
    }
    let shape = [POINTS as i64];
    let elem = graph.ty(v).as_tensor()?.elem;
    let wide = if elem.is_float() { ElementType::F64 } else { elem };
    match data.name() {
        "stablehlo.constant" | "arith.constant" => {
            Some(Tensor::from_f64s(TensorType::new(shape, wide), vec![splat(flow, node)?; POINTS]))
        }
        "stablehlo.while" => values.get(&returned(flow, *data.regions.get(1)?, i as usize)?).cloned(),
        "stablehlo.if" | "stablehlo.case" => {
            let region = if point.choice.first { data.regions.first() } else { data.regions.last() };
            values.get(&returned(flow, *region?, i as usize)?).cloned()
        }
        "stablehlo.select" if point.choice.select.is_some() && flow.is_one_number(data.operands[0]) => {
            let chosen = if point.choice.select == Some(true) { 1 } else { 2 };
            values.get(data.operands.get(chosen)?).cloned()
        }
        "stablehlo.bitcast_convert" if flow.moved_from(v).is_some() => {
            let from = values.get(&flow.moved_from(v)?)?;
            Some(Tensor::from_f64s(TensorType::new(shape, wide), from.to_f64s()))
        }
        "stablehlo.convert" | "stablehlo.reduce_precision" => {
            let from = values.get(&data.operands[0])?;
            Some(Tensor::from_f64s(TensorType::new(shape, wide), from.to_f64s()))
        }
        _ if data.has(Traits::ELEMENTWISE) => {
            let operands: Option<Vec<Tensor>> =
                data.operands.iter().map(|o| values.get(o).cloned()).collect();
            let results = eval_node(graph, node, &operands?).ok()?;
            let result = results.into_iter().nth(i as usize)?;
            (result.len() == POINTS && !matches!(result.data, Data::Complex(_))).then_some(result)
        }
        _ => values.get(&flow.moved_from(v).or_else(|| data.operands.first().copied())?).cloned(),
    }
}
