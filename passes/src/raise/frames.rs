//! Loops whose turns are known: how often they run, what each whole number in them is at each turn, what they stack.
//!
//! The whole numbers of a loop are followed turn by turn, so it does not matter how a counter is spelled (up, down, `L - 1 - i`, wrapped
//! by a select, with captured bounds). Turns are then named by *position*: the place in the stacks that a turn reads and writes. A
//! forward loop that reads layer `i` and a backward loop that reads layer `L - 1 - i` meet the same layer at the same position, and a
//! value of one is a value of the other when both are computed alike at the same position.

use std::collections::HashMap;

use fp8c_ir::Move;
use fp8c_ir::Tensor;
use fp8c_ir::graph::{Def, Graph, NodeId, RegionId, ValueId};
use fp8c_ir::interp::eval_node;
use fp8c_ir::registry::Traits;

/// `scale * position + offset`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Affine {
    /// Change from one position to the next.
    pub scale: i64,
    /// Value at position 0.
    pub offset: i64,
}

/// What a turn writes into a stack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Store {
    /// What is written.
    pub value: ValueId,
    /// Its sizes as the stack has them: a scatter leaves out the dimension that it counts along.
    pub shape: Vec<i64>,
    /// Where it starts, one number a dimension.
    pub starts: Vec<Affine>,
}

/// A loop that runs a known number of times.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LoopFrame {
    /// The loop.
    pub node: NodeId,
    /// Number of turns, at least one.
    pub trips: i64,
    /// A carried whole number that tells the position, unless there is one turn only.
    pub counter: Option<usize>,
    /// Whole numbers of the body by position.
    index: HashMap<ValueId, Affine>,
    /// Carried values that are stacks, each place of them written once: what is written, by carried index.
    stores: HashMap<usize, Vec<Store>>,
}

impl LoopFrame {
    /// A whole number of the body, by position.
    pub fn index(&self, value: ValueId) -> Option<Affine> {
        self.index.get(&value).copied()
    }

    /// All whole numbers of the body, by position.
    pub fn indices(&self) -> impl Iterator<Item = (ValueId, Affine)> {
        self.index.iter().map(|(&v, &affine)| (v, affine))
    }

    /// What the turns write into a carried stack.
    pub fn stores(&self, carried: usize) -> &[Store] {
        self.stores.get(&carried).map_or(&[], Vec::as_slice)
    }

    /// All that the turns write into stacks.
    pub fn all_stores(&self) -> impl Iterator<Item = &Store> {
        self.stores.values().flatten()
    }
}

/// The condition and the body of a loop.
pub fn loop_regions(graph: &Graph, node: NodeId) -> Option<[RegionId; 2]> {
    let data = graph.node(node);
    let regions = <[RegionId; 2]>::try_from(data.regions.as_slice()).ok()?;
    (data.name() == "stablehlo.while").then_some(regions)
}

/// How many loops a node stands in.
pub(crate) fn depth(graph: &Graph, node: NodeId) -> usize {
    let around = graph.node(node).parent.into_iter().flat_map(|r| graph.around(r));
    around.filter(|&n| loop_regions(graph, n).is_some()).count()
}

/// What a region returns.
pub fn returned(graph: &Graph, region: RegionId) -> &[ValueId] {
    graph.terminator(region).map_or(&[], |end| graph.node(end).operands.as_slice())
}

/// The initial value of what a loop carries unchanged.
pub fn invariant(graph: &Graph, node: NodeId, carried: usize) -> Option<ValueId> {
    let [_, body] = loop_regions(graph, node)?;
    let same = returned(graph, body).get(carried)? == graph.region(body).args.get(carried)?;
    graph.node(node).operands.get(carried).copied().filter(|_| same)
}

/// Turns times whole numbers that are followed at most.
const MOST_NUMBERS: usize = 1 << 19;

/// Finds out about a loop; `root` leads from a value back to what it moves.
pub fn loop_frame(graph: &Graph, node: NodeId, root: &dyn Fn(ValueId) -> ValueId) -> Option<LoopFrame> {
    let [_, body] = loop_regions(graph, node)?;
    let numbers = follow(graph, node, root)?;
    let trips = numbers.trips;
    let mut index: HashMap<ValueId, Affine> =
        numbers.values.iter().filter_map(|(&v, all)| Some((v, by_turn(all)?))).collect();
    if backwards(graph, body, &index) {
        for affine in index.values_mut() {
            *affine = Affine { scale: -affine.scale, offset: affine.offset + affine.scale * (trips - 1) };
        }
    }
    let args = &graph.region(body).args;
    let counts = |v: &ValueId| index.get(v).is_some_and(|a| a.scale != 0);
    let counter = args.iter().position(counts);
    if counter.is_none() && trips > 1 {
        return None;
    }
    let mut frame = LoopFrame { node, trips, counter, index, stores: HashMap::new() };
    for carried in 0..args.len() {
        if let Some(stores) = stores(graph, &frame, body, carried) {
            frame.stores.insert(carried, stores);
        }
    }
    Some(frame)
}

/// The whole numbers of a loop, turn by turn.
struct Numbers {
    trips: i64,
    values: HashMap<ValueId, Vec<i64>>,
}

fn follow(graph: &Graph, node: NodeId, root: &dyn Fn(ValueId) -> ValueId) -> Option<Numbers> {
    let [cond, body] = loop_regions(graph, node)?;
    let inits = graph.node(node).operands.clone();
    let (tests, next) = (returned(graph, cond), returned(graph, body));
    let test = *tests.first()?;
    let args = &graph.region(body).args;
    if args.len() != inits.len() || next.len() != inits.len() {
        return None;
    }
    let mut turn = Turn { graph, root, known: HashMap::new() };
    let mut now: Vec<Option<Tensor>> = inits.iter().map(|&v| turn.outer(v)).collect();
    let inner = graph.region(body).nodes.iter().flat_map(|&n| graph.node(n).results.iter().copied());
    let wanted: Vec<ValueId> =
        args.iter().copied().chain(inner).filter(|&v| is_whole_number(graph, v)).collect();
    let mut values: HashMap<ValueId, Vec<i64>> = wanted.iter().map(|&v| (v, Vec::new())).collect();
    let mut trips = 0i64;
    loop {
        turn.enter(graph.region(cond).args.iter().copied().zip(&now));
        if turn.value(test, 0)?.scalar_int()? == 0 {
            break;
        }
        trips += 1;
        if (trips as usize).saturating_mul(wanted.len().max(1)) > MOST_NUMBERS {
            return None;
        }
        turn.enter(args.iter().copied().zip(&now));
        for &v in &wanted {
            match turn.value(v, 0).and_then(|t| t.scalar_int()) {
                Some(number) => values.entry(v).or_default().push(number),
                None => {
                    values.remove(&v);
                }
            }
        }
        now = next.iter().map(|&v| turn.value(v, 0)).collect();
    }
    values.retain(|_, all| all.len() as i64 == trips);
    (trips > 0).then_some(Numbers { trips, values })
}

fn is_whole_number(graph: &Graph, value: ValueId) -> bool {
    let ty = graph.ty(value).as_tensor();
    ty.is_some_and(|t| t.elements() == Some(1) && (t.elem.is_int() || t.elem.is_bool()))
}

/// Whole numbers in one turn.
struct Turn<'f> {
    graph: &'f Graph,
    root: &'f dyn Fn(ValueId) -> ValueId,
    known: HashMap<ValueId, Option<Tensor>>,
}

impl Turn<'_> {
    fn enter<'t>(&mut self, args: impl Iterator<Item = (ValueId, &'t Option<Tensor>)>) {
        self.known.clear();
        self.known.extend(args.map(|(v, t)| (v, t.clone())));
    }

    /// A value from outside of the loop, if it is a constant.
    fn outer(&mut self, value: ValueId) -> Option<Tensor> {
        let found = self.value((self.root)(value), 0).filter(|_| is_whole_number(self.graph, value))?;
        Some(found.reshaped(self.graph.ty(value).as_tensor()?.shape.clone()))
    }

    fn value(&mut self, value: ValueId, depth: usize) -> Option<Tensor> {
        const DEEPEST: usize = 64;
        if let Some(known) = self.known.get(&value) {
            return known.clone();
        }
        if depth > DEEPEST || !is_whole_number(self.graph, value) {
            return None;
        }
        let found = self.made(value, depth);
        self.known.insert(value, found.clone());
        found
    }

    fn made(&mut self, value: ValueId, depth: usize) -> Option<Tensor> {
        let pure =
            |n: &NodeId| self.graph.node(*n).has(Traits::PURE) && self.graph.node(*n).regions.is_empty();
        let (node, i) = match self.graph.value(value).def {
            Def::Result(node, i) if pure(&node) => (node, i),
            // What is carried unchanged, or only noted to be somewhere, is what comes in.
            _ => {
                let root = (self.root)(value);
                return if root == value { None } else { self.value(root, depth + 1) };
            }
        };
        let data = self.graph.node(node);
        let operands: Option<Vec<Tensor>> = data.operands.iter().map(|&v| self.value(v, depth + 1)).collect();
        let results = eval_node(self.graph, node, &operands?).ok()?;
        results.into_iter().nth(i as usize)
    }
}

/// What a number is by turn, if it changes by the same amount each time.
fn by_turn(all: &[i64]) -> Option<Affine> {
    let offset = *all.first()?;
    let scale = all.get(1).map_or(Some(0), |second| second.checked_sub(offset))?;
    let fits =
        |(j, &v): (usize, &i64)| scale.checked_mul(j as i64).and_then(|s| s.checked_add(offset)) == Some(v);
    all.iter().enumerate().all(fits).then_some(Affine { scale, offset })
}

/// Most of what a loop reads and writes by turn lies in falling order.
fn backwards(graph: &Graph, body: RegionId, index: &HashMap<ValueId, Affine>) -> bool {
    let mut rising = 0i64;
    for node in graph.walk(body) {
        let data = graph.node(node);
        let starts = match data.moves() {
            Some(Move::DynamicSlice) => data.operands.get(1..),
            Some(Move::DynamicUpdateSlice) => data.operands.get(2..),
            _ => None,
        };
        let scales = starts.unwrap_or_default().iter().filter_map(|v| index.get(v)).map(|a| a.scale.signum());
        rising += scales.sum::<i64>();
    }
    rising < 0
}

/// What the turns write into a carried value, if it is a stack whose places are each written at most once.
fn stores(graph: &Graph, frame: &LoopFrame, body: RegionId, carried: usize) -> Option<Vec<Store>> {
    let arg = *graph.region(body).args.get(carried)?;
    let mut stack = *returned(graph, body).get(carried)?;
    let mut out = Vec::new();
    while stack != arg {
        let node = graph.def_node(stack)?;
        let data = graph.node(node);
        if data.is(Move::Stay) {
            stack = *data.operands.get(graph.result_index(stack))?;
            continue;
        }
        out.push(match data.moves() {
            Some(Move::DynamicUpdateSlice) => {
                let starts = data.operands.get(2..)?.iter().map(|&v| start(graph, frame, v));
                let starts = starts.collect::<Option<_>>()?;
                let value = data.operands[1];
                Store { value, shape: graph.ty(value).as_tensor()?.shape.clone(), starts }
            }
            _ => scattered(graph, frame, node)?,
        });
        stack = data.operands[0];
    }
    (!out.is_empty() && apart(graph, frame, arg, &out)).then_some(out)
}

/// The value that a scatter puts in place of what was there; nothing for one that adds.
pub fn set_by_scatter(graph: &Graph, node: NodeId) -> Option<ValueId> {
    let data = graph.node(node);
    let [_, _, value] = data.operands[..] else { return None };
    let region = *data.regions.first().filter(|_| data.name() == "stablehlo.scatter")?;
    let [_, new] = graph.region(region).args[..] else { return None };
    (*returned(graph, region) == [new]).then_some(value)
}

/// A scatter to one place along one dimension, whole along the others: `stack.at[i].set(value)`.
fn scattered(graph: &Graph, frame: &LoopFrame, node: NodeId) -> Option<Store> {
    let value = set_by_scatter(graph, node)?;
    let data = graph.node(node);
    let (whole, own) = (graph.ty(data.operands[0]).as_tensor()?, graph.ty(value).as_tensor()?);
    let numbers = data.attr("scatter_dimension_numbers")?;
    let [dim] = numbers.field_ints("scatter_dims_to_operand_dims")[..] else { return None };
    let window: Vec<i64> = (0..own.rank() as i64).collect();
    let plain = numbers.field_ints("inserted_window_dims") == [dim]
        && numbers.field_ints("update_window_dims") == window
        && numbers.field_ints("input_batching_dims").is_empty();
    let dim = usize::try_from(dim).ok().filter(|&d| plain && d < whole.rank())?;
    let mut shape = own.shape.clone();
    shape.insert(dim, 1);
    let mut starts = vec![Affine { scale: 0, offset: 0 }; whole.rank()];
    starts[dim] = start(graph, frame, data.operands[1])?;
    Some(Store { value, shape, starts })
}

/// A start of a slice: by position, or a constant from outside.
pub fn start(graph: &Graph, frame: &LoopFrame, value: ValueId) -> Option<Affine> {
    frame.index(value).or_else(|| {
        let node = graph.def_node(value)?;
        let data = graph.node(node);
        let made = data.operands.is_empty() && data.has(Traits::PURE) && is_whole_number(graph, value);
        let tensor = if made { eval_node(graph, node, &[]).ok()?.into_iter().next()? } else { return None };
        Some(Affine { scale: 0, offset: tensor.scalar_int()? })
    })
}

/// No place is written twice, and all within the stack (what starts outside is moved by the op).
fn apart(graph: &Graph, frame: &LoopFrame, stack: ValueId, stores: &[Store]) -> bool {
    let shape = |v: ValueId| graph.ty(v).as_tensor().map(|t| t.shape.clone()).unwrap_or_default();
    let whole = shape(stack);
    let mut places: Vec<(i64, i64)> = Vec::new();
    let mut along = None;
    for store in stores {
        let size = &store.shape;
        let mut moving = (0..store.starts.len()).filter(|&d| store.starts[d].scale != 0);
        let dim = moving.next().or((frame.trips == 1).then_some(0));
        let (Some(dim), None) = (dim, moving.next()) else { return false };
        if *along.get_or_insert(dim) != dim || whole.len() != size.len() {
            return false;
        }
        let full =
            |d: usize| d == dim || store.starts[d] == Affine { scale: 0, offset: 0 } && size[d] == whole[d];
        if !(0..size.len()).all(full) {
            return false;
        }
        let Affine { scale, offset } = store.starts[dim];
        places.extend((0..frame.trips).map(|p| (scale * p + offset, size[dim])));
    }
    places.sort_unstable();
    let inside =
        places.iter().all(|&(from, size)| from >= 0 && along.is_some_and(|d| from + size <= whole[d]));
    inside && places.windows(2).all(|w| w[0].0 + w[0].1 <= w[1].0)
}

/// The value outside of a loop that an argument of its body always is.
pub(crate) fn entering(graph: &Graph, value: ValueId) -> Option<ValueId> {
    let Def::Arg(region, i) = graph.value(value).def else { return None };
    invariant(graph, graph.region(region).parent, i as usize)
}
