//! Sizes and strides of a product in the form that the loops want: few dimensions, contiguous columns.

use super::{FreeDim, InnerDim, Product};

/// A batch dimension, or one of the rows or columns that no loop over tiles covers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct OuterDim {
    pub(crate) size: usize,
    pub(crate) lhs: isize,
    pub(crate) rhs: isize,
    pub(crate) out: isize,
    pub(crate) bias: isize,
}

/// The rows or the columns that the loops over tiles cover.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Side {
    pub(crate) size: usize,
    pub(crate) operand: isize,
    pub(crate) out: isize,
    pub(crate) bias: isize,
}

/// Where one product of the outer dimensions begins, in elements.
#[derive(Clone, Copy, Default)]
pub(crate) struct Offsets {
    pub(crate) lhs: isize,
    pub(crate) rhs: isize,
    pub(crate) out: isize,
    pub(crate) bias: isize,
}

/// The merged dimensions of a product.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Shape {
    /// Outermost first.
    pub(crate) outer: Vec<OuterDim>,
    pub(crate) rows: Side,
    pub(crate) columns: Side,
    /// Outermost first; never empty.
    pub(crate) inner: Vec<InnerDim>,
    /// Whether lhs and rhs changed places, so that columns of the result are its contiguous dimension.
    pub(crate) swapped: bool,
}

impl Shape {
    /// Merges what can be merged. Swaps the operands where that makes columns contiguous in the result.
    pub(crate) fn new(product: &Product) -> Shape {
        let mut bias = 1;
        let mut columns: Vec<Side> = product.columns.iter().rev().map(|dim| side(dim, &mut bias)).collect();
        columns.reverse();
        let rows = product.rows.iter().map(|dim| side(dim, &mut 0)).collect();
        let (mut rows, mut columns) = (merge_sides(rows), merge_sides(columns));
        let (row, column) = (take_main(&mut rows), take_main(&mut columns));
        let mut outer: Vec<OuterDim> = product
            .batch
            .iter()
            .map(|dim| OuterDim { size: dim.size, lhs: dim.lhs, rhs: dim.rhs, out: dim.out, bias: 0 })
            .collect();
        let of_rows = |s: Side| OuterDim { size: s.size, lhs: s.operand, rhs: 0, out: s.out, bias: s.bias };
        let of_columns =
            |s: Side| OuterDim { size: s.size, lhs: 0, rhs: s.operand, out: s.out, bias: s.bias };
        outer.extend(columns.into_iter().map(of_columns));
        outer.extend(rows.into_iter().map(of_rows));
        let shape = Shape {
            outer: merge_outer(outer),
            rows: row,
            columns: column,
            inner: merge_inner(&product.inner),
            swapped: false,
        };
        let contiguous = |side: Side| side.size > 1 && side.out == 1;
        let swap = !contiguous(column)
            && (contiguous(row) || column.size == 1 || (row.size > 1 && row.out.abs() < column.out.abs()));
        // Few columns of many rows become few rows, which a method of its own takes.
        let few = column.size <= 4 && row.size >= 32;
        if (swap && row.size > 1) || few { shape.swap() } else { shape }
    }

    /// The same product with the operands in each other's place.
    fn swap(mut self) -> Shape {
        for dim in &mut self.outer {
            std::mem::swap(&mut dim.lhs, &mut dim.rhs);
        }
        for dim in &mut self.inner {
            std::mem::swap(&mut dim.lhs, &mut dim.rhs);
        }
        std::mem::swap(&mut self.rows, &mut self.columns);
        self.swapped = !self.swapped;
        self
    }

    /// The number of products of rows and columns.
    pub(crate) fn outer_size(&self) -> usize {
        self.outer.iter().map(|dim| dim.size).product()
    }

    /// The number of terms in a sum.
    pub(crate) fn depth(&self) -> usize {
        self.inner.iter().map(|dim| dim.size).product()
    }

    /// Where the outer product number `index` begins.
    pub(crate) fn offsets(&self, mut index: usize) -> Offsets {
        let mut at = Offsets::default();
        for dim in self.outer.iter().rev() {
            let i = (index % dim.size) as isize;
            index /= dim.size;
            at.lhs += i * dim.lhs;
            at.rhs += i * dim.rhs;
            at.out += i * dim.out;
            at.bias += i * dim.bias;
        }
        at
    }
}

/// A free dimension whose bias has the stride `bias`, which is then multiplied by its size.
fn side(dim: &FreeDim, bias: &mut isize) -> Side {
    let stride = *bias;
    *bias *= dim.size as isize;
    Side { size: dim.size, operand: dim.operand, out: dim.out, bias: stride }
}

/// Sorts by stride in the result and merges neighbours that are one dimension in all arrays.
fn merge_sides(mut sides: Vec<Side>) -> Vec<Side> {
    sides.retain(|side| side.size != 1);
    sides.sort_by_key(|side| std::cmp::Reverse(side.out.unsigned_abs()));
    let mut merged: Vec<Side> = Vec::new();
    for side in sides {
        match merged.last_mut() {
            Some(last) if strides(*last) == strides(side).map(|stride| stride * side.size as isize) => {
                *last = Side { size: last.size * side.size, ..side };
            }
            _ => merged.push(side),
        }
    }
    merged
}

fn strides(side: Side) -> [isize; 3] {
    [side.operand, side.out, side.bias]
}

/// Takes out the dimension for the loops over tiles: a long one, contiguous in the result if there is one.
fn take_main(sides: &mut Vec<Side>) -> Side {
    let rank = |side: &Side| if side.out == 1 && side.size >= 16 { usize::MAX } else { side.size };
    let longest = (0..sides.len()).max_by_key(|&i| rank(&sides[i]));
    longest.map_or(Side { size: 1, operand: 0, out: 1, bias: 0 }, |i| sides.remove(i))
}

/// Drops dimensions of one product and merges neighbours.
fn merge_outer(dims: Vec<OuterDim>) -> Vec<OuterDim> {
    let mut merged: Vec<OuterDim> = Vec::new();
    for dim in dims.into_iter().filter(|dim| dim.size != 1) {
        let n = dim.size as isize;
        match merged.last_mut() {
            Some(last)
                if [last.lhs, last.rhs, last.out, last.bias]
                    == [dim.lhs * n, dim.rhs * n, dim.out * n, dim.bias * n] =>
            {
                *last = OuterDim { size: last.size * dim.size, ..dim };
            }
            _ => merged.push(dim),
        }
    }
    merged
}

/// Sorts so that the last dimension is contiguous in an operand if one is, and merges neighbours.
fn merge_inner(dims: &[InnerDim]) -> Vec<InnerDim> {
    let mut dims: Vec<InnerDim> = dims.iter().copied().filter(|dim| dim.size != 1).collect();
    dims.sort_by_key(|dim| std::cmp::Reverse((dim.rhs.unsigned_abs(), dim.lhs.unsigned_abs())));
    let mut merged: Vec<InnerDim> = Vec::new();
    for dim in dims {
        let n = dim.size as isize;
        match merged.last_mut() {
            Some(last) if (last.lhs, last.rhs) == (dim.lhs * n, dim.rhs * n) => {
                *last = InnerDim { size: last.size * dim.size, ..dim };
            }
            _ => merged.push(dim),
        }
    }
    if merged.is_empty() {
        merged.push(InnerDim { size: 1, lhs: 1, rhs: 1 });
    }
    merged
}
