//! Kernels: what a group computes, as expressions over rows and columns, free of names, so that equal groups are compiled
//! once.

use std::collections::{BTreeSet, HashMap};

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_dialects::stablehlo::reduce::run_in_lanes;
use fp8c_ir::Attr;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::ElementType;

use crate::analysis::{Analysis, Class, Hop, shape_of, sizes};
use crate::fuse::{Fusion, Group, reduced_dims};
use crate::invariant::{Held, broken};
use crate::view::{View, dense_strides};

/// An expression of a kernel, by its place in [`Kernel::exprs`].
pub(crate) type ExprId = usize;

/// What a kernel computes for each element, or for each row.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Expr {
    /// An element of [`Kernel::leaves`].
    Leaf(usize),
    /// The place of the element in a view of the numbers from zero: `offset + sum(index[d] * strides[d])`.
    Index { strides: Vec<isize>, offset: isize },
    /// One value, as its bytes.
    Constant(Vec<u8>),
    /// An elementwise op by name, with the attributes that matter.
    Op { name: String, attrs: Vec<(String, Attr)>, args: Vec<ExprId> },
    /// A reduction of a row, from an initial value.
    Reduce { combine: Combine, order: Order, init: ExprId, of: ExprId },
}

/// In which order a row is reduced. The results are those of the interpreter, but for [`Order::Any`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Order {
    /// One element after another.
    Turn,
    /// Sums of runs of so many f32, each in lanes ([`fp8c_dialects::stablehlo::reduce::run_in_lanes`]).
    Lanes { run: usize },
    /// As is fastest: a row that does not lie together and is too long to be copied.
    Any,
}

/// f32 of a row of several dimensions that are copied to be summed in lanes.
const COPIED: usize = 1 << 18;

/// An expression with its element type.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Typed {
    pub(crate) expr: Expr,
    pub(crate) elem: ElementType,
    /// One for each row, rather than one for each element.
    pub(crate) by_row: bool,
    /// How often other expressions use it.
    pub(crate) uses: usize,
}

/// A tensor that a kernel reads: steps in elements along each dimension of rows and columns; 0 where it repeats.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Leaf {
    pub(crate) elem: ElementType,
    pub(crate) strides: Vec<isize>,
}

/// A tensor that a kernel writes, row by row.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Output {
    pub(crate) expr: ExprId,
    /// One element a row.
    pub(crate) by_row: bool,
    /// The leaf that it is written over.
    pub(crate) over: Option<usize>,
}

/// A kernel.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Kernel {
    /// Sizes of the dimensions of rows, then of columns.
    pub(crate) rows: Vec<usize>,
    pub(crate) columns: Vec<usize>,
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) exprs: Vec<Typed>,
    pub(crate) outputs: Vec<Output>,
    /// Rows next to each other lie next to each other: a reduction along columns takes several rows at a time.
    pub(crate) across: bool,
}

/// A kernel with the values it is used on.
pub(crate) struct Bound {
    pub(crate) kernel: Kernel,
    /// The stored value each leaf reads, and its first element.
    pub(crate) reads: Vec<(ValueId, isize)>,
    pub(crate) writes: Vec<ValueId>,
}

impl Kernel {
    /// The reduction of each row of a view; the initial value is read from a scalar.
    ///
    /// Dimensions are sizes and strides. Those of size one are left out, as in other kernels: MLIR cannot tell them apart in slices.
    pub(crate) fn reduction(
        rows: &[(usize, isize)],
        columns: &[(usize, isize)],
        combine: Combine,
        elem: ElementType,
    ) -> Self {
        let long = |dims: &[(usize, isize)]| dims.iter().copied().filter(|d| d.0 != 1).collect::<Vec<_>>();
        let (rows, mut along) = (long(rows), long(columns));
        if along.is_empty() {
            along.push((1, 1));
        }
        let strides: Vec<isize> = rows.iter().chain(&along).map(|d| d.1).collect();
        let typed = |expr, by_row| Typed { expr, elem, by_row, uses: 1 };
        let scalar = Leaf { elem, strides: vec![0; strides.len()] };
        Self {
            rows: rows.into_iter().map(|d| d.0).collect(),
            columns: along.into_iter().map(|d| d.0).collect(),
            leaves: vec![Leaf { elem, strides }, scalar],
            exprs: vec![
                typed(Expr::Leaf(0), false),
                typed(Expr::Leaf(1), true),
                typed(Expr::Reduce { combine, order: Order::Turn, init: 1, of: 0 }, true),
            ],
            outputs: vec![Output { expr: 2, by_row: true, over: None }],
            across: false,
        }
    }

    pub(crate) fn dims(&self) -> usize {
        self.rows.len() + self.columns.len()
    }

    /// Its sizes and ops, for people.
    pub(crate) fn describe(&self) -> String {
        let mut ops: Vec<(&str, usize)> = Vec::new();
        for typed in &self.exprs {
            let name = match &typed.expr {
                Expr::Op { name, .. } => name.split_once('.').map_or(name.as_str(), |(_, n)| n),
                Expr::Reduce { .. } => "reduce",
                _ => continue,
            };
            match ops.iter_mut().find(|o| o.0 == name) {
                Some(op) => op.1 += 1,
                None => ops.push((name, 1)),
            }
        }
        let ops: Vec<String> =
            ops.iter().map(|(n, k)| if *k == 1 { n.to_string() } else { format!("{k} {n}") }).collect();
        let how = if self.across { " across" } else { "" };
        format!(
            "{:?} rows of {:?}{how}, {} in, {} out: {}",
            self.rows,
            self.columns,
            self.leaves.len(),
            self.outputs.len(),
            ops.join(", ")
        )
    }

    /// The expression is a leaf whose elements lie next to each other along the columns.
    pub(crate) fn lies_together(&self, id: ExprId) -> bool {
        let Expr::Leaf(leaf) = self.exprs[id].expr else { return false };
        self.leaves[leaf].strides[self.rows.len()..] == dense_strides(&self.columns)
    }

    pub(crate) fn row_count(&self) -> usize {
        self.rows.iter().product()
    }

    /// For a sum or difference of f32 with a product that nothing else uses: the factors, the other operand, and
    /// whether the product and the other are negated. As the interpreter has it, and XLA.
    pub(crate) fn contracted(&self, id: ExprId) -> Option<([ExprId; 2], usize, bool, bool)> {
        let typed = &self.exprs[id];
        let Expr::Op { name, args, .. } = &typed.expr else { return None };
        let minus = match name.as_str() {
            "stablehlo.add" => false,
            "stablehlo.subtract" => true,
            _ => return None,
        };
        if typed.elem != ElementType::F32 {
            return None;
        }
        let product = |a: ExprId| match &self.exprs[a].expr {
            Expr::Op { name, args, .. }
                if name == "stablehlo.multiply"
                    && self.exprs[a].uses == 1
                    && self.exprs[a].by_row == typed.by_row =>
            {
                Some([args[0], args[1]])
            }
            _ => None,
        };
        match (product(args[0]), product(args[1])) {
            (Some(p), _) => Some((p, 1, false, minus)),
            (None, Some(p)) => Some((p, 0, minus, false)),
            _ => None,
        }
    }

    /// What an expression is computed from: factors in place of a product that is contracted.
    pub(crate) fn inputs(&self, id: ExprId) -> Vec<ExprId> {
        let args = self.exprs[id].expr.args();
        match self.contracted(id) {
            Some((factors, other, ..)) => vec![factors[0], factors[1], args[other]],
            None => args,
        }
    }
}

/// A row of an elementwise kernel has about so many elements, where it may be cut anywhere.
const ROW: usize = 4096;

/// The kernel of a group that writes `stored`, those of its values that others read.
pub(crate) fn kernel(analysis: &Analysis<'_>, fusion: &Fusion, group: &Group, stored: &[ValueId]) -> Bound {
    let mut builder = Builder::new(analysis, fusion, group);
    for &value in stored {
        let node = analysis.graph.def_node(value).held("a group's values are results");
        let expr = builder.member(node);
        let elements: usize = sizes(shape_of(analysis.graph, value)).iter().product();
        let by_row = elements != group.elements || matches!(analysis.class(node), Some(Class::Reduce(_)));
        builder.kernel.outputs.push(Output { expr, by_row, over: None });
    }
    builder.count_uses();
    Bound { kernel: builder.kernel, reads: builder.reads, writes: stored.to_vec() }
}

struct Builder<'a, 'g> {
    analysis: &'a Analysis<'g>,
    fusion: &'a Fusion,
    group: &'a Group,
    kernel: Kernel,
    reads: Vec<(ValueId, isize)>,
    members: HashMap<NodeId, ExprId>,
    /// The order of dimensions of a reduction's operand: those it keeps, then those it goes along.
    turned: Option<Vec<usize>>,
}

impl<'a, 'g> Builder<'a, 'g> {
    fn new(analysis: &'a Analysis<'g>, fusion: &'a Fusion, group: &'a Group) -> Self {
        let mut this = Self {
            analysis,
            fusion,
            group,
            kernel: Kernel::default(),
            reads: vec![],
            members: HashMap::new(),
            turned: None,
        };
        if group.closed {
            this.dims_of_one();
        } else {
            let rows = group.rows.unwrap_or_else(|| cut(&group.bounds, group.elements));
            let mut bounds = group.bounds.clone();
            bounds.insert(rows);
            (this.kernel.rows, this.kernel.columns) = split(&bounds, rows);
        }
        this
    }

    /// Dimensions of a group of one node that fits no others: as they are in the program.
    fn dims_of_one(&mut self) {
        let node = self.group.nodes[0];
        let domain = self.analysis.domain(node);
        let reduced = match self.analysis.class(node) {
            Some(Class::Reduce(_)) => reduced_dims(self.analysis, node),
            _ => vec![],
        };
        let kept: Vec<usize> = (0..domain.len()).filter(|d| !reduced.contains(d)).collect();
        let long = |dims: &[usize]| dims.iter().map(|&d| domain[d]).filter(|&n| n != 1).collect::<Vec<_>>();
        let mut order: Vec<usize> = kept.iter().chain(&reduced).copied().collect();
        order[kept.len()..].sort_unstable();
        let last = (0..domain.len()).rev().find(|&d| domain[d] != 1);
        self.kernel.across = !reduced.is_empty() && last.is_some_and(|d| !reduced.contains(&d));
        if reduced.is_empty() {
            // The last dimension is a row.
            let at = domain.len().saturating_sub(1);
            self.kernel.rows = domain[..at].to_vec();
            self.kernel.columns = domain[at..].to_vec();
        } else {
            self.kernel.rows = long(&kept);
            self.kernel.columns = long(&order[kept.len()..]);
            self.turned = Some(order);
        }
    }

    fn push(&mut self, expr: Expr, elem: ElementType, by_row: bool) -> ExprId {
        let typed = Typed { expr, elem, by_row, uses: 0 };
        if let Some(at) = self.kernel.exprs.iter().position(|e| *e == typed) {
            return at;
        }
        self.kernel.exprs.push(typed);
        self.kernel.exprs.len() - 1
    }

    fn count_uses(&mut self) {
        let mut uses = vec![0; self.kernel.exprs.len()];
        for typed in &self.kernel.exprs {
            typed.expr.args().into_iter().for_each(|a| uses[a] += 1);
        }
        self.kernel.outputs.iter().for_each(|o| uses[o.expr] += 1);
        self.kernel.exprs.iter_mut().zip(uses).for_each(|(e, n)| e.uses = n);
    }

    /// The expression of a node of the group; its operands come before it in the region.
    fn member(&mut self, node: NodeId) -> ExprId {
        // The nodes before it first, so that the recursion stays flat however long the group is.
        let nodes = &self.group.nodes;
        for &before in nodes {
            if !self.members.contains_key(&before) {
                let expr = self.compute(before, &[]);
                self.members.insert(before, expr);
            }
            if before == node {
                break;
            }
        }
        self.members[&node]
    }

    /// The expression of a node whose elements are seen through `path`.
    fn compute(&mut self, node: NodeId, path: &[Hop]) -> ExprId {
        let data = self.analysis.graph.node(node);
        let elem = shape_of(self.analysis.graph, data.results[0]).elem;
        match data.name() {
            "stablehlo.iota" => return self.index(node, path, elem),
            "stablehlo.constant" | "arith.constant" => {
                let Some(Attr::Elements(e)) = data.attr("value") else {
                    broken!("constants in groups are splats")
                };
                return self.push(Expr::Constant(e.bytes.to_vec()), elem, true);
            }
            _ => {}
        }
        if let Some(Class::Reduce(combine)) = self.analysis.class(node) {
            let of = self.operand(node, 0, path);
            let init = self.operand(node, 1, &[]);
            let order = self.order(node, combine, elem);
            return self.push(Expr::Reduce { combine, order, init, of }, elem, true);
        }
        let args: Vec<ExprId> = (0..data.operands.len()).map(|i| self.operand(node, i, path)).collect();
        let by_row = args.iter().all(|&a| self.kernel.exprs[a].by_row);
        let mut attrs: Vec<(String, Attr)> =
            data.attrs.iter().filter(|a| a.inherent).map(|a| (a.name.to_string(), a.value.clone())).collect();
        if self.analysis.divides_rows(node) {
            attrs.push(("by_reciprocal".into(), Attr::Unit));
        }
        self.push(Expr::Op { name: data.name().into(), attrs, args }, elem, by_row)
    }

    fn order(&self, node: NodeId, combine: Combine, elem: ElementType) -> Order {
        if combine != Combine::Add || elem != ElementType::F32 {
            return Order::Turn;
        }
        let columns = &self.kernel.columns;
        match run_in_lanes(&self.analysis.domain(node), &reduced_dims(self.analysis, node)) {
            Some(_) if columns.len() > 1 && columns.iter().product::<usize>() > COPIED => Order::Any,
            Some(run) => Order::Lanes { run },
            None => Order::Turn,
        }
    }

    fn index(&mut self, node: NodeId, path: &[Hop], elem: ElementType) -> ExprId {
        let view =
            self.analysis.apply(path, self.analysis.iota(node)).held("checked when the iota was made inline");
        let strides = self.strides(&view);
        let by_row = strides[self.kernel.rows.len()..].iter().all(|&s| s == 0);
        self.push(Expr::Index { strides, offset: view.offset }, elem, by_row)
    }

    fn operand(&mut self, node: NodeId, i: usize, path: &[Hop]) -> ExprId {
        let (source, mut hops) = self.analysis.operand(node, i);
        hops.extend_from_slice(path);
        if let Some(maker) = self.analysis.maker(source) {
            if let Some(&expr) = self.members.get(&maker) {
                return expr;
            }
            if self.analysis.inline.contains(&maker) && !self.fusion.group_of.contains_key(&maker) {
                return self.compute(maker, &hops);
            }
        }
        self.leaf(source, &hops)
    }

    fn leaf(&mut self, source: ValueId, path: &[Hop]) -> ExprId {
        let ty = shape_of(self.analysis.graph, source);
        let view = self.analysis.apply(path, View::dense(&sizes(ty))).held("checked when the group was made");
        let strides = self.strides(&view);
        let by_row = strides[self.kernel.rows.len()..].iter().all(|&s| s == 0);
        let leaf = Leaf { elem: ty.elem, strides };
        let read = (source, view.offset);
        let known = self.kernel.leaves.iter().zip(&self.reads).position(|(l, r)| *l == leaf && *r == read);
        let at = known.unwrap_or_else(|| {
            self.kernel.leaves.push(leaf);
            self.reads.push(read);
            self.reads.len() - 1
        });
        self.push(Expr::Leaf(at), ty.elem, by_row)
    }

    /// Strides of a view along the kernel's dimensions.
    fn strides(&self, view: &View) -> Vec<isize> {
        let (rows, columns) = (&self.kernel.rows, &self.kernel.columns);
        let n = view.elements();
        let turned =
            self.turned.as_ref().filter(|order| order.len() == view.shape.len() && n == self.group.elements);
        let view = turned.map_or(view.clone(), |order| view.transpose(order));
        let full: Vec<usize> = rows.iter().chain(columns).copied().collect();
        if n == self.group.elements {
            let view = view.reshape(&full).unwrap_or_else(|| broken!("{view:?} has the bounds of its group"));
            return view.strides;
        }
        // One element a row, or one for all.
        let mut strides = match view.reshape(rows) {
            Some(view) if n == rows.iter().product::<usize>() => view.strides,
            _ => vec![0; rows.len()],
        };
        strides.resize(full.len(), 0);
        strides
    }
}

impl Expr {
    /// Expressions it is made of.
    pub(crate) fn args(&self) -> Vec<ExprId> {
        match self {
            Self::Op { args, .. } => args.clone(),
            Self::Reduce { init, of, .. } => vec![*init, *of],
            _ => vec![],
        }
    }
}

/// So many rows that one has about [`ROW`] elements: a number that fits between the bounds.
fn cut(bounds: &BTreeSet<usize>, elements: usize) -> usize {
    if elements <= ROW {
        return 1;
    }
    let (mut before, mut rows) = (1, 1);
    for &bound in bounds.iter().chain([&elements]) {
        // Any number that `before` divides and that divides `bound`.
        let ratio = bound / before;
        let fitting = |k: usize| elements / (before * k) >= ROW / 4;
        let best = divisors(ratio)
            .into_iter()
            .filter(|&k| fitting(k))
            .filter(|&k| elements / (before * k) <= 4 * ROW)
            .min();
        if let Some(k) = best {
            return before * k;
        }
        if elements / bound >= ROW / 4 {
            rows = bound;
        }
        before = bound;
    }
    rows
}

fn divisors(n: usize) -> Vec<usize> {
    let small: Vec<usize> = (1..).take_while(|k| k * k <= n).filter(|k| n.is_multiple_of(*k)).collect();
    let large: Vec<usize> = small.iter().map(|k| n / k).collect();
    small.into_iter().chain(large).collect()
}

/// Sizes of dimensions between bounds, of rows and of columns.
fn split(bounds: &BTreeSet<usize>, rows: usize) -> (Vec<usize>, Vec<usize>) {
    let (mut before, mut dims) = (1, (Vec::new(), Vec::new()));
    for &bound in bounds {
        let size = bound / before;
        if size != 1 {
            if bound <= rows { dims.0.push(size) } else { dims.1.push(size) }
        }
        before = bound;
    }
    dims
}
