//! Which ops and element types are compiled, as scalar code inside kernels. [`crate::emit::ops`] has the code.

use fp8c_float::Format;
use fp8c_ir::OpView;
use fp8c_ir::types::ElementType;

use crate::analysis::static_types;

/// Kernels compute on elements of this type.
pub(crate) fn has_type(elem: ElementType) -> bool {
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
    /// f32 only.
    Single,
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
    ("stablehlo.reduce_precision", Types::Single, true),
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
pub(crate) fn supports(op: &OpView<'_>) -> bool {
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
            Types::Single => e == ElementType::F32,
            Types::Integers => !e.is_float(),
        })
        && match (name, first, node.results.first().and_then(elem)) {
            // One rounding from 64 to 8 or 16 bits is more than two instructions.
            ("stablehlo.convert", Some(ElementType::F64), Some(ElementType::Small(_))) => false,
            ("stablehlo.bitcast_convert", Some(from), Some(to)) => {
                from.storage_bits() == to.storage_bits() && from.is_bool() == to.is_bool()
            }
            _ => true,
        }
}

/// The op costs no more than storing and loading its result.
pub(crate) fn is_cheap(name: &str) -> bool {
    entry(name).is_some_and(|e| e.2)
}
