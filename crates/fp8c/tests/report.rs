//! `fp8c report`: the page needs nothing else, its links lead somewhere, and it says what `inspect` says.

mod common;

use std::collections::BTreeSet;

use common::{fp8c, variant};
use serde_json::Value;

/// The values of an attribute, in order.
fn values<'t>(text: &'t str, attribute: &str) -> Vec<&'t str> {
    let start = format!(" {attribute}=\"");
    text.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn report(words: &[&str]) -> String {
    fp8c(&[&["report"], words].concat()).ends(0).out
}

#[test]
fn a_page_stands_alone() {
    let page = report(&[&variant("sgd_plain.mlir"), "--recipe", "delayed,bf16"]);
    let ids = values(&page, "id");
    let known: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), known.len(), "two elements have one id");
    for link in values(&page, "href") {
        assert!(known.contains(link.trim_start_matches('#')), "{link} leads nowhere");
    }
    for other in [" src=", "@import", "http", "<link"] {
        assert!(!page.contains(other), "the page has {other}");
    }
}

#[test]
fn it_says_what_inspect_says() {
    let model = variant("sgd_plain.mlir");
    let page = report(&[&model]);
    let found: Value =
        serde_json::from_str(&fp8c(&["inspect", &model, "--format", "json"]).ends(0).out).unwrap();
    let summary = &found["summary"];
    assert!(page.contains(&format!("<dd>{} of {}</dd>", summary["fp8_dots"], summary["dots"])));
    for dot in found["dots"].as_array().unwrap() {
        let id = dot["id"].as_str().unwrap();
        // Once as a row, and once in the picture, which links to it.
        assert!(page.contains(&format!("<tr id=\"r0-{id}\">")), "{id} has no row");
        assert_eq!(page.matches(&format!("href=\"#r0-{id}\"")).count(), 1, "{id} in the picture");
    }
}

/// A name of the program is text in the page, whatever stands in it.
#[test]
fn names_are_escaped() {
    let step = "func.func @main(%w: tensor<32x32xbf16> loc(\"<script>alert(1)</script>\"), %x: tensor<32x32xbf16>) -> tensor<32x32xbf16> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16>
  return %0 : tensor<32x32xbf16>
}";
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a.mlir");
    std::fs::write(&path, step).unwrap();
    let page = report(&[path.to_str().unwrap()]);
    assert!(page.contains("alert(1)") && !page.contains("<script>alert"), "{page}");
}

#[test]
fn what_runs_is_measured() {
    let words = ["--inputs", &variant("sgd_plain.npz"), "--feed", "4=tokens", "--steps", "2"];
    let page =
        report(&[&[variant("sgd_plain.mlir").as_str(), "--recipe", "delayed,bf16"], &words[..]].concat());
    for wanted in ["Losses", "range used", "clamped", "signal to noise", "polyline"] {
        assert!(page.contains(wanted), "no {wanted}");
    }
}
