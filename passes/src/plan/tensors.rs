//! Which operands of products are one tensor, how each tensor is quantized, and where its scales stand in the state: decided once.
//!
//! Operands are one tensor when they are equal by number, the movement in front of them left out; in loops, when they are equal at
//! each position. What smoothing makes of a tensor is a tensor of its own. A tensor that several products take in one format is
//! quantized with one scale; in two formats it has two rows, and one largest magnitude.

use std::collections::HashMap;

use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Def, Graph, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::types::TensorType;
use fp8c_quant::{Grain, Measure, Quantization, Side};

use super::exchanged::{Exchanged, Takes, Why};
use super::loops::{Turns, loops_around};
use super::tensor::{ScaleSource, TensorPlan};
use super::weight_cache::{Candidates, WeightCache, choose};
use super::{OperandRole, Plan};
use crate::plan::factors::{contracted_with, dims_after, movement, permutation};
use crate::plan::recipe::{Recipe, Rounding, Timing};
use crate::raise::flow::Flow;
use crate::raise::frames::entering;
use crate::raise::{Dot, Raised, value_name};
use crate::report::ids::dot_id;
use crate::report::manifest;

/// All tensors of FP8 products.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Tensors {
    /// In the order of first use.
    pub all: Vec<TensorPlan>,
    /// For each product in FP8 the tensors that its operands are.
    pub operands: HashMap<usize, [usize; 2]>,
    /// Number of rows of the state.
    pub rows: usize,
    /// How many of them, the first, have a history.
    pub delayed: usize,
    /// Weights whose codes are state.
    pub cache: WeightCache,
}

impl Tensors {
    /// Tensors with rows in the state, with the first row, in the order of rows.
    pub fn in_state(&self) -> Vec<(usize, &TensorPlan)> {
        let mut out: Vec<_> = self.all.iter().filter_map(|t| Some((t.source.row()?, t))).collect();
        out.sort_by_key(|&(row, _)| row);
        out
    }

    /// Recipes with the delayed rows that they make, which lie together.
    pub fn runs(&self) -> Vec<(usize, std::ops::Range<usize>)> {
        let mut out: Vec<(usize, std::ops::Range<usize>)> = Vec::new();
        for (row, t) in self.in_state().into_iter().filter(|&(row, _)| row < self.delayed) {
            match out.last_mut() {
                Some((recipe, rows)) if *recipe == t.recipe => rows.end = row + t.rows,
                _ => out.push((t.recipe, row..row + t.rows)),
            }
        }
        out
    }

    /// The rows as the manifest lists them.
    pub fn listed(&self, graph: &Graph, raised: &Raised, recipes: &[Recipe]) -> Vec<manifest::Tensor> {
        let listed = |(row, t): (usize, &TensorPlan)| manifest::Tensor {
            row,
            name: t.name.clone(),
            role: t.role.name().into(),
            format: t.how.format.name().into(),
            max: f64::from(t.how.format.max_finite()),
            granularity: "tensor".into(),
            layers: t.rows as i64,
            products: t.products.iter().map(|&i| dot_id(i)).collect(),
            scaling: Some(manifest::RowScaling::of(&recipes[t.recipe].scaling, t.role, t.source))
                .filter(|own| *own != manifest::RowScaling::by_recipe(&recipes[0].scaling, t.role)),
            place: t.stored.map(|input| place(graph, raised, input, row)),
        };
        self.in_state().into_iter().map(listed).collect()
    }
}

/// Where the codes of a stored weight are, and its scale.
fn place(graph: &Graph, raised: &Raised, input: usize, row: usize) -> manifest::Place {
    let elements = graph.ty(raised.args[input]).as_tensor().and_then(TensorType::elements);
    let group = elements.map_or(0, |n| n as i64);
    manifest::Place { input, start: row as i64, count: 1, group, remainder: None }
}

/// The tensor that a value is: back through transpositions and reshapes, from what devices gather to this one's part where codes are
/// exchanged, from what a manual computation takes as codes to where an earlier one made it, and out of loops that only hand it on.
fn tensor_of(graph: &Graph, exchanged: &Exchanged, mut value: ValueId) -> ValueId {
    while let Some(from) = one_back(graph, exchanged, value) {
        let wide = graph.def_node(value).filter(|&n| graph.node(n).has(Traits::COLLECTIVE));
        if wide.is_some_and(|n| !exchanged.gathers.contains(&n)) {
            break;
        }
        value = from;
    }
    value
}

/// What devices exchange as codes.
pub(super) fn exchanged(graph: &Graph, raised: &Raised, plan: &Plan) -> Exchanged {
    // What is clipped off is taken from the wide tensor.
    if plan.recipes.iter().any(|r| r.scaling.keep_remainder) {
        return Exchanged::default();
    }
    super::exchanged::exchanged(graph, takes(graph, raised, plan))
}

fn takes(graph: &Graph, raised: &Raised, plan: &Plan) -> Takes {
    let smoothed = smoothed_operands(graph, raised, plan);
    let all = raised.dots.iter().zip(&plan.decisions).enumerate();
    let takes = all.filter(|(_, (_, d))| d.formats.is_some()).map(|(at, (dot, decision))| {
        let recipe = &plan.recipes[decision.recipe];
        // What takes factors as it is put together is scaled behind the exchange.
        let whole = |side| match grain_of(graph, recipe, dot, side) {
            _ if smoothed.get(&(at, side)).is_some_and(|s| !s.own) => Err(Why::Factors),
            Grain::Tensor => Ok(()),
            _ => Err(Why::Grain),
        };
        (dot.node, [0, 1].map(whole))
    });
    takes.collect()
}

/// One step on that way.
pub(crate) fn one_back(graph: &Graph, exchanged: &Exchanged, value: ValueId) -> Option<ValueId> {
    let moved = movement(graph, value).map(|(_, from)| from);
    let handed = || exchanged.handed.get(&value).and_then(|h| h.value(graph));
    moved.or_else(|| gathered(graph, value)).or_else(|| entering(graph, value)).or_else(handed)
}

/// This device's part of what devices put together: its codes are what they exchange.
fn gathered(graph: &Graph, value: ValueId) -> Option<ValueId> {
    let node = graph.def_node(value).filter(|&n| graph.name(n) == "stablehlo.all_gather")?;
    let same = graph.result_index(value);
    graph.node(node).operands.get(same).copied().filter(|_| graph.node(node).results.len() == 1)
}

/// Back from an operand as long as its grain can be told of what it was.
pub(crate) fn source_of(
    graph: &Graph,
    exchanged: &Exchanged,
    operand: ValueId,
    grain: Grain,
) -> (ValueId, Grain) {
    let (mut value, mut grain) = (operand, grain);
    if grain == Grain::Tensor {
        return (tensor_of(graph, exchanged, value), grain);
    }
    loop {
        let before = match movement(graph, value) {
            Some((_, from)) => moved_grain(graph, value, from, &grain),
            None => entering(graph, value).map(|from| (from, grain.clone())),
        };
        match before {
            Some(found) => (value, grain) = found,
            None => return (value, grain),
        }
    }
}

/// The tensor before a movement, and its grain.
fn moved_grain(graph: &Graph, to: ValueId, from: ValueId, grain: &Grain) -> Option<(ValueId, Grain)> {
    let shape = |v| graph.ty(v).as_tensor().map(|t| t.shape.as_slice());
    let node = graph.def_node(to)?;
    let grain = match permutation(graph, node) {
        Some(permutation) => grain.untransposed(&permutation),
        None => grain.reshaped(shape(to)?, shape(from)?)?,
    };
    Some((from, grain))
}

/// What one scale covers of an operand.
pub(crate) fn grain_of(graph: &Graph, recipe: &Recipe, dot: &Dot, side: usize) -> Grain {
    let shape = graph.ty(graph.node(dot.node).operands[side]).as_tensor().map_or(&[][..], |t| &t.shape);
    let dims = &dot.dims;
    let [batch, contracted] =
        if side == 0 { [&dims.lhs_batch, &dims.lhs_contract] } else { [&dims.rhs_batch, &dims.rhs_contract] };
    recipe.scaling.granularity.of(OperandRole::of(dot, side)).grain(Side { shape, batch, contracted })
}

/// Why the scales of both operands do not go together.
pub(super) fn unfit(graph: &Graph, recipe: &Recipe, dot: &Dot) -> Option<String> {
    let types = graph.node(dot.node).operands[..2].iter().filter_map(|&v| graph.ty(v).as_tensor());
    let shapes: Vec<&[i64]> = types.map(|t| t.shape.as_slice()).collect();
    let grains = [0, 1].map(|side| grain_of(graph, recipe, dot, side));
    let alike = grains == [Grain::Tensor, Grain::Tensor];
    if dot.dims.ragged.is_some() && (!alike || recipe.scaling.keep_remainder) {
        return Some("a ragged product takes one scale a tensor, and nothing beside the codes".into());
    }
    if alike {
        return None;
    }
    let &[lhs, rhs] = &shapes[..] else { return Some("an operand is no tensor".into()) };
    if lhs.iter().chain(rhs).any(|&n| n < 0) {
        return Some("scales of rows and blocks need sizes that are known".into());
    }
    for (&l, &r) in dot.dims.lhs_contract.iter().zip(&dot.dims.rhs_contract) {
        let block = |i: usize, shape: &[i64], d: usize| {
            let cut = !grains[i].whole(shape, d);
            grains[i].blocks().filter(|_| cut).map(|b| b[d])
        };
        if let (Some(a), Some(b)) = (block(0, lhs, l), block(1, rhs, r))
            && a != b
        {
            return Some(format!(
                "the recipe {} cuts what is summed over into blocks of {a} on one side and {b} on the other",
                recipe.name
            ));
        }
    }
    None
}

/// What an operand is, in numbers: equal for equal tensors.
type Key = (u32, Option<usize>, Vec<i64>, Measure);

/// Finds the tensors of all products that go to FP8.
pub(crate) fn plan_tensors(
    flow: &Flow<'_>,
    raised: &Raised,
    plan: &Plan,
    loops: &HashMap<NodeId, Turns>,
) -> Tensors {
    let graph = flow.graph;
    let smoothed = smoothed_operands(graph, raised, plan);
    let mut out = Tensors::default();
    let mut measured: HashMap<Key, usize> = HashMap::new();
    let mut known: HashMap<Known, usize> = HashMap::new();
    let mut names: HashMap<String, usize> = HashMap::new();
    let (mut sources, mut scaled_weights) = (HashMap::<usize, Vec<ValueId>>::new(), vec![]);
    for (at, (dot, decision)) in raised.dots.iter().zip(&plan.decisions).enumerate() {
        let Some(formats) = decision.formats else { continue };
        let mut operands = [0; 2];
        let recipe = &plan.recipes[decision.recipe];
        let scaling = &recipe.scaling;
        for (side, format) in formats.into_iter().enumerate() {
            let role = OperandRole::of(dot, side);
            let operand = graph.node(dot.node).operands[side];
            let smoothing = smoothed.get(&(at, side)).copied();
            let grain = grain_of(graph, recipe, dot, side);
            // A factor lies along the operand as the product takes it, unless it is the activation's own.
            let own = smoothing.is_none_or(|s| s.own);
            let (value, grain) =
                if own { source_of(graph, &plan.exchanged, operand, grain) } else { (operand, grain) };
            // What takes the factors of an activation differs by turn where the activation does.
            let scaled = smoothing.is_some_and(|s| s.scaled);
            let turns = if scaled { around(flow, loops, dot.node) } else { turns_of(flow, loops, value) };
            let trips: Vec<i64> = turns.iter().map(|n| loops[n].trips).collect();
            let measure = scaling.measure.of(role);
            let key = (flow.tensor_number(value), smoothing.map(|s| s.activation), trips.clone(), measure);
            let next = measured.len();
            let measured = *measured.entry(key).or_insert(next);
            let stored = plan.stored_operand(raised, at, side);
            let bound = smoothing.filter(|_| stored.is_none() && !plan.has_earlier_factors(at, side));
            let timing = if stored.is_some() { Timing::Delayed } else { scaling.timing.of(role) };
            let source = match bound {
                // A weight that factors were moved to grows as soon as an outlier appears: a delayed scale would clamp it.
                Some(s) if s.scaled && role == OperandRole::Weight => ScaleSource::Current,
                Some(s) if s.bounded && grain == Grain::Tensor => ScaleSource::Bound(1.0),
                _ => match timing {
                    Timing::Delayed => ScaleSource::Delayed(0),
                    Timing::Static => ScaleSource::Static(0),
                    Timing::Current => ScaleSource::Current,
                },
            };
            let how = Quantization {
                format,
                grain,
                pow2: scaling.pow2,
                fit: scaling.fit,
                margin: scaling.margin,
                measure: scaling.measure.of(role),
                stochastic: scaling.rounding.of(role) == Rounding::Stochastic,
            };
            let made = plan.rows_like(decision.recipe);
            let in_state = source.row().map(|_| (made, source == ScaleSource::Delayed(0)));
            let key = Known { measured, how: how.clone(), in_state };
            let tensor = known.get(&key).copied();
            let number = tensor.unwrap_or(out.all.len());
            sources.entry(number).or_default().push(value);
            scaled_weights.extend(scaled.then_some(number));
            if let Some(tensor) = tensor {
                out.all[tensor].products.push(at);
                operands[side] = tensor;
                continue;
            }
            let rows = trips.iter().product::<i64>().max(1) as usize;
            let mut name = String::new();
            if source.row().is_some() {
                name = unique(&mut names, row_name(graph, raised, dot, role));
            }
            operands[side] = out.all.len();
            known.insert(key, out.all.len());
            let (products, recipe) = (vec![at], made);
            out.all.push(TensorPlan {
                measured,
                role,
                how,
                recipe,
                source,
                name,
                products,
                turns,
                rows,
                stored,
            });
        }
        out.operands.insert(at, operands);
    }
    let all = Candidates { tensors: &mut out.all, sources: &sources, scaled: &scaled_weights };
    let of: Vec<usize> = plan.decisions.iter().map(|d| d.recipe).collect();
    out.cache = choose(flow, raised, (&plan.recipes, &of), all);
    out.place_rows(plan.recipes.len());
    out
}

/// Tensors that are equal in all of this are one.
#[derive(PartialEq, Eq, Hash)]
struct Known {
    measured: usize,
    how: Quantization,
    /// Of a scale in the state: how its row is made, and whether it has a history.
    in_state: Option<(usize, bool)>,
}

impl Tensors {
    /// Gives rows to tensors: first to delayed ones, those of one recipe together and weights in front whose codes are state, then to
    /// static ones.
    fn place_rows(&mut self, recipes: usize) {
        for (recipe, first) in (0..recipes).flat_map(|r| [(r, true), (r, false)]) {
            let cache = &self.cache;
            let own = |(i, t): &(usize, &mut TensorPlan)| t.recipe == recipe && cache.holds(*i) == first;
            for (_, tensor) in self.all.iter_mut().enumerate().filter(own) {
                if let ScaleSource::Delayed(row) = &mut tensor.source {
                    *row = self.rows;
                    self.rows += tensor.rows;
                }
            }
        }
        self.delayed = self.rows;
        for tensor in &mut self.all {
            if let ScaleSource::Static(row) = &mut tensor.source {
                *row = self.rows;
                self.rows += tensor.rows;
            }
        }
        self.cache.sort(&self.all);
    }
}

impl Plan {
    /// The scale that a recipe's calibration asks for; nothing where there is none at all.
    pub(crate) fn calibrated(&self, tensor: &TensorPlan) -> Result<Option<f32>, Fault> {
        let scaling = &self.recipes[tensor.recipe].scaling;
        if scaling.calibration.is_empty() || !matches!(tensor.source, ScaleSource::Static(_)) {
            return Ok(None);
        }
        match scaling.calibration.get(&tensor.name) {
            Some(&amax) => Ok(Some(tensor.how.scale(amax))),
            None => Err(Fault::new(format!(
                "the calibration of the recipe {} has no tensor {}: it is of another step, or of other products",
                self.recipes[tensor.recipe].name, tensor.name
            ))),
        }
    }

    /// Scales before anything was seen: one, but for what a calibration says.
    pub(crate) fn unseen_scales(&self) -> Result<Vec<f32>, Fault> {
        let mut out = vec![1.0; self.tensors.rows];
        for (row, tensor) in self.tensors.in_state() {
            if let Some(scale) = self.calibrated(tensor)? {
                out[row..row + tensor.rows].fill(scale);
            }
        }
        Ok(out)
    }

    /// The first recipe whose delayed scales are made as those of `recipe`.
    fn rows_like(&self, recipe: usize) -> usize {
        let made = |r: &Recipe| {
            let s = &r.scaling;
            (s.history, s.margin, s.pow2, s.fit, s.interval)
        };
        let own = made(&self.recipes[recipe]);
        self.recipes.iter().position(|r| made(r) == own).unwrap_or(recipe)
    }
}

/// The loops over layers that a tensor is made in.
fn turns_of(flow: &Flow<'_>, loops: &HashMap<NodeId, Turns>, source: ValueId) -> Vec<NodeId> {
    let region = match flow.graph.value(source).def {
        Def::Result(node, _) => return around(flow, loops, node),
        Def::Arg(region, _) => region,
    };
    let parent = flow.graph.region(region).parent;
    let mut out = if region == flow.body { vec![] } else { around(flow, loops, parent) };
    out.extend(loops.get(&parent).filter(|l| l.layers).map(|_| parent));
    out
}

fn around(flow: &Flow<'_>, loops: &HashMap<NodeId, Turns>, node: NodeId) -> Vec<NodeId> {
    let all = loops_around(flow, node).unwrap_or_default();
    all.into_iter().filter(|n| loops.get(n).is_some_and(|l| l.layers)).collect()
}

/// What smoothing does to an operand.
#[derive(Clone, Copy)]
pub(super) struct Smoothed {
    /// Which of the smoothed activations.
    activation: usize,
    /// The factor is applied to the tensor, not to what movement makes of it.
    pub(super) own: bool,
    /// It takes factors.
    scaled: bool,
    /// Its factors are made of it.
    bounded: bool,
}

/// Operands that smoothing changes, by product and side.
pub(super) fn smoothed_operands(
    graph: &Graph,
    raised: &Raised,
    plan: &Plan,
) -> HashMap<(usize, usize), Smoothed> {
    let mut out = HashMap::new();
    for (activation, how) in plan.smoothed.iter().enumerate() {
        let bounded = how.timing == Timing::Current && how.bounds();
        for &(dot, side) in &how.uses {
            out.insert((dot, side), Smoothed { activation, own: true, scaled: false, bounded });
            let operand = graph.node(raised.dots[dot].node).operands[side];
            let along = dims_after(graph, operand, &how.along).unwrap_or_default();
            if contracted_with(&raised.dots[dot].dims, side, &along).is_some() {
                let own = how.shares_gradient();
                let other = Smoothed { activation, own, scaled: true, bounded: false };
                out.entry((dot, 1 - side)).or_insert(other);
            }
        }
        for gradient in &how.gradients {
            let other = Smoothed { activation, own: true, scaled: true, bounded: false };
            out.insert((gradient.dot, gradient.side), other);
        }
    }
    out
}

fn unique(names: &mut HashMap<String, usize>, name: String) -> String {
    let seen = names.entry(name.clone()).or_default();
    *seen += 1;
    if *seen > 1 { format!("{name}.{seen}") } else { name }
}

fn row_name(graph: &Graph, raised: &Raised, dot: &Dot, role: OperandRole) -> String {
    let base = match dot.weight {
        Some(weight) => value_name(graph, raised.args[weight]),
        None => {
            let result = graph.node(dot.node).results[0];
            let name = graph.value(result).name.as_ref();
            name.map_or_else(|| format!("dot{}", dot.node.0), |n| format!("%{n}"))
        }
    };
    match role {
        OperandRole::Weight => base,
        _ => format!("{base}.{}", role.name()),
    }
}
