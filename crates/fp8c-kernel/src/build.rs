//! The kernel of a group: its nodes become expressions, what it reads leaves, what others read outputs.

use std::collections::{BTreeSet, HashMap};

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_dialects::stablehlo::reduce::run_in_lanes;
use fp8c_ir::Attr;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::ElementType;

use crate::analysis::Analysis;
use crate::flow::{Class, Hop};
use crate::fuse::{Fusion, Group, reduced_dims};
use crate::invariant::{Held, broken};
use crate::kernel::{Expr, ExprId, Kernel, Leaf, Order, Output, Typed};
use crate::shape::{shape_of, sizes};
use crate::view::View;

/// A kernel with the values it is used on.
pub(crate) struct Bound {
    pub(crate) kernel: Kernel,
    /// The stored value each leaf reads, and its first element.
    pub(crate) reads: Vec<(ValueId, isize)>,
    pub(crate) writes: Vec<ValueId>,
}

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
            let rows = group.rows.unwrap_or_else(|| cut(&group.bounds, group.elements, analysis.able.row));
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
        let attrs =
            data.attrs.iter().filter(|a| a.inherent).map(|a| (a.name.clone(), a.value.clone())).collect();
        let op = data.def().held("ops in groups are known");
        let by_reciprocal = self.analysis.divides_rows(node);
        self.push(Expr::Op { op, attrs, by_reciprocal, args }, elem, by_row)
    }

    fn order(&self, node: NodeId, combine: Combine, elem: ElementType) -> Order {
        if combine != Combine::Add || elem != ElementType::F32 {
            return Order::Turn;
        }
        let columns = &self.kernel.columns;
        match run_in_lanes(&self.analysis.domain(node), &reduced_dims(self.analysis, node)) {
            Some(_) if columns.len() > 1 && columns.iter().product::<usize>() > self.analysis.able.copied => {
                Order::Any
            }
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

/// So many rows that one has about `row` elements: a number that fits between the bounds.
fn cut(bounds: &BTreeSet<usize>, elements: usize, row: usize) -> usize {
    if elements <= row {
        return 1;
    }
    let (mut before, mut rows) = (1, 1);
    for &bound in bounds.iter().chain([&elements]) {
        // Any number that `before` divides and that divides `bound`.
        let ratio = bound / before;
        let fitting = |k: usize| elements / (before * k) >= row / 4;
        let best = divisors(ratio)
            .into_iter()
            .filter(|&k| fitting(k))
            .filter(|&k| elements / (before * k) <= 4 * row)
            .min();
        if let Some(k) = best {
            return before * k;
        }
        if elements / bound >= row / 4 {
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
