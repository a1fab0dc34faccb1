//! Reductions of several tensors: what `verify` takes them for, and what lowering for GPUs makes of the magnitudes of moments.

use std::path::PathBuf;

use fp8c_dialects::registry;
use fp8c_ir::graph::{Graph, NodeId};
use fp8c_ir::interp::run_main;
use fp8c_ir::parse;
use fp8c_passes::lower::{Lowered, lower};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{MomentTiming, Recipe};
use fp8c_passes::verify::{Verdict, VerifyOptions, verify_lowered};

fn step(body: &str) -> Graph {
    let text = format!(
        "func.func @main(%a: tensor<4x6xf32>, %b: tensor<4x6xf32>) -> (tensor<4xf32>, tensor<4xf32>) {{
  %x = stablehlo.abs %a : tensor<4x6xf32>
  %y = stablehlo.abs %b : tensor<4x6xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  {body}
}}"
    );
    parse(&text, registry()).unwrap()
}

/// Both maxima in one reduction with this body.
fn joint(operands: [&str; 2], body: &str) -> Graph {
    let [x, y] = operands;
    step(&format!(
        "%r:2 = stablehlo.reduce({x} init: %zero), ({y} init: %zero) across dimensions = [1] : (tensor<4x6xf32>, tensor<4x6xf32>, tensor<f32>, tensor<f32>) -> (tensor<4xf32>, tensor<4xf32>)
   reducer(%l0: tensor<f32>, %r0: tensor<f32>) (%l1: tensor<f32>, %r1: tensor<f32>) {{
    {body}
  }}
  return %r#0, %r#1 : tensor<4xf32>, tensor<4xf32>"
    ))
}

const MAXIMA: &str = "%0 = stablehlo.maximum %l0, %r0 : tensor<f32>
    %1 = stablehlo.maximum %l1, %r1 : tensor<f32>
    stablehlo.return %0, %1 : tensor<f32>, tensor<f32>";

/// The second is the one that lies where the first is largest.
const WHERE_LARGEST: &str = "%0 = stablehlo.maximum %l0, %r0 : tensor<f32>
    %1 = stablehlo.compare GE, %l0, %r0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.select %1, %l1, %r1 : tensor<i1>, tensor<f32>
    stablehlo.return %0, %2 : tensor<f32>, tensor<f32>";

fn apart() -> Graph {
    step(
        "%r = stablehlo.reduce(%x init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
  %s = stablehlo.reduce(%y init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
  return %r, %s : tensor<4xf32>, tensor<4xf32>",
    )
}

/// Whether one step is the other: proved, or rejected by a trial.
fn proved(base: &Graph, other: &Graph) -> bool {
    let mut recipe = Recipe::named("bf16").unwrap();
    recipe.name = "bf16".into();
    let options = LowerOptions::new(recipe, fp8c_target::target("xla-gpu").unwrap());
    let manifest = lower(base, &options).unwrap().manifest;
    match verify_lowered(base, other, Some(&manifest), VerifyOptions::default()).map(|v| v.verdict) {
        Ok(Verdict::Proved(_)) => true,
        Ok(Verdict::Tried(why)) => panic!("neither: {why:?}"),
        Err(_) => false,
    }
}

#[test]
fn maxima_of_two_tensors_at_once_are_two_maxima() {
    let together = joint(["%x", "%y"], MAXIMA);
    for (base, other) in [(&apart(), &together), (&together, &apart()), (&together, &together)] {
        assert!(proved(base, other));
    }
}

#[test]
fn anothers_maximum_is_rejected() {
    assert!(!proved(&apart(), &joint(["%y", "%x"], MAXIMA)));
    let [crossed, mixed] = ["%l1, %r0", "%l0, %r1"].map(|args| MAXIMA.replacen("%l0, %r0", args, 1));
    assert!(!proved(&apart(), &joint(["%x", "%y"], &crossed)));
    assert!(!proved(&apart(), &joint(["%x", "%y"], &mixed)));
    let returned = MAXIMA.replace("stablehlo.return %0, %1", "stablehlo.return %1, %0");
    assert!(!proved(&apart(), &joint(["%x", "%y"], &returned)));
}

#[test]
fn what_mixes_tensors_stays_one_reduction() {
    let mixed = joint(["%x", "%y"], WHERE_LARGEST);
    assert!(proved(&mixed, &mixed));
    assert!(!proved(&apart(), &mixed));
    assert!(!proved(&mixed, &apart()));
}

fn llama(timing: MomentTiming, cached: bool) -> (Graph, Lowered) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/llama/step.mlir");
    let base = fp8c_ir::parse_bytes(&std::fs::read(path).unwrap(), registry()).unwrap().1;
    let mut recipe = Recipe::named("smooth-swiglu").unwrap();
    recipe.optimizer.timing = timing;
    recipe.scaling.weight_cache = cached;
    let lowered = lower(&base, &LowerOptions::new(recipe, fp8c_target::target("xla-gpu").unwrap())).unwrap();
    (base, lowered)
}

/// Reductions of several tensors.
fn joints(graph: &Graph) -> Vec<NodeId> {
    let several = |n: &NodeId| graph.name(*n) == "stablehlo.reduce" && graph.node(*n).results.len() > 1;
    graph.walk(graph.body()).into_iter().filter(several).collect()
}

/// A moment's or a parameter's largest magnitudes are those of one update: one reduction for each matrix, and for vectors of one length.
#[test]
fn an_update_has_one_reduction() {
    for (timing, cached, most) in [
        (MomentTiming::Delayed, false, 2),
        (MomentTiming::Delayed, true, 3),
        (MomentTiming::Current, false, 2),
    ] {
        let (base, lowered) = llama(timing, cached);
        let graph = &lowered.step;
        let all = joints(graph);
        let matrices: Vec<usize> = all
            .iter()
            .map(|&n| graph.node(n))
            .filter(|n| graph.ty(n.operands[0]).as_tensor().is_some_and(|t| t.rank() == 2))
            .map(|n| n.results.len())
            .collect();
        assert_eq!(matrices.iter().max(), Some(&most), "{timing:?} {cached}");
        assert!(matrices.len() >= 16 && matrices.iter().all(|&n| n > 1), "{matrices:?}");
        let found = verify_lowered(&base, graph, Some(&lowered.manifest), VerifyOptions::default()).unwrap();
        assert!(matches!(found.verdict, Verdict::Proved(_)), "{:?}", found.verdict);
    }
}

/// Whichever of a joint reduction's tensors stands in the place of another, it is seen.
#[test]
fn magnitudes_of_another_moment_are_rejected() {
    for cached in [false, true] {
        let (base, lowered) = llama(MomentTiming::Delayed, cached);
        let all = joints(&lowered.step);
        for node in [all[0], all[all.len() / 2]] {
            for at in 1..lowered.step.node(node).results.len() {
                let mut graph = lowered.step.clone();
                graph.node_mut(node).operands.swap(0, at);
                let found = verify_lowered(&base, &graph, Some(&lowered.manifest), VerifyOptions::default());
                let proved = found.is_ok_and(|v| matches!(v.verdict, Verdict::Proved(_)));
                assert!(!proved, "{cached}, {at}");
            }
        }
    }
}

#[test]
fn it_runs_as_it_did() {
    let values = |shift: f32| {
        let ty = fp8c_ir::TensorType::new([4, 6], fp8c_ir::ElementType::F32);
        fp8c_ir::Tensor::from_f32(ty, (0..24).map(|i| (i as f32 * 7.0 + shift) % 11.0 - 5.0).collect())
    };
    let args = [values(0.0), values(3.5)];
    let [one, two] = [apart(), joint(["%x", "%y"], MAXIMA)].map(|graph| run_main(&graph, &args).unwrap());
    assert_eq!(one, two);
}
