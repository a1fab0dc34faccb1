//! What recipes do to numbers: quantizers against NumPy and ml_dtypes, noise of casts and products, snapshots of one step under each.

mod common;

use std::path::Path;

use common::fp8c;
use fp8c::recipe::{RecipeFormat, builtin};
use fp8c::{LowerOptions, Module, Npz, Recipe, Tensor, TensorType, default_options, registry};
use fp8c_ir::ElementType;

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
    let import = module.with_graph(lowered.import.clone()).run(&given).unwrap();
    let place = |i: usize| lowered.manifest.state_inputs.iter().position(|&s| s == i);
    let argument = |i: usize| place(i).map_or_else(|| given[i].clone(), |at| import[at].clone());
    let arguments: Vec<Tensor> = (0..lowered.manifest.inputs.len()).map(argument).collect();
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
