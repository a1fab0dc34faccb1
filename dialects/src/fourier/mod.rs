//! Discrete Fourier transforms of any length in f32 or f64, with the operations and the order of pocketfft, which NumPy, SciPy and
//! XLA's CPU backend use: so results are the same numbers, where transforms of another order differ from them in most last digits.

mod bluestein;
mod complex;
mod prime;
mod real;

use std::ops::{Add, Mul, Neg, Sub};

/// A float of either width.
pub(crate) trait Real:
    Copy + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> + Neg<Output = Self>
{
    /// The nearest number.
    fn of(x: f64) -> Self;
}

impl Real for f32 {
    fn of(x: f64) -> Self {
        x as f32
    }
}

impl Real for f64 {
    fn of(x: f64) -> Self {
        x
    }
}

/// A complex number.
#[derive(Clone, Copy)]
pub(crate) struct Pair<T> {
    pub(crate) r: T,
    pub(crate) i: T,
}

impl<T: Real> Add for Pair<T> {
    type Output = Self;
    fn add(self, o: Self) -> Self {
        Self { r: self.r + o.r, i: self.i + o.i }
    }
}

impl<T: Real> Sub for Pair<T> {
    type Output = Self;
    fn sub(self, o: Self) -> Self {
        Self { r: self.r - o.r, i: self.i - o.i }
    }
}

impl<T: Real> Mul<T> for Pair<T> {
    type Output = Self;
    fn mul(self, x: T) -> Self {
        Self { r: self.r * x, i: self.i * x }
    }
}

impl<T: Real> Pair<T> {
    fn new(r: T, i: T) -> Self {
        Self { r, i }
    }
}

/// Roots of unity of order `n`: products of two from tables of about the square root of their number, in f64.
struct Roots {
    n: usize,
    shift: u32,
    tables: [Vec<[f64; 2]>; 2],
}

impl Roots {
    fn new(n: usize) -> Self {
        let values = (n + 2) / 2;
        let mut shift = 1;
        while (1usize << shift) * (1usize << shift) < values {
            shift += 1;
        }
        let size = 1usize << shift;
        let angle = 0.25 * std::f64::consts::PI / n as f64;
        let at = |i: usize| if i == 0 { [1.0, 0.0] } else { Self::root(i, n, angle) };
        let first = (0..size).map(at).collect();
        let second = (0..values.div_ceil(size)).map(|i| at(i * size)).collect();
        Self { n, shift, tables: [first, second] }
    }

    /// Root `x` of `n`, where `angle` is the eighth of the first one's.
    fn root(x: usize, n: usize, angle: f64) -> [f64; 2] {
        let (cos, sin) = (|x: usize| (x as f64 * angle).cos(), |x: usize| (x as f64 * angle).sin());
        let quadrant = |x: usize| if x < n { [cos(x), sin(x)] } else { [sin(2 * n - x), cos(2 * n - x)] };
        let x = 8 * x;
        if x < 4 * n {
            if x < 2 * n {
                return quadrant(x);
            }
            let [c, s] = quadrant(x - 2 * n);
            return [-s, c];
        }
        let x = 8 * n - x;
        if x < 2 * n {
            let [c, s] = quadrant(x);
            return [c, -s];
        }
        let [c, s] = quadrant(x - 2 * n);
        [-s, -c]
    }

    fn get<T: Real>(&self, i: usize) -> Pair<T> {
        let half = 2 * i <= self.n;
        let i = if half { i } else { self.n - i };
        let ([a, b], [c, d]) = (self.tables[0][i & ((1 << self.shift) - 1)], self.tables[1][i >> self.shift]);
        let (re, im) = (T::of(a * c - b * d), T::of(a * d + b * c));
        Pair::new(re, if half { im } else { -im })
    }
}

/// Factors of a length, in the order of the passes: the powers of two given, a two in front, then odd primes.
fn factors(n: usize, powers: &[usize]) -> Vec<usize> {
    let (mut rest, mut out) = (n, Vec::new());
    for &power in powers {
        while rest.is_multiple_of(power) {
            out.push(power);
            rest /= power;
        }
    }
    if rest.is_multiple_of(2) {
        rest /= 2;
        out.push(2);
        let last = out.len() - 1;
        out.swap(0, last);
    }
    let mut divisor = 3;
    while divisor * divisor <= rest {
        while rest.is_multiple_of(divisor) {
            out.push(divisor);
            rest /= divisor;
        }
        divisor += 2;
    }
    if rest > 1 {
        out.push(rest);
    }
    out
}

/// A transform of complex numbers, times `scale`.
pub(crate) fn complex<T: Real>(x: &mut [Pair<T>], forward: bool, scale: Option<T>) {
    if bluestein::pays(x.len(), false) {
        bluestein::complex(x, forward);
    } else {
        packed(x, forward);
    }
    if let Some(scale) = scale {
        x.iter_mut().for_each(|v| *v = *v * scale);
    }
}

/// A transform of complex numbers, a pass for each factor of its length.
fn packed<T: Real>(x: &mut [Pair<T>], forward: bool) {
    let n = x.len();
    if n < 2 {
        return;
    }
    let (roots, mut other, mut l1) = (Roots::new(n), x.to_vec(), 1);
    for ip in factors(n, &[8, 4]) {
        let ido = n / (l1 * ip);
        let twiddles: Vec<Pair<T>> =
            (1..ip).flat_map(|j| (1..ido).map(move |i| j * l1 * i)).map(|k| roots.get(k)).collect();
        if [2, 3, 4, 5, 8].contains(&ip) {
            complex::pass(ip, [ido, l1], x, &mut other, &twiddles, forward);
            x.copy_from_slice(&other);
        } else {
            let own: Vec<Pair<T>> = (0..ip).map(|j| roots.get(j * l1 * ido)).collect();
            complex::general([ido, ip, l1], x, &mut other, &twiddles, &own, forward);
        }
        l1 *= ip;
    }
}

/// Twiddle factors of a pass of real numbers, and those of a prime length.
fn real_twiddles<T: Real>(roots: &Roots, ip: usize, ido: usize, l1: usize) -> (Vec<T>, Vec<T>) {
    let mut twiddles = vec![T::of(0.0); (ip - 1) * (ido - 1)];
    for j in 1..ip {
        for i in 1..=(ido - 1) / 2 {
            let root: Pair<T> = roots.get(j * l1 * i);
            twiddles[(j - 1) * (ido - 1) + 2 * i - 2] = root.r;
            twiddles[(j - 1) * (ido - 1) + 2 * i - 1] = root.i;
        }
    }
    let mut own = vec![T::of(0.0); 2 * ip];
    own[0] = T::of(1.0);
    for i in 1..=ip / 2 {
        let root: Pair<T> = roots.get(i * (roots.n / ip));
        (own[2 * i], own[2 * i + 1]) = (root.r, root.i);
        (own[2 * (ip - i)], own[2 * (ip - i) + 1]) = (root.r, -root.i);
    }
    (twiddles, own)
}

/// The transform of real numbers: the first term, then real and imaginary parts of the others up to the middle.
pub(crate) fn forward<T: Real>(x: &mut [T]) {
    let n = x.len();
    if bluestein::pays(n, true) {
        return bluestein::forward(x);
    }
    let (roots, mut other, mut l1) = (Roots::new(n), x.to_vec(), n);
    for &ip in factors(n, &[4]).iter().rev() {
        let ido = n / l1;
        l1 /= ip;
        let (wa, own) = real_twiddles(&roots, ip, ido, l1);
        if ip <= 5 {
            real::forward([ido, ip, l1], x, &mut other, &wa);
            x.copy_from_slice(&other);
        } else {
            prime::forward([ido, ip, l1], x, &mut other, &wa, &own);
        }
    }
}

/// Back from such terms, times `scale`.
pub(crate) fn backward<T: Real>(x: &mut [T], scale: T) {
    let n = x.len();
    if bluestein::pays(n, true) {
        bluestein::backward(x);
    } else {
        let (roots, mut other, mut l1) = (Roots::new(n), x.to_vec(), 1);
        for ip in factors(n, &[4]) {
            let ido = n / (ip * l1);
            let (wa, own) = real_twiddles(&roots, ip, ido, l1);
            if ip <= 5 {
                real::backward([ido, ip, l1], x, &mut other, &wa);
            } else {
                prime::backward([ido, ip, l1], x, &mut other, &wa, &own);
            }
            x.copy_from_slice(&other);
            l1 *= ip;
        }
    }
    x.iter_mut().for_each(|v| *v = *v * scale);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn direct(x: &[Pair<f64>], k: usize) -> Pair<f64> {
        let n = x.len();
        x.iter().enumerate().fold(Pair::new(0.0, 0.0), |sum, (j, v)| {
            let angle = -std::f64::consts::TAU * (j * k % n) as f64 / n as f64;
            sum + Pair::new(v.r * angle.cos() - v.i * angle.sin(), v.r * angle.sin() + v.i * angle.cos())
        })
    }

    #[test]
    fn there_and_back() {
        for n in [
            1usize, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 17, 20, 30, 33, 45, 49, 64, 75, 77, 96, 211,
            422, 1009,
        ] {
            let x: Vec<Pair<f64>> =
                (0..n).map(|i| Pair::new((i * i % 7) as f64 - 2.5, (i * 3 % 5) as f64)).collect();
            let mut there = x.clone();
            complex(&mut there, true, None);
            for (k, found) in there.iter().enumerate() {
                let wanted = direct(&x, k);
                assert!(
                    (found.r - wanted.r).abs() + (found.i - wanted.i).abs() < 1e-11 * n.max(64) as f64 / 64.0,
                    "{n}: term {k}"
                );
            }
            complex(&mut there, false, Some(1.0 / n as f64));
            for (x, y) in x.iter().zip(there) {
                assert!((x.r - y.r).abs() + (x.i - y.i).abs() < 1e-13, "{n}: back");
            }
            let real: Vec<Pair<f64>> = x.iter().map(|v| Pair::new(v.r, 0.0)).collect();
            let mut packed: Vec<f64> = x.iter().map(|v| v.r).collect();
            forward(&mut packed);
            for k in 0..=n / 2 {
                let wanted = direct(&real, k);
                let im = if k == 0 || 2 * k == n { 0.0 } else { packed[2 * k] };
                let re = packed[(2 * k).saturating_sub(1)];
                assert!(
                    (re - wanted.r).abs() + (im - wanted.i).abs() < 1e-11 * n.max(64) as f64 / 64.0,
                    "{n}: real term {k}"
                );
            }
            backward(&mut packed, 1.0 / n as f64);
            for (x, y) in x.iter().zip(packed) {
                assert!((x.r - y).abs() < 1e-13, "{n}: real, back");
            }
        }
    }
}
