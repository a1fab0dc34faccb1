//! Scalar code of each op that [`fp8c_kernel::elementwise`] lists.

use fp8c_float::Format;
use fp8c_ir::Attr;
use fp8c_ir::attr::AttrName;
use fp8c_ir::types::ElementType;
use melior::ir::{Value, ValueLike};

use super::cast::{narrow, narrow_exact, register_type, widen};
use super::code::Code;
use super::{math, special};

use fp8c_kernel::invariant::broken;

type V<'c, 'b> = Value<'c, 'b>;

/// An operand: its register and its type.
pub(crate) type Arg<'c, 'b> = (V<'c, 'b>, ElementType);

/// Ops on floats whose result a type has if it has their operands.
const EXACT: [&str; 9] = [
    "negate",
    "abs",
    "maximum",
    "minimum",
    "sign",
    "floor",
    "ceil",
    "round_nearest_even",
    "round_nearest_afz",
];

/// What an op has besides its operands.
pub(crate) struct Of<'a> {
    /// Its attributes.
    pub(crate) attrs: &'a [(AttrName, Attr)],
    /// It multiplies by the reciprocal of what it divides by.
    pub(crate) by_reciprocal: bool,
    /// What uses its result makes a NaN quiet.
    pub(crate) quieted: bool,
}

impl Of<'_> {
    pub(crate) const NOTHING: Self = Of { attrs: &[], by_reciprocal: false, quieted: false };
}

/// The code of one op.
pub(crate) fn emit<'c, 'b>(
    c: &Code<'c, 'b>,
    name: &str,
    of: &Of<'_>,
    args: &[Arg<'c, 'b>],
    to: ElementType,
) -> V<'c, 'b> {
    let attr = |key: &str| of.attrs.iter().find(|(n, _)| n == key).map(|(_, a)| a);
    let text = |key: &str| attr(key).and_then(Attr::as_str).unwrap_or_default();
    match name.split_once('.').map_or(name, |(_, n)| n) {
        "convert" => convert(c, args[0], to),
        "bitcast_convert" => bitcast(c, args[0], to),
        "compare" => compare(c, text("comparison_direction"), text("compare_type") == "TOTALORDER", args),
        "select" => c.select(args[0].0, args[1].0, args[2].0),
        "clamp" => {
            let low = emit(c, "maximum", &Of::NOTHING, &[args[1], args[0]], to);
            emit(c, "minimum", &Of::NOTHING, &[(low, to), args[2]], to)
        }
        // Where a narrower type is supported, nothing changes.
        "reduce_precision" if to != ElementType::F32 => args[0].0,
        "reduce_precision" => {
            let width = |key| attr(key).and_then(Attr::as_int).unwrap_or(0);
            let x = widen(c, args[0].0, to);
            narrow(c, reduce_precision(c, x, width("exponent_bits"), width("mantissa_bits")), to)
        }
        short if args[0].1.is_float() => {
            let x: Vec<V<'c, 'b>> = args.iter().map(|&(v, e)| widen(c, v, e)).collect();
            let y = float(c, short, &x, of.by_reciprocal);
            match () {
                () if to.is_bool() => y,
                () if EXACT.contains(&short) && of.quieted && to == ElementType::BF16 => y,
                () if EXACT.contains(&short) => narrow_exact(c, y, to),
                () => narrow(c, y, to),
            }
        }
        short => integer(c, short, args, to),
    }
}

/// `a b + d` with one rounding, in f32.
pub(crate) fn fused<'c, 'b>(c: &Code<'c, 'b>, a: V<'c, 'b>, b: V<'c, 'b>, d: V<'c, 'b>) -> V<'c, 'b> {
    c.fma(a, b, d)
}

fn float<'c, 'b>(c: &Code<'c, 'b>, name: &str, x: &[V<'c, 'b>], by_reciprocal: bool) -> V<'c, 'b> {
    let ty = x[0].r#type();
    let single = ty == c.ty("f32");
    let one = || c.float(1.0, ty);
    match name {
        "add" => c.add(x[0], x[1]),
        "subtract" => c.sub(x[0], x[1]),
        "multiply" => c.mul(x[0], x[1]),
        "square" => c.mul(x[0], x[0]),
        "divide" if by_reciprocal && single => c.mul(x[0], c.div(one(), x[1])),
        "divide" => c.div(x[0], x[1]),
        "remainder" => c.same("arith.remf", x),
        "maximum" => c.same("arith.maximumf", x),
        "minimum" => c.same("arith.minimumf", x),
        "negate" => c.same("arith.negf", x),
        "abs" => c.abs(x[0]),
        "sign" => {
            let zero = c.float(0.0, ty);
            let below = c.select(c.cmpf("olt", x[0], zero), c.float(-1.0, ty), x[0]);
            c.select(c.cmpf("ogt", x[0], zero), one(), below)
        }
        "sqrt" => c.same("math.sqrt", x),
        "floor" => c.same("math.floor", x),
        "ceil" => c.same("math.ceil", x),
        "round_nearest_even" => c.same("math.roundeven", x),
        "round_nearest_afz" => c.same("math.round", x),
        "is_finite" => c.cmpf("olt", c.abs(x[0]), c.float(f64::INFINITY, ty)),
        "is_inf" => c.cmpf("oeq", c.abs(x[0]), c.float(f64::INFINITY, ty)),
        "is_pos_inf" => c.cmpf("oeq", x[0], c.float(f64::INFINITY, ty)),
        "is_neg_inf" => c.cmpf("oeq", x[0], c.float(f64::NEG_INFINITY, ty)),
        "exponential" if single => math::exp(c, x[0]),
        "exponential_minus_one" if single => math::exp_m1(c, x[0]),
        "log" if single => math::log(c, x[0]),
        "log_plus_one" if single => math::log_1p(c, x[0]),
        "logistic" if single => math::logistic(c, x[0]),
        "tanh" if single => math::tanh(c, x[0]),
        "rsqrt" if single => math::rsqrt(c, x[0]),
        "rsqrt" => c.div(one(), c.same("math.sqrt", x)),
        "logistic" => {
            let e = c.same("math.exp", &[c.same("arith.negf", x)]);
            c.div(one(), c.add(e, one()))
        }
        "power" if single => power(c, x[0], x[1]),
        _ if single => {
            special::function(c, name, x).unwrap_or_else(|| broken!("{name} is in the table of ops"))
        }
        _ => library(c, name, x),
    }
}

/// Squares and cubes are products.
fn power<'c, 'b>(c: &Code<'c, 'b>, a: V<'c, 'b>, b: V<'c, 'b>) -> V<'c, 'b> {
    let square = c.mul(a, a);
    let other = special::power(c, a, b);
    let cube = c.select(c.cmpf("oeq", b, c.f32(3.0)), c.mul(square, a), other);
    c.select(c.cmpf("oeq", b, c.f32(2.0)), square, cube)
}

/// Of f64, by the C library: one call for each element.
fn library<'c, 'b>(c: &Code<'c, 'b>, name: &str, x: &[V<'c, 'b>]) -> V<'c, 'b> {
    let op = match name {
        "exponential_minus_one" => return math::exp_m1_f64(c, x[0]),
        "log_plus_one" => return math::log_1p_f64(c, x[0]),
        "exponential" => "math.exp",
        "log" => "math.log",
        "tanh" => "math.tanh",
        "sine" => "math.sin",
        "cosine" => "math.cos",
        "tan" => "math.tan",
        "cbrt" => "math.cbrt",
        "atan2" => "math.atan2",
        "power" => "math.powf",
        "erf" => "math.erf",
        "erfc" => "math.erfc",
        other => broken!("{other} is in the table of ops"),
    };
    c.same(op, x)
}

fn integer<'c, 'b>(c: &Code<'c, 'b>, name: &str, args: &[Arg<'c, 'b>], to: ElementType) -> V<'c, 'b> {
    let x: Vec<V<'c, 'b>> = args.iter().map(|a| a.0).collect();
    let (ty, unsigned, boolean) = (x[0].r#type(), to.is_unsigned(), to.is_bool());
    let width = match to {
        ElementType::Int { width, .. } => i64::from(width),
        _ => 64,
    };
    let int = |v| c.int(v, ty);
    let pick = |signed: &'static str, other: &'static str| if unsigned { other } else { signed };
    match name {
        "add" if boolean => c.same("arith.ori", &x),
        "add" => c.same("arith.addi", &x),
        "subtract" => c.same("arith.subi", &x),
        "multiply" => c.same("arith.muli", &x),
        "square" => c.same("arith.muli", &[x[0], x[0]]),
        "negate" => c.same("arith.subi", &[int(0), x[0]]),
        "maximum" => c.same(pick("arith.maxsi", "arith.maxui"), &x),
        "minimum" => c.same(pick("arith.minsi", "arith.minui"), &x),
        "and" => c.same("arith.andi", &x),
        "or" => c.same("arith.ori", &x),
        "xor" => c.same("arith.xori", &x),
        "not" => c.same("arith.xori", &[x[0], int(-1)]),
        "abs" if unsigned => x[0],
        "abs" => c.same("arith.maxsi", &[x[0], c.same("arith.subi", &[int(0), x[0]])]),
        "sign" if unsigned => c.same("arith.minui", &[x[0], int(1)]),
        "sign" => c.same("arith.maxsi", &[c.same("arith.minsi", &[x[0], int(1)]), int(-1)]),
        "popcnt" => c.same("math.ctpop", &x),
        "count_leading_zeros" => c.same("math.ctlz", &x),
        "divide" | "remainder" => divide(c, name == "divide", x[0], x[1], unsigned, width),
        "shift_left" | "shift_right_logical" | "shift_right_arithmetic" => {
            let over = c.cmpi("uge", x[1], int(width));
            let by = c.select(over, int(if name == "shift_right_arithmetic" { width - 1 } else { 0 }), x[1]);
            match name {
                "shift_left" => c.select(over, int(0), c.same("arith.shli", &[x[0], by])),
                "shift_right_logical" => c.select(over, int(0), c.same("arith.shrui", &[x[0], by])),
                _ => c.same("arith.shrsi", &[x[0], by]),
            }
        }
        other => broken!("{other} is in the table of ops"),
    }
}

/// By zero: all bits set, and the dividend itself; the smallest number by -1 wraps.
fn divide<'c, 'b>(
    c: &Code<'c, 'b>,
    quotient: bool,
    a: V<'c, 'b>,
    b: V<'c, 'b>,
    unsigned: bool,
    width: i64,
) -> V<'c, 'b> {
    let ty = a.r#type();
    let int = |v| c.int(v, ty);
    let zero = c.cmpi("eq", b, int(0));
    let mut safe = c.select(zero, int(1), b);
    if !unsigned {
        let lowest = c.cmpi("eq", a, int(i64::MIN >> (64 - width)));
        let over = c.same("arith.andi", &[lowest, c.cmpi("eq", b, int(-1))]);
        safe = c.select(over, int(1), safe);
    }
    match (quotient, unsigned) {
        (true, true) => c.select(zero, int(-1), c.same("arith.divui", &[a, safe])),
        (true, false) => c.select(zero, int(-1), c.same("arith.divsi", &[a, safe])),
        (false, true) => c.select(zero, a, c.same("arith.remui", &[a, safe])),
        (false, false) => {
            let rest = c.same("arith.remsi", &[a, safe]);
            c.select(zero, a, rest)
        }
    }
}

fn compare<'c, 'b>(c: &Code<'c, 'b>, direction: &str, total: bool, args: &[Arg<'c, 'b>]) -> V<'c, 'b> {
    let elem = args[0].1;
    if elem.is_float() {
        let [a, b] = [args[0], args[1]].map(|(v, e)| widen(c, v, e));
        if total {
            let [a, b] = [a, b].map(|x| total_order(c, x));
            return c.cmpi(signed(direction), a, b);
        }
        let predicate = match direction {
            "EQ" => "oeq",
            "NE" => "une",
            "GE" => "oge",
            "GT" => "ogt",
            "LE" => "ole",
            _ => "olt",
        };
        return c.cmpf(predicate, a, b);
    }
    let predicate = match (elem.is_unsigned(), direction) {
        (true, "GE") => "uge",
        (true, "GT") => "ugt",
        (true, "LE") => "ule",
        (true, "LT") => "ult",
        _ => signed(direction),
    };
    c.cmpi(predicate, args[0].0, args[1].0)
}

fn signed(direction: &str) -> &'static str {
    match direction {
        "EQ" => "eq",
        "NE" => "ne",
        "GE" => "sge",
        "GT" => "sgt",
        "LE" => "sle",
        _ => "slt",
    }
}

/// Bits whose order as signed integers is the total order of floats.
fn total_order<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let (ty, width) = if x.r#type() == c.ty("f64") { ("i64", 64) } else { ("i32", 32) };
    let bits = c.bits(x, ty);
    let sign = c.same("arith.shrsi", &[bits, c.int(width - 1, c.ty(ty))]);
    let mask = c.same("arith.shrui", &[sign, c.int(1, c.ty(ty))]);
    c.same("arith.xori", &[bits, mask])
}

fn convert<'c, 'b>(c: &Code<'c, 'b>, (x, from): Arg<'c, 'b>, to: ElementType) -> V<'c, 'b> {
    if from == to {
        return x;
    }
    match (from.is_float(), to.is_float()) {
        (true, true) => {
            let x = widen(c, x, from);
            let x = match (from, to) {
                (ElementType::F64, ElementType::F64) => x,
                (ElementType::F64, ElementType::Small(_)) => to_odd(c, x),
                (ElementType::F64, _) => c.op("arith.truncf", &[x], c.ty("f32")),
                (_, ElementType::F64) => c.op("arith.extf", &[x], c.ty("f64")),
                _ => x,
            };
            // Nothing has made a NaN quiet that is only converted.
            narrow(&Code { plain_nans: false, ..*c }, x, to)
        }
        (false, true) => {
            let wide = c.ty(if to == ElementType::F64 { "f64" } else { "f32" });
            let op = if from.is_unsigned() { "arith.uitofp" } else { "arith.sitofp" };
            narrow(c, c.op(op, &[x], wide), to)
        }
        (true, false) => float_to_int(c, widen(c, x, from), to),
        (false, false) if to.is_bool() => c.cmpi("ne", x, c.int(0, x.r#type())),
        (false, false) => {
            let ty = c.ty(&register_type(to));
            match bits_of(from).cmp(&bits_of(to)) {
                std::cmp::Ordering::Equal => x,
                std::cmp::Ordering::Greater => c.op("arith.trunci", &[x], ty),
                std::cmp::Ordering::Less if from.is_unsigned() => c.op("arith.extui", &[x], ty),
                std::cmp::Ordering::Less => c.op("arith.extsi", &[x], ty),
            }
        }
    }
}

/// An f64 as f32, towards zero and with its last bit set where that is not exact: what is rounded further is rounded as if it
/// were only then.
fn to_odd<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>) -> V<'c, 'b> {
    let near = c.op("arith.truncf", &[x], c.ty("f32"));
    let wide = c.op("arith.extf", &[near], c.ty("f64"));
    let beyond = c.cmpf("ogt", c.abs(wide), c.abs(x));
    let bits = c.bits(near, "i32");
    let bits = c.select(beyond, c.same("arith.subi", &[bits, c.i32(1)]), bits);
    let odd = c.same("arith.ori", &[bits, c.i32(1)]);
    c.bits(c.select(c.cmpf("one", wide, x), odd, bits), "f32")
}

/// Bits of an integer in a register.
fn bits_of(elem: ElementType) -> u32 {
    if elem.is_bool() { 1 } else { elem.storage_bits() }
}

/// Towards zero, clamped to what the type holds; NaN gives zero.
fn float_to_int<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, to: ElementType) -> V<'c, 'b> {
    let zero = c.float(0.0, x.r#type());
    if to.is_bool() {
        return c.cmpf("une", x, zero);
    }
    let number = c.select(c.cmpf("ord", x, x), x, zero);
    let f64_ = c.ty("f64");
    let wide = if x.r#type() == f64_ { number } else { c.op("arith.extf", &[number], f64_) };
    let (unsigned, width) = (to.is_unsigned(), to.storage_bits());
    let high = 2f64.powi(width as i32 - i32::from(!unsigned));
    let low = if unsigned { 0.0 } else { -high };
    // The largest f64 that is an integer of the type.
    let top = if width < 64 { high - 1.0 } else { high.next_down() };
    let over = c.cmpf("oge", wide, c.float(high, f64_));
    let clamped = c.select(c.cmpf("ogt", wide, c.float(top, f64_)), c.float(top, f64_), wide);
    let clamped = c.select(c.cmpf("olt", clamped, c.float(low, f64_)), c.float(low, f64_), clamped);
    let ty = c.ty(&register_type(to));
    let op = if unsigned { "arith.fptoui" } else { "arith.fptosi" };
    let int = c.op(op, &[clamped], ty);
    let largest = if unsigned { -1 } else { i64::MAX >> (64 - width) };
    c.select(over, c.int(largest, ty), int)
}

fn bitcast<'c, 'b>(c: &Code<'c, 'b>, (x, from): Arg<'c, 'b>, to: ElementType) -> V<'c, 'b> {
    let bits = match from {
        ElementType::Small(Format::BF16 | Format::F16) => super::cast::to_memory(c, x, from),
        _ => x,
    };
    let half = |elem| elem == ElementType::F16;
    let bits = if half(from) { c.bits(bits, "i16") } else { bits };
    let target = match to {
        ElementType::Small(Format::BF16) => return super::cast::from_memory(c, bits, to),
        ElementType::Small(Format::F16) => return super::cast::from_memory(c, c.bits(bits, "f16"), to),
        _ => register_type(to),
    };
    if bits.r#type() == c.ty(&target) { bits } else { c.bits(bits, &target) }
}

/// Rounds an f32 to fewer bits of mantissa and exponent: values beyond become infinite, subnormal ones zero. With all bits of
/// the exponent, subnormal numbers are rounded as others are.
fn reduce_precision<'c, 'b>(c: &Code<'c, 'b>, x: V<'c, 'b>, exponent: i64, mantissa: i64) -> V<'c, 'b> {
    let bits = c.bits(x, "i32");
    let size = c.same("arith.andi", &[bits, c.i32(0x7FFF_FFFF)]);
    let sign = c.same("arith.andi", &[bits, c.i32(i64::from(i32::MIN))]);
    let shift = 23 - mantissa.min(23);
    let rounded = if shift == 0 {
        size
    } else {
        let odd = c.same("arith.andi", &[c.same("arith.shrui", &[size, c.i32(shift)]), c.i32(1)]);
        let up = c.same("arith.addi", &[size, c.same("arith.addi", &[odd, c.i32((1 << (shift - 1)) - 1)])]);
        c.same("arith.andi", &[up, c.i32(-(1 << shift))])
    };
    let bias = (1 << (exponent.clamp(1, 8) - 1)) - 1;
    // The first power of two that is too large, and the smallest normal number.
    let over = c.i32((127 + bias + 1).min(255) << 23);
    let under = c.i32((127 - bias + 1).max(1) << 23);
    let y = c.select(c.cmpi("uge", rounded, over), c.i32(0x7F80_0000), rounded);
    let y = if exponent < 8 { c.select(c.cmpi("ult", y, under), c.i32(0), y) } else { y };
    // Without a mantissa there is no NaN.
    let nan = if mantissa == 0 { c.i32(0x7F80_0000) } else { size };
    let y = c.select(c.cmpf("uno", x, x), nan, y);
    c.bits(c.same("arith.ori", &[y, sign]), "f32")
}
