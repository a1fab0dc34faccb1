//! `verify` proves what lowering makes, without a run: every variant under every built-in recipe, and recipes with other options.
//!
//! With `FP8C_LONG` set all pairs are looked at, else a part of them; `FP8C_MODELS` names another folder of programs.

use std::path::{Path, PathBuf};

use fp8c_dialects::registry;
use fp8c_float::Format;
use fp8c_ir::graph::Graph;
use fp8c_passes::lower::lower;
use fp8c_passes::options::{LowerOptions, Watch};
use fp8c_passes::recipe::{
    Activation, Clipping, EachRole, MomentGranularity, MomentTiming, Optimizer, ParameterRounding, PerRole,
    Recipe, Rounding, Smoothing, StateFormat, Timing, builtin,
};
use fp8c_passes::verify::{Verdict, VerifyOptions, verify_lowered};
use fp8c_quant::{Fit, Measure};

fn read(path: &Path) -> Graph {
    fp8c_ir::parse_bytes(&std::fs::read(path).unwrap(), registry()).unwrap().1
}

/// The programs of a folder, by name.
fn programs() -> Vec<(String, PathBuf)> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let root = std::env::var("FP8C_MODELS").map_or(root, PathBuf::from);
    let mut files: Vec<PathBuf> = std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "mlir"));
    files.sort();
    files.into_iter().map(|p| (p.file_stem().unwrap().to_string_lossy().into_owned(), p)).collect()
}

fn long() -> bool {
    std::env::var("FP8C_LONG").is_ok()
}

/// The step as a file would hold it.
fn written(graph: &Graph) -> Graph {
    let text = fp8c_ir::print(graph, registry(), fp8c_ir::PrintOptions::default());
    fp8c_ir::parse(&text, registry()).unwrap()
}

/// What verification says of a lowering: nothing when it is proved, else why not; an error when it is rejected.
fn found(base: &Graph, options: &LowerOptions, verify: VerifyOptions) -> Result<Option<String>, String> {
    let lowered = lower(base, options).map_err(|d| format!("not lowered: {}", d.message))?;
    let found = verify_lowered(base, &written(&lowered.step), Some(&lowered.manifest), verify);
    match found.map(|v| v.verdict) {
        Ok(Verdict::Proved(_)) => Ok(None),
        Ok(Verdict::Tried(why)) => Ok(Some(why.first().map_or(String::new(), |w| w.message.clone()))),
        Err(d) => Err(format!("rejected: {} ({})", d.message, d.notes.join("; "))),
    }
}

fn options(recipe: Recipe) -> LowerOptions {
    LowerOptions::new(recipe, fp8c_target::target("xla").unwrap())
}

#[test]
fn every_lowering_of_the_variants_is_proved() {
    let mut open = Vec::new();
    for (i, recipe) in builtin().into_iter().enumerate() {
        for (j, (name, path)) in programs().into_iter().enumerate() {
            // All of them under the default recipe, and each under one of the others.
            if i > 0 && std::env::var("FP8C_TRIAL").is_ok() {
                continue;
            }
            if i > 0 && !long() && j % (builtin().len() - 1) != i - 1 {
                continue;
            }
            match found(
                &read(&path),
                &options(recipe.clone()),
                VerifyOptions { prove: std::env::var("FP8C_TRIAL").is_err(), ..VerifyOptions::default() },
            ) {
                Ok(None) => {}
                Ok(Some(why)) if why.is_empty() => {}
                Ok(Some(why)) => open.push(format!("{} {name}: tried: {why}", recipe.name)),
                Err(why) => open.push(format!("{} {name}: {why}", recipe.name)),
            }
        }
    }
    assert!(open.is_empty(), "{}:\n{}", open.len(), open.join("\n"));
}

/// Layers in blocks: a row for each turn of both loops.
#[test]
fn loops_over_layers_in_loops_are_proved() {
    let base = fp8c_ir::parse(include_str!("nested.mlir"), registry()).unwrap();
    for recipe in ["delayed", "smooth-swiglu"] {
        let options = options(Recipe::named(recipe).unwrap());
        let lowered = lower(&base, &options).unwrap();
        assert_eq!(lowered.manifest.tensors.iter().map(|t| t.layers).collect::<Vec<_>>(), [6, 6]);
        assert_eq!(found(&base, &options, VerifyOptions::default()), Ok(None));
        let trial = VerifyOptions { prove: false, ..VerifyOptions::default() };
        assert_eq!(found(&base, &options, trial), Ok(Some(String::new())));
    }
}

const TOLD: Watch = Watch { shares: true, guard: true, measures: false };

/// Recipes that no built-in one is.
fn recipes() -> Vec<(&'static str, LowerOptions)> {
    let default = || builtin().remove(0);
    let with = |change: &dyn Fn(&mut Recipe)| {
        let mut recipe = default();
        change(&mut recipe);
        options(recipe)
    };
    let smoothed = |smoothing, timing| Activation { smoothing, timing, keep_bf16: false };
    let optimizer = |change: &dyn Fn(&mut Optimizer)| {
        let mut recipe = default();
        change(&mut recipe.optimizer);
        options(recipe)
    };
    let target = |name: &str| LowerOptions::new(default(), fp8c_target::target(name).unwrap());
    vec![
        ("margin", with(&|r| r.scaling.margin = 2)),
        ("negative margin", with(&|r| r.scaling.margin = -1)),
        ("no powers of two", with(&|r| r.scaling.pow2 = false)),
        ("short history", with(&|r| r.scaling.history = 1)),
        ("long history", with(&|r| r.scaling.history = 64)),
        ("by token", with(&|r| r.activation = smoothed(Smoothing::Token, Timing::Current))),
        ("by token, delayed", with(&|r| r.activation = smoothed(Smoothing::Token, Timing::Delayed))),
        ("by channel, delayed", with(&|r| r.activation = smoothed(Smoothing::Channel, Timing::Delayed))),
        ("not smoothed", with(&|r| r.activation = smoothed(Smoothing::None, Timing::Current))),
        ("nearest", optimizer(&|o| o.rounding = Rounding::Nearest)),
        ("seed", optimizer(&|o| o.seed = 7)),
        ("groups", optimizer(&|o| (o.granularity, o.group) = (MomentGranularity::Group, 128))),
        ("odd groups", optimizer(&|o| (o.granularity, o.group) = (MomentGranularity::Group, 7))),
        ("expanded", optimizer(&|o| o.expand = true)),
        (
            "expanded groups, nearest",
            optimizer(&|o| {
                (o.granularity, o.group, o.expand) = (MomentGranularity::Group, 48, true);
                o.rounding = Rounding::Nearest;
            }),
        ),
        ("other formats", optimizer(&|o| (o.first, o.second) = (StateFormat::E5m2, StateFormat::E4m3))),
        ("mixed", optimizer(&|o| (o.first, o.second) = (StateFormat::Bf16, StateFormat::E5m2))),
        ("moments by a bound", optimizer(&|o| o.timing = MomentTiming::Bound)),
        (
            "groups of moments by a bound",
            optimizer(&|o| {
                (o.timing, o.granularity, o.group) = (MomentTiming::Bound, MomentGranularity::Group, 32);
            }),
        ),
        ("moments by scales of the step before", optimizer(&|o| o.timing = MomentTiming::Delayed)),
        (
            "groups of moments by scales of the step before",
            optimizer(&|o| {
                (o.granularity, o.group) = (MomentGranularity::Group, 48);
                (o.timing, o.master) = (MomentTiming::Delayed, StateFormat::Fp16);
            }),
        ),
        ("masters", optimizer(&|o| o.master = StateFormat::Fp16)),
        (
            "moments without powers of two",
            with(&|r| {
                r.scaling.pow2 = false;
                (r.optimizer.granularity, r.optimizer.group) = (MomentGranularity::Group, 32);
            }),
        ),
        ("240", LowerOptions { e4m3: Some(Format::F8E4M3), ..options(default()) }),
        ("floor", with(&|r| r.scaling.fit = Fit::Floor)),
        ("nearest power", with(&|r| r.scaling.fit = Fit::Nearest)),
        ("oas", with(&|r| r.scaling.fit = Fit::Oas)),
        ("root mean square", with(&|r| r.scaling.measure = PerRole::All(Measure::Rms(10.0)))),
        ("quantile", with(&|r| r.scaling.measure = PerRole::All(Measure::Quantile(0.999)))),
        (
            "gradients by root mean square",
            with(&|r| {
                let (max, grad) = (Measure::Max, Measure::Rms(20.0));
                r.scaling.measure = PerRole::Each(EachRole { input: max, weight: max, grad });
            }),
        ),
        (
            "current, by quantile",
            with(&|r| {
                r.scaling.timing = PerRole::All(Timing::Current);
                r.scaling.measure = PerRole::All(Measure::Quantile(0.99));
            }),
        ),
        (
            "what a quantile clips off kept",
            with(&|r| {
                r.scaling.measure = PerRole::All(Measure::Quantile(0.99));
                r.scaling.keep_remainder = true;
            }),
        ),
        (
            "what is clipped off activations kept, current",
            with(&|r| {
                r.scaling.timing = PerRole::All(Timing::Current);
                let (input, weight, grad) = (Measure::Rms(4.0), Measure::Max, Measure::Max);
                r.scaling.measure = PerRole::Each(EachRole { input, weight, grad });
                r.scaling.keep_remainder = true;
            }),
        ),
        ("gradients clipped each", with(&|r| r.optimizer.clipping = Clipping::Adagc)),
        (
            "gradients clipped together, and rounded",
            with(&|r| {
                r.optimizer.clipping = Clipping::Zclip;
                r.optimizer.gradient = StateFormat::Bf16;
            }),
        ),
        (
            "all of it in BF16, stochastically",
            with(&|r| {
                *r = Recipe::named("bf16-pure").unwrap();
                r.optimizer.parameter_rounding = ParameterRounding::Stochastic;
                r.optimizer.rounding = Rounding::Stochastic;
            }),
        ),
        (
            "all of it in BF16 with remainders",
            with(&|r| {
                *r = Recipe::named("bf16-pure").unwrap();
                r.optimizer.parameter_rounding = ParameterRounding::Kahan;
                r.optimizer.keep_gains = true;
            }),
        ),
        (
            "products rounded stochastically",
            with(&|r| r.scaling.rounding = PerRole::All(Rounding::Stochastic)),
        ),
        (
            "blocks rounded stochastically",
            with(&|r| {
                *r = Recipe::named("mxfp8").unwrap();
                r.scaling.rounding = PerRole::All(Rounding::Stochastic);
                r.scaling.fit = Fit::Floor;
            }),
        ),
        ("every fourth step", with(&|r| r.scaling.interval = 4)),
        (
            "the paper's code on Gaudi2",
            LowerOptions::new(
                Recipe::named("smooth-swiglu-reference").unwrap(),
                fp8c_target::target("gaudi2").unwrap(),
            ),
        ),
        ("gaudi2", target("gaudi2")),
        ("cpu", target("cpu")),
        ("xla-gpu", target("xla-gpu")),
        ("watched and guarded", LowerOptions { watch: TOLD, ..options(default()) }),
        ("watched and guarded on a GPU", LowerOptions { watch: TOLD, ..target("xla-gpu") }),
    ]
}

/// Programs that are not proved with some of these options.
const UNPROVED: [&str; 3] = ["patch_convolution", "forward_expert_batch", "wide_accumulation"];

#[test]
fn no_option_makes_a_lowering_that_is_rejected() {
    let verify = VerifyOptions { prove: std::env::var("FP8C_TRIAL").is_err(), ..VerifyOptions::default() };
    let (mut rejected, mut tried, mut proved) = (Vec::new(), Vec::new(), 0);
    for (i, (what, options)) in recipes().into_iter().enumerate() {
        for (j, (name, path)) in programs().into_iter().enumerate() {
            if !long() && (j + 7 * i) % 23 != 0 {
                continue;
            }
            match found(&read(&path), &options, verify) {
                Ok(None) => proved += 1,
                Ok(Some(why)) => tried.push(format!("{what}, {name}: tried: {why}")),
                // The trial does not know these recipes, and what is quantized before it is spread is measured behind that.
                // What only computes has nothing to keep.
                Err(why) if options.watch.guard && why.contains("no loss and no state") => {}
                Err(why) if UNPROVED.contains(&name.as_str()) && why.contains("accepted by proof only") => {
                    tried.push(format!("{what}, {name}: not proved: {why}"));
                }
                Err(why) => rejected.push(format!("{what}, {name}: {why}")),
            }
        }
    }
    println!("{proved} proved, {} tried:\n{}", tried.len(), tried.join("\n"));
    assert!(rejected.is_empty(), "{}:\n{}", rejected.len(), rejected.join("\n"));
}

#[test]
fn magnitudes_put_together_in_another_order_are_rejected() {
    let base = read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/llama/step.mlir"));
    let options =
        LowerOptions::new(Recipe::named("delayed").unwrap(), fp8c_target::target("xla-gpu").unwrap());
    let mut lowered = lower(&base, &options).unwrap();
    let graph = &mut lowered.step;
    let rows = |graph: &Graph, node| {
        let ty = graph.node(node).results.first().and_then(|&v| graph.ty(v).as_tensor().cloned());
        graph.name(node) == "stablehlo.concatenate" && ty.is_some_and(|t| t.rank() == 2 && t.shape[1] >= 32)
    };
    let nodes = graph.walk(graph.body());
    let packed = nodes.into_iter().find(|&n| rows(graph, n)).expect("magnitudes are packed");
    graph.node_mut(packed).operands.swap(0, 1);
    let found = verify_lowered(&base, &written(graph), Some(&lowered.manifest), VerifyOptions::default());
    assert!(found.is_err(), "{found:?}");
}

/// Elementwise ops of BF16 in f32 are those of BF16 only if each is rounded.
#[test]
fn a_chain_that_is_not_rounded_is_not_proved() {
    let base = read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/llama/step.mlir"));
    let options =
        LowerOptions::new(Recipe::named("delayed").unwrap(), fp8c_target::target("xla-gpu").unwrap());
    let lowered = lower(&base, &options).unwrap();
    let nodes = lowered.step.walk(lowered.step.body());
    let rounded: Vec<_> =
        nodes.into_iter().filter(|&n| lowered.step.name(n) == "stablehlo.reduce_precision").collect();
    assert!(rounded.len() >= 8, "{}", rounded.len());
    let proved = |graph: &Graph| {
        let options = VerifyOptions::default();
        let found = verify_lowered(&base, &written(graph), Some(&lowered.manifest), options);
        matches!(found.map(|v| v.verdict), Ok(Verdict::Proved(_)))
    };
    assert!(proved(&lowered.step));
    for &node in rounded.iter().step_by(3) {
        // Not at all.
        let mut graph = lowered.step.clone();
        let (given, made) = (graph.node(node).operands[0], graph.node(node).results[0]);
        graph.replace_uses(&std::collections::HashMap::from([(made, given)]));
        assert!(!proved(&graph));
        // To fewer bits.
        let mut graph = lowered.step.clone();
        let bits = fp8c_ir::attr::Attr::Int(6, fp8c_ir::types::ElementType::I32);
        graph.node_mut(node).set_attr("mantissa_bits", bits);
        assert!(!proved(&graph));
    }
}

/// The default recipe with moments in one pass, on GPUs: updates stand one behind the other.
fn chained() -> LowerOptions {
    let mut recipe = Recipe::named("smooth-swiglu").unwrap();
    recipe.optimizer.timing = MomentTiming::Delayed;
    LowerOptions::new(recipe, fp8c_target::target("xla-gpu").unwrap())
}

#[test]
fn chained_updates_are_proved() {
    let mut open = Vec::new();
    for (j, (name, path)) in programs().into_iter().enumerate() {
        if long() || j % 5 == 0 {
            match found(&read(&path), &chained(), VerifyOptions::default()) {
                Ok(None) => {}
                Ok(Some(why)) => open.push(format!("{name}: tried: {why}")),
                Err(why) if UNPROVED.contains(&name.as_str()) && why.contains("accepted by proof only") => {}
                Err(why) => open.push(format!("{name}: {why}")),
            }
        }
    }
    assert!(open.is_empty(), "{}:\n{}", open.len(), open.join("\n"));
}

#[test]
fn an_update_with_anothers_numbers_is_rejected() {
    let base = read(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../examples/llama/step.mlir"));
    let lowered = lower(&base, &chained()).unwrap();
    let barriers = |graph: &Graph| -> Vec<_> {
        let all = graph.walk(graph.body()).into_iter();
        let scales = |n: fp8c_ir::NodeId| {
            let first = graph.node(n).operands.first().and_then(|&v| graph.ty(v).as_tensor());
            first.is_some_and(|t| t.rank() == 1 && t.elem == fp8c_ir::types::ElementType::F32)
        };
        all.filter(|&n| graph.name(n) == "stablehlo.optimization_barrier" && scales(n)).collect()
    };
    let rejected = |graph: &Graph| {
        let found = verify_lowered(&base, &written(graph), Some(&lowered.manifest), VerifyOptions::default());
        assert!(found.is_err(), "{found:?}");
    };
    // The scales of two moments exchanged.
    let mut graph = lowered.step.clone();
    let all = barriers(&graph);
    let whole = graph.def_node(graph.node(all[0]).operands[0]).unwrap();
    assert_eq!(graph.name(whole), "stablehlo.concatenate");
    graph.node_mut(whole).operands.swap(0, 2);
    rejected(&graph);
    // The parts of two updates exchanged, and the rows of two moments.
    let exchanged = |a, b| {
        let mut graph = lowered.step.clone();
        let attrs = [a, b].map(|n| graph.node(n).attrs.clone());
        let [of_a, of_b] = attrs;
        (graph.node_mut(a).attrs, graph.node_mut(b).attrs) = (of_b, of_a);
        graph
    };
    let graph = &lowered.step;
    let scales: Vec<_> = all[1..].iter().map(|&n| graph.node(n).operands[0]).collect();
    let later = scales[1..].iter().copied().find(|&v| graph.ty(v) == graph.ty(scales[0])).unwrap();
    rejected(&exchanged(graph.def_node(scales[0]).unwrap(), graph.def_node(later).unwrap()));
    let rows = |n: &fp8c_ir::NodeId| {
        let value = graph.node(*n).results.get(1).copied();
        let keys = |t: &fp8c_ir::TensorType| t.rank() == 1 && t.elem == fp8c_ir::types::ElementType::UI32;
        let some = |v: fp8c_ir::ValueId| graph.uses()[v.index()].len() > 1;
        value.filter(|&v| graph.ty(v).as_tensor().is_some_and(keys) && some(v))
    };
    let rows = all[1..].iter().find_map(rows).unwrap();
    let parts: Vec<_> = graph.uses()[rows.index()].iter().map(|&(n, _)| n).collect();
    rejected(&exchanged(parts[0], parts[1]));
}
