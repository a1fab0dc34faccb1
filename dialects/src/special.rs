//! Special functions that neither the standard library nor `libm` has.

use std::f64::consts::{FRAC_2_SQRT_PI, PI};

/// The inverse of the error function: an estimate within 2e-3 (S. Winitzki's), then Halley steps.
pub(crate) fn erf_inv(y: f64) -> f64 {
    if y.abs() >= 1.0 || y == 0.0 || y.is_nan() {
        return match y.abs() {
            1.0 => f64::INFINITY.copysign(y),
            0.0 => y,
            _ => f64::NAN,
        };
    }
    const A: f64 = 0.147;
    let log = (-y * y).ln_1p();
    let t = 2.0 / (PI * A) + log / 2.0;
    // The same difference without cancellation near zero.
    let mut x = ((-log / A) / ((t * t - log / A).sqrt() + t)).sqrt().copysign(y);
    for _ in 0..4 {
        // Far out erf(x) - y loses its digits, erfc does not.
        let error =
            if y.abs() < 0.5 { libm::erf(x) - y } else { (1.0 - y.abs() - libm::erfc(x.abs())) * y.signum() };
        let step = error / (FRAC_2_SQRT_PI * (-x * x).exp());
        x -= step / (1.0 + x * step);
    }
    x
}

/// The derivative of lgamma: reflected to positive arguments, raised by recurrence, then its asymptotic series.
pub(crate) fn digamma(x: f64) -> f64 {
    if x <= 0.0 {
        if x == x.floor() {
            return f64::NAN;
        }
        // The fraction alone: tan of a large argument loses its digits.
        return digamma(1.0 - x) - PI / (PI * (x - x.floor())).tan();
    }
    let (mut x, mut sum) = (x, 0.0);
    while x < 10.0 {
        sum -= 1.0 / x;
        x += 1.0;
    }
    let r = 1.0 / (x * x);
    let series =
        [1.0 / 12.0, -1.0 / 120.0, 1.0 / 252.0, -1.0 / 240.0, 1.0 / 132.0, -691.0 / 32760.0, 1.0 / 12.0];
    sum + x.ln() - 0.5 / x - series.iter().rev().fold(0.0, |acc, c| (acc + c) * r)
}

/// I1(x) e^-|x|.
pub(crate) fn bessel_i1e(x: f64) -> f64 {
    let a = x.abs();
    let value = if a < 8.0 {
        let (h, mut term, mut sum, mut k) = (a / 2.0, a / 2.0, 0.0, 0.0);
        while term > sum * 1e-18 {
            sum += term;
            k += 1.0;
            term *= h * h / (k * (k + 1.0));
        }
        sum * (-a).exp()
    } else if a < 40.0 {
        // (1/pi) times the integral of e^(a (cos t - 1)) cos t over half a turn; the midpoint rule converges at once.
        const N: i32 = 64;
        let at = |i: i32| (f64::from(i) + 0.5) * PI / f64::from(N);
        (0..N).map(|i| at(i).cos()).map(|c| (a * (c - 1.0)).exp() * c).sum::<f64>() / f64::from(N)
    } else {
        let (mut term, mut sum, mut k) = (1.0, 1.0, 1.0);
        while k < 30.0 {
            let odd = 2.0 * k - 1.0;
            term *= -(4.0 - odd * odd) / (k * 8.0 * a);
            sum += term;
            k += 1.0;
        }
        sum / (2.0 * PI * a).sqrt()
    };
    value.copysign(x)
}

/// The sum of (q + k)^-s over k from 0, by Euler and Maclaurin.
pub(crate) fn zeta(s: f64, q: f64) -> f64 {
    if s == 1.0 {
        return f64::INFINITY;
    }
    if s < 1.0 || s.is_nan() || q.is_nan() {
        return f64::NAN;
    }
    if q <= 0.0 {
        // A pole at each integer; elsewhere only integer powers of negative numbers are real.
        if q == q.floor() {
            return f64::INFINITY;
        }
        if s != s.floor() {
            return f64::NAN;
        }
    }
    let (mut sum, mut a) = (0.0, q);
    for k in 0.. {
        if k >= 9 && a > 9.0 {
            break;
        }
        let term = a.powf(-s);
        sum += term;
        if k >= 9 && term.abs() < sum.abs() * f64::EPSILON / 2.0 || k > 1_000_000 {
            return sum;
        }
        a += 1.0;
    }
    // B(2j) / (2j)!
    const TERMS: [f64; 8] = [
        1.0 / 12.0,
        -1.0 / 720.0,
        1.0 / 30240.0,
        -1.0 / 1_209_600.0,
        1.0 / 47_900_160.0,
        -691.0 / 1_307_674_368_000.0,
        1.0 / 74_724_249_600.0,
        -3617.0 / 10_670_622_842_880_000.0,
    ];
    let power = a.powf(-s);
    sum += a * power / (s - 1.0) + power / 2.0;
    let mut factor = s * power / a;
    for (j, term) in TERMS.iter().enumerate() {
        sum += term * factor;
        let k = 2.0 * j as f64 + 1.0;
        factor *= (s + k) * (s + k + 1.0) / (a * a);
    }
    sum
}

/// The derivative of order `n` of digamma.
pub(crate) fn polygamma(n: f64, x: f64) -> f64 {
    if n == 0.0 {
        return digamma(x);
    }
    if n < 0.0 || n != n.floor() {
        return f64::NAN;
    }
    let sign = if n % 2.0 == 0.0 { -1.0 } else { 1.0 };
    sign * libm::tgamma(n + 1.0) * zeta(n + 1.0, x)
}
