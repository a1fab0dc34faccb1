//! Conversion of whole slices at memory speed.
//!
//! There is one loop for each direction and code size. It is compiled for every format, so that the format's
//! constants fold into it, and for every [`Path`], where the compiler's vectorizer does the rest.

use std::fmt;
use std::marker::PhantomData;

use rayon::prelude::*;

use crate::format::{Format, Overflow};
use crate::lane::{decode_lane, encode_lane};
use crate::path::Path;
use crate::stream::{self, Loop};

/// Bytes of a large result that one thread makes at a time.
const SHARE: usize = 1 << 20;

/// Why a bulk conversion was refused: the two slices differ in length, or the codes differ in size from the format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LengthMismatch {
    /// The format asked for.
    pub format: Format,
    /// Length of the slice of values, in elements.
    pub values: usize,
    /// Length of the slice of codes, in elements.
    pub codes: usize,
    /// Size of an element of the slice of codes, in bits.
    pub code_bits: u32,
}

impl fmt::Display for LengthMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let LengthMismatch { format, values, codes, code_bits } = self;
        write!(f, "{values} values of {} do not match {codes} codes of {code_bits} bits", format.name())
    }
}

impl std::error::Error for LengthMismatch {}

/// Converts to an 8-bit format, as [`Format::encode`] would each element.
pub fn encode_slice(
    format: Format,
    src: &[f32],
    dst: &mut [u8],
    overflow: Overflow,
) -> Result<(), LengthMismatch> {
    Path::best().encode_slice(format, src, dst, overflow)
}

/// Converts from an 8-bit format, as [`Format::decode`] would each element.
pub fn decode_slice(format: Format, src: &[u8], dst: &mut [f32]) -> Result<(), LengthMismatch> {
    Path::best().decode_slice(format, src, dst)
}

/// Converts to a 16-bit format, as [`Format::encode`] would each element.
pub fn encode_slice_16(
    format: Format,
    src: &[f32],
    dst: &mut [u16],
    overflow: Overflow,
) -> Result<(), LengthMismatch> {
    Path::best().encode_slice_16(format, src, dst, overflow)
}

/// Converts from a 16-bit format, as [`Format::decode`] would each element.
pub fn decode_slice_16(format: Format, src: &[u16], dst: &mut [f32]) -> Result<(), LengthMismatch> {
    Path::best().decode_slice_16(format, src, dst)
}

/// Each function runs on the portable path where the machine lacks the named one.
impl Path {
    /// [`encode_slice`] on this path.
    pub fn encode_slice(
        self,
        format: Format,
        src: &[f32],
        dst: &mut [u8],
        overflow: Overflow,
    ) -> Result<(), LengthMismatch> {
        check(format, src.len(), dst.len(), 8)?;
        self.run(Encode { format, overflow, code: PhantomData::<u8> }, src, dst);
        Ok(())
    }

    /// [`decode_slice`] on this path.
    pub fn decode_slice(self, format: Format, src: &[u8], dst: &mut [f32]) -> Result<(), LengthMismatch> {
        check(format, dst.len(), src.len(), 8)?;
        self.run(Decode { format, code: PhantomData::<u8> }, src, dst);
        Ok(())
    }

    /// [`encode_slice_16`] on this path.
    pub fn encode_slice_16(
        self,
        format: Format,
        src: &[f32],
        dst: &mut [u16],
        overflow: Overflow,
    ) -> Result<(), LengthMismatch> {
        check(format, src.len(), dst.len(), 16)?;
        self.run(Encode { format, overflow, code: PhantomData::<u16> }, src, dst);
        Ok(())
    }

    /// [`decode_slice_16`] on this path.
    pub fn decode_slice_16(self, format: Format, src: &[u16], dst: &mut [f32]) -> Result<(), LengthMismatch> {
        check(format, dst.len(), src.len(), 16)?;
        self.run(Decode { format, code: PhantomData::<u16> }, src, dst);
        Ok(())
    }

    /// Large results are made by all threads of rayon's pool: one core alone does not fill the memory's bandwidth.
    fn run<L: Loop>(self, job: L, src: &[L::Src], dst: &mut [L::Dst]) {
        if size_of_val(dst) < stream::LARGE {
            return self.run_here(job, src, dst, false);
        }
        let each = SHARE / size_of::<L::Dst>();
        dst.par_chunks_mut(each)
            .zip(src.par_chunks(each))
            .for_each(|(dst, src)| self.run_here(job, src, dst, true));
    }

    fn run_here<L: Loop>(self, job: L, src: &[L::Src], dst: &mut [L::Dst], large: bool) {
        #[cfg(target_arch = "x86_64")]
        if self.is_available() {
            // SAFETY: the machine has the instructions that each function is compiled for.
            match self {
                Path::Portable => {}
                Path::Avx2 => return unsafe { run_avx2(job, src, dst, large) },
                Path::Avx512 => return unsafe { run_avx512(job, src, dst, large) },
            }
        }
        stream::run(job, src, dst, large);
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn run_avx2<L: Loop>(job: L, src: &[L::Src], dst: &mut [L::Dst], large: bool) {
    stream::run(job, src, dst, large);
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl")]
fn run_avx512<L: Loop>(job: L, src: &[L::Src], dst: &mut [L::Dst], large: bool) {
    stream::run(job, src, dst, large);
}

fn check(format: Format, values: usize, codes: usize, code_bits: u32) -> Result<(), LengthMismatch> {
    if values == codes && format.bits() == code_bits {
        Ok(())
    } else {
        Err(LengthMismatch { format, values, codes, code_bits })
    }
}

#[derive(Clone, Copy)]
struct Encode<Code> {
    format: Format,
    overflow: Overflow,
    code: PhantomData<Code>,
}

#[derive(Clone, Copy)]
struct Decode<Code> {
    format: Format,
    code: PhantomData<Code>,
}

/// Evaluates `$body` with `$format` as a constant: one copy of the loop for each format of the code size.
macro_rules! with_constant_format {
    ($value:expr, [$($name:ident),*], $format:ident => $body:expr) => {
        match $value {
            $(Format::$name => {
                const $format: Format = Format::$name;
                $body
            })*
            _ => {}
        }
    };
}

macro_rules! loops {
    ($code:ty, $formats:tt) => {
        impl Loop for Encode<$code> {
            type Src = f32;
            type Dst = $code;

            #[inline(always)]
            fn convert(self, src: &[f32], dst: &mut [$code]) {
                with_constant_format!(self.format, $formats, FORMAT => {
                    let overflow_code = FORMAT.layout().overflow_code(self.overflow);
                    for (dst, src) in dst.iter_mut().zip(src) {
                        *dst = encode_lane(FORMAT.layout(), overflow_code, src.to_bits()) as $code;
                    }
                });
            }
        }

        impl Loop for Decode<$code> {
            type Src = $code;
            type Dst = f32;

            #[inline(always)]
            fn convert(self, src: &[$code], dst: &mut [f32]) {
                with_constant_format!(self.format, $formats, FORMAT => {
                    for (dst, src) in dst.iter_mut().zip(src) {
                        *dst = f32::from_bits(decode_lane(FORMAT.layout(), u32::from(*src)));
                    }
                });
            }
        }
    };
}

loops!(u8, [F8E4M3, F8E4M3FN, F8E5M2, F8E4M3FNUZ, F8E5M2FNUZ, F8E3M4, F8E8M0FNU]);
loops!(u16, [BF16, F16]);
