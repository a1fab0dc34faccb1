//! Sharpness as Keskar et al. (arXiv 1609.04836) define it: what a few steps of L-BFGS-B find of the maximum, on the logits of a token.
//!
//! The maximum itself is known in closed form, which the step computes. This measure is what others report.

use fp8c_passes::instrument::EPSILON;
use rcompat_lbfgsb::{Bounds, OptimControl, optim_lbfgsb_with_gradient};

/// Pairs of steps and changes of the gradient that are remembered.
const MEMORY: usize = 10;

/// Of logits and the gradient of the loss by them, which is negative in the target alone: `100 (max f(z + d) - f(z)) / (1 + f(z))` over
/// `|d_i| <= EPSILON (|z_i| + 1)`, as far as so many steps from `d = 0` come; none where it is not finite.
pub(super) fn searched(z: &[f64], slope: &[f64], steps: usize) -> Option<f64> {
    let target = (0..z.len()).min_by(|&a, &b| slope[a].total_cmp(&slope[b]))?;
    if !z.iter().all(|v| v.is_finite()) {
        return None;
    }
    let room: Vec<f64> = z.iter().map(|v| EPSILON * (v.abs() + 1.0)).collect();
    let bounds = Bounds::new(room.iter().map(|r| -r).collect(), room).ok()?;
    let mut control = OptimControl::default_for_dimension(z.len());
    // Nothing but the number of steps ends it before a maximum, and `maxit` counts those behind the first.
    (control.maxit, control.lmm, control.factr, control.pgtol) = (steps - 1, MEMORY, 0.0, 0.0);
    let loss = |d: &[f64]| cross_entropy(z, d, target).0;
    let down = |d: &[f64]| -loss(d);
    let gradient = |d: &[f64]| cross_entropy(z, d, target).1.into_iter().map(|g| -g).collect();
    let before = loss(&vec![0.0; z.len()]);
    let found = optim_lbfgsb_with_gradient(vec![0.0; z.len()], bounds, down, gradient, control).ok()?;
    let value = 100.0 * (-found.value - before) / (1.0 + before);
    value.is_finite().then_some(value)
}

/// The cross entropy of `z + d`, and its gradient.
fn cross_entropy(z: &[f64], d: &[f64], target: usize) -> (f64, Vec<f64>) {
    let moved: Vec<f64> = z.iter().zip(d).map(|(z, d)| z + d).collect();
    let most = moved.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut parts: Vec<f64> = moved.iter().map(|v| (v - most).exp()).collect();
    let sum: f64 = parts.iter().sum();
    parts.iter_mut().for_each(|p| *p /= sum);
    parts[target] -= 1.0;
    (sum.ln() + most - moved[target], parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What SciPy 1.17 finds in as many steps (`maxcor` 10, `ftol` and `gtol` 0), and the maximum.
    #[test]
    fn it_is_what_scipy_finds() {
        let z: Vec<f64> = (0..256).map(|i| 4.0 * f64::from(i * i).sin()).collect();
        let slope: Vec<f64> = (0..256).map(|i| if i == 7 { -0.5 } else { 0.001 }).collect();
        let wanted =
            [(1, 0.0362305257982), (3, 0.0362586968266), (10, 0.0362736490067), (100, 0.0362960377584)];
        for (steps, wanted) in wanted {
            let found = searched(&z, &slope, steps).unwrap();
            assert!((found / wanted - 1.0).abs() < 1e-7, "{steps} steps: {found}, not {wanted}");
        }
        let most = 0.0362960556088;
        assert!((searched(&z, &slope, 2000).unwrap() / most - 1.0).abs() < 1e-6);
    }

    #[test]
    fn what_is_not_finite_has_none() {
        assert_eq!(searched(&[0.0, f64::INFINITY], &[-1.0, 1.0], 10), None);
        assert_eq!(searched(&[0.0, f64::NAN], &[-1.0, 1.0], 10), None);
    }
}
