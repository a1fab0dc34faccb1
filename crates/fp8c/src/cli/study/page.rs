//! What the page of a study says, as data for its template.

use std::path::Path;

use fp8c::study::{Cell, Failed, Known, Protocol, Run, Spread, Verdicts};
use serde_json::{Value, json};

use super::charts::{charts, svg};

/// The page as HTML.
pub(super) fn page(
    model: &Path,
    kind: &str,
    protocol: &Protocol,
    known: &[Known],
    runs: &[Run],
    verdicts: &Verdicts,
) -> Result<String, String> {
    let rates: Vec<Value> = protocol
        .rates
        .iter()
        .enumerate()
        .map(|(i, &rate)| at_rate(i, rate, protocol, runs, verdicts))
        .collect();
    let grid: Vec<Value> = protocol
        .arms
        .iter()
        .map(|arm| {
            let own = verdicts.cells.iter().filter(|c| c.arm == *arm);
            json!({ "arm": arm, "cells": own.map(cell).collect::<Vec<_>>() })
        })
        .collect();
    let context = json!({
        "model": model.file_name().map(|n| n.to_string_lossy()),
        "version": env!("CARGO_PKG_VERSION"),
        "kind": kind,
        "protocol": protocol,
        "first": protocol.arms[0],
        "rule": verdicts.rule,
        "percent": (100.0 * verdicts.rule.rise).round(),
        "grid": grid,
        "known": known.iter().map(|k| json!({
            "arm": k.arm,
            "operations": format!("{:.1} %", 100.0 * k.fp8_operations),
            "bytes": k.state_bytes,
            "still": k.still.iter().map(|s| json!({ "text": s.text(), "mend": s.mend })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "rates": rates,
        "lead": lead(verdicts),
        "searched": searched(runs),
    });
    super::super::page::page(include_str!("page.html"), &context)
}

fn cell(cell: &Cell) -> Value {
    let spread = |s: Spread, by: f64, digits: usize, unit: &str| {
        let half = s.half.map_or(String::new(), |h| format!(" \u{b1} {:.digits$}", h * by));
        format!("{:.digits$}{half}{unit}", s.mean * by)
    };
    let share = cell.failed as f64 / cell.runs.max(1) as f64;
    json!({
        "failed": cell.failed,
        "runs": cell.runs,
        // Quarters, so that text and ground keep their contrast.
        "heat": (share * 4.0).ceil(),
        "interval": format!("{:.0} to {:.0} %", 100.0 * cell.interval[0], 100.0 * cell.interval[1]),
        "last": cell.last.map(|s| spread(s, 1.0, 4, "")),
        "against": cell.against.map(|s| spread(s, 100.0, 2, " %")),
    })
}

/// What was measured at one rate.
fn at_rate(index: usize, rate: f64, protocol: &Protocol, runs: &[Run], verdicts: &Verdicts) -> Value {
    let charts = charts(protocol, runs, verdicts, rate);
    json!({
        "id": format!("rate{index}"),
        "rate": rate.to_string(),
        "charts": charts.iter().map(|c| json!({ "what": c.what, "chart": svg(c) })).collect::<Vec<_>>(),
    })
}

/// What L-BFGS-B found of the maximum, in percent: in the median of all steps, and at least.
fn searched(runs: &[Run]) -> Value {
    let pairs = runs.iter().flat_map(|r| r.searched.iter().zip(&r.sharpness));
    let mut parts: Vec<f64> =
        pairs.filter_map(|(s, all)| Some((*s)? / (*all)?)).filter(|p| p.is_finite()).collect();
    parts.sort_by(f64::total_cmp);
    let percent = |part: &f64| format!("{:.1}", 100.0 * part);
    match parts.first() {
        Some(least) => json!({ "median": percent(&parts[parts.len() / 2]), "least": percent(least) }),
        None => Value::Null,
    }
}

/// Whether sharpness rises before the loss departs.
fn lead(verdicts: &Verdicts) -> Value {
    let failed: Vec<_> = verdicts.runs.iter().filter(|r| r.failed.is_some()).collect();
    let mut ahead: Vec<usize> =
        failed.iter().filter_map(|r| r.departed?.checked_sub(r.sharp?)).filter(|&n| n > 0).collect();
    ahead.sort_unstable();
    let count = |what: Failed| failed.iter().filter(|r| r.failed == Some(what)).count();
    json!({
        "failed": failed.len(),
        "nonfinite": count(Failed::Nonfinite), "rose": count(Failed::Rose), "above": count(Failed::Above),
        "ahead": ahead.len(), "median": ahead.get(ahead.len() / 2),
    })
}
