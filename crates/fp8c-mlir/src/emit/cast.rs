//! How values lie in memory and in registers, and the casts between formats as integer arithmetic: LLVM lowers no FP8
//! conversion, and the instruction for BF16 flushes subnormal numbers. Results equal `fp8c-float` bit for bit.
//!
//! | element | memory | register |
//! |---|---|---|
//! | bf16 | i16 | f32, rounded |
//! | f16 | f16 | f32, rounded |
//! | FP8 | i8 | i8, the code |
//! | i1 | i8 | i1 |
//! | others | itself, signless | itself, signless |

use fp8c_float::Format;
use fp8c_ir::types::ElementType;
use melior::ir::Value;

use super::code::Code;

type V<'c, 'b> = Value<'c, 'b>;

/// The type an element has in memory.
pub(crate) fn memory_type(elem: ElementType) -> String {
    match elem {
        ElementType::Small(Format::BF16) => "i16".into(),
        ElementType::Small(Format::F16) => "f16".into(),
        ElementType::Small(_) => "i8".into(),
        ElementType::Int { width, .. } => format!("i{}", width.max(8)),
        ElementType::F64 => "f64".into(),
        _ => "f32".into(),
    }
}

/// The type an element has in a register.
pub(crate) fn register_type(elem: ElementType) -> String {
    match elem {
        ElementType::Small(f) if f.bits() == 8 => "i8".into(),
        ElementType::Int { width, .. } => format!("i{width}"),
        ElementType::F64 => "f64".into(),
        _ => "f32".into(),
    }
}

/// What was loaded, as a register holds it.
pub(crate) fn from_memory<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, elem: ElementType) -> V<'c, 'b> {
    match elem {
        ElementType::Small(Format::BF16) => {
            let wide = c.op("arith.extui", &[x], c.ty("i32"));
            c.bits(c.same("arith.shli", &[wide, c.i32(16)]), "f32")
        }
        ElementType::Small(Format::F16) => c.op("arith.extf", &[x], c.ty("f32")),
        ElementType::I1 => c.op("arith.trunci", &[x], c.ty("i1")),
        _ => x,
    }
}

/// The inverse of [`from_memory`].
pub(crate) fn to_memory<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, elem: ElementType) -> V<'c, 'b> {
    match elem {
        ElementType::Small(Format::BF16) => {
            let high = c.same("arith.shrui", &[c.bits(x, "i32"), c.i32(16)]);
            c.op("arith.trunci", &[high], c.ty("i16"))
        }
        ElementType::Small(Format::F16) => c.op("arith.truncf", &[x], c.ty("f16")),
        ElementType::I1 => c.op("arith.extui", &[x], c.ty("i8")),
        _ => x,
    }
}

/// A float in the type it is computed in: f64, or f32.
pub(crate) fn widen<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, elem: ElementType) -> V<'c, 'b> {
    match elem {
        ElementType::Small(format) if format.bits() == 8 => decode(c, x, format),
        _ => x,
    }
}

/// Rounds a result (nearest even) to what a register holds of `elem`.
pub(crate) fn narrow<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, elem: ElementType) -> V<'c, 'b> {
    match elem {
        ElementType::Small(Format::BF16) => round_bf16(c, x),
        ElementType::Small(Format::F16) => {
            let half = c.op("arith.truncf", &[x], c.ty("f16"));
            c.op("arith.extf", &[half], c.ty("f32"))
        }
        ElementType::Small(format) => encode(c, x, format),
        _ => x,
    }
}

/// What an op gives that rounds nothing, such as a sign or the larger of two values of `elem`: only NaNs become quiet.
pub(crate) fn narrow_exact<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, elem: ElementType) -> V<'c, 'b> {
    if elem != ElementType::BF16 {
        return narrow(c, x, elem);
    }
    let bits = c.bits(x, "i32");
    let quiet = c.same("arith.ori", &[bits, c.i32(0x0040_0000)]);
    c.bits(c.select(c.cmpf("uno", x, x), quiet, bits), "f32")
}

/// The nearest value whose lower 16 bits are zero; a NaN stays quiet. Integer arithmetic: the instruction for it takes
/// subnormal numbers for zero, and with what widens its result again it would cost as much.
fn round_bf16<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let bits = c.bits(x, "i32");
    let odd = c.same("arith.andi", &[c.same("arith.shrui", &[bits, c.i32(16)]), c.i32(1)]);
    let up = c.same("arith.addi", &[bits, c.same("arith.addi", &[odd, c.i32(0x7FFF)])]);
    // A NaN that arithmetic has made quiet, and whose lower bits are zero, stays as it is.
    let chosen = if c.plain_nans {
        up
    } else {
        let quiet = c.same("arith.ori", &[bits, c.i32(0x0040_0000)]);
        c.select(c.cmpf("uno", x, x), quiet, up)
    };
    c.bits(c.same("arith.andi", &[chosen, c.i32(-0x1_0000)]), "f32")
}

/// Where an 8-bit format keeps what.
struct Layout {
    mantissa: i64,
    bias: i64,
    /// Largest finite code, without sign.
    largest: i64,
    /// What becomes of values beyond it: the next code.
    overflow: i64,
    nan: i64,
    /// There is no negative zero: its code is the NaN.
    unsigned_zero: bool,
    /// The highest exponent means infinity and NaN, as in IEEE 754.
    ieee: bool,
}

fn layout(format: Format) -> Layout {
    let ieee = |mantissa: i64, bias: i64, exponents: i64| {
        let infinity = ((1 << exponents) - 1) << mantissa;
        let nan = infinity | 1 << (mantissa - 1);
        Layout {
            mantissa,
            bias,
            largest: infinity - 1,
            overflow: infinity,
            nan,
            unsigned_zero: false,
            ieee: true,
        }
    };
    let fnuz = |mantissa: i64, bias: i64| Layout {
        mantissa,
        bias,
        largest: 0x7F,
        overflow: 0x80,
        nan: 0x80,
        unsigned_zero: true,
        ieee: false,
    };
    match format {
        Format::F8E4M3 => ieee(3, 7, 4),
        Format::F8E3M4 => ieee(4, 3, 3),
        Format::F8E4M3FN => Layout {
            mantissa: 3,
            bias: 7,
            largest: 0x7E,
            overflow: 0x7F,
            nan: 0x7F,
            unsigned_zero: false,
            ieee: false,
        },
        Format::F8E4M3FNUZ => fnuz(3, 8),
        Format::F8E5M2FNUZ => fnuz(2, 16),
        _ => ieee(2, 15, 5),
    }
}

/// An f32 as a code of 8 bits: nearest even; beyond the largest value infinity, or NaN where there is none.
fn encode<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, format: Format) -> V<'c, 'b> {
    let l = layout(format);
    let bits = c.bits(x, "i32");
    let size = c.same("arith.andi", &[bits, c.i32(0x7FFF_FFFF)]);
    let sign = c.same("arith.andi", &[c.same("arith.shrui", &[bits, c.i32(24)]), c.i32(0x80)]);
    let shift = 23 - l.mantissa;
    // Normal numbers: round the mantissa in place, then move the exponent.
    let odd = c.same("arith.andi", &[c.same("arith.shrui", &[size, c.i32(shift)]), c.i32(1)]);
    let half = c.i32((1 << (shift - 1)) - 1 - ((127 - l.bias) << 23));
    let rounded = c.same("arith.addi", &[size, c.same("arith.addi", &[odd, half])]);
    let normal = c.same("arith.shrui", &[rounded, c.i32(shift)]);
    // Subnormal ones: an addition rounds at the last bit that is kept, below the bits of what is added.
    let magic = (127 - l.bias + 1 + shift) << 23;
    let sum = c.add(c.bits(size, "f32"), c.bits(c.i32(magic), "f32"));
    let tiny = c.same("arith.xori", &[c.bits(sum, "i32"), c.i32(magic)]);
    let smallest_normal = c.i32((127 - l.bias + 1) << 23);
    let code = c.select(c.cmpi("ult", size, smallest_normal), tiny, normal);
    // What overflows has the code behind the largest; so has a NaN where the format has no infinity.
    let code = c.same("arith.minui", &[code, c.i32(l.overflow)]);
    let code = if l.nan == l.overflow {
        code
    } else {
        c.select(c.cmpi("ugt", size, c.i32(0x7F80_0000)), c.i32(l.nan), code)
    };
    let signed = c.same("arith.ori", &[code, sign]);
    let code =
        if l.unsigned_zero { c.select(c.cmpi("eq", code, c.i32(0)), c.i32(0), signed) } else { signed };
    c.op("arith.trunci", &[code], c.ty("i8"))
}

/// A code of 8 bits as f32.
fn decode<'c, 'b>(c: &Code<'c, 'b>, code: V<'c, 'b>, format: Format) -> V<'c, 'b> {
    let l = layout(format);
    let code = c.op("arith.extui", &[code], c.ty("i32"));
    let size = c.same("arith.andi", &[code, c.i32(0x7F)]);
    let sign = c.same("arith.shli", &[c.same("arith.andi", &[code, c.i32(0x80)]), c.i32(24)]);
    let placed = c.same("arith.shli", &[size, c.i32(23 - l.mantissa)]);
    let normal = c.same("arith.addi", &[placed, c.i32((127 - l.bias) << 23)]);
    // A subnormal number is its mantissa above the smallest normal one.
    let smallest = c.i32((127 - l.bias + 1) << 23);
    let above = c.bits(c.same("arith.ori", &[placed, smallest]), "f32");
    let tiny = c.bits(c.sub(above, c.bits(smallest, "f32")), "i32");
    let bits = c.select(c.cmpi("ult", size, c.i32(1 << l.mantissa)), tiny, normal);
    let bits = if l.ieee {
        let special = c.same("arith.ori", &[placed, c.i32(0x7F80_0000)]);
        c.select(c.cmpi("ugt", size, c.i32(l.largest)), special, bits)
    } else {
        let probe = if l.unsigned_zero { code } else { size };
        c.select(c.cmpi("eq", probe, c.i32(l.nan)), c.i32(0x7FC0_0000), bits)
    };
    c.bits(c.same("arith.ori", &[bits, sign]), "f32")
}
