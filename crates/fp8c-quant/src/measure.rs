//! What a tensor's magnitude is, that its scale is fitted to.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a tensor's magnitude is, that its scale is fitted to. What is above it is clamped: outliers of what the quantizer sees are
/// clipped, and nothing else.
///
/// Written `max`, `rms 8` or `quantile 0.999`.
#[derive(Clone, Copy, Debug, Default)]
pub enum Measure {
    /// The largest magnitude.
    #[default]
    Max,
    /// So many times the root mean square, at most the largest magnitude.
    Rms(f32),
    /// The upper end of the half octave that holds this quantile of the magnitudes, at most the largest; the largest where more than
    /// [`Measure::CLIPPED`] of the squares' sum is above it.
    Quantile(f32),
}

impl Measure {
    /// The share of the sum of squares that a quantile may clip.
    pub const CLIPPED: f32 = 1e-3;

    /// As a recipe writes it.
    pub fn text(self) -> String {
        match self {
            Self::Max => "max".into(),
            Self::Rms(times) => format!("rms {times}"),
            Self::Quantile(q) => format!("quantile {q}"),
        }
    }

    /// It is the largest magnitude.
    pub fn is_max(&self) -> bool {
        matches!(self, Self::Max)
    }

    /// Reads what [`Measure::text`] writes.
    ///
    /// # Errors
    /// What is allowed.
    pub fn parse(text: &str) -> Result<Self, String> {
        let number = |word: &str| word.trim().parse::<f32>().ok();
        let measure = match text.split_once(' ') {
            None if text == "max" => Some(Self::Max),
            Some(("rms", times)) => number(times).filter(|t| (1.0..=1e6).contains(t)).map(Self::Rms),
            Some(("quantile", q)) => number(q).filter(|q| (0.5..1.0).contains(q)).map(Self::Quantile),
            _ => None,
        };
        measure.ok_or_else(|| {
            format!("a measure is \"max\", \"rms K\" with K from 1 on, or \"quantile Q\" with Q from 0.5 to below 1, not {text:?}")
        })
    }

    /// Which it is, and its number's bits.
    fn key(self) -> (u8, u32) {
        match self {
            Self::Max => (0, 0),
            Self::Rms(times) => (1, times.to_bits()),
            Self::Quantile(q) => (2, q.to_bits()),
        }
    }
}

impl PartialEq for Measure {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Measure {}

impl std::hash::Hash for Measure {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::Measure;

    #[test]
    fn words_are_read_and_wrong_ones_refused() {
        for text in ["max", "rms 8", "rms 2.5", "quantile 0.999"] {
            assert_eq!(Measure::parse(text).expect(text).text(), text);
        }
        for text in [
            "",
            "rms",
            "rms 0.5",
            "rms x",
            "quantile 1",
            "quantile 0.2",
            "rms -3",
            "mean",
            "rms inf",
            "rms NaN",
        ] {
            assert!(Measure::parse(text).is_err(), "{text}");
        }
    }
}
