//! Clipping of gradients by norms that the run has seen, beside the formulas of AdaGC and ZClip in f64.

mod proved;

use fp8c_float::stochastic_bits;
use fp8c_ir::interp::run_main;
use fp8c_ir::{ElementType, Graph, Tensor, TensorType, parse};
use fp8c_passes::lower::{Lowered, lower};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{Clipping, Recipe, StateFormat};
use proved::proved;

/// Two linear layers of their own, trained by gradient descent on sums of squares; the first is updated before the second has a gradient.
const STEP: &str = r"
func.func @main(%a: tensor<4x6xf32>, %b: tensor<3x5xf32>, %x: tensor<8x4xf32>, %z: tensor<7x3xf32>) -> (tensor<4x6xf32>, tensor<3x5xf32>, tensor<f32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %y = stablehlo.dot_general %x, %a, contracting_dims = [1] x [0] : (tensor<8x4xf32>, tensor<4x6xf32>) -> tensor<8x6xf32>
  %q = stablehlo.multiply %y, %y : tensor<8x6xf32>
  %one = stablehlo.reduce(%q init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x6xf32>, tensor<f32>) -> tensor<f32>
  %v = stablehlo.dot_general %z, %b, contracting_dims = [1] x [0] : (tensor<7x3xf32>, tensor<3x5xf32>) -> tensor<7x5xf32>
  %r = stablehlo.multiply %v, %v : tensor<7x5xf32>
  %two = stablehlo.reduce(%r init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x5xf32>, tensor<f32>) -> tensor<f32>
  %loss = stablehlo.add %one, %two : tensor<f32>
  %c = stablehlo.constant dense<2.0> : tensor<8x6xf32>
  %dy = stablehlo.multiply %c, %y : tensor<8x6xf32>
  %da = stablehlo.dot_general %x, %dy, contracting_dims = [0] x [0] : (tensor<8x4xf32>, tensor<8x6xf32>) -> tensor<4x6xf32>
  %ra = stablehlo.constant dense<1.0e-4> : tensor<4x6xf32>
  %sa = stablehlo.multiply %ra, %da : tensor<4x6xf32>
  %new_a = stablehlo.subtract %a, %sa : tensor<4x6xf32>
  %d = stablehlo.constant dense<2.0> : tensor<7x5xf32>
  %dv = stablehlo.multiply %d, %v : tensor<7x5xf32>
  %db = stablehlo.dot_general %z, %dv, contracting_dims = [0] x [0] : (tensor<7x3xf32>, tensor<7x5xf32>) -> tensor<3x5xf32>
  %rb = stablehlo.constant dense<1.0e-4> : tensor<3x5xf32>
  %sb = stablehlo.multiply %rb, %db : tensor<3x5xf32>
  %new_b = stablehlo.subtract %b, %sb : tensor<3x5xf32>
  return %new_a, %new_b, %loss : tensor<4x6xf32>, tensor<3x5xf32>, tensor<f32>
}
";
const RATE: f64 = 1.0e-4;

fn graph() -> Graph {
    parse(STEP, fp8c_dialects::registry()).unwrap()
}

fn lowered(clipping: Clipping, gradient: StateFormat) -> Lowered {
    let mut recipe = Recipe::named("bf16").unwrap();
    recipe.optimizer.clipping = clipping;
    recipe.optimizer.gradient = gradient;
    lower(&graph(), &LowerOptions::new(recipe, fp8c_target::target("xla").unwrap())).unwrap()
}

fn tensor(shape: [i64; 2], seed: u32, by: f32) -> Tensor {
    let n = shape[0] * shape[1];
    let unit = |i: i64| stochastic_bits(seed, 0, 0, i as u32) as f32 / u32::MAX as f32 - 0.5;
    Tensor::from_f32(TensorType::new(shape, ElementType::F32), (0..n).map(|i| by * unit(i)).collect())
}

fn difference(a: &Tensor, b: &Tensor) -> Vec<f64> {
    let both = a.f32s().unwrap().iter().zip(b.f32s().unwrap());
    both.map(|(a, b)| (f64::from(*a) - f64::from(*b)) / RATE).collect()
}

fn norm(x: &[f64]) -> f64 {
    x.iter().map(|v| v * v).sum::<f64>().sqrt()
}

/// What the papers' code does, on norms of two gradients.
#[derive(Default)]
struct Reference {
    known: [f64; 2],
    mean: f64,
    variance: f64,
    norms: Vec<f64>,
}

impl Reference {
    fn adagc(&mut self, step: usize, norms: [f64; 2]) -> [f64; 2] {
        let all = norm(&norms);
        let factor = |i: usize, known: f64| {
            if step < 100 { (1.0 / all).min(1.0) } else { (1.05 * known / norms[i]).min(1.0) }
        };
        std::array::from_fn(|i| {
            let h = factor(i, self.known[i]);
            let clipped = h * norms[i];
            self.known[i] = match step {
                0 => clipped,
                1..100 => self.known[i].min(clipped),
                _ => 0.98 * self.known[i] + 0.02 * clipped,
            };
            h
        })
    }

    fn zclip(&mut self, step: usize, norms: [f64; 2]) -> [f64; 2] {
        let all = norm(&norms);
        if step < 25 {
            self.norms.push(all);
            let n = self.norms.len() as f64;
            self.mean = self.norms.iter().sum::<f64>() / n;
            self.variance = self.norms.iter().map(|v| (v - self.mean).powi(2)).sum::<f64>() / n;
            return [1.0; 2];
        }
        let deviation = self.variance.sqrt();
        let z = (all - self.mean) / (deviation + 1e-6);
        let clipped = if z > 2.5 { (self.mean + 2.5 * deviation / (z / 2.5)).min(all) } else { all };
        self.mean = 0.97 * self.mean + 0.03 * clipped;
        self.variance = 0.97 * self.variance + 0.03 * (clipped - self.mean).powi(2);
        [clipped / all; 2]
    }
}

#[test]
fn clipping_is_what_the_papers_say() {
    for clipping in [Clipping::Adagc, Clipping::Zclip] {
        let lowered = lowered(clipping, StateFormat::Keep);
        let plain = graph();
        let mut reference = Reference::default();
        let (mut args, mut clipped) = (vec![tensor([4, 6], 1, 2.0), tensor([3, 5], 2, 2.0)], 0);
        let mut norms = run_main(&lowered.init, &[]).unwrap().remove(0);
        for step in 0..140 {
            // Noise, and a spike now and then.
            let spike = if [60, 110, 125].contains(&step) { 6.0 } else { 1.0 };
            let x = tensor([8, 4], 10 + step as u32, 1.0 * spike);
            let z = tensor([7, 3], 1000 + step as u32, 1.0 * spike);
            let all = [&args[..], &[x, z]].concat();
            let wanted = run_main(&plain, &all).unwrap();
            let found = run_main(&lowered.step, &[all.clone(), vec![norms]].concat()).unwrap();
            let gradients: [Vec<f64>; 2] = std::array::from_fn(|i| difference(&all[i], &wanted[i]));
            let sizes = [norm(&gradients[0]), norm(&gradients[1])];
            let factors = match clipping {
                Clipping::Adagc => reference.adagc(step, sizes),
                _ => reference.zclip(step, sizes),
            };
            for i in 0..2 {
                let taken = difference(&all[i], &found[i]);
                for (taken, own) in taken.iter().zip(&gradients[i]) {
                    // A step of f32 on weights of about one is 1e-7 of them.
                    assert!(
                        (taken - factors[i] * own).abs() < 1e-3 * own.abs() + 4e-3,
                        "{clipping:?}, step {step}, gradient {i}: {taken}, not {} of {own}",
                        factors[i]
                    );
                }
            }
            clipped += usize::from(factors[0] < 0.9);
            args = found[..2].to_vec();
            norms = found[3].clone();
        }
        assert!(clipped >= 2, "{clipping:?} clipped {clipped} times");
    }
}

#[test]
fn what_is_not_finite_clips_nothing_and_is_not_remembered() {
    for clipping in [Clipping::Adagc, Clipping::Zclip] {
        let lowered = lowered(clipping, StateFormat::Keep);
        let mut args = vec![
            tensor([4, 6], 1, 2.0),
            tensor([3, 5], 2, 2.0),
            tensor([8, 4], 3, 1.0),
            tensor([7, 3], 4, 1.0),
        ];
        args.push(run_main(&lowered.init, &[]).unwrap().remove(0));
        let first = run_main(&lowered.step, &args).unwrap();
        args[4] = first[3].clone();
        let mut broken = args.clone();
        broken[2] = Tensor::from_f32(args[2].ty.clone(), vec![f32::INFINITY; 32]);
        let found = run_main(&lowered.step, &broken).unwrap();
        assert_eq!(found[3], args[4], "{clipping:?}");
        // The other tensor takes its step.
        assert!(found[1].f32s().unwrap().iter().all(|v| v.is_finite()));
        // A gradient of zero says nothing.
        let mut still = args.clone();
        still[3] = tensor([7, 3], 4, 0.0);
        still[4] = run_main(&lowered.init, &[]).unwrap().remove(0);
        let found = run_main(&lowered.step, &still).unwrap();
        assert!(found[..2].iter().all(|t| t.f32s().unwrap().iter().all(|v| v.is_finite())));
        assert_eq!(found[1], still[1]);
    }
}

#[test]
fn steps_are_proved_and_faults_are_not() {
    for clipping in [Clipping::Adagc, Clipping::Zclip] {
        for gradient in [StateFormat::Keep, StateFormat::Bf16] {
            let good = lowered(clipping, gradient);
            proved(&graph(), &good).unwrap();
            let body = |g: &Graph| g.node(g.main().unwrap()).regions[0];
            // Norms that stay, a factor of another gradient, another constant.
            let mut stale = good.clone();
            let arg = stale.step.region(body(&stale.step)).args[4];
            let end = stale.step.terminator(body(&stale.step)).unwrap();
            stale.step.node_mut(end).operands[3] = arg;
            assert!(proved(&graph(), &stale).is_err(), "{clipping:?}: norms that stay");
            let mut other = good.clone();
            let step = &mut other.step;
            let later = |&n: &fp8c_ir::NodeId| {
                let start = step.node(n).attr("start_indices").and_then(|a| a.as_ints());
                let one =
                    step.node(n).results.first().is_some_and(|&v| step.ty(v).to_string() == "tensor<1xf32>");
                one && start.is_some_and(|s| s[0] > 0)
            };
            let node =
                step.walk(step.body()).into_iter().find(later).expect("a part of the state is cut out");
            for (name, value) in [("start_indices", 0), ("limit_indices", 1)] {
                step.node_mut(node).set_attr(name, fp8c_ir::attr::Attr::ints([value]));
            }
            assert!(proved(&graph(), &other).is_err(), "{clipping:?}: another part of the state");
            let mut unclipped = good.clone();
            unclipped.manifest.recipe.optimizer.clipping = match clipping {
                Clipping::Adagc => Clipping::Zclip,
                _ => Clipping::Adagc,
            };
            assert!(proved(&graph(), &unclipped).is_err(), "{clipping:?} for another");
        }
    }
}

#[test]
fn the_manifest_lists_norms() {
    let rows = |clipping| {
        let manifest = lowered(clipping, StateFormat::Keep).manifest;
        let input = manifest.inputs.iter().find(|i| i.role == "gradient_norm").unwrap();
        assert_eq!((input.index, input.init.as_str()), (4, "zeros"));
        let rows = manifest.tensors.iter().map(|t| {
            let place = t.place.as_ref().unwrap();
            (t.name.clone(), place.start, place.count, place.group)
        });
        (input.shape.clone(), rows.collect::<Vec<_>>())
    };
    let row = |name: &str, start, count, group| (name.to_string(), start, count, group);
    assert_eq!(rows(Clipping::Adagc), (vec![3], vec![row("a", 0, 1, 24), row("b", 1, 1, 15)]));
    assert_eq!(rows(Clipping::Zclip), (vec![3], vec![row("all gradients", 0, 2, 39)]));
}
