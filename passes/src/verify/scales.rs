//! Monomials of scales: what a value of the lowered step is multiplied by, and how that moves.
//!
//! A factor is a vector of scales (or one scale, or one for each element) with the dimensions of the value that it lies along. Its
//! symbol is the number of the scales themselves in the step as it stands, so two factors are one only where they are computed
//! alike from the same state or the same tensors.

use super::dims::{groups, order, reshaped};
use super::table::{Number, Op, Table, is_pow2};

/// Scales to a power, along some dimensions.
#[derive(Clone, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub(crate) struct Factor {
    /// The scales, without dimensions of one element.
    pub(crate) of: Number,
    /// Where each of their dimensions lies, increasing.
    pub(crate) dims: Vec<usize>,
    /// How often they are multiplied, or divided by.
    pub(crate) power: i32,
    /// They are powers of two: products with them are exact.
    pub(crate) exact: bool,
}

/// A product of factors and a power of two.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub(crate) struct Scales {
    factors: Vec<Factor>,
    exponent: i32,
}

/// The dimensions of a product of matrices.
#[derive(Clone, Debug, Default)]
pub(crate) struct DotDims {
    /// Batch dimensions of both operands.
    pub(crate) batch: [Vec<usize>; 2],
    /// Contracted dimensions of both operands.
    pub(crate) contract: [Vec<usize>; 2],
    /// Of a ragged product of rows in groups: the dimension of the right operand with a matrix for each.
    pub(crate) matrices: Option<usize>,
    /// Of a ragged product that sums over groups: the result has them as its first dimension.
    pub(crate) by_group: bool,
}

impl Factor {
    /// Scales along the dimensions of a tensor.
    fn new(table: &mut Table, of: Number, dims: &[usize], power: i32, exact: bool) -> Self {
        if let Some((inner, along)) = table.spread_of(of) {
            let dims: Vec<usize> = along.iter().map(|&d| dims[d]).collect();
            return Self::new(table, inner, &dims, power, exact);
        }
        let kept: Vec<usize> = (0..dims.len()).filter(|&i| table.shape(of)[i] != 1).collect();
        let shape: Vec<i64> = kept.iter().map(|&i| table.shape(of)[i]).collect();
        let dims: Vec<usize> = kept.iter().map(|&i| dims[i]).collect();
        let sorted = order(&dims);
        let of = table.reshape(of, &shape);
        let of = table.transpose(of, &sorted);
        Self { of, dims: sorted.iter().map(|&i| dims[i]).collect(), power, exact }
    }

    fn along(&self, table: &mut Table, dims: &[usize]) -> Self {
        Self::new(table, self.of, dims, self.power, self.exact)
    }
}

impl Scales {
    /// Scales along the dimensions of a tensor, once.
    pub(crate) fn one(table: &mut Table, of: Number, dims: &[usize], exact: bool) -> Self {
        let mut out = Self::default();
        out.add(Factor::new(table, of, dims, 1, exact));
        out
    }

    /// One number everywhere.
    pub(crate) fn constant(table: &mut Table, value: f64) -> Self {
        if is_pow2(value) {
            return Self { factors: vec![], exponent: value.log2() as i32 };
        }
        let of = table.float(value, &[]);
        Self { factors: vec![Factor { of, dims: vec![], power: 1, exact: false }], exponent: 0 }
    }

    /// Nothing is multiplied.
    pub(crate) fn is_one(&self) -> bool {
        self.factors.is_empty() && self.exponent == 0
    }

    /// A power of two and nothing else.
    pub(crate) fn only_exponent(&self) -> Option<i32> {
        self.factors.is_empty().then_some(self.exponent)
    }

    /// Products with it are exact.
    pub(crate) fn exact(&self) -> bool {
        self.factors.iter().all(|f| f.exact)
    }

    fn add(&mut self, factor: Factor) {
        let same = |f: &&mut Factor| f.of == factor.of && f.dims == factor.dims;
        match self.factors.iter_mut().find(same) {
            Some(own) => own.power += factor.power,
            None => self.factors.push(factor),
        }
        self.factors.retain(|f| f.power != 0);
        self.factors.sort_unstable();
    }

    /// Both.
    pub(crate) fn times(&self, other: &Self) -> Self {
        let mut out = self.clone();
        other.factors.iter().for_each(|f| out.add(f.clone()));
        out.exponent += other.exponent;
        out
    }

    /// One over it.
    pub(crate) fn inverse(&self) -> Self {
        let factors = self.factors.iter().map(|f| Factor { power: -f.power, ..f.clone() }).collect();
        Self { factors, exponent: -self.exponent }
    }

    fn each(&self, mut change: impl FnMut(&Factor) -> Option<Factor>) -> Option<Self> {
        let mut out = Self { factors: vec![], exponent: self.exponent };
        for factor in &self.factors {
            out.add(change(factor)?);
        }
        Some(out)
    }

    /// With other scales in the place of these, as long as they are shaped alike.
    pub(crate) fn each_of(&self, mut change: impl FnMut(Number) -> Number) -> Self {
        let mut out = Self { factors: vec![], exponent: self.exponent };
        self.factors.iter().for_each(|f| out.add(Factor { of: change(f.of), ..f.clone() }));
        out
    }

    /// As they lie along a transposition.
    pub(crate) fn transpose(&self, table: &mut Table, permutation: &[usize]) -> Option<Self> {
        self.each(|f| {
            let place = |d: &usize| permutation.iter().position(|p| p == d);
            let dims = f.dims.iter().map(place).collect::<Option<Vec<_>>>()?;
            Some(f.along(table, &dims))
        })
    }

    /// As they lie along a reshape; nothing where it mixes them with other dimensions.
    pub(crate) fn reshape(&self, table: &mut Table, from: &[i64], to: &[i64]) -> Option<Self> {
        self.each(|f| {
            // Scales of blocks are spread over what a reshape joins or splits them with.
            let mut whole = Vec::new();
            for [own, _] in groups(from, to)? {
                whole.extend(own.iter().copied().filter(|_| own.iter().any(|d| f.dims.contains(d))));
            }
            let sizes: Vec<i64> = whole.iter().map(|&d| from[d]).collect();
            let places: Option<Vec<usize>> =
                f.dims.iter().map(|d| whole.iter().position(|w| w == d)).collect();
            let spread = table.broadcast(f.of, &places?, &sizes);
            let dims = reshaped(from, to, &whole)?;
            let shape: Vec<i64> = dims.iter().map(|&d| to[d]).collect();
            let of = table.reshape(spread, &shape);
            Some(Factor::new(table, of, &dims, f.power, f.exact))
        })
    }

    /// As they lie along a broadcast.
    pub(crate) fn broadcast(&self, table: &mut Table, dims: &[usize]) -> Option<Self> {
        self.each(|f| {
            let dims: Vec<usize> = f.dims.iter().map(|&d| dims[d]).collect();
            Some(f.along(table, &dims))
        })
    }

    /// As they lie along a slice.
    pub(crate) fn slice(&self, table: &mut Table, at: &[Vec<i64>; 3]) -> Option<Self> {
        self.each(|f| {
            let own = at.each_ref().map(|list| f.dims.iter().map(|&d| list[d]).collect::<Vec<_>>());
            let of = table.slice(f.of, own);
            Some(Factor::new(table, of, &f.dims, f.power, f.exact))
        })
    }

    /// As they lie along what is cut out of a tensor: each as `part` cuts it along its own dimensions.
    pub(crate) fn cut(
        &self,
        table: &mut Table,
        mut part: impl FnMut(&mut Table, Number, &[usize]) -> Option<Number>,
    ) -> Option<Self> {
        self.each(|f| {
            let of = if f.dims.is_empty() { f.of } else { part(table, f.of, &f.dims)? };
            Some(Factor::new(table, of, &f.dims, f.power, f.exact))
        })
    }

    /// As they lie along a tensor with zeros behind the ends of its dimensions; nothing where they end there.
    pub(crate) fn filled(&self, table: &mut Table, added: &[i64]) -> Option<Self> {
        self.each(|f| {
            if f.dims.iter().all(|&d| added[d] == 0) {
                return Some(f.clone());
            }
            let (whole, at) = table.sliced_from(f.of)?;
            let [starts, limits, strides] = &at;
            let goes_on = (0..f.dims.len()).all(|i| {
                let end = table.shape(whole)[i];
                starts[i] == 0 && strides[i] == 1 && limits[i] + added[f.dims[i]] == end
            });
            goes_on.then(|| Factor::new(table, whole, &f.dims, f.power, f.exact))
        })
    }

    /// One number for the whole tensor.
    pub(crate) fn everywhere(&self) -> bool {
        self.factors.iter().all(|f| f.dims.is_empty())
    }

    /// The scales themselves.
    pub(crate) fn symbols(&self) -> impl Iterator<Item = Number> {
        self.factors.iter().map(|f| f.of)
    }

    /// Each of the scales, the dimensions that it lies along, and its power.
    pub(crate) fn along(&self) -> impl Iterator<Item = (Number, &[usize], i32)> {
        self.factors.iter().map(|f| (f.of, &f.dims[..], f.power))
    }

    /// None lies along the dimension.
    pub(crate) fn apart(&self, dim: usize) -> bool {
        self.factors.iter().all(|f| !f.dims.contains(&dim))
    }

    /// What a product of matrices is multiplied by: factors on kept dimensions leave it, factors on contracted ones must cancel with
    /// the other operand's. Nothing where they do not.
    pub(crate) fn product(
        table: &mut Table,
        operands: [&Self; 2],
        ranks: [usize; 2],
        dims: &DotDims,
    ) -> Option<Self> {
        let mut left = Self { factors: vec![], exponent: operands[0].exponent };
        let mut right = operands[1].clone();
        for factor in &operands[0].factors {
            if !factor.dims.iter().any(|d| dims.contract[0].contains(d)) {
                left.add(factor.clone());
                continue;
            }
            let there = |d: &usize| {
                let at = |list: &[Vec<usize>; 2]| list[0].iter().position(|x| x == d).map(|i| list[1][i]);
                at(&dims.contract).or_else(|| at(&dims.batch))
            };
            let moved = factor.dims.iter().map(there).collect::<Option<Vec<_>>>()?;
            if !factor.exact {
                return None;
            }
            right.add(factor.along(table, &moved));
        }
        let free = |side: usize| -> Vec<usize> {
            let matrices = |d: &usize| side == 1 && dims.matrices == Some(*d);
            let own =
                |d: &usize| !dims.batch[side].contains(d) && !dims.contract[side].contains(d) && !matrices(d);
            (0..ranks[side]).filter(own).collect()
        };
        let kept = [free(0), free(1)];
        let first = usize::from(dims.by_group);
        let mut result = |scales: &Self, side: usize| {
            let before = first + dims.batch[0].len() + if side == 1 { kept[0].len() } else { 0 };
            scales.each(|f| {
                let place = |d: &usize| {
                    let batch = dims.batch[side].iter().position(|x| x == d);
                    batch
                        .map(|at| first + at)
                        .or_else(|| kept[side].iter().position(|x| x == d).map(|at| before + at))
                };
                let moved = f.dims.iter().map(place).collect::<Option<Vec<_>>>()?;
                Some(f.along(table, &moved))
            })
        };
        Some(result(&left, 0)?.times(&result(&right, 1)?))
    }

    /// The value itself as a term that says what it is multiplied by: for ops that scales do not move through.
    pub(crate) fn applied(&self, table: &mut Table, to: Number) -> Number {
        if self.is_one() {
            return to;
        }
        if let Some(exponent) = self.only_exponent() {
            let elem = table.elem(to).unwrap_or(fp8c_ir::ElementType::F32);
            return table.times(to, f64::from(exponent).exp2(), elem);
        }
        let words: Vec<String> = self.factors.iter().map(|f| format!("{:?}^{}", f.dims, f.power)).collect();
        let label = table.label_of(&format!("scaled by 2^{} {}", self.exponent, words.join(" ")));
        let args = std::iter::once(to).chain(self.factors.iter().map(|f| f.of)).collect();
        let ty = table.term(to).ty.clone();
        table.intern(Op::Other(label, 0), args, ty)
    }
}
