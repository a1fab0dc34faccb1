//! Products of groups, whose sizes are numbers of the program: rows that each meet the matrix of their group, or sums that are
//! taken a group at a time. What it costs is that of the rows, however many groups there are.

use serde::{Deserialize, Serialize};

use crate::Pool;
use crate::matmul::{BatchDim, Epilogue, InnerDim, Product};
use crate::movement::IndexType;

/// An estimate of the time of one multiplication and addition, in nanoseconds.
const TERM_NS: f64 = 0.01;
/// A product that takes longer than this is shared by the threads; others have one each.
const SHARED_NS: f64 = 40_000.0;

/// What lies in groups, one behind the other.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Grouped {
    /// This one of [`Product::rows`]: a group meets its own part of the right operand. What belongs to none is zero.
    Rows(usize),
    /// This one of [`Product::inner`]: a group makes its own part of the result.
    Inner(usize),
}

/// A product of groups.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ragged {
    /// The product of all groups together.
    pub product: Product,
    /// What lies in groups.
    pub along: Grouped,
    /// How many groups there are; at least one.
    pub count: usize,
    /// From one to the next in elements: of the right operand where rows are in groups, else of the result.
    pub stride: isize,
    /// How their sizes are stored: negative ones are zero, and what is too much is cut.
    pub index: IndexType,
    /// Dimensions that have groups of their own each, outermost first, and their sizes in that order.
    pub apart: Vec<BatchDim>,
}

/// The product of one group and where its arrays begin, in elements.
struct Part {
    product: Product,
    at: [isize; 3],
}

impl Part {
    /// Estimated nanoseconds.
    fn price(&self) -> f64 {
        let p = &self.product;
        let sizes = [
            p.batch.iter().map(|d| d.size).product::<usize>(),
            p.rows.iter().map(|d| d.size).product(),
            p.columns.iter().map(|d| d.size).product(),
            p.inner.iter().map(|d| d.size).product::<usize>() + 8,
        ];
        sizes.iter().map(|&n| n as f64).product::<f64>() * TERM_NS
    }
}

/// Where the arrays of a run begin.
struct Arrays([*mut u8; 3]);

// SAFETY: threads read the operands and write different parts of the result.
unsafe impl Sync for Arrays {}

impl Ragged {
    /// The product whose elements are all those that it may touch; nothing where it has no groups or no such dimension.
    pub(crate) fn all(&self) -> Option<Product> {
        let (size, stride) = (self.count, self.stride);
        let group = match self.along {
            Grouped::Rows(i) => {
                self.product.rows.get(i)?;
                BatchDim { size, lhs: 0, rhs: stride, out: 0 }
            }
            Grouped::Inner(i) => {
                self.product.inner.get(i)?;
                BatchDim { size, lhs: 0, rhs: 0, out: stride }
            }
        };
        let mut all = self.product.clone();
        all.batch.extend(&self.apart);
        all.batch.push(group);
        (size > 0 && matches!(self.index.bytes, 1 | 2 | 4 | 8)).then_some(all)
    }

    /// Computes the last of three arrays from the first two.
    ///
    /// # Safety
    /// As [`Plan::run`](crate::matmul::Plan::run), for all that the groups together touch; as many sizes must be readable as there are
    /// groups, for each index of [`Ragged::apart`].
    pub unsafe fn run(&self, places: [*mut u8; 3], sizes: *const u8, epilogue: &Epilogue, pool: &Pool) {
        let (places, elements) = (Arrays(places), [self.product.lhs, self.product.rhs, self.product.out]);
        let run = |part: &Part, pool: &Pool| {
            let places = &places;
            // SAFETY: every group is inside of what the caller vouches for.
            unsafe {
                let bytes = |i: usize| part.at[i] * elements[i].size() as isize;
                let [lhs, rhs, out] = std::array::from_fn(|i| places.0[i].offset(bytes(i)));
                part.product.clone().prepare().run(lhs, rhs, out, epilogue, pool);
            }
        };
        // SAFETY: by the caller's word.
        let parts = unsafe { self.parts(sizes) };
        let (large, small): (Vec<Part>, Vec<Part>) = parts.into_iter().partition(|p| p.price() > SHARED_NS);
        large.iter().for_each(|part| run(part, pool));
        let mean = small.iter().map(Part::price).sum::<f64>() / small.len().max(1) as f64;
        let alone = Pool::new(1);
        pool.for_ranges(small.len(), mean, |begin, end| {
            small[begin..end].iter().for_each(|part| run(part, &alone));
        });
    }

    /// The products of all groups.
    ///
    /// # Safety
    /// As [`Ragged::run`].
    unsafe fn parts(&self, sizes: *const u8) -> Vec<Part> {
        let mut parts = Vec::new();
        for index in 0..self.apart.iter().map(|d| d.size).product() {
            let (mut rest, mut at) = (index, [0; 3]);
            for dim in self.apart.iter().rev() {
                let i = (rest % dim.size) as isize;
                rest /= dim.size;
                [dim.lhs, dim.rhs, dim.out].iter().zip(&mut at).for_each(|(stride, at)| *at += i * stride);
            }
            // SAFETY: there are so many sizes by the caller's word.
            let own = |group: usize| unsafe {
                self.index.read(sizes.add((index * self.count + group) * self.index.bytes))
            };
            self.parts_at(at, own, &mut parts);
        }
        parts
    }

    fn parts_at(&self, first: [isize; 3], sizes: impl Fn(usize) -> i64, parts: &mut Vec<Part>) {
        let length = match self.along {
            Grouped::Rows(i) => self.product.rows[i].size,
            Grouped::Inner(i) => self.product.inner[i].size,
        };
        let mut start = 0;
        for group in 0..self.count {
            let size = usize::try_from(sizes(group)).unwrap_or(0).min(length - start);
            let (mut product, from) = (self.product.clone(), start as isize);
            let (own, shift) = (
                group as isize * self.stride,
                match self.along {
                    Grouped::Rows(i) => {
                        product.rows[i].size = size;
                        [from * product.rows[i].operand, 0, from * product.rows[i].out]
                    }
                    Grouped::Inner(i) => {
                        product.inner[i].size = size;
                        [from * product.inner[i].lhs, from * product.inner[i].rhs, 0]
                    }
                },
            );
            let moved = match self.along {
                Grouped::Rows(_) => [0, own, 0],
                Grouped::Inner(_) => [0, 0, own],
            };
            parts.push(Part { product, at: std::array::from_fn(|i| first[i] + shift[i] + moved[i]) });
            start += size;
        }
        if let Grouped::Rows(i) = self.along {
            // Rows of no group: sums of nothing.
            let mut product = self.product.clone();
            product.rows[i].size = length - start;
            product.inner = vec![InnerDim { size: 0, lhs: 0, rhs: 0 }];
            let dim = product.rows[i];
            parts.push(Part { at: [first[0], first[1], first[2] + start as isize * dim.out], product });
        }
        parts.retain(|part| part.product.rows.iter().all(|d| d.size > 0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matmul::{Element, FreeDim};

    /// Rows of two numbers times matrices of two by one, by groups.
    fn rows(sizes: [i32; 3]) -> [f32; 5] {
        let ragged = Ragged {
            product: Product {
                lhs: Element::F32,
                rhs: Element::F32,
                out: Element::F32,
                batch: vec![],
                rows: vec![FreeDim { size: 5, operand: 2, out: 1 }],
                columns: vec![],
                inner: vec![InnerDim { size: 2, lhs: 1, rhs: 1 }],
            },
            along: Grouped::Rows(0),
            count: 3,
            stride: 2,
            index: IndexType { bytes: 4, signed: true },
            apart: vec![],
        };
        let mut lhs: [f32; 10] = std::array::from_fn(|i| i as f32);
        let mut rhs = [1.0_f32, 0.0, 0.0, 1.0, 10.0, 10.0];
        let mut out = [7.0_f32; 5];
        let places = [lhs.as_mut_ptr().cast(), rhs.as_mut_ptr().cast(), out.as_mut_ptr().cast()];
        // SAFETY: the arrays have the sizes that the product names.
        unsafe { ragged.run(places, sizes.as_ptr().cast(), &Epilogue::default(), &Pool::new(2)) };
        out
    }

    #[test]
    fn rows_meet_their_group_and_what_has_none_is_zero() {
        assert_eq!(rows([2, 1, 1]), [0.0, 2.0, 5.0, 130.0, 0.0]);
        assert_eq!(rows([0, 0, 0]), [0.0; 5]);
        assert_eq!(rows([-3, 4, 9]), [1.0, 3.0, 5.0, 7.0, 170.0]);
    }
}
