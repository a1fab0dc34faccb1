//! Weights whose codes are state: made where the step updates the weight, so that the next step reads no wide weight.
//!
//! A step makes codes of a weight at its beginning, from the weight and a scale that the state holds (or from its largest magnitude).
//! All of these are known when the step before ends. So that part of a step may as well be the end of the step before: the same
//! numbers, made while the new weight is at hand. Chosen here: for which weights, and why not for the others.

use std::collections::HashMap;

use fp8c_ir::Move;
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, ValueId};
use fp8c_ir::types::ElementType;
use fp8c_quant::Grain;

use super::devices::groups;
use super::recipe::{OperandRole, Recipe, StateFormat};
use super::tensor::{ScaleSource, TensorPlan};
use crate::raise::flow::Flow;
use crate::raise::frames::{Affine, entering, loop_regions, start};
use crate::raise::{Kind, Raised, Role, value_name};

/// A weight whose codes are state.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cached {
    /// Which of the planned tensors.
    pub tensor: usize,
    /// The argument that holds the weight.
    pub input: usize,
    /// The result that is its next value; none of a weight that is not trained.
    pub output: Option<usize>,
    /// The type that it is quantized from.
    pub elem: ElementType,
    /// Its place among the packed magnitudes; none of a scale that stays.
    pub amax: Option<usize>,
    /// How many weights are stacked along the first dimension, each with a scale: one for each turn of a loop.
    pub layers: i64,
}

/// What one scale covers of a stack.
pub(crate) fn blocks(shape: &[i64]) -> Vec<i64> {
    std::iter::once(1).chain(shape.iter().skip(1).copied()).collect()
}

/// The shape of the scales of a weight with so many dimensions: one number, or one for each of a stack.
pub(crate) fn scales_shape(layers: i64, rank: usize) -> Vec<i64> {
    let along = if layers > 1 { rank } else { 0 };
    (0..along).map(|d| if d == 0 { layers } else { 1 }).collect()
}

/// All of them.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct WeightCache {
    /// In the order of their arrays.
    pub cached: Vec<Cached>,
    /// Weights that a recipe would have had so: the argument, where it is known, the name, and why not.
    pub kept: Vec<(Option<usize>, String, String)>,
}

impl WeightCache {
    /// How many magnitudes are state.
    pub fn magnitudes(&self) -> usize {
        self.cached.iter().filter(|c| c.amax.is_some()).map(|c| c.layers as usize).sum()
    }

    /// A tensor is among them.
    pub(super) fn holds(&self, tensor: usize) -> bool {
        self.cached.iter().any(|c| c.tensor == tensor)
    }

    /// In the order of their arrays: those with rows first, as their rows lie.
    pub(super) fn sort(&mut self, tensors: &[TensorPlan]) {
        self.cached.sort_by_key(|c| tensors[c.tensor].source.row().map_or((1, c.tensor), |row| (0, row)));
        let mut next = 0;
        for cached in &mut self.cached {
            let stays = matches!(tensors[cached.tensor].source, ScaleSource::Static(_));
            cached.amax = (!stays).then_some(next);
            next += if stays { 0 } else { cached.layers as usize };
        }
    }
}

/// An argument, and the types of what is made of it by movement and conversion alone.
pub(crate) struct Traced {
    /// The argument's value.
    pub(crate) arg: ValueId,
    /// Transpositions and reshapes on the way, the last first.
    pub(crate) moves: Vec<NodeId>,
    /// Types on the way, the last first, each once where it changes.
    pub(crate) elems: Vec<ElementType>,
    /// What a turn cuts out of a stack, and how many moves are behind it.
    pub(crate) slice: Option<(NodeId, usize)>,
}

/// Follows a value back to an argument of a function with that body, out of loops that only hand it on.
pub(crate) fn trace(graph: &Graph, body: RegionId, mut value: ValueId) -> Option<Traced> {
    let (mut moves, mut elems, mut slice) = (vec![], vec![], None);
    loop {
        let elem = graph.ty(value).as_tensor().filter(|t| t.is_static())?.elem;
        if elems.last() != Some(&elem) {
            elems.push(elem);
        }
        let node = match graph.value(value).def {
            Def::Arg(region, _) if region == body => return Some(Traced { arg: value, moves, elems, slice }),
            Def::Arg(..) => {
                value = entering(graph, value)?;
                continue;
            }
            Def::Result(node, _) => node,
        };
        let data = graph.node(node);
        let barrier = data.name() == "stablehlo.optimization_barrier";
        if data.is_layout() {
            moves.push(node);
        } else if data.is(Move::DynamicSlice) && slice.is_none() {
            slice = Some((node, moves.len()));
        } else if data.name() != "stablehlo.convert" && !barrier {
            return None;
        }
        value = *data.operands.get(if barrier { graph.result_index(value) } else { 0 })?;
    }
}

impl Traced {
    /// The type that it is quantized from: at most one conversion leads there, between floats.
    fn quantized_from(&self) -> Option<ElementType> {
        (self.elems.len() <= 2 && self.elems.iter().all(|e| e.is_float())).then(|| self.elems[0])
    }
}

/// What is to be looked at: the tensors, for each what its products take, and those that factors are moved to.
pub(super) struct Candidates<'c> {
    pub(super) tensors: &'c mut [TensorPlan],
    pub(super) sources: &'c HashMap<usize, Vec<ValueId>>,
    pub(super) scaled: &'c [usize],
}

/// Recipes, and which one each product has.
type Recipes<'r> = (&'r [Recipe], &'r [usize]);

/// Chooses the weights. A weight that is not trained gets a scale that stays.
pub(super) fn choose(
    flow: &Flow<'_>,
    raised: &Raised,
    (recipes, of): Recipes<'_>,
    all: Candidates<'_>,
) -> WeightCache {
    let mut out = WeightCache::default();
    let graph = flow.graph;
    let Candidates { tensors, sources, scaled } = all;
    let wanted = |t: &TensorPlan| {
        let mut by = t.products.iter().map(|&p| recipes[of[p]].scaling.weight_cache);
        t.role == OperandRole::Weight && t.stored.is_none() && by.any(|wanted| wanted)
    };
    for (i, tensor) in tensors.iter_mut().enumerate() {
        if !wanted(tensor) {
            continue;
        }
        let of = match scaled.contains(&i) {
            true => Err("it takes the factors of an activation, which each step makes anew".into()),
            false => cached(flow, raised, (recipes, of), tensor, sources.get(&i).map_or(&[], |s| &s[..])),
        };
        match of {
            Ok((input, output, elem)) => {
                if output.is_none() && tensor.source == ScaleSource::Delayed(0) {
                    tensor.source = ScaleSource::Static(0);
                }
                let layers = tensor.rows as i64;
                out.cached.push(Cached { tensor: i, input, output, elem, amax: None, layers });
            }
            Err(why) => {
                let input = raised.dots[tensor.products[0]].weight;
                let name = input.map_or(tensor.name.clone(), |w| value_name(graph, raised.args[w]));
                out.kept.push((input, name, why));
            }
        }
    }
    out
}

/// The argument that a tensor is, the result that is its next value, and the type that it is quantized from; or why there is none.
fn cached(
    flow: &Flow<'_>,
    raised: &Raised,
    (all, of): Recipes<'_>,
    tensor: &TensorPlan,
    sources: &[ValueId],
) -> Result<(usize, Option<usize>, ElementType), String> {
    let graph = flow.graph;
    let body = graph.node(raised.function).regions[0];
    let recipes = || tensor.products.iter().map(|&p| &all[of[p]].scaling);
    let fault = if !recipes().all(|s| s.weight_cache) {
        "another product takes it under a recipe without scaling.weight_cache"
    } else if tensor.how.grain != Grain::Tensor {
        "its scales are of rows or blocks, not of the tensor"
    } else if tensor.how.stochastic {
        "its codes are rounded stochastically"
    } else if !tensor.how.measure.is_max() || recipes().any(|s| s.keep_remainder) {
        "its scale is not fitted to its largest magnitude"
    } else if recipes().any(|s| s.interval > 1) {
        "its scale is made anew only once in so many steps"
    } else if !tensor.turns.is_empty() && tensor.source == ScaleSource::Current {
        "each turn of a loop makes a scale of its own magnitude"
    } else if !matches!(groups(graph, body, body), Ok(None)) {
        "devices exchange values by themselves, so what one of them holds need not be the whole"
    } else {
        ""
    };
    if !fault.is_empty() {
        return Err(fault.into());
    }
    let mut found = None;
    for &source in sources {
        let traced = trace(graph, body, source);
        let own = traced.as_ref().and_then(|t| Some((t.arg, t.quantized_from()?)));
        let own = own.ok_or("it is no argument of the step, moved and converted once at most")?;
        if traced.is_some_and(|t| !by_turn(flow, tensor, &t)) {
            return Err("it is cut out of an argument in another way than one a turn of a loop".into());
        }
        if *found.get_or_insert(own) != own {
            return Err("its products take it through different types".into());
        }
    }
    let (arg, elem) = found.ok_or("no product takes it")?;
    let input = raised.args.iter().position(|&a| a == arg).ok_or("it is no argument of the step")?;
    let optimizer = &all[0].optimizer;
    let pair = raised.state.iter().find(|p| p.input == input);
    let gradient = raised.dots.iter().any(|d| d.role == Role::Wgrad && d.weight == Some(input));
    let narrowed = match pair.map(|p| p.kind) {
        Some(Kind::Parameter) => optimizer.parameter,
        Some(Kind::Master) => optimizer.master,
        Some(Kind::FirstMoment | Kind::SecondMoment) => return Err("it is a moment of the optimizer".into()),
        Some(_) => StateFormat::Keep,
        None if gradient => return Err("the step makes its gradient and leaves the update to others".into()),
        None if raised.frozen.contains(&input) => StateFormat::Keep,
        None => return Err("no result is known to be its next value".into()),
    };
    if narrowed != StateFormat::Keep {
        return Err("the recipe's optimizer stores it in another type than the step has".into());
    }
    Ok((input, pair.map(|p| p.output), elem))
}

/// A turn of the one loop over layers cuts its own part out of a stack, all of which have one; or nothing is cut out.
fn by_turn(flow: &Flow<'_>, tensor: &TensorPlan, traced: &Traced) -> bool {
    let (node, moved) = match (traced.slice, &tensor.turns[..]) {
        (None, []) => return true,
        (Some((node, moved)), [_]) => (node, moved),
        _ => return false,
    };
    let graph = flow.graph;
    let data = graph.node(node);
    let shape = |v: ValueId| graph.ty(v).as_tensor().map(|t| t.shape.clone()).unwrap_or_default();
    let (whole, part) = (shape(data.operands[0]), shape(data.results[0]));
    // The backward pass has a loop of its own.
    let around = data.parent.map(|r| graph.region(r).parent);
    let Some(frame) = around.and_then(|n| flow.frame(n)) else { return false };
    let own = data.parent == loop_regions(graph, frame.node).map(|[_, body]| body);
    let mut starts = data.operands[1..].iter().map(|&v| start(graph, frame, v));
    let mut wanted = std::iter::once(Affine { scale: 1, offset: 0 })
        .chain(std::iter::repeat(Affine { scale: 0, offset: 0 }));
    let placed = starts.all(|s| s == wanted.next());
    // What stands between the argument and the loop leaves the stack as it lies.
    let plain = moved == traced.moves.len() && part == blocks(&whole);
    own && placed && plain && frame.trips > 1 && whole[0] == frame.trips && tensor.rows as i64 == frame.trips
}
