//! The engine on small tables of its own: what is refused, what is stopped, what is found.

use fp8c_dialects::registry;
use fp8c_egraph::soundness::{check_rule, check_table};
use fp8c_egraph::{
    Class, Cost, Guard, Limits, Options, Report, Rhs, Rule, Rules, Stop, Table, TargetCost, explain, optimize,
};
use fp8c_ir::graph::RegionId;
use fp8c_ir::{Diagnostic, Graph, PrintOptions, parse, print, verify};

const NEGATE: &str = "(%x: tensor<4xELEM>) -> tensor<4xELEM> { %0 = stablehlo.negate %x : tensor<4xELEM> %r = stablehlo.negate %0 : tensor<4xELEM> return %r : tensor<4xELEM> }";

const fn rule(name: &'static str, lhs: &'static str, rhs: &'static str) -> Rule {
    Rule { name, class: Class::Exact, lhs, rhs: Rhs::Term(rhs), guards: &[], samples: &[NEGATE], doc: "" }
}

const fn table(rules: &'static [Rule]) -> Table {
    Table { family: "test", rules, guards: GUARDS, functions: &[] }
}

const GUARDS: &[Guard] = &[Guard { name: "never", doc: "no", test: |_| Some(false) }];

static GOOD: Table = table(&[
    rule("negate-twice", "(negate (negate ?x))", "?x"),
    rule("square", "(multiply ?x (negate ?x))", "(negate (multiply ?x ?x))"),
]);

fn read(body: &str) -> (Graph, RegionId) {
    let graph = parse(&format!("func.func @main{body}"), registry()).unwrap();
    verify(&graph).unwrap_or_else(|d| panic!("{}", d[0]));
    let region = graph.node(graph.main().unwrap()).regions[0];
    (graph, region)
}

fn cost() -> impl Cost {
    TargetCost(fp8c_target::figures("xla"))
}

fn run(body: &str, table: &'static Table) -> Result<(String, Report), Diagnostic> {
    let (mut graph, region) = read(body);
    let rules = Rules::new(&[table], registry()).unwrap();
    let report = optimize(&mut graph, region, &rules, &Options::default(), &cost())?;
    verify(&graph).unwrap_or_else(|d| panic!("{}", d[0]));
    Ok((print(&graph, registry(), PrintOptions::default()), report))
}

#[test]
fn bad_rules_are_refused() {
    static BAD: [(Table, &str); 6] = [
        (table(&[rule("a", "(negat ?x)", "?x")]), "rule a: there is no op stablehlo.negat"),
        (table(&[rule("b", "(negate ?x ?y)", "?x")]), "takes 1 operands, not 2"),
        (table(&[rule("c", "(negate ?x)", "?y")]), "does not bind ?y"),
        (table(&[rule("d", "(transpose[p] ?x)", "(transpose[turn(p)] ?x)")]), "there is no function turn"),
        (table(&[rule("e", "(negate ?x", "?x")]), "expected"),
        (table(&[Rule { guards: &["odd ?x"], ..rule("f", "(negate ?x)", "?x") }]), "there is no guard odd"),
    ];
    for (table, says) in &BAD {
        let Err(fault) = Rules::new(&[table], registry()) else { panic!("{says}") };
        assert!(fault.message.contains(says), "{fault} has no {says}");
    }
}

#[test]
fn what_is_undone_goes() {
    let body = "(%x: tensor<4xf32>) -> tensor<4xf32> { %0 = stablehlo.negate %x : tensor<4xf32> %1 = stablehlo.negate %0 : tensor<4xf32> %r = stablehlo.exponential %1 : tensor<4xf32> return %r : tensor<4xf32> }";
    let (text, report) = run(body, &GOOD).unwrap();
    assert!(!text.contains("negate"), "{text}");
    assert_eq!(report.applied["negate-twice"], 1);
    assert_eq!(report.stops[&Stop::Saturated], 1);
    assert_eq!(report.changed[0].1, ["negate-twice"]);
    assert!(report.after < report.before);
}

#[test]
fn commutative_operands_match_in_both_orders() {
    for product in ["%0, %x", "%x, %0"] {
        let body = format!(
            "(%x: tensor<4xf32>) -> tensor<4xf32> {{ %0 = stablehlo.negate %x : tensor<4xf32> %1 = stablehlo.multiply {product} : tensor<4xf32> %r = stablehlo.negate %1 : tensor<4xf32> return %r : tensor<4xf32> }}"
        );
        let (text, _) = run(&body, &GOOD).unwrap();
        assert!(!text.contains("negate") && text.contains("multiply"), "{text}");
    }
}

#[test]
fn a_union_of_two_types_names_the_rule() {
    static WRONG: Table = table(&[rule("lose-shape", "(transpose[p] ?x)", "?x")]);
    let body = "(%x: tensor<2x3xf32>) -> tensor<3x2xf32> { %r = stablehlo.transpose %x, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32> return %r : tensor<3x2xf32> }";
    let found = run(body, &WRONG).unwrap_err();
    assert!(found.message.contains("lose-shape joined a value of type"), "{found}");
}

#[test]
fn a_union_of_two_constants_names_the_rule() {
    static WRONG: Table = table(&[rule("lose-sign", "(negate ?x)", "?x")]);
    let body = "() -> tensor<f32> { %0 = stablehlo.constant dense<2.0> : tensor<f32> %r = stablehlo.negate %0 : tensor<f32> return %r : tensor<f32> }";
    let found = run(body, &WRONG).unwrap_err();
    assert!(found.message.contains("lose-sign joined two different constants"), "{found}");
}

#[test]
fn limits_stop_a_rule_that_grows() {
    static GROWS: Table = table(&[rule("grow", "(exponential ?x)", "(exponential (negate (negate ?x)))")]);
    let body = "(%x: tensor<4xf32>) -> tensor<4xf32> { %r = stablehlo.exponential %x : tensor<4xf32> return %r : tensor<4xf32> }";
    let rules = Rules::new(&[&GROWS], registry()).unwrap();
    let stop = |limits| {
        let (mut graph, region) = read(body);
        let options = Options { limits, ..Options::default() };
        let report = optimize(&mut graph, region, &rules, &options, &cost()).unwrap();
        *report.stops.keys().next().unwrap()
    };
    assert_eq!(stop(Limits { iterations: 3, ..Limits::default() }), Stop::Iterations);
    assert_eq!(stop(Limits { nodes: 20, iterations: 100_000, time: None }), Stop::Nodes);
}

#[test]
fn what_is_shared_is_counted_once() {
    let body = "(%x: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) { %0 = stablehlo.exponential %x : tensor<4xf32> %1 = stablehlo.exponential %x : tensor<4xf32> %a = stablehlo.negate %0 : tensor<4xf32> %b = stablehlo.sqrt %1 : tensor<4xf32> %r = stablehlo.add %a, %b : tensor<4xf32> return %r, %a : tensor<4xf32>, tensor<4xf32> }";
    let (text, report) = run(body, &GOOD).unwrap();
    assert_eq!(text.matches("exponential").count(), 1, "{text}");
    assert!(report.after < report.before);
}

#[test]
fn equal_reductions_are_one() {
    let one = |v: &str| {
        format!(
            "%{v} = stablehlo.reduce(%x init: %c) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32> "
        )
    };
    let body = format!(
        "(%x: tensor<4xf32>) -> tensor<f32> {{ %c = stablehlo.constant dense<0.0> : tensor<f32> {}{} %r = stablehlo.multiply %a, %b : tensor<f32> return %r : tensor<f32> }}",
        one("a"),
        one("b")
    );
    let (text, _) = run(&body, &GOOD).unwrap();
    assert_eq!(text.matches("reduce").count(), 1, "{text}");
}

#[test]
fn steps_are_named_from_input_to_output() {
    let body = "(%x: tensor<4xf32>) -> tensor<4xf32> { %0 = stablehlo.negate %x : tensor<4xf32> %1 = stablehlo.multiply %0, %x : tensor<4xf32> %r = stablehlo.negate %1 : tensor<4xf32> return %r : tensor<4xf32> }";
    let (graph, region) = read(body);
    let rules = Rules::new(&[&GOOD], registry()).unwrap();
    let end = graph.terminator(region).unwrap();
    let value = graph.node(end).operands[0];
    let steps = explain(&graph, region, value, &rules, &Options::default(), &cost()).unwrap();
    let names: Vec<&str> = steps.iter().map(|s| s.rule.as_str()).collect();
    assert_eq!(names, ["square", "negate-twice"], "{steps:?}");
    assert_eq!(steps[0].before, "(negate (multiply (negate %0) %0))");
    assert_eq!(steps[1].after, "(multiply %0 %0)");
}

#[test]
fn the_check_finds_planted_faults() {
    static WRONG: Table = table(&[
        rule("lose-sign", "(negate (negate ?x))", "(abs ?x)"),
        rule("lose-zero-sign", "(negate (negate ?x))", "(add ?x (subtract ?x ?x))"),
        Rule { guards: &["never"], ..rule("idle", "(negate (negate ?x))", "?x") },
        Rule { class: Class::Rounding(1e-3), ..rule("drift", "(negate (negate ?x))", "(tanh ?x)") },
    ]);
    let faults = check_table(&WRONG, registry()).join("\n");
    for says in [
        "lose-sign does not hold",
        "lose-zero-sign does not hold",
        "idle was tried on 0 instances only",
        "idle holds without its guard never",
        "drift does not hold",
    ] {
        assert!(faults.contains(says), "no {says} in {faults}");
    }
    let good = check_rule(&GOOD, &GOOD.rules[0], None, registry()).unwrap();
    assert!(good.wrong.is_empty() && good.held > 100, "{good:?}");
}

/// A NaN does not equal itself; what is known of one still settles.
#[test]
fn constants_that_are_not_numbers_settle() {
    let body = "(%x: tensor<4xf32>, %p: tensor<4xi1>) -> tensor<4xf32> {
        %n = stablehlo.constant dense<0x7FC00000> : tensor<4xf32>
        %m = stablehlo.negate %n : tensor<4xf32>
        %k = stablehlo.negate %m : tensor<4xf32>
        %r = stablehlo.select %p, %x, %k : tensor<4xi1>, tensor<4xf32>
        return %r : tensor<4xf32> }";
    let (_, report) = run(body, &GOOD).unwrap();
    assert_eq!(report.stops.keys().copied().collect::<Vec<_>>(), [Stop::Saturated]);
}
