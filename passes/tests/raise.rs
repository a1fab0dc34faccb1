//! What raising finds in training steps that other people would write: `tests/variants` says what is there.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fp8c_passes::inspect::{DotReport, Inspection, inspect};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;
use serde_json::Value;

/// Variants whose expectation counts something else than matrix products as they run.
const OTHER_COUNTS: [(&str, &str); 3] = [
    ("nested_jits", "counts a function that is called twice once"),
    ("optax_muon", "counts a function that is called twice once, as forward"),
    ("patch_convolution", "counts convolutions"),
];

const GATED: [&str; 6] = ["swiglu", "geglu", "reglu", "glu", "bilinear", "glu-like"];

fn options() -> LowerOptions {
    let target = fp8c_target::target("xla").unwrap();
    let recipe = Recipe::named("delayed").unwrap();
    LowerOptions::new(recipe, target)
}

fn look(path: &std::path::Path) -> Inspection {
    let bytes = std::fs::read(path).unwrap();
    let (_, graph) = fp8c_ir::parse_bytes(&bytes, fp8c_dialects::registry()).unwrap();
    inspect(&graph, &options()).unwrap()
}

/// Counts as the expectations are written: by role, those without a weight apart.
fn role(dot: &DotReport) -> &'static str {
    match (dot.site.as_str(), dot.weight.is_some(), dot.role.as_str(), dot.remat) {
        ("attention", _, "fprop", true) => "attn_remat",
        ("attention", _, "fprop", _) => "attn_fwd",
        ("attention", ..) => "attn_bwd",
        (_, false, "fprop", _) => "other_fwd",
        (_, false, ..) => "other_bwd",
        (_, _, "fprop", true) => "remat",
        (_, _, "fprop", _) => "fwd",
        (_, _, "dgrad", _) => "dgrad",
        _ => "wgrad",
    }
}

fn counts<'a>(keys: impl Iterator<Item = &'a str>) -> BTreeMap<String, u64> {
    let mut out = BTreeMap::new();
    keys.for_each(|k| *out.entry(k.to_string()).or_default() += 1);
    out
}

fn expected(value: &Value) -> Option<BTreeMap<String, u64>> {
    let entries = value.as_object()?.iter().filter_map(|(k, v)| Some((k.clone(), v.as_u64()?)));
    Some(entries.filter(|(_, n)| *n > 0).collect())
}

fn differences(found: &Inspection, wanted: &Value, dots: bool) -> Vec<String> {
    let mut out = Vec::new();
    let mut compare = |what: &str, found: BTreeMap<String, u64>, wanted: &Value| {
        if let Some(wanted) = expected(wanted).filter(|w| dots && *w != found) {
            out.push(format!("{what}: found {found:?}, there are {wanted:?}"));
        }
    };
    compare("dots", counts(found.dots.iter().map(role)), &wanted["dots"]);
    compare("sites", counts(found.dots.iter().map(|d| d.site.as_str())), &wanted["sites"]);
    let gated = counts(found.activations.iter().map(|a| a.kind.as_str()));
    let known = GATED.iter().filter_map(|k| Some((k.to_string(), wanted[k].as_u64()?))).collect();
    if dots && gated != known {
        out.push(format!("activations: found {gated:?}, there are {known:?}"));
    }
    let state: BTreeMap<u64, (u64, &str)> =
        found.state.iter().map(|s| (s.input as u64, (s.output as u64, s.kind.as_str()))).collect();
    let mut known = Vec::new();
    for pair in wanted["state"].as_array().into_iter().flatten() {
        let input = pair["input"].as_u64().unwrap();
        known.push(input);
        let kinds: Vec<&str> = match &pair["kind"] {
            Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).collect(),
            kind => kind.as_str().into_iter().collect(),
        };
        match state.get(&input) {
            Some((output, kind)) if Some(*output) == pair["output"].as_u64() && kinds.contains(kind) => {}
            other => out.push(format!("state {input}: found {other:?}, it is {pair}")),
        }
    }
    out.extend(state.keys().filter(|i| !known.contains(i)).map(|i| format!("state {i}: is none")));
    out
}

#[test]
fn every_variant_is_understood() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let mut failures = Vec::new();
    let mut seen = 0;
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    for path in paths.into_iter().filter(|p| p.extension().is_some_and(|e| e == "mlir")) {
        let wanted: Value =
            serde_json::from_slice(&std::fs::read(path.with_extension("json")).unwrap()).unwrap();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let dots = !OTHER_COUNTS.iter().any(|(n, _)| *n == name);
        let found = differences(&look(&path), &wanted, dots);
        failures.extend(found.into_iter().map(|d| format!("{name}: {d}")));
        seen += 1;
    }
    assert!(seen >= 120, "only {seen} variants found");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn summary_adds_up() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants/fused_grouped_tied.mlir");
    let found = look(&path);
    let s = &found.summary;
    assert_eq!(s.dots, found.dots.len());
    assert_eq!(s.fp8_dots, found.dots.iter().filter(|d| d.precision == "fp8").count());
    assert!(s.fp8_dots > 0 && s.fp8_flops_fraction > 0.0 && s.fp8_flops_fraction < 1.0);
    assert!(s.state_bytes_after > s.state_bytes_before);
    assert_eq!(found.remarks.iter().filter(|r| r.kind == "dot").count(), s.dots);
}

/// Exponentials shared by the forward pass and the update are the only uses of `%a` and `%s`; the decay 0.999 of `%v` is 1 in
/// BF16.
const SHARED: &str = r"
func.func @main(%a: tensor<8xf32>, %m: tensor<8xf32>, %v: tensor<8xbf16>, %s: tensor<f32>, %w: tensor<6x8xf32>, %data: tensor<4x6xf32>)
    -> (tensor<8xf32>, tensor<8xf32>, tensor<8xbf16>, tensor<f32>, tensor<6x8xf32>, tensor<f32>) {
  %x = stablehlo.dot_general %data, %w, contracting_dims = [1] x [0] : (tensor<4x6xf32>, tensor<6x8xf32>) -> tensor<4x8xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %e = stablehlo.exponential %a : tensor<8xf32>
  %es = stablehlo.exponential %s : tensor<f32>
  %eb = stablehlo.broadcast_in_dim %e, dims = [1] : (tensor<8xf32>) -> tensor<4x8xf32>
  %sb = stablehlo.broadcast_in_dim %es, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
  %xs = stablehlo.multiply %x, %sb : tensor<4x8xf32>
  %y = stablehlo.multiply %xs, %eb : tensor<4x8xf32>
  %q = stablehlo.multiply %y, %y : tensor<4x8xf32>
  %loss = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
  %dy = stablehlo.add %y, %y : tensor<4x8xf32>
  %da = stablehlo.multiply %dy, %xs : tensor<4x8xf32>
  %ra = stablehlo.reduce(%da init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf32>, tensor<f32>) -> tensor<8xf32>
  %g = stablehlo.multiply %ra, %e : tensor<8xf32>
  %xe = stablehlo.multiply %x, %eb : tensor<4x8xf32>
  %ds = stablehlo.multiply %dy, %xe : tensor<4x8xf32>
  %rs = stablehlo.reduce(%ds init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x8xf32>, tensor<f32>) -> tensor<f32>
  %gs = stablehlo.multiply %rs, %es : tensor<f32>
  %b1 = stablehlo.constant dense<0.9> : tensor<8xf32>
  %c1 = stablehlo.constant dense<0.1> : tensor<8xf32>
  %m1 = stablehlo.multiply %b1, %m : tensor<8xf32>
  %m2 = stablehlo.multiply %c1, %g : tensor<8xf32>
  %m3 = stablehlo.add %m1, %m2 : tensor<8xf32>
  %b2 = stablehlo.constant dense<0.999> : tensor<8xbf16>
  %c2 = stablehlo.constant dense<0.001> : tensor<8xbf16>
  %gb = stablehlo.convert %g : (tensor<8xf32>) -> tensor<8xbf16>
  %g2 = stablehlo.multiply %gb, %gb : tensor<8xbf16>
  %v1 = stablehlo.multiply %b2, %v : tensor<8xbf16>
  %v2 = stablehlo.multiply %c2, %g2 : tensor<8xbf16>
  %v3 = stablehlo.add %v1, %v2 : tensor<8xbf16>
  %vf = stablehlo.convert %v3 : (tensor<8xbf16>) -> tensor<8xf32>
  %root = stablehlo.sqrt %vf : tensor<8xf32>
  %u = stablehlo.divide %m3, %root : tensor<8xf32>
  %u2 = stablehlo.multiply %c1, %u : tensor<8xf32>
  %a2 = stablehlo.subtract %a, %u2 : tensor<8xf32>
  %rate = stablehlo.constant dense<0.01> : tensor<f32>
  %us = stablehlo.multiply %rate, %gs : tensor<f32>
  %s2 = stablehlo.subtract %s, %us : tensor<f32>
  %d1 = stablehlo.multiply %dy, %sb : tensor<4x8xf32>
  %dx = stablehlo.multiply %d1, %eb : tensor<4x8xf32>
  %gw = stablehlo.dot_general %data, %dx, contracting_dims = [0] x [0] : (tensor<4x6xf32>, tensor<4x8xf32>) -> tensor<6x8xf32>
  %c3 = stablehlo.constant dense<0.01> : tensor<6x8xf32>
  %sw = stablehlo.multiply %c3, %gw : tensor<6x8xf32>
  %w2 = stablehlo.subtract %w, %sw : tensor<6x8xf32>
  return %a2, %m3, %v3, %s2, %w2, %loss : tensor<8xf32>, tensor<8xf32>, tensor<8xbf16>, tensor<f32>, tensor<6x8xf32>, tensor<f32>
}
";

#[test]
fn shared_ops_and_rounded_decays_hide_no_state() {
    let graph = fp8c_ir::parse(SHARED, fp8c_dialects::registry()).unwrap();
    let found = inspect(&graph, &options()).unwrap();
    let kinds: Vec<(usize, usize, &str)> =
        found.state.iter().map(|s| (s.input, s.output, s.kind.as_str())).collect();
    let wanted = ["parameter", "first_moment", "second_moment", "parameter", "parameter"];
    assert_eq!(kinds, wanted.into_iter().enumerate().map(|(i, kind)| (i, i, kind)).collect::<Vec<_>>());
}
