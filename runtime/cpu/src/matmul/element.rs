//! The storage types of operands and results.

use std::sync::OnceLock;

use fp8c_float::Format;
use serde::{Deserialize, Serialize};

/// How an element is stored: a format of `fp8c-float` under MLIR's name, a float, or an integer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Element {
    /// IEEE 754 binary64.
    F64,
    /// IEEE 754 binary32.
    F32,
    /// The upper half of an f32.
    Bf16,
    /// IEEE 754 binary16.
    F16,
    /// [`Format::F8E4M3`].
    F8E4M3,
    /// [`Format::F8E4M3FN`].
    F8E4M3Fn,
    /// [`Format::F8E5M2`].
    F8E5M2,
    /// [`Format::F8E4M3FNUZ`].
    F8E4M3FnUz,
    /// [`Format::F8E5M2FNUZ`].
    F8E5M2FnUz,
    /// [`Format::F8E3M4`].
    F8E3M4,
    /// [`Format::F8E8M0FNU`].
    F8E8M0Fnu,
    /// Signed, 8 bits.
    I8,
    /// Unsigned, 8 bits.
    U8,
    /// Signed, 16 bits.
    I16,
    /// Unsigned, 16 bits.
    U16,
    /// Signed, 32 bits.
    I32,
    /// Unsigned, 32 bits.
    U32,
    /// Signed, 64 bits.
    I64,
    /// Unsigned, 64 bits.
    U64,
    /// One byte, 0 or 1; any other value counts as 1.
    Bool,
}

/// What each code of an 8-bit format means.
pub(crate) struct Codes {
    /// The values as bits of bf16; exact for every format, but f8E8M0FNU's 2^-127 is a subnormal there.
    pub(crate) bf16: [u16; 256],
    /// The values.
    pub(crate) f32: [f32; 256],
}

impl Element {
    /// Every storage type.
    pub const ALL: &'static [Element] = {
        use Element::*;
        &[
            F64, F32, Bf16, F16, F8E4M3, F8E4M3Fn, F8E5M2, F8E4M3FnUz, F8E5M2FnUz, F8E3M4, F8E8M0Fnu, I8, U8,
            I16, U16, I32, U32, I64, U64, Bool,
        ]
    };

    /// The size of an element in bytes.
    pub const fn size(self) -> usize {
        use Element::*;
        match self {
            F64 | I64 | U64 => 8,
            F32 | I32 | U32 => 4,
            Bf16 | F16 | I16 | U16 => 2,
            _ => 1,
        }
    }

    /// The format of a float of 8 or 16 bits.
    pub const fn format(self) -> Option<Format> {
        Some(match self {
            Element::Bf16 => Format::BF16,
            Element::F16 => Format::F16,
            Element::F8E4M3 => Format::F8E4M3,
            Element::F8E4M3Fn => Format::F8E4M3FN,
            Element::F8E5M2 => Format::F8E5M2,
            Element::F8E4M3FnUz => Format::F8E4M3FNUZ,
            Element::F8E5M2FnUz => Format::F8E5M2FNUZ,
            Element::F8E3M4 => Format::F8E3M4,
            Element::F8E8M0Fnu => Format::F8E8M0FNU,
            _ => return None,
        })
    }

    /// The number at `at`, of f32 or a format; no number of another type.
    ///
    /// # Safety
    ///
    /// An element must be readable there.
    pub(crate) unsafe fn read(self, at: *const u8) -> f32 {
        // SAFETY: by the caller's word.
        unsafe {
            match self.format() {
                Some(format) if format.bits() == 8 => format.decode(at.read().into()),
                Some(format) => format.decode(at.cast::<u16>().read_unaligned()),
                None if self == Element::F32 => at.cast::<f32>().read_unaligned(),
                None => f32::NAN,
            }
        }
    }

    /// Whether elements are floating-point numbers.
    pub const fn is_float(self) -> bool {
        matches!(self, Element::F64 | Element::F32) || self.format().is_some()
    }

    /// Whether every value is a normal number of bf16, zero, infinite or NaN, or is stored as bf16.
    pub(crate) const fn fits_bf16(self) -> bool {
        match self.format() {
            Some(format) => !matches!(format, Format::F16 | Format::F8E8M0FNU),
            None => false,
        }
    }

    /// The meaning of the codes of an 8-bit float; `None` for every other type.
    pub(crate) fn codes(self) -> Option<&'static Codes> {
        static TABLES: [OnceLock<Box<Codes>>; Element::ALL.len()] =
            [const { OnceLock::new() }; Element::ALL.len()];
        let format = self.format().filter(|format| format.bits() == 8)?;
        Some(TABLES[self as usize].get_or_init(|| {
            let mut codes = Codes { bf16: [0; 256], f32: [0.0; 256] };
            for code in 0..256 {
                let value = format.decode(code as u16);
                codes.f32[code] = value;
                codes.bf16[code] = (value.to_bits() >> 16) as u16;
            }
            Box::new(codes)
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_a_bf16() {
        for element in Element::ALL {
            let Some(codes) = element.codes() else { continue };
            for (value, bf16) in codes.f32.iter().zip(codes.bf16) {
                assert_eq!(value.to_bits(), u32::from(bf16) << 16);
                let normal_or_special =
                    value.is_nan() || value.is_infinite() || *value == 0.0 || value.is_normal();
                assert!(normal_or_special || !element.fits_bf16());
            }
        }
    }
}
