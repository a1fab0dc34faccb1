//! Whole steps through the e-graph: results verify, equal layers cost one, and the numbers stay.

#[path = "../benches/generator/mod.rs"]
mod generator;

use fp8c_dialects::registry;
use fp8c_egraph::{Compared, Options, Report, Rules, Span, Stop, TargetCost, compare};
use fp8c_ir::interp::run_main;
use fp8c_ir::{Graph, PrintOptions, Tensor, parse, print, verify};
use fp8c_passes::rules::TABLES;
use fp8c_passes::scale_algebra::scale_algebra;

fn read(text: &str) -> Graph {
    let graph = parse(text, registry()).unwrap();
    verify(&graph).unwrap_or_else(|d| panic!("{}", d[0]));
    graph
}

fn optimized(graph: &Graph, assume: Option<Span>) -> (Graph, Report) {
    let mut graph = graph.clone();
    let search = Options { assume, ..Options::default() };
    let report = scale_algebra(&mut graph, &search, &TargetCost(fp8c_target::figures("xla"))).unwrap();
    verify(&graph).unwrap_or_else(|d| panic!("{}", d[0]));
    (graph, report)
}

fn text(graph: &Graph) -> String {
    print(graph, registry(), PrintOptions::default())
}

const RANGE: Option<Span> = Some(Span { lo: -20, hi: 20 });

#[test]
fn equal_layers_are_solved_once() {
    let (_, few) = optimized(&read(&generator::step(4)), RANGE);
    let (_, many) = optimized(&read(&generator::step(12)), RANGE);
    assert_eq!(few.distinct, many.distinct, "{few:?}\n{many:?}");
    assert_eq!(few.enodes, many.enodes);
    assert!(many.islands > 2 * few.islands);
    assert_eq!(many.stops.keys().copied().collect::<Vec<_>>(), [Stop::Saturated]);
    assert!(many.after < many.before);
}

#[test]
fn the_same_text_every_time() {
    let graph = read(&generator::step(3));
    assert_eq!(text(&optimized(&graph, RANGE).0), text(&optimized(&graph, RANGE).0));
}

#[test]
fn a_second_run_finds_nothing() {
    let (once, _) = optimized(&read(&generator::step(2)), RANGE);
    let (twice, report) = optimized(&once, RANGE);
    assert!(report.changed.is_empty(), "{report:?}");
    assert_eq!(text(&once), text(&twice));
}

#[test]
fn numbers_stay() {
    let graph = read(&generator::step(2));
    let (new, report) = optimized(&graph, None);
    assert!(!report.changed.is_empty());
    let main = graph.main().unwrap();
    let args: Vec<Tensor> = graph
        .region(graph.node(main).regions[0])
        .args
        .iter()
        .enumerate()
        .map(|(k, &arg)| {
            let ty = graph.ty(arg).as_tensor().unwrap().clone();
            let n = ty.elements().unwrap();
            let values = (0..n).map(|i| (((i * 37 + k * 11) % 97) as f64 - 48.0) / 400.0).collect();
            Tensor::from_f64s(ty, values)
        })
        .collect();
    assert_eq!(run_main(&graph, &args).unwrap(), run_main(&new, &args).unwrap());
}

fn compared(text: &str) -> Compared {
    let graph = read(text);
    let region = graph.node(graph.main().unwrap()).regions[0];
    let rules = Rules::new(TABLES, registry()).unwrap();
    let search = Options { assume: RANGE, ..Options::default() };
    compare(&graph, region, &rules, &search, &TargetCost(fp8c_target::figures("xla"))).unwrap()
}

/// The whole is quantized for the forward pass; its part costs only a slice then, which a tree cannot see.
#[test]
fn trees_pay_for_what_is_shared() {
    let x = "tensor<4096x4096xbf16>";
    let q = "tensor<4096x4096xf8E4M3FN>";
    let part = "tensor<4096x1024xbf16>";
    let q_part = "tensor<4096x1024xf8E4M3FN>";
    let found = compared(&format!(
        "func.func @main(%x: {x}, %s: tensor<f32>) -> ({q}, {q_part}) {{
          %all = fp8.quantize %x, %s : ({x}, tensor<f32>) -> {q}
          %0 = stablehlo.slice %x [0:4096, 0:1024] : ({x}) -> {part}
          %part = fp8.quantize %0, %s : ({part}, tensor<f32>) -> {q_part}
          return %all, %part : {q}, {q_part}
        }}"
    ));
    assert!(found.graph < 0.9 * found.by_trees, "{found:?}");
    let step = compared(&generator::step(8));
    assert!(step.graph <= step.by_trees && step.by_trees <= step.trees, "{step:?}");
    println!("{found:?}\n{step:?}");
}
