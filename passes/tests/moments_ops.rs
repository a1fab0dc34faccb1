//! The ops of stored state mean in StableHLO what they mean by definition: to the bit, for every format, both ways to round,
//! at special values too.

use fp8c_float::{Format, stochastic_bits};
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse, verify};
use fp8c_passes::legalize::legalize;

fn f32s(shape: &[i64], values: Vec<f32>) -> Tensor {
    Tensor::from_f32(TensorType::new(shape, ElementType::F32), values)
}

fn counter(step: i64) -> Tensor {
    Tensor::from_ints(TensorType::scalar(ElementType::UI32), vec![step])
}

/// Numbers of all magnitudes around those of 8-bit formats, and special ones.
fn values(n: usize, seed: u32) -> Vec<f32> {
    let special =
        [0.0, -0.0, f32::INFINITY, f32::NEG_INFINITY, f32::NAN, 448.0, 464.0, 1e30, -1e30, 1e-38, 1e-42];
    let word = |i: usize| stochastic_bits(seed, 0, 0, i as u32);
    let random = |i: usize| {
        let mantissa = 1.0 + (word(i) & 0xffff) as f32 / 65536.0;
        let sign = if word(i) & (1 << 20) == 0 { 1.0 } else { -1.0 };
        sign * mantissa * ((word(i) >> 21) as f32 % 40.0 - 26.0).exp2()
    };
    (0..n).map(|i| if i % 7 == 3 { special[word(i) as usize % special.len()] } else { random(i) }).collect()
}

fn both(line: &str, params: &str, result: &str) -> [Graph; 2] {
    let text = format!("func.func @main({params}) -> {result} {{\n  %r = {line}\n  return %r : {result}\n}}");
    let graph = parse(&text, fp8c_dialects::registry()).unwrap_or_else(|d| panic!("{d:?}\n{text}"));
    verify(&graph).unwrap();
    let mut legal = graph.clone();
    legalize(&mut legal, fp8c_target::target("xla").unwrap()).unwrap();
    verify(&legal).unwrap();
    [graph, legal]
}

/// Bits with their signs; NaN is NaN.
fn bits(t: &Tensor) -> Vec<u32> {
    t.f32s().unwrap().iter().map(|v| if v.is_nan() { u32::MAX } else { v.to_bits() }).collect()
}

#[track_caller]
fn agree(graphs: &[Graph; 2], args: &[Tensor], what: &str) -> Tensor {
    let [a, b] = [0, 1].map(|i: usize| run_main(&graphs[i], args).unwrap().remove(0));
    let at = bits(&a).iter().zip(&bits(&b)).position(|(a, b)| a != b);
    if let Some(i) = at {
        let x = args[0].to_f64s()[i.min(args[0].len() - 1)];
        panic!(
            "{what}: element {i}, {x:e}: {} by definition, {} in StableHLO",
            a.to_f64s()[i],
            b.to_f64s()[i]
        );
    }
    a
}

const SHAPE: [i64; 3] = [7, 4, 9];
const N: usize = 252;

#[test]
fn quantize() {
    for format in [Format::F8E4M3, Format::F8E4M3FN, Format::F8E5M2, Format::F8E4M3FNUZ, Format::F16] {
        for (group, keep, elem) in
            [(N, false, "f32"), (N, true, "f32"), (8, true, "f32"), (36, false, "bf16")]
        {
            let (count, name) = (N.div_ceil(group), format.name());
            let result = format!("tensor<7x4x9x{name}>");
            let types = format!("tensor<7x4x9x{elem}>, tensor<{count}xf32>");
            let params = format!("%x: tensor<7x4x9x{elem}>, %s: tensor<{count}xf32>");
            let attrs = format!("group = {group} : i64, keep_nonzero = {keep}");
            let nearest = format!("fp8.quantize_groups %x, %s {{{attrs}}} : ({types}) -> {result}");
            let nearest = both(&nearest, &params, &result);
            let stochastic = format!(
                "fp8.quantize_stochastic %x, %s, %c {{{attrs}, row = 4294967295 : i64, seed = 12 : i64}} : ({types}, tensor<ui32>) -> {result}"
            );
            let stochastic = both(&stochastic, &format!("{params}, %c: tensor<ui32>"), &result);
            for seed in 0..20 {
                let elem = if elem == "f32" { ElementType::F32 } else { ElementType::BF16 };
                let x = Tensor::rounded(TensorType::new(SHAPE, elem), values(N, seed));
                let s = (0..count).map(|i| if seed % 2 == 0 { 1.0 } else { 0.3 * (i + 1) as f32 }).collect();
                let s = f32s(&[count as i64], s);
                let what = format!("{name} group {group} keep {keep} seed {seed}");
                agree(&nearest, &[x.clone(), s.clone()], &what);
                if format != Format::F16 {
                    let codes = agree(&stochastic, &[x.clone(), s, counter(i64::from(seed))], &what);
                    let lost = |(a, b): (&f32, &f32)| *a != 0.0 && *b == 0.0;
                    let any = x.f32s().unwrap().iter().zip(codes.f32s().unwrap()).any(lost);
                    assert!(!(keep && any), "{what}: a number became zero");
                }
            }
        }
    }
}

#[test]
fn stochastic_rounding_takes_both_neighbours_and_keeps_the_mean() {
    let text = "fp8.quantize_stochastic %x, %s, %c {group = 1000 : i64, keep_nonzero = false, row = 1 : i64, seed = 0 : i64} : (tensor<1000xf32>, tensor<1xf32>, tensor<ui32>) -> tensor<1000xf8E5M2>";
    let graphs =
        both(text, "%x: tensor<1000xf32>, %s: tensor<1xf32>, %c: tensor<ui32>", "tensor<1000xf8E5M2>");
    // A tenth of the way between two codes, of a normal number and of a subnormal one.
    for (low, high, x) in [(1.0f32, 1.25, 1.025), (0.0, (-16f32).exp2(), 0.1 * (-16f32).exp2())] {
        let mut sum = 0.0;
        for step in 0..20 {
            let args = [f32s(&[1000], vec![x; 1000]), f32s(&[1], vec![1.0]), counter(step)];
            let codes = run_main(&graphs[1], &args).unwrap().remove(0);
            assert!(codes.f32s().unwrap().iter().all(|&c| c == low || c == high));
            sum += codes.f32s().unwrap().iter().sum::<f32>() / 20_000.0;
        }
        let part = (sum - low) / (high - low);
        assert!((part - 0.1).abs() < 0.01, "{part}");
    }
}

#[test]
fn groups() {
    for group in [1, 5, 36, 252, 1000] {
        let (count, numbers) = (N.div_ceil(group), format!("tensor<{}xf32>", N.div_ceil(group)));
        let x = "tensor<7x4x9xf32>";
        let amax = format!("fp8.group_amax %x {{group = {group} : i64}} : ({x}) -> {numbers}");
        let amax = both(&amax, &format!("%x: {x}"), &numbers);
        let params = format!("%x: {x}, %s: {numbers}");
        let power = format!(
            "fp8.group_power %x, %s {{group = {group} : i64, range = 2.293760e+05 : f32}} : ({x}, {numbers}) -> {numbers}"
        );
        let power = both(&power, &params, &numbers);
        let each = ["expand", "contract"].map(|op| {
            let line = format!(
                "fp8.{op} %x, %s, %k {{group = {group} : i64, largest = 4.480000e+02 : f32}} : ({x}, {numbers}, {numbers}) -> {x}"
            );
            both(&line, &format!("{params}, %k: {numbers}"), x)
        });
        let codes = format!(
            "fp8.dequantize %x, %s {{group = {group} : i64}} : (tensor<7x4x9xf8E4M3FN>, {numbers}) -> tensor<7x4x9xbf16>"
        );
        let params = format!("%x: tensor<7x4x9xf8E4M3FN>, %s: {numbers}");
        let dequantize = both(&codes, &params, "tensor<7x4x9xbf16>");
        for seed in 0..10 {
            let what = format!("group {group} seed {seed}");
            let finite =
                values(N, seed).into_iter().map(|v| if v.is_finite() && v.abs() > 1e-37 { v } else { 0.0 });
            let any = f32s(&SHAPE, values(N, seed));
            let x = f32s(&SHAPE, finite.collect());
            agree(&amax, std::slice::from_ref(&any), &what);
            let s = agree(&amax, std::slice::from_ref(&x), &what);
            agree(&power, &[any, s.clone()], &what);
            let k = agree(&power, &[x.clone(), s.clone()], &what);
            assert_eq!(k.len(), count);
            let s = f32s(
                &[count as i64],
                s.f32s().unwrap().iter().map(|&s| if s > 0.0 { s } else { 1.0 }).collect(),
            );
            let y = agree(&each[0], &[x.clone(), s.clone(), k.clone()], &what);
            assert!(y.f32s().unwrap().iter().all(|y| y.abs() <= 448.001), "{what}");
            let back = agree(&each[1], &[y, s.clone(), k], &what);
            for (a, b) in x.f32s().unwrap().iter().zip(back.f32s().unwrap()) {
                let near = (a - b).abs() <= 1e-4 * a.abs() || a.abs() < 1e-30;
                assert!(near, "{what}: {a} came back as {b}");
            }
            let codes = Tensor::rounded(
                TensorType::new(SHAPE, ElementType::Small(Format::F8E4M3FN)),
                values(N, seed),
            );
            agree(&dequantize, &[codes, s], &what);
        }
    }
}
