//! What the runs of a study say: which failed and when, and what that makes of each cell of the grid.
//!
//! Losses are smoothed by the mean over the last steps. A run *failed* where
//! - its loss is not finite, or
//! - it ends above where it began: its smoothed loss is above the losses of first steps, of all seeds, by more than
//!   [`Rule::deviations`] of their standard deviations (but no less than so many percent), or
//! - it has given back a part of what it had gained and does not come down again: at its end the smoothed loss is above its own
//!   lowest by more than [`Rule::rise`] of the way from where it began, or
//! - it is above the band of the first arm: at its end its smoothed loss is more than [`Rule::deviations`] standard deviations (but
//!   no less than so many percent) above the mean of the first arm's runs at the same rate that did not fail.
//!
//! It *departs* at the step from which on that is so until the end.

use serde::{Deserialize, Serialize};

use super::{Protocol, Run};

/// When a run failed.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Rule {
    /// Steps that a loss is smoothed over.
    pub window: usize,
    /// The part of what was gained that a run may give back.
    pub rise: f64,
    /// How many standard deviations above the first arm, or above where it began, a run may lie; each counts as one percent of the
    /// mean at least.
    pub deviations: f64,
}

impl Rule {
    /// What is above so many values by more than they differ.
    fn above(self, values: &[f64]) -> f64 {
        let (mean, deviation) = moments(values);
        mean + self.deviations * deviation.max(0.01 * mean.abs())
    }
}

impl Default for Rule {
    fn default() -> Self {
        Self { window: 20, rise: 0.25, deviations: 3.0 }
    }
}

/// How a run failed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Failed {
    /// The loss is not finite.
    Nonfinite,
    /// The loss rose again, or never fell.
    Rose,
    /// The loss is above the band of the first arm.
    Above,
}

/// What is said of one run.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Judged {
    /// Format or recipe.
    pub arm: String,
    /// Factor on the learning rate.
    pub rate: f64,
    /// Seed.
    pub seed: u32,
    /// How it failed, if it did.
    pub failed: Option<Failed>,
    /// From which step on.
    pub departed: Option<usize>,
    /// From which step on, until then, its sharpness is above the band of the first arm.
    pub sharp: Option<usize>,
    /// The smoothed loss at the end.
    pub last: Option<f64>,
}

/// A mean and half of its 95 % interval.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct Spread {
    /// The mean.
    pub mean: f64,
    /// Half of the interval; none of one value.
    pub half: Option<f64>,
}

/// All runs of an arm at a rate.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Cell {
    /// Format or recipe.
    pub arm: String,
    /// Factor on the learning rate.
    pub rate: f64,
    /// Runs that there are.
    pub runs: usize,
    /// Runs that failed.
    pub failed: usize,
    /// The 95 % interval of the share of runs that fail (Wilson).
    pub interval: [f64; 2],
    /// The smoothed loss at the end, of runs that did not fail.
    pub last: Option<Spread>,
    /// That against the first arm, seed by seed, as a part of it; of seeds where neither failed.
    pub against: Option<Spread>,
}

/// Everything that is said.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Verdicts {
    /// The rule.
    pub rule: Rule,
    /// Runs.
    pub runs: Vec<Judged>,
    /// The grid, arm by arm.
    pub cells: Vec<Cell>,
}

/// Judges all runs of a study.
pub fn judge(protocol: &Protocol, runs: &[Run], rule: Rule) -> Verdicts {
    let mut judged = vec![];
    for &rate in &protocol.rates {
        let at: Vec<&Run> = runs.iter().filter(|r| r.rate == rate).collect();
        // No step was taken then, so it is the same for all arms but for rounding.
        let first: Vec<f64> = at.iter().filter_map(|r| r.losses.first().copied().flatten()).collect();
        let began = rule.above(&first);
        let base: Vec<&Run> = at
            .iter()
            .copied()
            .filter(|r| r.arm == protocol.arms[0] && alone(r, rule, began).is_none())
            .collect();
        let losses = Band::of(&base.iter().map(|r| smooth(&r.losses, rule.window)).collect::<Vec<_>>(), rule);
        let sharp =
            Band::of(&base.iter().map(|r| smooth(&r.sharpness, rule.window)).collect::<Vec<_>>(), rule);
        judged.extend(at.into_iter().map(|run| {
            let failed = alone(run, rule, began);
            one(run, &protocol.arms[0], &losses, &sharp, (rule, failed))
        }));
    }
    let order = |j: &Judged| {
        let arm = protocol.arms.iter().position(|a| *a == j.arm);
        let rate = protocol.rates.iter().position(|r| *r == j.rate);
        (arm, rate, j.seed)
    };
    judged.sort_by_key(order);
    let cells = protocol
        .arms
        .iter()
        .flat_map(|arm| protocol.rates.iter().map(move |&rate| (arm, rate)))
        .map(|(arm, rate)| cell(&judged, &protocol.arms[0], arm, rate))
        .collect();
    Verdicts { rule, runs: judged, cells }
}

/// The means over the last steps; infinite from where a value is not finite.
fn smooth(values: &[Option<f64>], window: usize) -> Vec<f64> {
    let at = |i: usize| {
        let part = &values[(i + 1).saturating_sub(window)..=i];
        let sum: Option<f64> = part.iter().copied().sum();
        sum.map_or(f64::INFINITY, |s| s / part.len() as f64)
    };
    (0..values.len()).map(at).collect()
}

/// The step from which on all until the end are above.
fn since(above: impl DoubleEndedIterator<Item = bool> + ExactSizeIterator) -> usize {
    let len = above.len();
    len - above.rev().take_while(|a| *a).count()
}

/// How a run failed by itself, and from when on; `began` is above what losses begin with.
fn alone(run: &Run, rule: Rule, began: f64) -> Option<(Failed, usize)> {
    if let Some(at) = run.losses.iter().position(Option::is_none) {
        return Some((Failed::Nonfinite, at));
    }
    let smoothed = smooth(&run.losses, rule.window);
    let first = smoothed.get(rule.window.min(smoothed.len()).checked_sub(1)?)?.min(began);
    let mut least = first;
    let above: Vec<bool> = smoothed
        .iter()
        .enumerate()
        .map(|(i, &loss)| {
            if i + 1 < rule.window {
                return loss > began;
            }
            least = least.min(loss);
            loss > began || loss > least + rule.rise * (first - least) && loss > least
        })
        .collect();
    let at = since(above.iter().copied());
    (at < smoothed.len()).then_some((Failed::Rose, at))
}

/// What lies above the first arm's runs, step by step.
struct Band {
    high: Vec<f64>,
}

impl Band {
    /// None of fewer than two runs.
    fn of(runs: &[Vec<f64>], rule: Rule) -> Option<Self> {
        let steps = runs.iter().map(Vec::len).min().filter(|&n| n > 0 && runs.len() > 1)?;
        let high = |i: usize| {
            let values: Vec<f64> = runs.iter().map(|r| r[i]).collect();
            rule.above(&values)
        };
        Some(Self { high: (0..steps).map(high).collect() })
    }

    /// From which step on, until `end`, values are above.
    fn left(&self, values: &[f64], end: usize) -> Option<usize> {
        let end = end.min(values.len()).min(self.high.len());
        let at = since(values[..end].iter().zip(&self.high).map(|(v, h)| v > h));
        (at < end).then_some(at)
    }
}

pub(super) fn moments(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let square = values.iter().map(|v| (v - mean).powi(2)).sum::<f64>();
    (mean, if values.len() > 1 { (square / (n - 1.0)).sqrt() } else { 0.0 })
}

fn one(
    run: &Run,
    first: &str,
    losses: &Option<Band>,
    sharp: &Option<Band>,
    (rule, alone): (Rule, Option<(Failed, usize)>),
) -> Judged {
    let smoothed = smooth(&run.losses, rule.window);
    let above = || {
        let band = losses.as_ref().filter(|_| run.arm != first)?;
        Some((Failed::Above, band.left(&smoothed, smoothed.len())?))
    };
    let failed = alone.or_else(above);
    let sharpness = smooth(&run.sharpness, rule.window);
    let sharp = failed.and_then(|(_, at)| sharp.as_ref()?.left(&sharpness, at.max(1)));
    Judged {
        arm: run.arm.clone(),
        rate: run.rate,
        seed: run.seed,
        failed: failed.map(|f| f.0),
        departed: failed.map(|f| f.1),
        sharp,
        last: smoothed.last().copied().filter(|l| l.is_finite()),
    }
}

fn cell(runs: &[Judged], first: &str, arm: &str, rate: f64) -> Cell {
    let of = |arm: &str| -> Vec<&Judged> { runs.iter().filter(|r| r.arm == arm && r.rate == rate).collect() };
    let (own, base) = (of(arm), of(first));
    let fine = |r: &&&Judged| r.failed.is_none();
    let last: Vec<f64> = own.iter().filter(fine).filter_map(|r| r.last).collect();
    let against = |r: &&Judged| {
        let other = base.iter().filter(fine).find(|b| b.seed == r.seed)?.last?;
        Some(r.last? / other - 1.0)
    };
    let differences: Vec<f64> = own.iter().filter(fine).filter_map(against).collect();
    let failed = own.iter().filter(|r| r.failed.is_some()).count();
    Cell {
        arm: arm.into(),
        rate,
        runs: own.len(),
        failed,
        interval: wilson(failed, own.len()),
        last: spread(&last),
        against: if arm == first { None } else { spread(&differences) },
    }
}

/// The mean with its interval by Student's distribution.
pub(super) fn spread(values: &[f64]) -> Option<Spread> {
    /// Quantiles at 97.5 % for 1, 2, .. degrees of freedom.
    const STUDENT: [f64; 15] = [
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145,
        2.131,
    ];
    let (mean, deviation) = (!values.is_empty()).then(|| moments(values))?;
    let by = |freedom: usize| STUDENT.get(freedom - 1).copied().unwrap_or(2.0);
    let half = (values.len() > 1).then(|| by(values.len() - 1) * deviation / (values.len() as f64).sqrt());
    Some(Spread { mean, half })
}

/// Wilson's 95 % interval of a share.
pub fn wilson(count: usize, of: usize) -> [f64; 2] {
    if of == 0 {
        return [0.0, 1.0];
    }
    const Z: f64 = 1.959_964;
    let (n, p) = (of as f64, count as f64 / of as f64);
    let middle = p + Z * Z / (2.0 * n);
    let half = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    let under = 1.0 + Z * Z / n;
    [((middle - half) / under).max(0.0), ((middle + half) / under).min(1.0)]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(arm: &str, seed: u32, losses: impl Fn(usize) -> f64) -> Run {
        let losses: Vec<Option<f64>> = (0..100).map(|i| Some(losses(i)).filter(|l| l.is_finite())).collect();
        let end = losses.iter().position(Option::is_none).map_or(100, |i| i + 1);
        Run { arm: arm.into(), rate: 1.0, seed, losses: losses[..end].to_vec(), ..Run::default() }
    }

    #[test]
    fn runs_fail_by_the_rule() {
        let good = |i: usize| 4.0 * (-(i as f64) / 20.0).exp() + 1.0;
        let wave = |seed: u32| move |i: usize| good(i) + 0.02 * f64::from(seed) * (i as f64).sin();
        let mut runs: Vec<Run> = (0..4).map(|s| run("a", s, wave(s))).collect();
        runs.push(run("b", 0, good));
        runs.push(run("b", 1, |i| if i < 60 { good(i) } else { 3.0 }));
        runs.push(run("b", 2, |i| if i < 30 { good(i) } else { f64::NAN }));
        runs.push(run("b", 3, |i| good(i) + 0.2));
        // A spike that is over at the end is none.
        runs.push(run("c", 0, |i| if i == 50 { 40.0 } else { good(i) }));
        // Up at once, and down again, but never to where it began.
        runs.push(run("c", 1, |i| if i == 0 { 5.0 } else { 80.0 - 0.7 * i as f64 }));
        let protocol = Protocol {
            version: 1,
            arms: ["a", "b", "c"].map(String::from).to_vec(),
            rates: vec![1.0],
            seeds: 4,
            steps: 100,
            vary: vec![],
            files: [String::new(), String::new()],
            words: vec![],
        };
        let found = judge(&protocol, &runs, Rule::default());
        let failed: Vec<_> = found.runs.iter().map(|r| r.failed).collect();
        let (rose, lost, above) = (Some(Failed::Rose), Some(Failed::Nonfinite), Some(Failed::Above));
        assert_eq!(failed, [None, None, None, None, None, rose, lost, above, None, rose]);
        assert!(found.runs[5].departed.is_some_and(|at| (60..75).contains(&at)), "{:?}", found.runs[5]);
        assert_eq!((found.runs[6].departed, found.runs[9].departed), (Some(30), Some(1)));
        let counts: Vec<_> = found.cells.iter().map(|c| (c.runs, c.failed)).collect();
        assert_eq!(counts, [(4, 0), (4, 3), (2, 1)]);
    }

    #[test]
    fn the_interval_of_a_share() {
        let close = |a: [f64; 2], b: [f64; 2]| a.iter().zip(b).all(|(x, y)| (x - y).abs() < 5e-4);
        assert!(close(wilson(0, 8), [0.0, 0.3244]) && close(wilson(4, 8), [0.2152, 0.7848]));
    }
}
