//! What is emitted for a Gaudi2, in the emulator: kernel by kernel beside the meaning of their ops, on what they really get; training
//! beside the interpreter; and what the figures say of time and memory.
//!
//! With `FP8C_LONG` set both recipes are looked at, with more steps; `FP8C_MODELS` names a folder of other steps with arrays than the
//! example's, and `FP8C_CACHE` one where compiled kernels are kept.

use std::path::{Path, PathBuf};

use fp8c::{
    Backend, Feed, LowerOptions, Module, Npz, Recipe, Start, Tensor, TensorType, TrainOptions, Trainer,
    UNROLLED, target, write_npz,
};
use fp8c_gaudi::Device;
use fp8c_gaudi::emulator::Emulator;
use fp8c_gaudi::graph::Elem;
use fp8c_ir::types::DYNAMIC;
use fp8c_tpc::Meaning;

const REFERENCE: &str = "smooth-swiglu-reference";

fn long() -> bool {
    std::env::var_os("FP8C_LONG").is_some()
}

fn cache() -> Option<PathBuf> {
    std::env::var_os("FP8C_CACHE").map(PathBuf::from)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn options(recipe: &str) -> LowerOptions {
    let recipe = Recipe::named(recipe).unwrap();
    LowerOptions { recipe, target: target::target("gaudi2").unwrap(), ..fp8c::default_options() }
}

/// Steps with arrays: the example's, or those of a folder.
fn models() -> Vec<(PathBuf, PathBuf)> {
    let dir = std::env::var_os("FP8C_MODELS").map_or(root().join("examples/llama"), PathBuf::from);
    let mut out = Vec::new();
    for entry in std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()) {
        if entry.extension().is_some_and(|e| e == "npz") {
            let model = [entry.with_extension("mlir"), entry.with_extension("stablehlo.mlir")];
            out.extend(model.into_iter().find(|m| m.exists()).map(|m| (m, entry.clone())));
        }
    }
    out.sort();
    out
}

fn trainer(module: &Module, npz: &Path, recipe: &str, backend: Backend) -> Result<Trainer, fp8c::Error> {
    trainer_on(module, &mut Npz::open(npz).unwrap(), recipe, backend)
}

fn trainer_on(
    module: &Module,
    arrays: &mut Npz,
    recipe: &str,
    backend: Backend,
) -> Result<Trainer, fp8c::Error> {
    // Where there are batches for many steps, the last argument takes them.
    let batches = arrays.names().into_iter().filter(|n| n == "tokens");
    let last = module.parameters()?.len().saturating_sub(1);
    let feeds = batches.map(|array| Feed { argument: last, array }).collect();
    let words =
        TrainOptions { backend, start: Start::Import, feeds, cache: cache(), ..TrainOptions::default() };
    Trainer::new(module, &options(recipe), arrays, &words)
}

/// How far a number may be off that is no result of exact ops alone: a code of its type, and a part of the largest of its tensor and of
/// the magnitudes that are added up. Where these are BF16 the interpreter rounds each sum, by half a unit in the last place.
fn bound(elem: Elem, wanted: f64, largest: f64, terms: usize) -> f64 {
    let (code, part) = match elem {
        Elem::F8E4M3 => (wanted.abs() / 8.0 + 2f64.powi(-9), 0.0),
        Elem::F8E5M2 => (wanted.abs() / 4.0 + 2f64.powi(-16), 0.0),
        Elem::Bf16 => (wanted.abs() / 64.0, 1e-5),
        _ => (0.0, 1e-5),
    };
    code + (part + terms as f64 / 512.0) * largest
}

/// What was compared.
#[derive(Default, Debug)]
struct Compared {
    exact: usize,
    near: usize,
    elements: usize,
}

/// Runs a step node by node; each kernel gets what the nodes before it made.
fn compare(module: &Module, state: &[Tensor], recipe: &str, name: &str) -> Compared {
    let lowered = module.lower(&options(recipe)).unwrap();
    let package = module.with_graph(lowered.step).package(&[], UNROLLED).unwrap();
    let graph = package.graph.clone();
    let source = |file: &str| package.file(file).map(str::to_string);
    let mut emulator = Emulator::cached(graph.clone(), source, cache().as_deref()).unwrap();
    let mut compared = Compared::default();
    let bytes: Vec<Vec<u8>> = state.iter().map(Tensor::to_bytes).collect();
    let ran = emulator.run_observed(&bytes, &mut |at, inputs, outputs| {
        let (node, meaning) = (&graph.nodes[at], package.meanings.iter().find(|m| m.node == at));
        let Some(meaning) = meaning else {
            assert!(graph.kernel(&node.guid).is_none(), "{name}: {} has no meaning", node.name);
            return;
        };
        let wanted = meaning.eval(inputs).unwrap_or_else(|e| panic!("{name}: {}: {}", node.name, e.message));
        if meaning.is_exact() {
            compared.exact += 1
        } else {
            compared.near += 1
        }
        let summed = meaning.summed(inputs).unwrap();
        for (o, wanted) in wanted.iter().enumerate() {
            let tensor = &graph.tensors[node.outputs[o]];
            let found = Tensor::from_bytes(wanted.ty.clone(), &as_host(wanted, &outputs[o])).unwrap();
            let place = format!(
                "{name}, {recipe}, {} ({}), output {o}",
                node.name,
                graph.kernel(&node.guid).unwrap().doc
            );
            compared.elements += equal(&place, tensor.elem, (meaning, summed), &found, wanted);
        }
    });
    ran.unwrap();
    compared
}

/// Integers of 64 bits lie in 32 on the device.
fn as_host(wanted: &Tensor, bytes: &[u8]) -> Vec<u8> {
    if wanted.ty.elem.bytes() != 8 {
        return bytes.to_vec();
    }
    let words = bytes.chunks_exact(4).map(|c| i64::from(i32::from_le_bytes([c[0], c[1], c[2], c[3]])));
    words.flat_map(i64::to_le_bytes).collect()
}

fn equal(
    place: &str,
    elem: Elem,
    (meaning, summed): (&Meaning, f64),
    found: &Tensor,
    wanted: &Tensor,
) -> usize {
    let (f, w) = (found.to_f64s(), wanted.to_f64s());
    let (exact, terms) = (meaning.is_exact(), meaning.narrow_terms());
    let whole = matches!(elem, Elem::I32 | Elem::U32 | Elem::I8 | Elem::U8);
    let largest = w.iter().filter(|x| x.is_finite()).fold(summed, |a, b| a.max(b.abs()));
    for (i, (&f, &w)) in f.iter().zip(&w).enumerate() {
        let same = f == w && f.is_sign_negative() == w.is_sign_negative() || f.is_nan() && w.is_nan();
        let near = !exact && !whole && (f == w || (f - w).abs() <= bound(elem, w, largest, terms));
        assert!(same || near, "{place}, element {i}: {f:e}, not {w:e} (exact: {exact}, largest {largest:e})");
    }
    f.len()
}

#[test]
fn every_kernel_computes_what_its_ops_mean() {
    let recipes: &[&str] = if long() { &["smooth-swiglu", REFERENCE] } else { &[REFERENCE] };
    for (model, npz) in models() {
        let module = Module::read(&model).unwrap();
        for recipe in recipes {
            let name = model.file_name().unwrap().to_string_lossy().into_owned();
            let Ok(mut trainer) = trainer(&module, &npz, recipe, Backend::Interpreter) else {
                println!("{name}: no training step");
                continue;
            };
            // After some steps histories hold something.
            for _ in 0..2 {
                trainer.step().unwrap();
            }
            let compared = compare(&module, &trainer.arguments().unwrap(), recipe, &name);
            println!("{name}, {recipe}: {compared:?}");
            assert!(compared.exact > 10 && compared.near > 10, "{name}, {recipe}: {compared:?}");
        }
    }
}

/// The arrays with the last bit of one element of each weight and moment changed.
fn nudged(module: &Module, npz: &Path, which: usize) -> Npz {
    let mut arrays = Npz::open(npz).unwrap();
    let types = module.parameters().unwrap();
    let mut given = arrays.arguments(&types).unwrap();
    for (i, ty) in types.iter().enumerate().filter(|(_, ty)| ty.elem.is_float() && ty.rank() > 1) {
        let mut bytes = given[i].to_bytes();
        let element = (which * 7919 + i * 104_729) % ty.elements().unwrap();
        bytes[element * ty.elem.bytes()] ^= 1;
        given[i] = Tensor::from_bytes(ty.clone(), &bytes).unwrap();
    }
    let mut named: Vec<(String, Tensor)> =
        given.into_iter().enumerate().map(|(i, t)| (format!("in_{i:03}"), t)).collect();
    if arrays.names().iter().any(|n| n == "tokens") {
        let last = types.last().unwrap();
        let all = [&[DYNAMIC][..], &last.shape].concat();
        let batches = arrays.tensor("tokens", &TensorType::new(all, last.elem)).unwrap();
        named.push(("tokens".into(), batches));
    }
    let mut written = Vec::new();
    write_npz(&mut written, &named).unwrap();
    Npz::from_bytes("nudged", written).unwrap()
}

/// How far the interpreter's own losses drift within some steps when it starts from such arrays: the most of eight runs.
fn drift(module: &Module, npz: &Path, recipe: &str, wanted: &[f64]) -> f64 {
    let most = |which: usize| {
        let mut arrays = nudged(module, npz, which);
        let mut run = trainer_on(module, &mut arrays, recipe, Backend::Interpreter).unwrap();
        let off = wanted.iter().map(|w| ((run.step().unwrap() - w) / w).abs());
        off.fold(0f64, f64::max)
    };
    (0..8).map(most).fold(0f64, f64::max)
}

/// Within 1 %; or, where a model makes more than that of last bits, at most twice as far as the interpreter drifts from itself. This finds
/// what is grossly wrong; the rest is found from one and the same state.
#[test]
fn training_follows_the_interpreter() {
    let steps = if long() { 20 } else { 4 };
    let recipes: &[&str] = if long() { &["smooth-swiglu", REFERENCE] } else { &["smooth-swiglu"] };
    for (model, npz) in models() {
        let module = Module::read(&model).unwrap();
        for recipe in recipes {
            let name = model.file_name().unwrap().to_string_lossy().into_owned();
            let of = |backend| trainer(&module, &npz, recipe, backend);
            let (Ok(mut one), Ok(mut other)) = (of(Backend::Interpreter), of(Backend::Gaudi2Emulator)) else {
                println!("{name}: no training step");
                continue;
            };
            let wanted: Vec<f64> = (0..steps).map(|_| one.step().unwrap()).collect();
            let off: Vec<f64> = wanted.iter().map(|w| ((other.step().unwrap() - w) / w).abs()).collect();
            let most = off.iter().copied().fold(0f64, f64::max);
            println!("{name}, {recipe}: losses of {steps} steps differ by at most {:.4} %", most * 100.0);
            if most > 0.01 {
                let drift = drift(&module, &npz, recipe, &wanted);
                println!("{name}, {recipe}: the interpreter drifts {:.4} % from itself", drift * 100.0);
                assert!(most <= 2.0 * drift, "{name}, {recipe}: {off:?}");
            }
        }
    }
}

/// A lowered step in the emulator; loops of more ops than this are launched turn by turn.
struct Emulated {
    emulator: Emulator,
    types: Vec<TensorType>,
}

impl Emulated {
    fn new(step: &Module, unrolled: usize) -> Self {
        let package = step.package(&[], unrolled).unwrap();
        let source = |file: &str| package.file(file).map(str::to_string);
        let emulator = Emulator::cached(package.graph.clone(), source, cache().as_deref()).unwrap();
        let types = step.results().unwrap().iter().filter_map(|t| t.as_tensor().cloned()).collect();
        Self { emulator, types }
    }

    fn turns(&self) -> Vec<u64> {
        self.emulator.graph().launches.iter().map(|l| l.turns).collect()
    }

    fn run(&mut self, arguments: &[Tensor]) -> Vec<Tensor> {
        let bytes: Vec<Vec<u8>> = arguments.iter().map(Tensor::to_bytes).collect();
        let results = self.emulator.run(&bytes).unwrap();
        results.iter().zip(&self.types).map(|(r, ty)| Tensor::from_bytes(ty.clone(), r).unwrap()).collect()
    }
}

/// A step and its lowered form, with the place of the loss among its results.
fn lowered(module: &Module, recipe: &str) -> (Module, usize) {
    let lowered = module.lower(&options(recipe)).unwrap();
    let loss = lowered.manifest.outputs.iter().find(|o| o.role == "loss").unwrap().index;
    (module.with_graph(lowered.step), loss)
}

fn off(found: &Tensor, wanted: &Tensor) -> f64 {
    let (found, wanted) = (found.to_f64s()[0], wanted.to_f64s()[0]);
    ((found - wanted) / wanted).abs()
}

/// Runs that follow each other drift apart, as differences in last bits grow from step to step; one step from the same state has none of
/// that.
#[test]
fn a_step_from_the_same_state_has_the_same_loss() {
    let steps = if long() { 20 } else { 3 };
    let recipes: &[&str] = if long() { &["smooth-swiglu", REFERENCE] } else { &["smooth-swiglu"] };
    for (model, npz) in models() {
        let module = Module::read(&model).unwrap();
        for recipe in recipes {
            let name = model.file_name().unwrap().to_string_lossy().into_owned();
            let Ok(mut trainer) = trainer(&module, &npz, recipe, Backend::Interpreter) else { continue };
            let (step, loss) = lowered(&module, recipe);
            let mut emulated = Emulated::new(&step, UNROLLED);
            let mut most = 0f64;
            for _ in 0..steps {
                trainer.step().unwrap();
                let arguments = trainer.arguments().unwrap();
                let (wanted, found) = (step.run(&arguments).unwrap(), emulated.run(&arguments));
                most = most.max(off(&found[loss], &wanted[loss]));
            }
            println!("{name}, {recipe}: {steps} steps, each from the same state: {:.4} %", most * 100.0);
            assert!(most <= 1e-3, "{name}, {recipe}: {most}");
        }
    }
}

/// Arrays for a step's arguments that belong together; whole numbers are tokens.
fn made_up(module: &Module) -> Vec<Tensor> {
    let number = |k: usize, i: usize| ((i * 37 + k * 11) % 101) as f64 / 101.0 - 0.5;
    let arrays = module.parameters().unwrap().into_iter().enumerate().map(|(k, ty)| {
        let n = ty.elements().unwrap();
        match ty.elem.is_float() {
            true => Tensor::from_f64s(ty, (0..n).map(|i| number(k, i) * 0.4).collect()),
            false => Tensor::from_ints(ty, (0..n).map(|i| (i * 29 % 48) as i64).collect()),
        }
    });
    arrays.collect()
}

/// Steps with a scan over layers, and where loops are launched turn by turn.
fn scanned() -> Vec<(PathBuf, PathBuf)> {
    if std::env::var_os("FP8C_MODELS").is_some() {
        return models();
    }
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let of = |name: &str| {
        let (model, npz) =
            (root().join(format!("tests/variants/{name}.mlir")), dir.join(format!("{name}.npz")));
        let arrays = made_up(&Module::read(&model).unwrap());
        let named: Vec<(String, Tensor)> =
            arrays.into_iter().enumerate().map(|(i, t)| (format!("in_{i:03}"), t)).collect();
        write_npz(std::fs::File::create(&npz).unwrap(), &named).unwrap();
        (model, npz)
    };
    ["scan_layers", "swiglu_scan_remat"].map(of).to_vec()
}

#[test]
fn a_loop_turn_by_turn_is_the_loop_unrolled() {
    for (model, npz) in scanned() {
        let module = Module::read(&model).unwrap();
        let name = model.file_name().unwrap().to_string_lossy().into_owned();
        for recipe in ["smooth-swiglu", REFERENCE] {
            let Ok(mut trainer) = trainer(&module, &npz, recipe, Backend::Interpreter) else { continue };
            let (step, loss) = lowered(&module, recipe);
            let (mut whole, mut turns) = (Emulated::new(&step, usize::MAX), Emulated::new(&step, 0));
            if turns.turns().len() == 1 {
                continue;
            }
            assert!(whole.turns() == [1] && turns.turns().iter().any(|&n| n > 1));
            for _ in 0..2 {
                trainer.step().unwrap();
            }
            let arguments = trainer.arguments().unwrap();
            let (wanted, found) = (whole.run(&arguments), turns.run(&arguments));
            let (mut same, mut all) = (0, 0);
            for (f, w) in found.iter().zip(&wanted) {
                all += f.to_f64s().len();
                same += f.to_f64s().iter().zip(w.to_f64s()).filter(|(f, w)| **f == *w).count();
            }
            println!("{name}, {recipe}, launched {:?}: {same} of {all} numbers are equal", turns.turns());
            assert!(
                off(&found[loss], &wanted[loss]) <= 1e-5 && same * 1000 >= all * 999,
                "{name}: {same} of {all}"
            );
        }
    }
}

/// A layer of the size of Llama-2-7B's, with its loss and gradients.
fn large_layer() -> Module {
    let text = std::fs::read_to_string(root().join("tests/variants/swiglu_exp.mlir")).unwrap();
    let mut large = String::new();
    for (i, part) in text.split("tensor<").enumerate() {
        let (ty, rest) = part.split_once('>').filter(|_| i > 0).unwrap_or(("", part));
        let size = |word: &str| match word {
            "48" | "32" | "16" => "4096".to_string(),
            "80" => "11008".to_string(),
            other => other.to_string(),
        };
        if i > 0 {
            large += &format!("tensor<{}>", ty.split('x').map(size).collect::<Vec<_>>().join("x"));
        }
        large += rest;
    }
    Module::parse("large.mlir", large).unwrap()
}

/// BF16, the linear layer behind the gate in BF16, smoothed, all in FP8: the order of the paper's table of throughput.
#[test]
fn costs_are_in_the_order_of_the_paper() {
    let module = large_layer();
    let ms = |recipe: &str| module.cost(&module.lower(&options(recipe)).unwrap(), 1).unwrap().step.pass_ms;
    let found = ["bf16", "fp8-swiglu-bf16", "smooth-swiglu", "delayed"].map(ms);
    println!("milliseconds: {found:?}");
    assert!(found.windows(2).all(|w| w[0] > w[1]), "{found:?}");
}

#[test]
fn a_batch_fits_where_state_is_shared() {
    let module = large_layer();
    let report = module.cost(&module.lower(&options("smooth-swiglu")).unwrap(), 8).unwrap();
    let of = |devices, share| {
        let fits = |m: &&fp8c::cost::Memory| {
            m.layout.devices == devices && m.layout.tensor_parallel == share && m.batch == 1
        };
        report.memory.iter().find(fits).unwrap().clone()
    };
    let (alone, many, cut) = (of(1, 1), of(256, 1), of(8, 8));
    // Three weights of 4096 by 11008 in BF16.
    assert_eq!(alone.parameters, 3 * 4096 * 11008 * 2);
    assert_eq!((alone.gradients, cut.parameters), (alone.parameters, alone.parameters / 8));
    assert!(many.total <= alone.total && cut.total < alone.total);
    assert!(alone.activations > 4096 * 11008 * 2, "{alone:?}");
    let twice = report.memory.iter().find(|m| m.layout == alone.layout && m.batch == 2).unwrap();
    assert!(twice.activations >= 2 * alone.activations && twice.parameters == alone.parameters);
    assert!(report.largest.iter().all(|l| l.batch.is_some_and(|b| b > 8)), "{:?}", report.largest);
}
