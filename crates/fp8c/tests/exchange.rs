//! `lower --exchange fp8`: codes are unbiased, the mean is that of what was sent, and a client's gradients are those of its formulas.

use fp8c::exchange::{ExchangeOptions, Exchanged};
use fp8c::{Module, Tensor, TensorType};
use fp8c_float::{Format, Overflow};
use fp8c_ir::ElementType;

const CODES: Format = Format::F8E4M3FN;

/// A layer whose products carry FP8, and a head whose do not; the loss is half the sum of squares.
const STEP: &str = "func.func public @main(%w: tensor<16x32xf32>, %v: tensor<32x4xf32>, %x: tensor<8x16xf32>) -> (tensor<16x32xf32>, tensor<32x4xf32>, tensor<f32>) {
  %h = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
  %y = stablehlo.dot_general %h, %v, contracting_dims = [1] x [0] : (tensor<8x32xf32>, tensor<32x4xf32>) -> tensor<8x4xf32>
  %yy = stablehlo.multiply %y, %y : tensor<8x4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %sum = stablehlo.reduce(%yy init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x4xf32>, tensor<f32>) -> tensor<f32>
  %half = stablehlo.constant dense<0.5> : tensor<f32>
  %loss = stablehlo.multiply %sum, %half : tensor<f32>
  %dv = stablehlo.dot_general %h, %y, contracting_dims = [0] x [0] : (tensor<8x32xf32>, tensor<8x4xf32>) -> tensor<32x4xf32>
  %dh = stablehlo.dot_general %y, %v, contracting_dims = [1] x [1] : (tensor<8x4xf32>, tensor<32x4xf32>) -> tensor<8x32xf32>
  %dw = stablehlo.dot_general %dh, %x, contracting_dims = [0] x [0] : (tensor<8x32xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
  %dwt = stablehlo.transpose %dw, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
  %rate = stablehlo.constant dense<0.125> : tensor<16x32xf32>
  %uw = stablehlo.multiply %rate, %dwt : tensor<16x32xf32>
  %nw = stablehlo.subtract %w, %uw : tensor<16x32xf32>
  %rv = stablehlo.constant dense<0.125> : tensor<32x4xf32>
  %uv = stablehlo.multiply %rv, %dv : tensor<32x4xf32>
  %nv = stablehlo.subtract %v, %uv : tensor<32x4xf32>
  return %nw, %nv, %loss : tensor<16x32xf32>, tensor<32x4xf32>, tensor<f32>
}";

fn made(clients: usize, train_clips: Option<f64>, refine: u32) -> (Module, Exchanged) {
    let module = Module::parse("step.mlir", STEP).unwrap();
    let how = ExchangeOptions { clients, train_clips, refine, seed: 0 };
    let made = module.exchange(&fp8c::default_options(), &how).unwrap();
    (module, made)
}

fn f32s(shape: &[i64], values: Vec<f32>) -> Tensor {
    Tensor::from_f32(TensorType::new(shape.to_vec(), ElementType::F32), values)
}

fn counter(n: i64) -> Tensor {
    Tensor::from_ints(TensorType::scalar(ElementType::UI32), vec![n])
}

/// Numbers between -1 and 1 that look random.
fn noise(n: usize, seed: u32) -> Vec<f32> {
    let bits = |i| fp8c_float::stochastic_bits(seed, 0, 0, i as u32);
    (0..n).map(|i| bits(i) as f32 / (1u64 << 31) as f32 - 1.0).collect()
}

#[test]
fn the_mean_of_codes_is_the_value_in_every_interval() {
    let (module, made) = made(1, None, 0);
    let pack = module.with_graph(made.pack);
    let scale = 0.37f32 / CODES.max_finite();
    // One value inside of each interval between two codes, of both signs.
    let code = |bits: u32| CODES.decode(bits as u16);
    let intervals: Vec<(f32, f32)> = (0..126).map(|i| (code(i) * scale, code(i + 1) * scale)).collect();
    let parts = noise(256, 9);
    let mut values: Vec<f32> = Vec::new();
    for (i, (low, high)) in intervals.iter().enumerate() {
        let part = 0.05 + 0.9 * parts[i].abs();
        values.extend([low + (high - low) * part, -(low + (high - low) * (1.0 - part))]);
    }
    let used = values.len();
    values.resize(16 * 32, 0.0);
    let weights = f32s(&[16, 32], values.clone());
    let rest = f32s(&[32, 4], noise(128, 1));
    let clips = f32s(&[2], vec![0.37, 0.0]);
    const DRAWS: usize = 1000;
    let mut sums = vec![0.0f64; used];
    for draw in 0..DRAWS {
        let out = pack.run(&[weights.clone(), rest.clone(), clips.clone(), counter(draw as i64)]).unwrap();
        assert_eq!(
            out[2].f32s(),
            Some(&[0.37, rest.f32s().unwrap().iter().fold(0.0, |m: f32, v| m.max(v.abs()))][..])
        );
        for (i, (sum, code)) in sums.iter_mut().zip(out[0].f32s().unwrap()).enumerate() {
            let value = f64::from(code * scale);
            let (low, high) = intervals[i / 2];
            let near = |a: f64, b: f32| (a.abs() - f64::from(b)).abs() < 1e-6 * f64::from(high);
            assert!(near(value, low) || near(value, high), "{value} is no neighbour of {}", values[i]);
            *sum += value;
        }
    }
    for (i, sum) in sums.iter().enumerate() {
        let (low, high) = intervals[i / 2];
        let part = f64::from((values[i].abs() - low) / (high - low));
        let error = f64::from(high - low) * (part * (1.0 - part) / DRAWS as f64).sqrt();
        let off = (sum / DRAWS as f64 - f64::from(values[i])).abs();
        assert!(off <= 4.0 * error, "interval {i}: {off} is more than four of {error}");
    }
}

#[test]
fn the_same_counter_gives_the_same_codes_and_another_gives_others() {
    let (module, made) = made(1, None, 0);
    let pack = module.with_graph(made.pack);
    let arguments = |n| {
        [f32s(&[16, 32], noise(512, 3)), f32s(&[32, 4], noise(128, 4)), f32s(&[2], vec![0.0; 2]), counter(n)]
    };
    let codes = |n| pack.run(&arguments(n)).unwrap()[0].clone();
    assert_eq!(codes(7), codes(7));
    assert_ne!(codes(7), codes(8));
}

/// What four clients send of tensors that differ, with what the server makes of it.
fn aggregated(refine: u32) -> (Vec<Vec<f32>>, Vec<f32>, Vec<Tensor>) {
    let (module, made) = made(4, None, refine);
    let pack = module.with_graph(made.pack);
    let weights = vec![1.0f32, 2.0, 3.0, 4.0];
    let (mut sent, mut all) = (Vec::new(), vec![Vec::new(); 3]);
    for client in 0..4u32 {
        // Gradients travel as weights do.
        let by = 0.1 * (client + 1) as f32;
        let own: Vec<f32> =
            noise(512, 20).iter().zip(noise(512, 30 + client)).map(|(a, b)| a + by * b).collect();
        let arguments = [f32s(&[16, 32], own), f32s(&[32, 4], noise(128, client)), f32s(&[2], vec![0.0; 2])];
        let out = pack.run(&[&arguments[..], &[counter(i64::from(client))]].concat()).unwrap();
        let scale = out[2].f32s().unwrap()[0] / CODES.max_finite();
        sent.push(out[0].f32s().unwrap().iter().map(|c| c * scale).collect::<Vec<f32>>());
        for (slot, tensor) in all.iter_mut().zip(&out) {
            slot.extend(tensor.f32s().unwrap());
        }
    }
    let codes = |shape: &[i64], v: &[f32]| {
        Tensor::from_f32(TensorType::new(shape.to_vec(), ElementType::Small(CODES)), v.to_vec())
    };
    let arguments = [
        codes(&[4, 16, 32], &all[0]),
        codes(&[4, 32, 4], &all[1]),
        f32s(&[4, 2], all[2].clone()),
        f32s(&[4], weights.clone()),
    ];
    (sent, weights, module.with_graph(made.aggregate).run(&arguments).unwrap())
}

fn mean(sent: &[Vec<f32>], weights: &[f32], i: usize) -> f64 {
    let sum: f64 = sent.iter().zip(weights).map(|(s, w)| f64::from(s[i]) * f64::from(*w)).sum();
    sum / weights.iter().map(|w| f64::from(*w)).sum::<f64>()
}

#[test]
fn the_mean_is_weighted_and_of_what_was_sent() {
    let (sent, weights, out) = aggregated(0);
    for (i, value) in out[0].f32s().unwrap().iter().enumerate() {
        let wanted = mean(&sent, &weights, i);
        assert!((f64::from(*value) - wanted).abs() < 1e-6, "{value} {wanted}");
    }
}

#[test]
fn refinement_brings_what_is_sent_next_nearer_to_the_mean() {
    let (sent, weights, plain) = aggregated(0);
    let (_, _, fitted) = aggregated(4);
    // The mean square distance of the next codes to the mean, over their draws.
    let error = |out: &[Tensor]| -> f64 {
        let clip = out[2].f32s().unwrap()[0];
        let scale = f64::from(clip / CODES.max_finite());
        let one = |(i, value): (usize, &f32)| {
            let x = f64::from(value.abs().min(clip)) / scale;
            let unit = x.max(f64::from(CODES.min_normal())).log2().floor().exp2() / 8.0;
            let part = (x / unit).fract();
            let away = x.copysign(f64::from(*value)) * scale - mean(&sent, &weights, i);
            away * away + (unit * scale).powi(2) * part * (1.0 - part)
        };
        out[0].f32s().unwrap().iter().enumerate().map(one).sum()
    };
    let (before, after) = (error(&plain), error(&fitted));
    assert!(after < 0.95 * before, "{after} is not less than {before}");
}

/// What a clip value's gradient is multiplied with, and whether a value is inside.
fn by(value: f64, coded: f64, clip: f32) -> (f64, bool) {
    let inside = value.abs() <= f64::from(clip);
    (if inside { (coded - value) / f64::from(clip) } else { value.signum() }, inside)
}

fn sum(n: usize, f: impl Fn(usize) -> f64) -> f64 {
    (0..n).map(f).sum()
}

#[test]
fn a_client_follows_its_formulas() {
    let (module, made) = made(1, Some(0.001), 0);
    assert_eq!(
        (made.manifest.products, made.manifest.clip_values, made.manifest.clip_state),
        (5, 3, Some([3, 3]))
    );
    let (w, v, x) = (noise(512, 50), noise(128, 51), noise(128, 52));
    // Of the weights, and of what is between the layers.
    let clips = [0.6f32, 0.7, 2.0];
    let arguments = [
        f32s(&[16, 32], w.clone()),
        f32s(&[32, 4], v.clone()),
        f32s(&[8, 16], x.clone()),
        f32s(&[3], clips.to_vec()),
    ];
    let out = module.with_graph(made.client).run(&arguments).unwrap();
    let coded = |value: f64, clip: f32| {
        let scale = clip / CODES.max_finite();
        f64::from(CODES.decode(CODES.encode(value as f32 / scale, Overflow::Clamp)) * scale)
    };
    let most = x.iter().fold(0.0f32, |m, v| m.max(v.abs()));
    let wide = |values: &[f32]| values.iter().map(|&v| f64::from(v)).collect::<Vec<f64>>();
    let all = |values: &[f64], clip: f32| values.iter().map(|&v| coded(v, clip)).collect::<Vec<f64>>();
    let (w, v) = (wide(&w), wide(&v));
    let (qx, qw, qv) = (all(&wide(&x), most), all(&w, clips[0]), all(&v, clips[1]));
    let h: Vec<f64> = (0..256).map(|i| sum(16, |k| qx[i / 32 * 16 + k] * qw[k * 32 + i % 32])).collect();
    let qh = all(&h, clips[2]);
    let y: Vec<f64> = (0..32).map(|i| sum(32, |k| qh[i / 4 * 32 + k] * qv[k * 4 + i % 4])).collect();
    let dh: Vec<f64> = (0..256).map(|i| sum(4, |k| y[i / 32 * 4 + k] * qv[i % 32 * 4 + k])).collect();
    // The gradient stops where the activation was clamped.
    let passed: Vec<f64> = (0..256).map(|i| if by(h[i], qh[i], clips[2]).1 { dh[i] } else { 0.0 }).collect();
    assert!(passed != dh, "something is clamped");
    let dw: Vec<f64> = (0..512).map(|i| sum(8, |r| qx[r * 16 + i / 32] * passed[r * 32 + i % 32])).collect();
    let dv: Vec<f64> = (0..128).map(|i| sum(8, |r| qh[r * 32 + i / 4] * y[r * 4 + i % 4])).collect();
    let slope = |g: &[f64], values: &[f64], coded: &[f64], clip: f32| {
        sum(g.len(), |i| g[i] * by(values[i], coded[i], clip).0)
    };
    let slopes =
        [slope(&dw, &w, &qw, clips[0]), slope(&dv, &v, &qv, clips[1]), slope(&dh, &h, &qh, clips[2])];
    for (k, (old, coded, g)) in [(&w, &qw, &dw), (&v, &qv, &dv)].into_iter().enumerate() {
        for (i, found) in out[k].f32s().unwrap().iter().enumerate() {
            let step = if by(old[i], coded[i], clips[k]).1 { 0.125 * g[i] } else { 0.0 };
            let off = (f64::from(*found) - (old[i] - step)).abs();
            assert!(off < 1e-4 * (1.0 + g[i].abs()), "{k} {i}: {found} {}", old[i] - step);
        }
    }
    for (k, found) in out[3].f32s().unwrap().iter().enumerate() {
        let clip = f64::from(clips[k]);
        let wanted = (clip - 0.001 * slopes[k]).clamp(clip / 2.0, clip * 2.0);
        assert!((f64::from(*found) - wanted).abs() < 1e-4, "{k}: {found} {wanted} {}", slopes[k]);
        assert!((wanted - clip).abs() > 1e-3 * clip, "{k} moves");
    }
}
