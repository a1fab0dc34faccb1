//! Scalar ops on vector registers. Floats of any type are held as f32 and rounded after each op; integers and truth values as 32 bits.

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_float::Format;
use fp8c_ir::Attr;
use fp8c_ir::OpDef;
use fp8c_ir::attr::AttrName;
use fp8c_ir::types::{ElementType, Sign};

use super::{Unsupported, unsupported};

/// An operand: the variable that holds it, and its type.
pub(super) type Operand<'a> = (&'a str, ElementType);

/// The type of a register.
pub(super) fn register(elem: ElementType) -> &'static str {
    if elem.is_float() { "float64" } else { "int64" }
}

/// The last letters of intrinsics on registers of a type.
fn letters(elem: ElementType) -> &'static str {
    match elem {
        e if e.is_float() => "f32",
        ElementType::Int { sign: Sign::Unsigned, .. } => "u32",
        _ => "i32",
    }
}

/// A register seen as what an intrinsic of these letters takes.
fn seen(x: &str, elem: ElementType) -> String {
    if letters(elem) == "u32" { format!("as_uint64({x})") } else { x.to_string() }
}

/// What rounds a float in a register to its type; nothing where all of f32 is kept.
pub(super) fn rounded(x: String, elem: ElementType) -> String {
    match elem {
        ElementType::Small(Format::BF16) => format!("to_bf16({x})"),
        ElementType::Small(Format::F8E4M3) => format!("to_e4m3({x})"),
        ElementType::Small(Format::F8E5M2) => format!("to_e5m2({x})"),
        _ => x,
    }
}

/// A number as C writes it.
pub(super) fn literal(bytes: &[u8], elem: ElementType) -> String {
    let mut word = [0; 8];
    word[..bytes.len().min(8)].copy_from_slice(&bytes[..bytes.len().min(8)]);
    let bits = u64::from_le_bytes(word);
    match elem {
        ElementType::F32 => float_literal(f32::from_bits(bits as u32)),
        ElementType::Small(format) => float_literal(format.decode(bits as u16)),
        ElementType::Int { sign: Sign::Unsigned, .. } => format!("0x{:x}", bits as u32),
        ElementType::Int { width: 1, .. } => (bits & 1).to_string(),
        ElementType::Int { width: 8, .. } => (bits as u8 as i8).to_string(),
        // One of 64 bits that is too large has been refused.
        _ => match bits as u32 as i32 {
            i32::MIN => "(-2147483647 - 1)".into(),
            x => x.to_string(),
        },
    }
}

fn float_literal(x: f32) -> String {
    if !x.is_finite() || x.to_bits() == 1 << 31 {
        return format!("as_float(0x{:x})", x.to_bits());
    }
    let text = format!("{x:e}f");
    if text.contains('.') { text } else { text.replacen('e', ".0e", 1) }
}

/// What changes nothing when it is combined with.
pub(super) fn identity(combine: Combine, elem: ElementType) -> Option<String> {
    let float = elem.is_float();
    let unsigned = letters(elem) == "u32";
    Some(match combine {
        Combine::Add | Combine::Or => if float { "0.0f" } else { "0" }.into(),
        Combine::Mul => if float { "1.0f" } else { "1" }.into(),
        Combine::And => if elem.is_bool() { "1" } else { "-1" }.into(),
        Combine::Max if float => "as_float(0xff800000)".into(),
        Combine::Min if float => "as_float(0x7f800000)".into(),
        Combine::Max => if unsigned { "0" } else { "(-2147483647 - 1)" }.into(),
        Combine::Min => if unsigned { "-1" } else { "2147483647" }.into(),
        Combine::First | Combine::Second => return None,
    })
}

/// One step of a reduction.
pub(super) fn combined(combine: Combine, a: &str, b: &str, elem: ElementType) -> Result<String, Unsupported> {
    // What is counted in 64 bits has been found to stay within 32.
    let elem = if elem.bytes() == 8 && !elem.is_float() { ElementType::I32 } else { elem };
    let operands = [(a, elem), (b, elem)];
    match combine.op() {
        Some(name) => plain(name, &operands),
        None => unsupported(Some("stablehlo.reduce"), "its region picks one of its arguments"),
    }
}

/// A register reduced over its lanes, in every lane.
pub(super) fn across(combine: Combine, x: &str, elem: ElementType) -> Result<String, Unsupported> {
    let float = elem.is_float();
    let name = match combine {
        Combine::Add => "add",
        Combine::Mul if float => "mul",
        Combine::Max => "max",
        Combine::Min if float => "min",
        Combine::Or if elem.is_bool() => return Ok(format!("v_i32_reduce_max({x})")),
        // Of truth values: none is false.
        Combine::And if elem.is_bool() => {
            return Ok(format!("negated_truth(v_i32_reduce_max(negated_truth({x})))"));
        }
        _ => {
            let what = format!("a reduction of {elem} by {combine:?} needs a shuffle of its own");
            return unsupported(Some("stablehlo.reduce"), what);
        }
    };
    match letters(elem) {
        "f32" => Ok(format!("v_f32_reduce_{name}({x})")),
        "i32" => Ok(format!("v_i32_reduce_{name}({x})")),
        _ => unsupported(Some("stablehlo.reduce"), "unsigned numbers are not reduced over lanes"),
    }
}

/// The result of an op may have more bits than its type: it is rounded behind it.
pub(super) fn rounds(op: &OpDef, from: ElementType, to: ElementType) -> bool {
    const EXACT: [&str; 12] = [
        "stablehlo.maximum",
        "stablehlo.minimum",
        "stablehlo.clamp",
        "stablehlo.select",
        "stablehlo.negate",
        "stablehlo.abs",
        "stablehlo.sign",
        "stablehlo.floor",
        "stablehlo.ceil",
        "stablehlo.round_nearest_even",
        "stablehlo.round_nearest_afz",
        "stablehlo.reduce_precision",
    ];
    let widened = op.name == "stablehlo.convert" && (from == to || from.is_fp8() && !to.is_fp8());
    let exact = op.moves.is_some() || EXACT.contains(&op.name);
    matches!(to, ElementType::Small(_)) && !widened && !exact
}

/// An elementwise op, not yet rounded to the type of its result ([`rounds`]).
pub(super) fn op(
    def: &'static OpDef,
    attrs: &[(AttrName, Attr)],
    by_reciprocal: bool,
    args: &[Operand<'_>],
    to: ElementType,
) -> Result<String, Unsupported> {
    let text =
        |key: &str| attrs.iter().find(|(k, _)| k == key).and_then(|(_, v)| v.as_str()).unwrap_or_default();
    let int = |key: &str| attrs.iter().find(|(k, _)| k == key).and_then(|(_, v)| v.as_int()).unwrap_or(0);
    let arg = |i: usize| args.get(i).map_or("", |a| a.0);
    let name = def.name;
    match name {
        // A copy: it was moved when it was read.
        _ if def.moves.is_some() => Ok(arg(0).to_string()),
        "stablehlo.convert" => convert(args[0], to),
        "stablehlo.bitcast_convert" => bitcast(args[0], to),
        "stablehlo.compare" => compare(text("comparison_direction"), text("compare_type"), args),
        "stablehlo.select" => {
            let kind = if to.is_float() { "f32" } else { "i32" };
            Ok(format!("v_{kind}_sel_neq_i32_b({}, zero, {}, {})", arg(0), arg(1), arg(2)))
        }
        "stablehlo.clamp" => {
            let low = plain("stablehlo.maximum", &[args[1], args[0]])?;
            plain("stablehlo.minimum", &[(&low, to), args[2]])
        }
        "stablehlo.divide" if by_reciprocal && to == ElementType::F32 => {
            Ok(format!("v_f32_mul_b({}, v_reciprocal_f32({}))", arg(0), arg(1)))
        }
        "stablehlo.is_finite" => Ok(format!("is_finite({})", arg(0))),
        "stablehlo.reduce_precision" => match (int("exponent_bits"), int("mantissa_bits")) {
            (8, 7) => Ok(format!("to_bf16({})", arg(0))),
            (8, 23) => Ok(arg(0).to_string()),
            (e, m) => unsupported(Some(name), format!("only (8, 7) is there, found ({e}, {m})")),
        },
        _ => plain(name, args),
    }
}

/// An op that needs no attributes and whose result is of its operands' type.
fn plain(name: &'static str, args: &[Operand<'_>]) -> Result<String, Unsupported> {
    let Some(&(a, elem)) = args.first() else {
        return unsupported(Some(name), "there is no TPC-C for it");
    };
    if elem.is_float() {
        return float(name, a, args.get(1).map_or("", |b| b.0));
    }
    integer(name, a, args.get(1).map_or("", |b| b.0), elem)
}

fn float(name: &'static str, a: &str, b: &str) -> Result<String, Unsupported> {
    Ok(match name {
        "stablehlo.add" => format!("v_f32_add_b({a}, {b})"),
        "stablehlo.subtract" => format!("v_f32_sub_b({a}, {b})"),
        "stablehlo.multiply" => format!("v_f32_mul_b({a}, {b})"),
        "stablehlo.divide" => format!("v_div_f32({a}, {b})"),
        "stablehlo.maximum" => format!("v_f32_max_b({a}, {b})"),
        "stablehlo.minimum" => format!("v_f32_min_b({a}, {b})"),
        "stablehlo.power" => format!("v_pow_f32({a}, {b})"),
        "stablehlo.negate" => format!("negated({a})"),
        "stablehlo.abs" => format!("v_f32_abs_b({a})"),
        "stablehlo.sign" => format!("sign_of({a})"),
        "chlo.square" => format!("v_f32_mul_b({a}, {a})"),
        "stablehlo.sqrt" => format!("v_sqrt_f32({a})"),
        "stablehlo.rsqrt" => format!("v_rsqrt_f32({a})"),
        "stablehlo.exponential" => format!("v_exp_f32({a})"),
        "stablehlo.exponential_minus_one" => format!("v_expm1_f32({a})"),
        "stablehlo.log" => format!("v_log_f32({a})"),
        "stablehlo.logistic" => format!("v_sigmoid_f32({a})"),
        "stablehlo.tanh" => format!("v_tanh_f32({a})"),
        "stablehlo.sine" => format!("v_sin_f32({a})"),
        "stablehlo.cosine" => format!("v_cos_f32({a})"),
        "stablehlo.floor" => format!("v_f32_nearbyint_b({a}, SW_RD)"),
        "stablehlo.ceil" => format!("v_f32_nearbyint_b({a}, SW_RU)"),
        "stablehlo.round_nearest_even" => format!("v_f32_nearbyint_b({a}, SW_RHNE)"),
        "stablehlo.round_nearest_afz" => format!("v_f32_nearbyint_b({a}, SW_RHAZ)"),
        _ => return unsupported(Some(name), "the library of special functions has none for floats"),
    })
}

fn integer(name: &'static str, a: &str, b: &str, elem: ElementType) -> Result<String, Unsupported> {
    let wide = matches!(elem, ElementType::Int { width: 32, .. });
    let u = |x: &str| format!("as_uint64({x})");
    let unsigned = letters(elem) == "u32";
    let whole = match name {
        "stablehlo.and" => Some(format!("{a} & {b}")),
        "stablehlo.or" => Some(format!("{a} | {b}")),
        "stablehlo.xor" => Some(format!("{a} ^ {b}")),
        "stablehlo.not" if elem.is_bool() => Some(format!("negated_truth({a})")),
        "stablehlo.not" => Some(format!("{a} ^ ones")),
        "stablehlo.maximum" | "stablehlo.minimum" => {
            let word = &name[10..13];
            let both = format!("{}, {}", seen(a, elem), seen(b, elem));
            let made = format!("v_{}_{word}_b({both})", letters(elem));
            Some(if unsigned { format!("as_int64({made})") } else { made })
        }
        _ => None,
    };
    if let Some(whole) = whole {
        return Ok(whole);
    }
    if !wide {
        let why = format!("{elem} is held in 32 bits, which its result may leave");
        return unsupported(Some(name), why);
    }
    Ok(match name {
        "stablehlo.add" => format!("{a} + {b}"),
        "stablehlo.subtract" => format!("{a} - {b}"),
        "stablehlo.multiply" => format!("{a} * {b}"),
        "chlo.square" => format!("{a} * {a}"),
        "stablehlo.negate" => format!("zero - {a}"),
        "stablehlo.abs" if !unsigned => format!("v_i32_abs_b({a})"),
        "stablehlo.shift_left" => format!("v_i32_shl_b({a}, {b})"),
        "stablehlo.shift_right_logical" => format!("as_int64(v_u32_shr_b({}, {b}))", u(a)),
        _ => return unsupported(Some(name), format!("the vector processors have none on {elem}")),
    })
}

fn convert((x, from): Operand<'_>, to: ElementType) -> Result<String, Unsupported> {
    let (f, t) = (letters(from), letters(to));
    let wide = |e: ElementType| e.storage_bits() == 32;
    let long = |e: ElementType| e.storage_bits() == 64;
    if long(from) && !to.is_float() && !to.is_bool() && !long(to)
        || long(to) && (from.is_float() || f == "u32")
    {
        let why = format!("integers of 64 bits are held in 32: {from} to {to} may be another number there");
        return unsupported(Some("stablehlo.convert"), why);
    }
    Ok(match (from.is_float(), to.is_float()) {
        (true, true) => x.to_string(),
        (false, true) if f == "u32" => format!("convert_uint64_to_float64(as_uint64({x}), SW_RHNE)"),
        (false, true) => format!("convert_int64_to_float64({x}, SW_RHNE)"),
        (true, false) if to.is_bool() => format!("v_i32_sel_neq_f32_b({x}, nothing, one, zero)"),
        (true, false) if t == "u32" => format!("as_int64(convert_float64_to_uint64({x}, SW_RZ))"),
        (true, false) if wide(to) => format!("convert_float64_to_int64({x}, SW_RZ)"),
        (false, false) if to.is_bool() && !from.is_bool() => {
            format!("v_i32_sel_neq_i32_b({x}, zero, one, zero)")
        }
        (false, false)
            if wide(to) || to.storage_bits() >= from.storage_bits() && !from.is_bool() || to == from =>
        {
            x.to_string()
        }
        (false, false) if from.is_bool() => x.to_string(),
        _ => {
            let why = format!("{from} to {to} would have to be wrapped after it");
            return unsupported(Some("stablehlo.convert"), why);
        }
    })
}

fn bitcast((x, from): Operand<'_>, to: ElementType) -> Result<String, Unsupported> {
    if from.storage_bits() != 32 || to.storage_bits() != 32 {
        return unsupported(
            Some("stablehlo.bitcast_convert"),
            format!("only 32 bits are there, found {from} to {to}"),
        );
    }
    Ok(match (from.is_float(), to.is_float()) {
        (true, false) => format!("as_int64({x})"),
        (false, true) => format!("as_float64({x})"),
        _ => x.to_string(),
    })
}

fn compare(direction: &str, kind: &str, args: &[Operand<'_>]) -> Result<String, Unsupported> {
    if kind == "TOTALORDER" {
        return unsupported(Some("stablehlo.compare"), "there is no total order of floats");
    }
    let word = match direction {
        "EQ" => "eq",
        "NE" => "neq",
        "LT" => "less",
        "LE" => "leq",
        "GT" => "grt",
        _ => "geq",
    };
    let [a, b] = [args[0], args[1]];
    Ok(format!("v_i32_sel_{word}_{}_b({}, {}, one, zero)", letters(a.1), seen(a.0, a.1), seen(b.0, b.1)))
}
