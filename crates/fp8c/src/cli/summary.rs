//! What there is to say of a step in a few lines: how much is in FP8, what is not and why, what can be done about it.

use std::collections::BTreeMap;
use std::fmt::Write;

use fp8c::GradientSums;
use fp8c::inspect::{ActivationReport, Inspection};
use fp8c::left::Left;

use super::output::tell;

/// As many reasons are told; `inspect` tells the others.
const REASONS: usize = 4;
/// As many arguments are named.
const NAMED: usize = 4;
/// As many warnings are told.
const WARNINGS: usize = 3;

/// How much is in FP8, what is smoothed, what state takes.
pub(crate) fn summary(found: &Inspection) -> String {
    let s = &found.summary;
    let mut out = format!(
        "{} of {} matrix products in FP8, with {:.1} % of the operations\n",
        s.fp8_dots,
        s.dots,
        s.fp8_flops_fraction * 100.0
    );
    let activations = found.activations.len();
    if activations > 0 {
        let what = if activations == 1 { "activation" } else { "activations" };
        let _ =
            writeln!(out, "{activations} gated {what}{}, {} smoothed", kinds(&found.activations), s.smoothed);
    }
    let (first, second) = (s.first_moments, s.second_moments);
    if first + second > 0 {
        let (before, after) = (bytes(s.moment_bytes_before), bytes(s.moment_bytes_after));
        let count = first + second;
        let what = if count == 1 { "moment" } else { "moments" };
        let _ = writeln!(
            out,
            "{count} {what} ({first} first, {second} second): {before}, {after} after lowering"
        );
    }
    if s.state_bytes_before + s.state_bytes_after > 0 {
        let (before, after) = (bytes(s.state_bytes_before), bytes(s.state_bytes_after));
        let _ = writeln!(out, "state: {before}, {after} after lowering");
    }
    out += &sums(found);
    out
}

/// In what gradients are summed, where that is not inside products alone.
fn sums(found: &Inspection) -> String {
    if found.gradient_sums.iter().all(|s| s.over == "products") {
        return String::new();
    }
    let part = |s: &GradientSums| match s.over.as_str() {
        "products" => format!("inside products in {}", s.dtype),
        // A weight that meets two batches in straight-line code may as well be used twice.
        "micro-batches" => format!("over micro-batches or uses of a weight in {} ({})", s.dtype, s.count),
        over => format!("over {over} in {} ({})", s.dtype, s.count),
    };
    let parts: Vec<String> = found.gradient_sums.iter().map(part).collect();
    format!("gradients of weights are summed {}\n", parts.join(", "))
}

/// What is not in FP8 and why, what each call is given, and what to look out for.
pub(crate) fn rest(found: &Inspection) -> String {
    let mut out = String::new();
    let count: usize = found.left.iter().map(|l| l.products.len()).sum();
    if count > 0 {
        let _ = writeln!(out, "{count} of {} products are left as they are:", found.summary.dots);
    }
    let told = &found.left[..found.left.len().min(REASONS)];
    for (i, group) in told.iter().enumerate() {
        // Once for all reasons that it helps against; warnings say theirs.
        let again = group.warning || told[i + 1..].iter().any(|later| later.remedy == group.remedy);
        out += &left(group, !again);
    }
    if found.left.len() > REASONS {
        let _ =
            writeln!(out, "  and for {} more reasons; `fp8c inspect` lists them", found.left.len() - REASONS);
    }
    if !found.given.is_empty() && !found.state.is_empty() {
        let named: Vec<String> = found.given.iter().take(NAMED).map(|g| named(&g.id, &g.name)).collect();
        let more = found.given.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let _ = writeln!(out, "given anew at each call: {}{more}", named.join(", "));
    }
    out
}

/// `in_003 (params['w'])`, without a name that says no more.
fn named(id: &str, name: &str) -> String {
    if name.trim_start_matches("arg").bytes().all(|b| b.is_ascii_digit()) {
        return id.to_string();
    }
    format!("{id} ({name})")
}

fn left(group: &Left, remedied: bool) -> String {
    let Left { products, sites, flops_fraction, reason, remedy, .. } = group;
    let head = format!(
        "  {} {}, {:.1} % of the operations: {reason}\n",
        products.len(),
        sites.join(", "),
        flops_fraction * 100.0
    );
    let tail = remedied && !remedy.is_empty();
    let tail = if tail { format!("    to change that: {remedy}\n") } else { String::new() };
    head + &tail
}

/// Tells all of it on standard error, with what was written.
pub(crate) fn say_found(found: &Inspection, written: &str) {
    let warnings = found.warnings.iter().take(WARNINGS).map(|w| format!("warning: {w}\n"));
    let more = found.warnings.len().saturating_sub(WARNINGS);
    let more = if more > 0 {
        format!("warning: and {more} more; `fp8c inspect` lists them\n")
    } else {
        String::new()
    };
    let text = format!("{}{}{}{more}{written}", summary(found), rest(found), warnings.collect::<String>());
    tell(text.trim_end());
}

/// ` (1 geglu, 2 swiglu)`
fn kinds(activations: &[ActivationReport]) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    activations.iter().for_each(|a| *counts.entry(&a.kind).or_default() += 1);
    let parts: Vec<String> = counts.iter().map(|(kind, n)| format!("{n} {kind}")).collect();
    if parts.is_empty() { String::new() } else { format!(" ({})", parts.join(", ")) }
}

/// A size with its unit: `229.2 KiB`.
pub(crate) fn bytes(n: i64) -> String {
    const UNITS: [&str; 5] = ["KiB", "MiB", "GiB", "TiB", "PiB"];
    if n < 1024 {
        return format!("{n} bytes");
    }
    let mut value = n as f64 / 1024.0;
    let mut unit = 0;
    while value >= 1023.95 && unit + 1 < UNITS.len() {
        value /= 1024.0;
        unit += 1;
    }
    format!("{value:.1} {}", UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_have_units() {
        let cases = [
            (0, "0 bytes"),
            (1023, "1023 bytes"),
            (1024, "1.0 KiB"),
            (234_752, "229.2 KiB"),
            (1 << 30, "1.0 GiB"),
        ];
        for (n, text) in cases {
            assert_eq!(bytes(n), text);
        }
        assert_eq!(bytes((1 << 20) - 1), "1.0 MiB");
    }
}
