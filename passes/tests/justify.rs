//! What probing finds, rules derive.

use std::path::PathBuf;

use fp8c_ir::Graph;
use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::raise::justify::{Justified, justify};
use fp8c_passes::raise::{Gate, Kind, Raised, raise, value_name};

fn justified(text: &[u8]) -> (Graph, Raised, Justified) {
    let (_, mut graph) = fp8c_ir::parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    let steps = passes.map(|pass| Step { pass, options: vec![] });
    run_passes(&mut graph, &steps, |_, _| {}).unwrap();
    let found = raise(&graph).unwrap();
    let why = justify(&graph, &found);
    (graph, found, why)
}

fn programs() -> Vec<(String, PathBuf)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let files = std::fs::read_dir(root.join("tests/variants")).unwrap().map(|e| e.unwrap().path());
    let mut paths: Vec<PathBuf> = files.filter(|p| p.extension().is_some_and(|e| e == "mlir")).collect();
    paths.push(root.join("examples/llama/step.mlir"));
    paths.sort();
    paths.into_iter().map(|p| (p.file_stem().unwrap().to_string_lossy().into_owned(), p)).collect()
}

fn is_moment(kind: Kind) -> bool {
    matches!(kind, Kind::FirstMoment | Kind::SecondMoment)
}

#[test]
fn what_is_found_is_derived() {
    let (mut activations, mut moments, mut not) = (0, 0, Vec::new());
    for (name, path) in programs() {
        let (graph, found, why) = justified(&std::fs::read(path).unwrap());
        for (activation, why) in found.activations.iter().zip(&why.activations) {
            // What has no name has no op either.
            if activation.gate != Gate::Other {
                activations += 1;
                not.extend(why.is_none().then(|| format!("{name}: {}", activation.gate.name())));
            }
        }
        for (pair, why) in found.state.iter().zip(&why.state) {
            if is_moment(pair.kind) {
                moments += 1;
                let what = value_name(&graph, found.args[pair.input]);
                not.extend(why.is_none().then(|| format!("{name}: {} {what}", pair.kind.name())));
            }
        }
    }
    assert!(not.is_empty(), "found by probing, but no rules derive:\n{}", not.join("\n"));
    assert!(activations >= 96 && moments >= 282, "only {activations} activations and {moments} moments");
}

#[test]
fn what_is_not_so_is_not_derived() {
    for (name, path) in programs() {
        let (graph, found, _) = justified(&std::fs::read(path).unwrap());
        let gates = [Gate::Swiglu, Gate::Geglu, Gate::Reglu, Gate::Glu, Gate::Bilinear];
        for gate in gates {
            let mut claimed = found.clone();
            claimed.activations.retain(|a| a.gate != gate);
            claimed.activations.iter_mut().for_each(|a| a.gate = gate);
            claimed.state.clear();
            let why = justify(&graph, &claimed);
            assert!(why.activations.iter().all(Option::is_none), "{name}: {}", gate.name());
        }
        let mut claimed = found.clone();
        claimed.state.retain(|p| matches!(p.kind, Kind::Parameter | Kind::Master | Kind::Counter));
        claimed.state.iter_mut().for_each(|p| p.kind = Kind::FirstMoment);
        for (pair, why) in claimed.state.iter().zip(justify(&graph, &claimed).state) {
            let average = why.is_some_and(|w| w.meaning.starts_with("nn.average"));
            // A slow copy of the network is an average of parameters, as it says.
            let copy = name == "teacher_network";
            assert!(!average || copy, "{name}: {}", value_name(&graph, found.args[pair.input]));
        }
    }
}

#[test]
fn equal_runs_give_equal_reasons() {
    for name in ["swiglu_stable_select", "geglu_exact", "adam_clipped_values"] {
        let (_, path) = programs().into_iter().find(|(n, _)| n == name).unwrap();
        let text = std::fs::read(path).unwrap();
        let (first, second) = (justified(&text).2, justified(&text).2);
        assert_eq!(first.activations, second.activations);
        assert_eq!(first.state, second.state);
    }
}

/// Ops on tensors of one type, as `%name = op operands`; `TYPE` stands for it.
fn body(lines: &[&str], ty: &str) -> String {
    let line = |l: &&str| match l.split_once(" = ") {
        Some((_, op)) if op.starts_with("chlo.") => format!("  {l} : {ty} -> {ty}\n"),
        _ if l.contains(" : ") => format!("  {}\n", l.replace("TYPE", ty)),
        _ => format!("  {l} : {ty}\n"),
    };
    lines.iter().map(line).collect()
}

fn constants(values: &[(&str, f64)], ty: &str) -> String {
    let one =
        |(name, value): &(&str, f64)| format!("  %{name} = stablehlo.constant dense<{value:?}> : {ty}\n");
    values.iter().map(one).collect()
}

/// A layer whose `%z` is made of `%u` and `%g`.
fn layer(lines: &[&str]) -> Vec<&'static str> {
    let ty = "tensor<4x6xf32>";
    let values = [
        ("zero", 0.0),
        ("one", 1.0),
        ("two", 2.0),
        ("three", 3.0),
        ("half", 0.5),
        ("minus", -1.0),
        ("root", std::f64::consts::FRAC_1_SQRT_2),
        ("phase", 0.797_884_56),
        ("cubic", 0.044_715),
        ("both", 0.797_884_56 * 0.044_715),
    ];
    let text = format!(
        "func.func @main(%x: tensor<4x8xf32>, %w1: tensor<8x6xf32>, %w2: tensor<8x6xf32>, %w3: tensor<6x5xf32>) -> tensor<4x5xf32> {{
  %u = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x6xf32>) -> tensor<4x6xf32>
  %g = stablehlo.dot_general %x, %w2, contracting_dims = [1] x [0] : (tensor<4x8xf32>, tensor<8x6xf32>) -> tensor<4x6xf32>
{}{}
  %y = stablehlo.dot_general %z, %w3, contracting_dims = [1] x [0] : (tensor<4x6xf32>, tensor<6x5xf32>) -> tensor<4x5xf32>
  return %y : tensor<4x5xf32>
}}",
        constants(&values, ty),
        body(lines, ty)
    );
    let (_, found, why) = justified(text.as_bytes());
    assert!(!found.activations.is_empty(), "probing finds nothing in {lines:?}");
    why.activations.iter().map(|w| w.as_ref().map_or("", |w| w.meaning)).collect()
}

/// The lines that make `%s` a sigmoid of `%g`, in many ways.
const SIGMOIDS: &[&[&str]] = &[
    &["%s = stablehlo.logistic %g"],
    &[
        "%n = stablehlo.negate %g",
        "%e = stablehlo.exponential %n",
        "%d = stablehlo.add %e, %one",
        "%s = stablehlo.divide %one, %d",
    ],
    &[
        "%n = stablehlo.multiply %minus, %g",
        "%e = stablehlo.exponential %n",
        "%d = stablehlo.add %one, %e",
        "%s = stablehlo.divide %one, %d",
    ],
    &["%e = stablehlo.exponential %g", "%d = stablehlo.add %e, %one", "%s = stablehlo.divide %e, %d"],
    &["%n = stablehlo.subtract %zero, %g", "%q = stablehlo.logistic %n", "%s = stablehlo.subtract %one, %q"],
    &[
        "%h = stablehlo.divide %g, %two",
        "%t = stablehlo.tanh %h",
        "%p = stablehlo.add %t, %one",
        "%s = stablehlo.divide %p, %two",
    ],
    &[
        "%n = stablehlo.negate %g",
        "%e = stablehlo.exponential %n",
        "%l = stablehlo.log_plus_one %e",
        "%k = stablehlo.negate %l",
        "%s = stablehlo.exponential %k",
    ],
];

/// The lines that make `%f` a gelu of `%g`.
const GELUS: &[(&[&str], &str)] = &[
    (
        &[
            "%a = stablehlo.multiply %root, %g",
            "%e = chlo.erf %a",
            "%p = stablehlo.add %one, %e",
            "%h = stablehlo.multiply %p, %half",
            "%f = stablehlo.multiply %h, %g",
        ],
        "nn.gelu",
    ),
    (
        &[
            "%a = stablehlo.multiply %g, %root",
            "%e = chlo.erf %a",
            "%p = stablehlo.add %e, %one",
            "%h = stablehlo.multiply %g, %half",
            "%f = stablehlo.multiply %p, %h",
        ],
        "nn.gelu",
    ),
    (
        &[
            "%n = stablehlo.negate %g",
            "%a = stablehlo.multiply %root, %n",
            "%e = chlo.erfc %a",
            "%h = stablehlo.multiply %g, %e",
            "%f = stablehlo.multiply %half, %h",
        ],
        "nn.gelu",
    ),
    (
        &[
            "%q = stablehlo.multiply %g, %g",
            "%c = stablehlo.multiply %q, %g",
            "%k = stablehlo.multiply %cubic, %c",
            "%a = stablehlo.add %k, %g",
            "%i = stablehlo.multiply %a, %phase",
            "%t = stablehlo.tanh %i",
            "%p = stablehlo.add %t, %one",
            "%h = stablehlo.multiply %half, %g",
            "%f = stablehlo.multiply %h, %p",
        ],
        "nn.gelu_tanh",
    ),
    (
        &[
            "%c = stablehlo.power %g, %three",
            "%k = stablehlo.multiply %c, %both",
            "%l = stablehlo.multiply %g, %phase",
            "%i = stablehlo.add %k, %l",
            "%t = stablehlo.tanh %i",
            "%p = stablehlo.add %one, %t",
            "%h = stablehlo.multiply %p, %half",
            "%f = stablehlo.multiply %g, %h",
        ],
        "nn.gelu_tanh",
    ),
    (
        &[
            "%k = stablehlo.multiply %cubic, %g",
            "%q = stablehlo.multiply %k, %g",
            "%b = stablehlo.add %q, %one",
            "%l = stablehlo.multiply %phase, %g",
            "%i = stablehlo.multiply %b, %l",
            "%t = stablehlo.tanh %i",
            "%p = stablehlo.add %one, %t",
            "%h = stablehlo.multiply %g, %p",
            "%f = stablehlo.multiply %half, %h",
        ],
        "nn.gelu_tanh",
    ),
];

#[test]
fn activations_in_any_order() {
    let with = |lines: &[&'static str], ends: &[&'static str]| layer(&[lines, ends].concat());
    for sigmoid in SIGMOIDS {
        let silu = [
            ["%a = stablehlo.multiply %g, %s", "%z = stablehlo.multiply %a, %u"],
            ["%a = stablehlo.multiply %s, %u", "%z = stablehlo.multiply %g, %a"],
            ["%a = stablehlo.multiply %u, %g", "%z = stablehlo.multiply %s, %a"],
        ];
        silu.iter().for_each(|ends| assert_eq!(with(sigmoid, ends), ["nn.silu"], "{sigmoid:?} {ends:?}"));
        let glu = with(sigmoid, &["%z = stablehlo.multiply %u, %s"]);
        assert_eq!(glu, ["stablehlo.logistic"], "{sigmoid:?}");
    }
    for (gelu, meaning) in GELUS {
        for end in ["%z = stablehlo.multiply %f, %u", "%z = stablehlo.multiply %u, %f"] {
            assert_eq!(with(gelu, &[end]), [*meaning], "{gelu:?}");
        }
    }
    let compare = |how: &str| format!("%p = stablehlo.compare {how} : (TYPE, TYPE) -> tensor<4x6xi1>");
    let select = |of: &str| format!("%z = stablehlo.select {of} : tensor<4x6xi1>, TYPE");
    for (how, of) in [("GT, %g, %zero", "%p, %a, %zero"), ("GE, %g, %zero", "%p, %a, %zero")] {
        let lines = [compare(how), "%a = stablehlo.multiply %g, %u".into(), select(of)];
        assert_eq!(layer(&lines.each_ref().map(String::as_str)), ["nn.relu"], "{lines:?}");
    }
}

/// A layer trained by what `%k`, the next value of `%m`, is made of; `%g` is the gradient.
fn step(lines: &[&str]) -> Vec<(Kind, &'static str)> {
    let ty = "tensor<4x6xf32>";
    let values = [("one", 1.0), ("b", 0.9), ("c", 0.1), ("two", 2.0), ("rate", 0.01)];
    let text = format!(
        "func.func @main(%w: {ty}, %m: {ty}, %x: tensor<8x4xf32>) -> ({ty}, {ty}) {{
  %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x4xf32>, {ty}) -> tensor<8x6xf32>
  %g = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<8x4xf32>, tensor<8x6xf32>) -> {ty}
{}{}  %s = stablehlo.multiply %rate, %k : {ty}
  %v = stablehlo.subtract %w, %s : {ty}
  return %v, %k : {ty}, {ty}
}}",
        constants(&values, ty),
        body(lines, ty)
    );
    let (_, found, why) = justified(text.as_bytes());
    let moments = found.state.iter().zip(why.state).filter(|(p, _)| is_moment(p.kind));
    moments.map(|(p, w)| (p.kind, w.map_or("", |w| w.meaning))).collect()
}

#[test]
fn averages_in_any_order() {
    // `%i` is what is averaged.
    let forms: &[&[&str]] = &[
        &["%p = stablehlo.multiply %m, %b", "%q = stablehlo.multiply %i, %c", "%k = stablehlo.add %p, %q"],
        &["%p = stablehlo.multiply %c, %i", "%q = stablehlo.multiply %b, %m", "%k = stablehlo.add %p, %q"],
        &[
            "%r = stablehlo.subtract %one, %b",
            "%p = stablehlo.multiply %i, %r",
            "%q = stablehlo.multiply %m, %b",
            "%k = stablehlo.add %q, %p",
        ],
        &["%d = stablehlo.subtract %i, %m", "%p = stablehlo.multiply %c, %d", "%k = stablehlo.add %p, %m"],
        &[
            "%d = stablehlo.subtract %m, %i",
            "%p = stablehlo.multiply %d, %c",
            "%k = stablehlo.subtract %m, %p",
        ],
        &["%d = stablehlo.subtract %m, %i", "%p = stablehlo.multiply %d, %b", "%k = stablehlo.add %p, %i"],
        &[
            "%d = stablehlo.subtract %i, %m",
            "%p = stablehlo.multiply %b, %d",
            "%k = stablehlo.subtract %i, %p",
        ],
        &[
            "%p = stablehlo.multiply %c, %m",
            "%d = stablehlo.subtract %m, %p",
            "%q = stablehlo.multiply %i, %c",
            "%k = stablehlo.add %q, %d",
        ],
    ];
    let inputs: &[(&[&str], Kind, &str)] = &[
        (&["%h = stablehlo.multiply %c, %w", "%i = stablehlo.add %g, %h"], Kind::FirstMoment, "nn.average"),
        (&["%i = stablehlo.multiply %g, %g"], Kind::SecondMoment, "nn.average_square"),
        (&["%i = chlo.square %g"], Kind::SecondMoment, "nn.average_square"),
        (&["%i = stablehlo.power %g, %two"], Kind::SecondMoment, "nn.average_square"),
    ];
    for form in forms {
        for (input, kind, meaning) in inputs {
            let lines = [*input, *form].concat();
            assert_eq!(step(&lines), [(*kind, *meaning)], "{lines:?}");
        }
    }
    let trace = ["%p = stablehlo.multiply %b, %m", "%k = stablehlo.add %g, %p"];
    assert_eq!(step(&trace), [(Kind::FirstMoment, "nn.decayed_sum")]);
}
