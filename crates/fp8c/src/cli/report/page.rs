//! What the page says, as data for its template.

use std::collections::{BTreeMap, HashMap};

use fp8c::inspect::{ActivationReport, DotReport, Inspection};
use fp8c::manifest::Tensor;
use fp8c::places::short;
use fp8c::{Module, Share, TensorType};
use serde_json::{Value, json};

use super::super::summary::bytes;
use super::Section;
use super::charts::{Drawing, drawing, losses, strip};
use super::layers::{Cell, Layer, layers};
use super::measure::{Measured, Row};

/// The page as HTML.
pub(super) fn page(module: &Module, sections: &[Section]) -> Result<String, String> {
    let all = sections.iter().enumerate().map(|(i, s)| section(module, s, i).map_err(|e| e.to_string()));
    let runs: Vec<(&str, &[f64])> = sections
        .iter()
        .filter_map(|s| Some((s.options.recipe.name.as_str(), s.measured.as_ref()?.losses.as_slice())))
        .collect();
    let context = json!({
        "model": short_name(&module.source.name),
        "version": env!("CARGO_PKG_VERSION"),
        "target": sections.first().map(|s| s.options.target.name),
        "sections": all.collect::<Result<Vec<_>, String>>()?,
        "losses": losses(&runs),
        "measured": !runs.is_empty(),
    });
    super::super::page::page(include_str!("page.html"), &context)
}

/// A file without its directory.
fn short_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn percent(part: f64) -> String {
    format!("{:.1} %", 100.0 * part)
}

fn section(module: &Module, section: &Section, index: usize) -> Result<Value, fp8c::Error> {
    let Section { options, lowered, gpu, measured } = section;
    let found = &lowered.found;
    let facts = Facts::of(section, index);
    let parts = layers(&found.dots);
    let s = &found.summary;
    let decibels = measured.as_ref().and_then(|m| m.quality.decibels());
    let before = module.parameters()?;
    let after = module.with_graph(lowered.step.clone()).parameters()?;
    Ok(json!({
        "id": format!("r{index}"),
        "name": options.recipe.name,
        "summary": s,
        "share": percent(s.fp8_flops_fraction),
        "width": format!("{:.2}", 100.0 * s.fp8_flops_fraction),
        "state_before": bytes(s.state_bytes_before),
        "state_after": bytes(s.state_bytes_after),
        "activations": activations(found),
        "gated": found.activations.len(),
        "warnings": found.warnings,
        "left": left(found),
        "layers": parts.iter().enumerate().map(|(i, l)| facts.layer(l, i)).collect::<Vec<_>>(),
        "memory": memory(section, &before, &after),
        "gpu": fates(found, gpu),
        "dots": found.dots.iter().map(|d| facts.dot(d)).collect::<Vec<_>>(),
        "tensors": lowered.manifest.tensors.iter().map(|t| facts.tensor(t)).collect::<Vec<_>>(),
        "roles": measured.as_ref().map(roles),
        "loss": measured.as_ref().and_then(|m| m.losses.last()).map(|l| format!("{l:.5}")),
        "sqnr": decibels.map(|(least, median)| format!("{least:.1} dB, {median:.1} dB")),
    }))
}

/// Reasons for what is not in FP8.
fn left(found: &Inspection) -> Vec<Value> {
    let one = |l: &fp8c::Left| {
        json!({ "count": l.products.len(), "sites": l.sites.join(", "), "share": percent(l.flops_fraction),
                "width": format!("{:.2}", 100.0 * l.flops_fraction), "reason": l.reason, "remedy": l.remedy,
                "warning": l.warning })
    };
    found.left.iter().map(one).collect()
}

/// Gated activations, those that are alike in one line.
fn activations(found: &Inspection) -> Vec<Value> {
    let mut groups: Vec<Vec<&ActivationReport>> = Vec::new();
    for a in &found.activations {
        let alike = |g: &&mut Vec<&ActivationReport>| {
            (&g[0].kind, g[0].smoothed, g[0].layers, &g[0].reason)
                == (&a.kind, a.smoothed, a.layers, &a.reason)
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push(a),
            None => groups.push(vec![a]),
        }
    }
    let one = |g: &Vec<&ActivationReport>| {
        let ids = g.iter().map(|a| a.id.trim_start_matches("activation_")).collect::<Vec<_>>().join(", ");
        json!({ "count": g.len(), "ids": ids, "kind": g[0].kind, "layers": g[0].layers,
                "smoothed": g[0].smoothed, "reason": g[0].reason })
    };
    groups.iter().map(one).collect()
}

/// Bytes of what the step carries, by kind.
fn memory(section: &Section, before: &[TensorType], after: &[TensorType]) -> Value {
    let manifest = &section.lowered.manifest;
    let size =
        |ty: Option<&TensorType>| ty.map_or(0, |t| (t.elements().unwrap_or(0) * t.elem.bytes()) as i64);
    // In the order of the arguments; what lowering adds is one kind.
    let mut kinds: Vec<(String, usize, i64, i64)> = Vec::new();
    for &i in &manifest.state_inputs {
        let role = manifest.inputs.get(i).map_or("other", |input| input.role.as_str());
        let kind = if i >= before.len() { "scales and histories".into() } else { role.replace('_', " ") };
        let at = kinds.iter().position(|k| k.0 == kind).unwrap_or_else(|| {
            kinds.push((kind, 0, 0, 0));
            kinds.len() - 1
        });
        kinds[at].1 += 1;
        kinds[at].2 += size(before.get(i));
        kinds[at].3 += size(after.get(i));
    }
    let most = kinds.iter().map(|k| k.2.max(k.3)).max().unwrap_or(0).max(1) as f64;
    let width = |n: i64| format!("{:.2}", 100.0 * n as f64 / most);
    let row = |(kind, count, before, after): &(String, usize, i64, i64)| {
        json!({ "kind": kind, "count": count, "before": bytes(*before), "after": bytes(*after),
                "before_width": width(*before), "after_width": width(*after) })
    };
    let total = |f: fn(&(String, usize, i64, i64)) -> i64| bytes(kinds.iter().map(f).sum());
    json!({ "kinds": kinds.iter().map(row).collect::<Vec<_>>(), "before": total(|k| k.2), "after": total(|k| k.3) })
}

/// What becomes of each product that this target has in FP8, on a GPU.
fn fates(found: &Inspection, gpu: &Inspection) -> Value {
    let mut groups: BTreeMap<&str, usize> = BTreeMap::new();
    let mut fp8 = 0;
    for (own, there) in found.dots.iter().zip(&gpu.dots).filter(|(own, _)| own.precision == "fp8") {
        match there.precision.as_str() {
            "fp8" => fp8 += 1,
            _ => *groups.entry(&there.reason).or_default() += 1,
        }
        debug_assert_eq!(own.id, there.id);
    }
    let refused: Vec<Value> = groups.into_iter().map(|(r, n)| json!({ "reason": r, "count": n })).collect();
    json!({ "fp8": fp8, "refused": refused })
}

/// What became of the numbers that were quantized.
fn roles(measured: &Measured) -> Vec<Value> {
    let part = |n: u64, of: u64| format!("{:.4} %", 100.0 * n as f64 / of.max(1) as f64);
    let one = |(role, s): (&&str, &Share)| {
        json!({ "role": role, "values": s.values, "clamped": part(s.clamped, s.values),
                "flushed": part(s.flushed, s.values) })
    };
    measured.quality.roles.iter().map(one).collect()
}

/// What is known of products and tensors of one recipe, by id.
struct Facts<'s> {
    section: usize,
    dots: &'s [DotReport],
    gpu: HashMap<&'s str, &'s DotReport>,
    tensors: HashMap<&'s str, Vec<&'s Tensor>>,
    rows: HashMap<usize, Row>,
    noise: HashMap<String, f64>,
}

impl<'s> Facts<'s> {
    fn of(section: &'s Section, index: usize) -> Self {
        let mut tensors: HashMap<&str, Vec<&Tensor>> = HashMap::new();
        for tensor in &section.lowered.manifest.tensors {
            for product in &tensor.products {
                tensors.entry(product).or_default().push(tensor);
            }
        }
        let measured = section.measured.as_ref();
        let noise = measured.into_iter().flat_map(|m| &m.quality.products);
        Self {
            section: index,
            dots: &section.lowered.found.dots,
            gpu: section.gpu.dots.iter().map(|d| (d.id.as_str(), d)).collect(),
            tensors,
            rows: measured.into_iter().flat_map(|m| &m.rows).map(|r| (r.row, *r)).collect(),
            noise: noise.filter_map(|(&i, n)| Some((fp8c::inspect::dot_id(i), n.decibels()?))).collect(),
        }
    }

    fn fate(&self, dot: &DotReport) -> String {
        match self.gpu.get(dot.id.as_str()) {
            Some(there) if there.precision == "fp8" => "an FP8 product".into(),
            Some(_) if dot.precision != "fp8" => format!("in {}", dot.precision),
            Some(there) => format!("in {}: {}", there.precision, there.reason),
            None => String::new(),
        }
    }

    fn dot(&self, d: &DotReport) -> Value {
        let fp8 = d.precision == "fp8";
        json!({
            "id": d.id, "anchor": self.anchor(&d.id), "fp8": fp8, "role": role(d), "site": d.site, "size": size(d),
            "weight": d.weight_name, "lhs": d.lhs, "rhs": d.rhs, "place": short(&d.place), "reason": d.reason,
            "precision": d.precision, "gpu": self.fate(d),
            "sqnr": self.noise.get(&d.id).map(|n| format!("{n:.1}")),
        })
    }

    fn anchor(&self, id: &str) -> String {
        format!("r{}-{id}", self.section)
    }

    /// What hovering shows.
    fn tip(&self, d: &DotReport) -> String {
        let mut lines = vec![
            format!("{}, {}, {}", d.id, role(d), d.weight_name.as_deref().unwrap_or(&d.site)),
            format!("{}: {} by {}", size(d), d.lhs, d.rhs),
        ];
        for t in self.tensors.get(d.id.as_str()).into_iter().flatten() {
            let mut line = format!("{} {}: one scale a {}", t.role, t.format, t.granularity);
            if let Some(row) = self.rows.get(&t.row) {
                line += &format!(", now {:.3e}; {} of its range used", row.scale, percent(row.used));
            }
            lines.push(line);
        }
        lines.extend(self.noise.get(&d.id).map(|n| format!("signal to noise {n:.1} dB")));
        lines.push(format!("on a GPU {}", self.fate(d)));
        lines.push(d.reason.clone());
        lines.join("\n")
    }

    fn tensor(&self, t: &Tensor) -> Value {
        let row = self.rows.get(&t.row);
        json!({
            "row": t.row, "name": t.name, "role": t.role, "format": t.format, "granularity": t.granularity,
            "layers": t.layers,
            "scale": row.map(|r| format!("{:.3e}", r.scale)),
            "amax": row.map(|r| format!("{:.3e}", r.amax)),
            "used": row.map(|r| percent(r.used)),
            "width": row.map(|r| format!("{:.1}", (100.0 * r.used).min(100.0))),
        })
    }

    fn layer(&self, layer: &Layer, index: usize) -> Value {
        let dots = layer.boxes.iter().flat_map(|b| std::iter::once(b.dot).chain(b.backward.iter().copied()));
        let dots: Vec<&DotReport> = dots.chain(layer.others.iter().copied()).map(|i| &self.dots[i]).collect();
        let sum = |fp8: bool| {
            dots.iter()
                .filter(|d| !fp8 || d.precision == "fp8")
                .fold(0.0, |sum, d| sum + d.flops.max(0) as f64)
        };
        let (all, fp8) = (sum(false), sum(true));
        let drawn = drawing(layer);
        let boxes = layer.boxes.iter().enumerate().map(|(i, cell)| self.cell(layer, cell, &drawn, i));
        json!({
            "id": format!("r{}-layer-{index}", self.section),
            "title": layer.title,
            "count": dots.len(),
            "fp8": dots.iter().filter(|d| d.precision == "fp8").count(),
            "share": percent(fp8 / all.max(1.0)),
            "whole": format!("{:.0} %", 100.0 * fp8 / all.max(1.0)),
            "width": format!("{:.2}", 100.0 * fp8 / all.max(1.0)),
            "view": { "width": drawn.width, "height": drawn.height },
            "arrows": drawn.arrows,
            "boxes": boxes.collect::<Vec<_>>(),
            "others": layer.others.iter().map(|&i| self.mark(&self.dots[i])).collect::<Vec<_>>(),
        })
    }

    fn cell(&self, layer: &Layer, cell: &Cell, drawn: &Drawing, index: usize) -> Value {
        let (x, y) = drawn.boxes[index];
        let dot = &self.dots[cell.dot];
        let all: Vec<&DotReport> =
            std::iter::once(dot).chain(cell.backward.iter().map(|&i| &self.dots[i])).collect();
        let (lefts, width) = strip(x, all.len());
        let marks = all.iter().zip(lefts).map(|(d, left)| {
            let mut mark = self.mark(d);
            mark["x"] = json!(left);
            mark["middle"] = json!(left + width / 2);
            mark
        });
        let name = dot.weight_name.as_deref().map_or(dot.site.as_str(), |name| {
            name.strip_prefix(layer.prefix.as_str()).map_or(name, |rest| rest.trim_start_matches(['.', '/']))
        });
        json!({ "x": x, "y": y, "title": cut(name), "size": size(dot), "width": width, "marks": marks.collect::<Vec<_>>() })
    }

    fn mark(&self, d: &DotReport) -> Value {
        let label = match (d.role.as_str(), d.remat) {
            (_, true) => "y'",
            ("fprop", _) => "y",
            ("dgrad", _) => "dx",
            _ => "dW",
        };
        json!({ "anchor": self.anchor(&d.id), "label": label, "fp8": d.precision == "fp8", "tip": self.tip(d),
                "name": format!("{}, {}, {}: {}", d.id, role(d), d.weight_name.as_deref().unwrap_or(&d.site), d.precision) })
    }
}

fn role(d: &DotReport) -> String {
    let again = if d.remat { ", computed again" } else { "" };
    format!("{}{again}", d.role)
}

/// `128 x 32 x 32`, with the batch in front and the turns behind.
fn size(d: &DotReport) -> String {
    let known = |n: i64| if n < 0 { "?".into() } else { n.to_string() };
    let batch = if d.batch == 1 { String::new() } else { format!("{} x ", known(d.batch)) };
    let turns = if d.layers > 1 { format!(", {} times", d.layers) } else { String::new() };
    format!("{batch}{} x {} x {}{turns}", known(d.m), known(d.n), known(d.k))
}

/// As much of the end of a name as a box has room for.
fn cut(name: &str) -> String {
    const ROOM: usize = 20;
    let count = name.chars().count();
    if count <= ROOM {
        return name.to_string();
    }
    let end: String = name.chars().skip(count - ROOM + 1).collect();
    format!("…{end}")
}
