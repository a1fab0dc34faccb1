//! A kernel as a loop nest for vector processors: as few dimensions as its tensors allow, lanes along one of them.

use std::collections::HashSet;

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::types::ElementType;
use fp8c_kernel::{Expr, ExprId, Kernel, Leaf, Order, Output, Typed};

/// The factors of a product that enters a sum without being rounded, as [`Kernel::contracted`] has it.
pub(crate) type Contracted = ([ExprId; 2], usize, bool, bool);

/// Partial results of a reduction of everything: about as many as there are processors, four times.
const PARTS: usize = 96;
/// A reduction of no more elements than this is done by one processor.
const ALONE: usize = 1024;
/// Elements of a part, at least.
const LEAST: usize = 256;

/// A kernel to be emitted.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Nest {
    pub(crate) kernel: Kernel,
    pub(crate) contracted: Vec<Option<Contracted>>,
}

/// One kernel, or one that reduces parts and one that reduces what these give.
pub(crate) enum Stages {
    One(Nest),
    /// The first writes outputs of these numbers, then partial results; the second reads what the kernel reads, then the partial
    /// results, and writes the other outputs.
    Two {
        parts: Nest,
        rest: Nest,
        whole: Vec<usize>,
        reduced: Vec<usize>,
    },
}

impl Nest {
    pub(crate) fn new(kernel: &Kernel) -> Self {
        let contracted = (0..kernel.exprs.len()).map(|id| kernel.contracted(id)).collect();
        let mut nest = Self { kernel: kernel.clone(), contracted };
        nest.narrow_constants();
        nest.flatten();
        nest.merge();
        nest.settle();
        nest
    }

    /// A constant of f64 that is only converted is one of the other type: the device has no f64.
    fn narrow_constants(&mut self) {
        for id in 0..self.kernel.exprs.len() {
            let Expr::Op { op, args, .. } = &self.kernel.exprs[id].expr else { continue };
            let Some(from) = args.first().map(|&a| &self.kernel.exprs[a]) else { continue };
            let Expr::Constant(bytes) = &from.expr else { continue };
            let whole = bytes.first_chunk::<8>().filter(|_| from.elem == ElementType::F64);
            let converted = op.name == "stablehlo.convert" && self.kernel.exprs[id].elem == ElementType::F32;
            if let Some(number) = whole.filter(|_| converted) {
                let narrow = f64::from_le_bytes(*number) as f32;
                self.kernel.exprs[id].expr = Expr::Constant(narrow.to_le_bytes().to_vec());
            }
        }
    }

    /// Rows of one element are elements.
    fn flatten(&mut self) {
        let kernel = &mut self.kernel;
        if kernel.columns.iter().product::<usize>() != 1 {
            return;
        }
        let rows = kernel.rows.len();
        kernel.columns = std::mem::take(&mut kernel.rows);
        kernel.across = false;
        let kept = kernel.columns.len();
        kernel.leaves.iter_mut().for_each(|leaf| leaf.strides.truncate(rows));
        for typed in &mut kernel.exprs {
            match &mut typed.expr {
                Expr::Index { strides, .. } => strides.truncate(kept),
                Expr::Reduce { combine, init, of, .. } => {
                    let op = combine.op().and_then(|name| fp8c_dialects::registry().get(name));
                    if let Some(op) = op {
                        let args = vec![*init, *of];
                        typed.expr = Expr::Op { op, attrs: vec![], by_reciprocal: false, args };
                    }
                }
                _ => {}
            }
        }
        kernel.outputs.iter_mut().for_each(|o| o.by_row = false);
    }

    /// Neighbouring dimensions that every tensor walks as one are one; those of size one are none.
    fn merge(&mut self) {
        let kernel = &mut self.kernel;
        let (mut sizes, mut rows) = ([&kernel.rows[..], &kernel.columns].concat(), kernel.rows.len());
        let mut walks: Vec<&mut Vec<isize>> = kernel.leaves.iter_mut().map(|l| &mut l.strides).collect();
        walks.extend(kernel.exprs.iter_mut().filter_map(|e| match &mut e.expr {
            Expr::Index { strides, .. } => Some(strides),
            _ => None,
        }));
        let mut d = 0;
        while d < sizes.len() {
            if sizes[d] == 1 {
                sizes.remove(d);
                for walk in &mut walks {
                    walk.remove(d);
                }
                rows -= usize::from(d < rows);
                continue;
            }
            let joined = d + 1 < sizes.len()
                && d + 1 != rows
                && walks.iter().all(|w| w[d] == w[d + 1] * sizes[d + 1] as isize);
            if joined && sizes[d + 1] != 1 {
                sizes[d] *= sizes[d + 1];
                sizes.remove(d + 1);
                for walk in &mut walks {
                    walk.remove(d);
                }
                rows -= usize::from(d + 1 < rows);
                d = d.saturating_sub(1);
                continue;
            }
            d += 1;
        }
        if rows == sizes.len() {
            sizes.push(1);
            walks.iter_mut().for_each(|w| w.push(0));
        }
        kernel.columns = sizes.split_off(rows);
        kernel.rows = sizes;
    }

    /// What has one value a row, by where its tensors move; lanes go along rows only where nothing but rows is written.
    fn settle(&mut self) {
        let kernel = &mut self.kernel;
        let rows = kernel.rows.len();
        let still = |strides: &[isize]| strides[rows..].iter().all(|&s| s == 0);
        for id in 0..kernel.exprs.len() {
            kernel.exprs[id].by_row = match &kernel.exprs[id].expr {
                Expr::Leaf(at) => still(&kernel.leaves[*at].strides),
                Expr::Index { strides, .. } => still(strides),
                Expr::Constant(_) | Expr::Reduce { .. } => true,
                Expr::Op { args, .. } => args.iter().all(|&a| kernel.exprs[a].by_row),
            };
        }
        kernel.across &= !kernel.rows.is_empty() && kernel.outputs.iter().all(|o| o.by_row);
    }

    /// What an expression is computed from: factors in place of a product that is contracted.
    pub(crate) fn inputs(&self, id: ExprId) -> Vec<ExprId> {
        let args = self.kernel.exprs[id].expr.args();
        match self.contracted[id] {
            Some((factors, other, ..)) => vec![factors[0], factors[1], args[other]],
            None => args,
        }
    }

    /// Expressions that some are computed from, themselves among them.
    pub(crate) fn below(&self, roots: &[ExprId]) -> HashSet<ExprId> {
        let (mut work, mut seen) = (roots.to_vec(), HashSet::new());
        while let Some(id) = work.pop() {
            if seen.insert(id) {
                work.extend(self.inputs(id));
            }
        }
        seen
    }

    fn is_reduce(&self, id: ExprId) -> bool {
        matches!(self.kernel.exprs[id].expr, Expr::Reduce { .. })
    }

    /// A kernel that reduces all that it walks is cut, so that every processor takes a part.
    pub(crate) fn staged(self) -> Stages {
        let Some(parts) = self.parts() else { return Stages::One(self) };
        let (reduced, whole): (Vec<usize>, Vec<usize>) =
            (0..self.kernel.outputs.len()).partition(|&o| self.kernel.outputs[o].by_row);
        let roots: Vec<ExprId> = reduced.iter().map(|&o| self.kernel.outputs[o].expr).collect();
        let mut reductions: Vec<ExprId> =
            self.below(&roots).into_iter().filter(|&id| self.is_reduce(id)).collect();
        reductions.sort_unstable();
        let (first, rest) =
            (self.first(parts, &whole, &reductions), self.second(parts, &reduced, &reductions));
        Stages::Two { parts: first, rest, whole, reduced }
    }

    /// Into how many parts the walk is cut, where it is.
    fn parts(&self) -> Option<usize> {
        let kernel = &self.kernel;
        let total: usize = kernel.columns.iter().product();
        if !kernel.rows.is_empty() || total <= ALONE || !kernel.outputs.iter().any(|o| o.by_row) {
            return None;
        }
        let below_reductions = |id: ExprId| match self.kernel.exprs[id].expr {
            Expr::Reduce { init, of, .. } => {
                [init, of].iter().any(|&a| self.below(&[a]).iter().any(|&b| self.is_reduce(b)))
            }
            _ => false,
        };
        // A reduction of what another gives cannot wait for it here.
        let whole = kernel.outputs.iter().filter(|o| !o.by_row).map(|o| o.expr).collect::<Vec<_>>();
        let nested = (0..kernel.exprs.len()).any(below_reductions);
        if nested || self.below(&whole).iter().any(|&id| self.is_reduce(id)) {
            return None;
        }
        let outer = kernel.columns[0];
        if kernel.columns.len() > 1 {
            return (outer <= PARTS * 8).then_some(outer);
        }
        (2..=PARTS).rev().find(|&p| outer.is_multiple_of(p) && outer / p >= LEAST)
    }

    fn first(&self, parts: usize, whole: &[usize], reductions: &[ExprId]) -> Self {
        let mut nest = self.clone();
        let kernel = &mut nest.kernel;
        let each = kernel.columns[0] / parts;
        kernel.rows = vec![parts];
        let cut = |strides: &mut Vec<isize>| {
            let stride = strides[0];
            if each == 1 { strides[0] = stride } else { strides.insert(0, stride * each as isize) }
        };
        match each {
            1 => {
                kernel.columns.remove(0);
            }
            _ => kernel.columns[0] = each,
        }
        kernel.leaves.iter_mut().for_each(|leaf| cut(&mut leaf.strides));
        for typed in &mut kernel.exprs {
            if let Expr::Index { strides, .. } = &mut typed.expr {
                cut(strides);
            }
        }
        kernel.outputs = whole.iter().map(|&o| self.kernel.outputs[o].clone()).collect();
        for &id in reductions {
            nest.begin_with_nothing(id);
            nest.kernel.outputs.push(Output { expr: id, by_row: true, over: None });
        }
        nest.settle();
        nest
    }

    /// The second stage adds the initial value; the first begins a sum with zero.
    fn begin_with_nothing(&mut self, id: ExprId) {
        let elem = self.kernel.exprs[id].elem;
        let Expr::Reduce { combine: Combine::Add, .. } = self.kernel.exprs[id].expr else { return };
        let zero = self.push(Expr::Constant(vec![0; elem.bytes()]), elem);
        if let Expr::Reduce { init, .. } = &mut self.kernel.exprs[id].expr {
            *init = zero;
        }
    }

    fn second(&self, parts: usize, reduced: &[usize], reductions: &[ExprId]) -> Self {
        let mut nest = self.clone();
        nest.kernel.columns = vec![parts];
        // What else it reads is one number: its parts have been reduced.
        nest.kernel.leaves.iter_mut().for_each(|leaf| leaf.strides = vec![0]);
        nest.kernel.outputs = reduced.iter().map(|&o| self.kernel.outputs[o].clone()).collect();
        for &id in reductions {
            let elem = nest.kernel.exprs[id].elem;
            let leaf = nest.kernel.leaves.len();
            nest.kernel.leaves.push(Leaf { elem, strides: vec![1] });
            let partial = nest.push(Expr::Leaf(leaf), elem);
            if let Expr::Reduce { of, order, .. } = &mut nest.kernel.exprs[id].expr {
                (*of, *order) = (partial, Order::Turn);
            }
        }
        let roots: Vec<ExprId> = nest.kernel.outputs.iter().map(|o| o.expr).collect();
        let needed = nest.below(&roots);
        for (id, typed) in nest.kernel.exprs.iter_mut().enumerate() {
            if let Expr::Index { strides, .. } = &mut typed.expr {
                *strides = vec![0];
            }
            typed.uses = usize::from(needed.contains(&id));
        }
        nest.settle();
        nest
    }

    fn push(&mut self, expr: Expr, elem: ElementType) -> ExprId {
        self.kernel.exprs.push(Typed { expr, elem, by_row: true, uses: 1 });
        self.contracted.push(None);
        self.kernel.exprs.len() - 1
    }

    /// Leaves that its outputs are computed from.
    pub(crate) fn read(&self) -> Vec<usize> {
        let roots: Vec<ExprId> = self.kernel.outputs.iter().map(|o| o.expr).collect();
        let mut read: Vec<usize> = (self.below(&roots).into_iter())
            .filter_map(|id| if let Expr::Leaf(at) = self.kernel.exprs[id].expr { Some(at) } else { None })
            .collect();
        read.sort_unstable();
        read.dedup();
        read
    }
}
