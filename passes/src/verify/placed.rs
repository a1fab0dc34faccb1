//! Tensors put in place of those that a step quantizes, each of a magnitude of its own: what is made of another shows.

use std::collections::HashMap;

use fp8c_float::Format;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Attr, Builder, Tensor};

use super::Pair;
use super::layout::Layout;
use super::reference;
use super::sample::{power, unit};
use super::structure::{Quantizer, Row, splat};
use crate::raise::frames::loop_regions;
use crate::rewrite::{Place, Rewriter, carry, hand_on, region_of};

/// What a run is given.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Run {
    /// Random numbers.
    Random,
    /// Zeros wherever there are floats.
    Zero,
    /// NaN in every matrix.
    NotANumber,
    /// Random numbers of a magnitude of their own in place of every tensor that is quantized.
    Placed,
    /// The same with an infinity among them.
    PlacedInfinity,
    /// The same with NaN among them.
    PlacedNaN,
    /// Zeros in place of every tensor that is quantized.
    PlacedZero,
    /// Next to one large number those below the least normal one of the format.
    PlacedSmall,
}

/// Factors that a tensor is divided by before it is quantized, made from magnitudes of this step.
pub(crate) struct Factors {
    /// The factors.
    pub(crate) scales: ValueId,
    /// What they are made from.
    pub(crate) of: ValueId,
    /// Its dimensions that they lie along.
    pub(crate) dims: Vec<usize>,
}

/// Finds them before the quantizers that take what they divide.
pub(crate) fn factors(graph: &Graph, quantizers: &[Quantizer]) -> Vec<Factors> {
    let mut out: Vec<Factors> = Vec::new();
    for q in quantizers {
        if let Some(found) = factors_of(graph, q.x)
            && out.iter().all(|f| f.scales != found.scales)
        {
            out.push(found);
        }
    }
    out
}

fn factors_of(graph: &Graph, x: ValueId) -> Option<Factors> {
    let def = |value: ValueId, name: &str| graph.def_node(value).filter(|&n| graph.name(n) == name);
    let first = |node: fp8c_ir::NodeId| graph.node(node).operands.first().copied();
    let back = |value: ValueId, name: &str| def(value, name).and_then(first).unwrap_or(value);
    let quotient = back(unmoved(graph, x), "stablehlo.convert");
    let spread = graph.node(def(quotient, "stablehlo.divide")?).operands[1];
    let scales = first(def(spread, "stablehlo.broadcast_in_dim")?)?;
    let choice = graph.node(def(scales, "stablehlo.select")?).operands[1];
    // Down the bits or the quotient that makes them, to the magnitude.
    let mut value = choice;
    let amax = loop {
        let node = graph.def_node(value)?;
        if graph.name(node) == "stablehlo.reduce" {
            break node;
        }
        let through = graph.node(node).has(fp8c_ir::registry::Traits::ELEMENTWISE);
        let bits = graph.name(node) == "stablehlo.bitcast_convert";
        let operands = &graph.node(node).operands;
        let clamps = usize::from(graph.name(node) == "stablehlo.clamp");
        value = *operands.get(clamps).filter(|_| through || bits)?;
    };
    let magnitude = first(amax)?;
    let of = first(def(magnitude, "stablehlo.abs")?)?;
    let over = graph.node(amax).attr("dimensions")?.as_ints()?;
    let rank = graph.ty(of).as_tensor()?.rank();
    let dims = (0..rank).filter(|&d| !over.contains(&(d as i64))).collect();
    Some(Factors { scales, of, dims })
}

/// What is quantized; of expanded groups, what they were before.
pub(crate) fn source(pair: &Pair<'_>, layout: Option<&Layout<'_>>, q: &Quantizer) -> ValueId {
    let graph = pair.lowered.graph;
    let result = graph.node(q.node).results[0];
    let piece = layout.and_then(|l| l.stored.iter().find(|s| pair.lowered.results[s.output] == result));
    piece.and_then(|piece| reference::before(graph, q.x, piece)).unwrap_or(q.x)
}

/// The step as it is run.
pub(crate) struct Prepared {
    /// The step.
    pub(crate) graph: Graph,
    /// What stands in place of a value.
    by: HashMap<ValueId, ValueId>,
    /// Rows of the packed scales.
    pub(crate) rows: usize,
}

impl Prepared {
    /// What a value of the step is in the one that is run.
    pub(crate) fn now(&self, value: ValueId) -> ValueId {
        self.by.get(&value).copied().unwrap_or(value)
    }

    /// The step as it is; what is looked at and an argument of a region is handed on by an op, whose results are seen.
    pub(crate) fn whole(pair: &Pair<'_>, looked_at: &[ValueId], rows: usize) -> Result<Self, Diagnostic> {
        let mut out = Self { graph: pair.lowered.graph.clone(), by: HashMap::new(), rows };
        out.hand_on(pair, looked_at)?;
        Ok(out)
    }

    fn hand_on(&mut self, pair: &Pair<'_>, looked_at: &[ValueId]) -> Result<(), Diagnostic> {
        let mut rewriter = Rewriter::default();
        for &value in looked_at {
            let Def::Arg(region, _) = self.graph.value(value).def else { continue };
            if pair.lowered.args.contains(&value) || self.by.contains_key(&value) {
                continue;
            }
            let handed = rewriter.make(&mut self.graph, Place::First(region), UNKNOWN, |b| {
                b.op("stablehlo.optimization_barrier", &[value], vec![])
            });
            self.by.insert(value, handed.map_err(fault)?);
        }
        let body = body(&self.graph)?;
        let by = self.by.clone();
        rewriter.apply(&mut self.graph, body);
        for node in self.graph.walk(body) {
            let made = by.values().any(|v| self.graph.def_node(*v) == Some(node));
            if !made {
                let operands = &mut self.graph.node_mut(node).operands;
                operands.iter_mut().for_each(|v| *v = by.get(v).copied().unwrap_or(*v));
            }
        }
        Ok(())
    }
}

/// Back through what only moves elements, a turn's part of a stack included: rules take movement away in front of magnitudes.
fn unmoved(graph: &Graph, mut value: ValueId) -> ValueId {
    while let Some(node) = graph.def_node(value).filter(|&n| graph.node(n).is_layout()) {
        value = graph.node(node).operands[0];
    }
    value
}

fn fault(message: Fault) -> Diagnostic {
    Diagnostic::error(code::CHECK, format!("the step cannot be tried: {message}"))
}

fn body(graph: &Graph) -> Result<RegionId, Diagnostic> {
    let function = graph.main().ok_or_else(|| fault("it has no body".into()))?;
    Ok(graph.node(function).regions[0])
}

/// A copy of the step in which every tensor that is quantized is one of its own magnitude, another in each turn of a loop.
pub(crate) fn replaced(
    pair: &Pair<'_>,
    quantizers: &[Quantizer],
    source: &dyn Fn(&Quantizer) -> ValueId,
    looked_at: &[ValueId],
    (run, seed, rows): (Run, u32, usize),
) -> Result<Prepared, Diagnostic> {
    let mut out = Prepared { graph: pair.lowered.graph.clone(), by: HashMap::new(), rows };
    let body = body(&out.graph)?;
    // What a constant scale bounds must stay within the bound: what it was divided from takes its place.
    let bounded = |q: &Quantizer| q.of.is_some_and(|(_, scale)| splat(&out.graph, scale).is_some());
    let own = quantizers.iter().filter(|q| !bounded(q)).map(|q| (q, source(q)));
    let divided = factors(&out.graph, quantizers);
    let divided = quantizers.first().into_iter().flat_map(|q| divided.iter().map(move |f| (q, f.of)));
    let placed: Vec<(Quantizer, ValueId)> =
        own.chain(divided).map(|(q, v)| (*q, unmoved(&out.graph, v))).collect();
    let mut making = Making { rewriter: Rewriter::default(), body, counters: HashMap::new(), run, seed };
    for (i, (q, root)) in placed.into_iter().enumerate() {
        let ty = out.graph.ty(root).as_tensor().filter(|t| t.is_static() && t.elem.is_float()).cloned();
        let Some(ty) = ty.filter(|t| !t.elem.is_fp8()) else { continue };
        if out.by.contains_key(&root) {
            continue;
        }
        // A recomputed tensor has the row of the first, and the same numbers.
        let own = match q.row {
            Some(Row::Fixed(row)) if i < quantizers.len() => row,
            _ => i + (1 << 16),
        };
        let value = making.tensor(&mut out.graph, root, &ty, q.format, own as u32).map_err(fault)?;
        out.by.insert(root, value);
    }
    out.graph.replace_uses(&out.by);
    making.rewriter.apply(&mut out.graph, body);
    let rest: Vec<ValueId> = looked_at.iter().copied().filter(|v| !out.by.contains_key(v)).collect();
    out.hand_on(pair, &rest)?;
    if making.counters.is_empty() {
        only_state(pair, quantizers, &mut out.graph);
    }
    Ok(out)
}

/// Turns that are told apart.
const TURNS: usize = 61;

struct Making {
    rewriter: Rewriter,
    body: RegionId,
    /// How often a loop has turned, an argument of its body.
    counters: HashMap<NodeId, ValueId>,
    run: Run,
    seed: u32,
}

impl Making {
    /// What stands in place of a value: a constant; in loops another one each turn.
    fn tensor(
        &mut self,
        graph: &mut Graph,
        root: ValueId,
        ty: &TensorType,
        format: Format,
        stream: u32,
    ) -> Result<ValueId, Fault> {
        let home = region_of(graph, root)?;
        let mut loops = Vec::new();
        let mut region = home;
        while region != self.body {
            let node = graph.region(region).parent;
            loops.extend(loop_regions(graph, node).map(|_| node));
            region = graph.node(node).parent.ok_or("a value stands nowhere")?;
        }
        let plain = match self.run {
            Run::PlacedInfinity | Run::PlacedNaN => Run::Placed,
            run => run,
        };
        let (run, seed, first) = (self.run, self.seed, Place::First(self.body));
        let value = |run| tensor(ty, run, format, seed, stream);
        let special = self.rewriter.make(graph, first, UNKNOWN, |b| b.constant(&value(run)))?;
        if loops.is_empty() {
            return Ok(special);
        }
        let own = match plain == run {
            true => special,
            false => self.rewriter.make(graph, first, UNKNOWN, |b| b.constant(&value(plain)))?,
        };
        let counters = loops.into_iter().map(|n| self.counter(graph, n)).collect::<Result<Vec<_>, _>>()?;
        let size =
            |i: usize| power(seed ^ 0x33, 600 + stream, i as u32, -3, 3) * (1.0 + unit(seed, 95, i as u32));
        let sizes = Tensor::from_f32(
            TensorType::new([TURNS as i64], ElementType::F32),
            (0..TURNS).map(size).collect(),
        );
        let flags = Tensor::from_bools([TURNS as i64], (0..TURNS as u32).map(|i| unit(seed, 96, i) < 0.4));
        let whole = Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![TURNS as i64]);
        let tables = [sizes, flags, whole];
        let tables = self.rewriter.make(graph, first, UNKNOWN, |b| {
            tables.iter().map(|t| b.constant(t)).collect::<Result<Vec<_>, _>>()
        })?;
        self.rewriter.make(graph, Place::First(home), UNKNOWN, |b| {
            let mut turn = counters[0];
            // Numbers of turns of loops within loops: 7 turns of the inner one are told apart from those of the next.
            for &outer in &counters[1..] {
                for _ in 0..7 {
                    turn = b.op("stablehlo.add", &[turn, outer], vec![])?;
                }
            }
            let turn = b.op("stablehlo.remainder", &[turn, tables[2]], vec![])?;
            let scalar = |b: &mut Builder<'_>, table: ValueId, elem: ElementType| {
                let attrs = vec![("slice_sizes", Attr::ints([1]))];
                let one = b.op("stablehlo.dynamic_slice", &[table, turn], attrs)?;
                b.op_typed("stablehlo.reshape", &[one], vec![], Type::tensor([], elem))
            };
            let size = scalar(b, tables[0], ElementType::F32)?;
            let size = b.op_typed("stablehlo.convert", &[size], vec![], Type::tensor([], ty.elem))?;
            let flag = scalar(b, tables[1], ElementType::I1)?;
            let chosen = b.op("stablehlo.select", &[flag, special, own], vec![])?;
            let attrs = vec![("broadcast_dimensions", Attr::ints([]))];
            let size = b.op_typed("stablehlo.broadcast_in_dim", &[size], attrs, ty.clone().into())?;
            b.op("stablehlo.multiply", &[chosen, size], vec![])
        })
    }

    /// Counts a loop's turns.
    fn counter(&mut self, graph: &mut Graph, node: NodeId) -> Result<ValueId, Fault> {
        if let Some(&known) = self.counters.get(&node) {
            return Ok(known);
        }
        let number = |n: i64| Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![n]);
        let [zero, one] = [0, 1]
            .map(|n| self.rewriter.make(graph, Place::First(self.body), UNKNOWN, |b| b.constant(&number(n))));
        let carried = carry(graph, node, zero?)?;
        let [_, body] = loop_regions(graph, node).ok_or("what counts turns is no loop")?;
        let one = one?;
        let next = self.rewriter.make(graph, Place::Last(body), UNKNOWN, |b| {
            b.op("stablehlo.add", &[carried.arg, one], vec![])
        })?;
        hand_on(graph, node, next)?;
        self.counters.insert(node, carried.arg);
        Ok(carried.arg)
    }
}

/// Nothing is computed but state, and what is looked at on the way.
fn only_state(pair: &Pair<'_>, quantizers: &[Quantizer], graph: &mut Graph) {
    let body = graph.main().map(|f| graph.node(f).regions[0]);
    let Some(end) = body.and_then(|b| graph.terminator(b)) else { return };
    let mut seen: Vec<ValueId> = quantizers.iter().map(|q| graph.node(q.node).results[0]).collect();
    let mut returned = graph.node(end).operands.clone();
    if let Some(&any) = pair.lowered.args.first() {
        let other = |v: &&mut ValueId| !seen.contains(v);
        returned.iter_mut().take(pair.base.results.len()).filter(other).for_each(|v| *v = any);
    }
    seen.extend(factors(graph, quantizers).iter().map(|f| f.scales));
    seen.extend(quantizers.iter().filter_map(|q| q.of).map(|(_, scale)| scale));
    // What several devices run is returned by them only.
    seen.retain(|&v| region_of(graph, v).ok() == body);
    graph.node_mut(end).operands = returned.into_iter().chain(seen).collect();
    // What it leaves is run, not verified: the return has more than the function says.
    let _ = (crate::rewrite::canonicalize::PASS.run)(&mut crate::pass::PassCx::new(graph), &vec![]);
}

fn tensor(ty: &TensorType, run: Run, format: Format, seed: u32, stream: u32) -> Tensor {
    let n = ty.elements().unwrap_or(0) as u32;
    let size = power(seed ^ 0x51, 99, stream, -6, 6) * (1.0 + unit(seed, 98, stream));
    let special = (unit(seed, 97, stream) * n as f32) as u32;
    let value = |i: u32| {
        let x = f64::from(size * (2.0 * unit(seed, 200 + stream, i) - 1.0));
        // Where codes are few.
        let bits = |v: f32| (v / format.max_finite()).log2() as i32;
        let small = power(seed, 400 + stream, i, bits(format.min_subnormal()) - 1, bits(format.min_normal()));
        match run {
            Run::PlacedZero => 0.0,
            Run::PlacedInfinity if i == special => f64::INFINITY.copysign(x),
            Run::PlacedNaN if i == special => f64::NAN,
            Run::PlacedSmall if i != special => x * f64::from(small),
            _ => x,
        }
    };
    Tensor::from_f64s(ty.clone(), (0..n).map(value).collect())
}
