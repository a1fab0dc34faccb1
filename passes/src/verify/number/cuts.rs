//! What a turn cuts out of a tensor: by position where the turn tells the place, so that scales along a stack are cut as the packed rows are.

use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Node, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};

use super::turns::POSITION;
use super::{Valued, Walk, words_of};
use crate::raise::frames::{Affine, depth};
use crate::verify::table::{Number, Op, Table};

/// Where a slice begins along a dimension.
#[derive(Clone, Copy)]
enum Start {
    /// At a place that is known.
    At(i64),
    /// At one that differs by turn.
    Turn { affine: Affine, trips: i64, depth: usize },
    /// Anywhere.
    Any(Number),
}

impl Start {
    /// As much further on; nothing where it is not known to stay within a length, as the op would then move it.
    fn behind(self, by: i64, size: i64, length: i64) -> Option<Self> {
        let within = |first: i64, last: i64| first.min(last) >= 0 && first.max(last) + size <= length;
        match self {
            Self::At(at) => within(at, at).then_some(Self::At(at + by)),
            Self::Turn { affine, trips, depth } => {
                let last = affine.offset + affine.scale * (trips - 1);
                let affine = Affine { offset: affine.offset + by, ..affine };
                within(affine.offset - by, last).then_some(Self::Turn { affine, trips, depth })
            }
            Self::Any(_) => None,
        }
    }

    fn number(self, table: &mut Table) -> Number {
        match self {
            Self::At(at) => table.int(at, ElementType::I32, &[]),
            Self::Turn { affine, trips, depth } => {
                let label =
                    table.label_of(&format!("{POSITION} {affine:?} of {trips} turns in {depth} loops"));
                table.intern(Op::Other(label, 0), vec![], Type::tensor([], ElementType::I32))
            }
            Self::Any(number) => number,
        }
    }
}

impl Walk<'_, '_> {
    /// A slice at a place that the step computes; its scales are cut where they lie along what is cut.
    pub(super) fn dynamic_slice(
        &mut self,
        data: &Node,
        operands: &[Valued],
        ty: &TensorType,
    ) -> Option<Valued> {
        let (x, places) = operands.split_first()?;
        let mut starts = Vec::new();
        for (&value, place) in data.operands[1..].iter().zip(places) {
            starts.push(self.start(value, place)?);
        }
        let sizes = &ty.shape;
        let scales = x.scales.cut(self.table, |table, of, dims| {
            let own: Vec<Start> = dims.iter().map(|&d| starts[d]).collect();
            let sizes: Vec<i64> = dims.iter().map(|&d| sizes[d]).collect();
            cut(table, of, &own, &sizes)
        })?;
        Some(Valued { term: cut(self.table, x.term, &starts, sizes)?, scales })
    }

    fn start(&self, value: ValueId, place: &Valued) -> Option<Start> {
        if let Some((frame, affine)) = self.flow.and_then(|f| f.turn(value)) {
            let depth = depth(self.graph, frame.node);
            return Some(match affine.scale {
                0 => Start::At(affine.offset),
                _ => Start::Turn { affine, trips: frame.trips, depth },
            });
        }
        Some(match self.table.term(place.term).op {
            Op::Int(at) => Start::At(at),
            _ if place.scales.is_one() => Start::Any(place.term),
            _ => return None,
        })
    }
}

/// A part of a term. Of what is rounded it is the part, rounded; of a part of a vector the part that lies as much further on.
fn cut(table: &mut Table, x: Number, starts: &[Start], sizes: &[i64]) -> Option<Number> {
    let term = table.term(x).clone();
    let elem = table.elem(x)?;
    match &term.op {
        Op::Round => {
            let inner = cut(table, term.args[0], starts, sizes)?;
            return Some(table.round(inner, elem));
        }
        Op::Slice([from, _, strides]) if from.len() == 1 && strides[..] == [1] => {
            let length = table.shape(x)[0];
            if let Some(start) = starts[0].behind(from[0], sizes[0], length) {
                return cut(table, term.args[0], &[start], sizes);
            }
        }
        _ => {}
    }
    let words = words_of("stablehlo.dynamic_slice", vec![("slice_sizes", &Attr::ints(sizes))], &[&term.ty]);
    let label = table.label_of(&words);
    let places = starts.iter().map(|s| s.number(table)).collect::<Vec<_>>();
    let args = std::iter::once(x).chain(places).collect();
    Some(table.intern(Op::Other(label, 0), args, TensorType::new(sizes, elem).into()))
}
