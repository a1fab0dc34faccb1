//! The walk back from what is averaged to the gradient that it is made of.

use std::collections::HashSet;

use fp8c_ir::Move;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::registry::Traits;

use super::{Evidence, Walk};
use crate::raise::dims::DotDims;
use crate::raise::frames::set_by_scatter;
use crate::raise::wgrads::is_product;

impl Evidence<'_, '_, '_> {
    /// Back from what is averaged, through what a gradient may pass on its way.
    pub(super) fn walk(&self, from: ValueId, readers: &[usize], out: &mut Walk) {
        let flow = self.f.flow;
        let mut seen = HashSet::new();
        let mut stack = vec![(from, false)];
        while let Some((value, squared)) = stack.pop() {
            if !seen.insert((value, squared)) || !flow.is_float(value) {
                continue;
            }
            // What is already a weight again is averaged as a weight.
            if self.trained.contains(&flow.number(value)) {
                continue;
            }
            if let Some(&arg) = self.f.index.get(&value) {
                match self.carried.get(&arg) {
                    Some(&output) => stack.push((self.f.results[output], squared)),
                    None => out.argument |= value == from,
                }
                continue;
            }
            let direction = self.directional.get(value.index()).copied().unwrap_or(false);
            if self.is_gradient(value, readers) {
                if direction {
                    out.direction = true;
                    continue;
                }
                out.gradient |= !squared;
                out.square |= squared;
                continue;
            }
            let (next, squares) = self.towards(value, readers);
            stack.extend(next.into_iter().map(|v| (v, squared || squares)));
        }
    }

    /// What a value is made of, elementwise or as a sum, and whether as its square.
    fn towards(&self, value: ValueId, readers: &[usize]) -> (Vec<ValueId>, bool) {
        let flow = self.f.flow;
        let Some(node) = flow.graph.def_node(value) else { return (flow.sources(value).to_vec(), false) };
        let data = flow.graph.node(node);
        let name = data.name();
        if is_product(name) {
            return (self.weighed_sum(node, readers).into_iter().collect(), false);
        }
        if let Some(from) = flow.moved_from(value) {
            return (vec![from], false);
        }
        let like = |v: &ValueId| flow.elements(*v) == flow.elements(value);
        if data.has(Traits::ELEMENTWISE) {
            let operands: Vec<ValueId> = data.operands.iter().copied().filter(like).collect();
            return (operands, flow.is_square(value));
        }
        match name {
            _ if data.is(Move::Concatenate) => (data.operands.clone(), false),
            _ if data.is(Move::DynamicUpdateSlice) => {
                (data.operands.iter().take(2).copied().collect(), false)
            }
            _ if data.is(Move::Pad) => (data.operands.iter().take(1).copied().collect(), false),
            "stablehlo.scatter" => {
                let set = set_by_scatter(flow.graph, node);
                (set.map_or(vec![], |set| vec![data.operands[0], set]), false)
            }
            "stablehlo.reduce" => (data.operands.iter().take(1).copied().collect(), false),
            "stablehlo.all_reduce" | "stablehlo.reduce_scatter" | "stablehlo.all_to_all" => {
                (data.operands.clone(), false)
            }
            "stablehlo.while" | "stablehlo.if" | "stablehlo.case" | "sdy.manual_computation" => {
                (flow.sources(value).iter().copied().filter(like).collect(), false)
            }
            _ => (vec![], false),
        }
    }

    /// Of a product with a vector all of which is contracted, without a batch: what is summed with these weights, as gradients by
    /// example are.
    fn weighed_sum(&self, node: NodeId, readers: &[usize]) -> Option<ValueId> {
        let flow = self.f.flow;
        let dims = DotDims::of(flow.graph, node).filter(|d| d.batch == 1)?;
        let operands = &flow.graph.node(node).operands;
        let made = flow.elements(flow.graph.node(node).results[0]);
        let sums = |side: usize, contracted: &[usize]| {
            let ty = flow.graph.ty(operands[1 - side]).as_tensor();
            contracted.len() == 1 && ty.is_some_and(|t| t.rank() == 1) && flow.elements(operands[side]) > made
        };
        let side =
            [(0, &dims.rhs_contract), (1, &dims.lhs_contract)].into_iter().find(|(s, c)| sums(*s, c))?.0;
        readers.iter().any(|&w| flow.elements(self.f.args[w]) == made).then_some(operands[side])
    }

    /// The value is the gradient of one of `readers`, by the product or the sum that makes it.
    fn is_gradient(&self, value: ValueId, readers: &[usize]) -> bool {
        let flow = self.f.flow;
        if let Some(owner) = self.owners.get(&value) {
            return readers.contains(owner);
        }
        let Some(node) = flow.graph.def_node(value) else { return false };
        let name = flow.graph.name(node);
        if is_product(name) {
            let mut meetings = self.meetings.borrow_mut();
            return readers.iter().any(|&w| meetings.gradient_side(w, node).is_some());
        }
        if !self.backward[value.index()] || self.forward[value.index()] {
            return false;
        }
        // A sum over what a broadcast spread, a scatter over what a gather took, or what meets the parameter one by one.
        let spread = match name {
            "stablehlo.reduce" => flow.graph.node(node).operands.first().copied(),
            "stablehlo.scatter" => flow.graph.node(node).operands.get(2).copied(),
            _ if flow.graph.node(node).is(Move::Slice) => Some(value),
            _ if flow.graph.node(node).has(Traits::ELEMENTWISE) => Some(value),
            _ => None,
        };
        let scattered = name == "stablehlo.scatter";
        let summed = spread.is_some_and(|v| self.backward[v.index()]);
        summed && readers.iter().any(|&w| self.implies(w, flow.elements(spread.unwrap_or(value)), scattered))
    }

    /// The forward pass uses a parameter elementwise over so many elements, or takes so many of it.
    fn implies(&self, param: usize, elements: usize, gathered: bool) -> bool {
        let flow = self.f.flow;
        let mut seen = HashSet::new();
        let mut stack = vec![self.f.args[param]];
        while let Some(value) = stack.pop() {
            for &user in flow.users(value) {
                if !self.forward[user.index()] || !flow.is_float(user) || !seen.insert(user) {
                    continue;
                }
                let name = flow.op(user);
                let Some(node) = flow.graph.def_node(user) else {
                    stack.push(user);
                    continue;
                };
                let elementwise = flow.graph.node(node).has(Traits::ELEMENTWISE);
                let way = flow.graph.node(node).moves();
                let spread = way == Some(Move::Broadcast);
                if gathered && way == Some(Move::Gather) && flow.elements(user) == elements {
                    return true;
                }
                let met = elementwise && name != "stablehlo.convert" || spread;
                let placed = way == Some(Move::Concatenate) && flow.elements(value) == elements;
                if !gathered && (met && flow.elements(user) == elements || placed) {
                    return true;
                }
                // Scaled or spread, it is still the parameter.
                let own = elementwise && flow.elements(user) <= flow.elements(self.f.args[param]);
                if own || flow.moved_from(user) == Some(value) || spread {
                    stack.push(user);
                }
            }
        }
        false
    }
}
