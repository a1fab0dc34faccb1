//! Who has which examples, and in which order each client takes them.

use std::fmt;
use std::str::FromStr;

use crate::study::vary::Words;

/// How examples are dealt out.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Split {
    /// Each client gets as many, of all kinds alike.
    Iid,
    /// Of each class every client gets a share; shares are drawn from a Dirichlet distribution with this parameter: the smaller, the
    /// more unlike clients are.
    Dirichlet(f64),
}

impl fmt::Display for Split {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Iid => f.write_str("iid"),
            Self::Dirichlet(by) => write!(f, "dirichlet:{by}"),
        }
    }
}

impl FromStr for Split {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let number = |word: &str| word.parse().ok().filter(|n: &f64| n.is_finite() && *n > 0.0);
        match text.split_once(':') {
            None if text == "iid" => Ok(Self::Iid),
            Some(("dirichlet", word)) if let Some(by) = number(word) => Ok(Self::Dirichlet(by)),
            _ => Err("expected iid, or dirichlet and a number above zero, as dirichlet:0.3".into()),
        }
    }
}

impl Split {
    /// The examples of each client, by their classes.
    pub(super) fn deal(self, classes: &[i64], clients: usize, words: &mut Words) -> Vec<Vec<usize>> {
        let mut out = vec![Vec::new(); clients];
        let mut all: Vec<usize> = (0..classes.len()).collect();
        words.shuffle(&mut all);
        let Self::Dirichlet(by) = self else {
            all.into_iter().enumerate().for_each(|(i, example)| out[i % clients].push(example));
            return out;
        };
        let mut known = classes.to_vec();
        known.sort_unstable();
        known.dedup();
        for class in known {
            let own: Vec<usize> = all.iter().copied().filter(|&e| classes[e] == class).collect();
            let shares: Vec<f64> = (0..clients).map(|_| gamma(by, words)).collect();
            let sum: f64 = shares.iter().sum();
            let (mut from, mut share) = (0, 0.0);
            for (client, part) in shares.iter().enumerate() {
                share += part / sum;
                let to = if client + 1 == clients { own.len() } else { (share * own.len() as f64) as usize };
                out[client].extend(&own[from..to.clamp(from, own.len())]);
                from = to.clamp(from, own.len());
            }
        }
        out
    }
}

/// A number of the gamma distribution with this shape and scale one (Marsaglia and Tsang).
fn gamma(shape: f64, words: &mut Words) -> f64 {
    if shape < 1.0 {
        let part = words.unit().powf(1.0 / shape);
        return (gamma(shape + 1.0, words) * part).max(f64::MIN_POSITIVE);
    }
    let d = shape - 1.0 / 3.0;
    loop {
        let normal = (-2.0 * words.unit().ln()).sqrt() * (std::f64::consts::TAU * words.unit()).cos();
        let v = (1.0 + normal / (9.0 * d).sqrt()).powi(3);
        if v > 0.0 && words.unit().ln() < 0.5 * normal * normal + d - d * v + d * v.ln() {
            return d * v;
        }
    }
}

/// A client's examples, in an order that is another one each time that all were taken.
pub(super) struct Deck {
    examples: Vec<usize>,
    next: usize,
    words: Words,
}

impl Deck {
    pub(super) fn new(examples: Vec<usize>, words: Words) -> Self {
        Self { next: examples.len(), examples, words }
    }

    pub(super) fn len(&self) -> usize {
        self.examples.len()
    }

    /// The next so many; a client with fewer has some of them twice.
    pub(super) fn take(&mut self, count: usize) -> Vec<usize> {
        let mut out = Vec::with_capacity(count);
        while out.len() < count && !self.examples.is_empty() {
            if self.next == self.examples.len() {
                self.words.shuffle(&mut self.examples);
                self.next = 0;
            }
            out.push(self.examples[self.next]);
            self.next += 1;
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_is_dealt_out_once() {
        let classes: Vec<i64> = (0..1000).map(|i| i % 10).collect();
        for split in [Split::Iid, Split::Dirichlet(0.3), Split::Dirichlet(5.0)] {
            let dealt = split.deal(&classes, 7, &mut Words(3));
            let mut all: Vec<usize> = dealt.concat();
            all.sort_unstable();
            assert_eq!(all, (0..1000).collect::<Vec<_>>(), "{split}");
        }
    }

    #[test]
    fn a_small_parameter_makes_clients_unlike() {
        let classes: Vec<i64> = (0..4000).map(|i| i % 10).collect();
        // The mean share of a client's most frequent class.
        let most = |split: Split| {
            let dealt = split.deal(&classes, 8, &mut Words(1));
            let share = |own: &Vec<usize>| {
                let of = |class| own.iter().filter(|&&e| classes[e] == class).count();
                (0..10).map(of).max().unwrap_or(0) as f64 / own.len().max(1) as f64
            };
            dealt.iter().map(share).sum::<f64>() / 8.0
        };
        let (iid, wide, narrow) =
            (most(Split::Iid), most(Split::Dirichlet(100.0)), most(Split::Dirichlet(0.1)));
        assert!(iid < 0.15 && wide < 0.2 && narrow > 0.35, "{iid} {wide} {narrow}");
    }

    #[test]
    fn gamma_has_its_mean_and_variance() {
        for shape in [0.3, 1.0, 4.0] {
            let mut words = Words(11);
            let all: Vec<f64> = (0..20_000).map(|_| gamma(shape, &mut words)).collect();
            let mean = all.iter().sum::<f64>() / all.len() as f64;
            let variance = all.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / all.len() as f64;
            assert!(
                (mean / shape - 1.0).abs() < 0.05 && (variance / shape - 1.0).abs() < 0.1,
                "{shape}: {mean} {variance}"
            );
        }
    }

    #[test]
    fn a_deck_gives_each_example_before_any_twice() {
        let mut deck = Deck::new(vec![3, 5, 7], Words(0));
        let mut first = deck.take(3);
        first.sort_unstable();
        assert_eq!(first, [3, 5, 7]);
        assert_eq!(deck.take(4).len(), 4);
    }

    #[test]
    fn words_come_back() {
        for text in ["iid", "dirichlet:0.3"] {
            assert_eq!(text.parse::<Split>().map(|s| s.to_string()), Ok(text.into()));
        }
        for text in ["", "dirichlet", "dirichlet:0", "dirichlet:-1", "iid:1"] {
            assert!(text.parse::<Split>().is_err(), "{text}");
        }
    }
}
