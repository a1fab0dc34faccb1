//! Gated activations: who consumes them, in training steps of `tests/variants`, and spellings by hand.

use std::path::PathBuf;

use fp8c_ir::Graph;
use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::raise::{Raised, Role, raise};

fn raised(text: &[u8]) -> Raised {
    graph_and_meaning(text).1
}

fn graph_and_meaning(text: &[u8]) -> (Graph, Raised) {
    let (_, mut graph) = fp8c_ir::parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    let steps = passes.map(|pass| Step { pass, options: vec![] });
    run_passes(&mut graph, &steps, |_, _| {}).unwrap();
    let found = raise(&graph).unwrap();
    (graph, found)
}

fn variants() -> Vec<(String, Raised)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().path()).collect();
    paths.retain(|p| p.extension().is_some_and(|e| e == "mlir"));
    paths.sort();
    let name = |p: &PathBuf| p.file_stem().unwrap().to_string_lossy().into_owned();
    paths.iter().map(|p| (name(p), raised(&std::fs::read(p).unwrap()))).collect()
}

#[test]
fn every_trained_consumer_has_its_weight_gradient() {
    let mut seen = 0;
    for (name, found) in variants() {
        for activation in &found.activations {
            let of = |role, remat| {
                let dots = activation.consumers.iter().map(|c| &found.dots[c.dot]);
                dots.filter(|d| d.role == role && d.remat == remat).count()
            };
            let forward = of(Role::Fprop, false);
            let trained = found.dots.iter().any(|d| d.role == Role::Wgrad);
            assert!(forward >= 1, "{name}");
            assert_eq!(of(Role::Wgrad, false), if trained { forward } else { 0 }, "{name}");
            assert_eq!(of(Role::Dgrad, false), 0, "{name}");
            seen += 1;
        }
    }
    assert!(seen >= 80, "only {seen} activations");
}

/// A layer on one row of eight features: `body` makes `%z` of `%u` and `%g`.
fn layer(body: &str) -> (Graph, Raised) {
    let text = format!(
        "func.func @main(%x: tensor<4x8xf32>, %w1: tensor<8x6xf32>, %w2: tensor<8x6xf32>, %w3: tensor<6x5xf32>) -> tensor<4x5xf32> {{
  %u = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x6xf32>) -> tensor<4x6xf32>
  %g = stablehlo.dot_general %x, %w2, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x6xf32>) -> tensor<4x6xf32>
  %one = stablehlo.constant dense<1.0> : tensor<4x6xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<4x6xf32>
{body}
  %y = stablehlo.dot_general %z, %w3, contracting_dims = [1] x [0] : (tensor<4x6xf32>, tensor<6x5xf32>) -> tensor<4x5xf32>
  return %y : tensor<4x5xf32>
}}"
    );
    graph_and_meaning(text.as_bytes())
}

/// Unary and binary ops as `name = op operands`, all on tensors of one type.
fn ops(lines: &[&str]) -> (Graph, Raised) {
    let line = |l: &&str| format!("  {l} : tensor<4x6xf32>");
    layer(&lines.iter().map(line).collect::<Vec<_>>().join("\n"))
}

fn kinds(found: &Raised) -> Vec<&'static str> {
    found.activations.iter().map(|a| a.gate.name()).collect()
}

#[test]
fn spellings_by_hand() {
    let logistic = "%s = stablehlo.logistic %g";
    let (ug, gs, us) = (
        "%ug = stablehlo.multiply %u, %g",
        "%gs = stablehlo.multiply %g, %s",
        "%us = stablehlo.multiply %s, %u",
    );
    let cases: &[(&[&str], &[&str])] = &[
        (&[logistic, gs, "%z = stablehlo.multiply %gs, %u"], &["swiglu"]),
        (&[logistic, us, "%z = stablehlo.multiply %us, %g"], &["swiglu"]),
        (&[logistic, ug, "%z = stablehlo.multiply %s, %ug"], &["swiglu"]),
        (&[logistic, "%z = stablehlo.multiply %s, %u"], &["glu"]),
        (
            &[
                "%n = stablehlo.negate %g",
                "%s = stablehlo.logistic %n",
                ug,
                "%t = stablehlo.multiply %ug, %s",
                "%z = stablehlo.subtract %ug, %t",
            ],
            &["swiglu"],
        ),
        (&["%r = stablehlo.maximum %zero, %g", "%z = stablehlo.multiply %r, %u"], &["reglu"]),
        (
            &[
                logistic,
                "%d = stablehlo.divide %one, %s",
                "%q = stablehlo.divide %g, %d",
                "%z = stablehlo.multiply %q, %u",
            ],
            &["swiglu"],
        ),
        (&["%z = stablehlo.multiply %u, %g"], &["bilinear"]),
        (&["%z = stablehlo.divide %u, %g"], &[]),
        (&["%z = stablehlo.multiply %u, %u"], &[]),
        (&[logistic, "%z = stablehlo.multiply %g, %s"], &[]),
        (&["%s = stablehlo.logistic %u", us, "%z = stablehlo.multiply %us, %zero"], &[]),
        (&["%t = stablehlo.tanh %g", "%z = stablehlo.multiply %t, %u"], &[]),
        (&[logistic, gs, "%p = stablehlo.multiply %gs, %u", "%z = stablehlo.add %p, %one"], &[]),
        (&[logistic, gs, "%p = stablehlo.multiply %gs, %u", "%z = stablehlo.abs %p"], &[]),
    ];
    for (lines, wanted) in cases {
        assert_eq!(kinds(&ops(lines).1), *wanted, "{lines:?}");
    }
}

#[test]
fn branches_are_told_apart() {
    let (graph, found) = ops(&[
        "%s = stablehlo.logistic %u",
        "%h = stablehlo.multiply %s, %u",
        "%z = stablehlo.multiply %h, %g",
    ]);
    let activation = &found.activations[0];
    let weight = |v| found.dots.iter().find(|d| graph.node(d.node).results[0] == v).and_then(|d| d.weight);
    assert_eq!(
        (weight(activation.u), weight(activation.g)),
        (Some(2), Some(1)),
        "up is linear, the gate is not"
    );
    assert_eq!(activation.consumers.iter().map(|c| (c.dot, c.operand)).collect::<Vec<_>>(), [(2, 0)]);
}

#[test]
fn a_near_miss_has_a_reason() {
    let (_, found) = ops(&["%t = stablehlo.tanh %g", "%z = stablehlo.multiply %t, %u"]);
    assert_eq!(found.near_activations.len(), 1);
    assert!(found.near_activations[0].reason.contains("none of the known activations"));
}

#[test]
fn a_long_chain_is_left_alone() {
    let mut lines = vec!["  %a0 = stablehlo.multiply %u, %g : tensor<4x6xf32>".to_string()];
    lines.extend((0..20_000).map(|i| format!("  %a{} = stablehlo.add %a{i}, %u : tensor<4x6xf32>", i + 1)));
    lines.push("  %z = stablehlo.multiply %a20000, %g : tensor<4x6xf32>".into());
    let (_, found) = layer(&lines.join("\n"));
    assert!(found.activations.is_empty() && found.near_activations.is_empty());
}
