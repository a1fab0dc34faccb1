//! `bits`: values that operands take, against a reference of its own; and the factor on the rate, which changes nothing else.

use fp8c_dialects::registry;
use fp8c_ir::interp::run_main;
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Graph, Tensor, parse};
use fp8c_passes::bits::{Bits, Cut, Which, narrowed};
use fp8c_passes::lower::studied;
use fp8c_passes::options::LowerOptions;
use fp8c_passes::raise::raise;
use fp8c_passes::recipe::Recipe;

const N: usize = 16;

/// Times one, which every format has: the result is what became of the operand.
fn through(bits: &Bits, values: &[f32], count: u32) -> Vec<f32> {
    let ty = "tensor<16x16xf32>";
    let text = format!(
        "func.func @main(%x: {ty}, %w: {ty}) -> {ty} {{
           %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : ({ty}, {ty}) -> {ty}
           return %y : {ty}
         }}"
    );
    let mut graph = parse(&text, registry()).unwrap();
    let raised = raise(&graph).unwrap();
    let made = narrowed(&mut graph, &raised, bits, &Which::default()).unwrap();
    assert_eq!((made.operands, made.products), (2, 1));
    let target = fp8c_target::target("xla").unwrap();
    fp8c_passes::legalize::legalize(&mut graph, target).unwrap();
    let square = TensorType::new([N as i64, N as i64], ElementType::F32);
    let one = (0..N * N).map(|i| if i % (N + 1) == 0 { 1.0 } else { 0.0 }).collect();
    let mut args = vec![Tensor::from_f32(square.clone(), values.to_vec()), Tensor::from_f32(square, one)];
    if bits.cut == Cut::Stochastic {
        args.push(Tensor::from_ints(TensorType::scalar(ElementType::UI32), vec![i64::from(count)]));
    }
    run_main(&graph, &args).unwrap()[0].f32s().unwrap().to_vec()
}

/// The numbers of a format below and above, by arithmetic in f64.
fn neighbours(bits: &Bits, x: f64) -> (f64, f64) {
    let size = x.abs().min(bits.largest());
    let exponent = if size < bits.least_normal() { bits.least_normal() } else { size.log2().floor().exp2() };
    let step = exponent * f64::from(-(bits.mantissa as i32)).exp2();
    let low = (size / step).floor() * step;
    let high = (size / step).ceil() * step;
    (low.copysign(x), high.copysign(x))
}

fn rounded(bits: &Bits, x: f64) -> f64 {
    let (low, high) = neighbours(bits, x);
    let size = x.abs().min(bits.largest());
    match bits.cut {
        Cut::Mask => low,
        _ if size - low.abs() != high.abs() - size => {
            if size - low.abs() < high.abs() - size {
                low
            } else {
                high
            }
        }
        // The even one.
        _ => {
            let normal = low.abs() >= bits.least_normal();
            let code = u64::from((low as f32).to_bits() >> (23 - bits.mantissa));
            let last = if normal { code } else { (low.abs() / bits.step()) as u64 };
            if last % 2 == 0 { low } else { high }
        }
    }
}

/// Magnitudes over the range of f32, halves of steps, zeros; rows alike, as one that is infinite makes all of its row NaN.
fn values() -> Vec<f32> {
    let mut seed = 1u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed >> 8
    };
    let mut out: Vec<f32> = (0..N * N)
        .map(|i| {
            let exponent = [(next() % 230) as i32 - 115, (next() % 12) as i32 - 6][i % 2];
            let mantissa =
                [1.0 + f64::from(next() % 4096) / 4096.0, 1.0 + f64::from(next() % 32) / 32.0][i / 2 % 2];
            let sign = if next() % 2 == 0 { 1.0 } else { -1.0 };
            (sign * mantissa * f64::from(exponent).exp2()) as f32
        })
        .collect();
    (out[3], out[20]) = (0.0, -0.0);
    out
}

#[test]
fn operands_are_those_of_the_format() {
    for word in ["E8M7", "E8M3", "E8M0", "E7M7", "E5M2", "E4M3", "E2M0", "E3M10", "E6M5"] {
        for cut in ["", ":nearest"] {
            let bits: Bits = format!("{word}{cut}").parse().unwrap();
            let values = values();
            for (x, y) in values.iter().zip(through(&bits, &values, 0)) {
                assert_eq!(f64::from(y), rounded(&bits, f64::from(*x)), "{bits}: {x:e} became {y:e}");
            }
        }
    }
}

#[test]
fn stochastic_rounding_keeps_the_mean() {
    const DRAWS: u32 = 400;
    for word in ["E4M3:stochastic", "E5M2:stochastic"] {
        let bits: Bits = word.parse().unwrap();
        let values: Vec<f32> = values().iter().map(|v| v.clamp(-200.0, 200.0)).collect();
        let mut sums = vec![0.0; values.len()];
        for count in 0..DRAWS {
            for ((sum, x), y) in sums.iter_mut().zip(&values).zip(through(&bits, &values, count)) {
                let (low, high) = neighbours(&bits, f64::from(*x));
                assert!(f64::from(y) == low || f64::from(y) == high, "{bits}: {x:e} became {y:e}");
                *sum += f64::from(y);
            }
        }
        for (sum, x) in sums.iter().zip(&values) {
            let (low, high) = neighbours(&bits, f64::from(*x));
            let (p, gap) = ((f64::from(*x) - low).abs() / (high - low).abs().max(1e-300), (high - low).abs());
            let error = gap * (p * (1.0 - p) / f64::from(DRAWS)).sqrt();
            let off = (sum / f64::from(DRAWS) - f64::from(*x)).abs();
            assert!(off <= 4.5 * error + 1e-12 * x.abs() as f64, "{bits}: {x:e} is {off:e} off, {error:e}");
        }
    }
}

#[test]
fn a_scale_fits_the_range() {
    let bits: Bits = "E4M3:scaled:nearest".parse().unwrap();
    let values: Vec<f32> = (0..N * N).map(|i| (i as f32 + 1.0) * 1e-9).collect();
    let found = through(&bits, &values, 0);
    assert!(values.iter().zip(&found).all(|(x, y)| (y / x - 1.0).abs() <= 0.0625), "{found:?}");
    assert!(through(&"E4M3".parse().unwrap(), &values, 0).iter().all(|y| *y == 0.0));
}

/// What is not finite stays, so that a run sees it.
#[test]
fn infinity_stays() {
    let mut values = vec![1.0; N * N];
    (values[0], values[N]) = (f32::INFINITY, f32::NAN);
    let found = through(&"E4M3".parse().unwrap(), &values, 0);
    assert!(!found[0].is_finite() && found[N].is_nan() && found[2 * N] == 1.0);
}

fn base() -> Graph {
    parse(include_str!("square/step.mlir"), registry()).unwrap()
}

#[test]
fn the_rate_is_a_factor_on_updates() {
    let options = LowerOptions::new(Recipe::named("bf16").unwrap(), fp8c_target::target("xla").unwrap());
    let found = studied(&base(), &options).unwrap();
    let types = found.raised.args.iter().map(|&v| found.step.ty(v).as_tensor().unwrap().clone());
    let types: Vec<TensorType> = types.collect();
    let args: Vec<Tensor> = types
        .iter()
        .enumerate()
        .map(|(k, t)| {
            let values = (0..t.elements().unwrap()).map(|i| ((i * 7 + k * 3) % 11) as f64 / 16.0 - 0.3);
            let positive = t.elem.is_float() && t.rank() > 0;
            Tensor::from_f64s(t.clone(), values.map(|v| if positive { v.abs() + 0.1 } else { 1.0 }).collect())
        })
        .collect();
    let at = |rate: f64| {
        let mut args = args.clone();
        args[found.measures.rate] = Tensor::from_f64s(types[found.measures.rate].clone(), vec![rate]);
        run_main(&found.step, &args).unwrap()
    };
    let plain = run_main(&base(), &args[..found.measures.rate]).unwrap();
    let (same, still, twice) = (at(1.0), at(0.0), at(2.0));
    assert_eq!(same[..plain.len()], plain[..]);
    // No product of this step makes logits.
    assert_eq!((same.len(), found.measures.sharpness), (plain.len() + 1, None));
    assert!(found.measures.trained > 0);
    for pair in found.raised.state.iter().filter(|p| p.kind.is_trained()) {
        let before = args[pair.input].to_f64s();
        assert_eq!(still[pair.output].to_f64s(), before);
        let change =
            |after: &Tensor| -> f64 { after.to_f64s().iter().zip(&before).map(|(a, b)| (a - b).abs()).sum() };
        let ratio = change(&twice[pair.output]) / change(&plain[pair.output]);
        assert!((1.8..2.2).contains(&ratio), "{ratio}");
    }
}
