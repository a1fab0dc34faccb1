//! What several devices run: parts of tensors, by how they are cut, and what is put together of them.

use std::collections::HashSet;

use fp8c_dialects::sdy::{Layout, manual_devices};
use fp8c_ir::Move;
use fp8c_ir::graph::{Node, NodeId};
use fp8c_ir::registry::Traits;
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
            let cut = layout.outputs.get(i)?;
            // What is the same on all devices is what each of them returns.
            if cut.iter().all(Vec::is_empty) && self.same_scale(value) && self.same_on_all(value.term) {
                results.push(value.clone());
                continue;
            }
            let label = self.table.label_of(&format!("whole {}", laid_out(cut)));
            // One scale that is the same on all devices is that of what their parts make.
            let (of, scales) = match self.same_scale(value) {
                true => (value.term, value.scales.clone()),
                false => (value.scales.applied(self.table, value.term), Default::default()),
            };
            let ty = self.narrow(of, self.graph.ty(result));
            let term = self.table.intern(Op::Other(label, 0), vec![of], ty);
            results.push(Valued { term, scales });
        }
        Some(results)
    }

    /// Parts that devices gather: one scale that is the same on all of them is that of the whole.
    pub(super) fn gathered(&mut self, data: &Node, x: &Valued, ty: &TensorType) -> Option<Valued> {
        if !self.same_scale(x) {
            return None;
        }
        let label = self.table.label_of(&words(data, &[]));
        let ty = self.narrow(x.term, &ty.clone().into());
        let term = self.table.intern(Op::Other(label, 0), vec![x.term], ty);
        Some(Valued { term, scales: x.scales.clone() })
    }

    /// One scale for all elements, on all devices.
    fn same_scale(&self, x: &Valued) -> bool {
        x.scales.everywhere() && x.scales.symbols().all(|of| self.same_on_all(of))
    }

    /// A type with the elements that a term is known to hold.
    fn narrow(&self, term: Number, ty: &Type) -> Type {
        match (ty.as_tensor(), self.table.elem(term)) {
            (Some(t), Some(elem)) if t.elem.is_float() => t.with_elem(elem).into(),
            _ => ty.clone(),
        }
    }

    /// The same on all devices: made of state that each of them holds whole, and of what they all agreed on.
    fn same_on_all(&self, term: Number) -> bool {
        let Some(known) = self.known else { return false };
        let (mut stack, mut seen) = (vec![term], HashSet::new());
        while let Some(n) = stack.pop() {
            if known.agreed.contains(&n) || !seen.insert(n) {
                continue;
            }
            let term = self.table.term(n);
            match &term.op {
                Op::Int(_) | Op::Float(_) | Op::Data(_) => {}
                Op::Reshape | Op::Slice(_) | Op::Transpose(_) | Op::Broadcast(_) | Op::Round => {}
                Op::Other(label, 0) => {
                    let name = self.table.op_of(*label);
                    let def = fp8c_dialects::registry().get(name);
                    let computed = def.is_some_and(|d| d.traits.has(Traits::PURE.and(Traits::ELEMENTWISE)));
                    // Positions follow from constants.
                    let moves =
                        def.is_some_and(|d| d.is(Move::DynamicSlice)) || name == "stablehlo.bitcast_convert";
                    if name != POSITION && !moves && !computed {
                        return false;
                    }
                }
                _ => return false,
            }
            stack.extend(&term.args);
        }
        true
    }
}
