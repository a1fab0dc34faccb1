//! Gradients of norms and activations are derived, in whole steps and however they are written.

use std::collections::BTreeMap;
use std::path::PathBuf;

use fp8c_ir::Graph;
use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::raise::rows::find;

fn read(text: &[u8]) -> Graph {
    let (_, mut graph) = fp8c_ir::parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    run_passes(&mut graph, &passes.map(|pass| Step { pass, options: vec![] }), |_, _| {}).unwrap();
    graph
}

fn counts(graph: &Graph) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    find(graph).iter().for_each(|m| *counts.entry(m.why.meaning).or_default() += 1);
    counts
}

#[test]
#[ignore = "for a person: counts of the programs given in PROGRAMS"]
fn of_programs() {
    for path in std::env::var("PROGRAMS").unwrap_or_default().split_whitespace() {
        let graph = read(&std::fs::read(path).unwrap());
        let start = std::time::Instant::now();
        let counts = counts(&graph);
        println!("{path} {counts:?} {:?}", start.elapsed());
    }
}

#[test]
fn those_of_the_example() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/llama/step.mlir");
    let counts = counts(&read(&std::fs::read(path).unwrap()));
    // Two layers, each with attention, a gated activation and two norms, and a norm at the end.
    assert_eq!(counts.get("nn.softmax_grad"), Some(&2), "{counts:?}");
    assert_eq!(counts.get("nn.rms_norm_grad"), Some(&5), "{counts:?}");
}

#[test]
fn those_of_the_variants() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let wanted: &[(&str, &[(&str, usize)])] = &[
        ("encoder_decoder", &[("nn.rms_norm", 4), ("nn.rms_norm_grad", 4), ("nn.softmax_grad", 2)]),
        ("library_attention", &[("nn.rms_norm", 2), ("nn.rms_norm_grad", 2), ("nn.softmax_grad", 1)]),
        ("masked_encoder", &[("nn.softmax", 1), ("nn.softmax_grad", 1)]),
        ("geglu_linen", &[("nn.gelu_tanh_grad", 1)]),
        ("geglu_factored", &[("nn.gelu_tanh_grad", 1)]),
        ("geglu_power", &[("nn.gelu_tanh_grad", 1)]),
        ("geglu_exact", &[("nn.gelu_grad", 1), ("nn.rms_norm", 2), ("nn.rms_norm_grad", 2)]),
        ("geglu_erf", &[("nn.gelu_grad", 1)]),
        ("swiglu_custom_vjp", &[("nn.silu_grad", 1)]),
        ("glu_tanh", &[("nn.sigmoid_grad", 1)]),
        ("linen_glu", &[("nn.sigmoid_grad", 1)]),
        ("glu_layernorm_no_bias", &[("nn.sigmoid_grad", 1)]),
    ];
    for (name, wanted) in wanted {
        let counts = counts(&read(&std::fs::read(root.join(format!("{name}.mlir"))).unwrap()));
        for (meaning, n) in *wanted {
            assert_eq!(counts.get(meaning), Some(n), "{name}: {meaning} of {counts:?}");
        }
    }
}

/// Whether `%r`, made of `%x` and the gradient `%d`, is derived. `FULL`, `ROW` and `COL` are types.
fn spelled(lines: &str) -> Vec<&'static str> {
    let text = format!(
        "func.func @main(%x: FULL, %d: FULL, %y: FULL) -> FULL {{
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %minus = stablehlo.constant dense<-1.0> : FULL
  %n = stablehlo.constant dense<0.125> : FULL
  %one = stablehlo.constant dense<1.0> : FULL
  %half = stablehlo.constant dense<0.5> : FULL
  %phase = stablehlo.constant dense<0.797884583> : FULL
  %cubic = stablehlo.constant dense<0.044715> : FULL
  %slope = stablehlo.constant dense<0.134145> : FULL
  %three = stablehlo.constant dense<3.0> : FULL
{lines}
  return %r : FULL
}}"
    );
    let types = [("FULL", "tensor<4x8xf32>"), ("ROW", "tensor<4xf32>"), ("COL", "tensor<4x1xf32>")];
    let text = types.iter().fold(text, |text, (name, ty)| text.replace(name, ty));
    let graph = read(text.as_bytes());
    let end = graph.terminator(graph.node(graph.main().unwrap()).regions[0]).unwrap();
    let root = graph.node(end).operands[0];
    find(&graph).iter().filter(|m| m.value == root).map(|m| m.why.meaning).collect()
}

/// The sum of the rows of a value at each of their places.
fn sum(name: &str, from: &str) -> String {
    format!(
        "%{name}0 = stablehlo.reduce(%{from} init: %zero) applies stablehlo.add across dimensions = [1] : (FULL, tensor<f32>) -> ROW
  %{name}1 = stablehlo.reshape %{name}0 : (ROW) -> COL
  %{name} = stablehlo.broadcast_in_dim %{name}1, dims = [0, 1] : (COL) -> FULL\n"
    )
}

/// Lines `%name = op operands` on whole tensors, and `%name = sum of %other`.
fn lines(text: &str) -> String {
    let line = |l: &str| match l.split_once(" = sum of %") {
        Some((name, from)) => sum(&name[1..], from),
        None => match l.split_once(" = ") {
            Some((name, op)) => format!("{name} = stablehlo.{op} : FULL\n"),
            None => l.to_string(),
        },
    };
    text.split("; ").map(|l| line(l.trim())).collect()
}

const SOFTMAX: &str = "%e = exponential %x; %s = sum of %e; %p = divide %e, %s; ";
/// Ways to write the gradient behind `%p`.
const SOFTMAX_GRADIENTS: &[&str] = &[
    "%q = multiply %p, %d; %t = sum of %q; %u = subtract %d, %t; %r = multiply %p, %u",
    "%q = multiply %d, %p; %t = sum of %q; %u = subtract %d, %t; %r = multiply %u, %p",
    "%q = multiply %d, %p; %t = sum of %q; %u = multiply %t, %p; %r = subtract %q, %u",
    "%q = multiply %p, %d; %t = sum of %q; %k = negate %t; %u = add %d, %k; %r = multiply %u, %p",
    "%q = multiply %p, %d; %t = sum of %q; %k = negate %t; %u = multiply %k, %p; %r = add %u, %q",
    "%q = multiply %p, %d; %k = negate %q; %t = sum of %k; %u = add %t, %d; %r = multiply %p, %u",
    "%q = multiply %p, %d; %t = sum of %q; %k = multiply %minus, %t; %u = add %k, %d; %r = multiply %p, %u",
    "%q = multiply %p, %d; %t = sum of %q; %m = negate %p; %u = multiply %m, %t; %r = add %q, %u",
    "%a = divide %d, %s; %b = multiply %s, %s; %c = divide %d, %b; %q = multiply %c, %e; %t = sum of %q; %u = subtract %a, %t; %r = multiply %u, %e",
    "%a = divide %d, %s; %b = multiply %s, %s; %c = divide %d, %b; %q = multiply %e, %c; %t = sum of %q; %k = negate %t; %u = add %k, %a; %r = multiply %e, %u",
];

const NORM: &str =
    "%e = multiply %x, %x; %s = sum of %e; %a = multiply %s, %n; %v = add %a, %eps; %i = rsqrt %v; ";
/// Ways to write the gradient behind `%i`.
const NORM_GRADIENTS: &[&str] = &[
    "%q = multiply %x, %d; %t = sum of %q; %c = divide %i, %v; %k = multiply %t, %c; %b = multiply %k, %n; %u = multiply %b, %x; %w = multiply %d, %i; %r = subtract %w, %u",
    "%q = multiply %d, %x; %t = sum of %q; %j = multiply %i, %i; %c = multiply %j, %i; %k = multiply %c, %t; %b = multiply %n, %k; %u = multiply %x, %b; %w = multiply %i, %d; %r = subtract %w, %u",
    "%q = multiply %d, %x; %t = sum of %q; %c = divide %i, %v; %b = multiply %t, %n; %u = multiply %x, %b; %k = multiply %u, %c; %w = multiply %i, %d; %l = negate %k; %r = add %w, %l",
    "%y1 = multiply %x, %i; %q = multiply %y1, %d; %t = sum of %q; %b = multiply %t, %n; %u = multiply %y1, %b; %w = subtract %d, %u; %r = multiply %i, %w",
];

const TANH: &str = "%x2 = multiply %x, %x; %x3 = multiply %x2, %x; %k = multiply %cubic, %x3; %a = add %x, %k; %i = multiply %phase, %a; %t = tanh %i; ";
/// Ways to write the gradient behind `%t`: by formulas as torch has them, and by automatic differentiation.
const GELU_GRADIENTS: &[&str] = &[
    "%l = multiply %half, %x; %q = add %one, %t; %b = multiply %half, %q; %c = multiply %t, %t; %e = subtract %one, %c; %f = multiply %slope, %x2; %g = add %one, %f; %h = multiply %phase, %g; %m = multiply %l, %e; %o = multiply %m, %h; %p = add %b, %o; %r = multiply %d, %p",
    "%l = multiply %x, %half; %q = add %t, %one; %b = multiply %q, %half; %c = multiply %t, %t; %e = subtract %one, %c; %f = multiply %x2, %slope; %g = add %f, %one; %h = multiply %g, %phase; %m = multiply %e, %l; %o = multiply %h, %m; %p = add %o, %b; %r = multiply %p, %d",
    "%u = subtract %one, %t; %q = add %one, %t; %b = multiply %half, %q; %w = multiply %x, %d; %c = multiply %d, %b; %e = multiply %half, %w; %f = multiply %e, %u; %g = multiply %f, %t; %h = add %f, %g; %m = multiply %phase, %h; %o = add %c, %m; %p = multiply %cubic, %m; %s = multiply %three, %x2; %v = multiply %p, %s; %r = add %o, %v",
];

/// What flax makes of RMSNorm: the numbers of rows are multiplied by a scale first, the gradient stands in two parts of a sum.
const SCALED: &str = "%h = multiply %i, %g; ";
const SCALED_GRADIENT: &str = "%p = multiply %x, %d; %b = multiply %p, %g; %t = sum of %b; %c = divide %i, %v; %k = multiply %t, %c; %m = multiply %k, %n; %u = multiply %m, %x; %w = multiply %d, %h; %z = add %y, %w; %r = subtract %z, %u";

fn with_scale(text: &str) -> String {
    let scale = "dense<[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]> : tensor<8xf32>";
    let all = with_eps(&format!("{NORM}{SCALED}{text}"));
    format!(
        "%g8 = stablehlo.constant {scale}\n%g = stablehlo.broadcast_in_dim %g8, dims = [1] : (tensor<8xf32>) -> FULL\n{all}"
    )
}

#[test]
fn norms_that_are_scaled_in_one_product() {
    assert_eq!(spelled(&with_scale("%r = multiply %x, %h")), ["nn.rms_norm"]);
    assert_eq!(spelled(&with_scale("%r = multiply %y, %h")), [""; 0]);
    // The norm is a value by itself.
    assert_eq!(spelled(&with_scale("%q = multiply %x, %i; %r = multiply %q, %g")), [""; 0]);
    assert_eq!(spelled(&with_scale(SCALED_GRADIENT)), ["nn.rms_norm_grad"]);
    // Without the scale in the sum, of something else, another mean, another sign, and what is added to a gradient.
    for (from, to) in [
        ("%t = sum of %b", "%t = sum of %p"),
        ("%u = multiply %m, %x", "%u = multiply %m, %y"),
        ("%m = multiply %k, %n", "%m = multiply %k, %half"),
        ("%r = subtract", "%r = add"),
        ("%z = add %y, %w; %r = subtract %z, %u", "%z = subtract %w, %u; %r = add %y, %z"),
    ] {
        assert!(SCALED_GRADIENT.contains(from), "{from}");
        assert_eq!(spelled(&with_scale(&SCALED_GRADIENT.replace(from, to))), [""; 0], "{to}");
    }
}

/// The gradient of exact GELU by automatic differentiation, behind `%e = erf(root x)`.
const EXACT: &str = "%q = add %one, %e; %k2 = multiply %k, %k; %l = negate %k2; %f = exponential %l; %b = multiply %half, %d; %c = multiply %b, %q; %m = multiply %x, %b; %o = multiply %peak, %m; %p = multiply %o, %f; %s = multiply %p, %root; %r = add %c, %s";

#[test]
fn gradients_of_exact_gelu() {
    let whole = |end: &str| {
        format!(
            "%root = stablehlo.constant dense<0.707106769> : FULL\n%peak = stablehlo.constant dense<1.12837923> : FULL
%k = stablehlo.multiply %x, %root : FULL\n%e = chlo.erf %k : FULL -> FULL\n{}",
            lines(end)
        )
    };
    assert_eq!(spelled(&whole(EXACT)), ["nn.gelu_grad"]);
    for (from, to) in [
        ("multiply %peak", "multiply %half"),
        ("%k2 = multiply %k, %k", "%k2 = multiply %x, %x"),
        ("%m = multiply %x", "%m = multiply %y"),
        ("%r = add", "%r = subtract"),
    ] {
        assert!(EXACT.contains(from), "{from}");
        assert_eq!(spelled(&whole(&EXACT.replace(from, to))), [""; 0], "{to}");
    }
}

fn with_eps(text: &str) -> String {
    format!("%eps = stablehlo.constant dense<1.0e-5> : FULL\n{}", lines(text))
}

#[test]
fn gradients_in_many_spellings() {
    for end in SOFTMAX_GRADIENTS {
        assert_eq!(spelled(&lines(&format!("{SOFTMAX}{end}"))), ["nn.softmax_grad"], "{end}");
    }
    for end in NORM_GRADIENTS {
        assert_eq!(spelled(&with_eps(&format!("{NORM}{end}"))), ["nn.rms_norm_grad"], "{end}");
    }
    for end in GELU_GRADIENTS {
        assert_eq!(spelled(&lines(&format!("{TANH}{end}"))), ["nn.gelu_tanh_grad"], "{end}");
    }
    // Of what a mask leaves over, the rest being zero after the exponential.
    let masked = "%c = stablehlo.compare GT, %x, %y : (FULL, FULL) -> tensor<4x8xi1>
  %o = stablehlo.constant dense<0.0> : FULL
  %f = stablehlo.exponential %x : FULL
  %e = stablehlo.select %c, %f, %o : tensor<4x8xi1>, FULL\n";
    let end = lines("%s = sum of %e; %r = divide %e, %s");
    assert_eq!(spelled(&format!("{masked}{end}")), ["nn.softmax"]);
}

#[test]
fn what_is_neither_is_not_derived() {
    for end in SOFTMAX_GRADIENTS {
        // The sum of something else, and a softmax of something else.
        for (from, to) in [("%t = sum of", "%y2 = sum of"), ("%e = exponential %x", "%e = tanh %x")] {
            let text = format!("{SOFTMAX}{end}").replace(from, to);
            let text = if to.starts_with("%y2") { text.replace("%t", "%y") } else { text };
            assert!(!spelled(&lines(&text)).contains(&"nn.softmax_grad"), "{text}");
        }
    }
    for end in GELU_GRADIENTS {
        // Another slope, another factor.
        for (from, to) in [("%slope", "%n"), ("%three", "%one"), ("%phase", "%half")] {
            let text = format!("{TANH}{end}");
            let found = spelled(&lines(&text.replace(from, to)));
            assert!(!text.contains(from) || !found.contains(&"nn.gelu_tanh_grad"), "{from} {end}");
        }
    }
    for end in NORM_GRADIENTS {
        // Another sign, another mean, another gradient in the sum.
        for (from, to) in
            [("%r = subtract", "%r = add"), ("%n", "%y"), ("%q = multiply %d", "%q = multiply %y")]
        {
            let text = format!("{NORM}{end}");
            if text.contains(from) {
                let found = spelled(&with_eps(&text.replace(from, to)));
                assert!(!found.contains(&"nn.rms_norm_grad"), "{from} {end}");
            }
        }
    }
}

/// Ways to write the gradient of sigmoid `%s`; `%c` are conversions in between.
const SIGMOID_GRADIENTS: &[&str] = &[
    "%o = subtract %one, %s; %p = multiply %s, %o; %r = multiply %d, %p",
    "%o = subtract %one, %s; %p = multiply %d, %s; %r = multiply %p, %o",
    "%o = subtract %one, %s; %p = multiply %o, %d; %r = multiply %s, %p",
    "%q = multiply %s, %s; %p = subtract %s, %q; %r = multiply %p, %d",
    "%p = multiply %d, %s; %q = multiply %p, %s; %r = subtract %p, %q",
    "%p = multiply %s, %d; %q = multiply %s, %s; %k = multiply %d, %q; %r = subtract %p, %k",
    "%p = multiply %d, %s; %q = multiply %p, %s; %k = negate %q; %r = add %p, %k",
    "%n1 = negate %x; %o = logistic %n1; %p = multiply %d, %o; %r = multiply %p, %s",
    "%e = exponential %x; %v = add %one, %e; %o = divide %one, %v; %p = multiply %s, %o; %r = multiply %p, %d",
];

#[test]
fn gradients_of_sigmoid() {
    let sigmoids = [
        "%s = logistic %x; ",
        "%a1 = negate %x; %a2 = exponential %a1; %a3 = add %a2, %one; %s = divide %one, %a3; ",
        "%a1 = multiply %x, %half; %a2 = tanh %a1; %a3 = add %one, %a2; %s = multiply %half, %a3; ",
    ];
    for end in SIGMOID_GRADIENTS {
        for sigmoid in sigmoids {
            assert_eq!(spelled(&lines(&format!("{sigmoid}{end}"))), ["nn.sigmoid_grad"], "{sigmoid}{end}");
        }
        // Of something else, and with another sign or number.
        for (from, to) in [
            ("%s = logistic %x", "%s = tanh %x"),
            ("%p = subtract", "%p = add"),
            ("%r = subtract", "%r = add"),
            ("subtract %one", "subtract %half"),
            ("%v = add %one", "%v = add %three"),
        ] {
            let text = format!("{}{end}", sigmoids[0]);
            if text.contains(from) {
                let found = spelled(&lines(&text.replace(from, to)));
                assert!(!found.contains(&"nn.sigmoid_grad"), "{to} {end}");
            }
        }
    }
}

#[test]
fn gradients_of_sigmoid_with_conversions() {
    let text = "%s = stablehlo.logistic %x : FULL
  %s1 = stablehlo.convert %s : (FULL) -> HALF
  %d1 = stablehlo.convert %d : (FULL) -> HALF
  %one1 = stablehlo.constant dense<1.0> : HALF
  %o = stablehlo.subtract %one1, %s1 : HALF
  %o1 = stablehlo.convert %o : (HALF) -> FULL
  %p = stablehlo.multiply %o1, %s : FULL
  %d2 = stablehlo.convert %d1 : (HALF) -> FULL
  %r = stablehlo.multiply %d2, %p : FULL";
    assert_eq!(spelled(&text.replace("HALF", "tensor<4x8xbf16>")), ["nn.sigmoid_grad"]);
}
