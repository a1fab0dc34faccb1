//! Codes of weights as state: the same numbers as of a step that makes them itself, for as long as it runs; proved, and rejected where
//! they are not what the next step would make of its weights.

mod proved;

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use fp8c_dialects::registry;
use fp8c_float::stochastic_bits;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Tensor, TensorType, parse};
use fp8c_passes::legalize::legalize;
use fp8c_passes::lower::{Lowered, lower, lower_to_fp8};
use fp8c_passes::manifest::Manifest;
use fp8c_passes::options::{LowerOptions, Watch};
use fp8c_passes::recipe::{MomentTiming, PerRole, Recipe, Timing};
use fp8c_passes::verify::{Condition, Verdict, VerifyOptions, verify_lowered};
use fp8c_passes::weight_cache::{AMAX, CODES};
use fp8c_quant::Granularity;
use proved::proved;

/// Two layers of a gated activation, every tensor 16 by 16, trained by Adam.
const SQUARE: &str = include_str!("square/step.mlir");

fn options(name: &str, target: &str, cached: bool) -> LowerOptions {
    let mut recipe = Recipe::named(name).unwrap();
    recipe.scaling.weight_cache = cached;
    LowerOptions::new(recipe, fp8c_target::target(target).unwrap())
}

fn square() -> Graph {
    parse(SQUARE, registry()).unwrap()
}

/// Numbers for every argument; moments start as zeros, as the step divides by them.
fn given(graph: &Graph) -> Vec<Tensor> {
    let manifest = lower(graph, &options("bf16", "xla", false)).unwrap().manifest;
    let body = graph.node(graph.main().unwrap()).regions[0];
    let make = |(i, &v): (usize, &ValueId)| {
        let ty = graph.ty(v).as_tensor().unwrap().clone();
        let (n, zeros) = (ty.elements().unwrap() as u32, manifest.inputs[i].role.ends_with("_moment"));
        if !ty.elem.is_float() {
            let rank = ty.rank();
            return Tensor::from_ints(
                ty,
                (0..n).map(|k| if rank > 0 { i64::from(k % 5) } else { 0 }).collect(),
            );
        }
        let unit = |k| stochastic_bits(i as u32, 0, 0, k) as f32 / u32::MAX as f32 - 0.5;
        Tensor::rounded(ty, (0..n).map(|k| if zeros { 0.0 } else { unit(k) }).collect())
    };
    graph.region(body).args.iter().enumerate().map(make).collect()
}

/// The arguments of the lowered step that a run starts with.
fn started(lowered: &Lowered, given: &[Tensor]) -> Vec<Tensor> {
    let state = run_main(&lowered.import, given).unwrap();
    let mut args: Vec<Option<Tensor>> = given.iter().cloned().map(Some).collect();
    args.resize(lowered.manifest.inputs.len(), None);
    for (&i, value) in lowered.manifest.state_inputs.iter().zip(state) {
        args[i] = Some(value);
    }
    args.into_iter().map(Option::unwrap).collect()
}

/// What the original's results are, step by step, and the last arguments.
fn steps(
    lowered: &Lowered,
    mut args: Vec<Tensor>,
    results: usize,
    n: usize,
) -> (Vec<Vec<Tensor>>, Vec<Tensor>) {
    let mut out = Vec::new();
    for _ in 0..n {
        let made = run_main(&lowered.step, &args).unwrap();
        for output in &lowered.manifest.outputs {
            if let Some(input) = output.feeds {
                args[input] = made[output.index].clone();
            }
        }
        out.push(made[..results].to_vec());
    }
    (out, args)
}

/// Bits, so that NaN is equal to itself.
fn bits(all: &[Vec<Tensor>]) -> Vec<Vec<Vec<u8>>> {
    all.iter().map(|step| step.iter().map(Tensor::to_bytes).collect()).collect()
}

fn inputs<'m>(manifest: &'m Manifest, role: &'m str) -> impl Iterator<Item = usize> + 'm {
    manifest.inputs.iter().filter(move |i| i.role == role).map(|i| i.index)
}

#[test]
fn twenty_steps_return_the_same_bits() {
    let (graph, mut cached) = (square(), 0);
    let delayed_moments = |mut o: LowerOptions| {
        o.recipe.optimizer.timing = MomentTiming::Delayed;
        o
    };
    for name in ["delayed", "current", "smooth-swiglu", "static", "fp8-swiglu-bf16"] {
        for target in ["xla", "xla-gpu", "cpu"] {
            let [plain, own] = [false, true].map(|on| {
                let options = delayed_moments(options(name, target, on));
                lower(&graph, &options).unwrap()
            });
            cached += own.manifest.weight_cache.len();
            let given = given(&graph);
            let results = graph_results(&graph);
            let [(wanted, _), (found, _)] = [&plain, &own]
                .map(|l| steps(l, started(l, &given), results, if target == "xla" { 20 } else { 3 }));
            assert!(bits(&wanted) == bits(&found), "{name} for {target}");
        }
    }
    assert_eq!(cached, 3 * (4 * 6 + 4));
}

/// Stacks that loops cut a layer a turn from, a weight with two uses, a step that updates only now and then, masters in f32, adapters beside
/// weights that stay.
#[test]
fn steps_of_other_kinds_return_the_same_bits() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let names = [
        ("swiglu_scan_remat", 3),
        ("scan_layers", 2),
        ("scan_update", 0),
        ("fused_grouped_tied", 4),
        ("optax_multi_steps", 2),
        ("master_cast_inside", 2),
        ("low_rank_adapters", 2),
        ("transposed_weights", 2),
        ("conditional_update", 1),
        ("accumulate_scan", 2),
    ];
    for (name, least) in names {
        let text = std::fs::read_to_string(root.join(format!("{name}.mlir"))).unwrap();
        let graph = parse(&text, registry()).unwrap();
        let [plain, own] = [false, true].map(|on| lower(&graph, &options("delayed", "xla", on)).unwrap());
        assert!(own.manifest.weight_cache.len() >= least, "{name}: {:?}", own.manifest.weight_cache);
        let (given, results) = (given(&graph), graph_results(&graph));
        let [(wanted, _), (found, _)] = [&plain, &own].map(|l| steps(l, started(l, &given), results, 6));
        assert!(bits(&wanted) == bits(&found), "{name}");
    }
}

fn graph_results(graph: &Graph) -> usize {
    let body = graph.node(graph.main().unwrap()).regions[0];
    graph.node(graph.terminator(body).unwrap()).operands.len()
}

#[test]
fn the_step_reads_no_wide_weight_before_its_update() {
    let options = options("delayed", "xla", true);
    let lowered = lower_to_fp8(&square(), &options).unwrap();
    let graph = &lowered.step;
    let body = graph.node(graph.main().unwrap()).regions[0];
    let args = &graph.region(body).args;
    for entry in &lowered.manifest.weight_cache {
        let uses = &graph.uses()[args[entry.of].index()];
        let dots = uses.iter().filter(|(n, _)| graph.node(*n).is_of("fp8") || graph.node(*n).is_layout());
        assert_eq!(dots.count(), 0, "{entry:?}");
        assert!(!graph.uses()[args[entry.input].index()].is_empty());
    }
    // Of each weight one conversion is left: to the codes of the next step.
    let made = graph.walk(graph.body()).into_iter().filter(|&n| graph.name(n) == "fp8.quantize").count();
    let rows = lowered.manifest.tensors.iter().filter(|t| t.role != "moment1" && t.role != "moment2").count();
    assert_eq!(made, rows);
}

#[test]
fn init_import_and_export() {
    for name in ["delayed", "current"] {
        let (graph, given) = (square(), given(&square()));
        let lowered = lower(&graph, &options(name, "xla", true)).unwrap();
        let args = started(&lowered, &given);
        let state: Vec<Tensor> = lowered.manifest.state_inputs.iter().map(|&i| args[i].clone()).collect();
        // Codes are left out.
        let back = run_main(&lowered.export, &state).unwrap();
        let own = lowered.manifest.state_inputs.iter().filter(|&&i| i < given.len());
        assert!(own.zip(&back).all(|(&i, value)| given[i] == *value));
        let weights: Vec<Tensor> = lowered.manifest.init_inputs().iter().map(|&i| given[i].clone()).collect();
        let first = run_main(&lowered.init, &weights).unwrap();
        let mut begun = given.clone();
        begun.extend(first);
        let scales = |args: &[Tensor]| inputs(&lowered.manifest, "fp8_scale").next().map(|i| args[i].clone());
        for args in [&args, &begun] {
            for entry in &lowered.manifest.weight_cache {
                let (codes, weight) = (args[entry.input].to_f64s(), args[entry.of].to_f64s());
                let largest = weight.iter().fold(0.0f64, |m, v| m.max(v.abs()));
                let scale = match entry.row {
                    Some(row) => f64::from(scales(args).unwrap().f32s().unwrap()[row]),
                    None => f64::from(fp8c_float::pow2_scale(largest as f32, 448.0)),
                };
                let near =
                    |(c, w): (&f64, &f64)| (c * scale - w).abs() <= (w.abs() / 16.0).max(scale / 512.0);
                assert!(codes.iter().zip(&weight).all(near), "{entry:?}");
                let amax = args[inputs(&lowered.manifest, AMAX).next().unwrap()].f32s().unwrap()
                    [entry.amax.unwrap()];
                assert_eq!(f64::from(amax), largest);
            }
        }
    }
}

/// The recipes that variants are lowered by.
fn recipes() -> Vec<LowerOptions> {
    let changed = |name: &str, target: &str, change: &dyn Fn(&mut Recipe)| {
        let mut own = options(name, target, true);
        change(&mut own.recipe);
        own
    };
    vec![
        options("delayed", "xla", true),
        options("current", "xla-gpu", true),
        options("smooth-swiglu", "xla", true),
        changed("smooth-swiglu", "xla", &|r| r.optimizer.timing = MomentTiming::Delayed),
        changed("smooth-swiglu", "xla-gpu", &|r| r.optimizer.timing = MomentTiming::Delayed),
        changed("delayed", "xla", &|r| (r.scaling.margin, r.scaling.history, r.scaling.pow2) = (1, 3, false)),
        options("smooth-swiglu-reference", "gaudi2", true),
        options("static", "xla", true),
    ]
}

/// All that are proved without the option are proved with it.
#[test]
fn the_variants_are_proved() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/variants");
    let mut files: Vec<PathBuf> = std::fs::read_dir(root).unwrap().map(|e| e.unwrap().path()).collect();
    files.retain(|p| p.extension().is_some_and(|e| e == "mlir"));
    files.sort();
    let (mut open, mut cached) = (vec![], 0);
    let recipes = recipes();
    for (j, path) in files.iter().enumerate() {
        let base = fp8c_ir::parse_bytes(&std::fs::read(path).unwrap(), registry()).unwrap().1;
        for (i, options) in recipes.iter().enumerate() {
            if i > 0 && std::env::var("FP8C_LONG").is_err() && j % (recipes.len() - 1) != i - 1 {
                continue;
            }
            let lowered = lower(&base, options).unwrap();
            cached += lowered.manifest.weight_cache.len();
            let Err(why) = proved(&base, &lowered) else { continue };
            // One is not proved without the option, either: wide accumulation under the paper's recipe on a Gaudi2.
            let mut without = options.clone();
            without.recipe.scaling.weight_cache = false;
            if proved(&base, &lower(&base, &without).unwrap()).is_ok() {
                open.push(format!("{} {}: {why}", path.display(), options.recipe.name));
            }
        }
    }
    assert!(open.is_empty(), "{}:\n{}", open.len(), open.join("\n"));
    assert!(cached > 800, "{cached}");
}

#[test]
fn a_proof_says_what_it_rests_on() {
    let (base, options) = (square(), options("delayed", "xla", true));
    let lowered = lower(&base, &options).unwrap();
    let found =
        verify_lowered(&base, &lowered.step, Some(&lowered.manifest), VerifyOptions::default()).unwrap();
    let Verdict::Proved(conditions) = found.verdict else { panic!("{found:?}") };
    assert!(conditions.contains(&Condition::Weights), "{conditions:?}");
    // The trial sees the same step.
    let trial = VerifyOptions { prove: false, ..VerifyOptions::default() };
    verify_lowered(&base, &lowered.step, Some(&lowered.manifest), trial).unwrap();
}

/// A lowered step whose ops can be changed.
struct Changed(Lowered);

impl Changed {
    fn returned(&mut self) -> &mut Vec<ValueId> {
        let graph = &mut self.0.step;
        let body = graph.node(graph.main().unwrap()).regions[0];
        let end = graph.terminator(body).unwrap();
        &mut graph.node_mut(end).operands
    }

    fn argument(&self, i: usize) -> ValueId {
        let graph = &self.0.step;
        graph.region(graph.node(graph.main().unwrap()).regions[0]).args[i]
    }

    /// The result that feeds an argument.
    fn output(&self, input: usize) -> usize {
        self.0.manifest.outputs.iter().find(|o| o.feeds == Some(input)).unwrap().index
    }

    /// The conversion that makes what the step returns of a weight's codes.
    fn quantizer(&mut self, entry: usize) -> NodeId {
        let output = self.output(self.0.manifest.weight_cache[entry].input);
        let value = self.returned()[output];
        self.0.step.def_node(value).unwrap()
    }

    fn replace(&mut self, old: ValueId, new: ValueId) {
        self.0.step.replace_uses(&HashMap::from([(old, new)]));
    }
}

type Fault = (&'static str, &'static str, fn(&mut Changed));

/// Each with the recipe that it is planted under.
const FAULTS: &[Fault] = &[
    ("the codes of the step before", "delayed", |c| {
        let input = c.0.manifest.weight_cache[1].input;
        let (output, arg) = (c.output(input), c.argument(input));
        c.returned()[output] = arg;
    }),
    ("the codes of another layer", "delayed", |c| {
        let [a, b] = [0, 3].map(|i| c.0.manifest.weight_cache[i].input).map(|i| c.output(i));
        c.returned().swap(a, b);
    }),
    ("another layer's codes in a product", "delayed", |c| {
        let [a, b] = [0, 3].map(|i| c.argument(c.0.manifest.weight_cache[i].input));
        c.replace(a, b);
    }),
    ("codes made of the weight before its update", "delayed", |c| {
        let (old, node) = (c.argument(c.0.manifest.weight_cache[2].of), c.quantizer(2));
        c.0.step.node_mut(node).operands[0] = old;
    }),
    ("a neighbour's scale", "delayed", |c| {
        let [a, b] = [c.quantizer(0), c.quantizer(1)];
        let other = c.0.step.node(b).operands[1];
        c.0.step.node_mut(a).operands[1] = other;
    }),
    ("a scale of another format", "delayed", |c| {
        let graph = &mut c.0.step;
        let next =
            graph.walk(graph.body()).into_iter().rfind(|&n| graph.name(n) == "fp8.next_scale").unwrap();
        let Some(fp8c_ir::Attr::Dense(elem, mut all)) = graph.node(next).attr("largest").cloned() else {
            panic!()
        };
        all[0] = 57344f64.to_bits() as i64;
        graph.node_mut(next).set_attr("largest", fp8c_ir::Attr::Dense(elem, all));
    }),
    ("the scale that this step used", "delayed", |c| {
        let graph = &mut c.0.step;
        let next =
            graph.walk(graph.body()).into_iter().rfind(|&n| graph.name(n) == "fp8.next_scale").unwrap();
        let (old, made) = (graph.node(next).operands[1], graph.node(next).results[0]);
        c.replace(made, old);
    }),
    ("magnitudes in another order", "delayed", |c| {
        let input = inputs(&c.0.manifest, AMAX).next().unwrap();
        let (output, graph) = (c.output(input), &c.0.step);
        let body = graph.node(graph.main().unwrap()).regions[0];
        let value = graph.node(graph.terminator(body).unwrap()).operands[output];
        let node = c.0.step.def_node(value).unwrap();
        c.0.step.node_mut(node).operands.swap(0, 1);
    }),
    ("magnitudes that stay", "current", |c| {
        let input = inputs(&c.0.manifest, AMAX).next().unwrap();
        let (output, arg) = (c.output(input), c.argument(input));
        c.returned()[output] = arg;
    }),
    ("a scale of this step's magnitude for the next step's codes", "current", |c| {
        let node = c.quantizer(0);
        let graph = &mut c.0.step;
        let scales = graph.walk(graph.body()).into_iter().find(|&n| graph.name(n) == "fp8.current_scale");
        let first = graph.node(scales.unwrap()).results[0];
        graph.node_mut(node).operands[1] = first;
    }),
];

#[test]
fn faults_are_rejected() {
    for target in ["xla", "xla-gpu"] {
        for (what, recipe, plant) in FAULTS {
            let (base, options) = (square(), options(recipe, target, true));
            let mut changed = Changed(lower_to_fp8(&base, &options).unwrap());
            let before = fp8c_ir::print(&changed.0.step, registry(), fp8c_ir::PrintOptions::default());
            plant(&mut changed);
            let Changed(mut lowered) = changed;
            let after = fp8c_ir::print(&lowered.step, registry(), fp8c_ir::PrintOptions::default());
            assert_ne!(before, after, "{what}");
            legalize(&mut lowered.step, options.target).unwrap();
            let found =
                verify_lowered(&base, &lowered.step, Some(&lowered.manifest), VerifyOptions::default());
            assert!(found.is_err(), "{what} for {target}: {found:?}");
        }
    }
}

#[test]
fn faults_in_stacks_are_rejected() {
    let text = include_str!("../../tests/variants/swiglu_scan_remat.mlir");
    let faults: [Fault; 4] = [
        ("codes of the step before", "delayed", FAULTS[0].2),
        ("another weight's scales", "delayed", |c| {
            let all: Vec<NodeId> = (0..c.0.manifest.weight_cache.len()).map(|i| c.quantizer(i)).collect();
            let graph = &mut c.0.step;
            let own = graph.node(all[0]).operands[1];
            let ty = graph.ty(own).clone();
            let other = all[1..].iter().map(|&n| graph.node(n).operands[1]).find(|&v| *graph.ty(v) == ty);
            graph.node_mut(all[0]).operands[1] = other.unwrap();
        }),
        ("another layer's codes in each turn", "delayed", |c| {
            let graph = &mut c.0.step;
            let cut = |g: &Graph, n: NodeId| {
                g.name(n) == "stablehlo.dynamic_slice"
                    && g.ty(g.node(n).results[0]).as_tensor().is_some_and(|t| t.elem.is_fp8())
            };
            let node = graph.walk(graph.body()).into_iter().find(|&n| cut(graph, n)).unwrap();
            let zero = graph.node(node).operands[2];
            graph.node_mut(node).operands[1] = zero;
        }),
        ("magnitudes in another order", "delayed", FAULTS[7].2),
    ];
    for (what, recipe, plant) in faults {
        let (base, options) = (parse(text, registry()).unwrap(), options(recipe, "xla", true));
        let mut changed = Changed(lower_to_fp8(&base, &options).unwrap());
        assert!(changed.0.manifest.weight_cache.len() > 1);
        plant(&mut changed);
        let Changed(mut lowered) = changed;
        legalize(&mut lowered.step, options.target).unwrap();
        assert!(proved(&base, &lowered).is_err(), "{what}");
        let found = verify_lowered(&base, &lowered.step, Some(&lowered.manifest), VerifyOptions::default());
        assert!(found.is_err(), "{what}: {found:?}");
    }
}

#[test]
fn a_manifest_of_another_cache_is_refused() {
    let base = square();
    let lowered = lower(&base, &options("delayed", "xla", true)).unwrap();
    let changes: [fn(&mut Manifest); 5] = [
        |m| m.weight_cache.swap(0, 1),
        |m| m.weight_cache[0].of = m.weight_cache[1].of,
        |m| m.weight_cache[0].row = m.weight_cache[1].row,
        |m| m.weight_cache[0].dtype = "f16".into(),
        |m| m.weight_cache.clear(),
    ];
    for (i, change) in changes.iter().enumerate() {
        let mut manifest = lowered.manifest.clone();
        change(&mut manifest);
        let found = verify_lowered(&base, &lowered.step, Some(&manifest), VerifyOptions::default());
        assert!(found.is_err(), "{i}: {found:?}");
    }
}

/// Why a weight is left to the step that takes it.
fn kept(text: &str, options: &LowerOptions) -> Vec<String> {
    let lowered = lower(&parse(text, registry()).unwrap(), options).unwrap();
    let all = lowered.remarks.into_iter().filter(|r| r.kind == "weight" && r.action == "kept");
    all.map(|r| r.reason).collect()
}

#[test]
fn what_is_not_established_is_left_with_its_reason() {
    let mut rows = options("delayed", "xla", true);
    rows.recipe.scaling.timing = PerRole::All(Timing::Current);
    rows.recipe.scaling.granularity = PerRole::All(Granularity::Row);
    let of = |text: &str, options: &LowerOptions, words: &str| {
        let found = kept(text, options);
        assert!(!found.is_empty() && found.iter().all(|r| r.contains(words)), "{words}: {found:?}");
    };
    of(SQUARE, &rows, "rows or blocks");
    of(SQUARE, &options("smooth-swiglu", "xla", true), "factors of an activation");
    let mut waits = options("delayed", "xla", true);
    waits.recipe.scaling.interval = 4;
    of(SQUARE, &waits, "once in so many steps");
    of(
        include_str!("../../tests/variants/gradients_only.mlir"),
        &options("delayed", "xla", true),
        "leaves the update",
    );
    assert_eq!(kept(SQUARE, &options("delayed", "xla", false)), Vec::<String>::new());
}

#[test]
fn arrays_lie_behind_all_others() {
    let lowered = lower(&square(), &options("smooth-swiglu", "xla", true)).unwrap();
    let roles: Vec<&str> = lowered.manifest.inputs.iter().rev().map(|i| i.role.as_str()).take(7).collect();
    assert_eq!(roles, [&[CODES; 6][..], &[AMAX]].concat());
    let ty = TensorType::new([6], ElementType::F32);
    assert_eq!(lowered.manifest.inputs[inputs(&lowered.manifest, AMAX).next().unwrap()].shape, ty.shape);
}

/// A step that tells what it clamps tells it of the codes that it makes of its weights for the next step, too.
#[test]
fn codes_of_weights_are_watched() {
    let base = square();
    let watched = |cached| {
        let watch = Watch { shares: true, ..Watch::default() };
        lower(&base, &LowerOptions { watch, ..options("smooth-swiglu", "xla", cached) }).unwrap()
    };
    let names = |lowered: &Lowered| {
        let own = lowered.manifest.watched.iter().map(|w| (w.name.clone(), w.role.clone()));
        own.collect::<HashSet<_>>()
    };
    let (plain, cached) = (watched(false), watched(true));
    let weights = |lowered: &Lowered| names(lowered).into_iter().filter(|(_, role)| role == "weight").count();
    assert!(weights(&cached) >= 6 && weights(&cached) == weights(&plain));
    proved(&base, &cached).unwrap();
    // In the first step none of them is clamped; in one whose scales are too small all of each are.
    let mut args = started(&cached, &given(&base));
    let role = |name: &str| cached.manifest.outputs.iter().find(|o| o.role == name).unwrap().index;
    let clamped = |args: &[Tensor]| {
        let shares = run_main(&cached.step, args).unwrap()[role("fp8_clamped")].to_f64s();
        let own = cached.manifest.watched.iter().zip(shares).filter(|(w, _)| w.role == "weight");
        own.map(|(_, share)| share).fold(0.0, f64::max)
    };
    assert_eq!(clamped(&args), 0.0);
    for (input, value) in cached.manifest.inputs.iter().zip(&mut args) {
        if ["fp8_scale", "fp8_amax_history", AMAX].contains(&input.role.as_str()) {
            *value = Tensor::from_f64s(value.ty.clone(), vec![1e-6; value.len()]);
        }
    }
    assert!(clamped(&args) > 0.9);
}
