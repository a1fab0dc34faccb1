//! Pairs of a step and its lowering, of which either, or the manifest, says something else than it did. Nothing panics or takes
//! long; and what is accepted computes what the pair computed before.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fp8c::{Emit, LowerOptions, Manifest, Module, Tensor, TensorType, Verdict, VerifyOptions};
use fp8c_ir::Fault;
use fp8c_ir::interp::run_main_watched;

use crate::mutate::Rng;
use crate::{argument, cases, elements, graphs, json, near};

/// No verdict takes longer than this, in a build without optimizations and beside other work.
const PATIENCE: Duration = Duration::from_secs(60);

/// A change has not made a step much larger than these are.
const MOST_ELEMENTS: usize = 1 << 24;

fn fits(module: &Module) -> bool {
    elements(module).is_some_and(|n| n <= MOST_ELEMENTS)
}

/// A step, what it was lowered to, and arguments for both.
struct Pair {
    name: String,
    base: Module,
    lowered: Module,
    manifest: Manifest,
    base_arguments: Vec<Tensor>,
    lowered_arguments: Vec<Tensor>,
}

/// Steps that are small in every way: a verdict takes milliseconds.
const STEPS: [&str; 12] = [
    "tests/variants/sgd_plain.mlir",
    "tests/variants/swiglu_exp.mlir",
    "tests/variants/geglu_erf.mlir",
    "tests/variants/forward_residual.mlir",
    "tests/variants/adam_flat_vector.mlir",
    "tests/variants/swiglu_remat.mlir",
    "tests/variants/swiglu_scan.mlir",
    "tests/variants/gradient_sum_bf16.mlir",
    "tests/variants/optax_adagrad.mlir",
    "tests/variants/anchored_average.mlir",
    "passes/tests/square/step.mlir",
    "passes/tests/square/step.mlir",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What an argument of this role holds in training.
fn held(ty: &TensorType, role: &str, rng: &mut Rng) -> Tensor {
    let given = argument(ty, rng);
    match role {
        "second_moment" => Tensor::from_f64s(
            ty.clone(),
            given.to_f64s().iter().map(|v| 1e-3 + v * v * 1e-2).collect::<Vec<_>>(),
        ),
        _ if ty.rank() > 1 && ty.elem.is_float() => {
            Tensor::from_f64s(ty.clone(), given.to_f64s().iter().map(|v| v * 0.25).collect::<Vec<_>>())
        }
        _ => given,
    }
}

fn pair(step: &str, options: &LowerOptions) -> Option<Pair> {
    let base = Module::read(root().join(step)).unwrap();
    let lowered = base.lower(options).ok()?;
    let name = format!("{step} by {}", options.recipe.name);
    let mut rng = Rng::new(7);
    let roles = lowered.manifest.inputs.iter().map(|input| input.role.as_str());
    let types = base.parameters().unwrap();
    let base_arguments: Vec<Tensor> =
        types.iter().zip(roles).map(|(ty, role)| held(ty, role, &mut rng)).collect();
    let state = base.with_graph(lowered.import).run(&base_arguments).unwrap();
    let text = base.with_graph(lowered.step).emit(Emit::Stablehlo);
    let lowered_step = Module::parse("lowered.mlir", text).unwrap();
    let count = lowered_step.parameters().unwrap().len();
    let given = |i: usize| {
        let place = lowered.manifest.state_inputs.iter().position(|&input| input == i);
        place.map_or_else(|| base_arguments.get(i).cloned(), |place| state.get(place).cloned()).unwrap()
    };
    let lowered_arguments = (0..count).map(given).collect();
    Some(Pair {
        name,
        base,
        lowered: lowered_step,
        manifest: lowered.manifest,
        base_arguments,
        lowered_arguments,
    })
}

fn pairs() -> Vec<Pair> {
    let recipes = fp8c::recipe::builtin();
    let options =
        |i: usize| LowerOptions { recipe: recipes[i / 2 % recipes.len()].clone(), ..fp8c::default_options() };
    let mut all = Vec::new();
    for (i, step) in STEPS.iter().enumerate() {
        // The recipe of its turn, and the default.
        let ways = [fp8c::default_options(), options(i)];
        all.extend(ways[..if i % 2 == 0 { 2 } else { 1 }].iter().filter_map(|options| pair(step, options)));
    }
    // A loop that stays as it is: what changes may make it go round without end.
    let plain = recipes.iter().position(|r| r.name == "bf16").map(|at| options(2 * at));
    all.extend(plain.and_then(|options| pair("tests/variants/swiglu_scan.mlir", &options)));
    assert!(all.len() > STEPS.len());
    all
}

/// What a program returns; nothing where it cannot be run, or goes round for long.
fn results(module: &Module, arguments: &[Tensor]) -> Option<Vec<Tensor>> {
    let end = Instant::now() + PATIENCE;
    let watch = |_| if Instant::now() > end { Err(Fault::new("it takes too long")) } else { Ok(()) };
    run_main_watched(&module.graph, arguments, &watch).ok()
}

/// Two programs of one signature compute the same on these arguments; of the state, what the original has of it.
fn same(old: &Module, new: &Module, arguments: &[Tensor], count: usize) -> Result<(), String> {
    let Some(wanted) = results(old, arguments) else { return Ok(()) };
    let Some(found) = results(new, arguments) else { return Err("cannot be run".into()) };
    for (i, (wanted, found)) in wanted.iter().zip(&found).take(count).enumerate() {
        if !near(wanted, found) {
            let differ = wanted.to_f64s().into_iter().zip(found.to_f64s()).filter(|(a, b)| a != b);
            let some: Vec<(f64, f64)> = differ.take(4).collect();
            return Err(format!("result {i} of type {} differs, as in {some:?}", wanted.ty));
        }
    }
    Ok(())
}

/// How far the changed pairs came.
#[derive(Default, Debug)]
struct Counts {
    read: u32,
    proved: u32,
    tried: u32,
    refused: u32,
    slowest: Duration,
}

#[test]
fn verify() {
    let pairs = pairs();
    let options = VerifyOptions { seed: 1, rounds: 200, ..VerifyOptions::default() };
    for pair in &pairs {
        let verdict = pair.base.verify_lowered(&pair.lowered, Some(&pair.manifest), options);
        verdict.unwrap_or_else(|e| panic!("{} is refused as it is: {e}", pair.name));
    }
    let left = |what: &str| Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-verify{what}"));
    let (count, mut counts) = (cases(40), Counts::default());
    for case in 0..count {
        let mut rng = Rng::new(u64::from(case));
        let pair = &pairs[rng.below(pairs.len())];
        let (mut base, mut lowered) = (pair.base.emit(Emit::Stablehlo), pair.lowered.emit(Emit::Stablehlo));
        let mut manifest = serde_json::to_value(&pair.manifest).unwrap();
        let what = rng.below(5);
        let changed = |text: &mut String, module: &Module, rng: &mut Rng| {
            let mut graph = module.graph.clone();
            graphs::mutate(&mut graph, rng);
            *text = module.with_graph(graph).emit(Emit::Stablehlo);
        };
        match what {
            0 => changed(&mut base, &pair.base, &mut rng),
            1 | 2 => changed(&mut lowered, &pair.lowered, &mut rng),
            3 => json::mutate(&mut manifest, &mut rng),
            _ => {
                changed(&mut lowered, &pair.lowered, &mut rng);
                json::mutate(&mut manifest, &mut rng);
            }
        }
        let manifest_text = serde_json::to_string_pretty(&manifest).unwrap();
        for (what, text) in [("-base.mlir", &base), (".mlir", &lowered), (".json", &manifest_text)] {
            std::fs::write(left(what), text).unwrap();
        }
        let start = Instant::now();
        let verdict = catch_unwind(AssertUnwindSafe(|| {
            let base = Module::parse("base.mlir", base).ok().filter(fits)?;
            let lowered = Module::parse("lowered.mlir", lowered).ok().filter(fits)?;
            let manifest = serde_json::from_value::<Manifest>(manifest).ok()?;
            let verdict = base.verify_lowered(&lowered, Some(&manifest), options);
            Some((base, lowered, verdict))
        }));
        let at = || format!("case {case} of verify, {}, in {}", pair.name, left("*").display());
        let took = start.elapsed();
        assert!(took < PATIENCE, "{} takes {} s", at(), took.as_secs());
        counts.slowest = counts.slowest.max(took);
        let Some((base, lowered, verdict)) = verdict.unwrap_or_else(|_| panic!("{} panics", at())) else {
            continue;
        };
        counts.read += 1;
        let Ok(verified) = verdict else {
            counts.refused += 1;
            continue;
        };
        match verified.verdict {
            Verdict::Proved(_) => counts.proved += 1,
            Verdict::Tried(_) => counts.tried += 1,
        }
        let kept = pair.base.results().unwrap().len();
        let both = [
            same(&pair.base, &base, &pair.base_arguments, kept),
            same(&pair.lowered, &lowered, &pair.lowered_arguments, kept),
        ];
        for (what, result) in ["original", "lowered step"].iter().zip(both) {
            result.unwrap_or_else(|why| panic!("{} is accepted, but the {what} is another: {why}", at()));
        }
    }
    for what in ["-base.mlir", ".mlir", ".json"] {
        let _ = std::fs::remove_file(left(what));
    }
    println!("verify: {count} pairs, {counts:?}");
    assert!(counts.read > count / 3, "too few changed pairs are read: {counts:?}");
}
