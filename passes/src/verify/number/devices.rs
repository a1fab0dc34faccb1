//! What several devices run: parts of tensors, by how they are cut, and what is put together of them.

use fp8c_dialects::sdy::{Layout, manual_devices};
use fp8c_ir::graph::{Node, NodeId};
use fp8c_ir::types::{TensorType, Type};
use fp8c_ir::view::OpView;

use super::turns::POSITION;
use super::{Valued, Walk, words};
use crate::verify::table::{Number, Op};

impl Walk<'_, '_> {
    /// The results of a manual computation: each is made of what its devices return for it, whatever else they return.
    pub(super) fn devices(&mut self, node: NodeId, data: &Node, operands: &[Valued]) -> Option<Vec<Valued>> {
        let view = OpView::new(self.graph, node);
        let (layout, (mesh, groups)) = (Layout::of(&view).ok()?, manual_devices(&view).ok()?);
        let laid_out = |cut: &[Vec<usize>]| format!("along {cut:?} on {mesh} {groups:?}");
        let region = *data.regions.first()?;
        let args = self.graph.region(region).args.clone();
        for (i, (&arg, operand)) in args.iter().zip(operands).enumerate() {
            let cut = layout.inputs.get(i)?;
            let value = if cut.iter().all(Vec::is_empty) {
                operand.clone()
            } else {
                // One scale for the whole tensor is that of its parts.
                let (of, scales) = match operand.scales.everywhere() {
                    true => (operand.term, operand.scales.clone()),
                    false => (operand.scales.applied(self.table, operand.term), Default::default()),
                };
                let label = self.table.label_of(&format!("part {}", laid_out(cut)));
                let ty = self.narrow(of, self.graph.ty(arg));
                Valued { term: self.table.intern(Op::Other(label, 0), vec![of], ty), scales }
            };
            self.out.values[arg.index()] = Some(value);
        }
        let effects = self.out.effects.len();
        let next = stacker::maybe_grow(64 << 10, 1 << 20, || self.region(region))?;
        for effect in self.out.effects.split_off(effects) {
            let label = self.table.label_of(&format!("with effects {}", laid_out(&[])));
            let effect =
                self.table.intern(Op::Other(label, 0), vec![effect], self.table.term(effect).ty.clone());
            self.out.effects.push(effect);
        }
        let mut results = Vec::new();
        for (i, (value, &result)) in next.iter().zip(&data.results).enumerate() {
            let label = self.table.label_of(&format!("whole {}", laid_out(layout.outputs.get(i)?)));
            let of = value.scales.applied(self.table, value.term);
            let ty = self.narrow(of, self.graph.ty(result));
            results.push(Valued::plain(self.table.intern(Op::Other(label, 0), vec![of], ty)));
        }
        Some(results)
    }

    /// Parts that devices gather: one scale that is the same on all of them is that of the whole.
    pub(super) fn gathered(&mut self, data: &Node, x: &Valued, ty: &TensorType) -> Option<Valued> {
        let same = x.scales.everywhere() && x.scales.symbols().all(|of| self.of_state(of, 0));
        if !same {
            return None;
        }
        let label = self.table.label_of(&words(data, &[]));
        let ty = self.narrow(x.term, &ty.clone().into());
        let term = self.table.intern(Op::Other(label, 0), vec![x.term], ty);
        Some(Valued { term, scales: x.scales.clone() })
    }

    /// A type with the elements that a term is known to hold.
    fn narrow(&self, term: Number, ty: &Type) -> Type {
        match (ty.as_tensor(), self.table.elem(term)) {
            (Some(t), Some(elem)) if t.elem.is_float() => t.with_elem(elem).into(),
            _ => ty.clone(),
        }
    }

    /// A part of the state that every device holds whole, at a place that is the same on all of them.
    fn of_state(&self, term: Number, depth: u32) -> bool {
        const DEEPEST: u32 = 12;
        let term = self.table.term(term);
        match &term.op {
            Op::Stored(_) | Op::Int(_) | Op::Carried(..) => depth > 0 || matches!(term.op, Op::Stored(_)),
            Op::Reshape | Op::Slice(_) => depth < DEEPEST && self.of_state(term.args[0], depth + 1),
            Op::Other(label, 0) => {
                let label = self.table.label(*label);
                // Positions follow from constants.
                if label.starts_with(POSITION) {
                    return depth > 0;
                }
                let whole =
                    ["stablehlo.dynamic_slice", "stablehlo.add", "stablehlo.subtract", "stablehlo.divide"];
                depth < DEEPEST
                    && whole.iter().any(|name| label.starts_with(name))
                    && term.args.iter().all(|&a| self.of_state(a, depth + 1))
            }
            _ => false,
        }
    }
}
