//! Functions of f32 that the interpreter takes from the C library, as straight-line code in f64 that vectorizes. Before the
//! last rounding they are within 2^-40 of the exact result, relative to it, so that f32 gets the nearest number but where the
//! exact one is as close to the middle of two.

use std::f64::consts::{FRAC_PI_2, FRAC_PI_4, LN_2, LOG2_E, PI, SQRT_2};

use melior::ir::Value;

use super::code::Code;

type V<'c, 'b> = Value<'c, 'b>;

/// erf(x) / x on [0, 3.92] in powers of x^2, numerator and denominator from the highest power down: it interpolates at the
/// zeros of a Chebyshev polynomial, and is within 2^-48.
const ERF: [&[f64]; 2] = [
    &[
        -1.2426223015671369e-14,
        9.068344259134652e-12,
        1.8154730435598597e-9,
        6.323929858607504e-8,
        2.175313166538426e-6,
        3.5011803991738854e-5,
        0.000661418005968689,
        0.005397169837967913,
        0.0606870048328726,
        0.19802202112463685,
        1.1283791670955146,
    ],
    &[
        1.8547154848408243e-10,
        1.1392404250592117e-8,
        3.906604633276133e-7,
        9.174816241481325e-6,
        0.0001575931010815217,
        0.00201246902410677,
        0.018840413394525503,
        0.12339105113600454,
        0.5088257802866527,
        1.0,
    ],
];
/// exp(x^2) erfc(x) on [0, 10.25], in the same way: within 2^-43.
const ERFC: [&[f64]; 2] = [
    &[
        0.0006339053105009745,
        0.00944448287483118,
        0.0669257206138222,
        0.2889922258660097,
        0.8183784049124813,
        1.5253310725271996,
        1.7547061628509792,
        0.9999999999999991,
    ],
    &[
        0.001123567944918328,
        0.016739907736032584,
        0.11918460294621802,
        0.5205941098727931,
        1.509303037076557,
        2.9511767438220873,
        3.778544495809734,
        2.883085329946226,
        1.0,
    ],
];
/// atan(x) / x on [0, tan(pi / 8)] in powers of x^2, in the same way: within 2^-45.
const ATAN: &[f64] = &[
    0.030659457175384073,
    -0.058743132097436965,
    0.07563653341872165,
    -0.09078385282293623,
    0.11110384540111885,
    -0.14285690403489937,
    0.19999999604493085,
    -0.3333333333080049,
    0.9999999999999732,
];
/// The first 224 bits of 2 / pi, 28 at a time.
const TWO_OVER_PI: [u32; 8] =
    [0xA2F_9836, 0xE4E_4415, 0x29F_C275, 0x7D1_F534, 0xDDC_0DB6, 0x295_993C, 0x439_041F, 0xE51_63AB];
/// Adding 1.5 * 2^52 rounds to whole numbers, which the last bits of the sum then hold.
const TO_WHOLE: f64 = 6_755_399_441_055_744.0;

/// The function of that name.
pub(crate) fn function<'c, 'b>(c: &Code<'c, 'b>, name: &str, x: &[V<'c, 'b>]) -> Option<V<'c, 'b>> {
    let wide = |at: usize| c.op("arith.extf", &[x[at]], c.ty("f64"));
    let y = match name {
        "erf" => erf(c, wide(0)),
        "erfc" => erfc(c, wide(0)),
        "cbrt" => cbrt(c, wide(0)),
        "sine" => circular(c, wide(0)).sine(c),
        "cosine" => circular(c, wide(0)).cosine(c),
        "tan" => {
            let angle = circular(c, wide(0));
            c.div(angle.sine(c), angle.cosine(c))
        }
        "atan2" => atan2(c, wide(0), wide(1)),
        _ => return None,
    };
    Some(c.op("arith.truncf", &[y], c.ty("f32")))
}

/// `a` to the power `b`.
pub(crate) fn power<'c, 'b>(c: &Code<'c, 'b>, a: V<'c, 'b>, b: V<'c, 'b>) -> V<'c, 'b> {
    let [a, b] = [a, b].map(|v| c.op("arith.extf", &[v], c.ty("f64")));
    c.op("arith.truncf", &[wide_power(c, a, b)], c.ty("f32"))
}

fn number<'c, 'b>(c: &Code<'c, 'b>, value: f64) -> V<'c, 'b> {
    c.float(value, c.ty("f64"))
}

fn both<'c, 'b>(c: &Code<'c, 'b>, a: V<'c, 'b>, b: V<'c, 'b>) -> V<'c, 'b> {
    c.same("arith.andi", &[a, b])
}

/// Horner's scheme, from the highest power down.
fn polynomial<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, coefficients: &[f64]) -> V<'c, 'b> {
    let (first, rest) = (coefficients[0], &coefficients[1..]);
    rest.iter().fold(number(c, first), |sum, &next| c.fma(sum, x, number(c, next)))
}

fn ratio<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, [above, below]: [&[f64]; 2]) -> V<'c, 'b> {
    c.div(polynomial(c, x, above), polynomial(c, x, below))
}

/// The smaller of both; NaN stays.
fn at_most<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, bound: f64) -> V<'c, 'b> {
    let bound = number(c, bound);
    c.select(c.cmpf("ogt", x, bound), bound, x)
}

/// Beyond 3.92 f32 has one.
fn erf<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let size = at_most(c, c.abs(x), 3.92);
    let y = c.mul(size, ratio(c, c.mul(size, size), ERF));
    c.same("math.copysign", &[y, x])
}

/// Beyond 10.2 f32 has zero. The square of an f32 is exact.
fn erfc<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let size = at_most(c, c.abs(x), 10.2);
    let minus = c.same("arith.negf", &[c.mul(size, size)]);
    let n = c.sub(c.fma(minus, number(c, LOG2_E), number(c, TO_WHOLE)), number(c, TO_WHOLE));
    // The first part of ln 2 has 32 bits, so that its products are exact.
    let high = f64::from_bits(LN_2.to_bits() & !0x1F_FFFF);
    let r = c.fma(n, number(c, -high), minus);
    // ln 2 less its 53 bits is 2.3e-17.
    let r = c.fma(n, number(c, high - LN_2), r);
    let y = c.mul(scaled(c, exp_near_zero(c, r), n), ratio(c, size, ERFC));
    c.select(c.cmpf("olt", x, number(c, 0.0)), c.sub(number(c, 2.0), y), y)
}

/// e to the power x between -0.35 and 0.35, by its series: within 2^-47.
fn exp_near_zero<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let mut terms = vec![1.0];
    for n in 1..=11 {
        terms.insert(0, terms[0] / f64::from(n));
    }
    polynomial(c, x, &terms)
}

/// `x` times 2 to the power of a whole number, where neither that nor the result is subnormal or infinite.
fn scaled<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, n: V<'c, 'b>) -> V<'c, 'b> {
    let whole = c.bits(c.add(n, number(c, TO_WHOLE)), "i64");
    let exponent = c.same("arith.shli", &[whole, c.int(52, c.ty("i64"))]);
    c.bits(c.same("arith.addi", &[c.bits(x, "i64"), exponent]), "f64")
}

/// 2 to the power x: what f32 does not have becomes 2^160 and 2^-160, which it rounds to infinity and zero. Of NaN anything.
fn exp2<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let low = number(c, -160.0);
    let x = at_most(c, x, 160.0);
    let x = c.select(c.cmpf("olt", x, low), low, x);
    let n = c.sub(c.add(x, number(c, TO_WHOLE)), number(c, TO_WHOLE));
    scaled(c, exp_near_zero(c, c.mul(c.sub(x, n), number(c, LN_2))), n)
}

/// Logarithm to base 2 of what is not negative, by the series of atanh: within 2^-50. Of NaN anything.
fn log2<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let int = |v: i64| c.int(v, c.ty("i64"));
    let bits = c.bits(x, "i64");
    // The mantissa is then between the square roots of 1/2 and 2.
    let above = c.same("arith.subi", &[bits, int((SQRT_2 / 2.0).to_bits() as i64)]);
    let e = c.same("arith.shrsi", &[above, int(52)]);
    let m = c.bits(c.same("arith.subi", &[bits, c.same("arith.shli", &[e, int(52)])]), "f64");
    let e = c.op("arith.trunci", &[e], c.ty("i32"));
    let e = c.op("arith.sitofp", &[e], c.ty("f64"));
    let one = number(c, 1.0);
    let s = c.div(c.sub(m, one), c.add(m, one));
    let series: Vec<f64> = (0..10).rev().map(|k| 2.0 * LOG2_E / f64::from(2 * k + 1)).collect();
    let y = c.fma(s, polynomial(c, c.mul(s, s), &series), e);
    let y = c.select(c.cmpf("oeq", x, number(c, 0.0)), number(c, f64::NEG_INFINITY), y);
    let infinite = number(c, f64::INFINITY);
    c.select(c.cmpf("oeq", x, infinite), infinite, y)
}

/// With all that IEEE 754 says of `pow`.
fn wide_power<'c, 'b>(c: &Code<'c, 'b>, a: V<'c, 'b>, b: V<'c, 'b>) -> V<'c, 'b> {
    let (zero, one) = (number(c, 0.0), number(c, 1.0));
    let log = log2(c, c.abs(a));
    // One to an infinite power is one.
    let product = c.select(c.cmpf("oeq", log, zero), zero, c.mul(log, b));
    let y = exp2(c, product);
    let whole = |x: V<'c, 'b>| c.cmpf("oeq", c.same("math.floor", &[x]), x);
    let half = c.mul(b, number(c, 0.5));
    let odd = both(c, whole(b), c.cmpf("one", c.same("math.floor", &[half]), half));
    let y = c.select(odd, c.same("math.copysign", &[y, a]), y);
    // Minus infinity and minus zero have powers that are not whole.
    let negative = both(c, c.cmpf("olt", a, zero), c.cmpf("ogt", a, number(c, f64::NEG_INFINITY)));
    let broken = both(c, negative, c.cmpf("one", c.same("math.floor", &[b]), b));
    let nan = number(c, f64::NAN);
    let y = c.select(broken, nan, y);
    let y = c.select(c.cmpf("uno", a, b), nan, y);
    let y = c.select(c.cmpf("oeq", a, one), one, y);
    c.select(c.cmpf("oeq", b, zero), one, y)
}

fn cbrt<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let y = exp2(c, c.mul(log2(c, c.abs(x)), number(c, 1.0 / 3.0)));
    c.select(c.cmpf("uno", x, x), x, c.same("math.copysign", &[y, x]))
}

/// An angle in a quadrant.
struct Angle<'c, 'b> {
    given: V<'c, 'b>,
    /// A whole number.
    quadrant: V<'c, 'b>,
    /// Of the rest, at most pi / 4.
    sine: V<'c, 'b>,
    cosine: V<'c, 'b>,
}

impl<'c, 'b> Angle<'c, 'b> {
    /// In a quadrant: odd ones have the other function, and from the second on it is negative.
    fn turned(&self, c: &Code<'c, 'b>, quadrant: V<'c, 'b>) -> V<'c, 'b> {
        let half = c.mul(quadrant, number(c, 0.5));
        let pair = c.same("math.floor", &[half]);
        let y = c.select(c.cmpf("one", pair, half), self.cosine, self.sine);
        let quarter = c.mul(pair, number(c, 0.5));
        let negative = c.cmpf("one", c.same("math.floor", &[quarter]), quarter);
        c.select(negative, c.same("arith.negf", &[y]), y)
    }

    /// Zero keeps its sign.
    fn sine(&self, c: &Code<'c, 'b>) -> V<'c, 'b> {
        let zero = c.cmpf("oeq", self.given, number(c, 0.0));
        c.select(zero, self.given, self.turned(c, self.quadrant))
    }

    fn cosine(&self, c: &Code<'c, 'b>) -> V<'c, 'b> {
        self.turned(c, c.add(self.quadrant, number(c, 1.0)))
    }
}

/// Reduces any f32 without loss: its products with 28 bits of 2 / pi are exact, and so are these less a multiple of 4. In
/// their sum each is added to a multiple of its own last bit, so that three operations give what rounding loses. The series
/// of sine and cosine are within 2^-45.
fn circular<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> Angle<'c, 'b> {
    let mut sum: Option<[V<'c, 'b>; 2]> = None;
    for (at, part) in TWO_OVER_PI.into_iter().enumerate() {
        let part = f64::from(part) * 2f64.powi(-28 * (at as i32 + 1));
        let product = c.mul(x, number(c, part));
        let turns = c.same("math.roundeven", &[c.mul(product, number(c, 0.25))]);
        let product = c.fma(turns, number(c, -4.0), product);
        sum = Some(match sum {
            None => [product, number(c, 0.0)],
            Some([high, low]) => {
                let next = c.add(high, product);
                let lost = c.sub(product, c.sub(next, high));
                [next, c.add(low, lost)]
            }
        });
    }
    let [high, low] = sum.unwrap_or([x, x]);
    let quadrant = c.same("math.roundeven", &[high]);
    let rest = c.add(c.sub(high, quadrant), low);
    let y = c.mul(rest, number(c, FRAC_PI_2));
    let y2 = c.mul(y, y);
    // Powers of -1 over factorials.
    let series = |first: u32| {
        let mut terms = vec![1.0];
        for n in (first..first + 14).step_by(2) {
            terms.insert(0, -terms[0] / f64::from(n * (n + 1)));
        }
        polynomial(c, y2, &terms)
    };
    Angle { given: x, quadrant, sine: c.mul(y, series(2)), cosine: series(1) }
}

/// The angle of the point (x, y). Both infinite are as both one.
fn atan2<'c, 'b>(c: &Code<'c, 'b>, y: V<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let (a, b) = (c.abs(y), c.abs(x));
    let steep = c.cmpf("ogt", a, b);
    // Less than infinity, so that their quotients are numbers; f32 rounds those of others with it to zero.
    let [a, b] = [a, b].map(|v| at_most(c, v, 1e300));
    let (low, high) = (c.select(steep, b, a), c.select(steep, a, b));
    let high = c.select(c.cmpf("oeq", high, number(c, 0.0)), number(c, 1.0), high);
    // atan(t) = pi / 4 + atan((t - 1) / (t + 1)).
    let far = c.cmpf("ogt", low, c.mul(high, number(c, SQRT_2 - 1.0)));
    let above = c.select(far, c.sub(low, high), low);
    let below = c.select(far, c.add(low, high), high);
    let t = c.div(above, below);
    let angle = c.mul(t, polynomial(c, c.mul(t, t), ATAN));
    let angle = c.select(far, c.add(angle, number(c, FRAC_PI_4)), angle);
    let angle = c.select(steep, c.sub(number(c, FRAC_PI_2), angle), angle);
    let left = c.cmpi("slt", c.bits(x, "i64"), c.int(0, c.ty("i64")));
    let angle = c.select(left, c.sub(number(c, PI), angle), angle);
    let angle = c.same("math.copysign", &[angle, y]);
    c.select(c.cmpf("uno", x, y), number(c, f64::NAN), angle)
}
