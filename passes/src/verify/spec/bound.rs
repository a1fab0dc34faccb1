//! Bounds on the next values of stored moments, as terms: sums of magnitudes, products with numbers, down to the moment and what is measured.

use fp8c_ir::types::{ElementType, TensorType};

use super::{Groups, Spec};
use crate::verify::table::{Number, Op};

const F32: ElementType = ElementType::F32;

impl Spec<'_> {
    /// A bound a group on the magnitudes of a term, where those of the moment are known.
    pub(crate) fn bound(&mut self, x: Number, moment: (Number, Number), groups: Groups) -> Number {
        if x == moment.0 {
            return moment.1;
        }
        if !self.holds(x, moment.0) {
            return self.number(x, groups).unwrap_or_else(|| self.group_amax(x, groups));
        }
        let sum = self.table.made_by(x, "stablehlo.add").or(self.table.made_by(x, "stablehlo.subtract"));
        if let Some(&[a, b]) = sum {
            let (a, b) = (self.bound(a, moment, groups), self.bound(b, moment, groups));
            return self.each("stablehlo.add", &[a, b], F32);
        }
        let product = self.table.made_by(x, "stablehlo.multiply").map(<[Number]>::to_vec);
        if let Some(&[a, b]) = product.as_deref() {
            let (inner, by) = if self.holds(a, moment.0) { (a, b) } else { (b, a) };
            if let Some(by) = self.number(by, groups) {
                let inner = self.bound(inner, moment, groups);
                return self.each("stablehlo.multiply", &[inner, by], F32);
            }
        }
        self.group_amax(x, groups)
    }

    /// The moment is in what sums and products make the term of.
    fn holds(&self, x: Number, moment: Number) -> bool {
        if x == moment {
            return true;
        }
        let ops = ["stablehlo.add", "stablehlo.subtract", "stablehlo.multiply"];
        let made = ops.iter().find_map(|op| self.table.made_by(x, op));
        made.is_some_and(|args| args.iter().any(|&a| self.holds(a, moment)))
    }

    /// The magnitude of a number that is spread over a tensor, once a group.
    fn number(&mut self, x: Number, groups: Groups) -> Option<Number> {
        if let Some(value) = self.table.as_float(x) {
            return Some(self.table.float(value.abs(), &[groups.count]));
        }
        let term = self.table.term(x);
        let one = match &term.op {
            Op::Broadcast(dims) if dims.is_empty() => term.args[0],
            _ => return None,
        };
        let ty = TensorType::scalar(F32);
        let magnitude = self.table.elementwise("stablehlo.abs", &[one], ty.into());
        Some(self.table.broadcast(magnitude, &[], &[groups.count]))
    }
}
