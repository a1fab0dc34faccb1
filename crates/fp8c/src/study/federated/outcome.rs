//! What the runs of a simulation say: how near both arms are at the end, and how many bytes each needed. Losses and accuracies are means
//! over the last rounds.

use serde::{Deserialize, Serialize};

use super::{FederatedProtocol, FederatedRun, Round};
use crate::study::judge::{Spread, moments, spread};

/// What is said of one arm.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Outcome {
    /// How models travelled.
    pub arm: String,
    /// The loss at the end, over seeds.
    pub loss: Option<Spread>,
    /// The accuracy at the end.
    pub accuracy: Option<Spread>,
    /// That against the first arm, seed by seed.
    pub against: Option<Spread>,
    /// Bytes of a round: to and from all clients.
    pub bytes_a_round: [usize; 2],
    /// The first round whose mean over seeds is as good as the first arm's last one, but for a standard deviation over its seeds.
    pub reached: Option<usize>,
    /// Bytes until then, both ways.
    pub bytes_until: Option<usize>,
}

/// Everything that is said.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FederatedVerdicts {
    /// One an arm.
    pub arms: Vec<Outcome>,
    /// Bytes of the first arm for one of the second: of a round.
    pub fewer_a_round: f64,
    /// The same until both are as good.
    pub fewer_until: Option<f64>,
}

/// Rounds that a figure is the mean of: single rounds differ by the order of examples.
pub(super) const WINDOW: usize = 5;

/// What is held against each other: accuracy where it is known, else the loss with its sign turned.
fn good(round: &Round) -> Option<f64> {
    round.accuracy.or(round.loss.map(|l| -l))
}

/// The mean over a round and those before it, as far as all are known.
fn mean_at(run: &FederatedRun, round: usize, what: fn(&Round) -> Option<f64>) -> Option<f64> {
    let part = run.rounds.get((round + 1).saturating_sub(WINDOW)..=round)?;
    let sum: Option<f64> = part.iter().map(what).sum();
    Some(sum? / part.len() as f64)
}

/// Judges all runs of a simulation.
pub fn outcomes(protocol: &FederatedProtocol, runs: &[FederatedRun]) -> FederatedVerdicts {
    let of = |arm: &str| -> Vec<&FederatedRun> { runs.iter().filter(|r| r.arm == arm).collect() };
    let first = of(&protocol.arms[0]);
    let end = protocol.rounds;
    let ends: Vec<f64> = first.iter().filter_map(|r| mean_at(r, end, good)).collect();
    let (mean, deviation) = moments(&ends);
    let arms: Vec<Outcome> = protocol
        .arms
        .iter()
        .enumerate()
        .map(|(i, arm)| {
            let own = of(arm);
            let last = |what: fn(&Round) -> Option<f64>| -> Vec<f64> {
                own.iter().filter_map(|r| mean_at(r, end, what)).collect()
            };
            let against = |run: &&FederatedRun| {
                let other = first.iter().find(|f| f.seed == run.seed)?;
                Some(mean_at(run, end, good)? - mean_at(other, end, good)?)
            };
            let differences: Vec<f64> = own.iter().filter_map(against).collect();
            let reached = (0..=protocol.rounds).find(|&round| {
                let values: Vec<f64> = own.iter().filter_map(|r| mean_at(r, round, good)).collect();
                values.len() == own.len() && !own.is_empty() && moments(&values).0 >= mean - deviation
            });
            let way = protocol.clients * protocol.bytes[i];
            Outcome {
                arm: arm.clone(),
                loss: spread(&last(|r| r.loss)),
                accuracy: spread(&last(|r| r.accuracy)),
                against: if i == 0 { None } else { spread(&differences) },
                bytes_a_round: [way, way],
                reached,
                bytes_until: reached.map(|round| 2 * way * round),
            }
        })
        .collect();
    let until = |i: usize| arms[i].bytes_until.filter(|&b| b > 0).map(|b| b as f64);
    let fewer_until = until(0).zip(until(1)).map(|(a, b)| a / b);
    FederatedVerdicts {
        fewer_a_round: protocol.bytes[0] as f64 / protocol.bytes[1] as f64,
        fewer_until,
        arms,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_counted_until_both_are_as_good() {
        let run = |arm: &str, seed: u32, late: usize| FederatedRun {
            arm: arm.into(),
            seed,
            examples: vec![],
            rounds: (0..=40)
                .map(|r: usize| {
                    let accuracy =
                        (r.saturating_sub(late) as f64 / 20.0).min(1.0) * 0.8 + 0.001 * f64::from(seed);
                    Round { loss: Some(1.0), accuracy: Some(accuracy), down: 0, up: 0 }
                })
                .collect(),
        };
        let protocol = FederatedProtocol {
            version: 1,
            arms: ["f32", "fp8"].map(String::from).to_vec(),
            clients: 3,
            rounds: 40,
            local_steps: 1,
            split: "iid".into(),
            held_out: 1,
            seeds: 2,
            bytes: [400, 100],
            files: [String::new(), String::new()],
            words: vec![],
        };
        let runs = [run("f32", 0, 0), run("f32", 1, 0), run("fp8", 0, 6), run("fp8", 1, 6)];
        let found = outcomes(&protocol, &runs);
        let rounds: Vec<usize> = found.arms.iter().filter_map(|o| o.reached).collect();
        assert_eq!(rounds[1] - rounds[0], 6);
        assert_eq!(found.arms[1].bytes_until, Some(2 * 3 * 100 * rounds[1]));
        assert_eq!(found.fewer_a_round, 4.0);
        assert!(found.arms[1].against.is_some_and(|a| a.mean.abs() < 1e-12));
    }
}
