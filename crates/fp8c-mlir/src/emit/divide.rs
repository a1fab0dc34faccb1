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
