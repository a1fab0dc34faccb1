//! The recipes that are compiled in.

use std::collections::BTreeMap;

use fp8c_quant::{Fit, Granularity};

use super::{
    Activation, Backward, EachRole, Formats, Keep, Optimizer, PerRole, Recipe, RecipeFormat, Rounding,
    Scaling, Smoothing, StateFormat, Timing,
};

pub(crate) fn scaling() -> Scaling {
    Scaling {
        timing: PerRole::All(Timing::Delayed),
        granularity: PerRole::All(Granularity::Tensor),
        history: 16,
        margin: 0,
        pow2: true,
        fit: Fit::Ceil,
        measure: PerRole::default(),
        keep_remainder: false,
        rounding: super::nearest(),
        interval: 1,
        weight_cache: false,
        weight_remat: false,
        calibration: BTreeMap::new(),
    }
}

/// Scales of this step.
fn current_scaling(granularity: PerRole<Granularity>) -> Scaling {
    Scaling { timing: PerRole::All(Timing::Current), granularity, ..scaling() }
}

fn keep() -> Keep {
    let sites = ["embedding", "head", "attention", "router", "dispatch", "other"];
    Keep { sites: sites.map(String::from).to_vec(), ..Keep::default() }
}

/// All built-in recipes; the first is the default.
pub fn builtin() -> Vec<Recipe> {
    use RecipeFormat::{Bf16, E4m3, E5m2};
    let hybrid = Formats { input: E4m3, weight: E4m3, grad: E5m2, backward: None };
    let same = Formats { input: Bf16, weight: Bf16, grad: Bf16, backward: None };
    let fine = Formats { input: E4m3, weight: E4m3, grad: E4m3, backward: None };
    let block = |kept, contracted| Granularity::Block { kept, contracted };
    let recipe = |name: &str, doc: &str, formats: &Formats| Recipe {
        name: name.into(),
        doc: doc.into(),
        formats: formats.clone(),
        scaling: scaling(),
        activation: Activation::default(),
        optimizer: Optimizer::default(),
        keep_bf16: keep(),
    };
    let fp8 = Optimizer { first: StateFormat::E4m3, second: StateFormat::E5m2, ..Optimizer::default() };
    let bf16 = Optimizer {
        first: StateFormat::Bf16,
        second: StateFormat::Bf16,
        master: StateFormat::Bf16,
        parameter: StateFormat::Bf16,
        gradient: StateFormat::Bf16,
        rounding: Rounding::Nearest,
        ..Optimizer::default()
    };
    let delayed = "Delayed per-tensor scaling, E4M3 forward and E5M2 gradients";
    vec![
        Recipe {
            activation: Activation { smoothing: Smoothing::Channel, ..Activation::default() },
            optimizer: fp8.clone(),
            ..recipe(
                "smooth-swiglu",
                &format!("{delayed}; Smooth-SwiGLU per channel; Adam's m in E4M3, v in E5M2."),
                &hybrid,
            )
        },
        Recipe {
            activation: Activation { keep_bf16: true, ..Activation::default() },
            optimizer: fp8.clone(),
            ..recipe(
                "fp8-swiglu-bf16",
                &format!(
                    "{delayed}; the linear layer behind a gated activation stays in BF16; moments in FP8."
                ),
                &hybrid,
            )
        },
        Recipe {
            formats: Formats { backward: Some(Backward { input: E5m2, weight: E5m2 }), ..hybrid.clone() },
            scaling: Scaling {
                history: 1,
                rounding: PerRole::Each(EachRole {
                    input: Rounding::Nearest,
                    weight: Rounding::Nearest,
                    grad: Rounding::Stochastic,
                }),
                ..scaling()
            },
            activation: Activation { smoothing: Smoothing::Token, ..Activation::default() },
            optimizer: fp8,
            ..recipe(
                "smooth-swiglu-reference",
                "What the paper's code does: smoothing per token, E5M2 copies of activations and weights for gradients, gradients rounded stochastically, scales from the step before; moments in FP8.",
                &hybrid,
            )
        },
        recipe("delayed", &format!("{delayed}; no smoothing, moments stay as they are."), &hybrid),
        Recipe {
            scaling: current_scaling(PerRole::All(Granularity::Tensor)),
            ..recipe(
                "current",
                "A scale a tensor from its own values, E4M3 forward and E5M2 gradients.",
                &hybrid,
            )
        },
        Recipe {
            scaling: current_scaling(PerRole::All(Granularity::Row)),
            ..recipe(
                "rowwise",
                "A scale a row or column that a product sums over, from its own values; E4M3.",
                &fine,
            )
        },
        Recipe {
            scaling: current_scaling(PerRole::Each(EachRole {
                input: Granularity::Tensor,
                weight: Granularity::Row,
                grad: Granularity::Tensor,
            })),
            ..recipe(
                "columnwise",
                "A scale a column of each weight (an output channel; a row where its gradient's product sums over columns), one a tensor of the rest, from their own values; E4M3 forward and E5M2 gradients.",
                &hybrid,
            )
        },
        Recipe {
            scaling: Scaling {
                pow2: false,
                ..current_scaling(PerRole::Each(EachRole {
                    input: block(1, 128),
                    weight: block(128, 128),
                    grad: block(1, 128),
                }))
            },
            ..recipe(
                "blockwise",
                "A scale for 1x128 elements of activations and gradients and 128x128 of weights, f32, from their own values; E4M3.",
                &fine,
            )
        },
        Recipe {
            scaling: current_scaling(PerRole::All(block(1, 32))),
            ..recipe(
                "mxfp8",
                "A power of two for 32 elements along what a product sums over (OCP Microscaling); E4M3.",
                &fine,
            )
        },
        Recipe {
            scaling: Scaling { timing: PerRole::All(Timing::Static), margin: 1, ..scaling() },
            ..recipe(
                "static",
                "Scales from a calibration run or the batch of import.mlir, one power of two above it; they stay.",
                &hybrid,
            )
        },
        Recipe {
            optimizer: bf16,
            ..recipe(
                "bf16-pure",
                "No FP8: parameters, gradients and moments in BF16, rounded to the nearest, for comparison.",
                &same,
            )
        },
        recipe("bf16", "Nothing: the identity, for comparison.", &same),
    ]
}
