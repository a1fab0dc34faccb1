//! The formats and their constants, one table.

/// A floating-point format of 8 or 16 bits, named as in MLIR.
///
/// A code is the format's bits in the low end of a `u16`; higher bits are ignored.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Format {
    /// IEEE-like: 4 exponent bits, 3 mantissa bits, infinities; largest value 240.
    F8E4M3,
    /// OCP FP8 E4M3: no infinities, NaN only where all bits but the sign are set; largest value 448.
    F8E4M3FN,
    /// OCP FP8 E5M2: IEEE-like; largest value 57344.
    F8E5M2,
    /// Exponent bias 8, no infinities, no negative zero, NaN only at 0x80; largest value 240.
    F8E4M3FNUZ,
    /// Exponent bias 16, no infinities, no negative zero, NaN only at 0x80; largest value 57344.
    F8E5M2FNUZ,
    /// IEEE-like: 3 exponent bits, 4 mantissa bits, infinities; largest value 15.5.
    F8E3M4,
    /// OCP MX E8M0: powers of two from 2^-127 to 2^127, no sign, no zero, NaN at 0xff.
    F8E8M0FNU,
    /// The upper half of an f32.
    BF16,
    /// IEEE 754 binary16.
    F16,
}

/// What becomes of a value that rounds beyond the largest finite value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Overflow {
    /// It becomes infinity, or NaN where the format has no infinity, as in `ml_dtypes`.
    Ieee,
    /// It becomes the largest finite value of its sign, and so do infinities. NaN stays NaN.
    Clamp,
}

/// Where a format keeps its special values.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Specials {
    /// The largest exponent is reserved: infinity at mantissa zero, NaN otherwise.
    Ieee,
    /// NaN where all bits but the sign are set.
    Finite,
    /// NaN in place of negative zero.
    FiniteUnsignedZero,
    /// No sign and no zero; NaN where all bits are set.
    PowersOfTwo,
}

/// The numbers that define a format; everything else follows from them.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    pub(crate) exponent_bits: u32,
    pub(crate) mantissa_bits: u32,
    pub(crate) bias: i32,
    pub(crate) specials: Specials,
}

impl Layout {
    const fn new(exponent_bits: u32, mantissa_bits: u32, bias: i32, specials: Specials) -> Layout {
        Layout { exponent_bits, mantissa_bits, bias, specials }
    }

    /// The bit of the sign; for powers of two, the bit above the code.
    pub(crate) const fn sign_bit(self) -> u32 {
        1 << (self.exponent_bits + self.mantissa_bits)
    }

    /// The largest code without its sign bit.
    const fn last_code(self) -> u32 {
        self.sign_bit() - 1
    }

    /// The code of the largest finite value.
    pub(crate) const fn max_code(self) -> u32 {
        match self.specials {
            Specials::Ieee => self.infinity_code() - 1,
            Specials::Finite | Specials::PowersOfTwo => self.last_code() - 1,
            Specials::FiniteUnsignedZero => self.last_code(),
        }
    }

    /// The code of infinity in a format that has one: the reserved exponent with mantissa zero.
    pub(crate) const fn infinity_code(self) -> u32 {
        self.sign_bit() - (1 << self.mantissa_bits)
    }

    /// The code of the NaN that conversions make, without its sign bit.
    pub(crate) const fn nan_code(self) -> u32 {
        match self.specials {
            Specials::Ieee => self.infinity_code() | (1 << (self.mantissa_bits - 1)),
            Specials::Finite | Specials::PowersOfTwo => self.last_code(),
            Specials::FiniteUnsignedZero => self.sign_bit(),
        }
    }

    /// The code, without its sign bit, of a value beyond the largest finite one.
    pub(crate) const fn overflow_code(self, overflow: Overflow) -> u32 {
        match (overflow, self.specials) {
            (Overflow::Clamp, _) => self.max_code(),
            (Overflow::Ieee, Specials::Ieee) => self.infinity_code(),
            (Overflow::Ieee, _) => self.nan_code(),
        }
    }
}

/// 2^exponent, also where it is subnormal; `exponent` from -149 to 127.
pub(crate) const fn pow2(exponent: i32) -> f32 {
    f32::from_bits(if exponent >= -126 { ((exponent + 127) as u32) << 23 } else { 1 << (exponent + 149) })
}

impl Format {
    /// Every format.
    pub const ALL: &'static [Format] = &[
        Format::F8E4M3,
        Format::F8E4M3FN,
        Format::F8E5M2,
        Format::F8E4M3FNUZ,
        Format::F8E5M2FNUZ,
        Format::F8E3M4,
        Format::F8E8M0FNU,
        Format::BF16,
        Format::F16,
    ];

    /// The definition of the format, from which everything else follows.
    pub(crate) const fn layout(self) -> Layout {
        use Specials::{Finite, FiniteUnsignedZero, Ieee, PowersOfTwo};
        match self {
            Format::F8E4M3 => Layout::new(4, 3, 7, Ieee),
            Format::F8E4M3FN => Layout::new(4, 3, 7, Finite),
            Format::F8E5M2 => Layout::new(5, 2, 15, Ieee),
            Format::F8E4M3FNUZ => Layout::new(4, 3, 8, FiniteUnsignedZero),
            Format::F8E5M2FNUZ => Layout::new(5, 2, 16, FiniteUnsignedZero),
            Format::F8E3M4 => Layout::new(3, 4, 3, Ieee),
            Format::F8E8M0FNU => Layout::new(8, 0, 127, PowersOfTwo),
            Format::BF16 => Layout::new(8, 7, 127, Ieee),
            Format::F16 => Layout::new(5, 10, 15, Ieee),
        }
    }

    /// The name as MLIR spells it, such as `f8E4M3FN` or `bf16`.
    pub const fn name(self) -> &'static str {
        match self {
            Format::F8E4M3 => "f8E4M3",
            Format::F8E4M3FN => "f8E4M3FN",
            Format::F8E5M2 => "f8E5M2",
            Format::F8E4M3FNUZ => "f8E4M3FNUZ",
            Format::F8E5M2FNUZ => "f8E5M2FNUZ",
            Format::F8E3M4 => "f8E3M4",
            Format::F8E8M0FNU => "f8E8M0FNU",
            Format::BF16 => "bf16",
            Format::F16 => "f16",
        }
    }

    /// The format that MLIR calls `name`.
    pub fn from_name(name: &str) -> Option<Format> {
        Format::ALL.iter().copied().find(|format| format.name() == name)
    }

    /// Bits of a code: 8 or 16.
    pub const fn bits(self) -> u32 {
        match self {
            Format::BF16 | Format::F16 => 16,
            _ => 8,
        }
    }

    /// Bits of the exponent field.
    pub const fn exponent_bits(self) -> u32 {
        self.layout().exponent_bits
    }

    /// Bits of the stored mantissa, without the implied leading one.
    pub const fn mantissa_bits(self) -> u32 {
        self.layout().mantissa_bits
    }

    /// What is subtracted from the exponent field to give the power of two.
    pub const fn bias(self) -> i32 {
        self.layout().bias
    }

    /// The largest finite value.
    pub fn max_finite(self) -> f32 {
        self.decode(self.layout().max_code() as u16)
    }

    /// The smallest positive value with a full mantissa; 2^-127 for f8E8M0FNU, which has no subnormals.
    pub const fn min_normal(self) -> f32 {
        match self {
            Format::F8E8M0FNU => pow2(-127),
            _ => pow2(1 - self.bias()),
        }
    }

    /// The smallest positive value; 2^-127 for f8E8M0FNU.
    pub const fn min_subnormal(self) -> f32 {
        match self {
            Format::F8E8M0FNU => pow2(-127),
            _ => pow2(1 - self.bias() - self.mantissa_bits() as i32),
        }
    }

    /// Whether some code means infinity.
    pub const fn has_infinity(self) -> bool {
        matches!(self.layout().specials, Specials::Ieee)
    }

    /// Whether some code means NaN; so far true of every format.
    pub const fn has_nan(self) -> bool {
        true
    }

    /// Whether zero has a negative twin.
    pub const fn has_negative_zero(self) -> bool {
        matches!(self.layout().specials, Specials::Ieee | Specials::Finite)
    }
}
