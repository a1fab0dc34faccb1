//! Reductions to the largest: of magnitudes neither shape nor order matters, and of narrow numbers it is narrow.

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::graph::{Node, NodeId};
use fp8c_ir::view::OpView;

use super::{Valued, Walk};
use crate::verify::spec::Spec;
use crate::verify::table::Number;

impl Walk<'_, '_> {
    /// A reduction from zero on to the largest.
    pub(super) fn largest_of(&mut self, node: NodeId, data: &Node, operands: &[Valued]) -> Option<Valued> {
        let whole = self.of_whole(node, data, operands);
        let rows = whole.or_else(|| self.of_rows(node, data, operands));
        rows.or_else(|| self.of_narrow(node, data, operands))
    }

    /// The largest magnitude of a whole tensor, in any of its forms.
    fn of_whole(&mut self, node: NodeId, data: &Node, operands: &[Valued]) -> Option<Valued> {
        let [x, start] = operands else { return None };
        let of = self.table.made_by(x.term, "stablehlo.abs")?[0];
        let zero = self.table.as_float(start.term).is_some_and(|v| v == 0.0);
        let all = data.attr("dimensions")?.as_ints()?.len() == self.static_type(data.operands[0])?.rank();
        let plain = x.scales.is_one() && start.scales.is_one();
        let fits = plain && zero && all && self.is_largest(node);
        fits.then(|| Valued::plain(self.table.largest(&[of])))
    }

    /// Of rows put together, each the largest magnitudes of parts of one tensor: the largest of each tensor.
    fn of_rows(&mut self, node: NodeId, data: &Node, operands: &[Valued]) -> Option<Valued> {
        let [x, start] = operands else { return None };
        let zero = self.table.as_float(start.term).is_some_and(|v| v == 0.0);
        let parts = self.table.parts_of(x.term)?.to_vec();
        let one_row = |&part: &Number| self.table.shape(part).first() == Some(&1) && self.table.is_rows(part);
        let dims = data.attr("dimensions")?.as_ints()?;
        let kept_first = dims == (1..self.table.shape(x.term).len() as i64).collect::<Vec<_>>();
        let plain = x.scales.is_one() && start.scales.is_one();
        if !(plain && zero && kept_first && parts.iter().all(one_row) && self.is_largest(node)) {
            return None;
        }
        let mut largest = Vec::new();
        for part in parts {
            let own = self.table.largest(&[part]);
            largest.push(self.table.reshape(own, &[1]));
        }
        Some(Valued::plain(Spec { table: self.table }.joined(&largest)))
    }

    /// It reduces one tensor by its maximum.
    fn is_largest(&self, node: NodeId) -> bool {
        let largest = Combine::of(&OpView::new(self.graph, node), 0) == Some(Combine::Max);
        largest && self.graph.node(node).results.len() == 1
    }

    /// Of numbers that a narrower type holds: as if they were stored in that.
    fn of_narrow(&mut self, node: NodeId, data: &Node, operands: &[Valued]) -> Option<Valued> {
        let [x, start] = operands else { return None };
        let stored = self.static_type(data.operands[0])?.elem;
        let zero = self.table.as_float(start.term).is_some_and(|v| v == 0.0);
        let plain = x.scales.is_one() && start.scales.is_one();
        let narrow = self.table.elem(x.term).is_some_and(|held| held != stored);
        if !(plain && zero && narrow && stored.is_float() && self.is_largest(node)) {
            return None;
        }
        let over = data.attr("dimensions")?.as_ints()?;
        let mut spec = Spec { table: self.table };
        Some(Valued::plain(spec.reduce(x.term, &over, "stablehlo.maximum", 0.0, stored)))
    }
}
