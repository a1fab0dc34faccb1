//! `legalize`: `fp8.*` ops become ops of the target; what the target does not run is an error with op, type and place.
//!
//! Before:
//! ```mlir
//! %y = fp8.dot_general %qx, %qw, %sx, %sw {pow2 = true, ..} : (..) -> tensor<8x6xbf16>
//! ```
//! After, in the form that XLA turns into one FP8 call (operands straight into the product, one multiply by a scalar behind
//! it):
//! ```mlir
//! %0 = stablehlo.dot_general %qx, %qw, .. : (tensor<8x4xf8E4M3FN>, tensor<4x6xf8E4M3FN>) -> tensor<8x6xbf16>
//! %1 = stablehlo.multiply %sx, %sw : tensor<f32>
//! %2 = stablehlo.convert %1 : (tensor<f32>) -> tensor<bf16>
//! %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<bf16>) -> tensor<8x6xbf16>
//! %y = stablehlo.multiply %0, %3 : tensor<8x6xbf16>
//! ```

mod blocks;
mod function;
mod measure;
mod moments;
mod operand;
mod order;
mod pack;
mod product;
mod scaled_dot;
mod share;
mod single;
pub(crate) mod tables;

use std::collections::HashMap;

use fp8c_dialects::fp8::blocks::grain;
use fp8c_dialects::fp8::expand::positive;
use fp8c_dialects::fp8::quantize::{amax_dimensions, measure};
use fp8c_dialects::fp8::rescale::current_largest;
use fp8c_dialects::fp8::scaling::largest;
use fp8c_dialects::registry;
use fp8c_dialects::stablehlo::constant::constant_value;
use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, OpKind, RegionId, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::view::OpView;
use fp8c_ir::{Builder, Tensor};
use fp8c_quant::Grain;
use fp8c_target::{Fp8Matmul, Target};

use crate::pass::{Pass, PassOption, Phase, target_option};
use crate::rewrite::ops;

/// The pass.
pub const PASS: Pass = Pass {
    name: "legalize",
    doc: "Expands fp8 ops into ops of the target; what has no form there is an error.",
    options: &[PassOption { name: "target", doc: "the target; default xla" }],
    needs: Phase::Canonical,
    gives: Phase::Legal,
    run: |cx, options| legalize(cx.graph, target_option(options)?).map(drop),
};

/// An op and what it became, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Expansion {
    /// The op, which stands nowhere any more.
    pub from: NodeId,
    /// Ops of the target.
    pub to: Vec<NodeId>,
}

/// Expands what the target does not have and checks that nothing else is left.
///
/// # Errors
/// An op that the target does not run, with its place.
pub fn legalize(graph: &mut Graph, target: &Target) -> Result<Vec<Expansion>, Diagnostic> {
    let for_gpu = target.fp8_matmul.is_some_and(|m| m.dequantized);
    let mut ends = vec![];
    if for_gpu {
        order::transposed_first(graph);
        let made = single::all(graph);
        ends = made.map_err(|m| Diagnostic::error(code::PASS, format!("legalize: {m}")))?;
    }
    let regions: Vec<RegionId> =
        graph.walk(graph.body()).into_iter().flat_map(|n| graph.node(n).regions.clone()).collect();
    let (mut expanded, mut parts) = (Vec::new(), Vec::new());
    for region in regions {
        expand_region(graph, region, target, &mut expanded, &mut parts)?;
    }
    if for_gpu {
        let shared = pack::all(graph)
            .and_then(|()| single::together(graph, &ends))
            .and_then(|()| share::functions(graph, &parts, &expanded));
        shared.map_err(|m| Diagnostic::error(code::PASS, format!("legalize: {m}")))?;
        share::constants(graph);
    }
    plain_constants(graph)?;
    for node in graph.walk(graph.body()) {
        let data = graph.node(node);
        let dialect = data.name().split('.').next().unwrap_or_default();
        if matches!(data.kind, OpKind::Known(_)) && !target.dialects.contains(&dialect) {
            let ty = data.results.first().map(|&v| format!(" of type {}", graph.ty(v))).unwrap_or_default();
            let message = format!("{}{ty} has no form on the target {}", data.name(), target.name);
            return Err(Diagnostic::error(code::PASS, message).or_at(graph.span(data.loc)));
        }
    }
    Ok(expanded)
}

/// Expands what stands in a region, in the form of the portable target, whatever else stands there.
pub(crate) fn expanded(graph: &mut Graph, region: RegionId) -> Result<(), Diagnostic> {
    let portable = target_option(&vec![])?;
    expand_region(graph, region, portable, &mut vec![], &mut vec![])
}

/// Constants in the file's resource section become constants in place, and those of torch-mlir StableHLO's: XLA reads neither resources nor
/// other dialects.
fn plain_constants(graph: &mut Graph) -> Result<(), Diagnostic> {
    for node in graph.walk(graph.body()) {
        let data = graph.node(node);
        let tensor = data.results.first().is_some_and(|&v| graph.ty(v).as_tensor().is_some());
        let foreign = data.name() == "arith.constant" && tensor;
        let stored = matches!(data.attr("value"), Some(Attr::Resource(..)));
        let span = graph.span(data.loc);
        if stored {
            let value = constant_value(&OpView::new(graph, node))
                .map_err(|m| Diagnostic::error(code::PASS, m).or_at(span))?;
            graph.node_mut(node).set_attr("value", Attr::Elements(value.to_elements()));
        }
        if let Some(constant) = registry().get("stablehlo.constant").filter(|_| foreign) {
            graph.node_mut(node).kind = OpKind::Known(constant);
        }
    }
    graph.resources.clear();
    Ok(())
}

fn expand_region(
    graph: &mut Graph,
    region: RegionId,
    target: &Target,
    expanded: &mut Vec<Expansion>,
    parts: &mut Vec<Expansion>,
) -> Result<(), Diagnostic> {
    if !graph.region(region).nodes.iter().any(|&n| graph.node(n).is_of("fp8")) {
        return Ok(());
    }
    let mut out = Vec::new();
    let mut replaced = HashMap::new();
    let mut hashes = Hashes::default();
    for node in graph.region(region).nodes.clone() {
        if !graph.node(node).is_of("fp8") {
            out.push(node);
            continue;
        }
        let span = graph.span(graph.node(node).loc);
        let (name, old) = (graph.name(node).to_string(), graph.node(node).results[0]);
        let made = Expand::of(graph, node, target, &mut hashes)
            .run()
            .map_err(|m| Diagnostic::error(code::PASS, format!("legalize {name}: {m}")).or_at(span))?;
        let (nodes, new, within) = made;
        parts.extend(within);
        graph.value_mut(new).name = graph.value(old).name.clone();
        replaced.insert(old, new);
        expanded.push(Expansion { from: node, to: nodes.clone() });
        out.extend(nodes);
    }
    graph.set_nodes(region, out);
    graph.replace_uses_in(region, &replaced);
    Ok(())
}

/// What stochastic rounding has made in a region.
#[derive(Default)]
struct Hashes {
    /// By counter and seed.
    keys: HashMap<(ValueId, u32), ValueId>,
    /// By key, pair of rows and shape.
    words: HashMap<(ValueId, u32, Vec<i64>), ValueId>,
}

/// One op being expanded.
struct Expand<'g> {
    b: Builder<'g>,
    node: NodeId,
    operands: Vec<ValueId>,
    result: TensorType,
    /// How the target wants products of codes, and what is finite, to be written.
    fp8_matmul: Option<Fp8Matmul>,
    /// Runs of what was made that other expansions may have, too.
    parts: Vec<Expansion>,
    hashes: &'g mut Hashes,
}

impl<'g> Expand<'g> {
    fn of(graph: &'g mut Graph, node: NodeId, target: &Target, hashes: &'g mut Hashes) -> Self {
        let data = graph.node(node);
        let (operands, loc) = (data.operands.clone(), data.loc);
        let result = graph.ty(data.results[0]).as_tensor().cloned();
        let result = result.unwrap_or_else(|| TensorType::scalar(ElementType::F32));
        let b = Builder::new(graph, fp8c_dialects::registry(), loc);
        Self { b, node, operands, result, fp8_matmul: target.fp8_matmul, parts: vec![], hashes }
    }

    fn run(mut self) -> Result<(Vec<NodeId>, ValueId, Vec<Expansion>), Fault> {
        let value = match self.b.graph.name(self.node) {
            "fp8.quantize" => self.quantize(),
            "fp8.clipped_off" => self.clipped_off(),
            "fp8.amax" => self.amax(),
            "fp8.dot_general" => self.dot(),
            "fp8.ragged_dot" => self.ragged_dot(),
            "fp8.record_amax" => self.record(),
            "fp8.next_scale" => self.next_scale(),
            "fp8.current_scale" => self.current_scale(),
            "fp8.scale_by" => self.rescale("stablehlo.multiply"),
            "fp8.unscale_by" => self.rescale("stablehlo.divide"),
            "fp8.group_amax" => self.group_amax(),
            "fp8.quantize_groups" | "fp8.quantize_stochastic" => self.quantize_groups(),
            "fp8.round_stochastic" => self.round_stochastic(),
            "fp8.dequantize" => self.dequantize(),
            "fp8.group_power" => self.group_power(),
            "fp8.expand" => self.expand(),
            "fp8.contract" => self.contract(),
            other => Err(Fault::new(format!("no expansion of {other}"))),
        }?;
        Ok((self.b.made, value, self.parts))
    }

    // ---- small pieces

    /// The forms are those that XLA's GPU compiler fuses.
    fn for_gpu(&self) -> bool {
        self.fp8_matmul.is_some_and(|m| m.dequantized)
    }

    fn op(&mut self, name: &str, operands: &[ValueId]) -> Result<ValueId, Fault> {
        self.b.op(name, operands, vec![])
    }

    fn ty(&self, value: ValueId) -> Result<TensorType, Fault> {
        self.b.graph.ty(value).as_tensor().cloned().ok_or_else(|| "an operand is not a tensor".into())
    }

    fn splat(&mut self, like: &TensorType, value: f64) -> Result<ValueId, Fault> {
        ops::splat(&mut self.b, like, value)
    }

    fn broadcast(&mut self, scalar: ValueId, shape: &[i64]) -> Result<ValueId, Fault> {
        ops::spread(&mut self.b, scalar, shape)
    }

    fn convert(&mut self, value: ValueId, elem: ElementType) -> Result<ValueId, Fault> {
        ops::convert(&mut self.b, value, elem)
    }

    fn compare(&mut self, direction: &str, kind: &str, x: ValueId, y: ValueId) -> Result<ValueId, Fault> {
        ops::compare(&mut self.b, direction, kind, x, y)
    }

    fn select(&mut self, flag: ValueId, yes: ValueId, no: ValueId) -> Result<ValueId, Fault> {
        self.op("stablehlo.select", &[flag, yes, no])
    }

    /// The largest along dimensions, of values that are not negative.
    fn reduce_max(&mut self, value: ValueId, dims: Vec<i64>) -> Result<ValueId, Fault> {
        self.reduce(value, dims, "stablehlo.maximum", 0.0)
    }

    fn reduce(&mut self, value: ValueId, dims: Vec<i64>, by: &str, start: f64) -> Result<ValueId, Fault> {
        ops::reduced(&mut self.b, value, dims, by, start)
    }

    // ---- the ops

    /// x / scale with infinities made NaN, clamped, converted.
    fn quantize(&mut self) -> Result<ValueId, Fault> {
        let (x, scale) = (self.operands[0], self.operands[1]);
        let ElementType::Small(format) = self.result.elem else { return Err("not an FP8 type".into()) };
        let wide = self.convert(x, ElementType::F32)?;
        let shape = self.ty(wide)?.shape;
        let grain = grain(&OpView::new(self.b.graph, self.node), "block", &self.ty(x)?)?;
        let one = self.splat(&self.ty(scale)?, 1.0)?;
        let inverse = self.op("stablehlo.divide", &[one, scale])?;
        let inverse = match grain {
            Grain::Tensor => self.broadcast(inverse, &shape)?,
            grain => self.spread_blocks(inverse, &grain, &shape)?,
        };
        let clamped = self.guarded(wide, inverse, format)?;
        let rounded = self.rounded(clamped, self.operands.get(2).copied(), None, format)?;
        self.convert(rounded, self.result.elem)
    }

    /// x - clamp(x, -largest * scale, largest * scale).
    fn clipped_off(&mut self) -> Result<ValueId, Fault> {
        let (x, scale) = (self.operands[0], self.operands[1]);
        let largest = positive(&OpView::new(self.b.graph, self.node), "largest")?;
        let wide = self.convert(x, ElementType::F32)?;
        let largest = self.splat(&self.ty(scale)?, f64::from(largest))?;
        let high = self.op("stablehlo.multiply", &[scale, largest])?;
        let low = self.op("stablehlo.negate", &[high])?;
        let kept = self.op("stablehlo.clamp", &[low, wide, high])?;
        let rest = self.op("stablehlo.subtract", &[wide, kept])?;
        self.convert(rest, self.result.elem)
    }

    /// Neither an infinity nor NaN.
    fn finite(&mut self, wide: ValueId) -> Result<ValueId, Fault> {
        if !self.for_gpu() {
            return self.op("stablehlo.is_finite", &[wide]);
        }
        // XLA's GPU compiler keeps the wide tensor for `is_finite`, and fuses a comparison.
        let magnitude = self.op("stablehlo.abs", &[wide])?;
        let infinity = self.splat(&self.ty(wide)?, f64::INFINITY)?;
        self.compare("LT", "FLOAT", magnitude, infinity)
    }

    /// A tensor of f32 times the inverse scales, infinities made NaN, within the format's largest values.
    fn guarded(&mut self, wide: ValueId, inverse: ValueId, format: Format) -> Result<ValueId, Fault> {
        let ty = self.ty(wide)?;
        let scaled = self.op("stablehlo.multiply", &[wide, inverse])?;
        let finite = self.finite(wide)?;
        let nan = self.splat(&ty, f64::NAN)?;
        let guarded = self.select(finite, scaled, nan)?;
        // XLA looks for bounds of exactly the format's largest value.
        let bounds = [-1.0, 1.0].map(|sign| sign * f64::from(format.max_finite()));
        let scalar = TensorType::scalar(ElementType::F32);
        let (low, high) = (self.splat(&scalar, bounds[0])?, self.splat(&scalar, bounds[1])?);
        self.op("stablehlo.clamp", &[low, guarded, high])
    }

    fn amax(&mut self) -> Result<ValueId, Fault> {
        let op = OpView::new(self.b.graph, self.node);
        if let blocks @ Grain::Blocks(_) = grain(&op, "block", op.tensor(0)?)? {
            return self.block_amax(&blocks);
        }
        let (over, measure) = (amax_dimensions(&op)?, measure(&op)?);
        let magnitude = self.op("stablehlo.abs", &[self.operands[0]])?;
        let largest = self.reduce_max(magnitude, over.into_iter().map(|d| d as i64).collect())?;
        let amax = self.convert(largest, ElementType::F32)?;
        self.measured(measure, magnitude, amax)
    }

    fn rescale(&mut self, name: &str) -> Result<ValueId, Fault> {
        let dims = OpView::new(self.b.graph, self.node).ints("dimensions");
        let (x, factors) = (self.operands[0], self.operands[1]);
        let wide = self.convert(x, ElementType::F32)?;
        let ty = self.ty(wide)?;
        let attrs = vec![("broadcast_dimensions", Attr::ints(dims))];
        let factors = self.b.op_typed("stablehlo.broadcast_in_dim", &[factors], attrs, ty.into())?;
        let scaled = self.op(name, &[wide, factors])?;
        self.convert(scaled, self.result.elem)
    }

    /// As `next_scale`, from one magnitude each; one where that is zero or not finite.
    fn current_scale(&mut self) -> Result<ValueId, Fault> {
        let op = OpView::new(self.b.graph, self.node);
        let (pow2, margin, max) = (op.flag("pow2"), op.int("margin")?, current_largest(&op)?);
        let amax = self.operands[0];
        let ty = self.ty(amax)?;
        let max = vec![max; ty.elements().unwrap_or(0)];
        let made = self.scale_from(amax, &ty, max, pow2, margin)?;
        let zero = self.splat(&ty, 0.0)?;
        let seen = self.compare("GT", "FLOAT", amax, zero)?;
        let finite = self.op("stablehlo.is_finite", &[amax])?;
        let seen = self.op("stablehlo.and", &[seen, finite])?;
        let one = self.splat(&ty, 1.0)?;
        self.select(seen, made, one)
    }

    /// The scale that fits each magnitude to its largest value.
    fn scale_from(
        &mut self,
        amax: ValueId,
        ty: &TensorType,
        max: Vec<f32>,
        pow2: bool,
        margin: i64,
    ) -> Result<ValueId, Fault> {
        if pow2 {
            return self.pow2_scale(amax, ty, &max, margin);
        }
        let max = self.b.constant(&Tensor::from_f32(ty.clone(), max))?;
        let quotient = self.op("stablehlo.divide", &[amax, max])?;
        let factor = self.splat(ty, f64::from((margin as f32).exp2()))?;
        self.op("stablehlo.multiply", &[quotient, factor])
    }

    /// Rolled by one, with this step's largest in front; zero where it is not finite.
    fn record(&mut self) -> Result<ValueId, Fault> {
        let (history, amax) = (self.operands[0], self.operands[1]);
        let (ty, row) = (self.ty(history)?, self.ty(amax)?);
        let finite = self.op("stablehlo.is_finite", &[amax])?;
        let zero = self.splat(&row, 0.0)?;
        let amax = self.select(finite, amax, zero)?;
        let column = Type::tensor([ty.shape[0], 1], ElementType::F32);
        let column = self.b.op_typed("stablehlo.reshape", &[amax], vec![], column)?;
        if ty.shape[1] == 1 {
            return Ok(column);
        }
        let older = ops::slice(&mut self.b, history, vec![0, 0], vec![ty.shape[0], ty.shape[1] - 1])?;
        self.b.op("stablehlo.concatenate", &[column, older], vec![("dimension", Attr::i64(1))])
    }

    fn next_scale(&mut self) -> Result<ValueId, Fault> {
        let op = OpView::new(self.b.graph, self.node);
        let (pow2, margin, max) = (op.flag("pow2"), op.int("margin")?, largest(&op)?);
        let (history, scale) = (self.operands[0], self.operands[1]);
        let row = self.ty(scale)?;
        let m = self.reduce_max(history, vec![1])?;
        let made = self.scale_from(m, &row, max, pow2, margin)?;
        let zero = self.splat(&row, 0.0)?;
        let seen = self.compare("GT", "FLOAT", m, zero)?;
        self.select(seen, made, scale)
    }

    /// 2^e with e from the bits of both numbers: StableHLO has no exp2, and a quotient of logarithms is wrong at some
    /// powers of two.
    fn pow2_scale(
        &mut self,
        m: ValueId,
        row: &TensorType,
        max: &[f32],
        margin: i64,
    ) -> Result<ValueId, Fault> {
        let ints = row.with_elem(ElementType::I32);
        let bits = self.b.op_typed("stablehlo.bitcast_convert", &[m], vec![], ints.clone().into())?;
        let constant = |e: &mut Self, f: &dyn Fn(u32) -> i64| {
            let values = max.iter().map(|v| f(v.to_bits())).collect();
            e.b.constant(&Tensor::from_ints(ints.clone(), values))
        };
        let (shift, mask) = (self.splat(&ints, 23.0)?, self.splat(&ints, f64::from(0x7f_ffff))?);
        let exponent = self.op("stablehlo.shift_right_logical", &[bits, shift])?;
        let mantissa = self.op("stablehlo.and", &[bits, mask])?;
        // -exponent(max), the biases cancel.
        let base = constant(self, &|b| -i64::from(b >> 23))?;
        let exponent = self.op("stablehlo.add", &[exponent, base])?;
        let max_mantissa = constant(self, &|b| i64::from(b & 0x7f_ffff))?;
        let above = self.compare("GT", "SIGNED", mantissa, max_mantissa)?;
        let up = self.convert(above, ElementType::I32)?;
        let exponent = self.op("stablehlo.add", &[exponent, up])?;
        let scalar = TensorType::scalar(ElementType::I32);
        let (low, high) = (self.splat(&scalar, -100.0)?, self.splat(&scalar, 100.0)?);
        let exponent = self.op("stablehlo.clamp", &[low, exponent, high])?;
        // The margin comes after the clamp: it is chosen, not measured.
        let bias = self.splat(&ints, (127 + margin) as f64)?;
        let biased = self.op("stablehlo.add", &[exponent, bias])?;
        let bits = self.op("stablehlo.shift_left", &[biased, shift])?;
        self.b.op_typed("stablehlo.bitcast_convert", &[bits], vec![], row.clone().into())
    }
}
