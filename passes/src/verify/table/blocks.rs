//! Numbers that are spread over blocks: one form for all orders in which they are spread, joined, cut and moved.

use super::{Number, Op, Table};
use crate::verify::dims::groups;

impl Table {
    /// Something spread over blocks, their dimensions joined.
    pub(super) fn is_spread(&self, x: Number) -> bool {
        match &self.term(x).op {
            Op::Broadcast(_) => true,
            Op::Reshape => self.spread_of(self.term(x).args[0]).is_some(),
            _ => false,
        }
    }

    /// What a reshape that only joins dimensions is made of, and the order that its dimensions are in when they are moved.
    pub(super) fn before_joining(&self, x: Number, permutation: &[usize]) -> Option<(Number, Vec<usize>)> {
        let inner = self.term(x).args[0];
        let (from, to) = (self.shape(inner), self.shape(x));
        if from.iter().chain(to).any(|&n| n == 1) {
            return None;
        }
        let groups = groups(from, to)?;
        let joins = groups.iter().enumerate().all(|(i, [_, there])| there[..] == [i]);
        (joins && groups.len() == to.len())
            .then(|| (inner, permutation.iter().flat_map(|&d| groups[d][0].clone()).collect()))
    }

    /// A reshape of `x`, which is `inner` spread along other dimensions than `dims`: dimensions that are repeated and stay apart are
    /// spread behind it, those that are not repeated are joined before; nothing where that is so already.
    pub(super) fn spread_apart(
        &mut self,
        x: Number,
        inner: Number,
        dims: &[usize],
        shape: &[i64],
    ) -> Option<Number> {
        let from = self.shape(x).to_vec();
        let groups = groups(&from, shape)?;
        let sizes = |list: &[usize], shape: &[i64]| list.iter().map(|&d| shape[d]).collect::<Vec<_>>();
        let held = |own: &[usize]| own.iter().filter(|d| dims.contains(d)).count();
        let settled = |[own, there]: &[Vec<usize>; 2]| match held(own) {
            0 => own.is_empty(),
            n => n < own.len() || sizes(own, &from) == sizes(there, shape),
        };
        if groups.iter().all(settled) {
            return None;
        }
        // Sizes of `inner`, of what it is spread to before the reshape, and after it.
        let (mut few, mut places, mut before, mut after, mut ends) = (vec![], vec![], vec![], vec![], vec![]);
        for [own, there] in groups.iter().filter(|[own, _]| held(own) > 0) {
            if held(own) == own.len() {
                places.extend((0..there.len()).map(|i| before.len() + i));
                few.extend(sizes(there, shape));
                before.extend(sizes(there, shape));
            } else {
                for &d in own {
                    if dims.contains(&d) {
                        places.push(before.len());
                        few.push(from[d]);
                    }
                    before.push(from[d]);
                }
            }
            after.extend(sizes(there, shape));
            ends.extend(there);
        }
        let inner = self.reshape(inner, &few);
        let wide = self.broadcast(inner, &places, &before);
        let moved = self.reshape(wide, &after);
        Some(self.broadcast(moved, &ends, shape))
    }

    /// A reshape of what is cut from something spread over blocks: the whole is reshaped, where the cut dimensions stay.
    pub(super) fn reshaped_whole(&mut self, x: Number, at: &[Vec<i64>; 3], shape: &[i64]) -> Option<Number> {
        let whole = self.term(x).args[0];
        let (from, all) = (self.shape(x).to_vec(), self.shape(whole).to_vec());
        let mut to = shape.to_vec();
        let mut cut = [vec![0; to.len()], to.clone(), vec![1; to.len()]];
        for [own, there] in groups(&from, shape)? {
            match (&own[..], &there[..]) {
                (&[d], &[e]) => {
                    to[e] = all[d];
                    cut[0][e] = at[0][d];
                    cut[1][e] = at[1][d];
                    cut[2][e] = at[2][d];
                }
                _ if own.iter().all(|&d| from[d] == all[d]) => {}
                _ => return None,
            }
        }
        // A dimension of one element that was cut out of several is nowhere among the groups.
        if to.iter().product::<i64>() != all.iter().product::<i64>() {
            return None;
        }
        let moved = self.reshape(whole, &to);
        Some(self.slice(moved, cut))
    }
}
