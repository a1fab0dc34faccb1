//! Matrix products, with what is computed while their results are written.

use fp8c_dialects::ragged::{Groups as Grouping, Ragged};
use fp8c_ir::OpView;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::ElementType;

use crate::epilogue::Epilogue;
use crate::invariant::{Held, broken};
use crate::planner::{Planner, Scope};
use crate::program::{BatchDim, FreeDim, Grouped, Groups, InnerDim, Place, Product, Scale, Step};
use crate::shape::{shape_of, sizes};
use crate::view::{View, dense_strides};

/// Which dimensions of the operands belong together.
struct Dims {
    batch: [Vec<usize>; 2],
    contract: [Vec<usize>; 2],
    /// Those of the left operand alone, and of the right.
    free: [Vec<usize>; 2],
}

impl Dims {
    fn of(op: &OpView<'_>, ranks: [usize; 2]) -> Self {
        let numbers = op.attr("dot_dimension_numbers").or(op.attr("ragged_dot_dimension_numbers"));
        let list = |name: &str| -> Vec<usize> {
            numbers.map(|n| n.field_ints(name)).unwrap_or_default().into_iter().map(|d| d as usize).collect()
        };
        let contract = match op.node().name() {
            "stablehlo.dot" => [vec![ranks[0] - 1], vec![0]],
            _ => [list("lhs_contracting_dimensions"), list("rhs_contracting_dimensions")],
        };
        let batch = [list("lhs_batching_dimensions"), list("rhs_batching_dimensions")];
        let free = [0, 1]
            .map(|i| (0..ranks[i]).filter(|d| !batch[i].contains(d) && !contract[i].contains(d)).collect());
        Self { batch, contract, free }
    }
}

/// A product with what it reads and writes.
struct Bound {
    product: Product,
    lhs: Place,
    rhs: Place,
    out: Place,
    views: [View; 2],
}

impl<'g> Planner<'g> {
    /// A product; with an epilogue the result is what that makes of it.
    pub(crate) fn product(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        node: NodeId,
        epilogue: Option<(&Epilogue, ValueId)>,
    ) -> Result<bool, Diagnostic> {
        let op = OpView::new(self.graph, node);
        let data = self.graph.node(node);
        let result = epilogue.map_or(data.results[0], |e| e.1);
        let [lhs, rhs, out] = [data.operands[0], data.operands[1], result].map(|v| shape_of(self.graph, v));
        if ![lhs, rhs, out].iter().all(|t| multiplies(t.elem)) {
            return Ok(false);
        }
        if out.elements() == Some(0) {
            self.store(result)?;
            return Ok(true);
        }
        let mut dims = Dims::of(&op, [lhs.rank(), rhs.rank()]);
        let ragged = match data.name() {
            "chlo.ragged_dot" => {
                let Ok(ragged) = Ragged::of(&op, lhs, rhs) else { return Ok(false) };
                Some(ragged).filter(|r| r.groups != Grouping::Batch)
            }
            _ => None,
        };
        if let Some(Ragged { groups: Grouping::Rows(own), .. }) = ragged {
            dims.free[1].retain(|&d| d != own);
        }
        // Groups of sums come first in the result.
        let first = usize::from(ragged.as_ref().is_some_and(|r| matches!(r.groups, Grouping::Depth(_))));
        let mut bound = self.bound(scope, node, result, &dims, first)?;
        bound.product.scale = (epilogue.and_then(|e| e.0.scale))
            .map(|v| Scale { at: self.number(v), elem: shape_of(self.graph, v).elem });
        bound.product.bias = epilogue.and_then(|e| e.0.bias).map(|v| self.number(v));
        match ragged {
            Some(ragged) => self.push_ragged(scope, node, bound, &dims, &ragged),
            None => {
                let Bound { product, lhs, rhs, out, .. } = bound;
                let touched = touched(&product, [lhs, rhs, out]);
                self.push(scope, Step::Product { product: Box::new(product), lhs, rhs, out }, touched);
                Ok(true)
            }
        }
    }

    fn number(&self, value: ValueId) -> Place {
        Place { buffer: self.stored(value), offset: 0 }
    }

    /// The product of a node, whose dimensions are those of the result from number `first` on.
    fn bound(
        &mut self,
        scope: &Scope<'_, 'g>,
        node: NodeId,
        result: ValueId,
        Dims { batch, contract, free: [rows, columns] }: &Dims,
        first: usize,
    ) -> Result<Bound, Diagnostic> {
        let operands = &self.graph.node(node).operands;
        let types = [operands[0], operands[1], result].map(|v| shape_of(self.graph, v));
        let [lhs, rhs, out] = types.map(|t| t.elem);
        let (a, left) = self.source(scope, operands[0])?;
        let (b, right) = self.source(scope, operands[1])?;
        let steps = &dense_strides(&sizes(types[2]))[first..];
        let (nb, nr) = (batch[0].len(), rows.len());
        let buffer = self.store(result)?;
        let free = |view: &View, d: usize, out: isize| FreeDim {
            size: view.shape[d],
            operand: view.strides[d],
            out,
        };
        let product = Product {
            lhs,
            rhs,
            out,
            batch: (batch[0].iter().zip(&batch[1]).zip(steps))
                .map(|((&l, &r), &out)| BatchDim {
                    size: left.shape[l],
                    lhs: left.strides[l],
                    rhs: right.strides[r],
                    out,
                })
                .collect(),
            rows: rows.iter().zip(&steps[nb..]).map(|(&d, &out)| free(&left, d, out)).collect(),
            columns: columns.iter().zip(&steps[nb + nr..]).map(|(&d, &out)| free(&right, d, out)).collect(),
            inner: (contract[0].iter().zip(&contract[1]))
                .map(|(&l, &r)| InnerDim { size: left.shape[l], lhs: left.strides[l], rhs: right.strides[r] })
                .collect(),
            scale: None,
            bias: None,
        };
        let at = |buffer, view: &View, elem: ElementType| Place {
            buffer,
            offset: view.offset as usize * elem.bytes(),
        };
        Ok(Bound {
            product,
            lhs: at(a, &left, lhs),
            rhs: at(b, &right, rhs),
            out: Place { buffer, offset: 0 },
            views: [left, right],
        })
    }

    /// A product of groups, whose dimensions are taken out of that of all.
    fn push_ragged(
        &mut self,
        scope: &mut Scope<'_, 'g>,
        node: NodeId,
        bound: Bound,
        dims: &Dims,
        ragged: &Ragged,
    ) -> Result<bool, Diagnostic> {
        let Bound { mut product, lhs, rhs, out, views: [_, right] } = bound;
        let data = self.graph.node(node);
        let given = *data.operands.last().held("a ragged product has sizes of groups");
        let ty = shape_of(self.graph, given);
        let count = sizes(ty).last().copied().unwrap_or(0);
        if count == 0 {
            return Ok(false);
        }
        let (along, stride) = match ragged.groups {
            Grouping::Rows(own) => {
                let at = place(&dims.free[0], ragged.dim).held("the rows in groups are rows");
                (Grouped::Rows(at), right.strides[own])
            }
            _ => {
                let at = place(&dims.contract[0], ragged.dim).held("sums in groups are sums");
                let whole = dense_strides(&sizes(shape_of(self.graph, data.results[0])));
                (Grouped::Inner(at), whole[0])
            }
        };
        let mut groups = Groups { along, count, stride, index: ty.elem, apart: vec![] };
        if ty.rank() > 1 {
            groups.take_apart(&mut product, dims, &ragged.before);
        }
        let list = self.dense(scope, given)?;
        let touched = touched(&product, [lhs, rhs, out]).into_iter().chain([list.buffer]);
        let step = Step::Ragged { product: Box::new(product), groups, sizes: list, lhs, rhs, out };
        self.push(scope, step, touched);
        Ok(true)
    }
}

impl Groups {
    /// Takes dimensions of the left operand out of a product: batches or rows, which come before those in groups.
    fn take_apart(&mut self, product: &mut Product, dims: &Dims, before: &[usize]) {
        for &d in before {
            let dim = match (place(&dims.batch[0], d), place(&dims.free[0], d)) {
                (Some(at), _) => product.batch[at],
                (None, Some(at)) => {
                    let FreeDim { size, operand, out } = product.rows[at];
                    BatchDim { size, lhs: operand, rhs: 0, out }
                }
                (None, None) => broken!("sizes of groups differ by batch or row"),
            };
            self.apart.push(dim);
        }
        let kept = |list: &[usize], at: usize| !before.contains(&list[at]);
        if let Grouped::Rows(at) = &mut self.along {
            *at = (0..*at).filter(|&i| kept(&dims.free[0], i)).count();
        }
        let mut at = 0..;
        product.batch.retain(|_| at.next().is_some_and(|i| kept(&dims.batch[0], i)));
        let mut at = 0..;
        product.rows.retain(|_| at.next().is_some_and(|i| kept(&dims.free[0], i)));
    }
}

fn place(list: &[usize], dim: usize) -> Option<usize> {
    list.iter().position(|&d| d == dim)
}

/// Buffers of a product.
fn touched(product: &Product, places: [Place; 3]) -> Vec<usize> {
    let more = product.scale.iter().map(|s| s.at).chain(product.bias);
    places.into_iter().chain(more).map(|p| p.buffer).collect()
}

/// Products take and give elements of this type.
pub(crate) fn multiplies(elem: ElementType) -> bool {
    match elem {
        ElementType::F64 | ElementType::F32 | ElementType::Small(_) => true,
        ElementType::Int { width, .. } => matches!(width, 1 | 8 | 16 | 32 | 64),
        ElementType::Index | ElementType::ComplexF32 | ElementType::ComplexF64 => false,
    }
}
