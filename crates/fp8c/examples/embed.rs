//! fp8c inside a compiler's own pipeline: a pass of one's own first, then lowering with a changed recipe, then the result as
//! text and the remarks as data.
//!
//! `cargo run --example embed [STEP.mlir]`

use std::collections::HashMap;

use fp8c::pass::{Options, PassCx, Phase, Step};
use fp8c::{Diagnostic, Emit, Module, Pass, Recipe};

/// A pass is one static value; its work is a function on the graph.
static DROP_BARRIERS: Pass = Pass {
    name: "drop-barriers",
    doc: "Replaces the results of optimization barriers by their operands.",
    options: &[],
    needs: Phase::Imported,
    gives: Phase::Imported,
    run: drop_barriers,
};

fn drop_barriers(cx: &mut PassCx<'_>, _: &Options) -> Result<(), Diagnostic> {
    let graph = &mut *cx.graph;
    let mut same = HashMap::new();
    for id in graph.walk(graph.body()) {
        if graph.name(id) != "stablehlo.optimization_barrier" {
            continue;
        }
        let node = graph.node(id);
        same.extend(node.results.iter().copied().zip(node.operands.iter().copied()));
        if let Some(region) = node.parent {
            let rest = graph.region(region).nodes.iter().copied().filter(|&n| n != id).collect();
            graph.set_nodes(region, rest);
        }
    }
    graph.replace_uses(&same);
    Ok(())
}

fn main() -> Result<(), fp8c::Error> {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/variants/unrolled_remat.mlir");
    let path = std::env::args().nth(1).unwrap_or_else(|| default.into());
    let mut module = Module::read(path)?;

    let own = Step { pass: &DROP_BARRIERS, options: Options::new() };
    let times = module.run_passes(&[own], |_, _| {})?;
    eprintln!("{} took {:?}", times[0].name, times[0].run);

    // A recipe is a value: take a built-in one and change it.
    let mut recipe = Recipe::named("delayed").unwrap_or_else(|| fp8c::default_options().recipe);
    recipe.name = "ours".into();
    recipe.scaling.history = 32;
    recipe.keep_bf16.sites.retain(|site| site != "head");
    let options = fp8c::LowerOptions { recipe, ..fp8c::default_options() };

    let lowered = module.lower(&options)?;
    for remark in lowered.remarks.iter().filter(|r| r.action != "fp8") {
        eprintln!("{}: {} stays as it is: {}", remark.loc, remark.name, remark.reason);
    }
    eprintln!("{} rows of FP8 state", lowered.manifest.tensors.len());
    print!("{}", module.with_graph(lowered.step).emit(Emit::Stablehlo));
    Ok(())
}
