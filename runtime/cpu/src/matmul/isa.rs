//! The instruction sets that kernels are written for.

use std::sync::OnceLock;

/// An instruction set for kernels.
///
/// [`Isa::best`] is what [`super::Product::prepare`] takes; tests and benchmarks name one. Sums of different
/// instruction sets may differ in rounding.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Isa {
    /// What every machine of the target architecture has.
    Portable,
    /// x86-64 with AVX2, FMA and F16C.
    Avx2,
    /// x86-64 with AVX-512 F, BW, DQ, VL and what [`Isa::Avx2`] has.
    Avx512,
    /// [`Isa::Avx512`] with AVX512_BF16, whose `vdpbf16ps` multiplies pairs of bf16.
    Avx512Bf16,
    /// [`Isa::Avx512Bf16`] with AMX-BF16, whose `tdpbf16ps` multiplies tiles of pairs of bf16.
    Amx,
}

impl Isa {
    /// Every instruction set, the largest first.
    pub const ALL: &'static [Isa] = &[Isa::Amx, Isa::Avx512Bf16, Isa::Avx512, Isa::Avx2, Isa::Portable];

    /// Whether this machine has the instructions.
    pub fn is_available(self) -> bool {
        #[cfg(target_arch = "x86_64")]
        return match self {
            Isa::Portable => true,
            Isa::Avx2 => {
                is_x86_feature_detected!("avx2")
                    && is_x86_feature_detected!("fma")
                    && is_x86_feature_detected!("f16c")
            }
            Isa::Avx512 => {
                Isa::Avx2.is_available()
                    && is_x86_feature_detected!("avx512f")
                    && is_x86_feature_detected!("avx512bw")
                    && is_x86_feature_detected!("avx512dq")
                    && is_x86_feature_detected!("avx512vl")
            }
            Isa::Avx512Bf16 => Isa::Avx512.is_available() && is_x86_feature_detected!("avx512bf16"),
            Isa::Amx => Isa::Avx512Bf16.is_available() && super::kernel::amx::is_available(),
        };
        #[cfg(not(target_arch = "x86_64"))]
        return self == Isa::Portable;
    }

    /// The fastest instruction set of this machine.
    ///
    /// [`Isa::Avx512Bf16`] on AMD's processors only. A Zen 4 core runs as many `vdpbf16ps` as f32 FMAs, and so
    /// multiplies pairs of bf16 twice as fast as f32; an Emerald Rapids core runs a quarter as many, so that bf16
    /// is multiplied faster there once it is widened to f32. Other processors were not measured: the maker stands
    /// for what they do, because a measurement at run time would not always choose the same.
    ///
    /// [`Isa::Amx`] only where the environment variable `FP8C_AMX` is 1: its sums have another order, so that results would depend on
    /// whether a machine has it.
    pub fn best() -> Isa {
        static BEST: OnceLock<Isa> = OnceLock::new();
        *BEST.get_or_init(|| {
            let slow_pairs = !is_amd();
            let tiles = std::env::var("FP8C_AMX").is_ok_and(|word| word.trim() == "1");
            let fit = |isa: &Isa| match isa {
                Isa::Amx => tiles && isa.is_available(),
                Isa::Avx512Bf16 => !slow_pairs && isa.is_available(),
                _ => isa.is_available(),
            };
            Isa::ALL.iter().copied().find(fit).unwrap_or(Isa::Portable)
        })
    }

    /// This instruction set, or the largest smaller one that the machine has.
    pub(crate) fn or_available(self) -> Isa {
        let fit = |isa: &Isa| *isa <= self && isa.is_available();
        Isa::ALL.iter().copied().find(fit).unwrap_or(Isa::Portable)
    }
}

/// Whether the processor says that AMD made it.
fn is_amd() -> bool {
    #[cfg(target_arch = "x86_64")]
    {
        let id = std::arch::x86_64::__cpuid(0);
        (id.ebx, id.edx, id.ecx) == (0x6874_7541, 0x6974_6e65, 0x444d_4163)
    }
    #[cfg(not(target_arch = "x86_64"))]
    false
}
