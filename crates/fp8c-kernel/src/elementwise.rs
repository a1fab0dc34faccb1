//! Which ops and element types kernels compute; a backend has scalar code for each.

use fp8c_float::Format;
use fp8c_ir::OpView;
use fp8c_ir::types::ElementType;

use crate::shape::static_types;

/// Kernels compute on elements of this type.
pub fn has_type(elem: ElementType) -> bool {
    match elem {
        ElementType::Small(format) => format != Format::F8E8M0FNU,
        ElementType::F32 | ElementType::F64 => true,
        ElementType::Int { width, .. } => matches!(width, 1 | 8 | 16 | 32 | 64),
        ElementType::Index | ElementType::ComplexF32 | ElementType::ComplexF64 => false,
    }
}

/// What element types an op is compiled for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Types {
    /// All.
    Any,
    /// Floats only.
    Floats,
    /// Integers and booleans only.
    Integers,
}

/// Name, types, and whether it costs no more than an addition or two.
const OPS: &[(&str, Types, bool)] = &[
    ("stablehlo.constant", Types::Any, true),
    ("arith.constant", Types::Any, true),
    ("stablehlo.iota", Types::Any, true),
    ("stablehlo.convert", Types::Any, true),
    ("stablehlo.bitcast_convert", Types::Any, true),
    ("stablehlo.add", Types::Any, true),
    ("stablehlo.subtract", Types::Any, true),
    ("stablehlo.multiply", Types::Any, true),
    ("stablehlo.negate", Types::Any, true),
    ("stablehlo.abs", Types::Any, true),
    ("stablehlo.sign", Types::Any, true),
    ("stablehlo.maximum", Types::Any, true),
    ("stablehlo.minimum", Types::Any, true),
    ("stablehlo.clamp", Types::Any, true),
    ("stablehlo.compare", Types::Any, true),
    ("stablehlo.select", Types::Any, true),
    ("stablehlo.divide", Types::Any, false),
    ("stablehlo.remainder", Types::Any, false),
    ("stablehlo.sqrt", Types::Floats, false),
    ("stablehlo.rsqrt", Types::Floats, false),
    ("stablehlo.exponential", Types::Floats, false),
    ("stablehlo.exponential_minus_one", Types::Floats, false),
    ("stablehlo.log", Types::Floats, false),
    ("stablehlo.log_plus_one", Types::Floats, false),
    ("stablehlo.logistic", Types::Floats, false),
    ("stablehlo.tanh", Types::Floats, false),
    ("stablehlo.sine", Types::Floats, false),
    ("stablehlo.cosine", Types::Floats, false),
    ("stablehlo.tan", Types::Floats, false),
    ("stablehlo.atan2", Types::Floats, false),
    ("stablehlo.cbrt", Types::Floats, false),
    ("stablehlo.power", Types::Floats, false),
    ("stablehlo.floor", Types::Floats, true),
    ("stablehlo.ceil", Types::Floats, true),
    ("stablehlo.round_nearest_even", Types::Floats, true),
    ("stablehlo.round_nearest_afz", Types::Floats, true),
    ("stablehlo.is_finite", Types::Floats, true),
    ("stablehlo.reduce_precision", Types::Floats, true),
    ("stablehlo.and", Types::Integers, true),
    ("stablehlo.or", Types::Integers, true),
    ("stablehlo.xor", Types::Integers, true),
    ("stablehlo.not", Types::Integers, true),
    ("stablehlo.shift_left", Types::Integers, true),
    ("stablehlo.shift_right_logical", Types::Integers, true),
    ("stablehlo.shift_right_arithmetic", Types::Integers, true),
    ("stablehlo.popcnt", Types::Integers, true),
    ("stablehlo.count_leading_zeros", Types::Integers, true),
    ("chlo.square", Types::Any, true),
    ("chlo.erf", Types::Floats, false),
    ("chlo.erfc", Types::Floats, false),
    ("chlo.is_inf", Types::Floats, true),
    ("chlo.is_pos_inf", Types::Floats, true),
    ("chlo.is_neg_inf", Types::Floats, true),
];

fn entry(name: &str) -> Option<&'static (&'static str, Types, bool)> {
    OPS.iter().find(|(n, ..)| *n == name)
}

/// The op is computed by scalar code, on its types.
pub fn supports(op: &OpView<'_>) -> bool {
    let node = op.node();
    let Some(&(name, types, _)) = entry(node.name()) else { return false };
    if !static_types(op.graph, op.id) || node.results.len() != 1 {
        return false;
    }
    let elem = |v: &fp8c_ir::graph::ValueId| op.graph.ty(*v).as_tensor().map(|t| t.elem);
    let all = || node.operands.iter().chain(&node.results).filter_map(elem);
    let first = node.operands.first().or(node.results.first()).and_then(elem);
    all().all(has_type)
        && first.is_some_and(|e| match types {
            Types::Any => true,
            Types::Floats => e.is_float(),
            Types::Integers => !e.is_float(),
        })
        && match (name, first, node.results.first().and_then(elem)) {
            ("stablehlo.bitcast_convert", Some(from), Some(to)) => {
                from.storage_bits() == to.storage_bits() && from.is_bool() == to.is_bool()
            }
            // Of a narrower type where it changes nothing: the others round twice.
            ("stablehlo.reduce_precision", Some(elem), _) => {
                elem == ElementType::F32 || keeps_precision(op, elem)
            }
            _ => true,
        }
}

/// A type of 16 bits has no more bits than are left.
fn keeps_precision(op: &OpView<'_>, elem: ElementType) -> bool {
    let ElementType::Small(format) = elem else { return false };
    let bits = |name: &str| op.int(name).unwrap_or(0);
    format.bits() == 16
        && bits("exponent_bits") >= i64::from(format.exponent_bits())
        && bits("mantissa_bits") >= i64::from(format.mantissa_bits())
}

/// The op costs no more than storing and loading its result.
pub fn is_cheap(name: &str) -> bool {
    entry(name).is_some_and(|e| e.2)
}
