//! Where the factors of an activation go: back from `z` to the weight that makes its linear branch, and forward again to see
//! that nothing but the rows of the weight behind it meets them.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Graph, Node, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use fp8c_ir::{Move, Movement};

use super::Rescaled;
use super::uses::{Uses, products_of};
use fp8c_quant::reshaped_dims;

use crate::plan::factors::{contracted_with, dims_after, dims_before, kept_as, unmoved};
use crate::raise::Raised;
use crate::raise::dims::is_dot;
use crate::rewrite::smooth::Smoothed;

/// Channels inside a tensor: `count` of them along a dimension, the first at `start`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place {
    dim: usize,
    start: i64,
    count: i64,
}

/// The arguments that take the factors of an activation, or why they cannot.
pub(super) fn find_weights(
    graph: &Graph,
    uses: &Uses,
    raised: &Raised,
    how: &Smoothed,
) -> Result<Vec<Rescaled>, String> {
    let &[(consumer, side)] = &how.uses[..] else { return Err("several products take it".into()) };
    let &[channel] = &how.channels[..] else {
        return Err("its channels lie along several dimensions (a weight for each of a batch)".into());
    };
    let tracer = Tracer { graph, uses, raised, u: raised.activations[how.activation].u };
    let operand = graph.node(raised.dots[consumer].node).operands[side];
    let z = unmoved(graph, operand);
    let count = size(graph, z, channel);
    if count < 2 {
        return Err("there is one channel only".into());
    }
    let w3 = tracer.behind(consumer, side, channel)?;
    let Branch { product, at, bias } = tracer.back(z, Place { dim: channel, start: 0, count })?;
    let w1 = tracer.before(product, at)?;
    let added: Vec<NodeId> = bias.iter().map(|&(add, _)| add).collect();
    let absorbed = Absorbed { graph, uses, added: &added, dot: raised.dots[consumer].node, side };
    let last = dims_after(graph, operand, &[channel]).and_then(|d| d.first().copied());
    absorbed.check(graph.node(product).results[0], at, last.ok_or("the activation is reshaped")?)?;
    let all: Vec<Rescaled> = [w3, w1].into_iter().chain(bias.iter().map(|&(_, b)| b)).collect();
    if all.iter().map(|r| r.input).collect::<HashSet<_>>().len() != all.len() {
        return Err("one argument is several of the weights around it".into());
    }
    Ok(all)
}

fn size(graph: &Graph, value: ValueId, dim: usize) -> i64 {
    graph.ty(value).as_tensor().and_then(|t| t.shape.get(dim).copied()).unwrap_or(0)
}

/// How a linear branch is made.
struct Branch {
    product: NodeId,
    /// Where the channels lie in the product's result.
    at: Place,
    /// What is added behind it: the sum, and the argument.
    bias: Vec<(NodeId, Rescaled)>,
}

struct Tracer<'p> {
    graph: &'p Graph,
    uses: &'p Uses,
    raised: &'p Raised,
    /// The linear branch, as it was recognized.
    u: ValueId,
}

impl Tracer<'_> {
    /// The argument that a value is a movement of, when no other product takes it; and the dimension there.
    fn argument(&self, what: &str, value: ValueId, dim: usize) -> Result<(usize, usize), String> {
        let arg = unmoved(self.graph, value);
        let input = self.raised.args.iter().position(|&a| a == arg);
        let input = input.ok_or(format!("{what} is not an argument moved only"))?;
        let dim = dims_before(self.graph, value, &[dim]).and_then(|d| <[usize; 1]>::try_from(d).ok());
        let [dim] = dim.ok_or(format!("a reshape of {what} mixes its dimensions"))?;
        let products = products_of(self.graph, self.uses, arg).map_err(|why| format!("{what}: {why}"))?;
        if products.len() != 1 {
            return Err(format!("{what} is the weight of {} products", products.len()));
        }
        if self.raised.state.iter().any(|p| p.input == input) {
            return Err(format!("{what} is changed by the step"));
        }
        Ok((input, dim))
    }

    /// The weight that the activation is multiplied by.
    fn behind(&self, consumer: usize, side: usize, channel: usize) -> Result<Rescaled, String> {
        let dot = &self.raised.dots[consumer];
        let operands = &self.graph.node(dot.node).operands;
        let other = dims_after(self.graph, operands[side], &[channel])
            .and_then(|dims| contracted_with(&dot.dims, side, &dims))
            .and_then(|d| <[usize; 1]>::try_from(d).ok());
        let [other] = other.ok_or("the product behind it does not contract the channels")?;
        let (input, dim) = self.argument("W3", operands[1 - side], other)?;
        Ok(Rescaled { input, dim, start: 0, up: true })
    }

    /// The weight of a product whose result holds the channels at a place.
    fn before(&self, product: NodeId, at: Place) -> Result<Rescaled, String> {
        let dot = self.raised.dots.iter().find(|d| d.node == product);
        let dot = dot.ok_or("the product of the linear branch is not a linear layer's")?;
        let side = dot.weight_operand.ok_or("the linear branch is not made by a weight")?;
        let operands = &self.graph.node(product).operands;
        let ranks = [0, 1].map(|i| self.graph.ty(operands[i]).as_tensor().map_or(0, |t| t.rank()));
        let batch = if side == 0 { &dot.dims.lhs_batch } else { &dot.dims.rhs_batch };
        let own = (0..ranks[side])
            .find(|d| !batch.contains(d) && kept_as(&dot.dims, side, ranks, &[*d]) == Some(vec![at.dim]));
        let own = own.ok_or("the channels are not the outputs of the linear branch's weight")?;
        let (input, dim) = self.argument("W1", operands[side], own)?;
        Ok(Rescaled { input, dim, start: at.start, up: false })
    }

    /// From the activation to the product that makes its linear branch.
    fn back(&self, z: ValueId, at: Place) -> Result<Branch, String> {
        let (mut value, mut at, mut bias) = (z, at, vec![]);
        let mut linear = false;
        loop {
            linear |= value == self.u;
            let node = self.graph.def_node(value).ok_or("the linear branch is an argument")?;
            let operands = &self.graph.node(node).operands;
            let name = self.graph.name(node);
            value = match name {
                _ if is_dot(name) => return Ok(Branch { product: node, at, bias }),
                _ if moves_channels(self.graph.node(node)) || name == "stablehlo.convert" => {
                    at = before(self.graph, node, at)
                        .ok_or_else(|| format!("{name} mixes channels of the linear branch"))?;
                    operands[0]
                }
                "stablehlo.multiply" | "stablehlo.divide" if !linear => {
                    let to_u = operands.iter().copied().find(|&v| self.leads_to_u(v));
                    to_u.ok_or("the linear branch is not found")?
                }
                "stablehlo.add" => {
                    let found = [0, 1].into_iter().find_map(|i| Some((i, self.bias(operands[i], at)?)));
                    let (i, found) =
                        found.ok_or("something else than a bias is added to the linear branch")?;
                    bias.push((node, found));
                    operands[1 - i]
                }
                _ => return Err(format!("the linear branch goes through {name}")),
            };
        }
    }

    /// The linear branch is reached through elementwise ops and movement.
    fn leads_to_u(&self, from: ValueId) -> bool {
        let (mut seen, mut stack) = (HashSet::new(), vec![from]);
        while let Some(value) = stack.pop() {
            if value == self.u {
                return true;
            }
            let Some(node) = self.graph.def_node(value).filter(|_| seen.insert(value)) else { continue };
            let data = self.graph.node(node);
            if moves_channels(data) || data.has(Traits::ELEMENTWISE) {
                stack.extend(&data.operands);
            }
        }
        false
    }

    /// An argument spread over tokens that nothing else uses, with the dimension that becomes the channels'.
    fn bias(&self, mut value: ValueId, mut at: Place) -> Option<Rescaled> {
        while let Some(node) = self.graph.def_node(value) {
            let data = self.graph.node(node);
            at = match self.graph.movement(node) {
                Some(Movement::Reshape) => before(self.graph, node, at)?,
                None if data.name() == "stablehlo.convert" => before(self.graph, node, at)?,
                Some(Movement::Broadcast(dims)) => {
                    let dim = dims.iter().position(|&d| d == at.dim)?;
                    let kept = size(self.graph, data.operands[0], dim) == size(self.graph, value, at.dim);
                    Place { dim, ..at }.filter(kept)?
                }
                _ => return None,
            };
            value = data.operands[0];
            if self.uses[data.results[0].index()].len() != 1 {
                return None;
            }
        }
        let input = self.raised.args.iter().position(|&a| a == value)?;
        let alone = self.uses[value.index()].len() == 1;
        let kept = self.raised.state.iter().all(|p| p.input != input);
        (alone && kept).then_some(Rescaled { input, dim: at.dim, start: at.start, up: false })
    }
}

impl Place {
    fn filter(self, keep: bool) -> Option<Self> {
        keep.then_some(self)
    }
}

/// Puts channels elsewhere, or keeps a part of them.
fn moves_channels(node: &Node) -> bool {
    node.is_layout() || node.is(Move::Slice)
}

/// Where channels of a node's result lie in its operand.
fn before(graph: &Graph, node: NodeId, at: Place) -> Option<Place> {
    let (to, from) = (graph.node(node).results[0], graph.node(node).operands[0]);
    let dim = match graph.movement(node) {
        Some(Movement::Transpose(order)) => *order.get(at.dim)?,
        Some(Movement::Reshape) => moved(graph, to, from, at.dim)?,
        Some(Movement::Slice { .. }) => {
            return sliced(graph, node, at.dim).map(|(start, _)| Place { start: at.start + start, ..at });
        }
        _ => at.dim,
    };
    Some(Place { dim, ..at })
}

/// The dimension of `to` that is one of `from` and nothing else.
fn moved(graph: &Graph, from: ValueId, to: ValueId, dim: usize) -> Option<usize> {
    let shape = |v: ValueId| graph.ty(v).as_tensor().map(|t| t.shape.clone());
    match reshaped_dims(&shape(from)?, &shape(to)?, &[dim])?[..] {
        [there] => Some(there),
        _ => None,
    }
}

/// First and last place that a slice takes of a dimension; nothing when it cuts other dimensions or leaves gaps.
fn sliced(graph: &Graph, node: NodeId, dim: usize) -> Option<(i64, i64)> {
    let Movement::Slice { starts, limits, strides } = graph.movement(node)? else { return None };
    let shape = &graph.ty(graph.node(node).operands[0]).as_tensor()?.shape;
    let whole = |d: usize| starts[d] == 0 && limits[d] == shape[d];
    let others = (0..shape.len()).all(|d| d == dim || whole(d));
    (others && strides.iter().all(|&s| s == 1)).then_some((starts[dim], limits[dim]))
}

/// A value divided by the factors, and whoever uses it.
struct Absorbed<'p> {
    graph: &'p Graph,
    uses: &'p Uses,
    /// Sums of the linear branch with a bias that is divided too.
    added: &'p [NodeId],
    /// The product behind the activation, and the activation's side.
    dot: NodeId,
    side: usize,
}

impl Absorbed<'_> {
    /// Everything that is divided with `first` is a value that only leads to the product behind the activation, where
    /// the other operand is multiplied by the same factors.
    fn check(&self, first: ValueId, at: Place, last: usize) -> Result<(), String> {
        let mut places = HashMap::from([(first, at)]);
        let mut stack = vec![first];
        let mut linear = Vec::new();
        let mut arrived = false;
        while let Some(value) = stack.pop() {
            let at = places[&value];
            for &(node, i) in &self.uses[value.index()] {
                if node == self.dot && i as usize == self.side {
                    arrived |= at.dim == last && at.start == 0 && at.count == size(self.graph, value, last);
                    continue;
                }
                let Some(next) = self.through(node, i as usize, at)? else { continue };
                linear.push((node, i as usize));
                let result = self.graph.node(node).results[0];
                match places.insert(result, next) {
                    None => stack.push(result),
                    Some(known) if known == next => {}
                    Some(_) => return Err("the linear branch meets itself at another place".into()),
                }
            }
        }
        let other = |&(node, i): &(NodeId, usize)| self.graph.node(node).operands.get(1 - i).copied();
        let both = linear.iter().filter_map(other).chain([self.graph.node(self.dot).operands[1 - self.side]]);
        if both.into_iter().any(|v| places.contains_key(&v)) {
            return Err("the activation is not linear in its linear branch".into());
        }
        let carried = arrived.then_some(());
        carried.ok_or_else(|| "the channels of the linear branch are not those of the activation".into())
    }

    /// Where the divided channels lie in a node's result; nothing when they are not in it.
    fn through(&self, node: NodeId, operand: usize, at: Place) -> Result<Option<Place>, String> {
        let data = self.graph.node(node);
        let name = data.name();
        let float =
            data.results.iter().all(|&v| self.graph.ty(v).as_tensor().is_some_and(|t| t.elem.is_float()));
        match name {
            "stablehlo.negate" | "stablehlo.multiply" => Ok(Some(at)),
            "stablehlo.convert" if float => Ok(Some(at)),
            "stablehlo.divide" if operand == 0 => Ok(Some(at)),
            "stablehlo.add" if self.added.contains(&node) => Ok(Some(at)),
            _ => self.moves_through(node, at),
        }
    }

    /// The same for an op that moves elements.
    fn moves_through(&self, node: NodeId, at: Place) -> Result<Option<Place>, String> {
        let data = self.graph.node(node);
        let name = data.name();
        let mixed = || format!("{name} mixes channels of the linear branch");
        match self.graph.movement(node) {
            Some(Movement::Transpose(order)) => {
                let dim = order.iter().position(|&d| d == at.dim).ok_or_else(mixed)?;
                Ok(Some(Place { dim, ..at }))
            }
            Some(Movement::Reshape) => {
                let dim = moved(self.graph, data.operands[0], data.results[0], at.dim).ok_or_else(mixed)?;
                Ok(Some(Place { dim, ..at }))
            }
            Some(Movement::Slice { .. }) => match sliced(self.graph, node, at.dim).ok_or_else(mixed)? {
                (start, limit) if limit <= at.start || start >= at.start + at.count => Ok(None),
                (start, limit) if start <= at.start && limit >= at.start + at.count => {
                    Ok(Some(Place { start: at.start - start, ..at }))
                }
                _ => Err(mixed()),
            },
            _ => Err(format!("{name} takes the linear branch besides the activation")),
        }
    }
}
