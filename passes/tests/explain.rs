//! `explain` says for every value of a lowered step which passes and rules made it, and what was decided there.

use fp8c_dialects::registry;
use fp8c_ir::{PrintOptions, parse, printer::print_names};
use fp8c_passes::explain::explain;
use fp8c_passes::lower::lower;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;

const SQUARE: &str = include_str!("square/step.mlir");

fn options(recipe: &str) -> LowerOptions {
    let target = fp8c_target::target("xla").unwrap();
    let recipe = Recipe::named(recipe).unwrap();
    LowerOptions::new(recipe, target)
}

/// Names of the lowered step's values with their types, in the order of the text.
fn values(options: &LowerOptions) -> Vec<(String, String)> {
    let step = lower(&parse(SQUARE, registry()).unwrap(), options).unwrap().step;
    let names = print_names(&step, registry(), PrintOptions::default());
    let nodes = step.walk(step.body());
    let results = nodes.iter().flat_map(|&n| &step.node(n).results);
    // What stands inside a reduction written in one line has no name.
    results.filter_map(|v| Some((format!("%{}", names.get(v)?), step.ty(*v).to_string()))).collect()
}

#[test]
fn every_value_was_made_by_something() {
    let graph = parse(SQUARE, registry()).unwrap();
    let options = options("smooth-swiglu");
    for (name, ty) in values(&options).iter().step_by(29) {
        let found = explain(&graph, &options, name).unwrap();
        assert!(found.iter().any(|e| e.value == *name && e.ty == *ty), "{name}: {found:?}");
        for e in found {
            assert!(
                !e.made.is_empty() && e.made.iter().all(|m| !m.pass.is_empty() && !m.what.is_empty()),
                "{e:?}"
            );
        }
    }
}

#[test]
fn passes_stand_in_their_order() {
    let graph = parse(SQUARE, registry()).unwrap();
    let options = options("smooth-swiglu");
    let order = ["read", "smooth", "quantize", "moments", "scale-algebra", "legalize"];
    let mut seen = std::collections::BTreeSet::new();
    for (name, _) in values(&options).iter().step_by(7) {
        for e in explain(&graph, &options, name).unwrap() {
            let places: Vec<usize> =
                e.made.iter().map(|m| order.iter().position(|o| *o == m.pass).unwrap()).collect();
            assert!(places.windows(2).all(|p| p[0] < p[1]), "{e:?}");
            seen.extend(places);
        }
    }
    assert_eq!(seen.len(), order.len(), "each pass made something: {seen:?}");
}

#[test]
fn codes_tell_their_product_and_reason() {
    let graph = parse(SQUARE, registry()).unwrap();
    let options = options("delayed");
    let codes = values(&options).into_iter().find(|(_, ty)| ty.contains("f8E4M3FN")).unwrap();
    let found = explain(&graph, &options, &codes.0).unwrap().remove(0);
    let passes: Vec<&str> = found.made.iter().map(|m| m.pass.as_str()).collect();
    assert_eq!(passes, ["quantize", "legalize"]);
    assert!(found.made[0].what.starts_with("fp8.quantize"), "{found:?}");
    assert!(found.remarks.iter().any(|r| r.kind == "dot" && r.action == "fp8"), "{found:?}");
}

#[test]
fn rules_are_named_where_they_led() {
    // Turned twice is the argument itself.
    let text = "func.func @main(%x: tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>) {
        %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
        %u = stablehlo.transpose %t, dims = [1, 0] : (tensor<6x4xf32>) -> tensor<4x6xf32>
        %c = stablehlo.constant dense<4.0> : tensor<4x6xf32>
        %d = stablehlo.divide %u, %c : tensor<4x6xf32>
        %n = stablehlo.negate %u : tensor<4x6xf32>
        return %d, %n : tensor<4x6xf32>, tensor<4x6xf32> }";
    let graph = parse(text, registry()).unwrap();
    let found = explain(&graph, &options("delayed"), "%x").unwrap();
    let rules: Vec<String> =
        found.into_iter().flat_map(|e| e.made).flat_map(|m| m.rules).map(|r| r.rule).collect();
    assert!(rules.iter().any(|r| r.starts_with("transpose-twice")), "{rules:?}");
}

#[test]
fn what_is_not_there_is_said() {
    let graph = parse(SQUARE, registry()).unwrap();
    let error = explain(&graph, &options("delayed"), "%nobody").unwrap_err();
    assert!(error.message.contains("%nobody") && !error.notes.is_empty(), "{error:?}");
}

/// What stands in a loop, what a loop carries, and what lowering lets it carry more.
#[test]
fn values_in_loops() {
    let text = include_str!("../../tests/variants/swiglu_scan_remat.mlir");
    let (graph, options) = (parse(text, registry()).unwrap(), options("delayed"));
    let step = lower(&graph, &options).unwrap().step;
    let names = print_names(&step, registry(), PrintOptions::default());
    let nodes = step.walk(step.body());
    let loops: Vec<_> = nodes.iter().copied().filter(|&n| step.name(n) == "stablehlo.while").collect();
    let words = |value: fp8c_ir::ValueId| {
        let (name, ty) = (format!("%{}", names[&value]), step.ty(value).to_string());
        let mut found = explain(&graph, &options, &name).unwrap();
        found.retain(|e| e.value == name && e.ty == ty);
        let said = |m: fp8c_passes::explain::Made| format!("{}: {}", m.pass, m.what);
        found.into_iter().flat_map(|e| e.made).map(said).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(loops.len(), 2);
    for (node, forward) in loops.into_iter().zip([true, false]) {
        let body = step.node(node).regions[1];
        let args = &step.region(body).args;
        let first = words(args[0]);
        assert!(first.contains("read: value 0 that stablehlo.while carries, in its body"), "{first}");
        let more: Vec<String> = args.iter().map(|&v| words(v)).filter(|w| !w.starts_with("read: ")).collect();
        assert!(more[0].contains("quantize: largest magnitudes"), "{more:?}");
        // The forward loop keeps the codes of its input.
        assert_eq!(
            more.iter().filter(|w| w.contains("residuals: what a loop keeps")).count(),
            usize::from(forward)
        );
        let codes = step.region(body).nodes.iter().map(|&n| step.node(n).results.first().copied());
        let codes = codes.flatten().find(|&v| step.ty(v).as_tensor().is_some_and(|t| t.elem.is_fp8()));
        let codes = words(codes.unwrap());
        let made = codes.contains("quantize: fp8.quantize") && codes.contains("legalize: ");
        assert!(made || !forward && codes.contains("residuals: stablehlo.dynamic_slice"), "{codes}");
    }
}

/// Values without names are numbered: a bare number is a line all the same.
#[test]
fn a_number_is_a_line() {
    let graph = parse(SQUARE, registry()).unwrap();
    let line = SQUARE.lines().position(|l| l.contains("stablehlo.dot_general")).unwrap() + 1;
    let found = explain(&graph, &options("delayed"), &line.to_string()).unwrap();
    assert!(found.iter().all(|e| e.loc.contains(&format!("line {line}:"))), "{found:?}");
}
