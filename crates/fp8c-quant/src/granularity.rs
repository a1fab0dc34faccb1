//! What a scale covers, as a recipe says it: in terms of the product that takes the tensor.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::Grain;

/// What one scale covers of an operand of a product.
///
/// Written `tensor`, `batch`, `row`, or as a block `1x128`: elements along the last dimension that is kept, by elements along the last one
/// that is contracted (DeepSeek-V3, arXiv 2412.19437, section 3.3.2: activations 1x128, weights 128x128; OCP Microscaling: 1x32).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Granularity {
    /// The whole tensor.
    #[default]
    Tensor,
    /// Each element along the batch dimensions, such as an expert of a stack; the whole tensor where there are none.
    Batch,
    /// All that one element of the result sums over: a row of the left operand, a column of the right one.
    Row,
    /// A block.
    Block {
        /// Elements along the last kept dimension.
        kept: u32,
        /// Elements along the last contracted dimension.
        contracted: u32,
    },
}

/// The dimensions of an operand of a product.
#[derive(Clone, Copy, Debug)]
pub struct Side<'d> {
    /// Sizes.
    pub shape: &'d [i64],
    /// Batch dimensions.
    pub batch: &'d [usize],
    /// Contracted dimensions.
    pub contracted: &'d [usize],
}

impl Granularity {
    /// What it comes to for an operand.
    pub fn grain(self, side: Side<'_>) -> Grain {
        let whole = |d: usize| side.shape[d].max(1);
        let last = |of: &dyn Fn(usize) -> bool| (0..side.shape.len()).rev().find(|&d| of(d) && whole(d) > 1);
        let contracted = |d: usize| side.contracted.contains(&d);
        let kept = |d: usize| !contracted(d) && !side.batch.contains(&d);
        let blocks = match self {
            Self::Tensor => return Grain::Tensor,
            Self::Batch if side.batch.is_empty() => return Grain::Tensor,
            Self::Batch => {
                (0..side.shape.len()).map(|d| if side.batch.contains(&d) { 1 } else { whole(d) }).collect()
            }
            Self::Row => (0..side.shape.len()).map(|d| if contracted(d) { whole(d) } else { 1 }).collect(),
            Self::Block { kept: across, contracted: along } => {
                let mut blocks = vec![1; side.shape.len()];
                if let Some(d) = last(&kept) {
                    blocks[d] = i64::from(across).min(whole(d));
                }
                if let Some(d) = last(&contracted) {
                    blocks[d] = i64::from(along).min(whole(d));
                }
                blocks
            }
        };
        Grain::Blocks(blocks)
    }

    /// The word.
    pub fn text(self) -> String {
        match self {
            Self::Tensor => "tensor".into(),
            Self::Batch => "batch".into(),
            Self::Row => "row".into(),
            Self::Block { kept, contracted } => format!("{kept}x{contracted}"),
        }
    }

    /// Reads the word.
    ///
    /// # Errors
    /// It is none, with what is expected.
    pub fn parse(text: &str) -> Result<Self, String> {
        const MOST: u32 = 1 << 20;
        match text {
            "tensor" => return Ok(Self::Tensor),
            "batch" => return Ok(Self::Batch),
            "row" => return Ok(Self::Row),
            _ => {}
        }
        let sizes = text.split_once('x').and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
        match sizes {
            Some((kept, contracted)) if (1..=MOST).contains(&kept) && (1..=MOST).contains(&contracted) => {
                Ok(Self::Block { kept, contracted })
            }
            Some(_) => Err(format!("a block of '{text}': each size must be between 1 and {MOST}")),
            None => Err(format!(
                "'{text}' is no granularity: expected tensor, batch, row, or a block such as 1x128"
            )),
        }
    }
}

impl Serialize for Granularity {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text())
    }
}

impl<'de> Deserialize<'de> for Granularity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_and_written() {
        for text in ["tensor", "batch", "row", "1x128", "128x128"] {
            assert_eq!(Granularity::parse(text).map(Granularity::text).as_deref(), Ok(text));
        }
        for wrong in ["", "rows", "0x128", "128", "1x", "1x-3", "1x99999999"] {
            assert!(Granularity::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn grains_of_operands() {
        // [b, t, k] by [k, n]: k contracted.
        let x = Side { shape: &[2, 8, 256], batch: &[], contracted: &[2] };
        assert_eq!(Granularity::Row.grain(x), Grain::Blocks(vec![1, 1, 256]));
        let block = Granularity::Block { kept: 1, contracted: 128 };
        assert_eq!(block.grain(x), Grain::Blocks(vec![1, 1, 128]));
        let w = Side { shape: &[256, 96], batch: &[], contracted: &[0] };
        let square = Granularity::Block { kept: 128, contracted: 128 };
        assert_eq!(square.grain(w), Grain::Blocks(vec![128, 96]));
        // A stack of matrices: each has scales of its own.
        let experts = Side { shape: &[4, 256, 96], batch: &[0], contracted: &[1] };
        assert_eq!(square.grain(experts), Grain::Blocks(vec![1, 128, 96]));
        assert_eq!(Granularity::Batch.grain(experts), Grain::Blocks(vec![1, 256, 96]));
        assert_eq!(Granularity::Batch.grain(w), Grain::Tensor);
    }
}
