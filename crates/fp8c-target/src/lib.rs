//! Targets as data: formats, what matrix products they take, which ops they run.
//!
//! What this crate does not know: graphs, ops' meaning, how anything is emitted.

mod figures;

use fp8c_float::Format;

pub use figures::{Figures, figures};

/// A place where a lowered step runs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// One line.
    pub doc: &'static str,
    /// What `e4m3` in a recipe means here.
    pub e4m3: Format,
    /// What `e5m2` in a recipe means here.
    pub e5m2: Format,
    /// Dialects a legal program consists of.
    pub dialects: &'static [&'static str],
    /// How fast it does what, for choosing between equal forms.
    pub figures: Figures,
    /// Which two formats the operands of an FP8 product may have.
    pub fp8_pairs: Fp8Pairs,
    /// What else a matrix product on FP8 operands must be to run as one here; nothing when all do.
    pub fp8_matmul: Option<Fp8Matmul>,
}

/// Which two formats the operands of an FP8 product may have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fp8Pairs {
    /// Any two.
    Any,
    /// Any but E5M2 by E5M2: cuBLASLt has no such product.
    NotBothE5m2,
    /// One format: a product of two takes both in the gradient's, so activations and weights have copies for the gradients.
    Alike,
}

impl Fp8Matmul {
    /// Whether a product of so many rows, columns and so much depth is too small for a call.
    pub fn too_small(&self, rows: i64, columns: i64, depth: i64) -> bool {
        (rows + columns).saturating_mul(depth) < self.min_work
    }
}

impl Fp8Pairs {
    /// In words.
    pub fn text(self) -> &'static str {
        match self {
            Self::Any => "any two formats",
            Self::NotBothE5m2 => "any two formats but E5M2 by E5M2",
            Self::Alike => "two of one format",
        }
    }
}

/// What an FP8 matrix product call takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fp8Matmul {
    /// Each of rows, columns and depth must be at least this.
    pub min_dim: i64,
    /// Rows and columns together, times the depth, must be at least this.
    pub min_work: i64,
    /// Names of the result element types that are taken.
    pub results: &'static [&'static str],
    /// Codes are widened to BF16 and multiplied by their powers of two in front of the product: the compiler makes one call of it.
    pub dequantized: bool,
    /// Products whose operands and result have at most so many bytes, as BF16, are joined with others that share an operand before FP8
    /// is looked for: side by side, operands that were multiplied by different scales are no FP8 operand any more, but codes are.
    pub merged_to: i64,
    /// Products of blocks of 32 with scales in E8M0 are the composite `xla.scaled_dot`, which hardware may have.
    pub scaled_dot: bool,
}

const STABLEHLO: &[&str] = &["builtin", "func", "stablehlo", "chlo", "sdy", "arith"];

// XLA's GemmRewriter pads sizes to multiples of 16 itself, but makes a product with a vector something else first, and makes no call of
// what `xla_gpu_gemm_rewrite_size_threshold` calls too small (`IsMatrixMultiplicationTooSmallForRewriting`).
// Its DotMerger joins up to 32 MiB.
const XLA_GPU_MATMUL: Fp8Matmul = Fp8Matmul {
    min_dim: 2,
    min_work: 100,
    results: &["bf16", "f16", "f32"],
    dequantized: true,
    merged_to: 32 << 20,
    scaled_dot: false,
};

const XLA_GPU: Target = Target {
    name: "xla-gpu",
    doc: "As xla, for NVIDIA GPUs: what cuBLASLt's FP8 calls refuse is left alone.",
    e4m3: Format::F8E4M3FN,
    e5m2: Format::F8E5M2,
    dialects: STABLEHLO,
    figures: figures::ACCELERATOR,
    fp8_pairs: Fp8Pairs::NotBothE5m2,
    fp8_matmul: Some(XLA_GPU_MATMUL),
};

/// All targets.
pub const TARGETS: &[Target] = &[
    Target {
        name: "xla",
        doc: "Portable StableHLO in the forms that XLA turns into FP8 matrix products.",
        e4m3: Format::F8E4M3FN,
        e5m2: Format::F8E5M2,
        dialects: STABLEHLO,
        figures: figures::ACCELERATOR,
        fp8_pairs: Fp8Pairs::NotBothE5m2,
        fp8_matmul: None,
    },
    XLA_GPU,
    Target {
        name: "xla-gpu-mx",
        doc: "As xla-gpu, for GPUs that multiply blocks (Blackwell): products of blocks of 32 are the composite xla.scaled_dot.",
        fp8_matmul: Some(Fp8Matmul { scaled_dot: true, ..XLA_GPU_MATMUL }),
        ..XLA_GPU
    },
    Target {
        name: "cpu",
        doc: "This computer, through MLIR and LLVM: products take any two FP8 types; E4M3 is the IEEE-like one, as in the paper.",
        e4m3: Format::F8E4M3,
        e5m2: Format::F8E5M2,
        dialects: STABLEHLO,
        figures: figures::CORE,
        fp8_pairs: Fp8Pairs::Any,
        fp8_matmul: None,
    },
    Target {
        name: "gaudi2",
        doc: "StableHLO in what Gaudi2's matrix engine multiplies: both operands of a product in one FP8 type, E4M3 up to 240.",
        e4m3: Format::F8E4M3,
        e5m2: Format::F8E5M2,
        dialects: STABLEHLO,
        figures: figures::GAUDI2,
        fp8_pairs: Fp8Pairs::Alike,
        fp8_matmul: None,
    },
];

/// The target of that name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|t| t.name == name)
}
