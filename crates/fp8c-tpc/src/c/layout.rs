//! How a nest is walked: which dimensions are members of the index space, which lanes, at which stage each expression is known.

use fp8c_gaudi::graph::{self, MAX_DIMS};
use fp8c_kernel::{Expr, ExprId};

use super::Unsupported;
use super::memory::{registers, stored};
use crate::access::{Access, Coordinate, written};
use crate::nest::Nest;
use crate::target::LANES;

/// A kernel is given at most so many numbers.
const MAX_PARAMS: usize = 32;

/// Where the index of a dimension is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Walk {
    /// This dimension of the index space.
    Space(usize),
    /// A loop of each member.
    Inner,
}

/// A nest with what is decided before any text is written.
pub(super) struct Layout<'n> {
    pub(super) nest: &'n Nest,
    pub(super) reads: &'n [(usize, Access)],
    pub(super) writes: Vec<Access>,
    /// Sizes of rows and columns.
    pub(super) sizes: Vec<usize>,
    pub(super) walks: Vec<Walk>,
    pub(super) lane: usize,
    /// Registers that a step along lanes takes.
    pub(super) groups: usize,
    /// The stage at which each expression is known; none for what nothing needs.
    pub(super) level: Vec<Option<usize>>,
    /// Needed expressions, each after what it is made of.
    pub(super) order: Vec<ExprId>,
    pub(super) uniform: Vec<bool>,
    /// Only outputs read it: the store rounds.
    pub(super) stored_only: Vec<bool>,
    /// Constants that the kernel is given.
    pub(super) given: Vec<Option<usize>>,
}

impl<'n> Layout<'n> {
    pub(super) fn new(nest: &'n Nest, reads: &'n [(usize, Access)]) -> Result<Self, Unsupported> {
        let kernel = &nest.kernel;
        let rows = kernel.rows.len();
        let sizes = [&kernel.rows[..], &kernel.columns].concat();
        let lane = if kernel.across { rows - 1 } else { sizes.len() - 1 };
        let writes: Vec<Access> =
            kernel.outputs.iter().map(|o| written(&sizes, rows, o.by_row, lane)).collect();
        let mut this = Self {
            nest,
            reads,
            writes,
            lane,
            groups: 1,
            walks: vec![Walk::Inner; sizes.len()],
            sizes,
            level: vec![None; kernel.exprs.len()],
            order: vec![],
            uniform: vec![true; kernel.exprs.len()],
            stored_only: vec![false; kernel.exprs.len()],
            given: vec![None; kernel.exprs.len()],
        };
        this.sort();
        this.choose_groups()?;
        this.choose_space();
        Ok(this)
    }

    pub(super) fn access(&self, leaf: usize) -> Option<&'n Access> {
        self.reads.iter().find(|r| r.0 == leaf).map(|r| &r.1)
    }

    /// Orders what is needed, and finds at which stage it is known and whether lanes differ.
    pub(super) fn sort(&mut self) {
        let kernel = &self.nest.kernel;
        let outputs: Vec<ExprId> = kernel.outputs.iter().map(|o| o.expr).collect();
        let mut work: Vec<ExprId> = outputs.iter().rev().copied().collect();
        let mut readers = vec![0usize; kernel.exprs.len()];
        while let Some(&id) = work.last() {
            if self.level[id].is_some() {
                work.pop();
                continue;
            }
            let inputs = self.nest.inputs(id);
            let missing: Vec<ExprId> = inputs.iter().copied().filter(|&a| self.level[a].is_none()).collect();
            if !missing.is_empty() {
                work.extend(missing.into_iter().rev());
                continue;
            }
            work.pop();
            inputs.iter().for_each(|&a| readers[a] += 1);
            let before = inputs.iter().filter_map(|&a| self.level[a]).max().unwrap_or(0);
            let same = inputs.iter().all(|&a| self.uniform[a]);
            (self.level[id], self.uniform[id]) = match &kernel.exprs[id].expr {
                Expr::Reduce { .. } => (Some(before + 1), !kernel.across || same),
                Expr::Leaf(leaf) => (Some(0), self.access(*leaf).is_none_or(|a| !a.vector)),
                Expr::Index { strides, .. } => (Some(0), strides[self.lane] == 0),
                _ => (Some(before), same),
            };
            self.order.push(id);
        }
        for id in outputs {
            self.stored_only[id] = readers[id] == 0;
        }
    }

    /// As many registers a step as the narrowest tensor fills, or as there are lanes.
    pub(super) fn choose_groups(&mut self) -> Result<(), Unsupported> {
        let kernel = &self.nest.kernel;
        let mut most = 1;
        for (leaf, access) in self.reads {
            let elem = stored(kernel.leaves[*leaf].elem)?;
            most = most.max(if access.vector { registers(elem) } else { 1 });
        }
        for (output, access) in kernel.outputs.iter().zip(&self.writes) {
            let elem = stored(kernel.exprs[output.expr].elem)?;
            most = most.max(if access.vector { registers(elem) } else { 1 });
        }
        self.groups = most.min(self.sizes[self.lane].div_ceil(LANES)).max(1);
        Ok(())
    }

    /// Members of the index space are rows, or steps along lanes where nothing needs a whole row.
    pub(super) fn choose_space(&mut self) {
        let kernel = &self.nest.kernel;
        let whole = self.reduces() || kernel.outputs.iter().any(|o| o.by_row);
        let dims = if whole { kernel.rows.len() } else { self.sizes.len() };
        for (k, d) in (0..dims).rev().take(MAX_DIMS).enumerate() {
            self.walks[d] = Walk::Space(k);
        }
    }

    pub(super) fn reduces(&self) -> bool {
        self.order.iter().any(|&id| self.is_reduce(id))
    }

    pub(super) fn is_reduce(&self, id: ExprId) -> bool {
        matches!(self.nest.kernel.exprs[id].expr, Expr::Reduce { .. })
    }

    pub(super) fn block(&self) -> usize {
        self.groups * LANES
    }

    /// Members along dimension `d`.
    pub(super) fn members(&self, d: usize) -> usize {
        if d == self.lane { self.sizes[d].div_ceil(self.block()) } else { self.sizes[d] }
    }

    pub(super) fn space(&self) -> Vec<u64> {
        let mut space = vec![1; self.walks.iter().filter(|w| **w != Walk::Inner).count().max(1)];
        for (d, walk) in self.walks.iter().enumerate() {
            if let Walk::Space(k) = walk {
                space[*k] = self.members(d) as u64;
            }
        }
        space
    }

    /// What a member touches of a tensor along each dimension; nothing where two indices move one coordinate.
    pub(super) fn touched(&self, access: &Access) -> Option<Vec<graph::Access>> {
        let along = |(at, c): (usize, &Coordinate)| {
            if c.param.is_some() {
                return None;
            }
            let start = c.start as i64;
            let still = |end: i64| Some(graph::Access { dim: 0, a: 0, start, end });
            match c.terms[..] {
                [] => still(start),
                [(d, step)] => {
                    let lanes = d == self.lane && at == 0 && access.vector;
                    let step = step as i64;
                    match self.walks[d] {
                        Walk::Inner => still(start + (self.sizes[d] as i64 - 1) * step),
                        Walk::Space(dim) if lanes => {
                            let a = self.block() as i64;
                            Some(graph::Access { dim, a, start, end: start + a - 1 })
                        }
                        // Lanes go in steps of a block, also where they have one element together.
                        Walk::Space(dim) if d == self.lane => {
                            let a = self.block() as i64 * step;
                            Some(graph::Access { dim, a, start, end: start + a - 1 })
                        }
                        Walk::Space(dim) => Some(graph::Access { dim, a: step, start, end: start }),
                    }
                }
                _ => None,
            }
        };
        access.coordinates.iter().enumerate().map(along).collect()
    }

    /// Unsigned constants of a kernel of scalars are what random numbers begin with: they are given, so that one kernel serves all.
    pub(super) fn number_constants(&mut self, params: &mut Vec<u32>) {
        if self.sizes.iter().any(|&n| n != 1) {
            return;
        }
        for &id in &self.order {
            let typed = &self.nest.kernel.exprs[id];
            let Expr::Constant(bytes) = &typed.expr else { continue };
            let word = bytes.first_chunk::<4>().map(|b| u32::from_le_bytes(*b));
            if let Some(word) = word.filter(|_| typed.elem.is_unsigned() && params.len() < MAX_PARAMS) {
                self.given[id] = Some(params.len());
                params.push(word);
            }
        }
    }
}
