//! The instruction sets that the bulk loops are compiled for.

/// An instruction set for bulk conversion. All give the same bits.
///
/// [`crate::encode_slice`] and its companions take the fastest that the machine has; tests and benchmarks name one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Path {
    /// What every machine of the target architecture has.
    Portable,
    /// x86-64 with AVX2.
    Avx2,
    /// x86-64 with AVX-512 F, BW, DQ and VL.
    Avx512,
}

impl Path {
    /// Every path, fastest first.
    pub const ALL: &'static [Path] = &[Path::Avx512, Path::Avx2, Path::Portable];

    /// Whether this machine has the instructions.
    pub fn is_available(self) -> bool {
        #[cfg(target_arch = "x86_64")]
        return match self {
            Path::Portable => true,
            Path::Avx2 => is_x86_feature_detected!("avx2"),
            Path::Avx512 => {
                is_x86_feature_detected!("avx512f")
                    && is_x86_feature_detected!("avx512bw")
                    && is_x86_feature_detected!("avx512dq")
                    && is_x86_feature_detected!("avx512vl")
            }
        };
        #[cfg(not(target_arch = "x86_64"))]
        return self == Path::Portable;
    }

    /// The fastest path of this machine.
    pub fn best() -> Path {
        Path::ALL.iter().copied().find(|path| path.is_available()).unwrap_or(Path::Portable)
    }
}
