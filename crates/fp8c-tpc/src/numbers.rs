//! Whole numbers that are known before a program runs.

use std::collections::HashMap;

use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::{Move, OpView};

/// Whole numbers that are known before the program runs.
#[derive(Default)]
pub(crate) struct Numbers {
    known: HashMap<ValueId, Option<i64>>,
}

impl Numbers {
    /// The same, and what is known of the arguments of a region.
    pub(crate) fn inside(&self, args: &[ValueId], now: &[Option<i64>]) -> Self {
        let mut known = self.known.clone();
        known.extend(args.iter().copied().zip(now.iter().copied()));
        Self { known }
    }

    pub(crate) fn of(&mut self, graph: &Graph, value: ValueId) -> Option<i64> {
        if let Some(&known) = self.known.get(&value) {
            return known;
        }
        let number = self.computed(graph, value);
        self.known.insert(value, number);
        number
    }

    fn computed(&mut self, graph: &Graph, value: ValueId) -> Option<i64> {
        let ty =
            graph.ty(value).as_tensor().filter(|t| t.elements() == Some(1) && !t.elem.is_float())?.clone();
        let node = graph.def_node(value)?;
        let data = graph.node(node);
        if data.is(Move::Stay) {
            let same = data.operands[graph.result_index(value)];
            return self.of(graph, same);
        }
        if data.results.len() != 1 {
            return None;
        }
        let op = OpView::new(graph, node);
        let mut args = Vec::new();
        for &operand in &data.operands {
            args.push(self.of(graph, operand)?);
        }
        let arg = |i: usize| args.get(i).copied();
        let made = match data.name() {
            "stablehlo.constant" | "arith.constant" => {
                let constant = fp8c_dialects::stablehlo::constant::constant_value(&op).ok()?;
                constant.to_f64s().first().map(|&x| x as i64)?
            }
            "stablehlo.add" => arg(0)?.checked_add(arg(1)?)?,
            "stablehlo.subtract" => arg(0)?.checked_sub(arg(1)?)?,
            "stablehlo.multiply" => arg(0)?.checked_mul(arg(1)?)?,
            // Both towards zero.
            "stablehlo.divide" => arg(0)?.checked_div(arg(1)?)?,
            "stablehlo.remainder" => arg(0)?.checked_rem(arg(1)?)?,
            "stablehlo.maximum" => arg(0)?.max(arg(1)?),
            "stablehlo.minimum" => arg(0)?.min(arg(1)?),
            "stablehlo.select" => arg(if arg(0)? != 0 { 1 } else { 2 })?,
            "stablehlo.convert" => arg(0)?,
            _ if matches!(data.moves(), Some(Move::Reshape | Move::Broadcast)) => arg(0)?,
            "stablehlo.compare" => {
                let (a, b) = (arg(0)?, arg(1)?);
                i64::from(match op.text("comparison_direction")? {
                    "EQ" => a == b,
                    "NE" => a != b,
                    "LT" => a < b,
                    "LE" => a <= b,
                    "GT" => a > b,
                    _ => a >= b,
                })
            }
            _ => return None,
        };
        // A number that its type does not hold is left to what runs the program.
        let bits = ty.elem.storage_bits().min(63);
        let least = if ty.elem.is_unsigned() || ty.elem.is_bool() { 0 } else { -(1i64 << (bits - 1)) };
        let most = if ty.elem.is_unsigned() || ty.elem.is_bool() {
            (1i64 << bits) - 1
        } else {
            (1i64 << (bits - 1)) - 1
        };
        (least..=most).contains(&made).then_some(made)
    }
}
