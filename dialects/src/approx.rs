//! Transcendental functions of f32 as XLA's CPU backend computes them, so that programs give the same bits in both. The
//! polynomials are those of the Cephes library (`expf`, `logf`) and the rational functions those of Eigen (`tanh`) and
//! Cephes (`log1p`), which XLA generates in `xla/codegen/intrinsic` and `xla/service/llvm_ir`; each product that is only
//! added to something is a fused multiply-add there, and here.
//!
//! Largest distance from the exact value, over all bf16 values and eight million others: `log` and `rsqrt` 1 ulp, `logistic`
//! and `exp` 2 (5 within 0.01 of where it overflows), `log_1p` 3, `tanh` 5, `exp_m1` 6; one in 1000 results of the last two is
//! more than 3 away. XLA flushes subnormal numbers to zero; what they would enter or result in is computed in f64 instead.
//!
//! Sine, cosine, tangent and powers come from the C library in XLA, so that their bits depend on the machine: they are not
//! here. Nor is what XLA makes of several ops at once (`a * b + c` with one rounding, `a * (1 / b)` for `a / b`).

use std::f32::consts::{FRAC_1_SQRT_2, LOG2_E};

/// `f` of each element, compiled for fused multiply-add instructions where the machine has them. The bits are the same
/// without.
pub(crate) fn map(x: &[f32], f: impl Fn(f32) -> f32) -> Vec<f32> {
    #[cfg(target_arch = "x86_64")]
    if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        // SAFETY: the machine has the instructions that the function is compiled for.
        return unsafe { map_fma(x, f) };
    }
    x.iter().map(|&x| f(x)).collect()
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn map_fma(x: &[f32], f: impl Fn(f32) -> f32) -> Vec<f32> {
    x.iter().map(|&x| f(x)).collect()
}

/// e to the power x: 2^n (1 + r + r^2 p(r)), where x = n ln 2 + r.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    // The logarithms of the smallest normal number and, about, of the largest.
    if x < -87.33654 {
        return f64::from(x).exp() as f32;
    }
    let x = if x > 88.8 { 88.8 } else { x };
    let n = x.mul_add(LOG2_E, 0.5).floor();
    let n = if n > 127.0 { 127.0 } else { n };
    let r = n.mul_add(-LN_2[1], n.mul_add(-LN_2[0], x));
    let p = polynomial(r, EXP).mul_add(r * r, r) + 1.0;
    p * f32::from_bits(((n as i32 + 127) << 23) as u32)
}

/// e to the power x, less one.
#[inline(always)]
pub(crate) fn exp_m1(x: f32) -> f32 {
    let half = x * 0.5;
    if half.abs() < f32::MIN_POSITIVE {
        x
    } else if x.abs() > 0.5 {
        exp(x) - 1.0
    } else {
        tanh(half) * (exp(x) + 1.0)
    }
}

/// 1 / (1 + e to the power -x).
#[inline(always)]
pub(crate) fn logistic(x: f32) -> f32 {
    1.0 / (exp(-x) + 1.0)
}

/// Natural logarithm: e ln 2 + log(1 + r), where x = 2^e (1 + r).
#[inline(always)]
pub(crate) fn log(x: f32) -> f32 {
    // Neither zero, negative, infinite nor NaN.
    if !(f32::MIN_POSITIVE..=f32::MAX).contains(&x) {
        return f64::from(x).ln() as f32;
    }
    let bits = x.to_bits();
    let m = f32::from_bits(bits & 0x007F_FFFF | 0x3F00_0000);
    let e = (bits >> 23) as f32 - 126.0;
    let (r, e) = if m < FRAC_1_SQRT_2 { (m - 1.0 + m, e - 1.0) } else { (m - 1.0, e) };
    let (r2, r3) = (r * r, r * r * r);
    let [a, b, c] = LOG.map(|p| polynomial(r, p));
    let y = a.mul_add(r3, b).mul_add(r3, c).mul_add(r3, LN_2[1] * e);
    e.mul_add(LN_2[0], r2.mul_add(-0.5, r) + y)
}

/// Natural logarithm of one plus x: near zero x - x^2 / 2 + x^3 p(x) / q(x).
#[inline(always)]
pub(crate) fn log_1p(x: f32) -> f32 {
    // sqrt(2) - 1
    if x.abs() < 0.414_213_57 {
        let ratio = polynomial(x, LOG_1P[0]) / polynomial(x, LOG_1P[1]);
        x + (x * x).mul_add(-0.5, x * (x * x) * ratio)
    } else {
        log(1.0 + x)
    }
}

/// Hyperbolic tangent: x p(x^2) / q(x^2).
#[inline(always)]
pub(crate) fn tanh(x: f32) -> f32 {
    if x.abs() < 4e-4 {
        return x;
    } else if x.abs() >= 20.0 {
        return 1f32.copysign(x);
    }
    // The result no longer changes beyond here.
    let x = x.clamp(-7.998_811_7, 7.998_811_7);
    let x2 = x * x;
    x * polynomial(x2, TANH_P) / polynomial(x2, TANH_Q)
}

/// Hyperbolic sine as XLA expands it (`chlo.sinh`): the rounding of `x - ln 2` makes it up to 4 ulp off below 16, 8 below 32.
pub(crate) fn sinh(x: f32) -> f32 {
    if x.abs() < 1.0 {
        let e = nearest(f64::exp_m1, x);
        return 0.5 * (e + e / (e + 1.0));
    }
    half_exp(x) - half_exp(-x)
}

/// Hyperbolic cosine as XLA expands it (`chlo.cosh`), as far off.
pub(crate) fn cosh(x: f32) -> f32 {
    half_exp(x) + half_exp(-x)
}

/// Half of e to the power x, which does not overflow before its half does.
fn half_exp(x: f32) -> f32 {
    nearest(f64::exp, x - std::f32::consts::LN_2)
}

fn nearest(f: fn(f64) -> f64, x: f32) -> f32 {
    f(f64::from(x)) as f32
}

/// Reciprocal of the square root: two steps of Newton's method from what the instruction `rsqrtss` gives on Intel
/// processors, 13 bits of the value in the middle between numbers of 11 bits.
#[inline(always)]
pub(crate) fn rsqrt(x: f32) -> f32 {
    if !(f32::MIN_POSITIVE..=f32::MAX).contains(&x) {
        return (1.0 / f64::from(x).sqrt()) as f32;
    }
    let middle = f32::from_bits(x.to_bits() & !0x1FFF | 0x1000);
    let estimate = ((1.0 / f64::from(middle).sqrt()) as f32).to_bits();
    let newton = |y: f32| (y * -0.5).mul_add((x * y).mul_add(y, -1.0), y);
    newton(newton(f32::from_bits((estimate + 0x400) & !0x7FF)))
}

/// Horner's scheme, from the highest power down.
#[inline(always)]
fn polynomial<const N: usize>(x: f32, coefficients: [u32; N]) -> f32 {
    coefficients[1..]
        .iter()
        .fold(f32::from_bits(coefficients[0]), |sum, &c| sum.mul_add(x, f32::from_bits(c)))
}

/// ln 2 in two parts, of which the first has few bits.
pub const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];

/// (e^r - 1 - r) / r^2
pub const EXP: [u32; 6] = [0x3950_6967, 0x3AB7_43CE, 0x3C08_8908, 0x3D2A_A9C1, 0x3E2A_AAAA, 0x3F00_0000];

/// (log(1 + r) - r + r^2 / 2) / r^3, three powers at a time.
pub const LOG: [[u32; 3]; 3] = [
    [0x3D90_21BB, 0xBDEB_D1B8, 0x3DEF_251A],
    [0xBDFE_5D4F, 0x3E11_E9BF, 0xBE2A_AE50],
    [0x3E4C_CEAC, 0xBE7F_FFFC, 0x3EAA_AAAA],
];

/// Numerator and denominator of (log(1 + x) - x + x^2 / 2) / x^3.
pub const LOG_1P: [[u32; 7]; 2] = [
    [0x383D_E04B, 0x3EFF_40C5, 0x40D2_84FA, 0x41EF_4B9C, 0x4273_CC76, 0x4264_73AD, 0x41A0_5101],
    [0x3F80_0000, 0x4171_01AD, 0x42A6_185B, 0x435D_C32D, 0x439A_8CA3, 0x4358_6D8A, 0x4270_7982],
];

/// Numerator of tanh(x) / x in powers of x^2.
pub const TANH_P: [u32; 7] =
    [0xA59F_25C0, 0x2A61_337E, 0xAEBD_37FF, 0x335C_0041, 0x3779_434A, 0x3A27_0DED, 0x3BA0_59DC];
/// Its denominator.
pub const TANH_Q: [u32; 4] = [0x35A0_D3D8, 0x38F8_95D6, 0x3B14_AA05, 0x3BA0_59DD];

#[cfg(test)]
mod tests {
    use super::*;

    /// Function, argument and result of XLA's CPU backend, as bits. Two thirds of those that are finite
    /// are not the nearest numbers to the exact values.
    #[test]
    fn bits_of_xla() {
        for line in include_str!("../tests/approx.txt").lines() {
            let mut words = line.split(' ');
            let name = words.next().unwrap();
            let [x, want] = [(); 2].map(|()| u32::from_str_radix(words.next().unwrap(), 16).unwrap());
            let f: fn(f32) -> f32 = match name {
                "exp" => exp,
                "expm1" => exp_m1,
                "logistic" => logistic,
                "log" => log,
                "log1p" => log_1p,
                "tanh" => tanh,
                "rsqrt" => rsqrt,
                _ => panic!("{name}"),
            };
            let (x, want) = (f32::from_bits(x), f32::from_bits(want));
            for got in [f(x), map(&[x], f)[0]] {
                assert!(
                    got.to_bits() == want.to_bits() || got.is_nan() && want.is_nan(),
                    "{name}({x:e}) = {got:e}, not {want:e}"
                );
            }
        }
    }

    #[test]
    fn subnormal_numbers_are_kept() {
        let tiny = f32::from_bits(5);
        assert_eq!(exp(-100.0), (-100f64).exp() as f32);
        assert_eq!([exp_m1(tiny), log_1p(tiny), tanh(tiny)], [tiny; 3]);
        assert_eq!(
            [log(tiny), rsqrt(tiny)],
            [f64::from(tiny).ln() as f32, (1.0 / f64::from(tiny).sqrt()) as f32]
        );
    }
}
