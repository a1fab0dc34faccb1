//! Edges between values, those of one value together: a list for each, in one allocation.

use fp8c_ir::graph::ValueId;

/// For each value a list of others.
#[derive(Default)]
pub(super) struct Edges {
    /// Where in `all` the list of a value begins and ends. Values may share one.
    spans: Vec<(u32, u32)>,
    all: Vec<ValueId>,
}

impl Edges {
    /// No edges yet, for so many values.
    pub(super) fn new(values: usize) -> Self {
        Self { spans: vec![(0, 0); values], all: Vec::with_capacity(2 * values) }
    }

    /// Gives some values this list in place of what they had.
    pub(super) fn set(&mut self, values: &[ValueId], list: impl IntoIterator<Item = ValueId>) {
        let start = self.all.len() as u32;
        self.all.extend(list);
        let span = (start, self.all.len() as u32);
        values.iter().for_each(|v| self.spans[v.index()] = span);
    }

    /// How many values have a list.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// The list of a value.
    pub(super) fn of(&self, value: ValueId) -> &[ValueId] {
        let (start, end) = self.spans[value.index()];
        &self.all[start as usize..end as usize]
    }

    /// The same edges from the other end; lists are in the order of values.
    pub(super) fn turned(&self) -> Self {
        let mut ends = vec![0u32; self.len() + 1];
        let lists = || (0..self.len() as u32).map(ValueId).map(|v| (v, self.of(v)));
        lists().flat_map(|(_, list)| list).for_each(|v| ends[v.index() + 1] += 1);
        for i in 1..ends.len() {
            ends[i] += ends[i - 1];
        }
        let starts = ends.clone();
        let mut all = vec![ValueId(0); starts[self.len()] as usize];
        for (value, list) in lists() {
            for to in list {
                let at = &mut ends[to.index()];
                all[*at as usize] = value;
                *at += 1;
            }
        }
        let spans = (0..self.len()).map(|i| (starts[i], starts[i + 1])).collect();
        Self { spans, all }
    }

    /// Every value that edges lead to from some of `from`, by values that `through` lets pass, with themselves.
    pub(super) fn reach(
        &self,
        from: impl IntoIterator<Item = ValueId>,
        through: impl Fn(ValueId) -> bool,
    ) -> Vec<bool> {
        let mut seen = vec![false; self.len()];
        let mut stack: Vec<ValueId> = from.into_iter().collect();
        while let Some(value) = stack.pop() {
            if !std::mem::replace(&mut seen[value.index()], true) {
                stack.extend(self.of(value).iter().copied().filter(|&v| !seen[v.index()] && through(v)));
            }
        }
        seen
    }
}
