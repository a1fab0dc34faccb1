//! The matrix engine's arithmetic: sums of sixteen FP8 products at a time (eight of BF16, two of f32), added to an f32.
//!
//! In a group, each product is cut to a number of bits behind the point of the largest one's exponent; their sum is exact, and is added
//! to what there is so far with one rounding to nearest even. Results that are subnormal in f32 become zero.

use fp8c_float::{Format, Overflow};
use rayon::prelude::*;

use crate::Fault;
use crate::graph::{Elem, Tensor};

/// A product of matrices, many of them where there are further dimensions.
pub(super) struct Product<'g> {
    pub(super) a: &'g Tensor,
    pub(super) b: &'g Tensor,
    pub(super) out: &'g Tensor,
    pub(super) transpose: [bool; 2],
    /// What sums are multiplied by.
    pub(super) scale: f32,
}

/// How a type is summed.
#[derive(Clone, Copy)]
pub(super) struct Tree {
    /// Products of a group.
    pub(super) terms: usize,
    /// Bits that are kept behind the point of the group's largest product.
    pub(super) bits: i32,
    /// FP8 is widened to f16 first: exponents below that type's smallest count as it, and products are not normalized.
    pub(super) widened: bool,
}

impl Tree {
    fn of(elem: Elem) -> Option<Self> {
        match elem {
            Elem::F8E4M3 | Elem::F8E5M2 => Some(Self { terms: 16, bits: 24, widened: true }),
            Elem::Bf16 => Some(Self { terms: 8, bits: 46, widened: false }),
            Elem::F32 => Some(Self { terms: 2, bits: 46, widened: false }),
            _ => None,
        }
    }

    /// The sum of products of two rows, in groups.
    pub(super) fn sum(self, a: &[f32], b: &[f32]) -> f32 {
        let pairs = a.chunks(self.terms).zip(b.chunks(self.terms));
        pairs.fold(0.0, |so_far, (a, b)| self.group(a, b, so_far))
    }

    /// The exponent by which a product is aligned; nothing for zero.
    fn exponent(self, (&x, &y): (&f32, &f32)) -> Option<i32> {
        let of = |x: f32| exponent(f64::from(flushed(x)));
        match self.widened {
            true => Some(of(x)?.max(-14) + of(y)?.max(-14)),
            false => exponent(f64::from(flushed(x)) * f64::from(flushed(y))),
        }
    }

    fn group(self, a: &[f32], b: &[f32], so_far: f32) -> f32 {
        let product = |(&x, &y): (&f32, &f32)| f64::from(flushed(x)) * f64::from(flushed(y));
        let largest = a.iter().zip(b).filter_map(|pair| self.exponent(pair)).max();
        let special = a.iter().zip(b).map(product).filter(|p| !p.is_finite()).sum::<f64>();
        if special != 0.0 || !so_far.is_finite() {
            return (special + f64::from(so_far)) as f32;
        }
        let Some(largest) = largest else { return so_far };
        // Units of the last bit that is kept; a term has at most two bits before the point.
        let unit = (largest - self.bits).max(-1000);
        let cut = |p: f64| (p * power(-unit)).trunc() as i64;
        let sum: i64 = a.iter().zip(b).map(product).map(cut).sum();
        flushed(added(sum, unit, so_far))
    }
}

/// `sum * 2^unit + x`, rounded once.
fn added(sum: i64, unit: i32, x: f32) -> f32 {
    if sum == 0 {
        return x;
    }
    // Two numbers of at most 53 bits that add up to the sum.
    let high = (sum >> 26) << 26;
    let [high, low] = [high, sum - high].map(|part| part as f64 * power(unit));
    let x = f64::from(x);
    // The sum as a float and its error, so that a tie is seen.
    let (first, rest) = exact(x, high);
    let (total, more) = exact(first, low);
    let rest = rest + more;
    let rounded = total as f32;
    if rest == 0.0 {
        return rounded;
    }
    // To odd: the last bit of the f64 says that something is left behind it.
    let odd = if total.to_bits() & 1 == 1 {
        total
    } else if (rest > 0.0) == (total > 0.0) {
        f64::from_bits(total.to_bits() + 1)
    } else {
        f64::from_bits(total.to_bits() - 1)
    };
    odd as f32
}

/// A sum as a float, and what it lacks.
fn exact(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let part = sum - a;
    (sum, (a - (sum - part)) + (b - part))
}

/// The exponent of a normal number; nothing for zero.
fn exponent(x: f64) -> Option<i32> {
    let field = (x.to_bits() >> 52 & 0x7ff) as i32;
    (field > 0).then_some(field - 1023)
}

fn power(exponent: i32) -> f64 {
    f64::from_bits(((exponent + 1023) as u64) << 52)
}

/// A subnormal number is zero.
fn flushed(x: f32) -> f32 {
    if x.is_subnormal() { 0f32.copysign(x) } else { x }
}

/// Numbers of a tensor's bytes.
pub(super) fn decoded(elem: Elem, bytes: &[u8]) -> Option<Vec<f32>> {
    let eight = |format: Format| bytes.iter().map(|&b| format.decode(u16::from(b))).collect();
    Some(match elem {
        Elem::F32 => bytes.chunks_exact(4).map(|c| f32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect(),
        Elem::Bf16 => {
            let sixteen = |c: &[u8]| Format::BF16.decode(u16::from_le_bytes([c[0], c[1]]));
            bytes.chunks_exact(2).map(sixteen).collect()
        }
        Elem::F8E4M3 => eight(Format::F8E4M3),
        Elem::F8E5M2 => eight(Format::F8E5M2),
        _ => return None,
    })
}

fn encoded(elem: Elem, values: &[f32]) -> Option<Vec<u8>> {
    Some(match elem {
        Elem::F32 => values.iter().flat_map(|x| x.to_le_bytes()).collect(),
        Elem::Bf16 => {
            values.iter().flat_map(|&x| Format::BF16.encode(x, Overflow::Ieee).to_le_bytes()).collect()
        }
        Elem::F8E4M3 => values.iter().map(|&x| Format::F8E4M3.encode(x, Overflow::Ieee) as u8).collect(),
        Elem::F8E5M2 => values.iter().map(|&x| Format::F8E5M2.encode(x, Overflow::Ieee) as u8).collect(),
        _ => return None,
    })
}

/// Every matrix with its columns as rows.
fn transposed(values: &[f32], columns: usize) -> Vec<f32> {
    let rows = values.len().checked_div(columns).unwrap_or(0);
    (0..values.len()).map(|i| values[(i % rows) * columns + i / rows]).collect()
}

impl Product<'_> {
    pub(super) fn run(&self, a: &[u8], b: &[u8]) -> Result<Vec<u8>, Fault> {
        let wrong = |what: &str| Fault(format!("the product {} {what}", self.out.name));
        let tree = Tree::of(self.a.elem).filter(|_| self.a.elem == self.b.elem);
        let tree = tree.ok_or_else(|| wrong("has operands that the matrix engine does not multiply"))?;
        let size = |t: &Tensor, d: usize| t.sizes.get(d).copied().unwrap_or(1) as usize;
        let [n, m] = [0, 1].map(|d| size(self.out, d));
        let k = size(self.a, usize::from(self.transpose[0]));
        let batch = self.out.elements().checked_div(n * m).unwrap_or(0);
        if self.a.elements() != batch * m * k || self.b.elements() != batch * k * n {
            return Err(wrong("has sizes that do not fit"));
        }
        let missing = || wrong("is of a type that is not multiplied");
        let [a, b] = [decoded(self.a.elem, a), decoded(self.b.elem, b)].map(|v| v.ok_or_else(missing));
        let (a, b) = (a?, b?);
        let mut out = vec![0f32; batch * m * n];
        let each = out
            .par_chunks_mut((m * n).max(1))
            .zip(a.par_chunks((m * k).max(1)))
            .zip(b.par_chunks((n * k).max(1)));
        each.for_each(|((out, a), b)| {
            let a = if self.transpose[0] { transposed(a, m) } else { a.to_vec() };
            let b = if self.transpose[1] { b.to_vec() } else { transposed(b, n) };
            out.par_iter_mut().enumerate().for_each(|(at, to)| {
                let (row, column) = (at / n, at % n);
                let sum = tree.sum(&a[row * k..(row + 1) * k], &b[column * k..(column + 1) * k]);
                *to = sum * self.scale;
            });
        });
        encoded(self.out.elem, &out).ok_or_else(missing)
    }
}
