//! The CPU backend beside the interpreter: the StableHLO project's self-checking programs, training, and faults.

mod common;

use std::path::Path;

use common::{fp8c, variants_in};
use fp8c::{Backend, Module, Npz, Prepared, Recipe, Tensor, TensorType};
use fp8c_ir::{ElementType, Graph, ValueId};

fn check(file: &Path) -> Result<(), String> {
    let module = Module::read(file).map_err(|e| e.to_string())?;
    let mut program = Prepared::new(&module, Backend::Cpu, vec![]).map_err(|e| e.to_string())?;
    program.run().map_err(|e| e.to_string())?;
    // The checks are in the program; its results are those of the interpreter, to the last bit or two.
    let (found, wanted) = (program.results().map_err(|e| e.to_string())?, module.run(&[]));
    for (i, (found, wanted)) in found.iter().zip(wanted.map_err(|e| e.to_string())?).enumerate() {
        if !close(found, &wanted) {
            return Err(format!("result {i} is {found:?}, not {wanted:?}"));
        }
    }
    Ok(())
}

/// Integers are equal; floats differ by a few last bits of their type at most.
fn close(a: &Tensor, b: &Tensor) -> bool {
    let bits = match a.ty.elem {
        ElementType::F64 => 40,
        ElementType::F32 => 20,
        _ if a.ty.elem.is_float() => 6,
        _ => return a.to_bytes() == b.to_bytes(),
    };
    let close = |(x, y): (&f64, &f64)| {
        x == y || (x.is_nan() && y.is_nan()) || (x - y).abs() <= x.abs().max(1e-6) * 0.5f64.powi(bits)
    };
    a.ty == b.ty && a.to_f64s().iter().zip(&b.to_f64s()).all(close)
}

#[test]
fn self_checking_programs_hold() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dialects/tests");
    let files = ["conformance", "ragged"].map(|folder| variants_in(&dir.join(folder), "mlir")).concat();
    let fault = |file: &Path| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        check(file).err().map(|why| format!("{name}: {why}"))
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let faults: Vec<String> = std::thread::scope(|scope| {
        let part = |t: usize| files.iter().skip(t).step_by(threads);
        let work: Vec<_> = (0..threads)
            .map(|t| scope.spawn(move || part(t).filter_map(|f| fault(f)).collect::<Vec<_>>()))
            .collect();
        work.into_iter().flat_map(|w| w.join().unwrap()).collect()
    });
    assert!(faults.is_empty(), "{} of {} fail:\n{}", faults.len(), files.len(), faults.join("\n"));
}

/// MLIR's lowering of `math.expm1` and `math.log1p` loses all digits near zero.
#[test]
fn small_numbers_keep_their_digits_in_f64() {
    let values = [0.0, -0.0, 1e-300, 3e-17, -2e-10, 1e-5, 0.1, -0.3, 40.0, 800.0, f64::INFINITY, f64::NAN];
    let ty = TensorType::new([values.len() as i64], ElementType::F64);
    for op in ["exponential_minus_one", "log_plus_one"] {
        let text =
            format!("func.func @main(%x: {ty}) -> {ty} {{ %0 = stablehlo.{op} %x : {ty} return %0 : {ty} }}");
        let module = Module::parse("small.mlir", text).unwrap();
        let x = Tensor::from_f64s(ty.clone(), values.to_vec());
        let mut program = Prepared::new(&module, Backend::Cpu, vec![x.clone()]).unwrap();
        program.run().unwrap();
        let (found, wanted) = (program.result(0).unwrap().to_f64s(), module.run(&[x]).unwrap()[0].to_f64s());
        for ((x, a), b) in values.iter().zip(&found).zip(&wanted) {
            let close = a == b || (a.is_nan() && b.is_nan()) || (a / b - 1.0).abs() < 1e-15;
            assert!(close, "{op} of {x:e} is {a:e}, not {b:e}");
        }
    }
}

fn losses(words: &[&str], backend: &str) -> Vec<f64> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("losses.json");
    let more = ["--steps", "10", "--backend", backend, "--losses", file.to_str().unwrap()];
    fp8c(&[words, &more].concat()).ends(0);
    let found: serde_json::Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    found["losses"].as_array().unwrap().iter().map(|l| l.as_f64().unwrap()).collect()
}

#[test]
fn the_example_trains_as_in_the_interpreter() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/llama");
    let path = |name: &str| example.join(name).display().to_string();
    let (model, arrays) = (path("step.mlir"), path("step.npz"));
    for recipe in ["bf16", "smooth-swiglu"] {
        let words = ["train", &model, "--inputs", &arrays, "--feed", "in_064=tokens", "--recipe", recipe];
        let (cpu, interpreter) = (losses(&words, "cpu"), losses(&words, "interpreter"));
        for (step, (a, b)) in cpu.iter().zip(&interpreter).enumerate() {
            assert!((a / b - 1.0).abs() < 0.01, "{recipe}, step {step}: {a}, not {b}");
        }
    }
}

/// A step that returns every FP8 tensor it computes as well, and how many these are.
fn with_codes(step: &Graph) -> (Graph, usize) {
    let mut graph = step.clone();
    let body = graph.node(graph.main().unwrap()).regions[0];
    let end = graph.terminator(body).unwrap();
    let made = graph.region(body).nodes.iter().flat_map(|&n| graph.node(n).results.clone());
    let is_code = |v: &ValueId| graph.ty(*v).as_tensor().is_some_and(|t| t.elem.is_fp8());
    let codes: Vec<ValueId> = made.filter(is_code).collect();
    graph.node_mut(end).operands.extend(&codes);
    (graph, codes.len())
}

/// Sums in another order may flip a code now and then, no more.
#[test]
fn codes_are_those_of_the_interpreter() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/llama");
    let module = Module::read(example.join("step.mlir")).unwrap();
    let mut arrays = Npz::open(example.join("step.npz")).unwrap();
    let given = arrays.arguments(&module.parameters().unwrap()).unwrap();
    for name in ["delayed", "smooth-swiglu", "fp8-swiglu-bf16"] {
        let mut options = fp8c::default_options();
        options.recipe = Recipe::named(name).unwrap();
        options.target = fp8c::target::target("cpu").unwrap();
        let lowered = module.lower(&options).unwrap();
        let state = module.with_graph(lowered.import.clone()).run(&given).unwrap();
        let mut arguments: Vec<Option<Tensor>> = given.iter().cloned().map(Some).collect();
        arguments.resize(lowered.manifest.inputs.len(), None);
        for (&place, tensor) in lowered.manifest.state_inputs.iter().zip(state) {
            arguments[place] = Some(tensor);
        }
        let arguments: Vec<Tensor> = arguments.into_iter().map(Option::unwrap).collect();
        let (graph, count) = with_codes(&lowered.step);
        let step = module.with_graph(graph);
        let wanted = step.run(&arguments).unwrap();
        let mut program = Prepared::new(&step, Backend::Cpu, arguments).unwrap();
        program.run().unwrap();
        let (mut equal, mut all) = (0, 0);
        for (i, wanted) in wanted.iter().enumerate().skip(wanted.len() - count) {
            let found = program.result(i).unwrap().to_bytes();
            let pairs = found.iter().zip(wanted.to_bytes()).filter(|(a, b)| *a == b);
            equal += pairs.count();
            all += found.len();
        }
        assert!(count > 20 && equal as f64 >= 0.999 * all as f64, "{name}: {equal} of {all} codes are equal");
    }
}

/// A step of a program, lowered by a recipe for the CPU.
fn lowered(name: &str, recipe: Recipe) -> Module {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/variants");
    let module = Module::read(folder.join(format!("{name}.mlir"))).unwrap();
    let mut options = fp8c::default_options();
    options.recipe = recipe;
    options.target = fp8c::target::target("cpu").unwrap();
    module.with_graph(module.lower(&options).unwrap().step)
}

/// Runs a step on made-up numbers: one element of a result in a thousand may be another than the interpreter's.
fn nearly_all_equal(step: &Module, what: &str, seed: usize) -> Vec<String> {
    let argument = |(at, ty): (usize, &TensorType)| {
        let n = ty.elements().unwrap();
        let value = |j: usize| ((j * 7919 + at * 104_729 + seed) % 1000) as f64 / 1000.0 - 0.5;
        let values = (0..n).map(|j| if ty.elem.is_float() { value(j) } else { 1.0 });
        Tensor::from_f64s(ty.clone(), values.collect())
    };
    let arguments: Vec<Tensor> = step.parameters().unwrap().iter().enumerate().map(argument).collect();
    let wanted = step.run(&arguments).unwrap();
    let mut program = Prepared::new(step, Backend::Cpu, arguments).unwrap();
    program.run().unwrap();
    for (result, wanted) in wanted.iter().enumerate() {
        let found = program.result(result).unwrap();
        let (found, wanted) = (found.to_f64s(), wanted.to_f64s());
        let differ = found.iter().zip(&wanted).filter(|(a, b)| !(a == b || a.is_nan() && b.is_nan()));
        let differ = differ.count();
        assert!(differ * 1000 <= wanted.len(), "{what}, result {result}: {differ} of {}", wanted.len());
    }
    program.remarks().to_vec()
}

/// Scales of rows and blocks make kernels of their own, which must not wait for each other: loops hold many.
#[test]
fn loops_run_under_every_recipe() {
    for (i, name) in ["scan_remat_dots_saved", "scan_remat_reordered", "swiglu_scan_remat"].iter().enumerate()
    {
        for recipe in fp8c::recipe::builtin().into_iter().filter(|r| !r.keeps_products()) {
            let what = format!("{name} by {}", recipe.name);
            nearly_all_equal(&lowered(name, recipe), &what, i);
        }
    }
}

/// A mixture of experts as JAX writes it for a TPU: nine ragged products, in BF16 and in FP8 with their scales.
#[test]
fn rows_of_experts_run_under_recipes() {
    for name in ["bf16", "delayed", "smooth-swiglu"] {
        let step = lowered("moe_sorted_ragged", Recipe::named(name).unwrap());
        let remarks = nearly_all_equal(&step, name, 0);
        assert!(remarks.is_empty(), "{name}: {remarks:?}");
    }
}

const DOUBLE: &str =
    "func.func @main(%x: tensor<2xf32>, %y: tensor<3xi32>) -> (tensor<2xf32>, tensor<3xi32>) {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %y, %y : tensor<3xi32>
  return %0, %1 : tensor<2xf32>, tensor<3xi32>
}";

/// What does not fit is said in the same words, whoever runs the program.
#[test]
fn arguments_that_do_not_fit_are_named() {
    let module = Module::parse("double.mlir", DOUBLE).unwrap();
    let tensor = |n: i64, elem| Tensor::zeros(TensorType::new([n], elem));
    let (x, y) = (tensor(2, ElementType::F32), tensor(3, ElementType::I32));
    let says = |error: fp8c::Error| error.diagnostics[0].message.clone();
    for backend in [Backend::Interpreter, Backend::Cpu] {
        let cases = [
            (vec![], "the function takes 2 arguments, found 0"),
            (vec![x.clone(), y.clone(), y.clone()], "the function takes 2 arguments, found 3"),
            (vec![x.clone(), x.clone()], "argument 1 must be tensor<3xi32>, found tensor<2xf32>"),
            (
                vec![tensor(3, ElementType::F32), y.clone()],
                "argument 0 must be tensor<2xf32>, found tensor<3xf32>",
            ),
            (
                vec![tensor(2, ElementType::BF16), y.clone()],
                "argument 0 must be tensor<2xf32>, found tensor<2xbf16>",
            ),
        ];
        for (arguments, message) in cases {
            assert_eq!(says(Prepared::new(&module, backend, arguments).err().unwrap()), message);
        }
        let mut program = Prepared::new(&module, backend, vec![x.clone(), y.clone()]).unwrap();
        let message = "argument 1 must be tensor<3xi32>, found tensor<2xf32>";
        assert_eq!(says(program.set(1, x.clone()).unwrap_err()), message);
        assert_eq!(says(program.set(2, x.clone()).unwrap_err()), "the program has no argument 2");
        program.run().unwrap();
        assert_eq!(says(program.carry(&[(0, 1)]).unwrap_err()), message);
        assert_eq!(says(program.carry(&[(5, 1)]).unwrap_err()), "the program has no result 5");
        assert_eq!(says(program.carry(&[(1, 5)]).unwrap_err()), "the program has no argument 5");
        program.carry(&[(0, 0), (1, 1)]).unwrap();
        program.run().unwrap();
    }
}

#[test]
fn array_files_are_held_to_the_program_before_it_is_compiled() {
    let dir = tempfile::tempdir().unwrap();
    let path = |name: &str| dir.path().join(name).display().to_string();
    let (model, npz) = (path("double.mlir"), path("in.npz"));
    std::fs::write(&model, DOUBLE).unwrap();
    let array = |n: i64, elem| Tensor::zeros(TensorType::new([n], elem));
    let cases = [
        (vec![array(2, ElementType::F32)], "has no array in_001"),
        (vec![array(3, ElementType::F32), array(3, ElementType::I32)], "needs float32 [2]"),
        (vec![array(2, ElementType::F64), array(3, ElementType::I32)], "needs float32 [2]"),
    ];
    for (arrays, says) in cases {
        let named: Vec<_> = arrays.into_iter().enumerate().map(|(i, t)| (format!("in_{i:03}"), t)).collect();
        let mut bytes = Vec::new();
        fp8c::write_npz(&mut bytes, &named).unwrap();
        std::fs::write(&npz, bytes).unwrap();
        for backend in ["interpreter", "cpu"] {
            let outcome = fp8c(&["run", &model, "--inputs", &npz, "--backend", backend]).ends(1);
            outcome.says(&["error[E0009]", "in.npz", says]);
        }
    }
    fp8c(&["run", &model, "--backend", "cpu"]).ends(1).says(&["E0009", "takes 2 arguments", "--inputs"]);
}

/// A value that is used twice by one that is used twice, and so on: counting each use overflowed, following each took forever.
#[test]
fn values_used_twice_again_and_again() {
    let mut lines = String::new();
    for i in 1..=80 {
        lines += &format!("  %{i} = stablehlo.maximum %{0}, %{0} : tensor<4x64xf32>\n", i - 1);
    }
    let text = format!(
        "func.func @main(%0: tensor<4x64xf32>) -> tensor<4x64xf32> {{
{lines}  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %s = stablehlo.reduce(%80 init: %z) applies stablehlo.add across dimensions = [1] : (tensor<4x64xf32>, tensor<f32>) -> tensor<4xf32>
  %b = stablehlo.broadcast_in_dim %s, dims = [0] : (tensor<4xf32>) -> tensor<4x64xf32>
  %r = stablehlo.add %80, %b : tensor<4x64xf32>
  return %r : tensor<4x64xf32>
}}"
    );
    let module = Module::parse("twice.mlir", text).unwrap();
    let ones = Tensor::from_f32(TensorType::new([4, 64], ElementType::F32), vec![1.0; 256]);
    let mut program = Prepared::new(&module, Backend::Cpu, vec![ones]).unwrap();
    program.run().unwrap();
    assert!(program.result(0).unwrap().f32s().unwrap().iter().all(|&v| v == 65.0));
}

/// Large arrays of a file are mapped: what is written over them stays in memory.
#[test]
fn arrays_of_a_file_are_arguments() {
    let n = 1 << 19;
    let text = format!(
        "func.func @main(%x: tensor<{n}xf32>, %i: tensor<3xi8>) -> (tensor<{n}xf32>, tensor<3xi8>) {{
  %0 = stablehlo.add %x, %x : tensor<{n}xf32>
  %1 = stablehlo.add %i, %i : tensor<3xi8>
  return %0, %1 : tensor<{n}xf32>, tensor<3xi8>
}}"
    );
    let module = Module::parse("double.mlir", text).unwrap();
    let x = Tensor::from_f32(TensorType::new([n], ElementType::F32), (0..n).map(|i| i as f32).collect());
    let i = Tensor::from_ints(TensorType::new([3], ElementType::I8), vec![1, 2, -3]);
    let mut bytes = Vec::new();
    fp8c::write_npz(&mut bytes, &[("in_000".into(), x), ("in_001".into(), i)]).unwrap();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, &bytes).unwrap();
    let options = || fp8c::RunOptions { donated: vec![(0, 0)], ..Backend::Cpu.into() };
    for mut arrays in [Npz::open(&file).unwrap(), Npz::from_bytes("memory", bytes.clone()).unwrap()] {
        let mut program = Prepared::open(&module, options(), &mut arrays).unwrap();
        for round in 1..3 {
            program.run().unwrap();
            let times = (1 << round) as f32;
            let found = program.results().unwrap();
            assert!(found[0].f32s().unwrap().iter().enumerate().all(|(i, &v)| v == times * i as f32));
            assert_eq!(found[1].ints(), Some(&[2, 4, -6][..]));
            program.carry(&[(0, 0)]).unwrap();
        }
    }
    assert!(std::fs::read(&file).unwrap() == bytes, "the file has changed");
}

/// Kernels compute the parts: only what is put together or taken apart is copied, and nothing is left to the interpreter.
#[test]
fn complex_numbers_have_the_bits_of_the_interpreter() {
    let values: Vec<f64> = [0.0, -0.0, 1.5, -2.25, 3e-5, 1e30, f64::INFINITY, f64::NAN, 0.7, -0.1].to_vec();
    let n = values.len();
    for part in ["f32", "f64"] {
        let (real, whole) = (format!("tensor<{n}x{part}>"), format!("tensor<{n}xcomplex<{part}>>"));
        let text = format!(
            "func.func @main(%z: {whole}, %a: {real}, %b: {real}) -> ({whole}, {whole}, {whole}, {real}, {real}) {{
               %ab = stablehlo.multiply %a, %b : {real}
               %w = stablehlo.complex %ab, %b : {whole}
               %sum = stablehlo.add %z, %w : {whole}
               %turned = stablehlo.multiply %sum, %w : {whole}
               %less = stablehlo.subtract %turned, %z : {whole}
               %ratio = stablehlo.divide %less, %w : {whole}
               %i = stablehlo.complex %b, %a : {whole}
               %e = stablehlo.exponential %i : {whole}
               %back = stablehlo.reverse %e, dims = [0] : {whole}
               %re = stablehlo.real %ratio : ({whole}) -> {real}
               %im = stablehlo.imag %z : ({whole}) -> {real}
               %last = stablehlo.add %re, %im : {real}
               return %less, %ratio, %back, %last, %im : {whole}, {whole}, {whole}, {real}, {real}
             }}"
        );
        let module = Module::parse("complex.mlir", text).unwrap();
        let types: Vec<_> = module.parameters().unwrap();
        let numbers = |ty: &TensorType, at: usize| {
            let from = |i: usize| values[(i * 3 + at) % n];
            match ty.elem {
                e if e.is_complex() => {
                    Tensor::from_complex(ty.clone(), (0..n).map(|i| [from(i), from(i + 4)]).collect())
                }
                _ => Tensor::from_f64s(ty.clone(), (0..n).map(from).collect()),
            }
        };
        let given: Vec<Tensor> = types.iter().enumerate().map(|(i, ty)| numbers(ty, i)).collect();
        let mut program = Prepared::new(&module, Backend::Cpu, given.clone()).unwrap();
        assert!(program.remarks().is_empty(), "{:?}", program.remarks());
        program.run().unwrap();
        for (i, wanted) in module.run(&given).unwrap().iter().enumerate() {
            let found = program.result(i).unwrap();
            let (a, b) = (parts_of(&found), parts_of(wanted));
            let same = |(x, y): (&f64, &f64)| x.to_bits() == y.to_bits() || x.is_nan() && y.is_nan();
            assert!(a.iter().zip(&b).all(same), "{part}, result {i}: {a:?}, not {b:?}");
        }
    }
}

fn parts_of(x: &Tensor) -> Vec<f64> {
    match &x.data {
        fp8c_ir::tensor::Data::Complex(v) => v.iter().flatten().copied().collect(),
        _ => x.to_f64s(),
    }
}
