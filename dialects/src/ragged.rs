//! Ragged products: the rows of one dimension of the left side lie in groups one behind the other, and each group has a matrix of
//! its own (experts of a mixture), or makes one (their gradients).

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrDef, AttrKind, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, ensure, fault};

use crate::shape::{cut, dim_list, same_dim, same_shape, volume};
use crate::stablehlo::dot::{Plan, product, result_type, with_declared_element};
use crate::util::{dims, for_each_index, strides};

pub(crate) const DIMENSIONS: AttrDef =
    required("ragged_dot_dimension_numbers", AttrKind::Struct("chlo.ragged_dot"));

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "chlo.ragged_dot",
    doc: "A product whose left side has groups of rows, of the sizes given: each meets its own matrix of the right side or, where the groups are summed over, makes its own result.",
    example: "%r = \"chlo.ragged_dot\"(%a, %b, %c) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<5x3xf32>, tensor<2x3x4xf32>, tensor<2xi32>) -> tensor<5x4xf32>",
    operands: &[one("lhs"), one("rhs"), one("group_sizes")],
    results: &[one("result")],
    attrs: &[DIMENSIONS, defaulted("precision_config", AttrKind::Array)],
    regions: &[],
    traits: Traits::PURE,
    moves: None,
    syntax: Syntax::Generic,
    infer: infer_ragged,
    eval: |cx, operands| Ok(vec![eval_ragged(&cx.op, operands, cx.result_type(0)?.elem)?]),
}];

/// The types of a ragged product of operands 0 and 1, with the sizes of groups as the last.
pub(crate) fn infer_ragged(op: &OpView<'_>) -> Result<Vec<fp8c_ir::Type>, Fault> {
    let (lhs, rhs, sizes) = (op.tensor(0)?, op.tensor(1)?, op.tensor(op.operands().max(3) - 1)?);
    let ty = Ragged::of(op, lhs, rhs)?.result_type(lhs, rhs, sizes)?;
    Ok(vec![with_declared_element(op, ty)?.into()])
}

/// A ragged product with results of the given element type; the sizes of groups are the last operand.
pub(crate) fn eval_ragged(op: &OpView<'_>, operands: &[Tensor], elem: ElementType) -> Result<Tensor, Fault> {
    let [lhs, rhs, .., sizes] = operands else { fault!("needs two operands and the sizes of groups") };
    Ragged::of(op, &lhs.ty, &rhs.ty)?.eval(lhs, rhs, sizes, elem)
}

/// What the groups are of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Groups {
    /// A kept dimension of the left side; this dimension of the right side has a matrix for each group.
    Rows(usize),
    /// What is summed over; this dimension of the right side has the same groups.
    Depth(usize),
    /// A batch dimension: their sizes say nothing.
    Batch,
}

/// How a ragged product goes through its operands.
pub struct Ragged {
    plan: Plan,
    /// What is in groups.
    pub groups: Groups,
    /// The dimension of the left side that has the groups.
    pub dim: usize,
    /// Dimensions of the left side that may each have groups of other sizes.
    pub before: Vec<usize>,
}

impl Ragged {
    /// Reads a ragged product of operands of these types.
    ///
    /// # Errors
    /// When its dimensions do not fit together.
    pub fn of(op: &OpView<'_>, lhs: &TensorType, rhs: &TensorType) -> Result<Self, Fault> {
        let numbers =
            op.attr(DIMENSIONS.name).ok_or("the attribute ragged_dot_dimension_numbers is missing")?;
        ensure!(matches!(numbers, Attr::Struct(..)), "ragged_dot_dimension_numbers cannot be read");
        let plan = Plan::of_numbers(numbers, lhs, rhs)?;
        let [ragged, group] = [("lhs_ragged_dimensions", lhs), ("rhs_group_dimensions", rhs)]
            .map(|(name, ty)| dim_list(name, &numbers.field_ints(name), ty.rank()));
        let (&[dim], group) = (&ragged?[..], group?) else {
            fault!("one dimension of the left side must be ragged")
        };
        let at = |list: &[usize]| list.iter().position(|&d| d == dim);
        let batch = plan.batch[0].clone();
        let (groups, before) = if let Some(i) = at(&plan.contract[0]) {
            (Groups::Depth(plan.contract[1][i]), [&batch, &plan.contract[0][..i]].concat())
        } else if let Some(i) = at(&batch) {
            (Groups::Batch, batch[..i].to_vec())
        } else {
            let &[own] = &group[..] else { fault!("the right side must have one dimension for groups") };
            ensure!(
                plan.free[1].contains(&own),
                "the dimension {own} for groups is batched or summed over, too"
            );
            let i = at(&plan.free[0]).unwrap_or(0);
            (Groups::Rows(own), [&batch, &plan.free[0][..i]].concat())
        };
        let right = matches!(groups, Groups::Rows(_)) || group.is_empty();
        ensure!(right, "only where rows are in groups has the right side a dimension for groups");
        Ok(Self { plan, groups, dim, before })
    }

    fn result_type(
        &self,
        lhs: &TensorType,
        rhs: &TensorType,
        sizes: &TensorType,
    ) -> Result<TensorType, Fault> {
        let whole = sizes.elem.is_int() && sizes.rank() > 0;
        ensure!(whole, "the sizes of groups must be a list of whole numbers, found {sizes}");
        ensure!(lhs.elem.is_float(), "a ragged product must be of floats, found {lhs}");
        let count = sizes.shape[sizes.rank() - 1];
        if sizes.rank() > 1 {
            let wanted: Vec<i64> = self.before.iter().map(|&d| lhs.shape[d]).chain([count]).collect();
            let fits = same_shape(&wanted, &sizes.shape);
            ensure!(fits, "the sizes of groups must be of shape {wanted:?}, found {sizes}");
            let summed = self.before.iter().any(|d| self.plan.contract[0].contains(d));
            ensure!(!summed, "sizes of groups that differ along what is summed over are not taken");
        }
        let mut plan = self.plan.clone();
        if let Groups::Rows(d) = self.groups {
            let own = rhs.shape[d];
            ensure!(same_dim(own, count), "{count} groups, but {own} matrices along dimension {d} of {rhs}");
            plan.free[1].retain(|&f| f != d);
        }
        let mut ty = result_type(&plan, lhs, rhs)?;
        if matches!(self.groups, Groups::Depth(_)) {
            ty.shape.insert(0, count);
        }
        Ok(ty)
    }

    fn eval(&self, lhs: &Tensor, rhs: &Tensor, sizes: &Tensor, elem: ElementType) -> Result<Tensor, Fault> {
        let ty = self.result_type(&lhs.ty, &rhs.ty, &sizes.ty)?.with_elem(elem);
        if self.groups == Groups::Batch {
            return product(&[lhs.clone(), rhs.clone()], &self.plan, ty);
        }
        let apart: &[usize] = if sizes.ty.rank() > 1 { &self.before } else { &[] };
        let counts = sizes.ints().ok_or("the sizes of groups must be whole numbers")?;
        let groups = dims(&sizes.ty).last().copied().unwrap_or(0);
        let outer: Vec<usize> = apart.iter().map(|&d| dims(&lhs.ty)[d]).collect();
        let (mut result, mut places) = (Ok(vec![0.0; volume(&ty)?]), 0);
        for_each_index(&outer, |at| {
            let own = &counts[places * groups..][..groups];
            places += 1;
            if let Ok(values) = &mut result
                && let Err(fault) = self.eval_at([lhs, rhs], (apart, at), own, (&ty, values))
            {
                result = Err(fault);
            }
        });
        Ok(Tensor::from_f64s(ty, result?))
    }

    /// The products of all groups at one index of what may have groups of other sizes.
    fn eval_at(
        &self,
        [lhs, rhs]: [&Tensor; 2],
        (apart, at): (&[usize], &[usize]),
        sizes: &[i64],
        (ty, result): (&TensorType, &mut [f64]),
    ) -> Result<(), Fault> {
        let (mut lhs, mut rhs) = (lhs.clone(), rhs.clone());
        // Where in the result this stands, by its dimensions.
        let kept = [&self.plan.batch[0][..], &self.plan.free[0]].concat();
        let shift = usize::from(matches!(self.groups, Groups::Depth(_)));
        let place = |d: usize| kept.iter().position(|&k| k == d).map(|p| p + shift);
        let mut from = vec![0; ty.rank()];
        for (&d, &i) in apart.iter().zip(at) {
            lhs = cut(&lhs, d, i, 1);
            if let Some(b) = self.plan.batch[0].iter().position(|&b| b == d) {
                rhs = cut(&rhs, self.plan.batch[1][b], i, 1);
            }
            place(d).into_iter().for_each(|p| from[p] = i);
        }
        let (rows, mut start) = (dims(&lhs.ty)[self.dim], 0);
        for (group, &size) in sizes.iter().enumerate() {
            let size = usize::try_from(size).unwrap_or(0).min(rows - start);
            let left = cut(&lhs, self.dim, start, size);
            let right = match self.groups {
                Groups::Rows(d) => {
                    place(self.dim).into_iter().for_each(|p| from[p] = start);
                    cut(&rhs, d, group, 1)
                }
                Groups::Depth(d) => {
                    from[0] = group;
                    cut(&rhs, d, start, size)
                }
                Groups::Batch => return Ok(()),
            };
            let own = result_type(&self.plan, &left.ty, &right.ty)?.with_elem(ty.elem);
            // A dimension of one group changes nothing of the order of elements.
            let mut sizes = dims(&own);
            match self.groups {
                Groups::Rows(d) => {
                    if let Some(at) = self.plan.free[1].iter().position(|&f| f == d) {
                        sizes.remove(kept.len() + at);
                    }
                }
                _ => sizes.insert(0, 1),
            }
            let own = product(&[left, right], &self.plan, own)?;
            put(&own.to_f64s(), &sizes, &from, (&dims(ty), result));
            start += size;
        }
        Ok(())
    }
}

/// Writes a part of a tensor to its place.
fn put(values: &[f64], sizes: &[usize], from: &[usize], (shape, result): (&[usize], &mut [f64])) {
    let (steps, mut values) = (strides(shape), values.iter());
    for_each_index(sizes, |at| {
        let to: usize = at.iter().zip(from).zip(&steps).map(|((a, f), s)| (a + f) * s).sum();
        if let (Some(value), Some(to)) = (values.next(), result.get_mut(to)) {
            *to = *value;
        }
    });
}
