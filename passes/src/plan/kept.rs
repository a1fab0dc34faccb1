//! Why a product is left as it is, in kinds: reports say by them what would change it.

/// What keeps a product out of FP8.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kept {
    /// The program quantizes operands itself.
    Coded,
    /// `keep_bf16.sites` of the recipe.
    Sites,
    /// `keep_bf16.roles` of the recipe.
    Roles,
    /// `keep_bf16.names` of the recipe.
    Names,
    /// `activation.keep_bf16` of the recipe.
    Activation,
    /// The option `--keep-bf16`.
    Asked,
    /// The recipe leaves all products.
    Recipe,
    /// `keep_bf16.min_dim` of the recipe.
    MinDim,
    /// The recipe leaves one of the operands.
    Operand,
    /// It stands inside of a loop whose turns are not known.
    Loop,
    /// It stands inside of a branch.
    Branch,
    /// The program leaves a size open.
    OpenSize,
    /// The type of an operand or of the result.
    Elements,
    /// The target takes no such product.
    Target,
    /// Nothing that somebody could change.
    Nature,
}
