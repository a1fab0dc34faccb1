//! Changes of element type.

use fp8c_float::Overflow;
use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::{DYNAMIC, ElementType};
use fp8c_ir::{Attr, OpView, Tensor, TensorType, Type, ensure, fault};

use crate::elementwise::{FLOAT, like_operands, map, only};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.convert",
        doc: "Elementwise conversion: rounds to floats, truncates and clamps to integers, tests booleans for non-zero.",
        example: "%r = stablehlo.convert %a : (tensor<4xf32>) -> tensor<4xf8E4M3FN>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : same"),
        infer: infer_convert,
        eval: |cx, x| Ok(vec![convert(only(x)?, cx.result_type(0)?.elem)?]),
    },
    OpDef {
        name: "stablehlo.bitcast_convert",
        doc: "The same bits as another element type; a last dimension appears or goes where the widths differ.",
        example: "%r = stablehlo.bitcast_convert %a : (tensor<4xf8E5M2>) -> tensor<4xui8>",
        operands: &[one("operand")],
        results: &[one("result")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$operand attr-dict : functional"),
        infer: infer_bitcast,
        eval: eval_bitcast,
    },
    OpDef {
        name: "stablehlo.reduce_precision",
        doc: "Rounds to the values of a narrower float format and back, with subnormal results flushed to zero.",
        example: "%r = stablehlo.reduce_precision %a, format = e5m2 : tensor<4xf32>",
        operands: &[one("operand")],
        results: &[one("output")],
        attrs: &[required("exponent_bits", AttrKind::Int), required("mantissa_bits", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE.and(Traits::ELEMENTWISE),
        moves: None,
        syntax: Syntax::FormatWith(
            "$operand , format = custom<format> : same",
            &[("format", parse_format, print_format)],
        ),
        infer: infer_reduce_precision,
        eval: eval_reduce_precision,
    },
];

fn infer_convert(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
    ensure!(from.with_elem(to.elem).compatible(to), "the result must have the shape of {from}, not {to}");
    Ok(vec![from.with_elem(to.elem).into()])
}

/// A tensor with each element as the nearest value of another type.
pub fn convert(x: &Tensor, elem: ElementType) -> Result<Tensor, Fault> {
    let ty = x.ty.with_elem(elem);
    if elem == x.ty.elem {
        return Ok(x.clone());
    }
    let to_int = |v: f64| float_to_int(v, elem);
    Ok(match (&x.data, elem) {
        (Data::F32(v), ElementType::Small(_) | ElementType::F32) => Tensor::rounded(ty, v.to_vec()),
        (Data::F32(v), ElementType::F64) => Tensor::from_f64(ty, map(v, f64::from)),
        (Data::F32(v), ElementType::Int { .. } | ElementType::Index) => {
            Tensor::from_ints(ty, map(v, |v| to_int(f64::from(v))))
        }
        (Data::F64(v), ElementType::Int { .. } | ElementType::Index) => Tensor::from_ints(ty, map(v, to_int)),
        (Data::Int(v), ElementType::I1) => Tensor::from_ints(ty, map(v, |v| i64::from(v != 0))),
        (Data::Int(v), ElementType::Int { .. } | ElementType::Index) => Tensor::from_ints(ty, v.to_vec()),
        // Straight to f32: by way of f64 a large integer would be rounded twice.
        (Data::Int(v), ElementType::Small(_) | ElementType::F32) => {
            let unsigned = x.ty.elem == ElementType::UI64;
            Tensor::rounded(ty, map(v, |v| if unsigned { v as u64 as f32 } else { v as f32 }))
        }
        (Data::Complex(v), ElementType::ComplexF32 | ElementType::ComplexF64) => {
            Tensor::from_complex(ty, v.to_vec())
        }
        (Data::Complex(v), ElementType::I1) => {
            Tensor::from_ints(ty, map(v, |v| i64::from(v[0] != 0.0 || v[1] != 0.0)))
        }
        (Data::Complex(v), ElementType::Int { .. } | ElementType::Index) => {
            Tensor::from_ints(ty, map(v, |v| to_int(v[0])))
        }
        _ => Tensor::from_f64s(ty, x.to_f64s()),
    })
}

/// Towards zero, clamped to what the type holds; NaN gives zero.
fn float_to_int(v: f64, elem: ElementType) -> i64 {
    match elem {
        ElementType::I1 => i64::from(v != 0.0),
        ElementType::UI64 => v as u64 as i64,
        ElementType::Int { width, .. } if elem.is_unsigned() => (v as i64).clamp(0, (1 << width) - 1),
        ElementType::Int { width, .. } if width < 64 => {
            (v as i64).clamp(-1 << (width - 1), (1 << (width - 1)) - 1)
        }
        _ => v as i64,
    }
}

/// Bits of one element as the program sees them.
fn bits(elem: ElementType) -> u32 {
    match elem {
        ElementType::Int { width, .. } => u32::from(width),
        other => other.storage_bits(),
    }
}

fn infer_bitcast(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (from, to) = (op.tensor(0)?, op.declared_tensor(0)?);
    let (old, new) = (bits(from.elem), bits(to.elem));
    ensure!(
        from.elem.is_complex() == to.elem.is_complex(),
        "complex and real numbers are not made of each other's bits: {from} and {to}"
    );
    let mut shape = from.shape.clone();
    if old != new {
        ensure!(old >= 8 && new >= 8, "elements of less than a byte only keep their width: {from} and {to}");
    }
    if old < new {
        let ratio = i64::from(new / old);
        match shape.pop() {
            Some(last) if last == ratio || last == DYNAMIC => {}
            _ => fault!("the last dimension of {from} must be {ratio} to make elements of {}", to.elem),
        }
    } else if old > new {
        shape.push(i64::from(old / new));
    }
    Ok(vec![TensorType::new(shape, to.elem).into()])
}

fn eval_bitcast(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    let elem = cx.result_type(0)?.elem;
    let (old, new) = (bits(x.ty.elem), bits(elem));
    let mut shape = x.ty.shape.clone();
    if old < new {
        shape.pop();
    } else if old > new {
        shape.push(i64::from(old / new));
    }
    let ty = TensorType::new(shape, elem);
    Ok(vec![match (&x.data, elem) {
        (Data::F32(v), ElementType::Int { width: 32, .. }) if old == 32 => {
            Tensor::from_ints(ty, map(v, |v| i64::from(v.to_bits())))
        }
        (Data::Int(v), ElementType::F32) if old == 32 => {
            Tensor::from_f32(ty, map(v, |v| f32::from_bits(v as u32)))
        }
        _ => Tensor::from_bytes(ty, &x.to_bytes())?,
    }])
}

fn infer_reduce_precision(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (e, m) = (op.int("exponent_bits")?, op.int("mantissa_bits")?);
    ensure!(e >= 1, "exponent_bits must be at least 1, found {e}");
    ensure!(m >= 0, "mantissa_bits must not be negative, found {m}");
    like_operands::<FLOAT>(op)
}

fn eval_reduce_precision(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let x = only(operands)?;
    let width = |name| Ok::<u32, Fault>(cx.op.int(name)?.clamp(0, 64) as u32);
    let to = (width("exponent_bits")?, width("mantissa_bits")?);
    let ty = x.ty.clone();
    Ok(vec![match (&x.data, ty.elem) {
        (Data::F64(v), _) => {
            Tensor::from_f64(ty, map(v, |v| f64::from_bits(narrow(v.to_bits(), (11, 52), to))))
        }
        (Data::F32(v), ElementType::Small(format)) => {
            let from = (format.exponent_bits(), format.mantissa_bits());
            if from.0 <= to.0 && from.1 <= to.1 {
                return Ok(vec![x.clone()]);
            }
            if format.bits() == 8 {
                // Not all of these have the layout of IEEE: rounded as f32, then to the format.
                return Ok(vec![Tensor::rounded(ty, map(v, |v| narrow_f32(v, to)))]);
            }
            let round = |v| {
                let code = u64::from(format.encode(v, Overflow::Ieee));
                format.decode(narrow(code, from, to) as u16)
            };
            Tensor::from_f32(ty, map(v, round))
        }
        (Data::F32(v), _) => Tensor::from_f32(ty, map(v, |v| narrow_f32(v, to))),
        _ => fault!("is not defined on {ty}"),
    }])
}

fn narrow_f32(v: f32, to: (u32, u32)) -> f32 {
    f32::from_bits(narrow(u64::from(v.to_bits()), (8, 23), to) as u32)
}

/// The bits of an IEEE format of `(exponent, mantissa)` bits, rounded to what the format `to` can hold.
fn narrow(value: u64, (e, m): (u32, u32), (to_e, to_m): (u32, u32)) -> u64 {
    let sign = value & (1 << (e + m));
    let infinity = ((1u64 << e) - 1) << m;
    let magnitude = value ^ sign;
    if magnitude > infinity {
        // NaN, which a format without mantissa cannot tell from infinity.
        return if to_m > 0 { value } else { sign | infinity };
    }
    let mut rounded = magnitude;
    if to_m < m {
        let drop = m - to_m;
        let even = (magnitude >> drop) & 1;
        rounded = (magnitude + (1 << (drop - 1)) - 1 + even) >> drop << drop;
    }
    if to_e < e {
        let (bias, to_bias) = ((1u64 << (e - 1)) - 1, (1u64 << (to_e - 1)) - 1);
        let exponent = rounded >> m;
        if exponent > bias + to_bias {
            rounded = infinity;
        } else if exponent <= bias - to_bias {
            rounded = 0;
        }
    }
    sign | rounded
}

/// Takes `e5m2` and the other attributes.
fn parse_format(op: &mut OpParser<'_, '_>) -> PResult<()> {
    let span = op.p.span();
    let word = op.p.word("a format such as e5m2")?;
    let parts = word.strip_prefix('e').and_then(|w| w.split_once('m'));
    let Some((Ok(e), Ok(m))) = parts.map(|(e, m)| (e.parse::<i32>(), m.parse::<i32>())) else {
        let message = format!("expected a format such as e5m2, found '{word}'");
        return Err(op.p.error_at(span, fp8c_ir::diag::code::SYNTAX, message));
    };
    op.set("exponent_bits", Attr::Int(e.into(), ElementType::I32));
    op.set("mantissa_bits", Attr::Int(m.into(), ElementType::I32));
    op.attr_dict()
}

fn print_format(op: &mut OpPrinter<'_, '_>) -> bool {
    let width = |name| op.node().attr(name).and_then(Attr::as_int).filter(|v| *v >= 0);
    let (Some(e), Some(m)) = (width("exponent_bits"), width("mantissa_bits")) else { return false };
    op.write(&format!(" e{e}m{m}"));
    op.attr_dict(&["exponent_bits", "mantissa_bits"]);
    true
}
