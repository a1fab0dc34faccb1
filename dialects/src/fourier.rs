//! Discrete Fourier transforms of any length in f64: by the factors of the length, each prime one by its definition.

use std::f64::consts::TAU;

use crate::complex::{self, Complex};

/// Sums of `x[j]` times e to the power `sign` 2 pi i j k / n.
pub(crate) fn transform(x: &[Complex], sign: f64) -> Vec<Complex> {
    let roots: Vec<Complex> = (0..x.len()).map(|k| root(k, x.len(), sign)).collect();
    let mut out = vec![[0.0; 2]; x.len()];
    parts(x, 0, 1, &mut out, &roots, x.len());
    out
}

/// The root of unity `k` of `n`, from an angle of at most an eighth of a turn, so that it is exact to the last bit.
fn root(k: usize, n: usize, sign: f64) -> Complex {
    let (eighth, rest) = (8 * k / n, 8 * k % n);
    let angle = TAU * rest as f64 / (8 * n) as f64;
    let back = TAU * (n - rest) as f64 / (8 * n) as f64;
    let [re, im] = match eighth {
        0 => [angle.cos(), angle.sin()],
        1 => [back.sin(), back.cos()],
        2 => [-angle.sin(), angle.cos()],
        3 => [-back.cos(), back.sin()],
        4 => [-angle.cos(), -angle.sin()],
        5 => [-back.sin(), -back.cos()],
        6 => [angle.sin(), -angle.cos()],
        _ => [back.cos(), -back.sin()],
    };
    [re, sign * im]
}

/// The transform of the elements of `x` from `start` on, `step` apart; `roots` are those of unity for `n` elements.
fn parts(x: &[Complex], start: usize, step: usize, out: &mut [Complex], roots: &[Complex], n: usize) {
    let len = out.len();
    let radix = smallest_factor(len);
    if radix == len {
        for (k, to) in out.iter_mut().enumerate() {
            let term = |j: usize| complex::mul(x[start + j * step], roots[j * k % len * (n / len)]);
            *to = (0..len).map(term).fold([0.0; 2], |a, b| [a[0] + b[0], a[1] + b[1]]);
        }
        return;
    }
    let inner = len / radix;
    for (r, part) in out.chunks_mut(inner).enumerate() {
        parts(x, start + r * step, step * radix, part, roots, n);
    }
    let mut column = vec![[0.0; 2]; radix];
    for k in 0..inner {
        for (r, value) in column.iter_mut().enumerate() {
            *value = complex::mul(out[r * inner + k], roots[r * k * (n / len) % n]);
        }
        for q in 0..radix {
            let term = |r: usize| complex::mul(column[r], roots[r * q % radix * (n / radix)]);
            out[q * inner + k] = (0..radix).map(term).fold([0.0; 2], |a, b| [a[0] + b[0], a[1] + b[1]]);
        }
    }
}

/// The smallest prime that divides `n`; `n` itself for 0 and 1.
fn smallest_factor(n: usize) -> usize {
    (2..).take_while(|p| p * p <= n).find(|p| n.is_multiple_of(*p)).unwrap_or(n)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_and_back() {
        for n in [1usize, 2, 3, 4, 6, 8, 12, 17, 30, 49, 64] {
            let x: Vec<Complex> = (0..n).map(|i| [(i * i % 7) as f64 - 2.5, (i * 3 % 5) as f64]).collect();
            let there = transform(&x, -1.0);
            let direct = (0..n).fold([0.0; 2], |a, j| {
                let b = complex::mul(x[j], root(j % n, n, -1.0));
                [a[0] + b[0], a[1] + b[1]]
            });
            if n > 1 {
                assert!((there[1][0] - direct[0]).abs() + (there[1][1] - direct[1]).abs() < 1e-12, "{n}");
            }
            let back = transform(&there, 1.0);
            for (x, y) in x.iter().zip(back) {
                let y = y.map(|p| p / n as f64);
                assert!((x[0] - y[0]).abs() + (x[1] - y[1]).abs() < 1e-13, "{n}: {x:?} became {y:?}");
            }
        }
    }
}
