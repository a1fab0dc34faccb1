//! Attributes as MLIR text, those that need no names.

use std::fmt::Write;

use crate::attr::{Attr, Elements};
use crate::printer::{escape, push_hex};
use crate::tensor::{Data, Tensor};
use crate::types::{ElementType, TensorType, commas};

/// Constants of more elements than this are printed as hexadecimal bytes, as MLIR does.
const MAX_LISTED: usize = 100;

/// Writes an attribute. Arrays, dictionaries and symbols are the printer's.
pub(crate) fn write(out: &mut String, attr: &Attr) {
    let _ = match attr {
        Attr::Unit => write!(out, "unit"),
        Attr::Bool(b) => write!(out, "{b}"),
        Attr::Int(v, elem) if *elem == ElementType::UI64 => write!(out, "{} : ui64", *v as u64),
        Attr::Int(v, elem) => write!(out, "{v} : {elem}"),
        Attr::Float(v, elem) => write!(out, "{} : {elem}", float(*v, *elem)),
        Attr::Str(s) => write!(out, "\"{}\"", escape(s)),
        Attr::Dense(elem, values) => {
            let _ = write!(out, "array<{elem}");
            out.push_str(if values.is_empty() { "" } else { ": " });
            let text = values.iter().map(|&v| match elem {
                ElementType::Int { width: 1, .. } => (v != 0).to_string(),
                e if e.is_float() => float(f64::from_bits(v as u64), *e),
                _ => v.to_string(),
            });
            let _ = commas(out, text);
            write!(out, ">")
        }
        Attr::Elements(e) => {
            out.push_str("dense");
            elements(out, e);
            write!(out, " : {}", e.ty)
        }
        Attr::Resource(key, ty) => {
            resource(out, key);
            write!(out, " : {ty}")
        }
        Attr::Type(ty) => write!(out, "{ty}"),
        Attr::Enum(dialect, kind, value) => write!(out, "#{dialect}<{kind} {value}>"),
        Attr::Opaque(text) => write!(out, "{text}"),
        Attr::Symbol(s) => write!(out, "@{s}"),
        Attr::Array(_) | Attr::Dict(_) | Attr::Struct(..) => Ok(()),
    };
}

/// Writes `dense_resource<key>`.
pub fn resource(out: &mut String, key: &str) {
    if crate::printer::is_bare(key) {
        let _ = write!(out, "dense_resource<{key}>");
    } else {
        let _ = write!(out, "dense_resource<\"{}\">", escape(key));
    }
}

/// A float as MLIR writes it: six digits when they are exact, else the shortest that is; hexadecimal bits otherwise.
pub fn float(v: f64, elem: ElementType) -> String {
    if !v.is_finite() {
        let bytes = Tensor::from_f64s(TensorType::scalar(elem), vec![v]).to_bytes();
        let mut out = String::from("0x");
        push_hex(&mut out, &bytes.into_iter().rev().collect::<Vec<_>>());
        return out;
    }
    let short = exponent(&format!("{v:.6e}"));
    if crate::literal::float_value(&short, elem) == Some(v) {
        return short;
    }
    let shortest = match elem {
        ElementType::F32 => format!("{:e}", v as f32),
        _ => format!("{v:e}"),
    };
    exponent(&shortest)
}

/// Rust's `1e-5` as MLIR's `1.0e-05`: a point, a sign and two digits.
fn exponent(text: &str) -> String {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let (sign, digits) = exponent.strip_prefix('-').map_or(('+', exponent), |d| ('-', d));
    format!("{mantissa}{point}e{sign}{digits:0>2}")
}

/// Writes `<..>` of a dense constant.
pub fn elements(out: &mut String, e: &Elements) {
    let count = e.ty.elements().unwrap_or(0);
    if count == 0 {
        out.push_str("<>");
        return;
    }
    if !e.splat && count > MAX_LISTED && !e.ty.elem.is_bool() {
        out.push_str("<\"0x");
        push_hex(out, &e.bytes);
        out.push_str("\">");
        return;
    }
    let ty = if e.splat { TensorType::scalar(e.ty.elem) } else { e.ty.clone() };
    let Ok(tensor) = Tensor::from_bytes(ty, &e.bytes) else {
        out.push_str("<>");
        return;
    };
    // NaN payloads are kept: floats that are not finite are written by their bits.
    let size = e.ty.elem.bytes();
    let scalar = |i: usize| match &tensor.data {
        Data::F32(v) if v[i].is_finite() => float(f64::from(v[i]), e.ty.elem),
        Data::F64(v) if v[i].is_finite() => float(v[i], e.ty.elem),
        Data::F32(_) | Data::F64(_) => {
            let mut hex = String::from("0x");
            push_hex(&mut hex, &e.bytes[i * size..(i + 1) * size].iter().rev().copied().collect::<Vec<_>>());
            hex
        }
        Data::Int(v) if e.ty.elem.is_bool() => (v[i] != 0).to_string(),
        Data::Int(v) if e.ty.elem == ElementType::UI64 => (v[i] as u64).to_string(),
        Data::Int(v) => v[i].to_string(),
        Data::Complex(v) => {
            let part = if e.ty.elem == ElementType::ComplexF32 { ElementType::F32 } else { ElementType::F64 };
            format!("({}, {})", float(v[i][0], part), float(v[i][1], part))
        }
    };
    out.push('<');
    list(out, if e.splat { &[] } else { &e.ty.shape }, &scalar);
    out.push('>');
}

/// Nested brackets of a row-major list, without recursion.
fn list(out: &mut String, shape: &[i64], scalar: &dyn Fn(usize) -> String) {
    let count: usize = shape.iter().map(|&d| d as usize).product();
    let mut strides: Vec<usize> = vec![1; shape.len()];
    for d in (0..shape.len().saturating_sub(1)).rev() {
        strides[d] = strides[d + 1] * shape[d + 1] as usize;
    }
    let sizes: Vec<usize> = shape.iter().zip(&strides).map(|(&d, s)| d as usize * s).collect();
    for i in 0..count {
        let opening = sizes.iter().filter(|&&s| i % s == 0).count();
        if i > 0 {
            out.push_str(", ");
        }
        (0..opening).for_each(|_| out.push('['));
        out.push_str(&scalar(i));
        let closing = sizes.iter().filter(|&&s| (i + 1) % s == 0).count();
        (0..closing).for_each(|_| out.push(']'));
    }
}
