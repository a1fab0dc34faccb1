//! `lower --serve`: codes, scales and logits are, bit for bit, those of the next training step.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use fp8c::{LowerOptions, Module, Npz, Recipe, Start, Tensor, TrainOptions, Trainer};

/// Steps with arguments; those of the folder `FP8C_MODELS` as well.
fn models() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut dirs = vec![root.join("tests/variants"), root.join("examples/llama")];
    dirs.extend(std::env::var_os("FP8C_MODELS").map(PathBuf::from));
    let entries = dirs.into_iter().flat_map(|d| std::fs::read_dir(d).unwrap()).map(|e| e.unwrap().path());
    let mut out: Vec<PathBuf> = entries.filter(|p| p.extension().is_some_and(|e| e == "npz")).collect();
    out.sort();
    out
}

/// The arguments of a lowered step after a step of training, where the arrays are enough for that.
fn trained(module: &Module, options: &LowerOptions, npz: &Path) -> Option<Vec<Tensor>> {
    let words = TrainOptions { steps: 1, start: Start::Import, ..TrainOptions::default() };
    let mut trainer = Trainer::new(module, options, &mut Npz::open(npz).unwrap(), &words).ok()?;
    trainer.step().unwrap();
    Some(trainer.arguments().unwrap())
}

/// What is served is what the step computes; nothing where the step's logits are made in a loop.
fn holds(module: &Module, options: &LowerOptions, state: &[Tensor], name: &str) -> bool {
    let served = match module.serve(options) {
        Ok(served) => served,
        Err(error) if error.to_string().contains("inside of a loop") => return false,
        Err(error) => panic!("{name}: {error}"),
    };
    let wanted: Vec<_> = served.inputs.iter().copied().chain([served.logits]).collect();
    let step = module.with_graph(served.step.clone());
    let body = step.graph.node(step.graph.main().unwrap()).regions[0];
    let mut seen: HashMap<_, Tensor> =
        step.graph.region(body).args.iter().copied().zip(state.iter().cloned()).collect();
    step.run_observed(state, &mut |node, results| {
        for (&value, tensor) in
            step.graph.node(node).results.iter().zip(results).filter(|(v, _)| wanted.contains(v))
        {
            seen.insert(value, tensor.clone());
        }
    })
    .unwrap();
    let given: Vec<Tensor> = served.manifest.export_inputs.iter().map(|&i| state[i].clone()).collect();
    let mut handed = module.with_graph(served.export).run(&given).unwrap().into_iter();
    let mut arguments = Vec::new();
    for (input, value) in served.manifest.inputs.iter().zip(&served.inputs) {
        let argument = match input.step_input {
            Some(i) => state[i].clone(),
            None => handed.next().unwrap(),
        };
        assert_eq!(argument, seen[value], "{name}: {} ({})", input.name, input.role);
        arguments.push(argument);
    }
    assert!(handed.next().is_none(), "{name}: export makes more than is taken");
    let logits = module.with_graph(served.forward).run(&arguments).unwrap();
    assert_eq!(logits, [seen[&served.logits].clone()], "{name}: logits");
    true
}

#[test]
fn what_is_served_is_what_the_next_step_computes() {
    let (mut held, mut codes) = (0, 0);
    for npz in models() {
        let module = match Module::read(npz.with_extension("mlir")) {
            Ok(module) => module,
            Err(_) => continue,
        };
        for recipe in ["smooth-swiglu", "delayed", "current"] {
            let options = LowerOptions { recipe: Recipe::named(recipe).unwrap(), ..fp8c::default_options() };
            let name = format!("{} {recipe}", npz.display());
            let Some(state) = trained(&module, &options, &npz) else { continue };
            if holds(&module, &options, &state, &name) {
                held += 1;
                let inputs = module.serve(&options).unwrap().manifest.inputs;
                codes += inputs.iter().filter(|i| i.role == "codes").count();
            }
        }
    }
    assert!(held >= 6 && codes >= 20, "{held} steps, {codes} weights as codes");
}
