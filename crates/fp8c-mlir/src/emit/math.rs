//! Transcendental functions of f32 as straight-line code that vectorizes: the polynomials of the reference interpreter
//! (`fp8c-dialects`, `approx`), which gives their accuracy, in the same order of operations, so that the bits agree.
//! Where that looks at single elements (subnormal numbers, infinities), both ways are computed and one is chosen.

use melior::ir::Value;

use super::code::Code;
use fp8c_dialects::approx::{EXP, LN_2, LOG, LOG_1P, TANH_P, TANH_Q};

type V<'c, 'b> = Value<'c, 'b>;

/// e to the power x.
pub(crate) fn exp<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    // Beyond these the result is zero and infinity. A masked element is minus infinity, often: to compute what underflows
    // takes a hundred times as long.
    let vanishes = c.cmpf("olt", x, c.f32(-104.0));
    let x = c.select(vanishes, c.f32(0.0), x);
    let x = c.select(c.cmpf("ogt", x, c.f32(88.8)), c.f32(88.8), x);
    let n = c.same("math.floor", &[c.fma(x, c.f32(std::f32::consts::LOG2_E), c.f32(0.5))]);
    let n = c.select(c.cmpf("ogt", n, c.f32(127.0)), c.f32(127.0), n);
    let r = c.fma(n, c.f32(-LN_2[1]), c.fma(n, c.f32(-LN_2[0]), x));
    let p = c.add(c.fma(polynomial(c, r, &EXP), c.mul(r, r), r), c.f32(1.0));
    // In two factors, as a subnormal result has no power of two that is a number. Of a NaN they are whatever they are.
    let [first, both] = [(0.5, 127), (1.0, 254)].map(|(part, bias)| {
        let sum = c.fma(n, c.f32(part), c.f32(WHOLE + bias as f32));
        c.same("arith.shli", &[c.bits(sum, "i32"), c.i32(23)])
    });
    let rest = c.same("arith.subi", &[both, first]);
    let y = c.mul(c.mul(p, c.bits(first, "f32")), c.bits(rest, "f32"));
    c.select(vanishes, c.f32(0.0), y)
}

/// Added to a whole number below 2^22, it leaves the number in the lowest bits: where an exponent is wanted, that is a conversion.
const WHOLE: f32 = 12_582_912.0;

/// e to the power x, less one.
pub(crate) fn exp_m1<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let half = c.mul(x, c.f32(0.5));
    let e = exp(c, x);
    let near = c.mul(tanh(c, half), c.add(e, c.f32(1.0)));
    let far = c.cmpf("ogt", c.abs(x), c.f32(0.5));
    let result = c.select(far, c.sub(e, c.f32(1.0)), near);
    c.select(c.cmpf("olt", c.abs(half), c.f32(f32::MIN_POSITIVE)), x, result)
}

/// 1 / (1 + e to the power -x).
pub(crate) fn logistic<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let e = exp(c, c.same("arith.negf", &[x]));
    c.div(c.f32(1.0), c.add(e, c.f32(1.0)))
}

/// Natural logarithm.
pub(crate) fn log<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    // Subnormal numbers are brought into range by 2^23.
    let small = c.cmpf("olt", x, c.f32(f32::MIN_POSITIVE));
    let scaled = c.select(small, c.mul(x, c.f32(8_388_608.0)), x);
    let bits = c.bits(scaled, "i32");
    let mantissa =
        c.same("arith.ori", &[c.same("arith.andi", &[bits, c.i32(0x007F_FFFF)]), c.i32(0x3F00_0000)]);
    let m = c.bits(mantissa, "f32");
    let e = c.op("arith.sitofp", &[c.same("arith.shrui", &[bits, c.i32(23)])], c.ty("f32"));
    let e = c.sub(e, c.select(small, c.f32(149.0), c.f32(126.0)));
    let low = c.cmpf("olt", m, c.f32(std::f32::consts::FRAC_1_SQRT_2));
    let less = c.sub(m, c.f32(1.0));
    let r = c.select(low, c.add(less, m), less);
    let e = c.select(low, c.sub(e, c.f32(1.0)), e);
    let r2 = c.mul(r, r);
    let r3 = c.mul(r2, r);
    let [a, b, d] = LOG.map(|p| polynomial(c, r, &p));
    let y = c.fma(c.fma(c.fma(a, r3, b), r3, d), r3, c.mul(c.f32(LN_2[1]), e));
    let y = c.fma(e, c.f32(LN_2[0]), c.add(c.fma(r2, c.f32(-0.5), r), y));
    let y = c.select(c.cmpf("oeq", x, c.f32(0.0)), c.f32(f32::NEG_INFINITY), y);
    let y = c.select(c.cmpf("oeq", x, c.f32(f32::INFINITY)), x, y);
    // Neither negative numbers nor NaN have one.
    c.select(c.cmpf("oge", x, c.f32(0.0)), y, c.f32(f32::NAN))
}

/// Natural logarithm of one plus x.
pub(crate) fn log_1p<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let ratio = c.div(polynomial(c, x, &LOG_1P[0]), polynomial(c, x, &LOG_1P[1]));
    let x2 = c.mul(x, x);
    let near = c.add(x, c.fma(x2, c.f32(-0.5), c.mul(c.mul(x, x2), ratio)));
    let far = log(c, c.add(c.f32(1.0), x));
    c.select(c.cmpf("olt", c.abs(x), c.f32(0.414_213_57)), near, far)
}

/// `exp(x) - 1` in f64. MLIR lowers its op of that name to just this, which loses all digits near zero; the error that `exp`
/// makes there cancels in the quotient with the logarithm.
pub(crate) fn exp_m1_f64<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let number = |v| c.float(v, c.ty("f64"));
    let u = c.same("math.exp", &[x]);
    let less = c.sub(u, number(1.0));
    let y = c.mul(less, c.div(x, c.same("math.log", &[u])));
    // So small that exp is one, so far down that it is nothing beside one, so large that it is infinite.
    let y = c.select(c.cmpf("oeq", u, number(1.0)), x, y);
    let y = c.select(c.cmpf("oeq", less, number(-1.0)), less, y);
    c.select(c.cmpf("oeq", u, number(f64::INFINITY)), u, y)
}

/// Natural logarithm of one plus x in f64, in the same way.
pub(crate) fn log_1p_f64<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let number = |v| c.float(v, c.ty("f64"));
    let u = c.add(x, number(1.0));
    let log = c.same("math.log", &[u]);
    let y = c.mul(log, c.div(x, c.sub(u, number(1.0))));
    let y = c.select(c.cmpf("oeq", u, number(1.0)), x, y);
    c.select(c.cmpf("oeq", u, number(f64::INFINITY)), x, y)
}

/// Hyperbolic tangent.
pub(crate) fn tanh<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let size = c.abs(x);
    let bound = c.f32(7.998_811_7);
    let y = c.select(c.cmpf("ogt", x, bound), bound, x);
    let low = c.f32(-7.998_811_7);
    let y = c.select(c.cmpf("olt", y, low), low, y);
    let y2 = c.mul(y, y);
    let y = c.div(c.mul(y, polynomial(c, y2, &TANH_P)), polynomial(c, y2, &TANH_Q));
    let one = c.same("math.copysign", &[c.f32(1.0), x]);
    let y = c.select(c.cmpf("oge", size, c.f32(20.0)), one, y);
    c.select(c.cmpf("olt", size, c.f32(4e-4)), x, y)
}

/// Reciprocal of the square root: two steps of Newton's method from an estimate of 11 bits.
pub(crate) fn rsqrt<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let bits = c.bits(x, "i32");
    let middle = c.same("arith.ori", &[c.same("arith.andi", &[bits, c.i32(!0x1FFF)]), c.i32(0x1000)]);
    let estimate = c.bits(by_f64(c, c.bits(middle, "f32")), "i32");
    let cut = c.same("arith.andi", &[c.same("arith.addi", &[estimate, c.i32(0x400)]), c.i32(!0x7FF)]);
    let newton = |y: V<'c, 'b>| {
        let error = c.fma(c.mul(x, y), y, c.f32(-1.0));
        c.fma(c.mul(y, c.f32(-0.5)), error, y)
    };
    let y = newton(newton(c.bits(cut, "f32")));
    let normal = c
        .same("arith.andi", &[c.cmpf("oge", x, c.f32(f32::MIN_POSITIVE)), c.cmpf("ole", x, c.f32(f32::MAX))]);
    c.select(normal, y, by_f64(c, x))
}

fn by_f64<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let wide = c.op("arith.extf", &[x], c.ty("f64"));
    let root = c.div(c.float(1.0, c.ty("f64")), c.same("math.sqrt", &[wide]));
    c.op("arith.truncf", &[root], c.ty("f32"))
}

/// Horner's scheme, from the highest power down.
fn polynomial<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, coefficients: &[u32]) -> V<'c, 'b> {
    let mut sum = c.f32(f32::from_bits(coefficients[0]));
    for &coefficient in &coefficients[1..] {
        sum = c.fma(sum, x, c.f32(f32::from_bits(coefficient)));
    }
    sum
}
