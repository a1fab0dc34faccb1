//! Completeness of the op tables: what every op must have, and that its example can be read, checked, run and printed.

mod common;

use common::{complete, random};
use fp8c_dialects::registry;
use fp8c_ir::interp::run_main;
use fp8c_ir::registry::Traits;
use fp8c_ir::{OpDef, PrintOptions, parse, print, verify};

/// Ops that stand around others, and so in every example.
fn is_frame(op: &OpDef) -> bool {
    op.traits.has(Traits::TERMINATOR) || op.traits.has(Traits::SYMBOL) || op.name == "builtin.module"
}

#[test]
fn every_op_says_what_it_does() {
    for op in registry().ops() {
        let doc = op.doc;
        assert!(
            doc.ends_with('.') && !doc.contains('\n'),
            "{}: the doc must be one sentence: {doc:?}",
            op.name
        );
        assert!(is_frame(op) || !op.example.is_empty(), "{} has no example", op.name);
        assert!(
            is_frame(op) || op.example.contains(op.mnemonic()),
            "{}: the example is of another op",
            op.name
        );
    }
}

#[test]
fn every_example_holds() {
    let mut failures = Vec::new();
    for op in registry().ops().filter(|op| !op.example.is_empty()) {
        if let Err(why) = check(op.example) {
            failures.push(format!("{}: {why}", op.name));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn check(example: &str) -> Result<(), String> {
    let (text, params) = complete(example)?;
    let graph = parse(&text, registry()).map_err(|d| format!("parse: {d}"))?;
    verify(&graph).map_err(|d| format!("verify: {}", d[0]))?;
    let print = |graph: &_, generic| print(graph, registry(), PrintOptions { generic, locations: false });
    let pretty = print(&graph, false);
    for line in example.lines() {
        if !pretty.lines().any(|printed| printed.trim() == line.trim()) {
            return Err(format!("the line\n{line}\nis not in what is printed:\n{pretty}"));
        }
    }
    let generic = print(&graph, true);
    let again = parse(&generic, registry()).map_err(|d| format!("parse generic: {d}\n{generic}"))?;
    verify(&again).map_err(|d| format!("verify generic: {}\n{generic}", d[0]))?;
    if print(&again, false) != pretty {
        return Err(format!("the generic form reads as another program:\n{}", print(&again, false)));
    }
    // No tensor is a tuple: a program is run without them.
    let mut graph = graph;
    fp8c_dialects::imported::simplify(&mut graph);
    verify(&graph).map_err(|d| format!("verify simplified: {}", d[0]))?;
    for seed in 0..3 {
        let args: Vec<_> = params.iter().map(|ty| random(ty, seed)).collect();
        let results = run_main(&graph, &args).map_err(|d| format!("run: {d}"))?;
        let main = graph.main().ok_or("no main")?;
        let region = graph.node(main).regions[0];
        let end = graph.terminator(region).ok_or("no return")?;
        for (result, value) in results.iter().zip(&graph.node(end).operands) {
            let ty = graph.ty(*value);
            let token = ty.as_tensor().is_none() && result.is_empty();
            if !token && !ty.as_tensor().is_some_and(|t| t.compatible(&result.ty)) {
                return Err(format!("the result is of type {}, not {ty}", result.ty));
            }
        }
    }
    Ok(())
}
