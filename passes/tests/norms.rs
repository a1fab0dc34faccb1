//! Softmax and RMSNorm are derived however they are written.

use std::collections::HashMap;
use std::path::PathBuf;

use fp8c_egraph::derive::{Sketch, Step};
use fp8c_egraph::{Limits, Rules};
use fp8c_ir::Graph;
use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_passes::pass::{Step as PassStep, run_passes};
use fp8c_passes::rules::{MEANINGS, movement};

fn read(text: &[u8]) -> Graph {
    let (_, mut graph) = fp8c_ir::parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    run_passes(&mut graph, &passes.map(|pass| PassStep { pass, options: vec![] }), |_, _| {}).unwrap();
    graph
}

fn main_nodes(graph: &Graph) -> Vec<NodeId> {
    graph.region(graph.node(graph.main().unwrap()).regions[0]).nodes.clone()
}

/// What a value is made of from a leaf on.
fn term(graph: &Graph, value: ValueId, sketch: &mut Sketch, known: &mut HashMap<ValueId, u32>) -> u32 {
    if let Some(&found) = known.get(&value) {
        return found;
    }
    let new = match graph.def_node(value) {
        None => sketch.leaf(graph.ty(value), false),
        Some(node) => {
            let operands = graph.node(node).operands.clone();
            let children: Vec<u32> = operands.iter().map(|&v| term(graph, v, sketch, known)).collect();
            sketch.node(graph, node, &children).unwrap()
        }
    };
    known.insert(value, new);
    new
}

/// The rules by which a value is one of the meanings of `x`, if it is.
fn derived(graph: &Graph, value: ValueId, x: ValueId, meaning: &str) -> Option<Vec<&'static str>> {
    let (mut sketch, mut known) = (Sketch::default(), HashMap::new());
    let leaf = sketch.leaf(graph.ty(x), false);
    known.insert(x, leaf);
    let root = term(graph, value, &mut sketch, &mut known);
    let rules = Rules::new(&[&[&movement::TABLE], MEANINGS].concat(), fp8c_dialects::registry()).unwrap();
    let limits = Limits { nodes: 3000, iterations: 14, time: None };
    let found = sketch.derive(root, &rules, &limits, |at, _, label, operands| {
        let of_x = operands.first().is_some_and(|&c| c == at.class(leaf));
        let eps = operands.get(1).is_none_or(|&c| at.facts(c).splat.is_some_and(|e| (e - 1e-5).abs() < 1e-6));
        if label.name() == meaning && of_x && eps { Step::Found } else { Step::No }
    });
    found.map(|f| f.rules)
}

/// Whether `%r`, made of `%x` of type 4x8 by these lines, is derived. `ROW` is a vector's type, `COL` that of a column, `FULL`
/// that of `%x`.
fn spelled(lines: &str, meaning: &str) -> Option<Vec<&'static str>> {
    let text = format!(
        "func.func @main(%x: FULL, %y: FULL) -> FULL {{
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
{lines}
  return %r : FULL
}}"
    );
    let types = [("FULL", "tensor<4x8xf32>"), ("ROW", "tensor<4xf32>"), ("COL", "tensor<4x1xf32>")];
    let text = types.iter().fold(text, |text, (name, ty)| text.replace(name, ty));
    let graph = read(text.as_bytes());
    let body = graph.node(graph.main().unwrap()).regions[0];
    let end = graph.terminator(body).unwrap();
    derived(&graph, graph.node(end).operands[0], graph.region(body).args[0], meaning)
}

const MAX: &str = "%m = stablehlo.reduce(%x init: %low) applies stablehlo.maximum across dimensions = [1] : (FULL, tensor<f32>) -> ROW\n";
const SUM: &str = "%s = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (FULL, tensor<f32>) -> ROW\n";

/// A vector to every place, through a column.
fn spread(name: &str, from: &str) -> String {
    format!(
        "%{name}c = stablehlo.broadcast_in_dim %{from}, dims = [0] : (ROW) -> COL
  %{name} = stablehlo.broadcast_in_dim %{name}c, dims = [0, 1] : (COL) -> FULL\n"
    )
}

/// The same by a reshape.
fn reshaped(name: &str, from: &str) -> String {
    spread(name, from).replacen("broadcast_in_dim", "reshape", 1).replacen(", dims = [0]", "", 1)
}

fn less_largest() -> String {
    format!("{MAX}{}%d = stablehlo.subtract %x, %n : FULL\n", spread("n", "m"))
}

fn softmaxes() -> Vec<String> {
    let exp = "%e = stablehlo.exponential %d : FULL\n";
    let end = "%r = stablehlo.divide %e, %t : FULL";
    vec![
        format!("{}{exp}{SUM}{}{end}", less_largest(), spread("t", "s")),
        // By reshapes, the largest not below minus infinity.
        format!(
            "{MAX}%f = stablehlo.broadcast_in_dim %low, dims = [] : (tensor<f32>) -> ROW
  %g = stablehlo.maximum %f, %m : ROW\n{}%d = stablehlo.subtract %x, %n : FULL\n{exp}{SUM}{}{end}",
            reshaped("n", "g"),
            reshaped("t", "s")
        ),
        // The largest where it is finite.
        format!(
            "{MAX}%p = stablehlo.is_finite %m : (ROW) -> tensor<4xi1>
  %z = stablehlo.constant dense<0.0> : ROW
  %g = stablehlo.select %p, %m, %z : tensor<4xi1>, ROW\n{}%d = stablehlo.subtract %x, %n : FULL\n{exp}{SUM}{}{end}",
            spread("n", "g"),
            spread("t", "s")
        ),
        // Times the reciprocal.
        format!(
            "{}{exp}{SUM}%o = stablehlo.constant dense<1.0> : ROW
  %q = stablehlo.divide %o, %s : ROW\n{}%r = stablehlo.multiply %t, %e : FULL",
            less_largest(),
            spread("t", "q")
        ),
        // Nothing subtracted.
        format!("%e = stablehlo.exponential %x : FULL\n{SUM}{}{end}", spread("t", "s")),
        // By logarithms.
        format!(
            "{}{exp}{SUM}%l = stablehlo.log %s : ROW\n{}%k = stablehlo.subtract %d, %t : FULL
  %r = stablehlo.exponential %k : FULL",
            less_largest(),
            spread("t", "l")
        ),
        format!(
            "{}{exp}{SUM}%l = stablehlo.log %s : ROW\n%a = stablehlo.add %l, %m : ROW\n{}%k = stablehlo.subtract %x, %t : FULL
  %r = stablehlo.exponential %k : FULL",
            less_largest(),
            reshaped("t", "a")
        ),
    ]
}

#[test]
fn softmax_in_many_spellings() {
    for lines in softmaxes() {
        let rules = spelled(&lines, "nn.softmax");
        assert!(rules.is_some_and(|r| !r.is_empty()), "{lines}");
    }
}

fn rms_norms() -> Vec<String> {
    let squares = [
        "%e = stablehlo.multiply %x, %x : FULL\n",
        "%e = chlo.square %x : FULL -> FULL\n",
        "%w = stablehlo.constant dense<2.0> : FULL\n%e = stablehlo.power %x, %w : FULL\n",
    ];
    let means = [
        "%n = stablehlo.constant dense<8.0> : ROW\n%a = stablehlo.divide %s, %n : ROW\n",
        "%n = stablehlo.constant dense<0.125> : ROW\n%a = stablehlo.multiply %n, %s : ROW\n",
    ];
    let eps = "%i = stablehlo.constant dense<1.0e-5> : ROW\n%v = stablehlo.add %a, %i : ROW\n";
    let ends = [
        format!("%q = stablehlo.rsqrt %v : ROW\n{}%r = stablehlo.multiply %x, %t : FULL", spread("t", "q")),
        format!("%q = stablehlo.sqrt %v : ROW\n{}%r = stablehlo.divide %x, %t : FULL", reshaped("t", "q")),
        format!(
            "%h = stablehlo.constant dense<-0.5> : ROW\n%q = stablehlo.power %v, %h : ROW\n{}%r = stablehlo.multiply %t, %x : FULL",
            reshaped("t", "q")
        ),
        format!(
            "%o = stablehlo.constant dense<1.0> : ROW\n%h = stablehlo.sqrt %v : ROW\n%q = stablehlo.divide %o, %h : ROW\n{}%r = stablehlo.multiply %x, %t : FULL",
            spread("t", "q")
        ),
    ];
    let all = squares.iter().flat_map(|s| means.iter().map(move |m| format!("{s}{SUM}{m}{eps}")));
    all.flat_map(|start| ends.iter().map(move |end| format!("{start}{end}")).collect::<Vec<_>>()).collect()
}

#[test]
fn rms_norm_in_many_spellings() {
    for lines in rms_norms() {
        let rules = spelled(&lines, "nn.rms_norm");
        assert!(rules.is_some_and(|r| r.contains(&"rms-norm")), "{lines}");
    }
}

#[test]
fn what_is_neither_is_not_derived() {
    let changed = |lines: &[String], from: &str, to: &str, meaning: &str| {
        let of: Vec<_> = lines.iter().filter(|l| l.contains(from)).collect();
        assert!(!of.is_empty(), "{from}");
        of.iter().for_each(|l| assert_eq!(spelled(&l.replace(from, to), meaning), None, "{l} with {to}"));
    };
    let (softmaxes, norms) = (softmaxes(), rms_norms());
    changed(
        &softmaxes,
        "%e init: %zero) applies stablehlo.add",
        "%e init: %low) applies stablehlo.maximum",
        "nn.softmax",
    );
    changed(&softmaxes, "%e init: %zero", "%y init: %zero", "nn.softmax");
    changed(&norms, "dense<8.0>", "dense<7.0>", "nn.rms_norm");
    changed(&norms, "dense<0.125>", "dense<1.0>", "nn.rms_norm");
    changed(&norms, "dense<2.0>", "dense<3.0>", "nn.rms_norm");
    changed(&norms, "dense<1.0e-5>", "dense<1.0e-2>", "nn.rms_norm");
    changed(&norms, "%x, %t", "%y, %t", "nn.rms_norm");
}

#[test]
fn those_of_the_example() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/llama/step.mlir");
    let graph = read(&std::fs::read(path).unwrap());
    let op = |v: ValueId| graph.def_node(v).map_or("", |n| graph.node(n).name());
    let first = |v: ValueId| graph.node(graph.def_node(v).unwrap()).operands[0];
    let behind = |mut v: ValueId| {
        while matches!(op(v), "stablehlo.broadcast_in_dim" | "stablehlo.reshape") {
            v = first(v);
        }
        v
    };
    let (mut softmaxes, mut norms) = (0, 0);
    for node in main_nodes(&graph) {
        let data = graph.node(node);
        let [a, b] = data.operands[..] else { continue };
        let result = data.results[0];
        let sum = behind(b);
        if data.name() == "stablehlo.divide"
            && op(a) == "stablehlo.exponential"
            && op(sum) == "stablehlo.reduce"
        {
            // exp(x - max) of masked scores x.
            let x = first(first(a));
            assert!(derived(&graph, result, x, "nn.softmax").is_some());
            softmaxes += 1;
        }
        let same = graph.ty(a) == graph.ty(result) && op(a) == "stablehlo.convert";
        if data.name() == "stablehlo.multiply"
            && same
            && op(b) == "stablehlo.broadcast_in_dim"
            && op(sum) == "stablehlo.rsqrt"
        {
            // Gradients are multiplied by the same numbers.
            norms += usize::from(derived(&graph, result, a, "nn.rms_norm").is_some());
        }
    }
    // Two layers, each with attention and two norms, and a norm at the end.
    assert!(softmaxes == 2 && norms == 5, "{softmaxes} softmaxes, {norms} norms");
}
