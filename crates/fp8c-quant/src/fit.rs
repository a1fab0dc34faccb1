//! Which power of two a magnitude asks for.

use fp8c_float::Format;
use serde::{Deserialize, Serialize};

/// Which power of two a largest magnitude asks for.
///
/// All four are in use for the E8M0 scales of blocks; they differ by which magnitudes the next power of two is taken for. What is
/// then above the format's largest value is clamped to it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fit {
    /// The least that leaves nothing above the largest value (JAX, Transformer Engine, torchao).
    #[default]
    Ceil,
    /// By the exponents alone: magnitude and largest value have the same (OCP Microscaling 1.0, section 6.3).
    Floor,
    /// The power nearest to magnitude over the largest power of the format, in mantissas: halves go down.
    Nearest,
    /// The greatest not above magnitude / largest * 60/31 (Qwix).
    Oas,
}

impl Fit {
    /// The number that takes the largest value's place, when the power is the least that brings a magnitude to it or below.
    pub fn largest(self, format: Format) -> f32 {
        let max = format.max_finite();
        let power = f32::from_bits(max.to_bits() & !0x007f_ffff);
        match self {
            Self::Ceil => max,
            Self::Floor => (power * 2.0).next_down(),
            Self::Nearest => power * 1.5,
            // The next power is taken from magnitude = max * 31/30 on.
            Self::Oas => (f64::from(max) * 31.0 / 30.0).next_down() as f32,
        }
    }

    /// The word.
    pub fn text(self) -> &'static str {
        match self {
            Self::Ceil => "ceil",
            Self::Floor => "floor",
            Self::Nearest => "nearest",
            Self::Oas => "oas",
        }
    }

    /// All of them.
    pub const ALL: [Self; 4] = [Self::Ceil, Self::Floor, Self::Nearest, Self::Oas];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fitted;

    /// Each rule against its definition in real numbers, over magnitudes around all thresholds.
    #[test]
    fn rules_are_what_they_say() {
        for name in ["f8E4M3FN", "f8E4M3", "f8E5M2"] {
            let format = Format::from_name(name).expect("known");
            let max = f64::from(format.max_finite());
            let emax = max.log2().floor();
            let exponents: [(Fit, &dyn Fn(f64) -> f64); 4] = [
                (Fit::Ceil, &|m| (m / max).log2().ceil()),
                (Fit::Floor, &|m| m.log2().floor() - emax),
                (Fit::Nearest, &|m| {
                    let e = (m / emax.exp2()).log2().floor();
                    if m / emax.exp2() / e.exp2() > 1.5 { e + 1.0 } else { e }
                }),
                (Fit::Oas, &|m| (m / max * 60.0 / 31.0).log2().floor()),
            ];
            for (fit, exponent) in exponents {
                for i in 0..20_000 {
                    let m = 0.37_f64 * 1.000_731_f64.powi(i);
                    let m = f64::from(m as f32);
                    let scale = fitted(m as f32, fit.largest(format), true, 0);
                    assert_eq!(f64::from(scale), exponent(m).exp2(), "{name} {fit:?} {m}");
                }
            }
        }
    }

    #[test]
    fn at_the_thresholds() {
        let format = Format::from_name("f8E4M3FN").expect("known");
        let scale = |fit: Fit, m: f32| fitted(m, fit.largest(format), true, 0);
        assert_eq!((scale(Fit::Ceil, 448.0), scale(Fit::Ceil, 448.1)), (1.0, 2.0));
        assert_eq!((scale(Fit::Floor, 511.9), scale(Fit::Floor, 512.0)), (1.0, 2.0));
        assert_eq!((scale(Fit::Nearest, 384.0), scale(Fit::Nearest, 384.1)), (1.0, 2.0));
        assert_eq!((scale(Fit::Oas, 462.9), scale(Fit::Oas, 463.0)), (1.0, 2.0));
    }
}
