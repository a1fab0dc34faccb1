//! Division by a number that all elements of a row share, without dividing each: to the bit what division gives.
//!
//! In f64, `x * (1 / c)` is within 2^-52 of the quotient (relative), and neither overflows nor underflows. Where an f32 lies between two
//! neighbours that it could be rounded to, the quotient of two f32 either is exactly the middle, which happens among subnormal numbers
//! alone, or is at least 2^-49 away from it: with 24 bits of `x` and `c` and 25 of the middle `m`, `x - c m` is at least one unit. So the
//! product is rounded to 51 bits, which makes a middle of what is next to one and takes nothing across one, and then to f32.
//! Infinities, zeros and NaNs give what they give in a division.

use fp8c_float::Format;
use fp8c_ir::types::ElementType;
use melior::ir::Value;

use super::cast::narrow;
use super::code::Code;

type V<'c, 'b> = Value<'c, 'b>;

/// `x / divisor`, where the divisor does not change in the loop; nothing for types that are not computed in f32.
pub(super) fn by_scalar<'c, 'b>(
    c: &Code<'c, 'b>,
    x: V<'c, 'b>,
    divisor: V<'c, 'b>,
    elem: ElementType,
) -> Option<V<'c, 'b>> {
    if !matches!(elem, ElementType::F32 | ElementType::Small(Format::BF16 | Format::F16)) {
        return None;
    }
    let wide = c.ty("f64");
    let [x, divisor] = [x, divisor].map(|v| c.op("arith.extf", &[v], wide));
    // Of what does not change: LLVM moves it in front of the loop.
    let inverse = c.div(c.float(1.0, wide), divisor);
    let word = c.ty("i64");
    let bits = c.bits(c.mul(x, inverse), "i64");
    let near = c.same("arith.andi", &[c.same("arith.addi", &[bits, c.int(2, word)]), c.int(-4, word)]);
    let quotient = c.op("arith.truncf", &[c.bits(near, "f64")], c.ty("f32"));
    Some(narrow(c, quotient, elem))
}

#[cfg(test)]
mod tests {
    /// What the emitted code computes.
    fn by_scalar(x: f32, divisor: f32) -> f32 {
        let product = f64::from(x) * (1.0 / f64::from(divisor));
        f64::from_bits(product.to_bits().wrapping_add(2) & !3) as f32
    }

    #[track_caller]
    fn same(x: f32, divisor: f32) {
        let (found, wanted) = (by_scalar(x, divisor), x / divisor);
        let equal = found.to_bits() == wanted.to_bits() || found.is_nan() && wanted.is_nan();
        assert!(equal, "{x:e} / {divisor:e} is {wanted:e}, not {found:e}");
    }

    #[test]
    fn it_is_the_nearest_quotient() {
        let special =
            [0.0, -0.0, f32::INFINITY, f32::NEG_INFINITY, f32::NAN, f32::MAX, f32::MIN_POSITIVE, 1.0, -3.0];
        let tiny = [1, 2, 3, 0x7F_FFFF, 0x80_0001].map(f32::from_bits);
        let all: Vec<f32> = special.into_iter().chain(tiny).collect();
        all.iter().for_each(|&x| all.iter().for_each(|&c| same(x, c)));
        let mut state = 1u64;
        let mut word = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 32) as u32
        };
        for _ in 0..400_000 {
            let (x, c) = (f32::from_bits(word()), f32::from_bits(word()));
            same(x, c);
            // Quotients near the smallest numbers, exact middles among them.
            let (odd, by) = (word() >> 14 | 1, (word() % 64) as i32);
            let divisor = f32::from_bits((word() & 0x7F_FFFF) | 127 << 23) * (by as f32).exp2();
            same(divisor * f32::from_bits(odd), divisor * 2.0);
            same(f32::from_bits(odd), (1 + word() % 64) as f32);
            same(f32::from_bits(odd) * 3.0, 6.0);
        }
    }
}
