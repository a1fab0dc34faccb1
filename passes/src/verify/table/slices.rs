//! Slices as terms: of constants, of slices, of what is repeated, and of parts that were put together.

use fp8c_ir::types::{ElementType, Type};

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
        if let Some((part, before)) = self.part_with(x, [starts[0], limits[0]]).filter(|_| strides[0] == 1) {
            let within = |list: &[i64]| {
                let mut own = list.to_vec();
                own[0] -= before;
                own
            };
            return self.slice(part, [within(starts), within(limits), strides.clone()]);
        }
        if let Some(sum) = self.words_each(x, &shape, |table, x| table.slice(x, at.clone())) {
            return sum;
        }
        let ty = self.typed(x, shape);
        self.intern(Op::Slice(at), vec![x], ty)
    }

    /// Of a vector of sums of words, as keys of random bits are, what is made of the words and then added.
    pub(super) fn words_each(
        &mut self,
        x: Number,
        shape: &[i64],
        make: impl Fn(&mut Self, Number) -> Number,
    ) -> Option<Number> {
        let vector =
            self.term(x).ty.as_tensor().is_some_and(|t| t.elem == ElementType::UI32 && t.rank() == 1);
        let words = self.made_by(x, "stablehlo.add").filter(|_| vector)?.to_vec();
        let words: Vec<Number> = words.into_iter().map(|x| make(self, x)).collect();
        Some(self.elementwise("stablehlo.add", &words, Type::tensor(shape, ElementType::UI32)))
    }

    /// Of parts put together along the first dimension the one that holds a range, and how much stands before it.
    fn part_with(&self, x: Number, [start, limit]: [i64; 2]) -> Option<(Number, i64)> {
        let mut before = 0;
        for &part in self.parts_of(x)? {
            let size = self.shape(part).first().copied()?;
            if before <= start && limit <= before + size && start < limit {
                return Some((part, before));
            }
            before += size;
        }
        None
    }

    /// `count` elements of a vector.
    pub(crate) fn part(&mut self, x: Number, start: i64, count: i64) -> Number {
        self.slice(x, [vec![start], vec![start + count], vec![1]])
    }

    /// Where in a vector a part of it begins.
    pub(crate) fn cut_from(&self, part: Number, whole: Number) -> Option<i64> {
        let term = self.term(part);
        let Op::Slice([starts, _, strides]) = &term.op else { return None };
        let ([start], [1]) = (&starts[..], &strides[..]) else { return None };
        (term.args[..] == [whole]).then_some(*start)
    }

    /// Parts put together along a dimension, by an op of this label: all parts of one vector in order are that vector.
    pub(crate) fn concatenated(&mut self, label: u32, dim: usize, parts: Vec<Number>, to: Type) -> Number {
        match self.whole_of(&parts).filter(|_| dim == 0) {
            Some(whole) => whole,
            None => self.intern(Op::Other(label, 0), parts, to),
        }
    }

    /// The vector that these are all parts of, in order.
    fn whole_of(&self, parts: &[Number]) -> Option<Number> {
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
