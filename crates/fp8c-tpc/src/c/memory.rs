//! Loads and stores: vectors of 256 bytes as registers of 64 lanes, in linear order.

use fp8c_float::Format;
use fp8c_gaudi::graph::{Elem, MAX_DIMS};
use fp8c_ir::types::ElementType;

use super::{Unsupported, unsupported};
use crate::access::Access;
use crate::target::{LANES, elem};

/// Letters of intrinsics that move a type.
pub(super) fn letters(of: Elem) -> &'static str {
    match of {
        Elem::F32 => "f32",
        Elem::Bf16 => "bf16",
        Elem::F8E4M3 => "f8",
        Elem::F8E5M2 => "h8",
        Elem::I32 => "i32",
        Elem::U32 => "u32",
        Elem::I8 => "i8",
        Elem::U8 => "u8",
    }
}

/// A vector type, the group of registers that it converts to, and what both are called in conversions.
fn group(of: Elem) -> (&'static str, &'static str, &'static str, &'static str) {
    match of {
        Elem::F32 => ("float64", "", "", ""),
        Elem::I32 => ("int64", "", "", ""),
        Elem::U32 => ("uint64", "", "", ""),
        Elem::Bf16 => ("bfloat128", "float128", "bfloat128", "float128"),
        Elem::F8E4M3 => ("minifloat256", "float256", "minifloat256", "float256"),
        Elem::F8E5M2 => ("minihalf256", "float256", "minihalf256", "float256"),
        Elem::I8 => ("char256", "int256", "char256", "int256"),
        Elem::U8 => ("uchar256", "int256", "uchar256", "int256"),
    }
}

/// Registers that a vector of a type fills.
pub(super) fn registers(of: Elem) -> usize {
    4 / of.bytes()
}

/// How a type lies in memory.
pub(super) fn stored(ty: ElementType) -> Result<Elem, Unsupported> {
    let message = || {
        format!(
            "{ty} is no type of the device; it has f32, bf16, f8E4M3, f8E5M2 and integers of 8 and 32 bits"
        )
    };
    elem(ty).map_or_else(|| unsupported(None, message()), Ok)
}

/// The coordinates of a vector, `lanes` behind the first of the loop.
pub(super) fn coordinates(access: &Access, lanes: usize) -> String {
    let mut parts: Vec<String> = access
        .coordinates
        .iter()
        .map(|c| {
            let mut terms: Vec<String> = c
                .terms
                .iter()
                .map(|&(d, step)| if step == 1 { format!("i{d}") } else { format!("i{d} * {step}") })
                .collect();
            match c.param {
                Some(param) => terms.push(format!("p{param}")),
                None if c.start > 0 || terms.is_empty() => terms.push(c.start.to_string()),
                None => {}
            }
            terms.join(" + ")
        })
        .collect();
    if lanes > 0 {
        parts[0] = format!("{} + {lanes}", parts[0]);
    }
    parts.resize(MAX_DIMS, "0".into());
    format!("{{{}}}", parts.join(", "))
}

/// Loads a leaf into `name`, or into `name_0` and so on where lanes have elements of their own.
pub(super) fn load(
    name: &str,
    tensor: &str,
    ty: ElementType,
    access: &Access,
    groups: usize,
) -> Result<Vec<String>, Unsupported> {
    let of = stored(ty)?;
    let register = super::ops::register(ty);
    let word = letters(of);
    if !access.vector {
        let at = format!("const int5 at_{name} = {};", coordinates(access, 0));
        let scalar = format!("s_{word}_ld_g(gen_addr(at_{name}, {tensor}))");
        let value = match ty {
            ElementType::Small(Format::BF16) => format!("s_convert_bf16_to_f32({scalar})"),
            ElementType::Small(Format::F8E4M3) => format!("s_convert_f8_to_f32({scalar})"),
            ElementType::Small(Format::F8E5M2) => format!("s_convert_h8_to_f32({scalar})"),
            _ => scalar,
        };
        return Ok(vec![at, format!("const {register} {name} = {value};")]);
    }
    let (vector, wide, narrow_name, wide_name) = group(of);
    let each = registers(of);
    let mut out = Vec::new();
    for (part, first) in (0..groups).step_by(each).enumerate() {
        out.push(format!("const int5 at_{name}_{part} = {};", coordinates(access, first * LANES)));
        let loaded = format!("v_{word}_ld_tnsr_b(at_{name}_{part}, {tensor})");
        match of {
            Elem::F32 | Elem::I32 => out.push(format!("const {register} {name}_{first} = {loaded};")),
            Elem::U32 => out.push(format!("const int64 {name}_{first} = as_int64({loaded});")),
            _ => {
                out.push(format!("const {vector} w_{name}_{part} = {loaded};"));
                let converted = format!("convert_{narrow_name}_to_{wide_name}(w_{name}_{part}, SW_LINEAR)");
                out.push(format!("const {wide} x_{name}_{part} = {converted};"));
                let used = first..groups.min(first + each);
                out.extend(
                    used.map(|g| {
                        format!("const {register} {name}_{g} = x_{name}_{part}.v{};", g - first + 1)
                    }),
                );
            }
        }
    }
    Ok(out)
}

/// Stores registers of these names.
pub(super) fn store(
    tensor: &str,
    ty: ElementType,
    access: &Access,
    values: &[String],
) -> Result<Vec<String>, Unsupported> {
    let of = stored(ty)?;
    let (vector, wide, narrow_name, wide_name) = group(of);
    let (each, word) = (registers(of), letters(of));
    let groups = if access.vector { values.len() } else { 1 };
    let mut out = Vec::new();
    for (part, first) in (0..groups).step_by(each).enumerate() {
        out.push(format!("const int5 at_{tensor}_{part} = {};", coordinates(access, first * LANES)));
        let value = match of {
            Elem::F32 | Elem::I32 => values[first].clone(),
            Elem::U32 => format!("as_uint64({})", values[first]),
            _ => {
                out.push(format!("{wide} x_{tensor}_{part};"));
                let kind = if ty.is_float() { "f32" } else { "i32" };
                // Lanes behind the last are outside of the tensor.
                let from: Vec<&String> =
                    (0..each).map(|v| &values[(first + v).min(values.len() - 1)]).collect();
                for (v, value) in from.iter().enumerate() {
                    // The open compiler takes a register for a group only once.
                    let value = match from.iter().filter(|f| *f == value).count() {
                        1 => value.to_string(),
                        _ => format!("v_{kind}_mov_b({value})"),
                    };
                    out.push(format!("x_{tensor}_{part}.v{} = {value};", v + 1));
                }
                let how = if ty.is_float() { "SW_RHNE | SW_LINEAR" } else { "SW_LINEAR" };
                let converted = format!("convert_{wide_name}_to_{narrow_name}(x_{tensor}_{part}, {how})");
                out.push(format!("const {vector} w_{tensor}_{part} = {converted};"));
                format!("w_{tensor}_{part}")
            }
        };
        out.push(format!("v_{word}_st_tnsr(at_{tensor}_{part}, {tensor}, {value});"));
    }
    Ok(out)
}
