//! What a step tells of itself as it runs, as results of its own behind all others: how much of each quantized tensor was clamped or
//! flushed to zero, which was the first that was not finite, and a guard that keeps the state from a step that was not.
//!
//! Shares are counted on one element in [`ONE_IN`] of a tensor, at regular distances, on at least [`LEAST`] and at most [`MOST`], so that
//! they cost little beside what makes the tensor; what is not finite is found by the largest magnitude, of all elements, which delayed
//! scaling measures anyway.

use std::collections::HashMap;

use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use crate::plan::devices::groups;
use crate::plan::options::Watch;
use crate::raise::Raised;
use crate::rewrite::arrays::refresh_signature;
use crate::rewrite::leave::sum_outside;
use crate::rewrite::ops::{self, convert, joined, number, part, reduced, slice, spread, strided, tensor};
use crate::rewrite::quantize::Quantized;
use crate::rewrite::quantize::devices::all_reduce;
use crate::rewrite::{Place, Rewriter};

/// Part of the elements beyond the format's largest value, a tensor.
pub const CLAMPED: &str = "fp8_clamped";
/// Part of the elements that are zero as codes and were not, a tensor.
pub const FLUSHED: &str = "fp8_flushed";
/// The first tensor in program order with an element that is not finite; -1 where there is none.
pub const NONFINITE: &str = "fp8_nonfinite";
/// Whether loss and next state are finite: where not, the state stayed.
pub const FINITE: &str = "fp8_finite";

/// Roles of what a step tells.
pub const ROLES: [&str; 4] = [CLAMPED, FLUSHED, NONFINITE, FINITE];

/// Every so many elements of a tensor one is looked at.
pub const ONE_IN: i64 = 32;
/// As many elements of a tensor are looked at, where it has them.
pub const LEAST: i64 = 1 << 12;
/// No more elements of a tensor are looked at.
pub const MOST: i64 = 1 << 16;
/// Clamped, flushed, not finite, looked at.
const COUNTS: i64 = 4;

/// A result that is added.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Told {
    pub(crate) role: &'static str,
    pub(crate) ty: TensorType,
}

/// The results that these options add to a step with so many conversions to codes.
pub(crate) fn told(watch: Watch, conversions: usize) -> Vec<Told> {
    let shares = TensorType::new([conversions as i64], ElementType::F32);
    let mut out = Vec::new();
    if watch.shares && conversions > 0 {
        out.extend([CLAMPED, FLUSHED].map(|role| Told { role, ty: shares.clone() }));
        out.push(Told { role: NONFINITE, ty: TensorType::scalar(ElementType::I32) });
    }
    if watch.guard {
        out.push(Told { role: FINITE, ty: TensorType::scalar(ElementType::I1) });
    }
    out
}

/// Adds to a step what its options ask for. The arrays that quantizing added stand behind its own arguments and results.
///
/// # Errors
/// A tensor is quantized in a branch that not every step takes.
pub(crate) fn watch(
    graph: &mut Graph,
    raised: &Raised,
    quantized: &Quantized,
    options: Watch,
) -> Result<(), Diagnostic> {
    let mut work = Work { graph, raised, rewriter: Rewriter::default() };
    let mut run = || {
        let mut results = Vec::new();
        if options.shares && !quantized.conversions.is_empty() {
            results.extend(work.shares(&quantized.conversions)?);
        }
        if options.guard {
            results.push(work.guard(quantized.arrays.len())?);
        }
        Ok::<_, Fault>(results)
    };
    let fault = |m| Diagnostic::error(code::PASS, format!("watch: {m}"));
    let results = run().map_err(fault)?;
    let Work { graph, rewriter, .. } = work;
    let body = graph.node(raised.function).regions[0];
    rewriter.apply(graph, body);
    let end =
        graph.terminator(body).ok_or_else(|| fault("the function does not end with a return".into()))?;
    graph.node_mut(end).operands.extend(results);
    refresh_signature(graph, raised.function);
    Ok(())
}

struct Work<'w> {
    graph: &'w mut Graph,
    raised: &'w Raised,
    rewriter: Rewriter,
}

impl Work<'_> {
    fn body(&self) -> RegionId {
        self.graph.node(self.raised.function).regions[0]
    }

    fn make<T>(
        &mut self,
        place: Place,
        make: impl FnOnce(&mut Builder<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        self.rewriter.make(self.graph, place, UNKNOWN, make)
    }

    /// The shares of all tensors, and the first that is not finite.
    fn shares(&mut self, conversions: &[(usize, NodeId)]) -> Result<[ValueId; 3], Fault> {
        let mut by_region: HashMap<RegionId, Vec<usize>> = HashMap::new();
        for (i, &(_, node)) in conversions.iter().enumerate() {
            let region = self.graph.node(node).parent.ok_or("a conversion stands nowhere")?;
            by_region.entry(region).or_default().push(i);
        }
        let mut regions: Vec<(RegionId, Vec<usize>)> = by_region.into_iter().collect();
        regions.sort_unstable_by_key(|(_, items)| items[0]);
        let mut counts: HashMap<usize, ValueId> = HashMap::new();
        for (region, items) in regions {
            let mut own = Vec::new();
            for &i in &items {
                own.push(self.make(Place::After(conversions[i].1), |b| counted(b, conversions[i].1))?);
            }
            let all = self.make(Place::Last(region), |b| joined(b, &own))?;
            let body = self.body();
            let out = sum_outside(self.graph, &mut self.rewriter, body, region, all)?;
            for (k, &i) in items.iter().enumerate() {
                let start = COUNTS * k as i64;
                let one = self.make(Place::Last(body), |b| part(b, out, start, COUNTS))?;
                counts.insert(i, one);
            }
        }
        let parts: Vec<ValueId> = (0..conversions.len()).map(|i| counts[&i]).collect();
        let body = self.body();
        let groups = groups(self.graph, body, body)?;
        self.make(Place::Last(body), |b| {
            let mut all = joined(b, &parts)?;
            if let Some(groups) = groups {
                all = all_reduce(b, all, &groups, "stablehlo.add")?;
            }
            summed_up(b, all, parts.len() as i64)
        })
    }

    /// Where the loss or a new value is not finite, all state stays.
    fn guard(&mut self, added: usize) -> Result<ValueId, Fault> {
        let body = self.body();
        let end = self.graph.terminator(body).ok_or("the function does not end with a return")?;
        let returned = self.graph.node(end).operands.clone();
        let args = self.graph.region(body).args.clone();
        let (inputs, outputs) = (self.raised.args.len(), self.raised.results.len());
        let own = self.raised.state.iter().map(|p| (p.output, p.input));
        let pairs: Vec<(usize, usize)> = own.chain((0..added).map(|k| (outputs + k, inputs + k))).collect();
        let losses = (0..outputs).filter(|&o| self.raised.output_role(o) == "loss");
        let watched: Vec<ValueId> = losses.chain(pairs.iter().map(|p| p.0)).map(|o| returned[o]).collect();
        let groups = groups(self.graph, body, body)?;
        let (finite, kept) = self.make(Place::Last(body), |b| {
            let mut all: Option<ValueId> = None;
            for value in watched {
                let Some(one) = finite(b, value)? else { continue };
                all = Some(match all {
                    Some(before) => b.op("stablehlo.and", &[before, one], vec![])?,
                    None => one,
                });
            }
            let mut all = all.ok_or("this program has no loss and no state that a guard could keep")?;
            if let Some(groups) = groups {
                // Each device sees its own parts, and all must decide alike.
                let own = f32s(b, all)?;
                let least = all_reduce(b, own, &groups, "stablehlo.minimum")?;
                let zero = number(b, 0.0)?;
                all = compare(b, "GT", least, zero)?;
            }
            let mut kept = Vec::new();
            for (output, input) in pairs {
                let (new, old) = (returned[output], args[input]);
                if new != old && b.graph.ty(new) == b.graph.ty(old) {
                    kept.push((output, b.op("stablehlo.select", &[all, new, old], vec![])?));
                }
            }
            Ok((all, kept))
        })?;
        for (output, value) in kept {
            self.graph.node_mut(end).operands[output] = value;
        }
        Ok(finite)
    }
}

fn f32s(b: &mut Builder<'_>, value: ValueId) -> Result<ValueId, Fault> {
    convert(b, value, ElementType::F32)
}

/// Whether all of a float tensor is finite.
fn finite(b: &mut Builder<'_>, value: ValueId) -> Result<Option<ValueId>, Fault> {
    let ty = tensor(b, value)?;
    if !ty.elem.is_float() {
        return Ok(None);
    }
    let wide = if ty.elem.is_fp8() { f32s(b, value)? } else { value };
    let amax = b.op("fp8.amax", &[wide], vec![])?;
    b.op("stablehlo.is_finite", &[amax], vec![]).map(Some)
}

/// Every so many elements along the first dimensions, until few enough are left.
fn sample(b: &mut Builder<'_>, value: ValueId) -> Result<ValueId, Fault> {
    let shape = tensor(b, value)?.shape;
    let mut left: i64 = shape.iter().product();
    let enough = (left / ONE_IN).clamp(LEAST, MOST);
    let mut strides = vec![1; shape.len()];
    for (stride, &size) in strides.iter_mut().zip(&shape) {
        let wanted = (left + enough - 1) / enough;
        *stride = wanted.clamp(1, size.max(1));
        left = left / size.max(1) * ((size + *stride - 1) / *stride);
    }
    if strides.iter().all(|&s| s == 1) {
        return Ok(value);
    }
    strided(b, value, vec![0; shape.len()], shape, strides)
}

fn compare(b: &mut Builder<'_>, direction: &str, x: ValueId, y: ValueId) -> Result<ValueId, Fault> {
    let kind = if tensor(b, x)?.elem.is_float() { "FLOAT" } else { "SIGNED" };
    ops::compare(b, direction, kind, x, y)
}

/// All elements by an op, as a scalar.
fn whole(b: &mut Builder<'_>, value: ValueId, by: &str, start: f64) -> Result<ValueId, Fault> {
    let rank = tensor(b, value)?.rank() as i64;
    reduced(b, value, (0..rank).collect(), by, start)
}

/// How many flags are set, as one element of f32.
fn set(b: &mut Builder<'_>, flags: ValueId) -> Result<ValueId, Fault> {
    let ones = tensor(b, flags)?.with_elem(ElementType::F32);
    let ones = b.op_typed("stablehlo.convert", &[flags], vec![], ones.into())?;
    let sum = whole(b, ones, "stablehlo.add", 0.0)?;
    one_element(b, sum)
}

fn one_element(b: &mut Builder<'_>, value: ValueId) -> Result<ValueId, Fault> {
    let ty = Type::tensor([1], tensor(b, value)?.elem);
    b.op_typed("stablehlo.reshape", &[value], vec![], ty)
}

/// What one conversion to codes does to its tensor.
fn counted(b: &mut Builder<'_>, node: NodeId) -> Result<ValueId, Fault> {
    let data = b.graph.node(node);
    let (x, scale, codes) = (data.operands[0], data.operands[1], data.results[0]);
    let to_nearest = data.operands.len() == 2;
    let ElementType::Small(format) = tensor(b, codes)?.elem else {
        return Err("codes of no small format".into());
    };
    let (largest, least) = (f64::from(format.max_finite()), f64::from(format.min_subnormal()));
    let seen = sample(b, x)?;
    let seen = f32s(b, seen)?;
    let shape = tensor(b, seen)?.shape;
    let size = b.op("stablehlo.abs", &[seen], vec![])?;
    let zero = number(b, 0.0)?;
    let zeros = spread(b, zero, &shape)?;
    let some = compare(b, "GT", size, zeros)?;
    // Of one scale, to the nearest, the numbers say what becomes of them: to look at codes would be to make them again.
    let alone = tensor(b, scale)?.rank() == 0;
    let made = if alone && to_nearest { None } else { Some(coded(b, codes)?) };
    // A quotient may come out an ulp above the largest value. Of scales by row or block codes at the end of the range are counted.
    let beyond = match made {
        Some(made) if !alone => {
            let end = number(b, largest)?;
            let end = spread(b, end, &shape)?;
            let coded = b.op("stablehlo.abs", &[made], vec![])?;
            compare(b, "GE", coded, end)?
        }
        _ => against(b, "GT", size, scale, largest * (1.0 + 1e-6))?,
    };
    // Half of the least number is a tie, and zero is even.
    let none = match made {
        Some(made) => compare(b, "EQ", made, zeros)?,
        None => against(b, "LE", size, scale, least / 2.0)?,
    };
    let flushed = b.op("stablehlo.and", &[some, none], vec![])?;
    let amax = b.op("fp8.amax", &[x], vec![])?;
    let fine = b.op("stablehlo.is_finite", &[amax], vec![])?;
    let broken = b.op("stablehlo.not", &[fine], vec![])?;
    let broken = b.op_typed("stablehlo.convert", &[broken], vec![], Type::tensor([], ElementType::F32))?;
    let count = number(b, shape.iter().product::<i64>() as f64)?;
    let parts = [set(b, beyond)?, set(b, flushed)?, one_element(b, broken)?, one_element(b, count)?];
    joined(b, &parts)
}

/// The codes that are looked at, as numbers.
fn coded(b: &mut Builder<'_>, codes: ValueId) -> Result<ValueId, Fault> {
    let made = sample(b, codes)?;
    f32s(b, made)
}

/// Magnitudes compared with so many times one scale.
fn against(
    b: &mut Builder<'_>,
    direction: &str,
    size: ValueId,
    scale: ValueId,
    times: f64,
) -> Result<ValueId, Fault> {
    let shape = tensor(b, size)?.shape;
    let (scale, times) = (f32s(b, scale)?, number(b, times)?);
    let bound = b.op("stablehlo.multiply", &[scale, times], vec![])?;
    let bound = spread(b, bound, &shape)?;
    compare(b, direction, size, bound)
}

/// Shares from counts, and the first of the tensors with something that is not finite.
fn summed_up(b: &mut Builder<'_>, all: ValueId, n: i64) -> Result<[ValueId; 3], Fault> {
    let table =
        b.op_typed("stablehlo.reshape", &[all], vec![], Type::tensor([n, COUNTS], ElementType::F32))?;
    let mut columns = Vec::new();
    for c in 0..COUNTS {
        let column = slice(b, table, vec![0, c], vec![n, c + 1])?;
        columns.push(b.op_typed(
            "stablehlo.reshape",
            &[column],
            vec![],
            Type::tensor([n], ElementType::F32),
        )?);
    }
    let share =
        |b: &mut Builder<'_>, column: usize| b.op("stablehlo.divide", &[columns[column], columns[3]], vec![]);
    let (clamped, flushed) = (share(b, 0)?, share(b, 1)?);
    let zero = number(b, 0.0)?;
    let zeros = spread(b, zero, &[n])?;
    let broken = compare(b, "GT", columns[2], zeros)?;
    let ints = |values: Vec<i64>| {
        Tensor::from_ints(TensorType::new([values.len() as i64], ElementType::I32), values)
    };
    let (places, beyond) = (b.constant(&ints((0..n).collect()))?, b.constant(&ints(vec![n; n as usize]))?);
    let met = b.op("stablehlo.select", &[broken, places, beyond], vec![])?;
    let scalar = |b: &mut Builder<'_>, value: i64| {
        b.constant(&Tensor::from_ints(TensorType::scalar(ElementType::I32), vec![value]))
    };
    let (end, none) = (scalar(b, n)?, scalar(b, -1)?);
    let first = whole(b, met, "stablehlo.minimum", n as f64)?;
    let fine = compare(b, "EQ", first, end)?;
    let first = b.op("stablehlo.select", &[fine, none, first], vec![])?;
    Ok([clamped, flushed, first])
}
