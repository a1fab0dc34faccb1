//! Codes of stored state by the reference meaning of the ops that make them.

use fp8c_ir::Tensor;
use fp8c_ir::attr::{Attr, NamedAttr};
use fp8c_ir::graph::{Graph, OpKind, UNKNOWN, ValueId};
use fp8c_ir::interp::eval_node;
use fp8c_ir::types::{ElementType, TensorType};

use super::layout::Stored;
use crate::plan::recipe::MomentTiming;
use crate::rewrite::moments::NEXT_MARGIN;

/// What a piece of state becomes.
pub(crate) struct Codes {
    /// Values of the codes.
    pub(crate) codes: Vec<f64>,
    /// A scale a group.
    pub(crate) scale: Vec<f64>,
    /// A power a group, when groups are expanded.
    pub(crate) power: Option<Vec<f64>>,
    /// The scales that the step after gives its codes, where this one makes them.
    pub(crate) next: Option<Vec<f64>>,
}

/// An op of the registry on values.
pub(crate) fn eval(
    name: &str,
    attrs: Vec<(&'static str, Attr)>,
    operands: &[&Tensor],
    to: TensorType,
) -> Option<Tensor> {
    let def = fp8c_dialects::registry().get(name)?;
    let mut graph = Graph::new(OpKind::Opaque("builtin.module".into()));
    let body = graph.body();
    let args = operands.iter().map(|t| graph.add_arg(body, t.ty.clone().into(), None, UNKNOWN)).collect();
    let named = |(name, value): (&'static str, Attr)| NamedAttr { name: name.into(), value, inherent: true };
    let attrs = attrs.into_iter().map(named).collect();
    let node = graph.add_node(OpKind::Known(def), args, attrs, vec![to.into()], UNKNOWN);
    let operands: Vec<Tensor> = operands.iter().map(|t| (*t).clone()).collect();
    eval_node(&graph, node, &operands).ok()?.pop()
}

/// The codes of a value, by this step's scales or those that were made for it.
pub(crate) fn codes(
    x: &Tensor,
    piece: &Stored<'_>,
    (counter, seed): (Option<&Tensor>, u32),
    made: Option<&Tensor>,
) -> Option<Codes> {
    let float = |v: f64| Attr::Float(v, ElementType::F32);
    let wide = Tensor::from_f64s(x.ty.with_elem(ElementType::F32), x.to_f64s());
    let numbers = TensorType::new([piece.groups.count], ElementType::F32);
    let group = || ("group", Attr::i64(piece.groups.group));
    let max = f64::from(piece.format.max_finite());
    let amax = eval("fp8.group_amax", vec![group()], &[&wide], numbers.clone())?;
    let fitted = |largest: f64, pow2: bool| {
        let attrs = vec![("largest", float(largest)), ("margin", Attr::i64(0)), ("pow2", Attr::Bool(pow2))];
        eval("fp8.current_scale", attrs, &[&amax], numbers.clone())
    };
    let (scale, power, of, by, whole) = if piece.power.is_some() {
        let scale = fitted(1.0, false)?;
        let range = max / f64::from(piece.format.min_subnormal());
        let power =
            eval("fp8.group_power", vec![group(), ("range", float(range))], &[&wide, &amax], numbers)?;
        let attrs = vec![group(), ("largest", float(max))];
        let of = eval("fp8.expand", attrs, &[&wide, &scale, &power], wide.ty.clone())?;
        let one = Tensor::from_f32(TensorType::new([1], ElementType::F32), vec![1.0]);
        (scale, Some(power), of, one, piece.elements)
    } else {
        let scale = match made.filter(|_| piece.timing == MomentTiming::Delayed) {
            Some(made) => piece.part(made)?,
            None => fitted(max, piece.pow2)?,
        };
        (scale.clone(), None, wide, scale, piece.groups.group)
    };
    let to = of.ty.with_elem(ElementType::Small(piece.format));
    let mut attrs = vec![("group", Attr::i64(whole)), ("keep_nonzero", Attr::Bool(piece.keep_nonzero))];
    let codes = if piece.stochastic {
        attrs.push(("row", Attr::i64(i64::from(piece.random_row))));
        attrs.push(("seed", Attr::i64(i64::from(seed))));
        eval("fp8.quantize_stochastic", attrs, &[&of, &by, counter?], to)?
    } else {
        eval("fp8.quantize_groups", attrs, &[&of, &by], to)?
    };
    let next = made.and_then(|made| next(&amax, &piece.part(made)?, piece)).map(|t| t.to_f64s());
    Some(Codes { codes: codes.to_f64s(), scale: scale.to_f64s(), power: power.map(|p| p.to_f64s()), next })
}

/// The scales that the next step gives its codes, from this one's largest magnitudes and the scales that were made for it.
fn next(amax: &Tensor, before: &Tensor, piece: &Stored<'_>) -> Option<Tensor> {
    let seen = amax.f32s()?.iter().map(|&m| if m.is_finite() { m } else { 0.0 }).collect();
    let column = Tensor::from_f32(TensorType::new([piece.groups.count, 1], ElementType::F32), seen);
    let max = f64::from(piece.format.max_finite()).to_bits() as i64;
    let attrs = vec![
        ("largest", Attr::Dense(ElementType::F32, vec![max; piece.groups.count as usize])),
        ("margin", Attr::i64(NEXT_MARGIN)),
        ("pow2", Attr::Bool(piece.pow2)),
    ];
    eval("fp8.next_scale", attrs, &[&column, before], before.ty.clone())
}

/// What was expanded before it was quantized; the value itself where groups are not expanded.
pub(crate) fn before(graph: &Graph, x: ValueId, piece: &Stored<'_>) -> Option<ValueId> {
    if piece.power.is_none() {
        return Some(x);
    }
    let node = graph.def_node(x).filter(|&n| graph.name(n) == "stablehlo.select")?;
    graph.node(node).operands.get(1).copied()
}
