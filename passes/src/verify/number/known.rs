//! What is known of a lowered step before its values are numbered without quantizers.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{NodeId, ValueId};
use fp8c_ir::types::ElementType;

use super::{Numbers, Valued};
use crate::verify::quantizers::Quantizer;
use crate::verify::table::Number;

/// What is known of a lowered step before its values are numbered without quantizers.
pub(crate) struct Known<'k> {
    /// The numbers of the step as it stands.
    pub(crate) raw: &'k Numbers,
    /// Conversions to codes.
    pub(crate) quantized: &'k HashMap<NodeId, Quantizer>,
    /// What values are whose number in the step as it stands is this: decoded state, and scales.
    pub(crate) meanings: &'k HashMap<Number, Valued>,
    /// What is clipped off a tensor that is quantized, by its number in the step as it stands.
    pub(crate) clipped: &'k HashMap<Number, ValueId>,
    /// What every device holds whole, by its number in the step as it stands: arrays of scales, and what all have given the largest of.
    pub(crate) agreed: &'k HashSet<Number>,
    /// The original has numbers of F16.
    pub(crate) half: bool,
}

impl Known<'_> {
    /// Values times scales may be of this type: its exponents go as far as a scale's, or it is the original's own.
    pub(crate) fn holds_scales(&self, elem: ElementType) -> bool {
        match elem {
            ElementType::Small(format) => format.exponent_bits() >= 8 || self.half && format.bits() == 16,
            _ => true,
        }
    }
}
