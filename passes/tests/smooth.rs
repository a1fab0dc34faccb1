//! Smoothing: the function stays the same to the bit, factors stand where they should, state and scales follow.

use std::path::PathBuf;

use fp8c_ir::interp::run_main;
use fp8c_ir::types::Type;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse_bytes};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::pass::{Step, run_passes};
use fp8c_passes::plan::{Plan, plan};
use fp8c_passes::quantize::Mode;
use fp8c_passes::raise::{Raised, raise};
use fp8c_passes::recipe::{Activation, Recipe, Smoothing, Timing};
use fp8c_passes::smooth::{FACTORS, smooth};

const CURRENT: Timing = Timing::Current;
const DELAYED: Timing = Timing::Delayed;

fn options(smoothing: Smoothing, timing: Timing) -> LowerOptions {
    let mut recipe = Recipe::named("smooth-swiglu").unwrap();
    recipe.activation = Activation { smoothing, timing, ..Activation::default() };
    let target = fp8c_target::target("xla").unwrap();
    LowerOptions { recipe, target, e4m3: None, keep_bf16: vec![], recipe_for: vec![] }
}

fn canonical(text: &[u8]) -> Graph {
    let (_, mut graph) = parse_bytes(text, fp8c_dialects::registry()).unwrap();
    let passes = [&fp8c_passes::inline::PASS, &fp8c_passes::canonicalize::PASS];
    run_passes(&mut graph, &passes.map(|pass| Step { pass, options: vec![] }), |_, _| {}).unwrap();
    graph
}

fn variant(name: &str) -> Graph {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants").join(name);
    canonical(&std::fs::read(path.with_extension("mlir")).unwrap())
}

fn planned(graph: &Graph, options: &LowerOptions) -> (Raised, Plan) {
    let raised = raise(graph).unwrap();
    let plan = plan(graph, &raised, options);
    (raised, plan)
}

fn smoothed(graph: &Graph, options: &LowerOptions) -> Graph {
    let (raised, plan) = planned(graph, options);
    let mut out = graph.clone();
    smooth(&mut out, &raised, &plan, Mode::Step).unwrap();
    fp8c_ir::verify(&out).unwrap();
    out
}

fn unit(seed: u32, stream: usize, i: usize) -> f32 {
    fp8c_float::stochastic_bits(seed, 0, stream as u32, i as u32) as f32 / u32::MAX as f32
}

/// An argument: matrices keep the size of what they multiply, vectors are gains, second moments are positive.
fn argument(ty: &Type, role: &str, seed: u32, at: usize) -> Tensor {
    let ty = ty.as_tensor().unwrap();
    let n = ty.elements().unwrap();
    let depth = ty.shape.iter().rev().nth(1).copied().unwrap_or(1) as f32;
    let value = |i: usize| match (ty.rank(), 2.0 * unit(seed, at, i) - 1.0) {
        _ if role == "second_moment" => 1e-3 + unit(seed, at, i) * 1e-2,
        (0 | 1, x) => 1.0 + 0.5 * x,
        (_, x) => x * (3.0 / depth).sqrt(),
    };
    match ty.elem {
        ElementType::I1 => Tensor::from_bools(ty.shape.clone(), (0..n).map(|i| unit(seed, at, i) < 0.5)),
        e if !e.is_float() => {
            Tensor::from_ints(ty.clone(), (0..n).map(|i| 3 + (unit(seed, at, i) * 8.0) as i64).collect())
        }
        _ => Tensor::rounded(ty.clone(), (0..n).map(value).collect()),
    }
}

fn arguments(graph: &Graph, raised: &Raised, seed: u32) -> Vec<Tensor> {
    let make = |(i, &v)| argument(graph.ty(v), raised.input_role(i), seed, i);
    raised.args.iter().enumerate().map(make).collect()
}

/// Runs the smoothed function on random inputs, with factors of the step before that are random powers of two, and
/// returns how many activations were smoothed.
fn preserves(name: &str, graph: &Graph, smoothing: Smoothing, timing: Timing) -> usize {
    let options = options(smoothing, timing);
    let (raised, plan) = planned(graph, &options);
    let other = smoothed(graph, &options);
    for seed in 0..2 {
        let mut args = arguments(graph, &raised, seed);
        let base = run_main(graph, &args).unwrap();
        if let Some(&state) = other.region(other.node(other.main().unwrap()).regions[0]).args.get(args.len())
        {
            let ty = other.ty(state).as_tensor().unwrap().clone();
            let power = |i| (unit(seed, 99, i) * 12.0 - 6.0).floor().exp2();
            let n = ty.elements().unwrap();
            args.push(Tensor::from_f32(ty, (0..n).map(power).collect()));
        }
        let found = run_main(&other, &args).unwrap();
        for (i, (a, b)) in base.iter().zip(&found).enumerate() {
            let same = a.to_bytes() == b.to_bytes() || a == b;
            assert!(same, "{name}, {smoothing:?}, {timing:?}: result {i} differs");
        }
    }
    plan.smoothed.len()
}

const ALL: [(Smoothing, Timing); 4] = [
    (Smoothing::Channel, CURRENT),
    (Smoothing::Token, CURRENT),
    (Smoothing::Channel, DELAYED),
    (Smoothing::Token, DELAYED),
];

#[test]
fn sweep() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.extension().is_some_and(|e| e == "mlir"))
        .map(|p| p.file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    for name in names {
        let graph = variant(&name);
        let o = options(Smoothing::Token, CURRENT);
        let (_, plan) = planned(&graph, &o);
        for a in plan.activations.iter().filter(|a| !a.smoothed) {
            println!("{name}: NOT {}", a.reason);
        }
        if plan.smoothed.is_empty() {
            continue;
        }
        for (s, t) in ALL {
            let start = std::time::Instant::now();
            let n = std::panic::catch_unwind(|| preserves(&name, &graph, s, t));
            println!("{name} {s:?} {t:?}: {n:?} {} ms", start.elapsed().as_millis());
        }
    }
}
