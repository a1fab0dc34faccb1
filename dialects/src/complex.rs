//! Arithmetic on complex numbers, held as two f64 whatever their width.

use fp8c_ir::tensor::Data;
use fp8c_ir::{ElementType, Tensor, TensorType};

use crate::approx;

/// A complex number as real and imaginary part.
pub(crate) type Complex = [f64; 2];

/// The type of the parts of complex numbers.
pub(crate) fn part_type(ty: &TensorType) -> TensorType {
    ty.with_elem(if ty.elem == ElementType::ComplexF32 { ElementType::F32 } else { ElementType::F64 })
}

/// Real or imaginary parts of complex numbers; nothing of others.
pub(crate) fn part(tensor: &Tensor, which: usize) -> Option<Tensor> {
    let Data::Complex(values) = &tensor.data else { return None };
    Some(Tensor::from_f64s(part_type(&tensor.ty), values.iter().map(|z| z[which]).collect()))
}

/// Products in the precision of `elem`: of `complex<f32>` each step is rounded as in XLA, which fuses one product of each
/// part with the sum.
pub(crate) fn mul_in(elem: ElementType) -> fn(Complex, Complex) -> Complex {
    if elem == ElementType::ComplexF32 { mul_single } else { mul }
}

fn mul_single(z: Complex, w: Complex) -> Complex {
    let ([a, b], [c, d]) = (z.map(|p| p as f32), w.map(|p| p as f32));
    [a.mul_add(c, -(b * d)), b.mul_add(c, a * d)].map(f64::from)
}

/// Sums in the precision of `elem`.
pub(crate) fn add_in(elem: ElementType) -> fn(Complex, Complex) -> Complex {
    if elem == ElementType::ComplexF32 {
        |[a, b], [c, d]| [a + c, b + d].map(|p| f64::from(p as f32))
    } else {
        |[a, b], [c, d]| [a + c, b + d]
    }
}

pub(crate) fn mul([a, b]: Complex, [c, d]: Complex) -> Complex {
    [a * c - b * d, a * d + b * c]
}

/// Scaled by the larger part of the divisor, so that nothing overflows on the way.
pub(crate) fn div([a, b]: Complex, [c, d]: Complex) -> Complex {
    if c.abs() >= d.abs() {
        let ratio = d / c;
        let scale = c + d * ratio;
        [(a + b * ratio) / scale, (b - a * ratio) / scale]
    } else {
        let ratio = c / d;
        let scale = c * ratio + d;
        [(a * ratio + b) / scale, (b * ratio - a) / scale]
    }
}

pub(crate) fn exp([a, b]: Complex) -> Complex {
    let r = a.exp();
    // exp(inf + 0i) is real.
    if b == 0.0 { [r, b] } else { [r * b.cos(), r * b.sin()] }
}

pub(crate) fn log([a, b]: Complex) -> Complex {
    [a.hypot(b).ln(), b.atan2(a)]
}

pub(crate) fn pow(a: Complex, b: Complex) -> Complex {
    match (a, b) {
        (_, [0.0, 0.0]) => [1.0, 0.0],
        ([0.0, 0.0], [re, _]) if re > 0.0 => [0.0, 0.0],
        _ => exp(mul(b, log(a))),
    }
}

/// The power in the precision of `elem`.
pub(crate) fn pow_in(elem: ElementType) -> fn(Complex, Complex) -> Complex {
    if elem == ElementType::ComplexF32 { pow_single } else { pow }
}

/// As XLA computes it, from the magnitude and the angle of `z`: within some 1e-6 of the result, and the same numbers.
fn pow_single(z: Complex, w: Complex) -> Complex {
    if z == [0.0; 2] || w == [0.0; 2] {
        return pow(z, w);
    }
    let ([a, b], [c, d]) = (z.map(|p| p as f32), w.map(|p| p as f32));
    let (large, small) = (a.abs().max(b.abs()), a.abs().min(b.abs()));
    let ratio = small / large;
    let size = large * ratio.mul_add(ratio, 1.0).sqrt();
    let angle = libm::atan2f(b, a);
    let scale = f64::from(size).powf(f64::from(c)) as f32 * approx::exp(-d * angle);
    let turn = f64::from(c.mul_add(angle, d * approx::log(size)));
    [scale * turn.cos() as f32, scale * turn.sin() as f32].map(f64::from)
}

pub(crate) fn sqrt([a, b]: Complex) -> Complex {
    if a == 0.0 && b == 0.0 {
        return [0.0, b];
    }
    let t = ((a.abs() + a.hypot(b)) / 2.0).sqrt();
    if a >= 0.0 { [t, b / (2.0 * t)] } else { [b.abs() / (2.0 * t), t.copysign(b)] }
}

pub(crate) fn sin([a, b]: Complex) -> Complex {
    [a.sin() * b.cosh(), a.cos() * b.sinh()]
}

pub(crate) fn cos([a, b]: Complex) -> Complex {
    [a.cos() * b.cosh(), -(a.sin() * b.sinh())]
}

pub(crate) fn tanh([a, b]: Complex) -> Complex {
    if a.abs() > 20.0 {
        return [1f64.copysign(a), 0f64.copysign((2.0 * b).sin())];
    }
    let scale = (2.0 * a).cosh() + (2.0 * b).cos();
    [(2.0 * a).sinh() / scale, (2.0 * b).sin() / scale]
}

pub(crate) fn tan([a, b]: Complex) -> Complex {
    let [re, im] = tanh([-b, a]);
    [im, -re]
}

pub(crate) fn sinh([a, b]: Complex) -> Complex {
    [a.sinh() * b.cos(), a.cosh() * b.sin()]
}

pub(crate) fn cosh([a, b]: Complex) -> Complex {
    [a.cosh() * b.cos(), a.sinh() * b.sin()]
}

pub(crate) fn asin(z: Complex) -> Complex {
    let arc = Arc::new(z);
    [arc.asin.copysign(z[0]), arc.height.copysign(z[1])]
}

pub(crate) fn acos(z: Complex) -> Complex {
    let arc = Arc::new(z);
    let re = if z[0] < 0.0 { std::f64::consts::PI - arc.acos } else { arc.acos };
    [re, if z[1].is_sign_negative() { arc.height } else { -arc.height }]
}

pub(crate) fn asinh([a, b]: Complex) -> Complex {
    let [re, im] = asin([b, a]);
    [im, re]
}

pub(crate) fn acosh(z: Complex) -> Complex {
    let [re, im] = acos(z);
    [im.abs(), re.copysign(z[1])]
}

pub(crate) fn atanh([a, b]: Complex) -> Complex {
    let x = a.abs();
    let re = if x.max(b.abs()) > 1e150 {
        // 1 / z, of which nothing but this part is left.
        (x / x.hypot(b)) / x.hypot(b)
    } else {
        (4.0 * x / ((1.0 - x) * (1.0 - x) + b * b)).ln_1p() / 4.0
    };
    [re.copysign(a), (2.0 * b).atan2((1.0 - x) * (1.0 + x) - b * b) / 2.0]
}

pub(crate) fn atan([a, b]: Complex) -> Complex {
    let [re, im] = atanh([-b, a]);
    [im, -re]
}

/// `a` comes before `b` by real part, then by imaginary part.
pub(crate) fn lexical(a: Complex, b: Complex) -> bool {
    a[0] < b[0] || (a[0] == b[0] && a[1] < b[1])
}

/// What arc sine and arc cosine of a number in the first quadrant are made of, without cancellation: Hull, Fairgrieve
/// and Tang, "Implementing the complex arcsine and arccosine functions using exception handling" (1997).
struct Arc {
    /// The real part of the arc sine.
    asin: f64,
    /// The real part of the arc cosine.
    acos: f64,
    /// The imaginary part of the arc sine.
    height: f64,
}

impl Arc {
    fn new(z: Complex) -> Self {
        let [x, y] = z.map(f64::abs);
        if x.max(y) > 1e150 {
            let height = (x / 2.0).hypot(y / 2.0).ln() + 2.0 * std::f64::consts::LN_2;
            return Self { asin: x.atan2(y), acos: y.atan2(x), height };
        }
        let (r, s) = ((x + 1.0).hypot(y), (x - 1.0).hypot(y));
        let a = (r + s) / 2.0;
        let b = x / a;
        let (asin, acos) = if b <= 0.6417 {
            (b.asin(), b.acos())
        } else {
            let up = a + x;
            let side = if x <= 1.0 {
                (0.5 * up * (y * y / (r + (x + 1.0)) + (s + (1.0 - x)))).sqrt()
            } else {
                y * (0.5 * (up / (r + (x + 1.0)) + up / (s + (x - 1.0)))).sqrt()
            };
            (x.atan2(side), side.atan2(x))
        };
        let height = if a <= 1.5 {
            let right = if x < 1.0 { y * y / (s + (1.0 - x)) } else { s + (x - 1.0) };
            let above = 0.5 * (y * y / (r + (x + 1.0)) + right);
            // Of numbers so small that their squares vanish.
            if x < 1.0 && y < 1e-150 {
                y / ((1.0 - x) * (1.0 + x)).sqrt()
            } else {
                (above + (above * (a + 1.0)).sqrt()).ln_1p()
            }
        } else {
            (a + (a * a - 1.0).sqrt()).ln()
        };
        Self { asin, acos, height }
    }
}
