//! Codes of one piece of state, and the state from its codes.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use super::bound::{bound, group_attr, magnitude};
use super::plan::{MomentPlan, Scaled, Stored};
use super::{Packed, narrow};
use crate::plan::recipe::MomentTiming;
use crate::rewrite::ops::{convert, current_scale, part};

/// Powers of two that scales made for the next step keep free above this one's largest magnitudes.
pub(crate) const NEXT_MARGIN: i64 = 1;

/// Codes with what they are decoded by.
pub(super) struct Codes {
    pub(super) codes: ValueId,
    pub(super) scale: Option<ValueId>,
    pub(super) power: Option<ValueId>,
    /// Largest magnitudes of the groups.
    pub(super) amax: Option<ValueId>,
    /// What rounding left.
    pub(super) remainder: Option<ValueId>,
}

/// The codes of a value; scales are made from the value itself, or of what the step before has left in `made`: the scales, or the largest
/// magnitudes of what was stored, `moment`, by which the value is bounded.
pub(super) fn store(
    b: &mut Builder<'_>,
    stored: &Stored,
    value: ValueId,
    counter: Option<ValueId>,
    pow2: bool,
    (made, moment): (Option<ValueId>, Option<ValueId>),
) -> Result<Codes, Fault> {
    let to = Type::from(stored.ty.with_elem(stored.elem));
    let Some(scaled) = &stored.scaled else {
        let (codes, remainder) = narrow::store(b, (stored.narrow, stored.elem), value, counter)?;
        return Ok(Codes { codes, scale: None, power: None, amax: None, remainder });
    };
    let group = group_attr(scaled.group);
    let value = convert(b, value, ElementType::F32)?;
    let largest = scaled.format.max_finite();
    if scaled.timing == MomentTiming::Bound {
        let amax = match made.zip(moment) {
            Some((made, moment)) => {
                let before = part(b, made, scaled.start, scaled.count)?;
                bound(b, value, (moment, before), scaled)?
            }
            None => magnitude(b, value, scaled)?,
        };
        let scale = current_scale(b, amax, largest, 0, pow2)?;
        let codes = quantize(b, scaled, &[value, scale], scaled.group, counter, to)?;
        let wide = Type::from(stored.ty.with_elem(ElementType::F32));
        let stored = b.op_typed("fp8.dequantize", &[codes, scale], vec![group], wide)?;
        let amax = Some(magnitude(b, stored, scaled)?);
        return Ok(Codes { codes, scale: Some(scale), power: None, amax, remainder: None });
    }
    let amax = magnitude(b, value, scaled)?;
    if !scaled.expand {
        let scale = match made.filter(|_| scaled.timing == MomentTiming::Delayed) {
            Some(made) => part(b, made, scaled.start, scaled.count)?,
            None => current_scale(b, amax, largest, 0, pow2 || stored.elem == ElementType::F16)?,
        };
        let codes = quantize(b, scaled, &[value, scale], scaled.group, counter, to)?;
        return Ok(Codes { codes, scale: Some(scale), power: None, amax: Some(amax), remainder: None });
    }
    // The largest magnitude itself: a power of two above it would leave the top of the range empty.
    let scale = current_scale(b, amax, 1.0, 0, false)?;
    let range = f64::from(largest) / f64::from(scaled.format.min_subnormal());
    let attrs = vec![group.clone(), ("range", float(range))];
    let power = b.op("fp8.group_power", &[value, amax], attrs)?;
    let attrs = vec![group, ("largest", float(f64::from(largest)))];
    let expanded = b.op("fp8.expand", &[value, scale, power], attrs)?;
    let one = one(b)?;
    let codes = quantize(b, scaled, &[expanded, one], scaled.elements, counter, to)?;
    Ok(Codes { codes, scale: Some(scale), power: Some(power), amax: Some(amax), remainder: None })
}

/// The scales that the next step gives its codes, from largest magnitudes of this one: twice what fits, as averages may double in their
/// first steps. What is zero or not finite leaves a scale as it was.
pub(super) fn next_scales(
    b: &mut Builder<'_>,
    plan: &MomentPlan,
    amax: ValueId,
    before: ValueId,
) -> Result<ValueId, Fault> {
    let ty = b.graph.ty(amax).as_tensor().cloned().ok_or("magnitudes are not a tensor")?;
    let finite = b.op("stablehlo.is_finite", &[amax], vec![])?;
    let zero = b.constant(&Tensor::zeros(ty))?;
    let seen = b.op("stablehlo.select", &[finite, amax, zero], vec![])?;
    let column = Type::tensor([plan.scales, 1], ElementType::F32);
    let seen = b.op_typed("stablehlo.reshape", &[seen], vec![], column)?;
    let scaled = plan.stored.iter().filter_map(|s| s.scaled.as_ref());
    let largest = |s: &Scaled| f64::from(s.format.max_finite()).to_bits() as i64;
    let largest = scaled.flat_map(|s| std::iter::repeat_n(largest(s), s.count as usize)).collect();
    let attrs = vec![
        ("largest", Attr::Dense(ElementType::F32, largest)),
        ("margin", Attr::i64(NEXT_MARGIN)),
        ("pow2", Attr::Bool(plan.pow2)),
    ];
    b.op("fp8.next_scale", &[seen, before], attrs)
}

/// State in its original type, with the packed arrays it was stored with.
pub(crate) fn load(
    b: &mut Builder<'_>,
    stored: &Stored,
    codes: ValueId,
    packed: Packed,
    remainder: Option<ValueId>,
) -> Result<ValueId, Fault> {
    let Some(scaled) = &stored.scaled else {
        let whole = match remainder {
            Some(remainder) => narrow::whole(b, codes, remainder)?,
            None => codes,
        };
        return convert(b, whole, stored.ty.elem);
    };
    let all = packed.scale.ok_or("stored state needs scales")?;
    let scale = part(b, all, scaled.start, scaled.count)?;
    let to = |elem: ElementType| Type::from(stored.ty.with_elem(elem));
    if !scaled.expand {
        let attrs = vec![group_attr(scaled.group)];
        return b.op_typed("fp8.dequantize", &[codes, scale], attrs, to(stored.ty.elem));
    }
    let all = packed.power.ok_or("expanded state needs powers")?;
    let power = part(b, all, scaled.power_start, scaled.count)?;
    let one = one(b)?;
    let attrs = vec![group_attr(scaled.elements)];
    let wide = b.op_typed("fp8.dequantize", &[codes, one], attrs, to(ElementType::F32))?;
    let largest = ("largest", float(f64::from(scaled.format.max_finite())));
    let value = b.op("fp8.contract", &[wide, scale, power], vec![group_attr(scaled.group), largest])?;
    convert(b, value, stored.ty.elem)
}

fn quantize(
    b: &mut Builder<'_>,
    scaled: &Scaled,
    operands: &[ValueId],
    group: i64,
    counter: Option<ValueId>,
    to: Type,
) -> Result<ValueId, Fault> {
    let mut attrs = vec![group_attr(group), ("keep_nonzero", Attr::Bool(scaled.keep_nonzero))];
    let Some(random) = scaled.random else { return b.op_typed("fp8.quantize_groups", operands, attrs, to) };
    let counter = counter.ok_or("stochastic rounding needs its counter")?;
    attrs.extend(random.attrs());
    b.op_typed("fp8.quantize_stochastic", &[operands, &[counter]].concat(), attrs, to)
}

fn float(value: f64) -> Attr {
    Attr::Float(value, ElementType::F32)
}

fn one(b: &mut Builder<'_>) -> Result<ValueId, Fault> {
    b.constant(&Tensor::from_f32(TensorType::new([1], ElementType::F32), vec![1.0]))
}
