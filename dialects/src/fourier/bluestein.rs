//! Bluestein's algorithm: a transform of any length as a convolution, which transforms of a length with small factors compute. When it is
//! taken, and its operations, are pocketfft's: see NOTICE.

use super::complex::twiddled;
use super::{Pair, Real, Roots, packed};

/// About how many operations the passes of a transform take.
fn cost(n: usize) -> f64 {
    let (mut rest, mut sum) = (n, 0.0);
    let price = |x: usize| if x <= 5 { x as f64 } else { 1.1 * x as f64 };
    while rest.is_multiple_of(2) {
        sum += 2.0;
        rest /= 2;
    }
    let mut x = 3;
    while x * x <= rest {
        while rest.is_multiple_of(x) {
            sum += price(x);
            rest /= x;
        }
        x += 2;
    }
    if rest > 1 {
        sum += price(rest);
    }
    sum * n as f64
}

fn largest_prime_factor(n: usize) -> usize {
    let (mut rest, mut largest, mut x) = (n, 1, 2);
    while x * x <= rest {
        while rest.is_multiple_of(x) {
            (rest, largest) = (rest / x, x);
        }
        x += if x == 2 { 1 } else { 2 };
    }
    if rest > 1 { rest } else { largest }
}

/// The least product of 2, 3, 5, 7 and 11 that is no less than `n`.
fn good_size(n: usize) -> usize {
    let mut best = n.next_power_of_two();
    let mut odd = vec![1];
    for prime in [3, 5, 7, 11] {
        let mut at = 0;
        while at < odd.len() {
            let next: usize = odd[at] * prime;
            if next < best {
                odd.push(next);
            }
            at += 1;
        }
    }
    for product in odd {
        best = best.min(product * n.div_ceil(product).next_power_of_two());
    }
    best
}

/// Passes of this length take longer than the convolution; of real numbers they take half of what they take of complex ones.
pub(super) fn pays(n: usize, real: bool) -> bool {
    let largest = if n < 50 { 0 } else { largest_prime_factor(n) };
    if largest.saturating_mul(largest) <= n {
        return false;
    }
    let passes = if real { 0.5 * cost(n) } else { cost(n) };
    2.0 * cost(good_size(2 * n - 1)) * 1.5 < passes
}

/// A transform of complex numbers.
pub(super) fn complex<T: Real>(x: &mut [Pair<T>], forward: bool) {
    let (n, zero) = (x.len(), T::of(0.0));
    let size = good_size(2 * n - 1);
    // The squares of numbers are what roots are to the power of.
    let (roots, mut square) = (Roots::new(2 * n), 0);
    let chirp: Vec<Pair<T>> = (0..n)
        .map(|m| {
            if m == 0 {
                return Pair::new(T::of(1.0), zero);
            }
            square = (square + 2 * m - 1) % (2 * n);
            roots.get(square)
        })
        .collect();
    let part = T::of(1.0 / size as f64);
    let mut filter = vec![Pair::new(zero, zero); size];
    filter[0] = chirp[0] * part;
    for m in 1..n {
        filter[m] = chirp[m] * part;
        filter[size - m] = filter[m];
    }
    packed(&mut filter, true);
    let first = twiddled(x[0], chirp[0], forward);
    let mut other = vec![first * zero; size];
    for (m, to) in other[..n].iter_mut().enumerate() {
        *to = twiddled(x[m], chirp[m], forward);
    }
    packed(&mut other, true);
    for (m, v) in other.iter_mut().enumerate() {
        // The filter is the same from both ends.
        *v = twiddled(*v, filter[m.min(size - m)], !forward);
    }
    packed(&mut other, false);
    for (m, to) in x.iter_mut().enumerate() {
        *to = twiddled(other[m], chirp[m], forward);
    }
}

/// Real numbers to the first term, then real and imaginary parts of the others up to the middle.
pub(super) fn forward<T: Real>(x: &mut [T]) {
    let zero = T::of(0.0) * x[0];
    let mut all: Vec<Pair<T>> = x.iter().map(|&v| Pair::new(v, zero)).collect();
    complex(&mut all, true);
    let parts = all.iter().skip(1).flat_map(|v| [v.r, v.i]);
    let terms = std::iter::once(all[0].r).chain(parts);
    x.iter_mut().zip(terms).for_each(|(to, term)| *to = term);
}

/// Back from such terms.
pub(super) fn backward<T: Real>(x: &mut [T]) {
    let (n, zero) = (x.len(), T::of(0.0) * x[0]);
    let term = |m: usize| match m {
        0 => Pair::new(x[0], zero),
        m if 2 * m == n => Pair::new(x[n - 1], zero),
        m => Pair::new(x[2 * m - 1], x[2 * m]),
    };
    let conjugate = |v: Pair<T>| Pair::new(v.r, -v.i);
    let mut all: Vec<Pair<T>> =
        (0..n).map(|m| if 2 * m <= n { term(m) } else { conjugate(term(n - m)) }).collect();
    complex(&mut all, false);
    x.iter_mut().zip(all).for_each(|(to, v)| *to = v.r);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes() {
        for (n, wanted) in
            [(1, 1), (13, 14), (97, 98), (101, 105), (211, 216), (2017, 2016 + 9), (7919, 7920)]
        {
            assert_eq!(good_size(n), wanted, "{n}");
        }
        assert_eq!([2, 12, 49, 97, 2 * 101].map(largest_prime_factor), [2, 3, 7, 97, 101]);
        assert_eq!([64, 97, 211, 1009, 211 * 211].map(|n| pays(n, false)), [false, false, true, true, false]);
    }
}
