//! What the runs of a simulation say: how near both arms are at the end, and how many bytes each needed.

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

/// What is held against each other: accuracy where it is known, else the loss with its sign turned.
fn good(round: &Round) -> f64 {
    round.accuracy.or(round.loss.map(|l| -l)).unwrap_or(f64::NEG_INFINITY)
}

/// Judges all runs of a simulation.
pub fn outcomes(protocol: &FederatedProtocol, runs: &[FederatedRun]) -> FederatedVerdicts {
    let of = |arm: &str| -> Vec<&FederatedRun> { runs.iter().filter(|r| r.arm == arm).collect() };
    let first = of(&protocol.arms[0]);
    let ends: Vec<f64> = first.iter().filter_map(|r| r.rounds.last()).map(good).collect();
    let (mean, deviation) = moments(&ends);
    let arms: Vec<Outcome> = protocol
        .arms
        .iter()
        .enumerate()
        .map(|(i, arm)| {
            let own = of(arm);
            let last = |what: fn(&Round) -> Option<f64>| -> Vec<f64> {
                own.iter().filter_map(|r| what(r.rounds.last()?)).collect()
            };
            let against = |run: &&FederatedRun| {
                let other = first.iter().find(|f| f.seed == run.seed)?.rounds.last()?;
                Some(good(run.rounds.last()?) - good(other))
            };
            let differences: Vec<f64> = own.iter().filter_map(against).filter(|d| d.is_finite()).collect();
            let reached = (0..=protocol.rounds).find(|&round| {
                let values: Vec<f64> = own.iter().filter_map(|r| r.rounds.get(round)).map(good).collect();
                !values.is_empty() && moments(&values).0 >= mean - deviation
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
    FederatedVerdicts { fewer_a_round: protocol.bytes[0] as f64 / protocol.bytes[1] as f64, fewer_until, arms }
}
