//! Slices as terms: of constants, of slices, of what is repeated, and of parts that were put together.

use super::{Number, Op, Table};

impl Table {
    /// A slice.
    pub(crate) fn slice(&mut self, x: Number, at: [Vec<i64>; 3]) -> Number {
        let [starts, limits, strides] = &at;
        let size = |d: usize| (limits[d] - starts[d] + strides[d] - 1) / strides[d].max(1);
        let shape: Vec<i64> = (0..starts.len()).map(size).collect();
        if shape == self.shape(x) {
            return x;
        }
        let term = self.term(x).clone();
        if let (Op::Slice([before, _, steps]), [start], [1]) = (&term.op, &starts[..], &strides[..])
            && steps[..] == [1]
        {
            return self.part(term.args[0], before[0] + start, shape[0]);
        }
        if let (Op::Data(_), ([start], [limit], [1]), Some(ty)) =
            (&term.op, (&starts[..], &limits[..], &strides[..]), term.ty.as_tensor())
            && let Some(all) = self.as_constant(x, ty.elem)
            && let Some(part) = self.constant(&all.gather(shape.clone(), *start as usize..*limit as usize))
        {
            return part;
        }
        if let Op::Broadcast(dims) = &term.op {
            let part = |list: &[i64]| dims.iter().map(|&d| list[d]).collect::<Vec<_>>();
            let inner = self.slice(term.args[0], [part(starts), part(limits), part(strides)]);
            return self.broadcast(inner, dims, &shape);
        }
        if let ([start], [1], Some(parts)) = (&starts[..], &strides[..], self.parts_of(x)) {
            let mut at = 0;
            for &part in parts {
                if at == *start && self.shape(part) == shape {
                    return part;
                }
                at += self.shape(part)[0];
            }
        }
        let ty = self.typed(x, shape);
        self.intern(Op::Slice(at), vec![x], ty)
    }

    /// `count` elements of a vector.
    pub(crate) fn part(&mut self, x: Number, start: i64, count: i64) -> Number {
        self.slice(x, [vec![start], vec![start + count], vec![1]])
    }

    /// The vector that these are all parts of, in order.
    pub(crate) fn whole_of(&self, parts: &[Number]) -> Option<Number> {
        let (mut whole, mut at) = (None, 0);
        for &part in parts {
            let term = self.term(part);
            let Op::Slice([starts, limits, strides]) = &term.op else { return None };
            let ([start], [limit], [1]) = (&starts[..], &limits[..], &strides[..]) else { return None };
            if *start != at || whole.is_some_and(|w| w != term.args[0]) {
                return None;
            }
            (whole, at) = (Some(term.args[0]), *limit);
        }
        whole.filter(|&w| self.shape(w) == [at])
    }
}
