//! Results that take the place of arguments: the state of a step is updated where it lies.
//!
//! The caller says which argument may be overwritten by which result. Whether it is depends on the program: all that reads
//! the argument must run before the result is written, or in the kernel that writes it, element by element.

use std::collections::HashMap;

use fp8c_ir::graph::{NodeId, RegionId, ValueId};

use crate::analysis::Analysis;
use crate::build::Bound;
use crate::fuse::Fusion;
use crate::kernel::Kernel;
use crate::order::Units;
use crate::reads::readers;
use crate::shape::{elements, shape_of, sizes};
use crate::view::{View, dense_strides};

/// A result that may take the place of an argument.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Wish {
    pub(crate) result: usize,
    pub(crate) argument: usize,
    /// The argument's value.
    pub(crate) overwritten: ValueId,
}

/// What may take the place of what, by the value that is computed.
#[derive(Default)]
pub(crate) struct Wishes(HashMap<ValueId, Wish>);

impl Wishes {
    /// Those of `donated`, pairs of a result and an argument, that types and uses allow. Each argument is given once.
    pub(crate) fn new(
        analysis: &Analysis<'_>,
        region: RegionId,
        returned: &[ValueId],
        donated: &[(usize, usize)],
    ) -> Self {
        let graph = analysis.graph;
        let mut wishes: HashMap<ValueId, Wish> = HashMap::new();
        for &(result, argument) in donated {
            let (Some(&value), Some(&overwritten)) =
                (returned.get(result), graph.region(region).args.get(argument))
            else {
                continue;
            };
            let (source, path) = analysis.trace(value);
            let whole = |v: View| v.is_dense() && v.elements() == elements(graph, overwritten);
            let dense = View::dense(&sizes(shape_of(graph, source)));
            let given = wishes.values().any(|w| w.argument == argument);
            let same = graph.ty(value) == graph.ty(overwritten)
                && elements(graph, source) == elements(graph, overwritten)
                && analysis.apply(&path, dense).is_some_and(whole);
            if same && !given {
                wishes.entry(source).or_insert(Wish { result, argument, overwritten });
            }
        }
        Self(wishes)
    }

    /// The wish for a value.
    pub(crate) fn of(&self, value: ValueId) -> Option<Wish> {
        self.0.get(&value).copied()
    }

    /// For each unit that writes over an argument, the units that should run before it.
    pub(crate) fn after(
        &self,
        analysis: &Analysis<'_>,
        fusion: &Fusion,
        unit_of: &HashMap<NodeId, usize>,
    ) -> HashMap<usize, Vec<usize>> {
        let mut after: HashMap<usize, Vec<usize>> = HashMap::new();
        for (&value, wish) in &self.0 {
            let Some(writer) = analysis.maker(value).and_then(|n| unit_of.get(&n)) else { continue };
            let before = readers(analysis, fusion, wish.overwritten);
            let before = before.iter().filter_map(|n| unit_of.get(n)).filter(|u| *u != writer);
            after.entry(*writer).or_default().extend(before);
        }
        after
    }

    /// Keeps only what, in this order, is written when nothing else reads the argument any more.
    pub(crate) fn settle(&mut self, analysis: &Analysis<'_>, fusion: &Fusion, units: &Units) {
        self.0.retain(|&value, wish| {
            let Some(writer) = analysis.maker(value).and_then(|n| units.position(n)) else { return false };
            readers(analysis, fusion, wish.overwritten)
                .into_iter()
                .all(|n| units.position(n).is_some_and(|at| at <= writer))
        });
    }
}

impl Bound {
    /// Lets output `at` be written over what the kernel reads from `overwritten`, if it reads each element of it only to
    /// write the one in its place, or reads none.
    pub(crate) fn overwrite(&mut self, at: usize, overwritten: ValueId) -> bool {
        let leaves: Vec<usize> = (0..self.reads.len()).filter(|&i| self.reads[i].0 == overwritten).collect();
        match leaves[..] {
            [] => true,
            [leaf] if self.reads[leaf].1 == 0 && self.kernel.in_step(leaf, at) => {
                self.kernel.outputs[at].over = Some(leaf);
                true
            }
            _ => false,
        }
    }
}

impl Kernel {
    /// A leaf lies as an output does, and is not read again along what a row sums over, when the row may be written.
    fn in_step(&self, leaf: usize, output: usize) -> bool {
        if self.outputs[output].by_row && self.columns.iter().any(|&n| n != 1) {
            return false;
        }
        let count = if self.outputs[output].by_row { self.rows.len() } else { self.dims() };
        let full: Vec<usize> = self.rows.iter().chain(&self.columns).copied().collect();
        let mut strides = dense_strides(&full[..count]);
        strides.resize(full.len(), 0);
        self.leaves[leaf].strides == strides
    }
}
