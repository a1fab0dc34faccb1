//! The programs beside a client's step: `pack`, `unpack` and `aggregate`.

use fp8c_float::Format;
use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault};
use fp8c_ir::graph::{Graph, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType};

use super::codes::{clip_at, clip_of, decoded, largest, scale_of};
use super::{BY, ExchangeManifest, ExchangedTensor, refine};
use crate::plan::planned::Planned;
use crate::report::companions::small;
use crate::rewrite::ops::{convert, joined, part, reduced, reshaped, splat, spread};

const F32: ElementType = ElementType::F32;

fn vector(n: usize) -> TensorType {
    TensorType::new([n as i64], F32)
}

fn wide(tensor: &ExchangedTensor) -> TensorType {
    TensorType::new(tensor.shape.clone(), F32)
}

/// What a tensor is on its way.
fn sent(tensor: &ExchangedTensor, format: Format) -> TensorType {
    wide(tensor).with_elem(if tensor.coded { ElementType::Small(format) } else { F32 })
}

fn argument(graph: &mut Graph, body: RegionId, name: String, ty: TensorType) -> ValueId {
    graph.add_arg(body, ty.into(), Some(name.into()), UNKNOWN)
}

fn program(
    name: &str,
    fill: impl FnOnce(&mut Builder<'_>, RegionId) -> Result<Vec<ValueId>, Fault>,
) -> Result<Graph, Diagnostic> {
    small(name, BY, |graph, body| {
        let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
        let results = fill(&mut b, body)?;
        let made = std::mem::take(&mut b.made);
        graph.set_nodes(body, made);
        Ok(results)
    })
}

/// Tensors in f32, clip values and a counter; codes and clip values.
pub(super) fn pack(manifest: &ExchangeManifest, format: Format, seed: u32) -> Result<Graph, Diagnostic> {
    program("pack", |b, body| {
        let tensors = &manifest.tensors;
        let args: Vec<ValueId> = (tensors.iter().enumerate())
            .map(|(i, t)| argument(b.graph, body, format!("tensor_{i}"), wide(t)))
            .collect();
        let clips = argument(b.graph, body, "clips".into(), vector(manifest.clip_values));
        let counter = argument(b.graph, body, "counter".into(), TensorType::scalar(ElementType::UI32));
        let mut results = args.clone();
        let mut used = Vec::new();
        for (i, tensor) in tensors.iter().enumerate().filter(|(_, t)| t.coded) {
            let row = used.len();
            let given = clip_at(b, clips, row)?;
            let clip = clip_of(b, given, args[i])?;
            let scale = scale_of(b, clip, format)?;
            let attrs = vec![("row", Attr::i64(row as i64)), ("seed", Attr::i64(i64::from(seed)))];
            let ty = sent(tensor, format);
            results[i] = b.op_typed("fp8.quantize", &[args[i], scale, counter], attrs, ty.into())?;
            used.push(reshaped(b, clip, &[1])?);
        }
        let rest = manifest.clip_values - used.len();
        if rest > 0 {
            used.push(part(b, clips, used.len() as i64, rest as i64)?);
        }
        results.push(match used.is_empty() {
            true => clips,
            false => joined(b, &used)?,
        });
        Ok(results)
    })
}

/// Codes and clip values; tensors as the step takes them, then their copies.
pub(super) fn unpack(
    manifest: &ExchangeManifest,
    format: Format,
    planned: &Planned,
) -> Result<Graph, Diagnostic> {
    let elem =
        |input: usize| planned.graph.ty(planned.raised.args[input]).as_tensor().map_or(F32, |t| t.elem);
    program("unpack", |b, body| {
        let tensors = &manifest.tensors;
        let args: Vec<ValueId> = (tensors.iter().enumerate())
            .map(|(i, t)| argument(b.graph, body, format!("tensor_{i}"), sent(t, format)))
            .collect();
        let clips = argument(b.graph, body, "clips".into(), vector(manifest.clip_values));
        let mut wide = args.clone();
        let coded = (0..tensors.len()).filter(|&i| tensors[i].coded);
        for (row, i) in coded.enumerate() {
            let clip = clip_at(b, clips, row)?;
            let scale = scale_of(b, clip, format)?;
            wide[i] = decoded(b, args[i], scale)?;
        }
        let mut results = Vec::new();
        for (tensor, &value) in tensors.iter().zip(&wide) {
            results.push(convert(b, value, elem(tensor.input))?);
        }
        for (tensor, &value) in tensors.iter().zip(&wide) {
            for &copy in &tensor.copies {
                results.push(convert(b, value, elem(copy))?);
            }
        }
        Ok(results)
    })
}

/// What all clients sent, and their weights; means in f32 and clip values.
pub(super) fn aggregate(manifest: &ExchangeManifest, format: Format) -> Result<Graph, Diagnostic> {
    let clients = manifest.clients as i64;
    let many = |ty: TensorType| TensorType::new([vec![clients], ty.shape.clone()].concat(), ty.elem);
    program("aggregate", |b, body| {
        let tensors = &manifest.tensors;
        let args: Vec<ValueId> = (tensors.iter().enumerate())
            .map(|(i, t)| argument(b.graph, body, format!("tensors_{i}"), many(sent(t, format))))
            .collect();
        let clips = argument(b.graph, body, "clips".into(), many(vector(manifest.clip_values)));
        let weights = argument(b.graph, body, "weights".into(), vector(manifest.clients));
        let sum = reduced(b, weights, vec![0], "stablehlo.add", 0.0)?;
        let sum = spread(b, sum, &[clients])?;
        let weights = b.op("stablehlo.divide", &[weights, sum], vec![])?;
        let mut mean_clips = mean(b, clips, weights)?;
        let mut results = Vec::new();
        let mut fitted = Vec::new();
        for (arg, tensor) in args.into_iter().zip(tensors) {
            if !tensor.coded {
                results.push(mean(b, arg, weights)?);
                continue;
            }
            let row = fitted.len() as i64;
            let own = crate::rewrite::ops::slice(b, clips, vec![0, row], vec![clients, row + 1])?;
            let own = reshaped(b, own, &[clients])?;
            // One factor a client: its scale by its weight.
            let most = splat(b, &vector(manifest.clients), 1.0 / largest(format))?;
            let scales = b.op("stablehlo.multiply", &[own, most], vec![])?;
            let factors = b.op("stablehlo.multiply", &[scales, weights], vec![])?;
            let wide = convert(b, arg, F32)?;
            let value = mean(b, wide, factors)?;
            let clip = clip_at(b, mean_clips, fitted.len())?;
            let (value, clip) = match manifest.refine {
                0 => (value, clip),
                turns => refine::refined(b, (value, clip), own, format, turns)?,
            };
            results.push(value);
            fitted.push(reshaped(b, clip, &[1])?);
        }
        if !fitted.is_empty() {
            let rest = manifest.clip_values - fitted.len();
            if rest > 0 {
                fitted.push(part(b, mean_clips, fitted.len() as i64, rest as i64)?);
            }
            mean_clips = joined(b, &fitted)?;
        }
        results.push(mean_clips);
        Ok(results)
    })
}

/// The sum over the first dimension of each part by its factor.
fn mean(b: &mut Builder<'_>, all: ValueId, factors: ValueId) -> Result<ValueId, Fault> {
    let ty = crate::rewrite::ops::tensor(b, all)?;
    let attrs = vec![("broadcast_dimensions", Attr::ints([0]))];
    let factors = b.op_typed("stablehlo.broadcast_in_dim", &[factors], attrs, ty.into())?;
    let parts = b.op("stablehlo.multiply", &[all, factors], vec![])?;
    reduced(b, parts, vec![0], "stablehlo.add", 0.0)
}
