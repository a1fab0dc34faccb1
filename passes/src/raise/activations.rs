//! Gated activations: `z = u * f(g)`, where `u` and `g` come out of linear layers and `z` goes into another one.
//!
//! Such a product is where outliers grow: when the weights of `u` and `g` align, `z` is quadratic in its input. They are found
//! by what they compute, see [`gate`]. The forward product, the same value recomputed and the product that makes the
//! weight's gradient all consume one activation.

use std::collections::{HashMap, HashSet};

use fp8c_ir::Move;
use fp8c_ir::graph::{Def, LocId, NodeId, ValueId};
use fp8c_ir::registry::Traits;
use rustc_hash::FxHashSet;

use super::dims::is_dot;
use super::dots::{Dot, Role};
use super::frames::{loop_regions, returned};
use super::probe::splat;
use super::state::Function;

mod expr;
mod gate;
mod known;
mod probe;
mod term;

pub use known::Gate;
pub(super) use term::{constant, inherent, seen_as, sketch};

/// A gated activation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GatedActivation {
    /// What it is called.
    pub gate: Gate,
    /// The product of `u` and the activated `g`, before conversions and movement.
    pub z: ValueId,
    /// The branch it is linear in.
    pub u: ValueId,
    /// The branch that the activation function is applied to.
    pub g: ValueId,
    /// The matrix products that consume it, in program order.
    pub consumers: Vec<Consumer>,
    /// Computed again in the backward pass.
    pub remat: bool,
    /// How often it is computed in one forward pass.
    pub layers: i64,
    /// Where it stands.
    pub loc: LocId,
    /// What else there is to say.
    pub notes: Vec<String>,
    /// The nodes of `u` and `g` in the expression of `z`.
    nodes: [usize; 2],
}

/// A matrix product that consumes an activation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Consumer {
    /// Index among the products.
    pub dot: usize,
    /// Which operand the activation is.
    pub operand: usize,
}

/// A product of two tensors that a linear layer consumes, but no gated activation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NearActivation {
    /// The product.
    pub z: ValueId,
    /// Why it is none.
    pub reason: String,
}

/// Finds the gated activations of a function, and what is nearly one.
pub fn find_activations(f: &Function<'_, '_>, dots: &[Dot]) -> (Vec<GatedActivation>, Vec<NearActivation>) {
    let mut finder = Finder { f, dots, linear: HashMap::new(), found: vec![], near: vec![] };
    finder.forward();
    finder.consumers();
    (finder.found, finder.near)
}

struct Finder<'a, 'f, 'g> {
    f: &'a Function<'f, 'g>,
    dots: &'a [Dot],
    /// Whether the result of a product with a weight is what a value is.
    linear: HashMap<NodeId, bool>,
    found: Vec<GatedActivation>,
    near: Vec<NearActivation>,
}

impl Finder<'_, '_, '_> {
    /// What forward products with a weight consume, each value once.
    fn forward(&mut self) {
        self.linear = self.dots.iter().map(|d| (d.node, self.weight_side(d).is_some())).collect();
        let mut seen = FxHashSet::default();
        for dot in self.dots.iter().filter(|d| d.role == Role::Fprop && !d.remat) {
            let Some(side) = self.weight_side(dot) else { continue };
            let z = self.f.flow.root(self.f.flow.graph.node(dot.node).operands[1 - side]);
            if !seen.insert(self.f.flow.number(z)) {
                continue;
            }
            match self.look_at(z, dot) {
                Some(Ok(found)) => self.found.push(found),
                Some(Err(reason)) => self.near.push(NearActivation { z, reason }),
                None => self.beside(z, dot),
            }
        }
    }

    /// The operand that is a weight: an argument, or a constant of a frozen model.
    fn weight_side(&self, dot: &Dot) -> Option<usize> {
        let operands = &self.f.flow.graph.node(dot.node).operands;
        let constant = |&side: &usize| {
            let root = self.f.flow.root(operands[side]);
            matches!(self.f.flow.op(root), "stablehlo.constant" | "arith.constant")
        };
        let free = dot.weight.is_none().then(|| [1, 0].into_iter().find(constant)).flatten();
        dot.weight_operand.or(free)
    }

    /// An activation may stand beside other tensors in what a product consumes: then it cannot be treated alone.
    fn beside(&mut self, z: ValueId, dot: &Dot) {
        let node = self.f.flow.graph.def_node(z).filter(|&n| self.f.flow.graph.node(n).is(Move::Concatenate));
        for &part in node.map_or(&[][..], |n| &self.f.flow.graph.node(n).operands) {
            let z = self.f.flow.root(part);
            if let Some(Ok(found)) = self.look_at(z, dot) {
                let name = found.gate.name();
                let reason =
                    format!("{name} concatenated with other tensors before the product that consumes it");
                self.near.push(NearActivation { z, reason });
            }
        }
    }

    /// What a value is that a product consumes: a gated activation, nearly one and why, or something else.
    fn look_at(&self, z: ValueId, dot: &Dot) -> Option<Result<GatedActivation, String>> {
        let flow = self.f.flow;
        let expr = expr::Expr::new(self.f, z).filter(|e| e.data.len() >= 2)?;
        let found = match gate::recognize(flow, &expr) {
            Ok(found) => found,
            Err(miss) => return miss.reason().map(|reason| Err(reason.to_string())),
        };
        if !expr.data.iter().all(|&v| self.is_linear(v, 0)) {
            let name = found.gate.name();
            return Some(Err(format!("{name} of tensors that are not all results of linear layers")));
        }
        let node = flow.graph.def_node(z);
        Some(Ok(GatedActivation {
            gate: found.gate,
            z,
            u: expr.nodes[found.u].shown,
            g: expr.nodes[found.g].shown,
            consumers: vec![],
            remat: false,
            layers: flow.trips(dot.node),
            loc: node.map_or(flow.graph.value(z).loc, |n| flow.graph.node(n).loc),
            notes: found.notes,
            nodes: [found.u, found.g],
        }))
    }

    /// A value is made of results of products with a weight by movement only, also between devices.
    fn is_linear(&self, value: ValueId, depth: usize) -> bool {
        let flow = self.f.flow;
        let root = flow.root(value);
        let Some(node) = flow.graph.def_node(root).filter(|_| depth < 3) else { return false };
        let data = flow.graph.node(node);
        match data.name() {
            name if is_dot(name) => self.linear.get(&node).copied().unwrap_or(false),
            _ if data.is(Move::Concatenate) => data.operands.iter().all(|&v| self.is_linear(v, depth + 1)),
            "stablehlo.while" => self.is_written(root, depth),
            name => {
                let exchanged = ["stablehlo.all_reduce", "stablehlo.reduce_scatter", "stablehlo.all_to_all"];
                let taken = data.is(Move::Gather) || exchanged.contains(&name);
                taken && data.operands.first().is_some_and(|&v| self.is_linear(v, depth + 1))
            }
        }
    }

    /// A loop writes results of products with a weight into a constant, piece by piece: a product of what devices hand round.
    fn is_written(&self, value: ValueId, depth: usize) -> bool {
        let flow = self.f.flow;
        let Def::Result(node, at) = flow.graph.value(value).def else { return false };
        let Some([_, body]) = loop_regions(flow.graph, node) else { return false };
        let at = at as usize;
        let (Some(&init), Some(&arg), Some(&last)) = (
            flow.graph.node(node).operands.get(at),
            flow.graph.region(body).args.get(at),
            returned(flow.graph, body).get(at),
        ) else {
            return false;
        };
        let number = |v: ValueId| flow.graph.def_node(flow.root(v));
        let spread = number(init).filter(|&n| flow.graph.node(n).is(Move::Broadcast));
        let number = spread.map_or(number(init), |n| number(flow.graph.node(n).operands[0]));
        if number.and_then(|n| splat(flow, n)).is_none() {
            return false;
        }
        let mut stack = last;
        while let Some(write) = flow.graph.def_node(stack).map(|n| flow.graph.node(n)) {
            if !write.is(Move::DynamicUpdateSlice) || !self.is_linear(write.operands[1], depth + 1) {
                return false;
            }
            stack = write.operands[0];
        }
        stack == arg && last != arg
    }

    /// Who consumes what was found: by value number, and in other loops by the weight.
    fn consumers(&mut self) {
        let flow = self.f.flow;
        let numbers: HashMap<u32, usize> =
            self.found.iter().enumerate().map(|(i, a)| (flow.number(a.z), i)).collect();
        let mut owners: HashMap<usize, Vec<(usize, Option<NodeId>)>> = HashMap::new();
        let mut rest = Vec::new();
        for (at, dot) in self.dots.iter().enumerate() {
            let operands = &flow.graph.node(dot.node).operands;
            let known = |side: usize| numbers.get(&flow.root_number(operands[side])).copied();
            match [0, 1].into_iter().find_map(|side| Some((side, known(side)?))) {
                Some((operand, i)) => {
                    self.consume(i, Consumer { dot: at, operand });
                    if let (Role::Fprop, Some(weight)) = (dot.role, dot.weight) {
                        owners.entry(weight).or_default().push((i, flow.enclosing_loop(dot.node)));
                    }
                }
                None => rest.push(at),
            }
        }
        for at in rest {
            let dot = &self.dots[at];
            let operand = match dot.role {
                Role::Wgrad => [0, 1].into_iter().find(|&side| !dot.grad_operands[side]),
                Role::Fprop if dot.remat => dot.weight_operand.map(|side| 1 - side),
                _ => None,
            };
            let own = flow.enclosing_loop(dot.node);
            let of = dot.weight.and_then(|w| owners.get(&w));
            if let (Some(operand), Some(&[(i, place)])) = (operand, of.map(Vec::as_slice))
                && place != own
            {
                self.consume(i, Consumer { dot: at, operand });
            }
        }
        for i in 0..self.found.len() {
            self.found[i].consumers.sort_by_key(|c| c.dot);
            if self.used_elsewhere(&self.found[i]) {
                self.found[i].notes.push("also used by other ops than the products that consume it".into());
            }
        }
    }

    /// Some op computes with the activation that is not a product that consumes it.
    fn used_elsewhere(&self, activation: &GatedActivation) -> bool {
        let flow = self.f.flow;
        let consumers: HashSet<NodeId> = activation.consumers.iter().map(|c| self.dots[c.dot].node).collect();
        let mut stack = vec![activation.z];
        while let Some(value) = stack.pop() {
            for &user in flow.users(value) {
                let Some(node) = flow.graph.def_node(user) else { continue };
                let data = flow.graph.node(node);
                if flow.moved_from(user) == Some(value) {
                    stack.push(user);
                } else if !consumers.contains(&node)
                    && (data.has(Traits::ELEMENTWISE)
                        || data.name() == "stablehlo.reduce"
                        || is_dot(data.name()))
                {
                    return true;
                }
            }
        }
        false
    }

    /// A consumer whose value is computed anew, not loaded, makes the activation one that is recomputed.
    fn consume(&mut self, i: usize, consumer: Consumer) {
        let flow = self.f.flow;
        let node = flow.graph.node(self.dots[consumer.dot].node);
        let root = flow.root(node.operands[consumer.operand]);
        let computed = flow.graph.def_node(root).is_some_and(|n| flow.graph.node(n).has(Traits::ELEMENTWISE));
        self.found[i].remat |= root != self.found[i].z && computed;
        self.found[i].consumers.push(consumer);
    }
}
