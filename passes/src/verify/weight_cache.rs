//! Weights whose codes are state: that the codes are what the step would make of its weights is assumed of what it is given, and shown of
//! what it returns.
//!
//! The step is then spelled out: codes and magnitudes are made of the weights in front of it, and no longer given or returned. What is left
//! is a step like any other, which is proved or tried as ever. With what starts a run (`init`, `import`), which makes codes of the weights
//! that it returns, this is an induction over steps. The definitions are those of the manifest's reference; what stands in front of the
//! spelled-out step is held to them, too.

use std::collections::HashMap;

use fp8c_float::Format;
use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, Type};
use fp8c_quant::Measure;

use super::number::{Numbers, Valued, arguments, number};
use super::spec::{Groups, Rounding, Spec};
use super::table::{Number, Op, Table};
use super::{Step, place};
use crate::legalize::expanded;
use crate::plan::weight_cache::{blocks, scales_shape};
use crate::report::manifest::{CachedWeight, Manifest, RowScaling};
use crate::rewrite::arrays::refresh_signature;
use crate::rewrite::ops::{convert, current_scale, joined, part, reshaped, tensor};
use crate::rewrite::quantize::{HISTORY, SCALE};
use crate::rewrite::weight_cache::{AMAX, CODES};

/// Takes codes of weights out of the state of a step: they are made in front of it. Returns what the manifest says of what is left; nothing
/// where no codes are state.
///
/// # Errors
/// The manifest is not that of the step, or what the step returns is not what the next one would make of its weights.
pub(super) fn spelled_out(graph: &mut Graph, manifest: &Manifest) -> Result<Option<Manifest>, Diagnostic> {
    if manifest.weight_cache.is_empty() {
        return Ok(None);
    }
    let cache = Cache::new(graph, manifest).map_err(|m| Diagnostic::error(code::CHECK, m))?;
    cache.returned(graph)?;
    let fault = |m: Fault| Diagnostic::error(code::CHECK, format!("codes of weights: {m}"));
    cache.insert(graph).map_err(fault)?;
    let mut out = manifest.clone();
    out.weight_cache.clear();
    out.inputs.truncate(cache.first_input);
    out.outputs.retain(|o| o.index < cache.first_output);
    out.state_inputs.retain(|&i| i < cache.first_input);
    Ok(Some(out))
}

/// One weight.
struct Weight<'m> {
    entry: &'m CachedWeight,
    /// The result that feeds it, where it is trained.
    output: Option<usize>,
    /// The type that it is quantized from.
    elem: ElementType,
    format: Format,
    scaling: RowScaling,
    elements: i64,
    /// How many weights are stacked, each with a row.
    layers: i64,
}

/// What the manifest says, held to the step.
struct Cache<'m> {
    manifest: &'m Manifest,
    weights: Vec<Weight<'m>>,
    first_input: usize,
    first_output: usize,
    /// The packed magnitudes, scales and histories: arguments and results.
    amax: Option<[usize; 2]>,
    scale: Option<[usize; 2]>,
    history: Option<usize>,
}

impl<'m> Cache<'m> {
    fn new(graph: &Graph, manifest: &'m Manifest) -> Result<Self, String> {
        let step = Step::new(graph).map_err(|d| d.message)?;
        let of_role = |role: &str| manifest.inputs.iter().find(|i| i.role == role).map(|i| i.index);
        let output_of =
            |input: usize| manifest.outputs.iter().find(|o| o.feeds == Some(input)).map(|o| o.index);
        let array = |role: &str| of_role(role).and_then(|i| Some([i, output_of(i)?]));
        let entries = &manifest.weight_cache;
        let (amax, added) = (array(AMAX), |n: usize| step.args.len().checked_sub(n));
        let count = entries.len() + usize::from(amax.is_some());
        let first_input = added(count).filter(|_| step.args.len() == manifest.inputs.len());
        let first_input = first_input.ok_or("the manifest lists other arguments than the step has")?;
        let first_output =
            step.results.len().checked_sub(count).ok_or("codes of weights are not returned")?;
        // They stand behind all else, in order.
        let placed = |k: usize, input: usize, role: &str| {
            input == first_input + k
                && output_of(input) == Some(first_output + k)
                && manifest.inputs.get(input).is_some_and(|i| i.role == role)
        };
        let own = usize::from(amax.is_some());
        let fits = amax.is_none_or(|[i, _]| placed(0, i, AMAX))
            && entries.iter().enumerate().all(|(k, e)| placed(own + k, e.input, CODES));
        if !fits {
            return Err("codes of weights do not stand where the manifest says".into());
        }
        let mut weights = Vec::new();
        for entry in entries {
            let what = || {
                format!("what the manifest says of the codes of argument {} does not fit the step", entry.of)
            };
            weights.push(weight(&step, manifest, entry, output_of(entry.of)).ok_or_else(what)?);
        }
        let mut places = 0;
        let mut all = true;
        for weight in &weights {
            if let Some(at) = weight.entry.amax {
                all &= at as i64 == places;
                places += weight.layers;
            }
        }
        let packed = amax.map(|[i, _]| graph.ty(step.args[i]).clone());
        let wanted = (places > 0).then(|| Type::tensor([places], ElementType::F32));
        if !all || packed != wanted {
            return Err("the magnitudes of weights are not those that the manifest lists, in order".into());
        }
        let (scale, history) = (array(SCALE), of_role(HISTORY));
        Ok(Self { manifest, weights, first_input, first_output, amax, scale, history })
    }

    /// The arguments as they are. Scales of weights that are powers of two hold no more than BF16 does.
    fn given(&self, table: &mut Table, step: &Step<'_>) -> Vec<Valued> {
        let mut given = arguments(table, step, Op::Stored);
        let Some([i, _]) = self.scale.filter(|_| self.weights.iter().all(|w| w.scaling.pow2)) else {
            return given;
        };
        if let Some(ty) = step.graph.ty(step.args[i]).as_tensor() {
            let ty = ty.with_elem(ElementType::BF16);
            given[i] = Valued::plain(table.intern(Op::Stored(i), vec![], ty.into()));
        }
        given
    }

    /// What the step returns is what the next one would make of the weights that it returns.
    fn returned(&self, graph: &Graph) -> Result<(), Diagnostic> {
        let step = Step::new(graph)?;
        let mut table = Table::default();
        let given = self.given(&mut table, &step);
        let numbers = number(&mut table, &step, &given, None, None)
            .ok_or_else(|| Diagnostic::error(code::CHECK, "a region does not end as it should"))?;
        let mut shown = Shown { cache: self, table: &mut table, numbers: &numbers, step: &step };
        let (mut magnitudes, scales) = (Vec::new(), shown.scales());
        for weight in &self.weights {
            let entry = weight.entry;
            let what = shown.one(weight, &scales, &mut magnitudes);
            what.map_err(|message| {
                let output = self.first_output + entry.input - self.first_input;
                let name = self.manifest.inputs.get(entry.of).map_or("?", |i| i.name.as_str());
                Diagnostic::error(code::CHECK, format!("the codes of {name}: {message}"))
                    .or_at(place(graph, step.results[output]))
            })?;
        }
        if let Some([_, output]) = self.amax {
            let all = Spec { table: shown.table }.joined(&magnitudes);
            if numbers.term(step.results[output]) != Some(all) {
                let message = "the magnitudes of weights that the step returns are not those of the weights that it returns";
                return Err(Diagnostic::error(code::CHECK, message).or_at(place(graph, step.results[output])));
            }
        }
        Ok(())
    }

    /// Makes magnitudes and codes in front of the step, which no longer takes and returns them.
    fn insert(&self, graph: &mut Graph) -> Result<(), Fault> {
        let function = graph.main().ok_or("there is no function")?;
        let body = graph.node(function).regions[0];
        let args = graph.region(body).args.clone();
        let Front { nodes, codes, amax } = self.front(graph, &args)?;
        let mut replaced: HashMap<ValueId, ValueId> = HashMap::new();
        replaced.extend(self.weights.iter().zip(&codes).map(|(w, &made)| (args[w.entry.input], made)));
        replaced.extend(self.amax.zip(amax).map(|([i, _], made)| (args[i], made)));
        graph.replace_uses_in(body, &replaced);
        let own = graph.region(body).nodes.clone();
        graph.set_nodes(body, nodes.into_iter().chain(own).collect());
        expanded(graph, body).map_err(|d| Fault::new(d.message))?;
        graph.region_mut(body).args.truncate(self.first_input);
        let end = graph.terminator(body).ok_or("nothing is returned")?;
        graph.node_mut(end).operands.truncate(self.first_output);
        refresh_signature(graph, function);
        let steps = [crate::pass::Step { pass: &crate::rewrite::canonicalize::PASS, options: vec![] }];
        crate::pass::run_passes(graph, &steps, |_, _| {}).map(drop).map_err(|d| Fault::new(d.message))
    }

    /// Ops that make codes, and magnitudes, of what the step is given.
    fn front(&self, graph: &mut Graph, args: &[ValueId]) -> Result<Front, Fault> {
        let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
        let (mut codes, mut magnitudes) = (Vec::new(), Vec::new());
        for weight in &self.weights {
            let x = convert(&mut b, args[weight.entry.of], weight.elem)?;
            let ty = tensor(&b, x)?;
            let stacked = weight.layers > 1;
            let attrs =
                || stacked.then(|| ("block", Attr::ints(blocks(&ty.shape)))).into_iter().collect::<Vec<_>>();
            let amax = b.op("fp8.amax", &[x], attrs())?;
            let scale = match (weight.entry.row, self.scale) {
                (Some(row), Some([all, _])) => {
                    let own = part(&mut b, args[all], row as i64, weight.layers)?;
                    reshaped(&mut b, own, &scales_shape(weight.layers, ty.rank()))?
                }
                (Some(_), None) => return Err("there are no rows of scales".into()),
                (None, _) => {
                    let s = &weight.scaling;
                    current_scale(&mut b, amax, s.fit.largest(weight.format), s.margin, s.pow2)?
                }
            };
            let own = Type::from(ty.with_elem(ElementType::Small(weight.format)));
            codes.push(b.op_typed("fp8.quantize", &[x, scale], attrs(), own)?);
            if weight.entry.amax.is_some() {
                magnitudes.push(reshaped(&mut b, amax, &[weight.layers])?);
            }
        }
        let amax = if magnitudes.is_empty() { None } else { Some(joined(&mut b, &magnitudes)?) };
        Ok(Front { nodes: std::mem::take(&mut b.made), codes, amax })
    }
}

/// What stands in front of a step that is spelled out.
struct Front {
    nodes: Vec<NodeId>,
    /// Of each weight.
    codes: Vec<ValueId>,
    /// All magnitudes.
    amax: Option<ValueId>,
}

/// An entry of the manifest, where it fits the step.
fn weight<'m>(
    step: &Step<'_>,
    manifest: &'m Manifest,
    entry: &'m CachedWeight,
    output: Option<usize>,
) -> Option<Weight<'m>> {
    let ty = |i: usize| step.graph.ty(*step.args.get(i)?).as_tensor();
    let (own, codes) = (ty(entry.of)?, ty(entry.input)?);
    let format = Format::from_name(&entry.format).filter(|f| f.bits() == 8)?;
    let elems = [ElementType::BF16, ElementType::Small(Format::F16), ElementType::F32];
    let elem = elems.into_iter().find(|e| e.to_string() == entry.dtype)?;
    let row = |row: usize| manifest.tensors.iter().find(|t| t.row == row);
    let (scaling, layers) = match entry.row {
        Some(at) => {
            let tensor = row(at).filter(|t| t.format == entry.format)?;
            let stacked = own.shape.first() == Some(&tensor.layers);
            (manifest.scaling_of(tensor), Some(tensor.layers).filter(|&n| n == 1 || n > 1 && stacked)?)
        }
        None => (entry.scaling?, 1),
    };
    // A scale that is not made anew from a magnitude needs none.
    let measured = entry.row.is_none() || !scaling.fixed;
    let known = scaling.measure == Measure::Max && scaling.interval == 1 && measured == entry.amax.is_some();
    let returned = output
        .is_none_or(|o| step.results.get(o).is_some_and(|&v| step.graph.ty(v).as_tensor() == Some(own)));
    let fits =
        codes == &own.with_elem(ElementType::Small(format)) && own.elem.is_float() && known && returned;
    let elements = own.elements()? as i64;
    fits.then_some(Weight { entry, output, elem, format, scaling, elements, layers })
}

/// The numbers of a step, as it is to be shown what it returns.
struct Shown<'s, 'm> {
    cache: &'s Cache<'m>,
    table: &'s mut Table,
    numbers: &'s Numbers,
    step: &'s Step<'s>,
}

impl Shown<'_, '_> {
    fn argument(&self, input: usize) -> Option<Number> {
        self.numbers.term(*self.step.args.get(input)?)
    }

    fn result(&self, output: usize) -> Option<Number> {
        self.numbers.term(*self.step.results.get(output)?)
    }

    /// The next scales of rows with histories, by row: from the history before and the magnitudes that the step was given. Rows that lie
    /// together and are made alike are made at once.
    fn scales(&mut self) -> HashMap<usize, Number> {
        let mut runs: Vec<Vec<&Weight<'_>>> = Vec::new();
        for weight in &self.cache.weights {
            let (Some(row), Some(place)) = (weight.entry.row, weight.entry.amax) else { continue };
            let follows = |last: &&&Weight<'_>| {
                let (entry, n) = (last.entry, last.layers as usize);
                let follows = entry.row == row.checked_sub(n) && entry.amax == place.checked_sub(n);
                follows && last.scaling == weight.scaling
            };
            match runs.last_mut().filter(|run| run.last().as_ref().is_some_and(follows)) {
                Some(run) => run.push(weight),
                None => runs.push(vec![weight]),
            }
        }
        runs.iter().flat_map(|run| self.run(run).unwrap_or_default()).collect()
    }

    fn run(&mut self, run: &[&Weight<'_>]) -> Option<Vec<(usize, Number)>> {
        let (first, n) = (run[0].entry, run.iter().map(|w| w.layers).sum::<i64>());
        let (row, place, made) = (first.row? as i64, first.amax? as i64, run[0].scaling);
        let history = self.argument(self.cache.history?)?;
        let scales = self.argument(self.cache.scale?[0])?;
        let amax = self.argument(self.cache.amax?[0])?;
        let steps = *self.table.shape(history).get(1)?;
        let past = self.table.slice(history, [vec![row, 0], vec![row + n, steps], vec![1, 1]]);
        let seen = self.table.part(amax, place, n);
        let recorded = Spec { table: self.table }.recorded(past, seen);
        let kept = [vec![0, 0], vec![n, i64::from(made.history)], vec![1, 1]];
        let past = self.table.slice(recorded, kept);
        let before = self.table.part(scales, row, n);
        let of = |w: &&Weight<'_>| std::iter::repeat_n(made.fit.largest(w.format), w.layers as usize);
        let largest: Vec<f32> = run.iter().flat_map(of).collect();
        let mut spec = Spec { table: self.table };
        let next = spec.next_scale(past, before, &largest, i64::from(made.margin), made.pow2);
        let own = |w: &&Weight<'_>| {
            let at = w.entry.row?;
            Some((at, self.table.part(next, at as i64 - row, w.layers)))
        };
        run.iter().map(own).collect()
    }

    /// One weight's; its magnitude goes to the others.
    fn one(
        &mut self,
        weight: &Weight<'_>,
        scales: &HashMap<usize, Number>,
        magnitudes: &mut Vec<Number>,
    ) -> Result<(), String> {
        let entry = weight.entry;
        let output = self.cache.first_output + entry.input - self.cache.first_input;
        let found = self.result(output);
        let Some(new) = weight.output else {
            if entry.row.is_some() && !weight.scaling.fixed {
                return Err("the weight is not trained, so its scale must stay".into());
            }
            if let (Some(at), Some([amax, _])) = (entry.amax, self.cache.amax) {
                let all = self.argument(amax).ok_or("magnitudes are not understood")?;
                magnitudes.push(self.table.part(all, at as i64, weight.layers));
            }
            return match found.is_some() && found == self.argument(entry.input) {
                true => Ok(()),
                false => {
                    Err("the weight is not trained, but the step returns other codes than it was given"
                        .into())
                }
            };
        };
        let x = self.result(new).ok_or("the weight's next value is not understood")?;
        let x = self.table.round(x, weight.elem);
        let stacked = weight.layers > 1;
        let mut spec = Spec { table: self.table };
        let amax = if stacked { spec.amax_of_stack(x) } else { spec.magnitude(x, Measure::Max) };
        magnitudes.extend(entry.amax.map(|_| self.table.reshape(amax, &[weight.layers])));
        let groups = Groups { group: weight.elements, count: 1 };
        let rounding = Rounding { random: None, keep_nonzero: false };
        for scale in self.scales_of(weight, amax, scales) {
            let mut spec = Spec { table: self.table };
            let wanted = match stacked {
                true => spec.codes_of_stack(x, scale, weight.format),
                false => spec.codes(x, scale, groups, weight.format, rounding),
            };
            if found == Some(wanted) {
                return Ok(());
            }
        }
        Err("what the step returns is not what the next one would make of the weight that it returns".into())
    }

    /// The scale that the next step gives a weight, in each form that it may be written in.
    fn scales_of(&mut self, weight: &Weight<'_>, amax: Number, next: &HashMap<usize, Number>) -> Vec<Number> {
        let s = &weight.scaling;
        let Some(row) = weight.entry.row else {
            let largest = s.fit.largest(weight.format);
            let made = Spec { table: self.table }.current_scale(amax, largest, i64::from(s.margin), s.pow2);
            return vec![made];
        };
        let all = self.cache.scale.and_then(|[_, output]| self.result(output));
        let packed = all.map(|all| self.table.part(all, row as i64, weight.layers));
        let own = next.get(&row).copied().filter(|_| !s.fixed);
        let rank = self.argument(weight.entry.input).map_or(0, |codes| self.table.shape(codes).len());
        let shape = scales_shape(weight.layers, rank);
        packed.into_iter().chain(own).map(|scale| self.table.reshape(scale, &shape)).collect()
    }
}
