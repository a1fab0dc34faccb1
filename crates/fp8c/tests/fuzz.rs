//! Fuzzing on stable Rust, inside the test: inputs of the repository are changed at random and given to every part that reads what
//! users bring. Nothing may panic, and both executors compute the same. The same seeds every time: a few seconds of them here,
//! forty times as many with `FP8C_LONG=1`, or `FP8C_CASES` times as many. What fails is left in the test's directory in the target directory, as
//! `fuzz-TARGET.*`, and a file put into `tests/fuzz/corpus` is a seed from then on. `docs/fuzzing.md` says what it has found.

#[path = "fuzz/graphs.rs"]
mod graphs;
#[path = "fuzz/json.rs"]
mod json;
#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "fuzz/pairs.rs"]
mod pairs;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::Instant;

use fp8c::{Backend, Limits, LowerOptions, Manifest, Module, Npz, Prepared, Recipe, RunOptions, Tensor};
use fp8c::{TensorType, VerifyOptions, diag::code, files, write_npz};
use fp8c_ir::ElementType;
use mutate::{Rng, mutate};

/// Programs with more elements than this, all values together, are not run: memory is not what is tried here.
const MOST_ELEMENTS: usize = 1 << 19;
/// Loops go round no more often than this.
const MOST_ROUNDS: u64 = 200;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// Files of a directory with one of these extensions and at most as many bytes, in order.
fn files_in(dir: &Path, extensions: &[&str], most: u64) -> Vec<Vec<u8>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    let wanted = |p: &PathBuf| {
        let extension = p.extension().and_then(|e| e.to_str()).unwrap_or_default();
        extensions.contains(&extension) && std::fs::metadata(p).is_ok_and(|m| m.len() <= most)
    };
    paths.iter().filter(|p| wanted(p)).map(|p| std::fs::read(p).unwrap()).collect()
}

/// Programs to begin with, and what was found before.
fn programs(most: u64) -> Vec<Vec<u8>> {
    let mut all = files_in(&tests().join("../../../tests/variants"), &["mlir"], most);
    all.extend(files_in(&tests().join("../../../tests/variants/bad"), &["mlir", "bin"], most));
    all.extend(files_in(&tests().join("fuzz/corpus"), &["mlir"], most));
    assert!(all.len() > 20);
    all
}

/// How many cases: `few` for the everyday run.
fn cases(few: u32) -> u32 {
    let times = std::env::var("FP8C_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1);
    let long = if std::env::var_os("FP8C_LONG").is_some() { 40 } else { 1 };
    few * times.max(long)
}

/// A program or a JSON text that is changed as what it is, not as bytes; nothing where the seed is neither.
fn changed(seed: &[u8], extension: &str, rng: &mut Rng) -> Option<Vec<u8>> {
    if extension == "json" {
        let mut value = serde_json::from_slice(seed).ok()?;
        json::mutate(&mut value, rng);
        return Some(value.to_string().into_bytes());
    }
    let mut seed = module(seed).filter(|_| extension == "mlir")?;
    graphs::mutate(&mut seed.graph, rng);
    Some(seed.emit(fp8c::Emit::Stablehlo).into_bytes())
}

/// Changes seeds and tries each; `tried` says whether the input was one (it was read, lowered, ..).
fn fuzz(target: &str, extension: &str, few: u32, seeds: &[Vec<u8>], tried: impl Fn(&[u8], &mut Rng) -> bool) {
    let left = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzz-{target}.{extension}"));
    let (mut went, count, start) = (0, cases(few), Instant::now());
    for case in 0..count {
        let mut rng = Rng::new(u64::from(case));
        // Half of them keep their form, so that they get further than the reader.
        let tree = (rng.below(2) == 0)
            .then(|| changed(&seeds[rng.below(seeds.len())], extension, &mut rng))
            .flatten();
        let input = tree.unwrap_or_else(|| mutate(seeds, &mut rng));
        // What ends the process at once leaves its input, too.
        std::fs::write(&left, &input).unwrap();
        match catch_unwind(AssertUnwindSafe(|| tried(&input, &mut rng))) {
            Ok(went_through) => went += u32::from(went_through),
            Err(_) => panic!("case {case} of {target} panics; its input is {}", left.display()),
        }
    }
    let _ = std::fs::remove_file(&left);
    println!("{target}: {count} inputs, {went} of them went through, {} s", start.elapsed().as_secs());
}

fn module(input: &[u8]) -> Option<Module> {
    Module::parse("fuzz.mlir", input).ok()
}

/// What is read is printed so that it is read as the same again.
#[test]
fn reader() {
    fuzz("reader", "mlir", 1500, &programs(40_000), |input, _| {
        let Some(read) = module(input) else { return false };
        for kind in [fp8c::Emit::Stablehlo, fp8c::Emit::Mlir] {
            let text = read.emit(kind);
            let again = Module::parse("again.mlir", text.clone()).unwrap_or_else(|e| panic!("{e}\n{text}"));
            assert_eq!(again.emit(kind), text, "printed otherwise the second time");
        }
        true
    });
}

fn options(rng: &mut Rng) -> LowerOptions {
    let mut options = fp8c::default_options();
    let recipes = fp8c::recipe::builtin();
    options.recipe = recipes[rng.below(recipes.len())].clone();
    options.target = &fp8c::target::TARGETS[rng.below(fp8c::target::TARGETS.len())];
    options
}

/// What is lowered verifies, and each of its programs is read again.
#[test]
fn lowering() {
    fuzz("lowering", "mlir", 150, &programs(20_000), |input, rng| {
        let Some(base) = module(input) else { return false };
        let options = options(rng);
        if let Err(error) = base.inspect(&options) {
            assert!(error.diagnostics.iter().all(|d| d.code != code::TYPE && d.code != code::OP), "{error}");
            return false;
        }
        let lowered = base.lower(&options).unwrap();
        for (name, contents) in files::lowered(&lowered, fp8c::Emit::Stablehlo, None) {
            if name.ends_with(".mlir") {
                Module::parse(name, contents).unwrap();
            }
        }
        true
    });
}

#[test]
fn arrays() {
    let ty = |elem, shape: &[i64]| TensorType::new(shape, elem);
    let types = [ty(ElementType::F32, &[2, 3]), ty(ElementType::BF16, &[4]), ty(ElementType::I1, &[])];
    let mut bytes = Vec::new();
    let tensors: Vec<(String, Tensor)> =
        types.iter().enumerate().map(|(i, ty)| (format!("in_{i:03}"), Tensor::zeros(ty.clone()))).collect();
    write_npz(&mut bytes, &tensors).unwrap();
    let mut seeds = vec![bytes];
    seeds.extend(files_in(&tests().join("fuzz/corpus"), &["npz"], 40_000));
    fuzz("arrays", "npz", 3000, &seeds, |input, _| {
        let Ok(mut npz) = Npz::from_bytes("fuzz.npz", input.to_vec()) else { return false };
        let _ = npz.names();
        npz.arguments(&types).is_ok()
    });
}

#[test]
fn recipes_and_manifests() {
    let text = |r: &Recipe| r.to_json().into_bytes();
    let seeds: Vec<Vec<u8>> = fp8c::recipe::builtin().iter().map(text).collect();
    let base = Module::read(tests().join("../../../tests/variants/sgd_plain.mlir")).unwrap();
    fuzz("recipes", "json", 800, &seeds, |input, _| {
        let Ok(text) = std::str::from_utf8(input) else { return false };
        let Ok(recipe) = Recipe::from_json(text) else { return false };
        let options = LowerOptions { recipe, ..fp8c::default_options() };
        base.lower(&options).is_ok()
    });
    let lowered = base.lower(&fp8c::default_options()).unwrap();
    let step = base.with_graph(lowered.step.clone());
    let seeds = [serde_json::to_vec_pretty(&lowered.manifest).unwrap()];
    fuzz("manifests", "json", 60, &seeds, |input, _| {
        let Ok(manifest) = serde_json::from_slice::<Manifest>(input) else { return false };
        base.verify_lowered(&step, Some(&manifest), VerifyOptions::default()).is_ok()
    });
}

/// All values of a program fit into little memory.
fn small(module: &Module) -> bool {
    elements(module).is_some_and(|n| n <= MOST_ELEMENTS)
}

/// How many elements all values of a program have together.
fn elements(module: &Module) -> Option<usize> {
    let graph = &module.graph;
    let size = |v: &fp8c_ir::ValueId| graph.ty(*v).as_tensor().map_or(Some(0), TensorType::elements);
    let nodes = graph.walk(graph.body());
    let args = nodes.iter().flat_map(|&n| graph.node(n).regions.iter().flat_map(|&r| &graph.region(r).args));
    let values = args.chain(nodes.iter().flat_map(|&n| &graph.node(n).results));
    values.map(size).try_fold(0usize, |sum, n| sum.checked_add(n?))
}

/// Values of one size and both signs, so that little overflows.
fn argument(ty: &TensorType, rng: &mut Rng) -> Tensor {
    let count = ty.elements().unwrap_or(0);
    let integer = !ty.elem.is_float();
    let one = |_| if integer { rng.below(3) as f64 } else { (rng.below(2001) as f64 - 1000.0) / 500.0 };
    Tensor::from_f64s(ty.clone(), (0..count).map(one).collect::<Vec<f64>>())
}

/// Equal, or as near as `docs/limits.md` says; a number that is not finite is not finite in both.
fn near(a: &Tensor, b: &Tensor) -> bool {
    let scale = a.to_f64s().iter().filter(|v| v.is_finite()).fold(0.0f64, |m, v| m.max(v.abs()));
    let same = |(x, y): (&f64, &f64)| {
        x == y || (!x.is_finite() && !y.is_finite()) || (x - y).abs() <= 0.02 * x.abs().max(scale * 0.05)
    };
    a.ty == b.ty && a.to_f64s().iter().zip(&b.to_f64s()).all(same)
}

/// One float in eight is a last bit larger.
#[cfg(feature = "cpu")]
fn last_bits(tensor: &Tensor, rng: &mut Rng) -> Tensor {
    let bits = match tensor.ty.elem {
        ElementType::F64 => 52,
        ElementType::F32 => 23,
        ElementType::Small(format) => format.mantissa_bits(),
        _ => return tensor.clone(),
    };
    let more = 1.0 + (-f64::from(bits)).exp2();
    let moved = |v: f64, rng: &mut Rng| if rng.below(8) == 0 { v * more } else { v };
    Tensor::from_f64s(tensor.ty.clone(), tensor.to_f64s().into_iter().map(|v| moved(v, rng)).collect())
}

#[cfg(feature = "cpu")]
#[test]
fn both_executors() {
    let seeds = programs(9_000);
    fuzz("executors", "mlir", 40, &seeds, |input, rng| {
        let Some(read) = module(input).filter(small) else { return false };
        let Ok(types) = read.parameters() else { return false };
        let arguments: Vec<Tensor> = types.iter().map(|ty| argument(ty, rng)).collect();
        let limits = Limits { rounds: Some(MOST_ROUNDS), stop: None };
        let run = |backend, arguments: &[Tensor]| -> Result<Vec<Tensor>, fp8c::Error> {
            let options = RunOptions { backend, limits: limits.clone(), ..RunOptions::default() };
            let mut program = Prepared::new(&read, options, arguments.to_vec())?;
            program.run()?;
            program.results()
        };
        let wanted = run(Backend::Interpreter, &arguments);
        let (Ok(wanted), found) = (wanted, run(Backend::Cpu, &arguments)) else { return false };
        let found = found.unwrap_or_else(|e| panic!("only the interpreter runs it: {e}"));
        let alike = |a: &[Tensor], b: &[Tensor]| a.iter().zip(b).all(|(a, b)| near(a, b));
        if !alike(&wanted, &found) {
            // A program that makes as much of a last bit in its arguments may make it of one in a product.
            let moved: Vec<Tensor> = arguments.iter().map(|t| last_bits(t, rng)).collect();
            let moved = run(Backend::Interpreter, &moved).unwrap_or_else(|e| panic!("{e}"));
            assert!(!alike(&wanted, &moved), "results are {found:?}, not {wanted:?}");
        }
        true
    });
}
