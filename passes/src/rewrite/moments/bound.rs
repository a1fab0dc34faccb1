//! A bound on the next values of a stored moment, from what its values are bounded by now and what it is an average of: a scale that is
//! known before a value is, so that one pass makes values and codes.
//!
//! `|a + b| <= |a| + |b|` and `|c x| = |c| |x|` for a number `c`, down to the moment, whose largest magnitude the step before measured, and
//! to what does not contain it, which is measured. What is computed from the moment in another way is measured itself.

use std::collections::HashMap;

use fp8c_ir::Builder;
use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::{ElementType, TensorType};

use super::plan::Scaled;
use crate::rewrite::ops::{convert, spread};

const F32: ElementType = ElementType::F32;

/// A bound a group on the magnitudes of `value`; `amax` are those of `moment`.
pub(super) fn bound(
    b: &mut Builder<'_>,
    value: ValueId,
    (moment, amax): (ValueId, ValueId),
    scaled: &Scaled,
) -> Result<ValueId, Fault> {
    Bound { b, moment, amax, scaled, contains: HashMap::new() }.of(value)
}

struct Bound<'b, 'g, 's> {
    b: &'b mut Builder<'g>,
    moment: ValueId,
    amax: ValueId,
    scaled: &'s Scaled,
    contains: HashMap<ValueId, bool>,
}

impl Bound<'_, '_, '_> {
    fn of(&mut self, value: ValueId) -> Result<ValueId, Fault> {
        if value == self.moment {
            return Ok(self.amax);
        }
        if !self.contains(value) {
            return match self.number(value)? {
                Some(number) => Ok(number),
                None => magnitude(self.b, value, self.scaled),
            };
        }
        let (name, operands) = self.made_of(value);
        match (name.as_str(), &operands[..]) {
            ("stablehlo.add" | "stablehlo.subtract", &[x, y]) => {
                let (x, y) = (self.of(x)?, self.of(y)?);
                self.b.op("stablehlo.add", &[x, y], vec![])
            }
            ("stablehlo.multiply", &[x, y]) => {
                // By a number: the moment is in one of both.
                let (inner, by) = if self.contains(x) { (x, y) } else { (y, x) };
                match self.number(by)? {
                    Some(by) => {
                        let inner = self.of(inner)?;
                        self.b.op("stablehlo.multiply", &[inner, by], vec![])
                    }
                    None => magnitude(self.b, value, self.scaled),
                }
            }
            ("stablehlo.convert", &[x]) if self.widens(x, value) => self.of(x),
            _ => magnitude(self.b, value, self.scaled),
        }
    }

    fn widens(&self, from: ValueId, to: ValueId) -> bool {
        let elem = |v: ValueId| self.b.graph.ty(v).as_tensor().map(|t| t.elem).filter(|e| e.is_float());
        elem(from).zip(elem(to)).is_some_and(|(from, to)| from.bytes() <= to.bytes())
    }

    fn made_of(&self, value: ValueId) -> (String, Vec<ValueId>) {
        match self.b.graph.def_node(value).map(|n| self.b.graph.node(n)) {
            Some(node) => (node.name().to_string(), node.operands.clone()),
            None => (String::new(), vec![]),
        }
    }

    /// The moment is somewhere in what sums and products by elements make a value of.
    fn contains(&mut self, value: ValueId) -> bool {
        if value == self.moment {
            return true;
        }
        if let Some(&known) = self.contains.get(&value) {
            return known;
        }
        self.contains.insert(value, false);
        let (name, operands) = self.made_of(value);
        let walks = ["stablehlo.add", "stablehlo.subtract", "stablehlo.multiply", "stablehlo.convert"];
        let walks = walks.contains(&name.as_str());
        let found = walks && operands.into_iter().any(|v| self.contains(v));
        self.contains.insert(value, found);
        found
    }

    /// The magnitude of a number that is spread over a tensor, once a group.
    fn number(&mut self, value: ValueId) -> Result<Option<ValueId>, Fault> {
        let (name, operands) = self.made_of(value);
        let node = self.b.graph.def_node(value);
        let one = match (name.as_str(), &operands[..]) {
            ("stablehlo.broadcast_in_dim", &[x])
                if self.b.graph.ty(x).as_tensor().is_some_and(|t| t.rank() == 0) =>
            {
                x
            }
            ("stablehlo.constant", []) => {
                let attr = node.and_then(|n| self.b.graph.node(n).attr("value").cloned());
                match attr {
                    Some(Attr::Elements(e)) if e.splat => {
                        let elem = self.b.graph.ty(value).as_tensor().ok_or("a constant is no tensor")?.elem;
                        let tensor = Tensor::from_bytes(TensorType::scalar(elem), &e.bytes);
                        match tensor {
                            Ok(tensor) => self.b.constant(&tensor)?,
                            Err(_) => return Ok(None),
                        }
                    }
                    _ => return Ok(None),
                }
            }
            _ => return Ok(None),
        };
        let wide = convert(self.b, one, F32)?;
        let magnitude = self.b.op("stablehlo.abs", &[wide], vec![])?;
        spread(self.b, magnitude, &[self.scaled.count]).map(Some)
    }
}

/// Largest magnitudes of a value's groups.
pub(super) fn magnitude(b: &mut Builder<'_>, value: ValueId, scaled: &Scaled) -> Result<ValueId, Fault> {
    let value = convert(b, value, ElementType::F32)?;
    b.op("fp8.group_amax", &[value], vec![group_attr(scaled.group)])
}

pub(super) fn group_attr(group: i64) -> (&'static str, Attr) {
    ("group", Attr::i64(group))
}
