//! Ragged products (groups of rows that each meet their own matrix) in FP8, and what `verify` says of wrong ones.

use fp8c_dialects::registry;
use fp8c_ir::graph::Graph;
use fp8c_passes::lower::{Lowered, lower};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;

mod texts;

use texts::{proved, text};

fn base() -> Graph {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/variants/moe_sorted_ragged.mlir");
    fp8c_ir::parse(&std::fs::read_to_string(path).unwrap(), registry()).unwrap()
}

fn lowered(base: &Graph, recipe: &str) -> Lowered {
    let recipe = Recipe::named(recipe).unwrap();
    lower(base, &LowerOptions::new(recipe, fp8c_target::target("xla").unwrap())).unwrap()
}

#[test]
fn products_by_group_take_codes() {
    let base = base();
    for recipe in ["delayed", "smooth-swiglu", "current"] {
        let lowered = lowered(&base, recipe);
        let text = text(&lowered);
        let products: Vec<&str> = text.lines().filter(|l| l.contains("chlo.ragged_dot\"(")).collect();
        assert_eq!(products.len(), 9);
        for line in products {
            assert_eq!(line.split(" : (").nth(1).unwrap().matches("xf8E").count(), 2, "{line}");
        }
        assert!(proved(&base, &lowered, &text), "{recipe}");
    }
}

/// Scales of rows and blocks would differ by group: such products stay, and the reason says so.
#[test]
fn other_granularities_leave_them() {
    let lowered = lowered(&base(), "rowwise");
    assert!(!text(&lowered).contains("xf8E"));
    let why = "a ragged product takes one scale a tensor, and nothing beside the codes";
    assert_eq!(lowered.remarks.iter().filter(|r| r.reason == why).count(), 9);
}

/// Groups of other sizes, other matrices, another sum and another scale, in each of the products.
#[test]
fn faults_are_found() {
    let base = base();
    for recipe in ["delayed", "smooth-swiglu"] {
        let lowered = lowered(&base, recipe);
        let text = text(&lowered);
        let lines: Vec<&str> = text.lines().collect();
        let with = |at: usize, new: String| {
            let mut all: Vec<String> = lines.iter().map(|l| l.to_string()).collect();
            all[at] = new;
            all.join("\n")
        };
        let products: Vec<usize> =
            (0..lines.len()).filter(|&i| lines[i].contains("chlo.ragged_dot\"(")).collect();
        for &at in &products {
            let line = lines[at];
            let sizes = line.split(") <{").next().unwrap().rsplit(", ").next().unwrap();
            let other = line.replacen(&format!("{sizes})"), "%turned)", 1);
            let turned = format!("%turned = stablehlo.reverse {sizes}, dims = [0] : tensor<8xi32>\n{other}");
            assert!(!proved(&base, &lowered, &with(at, turned)), "{recipe}: sizes of others: {line}");
            // Behind it stands what its result is multiplied by.
            let result = line.trim().split(' ').next().unwrap();
            let scaled = (at..lines.len())
                .find(|&i| {
                    lines[i].contains("stablehlo.multiply") && lines[i].contains(&format!("{result}, "))
                })
                .unwrap();
            let twice = lines[scaled].replacen("stablehlo.multiply", "stablehlo.add", 1);
            assert!(!proved(&base, &lowered, &with(scaled, twice)), "{recipe}: no scale: {line}");
        }
        let alike = |a: usize, b: usize| {
            let types = |i: usize| lines[i].split(" : (").nth(1).unwrap();
            let rhs = |i: usize| lines[i].split(['(', ')']).nth(1).unwrap().split(", ").nth(1).unwrap();
            (types(a) == types(b) && rhs(a) != rhs(b)).then(|| lines[a].replacen(rhs(a), rhs(b), 1))
        };
        let pairs: Vec<(usize, String)> = products
            .iter()
            .flat_map(|&a| products.iter().filter(move |&&b| b < a).map(move |&b| (a, b)))
            .filter_map(|(a, b)| Some((a, alike(a, b)?)))
            .collect();
        assert!(!pairs.is_empty());
        for (at, new) in pairs {
            assert!(!proved(&base, &lowered, &with(at, new.clone())), "{recipe}: another matrix: {new}");
        }
    }
}
