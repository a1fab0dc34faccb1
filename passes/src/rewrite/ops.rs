//! Small runs of ops that several passes make: parts of packed arrays, arrays from parts, comparisons, reductions, scales of this step.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{NodeId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};
use fp8c_quant::Quantization;

/// `count` elements of an array of one dimension.
pub(crate) fn part(b: &mut Builder<'_>, all: ValueId, start: i64, count: i64) -> Result<ValueId, Fault> {
    slice(b, all, vec![start], vec![start + count])
}

/// All elements between two corners.
pub(crate) fn slice(
    b: &mut Builder<'_>,
    all: ValueId,
    from: Vec<i64>,
    to: Vec<i64>,
) -> Result<ValueId, Fault> {
    let strides = vec![1; from.len()];
    strided(b, all, from, to, strides)
}

/// Every so many elements between two corners.
pub(crate) fn strided(
    b: &mut Builder<'_>,
    all: ValueId,
    from: Vec<i64>,
    to: Vec<i64>,
    strides: Vec<i64>,
) -> Result<ValueId, Fault> {
    let attrs = vec![
        ("start_indices", Attr::ints(from)),
        ("limit_indices", Attr::ints(to)),
        ("strides", Attr::ints(strides)),
    ];
    b.op("stablehlo.slice", &[all], attrs)
}

/// A tensor converted to an element type, if it is not of it.
pub(crate) fn convert(b: &mut Builder<'_>, value: ValueId, elem: ElementType) -> Result<ValueId, Fault> {
    let ty = tensor(b, value)?;
    if ty.elem == elem {
        return Ok(value);
    }
    b.op_typed("stablehlo.convert", &[value], vec![], ty.with_elem(elem).into())
}

/// A scalar, spread over a shape.
pub(crate) fn spread(b: &mut Builder<'_>, scalar: ValueId, shape: &[i64]) -> Result<ValueId, Fault> {
    let ty = tensor(b, scalar)?;
    if shape.is_empty() {
        return Ok(scalar);
    }
    let attrs = vec![("broadcast_dimensions", Attr::ints([]))];
    b.op_typed("stablehlo.broadcast_in_dim", &[scalar], attrs, Type::tensor(shape.to_vec(), ty.elem))
}

/// A number of f32, as a scalar.
pub(crate) fn number(b: &mut Builder<'_>, value: f64) -> Result<ValueId, Fault> {
    splat(b, &TensorType::scalar(ElementType::F32), value)
}

/// A number, spread over a type.
pub(crate) fn splat(b: &mut Builder<'_>, like: &TensorType, value: f64) -> Result<ValueId, Fault> {
    let scalar = b.constant(&Tensor::from_f64s(TensorType::scalar(like.elem), vec![value]))?;
    spread(b, scalar, &like.shape)
}

/// The same elements in another shape.
pub(crate) fn reshaped(b: &mut Builder<'_>, value: ValueId, shape: &[i64]) -> Result<ValueId, Fault> {
    let ty = tensor(b, value)?;
    if ty.shape == shape {
        return Ok(value);
    }
    b.op_typed("stablehlo.reshape", &[value], vec![], Type::tensor(shape.to_vec(), ty.elem))
}

/// A float rounded to what BF16 holds, in its own type. A conversion to BF16 and back would be taken out by XLA, which may keep more
/// precision than is asked for.
pub(crate) fn rounded_to_bf16(b: &mut Builder<'_>, value: ValueId) -> Result<ValueId, Fault> {
    let bits = |n: i64| Attr::Int(n, ElementType::I32);
    let attrs = vec![("exponent_bits", bits(8)), ("mantissa_bits", bits(7))];
    b.op("stablehlo.reduce_precision", &[value], attrs)
}

/// A comparison; `kind` is `FLOAT`, `SIGNED` or `UNSIGNED`.
pub(crate) fn compare(
    b: &mut Builder<'_>,
    direction: &str,
    kind: &str,
    x: ValueId,
    y: ValueId,
) -> Result<ValueId, Fault> {
    let word = |kind: &str, value: &str| Attr::Enum("stablehlo".into(), kind.into(), value.into());
    let attrs = vec![
        ("comparison_direction", word("comparison_direction", direction)),
        ("compare_type", word("comparison_type", kind)),
    ];
    b.op("stablehlo.compare", &[x, y], attrs)
}

/// A tensor reduced along dimensions by an op.
pub(crate) fn reduced(
    b: &mut Builder<'_>,
    value: ValueId,
    dims: Vec<i64>,
    by: &str,
    start: f64,
) -> Result<ValueId, Fault> {
    let ty = tensor(b, value)?;
    let start = b.constant(&Tensor::from_f64s(TensorType::scalar(ty.elem), vec![start]))?;
    let shape: Vec<i64> =
        (0..ty.rank() as i64).filter(|d| !dims.contains(d)).map(|d| ty.shape[d as usize]).collect();
    let attrs = vec![("dimensions", Attr::ints(dims))];
    let node = b.typed("stablehlo.reduce", &[value, start], attrs, vec![Type::tensor(shape, ty.elem)])?;
    combined_by(b, node, by, ty.elem)?;
    Ok(b.graph.node(node).results[0])
}

/// Gives a node the region that combines two elements by an op, for each of its results.
pub(crate) fn combined_by(
    b: &mut Builder<'_>,
    node: NodeId,
    by: &str,
    elem: ElementType,
) -> Result<(), Fault> {
    let graph = &mut *b.graph;
    let region = graph.add_region(node);
    let mut side = || {
        let results = 0..graph.node(node).results.len();
        results.map(|_| graph.add_arg(region, Type::tensor([], elem), None, UNKNOWN)).collect::<Vec<_>>()
    };
    let (left, right) = (side(), side());
    let mut inner = Builder::new(graph, fp8c_dialects::registry(), b.loc);
    let both = left.iter().zip(&right).map(|(&l, &r)| inner.op(by, &[l, r], vec![]));
    let both = both.collect::<Result<Vec<_>, _>>()?;
    inner.node("stablehlo.return", &both, vec![])?;
    let nodes = std::mem::take(&mut inner.made);
    graph.set_nodes(region, nodes);
    graph.node_mut(node).regions.push(region);
    Ok(())
}

/// The type of a tensor.
pub(crate) fn tensor(b: &Builder<'_>, value: ValueId) -> Result<TensorType, Fault> {
    b.graph.ty(value).as_tensor().cloned().ok_or_else(|| "an operand is not a tensor".into())
}

/// An array of one dimension from its parts, in order.
pub(crate) fn joined(b: &mut Builder<'_>, parts: &[ValueId]) -> Result<ValueId, Fault> {
    match parts {
        [only] => Ok(*only),
        parts => b.op("stablehlo.concatenate", parts, vec![("dimension", Attr::i64(0))]),
    }
}

/// Scales that fit largest magnitudes of this step to what a tensor is quantized to.
pub(crate) fn scale_for(b: &mut Builder<'_>, amax: ValueId, how: &Quantization) -> Result<ValueId, Fault> {
    current_scale(b, amax, how.largest(), how.margin, how.pow2)
}

/// Scales that fit largest magnitudes of this step to `largest`.
pub(crate) fn current_scale(
    b: &mut Builder<'_>,
    amax: ValueId,
    largest: f32,
    margin: i32,
    pow2: bool,
) -> Result<ValueId, Fault> {
    let attrs = vec![
        ("largest", Attr::Float(f64::from(largest), ElementType::F32)),
        ("margin", Attr::i64(i64::from(margin))),
        ("pow2", Attr::Bool(pow2)),
    ];
    b.op("fp8.current_scale", &[amax], attrs)
}
