//! State stored in BF16 without scales: rounded to the nearest, stochastically, or with what rounding leaves stored beside it.

use std::collections::HashSet;

use fp8c_ir::Builder;
use fp8c_ir::Move;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::types::ElementType;

use crate::plan::recipe::{Optimizer, ParameterRounding, Rounding};
use crate::raise::dims::is_dot;
use crate::raise::flow::Flow;
use crate::raise::{Kind, Raised, StatePair};
use crate::rewrite::ops::{convert, rounded_to_bf16};
use crate::rewrite::random::Random;

/// How state without scales is rounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Narrow {
    /// To the nearer neighbour.
    #[default]
    Nearest,
    /// To one of the two neighbours, by a hash.
    Stochastic {
        /// Its row.
        row: usize,
        /// Its random bits.
        random: Random,
    },
    /// To the nearer neighbour, with what is left.
    Kahan {
        /// Its row.
        row: usize,
    },
}

impl Narrow {
    /// For people.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Nearest => "rounded to the nearest",
            Self::Stochastic { .. } => "rounded stochastically",
            Self::Kahan { .. } => "rounded to the nearest, with what that leaves in bf16 beside it",
        }
    }
}

/// How a piece of state is rounded to BF16.
///
/// # Errors
/// Why it stays as it is.
pub(super) fn decide(
    graph: &Graph,
    raised: &Raised,
    (o, gains): (&Optimizer, &HashSet<usize>),
    pair: &StatePair,
    elem: ElementType,
    (row, random): (usize, Random),
) -> Result<Narrow, &'static str> {
    if elem != ElementType::BF16 {
        return Ok(Narrow::Nearest);
    }
    let rounding = match (pair.kind.is_trained(), o.rounding) {
        (true, _) => o.parameter_rounding,
        (false, Rounding::Stochastic) => ParameterRounding::Stochastic,
        (false, Rounding::Nearest) => ParameterRounding::Nearest,
    };
    if pair.kind.is_trained() {
        if pair.kind == Kind::Parameter && copies_master(graph, raised, pair) {
            return Err("it is the rounded copy of a master");
        }
        if gains.contains(&pair.input) {
            return Err("no product, convolution or lookup takes it, and the recipe keeps such gains");
        }
    }
    let narrow = match rounding {
        ParameterRounding::Nearest => return Ok(Narrow::Nearest),
        ParameterRounding::Stochastic => Narrow::Stochastic { row, random },
        ParameterRounding::Kahan => Narrow::Kahan { row },
    };
    let (arg, next) = (raised.args[pair.input], raised.results[pair.output]);
    match graph.ty(arg).as_tensor().map(|t| t.elem) {
        Some(ElementType::F32) => Ok(narrow),
        Some(ElementType::BF16) => match wide_next(graph, next) {
            None => Err("its next value is made in bf16, so nothing of it is left to round"),
            Some(_) if matches!(narrow, Narrow::Kahan { .. }) && !keeps_wide(graph, arg, next) => {
                Err("its update rounds it to bf16 on the way, so what is left could not be added")
            }
            Some(_) => Ok(narrow),
        },
        _ => Err("only f32 and bf16 are rounded so"),
    }
}

/// The next value is that of a master, rounded.
fn copies_master(graph: &Graph, raised: &Raised, pair: &StatePair) -> bool {
    let masters: Vec<ValueId> =
        raised.state.iter().filter(|p| p.kind == Kind::Master).map(|p| raised.results[p.output]).collect();
    let mut value = raised.results[pair.output];
    loop {
        if masters.contains(&value) {
            return true;
        }
        match graph.def_node(value).map(|n| graph.node(n)) {
            Some(node) if node.name() == "stablehlo.convert" || node.is(Move::Reshape) => {
                value = node.operands[0];
            }
            _ => return false,
        }
    }
}

/// Trained arguments that no product, convolution or lookup takes.
pub(crate) fn gains(graph: &Graph, raised: &Raised) -> HashSet<usize> {
    let flow = raised.flow(graph);
    let trained = raised.state.iter().filter(|p| p.kind.is_trained()).map(|p| p.input);
    trained.filter(|&input| is_gain(&flow, raised, input)).collect()
}

/// No product, convolution or lookup takes the argument, however it is moved or converted.
fn is_gain(flow: &Flow<'_>, raised: &Raised, input: usize) -> bool {
    if raised.dots.iter().any(|d| d.weight == Some(input)) {
        return false;
    }
    let mut seen = HashSet::new();
    let mut stack = vec![raised.args[input]];
    while let Some(value) = stack.pop() {
        for &user in flow.users(value) {
            match flow.op(user) {
                "stablehlo.convolution" => return false,
                name if is_dot(name) => return false,
                _ if flow.graph.def_node(user).is_some_and(|n| flow.graph.node(n).is(Move::Gather)) => {
                    return false;
                }
                "stablehlo.convert" | "" | "sdy.manual_computation" if seen.insert(user) => stack.push(user),
                _ if flow.moved_from(user) == Some(value) && seen.insert(user) => stack.push(user),
                _ => {}
            }
        }
    }
    true
}

/// What a value of BF16 is rounded from: a conversion of an f32, or a sum or difference, which can be taken in f32.
enum Wide {
    Converted(ValueId),
    Sum([ValueId; 2]),
}

fn wide_next(graph: &Graph, value: ValueId) -> Option<Wide> {
    let node = graph.node(graph.def_node(value)?);
    match node.name() {
        "stablehlo.convert" => {
            let from = node.operands[0];
            (graph.ty(from).as_tensor()?.elem == ElementType::F32).then_some(Wide::Converted(from))
        }
        "stablehlo.add" | "stablehlo.subtract" => Some(Wide::Sum([node.operands[0], node.operands[1]])),
        _ => None,
    }
}

/// The next value is made of the argument through f32 alone: sums, differences and products behind its conversion, or one sum of BF16.
fn keeps_wide(graph: &Graph, arg: ValueId, next: ValueId) -> bool {
    let from = match wide_next(graph, next) {
        Some(Wide::Sum(operands)) => return operands.contains(&arg),
        Some(Wide::Converted(from)) => from,
        None => return false,
    };
    let mut stack = vec![from];
    let mut seen = HashSet::new();
    while let Some(value) = stack.pop() {
        let Some(node) = graph.def_node(value).filter(|_| seen.insert(value)) else { continue };
        let data = graph.node(node);
        match data.name() {
            "stablehlo.convert" if data.operands[0] == arg => return true,
            "stablehlo.add" | "stablehlo.subtract" | "stablehlo.multiply" | "stablehlo.select" => {
                stack.extend(&data.operands);
            }
            _ => {}
        }
    }
    false
}

/// The value that a piece of state in BF16 is rounded from, in f32; `whole` is the argument with its remainder.
pub(super) fn widened(
    b: &mut Builder<'_>,
    arg: ValueId,
    whole: Option<ValueId>,
    next: ValueId,
) -> Result<ValueId, Fault> {
    match wide_next(b.graph, next) {
        Some(Wide::Converted(from)) => Ok(from),
        Some(Wide::Sum(operands)) => {
            let node = b.graph.def_node(next).ok_or("a sum has no op")?;
            let name = b.graph.name(node).to_string();
            let mut wide = Vec::new();
            for value in operands {
                wide.push(match whole.filter(|_| value == arg) {
                    Some(whole) => whole,
                    None => convert(b, value, ElementType::F32)?,
                });
            }
            b.op(&name, &wide, vec![])
        }
        None => convert(b, next, ElementType::F32),
    }
}

/// What used an argument widened to f32 uses it with its remainder: values to be replaced, of the argument's uses.
pub(super) fn conversions(graph: &Graph, uses: &[(NodeId, u32)]) -> Vec<ValueId> {
    let wide = |&(user, _): &(NodeId, u32)| {
        let node = graph.node(user);
        let ty = node.results.first().and_then(|&v| graph.ty(v).as_tensor());
        (node.name() == "stablehlo.convert" && ty.is_some_and(|t| t.elem == ElementType::F32))
            .then(|| node.results[0])
    };
    uses.iter().filter_map(wide).collect()
}

/// The argument with its remainder, in f32.
pub(super) fn whole(b: &mut Builder<'_>, codes: ValueId, remainder: ValueId) -> Result<ValueId, Fault> {
    let codes = convert(b, codes, ElementType::F32)?;
    let remainder = convert(b, remainder, ElementType::F32)?;
    b.op("stablehlo.add", &[codes, remainder], vec![])
}

/// A value of f32 rounded to BF16, with what that leaves under Kahan's sums.
pub(super) fn store(
    b: &mut Builder<'_>,
    (narrow, elem): (Narrow, ElementType),
    value: ValueId,
    counter: Option<ValueId>,
) -> Result<(ValueId, Option<ValueId>), Fault> {
    match narrow {
        Narrow::Nearest => Ok((convert(b, value, elem)?, None)),
        Narrow::Stochastic { random, .. } => {
            let value = convert(b, value, ElementType::F32)?;
            let counter = counter.ok_or("stochastic rounding needs its counter")?;
            let ty = b.graph.ty(value).as_tensor().ok_or("state is no tensor")?;
            let to = fp8c_ir::types::Type::from(ty.with_elem(elem));
            let attrs = random.attrs().to_vec();
            Ok((b.op_typed("fp8.round_stochastic", &[value, counter], attrs, to)?, None))
        }
        Narrow::Kahan { .. } => {
            let value = convert(b, value, ElementType::F32)?;
            let rounded = rounded_to_bf16(b, value)?;
            let left = b.op("stablehlo.subtract", &[value, rounded], vec![])?;
            Ok((convert(b, rounded, elem)?, Some(convert(b, left, ElementType::BF16)?)))
        }
    }
}
