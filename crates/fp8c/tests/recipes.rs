//! What recipes do to numbers: quantizers against NumPy and ml_dtypes, noise of casts and products, snapshots of one step under each.

mod common;

use std::path::Path;

use common::fp8c;
use fp8c::recipe::{RecipeFormat, builtin};
use fp8c::{LowerOptions, Lowered, Module, Npz, Recipe, Tensor, TensorType, default_options, registry};
use fp8c_ir::ElementType;
use fp8c_ir::graph::Graph;
use fp8c_passes::lower::watched;

/// A case of `reference/quantizers.py`.
struct Case {
    name: String,
    format: &'static str,
    largest: &'static str,
    pow2: bool,
    shape: Vec<i64>,
    block: Option<Vec<i64>>,
}

impl Case {
    fn of(name: &str) -> Self {
        let parts: Vec<&str> = name.split('.').collect();
        let sizes = |word: &str| word.split('x').map(|n| n.parse().unwrap()).collect::<Vec<i64>>();
        let (format, largest) =
            if parts[1] == "e4m3" { ("f8E4M3FN", "4.480000e+02") } else { ("f8E5M2", "5.734400e+04") };
        let block = (parts[4] != "tensor").then(|| sizes(parts[4]));
        let pow2 = parts[2] == "pow2";
        Self { name: name.into(), format, largest, pow2, shape: sizes(parts[3]), block }
    }

    fn scales(&self) -> Vec<i64> {
        let count = |(n, b): (&i64, &i64)| n / b + i64::from(n % b != 0);
        self.block.as_ref().map_or(vec![], |b| self.shape.iter().zip(b).map(count).collect())
    }

    fn ty(shape: &[i64], elem: &str) -> String {
        let sizes: String = shape.iter().map(|n| format!("{n}x")).collect();
        format!("tensor<{sizes}{elem}>")
    }

    fn text(&self, i: usize) -> String {
        let (x, s) = (Self::ty(&self.shape, "f32"), Self::ty(&self.scales(), "f32"));
        let block = self.block.as_ref().map_or(String::new(), |b| {
            let sizes: Vec<String> = b.iter().map(ToString::to_string).collect();
            format!(" {{block = array<i64: {}>}}", sizes.join(", "))
        });
        format!(
            "  %a{i} = fp8.amax %x{i}{block} : ({x}) -> {s}\n  \
             %s{i} = fp8.current_scale %a{i} {{largest = {} : f32, margin = 0 : i64, pow2 = {}}} : ({s}) -> {s}\n  \
             %c{i} = fp8.quantize %x{i}, %s{i}{block} : ({x}, {s}) -> {}\n",
            self.largest,
            self.pow2,
            Self::ty(&self.shape, self.format),
        )
    }
}

/// Equal, NaN included.
fn same(a: &Tensor, b: &Tensor) -> bool {
    let (a, b) = (a.to_f64s(), b.to_f64s());
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| a == b || a.is_nan() && b.is_nan())
}

#[test]
fn quantizers_are_those_of_numpy() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/quantizers.npz");
    let mut npz = Npz::open(file).unwrap();
    let mut names: Vec<String> =
        npz.names().iter().filter_map(|n| n.strip_suffix(".x").map(String::from)).collect();
    names.sort();
    assert!(names.len() > 50, "{names:?}");
    let cases: Vec<Case> = names.iter().map(|n| Case::of(n)).collect();
    let args: Vec<String> =
        cases.iter().enumerate().map(|(i, c)| format!("%x{i}: {}", Case::ty(&c.shape, "f32"))).collect();
    let results = |f: &dyn Fn(usize, &Case) -> [String; 2]| {
        cases.iter().enumerate().flat_map(|(i, c)| f(i, c)).collect::<Vec<_>>().join(", ")
    };
    let types = results(&|_, c| [Case::ty(&c.scales(), "f32"), Case::ty(&c.shape, c.format)]);
    let values = results(&|i, _| [format!("%s{i}"), format!("%c{i}")]);
    let body: String = cases.iter().enumerate().map(|(i, c)| c.text(i)).collect();
    let text = format!(
        "func.func @main({}) -> ({types}) {{\n{body}  return {values} : {types}\n}}\n",
        args.join(", ")
    );
    let dir = tempfile::tempdir().unwrap();
    let [ops, legal] = ["ops.mlir", "legal.mlir"].map(|f| dir.path().join(f).display().to_string());
    std::fs::write(&ops, &text).unwrap();
    fp8c(&["opt", &ops, "--passes", "legalize", "-o", &legal]).ends(0);
    let tensor = |npz: &mut Npz, name: &str, shape: &[i64], elem: &str| {
        let elem = ElementType::from_name(elem).unwrap();
        npz.tensor(name, &TensorType::new(shape.to_vec(), elem)).unwrap()
    };
    let given: Vec<Tensor> =
        cases.iter().map(|c| tensor(&mut npz, &format!("{}.x", c.name), &c.shape, "f32")).collect();
    // As ops of the dialect, and as what they become.
    for path in [&ops, &legal] {
        let made = Module::read(path).unwrap().run(&given).unwrap();
        for (case, made) in cases.iter().zip(made.chunks(2)) {
            let scales = tensor(&mut npz, &format!("{}.scales", case.name), &case.scales(), "f32");
            let codes = tensor(&mut npz, &format!("{}.codes", case.name), &case.shape, case.format);
            assert!(same(&made[0], &scales), "{}: scales in {path}", case.name);
            assert!(same(&made[1], &codes), "{}: codes in {path}", case.name);
        }
    }
    assert!(registry().get("fp8.quantize").is_some());
}

/// Normally distributed numbers.
fn normal(shape: &[i64], seed: u64) -> Tensor {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut uniform = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        ((state >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    };
    let n: i64 = shape.iter().product();
    let values = (0..n).map(|_| (-2.0 * uniform().ln()).sqrt() * (std::f64::consts::TAU * uniform()).cos());
    Tensor::from_f64s(TensorType::new(shape.to_vec(), ElementType::F32), values.collect())
}

fn decibels(exact: &[f64], found: &[f64]) -> f64 {
    let signal: f64 = exact.iter().map(|v| v * v).sum();
    let noise: f64 = exact.iter().zip(found).map(|(a, b)| (a - b) * (a - b)).sum();
    10.0 * (signal / noise).log10()
}

/// The arguments of a lowered step: what its import makes of those of the original.
fn imported(module: &Module, lowered: &Lowered, given: &[Tensor]) -> Vec<Tensor> {
    let import = module.with_graph(lowered.import.clone()).run(given).unwrap();
    let place = |i: usize| lowered.manifest.state_inputs.iter().position(|&s| s == i);
    let argument = |i: usize| place(i).map_or_else(|| given[i].clone(), |at| import[at].clone());
    (0..lowered.manifest.inputs.len()).map(argument).collect()
}

/// A product of two normally distributed operands under a recipe, against that in BF16 of f32.
fn product_noise(recipe: &Recipe) -> f64 {
    const TEXT: &str = "func.func @main(%x: tensor<96x320xf32>, %w: tensor<320x64xf32>) -> tensor<96x64xf32> {
      %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<96x320xf32>, tensor<320x64xf32>) -> tensor<96x64xf32>
      return %0 : tensor<96x64xf32>
    }";
    let module = Module::parse("product.mlir", TEXT).unwrap();
    let mut recipe = recipe.clone();
    recipe.keep_bf16 = fp8c::recipe::Keep::default();
    let lowered = module.lower(&LowerOptions { recipe, ..default_options() }).unwrap();
    assert_eq!(lowered.found.summary.fp8_dots, 1, "{:?}", lowered.remarks);
    let given = vec![normal(&[96, 320], 1), normal(&[320, 64], 2)];
    let exact = module.run(&given).unwrap();
    let arguments = imported(&module, &lowered, &given);
    let found = module.with_graph(lowered.step).run(&arguments).unwrap();
    decibels(&exact[0].to_f64s(), &found[0].to_f64s())
}

#[test]
fn noise_of_products() {
    for recipe in builtin().into_iter().filter(|r| !r.keeps_products()) {
        let block = ["blockwise", "rowwise", "mxfp8"].contains(&recipe.name.as_str());
        let least = if block { 28.0 } else { 18.0 };
        let found = product_noise(&recipe);
        assert!(found >= least, "{}: {found:.1} dB", recipe.name);
        // A gradient in E5M2 by a weight in E4M3.
        let mut wide = recipe.clone();
        wide.formats.input = RecipeFormat::E5m2;
        let least = if block { 24.0 } else { 17.0 };
        let found = product_noise(&wide);
        assert!(found >= least, "{} with E5M2: {found:.1} dB", recipe.name);
    }
}

#[test]
fn noise_of_casts() {
    for (format, largest, least) in [("f8E4M3FN", "4.480000e+02", 30.0), ("f8E5M2", "5.734400e+04", 25.0)] {
        let text = format!(
            "func.func @main(%x: tensor<4096xf32>) -> tensor<4096xf32> {{
              %a = fp8.amax %x : (tensor<4096xf32>) -> tensor<f32>
              %s = fp8.current_scale %a {{largest = {largest} : f32, margin = 0 : i64, pow2 = true}} : (tensor<f32>) -> tensor<f32>
              %c = fp8.quantize %x, %s : (tensor<4096xf32>, tensor<f32>) -> tensor<4096x{format}>
              %g = stablehlo.reshape %s : (tensor<f32>) -> tensor<1xf32>
              %y = fp8.dequantize %c, %g {{group = 4096 : i64}} : (tensor<4096x{format}>, tensor<1xf32>) -> tensor<4096xf32>
              return %y : tensor<4096xf32>
            }}"
        );
        let x = normal(&[4096], 7);
        let y = Module::parse("cast.mlir", text).unwrap().run(std::slice::from_ref(&x)).unwrap();
        let found = decibels(&x.to_f64s(), &y[0].to_f64s());
        assert!(found >= least, "{format}: {found:.1} dB");
    }
}

/// One small step under each recipe; read the difference when it is meant.
#[test]
fn steps_of_recipes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lit-tests/recipes/Inputs/linear.mlir");
    let module = Module::read(path).unwrap();
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    for recipe in builtin() {
        let name = recipe.name.clone();
        let lowered = module.lower(&LowerOptions { recipe, ..default_options() }).unwrap();
        let text = module.with_graph(lowered.step).emit(fp8c::Emit::Stablehlo);
        settings.bind(|| insta::assert_snapshot!(format!("recipe_{name}"), text));
    }
}

/// Runs a function as ops of the dialect and as what they become; both must return the same, but for sums in another order.
fn both_ways(text: &str, given: &[Tensor]) -> Tensor {
    let dir = tempfile::tempdir().unwrap();
    let [ops, legal] = ["ops.mlir", "legal.mlir"].map(|f| dir.path().join(f).display().to_string());
    std::fs::write(&ops, text).unwrap();
    fp8c(&["opt", &ops, "--passes", "legalize", "-o", &legal]).ends(0);
    let [a, b] = [&ops, &legal].map(|path| Module::read(path).unwrap().run(given).unwrap().remove(0));
    let near = |(x, y): (f64, f64)| x == y || x.is_nan() && y.is_nan() || (x - y).abs() <= 1e-6 * x.abs();
    assert!(a.to_f64s().into_iter().zip(b.to_f64s()).all(near), "{text}");
    a
}

/// Magnitudes against their definitions, which sort and sum in f64.
#[test]
fn measures_are_what_they_say() {
    const N: usize = 2000;
    let mut tensors: Vec<Vec<f32>> = (0..4u64)
        .map(|i| {
            normal(&[N as i64], 11 + i)
                .to_f64s()
                .iter()
                .map(|v| (v * 10f64.powi(9 * i as i32 - 15)) as f32)
                .collect()
        })
        .collect();
    // Outliers: one that a quantile clips unless it carries too much of the squares, and many.
    for (count, size) in [(1, 6.0), (1, 400.0), (100, 30.0)] {
        let mut values = tensors[1].clone();
        values.iter_mut().take(count).for_each(|v| *v = size * 1e-6);
        tensors.push(values);
    }
    tensors.extend([
        vec![0.0; N],
        [vec![f32::INFINITY], vec![1.0; N - 1]].concat(),
        [vec![f32::NAN], vec![1.0; N - 1]].concat(),
    ]);
    for values in &tensors {
        let x = Tensor::from_f64s(
            TensorType::new([N as i64], ElementType::F32),
            values.iter().map(|&v| f64::from(v)).collect(),
        );
        let measured = |attrs: &str| {
            let text = format!(
                "func.func @main(%x: tensor<{N}xf32>) -> tensor<f32> {{
                  %a = fp8.amax %x {{{attrs}}} : (tensor<{N}xf32>) -> tensor<f32>
                  return %a : tensor<f32>
                }}"
            );
            both_ways(&text, std::slice::from_ref(&x)).to_f64s()[0]
        };
        let mut sorted: Vec<f64> = values.iter().map(|v| f64::from(v.abs())).collect();
        sorted.sort_by(f64::total_cmp);
        let amax = sorted[N - 1];
        if !amax.is_finite() || amax == 0.0 {
            assert!(!measured("rms = 4.0 : f32").is_finite() || amax == 0.0);
            assert_eq!(measured("quantile = 0.99 : f32").is_finite(), amax == 0.0);
            continue;
        }
        for k in [1.0f64, 4.0, 1000.0] {
            let rms = (sorted.iter().map(|v| v * v).sum::<f64>() / N as f64).sqrt();
            let (wanted, found) = (amax.min(k * rms), measured(&format!("rms = {k:?} : f32")));
            assert!((found - wanted).abs() <= 1e-5 * wanted, "rms {k}: {found} is not {wanted}");
        }
        for q in [0.5f32, 0.99, 0.9995] {
            let at = sorted[(f64::from(q) * N as f64).ceil() as usize - 1];
            // The least power of two, or one and a half times one, above.
            let power = at.log2().floor().exp2();
            let bound = if at < 1.5 * power { 1.5 * power } else { 2.0 * power }.min(amax);
            let squares = |of: &dyn Fn(f64) -> f64| sorted.iter().map(|&v| of(v) * of(v)).sum::<f64>();
            let clipped = squares(&|v| (v - bound).max(0.0)) / squares(&|v| v);
            let wanted = if clipped > 1e-3 { amax } else { bound };
            assert_eq!(measured(&format!("quantile = {q:?} : f32")), wanted, "quantile {q}, {clipped}");
        }
    }
}

/// Stochastic rounding of an operand: one of the two neighbours, right in the mean, and near what E5M2 can.
#[test]
fn products_round_to_both_neighbours() {
    const N: usize = 512;
    let text = |counter: &str| {
        format!(
            "func.func @main(%x: tensor<{N}xf32>, %s: tensor<f32>, %c: tensor<ui32>) -> tensor<{N}xf8E5M2> {{
              %q = fp8.quantize %x, %s {counter} : {} -> tensor<{N}xf8E5M2>
              return %q : tensor<{N}xf8E5M2>
            }}",
            if counter.is_empty() {
                format!("(tensor<{N}xf32>, tensor<f32>)")
            } else {
                format!("(tensor<{N}xf32>, tensor<f32>, tensor<ui32>)")
            }
        )
    };
    let x = normal(&[N as i64], 5);
    let scale = Tensor::from_f64s(TensorType::scalar(ElementType::F32), vec![0.0009765625]);
    let at = |step: i64| Tensor::from_ints(TensorType::scalar(ElementType::UI32), vec![step]);
    let nearest = both_ways(&text(""), &[x.clone(), scale.clone(), at(0)]).to_f64s();
    let random = text("row = 3 seed = 1 by %c");
    let exact: Vec<f64> = x.to_f64s().iter().map(|v| v / 0.0009765625).collect();
    const DRAWS: i64 = 400;
    let mut sums = vec![0.0; N];
    for step in 0..DRAWS {
        let module = Module::parse("q.mlir", random.clone()).unwrap();
        let codes = if step < 4 {
            both_ways(&random, &[x.clone(), scale.clone(), at(step)])
        } else {
            module.run(&[x.clone(), scale.clone(), at(step)]).unwrap().remove(0)
        };
        for (i, code) in codes.to_f64s().into_iter().enumerate() {
            // A spacing of E5M2 is at most a quarter of the number.
            assert!((code - exact[i]).abs() <= 0.25 * exact[i].abs(), "{code} for {}", exact[i]);
            sums[i] += code;
        }
        if step == 0 {
            assert!(decibels(&exact, &codes.to_f64s()) >= 22.0);
        }
    }
    let error =
        |codes: &[f64]| codes.iter().zip(&exact).map(|(c, x)| (c - x) / x.abs()).sum::<f64>() / N as f64;
    let off: f64 =
        sums.iter().zip(&exact).map(|(s, x)| ((s / DRAWS as f64 - x) / x).abs()).sum::<f64>() / N as f64;
    // One draw is off by some 6 % a code: the mean of 400 by a twentieth of that.
    assert!(off < 0.006, "{off}");
    assert!(error(&sums.iter().map(|s| s / DRAWS as f64).collect::<Vec<_>>()).abs() < 1e-3);
    let off: f64 = nearest.iter().zip(&exact).map(|(c, x)| ((c - x) / x).abs()).sum::<f64>() / N as f64;
    assert!(off > 0.02, "nearest rounding is off by {off} in the mean of magnitudes, always the same way");
}

/// What contradicts itself is refused before any work is done, and says what is allowed.
#[test]
fn contradictions_are_refused() {
    let base = Recipe::named("current").unwrap().to_json();
    let changed = |from: &str, to: &str| {
        assert!(base.contains(from), "{from} in {base}");
        Recipe::from_json(&base.replacen(from, to, 1)).map(|_| ()).unwrap_err().message
    };
    let pow2 = "\"pow2\": true";
    for (from, to, words) in [
        (pow2, "\"pow2\": false, \"fit\": \"floor\"", "pow2"),
        (pow2, "\"pow2\": true, \"fit\": \"up\"", "ceil"),
        (pow2, "\"pow2\": true, \"interval\": 0", "interval"),
        (pow2, "\"pow2\": true, \"measure\": \"rms 0.1\"", "quantile Q"),
        ("\"granularity\": \"tensor\"", "\"granularity\": \"1x32\", \"measure\": \"rms 8\"", "granularity"),
        ("\"granularity\": \"tensor\"", "\"granularity\": \"0x32\"", "0x32"),
    ] {
        let message = changed(from, to);
        assert!(message.contains(words), "{to}: {message}");
    }
}

/// Mean magnitude of the difference over mean magnitude.
fn mean_difference(exact: &[f64], found: &[f64]) -> f64 {
    let off: f64 = exact.iter().zip(found).map(|(a, b)| (a - b).abs()).sum();
    off / exact.iter().map(|v| v.abs()).sum::<f64>()
}

/// Results of all products of a step under a recipe, by their numbers, on the state that its import makes.
fn products(module: &Module, graph: &Graph, options: &LowerOptions, given: &[Tensor]) -> Vec<Vec<f64>> {
    let lowered = module.lower(options).unwrap();
    let arguments = imported(module, &lowered, given);
    let watched = watched(graph, options).unwrap();
    let mut found = vec![vec![]; watched.nodes.len()];
    let mut observe = |node, results: &[Tensor]| {
        if let Some(i) = watched.nodes.iter().position(|&n| n == node) {
            found[i].extend(results[0].to_f64s());
        }
    };
    module.with_graph(watched.step.clone()).run_observed(&arguments, &mut observe).unwrap();
    found
}

/// Logits and gradients of weights of the example's step are near those in BF16.
#[test]
fn logits_and_gradients_are_near() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/llama");
    let module = Module::read(root.join("step.mlir")).unwrap();
    let graph = &fp8c_ir::parse_bytes(&std::fs::read(root.join("step.mlir")).unwrap(), registry()).unwrap().1;
    let mut npz = Npz::open(root.join("step.npz")).unwrap();
    let given = npz.arguments(&module.parameters().unwrap()).unwrap();
    let bf16 = LowerOptions { recipe: Recipe::named("bf16").unwrap(), ..default_options() };
    let exact = products(&module, graph, &bf16, &given);
    let dots = module.inspect(&bf16).unwrap().dots;
    for (target, recipe) in builtin()
        .into_iter()
        .map(|r| ("xla", r))
        .chain(Recipe::named("smooth-swiglu-reference").map(|r| ("gaudi2", r)))
    {
        let name = recipe.name.clone();
        let target = fp8c::target::target(target).unwrap();
        let found = products(&module, graph, &LowerOptions { recipe, target, ..default_options() }, &given);
        let (mut logits, mut gradients) = (0.0f64, 0.0f64);
        for (i, dot) in dots.iter().enumerate() {
            let off = mean_difference(&exact[i], &found[i]);
            match (dot.role.as_str(), dot.site.as_str()) {
                ("fprop", "head") => logits = logits.max(off),
                ("wgrad", _) => gradients = gradients.max(off),
                _ => {}
            }
        }
        println!("{name} for {}: logits {logits:.4}, gradients at most {gradients:.4}", target.name);
        assert!(logits <= 0.1 && gradients <= 0.2, "{name}: logits {logits}, gradients {gradients}");
        assert_eq!(logits == 0.0, ["bf16", "bf16-pure"].contains(&name.as_str()), "{name}: {logits}");
    }
}
