//! What is a moment, what feeds what, and which pass a product belongs to, in programs that look alike and are not:
//! `tests/evidence`. A guess that is acted upon would show here as state in FP8 that is none.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fp8c_passes::inspect::{Inspection, inspect};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;
use serde_json::Value;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/evidence")
}

fn look(name: &str) -> Result<Inspection, String> {
    let bytes = std::fs::read(folder().join(name).with_extension("mlir")).map_err(|e| e.to_string())?;
    let (_, graph) =
        fp8c_ir::parse_bytes(&bytes, fp8c_dialects::registry()).map_err(|e| format!("{:?}", e.message))?;
    let target = fp8c_target::target("xla").ok_or("no target xla")?;
    let recipe = Recipe::named("smooth-swiglu").ok_or("no recipe smooth-swiglu")?;
    inspect(&graph, &LowerOptions::new(recipe, target)).map_err(|e| e.message.to_string())
}

/// `0-2,7` as numbers.
fn span(text: &Value) -> Vec<usize> {
    let parts = text.as_str().unwrap_or_default().split(',').filter(|p| !p.is_empty());
    let number = |t: &str| t.parse::<usize>().unwrap();
    parts
        .flat_map(|part| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            number(first)..=number(last)
        })
        .collect()
}

fn differences(found: &Inspection, facts: &Value) -> Vec<String> {
    let mut out = Vec::new();
    let state: BTreeMap<usize, _> = found.state.iter().map(|s| (s.input, s)).collect();
    for kind in ["first_moment", "second_moment"] {
        for input in span(&facts[kind]) {
            let is = state.get(&input).map(|s| (s.kind.as_str(), s.reason.as_str()));
            if is.is_none_or(|(k, _)| k != kind) {
                out.push(format!("in_{input:03} is {is:?}, not {kind}"));
            }
        }
    }
    for input in span(&facts["keep"]) {
        let narrow = |s: &&_| -> bool {
            let s: &fp8c_passes::inspect::StateReport = s;
            s.kind.ends_with("moment") || s.storage.starts_with("f8")
        };
        if let Some(s) = state.get(&input).filter(|s| narrow(s)) {
            out.push(format!("in_{input:03} is taken for a {} and stored in {}", s.kind, s.storage));
        }
    }
    for input in span(&facts["wide"]) {
        if let Some(s) = state.get(&input).filter(|s| s.storage.starts_with("f8")) {
            out.push(format!("in_{input:03} is stored in {}", s.storage));
        }
    }
    for input in span(&facts["fed"]) {
        if !state.contains_key(&input) {
            out.push(format!("in_{input:03} is fed by no result"));
        }
    }
    let kind = |input: usize| state.get(&input).map(|s| s.kind.as_str());
    for input in span(&facts["trained"]) {
        if !matches!(kind(input), Some("parameter" | "master")) {
            out.push(format!("in_{input:03} is {:?}, not trained", kind(input)));
        }
    }
    for input in span(&facts["other"]) {
        if kind(input) != Some("other") {
            out.push(format!("in_{input:03} is {:?}, not other", kind(input)));
        }
    }
    for input in span(&facts["unpaired"]) {
        if let Some(s) = state.get(&input) {
            out.push(format!("in_{input:03} is fed by result {}", s.output));
        }
    }
    for (dot, weight) in facts["weights"].as_object().into_iter().flatten() {
        let is = found.dots.iter().find(|d| d.result == *dot).and_then(|d| d.weight);
        if is.map(|w| w as u64) != weight.as_u64() {
            out.push(format!("{dot} has weight {is:?}, not {weight}"));
        }
    }
    for (dot, role) in facts["dots"].as_object().into_iter().flatten() {
        let is = found.dots.iter().find(|d| d.result == *dot).map(|d| d.role.as_str());
        if is != role.as_str() {
            out.push(format!("{dot} is {is:?}, not {role}"));
        }
    }
    for dot in facts["not_fp8"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if found.dots.iter().any(|d| d.result == dot && d.precision == "fp8") {
            out.push(format!("{dot} is in FP8"));
        }
    }
    if let Some(wanted) = facts["roles"].as_object() {
        let mut roles: BTreeMap<&str, u64> = BTreeMap::new();
        found.dots.iter().for_each(|d| *roles.entry(d.role.as_str()).or_default() += 1);
        let wanted: BTreeMap<&str, u64> =
            wanted.iter().map(|(k, v)| (k.as_str(), v.as_u64().unwrap())).collect();
        if roles != wanted {
            out.push(format!("roles are {roles:?}, not {wanted:?}"));
        }
    }
    let in_fp8 = found.dots.iter().filter(|d| d.precision == "fp8").count() as u64;
    let least = match facts["all_fp8"].as_bool() {
        Some(true) => found.dots.len() as u64,
        _ => facts["fp8_at_least"].as_u64().unwrap_or(0),
    };
    if in_fp8 < least {
        out.push(format!("{in_fp8} products in FP8, not {least}"));
    }
    out
}

#[test]
fn nothing_is_taken_for_what_it_is_not() {
    let facts: Value = serde_json::from_slice(&std::fs::read(folder().join("facts.json")).unwrap()).unwrap();
    let facts = facts.as_object().unwrap();
    let mut wrong = Vec::new();
    for (name, facts) in facts {
        match look(name) {
            Ok(found) => wrong.extend(differences(&found, facts).into_iter().map(|d| format!("{name}: {d}"))),
            Err(e) => wrong.push(format!("{name}: {e}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(facts.len() >= 100, "only {} programs", facts.len());
}
